"""Whether pictures are found in the films that they are of, and at which moment.

Pictures are taken out of stretches of real films and changed as screenshots, photographs of a
screen and posts are. Other takes by the same tripods are asked as well. Where nobody is in the
room, a picture fits any take: that is to be said, and counts as found or as false all the same.
"""

from __future__ import annotations

import io
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import clips, found
from bench.copies.clips import Pixels
from bench.copies.fresh import NEIGHBOURS, REAL, SET
from bench.plan import Plan
from bench.tables import Table
from firsthand.records import Derivation, Item, Span
from firsthand.steps import File, Made
from firsthand.trace import footage, footage_lines, footage_sketch
from firsthand.trace.footage_image import Picture
from firsthand.trace.footage_index import Asked, KeyIndex
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_sketching import image_sketch

_EACH: Final = 4
_LONGEST: Final = 1280
_NEAR_S: Final = 0.2


def _posted(picture: Any, quality: int) -> Any:  # noqa: ANN401
    return cv2.imdecode(
        cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])[1], cv2.IMREAD_COLOR
    )


def _wide(picture: Any, width: int) -> Any:  # noqa: ANN401
    height = round(picture.shape[0] * width / picture.shape[1])
    return cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)


def _crop(share: float) -> Callable[[Any, Any], Any]:
    def change(picture: Any, rng: Any) -> Any:  # noqa: ANN401
        height, width = picture.shape[:2]
        x, y = (int(rng.uniform(0, 1 - share) * side) for side in (width, height))
        part = picture[y : y + int(share * height), x : x + int(share * width)]
        return _posted(part, 70)

    return change


def _page(picture: Any, _: Any) -> Any:  # noqa: ANN401
    """A screenshot of a post: the picture between a header and lines of text."""
    height, width = picture.shape[:2]
    page = np.full((int(height * 1.9), width, 3), 250, np.uint8)
    top = int(height * 0.4)
    page[top : top + height] = picture
    for line in range(4):
        at = (20, top + height + 50 * (line + 1))
        cv2.putText(page, "Seen at the bridge tonight", at, 0, 1.1, (30, 30, 30), 2)
    return _posted(_wide(page, 480), 60)


def _photo(picture: Any, rng: Any) -> Any:  # noqa: ANN401
    """A photograph of a screen: aslant, darker, noisy, with a dark room about it."""
    height, width = picture.shape[:2]
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]]) * (width, height)
    aslant = np.array([[0.12, 0.1], [0.93, 0.16], [0.88, 0.9], [0.08, 0.82]]) * (width, height)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), aslant.astype(np.float32))
    seen = cv2.warpPerspective(picture, matrix, (width, height), borderValue=(40, 44, 50))
    return np.clip(seen * 0.8 + rng.normal(0, 8, seen.shape), 0, 255).astype(np.uint8)


def _caption(picture: Any, _: Any) -> Any:  # noqa: ANN401
    picture = picture.copy()
    height, width = picture.shape[:2]
    top, bottom = int(0.8 * height), int(0.93 * height)
    white = (255, 255, 255)
    cv2.rectangle(picture, (int(0.05 * width), top), (int(0.95 * width), bottom), white, -1)
    at = (int(0.08 * width), int(0.89 * height))
    cv2.putText(picture, "WHAT HAPPENED HERE?", at, 0, width / 500, (0, 0, 0), 2)
    return _posted(picture, 60)


CHANGES: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "as it is": lambda p, _: _posted(p, 80),
    "320 px wide, poor": lambda p, _: _posted(_wide(p, 320), 30),
    "crop 80 %": _crop(0.8),
    "crop 60 %": _crop(0.6),
    "crop 40 %": _crop(0.4),
    "mirror": lambda p, _: p[:, ::-1],
    "screenshot of a post": _page,
    "photo of a screen": _photo,
    "caption": _caption,
    "dark": lambda p, _: _posted(np.clip(p * 0.55, 0, 255).astype(np.uint8), 60),
}
"""What is done to a picture (RGB), given a source of chance."""


@dataclass
class _Told:
    """What was told of pictures that were changed in one way."""

    asked: int = 0
    found: int = 0
    fixed: int = 0
    right: int = 0
    strange: Counter[str] = field(default_factory=Counter)


def _taken(path: Path, rng: Any) -> Iterator[tuple[float, Pixels]]:  # noqa: ANN401
    """Yield pictures of a film, and when they are shown [s]."""
    film = clips.decoded(path, 0, 1e9, _LONGEST)
    for number in sorted(int(n) for n in rng.permutation(len(film.pictures))[:_EACH]):
        yield number / float(film.fps), film.pictures[number]


def _sketch(picture: Pixels) -> Sketch:
    """Sketch a picture (RGB), as its step does."""
    shown = cv2.cvtColor(np.ascontiguousarray(picture), cv2.COLOR_RGB2BGR)
    data = cv2.imencode(".png", shown)[1].tobytes()
    file = File(Item.of(data), "image/png", lambda: io.BytesIO(data))
    with Picture.open(file) as opened:
        made = next(each for each in image_sketch(opened) if isinstance(each, Made))
    return footage_sketch.parsed(b"".join(made.chunks))


class _Films:
    """The films that are asked, as a case keeps them."""

    def __init__(self, folder: Path) -> None:
        self.quick: dict[str, Sketch] = {}
        self.full: dict[str, Sketch] = {}
        self._index = KeyIndex(Path(tempfile.mkdtemp()))
        for name in (*REAL, *NEIGHBOURS):
            path = folder / "library" / f"{name}.mp4"
            self.quick[name] = found.sketched(path, folder / "sketches", keys=True)
            self.full[name] = found.sketched(path, folder / "sketches")
            self._index.put(self.quick[name].item, Asked.of(self.quick[name]))

    def told(self, image: Sketch) -> Iterator[tuple[str, Derivation]]:
        """Yield in which films a picture is told to be seen."""
        near = {item for _, item in self._index.asked(Asked.of(image))}
        for name, quick in self.quick.items():
            if quick.item in near and footage_lines.groups(footage_lines.shared(quick, image)):
                for each in footage.compared(self.full[name], image):
                    if isinstance(each, Derivation):
                        yield name, each


def run(plan: Plan) -> Table:
    columns = ["", "found", "and the moment is fixed", "rightly", "in another take", "fixed"]
    if not (plan.shared / "media").is_dir():
        return Table("Pictures of films", columns, notes=["there were no real clips"])
    films = _films(plan)
    rng = np.random.default_rng(3)
    told = {name: _Told() for name in CHANGES}
    number = 0
    for name in (*REAL, *NEIGHBOURS):
        for at, picture in _taken(plan.folder / "copies-fresh" / "library" / f"{name}.mp4", rng):
            for change in list(CHANGES)[: 2 if plan.quick else None]:
                number += 1
                image = _sketch(CHANGES[change](picture, rng))
                _judge(told[change], name, at, films.told(image))
    table = Table(f"Finding {number} pictures in {len(films.full)} films", columns)
    for change, each in told.items():
        table.add(change, *_row(each))
    total = _Told()
    for each in told.values():
        total.asked, total.found = total.asked + each.asked, total.found + each.found
        total.fixed, total.right = total.fixed + each.fixed, total.right + each.right
        total.strange += each.strange
    table.add("all", *_row(total))
    return table


def _films(plan: Plan) -> _Films:
    SET.library(plan.shared, plan.folder / "copies-fresh" / "library")
    return _Films(plan.folder / "copies-fresh")


def _judge(told: _Told, name: str, at: float, hits: Iterator[tuple[str, Derivation]]) -> None:
    told.asked += 1
    for film, each in hits:
        fixed = each.facts.get("moment") != "not fixed"
        span = each.source if isinstance(each.source, Span) else each.made
        if film != name:
            told.strange["fixed" if fixed else "not fixed"] += 1
            continue
        told.found += 1
        told.fixed += fixed
        if fixed and isinstance(span, Span):
            told.right += float(span.start_s) - _NEAR_S <= at <= float(span.end_s) + _NEAR_S


def _row(told: _Told) -> tuple[str, ...]:
    return (
        f"{told.found}/{told.asked}",
        str(told.fixed),
        f"{told.right}/{told.fixed}",
        str(told.strange.total()),
        str(told.strange["fixed"]),
    )
