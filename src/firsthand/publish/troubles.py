"""What could not be done: every gap and every capture that is not whole, in plain words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from firsthand.publish.overview import Overview
from firsthand.publish.words import OUTCOMES, count, timecode
from firsthand.records import Box, Capture, Gap, Passage, Span, Where

MOST_ROWS: Final = 2000
MOST_PLACES: Final = 5
MOST_LISTED: Final = 500
FEW: Final = 4
OPEN: Final = "not obtained"
NO_ANSWER: Final = "no answer"


@dataclass(frozen=True)
class Trouble:
    """One thing that was asked for and not obtained.

    Attributes:
        outcome: The named state, if the bytes are at fault.
        asked: What was asked.
        why: What happened.
        kept: What is held all the same.
        todo: What a person can do next.
        install: The line that installs a missing part.
        settled: Whether that is an answer; if not, it is tried again.
        times: How often the very same was said.
        places: Where in the item, the first few.
        by: Who says so.
    """

    outcome: str | None
    asked: str
    why: str
    kept: str
    todo: str
    install: str
    settled: bool
    times: int
    places: tuple[str, ...]
    by: str

    @property
    def is_at_fault(self) -> bool:
        """Whether the bytes are at fault, or it is to be tried again; else it is an answer."""
        return bool(self.outcome) or not self.settled


@dataclass(frozen=True)
class Group:
    """What could not be done with one item, or what is not held at all.

    Attributes:
        name: What the item is called.
        item: Id of the item; nothing for what is not held.
        has_card: Whether the account has a card of it to go to.
        rows: What could not be done.
        is_lost: Whether it was sought and is not held.
        is_list: Whether it speaks of several places alike, each of which is listed.
    """

    name: str
    item: str | None
    has_card: bool
    rows: tuple[Trouble, ...]
    is_lost: bool = False
    is_list: bool = False


@dataclass(frozen=True)
class Troubles:
    """All that could not be done.

    Attributes:
        groups: Grouped by item.
        total: How many records say that something was not obtained.
        at_fault: Of them, how many name a state of the bytes, or are to be tried again. The others
            are answers: that something is not there, or cannot be told.
        left_out: How many rows are not shown here.
        by_state: How many name each state of the bytes; last, what is to be tried again, and
            what has no answer.
    """

    groups: tuple[Group, ...]
    total: int
    at_fault: int
    left_out: int
    by_state: tuple[tuple[str, int], ...]


def troubles(view: Overview, cards: frozenset[str], most: int = MOST_ROWS) -> Troubles:
    """Return everything that could not be done.

    Args:
        view: What the case holds.
        cards: Ids of the items that have a card in the account.
        most: How many rows to show; the number left out is stated.
    """
    groups = []
    general = [_of_gap(g) for g in view.gaps.get(None, ())]
    if general:
        groups.append(Group("The case as a whole", None, has_card=False, rows=_merged(general)))
    groups += _lost(view.lost)
    strangers = sorted(i for i in view.gaps if i is not None and i not in view.sizes)
    for item in (*view.items, *strangers):
        rows = [_of_capture(c) for c in view.captures.get(item, ()) if c.outcome != "captured"]
        rows += [_of_gap(g) for g in view.gaps.get(item, ())]
        if rows:
            groups.append(Group(view.name(item), item, item in cards, _merged(rows)))
    # What is at fault first, so that it is not lost among what merely has no answer.
    groups.sort(key=lambda group: not any(row.is_at_fault for row in group.rows))
    said: Counter[str] = Counter()
    for row in (row for group in groups for row in group.rows):
        said[row.outcome or (OPEN if row.is_at_fault else NO_ANSWER)] += row.times
    kept, left_out = _first(groups, most)
    by_state = tuple((o, said[o]) for o in (*reversed(OUTCOMES), OPEN, NO_ANSWER) if said[o])
    total = said.total()
    return Troubles(tuple(kept), total, total - said[NO_ANSWER], left_out, by_state)


def place_words(where: Where | None) -> str:
    """Return a place in an item as a person says it; nothing for the whole."""
    if isinstance(where, Span):
        start, end = timecode(where.start_s), timecode(where.end_s)
        return f"at {start}" if start == end else f"from {start} to {end}"
    if isinstance(where, Box):
        inside = place_words(where.within)
        area = f"a box of {where.width} x {where.height} px at {where.x},{where.y}"
        return f"{area} {inside}".strip()
    if isinstance(where, Passage):
        return f"characters {where.start:,} to {where.end:,}"
    return ""


def _lost(captures: list[Capture]) -> list[Group]:
    """Return what was sought and is not held; many of which the same is said are one group."""
    alike: dict[tuple[object, ...], list[Capture]] = {}
    for capture in captures:
        key = (capture.outcome, capture.means, capture.why, capture.kept, capture.todo)
        alike.setdefault(key, []).append(capture)
    groups = []
    for same in alike.values():
        if len(same) < FEW:
            groups += [_group(c.place, (_of_capture(c),)) for c in same]
            continue
        places = tuple(c.place for c in same[:MOST_LISTED])
        row = replace(_of_capture(same[0]), times=len(same), places=places)
        name = f"{len(same):,} places ({same[0].means})"
        groups.append(_group(name, (row,), is_list=True))
    return groups


def _group(name: str, rows: tuple[Trouble, ...], *, is_list: bool = False) -> Group:
    return Group(name, None, has_card=False, rows=rows, is_lost=True, is_list=is_list)


def _of_capture(capture: Capture) -> Trouble:
    asked = "visit the address" if "address" in capture.means else "take it in"
    return Trouble(
        outcome=capture.outcome,
        asked=f"{asked} ({capture.means})",
        why=capture.why or "",
        kept=capture.kept or ("its bytes" if capture.item else ""),
        todo=capture.todo or "",
        install="",
        settled=True,
        times=1,
        places=() if capture.item is None else (capture.place,),
        by=str(capture.by or ""),
    )


def _of_gap(gap: Gap) -> Trouble:
    place = place_words(gap.where)
    return Trouble(
        outcome=gap.outcome,
        asked=gap.asked,
        why=gap.why,
        kept=gap.kept or "",
        todo=gap.todo or "",
        install=gap.install or "",
        settled=gap.settled,
        times=1,
        places=(place,) if place else (),
        by=str(gap.by or ""),
    )


def _merged(rows: list[Trouble]) -> tuple[Trouble, ...]:
    """Say the very same thing once, with how often and the first few places."""
    alike: dict[tuple[object, ...], list[Trouble]] = {}
    for row in rows:
        key = (row.outcome, row.asked, row.why, row.kept, row.todo, row.install, row.settled)
        alike.setdefault((*key, row.by), []).append(row)
    out = []
    for same in alike.values():
        places = sorted(p for row in same for p in row.places)
        if len(places) > MOST_PLACES:
            rest = count(len(places) - MOST_PLACES, "more place")
            places = [*places[:MOST_PLACES], f"and {rest}"]
        out.append(replace(same[0], times=len(same), places=tuple(places)))
    worst_first = {o: -n for n, o in enumerate(OUTCOMES)}
    return tuple(
        sorted(out, key=lambda r: (worst_first.get(r.outcome or "", 1), r.asked, r.why, r.by))
    )


def _first(groups: list[Group], most: int) -> tuple[list[Group], int]:
    kept, room, left_out = [], most, 0
    for group in groups:
        shown = group.rows[:room]
        room -= len(shown)
        left_out += len(group.rows) - len(shown)
        if shown:
            kept.append(replace(group, rows=shown))
    return kept, left_out
