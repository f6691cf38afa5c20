"""Read a text with every step that reads reports, as the run would."""

from __future__ import annotations

from functools import lru_cache

from firsthand.examine.reports.document_date import document_date
from firsthand.examine.reports.hedges import hedges
from firsthand.examine.reports.language import language
from firsthand.examine.reports.names import names
from firsthand.examine.reports.places import places
from firsthand.examine.reports.quantities import quantities
from firsthand.examine.reports.quotations import quotations
from firsthand.examine.reports.self_statements import self_statements
from firsthand.examine.reports.sentences import sentences
from firsthand.examine.reports.times import time_mentions
from firsthand.records import Item, Observation
from firsthand.steps import Text
from firsthand.trace.wording_text import Reading

_STEPS = (
    sentences,
    quotations,
    language,
    document_date,
    quantities,
    time_mentions,
    places,
    names,
    hedges,
)


@lru_cache(maxsize=4096)
def read(text: str, place: str = "") -> Reading:
    """Return a text with what was read in it, found at a place."""
    item = Item.of(text.encode()).id
    found = [
        record
        for step in (*_STEPS, self_statements)
        for record in step(Text(item, text))
        if isinstance(record, Observation)
    ]
    reading = Reading(item, text, found)
    reading.places = (place,) if place else ()
    return reading
