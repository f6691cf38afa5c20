"""How a place's name is compared: what is a difference of writing only, and what may be meant.

`key` makes the form in which two ways of writing one name are equal: case, accents, apostrophes,
hyphens and spaces apart ("Saint-Denis", "SAINT DENIS"; "Łódź", "Lodz"). Letters of different
scripts, and і and и, stay different: that one name is meant by another is a guess; `in_latin` and
`one_apart` make the guesses, for people to choose from. A name that carries what tells the place
from others ("Neustadt (Hessen)", "Neustadt/Harz") is found without that too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

VERSION: Final = 2
"""Raised when a name's key changes: a gazetteer file made with another one is refused."""

LONGEST: Final = 200
"""Letters in the longest name that is looked up; the longest known has 193."""

# Letters that Unicode does not take apart, though readers do; and Arabic letters of two shapes.
_FOLDED: Final = str.maketrans(
    {
        **dict(zip("łøđðħıĸŋŧə", "loddhiknta", strict=True)),
        **dict(zip("ییىکہةھ", "يييكههه", strict=True)),
        **dict.fromkeys("ʿӏـ", ""),
        "æ": "ae",
        "œ": "oe",
        "þ": "th",
    }
)
# Unicode's combining classes of the marks that are dropped: accents, and points of Hebrew, Arabic
# and Syriac. The vowel signs and viramas of Indian scripts, and Japanese voicing, are letters' own.
_POINTS: Final = range(10, 37)
_ACCENTS: Final = range(200, 241)
_OVERLAYS: Final = 1
_MODIFIERS: Final = range(0x02B0, 0x0300)  # letters to Unicode, apostrophes to us


def key(name: str) -> str:
    """Return the form in which two spellings of one name are equal; empty if there is none.

    Nothing is equal to a name that holds a control character or more than `LONGEST` letters.
    """
    if len(name) > LONGEST:
        return ""
    kept: list[str] = []
    for mark in unicodedata.normalize("NFKD", name.casefold()).casefold().translate(_FOLDED):
        kind = unicodedata.category(mark)
        if kind in {"Cc", "Cs", "Co"} and not mark.isspace():
            return ""
        if (kind[0] in "LN" and ord(mark) not in _MODIFIERS) or (kind[0] == "M" and _own(mark)):
            kept.append(mark)
    return "".join(kept)


def _own(mark: str) -> bool:
    place = unicodedata.combining(mark)
    return not (place == _OVERLAYS or place in _POINTS or place in _ACCENTS)


def _system(letters: str, written: str) -> dict[str, str]:
    return dict(zip(letters, written.split(), strict=True))


# Ukraine's own romanisation (Cabinet of Ministers, resolution 55 of 27 January 2010): letters at
# the start of a word are written otherwise than inside.
_OFFICIAL: Final = _system(
    "абвгґдеєжзиіїйклмнопрстуфхцчшщюя",
    "a b v h g d e ie zh z y i i i k l m n o p r s t u f kh ts ch sh shch iu ia",
)
_OFFICIAL_FIRST: Final = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}


def official(name: str) -> str:
    """Return the key of a name's official romanisation in Ukraine; empty if it is not Cyrillic."""
    words = []
    for word in unicodedata.normalize("NFC", name).lower().split():
        letters = [each for each in word.replace("зг", "zgh") if each not in "ь'’ʼ-"]
        if not all(each in _OFFICIAL or each in "zgh" for each in letters):
            return ""
        written = [_OFFICIAL.get(each, each) for each in letters]
        if letters:
            written[0] = _OFFICIAL_FIRST.get(letters[0], written[0])
        words.append("".join(written))
    return key("".join(words)) if not name.isascii() else ""


def own_keys(names: tuple[str, ...], country: str) -> set[str]:
    """Return the keys of names as they are written, and as their country writes them.

    Args:
        names: The names, in any script.
        country: ISO 3166 code: only Ukraine's rule is known.
    """
    found = {key(name) for name in names}
    if country == "UA":
        found |= {official(name) for name in names}
    return found - {""}


def keys(names: tuple[str, ...], country: str) -> set[str]:
    """Return the keys by which a place is found: of its names, whole and bare.

    Args:
        names: Its names, in any script, the one that it goes by first.
        country: ISO 3166 code.
    """
    bare = tuple(_bare(names, country)) if names else ()
    return own_keys((*names, *bare), country)


_BRACKETED: Final = re.compile(r"([^([（]+)[([（].*[)\]）]\s*", re.DOTALL)
_IN_BRACKETS: Final = re.compile(r"[([（]([^)\]）]*)")
# Not between digits or single letters: "№2/7", "Alphen a/d Rijn".
_AFTER: Final = re.compile(r"(?<=[^\W\d_]{2})\s*(?:/|,)\s*(?=[^\W\d_])")


def _bare(names: tuple[str, ...], country: str) -> Iterator[str]:
    """Yield names without what only tells the place from others of the same name.

    That stands in brackets at the end of any name, or behind the slash or comma of the one that the
    place goes by. (In other names a slash has a town before it and its quarter behind it.)
    """
    known: set[str] | None = None
    for at, name in enumerate(names):
        if country == "CH" and (" / " in name or "(Kreis " in name):
            continue  # quarters of towns, by GeoNames' habit there: "Zürich (Kreis 9) / Altstetten"
        found = _BRACKETED.fullmatch(name)
        if found and at:
            known = {key(each) for each in names} if known is None else known
            if known & {key(each) for each in _IN_BRACKETS.findall(name)} - {""}:
                continue  # a part of the town before it: "Fleurus (Heppignies)" is Heppignies
        if found:
            yield found[1]
        if at == 0:
            short, *more = _AFTER.split(found[1] if found else name, maxsplit=1)
            if more:
                yield short


_KINDS_OF_DISTRICT: Final = (
    *("district", "raion", "rayon", "county", "municipality"),
    *("region", "oblast", "province", "governorate", "state"),
)


def district_keys(name: str) -> tuple[str, ...]:
    """Return the keys by which a district is found: its own, and with other words for its kind."""
    words = name.split()
    found = [key(name)]
    if len(words) > 1 and words[-1].casefold() in _KINDS_OF_DISTRICT:
        bare = " ".join(words[:-1])
        found += [key(f"{bare} {kind}") for kind in ("", *_KINDS_OF_DISTRICT)]
    return tuple(dict.fromkeys(each for each in found if each))


# --- what may be meant ------------------------------------------------------------------------

_CYRILLIC: Final = "абвгдежзийклмнопрстуфхцчшщъыьэюяєіґўјљњћџђ"
_LATIN: Final = "abcdefghijklmnopqrstuvwxyz"


# Ways of writing a script's letters in Latin ones; "-" is nothing. Ukrainian: the Cabinet's
# resolution 55 of 2010; Russian: the BGN/PCGN system of 1947, without its exceptions; the others:
# the national systems of romanisation, without marks.
_SLAVIC: Final = _system(
    "абвдежзклмнопрстуфхцчшщъьюяыэёўјљњћџђ",
    "a b v d e zh z k l m n o p r s t u f kh ts ch sh shch - - yu ya y e yo u j lj nj c dz dj",
)
_UKRAINIAN: Final = {**_SLAVIC, **_system("гґиіє", "h g y i ie")}
_RUSSIAN: Final = {**_SLAVIC, **_system("гґиіє", "g g i i e")}
_GREEK: Final = _system(
    "αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i th i k l m n x o p r s s t y f ch ps o"
)
_GEORGIAN: Final = _system(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h",
)
_ARMENIAN: Final = _system(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
    "a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f",
)
_SYSTEMS: Final = (_UKRAINIAN, _RUSSIAN, _GREEK, _GEORGIAN, _ARMENIAN)


def in_latin(name: str) -> tuple[str, ...]:
    """Return keys of a name in Latin letters, by each system that knows all of its letters."""
    plain = key(name)
    found = []
    for system in _SYSTEMS:
        if plain and all(letter in system for letter in plain):
            written = "".join(system[letter] for letter in plain).replace("-", "")
            found.append(written)
    return tuple(dict.fromkeys(found))


def one_apart(plain: str) -> Iterator[str]:
    """Yield the keys that differ by one letter: missing, added, changed, or swapped with the next.

    Letters are put in from the script of the key where that is Latin or Cyrillic, else not at all.
    """
    letters = _alphabet(plain)
    for at in range(len(plain) + 1):
        before, after = plain[:at], plain[at:]
        for letter in letters:
            yield before + letter + after
        if after:
            yield before + after[1:]
            for letter in letters:
                yield before + letter + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def _alphabet(plain: str) -> str:
    if any(letter in _LATIN for letter in plain):
        return _LATIN
    return _CYRILLIC if any(letter in _CYRILLIC for letter in plain) else ""
