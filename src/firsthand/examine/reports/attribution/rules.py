"""Attributions by rules alone: no parser, seven languages, fast.

A verb of saying outside quotation marks (`world/cues.py`) is looked at from both sides: who stands
beside it (`rule_who`), and what (`rule_what`). What no verb introduces is left to `rule_others`.
"""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, overlap
from firsthand.examine.reports.attribution.phrases_of import phrase_after, phrase_before, words
from firsthand.examine.reports.attribution.rule_mood import moods, wanted
from firsthand.examine.reports.attribution.rule_others import (
    according,
    starter,
    unknown_verb,
    verified,
)
from firsthand.examine.reports.attribution.rule_scene import Scene
from firsthand.examine.reports.attribution.rule_subject import dashed, subject_of
from firsthand.examine.reports.attribution.rule_turned import passives, said_before
from firsthand.examine.reports.attribution.rule_what import content_of
from firsthand.examine.reports.attribution.rule_who import source_of
from firsthand.world.cues import FOLLOWS, NOBODY_SAYS
from firsthand.world.languages import word_set

# Forms that are nouns as well, and so no verbs after an article or an adjective.
_NOUNS_TOO: Final = word_set(
    "report reports claim claims note notes state states call calls estimate estimates demand "
    "demands promise promises read reads repeat reported remark remarks comment comments answer "
    "answers stress charge warning reveal joke confirm so wie will wollen estiman cree cuenta "
    "demande accuse conclu annonce confirme"
)
_PASSIVE: Final = re.compile(r"(?:was|were|is|are|be|been|being) (?:\w+ )?\w+(?:ed|en|id|told)$")
_BETWEEN: Final = word_set("for of on by about against despite after amid following over with to")
_BY: Final = re.compile(r"\s+by\s+")
_AND: Final = re.compile(r"(?:^|\s)(?:and|but|also|then|,)(?: \w+ly)?\s+$")
_NOUN_BEFORE: Final = ("'s", "al", "ive", "ary", "ous")
_UNNAMED: Final = re.compile(r"\s(?:ال)?(?:كشف|ذكر|تعليق|إفصاح|الكشف|ذكر|نشر|تسمية|الإدلاء)(?!\w)")
_LONGEST: Final = 80
_MARKS: Final = frozenset("“\"«„‘'")
_BUT: Final = re.compile(
    r",\s(?:а|але|но|однак|однако|проте|mais|pero|aber|doch|während|тоді як|тогда как)\s"
)
_LOOK_BACK: Final = 30
_NEAR: Final = 3


def read(scene: Scene) -> list[Attribution]:
    """Return the attributions of one paragraph."""
    found: list[Attribution] = []
    for verb in scene.cues.verb.finditer(scene.text, *scene.place):
        made = _of_verb(scene, verb, found)
        if made is not None:
            found.append(made)
    _clip(found)
    _part(scene, found)
    more = [*according(scene), *verified(scene), *passives(scene), *said_before(scene)]
    more += wanted(scene)
    taken = [each.cue for each in more if each.cue]
    found = [each for each in found if not _is_taken(scene, each, taken)]
    found += more
    owned = [place for each in found for place in each.content]
    owned += [each.source for each in found if each.source and scene.cues.code != "en"]
    for quote in scene.quoted:
        if not any(start <= quote[0] < end for start, end in owned):
            made = dashed(scene, quote) or unknown_verb(scene, quote) or starter(scene, quote)
            if made is not None:
                found.append(made)
    found += list(moods(scene, found))
    return found


def _part(scene: Scene, found: list[Attribution]) -> None:
    """End what somebody says before ", but others say", outside English."""
    if scene.cues.code == "en":
        return
    for each in found:
        if not each.content or each.cue is None or each.content[-1][0] < each.cue[0]:
            continue
        start, end = each.content[-1]
        for match in _BUT.finditer(scene.text, start, end):
            begins = [
                other.source
                for other in found
                if other is not each and other.source and other.source[0] == match.end()
            ]
            if begins and match.start() > start:
                each.content[-1] = (start, match.start())
                break


def _is_taken(scene: Scene, each: Attribution, taken: list[Place]) -> bool:
    """Say whether another reading has the same cue, outside English."""
    if scene.cues.code == "en" or each.cue is None:
        return False
    return any(overlap(each.cue, cue) for cue in taken)


def _clip(found: list[Attribution]) -> None:
    """End what somebody says where another begins who says the whole sentence."""
    for each in found:
        if each.source is None or each.cue is None or len(each.content) != 1:
            continue
        tag = min(each.source[0], each.cue[0])
        if each.shape != "clause" or each.end > tag:
            continue
        for other in found:
            if other is not each and each.start < other.start < each.end < tag < other.end:
                other.content = [(a, min(b, each.end)) for a, b in other.content if a < each.end]


def _of_verb(scene: Scene, verb: re.Match[str], found: list[Attribution]) -> Attribution | None:
    cues = scene.cues
    sentence = scene.sentence(verb.start())
    low = re.sub(r"\s+", " ", verb[0].lower())
    last = low.split()[-1]
    if (last in _NOUNS_TOO and _is_noun(scene, verb)) or _tells_no_name(scene, verb):
        return None
    if cues.code == "en" and _PASSIVE.match(low):
        return _passive(scene, verb, sentence, last)
    far = False
    source = None if last in FOLLOWS | NOBODY_SAYS else source_of(scene, verb, sentence)
    if source is None and cues.code == "en" and (last.endswith("ing") or _goes_on(scene, verb)):
        source = _same(found, verb.start(), sentence[0]) or subject_of(scene, sentence)
        far = True
    first = min(verb.start(), source[0]) if source and not far else verb.start()
    after = max(verb.end(), source[1]) if source else verb.end()
    if source is not None and source[0] < verb.start():
        after = verb.end()
    denied = cues.denying.search(low) is not None
    content, shape = content_of(scene, sentence, (first, after), last, denied=denied)
    if not content and source is not None and _introduces(scene, verb):
        shape = "colon"
    elif not content or (source is None and shape not in {"quotation", "clause"}):
        return None
    if denied:
        shape = "denial"
    elif cues.verifying.search(low):
        shape = "verification"
    if source is None and last not in NOBODY_SAYS:
        source = _same(found, verb.start())
    return Attribution(
        content=content,
        source=source,
        cue=verb.span(),
        manner="speech",
        shape=shape,
        lemma=last,
        reader="rule",
        listed=_is_list(scene, source, verb.start()),
    )


def _tells_no_name(scene: Scene, verb: re.Match[str]) -> bool:
    """Say whether Arabic says that somebody does not want to be named, or to comment."""
    if scene.cues.code != "ar":
        return False
    before = scene.text[max(scene.place[0], verb.start() - _NEAR - 2) : verb.start()]
    return before.endswith("عدم ") or _UNNAMED.match(scene.text, verb.end()) is not None


def _is_list(scene: Scene, source: Place | None, at: int) -> bool:
    """Say whether a source before a verb is a list: "police, aid workers and residents"."""
    if source is None or not source[1] <= at <= source[1] + _NEAR:
        return False
    words_of = scene.text[slice(*source)]
    return "," in words_of and " and " in words_of


def _introduces(scene: Scene, verb: re.Match[str]) -> bool:
    """Say whether a paragraph ends with a colon after a verb: what is said is the next one."""
    rest = scene.text[verb.end() : scene.place[1]]
    following = scene.raw[scene.place[1] : scene.place[1] + 3].lstrip()[:1]
    return rest.endswith(":") and len(rest) < _LONGEST and "." not in rest and following in _MARKS


def _goes_on(scene: Scene, verb: re.Match[str]) -> bool:
    """Say whether a verb is the second of one subject: "condemned it and urged"."""
    return (
        _AND.search(scene.text[max(scene.place[0], verb.start() - 12) : verb.start()]) is not None
    )


def _passive(scene: Scene, verb: re.Match[str], sentence: Place, lemma: str) -> Attribution | None:
    """Return what a passive with "by" gives to somebody: "the claim was denied by the mayor"."""
    by = _BY.match(scene.text, verb.end(), sentence[1])
    if by is None:
        return None
    source = phrase_after(scene.text, by.end(), scene.right_edge(sentence, by.end()), scene.cues)
    left = scene.left_edge(sentence, verb.start())
    about = phrase_before(scene.text, left, verb.start(), scene.cues)
    if source is None or about is None:
        return None
    denied = scene.cues.denying.search(verb[0].lower()) is not None
    shape = "denial" if denied else "passive"
    return Attribution([about], source, verb.span(), "speech", shape, lemma, "rule")


def _is_noun(scene: Scene, verb: re.Match[str]) -> bool:
    """Say whether a form that may be a noun is one, by the word before it."""
    if any(each[1] <= verb.start() <= each[1] + _NEAR for each in scene.quoted):
        return False
    before = words(scene.text, max(scene.place[0], verb.start() - _LOOK_BACK), verb.start())
    if not before:
        return True
    previous = before[-1].low
    if previous in scene.cues.words["verbs"] or previous in _BETWEEN:
        return True
    return previous in scene.cues.words["small"] or previous.endswith(_NOUN_BEFORE)


def _same(found: list[Attribution], at: int, since: int = 0) -> Place | None:
    """Return the source of the attribution before this one in its paragraph."""
    earlier = [each for each in found if each.source is not None and since <= each.anchor < at]
    # Who goes on to speak is the one who told it, and nobody of whom they told.
    outer = [each for each in earlier if not any(_tells_of(one, each) for one in earlier)]
    return (outer or earlier)[-1].source if earlier else None


def _tells_of(one: Attribution, other: Attribution) -> bool:
    return one is not other and any(start <= other.anchor < end for start, end in one.content)
