"""Who is meant: the fullest name that a text gives to somebody, from any of its shorter ones.

A surname is looked up among the full names of the text, a pronoun among those who spoke or were
named last, "the adviser" among those whom the text calls one. Where nothing fits, the words stand
for themselves: somebody without a name.

It is a little longer than 300 lines, because its rules are asked in one order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from firsthand.examine.reports.attribution.called import Called
from firsthand.examine.reports.attribution.described import crowds_in, described_in, kin_in
from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.names import (
    Gender,
    Mention,
    head_and_name,
    mention,
    mentions,
    without_genitive,
)
from firsthand.examine.reports.attribution.phrases_of import Word, phrase_before, words
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
    ANYBODY_ARABIC,
    CROWDS,
    DEMONYMS,
    FIRST,
    KIN,
    MEN,
    OFFICES,
    PEOPLE,
    PLACES,
    RELATIVE,
    SORTS,
    WOMEN,
)

_BYLINE: Final = re.compile(
    r"(?:^|[\n.,] ?|\b\d{4} )(?:By|by|Por|Par|Von|Автор:?)\s"
    r"([^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){0,2})"
)
_PREPOSITION: Final = re.compile(r" (?:at|in|from|of|for|with|on|near) $")
_MARKED: Final = re.compile(r"[«\"“„]([^«»\"“”„]{2,40})[»\"”“]?$")
_OWN: Final = frozenset({"his", "her", "their"})
_CALLS_SELF: Final = re.compile(
    r",? (?:who (?:was |is )?|whom )?(?:\w+ )?(?:using the name|"
    r"(?:identified|named|known|introduced|quoted|described)(?: only)? (?:as|by the name)|"
    r"(?:gave|giving) (?:his|her|their) name (?:only )?as|called|named|calling (?:him|her)self) "
    r"(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)"
)
_KIN_NAMED: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(PEOPLE | KIN))}),? "
    r"(?P<name>[^\W\d_a-zß-ÿа-яіїєґ][a-zß-ÿа-яіїєґё’'-]{2,})(?=,| \(\d)"
)
_SINGLE: Final = re.compile(r"[A-Z][a-zà-ÿ’'-]{2,}")
_SINGLE_WORD: Final = re.compile(r"[^\W\d_a-zß-ÿа-яіїєґ][a-zß-ÿа-яіїєґё’'-]{2,}")
_AGED: Final = re.compile(
    r"(?<=[\w,] )(?P<name>[^\W\d_a-zß-ÿа-яіїєґ][a-zß-ÿа-яіїєґё’'-]{2,})"
    r"(?:(?=,? (?:aged )?\(?\d{1,2}\b(?![.:]))|(?=, (?P<role>[^\W\d_]+)\b))"
)
_VOICE: Final = re.compile(r"^(?:ي?سمع )?صوت ")
_LATELY: Final = 6
_BYLINES: Final = 5


class Cast(Called):
    """Everybody whom a text names."""

    def __post_init__(self) -> None:
        """Find the names, and the author's."""
        super().__post_init__()
        full = [
            each
            for place, language in zip(self.places, self.languages, strict=True)
            for each in mentions(self.text, place, language, CUES[language.code])
        ]
        _told_in_full(full)
        self.mentions = sorted([*full, *self._shorter(full)], key=lambda each: each.start)
        both = zip(self.places, self.languages, strict=True)
        english = [place for place, language in both if language.code == "en"]
        told = described_in(self.text, english)
        self.described = [each for each in told if not _CALLS_SELF.match(self.text, each.end)]
        others = [
            p
            for p, language in zip(self.places, self.languages, strict=True)
            if language.code != "en"
        ]
        self.described += kin_in(self.text, others)
        self.described.sort(key=lambda each: each.start)
        self.crowds = list(crowds_in(self.text, english))
        head = self.places[: _BYLINES + 1]
        byline = _BYLINE.search(self.text, 0, head[-1][1]) if head else None
        self.author = byline[1].rstrip(".") if byline else ""

    def name(self, sources: Iterable[Place]) -> None:
        """Take single capitalised words that speak for people's names.

        Args:
            sources: Where the words stand that name who says something.
        """
        known = {part for each in self.mentions for part in each.name.split()}
        named: set[str] = set()
        for place in sources:
            name = self.text[slice(*place)].partition(",")[0]
            language = self.languages[max(0, self.number(place[0]))]
            single = _SINGLE if language.code == "en" else _SINGLE_WORD
            common = language.code == "de" and name.lower().endswith(OFFICES)
            if single.fullmatch(name) and name not in known and not common:
                named.add(name)
        for place in self.places:
            named |= {match["name"] for match in _KIN_NAMED.finditer(self.text, *place)}
            named |= {
                match["name"]
                for match in _AGED.finditer(self.text, *place)
                if self._is_told(match, place)
            }
        lasts = {each.last for each in self.mentions}
        named = {name for name in named - known if not is_no_name(name)}
        named = {name for name in named if not any(same_stem(name, last) for last in lasts)}
        for place, language in zip(self.places, self.languages, strict=True):
            verbs = CUES[language.code].words["verbs"]
            if named and language.code != "ar":
                for word in map(without_genitive, words(self.text, *place)):
                    if word.text in named:
                        self.mentions.append(mention(self.text, place, [word], verbs))
        self.mentions.sort(key=lambda each: each.start)
        self._agree()

    def _is_told(self, match: re.Match[str], place: Place) -> bool:
        """Say whether a single name has an age or a calling after it, and is no month."""
        language = self.languages[max(0, self.number(place[0]))]
        word, role = match["name"].lower(), (match["role"] or "").lower()
        callings = SORTS | PEOPLE | CUES[language.code].words["titles"]
        if word in language.months or word in language.weekdays:
            return False
        return language.code != "de" or not role if role in callings | {""} else False

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
        return self._before(source, cues) if first in RELATIVE and len(found) == 1 else None

    def _before(self, source: Place, cues: Cues) -> Who:
        """Return whom a relative pronoun means: a name right before it, or any phrase there."""
        named = self.before(source)
        if named is not None:
            return named
        number = max(0, self.number(source[0]))
        start = self.places[number][0]
        end = start + len(self.text[start : source[0]].rstrip(" \u00a0,"))
        place = phrase_before(self.text, start, end, cues)
        if self.text[slice(*source)].lower() == "who":
            place = self._whole(place, start, cues)
        if place is None or self.text[slice(*place)].lower() in RELATIVE:
            return Who(self.text[slice(*source)], "unnamed")
        return self.who(place, self.languages[number])

    def _whole(self, place: Place | None, start: int, cues: Cues) -> Place | None:
        """Return a phrase with the head that it only tells the place of: "a doctor at the clinic".

        "Who" means the doctor, not the clinic.
        """
        while place is not None and (prep := _PREPOSITION.search(self.text, start, place[0])):
            head = phrase_before(self.text, start, prep.start(), cues)
            if head is None:
                break
            place = (head[0], place[1])
        return place

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
            return self._arabic(arabic(found, whole, cues))
        found = before_aside(self.text, found)
        source = (source[0], found[-1].end)
        head, run = head_and_name(found, cues)
        sort = len(run) == 1 and run[0].low in SORTS and found[0].low == "the"
        if run and not sort:
            return self._named(run, found, cues, language)
        return self._described(source, head, found, cues, language)

    def _arabic(self, who: Who) -> Who:
        """Return the full name of somebody who spoke before, and is now "the man", or shorter."""
        since = self._spoken[-_LATELY:]
        if who.name in ANYBODY_ARABIC:
            return since[-1][1] if since else who
        voice = _VOICE.sub("", who.name)
        if voice != who.name:
            return Who(voice, "unnamed")
        if " " in who.name:
            return who
        return next((one for _, one in reversed(since) if one.name.endswith(f" {who.name}")), who)

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


def _told_in_full(full: list[Mention]) -> None:
    """Give a surname after a title ("Ms Lunde") the one full name of the text that ends so."""
    names: dict[str, dict[str, Mention]] = {}
    for each in full:
        if " " in each.name:
            names.setdefault(each.last, {}).setdefault(each.name, each)
    for each in full:
        options = list(names.get(each.name, {}).values())
        if len(options) > 1 and each.gender:
            options = [other for other in options if other.gender == each.gender]
        if len(options) == 1:
            each.name = options[0].name
