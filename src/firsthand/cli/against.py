"""What other cases and libraries answer about a case's footage and sound, written down in it."""

from __future__ import annotations

import argparse
import socket
from pathlib import Path
from typing import Any

from firsthand.api import Case
from firsthand.casefile import CaseFile, Progress, Task
from firsthand.cli.copies import borrowed
from firsthand.cli.elsewhere import Elsewhere, Hit, search, search_sound
from firsthand.cli.sketches import sketch_of, sound_of
from firsthand.cli.sounding import missed_sound, told_sound
from firsthand.publish.footage_words import span_words
from firsthand.publish.manifest import write_manifest
from firsthand.publish.words import plainly
from firsthand.records import Derivation, Facts, Maker, Observation, Whole
from firsthand.run import now
from firsthand.trace import footage_sketch, sound_sketch

# The best that there is of a film or an image first.
_PICTURES = (footage_sketch.MEDIA_TYPE, footage_sketch.IMAGE_TYPE, footage_sketch.KEYS_TYPE)


def against(case: Case, roots: list[Path], options: argparse.Namespace, progress: Progress) -> None:
    """Ask other cases and libraries about a case's films, images and sound; write down the answers.

    Args:
        case: The case, open to write.
        roots: What is asked.
        options: How work is to run.
        progress: Who is told how it goes.

    Raises:
        NotACaseError: If one of them is neither.
    """
    mine = _mine(case.file)
    for root in roots:
        with borrowed() as desk, Elsewhere.at(root) as elsewhere:
            progress.begin(f"asking {plainly(root.name)}", len(mine), "items")
            for item, kept in mine.items():
                _Asking(case.file, elsewhere, item, kept).all(desk, options)
                progress.advance()
    write_manifest(case.file)


class _Asking:
    """One item of a case, asked about at one place.

    Args:
        file: The case.
        elsewhere: What is asked.
        item: The item.
        kept: The item's sketches, by media type.
    """

    def __init__(
        self, file: CaseFile, elsewhere: Elsewhere, item: str, kept: dict[str, str]
    ) -> None:
        self.file = file
        self.elsewhere = elsewhere
        self.item = item
        self.kept = kept
        self.library = elsewhere.file.info.title
        self.heard = sound_of(file, item)

    def all(self, desk: CaseFile, options: argparse.Namespace) -> None:
        """Ask about its pictures and about its sound."""
        held = self.elsewhere.held()
        twin = [self._twin()] if self.elsewhere.has(self.item) else []
        same = list(search_sound(self.elsewhere, self.heard)) if self.heard is not None else []
        sort = next((t for t in _PICTURES if t in self.kept), None)
        sketch = sketch_of(self.file, self.item, (sort,)) if sort is not None else None
        if sort is not None and sketch is not None:
            hits = list(search(desk, self.elsewhere, sketch, options))
            same += missed_sound(self.elsewhere, self.heard, hits, same)
            told = told_sound(self.elsewhere, self.heard, hits, same)
            said = {"films": held.films, "samples": held.samples}
            self._write(sort, said, [*twin, *(self._seen(hit, told[hit.item]) for hit in hits)])
            twin = []
        if self.heard is not None:
            said = {"sounds": held.sounds}
            seen = [self._seen(hit) for hit in same]
            self._write(sound_sketch.MEDIA_TYPE, said, [*twin, *seen])

    def _twin(self) -> Observation:
        """Return that the very same bytes were found there."""
        facts = Facts(
            library=self.library, name=self.elsewhere.name(self.item), other=self.item,
            footage="bytes", stretch="the very same bytes", changes=(), why="the SHA-256 is one",
        )  # fmt: skip
        return Observation(kind="seen-elsewhere", where=Whole(item=self.item), facts=facts)

    def _seen(self, hit: Hit, told: str = "") -> Observation:
        found = hit.found
        facts: dict[str, Any] = {
            "library": self.library,
            "name": hit.name,
            "other": hit.item,
            "footage": found.facts["footage"],
            "made_here": found.made.item == self.item,
            "stretch": span_words(found),
            "changes": found.facts["changes"],
            "direction": found.facts["direction"],
            "reasons": found.facts["reasons"],
            "timed": found.facts.get("timed"),
            "why": found.facts["why"],
        }
        if told:
            facts["sound"] = told
        end = found.made if found.made.item == self.item else found.source
        return Observation(kind="seen-elsewhere", where=end, facts=Facts(facts))

    def _write(self, sort: str, said: dict[str, int], seen: list[Observation]) -> None:
        """Write an answer down: about one sketch, so that a later answer takes its place."""
        takes = (self.item, self.kept[sort])
        by = Maker(step="trace.against", version=3, settings=Facts(library=self.library))
        searched = Observation(
            kind="searched", where=Whole(item=self.item), facts=Facts(name=self.library, **said)
        )
        signed = tuple(each.but(by=by, cites=takes) for each in (searched, *seen))
        at, asked = now(), Facts(library=self.library)
        task = Task(by, takes, signed, True, at, at, socket.gethostname(), asked)  # noqa: FBT003
        self.file.append([task])


def _mine(file: CaseFile) -> dict[str, dict[str, str]]:
    """Return the sketches of each item: their ids by media type."""
    mine: dict[str, dict[str, str]] = {}
    for each in file.records("derivation", "sketch"):
        if isinstance(each, Derivation):
            kept = mine.setdefault(each.source.item, {})
            kept[str(each.facts.get("media_type"))] = each.made.item
    return mine
