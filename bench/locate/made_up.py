"""Cases whose truth is known: drawn from the very forms the clues take, or from forms gone wrong.

A truth is a place drawn evenly from the globe and a time drawn evenly from ninety days; each clue
is then drawn so that the truth lies about it as its form says, and with the probability of its
doubt the clue is about some other place and time altogether.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from firsthand.locate.boxes import DAY_S, EARTH_KM, Array, Domain, compass, degrees
from firsthand.locate.forms import direction as direction_form
from firsthand.locate.forms.table import FORMS
from firsthand.records import Clue, Facts, Instant
from firsthand.world import sun

Kind = Callable[..., tuple[str, dict[str, Any]]]
DAYS: Final = 90
START: Final = 1_640_995_200.0  # 2022-01-01T00:00:00Z
OPEN: Final = Domain(START, START + DAYS * DAY_S)
DOUBT: Final = 0.05


@dataclass(frozen=True)
class Wrong:
    """In what way the forms are wrong.

    Attributes:
        name: What is wrong, in words.
        near: How many times farther away "near" is than the form says.
        sun: How many times larger the error of the sun's altitude and direction is.
        turned_deg: By how much every direction is turned (a compass not corrected) [deg].
        late: How many times later footage is posted.
        days: How many times farther off "around that day" is.
        missing: How often the place that is meant is missing from the gazetteer.
        doubt: How often clues are simply wrong.
    """

    name: str
    near: float = 1.0
    sun: float = 1.0
    turned_deg: float = 0.0
    late: float = 1.0
    days: float = 1.0
    missing: float = 0.0
    doubt: float = DOUBT


AS_THE_FORMS_SAY: Final = Wrong("nothing: drawn from the very forms")
WRONG_WAYS: Final = (
    Wrong("“near” means three times as far", near=3.0),
    Wrong("sun measured twice as badly", sun=2.0),
    Wrong("directions turned by 10° (compass not corrected)", turned_deg=10.0),
    Wrong("posted five times later", late=5.0),
    Wrong("“around” a day means three times as wide", days=3.0),
    Wrong("place missing from the gazetteer, one time in five", missing=0.2),
    Wrong("clues wrong three times as often", doubt=3 * DOUBT),
)


@dataclass(frozen=True)
class Case:
    """A case and its truth.

    Attributes:
        clues: The clues.
        place: Where it was, a unit vector of shape (3,).
        time: When [UTC seconds since 1970].
        wrong: How many of the clues are simply wrong.
    """

    clues: tuple[Clue, ...]
    place: Array
    time: float
    wrong: int


class Maker:
    """Draws cases.

    Args:
        seed: Seed of the draws.
        wrong: In what way the forms are wrong.
    """

    def __init__(self, seed: int, wrong: Wrong = AS_THE_FORMS_SAY) -> None:
        self.draw = np.random.default_rng(seed)
        self.wrong = wrong

    def case(self) -> Case:
        """Return one."""
        place, time = self._truth()
        kinds = self._kinds()
        clues, mistaken = [], 0
        for kind in kinds:
            about = place, time
            if self.draw.random() < self.wrong.doubt:
                about = self._truth(lit=_altitude(place, time) > 5)
                mistaken += 1
            form, parameters = kind(self, *about)
            clues.append(_clue(form, parameters))
        return Case(tuple(clues), place, time, mistaken)

    def near(self, place: Array, _: float) -> tuple[str, dict[str, Any]]:
        """Draw a place that it is near, among others of its name."""
        scale = 3.0 * self.wrong.near
        away = scale * math.sqrt(self.draw.random() ** (-2 / 3) - 1)
        bearers = [_row(self._moved(place, away))]
        if self.draw.random() < self.wrong.missing:
            bearers = []
        others = int(self.draw.integers(0, 8)) or (0 if bearers else 1)
        bearers += [_row(self._moved(place, self.draw.uniform(50, 1500))) for _ in range(others)]
        self.draw.shuffle(bearers)
        return "near", {"places": bearers}

    def direction(self, place: Array, _: float) -> tuple[str, dict[str, Any]]:
        """Draw a town in some direction from it."""
        people = float(10 ** self.draw.uniform(3, 6.5))
        radius = max(1.0, 0.5 * math.sqrt(people / 3500))
        median, inside = 8.0 * math.sqrt(radius) / EARTH_KM, radius / EARTH_KM
        fall = direction_form._by_distance(median, inside)  # noqa: SLF001 -- the very form
        away = self._from(
            np.linspace(1e-7, median * 60, 20_000), lambda d: np.exp(fall(d, 0 * d)[1]) * np.sin(d)
        )
        turn = self._from(
            np.linspace(-math.pi, math.pi, 7_201),
            lambda a: np.exp(direction_form._by_bearing(a, 0 * a)[1]),  # noqa: SLF001
        )
        town = self._moved(place, away * EARTH_KM)
        toward = math.degrees(_bearing(town, place) - turn) + self.wrong.turned_deg
        row = _row(town) | {"people": f"{people:.0f}"}
        return "direction", {"places": [row], "direction": f"{toward % 360:.3f}"}

    def offset(self, place: Array, _: float) -> tuple[str, dict[str, Any]]:
        """Draw a village at a stated distance and direction."""
        said = float(np.round(self.draw.uniform(3, 60)))
        rough = math.hypot(max(0.15 * said, 0.5), 0.5)
        away = self._from(
            np.linspace(1e-3, said + 8 * rough, 5_000),
            lambda d: np.exp(-0.5 * ((d - said) / rough) ** 2) * d,
        )
        town = self._moved(place, away)
        turn = self.draw.normal(0, 22.5)
        toward = math.degrees(_bearing(town, place)) - turn + self.wrong.turned_deg
        return "offset", {
            "places": [_row(town)],
            "distance_km": f"{said:.0f}",
            "direction": f"{toward % 360:.3f}",
        }

    def around(self, _: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw a day around which it was."""
        days = 3 * DAY_S
        into = self._from(
            np.linspace(-20 * DAY_S, days + 20 * DAY_S, 20_000),
            lambda s: np.exp(-np.maximum(np.maximum(-s, s - days), 0) / DAY_S),
        )
        start = time - days / 2 - (into - days / 2) * self.wrong.days
        return "around", {"start": _instant(start), "end": _instant(start + days)}

    def interval(self, _: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw days on which it was."""
        length = float(self.draw.uniform(0.1, 10)) * DAY_S
        edge = 3 * 3600.0
        into = self._from(
            np.linspace(-10 * edge, length + 10 * edge, 20_000),
            lambda s: np.exp(-0.5 * (np.maximum(np.maximum(-s, s - length), 0) / edge) ** 2),
        )
        start = time - into
        return "interval", {
            "start": _instant(start),
            "end": _instant(start + length),
            "edge_h": "3",
        }

    def posted(self, _: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw when it was posted."""
        # Half soon, half evenly over what is open: of posts up to the period's end.
        soon = self.draw.random() < 0.5
        late = self.draw.exponential(120 * 3600) if soon else self.draw.uniform(0, DAYS * DAY_S)
        return "posted-before", {"end": _instant(min(time + late * self.wrong.late, OPEN.end_s))}

    def wall_clock(self, place: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw what a clock there showed."""
        ahead = self._from(
            np.linspace(-4, 6, 4_000),
            lambda h: np.exp(
                -0.5
                * np.where(h < -0.7, (h + 0.7) / 0.3, np.where(h > 1.5, (h - 1.5) / 0.7, 0)) ** 2
            ),
        )
        longitude = float(degrees(place[:, None])[1][0])
        local = time + longitude * 240 + ahead * 3600
        return "wall-clock", {"local": _instant(local).removesuffix("Z")[:19]}

    def altitude(self, place: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw how high the sun was measured."""
        seen = _altitude(place, time, apparent=True) + self.draw.normal(0, 1.5 * self.wrong.sun)
        return "sun-altitude", {"altitude_deg": f"{min(max(seen, -17.0), 90):.3f}"}

    def ratio(self, place: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw how a shadow was measured."""
        high = math.radians(max(_altitude(place, time, apparent=True), 0.2))
        ratio = math.tan(high) * math.exp(self.draw.normal(0, 0.08 * self.wrong.sun))
        told = f"{min(max(ratio, 0.001), 999):.5f}"
        return "shadow-ratio", {"ratio_low": told, "ratio_high": told}

    def azimuth(self, place: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw in which direction the sun was measured."""
        toward = _sun(place, time)[1] + self.draw.normal(0, 8 * self.wrong.sun)
        return "sun-azimuth", {"azimuth_deg": f"{(toward + self.wrong.turned_deg) % 360:.3f}"}

    def band(self, place: Array, time: float) -> tuple[str, dict[str, Any]]:
        """Draw whether it looks like day or night."""
        high = _altitude(place, time) + self.draw.normal(0, 1)
        word = "day" if high > 0 else "twilight" if high > -7 else "night"
        return "sun-band", {"band": word}

    def _kinds(self) -> list[Kind]:
        """Return which clues there are: of place and time at least one each."""
        place = self._some((Maker.near, 0.7), (Maker.direction, 0.4), (Maker.offset, 0.3))
        time = self._some((Maker.around, 0.5), (Maker.interval, 0.3), (Maker.posted, 0.5))
        both = self._some(
            (Maker.altitude, 0.25),
            (Maker.ratio, 0.2),
            (Maker.azimuth, 0.3),
            (Maker.band, 0.3),
            (Maker.wall_clock, 0.15),
        )
        return (place or [Maker.near]) + (time or [Maker.around]) + both

    def _some(self, *kinds: tuple[Kind, float]) -> list[Kind]:
        return [kind for kind, probability in kinds if self.draw.random() < probability]

    def _truth(self, *, lit: bool = True) -> tuple[Array, float]:
        """Return a place and a time by day: clues of the sun are taken by day."""
        while True:
            high, around = self.draw.uniform(-1, 1), self.draw.uniform(-math.pi, math.pi)
            level = math.sqrt(1 - high * high)
            place = np.array([level * math.cos(around), level * math.sin(around), high])
            time = self.draw.uniform(OPEN.start_s + 12 * DAY_S, OPEN.end_s - 12 * DAY_S)
            if not lit or _altitude(place, time) > 5:
                return place, float(time)

    def _moved(self, place: Array, km: float) -> Array:
        """Return a place some way off in a direction drawn evenly."""
        step = self.draw.standard_normal(3)
        step -= (step @ place) * place
        step /= np.linalg.norm(step)
        out: Array = place * math.cos(km / EARTH_KM) + step * math.sin(km / EARTH_KM)
        return out

    def _from(self, numbers: Array, density: Callable[[Array], npt.NDArray[Any]]) -> float:
        """Return a number drawn from a density told on a grid."""
        sums = np.cumsum(density(numbers))
        return float(np.interp(self.draw.random() * sums[-1], sums, numbers))


def _clue(form: str, parameters: dict[str, Any]) -> Clue:
    scope: Any = FORMS[form][0]
    return Clue(scope=scope, form=form, parameters=Facts(parameters), doubt=str(DOUBT))


def _row(place: Array) -> dict[str, str]:
    latitude, longitude = degrees(place[:, None])
    return {
        "latitude_deg": f"{latitude[0]:.6f}",
        "longitude_deg": f"{longitude[0]:.6f}",
        "people": "1000",
        "weight": "1",
    }


def _bearing(start: Array, end: Array) -> float:
    east, north = compass(np.arcsin(start[2:3]), start[:, None])
    return math.atan2(float(end @ east[:, 0]), float(end @ north[:, 0]))


def _sun(place: Array, time: float, *, apparent: bool = False) -> tuple[float, float]:
    latitude, longitude = degrees(place[:, None])
    high, toward = sun.position(latitude[0], longitude[0], time, apparent=apparent)
    return float(high), float(toward)


def _altitude(place: Array, time: float, *, apparent: bool = False) -> float:
    return _sun(place, time, apparent=apparent)[0]


def _instant(unix_s: float) -> str:
    return Instant.from_ns(round(unix_s) * 1_000_000_000).text
