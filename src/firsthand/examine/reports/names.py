"""Names of people, organisations, units, insignia, weapons and vehicles, as a text writes them.

Things are found by lists of words and type designations, units by their form ("the 4th Guards Tank
Division"), organisations by their heads ("Ministry of", "Agency") and by the word before them
("the newspaper"), people by what stands beside them: a title, a verb of saying, an age, a byline. A
mention is where such words stand; that two mentions are one person is not decided here. Languages
without capitals have only what lists can find.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from firsthand.examine.reports.arabic_people import ArabicPeople
from firsthand.examine.reports.bodies import again, organisations
from firsthand.examine.reports.name_runs import runs_of_names
from firsthand.examine.reports.people import People
from firsthand.examine.reports.runs import not_ours
from firsthand.examine.reports.things import things, types, units
from firsthand.examine.reports.times import parts_of, too_many
from firsthand.examine.reports.tokens import words_of
from firsthand.records import Facts, Gap, Observation, Passage
from firsthand.steps import Text, step
from firsthand.world.languages import LANGUAGES


@dataclass(frozen=True)
class NameFound:
    """A name in a text.

    Attributes:
        start: Where it starts.
        end: Where it ends.
        sort: person, organisation, unit, insignia, weapon, vehicle.
    """

    start: int
    end: int
    sort: str


@step(version=2)
def names(text: Text, *, most: int = 20_000) -> Iterator[Observation | Gap]:
    """Find the people, organisations, units, insignia, weapons and vehicles that a text names.

    Facts: ``sort`` (person, organisation, unit, insignia, weapon, vehicle); ``name``, as written.

    Args:
        text: The text.
        most: How many are kept; beyond that a gap says so.
    """
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_names(part, code):
            if count == most:
                yield too_many("every name", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            yield Observation(
                kind="name", where=where, facts=Facts(sort=each.sort, name=where.exact)
            )
    if gap := not_ours("every name", text.item, text.text):
        yield gap


def find_names(text: str, language: str) -> list[NameFound]:
    """Return the names in a text in one of our languages, in order; none overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
    """
    return list(_found(text, language)) if language in LANGUAGES else []


@lru_cache(maxsize=4)
def _found(text: str, code: str) -> tuple[NameFound, ...]:
    words = words_of(text)
    runs = runs_of_names(text, code)
    listed = list(things(words, code))
    spans = [
        *types(words),
        *units(words),
        *(each for each in listed if each[2] != "organisation"),
        *organisations(words, runs, code),
        *listed,
    ]
    taken = bytearray(len(words))
    out: list[tuple[int, int, str]] = []

    def take(found: Iterable[tuple[int, int, str]]) -> None:
        for first, last, sort in found:
            if first < last and not any(taken[first:last]):
                taken[first:last] = b"\x01" * (last - first)
                out.append((first, last, sort))

    # What is surer comes first; among equals the longer.
    take(spans)
    take(again(words, runs, out, taken, code))
    people = ArabicPeople(words, taken) if code == "ar" else People(words, runs, taken, code)
    take(people.all())
    return tuple(
        NameFound(words.starts[first], words.ends[last - 1], sort)
        for first, last, sort in sorted(out)
    )
