"""All attributions of one article: its paragraphs read, its quotations given to their speakers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from firsthand.examine.reports.attribution import english, inside, labels, rules
from firsthand.examine.reports.attribution.datelines import after_dateline
from firsthand.examine.reports.attribution.found import (
    Attribution,
    Place,
    overlap,
    touches,
)
from firsthand.examine.reports.attribution.masks import masked
from firsthand.examine.reports.attribution.mended import mended, said_before
from firsthand.examine.reports.attribution.merged import merged
from firsthand.examine.reports.attribution.parsed import Parsed, parse
from firsthand.examine.reports.attribution.quoting import with_quotations
from firsthand.examine.reports.attribution.rule_scene import Scene
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.quotations import quotations_in
from firsthand.examine.reports.runs import runs
from firsthand.examine.reports.scanner import Quotation
from firsthand.examine.reports.sentences import sentence_spans
from firsthand.world.cues import CUES
from firsthand.world.languages import ENGLISH, LANGUAGES, Language

LONGEST_SENTENCE: Final = 3_000
"""A longer sentence [characters] is none; a paragraph that holds one is not read."""

LONGEST_PARAGRAPH: Final = 4_000
"""A longer paragraph [characters] is read in pieces."""

MOST_QUOTATIONS: Final = 600
"""How many quotations of one article are looked at."""

_HIDDEN: Final = "\x00"


@dataclass
class Article:
    """An article as it was read.

    Attributes:
        text: The text.
        places: Where its paragraphs stand.
        languages: Their languages, as far as rules need to know.
        sentences: Where the sentences of each stand.
        quotations: Its quotations.
        attributions: What it gives to somebody.
        more_quotations: How many quotations it has beyond those that are looked at.
        unread: How many paragraphs were not read, because their sentences are too long for any.
        own: Names of who published it, case folded.
    """

    text: str
    places: list[Place]
    languages: list[Language]
    sentences: list[list[Place]]
    quotations: list[Quotation]
    attributions: list[Attribution]
    more_quotations: int = 0
    unread: int = 0
    own: frozenset[str] = frozenset()

    def keep_quotations(self) -> None:
        """Leave out the quotations that stand in no paragraph that is read."""
        kept = [each for each in self.quotations if self.paragraph_at(each.start) is not None]
        self.more_quotations = max(0, len(kept) - MOST_QUOTATIONS)
        self.quotations = kept[:MOST_QUOTATIONS]

    def paragraph_at(self, at: int) -> int | None:
        """Return the index of the paragraph that holds a character, if one does."""
        number = bisect_right(self.places, (at, len(self.text) + 1)) - 1
        return number if number >= 0 and at < self.places[number][1] else None

    def paragraph_of(self, at: int) -> int:
        """Return the index of the paragraph that holds a character, or of the one before it."""
        return max(0, bisect_right(self.places, (at, len(self.text) + 1)) - 1)

    def sentence_of(self, at: int) -> Place:
        """Return the sentence that holds a character."""
        number = self.paragraph_of(at)
        for start, end in self.sentences[number]:
            if start <= at < end:
                return start, end
        return self.places[number]


def read_article(
    text: str,
    nlp: Any | None = None,  # noqa: ANN401
    own: frozenset[str] = frozenset(),
) -> Article:
    """Read an article.

    Args:
        text: The text.
        nlp: A parser for its English paragraphs; without it rules read them.
        own: Names of who published it, case folded.
    """
    article = Article(text, [], [], [], quotations_in(text), [], own=own)
    for place, language in _ours(text):
        sentences = list(sentence_spans(text, *place, language))
        if max((end - start for start, end in sentences), default=0) > LONGEST_SENTENCE:
            article.unread += 1
            continue
        article.places.append(place)
        article.languages.append(language)
        article.sentences.append(sentences)
    article.keep_quotations()
    reading = _Reading(article, nlp)
    article.attributions = sorted(reading.attributions(), key=lambda each: each.anchor)
    article.attributions = [
        each for each in article.attributions if each.content and not _only_cited(each, article)
    ]
    said_before(article.attributions, text, article.sentence_of)
    article.attributions = mended(article.attributions, article.quotations)
    return article


class _Reading:
    """The reading of one article.

    Args:
        article: The article, with nothing read yet.
        nlp: A parser for English, or nothing.
    """

    def __init__(self, article: Article, nlp: Any | None) -> None:  # noqa: ANN401
        self.article = article
        self.nlp = nlp
        self.hidden = hide(article.text, article.quotations)
        self.cues_of = {
            number: CUES[article.languages[article.paragraph_of(each.start)].code]
            for number, each in enumerate(article.quotations)
        }
        self.within: list[list[Quotation]] = [[] for _ in article.places]
        for each in article.quotations:
            last = article.paragraph_of(max(each.start, each.end - 1))
            for number in range(article.paragraph_of(each.start), last + 1):
                self.within[number].append(each)
        self.docs = self._parsed(nlp) if nlp is not None else {}

    def _parsed(self, nlp: Any) -> dict[int, Parsed]:  # noqa: ANN401
        article = self.article
        numbers = [n for n, each in enumerate(article.languages) if each is ENGLISH]
        ready = [
            masked(article.text, article.places[number], self.within[number]) for number in numbers
        ]
        return dict(zip(numbers, parse(nlp, ready), strict=True))

    def attributions(self) -> Iterator[Attribution]:
        """Yield everything that the article gives to somebody."""
        article, text, places = self.article, self.article.text, self.article.places
        spoken = list(labels.spoken(text, places))
        turns = sorted(place for each in spoken for place in each.content)
        titles = [
            each for each in labels.headlines(text, places) if not touches(each.content[0], turns)
        ]
        cues = {each.cue for each in titles}
        found = [each for each in self._found() if each.cue not in cues]
        inserted = list(inside.insertions(text, article.quotations, self.cues_of))
        taken = {number for each in inserted for number in each.quotations}
        free = [
            number
            for number, each in enumerate(article.quotations)
            if not each.depth and number not in taken
        ]
        in_turns = [n for n in free if _inside(article.quotations[n].outer, turns)]
        outside = [n for n in free if not touches(article.quotations[n].outer, turns)]
        apart = [each for each in found if not touches((each.start, each.end), turns)]
        within = [each for each in found if touches((each.start, each.end), turns)]
        yield from spoken
        yield from inserted
        known = {each.cue for each in inserted}
        for each in self._nested():
            if each.cue not in known:
                yield each
        yield from self._owned([*apart, *titles], outside)
        yield from self._owned(within, in_turns)

    def _nested(self) -> Iterator[Attribution]:
        """Yield what quoted words give to somebody else, from their parse where there is one."""
        text, quotations = self.article.text, self.article.quotations
        ruled = list(inside.nested(text, quotations, self.cues_of))
        parsed = []
        if self.nlp is not None:
            parsed = list(inside.parsed(text, quotations, self.cues_of, self.nlp))
        cues = [each.cue for each in parsed if each.cue is not None]
        yield from parsed
        for each in ruled:
            if each.cue is None or not any(overlap(each.cue, cue) for cue in cues):
                yield each

    def _found(self) -> Iterator[Attribution]:
        """Yield what each paragraph gives to somebody, without its quotations' owners."""
        article = self.article
        for number in range(len(article.places)):
            ruled = rules.read(self._scene(number))
            parsed = self.docs.get(number)
            if parsed is None:
                yield from ruled
            else:
                yield from merged(list(english.attributions(article.text, parsed)), ruled)

    def _scene(self, number: int) -> Scene:
        article = self.article
        place = article.places[number]
        quoted = [
            (max(each.outer[0], place[0]), min(each.outer[1], place[1]))
            for each in self.within[number]
            if each.depth == 0
        ]
        code = article.languages[number].code
        return Scene(
            self.hidden, place, article.sentences[number], quoted, CUES[code], article.text
        )

    def _owned(self, found: list[Attribution], numbers: list[int]) -> list[Attribution]:
        """Return attributions with the quotations of these numbers given to them."""
        quoted = [self.article.quotations[number] for number in numbers]
        docs = list(self.docs.values())
        out = with_quotations(self.article.text, self.article.places, found, quoted, docs)
        for each in out:
            each.quotations = [numbers[number] for number in each.quotations]
        return out


def _inside(place: Place, others: Sequence[Place]) -> bool:
    at = bisect_right(others, (place[0], place[1])) - 1
    return at >= 0 and others[at][0] < place[0] and place[1] <= others[at][1]


def _only_cited(each: Attribution, article: Article) -> bool:
    """Say whether somebody is only cited by an outlet that says so in the same sentence."""
    if each.shape != "according":
        return False
    cites = CUES[article.languages[article.paragraph_of(each.anchor)].code].cites
    if not any(each.lemma == phrase.strip().replace("_", " ") for phrase in cites.split("|")):
        return False
    start, end = article.sentence_of(each.anchor)
    return any(
        other is not each and other.source is not None and start <= other.anchor < end
        for other in article.attributions
    )


def _ours(text: str) -> Iterator[tuple[Place, Language]]:
    """Yield the paragraphs that are in one of our languages."""
    stretches = runs(text)
    at = 0
    for start, end in paragraphs(text):
        while at < len(stretches) - 1 and start >= stretches[at][1]:
            at += 1
        code = stretches[at][2]
        if code is not None:
            place = (after_dateline(text, start, end), end)
            for part in _pieces(text, place, LANGUAGES[code]):
                yield part, LANGUAGES[code]


def _pieces(text: str, place: Place, language: Language) -> Iterator[Place]:
    """Cut a paragraph that is far too long between sentences: time grows faster than its length."""
    start, end = place
    if end - start > LONGEST_PARAGRAPH:
        for first, _ in sentence_spans(text, *place, language):
            if first - start > LONGEST_PARAGRAPH:
                yield start, first
                start = first
    yield start, end


def hide(text: str, quotations: Sequence[Quotation]) -> str:
    """Return a text of the same length with what stands in quotation marks hidden."""
    parts: list[str] = []
    at = 0
    for each in quotations:
        if each.depth or each.outer[0] < at:
            continue
        start, end = each.outer
        inside = "".join(char if char == "\n" else _HIDDEN for char in text[start:end])
        parts += [text[at:start], inside]
        at = end
    parts.append(text[at:])
    return "".join(parts)
