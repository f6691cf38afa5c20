"""What a gazetteer answers with: places, suggestions, and how much it knows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Place:
    """One place of a gazetteer.

    Attributes:
        id: Where it is from and its number there: ``geonames:8516247``.
        name: The name it goes by there.
        latitude_deg: Latitude of its point [deg], given to 1e-5.
        longitude_deg: Longitude of its point [deg], given to 1e-5.
        feature: GeoNames feature code (``PPLA2``); empty if the gazetteer does not say.
        population: Inhabitants; None if not known.
        country: ISO 3166 code of its country.
        admin1: Its first-level district, in the gazetteer's words; empty if not known.
        admin2: Its second-level district; empty if not known.
        zone: Its IANA time zone; empty if not known.
        names: All its names, the first being `name`.
        gazetteer: SHA-256 of the gazetteer that it stands in.
    """

    id: str
    name: str
    latitude_deg: float
    longitude_deg: float
    feature: str
    population: int | None
    country: str
    admin1: str
    admin2: str
    zone: str
    names: tuple[str, ...]
    gazetteer: str


@dataclass(frozen=True, kw_only=True)
class Area:
    """A country or a district, by name; its outline is not known here, its places are.

    Attributes:
        code: ``UA`` of a country, ``UA.13`` or ``UA.13.3208`` of a district (GeoNames).
        name: The name it goes by here; that of a country is English.
        country: ISO 3166 code of its country.
        admin1: Its first-level district as places have it; empty for a country.
        admin2: Its second-level district as places have it; empty for larger ones.
        names: All its names, in any script.
    """

    code: str
    name: str
    country: str
    admin1: str
    admin2: str
    names: tuple[str, ...]

    def holds(self, place: Place) -> bool:
        """Say whether a place lies in it."""
        return (
            place.country == self.country
            and self.admin1 in {"", place.admin1}
            and self.admin2 in {"", place.admin2}
        )

    @classmethod
    def of(cls, code: str, admin1: str, admin2: str, names: Sequence[str]) -> Area:
        """Return the area that a gazetteer file's row tells of."""
        return cls(
            code=code,
            name=names[0],
            country=code.partition(".")[0],
            admin1=admin1,
            admin2=admin2,
            names=tuple(names),
        )


@dataclass(frozen=True)
class Suggestion:
    """A place that may have been meant by a name that it does not bear.

    Attributes:
        place: The place.
        name: The name of it that is like the one looked up.
        why: In what way it is like.
    """

    place: Place
    name: str
    why: str


@dataclass(frozen=True)
class Coverage:
    """How many places of a name are known here, and of what kind the unknown ones are.

    Attributes:
        name: The name as it was looked up.
        known: How many places that bear it stand in the gazetteers.
        within: The country and districts that were asked for, largest first; empty for the Earth.
        holds: What the gazetteers hold, and so what they leave out.
        registered: How many places of the name each register lists there, by the register's name.
    """

    name: str
    known: int
    within: tuple[str, ...]
    holds: tuple[str, ...]
    registered: tuple[tuple[str, int], ...] = ()

    @property
    def counted(self) -> str:
        """How many of the places of the name are known here, as a part of a sentence."""
        where = f" in {', '.join(reversed(self.within))}" if self.within else ""
        listed = max((count for _, count in self.registered), default=0)
        if listed > self.known:
            known = f"{self.known} of {listed} places"
        else:
            known = "1 place" if self.known == 1 else f"{self.known} places"
        lists = "".join(f"; {of} lists {count} of the name" for of, count in self.registered)
        return f"{known} named “{self.name}”{where} known here{lists}"

    @property
    def statement(self) -> str:
        """The same as a sentence for an answer that rests on the lookup."""
        return f"{self.counted}. Looked up in: {'; '.join(self.holds)}."
