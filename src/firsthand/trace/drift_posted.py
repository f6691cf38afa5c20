"""Drift in what happened on a day: that a film was posted is told as that it was made."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_across import is_read
from firsthand.trace.drift_context import Both, Drift, Side
from firsthand.trace.drift_worded import POSTING
from firsthand.trace.wording_text import Mention


def circulation(both: Both, one: Mention, other: Mention) -> Iterator[Drift]:
    """Yield a day on which something was posted that became the day on which it was filmed."""
    if both.parallel and (found := _told_as_filmed(both, one, other)) is not None:
        yield found
        return
    if not both.parallel and ("record" in both.source.concepts or _shot(both.source)):
        return  # both are told there, and of a translation it is not sure which verb is which
    told_as = _nearest(both.source, one), _nearest(both.made, other)
    right_before = both.parallel and _filmed_on(both.made, other) and not _films(both.source, one)
    now_filmed = told_as[1] == "record" and "post" not in both.made.concepts
    if not both.parallel and (_tells_posting(both.made) or not is_read(both, _posts)):
        return  # of what this translator writes for posting nothing is known
    posted = told_as[0] == "post"
    posted = posted or (right_before and POSTING.search(both.source.text) is not None)
    if posted and (right_before or now_filmed):
        why = f"“{one.written}” was when it was posted, and is told as when it was filmed"
        yield both.drift("circulation date taken for origin", why)


def _told_as_filmed(both: Both, one: Mention, other: Mention) -> Drift | None:
    """Return that a verb of posting became one of filming, in a language other than English."""
    known = _VERBS.get(both.made.language)
    if known is None:
        return None
    posting, filming = known
    if not posting.search(both.source.text) or filming.search(both.source.text):
        return None
    if posting.search(both.made.text) or not filming.search(both.made.text):
        return None
    why = f"“{one.written}” was when it was posted, and is told as when it was filmed"
    return both.drift("circulation date taken for origin", why, made=(other.start, other.end))


_VERBS: Final = {
    language: (re.compile(rf"(?i)\b(?:{posting})"), re.compile(rf"(?i)\b(?:{filming})"))
    for language, posting, filming in (
        ("de", r"kursier|verbreit|geteilt|veröffentlich|hochgelad|gepostet|im netz|online|aufgetaucht", r"aufgenommen|gefilmt|gedreht|entstand"),
        ("fr", r"diffus|publi|partag|post[ée]|circul|mise? en ligne|apparu", r"tourné|filmé|enregistré|captée?"),
        ("es", r"public|difund|compart|circul|subid|colgad|redes|aparec", r"grabad|filmad|rodad|tomad"),
        ("it", r"pubblic|diffus|condivis|circol|caricat|appars", r"girat|filmat|registrat|ripres"),
        ("uk", r"опублік|оприлюдн|пошир|виклад|зʼяв|з'яв", r"знят|зняли|відзнят"),
        ("ru", r"опублик|выложен|распростран|появил", r"снят|сняли|отснят"),
        ("ar", r"\w*نشر|\w*تداول|\w*بث", r"\w*صُ?ور|\w*تصوير|\w*التقط"),
    )
}  # fmt: skip

POSTING_VERBS: Final = {language: posting for language, (posting, _) in _VERBS.items()}
"""By language, verbs that say of a film that it was posted, or went round."""


def _tells_posting(side: Side) -> bool:
    """Whether any word of a sentence says, by a wide reading, that something was posted."""
    known = POSTING if side.language == "en" else _VERBS.get(side.language, (None,))[0]
    return known is not None and known.search(side.text) is not None


def _shot(side: Side) -> bool:
    """Whether an English sentence says of a film, and not of anybody, that it was shot."""
    film = not {"video", "photo"}.isdisjoint(side.concepts)
    return side.language == "en" and film and _WAS_SHOT.search(side.text) is not None


_WAS_SHOT: Final = re.compile(r"(?i)\b(?:was|were|been) shot\b")


def _posts(side: Side) -> bool:
    return "post" in side.concepts


_FILMED_ON: Final = re.compile(
    r"(?i)\b(?:(?:filmed|recorded|shot|taken|made|captured) (?:(?:on|in|since|at|last|the) )*"
    r"|(?:clip|video|footage|recording|film|photo(?:graph)?s?|pictures?) (?:of|from|dated) "
    r"(?:the )?)$"
)


def _filmed_on(side: Side, time: Mention) -> bool:
    """Whether right before a time stands a verb of filming (English)."""
    return _FILMED_ON.search(side.reading.text[side.start : time.start]) is not None


def _films(side: Side, time: Mention) -> bool:
    """Whether a sentence says by a time that something was filmed, and not that it was posted."""
    if side.language == "en":
        before = side.reading.text[side.start : time.start]
        posted, filmed = ([m.start() for m in p.finditer(before)] for p in (POSTING, _FILM))
        if posted and (not filmed or posted[-1] > filmed[-1]):
            return False
    return "record" in side.concepts or _FILM.search(side.text) is not None


_FILM: Final = re.compile(r"(?i)\b(?:filmed|recorded|taken|captured)\b")


def _nearest(side: Side, time: Mention) -> str | None:
    found = [
        (abs(w.start - time.start), c) for c in ("post", "record") for w in side.concepts.get(c, ())
    ]
    if side.language == "en" and {"video", "photo"} & set(side.concepts):
        for form, concept in _OF_FOOTAGE:
            found += [(abs(w.start - time.start), concept) for w in side.outside if w.form == form]
    return min(found)[1] if found else None


# What these words say, they say of footage only.
_OF_FOOTAGE: Final = (("taken", "record"), ("made", "record"), ("released", "post"))
