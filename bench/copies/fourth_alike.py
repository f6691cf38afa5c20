"""Films of the fourth set that are alike and no copies of one another, in groups.

Where a group stands beside a film of `bench.copies.fourth`, that film's place is drawn again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import fourth_attacks as attacks
from bench.copies import fourth_frames as frames
from bench.copies import fourth_scenes as scenes
from bench.copies import fresh_scenes, third_scenes
from bench.copies.attacks import With
from bench.copies.clips import Clip, Pixels, drawn, melody
from bench.copies.edits import WHITE, numbered, strung
from bench.copies.fresh_alike import flat, joined, mute, noise

_SIZE: Final = (640, 360)


def _drawn(seed: int, seconds: float = 6.0) -> Clip:
    return drawn(seed, seconds, _SIZE)


def _ranked(clip: Clip, place: int) -> Clip:
    """Show a film in the template of a list of ten: a wall of tiles that moves, a number, words."""
    rng = np.random.default_rng(88)
    tiles = cv2.resize(rng.integers(30, 140, (9, 32, 3), dtype=np.uint8), (1280, 360),
                       interpolation=cv2.INTER_NEAREST)  # fmt: skip

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        left = number * 3 % 640
        whole: Any = np.ascontiguousarray(tiles[:, left : left + 640])
        whole[50:302, 170:618] = cv2.resize(picture, (448, 252), interpolation=cv2.INTER_AREA)
        cv2.rectangle(whole, (168, 48), (619, 303), (255, 210, 60), 3)
        cv2.putText(whole, str(place), (26, 220), 3, 5.0, WHITE, 8, cv2.LINE_AA)
        cv2.putText(whole, "TEN THINGS NOBODY FILMED TWICE", (96, 340), 3, 0.8, WHITE, 1)
        return whole

    return numbered(clip, put)


def _desk(clip: Clip, seed: int) -> Clip:
    """Show a film in a window of a program that cuts films, other rows of pieces below it."""
    page = np.full((400, 640, 3), 38, np.uint8)
    for n, word in enumerate(("File", "Edit", "Clip", "Mark", "View", "Help")):
        cv2.putText(page, word, (10 + n * 52, 16), 2, 0.45, (210, 210, 210), 1, cv2.LINE_AA)
    rng = np.random.default_rng(89)
    for n in range(8):
        cv2.putText(
            page, f"A{n:03}_C{n * 7 % 9}.mov", (10, 50 + n * 27), 2, 0.4, (170, 200, 220), 1
        )
    for row in range(3):
        x = 10
        while x < 620:
            w, tone = int(rng.integers(30, 120)), tuple(int(c) for c in rng.integers(70, 170, 3))
            cv2.rectangle(page, (x, 306 + row * 30), (x + w - 3, 330 + row * 30), tone, -1)
            x += w

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        whole = page.copy()
        whole[28:298, 150:630] = cv2.resize(picture, (480, 270), interpolation=cv2.INTER_AREA)
        at = 40 + (number * 2 + seed * 37) % 560
        cv2.line(whole, (at, 300), (at, 396), (240, 60, 50), 2)
        return whole

    return numbered(clip, put)


def _app(clip: Clip, seed: int) -> Clip:
    return frames.app(clip, With(seed)).clip


def _aired(clip: Clip) -> Clip:
    return attacks.broadcast(clip, With(3)).clip


def _stung(first: Clip, then: Clip) -> Clip:
    """Put a channel's sting between two shots."""
    return strung((first, scenes.sting(), then), first)


def _ended(clip: Clip) -> Clip:
    return strung((clip, scenes.outro()), clip)


def _sung(clip: Clip) -> Clip:
    return replace(clip, sound=melody(9200, clip.seconds))


GROUPS: Final[dict[str, dict[str, Callable[[], Clip]]]] = {
    "same game, another camera": {"court-b": lambda: scenes.court(1, 1, 12.0)},
    "same yard, another game seen": {
        "court-c": lambda: scenes.court(2, 0, 8.0),
        "court-d": lambda: scenes.court(2, 1, 8.0),
    },
    "same square, another day": {
        "square-b": lambda: fresh_scenes.square(31, 42, 8.0),
        "square-c": lambda: fresh_scenes.square(31, 43, 8.0),
    },
    "same studio, another speaker": {
        "studio-a": lambda: fresh_scenes.studio(15, 61, 8.0),
        "studio-b": lambda: fresh_scenes.studio(15, 62, 8.0),
    },
    "same weather map, another day": {
        "weather-b": lambda: scenes.weather(4, 52, 8.0),
        "weather-c": lambda: scenes.weather(4, 53, 8.0),
    },
    "same leader": {
        "leader-a": lambda: joined(scenes.leader(), _drawn(231)),
        "leader-b": lambda: joined(scenes.leader(), third_scenes.smoke(15, 61, 6.0)),
    },
    "same sting between shots": {
        "sting-a": lambda: _stung(_drawn(232, 4.0), _drawn(233, 4.0)),
        "sting-b": lambda: _stung(fresh_scenes.town(91, 4.0), third_scenes.drive(61, 4.0)),
    },
    "same outro": {
        "outro-a": lambda: _ended(_drawn(234)),
        "outro-b": lambda: _ended(third_scenes.drive(62, 6.0)),
    },
    "same template": {
        "ranked-a": lambda: _ranked(_drawn(235), 7),
        "ranked-b": lambda: _ranked(fresh_scenes.boat(92, 7.0), 6),
        "ranked-c": lambda: _ranked(third_scenes.smoke(16, 62, 7.0), 7),
    },
    "same app": {
        "app-a": lambda: _app(_drawn(236), 301),
        "app-b": lambda: _app(third_scenes.fair(12, 31, 6.0), 302),
        "app-c": lambda: _app(fresh_scenes.street(93, 6.0), 301),
    },
    "same cutting program": {
        "desk-a": lambda: _desk(_drawn(237), 1),
        "desk-b": lambda: _desk(scenes.court(5, 0, 6.0), 2),
    },
    "same station's overlays": {
        "aired-a": lambda: _aired(_drawn(238)),
        "aired-b": lambda: _aired(third_scenes.drive(63, 7.0)),
    },
    "same song": {
        "song-a": lambda: _sung(_drawn(239, 8.0)),
        "song-b": lambda: _sung(scenes.court(6, 1, 8.0)),
    },
    "moving test patterns": {
        "pattern-a": lambda: scenes.pattern(1),
        "pattern-b": lambda: scenes.pattern(2, 9.0),
    },
    "silent sound": {
        "silent-a": lambda: mute(_drawn(240)),
        "silent-b": lambda: mute(fresh_scenes.town(94, 6.0)),
    },
    "black and white, grey, bars": {
        "black-a": lambda: flat(0, 6.0),
        "black-b": lambda: flat(6, 9.0),
        "white": lambda: flat(250, 6.0),
        "banded": lambda: flat(110, 7.0, 50),
    },
    "noise only": {"noise-a": lambda: noise(61), "noise-b": lambda: noise(62)},
}
"""Groups of films, each by its name; a group of one stands beside a film that is a source."""
