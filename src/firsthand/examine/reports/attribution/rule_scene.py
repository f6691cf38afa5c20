"""One paragraph as the rules read it, and where a clause in it starts and ends."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.world.cues import Cues
from firsthand.world.languages import word_set

OFF: Final = " \t\n\u00a0,;:–—-.!?…،؛؟"
"""What stands around a clause and is no part of it."""

PAUSE: Final = " \t\n\u00a0,،;:–—-"
"""What stands between a quotation and who says it."""

CONJUNCTIONS: Final = word_set(
    "as como comme wie как як según حسبما كما وكما فيما and but or і й та але и а но und aber et "
    "mais y e pero و ثم while then also ce"
)
"""Words that join a clause to the one before it."""

AS: Final = word_set("como comme wie как як según حسبما كما وكما وفقما")
"""Words that join who says so to what they say: "as the mayor said"."""

_AS: Final = re.compile(
    r"(?:как|як|comme|como|wie|según(?: lo que)?|selon ce qu['’]|(?:وفق|بحسب|حسب|على|وفقا ل|وفقاً ل)"
    r"\s?ما|حسبما|كما|وكما)"
    r"(?:\s?(?:l['’]|le|la|les|lo|nous|se|es|er|sie|ранее|раніше|уже|вже))?$",
    re.IGNORECASE,
)
_BREAKS: Final = ',;:—–()،؛«»“”„"\x00'
_RIGHT: Final = ",;:—–(،؛\x00"
_OPENS: Final = re.compile(r"\b(?:that|who|which|but|що|что|який|который|dass|que|qui)\b\s")
_FEW: Final = 6


@dataclass
class Scene:
    """One paragraph as the rules read it.

    Attributes:
        text: The whole text, with what stands in quotation marks replaced by NUL.
        place: Where the paragraph stands.
        sentences: Where its sentences stand.
        quoted: Where its outermost quotations stand, with their marks.
        cues: The cues of its language.
        raw: The whole text as it stands.
    """

    text: str
    place: Place
    sentences: Sequence[Place]
    quoted: Sequence[Place]
    cues: Cues
    raw: str = ""

    def sentence(self, at: int) -> Place:
        """Return the sentence that holds a character."""
        number = bisect_right(self.sentences, (at, len(self.text) + 1)) - 1
        if number >= 0 and at < self.sentences[number][1]:
            return self.sentences[number]
        return self.place

    def ended(self, quote: Place) -> bool:
        """Say whether a quotation ends with a full stop, so that a new sentence follows it."""
        return self.raw[max(0, quote[1] - 2) : quote[1]][:1] == "."

    def left_edge(self, sentence: Place, at: int) -> int:
        """Return where the clause starts that ends at `at`."""
        text = self.text
        edge = max([sentence[0], *(text.rfind(m, sentence[0], at) + 1 for m in _BREAKS)])
        for match in _OPENS.finditer(text, edge, at):
            rest = text[match.end() : at].split()
            if rest and len(rest) <= _FEW:
                return match.end()
        return edge

    def right_edge(self, sentence: Place, at: int) -> int:
        """Return where the clause ends that goes on at `at`."""
        found = (self.text.find(mark, at, sentence[1]) for mark in _RIGHT)
        return min([sentence[1], *(where for where in found if where >= 0)])


def joins(before: str) -> bool:
    """Say whether words between a pause and a verb only join them: "as", "comme l'"."""
    low = before.strip(" \u00a0").lower()
    return not low or low in CONJUNCTIONS or _AS.fullmatch(low) is not None


def without_as(text: str, start: int, end: int) -> int:
    """Return where a clause ends that "as" follows, without that word."""
    match = re.search(rf"(?:^|\s){_AS.pattern}", text[start:end].rstrip(" \u00a0"), re.IGNORECASE)
    return start + match.start() if match else end
