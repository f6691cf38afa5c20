"""Vehicles, weapons, insignia, units and general bodies, found by lists, types and forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.described import after_thing, before_thing
from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.tokens import Words
from firsthand.world.bodies_words import ORGANISATION_HEADS, ORGANISATION_WORDS
from firsthand.world.languages import word_set
from firsthand.world.named_things import DESIGNATIONS, THINGS, UNIT_HEADS

Found = tuple[int, int, str]
"""First token of a name, the token after its last, and its sort."""

_TYPES: Final = tuple(
    (sort, re.compile(rf"(?<![\w-])(?:{form})s?(?![\w-])")) for sort, form in DESIGNATIONS.items()
)
_SHIPS: Final = word_set(
    "ferry ship boat vessel frigate trawler tanker cruiser submarine yacht freighter fähre schiff "
    "паром корабль судно корабель navire ferri barco"
)
_OPENS: Final = word_set("« „ “ \" ‘ '")
_CLOSES: Final = word_set("» “ ” \" ’ '")
_NO_THING_AFTER: Final = word_set("to shall think water septic oxygen fish storage cannot will")
_ABOUT_GUNS: Final = word_set(
    "control law laws rights violence owners lobby ownership reform owner"
)
_NO_THING_BEFORE: Final = {
    "gun": _ABOUT_GUNS,
    "knife": word_set("crime attack"),
    "shell": word_set("company companies corporation corporations script scripts"),
    "patch": word_set("of"),
    "patches": word_set("of"),
    "uniform": word_set("rules standard standards law"),
    "train": word_set("station of"),
    "bus": word_set("station stop"),
    "car": word_set("park parks"),
    "letter": word_set("of from to"),
}
_ORDINAL: Final = word_set(
    "th st nd rd й я та ша га тя ій ї ма мо ста ої ого го му ю ту шу гу ьої ою ей ому º ª e ème ая "
    "ой er ère re ero do era da to ro"
)
_OF_UNITS: Final = word_set("separate motor rifle mechanised mechanized tank airborne assault")
_SLAVIC: Final = ("на", "ная", "ова", "ої", "ой", "ий", "ый")
_MOST_IN_QUOTES: Final = 5
_UNIT_WORDS: Final = 5


def types(words: Words) -> Iterator[Found]:
    """Yield type designations: "T-72", "BMP-2", "Grad"."""
    at = {start: number for number, start in enumerate(words.starts)}
    for sort, form in _TYPES:
        for match in form.finditer(words.text):
            first = at.get(match.start())
            last = first
            while last is not None and last < len(words) and words.ends[last] <= match.end():
                last += 1
            if first is not None and last is not None and last > first:
                yield first, last, sort


def units(words: Words) -> Iterator[Found]:
    """Yield military units: "the 14th Rifle Brigade", "95-та бригада"."""
    past = 0
    for at, kind in enumerate(words.kinds):
        if kind == "n" and at >= past and (last := _numbered_unit(words, at)):
            yield at, last, "unit"
            past = last


def _numbered_unit(words: Words, at: int) -> int | None:
    """Return the token after a unit's name that begins with a number, if one does."""
    if not words.plain[at].isdecimal():
        return None
    place = at + 1
    while words.word(place) in {".", "-", "º", "ª"} and words.is_glued(place):
        place += 1
    place += words.word(place) in _ORDINAL and words.is_glued(place)
    if place == at + 1:
        return None
    for end in range(place, min(place + _UNIT_WORDS, len(words))):
        if words.kinds[end] != "w" or words.lines[end]:
            return None
        if words.plain[end] in UNIT_HEADS or words.plain[end].endswith(_GERMAN_UNITS):
            return _unit_end(words, end + 1)
        described = words.plain[end] in _OF_UNITS or words.plain[end].endswith(_SLAVIC)
        if not words.is_named(end) and not described:
            return None
    return None


_ARABIC_PARTICLES: Final = frozenset(
    ["ال", "و", "ف", "ب", "ل", "ك", "وال", "بال", "فال", "كال", "لل", "ول", "وب", "ولل"]
)
_ARABIC_PREFIX: Final = 3
_LEAST_STEM: Final = 2
_GERMAN: Final = re.compile(
    r"(?:[a-zäöüß-]{2,40}?)(?:(?P<vehicle>panzer[ns]?|hubschraubern?|helikoptern?|drohnen?|boote?n?s?"
    r"|schiffe?[ns]?|lastwagen|laster|transportern?|wagens?|fahrzeuge?[ns]?|flugzeuge?[ns]?|jets?"
    r"|fähren?|frachtern?|tankern?|kuttern?|bus|bussen?|zug|züge|zügen|autos?|motorr(?:a|ä)dern?"
    r"|lkws?|pkws?|jeeps?|maschinen?flugzeug|bombern?)"
    r"|(?P<weapon>gewehre?[ns]?|pistolen?|granaten?|raketen?|bomben?|munition|geschosse?n?|messern?"
    r"|mörsern?|haubitzen?|kanonen?|geschütze?n?|minen?|flinten?|werfern?|patronen?|artillerie)"
    r"|(?P<insignia>uniform|uniformen|abzeichen|binden?|westen?|hauben?|anzügen?|barette?)"
    r"|(?P<organisation>ministeriums?|staatsanwaltschaft|bundesamts?|gerichts?|behörde|feuerwehr"
    r"|regierung|verwaltung|polizeipräsidiums?|präsidiums?|kommando|gewerkschaft|universität"
    r"|nachrichtenagentur|kanzleramt|geheimdienst|verband|verbands|hilfswerks?|küstenwache))"
)
_NO_GERMAN: Final = (
    *("anzug", "umzug", "bezug", "aufzug", "entzug", "vollzug", "abzug", "einzug", "auszug"),
    *("vorzug", "feldzug", "rückzug", "beweggründe", "termine", "terminen", "bevölkerung"),
    *("kabinen", "kantinen", "ruinen", "maschinen", "gardinen", "lawinen", "verbinden", "turbinen"),
    *("gelingen", "verschwinden", "befinden", "empfinden", "globus", "krankenwagens", "omnibus"),
    *("zwischenfahrzeug", "grundzügen", "kriegsverwaltung", "lizenzverband", "blinden", "abbinden"),
    *("überbleibsel", "haushalten", "fußgängern", "innenminen", "raumfahrzeug", "einsatzfahrzeug"),
    *("verfahren", "gefahren", "erfahren", "gefährten", "zugmaschinen"),
)


def _unit_end(words: Words, at: int) -> int:
    """Return the token after what goes on a unit's name: "de Montaña", "морской пехоты"."""
    if words.word(at) in {"de", "of", "d'"} and not words.lines[at]:
        return at + 2 if words.is_named(at + 1) or words.word(at + 1) in _ARMS else at
    adjective = words.word(at).endswith(("ой", "ої")) and len(words.plain[at]) > _UNIT_WORDS
    if adjective and not words.is_named(at) and words.kinds[at + 1 : at + 2] == "w":
        return at + 2
    return at


_GERMAN_UNITS: Final = ("bataillon", "bataillons", "brigade", "division", "regiment", "kompanie")
_ARMS: Final = word_set(
    "marine infanterie artillerie parachutistes chars cavalerie génie chasseurs infantería marina "
    "artillería caballería paracaidistas montaña ingenieros tanques montagne"
)


@lru_cache(maxsize=16)
def _lexicon(code: str) -> Phrases[str]:
    things = entries(THINGS[code])
    return Phrases([*things, *entries(ORGANISATION_WORDS[code])])


def things(words: Words, code: str) -> Iterator[Found]:
    """Yield vehicles, weapons, insignia and general organisations, by the lists."""
    lexicon, size = _lexicon(code), len(words)
    compound = _GERMAN.fullmatch if code == "de" else None
    past = at = 0
    while at < size:
        hit = lexicon.match(words, at, size) if words.kinds[at] == "w" else None
        if hit is None and code == "ar" and words.kinds[at] == "w":
            hit = _joined(lexicon, words, at)
        if hit is None and compound is not None and words.is_named(at):
            hit = _compound(words, at)
        if hit is None or not _is_thing(words, at, hit[0], hit[1], code):
            at += 1
            continue
        last, sort = hit
        first = at
        if sort != "organisation":
            ship = words.plain[last - 1] in _SHIPS or (
                code in {"ru", "uk"} and words.word(last) == "«" and sort != "insignia"
            )
            last = _ship(words, last) if ship else after_thing(words, last, code)
            first = max(before_thing(words, at, code), past)
        yield first, last, sort
        at = past = last


def _joined(lexicon: Phrases[str], words: Words, at: int) -> tuple[int, str] | None:
    """Return what an Arabic word is that particles are written in one with."""
    word = words.plain[at]
    for size in range(1, _ARABIC_PREFIX + 1):
        if word[:size] in _ARABIC_PARTICLES and len(word) > size + _LEAST_STEM:
            hit = lexicon.match_as(word[size:], words, at, len(words))
            if hit is not None:
                return hit
    return None


def _compound(words: Words, at: int) -> tuple[int, str] | None:
    """Return what a German compound is by its last part: "Polizeihubschrauber"."""
    match = _GERMAN.fullmatch(words.plain[at])
    if match is None or match.lastgroup is None or words.plain[at].endswith(_NO_GERMAN):
        return None
    return at + 1, match.lastgroup


def _is_thing(words: Words, at: int, end: int, sort: str, code: str) -> bool:
    """Say whether a listed word is a thing here: no verb, and no part of another name."""
    if sort == "organisation":
        return _is_body(words, at, end, code)
    if code == "en" and (
        words.word(at - 1) in _NO_THING_AFTER
        or words.word(end) in _NO_THING_BEFORE.get(words.plain[end - 1], ())
    ):
        return False
    before = words.is_named(at - 1) and not words.lines[at] and not words.is_first(at - 1)
    after = words.is_named(end) and not words.lines[end]
    return code == "de" or not words.is_named(at) or not (before or after)


def _is_body(words: Words, at: int, end: int, code: str) -> bool:
    """Say whether words that may name an organisation do: one that is there once, unnamed."""
    if words.word(end) in ORGANISATION_HEADS:
        return words.plain[at] in {"ministry", "ministère"}
    if words.plain[at] in {"council", "army", "navy"}:
        return not words.is_named(at) and words.word(at - 1) not in {"a", "an"}
    return code != "en" or words.plain[end - 1] not in {"the", "a", "this", "said"}


def _ship(words: Words, last: int) -> int:
    """Return the token after a ship's name that follows the word for it."""
    end = last
    if words.word(end) in _OPENS:
        for close in range(end + 1, min(end + _MOST_IN_QUOTES, len(words))):
            if words.plain[close] in _CLOSES:
                return close + 1
        return last
    while end < len(words) and words.is_named(end) and not words.lines[end]:
        end += 1
    return end
