"""One of a kind that became several, across languages: a soldier fires, and soldiers fire.

The noun is known by both its forms in a short table of what reports of violence tell of; forms that
may be either (Russian *солдат*, a soldier, of soldiers) stand in neither. The two sentences must
tell the same besides, and each have the noun in one number only.
"""

# ruff: noqa: E501  a line is what one language has for the things
from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_facts import Fact, facts_of, likest, number_of, shared
from firsthand.trace.drift_flat import is_headline
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Word
from firsthand.world.languages import word_set
from firsthand.world.names_across import STOP, fold

_LEAST: Final = 3.0
_BESIDE: Final = 2.0
_REACH: Final = 4
_TAKEN: Final = word_set("taken held made took take takes prisonniers faits fait")
ONE_OF: Final = word_set(
    "einen einem dem den des einer eines un'un l'un l'une uno one some any each either none einer eine eines jeder un une uno una um uma jeden jedna één"
    " один одна одного однієї один одна одного одной jeden biri birini bir أحد احد إحدى"
)
"""What leaves one of several, or says whose they are, in any language."""
# Things in the order of the columns; of each its singular forms, a stroke, its plural forms.
_THINGS: Final = ("soldier", "armour", "tank", "drone", "helicopter", "prisoner", "guard", "officer", "man", "woman", "child", "tram", "bus", "lorry", "plane", "boat")  # fmt: skip
_FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": "soldier serviceman/soldiers servicemen troops; vehicle carrier armoured/vehicles carriers; tank/tanks; drone/drones; helicopter/helicopters; prisoner captive/prisoners captives; guard/guards; officer policeman/officers policemen; man/men; woman/women; child boy girl/children boys girls; tram/trams; bus/buses; lorry truck/lorries trucks; plane/planes; boat ferry/boats ferries",
        "de": "soldat/soldaten truppen; panzerfahrzeug schützenpanzer radpanzer fahrzeug/panzerfahrzeuge panzerfahrzeugen fahrzeuge fahrzeugen; kampfpanzer/; drohne/drohnen; hubschrauber/; /; wächter/; offizier polizist/offiziere offizieren polizisten; mann/männer männern; frau/frauen; kind junge/kinder kindern; straßenbahn strassenbahn/straßenbahnen strassenbahnen; bus/busse bussen; lastwagen/; flugzeug/flugzeuge flugzeugen; boot fähre/boote booten fähren",
        "fr": "soldat militaire/soldats militaires; blindé véhicule/blindés véhicules; char/chars; drone/drones; hélicoptère/hélicoptères; prisonnier captif/prisonniers captifs; garde/gardes; officier policier/officiers policiers; homme/hommes; femme/femmes; enfant/enfants; tramway tram/tramways trams; bus autocar/autocars; camion/camions; avion/avions; bateau ferry/bateaux ferries",
        "es": "soldado militar/soldados militares; blindado vehículo/blindados vehículos; tanque/tanques; dron/drones; helicóptero/helicópteros; prisionero cautivo/prisioneros cautivos; guardia/guardias; oficial agente/oficiales agentes; hombre/hombres; mujer/mujeres; niño niña/niños niñas; tranvía/tranvías; autobús/autobuses; camión/camiones; avión/aviones; barco transbordador/barcos transbordadores",
        "it": "soldato militare/soldati militari; blindato veicolo mezzo/blindati veicoli mezzi; carro/carri; drone/droni; elicottero/elicotteri; prigioniero/prigionieri; guardia/guardie; ufficiale poliziotto/ufficiali poliziotti; uomo/uomini; donna/donne; bambino bambina/bambini; /; /; /; aereo/aerei; traghetto barca/traghetti barche",
        "pt": "soldado militar/soldados militares; blindado veículo/blindados veículos; tanque/tanques; drone/drones; helicóptero/helicópteros; prisioneiro cativo/prisioneiros cativos; guarda/guardas; oficial policial/oficiais policiais; homem/homens; mulher/mulheres; criança menino menina/crianças meninos meninas; bonde elétrico/bondes elétricos; ônibus/; caminhão camião/caminhões camiões; avião/aviões; barco balsa/barcos balsas",
        "pl": "żołnierz żołnierza żołnierzem/żołnierze żołnierzami żołnierzom; pojazd transporter/pojazdy pojazdów transportery; czołg/czołgi czołgów; dron/drony dronów; śmigłowiec helikopter/śmigłowce helikoptery; jeniec jeńca jeńcem więzień/jeńcy jeńców jeńcami więźniowie; strażnik strażnika/strażnicy strażników; oficer oficera policjant policjanta/oficerowie oficerów policjanci policjantów; mężczyzna mężczyznę/mężczyźni mężczyzn; kobieta kobietę/kobietami kobietom; dziecko dziecka/dzieci; tramwaj tramwaju/tramwaje tramwajów; autobus autobusu/autobusy autobusów; ciężarówka ciężarówkę/ciężarówek; samolot/samoloty samolotów; prom łódź/promy promów ",
        "tr": "/askerler askerleri askerlerin askerlere; /araçlar araçları zırhlılar; /tanklar tankları; /dronlar; /helikopterler; /esirler esirleri esirlerin tutsaklar; /muhafızlar; /subaylar polisler; /adamlar erkekler; /kadınlar; /çocuklar çocukları; /tramvaylar; /otobüsler; /kamyonlar; /uçaklar; /tekneler feribotlar",
        "nl": "soldaat militair/soldaten militairen; pantservoertuig voertuig/pantservoertuigen voertuigen; tank/tanks; drone/drones; helikopter/helikopters; gevangene/gevangenen; bewaker/bewakers; officier agent/officieren agenten; man/mannen; vrouw/vrouwen; kind jongen/kinderen; tram/trams; bus/bussen; vrachtwagen/vrachtwagens; vliegtuig/vliegtuigen; boot veerboot/boten veerboten",
        "uk": "солдат солдата солдатом військовий/солдати солдатів солдатами військові; бронемашина бронемашину бронетранспортер/бронемашин бронетранспортери; танк/танки танків; дрон дрона/дрони дронів; гелікоптер вертоліт/гелікоптери вертольоти; полонений полоненого/полонені полонених; охоронець/охоронці охоронців; офіцер офіцера поліцейський/офіцери офіцерів поліцейські; чоловік чоловіка/чоловіки чоловіків; жінка жінку/жінок жінками; дитина дитину/діти дітей; трамвай трамваю/трамваї трамваїв; автобус/автобуси автобусів; вантажівка вантажівку/вантажівок; літак/літаки літаків; човен пором/човни пороми",
        "ru": "солдата солдатом военный/солдаты солдатами военные; бронемашина бронемашину бронетранспортер бронетранспортёр/бронемашин бронетранспортеры бронетранспортёры; танк/танки танков; дрон беспилотник/дроны беспилотники; вертолет вертолёт/вертолеты вертолёты; пленный пленного пленник/пленные пленных пленники; охранник/охранники охранников; офицер офицера полицейский/офицеры офицеров полицейские; мужчина мужчину/мужчин мужчинами; женщина женщину/женщин женщинами; ребенок ребёнок/дети детей; трамвай трамвая/трамваи трамваев; автобус автобуса/автобусы автобусов; грузовик грузовика/грузовики грузовиков; самолет самолёт/самолеты самолёты; лодка паром/лодок паромы",
        "cs": "voják vojáka vojákem/vojáci vojáků vojáky; vozidlo transportér obrněnec/vozidel vozidly transportéry obrněnce; tank/tanky tanků; dron/drony dronů; vrtulník/vrtulníky; zajatec zajatce/zajatci zajatců; strážce/strážci; důstojník policista/důstojníci policisté; muž/muži mužů; žena ženu/žen ženám; dítě/děti dětí; tramvaj/tramvají tramvajů; autobus/autobusy autobusů; kamion/kamiony; letadlo/letadel; člun trajekt/čluny trajekty",
        "ar": "جندي جنديا الجندي/جنود الجنود جنودا; مدرعة مدرعه آلية آليه مركبة مركبه/مدرعات المدرعات آليات مركبات; دبابة دبابه/دبابات الدبابات; /; مروحية/مروحيات; أسير اسير أسيرا الأسير/أسرى اسرى الأسرى; حارس/حراس; ضابط شرطي/ضباط; رجل رجلا/رجال الرجال; امرأة امراه/نساء; طفل طفلا/أطفال اطفال; /; حافلة حافله/حافلات; شاحنة شاحنه/شاحنات; طائرة/طائرات; قارب/قوارب",
    }
)


@lru_cache(maxsize=16)
def _known(language: str) -> Mapping[str, tuple[str, bool]]:
    """Return, of a language, which thing each form says, and whether it says several."""
    out: dict[str, tuple[str, bool]] = {}
    columns = _FORMS.get(language, "").split(";")
    for thing, column in zip(_THINGS, columns, strict=False):
        single, _, plural = column.partition("/")
        for words, several in ((single, False), (plural, True)):
            for word in words.split():
                out[fold(word)] = (thing, several)
    return MappingProxyType(out)


def made_many(pair: Pair) -> Iterator[Drift]:
    """Yield the first thing that is one in the source and several in the retelling.

    Args:
        pair: The two texts.
    """
    beside = {m.made: m.source for m in matches_of(pair)}
    theirs = facts_of(pair.source)
    for fact in facts_of(pair.made):
        now = _things(fact)
        many = {t: w for (t, several), w in now.items() if several and (t, False) not in now}
        many = {t: w for t, w in many.items() if not _is_counted(fact, w)}
        if not many or denies(fact.side):
            continue
        other = _told(fact, theirs, beside)
        for thing, word in many.items() if other else ():
            was = _things(other).get((thing, False)) if other else None
            if other and was and _is_one(pair, (other, was), (fact, word), thing):
                why = f"“{was.form}”, one, became “{word.form}”"
                where = (other.side.start, other.side.end), (fact.side.start, fact.side.end)
                yield Drift("one made many", *where, why)
                return


def _told(fact: Fact, theirs: tuple[Fact, ...], beside: Mapping[int, int]) -> Fact | None:
    """Return the sentence of the source that tells the same: it matches, or is clearly the likest."""
    match = beside.get(fact.side.sentence.index)
    matched = next((f for f in theirs if f.side.sentence.index == match), None)
    if matched is not None and shared(fact, matched) >= _BESIDE:
        return matched
    return likest(fact, theirs, _LEAST)


def _is_one(pair: Pair, was: tuple[Fact, Word], now: tuple[Fact, Word], thing: str) -> bool:
    """Whether a thing is one in a sentence of the source, and it is the retelling's several."""
    fact, word = was
    if (thing, True) in _things(fact) or denies(fact.side) or _is_compound(fact, word):
        return False
    match = next((m.source for m in pair.matches if m.made == now[0].side.sentence.index), None)
    if is_headline(now[0].side) or match != fact.side.sentence.index:
        return not any((thing, True) in _things(f) for f in facts_of(pair.source))
    sides = zip(_around(*was), _around(*now), strict=True)
    return not pair.same_language or any(one & other for one, other in sides)


def _is_counted(fact: Fact, word: Word) -> bool:
    """Whether a number stands before a plural, or what leaves it one: "one of the soldiers"."""
    language = fact.side.language
    before = [w for w in fact.side.words if w.start < word.start][-_REACH:]
    return any(w.form in ONE_OF or number_of(w, language) is not None for w in before)


def _is_compound(fact: Fact, word: Word) -> bool:
    """Whether an English word says how somebody is, or of what kind another thing.

    "Sailors taken prisoner", "a former tram depot".
    """
    side = fact.side
    at = side.at(word.start)
    if at and side.words[at - 1].form in _TAKEN:
        return True
    after = side.words[at + 1 : at + 2]
    if side.language != "en" or not after or side.reading.text[word.end : after[0].start] != " ":
        return False
    form = after[0].form
    return form not in STOP["en"] and not form.endswith(("ing", "ed", "s", "est"))


def _around(fact: Fact, word: Word) -> tuple[set[str], set[str]]:
    """Return the stems of the few words before one, and of those behind it."""
    language, words = fact.side.language, fact.side.words
    at = next(n for n, w in enumerate(words) if w.start == word.start)
    stop = STOP.get(language, frozenset())
    before, after = (
        {stem(w.form, language) for w in near if w.form not in stop}
        for near in (words[max(0, at - _REACH) : at], words[at + 1 : at + 1 + _REACH])
    )
    return before, after


def _things(fact: Fact) -> dict[tuple[str, bool], Word]:
    """Return the things that a sentence tells of, and whether as several, each with its word."""
    known = _known(fact.side.language)
    out: dict[tuple[str, bool], Word] = {}
    for word in fact.side.words:
        if word.form in known and (not word.capital or fact.side.language == "de"):
            out.setdefault(known[word.form], word)
    return out
