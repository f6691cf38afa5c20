"""What rules find without a verb of saying: "according to", checks, and unknown verbs.

It is a little longer than 300 lines, because half of it is tables.
"""

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
from firsthand.examine.reports.attribution.rule_marks import named_in_marks, paused
from firsthand.examine.reports.attribution.rule_scene import CONJUNCTIONS, OFF, PAUSE, Scene
from firsthand.examine.reports.attribution.rule_who import NAMES
from firsthand.world.languages import LANGUAGES, word_set

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
_ASKED: Final = re.compile(r"(?:طلب|رفض|اشترط|فضل|لم|الذي|التي)\s[^،.;:]{3,80}،\s+(?=\w)")
_PRELIMINARY: Final = re.compile(r"попередн|предварит", re.IGNORECASE)
_PAUSES: Final = re.compile(r"[ \u00a0,—–-]*")
_CLITICS: Final = word_set("le la lo les me se nous vous lui sich ihm ihr")
_RELATIVES: Final = word_set(
    "lequel laquelle lesquels lesquelles which whom который которой которым которому которого "
    "якої якого якими яким якій ما"
)
_OF_SOURCE: Final = re.compile(
    r"\s(?:у|в|во|из|із|з|from)\s[^,.;:]{2,40},\s|,\s(?:близ\w+|знаком\w+|обізнан\w+|знайом\w+|яки\w+|"
    r"яка|котор\w+|qui|que|der|die|das)\s[^,.;:]{2,80},\s|،\s(?:فإن|فقد)\s"
)
_NOBODY: Final = ("indépendante", "independiente", "autre source")
_ASIDES: Final = re.compile(
    r",? (?:lui|elle|eux|elles|quant à (?:lui|elle)|de son côté|por su parte|en cambio|aber|"
    r"hingegen|dagegen)$"
)
_HEARD: Final = {
    "de": re.compile(r"(?:ist|sind|war|waren) (?P<who>[^,.;:]{3,40}?) zu hören"),
    "fr": re.compile(
        r"on (?:y )?entend (?P<who>(?:une? |des |la |le |l['’])[^,.;:]{2,40}?)"
        r"(?= (?:dire|crier|hurler|ordonner|demander|lancer|répondre|qui)\b|\s?$|\s?:)"
    ),
    "es": re.compile(
        r"se (?:oye|escucha)n? (?:a )?(?P<who>(?:una? |unos |la |el )[^,.;:]{2,40}?)"
        r"(?= (?:decir|gritar|ordenar|que|diciendo|gritando|preguntar)\b|\s?$|\s?:)"
    ),
    "ru": re.compile(
        r"(?:слышно|слышен|слышна|слышны),? (?:как )?(?P<who>[^,.;:]{3,40}?)"
        r"(?= (?:говорит|кричит|приказывает|спрашивает|отвечает)\b|\s?$|\s?:)"
    ),
    "uk": re.compile(
        r"(?:чути|чутно),? (?:як )?(?P<who>[^,.;:]{3,40}?)"
        r"(?= (?:каже|кричить|наказує|питає|відповідає)\b|\s?$|\s?:)"
    ),
    "ar": re.compile(
        r"(?:يُسمع|يسمع|سُمع|سمع) (?:صوت )?(?P<who>[^،:.]{3,30}?)"
        r"(?= (?:يقول|تقول|يصرخ|تصرخ|وهو|وهي|يأمر|يسأل)|\s?$|\s?:)"
    ),
}
_AHEAD: Final = 40
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
        source = named_in_marks(scene, match.end(), sentence)
        source = source or phrase_after(text, match.end(), right, cues)
        if _is_other(scene, match, source):
            yield from _which(scene, sentence, match)
            continue
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


def _is_other(scene: Scene, match: re.Match[str], source: Place | None) -> bool:
    """Say whether what looks like "according to" is none: "según dijo", "selon lesquelles"."""
    text, cues = scene.text, scene.cues
    if cues.code == "en":
        return False
    following = words(text, match.end(), match.end() + _AHEAD)
    if following and following[0].low in _RELATIVES:
        return True
    verb = cues.verb.match(text, following[0].start) if following else None
    if verb is not None and (source is None or verb.start() <= source[0]):
        return True
    # "n'a pas pu être vérifiée de source indépendante" says that nobody could check.
    return source is not None and text[slice(*source)].lower().startswith(_NOBODY)


def _which(scene: Scene, sentence: Place, match: re.Match[str]) -> Iterator[Attribution]:
    """Yield what follows "selon lesquelles", which is what the words before it say."""
    text = scene.text
    following = words(text, match.end(), match.end() + _AHEAD)
    head = text[sentence[0] : match.start()].rstrip(" \u00a0")
    if not following or following[0].low not in _RELATIVES or not head.endswith(","):
        return
    comma = sentence[0] + len(head) - 1
    source = phrase_before(text, scene.left_edge(sentence, comma), comma, scene.cues)
    place = trimmed(text, (following[0].end, sentence[1]), OFF)
    if source is not None and place[1] > place[0]:
        lemma = match[0].lower()
        yield Attribution([place], source, match.span(), "speech", "clause", lemma, "rule")


def _rest(
    scene: Scene, sentence: Place, phrase: Place, source: Place | None, cue: Place
) -> Iterator[Attribution]:
    """Yield the sentence around a phrase that names a source."""
    text = scene.text
    before = trimmed(text, (sentence[0], phrase[0]), OFF)
    after = trimmed(text, (phrase[1], sentence[1]), OFF)
    follows = text[phrase[1] : sentence[1]].lstrip(" \u00a0")[:1]
    if scene.cues.code != "en":
        after = (_past(scene, phrase, after), after[1])
    few = _FEW if scene.cues.code == "en" else _fewest(scene, before, phrase, follows)
    content = [before] if len(words(text, *before)) >= few else []
    if not content and scene.cues.code != "en" and (quote := _quoted(scene, phrase[0])):
        yield Attribution(
            [quote], source, cue, "speech", "quotation", text[slice(*cue)].lower(), "rule"
        )
        return
    if not content and after[1] > after[0]:
        aside = (_APPOSED if scene.cues.code != "ar" else _ASKED).match(text, *after)
        aside = aside if follows == "," or scene.cues.code == "ar" else None
        content = [(aside.end(), after[1]) if aside else after]
    elif (content and follows == "," and len(words(text, *after)) >= min(few + 1, _FEW)) or (
        content and scene.cues.code == "de" and follows.isalpha() and _inner(scene, phrase, after)
    ):
        content.append(after)
    if content:
        lemma = text[slice(*cue)].lower()
        yield Attribution(content, source, cue, "speech", "according", lemma, "rule")


def _fewest(scene: Scene, before: Place, phrase: Place, follows: str) -> int:
    """Return how many words stand at least before "according to", to be what is said."""
    pause = scene.text[before[1] : phrase[0]].strip()[:1]
    if pause == "," and follows == ",":
        lead = scene.text[slice(*before)].lower()
        return _TWO if lead in CONJUNCTIONS | LANGUAGES[scene.cues.code].common else 1
    return _TWO if scene.cues.code == "de" and follows.isalpha() else _FEW


def _past(scene: Scene, phrase: Place, after: Place) -> int:
    """Return where what is said starts, past what else is told of the source."""
    match = _OF_SOURCE.match(scene.text, phrase[1], after[1])
    return match.end() if match else after[0]


def _inner(scene: Scene, phrase: Place, after: Place) -> bool:
    """Say whether a German sentence goes on after "laut Polizei", which no comma parts."""
    return after[1] > after[0] and "," not in scene.text[phrase[1] : after[0]]


def _quoted(scene: Scene, at: int) -> Place | None:
    """Return the quotation that ends right before a place."""
    for quote in scene.quoted:
        if quote[1] <= at and not scene.text[quote[1] : at].strip(PAUSE):
            return quote
    return None


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
    if cues.code not in {"en", "ar"} and not paused(scene, quote, text[quote[1] : start]):
        return None
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
    heard = _heard(scene, (sentence[0], colon))
    if heard is not None:
        cue = (heard[1], colon) if heard[1] < colon else (colon, colon + 1)
        return Attribution([quote], heard, cue, "speech", "quotation", ":", "rule")
    name = NAMES.search(text, sentence[0], colon)
    source = name.span() if name else phrase_before(text, sentence[0], colon, scene.cues)
    if source is not None and scene.cues.code != "en":
        source = _before_verb(scene, sentence, source)
    if source is None:
        return None
    return Attribution([quote], source, (colon, colon + 1), "speech", "colon", ":", "rule")


def _heard(scene: Scene, place: Place) -> Place | None:
    """Return who is heard in a film: "ist eine Stimme zu hören:", "on entend un homme crier :"."""
    pattern = _HEARD.get(scene.cues.code)
    match = pattern.search(scene.text, *place) if pattern is not None else None
    return match.span("who") if match is not None else None


def _before_verb(scene: Scene, sentence: Place, source: Place) -> Place:
    """Return who does what a single small word before a colon says, which may be a verb."""
    text = scene.text
    words_of = text[slice(*source)]
    if " " in words_of or not words_of.islower():
        return source
    before = _ASIDES.sub("", text[sentence[0] : source[0]].rstrip(" \u00a0,"))
    end = sentence[0] + len(before.rstrip(" \u00a0,"))
    return phrase_before(text, scene.left_edge(sentence, end), end, scene.cues) or source
