"""How far a library has come, noted beside its index, so that adding a film costs that film.

A mark is only a view, like the index that it lies beside: where it is missing, cannot be read or
does not fit the case, everything is looked at once more.
"""

from __future__ import annotations

import hashlib
import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from firsthand.casefile import CaseFile, write_atomically
from firsthand.records import Capture, Gap, digest, read
from firsthand.run import Chosen

_PLANNED: Final = "planned.json"


class Mark:
    """Up to which record of a case something was done, and what was noted then.

    Args:
        path: The small file that holds it.
        case: The case.
        what: What has to be the same for the mark to count: it is compared as plain JSON data.
    """

    def __init__(self, path: Path, case: CaseFile, what: Any) -> None:  # noqa: ANN401 -- JSON
        self.path = path
        self.case = case
        self.what = what

    def read(self) -> tuple[int, dict[str, Any]]:
        """Return up to which record, and what was noted; 0 and nothing where it does not fit."""
        try:
            said = json.loads(self.path.read_bytes())
            up_to, noted = int(said["up to"]), dict(said["noted"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return 0, {}
        if said.get("what") != self.what or said.get("record") != self._record(up_to):
            return 0, {}
        return up_to, noted

    def write(self, up_to: int, noted: dict[str, Any]) -> None:
        """Note up to which record it was done.

        Raises:
            NoSpaceError: If the disk is full.
        """
        said = {"up to": up_to, "record": self._record(up_to), "what": self.what, "noted": noted}
        write_atomically(self.path, json.dumps(said, ensure_ascii=False).encode())

    def _record(self, number: int) -> str | None:
        """Return the id of a record by its number: a view of another ledger has another there."""
        rows = self.case.index.rows("SELECT id FROM records WHERE n = ?", (number,))
        return next((str(row[0]) for row in rows), None)


class Planned:
    """Which items of a library have been looked at by some steps.

    Args:
        case: The library, open to write.
        folder: Where the mark lies.
        steps: The steps.

    Attributes:
        is_all: Whether everything is to be looked at.
    """

    def __init__(self, case: CaseFile, folder: Path, steps: Sequence[Chosen]) -> None:
        makers = digest([each.step.maker(each.settings).plain() for each in steps])
        self.case = case
        self._mark = Mark(folder / _PLANNED, case, makers)
        self._since, self._noted = self._mark.read()
        self._gone: list[str] = []
        self.is_all = not self._since or self._noted.get("derived") != _touched(case)

    def due(self) -> list[str]:
        """Return the items to look at: new ones and those that failed, or all of them.

        All are looked at where nothing fits what was noted: the steps are others, or something was
        taken out of the folder of what was made. What is no longer as it was found is left alone,
        until it is: a step of another version would fail, or look at another film, and what it
        says would take the place of the sketch that there is.
        """
        lines = self.case.plain_records("item", since=0 if self.is_all else self._since)
        fresh = [str(json.loads(line)["id"]) for line in lines]
        looked = fresh if self.is_all else dict.fromkeys([*self._failed(), *fresh])
        due = [item for item in looked if is_as_found(self.case, item)]
        linked = (item for item in looked if self.case.items.path(item).is_symlink())
        self._gone = sorted({*linked} - {*due})
        return due

    def done(self) -> None:
        """Note that all has been looked at, and what failed."""
        failed = {g.about for g in self._gaps() if not g.settled and g.about}
        noted = {"failed": sorted({*failed, *self._gone}), "derived": _touched(self.case)}
        self._mark.write(self.case.newest(), noted)

    def _failed(self) -> list[str]:
        return [str(item) for item in self._noted.get("failed", ())]

    def _gaps(self) -> Iterator[Gap]:
        """Yield the gaps of what was looked at."""
        lines: Iterable[str] = self.case.plain_records(
            "gap", since=0 if self.is_all else self._since
        )
        if not self.is_all:
            old = (self.case.plain_records("gap", about=item) for item in self._failed())
            lines = itertools.chain(lines, *old)
        for line in lines:
            gap = read(json.loads(line))
            if isinstance(gap, Gap):
                yield gap


def is_as_found(case: CaseFile, item: str) -> bool:
    """Whether an item's bytes are there, and those that are linked to as they were found.

    A link is believed by the size and the time of the last change of what it leads to: hashing all
    anew would take hours.
    """
    path = case.path(item)
    if path is None or not path.is_symlink():
        return path is not None
    stat = path.stat()
    same = getattr(case.get(item), "size", None) == stat.st_size
    return same and was_found_after(case, item, stat.st_mtime_ns)


def was_found_after(case: CaseFile, item: str, moment_ns: int, place: str | None = None) -> bool:
    """Whether an item was found after a moment [ns since 1970], anywhere or at a place."""
    found = (each for each in case.records("capture", about=item) if isinstance(each, Capture))
    return any(
        each.at is not None and each.at.ns >= moment_ns and place in {None, each.place}
        for each in found
    )


def _touched(case: CaseFile) -> str:
    """Return what changes when a file is put into the folder of what was made, or taken out.

    It is the times of the folders, of which there are no more than 256.
    """
    root = case.derived.root
    folders = sorted(root.iterdir()) if root.is_dir() else []
    said = [f"{folder.name} {folder.stat().st_mtime_ns}" for folder in folders]
    return hashlib.sha256("\n".join(said).encode()).hexdigest()
