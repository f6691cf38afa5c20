"""What tests of locating share: clues, a gazetteer's rows, truths computed elsewhere."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import h3

from firsthand.locate.boxes import Domain
from firsthand.locate.forms.table import FORMS
from firsthand.records import Clue, Facts, Instant, Region, Window

# Apparent altitudes of the sun [deg] by skyfield with JPL's DE421: (latitude, longitude, time, it).
SUNS = {
    "a village west of Kyiv": (50.43, 30.20, "2022-03-30T10:00:00Z", "43.39"),
    "Sydney in summer": (-33.87, 151.21, "2021-12-25T02:00:00Z", "79.48"),
    "Longyearbyen at midnight": (78.22, 15.65, "2023-06-21T22:00:00Z", "12.10"),
    "Taveuni at the date line": (-16.85, -179.97, "2022-09-10T21:00:00Z", "41.31"),
    "Nairobi at the equinox": (-1.29, 36.82, "2023-03-20T09:00:00Z", "79.87"),
    "McMurdo": (-77.85, 166.67, "2022-12-21T03:00:00Z", "33.54"),
    "Kyiv in winter": (50.45, 30.52, "2022-12-15T13:00:00Z", "5.66"),
}
KYIV = {"latitude_deg": "50.4547", "longitude_deg": "30.5238", "name": "Kyiv", "people": "2797553"}


def unix_s(text: str) -> float:
    return datetime.fromisoformat(text).timestamp()


def domain(start: str, end: str) -> Domain:
    return Domain(unix_s(f"{start}T00:00:00Z"), unix_s(f"{end}T00:00:00Z"))


def clue(form: str, doubt: str = "0.05", **parameters: Any) -> Clue:
    scope: Any = FORMS[form][0]
    return Clue(scope=scope, form=form, parameters=Facts(parameters), doubt=doubt)


def row(latitude: float, longitude: float, name: str = "", **more: str) -> dict[str, str]:
    return {
        "latitude_deg": f"{latitude:.4f}",
        "longitude_deg": f"{longitude:.4f}",
        "name": name,
    } | more


def holds(region: Region, latitude: float, longitude: float) -> bool:
    cells = set(region.cells)
    finest = h3.latlng_to_cell(latitude, longitude, 15)
    return any(h3.cell_to_parent(finest, r) in cells for r in range(16))


def contains(windows: tuple[Window, ...], moment: str) -> bool:
    return any(Instant(text=moment) in window for window in windows)
