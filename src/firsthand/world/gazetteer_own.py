"""The gazetteers and registers that a user has added: where they lie, and which they are.

They lie outside of any case, so whoever rests an answer on them says which they were: by name and
identity, which is what a gazetteer's first line states, and the SHA-256 of a register.
"""

from __future__ import annotations

import functools
import hashlib
import os
from pathlib import Path
from typing import Final

from firsthand.world.gazetteer import Gazetteer
from firsthand.world.gazetteer_file import FIRST_WORDS, BrokenGazetteerError

GAZETTEER: Final = ".gazetteer"
REGISTER: Final = ".csv"
_SHOWN: Final = 16
_LONGEST_LINE: Final = 200
_MISSING: Final = "it is not among those that were added here"


def own_folder() -> Path:
    """Return the folder of the user's own gazetteers and registers (XDG base directories)."""
    base = os.environ.get("XDG_DATA_HOME")
    try:
        data = Path(base) if base else Path.home() / ".local" / "share"
    except RuntimeError:  # nobody's home, as in a container without users
        data = Path("/nonexistent")
    return data / "firsthand" / "gazetteers"


def own_files() -> list[Path]:
    """Return the user's own gazetteers and registers, in order of their names."""
    try:
        found = sorted(own_folder().iterdir())
    except OSError:
        return []
    return [path for path in found if path.suffix in {GAZETTEER, REGISTER}]


def own_marks() -> str:
    """Return which they are: ``UA.gazetteer:5f0c…;katottg.csv:77ab…``; empty for none."""
    return ";".join(f"{path.name}:{_identity(path)}" for path in own_files())


@functools.lru_cache(maxsize=1)
def open_marked(marks: str) -> Gazetteer:
    """Read the shipped gazetteer, with those of the user's own that are marked.

    Args:
        marks: As `own_marks` gives them.

    Raises:
        BrokenGazetteerError: If one is not there, is not that one any more, or is damaged.
        NotARegisterError: If a register is none.
        OSError: If one cannot be read.
    """
    paths = []
    for mark in filter(None, marks.split(";")):
        name, _, identity = mark.rpartition(":")
        path = own_folder() / Path(name).name
        if not path.is_file() or _identity(path) != identity:
            raise BrokenGazetteerError(name, _MISSING)
        paths.append(path)
    return Gazetteer.open(
        [path for path in paths if path.suffix == GAZETTEER],
        [path for path in paths if path.suffix == REGISTER],
    )


def _identity(path: Path) -> str:
    """Return what identifies a file; whether a gazetteer is what it states, reading it checks."""
    try:
        if path.suffix == REGISTER:
            return hashlib.sha256(path.read_bytes()).hexdigest()[:_SHOWN]
        with path.open("rb") as file:
            line = file.readline(_LONGEST_LINE)
    except OSError:
        return "unreadable"
    told = line[len(FIRST_WORDS) :].strip().decode("ascii", "replace")[:_SHOWN]
    return told if line.startswith(FIRST_WORDS) and told.isalnum() else "unreadable"
