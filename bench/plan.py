"""How large the benchmarks are, and where they put what they make."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Plan:
    """Sizes.

    Attributes:
        folder: Where what is needed is made, and kept for the next time.
        shared: Folder with real clips in ``media/``, where there is one.
        size: Bytes of the file that is collected.
        records: Records of the case that is opened.
        minutes: Length of the film that is examined [min].
        texts: Reports that are read.
        files: Small files that are collected.
        quick: Only see that it works.
    """

    folder: Path = Path("build/bench")
    shared: Path = Path("../shared")
    size: int = 10_000_000_000
    records: int = 1_000_000
    minutes: float = 60.0
    texts: int = 1_000
    files: int = 10_000
    quick: bool = False


TOY = Plan(size=32_000_000, records=2_000, minutes=0.2, texts=20, files=200, quick=True)
"""What ``--quick`` runs."""
