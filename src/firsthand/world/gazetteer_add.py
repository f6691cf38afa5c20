"""Reads GeoNames' own tables, so that a user can add a whole country's places.

The tables are those of https://download.geonames.org/export/dump/ (CC BY 4.0): ``XX.txt`` or
``XX.zip`` for a country, ``cities500.txt`` for the world; and, for the names of districts,
``admin1CodesASCII.txt`` and ``admin2Codes.txt``. The columns are described there in ``readme.txt``.
"""

from __future__ import annotations

import io
import os
import re
import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

from firsthand.world.gazetteer_file import ATTRIBUTION, BrokenGazetteerError, GazetteerFile
from firsthand.world.gazetteer_file import district_names as shipped_names
from firsthand.world.gazetteer_write import Entry, written
from firsthand.world.spelling import key

_COLUMNS: Final = 19
_NUMBER: Final = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,12})?", re.ASCII)
_CODE: Final = 3  # letters in an airport's code
_LARGEST_TABLE: Final = 4 << 30
_CLASSES: Final = frozenset("PALSTHRV")  # all that can be named as a place; not U, the undersea
_POPULATED: Final = frozenset("P")


class NotGeonamesError(ValueError):
    """A file is not a table of GeoNames."""


def add(
    table: Path,
    to: Path,
    *,
    everything: bool = False,
    districts: Mapping[str, str] | None = None,
    made: str = "",
) -> GazetteerFile:
    """Make a gazetteer file of a GeoNames table; an older one of that name is replaced whole.

    Args:
        table: ``UA.txt``, ``UA.zip`` or the like.
        to: Where to write; a name that ends in ``.gazetteer``.
        everything: Whether rivers, hills, roads, buildings and so on are wanted too, and not only
            populated places.
        districts: Names of districts by their code (``UA.13``, ``UA.13.3208``); those of the
            shipped gazetteer if not given. A district without one is told by its code.
        made: The table's date (``2026-11-01``), for the answers that rest on it.

    Returns:
        The new gazetteer, read back.

    Raises:
        NotGeonamesError: If the table is not one, with the line that is at fault.
        OSError: If a file cannot be read or written.
    """
    wanted = _CLASSES if everything else _POPULATED
    names = shipped_names() if districts is None else districts
    entries = read_table(table, wanted, names)
    what = "all named features" if everything else "populated places"
    about = {
        "source": f"GeoNames {table.name}",
        "made": made or "no date given",
        "covers": f"{what} of {table.stem}",
        "attribution": ATTRIBUTION,
    }
    data = written(entries, about)
    with tempfile.NamedTemporaryFile(dir=to.parent, prefix=f".{to.name}.", delete=False) as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).replace(to)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
    try:
        return GazetteerFile.read(to)
    except BrokenGazetteerError as error:  # the disk gave back something else
        raise OSError(str(error)) from error


def read_table(
    table: Path, classes: frozenset[str] = _POPULATED, districts: Mapping[str, str] | None = None
) -> list[Entry]:
    """Read a GeoNames table of places.

    Args:
        table: The file, or a ZIP archive that holds one of its own name.
        classes: Which feature classes are wanted ("P": populated places).
        districts: Names of districts by their code.

    Raises:
        NotGeonamesError: If a line is not one of such a table.
        OSError: If the file cannot be read.
    """
    found: dict[int, Entry] = {}
    for number, line in enumerate(_lines(table), 1):
        fields = line.rstrip("\r\n").split("\t")
        if len(fields) != _COLUMNS:
            msg = f"{table.name}, line {number}: {len(fields)} columns and not {_COLUMNS}"
            raise NotGeonamesError(msg)
        if fields[6] in classes:
            entry = _entry(fields, districts or {}, f"{table.name}, line {number}")
            found[entry.id] = entry
    if not found:
        msg = f"{table.name} holds no place of the kind wanted"
        raise NotGeonamesError(msg)
    return list(found.values())


def district_names(*tables: Path) -> dict[str, str]:
    """Read ``admin1CodesASCII.txt`` and ``admin2Codes.txt``: names by code.

    Raises:
        NotGeonamesError: If a line is not one of such a table.
        OSError: If a file cannot be read.
    """
    names = {}
    for table in tables:
        for number, line in enumerate(_lines(table), 1):
            fields = line.rstrip("\r\n").split("\t")
            if len(fields) < 2:  # noqa: PLR2004  # a code and a name
                msg = f"{table.name}, line {number}: no name"
                raise NotGeonamesError(msg)
            names[fields[0]] = fields[1]
    return names


def chosen_names(name: str, others: Iterable[str]) -> tuple[str, ...]:
    """Return a name and those others by which something more is found.

    Left out: what has the key of one already there (GeoNames lists "Lodz" beside "Łódź"), codes of
    airports ("OSL"), and letter-by-letter transliterations made by machine ("de mi te li fu ka"),
    which nobody writes.
    """
    clean = [_tidy(each) for each in others]
    foreign = any(not each.isascii() and key(each) and not _is_latin(each) for each in clean)
    kept = [_tidy(name)]
    seen = {key(name)}
    # Accented forms before bare ones, so that of two with one key the true one stays.
    for each in sorted(clean, key=lambda n: (n.isascii(), n)):
        made_by_machine = foreign and each.isascii() and each[:1].islower()
        code = len(each) == _CODE and each.isascii() and each.isupper()
        plain = key(each)
        if plain and plain not in seen and not made_by_machine and not code:
            seen.add(plain)
            kept.append(each)
    return (kept[0], *sorted(kept[1:]))


def degrees_e5(text: str, limit: int) -> int:
    """Read degrees as whole 1e-5 degrees, exactly, rounding half away from zero.

    Raises:
        NotGeonamesError: If it is no number or beyond the limit [deg].
    """
    if _NUMBER.fullmatch(text) is None:
        msg = f"{text[:40]!r} is no latitude or longitude"
        raise NotGeonamesError(msg)
    whole, _, part = text.lstrip("-").partition(".")
    size = int(whole) * 100_000 + int((part + "000000")[:5]) + int((part + "000000")[5] >= "5")
    if size > limit * 100_000:
        msg = f"{text} degrees lie beyond {limit}"
        raise NotGeonamesError(msg)
    return -size if text.startswith("-") else size


def _entry(fields: list[str], districts: Mapping[str, str], where: str) -> Entry:
    country, admin1, admin2 = fields[8], fields[10], fields[11]
    first, second = f"{country}.{admin1}", f"{country}.{admin1}.{admin2}"
    try:
        return Entry(
            id=_whole(fields[0], 2**32),
            names=chosen_names(fields[1], fields[3].split(",") if fields[3] else ()),
            latitude_e5=degrees_e5(fields[4], 90),
            longitude_e5=degrees_e5(fields[5], 180),
            population=_whole(fields[14] or "0", 2**32),
            country=country,
            admin1=districts.get(first, admin1 if admin1 != "00" else ""),
            admin2=districts.get(second, admin2),
            zone=fields[17],
            feature=fields[7],
        )
    except ValueError as error:
        msg = f"{where}: {error}"
        raise NotGeonamesError(msg) from error


def _whole(text: str, below: int) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= 12 and int(text) < below):  # noqa: PLR2004
        msg = f"{text[:40]!r} is no whole number below {below}"
        raise NotGeonamesError(msg)
    return int(text)


def _tidy(name: str) -> str:
    return " ".join(name.split())


def _is_latin(name: str) -> bool:
    return any("a" <= letter <= "z" for letter in key(name))


def _lines(table: Path) -> Iterator[str]:
    try:
        if not zipfile.is_zipfile(table):
            with table.open(encoding="utf-8", newline="\n") as file:
                yield from file
            return
        with zipfile.ZipFile(table) as archive:
            member = archive.getinfo(f"{table.stem}.txt")
            if member.file_size > _LARGEST_TABLE:
                msg = f"{table.name}: its table is larger than any of GeoNames"
                raise NotGeonamesError(msg)
            with archive.open(member) as raw:
                yield from io.TextIOWrapper(raw, "utf-8", newline="\n")
    except (UnicodeDecodeError, KeyError, zipfile.BadZipFile) as error:
        msg = f"{table.name} is not a table of GeoNames: {error}"
        raise NotGeonamesError(msg) from error
