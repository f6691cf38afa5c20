"""Whether an image is a picture of a film, or shows what another image shows; see `stills`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from firsthand.trace import footage_stills, footage_verdict, geometry
from firsthand.trace.footage_lines import Group
from firsthand.trace.footage_moment import Moment, moment
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch

FIXED: Final = "the picture agrees as a whole, at this moment and at no other"
NOT_FIXED: Final = (
    "the picture agrees as a whole; the film shows the same at other times, or for long, so that "
    "a picture from the same spot may agree as well without being one of its own"
)
_TRIED: Final = 3


def pictured(one: Sketch, other: Sketch, groups: Sequence[Group]) -> list[tuple[Run, str | None]]:
    """Return where an image is seen in a film or in an image, and why that is the same picture.

    A film that was seen whole is asked for the moment; otherwise what the pictures' features and
    brightness tell has to do. The surest comes first; where nothing is said why, only the view is
    the same.

    Args:
        one: A film or an image.
        other: Another one; one of both is an image.
        groups: Samples of both that agree in a mapping.
    """
    found = []
    for group in groups[:_TRIED]:
        run = footage_stills.run(one, other, group)
        shown = _moment(one, other, group)
        if shown is None:
            found.append((99.0, run, _without_moment(one, other, run)))
        else:
            found.append((shown.apart, _at(one, run, shown), FIXED if shown.fixed else NOT_FIXED))
    found.sort(key=lambda each: (each[2] is None, each[0], -each[1].picture, -each[1].support))
    return [(run, why) for _, run, why in found]


def _without_moment(one: Sketch, other: Sketch, run: Run) -> str | None:
    """Judge by features: where a film was seen whole, only of a view that it shows for a moment."""
    seen_whole = len(one.times) > 1 or len(other.times) > 1
    if seen_whole and run.line.sure <= 0:
        return None
    return footage_verdict.verdict(one, other, run)


def _moment(one: Sketch, other: Sketch, group: Group) -> Moment | None:
    if len(one.times) > 1:
        return moment(other, one, geometry.inverse(group.matrix))
    if len(other.times) > 1:
        return moment(one, other, group.matrix)
    return None


def _at(one: Sketch, run: Run, shown: Moment) -> Run:
    """Return a run that is at a moment."""
    where, sure = (shown.start, shown.end), float(shown.fixed)
    if one.is_image:
        line = replace(run.line, offset=-shown.best, sure=sure)
        return replace(run, other=where, line=line)
    return replace(run, one=where, line=replace(run.line, offset=shown.best, sure=sure))
