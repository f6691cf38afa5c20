"""By what a text names a house besides its name: an address, an account, "(cpa)" at a line's end.

Arabic writes an agency's initials letter by letter; which Latin ones they are is not always sure.

These are weak: none is surely that of somebody who publishes, so that it counts only where another
report of the case names that house.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice, product
from typing import Final

from firsthand.trace.wording_address import house_of
from firsthand.trace.wording_text import Reading
from firsthand.world.names_across import CAPITAL
from firsthand.world.outlets import either, outlet_in

_SHORT_NAME: Final = 3
_TOP: Final = 700
_SOURCE_LINE: Final = re.compile(
    rf"(?im)^[^\S\n]*(?:{either('source')})[^\S\n]?:[^\S\n]*(?P<names>[^\n]{{2,80}})$"
)
# "Con información de Lares", "Ida Marn, avec QP": by whose reports, on a line of its own.
_PRINTS_LINE: Final = re.compile(
    rf"(?im)^[^\n]{{0,60}}?\b(?:{either('prints')}|(?-i:avec|com|con|mit|met|med|und|with))"
    rf"[^\S\n]+(?P<names>(?-i:{CAPITAL})[^\n.!?]{{1,30}})[.\s]*$"
)
_PARTS: Final = re.compile(r"[^\s,;+/|&][^,;+/|&\n]*")
_ADDRESS: Final = re.compile(r"(?:https?://|\b)(?P<host>(?:[\w-]{1,63}\.){1,6}[a-z]{2,24})/\S*")
_ACCOUNT: Final = re.compile(r"(?<![\w.])@(?P<name>[A-Za-z]\w{4,})")
# "(afi/red)", "(mir, cpa)", "... am Montag. cpa/rk": who wrote it, and by whose reports.
_LAST: Final = re.compile(
    r"(?m)(?:\((?P<inside>[^()\n]{3,40})\)|(?<=[.!?] )(?P<bare>[a-z]{2,4}(?:/[a-z]{2,4})+))"
    r"[^\S\n]*$"
)
_INITIALS: Final = re.compile(r"[^\W\d_]{2,5}")
_ARABIC_INITIALS: Final = re.compile(
    r"(?<!\w)(?:[\u0621-\u064a][ .]{1,2}){1,3}[\u0621-\u064a](?!\w)"
)
_LETTERS: Final = {
    letter: latin
    for latin, letters in (
        *(("A", "أاع"), ("BP", "ب"), ("T", "تط"), ("JG", "ج"), ("H", "حه"), ("D", "دذ")),
        *(("R", "ر"), ("Z", "ز"), ("SC", "س"), ("S", "شص"), ("G", "غ"), ("F", "ف")),
        *(("QK", "ق"), ("KC", "ك"), ("L", "ل"), ("M", "م"), ("N", "ن"), ("WO", "و"), ("IY", "يإ")),
    )
    for letter in letters
}
_MOST_WAYS: Final = 8


@dataclass(frozen=True)
class Citation:
    """A place where a text names somebody who reports.

    Attributes:
        name: The name, as written, or the usual one where it is known.
        start: Where the name starts.
        end: Where it ends.
        known: Whether it is in our list of those who publish.
        checked: Whether the sentence has a word for verifying, confirming or analysing, and none
            that says that this could not be done.
        sure: Whether the name is surely that of somebody who publishes: known, or with a word like
            "Gazette" in it or "broadcaster" beside it. Else it is initials with "according to".
        told: Whether the sentence has a word of reporting.
        aside: Whether the sentence is dated to an earlier report, of something else.
        printed: Whether it says that the text is taken from there: "Source: X", "(cpa)" at its end.
        denied: Whether the sentence tells no more than that something was not checked.
    """

    name: str
    start: int
    end: int
    known: bool
    checked: bool = False
    sure: bool = True
    told: bool = True
    aside: bool = False
    printed: bool = False
    denied: bool = False


@lru_cache(maxsize=16)  # each pair asks it of both
def marks(reading: Reading) -> tuple[Citation, ...]:
    """Return whom a text names by an address, an account, a line of sources, initials at an end.

    Args:
        reading: The text.
    """
    return tuple(_marks(reading))


def _marks(reading: Reading) -> Iterator[Citation]:
    for match in _ADDRESS.finditer(reading.text):
        label = house_of(f"https://{match['host']}")
        if label and len(label) > _SHORT_NAME:
            yield _mark(label, match.span())
    for match in _ACCOUNT.finditer(reading.text):
        yield _mark(match["name"], match.span())
    for match in _SOURCE_LINE.finditer(reading.text):
        for part in _PARTS.finditer(reading.text, *match.span("names")):
            yield _mark(part[0].strip(), part.span(), printed=True)
    for match in _PRINTS_LINE.finditer(reading.text):
        yield _mark(match["names"].strip(), match.span("names"), printed=True)
    yield from _initials(reading)


def _initials(reading: Reading) -> Iterator[Citation]:
    """Yield the initials at a line's end, and those that Arabic writes letter by letter."""
    for match in _LAST.finditer(reading.text):
        group = "inside" if match["inside"] else "bare"
        for part in _PARTS.finditer(reading.text, *match.span(group)):
            if _INITIALS.fullmatch(name := part[0].strip()):
                yield _mark(name.upper(), part.span(), printed=True)
    for match in _ARABIC_INITIALS.finditer(reading.text, 0, _TOP):
        letters = [_LETTERS.get(c, "") for c in match[0] if c not in " ."]
        for way in islice(product(*letters), _MOST_WAYS):
            yield _mark("".join(way), match.span(), printed=True)


def _mark(name: str, span: tuple[int, int], *, printed: bool = False) -> Citation:
    found = outlet_in(name)
    usual = found[0] if found else name
    return Citation(usual, *span, known=found is not None, sure=False, told=False, printed=printed)
