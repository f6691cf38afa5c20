"""Who is meant: the fullest name that a text gives to somebody, from any of its shorter ones.

A surname is looked up among the full names of the text, a pronoun among those who spoke or were
named last, "the adviser" among those whom the text calls one. Where nothing fits, the words stand
for themselves: somebody without a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from firsthand.examine.reports.attribution.described import described_in
from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.names import (
    Gender,
    Mention,
    head_and_name,
    mention,
    mentions,
    without_genitive,
)
from firsthand.examine.reports.attribution.phrases_of import Word, words
from firsthand.examine.reports.attribution.spoken import Spoken
from firsthand.examine.reports.attribution.who import (
    Who,
    arabic,
    before_aside,
    described,
    gender_of,
    is_no_name,
    same_stem,
    several,
)
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import Language
from firsthand.world.voices import (
    CROWDS,
    DEMONYMS,
    FIRST,
    MEN,
    PEOPLE,
    PLACES,
    RELATIVE,
    WOMEN,
)

_BYLINE: Final = re.compile(
    r"(?:^|[\n.,] ?|\b\d{4} )(?:By|by|Por|Par|Von|Автор:?)\s"
    r"([^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){0,2})"
)
_AGE: Final = re.compile(r",? (?:aged )?\(?\d{1,2}\b")
_KIN: Final = re.compile(
    r"\b(?:\d+-year-old|mother|father|mum|dad|gran|grandmother|grandfather|widow|widower|mutter|"
    r"vater|witwe|\d+-jährige[rn]?|mère|père|madre|padre|abuela|pensioner)\b",
    re.IGNORECASE,
)
_MARKED: Final = re.compile(r"[«\"“„]([^«»\"“”„]{2,40})[»\"”“]?$")
_DEFINITE: Final = frozenset({"the", "der", "die", "das", "le", "la", "el", "that"})
_OWN: Final = frozenset({"his", "her", "their"})
_CALLS_SELF: Final = re.compile(
    r",? (?:who (?:was |is )?|whom )?(?:\w+ )?(?:using the name|"
    r"(?:identified|named|known|introduced|quoted|described)(?: only)? (?:as|by)(?: the name)?|"
    r"(?:gave|giving) (?:his|her|their) name (?:only )?as|called|named|calling (?:him|her)self) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
_KIN_NAMED: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(PEOPLE))}),? (?P<name>[A-Z][a-zà-ÿ’'-]{{2,}})(?=,)"
)
_SINGLE: Final = re.compile(r"[A-Z][a-zà-ÿ’'-]{2,}")
_BYLINES: Final = 5
_SHORT: Final = 5
_LAST: Final = 200
_ASIDE: Final = 12


class Cast(Spoken):
    """Everybody whom a text names."""

    def __post_init__(self) -> None:
        """Find the names, and the author's."""
        super().__post_init__()
        full = [
            each
            for place, language in zip(self.places, self.languages, strict=True)
            for each in mentions(self.text, place, language, CUES[language.code])
        ]
        self.mentions = sorted([*full, *self._shorter(full)], key=lambda each: each.start)
        both = zip(self.places, self.languages, strict=True)
        english = [place for place, language in both if language.code == "en"]
        self.described = list(described_in(self.text, english))
        head = self.places[: _BYLINES + 1]
        byline = _BYLINE.search(self.text, 0, head[-1][1]) if head else None
        self.author = byline[1] if byline else ""

    def name(self, sources: Iterable[Place]) -> None:
        """Take single capitalised words that speak in English for people's names.

        Args:
            sources: Where the words stand that name who says something.
        """
        known = {part for each in self.mentions for part in each.name.split()}
        named: set[str] = set()
        for place in sources:
            name = self.text[slice(*place)].partition(",")[0]
            language = self.languages[max(0, self.number(place[0]))]
            if language.code == "en" and _SINGLE.fullmatch(name) and name not in known:
                named.add(name)
        for place in self.places:
            named |= {match["name"] for match in _KIN_NAMED.finditer(self.text, *place)}
        named = {name for name in named - known if not is_no_name(name)}
        verbs = CUES["en"].words["verbs"]
        for place, language in zip(self.places, self.languages, strict=True):
            if named and language.code == "en":
                for word in map(without_genitive, words(self.text, *place)):
                    if word.text in named:
                        self.mentions.append(mention(self.text, place, [word], verbs))
        self.mentions.sort(key=lambda each: each.start)
        self._agree()

    def _agree(self) -> None:
        """Give all mentions of one name the gender that one of them tells."""
        genders: dict[str, set[Gender]] = {}
        for each in self.mentions:
            if each.gender:
                genders.setdefault(each.name, set()).add(each.gender)
        for each in self.mentions:
            told = genders.get(each.name, set())
            if not each.gender and len(told) == 1:
                each.gender = next(iter(told))

    def _shorter(self, full: list[Mention]) -> list[Mention]:
        """Return where first names and surnames stand alone that belong to full names."""
        firsts = {each.name.split()[0]: each for each in reversed(full) if " " in each.name}
        lasts = {each.last: each for each in reversed(full) if " " in each.name}
        inside = {at for each in full for at in range(each.start, each.end)}
        out: list[Mention] = []
        for place in self.places:
            for word in map(without_genitive, words(self.text, *place)):
                meant = firsts.get(word.text) or lasts.get(word.text)
                if meant is not None and word.start not in inside:
                    out.append(Mention(meant.name, word.start, word.end, gender=meant.gender))
        return out

    def who(self, source: Place, language: Language) -> Who:
        """Return who is meant by the words that name a source.

        Args:
            source: Where the words stand.
            language: The language of their paragraph.
        """
        cues = CUES[language.code]
        bracket = self.text.find(" (", *source)
        source = (source[0], bracket) if bracket > source[0] else source
        whole = self.text[slice(*source)]
        found = words(self.text, *source)
        if not found:
            return Who(whole, "unnamed")
        if whole in {"QUESTION", "Q", "JOURNALIST", "REPORTER"}:
            return Who("a journalist", "unnamed")
        return self._short(source, found, cues) or self._phrase(source, found, cues, language)

    def _short(self, source: Place, found: list[Word], cues: Cues) -> Who | None:
        """Return whom a pronoun means."""
        first = found[0].low
        if first in FIRST and self.author:
            return Who(self.author, "speaker")
        if first in {"it", "itself"} and len(found) == 1 and cues.code == "en":
            return self.body(source)
        gender = "f" if [word.low for word in found] == ["her"] else gender_of(first, cues)
        owns = first in _OWN and len(found) > 1  # "his sergeant"
        if gender and not owns and (len(found) == 1 or gender != "p"):
            return self.pronoun(source, gender)
        return self.before(source) if first in RELATIVE and len(found) == 1 else None

    def _phrase(self, source: Place, found: list[Word], cues: Cues, language: Language) -> Who:
        """Return whom a noun phrase means."""
        whole = self.text[slice(*source)]
        marked = _MARKED.search(whole) if "," not in whole else None
        if marked is not None:
            return Who(marked[1], "speaker", person=False)
        many = several(whole, found, cues)
        if many is not None:
            return many
        if cues.code == "ar":
            return arabic(found, whole, cues)
        found = before_aside(self.text, found)
        source = (source[0], found[-1].end)
        head, run = head_and_name(found, cues)
        if run:
            return self._named(run, found, cues, language)
        return self._described(source, head, found, cues, language)

    def _named(self, run: list[Word], found: list[Word], cues: Cues, language: Language) -> Who:
        known = self._known(run, language)
        if known is not None:
            return Who(known.name, "speaker", gender=known.gender)
        if len(found) == 1 and run[0].low in CROWDS:
            return Who(self.text[run[0].start : run[0].end], "unnamed", person=False)
        single = len(run) == 1 and run[0].low not in PLACES and not run[0].text.isupper()
        person = len(run) > 1 or (single and cues.code == "en" and len(found) == 1)
        person = person and not any(word.low in cues.words["outlets"] for word in run)
        # "Ministry of the Interior": what follows a single word belongs to the name.
        last = found[-1] if len(run) == 1 else run[-1]
        return Who(self.text[run[0].start : last.end], "speaker", person)

    def _described(
        self,
        source: Place,
        head: Word | None,
        found: list[Word],
        cues: Cues,
        language: Language,
    ) -> Who:
        """Return whom a description means, if the text names them elsewhere."""
        whole = self.text[slice(*source)]
        lists = cues.words
        shrugs = len(found) == 2 and found[0].big and not found[1].big  # noqa: PLR2004
        if shrugs and found[1].low.endswith("s") and not found[0].low.endswith(DEMONYMS):
            known = self._known(found[:1], language)
            if known is not None:
                return Who(known.name, "speaker", gender=known.gender)
        if head is None:
            return Who(whole, "unnamed")
        if head.low in lists["papers"]:
            return Who(whole, "document", person=False)
        if cues.code == "en" and (named := _CALLS_SELF.match(self.text, source[1])):
            gender: Gender = "f" if head.low in WOMEN else "m" if head.low in MEN else ""
            return Who(named["name"], "speaker", gender=gender)
        return self._elsewhere(source, head, found, cues) or described(whole, head, cues)

    def _elsewhere(self, source: Place, head: Word, found: list[Word], cues: Cues) -> Who | None:
        """Return whom the text names beside a description, or before it."""
        whole = self.text[slice(*source)]
        if found[0].low in _DEFINITE and _KIN.search(whole):
            gender: Gender = "f" if head.low in WOMEN else "m" if head.low in MEN else ""
            who = self.pronoun(source, gender)
            if who.role == "speaker":
                return who
        if found[0].low in {"a", "an"} and (named := self._introduced(source[0])) is not None:
            return named
        beside = next((m for m in self.mentions if 0 < m.start - source[1] <= _ASIDE), None)
        if beside is not None and self.text[source[1]] in ",،":
            return Who(beside.name, "speaker", gender=beside.gender)
        return self._called(source, head, found, cues)

    def _introduced(self, at: int) -> Who | None:
        """Return whose name and age begin the next paragraph: "A baker has told how ..."."""
        number = self.number(at) + 1
        if not 0 < number < min(_BYLINES, len(self.places)):
            return None
        start = self.places[number][0]
        each = next((m for m in self.mentions if m.start == start), None)
        if each is None or not _AGE.match(self.text, each.end):
            return None
        return Who(each.name, "speaker", gender=each.gender)

    def _known(self, run: list[Word], language: Language) -> Mention | None:
        """Return the full name that ends as a shorter one does, the nearest one before it."""
        last = without_genitive(run[-1]).text
        slavic = language.code in {"uk", "ru"}
        options = [
            each
            for each in self.mentions
            if each.last.casefold() == last.casefold()
            or (len(run) == 1 and each.name.split()[0].casefold() == last.casefold())
            or (slavic and same_stem(each.last, last))
        ]
        if len(run) > 1:
            start = run[0].text[:2].casefold()
            options = [each for each in options if each.name[:2].casefold() == start]
        before = [each for each in options if each.start <= run[0].start]
        if slavic and before and len(run) > 1:
            return before[0]
        return max(before, key=lambda each: each.start) if before else next(iter(options), None)

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
        for each in reversed(self.mentions):
            if each.start >= source[0]:
                continue
            named = head.low in each.about
            if named and cues.code == "en":
                named = all(word.low in each.about for word in found[1:])
            if named or (long and any(w.endswith(head.low) for w in each.about)):
                return Who(each.name, "speaker", gender=each.gender)
        for at, who in self._latest():
            if at < source[0] and who.role == "unnamed" and head.low in who.name.lower().split():
                return who
        return None
