"""Films of the sixth set that are alike and no copies of one another, in groups.

Where a group stands beside a film of `bench.copies.sixth`, that film's place is drawn again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Final

import numpy as np

from bench.copies import clips, fourth_scenes, fresh_scenes, third_scenes
from bench.copies import sixth_scenes as scenes
from bench.copies.attacks import With
from bench.copies.clips import RATE, Clip, drawn, melody
from bench.copies.edits import strung
from bench.copies.fifth_scenes import card, crossing, fields, march
from bench.copies.fresh_alike import flat, mute, noise
from bench.copies.sixth_attacks import app, dressed, over_blur

_SIZE: Final = (640, 360)
_PERSON: Final = "one-by-one-person-detection.mp4"
_HEADLINES: Final = ("Council meets again on the old bridge", "Rain until Thursday",
                     "Trains late after a fault")  # fmt: skip


def _drawn(seed: int, seconds: float = 6.0) -> Clip:
    return drawn(seed, seconds, _SIZE)


def _opened(clip: Clip) -> Clip:
    return strung((card(101, "the\nDAILY REEL", 3.0), clip), clip)


def _stung(first: Clip, then: Clip) -> Clip:
    return strung((first, card(102, "MEANWHILE", 1.4), then), first)


def _closed(clip: Clip) -> Clip:
    return strung((clip, card(103, "like\nshare\nfollow", 3.8)), clip)


def _news(clip: Clip, ran: float) -> Clip:
    return dressed(clip, 1, "MORNING IN THE CITY", _HEADLINES, ran)


def _shown(clip: Clip) -> Clip:
    """Show a film in one post of an app."""
    return app(clip, With(501)).clip


def _sung(clip: Clip) -> Clip:
    return replace(clip, sound=melody(9700, clip.seconds))


def colour_bars(seconds: float, foot: int) -> Clip:
    """Draw eight colour bars over black from a height on [px], with a tone."""
    colours = np.array([[c & 1, c >> 1 & 1, c >> 2 & 1] for c in (7, 3, 6, 2, 5, 1, 4, 0)]) * 191
    picture = np.repeat(colours[np.arange(640) * 8 // 640][None], 360, 0).astype(np.uint8)
    picture[foot:] = 8
    tone = 0.2 * np.sin(2 * np.pi * 800 * np.arange(round(seconds * RATE)) / RATE)
    return Clip(np.repeat(picture[None], round(seconds * 25), 0), Fraction(25),
                tone.astype(np.float32))  # fmt: skip


GROUPS: Final[dict[str, dict[str, Callable[[], Clip]]]] = {
    "same harbour, another hour": {
        "harbour-b": lambda: scenes.harbour(3, 32, 7.0),
        "harbour-c": lambda: scenes.harbour(3, 33, 7.0),
    },
    "same platform, another train": {
        "platform-b": lambda: scenes.platform(2, 22, 7.0),
        "platform-c": lambda: scenes.platform(2, 23, 7.0),
    },
    "same market, another walk": {"market-b": lambda: scenes.market(1, 12, 7.0)},
    "same studio, another speaker": {
        "studio-a": lambda: fresh_scenes.studio(46, 151, 7.0),
        "studio-b": lambda: fresh_scenes.studio(46, 152, 7.0),
        "studio-c": lambda: fresh_scenes.studio(46, 153, 7.0),
    },
    "same crossing, another day": {
        "crossing-a": lambda: crossing(13, 131, 6.0),
        "crossing-b": lambda: crossing(13, 132, 6.0),
    },
    "same march, another phone": {
        "march-a": lambda: march(12, 0, 6.0),
        "march-b": lambda: march(12, 1, 6.0),
    },
    "same intro": {
        "intro-a": lambda: _opened(_drawn(531)),
        "intro-b": lambda: _opened(scenes.platform(5, 51, 5.0)),
    },
    "same sting between shots": {
        "sting-a": lambda: _stung(_drawn(532, 3.4), _drawn(533, 3.4)),
        "sting-b": lambda: _stung(fresh_scenes.town(291, 3.4), scenes.harbour(6, 61, 3.4)),
    },
    "same end card": {
        "end-a": lambda: _closed(_drawn(534)),
        "end-b": lambda: _closed(third_scenes.drive(262, 5.0)),
    },
    "same app": {
        "app-a": lambda: _shown(_drawn(535)),
        "app-b": lambda: _shown(fields(16, 161, 6.0)),
    },
    "same song": {
        "song-a": lambda: _sung(_drawn(536, 7.0)),
        "song-b": lambda: _sung(fresh_scenes.boat(295, 7.0)),
    },
    "silent sound": {
        "silent-a": lambda: mute(_drawn(537)),
        "silent-b": lambda: mute(scenes.harbour(8, 81, 6.0)),
    },
    "bars and blur only": {
        "blur-a": lambda: over_blur(flat(120, 5.0, 70), With(3)),
        "blur-b": lambda: over_blur(flat(90, 6.0, 40), With(3)),
    },
    "test patterns": {
        "pattern-a": lambda: fourth_scenes.pattern(31),
        "pattern-b": lambda: fourth_scenes.pattern(32, 8.0),
        "bars-a": lambda: colour_bars(6.0, 300),
        "bars-b": lambda: colour_bars(8.0, 252),
    },
    "black, flat, banded": {
        "black-a": lambda: flat(0, 5.0),
        "black-b": lambda: flat(6, 8.0),
        "flat-a": lambda: flat(128, 6.0),
        "flat-b": lambda: flat(236, 7.0),
        "banded-a": lambda: flat(70, 6.0, 45),
        "banded-b": lambda: flat(190, 6.0, 80),
    },
    "noise only": {"noise-a": lambda: noise(101), "noise-b": lambda: noise(102)},
}
"""Groups of films, each by its name; a group of one or two stands beside a film of the set."""


def with_dress(media: Path) -> dict[str, dict[str, Callable[[], Clip]]]:
    """Return the groups, with takes that share a sign, a lower third and words that run below.

    Args:
        media: Folder of the real films.
    """

    def take(start: float, end: float, ran: float) -> Clip:
        return _news(clips.decoded(media / _PERSON, start, end, 640), ran)

    dress: dict[str, Callable[[], Clip]] = {
        "dressed-a": lambda: take(98.0, 104.5, 0.0),
        "dressed-b": lambda: take(105.5, 112.0, 2.7),
        "dressed-c": lambda: _news(scenes.harbour(9, 91, 6.5), 1.4),
        "dressed-d": lambda: _news(fresh_scenes.street(297, 6.5), 4.1),
    }
    return {**GROUPS, "same sign and lower third": dress}
