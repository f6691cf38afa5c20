"""Live progress: a bar on a terminal, plain lines elsewhere, nothing for what takes no time."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Final, Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from firsthand.publish.words import plainly

_SOON_S: Final = 1.5
_LINE_S: Final = 10.0
_MOST_TROUBLES: Final = 20


class Live:
    """Tells a person what is being done, how much of how much, what failed, what time is left.

    Args:
        quiet: Whether to say nothing at all.
    """

    def __init__(self, *, quiet: bool) -> None:
        self.console = Console(stderr=True, highlight=False)
        self.quiet = quiet
        self.failed = 0
        self._done = 0
        self._total: int | None = None
        self._what = self._unit = ""
        self._begun = time.monotonic()
        self._lock = threading.RLock()
        self._ended = threading.Event()
        self._bar = _bar(self.console)
        self._task = self._bar.add_task("", total=None, failed="", unit="")
        self._thread = threading.Thread(target=self._speak, daemon=True)

    def __enter__(self) -> Self:
        if not self.quiet:
            self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        if self._thread.is_alive():
            self._thread.join()

    def begin(self, what: str, total: int | None, unit: str) -> None:
        """A stretch of work starts."""
        with self._lock:
            self._what, self._unit, self._total, self._done = what, unit, total, 0
            self._begun = time.monotonic()
            # A reset forgets all fields that it is not given.
            failed = f"{self.failed} not obtained" if self.failed else ""
            self._bar.reset(self._task, description=what, total=total, unit=unit, failed=failed)

    def advance(self, done: int = 1, *, more: int = 0) -> None:
        """So much of it is done; so much more has turned out to be due."""
        with self._lock:
            self._done += done
            if more:
                self._total = (self._total or 0) + more
            self._bar.update(self._task, completed=self._done, total=self._total)

    def trouble(self, words: str) -> None:
        """Something was not obtained."""
        with self._lock:
            self.failed += 1
            self._bar.update(self._task, failed=f"{self.failed} not obtained")
            if self.quiet or self.failed > _MOST_TROUBLES:
                return
            more = " (the rest stands in the account)" if self.failed == _MOST_TROUBLES else ""
            self.console.print(Text(f"! {plainly(words)}{more}"), soft_wrap=True)

    def _speak(self) -> None:
        if self._ended.wait(_SOON_S):
            return
        if self.console.is_terminal:
            with self._bar:
                self._ended.wait()
            return
        started = time.monotonic()
        while not self._ended.wait(_LINE_S):
            with self._lock:
                self.console.print(Text(self._line(time.monotonic() - started)), soft_wrap=True)

    def _line(self, passed_s: float) -> str:
        of = f" of {self._total}" if self._total is not None else ""
        failed = f", {self.failed} not obtained" if self.failed else ""
        left = ""
        if self._total and 0 < self._done < self._total:
            # By the pace of this stretch: what came before it was other work.
            pace_s = (time.monotonic() - self._begun) / self._done
            left = f", about {pace_s * (self._total - self._done):.0f} s left of this"
        return f"{self._what}: {self._done}{of} {self._unit}{failed}, {passed_s:.0f} s{left}"


def _bar(console: Console) -> Progress:
    return Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=None),
        _Count(""),
        TextColumn("[red]{task.fields[failed]}"),
        TimeElapsedColumn(),
        TimeRemainingColumn(compact=True),
        console=console,
        transient=True,
        expand=True,
    )


class _Count(TextColumn):
    """How many of how many; the total may not be known."""

    def render(self, task: object) -> Text:
        done, total = int(getattr(task, "completed", 0)), getattr(task, "total", None)
        unit = getattr(task, "fields", {}).get("unit", "")
        return Text(f"{done} {unit}" if total is None else f"{done} of {int(total)} {unit}")
