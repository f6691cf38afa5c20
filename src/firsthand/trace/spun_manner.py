"""In what manner a text is written: of what age it is, and how its sentences are built.

Old prose is odd by what words do today, though nobody rewrote it. Its manner shows by words that
are hardly written any more, by semicolons and by long sentences, none of which a rewriting program
puts.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Final

from firsthand.trace.spun_seen import told
from firsthand.trace.wording_text import Reading

_WORD: Final = re.compile(r"[^\W\d_]+")
_END: Final = re.compile(r"[.!?]+[\"”’)]*\s")
_OLD: Final = frozenset(
    (
        *("thou", "thee", "thy", "thine", "ye", "hath", "doth", "hast", "dost", "shalt", "wilt"),
        *("unto", "upon", "whilst", "hither", "thither", "whither", "whence", "wherefore"),
        *("ere", "nay", "tis", "twas"),
    )
)
OLD_FROM: Final = 0.3
"""Old words and semicolons in a hundred words from which a text is taken for old: one such word, or
a semicolon, in some three hundred."""


@dataclass(frozen=True)
class Manner:
    """In what manner a text is written.

    Attributes:
        names: Which part of its words is written with a capital.
        old: Words that are no longer written, in a hundred.
        semicolons: Semicolons in a hundred words.
        length: Logarithm of how many words a sentence has.
    """

    names: float
    old: float
    semicolons: float
    length: float

    @property
    def numbers(self) -> tuple[float, ...]:
        """What tells of which age a text is."""
        return (self.old, self.semicolons, self.length)

    @property
    def is_old(self) -> bool:
        """Whether it is taken for old."""
        return self.old + self.semicolons >= OLD_FROM


def manner(reading: Reading) -> Manner:
    """Return in what manner an English text is written."""
    words = told(reading)
    forms = [match[0].lower() for match in _WORD.finditer(reading.text)]
    many = max(1, len(forms))
    sentences = len(_END.findall(reading.text + " "))
    return Manner(
        names=sum(word.capital for word in words) / max(1, len(words)),
        old=100 * sum(form in _OLD for form in forms) / many,
        semicolons=100 * reading.text.count(";") / many,
        length=math.log(many / max(1, sentences)),
    )
