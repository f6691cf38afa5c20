"""How decoding a film's pictures went."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.examine.media.account import gap, shortfalls
from firsthand.examine.media.pictures import Pictures
from firsthand.records import Facts, Gap, Observation
from firsthand.steps import step

_ASKED: Final = "its pictures"
_SHARE: Final = 0.9


@step(version=1)
def decoded(pictures: Pictures) -> Iterator[Observation | Gap]:
    """Say how many pictures a film has, by decoding them all, and what could not be decoded.

    Frames count once each; what a damaged place costs is told by its time. The frame rate is
    variable when distances between pictures differ by more than one tick (some containers round
    to a tick). Pictures that the file holds and its edit list hides, as after trimming on a phone,
    are counted where they can be.

    Args:
        pictures: The film's pictures.

    Yields:
        A ``decoded`` observation over the whole stream; gaps for what is missing, damaged or
        refused.
    """
    info, ending = pictures.info, pictures.info.ending
    if info.trouble is not None:
        yield from gap(info, _ASKED)
        return
    first = None
    for picture in pictures:
        if first is None:
            first = (picture.width, picture.height, picture.turn)
    if first is not None:
        width, height, turn = first
        shortest, longest = ending.shortest, ending.longest
        facts = Facts(
            frames=ending.pieces,
            duration_decoded_s=f"{float(info.seconds(ending.end)):.3f}",
            frame_rate_variable=shortest is not None and (longest or 0) - shortest > 1,
            shortest_frame_ticks=shortest,
            longest_frame_ticks=longest,
            width_px=width,
            height_px=height,
            rotation_deg=turn.clockwise_deg,
            mirrored=turn.mirrored,
            corrupt_frames=ending.damaged,
            backward_frames=ending.backward,
            hidden_frames=ending.hidden,
        )
        yield Observation(kind="decoded", where=info.decoded(), facts=facts)
    missing = list(shortfalls(info, _ASKED, "pictures"))
    yield from missing
    if not missing and ending.pieces < _SHARE * info.declared_pieces:
        yield Gap(
            asked="all of its pictures",
            why=f"{ending.pieces} of a declared {info.declared_pieces} pictures are shown; "
            "its edit list hides the rest, or its index does not reach it",
            where=info.decoded(),
            kept="all of its bytes",
            todo="a tool that ignores edit lists may show more",
        )
