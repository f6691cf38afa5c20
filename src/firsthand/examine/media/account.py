"""What is known of a stream before it is decoded, and the account of how decoding it went."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Final

from firsthand.examine.signatures import Trouble
from firsthand.records import Gap, Span, Whole

_MOST_LISTED: Final = 100
# A header often declares the longest of its streams, or rounds.
_SLACK: Final = Fraction(1, 2)


@dataclass
class Ending:
    """How a decode pass went: filled while it runs, complete when the pieces end.

    Attributes:
        pieces: How many pictures or audio frames were decoded.
        first: First tick.
        lowest: Smallest tick.
        before: Tick of the piece before.
        last: Largest tick of any piece.
        end: Where the last piece ends [ticks].
        shortest: Shortest distance from one picture to the next [ticks].
        longest: Longest such distance [ticks].
        damaged: How many packets the decoder complained about or could not decode.
        damaged_at: Ticks of the first hundred of them.
        backward: How many pieces had a tick not later than the one before.
        hidden: How many packets the file holds and its edit list hides.
        untimed: How many pieces were left out because their time makes no sense.
        stopped: Why reading stopped before the end of the file.
        complaint: The decoder's first complaint.
    """

    pieces: int = 0
    first: int | None = None
    lowest: int = 0
    before: int | None = None
    last: int | None = None
    end: int = 0
    shortest: int | None = None
    longest: int | None = None
    damaged: int = 0
    damaged_at: list[int] = field(default_factory=list)
    backward: int = 0
    hidden: int = 0
    untimed: int = 0
    stopped: str | None = None
    complaint: str | None = None

    def complain(self, tick: int | None, complaint: str) -> None:
        """Note that something at this tick could not be decoded as it should."""
        self.damaged += 1
        self.complaint = self.complaint or complaint.strip()
        if tick is not None and len(self.damaged_at) < _MOST_LISTED:
            self.damaged_at.append(tick)


@dataclass(frozen=True)
class StreamInfo:
    """What is known of a stream before its first piece; its `ending` is filled in at the end.

    Attributes:
        item: The item's id.
        media_type: Its media type.
        stream: Index of the stream in its container; nothing when there is none.
        tick: Length of a tick [s].
        codec: The decoder's name for the coding.
        declared_s: Duration that the file declares [s].
        declared_pieces: How many pictures or packets it declares; 0 if it does not say.
        missing_bytes: How many bytes its headers claim beyond its end.
        trouble: Why there are no pieces.
        ending: How decoding went.
    """

    item: str
    media_type: str | None
    stream: int | None = None
    tick: Fraction = Fraction(1)
    codec: str | None = None
    declared_s: Fraction | None = None
    declared_pieces: int = 0
    missing_bytes: int = 0
    trouble: Trouble | None = None
    ending: Ending = field(default_factory=Ending)

    def span(self, start: int, end: int) -> Span:
        """Return a span of this stream's clock."""
        return Span(
            item=self.item,
            stream=self.stream or 0,
            start=start,
            end=end,
            tick_num=self.tick.numerator,
            tick_den=self.tick.denominator,
        )

    def decoded(self) -> Span:
        """Return the span of all that was decoded."""
        lowest = self.ending.lowest
        return self.span(lowest, max(lowest, self.ending.end))

    def seconds(self, tick: int) -> Fraction:
        """Return how long after the first piece a tick is [s]."""
        return (tick - (self.ending.first or 0)) * self.tick


def gap(info: StreamInfo, asked: str) -> Iterator[Gap]:
    """Yield the gap that an unopened stream leaves."""
    if info.trouble is not None:
        yield Gap(
            asked=asked,
            why=info.trouble.why,
            outcome=info.trouble.outcome,
            where=Whole(item=info.item),
            kept="all of its bytes" if info.trouble.outcome else None,
            todo=info.trouble.todo,
            detail=info.trouble.detail,
        )


def shortfalls(info: StreamInfo, asked: str, pieces: str) -> Iterator[Gap]:
    """Yield what a decode pass did not obtain, after its end.

    Args:
        info: The stream, decoded.
        asked: What was asked for.
        pieces: What it consists of ("pictures", "sound").
    """
    ending = info.ending
    kept = f"{ending.pieces} {pieces} decoded" if pieces == "pictures" else "what was decoded"
    ask = "ask for the file as it left the device, or for another copy"
    if not ending.pieces:
        why = f"none of its {pieces} can be decoded"
        yield Gap(
            asked=asked,
            why=why,
            outcome="unreadable",
            where=Whole(item=info.item),
            kept="all of its bytes",
            todo=ask,
            detail=ending.complaint or ending.stopped,
        )
        return
    cut = False
    for look in (_cut_short, _damage, _untimed):
        found, where = look(info, pieces)
        if cut and look is _damage and ending.damaged == 1:
            continue  # the piece that was cut through
        cut = cut or found is not None
        if found is not None:
            yield Gap(
                asked=asked,
                why=found,
                outcome="partial",
                where=where or Whole(item=info.item),
                kept=kept,
                todo=ask,
                detail=ending.stopped or ending.complaint,
            )


def clock(seconds: Fraction) -> str:
    """Write a duration as ``m:ss.hh`` or ``h:mm:ss.hh``, rounded to 1/100 s."""
    hundredths = round(seconds * 100)
    sign, hundredths = ("-" if hundredths < 0 else ""), abs(hundredths)
    minutes, rest = divmod(hundredths, 6000)
    hours, minutes = divmod(minutes, 60)
    head = f"{hours}:{minutes:02d}" if hours else f"{minutes}"
    return f"{sign}{head}:{rest // 100:02d}.{rest % 100:02d}"


def _cut_short(info: StreamInfo, pieces: str) -> tuple[str | None, Span | None]:
    ending = info.ending
    had = info.seconds(ending.end)
    longest = (ending.longest or 0) * info.tick
    # Where bytes are missing, so is all that is declared and not there.
    slack = longest + (0 if info.missing_bytes else _SLACK)
    if info.declared_s is None or info.declared_s - had <= slack:
        if ending.stopped:
            return f"reading stops at {clock(had)}, where its structure breaks off", None
        if info.missing_bytes:
            return f"the file ends {info.missing_bytes} bytes before its headers say", None
        return None, None
    end = (ending.first or 0) + round(info.declared_s / info.tick)
    verb = "end" if pieces == "pictures" else "ends"
    why = f"{pieces} {verb} at {clock(had)} of a declared {clock(info.declared_s)}"
    return why, info.span(ending.end, max(ending.end, end))


def _damage(info: StreamInfo, pieces: str) -> tuple[str | None, Span | None]:
    ending = info.ending
    if not ending.damaged:
        return None, None
    many = "one place" if ending.damaged == 1 else f"{ending.damaged} places"
    why = f"the {pieces} could not be fully decoded at {many}"
    if not ending.damaged_at:
        return why, None
    first, last = min(ending.damaged_at), max(ending.damaged_at)
    at = clock(info.seconds(first))
    more = f", from {at} on" if last > first else f", at {at}"
    return why + more, info.span(first, last)


def _untimed(info: StreamInfo, pieces: str) -> tuple[str | None, Span | None]:
    count = info.ending.untimed
    if not count:
        return None, None
    have = "has a time that makes" if count == 1 else "have times that make"
    what = pieces.removesuffix("s") if count == 1 else pieces
    what = "of its packets of sound" if pieces == "sound" else what
    return f"{count} {what} {have} no sense; left out", None
