"""Whether what a retelling seems to have changed is of another thing, or is said a sentence on.

A direction is one from somewhere: "in eastern Veldan" says nothing of what lies "south-west of
Sorvo". An hour, a denial or a doubt may stand in the sentence beside the one that it was in, or in
another form of words: "not in the picture" is "outside the frame", and who counts five, and says
that there may be others, has counted at least five.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from typing import Final

from firsthand.trace.drift_context import Drift, Side
from firsthand.trace.drift_facts import means
from firsthand.trace.drift_left_out import sentence_at
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Sentence, Word
from firsthand.world.names_across import same_name, skeleton
from firsthand.world.plain_words import ways_of

_REACH: Final = 6
_LEAST_KEY: Final = 3
_MARK: Final = re.compile(r"[.,;:!?\n]")
_OWNER: Final = re.compile(r"(?i)['’]s?$")


def is_of_another_place(pair: Pair, each: Drift) -> bool:
    """Whether two directions are from two places, or one of them from a place and the other not.

    Args:
        pair: The two texts.
        each: The change of a direction.
    """
    sides = (pair.source, each.source), (pair.made, each.made)
    words = [_only_way(reading, span) for reading, span in sides]
    if words[0] is None or words[1] is None:
        return False  # a route, or a word such as "entering"
    was, now = (_anchors(r, w) for (r, _), w in zip(sides, words, strict=True) if w)
    if pair.source.language != pair.made.language == "de":
        now = _named_in(pair.source, now)  # every German noun has a capital: des Kaps
    elif pair.made.language != pair.source.language == "de":
        was = _named_in(pair.made, was)
    return bool(was or now) and not any(same_name(a, b) for a in was for b in now)


def _named_in(reading: Reading, keys: set[str]) -> set[str]:
    """Return those of some skeletons that are a name in a text of another language."""
    names = {_key(w, reading) for w in reading.words if w.capital}
    return {key for key in keys if any(same_name(key, name) for name in names)}


def _only_way(reading: Reading, span: tuple[int, int]) -> Word | None:
    """Return the one word of some words, if it names a direction and is alone."""
    words = [w for w in reading.words if span[0] <= w.start < span[1]]
    alone = len(words) == 1 and ways_of(words[0].form, reading.language)
    return words[0] if alone else None


def _anchors(reading: Reading, way: Word) -> set[str]:
    """Return what a direction may be one of: the names behind it up to a mark, or its owner's."""
    at = next(n for n, w in enumerate(reading.words) if w.start == way.start)
    out, last = set[str](), way.end
    for word in reading.words[at + 1 : at + 1 + _REACH]:
        if _MARK.search(reading.text, last, word.start) or ways_of(word.form, reading.language):
            break
        noun = reading.language == "de" and means(word, "de") is not None
        if word.capital and not noun and not _in_time(reading, word):
            out.add(_key(word, reading))
        last = word.end
    owner = reading.words[at - 1] if at else None
    if owner is not None and owner.capital and _OWNER.search(owner.form):
        out.add(_key(owner, reading))
    return {key for key in out if len(key) >= _LEAST_KEY}


def _in_time(reading: Reading, word: Word) -> bool:
    """Whether a word is one of a time: the north on the morning of 29 March is of no March."""
    return any(t.start <= word.start < t.end for t in reading.mentions("time-mention"))


def _key(word: Word, reading: Reading) -> str:
    return skeleton(_OWNER.sub("", word.form).partition("'")[0], reading.language)


def is_left_open(pair: Pair, each: Drift) -> bool:
    """Whether the sentence that tells a day says that it may be a day more or less.

    Args:
        pair: The two texts.
        each: The change of a day.
    """
    return _OPEN.search(pair.made.text, *sentence_at(pair.made, each.made)) is not None


_OPEN: Final = re.compile(
    r"(?i)\b(?:give or take|plus or minus|plus[ /-]minus|плюс[- ]м[іи]нус|artı eksi|(?:giorno|día|dia) (?:más|più|mais|a mais|arriba|prima|antes)\W+(?:o |ou |y |e )?(?:(?:un )?(?:giorno|día|dia) )?(?:meno|menos|a menos|abajo|dopo|después|depois)"
    r"|(?:days?|hours?|weeks?) (?:this way or that|either way|one way or (?:the other|another)|or so|more or less|(?:before|earlier|sooner) or (?:after|later)|(?:to|on) either side)"
    r"|tage? (?:davor|vorher|früher|mehr) (?:oder|und) (?:tage? )?(?:danach|nachher|später|weniger)|auf (?:einen|zwei|drei) tage? genau|jours? (?:près|plus tôt ou plus tard|avant ou après|de plus ou de moins)|(?:un|dos|tres) días? de margen"
    r"|(?:дн[её]м|днями|день|дні|дня) (?:раньше|раніше|до|туди) (?:или|або|чи) (?:(?:дн[её]м|днями|день) )?(?:позже|пізніше|после|після|сюди)|dzień (?:wcześniej|przed) (?:lub|albo|czy) (?:później|po)|dag (?:eerder|vroeger) of later)\b"
)


def is_hour_of_the_day(pair: Pair, each: Drift) -> bool:
    """Whether the hour that a retelling puts to a day is one that the source has for that day.

    Wherever the source tells it: a sentence or a quotation on.

    Args:
        pair: The two texts.
        each: The change of a day.
    """
    if not any(t.facts.get("time") for t in pair.made.mentions("time-mention", *each.made)):
        return False
    times = pair.source.mentions("time-mention")
    days = {
        str(t.facts["from"])[:_DAY]
        for t in times
        if each.source[0] <= t.start < each.source[1] and t.facts.get("from")
    }
    return any(t.facts.get("time") and str(t.facts.get("from"))[:_DAY] in days for t in times)


_DAY: Final = len("2025-06-04")


def is_denied_beside(pair: Pair, each: Drift) -> bool:
    """Whether what a sentence denied is denied in a sentence of its own, before or after it.

    One that does not tell another sentence of the source in which something is denied.

    Args:
        pair: The two texts.
        each: The change of what was denied.
    """
    if pair.same_language:
        return False
    sentences = pair.made.sentences
    at = next((n for n, s in enumerate(sentences) if s.start <= each.made[0] < s.end), None)
    if at is None:
        return False
    beside = [sentences[n] for n in (at - 1, at + 1) if 0 <= n < len(sentences)]
    return any(_denies_by_itself(pair, s) for s in beside)


def _denies_by_itself(pair: Pair, sentence: Sentence) -> bool:
    """Whether a sentence of the retelling denies, and is matched with none of the source."""
    told = any(m.made == sentence.index for m in pair.matches)
    return not (told or sentence.heading) and denies(Side(pair.made, sentence))


def is_outside(pair: Pair, each: Drift) -> bool:
    """Whether what was not in a picture is said to be outside it, in whatever language.

    Args:
        pair: The two texts.
        each: The change of what was denied.
    """
    source = _NOT_IN.search(pair.source.text, *sentence_at(pair.source, each.source))
    made = _OUTSIDE.search(pair.made.text, *sentence_at(pair.made, each.made))
    return source is not None and made is not None


_NOT_IN: Final = re.compile(
    r"(?i)\b(?:(?:not|never|n['’]t) (?:be |been )?(?:in|inside|within|on|seen|visible|shown)\b|nicht (?:im|in|auf|zu sehen|sichtbar)\b|(?:pas|jamais) (?:dans|à l['’]|sur|visible)|no (?:está|aparece|se ve|sale) (?:en)?"
    r"|non (?:è|si vede|compare) (?:in|nel)?|não (?:está|aparece|se vê)|nie (?:ma|widać)|не (?:видно|показан\w*|потрапи\w+|попа\w+|в кадр\w*|у кадр\w*))"
)
_OUTSIDE: Final = re.compile(
    r"(?i)\b(?:outside|out of (?:shot|frame|view|sight|the (?:shot|frame|picture))|off[- ](?:camera|screen|frame)|außerhalb|ausserhalb|hors(?:[- ]champ| du| de la| cadre)|en dehors|fuera de|fuori|fora d[aoe]|poza|mimo|buiten"
    r"|dışında|поза|за (?:кадром|межами)|вне|за пределами)\b|خارج"
)


def looks_so(pair: Pair, each: Drift) -> bool:
    """Whether a retelling says in its sentence that so it looks: as little as "appears".

    Args:
        pair: The two texts.
        each: The doubt that seems gone.
    """
    return _LOOKS.search(pair.made.text, *sentence_at(pair.made, each.made)) is not None


_LOOKS: Final = re.compile(
    r"(?i)\b(?:it|this|that) (?:looks?|looked|would look) (?:so|much|very)\b"
)


def may_be_more(pair: Pair, each: Drift) -> bool:
    """Whether a sentence says behind a number that there may be more than it counts.

    Args:
        pair: The two texts.
        each: The bound that seems gone.
    """
    end = max(each.made[1], sentence_at(pair.made, each.made)[1])
    return _OTHERS.search(pair.made.text, each.made[1], end) is not None


_OTHERS: Final = re.compile(
    r"(?i)\b(?:(?:may|might|could) (?:well )?(?:be|have been) (?:others|more)|(?:perhaps|possibly|maybe) (?:others|more)|(?:vielleicht|womöglich|möglicherweise) (?:auch )?(?:weitere|mehr|andere)|(?:peut-être|sans doute) (?:d['’]autres|davantage|plus)"
    r"|(?:quizás?|tal vez|posiblemente) (?:otros|otras|más)|(?:puede haber|podría haber) (?:otros|otras|más)|forse (?:altri|altre|di più)|talvez (?:outros|outras|mais)|może (?:więcej|inni)|можливо,? (?:й |і )?(?:інші|більше)|возможно,? (?:и )?(?:другие|больше|ещё))\b"
)
