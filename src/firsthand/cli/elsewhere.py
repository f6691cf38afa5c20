"""Other cases and libraries, asked about a clip: about its pictures and about its sound."""

from __future__ import annotations

import argparse
import contextlib
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from firsthand.api import Case
from firsthand.casefile import CaseFile, Progress, Silent
from firsthand.cli.copies import link, perform, want_all_pictures
from firsthand.cli.marks import Mark
from firsthand.cli.sketches import dense, sketch_of, sketches, sound_of
from firsthand.records import Derivation
from firsthand.trace import footage, footage_lines, footage_sketch, sound, sound_sketch
from firsthand.trace.footage_index import Asked, BrokenIndexError, KeyIndex
from firsthand.trace.footage_sketch import IMAGE_TYPE, KEYS_TYPE, Sketch
from firsthand.trace.sketch_file import NoSketchError
from firsthand.trace.sound import SoundIndex, asked_of
from firsthand.trace.sound_sketch import Sound

INDEX: Final = "indexes/library"
_SOUND: Final = "sound"
_MARK: Final = "indexed.json"
_MOST_LOOKED_AT: Final = 24
_PICTURES: Final = (KEYS_TYPE, IMAGE_TYPE)
_STEPS: Final = ("trace.key_sketch", "trace.image_sketch", "trace.footage_sketch")

T = TypeVar("T")


@dataclass(frozen=True)
class Hit:
    """A stretch of a clip that was found elsewhere.

    Attributes:
        name: What the other is called there.
        item: Its id.
        score: How much the index found them to share.
        found: The finding: by the pictures or by the sound.
    """

    name: str
    item: str
    score: float
    found: Derivation

    @property
    def is_heard(self) -> bool:
        """Whether it is the sound that is the same."""
        return bool(self.found.facts["footage"] == "sound")


@dataclass(frozen=True)
class Held:
    """What can be asked about.

    Attributes:
        films: How many films and images.
        sounds: How many recordings, and films with sound.
        samples: How many pictures of them the index holds.
        size: How much room sketches and index take [bytes].
    """

    films: int
    sounds: int
    samples: int
    size: int


class Elsewhere:
    """A case or library that is asked; its indexes are filled with what they do not hold yet.

    Args:
        file: The case or library.
        folder: Where its indexes lie.
    """

    def __init__(self, file: CaseFile, folder: Path) -> None:
        self.file = file
        self.folder = folder
        self._opened()

    @classmethod
    @contextlib.contextmanager
    def of(cls, file: CaseFile) -> Iterator[Elsewhere]:
        """Open the indexes of a library that is open to write."""
        folder = file.root / INDEX
        folder.mkdir(parents=True, exist_ok=True)
        elsewhere = cls(file, folder)
        try:
            yield elsewhere
        finally:
            elsewhere.close()

    @classmethod
    @contextlib.contextmanager
    def at(cls, root: Path) -> Iterator[Elsewhere]:
        """Open a case or library to read. Where it has no indexes, they are made for the while.

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
            stack.callback(elsewhere.close)
            yield elsewhere

    def close(self) -> None:
        """Let go of the indexes."""
        self.pictures.close()
        self.sounds.close()

    def near(self, sketch: Sketch) -> list[tuple[float, str]]:
        """Return the items whose pictures are worth comparing, the likeliest first."""
        return self._asked(lambda: self.pictures.asked(Asked.of(sketch)))

    def heard_near(self, heard: Sound) -> list[tuple[float, str]]:
        """Return the items whose sound is worth comparing, the likeliest first."""
        return self._asked(lambda: self.sounds.asked(asked_of(heard)))

    def sketch(self, item: str) -> Sketch | None:
        """Return an item's sketch by its key frames."""
        return sketch_of(self.file, item, _PICTURES)

    def sound(self, item: str) -> Sound | None:
        """Return the sketch of an item's sound."""
        return sound_of(self.file, item)

    def has(self, item: str) -> bool:
        """Whether the very same bytes were found there."""
        return next(iter(self.file.plain_records("capture", about=item)), None) is not None

    def held(self) -> Held:
        """Return what it can be asked about, and how much room that takes."""
        files = (p for folder in (self.folder, self.folder / _SOUND) for p in folder.iterdir())
        size = self._noted["size"] + sum(p.stat().st_size for p in files if p.is_file())
        return Held(self._noted["films"], self._noted["sounds"], len(self.pictures), size)

    def name(self, item: str) -> str:
        """Return what an item is called there."""
        return Case(self.file).name_of(item)

    def _opened(self) -> None:
        """Open the indexes and bring them up to what the case holds; damaged ones are made anew."""
        for again in (True, False):
            self.pictures = KeyIndex(self.folder)
            self.sounds = SoundIndex(self.folder / _SOUND)
            try:
                self._noted = self._filled()
            except BrokenIndexError:
                self._thrown_away()
                if not again:
                    raise
            else:
                return

    def _asked(self, ask: Callable[[], T]) -> T:
        try:
            return ask()
        except BrokenIndexError:
            self._thrown_away()
            self._opened()
            return ask()

    def _thrown_away(self) -> None:
        self.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _filled(self) -> dict[str, int]:
        """Take in the sketches that came since the last time; return what there is then."""
        mark = Mark(self.folder / _MARK, self.file, "sketches")
        since, noted = mark.read()
        if noted.get("samples") != [len(self.pictures), len(self.sounds)]:
            since, noted = 0, {}
        counts = {name: int(noted.get(name, 0)) for name in ("films", "sounds", "size")}
        newest = self.file.newest()
        if newest == since:
            return counts
        for item, media_type, path in sketches(self.file, since=since):
            counts["size"] += path.stat().st_size
            if media_type in _PICTURES:
                counts["films"] += self._take_in(self.pictures, item, path, since)
            elif media_type == sound_sketch.MEDIA_TYPE:
                counts["sounds"] += self._take_in(self.sounds, item, path, since)
        samples = [len(self.pictures), len(self.sounds)]
        mark.write(newest, {**counts, "samples": samples})
        return counts

    def _take_in(self, index: KeyIndex | SoundIndex, item: str, path: Path, since: int) -> int:
        """Take a sketch into an index; return whether it counts as one more, as a number."""
        known = item in index
        # A sketch that came anew takes the place of the old one; nothing else is read again.
        if known and not since:
            return 1
        try:
            asked = _asked_of(path.read_bytes(), by_sound=isinstance(index, SoundIndex))
        except (OSError, NoSketchError):
            return 0
        if asked is None:
            return 0
        index.put(item, asked)
        return int(not known)


def _asked_of(data: bytes, *, by_sound: bool) -> Asked | None:
    """Return what a sketch is looked up by; nothing of sound that is silent or steady.

    Raises:
        NoSketchError: If the bytes are no sketch.
    """
    if not by_sound:
        return Asked.of(footage_sketch.parsed(data))
    heard = sound_sketch.parsed(data)
    return asked_of(heard) if heard.prints.heard.any() else None


def search(
    desk: CaseFile,
    elsewhere: Elsewhere,
    sketch: Sketch,
    options: argparse.Namespace,
    progress: Progress | None = None,
) -> Iterator[Hit]:
    """Yield what is found elsewhere of a clip's pictures, the likeliest first.

    What looks alike by its key frames is sketched anew by all its pictures where its file can be
    had, so that the answer is timed to the frame.

    Args:
        desk: Where to sketch.
        elsewhere: What is asked.
        sketch: The clip's sketch.
        options: How work is to run.
        progress: Who is told how it goes.
    """
    looked, near = 0, elsewhere.near(sketch)
    listening = progress or Silent()
    listening.begin("looking closely", len(near), "likely films")
    for score, item in near:
        listening.advance()
        quick = elsewhere.sketch(item)
        if quick is None or item == sketch.item or looked >= _MOST_LOOKED_AT:
            continue
        if not footage_lines.groups(footage_lines.shared(sketch, quick)):
            continue
        looked += 1
        full = None if quick.is_image else _anew(desk, elsewhere, item, options)
        for found in footage.compared(sketch, full or quick):
            if isinstance(found, Derivation):
                yield Hit(elsewhere.name(item), item, score, found)


def search_sound(elsewhere: Elsewhere, heard: Sound) -> Iterator[Hit]:
    """Yield what is found elsewhere of a clip's sound, the likeliest first.

    Args:
        elsewhere: What is asked.
        heard: The sketch of the clip's sound.
    """
    for score, item in elsewhere.heard_near(heard)[:_MOST_LOOKED_AT]:
        other = elsewhere.sound(item) if item != heard.item else None
        for found in sound.compared(heard, other) if other is not None else ():
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
