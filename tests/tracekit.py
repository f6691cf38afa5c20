"""Texts read as a run reads them, for the tests of tracing: invented incidents only."""

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
from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_stands import stands
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_sketch import Wording
from firsthand.trace.wording_text import Reading

STEPS = (sentences, quotations, language, document_date, quantities, time_mentions, places, names)

STORY = """Video appears to show soldiers shooting captive near Karvino

The Halden Courier, 7 April 2022

A video posted on Telegram on Monday appears to show Ostrian soldiers shooting a captured Veldan soldier near the village of Karvino.

At least four captives, their hands tied behind their backs, are lying on a rural road.

One soldier fires two shots at a wounded man, who is hit in the head.

The scene appears to have been filmed around March 30, after an ambush of a Veldan column of tanks.

Three men believed to be members of the 14th Brigade stand beside a burning truck.

“Such incidents must be properly investigated, and whoever broke the rules will answer for it,” Anton Brel, an adviser to the president, said on Wednesday.

The Veldan defence ministry said that eleven of its soldiers were missing in the district.

Residents said that the column had entered the village from the north on the morning of March 29.

A second video, published by a local channel, does not show who fired first.

The Ostrian general staff denied that its soldiers had executed prisoners."""  # noqa: E501


def retold(
    text: str = STORY, day: str = "8 April 2022", house: str = "Canal Street Journal"
) -> str:
    """A story under another house's name, a day later."""
    parts = text.split("\n\n")
    return "\n\n".join([parts[0], f"{house}, {day}", *parts[2:]])


@lru_cache(maxsize=512)
def read(text: str, *places_found: str) -> Reading:
    """A text with what was read in it."""
    item = Item.of(text.encode()).id
    found = [
        record
        for step in (*STEPS, hedges, self_statements)
        for record in step(Text(item, text))
        if isinstance(record, Observation)
    ]
    reading = Reading(item, text, found)
    reading.places = places_found
    return reading


@lru_cache(maxsize=512)
def sketch(text: str, *places_found: str) -> Wording:
    """A text's sketch."""
    return Wording.of(read(text, *places_found), places_found)


def change_stands(sort, source, made, was, now):
    """Whether a change of some words of a text into some words of another stands."""
    one, other = read(source), read(made)
    at, to = source.index(was), made.index(now)
    change = Drift(sort, (at, at + len(was)), (to, to + len(now)), "")
    return stands(Pair(one, other), change)
