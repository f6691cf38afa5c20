"""What a check found: what holds, what is broken, what could not be checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Literal

from firsthand.publish.words import count

Status = Literal["holds", "broken", "not checked"]

MOST_DETAILS: Final = 1000
_EXIT: Final[dict[Status, int]] = {"holds": 0, "broken": 1, "not checked": 3}


@dataclass(frozen=True)
class Finding:
    """One thing that was found.

    Attributes:
        status: Whether it holds, is broken, or was not checked.
        what: What it is about.
        why: What was found, in plain words.
        todo: What a person can do next; empty when nothing needs doing.
        group: The part of the check that it belongs to.
        count: How many things it speaks of.
        is_summary: Whether it sums up its group; details of what does not hold follow it.
    """

    status: Status
    what: str
    why: str
    todo: str = ""
    group: str = ""
    count: int = 1
    is_summary: bool = False


class Tally:
    """Gathers what one part of a check finds. What holds is counted, the rest is kept.

    Args:
        one: Name of one of the things it looks at.
        group: Name of the part: of many of them.
        promise: What is true of all that holds, in plain words.
    """

    def __init__(self, one: str, group: str, promise: str) -> None:
        self.one = one
        self.group = group
        self.promise = promise
        self.counts: dict[Status, int] = {"holds": 0, "broken": 0, "not checked": 0}
        self._kept: dict[Status, list[Finding]] = {"broken": [], "not checked": []}

    def holds(self, number: int = 1) -> None:
        """Count what holds."""
        self.counts["holds"] += number

    def broken(self, what: str, why: str, todo: str) -> None:
        """Keep what is broken."""
        self._keep("broken", what, why, todo)

    def unchecked(self, what: str, why: str, todo: str) -> None:
        """Keep what could not be checked."""
        self._keep("not checked", what, why, todo)

    def findings(self) -> Iterator[Finding]:
        """Yield the summary, then each thing that does not hold; nothing if nothing was found."""
        total = sum(self.counts.values())
        if not total:
            return
        status: Status = next((s for s in ("broken", "not checked") if self.counts[s]), "holds")
        parts = [f"{n:,} {s}" for s, n in self.counts.items() if n]
        why = ", ".join(parts)
        if self.counts["holds"]:
            why = f"{why}; what holds: {self.promise}"
        if status == "holds":
            why = self.promise
        yield Finding(status, count(total, self.one, self.group), why, "", self.group, total, True)  # noqa: FBT003
        for each in ("broken", "not checked"):
            kept = self._kept[each]
            yield from kept
            more = self.counts[each] - len(kept)
            if more:
                what = f"{more:,} more of the {self.group}"
                todo = "put right what stands above, and check again"
                yield Finding(each, what, "not listed one by one", todo, self.group, more)

    def _keep(self, status: Status, what: str, why: str, todo: str) -> None:
        self.counts[status] += 1
        if len(self._kept[status]) < MOST_DETAILS:
            self._kept[status].append(Finding(status, what, why, todo, self.group))


def exit_code(findings: Iterable[Finding]) -> int:
    """Return 1 if anything is broken, else 3 if anything was not checked, else 0."""
    codes = {_EXIT[f.status] for f in findings}
    return 1 if 1 in codes else max(codes, default=0)
