"""Where two recordings hold the same sound: from when to when, at which pace."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from firsthand.trace import sound_prints
from firsthand.trace.sound_prints import HOP_S, Prints
from firsthand.trace.sound_sketch import Sound

PACES: Final = (0.9, 0.92, 0.94, 0.96, 0.98, 1.02, 1.04, 1.06, 1.08, 1.1)
_BLOCK: Final = 128
_BLOCK_EVERY: Final = 96
_PEAKS: Final = 3
_CHANCE: Final = 0.6
"""A run goes on while prints agree in more than this share of their bits; chance is 0.5."""
_LEAST_HEARD: Final = 34
_LEAST_WORDS: Final = 16
_LEAST_SHARE: Final = 0.66
_LEAST_Z: Final = 9.0
_KIN: Final = 3.0
"""Neighbouring prints overlap, so that this many agree or disagree together."""
_MOST_RUNS: Final = 24
_LONG: Final = 3_000
_ONLY_AT: Final = 20
_NEW: Final = 0.5
_LEAST_PERIOD: Final = 4
_MOST_PERIOD: Final = 80
_LIKE_ITSELF: Final = 0.75
_EDGE_S: Final = 0.4


@dataclass(frozen=True)
class Heard:
    """A stretch of two recordings that holds the same sound.

    Attributes:
        pace: Seconds of the first in one of the second.
        bands: By how many tenths its pitch is moved.
        offset: Second of the first at the second's second 0.
        one: Start and end in the first [s].
        other: Start and end in the second [s].
        share: Which share of bits agree; chance is 0.5.
        sure: By how many standard deviations that exceeds chance.
        repeats: Whether another offset fits nearly as well: a beat or an alarm.
    """

    pace: float
    bands: int
    offset: float
    one: tuple[float, float]
    other: tuple[float, float]
    share: float
    sure: float
    repeats: bool


def heard(one: Sound, other: Sound) -> list[Heard]:
    """Return the stretches of two recordings that hold the same sound, the longest first."""
    found: list[Heard] = []
    both_long = min(len(one.prints.words), len(other.prints.words)) > _LONG
    for paces in ([(1.0, 0)], list(_other_ways())):
        tried: list[Heard] = []
        for pace, bands in paces:
            scaled = _paced(other.prints, pace)
            blocks = list(range(0, max(1, len(scaled.words) - _BLOCK // 2), _BLOCK_EVERY))
            if both_long and pace != 1:
                blocks = blocks[:: max(1, len(blocks) // _ONLY_AT)]
            transform = _Transform(one.prints, min(_BLOCK, max(1, len(scaled.words))))
            for start in blocks:
                middle = other.seconds((start + _BLOCK / 2) / pace)
                known = found + (tried if pace == 1 else [])
                if not any(h.other[0] <= middle <= h.other[1] for h in known):
                    way = start, pace, bands
                    tried += _from_block(one, other, scaled, way, transform)
        # A pace that is nearly right finds a part of what the right one finds.
        for run in sorted(tried, key=lambda h: -h.sure):
            if len(found) < _MOST_RUNS and all(_overlap(k.other, run.other) < _NEW for k in found):
                found.append(run)
    refined = [_snapped(one, other, _tuned(one, other, run)) for run in found]
    return sorted(refined, key=lambda h: (-(h.other[1] - h.other[0]), h.other))


def _snapped(one: Sound, other: Sound, run: Heard) -> Heard:
    """Take an end that lies within a few prints of a recording's own end for it."""
    starts = other.start_s, (one.start_s - run.offset) / run.pace
    ends = other.end_s, (one.end_s - run.offset) / run.pace
    start, end = run.other
    start = max(starts) if abs(start - max(starts)) < _EDGE_S else max(start, *starts)
    end = min(ends) if abs(end - min(ends)) < _EDGE_S else min(end, *ends)
    across = run.offset + run.pace * start, run.offset + run.pace * end
    return replace(run, one=across, other=(start, end), repeats=_repeats(one, across))


def _other_ways() -> Iterator[tuple[float, int]]:
    """Yield paces with the pitch left alone, and moved along with the pace."""
    for pace in PACES:
        yield pace, 0
        if abs(pace - 1) > 0.03:  # noqa: PLR2004 -- a third of a band
            yield pace, 1 if pace < 1 else -1


def _paced(prints: Prints, pace: float) -> Prints:
    """Return prints as they would be at another pace: each of the second's lasts `pace`."""
    count = int(len(prints.words) * pace)
    at = np.minimum(np.round(np.arange(count) / pace).astype(int), len(prints.words) - 1)
    return Prints(prints.words[at], prints.heard[at], prints.unsure[at])


class _Transform:
    """The first recording's prints, ready to be correlated with many blocks."""

    def __init__(self, prints: Prints, block: int) -> None:
        self.count = len(prints.words)
        self.size = 1 << int(self.count + 2 * block).bit_length()
        self._signs = np.fft.rfft(sound_prints.signs(prints).T, self.size)
        self._heard = np.fft.rfft(prints.heard.astype(np.float32), self.size)

    def peaks(self, block: Prints, bands: int) -> list[int]:
        """Return at which places of the first recording a block may lie, likeliest first."""
        turned = np.conj(np.fft.rfft(sound_prints.signs(block, bands).T, self.size))
        dot = np.fft.irfft((self._signs * turned).sum(0), self.size)
        shared = np.fft.irfft(
            self._heard * np.conj(np.fft.rfft(block.heard.astype(np.float32), self.size)), self.size
        )
        score = dot / np.sqrt(32 * np.maximum(shared, _LEAST_HEARD / 2))
        # Places before the first print lie at the end of the circle.
        score[self.count : self.size - len(block.words)] = -1
        found = []
        for _ in range(_PEAKS):
            best = int(score.argmax())
            found.append(best if best < self.count else best - self.size)
            score[max(0, best - 4) : best + 5] = -1
        return found


def _from_block(
    one: Sound,
    other: Sound,
    scaled: Prints,
    way: tuple[int, float, int],
    transform: _Transform,
) -> list[Heard]:
    start, pace, bands = way
    stop = start + _BLOCK
    block = Prints(scaled.words[start:stop], scaled.heard[start:stop], scaled.unsure[start:stop])
    if block.heard.sum() < _LEAST_HEARD:
        return []
    found: list[Heard] = []
    for peak in transform.peaks(block, bands):
        run = _run(one, other, scaled, (peak - start, pace, bands))
        if run is not None and all(_overlap(h.other, run.other) < _NEW for h in found):
            found.append(run)
    return found


def _repeats(one: Sound, stretch: tuple[float, float]) -> bool:
    """Say whether sound is like itself a little later: a beat or an alarm, which fixes no time."""
    first, last = (round((t - one.seconds(0)) / HOP_S) for t in stretch)
    words = one.prints.words[max(0, first) : last]
    most = min(_MOST_PERIOD, len(words) // 2)
    return any(
        float(sound_prints.shares(words[:-lag], words[lag:], 0).mean()) > _LIKE_ITSELF
        for lag in range(_LEAST_PERIOD, most)
    )


def _overlap(one: tuple[float, float], other: tuple[float, float]) -> float:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / max(1e-9, min(one[1] - one[0], other[1] - other[0]))


def _run(one: Sound, other: Sound, scaled: Prints, at: tuple[int, float, int]) -> Heard | None:
    """Return the best run along one offset, if it is more than chance."""
    lag, pace, bands = at
    first, last = max(0, -lag), min(len(scaled.words), len(one.prints.words) - lag)
    if last - first < _LEAST_HEARD:
        return None
    theirs = one.prints.words[first + lag : last + lag]
    share = sound_prints.shares(theirs, scaled.words[first:last], bands)
    both = one.prints.heard[first + lag : last + lag] & scaled.heard[first:last]
    gain = np.where(both, share - _CHANCE, -0.01)
    start, end = _best_stretch(gain)
    inside = both[start:end]
    count = int(inside.sum())
    if count < _LEAST_HEARD or len(np.unique(theirs[start:end][inside])) < _LEAST_WORDS:
        return None
    mean = float(share[start:end][inside].mean())
    sure = (mean - 0.5) * 2 * (32 * count / _KIN) ** 0.5
    if mean < _LEAST_SHARE or sure < _LEAST_Z:
        return None
    starts, ends = (first + start, first + end)
    offset = one.seconds(lag) - pace * other.seconds(0) + 0.0
    times = tuple(other.seconds(n / pace) for n in (starts - 1.5, ends + 0.5))
    return Heard(
        pace=pace,
        bands=bands,
        offset=offset,
        one=(offset + pace * times[0], offset + pace * times[1]),
        other=(times[0], times[1]),
        share=mean,
        sure=sure,
        repeats=False,
    )


def _best_stretch(gain: Any) -> tuple[int, int]:  # noqa: ANN401
    """Return the stretch with the largest sum (Kadane)."""
    total = np.concatenate([[0.0], np.cumsum(gain)])
    lowest = np.minimum.accumulate(total)
    end = int((total - lowest).argmax())
    start = int(total[: end + 1].argmin())
    return start, end


def _tuned(one: Sound, other: Sound, run: Heard) -> Heard:
    """Refine pace and offset between the steps they were found at."""
    times = np.arange(run.other[0], run.other[1], HOP_S)
    best, most = run, _fit(one, other, run, times)
    middle = float(times.mean())
    paces = [run.pace] if run.pace == 1 else list(run.pace + np.arange(-0.015, 0.0151, 0.0025))
    for pace in paces:
        base = run.offset + (run.pace - pace) * middle
        for shift in np.arange(-0.12, 0.121, 0.016):
            tried = replace(run, pace=float(pace), offset=float(base + shift))
            found = _fit(one, other, tried, times)
            if found > most + 1e-6:
                best, most = tried, found
    across = (best.offset + best.pace * t for t in run.other)
    return replace(best, one=(next(across), next(across)), share=max(run.share, most))


def _fit(one: Sound, other: Sound, run: Heard, times: Any) -> float:  # noqa: ANN401
    """Return how well prints agree with the two that lie nearest, weighed by nearness."""
    here = (times - other.seconds(0)) / HOP_S
    there = (run.offset + run.pace * times - one.seconds(0)) / HOP_S
    low = np.floor(there).astype(int)
    mine = np.clip(np.round(here).astype(int), 0, len(other.prints.words) - 1)
    total = np.zeros(len(times))
    for step, weight in ((0, 1 - (there - low)), (1, there - low)):
        at = np.clip(low + step, 0, len(one.prints.words) - 1)
        total += weight * sound_prints.shares(
            one.prints.words[at], other.prints.words[mine], run.bands
        )
    return float(total.mean())
