"""The verb `gazetteer`: look a name up, add a country's file."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

from firsthand.cli.common import EXIT_NOT_ALL, usage
from firsthand.publish.words import plainly

if TYPE_CHECKING:
    from firsthand.world.gazetteer import Gazetteer, Place

_WEST: Final = (225.0, 315.0)


def gazetteer(options: argparse.Namespace) -> int:
    """Look a name up, or add a country's file."""
    return _add(options) if options.kind == "add" else _find(options)


def _find(options: argparse.Namespace) -> int:
    from firsthand.world.geodesy import bearing_deg, distance_km  # noqa: PLC0415 (heavy)

    places = open_gazetteer()
    start = _start(places, options.west_of or options.near)
    if start is None and (options.west_of or options.near):
        return usage(f"no place is called {plainly(options.west_of or options.near)}")
    found = places.find(options.name)
    if options.district:
        wanted = {
            place.id
            for area in places.areas(options.district)
            for place in places.within(area.country, area.admin1, area.admin2)
        }
        found = [place for place in found if place.id in wanted]
    rows = []
    for place in found:
        far = toward = None
        if start is not None:
            ends = (*start, place.latitude_deg, place.longitude_deg)
            far, toward = float(distance_km(*ends)), float(bearing_deg(*ends))
            if options.west_of and not _WEST[0] <= toward <= _WEST[1]:
                continue
        rows.append((far, toward, place))
    rows.sort(key=lambda row: (row[0] is None, row[0] or 0.0))
    for far, toward, place in rows:
        _print_place(far, toward, place, as_json=options.json)
    if not options.json:
        _print_coverage(places, options.name, held=bool(found))
    return 0 if rows else EXIT_NOT_ALL


def _print_coverage(places: Gazetteer, name: str, *, held: bool) -> None:
    print(places.coverage(name).statement)
    for each in [] if held else places.suggest(name, at_most=5):
        place = each.place
        district = f"{plainly(place.admin1)}, {place.country}"
        print(f"perhaps: {plainly(each.name)} ({plainly(each.why)}), {district}")
    for line in places.attribution:
        print(line)


def _print_place(far: float | None, toward: float | None, place: Place, *, as_json: bool) -> None:
    if as_json:
        row = {
            "id": place.id,
            "name": place.name,
            "latitude_deg": f"{place.latitude_deg:.5f}",
            "longitude_deg": f"{place.longitude_deg:.5f}",
            "admin2": place.admin2,
            "admin1": place.admin1,
            "country": place.country,
            "population": place.population,
            "distance_km": f"{far:.1f}" if far is not None else None,
            "bearing_deg": f"{toward:.0f}" if toward is not None else None,
        }
        print(json.dumps(row, ensure_ascii=False))
        return
    away = f"{far:.1f} km away, bearing {toward:.0f}°  " if far is not None else ""
    district = ", ".join(plainly(p) for p in (place.admin2, place.admin1, place.country) if p)
    print(
        f"{place.latitude_deg:9.4f} {place.longitude_deg:9.4f}  "
        f"{away}{plainly(place.name)}, {district}"
    )


def _start(places: Gazetteer, given: str | None) -> tuple[float, float] | None:
    """Return a place to measure from: coordinates, or the most populous place of a name."""
    if not given:
        return None
    latitude, comma, longitude = given.partition(",")
    try:
        if comma:
            return float(latitude), float(longitude)
    except ValueError:
        pass
    found = places.find(given)
    return (found[0].latitude_deg, found[0].longitude_deg) if found else None


def _add(options: argparse.Namespace) -> int:
    from firsthand.world.gazetteer_add import NotGeonamesError, add  # noqa: PLC0415 (heavy)

    folder = own_gazetteers()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        to = folder / f"{options.table.stem}.gazetteer"
        made = add(options.table, to, everything=options.everything)
    except (NotGeonamesError, OSError) as error:
        return usage(f"{options.table} was not added: {error}")
    print(f"added: {made.table['covers']}; it is looked up by `clue` and `gazetteer` from now on")
    print(made.table["attribution"])
    return 0


def own_gazetteers() -> Path:
    """Return the folder of the user's own gazetteers (XDG base directories)."""
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "firsthand" / "gazetteers"


def open_gazetteer() -> Gazetteer:
    """Open the shipped gazetteer with the user's own on top of it."""
    from firsthand.world.gazetteer import Gazetteer  # noqa: PLC0415 (heavy)

    folder = own_gazetteers()
    own = sorted(folder.glob("*.gazetteer")) if folder.is_dir() else []
    return Gazetteer.open(own)
