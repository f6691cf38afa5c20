"""The verb `gazetteer`: look a name up, add a country's file."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from firsthand.cli.common import EXIT_NOT_ALL, usage
from firsthand.publish.words import plainly

if TYPE_CHECKING:
    from firsthand.world.gazetteer import Gazetteer
    from firsthand.world.places import Area, Place

_WEST: Final = (225.0, 315.0)


def gazetteer(options: argparse.Namespace) -> int:
    """Look a name up, or add a country's file."""
    return _add(options) if options.kind == "add" else _find(options)


def _find(options: argparse.Namespace) -> int:
    if not options.name.strip():
        return usage("a place has a name: none was given")
    places = open_gazetteer()
    start = _start(places, options.west_of or options.near)
    if start is None and (options.west_of or options.near):
        return usage(f"no place is called {plainly(options.west_of or options.near)}")
    found = places.find(options.name)
    areas = places.areas(options.district) if options.district else []
    if options.district and not areas:
        return usage(f"no country or district is called {plainly(options.district)} here")
    if options.district:
        found = [place for place in found if any(area.holds(place) for area in areas)]
    rows = _rows(found, start, west=bool(options.west_of))
    coverage = "; ".join(_counted(places, options.name, areas)) if options.json else ""
    for far, toward, place in rows:
        _print_place(far, toward, place, coverage)
    if options.json and not rows:
        print(json.dumps({"coverage": coverage}, ensure_ascii=False))
    if not options.json:
        if options.west_of:
            west = f"lie{'s' * (len(rows) == 1)} west of {plainly(options.west_of)}"
            print(f"{len(rows)} of the {len(found)} counted here {west} (225° to 315° from it)")
        _print_coverage(places, options.name, areas, held=bool(found))
    return 0 if rows else EXIT_NOT_ALL


def _rows(
    found: Sequence[Place], start: tuple[float, float] | None, *, west: bool
) -> list[tuple[float | None, float | None, Place]]:
    """Return places with how far and in which direction they lie, the nearest first."""
    from firsthand.world.geodesy import bearing_deg, distance_km  # noqa: PLC0415 (heavy)

    rows: list[tuple[float | None, float | None, Place]] = []
    for place in found:
        far = toward = None
        if start is not None:
            ends = (*start, place.latitude_deg, place.longitude_deg)
            far, toward = float(distance_km(*ends)), float(bearing_deg(*ends))
            if west and not _WEST[0] <= toward <= _WEST[1]:
                continue
        rows.append((far, toward, place))
    return sorted(rows, key=lambda row: (row[0] is None, row[0] or 0.0))


def _counted(places: Gazetteer, name: str, areas: Sequence[Area]) -> Iterator[str]:
    """Yield how many places of a name are known: in the districts asked for, and on Earth."""
    for area in areas:
        inside = places.coverage(name, country=area.country, admin1=area.admin1, admin2=area.admin2)
        if inside.known or any(count for _, count in inside.registered) or len(areas) == 1:
            yield plainly(inside.counted)
    yield places.coverage(name).statement


def _print_coverage(places: Gazetteer, name: str, areas: Sequence[Area], *, held: bool) -> None:
    for line in _counted(places, name, areas):
        print(line)
    for each in [] if held else places.suggest(name, at_most=5):
        place = each.place
        district = f"{plainly(place.admin1)}, {place.country}"
        print(f"perhaps: {plainly(each.name)} ({plainly(each.why)}), {district}")
    for line in places.attribution:
        print(line)


def _print_place(far: float | None, toward: float | None, place: Place, coverage: str) -> None:
    """Print a place; with what is covered as JSON, where that is given."""
    if coverage:
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
            "coverage": coverage,
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
        if comma and abs(float(latitude)) <= 90 and abs(float(longitude)) <= 180:  # noqa: PLR2004
            return float(latitude), float(longitude)
    except ValueError:
        pass
    found = places.find(given)
    return (found[0].latitude_deg, found[0].longitude_deg) if found else None


def _add(options: argparse.Namespace) -> int:
    from firsthand.world.gazetteer_add import NotGeonamesError, add  # noqa: PLC0415 (heavy)
    from firsthand.world.gazetteer_own import GAZETTEER, REGISTER, own_folder  # noqa: PLC0415

    folder = own_folder()
    if options.table.suffix.lower() == REGISTER:
        return _add_register(options.table, folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        to = folder / _plain_name(options.table.stem, GAZETTEER)
        made = add(options.table, to, everything=options.everything)
    except (NotGeonamesError, OSError) as error:
        why = getattr(error, "strerror", None) or error
        return usage(f"{plainly(str(options.table))} was not added: {why}")
    print(f"added: {made.table['covers']}; `locate`, `clue` and `gazetteer` look it up from now on")
    print(made.table["attribution"])
    return 0


def _add_register(table: Path, folder: Path) -> int:
    """Add a list of names, by which it is counted what gazetteers leave out."""
    from firsthand.world.register import NotARegisterError, Register  # noqa: PLC0415 (heavy)

    try:
        Register(table)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _plain_name(table.stem, ".csv")).write_bytes(table.read_bytes())
    except (NotARegisterError, OSError) as error:
        why = getattr(error, "strerror", None) or error
        return usage(f"{plainly(str(table))} was not added: {why}")
    print(f"added: the register {table.stem}; how many places it lists is told from now on")
    return 0


def _plain_name(stem: str, ending: str) -> str:
    return re.sub(r"[\s;:/]+", "_", stem) + ending


def open_gazetteer() -> Gazetteer:
    """Open the shipped gazetteer with all that the user has added.

    Raises:
        CaseError: If one of them cannot be used: an answer without it would be another one.
    """
    from firsthand.casefile import CaseError  # noqa: PLC0415 (heavy)
    from firsthand.world.gazetteer_file import BrokenGazetteerError  # noqa: PLC0415
    from firsthand.world.gazetteer_own import (  # noqa: PLC0415
        open_marked,
        own_folder,
        own_marks,
    )
    from firsthand.world.register import NotARegisterError  # noqa: PLC0415

    try:
        return open_marked(own_marks())
    except (BrokenGazetteerError, NotARegisterError, OSError) as error:
        msg = f"{error}; add it again, or delete it from {own_folder()}"
        raise CaseError(msg) from error
