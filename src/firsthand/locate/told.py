"""An answer as records: every number in its unit, and rounded to what it is worth."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

import numpy as np

from firsthand.locate.answers import Answer, Fused, Reach
from firsthand.locate.bars import Bar, bars
from firsthand.locate.boxes import degrees
from firsthand.locate.effects import Effect, Fate, told_degrees
from firsthand.records import Facts, Instant, Whereabouts

QUESTIONS: Final[Mapping[str, str]] = {
    "filmed": "When was it filmed, and where did the camera stand?",
    "happened": "When did what it shows happen, and where?",
    "first-posted": "When was the earliest known copy posted?",
    "copy-posted": "When was this copy posted?",
    "collected": "When was it collected?",
}
_NO_PIN_KM2: Final = 5e8
_MOST_FATES: Final = 60
_MOST_BARS: Final = 64


def records_of(
    answer: Answer,
    *,
    question: str,
    item: str | None,
    pin_km2: int,
    assumes: tuple[str, ...] = (),
    again: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> list[Whereabouts]:
    """Return the records of an answer: the whole of it, then each way out of a contradiction.

    Args:
        answer: The answer.
        question: Which question it answers.
        item: Id of the footage that was asked about.
        pin_km2: Largest area of the 90 % region for which a single point is told [km2].
        assumes: What had to be assumed about which footage the clues speak of.
        again: Clues that only say what another says, by that other's id; they count once.
    """
    out = []
    drawn = bars(answer.used, answer.domain, answer.compromise.place, answer.whole.ninety.when)
    for fused in (answer.whole, *answer.hypotheses):
        found = _found(answer, fused, pin_km2)
        if assumes:
            found["assumes"] = list(assumes)
        if again:
            found["said_again"] = {kept: list(others) for kept, others in again.items()}
        out.append(
            Whereabouts(
                question=QUESTIONS[question],
                half=fused.half.both,
                ninety=fused.ninety.both,
                contributions=Facts(
                    {
                        clue.id: _contribution(answer, fused, clue.id) | _bar(drawn.get(clue.id))
                        for clue in answer.used
                        if clue.id not in fused.wrong
                    }
                ),
                conflicts=answer.conflicts,
                item=item,
                where_half=fused.half.where,
                where_ninety=fused.ninety.where,
                when_half=fused.half.when,
                when_ninety=fused.ninety.when,
                supposing=fused.wrong,
                found=Facts(found),
                cites=(*(c.id for c in answer.used), *(i for ids in again.values() for i in ids)),
            )
        )
    return out


def rounded(number: float, digits: int = 3) -> str:
    """Return a number rounded to some significant digits, as a decimal without exponent."""
    if number == 0 or not math.isfinite(number):
        return "0"
    places = digits - 1 - math.floor(math.log10(abs(number)))
    return f"{round(number, places):.{max(places, 0)}f}"


def _found(answer: Answer, fused: Fused, pin_km2: int) -> dict[str, Any]:
    out: dict[str, Any] = {
        "period_start": _instant(answer.domain.start_s),
        "period_end": _instant(answer.domain.end_s),
        "probability_of_supposition": rounded(fused.weight),
        **_sizes(fused.half, "half"),
        **_sizes(fused.ninety, "ninety"),
        "error_at_most": rounded(math.ceil(fused.error * 1000) / 1000),
        "budget": "ran out" if fused.ran_out else "spared" if fused.steady else "kept",
        "boxes_looked_at": fused.boxes,
        "every_set_of_clues_looked_at": answer.complete,
        "conflicts_not_settled": [list(each) for each in answer.unsure],
        "compromise": _compromise(answer),
        "candidates": [_fate(fate) for fate in fused.fates[:_MOST_FATES]],
    }
    if fused.ninety.area_km2 <= pin_km2 and fused.posterior is not None:
        latitude, longitude = _middle(fused)
        out["pin"] = {"latitude_deg": latitude, "longitude_deg": longitude}
    return out


def _sizes(reach: Reach, name: str) -> dict[str, str]:
    return {
        f"area_{name}_km2": rounded(min(reach.area_km2, _NO_PIN_KM2 * 2)),
        f"hours_{name}": rounded(reach.hours),
    }


def _contribution(answer: Answer, fused: Fused, clue: str) -> dict[str, Any]:
    """Return what a clue did, as facts."""
    effect: Effect | None = fused.effects.get(clue)
    n = [each.id for each in answer.used].index(clue)
    out: dict[str, Any] = {
        "misfit_nats": f"{answer.compromise.misfits[n]:.1f}",
        "wrong": rounded(fused.doubts[clue], 2),
    }
    if effect is not None:
        out |= {
            "bits": f"{effect.bits:.2f}",
            "bits_alone": f"{effect.bits_alone:.2f}",
            "area_ninety_without_km2": rounded(effect.area_without_km2),
            "hours_ninety_without": rounded(effect.hours_without),
            "found_without": "in full" if effect.sure else "roughly: the budget ran out",
        }
    return out


def _bar(bar: Bar | None) -> dict[str, Any]:
    """Return when a clue fits, as facts: a bar on the time axis."""
    if bar is None:
        return {}
    out: dict[str, Any] = {
        "fits_well": [[_instant(a), _instant(b)] for a, b in bar.good[:_MOST_BARS]],
        "fits": [[_instant(a), _instant(b)] for a, b in bar.fair[:_MOST_BARS]],
    }
    if bar.over is not None:
        out |= {"open_from": _instant(bar.over[0]), "open_to": _instant(bar.over[1])}
    return out


def _compromise(answer: Answer) -> dict[str, str]:
    latitude, longitude = told_degrees(answer.compromise.place, 3)
    return {
        "latitude_deg": latitude,
        "longitude_deg": longitude,
        "time": _instant(answer.compromise.time),
        "misfit_nats": f"{answer.compromise.misfits.sum():.1f}",
    }


def _fate(fate: Fate) -> dict[str, Any]:
    latitude, longitude = told_degrees(fate.candidate.place)
    return {
        "clue": fate.clue,
        "name": fate.candidate.name,
        "id": fate.candidate.known_as,
        "latitude_deg": latitude,
        "longitude_deg": longitude,
        "share": rounded(fate.share, 2) if fate.share >= 1e-6 else "0",  # noqa: PLR2004
        "ruled_out_by": fate.ruled_out_by,
        "misfit_nats": f"{fate.misfit:.1f}",
    }


def _middle(fused: Fused) -> tuple[str, str]:
    """Return the middle of the densest half [deg]; what is far off and unlikely does not count."""
    posterior = fused.posterior
    assert posterior is not None  # noqa: S101 -- the caller's
    held = posterior.on_ground()
    order = np.argsort(-held / posterior.ground.area)
    dense = order[: int(np.searchsorted(np.cumsum(held[order]), 0.5)) + 1]
    place = (posterior.ground.place[:, dense] * held[dense]).sum(axis=1)
    size = math.hypot(*place.tolist())
    latitude, longitude = degrees((place / size)[:, None])
    return f"{latitude[0]:.4f}", f"{longitude[0]:.4f}"


def _instant(unix_s: float) -> str:
    return Instant.from_ns(round(unix_s) * 1_000_000_000).text
