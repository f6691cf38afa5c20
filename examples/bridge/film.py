"""The clip's pictures: three shots, drift, captions and grain."""

from __future__ import annotations

from functools import cache
from math import floor
from typing import TYPE_CHECKING, Final

import av
import numpy as np
from examples.bridge import moving
from examples.bridge.ground import wave_noise
from examples.bridge.paint import NOISE_SIZE
from examples.bridge.scene import View, cast, lighting, view
from examples.bridge.solids import Solid, draw
from examples.bridge.story import (
    BARRIER_Y_M,
    CAPTION_BOX,
    CAPTION_FRAMES,
    CAPTION_LINES,
    FILMED,
    FPS,
    HEIGHT,
    LATITUDE_DEG,
    LONGITUDE_DEG,
    SEED,
    SHOT_CAMERAS,
    SHOT_FRAMES,
    WIDTH,
    drift,
    lorry_front_y,
)
from examples.bridge.sun import sun_position
from examples.bridge.textures import letters
from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from examples.bridge.camera import Camera
    from numpy.typing import NDArray

    Bytes = NDArray[np.uint8]

SKY_ON_WAVES: Final = np.array((196, 204, 206), dtype=np.int16)
BOX_FACES: Final = 5
GRAIN: Final = 2.0  # standard deviation, in steps of 255


def shot_of(frame: int) -> int:
    """Give the number of the shot (from 0) that this frame belongs to."""
    return int(np.searchsorted(np.cumsum(SHOT_FRAMES), frame, side="right"))


class Shot:
    """One camera position at one instant: its still layers, ready for one frame after another."""

    def __init__(self, camera: Camera, when: datetime) -> None:
        """Draw the still layers."""
        sun = sun_position(when, LATITUDE_DEG, LONGITUDE_DEG)
        self.view: View = view(camera, lighting(sun))
        scene = self.view
        land = scene.land
        open_water = land.water & scene.bare
        self._water = np.flatnonzero(open_water)
        x, y, strength = land.x[open_water], land.y[open_water], land.ripple[open_water]
        self._strength = (strength * 0.20).astype(np.float32)
        self._still = scene.back.reshape(-1, 3)[self._water].astype(np.int16)
        self._to_sky = SKY_ON_WAVES - self._still
        last = NOISE_SIZE - 1
        self._columns = [(x * pitch).astype(np.int32) for pitch in (12.0, 5.0)]
        self._rows = [((y * pitch).astype(np.int32) & last) * NOISE_SIZE for pitch in (12.0, 5.0)]

    def _ripple(self, flat: Bytes, time_s: float) -> None:
        field, last = wave_noise().ravel(), NOISE_SIZE - 1
        waves = np.zeros(len(self._water), dtype=np.float32)
        for column, row, speed in zip(self._columns, self._rows, (26.0, 10.0), strict=True):
            waves += field.take(row + ((column + int(speed * time_s)) & last))
        waves *= self._strength
        # The side of a wave that looks up shows the sky, the other the silt (in 64ths).
        share = np.clip(64 * waves - 3, -14, 38).astype(np.int16)[:, None]
        flat[self._water] = np.maximum(self._still + (self._to_sky * share >> 6), 0)

    def _shade(self, canvas: Bytes, things: list[Solid]) -> None:
        mask = Image.new("L", (canvas.shape[1], canvas.shape[0]))
        for thing in things:
            cast(mask, thing, self.view.camera, self.view.light)
        bounds = mask.getbbox()
        if bounds is None:
            return
        left, top, right, bottom = bounds
        part = (slice(top, bottom), slice(left, right))
        depth = np.asarray(mask)[part].astype(np.float32) / 255 * self.view.open_ground[part]
        lit_ground = canvas[part].astype(np.float32)
        shaded = np.minimum(self.view.dim[part], lit_ground)
        canvas[part] = lit_ground + (shaded - lit_ground) * depth[..., None]

    def _dust(self, picture: Image.Image, time_s: float) -> None:
        camera = self.view.camera
        for puff in moving.dust(time_s):
            if camera.seen([puff.middle])[0, 2] < 1.0:
                continue
            u, v = camera.pixel(puff.middle)
            radius = puff.radius_m * camera.focal_px / camera.distance([puff.middle])
            picture.paste(
                (206, 192, 166),
                (round(u - radius), round(v - radius)),
                _soft_disc(round(2 * radius), puff.cover),
            )

    def canvas(self, time_s: float, *, with_lorry: bool = True) -> Image.Image:
        """Draw the whole canvas, margin and all, at `time_s` seconds of the film."""
        scene = self.view
        canvas = scene.back.copy()
        self._ripple(canvas.reshape(-1, 3), time_s)
        from_behind = scene.camera.at[1] < lorry_front_y(time_s) - 2.0
        lorry = moving.lorry(time_s, from_behind=from_behind) if with_lorry else []
        barrier = moving.barrier(time_s)
        self._shade(canvas, [part for part in lorry if len(part.faces) == BOX_FACES] + barrier)
        picture = Image.fromarray(canvas, "RGB")
        barrier.sort(key=lambda solid: -scene.camera.distance([solid.middle()]))
        ordered = lorry + barrier if scene.camera.at[1] > BARRIER_Y_M else barrier + lorry
        for solid in ordered + moving.splinters(time_s):
            draw(picture, solid, scene.camera, scene.light)
        if with_lorry:
            self._dust(picture, time_s)
        front = scene.front
        picture.paste(front.colours, front.corner, front.mask)
        return picture


def _soft_disc(wide: int, strength: float) -> Image.Image:
    middle = (wide - 1) / 2
    along = (np.arange(wide) - middle) / max(1.0, wide / 2)
    inside = np.clip(1.0 - np.hypot(along[None, :], along[:, None]) ** 2, 0.0, 1.0)
    return Image.fromarray((255 * strength * inside).astype(np.uint8), "L")


@cache
def _caption() -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Draw the caption that is burned in for part of the film: its colours and its mask."""
    left, top, right, bottom = CAPTION_BOX
    layer = Image.new("RGB", (right - left, bottom - top), (12, 16, 24))
    mask = Image.new("L", layer.size, 190)
    for image, bar, words in ((layer, (222, 168, 40), (255, 255, 255)), (mask, 255, 255)):
        pen = ImageDraw.Draw(image)
        pen.rectangle((0, 0, 7, bottom - top), fill=bar)
        for row, (line, size) in enumerate(zip(CAPTION_LINES, (32, 28), strict=True)):
            pen.text(
                (26, 12 + 42 * row),
                line,
                font=letters(size),
                fill=words,
                stroke_width=1 - row,
                stroke_fill=words,
            )
    cover = np.asarray(mask).astype(np.float32)[..., None] / np.float32(255)
    return np.asarray(layer).astype(np.float32), cover


def _cut(canvas: Bytes, left: float, top: float) -> Bytes:
    """Cut the frame out of the canvas at a place between pixels, by blending neighbours."""
    column, row = floor(left), floor(top)
    across, down = (np.uint16(round(256 * part)) for part in (left - column, top - row))
    rows = slice(row, row + HEIGHT + 1)
    level = canvas[rows, column : column + WIDTH] * (256 - across)
    level += canvas[rows, column + 1 : column + 1 + WIDTH] * across
    level >>= 8
    cut = level[:-1] * (256 - down) + level[1:] * down
    return (cut >> 8).astype(np.uint8)


def _picture(shot: Shot, frame: int) -> Bytes:
    left, top = drift(frame)
    made = _cut(np.asarray(shot.canvas(frame / FPS)), left, top)
    if CAPTION_FRAMES[0] <= frame < CAPTION_FRAMES[1]:
        colours, cover = _caption()
        box = (slice(CAPTION_BOX[1], CAPTION_BOX[3]), slice(CAPTION_BOX[0], CAPTION_BOX[2]))
        made[box] = made[box] * (1 - cover) + colours * cover
    return made


@cache
def _grain_pool() -> NDArray[np.int16]:
    random = np.random.default_rng(SEED + 3)
    return np.rint(random.normal(0.0, GRAIN, (HEIGHT + 200, WIDTH + 200))).astype(np.int16)


def _grained(picture: Bytes, frame: int) -> av.VideoFrame:
    """Turn a picture into what the encoder wants (YUV 4:2:0), with film grain."""
    made = av.VideoFrame.from_ndarray(picture, format="rgb24")
    planes = made.reformat(format="yuv420p").to_ndarray().astype(np.uint8, copy=False)
    random, pool = np.random.default_rng((SEED, frame)), _grain_pool()
    top, left = (int(random.integers(200)) for _ in range(2))
    grain = pool[top : top + HEIGHT, left : left + WIDTH]
    planes[:HEIGHT] = np.clip(planes[:HEIGHT] + grain, 0, 255)
    return av.VideoFrame.from_ndarray(planes, format="yuv420p")


def frames(number: int) -> Iterator[av.VideoFrame]:
    """Give the frames of shot `number` (from 0) in order."""
    shot = Shot(SHOT_CAMERAS[number], FILMED)
    first = sum(SHOT_FRAMES[:number])
    for frame in range(first, first + SHOT_FRAMES[number]):
        yield _grained(_picture(shot, frame), frame)
