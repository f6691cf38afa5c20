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


_KM: Final = "km kilometre kilometres kilometer kilometers mile miles m metres meters metre"

ENGLISH: Final = PlaceWords(
    relations="""near: near with?;close to;next to;not far from;in the vicinity of;adjacent to
        near: beside
        near: just? outside;around;in the area of;in the direction of;within sight of
        direction: north|south|east|west|northeast|northwest|southeast|southwest of
        direction: north-east|north-west|south-east|south-west of;to the _ of
        direction: northern|southern|eastern|western|central
        outskirts: on|in|at the _? outskirts|edge of;on|from the outskirts of;in|on the suburbs of
        outskirts: the outskirts of
        distance: km|kilometres|kilometers|miles|metres|yards away? from|outside
        towards: towards;toward;in the direction of;heading for;bound for;en route to
        between: between
        route: on the road from|to|between;the road from|to|between;along;along the road to
        behind: from? behind;beyond;past;opposite;across from;in front of;across
        off: off;off the coast of
        over: over;above;under;beneath
        district: in the _ district|quarter|neighbourhood|suburb of
        bare: in;at;from;to;into;inside;through;within;reached;leaving;left;entered;entering;of
        bare: reach;leave;enter;via;throughout;captured;seized;liberated;shelled""",
    sorts=_set(
        "village town city capital hamlet settlement suburb district region province river port "
        "island mountain pass resort valley county municipality area neighbourhood quarter lake "
        "station airport base border crossing bridge square street commune oblast peninsula"
    ),
    after=_set(
        "district bridge checkpoint station square street avenue road quarry river region province "
        "oblast raion airport airfield hospital school market dam lake valley pass hall park port "
        "harbour bay beach island islands county border crossing reservoir forest hill hills canal "
        "stadium prison camp university cathedral church mosque lane boulevard point sands "
        "highway tunnel plant factory works depot cemetery museum palace strait sea ocean gate "
        "mine ridge peninsula gulf coast heights house tower quarter acre lion terminal"
    ),
    before=_set(
        "port lake mount cape fort school hospital camp mt st san santa el la new north south "
        "east west point saint los las"
    ),
    of=_set("of"),
    the=_set("the a an"),
    units=_set(_KM + " yards feet ft"),
    from_people=_set(
        "mayor governor residents resident people capital city town village region district "
        "inhabitants republic port council outskirts centre center bombing siege battle streets "
        "suburb suburbs president streets coast edge"
    ),
)
_SLAVIC_SITES: Final = """станции станция станцию станції станція перевала перевал перевалу
    перевалі улице улица улицы площади площадь вулиці вулиця площі площа вокзала вокзалу мосту моста
    реки реке річки річці озера аэропорта аеропорту"""
_SLAVIC_SORTS: Final = """село села селе селу селі селом місто міста місті місту містечко смт
    город города городе
    городу поселок поселка поселке поселку деревня деревни деревне деревню район района районе
    область области області селище селища селищі хутор"""

RUSSIAN: Final = PlaceWords(
    relations="""near: у;около;возле;рядом с;недалеко от;неподалеку от;близ;вблизи;под
        direction: к северу|югу|востоку|западу от;к северо-востоку|северо-западу от
        direction: к юго-востоку|юго-западу от;севернее;южнее;восточнее;западнее
        direction: северо-восточнее;северо-западнее;юго-восточнее;юго-западнее
        distance: км|километрах|километров|метрах от
        outskirts: на окраине;на подступах к;в пригороде
        district: в районе;в окрестностях
        towards: в направлении;в сторону;по направлению к
        between: между
        behind: за;напротив
        bare: в;во;из;с;со;до;через;на;к""",
    sorts=_set(_SLAVIC_SORTS),
    after=_set(
        "улице улица улицы площади площадь вокзала вокзал район районе области область "
        "районе мосту мост моста"
    ),
    before=_set(_SLAVIC_SITES),
    of=frozenset(),
    the=frozenset(),
    units=_set("км километрах километров километра километре м метрах метров"),
    from_people=_set("мэр глава губернатор жители жителей главы мэра жителям"),
)

UKRAINIAN: Final = PlaceWords(
    relations="""near: біля;поблизу;неподалік від;недалеко від;поруч із;поруч з;коло;під;близько
        direction: на північ|південь|схід|захід від;на північний схід|захід від
        direction: на південний схід|захід від;північніше;південніше;східніше;західніше
        distance: км|кілометрах|кілометрів|метрах від
        outskirts: на околиці;на околицях;у передмісті;в передмісті
        district: у районі;в районі;в околицях
        towards: у напрямку;в напрямку;в бік;у бік
        between: між
        behind: за;навпроти
        bare: в;у;з;із;зі;до;через;на;від""",
    sorts=_set(_SLAVIC_SORTS),
    after=_set("вулиці вулиця площі площа вокзалу вокзал район районі області область мосту міст"),
    before=_set(_SLAVIC_SITES),
    of=frozenset(),
    the=frozenset(),
    units=_set("км кілометрах кілометрів кілометри м метрах метрів"),
    from_people=_set("мер голова губернатор мешканці мешканців жителі мера"),
)

GERMAN: Final = PlaceWords(
    relations="""near: in der nähe von|des|der;nahe;unweit von|des|der;bei;neben;unweit;nahe bei
        direction: nördlich|südlich|östlich|westlich von|des|der
        direction: nordöstlich|nordwestlich|südöstlich|südwestlich von|des|der
        distance: km|kilometer|kilometern|meter|metern von|vom
        outskirts: am rande von|der|des;am stadtrand von;am ortsrand von;im umland von
        towards: in richtung;richtung
        between: zwischen
        behind: hinter;gegenüber
        off: vor;vor der küste von
        district: im raum;im kreis;im bezirk
        bare: in;aus;nach;bis""",
    sorts=_set("dorf stadt ort gemeinde hauptstadt dorfes ortschaft hafenstadt stadtteil insel"),
    after=_set("straße platz brücke bahnhof"),
    before=_set("port bad sankt st groß klein"),
    of=_set("von"),
    the=_set("der die das dem den des"),
    units=_set("km kilometer kilometern meter metern m"),
    from_people=_set("bürgermeister bürgermeisterin einwohner"),
)

FRENCH: Final = PlaceWords(
    relations="""near: près de|d'|du|des;à proximité de|d'|du;aux environs de|d';aux abords de|d'|du
        near: non loin de|du
        near: dans les environs de|du;autour de
        direction: au nord|sud|est|ouest de|d'|du;à l' est|ouest de|d'|du
        direction: au nord-est|nord-ouest|sud-est|sud-ouest de|d'|du
        distance: km|kilomètres|mètres de|d'|du
        outskirts: à la périphérie de|d';à la sortie de|d';dans la banlieue de|d';en banlieue de|d'
        towards: en direction de|d'|du;vers
        between: entre
        behind: derrière;en face de
        off: au large de|d'|du
        district: dans la région de|d';dans le district de|d'
        bare: à;de;depuis;d';en;au""",
    sorts=_set("village ville localité commune capitale quartier port camp bourg hameau"),
    after=frozenset(),
    before=_set("camp port saint mont lac rue place avenue gare pont la le les col"),
    of=_set("de d' du"),
    the=_set("le la l' les"),
    units=_set("km kilomètres kilomètre mètres m"),
    from_people=_set("maire préfet habitants gouverneur commissaire"),
)

SPANISH: Final = PlaceWords(
    relations="""near: cerca de|del;en las cercanías de|del;en las inmediaciones de|del;próximo a
        near: junto a
        direction: al norte|sur|este|oeste de|del;al noreste|noroeste|sureste|suroeste de|del
        distance: km|kilómetros|metros de|del
        outskirts: a las afueras de|del;en las afueras de|del;en la periferia de|del
        towards: hacia;en dirección a;rumbo a
        between: entre
        behind: detrás de;frente a
        off: frente a las costas de
        district: en la zona de;en la región de;en el distrito de
        bare: en;desde;a;de;hasta""",
    sorts=_set("pueblo ciudad localidad aldea capital municipio barrio puerto villa"),
    after=frozenset(),
    before=_set("paso puerto san santa la el los las calle plaza puente río monte cerro"),
    of=_set("de del"),
    the=_set("el la los las"),
    units=_set("km kilómetros kilómetro metros m"),
    from_people=_set("alcalde alcaldesa vecinos gobernador"),
)

ARABIC: Final = PlaceWords(
    relations="""near: قرب;بالقرب من;بجوار;على مقربة من;في محيط;محيط
        direction: شمال;جنوب;شرق;غرب;شمالي;جنوبي;شرقي;غربي;شمال|جنوب شرقي|غربي|شرق|غرب
        outskirts: على أطراف;في ضواحي;على مشارف;في أطراف
        towards: باتجاه;نحو
        between: بين
        bare: في;من;إلى;الى""",
    sorts=_set(
        "بلدة مدينة قرية محطة منطقة محافظة حي ضاحية مخيم ناحية بلده مدينه قريه محطه منطقه محافظه "
        "ضاحيه ناحيه"
    ),
    after=frozenset(),
    before=_set("عين تل دير بيت جبل وادي ابو ام راس خان كفر باب شيخ بئر دار"),
    of=frozenset(),
    the=frozenset(),
    units=_set("كم كيلومترا كيلومترات كيلومتر كيلومترًا مترا متر"),
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
