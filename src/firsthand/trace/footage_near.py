"""Which films are worth timing to the frame: those that look like another film or image.

A film is sketched by its key frames, which costs little, and compared by these sketches. Only what
looks alike there is decoded as a whole: a film that nothing looks like costs no more.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from firsthand.records import Facts, Observation, Whole
from firsthand.steps import Kind, Source, step
from firsthand.trace import footage_lines
from firsthand.trace.footage_index import KeyIndex
from firsthand.trace.footage_sketch import KeySketch


class AnyFilm(Source):
    """A film whose bytes are not looked at."""

    fits = ("video/*", "application/mxf")


@step(version=4, index=KeyIndex)
def look_alike(one: KeySketch, other: KeySketch) -> Iterator[Observation]:
    """Tell that two films or images show something alike, by their key frames.

    It is no finding: stations' idents and two takes by one tripod look alike too.

    Yields:
        A ``look-alike`` observation about each of the two, if local features agree in one mapping.
    """
    if one.sketch is None or other.sketch is None or one.sketch.item == other.sketch.item:
        return
    groups = footage_lines.groups(footage_lines.shared(one.sketch, other.sketch))
    if not groups:
        return
    for item, like in ((one.sketch.item, other.sketch.item), (other.sketch.item, one.sketch.item)):
        facts = Facts(like=like, features=groups[0].support)
        yield Observation(kind="look-alike", where=Whole(item=item), facts=facts)


@step(version=1)
def to_be_timed(
    film: AnyFilm, found: tuple[Annotated[Observation, Kind("look-alike")], ...]
) -> Iterator[Observation]:
    """Say that a film is worth sketching by all its pictures, for something looks like it.

    It says the same, however many look like it: so the film is decoded once.

    Yields:
        A ``to-be-timed`` observation, if anything looks like it.
    """
    if found:
        yield Observation(kind="to-be-timed", where=Whole(item=film.file.item.id))
