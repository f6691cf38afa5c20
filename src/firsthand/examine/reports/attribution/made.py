"""Making claims of attributions: words, voices, certainty.

It is a little longer than 300 lines, because one pass keeps count of what was told already.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, Final

from firsthand.examine.reports.attribution.article import Article
from firsthand.examine.reports.attribution.asserted import Asserted
from firsthand.examine.reports.attribution.built import SOMEBODY, Builder
from firsthand.examine.reports.attribution.carriers import Link
from firsthand.examine.reports.attribution.chain import Chains
from firsthand.examine.reports.attribution.found import (
    Attribution,
    Place,
    joined,
    overlap,
    touches,
    trimmed,
    without,
)
from firsthand.examine.reports.attribution.scare import is_a_name, is_said
from firsthand.examine.reports.attribution.sureness import Sureness
from firsthand.examine.reports.attribution.tellings import DENIES, VERIFIES, is_claim
from firsthand.examine.reports.attribution.unclaimed import (
    is_asked,
    is_none,
    is_of_itself,
    untrue_of,
)
from firsthand.examine.reports.attribution.who import Who
from firsthand.examine.reports.scanner import Quotation
from firsthand.records import Claim
from firsthand.steps import Text
from firsthand.world.voices import RELATIVE

_THAT: Final = re.compile(
    r"(?:(?:citing|quoting) [^,]{2,80}, )?(?:only |earlier |later )?"
    r"(?:that,?(?! (?:would|is|was|will|could|has|had|may|might)\b)|que|dass|что|що|أنّ?|إنّ?)"
    r"[\s\u00a0]+|qu['’]",
    re.IGNORECASE,
)
_HEARER: Final = re.compile(r"(?:us|me|him|her|them|you|reporters|journalists)[:,]\s+(?=['‘\"“])")
_ENDS: Final = re.compile(r"[.!?…؟][\"”’'»)\]]*$")
_AND_SAID: Final = re.compile(
    r"\b(?:said|says|asked|told (?:me|us|her|him|them)|shouted|cried|replied|whispered)[,:]? ?$"
)
_SOLELY: Final = VERIFIES - {"confirm"}
_DASHES: Final = frozenset({"—", "–", "―"})
_CLOSE: Final = 12
_FEW: Final = 4
_OFF: Final = " \t\n\u00a0,;:–—-.!?…"
_GOES_ON: Final = re.compile(r"(?: it| them)?, (.+)", re.DOTALL)
_LONG_ENOUGH: Final = 6


class Maker:
    """Makes the claims of one article.

    Args:
        text: The whole text.
        article: The article, or a part of it.
        by: Where the part starts in the text.
        asserted: The times that the whole text names.

    Attributes:
        plain: How many sentences no claim was found in.
        sentences: How many sentences there are.
        speakerless: How many quotations nobody could be found for.
    """

    def __init__(
        self, text: Text, article: Article, by: int = 0, asserted: Asserted | None = None
    ) -> None:
        self.build = Builder(text, by, asserted)
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
            if is_of_itself(self.text, each) or is_asked(self.text, each):
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
        for numbers in self._turns():
            number, quote = numbers[0], self.article.quotations[numbers[0]]
            owner = next((owners[each] for each in numbers if each in owners), None)
            if self.article.paragraph_of(quote.start) == 0 and self._is_headline(quote):
                owner = self._repeated(quote, owners) or owner  # the body knows better whose
            if owner is not None and is_a_name(text, quote):
                continue
            if owner is None and quote.depth:
                owner = self._nested(quote.outer)
            if owner is None:
                owner = self._repeated(quote, owners)
            if self._in_a_source(quote.outer):
                continue
            if owner is None:
                headline = self._is_headline(quote)
                if is_said(text, quote, self.article.places, headline=headline):
                    self.speakerless += 1
                    told.append(quote.outer)
                    yield self._unsaid(quote)
                continue
            told += [self.article.quotations[each].outer for each in numbers]
            facts = self._facts(owner)
            if owner.quotations and owner.quotations[0] != number and number in owner.quotations:
                facts["continues"] = True
            yield self._claim(self._pieces(numbers, owner), "quotation", owner, facts)

    def _turns(self) -> Iterator[list[int]]:
        """Yield the quotations, those after dashes in one paragraph together: they are one turn."""
        turn: list[int] = []
        for number, quote in enumerate(self.article.quotations):
            before = self.article.quotations[turn[-1]] if turn else None
            dashed = quote.marks in _DASHES and not quote.depth
            same = before is not None and before.paragraph == quote.paragraph
            if before is not None and dashed and same and before.marks in _DASHES:
                turn.append(number)
                continue
            if turn:
                yield turn
            turn = [number]
        if turn:
            yield turn

    def _pieces(self, numbers: list[int], owner: Attribution) -> list[Place]:
        """Return where the words of a turn stand, without who says so in the middle of them."""
        quotes = [self.article.quotations[each] for each in numbers]
        pieces = [piece for each in quotes for piece in each.pieces]
        first = quotes[0]
        inserted = first.start <= owner.anchor < first.end and numbers[0] in owner.quotations
        apart = all(first.start <= a and b <= first.end for a, b in owner.content)
        return list(owner.content) if inserted and apart and owner.content else pieces

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
            if other is not quote and words in self.text[other.start : other.end].casefold():
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
        who = self._subject(quote) if quote.depth else None
        if quote.outer[0] == self.article.places[number][0] and not quote.depth:
            who = self._first_turn(quote) or self.chains.cast.named_before(quote.start)
        link = Link(who or Who(SOMEBODY, "unnamed"), who.role if who else "unnamed", None, None)
        links = [link, *(self.chains.quoted_in(quote.outer) if quote.depth else [])]
        facts = {"reader": "rule", "shape": "after" if who else "alone"}
        return self.build.claim([place], "quotation", links, found, facts)

    def _first_turn(self, quote: Quotation) -> Who | None:
        """Return who asks in a dialogue after dashes: who writes, if the text says who that is."""
        if quote.marks not in _DASHES:
            return None
        author = self.chains.cast.author
        asks = self.text[quote.end - 1] == "?" and bool(author)
        return Who(author, "speaker") if asks else Who(SOMEBODY, "unnamed")

    def _subject(self, quote: Quotation) -> Who | None:
        """Return whom a speaker quotes where the verb's subject stands further off: "and said"."""
        start = self.article.places[self.article.paragraph_of(quote.start)][0]
        if not _AND_SAID.search(self.text[max(start, quote.outer[0] - 40) : quote.outer[0]]):
            return None
        return self.chains.cast.described_last((start, quote.outer[0]), "")

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
        content = [self._past_hearer(piece) for piece in each.content]
        pieces = [piece for piece in content if not self._is_quotation(piece, each)]
        if each.shape == "turn":
            pieces = each.content
        if len(pieces) > 1 and self.text[slice(*pieces[0])].lower() in RELATIVE:
            pieces = pieces[1:]  # "which the mayor said was late": what it means stands before
        if not pieces or pieces == [each.cue]:
            return
        if each.shape == "turn":
            for piece in pieces:
                yield piece, self._claim([piece], "quotation", each, self._facts(each))
            return
        sort = self._sort(each)
        if each.shape == "according" and self._only_tells(each, pieces):
            return
        untrue = untrue_of(self.article, each, pieces)
        if untrue is not None:
            yield pieces[0], self._claim(untrue, "denial", each, self._facts(each))
            return
        kept = [self._stripped(pieces[0], each.shape), *pieces[1:]]
        if len(pieces) > 1:
            kept[-1] = (kept[-1][0], trimmed(self.text, kept[-1], _OFF)[1])
        whole = (kept[0][0], kept[-1][1])
        if whole[1] <= whole[0]:
            return
        yield whole, self._claim(kept, sort, each, self._facts(each))

    def _past_hearer(self, piece: Place) -> Place:
        """Return words without who is told before a colon: "They told us: 'Leave'"."""
        to = _HEARER.match(self.text, *piece)
        return (to.end(), piece[1]) if to else piece

    def _sort(self, each: Attribution) -> str:
        """Return what sort of claim an attribution is whose words stand outside of marks."""
        words = self.text[slice(*each.cue)].lower() if each.cue else ""
        if each.shape == "denial" or each.lemma in DENIES:
            return "denial"
        checked = each.shape == "verification" or each.lemma in _SOLELY or "verified" in words
        return "verification" if checked else "statement"

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

    def _is_quotation(self, piece: Place, of: Attribution) -> bool:
        """Say whether words stand in marks, outside of which it is told whose they are.

        Who says so may be inserted in the quotation itself: «We wait, — said he. — It is early».
        """
        for number, quote in enumerate(self.article.quotations):
            if quote.outer[0] < of.anchor < quote.outer[1] and number not in of.quotations:
                continue
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

    def _claim(
        self, places: Sequence[Place], sort: str, each: Attribution, facts: dict[str, Any]
    ) -> Claim:
        links = self.chains.voices(each) or [
            Link(Who(SOMEBODY, "unnamed"), "unnamed", None, each.cue)
        ]
        place = (places[0][0], places[-1][1])
        found = self.sureness.around(place, each.cue, quoted=sort == "quotation")
        return self.build.claim(places, sort, links, found, facts)

    def _narrated(self, told: list[Place]) -> Iterator[Claim]:
        """Yield what the report says in its own voice: sentences that are nobody else's."""
        apart = joined(told)
        for sentences in self.article.sentences:
            for place in sentences:
                self.sentences += 1
                if touches(place, apart):
                    yield from self._after_check(place)
                    continue
                words = self.text[slice(*place)]
                if len(words.split()) < _FEW or not _ENDS.search(words):
                    self.plain += 1
                    continue
                found = self.sureness.around(place, None)
                whole = trimmed(self.text, place, _OFF)
                yield self.build.claim([whole], "narrative", [], found, {"reader": "rule"})

    @cached_property
    def _checked(self) -> list[Place]:
        """Cues of checks that a sentence tells in passing: "..., which the paper verified, ..."."""
        return sorted(
            each.cue
            for each in self.article.attributions
            if each.source is not None
            and each.cue is not None
            and self.text[max(0, each.source[0] - 8) : each.source[0]] == ", which "
            and self._sort(each) == "verification"
        )

    def _after_check(self, sentence: Place) -> Iterator[Claim]:
        """Yield what a sentence goes on to tell after a check: "a man walks along the road"."""
        first = bisect_left(self._checked, sentence)
        for cue in self._checked[first : first + 1]:
            rest = _GOES_ON.match(self.text, cue[1], sentence[1])
            if rest is not None and len(rest[1].split()) >= _LONG_ENOUGH:
                place = trimmed(self.text, rest.span(1), _OFF)
                found = self.sureness.around(place, None)
                yield self.build.claim([place], "narrative", [], found, {"reader": "rule"})
