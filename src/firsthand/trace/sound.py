"""Which recordings hold the same sound: the pairs that an index proposes, compared.

The same sound is not the same footage: a song lies under a thousand films. It is told apart from
the pictures, and what agreement or disagreement of the two means is said over the whole case.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.records import Derivation, Facts
from firsthand.steps import step
from firsthand.trace import sound_prints
from firsthand.trace.footage_index import KEPT, Asked, FeatureIndex
from firsthand.trace.sound_match import Heard, heard
from firsthand.trace.sound_prints import HOP_S
from firsthand.trace.sound_sketch import Sound, SoundSketch

_APART: Final = 4
_SAMPLE: Final = 16
_LOW: Final = np.uint64(0xFFFFFFFF)
_LEFT_OVER_S: Final = 0.5


class SoundIndex(FeatureIndex):
    """Proposes recordings that hold the same sound, at its pitch or moved by a tenth.

    Two prints, a quarter of a second apart, are what is looked up; a second is a sample.
    """

    def read(self, taken: Any) -> Asked | None:  # noqa: ANN401 -- as `FeatureIndex`
        """Return what a sketch of sound is looked up by."""
        if not isinstance(taken, SoundSketch) or taken.sketch is None:
            return None
        return asked_of(taken.sketch)

    def views(self, features: npt.NDArray[Any]) -> Iterator[npt.NDArray[Any]]:
        """Yield features as they are, and with all pitches moved by a tenth, up and down."""
        for bands in (0, 1, -1):
            moved = features.copy()
            halves = [(features["signature"] >> np.uint64(s)) & _LOW for s in (32, 0)]
            first, second = (
                sound_prints.shifted(h.astype(np.uint32), bands).astype(np.uint64) for h in halves
            )
            moved["signature"] = first << np.uint64(32) | second
            yield moved


def asked_of(sound: Sound) -> Asked:
    """Return what a recording is looked up by."""
    words, audible = sound.prints.words.astype(np.uint64), sound.prints.heard
    count = max(0, len(words) - _APART)
    kept = audible[:count] & audible[_APART:]
    kept &= np.diff(sound.prints.words[: count + 1].astype(np.int64), prepend=-1)[:count] != 0
    features = np.zeros(int(kept.sum()), KEPT)
    features["signature"] = (words[:count] << np.uint64(32) | words[_APART:])[kept]
    features["unsure"] = sound.prints.unsure[:count][kept]
    samples = np.flatnonzero(kept) // _SAMPLE
    times = sound.start_s + np.arange(-(-count // _SAMPLE)) * _SAMPLE * HOP_S
    return Asked(features, samples.astype(np.int64), times.astype(np.float64))


@step(version=1, index=SoundIndex)
def sound(one: SoundSketch, other: SoundSketch) -> Iterator[Derivation]:
    """Tell which stretches of two recordings hold the same sound.

    Yields:
        A derivation for each stretch. Its direction is told only where one recording goes on
        beyond it and the other does not.
    """
    if one.sketch is None or other.sketch is None:
        return
    yield from compared(one.sketch, other.sketch)


def compared(one: Sound, other: Sound) -> Iterator[Derivation]:
    """Compare two recordings' prints; see `sound`."""
    if (len(one.prints.words), one.item) < (len(other.prints.words), other.item):
        one, other = other, one
    for found in heard(one, other):
        yield _derivation(one, other, found)


def _derivation(one: Sound, other: Sound, found: Heard) -> Derivation:
    spare = _spare(one, found.one), _spare(other, found.other)
    forward = spare[0] >= spare[1]
    told = min(spare) < _LEFT_OVER_S <= max(spare)
    ends = [(one, found.one), (other, found.other)]
    (source, heard_from), (made, heard_in) = ends if forward else ends[::-1]
    pace = found.pace if forward else 1 / found.pace
    changes: list[dict[str, Any]] = []
    if abs(pace - 1) > 0.012:  # noqa: PLR2004 -- clocks differ
        changes.append(
            {"name": "speed", "pace": f"{pace:.3f}", "pitch": "moved" if found.bands else "kept"}
        )
    if max(spare) >= _LEFT_OVER_S:
        changes.append({"name": "excerpt"})
    facts = Facts(
        footage="sound",
        changes=changes,
        direction="by the length" if told else "undetermined",
        reasons=["the source goes on before or after"] if told else [],
        pace=f"{pace:.4f}",
        evidence={
            "bits_alike_percent": f"{100 * found.share:.0f}",
            "by_chance_percent": "50",
            "standard_deviations": f"{found.sure:.0f}",
        },
        repeats=found.repeats,
        why="the sound rises and falls alike in its 32 bands",
    )
    return Derivation(
        made=made.where(*heard_in),
        source=source.where(*heard_from),
        how="excerpt" if told else "copy",
        facts=facts,
    )


def _spare(recording: Sound, stretch: tuple[float, float]) -> float:
    """Return how much of a recording lies beyond a stretch [s]."""
    before = max(0.0, stretch[0] - recording.start_s)
    return before + max(0.0, recording.end_s - stretch[1])
