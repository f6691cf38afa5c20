"""What headers claim that cannot be, or that we do not follow: told before anything is decoded."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from firsthand.examine.media import boxes

MOST_PIXELS: Final = 64 << 20
"""Largest picture that is decoded [pixels]: 8192 x 8192; 8K video has half of that."""
MOST_FRAMES_PER_S: Final = 10_000
MOST_SECONDS: Final = 864_000
"""Longest declared duration that is decoded, and widest span of time stamps [s]: ten days."""
MOST_SAMPLES_PER_S: Final = 768_000
MOST_CHANNELS: Final = 64

_TABLE: Final = (b"mdia", b"minf", b"stbl")
_MOST_ENTRIES: Final = 1_000_000
_UNKNOWN: Final = frozenset({2**32 - 1, 2**64 - 1})  # all ones: not known
_EMPTY_EDIT: Final = -1
_VISUAL_ENTRY: Final = 28


def of_movie(movie: bytes, size: int) -> str | None:
    """Say what a movie box claims that cannot be, if anything.

    Args:
        movie: Contents of the movie box.
        size: Size of the whole file [bytes].
    """
    for track in boxes.along(movie, b"trak"):
        why = (
            too_large(_sizes(movie, track))
            or _too_many_samples(movie, track, size)
            or _starts_before(movie, track)
        )
        if why is not None:
            return why
    return too_long(_seconds(movie))


def too_large(sizes: Iterator[tuple[int, int]] | list[tuple[int, int]]) -> str | None:
    """Say which declared size of pictures [px] is too large, if one is."""
    for width, height in sizes:
        if width * height > MOST_PIXELS:
            return f"it declares pictures of {width} x {height} pixels, above 64 megapixels"
    return None


def too_fast(rate: Fraction | None) -> str | None:
    """Say that a declared frame rate [1/s] is too high, if it is."""
    if rate is None or rate <= MOST_FRAMES_PER_S:
        return None
    return f"it declares {_round(rate)} pictures a second, above {MOST_FRAMES_PER_S}"


def too_much_sound(rate: int, channels: int) -> str | None:
    """Say that a declared sample rate [Hz] or number of channels is too high, if it is."""
    if not 0 <= rate <= MOST_SAMPLES_PER_S:
        return f"it declares {rate} samples a second, above {MOST_SAMPLES_PER_S}"
    if channels > MOST_CHANNELS:
        return f"it declares {channels} channels, above {MOST_CHANNELS}"
    return None


def too_long(durations: Iterator[Fraction] | list[Fraction]) -> str | None:
    """Say which declared duration [s] is too long, if one is."""
    for seconds in durations:
        if seconds > MOST_SECONDS:
            declared = f"it declares a duration of {_round(seconds)} s"
            return f"{declared}, above {MOST_SECONDS} s (ten days)"
    return None


def _sizes(movie: bytes, track: boxes.Box) -> Iterator[tuple[int, int]]:
    for box in boxes.along(movie, b"tkhd", box=track):
        if box.end - box.body >= 8:  # noqa: PLR2004 -- its last two numbers
            width, height = struct.unpack(">II", movie[box.end - 8 : box.end])
            yield width >> 16, height >> 16
    kinds = boxes.along(movie, b"mdia", b"hdlr", box=track)
    if all(movie[b.body + 8 : b.body + 12] != b"vide" for b in kinds):
        return
    for box in boxes.along(movie, *_TABLE, b"stsd", box=track):
        for entry in boxes.inside(movie, boxes.Box(box.kind, box.body + 8, box.end)):
            if entry.end - entry.body >= _VISUAL_ENTRY:
                yield struct.unpack(">HH", movie[entry.body + 24 : entry.body + 28])


def _seconds(movie: bytes) -> Iterator[Fraction]:
    """Yield every duration [s] that a movie declares, those that its tables add up to as well."""
    for box in boxes.along(movie, b"mvhd"):
        yield from _lasting(movie, box)
    for track in boxes.along(movie, b"trak"):
        for box in boxes.along(movie, b"mdia", b"mdhd", box=track):
            yield from _lasting(movie, box)
            scale = _scale(movie, box)
            total = sum(count * ticks for count, ticks in _timed(movie, track))
            if scale:
                yield Fraction(total, scale)


def _lasting(movie: bytes, box: boxes.Box) -> Iterator[Fraction]:
    wide = movie[box.body : box.body + 1] == b"\x01"
    at, form = (box.body + 24, ">Q") if wide else (box.body + 16, ">I")
    scale = _scale(movie, box)
    if scale and at + struct.calcsize(form) <= box.end:
        (ticks,) = struct.unpack_from(form, movie, at)
        if ticks not in _UNKNOWN:
            yield Fraction(ticks, scale)


def _scale(movie: bytes, box: boxes.Box) -> int:
    """Return how many ticks a second has, by a movie's or a track's header."""
    at = box.body + (20 if movie[box.body : box.body + 1] == b"\x01" else 12)
    return int.from_bytes(movie[at : min(at + 4, box.end)], "big")


def _timed(movie: bytes, track: boxes.Box) -> Iterator[tuple[int, int]]:
    """Yield how many samples of a track last how many ticks."""
    for box in boxes.along(movie, *_TABLE, b"stts", box=track):
        end = min(box.end, box.body + 8 + 8 * _MOST_ENTRIES)
        table = movie[box.body + 8 : end]
        yield from struct.iter_unpack(">II", table[: len(table) // 8 * 8])


def _too_many_samples(movie: bytes, track: boxes.Box, size: int) -> str | None:
    counts = [sum(count for count, _ in _timed(movie, track))]
    counts += [
        int.from_bytes(movie[box.body + 8 : box.body + 12], "big")
        for box in boxes.along(movie, *_TABLE, b"stsz", box=track)
        if box.end - box.body >= 12  # noqa: PLR2004 -- up to and with its count
    ]
    most = max(counts)
    if most <= size:
        return None
    return f"it declares {most} pictures or sounds, more than it has bytes"


def _starts_before(movie: bytes, track: boxes.Box) -> str | None:
    """Look for an edit that starts before the first picture (ISO/IEC 14496-12, 8.6.6)."""
    for box in boxes.along(movie, b"edts", b"elst", box=track):
        wide = movie[box.body : box.body + 1] == b"\x01"
        form = ">Qqi" if wide else ">Iii"
        table = movie[box.body + 8 : box.end]
        for _, start, _ in struct.iter_unpack(
            form, table[: len(table) // struct.calcsize(form) * struct.calcsize(form)]
        ):
            if start < _EMPTY_EDIT:
                return f"its edit list starts {-start} ticks before the first picture"
    return None


def _round(value: Fraction) -> str:
    return f"{float(value):.0f}"
