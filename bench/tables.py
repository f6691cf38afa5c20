"""The tables that the benchmarks print, and the file in which they are kept."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

RESULTS: Final = Path(__file__).with_name("RESULTS.md")
_HEAD: Final = """# Results

Written by `python -m bench --write`; how it is measured stands in `bench/__init__.py`. A benchmark
that is run again replaces its own table and leaves the others.
"""
_SECTION: Final = re.compile(r"^## (\S+)$", re.MULTILINE)


@dataclass
class Table:
    """What a benchmark found.

    Attributes:
        title: What was measured, with the sizes.
        columns: Heads of the columns.
        rows: The rows, as text.
        notes: What has to be known to read it.
    """

    title: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, *row: str) -> None:
        """Add a row; cells left out at its end are empty."""
        self.rows.append([*row, *[""] * (len(self.columns) - len(row))])

    def text(self) -> str:
        """Return it as a Markdown table that is also readable as it stands."""
        lines = [self.columns, *self.rows]
        widths = [max(len(line[i]) for line in lines) for i in range(len(self.columns))]
        rule = ["-" * w if i == 0 else "-" * (w - 1) + ":" for i, w in enumerate(widths)]
        body = [_line(line, widths) for line in (self.columns, rule, *self.rows)]
        notes = [f"- {note}" for note in self.notes]
        return "\n".join([f"{self.title}", "", *body, *([""] if notes else []), *notes])


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = zip(cells, widths, strict=True)
    return "| " + " | ".join([first[0].ljust(first[1]), *(c.rjust(w) for c, w in rest)]) + " |"


def machine() -> str:
    """Say on what and when it was measured, without the machine's name."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    load = f"{os.getloadavg()[0]:.1f}"
    today = datetime.now(UTC).date()
    what = f"{platform.system()} {platform.machine()}, {_processor()}"
    python = f"Python {platform.python_version()}"
    return f"{today}, {what}, {cores} processors (load {load} before), {python}"


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.is_file():
        found = re.search(r"^model name\s*:\s*(.+)$", info.read_text(), re.MULTILINE)
        if found:
            return found[1].strip()
    return platform.processor() or "processor unknown"


def keep(found: Iterable[tuple[str, str]], names: Sequence[str], path: Path = RESULTS) -> None:
    """Put tables into the file of results, in the order of `names`, replacing those of before."""
    sections: dict[str, str] = {}
    if path.is_file():
        parts = _SECTION.split(path.read_text("utf-8"))[1:]
        sections = {n: t.strip() for n, t in zip(parts[::2], parts[1::2], strict=True)}
    sections.update(found)
    kept = [f"## {name}\n\n{sections[name]}\n" for name in names if name in sections]
    path.write_text("\n".join([_HEAD, *kept]), "utf-8")


# -- numbers as words --------------------------------------------------------------------------


def seconds(value: float) -> str:
    """Write a time with three digits that count."""
    if value < 1:
        return f"{value * 1000:.{0 if value >= 0.1 else 1}f} ms"
    return f"{value:.{2 if value < 10 else 1 if value < 100 else 0}f} s"


def memory(value: int) -> str:
    """Write a size in binary megabytes."""
    return f"{value / (1 << 20):.0f} MiB"


def size(value: int) -> str:
    """Write a size in decimal units."""
    for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if value >= unit:
            return f"{value / unit:.3g} {name}"
    return f"{value} bytes"


def times(ours: float, theirs: float) -> str:
    """Write a ratio."""
    return f"{ours / theirs:.2f}" if theirs else "-"


def rate(count: float, value_s: float) -> str:
    """Write how many a second."""
    return f"{count / value_s:,.0f}/s" if value_s else "-"
