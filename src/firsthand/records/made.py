"""The records: what a case holds. Each says who made it and cites what it rests on."""

from __future__ import annotations

import hashlib
import re
from typing import Final, Literal

from firsthand.records.form import Facts, InvalidValueError
from firsthand.records.regions import Extent
from firsthand.records.times import Instant
from firsthand.records.value import Value, noted, value
from firsthand.records.where import SHA256, Box, Passage, Span, Where, Whole, check_item

Outcome = Literal[
    "captured", "partial", "empty", "unreadable", "quarantined", "unreachable", "refused"
]
How = Literal[
    "text",
    "still",
    "copy",
    "excerpt",
    "re-encode",
    "mirror",
    "translation",
    "rewrite",
    "spun",
    "cites",
    "earlier version",
]
Certainty = Literal["stated", "hedged", "doubted", "denied", "unknown"]
Standing = Literal["supported", "contradicted", "possible", "untested"]

_NAME: Final = re.compile(r"[a-z][a-z0-9]*([-.:_][A-Za-z0-9_]+)*", re.ASCII)
_DECIMAL: Final = re.compile(r"0(\.\d+)?|1(\.0+)?", re.ASCII)


@value("maker")
class Maker(Value):
    """Who made a record: a step at a version with its settings, or a named person.

    Attributes:
        step: Name of the step.
        version: Its version, a whole number raised when the same input may give another answer.
        settings: Its settings, by name.
        person: Name of the person, when a person made it.
    """

    step: str | None = None
    version: int | None = None
    settings: Facts = Facts()
    person: str | None = None

    def check(self) -> None:
        """Refuse a maker that is neither a step nor a person, or both."""
        is_step = bool(self.step) and self.version is not None and self.version > 0
        if is_step == bool(self.person) or (self.person and (self.step or self.settings)):
            msg = "a maker is a step at a version, or a named person"
            raise InvalidValueError(msg)

    def __str__(self) -> str:
        return self.person or f"{self.step}@{self.version}"


class Record(Value):
    """What every record but `Item` has besides its own fields.

    Attributes:
        by: Who made it. Stamped by the runner; a step leaves it open.
        cites: Ids of the records it rests on, sorted.
    """

    __slots__ = ()
    by: Maker | None
    cites: tuple[str, ...]

    def check(self) -> None:
        """Refuse citations that are not ids; keep them sorted, each once."""
        for cited in self.cites:
            check_item(cited)
        object.__setattr__(self, "cites", tuple(sorted(set(self.cites))))

    @property
    def about(self) -> str | None:
        """Id of the item that it is about, where there is one."""
        return None


@value("item")
class Item(Value):
    """Bytes we hold. Posted twice, still one item.

    Its canonical form is its bytes: its id *is* their SHA-256, where every walk down the
    citations ends.

    Attributes:
        sha256: SHA-256 of the bytes [64 hex digits].
        size: How many bytes.
    """

    sha256: str
    size: int

    def check(self) -> None:
        """Refuse what no bytes can have."""
        check_item(self.sha256)
        if self.size < 0:
            msg = f"no item has {self.size} bytes"
            raise InvalidValueError(msg)

    @classmethod
    def of(cls, data: bytes) -> Item:
        """Return the item that these bytes are."""
        return cls(sha256=hashlib.sha256(data).hexdigest(), size=len(data))

    @property
    def id(self) -> str:
        """SHA-256 of the bytes."""
        return self.sha256

    @property
    def about(self) -> str:
        """The item's own id."""
        return self.sha256


@value("capture")
class Capture(Record):
    """That an item was found at a place, or that it was sought there and not obtained.

    Attributes:
        place: Where: the path below what was handed in (with ``!/`` before the path inside an
            archive), or an address.
        means: How it came: ``file``, ``archive entry``, ``address noted``, ...
        outcome: What came of it.
        item: Id of the item, when bytes are held.
        why: What happened, in plain words; required unless all was captured.
        kept: What is held of it.
        todo: What a person can do next.
        name_bytes: The name's own bytes [hex], when they are not valid UTF-8.
        at: When it was collected, by this machine's clock.
        modified: When the file was last changed, by the file system's clock.
        found_in: The folder that was handed in, as this machine names it.
        host: The machine's name.
    """

    place: str
    means: str
    outcome: Outcome
    item: str | None = None
    why: str | None = None
    kept: str | None = None
    todo: str | None = None
    name_bytes: str | None = None
    by: Maker | None = None
    cites: tuple[str, ...] = ()
    at: Instant | None = noted()
    modified: Instant | None = noted()
    found_in: str | None = noted()
    host: str | None = noted()

    def check(self) -> None:
        """Refuse a failure without its reason, and a success without its item."""
        Record.check(self)
        if not self.place or not self.means:
            msg = "a capture names its place and its means"
            raise InvalidValueError(msg)
        if self.outcome == "captured" and self.item is None:
            msg = "what was captured is an item"
            raise InvalidValueError(msg)
        if self.outcome != "captured" and not (self.why and self.todo):
            msg = f"a capture that is {self.outcome} says why and what to do"
            raise InvalidValueError(msg)
        if self.item is not None:
            check_item(self.item)

    @property
    def about(self) -> str | None:
        """Id of the item that was found, if it was."""
        return self.item


@value("observation")
class Observation(Record):
    """What a step or a person perceived somewhere. It says nothing yet about the world.

    Attributes:
        kind: What sort of thing was perceived (``shot``, ``sentence``, ``timestamp``, ...).
        where: Where it was perceived.
        facts: What was perceived; each name says what it is and, for numbers, the unit.
    """

    kind: str
    where: Where
    facts: Facts = Facts()
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    def check(self) -> None:
        """Refuse an observation of nothing."""
        Record.check(self)
        _check_name(self.kind)

    @property
    def about(self) -> str:
        """Id of the item it was perceived in."""
        return self.where.item


@value("claim")
class Claim(Record):
    """What somebody says about the world, and where they say it.

    Attributes:
        words: The words, where they stand.
        voices: Who says so, from the first speaker down to the text that we hold.
        certainty: How sure the words are.
        hedge: The very words that make it so.
        extent: What where and when it asserts, where that can be computed.
        facts: The proposition's parts, in the text's own words.
    """

    words: Passage | Span
    voices: tuple[str, ...] = ()
    certainty: Certainty = "unknown"
    hedge: tuple[Passage, ...] = ()
    extent: Extent | None = None
    facts: Facts = Facts()
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """Id of the item it stands in."""
        return self.words.item


@value("gap")
class Gap(Record):
    """What was asked for and not obtained, and why.

    Attributes:
        asked: What was asked for, in plain words.
        why: What happened, in plain words; the same on every machine.
        outcome: The named state it leaves the item in, when it is the item's bytes that are at
            fault; nothing when what was asked for is simply not there ("no sound").
        item: Id of the item that it is about.
        where: Where in it, when that is known.
        kept: What is held all the same.
        todo: What a person can do next.
        settled: Whether this is an answer. An unsettled gap is tried again.
        install: The line that installs the missing part, when one is missing.
        detail: What the machine said: may hold its paths and numbers.
    """

    asked: str
    why: str
    outcome: Outcome | None = None
    item: str | None = None
    where: Where | None = None
    kept: str | None = None
    todo: str | None = None
    settled: bool = True
    install: str | None = None
    by: Maker | None = None
    cites: tuple[str, ...] = ()
    detail: str | None = noted()

    def check(self) -> None:
        """Refuse a gap without what was asked for and why."""
        Record.check(self)
        if not self.asked or not self.why or self.outcome == "captured":
            msg = "a gap says what was asked for and why it was not obtained"
            raise InvalidValueError(msg)
        if self.item is not None:
            check_item(self.item)

    @property
    def about(self) -> str | None:
        """Id of the item that it is about."""
        return self.where.item if self.where is not None else self.item


@value("derivation")
class Derivation(Record):
    """That one item or passage was made from another.

    Attributes:
        made: What was made.
        source: What it was made from.
        how: How it was made.
        facts: What changed on the way, and the evidence; for a text or still made by us, its
            ``media_type`` and how it was made.
    """

    made: Where
    source: Where
    how: How
    facts: Facts = Facts()
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """Id of the item that the other was made from."""
        return self.source.item


@value("clue")
class Clue(Record):
    """What one piece of evidence says of where or when.

    Attributes:
        scope: Whether it speaks of place, of time, or of both together.
        form: Named form of it (``within``, ``before``, ``sun-altitude``, ...).
        parameters: The form's parameters, units in their names.
        doubt: Probability that the clue is simply wrong [decimal, 0 to 1].
        assumes: What must hold for it to say anything.
    """

    scope: Literal["place", "time", "both"]
    form: str
    parameters: Facts = Facts()
    doubt: str
    assumes: tuple[str, ...] = ()
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    def check(self) -> None:
        """Refuse a doubt that is no probability."""
        Record.check(self)
        _check_name(self.form)
        if _DECIMAL.fullmatch(self.doubt) is None:
            msg = f"doubt {self.doubt!r} is not a decimal from 0 to 1"
            raise InvalidValueError(msg)


@value("whereabouts")
class Whereabouts(Record):
    """All clues about one question, fused.

    Attributes:
        question: What was asked, in plain words.
        half: Extent that holds half of the probability.
        ninety: Extent that holds 90 % of it; it contains `half`.
        contributions: What each clue did, by clue id.
        conflicts: The smallest sets of clue ids that cannot all hold.
    """

    question: str
    half: Extent
    ninety: Extent
    contributions: Facts = Facts()
    conflicts: tuple[tuple[str, ...], ...] = ()
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    def check(self) -> None:
        """Refuse a 50 % extent that leaves the 90 % one."""
        Record.check(self)
        if not self.half.within(self.ninety):
            msg = "the 50 % extent leaves the 90 % extent"
            raise InvalidValueError(msg)


@value("assessment")
class Assessment(Record):
    """How a question or a claim stands. A person's judgement is one too.

    Attributes:
        subject: Id of the claim, or the question in plain words.
        standing: How it stands.
        bearing: Ids of the records that bear on it, by how they bear.
        reasons: Why, in plain words.
    """

    subject: str
    standing: Standing
    bearing: Facts = Facts()
    reasons: str | None = None
    by: Maker | None = None
    cites: tuple[str, ...] = ()


def _check_name(name: str) -> None:
    if _NAME.fullmatch(name) is None:
        msg = f"{name!r} is not a name of a kind"
        raise InvalidValueError(msg)


__all__ = [
    "SHA256",
    "Assessment",
    "Box",
    "Capture",
    "Claim",
    "Clue",
    "Derivation",
    "Gap",
    "Item",
    "Maker",
    "Observation",
    "Outcome",
    "Passage",
    "Record",
    "Span",
    "Whereabouts",
    "Whole",
]
