"""Places that a text names, with the words that say where things were in relation to them.

"Close to the village of Dolnitsa" names Dolnitsa, near; "11 km north-east of Brezan" names Brezan,
a distance and a direction. No gazetteer is asked: that a name is a place is read from the words
beside it, from the text's dateline, or from another mention of it in the same text. What follows a
name in apposition is no part of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from firsthand.examine.reports.place_core import Spot
from firsthand.examine.reports.place_grammar import PlaceReader
from firsthand.examine.reports.runs import not_ours
from firsthand.examine.reports.times import parts_of, too_many
from firsthand.examine.reports.tokens import words_of
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import Text, step
from firsthand.world.place_words import PLACE_WORDS


@dataclass(frozen=True)
class PlaceFound:
    """A place in a text.

    Attributes:
        start: Where its name starts.
        end: Where its name ends.
        relation: Where the words that relate something to it start and end, if any do.
        kind: near, direction, outskirts, towards, between, route, behind, off, over, district, at,
            in, dateline, or ``named`` where only the name stands.
        distance: Distance as written, with its unit, or nothing.
        direction: Direction as written, or nothing.
    """

    start: int
    end: int
    relation: tuple[int, int] | None
    kind: str
    distance: str
    direction: str

    def facts(self, text: str) -> dict[str, Any]:
        """Return what an observation says of it."""
        first = self.relation[0] if self.relation and self.relation[0] < self.start else self.start
        return {
            "name": text[self.start : self.end],
            "relation": text[self.relation[0] : self.relation[1]] if self.relation else None,
            "reading": self.kind,
            "distance": self.distance or None,
            "direction": self.direction or None,
            "written": text[first : self.end],
        }


@step(version=2)
def places(text: Text, *, most: int = 20_000) -> Iterator[Observation | Gap]:
    """Find the places that a text names, and how it relates things to them.

    Facts: ``name``; ``relation`` (the text's words, or null); ``reading`` (near, direction,
    outskirts, towards, between, route, behind, off, over, district, at, in, dateline, named);
    ``distance`` and ``direction`` as written, or null; ``written``, the relation with the name.

    Args:
        text: The text.
        most: How many are kept; beyond that a gap says so.
    """
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_places(part, code):
            if count == most:
                yield too_many("every place", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            yield Observation(kind="place-mention", where=where, facts=Facts(each.facts(part)))
    if gap := not_ours("every place", text.item, text.text):
        yield gap


def find_places(text: str, language: str) -> list[PlaceFound]:
    """Return the places that a text in one of our languages names, in order; none overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
    """
    if language not in PLACE_WORDS:
        return []
    words = words_of(text)

    def found(spot: Spot) -> PlaceFound:
        def cut(span: tuple[int, int] | None) -> str:
            return text[words.starts[span[0]] : words.ends[span[1] - 1]] if span else ""

        relation = spot.relation
        return PlaceFound(
            start=words.starts[spot.first],
            end=words.ends[spot.last - 1],
            relation=(words.starts[relation[0]], words.ends[relation[1] - 1]) if relation else None,
            kind=spot.kind,
            distance=cut(spot.distance),
            direction=cut(spot.direction),
        )

    return [found(spot) for spot in PlaceReader(words, language).all()]
