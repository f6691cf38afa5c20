"""Which moments of a film a picture shows, by the film's thumbnails: to the picture, not the room.

Features tell that a camera stood at the same spot. Only what came and went before it tells whether
the picture is one of the film's. Its brightness, once matched, differs from the right thumbnail's
by what coding leaves, everywhere; from another moment's it differs much, somewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from firsthand.trace import footage_stills
from firsthand.trace.footage_levels import GAINS, loud, matched
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import STILL, THUMB
from firsthand.trace.geometry import Matrix

_LEAST_CELLS: Final = 20
_RIM: Final = 0.005
_TRIED: Final = 25
_FINELY: Final = 6
_SHARES: Final = (0.25, 0.5)
_CLOSE: Final = 1.5
_CLOSE_BESIDE_WORDS: Final = 1.2
_FAINT: Final = 0.5
_FAR: Final = 4.0
_AS_WELL: Final = 1.5
_MUCH_AS_WELL: Final = 3.0
_ASIDE_S: Final = 1.0
_LASTS_S: Final = 4.0
_BAND: Final = 5
_AT_ONCE: Final = 20_000


@dataclass(frozen=True)
class Moment:
    """What of a film looks like a picture.

    Attributes:
        start: Where the stretch that looks like it starts [s].
        end: Where it ends [s].
        best: Which moment looks most like it [s].
        apart: How far they differ there, once brightness is matched [levels].
        fixed: Whether no other stretch looks like it, so that the picture fixes the moment.
    """

    start: float
    end: float
    best: float
    apart: float
    fixed: bool


def moment(image: Sketch, film: Sketch, matrix: Matrix) -> Moment | None:
    """Return which moment of a film a picture shows; nothing where none looks like it closely.

    Captions lie in bands. Where the whole disagrees, what lies above or below a band at the
    bottom or the top has to agree so much the more.

    Args:
        image: The picture.
        film: A film with thumbnails between its samples.
        matrix: How the picture lies in the film's.
    """
    picture, cells = _brought(image, film, matrix)
    cells[[0, -1]] = cells[:, [0, -1]] = False  # the rim is half of what lies beside it
    rows = np.arange(THUMB)[:, None]
    for left_out, close in (
        (rows < 0, _CLOSE),
        (rows >= THUMB - 1 - _BAND, _CLOSE_BESIDE_WORDS),
        (rows <= _BAND, _CLOSE_BESIDE_WORDS),
    ):
        counted = cells & ~left_out
        if counted.sum() >= _LEAST_CELLS:
            found = _shown(picture[counted], film, counted, close)
            if found is not None:
                return found
    return None


def _brought(image: Sketch, film: Sketch, matrix: Matrix) -> tuple[Any, Any]:
    """Return a picture's brightness in a film's cells (16, 16), and which cells it fills."""
    there = footage_stills.where(image, film, matrix)
    box = image.boxes[0] / 65535
    inside = ((there > box[:2] - _RIM) & (there < box[:2] + box[2:] + _RIM)).all(2)
    mapped = footage_stills.mapped(image.stills[0], there)
    each = STILL // THUMB
    mean = mapped.astype(np.float32).reshape(THUMB, each, THUMB, each).mean((1, 3))
    return mean, inside.reshape(THUMB, each, THUMB, each).all((1, 3))


def _shown(picture: Any, film: Sketch, cells: Any, close: float) -> Moment | None:  # noqa: ANN401
    """Return the moment whose cells differ least from a picture's (n,), if they hardly do."""
    times = film.seconds(film.times)
    rough = np.concatenate(
        [
            _roughly(picture, film.thumbs[at : at + _AT_ONCE][:, cells].astype(np.float32))
            for at in range(0, len(times), _AT_ONCE)
        ]
    )
    tried, thumbs = _between(film, cells, np.argsort(rough, kind="stable")[:_TRIED])
    differ, gains = matched(picture, thumbs)
    on_the_whole = loud(differ)
    row = int(on_the_whole.argmin())
    best, gain, apart = int(tried[row]), float(gains[row]), float(on_the_whole[row])
    typical = float(np.median(differ[row]))
    if apart > close * (typical + _FAINT) or apart > _FAR:
        return None
    others = _levels_apart(picture, film, cells, gain)
    level = max(float(others[best]), apart)
    start, end = _stretch(others <= _MUCH_AS_WELL * level + _FAINT, best)
    aside = (times < times[start] - _ASIDE_S) | (times > times[end] + _ASIDE_S)
    again = bool((others[aside] <= _AS_WELL * level + _FAINT).any())
    lasts = float(times[end] - times[start]) > _LASTS_S
    open_ended = lasts and (start == 0 or end == len(times) - 1)
    near = _stretch(others <= _AS_WELL * level + _FAINT, best)
    return Moment(
        float(times[near[0]]),
        float(times[near[1]]),
        float(times[best]),
        apart,
        not again and not open_ended,
    )


def _between(film: Sketch, cells: Any, tried: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """Return thumbnails, and what lies between the likeliest of them and their neighbours.

    A film has more pictures than thumbnails; from one to the next it is taken to change evenly.
    """
    last = len(film.times) - 1
    numbers = [tried]
    found = [film.thumbs[tried][:, cells].astype(np.float32)]
    likeliest = found[0][:_FINELY]
    for step in (-1, 1):
        beside = np.clip(tried[:_FINELY] + step, 0, last)
        there = film.thumbs[beside][:, cells].astype(np.float32)
        for share in _SHARES:
            numbers.append(tried[:_FINELY])
            found.append(likeliest * (1 - share) + there * share)
    return np.concatenate(numbers), np.concatenate(found)


def _roughly(picture: Any, thumbs: Any) -> Any:  # noqa: ANN401
    """Return how far thumbnails (m, n) differ from a picture (n,), brightness about matched."""
    level = thumbs - thumbs.mean(1, keepdims=True)
    own = picture - picture.mean()
    gain = np.clip((level @ own) / ((level**2).sum(1) + 1e-6), *GAINS)[:, None]
    rest = picture - gain * thumbs
    rest -= np.median(rest, axis=1, keepdims=True)
    return loud(np.abs(rest) / gain)


def _levels_apart(picture: Any, film: Sketch, cells: Any, gain: float) -> Any:  # noqa: ANN401
    """Return how far every thumbnail differs from a picture under one contrast (m,) [levels]."""
    found = []
    for at in range(0, len(film.times), _AT_ONCE):
        rest = picture - gain * film.thumbs[at : at + _AT_ONCE][:, cells].astype(np.float32)
        rest -= np.median(rest, axis=1, keepdims=True)
        found.append(loud(np.abs(rest) / gain))
    return np.concatenate(found)


def _stretch(alike: Any, at: int) -> tuple[int, int]:  # noqa: ANN401
    """Return the first and the last of the neighbours of one that are all alike, it included."""
    other = np.flatnonzero(~alike)
    place = int(np.searchsorted(other, at))
    before = other[place - 1] + 1 if place else 0
    after = other[np.searchsorted(other, at, side="right") :][:1]
    return min(int(before), at), max(int(after[0]) - 1 if len(after) else len(alike) - 1, at)
