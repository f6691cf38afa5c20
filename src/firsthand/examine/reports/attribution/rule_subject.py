"""English subjects that rules find away from their verb: of a participle, in a list, of a dash."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.attribution.phrases_of import Word, pronouns, words
from firsthand.examine.reports.attribution.rule_scene import Scene
from firsthand.world.languages import word_set

_ENDS: Final = ("ed", "ing", "s")
_IRREGULAR: Final = word_set(
    "sent made took gave went came held put set let got left met ran spoke told said wrote found "
    "took came brought kept sat stood drew rose fell lost won led"
)
OPENERS: Final = word_set(
    "in on at during after before since by from with for under over amid speaking writing asked "
    "when while if as although though despite following according"
)
"""Words that begin a phrase before the subject."""

_LINKS: Final = word_set("but and so yet meanwhile however still also then now nor")
_WHERE: Final = word_set("at in from on near with inside outside to behind around across")
_LIST: Final = re.compile(r"((?:[\w’'-]+ ){0,3}[\w’'-]+), $")
_DASHED: Final = re.compile(
    r"[ \u00a0\n]{0,3}[—–―-]{1,2} ?(?P<who>[^\W\d_][\w.’'-]+(?: [\w.’'-]+){0,4})(?:,[^\n]{1,60})?"
    r"\.?[ \u00a0]*(?=\n|$)"
)
_LONGEST: Final = 8
_MOST: Final = 4


def subject_of(scene: Scene, sentence: Place) -> Place | None:
    """Return who begins a sentence, as far as words alone tell: the subject of its participles.

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
    """
    text, lists = scene.text, scene.cues.words
    start = sentence[0]
    found = words(text, start, sentence[1])
    while found and found[0].low in _LINKS:
        found.pop(0)
    if found and found[0].low in OPENERS:
        comma = text.find(",", start, sentence[1])
        if comma < 0:
            return None
        found = words(text, comma + 1, sentence[1])
    if not found:
        return None
    if found[0].low in pronouns(scene.cues):
        return found[0].start, found[0].end
    kept = _run(scene, found)
    if not kept or not (kept[0].big or kept[0].low in lists["small"]):
        return None
    return kept[0].start, kept[-1].end


def _run(scene: Scene, found: list[Word]) -> list[Word]:
    """Return the words of a noun phrase, up to where its verb may begin."""
    text, lists = scene.text, scene.cues.words
    kept: list[Word] = []
    for word in found[:_LONGEST]:
        if kept and (text[kept[-1].end : word.start].strip(" \u00a0.") or is_verb(kept, word)):
            break
        if kept and word.low in lists["stops"] - lists["links"]:
            break
        if kept and word.low in lists["small"] and kept[-1].low not in lists["links"]:
            break
        kept.append(word)
    while kept and kept[-1].low in lists["links"] | lists["small"]:
        kept.pop()
    return kept


def is_verb(kept: list[Word], word: Word) -> bool:
    """Say whether a word after a noun is likely its verb."""
    if word.big:
        return False
    named = kept[-1].big or len(kept) > 1
    return named and (word.low.endswith(_ENDS) or word.low in _IRREGULAR)


def with_head(scene: Scene, left: int, place: Place) -> Place:
    """Return a source with what it only tells the place of: "medics at the hospital".

    Args:
        scene: The paragraph.
        left: Where the clause starts.
        place: The noun phrase next to the verb.
    """
    before = words(scene.text, left, place[0])
    while before and before[0].low in _LINKS:
        before.pop(0)
    if not 1 < len(before) <= _LONGEST - _MOST or before[-1].low not in _WHERE:
        return place
    head = before[:-1]
    stops = scene.cues.words["stops"] | OPENERS
    plain = all(word.low not in stops and not is_verb([word], word) for word in head[:-1])
    if not plain or head[-1].low in stops or head[0].low in OPENERS:
        return place
    if scene.text[head[0].start : place[0]].count(","):
        return place
    return head[0].start, place[1]


def with_list(scene: Scene, sentence: Place, place: Place) -> Place:
    """Return a source with those before it that speak as well: "police, aid workers and".

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
        place: The last source, or the last two with "and" between them.
    """
    text = scene.text
    if " and " not in text[slice(*place)] and " or " not in text[slice(*place)]:
        return place
    start = place[0]
    for _ in range(_MOST):
        match = _LIST.search(text[max(sentence[0], start - 60) : start])
        if match is None:
            break
        first = start - len(match[0])
        named = words(text, first, start)
        stops = scene.cues.words["stops"] | OPENERS
        for at in range(len(named) - 1, -1, -1):
            if named[at].low in stops - scene.cues.words["links"]:
                named = named[at + 1 :]
                break
        if not named or any(word.low in stops for word in named):
            break
        if len(named) > 1 and not (named[-1].big or named[-1].low.endswith("s")):
            break
        start = named[0].start
        if named[0].start != first:
            break
    return start, place[1]


def dashed(scene: Scene, quote: Place) -> Attribution | None:
    """Return who stands after a dash that follows a quotation: "“We stay.” — Mira Oslan".

    Args:
        scene: The paragraph.
        quote: Where the quotation stands, with its marks.
    """
    match = _DASHED.match(scene.text, quote[1])
    if match is None or not scene.text[match.start("who")].isupper():
        return None
    cue = (match.start("who") - 1, match.start("who"))
    return Attribution([quote], match.span("who"), cue, "speech", "quotation", "—", "rule")
