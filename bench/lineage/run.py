"""Do with texts what a run does with a case's: sketch, index, pairs, roots."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from bench.lineage.reading import read
from firsthand.examine.reports.attribution.claims import claims
from firsthand.records import Claim, Derivation, Observation
from firsthand.steps import Text
from firsthand.trace.drift import drift
from firsthand.trace.roots import lineage
from firsthand.trace.roots_looks import standing
from firsthand.trace.wording import wording
from firsthand.trace.wording_index import WordingIndex
from firsthand.trace.wording_sketch import Wording, told_of
from firsthand.trace.wording_text import Reading, Told


@dataclass
class Found:
    """What was found of a set of texts."""

    items: dict[str, str] = field(default_factory=dict)
    derivations: list[Derivation] = field(default_factory=list)
    kinships: list[Observation] = field(default_factory=list)
    drifts: list[Observation] = field(default_factory=list)
    lineage: list[Observation] = field(default_factory=list)
    pairs: int = 0

    def of(self, kind: str) -> list[Observation]:
        """Return what of one kind lineage gave."""
        return [o for o in self.lineage if o.kind == kind]


def trace(texts: Iterable[tuple[str, str, str]], *, drifts: bool = True) -> Found:
    """Trace texts, each given with a name and the place it was found at."""
    found = Found()
    sketches: dict[str, Wording] = {}
    with tempfile.TemporaryDirectory() as folder:
        index = WordingIndex(Path(folder))
        for name, text, place in texts:
            reading = read(text, place)
            reading.claims = _claims(reading)
            found.items.setdefault(reading.item, name)
            if reading.item not in sketches:
                sketches[reading.item] = Wording.of(reading, [place] if place else [])
                index.add(reading.item, sketches[reading.item])
        for one, other in _pairs(index, sketches):
            found.pairs += 1
            for record in wording(sketches[one], sketches[other]):
                kept = found.derivations if isinstance(record, Derivation) else found.kinships
                kept.append(record)  # type: ignore[arg-type]
            if drifts:
                found.drifts += list(drift(sketches[one], sketches[other]))
        index.close()
    facts = [o for s in sketches.values() for o in standing(s)]
    houses, cited, looks = (
        tuple(o for o in facts if o.kind == k) for k in ("house", "cited-report", "own-look")
    )
    changes = tuple(d for d in found.drifts if d.kind == "drift")
    found.lineage = list(
        lineage(tuple(found.derivations), tuple(found.kinships), houses, cited, looks, changes)
    )
    return found


def _claims(reading: Reading) -> tuple[Told, ...]:
    """Return who says what in a text, as the step that reads claims finds it."""
    text = Text(reading.item, reading.text)
    dates = tuple(r for r in reading.records if r.kind == "document-date")
    return told_of((c for c in claims(text, dates) if isinstance(c, Claim)), reading.item)


def _pairs(index: WordingIndex, items: Iterable[str]) -> Iterator[tuple[str, str]]:
    given = set()
    for item in items:
        for other in index.near(item):
            pair = (min(item, other), max(item, other))
            if pair not in given:
                given.add(pair)
                yield pair
