"""Which clips of an unseen set are found: other films, other attacks, and look-alikes.

`python -m bench copies` measures on what the thresholds were set on. Here are other stretches of
real films, drawn films of other kinds and fifty-odd other attacks, written without looking at the
rules. Each attack falls on five of fifteen excerpts, drawn by lot.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

import numpy as np

from bench.copies import clips
from bench.copies import fresh_attacks as attacks
from bench.copies import fresh_scenes as scenes
from bench.copies.clips import Clip
from bench.copies.fresh_alike import GROUPS
from bench.copies.sets import Unseen, measured
from bench.plan import Plan
from bench.tables import Table

_EACH: Final = 5
_QUICK: Final = ("hevc", "caption bars, two")

REAL: Final = {
    "car-late": ("car-detection.mp4", 14.0, 30.0),
    "bottle-early": ("bottle-detection.mp4", 0.0, 20.0),
    "person-b": ("one-by-one-person-detection.mp4", 45.0, 72.0),
    "person-d": ("one-by-one-person-detection.mp4", 112.0, 139.0),
    "bunny-whole": ("big_buck_bunny_0_30.webm", 0.0, 30.0),
    "chair-whole": ("chair-orig.mp4", 0.0, 22.4),
}
"""Stretches of real films [s] of which excerpts are attacked."""
NEIGHBOURS: Final = {
    "car-early": ("car-detection.mp4", 0.0, 13.5),
    "bottle-late": ("bottle-detection.mp4", 20.5, 39.5),
    "person-a": ("one-by-one-person-detection.mp4", 16.0, 44.0),
    "person-c": ("one-by-one-person-detection.mp4", 73.0, 92.0),
}
"""Other takes by the same tripods [s]."""
DRAWN: Final[dict[str, Callable[[], Clip]]] = {
    "night": lambda: scenes.night(1),
    "map": lambda: scenes.map_(2),
    "crowd": lambda: scenes.crowd(3, 1),
    "street": lambda: scenes.street(5),
    "zoom": lambda: scenes.zoom(6),
    "studio": lambda: scenes.studio(4, 1),
    "boat": lambda: scenes.boat(7),
    "town": lambda: scenes.town(8),
    "filler-1": lambda: clips.drawn(61, 14.0, (640, 360)),
    "filler-2": lambda: clips.drawn(62, 14.0, (640, 360)),
    "filler-3": lambda: clips.drawn(63, 14.0, (640, 360)),
}
EXCERPTS: Final = (
    ("car-late", 0.8, 6.0),
    ("bottle-early", 12.0, 7.0),
    ("person-b", 3.0, 9.0),
    ("person-d", 10.0, 9.0),
    ("bunny-whole", 3.5, 7.0),
    ("bunny-whole", 23.5, 6.0),
    ("chair-whole", 14.5, 7.0),
    ("night", 4.0, 8.0),
    ("map", 3.0, 7.0),
    ("crowd", 2.5, 7.0),
    ("street", 3.0, 6.0),
    ("zoom", 5.0, 6.5),
    ("studio", 3.5, 8.0),
    ("boat", 4.2, 6.0),
    ("town", 3.0, 5.0),
)
"""What is attacked: of which film, from where, how long [s]."""


def _lot() -> Iterator[tuple[int, str]]:
    """Yield excerpts and attacks: each attack falls on five, each excerpt bears as many."""
    silent = {n for n, (film, *_) in enumerate(EXCERPTS) if film not in _sounding()}
    slow = {n for n, (film, *_) in enumerate(EXCERPTS) if film.startswith(("person", "car"))}
    small = {n for n, (film, *_) in enumerate(EXCERPTS) if film not in {"street", "bunny-whole"}}
    for number, attack in enumerate(attacks.ATTACKS):
        lot = np.random.default_rng(100 + number // 3).permutation(len(EXCERPTS))
        lot = np.roll(lot, -_EACH * (number % 3))
        barred = silent if attack in attacks.SOUNDING else set()
        if attack.endswith("pictures/s"):
            barred = slow  # they have hardly more pictures a second
        elif attack == "up to 720p":
            barred = set(range(len(EXCERPTS))) - small
        yield from ((int(n), attack) for n in [n for n in lot if n not in barred][:_EACH])


def _sounding() -> set[str]:
    """Return the films that have sound; the car's is all nought."""
    return {"bunny-whole", "chair-whole", *DRAWN} - {"map"}


SET: Final = Unseen(
    name="copies-fresh",
    real=REAL,
    neighbours=NEIGHBOURS,
    drawn=DRAWN,
    groups=GROUPS,
    excerpts=EXCERPTS,
    attacks=attacks.ATTACKS,
    lot=_lot,
    widest=640,
    native=attacks.NATIVE,
)


def run(plan: Plan) -> Table:
    title = "Finding {clips} clips, attacked in ways unseen, among {films} films"
    return measured(SET, plan, title, _QUICK)
