"""Instants that keep their offset, and windows of time with their algebra."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from typing import Final

from firsthand.records.form import InvalidValueError
from firsthand.records.value import Value, value

_FORM: Final = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.ASCII
)
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_NS: Final = 1_000_000_000


@value("instant")
class Instant(Value):
    """A moment with its offset from UTC, written as RFC 3339, as precise as it was written.

    ``14:00+03:00`` stays that; it orders and subtracts as the 11:00 UTC that it is.

    Attributes:
        text: ``YYYY-MM-DDThh:mm:ss[.fraction](Z|+hh:mm|-hh:mm)``.

    Raises:
        InvalidValueError: Without an offset (``-00:00`` means *offset unknown* in RFC 3339 and is
            refused too), for a date that does not exist, or for a leap second, which the
            calendar used here cannot place.
    """

    text: str

    def check(self) -> None:
        """Refuse what is not a moment."""
        self.ns  # noqa: B018

    @classmethod
    def of(cls, moment: datetime) -> Instant:
        """Return a `datetime` that knows its offset as an instant.

        Raises:
            InvalidValueError: If it has no offset, or one with seconds in it.
        """
        if moment.utcoffset() is None:
            msg = f"{moment.isoformat()} has no offset from UTC"
            raise InvalidValueError(msg)
        return cls(text=moment.isoformat().replace("+00:00", "Z"))

    @classmethod
    def from_ns(cls, ns: int) -> Instant:
        """Return the instant `ns` nanoseconds after 1970-01-01T00:00:00Z, written in UTC.

        Raises:
            InvalidValueError: If it lies outside the years 1-9999.
        """
        seconds, rest = divmod(ns, _NS)
        try:
            head = (_EPOCH + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S")
        except OverflowError:
            msg = f"{ns} ns after 1970 lies outside the years 1 to 9999 in UTC"
            raise InvalidValueError(msg) from None
        # strftime does not pad years below 1000 on every platform.
        head = head.rjust(19, "0")
        tail = f".{rest:09d}".rstrip("0") if rest else ""
        return cls(text=f"{head}{tail}Z")

    @property
    def ns(self) -> int:
        """Nanoseconds since 1970-01-01T00:00:00Z, leap seconds not counted."""
        match = _FORM.fullmatch(self.text)
        if match is None:
            msg = f"{self.text!r} is not an instant with its offset (RFC 3339)"
            raise InvalidValueError(msg)
        fraction, offset = match[7], match[8]
        try:
            zone = UTC if offset == "Z" else _zone(offset)
            moment = datetime(*(int(match[i]) for i in range(1, 7)), tzinfo=zone)  # type: ignore[misc, arg-type]
        except ValueError as error:
            msg = f"{self.text!r} is not an instant: {error}"
            raise InvalidValueError(msg) from None
        whole = round((moment - _EPOCH) / timedelta(seconds=1))
        return whole * _NS + int((fraction or ".0")[1:].ljust(9, "0"))

    def utc(self) -> Instant:
        """Return the same moment written in UTC.

        Raises:
            InvalidValueError: If it lies outside the years 1-9999 there.
        """
        return Instant.from_ns(self.ns)

    def __lt__(self, other: Instant) -> bool:
        return self.ns < other.ns

    def __le__(self, other: Instant) -> bool:
        return self.ns <= other.ns

    def __str__(self) -> str:
        return self.text


@value("window")
class Window(Value):
    """The moments from `start` up to but without `end`; no bound means open on that side.

    Bounds are kept in UTC, so that one window has one form; the words that a time was given in
    stay with the record that read them. All empty windows are equal to `NEVER`.

    Raises:
        InvalidValueError: If it ends before it starts, or a bound lies outside the years 1-9999.
    """

    start: Instant | None = None
    end: Instant | None = None

    def check(self) -> None:
        """Bring bounds to UTC; refuse a window that ends before it starts."""
        for name in ("start", "end"):
            bound = getattr(self, name)
            if bound is not None:
                object.__setattr__(self, name, bound.utc())
        if self.start is None or self.end is None:
            return
        if self.end < self.start:
            msg = f"window ends ({self.end}) before it starts ({self.start})"
            raise InvalidValueError(msg)
        if self.start == self.end:
            object.__setattr__(self, "start", Instant(text="1970-01-01T00:00:00Z"))
            object.__setattr__(self, "end", self.start)

    @property
    def empty(self) -> bool:
        """Whether no moment lies in it."""
        return self.start is not None and self.start == self.end

    def __and__(self, other: Window) -> Window:
        if self.empty or other.empty:
            return NEVER
        start = max((w.start for w in (self, other) if w.start), key=lambda i: i.ns, default=None)
        end = min((w.end for w in (self, other) if w.end), key=lambda i: i.ns, default=None)
        if start is not None and end is not None and end <= start:
            return NEVER
        return Window(start=start, end=end)

    def meets(self, other: Window) -> bool:
        """Whether some moment lies in both."""
        return not (self & other).empty

    def within(self, other: Window) -> bool:
        """Whether every moment of this one lies in the other."""
        return (self & other) == self

    def __contains__(self, moment: Instant) -> bool:
        after = self.start is None or self.start <= moment
        return after and (self.end is None or moment < self.end)


def _zone(offset: str) -> timezone:
    if offset == "-00:00":
        msg = "-00:00 means that the offset is unknown"
        raise ValueError(msg)
    hours, minutes = int(offset[1:3]), int(offset[4:6])
    if minutes > 59:  # noqa: PLR2004
        msg = f"offset {offset} has {minutes} minutes"
        raise ValueError(msg)
    sign = -1 if offset[0] == "-" else 1
    return timezone(sign * timedelta(hours=hours, minutes=minutes))


NEVER: Final = Window(
    start=Instant(text="1970-01-01T00:00:00Z"), end=Instant(text="1970-01-01T00:00:00Z")
)
ALWAYS: Final = Window()
