"""What is due beyond one item: pairs that an index proposes, and what gathers from the case."""

from __future__ import annotations

import contextlib
import itertools
import shutil
import sqlite3
import struct
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from firsthand.casefile import CaseFile
from firsthand.records import Gap, Item, digest, read
from firsthand.run.perform import Due, Job, Limits
from firsthand.run.plan import CASE, Chosen, Seen, Taken, all_items, due_of, gather
from firsthand.steps import File, Index, Source, Take

FOLDER: Final = "indexes"
"""The folder in a case in which indexes lie. It may be deleted."""

_TWO: Final = 2
# What a damaged index can lead to. It is only a view, and is filled again.
_DAMAGED: Final = (
    AttributeError,
    EOFError,
    IndexError,
    KeyError,
    OSError,
    TypeError,
    ValueError,
    sqlite3.Error,
    struct.error,
)


def case_jobs(case: CaseFile, steps: Sequence[Chosen], limits: Limits) -> Iterator[Job]:
    """Yield a job for each step that gathers from the whole case and is due."""
    for chosen in steps:
        if chosen.step.over == "case":
            taken = [gather(case, take, (None,), chosen.step.name) for take in chosen.step.takes]
            due = due_of(chosen, taken, CASE)
            if due.takes and not chosen.settled(case, due):
                yield Job(str(case.root), (), (due,), limits)


def pair_jobs(
    case: CaseFile,
    steps: Sequence[Chosen],
    limits: Limits,
    failed: Callable[[Chosen, Exception], None],
) -> Iterator[Job]:
    """Yield a job for each pair of items that is worth comparing and has not been compared.

    Adding an item costs its own pairs: those that were compared before are only looked up. Steps
    that compare the same things by the same index share the index, and the job on a pair.

    Args:
        case: The case.
        steps: The steps to plan.
        limits: What each job may use.
        failed: Told of a step whose index failed twice; the others go on.
    """
    alike: dict[tuple[type[Index], tuple[Take, ...]], list[Chosen]] = {}
    for chosen in steps:
        if chosen.step.over == "pair" and chosen.step.index is not None:
            alike.setdefault((chosen.step.index, tuple(chosen.step.half)), []).append(chosen)
    for (index, _), group in alike.items():
        try:
            yield from _Pairs(case, group, index, limits).jobs()
        except _DAMAGED as error:
            for chosen in group:
                failed(chosen, error)


def failure(chosen: Chosen, error: Exception) -> Gap:
    """Return the gap that a step leaves which could compare nothing."""
    return Gap(
        asked=f"which items {chosen.step.name} is to compare",
        why=f"what proposes the pairs failed ({type(error).__name__})",
        kept="the items, and what was found in each",
        todo=f"run it again; the folder {FOLDER} in the case may be deleted",
        settled=False,
        by=chosen.step.maker(chosen.settings),
        detail=str(error) or None,
    )


class _Pairs:
    """The pairs that some steps compare, all by one index.

    Args:
        case: The case.
        group: The steps; they take the same of each item.
        index: What proposes pairs.
        limits: What each job may use.
    """

    def __init__(
        self, case: CaseFile, group: Sequence[Chosen], index: type[Index], limits: Limits
    ) -> None:
        self.case = case
        self.group = group
        self.step = group[0].step
        self.index = index
        self.limits = limits
        self.given: set[tuple[str, str]] = set()

    def jobs(self) -> Iterator[Job]:
        """Yield the jobs. A damaged index is thrown away and filled again, once."""
        items = [item for item in all_items(self.case) if self.of(item)]
        if len(items) < _TWO:
            return
        folder = self._folder(items)
        for again in (True, False):
            folder.mkdir(parents=True, exist_ok=True)
            try:
                yield from self._of_pairs(folder, items)
            except _DAMAGED:
                shutil.rmtree(folder, ignore_errors=True)
                if not again:
                    raise
            else:
                return

    def of(self, item: str, number: int = 0) -> list[tuple[Taken, ...]]:
        """Return what could be taken of an item; more than one way only in odd cases."""
        seen = Seen.of(self.case, item)
        if seen is None:
            return []
        return list(
            itertools.product(*(seen.taken(self.step, take, number) for take in self.step.half))
        )

    def _folder(self, items: list[str]) -> Path:
        """Return where the index lies: over what other makers made it is another one."""
        makers = {
            digest(record.get("by") or {})
            for item in items
            for half in self.of(item)
            for taken in half
            for record in _records(taken)
        }
        steps = sorted((each.step.name, each.step.version) for each in self.group)
        mark = digest([*map(list, steps), sorted(makers)])[:16]
        parent, name = self.case.root / FOLDER, steps[0][0].replace(":", ".")
        folder = parent / f"{name}-{mark}"
        for left in parent.glob(f"{name}-*") if parent.is_dir() else ():
            if left != folder:
                shutil.rmtree(left, ignore_errors=True)
        return folder

    def _of_pairs(self, folder: Path, items: list[str]) -> Iterator[Job]:
        index, known = self.index(folder), set(items)
        try:
            for item in items:
                if item not in index:
                    self._add(index, item)
            for item in items:
                for other in index.near(item):
                    pair = (min(item, other), max(item, other))
                    if other in known and other != item and pair not in self.given:
                        self.given.add(pair)
                        yield from self._job(*pair)
        finally:
            index.close()

    def _add(self, index: Index, item: str) -> None:
        """Give an index what it is made of: records, and sketches opened; no bytes of others."""
        with contextlib.ExitStack() as opened:
            given: list[Any] = []
            for take, each in zip(self.step.half, self.of(item)[0], strict=True):
                if isinstance(each.given, list):
                    given.append(tuple(read(record) for record in each.given))
                elif isinstance(each.given, dict):
                    given.append(read(each.given))
                elif issubclass(take.type, Source) and take.type.role == "sketch":
                    file = self._file(item)
                    if file is None:
                        return  # deleted a moment ago: it is made again by the next run
                    given.append(opened.enter_context(take.type.open(file)))
            index.add(item, *given)

    def _file(self, item: str) -> File | None:
        path, record = self.case.path(item), self.case.get(item)
        if path is None or not isinstance(record, Item):
            return None
        return File(record, None, lambda: path.open("rb"))

    def _job(self, first: str, second: str) -> Iterator[Job]:
        due = tuple(self._due(first, second))
        seen = [Seen.of(self.case, item) for item in (first, second)]
        opened = tuple(each.opened for each in seen if each is not None)
        if due and len(opened) == _TWO:
            yield Job(str(self.case.root), opened, due, self.limits)

    def _due(self, first: str, second: str) -> Iterator[Due]:
        halves = list(itertools.product(self.of(first, 0), self.of(second, 1)))
        for chosen in self.group:
            for a, b in halves:
                due = due_of(chosen, (*a, *b), f"{first} {second}")
                if not chosen.settled(self.case, due):
                    yield due


def _records(taken: Taken) -> list[dict[str, Any]]:
    if isinstance(taken.given, int):
        return []
    return taken.given if isinstance(taken.given, list) else [taken.given]
