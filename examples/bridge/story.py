"""The invented incident: every place, time and number that pictures, sound and texts share.

Nothing of this happened. One file holds the numbers, so that what is drawn, what is written
and what `--truth` states cannot differ.

Local frame (metres): origin on the near end of the bridge, on the middle of its deck; x to the
right of somebody who looks along the bridge, y along the bridge, z up. The ground is z = 0.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from math import cos, degrees, radians, sin
from typing import Final

from examples.bridge.camera import Camera

SEED: Final = 20220410

PLACE_NAME: Final = "Neustadt"
LATITUDE_DEG: Final = 50.85290
LONGITUDE_DEG: Final = 9.11270
ALTITUDE_M: Final = 243.0
BRIDGE_BEARING_DEG: Final = 285.0

FILMED: Final = datetime(2022, 4, 10, 14, 36, 0, tzinfo=UTC)
PHOTOGRAPHED: Final = datetime(2022, 4, 10, 7, 20, 31, tzinfo=UTC)
LOCAL_TIME: Final = timezone(timedelta(hours=2))  # Central European Summer Time

VIDEO_DEVICE: Final = ("Ostralux", "Vista 2")  # make and model, both invented
PHOTO_DEVICE: Final = ("Tarnwell", "T5")

WIDTH: Final = 1280
HEIGHT: Final = 720
MARGIN: Final = 20  # canvas pixels on each side, in which the hand-held drift wanders
CANVAS_WIDTH: Final = WIDTH + 2 * MARGIN
CANVAS_HEIGHT: Final = HEIGHT + 2 * MARGIN
FPS: Final = 25
SHOT_FRAMES: Final = (138, 97, 80)
FRAME_COUNT: Final = sum(SHOT_FRAMES)
DURATION_S: Final = FRAME_COUNT / FPS

RIVER_WIDTH_M: Final = 26.0
WATER_LEVEL_M: Final = -0.7
ROAD_HALF_M: Final = 2.1
DECK_HALF_M: Final = 1.9
BARRIER_Y_M: Final = -1.5

BANG_FRAME: Final = 187
BANG_S: Final = BANG_FRAME / FPS
SPEECH_START_S: Final = 2.9
SPEECH_WORDS: Final = "The bridge is closed. Go back."

LORRY_START_S: Final = 1.2
LORRY_FIRST_Y_M: Final = -17.0
LORRY_LENGTH_M: Final = 7.2

CAPTION_LINES: Final = ("NEUSTADT, BRIDGE OVER THE OSTRA", "10 April 2022")
CAPTION_FRAMES: Final = (20, 170)
CAPTION_BOX: Final = (56, 590, 662, 684)

REPOST_CAPTION: Final = "WATCH: lorry vs. bridge - Neustadt, 11 April"
REPOST_BAR: Final = (0, 318, 640, 360)
REPOST_SIZE: Final = (640, 360)
REPOST_FPS: Final = 15
REPOST_CROP: Final = (118, 30, 1126, 634)  # left, top, width, height in the original's pixels
REPOST_FIRST_FRAME: Final = 59
REPOST_LAST_FRAME: Final = 298

POSTS: Final = (  # name, x, y, height: metres
    ("gauge", -5.2, -7.0, 2.2),
    ("pole", -13.4, -10.6, 2.6),
)


def _canvas_camera(
    at: tuple[float, float, float], heading_deg: float, focal_px: float, pitch_deg: float
) -> Camera:
    return Camera(at, heading_deg, pitch_deg, focal_px, (CANVAS_WIDTH, CANVAS_HEIGHT))


SHOT_CAMERAS: Final = (
    _canvas_camera((-24.0, -7.0, 3.4), 85.5, 960.0, -5.5),
    _canvas_camera((-9.6, 0.2, 2.5), 119.0, 960.0, -5.5),
    _canvas_camera((-5.6, -14.2, 2.3), 14.0, 1000.0, -6.5),
)
PHOTO_SIZE: Final = (1080, 1440)
PHOTO_CAMERA: Final = Camera((-7.5, -12.5, 1.65), 31.0, -5.0, 1330.0, PHOTO_SIZE)


def geographic(x: float, y: float) -> tuple[float, float]:
    """Give latitude and longitude (degrees, WGS 84) of a point of the local frame (metres).

    Good to centimetres over the few hundred metres of this place.
    """
    bearing, north = radians(BRIDGE_BEARING_DEG), radians(LATITUDE_DEG)
    to_east = x * cos(bearing) + y * sin(bearing)
    to_north = y * cos(bearing) - x * sin(bearing)
    axis_m, squashed = 6_378_137.0, 0.00669437999014
    bend = 1 - squashed * sin(north) ** 2
    meridian_m, parallel_m = axis_m * (1 - squashed) / bend**1.5, axis_m / bend**0.5 * cos(north)
    return (
        LATITUDE_DEG + degrees(to_north / meridian_m),
        LONGITUDE_DEG + degrees(to_east / parallel_m),
    )


def lorry_front_y(time_s: float) -> float:
    """Give the y of the lorry's front (metres) at `time_s` seconds of the film."""
    since = max(0.0, time_s - LORRY_START_S)
    to_barrier = BANG_S - LORRY_START_S
    pull = 2 * (BARRIER_Y_M - LORRY_FIRST_Y_M) / to_barrier**2
    if since <= to_barrier:
        return LORRY_FIRST_Y_M + pull * since**2 / 2
    # After the barrier it brakes evenly until it stands, on the bridge.
    speed, braking = pull * to_barrier, 1.15
    after = min(since - to_barrier, speed / braking)
    return BARRIER_Y_M + speed * after - braking * after**2 / 2


def drift(frame: int) -> tuple[float, float]:
    """Give the canvas position (pixels) of the picture's top left corner in this frame."""
    time_s = frame / FPS
    left = MARGIN + 9.0 * sin(0.55 * time_s + 0.4) + 3.2 * sin(1.9 * time_s + 1.0)
    top = MARGIN + 6.0 * sin(0.71 * time_s + 2.0) + 2.4 * sin(2.3 * time_s)
    return left, top
