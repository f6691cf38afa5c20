"""Words about place read as clues: "near the village of X", "11 km north-east of Y"."""

from __future__ import annotations

import re
from typing import Any, Final

from firsthand.locate.forms.given import COMPASS, InvalidClueError
from firsthand.locate.making import Draft, look_up, placed
from firsthand.world.gazetteer import Gazetteer

KM: Final = {
    "km": 1.0,
    "kms": 1.0,
    "kilometre": 1.0,
    "kilometer": 1.0,
    "m": 0.001,
    "metre": 0.001,
    "meter": 0.001,
    "mile": 1.609344,
    "mi": 1.609344,
    "yard": 0.0009144,
    "yd": 0.0009144,
}
_WORDS: Final = {
    "a": "1", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "ten": "10", "twelve": "12", "fifteen": "15",
    "twenty": "20", "thirty": "30", "forty": "40", "fifty": "50", "a hundred": "100",
}  # fmt: skip
_UNIT: Final = r"(?P<unit>km|kms|kilomet(?:re|er)s?|m|met(?:re|er)s?|miles?|mi|yards?|yd)"
_COUNT: Final = r"(?P<count>\d{1,6}(?:[.,]\d{1,6})?|" + "|".join(_WORDS) + ")"
_DIRECTION: Final = (
    r"(?:to the |just |due )?(?P<direction>(?:north|south)(?:[ -]?(?:east|west))?|east|west)"
    r"(?:ern)?"
)
_HEAD: Final = (
    r"(?:(?:the )?(?:\w+ )?(?:village|town|city|capital|hamlet|settlement|suburb|port|municipality)"
    r"(?: of)? )?"
)
_NAME: Final = r"(?P<name>[^,;]+?)(?:,? (?:in|,) (?P<district>[^;]+)|, ?(?P<district2>[^;]+))?"
_ABOUT: Final = r"(?:about |around |some |roughly |approximately |nearly |just over |almost )?"
_AT: Final = re.compile(
    r"(?:at )?(?P<lat>[+-]?\d{1,3}(?:\.\d+)?)°?(?:, ?| )(?P<lon>[+-]?\d{1,3}(?:\.\d+)?)°?"
    r"(?: ?(?:±|\+/-|\+-|within) ?(?P<radius>\d+(?:\.\d+)?) ?(?P<unit>km|m))?"
)


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


_PATTERNS: Final = (
    ("point", _AT),
    ("offset", _pattern(rf"{_ABOUT}{_COUNT} ?{_UNIT} {_DIRECTION} (?:of|from) {_HEAD}{_NAME}")),
    (
        "within",
        _pattern(rf"(?:with)?in(?:side)? {_ABOUT}{_COUNT} ?{_UNIT} (?:of|from) {_HEAD}{_NAME}"),
    ),
    ("within", _pattern(rf"less than {_COUNT} ?{_UNIT} (?:of|from|away from) {_HEAD}{_NAME}")),
    (
        "offset",
        _pattern(
            rf"{_ABOUT}{_COUNT} ?{_UNIT} (?:away )?(?:from|outside|outside of|of) {_HEAD}{_NAME}"
        ),
    ),
    (
        "outskirts",
        _pattern(
            rf"(?:(?:on|in|at|from) )?(?:the )?(?:(?:{_DIRECTION}) )?(?:outskirts|edge|suburbs)"
            rf" of {_HEAD}{_NAME}"
        ),
    ),
    (
        "road",
        _pattern(
            r"(?:on|along|off) the (?:road|highway|route|motorway) (?:from|between) "
            rf"{_HEAD}(?P<start>[^,;]+?) (?:to|and) {_HEAD}(?P<name>[^,;]+)"
        ),
    ),
    (
        "road",
        _pattern(
            r"(?:on|along|off) the (?P<start>\w+)(?:-| – |–| to )(?P<name>\w+)"
            r" (?:road|highway|route)"
        ),
    ),
    ("between", _pattern(rf"between {_HEAD}(?P<start>[^,;]+?) and {_HEAD}(?P<name>[^,;]+)")),
    ("direction", _pattern(rf"{_DIRECTION} of {_HEAD}{_NAME}")),
    (
        "near",
        _pattern(
            r"(?:very )?(?:near|near to|close to|next to|just outside|outside|outside of|around|"
            r"not far from|in the vicinity of|in the area of|in the area around|adjacent to|beside|"
            rf"by|close by|in the neighbou?rhood of|not far off) {_HEAD}{_NAME}"
        ),
    ),
    (
        "in",
        _pattern(
            rf"(?:in|at|inside|within|in central|in downtown|in the centre of) {_HEAD}{_NAME}"
        ),
    ),
)


def read_place(words: str, gazetteer: Gazetteer) -> Draft | None:
    """Return what words say of place; nothing if they say nothing of it that is understood.

    Raises:
        UnknownPlaceError: If they name a place that the gazetteer does not hold.
        InvalidClueError: If what they say cannot be.
    """
    plain = re.sub(r"\s+", " ", words.strip().rstrip("."))
    for form, pattern in _PATTERNS:
        match = pattern.fullmatch(plain)
        if match is not None:
            return _draft(form, match.groupdict(), words.strip(), gazetteer)
    return None


def is_place(words: str) -> bool:
    """Say whether words are a statement about place, whether or not the place is known."""
    plain = re.sub(r"\s+", " ", words.strip().rstrip("."))
    return any(pattern.fullmatch(plain) for _, pattern in _PATTERNS)


def _draft(form: str, said: dict[str, str | None], words: str, gazetteer: Gazetteer) -> Draft:
    if form == "point":
        return _point(said, words)
    name = _bare(said["name"] or "")
    district = said.get("district") or said.get("district2") or ""
    if form in {"road", "between"}:
        return between_names(form, gazetteer, _bare(said["start"] or ""), name, words)
    more: dict[str, Any] = {}
    if form in {"offset", "within"}:
        count, rounding = distance_km(said["count"] or "", said["unit"] or "")
        more["distance_km"] = count
        if form == "offset":
            more["rounding_km"] = rounding
    if form in {"offset", "direction"} and said.get("direction"):
        more["direction"] = compass_word(said["direction"] or "")
    return placed(form, gazetteer, name, words, district, **more)


def between_names(form: str, gazetteer: Gazetteer, start: str, end: str, words: str) -> Draft:
    """Return the draft of a clue about the way between two named places.

    Raises:
        UnknownPlaceError: If no place bears one of the names.
    """
    one, other = look_up(gazetteer, start), look_up(gazetteer, end)
    parameters = {
        "places": one.rows,
        "places_to": other.rows,
        "coverage": f"{one.coverage} {other.coverage}",
        "attribution": list(one.attribution),
    }
    return Draft(form, parameters, words, ("the way is roughly straight",))


def distance_km(count: str, unit: str) -> tuple[str, str]:
    """Return a written distance and its roughness from its digits [km], as decimals.

    Raises:
        InvalidClueError: If it is none.
    """
    figures = _WORDS.get(count.lower(), count).replace(",", ".")
    scale = KM.get(unit.lower()) or KM.get(unit.lower().removesuffix("s"))
    if scale is None or not re.fullmatch(r"\d+(\.\d+)?", figures):
        msg = f"“{count} {unit}” is no distance"
        raise InvalidClueError(msg)
    whole, _, rest = figures.partition(".")
    zeros = len(whole) - len(whole.rstrip("0")) if not rest else 0
    step = 10.0 ** (zeros if not rest else -len(rest))
    return _tidy(float(figures) * scale), _tidy(min(step, float(figures)) * scale)


def compass_word(words: str) -> str:
    """Return a compass word in its one form: ``north-east``.

    Raises:
        InvalidClueError: If it is none.
    """
    plain = re.sub(r"[ -]|ern\b", "", words.lower())
    for word in COMPASS:
        if plain == word.replace("-", ""):
            return word
    msg = f"“{words}” is no direction of the compass"
    raise InvalidClueError(msg)


def _point(said: dict[str, str | None], words: str) -> Draft:
    radius = float(said["radius"] or 100) * (1000 if said["unit"] == "km" else 1)
    parameters = {
        "latitude_deg": said["lat"] or "",
        "longitude_deg": said["lon"] or "",
        "radius_m": f"{radius:.1f}",
    }
    assumed = () if said["radius"] else ("it is good to 100 m",)
    return Draft("point", parameters, words, assumed)


def _tidy(number: float) -> str:
    text = f"{number:.3f}".rstrip("0").rstrip(".")
    return text if float(text) > 0 else "0.001"


def _bare(name: str) -> str:
    return re.sub(r"^(?:the )", "", name.strip(), flags=re.IGNORECASE)
