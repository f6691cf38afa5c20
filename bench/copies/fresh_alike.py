"""Films that are alike and no copies of one another, in groups; none may be merged with any other.

Where a group stands beside a film of `bench.copies.fresh`, that film's place is drawn again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import fresh_scenes as scenes
from bench.copies.clips import RATE, Clip, Pixels, Samples, drawn, melody
from bench.copies.fresh_attacks import tickered

_SIZE: Final = (360, 640)
_BARS: Final = (
    (191, 191, 191), (191, 191, 0), (0, 191, 191), (0, 191, 0), (191, 0, 191), (191, 0, 0),
    (0, 0, 191),
)  # fmt: skip


def flat(colour: int, seconds: float, band: int = 0) -> Clip:
    """One colour, with black bands above and below; silence."""
    picture = np.full((*_SIZE, 3), colour, np.uint8)
    if band:
        picture[:band] = picture[-band:] = 0
    count = round(seconds * 25)
    silence = np.zeros(round(seconds * RATE), np.float32)
    return Clip(np.repeat(picture[None], count, 0), Fraction(25), silence)


def noise(seed: int) -> Clip:
    """Draw six seconds of nothing but noise, to be seen and heard."""
    rng = np.random.default_rng(seed)
    pictures = rng.integers(0, 256, (150, *_SIZE, 1), dtype=np.uint8)
    sound = rng.normal(0, 0.1, 6 * RATE).astype(np.float32)
    return Clip(np.repeat(pictures, 3, 3), Fraction(25), sound)


def _tone(seconds: float) -> Samples:
    return (0.2 * np.sin(2 * np.pi * 1000 * np.arange(round(seconds * RATE)) / RATE)).astype(
        np.float32
    )


def _bars() -> Pixels:
    colours = np.array(_BARS, np.uint8)
    row = colours[np.arange(_SIZE[1]) * 7 // _SIZE[1]]
    picture = np.repeat(row[None], _SIZE[0], 0)
    picture[280:] = (np.arange(_SIZE[1]) * 255 // _SIZE[1]).astype(np.uint8)[None, :, None]
    return picture


def _colour_bars(seconds: float) -> Clip:
    return Clip(np.repeat(_bars()[None], round(seconds * 25), 0), Fraction(25), _tone(seconds))


def _card(station: str, second: int) -> Clip:
    """A test card whose clock runs."""
    ground = np.full((*_SIZE, 3), 128, np.uint8)
    for at in range(0, 640, 40):
        cv2.line(ground, (at, 0), (at, 360), (255, 255, 255), 1)
        cv2.line(ground, (0, at), (640, at), (255, 255, 255), 1)
    disc = np.zeros(_SIZE, np.uint8)
    cv2.circle(disc, (320, 180), 150, 255, -1, cv2.LINE_AA)
    cv2.copyTo(_bars(), disc, ground)
    pictures = []
    for number in range(200):
        picture, now = ground.copy(), second + number // 25
        cv2.rectangle(picture, (220, 150), (420, 210), (0, 0, 0), -1)
        words = f"{station} {now // 3600:02}:{now // 60 % 60:02}:{now % 60:02}"
        cv2.putText(picture, words, (228, 187), 2, 0.62, (255, 255, 255), 1, cv2.LINE_AA)
        pictures.append(picture)
    return Clip(np.stack(pictures), Fraction(25), _tone(8))


def joined(first: Clip, then: Clip) -> Clip:
    """Put a film after an opening of the same size and pace."""
    height, width = first.pictures.shape[1:3]
    rest = np.stack([cv2.resize(p, (width, height)) for p in then.pictures])
    sounds = [np.zeros(0, np.float32) if c.sound is None else c.sound for c in (first, then)]
    pictures = np.concatenate([first.pictures, rest.astype(np.uint8)])
    return Clip(pictures, first.fps, np.concatenate(sounds))


def _intro() -> Clip:
    """Draw the three seconds with which a channel begins everything."""
    ground = drawn(71, 0.1, (640, 360)).pictures[0]
    star = np.array([[np.cos(a), np.sin(a)] for a in np.arange(10) * np.pi / 5])
    star[::2] *= 0.45
    pictures = []
    for number in range(75):
        picture = np.roll(ground, number * 4, 1)
        turn, size = number / 14, 20 + 1.6 * number
        spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        points = (star @ spin.T * size + (320, 170)).astype(np.int32)
        cv2.fillPoly(picture, [points], (250, 220, 60), cv2.LINE_AA)
        where = (40 + number * 2, 330)
        cv2.putText(picture, "LONGSHORE DAILY", where, 3, 1.2, (255, 255, 255), 2, cv2.LINE_AA)
        pictures.append(picture)
    return Clip(np.stack(pictures), Fraction(25), melody(711, 3.0))


def _countdown() -> Clip:
    """Draw a leader that counts from four to one."""
    pictures = []
    for number in range(100):
        picture = np.full((*_SIZE, 3), 205, np.uint8)
        angle = number % 25 / 25 * 360
        cv2.ellipse(picture, (320, 180), (420, 420), -90, 0, angle, (165, 165, 165), -1)
        for radius in (110, 140):
            cv2.circle(picture, (320, 180), radius, (30, 30, 30), 3, cv2.LINE_AA)
        cv2.putText(picture, str(4 - number // 25), (270, 240), 0, 5, (20, 20, 20), 12, cv2.LINE_AA)
        pictures.append(picture)
    sound = np.where(np.arange(4 * RATE) % RATE < RATE // 12, _tone(4), 0).astype(np.float32)
    return Clip(np.stack(pictures), Fraction(25), sound)


def _channel(clip: Clip) -> Clip:
    """Lay a channel's ticker, its lower third and its sign over a film."""
    clip = tickered(clip, "ELEVEN HURT AS ROOF GIVES WAY +++ TRAINS RUN AGAIN +++ ")
    tall, wide = clip.pictures.shape[1:3]

    def put(picture: Pixels) -> Any:  # noqa: ANN401
        picture = picture.copy()
        top = tall * 73 // 100
        cv2.rectangle(picture, (20, top), (wide * 6 // 10, top + 44), (12, 40, 110), -1)
        cv2.putText(picture, "LIVE  Harbour district", (30, top + 29), 2, 0.7, (255, 255, 255), 1)
        cv2.circle(picture, (wide - 50, 44), 28, (230, 120, 0), -1, cv2.LINE_AA)
        cv2.putText(picture, "N1", (wide - 68, 53), 2, 0.9, (255, 255, 255), 2, cv2.LINE_AA)
        return picture

    return replace(clip, pictures=np.stack([put(p) for p in clip.pictures]))


def _drawn(seed: int, seconds: float = 7.0) -> Clip:
    return drawn(seed, seconds, (640, 360))


def _sung(clip: Clip) -> Clip:
    return replace(clip, sound=melody(9001, clip.seconds))


def mute(clip: Clip) -> Clip:
    """Return a clip whose sound is all nought."""
    return replace(clip, sound=np.zeros(round(clip.seconds * RATE), np.float32))


GROUPS: Final[dict[str, dict[str, Callable[[], Clip]]]] = {
    "same square, another day": {
        "square-a": lambda: scenes.square(7, 1),
        "square-b": lambda: scenes.square(7, 2),
        "square-c": lambda: scenes.square(7, 3),
    },
    "same studio, another speaker": {
        "studio-b": lambda: scenes.studio(4, 12, 9.0),
        "studio-c": lambda: scenes.studio(4, 13, 9.0),
    },
    "same square, another crowd": {"crowd-b": lambda: scenes.crowd(3, 12, 9.0)},
    "another map, night, street": {
        "map-b": lambda: scenes.map_(22, 9.0),
        "night-b": lambda: scenes.night(21, 9.0),
        "town-b": lambda: scenes.town(28, 7.0),
    },
    "same intro": {
        "intro-a": lambda: joined(_intro(), _drawn(31)),
        "intro-b": lambda: joined(_intro(), _drawn(32)),
    },
    "same countdown": {
        "countdown-a": lambda: joined(_countdown(), _drawn(33)),
        "countdown-b": lambda: joined(_countdown(), scenes.square(9, 4, 7.0)),
    },
    "same ticker, lower third and logo": {
        "channel-a": lambda: _channel(_drawn(34)),
        "channel-b": lambda: _channel(scenes.square(11, 5, 8.0)),
        "channel-c": lambda: _channel(scenes.studio(6, 14, 8.0)),
    },
    "same song": {
        "song-a": lambda: _sung(_drawn(35)),
        "song-b": lambda: _sung(scenes.square(13, 6, 8.0)),
    },
    "silent sound": {
        "silent-a": lambda: mute(_drawn(36)),
        "silent-b": lambda: mute(_drawn(37)),
    },
    "black, white, grey": {
        "black-a": lambda: flat(0, 6.0),
        "black-b": lambda: flat(0, 8.0),
        "white": lambda: flat(255, 6.0),
        "grey": lambda: flat(120, 7.0),
    },
    "bars only": {
        "banded-a": lambda: flat(90, 6.0, 45),
        "banded-b": lambda: flat(90, 7.0, 45),
    },
    "noise only": {"noise-a": lambda: noise(1), "noise-b": lambda: noise(2)},
    "colour bars": {
        "bars-a": lambda: _colour_bars(6.0),
        "bars-b": lambda: _colour_bars(8.0),
    },
    "test card with a clock": {
        "card-a": lambda: _card("KV2", 36_000),
        "card-b": lambda: _card("KV2", 47_107),
    },
}
"""Groups of films, each by its name; a group of one stands beside a film that is a source."""
