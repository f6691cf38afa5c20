"""Films of the fifth set that are alike and no copies of one another, in groups.

Where a group stands beside a film of `bench.copies.fifth`, that film's place is drawn again. The
stock shots are the one group whose films do share pictures: 1.6 s of 8 that anybody may have
bought, which makes neither film a copy of the other.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

import cv2
import numpy as np

from bench.copies import fifth_scenes as scenes
from bench.copies import fourth_scenes, fresh_scenes, third_scenes
from bench.copies.clips import Clip, Pixels, drawn, melody
from bench.copies.edits import WHITE, numbered, strung
from bench.copies.fifth_scenes import label, lay, tone
from bench.copies.fourth_scenes import rough
from bench.copies.fresh_alike import flat, mute, noise

_SIZE: Final = (640, 360)


def _drawn(seed: int, seconds: float = 6.0) -> Clip:
    return drawn(seed, seconds, _SIZE)


def _opened(clip: Clip) -> Clip:
    """Put a channel's opening before a film."""
    return strung((scenes.card(1, "SOUTH\nPIER", 2.6), clip), clip)


def _stung(first: Clip, then: Clip) -> Clip:
    """Put a channel's sting between two shots."""
    return strung((first, scenes.card(2, "NEXT", 1.2), then), first)


def _closed(clip: Clip) -> Clip:
    """Put a channel's last card after a film."""
    return strung((clip, scenes.card(3, "thanks for\nwatching", 3.4)), clip)


def _stocked(first: Clip, then: Clip) -> Clip:
    """Put a bought shot of fields between two shots."""
    return strung((first, scenes.fields(77, 5, 1.6), then), first)


def _asked(clip: Clip, seed: int, question: str) -> Clip:
    """Show a film in the frame of a quiz: lamps all round, a question, four answers, a clock."""
    rng = np.random.default_rng(905)
    page: Any = np.clip(np.array((48, 22, 84)) + rough(rng, *_SIZE, 7), 0, 255).astype(np.uint8)
    for n in range(4):
        x, y = 20 + n % 2 * 310, 288 + n // 2 * 36
        cv2.rectangle(page, (x, y), (x + 290, y + 28), (34, 60, 150), -1)
        lay(page, label("ABCD"[n], 18, (255, 220, 90)), x + 18, y + 14)
    lay(page, label(question, 17), 320, 268)

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        whole = page.copy()
        whole[16:250, 112:528] = cv2.resize(picture, (416, 234), interpolation=cv2.INTER_AREA)
        for n in range(30):
            lit = (n + number // 3) % 5 == 0
            spot = (12 + n * 21, 8 if n % 2 else 352)
            cv2.circle(whole, spot, 5, (255, 240, 150) if lit else (120, 80, 60), -1, cv2.LINE_AA)
        cv2.ellipse(whole, (580, 60), (34, 34), -90, 0, 360 - number * 2 % 360, (255, 120, 60), -1)
        lay(whole, label(str(9 - number // 25 % 9 + seed % 2), 24), 580, 60)
        return whole

    return numbered(clip, put)


def _played(clip: Clip, seed: int) -> Clip:
    """Show a film as a game does: a map in a corner, hearts, a cross in the middle, a weapon."""
    rng = np.random.default_rng(907)
    ground = np.clip(np.array((70, 110, 60)) + rough(rng, 104, 104, 14), 0, 255).astype(np.uint8)
    for _ in range(9):
        a, b = rng.integers(0, 104, (2, 2))
        cv2.line(ground, a, b, (190, 180, 150), 4)

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        whole = picture.copy()
        whole[8:112, 8:112] = ground
        at = (60 + round(30 * np.sin(number / 30 + seed)), 60 + round(30 * np.cos(number / 41)))
        cv2.circle(whole, at, 5, (250, 60, 50), -1, cv2.LINE_AA)
        for n in range(5):
            cv2.circle(whole, (150 + n * 30, 28), 11, (220, 40, 60), -1, cv2.LINE_AA)
        for x, y in ((12, 0), (0, 12)):
            cv2.line(whole, (320 - x, 180 - y), (320 + x, 180 + y), (90, 255, 120), 2)
        bob = round(5 * np.sin(number / 5))
        arm = np.array([(430, 360), (520, 240 + bob), (560, 250 + bob), (640, 330), (640, 360)])
        cv2.fillPoly(whole, [arm], (60, 62, 66), cv2.LINE_AA)
        lay(whole, label(f"{30 - number // 20 % 30 + seed} / 120", 22, WHITE, edge=2), 580, 340)
        return whole

    return numbered(clip, put)


def _bowl(clip: Clip, seed: int) -> Clip:
    """Show a film upright in a page of an app that lists films: the same rows round another."""
    rng = np.random.default_rng(909)
    page = np.full((640, 360, 3), 244, np.uint8)
    for n in range(6):
        y = 300 + n * 58
        cv2.rectangle(page, (10, y), (90, y + 48), tone(rng, 40, 230), -1)
        lay(page, label(f"{rng.choice(fresh_scenes.WORDS)} {rng.integers(2, 99)}", 15,
                        (30, 30, 30)), 180, y + 20)  # fmt: skip
    lay(page, label("viewtide", 24, (200, 30, 60)), 70, 24)

    def put(number: int, picture: Pixels) -> Any:  # noqa: ANN401
        whole = page.copy()
        whole[50:252] = cv2.resize(picture, (360, 202), interpolation=cv2.INTER_AREA)
        cv2.line(whole, (0, 253), ((number * 2 + seed * 30) % 360, 253), (220, 30, 40), 3)
        lay(whole, label(f"{seed * 13} likes", 15, (60, 60, 60)), 70, 276)
        return whole

    return numbered(clip, put)


def _sung(clip: Clip) -> Clip:
    return replace(clip, sound=melody(9400, clip.seconds))


GROUPS: Final[dict[str, dict[str, Callable[[], Clip]]]] = {
    "same march, another phone": {"march-b": lambda: scenes.march(1, 1, 9.0)},
    "another march, two phones": {
        "march-c": lambda: scenes.march(2, 0, 7.0),
        "march-d": lambda: scenes.march(2, 1, 7.0),
    },
    "same crossing, another day": {
        "crossing-b": lambda: scenes.crossing(3, 32, 7.0),
        "crossing-c": lambda: scenes.crossing(3, 33, 7.0),
    },
    "same fields, another flight": {
        "fields-b": lambda: scenes.fields(2, 22, 7.0),
        "fields-c": lambda: scenes.fields(2, 23, 7.0),
    },
    "same studio, another speaker": {
        "studio-a": lambda: fresh_scenes.studio(25, 71, 7.0),
        "studio-b": lambda: fresh_scenes.studio(25, 72, 7.0),
    },
    "same window, another hour": {
        "smoke-a": lambda: third_scenes.smoke(52, 91, 7.0),
        "smoke-b": lambda: third_scenes.smoke(52, 92, 7.0),
    },
    "same game, another side": {
        "court-a": lambda: fourth_scenes.court(31, 0, 7.0),
        "court-b": lambda: fourth_scenes.court(31, 1, 7.0),
    },
    "same opening": {
        "opening-a": lambda: _opened(_drawn(331)),
        "opening-b": lambda: _opened(scenes.march(5, 0, 5.0)),
    },
    "same sting between shots": {
        "sting-a": lambda: _stung(_drawn(332, 3.6), _drawn(333, 3.6)),
        "sting-b": lambda: _stung(fresh_scenes.town(191, 3.6), third_scenes.drive(161, 3.6)),
    },
    "same last card": {
        "closing-a": lambda: _closed(_drawn(334)),
        "closing-b": lambda: _closed(third_scenes.drive(162, 5.0)),
    },
    "same stock shot": {
        "stock-a": lambda: _stocked(_drawn(335, 3.2), _drawn(336, 3.2)),
        "stock-b": lambda: _stocked(scenes.march(6, 1, 3.2), fresh_scenes.town(192, 3.2)),
    },
    "same quiz": {
        "quiz-a": lambda: _asked(_drawn(337), 1, "In which town was this filmed?"),
        "quiz-b": lambda: _asked(scenes.fields(6, 61, 6.0), 2, "In which town was this filmed?"),
        "quiz-c": lambda: _asked(fresh_scenes.town(193, 6.0), 1, "What happens after this?"),
    },
    "same game's signs": {
        "hud-a": lambda: _played(third_scenes.drive(163, 6.0), 1),
        "hud-b": lambda: _played(fresh_scenes.street(194, 6.0), 4),
    },
    "same page": {
        "page-a": lambda: _bowl(_drawn(338), 1),
        "page-b": lambda: _bowl(scenes.fields(7, 62, 6.0), 5),
    },
    "same song": {
        "song-a": lambda: _sung(_drawn(339, 7.0)),
        "song-b": lambda: _sung(fresh_scenes.town(195, 7.0)),
    },
    "moving test patterns": {
        "pattern-a": lambda: fourth_scenes.pattern(11),
        "pattern-b": lambda: fourth_scenes.pattern(12, 8.0),
    },
    "silent sound": {
        "silent-a": lambda: mute(_drawn(340)),
        "silent-b": lambda: mute(scenes.fields(8, 63, 6.0)),
    },
    "black and white, grey, bars": {
        "black-a": lambda: flat(2, 6.0),
        "black-b": lambda: flat(9, 8.0),
        "white": lambda: flat(244, 6.0),
        "banded": lambda: flat(80, 7.0, 64),
        "banded-thin": lambda: flat(160, 6.0, 30),
    },
    "noise only": {"noise-a": lambda: noise(81), "noise-b": lambda: noise(82)},
}
"""Groups of films, each by its name; a group of one stands beside a film that is a source."""
