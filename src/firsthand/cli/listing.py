"""A step as a person reads it, and as JSON."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

from typing import Any

from firsthand.steps import Step, Take


def _print_take(take: Take) -> str:
    words = take.type.__name__ + (f" ({take.kind})" if take.kind else "")
    return f"every {words}" if take.many else words


def print_step(step: Step) -> None:
    """Print what a step takes, what it does, and its settings."""
    takes = ", ".join(_print_take(take) for take in step.half)
    of = {"item": "", "pair": ", of two items", "case": ", of the whole case"}[step.over]
    print(f"{step.name} @{step.version}  takes {takes}{of}")
    print(f"    {step.summary}")
    for name, default in step.settings.items():
        print(f"    {name} = {default}")


def manifest_of(step: Step) -> dict[str, Any]:
    """Return a step's manifest as plain data."""
    return {
        "name": step.name,
        "version": step.version,
        "over": step.over,
        "takes": [
            {"name": t.name, "type": t.type.__name__, "kind": t.kind, "all": t.many}
            for t in step.takes
        ],
        "settings": dict(step.settings),
        "summary": step.summary,
    }
