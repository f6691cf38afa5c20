"""Films of the third set that are alike and no copies of one another, in groups.

Where a group stands beside a film of `bench.copies.third`, that film's place is drawn again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from typing import Final

import cv2
import numpy as np

from bench.copies import third_scenes as scenes
from bench.copies.attacks import With
from bench.copies.clips import RATE, Clip, Pixels, drawn, each, melody
from bench.copies.edits import WHITE, numbered, strung, written
from bench.copies.fresh_alike import flat, joined, mute, noise
from bench.copies.third_attacks import player

_WIDE, _TALL = 640, 360


def _drawn(seed: int, seconds: float = 6.0) -> Clip:
    return drawn(seed, seconds, (_WIDE, _TALL))


def _ident() -> Clip:
    """Draw the two and a half seconds with which an agency begins: rings that grow, its name."""
    ground = np.repeat(np.linspace(20, 90, _WIDE)[None], _TALL, 0)[..., None] * (0.3, 0.7, 1.5)
    pictures = []
    for number in range(62):
        picture = np.clip(ground + number, 0, 255).astype(np.uint8)
        for ring in range(5):
            size = (number * 5 + ring * 70) % 350 + 4
            cv2.circle(picture, (_WIDE // 2, _TALL // 2), size, (240, 190, 60), 4, cv2.LINE_AA)
        written(picture, ("MERIDIAN WIRE",), 0.55, WHITE)
        pictures.append(picture)
    return Clip(np.stack(pictures), Fraction(25), melody(812, 2.48))


def _credits() -> Clip:
    """Draw three seconds of names that rise over black."""
    sheet = np.zeros((700, _WIDE, 3), np.uint8)
    lines = ("camera  R. Osei", "sound  M. Tarr", "cut  L. Venn", "driver  P. Ahl", "thanks to all")
    for number, words in enumerate(lines):
        cv2.putText(sheet, words, (190, 330 + 60 * number), 2, 0.9, (220, 220, 220), 1, cv2.LINE_AA)
    pictures = np.stack([sheet[n * 3 : n * 3 + _TALL] for n in range(75)])
    return Clip(pictures, Fraction(25), melody(813, 3.0))


def _framed(clip: Clip) -> Clip:
    """Show a film in the window of a channel that fills the rest with news and prices."""
    rng = np.random.default_rng(77)
    page = np.full((450, 800, 3), (16, 32, 84), np.uint8)
    for row in range(10):
        name, price = "".join(chr(65 + int(c)) for c in rng.integers(0, 26, 4)), rng.uniform(1, 900)
        words = f"{name} {price:7.2f}"
        cv2.putText(page, words, (612, 50 + row * 30), 0, 0.55, (240, 240, 160), 1, cv2.LINE_AA)
    cv2.rectangle(page, (0, 372), (800, 450), (190, 20, 30), -1)
    cv2.putText(page, "BREAKING  harbour closed until further notice", (20, 420), 2, 0.85, WHITE, 1)
    return each(clip, lambda p: _pasted(page, p))


def _pasted(page: Pixels, picture: Pixels) -> Pixels:
    whole = page.copy()
    whole[22:350, 16:599] = cv2.resize(picture, (583, 328), interpolation=cv2.INTER_AREA)
    return whole


def _played(clip: Clip) -> Clip:
    return player(clip, With(99)).clip


def _bars(seconds: float, high: int) -> Clip:
    """Draw colour bars over a ramp of greys, with a tone."""
    shades = (235, 16)
    colours = [(r, g, b) for g in shades for r in shades for b in shades]
    row = np.array(colours, np.uint8)[np.arange(_WIDE) * 8 // _WIDE]
    picture = np.repeat(row[None], _TALL, 0)
    picture[high:] = (np.arange(_WIDE) * 255 // _WIDE)[None, :, None]
    count = round(seconds * 25)
    tone = 0.2 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * RATE)) / RATE)
    return Clip(np.repeat(picture[None], count, 0), Fraction(25), tone.astype(np.float32))


def _ramp(seconds: float) -> Clip:
    """Draw a film that goes from black to white and back, the same all over."""
    still = flat(0, seconds)
    return numbered(still, lambda n, p: p + np.uint8(255 * abs(np.sin(n / 20))))


def _sung(clip: Clip) -> Clip:
    return replace(clip, sound=melody(9100, clip.seconds))


def _ended(clip: Clip) -> Clip:
    return strung((clip, _credits()), clip)


GROUPS: Final[dict[str, dict[str, Callable[[], Clip]]]] = {
    "same fair, another evening": {
        "fair-b": lambda: scenes.fair(1, 2, 8.0),
        "fair-c": lambda: scenes.fair(1, 3, 8.0),
    },
    "same roofs, another hour": {"smoke-b": lambda: scenes.smoke(2, 22, 9.0)},
    "another road": {"drive-b": lambda: scenes.drive(13, 8.0)},
    "same ident": {
        "ident-a": lambda: joined(_ident(), _drawn(131)),
        "ident-b": lambda: joined(_ident(), _drawn(132)),
    },
    "same credits": {
        "credits-a": lambda: _ended(_drawn(133)),
        "credits-b": lambda: _ended(_drawn(134, 7.0)),
    },
    "same frame of a channel": {
        "framed-a": lambda: _framed(_drawn(135)),
        "framed-b": lambda: _framed(scenes.drive(14, 7.0)),
    },
    "same player's page": {
        "played-a": lambda: _played(_drawn(136)),
        "played-b": lambda: _played(scenes.smoke(5, 25, 7.0)),
    },
    "same song": {
        "song-a": lambda: _sung(_drawn(137, 8.0)),
        "song-b": lambda: _sung(scenes.drive(15, 8.0)),
    },
    "silent sound": {
        "quiet-a": lambda: mute(_drawn(138)),
        "quiet-b": lambda: mute(_drawn(139)),
    },
    "black, blue, grey": {
        "black-a": lambda: flat(0, 5.0),
        "black-b": lambda: flat(0, 9.0),
        "dim": lambda: flat(45, 6.0),
        "ramp-a": lambda: _ramp(6.0),
        "ramp-b": lambda: _ramp(8.0),
    },
    "bars only": {"banded-a": lambda: flat(60, 5.0, 60), "banded-b": lambda: flat(150, 7.0, 60)},
    "colour bars": {"bars-a": lambda: _bars(6.0, 300), "bars-b": lambda: _bars(8.0, 240)},
    "noise only": {"noise-a": lambda: noise(41), "noise-b": lambda: noise(42)},
}
"""Groups of films, each by its name; a group of one stands beside a film that is a source."""
