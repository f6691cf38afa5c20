"""What each report says: its paragraphs in order, quotations marked, each with its own address."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from markupsafe import Markup

from firsthand.casefile import CaseFile
from firsthand.publish.claims import Addresses, Claims, claims_of
from firsthand.publish.clocks import Clock, dated
from firsthand.publish.overview import Overview
from firsthand.publish.words import lang_of, language, spelt
from firsthand.records import Derivation, Observation, Passage

MOST_PARAGRAPHS: Final = 300
MOST_CHARACTERS: Final = 4000
MOST_DEPTH: Final = 4

_TITLES: Final = ("title", "author")


@dataclass(frozen=True)
class Paragraph:
    """One paragraph as it stands in the report.

    Attributes:
        number: Its number, from 1.
        anchor: Its address in the account.
        role: What part it plays.
        level: Level of a heading.
        page: Page it stands on, where there are pages.
        html: Its words, escaped, quotations marked.
        lang: Its language for the browser, empty if not determined.
        direction: Which way it runs.
        left_out: How many of its characters are not shown.
        start: Index of its first character in the text.
        end: Index after its last.
    """

    number: int
    anchor: str
    role: str
    level: int | None
    page: int | None
    html: Markup
    lang: str
    direction: str
    left_out: int
    start: int
    end: int


@dataclass(frozen=True)
class Report:
    """One text, as it was read from an original.

    Attributes:
        text: Id of the text item.
        item: Id of the original.
        name: What the original is called.
        titles: What it calls itself and who it says wrote it: (what, words, where it was read).
        language: Its language, in words.
        dates: When it says it was written, each with where that was read.
        runs: Its paragraphs in runs; a run is folded if it is navigation.
        total: How many paragraphs it has.
        quotations: How many quotations it has.
        left_out: How many paragraphs are not shown.
        extracted: How the text was read from the original's bytes.
        claims: What it claims, and what it names.
    """

    text: str
    item: str
    name: str
    titles: tuple[tuple[str, str, str], ...]
    language: str
    dates: tuple[Clock, ...]
    runs: tuple[tuple[bool, tuple[Paragraph, ...]], ...]
    total: int
    quotations: int
    left_out: int
    extracted: str
    claims: Claims


def report_items(view: Overview) -> list[tuple[str, str]]:
    """Return (original, text) of every text, in the order in which the originals are shown."""
    return [(item, text) for item in view.items for text in sorted(view.texts.get(item, ()))]


def prefix_of(item: str, text: str) -> str:
    """Return what the addresses of a report's paragraphs have in common."""
    return f"{item[:8]}-{text[:8]}"


def address(prefix: str, paragraph: Passage) -> str:
    """Return the address of a paragraph in the account."""
    return f"p-{prefix}-{paragraph.start}-{paragraph.end}"


def reports(case: CaseFile, view: Overview, wanted: list[tuple[str, str]]) -> Iterator[Report]:
    """Yield some reports, one at a time."""
    for item, text in wanted:
        yield _report(case, view, item, text)


def _report(case: CaseFile, view: Overview, item: str, text: str) -> Report:
    seen: dict[str, list[Observation]] = defaultdict(list)
    for about in dict.fromkeys((text, item)):
        for each in case.records(tag="observation", about=about):
            observation = cast("Observation", each)
            if observation.kind != "sentence":
                seen[observation.kind].append(observation)
    paragraphs = sorted(
        (o for o in seen["paragraph"] if isinstance(o.where, Passage) and o.where.item == text),
        key=lambda o: (_passage(o).start, _passage(o).end, o.id),
    )
    quotes = [_passage(o) for o in seen["quotation"] if isinstance(o.where, Passage)]
    tongues = _languages(seen["language"])
    shown = [
        _paragraph(prefix_of(item, text), number, each, quotes, tongues)
        for number, each in enumerate(paragraphs[:MOST_PARAGRAPHS], 1)
    ]
    return Report(
        text=text,
        item=item,
        name=view.name(item),
        titles=_titles(seen),
        language=_main_language(seen["language"]),
        dates=tuple(dict.fromkeys(dated(o) for o in seen["document-date"])),
        runs=tuple(_runs(shown)),
        total=len(paragraphs),
        quotations=len(quotes),
        left_out=len(paragraphs) - len(shown),
        extracted=_extracted(case, item, text),
        claims=claims_of(case, text, seen, Addresses(_places(shown))),
    )


def _places(shown: Sequence[Paragraph]) -> list[tuple[int, int, str, int]]:
    return [(p.start, p.end, p.anchor, p.number) for p in shown]


def _passage(observation: Observation) -> Passage:
    return cast("Passage", observation.where)


def _languages(seen: Sequence[Observation]) -> dict[tuple[int, int] | None, str]:
    """Return the language of each passage that has one of its own; ``None`` is the whole text."""
    out: dict[tuple[int, int] | None, str] = {}
    for each in seen:
        where = each.where
        key = (where.start, where.end) if isinstance(where, Passage) else None
        out[key] = str(each.facts.get("language") or "und")
    return out


def _main_language(seen: Sequence[Observation]) -> str:
    whole = [o for o in seen if not isinstance(o.where, Passage)] or list(seen)
    if not whole:
        return language(None)
    if len({str(o.facts.get("language")) for o in whole}) > 1:
        return ", ".join(sorted({language(str(o.facts.get("language"))) for o in whole}))
    facts = whole[0].facts
    words = language(str(facts.get("language") or "und"))
    if facts.get("probability") is not None and len(whole) == 1:
        words += f", probability {facts['probability']}"
    if facts.get("supported") is False:
        words += "; firsthand's word lists do not cover it"
    return words


def _paragraph(
    prefix: str,
    number: int,
    observation: Observation,
    quotes: list[Passage],
    tongues: dict[tuple[int, int] | None, str],
) -> Paragraph:
    where, facts = _passage(observation), observation.facts
    end = where.start + min(len(where.exact), MOST_CHARACTERS)
    inside = sorted(
        {
            (max(q.start, where.start), min(q.end, end))
            for q in quotes
            if q.start < end and q.end > where.start
        },
        key=lambda q: (q[0], -q[1]),
    )
    own = tongues.get((where.start, where.end)) or tongues.get(None)
    lang, direction = lang_of(own)
    index, level, page = (facts.get(n) for n in ("index", "level", "page"))
    return Paragraph(
        number=index + 1 if isinstance(index, int) else number,
        anchor=address(prefix, where),
        role=str(facts.get("role") or "paragraph"),
        level=level if isinstance(level, int) else None,
        page=page if isinstance(page, int) else None,
        html=marked(where.exact[:MOST_CHARACTERS], where.start, inside),
        lang=lang,
        direction=direction,
        left_out=max(0, len(where.exact) - MOST_CHARACTERS),
        start=where.start,
        end=where.end,
    )


def marked(words: str, offset: int, quotes: Sequence[tuple[int, int]], depth: int = 0) -> Markup:
    """Return words as safe HTML with the quotations in them marked, quotations within too.

    Args:
        words: The words.
        offset: Index of their first character in the text.
        quotes: (start, end) of each quotation in the text, sorted by start, the longer first.
            One that overlaps an earlier one without lying in it is left unmarked.
        depth: How many quotations they lie in already.
    """
    out, at, rest = Markup(), offset, list(quotes)
    while rest:
        start, end = rest.pop(0)
        if start < at or end > offset + len(words) or end <= start:
            continue
        within = []
        while rest and rest[0][0] < end:
            inner = rest.pop(0)
            if inner[1] <= end and inner != (start, end) and depth < MOST_DEPTH:
                within.append(inner)
        out += spelt(words[at - offset : start - offset], prose=True)
        said = marked(words[start - offset : end - offset], start, within, depth + 1)
        out += Markup("<q>{}</q>").format(said)
        at = end
    return out + spelt(words[at - offset :], prose=True)


def _runs(paragraphs: list[Paragraph]) -> Iterator[tuple[bool, tuple[Paragraph, ...]]]:
    run: list[Paragraph] = []
    for each in paragraphs:
        if run and (run[0].role == "navigation") != (each.role == "navigation"):
            yield run[0].role == "navigation", tuple(run)
            run = []
        run.append(each)
    if run:
        yield run[0].role == "navigation", tuple(run)


def _titles(seen: dict[str, list[Observation]]) -> tuple[tuple[str, str, str], ...]:
    out = []
    for kind in _TITLES:
        for each in seen[kind]:
            words: Any = each.facts.get("text")
            if words is None and isinstance(each.where, Passage):
                words = each.where.exact
            out.append((kind, str(words or ""), str(each.facts.get("read_from") or "")))
    return tuple(dict.fromkeys(out))


def _extracted(case: CaseFile, item: str, text: str) -> str:
    for each in case.records(tag="derivation", kind="text", about=item):
        derivation = cast("Derivation", each)
        if derivation.made.item == text:
            facts = derivation.facts
            parts = [str(facts["extractor"])] if facts.get("extractor") else []
            if facts.get("encoding"):
                source = facts.get("encoding_from")
                parts.append(f"encoding {facts['encoding']}" + (f" ({source})" if source else ""))
            return ", ".join(parts)
    return ""
