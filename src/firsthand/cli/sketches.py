"""The sketches that a case or a library holds of an item, read back."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from firsthand.casefile import CaseFile
from firsthand.records import Derivation, read
from firsthand.trace import footage_sketch, sound_sketch
from firsthand.trace.footage_sketch import IMAGE_TYPE, MEDIA_TYPE, Sketch
from firsthand.trace.sketch_file import NoSketchError
from firsthand.trace.sound_sketch import Sound

T = TypeVar("T")


def dense(file: CaseFile, item: str) -> Sketch | None:
    """Return an item's sketch by all its pictures, or of an image."""
    return sketch_of(file, item, (MEDIA_TYPE, IMAGE_TYPE))


def sketch_of(file: CaseFile, item: str, media_types: tuple[str, ...]) -> Sketch | None:
    """Return an item's sketch of the first of some sorts that it has."""
    return _read(file, item, media_types, footage_sketch.parsed)


def sound_of(file: CaseFile, item: str) -> Sound | None:
    """Return the sketch of an item's sound, if it has any that can be compared."""
    found = _read(file, item, (sound_sketch.MEDIA_TYPE,), sound_sketch.parsed)
    return found if found is not None and found.prints.heard.any() else None


def sketches(
    file: CaseFile, item: str | None = None, *, since: int = 0
) -> Iterator[tuple[str, str, Path]]:
    """Yield the sketches that are there: whose, of which sort, and where they lie."""
    for line in file.plain_records(Derivation.tag, "sketch", item, since=since):
        each = read(json.loads(line))
        path = file.path(each.made.item) if isinstance(each, Derivation) else None
        if isinstance(each, Derivation) and path is not None:
            yield each.source.item, str(each.facts.get("media_type")), path


def _read(
    file: CaseFile, item: str, media_types: tuple[str, ...], parsed: Callable[[bytes], T]
) -> T | None:
    found = {media_type: path for _, media_type, path in sketches(file, item)}
    for media_type in media_types:
        if media_type in found:
            with contextlib.suppress(OSError, NoSketchError):
                return parsed(found[media_type].read_bytes())
    return None
