"""Bytes as characters, and what is to be told of how they became so."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

_MOST_PLACES: Final = 100
NAMES: Final = {
    "cp1251": "windows-1251",
    "cp1252": "windows-1252",
    "cp1250": "windows-1250",
    "cp1253": "windows-1253",
    "cp1254": "windows-1254",
    "cp1255": "windows-1255",
    "cp1256": "windows-1256",
    "cp1257": "windows-1257",
    "koi8_u": "koi8-u",
    "koi8_r": "koi8-r",
    "cp866": "ibm866",
    "cp850": "ibm850",
    "mac_cyrillic": "x-mac-cyrillic",
    "mac_roman": "macintosh",
}
"""What the IANA calls the encodings that Python calls otherwise."""


@dataclass
class Decoded:
    """Bytes as characters.

    Attributes:
        text: The characters; every line ends in one line feed.
        encoding: The encoding, by its IANA name.
        how: How it is known (``encoding_from`` of the derivation).
        facts: What else is to be told of it.
        unreadable: How many bytes stand for nothing in that encoding and became ``U+FFFD``.
    """

    text: str
    encoding: str
    how: str
    facts: dict[str, Any] = field(default_factory=dict)
    unreadable: int = 0

    def told(self) -> dict[str, Any]:
        """Return the facts for the derivation."""
        facts = {"encoding": self.encoding, "encoding_from": self.how, **self.facts}
        if self.unreadable:
            facts["unreadable_bytes"] = self.unreadable
        return facts


def damaged(data: bytes, encoding: str, how: str, *, whole: bool = True) -> Decoded:
    """Decode, with U+FFFD where the bytes stand for nothing.

    Args:
        data: The bytes.
        encoding: Name of the encoding.
        how: How it is known.
        whole: Whether these are all the bytes; if not, a character cut at the end is dropped.
    """
    width = {"utf-16": 2, "utf-32": 4}.get(encoding[:6], 1)
    if not whole:
        data = uncut(data) if width == 1 else data[: len(data) - len(data) % width]
    text = data.decode(encoding, errors="replace")
    lost = 0
    if "\ufffd" in text:
        kept = data.decode(encoding, errors="ignore")
        lost = text.count("\ufffd") - kept.count("\ufffd")
    facts = {} if not lost else {"unreadable_at": _places(text, "\ufffd")}
    return Decoded(text, NAMES.get(encoding, encoding), how, facts, lost)


def uncut(data: bytes) -> bytes:
    """Drop the beginning of a UTF-8 character whose end was cut off."""
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte >= 0xC0:  # noqa: PLR2004
            need = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4  # noqa: PLR2004
            return data[:-back] if back < need else data
        if byte < 0x80:  # noqa: PLR2004
            break
    return data


def _places(text: str, char: str) -> list[int]:
    places: list[int] = []
    at = text.find(char)
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(at)
        at = text.find(char, at + 1)
    return places
