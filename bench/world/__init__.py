"""The sky and the places beside other programs', which live in environments of their own."""

from __future__ import annotations

import os
from typing import Final

_IDLE: Final = 0.5


def busy() -> list[str]:
    """Return what must be said beside the figures if the machine did other things too."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    if load < _IDLE:
        return []
    said = f"Other work was on the machine when this began (load {load:.1f} on {cores} processors)"
    return [
        f"{said}: times by the clock are longer than on an idle one, and their ratios uncertain."
    ]
