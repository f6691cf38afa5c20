"""Which clips of a fifth set are found: as footage goes from phone to platform to station.

Other stretches (4 to 7.5 s) of the real films than earlier sets attacked, as far as something
happens in them: the car's, the cartoon's and the chair's (here the copy that bears a sign) overlap
stretches of earlier sets by some seconds. Other drawn films; attacks of other kinds or with other
measures; written without looking at the rules. Every second attack falls on four of ten real
excerpts, the others on three and on a drawn one, by lot.

Truth that may be argued: a filmed or recorded screen has the one word `screen recording`; a stall,
a stop, a cut out of order have no word, so nothing is asked to be said of them; a post's page is a
`caption bar` or bars; who stands before the film is an `overlay`; of a winding back only what is
played before and after is asked. Some stretches of the bottles stand still, and cut or stopped
there they may be timed otherwise with as good a reason.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from bench.copies import fifth_scenes as scenes
from bench.copies import fresh_scenes, third_scenes
from bench.copies.clips import Clip
from bench.copies.fifth_alike import GROUPS
from bench.copies.fifth_attacks import ATTACKS, SOUNDING
from bench.copies.fourth import by_lot
from bench.copies.sets import Unseen, measured
from bench.plan import Plan
from bench.tables import Table

_QUICK: Final = ("messenger, platform, messenger", "phone, filmed")
_CAR: Final = "car-detection.mp4"
_BOTTLE: Final = "bottle-detection.mp4"
_PERSON: Final = "one-by-one-person-detection.mp4"

REAL: Final = {
    "car": (_CAR, 12.5, 21.0),
    "bottle": (_BOTTLE, 2.0, 10.4),
    "bottle-last": (_BOTTLE, 33.6, 39.9),
    "entering": (_PERSON, 20.4, 34.0),
    "writing": (_PERSON, 57.0, 68.0),
    "leaving": (_PERSON, 108.0, 121.6),
    "bunny": ("big_buck_bunny_0_30.webm", 0.0, 30.0),
    "chair": ("chair-with-small-logo.mp4", 0.0, 22.4),
}
"""Stretches of real films [s] of which excerpts are attacked."""
NEIGHBOURS: Final = {
    "car-first": (_CAR, 0.0, 9.0),
    "bottle-second": (_BOTTLE, 19.5, 29.0),
    "person-first": (_PERSON, 0.0, 19.4),
    "person-fourth": (_PERSON, 74.0, 89.0),
}
"""Other takes by the same tripods [s]."""
STRANGERS: Final = (
    (_CAR, 24.6, 5.4, "messenger, platform, messenger"),
    (_CAR, 24.6, 5.4, "phone, filmed"),
    (_BOTTLE, 11.2, 6.8, "white bars, words"),
    (_BOTTLE, 15.2, 3.8, "zoomed, fixed"),
    (_PERSON, 44.0, 6.0, "mixed to another rate"),
    (_PERSON, 50.6, 4.4, "laptop, filmed"),
    (_PERSON, 92.5, 6.0, "rolling news"),
    (_PERSON, 124.0, 6.5, "blurred bars, headline"),
    (_PERSON, 133.0, 6.0, "dark, noisy"),
)
"""Clips of takes that are not there, though others by the same tripods are."""
DRAWN: Final[dict[str, Callable[[], Clip]]] = {
    "march": lambda: scenes.march(1, 0, 12.0),
    "fields": lambda: scenes.fields(2, 21, 11.0),
    "crossing": lambda: scenes.crossing(3, 31, 11.0),
    "filler-1": lambda: fresh_scenes.town(181, 14.0),
    "filler-2": lambda: third_scenes.smoke(41, 91, 14.0),
    "filler-3": lambda: scenes.fields(40, 1, 14.0),
}
EXCERPTS: Final = (
    ("car", 2.5, 4.4),
    ("bottle", 3.0, 4.6),
    ("bottle-last", 1.4, 4.6),
    ("entering", 2.6, 6.4),
    ("writing", 2.2, 7.4),
    ("leaving", 6.2, 6.6),
    ("bunny", 1.7, 5.4),
    ("bunny", 19.3, 5.0),
    ("chair", 0.4, 5.2),
    ("chair", 11.6, 5.4),
    ("march", 2.8, 5.6),
    ("fields", 3.0, 5.4),
    ("crossing", 2.6, 5.8),
)
"""What is attacked: of which film, from where, how long [s]."""
_DRAWN_FROM: Final = 10
_SOUNDING: Final = frozenset({"bunny", "chair"})


def _lot() -> Iterator[tuple[int, str]]:
    return by_lot(
        ATTACKS,
        len(EXCERPTS),
        _DRAWN_FROM,
        1700,
        lambda n, attack: attack not in SOUNDING or EXCERPTS[n][0] in _SOUNDING,
    )


SET: Final = Unseen(
    name="copies-fifth",
    real=REAL,
    neighbours=NEIGHBOURS,
    drawn=DRAWN,
    groups=GROUPS,
    excerpts=EXCERPTS,
    attacks=ATTACKS,
    lot=_lot,
    widest=640,
    spliced=640,
    strangers=STRANGERS,
)


def run(plan: Plan) -> Table:
    title = (
        "Finding {clips} clips of real films in the main, from hand to hand, among {films} films"
    )
    return measured(SET, plan, title, _QUICK)
