"""What rules find without a verb of saying: "according to", checks, and unknown verbs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, trimmed
from firsthand.examine.reports.attribution.phrases_of import (
    Word,
    phrase_after,
    phrase_before,
    pronouns,
    words,
)
from firsthand.examine.reports.attribution.rule_scene import OFF, Scene
from firsthand.examine.reports.attribution.rule_who import NAMES
from firsthand.world.languages import word_set

_CHECKED: Final = re.compile(
    r",?\s*\b(?:and )?which (?P<who>[\w' .-]{2,60}?) (?P<cue>(?:(?:say|said|says|mentioned|"
    r"reported|claimed) (?:that )?(?:it|they|he|she) )?(?:had|has|have) (?:\w+ly )?"
    r"(?:verified|authenticated|geolocated))"
    r"|\s(?P<cue2>(?:independently )?(?:verified|authenticated) by) (?P<by>[\w' -]{2,50})"
)
_MEDIA: Final = re.compile(
    r"\b(?:videos?|footage|clips?|images?|photos?|photographs?|pictures?|recordings?|audio|films?|"
    r"documents?|messages?|posts?|maps?|accounts?|letters?|emails?|files?|tape)\b",
    re.IGNORECASE,
)
_THING: Final = re.compile(r"(?:in |on )?((?:the|a|an) [\w' -]{3,60}?)$", re.IGNORECASE)
_BEGINS: Final = re.compile(r"((?:The|A|An) [\w' -]{3,60}?),")
_APPOSED: Final = re.compile(r"(?:a|an|the|whose|which|who)\s[^,.;:]{3,80},\s+(?=\w)")
_PRELIMINARY: Final = re.compile(r"попередн|предварит", re.IGNORECASE)
_PAUSES: Final = re.compile(r"[ \u00a0,—–-]*")
_CLITICS: Final = word_set("le la lo les me se nous vous lui sich ihm ihr")
_STOPS: Final = ".!?…"
_FEW: Final = 3
_TAIL: Final = 7
_TWO: Final = 2


def according(scene: Scene) -> Iterator[Attribution]:
    """Yield what is so according to somebody: the rest of the sentence."""
    text, cues = scene.text, scene.cues
    for match in cues.source.finditer(text, *scene.place):
        sentence = scene.sentence(match.start())
        right = scene.right_edge(sentence, match.end())
        source = phrase_after(text, match.end(), right, cues)
        if source is not None or _PRELIMINARY.search(match[0]):
            end = source[1] if source else match.end()
            yield from _rest(scene, sentence, (match.start(), end), source, match.span())
    if cues.after_source is not None:
        for match in cues.after_source.finditer(text, *scene.place):
            sentence = scene.sentence(match.start())
            left = scene.left_edge(sentence, match.start())
            source = phrase_before(text, left, match.start(), cues)
            if source is not None:
                phrase = (source[0], match.end())
                yield from _rest(scene, sentence, phrase, source, match.span())
    for match in cues.by_account.finditer(text, *scene.place):
        name = "who" if match.groupdict().get("who") else "who2"
        sentence = scene.sentence(match.start())
        yield from _rest(scene, sentence, match.span(), match.span(name), match.span())


def _rest(
    scene: Scene, sentence: Place, phrase: Place, source: Place | None, cue: Place
) -> Iterator[Attribution]:
    """Yield the sentence around a phrase that names a source."""
    text = scene.text
    before = trimmed(text, (sentence[0], phrase[0]), OFF)
    after = trimmed(text, (phrase[1], sentence[1]), OFF)
    follows = text[phrase[1] : sentence[1]].lstrip(" \u00a0")[:1]
    content = [before] if len(words(text, *before)) >= _FEW else []
    if not content and after[1] > after[0]:
        aside = _APPOSED.match(text, *after)
        content = [(aside.end(), after[1]) if aside and follows == "," else after]
    elif content and follows == "," and len(words(text, *after)) >= _FEW:
        content.append(after)
    if content:
        lemma = text[slice(*cue)].lower()
        yield Attribution(content, source, cue, "speech", "according", lemma, "rule")


def verified(scene: Scene) -> Iterator[Attribution]:
    """Yield what somebody says that they checked: what "which" or "verified by" stands after."""
    if scene.cues.code != "en":
        return
    text = scene.text
    for match in _CHECKED.finditer(text, *scene.place):
        sentence = scene.sentence(match.start())
        left = scene.left_edge(sentence, match.start())
        checked = phrase_before(text, left, match.start(), scene.cues)
        media = _MEDIA.search(text, left, match.start())
        if media is not None:
            noun = phrase_before(text, left, media.end(), scene.cues)
            checked = (noun[0] if noun else media.start(), trimmed(text, (left, match.start()))[1])
        begins = _BEGINS.match(text, sentence[0]) if "and which" in match[0] else None
        if begins is not None:
            checked = begins.span(1)
        thing = _THING.search(text, sentence[0], match.start()) if checked is None else None
        if thing is not None:
            checked = thing.span(1)
        if checked is None:
            continue
        who, cue = ("who", "cue") if match["who"] else ("by", "cue2")
        yield Attribution(
            [checked], match.span(who), match.span(cue), "speech", "verification", "verify", "rule"
        )


def unknown_verb(scene: Scene, quote: Place) -> Attribution | None:
    """Return who stands after a quotation with a verb that no list has ("fumed she")."""
    text, cues = scene.text, scene.cues
    if quote[1] >= scene.place[1] or text[quote[1]] == "\n":
        return None
    match = _PAUSES.match(text, quote[1])
    start = match.end() if match else quote[1]
    end = scene.right_edge(scene.sentence(min(start, scene.place[1] - 1)), start)
    stops = (text.find(mark, start, end) for mark in _STOPS)
    end = min([end, *(at for at in stops if at > 0)])
    found = words(text, start, end)
    if cues.code == "en" and scene.ended(quote) and found and found[0].big:
        return None
    if found and found[0].low in _CLITICS:
        found = found[1:]
    if not 1 <= len(found) <= _TAIL:
        return None
    tagged = _english_tag(scene, found) if cues.code == "en" else _inverted_tag(scene, found, end)
    if tagged is None:
        return None
    source, cue = tagged
    lemma = text[slice(*cue)].lower()
    return Attribution([quote], source, cue, "speech", "quotation", lemma, "rule")


def _english_tag(scene: Scene, found: list[Word]) -> tuple[Place | None, Place] | None:
    first, last = found[0], found[-1]
    begins = (
        first.low in pronouns(scene.cues) or first.big or first.low in scene.cues.words["small"]
    )
    if len(found) < _TWO or last.big or not last.low.endswith(("ed", "s")) or not begins:
        return None
    return (first.start, found[-2].end), (last.start, last.end)


def _inverted_tag(scene: Scene, found: list[Word], end: int) -> tuple[Place | None, Place] | None:
    """Return who stands after the first word, which may be a verb; it may leave them out."""
    first, lists = found[0], scene.cues.words
    if first.big or first.low in pronouns(scene.cues) | lists["stops"] | lists["small"]:
        return None
    source = phrase_after(scene.text, first.end, end, scene.cues)
    if source is None and len(found) > _TWO:
        return None
    return source, (first.start, first.end)


def starter(scene: Scene, quote: Place) -> Attribution | None:
    """Return whose name begins the sentence that a colon ends before a quotation."""
    text = scene.text
    before = text[scene.place[0] : quote[0]].rstrip(" \u00a0")
    if not before.endswith(":"):
        return None
    colon = scene.place[0] + len(before) - 1
    sentence = scene.sentence(max(scene.place[0], colon - 1))
    name = NAMES.search(text, sentence[0], colon)
    source = name.span() if name else phrase_before(text, sentence[0], colon, scene.cues)
    if source is None:
        return None
    return Attribution([quote], source, (colon, colon + 1), "speech", "colon", ":", "rule")
