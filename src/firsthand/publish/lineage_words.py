"""How one report was made from another, what changed and what was looked at, in plain words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import Final

_NOTES: Final = {"earlier version": "later version", "cites": "cites it"}
_UNSURE_NOTES: Final = {"earlier version": "another version"}
_JOINED: Final = {
    "earlier version": "a later version of",
    "cites": "cites",
    "excerpt": "an excerpt from",
    "spun": "spun from",
    "translation back": "translated and translated back from",
}
_LOOKED_AT: Final = {
    "person": "people they spoke to",
    "place": "the place",
    "papers": "papers",
    "something": "something that is not named",
}
_BY: Final = ", by "
# As a program quotes words: with either mark, whichever the words do not hold.
_MARKED: Final = re.compile(r"(?<!\w)(?:'([^']+)'|\"([^\"]+)\")(?!\w)")
_BECAME: Final = re.compile(r"“(.+)” became “(.+)”", re.DOTALL)


def note(how: str, *, sure: bool) -> str:
    """Return how a report was made from the one above it, as its row in a tree says it.

    A derivation is called after its source: what was made from an earlier version is a later one.

    Args:
        how: How it was made, as the derivation says.
        sure: Whether it is known which of the two was made from the other.
    """
    return (_NOTES if sure else _UNSURE_NOTES).get(how, _NOTES.get(how, how))


def joined(how: str, *, sure: bool) -> str:
    """Return how a report was made from another, such that it reads between their names."""
    if how == "earlier version" and not sure:
        return "another version of"
    article = "an" if how[:1] in "aeiou" else "a"
    return _JOINED.get(how) or f"{article} {how} of"


def looked_at(evidence: Iterable[str]) -> tuple[str, ...]:
    """Return what was looked at first-hand, each thing once, with who looked at it.

    Args:
        evidence: As the roots of a group say it: ``person, by The Daily Winch``.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for each in evidence:
        what, by, who = each.partition(_BY)
        found[_LOOKED_AT.get(what, what)] += [who] if by else []
    return tuple(f"{what} ({', '.join(who)})" if who else what for what, who in found.items())


def quoted(why: str) -> str:
    """Return a reason with the words in it between the marks that all quotations have here."""
    return _MARKED.sub(lambda found: f"“{found[1] or found[2]}”", why)


def seen_in(why: str, source: str, made: str) -> str:
    """Return what was seen of a change; nothing where the words beside it say the same."""
    said = quoted(why)
    became = _BECAME.fullmatch(said)
    return "" if became and (became[1], became[2]) == (source, made) else said
