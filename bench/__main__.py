"""Run benchmarks: ``python -m bench [NAME ...]``."""

from __future__ import annotations

import argparse
import dataclasses
import importlib
import os
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench import tables
from bench.plan import TOY, Plan

NAMES: Final = {
    "collect": "bench.collect",
    "many": "bench.many",
    "open": "bench.open",
    "reports": "bench.reading",  # bench/reports/ is something else: what a careful reader finds
    "copies": "bench.copies.run",
    "unseen-copies": "bench.copies.fresh",
    "third-copies": "bench.copies.third",
    "fourth-copies": "bench.copies.fourth",
    "fifth-copies": "bench.copies.fifth",
    "sixth-copies": "bench.copies.sixth",
    "seventh-copies": "bench.copies.seventh",
    "pictures": "bench.copies.pictures",
    "library": "bench.copies.scale",
    "adding": "bench.copies.adding",
    "hour": "bench.hour",
    "sun": "bench.sun",
    "places": "bench.world.places",
    "fusion": "bench.locate.speed",
    "honesty": "bench.locate.honesty",
}
_UNITS: Final = {"": 1, "KB": 10**3, "MB": 10**6, "GB": 10**9}


def main(arguments: Sequence[str] | None = None) -> int:
    options = _options(arguments)
    if options.list:
        for name in NAMES:
            print(f"{name:8} {_about(name)}")
        return 0
    unknown = [name for name in options.names if name not in NAMES]
    if unknown:
        print(f"no benchmark is called {', '.join(unknown)}; --list says what there is")
        return 2
    found = []
    for name in options.names or NAMES:
        found.append((name, _run(name, _plan(options))))
        if options.write:
            tables.keep(found, list(NAMES))
    return 0


def _run(name: str, plan: Plan) -> str:
    machine = tables.machine()
    print(f"== {name}: {_about(name)}", file=sys.stderr, flush=True)
    start = time.monotonic()
    table: tables.Table = importlib.import_module(NAMES[name]).run(plan)
    text = f"{table.text()}\n\n{machine}"
    took = tables.seconds(time.monotonic() - start)
    print(f"\n{name}\n\n{text} (the whole benchmark: {took})\n", flush=True)
    return text


def _about(name: str) -> str:
    return (importlib.import_module(NAMES[name]).__doc__ or "").split("\n", 1)[0]


def _plan(options: argparse.Namespace) -> Plan:
    start = TOY if options.quick else Plan()
    given = {
        field.name: getattr(options, field.name)
        for field in dataclasses.fields(Plan)
        if field.name != "quick" and getattr(options, field.name) is not None
    }
    return dataclasses.replace(start, **given)


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m bench", description=sys.modules["bench"].__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("names", nargs="*", metavar="NAME", help="which ones; all if none is named")
    parser.add_argument("--list", action="store_true", help="say what there is")
    parser.add_argument("--quick", action="store_true", help="toy sizes: does it run at all?")
    parser.add_argument(
        "--write", action="store_true", help=f"keep tables in {tables.RESULTS.name}"
    )
    parser.add_argument("--size", type=_bytes, help="of the collected file, such as 10GB or 500MB")
    parser.add_argument("--records", type=int, help="records of the case that is opened")
    parser.add_argument("--minutes", type=float, help="length of the film that is examined")
    parser.add_argument("--texts", type=int, help="reports that are read")
    parser.add_argument("--files", type=int, help="small files that are collected")
    parser.add_argument("--folder", type=Path, help="where to make things [build/bench]")
    shared = os.environ.get("FIRSTHAND_SHARED")
    parser.add_argument(
        "--shared", type=Path, default=shared, help="folder whose media/ holds real clips"
    )
    options = parser.parse_args(arguments)
    if isinstance(options.shared, str):
        options.shared = Path(options.shared)
    return options


def _bytes(text: str) -> int:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)\s*([KMG]B)?", text.strip().upper())
    if match is None:
        msg = f"{text} is no size; write 500MB or 10GB"
        raise argparse.ArgumentTypeError(msg)
    return int(float(match[1]) * _UNITS[match[2] or ""])


if __name__ == "__main__":
    sys.exit(main())
