"""All attributions of one article: its paragraphs read, its quotations given to their speakers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from firsthand.examine.reports.attribution import english, inside, labels, rules
from firsthand.examine.reports.attribution.found import Attribution, Place, overlap
from firsthand.examine.reports.attribution.parsed import parse
from firsthand.examine.reports.attribution.quoting import with_quotations
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.quotations import quotations_in
from firsthand.examine.reports.runs import runs
from firsthand.examine.reports.scanner import Quotation
from firsthand.examine.reports.sentences import sentence_spans
from firsthand.world.cues import CUES
from firsthand.world.languages import ENGLISH, LANGUAGES, Language

LONGEST_PARAGRAPH: Final = 20_000
"""A longer paragraph [characters] is none of a report, and is not read."""

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
    """

    text: str
    places: list[Place]
    languages: list[Language]
    sentences: list[list[Place]]
    quotations: list[Quotation]
    attributions: list[Attribution]

    def paragraph_at(self, at: int) -> int | None:
        """Return the index of the paragraph that holds a character, if one does."""
        for number, (start, end) in enumerate(self.places):
            if start <= at < end:
                return number
        return None

    def paragraph_of(self, at: int) -> int:
        """Return the index of the paragraph that holds a character."""
        for number, (start, end) in enumerate(self.places):
            if start <= at < end:
                return number
        return max(0, len(self.places) - 1)

    def sentence_of(self, at: int) -> Place:
        """Return the sentence that holds a character."""
        number = self.paragraph_of(at)
        for start, end in self.sentences[number]:
            if start <= at < end:
                return start, end
        return self.places[number]


def read_article(text: str, nlp: Any | None = None) -> Article:  # noqa: ANN401
    """Read an article.

    Args:
        text: The text.
        nlp: A parser for its English paragraphs; without it rules read them.
    """
    places, languages = _ours(text)
    quotations = quotations_in(text)
    sentences = [
        list(sentence_spans(text, *place, language))
        for place, language in zip(places, languages, strict=True)
    ]
    article = Article(text, places, languages, sentences, quotations, [])
    hidden = hide(text, quotations)
    spoken = list(labels.spoken(text, places))
    turns = [place for each in spoken for place in each.content]
    english_places = [
        place
        for place, language in zip(places, languages, strict=True)
        if language is ENGLISH and nlp is not None
    ]
    docs = list(parse(nlp, text, english_places, quotations)) if english_places else []
    found = [each for parsed in docs for each in english.attributions(text, parsed)]
    parsed_places = set(english_places)
    for number, place in enumerate(places):
        ruled = rules.read(_scene(article, hidden, number))
        found = _merged(found, ruled) if place in parsed_places else found + ruled
    titles = [
        each
        for each in labels.headlines(text, places)
        if not any(overlap(each.content[0], turn) for turn in turns)
    ]
    found = [each for each in found if not _repeats(each, titles)]
    outside = [each for each in found if not any(overlap((each.start, each.end), t) for t in turns)]
    within = [each for each in found if each not in outside]
    quoted = [
        each
        for each in quotations
        if each.depth == 0 and not any(overlap(each.outer, turn) for turn in turns)
    ]
    numbers = [quotations.index(each) for each in quoted]
    numbered = dict(enumerate(quotations))
    cues_of = {
        number: CUES[languages[at].code]
        for number, each in numbered.items()
        if (at := article.paragraph_at(each.start)) is not None
    }
    inserted = list(inside.insertions(text, quotations, cues_of))
    taken = {number for each in inserted for number in each.quotations}
    numbers = [n for n in numbers if n not in taken]
    quoted = [quotations[n] for n in numbers]
    deeper = list(inside.nested(text, quotations, cues_of))
    outside = with_quotations(text, places, outside + titles, quoted, docs)
    for each in outside:
        each.quotations = [numbers[number] for number in each.quotations]
    article.attributions = sorted(
        spoken + within + outside + inserted + deeper, key=lambda each: each.anchor
    )
    article.attributions = [
        each
        for each in article.attributions
        if each.content and not _only_cited(each, article)
    ]
    return article


def _only_cited(each: Attribution, article: Article) -> bool:
    """Say whether somebody is only cited by an outlet that says so in the same sentence."""
    if each.shape != "according" or each.quotations:
        return False
    cites = CUES[article.languages[article.paragraph_of(each.anchor)].code].cites
    if not any(each.lemma == phrase.strip().replace("_", " ") for phrase in cites.split("|")):
        return False
    start, end = article.sentence_of(each.anchor)
    return any(
        other is not each and other.source is not None and start <= other.anchor < end
        for other in article.attributions
    )


def _merged(parsed: list[Attribution], ruled: list[Attribution]) -> list[Attribution]:
    """Return what the parse found, with who says so by the rules where the parse has nobody."""
    for each in ruled:
        for other in parsed:
            if each.cue is None or other.cue is None or not overlap(each.cue, other.cue):
                continue
            if other.shape == "noun":
                continue
            if other.source is None and other.manner == "speech" and other.shape != "passive":
                other.source = each.source
    cues = [each.cue for each in parsed if each.cue is not None]
    for each in ruled:
        trails = each.cue is not None and each.content and each.end <= each.cue[0]
        checked = each.shape == "verification" and each.lemma == "verify"
        if (trails and each.shape == "clause" and each.source and not any(overlap(each.cue, cue) for cue in cues if each.cue)) or checked:
            parsed.append(each)
    return parsed


def _ours(text: str) -> tuple[list[Place], list[Language]]:
    """Return the paragraphs that are in one of our languages, and not too long for one."""
    places: list[Place] = []
    languages: list[Language] = []
    stretches = [(start, end, code) for start, end, code in runs(text) if code is not None]
    for start, end in paragraphs(text):
        code = next((code for first, last, code in stretches if first <= start < last), None)
        if code is not None and end - start <= LONGEST_PARAGRAPH:
            places.append((start, end))
            languages.append(LANGUAGES[code])
    return places, languages


def _repeats(found: Attribution, titles: Sequence[Attribution]) -> bool:
    return any(found.cue == each.cue for each in titles)


def _scene(article: Article, hidden: str, number: int) -> rules.Scene:
    place = article.places[number]
    quoted = [
        each.outer
        for each in article.quotations
        if each.depth == 0 and overlap(each.outer, place)
    ]
    pieces = [(max(a, place[0]), min(b, place[1])) for a, b in quoted]
    code = article.languages[number].code
    return rules.Scene(hidden, place, article.sentences[number], pieces, CUES[code])


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



