"""Marks of quotation: which characters open, which close, and what beside them decides."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

MARK: Final = re.compile("[“”„\"«»‹›‘’‚'「」『』]")

CLOSED_BY: Final[Mapping[str, str]] = {
    "“": '”“"',
    "„": '“”"',
    "”": "”",
    '"': '"”',
    "«": "»",
    "»": "«",
    "‹": "›",
    "›": "‹",
    "‘": "’'",
    "‚": "‘’",
    "'": "'’",
    "「": "」",
    "『": "』",
}
"""What may close each mark that opens."""

REPEATED: Final[Mapping[str, str]] = {"«": "»"}
"""Another mark that a next paragraph may begin with to go on (French repeats the closing one)."""

APOSTROPHES: Final = frozenset("'’")
SINGLE: Final = frozenset("'‘")
"""Marks that are no quotation unless something closes them: they may be letters or apostrophes."""

SOON: Final = 5
"""Within how many paragraphs a quotation that is opened once and closed once must be closed."""

DEEPEST: Final = 8
"""How many marks may be open at once; what opens beyond that is not read as a quotation."""

_ELIDED: Final = re.compile(
    r"(?:\d0s|tis|twas|twere|em|n|til|bout|round|cause|cos|cuz|neath|un|hood)\b", re.IGNORECASE
)
_BEFORE_OPENING: Final = frozenset("([{<—–-―/*:;,.!?…“„«‹‘‚\"'「『¿¡|>_#~=+")


@dataclass(frozen=True)
class Beside:
    """A mark and what stands beside it in its paragraph.

    Attributes:
        char: The mark.
        before: The character before it; a blank at the start.
        after: The character after it; a blank at the end.
        next: A few characters after it.
    """

    char: str
    before: str
    after: str
    next: str

    @property
    def looks_closing(self) -> bool:
        """Whether words stand before it and none begin after it."""
        return not self.before.isspace() and not self.after.isalnum()

    @property
    def looks_opening(self) -> bool:
        """Whether words may begin after it and none end before it."""
        return not self.after.isspace() and (
            self.before.isspace() or self.before in _BEFORE_OPENING
        )


def closes(mark: Beside, opened: str, *, inner: bool) -> bool:
    """Say whether a mark closes one that is open.

    Args:
        mark: The mark, one of those that may close `opened`.
        opened: The mark that is open.
        inner: Whether others were opened inside it and are open still.
    """
    char = mark.char
    if char in APOSTROPHES or (char == "‘" and opened == "‚"):
        return mark.looks_closing and not inner
    if char == "“":
        return mark.looks_closing or (opened == "„" and not mark.looks_opening)
    if char == '"':
        if opened != '"':
            return mark.looks_closing and not mark.before.isdecimal()
        # Between two blanks it can only close; before a word, after a blank, it opens another.
        return not mark.before.isspace() or mark.after.isspace()
    return True


def opens(mark: Beside) -> bool:
    """Say whether a mark that closes nothing opens a quotation."""
    char = mark.char
    if char in "„「『":
        return True
    if char == "«":
        return mark.before.isspace() or mark.before in _BEFORE_OPENING
    if char in "“‹":
        return not mark.after.isspace() or mark.before.isspace()
    if char in "»›”":
        return mark.looks_opening and (mark.after.isalnum() or mark.after in "„“‚‘‹›¿¡")
    if char in "‘'":
        return _single_opens(mark)
    return char in '‚"' and mark.looks_opening


def _single_opens(mark: Beside) -> bool:
    if not mark.looks_opening or mark.before in ",.;!?…*_#~=+":
        return False
    return not _ELIDED.match(mark.next)
