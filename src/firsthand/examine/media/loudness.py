"""How loud a recording is, second by second."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

import numpy as np

from firsthand.examine.media.account import clock, gap, shortfalls
from firsthand.examine.media.sound import Block, Sound
from firsthand.records import Facts, Gap, Observation
from firsthand.steps import step

_ASKED: Final = "its sound"
_MOST_SECONDS: Final = 86_400
SILENT: Final = "silent"


@step(version=1)
def loudness(sound: Sound, *, decimals: int = 1) -> Iterator[Observation | Gap]:
    """Measure a recording's loudness in every second, and its peak.

    It is the root mean square of all channels' samples in dBFS, 0 dBFS being a square wave of
    full amplitude, so that a full sine has -3.0; nothing is weighted by how people hear. Digital
    silence is told as ``silent``. It says how loud the file is, not how loud the scene was:
    recorders adjust themselves.

    Args:
        sound: The recording.
        decimals: Decimals that are told.

    Yields:
        A ``loudness`` observation; gaps for what is missing, damaged or refused. A second without
        any sample is told as nothing.
    """
    info = sound.info
    if info.trouble is not None:
        # When a film cannot be opened at all, the step that looks at its pictures says so.
        if not info.in_film or info.trouble.outcome is None or info.stream is not None:
            yield from gap(info, _ASKED)
        return
    sums: dict[int, tuple[float, int]] = {}
    peak = 0.0
    for block in sound:
        start = round(info.seconds(block.tick) * block.rate)
        peak = max(peak, float(np.abs(block.samples).max(initial=0.0)))
        _add(sums, block, start)
    ending = info.ending
    if sums:
        told = [dbfs(sums[s][0] / sums[s][1], decimals) if s in sums else None for s in _upto(sums)]
        facts = Facts(per_second_dbfs=told, peak_dbfs=dbfs(peak * peak, decimals))
        yield Observation(kind="loudness", where=info.decoded(), facts=facts)
    if info.seconds(ending.end) > _MOST_SECONDS:
        yield Gap(
            asked="its loudness in every second",
            why=f"it lasts {clock(info.seconds(ending.end))}; only the first day is measured",
            where=info.decoded(),
        )
    yield from shortfalls(info, _ASKED, "sound")


def dbfs(power: float, decimals: int) -> str:
    """Write a mean square (full scale being 1) in dBFS, rounded."""
    # A smaller power than 24-bit sound can hold is silence; so is what rounds to minus nothing.
    return f"{10 * math.log10(power):.{decimals}f}" if power > 1e-15 else SILENT  # noqa: PLR2004


def _add(sums: dict[int, tuple[float, int]], block: Block, start: int) -> None:
    count, rate = block.samples.shape[1], block.rate
    at = 0
    while at < count:
        second = (start + at) // rate
        end = min(count, (second + 1) * rate - start)
        part = block.samples[:, at:end]
        if 0 <= second < _MOST_SECONDS:
            total, number = sums.get(second, (0.0, 0))
            power = float(np.einsum("ij,ij->", part, part, dtype=np.float64))
            sums[second] = (total + power, number + part.size)
        at = end


def _upto(sums: dict[int, tuple[float, int]]) -> range:
    return range(max(sums) + 1)
