"""Things and people that reports name: weapons, vehicles, insignia, units, titles, outlets.

General words and designations of types, from what such things are commonly called. The tables are
for finding mentions, and identify nothing: a "tank" in a text may be a water tank. Long, because it
is tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from firsthand.world.languages import word_set

COLOURS: Final = word_set("""
    white black red green blue yellow grey gray orange brown purple pink dark light khaki golden
    striped checkered weiß* weiss* schwarz* rot* grün* blau* gelb* grau* чёрной черной белой белый
    белая белые красный красные зелёный зеленый зелёные синий синие белых біла білі білий червоні
    червоний зелені зелений сині синій жовті чорні чорний жёлтые желтые
""")
"""Colours before a thing; those that end with ``*`` take endings."""

QUALIFIERS: Final = word_set("""
    live rubber heavy light armoured armored military fuel training captured burnt-out destroyed
    abandoned tracked self-propelled anti-tank anti-aircraft amphibious main unmanned fishing
    pick-up police army cargo passenger crude homemade plastic
""")
"""Words that belong to a vehicle or weapon when they stand before it."""

THINGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": """
            insignia: armband|armbands;arm band|bands;patch|patches;shoulder patch|patches
            insignia: chevron|chevrons
            insignia: insignia;badge|badges;epaulette|epaulettes;uniform|uniforms;fatigues
            insignia: beret|berets
            insignia: camouflage jacket|uniform|uniforms|trousers|fatigues;balaclava|balaclavas
            insignia: letter z|v|o;letters z|v;ribbon|ribbons;st george ribbon
            insignia: camouflage;hi-vis vest|vests
            weapon: rifle|rifles;assault rifle|rifles;sniper rifle|rifles;shotgun|shotguns
            weapon: pistol|pistols
            weapon: handgun|handguns;revolver|revolvers;machine gun|guns;machine-gun|machine-guns
            weapon: gun|guns
            weapon: kalashnikov|kalashnikovs;grenade|grenades;grenade launcher|launchers;rpg|rpgs
            weapon: mortar|mortars
            weapon: mortar shell|shells;mortar round|rounds;howitzer|howitzers;artillery
            weapon: cannon|cannons;shell|shells
            weapon: missile|missiles;cruise missile|missiles;ballistic missile|missiles
            weapon: rocket|rockets
            weapon: rocket launcher|launchers;multiple rocket launcher|launchers;bomb|bombs
            weapon: cluster munition|munitions
            weapon: cluster bomb|bombs;landmine|landmines;land mine|mines;rubber bullet|bullets
            weapon: baton|batons;tear gas;tear-gas;knife|knives;machete|machetes;petrol bomb|bombs
            weapon: molotov cocktail|cocktails
            weapon: grad|grads;javelin|javelins;himars;stinger|stingers;iskander|iskanders
            weapon: flamethrower|flamethrowers
            weapon: rubber bullet|bullets;stun grenade|grenades
            weapon: submachine gun|guns;carbine|carbines;bayonet|bayonets;grad rocket|rockets
            weapon: glide bomb|bombs;pepper spray
            vehicle: tank|tanks;truck|trucks;lorry|lorries;pick-up|pick-ups;pickup|pickups
            vehicle: pick-up truck|trucks
            vehicle: pickup truck|trucks;jeep|jeeps;van|vans;minibus|minibuses;bus|buses;car|cars
            vehicle: ambulance|ambulances
            vehicle: apc|apcs;armoured|armored personnel? carrier|carriers
            vehicle: armoured|armored vehicle|vehicles
            vehicle: infantry? fighting vehicle|vehicles;training vehicle|vehicles
            vehicle: military vehicle|vehicles;fuel truck|trucks
            vehicle: helicopter|helicopters;drone|drones;uav|uavs;quadcopter|quadcopters;aircraft
            vehicle: warplane|warplanes
            vehicle: fighter jet|jets;jet|jets;plane|planes;bomber|bombers;airliner|airliners
            vehicle: ferry|ferries;boat|boats
            vehicle: fishing boat|boats;warship|warships;frigate|frigates;ship|ships;vessel|vessels
            vehicle: submarine|submarines
            vehicle: tractor|tractors;motorcycle|motorcycles;motorbike|motorbikes
            vehicle: train|trains;water cannon;bicycle|bicycles;trawler|trawlers;patrol boat|boats
            vehicle: convoy truck|trucks
            vehicle: humvee|humvees;bradley|bradleys;leopard tank|tanks;land? rover-type jeep
            vehicle: land rover|rovers;lifeboat|lifeboats
            vehicle: freighter|freighters;tanker|tankers;taxi|taxis;suv|suvs;barge|barges""",
        "ru": """
            insignia: форм* нашивк*;нашивк*;повязк*;шеврон*;в? форме;камуфляж*;балаклав*
            weapon: автомат*;пулемет*;крупнокалиберн* пулемет*;винтовк*;пистолет*;ракет*;снаряд*
            weapon: миномет*;гранат*;гаубиц*
            weapon: бомб*;артиллери*;мина;мины;нож;ножом;ножи;дубинк*
            weapon: слезоточивый|слезоточивого газ|газа
            vehicle: танк;танки;танков;танка;танком;танками;бронетранспортер*;бтр;бмп;грузовик*
            vehicle: вертолет*;беспилотник*
            vehicle: дрон;дроны;дронов;дрона;дроном;дронами;поезд;поезда;поездов;поездом;автобус*
            vehicle: самолет*;катер;катера;катеров;корабл*;судно;судна
            vehicle: пикап*;микроавтобус*;фургон*;автомобил*;паром;парома;паромом""",
        "uk": """
            insignia: нашивк*;пов'язк*;шеврон*;камуфляж*;балаклав*
            weapon: автомат;автомати;автоматів;автоматами;кулемет*;гвинтівк*;пістолет*;ракет*
            weapon: снаряд*;міномет*;гранат*
            weapon: гаубиц*;бомб*;артилері*;міни
            vehicle: танк;танки;танків;танка;танком;танками;бронетранспортер*;бтр;бмп;вантажівк*
            vehicle: гелікоптер*;вертоліт
            vehicle: безпілотник*;дрон;дрони;дронів;дрона;дроном;дронами;поїзд*;потяг*;автобус*
            vehicle: літак*;катер*;корабл*
            vehicle: пікап*;мікроавтобус*;фургон*;автомобіл*;пором;порома""",
        "de": """
            insignia: armbinde|armbinden;abzeichen;uniform|uniformen;warnweste|warnwesten
            insignia: tarnuniform|tarnuniformen
            insignia: aufnäher;helm|helme;sturmhaube|sturmhauben
            weapon: gewehr|gewehre|gewehren;pistole|pistolen;maschinengewehr|maschinengewehre
            weapon: granate|granaten;rakete|raketen
            weapon: bombe|bomben;mörser;haubitze|haubitzen;messer;schlagstock|schlagstöcke;tränengas
            weapon: sturmgewehr|sturmgewehre
            weapon: gummigeschosse;artillerie
            vehicle: panzer|panzern|panzers;schützenpanzer;drohne|drohnen;lastwagen;lkw;lieferwagen
            vehicle: hubschrauber;flugzeug|flugzeuge
            vehicle: fähre|fähren;schiff|schiffe|schwesterschiff|schiffs;zug;bus|busse|bussen
            vehicle: auto|autos;boot|boote;kampfjet|kampfjets
            vehicle: wasserwerfer;krankenwagen;transporter""",
        "fr": """
            insignia: brassard|brassards vert|verts|rouge|rouges|blanc?
            insignia: brassard|brassards blancs|bleu|bleus|noir|noirs?;treillis vert|noir|kaki?
            insignia: uniforme|uniformes;écusson|écussons;insigne|insignes;cagoule|cagoules
            weapon: fusil|fusils de? chasse|assaut?;fusil|fusils;pistolet|pistolets
            weapon: mitrailleuse|mitrailleuses;grenade|grenades
            weapon: roquette|roquettes;missile|missiles;bombe|bombes;obus;mortier|mortiers
            weapon: machette|machettes;balles réelles
            weapon: balles en caoutchouc;bouteilles incendiaires;gaz lacrymogène|lacrymogènes
            weapon: couteau|couteaux;kalachnikov|kalachnikovs
            weapon: artillerie;matraque|matraques
            vehicle: char|chars;blindé|blindés;camion|camions;drone|drones;hélicoptère|hélicoptères
            vehicle: avion|avions
            vehicle: voiture|voitures;pick-up|pick-ups;bateau|bateaux;navire|navires;ferry;autobus
            vehicle: autocar;train|trains;pirogue|pirogues
            vehicle: moto|motos;ambulance|ambulances;camionnette|camionnettes""",
        "es": """
            insignia: brazalete|brazaletes verde|verdes|rojo|rojos|blanco?
            insignia: brazalete|brazaletes blancos|azul|azules|negro|negros?;uniforme|uniformes
            insignia: insignia|insignias;parche|parches;triángulo blanco|rojo|verde|negro
            insignia: pasamontañas;escudo|escudos
            weapon: fusil|fusiles;pistola|pistolas;ametralladora|ametralladoras pesada|pesadas?
            weapon: granada|granadas;cohete|cohetes
            weapon: misil|misiles;bomba|bombas;mortero|morteros;machete|machetes;gas lacrimógeno
            weapon: cuchillo|cuchillos
            weapon: artillería;rifle|rifles;balas de goma
            vehicle: tanque|tanques;blindado|blindados;camión|camiones
            vehicle: camioneta|camionetas roja|rojas|blanca|blancas|negra|negras|azul?
            vehicle: dron|drones;helicóptero|helicópteros;avión|aviones;barco|barcos
            vehicle: autobús|autobuses;coche|coches;lancha|lanchas
            vehicle: tren|trenes;furgoneta|furgonetas;ambulancia|ambulancias;moto|motos
            vehicle: todoterreno""",
        "ar": """
            insignia: شارة|شارات حمراء|خضراء|بيضاء|زرقاء|سوداء?;الشارة|الشارات;ملابس سوداء;زي عسكري
            weapon: بندقية|بنادق|البندقية|البنادق|ببنادق;صاروخ|صواريخ|الصواريخ;قذيفة|قذائف|القذائف
            weapon: رشاش|رشاشات;مدفع|مدافع|المدفعية;قنبلة|قنابل;الغاز المسيل للدموع;هاون
            vehicle: دبابة|دبابات|الدبابات;طائرة|طائرات|الطائرة مسيرة|مسيره|المسيرة?;مسيرة|مسيرات
            vehicle: شاحنة|شاحنات;سيارة|سيارات|السيارة
            vehicle: قطار|قطارا|القطار;حافلة|حافلات;مروحية|مروحيات;سفينة|السفينة|سفن
            vehicle: زورق|زوارق|قارب|قوارب;عبارة|العبارة;مدرعة|مدرعات""",
    }
)
"""Sort, and words for such things, by language."""

DESIGNATIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "vehicle": (
            r"T-?(?:34|54|55|62|64|72|80|90|14)[A-Z]{0,3}\d?|Т-?(?:34|54|55|62|64|72|80|90)[А-Я]{0,3}\d?"
            r"|BMP-?\d[A-Z]?|BTR-?\d{1,3}[A-Z]?|BMD-?\d|BRDM-?\d|MT-LB|MRAP|БМП-?\d|БТР-?\d{1,3}|БМД-?\d"
            r"|Su-?\d{2}[A-Z]{0,2}|MiG-?\d{2}|Mi-?\d{1,2}|Ka-?\d{2}|Tu-?\d{2,3}|Il-?\d{2}|An-?\d{1,3}"
            r"|Су-?\d{2}|МиГ-?\d{2}|Ми-?\d{1,2}|Ка-?\d{2}|F-\d{2}|A-10|M1A\d|M113|Shahed(?:-\d{3})?|Orlan-\d{1,2}"
            r"|Bayraktar|Leopard\s\d(?:A\d)?|Ural-\d{4}|KamAZ|UAZ-?\d*|Humvee|Шахед|Орлан-\d{1,2}|Байрактар"
        ),
        "weapon": (
            r"AK-?\d{2,3}[A-Z]?|АК-?\d{2,3}|RPG-?\d{1,2}|РПГ-?\d{1,2}|S-[2-4]00|С-[2-4]00|BM-\d{2}|БМ-\d{2}"
            r"|2S\d{1,2}|D-30|M777|M16|M4|PKM|SVD|Iskander(?:-M)?|Kalibr|Tochka-U|Kinzhal|Grad|Uragan|Smerch"
            r"|Град|Ураган|Смерч|Искандер|Калибр|HIMARS|Javelin|NLAW|Patriot|Kalashnikov"
        ),
    }
)
"""Patterns of type designations, by sort."""

UNIT_HEADS: Final = word_set("""
    brigade brigades division divisions battalion battalions regiment regiments company platoon
    squad corps army squadron battery fleet group команда бригада бригады бригаде бригаду бригади
    бригаді батальон батальона батальону батальйон батальйону батальйони полк полка полку дивизия
    дивизии дивізія дивізії корпус корпуса корпусу армия армии армія армії рота роти роты
    эскадрилья взвод bataillon régiment compagnie batallón brigada división regimiento compañía
    kompanie armee لواء كتيبة فرقة فوج
""")
"""Words that a military unit's name ends with, or begins with."""

TITLES: Final = word_set("""
    mr mrs ms miss mx dr prof professor sir lady lord president vice-president minister premier
    chancellor governor mayor senator general colonel major captain lieutenant sergeant corporal
    private admiral commander brigadier judge king queen prince princess father sister bishop imam
    sheikh secretary-general lieutenant-general major-general vice-premier prime deputy spokesman
    spokeswoman spokesperson director analyst journalist reporter correspondent leader chief head
    adviser advisor officer inspector manager ambassador envoy secretary chairman chairwoman
    doctor nurse farmer teacher driver mother neighbour neighbor editor author expert coach herr
    frau oberst präsident präsidentin ministerin sprecher sprecherin polizeisprecherin
    polizeisprecher bürgermeister bürgermeisterin verkehrsministerin nachbar überlebende kapitän
    chef chefin m mme président présidente ministre maire général capitaine porte-parole directeur
    directrice presidente presidenta ministro ministra alcalde alcaldesa coronel capitán portavoz
    doña don señor señora президент министр губернатор мэр полковник генерал майор капитан глава
    директор представитель мер голова речник речниця президентка міністр керівниця директорка
    міністерка الرئيس الوزير المتحدث العقيد اللواء البلدية السيد السيدة الدكتور
""")
"""Words before a person's name that are no part of it, in plain form."""

ORGANISATION_HEADS: Final = word_set("""
    ministry agency news wire daily times post press council police army parliament party
    university bank company lines group union committee commission court department service
    services office television radio tv mercury herald tribune trumpet inform institute
    association federation guard mission observer gazette telegraph guardian journal review
    channel network front movement organisation organization foundation fund authority bureau
    administration inc ltd plc gmbh corporation coalition alliance forces mail mirror express echo
    chronicle courier chat live tv1 media airlines airways railways initiative watch international
    society league academy
""")
"""Words that make a run of capitalised words an organisation."""

ORGANISATION_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": """
            organisation: reuters;bbc;cnn;afp;interfax;the guardian
            organisation: ministry of defence|defense|justice|health;coastguard;coast guard;army
            organisation: navy
            organisation: air force;council
            organisation: defence|defense|interior|foreign ministry
            organisation: health|justice|emergencies|finance ministry
            organisation: ambulance service;fire service|brigade
            organisation: emergencies|emergency service|services
            organisation: telegram;whatsapp;facebook;instagram;tiktok;youtube;twitter
            organisation: district? police department;united nations;red cross;red crescent
            organisation: european union;border guard service;prosecutor 's office
            organisation: state border service""",
        "de": """
            organisation: feuerwehr;küstenwache;innenministerium;verteidigungsministerium;bundeswehr
            organisation: außenministerium;bundespolizei;telegram""",
        "fr": """
            organisation: ministère de l' _;ministère des _;ministère de la _;ministère du _
            organisation: police judiciaire;gendarmerie;radio nationale;croix-rouge;gouvernement
            organisation: agence de presse _""",
        "es": """
            organisation: ministerio de _;ministerio del _;guardia civil;ejército;obispado
            organisation: estado mayor
            organisation: cruz roja""",
        "ru": """
            organisation: министерств* обороны;министерств* внутренних дел
            organisation: министерств* иностранных дел
            organisation: минобороны;мвд;мчс;железная|железной дорога|дороги;красн* крест*
            organisation: следственн* комитет*;генштаб*""",
        "uk": """
            organisation: міністерств* оборони;міністерств* внутрішніх справ;міноборони
            organisation: департамент* освіти;дснс
            organisation: державна|державної|державній служба|служби|службі _
            organisation: генштаб*;червон* хрест*;нацполіці*""",
        "ar": """
            organisation: الجيش;الدفاع المدني;وزارة _;الشرطة;الهلال الأحمر;الأمم المتحدة
            organisation: الصليب الأحمر""",
    }
)
"""Organisations by what they are called in general, by language."""

OUTLET_WORDS: Final = word_set("""
    newspaper channel broadcaster website outlet agency station operator firm company radio daily
    weekly газета газете газеты канал канале телеканал телеканала телеканале агентство агентству
    издание издания видання компанія компанії компания компании радио радіо сайт сайту zeitung
    sender firma reederei agentur portal journal société chaîne agence diario periódico canal
    agencia emisora إذاعة صحيفة قناة وكالة موقع لإذاعة شركة ferry fähre channels команда
""")
"""Words after which a name is an outlet's or a company's."""
