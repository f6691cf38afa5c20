"""The pictures of a film, decoded once for every step that watches them."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, Final

from av.sidedata.sidedata import Type

from firsthand.examine.media import planes, turning
from firsthand.examine.media.account import StreamInfo
from firsthand.examine.media.claims import MOST_SECONDS
from firsthand.examine.media.cutoff import missing_bytes
from firsthand.examine.media.decoding import decoded_packets
from firsthand.examine.media.formats import DEMUXERS
from firsthand.examine.media.opening import declared, opened, refusal
from firsthand.examine.signatures import Trouble
from firsthand.records.form import INT_LIMIT
from firsthand.steps import File, Stream


@dataclass(frozen=True)
class PicturesInfo(StreamInfo):
    """What is known of a film's pictures.

    Attributes:
        sample_aspect: Width of a pixel over its height.
        frame_rate: Declared mean number of pictures a second.
    """

    sample_aspect: Fraction = Fraction(1)
    frame_rate: Fraction | None = None


_CLOCKS_RESTART: Final = frozenset({"mpegts", "mpeg", "mpegvideo", "flv"})
_LATE: Final = 3_600  # [s]


class Picture:
    """One decoded picture. What watchers share is made once, by whoever asks first.

    Attributes:
        tick: Its presentation time stamp.
        index: Its number in the order of decoding, for convenience only.
        key: Whether it can be decoded by itself.
        duration: How long it says that it is shown [ticks], 0 if it does not say.
    """

    __slots__ = ("_frame", "_lock", "_small", "duration", "index", "key", "tick")

    def __init__(self, frame: Any, tick: int, index: int) -> None:  # noqa: ANN401 -- av.VideoFrame
        self.tick = tick
        self.index = index
        self.key: bool = frame.key_frame
        self.duration: int = frame.duration or 0
        self._frame = frame
        self._small: planes.Small | None = None
        self._lock = threading.Lock()

    @property
    def width(self) -> int:
        """Width as coded [px]."""
        return int(self._frame.width)

    @property
    def height(self) -> int:
        """Height as coded [px]."""
        return int(self._frame.height)

    @property
    def pixel_format(self) -> str:
        """Name of the pixel format as decoded."""
        return str(self._frame.format.name)

    @property
    def turn(self) -> turning.Turn:
        """How it is to be turned to be seen upright."""
        for each in self._frame.side_data.keys():  # noqa: SIM118 -- it is no dict
            if each.type == Type.DISPLAYMATRIX:
                return turning.from_bytes(bytes(each))
        return turning.UPRIGHT

    @property
    def nbytes(self) -> int:
        """Memory that it holds on to [bytes]."""
        return sum(plane.buffer_size for plane in self._frame.planes)

    @property
    def small(self) -> planes.Small:
        """The picture, small."""
        with self._lock:
            if self._small is None:
                self._small = planes.small(self._frame)
            return self._small

    @property
    def mean_luma(self) -> tuple[float, bool]:
        """Mean of the coded luma [levels of 8 bits], and whether it has full range."""
        with self._lock:
            return planes.mean_luma(self._frame)

    def still(self, width: int, height: int) -> planes.Plane:
        """Return it at this size as RGB (height, width, 3), not turned.

        Colours are converted by the matrix that the stream declares, or else BT.709 from 720 rows
        up and BT.601 below; wide-gamut and HDR pictures look dull, for they are not tone-mapped.
        """
        with self._lock:
            return planes.rgb(self._frame, width, height)

    def frame_sha256(self) -> str | None:
        """Return the SHA-256 [64 hex digits] of the decoded planes, rows without padding.

        It is the number that this prints for the same picture, for any codec whose decoding is
        exactly defined (H.264, H.265, VP8, VP9, AV1)::

            ffmpeg -noautorotate -i FILE -map 0:v:0 -fps_mode passthrough \
                -f framehash -hash sha256 -

        Nothing for pixel formats whose rows are not whole bytes or carry a palette.
        """
        with self._lock:
            return planes.sha256(self._frame)


class Pictures(Stream[Picture]):
    """The pictures of a film's first video stream that is no cover picture."""

    fits = ("video/*", "application/mxf")
    info: PicturesInfo

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Pictures]:
        """Open a film. Bad input raises nothing: no pictures, and `info.trouble` says why."""
        with opened(file) as container:
            if isinstance(container, Trouble):
                yield cls(_info(file, trouble=container), ())
                return
            stream = next((s for s in container.streams.video if not _is_cover(s)), None)
            if stream is None:
                trouble = Trouble(None, "it has no video stream")
                yield cls(_info(file, trouble=trouble), ())
                return
            info = _info(
                file,
                stream=stream.index,
                tick=stream.time_base or Fraction(1),
                codec=stream.codec_context.name if stream.codec_context else None,
                declared_s=declared(container, stream),
                sample_aspect=stream.sample_aspect_ratio or Fraction(1),
                frame_rate=stream.average_rate,
                missing_bytes=missing_bytes(file),
                declared_pieces=stream.frames or 0,
                trouble=refusal(file, container, stream),
            )
            yield cls(info, () if info.trouble else _pictures(container, stream, info))


def _info(file: File, **known: Any) -> PicturesInfo:  # noqa: ANN401
    return PicturesInfo(item=file.item.id, media_type=file.media_type, **known)


def _is_cover(stream: Any) -> bool:  # noqa: ANN401
    return bool(stream.disposition & stream.disposition.attached_pic)


def _pictures(container: Any, stream: Any, info: PicturesInfo) -> Iterator[Picture]:  # noqa: ANN401
    ending = info.ending
    reach = _reach(info)
    held: tuple[Any, int] | None = None
    for frame in decoded_packets(container, stream, ending, reach):
        tick = frame.pts if frame.pts is not None else frame.dts
        # Without any time it follows the last one; the first starts at 0.
        tick = ending.end if tick is None else tick
        if abs(tick) > INT_LIMIT // 2 or (
            ending.first is not None and abs(tick - ending.first) > reach
        ):
            ending.untimed += 1
            continue
        if ending.first is None:
            # The first picture waits for the second: it may be the one whose time is wrong.
            if held is None:
                held = frame, tick
                continue
            if abs(tick - held[1]) > reach:
                ending.untimed += 1
                held = frame, tick
                continue
            yield _told(info, *held)
        yield _told(info, frame, tick)
    if held is not None and not ending.pieces:
        yield _told(info, *held)


def _reach(info: PicturesInfo) -> int:
    """Return how far from the first picture another can be [ticks].

    Containers with an index declare how long they last. Streams (MPEG, Flash) may start their
    clock anew at any time, so all but the absurd is taken there.
    """
    declared_s = info.declared_s
    if declared_s is None or DEMUXERS.get(info.media_type or "") in _CLOCKS_RESTART:
        declared_s = Fraction(MOST_SECONDS)
    return min(int((declared_s + _LATE) / info.tick), INT_LIMIT // 2)


def _told(info: PicturesInfo, frame: Any, tick: int) -> Picture:  # noqa: ANN401
    ending = info.ending
    if frame.is_corrupt and tick not in ending.damaged_at:
        ending.complain(tick, "marked as damaged by the decoder")
    _follow(info, tick, frame.duration or 0)
    ending.pieces += 1
    return Picture(frame, tick, ending.pieces - 1)


def _follow(info: PicturesInfo, tick: int, duration: int) -> None:
    """Keep the account of ticks."""
    ending = info.ending
    before, ending.before = ending.before, tick
    if before is None:
        ending.first = ending.last = ending.lowest = tick
        ending.end = tick + duration
        return
    step = tick - before
    if step <= 0:
        ending.backward += 1
        ending.lowest = min(ending.lowest, tick)
    else:
        if ending.shortest is None or step < ending.shortest:
            ending.shortest = step
        if ending.longest is None or step > ending.longest:
            ending.longest = step
    if ending.last is None or tick > ending.last:
        ending.last = tick
        # A picture is shown for as long as it says, else as long as the one before it.
        ending.end = tick + (duration or max(step, 0))
