"""The words of the command line about where and when: clues, locating, the gazetteer."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path
from typing import Any

Verbs = argparse._SubParsersAction  # noqa: SLF001 (argparse has no public name for it)


def point(text: str) -> tuple[int, int]:
    """Read a point in a frame, ``X,Y`` [px]."""
    return _pair(text, ",", "X,Y in whole pixels")


def frame(text: str) -> tuple[int, int]:
    """Read the size of a frame, ``WIDTHxHEIGHT`` [px]."""
    return _pair(text, "x", "WIDTHxHEIGHT in whole pixels")


def corner(text: str) -> tuple[str, str]:
    """Read a place, ``LAT,LON`` [deg]; the numbers are kept as they were written."""
    latitude, comma, longitude = text.partition(",")
    try:
        fits = comma and abs(float(latitude)) <= 90 and abs(float(longitude)) <= 360  # noqa: PLR2004
    except ValueError:
        fits = False
    if not fits:
        msg = f"{text!r} is not LAT,LON in degrees"
        raise argparse.ArgumentTypeError(msg)
    return latitude.strip(), longitude.strip()


def off(text: str) -> str:
    """Read how far something may be off, ``±500`` or ``500m`` [m]."""
    return text.strip().removeprefix("±").removeprefix("+-").removesuffix("m").strip()


def day(text: str) -> date:
    """Read a day, ``YYYY-MM-DD``."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        msg = f"{text!r} is not a day, YYYY-MM-DD"
        raise argparse.ArgumentTypeError(msg) from None


def _pair(text: str, mark: str, form: str) -> tuple[int, int]:
    first, _, second = text.partition(mark)
    try:
        return int(first), int(second)
    except ValueError:
        msg = f"{text!r} is not {form}"
        raise argparse.ArgumentTypeError(msg) from None


def add_clue(verb: argparse.ArgumentParser) -> None:
    """Add the words of `firsthand clue`."""
    verb.add_argument("case", type=Path, metavar="CASE", help="the case's folder")
    kinds = verb.add_subparsers(dest="kind", required=True, metavar="KIND")

    def kind(name: str, does: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = kinds.add_parser(name, help=does, description=does)
        made.add_argument("--about", metavar="ITEM", help="the footage that it speaks of")
        made.add_argument("--question", default="filmed", help=argparse.SUPPRESS)
        made.add_argument("--doubt", default="", metavar="P", help="how likely it is simply wrong")
        # Said here too: `firsthand clue CASE add WORDS --json` is how people type it.
        made.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="JSON lines"
        )
        made.add_argument("--by", metavar="NAME", help="who says so [the case's keeper]")
        return made

    words = kind("add", "words: near the village of X; west of X; around March 30; ...")
    words.add_argument("words", nargs="*", metavar="WORDS")
    words.add_argument("--from", dest="file", type=Path, metavar="FILE", help="one clue a line")
    words.add_argument("--against", type=day, metavar="DAY", help="the day that Monday counts from")
    words.add_argument("--zone", default="", help="IANA time zone that is meant")
    at = kind("at", "a point: LAT,LON ±METRES")
    at.add_argument("place", type=corner, metavar="LAT,LON")
    at.add_argument(
        "within", nargs="?", type=off, default="100", metavar="±METRES", help="how far off [100]"
    )
    at.add_argument("--within", type=off, default=argparse.SUPPRESS, metavar="METRES", help="same")
    _shadows(kind)
    _sky(kind)
    bearing = kind("bearing", "the direction of a landmark from the camera [deg from true north]")
    bearing.add_argument("degrees", metavar="DEG")
    bearing.add_argument("--to", type=corner, required=True, metavar="LAT,LON")
    bearing.add_argument("--name", default="", help="what the landmark is called")
    bearing.add_argument("--spread", default="5", metavar="DEG", help="how far it may be off [5]")
    bearing.add_argument("--within-km", default="30", metavar="KM", help="how far it is seen [30]")
    region = kind("region", "a region drawn by its corners")
    region.add_argument("corners", nargs="+", type=corner, metavar="LAT,LON")
    region.add_argument("--name", default="", help="what it is called")


def _shadows(kind: Any) -> None:  # noqa: ANN401 (a function made above)
    shadow = kind("shadow", "something upright and its shadow, by three points in a frame")
    for name in ("base", "tip", "top"):
        shadow.add_argument(f"--{name}", type=point, required=True, metavar="X,Y")
    shadow.add_argument("--frame", type=frame, required=True, metavar="WxH")
    shadow.add_argument("--within-px", type=int, default=3, metavar="N", help="error of a point")
    shadow.add_argument("--across", action="store_true", help="it lies across the line of sight")
    lengths = kind("shadow-lengths", "a height and its shadow's length, measured in one unit")
    lengths.add_argument("height")
    lengths.add_argument("length")
    lengths.add_argument("--within-percent", default="5", metavar="P")
    two = kind("two-shadows", "one shadow at two moments, the clock unknown")
    two.add_argument("--minutes-apart", required=True, metavar="MIN")
    two.add_argument("--turned", metavar="DEG", help="how far it turned, clockwise from above")
    for name in ("first", "second"):
        two.add_argument(f"--{name}", nargs=2, metavar=("LOW", "HIGH"), help="height over length")
    two.add_argument("--spread", default="2", metavar="DEG")


def _sky(kind: Any) -> None:  # noqa: ANN401 (a function made above)
    for name, does, spread in (
        ("sun-azimuth", "where the sun stood, from true north [deg]", "8"),
        ("sun-altitude", "how high the sun stood [deg]", "1.5"),
    ):
        made = kind(name, does)
        made.add_argument("degrees", metavar="DEG")
        made.add_argument("--spread", default=spread, metavar="DEG", help=f"[{spread}]")
    moon = kind("moon", "where the moon stood [deg], or how much of it was lit [%%]")
    moon.add_argument("--altitude", metavar="DEG")
    moon.add_argument("--azimuth", metavar="DEG")
    moon.add_argument("--lit", metavar="PERCENT")
    moon.add_argument("--side", choices=("waxing", "waning"))


def add_locate(verb: argparse.ArgumentParser) -> None:
    """Add the words of `firsthand locate`, besides those of every run."""
    verb.add_argument("--about", metavar="ITEM", help="only this footage")
    verb.add_argument(
        "--without",
        nargs="+",
        action="extend",
        default=[],
        metavar="CLUE",
        help="leave clues out, by (the start of) their ids; only printed, nothing is recorded",
    )
    verb.add_argument("--explain", action="store_true", help="what each clue did, and candidates")


def add_gazetteer(verb: argparse.ArgumentParser) -> None:
    """Add the words of `firsthand gazetteer`."""
    kinds = verb.add_subparsers(dest="kind", required=True, metavar="KIND")
    find = kinds.add_parser("find", help="places of a name, and how many may be missing")
    find.add_argument("name")
    find.add_argument("--near", metavar="PLACE", help="a name or LAT,LON to measure from")
    find.add_argument("--west-of", metavar="PLACE", help="only those west of it")
    find.add_argument("--in", dest="district", default="", metavar="DISTRICT")
    find.add_argument("--json", action="store_true", help="JSON lines on standard output")
    add = kinds.add_parser("add", help="a GeoNames country file (UA.txt, UA.zip), for this user")
    add.add_argument("table", type=Path, metavar="COUNTRY.txt")
    add.add_argument("--everything", action="store_true", help="rivers, hills, roads too")
    add.add_argument("--json", action="store_true", help=argparse.SUPPRESS)
