"""The values that everything is said in: frozen, checked where they are made, without I/O."""

from firsthand.records.form import Facts, InvalidValueError, canonical, digest, freeze
from firsthand.records.judged import Assessment, Claim, Clue, Hedge, Voice, Whereabouts
from firsthand.records.made import (
    MADE_HERE,
    Capture,
    Derivation,
    Gap,
    Item,
    Maker,
    Observation,
    Outcome,
    Record,
)
from firsthand.records.regions import EVERYWHERE, NOWHERE, Block, Extent, Region
from firsthand.records.times import ALWAYS, NEVER, Instant, Window
from firsthand.records.value import Value, read, tags, type_of
from firsthand.records.where import Box, Passage, Span, Where, Whole

__all__ = [
    "ALWAYS",
    "EVERYWHERE",
    "MADE_HERE",
    "NEVER",
    "NOWHERE",
    "Assessment",
    "Block",
    "Box",
    "Capture",
    "Claim",
    "Clue",
    "Derivation",
    "Extent",
    "Facts",
    "Gap",
    "Hedge",
    "Instant",
    "InvalidValueError",
    "Item",
    "Maker",
    "Observation",
    "Outcome",
    "Passage",
    "Record",
    "Region",
    "Span",
    "Value",
    "Voice",
    "Where",
    "Whereabouts",
    "Whole",
    "Window",
    "canonical",
    "digest",
    "freeze",
    "read",
    "tags",
    "type_of",
]
