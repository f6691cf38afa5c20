"""Writes the file that `gazetteer_file` reads: the same places give the same bytes.

The order of the places is by country, district, latitude, which packs best. The index: every key
of every name has a 32-bit hash (CRC-32 of its UTF-8); its upper 16 bits are the bucket, and each
entry of a bucket is 32 bits: as many of the lower bits as there is room for, then the place's row.
Sizes of buckets are kept apart. Equal keys of one place count once.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from firsthand.world.gazetteer_file import COLUMNS, FIRST_WORDS, LISTS, PLACES_A_PART, key_hash
from firsthand.world.spelling import VERSION, keys, own_keys

_MOST_PLACES: Final = 1 << 24
_LEAST_ROW_BITS: Final = 16


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One place to be written.

    Attributes:
        id: Its number at GeoNames.
        names: The name that it goes by, then all others.
        latitude_e5: Latitude [1e-5 deg].
        longitude_e5: Longitude [1e-5 deg].
        population: Inhabitants; 0 is not known.
        country: ISO 3166 code.
        admin1: Name of its first-level district; empty if not known.
        admin2: Name of its second-level district; empty if not known.
        zone: IANA time zone; empty if not known.
        feature: GeoNames feature code ("PPLA"); empty if not known.
    """

    id: int
    names: tuple[str, ...]
    latitude_e5: int
    longitude_e5: int
    population: int
    country: str
    admin1: str = ""
    admin2: str = ""
    zone: str = ""
    feature: str = ""


@dataclass(frozen=True, kw_only=True)
class Named:
    """A country or district to be written.

    Attributes:
        code: ``UA``, ``UA.13`` or ``UA.13.3208``.
        admin1: The first-level district, as `Entry` has it; empty for a country.
        admin2: The second-level district, as `Entry` has it; empty for larger ones.
        names: The name that it goes by, then all others.
    """

    code: str
    admin1: str = ""
    admin2: str = ""
    names: tuple[str, ...]


def written(
    entries: Iterable[Entry], about: Mapping[str, str], areas: Iterable[Named] = ()
) -> bytes:
    """Return the file's bytes.

    Args:
        entries: The places, in any order.
        about: What the file says of itself: `source`, `made`, `covers`, `attribution`.
        areas: Countries and districts, in any order.

    Raises:
        ValueError: If there are more places than the format holds.
    """
    places = sorted(
        entries, key=lambda e: (e.country, e.admin1, e.admin2, e.latitude_e5, e.longitude_e5, e.id)
    )
    if len(places) >= _MOST_PLACES:
        msg = f"a gazetteer holds fewer than {_MOST_PLACES} places, not {len(places)}"
        raise ValueError(msg)
    lists = {name: sorted({getattr(e, name) for e in places} | {""}) for name in LISTS}
    row_bits = max(_LEAST_ROW_BITS, (max(len(places), 1) - 1).bit_length())
    buckets, index = _index(places, row_bits)
    packed = _Packed()
    parts: dict[str, object] = {
        "names": [packed.add(_deflated(text)) for text in _name_parts(places)],
        "columns": packed.add(_deflated(_columns(places, lists))),
        "lists": packed.add(_deflated(_json(lists))),
        "buckets": packed.add(_deflated(buckets)),
        "index": packed.add(index),
    }
    listed = sorted(areas, key=lambda area: area.code)
    parts["areas"] = packed.add(
        _deflated(_json([[a.code, a.admin1, a.admin2, a.names] for a in listed]))
    )
    parts["area_keys"] = packed.add(_deflated(_json(_area_keys(listed))))
    table = _deflated(
        _json(
            {
                **about,
                "places": len(places),
                "spelling": VERSION,
                "row_bits": row_bits,
                "parts": parts,
            }
        )
    )
    body = len(table).to_bytes(4, "little") + table + packed.bytes()
    return FIRST_WORDS + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


class _Packed:
    """Parts, one behind the other; each is told where it went."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> list[int]:
        self._parts.append(part)
        self._size += len(part)
        return [self._size - len(part), len(part)]

    def bytes(self) -> bytes:
        return b"".join(self._parts)


def _deflated(data: bytes) -> bytes:
    return zlib.compress(data, 9)


def _json(what: object) -> bytes:
    return json.dumps(what, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def _name_parts(places: list[Entry]) -> Iterable[bytes]:
    lines = ["\t".join(e.names) for e in places]
    for start in range(0, len(lines), PLACES_A_PART):
        yield "\n".join(lines[start : start + PLACES_A_PART]).encode()


def _columns(places: list[Entry], lists: Mapping[str, list[str]]) -> bytes:
    where = {name: {text: at for at, text in enumerate(texts)} for name, texts in lists.items()}
    planes = []
    for name, kind in COLUMNS:
        if name in where:
            numbers = [where[name][getattr(e, name)] for e in places]
        else:
            attribute = name if name in {"id", "population"} else f"{name}_e5"
            numbers = [getattr(e, attribute) for e in places]
        column = np.array(numbers, dtype=kind)
        planes.append(column.view(np.uint8).reshape(len(places), column.itemsize).T.tobytes())
    return b"".join(planes)


def _area_keys(areas: list[Named]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, area in enumerate(areas):
        for each in own_keys(area.names, area.code.partition(".")[0]):
            found.setdefault(each, []).append(at)
    return found


def _index(places: list[Entry], row_bits: int) -> tuple[bytes, bytes]:
    hashes: list[int] = []
    rows: list[int] = []
    for row, place in enumerate(places):
        found = {key_hash(k) for k in keys(place.names, place.country)}
        hashes += found
        rows += [row] * len(found)
    hashed, of = np.array(hashes, dtype=np.uint32), np.array(rows, dtype=np.uint32)
    order = np.lexsort((of, hashed))
    hashed, of = hashed[order], of[order]
    sizes = np.bincount(hashed >> np.uint32(16), minlength=1 << 16).astype("<u4")
    check = (hashed & np.uint32(0xFFFF)) >> np.uint32(row_bits - _LEAST_ROW_BITS)
    return sizes.tobytes(), ((check << np.uint32(row_bits)) | of).astype("<u4").tobytes()
