"""How often the truth lies in the 50 % and 90 % regions, when the forms are right and when not."""

from __future__ import annotations

import statistics
import time
from dataclasses import dataclass

import h3

from bench.locate.made_up import AS_THE_FORMS_SAY, OPEN, WRONG_WAYS, Case, Maker, Wrong
from bench.plan import Plan
from bench.tables import Table
from firsthand.locate.answers import Reach
from firsthand.locate.boxes import degrees
from firsthand.locate.fuse import fuse
from firsthand.records import Instant, Region, Window

_CASES = 240
_CASES_WRONG = 40


@dataclass
class Told:
    """What one case gave.

    Attributes:
        where: Whether the truth lies in the region, at 50 and 90 %.
        when: Whether it lies in the windows.
        both: Whether it lies in the extent of both together.
        area: Areas of the regions [km2].
        hours: Lengths of the windows [h].
        conflict: Whether the clues were said to contradict each other.
        mistaken: How many of them are wrong.
        seconds: Processor time that it took [s].
        error: The certificate.
    """

    where: tuple[bool, bool]
    when: tuple[bool, bool]
    both: tuple[bool, bool]
    area: tuple[float, float]
    hours: tuple[float, float]
    conflict: bool
    mistaken: int
    seconds: float
    error: float


def run(plan: Plan) -> Table:
    """Draw cases, fuse their clues, and count."""
    table = Table(
        "Where the truth lay, in made-up cases over the whole Earth and 90 days",
        ("what is wrong with the forms", "cases", "place 50 %", "90 %", "time 50 %", "90 %",
         "both 50 %", "90 %", "median km² 90 %", "median h 90 %", "contradiction told",
         "median processor s"),
    )  # fmt: skip
    everything: list[Told] = []
    for wrong, count in ((AS_THE_FORMS_SAY, _CASES), *((w, _CASES_WRONG) for w in WRONG_WAYS)):
        told = study(wrong, 4 if plan.quick else count)
        table.add(*_row(wrong.name, told))
        if wrong is not AS_THE_FORMS_SAY:
            everything += told
    table.add(*_row("all the wrong ways together", everything))
    table.notes.append(
        "A clue is wrong one time in twenty unless said otherwise, and each states that doubt. "
        "“Both” is the extent of where and when together. The forms' widths are judgements, so "
        "the first row says that the arithmetic is honest, not that the widths are right."
    )
    return table


def study(wrong: Wrong, count: int) -> list[Told]:
    """Return what some cases gave."""
    maker = Maker(2022, wrong)
    return [answer(maker.case()) for _ in range(count)]


def answer(case: Case) -> Told:
    """Fuse a case's clues and compare with its truth."""
    start = time.process_time()
    found = fuse(case.clues, OPEN, explain=False)
    took = time.process_time() - start
    assert found is not None
    latitude, longitude = degrees(case.place[:, None])
    here, moment = (
        (float(latitude[0]), float(longitude[0])),
        Instant.from_ns(round(case.time * 1e9)),
    )
    reaches = found.whole.half, found.whole.ninety
    where = [_in_region(r.where, here) for r in reaches]
    when = [_in_windows(r.when, moment) for r in reaches]
    both = [_in_both(r, here, moment) for r in reaches]
    return Told(
        (where[0], where[1]),
        (when[0], when[1]),
        (both[0], both[1]),
        (reaches[0].area_km2, reaches[1].area_km2),
        (reaches[0].hours, reaches[1].hours),
        bool(found.conflicts),
        case.wrong,
        took,
        found.whole.error,
    )


def _row(name: str, told: list[Told]) -> list[str]:
    def share(field: str, n: int) -> str:
        return f"{100 * statistics.mean(getattr(t, field)[n] for t in told):.0f}"

    told_so = [t.conflict for t in told if t.mistaken]
    falsely = sum(t.conflict for t in told if not t.mistaken)
    return [
        name,
        str(len(told)),
        *(share(field, n) for field in ("where", "when", "both") for n in (0, 1)),
        f"{statistics.median(t.area[1] for t in told):,.0f}",
        f"{statistics.median(t.hours[1] for t in told):.0f}",
        f"{sum(told_so)} of {len(told_so)}; {falsely} falsely",
        f"{statistics.median(t.seconds for t in told):.2f}",
    ]


def _in_region(region: Region, here: tuple[float, float]) -> bool:
    cells = set(region.cells)
    finest = h3.latlng_to_cell(*here, 15)
    return any(h3.cell_to_parent(finest, r) in cells for r in range(16))


def _in_windows(windows: tuple[Window, ...], moment: Instant) -> bool:
    return any(moment in window for window in windows)


def _in_both(reach: Reach, here: tuple[float, float], moment: Instant) -> bool:
    return any(
        moment in block.window and _in_region(block.region, here) for block in reach.both.blocks
    )
