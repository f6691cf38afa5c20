"""Perform what is due until nothing new is, and write it down as it is done."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import (
    FIRST_COMPLETED,
    Executor,
    Future,
    wait,
)
from dataclasses import dataclass
from typing import Final, cast

from firsthand.casefile import GATHERED, CaseFile, Progress, Silent, Task
from firsthand.records import Capture, Facts, Gap, Item, Maker, Record, read
from firsthand.run.across import case_jobs, failure, pair_jobs
from firsthand.run.executors import Where, executor_of
from firsthand.run.perform import Done, Due, Given, Job, Limits, now, perform
from firsthand.run.plan import (
    Chosen,
    Waiting,
    all_items,
    jobs,
    made_of,
    media_type_of,
    phase_of,
    told,
    touched,
)
from firsthand.steps import find

_DOING: Final = {"trace": "tracing", "locate": "locating"}
_AHEAD: Final = 8
"""Jobs handed out beyond the number of workers: none waits for the planner, and what several have
given is written with one sync."""


@dataclass
class Tally:
    """What a run did.

    Attributes:
        performed: Tasks performed.
        settled: Of them, how many were answered.
        gaps: Of them, how many were not.
        unlike: Items that were made again and came out different.
    """

    performed: int = 0
    settled: int = 0
    gaps: int = 0
    unlike: tuple[str, ...] = ()


def settle(
    case: CaseFile,
    steps: Sequence[Chosen],
    *,
    items: Iterable[str] | None = None,
    restore: bool = True,
    where: Where | Executor = "threads",
    workers: int | None = None,
    limits: Limits | None = None,
    progress: Progress | None = None,
) -> Tally:
    """Perform every task that is due on the case until nothing new is.

    Args:
        case: The case, open to write.
        steps: The steps.
        items: Only these items are looked at, and what is made of them; all, if not said.
        restore: Whether what was made and then deleted is made again; all of it is looked for.
        where: Threads or processes here, or any executor whose workers see the case's folder.
        workers: How many at once; as many as this process may use processors, if not said.
        limits: What each job may use.
        progress: Who listens.

    Returns:
        What was done. Failures are in the case as unsettled gaps and are tried again by the next
        call; they are tried once in each.

    Raises:
        NoSpaceError: If the disk is full; all that was acknowledged stays.
        KeyboardInterrupt: As it came; what had been finished has been written.
    """
    count = workers or len(os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else "1")
    progress = progress or Silent()
    with executor_of(where, count) as executor:
        run = _Run(case, list(steps), limits or Limits(), executor, count + _AHEAD, progress)
        if restore:
            run.make_again()
        run.all(all_items(case) if items is None else items)
    return run.tally


class _Run:
    def __init__(  # noqa: PLR0917 (what a run is made of; private)
        self,
        case: CaseFile,
        steps: list[Chosen],
        limits: Limits,
        executor: Executor,
        ahead: int,
        progress: Progress,
    ) -> None:
        self.case = case
        self.steps = steps
        self.limits = limits
        self.executor = executor
        self.ahead = ahead
        self.progress = progress
        self.tally = Tally()
        self.host = socket.gethostname()
        self.tried: set[str] = set()
        self.flying: dict[Future[list[Done]], Job] = {}
        self.due = Waiting(progress)
        self.again: set[str] = set()
        self.broken: set[str] = set()

    def all(self, items: Iterable[str]) -> None:
        """Perform until nothing is due: on these items, then on pairs, then on the case."""
        self.again.update(items)
        try:
            # It ends even when two steps take what the other gives: what rests on a record that
            # is past is past too, and no task is tried twice.
            while True:
                self._items()
                sound = [each for each in self.steps if each.step.name not in self.broken]
                pairs = pair_jobs(self.case, sound, self.limits, self._failed)
                if self._across("comparing", pairs):
                    continue
                whole = case_jobs(self.case, self.steps, self.limits)
                if not self._across("bringing together", whole):
                    return
        finally:
            for future in self.flying:
                future.cancel()

    def _items(self) -> None:
        """Perform what is due on single items: what gathers waits for what it gathers."""
        phases = sorted({phase_of(each.step) for each in self.steps if each.step.over == "item"})
        while self.again:
            looked, self.again = self.again, set()
            before = self.tally.performed
            for phase in phases:
                looked |= self._phase(looked, [c for c in self.steps if phase_of(c.step) == phase])
            if len(phases) > 1 and self.tally.performed > before:
                # A later phase may have given what an earlier one takes.
                self.again = looked

    def _phase(self, items: set[str], steps: list[Chosen]) -> set[str]:
        """Perform some steps on items until none is due; return the items that came to it."""
        self.progress.begin(_DOING.get(steps[0].step.room, "examining"), 0, "items")
        self.due, self.again, looked = Waiting(self.progress), set(items), set()
        while True:
            looked |= self.again
            self._look_again()
            self._hand_out(steps)
            if not self.flying:
                return looked
            self._gather()

    def _look_again(self) -> None:
        if any(each.step.gathers for each in self.steps):
            self.again |= {made for item in self.again for made in made_of(self.case, item)}
        self.due.put(sorted(self.again))
        self.again.clear()

    def _across(self, what: str, planned: Iterator[Job]) -> bool:
        """Perform what is due on more than one item; return whether anything was."""
        before, begun = self.tally.performed, False
        for job in planned:
            fresh = self._untried(job)
            if fresh is not None:
                if not begun:
                    self.progress.begin(what, 0, "tasks")
                begun = True
                self.progress.advance(0, more=1)
                self.flying[self.executor.submit(perform, fresh)] = fresh
            while len(self.flying) >= self.ahead:
                self._gather()
        while self.flying:
            self._gather()
        return self.tally.performed > before

    def _hand_out(self, steps: list[Chosen]) -> None:
        busy = {item for job in self.flying.values() for item in job.about}
        while self.due.waiting and len(self.flying) < self.ahead:
            item = self.due.take()
            # A busy item is put back when its job has ended, and planned with what that gave.
            if item not in busy:
                fresh = self._next_job(item, steps)
                if fresh is None:
                    self.due.finish(item)
                else:
                    self.flying[self.executor.submit(perform, fresh)] = fresh
                    busy.add(item)

    def _next_job(self, item: str, steps: list[Chosen]) -> Job | None:
        """Return what is due on an item, without what this run has tried already."""
        for job in jobs(self.case, steps, [item], self.limits):
            fresh = self._untried(job)
            if fresh is not None:
                return fresh
        return None

    def _untried(self, job: Job) -> Job | None:
        fresh = tuple(due for due in job.tasks if due.key not in self.tried)
        self.tried.update(due.key for due in fresh)
        return Job(job.case, job.items, fresh, job.limits) if fresh else None

    def _failed(self, chosen: Chosen, error: Exception) -> None:
        """Write down that a step could compare nothing, because what proposes pairs failed."""
        self.broken.add(chosen.step.name)
        gap, at = failure(chosen, error), now()
        asked = Facts({GATHERED: "pairs"})
        task = Task(cast("Maker", gap.by), (), (gap,), False, at, at, self.host, asked)  # noqa: FBT003
        self.case.append([task])
        self.tally.gaps += 1
        self.progress.trouble(f"{gap.asked}: {gap.why}")

    def _gather(self) -> None:
        """Write down what has come back, all of it in one synced append, and plan on from it."""
        ended, _ = wait(self.flying, return_when=FIRST_COMPLETED)
        broken = [error for future in ended if (error := future.exception())]
        done = [each for future in ended if not future.exception() for each in future.result()]
        self.case.append([self._task(each) for each in done])
        if broken:
            raise broken[0]
        for each in done:
            self._count(each)
        self.again |= set().union(*(touched(each.gives) for each in done))
        for future in ended:
            job = self.flying.pop(future)
            self.again.update(job.about)
            if len(job.about) != 1:
                self.progress.advance()

    def _task(self, done: Done) -> Task:
        return Task(
            by=done.due.maker,
            takes=done.due.takes,
            asked=Facts(done.due.asked),
            gives=tuple(done.gives),
            settled=done.settled,
            began=done.began,
            ended=done.ended,
            host=self.host,
        )

    def _count(self, done: Done) -> None:
        self.tally.performed += 1
        self.tally.settled += done.settled
        self.tally.gaps += not done.settled
        for record in done.gives:
            failed = isinstance(record, Capture) and record.outcome != "captured"
            if isinstance(record, Gap) and (record.outcome or not record.settled):
                self.progress.trouble(told(self.case, record))
            elif failed and isinstance(record, Capture):
                self.progress.trouble(f"{record.place}: {record.why}")

    def make_again(self) -> None:
        """Make derived files that were deleted; say which came out different."""
        unlike = []
        for item in self.case.lost():
            for by, takes, gives in self.case.givers(item):
                job = self._job_again(by, takes)
                if job is None:
                    continue
                done = self.executor.submit(perform, job).result()
                if sorted(r.id for r in done[0].gives) != gives:
                    unlike.append(item)
                break
        self.tally.unlike = tuple(unlike)

    def _job_again(self, by: dict[str, object], takes: list[str]) -> Job | None:
        """Return the job that performs a task of the ledger once more, if its step is as then."""
        try:
            step = find(str(by["step"]))
        except LookupError:
            return None
        settings = Facts(by.get("settings") or {})  # type: ignore[arg-type]
        if step.maker(settings) != read(by):
            return None
        records = [self.case.get(i) for i in takes if self.case.has(i)]
        # All that one task takes is about one item.
        item = next((r.about for r in records if isinstance(r, Record | Item) and r.about), "")
        if step.gathers or len(records) != len(step.takes) or not self.case.has(item):
            return None
        given: tuple[Given, ...] = tuple(
            0 if take.is_source else record.plain()
            for take, record in zip(step.takes, records, strict=True)
        )
        due = Due(step.name, step.version, dict(settings), tuple(takes), given, tuple(takes))
        held = (self.case.get(item).plain(), media_type_of(self.case, item))
        return Job(str(self.case.root), (held,), (due,), self.limits)
