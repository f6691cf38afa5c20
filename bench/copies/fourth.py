"""Which clips of a fourth set are found: fifty-odd ways to repost, of real films in the main.

Other stretches (5 to 8 s) of the real films than `bench.copies.third` has, other drawn films,
attacks of other kinds (rates, followed crops, duets, reactions, apps, stations, replays,
transitions, dubbing); written without looking at the rules. Every second attack falls on four of
eight real excerpts, the others on three and on a drawn one, by lot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

import numpy as np

from bench.copies import fourth_scenes as scenes
from bench.copies import fresh_scenes, third_scenes
from bench.copies.clips import Clip
from bench.copies.fourth_alike import GROUPS
from bench.copies.fourth_attacks import ATTACKS, SOUNDING
from bench.copies.sets import Unseen, measured
from bench.plan import Plan
from bench.tables import Table

_REAL: Final = 4
_QUICK: Final = ("h264, 240p", "broadcast")
_CAR: Final = "car-detection.mp4"
_BOTTLE: Final = "bottle-detection.mp4"
_PERSON: Final = "one-by-one-person-detection.mp4"

REAL: Final = {
    "car": (_CAR, 0.0, 12.5),
    "bottle": (_BOTTLE, 26.3, 39.8),
    "person": (_PERSON, 1.0, 30.0),
    "guest": (_PERSON, 87.5, 121.0),
    "bunny": ("big_buck_bunny_0_30.webm", 11.0, 30.0),
    "chair": ("chair-orig.mp4", 0.0, 22.4),
}
"""Stretches of real films [s] of which excerpts are attacked."""
NEIGHBOURS: Final = {
    "car-after": (_CAR, 19.5, 30.1),
    "bottle-before": (_BOTTLE, 0.0, 9.5),
    "bottle-middle": (_BOTTLE, 19.0, 26.0),
    "person-middle": (_PERSON, 60.0, 87.0),
    "person-after": (_PERSON, 130.5, 139.0),
}
"""Other takes by the same tripods [s]."""
STRANGERS: Final = (
    (_CAR, 13.6, 5.6, "h264, 240p"),
    (_CAR, 13.6, 5.6, "crop that follows"),
    (_BOTTLE, 10.2, 5.0, "blurred bars, captions"),
    (_BOTTLE, 13.5, 5.2, "vp9, low"),
    (_PERSON, 52.5, 7.0, "app on a phone"),
    (_PERSON, 122.5, 7.5, "broadcast"),
    (_PERSON, 32.0, 8.0, "black and white"),
    (_PERSON, 44.0, 6.0, "television, filmed"),
)
"""Clips of takes that are not there, though others by the same tripods are."""
DRAWN: Final[dict[str, Callable[[], Clip]]] = {
    "court": lambda: scenes.court(1, 0),
    "weather": lambda: scenes.weather(4, 51),
    "square": lambda: fresh_scenes.square(31, 41, 12.0),
    "filler-1": lambda: fresh_scenes.town(81, 14.0),
    "filler-2": lambda: fresh_scenes.boat(82, 14.0),
    "filler-3": lambda: third_scenes.drive(51, 14.0),
}
EXCERPTS: Final = (
    ("car", 3.7, 5.0),
    ("bottle", 3.9, 6.5),
    ("person", 13.0, 7.5),
    ("guest", 2.6, 7.6),
    ("bunny", 1.6, 5.6),
    ("bunny", 13.4, 5.4),
    ("chair", 7.2, 5.2),
    ("chair", 16.4, 5.6),
    ("court", 3.0, 6.0),
    ("weather", 2.4, 6.0),
    ("square", 3.2, 6.4),
)
"""What is attacked: of which film, from where, how long [s]."""
_DRAWN_FROM: Final = 8
_SILENT: Final = frozenset({"car", "bottle", "person", "guest"})


def by_lot(
    attacks: Iterable[str], excerpts: int, real: int, seed: int, bears: Callable[[int, str], bool]
) -> Iterator[tuple[int, str]]:
    """Yield excerpts and attacks: four real ones, or three and a drawn one.

    Args:
        attacks: The attacks.
        excerpts: How many excerpts there are.
        real: How many of them, the first ones, are of real films.
        seed: What the lot is drawn by.
        bears: Whether a real excerpt, by its number, may be attacked so.
    """
    for number, attack in enumerate(attacks):
        lot = np.random.default_rng(seed + number // 2).permutation(real)
        lot = np.roll(lot, -_REAL * (number % 2))
        fit = [int(n) for n in lot if bears(int(n), attack)]
        yield from ((n, attack) for n in fit[: _REAL - number % 2])
        if number % 2:
            yield real + number // 2 % (excerpts - real), attack


def _lot() -> Iterator[tuple[int, str]]:
    return by_lot(
        ATTACKS,
        len(EXCERPTS),
        _DRAWN_FROM,
        900,
        lambda n, attack: attack not in SOUNDING or EXCERPTS[n][0] not in _SILENT,
    )


SET: Final = Unseen(
    name="copies-fourth",
    real=REAL,
    neighbours=NEIGHBOURS,
    drawn=DRAWN,
    groups=GROUPS,
    excerpts=EXCERPTS,
    attacks=ATTACKS,
    lot=_lot,
    widest=640,
    spliced=640,
    files={"vp9, low": ".webm"},
    strangers=STRANGERS,
)


def run(plan: Plan) -> Table:
    title = "Finding {clips} clips of real films in the main, reposted anew, among {films} films"
    return measured(SET, plan, title, _QUICK)
