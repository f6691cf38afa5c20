"""What of a text is kept for comparing: its keys, its words, and what was read in it, as bytes.

The first line is the keys [hex], which the index reads and nothing more; the second the rest as
JSON. A comparing step so takes one thing of a text, and whoever it came from is asked once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from typing import Annotated, ClassVar, Final, Self

from firsthand.records import (
    Capture,
    Derivation,
    Facts,
    InvalidValueError,
    Observation,
    Passage,
    Whole,
    canonical,
    read,
)
from firsthand.records.where import check_item
from firsthand.steps import File, Kind, Made, Role, Source, Text, step
from firsthand.trace.wording_keys import Keys, keys_of
from firsthand.trace.wording_text import Reading

MEDIA_TYPE: Final = "application/vnd.firsthand.wording"
MOST_BYTES: Final = 64 << 20
_MOST_FIRST: Final = 4096
_DOCUMENT: Final = frozenset({"document-date", "title", "author", "publisher", "address"})


class BadSketchError(ValueError):
    """Bytes that are no sketch of wording. The message says why."""


_KEPT: Final = 8
"""How many texts stay read: one is compared with many, and each pair by two steps."""


class Wording(Source):
    """The sketch of a text, opened.

    Args:
        item: Id of the sketch's own item.
        keys: The text's keys.
        rest: Its words and what was read in it, as JSON; read when it is asked for.
    """

    role: ClassVar[Role] = "sketch"
    fits: ClassVar[tuple[str, ...]] = (MEDIA_TYPE,)

    # A test has a text and records, and no file.
    def __init__(self, item: str, keys: Keys, rest: bytes) -> None:
        self.item = item
        self.keys = keys
        self._rest = rest

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Self]:
        """Open a sketch.

        Raises:
            BadSketchError: If it is none.
        """
        with file.open() as opened:
            first = opened.readline(_MOST_FIRST)
            try:
                keys = Keys.read(first.decode("ascii").rstrip("\n"))
            except ValueError as error:
                msg = f"no sketch of wording: {error}"
                raise BadSketchError(msg) from None
            yield cls(file.item.id, keys, opened.read(MOST_BYTES))

    @classmethod
    def of(cls, reading: Reading, places: Iterable[str] = ()) -> Self:
        """Return the sketch of a text that was read."""
        data = pack(reading, keys_of(reading), places)
        first, _, rest = data.partition(b"\n")
        return cls("0" * 64, Keys.read(first.decode()), rest)

    @cached_property
    def reading(self) -> Reading:
        """The text with what was read in it.

        Raises:
            BadSketchError: If the sketch does not hold one.
        """
        return _reading(self._rest)


@lru_cache(maxsize=_KEPT)
def _reading(rest: bytes) -> Reading:
    try:
        plain = json.loads(rest)
        check_item(plain["item"])
        records = [read(each) for each in plain["records"]]
        kept = [r for r in records if isinstance(r, Observation)]
        reading = Reading(plain["item"], str(plain["text"]), kept)
        reading.places = tuple(str(place) for place in plain["places"])
    except (KeyError, TypeError, ValueError, InvalidValueError, RecursionError):
        msg = "no sketch of wording: what follows the keys cannot be read"
        raise BadSketchError(msg) from None
    return reading


def pack(reading: Reading, keys: Keys, places: Iterable[str]) -> bytes:
    """Return a sketch's bytes."""
    rest = {
        "item": reading.item,
        "text": reading.text,
        "places": sorted(set(places)),
        "records": [_bare(record) for record in reading.records],
    }
    return keys.write().encode() + b"\n" + canonical(rest)


def _bare(record: Observation) -> object:
    """Return a record without who made it: the sketch's own maker stands for what it rests on."""
    return Observation(kind=record.kind, where=record.where, facts=record.facts).plain()


@step(version=2)
def wording_sketch(  # noqa: PLR0913, PLR0917  it gathers all that was read, a parameter a sort
    text: Text,
    sentences: tuple[Annotated[Observation, Kind("sentence")], ...] = (),
    paragraphs: tuple[Annotated[Observation, Kind("paragraph")], ...] = (),
    quotations: tuple[Annotated[Observation, Kind("quotation")], ...] = (),
    languages: tuple[Annotated[Observation, Kind("language")], ...] = (),
    dates: tuple[Annotated[Observation, Kind("document-date")], ...] = (),
    authors: tuple[Annotated[Observation, Kind("author")], ...] = (),
    quantities: tuple[Annotated[Observation, Kind("quantity")], ...] = (),
    times: tuple[Annotated[Observation, Kind("time-mention")], ...] = (),
    places: tuple[Annotated[Observation, Kind("place-mention")], ...] = (),
    names: tuple[Annotated[Observation, Kind("name")], ...] = (),
    hedges: tuple[Annotated[Observation, Kind("hedge")], ...] = (),
    self_statements: tuple[Annotated[Observation, Kind("self-statement")], ...] = (),
    publishers: tuple[Annotated[Observation, Kind("publisher")], ...] = (),
    addresses: tuple[Annotated[Observation, Kind("address")], ...] = (),
    captures: tuple[Capture, ...] = (),
) -> Iterator[Made | Derivation]:
    """Keep of a text what it is found and compared by: its words, and what was read in it.

    Args:
        text: The text.
        sentences: Its sentences.
        paragraphs: Its paragraphs.
        quotations: Its quotations.
        languages: The language it is in.
        dates: When it says it was published.
        authors: Who it says wrote it.
        quantities: Quantities that it names.
        times: Times that it names.
        places: Places that it names.
        names: Names that it names.
        hedges: Words that say how sure somebody is.
        self_statements: What it says of itself.
        publishers: Who its page says published it.
        addresses: Which address its page calls its own.
        captures: Where it was found.
    """
    gathered = (
        *(sentences, paragraphs, quotations, languages, dates, authors, quantities, times),
        *(places, names, hedges, self_statements, publishers, addresses),
    )
    found = [moved(record, text.item) for many in gathered for record in many]
    kept = sorted((r for r in found if r is not None), key=lambda r: r.id)
    reading = Reading(text.item, text.text, kept)
    data = pack(reading, keys_of(reading), [c.place for c in captures])
    made = Made.of(data, "sketch")
    yield made
    rests_on = (*dates, *languages, *authors, *self_statements, *publishers, *addresses, *captures)
    yield Derivation(
        made=Whole(item=made.item.id),
        source=Whole(item=text.item),
        how="sketch",
        facts=Facts(media_type=MEDIA_TYPE, words=len(reading.words)),
        cites=tuple(each.id for each in rests_on),
    )


def moved(record: Observation, item: str) -> Observation | None:
    """Return what was observed of a document as observed of its text; nothing if of another."""
    if record.where.item == item:
        return record
    if record.kind in _DOCUMENT and not isinstance(record.where, Passage):
        return Observation(kind=record.kind, where=Whole(item=item), facts=record.facts)
    return None
