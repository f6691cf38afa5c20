"""Who was heard and named before, and whom a pronoun means."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

from firsthand.examine.reports.attribution.described import Described
from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.names import Gender, Mention
from firsthand.examine.reports.attribution.who import NOBODY, Who, fits, is_person
from firsthand.world.languages import Language
from firsthand.world.voices import RELATIVE

_ACTS: Final = re.compile(
    r" (?:\w+ly )?(?:\w+ed|was|is|had|has|went|came|took|shook|stood|sits|shrugs|laughs|knows)\b"
)
_LOOK_BACK: Final = 4
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
        options = [
            (where + (_SPOKE_HERE if where >= here else _SPOKE * (who.role == "speaker")), who)
            for where, who in self._spoken
            if earliest <= where < at
        ]
        if gender != "p":
            options += [
                (self._rank(each, here), Who(each.name, "speaker", gender=each.gender))
                for each in self.mentions
                if earliest <= each.start < at and self._is_antecedent(each)
            ]
            options += [
                (each.start + _SPOKE_HERE, Who(each.name, "unnamed", gender=each.gender))
                for each in self.described
                if here <= each.start < at and each.new and each.acts and not self._in_quotes(each)
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

    def described_last(self, place: Place, gender: Gender) -> Who | None:
        """Return the last person without a name in some words whom a pronoun can mean."""
        best: Who | None = None
        for each in self.described:
            if place[0] <= each.start < place[1]:
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

    def before(self, source: Place) -> Who:
        """Return whom a relative pronoun means: the name before it."""
        near = [m for m in self.mentions if source[0] - _BESIDE < m.end <= source[0]]
        if near:
            return Who(near[-1].name, "speaker", gender=near[-1].gender)
        return Who(self.text[slice(*source)], "unnamed")
