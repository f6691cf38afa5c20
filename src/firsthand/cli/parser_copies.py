"""The words of the verbs that say which footage is a copy of which."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_compare(verb: argparse.ArgumentParser) -> None:
    """Add the words of `compare`."""
    verb.add_argument("one", metavar="A", help="a film or picture; with --case, an item of it")
    verb.add_argument("other", metavar="B", help="the other one")
    verb.add_argument("--case", type=Path, metavar="DIR", help="the case whose items are meant")
    verb.add_argument(
        "--out", type=Path, default=Path("compare.html"), metavar="FILE", help="[compare.html]"
    )
    verb.add_argument(
        "--clear", action="store_true", help="show real frames, neither blurred nor grey"
    )


def add_trace(verb: argparse.ArgumentParser) -> None:
    """Add the words of `trace` that are about footage."""
    verb.add_argument(
        "--footage",
        action="store_true",
        help="footage and its sound only; with --json families, what was searched",
    )
    verb.add_argument(
        "--against",
        action="append",
        type=Path,
        default=[],
        metavar="DIR",
        help="another case or a library to search as well; may be given several times",
    )
    verb.add_argument(
        "--apart",
        nargs=2,
        metavar=("A", "B"),
        help="two items that are never to be in one family, by --by, for --why",
    )
    verb.add_argument("--by", metavar="NAME", help="who says so")
    verb.add_argument("--why", metavar="TEXT", help="why")


def add_library(
    add: argparse.ArgumentParser, find: argparse.ArgumentParser
) -> tuple[argparse.ArgumentParser, argparse.ArgumentParser]:
    """Add the words of `library add` and `library find`; return both."""
    add.add_argument("folders", nargs="+", type=Path, metavar="DIR", help="folders, or files")
    find.add_argument("clip", metavar="CLIP", help="a film or picture")
    for verb in (add, find):
        verb.add_argument(
            "--library",
            type=Path,
            metavar="DIR",
            help="the library [firsthand/library where this user's data lies]",
        )
    return add, find
