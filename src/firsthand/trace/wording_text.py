"""A text as this room reads it: words, sentences, what lies in quotation marks, what is mentioned.

The mentions (quantities, times, places, names, hedges) come as the records that reading a report
leaves; without them a text is compared by its words alone, which is less. Longer than 300 lines
because it is one class, and what is read off a text is read in one place.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

from firsthand.records import Facts, Observation, Passage
from firsthand.trace.wording_address import day_in
from firsthand.trace.wording_furniture import is_furniture
from firsthand.world.languages import LANGUAGES
from firsthand.world.names_across import CAPITAL, fold, guessed_language

_HEADLINE: Final = 200
WORD: Final = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’ʼ‑-][^\W\d_]+)*[\u064b-\u0652]*")
_PARAGRAPH: Final = re.compile(r"\S[^\n]*(?:\n[^\S\n]*\S[^\n]*)*")
_END: Final = re.compile(rf"[.!?…؟۔]+[\"”’»“)\]]*(?=\s+[\"“„«‘(\[—–-]?\s?{CAPITAL}|\s*$)")
_NO_END: Final = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|St|No|vs|Sen|Prof|[A-Z]))\.$")
_QUOTE: Final = re.compile(r"“[^“”\n]+”|«[^«»\n]+»|„[^„“”\n]+[“”]|\"[^\"\n]+\"")
# Parts of a page that say nothing of the event, however many pages share them.
# Who made a report, at its end: "Picture desk: K. Moss", "Additional reporting: A. Kern, T. Venn".
_CREDIT: Final = re.compile(
    r"(?:(?i:(?:additional |further )?(?:reporting|editing|writing|research|translation|graphics?)|"
    r"(?:picture|photo|video|data|news) (?:desk|editor)|photos?|illustrations?|redaktion|bericht|fotos?|"
    r"texte?s?|traduction|traducción|edición|текст|фото|переклад|перевод|редактор)):"
    rf"(?:[,;&]? ?(?:and|und|et|y|e|и|та|й|і)?\s(?:[^\W\d_]\.\s?){{0,3}}{CAPITAL}[\w'’-]*)+\.?\s*$"
)


@dataclass(frozen=True)
class Word:
    """A word of a text.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        form: It in small letters, its variants of one letter made one.
        quoted: Whether it stands in quotation marks.
        capital: Whether it is written with a capital letter that no beginning explains.
    """

    start: int
    end: int
    form: str
    quoted: bool
    capital: bool


@dataclass(frozen=True)
class Sentence:
    """A sentence of a text.

    Attributes:
        index: Its number.
        start: Where it starts.
        end: Where it ends.
        first: Number of its first word.
        last: Number after its last word.
        furniture: Whether it is part of the page and not of the report.
        heading: Whether it is a headline.
    """

    index: int
    start: int
    end: int
    first: int
    last: int
    furniture: bool
    heading: bool


@dataclass(frozen=True)
class Mention:
    """Something that a text mentions.

    Attributes:
        kind: ``quantity``, ``time-mention``, ``place-mention``, ``name``, ``hedge``, ...
        start: Where it starts.
        end: Where it ends.
        written: The words.
        facts: What the reading found.
    """

    kind: str
    start: int
    end: int
    written: str
    facts: Mapping[str, object]


@dataclass(frozen=True)
class Told:
    """A claim of a text: words, and who is said to say them.

    Attributes:
        start: Where its words start.
        end: Where they end.
        sort: What sort of claim it is.
        voices: How many it passed through before this text.
        speaker: Where who says so is named, start and end, if it is.
    """

    start: int
    end: int
    sort: str
    voices: int
    speaker: tuple[int, int] | None


class Reading:
    """A text with what was read in it.

    Args:
        item: Id of the text.
        text: The text.
        records: Observations made in it; those of other items are left out.

    `places` says where it was found: addresses and paths; `claims` what it says that others say,
    in order, if that was read.
    """

    def __init__(self, item: str, text: str, records: Iterable[Observation] = ()) -> None:
        self.item = item
        self.text = text
        self.records = tuple(r for r in records if r.where.item == item)
        self.places: tuple[str, ...] = ()
        self.claims: tuple[Told, ...] = ()

    def passage(self, start: int, end: int) -> Passage:
        """Return the words between two places."""
        return Passage.of(self.item, self.text, start, end)

    @cached_property
    def language(self) -> str:
        """Its language: as it was judged, or else as its letters and commonest words tell."""
        for each in self.records:
            if each.kind == "language" and not isinstance(each.where, Passage):
                found = str(each.facts.get("language", "und"))
                if found != "und":
                    return found
        return guessed_language(self.text)

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """Where each outermost quotation's words start and end, without their marks."""
        read = [
            (r.where.start, r.where.end)
            for r in self.records
            if r.kind == "quotation" and isinstance(r.where, Passage) and not r.facts.get("depth")
        ]
        own = [(m.start() + 1, m.end() - 1) for m in _QUOTE.finditer(self.text)]
        return sorted(read or own)

    @cached_property
    def words(self) -> list[Word]:
        """Its words, in order."""
        out: list[Word] = []
        spans, at = self.quotations, 0
        begin = True
        last = 0
        elided = _ELIDED.get(self.language)
        for match in WORD.finditer(self.text):
            start, end = match.span()
            if elided and (article := elided.match(self.text, start, end)):
                start = article.end()
            between = self.text[last:start]
            begin = begin or any(mark in between for mark in '.!?…:\n“”«»"„؟')
            while at < len(spans) and spans[at][1] <= start:
                at += 1
            quoted = at < len(spans) and spans[at][0] <= start
            written = self.text[start:end]
            capital = written[0].isupper() and not begin
            form = _in_ascii(written) if written[0].isdigit() else fold(written)
            out.append(Word(start, end, form, quoted, capital))
            begin, last = False, end
        return out

    @cached_property
    def starts(self) -> list[int]:
        """Where each word starts."""
        return [w.start for w in self.words]

    @cached_property
    def sentences(self) -> list[Sentence]:
        """Its sentences, as they were cut, or else by the marks that end them."""
        spans = sorted(
            (r.where.start, r.where.end)
            for r in self.records
            if r.kind == "sentence" and isinstance(r.where, Passage)
        )
        heads = self._of_role("heading")
        aside = self._of_role("navigation")
        out = []
        for index, (start, end) in enumerate(spans or self._cut()):
            first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
            furniture = (
                _within(start, aside)
                or is_furniture(self.text, start, end)
                or bool(_CREDIT.match(self.text, start, end))
                or self._is_about_itself(start, end)
            )
            heading = _within(start, heads) or (index == 0 and self._is_headline(start, end))
            out.append(Sentence(index, start, end, first, last, furniture, heading))
        return out

    def _is_about_itself(self, start: int, end: int) -> bool:
        """Whether a sentence is the line with its date, or says that it was changed."""
        dated, changed = self.dated_line, self.updated
        if changed and start <= changed.start < end:
            return True
        short = end - start <= _SHORT_LINE
        return dated is not None and short and start <= dated.start < end

    def _is_headline(self, start: int, end: int) -> bool:
        stop = self.text[end : end + 1] == "\n" and self.text[end - 1] not in '.!?…؟”»"'
        return stop and end - start < _HEADLINE

    def _of_role(self, role: str) -> list[tuple[int, int]]:
        return [
            (r.where.start, r.where.end)
            for r in self.records
            if r.kind == "paragraph"
            and r.facts.get("role") == role
            and isinstance(r.where, Passage)
        ]

    def _cut(self) -> Iterator[tuple[int, int]]:
        for paragraph in _PARAGRAPH.finditer(self.text):
            first = paragraph.start()
            for mark in _END.finditer(self.text, *paragraph.span()):
                if mark.end() <= first or _NO_END.search(self.text, first, mark.start() + 1):
                    continue
                yield first, mark.end()
                first = mark.end()
                while first < paragraph.end() and self.text[first].isspace():
                    first += 1
            if first < paragraph.end():
                yield first, paragraph.end()

    def said(self, kind: str) -> list[str]:
        """Return what its page says of itself as a whole: its ``publisher``, its ``address``."""
        return [
            str(r.facts["text"])
            for r in self.records
            if r.kind == kind and not isinstance(r.where, Passage) and r.facts.get("text")
        ]

    def mentions(self, kind: str, start: int = 0, end: int | None = None) -> list[Mention]:
        """Return what of one kind is mentioned between two places, in order."""
        found = self._mentions.get(kind, [])
        last = len(self.text) if end is None else end
        return [m for m in found if start <= m.start < last]

    @cached_property
    def _mentions(self) -> dict[str, list[Mention]]:
        out: dict[str, list[Mention]] = {}
        for r in self.records:
            if isinstance(r.where, Passage):
                where = r.where
                found = Mention(r.kind, where.start, where.end, where.exact, r.facts)
                out.setdefault(r.kind, []).append(found)
        for found_all in out.values():
            found_all.sort(key=lambda m: (m.start, -m.end))
        return out

    @cached_property
    def dates(self) -> tuple[str, ...]:
        """The days that it says it was published on, each once, in order."""
        found = {
            str(r.facts.get("date"))[:10]
            for r in self.records
            if r.kind == "document-date"
            and r.facts.get("date")
            and r.facts.get("means", "published") != "updated"
        }
        if not found and self.dated_line and self.dated_line.facts.get("from"):
            found = {str(self.dated_line.facts["from"])[:10]}
        readings = self.dated_line.facts.get("readings") if self.dated_line else None
        if not found and isinstance(readings, tuple):
            found = self._told_lately(readings)
        if not found:
            found = {
                day for place in (*self.said("address"), *self.places) if (day := day_in(place))
            }
        if not found:  # who gives no other day was published by the day it was last changed
            found = {
                str(r.facts["date"])[:10]
                for r in self.records
                if r.kind == "document-date" and r.facts.get("date")
            }
        return tuple(sorted(found))

    def _told_lately(self, readings: Iterable[object]) -> set[str]:
        """Return which reading of "05/08/2024" the days that the text names lie shortly before.

        Nothing where they speak for more than one, or for none.
        """
        known = LANGUAGES.get(self.language)
        months = {fold(name): number for name, number in known.months.items()} if known else {}
        days = [d for m in self.mentions("time-mention") if (d := _month_day(m.written, months))]
        near = {
            str(each)[:10]: sum(_is_lately(d, date.fromisoformat(str(each)[:10])) for d in days)
            for each in readings
        }
        most = max(near.values(), default=0)
        likest = {each for each, count in near.items() if count == most}
        return likest if most and len(likest) == 1 else set()

    @cached_property
    def dated_line(self) -> Mention | None:
        """The date on a short line of its own near the top, with or without a name before it."""
        for each in self.mentions("document-date"):
            if each.facts.get("means", "published") != "updated":
                return each
        return self._read_date_line() or self._unread_date_line()

    def _read_date_line(self) -> Mention | None:
        for each in self.mentions("time-mention", 0, _TOP):
            start = self.text.rfind("\n", 0, each.start) + 1
            end = self.text.find("\n", each.end)
            line = self.text[start : end if end >= 0 else len(self.text)]
            exact = each.facts.get("from") and each.facts.get("from") == each.facts.get("to")
            rest = _WORDS.search(line, each.end - start)
            if _BY_WHOM.match(line, each.end - start):
                rest = None
            short = len(line.split()) <= _MOST_IN_DATED_LINE and not rest
            if exact and short and not each.facts.get("vague") and _YEAR.search(each.written):
                return each
        return None

    def _unread_date_line(self) -> Mention | None:
        """Return the date of such a line in a language whose months are not known here.

        That is a name, a number of a day, one word and a year, and nothing else.
        """
        for line in _LINE.finditer(self.text, 0, _TOP):
            date = _UNREAD_DATE.search(line[0])
            before = line[0][: date.start()].strip() if date else ""
            if date and before and len(line[0].split()) <= _MOST_IN_DATED_LINE:
                span = line.start() + date.start(), line.start() + date.end()
                return Mention("time-mention", *span, date[0], Facts())
        return None

    @cached_property
    def updated(self) -> Mention | None:
        """Where it says that it was changed or corrected."""
        for each in self.mentions("self-statement"):
            if each.facts.get("sort") in {"update", "correction"}:
                return each
        match = _UPDATED.search(self.text)
        if match is None:
            return None
        return Mention("self-statement", *match.span(), match[0], Facts(sort="update"))


def _month_day(written: str, months: Mapping[str, int]) -> tuple[int, int] | None:
    """Return the month and day that some words name by the month's name and a number."""
    month = next((months[w] for w in map(fold, _LETTERS.findall(written)) if w in months), None)
    number = _DAY.search(written)
    return (month, int(number[0])) if month and number else None


def _is_lately(day: tuple[int, int], published: date) -> bool:
    """Whether a day lies in the two months before a text was published."""
    before = (published.month - day[0]) * 30 + published.day - day[1]
    return 0 <= before % 360 <= _LATELY


_LATELY: Final = 60
_LETTERS: Final = re.compile(r"[^\W\d_]+")
_DAY: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
# What is written onto the next word, and is no part of a name.
_ELIDED: Final = {
    "fr": re.compile(r"(?i)(?:l|d|qu|s|j|c|m|t|jusqu|lorsqu|puisqu)['’](?=\w)"),
    "it": re.compile(r"(?i)(?:l|d|un|c|dell|all|nell|sull|dall|quest|quell)['’](?=\w)"),
}
_TOP: Final = 600
_SHORT_LINE: Final = 100
_MOST_IN_DATED_LINE: Final = 12
_LINE: Final = re.compile(r"[^\n]+")
_WORDS: Final = re.compile(r"[^\W_]")
_BY_WHOM: Final = re.compile(
    r"(?i)\W+(?:\d{1,2}[.:h]\d\d(?: ?[ap]\.?m\b\.?| Uhr)?\W+)?(?:by|from|von|aus|par|por|de|di|da|dalla|od|от|из|із|від|автор|بقلم)\s"
)
_UNREAD_DATE: Final = re.compile(r"(?<!\d)\d{1,2}\.?\s+[^\W\d_]+\.?\s+\d{4}(?=\W*$)")
_THOUSANDS: Final = re.compile(r"(?<=\d)[.,](?=\d{3}(?!\d))")
_YEAR: Final = re.compile(r"\d{4}|[\u0660-\u0669]{4}")
_UPDATED: Final = re.compile(
    r"(?i)\b(?:this (?:article|story|report|post) (?:has been|was) (?:up to date|updated|up to ?dated"
    r"|corrected|amended)[^.\n]*\.?|(?:correction|update|updated|clarification)\s*:[^\n]{0,200})"
)


def _in_ascii(number: str) -> str:
    """Return a number in the digits 0 to 9, whichever it is written in, its thousands not parted."""
    ascii_ = "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in number)
    return _THOUSANDS.sub("", ascii_)


def _within(place: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= place < end for start, end in spans)
