"""A film's shots, and one still of each."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

import cv2

from firsthand.examine.media.cuts import CutFinder
from firsthand.examine.media.pictures import Picture, Pictures, PicturesInfo
from firsthand.examine.media.stills import still, stored_size
from firsthand.examine.media.turning import turned
from firsthand.records import Derivation, Facts, Gap, Observation
from firsthand.steps import Made, step

Given = Observation | Gap | Made | Derivation

_CANDIDATES: Final = 8
_MEMORY: Final = 128 << 20  # for the pictures held as candidates [bytes]


@step(version=1)
def shots(
    pictures: Pictures, *, shortest_ms: int = 400, most_stills: int = 500, still_width: int = 640
) -> Iterator[Given]:
    """Find a film's shots, and make one still of each.

    Shots are told apart by hard cuts (see `cuts`); dissolves and fades are not found, flashes are
    no cuts. Shots tile the stream, from the first tick to the end of the last picture; where the
    film's clock runs back or its pictures change their size, a shot ends too.

    The still is the sharpest of up to eight pictures spread over the middle half of the shot
    (variance of the Laplacian of the small picture; J. L. Pech-Pacheco et al., ICPR 2000,
    doi:10.1109/ICPR.2000.903548): it shows the shot, it is no finding. Its observation carries the
    exact tick, and the hash of the decoded picture that it was made from.

    Args:
        pictures: The film's pictures.
        shortest_ms: No cut sooner after another than this [ms].
        most_stills: No more stills than this; the shots beyond are still told.
        still_width: Greatest width of a still [px].

    Yields:
        For each shot a ``shot`` and a ``key-frame`` observation, the still, and its derivation.
    """
    info = pictures.info
    finder = CutFinder(info.tick, Fraction(shortest_ms, 1000))
    shot: _Shot | None = None
    for picture, starts in _judged(finder, pictures):
        if starts:
            if shot is not None:
                yield from shot.told(info, picture.tick, still_width, most_stills)
            shot = _Shot(0 if shot is None else shot.index + 1, picture, info.tick)
        if shot is not None:
            shot.add(picture)
    if shot is None:
        return
    yield from shot.told(info, info.ending.end, still_width, most_stills)
    if shot.index >= most_stills:
        yield Gap(
            asked="a still of every shot",
            why=f"there are {shot.index + 1} shots; only the first {most_stills} have stills",
            where=info.decoded(),
            kept="the place of every shot",
            todo="examine it again with a larger most_stills",
        )


def _judged(finder: CutFinder, pictures: Pictures) -> Iterator[tuple[Picture, bool]]:
    for picture in pictures:
        judged = finder.feed(picture)
        if judged is not None:
            yield judged
    yield from finder.finish()


class _Shot:
    """The running shot, with pictures that may become its still."""

    def __init__(self, index: int, first: Picture, tick: Fraction) -> None:
        self.index = index
        self._start = first.tick
        self._last = first.tick
        self._frames = 0
        self._held: list[Picture] = []
        self._room = max(2, min(_CANDIDATES, _MEMORY // max(1, first.nbytes)))
        # Candidates start a tenth of a second apart; when there is no room, every other one goes
        # and the distance doubles, so that they stay spread over a shot of unknown length.
        self._apart = max(1, round(Fraction(1, 10) / tick))
        self._next = first.tick

    def add(self, picture: Picture) -> None:
        self._frames += 1
        self._last = picture.tick
        if picture.tick < self._next:
            return
        self._held.append(picture)
        if len(self._held) > self._room:
            self._held = self._held[::2]
            self._apart *= 2
        self._next = self._held[-1].tick + self._apart

    def told(self, info: PicturesInfo, end: int, width: int, most: int) -> Iterator[Given]:
        # Where the clock runs back, the shot ends with its own last picture.
        end = max(self._last, end)
        span = info.span(self._start, end)
        facts = Facts(index=self.index, frames=self._frames)
        yield Observation(kind="shot", where=span, facts=facts)
        if self.index >= most:
            return
        picture = self._best(end)
        turn = picture.turn
        size = stored_size(
            picture.width, picture.height, turn, aspect=info.sample_aspect, within=width
        )
        pixels = turned(picture.still(*size), turn)
        at = info.span(picture.tick, picture.tick)
        made, derivation = still(
            pixels, at, rotation_deg=turn.clockwise_deg, mirrored=turn.mirrored
        )
        yield made
        yield derivation
        facts = Facts(
            shot=self.index,
            frame_sha256=picture.frame_sha256(),
            pixel_format=picture.pixel_format,
            width_px=picture.width,
            height_px=picture.height,
            still=made.item.id,
        )
        yield Observation(kind="key-frame", where=at, facts=facts)

    def _best(self, end: int) -> Picture:
        length = end - self._start
        middle = [p for p in self._held if length <= 4 * (p.tick - self._start) <= 3 * length] or [
            min(self._held, key=lambda p: abs(2 * (p.tick - self._start) - length))
        ]
        return max(middle, key=_sharpness)


def _sharpness(picture: Picture) -> float:
    return float(cv2.Laplacian(picture.small.y, cv2.CV_16S).var())
