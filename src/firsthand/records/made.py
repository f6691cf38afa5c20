"""The records: what a case holds. Each says who made it and cites what it rests on.

Longer than 300 lines because it is one list, and what a record means is read beside the others.
"""

from __future__ import annotations

import hashlib
import re
from typing import Final, Literal

from firsthand.records.form import Facts, InvalidValueError
from firsthand.records.times import Instant
from firsthand.records.value import Value, noted, value
from firsthand.records.where import Where, check_item

Outcome = Literal[
    "captured", "partial", "empty", "unreadable", "quarantined", "unreachable", "refused"
]
How = Literal[
    "text",
    "still",
    "sketch",
    "copy",
    "excerpt",
    "re-encode",
    "mirror",
    "mirror site",
    "light edit",
    "translation",
    "translation back",
    "summary",
    "rewrite",
    "spun",
    "cites",
    "earlier version",
    "later version",
]

MADE_HERE: Final = ("text", "still", "sketch")
"""The ways in which firsthand itself makes one item from another; the others it finds out."""

_NAME: Final = re.compile(r"[a-z][a-z0-9]*([-.:_][A-Za-z0-9_]+)*", re.ASCII)


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
        check_name(self.kind)

    @property
    def about(self) -> str:
        """Id of the item it was perceived in."""
        return self.where.item


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


def check_name(name: str) -> None:
    """Refuse what cannot name a kind of record.

    Raises:
        InvalidValueError: If it is not lower-case words joined by ``-``, ``.``, ``:`` or ``_``.
    """
    if _NAME.fullmatch(name) is None:
        msg = f"{name!r} is not a name of a kind"
        raise InvalidValueError(msg)
