"""The house as a table: its rooms, and which may import which. The README's picture is drawn here.

`python tests/house.py` prints the picture; it stands in README.md between its two marks, and
tests/test_house.py compares the two and holds the code to the table.
"""

import sys
from pathlib import Path

BEGIN, END = "<!-- house -->", "<!-- /house -->"

RECORDS = ("records",)
WORK = ("steps", "world", "records")
FACES = (
    *("api", "run", "collect", "publish", "trace", "locate", "casefile", "steps", "world"),
    "records",
)

# Room by room, from the ground up: what lives there, and what it may import.
ROOMS: dict[str, tuple[str, tuple[str, ...]]] = {
    "records": ("frozen values and their ids; times, regions; no input or output", ()),
    "world": ("what is true without any case: places, sun, calendars, languages", RECORDS),
    "steps": ("what a step is, and how one is found by name", RECORDS),
    "casefile": ("a folder that a person can read without us: vault, ledger, index", RECORDS),
    "collect": ("how things come in: files, archives, addresses", ("casefile", "steps", "records")),
    "examine": ("what footage shows and sounds like, what a text says", WORK),
    "trace": ("who got it from whom", WORK),
    "locate": ("clues to where and when, fused; their contradictions", WORK),
    "weigh": ("claims against whereabouts; people's judgements", ("steps", "records")),
    "publish": ("the account, its maps, the check", ("casefile", "world", "records")),
    "run": ("performs any step, anywhere, confined", ("steps", "casefile", "records")),
    "api": (
        "the verbs, for Python",
        ("run", "collect", "publish", "steps", "casefile", "records"),
    ),
    "cli": ("the verbs, for the command line", FACES),
    "serve": ("the verbs, for a browser on this machine", FACES),
}

# The same rooms as they are drawn: a floor a line, the highest first.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("cli", "serve"),
    ("api",),
    ("run",),
    ("collect", "examine", "trace", "locate", "weigh", "publish"),
    ("casefile", "steps", "world"),
    ("records",),
)
_WIDTH = 72


def may_import(room: str) -> frozenset[str]:
    """Return the rooms that a room may import."""
    return frozenset(ROOMS[room][1])


def built(root: Path) -> list[str]:
    """Return the rooms that are there so far, from the ground up."""
    src = root / "src" / "firsthand"
    return [r for r in ROOMS if (src / f"{r}.py").is_file() or (src / r).is_dir()]


def picture() -> str:
    """Draw the table as text: the floors, then each room with what lives there and its arrows."""
    rows = ["```text"]
    for floor in FLOORS:
        rows += ["+" + "-" * _WIDTH + "+", "|" + "   ".join(floor).center(_WIDTH) + "|"]
    rows += [
        "+" + "-" * _WIDTH + "+",
        "  A room imports only from below, and only what stands here:",
        "",
    ]
    for floor in FLOORS:
        rows += [_line(room) for room in floor]
    return "\n".join([*rows, "```", ""])


def _line(room: str) -> str:
    below = " ".join(ROOMS[room][1]) or "nothing of ours"
    if room in {"cli", "serve"}:
        below = "everything but the four rooms of steps, which are found by name"
    return f"  {room:<9} {ROOMS[room][0]}\n  {'':<9}   <- {below}"


if __name__ == "__main__":
    sys.stdout.write(picture())
