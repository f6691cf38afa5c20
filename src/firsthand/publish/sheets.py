"""The contact sheet of an item: its key frames, each blurred beyond recovery and cited exactly."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Final, cast

from firsthand.casefile import CaseFile
from firsthand.publish.stills import Blurred, NotShownError, blurred
from firsthand.publish.words import plainly, timecode
from firsthand.records import Derivation, Observation, Span, Whole

MOST_PER_ITEM: Final = 24
MOST_ROWS: Final = 200
MOST_BYTES: Final = 64_000_000


@dataclass(frozen=True)
class Picture:
    """One key frame or picture.

    Attributes:
        picture: It, blurred; nothing if it cannot be shown.
        missing: Why it cannot be shown.
        alt: What stands for it where it is not seen.
        time: Its time in the film; empty for a picture.
        exact: Its exact place: stream and tick.
        frame_sha256: SHA-256 of the decoded frame.
        pixel_format: The pixel format in which it was hashed.
        still: Id of the clear still.
        link: Where the clear still lies, from the case folder.
        shot: Number of the shot, from 1.
    """

    picture: Blurred | None
    missing: str
    alt: str
    time: str
    exact: str
    frame_sha256: str
    pixel_format: str
    still: str
    link: str
    shot: int | None


@dataclass(frozen=True)
class Sheet:
    """The pictures of one item that are shown, and what of them is not.

    Attributes:
        pictures: Those that are shown.
        rows: Exact places and frame hashes, of more than are shown as pictures.
        total: How many there are.
        stream: The stream they are from.
        pixel_format: The pixel format in which frames were hashed.
    """

    pictures: tuple[Picture, ...]
    rows: tuple[Picture, ...]
    total: int
    stream: int | None
    pixel_format: str


def sheet(case: CaseFile, item: str, frames: Sequence[Observation], name: str, room: int) -> Sheet:
    """Return the contact sheet of an item.

    Args:
        case: The case.
        item: Id of the item.
        frames: Its key frames.
        name: What the item is called.
        room: How many pictures may be shown at most.
    """
    found = _stills(case, item, frames)
    most = max(0, min(MOST_PER_ITEM, room))
    rows = [_picture(case, each, name, shown=n < most) for n, each in enumerate(found[:MOST_ROWS])]
    spans = [each.where for each in found if isinstance(each.where, Span)]
    formats = [r.pixel_format for r in rows if r.pixel_format]
    return Sheet(
        pictures=tuple(rows[:most]),
        rows=tuple(r for r in rows if r.time),
        total=len(found),
        stream=spans[0].stream if spans else None,
        pixel_format=formats[0] if formats else "",
    )


@dataclass(frozen=True)
class _Still:
    still: str
    where: Span | Whole
    frame: Observation | None


def _stills(case: CaseFile, item: str, frames: Sequence[Observation]) -> list[_Still]:
    """Return the stills of an item, in the order in which they come in it."""
    found = {}
    for frame in frames:
        still = frame.facts.get("still")
        if isinstance(frame.where, Span):
            found[frame.where] = _Still(str(still or ""), frame.where, frame)
    whole = []
    for each in case.records(tag="derivation", kind="still", about=item):
        derivation = cast("Derivation", each)
        source = derivation.source
        if isinstance(source, Whole):
            whole.append(_Still(derivation.made.item, source, None))
        elif isinstance(source, Span) and source not in found:
            found[source] = _Still(derivation.made.item, source, None)
    return sorted(whole, key=lambda s: s.still) + [
        found[w] for w in sorted(found, key=lambda w: (w.stream, w.start_s))
    ]


def _picture(case: CaseFile, still: _Still, name: str, *, shown: bool) -> Picture:
    picture, missing = _blurred(case, still.still) if shown else (None, "")
    where, facts = still.where, still.frame.facts if still.frame else {}
    time = timecode(where.start_s) if isinstance(where, Span) else ""
    shot = facts.get("shot")
    path = case.path(still.still) if still.still else None
    return Picture(
        picture=picture,
        missing=missing,
        alt=_alt(name, time),
        time=time,
        exact=_exact(where) if isinstance(where, Span) else "",
        frame_sha256=str(facts.get("frame_sha256") or ""),
        pixel_format=str(facts.get("pixel_format") or ""),
        still=still.still,
        # By hash alone: a path could never hold anything else.
        link="" if path is None else path.relative_to(case.root).as_posix(),
        shot=shot + 1 if isinstance(shot, int) else None,
    )


def _alt(name: str, time: str) -> str:
    if time:
        return f"Still at {time} of {plainly(name)}, blurred; not described yet."
    return f"Small copy of {plainly(name)}, blurred; not described yet."


def _exact(where: Span) -> str:
    length = Fraction(where.tick_num, where.tick_den)
    return f"stream {where.stream}, tick {where.start} of {length} s"


def _blurred(case: CaseFile, still: str) -> tuple[Blurred | None, str]:
    path = case.path(still) if still else None
    if path is None:
        return None, "The still is not there; `firsthand examine` makes it again."
    if path.stat().st_size > MOST_BYTES:
        return None, "The still is too large to be opened here."
    data = path.read_bytes()
    if hashlib.sha256(data).hexdigest() != still:
        return None, "The still is not the one that was recorded: its bytes have another hash."
    try:
        return blurred(data), ""
    except NotShownError as error:
        return None, f"The still cannot be shown: {error}."
