"""German, French and Spanish words that hedge; `hedges` says how the tables are read."""

from __future__ import annotations

from typing import Final

GERMAN: Final = """appears: offenbar;anscheinend;scheinbar;augenscheinlich;offensichtlich
appears: scheint zu?
appears: scheinen zu?;schien zu?;schienen;es sieht so aus;allem anschein nach;dem anschein nach
appears: deutet darauf hin
appears: deuten darauf hin;deuten auf;deutet auf
reportedly: berichten zufolge;medienberichten zufolge;dem vernehmen nach;es heißt;gerüchte
reportedly: gerüchten zufolge
reportedly: wie es heißt;gerücht;hieß es
allegedly: behauptet;behaupten;behauptete;behaupteten;mutmaßlich*;tatverdächtig*;vorwurf;vorwürfe
allegedly: vorwürfen;beschuldigt*;verdächtig*
likely: vermutlich;wahrscheinlich;möglicherweise;womöglich;vielleicht;wohl;dürfte;dürften;könnte
likely: könnten
likely: vermutet*;höchstwahrscheinlich;unter umständen;eventuell;voraussichtlich;möglich
likely: schloss|schließt|schlossen|schließen nicht aus
likely: schloss|schließt|schlossen|schließen _ nicht aus
likely: nicht auszuschließen;nicht ausgeschlossen
generally: in der regel;normalerweise;üblicherweise;gewöhnlich;im allgemeinen;meist;meistens
generally: in aller regel
doubt: angeblich*;sogenannt*;so genannt*;vermeintlich*;selbsternannt*;zweifelhaft*;fragwürdig*
doubt: zweifel
doubt: bezweifel*
denial: bestreite*;bestritt*;dementier*;leugne*;widersprach*;widersprech*;widerspricht
denial: wies|weist|wiesen|weisen das|dies|die|den|diese|alle|sie|es? _? _? zurück
denial: wies|weist|wiesen|weisen _ _ _ zurück
denial: hält|hielt|halten das für „? quatsch|unsinn|falsch|erfunden
denial left: unwahr;falschmeldung;nicht wahr;haltlos;frei erfunden;gelogen;aus der luft gegriffen
denial left: fake
denial left: keine belege;kein beweis;keine beweise;stimmt nicht;stimme nicht
denial left: entspricht nicht der wahrheit
denial left: unbegründet;keinerlei belege
unverified left: nicht unabhängig überprüfen|überprüft|bestätigt|bestätigen
unverified left: nicht unabhängig verifiziert|verifizieren|prüfen|geprüft
unverified left: nicht unabhängig überprüfbar;unabhängig nicht überprüf*
unverified left: nicht von unabhängiger seite
unverified left: unabhängig nicht bestätig*;nicht überprüfen;nicht überprüft;nicht überprüfbar
unverified left: nicht bestätigt;nicht verifiziert;unbestätigt*;ungeprüft*;nicht verifizieren
unverified left: nicht bestätigen
unverified: unklar;unbekannt;nicht bekannt;nicht klar;ungeklärt
"""

FRENCH: Final = """appears: semble|semblent|semblait|semblaient _;apparemment;visiblement
appears: il semble que
appears: il semblerait que;il semblerait;à ce qu' il semble;paraît|paraissent|paraissait
appears: vraisemblablement
appears: tout porte à croire;laisse|laissent penser|croire;manifestement
reportedly: à en croire;dit-on;rumeur|rumeurs;selon des informations non confirmées;paraît-il
reportedly: il se dit que;le bruit court;selon la rumeur
allegedly: présumé|présumée|présumés|présumées;allégation|allégations;suspecté|suspectée|suspectés
allegedly: soupçonné|soupçonnée|soupçonnés|soupçonnées;supposé|supposée|supposés|supposées
likely: probablement;sans doute;peut-être;possible;probable;possiblement;éventuellement
likely: pourrait|pourraient|devrait|devraient _?;il est possible que;il se peut que;a|ont pu
likely: n' exclut|exclu|excluent pas;n' est pas exclu;n' a|ont pas exclu;pas à exclure
likely: susceptible|susceptibles de
generally: généralement;en général;habituellement;d' ordinaire;normalement;en règle générale
generally: d' habitude
doubt: prétendu|prétendue|prétendus|prétendues;prétendument;soi-disant;douteux;douteuse
doubt: autoproclamé*
doubt: doute|doutent|douté de?;pseudo*;sujet à caution
denial: dément|démentent ~ catégoriquement|formellement|fermement|vigoureusement?
denial: démenti|démentait|démentaient ~ catégoriquement|formellement|fermement|vigoureusement?
denial: a|ont catégoriquement|formellement|fermement démenti;a|ont démenti
denial: nie|nient|nié|niait|niaient catégoriquement|formellement|fermement?;réfute|réfutent|réfuté
denial: rejette|rejettent|rejeté;conteste|contestent|contesté;récuse|récusent
denial left: dénué|dénuée|dénués|dénuées de tout? fondement;sans fondement;faux;fausse;fausses
denial left: infondé*
denial left: mensonge|mensonges;mensonger*;n' est pas vrai;aucune preuve;pure invention;infox
unverified left: n' a|ont|avait pas pu? être? vérifié*|confirmé* de source indépendante
unverified left: n' a|ont|avait pas pu? être? authentifié*|corroboré* de source indépendante
unverified left: n' avaient|était|étaient pas pu? être? vérifié*|confirmé* de source indépendante
unverified left: n' avaient pas pu? être? authentifié*|corroboré* de source indépendante
unverified left: n' était|étaient pas pu? être? authentifié*|corroboré* de source indépendante
unverified left: n' a|ont pas pu? être? vérifié* de? manière|façon? indépendante?
unverified left: n' a|ont pas pu? être? confirmé*|authentifié* de? manière|façon? indépendante?
unverified left: n' avait|avaient pas pu? être? vérifié* de? manière|façon? indépendante?
unverified left: n' avait pas pu? être? confirmé*|authentifié* de? manière|façon? indépendante?
unverified left: n' avaient pas pu? être? confirmé*|authentifié* de? manière|façon? indépendante?
unverified left: n' a|ont|avait|avaient pas encore? été vérifié*|confirmé*|corroboré*
unverified: n' a|ont|avait pas pu|été|en? mesure? de? vérifier|confirmer|authentifier
unverified: n' avaient|est|était pas pu|été|en? mesure? de? vérifier|confirmer|authentifier
unverified: n' était|est|sont|étaient pas en mesure de vérifier|confirmer
unverified left: non confirmé|confirmée|confirmés|confirmées;non vérifié|vérifiée|vérifiés|vérifiées
unverified left: impossible à|de vérifier|confirmer;pas confirmé|confirmée|confirmés|confirmées
unverified left: invérifiable*;pas pu être vérifié*|confirmé*
unverified: on ignore si|encore?;on ne sait pas si?;on ignore
"""

SPANISH: Final = """appears: al parecer;aparentemente;parece que;parece;parecen;parecía;parecían
appears: por lo visto
appears: todo indica que;todo apunta a;todo parece indicar;a juzgar por;parece ser
appears: aparente|aparentes
reportedly: dicen que;cuentan que;se dice que;se habla de;rumor|rumores;según rumores;habladurías
reportedly: se rumorea
reportedly: corre el rumor
allegedly: presunto|presunta|presuntos|presuntas;presuntamente;supuesto|supuesta|supuestos|supuestas
allegedly: acusado|acusada|acusados de;sospechoso|sospechosa|sospechosos;denuncia|denuncias
likely: probablemente;posiblemente;quizá;quizás;tal vez;a lo mejor;probable;posible;seguramente
likely: podría|podrían _?;no se descarta;no descarta|descartan|descartó|descartaron que?;puede que
likely: es posible que
likely: pudo|pudieron haber;debió de|haber;cabe la posibilidad;previsiblemente
generally: generalmente;por lo general;normalmente;habitualmente;en general;por regla general
generally: suele|suelen
doubt: supuestamente;autodenominado|autodenominada|autodenominados;autoproclamado*
doubt: dudoso|dudosa|dudosos;llamado|llamada
doubt: duda|dudan|dudó de|que?;pretendido|pretendida;dizque;seudo*
denial: niega|niegan|negó|negaron de? manera|forma? tajante|rotunda|categórica?
denial: negado|desmiente de? manera|forma? tajante|rotunda|categórica?
denial: desmienten|desmintió|desmintieron de? manera|forma? tajante|rotunda|categórica?
denial: niega|niegan|negó|negaron rotundamente|tajantemente|categóricamente?
denial: desmiente|desmienten|desmintió|desmintieron rotundamente|tajantemente|categóricamente?
denial: rechaza|rechazan|rechazó|rechazaron;refuta|refutó|refutaron
denial: ha|han negado|desmentido|rechazado
denial left: falso|falsa|falsos|falsas;infundado|infundada|infundados|infundadas;bulo|bulos;mentira
denial left: no es cierto;no es verdad;sin fundamento;carece|carecen de fundamento;no hay pruebas
unverified left: no pudo|pudieron podido? ser verificad* de? manera|forma? independiente?
unverified left: no pudo podido? ser confirmad*|comprobad* de? manera|forma? independiente?
unverified left: no pudieron podido? ser confirmad*|comprobad* de? manera|forma? independiente?
unverified left: no ha|han podido? ser verificad* de? manera|forma? independiente?
unverified left: no ha|han podido? ser confirmad*|comprobad* de? manera|forma? independiente?
unverified left: no ha|han sido verificad*|confirmad*;sin confirmar;no confirmad*;sin verificar
unverified left: no verificad*
unverified: no pudo|pudieron|puede|pueden|ha|han podido? verificar|confirmar|comprobar|corroborar
unverified left: no se ha|han podido verificar|confirmar|comprobar
unverified left: no fue posible verificar|confirmar
unverified left: no se pudo|pudieron verificar|confirmar|comprobar
unverified: se desconoce;nadie sabe;no está claro;no se sabe si?;se ignora
"""
