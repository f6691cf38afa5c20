"""Through whom words came: from the first speaker to the last voice before the text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from firsthand.examine.reports.attribution.article import Article, hide
from firsthand.examine.reports.attribution.cast import Cast, Role, Who
from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.attribution.phrases_of import phrase_after, words
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import Language

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
_PRESENT: Final = re.compile(
    r"(?:s|ing|t|ить|ит|ет|ає|ить|ує|е|a|ent)$|^(?:says?|dit|dice|sagt|каже|говорит|يقول|تقول)$"
)
_MORE: Final = re.compile(
    r"add|continu|went on|further|дода|продовж|добав|продолж|ergänz|hinzu|fuhr|ajout|poursui|añad|agreg|أضاف",
    re.IGNORECASE,
)
_QUOTED: Final = re.compile(r"[«\"“„][^«»\"“”„\n]{2,40}[»\"”“]")
_DEEPEST: Final = 4
_CLOSE: Final = 2
_SHORT: Final = 8


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

    def __post_init__(self) -> None:
        article = self.article
        self.cast = Cast(article.text, article.places, article.languages)
        self.hidden = hide(article.text, article.quotations)
        ordered = sorted(article.attributions, key=lambda each: each.anchor)
        before: Attribution | None = None
        for each in ordered:
            links = self._own(each, before)
            self._links[id(each)] = links
            if links and each.source is not None:
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
        return links

    def _around(self, inner: Attribution) -> Attribution | None:
        """Return the attribution whose words hold who says the inner one."""
        best: Attribution | None = None
        for each in self.article.attributions:
            if each is inner or each.manner not in {"speech", "evidence", "thought"}:
                continue
            holds = any(start <= inner.anchor < end for start, end in each.content)
            back = any(start <= each.anchor < end for start, end in inner.content)
            if holds and not back and (best is None or each.end - each.start < best.end - best.start):
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
        elif each.shape in {"quotation", "colon"} and language.code != "en" and each.cue is not None:
            who = self.cast.meant(each.anchor)
            links.append(Link(who, who.role, None, each.cue))
        links = [*self._cited(each, language, cues), *links]
        links += self._carriers(each, number, cues, links)
        if before is not None and len(links) == 1 and self._continues(each, before, links[0]):
            links += self._links[id(before)][1:]
        return links

    def _cited(self, each: Attribution, language: Language, cues: Cues) -> list[Link]:
        """Return whom an outlet cites that says so."""
        if each.source is None or each.shape == "according":
            return []
        named = {word.low for word in words(self.article.text, *each.source)}
        if not named & cues.words["outlets"] and not _QUOTED.search(self.article.text, *each.source):
            return []
        sentence = self.article.sentence_of(each.anchor)
        phrases = "|".join(
            re.escape(part.strip()).replace("_", r"\s+") for part in cues.cites.split("|")
        )
        for match in re.compile(rf"(?<!\w)(?:{phrases})(?!\w)", re.IGNORECASE).finditer(
            self.hidden, *sentence
        ):
            place = phrase_after(self.hidden, match.end(), sentence[1], cues)
            if place is not None:
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
        if who.role == "speaker":
            return False
        text, places = self.article.text, self.article.places
        near = self.hidden[places[max(0, number - 2)][0] : places[number][1]]
        if _FILM.search(near) is None:
            return False
        sentence = self.article.sentence_of(each.anchor)
        cue = text[slice(*each.cue)].lower().split()
        heard = _HEARD.search(self.hidden, *sentence) is not None
        told = bool(cue) and cue[-1] in {"says", "say", "saying", "shouts", "shouting", "asks", "answers", "каже", "говорит", "sagt", "ruft", "dit", "crie", "dice", "grita", "кричит", "кричить"}
        return heard or (told and len(cue) == 1)

    def _carriers(
        self, each: Attribution, number: int, cues: Cues, links: Sequence[Link]
    ) -> list[Link]:
        """Return the outlets that the sentence says carried it."""
        sentence = self.article.sentence_of(each.anchor)
        out: list[Link] = []
        if each.cue is not None and each.shape == "clause":
            told = _QUOTED.match(self.article.text, each.cue[1] + 1)
            if told and told.end() < each.start:
                place = (told.start() + 1, told.end() - 1)
                who = Who(self.article.text[slice(*place)], "carrier", person=False)
                out.append(Link(who, "carrier", place, None))
        for phrase in cues.via.split("|"):
            pattern = re.compile(rf"(?<!\w){phrase.strip().replace('_', chr(92) + 's+')}(?!\w)", re.IGNORECASE)
            for match in pattern.finditer(self.hidden, *sentence):
                place = self._outlet(match.end(), sentence[1], cues)
                if place is None or (each.source is not None and place[0] <= each.source[0] < place[1]):
                    continue
                if any(start <= match.start() < end for start, end in each.content):
                    continue
                name = _bare(self.article.text, place, cues)
                if name and not self._is_own(name) and all(name != link.who.name for link in (*links, *out)):
                    out.append(Link(Who(name, "carrier", person=False), "carrier", place, match.span()))
        return out

    def _outlet(self, start: int, end: int, cues: Cues) -> Place | None:
        """Return the name of an outlet after a phrase such as "carried by"."""
        text = self.article.text
        quoted = _QUOTED.match(text, start + (len(text[start:end]) - len(text[start:end].lstrip())))
        for lead in words(text, start, min(end, start + 60))[:3]:
            found = _QUOTED.match(text, lead.end + 1)
            if lead.low in cues.words["outlets"] and found:
                return found.start() + 1, found.end() - 1
        if quoted:
            return quoted.start() + 1, quoted.end() - 1
        place = phrase_after(text, start, end, cues)
        if place is None:
            return None
        inside = words(text, *place)
        if not any(word.low in cues.words["outlets"] for word in inside):
            return None
        return place if any(word.big for word in inside) or cues.code == "ar" else None

    def _is_own(self, name: str) -> bool:
        """Say whether an outlet is the one whose page this is: a short line names it."""
        text = self.article.text
        return any(
            name in text[start:end] and len(text[start:end].split()) <= _SHORT
            for start, end in self.article.places
            if text[end - 1] not in ".!?…”\"»"
        )


def _bare(text: str, place: Place, cues: Cues) -> str:
    """Return a name without its article."""
    inside = words(text, *place)
    while len(inside) > 1 and inside[0].low in cues.words["small"]:
        inside = inside[1:]
    return text[inside[0].start : place[1]] if inside else ""
