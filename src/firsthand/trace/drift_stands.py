"""What speaks against a change that was found: the last question before somebody is accused.

Rules look for their sign; here it is asked whether the retelling says it after all, in the words
around: "the 9th, or a day before or after" sharpens no date, "pelo menos seis" drops no bound, "the
paper" is the Tribune, and what a dictionary of the press gives for a word is no mistranslation.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from firsthand.trace.drift_bounds import bounded_behind
from firsthand.trace.drift_context import BY_TELLING, Drift, Side, softening
from firsthand.trace.drift_left_out import (
    confirms_a_figure,
    is_left_out,
    is_of_something_else,
    is_said_otherwise,
    sentence_at,
)
from firsthand.trace.drift_meanings import means_the_same
from firsthand.trace.drift_same_thing import (
    is_denied_beside,
    is_hour_of_the_day,
    is_left_open,
    is_of_another_place,
    is_outside,
    looks_so,
    may_be_more,
)
from firsthand.trace.drift_scene_words import denies
from firsthand.trace.drift_unchecked import CONFIRMS
from firsthand.trace.wording_cited import CHECKED, DENIED
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading
from firsthand.world.bounds import FROM, UP_TO, bound_before, names_bound, perhaps_more
from firsthand.world.doubt_words import doubting, is_unchecked
from firsthand.world.languages import word_set
from firsthand.world.months import MONTHS, plain_month
from firsthand.world.names_across import fold
from firsthand.world.plain_words import number_words
from firsthand.world.time_bounds import loosened, or_another

_BEFORE: Final = 45
_AFTER: Final = 70
_FEWEST_WORDS: Final = 4
_RANGE: Final = re.compile(
    r"(?i)^\s*(?:and|to|or|[–—-]|bis|und|oder|et|à|au|ou|y|al?|e|до|и|й|та|або|или|i|do|lub|ve|ile|en|tot|až|إلى|و)\s*\d"
)
_ORDINAL: Final = re.compile(r"^(?:e|ème|er|re|ª|º|°|th|st|nd|rd|-(?:й|я|го|ю|а|е))\b")
_CREDIT: Final = ("via ", "by ", "von ", "par ", "por ", "di ", "od ")
_SOON: Final = 2
_NEAR_DAY: Final = 3
_TITLE: Final = re.compile(r"\W*\d{4} (?:\w+ ){1,5}\w+\W*$")
_NOTE: Final = re.compile(r"\[\d{1,3}\]")
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_TELLERS: Final = word_set(
    "paper newspaper agency tribune journal zeitung blatt diario giornale jornal"
)
_GENERIC: Final = re.compile(
    r"(?i)^(?:(?:but|though|and|while|as|which|the|its|their|a|an|both|two|another|other|same) )*(?:news)?(?:paper|papers|daily|weekly|magazine|outlet|publication|broadcaster|agency|wire|report|reports|reporters"
    r"|journalists|analysis|investigation|findings|group|organi[sz]ation|countries|sides|parties|article|team|desk|it|they|he|she|website|station|channel)(?:['’]s? \w+)?$"
)


def stands(pair: Pair, each: Drift) -> bool:
    """Whether nothing in the words around speaks against a change.

    Args:
        pair: The two texts.
        each: The change.
    """
    made, source = pair.made.text[slice(*each.made)], pair.source.text[slice(*each.source)]
    against = _AGAINST.get(each.sort)
    return _plain(made) != _plain(source) and not (against and against(pair, each))


def _is_about(pair: Pair, each: Drift) -> bool:
    """Whether a day is told as one about which it was: "the 9th, or a day before or after"."""
    if is_left_open(pair, each) or is_hour_of_the_day(pair, each):
        return True
    _, after = _around(pair, each)
    made, source = _loosened(pair.made, each.made), _loosened(pair.source, each.source)
    if made and not (pair.same_language and made == source):
        return True  # but "since early March" told as "since 1 March" was sharpened
    return or_another(after, pair.made.language) or _RANGE.match(after) is not None


def _loosened(reading: Reading, span: tuple[int, int]) -> str:
    """Return the words right before or behind a time by which it is not exactly it."""
    text, (start, end) = reading.text, span
    before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
    return loosened(before, text[start:end], text[end : end + _AFTER], reading.language)


def _is_bounded(pair: Pair, each: Drift) -> bool:
    """Whether a number that was at least so many has a bound beside it, and no number between."""
    sorts = [sorts for sorts in (FROM, UP_TO) if _bounds(pair.source, each.source, sorts)]
    if not sorts:
        return False
    if _is_told_flatly(pair, each) or may_be_more(pair, each):
        return True
    before, after = _around(pair, each)
    if perhaps_more(after):
        return True
    language = pair.made.language
    numbers = number_words(language)
    ahead = [w.strip(",.;:") for w in before.rpartition("\n")[2].split()]
    last = max(
        (n for n, w in enumerate(ahead) if w[:1].isdigit() or fold(w) in numbers), default=-1
    )
    near = " ".join(ahead[last + 1 :])
    behind = after[: _AFTER // 3].partition("\n")[0]
    beside = f"{near} {pair.made.text[slice(*each.made)]}{behind}"
    return any(
        names_bound(beside, language, each_sort)
        or bound_before(f"{near} ", language, each_sort)
        or _bounds(pair.made, each.made, each_sort)
        or bounded_behind(after, language, each_sort)
        for each_sort in sorts
    )


def _bounds(reading: Reading, span: tuple[int, int], sorts: frozenset[str]) -> bool:
    """Whether some words with a number in them have one that bounds it."""
    text, language = reading.text[slice(*span)], reading.language
    starts = [w.start - span[0] for w in reading.words if span[0] < w.start < span[1]]
    return names_bound(text, language, sorts) or any(
        bound_before(text[:at], language, sorts) for at in starts
    )


def _is_told_flatly(pair: Pair, each: Drift) -> bool:
    """Whether a number stands in the source's sentence again, of something else, without a bound.

    "Three bursts, and at least three of the men fall": which of them the other has is not known.
    """
    reading = pair.source
    values = [
        (q.start, value)
        for q in reading.mentions("quantity", *sentence_at(reading, each.source))
        if (value := q.facts.get("low") or q.facts.get("high"))
    ]
    bounded = {value for at, value in values if each.source[0] <= at < each.source[1]}
    return any(
        value in bounded and not each.source[0] <= at < each.source[1] for at, value in values
    )


def _is_said_there(pair: Pair, each: Drift) -> bool:
    """Whether what was lost is only who told it, and they or a note of the source stand there."""
    source = pair.source.text[slice(*each.source)]
    soft = softening(pair.source.language)
    if not BY_TELLING.search(source) or (soft and soft.search(BY_TELLING.sub("", source))):
        return False
    made = pair.made.text[slice(*sentence_at(pair.made, each.made))]
    after = pair.made.text[each.made[1] : each.made[1] + _FEWEST_WORDS]
    words = {w for w in _WORD.findall(source.lower()) if not BY_TELLING.fullmatch(w)}
    return _NOTE.search(made + after) is not None or bool(
        words & set(_WORD.findall(made.lower())) & _TELLERS
    )


def _is_ordinal(pair: Pair, each: Drift) -> bool:
    return _ORDINAL.match(_around(pair, each)[1]) is not None


def _is_of_the_doubt(pair: Pair, each: Drift) -> bool:
    """Whether a doubt that fell away is who told it, or of a part that the retelling left out."""
    said = _is_said_there(pair, each) or _is_doubted_anew(pair, each)
    return said or is_left_out(pair, each) or looks_so(pair, each)


def _is_doubted_anew(pair: Pair, each: Drift) -> bool:
    """Whether the retelling's sentence has a doubt in words that the source's has not.

    A language has more ways to say that something only seems so than there are verbs of seeming:
    "dispararía", "wie ein Tuch aussehend".
    """
    made = pair.made.text[slice(*sentence_at(pair.made, each.made))]
    source = pair.source.text[slice(*sentence_at(pair.source, each.source))]
    language = pair.made.language
    if not pair.same_language:
        return bool(doubting(made, language)) or is_unchecked(made, language)
    unchecked = is_unchecked(made, language) and not is_unchecked(source, language)
    return bool(doubting(made, language) - doubting(source, language)) or unchecked


def _is_of_findings(pair: Pair, each: Drift) -> bool:
    """Whether each day in a retelling's sentence stands in a part of it that tells of no filming."""
    if _is_scrap(pair, each):
        return True
    side = Side(pair.made, next(s for s in pair.made.sentences if s.start <= each.made[0] < s.end))
    cuts = [m.start() for m in _COMMA.finditer(side.text)]
    days = [t for t in side.mentions("time-mention") if f"“{t.written}”" in each.why]
    for time in days:
        at = time.start - side.start
        begin = max((c for c in cuts if c < at), default=0)
        end = min((c for c in cuts if c >= at), default=len(side.text))
        if not _FINDINGS.search(side.text[begin:end]):
            return False
    return bool(days)


_COMMA: Final = re.compile(r"[,;:—–]\s")
_FINDINGS: Final = re.compile(
    r"(?i)\b(?:findings?|analysis|report|investigation|results|ergebnisse\w*|analyse|bericht\w*|recherche\w*|enquête|résultats|rapport|hallazgos|informe|investigación|risultati|inchiesta|analisi"
    r"|resultados|investigação|wyniki|analizę|śledztw\w*|bulgular\w*|висновк\w+|розслідуван\w+|выводы|расследован\w+|bevindingen|onderzoek|zjištění)\b"
)


def _is_generic(pair: Pair, each: Drift) -> bool:
    """Whether one of two speakers is named by what it is only: "the paper" is the Tribune."""
    told = pair.made.text[slice(*each.made)], pair.source.text[slice(*each.source)]
    return any(_GENERIC.match(words.strip()) for words in told)


def _is_unsaid(pair: Pair, each: Drift) -> bool:
    """Whether that something was not checked is only left out, or told in the next sentences.

    A denial of checking is turned round where it is said to have been checked.
    """
    otherwise = is_said_otherwise(pair, each) or is_outside(pair, each)
    if _is_scrap(pair, each) or otherwise or is_denied_beside(pair, each):
        return True
    start, end = sentence_at(pair.source, each.source)
    unchecked = CONFIRMS.search(pair.source.text, start, end) and denies(
        Side(pair.source, next(s for s in pair.source.sentences if s.start == start))
    )
    if not DENIED.search(pair.source.text, start, end) and not unchecked:
        return False
    sentences = pair.made.sentences
    at = next((n for n, s in enumerate(sentences) if s.start <= each.made[0] < s.end), None)
    if at is None:
        return False
    start, end = sentences[at].start, sentences[at].end
    language = pair.made.language
    anew = not pair.same_language and is_unchecked(pair.made.text[start:end], language)
    if not anew and confirms_a_figure(pair, each, Side(pair.made, sentences[at])):
        return False  # what is not checked behind it is something else
    last = sentences[min(at + _SOON, len(sentences) - 1)].end
    denied = anew or DENIED.search(pair.made.text, start, last)
    return bool(denied) or not CHECKED.search(pair.made.text, start, end)


def _is_a_day(pair: Pair, each: Drift) -> bool:
    """Whether one of two numbers is that of a day, or says which one of a row."""
    if _is_ordinal(pair, each):
        return True
    for reading, (start, end) in ((pair.made, each.made), (pair.source, each.source)):
        words = [w for w in reading.words if start - _BEFORE <= w.start < end + _BEFORE]
        here = next((n for n, w in enumerate(words) if start <= w.start < end), None)
        if here is None or not words[here].form.rstrip(".").isdecimal():
            continue
        near = words[max(0, here - _NEAR_DAY) : here + _NEAR_DAY + 1]
        if any(plain_month(w.form) in MONTHS and len(w.form) > _NEAR_DAY for w in near):
            return True
    return False


def _is_a_title(pair: Pair, each: Drift) -> bool:
    """Whether a headline only names what it is about, as an encyclopaedia does, or doubts it."""
    titled = _TITLE.match(pair.made.text[slice(*each.made)]) is not None
    return titled or _is_doubted_anew(pair, each)


def _is_scrap(pair: Pair, each: Drift) -> bool:
    texts = pair.made.text[slice(*each.made)], pair.source.text[slice(*each.source)]
    few = [len(words.split()) < _FEWEST_WORDS for words in texts]
    return all(few) or (few[0] and texts[0].lower().startswith(_CREDIT))


def _around(pair: Pair, each: Drift) -> tuple[str, str]:
    text, (start, end) = pair.made.text, each.made
    return text[max(0, start - _BEFORE) : start], text[end : end + _AFTER]


def _plain(words: str) -> str:
    return "".join(c for c in fold(words).rstrip(".,;: ") if c.isalnum() or c in ".,")


_AGAINST: Final[dict[str, Callable[[Pair, Drift], bool]]] = {
    "date sharpened": _is_about,
    "bound dropped": _is_bounded,
    "count inflated": _is_a_day,
    "count changed": _is_a_day,
    "attribution moved": _is_generic,
    "direction flipped": is_of_another_place,
    "hedge lost": _is_of_the_doubt,
    "identity hardened": _is_doubted_anew,
    "hedge gained": is_of_something_else,
    "circulation date taken for origin": _is_of_findings,
    "polarity flipped": _is_unsaid,
    "headline stronger than body": _is_a_title,
    "mistranslated": means_the_same,
}
