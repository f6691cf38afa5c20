"""What the ledger says of how the case came to be: its lines, its makers, its newest time."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from firsthand.casefile import CaseFile


@dataclass(frozen=True)
class State:
    """The ledger as it stood when something was written from it.

    Attributes:
        lines: How many whole lines it had.
        sha256: SHA-256 of those lines, line ends included.
        began: When the task on the first line began, as written there; empty if not said.
        ended: When the task on the newest line ended.
    """

    lines: int
    sha256: str
    began: str
    ended: str


@dataclass(frozen=True)
class MakerRow:
    """One maker and what it did.

    Attributes:
        name: Name of the step or of the person.
        person: Whether it is a person.
        version: The step's version.
        settings: Its settings, as ``name = value``.
        tasks: How many tasks of it stand.
        left_open: How many of them have no answer yet and are tried again.
    """

    name: str
    person: bool
    version: int | None
    settings: tuple[str, ...]
    tasks: int
    left_open: int


def state(case: CaseFile) -> State:
    """Read the ledger's bytes once, without holding them."""
    hasher = hashlib.sha256()
    lines, first, last = 0, b"", b""
    for entry in case.ledger.entries(verify=False):
        hasher.update(entry.raw + b"\n")
        lines += 1
        first = first or entry.raw
        last = entry.raw
    return State(lines, hasher.hexdigest(), _time(first, "began"), _time(last, "ended"))


def makers(case: CaseFile) -> tuple[MakerRow, ...]:
    """Return who made what the case says now, by name."""
    rows = []
    for text, tasks, left_open in case.makers():
        by: dict[str, Any] = json.loads(text)
        settings: Mapping[str, Any] = by.get("settings", {})
        rows.append(
            MakerRow(
                name=by.get("step") or by.get("person") or "unknown",
                person="person" in by,
                version=by.get("version"),
                settings=tuple(f"{k} = {json.dumps(v)}" for k, v in sorted(settings.items())),
                tasks=tasks,
                left_open=left_open,
            )
        )
    return tuple(sorted(rows, key=lambda r: (r.name, r.version or 0, r.settings)))


def _time(raw: bytes, name: str) -> str:
    try:
        return str(json.loads(raw).get(name) or "")
    except (ValueError, AttributeError):
        return ""
