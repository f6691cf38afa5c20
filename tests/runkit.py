"""Run steps of stepkit over small cases, for the tests of the runner."""

import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from firsthand.casefile import CaseFile
from firsthand.collect import collect
from firsthand.records import Facts, Gap, Item, Observation, Value
from firsthand.run import Chosen, Job, Limits, Tally, choose, perform, settle
from firsthand.run.perform import Done, Due

# Small enough that a test of a limit is quick, large enough for a busy machine.
QUICK = Limits(memory_mib=512, cpu_s=1, cpu_s_per_mib=0, wall_factor=3)


def case_of(root: Path, *datas: bytes) -> CaseFile:
    """A case with these bytes in it, open to write."""
    inbox = root / "inbox"
    inbox.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(datas):
        (inbox / f"{number:03d}").write_bytes(data)
    case = CaseFile.create(root / "case")
    list(collect(case, [inbox]))
    return case


def chosen(*names: str, **settings: Any) -> list[Chosen]:
    """Steps of stepkit, with settings for those that have them."""
    found = choose((), [f"stepkit:{name}" for name in names])
    return [
        Chosen(c.step, Facts({k: settings.get(k, v) for k, v in c.settings.items()})) for c in found
    ]


def run(case: CaseFile, *names: str, settings: dict[str, Any] | None = None, **how: Any) -> Tally:
    return settle(case, chosen(*names, **(settings or {})), **how)


def job(case: CaseFile, data: bytes, *names: str, limits: Limits = QUICK, **settings: Any) -> Job:
    """One job on the item that these bytes are, for steps that take its bytes."""
    item = Item.of(data)
    due = tuple(
        Due(c.step.name, c.step.version, dict(c.settings), (item.id,), (0,), (item.id,))
        for c in chosen(*names, **settings)
    )
    return Job(str(case.root), ((item.plain(), None),), due, limits)


def performed(case: CaseFile, data: bytes, *names: str, **how: Any) -> dict[str, Done]:
    """Perform some steps on one item; return what came of each, by name."""
    done = perform(job(case, data, *names, **how))
    return {d.due.step.removeprefix("stepkit:"): d for d in done}


def why(done: Done) -> str:
    """The reason of a task that failed: its one record is an unsettled gap."""
    assert not done.settled
    [gap] = done.gives
    assert isinstance(gap, Gap)
    assert not gap.settled
    assert gap.by == done.due.maker
    assert gap.asked
    assert gap.todo
    assert gap.kept
    assert "/" not in gap.why
    assert "Traceback" not in gap.why
    return gap.why


def seen(done: Done) -> Observation:
    """What a task that was answered saw."""
    assert done.settled, done
    [record] = done.gives
    assert isinstance(record, Observation)
    return record


def now(case: CaseFile) -> set[str]:
    """The ids of all that a case says now."""
    return {record.id for record in case.records()}


def reasons(case: CaseFile) -> list[str]:
    return sorted(g.why for g in case.records("gap") if isinstance(g, Gap) and not g.settled)


def kinds(case: CaseFile) -> list[str]:
    return sorted(o.kind for o in case.records("observation") if isinstance(o, Observation))


def until(holds: Callable[[], Any], seconds: float = 20) -> bool:
    """Wait for something to become true."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if holds():
            return True
        time.sleep(0.02)
    return bool(holds())


def children(parent: int) -> set[int]:
    """The processes below one, at any depth (Linux)."""
    below: dict[int, list[int]] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        below.setdefault(int(fields[1]), []).append(int(stat.parent.name))
    found: set[int] = set()
    waiting = [parent]
    while waiting:
        for child in below.get(waiting.pop(), []):
            found.add(child)
            waiting.append(child)
    return found


def is_alive(process: int) -> bool:
    """Whether a process runs (one that ended and was not waited for does not)."""
    try:
        text = Path(f"/proc/{process}/stat").read_text()
    except OSError:
        return False
    return text.rpartition(")")[2].split()[0] not in {"Z", "X"}


def ids(records: Iterable[Value]) -> list[str]:
    return [record.id for record in records]
