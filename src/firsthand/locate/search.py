"""The search: boxes of where and when, those that matter most divided first.

Every box carries its mass and a bound that the mass cannot exceed; the search ends when what lies
between them in all is small, when the answer changes no more, or when the budget is used up.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

import numpy as np

from firsthand.locate.boxes import DAY_S, TURN_PER_S, Array, Boxes, Indices, Truths, sun_at
from firsthand.locate.steady import Steady
from firsthand.locate.term import Term
from firsthand.locate.trees import Ground, Period, widest

_LEAST: Final = 0.02
_STRICT: Final = 0.15
_ROUGH: Final = 4.0
_LONG_S: Final = 6 * 3600.0
_DAYS: Final = 4
_HOURS: Final = 4
_FIRST_LOOK: Final = 2_000
_FAR_OFF: Final = 4.0


class Search:
    """The boxes still worth dividing, and those put by."""

    def __init__(self, ground: Ground, period: Period, joint: Sequence[Term]) -> None:
        self.ground, self.period, self.joint = ground, period, joint
        self.looked = 0
        self.steady = False
        self.careful = False
        gain = sum(term.form.gain for term in joint)
        self._looks, self._next_look = Steady(ground, period, gain=gain), _FIRST_LOOK
        self.at: Indices = np.arange(6)
        self.when: Indices = np.zeros(6, dtype=np.int64)
        self.mean, self.best = self._look(self.at, self.when)
        self.done_at: list[Indices] = []
        self.done_when: list[Indices] = []
        self.done_mean: list[Array] = []
        self.done_best: list[Array] = []
        self.put_by = 0.0
        self.put_by_gap = 0.0
        self.put_by_rough = 0.0

    def run(self, tolerance: float, most: int) -> bool:
        """Divide until the gap is small; say whether that was reached."""
        if not self.joint:
            return True
        while self.looked < most:
            mass, upper = self._masses(self.at, self.when, self.mean, self.best)
            gaps = upper - mass
            total = self.put_by + float(mass.sum())
            open_ = self.put_by_gap + float(gaps.sum())
            if open_ <= tolerance * total or not gaps.size:
                return True
            if total > 0 and self._is_steady(upper, open_ / total, tolerance):
                return False
            if self.looked > _STRICT * most:
                # What is spread thinly over all the Earth cannot be bounded in any time. From here
                # on it is divided where the probability lies, and the certificate stays what it is.
                gaps = np.minimum(gaps, _ROUGH * mass)
                if self.put_by_rough + float(gaps.sum()) <= tolerance * total:
                    return False
            small = gaps < _LEAST * tolerance * total / max(self.looked, 1)
            if small.sum() > len(gaps) // 4:
                self._put_by(small, mass, upper - mass)
                gaps = gaps[~small]
            if not gaps.size or not self._divide(widest(gaps)):
                return False
        return False

    def _is_steady(self, upper: Array, gap: float, tolerance: float) -> bool:
        """Say, now and then, whether the answer changes no more and its proof is far off."""
        count = len(self.at)
        if count < self._next_look:
            return False
        self._next_look = 2 * count
        if self._looks.boxes_needed(count, gap, tolerance) > _FAR_OFF * count:
            if self._looks.is_flat:
                self._take_care(upper)
            self.steady = self._looks.is_steady(self.all_boxes(), self.all_masses()[0])
        return self.steady

    def all_boxes(self) -> tuple[Indices, Indices]:
        """Return the nodes on the ground and in the period of all boxes, those put by first."""
        at, when = [*self.done_at, self.at], [*self.done_when, self.when]
        return np.concatenate(at), np.concatenate(when)

    def all_masses(self) -> tuple[Array, Array]:
        """Return masses and bounds of all boxes, those put by first."""
        return self._masses(
            *self.all_boxes(),
            np.concatenate([*self.done_mean, self.mean]),
            np.concatenate([*self.done_best, self.best]),
        )

    def _put_by(self, chosen: Truths, mass: Array, gaps: Array) -> None:
        self.done_at.append(self.at[chosen])
        self.done_when.append(self.when[chosen])
        self.done_mean.append(self.mean[chosen])
        self.done_best.append(self.best[chosen])
        self.put_by += float(mass[chosen].sum())
        self.put_by_gap += float(gaps[chosen].sum())
        self.put_by_rough += float(np.minimum(gaps, _ROUGH * mass)[chosen].sum())
        self._keep(~chosen)

    def _keep(self, chosen: Truths) -> None:
        self.at, self.when = self.at[chosen], self.when[chosen]
        self.mean, self.best = self.mean[chosen], self.best[chosen]

    def _masses(self, at: Indices, when: Indices, mean: Array, best: Array) -> tuple[Array, Array]:
        mass = self.ground.mass[at] * self.period.mass[when] * mean
        upper = self.ground.upper[at] * self.period.upper[when] * best
        return mass, np.maximum(upper, mass)

    def _divide(self, chosen: Indices) -> bool:
        """Divide boxes on the ground or in time, whichever their bound suffers from."""
        at, when = self.at[chosen], self.when[chosen]
        by_place = self._by_place(chosen)
        far = self.ground.reach[at] > 1e-7  # noqa: PLR2004 -- as the tree's own limit
        long = self.period.span[when] > 0.5  # noqa: PLR2004 -- as the tree's own limit
        by_place = np.where(far & long, by_place, far)
        stuck = ~(far | long)
        if stuck.all():
            return False
        on_ground = by_place & ~stuck
        in_time = ~by_place & ~stuck
        new_at = [self.ground.children(at[on_ground]).ravel(), np.repeat(at[in_time], 2)]
        new_when = [np.repeat(when[on_ground], 4), self.period.children(when[in_time]).ravel()]
        new = np.concatenate(new_at), np.concatenate(new_when)
        mean, best = self._look(*new)
        # A child's cap may stick out of its parent's: what bounds the parent bounds it too.
        known = self.best[chosen]
        best = np.minimum(
            best, np.append(np.repeat(known[on_ground], 4), np.repeat(known[in_time], 2))
        )
        mean = np.minimum(mean, best)
        kept = np.ones(len(self.at), dtype=bool)
        kept[chosen[~stuck]] = False
        self._keep(kept)
        self.at, self.when = np.concatenate([self.at, new[0]]), np.concatenate([self.when, new[1]])
        self.mean, self.best = (
            np.concatenate([self.mean, mean]),
            np.concatenate([self.best, best]),
        )
        return True

    def _by_place(self, chosen: Indices) -> Truths:
        at, when = self.at[chosen], self.when[chosen]
        wider: Truths = self.ground.reach[at] > TURN_PER_S * self.period.span[when]
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            both = self.best[chosen] / self.mean[chosen]
            ground = self.ground.upper[at] / self.ground.mass[at]
            period = self.period.upper[when] / self.period.mass[when]
        rough = np.maximum(ground, period) > both
        out: Truths = np.where(rough, ground > period, wider)
        return out

    def _look(self, at: Indices, when: Indices) -> tuple[Array, Array]:
        boxes = boxes_of(self.ground, self.period, at, when)
        mean, best = np.ones(len(at)), np.ones(len(at))
        for term in self.joint:
            one_mean, one_best = term.factors(boxes)
            mean *= one_mean
            best *= one_best
        self.looked += len(at)
        if self.careful:
            long = np.flatnonzero(self.period.span[when] > _LONG_S)
            mean[long] = np.minimum(self._mean_over_days(at[long], when[long]), best[long])
        return mean, best

    def _take_care(self, upper: Array) -> None:
        """From now on look closely at boxes of many hours, where most of what is open is in them.

        Over a day the sun stands at all hours: a mean from three of its heights is then a chance.
        """
        long = np.flatnonzero(self.period.span[self.when] > _LONG_S)
        if not self.careful and upper[long].sum() > upper.sum() / 2:
            self.careful = True
            mean = self._mean_over_days(self.at[long], self.when[long])
            self.mean[long] = np.minimum(mean, self.best[long])

    def _mean_over_days(self, at: Indices, when: Indices) -> Array:
        """Return the mean product of factors over boxes, by moments at all hours of their days."""
        time, span = self.period.time[when], self.period.span[when]
        place, reach = self.ground.place[:, at], self.ground.reach[at]
        half = np.minimum(span, DAY_S / 2)
        mean = np.zeros(len(at))
        for day in range(_DAYS):
            middle = time + (span - half) * ((2 * day + 1) / _DAYS - 1)
            sun = sun_at(middle)
            for hour in range(_HOURS):
                # Each day's hours lie between those of the day before.
                part = (2 * (hour * _DAYS + day) + 1) / (_DAYS * _HOURS) - 1
                moment = Boxes(
                    place, reach, middle + half * part, half / _HOURS, _later(sun, half * part)
                )
                product = np.ones(len(at))
                for term in self.joint:
                    product *= term.factors(moment)[0]
                mean += product / (_DAYS * _HOURS)
        return mean


def _later(sun: Array, seconds: Array) -> Array:
    """Return where the sun stands some hours later; it keeps its declination to 0.2°."""
    turn = -2 * math.pi / DAY_S * seconds
    cos, sin = np.cos(turn), np.sin(turn)
    return np.stack([cos * sun[0] - sin * sun[1], sin * sun[0] + cos * sun[1], sun[2]])


def boxes_of(ground: Ground, period: Period, at: Indices, when: Indices) -> Boxes:
    """Return boxes by their nodes on the ground and in the period."""
    return Boxes(
        ground.place[:, at],
        ground.reach[at],
        period.time[when],
        period.span[when],
        period.sun[:, when],
    )
