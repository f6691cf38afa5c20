"""What a report says of a place, as the draft of a clue: the relation, the name, the district."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from firsthand.locate.making import Draft, coverage_of, placed
from firsthand.locate.words_place import compass_word, distance_km, read_place
from firsthand.records import Observation
from firsthand.world.gazetteer import Gazetteer

_DISTRICT: Final = re.compile(
    r",? (?:in |of |)(?:the )?([^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*)*"
    r"(?: (?:oblast|region|province|district|raion|governorate|county|state))?)",
)


def is_related(mention: Observation) -> bool:
    """Say whether words relate something to a place that has a name."""
    facts = mention.facts
    name, reading = str(facts.get("name") or ""), facts.get("reading")
    related = reading in {"near", "direction", "outskirts", "between", "route", "at", "in"}
    return related and bool(name) and not name[:1].islower()


def place_draft(mention: Observation, after: str, gazetteer: Gazetteer) -> Draft | None:
    """Return what words say of where, by their own grammar where they are read by it.

    "Dolnitsa, Brezan district" is two clues, of which the second says which Dolnitsa; here it only
    says where its namesakes are to be counted.

    Args:
        mention: The place, as a report names it.
        after: The sentence's words after it.
        gazetteer: Where the name is looked up.

    Raises:
        UnknownPlaceError: If no gazetteer here holds the name.
        InvalidClueError: If what is said of it cannot be.
    """
    draft = _named_place(mention, gazetteer)
    district = _DISTRICT.match(after)
    if draft is not None and district is not None and "coverage" in draft.parameters:
        name = str(mention.facts["name"])
        told = coverage_of(gazetteer, name, gazetteer.areas(district[1]))
        return replace(draft, parameters=draft.parameters | {"coverage": told})
    return draft


def _named_place(mention: Observation, gazetteer: Gazetteer) -> Draft | None:
    facts = mention.facts
    name, reading = str(facts["name"]), str(facts["reading"])
    words = str(facts.get("written") or name)
    if facts.get("distance"):
        match = re.search(r"([\d.,]+|\w+)\s*([^\W\d]+)", str(facts["distance"]))
        if match is not None:
            count, rounding = distance_km(match[1], match[2])
            more = {"distance_km": count, "rounding_km": rounding}
            told = _compass(words)
            return placed("offset", gazetteer, name, words, **more | told)
    if reading == "direction":
        told = _compass(words)
        if told:
            return placed("direction", gazetteer, name, words, **told)
        return placed("near", gazetteer, name, words)
    if reading in {"between", "route"}:
        return read_place(words, gazetteer)
    form = {"near": "near", "outskirts": "outskirts"}.get(reading, "in")
    return placed(form, gazetteer, name, words)


def _compass(words: str) -> dict[str, str]:
    """Return the direction that words name: in English, German, French or Spanish."""
    plain = words.lower()
    for pattern, word in _DIRECTIONS:
        if pattern.search(plain):
            return {"direction": compass_word(word)}
    return {}


_DIRECTIONS: Final = tuple(
    (re.compile(pattern), word)
    for pattern, word in (
        (r"north[ -]?east|nordöstlich|nord-est|noreste|північний схід|северо-восто", "north-east"),
        (
            r"north[ -]?west|nordwestlich|nord-ouest|noroeste|північний захід|северо-запад",
            "north-west",
        ),
        (r"south[ -]?east|südöstlich|sud-est|sureste|південний схід|юго-восто", "south-east"),
        (r"south[ -]?west|südwestlich|sud-ouest|suroeste|південний захід|юго-запад", "south-west"),
        (r"north|nördlich|\bnord\b|\bnorte\b|північ|север|شمال", "north"),
        (r"south|südlich|\bsud\b|\bsur\b|південь|південніше|юг\b|югу|южнее|جنوب", "south"),
        (r"east|östlich|\best\b|\beste\b|схід|східніше|восто|شرق", "east"),
        (r"west|westlich|\bouest\b|\boeste\b|захід|західніше|запад|غرب", "west"),
    )
)
