"""Through whom words came: from the first speaker to the last voice before the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from firsthand.examine.reports.attribution.article import Article, hide
from firsthand.examine.reports.attribution.cast import Cast
from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.attribution.phrases_of import phrase_after, words
from firsthand.examine.reports.attribution.who import Role, Who
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import Language, word_set

_FILM: Final = re.compile(
    r"\b(?:video|footage|film|clip|recording|livestream|dashcam|bodycam|відео\w*|видео\w*|запис\w*|"
    r"кадр\w*|aufnahme\w*|vidéo|images|vídeo|grabación|imágenes)\b|(?:فيديو|مقطع|تسجيل|لقطات)",
    re.IGNORECASE,
)
_HEARD: Final = re.compile(
    r"\b(?:film(?:ing|s)|camera|is heard|are heard|be heard|was heard|off[- ]screen|voice|"
    r"чути|чутно|слышно|слышен|голос\w*|за кадром|zu hören|stimme|on entend|entend|voix|"
    r"se oye|se escucha|voz)\b|(?:يُسمع|يسمع|صوت)",
    re.IGNORECASE,
)
_NOW: Final = word_set(
    "says say saying shouts shouting asks answers каже говорит sagt ruft dit crie dice grita "
    "кричит кричить"
)
_KNOWS: Final = re.compile(
    r" (?:familiar with|briefed on|close to|with (?:direct )?knowledge of|involved in)"
    r"[^,.;\n]{2,60}"
)
_QUOTED: Final = re.compile(r"[«\"“„][^«»\"“”„\n]{2,40}[»\"”“]")
_DEEPEST: Final = 4
_CLOSE: Final = 2
_SHORT: Final = 8
_AHEAD: Final = 60
_LEADS: Final = 3


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
class Chains:
    """The voices of every attribution of an article.

    Args:
        article: The article.
    """

    article: Article
    _links: dict[int, list[Link]] = field(default_factory=dict)
    _over: dict[int, list[Attribution]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        article = self.article
        quoted = [each.outer for each in article.quotations if not each.depth]
        self.cast = Cast(article.text, article.places, article.languages, quoted)
        self.hidden = hide(article.text, article.quotations)
        for each in article.attributions:
            numbers = {
                number
                for start, end in each.content
                for number in range(article.paragraph_of(start), article.paragraph_of(end) + 1)
            }
            for number in numbers:
                self._over.setdefault(number, []).append(each)
        ordered = sorted(article.attributions, key=lambda each: each.anchor)
        before: Attribution | None = None
        for each in ordered:
            links = self._own(each, before)
            self._links[id(each)] = links
            inside = any(a < each.anchor < b for a, b in quoted)
            if inside:
                pass  # whom a speaker tells of is not whom the report goes on about
            elif links and each.source is not None:
                self.cast.heard(each.source[0], links[0].who)
            elif links:
                self.cast.heard(each.anchor, links[0].who)
            if each.manner in {"speech", "thought"}:
                before = each

    def voices(self, attribution: Attribution) -> list[Link]:
        """Return the voices of an attribution, first speaker first."""
        links = list(self._links[id(attribution)])
        inner = attribution
        for _ in range(_DEEPEST):
            outer = self._around(inner)
            if outer is None:
                break
            for link in self._links[id(outer)]:
                if all(link.who.name != each.who.name for each in links):
                    links.append(link)
            inner = outer
        # An outlet carries all of them, so it comes last.
        return sorted(links, key=lambda link: link.role == "carrier")

    def _around(self, inner: Attribution) -> Attribution | None:
        """Return the attribution whose words hold who says the inner one."""
        best: Attribution | None = None
        for each in self._over.get(self.article.paragraph_of(inner.anchor), []):
            if each is inner or each.manner not in {"speech", "evidence", "thought"}:
                continue
            holds = any(start <= inner.anchor < end for start, end in each.content)
            back = any(start <= each.anchor < end for start, end in inner.content)
            if (
                holds
                and not back
                and (best is None or each.end - each.start < best.end - best.start)
            ):
                best = each
        return best

    def _own(self, each: Attribution, before: Attribution | None) -> list[Link]:
        """Return who says so, and what carried it."""
        article = self.article
        number = article.paragraph_of(each.anchor)
        language = article.languages[number]
        cues = CUES[language.code]
        links: list[Link] = []
        if each.source is not None:
            who = self.cast.who(each.source, language)
            role = who.role
            if role in {"unnamed", "speaker"} and self._is_film(each, who, number):
                role = "footage"
            links.append(Link(who, role, each.source, each.cue))
        elif before is not None and each.shape == "quotation" and self._near(each, before):
            earlier = self._links[id(before)]
            if earlier and earlier[0].role != "footage":
                first = earlier[0]
                links.append(Link(first.who, first.role, None, each.cue))
        elif (
            each.shape in {"quotation", "colon"} and language.code != "en" and each.cue is not None
        ):
            who = self.cast.meant(each.anchor)
            links.append(Link(who, who.role, None, each.cue))
        if not links and self._is_film(each, Who("somebody", "unnamed"), number):
            links.append(Link(Who("somebody", "unnamed"), "footage", None, each.cue))
        links = [*self._cited(each, language, cues), *links]
        links += self._carriers(each, cues, links)
        if before is not None and len(links) == 1 and self._continues(each, before, links[0]):
            links += self._links[id(before)][1:]
        return links

    def _cited(self, each: Attribution, language: Language, cues: Cues) -> list[Link]:
        """Return whom an outlet cites that says so."""
        if each.source is None or each.shape == "according":
            return []
        named = {word.low for word in words(self.article.text, *each.source)}
        if not named & cues.words["outlets"] and not _QUOTED.search(
            self.article.text, *each.source
        ):
            return []
        sentence = self.article.sentence_of(each.anchor)
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

    def _continues(self, each: Attribution, before: Attribution, first: Link) -> bool:
        """Say whether somebody goes on with a statement that something carried."""
        earlier = self._links[id(before)]
        if len(earlier) < _CLOSE or earlier[0].who.name != first.who.name:
            return False
        return self._near(each, before) and each.shape in {"quotation", "clause", "aside"}

    def _is_film(self, each: Attribution, who: Who, number: int) -> bool:
        """Say whether words are heard in a film that the text describes."""
        if each.shape not in {"quotation", "clause", "turn"} or each.cue is None:
            return False
        if who.role == "speaker" or not (each.quotations or each.shape == "turn"):
            return False
        text, places = self.article.text, self.article.places
        near = self.hidden[places[max(0, number - 2)][0] : places[number][1]]
        if _FILM.search(near) is None:
            return False
        sentence = self.article.sentence_of(each.anchor)
        cue = text[slice(*each.cue)].lower().split()
        heard = _HEARD.search(self.hidden, *sentence) is not None
        told = bool(cue) and cue[-1] in _NOW
        return heard or (told and len(cue) == 1)

    def _carriers(self, each: Attribution, cues: Cues, links: Sequence[Link]) -> list[Link]:
        """Return the outlets that the sentence says carried it."""
        sentence = self.article.sentence_of(each.anchor)
        out: list[Link] = []
        told = self._told(each)
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
            if name and name not in known and not self._is_own(name):
                who = Who(name, "carrier", person=False)
                out.append(Link(who, "carrier", place, match.span()))
        return out

    def _told(self, each: Attribution) -> Link | None:
        """Return an outlet in marks that somebody told it: 'told "Radio Brezan" that'."""
        if each.cue is None or each.shape != "clause":
            return None
        told = _QUOTED.match(self.article.text, each.cue[1] + 1)
        if told is None or told.end() >= each.start:
            return None
        place = (told.start() + 1, told.end() - 1)
        who = Who(self.article.text[slice(*place)], "carrier", person=False)
        return Link(who, "carrier", place, None)

    def _outlet(self, cue: re.Match[str], end: int, cues: Cues) -> Place | None:
        """Return the name of an outlet after a phrase such as "carried by"."""
        text, start = self.article.text, cue.end()
        outlets = cues.words["outlets"]
        ahead = words(text, start, min(end, start + _AHEAD))[:_LEADS]
        at = ahead[0].start if ahead else start
        marks = [at - 1, *(word.end + 1 for word in ahead if word.low in outlets)]
        for mark in marks:
            found = _QUOTED.match(text, max(start, mark))
            if found is not None:
                return found.start() + 1, found.end() - 1
        place = phrase_after(text, start, end, cues)
        if place is None:
            return None
        inside = words(text, *place)
        said = any(word.removeprefix("ل") in outlets for word in cue[0].lower().split())
        if not said and not any(word.low in outlets for word in inside):
            return None
        if any(word.big for word in inside) or cues.code == "ar":
            return _outlet_only(text, place, cues)
        return None

    def _is_own(self, name: str) -> bool:
        """Say whether an outlet is the one whose page this is: a short line names it."""
        text = self.article.text
        return any(
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
    if cues.code != "en":
        return place
    outlets, last, named = cues.words["outlets"], place[0], False
    for word in words(text, *place):
        inner = word.low in outlets or word.low in {"of", "for", "the", "de", "&"}
        if named and not word.big and not inner:
            break
        named = named or word.big
        last = word.end if word.big or word.low in outlets else last
    return place[0], max(last, place[0] + 1)
