"""Making claims of attributions: words, voices, certainty."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final, cast

from firsthand.examine.reports.attribution.article import Article
from firsthand.examine.reports.attribution.chain import Chains, Link
from firsthand.examine.reports.attribution.found import (
    Attribution,
    Place,
    joined,
    overlap,
    touches,
    trimmed,
    without,
)
from firsthand.examine.reports.attribution.sureness import Sureness, worst
from firsthand.examine.reports.attribution.tellings import DENIES, VERIFIES, is_claim
from firsthand.examine.reports.attribution.unclaimed import is_none
from firsthand.examine.reports.hedges import HedgeFound
from firsthand.examine.reports.scanner import Quotation
from firsthand.examine.reports.sources import Text
from firsthand.records import Claim, Facts, Hedge, Passage, Voice
from firsthand.records.judged import Certainty

_THAT: Final = re.compile(
    r"(?:(?:citing|quoting) [^,]{2,80}, )?(?:only |earlier |later )?"
    r"(?:that(?! (?:would|is|was|will|could|has|had|may|might)\b)|que|dass|что|що|أنّ?|إنّ?)"
    r"[\s\u00a0]+|qu['’]",
    re.IGNORECASE,
)
_ENDS: Final = re.compile(r"[.!?…؟][\"”’'»)\]]*$")
_SOLELY: Final = VERIFIES - {"confirm"}
_CLOSE: Final = 12
_FEW: Final = 4
_OFF: Final = " \t\n\u00a0,;:–—-.!?…"


class Maker:
    """Makes the claims of one article.

    Args:
        text: The whole text.
        article: The article, or a part of it.
        by: Where the part starts in the text.

    Attributes:
        plain: How many sentences no claim was found in.
        sentences: How many sentences there are.
        speakerless: How many quotations nobody could be found for.
    """

    def __init__(self, text: Text, article: Article, by: int = 0) -> None:
        self.whole = text
        self.by = by
        self.article = article
        self.text = article.text
        self.chains = Chains(article)
        self.plain = self.sentences = self.speakerless = 0
        self.sureness = Sureness(article)
        self.checks = [each for each in article.attributions if each.lemma in _SOLELY]

    def claims(self) -> Iterator[Claim]:
        """Yield the article's claims: quotations, what is reported, and what it says itself."""
        told: list[Place] = []
        owners: dict[int, Attribution] = {}
        for each in self.article.attributions:
            source = self.text[slice(*each.source)] if each.source else ""
            if not is_claim(each, source) or is_none(self.text, each) or self._is_check(each):
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

    def _is_check(self, each: Attribution) -> bool:
        """Say whether what somebody says is only that they checked, which is a claim already."""
        if each.quotations or each.cue is None or each.lemma in VERIFIES:
            return False
        return any(
            other.cue is not None
            and (overlap(other.cue, each.cue) or 0 <= other.cue[0] - each.start < _CLOSE)
            for other in self.checks
        )

    def _quoted(self, owners: dict[int, Attribution], told: list[Place]) -> Iterator[Claim]:
        text = self.text
        for number, quote in enumerate(self.article.quotations):
            owner = owners.get(number)
            if owner is None and quote.depth:
                owner = self._nested(quote.outer)
            if owner is None:
                owner = self._repeated(quote, owners)
            if self._in_a_source(quote.outer):
                continue
            if owner is None:
                long = len(text[quote.start : quote.end].split())
                if long >= _FEW or (long > 1 and self._is_headline(quote)):
                    self.speakerless += 1
                    told.append(quote.outer)
                    yield self._unsaid(quote)
                continue
            told.append(quote.outer)
            facts = self._facts(owner)
            if len(quote.pieces) > 1:
                facts["pieces"] = self._pieces(quote.pieces)
            if owner.quotations and owner.quotations[0] != number and number in owner.quotations:
                facts["continues"] = True
            yield self._claim((quote.start, quote.end), "quotation", owner, facts)

    def _is_headline(self, quote: Quotation) -> bool:
        start, end = self.article.places[number := self.article.paragraph_of(quote.start)]
        return number == 0 and not _ENDS.search(self.text[start:end].rstrip("'’\"” "))

    def _repeated(self, quote: Quotation, owners: dict[int, Attribution]) -> Attribution | None:
        """Return who says the same words elsewhere: a headline's quotation is one of the body's."""
        words = self.text[quote.start : quote.end].strip(_OFF).casefold()
        few = len(words.split()) < _FEW - 2
        if quote.depth or (few and not self._is_headline(quote)):
            return None
        for number, owner in owners.items():
            other = self.article.quotations[number]
            if words in self.text[other.start : other.end].casefold():
                return owner
        if few:
            return None
        for each in self.article.attributions:
            if each.manner == "speech" and each.source is not None:
                for start, end in each.content:
                    if words in self.text[start:end].casefold() and start > quote.end:
                        return each
        return None

    def _in_a_source(self, place: Place) -> bool:
        """Say whether words in marks are the name of somebody who speaks."""
        return any(
            each.source is not None and each.source[0] <= place[0] and place[1] <= each.source[1]
            for each in self.article.attributions
        )

    def _unsaid(self, quote: Quotation) -> Claim:
        """Return the claim of a quotation of which nobody knows who says it."""
        found = self.sureness.around(place := (quote.start, quote.end), None)
        number = self.article.paragraph_of(quote.start)
        who = None
        if quote.outer[0] == self.article.places[number][0] and not quote.depth:
            who = self.chains.cast.named_before(quote.start)
        return Claim(
            words=self._words(place),
            sort="quotation",
            voices=(
                Voice(name=who.name if who else "somebody", role="speaker" if who else "unnamed"),
            ),
            certainty=worst(found),
            hedges=tuple(self._hedge(hedge) for hedge in found),
            facts=Facts({"reader": "rule", "shape": "after" if who else "alone"}),
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
        elif each.shape == "verification" or each.lemma in _SOLELY or "verified" in words:
            sort = "verification"
        if each.shape == "according" and self._only_tells(each, pieces):
            return
        first, last = self._stripped(pieces[0], each.shape), pieces[-1]
        whole = (first[0], trimmed(self.text, last, _OFF)[1]) if len(pieces) > 1 else first
        if whole[1] <= whole[0]:
            return
        facts = self._facts(each)
        if len(pieces) > 1:
            facts["pieces"] = self._pieces([first, *pieces[1:]])
        yield whole, self._claim(whole, sort, each, facts)

    def _only_tells(self, each: Attribution, pieces: list[Place]) -> bool:
        """Say whether words are nothing but who says a quotation: "“...,” she said, according"."""
        quoted = [quote.outer for quote in self.article.quotations if not quote.depth]
        left = [part for piece in pieces for part in without(piece, quoted)]
        words = sum(len(self.text[a:b].split()) for a, b in left)
        return words < _FEW and any(
            other is not each and any(a <= other.anchor < b for a, b in left)
            for other in self.article.attributions
        )

    def _stripped(self, piece: Place, shape: str) -> Place:
        """Return a proposition without "that" before it and the full stop after it."""
        start, end = trimmed(self.text, piece, _OFF)
        if shape == "object":
            return start, max(end, start)  # "that report"
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
        found = self.sureness.around(place, each.cue, quoted=sort == "quotation")
        certainty: Certainty = "denied" if sort == "denial" else worst(found)
        return Claim(
            words=self._words(place),
            sort=sort,
            voices=voices,
            certainty=certainty,
            hedges=tuple(self._hedge(hedge) for hedge in found),
            facts=Facts(facts),
        )

    def _pieces(self, places: Sequence[Place]) -> list[list[int]]:
        return [[start + self.by, end + self.by] for start, end in places]

    def _voice(self, link: Link) -> Voice:
        return Voice(
            name=link.who.name,
            role=link.role,
            where=self._passage(link.where),
            cue=self._passage(link.cue),
        )

    def _passage(self, place: Place | None) -> Passage | None:
        return self._words(place) if place is not None else None

    def _words(self, place: Place) -> Passage:
        """Return a passage of the whole text."""
        return Passage.of(self.whole.item, self.whole.text, place[0] + self.by, place[1] + self.by)

    def _hedge(self, each: HedgeFound) -> Hedge:
        return Hedge(
            words=self._words((each.start, each.end)),
            kind=cast("Any", each.kind),
            scope=self._passage(each.scope),
        )

    def _narrated(self, told: list[Place]) -> Iterator[Claim]:
        """Yield what the report says in its own voice: sentences that are nobody else's."""
        apart = joined(told)
        for sentences in self.article.sentences:
            for place in sentences:
                self.sentences += 1
                if touches(place, apart):
                    continue
                words = self.text[slice(*place)]
                if len(words.split()) < _FEW or not _ENDS.search(words):
                    self.plain += 1
                    continue
                found = self.sureness.around(place, None)
                yield Claim(
                    words=self._words(trimmed(self.text, place, _OFF)),
                    sort="narrative",
                    certainty=worst(found),
                    hedges=tuple(self._hedge(hedge) for hedge in found),
                    facts=Facts({"reader": "rule"}),
                )
