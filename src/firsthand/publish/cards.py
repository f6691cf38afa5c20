"""What is known of one original, as its card in an account shows it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any, Final, cast

from firsthand.casefile import CaseFile
from firsthand.publish import charts
from firsthand.publish.clocks import Clock, clocks
from firsthand.publish.facts import Row, facts_of, stream_words
from firsthand.publish.overview import Overview
from firsthand.publish.sheets import Picture, Sheet, sheet
from firsthand.publish.words import MEANING, count
from firsthand.records import Capture, Observation, Span

_SHOWN_ELSEWHERE: Final = frozenset(
    {
        "author",
        "bang",
        "brightness",
        "container",
        "decoded",
        "device",
        "document-date",
        "image",
        "key-frame",
        "language",
        "loudness",
        "media-type",
        "name-mismatch",
        "paragraph",
        "position",
        "quotation",
        "sentence",
        *("time-mention", "place-mention", "quantity", "name", "hedge", "self-statement"),
        "shot",
        "timestamp",
        "title",
    }
)

Seen = dict[str, list[Observation]]


@dataclass(frozen=True)
class Card:
    """One original: where it was found, what it is, when its clocks say, what it shows.

    Attributes:
        item: Its id.
        name: What it is called: the first of the places where it was found.
        family: What sort of thing it is, in plain words.
        media_type: Its media type, empty if not determined.
        decided_by: What the media type was decided by.
        size: Its size [bytes].
        state: Its named state.
        meaning: What that state means.
        mismatch: That its name says something else than its bytes; empty if not.
        captures: Every place where it was found, and what came of it.
        clocks: Every time that it states of itself, with its clock.
        facts: What its container or picture states and what decoding gave.
        streams: Its streams, in words.
        tags: Tags in the file, as they stand there.
        positions: Positions that the file states.
        devices: Devices that the file names.
        sheet: Its key frames or picture, blurred.
        charts: Brightness and loudness.
        texts: Ids of the texts that were made from it.
        others: Other kinds of observation, with how many.
        gaps: How many things could not be done with it.
    """

    item: str
    name: str
    family: str
    media_type: str
    decided_by: str
    size: int
    state: str
    meaning: str
    mismatch: str
    captures: tuple[Capture, ...]
    clocks: tuple[Clock, ...]
    facts: tuple[Row, ...]
    streams: tuple[str, ...]
    tags: tuple[Mapping[str, Any], ...]
    positions: tuple[Mapping[str, Any], ...]
    devices: tuple[Mapping[str, Any], ...]
    sheet: Sheet
    charts: tuple[charts.Chart, ...] = ()
    texts: tuple[str, ...] = ()
    others: tuple[str, ...] = field(default=())
    gaps: int = 0


def cards(case: CaseFile, view: Overview, items: list[str], pictures: int) -> Iterator[Card]:
    """Yield the cards of some originals, one at a time.

    Args:
        case: The case.
        view: What it holds.
        items: Ids of the originals to show.
        pictures: How many pictures to show in all; the number left out is stated in each sheet.
    """
    for item in items:
        card = _card(case, view, item, pictures)
        pictures -= len(card.sheet.pictures)
        yield card


def _card(case: CaseFile, view: Overview, item: str, pictures: int) -> Card:
    seen: Seen = defaultdict(list)
    for each in case.records(tag="observation", about=item):
        seen[cast("Observation", each).kind].append(cast("Observation", each))
    state = view.state(item)
    captures = tuple(sorted(view.captures.get(item, ()), key=lambda c: (c.place, c.id)))
    kind = _first(seen, "media-type")
    container = _first(seen, "container")
    others = Counter({k: len(v) for k, v in seen.items() if k not in _SHOWN_ELSEWHERE})
    return Card(
        item=item,
        name=view.name(item),
        family=view.family(item),
        media_type=str(kind.get("media_type") or ""),
        decided_by=str(kind.get("decided_by") or ""),
        size=view.sizes[item],
        state=state,
        meaning=MEANING[state],
        mismatch=_mismatch(seen),
        captures=captures,
        clocks=clocks(seen["timestamp"], seen["document-date"]),
        facts=facts_of(container, _first(seen, "decoded"), _first(seen, "image"), seen),
        streams=tuple(stream_words(s) for s in _maps(container.get("streams"))),
        tags=tuple(_maps(container.get("tags"))),
        positions=tuple(o.facts for o in seen["position"]),
        devices=tuple(o.facts for o in seen["device"]),
        sheet=sheet(case, item, seen["key-frame"], view.name(item), pictures),
        charts=_charts(seen),
        texts=tuple(sorted(view.texts.get(item, ()))),
        others=tuple(f"{k} ({count(n, 'record')})" for k, n in sorted(others.items())),
        gaps=len(view.gaps.get(item, ())),
    )


def _first(seen: Seen, kind: str) -> Mapping[str, Any]:
    return seen[kind][0].facts if seen[kind] else {}


def _maps(given: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(given, tuple):
        yield from (each for each in given if isinstance(each, Mapping))


def _mismatch(seen: Seen) -> str:
    facts = _first(seen, "name-mismatch")
    if not facts:
        return ""
    extension, says = str(facts.get("extension", "")).lstrip("."), facts.get("says", "")
    found = facts.get("media_type", "")
    return f"The name ends in .{extension}, which would mean {says}; its bytes are {found}."


def _charts(seen: Seen) -> tuple[charts.Chart, ...]:
    out = [
        charts.brightness(_texts(each.facts.get("per_second_percent")))
        for each in seen["brightness"]
    ]
    for each in seen["loudness"]:
        start = each.where.start_s if isinstance(each.where, Span) else Fraction(0)
        same = [
            o.where.start_s - start
            for o in seen["bang"]
            if isinstance(o.where, Span) and _stream(o) == _stream(each)
        ]
        per_second = _texts(each.facts.get("per_second_dbfs"))
        peak = each.facts.get("peak_dbfs")
        out.append(charts.loudness(per_second, None if peak is None else str(peak), sorted(same)))
    return tuple(chart for chart in out if chart is not None)


def _stream(observation: Observation) -> int | None:
    return observation.where.stream if isinstance(observation.where, Span) else None


def _texts(given: object) -> tuple[str, ...]:
    """Return a list of numbers as text; one that was not told is empty."""
    listed = given if isinstance(given, tuple) else ()
    return tuple("" if each is None else str(each) for each in listed)


__all__ = ["Card", "Picture", "Row", "Sheet", "cards"]
