"""What is said, beside a verb of saying: a quotation, a clause, or the sentence before a comma.

The file is longer than 300 lines because the ways depend on one another's order.
"""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.found import Place, trimmed
from firsthand.examine.reports.attribution.phrases_of import phrase_after, words
from firsthand.examine.reports.attribution.rule_front import before_cue, is_fronted
from firsthand.examine.reports.attribution.rule_marks import LONGEST_NAME, paused
from firsthand.examine.reports.attribution.rule_object import (
    NAMES_IT,
    as_they_say,
    denied_of,
    german_clause,
    part_start,
    told,
)
from firsthand.examine.reports.attribution.rule_scene import (
    OFF,
    PAUSE,
    Scene,
)
from firsthand.examine.reports.attribution.rule_subject import OPENERS
from firsthand.examine.reports.attribution.rule_who import FINITE
from firsthand.world.languages import word_set

_LIGHT: Final = word_set(
    "that him her them me us reporters journalists que qu dass that's что що أن إن the a an"
)
_NO_THAT: Final = word_set(
    "said says say saying told tell tells telling claims claimed claim insists insisted believes "
    "believe believed thinks think added adds adding swears estimates estimated admitted admits "
    "alleges alleged suggested warned reported mentioned mentions stated explained noted"
)
_ADDRESSED: Final = word_set("told tell tells telling asked asks asking urged reminded informed")
_HEARERS: Final = word_set("him her them me us reporters journalists you")
_NO_CLAUSE: Final = word_set(
    "on in at by about of for during after from as to with until before so later when while "
    "monday tuesday wednesday thursday friday saturday sunday today yesterday earlier and or but "
    "through via citing quoting if because who which"
)
_SUBJECTS: Final = word_set(
    "it he she they we i you there this these those its his her their our no nobody both "
    "the a an some many most all several two three"
)
_OBJECTS: Final = word_set(
    "called calls describes described dubbed branded labelled accused accuses blamed blames "
    "condemned condemns denounced announced announces confirmed confirms urged urges reported "
    "verified authenticated geolocated criticised criticized demanded demands promised promises "
    "pledged vowed vows"
)
_NAMES_IT: Final = word_set("called calls described describes dubbed branded labelled")
_ASIDES: Final = word_set(
    "que qui quien quienes lequel laquelle dont où der die das що який яка які яке что который "
    "которая которые которое الذي التي"
) | word_set("who which whose citing quoting according as while when speaking")
_NO_OBJECT: Final = word_set("on in at by about of for during after from as with until before so")
_STOPS: Final = re.compile(r"[;:\x00]|[.!?]\s")
_PARTED: Final = re.compile(r"[.!?…]\s|\n\n|;")
_CUT: Final = re.compile(
    r",\s+(?:adding|saying|noting|telling|according to|insisting|claiming|stressing|"
    r"citing|quoting)\b"
    r"|[,،]\s+(?:فيما|بينما|مضيف\w*|مؤكد\w*|مشير\w*|тогда как|в то время как|тоді як|während|"
    r"tandis que|mientras que|como (?:ha|han)|comme (?:l['’]a|l['’]ont))\b"
    r"|;\s|,\s+(?:добавив|сообщая|додавши)\b|\s[—–]\s(?=while\b)"
)
_PRONOUN: Final = re.compile(r"[إأ]نّ?(?:ه|ها|هم|هما|هن|نا|ني)$")
_ANY_COMMA: Final = re.compile(r"[,،]")
_DASH: Final = re.compile(r"[—–-]")
_AFTER_NAME: Final = re.compile(r"\s*,?\s*")
_MEANS: Final = re.compile(
    r"\s+(?:in|on) (?:a|an|the|his|her|its|their) [\w ’'-]{2,40}? "
    r"(?=(?:it|he|she|they|we|there)\s)"
)
_LONG_WORD: Final = 12
_FAR: Final = 90
_NEAR: Final = 3
_FEW: Final = 3
_TAIL: Final = 7
_TWO: Final = 2


def content_of(  # noqa: PLR0911  one way of standing beside a cue after another
    scene: Scene, sentence: Place, around: Place, verb: str, *, denied: bool
) -> tuple[list[Place], str]:
    """Return what is said, and how it stands; nothing if nothing is.

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
        around: From the first to the last of the words that say who says so.
        verb: The verb, in small letters.
        denied: Whether the verb denies; then its object is what is denied.
    """
    text = scene.text
    first, after = around
    fronted = is_fronted(scene, sentence, first, after)
    english = scene.cues.code == "en"
    before = _quote_before(scene, first)
    if before is not None:
        if (fronted or english) and _is_fragment(scene, sentence, before):
            return [before_cue(text, sentence[0], first)], "clause"
        return [before], "quotation"
    if verb in NAMES_IT and (quote := _quote_within(scene, sentence, after)) is not None:
        return [quote], "quotation"
    if (late := as_they_say(scene, sentence, around)) is not None:
        return [late], "quotation" if late in scene.quoted else "clause"
    plain = _unopened(scene, after, sentence, verb)
    opened = _opening(scene, sentence, after, plain, denied=denied)
    quote = _quote_after(scene, after)
    if quote is not None and (opened is None or opened + _NEAR >= quote[0]):
        return [quote], "quotation"
    object_follows = denied and len(words(text, after, sentence[1])) > (0 if english else 1)
    behind = (english and bool(plain)) or object_follows
    if opened is not None or (fronted and not behind):
        return _clause(scene, sentence, around, opened), "clause"
    if denied and not plain:
        return _denied(scene, sentence, around), "object"
    if scene.cues.code != "en" and not plain:
        return told(scene, sentence, around, verb)
    named = not plain and scene.cues.code == "en" and verb in _OBJECTS
    return (_object(scene, after, sentence, verb), "object") if named else (plain, "clause")


def _opening(
    scene: Scene, sentence: Place, after: int, plain: list[Place], *, denied: bool
) -> int | None:
    """Return where the clause starts that "that" opens, unless what is said began before it."""
    opened = _opened(scene, sentence, after)
    if opened is None:
        return None
    near = scene.cues.code in {"en", "ar"}
    if near and denied and _ANY_COMMA.search(scene.text, after, opened):
        return None
    return None if plain and _has_subject(scene, plain[0], opened) else opened


def _clause(scene: Scene, sentence: Place, around: Place, opened: int | None) -> list[Place]:
    """Return a clause that "that" opens, or one that stands before who says so."""
    if opened is not None:
        return _ended(scene, opened, sentence[1])
    first = part_start(scene, sentence[0], around[0])
    front = before_cue(scene.text, first, around[0])
    late = _goes_on(scene, around[0], around[1], sentence)
    return [front, late] if late is not None else [front]


def _denied(scene: Scene, sentence: Place, around: Place) -> list[Place]:
    """Return the object of a verb that denies, which is what is denied."""
    near = scene.cues.code in {"en", "ar"}
    after = around[1]
    if scene.cues.code != "en" and (places := denied_of(scene, sentence, around)) is not None:
        return places
    comma = _ANY_COMMA.search(scene.text, after, sentence[1]) if near else None
    return _ended(scene, after, comma.start() if comma else sentence[1])


def _goes_on(scene: Scene, first: int, after: int, sentence: Place) -> Place | None:
    """Return what is said after an aside such as ", he said," in the middle of it."""
    quoted = [quote for quote in scene.quoted if after < quote[0] < sentence[1]]
    if quoted and scene.text[after : quoted[0][0]].strip() == "," and scene.cues.code != "en":
        return quoted[0]
    rest = words(scene.text, after, sentence[1])
    few = _FEW if scene.cues.code == "en" else _TWO
    if scene.text[after : after + 1] not in {",", "،"} or len(rest) < few:
        return None
    if scene.cues.code != "en" and len(words(scene.text, sentence[0], first)) > _FEW:
        return None
    if rest[0].low in _ASIDES or scene.cues.verb.match(scene.text, rest[0].start):
        return None
    return trimmed(scene.text, (after, sentence[1]), OFF)


def _has_subject(scene: Scene, plain: Place, opened: int) -> bool:
    """Say whether a clause began before the word that opens another: "says it shows that"."""
    found = words(scene.text, plain[0], opened)[:-1]
    if len(found) < _FEW - 1 or found[0].start != plain[0]:
        return False
    return found[0].low in _SUBJECTS or any(word.low in FINITE for word in found[1:])


def _object(scene: Scene, after: int, sentence: Place, verb: str) -> list[Place]:
    """Return the object of a verb such as "condemned", up to the next clause."""
    rest = words(scene.text, after, sentence[1])
    follows = scene.text[after : sentence[1]].lstrip()[:1]
    if verb in _NAMES_IT and not any(after < quote[0] < sentence[1] for quote in scene.quoted):
        return []
    if not rest or rest[0].low in _NO_OBJECT or follows in {",", ".", ";", ":", "(", "\x00"}:
        return []
    return _ended(scene, after, sentence[1])


def _opened(scene: Scene, sentence: Place, after: int) -> int | None:
    """Return where the clause starts that "that" opens; in Arabic its pronoun belongs to it."""
    text, cues = scene.text, scene.cues
    for match in cues.opening.finditer(text, after, min(sentence[1], after + _FAR)):
        if text[match.start() - 1 : match.start()].isalnum():
            continue
        if cues.code == "fr" and text[match.start() - 1] in "'’":
            continue  # "accuse l'armée d'avoir tué"
        gap = text[after : match.start()]
        if any(is_hearer(scene, each) for each in scene.quoted if after <= each[0] < match.start()):
            gap = gap.replace("\x00", "")
        aside = gap.startswith(",") and gap.rstrip().endswith(",")
        if _STOPS.search(gap) or gap.count(",") > 1 + aside:
            return None
        if cues.code in {"fr", "es"} and gap.rstrip().endswith(",") and gap.count(",") == 1:
            return None  # "la agencia, que cita a ..."
        following = words(text, match.end(), min(sentence[1], match.end() + _LONG_WORD))
        if cues.code == "en" and following and following[0].low in FINITE:
            return match.start()  # "critics say that would break it"
        return match.start() if cues.code == "ar" and _PRONOUN.search(match[0]) else match.end()
    return None


def _quote_before(scene: Scene, first: int) -> Place | None:
    """Return the quotation that ends right before who says so."""
    for quote in reversed(scene.quoted):
        gap = scene.text[quote[1] : first]
        if quote[1] <= first and not gap.strip(PAUSE + ".,!?"):
            if "." in gap and not _DASH.search(gap):
                return None  # a new sentence
            if scene.cues.code not in {"en", "ar"} and not paused(scene, quote, gap):
                return None  # a name in marks, before who says so
            ended = scene.ended(quote) and scene.text[first].isupper()
            new = ended and (scene.cues.code == "en" or not gap.strip())
            return quote if "\n\n" not in gap and not new else None
    return None


def _is_fragment(scene: Scene, sentence: Place, quote: Place) -> bool:
    """Say whether a quotation only ends a sentence of the report's."""
    lead = scene.text[sentence[0] : quote[0]].rstrip(" \u00a0")
    start = lead.split(None, 1)[:1]
    if start and start[0].lower() in OPENERS and "," not in lead:
        return False
    return len(lead.split()) >= _FEW and lead[-1].isalnum()


def _quote_within(scene: Scene, sentence: Place, after: int) -> Place | None:
    """Return the quotation that a thing is called by: "назвал это «выдумкой»"."""
    for quote in scene.quoted:
        if after <= quote[0] < min(sentence[1], after + _FAR):
            return None if _STOPS.search(scene.text[after : quote[0]]) else quote
    return None


def _quote_after(scene: Scene, after: int) -> Place | None:
    """Return the quotation that a colon, a comma or nothing introduces."""
    for quote in scene.quoted:
        if quote[0] < after or is_hearer(scene, quote):
            continue
        gap = scene.text[after : quote[0]]
        if len(gap) > _FAR or _PARTED.search(gap):
            return None
        bare = gap.strip(" \u00a0")
        light = scene.cues.words["fillers"] | _LIGHT
        if not bare or bare[-1] in ":,،" or all(w.low in light for w in words(bare, 0, len(bare))):
            return quote
        return None
    return None


def is_hearer(scene: Scene, quote: Place) -> bool:
    """Say whether a name in marks is whom somebody told it: 'told "Radio Brezan" that'."""
    if quote[1] - quote[0] > LONGEST_NAME:
        return False
    after = _AFTER_NAME.match(scene.text, quote[1])
    return after is not None and scene.cues.opening.match(scene.text, after.end()) is not None


def _unopened(scene: Scene, after: int, sentence: Place, verb: str) -> list[Place]:
    """Return a clause that nothing opens: in German after a comma, in English after some verbs."""
    if scene.cues.code == "de":
        comma = german_clause(scene, after, sentence)
        return _ended(scene, comma, sentence[1]) if comma is not None else []
    if scene.cues.code == "en" and verb in _NO_THAT:
        return _without_that(scene, after, sentence, verb)
    return []


def _without_that(scene: Scene, after: int, sentence: Place, verb: str) -> list[Place]:
    """Return an English clause that nothing opens, past whom it is told."""
    text = scene.text
    means = _MEANS.match(text, after, sentence[1])
    start = means.end() - 1 if means else after
    if verb in _ADDRESSED:
        found = words(text, after, sentence[1])
        hearer = phrase_after(text, after, sentence[1], scene.cues)
        if found and found[0].low in _HEARERS:
            start = found[0].end
        elif hearer is not None:
            start = hearer[1]
    if text[start : sentence[1]].lstrip()[:1] in {",", ".", "—", "–", ":", ";", "("}:
        return []
    rest = words(text, start, sentence[1])
    quoted = any(start < quote[0] < sentence[1] for quote in scene.quoted)
    if not rest or (len(rest) < _FEW and not quoted) or rest[0].low in _NO_CLAUSE:
        return []
    return _ended(scene, start, sentence[1])


def _ended(scene: Scene, start: int, end: int) -> list[Place]:
    """Return a clause up to where another participle of saying begins."""
    cut = _CUT.search(scene.text, start, end)
    place = trimmed(scene.text, (start, cut.start() if cut else end), OFF)
    return [place] if place[1] > place[0] else []
