"""Who carried words on: the outlet that a sentence names, or whom somebody told it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from firsthand.examine.reports.attribution.article import Article
from firsthand.examine.reports.attribution.cast import Cast
from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.attribution.phrases_of import phrase_after, phrase_before, words
from firsthand.examine.reports.attribution.who import Role, Who, gender_of
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import ENGLISH, word_set

QUOTED: Final = re.compile(r"[«\"“„][^«»\"“”„\n]{2,40}[»\"”“]")
"""A name in quotation marks."""

_HEARER: Final = re.compile(
    r"\s(?:(?:dem|der|den|à|a|au|виданню|изданию|газеті|газете)\s)?(?=[«\"“„])"
)
_TELLS: Final = re.compile(r"(?:told|tell|tells|telling)$", re.IGNORECASE)
_GROUPS: Final = word_set("charity group organisation organization ngo watchdog researchers")
_PRESS: Final = word_set("journalist reporter correspondent blogger researcher")
_PRESS_HERE: Final = frozenset({"reporter", "correspondent", "journalist"})
_QUOTES: Final = re.compile(r"\b(?:(?:has|had|also|later) )?(?:cited|cites|quoted|quotes) $")
_READ_OUT: Final = re.compile(
    r"\b(?:read (?:out|aloud)|relayed|passed on|shared with (?:us|reporters)|delivered) by "
)
_A_PRESS: Final = re.compile(r" (?:(?:in|from|of|with|for) [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)*)")
_OPENS: Final = word_set("that who which there how what when where why whether if")
_TOLD_IT: Final = frozenset({"her", "him", "them"})
_GOES_ON: Final = re.compile(r" (?:Today|Tonight|Now|This Week|Monday|Sunday|Weekend)\b")
_TO: Final = frozenset({"told", "tells", "telling", "a", "à", "à la", "gegenüber"})
_NO_OUTLET: Final = frozenset({"UN", "EU", "NATO", "US", "UK", "MPS", "I"})
_FEW_CAPITALS: Final = 5
_AHEAD: Final = 60
_LEADS: Final = 3
_SHORT: Final = 8
_NEAR: Final = 4
_FAR: Final = 8


@dataclass
class Link:
    """One voice of a chain.

    Attributes:
        who: Who it is.
        role: What part they have.
        where: The words that name them here.
        cue: The words that say so.
    """

    who: Who
    role: Role
    where: Place | None
    cue: Place | None


@dataclass
class Carriers:
    """Finds who carried the words of an attribution.

    Args:
        article: The article.
        hidden: Its text with what stands in quotation marks hidden.
        cast: Everybody whom it names.
    """

    article: Article
    hidden: str
    cast: Cast

    def of(self, each: Attribution, cues: Cues, links: Sequence[Link]) -> list[Link]:
        """Return who the sentence says carried it.

        Args:
            each: The attribution.
            cues: The cues of its language.
            links: Who says so.
        """
        sentence = self.article.sentence_of(each.anchor)
        out: list[Link] = []
        told = (
            self._told(each)
            or self._read_out(each, sentence, cues)
            or self._quoter(each, sentence, cues)
        )
        if told is not None:
            out.append(told)
        for match in cues.carrying.finditer(self.hidden, *sentence):
            place = self._outlet(match, sentence[1], cues)
            if place is None or _holds(place, each.source):
                continue
            if any(start <= match.start() < end for start, end in each.content):
                continue
            name = _bare(self.article.text, place, cues)
            known = {link.who.name for link in (*links, *out)}
            if name and not any(name in one for one in known) and not self._is_own(name):
                who = Who(name, "carrier", person=False)
                out.append(Link(who, "carrier", place, match.span()))
        if not out and cues.code == "en":
            out += self._listener(each, sentence, cues)
        return out

    def _told(self, each: Attribution) -> Link | None:
        """Return an outlet in marks that somebody told it: 'told "Radio Brezan" that'."""
        if each.cue is None or each.shape != "clause":
            return None
        english = self.article.languages[self.article.paragraph_of(each.anchor)] is ENGLISH
        if english and not _TELLS.search(self.article.text[slice(*each.cue)]):
            return None
        past = max(each.cue[1], each.source[1] if each.source else 0)
        hearer = _HEARER.match(self.article.text, past)
        told = QUOTED.match(self.article.text, hearer.end() if hearer else each.cue[1] + 1)
        if told is None or told.end() >= each.start or _holds(told.span(), each.source):
            return None
        place = (told.start() + 1, told.end() - 1)
        who = Who(self.article.text[slice(*place)], "carrier", person=False)
        return Link(who, "carrier", place, None)

    def _read_out(self, each: Attribution, sentence: Place, cues: Cues) -> Link | None:
        """Return who read it out: "in a letter read out by the chair"."""
        if cues.code != "en" or each.cue is None or each.shape == "according":
            return None
        match = _READ_OUT.search(self.hidden, *sentence)
        if match is None or any(start <= match.start() < end for start, end in each.content):
            return None
        place = phrase_after(self.hidden, match.end(), sentence[1], cues)
        if place is None:
            return None
        words_of = self.article.text[slice(*place)]
        named = any(word.big for word in words(self.article.text, *place))
        who = self.cast.who(place, ENGLISH) if named else Who(words_of, "unnamed")
        return Link(who, "carrier", place, match.span())

    def _quoter(self, each: Attribution, sentence: Place, cues: Cues) -> Link | None:
        """Return the outlet that names who says it: "the radio quoted a guard as saying"."""
        if cues.code != "en" or each.source is None:
            return None
        match = _QUOTES.search(self.hidden[sentence[0] : each.source[0]])
        if match is None:
            return None
        place = phrase_before(self.hidden, sentence[0], sentence[0] + match.start(), cues)
        if place is None:
            return None
        who = self.cast.who(place, ENGLISH)
        return Link(who, "carrier", place, each.cue)

    def _listener(self, each: Attribution, sentence: Place, cues: Cues) -> list[Link]:
        """Return whom somebody told it who passed it on: a group, a reporter, "the researchers"."""
        text = self.article.text
        if each.cue is None or not _TELLS.search(text[slice(*each.cue)]):
            return []
        place = phrase_after(self.hidden, each.cue[1], sentence[1], cues)
        if place is None or place[0] - each.cue[1] > _NEAR:
            return []
        found = words(text, *place)
        ends = next((n for n, word in enumerate(found) if word.low in _OPENS), len(found))
        found = found[:ends]
        if not found or found[0].low in {"me", "us"}:
            return []
        place = (found[0].start, found[-1].end)
        who = self._heard_by(place, [word.low for word in found], each.start)
        return [Link(who, "carrier", place, each.cue)] if who is not None else []

    def _heard_by(self, place: Place, low: list[str], before: int) -> Who | None:
        text = self.article.text
        if len(low) == 1 and low[0] in _TOLD_IT:
            at = min(before, place[0])
            who = self.cast.pronoun((at, at), gender_of(low[0], CUES["en"]) or "f")
            known = [m for m in self.cast.mentions if m.name == who.name and m.about & _PRESS_HERE]
            return who if known else None
        if low[0] in {"a", "another", "one"} and not _PRESS.isdisjoint(low):
            more = _A_PRESS.match(text, place[1])
            return Who(text[place[0] : more.end() if more else place[1]], "unnamed")
        if low[0] != "the" or _GROUPS.isdisjoint(low):
            return None
        inside = words(text, *place)
        if any(word.big for word in inside[1:]):
            first = next(word for word in inside[1:] if word.big)
            name = text[first.start : inside[-1].end]
            return None if self._is_own(name) else Who(name, "speaker", person=False)
        body = self.cast.body(place, _FAR)
        return body if body.role == "speaker" else Who(text[slice(*place)], "unnamed", person=False)

    def _outlet(self, cue: re.Match[str], end: int, cues: Cues) -> Place | None:
        """Return the name of an outlet after a phrase such as "carried by"."""
        text, start = self.article.text, cue.end()
        outlets = cues.words["outlets"]
        ahead = words(text, start, min(end, start + _AHEAD))[:_LEADS]
        at = ahead[0].start if ahead else start
        marks = [at - 1, *(word.end + 1 for word in ahead if word.low in outlets)]
        for mark in marks:
            found = QUOTED.match(text, max(start, mark))
            if found is not None:
                return found.start() + 1, found.end() - 1
        place = phrase_after(text, start, end, cues)
        if place is None:
            return None
        inside = words(text, *place)
        short = inside[0].text if inside else ""
        acronym = short.isupper() and short not in _NO_OUTLET and 1 < len(short) <= _FEW_CAPITALS
        if acronym and cue[0].lower() in _TO and text[place[0] : place[0] + 4].lower() != "the ":
            return inside[0].start, inside[0].end
        said = any(word.removeprefix("ل") in outlets for word in cue[0].lower().split())
        if not said and not any(word.low in outlets for word in inside):
            return None
        if any(word.big for word in inside) or cues.code == "ar":
            return _outlet_only(text, place, cues)
        return None

    def _is_own(self, name: str) -> bool:
        """Say whether an outlet is the one whose page this is: its page or a short line says so."""
        text = self.article.text
        return name.casefold().removeprefix("the ") in self.article.own or any(
            name in text[start:end] and len(text[start:end].split()) <= _SHORT
            for start, end in self.article.places
            if text[end - 1] not in '.!?…”"»'
        )


def _holds(place: Place, other: Place | None) -> bool:
    return other is not None and place[0] <= other[0] < place[1]


def _bare(text: str, place: Place, cues: Cues) -> str:
    """Return a name without its article."""
    inside = words(text, *place)
    while len(inside) > 1 and inside[0].low in cues.words["small"]:
        inside = inside[1:]
    return text[inside[0].start : place[1]] if inside else ""


def _outlet_only(text: str, place: Place, cues: Cues) -> Place:
    """Return the name of an outlet without what follows it ("... that", "... in an interview")."""
    if cues.code in {"uk", "ru", "es"}:
        found = words(text, *place)
        for before, word in pairwise(found):
            if before.big and not word.big and word.low not in cues.words["links"]:
                return place[0], before.end
    if cues.code != "en":
        return place
    outlets, last, named = cues.words["outlets"], place[0], False
    for word in words(text, *place):
        inner = word.low in outlets or word.low in {"of", "for", "the", "de", "&"}
        if named and not word.big and not inner:
            break
        named = named or word.big
        last = word.end if word.big or word.low in outlets else last
    more = _GOES_ON.match(text, last)
    return place[0], max(more.end() if more else last, place[0] + 1)
