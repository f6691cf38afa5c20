"""From bytes to characters: which encoding, how it is known, and what could not be kept.

The order is from what is certain to what is likely: a byte-order mark; zero bytes that only
UTF-16 and UTF-32 have; bytes that are valid UTF-8; what the document declares; what the letters
look like. Controls that no reader shows are made visible by the picture that Unicode has for
each (NUL becomes ``␀``), so that no character is lost and none moves.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field
from typing import Any, Final

import charset_normalizer

from firsthand.examine.reports import letters

SAMPLE: Final = 65_536
_MOST_PLACES: Final = 100
_ENOUGH: Final = 0.2
_CLEAR: Final = 0.15
_GUESSED: Final = ("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp1258", "cp874")
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_NAMES: Final = {
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

# A codec is a module that Python reads from disk when it is first used: have them all ready,
# because a step may be run where nothing can be opened any more.
for _each in (*letters.CANDIDATES, *_GUESSED, *(name for _, name in _BOMS)):
    codecs.lookup(_each)

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\x85\u2028]")
_PARAGRAPH_ENDS: Final = re.compile("[\f\u2029]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_PICTURES: Final = (
    {code: 0x2400 + code for code in range(0x20)}
    | {0x7F: 0x2421}
    | dict.fromkeys(range(0x80, 0xA0), 0xFFFD)
)


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


def decode(data: bytes, *, declared: str | None = None, whole: bool = True) -> Decoded:
    """Return bytes as characters, with clean line ends and visible controls.

    Args:
        data: The bytes.
        declared: The encoding that the document names, if it does.
        whole: Whether these are all its bytes; if not, a character cut at the end is dropped.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return _clean(_damaged(data[len(mark) :], name, "byte-order mark", whole=whole))
    if wide := _wide(data):
        return _clean(_damaged(data, wide, "zero bytes", whole=whole))
    body = data if whole else _uncut(data)
    try:
        how = "only ASCII" if body.isascii() else "valid UTF-8"
        return _clean(Decoded(body.decode("utf-8"), "utf-8", how))
    except UnicodeDecodeError:
        return _clean(_declared(data, declared) or _eight_bits(data))


def _wide(data: bytes) -> str | None:
    """Say which of UTF-16 and UTF-32 the zero bytes betray, if one does.

    Blanks, digits and line ends have a zero byte in these encodings in every script; in other
    encodings a zero byte is rare and falls on odd and even places alike.
    """
    head = data[: SAMPLE - SAMPLE % 4]
    zeros = [head[place::4].count(0) for place in range(4)]
    quarter = len(head) // 4
    if quarter < 1 or not any(zeros):
        return "utf-16-le" if len(head) == 2 and head[1] == 0 and head[0] else None  # noqa: PLR2004
    if zeros[3] == zeros[2] == quarter and zeros[0] < quarter:
        return "utf-32-le"
    if zeros[0] == zeros[1] == quarter and zeros[3] < quarter:
        return "utf-32-be"
    even, odd = zeros[0] + zeros[2], zeros[1] + zeros[3]
    seldom, few = quarter * 2 // 25, quarter * 2 // 500
    if odd > max(seldom, 1) and even <= few:
        return "utf-16-le"
    if even > max(seldom, 1) and odd <= few:
        return "utf-16-be"
    return None


def _damaged(data: bytes, encoding: str, how: str, *, whole: bool = True) -> Decoded:
    """Decode, with U+FFFD where the bytes stand for nothing."""
    width = {"utf-16": 2, "utf-32": 4}.get(encoding[:6], 1)
    if not whole:
        data = _uncut(data) if width == 1 else data[: len(data) - len(data) % width]
    text = data.decode(encoding, errors="replace")
    lost = 0
    if "\ufffd" in text:
        kept = data.decode(encoding, errors="ignore")
        lost = text.count("\ufffd") - kept.count("\ufffd")
    facts = {} if not lost else {"unreadable_at": _places(text, "\ufffd")}
    return Decoded(text, encoding, how, facts, lost)


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    if not declared:
        return None
    try:
        name = codecs.lookup(declared).name
        text = data.decode(name)
    except (LookupError, UnicodeError, ValueError):
        return None
    return Decoded(text, _NAMES.get(name, name), "declared by the document")


def _eight_bits(data: bytes) -> Decoded:
    """Decode bytes that are not UTF-8: UTF-8 with damage, or an encoding to be guessed."""
    text = data.decode("utf-8", errors="replace")
    good = sum(1 for char in text if char > "\x7f" and char != "\ufffd")
    if good > text.count("\ufffd"):
        return _damaged(data, "utf-8", "mostly valid UTF-8")
    sample = _telling(data)
    found = letters.readings(sample)
    if found and found[0].score >= _ENOUGH:
        return _judged(data, found)
    guess = charset_normalizer.from_bytes(sample, cp_isolation=list(_GUESSED)).best()
    if guess is not None:
        decoded = _damaged(data, guess.encoding, "charset-normalizer")
        decoded.encoding = _NAMES.get(guess.encoding, guess.encoding)
        decoded.facts["encoding_sure"] = False
        return decoded
    name = found[0].encoding if found else "iso8859_1"
    decoded = _damaged(data, name, "nothing better")
    decoded.encoding = _NAMES.get(name, name)
    decoded.facts["encoding_sure"] = False
    return decoded


def _judged(data: bytes, found: list[letters.Reading]) -> Decoded:
    best = found[0]
    decoded = _damaged(data, best.encoding, "what its letters look like")
    decoded.encoding = _NAMES.get(best.encoding, best.encoding)
    close = [each for each in found[1:4] if best.score - each.score < _CLEAR]
    # Encodings that read these very bytes alike are no rivals.
    rivals = [r for r in close if data.decode(r.encoding, errors="replace") != decoded.text]
    decoded.facts["encoding_sure"] = not rivals and best.judged >= 8  # noqa: PLR2004
    if rivals:
        decoded.facts["encoding_rivals"] = [_NAMES.get(r.encoding, r.encoding) for r in rivals]
    return decoded


def _telling(data: bytes) -> bytes:
    """Return a part of the bytes in which there are some beyond ASCII."""
    if len(data) <= SAMPLE:
        return data
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, first.start() - 64) if first else 0
    return data[start : start + SAMPLE]


def _uncut(data: bytes) -> bytes:
    """Drop the beginning of a UTF-8 character whose end was cut off."""
    for back in range(1, min(4, len(data)) + 1):
        byte = data[-back]
        if byte >= 0xC0:  # noqa: PLR2004
            need = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4  # noqa: PLR2004
            return data[:-back] if back < need else data
        if byte < 0x80:  # noqa: PLR2004
            break
    return data


def _clean(decoded: Decoded) -> Decoded:
    """Bring line ends to one form; show controls."""
    text = decoded.text
    if text.startswith("\ufeff"):
        text = text[1:]
    changed = _PARAGRAPH_ENDS.sub("\n\n", _LINE_ENDS.sub("\n", text))
    if changed != decoded.text:
        decoded.facts["line_ends_or_mark_changed"] = True
    if _CONTROLS.search(changed):
        codes = sorted({ord(each) for each in _CONTROLS.findall(changed)})
        places = [
            match.start()
            for _, match in zip(range(_MOST_PLACES), _CONTROLS.finditer(changed), strict=False)
        ]
        decoded.facts["controls_shown"] = {
            "codes": [f"U+{code:04X}" for code in codes],
            "count": len(_CONTROLS.findall(changed)),
            "first_at": places,
        }
        changed = changed.translate(_PICTURES_OF_CONTROLS)
    decoded.text = changed
    return decoded


_PICTURES_OF_CONTROLS: Final = {
    code: picture for code, picture in _PICTURES.items() if chr(code) not in "\t\n"
}


def _places(text: str, char: str) -> list[int]:
    places: list[int] = []
    at = text.find(char)
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(at)
        at = text.find(char, at + 1)
    return places
