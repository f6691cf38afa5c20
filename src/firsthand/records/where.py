"""Where in an item: the whole of it, a span of its own clock, a box in a frame, words of a text."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any, Final

from firsthand.records.form import InvalidValueError
from firsthand.records.value import Value, value

SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)


def check_item(item: str) -> None:
    """Refuse what is not the SHA-256 of an item.

    Raises:
        InvalidValueError: If it is not 64 lower-case hex digits.
    """
    if SHA256.fullmatch(item) is None:
        msg = f"{item!r} is not the SHA-256 of an item"
        raise InvalidValueError(msg)


@value("whole")
class Whole(Value):
    """The whole of an item.

    Attributes:
        item: SHA-256 of the item's bytes.
    """

    item: str

    def check(self) -> None:
        """Refuse what names no item."""
        check_item(self.item)


@value("span")
class Span(Value):
    """Ticks of one stream's own clock, from `start` up to but without `end`.

    Attributes:
        item: SHA-256 of the item's bytes.
        stream: Index of the stream in its container.
        start: First tick (presentation time stamp).
        end: The tick after the last; one frame or moment has ``end == start``.
        tick_num: Numerator of the length of a tick [s].
        tick_den: Denominator of it.
    """

    item: str
    stream: int
    start: int
    end: int
    tick_num: int
    tick_den: int

    def check(self) -> None:
        """Refuse a span that ends before it starts or has no clock."""
        check_item(self.item)
        if self.end < self.start or self.stream < 0 or self.tick_num <= 0 or self.tick_den <= 0:
            msg = f"no span: stream {self.stream}, {self.start}-{self.end}"
            raise InvalidValueError(msg)

    @property
    def start_s(self) -> Fraction:
        """Start [s] by the stream's own clock, exact."""
        return Fraction(self.start * self.tick_num, self.tick_den)

    @property
    def end_s(self) -> Fraction:
        """End [s] by the stream's own clock, exact."""
        return Fraction(self.end * self.tick_num, self.tick_den)

    def selector(self) -> dict[str, Any]:
        """Return a Web Annotation FragmentSelector (Media Fragments 1.0), rounded to 1 ms."""
        start, end = (f"{float(s):.3f}" for s in (self.start_s, self.end_s))
        return {
            "type": "FragmentSelector",
            "conformsTo": "http://www.w3.org/TR/media-frags/",
            "value": f"t={start},{end}" if end != start else f"t={start}",
        }


@value("box")
class Box(Value):
    """A rectangle in a picture [pixels of the coded picture, origin at its upper left].

    Attributes:
        within: The frame (a `Span`) or the image (a `Whole`) it lies in.
        frame_width: Width of that picture [px].
        frame_height: Height of that picture [px].
    """

    within: Span | Whole
    x: int
    y: int
    width: int
    height: int
    frame_width: int
    frame_height: int

    def check(self) -> None:
        """Refuse a box that leaves its picture."""
        inside = (
            self.x >= 0
            and self.y >= 0
            and self.width > 0
            and self.height > 0
            and self.x + self.width <= self.frame_width
            and self.y + self.height <= self.frame_height
        )
        if not inside:
            msg = f"box {self.x},{self.y} {self.width}x{self.height} leaves its picture"
            raise InvalidValueError(msg)

    @property
    def item(self) -> str:
        """SHA-256 of the item it lies in."""
        return self.within.item

    def selector(self) -> dict[str, Any]:
        """Return a Web Annotation FragmentSelector (Media Fragments 1.0)."""
        area = f"xywh=pixel:{self.x},{self.y},{self.width},{self.height}"
        time = self.within.selector()["value"] + "&" if isinstance(self.within, Span) else ""
        return {
            "type": "FragmentSelector",
            "conformsTo": "http://www.w3.org/TR/media-frags/",
            "value": time + area,
        }


@value("passage")
class Passage(Value):
    """Characters of a text, from `start` up to but without `end`, with the exact words.

    Attributes:
        item: SHA-256 of the text's bytes (UTF-8).
        start: Index of the first character [Unicode code points].
        end: Index after the last one.
        exact: The words themselves, as they stand there.
    """

    item: str
    start: int
    end: int
    exact: str

    def check(self) -> None:
        """Refuse a passage whose words are not as long as it says."""
        check_item(self.item)
        if self.start < 0 or self.end - self.start != len(self.exact):
            msg = f"passage {self.start}-{self.end} cannot hold {len(self.exact)} characters"
            raise InvalidValueError(msg)

    @classmethod
    def of(cls, item: str, text: str, start: int, end: int) -> Passage:
        """Return the passage of `text` (the whole text of `item`) between two indices."""
        return cls(item=item, start=start, end=end, exact=text[start:end])

    def selector(self) -> dict[str, Any]:
        """Return a Web Annotation TextPositionSelector refined by the exact words."""
        return {
            "type": "TextPositionSelector",
            "start": self.start,
            "end": self.end,
            "refinedBy": {"type": "TextQuoteSelector", "exact": self.exact},
        }


Where = Whole | Span | Box | Passage
