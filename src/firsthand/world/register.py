"""A list of all places of a country by name, without coordinates: how many a gazetteer leaves out.

Registers of settlements (Ukraine's KATOTTG, France's COG, ...) are complete where gazetteers are
not, but say only in which district a place lies. A user makes one as a CSV file, in UTF-8, with the
columns ``name,country,admin1,admin2``: one line a place, districts in any language, in words that
the gazetteer knows ("Київська область"), or empty.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Collection
from pathlib import Path
from typing import Final

from firsthand.world.spelling import key, keys

_COLUMNS: Final = ("name", "country", "admin1", "admin2")
_LARGEST: Final = 1 << 28


class NotARegisterError(ValueError):
    """A file is not a register of places."""


class Register:
    """The places of a register, counted.

    Attributes:
        name: The file's name, for the answers that rest on it.
    """

    def __init__(self, path: Path) -> None:
        self.name = path.stem
        self._rows: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
        if path.stat().st_size > _LARGEST:
            msg = f"{path.name} is larger than any register of places"
            raise NotARegisterError(msg)
        try:
            with path.open(encoding="utf-8-sig", newline="") as file:
                rows = csv.DictReader(file, strict=True)
                if not set(_COLUMNS) <= set(rows.fieldnames or ()):
                    msg = f"{path.name} has not the columns {', '.join(_COLUMNS)}"
                    raise NotARegisterError(msg)
                for row in rows:
                    self._add(row, f"{path.name}, line {rows.line_num}")
        except (UnicodeDecodeError, csv.Error) as error:
            msg = f"{path.name} is no CSV file in UTF-8: {error}"
            raise NotARegisterError(msg) from error

    def _add(self, row: dict[str, str | None], where: str) -> None:
        name, country, admin1, admin2 = (row[column] for column in _COLUMNS)
        if not name or country is None or admin1 is None or admin2 is None:
            msg = f"{where}: a place has a name, and four columns"
            raise NotARegisterError(msg)
        for each in keys((name,), country):
            self._rows[each].append((country, key(admin1), key(admin2)))

    def count(
        self,
        name: str,
        country: str = "",
        admin1: Collection[str] = (),
        admin2: Collection[str] = (),
    ) -> int:
        """Return how many places it lists by a name.

        Args:
            name: The name.
            country: ISO 3166 code; empty for all.
            admin1: All names of the first-level district; none for all.
            admin2: All names of the second-level district; none for all.
        """
        first, second = {key(each) for each in admin1}, {key(each) for each in admin2}
        return sum(
            (not country or row[0] == country)
            and (not first or row[1] in first)
            and (not second or row[2] in second)
            for row in self._rows.get(key(name), ())
        )
