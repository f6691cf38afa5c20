"""German, French and Spanish words for insignia, weapons and vehicles."""

from __future__ import annotations

from typing import Final

from firsthand.world.languages import word_set

GERMAN: Final = """
insignia: armbinde|armbinden;armband|armbänder|armbändern;abzeichen|abzeichens;uniform|uniformen
insignia: warnweste|warnwesten;tarnuniform|tarnuniformen;tarnanzug|tarnanzüge|tarnanzügen;tarnfarben
insignia: aufnäher|aufnähern;sturmhaube|sturmhauben;schulterklappe|schulterklappen;helm|helme|helmen
insignia: barett|barette;emblem|embleme;kokarde|kokarden;tarnkleidung;dienstmarke|dienstmarken
insignia: hoheitszeichen;buchstabe|buchstaben z|v|o
weapon: gewehr|gewehre|gewehren|gewehrs;pistole|pistolen;granate|granaten;rakete|raketen
weapon: flinte|flinten;büchse;revolver;karabiner;geschütz|geschütze|geschützen;kanone|kanonen
weapon: bombe|bomben;mörser|mörsern;haubitze|haubitzen;messer|messern|messers
weapon: schlagstock|schlagstöcke
weapon: schlagstöcken;tränengas;pfefferspray;gummigeschoss|gummigeschosse|gummigeschossen;reizgas
weapon: artillerie;mine|minen;streumunition;torpedo|torpedos;machete|macheten;axt|äxte;beil
weapon: schreckschusspistole;molotowcocktail|molotowcocktails;brandsatz|brandsätze|brandsätzen
weapon: sprengsatz|sprengsätze|sprengsätzen;panzerfaust|panzerfäuste;kalaschnikow|kalaschnikows
weapon: flammenwerfer;böller|böllern;handgranate|handgranaten;sprengstoffgürtel;marschflugkörper
weapon: feuerwerkskörper|feuerwerkskörpern;gummiknüppel|gummiknüppeln;raketenwerfer;granatwerfer
weapon: sprengkörper;mg;taser
vehicle: panzer|panzern|panzers;drohne|drohnen;lastwagen;lkw|lkws;lieferwagen
vehicle: transporter|transportern
vehicle: hubschrauber|hubschraubern|hubschraubers;helikopter|helikoptern
vehicle: flugzeug|flugzeuge|flugzeugen
vehicle: flugzeugs;fähre|fähren;schiff|schiffe|schiffs|schiffen|schiffes;zug|züge|zügen|zuges;bus
vehicle: busse|bussen|busses;auto|autos;boot|boote|booten|boots|bootes;kampfjet|kampfjets;jet|jets
vehicle: wasserwerfer|wasserwerfern;krankenwagen;rettungswagen;streifenwagen;wagen;kleinbus
vehicle: kleinbusse|kleinbussen;pkw|pkws;pick-up|pick-ups;jeep|jeeps;geländewagen;traktor|traktoren
vehicle: motorrad|motorräder|motorrädern;fahrrad|fahrräder|fahrrädern;roller;straßenbahn
vehicle: straßenbahnen;s-bahn;u-bahn;u-boot|u-boote|u-booten;frachter|frachtern|frachters;tanker
vehicle: tankern;kutter|kuttern;schlepper|schleppern;yacht|yachten;jacht|jachten;fregatte|fregatten
vehicle: korvette|korvetten;zerstörer;flugzeugträger;taxi|taxis;kahn;schlauchboot
vehicle: schlauchboote|schlauchbooten;schwesterschiff;lok|lokomotive;waggon|waggons;sattelzug
"""
FRENCH: Final = """
insignia: brassard|brassards;treillis;uniforme|uniformes;écusson|écussons;insigne|insignes
insignia: cagoule|cagoules;béret|bérets;galon|galons;épaulette|épaulettes;tenue|tenues de camouflage
insignia: tenue|tenues militaire|militaires|camouflée|camouflées;emblème|emblèmes;cocarde|cocardes
insignia: gilet|gilets jaune|jaunes|fluorescent|fluorescents|de sécurité?;bandeau|bandeaux
insignia: lettre z|v
insignia: ruban|rubans;passe-montagne|passe-montagnes;foulard|foulards
weapon: fusil|fusils;fusil|fusils de chasse;fusil|fusils d' assaut;fusil|fusils à pompe
weapon: fusil-mitrailleur;carabine|carabines;pistolet|pistolets;revolver|revolvers
weapon: mitrailleuse|mitrailleuses;mitraillette|mitraillettes;grenade|grenades
weapon: roquette|roquettes;missile|missiles;bombe|bombes;obus;mortier|mortiers;canon|canons
weapon: lance-roquettes;lance-grenades;lance-missiles;machette|machettes;balle|balles réelles|réelle
weapon: balle|balles en caoutchouc;bouteille|bouteilles incendiaires|incendiaire
weapon: mine|mines antipersonnel
weapon: gaz lacrymogène|lacrymogènes;couteau|couteaux;poignard|poignards;sabre|sabres;hache|haches
weapon: kalachnikov|kalachnikovs;artillerie;matraque|matraques;cocktail|cocktails molotov
weapon: engin|engins explosif|explosifs;ceinture|ceintures explosive|explosives;flash-ball
weapon: lance-pierres;gourdin|gourdins;torpille|torpilles;sous-munition|sous-munitions
weapon: obusier|obusiers
weapon: bombe|bombes à sous-munitions;grenade|grenades de désencerclement;lanceur|lanceurs de balles
vehicle: char|chars;blindé|blindés;véhicule|véhicules blindé|blindés;camion|camions;drone|drones
vehicle: camion-citerne|camions-citernes;hélicoptère|hélicoptères;avion|avions
vehicle: avion|avions de chasse
vehicle: avion|avions de combat;chasseur-bombardier;bombardier|bombardiers;voiture|voitures
vehicle: voiture|voitures de police;pick-up|pick-ups;pickup|pickups;bateau|bateaux;navire|navires
vehicle: cargo|cargos;ferry|ferries|ferrys;bac;paquebot;vedette|vedettes;embarcation|embarcations
vehicle: canot|canots;zodiac|zodiacs;chalutier|chalutiers;pétrolier|pétroliers;remorqueur;frégate
vehicle: frégates;sous-marin|sous-marins;porte-avions;voilier|voiliers;péniche|péniches;yacht|yachts
vehicle: autobus;bus;autocar|autocars;minibus;train|trains;tramway|tramways;tram;métro;locomotive
vehicle: wagon|wagons;pirogue|pirogues;moto|motos;motocyclette;scooter|scooters;vélo|vélos
vehicle: mobylette;ambulance|ambulances;camionnette|camionnettes;fourgon|fourgons;fourgonnette
vehicle: fourgonnettes;4x4;jeep|jeeps;tracteur|tracteurs;taxi|taxis;semi-remorque;utilitaire
vehicle: véhicule|véhicules militaire|militaires;engin|engins blindé|blindés;poids lourd|lourds
vehicle: poids-lourd|poids-lourds;taxi-moto;appareil;bulldozer|bulldozers
"""
SPANISH: Final = """
insignia: brazalete|brazaletes;uniforme|uniformes;insignia|insignias;parche|parches
insignia: triángulo|triángulos
insignia: pasamontañas;escudo|escudos;boina|boinas;galón|galones;charretera|charreteras;emblema
insignia: emblemas;traje|trajes de camuflaje;ropa de camuflaje;camuflaje;chaleco|chalecos;capucha
insignia: distintivo|distintivos;pañuelo|pañuelos;cinta|cintas;letra z|v;gorra|gorras;placa|placas
weapon: fusil|fusiles;fusil|fusiles de asalto|caza|francotirador;pistola|pistolas
weapon: revólver|revólveres
weapon: ametralladora|ametralladoras;subfusil|subfusiles;escopeta|escopetas;rifle|rifles;carabina
weapon: granada|granadas;cohete|cohetes;misil|misiles;bomba|bombas;mortero|morteros;obús|obuses
weapon: proyectil|proyectiles;cañón|cañones;machete|machetes;gas lacrimógeno;gases lacrimógenos
weapon: cuchillo|cuchillos;navaja|navajas;puñal|puñales;hacha|hachas;artillería;bala|balas de goma
weapon: cóctel|cócteles molotov;bomba|bombas molotov|lacrimógena|lacrimógenas;explosivo|explosivos
weapon: artefacto|artefactos explosivo|explosivos;coche|coches bomba;cinturón explosivo;mina|minas
weapon: porra|porras;lanzagranadas;lanzacohetes;lanzamisiles;kaláshnikov;torpedo
weapon: torpedos;perdigón|perdigones;munición de racimo;bomba|bombas de racimo;dinamita;garrote
vehicle: tanque|tanques;tanqueta|tanquetas;blindado|blindados;vehículo|vehículos blindado|blindados
vehicle: vehículo|vehículos militar|militares|oficial|oficiales;camión|camiones;camioneta|camionetas
vehicle: camión|camiones cisterna;dron|drones;helicóptero|helicópteros;avión|aviones;avioneta
vehicle: avionetas;caza|cazas;bombardero|bombarderos;barco|barcos;buque|buques;bote|botes;balsa
vehicle: balsas;patera|pateras;cayuco|cayucos;ferry|ferries|ferris|ferrys;ferri;transbordador
vehicle: transbordadores;crucero|cruceros;petrolero|petroleros;carguero|cargueros;pesquero|pesqueros
vehicle: remolcador|remolcadores;fragata|fragatas;submarino|submarinos;portaaviones;velero|veleros
vehicle: yate|yates;autobús|autobuses;colectivo;microbús|microbuses;minibús;ómnibus;coche|coches
vehicle: carro|carros;auto|autos;automóvil|automóviles;lancha|lanchas;tren|trenes;tranvía;metro
vehicle: locomotora;vagón|vagones;furgoneta|furgonetas;furgón|furgones;ambulancia|ambulancias
vehicle: moto|motos;motocicleta|motocicletas;bicicleta|bicicletas;todoterreno
vehicle: todoterrenos;jeep|jeeps;tractor|tractores;taxi|taxis;tráiler|tráileres;volqueta;patrullero
"""
AFTER: Final = word_set(
    """
    vert verts verte vertes rouge rouges blanc blancs blanche blanches bleu bleus bleue bleues noir
    noirs noire noires jaune jaunes gris grise grises orange kaki brun bruns marron violet violets
    armé armés armée armées militaire militaires lourd lourds lourde lourdes léger légers légère
    légères automatique automatiques antichar antichars piégé piégés piégée piégées artisanal
    artisanaux artisanale artisanales blindé blindés blindée blindées calciné calcinés calcinée
    calcinées kamikaze kamikazes balistique balistiques volé volés volée volées militaires civil
    civils sol-air antiaérien antiaériens longue-portée explosif explosifs immatriculé abandonné
    abandonnés abandonnée abandonnées détruit détruits réel réels assourdissante assourdissantes
    verde verdes rojo rojos roja rojas blanco blancos blanca blancas azul azules negro negros negra
    negras amarillo amarillos amarilla amarillas grises naranja naranjas pardo pardos marrones
    pesado pesados pesada pesadas ligero ligeros ligera ligeras militar militares automático
    automáticos automática automáticas artillado artillados blindado blindados blindada blindadas
    casero caseros casera caseras quemado quemados quemada quemadas robado robados robada robadas
    balístico balísticos antitanque antiaéreo antiaéreos pesquero pesqueros pesquera pesqueras
    tripulado tripulados suicida suicidas corto cortas larga largas explosivo explosivos
    abandonado abandonada abandonados oficial oficiales escolar escolares neumática neumáticas
    """
)
"""French and Spanish adjectives that stand after such a thing."""
