"""German, French and Spanish words that hedge; `hedges` says how the tables are read.

Longer than 300 lines: because it is three languages' tables.
"""

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
appears: sieht|sah aus wie|als;sehen aus wie;sieht danach aus;dem äußeren nach;ersichtlich
appears: allem anschein nach;dem ersten anschein nach;deutete|deuteten darauf hin
appears: deutet|deuten alles;scheint
appears: scheinen;schien;spricht alles dafür;spricht viel dafür;sprechen dafür;spricht dafür
appears: erweckt|erweckte den eindruck;augenscheinlich;hindeuten;hindeutet;weist darauf hin
reportedly: unbestätigten berichten|angaben|meldungen zufolge;unbestätigten;es wird berichtet
reportedly: nach unbestätigten angaben|berichten|meldungen|informationen;gerüchteweise;man sagt
reportedly: wie man hört;laut gerüchten;es gibt gerüchte;gerüchte|gerüchten über?;heißt es
reportedly: inoffiziell
reportedly: inoffiziellen angaben zufolge;es kursieren gerüchte;dem hörensagen nach
allegedly: beschuldigte*;verdacht|verdachts;tatverdacht|tatverdachts;tatverdächtige*;anschuldigung
allegedly: anschuldigungen;vorgeworfen;unterstellt;beschuldigt
allegedly: behauptung|behauptungen;behaupte;behauptend;verdächtige*;mutmaßung|mutmaßungen
likely: vermutet|vermuten|vermutete|vermuteten;vermutung|vermutungen;annahme;nimmt|nehmen an
likely: mutmaßen
likely: könne wohl;wahrscheinlichkeit;denkbar;kann sein;es kann sein dass?;mag sein
likely: mögliche|möglichen
likely: möglicher|mögliches;potenziell*;potentiell*;nicht auszuschließen
likely: ausgeschlossen werden kann nicht
likely: nicht ausschließen;nicht ausgeschlossen;gehen|geht|ging|gingen davon aus;davon auszugehen
likely: wird davon ausgegangen;es wird angenommen|vermutet|befürchtet;befürchtet|befürchten
likely: vorläufigen angaben|erkenntnissen|ergebnissen|informationen zufolge
likely: nach ersten erkenntnissen
likely: nach bisherigen erkenntnissen;nach vorläufigen erkenntnissen|angaben|ermittlungen
likely: nach jetzigem stand
likely: ersten erkenntnissen|ermittlungen|angaben zufolge;wahrscheinlich*;unwahrscheinlich
likely: höchstwahrscheinlich;aller wahrscheinlichkeit nach;mit hoher? wahrscheinlichkeit;müsste
likely: müssten
likely: dürfte wohl;könnte|könnten;gegebenenfalls;theoretisch;wahrscheinlichste;voraussichtliche
generally: überwiegend;größtenteils;zumeist;im regelfall;typischerweise;im großen und ganzen
generally: generell
generally: gemeinhin;für gewöhnlich;in den meisten fällen
doubt: zweifelt|zweifeln|zweifelte an?;zweifeln;fraglich;unglaubwürdig;wenig glaubwürdig;skeptisch
doubt: selbstproklamiert*;selbst ernannt*;pseudo*;ohne belege|beweise;keine hinweise;kaum glaubhaft
doubt: keinerlei beweise|belege|hinweise;keine anhaltspunkte;keine belege|beweise;fadenscheinig*
denial: dementi|dementis;leugnet|leugneten;abgestritten;bestritten;bestreitet
denial: stritt|streitet|stritten ab
denial: widerlegt|widerlegen|widerlegte;zurückgewiesen;zurückweist;zurückwiesen;falschnachricht*
denial: falschinformation*;desinformation*;lüge|lügen;erlogen;verleumdung*;erfunden;falsch;falsche
denial: unzutreffend;trifft nicht zu;treffe nicht zu;unsinn;quatsch;propaganda;fälschung;gefälscht
denial: wies|weist|wiesen|weisen _? _? _? _? zurück;gegenstandslos;nicht der wahrheit;irreführend
unverified: nicht verifizierbar
unverified: unbestätigt;nicht unabhängig bestätigt;nicht offiziell bestätigt;keine bestätigung
unverified: ungewiss
unverified: noch? unklar;noch nicht bekannt|klar|geklärt;nicht geklärt;niemand weiß;weiß niemand
unverified: zunächst unklar;nicht sicher;steht noch nicht fest
unverified: wird noch? geprüft;unüberprüfbar
unverified: nicht feststellen;nicht festgestellt;zunächst nicht bekannt|bestätigt
appears: wie _ _? _? aussehend*|aussieht|aussehen|aussah|aussahen;offenkundig;nach lage der dinge
appears: lässt|ließ|lassen|ließen auf _ _? schließen;sieht|sah ganz? danach aus;dem augenschein nach
appears: augenscheinlich|anscheinend wohl;wie es aussieht|scheint
reportedly: so heißt|hieß es;wie zu hören ist|war;unter der hand
likely: nach menschlichem ermessen
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
appears: semble|semblent|semblait|semblaient;semblant _;il apparaît que;apparaît|apparaissent comme
appears: a|avait l' air de?;ont|avaient l' air;tout indique que?;tout laisse à? penser|croire que?
appears: selon toute apparence;en apparence;de toute évidence;à première vue
appears: laisse|laissent supposer
appears: laissant penser|croire|supposer;porte|portent à croire;suggère|suggèrent
appears: on dirait que?;semblerait;paraît
reportedly: aurait-on;d' après la rumeur;des rumeurs;la rumeur;on dit que;on raconte que;dit-on
reportedly: selon certains
reportedly: selon des témoignages non confirmés;officieusement;il paraît que;paraît-il;ouï-dire
reportedly: selon des sources non confirmées;à ce qu' on dit;raconte-t-on;bruits
allegedly: accusé|accusée|accusés|accusées de;accusation|accusations;soupçon|soupçons
allegedly: prétend|prétendent|prétendait|prétendaient;prétendant;suspect|suspects|suspecte|suspectes
allegedly: allègue|allèguent|allégué;inculpé|inculpés;mis|mise en cause;présumément
allegedly: soupçonne|soupçonnent
likely: peut-être que?;il est probable que;sans nul doute;vraisemblable
likely: il n' est pas exclu que;n' est pas à exclure;pas exclu;ne peut être exclu|exclue
likely: risque|risquent de
likely: pourrait-il;éventuel|éventuelle|éventuels|éventuelles;potentiel|potentielle|potentiels
likely: potentiellement;croit|croient savoir|que;estime|estiment probable;suppose|supposent que?
likely: doit|doivent avoir
likely: selon les premiers éléments;selon de premiers éléments;selon un premier bilan
likely: selon un bilan provisoire
likely: d' après les premiers éléments;craint|craignent|crainte|craintes;possibles
likely: possibilité|possibilités
likely: peut|peuvent avoir;il est probable;improbable;peu probable;probables;devraient
likely: à titre préliminaire
likely: on pense que?;je pense|crois que?;nous pensons|croyons que?
generally: le plus souvent;d' ordinaire;dans la plupart des cas;principalement;majoritairement
generally: globalement
generally: la plupart du temps;typiquement;dans l' ensemble;ordinairement;traditionnellement
generally: de coutume
doubt: doutes;met|mettent|mis en doute;remet|remettent en cause|question;sceptique|sceptiques
doubt: scepticisme
doubt: autoproclamée|autoproclamées|autoproclamés;soi-disants;sans preuve|preuves
doubt: sans fournir de preuve|preuves
doubt: peu crédible|crédibles;pas convaincu;n' a pas fourni de preuve|preuves;invraisemblable
doubt: pas la moindre preuve;aucun élément;aucun indice;faut-il croire;suspicieux;simulacre;parodie
denial: démenti|démentis;démentant;dénégation|dénégations;niant;nier;démentir;réfutant;réfutent
denial: réfuter
denial: contredit|contredisent|contredire;rejetant;rejeter;a|ont nié|réfuté|rejeté;contestant
denial: désinformation
denial: intox;fausse information;fausses informations;fausse nouvelle|rumeur;contre-vérité
denial: mensongère
denial: il n' en est rien;c' est faux;inexact|inexacte|inexactes;infondé|infondée|infondés|infondées
denial: calomnie|calomnies;calomnieux;propagande;manipulation|manipulations;fabriqué|fabriquée
denial: erroné|erronée|erronés|erronées;inventé|inventée|inventées;fantaisiste|fantaisistes;faux
unverified: n' a|ont pas pu|été encore? confirmer|vérifier|authentifier|corroborer
unverified: incertain|incertaine
unverified: n' a|ont pas été en mesure de vérifier|confirmer|authentifier
unverified: pas encore? confirmé*|vérifié*|établi*
unverified: n' était|étaient|est|sont pas encore? clair*|connu*|établi*
unverified: sans confirmation;aucune confirmation
unverified: nul ne sait;personne ne sait;on ignorait;ignore si|encore
unverified: reste|restent à? confirmer|vérifier|déterminer
unverified: reste|restent|restait incertain|incertaine|inconnu|inconnue|inconnues|flou|floue
unverified: à vérifier
unverified: impossible de savoir|dire|déterminer;non authentifié|authentifiée|authentifiées
unverified: reste à confirmer
unverified: n' a|ont pu être ~? vérifié*|confirmé*|authentifié*;sous réserve;à confirmer
unverified: non élucidé*
appears: ayant|avec l' apparence de|d';à en juger;selon toute vraisemblance;à ce qu' il paraît
appears: ressemble|ressemblent|ressemblant|ressemblait à
reportedly: passe|passent|passait pour _;à ce que l' on dit;selon les rumeurs
likely: on croit|suppose que?;donné|donnée|donnés|données pour;censé|censée|censés|censées
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
appears: parecería;parece ser que;al parecer;según parece;todo apunta|indica|hace;da la impresión
appears: se diría
appears: aparenta|aparentan;apunta|apuntan a que?;indicaría que;sugiere|sugieren
appears: a primera vista;a todas luces;hace|hacen pensar|suponer;se ve que
reportedly: se rumorea|rumoreaba que?;se comenta que?;se cuenta que?;corren rumores;trascendió que?
reportedly: según versiones;versiones no confirmadas;extraoficialmente;de manera extraoficial
reportedly: se decía que
reportedly: según dicen;según cuentan;según se dice;supo|sabe extraoficialmente
reportedly: informes no confirmados;se informó|reportó de? que;se habría informado
allegedly: acusación|acusaciones;sospecha|sospechas
allegedly: alega|alegan|alegó|alegaron;asegura sin pruebas;sindicado|sindicada|sindicados
allegedly: denunciado|denunciada
allegedly: afirma|afirman sin pruebas;acusado|acusada|acusados|acusadas
likely: probables;posibles;posibilidad|posibilidades;cabría;se cree que?;se estima;se presume que?
likely: se presume;se supone que?;se supone;se teme que?;se teme;es probable que?
likely: puede ser que?;puede haber;pueden haber;pudiera|pudieran;acaso;eventual;eventuales
likely: no se excluye;no excluye|excluyen;no se descarta que?;no se puede descartar;sin descartar
likely: potencial;potenciales;potencialmente;debe|deben de|haber;deberían;debería;improbable
likely: poco probable
likely: en principio;de forma preliminar;preliminar;preliminarmente
likely: según los primeros indicios|datos
likely: según datos preliminares;según un primer balance;al menos en principio;hipotéticamente
likely: se prevé;creemos que?
likely: creo que;pienso que;se espera que?;seguro que;probabilidad;verosímil
generally: en la mayoría de los casos;mayoritariamente;principalmente;comúnmente;usualmente
generally: por norma general
generally: de costumbre;tradicionalmente;en su mayoría;suelen;solía|solían;por costumbre;típicamente
doubt: dudas;pone|ponen|puso|pusieron en duda;en entredicho;escéptico|escépticos|escéptica
doubt: escepticismo
doubt: autoproclamada|autoproclamados|autodenominadas;así llamado|llamada;sin pruebas
doubt: sin presentar pruebas
doubt: sin aportar|ofrecer pruebas;poco creíble|creíbles;inverosímil;pretexto
doubt: no hay evidencia|evidencias
doubt: ninguna prueba|evidencia;no existen pruebas;cuestiona|cuestionan|cuestionó;simulacro
doubt: pantomima
denial: desmentido|desmentidos;desmentir;desmintiendo;negación;negando;negar;negaba|negaban
denial: rechazando;rechazar
denial: refutan|refutaron;refutando;contradice|contradicen;desinformación
denial: noticia|noticias falsa|falsas
denial: patraña|patrañas;mentiras;montaje;calumnia|calumnias;inventado|inventada;invención;engaño
denial: propaganda
denial: inexacto|inexacta;erróneo|errónea|erróneos;carece|carecen de todo? fundamento;es mentira
denial: nada que ver con
denial: tergiversación;falsedad|falsedades;falsamente;manipulado|manipulada
unverified: no se ha|han confirmado|verificado|esclarecido|determinado|precisado
unverified: sin confirmación oficial?
unverified: no se sabía;no se conoce|conocen;se desconocía|desconocen;incierto|incierta
unverified: por confirmar
unverified: por verificar;no hay confirmación oficial?
unverified: no confirmado|confirmada|confirmados|confirmadas
unverified: no verificado|verificada|verificados|verificadas;no está|estaba claro|clara
unverified: queda por determinar
unverified: imposible de? verificar|confirmar|saber|comprobar;nadie sabía;se ignoraba;está por verse
unverified: no pudo|pudieron ser ~? verificad*|confirmad*|comprobad*|corroborad*
unverified: no ha|han podido ser? verificar|confirmar|verificad*|confirmad*
unverified: no se pudo independientemente? verificar
unverified: aún? no se sabe;no consta;se investiga si;sin esclarecer;está siendo verificad*
appears: con todo? el? aspecto|apariencia|aire|pinta de;se asemeja|asemejan|asemejaba a
appears: a lo que parece
appears: por lo que parece|se ve;en apariencia;todo hace pensar|suponer|indicar
reportedly: por lo que se dice|cuenta;según se cree|comenta
likely: con toda probabilidad;se cree|piensa|sospecha que?;se baraja|barajan
"""
