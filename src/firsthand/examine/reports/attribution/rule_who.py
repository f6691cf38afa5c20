"""Who says so, beside a verb of saying: before it, after it, or before an aside.

It is a little longer than 300 lines, because its rules are read in one order.
"""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.phrases_of import (
    phrase_after,
    phrase_before,
    pronouns,
    subject_first,
    words,
)
from firsthand.examine.reports.attribution.rule_marks import (
    HEARERS,
    in_marks,
    named_in_marks,
    past_aside,
    with_marks,
)
from firsthand.examine.reports.attribution.rule_scene import CONJUNCTIONS, Scene, joins
from firsthand.examine.reports.attribution.rule_subject import (
    is_verb,
    subject_of,
    with_head,
    with_list,
)
from firsthand.world.languages import word_set

NAMES: Final = re.compile(r"\b[^\W\d_a-zа-яіїєґß-ÿ][\w’'-]+ [^\W\d_a-zа-яіїєґß-ÿ][\w’'-]+")
"""Two capitalised words: a full name, as far as rules can tell."""


_PAUSES: Final = ",—–\x00”\"'’»“-"
_OF: Final = re.compile(r"\sعن\s")
_LONG: Final = re.compile(r"[—–(]")
_RELATIVE: Final = re.compile(r"\b(who|which)\s+(?:\w+ly\s+|also\s+|later\s+)?$")
_INVERTS: Final = word_set(
    "said says say added adds replied replies asked asks wrote writes reported reports announced "
    "announces explained explains noted notes continued continues recalled recalls shouted cried "
    "yelled declared declares insisted insists warned warns argued argues admitted admits posted "
    "concluded remarked observed tweeted quipped joked exclaimed whispered laughed confirmed "
    "stated transfers informs informed commented mused lamented sighed responded "
    "answers answered on"
)
_HEARD: Final = re.compile(
    r"\s(?:(?:can|could|may) (?:then )?be|is|are|was|were|has been) (?:clearly |then |later )?"
    r"(?:heard|seen|shown|quoted|cited)(?: as)?\s+$"
)
_CLAUSE: Final = re.compile(
    r"^(?:The|An?|One|Another|Two|Some)\s[^,;:]{2,30}\s(?:who|that)\s[^,]*$"
)
_HANGING: Final = re.compile(r"-(?:t-)?(ils?|elles?)\b")
_SEVERAL: Final = ("ли", "ют", "ят", "уть", "ють", "ять")
_WITHIN: Final = re.compile(
    r"(?:\s(?:в|во|у)\s(?:понед\w+|вівторок|вторник|сред[уы]|середу|четвер\w*|п.?ятниц\w+|субот\w+|"
    r"суббот\w+|воскресенье|неділю))?(?:\sжурналист\w+|\sжурналіст\w+|\sагентств\w|\sнам)?"
    r"\s(?:в|во|у)\s(?!понед|втор|вівт|сред|серед|четв|п.?ятн|суб|воскр|неділ|интерв|інтерв|телег|"
    r"соц|эфир|ефір|етер|ответ|відпов|ход|\d)"
)
_OBJECT: Final = re.compile(r"(?<!\w)(?:это|этого|це|цього|всё|все|усе|das|dies)\s$", re.IGNORECASE)
_WIE: Final = re.compile(r"\s?[Ww]ie\s")
_ASKED: Final = re.compile(
    r"(?P<who>[^,;:.]{3,60}?)\s(?:consultad[oa]s?|citad[oa]s?|entrevistad[oa]s?|contactad[oa]s?|"
    r"interrogée?s?|citée?s?|contactée?s?|jointe?s?|consultée?s?)\s(?:por|par)\s"
    r"[^,;:.]{3,40}\s$"
)
_HEARER: Final = re.compile(rf"\s(?:{'|'.join(sorted(HEARERS))})\s\x00+\s*$", re.IGNORECASE)
_SPEAKS: Final = word_set("habla hablan habló parle parlent parlé")
_HEAD_AT: Final = re.compile(
    r"\W*(?P<head>[^\W\d_][\w’'-]*(?: [\w’'-]+)?) "
    r"(?:на|в|у|во|із|з|со|à|en|dans|sur|auf|im|in|aus) "
)
_NEAR: Final = 70
_LOOK_BACK: Final = 40
_PARENTHESES: Final = re.compile(r"\s?\([^()\n]{1,40}\)\s*$")
FINITE: Final = word_set(
    "was were is are has have had will would can could may might must did does do should cannot "
    "wasn't weren't isn't aren't hasn't haven't hadn't won't wouldn't can't couldn't didn't"
)
"""English auxiliaries: before one stands the subject of a clause."""

_AFTER_NAME: Final = word_set(
    "in on at to during after before when while as and with from late early last this who whose "
    "monday tuesday wednesday thursday friday saturday sunday today yesterday by via through "
    "earlier later speaking adding referring citing without about of"
)
_ASIDE: Final = 12
_FEW: Final = 2


def source_of(  # noqa: PLR0911, C901  one place to stand after another
    scene: Scene, verb: re.Match[str], sentence: Place
) -> Place | None:
    """Return who says so, or nothing if the clause does not tell.

    Args:
        scene: The paragraph.
        verb: The verb.
        sentence: Where its sentence stands.
    """
    text, cues = scene.text, scene.cues
    if cues.code == "ar" and verb[0].endswith(("نقل", "نقلت")):
        of = _OF.search(text, verb.end(), sentence[1])  # an outlet conveys words "of" somebody
        place = phrase_after(text, of.end(), sentence[1], cues) if of else None
        if place is not None:
            return place
    cited = cues.citing.search(text, sentence[0], verb.start())
    titled = in_marks(scene, sentence, cited.start() if cited else verb.start())
    if titled is not None:
        return titled
    bracket = _PARENTHESES.search(text, max(sentence[0], verb.start() - _LOOK_BACK), verb.start())
    if bracket is not None and cues.code != "en" and bracket.start() > sentence[0]:
        end = bracket.start()
        return phrase_before(text, scene.left_edge(sentence, end), end, cues)
    heard = _HEARER.search(text[sentence[0] : verb.start()])
    if heard is not None and cues.code in {"uk", "ru"}:
        end = sentence[0] + heard.start()
        return phrase_before(text, scene.left_edge(sentence, end), end, cues)
    left = scene.left_edge(sentence, verb.start())
    before = text[left : verb.start()].strip(" \u00a0")
    inverted = joins(before)
    if cues.code == "ar":
        place = _after(scene, verb, sentence)
        if place is not None and cues.denying.search(verb[0]):
            return subject_first(text, place)
        return place or phrase_before(text, left, verb.start(), cues)
    if cues.code == "en":
        return _english(scene, verb, sentence, left, inverted=inverted)
    if inverted:
        place = _after(scene, verb, sentence)
        if place is not None and text[slice(*place)].lower() in pronouns(cues):
            return place
        return (
            _whole_aside(scene, sentence, left)
            or _after(scene, verb, sentence)
            or _before_aside(scene, sentence, left)
        )
    return _subject(scene, left, verb, sentence)


def _subject(scene: Scene, left: int, verb: re.Match[str], sentence: Place) -> Place | None:
    """Return who says so: before the verb, unless only what is said stands there, or after it."""
    text, cues = scene.text, scene.cues
    end = verb.start()
    if cues.code == "de" and (lead := _WIE.match(text, left, end)) is not None:
        place = phrase_after(text, lead.end(), end, cues)
        if place is not None:
            return place
    asked = _ASKED.match(text, left, end)
    if asked is not None:
        return phrase_before(text, left, asked.end("who"), cues)
    thing = _OBJECT.search(text, left, end)
    if thing is not None and cues.code in {"uk", "ru", "de"}:
        end = thing.start()
        if not text[left:end].strip():
            return _after(scene, verb, sentence)
    place = phrase_before(text, left, end, cues)
    return _with_head(scene, left, place) if place else _after(scene, verb, sentence)


def _with_head(scene: Scene, left: int, place: Place) -> Place:
    """Return a source with what it only tells the place of: "Невідомий на відео"."""
    match = _HEAD_AT.fullmatch(scene.text, left, place[0])
    lists = scene.cues.words
    if match is None or match["head"].split()[0].lower() in lists["stops"] | lists["fillers"]:
        return place
    return match.start("head"), place[1]


def _english(
    scene: Scene, verb: re.Match[str], sentence: Place, left: int, *, inverted: bool
) -> Place | None:
    """Return who says so in English: after the verb only where a pause stands before it."""
    special = _special(scene, verb, sentence, left)
    if special is not None:
        return special
    text = scene.text
    before = text[left : verb.start()].strip().lower()
    if before in CONJUNCTIONS:
        return None
    if not inverted:
        place = phrase_before(text, left, verb.start(), scene.cues)
        return with_list(scene, sentence, with_head(scene, left, place)) if place else None
    if verb[0].lower().endswith("ing") and left > sentence[0]:
        return None
    return _inverted(scene, verb, sentence, left)


def _special(scene: Scene, verb: re.Match[str], sentence: Place, left: int) -> Place | None:
    """Return who says so where "who", "is heard" or a bracket stands right before the verb."""
    text = scene.text
    back = max(sentence[0], verb.start() - _LOOK_BACK)
    near = text[back : verb.start()]
    relative = _RELATIVE.search(near)
    if relative is not None:
        return back + relative.start(1), back + relative.end(1)
    bare = _PARENTHESES.search(near)
    if bare is not None and bare.start():
        end = back + bare.start()
        return phrase_before(text, scene.left_edge(sentence, end), end, scene.cues)
    heard = _HEARD.search(near)
    if heard is not None:
        return phrase_before(text, left, back + heard.start(), scene.cues)
    if _CLAUSE.search(text[sentence[0] : verb.start()]) and left - sentence[0] < _NEAR:
        return subject_of(scene, sentence)
    return None


def _inverted(scene: Scene, verb: re.Match[str], sentence: Place, left: int) -> Place | None:
    """Return who stands after a verb, or before the aside that ends right before it."""
    text = scene.text
    head = text[scene.place[0] : left].rstrip(" \u00a0")
    may_follow = verb[0].lower().split()[-1] in _INVERTS
    if may_follow and (left <= sentence[0] or head[-1:] in _PAUSES):
        place = _after(scene, verb, sentence)
        if place is not None and not _is_clause(scene, place, sentence):
            return place
    if head[-1:] != "," or any(quote[1] <= left <= quote[1] + _FEW for quote in scene.quoted):
        return _before_aside(scene, sentence, left)
    place = subject_of(scene, sentence)
    if place is not None and text[place[1] : left].lstrip()[:1] == ",":
        return _named_aside(scene, place, left) or place
    return _whole_aside(scene, sentence, left) or _before_aside(scene, sentence, left)


def _named_aside(scene: Scene, place: Place, left: int) -> Place | None:
    """Return the name right after a description: "the chief of staff, General Quiroga, said"."""
    if NAMES.search(scene.text, *place):
        return None
    end = scene.text.find(",", place[1] + 1, left)
    aside = phrase_before(scene.text, place[1] + 1, end, scene.cues) if end > 0 else None
    if aside is None or scene.text[place[1] : aside[0]].strip(", "):
        return None
    return aside if NAMES.search(scene.text, *aside) else None


def _is_clause(scene: Scene, place: Place, sentence: Place) -> bool:
    """Say whether words after a verb are what is said, or its subject: "said the road was"."""
    rest = words(scene.text, place[1], sentence[1])
    follows = rest and not scene.text[place[1] : rest[0].start].strip()
    if follows and rest[0].low not in _AFTER_NAME:
        return True
    return _holds_verb(scene, place)


def _holds_verb(scene: Scene, place: Place) -> bool:
    """Say whether what looks like a name after a verb is a clause: "said the war brought loss"."""
    found = words(scene.text, *place)
    return any(
        is_verb(found[:at], found[at])
        and not found[at].low.endswith(("s", "ing"))
        and found[at - 1].low not in scene.cues.words["small"]
        for at in range(_FEW, len(found))
    )


def after_verb(scene: Scene, verb: re.Match[str], sentence: Place) -> Place | None:
    """Return who stands after a verb, "сообщили в мэрии" included.

    Args:
        scene: The paragraph.
        verb: The verb.
        sentence: Where its sentence stands.
    """
    return _after(scene, verb, sentence)


def _after(scene: Scene, verb: re.Match[str], sentence: Place) -> Place | None:
    """Return the phrase after a verb, unless what is said begins there."""
    marked = named_in_marks(scene, verb.end(), sentence)
    if marked is not None:
        return marked
    start = verb.end()
    right = scene.right_edge(sentence, start)
    hanging = _HANGING.match(scene.text, start) if scene.cues.code == "fr" else None
    if hanging is not None:
        return hanging.span(1)
    if verb[0].lower().split()[-1] in _SPEAKS:
        return None  # "habla de ...": that is what is said
    start = past_aside(scene, start, right)
    right = scene.right_edge(sentence, start)
    if scene.cues.code in {"uk", "ru"} and verb[0].lower().endswith(_SEVERAL):
        within = _WITHIN.match(scene.text, start, right)
        start = within.end() if within else start
    place = phrase_after(scene.text, start, right, scene.cues)
    if place is not None and scene.cues.opening.match(scene.text, place[0]) is None:
        return with_marks(scene, place)
    return None


def _whole_aside(scene: Scene, sentence: Place, left: int) -> Place | None:
    """Return who begins a sentence, where only a short aside stands between them and the verb."""
    place = _before_aside(scene, sentence, left)
    if place is None:
        return None
    if scene.text[sentence[0] : place[0]].strip():
        comma = scene.text.rfind(",", sentence[0], place[0])
        first = phrase_before(scene.text, sentence[0], comma, scene.cues) if comma > 0 else None
        whole = first is not None and not scene.text[sentence[0] : first[0]].strip()
        return place if whole and not scene.text[comma + 1 : place[0]].strip() else None
    aside = scene.text[place[1] : left]
    return place if len(aside.split()) <= _ASIDE and not _LONG.search(aside) else None


def _before_aside(scene: Scene, sentence: Place, left: int) -> Place | None:
    """Return who stands before an aside: "Orest Balan, a spokesman for the ministry, said".

    Where the aside has the name ("the chief of staff, General Quiroga, said") it is that.
    """
    text, cues = scene.text, scene.cues
    head = text[sentence[0] : left].rstrip(" \u00a0")
    if not head.endswith((",", "،")):
        return None
    end = sentence[0] + len(head) - 1
    comma = max(text.rfind(mark, sentence[0], end) for mark in ",،")
    if comma < 0:
        return None
    before = phrase_before(text, scene.left_edge(sentence, comma), comma, cues)
    aside = phrase_before(text, comma + 1, end, cues)
    named = before is not None and NAMES.search(text, *before) is not None
    return aside if aside is not None and not named and NAMES.search(text, *aside) else before
