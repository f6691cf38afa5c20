"""One walk over the ledger for a check: every line, every record, every quoted word.

Memory: eight bytes a record and eight a citation, and one text at a time; what is kept of items
grows with the number of items, not of records.
"""

from __future__ import annotations

import dataclasses
import hashlib
from array import array
from collections.abc import Iterator, Mapping
from typing import Any, Final, cast

import numpy as np

from firsthand.casefile import CaseFile, Entry, Progress
from firsthand.publish.findings import Tally
from firsthand.records import (
    MADE_HERE,
    Box,
    Capture,
    Derivation,
    Gap,
    InvalidValueError,
    Item,
    Observation,
    Passage,
    Span,
    Value,
    Where,
    Whole,
    read,
    tags,
)

LINKED: Final = "file linked"
"""By this means an item is known whose bytes stay where they are: a library's are."""
_FROM_A_COPY: Final = "compare the ledger with a copy of the case that its manifest fits"
_HEX: Final = 16


class Walk:
    """What a walk over the ledger found.

    Args:
        case: The case.
        wanted: Hashes of earlier states of the ledger to look out for.

    Attributes:
        items: Size [bytes] of every item that the ledger names as held, by id.
        captured: Ids of items that a capture names: the originals.
        linked: Of these, where each lies whose bytes were never taken in, as it was last found.
        made: Ids of items that were made from others.
        states: For each of the wanted states that was met, its number of lines.
        sha256: SHA-256 of all whole lines.
        count: How many whole lines there are.
    """

    def __init__(self, case: CaseFile, wanted: frozenset[str]) -> None:
        self.case = case
        self.items: dict[str, int] = {}
        self.captured: set[str] = set()
        self.linked: dict[str, str] = {}
        self.made: set[str] = set()
        self.states: dict[str, int] = {}
        self.sha256 = hashlib.sha256().hexdigest()
        self.count = 0
        self.lines = Tally("line of the ledger", "lines of the ledger", "each matches its own hash")
        self.records = Tally(
            "record", "records", "each can be read, and has the id that it is kept under"
        )
        self.citations = Tally(
            "citation", "citations", "each leads to a record or an item of this case"
        )
        self.passages = Tally(
            "passage", "passages", "the very words stand at the place that is cited"
        )
        self.stills = Tally("still", "stills", "each names a moment of an item, and its key frame")
        self._wanted = wanted
        self._torn = {int(p.name.rpartition("-")[2]): p for p in _torn_files(case)}
        self._ids = array("Q")
        self._cited = array("Q")
        self._named: dict[str, str] = {}
        self._frames: set[tuple[str, int, int]] = set()
        self._still_frames: list[tuple[tuple[str, int, int], str]] = []
        self._text: tuple[str, str | None] = ("", None)

    def run(self, progress: Progress) -> None:
        """Walk over the ledger once."""
        progress.begin("reading the ledger", self.case.ledger.size, "bytes")
        hasher = hashlib.sha256()
        for entry in self.case.entries():
            hasher.update(entry.raw + b"\n")
            self._note_state(hasher, entry)
            self._line(entry)
            progress.advance(len(entry.raw) + 1)
        self.sha256 = hasher.hexdigest()
        torn = self.case.ledger.torn()
        if torn:
            self.lines.unchecked(
                f"the last {torn:,} bytes of the ledger",
                "the ledger ends in half a line, as after a power cut; no task in it counts",
                "any command that writes to the case moves it aside, and says so",
            )
        self._follow()

    def tallies(self) -> tuple[Tally, ...]:
        """Return what was found, part by part."""
        return (self.lines, self.records, self.citations, self.passages, self.stills)

    def _note_state(self, hasher: Any, entry: Entry) -> None:  # noqa: ANN401 - hashlib has no name for it
        self.count = entry.number
        found = hasher.hexdigest()
        if found in self._wanted:
            self.states[found] = entry.number
        # A manifest may have been written while half a line stood at the end that has since been
        # moved aside.
        torn = self._torn.get(entry.offset + len(entry.raw) + 1)
        if torn is not None:
            whole = hasher.copy()
            whole.update(torn.read_bytes())
            if whole.hexdigest() in self._wanted:
                self.states[whole.hexdigest()] = entry.number

    def _line(self, entry: Entry) -> None:
        what = f"line {entry.number} of ledger.jsonl"
        if entry.trouble is None:
            self.lines.holds()
        else:
            self.lines.broken(what, entry.trouble, _FROM_A_COPY)
        plain: Mapping[str, Any] = entry.plain or {}
        for number, given in enumerate(_listed(plain, "gives"), 1):
            self._given(given, f"record {number} on {what}")
        for taken in _listed(plain, "takes"):
            self._cite(taken)

    def _given(self, given: object, what: str) -> None:
        if not isinstance(given, dict) or not _is_id(given.get("id")):
            self.records.broken(what, "it is no record with an id", _FROM_A_COPY)
            return
        self._ids.append(int(given["id"][:_HEX], 16))
        if isinstance(given.get("is"), str) and given["is"] not in tags():
            why = f"it is of the type {given['is']!r}, which this firsthand does not know"
            self.records.unchecked(what, why, "check it with the firsthand that wrote it, or newer")
            return
        try:
            value = read(given)
        except (InvalidValueError, RecursionError) as error:
            self.records.broken(what, f"it does not hold together: {error}", _FROM_A_COPY)
            return
        self.records.holds()
        self._value(value, what)

    def _value(self, value: Value, what: str) -> None:
        for cited in getattr(value, "cites", ()):
            self._cite(cited)
        if isinstance(value, Item):
            self.items[value.id] = value.size
        if isinstance(value, Capture | Gap) and value.item is not None:
            self._named.setdefault(value.item, what)
        if isinstance(value, Capture) and value.item is not None:
            self._capture(value, value.item)
        for place in places(value):
            self._named.setdefault(place.item, what)
            if isinstance(place, Passage):
                self._passage(place, what)
        if isinstance(value, Observation) and value.kind == "key-frame":
            self._frames |= {_frame(value.where)} if isinstance(value.where, Span) else set()
        if isinstance(value, Derivation):
            self._derivation(value, what)

    def _capture(self, value: Capture, item: str) -> None:
        # What was taken in once is held, whatever links to it came later.
        if value.means == LINKED and (item not in self.captured or item in self.linked):
            self.linked[item] = value.place
        elif value.means != LINKED:
            self.linked.pop(item, None)
        self.captured.add(item)

    def _derivation(self, value: Derivation, what: str) -> None:
        if value.how not in MADE_HERE:
            return
        self.made.add(value.made.item)
        if value.how == "still" and isinstance(value.source, Span):
            self._still_frames.append((_frame(value.source), what))

    def _cite(self, cited: object) -> None:
        if _is_id(cited):
            self._cited.append(int(str(cited)[:_HEX], 16))
        else:
            self.citations.broken(f"a citation of {cited!r}", "that is no id", _FROM_A_COPY)

    def _passage(self, passage: Passage, what: str) -> None:
        text = self._text_of(passage.item)
        if text is None:
            return
        if text[passage.start : passage.end] == passage.exact:
            self.passages.holds()
            return
        self.passages.broken(
            f"characters {passage.start:,} to {passage.end:,} of {passage.item[:12]}, in {what}",
            "other words stand there than are cited",
            "see whether the text was changed; `firsthand examine` makes derived texts again",
        )

    def _text_of(self, item: str) -> str | None:
        """Return a text; the last one is kept, for its passages come one after another."""
        if self._text[0] != item:
            self._text = (item, self._read_text(item))
        return self._text[1]

    def _read_text(self, item: str) -> str | None:
        path = self.case.path(item)
        try:
            if path is not None:
                return path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            why = "it is no UTF-8 text any more"
            self.passages.broken(f"passages of {item[:12]}", why, _FROM_A_COPY)
            return None
        except OSError as error:
            why = f"the text cannot be read: {error.strerror}"
            self.passages.unchecked(f"passages of {item[:12]}", why, "make the file readable")
            return None
        why = "the text is not there"
        todo = "`firsthand examine` makes it again"
        self.passages.unchecked(f"passages of {item[:12]}", why, todo)
        return None

    def _follow(self) -> None:
        """Follow every citation to its record, every named item to an item."""
        known = np.unique(np.frombuffer(self._ids, dtype=np.uint64)) if self._ids else np.array([])
        cited = np.unique(np.frombuffer(self._cited, dtype=np.uint64)) if self._cited else known[:0]
        lost = {int(n) for n in np.setdiff1d(cited, known, assume_unique=True)}
        self.citations.holds(len(cited) - len(lost))
        for what, missing in self._who_cites(lost) if lost else ():
            why = f"it rests on {missing}, which no line of the ledger gives"
            self.citations.broken(what, why, _FROM_A_COPY)
        for item, what in self._named.items():
            if item in self.items:
                self.citations.holds()
            else:
                why = f"it speaks of the item {item}, which no line of the ledger gives"
                self.citations.broken(what, why, _FROM_A_COPY)
        for frame, what in self._still_frames:
            if frame in self._frames:
                self.stills.holds()
            else:
                why = "no key frame is recorded at the moment that it says it shows"
                self.stills.broken(f"a still, in {what}", why, _FROM_A_COPY)

    def _who_cites(self, lost: set[int]) -> Iterator[tuple[str, str]]:
        """Walk once more to name who cites what is not there."""
        for entry in self.case.ledger.entries(verify=False):
            plain = entry.plain or {}
            what = f"line {entry.number} of ledger.jsonl"
            cited = [*_listed(plain, "takes")]
            for given in _listed(plain, "gives"):
                cited += _listed(given, "cites")
            for each in dict.fromkeys(c for c in cited if _is_id(c)):
                if int(each[:_HEX], 16) in lost:
                    yield what, each


def places(value: object) -> Iterator[Where]:
    """Yield every place in an item that a value names, however deep."""
    if isinstance(value, Whole | Span | Box | Passage):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from places(each)
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from places(each)
    elif isinstance(value, Value):
        for field in dataclasses.fields(cast("Any", value)):
            yield from places(getattr(value, field.name))


def _listed(given: object, name: str) -> list[Any]:
    """Return a list under a name, whatever a damaged line holds in its place."""
    found = given.get(name) if isinstance(given, Mapping) else None
    return found if isinstance(found, list) else []


def _frame(span: Span) -> tuple[str, int, int]:
    return (span.item, span.stream, span.start)


def _is_id(given: object) -> bool:
    return isinstance(given, str) and len(given) == 64 and set(given) <= set("0123456789abcdef")  # noqa: PLR2004


def _torn_files(case: CaseFile) -> list[Any]:
    return [p for p in case.root.glob("ledger.torn-*") if p.name.rpartition("-")[2].isdigit()]
