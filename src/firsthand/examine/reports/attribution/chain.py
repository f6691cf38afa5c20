"""Through whom words came: from the first speaker to the last voice before the text.

Longer than 300 lines because each way in which a text names who passed words on is told here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from typing import Final

from firsthand.examine.reports.attribution.article import Article, hide
from firsthand.examine.reports.attribution.carriers import QUOTED, Carriers, Link
from firsthand.examine.reports.attribution.cast import Cast
from firsthand.examine.reports.attribution.film import is_film
from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.attribution.phrases_of import phrase_after, words
from firsthand.examine.reports.attribution.surrounding import surrounding
from firsthand.examine.reports.attribution.who import Who, gender_of
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import Language
from firsthand.world.voices import FIRST_SAYS, OURSELVES

_KNOWS: Final = re.compile(
    r" (?:familiar with|briefed on|close to|with (?:direct )?knowledge of|involved in)"
    r"[^,.;\n]{2,60}"
)
_TOLD: Final = re.compile(
    r"\s(?:(?:dem|der|den|à|a|au|виданню|изданию|газеті|газете)\s)?([«\"“„][^«»\"“”„\n]{2,40}[»\"”“])"
)
_BESIDE: Final = 24
_DEEPEST: Final = 4
_CLOSE: Final = 2
_LAST: Final = 3
_MADE_BY: Final = re.compile(
    r"[^.;:]{2,60}? by (?:the |a )?(?:[a-z][\w-]+ ){0,4}(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*)"
)
_LETTER: Final = re.compile(
    r"the (letter|statement|message|post|note|email|e-mail|memo|tweet|fax|communiqu[eé])",
    re.IGNORECASE,
)
_PLAIN: Final = re.compile(
    r"(?:the|this|that) (?:news)?(?:paper|agency|broadcaster|station|channel|outlet|website|daily"
    r"|weekly|magazine|radio)",
    re.IGNORECASE,
)
_IN_A: Final = r"\b(?:in|on|with|via|through) (?:an?|its|his|her|their|the) (?:[\w-]+ ){{0,4}}{}\b"


@dataclass
class Chains:
    """The voices of every attribution of an article.

    Args:
        article: The article.
    """

    article: Article
    _links: dict[int, list[Link]] = field(default_factory=dict)
    _over: dict[int, list[Attribution]] = field(default_factory=dict)
    _told: list[Attribution] = field(default_factory=list)
    _outer: dict[int, Attribution] = field(default_factory=dict)

    def __post_init__(self) -> None:
        article = self.article
        self._quoted = sorted(each.outer for each in article.quotations if not each.depth)
        self.cast = Cast(article.text, article.places, article.languages, self._quoted)
        self.hidden = hide(article.text, article.quotations)
        self.carriers = Carriers(article, self.hidden, self.cast)
        self._outer = surrounding(article.attributions)
        for each in article.attributions:
            numbers = {
                number
                for start, end in (each.content if each.quotations else ())
                for number in range(article.paragraph_of(start), article.paragraph_of(end) + 1)
            }
            for number in numbers:
                self._over.setdefault(number, []).append(each)
        ordered = sorted(article.attributions, key=lambda each: each.anchor)
        self.cast.name(
            each.source for each in ordered if each.source and self._quote_at(each.anchor) is None
        )
        # What stands in quotation marks comes last: by then it is known whose words those are.
        outside = [each for each in ordered if self._quote_at(each.anchor) is None]
        before: Attribution | None = None
        for each in outside:
            links = self._own(each, before)
            self._links[id(each)] = links
            told = self._around(each) is not None
            at = each.source[0] if each.source is not None else each.anchor
            if links and told and each.source is not None:
                self.cast.told_of(at, links[0].who)
            elif links and links[0].who.name != self.cast.author:
                self.cast.heard(at, links[0].who)  # who writes is "I", and no "he" or "she"
                self._bodies(links[0], at)
            if each.manner in {"speech", "thought"}:
                before = before if told else each
                self._told.append(each)
        inner: Attribution | None = None
        for each in ordered:
            quote = self._quote_at(each.anchor)
            if quote is None:
                continue
            near = inner if inner is not None and self._quote_at(inner.anchor) == quote else None
            self._links[id(each)] = self._own(each, near)
            inner = each

    def _quote_at(self, at: int) -> Place | None:
        """Return the quotation that a character stands in."""
        number = bisect_right(self._quoted, (at, at)) - 1
        if number >= 0 and self._quoted[number][0] < at < self._quoted[number][1]:
            return self._quoted[number]
        return None

    def _bodies(self, first: Link, at: int) -> None:
        """Remember whose a document is: "a report published by the group Tarn Watch"."""
        if first.role != "document" or first.where is None:
            return
        sentence = self.article.sentence_of(first.where[0])
        by = _MADE_BY.match(self.hidden, first.where[0], sentence[1])
        if by is not None:
            self.cast.heard(at, Who(by["name"], "speaker", person=False))

    def voices(self, attribution: Attribution) -> list[Link]:
        """Return the voices of an attribution, first speaker first."""
        links = list(self._links[id(attribution)])
        inner = attribution
        for _ in range(_DEEPEST):
            outer = self._around(inner)
            if outer is None or inner.shape == "noun" or self._is_aside(inner):
                break  # who speaks of a rumour does not pass it on
            for link in [] if self._is_ours(outer) else self._links.get(id(outer), []):
                if link.role == "document":
                    continue  # a writing is what somebody says, and no voice
                if all(link.who.name != each.who.name for each in links):
                    links.append(link)
            inner = outer
        if any(link.role == "carrier" and not _is_plain(link) for link in links):
            # "told the Ostra Courier, the newspaper reports": one outlet, named once.
            links = [link for link in links if not _is_plain(link)]
        # An outlet carries all of them, so it comes last.
        return sorted(links, key=lambda link: link.role == "carrier")

    def _is_aside(self, each: Attribution) -> bool:
        """Say whether the report itself adds who says it: "..., which the mayor denied"."""
        at = min(each.source[0], each.anchor) if each.source is not None else each.anchor
        return self.hidden[max(0, at - 8) : at].endswith(", which ")

    def _is_ours(self, each: Attribution) -> bool:
        """Say whether "I" or "you" says it in a quotation: its speaker, who is asked for there."""
        if each.source is None:
            return False
        word = self.article.text[slice(*each.source)].lower()
        return word == "you" or (word in OURSELVES and self._quote_at(each.anchor) is not None)

    def quoted_in(self, place: Place) -> list[Link]:
        """Return whose the quotation is that some words stand in."""
        around = [
            each
            for each in self._over.get(self.article.paragraph_of(place[0]), [])
            if any(a <= place[0] and place[1] <= b for a, b in each.content)
        ]
        return self.voices(around[0]) if around else []

    def _around(self, inner: Attribution) -> Attribution | None:
        """Return the attribution whose words hold who says the inner one."""
        return self._outer.get(id(inner))

    def _own(self, each: Attribution, before: Attribution | None) -> list[Link]:
        """Return who says so, and what carried it."""
        article = self.article
        number = article.paragraph_of(each.anchor)
        language = article.languages[number]
        cues = CUES[language.code]
        links: list[Link] = []
        if each.source is None and each.cue is not None and self._is_mine(each.cue):
            author = self.cast.author
            links.append(
                Link(
                    Who(author or "I", "speaker" if author else "unnamed"),
                    "speaker" if author else "unnamed",
                    None,
                    each.cue,
                )
            )
        elif each.source is not None:
            letter = self._letter(each)
            if letter:
                return letter
            who = self._third(each) or self.cast.who(each.source, language)
            role = who.role
            if role in {"unnamed", "speaker"} and is_film(article, self.hidden, each, who, number):
                role = "footage"
            links.append(Link(who, role, each.source, each.cue))
        elif (
            before is not None
            and each.shape in {"quotation", "mood"}
            and self._near(each, before)
            and not (language.code != "en" and each.cue and self._another(before, each))
        ):
            earlier = self._links[id(before)]
            if earlier and earlier[0].role != "footage":
                first = earlier[0]
                links.append(Link(first.who, first.role, None, each.cue))
        elif language.code != "en" and (
            each.shape == "mood" or (each.shape in {"quotation", "colon"} and each.cue is not None)
        ):
            who = self.cast.meant(each.anchor)
            links.append(Link(who, who.role, None, each.cue))
        if not links and is_film(article, self.hidden, each, Who("somebody", "unnamed"), number):
            links.append(Link(Who("somebody", "unnamed"), "footage", None, each.cue))
        links = [*self._cited(each, language, cues), *links]
        links += self.carriers.of(each, cues, links)
        if len(links) == 1 and self._quote_at(each.anchor) is None:
            links += self._goes_on(each, links[0])
        return links

    def _another(self, before: Attribution, each: Attribution) -> bool:
        """Say whether a verb without a subject means somebody else than who spoke last.

        That is so where who spoke last is who writes, or somebody is named after that.
        """
        earlier = self._links[id(before)]
        if earlier and earlier[0].who.name == self.cast.author:
            return True
        start = self.article.places[self.article.paragraph_of(each.anchor)][0]
        return self.cast.names_somebody((max(start, before.anchor), each.anchor))

    def _is_mine(self, cue: Place) -> bool:
        """Say whether a verb without a pronoun is of who writes: "— ¿Cuántos? — insisto"."""
        first = self.article.text[slice(*cue)].lower().split()[:1]
        return not FIRST_SAYS.isdisjoint(first)

    def _cited(self, each: Attribution, language: Language, cues: Cues) -> list[Link]:
        """Return whom an outlet cites that says so."""
        if each.source is None or each.shape == "according":
            return []
        named = {word.low for word in words(self.article.text, *each.source)}
        sentence = self.article.sentence_of(each.anchor)
        cites = cues.citing.search(self.hidden, each.source[1], each.source[1] + _BESIDE)
        outlet = named & cues.words["outlets"] or QUOTED.search(self.article.text, *each.source)
        if not outlet and (cues.code == "en" or cites is None):
            return []
        for match in cues.citing.finditer(self.hidden, *sentence):
            place = phrase_after(self.hidden, match.end(), sentence[1], cues)
            if place is not None:
                more = _KNOWS.match(self.hidden, place[1], sentence[1])
                place = (place[0], more.end() if more else place[1])
                who = self.cast.who(place, language)
                return [Link(who, who.role, place, match.span())]
        return []

    def _near(self, each: Attribution, before: Attribution) -> bool:
        here = self.article.paragraph_of(each.anchor)
        return here - self.article.paragraph_of(before.anchor) < _CLOSE

    def _third(self, each: Attribution) -> Who | None:
        """Return whom a pronoun in a quotation means: never whose quotation it is."""
        if each.source is None or (quote := self._quote_at(each.anchor)) is None:
            return None
        word = self.article.text[slice(*each.source)]
        gender = gender_of(word.lower(), CUES["en"])
        if not gender or self.article.languages[self.article.paragraph_of(quote[0])].code != "en":
            return None
        start = self.article.places[self.article.paragraph_of(quote[0])][0]
        outer = self._around(each)
        links = self._links.get(id(outer), []) if outer is not None else []
        speaker = links[0].who.name if links else ""
        return self.cast.third(each.source[0], start, gender, speaker) or Who(word, "unnamed")

    def _letter(self, each: Attribution) -> list[Link]:
        """Return whose "the letter" is: of who said something in a letter before."""
        if each.source is None:
            return []
        noun = _LETTER.fullmatch(self.article.text, *each.source)
        if noun is None:
            return []
        for other in reversed(self._told):
            links = self._links[id(other)]
            sentence = self.article.sentence_of(other.anchor)
            wrote = re.compile(_IN_A.format(noun[1].lower()), re.IGNORECASE)
            if not links or links[0].role == "document":
                continue
            if other.anchor < each.anchor and wrote.search(self.hidden, *sentence):
                first = Link(links[0].who, links[0].role, each.source, each.cue)
                return [first, *links[1:]]
        return []

    def _goes_on(self, each: Attribution, first: Link) -> list[Link]:
        """Return who carried what somebody said right before, and goes on with."""
        if each.shape not in {"quotation", "clause", "aside", "object", "mood"}:
            return []
        for other in reversed(self._told[-_LAST:]):
            links = self.voices(other)
            if not self._near(each, other) or not links:
                break
            if links[0].who.name == first.who.name:
                here = self.article.paragraph_of(each.anchor)
                same = here == self.article.paragraph_of(other.anchor)
                if not same and each.shape == "object":
                    return []
                nested = self._around(other) is not None
                return [] if nested and first.role != "unnamed" else links[1:]
        return []


def _is_plain(link: Link) -> bool:
    """Say whether a voice is only called by what sort of outlet it is."""
    return _PLAIN.fullmatch(link.who.name) is not None
