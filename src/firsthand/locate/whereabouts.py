"""The steps that fuse clues: those of each piece of footage, and those of the case.

Apart, so that a clue more costs one piece of footage its answer and not a thousand. What is said of
"the video" in a case that holds only one is fused with that one's own clues in a second answer,
which cites more than the first.
"""

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


@step(version=1)
def footage(
    media: Annotated[Observation, Kind("media-type")],
    clues: tuple[Clue, ...],
    *,
    period_from: str = "",
    period_to: str = "",
    without: str = "",
    explain: bool = True,
    pin_km2: int = 25,
) -> Iterator[Whereabouts | Gap]:
    """Fuse the clues about each question of one piece of footage.

    Args:
        media: What it is.
        clues: The clues about it; those about what it was made from are that one's.
        period_from: Start of the open period (an instant); by default from the clues.
        period_to: Its end.
        without: Ids of clues to leave out, or their first digits, separated by blanks.
        explain: Whether to work out what each clue did.
        pin_km2: Largest 90 % region for which a single point is told [km2].
    """
    about = [clue for clue in clues if clue.item == media.about]
    for question, group in _by_question(_kept(about, without)):
        yield from _answers(
            group,
            question,
            media.about,
            period=(period_from, period_to),
            explain=explain,
            pin_km2=pin_km2,
        )


@step(version=2, over="case")
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
    """Fuse the clues about each question of the case: those that name no footage.

    Where the case holds one piece of footage only, they are that one's too, and are fused with its
    own. Clues about an item that was never identified are fused here as well, or nobody would.

    Args:
        clues: All clues of the case.
        media: What each item is, to know the footage among them.
        period_from: Start of the open period (an instant); by default from the clues.
        period_to: Its end.
        without: Ids of clues to leave out, or their first digits, separated by blanks.
        explain: Whether to work out what each clue did.
        pin_km2: Largest 90 % region for which a single point is told [km2].
    """
    known = {each.about for each in media}
    films = sorted({o.about for o in media if o.facts.get("family") in _FAMILIES and o.about})
    only = films[0] if len(films) == 1 else None
    by: dict[str, list[Clue]] = defaultdict(list)
    for clue in _kept(clues, without):
        by[clue.item or ""].append(clue)
    named = {question for question, _ in _by_question(by[""])}
    asked = [(item or None, group) for item, group in sorted(by.items()) if item not in known]
    if only:
        # Asked of the one piece of footage, together with what is said of it by name.
        own = [clue for clue in by.get(only, ()) if clue.question in named]
        asked = [(each or only, group + (own if each is None else [])) for each, group in asked]
    for item, about in asked:
        for question, group in _by_question(about):
            yield from _answers(
                group,
                question,
                item,
                period=(period_from, period_to),
                explain=explain,
                pin_km2=pin_km2,
            )


def all_answers(
    clues: Sequence[Clue], media: Sequence[Observation], *, without: str = ""
) -> Iterator[Whereabouts | Gap]:
    """Yield what both steps answer: "what if", without a case to write it in.

    Args:
        clues: All clues of a case.
        media: What each item is.
        without: Ids of clues to leave out, or their first digits.
    """
    by: dict[str | None, list[Clue]] = defaultdict(list)
    for clue in clues:
        by[clue.item].append(clue)
    for one in {each.about: each for each in media}.values():
        yield from footage(one, tuple(by.get(one.about, ())), without=without)
    yield from whereabouts(tuple(clues), tuple(media), without=without)


def _kept(clues: Sequence[Clue], without: str) -> list[Clue]:
    left_out = tuple(without.split())
    return [c for c in clues if not (left_out and c.id.startswith(left_out))]


def _by_question(clues: Sequence[Clue]) -> list[tuple[str, list[Clue]]]:
    by: dict[str, list[Clue]] = defaultdict(list)
    for clue in clues:
        by[clue.question].append(clue)
    return sorted(by.items())


def _answers(
    said: Sequence[Clue],
    question: str,
    item: str | None,
    *,
    period: tuple[str, str],
    explain: bool,
    pin_km2: int,
) -> Iterator[Whereabouts | Gap]:
    """Yield the answer to one question, and a gap for each clue that could not be used."""
    group, again = _distinct(said)
    try:
        domain = _domain(group, *period)
    except InvalidValueError as error:
        yield _gap(f"the answer to “{question}”", str(error), item)
        return
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
