"""What looks like somebody's claim and is none: refusals, conditions, checks that failed."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution
from firsthand.examine.reports.attribution.tellings import VERIFIES
from firsthand.examine.reports.attribution.who import NOBODY
from firsthand.world.voices import OURSELVES

_ITSELF: Final = re.compile(
    r"\b(?:earlier|previous) (?:entry|version|article|story|report)\b"
    r"|\b(?:correction|clarification)$"
)
_REFUSES: Final = re.compile(
    r"\b(?:(?:declin|refus)\w*(?: to)?|(?:not|unable to|cannot|couldn['’]t|n['’]t|trying to|"
    r"tried to|failed to|impossible to|yet to|to)(?: \w+ly)?)\s*$"
)
_NAMING: Final = re.compile(
    r"(?:not )?to (?:be|give|have) .{0,20}(?:named|identified|name)\b"
    r"|(?:that )?(?:his|her|their) (?:full |real )?(?:name|names|identity|surname) "
)
_EACH: Final = re.compile(r"(?:each other|one another)\b")
_NOTHING: Final = (_NAMING, _EACH)
_CHECKED: Final = frozenset({"verified", "verify", "authenticated", "geolocated", "confirm"})


def is_none(text: str, each: Attribution) -> bool:
    """Say whether nobody says so, or the author does outside any quotation.

    Args:
        text: The article's text.
        each: The attribution.
    """
    if each.source is None:
        return each.lemma in VERIFIES and not each.quotations  # nobody says that they checked it
    words = text[slice(*each.source)].lower()
    if NOBODY.match(words) or _ITSELF.search(words) or _refuses(text, each):
        return True
    return not each.quotations and words in OURSELVES


def _refuses(text: str, each: Attribution) -> bool:
    """Say whether somebody only refuses to say it."""
    if each.quotations:
        return False
    if any(each.content and each_is.match(text, each.start) for each_is in _NOTHING):
        return True
    at = each.cue[0] if each.cue else 0
    words = text[slice(*each.cue)].lower().split() if each.cue else []
    if each.lemma in VERIFIES - {"confirm"} and {"not", "n't", "cannot"} & set(words):
        return True
    checks = each.lemma in VERIFIES or (words and words[-1] in _CHECKED)
    found = _REFUSES.search(text[max(0, at - 30) : at])
    return found is not None and (bool(checks) or found[0][:6].lower() in {"declin", "refuse"})
