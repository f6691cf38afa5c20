"""Which clips of a third set are found: clips of real films, as platforms and people repost them.

Other stretches and lengths (2.5 to 12 s) of the real films than `bench.copies.make` and
`bench.copies.fresh` have, films drawn anew, other attacks; written without looking at the rules.
Each attack falls on four of eight real excerpts, every second one on a drawn one too, by lot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np

from bench.copies import third_scenes as scenes
from bench.copies.clips import Clip
from bench.copies.fresh_scenes import studio
from bench.copies.sets import Unseen, measured
from bench.copies.third_alike import GROUPS
from bench.copies.third_attacks import ATTACKS
from bench.plan import Plan
from bench.tables import Table

_REAL: Final = 4
_QUICK: Final = ("av1", "meme bar, top")
_CAR: Final = "car-detection.mp4"
_BOTTLE: Final = "bottle-detection.mp4"
_PERSON: Final = "one-by-one-person-detection.mp4"

REAL: Final = {
    "car": (_CAR, 20.0, 30.1),
    "bottle": (_BOTTLE, 15.0, 29.5),
    "person": (_PERSON, 60.0, 100.0),
    "bunny": ("big_buck_bunny_0_30.webm", 6.0, 30.0),
    "chair": ("chair-orig.mp4", 0.0, 22.4),
}
"""Stretches of real films [s] of which excerpts are attacked."""
NEIGHBOURS: Final = {
    "car-before": (_CAR, 0.0, 9.0),
    "bottle-before": (_BOTTLE, 0.0, 9.5),
    "bottle-after": (_BOTTLE, 31.0, 39.5),
    "person-before": (_PERSON, 17.5, 42.0),
    "person-after": (_PERSON, 101.0, 121.5),
}
"""Other takes by the same tripods [s]."""
STRANGERS: Final = (
    (_CAR, 14.5, 5.0, "crop 15 %"),
    (_CAR, 14.5, 5.0, "social, 480p"),
    (_BOTTLE, 10.0, 4.5, "webm"),
    (_BOTTLE, 10.0, 4.5, "letterbox"),
    (_PERSON, 4.5, 8.0, "240p"),
    (_PERSON, 43.0, 6.0, "subtitles"),
    (_PERSON, 122.0, 7.0, "mirror"),
    (_PERSON, 130.0, 8.0, "screen, filmed"),
)
"""Clips of takes that are not there, though others by the same tripods are."""
DRAWN: Final[dict[str, Callable[[], Clip]]] = {
    "drive": lambda: scenes.drive(3),
    "smoke": lambda: scenes.smoke(2, 21),
    "fair": lambda: scenes.fair(1, 1),
    "filler-1": lambda: studio(9, 21, 14.0),
    "filler-2": lambda: scenes.drive(23, 14.0),
    "filler-3": lambda: scenes.smoke(8, 31, 14.0),
}
EXCERPTS: Final = (
    ("car", 4.7, 4.8),
    ("bottle", 5.4, 5.2),
    ("person", 6.5, 12.0),
    ("person", 24.2, 3.6),
    ("bunny", 4.6, 3.2),
    ("bunny", 11.8, 7.4),
    ("chair", 1.3, 6.2),
    ("chair", 11.5, 2.5),
    ("drive", 3.0, 6.0),
    ("smoke", 2.2, 9.0),
    ("fair", 5.0, 4.0),
)
"""What is attacked: of which film, from where, how long [s]."""
_DRAWN_FROM: Final = 8
# A clip that is too short for it would leave less than two seconds, or 2.5 s of one cut out of it.
_SHORTEST: Final = {"speed 1.5": 3.0, "trimmed": 4.0, "sound only": 3.0}
_SILENT: Final = frozenset({"car", "bottle", "person"})


def _lot() -> Iterator[tuple[int, str]]:
    """Yield excerpts and attacks: four real ones each, a drawn one for every second attack."""
    for number, attack in enumerate(ATTACKS):
        lot = np.random.default_rng(700 + number // 2).permutation(_DRAWN_FROM)
        lot = np.roll(lot, -_REAL * (number % 2))
        yield from ((n, attack) for n in [int(n) for n in lot if _bears(int(n), attack)][:_REAL])
        if number % 2:
            yield _DRAWN_FROM + number // 2 % (len(EXCERPTS) - _DRAWN_FROM), attack


def _bears(number: int, attack: str) -> bool:
    film, _, seconds = EXCERPTS[number]
    heard = film not in _SILENT or "sound" not in attack
    return heard and seconds >= _SHORTEST.get(attack, 0)


SET: Final = Unseen(
    name="copies-third",
    real=REAL,
    neighbours=NEIGHBOURS,
    drawn=DRAWN,
    groups=GROUPS,
    excerpts=EXCERPTS,
    attacks=ATTACKS,
    lot=_lot,
    widest=854,
    native=frozenset({"h264, poor", "pillarbox", "logo"}),
    spliced=854,
    files={"webm": ".webm"},
    strangers=STRANGERS,
)


def run(plan: Plan) -> Table:
    title = "Finding {clips} clips of real films in the main, reposted, among {films} films"
    return measured(SET, plan, title, _QUICK)
