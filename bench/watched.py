"""Examine a case with clocks around the parts of the runner's main thread: ``watched.py CASE``.

Prints one line of JSON: how many tasks were performed, and how long each part took [s]. Parts that
the runner no longer has are left out.
"""

from __future__ import annotations

import functools
import importlib
import json
import resource
import sys
import threading
import time
from typing import Any, Final

from firsthand.api import open_case

_PARTS: Final = (
    ("firsthand.run.settle", "wait", "waiting for workers"),
    ("firsthand.run.settle", "_Run._hand_out", "planning and handing out"),
    ("firsthand.casefile", "CaseFile.append", "writing down"),
    ("firsthand.casefile", "Ledger.append", "writing down: ledger, synced"),
    ("firsthand.casefile.index", "Index.apply", "writing down: index"),
    ("firsthand.api", "write_manifest", "manifest"),
)


def main() -> None:
    clocks: dict[str, float] = {}
    for module, path, said in _PARTS:
        _watch(importlib.import_module(module), path.split("."), said, clocks)
    start = time.perf_counter()
    with open_case(sys.argv[1]) as case:
        tally = case.examine()
    clocks["all"] = time.perf_counter() - start
    for who, name in ((resource.RUSAGE_SELF, "own"), (resource.RUSAGE_CHILDREN, "workers'")):
        used = resource.getrusage(who)
        clocks[f"processor time, {name}"] = used.ru_utime + used.ru_stime
    print(json.dumps([tally.performed, clocks]))


def _watch(owner: Any, path: list[str], said: str, clocks: dict[str, float]) -> None:  # noqa: ANN401
    *outer, name = path
    for each in outer:
        owner = getattr(owner, each, None)
    original = getattr(owner, name, None)
    if original is None:
        return

    @functools.wraps(original)
    def timed(*given: Any, **named: Any) -> Any:  # noqa: ANN401
        if threading.current_thread() is not threading.main_thread():
            return original(*given, **named)
        start = time.perf_counter()
        try:
            return original(*given, **named)
        finally:
            clocks[said] = clocks.get(said, 0.0) + time.perf_counter() - start

    setattr(owner, name, timed)


if __name__ == "__main__":
    main()
