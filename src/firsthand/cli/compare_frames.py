"""Real pictures of two films, decoded in a confined worker for a person who asked for them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import Any, Final

import numpy as np

from firsthand.casefile import CaseFile, Progress
from firsthand.cli.compare_pairs import Frame, wanted
from firsthand.cli.copies import ask_for, perform
from firsthand.records import Derivation, Span
from firsthand.trace import footage_frames
from firsthand.trace.footage import Alike
from firsthand.trace.footage_image import WORKING

_STEPS: Final = tuple(
    f"firsthand.trace.footage_frames:{name}" for name in ("film_pictures", "image_picture")
)


def decoded(
    file: CaseFile, alike: Alike, options: argparse.Namespace, progress: Progress | None = None
) -> Mapping[tuple[str, int], Frame]:
    """Return the pictures that show two films at the same moments; those that can be had.

    Args:
        file: The case that holds both, open to write; their pictures are put into it.
        alike: Where they run alike.
        options: How work is to run.
        progress: Who is told how it goes.
    """
    for item, ticks in wanted(alike, (run for run, _ in alike.copies)).items():
        ask_for(file, "to-be-shown", item, ticks=ticks)
    perform(file, _STEPS, options, progress)
    return dict(_frames(file))


def _frames(file: CaseFile) -> Iterator[tuple[tuple[str, int], Frame]]:
    for each in file.records("derivation", "still"):
        if (
            isinstance(each, Derivation)
            and each.facts.get("media_type") == footage_frames.MEDIA_TYPE
        ):
            pixels = _pixels(file, each)
            tick = each.source.start if isinstance(each.source, Span) else 0
            if pixels is not None:
                for one in each.facts.get("wanted") or (0,):
                    yield (each.source.item, int(one)), Frame(tick, pixels)


def _pixels(file: CaseFile, each: Derivation) -> Any:  # noqa: ANN401 -- an array, or nothing
    """Return a picture, if it is as large as it says, and no larger than any that is made."""
    path = file.path(each.made.item)
    height, width = (int(each.facts.get(name) or 0) for name in ("height_px", "width_px"))
    if path is None or not 0 < min(height, width) <= max(height, width) <= WORKING:
        return None
    data = np.frombuffer(path.read_bytes(), np.uint8)
    return data.reshape(height, width, 3) if len(data) == height * width * 3 else None
