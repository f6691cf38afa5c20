"""What of a text is kept for comparing: its keys, its words, and what was read in it, as bytes.

The first line is the keys [hex], which the index reads and nothing more; the second the rest as
JSON. A comparing step so takes one thing of a text, and whoever it came from is asked once.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property, lru_cache
from typing import Annotated, Any, ClassVar, Final, Self

from firsthand.records import (
    Capture,
    Claim,
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
from firsthand.trace.wording_text import Reading, Told

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
        reading.claims = tuple(_told(each, len(reading.text)) for each in plain["claims"])
    except (KeyError, TypeError, ValueError, InvalidValueError, RecursionError):
        msg = "no sketch of wording: what follows the keys cannot be read"
        raise BadSketchError(msg) from None
    return reading


def _told(plain: list[Any], length: int) -> Told:
    """Read a claim that `pack` wrote, and believe nothing that it could not have written.

    Raises:
        ValueError: If it lies outside the text.
    """
    start, end, sort, voices, *speaker = plain
    places = [int(start), int(end), *map(int, speaker)]
    if len(places) not in {2, 4} or not all(0 <= place <= length for place in places):
        msg = "a claim outside its text"
        raise ValueError(msg)
    named = (places[2], places[3]) if speaker else None
    return Told(places[0], places[1], str(sort), int(voices), named)


def told_of(claims: Iterable[Claim], item: str) -> tuple[Told, ...]:
    """Return what is kept of a text's claims, in order."""
    out = []
    for claim in claims:
        if claim.about != item or not isinstance(claim.words, Passage):
            continue
        first = next((v for v in claim.voices if v.role in _SPEAKERS), None)
        where = first.where if first is not None else None
        named = (where.start, where.end) if where is not None and where.item == item else None
        words = claim.words
        out.append(Told(words.start, words.end, claim.sort, len(claim.voices), named))
    return tuple(sorted(out, key=lambda t: (t.start, t.end, t.sort)))[:_MOST_CLAIMS]


_SPEAKERS: Final = frozenset({"speaker", "unnamed", "document"})
_MOST_CLAIMS: Final = 4_000


def pack(reading: Reading, keys: Keys, places: Iterable[str]) -> bytes:
    """Return a sketch's bytes."""
    rest = {
        "item": reading.item,
        "text": reading.text,
        "places": sorted(set(places)),
        "records": [_bare(record) for record in reading.records],
        "claims": [[t.start, t.end, t.sort, t.voices, *(t.speaker or ())] for t in reading.claims],
    }
    return keys.write().encode() + b"\n" + canonical(rest)


def _bare(record: Observation) -> object:
    """Return a record without who made it: the sketch's own maker stands for what it rests on."""
    return Observation(kind=record.kind, where=record.where, facts=record.facts).plain()


@step(version=4)
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
    claims: tuple[Claim, ...] = (),
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
        claims: What it says that others say.
    """
    gathered = (
        *(sentences, paragraphs, quotations, languages, dates, authors, quantities, times),
        *(places, names, hedges, self_statements, publishers, addresses),
    )
    found = [moved(record, text.item) for many in gathered for record in many]
    kept = sorted((r for r in found if r is not None), key=lambda r: r.id)
    reading = Reading(text.item, text.text, kept)
    reading.claims = told_of(claims, text.item)
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
