"""From bytes to characters: which encoding, how it is known, and what could not be kept.

The order is from what is certain to what is likely: a byte-order mark; zero bytes that only
UTF-16 and UTF-32 have; bytes that are valid UTF-8; what the document declares; what the letters
look like. Controls that no reader shows are made visible by the picture that Unicode has for
each (NUL becomes ``␀``), so that no character is lost and none moves.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from firsthand.examine.reports import letters
from firsthand.examine.reports.decoded import NAMES, Decoded, damaged, uncut
from firsthand.examine.reports.eight_bits import OTHERS, SAMPLE, decode_eight_bits

_MOST_PLACES: Final = 100
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Encodings that a document may declare; Python knows others, some of which no document is in.
_DECLARABLE: Final = {
    codecs.lookup(name).name: name
    for name in (*letters.CANDIDATES, *OTHERS, "utf-8", "utf-16-le", "utf-16-be", "iso8859_15")
}

_LINE_ENDS: Final = re.compile("\r\n|[\r\v\x85\u2028]")
_PARAGRAPH_ENDS: Final = re.compile("[\f\u2029]")
_CONTROLS: Final = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SHOWN: Final = frozenset(
    chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\t\n"
)
# Unicode has a picture for each of the first set of controls, and none for the second.
_PICTURES: Final = {
    ord(each): 0x2400 + ord(each) if each < " " else 0x2421 if each == "\x7f" else 0xFFFD
    for each in _SHOWN
}


def decode(
    data: bytes, *, declared: str | None = None, whole: bool = True, most: int | None = None
) -> Decoded:
    """Return bytes as characters, with clean line ends and visible controls.

    Args:
        data: The bytes.
        declared: The encoding that the document names, if it does.
        whole: Whether these are all its bytes; if not, a character cut at the end is dropped.
        most: About how many characters are wanted; twice as many come back at most.
    """
    decoded = _raw(data, declared, whole=whole)
    if most is not None:
        # Two characters may become one (a line end), so twice the number is enough.
        decoded.text = decoded.text[: 2 * most + 2]
    return _clean(decoded)


def _raw(data: bytes, declared: str | None, *, whole: bool) -> Decoded:
    for mark, name in _BOMS:
        if data.startswith(mark):
            return damaged(data[len(mark) :], name, "byte-order mark", whole=whole)
    if wide := _wide(data):
        return damaged(data, wide, "zero bytes", whole=whole)
    body = data if whole else uncut(data)
    try:
        how = "only ASCII" if body.isascii() else "valid UTF-8"
        return Decoded(body.decode("utf-8"), "utf-8", how)
    except UnicodeDecodeError:
        return _declared(body, declared) or decode_eight_bits(body)


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


def _declared(data: bytes, declared: str | None) -> Decoded | None:
    """Decode as the document declares, if that is an encoding it can be in."""
    try:
        name = codecs.lookup(declared or "").name
        if name not in _DECLARABLE:
            return None
        return Decoded(data.decode(name), NAMES.get(name, name), "declared by the document")
    except (LookupError, UnicodeError):
        return None


def _clean(decoded: Decoded) -> Decoded:
    """Bring line ends to one form; show controls."""
    text = decoded.text
    text = text.removeprefix("\ufeff")
    changed = _PARAGRAPH_ENDS.sub("\n\n", _LINE_ENDS.sub("\n", text))
    if changed != decoded.text:
        decoded.facts["line_ends_or_mark_changed"] = True
    if _CONTROLS.search(changed):
        places = [
            match.start()
            for _, match in zip(range(_MOST_PLACES), _CONTROLS.finditer(changed), strict=False)
        ]
        decoded.facts["controls_shown"] = {
            "codes": [f"U+{ord(each):04X}" for each in sorted(set(changed) & _SHOWN)],
            "count": sum(map(changed.count, _SHOWN)),
            "first_at": places,
        }
        changed = changed.translate(_PICTURES)
    decoded.text = changed
    return decoded
