"""Whom a description means: "the adviser", "a baker" whose name comes next, "the woman"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.names import Gender, Mention
from firsthand.examine.reports.attribution.phrases_of import Word
from firsthand.examine.reports.attribution.spoken import Spoken
from firsthand.examine.reports.attribution.who import Who
from firsthand.world.cues import Cues
from firsthand.world.voices import (
    ANYBODY,
    BODIES,
    CROWDS,
    MEN,
    NO_PEOPLE,
    OFFICES,
    SORTS,
    THINGS,
    WOMEN,
)

_AGE: Final = re.compile(r",? (?:aged )?\(?\d{1,2}\b")
_KIN: Final = re.compile(
    r"\b(?:\d+-year-old|mother|father|mum|dad|gran|grandmother|grandfather|widow|widower|mutter|"
    r"vater|witwe|\d+-jährige[rn]?|mère|père|madre|padre|abuela|pensioner)\b",
    re.IGNORECASE,
)
_DEFINITE: Final = frozenset({"the", "der", "die", "das", "le", "la", "el", "that"})
_BESIDE: Final = re.compile(r"[,،](?!.*\b(?:by|of|for|to|from|with|near|like|unlike) $).*")
_START: Final = attrgetter("start")
_OPENING: Final = 5
_SHORT: Final = 5
_LAST: Final = 200
_MOST: Final = 400
_ASIDE: Final = 12
_BACK: Final = 3
_TWO: Final = 2


class Called(Spoken):
    """Everybody whom a text names or describes."""

    def _mentions_before(self, at: int) -> Iterator[Mention]:
        """Yield the names before a place, the last first; in a very long text not all of them."""
        end = bisect_left(self.mentions, at, key=_START)
        return reversed(self.mentions[max(0, end - _MOST) : end])

    def _elsewhere(self, source: Place, head: Word, found: list[Word], cues: Cues) -> Who | None:
        """Return whom the text names beside a description, or before it."""
        whole = self.text[slice(*source)]
        gender: Gender = "f" if head.low in WOMEN else "m" if head.low in MEN else ""
        if found[0].low in _DEFINITE and _KIN.search(whole):
            who = self.pronoun(source, gender)
            if who.role == "speaker":
                return who
        named = self._introduced(source[0]) if found[0].low in {"a", "an"} or head.big else None
        if named is not None:
            named.about |= {head.low}
            return Who(named.name, "speaker", gender=named.gender)
        at = bisect_left(self.mentions, source[1] + 1, key=_START)
        beside = self.mentions[at] if at < len(self.mentions) else None
        near = beside is not None and beside.start - source[1] <= _ASIDE
        if beside is not None and near and _BESIDE.fullmatch(self.text[source[1] : beside.start]):
            return Who(beside.name, "speaker", gender=beside.gender)
        return self._called(source, head, found, cues) or self._varied(
            source, head, found, cues, gender
        )

    def _introduced(self, at: int) -> Mention | None:
        """Return whose name and age begin the next paragraph: "A baker has told how ..."."""
        number = self.number(at) + 1
        if not 0 < number < min(_OPENING, len(self.places)):
            return None
        for start, _ in self.places[number : number + 1 + (number == 1)]:
            each = next((m for m in self.mentions if m.start == start), None)
            if each is not None and _AGE.match(self.text, each.end):
                return each
        return None

    def _latest(self) -> list[tuple[int, Who]]:
        """Return who spoke, and of whom others tell that they did, the last first."""
        both = [*self._spoken[-_LAST:], *self._told_of[-_LAST:]]
        return sorted(both, key=lambda pair: pair[0], reverse=True)

    def _called(self, source: Place, head: Word, found: list[Word], cues: Cues) -> Who | None:
        """Return whom the text calls "the adviser" before."""
        bare = cues.code in {"uk", "ru"} and len(found) == 1
        if len(found) >= _SHORT or not (found[0].low in _DEFINITE or bare):
            return None
        long = cues.code == "de" and len(head.low) > _SHORT
        for each in self._mentions_before(source[0]):
            named = head.low in each.about
            if named and cues.code == "en":
                named = all(word.low in each.about for word in found[1:])
            if named or (long and any(w.endswith(head.low) for w in each.about)):
                return Who(each.name, "speaker", gender=each.gender)
        for at, who in self._latest():
            same = set(who.name.lower().split()) & {head.low, f"{head.low}s"}
            if at < source[0] and who.role == "unnamed" and same:
                return who
        return None

    def _varied(
        self, source: Place, head: Word, found: list[Word], cues: Cues, gender: Gender
    ) -> Who | None:
        """Return whom a description means that is new, of somebody who is known.

        "The woman" is who spoke last without a name; "the Centre party MP", "the baker" is the one
        whose name came last, unless the text told of a baker without one.
        """
        bare = cues.code in {"uk", "ru"} and len(found) == 1
        if not (found[0].low in _DEFINITE or bare) or len(found) >= _SHORT:
            return None
        since = self.places[max(0, self.number(source[0]) - _BACK)][0]
        if head.low in ANYBODY:
            low = bisect_left(self.described, since, key=_START)
            high = bisect_left(self.described, source[0], key=_START)
            same = [each for each in self.described[low:high] if each.new and each.head == head.low]
            if same:
                return Who(same[-1].name, "unnamed", gender=gender)
            for at, who in self._latest():
                fits = who.person and who.role == "unnamed" and who.gender in {"", gender}
                if since <= at < source[0] and fits:
                    return Who(who.name, "unnamed", gender=gender)
        if cues.code != "en" and self._is_free(source, head, found, cues):
            who = self.pronoun(source, gender)
            return who if who.role == "speaker" else None
        anybody = head.low in ANYBODY and bool(gender)
        if not (head.low in SORTS or anybody) or any(
            each.head == head.low and each.new for each in self.described[:_MOST]
        ):
            return None
        who = self.pronoun(source, gender)
        return who if who.role == "speaker" else None

    def _is_free(self, source: Place, head: Word, found: list[Word], cues: Cues) -> bool:
        """Say whether a plain noun is put for somebody named in the same paragraph before.

        So "der Azubi", "la retraitée"; what is an office, a body or several people is somebody
        else, unless the text says so.
        """
        lists = cues.words
        if len(found) > _TWO or head.low in lists["titles"] | lists["outlets"] | lists["papers"]:
            return False
        if head.low in BODIES | CROWDS | THINGS | NO_PEOPLE or head.low.endswith(OFFICES):
            return False
        if found[0].low == "die" and not head.low.endswith("in"):
            return False
        start = self.places[max(0, self.number(source[0]))][0]
        return self.names_somebody((start, source[0]))
