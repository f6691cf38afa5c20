"""Other cases and libraries, asked about a clip; and what they answered, written down."""

from __future__ import annotations

import argparse
import contextlib
import socket
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from firsthand.api import Case
from firsthand.casefile import CaseFile, Task
from firsthand.cli.copies import borrowed, link, perform, want_all_pictures
from firsthand.publish.footage_words import span_words
from firsthand.records import Derivation, Facts, Maker, Observation, Whole
from firsthand.run import now
from firsthand.trace import footage, footage_lines, footage_sketch
from firsthand.trace.footage_index import Asked, FootageIndex
from firsthand.trace.footage_sketch import IMAGE_TYPE, KEYS_TYPE, MEDIA_TYPE, BadSketchError, Sketch

INDEX: Final = "indexes/library"
_MOST_LOOKED_AT: Final = 24
_STEPS: Final = ("trace.key_sketch", "trace.image_sketch", "trace.footage_sketch")


@dataclass(frozen=True)
class Hit:
    """A stretch of a clip that was found elsewhere.

    Attributes:
        name: What the other is called there.
        item: Its id.
        score: How much the index found them to share.
        found: The finding.
    """

    name: str
    item: str
    score: float
    found: Derivation


class Elsewhere:
    """A case or library that is asked; its index is filled with what it does not hold yet.

    Args:
        file: The case or library.
        folder: Where its index lies.
    """

    def __init__(self, file: CaseFile, folder: Path) -> None:
        self.file = file
        self.index = FootageIndex(folder)
        self.sketches: dict[str, str] = {}
        for media_type in (KEYS_TYPE, IMAGE_TYPE):
            self.sketches |= _sketches(file, media_type)
        for item in self.sketches:
            if item not in self.index:
                sketch = self.sketch(item)
                if sketch is not None:
                    self.index.put(item, Asked.of(sketch))

    @classmethod
    @contextlib.contextmanager
    def of(cls, file: CaseFile) -> Iterator[Elsewhere]:
        """Open the index of a library that is open to write."""
        folder = file.root / INDEX
        folder.mkdir(parents=True, exist_ok=True)
        elsewhere = cls(file, folder)
        try:
            yield elsewhere
        finally:
            elsewhere.index.close()

    @classmethod
    @contextlib.contextmanager
    def at(cls, root: Path) -> Iterator[Elsewhere]:
        """Open a case or library to read. Where it has no index, one is made for the while.

        Raises:
            NotACaseError: If it is neither.
            CaseLockedError: If somebody is adding to the library.
        """
        folder = root / INDEX
        # The index of a library is written when it lacks anything, and so by one at a time.
        file = CaseFile.open(root, write=folder.is_dir())
        with contextlib.ExitStack() as stack:
            stack.callback(file.close)
            if not folder.is_dir():
                temporary = tempfile.TemporaryDirectory(prefix="firsthand-")
                folder = Path(stack.enter_context(temporary))
            elsewhere = cls(file, folder)
            stack.callback(elsewhere.index.close)
            yield elsewhere

    def sketch(self, item: str) -> Sketch | None:
        """Return an item's sketch by its key frames."""
        path = self.file.path(self.sketches[item])
        return None if path is None else _read(path)

    def held(self) -> tuple[int, int, int]:
        """Return how many films and images it can be asked about, their samples, its bytes."""
        size = sum(p.stat().st_size for p in self.index.folder.iterdir() if p.is_file())
        for sketch in self.sketches.values():
            path = self.file.path(sketch)
            size += path.stat().st_size if path is not None else 0
        return len(self.sketches), len(self.index), size

    def name(self, item: str) -> str:
        """Return what an item is called there."""
        return Case(self.file).name_of(item)


def dense(file: CaseFile, item: str) -> Sketch | None:
    """Return an item's sketch by all its pictures, or of an image."""
    for media_type in (MEDIA_TYPE, IMAGE_TYPE):
        found = _sketches(file, media_type, item).get(item)
        path = file.path(found) if found is not None else None
        if path is not None:
            return _read(path)
    return None


def search(
    desk: CaseFile, elsewhere: Elsewhere, sketch: Sketch, options: argparse.Namespace
) -> Iterator[Hit]:
    """Yield what is found of a clip elsewhere, the likeliest first.

    What looks alike by its key frames is sketched anew by all its pictures where its file can be
    had, so that the answer is timed to the frame.

    Args:
        desk: Where to sketch.
        elsewhere: What is asked.
        sketch: The clip's sketch.
        options: How work is to run.
    """
    looked = 0
    for score, item in elsewhere.index.asked(Asked.of(sketch)):
        quick = elsewhere.sketch(item) if item in elsewhere.sketches else None
        if quick is None or item == sketch.item or looked >= _MOST_LOOKED_AT:
            continue
        if not footage_lines.groups(footage_lines.shared(sketch, quick)):
            continue
        looked += 1
        full = None if quick.is_image else _anew(desk, elsewhere, item, options)
        for found in footage.compared(sketch, full or quick):
            if isinstance(found, Derivation):
                yield Hit(elsewhere.name(item), item, score, found)


def _anew(
    desk: CaseFile, elsewhere: Elsewhere, item: str, options: argparse.Namespace
) -> Sketch | None:
    path = elsewhere.file.path(item)
    if path is None:
        return None
    try:
        linked = next(iter(link(desk, [path.resolve()], "library.find")))
    except OSError:
        return None
    if linked != item:
        return None  # another file lies there now
    want_all_pictures(desk, [item])
    perform(desk, _STEPS, options)
    return dense(desk, item)


def against(case: Case, roots: list[Path], options: argparse.Namespace) -> None:
    """Ask other cases and libraries about every film and image of a case; write down the answers.

    Raises:
        NotACaseError: If one of them is neither.
    """
    for root in roots:
        with borrowed() as desk, Elsewhere.at(root) as elsewhere:
            films, samples, _ = elsewhere.held()
            name = elsewhere.file.info.title
            mine: dict[str, str] = {}
            for media_type in (KEYS_TYPE, IMAGE_TYPE, MEDIA_TYPE):
                mine |= _sketches(case.file, media_type)
            for item, kept in mine.items():
                path = case.file.path(kept)
                sketch = _read(path) if path is not None else None
                if sketch is None:
                    continue
                hits = list(search(desk, elsewhere, sketch, options))
                said = Facts(name=name, films=films, samples=samples)
                gives = [Observation(kind="searched", where=Whole(item=item), facts=said)]
                gives += [_seen(item, name, hit) for hit in hits]
                _write(case.file, (item, kept), name, gives)


def _seen(item: str, library: str, hit: Hit) -> Observation:
    found = hit.found
    facts: dict[str, Any] = {
        "library": library,
        "name": hit.name,
        "other": hit.item,
        "made_here": found.made.item == item,
        "stretch": span_words(found),
        "changes": found.facts["changes"],
        "direction": found.facts["direction"],
        "reasons": found.facts["reasons"],
        "timed": found.facts["timed"],
        "why": found.facts["why"],
    }
    end = found.made if found.made.item == item else found.source
    return Observation(kind="seen-elsewhere", where=end, facts=Facts(facts))


def _write(file: CaseFile, takes: tuple[str, ...], library: str, gives: list[Observation]) -> None:
    by, at = Maker(step="trace.against", version=1, settings=Facts(library=library)), now()
    signed = tuple(each.but(by=by, cites=takes) for each in gives)
    asked = Facts(library=library)
    file.append([Task(by, takes, signed, True, at, at, socket.gethostname(), asked)])  # noqa: FBT003


def _sketches(file: CaseFile, media_type: str, item: str | None = None) -> dict[str, str]:
    """Return the sketch of each item that has one of this sort."""
    return {
        each.source.item: each.made.item
        for each in file.records("derivation", "sketch", item)
        if isinstance(each, Derivation) and each.facts.get("media_type") == media_type
    }


def _read(path: Path) -> Sketch | None:
    try:
        return footage_sketch.parsed(path.read_bytes())
    except BadSketchError:
        return None
