"""Sudden bangs: shots, explosions, doors, dropped microphones."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

import numpy as np
import numpy.typing as npt

from firsthand.examine.media.loudness import dbfs
from firsthand.examine.media.sound import Block, Sound, SoundInfo
from firsthand.records import Facts, Gap, Observation
from firsthand.steps import step

Powers = npt.NDArray[np.float64]

_WINDOW: Final = Fraction(2, 1000)  # [s]
# In windows: the second before, the moment of attack, and when it must have died down again.
_BEFORE: Final = 500
_ATTACK: Final = slice(-12, -3)
_SETTLED: Final = 5
_BODY: Final = 3
_AFTER: Final = (25, 50)
_LATER: Final = (25, 200)
_LEAST_PAST: Final = 100
# [dB] over the loudest of the second before; over the 6 to 24 ms before; down again after 50 ms
# (mean until 100 ms), and further until 400 ms (median). Set by trial on 21 minutes of spoken
# prompts (2 told), 18 minutes of music (2 told) and made-up shots over noise.
_OVER_LOUDEST: Final = 6.0
_ATTACK_RISE: Final = 15.0
_DECAY: Final = 8.0
_CALM: Final = 14.0
_FLOOR: Final = 1e-9  # -90 dBFS: below lies the noise of 16-bit recordings


@step(version=1)
def bangs(
    sound: Sound, *, least_rise_db: int = 20, least_peak_dbfs: int = -20, most: int = 1000
) -> Iterator[Observation | Gap]:
    """Find sudden bangs: sounds that rise within milliseconds out of what was before, and die down.

    The power of 2 ms windows is compared with that of the windows before, as impulse detectors do
    that subtract a median filter (A. Dufaux et al., "Automatic sound detection and recognition for
    noisy environment", EUSIPCO 2000). A window starts a bang when all of this holds:

    - its peak is at least `least_peak_dbfs`;
    - it is `least_rise_db` above the median of the second before;
    - it is 6 dB above the loudest window of that second, so of several bangs within a second only
      the first is told, and music and speech are mostly silent here;
    - it is 15 dB above everything from 24 to 6 ms before (coders smear some sound ahead);
    - 50 to 100 ms later the sound has fallen by 8 dB, and by 14 dB in the middle of the 0.4 s
      after: a voice or an instrument that sets in goes on.

    Limits: it does not say what banged. What clips, what a recorder's automatic gain or a phone's
    noise suppression has flattened, and what is far away or in loud surroundings is missed; claps,
    doors and knocks against the microphone are told. The first fifth of a second is never told.

    Args:
        sound: The recording.
        least_rise_db: Least rise over the second before [dB].
        least_peak_dbfs: Least peak [dBFS].
        most: No more bangs than this are told.

    Yields:
        A ``bang`` observation for each, from where it starts to where it has died down by 8 dB,
        to 2 ms.
    """
    info = sound.info
    finder = _Finder(info, least_rise_db, least_peak_dbfs)
    told = 0
    for block in sound:
        for found in finder.feed(block):
            told += 1
            if told <= most:
                yield found
    for found in finder.finish():
        told += 1
        if told <= most:
            yield found
    if told > most:
        yield Gap(
            asked="every sudden bang",
            why=f"there are {told}; only the first {most} are told",
            where=info.decoded(),
            todo="listen to it: so many bangs are a noise of its own",
        )


@dataclass
class _Windows:
    """Powers and peaks of consecutive windows, and where the first one starts."""

    tick: int
    rate: int
    size: int
    powers: Powers
    peaks: Powers
    rest: npt.NDArray[np.float32]

    def end(self, info: SoundInfo) -> Fraction:
        """Return the tick after the last sample."""
        count = len(self.powers) * self.size + self.rest.shape[1]
        return self.tick + Fraction(count, self.rate) / info.tick


class _Finder:
    def __init__(self, info: SoundInfo, rise_db: int, peak_dbfs: int) -> None:
        self._info = info
        self._rise = _times(rise_db)
        self._peak = 10 ** (peak_dbfs / 20)
        self._kept: _Windows | None = None
        self._next = 0

    def feed(self, block: Block) -> Iterator[Observation]:
        kept = self._kept
        if kept is not None and not _joins(kept, block, self._info):
            yield from self.finish()
            kept = None
        if kept is None:
            size = max(1, round(block.rate * _WINDOW))
            none = np.zeros(0)
            rest = block.samples[:, :0]
            kept = _Windows(block.tick, block.rate, size, none, none, rest)
            self._next = _LEAST_PAST
        samples = np.concatenate((kept.rest, block.samples), axis=1)
        count = samples.shape[1] // kept.size
        shaped = samples[:, : count * kept.size].reshape(samples.shape[0], count, kept.size)
        powers = np.einsum("cws,cws->w", shaped, shaped, dtype=np.float64)
        powers /= kept.size * samples.shape[0]
        kept.powers = np.concatenate((kept.powers, powers))
        kept.peaks = np.concatenate((kept.peaks, np.abs(shaped).max(axis=(0, 2), initial=0.0)))
        kept.rest = samples[:, count * kept.size :]
        self._kept = kept
        yield from self._search(len(kept.powers) - _LATER[1])
        self._forget()

    def finish(self) -> Iterator[Observation]:
        if self._kept is not None:
            yield from self._search(len(self._kept.powers))
        self._kept = None

    def _search(self, upto: int) -> Iterator[Observation]:
        kept = self._kept
        if kept is None or upto <= self._next:
            return
        loud = np.flatnonzero(kept.peaks[self._next : upto] >= self._peak) + self._next
        powers = np.maximum(kept.powers, _FLOOR)
        for at in loud:
            if at < self._next:
                continue
            median = _starts(powers, int(at), self._rise)
            if median is None:
                continue
            yield self._told(kept, powers, int(at), median)
            self._next = int(at) + _AFTER[1]
        self._next = max(self._next, upto)

    def _told(self, kept: _Windows, powers: Powers, at: int, median: float) -> Observation:
        info = self._info
        body = powers[at : at + _BODY]
        # The first window that is nearly as loud as the bang, not the one that leads up to it.
        at += int(np.flatnonzero(body >= body.max() / _times(_ATTACK_RISE))[0])
        down = np.flatnonzero(powers[at : at + _AFTER[1]] < body.max() / _times(_DECAY))
        later = [int(d) for d in down if d >= _BODY]
        end = at + (later[0] if later else _AFTER[1])
        start_tick, end_tick = (
            kept.tick + round(Fraction(i * kept.size, kept.rate) / info.tick) for i in (at, end)
        )
        peak = float(kept.peaks[at : at + _BODY].max())
        rise = 10 * math.log10(float(body.max()) / median)
        facts = Facts(peak_dbfs=dbfs(peak * peak, 1), rise_db=f"{rise:.1f}")
        return Observation(kind="bang", where=info.span(start_tick, end_tick), facts=facts)

    def _forget(self) -> None:
        """Drop what is no longer compared with."""
        kept = self._kept
        if kept is None:
            return
        drop = min(self._next, len(kept.powers)) - _BEFORE
        # The start must stay an exact tick: drop whole seconds only.
        per_second = round(1 / _WINDOW)
        drop -= drop % per_second
        if drop <= 0 or kept.rate % per_second:
            return
        kept.tick += round(Fraction(drop * kept.size, kept.rate) / self._info.tick)
        kept.powers, kept.peaks = kept.powers[drop:], kept.peaks[drop:]
        self._next -= drop


def _joins(kept: _Windows, block: Block, info: SoundInfo) -> bool:
    same = kept.rate == block.rate and kept.rest.shape[0] == block.samples.shape[0]
    return same and abs(block.tick - kept.end(info)) * info.tick <= 10 * _WINDOW


def _starts(powers: Powers, at: int, rise: float) -> float | None:
    """Return the median power of the second before, if a bang starts at this window."""
    before = powers[max(0, at - _BEFORE) : at - _SETTLED]
    here = float(powers[at : at + _BODY].max())
    if len(before) < _LEAST_PAST - _SETTLED:
        return None
    attacked = powers[at + _ATTACK.start : at + _ATTACK.stop].max()
    if here < attacked * _times(_ATTACK_RISE) or here < before.max() * _times(_OVER_LOUDEST):
        return None
    soon, later = powers[at + _AFTER[0] : at + _AFTER[1]], powers[at + _LATER[0] : at + _LATER[1]]
    if len(soon) and (
        here < float(soon.mean()) * _times(_DECAY) or here < float(np.median(later)) * _times(_CALM)
    ):
        return None
    median = float(np.median(before))
    return median if here >= median * rise else None


def _times(db: float) -> float:
    """Return how many times the power a difference in decibels is."""
    return float(10 ** (db / 10))
