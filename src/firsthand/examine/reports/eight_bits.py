"""Bytes that are not UTF-8, and no mark or declaration says what they are."""

from __future__ import annotations

import codecs
import re
from typing import Final

import charset_normalizer

from firsthand.examine.reports import letters
from firsthand.examine.reports.decoded import NAMES, Decoded, damaged

SAMPLE: Final = 65_536
"""How many bytes are looked at to guess an encoding."""

OTHERS: Final = ("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr", "cp1258", "cp874")
"""Encodings that are guessed by another library, because letters alone do not tell them."""

_ENOUGH: Final = 0.2
_ENOUGH_OF_FEW: Final = 0.5
_FEW: Final = 8
_CLEAR: Final = 0.15
_SELDOM: Final = 0.15
_BEYOND_ASCII: Final = re.compile(rb"[\x80-\xff]")

# A codec is a module that Python reads from disk when it is first used: have them all ready,
# because a step may be run where nothing can be opened any more.
for _each in (*letters.CANDIDATES, *OTHERS):
    codecs.lookup(_each)


def decode_eight_bits(data: bytes) -> Decoded:
    """Decode bytes that are not UTF-8: UTF-8 with damage, a mixture, or a guess."""
    found = _halves(data) or _line_by_line(data)
    if found:
        return found
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    if sum(char > "\x7f" for char in text) - bad > bad:
        return damaged(data, "utf-8", "mostly valid UTF-8")
    sample = _telling(data)
    readings = letters.readings(sample)
    best = readings[0]
    if best.score >= (_ENOUGH if best.judged >= _FEW else _ENOUGH_OF_FEW):
        return _judged(data, readings)
    if len(_BEYOND_ASCII.findall(sample)) < _SELDOM * len(sample):
        return damaged(data, "utf-8", "mostly ASCII")
    guess = charset_normalizer.from_bytes(sample, cp_isolation=list(OTHERS)).best()
    how = "charset-normalizer" if guess else "nothing better"
    decoded = damaged(data, guess.encoding if guess else best.encoding, how)
    decoded.facts["encoding_sure"] = False
    return decoded


def _judged(data: bytes, readings: list[letters.Reading]) -> Decoded:
    """Decode as the most plausible reading has it, and name its rivals."""
    best = readings[0]
    decoded = damaged(data, best.encoding, "what its letters look like")
    close = [each for each in readings[1:4] if best.score - each.score < _CLEAR]
    # Encodings that read these very bytes alike are no rivals.
    rivals = [r for r in close if data.decode(r.encoding, errors="replace") != decoded.text]
    decoded.facts["encoding_sure"] = not rivals and best.judged >= _FEW
    if rivals:
        decoded.facts["encoding_rivals"] = [NAMES.get(r.encoding, r.encoding) for r in rivals]
    return decoded


def _halves(data: bytes) -> Decoded | None:
    """Decode UTF-8 in which characters beyond U+FFFF stand as two halves (CESU-8)."""
    try:
        halves = data.decode("utf-8", errors="surrogatepass")
    except UnicodeDecodeError:
        return None
    text = halves.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="replace")
    lost = text.count("\ufffd") - halves.count("\ufffd")
    return Decoded(text, "cesu-8", "UTF-8 with halves of characters", {}, lost)


def _line_by_line(data: bytes) -> Decoded | None:
    """Decode a text of which some lines are UTF-8 with more than ASCII and some are not UTF-8."""
    lines = data.splitlines(keepends=True)
    good = 0
    other: list[bytes] = []
    valid: list[str | None] = []
    for line in lines:
        try:
            valid.append(line.decode("utf-8"))
        except UnicodeDecodeError:
            valid.append(None)
            other.append(line)
        else:
            good += not line.isascii()
    if not good or not other:
        return None
    readings = letters.readings(_telling(b"".join(other)))
    if not readings or readings[0].score < _ENOUGH or readings[0].judged < _FEW:
        return None
    name = readings[0].encoding
    text = "".join(
        line.decode(name, errors="replace") if kept is None else kept
        for line, kept in zip(lines, valid, strict=True)
    )
    shown = NAMES.get(name, name)
    facts = {"lines_in_other_encoding": len(other), "encoding_sure": False}
    return Decoded(text, f"utf-8 and {shown}", "line by line", facts)


def _telling(data: bytes) -> bytes:
    """Return a part of the bytes in which there are some beyond ASCII."""
    first = _BEYOND_ASCII.search(data)
    start = max(0, first.start() - 64) if first and len(data) > SAMPLE else 0
    return data[start : start + SAMPLE]
