"""Who was heard and named before, and whom a pronoun means."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Final, TypeVar

from firsthand.examine.reports.attribution.described import Described
from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.names import Gender, Mention
from firsthand.examine.reports.attribution.who import NOBODY, Who, fits, is_person
from firsthand.world.languages import Language
from firsthand.world.voices import RELATIVE

_ACTS: Final = re.compile(
    r" (?:\w+ly )?(?:\w+ed|was|is|had|has|went|came|took|shook|stood|sits|shrugs|laughs|knows)\b"
)
_M = TypeVar("_M", Mention, Described)
_START: Final = attrgetter("start")
_RIGHT_BEFORE: Final = re.compile(
    r"(?:,|\s\([^)]{1,20}\),?)?\s(?:\d+,\s)?(?:(?:an?|the|une?|der|die|el|la|ein|eine)\s[^,]{2,40},\s)?"
    r"(?:and\s|et\s|y\s|und\s)?"
)
_LOOK_BACK: Final = 4
_FAR_BACK: Final = 3_000
_BESIDE: Final = 40
# Who spoke in this paragraph, who is named in it, who spoke before, who was named before.
_SPOKE: Final = 10_000_000
_NAMED_HERE: Final = 20_000_000
_SPOKE_HERE: Final = 30_000_000


@dataclass
class Spoken:
    """Everybody whom a text names, in the order of the text.

    Args:
        text: The text.
        places: Where its paragraphs stand.
        languages: Their languages.
        quoted: Where its quotations stand: names in them are no antecedents.
    """

    text: str
    places: list[Place]
    languages: list[Language]
    quoted: list[Place] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list, init=False)
    described: list[Described] = field(default_factory=list, init=False)
    crowds: list[Described] = field(default_factory=list, init=False)
    _spoken: list[tuple[int, Who]] = field(default_factory=list, init=False)

    _told_of: list[tuple[int, Who]] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        self._starts = [start for start, _ in self.places]

    def heard(self, at: int, who: Who) -> None:
        """Remember that somebody spoke."""
        told = not NOBODY.match(who.name) and who.name not in RELATIVE
        if told and who.role in {"speaker", "unnamed"}:
            self._spoken.append((at, who))

    def told_of(self, at: int, who: Who) -> None:
        """Remember somebody of whom others tell that they spoke: no pronoun of the text's own."""
        if who.role == "unnamed":
            self._told_of.append((at, who))

    def meant(self, at: int) -> Who:
        """Return who speaks where a language leaves the pronoun out."""
        return self.pronoun((at, at), "")

    def names_somebody(self, place: Place) -> bool:
        """Say whether the narrative names somebody in some words."""
        return any(self._is_antecedent(each) for each in self._some(self.mentions, *place))

    def named_before(self, at: int) -> Who | None:
        """Return who is named first in the paragraph before, as the one that it is about."""
        number = self.number(at)
        if number <= 0:
            return None
        start, end = self.places[number - 1]
        for each in self.mentions:
            if start <= each.start < end and is_person(each):
                return Who(each.name, "speaker", gender=each.gender)
        return None

    def number(self, at: int) -> int:
        """Return the index of the paragraph that holds a character, or -1 before the first."""
        return bisect_right(self._starts, at) - 1

    def pronoun(self, source: Place, gender: Gender) -> Who:
        """Return who spoke last, or was named last, and can be meant."""
        at = source[0]
        number = max(0, self.number(at))
        earliest, here = self.places[max(0, number - _LOOK_BACK)][0], self.places[number][0]
        recent = self._since(earliest, at)
        options = [
            (where + (_SPOKE_HERE if where >= here else _SPOKE * (who.role == "speaker")), who)
            for where, who in recent
        ]
        if gender == "p":
            options += [
                (
                    each.start + _NAMED_HERE * (each.start >= here),
                    Who(each.name, "unnamed", person=False),
                )
                for each in self._some(self.crowds, self.places[max(0, number - 1)][0], at)
                if not self._in_quotes(each) or self._same_quote(each.start, at)
            ]
        else:
            spoke = {where for where, _ in recent}
            options += [
                (self._rank(each, here), Who(each.name, "speaker", gender=each.gender))
                for each in self._some(self.mentions, earliest, at)
                if self._is_antecedent(each)
            ]
            told = self._some(self.described, self.places[max(0, number - 1)][0], at)
            options += [
                (each.start + (_SPOKE_HERE if each.start >= here else _SPOKE), self._as_named(each))
                for each in told
                if each.acts and each.start not in spoke and not self._in_quotes(each)
                if each.new or (each.start >= here and self._begins(each.start))
            ]
            options += [
                (each.start + _NAMED_HERE, Who(each.name, "unnamed", gender=each.gender))
                for each in told
                if each.gender == gender and each.start >= here and not self._in_quotes(each)
            ]
        options.sort(key=lambda pair: pair[0])
        fitting = [who for _, who in options if fits(who, gender)]
        here_too = [who for rank, who in options if rank >= _NAMED_HERE and who.gender == gender]
        if gender != "p" and fitting and not fitting[-1].gender and here_too:
            fitting = here_too  # of whom the text tells that it is a man comes before who may be
        if fitting:
            best = fitting[-1]
            return Who(best.name, best.role, best.person, best.gender if gender == "p" else gender)
        if options and gender == "p":
            return options[-1][1]
        return Who(self.text[slice(*source)] or "somebody", "unnamed")

    def _begins(self, at: int) -> bool:
        """Say whether words begin a sentence."""
        return self.text[max(0, at - 3) : at].rstrip()[-1:] in {"", ".", "!", "?", "”", '"', "»"}

    def _as_named(self, each: Described) -> Who:
        """Return whom a description means: a name that the text calls so before, or nobody's."""
        if not each.new:
            for other in reversed(self._some(self.mentions, each.start - _FAR_BACK, each.start)):
                if each.head in other.about:
                    return Who(other.name, "speaker", gender=other.gender)
        return Who(each.name, "unnamed", gender=each.gender)

    def third(self, at: int, since: int, gender: Gender, but: str) -> Who | None:
        """Return whom a pronoun inside a quotation means: never who speaks there.

        Args:
            at: Where the pronoun stands.
            since: Where its paragraph starts.
            gender: Whom it can mean.
            but: The name of who speaks.
        """
        if gender == "p":
            many = [
                e
                for e in self._some(self.crowds, since, at)
                if not self._in_quotes(e) or self._same_quote(e.start, at)
            ]
            return Who(many[-1].name, "unnamed", person=False) if many else None
        inside = [
            each
            for each in self._some(self.mentions, since, at)
            if self._same_quote(each.start, at)
        ]
        near = [Who(e.name, "speaker", gender=e.gender) for e in inside if is_person(e)]
        near = [who for who in near if fits(who, gender) and who.name != but]
        if near:
            return near[-1]
        described = self.described_last((since, at), gender)
        if described is not None:
            return described
        for each in reversed(self._some(self.mentions, since - _FAR_BACK // 2, at)):
            who = Who(each.name, "speaker", gender=each.gender)
            if self._is_antecedent(each) and who.name != but and fits(who, gender):
                return who
        return None

    def _since(self, earliest: int, at: int) -> list[tuple[int, Who]]:
        """Return who spoke between two places."""
        out = []
        for where, who in reversed(self._spoken):
            if where < earliest:
                break
            if where < at:
                out.append((where, who))
        return out[::-1]

    def _same_quote(self, one: int, other: int) -> bool:
        at = bisect_right(self.quoted, (one, one)) - 1
        return at >= 0 and one < self.quoted[at][1] and other < self.quoted[at][1]

    def described_last(self, place: Place, gender: Gender) -> Who | None:
        """Return the last person without a name in some words whom a pronoun can mean."""
        best: Who | None = None
        for each in self._some(self.described, *place):
            who = Who(each.name, "unnamed", gender=each.gender)
            best = who if fits(who, gender) else best
        return best

    def body(self, source: Place, back: int = 1) -> Who:
        """Return which body "it" means: the last one that spoke.

        Args:
            source: Where the word stands.
            back: In how many paragraphs before its own it is looked for.
        """
        since = self.places[max(0, self.number(source[0]) - back)][0]
        for at, who in reversed(self._spoken):
            if since <= at < source[0] and not who.person and who.role != "footage":
                return who
        return Who(self.text[slice(*source)], "unnamed", person=False)

    def _is_antecedent(self, each: Mention) -> bool:
        return is_person(each) and not self._in_quotes(each)

    def _in_quotes(self, each: Mention | Described) -> bool:
        at = bisect_right(self.quoted, (each.start, each.start)) - 1
        return at >= 0 and each.start < self.quoted[at][1]

    def _rank(self, each: Mention, here: int) -> int:
        """Return how well a name is placed: late paragraphs first, and in them first names."""
        if each.start >= here:
            acts = _ACTS.match(self.text, each.end) is not None
            return each.start + (_SPOKE_HERE if acts else _NAMED_HERE)
        start, end = self.places[self.number(each.start)]
        return end - (each.start - start)

    def before(self, source: Place) -> Who | None:
        """Return whom a relative pronoun means: the name before it, if one stands there."""
        near = self._some(self.mentions, source[0] - 2 * _BESIDE, source[0])
        near = [
            each
            for each in near
            if each.end <= source[0] and _RIGHT_BEFORE.fullmatch(self.text[each.end : source[0]])
        ]
        return Who(near[-1].name, "speaker", gender=near[-1].gender) if near else None

    @staticmethod
    def _some(all_of: Sequence[_M], start: int, end: int) -> Sequence[_M]:
        """Return those that start between two places."""
        first = bisect_left(all_of, start, key=_START)
        return all_of[first : bisect_left(all_of, end, key=_START)]
