"""What looks like somebody's claim and is none: refusals, conditions, checks that failed."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.article import Article
from firsthand.examine.reports.attribution.found import Attribution, Place, trimmed
from firsthand.examine.reports.attribution.tellings import VERIFIES
from firsthand.examine.reports.attribution.who import NOBODY
from firsthand.world.voices import OURSELVES

_ASKED: Final = re.compile(
    r"(?:When )?(?:asked|pressed|questioned) "
    r"(?:if|whether|about|why|how|what|who|where|when|by|on)\b",
    re.IGNORECASE,
)
_STORY: Final = re.compile(
    r"\b(?:version|headline) of this (?:story|article|report|piece)|^this (?:story|article|report)",
    re.IGNORECASE,
)
_NOTE: Final = re.compile(
    r"(?:editor[’']?s?[’']? note|correction|clarification|update)", re.IGNORECASE
)
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
_HARD: Final = re.compile(
    r"\b(?:hard|difficult|easy|impossible|possible|early|fair|safe|enough|reluctant) to \w+$"
)
_TOLD: Final = re.compile(r"\b(?:was|were|been|being|is|are|be) (?:\w+ )?told$")
_ASKS: Final = re.compile(r"(?:what|where|when|who|whom|whose|why|how|which|whether|if)\b")
_NOT_TOLD: Final = frozenset({"not", "n't", "n’t", "neither", "nor", "cannot", "never"})
_CHECKS_IT: Final = VERIFIES | {"deny", "say"}
_POINTERS: Final = frozenset({"it", "this", "that", "them", "these", "those", "either"})
_UNTRUE: Final = re.compile(
    r"(?:that )?(?:that|this|it|which) (?:is|was) "
    r"(?:untrue|false|not true|not so|a lie|nonsense|wrong)"
)
_OFF: Final = " \t\n\u00a0,;:–—-.!?…"
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


def _tells_nothing(text: str, each: Attribution, at: int) -> bool:
    """Say whether somebody could not say it: "hard to say whose", "neither confirm nor deny it"."""
    if each.cue and _HARD.search(text[max(0, at - 30) : each.cue[1]]):
        return True
    cue = text[slice(*each.cue)].lower() if each.cue else ""
    if _TOLD.search(cue) and each.shape != "passive":
        return True
    if each.lemma == "say" and each.cue and text.startswith(" to ", each.cue[1]) and cue == "said":
        return True
    content = text[slice(*each.content[0])].lower() if each.content else ""
    if each.lemma == "say" and each.denied and _ASKS.match(content):
        return True
    before = set(re.findall(r"[\w’']+", text[max(0, at - 40) : each.cue[1] if each.cue else at]))
    return content in _POINTERS and each.lemma in _CHECKS_IT and bool(before & _NOT_TOLD)


def is_asked(text: str, each: Attribution) -> bool:
    """Say whether the words are only what somebody was asked: "Asked if ..., he said no".

    Args:
        text: The text.
        each: The attribution.
    """
    before = each.cue is not None and each.content and each.end <= each.cue[0]
    return bool(before) and not each.quotations and _ASKED.match(text, each.start) is not None


def is_of_itself(text: str, each: Attribution) -> bool:
    """Say whether a report only tells what it said itself: "an earlier version of this story".

    Args:
        text: The text.
        each: The attribution.
    """
    source = text[slice(*each.source)] if each.source else ""
    return _STORY.search(source) is not None or _NOTE.fullmatch(source) is not None


def _refuses(text: str, each: Attribution) -> bool:
    """Say whether somebody only refuses to say it."""
    if each.quotations:
        return False
    if any(each.content and each_is.match(text, each.start) for each_is in _NOTHING):
        return True
    at = each.cue[0] if each.cue else 0
    if _tells_nothing(text, each, at):
        return True
    words = text[slice(*each.cue)].lower().split() if each.cue else []
    if each.lemma in VERIFIES - {"confirm"} and {"not", "n't", "cannot"} & set(words):
        return True
    checks = each.lemma in VERIFIES or (words and words[-1] in _CHECKED)
    found = _REFUSES.search(text[max(0, at - 30) : at])
    return found is not None and (bool(checks) or found[0][:6].lower() in {"declin", "refuse"})


def untrue_of(article: Article, each: Attribution, pieces: list[Place]) -> list[Place] | None:
    """Return what somebody says "is untrue": what was said right before in the sentence.

    Args:
        article: The article.
        each: Who says so.
        pieces: Where the words stand that say it.
    """
    text = article.text
    words = trimmed(text, pieces[0], _OFF)
    if len(pieces) > 1 or not _UNTRUE.fullmatch(text, *words):
        return None
    start, _ = article.sentence_of(each.anchor)
    before = [
        other
        for other in article.attributions
        if other.content and start <= other.start < each.start and other.end <= pieces[0][0]
    ]
    return [trimmed(text, piece, _OFF) for piece in before[-1].content] if before else None
