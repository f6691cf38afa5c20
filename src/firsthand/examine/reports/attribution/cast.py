"""Who is meant: the fullest name that a text gives to somebody, from any of its shorter ones.

Names are found by their capital letters. A surname is looked up among the full names of the text,
a pronoun among those who spoke last, "the adviser" among those whom the text calls one. Where
nothing fits, the words stand for themselves: somebody without a name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final, Literal

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.phrases_of import Word, words
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import Language

Role = Literal["speaker", "unnamed", "footage", "carrier", "document"]
Gender = Literal["m", "f", "p", ""]

_FIRST: Final = frozenset("i we я мы ми ich wir je nous yo nosotros".split())
_BYLINE: Final = re.compile(
    r"(?:^|[\n.,] ?|\b\d{4} )(?:By|by|Por|Par|Von|Автор:?)\s([^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){0,2})"
)
_JOIN: Final = re.compile(r"[ \u00a0]{1,2}|[ \u00a0](?:de|van|von|bin|al|del|la|da|di|du|ibn|el)[ \u00a0]")
_BEFORE: Final = 60
_AFTER: Final = 90
_LOOK_BACK: Final = 4
_STEM: Final = 4
_SPOKE: Final = 10_000_000
_NAMED_HERE: Final = 20_000_000
_SPOKE_HERE: Final = 30_000_000
_WOMEN: Final = frozenset(
    "she her hers mrs ms miss lady queen princess woman spokeswoman mother wife widow daughter "
    "sister aunt gran grandmother chairwoman policewoman girl actress nun duchess businesswoman "
    "вона її пані речниця директорка міністерка радниця вчителька жінка мати дружина вдова сестра "
    "она её ее ней госпожа представительница женщина мать жена вдова сестра учительница "
    "frau sprecherin ministerin präsidentin bürgermeisterin mutter schwester witwe "
    "elle mme madame mlle mère veuve sœur directrice présidente "
    "ella señora doña sra dra madre viuda hermana directora presidenta alcaldesa ministra".split()
)
_MEN: Final = frozenset(
    "he him his mr sir lord king prince man spokesman father husband son brother uncle chairman "
    "policeman boy actor businessman він його йому пан чоловік батько брат он его него господин "
    "мужчина отец муж брат herr mann vater bruder monsieur m père frère él señor don sr padre "
    "hermano".split()
)


@dataclass
class Mention:
    """A full name in the text.

    Attributes:
        name: The name, without titles.
        start: Where it starts.
        end: Where it ends.
        about: Small words around it that say who that is.
        gender: As far as the words around it tell.
    """

    name: str
    start: int
    end: int
    about: frozenset[str]
    gender: Gender

    @property
    def last(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


@dataclass(frozen=True)
class Who:
    """Somebody, as far as the text tells.

    Attributes:
        name: The fullest name, or the description.
        role: ``speaker`` with a name, ``unnamed``, or ``document``.
        person: Whether a pronoun for one person can mean them.
        gender: As far as is known.
    """

    name: str
    role: Role
    person: bool = True
    gender: Gender = ""


@dataclass
class Cast:
    """Everybody whom a text names.

    Args:
        text: The text.
        places: Where its paragraphs stand.
        languages: Their languages.
    """

    text: str
    places: list[Place]
    languages: list[Language]
    mentions: list[Mention] = field(default_factory=list)
    spoken: list[tuple[int, Who]] = field(default_factory=list)
    author: str = ""

    def __post_init__(self) -> None:
        for place, language in zip(self.places, self.languages, strict=True):
            self.mentions += _mentions(self.text, place, language, CUES[language.code])
        byline = _BYLINE.search(self.text, 0, self.places[min(5, len(self.places) - 1)][1]) if self.places else None
        self.author = byline[1] if byline else ""
        self.mentions += self._shorter()
        self.mentions.sort(key=lambda each: each.start)

    def _shorter(self) -> list[Mention]:
        """Return where first names and surnames stand alone that belong to full names."""
        full = list(self.mentions)
        firsts = {each.name.split()[0]: each for each in reversed(full) if " " in each.name}
        lasts = {each.last: each for each in reversed(full) if " " in each.name}
        spans = [(each.start, each.end) for each in full]
        out: list[Mention] = []
        for place in self.places:
            for word in words(self.text, *place):
                bare = word.text.removesuffix("'s").removesuffix("’s")
                meant = firsts.get(bare) or lasts.get(bare)
                if meant is None or any(a <= word.start < b for a, b in spans):
                    continue
                out.append(Mention(meant.name, word.start, word.end, frozenset(), meant.gender))
        return out

    def who(self, source: Place, language: Language) -> Who:
        """Return who is meant by the words that name a source.

        Args:
            source: Where the words stand.
            language: The language of their paragraph.
        """
        cues = CUES[language.code]
        found = words(self.text, *source)
        if not found:
            return Who(self.text[slice(*source)], "unnamed")
        lists = cues.words
        first = found[0].low
        if len(found) == 1 or first in lists["he"] | lists["she"] - {"her"}:
            gender: Gender = (
                "m" if first in lists["he"] else "f" if first in lists["she"] else "p" if first in lists["they"] else ""
            )
            if cues.code == "de" and first == "sie":
                return self._pronoun(source, "f", found)
            if gender:
                return self._pronoun(source, gender, found)
        if first in _FIRST and self.author:
            return Who(self.author, "speaker")
        if first == "question" and len(found) == 1:
            return Who("a journalist", "unnamed")
        if first in _RELATIVE:
            return self._before(source, found)
        return self._phrase(source, found, cues, language)

    def _pronoun(self, source: Place, gender: Gender, found: list[Word]) -> Who:
        """Return who spoke last, or was named last, and can be meant."""
        number = bisect_right([start for start, _ in self.places], source[0]) - 1
        earliest = self.places[max(0, number - _LOOK_BACK)][0]
        here = self.places[max(0, number)][0]
        options: list[tuple[int, Who]] = [
            (at + (_SPOKE_HERE if at >= here else _SPOKE), who)
            for at, who in self.spoken
            if earliest <= at < source[0]
        ]
        if gender != "p":
            options += [
                (self._rank(each.start, source[0]), Who(each.name, "speaker", gender=each.gender))
                for each in self.mentions
                if earliest <= each.start < source[0]
                and not _NO_PEOPLE & {word.lower() for word in each.name.split()}
            ]
        # Who spoke in this paragraph, who is named in it, who spoke before, who was named before.
        options.sort(key=lambda pair: pair[0])
        fitting = [
            who
            for _, who in options
            if (not who.person if gender == "p" else who.person) and _fits(who.gender, gender)
        ]
        if fitting:
            best = fitting[-1]
            return Who(best.name, best.role, best.person, gender if gender != "p" else best.gender)
        if options and gender == "p":
            return options[-1][1]
        return Who(self.text[slice(*source)], "unnamed")

    def meant(self, at: int) -> Who:
        """Return who speaks where a language leaves the pronoun out."""
        return self._pronoun((at, at), "", [])

    def _rank(self, at: int, pronoun: int) -> int:
        """Return how well a name is placed to be meant: late paragraphs, and their first names."""
        number = bisect_right([start for start, _ in self.places], at) - 1
        start, end = self.places[number]
        here = bisect_right([first for first, _ in self.places], pronoun) - 1 == number
        return at + _NAMED_HERE if here else end - (at - start)

    def _before(self, source: Place, found: list[Word]) -> Who:
        """Return whom a relative pronoun means: the name or phrase before it."""
        near = [each for each in self.mentions if source[0] - 40 < each.end <= source[0]]
        if near:
            return Who(near[-1].name, "speaker", gender=near[-1].gender)
        return Who(self.text[slice(*source)], "unnamed")

    def _phrase(self, source: Place, found: list[Word], cues: Cues, language: Language) -> Who:
        lists = cues.words
        whole = self.text[slice(*source)]
        head, run = _head(found, cues)
        if cues.code == "ar":
            return self._arabic(found, whole, cues)
        if run:
            name = " ".join(word.text for word in run)
            known = self._known(run, language)
            if known is not None:
                return Who(known.name, "speaker", gender=known.gender)
            named = self.text[run[0].start : run[-1].end]
            person = len(run) > 1 and not any(word.low in lists["outlets"] for word in run)
            if run[-1] is not found[-1] and len(run) == 1:
                named = self.text[run[0].start : found[-1].end]  # "Ministry of the Interior"
            elif run[-1] is found[-1] and found[0].low in {"the"} and not person:
                named = name
            return Who(named, "speaker", person)
        if head is not None and head.low in lists["papers"] and not any(
            each.low in lists["he"] | lists["she"] | lists["they"] for each in found
        ):
            return Who(whole, "document", person=False)
        called = self._called(source, head, found, cues)
        if called is not None:
            return called
        beside = next((m for m in self.mentions if 0 < m.start - source[1] <= 12 and self.text[source[1]] in ",،"), None)
        if beside is not None and cues.code != "ar":
            return Who(beside.name, "speaker", gender=beside.gender)
        many = head is not None and (
            (cues.code == "en" and head.low.endswith("s")) or head.low in _BODIES
        )
        return Who(whole, "unnamed", person=not many)

    def _arabic(self, found: list[Word], whole: str, cues: Cues) -> Who:
        """Return who is meant where no capitals tell: what follows a title is a name."""
        titles = cues.words["titles"]
        at = max((n for n, word in enumerate(found) if word.low in titles), default=-1)
        rest = found[at + 1 :]
        if at >= 0 and rest and not rest[0].low.startswith("ال"):
            return Who(" ".join(word.text for word in rest), "speaker")
        if len(found) in {2, 3} and not any(w.low.startswith(("ال", "أحد", "إحدى")) for w in found[:1]):
            return Who(whole, "speaker")
        return Who(whole, "unnamed", person=len(found) > 1)

    def _known(self, run: list[Word], language: Language) -> Mention | None:
        """Return the full name that ends as a shorter one does, the nearest one before it."""
        last = run[-1].text.removesuffix("'s").removesuffix("’s")
        at = run[0].start
        slavic = language.code in {"uk", "ru"}
        options = [
            each
            for each in self.mentions
            if each.last.casefold() == last.casefold()
            or (len(run) == 1 and each.name.split()[0].casefold() == last.casefold())
            or (slavic and _same_stem(each.last, last))
        ]
        if len(run) > 1:
            options = [
                each
                for each in options
                if run[0].text[:2].casefold() == each.name[:2].casefold()
            ]
        before = [each for each in options if each.start <= at]
        if slavic and before and len(run) > 1:
            return before[0]
        return max(before, key=lambda each: each.start) if before else next(iter(options), None)

    def _called(
        self, source: Place, head: Word | None, found: list[Word], cues: Cues
    ) -> Who | None:
        """Return whom the text calls "the adviser" before."""
        if head is None or len(found) > 4:
            return None
        definite = found[0].low in {"the", "der", "die", "das", "le", "la", "el", "that"} or (
            cues.code in {"uk", "ru"} and len(found) == 1
        )
        if not definite:
            return None
        for each in reversed([m for m in self.mentions if m.start < source[0]]):
            if head.low in each.about or (
                cues.code == "de" and len(head.low) > 5 and any(w.endswith(head.low) for w in each.about)
            ):
                return Who(each.name, "speaker", gender=each.gender)
        for at, who in reversed(self.spoken):
            if at < source[0] and who.role == "unnamed" and head.low in who.name.lower().split():
                return who
        return None

    def heard(self, at: int, who: Who) -> None:
        """Remember that somebody spoke."""
        if who.role in {"speaker", "unnamed"}:
            self.spoken.append((at, who))


_BODIES: Final = frozenset(
    "ministry council government police army company service department agency coastguard party "
    "court union commission operator committee parliament police-force group team crew organisation "
    "organization министерство компания полиция армия служба правительство міністерство компанія "
    "поліція армія служба уряд ministerium polizei regierung armee firma ministère police gouvernement "
    "armée société ministerio policía gobierno ejército empresa".split()
)
_NO_PEOPLE: Final = frozenset(
    "new year day street square bridge river lake port lion road hall house park station school "
    "university news radio television ministry council party agency service times post north south "
    "east west northern southern eastern western red black united national international center centre "
    "christmas easter police army court bank group company union front war city county state states "
    "island beach point mountain valley church hospital airport hotel street".split()
)
_RELATIVE: Final = frozenset("who which that який яка які который которая которые qui que der die das".split())


def _fits(known: Gender, wanted: Gender) -> bool:
    return not known or not wanted or known == wanted or wanted == "p"


def _same_stem(one: str, other: str) -> bool:
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    return shared >= _STEM and shared >= max(len(one), len(other)) - 3


def _head(found: list[Word], cues: Cues) -> tuple[Word | None, list[Word]]:
    """Return the head of a noun phrase, and the name in it if it is one.

    In "a spokesman for the Interior Ministry" the head is "spokesman" and there is no name; in
    "Council leader Piers Oddwell" the name is the last two words.
    """
    lists = cues.words
    end = len(found)
    for number, word in enumerate(found):
        if number and word.low in lists["links"] and not found[number - 1].low in lists["small"]:
            end = number
            break
    part = [word for word in found[:end] if word.low not in lists["small"] or word.big and len(found) == 1]
    if not part:
        return None, []
    head = part[-1]
    if cues.code == "de":
        return head, _german_name(found, lists)
    run: list[Word] = []
    for word in reversed(part):
        if not word.big or word.low in lists["titles"] or word.text.isdigit():
            break
        run.insert(0, word)
    if run and run[0] is found[0] and len(run) == 1 and len(part) > 1:
        run = []
    return head, run


def _german_name(found: list[Word], lists: object) -> list[Word]:
    """Return a German name: capitals say little, so it takes two in a row, or no article."""
    from typing import cast  # noqa: PLC0415

    sets = cast("dict[str, frozenset[str]]", lists)
    rest = list(found)
    had_article = bool(rest) and rest[0].low in sets["small"]
    if had_article:
        rest = rest[1:]
    titled = False
    while rest and (rest[0].low in sets["titles"] or rest[0].low.endswith(("minister", "ministerin", "sprecher", "sprecherin", "chef", "chefin", "leiter", "leiterin"))):
        rest = rest[1:]
        titled = True
    run: list[Word] = []
    for word in rest:
        if not word.big or word.low in sets["links"] | sets["small"]:
            break
        run.append(word)
    if len(run) >= 2 and (not had_article or titled or run[-1] is found[-1]):
        return run[-2:] if had_article and not titled else run[-3:]
    if len(run) == 1 and (not had_article) :
        return run
    return []


def _mentions(text: str, place: Place, language: Language, cues: Cues) -> list[Mention]:
    """Return the full names of a paragraph: two capitalised words and more."""
    if language.code == "ar":
        return []
    found: list[Mention] = []
    run: list[Word] = []
    everything = words(text, *place)
    lists = cues.words
    for number, word in enumerate([*everything, None]):
        joins = word is not None and run and _JOIN.fullmatch(text, run[-1].end, word.start)
        initial = word is not None and run and len(run[-1].text) <= 2 and text[run[-1].end : word.start] in {". ", ".\u00a0"}
        if word is not None and word.text[0].isupper() and (not run or joins or initial):
            run.append(word)
            continue
        if word is not None and run and joins and word.low in {"de", "van", "von", "bin", "al", "del", "la", "da", "di", "du", "ibn", "el"}:
            run.append(word)
            continue
        kept = _name_of(run, text, language, lists)
        if len(kept) > 1 or (kept and kept[0] is not run[0] and run[-1] is kept[-1] and language.code != "de"):
            found.append(_mention(text, place, kept))
        run = [word] if word is not None and word.text[0].isupper() else []
        _ = number
    return found


def _name_of(
    run: list[Word], text: str, language: Language, lists: object
) -> list[Word]:
    from typing import cast  # noqa: PLC0415

    sets = cast("dict[str, frozenset[str]]", lists)
    kept = list(run)
    titles = sets["titles"]
    for number in range(len(kept) - 1, -1, -1):
        if kept[number].low in titles:
            kept = kept[number + 1 :]
            break
    while kept and (kept[0].low in language.common or kept[0].low in sets["small"] | sets["stops"]):
        kept = kept[1:]
    while kept and not kept[-1].text[0].isupper():
        kept.pop()
    if kept and kept[-1].text.endswith(("'s", "’s")):
        kept[-1] = Word(kept[-1].text[:-2], kept[-1].start, kept[-1].end - 2)
    return [word for word in kept if word.low not in language.months and word.low not in language.weekdays]


def _mention(text: str, place: Place, kept: list[Word]) -> Mention:
    start, end = kept[0].start, kept[-1].end
    before = {w.low for w in words(text, max(place[0], start - _BEFORE), start)[-4:]}
    after: set[str] = set()
    if text[end : end + 2] == ", ":
        stop = re.compile(r"[,.;:—(]").search(text, end + 2, min(place[1], end + _AFTER))
        after = {w.low for w in words(text, end, stop.start() if stop else min(place[1], end + _AFTER))}
    about = frozenset(before | after)
    gender: Gender = "f" if about & _WOMEN - {"her", "she"} else "m" if about & _MEN - {"he", "his", "him"} else ""
    return Mention(text[start:end], start, end, about, gender)

