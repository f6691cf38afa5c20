"""The step that fuses a case's clues: for each piece of footage, and for the case as a whole."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Annotated, Final

from firsthand.locate.boxes import DAY_S, Domain
from firsthand.locate.forms.given import InvalidClueError, instant_s
from firsthand.locate.fuse import fuse
from firsthand.locate.period import open_period
from firsthand.locate.told import records_of
from firsthand.records import Clue, Facts, Gap, InvalidValueError, Observation, Whereabouts
from firsthand.steps import Kind, step

_FAMILIES: Final = frozenset({"video", "image", "audio"})
_ONLY_ONE: Final = (
    "what is said of “the video” without naming one is taken to be said of the only footage in the "
    "case"
)


@step(version=1, over="case")
def whereabouts(
    clues: tuple[Clue, ...],
    media: tuple[Annotated[Observation, Kind("media-type")], ...],
    *,
    period_from: str = "",
    period_to: str = "",
    without: str = "",
    explain: bool = True,
    pin_km2: int = 25,
) -> Iterator[Whereabouts | Gap]:
    """Fuse the clues about each question of each piece of footage, and of the case.

    Clues that name no footage are the case's; where the case holds one piece of footage only, they
    are that one's too.

    Args:
        clues: All clues of the case.
        media: What each item is, to know the footage among them.
        period_from: Start of the open period (an instant); by default from the clues.
        period_to: Its end.
        without: Ids of clues to leave out, or their first digits, separated by blanks.
        explain: Whether to work out what each clue did.
        pin_km2: Largest 90 % region for which a single point is told [km2].
    """
    left_out = tuple(without.split())
    kept = [c for c in clues if not (left_out and c.id.startswith(left_out))]
    for item, question, said in _groups(kept, _footage(media)):
        group, again = _distinct(said)
        try:
            domain = _domain(group, period_from, period_to)
        except InvalidValueError as error:
            yield _gap(f"the answer to “{question}”", str(error), item)
            continue
        answer = fuse(group, domain, explain=explain)
        refused = answer.refused if answer else tuple(_refusals(group, domain))
        for clue, why in refused:
            asked = f"what the clue {clue.id[:12]} says ({clue.words or clue.form})"
            yield _gap(asked, why, item, (clue.id,))
        if answer is not None:
            assumes = (_ONLY_ONE,) if item and any(c.item is None for c in group) else ()
            yield from records_of(
                answer, question=question, item=item, pin_km2=pin_km2, assumes=assumes, again=again
            )


def _footage(media: Sequence[Observation]) -> tuple[str, ...]:
    return tuple(sorted({o.about for o in media if o.facts.get("family") in _FAMILIES}))


def _groups(
    clues: Sequence[Clue], footage: Sequence[str]
) -> Iterator[tuple[str | None, str, list[Clue]]]:
    """Yield the clues about each question, those of the case first."""
    by: dict[tuple[str, str], list[Clue]] = defaultdict(list)
    for clue in clues:
        by[clue.item or "", clue.question].append(clue)
    only = footage[0] if len(footage) == 1 else None
    for item, question in sorted(by):
        group = by[item, question]
        if only and not item:
            # Asked of the one piece of footage, together with what is said of it by name.
            if (only, question) not in by:
                yield only, question, group
        elif only and item == only:
            yield item, question, group + by.get(("", question), [])
        else:
            yield item or None, question, group


def _distinct(clues: Sequence[Clue]) -> tuple[list[Clue], dict[str, list[str]]]:
    """Return each clue that says something of its own, and those that only say it again.

    Reports that say the same may all have it from one: said twice is not twice as sure.
    """
    by: dict[tuple[str, Facts], list[Clue]] = defaultdict(list)
    for clue in clues:
        by[clue.form, clue.parameters].append(clue)
    kept: list[Clue] = []
    again: dict[str, list[str]] = {}
    for same in by.values():
        same.sort(key=lambda c: (float(c.doubt), c.id))
        kept.append(same[0])
        if len(same) > 1:
            again[same[0].id] = [c.id for c in same[1:]]
    return kept, again


def _domain(clues: Sequence[Clue], start: str, end: str) -> Domain:
    domain = open_period(clues)
    low = instant_s({"period_from": start}, "period_from") if start else domain.start_s
    high = instant_s({"period_to": end}, "period_to") if end else domain.end_s
    if high - low < DAY_S / 24:
        msg = "the open period ends before it starts, or lasts less than an hour"
        raise InvalidClueError(msg)
    return Domain(low, high)


def _refusals(clues: Sequence[Clue], domain: Domain) -> Iterator[tuple[Clue, str]]:
    from firsthand.locate.forms.table import term_of  # noqa: PLC0415 -- rarely needed

    for clue in clues:
        try:
            term_of(clue, domain)
        except InvalidClueError as error:
            yield clue, str(error)


def _gap(asked: str, why: str, item: str | None, cites: tuple[str, ...] = ()) -> Gap:
    return Gap(
        asked=asked,
        why=why,
        item=item,
        todo="Mend the clue, or say which period is open.",
        cites=cites,
    )
