"""The same verbs as the command line, for Python: collect, examine, publish, check."""

from __future__ import annotations

import socket
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from firsthand.casefile import CaseFile, Info, NotACaseError, Progress, Task
from firsthand.collect import collect
from firsthand.publish.findings import Finding
from firsthand.records import Capture, Facts, Gap, Maker, Record, Value
from firsthand.run import Limits, Tally, Where, choose, now, settle

COLLECTING = ("collect",)
EXAMINING = ("collect", "examine")
TRACING = ("trace",)
LOCATING = ("locate",)
EVERYTHING = (*EXAMINING, *TRACING, *LOCATING)
# What an item is decides whether it is opened as an archive, so collecting needs that answer.
IDENTIFY = ("examine.identify",)


class Case:
    """A case, with the verbs of the command line.

    Args:
        file: The case file, open.

    Use it as a context manager, or call `close`. Iterating yields every current record.
    """

    def __init__(self, file: CaseFile) -> None:
        self.file = file

    # -- the work --------------------------------------------------------------------------

    def collect(
        self,
        inbox: Iterable[Path | str] | Path | str,
        *,
        progress: Progress | None = None,
        **how: Any,  # noqa: ANN401
    ) -> list[Capture]:
        """Preserve files and folders, what lies in zip archives, and addresses noted in files.

        Args:
            inbox: Files and folders.
            progress: Who listens.
            how: Passed on to the runner: ``where``, ``workers``, ``limits``.

        Returns:
            The captures of what was handed in; those of archive entries and addresses are in the
            case like all others.

        Raises:
            NoSpaceError: If the disk is full. What was acknowledged is kept.
            CaseLockedError: If the case was opened to read.
        """
        given = [inbox] if isinstance(inbox, str | Path) else list(inbox)
        captures = list(collect(self.file, given, progress=progress))
        steps = choose(COLLECTING, progress=progress) + choose((), IDENTIFY)
        settle(self.file, steps, progress=progress, **how)
        _write_manifest(self.file)
        return captures

    def examine(self, **how: Any) -> Tally:  # noqa: ANN401
        """Perform every examining step that is due, until nothing new is; see `perform`."""
        return self.perform(EXAMINING, **how)

    def trace(self, **how: Any) -> Tally:  # noqa: ANN401
        """Find who got it from whom: footage, sound and words; see `perform`."""
        return self.perform(TRACING, **how)

    def locate(self, **how: Any) -> Tally:  # noqa: ANN401
        """Gather clues to where and when, and fuse them; see `perform`."""
        return self.perform(LOCATING, **how)

    def perform(
        self,
        rooms: Sequence[str],
        *,
        only: Sequence[str] = (),
        settings: Mapping[str, str] | None = None,
        again: bool = False,
        where: Where = "threads",
        workers: int | None = None,
        limits: Limits | None = None,
        progress: Progress | None = None,
    ) -> Tally:
        """Perform every step of some rooms that is due, until nothing new is.

        Args:
            rooms: The rooms.
            only: Names of the steps to perform; all installed ones of the rooms if empty.
            settings: Settings of the steps in `only`, by name; a step that lacks one is refused.
            again: Whether what has been answered is asked once more: when a part was installed
                that was missing. The new answer replaces the old one.
            where: ``threads`` or ``processes``.
            workers: How many items at once.
            limits: What each item may use.
            progress: Who listens.

        Returns:
            What was done. Failures are in the case as gaps.

        Raises:
            NoSpaceError: If the disk is full. What was acknowledged is kept.
            LookupError: If there is no step of a name in `only`, or a setting does not fit it.
        """
        tally = settle(
            self.file,
            choose(rooms, only, settings=settings, again=again, progress=progress),
            where=where,
            workers=workers,
            limits=limits,
            progress=progress,
        )
        _write_manifest(self.file)
        return tally

    def add(self, records: Iterable[Record], person: str) -> list[Record]:
        """Take in what a person says: each record is signed with the person's name.

        Args:
            records: The records; what they rest on stands in their ``cites``.
            person: The person's name.

        Returns:
            The records as they were taken in.

        Raises:
            CaseLockedError: If the case was opened to read.
        """
        by = Maker(person=person)
        signed = [record.but(by=by) for record in records]
        at, host = now(), socket.gethostname()
        # A task each: what a person says is never taken back by what the same person says next.
        self.file.append(
            Task(by, r.cites, (r,), True, at, at, host, Facts(record=r.id))  # noqa: FBT003
            for r in signed
        )
        return signed

    def publish(self) -> Path:
        """Write ``account.html`` and ``MANIFEST.sha256``; return the account's path."""
        # Late: the pages' parts are heavy, and most verbs write none.
        from firsthand.publish.account import write_account  # noqa: PLC0415

        account = write_account(self.file)
        _write_manifest(self.file)
        return account

    def check(self, *, progress: Progress | None = None) -> list[Finding]:
        """Re-hash, re-read and follow everything; return what holds, is broken, was not checked."""
        from firsthand.publish.check import check  # noqa: PLC0415 (see above)

        return list(check(self.file, progress))

    # -- what it holds ---------------------------------------------------------------------

    def records(
        self,
        tag: str | None = None,
        kind: str | None = None,
        about: str | None = None,
        *,
        past: bool = False,
    ) -> Iterator[Value]:
        """Yield records: see `CaseFile.records`."""
        return self.file.records(tag, kind, about, past=past)

    def __iter__(self) -> Iterator[Value]:
        return self.file.records()

    def __getitem__(self, record: str) -> Value:
        return self.file.get(record)

    def unobtained(self) -> list[Capture | Gap]:
        """Return what was not (wholly) obtained: failed captures, faulty items, open gaps."""
        captures = [c for c in self.file.records("capture") if isinstance(c, Capture)]
        gaps = [g for g in self.file.records("gap") if isinstance(g, Gap)]
        lacking = sorted((c for c in captures if c.outcome != "captured"), key=lambda c: c.place)
        open_gaps = [g for g in gaps if g.outcome or not g.settled]
        # In an order that does not depend on which item was looked at first.
        return [*lacking, *sorted(open_gaps, key=lambda g: (g.about or "", g.asked, g.id))]

    def name_of(self, item: str) -> str:
        """Return the name under which an item was found, or what it was made from."""
        for record in self.file.records("capture", about=item):
            if isinstance(record, Capture):
                return record.place
        for derivation in self.file.made_here(item):
            if derivation.source.item != item:
                return f"{derivation.how} of {self.name_of(derivation.source.item)}"
        return item[:16]

    def close(self) -> None:
        """Close the case."""
        self.file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _write_manifest(file: CaseFile) -> None:
    from firsthand.publish.manifest import write_manifest  # noqa: PLC0415 (see above)

    write_manifest(file)


def open_case(root: Path | str, *, write: bool = True) -> Case:
    """Open a case.

    Args:
        root: The case's folder.
        write: Whether to append to it; there is one writer at a time, and any number of readers.

    Raises:
        NotACaseError: If the folder is no case.
        CaseLockedError: If somebody else is writing to it.
    """
    return Case(CaseFile.open(root, write=write))


def create(root: Path | str, *, title: str = "Untitled", question: str = "") -> Case:
    """Make a new case in a folder that is empty or not there yet, and open it to write.

    Raises:
        NotACaseError: If the folder holds something already.
    """
    return Case(CaseFile.create(root, Info(title=title, question=question)))


def open_or_create(root: Path | str, *, title: str | None = None) -> Case:
    """Open the case in a folder to write, or make one there.

    Raises:
        NotACaseError: If the folder holds something that is no case.
        CaseLockedError: If somebody else is writing to it.
    """
    if CaseFile.is_case(root):
        return open_case(root)
    return create(root, title=title or Path(root).resolve().name)


def investigate(
    inbox: Iterable[Path | str] | Path | str,
    case: Path | str,
    *,
    title: str | None = None,
    progress: Progress | None = None,
    **how: Any,  # noqa: ANN401
) -> Case:
    """Collect, examine, trace, locate and publish in one go; return the case, open to write.

    Args:
        inbox: Files and folders.
        case: The case's folder, new or not.
        title: What a new case is called; the folder's name if not said.
        progress: Who listens.
        how: Passed on to `Case.perform`: ``where``, ``workers``, ``limits``.
    """
    opened = open_or_create(case, title=title)
    try:
        opened.collect(inbox, progress=progress, **how)
        opened.perform(EVERYTHING, progress=progress, **how)
        opened.publish()
    except BaseException:
        opened.close()
        raise
    return opened


__all__ = ["Case", "NotACaseError", "create", "investigate", "open_case", "open_or_create"]
