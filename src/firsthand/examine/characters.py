"""Whether bytes are text, and in what sort of characters: from a sample, by its characters."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import Final

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_PLAIN: Final = frozenset("\t\n\r\f\x1b\x85")
# Measured on nothing: chosen so that text with a few stray control characters passes, while
# random bytes (11 % control characters) and compressed data are far above.
_MOST_CONTROLS: Final = 0.02
_LEAST_UNITS: Final = 4
_SHARE_OF_ONE_HIGH_BYTE: Final = 0.5


@dataclass(frozen=True)
class Characters:
    """A sample of bytes read as text.

    Attributes:
        text: The sample as text; eight-bit text of unknown encoding as Latin-1.
        width: How many bytes one code unit has.
        sort: ``UTF-8``, ``UTF-16``, ``UTF-32`` or ``eight-bit``. The encoding proper is for
            whoever extracts the text to say.
    """

    text: str
    width: int
    sort: str


def characters(sample: bytes) -> Characters | None:
    """Read a sample as text, if it is text.

    A sample counts as text when at most 2 % of its characters are control characters other than
    tab, line ends, form feed and escape.

    Args:
        sample: The first bytes of a file; its last character may be cut.

    Returns:
        The text, or nothing when the bytes are not text.
    """
    for bom, encoding in _BOMS:
        if sample.startswith(bom):
            text = _decoded(sample, encoding)
            sort = {"utf-8-sig": "UTF-8", "utf-16": "UTF-16"}.get(encoding, "UTF-32")
            width = {"UTF-8": 1, "UTF-16": 2, "UTF-32": 4}[sort]
            return None if text is None else _if_text(text.removeprefix("\ufeff"), width, sort)
    wide = _wide(sample)
    if wide is not None:
        return wide
    text = _decoded(sample, "utf-8")
    if text is not None:
        return _if_text(text, 1, "UTF-8")
    return _if_text(sample.decode("latin-1"), 1, "eight-bit")


def _decoded(sample: bytes, encoding: str) -> str | None:
    try:
        # An incremental decoder lets the last character be cut.
        return codecs.getincrementaldecoder(encoding)("strict").decode(sample)
    except UnicodeDecodeError:
        return None


def _wide(sample: bytes) -> Characters | None:
    """Read UTF-16 without a byte order mark: most units share their high byte, and some space."""
    even, odd = sample[0::2], sample[1::2]
    if len(odd) < _LEAST_UNITS or b"\0" not in sample:
        return None
    for high, low, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        commonest = max(set(high[:2000]), key=high.count)
        if high.count(commonest) < _SHARE_OF_ONE_HIGH_BYTE * len(high):
            continue
        blanks = sum(h == 0 and c in b" \n\r\t" for h, c in zip(high, low, strict=False))
        text = _decoded(sample[: len(odd) * 2], encoding)
        if text is not None and (blanks or len(set(high)) == 1) and len(set(low)) > 1:
            found = _if_text(text, 2, "UTF-16")
            if found is not None:
                return found
    return None


def _if_text(text: str, width: int, sort: str) -> Characters | None:
    controls = sum(
        (c < " " or "\x7f" <= c <= "\x9f" or c == "\ufffe") and c not in _PLAIN for c in text
    )
    # Windows code pages put letters where Latin-1 has its second set of control characters.
    if sort == "eight-bit":
        controls = sum((c < " " or c == "\x7f") and c not in _PLAIN for c in text)
    most = max(1, _MOST_CONTROLS * len(text)) if text else 0
    return Characters(text, width, sort) if controls <= most else None
