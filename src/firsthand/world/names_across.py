"""Names across alphabets and spellings: one skeleton for Dmytrivka, Дмитрівка and Dmytriwka.

A skeleton is the sequence of a name's consonants in ten classes, so that what transliterations
disagree about (vowels, v/w, g/h/kh, s/z/ts, soft signs, doubled letters, Arabic's want of p and v)
falls away. Two names with one skeleton may still be two; it proposes, and never proves.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from firsthand.world.languages import LANGUAGES

_LEAST: Final = 3
_LONG: Final = 5
_CYRILLIC: Final = dict(
    zip(
        "абвгґдеєжзиіїйклмнопрстуфхцчшщъыьэюяѓђјљњћќџѕ",
        [
            "a",
            "b",
            "v",
            "g",
            "g",
            "d",
            "e",
            "e",
            "S",
            "z",
            "i",
            "i",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "k",
            "S",
            "S",
            "S",
            "S",
            "_",
            "y",
            "_",
            "e",
            "u",
            "a",
            "g",
            "d",
            "y",
            "l",
            "n",
            "S",
            "k",
            "S",
            "z",
        ],
        strict=True,
    )
)
_ARABIC: Final = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويىءأإآؤئةپچژگڤ",
        [
            "a",
            "b",
            "t",
            "t",
            "j",
            "h",
            "k",
            "d",
            "d",
            "r",
            "z",
            "s",
            "S",
            "s",
            "d",
            "t",
            "z",
            "_",
            "g",
            "f",
            "k",
            "k",
            "l",
            "m",
            "n",
            "h",
            "u",
            "y",
            "y",
            "_",
            "a",
            "i",
            "a",
            "u",
            "y",
            "a",
            "p",
            "S",
            "S",
            "g",
            "v",
        ],
        strict=True,
    )
)
_MARKS: Final = re.compile(r"[\u064b-\u0652\u0640]")
_APOSTROPHES: Final = str.maketrans({"’": "'", "ʼ": "'", "ё": "е", "‑": "-", "ß": "ss"})
_GROUPS: Final = (
    (re.compile(r"shch|schtsch|tsch|dsch|sch|tch|tsh|dzh|dj|sh|zh|ts|tz|ch(?=[aeiou]?)"), "S"),
    (re.compile(r"kh|gh|ck|qu|gu(?=[ei])|c(?=[aoulrtk]|$)|q"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"th"), "t"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"c"), "s"),
)
_GERMAN_CH: Final = re.compile(r"(?<!s)ch")
_CLASS: Final = str.maketrans(
    {
        "p": "P", "b": "P", "f": "F", "v": "F", "w": "F", "k": "K", "g": "K", "t": "T", "d": "T",
        "s": "S", "z": "S", "S": "S", "l": "L", "r": "R", "m": "M", "n": "N",
        "a": "", "e": "", "i": "", "o": "", "u": "", "y": "", "h": "", "_": "", "'": "", "-": "",
    }
)  # fmt: skip
_DOUBLE: Final = re.compile(r"(.)\1+")
_LETTER: Final = re.compile(r"[^\W\d_]")


def fold(word: str) -> str:
    """Return a word in small letters, with variants of a letter or an apostrophe made one."""
    small = word.lower()
    if small.isascii():
        return small
    small = unicodedata.normalize("NFKC", small).translate(_APOSTROPHES)
    return _MARKS.sub("", small).translate(_ALEFS)


# Letters that one sound has several of in Arabic, and those that Persian writes for them.
_ALEFS: Final = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك"}
)


@lru_cache(maxsize=65536)
def skeleton(name: str, language: str = "en") -> str:
    """Return the skeleton of one word of a name.

    Args:
        name: The word, in any of our alphabets.
        language: The language of the text it stands in, whose spelling it follows.
    """
    small = fold(name)
    if "\u0600" <= small[:1] <= "\u06ff":
        small = (
            small.removeprefix("و") if len(small) > _LONG else small
        )  # "and", written onto a word
        for begin in ("بال", "لل", "ال"):
            if small.startswith(begin) and len(small) - len(begin) >= _LEAST:
                small = small[len(begin) :]
                break
    latin = "".join(_CYRILLIC.get(c, _ARABIC.get(c, c)) for c in small)
    latin = unicodedata.normalize("NFKD", latin)
    latin = "".join(c for c in latin if not unicodedata.combining(c))
    if latin.endswith(("'s", "’s")):
        latin = latin[:-2]
    if language in {"de", "uk", "ru", "sr"}:
        latin = latin.replace("j", "")
    if language == "de":
        latin = _GERMAN_CH.sub("k", latin)
    latin = latin.replace("j", "k" if language == "es" else "S")
    for form, to in _GROUPS:
        latin = form.sub(to, latin)
    first = "A" if latin[:1] in "aeiouyh_" else ""
    return first + _DOUBLE.sub(r"\1", latin.translate(_CLASS))


def same_name(one: str, other: str) -> bool:
    """Whether two skeletons are close enough for one name: equal, or case endings apart."""
    if one == other:
        return len(one) > 1
    short, long = sorted((one, other), key=len)
    return len(short) >= _LEAST and long.startswith(short) and len(long) - len(short) <= 1


def guessed_language(text: str) -> str:
    """Return the language of ours that a text's letters and commonest words tell, else ``und``."""
    head = text[:4000]
    letters = len(_LETTER.findall(head))
    if not letters:
        return "und"
    if sum("\u0600" <= c <= "\u06ff" for c in head) * 2 > letters:
        return "ar"
    words = re.findall(r"[^\W\d_]+", head.lower())
    if sum("\u0400" <= c <= "\u04ff" for c in head) * 2 > letters:
        lower = head.lower()
        return "uk" if sum(map(lower.count, "іїєґ")) > sum(map(lower.count, "ыэъё")) else "ru"
    scores = {c: sum(w in g.common for w in words) for c, g in LANGUAGES.items() if c in _LATIN}
    best = max(scores, key=lambda c: (scores[c], c == "en"))
    return best if scores[best] * 12 >= len(words) else "und"


_LATIN: Final = frozenset({"en", "de", "fr", "es"})
STOP: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {code: language.common for code, language in LANGUAGES.items()}
)
"""Each language's commonest words, which tell nothing of what a text is about."""


_LOWER: Final = "".join(
    chr(n)
    for n in (*range(0x24F), *range(0x370, 0x530), *range(0x1E00, 0x1F00))
    if chr(n).islower()
)
CAPITAL: Final = rf"[^\W\d_{_LOWER}]"
"""A letter that is no small one, as a regular expression: capitals, and letters without case."""
