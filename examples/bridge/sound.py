"""The clip's sound: river and wind, the lorry, one spoken line, one bang."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge import voice
from examples.bridge.story import (
    BANG_S,
    DURATION_S,
    FPS,
    FRAME_COUNT,
    SEED,
    SPEECH_START_S,
    lorry_front_y,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

RATE: Final = 48_000
SPEECH_PEAK: Final = 0.42
BANG_PEAK: Final = 0.95
WORDS: Final = (
    ("The", voice.THE),
    ("bridge", voice.BRIDGE),
    ("is", voice.IS),
    ("closed.", voice.CLOSED),
    ("", voice.PAUSE),
    ("Go", voice.GO),
    ("back.", voice.BACK),
)


def coloured(count: int, low: float, high: float, slope: float, seed: int) -> Floats:
    """Make noise of deviation 1 between two frequencies (Hz), its power falling by `slope`."""
    random = np.random.default_rng(SEED + seed)
    spectrum = np.fft.rfft(random.standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / RATE)
    shape = (np.maximum(hertz, low) / low) ** (-slope / 2)
    shape *= 1 / (1 + (low / np.maximum(hertz, 1.0)) ** 6) / (1 + (hertz / high) ** 6)
    made = np.fft.irfft(spectrum * shape, count)
    loud: Floats = made / made.std()
    return loud


def _slow(count: int, every_s: float, seed: int, depth: float) -> Floats:
    random = np.random.default_rng(SEED + seed)
    knots = max(3, int(count / RATE / every_s) + 2)
    levels = 1 + depth * random.uniform(-1, 1, knots)
    return np.interp(np.linspace(0, knots - 1, count), np.arange(knots), levels)


def _river(count: int) -> Floats:
    water = coloured(count, 250, 5200, 1.1, 50) * _slow(count, 0.35, 51, 0.25)
    wind = coloured(count, 45, 260, 1.4, 52) * _slow(count, 1.6, 53, 0.7)
    return 0.014 * water + 0.016 * wind


def _engine(count: int) -> Floats:
    """Make the engine: a rough hum that rises with the speed and falls silent behind."""
    frames = np.arange(FRAME_COUNT + 1)
    place = np.array([lorry_front_y(frame / FPS) for frame in frames])
    speed = np.gradient(place) * FPS
    time = np.arange(count) / RATE
    now = np.interp(time, frames / FPS, speed)
    hertz = 27 + 4.2 * now
    turn = 2 * np.pi * np.cumsum(hertz) / RATE
    hum = sum(np.sin(order * turn + order) / order**0.9 for order in (1, 2, 3, 4, 6, 8, 10))
    rough = coloured(count, 70, 700, 1.2, 54) * (0.6 + 0.4 * np.sin(turn))
    near = np.interp(time, (0, BANG_S - 1.5, BANG_S, DURATION_S), (0.5, 0.9, 1.0, 0.35))
    loud: Floats = (0.011 * hum + 0.012 * rough) * near * (0.55 + 0.09 * now)
    return loud


def _bang(count: int) -> Floats:
    """Make the bang: all frequencies at once, a thump below, then boards that fall."""
    made = np.zeros(count)
    start = round(BANG_S * RATE)
    after = np.arange(count - start) / RATE
    crack = coloured(count, 120, 9000, 0.6, 55)[start:]
    crack *= np.exp(-after / 0.038) * np.minimum(1.0, after / 0.0004)
    thump = np.sin(2 * np.pi * 62 * after) * np.exp(-after / 0.11)
    made[start:] = 0.55 * crack + 0.8 * thump
    made *= BANG_PEAK / np.abs(made).max()
    for number, (late, level) in enumerate(((0.46, 0.10), (0.63, 0.16), (0.85, 0.08))):
        first = start + round(late * RATE)
        ring = np.arange(count - first) / RATE
        knock = coloured(count, 400, 4000, 0.8, 56 + number)[first:] * np.exp(-ring / 0.018)
        made[first:] += level * knock / np.abs(knock).max()
    return made


def _spoken(count: int) -> Floats:
    """Put the spoken line in its place, raised from 16 to 48 kHz without a mirror image."""
    line = voice.speak()
    spectrum = np.fft.rfft(line)
    spectrum *= np.clip((7900 - np.fft.rfftfreq(len(line), 1 / voice.RATE)) / 900, 0.0, 1.0)
    longer = len(line) * RATE // voice.RATE
    raised = np.fft.irfft(spectrum, longer)
    made = np.zeros(count)
    start = round(SPEECH_START_S * RATE)
    made[start : start + longer] = SPEECH_PEAK * raised / np.abs(raised).max()
    return made


def soundtrack() -> NDArray[np.float32]:
    """Mix the whole sound: mono, 48 kHz, -1 to 1."""
    count = round(DURATION_S * RATE)
    mixed = _river(count) + _engine(count) + _spoken(count) + _bang(count)
    return np.clip(mixed, -0.99, 0.99).astype(np.float32)


def word_times() -> list[tuple[str, float, float]]:
    """Give each spoken word with its start and end, in seconds of the film."""
    now = SPEECH_START_S + sum(phone.ms for phone in voice.SILENCE) / 1000
    times = []
    for word, phones in WORDS:
        end = now + sum(phone.ms for phone in phones) / 1000
        if word:
            times.append((word, round(now, 3), round(end, 3)))
        now = end
    return times
