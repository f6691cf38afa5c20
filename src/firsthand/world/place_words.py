"""Words that say where: relations to a named place, and sorts of places that are part of a name.

``bare`` words say only that something is there. Long, because it is tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class PlaceWords:
    """How one language says where.

    Attributes:
        relations: Kind of relation, and its phrases.
        sorts: Sorts of places that may stand between a relation and a name ("the village of").
        after: Sorts of places that follow a name and are part of it ("Kostel district").
        before: Sorts of places that begin a name and are part of it ("Port Ilse").
        of: Words between a sort and a name.
        the: Articles.
        units: Units of distance.
        from_people: Words after which a name is where somebody is of ("the mayor of").
    """

    relations: str
    sorts: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]
    of: frozenset[str]
    the: frozenset[str]
    units: frozenset[str]
    from_people: frozenset[str]


def _set(line: str) -> frozenset[str]:
    return frozenset(line.split())


_KM: Final = "km kilometre kilometres kilometer kilometers mile miles m metres meters metre meter"

ENGLISH: Final = PlaceWords(
    relations="""near: near with? to?;close to;next to;not far from;in|within the vicinity of
        near: adjacent to;beside;alongside;by the;a stone's throw from;within reach|range|sight of
        near: just? outside;around;in the area of;in the direction of;in and around;in or near
        near: on the shore|shores|bank|banks of;at the foot|mouth of;on the slopes of
        near: at the gates of
        near: on the beach|road|river at|near;surrounding;bordering;facing;overlooking;round
        near: along with;short of;on the steps of;in|into the foothills of
        near: at the top of;in the shadow of
        near: deep inside|into;across the border|frontier in|from
        near: halfway along|up|down;within metres of
        near: on the fringes of;at the base|edge|end|head of;on the site|grounds of
        near: on the _ side of;in the middle of;abreast of;level with;abutting;flanking
        direction: north|south|east|west|northeast|northwest|southeast|southwest of
        direction: north-east|north-west|south-east|south-west of;north|south|east|west from
        direction: northern|southern|eastern|western|central|north-eastern|north-western
        direction: south-eastern|south-western|northeastern|northwestern|southeastern|southwestern
        direction: to the north|south|east|west|northeast|northwest|southeast|southwest of
        direction: to the north-east|north-west|south-east|south-west of;upstream|downstream of|from
        direction: in the north|south|east|west|centre|center|heart|middle of;inland from
        direction: on the northern|southern|eastern|western|left|right|far side|bank|edge of
        direction: on the north|south|east|west side|bank|coast of
        outskirts: on|in|at the? _? outskirts|edge|fringes|periphery of;from the outskirts of
        outskirts: in|on the? _? suburbs of;the outskirts of;at the entrance to|of;at the edge of
        distance: km|kilometres|kilometers|miles|metres|yards away? from|outside|inside
        towards: towards;toward;in the direction of;heading for;bound for;en route to;on the way to
        towards: headed for|to
        between: between;between the two;halfway|midway between
        route: on the road from|to|between;the road from|to|between;along;along the road to
        route: on the highway|motorway|railway|line from|to|between;the highway|motorway to|between
        behind: behind;beyond;past;opposite;across from;in front of;across;on the other side of
        off: off;off the coast of;off the _ coast of
        over: over;above;under;beneath;below;underneath
        district: in the _ district|quarter|neighbourhood|neighborhood|suburb|area|region|part of
        bare: in;at;from;to;into;inside;through;within;reached;leaving;left;entered;entering;of;on
        bare: via
        bare: reach;leave;enter;throughout;captured;seized;liberated;shelled;bombed;besieged
        bare: strike|strikes|attack|attacks|raid|raids|assault|march|advance|drive on;border with
        bare: occupied;recaptured;retook;visited;visiting;visit""",
    sorts=_set(
        "village town city capital hamlet settlement suburb district region province river port "
        "island mountain pass resort valley county municipality area neighbourhood quarter lake "
        "station airport base border crossing bridge square street commune oblast peninsula "
        "neighborhood township canton department governorate prefecture state country republic "
        "enclave outpost camp community parish strip villages towns cities districts hotspot "
        "stronghold seaport spa fortress"
    ),
    after=_set(
        "district bridge checkpoint station square street avenue road quarry river region province "
        "oblast raion airport airfield hospital school market dam lake valley pass hall park port "
        "harbour harbor bay beach island islands county "
        "border crossing reservoir forest hill hills "
        "canal stadium prison camp university cathedral church mosque lane boulevard point sands "
        "highway tunnel plant factory works depot cemetery museum palace strait sea ocean gate "
        "mine ridge peninsula gulf coast heights house tower quarter acre lion terminal village "
        "town city governorate municipality refinery monastery "
        "abbey castle library theatre theater "
        "hotel college clinic desert mountain mountains creek falls glacier cape delta basin "
        "crossroads junction roundabout quay pier wharf dock docks barracks garrison base arms inn "
        "farm estate gardens crescent "
        "terrace motorway expressway turnpike interchange oilfield gasfield suburb neighbourhood "
        "row alley yard mews exchange viaduct weir gorge ravine canyon plateau plain springs "
        "cliffs spillway brewery promenade esplanade boulevard avenue "
        "neighborhood parish commune township archipelago volcano spit lighthouse"
    ),
    before=_set(
        "port lake mount cape fort school hospital camp mt st san santa el la new north south "
        "east west point saint los las upper lower great little old puerto villa bad sankt gulf "
        "strait isle mt. st. hotel"
    ),
    of=_set("of"),
    the=_set("the a an"),
    units=_set(_KM + " yards feet ft nautical"),
    from_people=_set(
        "mayor governor residents resident people capital city town village region district "
        "inhabitants republic port council outskirts centre center bombing siege battle streets "
        "suburb suburbs streets coast half much most third edge north south "
        "east west part parts province "
        "island villages towns natives native citizens shelling capture fall liberation occupation "
        "annexation invasion hamlet state county borough bishop university battle kingdom isle "
        "gulf strait lake neighbourhood neighborhood community commune skies airspace shores "
        "population areas swathes"
    ),
)


def _forms(table: str) -> frozenset[str]:
    """Return the forms of Slavic words: a stem, an equals sign, and its endings."""
    out = set()
    for row in table.split():
        stem, _, endings = row.partition("=")
        out |= {stem + ending.replace("0", "") for ending in endings.split(",")}
    return frozenset(out)


_SLAVIC_SITES: Final = _forms("""
    станц=ия,ии,ию,ией,ія,ії,ію,ією вокзал=0,а,у,е,ом,і перевал=0,а,у,е,ом,і улиц=а,ы,е,у,ей
    вулиц=я,і,ю,ею площад=ь,и,ью площ=а,і,у,ею мост=0,а,у,е,ом,і рек=а,и,е,у,ой річ=ка,ки,ці,ку,кою
    озер=о,а,е,у,ом,і аэропорт=0,а,у,е,ом аеропорт=0,у,і,ом проспект=0,а,у,е,ом,і шоссе=0 шосе=0
    бульвар=0,а,у,е,ом,і переул=ок,ка,ке,ку провул=ок,ка,ку
    набережн=ая,ой,ую,а,ій,ої,у парк=0,а,у,е,ом
    стадион=0,а,у,е,ом стадіон=0,у,і,ом рын=ок,ка,ке,ку рин=ок,ку
    завод=0,а,у,е,ом,і шахт=а,ы,е,у,ой,и,і
    тэц=0 тец=0 аэс=0 аес=0 тюрьм=а,ы,е,у колони=я,и,ю гостиниц=а,ы,е,у готел=ь,ю,і,я
    мыс=0,а,у,е мис=0,у
    гор=а,ы,е,у,ой,и,і,ою остров=0,а,у,е,ом,і острів=0 пролив=0,а,у,е протоц=і залив=0,а,у,е,ом
    затоц=і затока=0 водохранилищ=е,а,у водосховищ=е,а,і кладбищ=е,а
    кладовищ=е,а,і аэродром=0,а,у,е,ом
    аеродром=0,у,і порт=0,а,у,е,ом,і кишлак=0,а,е пристан=ь,и,і больниц=а,ы,е,у лікарн=я,і,ю
    микрорайон=0,а,е мікрорайон=0,у,і урочищ=е,а,і трасс=а,ы,е,у трас=а,и,і,у
    хребет=0 долин=а,ы,е,и,і
""")
_SLAVIC_SORTS: Final = _forms("""
    сел=о,а,е,у,і,ом,ах,ами міст=о,а,і,у,ом містеч=ко,ка,ку смт=0 город=0,а,е,у,ом,ах,ами городок=0
    посел=ок,ка,ке,ку деревн=я,и,е,ю,ей район=0,а,е,у,і,ом област=ь,и,і,ью хутор=0,а,е,у,і
    селищ=е,а,і,у,ем станиц=а,ы,е,у аул=0,а,е столиц=а,ы,е,у,і,ю пгт=0 край=0 крае=0 краю=0
    округ=0,а,е,у провинци=я,и,ю провінці=я,ї,ю громад=а,и,і,у пригород=0,а,е
    передміст=я,і населенн=ом,ый,ого
    пункт=0,а,е,у,і республик=а,и,е,у республі=ка,ки,ці,ку регион=0,а,е регіон=0,у,і
""")
_SLAVIC_AFTER: Final = _forms("""
    район=0,а,е,у,і,ом област=ь,и,і,ью край=0,ю,е,я округ=0,а,е,у,і мор=е,я,ю,і,ем океан=0,а,е,у
    губерни=я,и,ю уезд=0,а,е,у повіт=0,у,і громад=а,и,і,у,ою полуостров=0,а,е півостр=ів,ова,ові
    провинци=я,и,ю гряд=а,ы,е
""")

RUSSIAN: Final = PlaceWords(
    relations="""near: у;около;возле;рядом с|со;недалеко от;неподалеку от;близ;вблизи;под
        near: невдалеке от
        near: в окрестностях;поблизости от;вокруг;на берегу;на берегах;по соседству с;напротив
        direction: к? северу|югу|востоку|западу от;к северо-востоку|северо-западу от
        direction: на севере|юге|востоке|западе
        direction: на северо-востоке|северо-западе|юго-востоке|юго-западе
        direction: к юго-востоку|юго-западу от;севернее;южнее;восточнее;западнее;в центре
        direction: северо-восточнее;северо-западнее;юго-восточнее;юго-западнее
        distance: км|километрах|километров|метрах|километре от
        outskirts: на окраине|окраинах;на подступах к;в пригороде|пригородах;на въезде|выезде в|из
        outskirts: с окраины|окраин
        district: в районе;в окрестностях
        towards: в направлении;в сторону;по направлению к;по пути в|к;на пути в|к
        between: между
        route: на трассе;по дороге в|из|на;вдоль
        behind: за;напротив
        over: над
        off: у берегов;у побережья
        bare: в;во;из;с;со;до;через;на;к;под;от""",
    sorts=_SLAVIC_SORTS,
    after=_SLAVIC_SITES | _SLAVIC_AFTER,
    before=_SLAVIC_SITES,
    of=frozenset(),
    the=frozenset(),
    units=_set("км километрах километров километра километре м метрах метров милях миль верстах"),
    from_people=_set("мэр глава губернатор жители жителей главы мэра жителям"),
)

UKRAINIAN: Final = PlaceWords(
    relations="""near: біля;поблизу;неподалік від?;недалеко від;поруч із|з|зі;коло;під;близько
        near: навколо
        near: в|у околицях;довкола;на березі;на берегах;обабіч;побіля
        direction: на північ|південь|схід|захід від;на північний схід|захід від
        direction: на південний схід|захід від;північніше;південніше;східніше;західніше від?
        direction: на півночі|півдні|сході|заході;у|в центрі
        distance: км|кілометрах|кілометрів|метрах від
        outskirts: на околиці;на околицях;у передмісті;в передмісті;на підступах до;на в'їзді в|у|до
        outskirts: на виїзді з|із
        district: у районі;в районі;в околицях
        towards: у напрямку;в напрямку;в бік;у бік;дорогою до|на;на шляху до
        between: між
        route: на трасі;уздовж;вздовж;вздовж траси
        behind: за;навпроти
        over: над
        bare: в;у;з;із;зі;до;через;на;від;під""",
    sorts=_SLAVIC_SORTS,
    after=_SLAVIC_SITES | _SLAVIC_AFTER,
    before=_SLAVIC_SITES,
    of=frozenset(),
    the=frozenset(),
    units=_set("км кілометрах кілометрів кілометри кілометра м метрах метрів метри милях миль"),
    from_people=_set("мер голова губернатор мешканці мешканців жителі мера"),
)

GERMAN: Final = PlaceWords(
    relations="""near: in der nähe von|des|der;nahe;unweit von|des|der;bei;neben;unweit;nahe bei
        near: in der umgebung von|des|der;rund um;um;nicht weit von;am ufer des|der;am fuß des|der
        near: beim
        direction: nördlich|südlich|östlich|westlich von|des|der
        direction: nordöstlich|nordwestlich|südöstlich|südwestlich von|des|der
        direction: im norden|süden|osten|westen|zentrum|herzen von|des|der
        direction: im südosten|nordosten von|des|der
        direction: im nordwesten|südwesten von|des|der
        distance: km|kilometer|kilometern|meter|metern von|vom|entfernt? von?
        outskirts: am rande? von|der|des;am stadtrand von;am ortsrand von;im umland von;am rand von
        outskirts: vor den toren von;am ortseingang|ortsausgang von
        towards: in richtung;richtung;auf dem weg nach;unterwegs nach
        between: zwischen
        route: entlang der|des;auf der straße von|nach;auf der autobahn zwischen|nach
        behind: hinter;gegenüber;jenseits der|des
        off: vor;vor der küste von|des|der
        over: über;oberhalb von|der|des;unterhalb von|der|des
        district: im raum;im kreis;im bezirk;im landkreis;im stadtteil;im ortsteil;im großraum
        bare: in;aus;nach;bis;ab;durch;über;erreichte;verließ;verlassen""",
    sorts=_set(
        "dorf stadt ort gemeinde hauptstadt dorfes ortschaft hafenstadt stadtteil insel ortsteil "
        "kleinstadt grenzstadt siedlung provinz region bezirk kreis landkreis weiler küstenort "
        "bergdorf dörfer städte stadtviertel viertel grenzort großstadt kreisstadt"
    ),
    after=_set(
        "straße platz brücke bahnhof hafen see tal berg wald park kirche dom flughafen stadion "
        "krankenhaus schule kaserne markt tor ufer küste insel kanal pass gebirge allee gasse weg "
        "meer bucht halbinsel schloss burg gefängnis lager werk hauptbahnhof"
    ),
    before=_set(
        "port bad sankt st groß klein hotel gasthof gasthaus schloss burg neu alt san hafen"
    ),
    of=_set("von"),
    the=_set("der die das dem den des"),
    units=_set("km kilometer kilometern meter metern m seemeilen meilen"),
    from_people=_set("bürgermeister bürgermeisterin einwohner"),
)

FRENCH: Final = PlaceWords(
    relations="""near: près de|d'|du|des;à proximité de|d'|du;aux environs de|d'|du
        near: aux abords de|d'|du
        near: non loin de|d'|du;dans les environs de|d'|du;autour de|d'|du;à côté de|d'|du;proche de
        near: au bord de|d'|du;sur les rives de|d'|du;au pied de|d'|du;aux alentours de|d'|du
        near: à deux pas de|d'|du;proches de
        direction: au nord|sud|est|ouest de|d'|du;à l' est|ouest de|d'|du;au centre de|d'|du
        direction: au nord-est|nord-ouest|sud-est|sud-ouest de|d'|du
        direction: dans le nord|sud|est|ouest de|d'|du
        direction: dans l' est|ouest de|d'|du;dans le centre de|d'|du;au cœur de|d'|du
        direction: dans le nord-est|nord-ouest|sud-est|sud-ouest de|d'|du
        distance: km|kilomètres|mètres de|d'|du
        outskirts: à la périphérie de|d'|du;à la sortie de|d'|du;dans la banlieue de|d'
        outskirts: en banlieue de|d'
        outskirts: à l' entrée de|d'|du;en périphérie de|d'|du;aux portes de|d'|du
        outskirts: à la lisière de|du
        towards: en direction de|d'|du;vers;en route pour;à destination de|du
        between: entre
        route: sur la route de|d'|du;sur l' axe;le long de|d'|du
        behind: derrière;en face de|d'|du;devant;au-delà de|d'|du
        off: au large de|d'|du|des
        over: au-dessus de|d'|du;sous
        district: dans la région de|d'|du;dans le district de|d'|du;dans la province de|d'|du
        district: dans le quartier de|d'|du;dans la zone de|d'|du
        bare: à;de;depuis;d';en;au;jusqu' à;dans""",
    sorts=_set(
        "village ville localité commune capitale quartier "
        "bourg hameau bourgade cité province région "
        "district département villages villes préfecture arrondissement faubourg banlieue station "
        "territoire village-frontière chef-lieu"
    ),
    after=frozenset(),
    before=_set(
        "camp port saint mont lac rue place avenue gare "
        "pont la le les col boulevard aéroport hôpital "
        "stade marché école lycée université fleuve rivière île "
        "îles cap golfe baie forêt prison base "
        "centrale mine barrage tunnel autoroute quai "
        "square cathédrale église mosquée hôtel château "
        "musée parc plage sainte mer détroit vallée massif carrefour pic maison puy impasse chemin "
        "poste terminal usine raffinerie cimetière nouveau nouvelle"
    ),
    of=_set("de d' du des"),
    the=_set("le la l' les"),
    units=_set("km kilomètres kilomètre mètres m milles"),
    from_people=_set(
        "maire préfet habitants gouverneur commissaire ville village habitant hôpital procureur "
        "évêque tribunal prison port région province district maire-adjoint gare aéroport mairie"
    ),
)

SPANISH: Final = PlaceWords(
    relations="""near: cerca de|del;en las cercanías de|del;en las inmediaciones de|del
        near: próximo|próxima a|al
        near: junto a|al;en los alrededores de|del;alrededor de|del;a orillas de|del;al pie de|del
        near: no lejos de|del;al lado de|del;a la altura de|del;aledaño|aledaños a
        direction: al norte|sur|este|oeste de|del
        direction: al noreste|noroeste|sureste|suroeste|sudeste de|del
        direction: al nordeste|sudoeste de|del;en el norte|sur|este|oeste|centro de|del
        direction: en el noreste|noroeste|sureste|suroeste de|del
        distance: km|kilómetros|metros de|del
        outskirts: a las afueras de|del;en las afueras de|del;en la periferia de|del
        outskirts: a la salida de|del
        outskirts: a la entrada de|del;en los suburbios de|del;a las puertas de|del
        outskirts: en el extrarradio de
        towards: hacia;en dirección a|al;rumbo a|al;camino de|a|al;con destino a
        between: entre
        route: en la carretera de|a|entre;por la carretera de|a;a lo largo de|del;en la ruta a|entre
        behind: detrás de|del;frente a|al;tras;delante de|del;enfrente de|del;más allá de|del
        off: frente a las costas de|del;frente a la costa de|del;aguas de
        over: sobre;bajo;por encima de|del
        district: en la zona de;en la región de;en el distrito de;en la provincia de;en el barrio de
        district: en el departamento de;en el municipio de;en el estado de
        bare: en;desde;a;de;hasta;por;del""",
    sorts=_set(
        "pueblo ciudad localidad aldea capital municipio barrio villa caserío provincia región "
        "distrito departamento comuna parroquia vereda corregimiento pueblos ciudades balneario "
        "colonia cantón poblado población vecina"
    ),
    after=frozenset(),
    before=_set(
        "paso puerto san santa la el los las calle plaza puente río monte cerro avenida paseo lago "
        "volcán isla islas cabo golfo bahía playa "
        "aeropuerto hospital estadio mercado escuela colegio "
        "universidad cárcel prisión penal base presa "
        "embalse túnel autopista catedral iglesia hotel "
        "museo parque estación terminal mina santo sierra "
        "valle mar estrecho laguna callejón camino "
        "ruta muelle campo villa nueva nuevo fuerte campamento refinería cementerio mezquita"
    ),
    of=_set("de del"),
    the=_set("el la los las"),
    units=_set("km kilómetros kilómetro metros m millas"),
    from_people=_set(
        "alcalde alcaldesa vecinos gobernador ciudad pueblo habitantes obispo hospital puerto "
        "cárcel provincia municipio estación residentes aeropuerto costa costas calles"
    ),
)

ARABIC: Final = PlaceWords(
    relations="""near: قرب;بالقرب من;بجوار;على مقربة من;في محيط;محيط;بمحيط;حول;بجانب;قبالة;في جوار
        direction: شمال;جنوب;شرق;غرب;شمالي;جنوبي;شرقي;غربي;شمال|جنوب شرقي|غربي|شرق|غرب;وسط;في وسط
        outskirts: على أطراف;في ضواحي;على مشارف;في أطراف;على تخوم;عند مدخل;في ضاحية;بأطراف
        towards: باتجاه;نحو;صوب;في اتجاه
        between: بين
        off: قبالة سواحل|ساحل
        behind: خلف;مقابل;امام
        over: فوق
        bare: في;من;إلى;الى""",
    sorts=_set(
        "بلدة مدينة قرية محطة منطقة محافظة حي ضاحية مخيم ناحية بلده مدينه قريه محطه منطقه محافظه "
        "ضاحيه ناحيه جسر نهر شارع ساحة ميدان مطار ميناء معبر سجن جبل قاعدة حاجز سد مستشفى مستشفي "
        "مدرسة مسجد ملعب سوق بحيرة جزيرة خليج مضيق دوار مفرق مصفاة معسكر ببلدة بمدينة بقرية بمنطقة "
        "بمحافظة بحي لمدينة لبلدة لقرية لمحافظة ولاية "
        "إقليم اقليم قضاء مديرية ريف بلدتي مدينتي قريتي"
    ),
    after=frozenset(),
    before=_set(
        "عين تل دير بيت جبل وادي ابو ام راس خان كفر باب شيخ بئر دار قلعة بني سيدي رام خربة مرج"
    ),
    of=frozenset(),
    the=frozenset(),
    units=_set("كم كيلومترا كيلومترات كيلومتر كيلومترًا مترا متر امتار ميل اميال"),
    from_people=frozenset(),
)

PLACE_WORDS: Final[Mapping[str, PlaceWords]] = MappingProxyType(
    {
        "en": ENGLISH,
        "uk": UKRAINIAN,
        "ru": RUSSIAN,
        "de": GERMAN,
        "fr": FRENCH,
        "es": SPANISH,
        "ar": ARABIC,
    }
)
"""How each of our languages says where, by its BCP 47 tag."""


GERMAN_NOUNS: Final = _set("""
    panik flammen haft gewahrsam brand kraft protest angst sicherheit angaben polizeiangaben not
    informationen bewusstsein sicht stellung betrieb frage ordnung folge zukunft vergangenheit
    zusammenhang bezug erinnerung gefahr zeiten kürze höhe ruhe arbeit bewegung aktion auftrag
    deckung trauer tränen stücke teile trümmern händen gruppen reihen kontakt verbindung form
    richtung wahrheit wirklichkeit erwägung kenntnis leben tod krieg frieden freiheit uniform zivil
    hause haus weihnachten ostern pfingsten silvester neujahr mitternacht mittag abend morgen
    nacht tagen wochen monaten jahren stunden minuten sekunden beginn ende anfang abschluss ablauf
    berichten medienberichten meinung ansicht auffassung worten einschätzung erkenntnissen prüfung
    gründen wut hass rache mangel versehen liebe holz stein stahl metall beton glas papier kriegen
    bord land see wasser luft quelle quellen kreisen sicherheitskreisen regierungskreisen polizei
    strömen massen mengen scharen personen menschen soldaten zeugen augenzeugen anwohnern männern
    frauen kindern telegram facebook twitter youtube instagram whatsapp internet medien presse
    interviews reaktion hinweisen untersuchungen ermittlungen gesprächen verhandlungen lagern
    stand wahlen schule kirche krankenhäusern schulen zelten häusern booten bussen autos zügen
    betracht rechnung verdacht bälde eile schwierigkeiten armut schnee regen nebel dunkelheit gold
    bar bedarf möglichkeit wunsch plan art reihe schätzungen zeugenaussagen recherchen feierabend
    kälte hitze schock ohnmacht lebensgefahr seenot quarantäne rente pension urlaub ferien
    euro dollar prozent millionen tausenden hunderten dutzenden
""")
"""German nouns that often follow a preposition without an article, and name no place."""
