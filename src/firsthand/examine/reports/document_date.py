"""The document's own date, where it states one: every one found, and where it was read.

A date in the middle of a story is about the story. A document's own date stands in a few places:
on a line of its own, after a word such as "Published", in a dateline, beside the name of whoever
publishes, on a first line that begins with "date". Only these are looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.dates import WrittenDate, written_dates
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.tongue import tongue
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import Text, step
from firsthand.world.languages import ENGLISH, LANGUAGES, word_set
from firsthand.world.months import PUBLISHED, UPDATED
from firsthand.world.outlets import HEADS, outlet

_HEAD: Final = 20
_TAIL: Final = 10
_LOOK_AT: Final = 160
_SHORT: Final = 300
_SHORT_LINE: Final = 100
_BARS: Final = "|/·•∙>"
_NEAR: Final = 80
_LONGEST_PLACE: Final = 70
_MOST_IN_A_NAME: Final = 7
_MOST_IN_A_PLAIN_NAME: Final = 4


def _labels(name: str, more: tuple[str, ...]) -> str:
    words = {word for each in LANGUAGES.values() for word in getattr(each, name)} | {*more}
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


_LEADING: Final = re.compile(
    r"\s*(?:date|дата|datum|fecha|data|tarih|التاريخ)\b\s*[:=]?\s*", re.IGNORECASE
)
_LABEL: Final = re.compile(
    r"(?:^|[|•·()\[\]\n—–/]|[.!?;]\s)\s*"
    rf"(?:(?P<updated>{_labels('updated', UPDATED)})"
    rf"|(?P<published>{_labels('published', PUBLISHED)}))"
    r"(?![^\W\d_])\s*[:|–—-]?\s*(?:on|at|am|den|le|el|um|в|о|об)?\s*",
    re.IGNORECASE,
)
_BY: Final = re.compile(r"(?:by|von|par|por|автор|авторка|текст)\b", re.IGNORECASE)
_MAY_LEAD: Final = frozenset({"", "on", "le", "el", "am", "den"})
_AGENCY: Final = re.compile(r"\s*(?:\([^()\n]{2,40}\)|\[[^\[\]\n]{2,40}\]|/[^/\n]{2,40}/)")
_AFTER_DATELINE: Final = re.compile(r"[.,]?\s*(?:[—–―]|--|-\s|:\s|/)|\.\s+(?=[^\W\d_])|\s*$|\s*\n")
_PLACE: Final = re.compile(r"[^\W\d_][\w'’ʼ.\- /]*(?:[,،(][\w'’ʼ.\- /]+\)?)*[,،.]?\s*[(\[]?\s*")
_JOINING: Final = word_set(
    "de la le les del el of the am an der den und sur upon al на над über ob"
)


_NAME_END: Final = re.compile(r"[,،;:|·•(\[—–-]\s*$")
_SENTENCE: Final = re.compile(r"[.!?…؟](?:\s|$)")
# "The Morning Sun, Nov. 6": a paper's name, and no Sunday.
_DAY_IN_A_NAME: Final = re.compile(r"(?:Sun|Mon|Sat|Mar)\b\.?,?\s+")
_TOKEN: Final = re.compile(r"[^\W\d_][\w'’ʼ.&-]*")


@step(version=3)
def document_date(text: Text) -> Iterator[Observation | Gap]:
    """Find the dates that a document states of itself; all of them are kept.

    Facts: ``written``, ``date`` (or ``month_day`` where no year is written, or ``readings`` where
    the numbers have several), ``time``, ``zone`` (never made up), ``instant`` if an offset is
    written, ``read_from``, and ``means``: whether it is said to be published or updated then.

    Args:
        text: The text.
    """
    found = False
    for each in _own_dates(text.text):
        found = True
        where = Passage.of(text.item, text.text, each.date.start, each.date.end)
        facts = {"written": where.exact, "read_from": each.read_from, **each.date.facts}
        if each.means:
            facts["means"] = each.means
        yield Observation(kind="document-date", where=where, facts=Facts(facts))
    if not found:
        yield Gap(
            asked="the document's own date",
            why="It states none in the places where documents do.",
            item=text.item,
            todo="Look for its date where it was found.",
        )


@dataclass(frozen=True)
class _Own:
    """A date that a document states of itself, and where that was read."""

    date: WrittenDate
    read_from: str
    means: str | None = None


def _own_dates(text: str) -> Iterator[_Own]:
    places = list(paragraphs(text))
    month_first = tongue(text, 0, len(text)).code == "en"
    tail = max(_HEAD, len(places) - _TAIL)
    chosen = [*enumerate(places[:_HEAD]), *enumerate(places[tail:], tail)]
    seen: set[int] = set()
    for number, (start, end) in chosen:
        for own in _in_paragraph(text, number, start, end, month_first=month_first):
            if own.date.start not in seen:
                seen.add(own.date.start)
                yield own


def _in_paragraph(
    text: str, number: int, start: int, end: int, *, month_first: bool
) -> Iterator[_Own]:
    """Yield what one paragraph states, each date once."""
    if number == 0 and (leading := _LEADING.match(text, start, min(end, start + _LOOK_AT))):
        first = _first(
            text, leading.end(), min(end, leading.end() + _LOOK_AT), month_first=month_first
        )
        if first and first.start == leading.end():
            yield _Own(first, "leading date line")
            return
    if end - start <= _SHORT:
        labelled = list(_labelled(text, start, end, month_first=month_first))
        yield from labelled
        if labelled:
            return
    if number >= _HEAD:
        return
    at = start
    for line in text[start : min(end, start + _SHORT)].split("\n"):
        stop = min(at + len(line), end)
        own = _line(
            text,
            at,
            stop,
            whole=stop == end or "\n" in text[at:end],
            month_first=month_first,
        )
        if own:
            yield own
        at += len(line) + 1


def _labelled(text: str, start: int, end: int, *, month_first: bool) -> Iterator[_Own]:
    english = {*ENGLISH.published, *ENGLISH.updated}
    for label in _LABEL.finditer(text[start:end]):
        word = (label["updated"] or label["published"]).lower()
        month_first = month_first and word in english
        at = start + label.end()
        first = _first(text, at, min(end, at + _NEAR), month_first=month_first)
        if first and first.start - at <= 1:
            means = "updated" if label["updated"] else "published"
            yield _Own(first, f"{means} line", means)


def _line(text: str, start: int, end: int, *, whole: bool, month_first: bool) -> _Own | None:
    """Read a line that is a date, or begins with a dateline."""
    first = _first(text, start, min(end, start + _LOOK_AT), month_first=month_first)
    if first is None:
        return None
    before = text[start : first.start]
    rest = text[first.end : end].strip(" \t.,;|·•–—-()[]")
    alone = before.strip(" \t.,;|·•–—-()[]").lower() in _MAY_LEAD
    apart = end - start <= _SHORT_LINE and _is_apart(before, text[first.end : end])
    if whole and not rest and not alone and _BY.match(before.lstrip(" \t|·•–—-")):
        return _Own(first, "byline")
    if whole and ((alone and not rest) or apart):
        return _Own(first, "date line")
    if _is_place(before) and _ends_dateline(text, first.end, end):
        return _Own(first, "dateline")
    if whole and end - start <= _SHORT_LINE and _is_outlet_line(before, rest):
        return _Own(first, "outlet line")
    return None


def _is_outlet_line(before: str, after: str) -> bool:
    """Say whether all that stands beside a date on a line is the name of whoever publishes."""
    name = before.strip()
    if not name:
        return _is_outlet(after.strip(" ,،;:|·•()[]—–-"))
    return (
        (not after or after in ")]")
        and _NAME_END.search(before) is not None
        and _is_outlet(name.rstrip(" ,،;:|·•()[]—–-"))
    )


def _is_outlet(name: str) -> bool:
    """Say whether words are written as a paper's name is: in capitals, or with *Post* in it."""
    tokens = _TOKEN.findall(name)
    if not 0 < len(tokens) <= _MOST_IN_A_NAME or not name[0].isalpha() or _SENTENCE.search(name):
        return False
    if name[0].islower() or any(c.isdigit() for c in name):
        return False
    if outlet(name) or (len(tokens) <= _MOST_IN_A_PLAIN_NAME and HEADS.search(name)):
        return True
    small = [t for t in tokens if t[0].islower()]
    return len(tokens) > 1 and all(t in _JOINING for t in small) and len(small) * 2 < len(tokens)


def _is_apart(before: str, after: str) -> bool:
    """Say whether a bar, a dot, a gap or a word like "updated" parts a date from the rest."""
    words = before.split()
    first = not words or words[-1][-1] in _BARS or _INITIALS.fullmatch(before) is not None
    # A headline in a list may have its day behind it; who wrote it is named in few words.
    if not first and not (_WIDE.search(before) and len(words) <= _MOST_IN_A_PLAIN_NAME):
        return False
    return (
        not after.strip()
        or after.lstrip()[0] in _BARS
        or _WIDE.match(after) is not None
        or _LABEL.match(after) is not None
    )


_WIDE: Final = re.compile(r"^(?:\s{2,}|\t)|(?:\s{2,}|\t)$")
_INITIALS: Final = re.compile(r"\s*\([^()]{1,12}\)\s*")


def _is_place(before: str) -> bool:
    """Say whether the words before a date name a place, and perhaps an agency."""
    words = before.strip(" \t,،.([/—–-")
    if not words or len(before) > _LONGEST_PLACE or not _PLACE.fullmatch(before.rstrip(" —–-")):
        return False
    tokens = re.findall(r"[^\W\d_][\w'’ʼ-]*", words)
    first = tokens[0] if tokens else ""
    if not first or any(first.lower() in each.common for each in LANGUAGES.values()):
        return False
    named = all(
        token[0].isupper() or not token[0].islower() or token in _JOINING for token in tokens
    )
    # What parts place and date: a comma, a bracket, a full stop; or capitals throughout.
    return named and (before.rstrip()[-1] in ",،.(/[—–-" or first.isupper())


def _ends_dateline(text: str, at: int, end: int) -> bool:
    """Say whether a story begins after the date: a dash, an agency, a full stop."""
    if text[at : at + 1] == ")":
        at += 1
    agency = _AGENCY.match(text, at, end)
    if agency:
        at = agency.end()
    return _AFTER_DATELINE.match(text, at, end) is not None or (agency is not None and at < end)


def _first(text: str, start: int, end: int, *, month_first: bool) -> WrittenDate | None:
    found = next(written_dates(text, start, end, month_first=month_first), None)
    if found and start < found.start and (day := _DAY_IN_A_NAME.match(text, found.start, end)):
        before = text[start : found.start].split()
        if before and before[-1][0].isupper() and before[-1][-1].isalpha():
            return next(written_dates(text, day.end(), end, month_first=month_first), None)
    return found
