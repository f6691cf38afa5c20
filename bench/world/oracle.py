"""Builds tables of tests/data: where others say that sun and moon stand and geodesics lead.

    python -m bench.world.oracle tests/data

Wanted, in an environment of their own (none of it is needed to run the tests): skyfield 1.55 and
skyfield-data 7.0.0 (JPL's DE421, IERS delta T), pvlib 0.16.1 (NREL's SPA) and geographiclib 2.1.
Altitudes are without refraction, azimuths from north through east, both seen from the ground at sea
level.
"""

from __future__ import annotations

import csv
import importlib
import random
import sys
from datetime import UTC, datetime, timedelta
from math import asin, degrees
from pathlib import Path
from typing import Any

# They are not among what firsthand is linted and tested with.
pandas: Any = importlib.import_module("pandas")
pvlib: Any = importlib.import_module("pvlib")
skyfield_data: Any = importlib.import_module("skyfield_data")
almanac: Any = importlib.import_module("skyfield.almanac")
geographiclib: Any = importlib.import_module("geographiclib.geodesic")
skyfield: Any = importlib.import_module("skyfield.api")

START, END = datetime(2000, 1, 1, tzinfo=UTC), datetime(2035, 12, 31, tzinfo=UTC)
COLUMNS = (
    *("unix_s", "latitude_deg", "longitude_deg", "sun_altitude_deg", "sun_azimuth_deg"),
    *("spa_altitude_deg", "spa_azimuth_deg", "moon_altitude_deg", "moon_azimuth_deg"),
    *("phase_deg", "illuminated"),
)
SEEN = (
    *("sun_altitude_deg", "sun_azimuth_deg", "moon_altitude_deg", "moon_azimuth_deg"),
    *("phase_deg", "lit_percent"),
)
# Poles, date line, a zenith sun near the tropics, polar day and night, twilight, cities.
PLACES = (
    *((90.0, 0.0), (-90.0, 0.0), (-16.8, 180.0), (-16.8, -180.0), (23.44, 31.0), (-23.44, -46.6)),
    *((78.22, 15.65), (-77.85, 166.67), (50.45914, 30.17027), (0.0, 0.0), (-33.87, 151.21)),
    *((64.15, -21.94), (-54.8, -68.3), (1.29, 36.82), (35.69, 51.42)),
)
RISES = (
    *(
        (50.45914, 30.17027, "2022-03-30"),
        (78.22, 15.65, "2023-06-21"),
        (64.15, -21.94, "2021-06-21"),
    ),
    *((78.22, 15.65, "2023-12-21"), (-33.87, 151.21, "2021-12-25"), (-16.8, 179.9, "2022-09-10")),
    *((69.65, 18.96, "2020-05-18"), (0.0, -90.0, "2030-01-01")),
)


# Scenes that tests of locating ask about: name, place, moment.
SCENES = (
    ("morning near Kyiv", 50.43, 30.20, "2022-03-30T06:00:00"),
    ("later that morning near Kyiv", 50.43, 30.20, "2022-03-30T06:45:00"),
    ("evening near Kyiv", 50.43, 30.20, "2022-03-30T14:30:00"),
    ("Sydney, morning", -33.87, 151.21, "2021-12-24T22:30:00"),
    ("Ushuaia, winter noon", -54.80, -68.30, "2023-06-21T15:30:00"),
    ("Cape Town, afternoon", -33.92, 18.42, "2024-02-10T14:00:00"),
    ("Longyearbyen, midnight sun", 78.22, 15.65, "2023-06-21T23:00:00"),
    ("Longyearbyen, polar night", 78.22, 15.65, "2023-12-21T11:00:00"),
    ("McMurdo, summer", -77.85, 166.67, "2022-12-21T03:00:00"),
    ("Taveuni, at the date line", -16.85, -179.97, "2022-09-10T21:00:00"),
    ("Fiji, other side of the line", -16.85, 179.97, "2022-09-10T03:30:00"),
    ("Nairobi, sun in the north", -1.29, 36.82, "2023-06-21T09:00:00"),
    ("Singapore, near the zenith", 1.29, 103.85, "2023-03-24T05:10:00"),
    ("Havana, sun north of it", 23.11, -82.37, "2023-06-21T17:00:00"),
    ("Berlin, dusk", 52.52, 13.40, "2024-01-15T15:50:00"),
    ("Khartoum, night with moon", 15.60, 32.53, "2023-04-05T22:00:00"),
    ("Santiago, night with moon", -33.45, -70.66, "2023-08-30T02:00:00"),
)


def main() -> None:
    """Write the tables."""
    folder = Path(sys.argv[1])
    folder.mkdir(exist_ok=True)
    load = skyfield.Loader(skyfield_data.get_skyfield_data_path())
    sky = load("de421.bsp"), load.timescale(builtin=True)
    with (folder / "sky.csv").open("w", newline="\n", encoding="ascii") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(COLUMNS)
        table.writerows(_row(sky, *each) for each in _moments())
    with (folder / "scenes.csv").open("w", newline="\n", encoding="ascii") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["name", "latitude_deg", "longitude_deg", "time", *SEEN])
        table.writerows(_scene(sky, *each) for each in SCENES)
    with (folder / "sunrises.csv").open("w", newline="\n", encoding="ascii") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["latitude_deg", "longitude_deg", "date_utc", "unix_s", "rising"])
        for latitude, longitude, day in RISES:
            table.writerows(_rises(sky, latitude, longitude, day))

    with (folder / "geodesics.csv").open("w", newline="\n", encoding="ascii") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["latitude_1", "longitude_1", "latitude_2", "longitude_2", "km", "bearing"])
        table.writerows(_geodesics())


def _geodesics() -> list[list[str]]:
    chance = random.Random(20220404)
    pairs = [(0.0, 0.0, 0.0, 90.0), (0.0, 179.5, 0.0, -179.5), (90.0, 0.0, -89.0, 50.0)]
    pairs += [(50.45914, 30.17027, 50.45466, 30.5238), (10.0, 20.0, 10.0, 20.00001)]
    while len(pairs) < 200:
        far = 10 ** chance.uniform(-4, 2.2)
        one, there = chance.uniform(-90, 90), chance.uniform(-180, 180)
        other = max(-90.0, min(90.0, one + chance.uniform(-far, far)))
        pairs.append((one, there, other, (there + chance.uniform(-far, far) + 180) % 360 - 180))
    rows = []
    for place in (tuple(round(angle, 7) for angle in pair) for pair in pairs):
        found = geographiclib.Geodesic.WGS84.Inverse(*place)
        rows.append([*map(str, place), f"{found['s12'] / 1000:.7f}", f"{found['azi1'] % 360:.7f}"])
    return rows


def _moments() -> list[tuple[int, float, float]]:
    chance = random.Random(20220330)
    seconds = int((END - START).total_seconds())
    start = int(START.timestamp())
    found = []
    for number in range(400):
        place = PLACES[number] if number < len(PLACES) else None
        latitude = round(degrees(asin(chance.uniform(-1, 1))), 4)
        longitude = round(chance.uniform(-180, 180), 4)
        found.append((start + chance.randrange(seconds), *(place or (latitude, longitude))))
    return found


def _row(sky: tuple[Any, Any], unix_s: int, latitude: float, longitude: float) -> list[str]:
    ephemeris, scale = sky
    instant = datetime.fromtimestamp(unix_s, UTC)
    time = scale.from_datetime(instant)
    there = (ephemeris["earth"] + skyfield.wgs84.latlon(latitude, longitude)).at(time)
    sun = there.observe(ephemeris["sun"]).apparent().altaz(temperature_C=10, pressure_mbar=0)
    moon = there.observe(ephemeris["moon"]).apparent().altaz(temperature_C=10, pressure_mbar=0)
    spa = pvlib.solarposition.spa_python(
        pandas.DatetimeIndex([instant]), latitude, longitude, delta_t=float(time.delta_t)
    )
    angles = [sun[0].degrees, sun[1].degrees]
    angles += [float(spa["elevation"].iloc[0]), float(spa["azimuth"].iloc[0])]
    angles += [moon[0].degrees, moon[1].degrees, almanac.moon_phase(ephemeris, time).degrees]
    lit = almanac.fraction_illuminated(ephemeris, "moon", time)
    return [str(unix_s), str(latitude), str(longitude), *(f"{a:.6f}" for a in angles), f"{lit:.6f}"]


def _scene(
    sky: tuple[Any, Any], name: str, latitude: float, longitude: float, moment: str
) -> list[str]:
    """Return what is seen there then: altitudes with refraction, as one measures them."""
    ephemeris, scale = sky
    time = scale.from_datetime(datetime.fromisoformat(moment).replace(tzinfo=UTC))
    there = (ephemeris["earth"] + skyfield.wgs84.latlon(latitude, longitude)).at(time)
    angles = []
    for body in ("sun", "moon"):
        seen = there.observe(ephemeris[body]).apparent()
        high, toward, _ = seen.altaz(temperature_C=10, pressure_mbar=1010)
        angles += [high.degrees, toward.degrees]
    angles.append(almanac.moon_phase(ephemeris, time).degrees)
    lit = 100 * almanac.fraction_illuminated(ephemeris, "moon", time)
    place = [f"{latitude}", f"{longitude}", f"{moment}Z"]
    return [name, *place, *(f"{angle:.3f}" for angle in angles), f"{lit:.2f}"]


def _rises(sky: tuple[Any, Any], latitude: float, longitude: float, day: str) -> list[list[str]]:
    ephemeris, scale = sky
    start = datetime.fromisoformat(day).replace(tzinfo=UTC)
    ends = scale.from_datetimes([start, start + timedelta(days=1)])
    rule = almanac.sunrise_sunset(ephemeris, skyfield.wgs84.latlon(latitude, longitude))
    times, ups = almanac.find_discrete(ends[0], ends[1], rule)
    place = [str(latitude), str(longitude), day]
    if len(times) == 0:
        return [[*place, "", "above" if rule(ends[0]) else "below"]]
    unix = [t.utc_datetime().timestamp() for t in times]
    return [[*place, f"{u:.0f}", str(bool(up))] for u, up in zip(unix, ups, strict=True)]


if __name__ == "__main__":
    main()
