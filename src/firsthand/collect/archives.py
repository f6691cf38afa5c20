"""What lies in a zip archive: each entry an item with a capture of its own, or a refusal.

Nothing is unpacked to paths, so no entry can leave the case. An archive is first read against its
limits, and only then anything is taken out of it.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from firsthand.records import Capture, Facts, Gap, Item, Observation, Outcome, Whole
from firsthand.steps import File, Made, Source, step

INSIDE: Final = "!/"
_MEANS: Final = "archive entry"
_BLOCK: Final = 1 << 18
_ENCRYPTED: Final = 0x1
_TURNING: Final = frozenset(("RLO", "LRO", "RLE", "LRE", "PDF", "RLI", "LRI", "FSI", "PDI"))
_FREE: Final = 16 << 20
_MANY: Final = 0xFFFF  # more than this the old form of the end cannot say
_END_WITHIN: Final = 22 + 0xFFFF  # its own size and the longest remark after it
# Some Pythons are built without it; their zipfile then cannot unpack such entries either.
_LZMA: tuple[type[Exception], ...] = ()
with contextlib.suppress(ImportError):
    import lzma

    _LZMA = (lzma.LZMAError,)
_DAMAGED: Final[tuple[type[Exception], ...]] = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    NotImplementedError,
    RuntimeError,
    *_LZMA,
)


class Archive(Source):
    """A zip archive as a file."""

    fits = ("application/zip",)


@step(version=1)
def unpack(
    archive: Archive,
    capture: Capture,
    *,
    depth: int = 3,
    entries: int = 20_000,
    total_mib: int = 32_768,
    ratio: int = 200,
) -> Iterator[Capture | Made | Observation | Gap]:
    """Take the entries out of a zip archive, within limits.

    Args:
        archive: The archive.
        capture: Where it was found; its entries' places continue this one.
        depth: How many archives deep.
        entries: How many entries.
        total_mib: How much all entries may hold together [MiB].
        ratio: How many times the archive's own size they may hold together (16 MiB are free).

    Yields:
        A capture for each entry, its bytes as an item before it where they could be had.
    """
    file = archive.file
    found = _listing(file)
    if isinstance(found, str):
        yield _whole(file, "unreadable", found, "get a sound copy of the archive")
        return
    with found as opened:
        infos = opened.infolist()
        refusal = _beyond(file, capture, infos, (depth, entries, total_mib, ratio))
        if refusal is not None:
            yield _whole(file, "refused", refusal, "unpack it by hand where it can do no harm")
            return
        declared = _declared(file)
        if declared not in {None, min(len(infos), _MANY)}:
            why = (
                f"its end declares {declared} entries, and its table of contents lists {len(infos)}"
            )
            yield _whole(file, "partial", why, "get a sound copy of the archive")
        seen: set[str] = set()
        for info in infos:
            if not info.is_dir():
                yield from _entry(opened, info, f"{capture.place}{INSIDE}", seen)


def _listing(file: File) -> zipfile.ZipFile | str:
    try:
        return zipfile.ZipFile(file.open())
    except _DAMAGED:
        return "the archive's table of contents is damaged or missing"


def _declared(file: File) -> int | None:
    """Return how many entries the end of the archive declares (APPNOTE 4.3.16), if it is found."""
    with file.open() as opened:
        opened.seek(max(0, file.item.size - _END_WITHIN))
        tail = opened.read()
    at = tail.rfind(b"PK\5\6")
    return int.from_bytes(tail[at + 10 : at + 12], "little") if at >= 0 else None


def _beyond(
    file: File,
    capture: Capture,
    infos: list[zipfile.ZipInfo],
    limits: tuple[int, int, int, int],
) -> str | None:
    """Say which limit the archive is beyond, by its own table of contents, if it is."""
    depth, entries, total_mib, ratio = limits
    total = sum(info.file_size for info in infos)
    if capture.place.count(INSIDE) >= depth:
        return f"it lies more than {depth} archives deep"
    if len(infos) > entries:
        return f"it holds {len(infos)} entries; the limit is {entries}"
    if total > total_mib << 20:
        return f"it would unpack to {total >> 20} MiB; the limit is {total_mib} MiB"
    if total > _FREE and total > ratio * file.item.size:
        times = total // max(1, file.item.size)
        return f"it would unpack to {times} times its size; the limit is {ratio} times"
    return None


def _whole(file: File, outcome: Outcome, why: str, todo: str) -> Gap:
    return Gap(
        asked="what lies in the archive",
        why=why,
        outcome=outcome,
        item=file.item.id,
        kept="the archive itself, unopened",
        todo=todo,
    )


def _entry(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, base: str, seen: set[str]
) -> Iterator[Capture | Made | Observation]:
    place = base + (info.filename.encode("utf-8", "replace").decode() or "(no name)")
    refusal = _refusal(info, seen)
    seen.add(info.filename)
    if refusal is not None:
        yield _failed(place, "refused", refusal, "open the archive by hand where it can do no harm")
        return
    try:
        item = _measured(archive, info)
    except NotImplementedError:
        why = "it is packed in a way that firsthand does not know"
        yield _failed(place, "unreadable", why, "unpack it by hand and hand in the file itself")
        return
    except _DAMAGED:
        why = "its packed bytes are damaged"
        yield _failed(place, "unreadable", why, "get a sound copy of the archive")
        return
    yield Made(item=item, chunks=_chunks(archive, info), role="original")
    if item.size:
        yield Capture(place=place, means=_MEANS, outcome="captured", item=item.id)
    else:
        yield Capture(
            place=place,
            means=_MEANS,
            outcome="empty",
            item=item.id,
            why="the entry has no bytes",
            kept="that it was there, with its name and time",
            todo="ask whoever sent it for the file itself",
        )
    yield from _time(item, info)


def _refusal(info: zipfile.ZipInfo, seen: set[str]) -> str | None:
    """Say why an entry is not taken, if it is not."""
    name = info.filename
    parts = name.replace("\\", "/").split("/")
    kind = stat.S_IFMT(info.external_attr >> 16)
    reasons = (
        (not name or "\0" in info.orig_filename, "its name is empty or holds a zero byte"),
        (
            ".." in parts or not parts[0] or parts[0].endswith(":"),
            "its name leads out of the archive",
        ),
        (
            any(unicodedata.bidirectional(c) in _TURNING for c in name),
            "its name holds marks that turn the direction of writing, to look like another",
        ),
        (kind == stat.S_IFLNK, "it is a link"),
        (kind not in {0, stat.S_IFREG, stat.S_IFLNK}, "it is a device, a pipe or a socket"),
        (bool(info.flag_bits & _ENCRYPTED), "it is encrypted"),
        (name in seen, "an entry of the same name comes before it"),
    )
    return next((why for holds, why in reasons if holds), None)


def _measured(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Item:
    """Unpack an entry without keeping it, to know that it is sound and which item it is."""
    sha256, size = hashlib.sha256(), 0
    for chunk in _chunks(archive, info):
        sha256.update(chunk)
        size += len(chunk)
    if size != info.file_size:
        msg = "the entry is shorter than it says"
        raise zipfile.BadZipFile(msg)
    return Item(sha256=sha256.hexdigest(), size=size)


def _chunks(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(info) as entry:
        while chunk := entry.read(_BLOCK):
            yield chunk


def _failed(place: str, outcome: Outcome, why: str, todo: str) -> Capture:
    return Capture(
        place=place,
        means=_MEANS,
        outcome=outcome,
        why=why,
        kept="the archive that it lies in",
        todo=todo,
    )


def _time(item: Item, info: zipfile.ZipInfo) -> Iterator[Observation]:
    """Say which time the archive gives the entry: local to whoever packed it, zone unknown."""
    written = "{:04d}-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}".format(*info.date_time)
    # 1980-01-01 is what packers write that keep no times.
    if written == "1980-01-01T00:00:00":
        return
    read: dict[str, str] = {}
    with contextlib.suppress(ValueError):  # the form has room for a 31st of February
        dt.datetime(*info.date_time)  # noqa: DTZ001 (zone unknown)
        read["local"] = written
    facts = Facts(clock="archive entry", written=written, zone="unknown", **read)
    yield Observation(kind="timestamp", where=Whole(item=item.id), facts=facts)
