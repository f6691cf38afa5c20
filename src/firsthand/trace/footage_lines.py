"""Where two films may run alike: which samples show the same, under which mapping, on which line.

A line says which second of the first film is which of the second: `one = offset + pace * other`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_negative, footage_words, geometry
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import MOST_FEATURES
from firsthand.trace.geometry import Fit, Matrix

_MOST_FITS: Final = 160
_FITS_EACH: Final = 4
_FITS_ALONE: Final = 40
_LEAST_SHARED: Final = 3
_AGREE: Final = 0.03
_SEEDS: Final = 12
_MOST_GROUPS: Final = 6
LEAST_SUPPORT: Final = 8
PACES: Final = (1.0, 0.5, 0.75, 0.8, 0.85, 0.9, 0.92, 0.94, 0.95, 0.96, 0.98, 1.02, 1.04, 1.05,
                1.06, 1.08, 1.1, 1.12, 1.15, 1.2, 1.25, 1.5, 2.0)  # fmt: skip
"""How many seconds of the first film a second of the other may hold, before refining."""
RARELY: Final = (0.25, 0.29, 0.33, 0.36, 0.4, 0.45, 0.6, 0.66, 1.75, 2.25, 2.5, 2.75, 3.0, 3.5, 4.0)
"""The same, of films that hardly anybody plays so fast or so slowly."""


@dataclass(frozen=True)
class Shared:
    """A sample of each film that show the same.

    Attributes:
        one: Number of the first film's sample.
        other: Number of the second's.
        fit: How they lie to each other.
        negative: Whether the one shows it as the other's negative does.
    """

    one: int
    other: int
    fit: Fit
    negative: bool = False


@dataclass(frozen=True)
class Group:
    """Samples that agree in the mapping.

    Attributes:
        matrix: The mapping that all their features agree in best.
        shared: The samples.
    """

    matrix: Matrix
    shared: tuple[Shared, ...]

    @property
    def support(self) -> int:
        """How many features agree, counting each pair of samples at its best."""
        best: dict[int, int] = {}
        for each in self.shared:
            best[each.other] = max(best.get(each.other, 0), each.fit.count)
        return sum(best.values())

    @property
    def mirrored(self) -> bool:
        """Whether the mapping mirrors."""
        return geometry.mirrors(self.matrix)

    @property
    def negative(self) -> bool:
        """Whether the one film shows it as the other's negative does."""
        return any(each.negative for each in self.shared)


def shared(one: Sketch, other: Sketch) -> list[Shared]:
    """Return samples of two films that show the same, as geometry confirms.

    Only where none that agree in a mapping do, the one film's negative is looked for in the other.
    """
    found = _shared(one, other)
    if any(each.fit.count >= LEAST_SUPPORT for each in found) or groups(found):
        return found
    turned = _shared(one, footage_negative.negative(other))
    return [replace(each, negative=True) for each in turned] if groups(turned) else found


def _shared(one: Sketch, other: Sketch) -> list[Shared]:
    if not len(one.features) or not len(other.features):
        return []
    owners = np.repeat(np.arange(len(one.ticks)), np.diff(one.starts))
    looked = footage_words.Features.of(one.features["signature"], owners)
    asking = np.repeat(np.arange(len(other.ticks)), np.diff(other.starts))
    found = []
    for mirrored in (False, True):
        who, place, _ = footage_words.matches(
            looked, other.features, mirrored=mirrored, budget=20_000_000
        )
        for a, b in _likely(looked.owners[place], asking[who]):
            fit = _fit((one, a), (other, b), mirrored=mirrored)
            if fit is not None:
                found.append(Shared(a, b, fit))
    return found


def _fit(
    first: tuple[Sketch, int], second: tuple[Sketch, int], *, mirrored: bool
) -> Fit | None:  # fmt: skip
    """Fit how two films' samples lie to each other, with rectangles in them looked at closely.

    Among more features more agree by chance: where no more do, the samples' own ones are asked.
    """
    (one, a), (other, b) = first, second
    sizes, closely = (one.size, other.size), (one.closely(a), other.closely(b))
    own = one.of(a), other.of(b)
    more = (len(closely[0]) * len(closely[1])) ** 0.5
    if more > (len(own[0]) * len(own[1])) ** 0.5:
        fit = geometry.fit(*closely, sizes, mirrored=mirrored)
        if fit is not None and fit.count >= geometry.LEAST_INLIERS * more / MOST_FEATURES:
            return fit
    return geometry.fit(*own, sizes, mirrored=mirrored)


def _likely(one: Any, other: Any) -> list[tuple[int, int]]:  # noqa: ANN401
    """Return the pairs of samples with the most matches: few for each sample, spread over all."""
    if not len(one):
        return []
    width = int(one.max()) + 1
    keys, counts = np.unique(other.astype(np.int64) * width + one, return_counts=True)
    keys, counts = keys[counts >= _LEAST_SHARED], counts[counts >= _LEAST_SHARED]
    order = np.lexsort((keys, -counts))
    kept: list[tuple[int, int]] = []
    taken: dict[int, int] = {}
    asked = max(1, len(np.unique(keys // width)))
    each = max(1, min(_FITS_EACH if asked > 1 else _FITS_ALONE, _MOST_FITS // asked))
    for key in keys[order]:
        b, a = divmod(int(key), width)
        if taken.get(b, 0) < each and len(kept) < _MOST_FITS:
            taken[b] = taken.get(b, 0) + 1
            kept.append((a, b))
    return kept


def groups(found: list[Shared]) -> list[Group]:
    """Sort samples by the mapping that they agree in, the best supported first.

    Two hand-held cameras at one place agree on many features too, under another mapping every
    second; a copy keeps its mapping as long as it lasts.
    """
    left = sorted(found, key=lambda each: (-each.fit.count, each.other, each.one))
    made: list[Group] = []
    while left and len(made) < _MOST_GROUPS:
        best: list[Shared] = []
        points = _Points(left)
        for seed in left[:_SEEDS]:
            near = points.near(seed.fit.matrix)
            if sum(e.fit.count for e in near) > sum(e.fit.count for e in best):
                best = near
        if not best:
            break
        at = np.concatenate([e.fit.one for e in best])
        to = np.concatenate([e.fit.other for e in best])
        group = Group(_refined(at, to), tuple(best))
        if group.support >= LEAST_SUPPORT:
            made.append(group)
        ids = {id(each) for each in best}
        left = [each for each in left if id(each) not in ids]
    return made


class _Points:
    """The features of many samples, which are asked at once whether they lie as a mapping says."""

    def __init__(self, found: list[Shared]) -> None:
        self._found = found
        self._one = np.concatenate([each.fit.one for each in found])
        self._other = np.concatenate([each.fit.other for each in found])
        self._counts = np.array([each.fit.count for each in found])
        self._starts = np.cumsum(self._counts) - self._counts
        self._mirrored = np.array([each.fit.mirrored for each in found])

    def near(self, matrix: Matrix) -> list[Shared]:
        """Return the samples that agree with a mapping; see `agrees`."""
        error = np.linalg.norm(geometry.applied(matrix, self._one) - self._other, axis=1)
        # The middle one is near where more than half are, and is not where fewer are.
        more = 2 * np.add.reduceat((error < _AGREE).astype(np.int64), self._starts) - self._counts
        likely = (more >= 0) & (self._mirrored == geometry.mirrors(matrix))
        asked = ((self._found[n], more[n] > 0) for n in np.flatnonzero(likely))
        return [each for each, surely in asked if surely or agrees(matrix, each.fit)]


def agrees(matrix: Matrix, fit: Fit, near: float = _AGREE) -> bool:
    """Whether two samples' features lie to each other as a mapping says, as near as this."""
    if geometry.mirrors(matrix) != fit.mirrored:
        return False
    error = np.linalg.norm(geometry.applied(matrix, fit.one) - fit.other, axis=1)
    return bool(np.median(error) < near)


def _refined(at: Any, to: Any) -> Matrix:  # noqa: ANN401
    """Fit all points at once, leaving out what disagrees."""
    matrix = geometry.plain(at, to)
    for near in (0.03, 0.015):
        good = np.linalg.norm(geometry.applied(matrix, at) - to, axis=1) < near
        if good.sum() < 10:  # noqa: PLR2004 -- too few to leave any out
            break
        matrix = geometry.plain(at[good], to[good])
    return matrix


def votes(
    group: Group, one: Sketch, other: Sketch, near: float, paces: Sequence[float] = PACES
) -> list[tuple[float, float, float]]:
    """Return lines through a group's samples as (votes, pace, offset), the best first.

    Args:
        group: Samples that agree in the mapping.
        one: The first film.
        other: The second.
        near: How far from a line a sample may lie [s].
        paces: Which are tried.
    """
    at = np.array([float(one.seconds(one.ticks[e.one])) for e in group.shared])
    to = np.array([float(other.seconds(other.ticks[e.other])) for e in group.shared])
    weight = np.array([float(e.fit.count) for e in group.shared])
    samples = np.array([e.other for e in group.shared])
    order = np.argsort(samples, kind="stable")
    at, to, weight = at[order], to[order], weight[order]
    held, starts = np.unique(samples[order], return_index=True)
    found = []
    for pace in paces:
        offsets = at - pace * to
        tried = np.unique(np.round(offsets, 2))
        aside = np.abs(offsets[None] - tried[:, None])
        worth = np.where(aside < near, weight * (1 - aside / near / 2), 0.0)
        # Of one sample the best counts.
        best = np.zeros((len(tried), int(held[-1]) + 1))
        best[:, held] = np.maximum.reduceat(worth, starts, axis=1)
        # Other paces fit a few samples by chance as well as the true one does.
        total = best.sum(1) * (1.0 if pace == 1 else 0.9)
        found += [(v, pace, o) for v, o in zip(total.tolist(), tried.tolist(), strict=True)]
    found.sort(key=lambda each: (-each[0], each[1] != 1, each[1], each[2]))
    return found
