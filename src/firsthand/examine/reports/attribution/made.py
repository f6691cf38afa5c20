"""Making claims of attributions: words, voices, certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from firsthand.examine.reports.attribution.article import Article
from firsthand.examine.reports.attribution.chain import Chains, Link
from firsthand.examine.reports.attribution.found import Attribution, Place, overlap, trimmed
from firsthand.examine.reports.attribution.quoting import NOBODY
from firsthand.examine.reports.attribution.tellings import DENIES, VERIFIES, is_claim
from firsthand.examine.reports.hedges import HedgeFound, find_hedges
from firsthand.examine.reports.scanner import Quotation
from firsthand.records import Claim, Facts, Hedge, Passage, Voice
from firsthand.records.judged import Certainty

_ORDER: Final = ("stated", "hedged", "unknown", "doubted", "denied")
_THAT: Final = re.compile(r"(?:that|que|dass|что|що|أنّ?|إنّ?)[\s\u00a0]+|qu['’]", re.IGNORECASE)
_ITSELF: Final = re.compile(r"\b(?:earlier|previous) (?:entry|version|article|story|report)\b")
_REFUSES: Final = re.compile(r"\b(?:declin|refus)\w* to\s*$")
_FIRST: Final = re.compile(r"(?:i|we|you|я|мы|ми|ты|ви|вы|ich|wir|je|nous|yo|nosotros|us)")
_ENDS: Final = re.compile(r"[.!?…؟][\"”’'»)\]]*$")
_FEW: Final = 4
_MOSTLY: Final = 0.6
_OFF: Final = " \t\n\u00a0,;:–—-.!?…"


class Maker:
    """Makes the claims of one article.

    Args:
        item: Id of the text.
        article: The article.

    Attributes:
        plain: How many sentences no claim was found in.
        sentences: How many sentences there are.
        speakerless: How many quotations nobody could be found for.
    """

    def __init__(self, item: str, article: Article) -> None:
        self.item = item
        self.article = article
        self.text = article.text
        self.chains = Chains(article)
        self.plain = self.sentences = self.speakerless = 0
        self._hedges: list[HedgeFound] = []
        for place, language in zip(article.places, article.languages, strict=True):
            for each in find_hedges(self.text[slice(*place)], language.code):
                self._hedges.append(_moved(each, place[0]))

    def claims(self) -> Iterator[Claim]:
        """Yield the article's claims: quotations, what is reported, and what it says itself."""
        told: list[Place] = []
        owners: dict[int, Attribution] = {}
        for each in self.article.attributions:
            if not is_claim(each) or self._is_none(each):
                continue
            for number in each.quotations:
                owners.setdefault(number, each)
            made = list(self._statements(each))
            told += [place for place, _ in made]
            if each.cue is not None and (made or each.quotations):
                told.append(each.cue)
            for _, claim in made:
                yield claim
        yield from self._quoted(owners, told)
        yield from self._narrated(told)

    def _is_none(self, each: Attribution) -> bool:
        """Say whether nobody says so, or the author does outside any quotation."""
        if each.source is None:
            return False
        words = self.text[slice(*each.source)].lower()
        if NOBODY.match(words) or _ITSELF.search(words) or self._refuses(each):
            return True
        if each.quotations or not _FIRST.fullmatch(words):
            return False
        return True

    def _refuses(self, each: Attribution) -> bool:
        """Say whether somebody only refuses to say it."""
        at = each.cue[0] if each.cue else 0
        return not each.quotations and _REFUSES.search(self.text, max(0, at - 30), at) is not None

    def _quoted(self, owners: dict[int, Attribution], told: list[Place]) -> Iterator[Claim]:
        text = self.text
        for number, quote in enumerate(self.article.quotations):
            owner = owners.get(number)
            if owner is None and quote.depth:
                owner = self._nested(quote.outer)
            if owner is None:
                if len(text[quote.start : quote.end].split()) >= _FEW:
                    self.speakerless += 1
                    told.append(quote.outer)
                    yield self._unsaid(quote)
                continue
            told.append(quote.outer)
            facts = self._facts(owner)
            if len(quote.pieces) > 1:
                facts["pieces"] = [list(piece) for piece in quote.pieces]
            if owner.quotations and owner.quotations[0] != number and number in owner.quotations:
                facts["continues"] = True
            yield self._claim((quote.start, quote.end), "quotation", owner, facts)

    def _unsaid(self, quote: Quotation) -> Claim:
        """Return the claim of a quotation of which nobody knows who says it."""
        place = (quote.start, quote.end)
        found = self._hedged(place, None)
        return Claim(
            words=Passage.of(self.item, self.text, *place),
            sort="quotation",
            voices=(Voice(name="somebody", role="unnamed"),),
            certainty=_worst(found),
            hedges=tuple(self._hedge(hedge) for hedge in found),
            facts=Facts({"reader": "rule", "shape": "alone"}),
        )

    def _nested(self, place: Place) -> Attribution | None:
        """Return the attribution inside a quotation that an inner quotation belongs to."""
        for each in self.article.attributions:
            if not each.quotations and any(
                overlap(part, place) > (place[1] - place[0]) // 2 for part in each.content
            ):
                gap = min(abs(each.anchor - place[0]), abs(each.anchor - place[1]))
                if gap < 200:  # noqa: PLR2004  characters between a cue and its words
                    return each
        return None

    def _statements(self, each: Attribution) -> Iterator[tuple[Place, Claim]]:
        """Yield the claim of words outside quotation marks, if there are any."""
        pieces = [piece for piece in each.content if not self._is_quotation(piece)]
        if each.shape == "turn":
            pieces = each.content
        if not pieces:
            return
        if each.shape == "turn":
            for piece in pieces:
                yield piece, self._claim(piece, "quotation", each, self._facts(each))
            return
        sort = "statement"
        words = self.text[slice(*each.cue)].lower() if each.cue else ""
        if each.shape == "denial" or each.lemma in DENIES:
            sort = "denial"
        elif each.shape == "verification" or each.lemma in VERIFIES or "verified" in words:
            sort = "verification"
        first, last = self._stripped(pieces[0]), pieces[-1]
        whole = (first[0], trimmed(self.text, last, _OFF)[1]) if len(pieces) > 1 else first
        if whole[1] <= whole[0]:
            return
        facts = self._facts(each)
        if len(pieces) > 1:
            facts["pieces"] = [list(first), *[list(piece) for piece in pieces[1:]]]
        yield whole, self._claim(whole, sort, each, facts)

    def _stripped(self, piece: Place) -> Place:
        """Return a proposition without "that" before it and the full stop after it."""
        start, end = trimmed(self.text, piece, _OFF)
        opening = _THAT.match(self.text, start, end)
        return (opening.end() if opening else start), max(end, start)

    def _is_quotation(self, piece: Place) -> bool:
        for quote in self.article.quotations:
            shared = overlap(piece, quote.outer)
            if shared and shared >= piece[1] - piece[0] - 3:
                return True
        return False

    def _facts(self, each: Attribution) -> dict[str, Any]:
        facts: dict[str, Any] = {"reader": each.reader, "shape": each.shape, "cue": each.lemma}
        links = self.chains.voices(each)
        if links and links[0].role == "footage":
            facts["in_film"] = True
        return facts

    def _claim(self, place: Place, sort: Any, each: Attribution, facts: dict[str, Any]) -> Claim:  # noqa: ANN401
        links = self.chains.voices(each)
        voices = tuple(self._voice(link) for link in links)
        if not voices:
            voices = (Voice(name="somebody", role="unnamed", cue=self._passage(each.cue)),)
        found = self._hedged(place, each.cue)
        certainty = "denied" if sort == "denial" else _worst(found)
        return Claim(
            words=Passage.of(self.item, self.text, *place),
            sort=sort,
            voices=voices,
            certainty=certainty,
            hedges=tuple(self._hedge(hedge) for hedge in found),
            facts=Facts(facts),
        )

    def _voice(self, link: Link) -> Voice:
        return Voice(
            name=link.who.name,
            role=link.role,
            where=self._passage(link.where),
            cue=self._passage(link.cue),
        )

    def _passage(self, place: Place | None) -> Passage | None:
        return Passage.of(self.item, self.text, *place) if place is not None else None

    def _hedged(self, place: Place, cue: Place | None) -> list[HedgeFound]:
        """Return the hedges that stand in some words, or in the cue, or govern them."""
        out = []
        for each in self._hedges:
            here = (each.start, each.end)
            within = overlap(here, place) or (cue is not None and overlap(here, cue))
            governs = each.scope is not None and overlap(each.scope, place) * 2 > place[1] - place[0]
            if within or governs:
                out.append(each)
        return out

    def _hedge(self, each: HedgeFound) -> Hedge:
        return Hedge(
            words=Passage.of(self.item, self.text, each.start, each.end),
            kind=each.kind,  # type: ignore[arg-type]  one of the kinds, by its table
            scope=self._passage(each.scope),
        )

    def _narrated(self, told: list[Place]) -> Iterator[Claim]:
        """Yield what the report says in its own voice: sentences that are nobody else's."""
        for number, sentences in enumerate(self.article.sentences):
            for place in sentences:
                self.sentences += 1
                if any(overlap(place, each) for each in told):
                    continue
                words = self.text[slice(*place)]
                if len(words.split()) < _FEW or not _ENDS.search(words):
                    self.plain += 1
                    continue
                found = self._hedged(place, None)
                yield Claim(
                    words=Passage.of(self.item, self.text, *trimmed(self.text, place, _OFF)),
                    sort="narrative",
                    certainty=_worst(found),
                    hedges=tuple(self._hedge(hedge) for hedge in found),
                    facts=Facts({"paragraph": number}),
                )


def _moved(each: HedgeFound, by: int) -> HedgeFound:
    scope = (each.scope[0] + by, each.scope[1] + by) if each.scope else None
    return HedgeFound(each.start + by, each.end + by, each.kind, each.grade, scope)


def _worst(found: list[HedgeFound]) -> Certainty:
    grades = [each.grade for each in found]
    worst = max(grades, key=_ORDER.index, default="stated")
    return worst  # type: ignore[return-value]  one of the grades, by its table
