"""Where the places of a name lie, and how many of its places are known here.

A name is looked up as it is written, in any script, and finds every place that bears it (for
Ukraine also as its law romanises it; "Neustadt" also Neustadt (Hessen) and Neustadt/Harz): names
are shared by many places, and which one is meant is not decided here. A name that finds nothing
finds nothing; `Gazetteer.suggest` says what may have been meant, for a person to choose from.

The places are GeoNames' (https://www.geonames.org), CC BY 4.0: whatever shows them shows
`ATTRIBUTION`. What the shipped file holds and leaves out is said by `Gazetteer.coverage`, and its
making by ``tools/build_gazetteer.py``.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from firsthand.world.gazetteer_file import (
    ATTRIBUTION,
    CORE,
    UNITS_A_DEGREE,
    GazetteerFile,
    Rows,
    core_file,
    district_names,
    key_hash,
)
from firsthand.world.gazetteer_where import rows_in, rows_near, rows_within
from firsthand.world.geodesy import distance_km
from firsthand.world.places import Area, Coverage, Place, Suggestion
from firsthand.world.register import Register
from firsthand.world.spelling import district_keys, in_latin, key, keys, one_apart

__all__ = [
    "ATTRIBUTION",
    "CORE",
    "Area",
    "Coverage",
    "Gazetteer",
    "Place",
    "Suggestion",
    "core_file",
    "district_names",
]

_ONE_APART: Final = "one letter apart"


class Gazetteer:
    """Some gazetteer files, looked up as one. Where two hold one place, the later file's counts.

    Args:
        files: The files, read.
        registers: Lists of names by which `coverage` counts what the files leave out.
    """

    def __init__(self, files: Iterable[GazetteerFile], registers: Iterable[Register] = ()) -> None:
        self.files = tuple(files)
        self.registers = tuple(registers)

    @classmethod
    def open(
        cls, paths: Iterable[Path] = (), registers: Iterable[Path] = (), *, core: bool = True
    ) -> Gazetteer:
        """Read the shipped gazetteer, and a user's own on top of it.

        Args:
            paths: Files that `gazetteer_add.add` made.
            registers: Lists of names, as `register` describes them.
            core: Whether the shipped one is wanted.

        Raises:
            BrokenGazetteerError: If a file is not a gazetteer, or damaged.
            NotARegisterError: If a list is not one.
            OSError: If a file cannot be read.
        """
        own = [GazetteerFile.read(path) for path in paths]
        lists = [Register(path) for path in registers]
        return cls([core_file(), *own] if core else own, lists)

    @property
    def attribution(self) -> tuple[str, ...]:
        """What must be shown wherever these places are."""
        return tuple(dict.fromkeys(file.table["attribution"] for file in self.files))

    @property
    def holds(self) -> tuple[str, ...]:
        """What each file says of itself, and when it was made."""
        return tuple(
            f"{file.table['covers']} ({file.table['source']}, {file.table['made']})"
            for file in self.files
        )

    def find(self, name: str, *, fuzzy: bool = False) -> list[Place]:
        """Return the places that bear a name, the most populous first.

        Args:
            name: A name as written anywhere; case, accents, hyphens and blanks do not matter.
            fuzzy: Whether, if there are none, to return what `suggest` finds. Those places do
                *not* bear the name: show them as suggestions.
        """
        found = self._places(self._bearing(key(name)))
        if fuzzy and not found:
            return [suggestion.place for suggestion in self.suggest(name)]
        return found

    def suggest(self, name: str, *, at_most: int = 20) -> list[Suggestion]:
        """Return places that may be meant by a name that none, or not the right one, bears.

        First those that bear the name transliterated (from Cyrillic, Greek, Georgian, Armenian);
        then those one letter apart from either; each lot by population.
        """
        plain = key(name)
        latin = in_latin(name)
        bearing = {self._ids(row) for row in self._bearing(plain)}
        lots = [(each, f"“{name}” written in Latin letters") for each in latin]
        for each in dict.fromkeys((plain, *latin)):
            lots += [(near, _ONE_APART) for near in self._held(one_apart(each))]
        found: list[Suggestion] = []
        for sought, why in dict(reversed(lots)).items():
            rows = [row for row in self._bearing(sought) if self._ids(row) not in bearing]
            for place in self._places(rows):
                like = next(n for n in place.names if sought in keys((n,), place.country))
                found.append(Suggestion(place, like, why))
        found.sort(key=lambda s: (s.why == _ONE_APART, -(s.place.population or 0), s.place.id))
        best = {s.place.id: s for s in reversed(found)}
        return [s for s in found if best[s.place.id] is s][:at_most]

    def coverage(
        self, name: str, *, country: str = "", admin1: str = "", admin2: str = ""
    ) -> Coverage:
        """Return how many places of a name are known here, on Earth or within a district.

        Args:
            name: The name.
            country: ISO 3166 code.
            admin1: First-level district, in the gazetteer's words.
            admin2: Second-level district, in the gazetteer's words.
        """
        within = {"country": country, "admin1": admin1, "admin2": admin2}
        asked = {field: text for field, text in within.items() if text}
        known = [
            place
            for place in self.find(name)
            if all(getattr(place, field) == text for field, text in asked.items())
        ]
        first = self._names_of(country, admin1, "") if admin1 else ()
        second = self._names_of(country, admin1, admin2) if admin2 else ()
        counts = [(each.name, each.count(name, country, first, second)) for each in self.registers]
        return Coverage(name, len(known), tuple(asked.values()), self.holds, tuple(counts))

    def _names_of(self, country: str, admin1: str, admin2: str) -> tuple[str, ...]:
        """Return all names of a district, as far as a file knows them."""
        found = {admin2 or admin1}
        for file in self.files:
            for code, first, second, names in file.areas:
                here = country in {"", code.partition(".")[0]} and admin1 in {"", first}
                if here and second == admin2:
                    found.update(names)
        return tuple(sorted(found))

    def areas(self, name: str) -> list[Area]:
        """Return the countries and districts that bear a name, countries first.

        The English words for a kind of district stand for each other, and for none: "Bucha
        district" finds Bucha Raion, "Idlib province" the district that is called Idlib.
        `within` returns the places of one: ``within(area.country, area.admin1, area.admin2)``.
        """
        found = {}
        for file in self.files:
            numbers = {at for each in district_keys(name) for at in file.area_keys.get(each, ())}
            found.update({file.areas[at][0]: Area.of(*file.areas[at]) for at in numbers})
        return sorted(found.values(), key=lambda area: (area.code.count("."), area.code))

    def place(self, place_id: str) -> Place:
        """Return a place by its id.

        Raises:
            KeyError: If no file here holds it.
        """
        source, _, number = place_id.partition(":")
        if source == "geonames" and number.isascii() and number.isdecimal():
            for at in reversed(range(len(self.files))):
                rows = np.flatnonzero(self.files[at].columns["id"] == int(number))
                if len(rows):
                    return self._place((at, int(rows[0])))
        raise KeyError(place_id)

    def near(
        self, latitude_deg: float, longitude_deg: float, km: float
    ) -> list[tuple[Place, float]]:
        """Return the places within a distance of a point, with the distance [km], nearest first.

        Raises:
            ValueError: If the point is none.
        """
        close = (rows_near(file, latitude_deg, longitude_deg, km) for file in self.files)
        places = self._places(_located(close))
        distances = distance_km(
            latitude_deg,
            longitude_deg,
            [place.latitude_deg for place in places],
            [place.longitude_deg for place in places],
        )
        found = zip(places, distances.tolist(), strict=True)
        return sorted(((p, d) for p, d in found if d <= km), key=lambda each: each[1])

    def within(self, country: str, admin1: str = "", admin2: str = "") -> list[Place]:
        """Return the places of a country, or of one of its districts, the most populous first.

        Args:
            country: ISO 3166 code.
            admin1: First-level district, in the gazetteer's words; empty for all.
            admin2: Second-level district; empty for all.
        """
        inner = (rows_within(file, country, admin1, admin2) for file in self.files)
        return self._places(_located(inner))

    def in_box(
        self, bbox: tuple[float, float, float, float], *, at_most: int | None = None
    ) -> list[Place]:
        """Return the places in a box, the most populous first: what a map would name.

        Args:
            bbox: West, south, east and north edge [deg]; an east that is not east of west goes
                over the date line.
            at_most: How many.

        Raises:
            ValueError: If an edge is not finite.
        """
        rows = list(_located(rows_in(file, bbox) for file in self.files))
        if at_most is not None:
            rows = heapq.nlargest(at_most, rows, key=self._people)
        return self._places(rows)

    def _people(self, where: tuple[int, int]) -> int:
        return int(self.files[where[0]].columns["population"][where[1]])

    def _held(self, keys: Iterable[str]) -> list[str]:
        """Keep of many keys those that some place may bear."""
        listed = list(dict.fromkeys(keys))
        hashes = np.array([key_hash(each) for each in listed], dtype=np.uint32)
        held = np.zeros(len(listed), dtype=bool)
        for file in self.files:
            held |= file.among(hashes)
        return [listed[at] for at in np.flatnonzero(held)]

    def _bearing(self, plain: str) -> list[tuple[int, int]]:
        """Return file and row of each place one of whose names has exactly this key."""
        if not plain:
            return []
        return [
            (at, int(row))
            for at, file in enumerate(self.files)
            for row in file.rows(key_hash(plain))
            if plain in keys(file.names(int(row)), file.text("country", int(row)))
        ]

    def _ids(self, where: tuple[int, int]) -> int:
        at, row = where
        return int(self.files[at].columns["id"][row])

    def _places(self, rows: Iterable[tuple[int, int]]) -> list[Place]:
        """Return each place once, from the last file that holds it, by population."""
        last = {self._ids(where): where for where in rows}
        places = [self._place(where) for where in last.values()]
        return sorted(places, key=lambda place: (-(place.population or 0), place.id))

    def _place(self, where: tuple[int, int]) -> Place:
        at, row = where
        file = self.files[at]
        number: dict[str, Any] = {name: int(column[row]) for name, column in file.columns.items()}
        names = file.names(row)
        return Place(
            id=f"geonames:{number['id']}",
            name=names[0],
            latitude_deg=number["latitude"] / UNITS_A_DEGREE,
            longitude_deg=number["longitude"] / UNITS_A_DEGREE,
            feature=file.text("feature", row),
            population=number["population"] or None,
            country=file.text("country", row),
            admin1=file.text("admin1", row),
            admin2=file.text("admin2", row),
            zone=file.text("zone", row),
            names=names,
            gazetteer=file.sha256,
        )


def _located(rows: Iterable[Rows]) -> Iterator[tuple[int, int]]:
    """Yield file and row of each place, from the rows found in each file."""
    for at, found in enumerate(rows):
        yield from ((at, int(row)) for row in found)
