"""One spoken line from a small formant synthesiser, so that no recorded voice is needed.

The design is that of D. H. Klatt, "Software for a cascade/parallel formant synthesizer", Journal
of the Acoustical Society of America 67 (1980), 971-995, doi:10.1121/1.383940: a buzz through
resonators in a row for the voice, noise through resonators side by side for hisses and bursts.
Target values follow the tables there, adapted by listening and measuring. It sounds like a robot.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, exp, pi
from typing import TYPE_CHECKING, Final

import numpy as np
from examples.bridge.story import SEED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

RATE: Final = 16_000
STEP: Final = 80  # samples (5 ms) between two settings of the resonators
NOISE_PEAKS: Final = ((1300, 180), (1900, 220), (2700, 300), (3500, 420), (4700, 800), (6300, 1300))
HIGH_FORMANTS: Final = ((3350.0, 250.0), (3850.0, 300.0), (4900.0, 500.0))
QUIET_DB: Final = -90.0
SILENT_DB: Final = -60.0


@dataclass(frozen=True)
class Phone:
    """A stretch of speech: milliseconds, three formants (Hz) with widths, loudness in dB.

    `voice` is the buzz, `breath` noise through the throat's resonators, `hiss` the six noise
    peaks of `NOISE_PEAKS`; a level below -60 dB is silence.
    """

    ms: float
    formants: tuple[float, float, float]
    widths: tuple[float, float, float] = (70.0, 100.0, 160.0)
    voice: float = 0.0
    breath: float = QUIET_DB
    hiss: tuple[float, ...] = field(default=(QUIET_DB,) * 6)
    plain: float = QUIET_DB


def _hiss(*levels: float) -> tuple[float, ...]:
    return tuple(levels)


OFF: Final = QUIET_DB
S_PEAKS: Final = _hiss(OFF, OFF, -52, -44, -35, -37)
SH_PEAKS: Final = _hiss(OFF, -42, -32, -31, -40, -46)
BACK_BURST: Final = _hiss(-14, -30, -36, -40, OFF, OFF)
MID_BURST: Final = _hiss(-30, -14, -22, -34, -40, OFF)

THE: Final = (
    Phone(55, (280, 1300, 2550), (60, 90, 170), -8, plain=-42),
    Phone(75, (500, 1380, 2450), voice=2),
)
BRIDGE: Final = (
    Phone(75, (200, 950, 2200), (60, 110, 130), -16),
    Phone(8, (260, 950, 2100), (60, 110, 130), -6, plain=-30),
    Phone(75, (330, 1120, 1480), (70, 100, 120), 2),
    Phone(120, (430, 1850, 2550), (55, 100, 140), 3),
    Phone(45, (230, 1850, 2750), (60, 90, 270), -17),
    Phone(75, (260, 1850, 2750), (60, 90, 270), -15, hiss=SH_PEAKS),
)
IS: Final = (
    Phone(95, (420, 1850, 2550), (55, 100, 140), 2),
    Phone(80, (260, 1450, 2550), (70, 90, 180), -10, hiss=S_PEAKS),
)
CLOSED: Final = (
    Phone(80, (300, 1500, 2500), voice=OFF),
    Phone(22, (320, 1300, 2600), voice=OFF, hiss=MID_BURST),
    Phone(35, (350, 1050, 2700), (150, 120, 200), OFF, breath=-20),
    Phone(65, (360, 980, 2750), (50, 100, 280), 3),
    Phone(110, (560, 1000, 2450), (80, 80, 110), 6),
    Phone(110, (430, 850, 2400), (75, 75, 100), 6),
    Phone(85, (260, 1450, 2550), (70, 90, 180), -9, hiss=S_PEAKS),
    Phone(55, (210, 1650, 2650), (60, 100, 170), -18),
    Phone(12, (300, 1650, 2650), voice=-22, hiss=_hiss(OFF, OFF, -34, -28, -26, -30)),
    Phone(40, (450, 1500, 2500), voice=-26, breath=-34),
)
PAUSE: Final = (Phone(330, (450, 1400, 2500), voice=OFF),)
GO: Final = (
    Phone(70, (220, 1100, 2100), (60, 130, 200), -16),
    Phone(18, (280, 1150, 2150), (60, 130, 200), -9, hiss=BACK_BURST),
    Phone(130, (540, 1000, 2350), (80, 75, 90), 6),
    Phone(130, (410, 820, 2300), (75, 70, 90), 5),
)
BACK: Final = (
    Phone(85, (200, 1000, 2200), (60, 110, 130), -16),
    Phone(8, (300, 1100, 2200), (60, 110, 130), -6, plain=-28),
    Phone(190, (680, 1720, 2450), (80, 120, 180), -1),
    Phone(40, (560, 1900, 2400), (80, 130, 200), -3),
    Phone(80, (350, 1950, 2500), voice=OFF),
    Phone(26, (350, 1900, 2600), voice=OFF, hiss=MID_BURST),
    Phone(70, (450, 1800, 2550), (150, 160, 250), OFF, breath=-30),
)
SILENCE: Final = (Phone(40, (450, 1400, 2500), voice=OFF),)
LINE: Final = (*SILENCE, *THE, *BRIDGE, *IS, *CLOSED, *PAUSE, *GO, *BACK, *SILENCE)
# The melody: milliseconds after the start, hertz.
MELODY: Final = (
    (0, 118),
    (150, 120),
    (330, 142),
    (480, 128),
    (700, 116),
    (1000, 128),
    (1150, 116),
    (1480, 92),
    (1760, 100),
    (1900, 124),
    (2080, 106),
    (2250, 128),
    (2450, 100),
    (2750, 80),
)


def _smoothed(steps: Floats, width: int) -> Floats:
    """Slide from one target to the next over `width` steps (rows are settings)."""
    if width <= 1:
        return steps
    window = np.hanning(width + 2)[1:-1]
    window /= window.sum()
    half = width // 2
    padded = np.pad(steps, ((half, width - 1 - half), (0, 0)), mode="edge")
    return np.stack(
        [np.convolve(padded[:, i], window, "valid") for i in range(steps.shape[1])], axis=1
    )


def tracks(phones: Sequence[Phone]) -> tuple[Floats, Floats]:
    """Give formants with widths (n x 6), and strengths (n x 9), each 5 ms."""
    per_ms = RATE / 1000 / STEP
    ends = np.round(np.cumsum([phone.ms for phone in phones]) * per_ms).astype(int)
    counts = np.diff(np.concatenate([[0], ends]))
    shape = np.repeat([[*p.formants, *p.widths] for p in phones], counts, axis=0).astype(float)
    level = np.repeat([[p.voice, p.breath, p.plain, *p.hiss] for p in phones], counts, axis=0)
    strength = np.where(level > SILENT_DB, 10.0 ** (level / 20.0), 0.0)
    return _smoothed(shape, 13), _smoothed(strength, 3)


def _buzz(count: int) -> Floats:
    """Make the voice's source: the glottis opens and shuts, a little unevenly."""
    times, heights = zip(*MELODY, strict=True)
    pitch = np.interp(np.arange(count) * 1000 / RATE, times, heights)
    random = np.random.default_rng(SEED + 40)
    made = np.zeros(count)
    start = 0.0
    while start < count - 1:
        length = RATE / pitch[int(start)] * (1 + 0.008 * random.standard_normal())
        open_for = 0.62 * length
        first = int(np.ceil(start))
        places = np.arange(first, min(count, int(start + open_for)))
        share = (places - start) / open_for
        # The slope of the flow 27/4 (t^2 - t^3): soft opening, sharp closing.
        made[first : first + len(places)] = (2 * share - 3 * share**2) * (
            1 + 0.03 * random.standard_normal()
        )
        start += length
    return made


def _filter(hertz: float, width: float) -> tuple[float, float, float]:
    shrink = exp(-pi * width / RATE)
    c = -shrink * shrink
    b = 2 * shrink * cos(2 * pi * hertz / RATE)
    return 1 - b - c, b, c


def _in_a_row(sound: Floats, shape: Floats) -> Floats:
    """Send the source through formants that move, then through those that stay."""
    for number in range(3):
        out = np.zeros(len(sound))
        before, earlier = 0.0, 0.0
        for step, setting in enumerate(shape):
            a, b, c = _filter(setting[number], setting[3 + number])
            for place in range(step * STEP, min((step + 1) * STEP, len(sound))):
                now = a * float(sound[place]) + b * before + c * earlier
                before, earlier = now, before
                out[place] = now
        sound = out
    for hertz, width in HIGH_FORMANTS:
        sound = _fixed(sound, hertz, width)
    return sound


def _fixed(sound: Floats, hertz: float, width: float) -> Floats:
    a, b, c = _filter(hertz, width)
    out = np.zeros(len(sound))
    before, earlier = 0.0, 0.0
    for place, value in enumerate(sound.tolist()):
        now = a * value + b * before + c * earlier
        before, earlier = now, before
        out[place] = now
    return out


def speak(phones: Sequence[Phone] = LINE) -> Floats:
    """Speak the line: samples at 16 kHz, the loudest of them 1."""
    shape, strength = tracks(phones)
    count = len(shape) * STEP
    strength = np.stack(
        [
            np.interp(np.arange(count), np.arange(len(shape)) * STEP + STEP / 2, strength[:, i])
            for i in range(strength.shape[1])
        ],
        axis=1,
    )
    random = np.random.default_rng(SEED + 41)
    noise = random.standard_normal(count)
    noise = np.concatenate([[0.0], np.diff(noise)]) * 0.7 + noise * 0.3
    throat = _buzz(count) * strength[:, 0] + 0.25 * noise * strength[:, 1]
    voiced = _in_a_row(throat, shape)
    voiced = np.concatenate([[0.0], np.diff(voiced)]) * 1.0 + 0.12 * voiced  # the lips' radiation
    voiced /= np.abs(voiced).max()
    hissed = strength[:, 2] * noise
    for number, (hertz, width) in enumerate(NOISE_PEAKS):
        peak = _fixed(noise * strength[:, 3 + number], hertz, width)
        hissed = hissed + peak * (width / hertz) * 3.0
    mixed: Floats = voiced + hissed
    loudest: float = np.abs(mixed).max()
    spoken: Floats = mixed / loudest
    return spoken
