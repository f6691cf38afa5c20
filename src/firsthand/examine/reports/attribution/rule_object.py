"""What is said outside English where no "that" opens it: objects, and clauses after a comma."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.found import Place, trimmed
from firsthand.examine.reports.attribution.phrases_of import words
from firsthand.examine.reports.attribution.rule_scene import OFF, Scene, joins
from firsthand.world.languages import word_set
from firsthand.world.moods import CONJUNCTIVE, INSTEAD

OBJECTS: Final = word_set(
    "закликав закликала закликало закликали закликає закликають звинуватив звинуватила "
    "звинуватило звинуватили звинувачує звинувачують пообіцяв пообіцяла пообіцяло пообіцяли обіцяє "
    "обіцяють засудив засудила засудило засудили підтвердив підтвердила підтвердило підтвердили "
    "призвал призвала призвало призвали призывает призывают обвинил обвинила обвинило обвинили "
    "обвиняет обвиняют пообещал пообещала пообещало пообещали обещает обещают осудил осудила "
    "осудило осудили подтвердил подтвердила подтвердило подтвердили велел велела велели "
    "kritisierte kritisiert forderte fordert forderten beklagte bestätigte bestätigt bestätigten "
    "kündigte kündigt kündigten versprach verspricht "
    "accuse accusent accusé promet promettent promis confirme confirment confirmé annoncé annonce "
    "dénonce dénoncent dénoncé réclame réclamé annonça condamne condamné condamnent critique "
    "critiqué fustige fustigé salue salué "
    "condenó condena condenaron criticó critica acusó acusa acusan acusaron prometió "
    "prometieron pidió pide pidieron exigió exige denunció "
    "denuncia denunciaron denuncian confirmó confirma confirmaron anunció anunciaron ordenó "
    "اتهم اتهمت طالب طالبت دعا دعت وعد وعدت أدان أدانت ندد نددت استنكر استنكرت واتهم واتهمت وطالب "
    "وطالبت ودعا ودعت ووعد ووعدت وأدان وأدانت وندد ونددت"
)
"""Verbs whose object is what somebody says: a promise, an order, an accusation."""

NAMES_IT: Final = word_set(
    "назвал назвала назвало назвали называет называют назвав назвала називає називають охрестив "
    "окрестил bezeichnete bezeichnet bezeichneten nannte nannten nennt nennen sprach spricht "
    "sprachen qualifié qualifie qualifient parlé parle parlent évoque évoquent évoqué "
    "hablan tacha tachó calificó califica calificaron tildó llamó "
    "habló habla وصف وصفت ووصف ووصفت"
)
"""Verbs of calling something by a name, which stands in marks."""

_NO_OBJECT: Final = word_set(
    "у в на під після до про за з із від об о под после по с со из им від "
    "am im in an auf nach vor während bei mit zu für von als wie ob um gegenüber über "
    "à au aux dans en sur lors pendant après avant par avec pour vers chez "
    "en ante tras durante después antes con por sobre desde hoy ayer "
    "في خلال بعد قبل عند حول ضد مع"
)
_PARTICLES: Final = re.compile(r"\s+(?:zurück|an|ab|ein|mit|zu|bekannt|vor)$")
_SUBORDINATE: Final = word_set(
    "als weil wo wenn nachdem bevor während um und aber ohne sondern obwohl damit indem nämlich "
    "sowie falls bis seit was wer wie ob denn dessen deren welche welcher welches darunter nach "
    "laut so unter zufolge"
)
_RELATIVES: Final = word_set("der die das den dem denen")
_MOOD: Final = re.compile(rf"(?<![\w-])(?:{CONJUNCTIVE}|{INSTEAD})(?![\w-])")
_COMMA: Final = re.compile(r"\s*[,:]\s*(?=[\w\x00])")
_HEARER: Final = re.compile(r"[^.;:!?,]{0,70}?,\s*(?=[\w\x00])")
_THING: Final = re.compile(
    r"(?<!\w)(?:это|этого|це|цього|всё|все|усе|das|dies)(?!\w)", re.IGNORECASE
)
_ASIDE: Final = re.compile(
    r"\s?(?:M\. |Mme |(?:au|à|dans|lors|en|в|у|во|на|in|bei|am|im|في|خلال)\s|(?=[^\W\d_a-z]))"
    r"[^,،.;:\x00]{2,50}[,،]\s?(?=[\w\x00])"
)
_PARTS: Final = re.compile(r";\s|\s[–—]\s")
_COMMAS: Final = ",،"
_FEW: Final = 3
_THE: Final = "ال"


def as_they_say(scene: Scene, sentence: Place, around: Place) -> Place | None:
    """Return what follows "as the mayor said," at the start of a sentence.

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
        around: From the first to the last of the words that say who says so.
    """
    text = scene.text
    lead = text[sentence[0] : around[0]].strip(" \u00a0")
    if scene.cues.code == "en" or not lead or not joins(lead):
        return None
    commas = [at for mark in _COMMAS if (at := text.find(mark, around[1], sentence[1])) > 0]
    if not commas or len(lead.split()) > _FEW or lead.lower() in _AND:
        return None
    start = min(commas) + 1
    while (aside := _ASIDE.match(text, start, sentence[1])) is not None:
        start = aside.end()
    for quote in scene.quoted:
        if quote[0] >= start and not text[start : quote[0]].strip():
            return quote
    place = trimmed(text, (start, sentence[1]), OFF)
    return place if len(words(text, *place)) >= _FEW else None


_AND: Final = word_set(
    "and but or і й та але и а но und aber et mais y e pero و ثم while then also"
)


def german_clause(scene: Scene, after: int, sentence: Place) -> int | None:
    """Return where a German clause starts that follows a comma and no "dass".

    Args:
        scene: The paragraph.
        after: Where the words end that say who says so.
        sentence: Where the sentence stands.
    """
    text = scene.text
    match = _COMMA.match(text, after, sentence[1]) or _HEARER.match(text, after, sentence[1])
    if match is None:
        return None
    following = words(text, match.end(), sentence[1])
    if not following or following[0].low in _SUBORDINATE:
        return None
    moody = _MOOD.search(text, match.end(), sentence[1]) is not None
    between = text[after : match.end()].strip(" ,:\u00a0")
    near = not between or between.endswith(" vor")
    if following[0].low in _RELATIVES and not moody:
        return None
    return match.end() if near or moody else None


def part_start(scene: Scene, start: int, end: int) -> int:
    """Return where the last part of a German sentence starts, if its mood is of reported speech.

    Args:
        scene: The paragraph.
        start: Where the sentence starts.
        end: Where who says so starts.
    """
    if scene.cues.code != "de":
        return start
    parts = [match.end() for match in _PARTS.finditer(scene.text, start, end)]
    return parts[-1] if parts and _MOOD.search(scene.text, parts[-1], end) else start


def told(scene: Scene, sentence: Place, around: Place, verb: str) -> tuple[list[Place], str]:
    """Return the object of a verb of promising, accusing, ordering.

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
        around: From the first to the last of the words that say who says so.
        verb: The verb, in small letters.
    """
    text, after = scene.text, around[1]
    rest = words(text, after, sentence[1])
    if verb not in OBJECTS or not rest or rest[0].low in _NO_OBJECT:
        return [], "object"
    if text[after : sentence[1]].lstrip()[:1] in {",", ".", ";", ":", "(", "\x00", "،", "–", "—"}:
        return [], "object"
    place = _without_particle(text, trimmed(text, (after, sentence[1]), OFF))
    return ([place] if len(words(text, *place)) > 1 else []), "object"


def denied_of(scene: Scene, sentence: Place, around: Place) -> list[Place] | None:
    """Return the object of a verb that denies, where the order of the words is not English.

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
        around: From the first to the last of the words that say who says so.
    """
    text = scene.text
    rest = words(text, around[1], sentence[1])
    thing = _THING.search(text, scene.left_edge(sentence, around[0]), around[0])
    if scene.cues.code == "de" and thing is not None:
        return [thing.span()]
    if scene.cues.code == "de" and rest:
        place = _without_particle(text, trimmed(text, (around[1], sentence[1]), OFF))
        colon = text.find(":", *place)
        place = (place[0], colon) if colon > 0 else place
        return [_without_particle(text, place)]
    if scene.cues.code == "ar":
        return None
    if rest:
        place = trimmed(text, (around[1], sentence[1]), OFF)
        colon = text.find(":", *place)
        return [trimmed(text, (place[0], colon), OFF)] if colon > 0 else None
    # "Эти сведения министерство опровергло": what is denied stands first.
    left = scene.left_edge(sentence, around[0])
    thing = _THING.search(text, left, around[1])
    if thing is not None:
        return [thing.span()]
    before = trimmed(text, (left, around[0]), OFF)
    few = len(words(text, *before)) < _FEW - 1 or text[slice(*before)].lower() == "ce que"
    return [] if few else [before]


def _without_particle(text: str, place: Place) -> Place:
    match = _PARTICLES.search(text[slice(*place)])
    return (place[0], place[0] + match.start()) if match else place
