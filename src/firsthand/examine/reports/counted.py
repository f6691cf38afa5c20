"""What a number counts: the nouns after it, by rules about word order and endings."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.number_figures import Bounds
from firsthand.examine.reports.tokens import Words
from firsthand.world.languages import LANGUAGES, word_set

_PLURALS: Final = word_set(
    "people men women children media police troops personnel cattle teeth feet them us you "
    "dead wounded injured missing others km kg cm mm m m2 sq percent pc officers aircraft fish "
    "cannon hectares ha kilometres kilometers"
)
_NOT: Final = word_set(
    "is are was were be been being has have had do does did will would can could may might must "
    "should shall say says said tell told and or but nor so if when while as than that which who "
    "whom whose where because since until after before during at in on by to for from with "
    "without into onto under over near about against between through among of off out up down "
    "not no never also too then now still already later ago earlier the this these those it he "
    "she they we i his her its their our my your there here seriously critically remain remained "
    "died lay stood came went took gave fled saw heard left kept got made put set ran fell held "
    "each both either only just even more less fewer most all put said thousand hundred"
)
_THE: Final = word_set("the our their his her its my your these those more other")
_UNITS: Final = word_set("km kg cm mm m ha % percent pc °c mph kmh")
_NOT_JOINED: Final = word_set(
    "old to in on and off up or by way time fold th st nd rd thirds quarters quarter third half "
    "mm cm mph kmh star piece letter figure state plus odd all one two three four five "
    "six seven eight nine "
    "ten"
)
_DEMONYMS: Final = ("ian", "ish", "ese", "can", "rean")
_LONGEST: Final = 4
_SINGULAR_STAY: Final = ("ed", "ing", "al", "ary", "ous", "ful", "ive", "ian", "ese", "ish", "ic")
_ADJECTIVE: Final = word_set(
    "young old small large big local senior junior armed white grey gray black red blue green "
    "empty full new more single whole dead light heavy male female former private public foreign"
)
_SLAVIC_ADJECTIVE: Final = ("ых", "их", "ими", "ыми", "ой", "ого", "его", "ные", "ние", "вых")
_FUNCTION: Final = {code: each.common for code, each in LANGUAGES.items()}


def counted(  # noqa: PLR0911, C901  each sort that it may be has its own way out
    words: Words, at: int, code: str, found: Bounds, skip: bytearray
) -> tuple[int, int, int] | None:
    """Return the first token of what is counted, the one after its last, and where to go on.

    Args:
        words: The text.
        at: The token after the number.
        code: The language.
        found: The number.
        skip: Tokens that belong to times.
    """
    if code == "en" and _is_hyphened(words, at):
        return at + 1, at + 2, at
    if at < len(words) and words.plain[at] in {"»", "”"}:
        at += 1  # what is counted stands after the words that somebody else said
    if at >= len(words) or skip[at] or words.lines[at]:
        return None
    if words.plain[at - 1] in {'"', "″", "”"} and words.is_glued(at - 1):
        return None
    if words.plain[at] in {"%", "٪"} or words.plain[at] in _UNITS:
        return at, at + 1, at
    if f"{words.plain[at]} {words.word(at + 1)}" in {"pour cent", "por ciento"}:
        return at, at + 2, at + 2
    if code != "en":
        return _abroad(words, at, code, skip)
    place = at
    if words.plain[place] == "of":
        place += 1
    if place < len(words) and words.plain[place] in _THE:
        place += place + 1 < len(words)
    if words.word(place) == "per" and words.word(place + 1) == "cent":
        return place, place + 2, at
    if words.word(place) in {"a", "an", "per", "each"} and words.word(place + 1) in {
        "hour",
        "night",
        "head",
        "person",
        "day",
        "week",
        "month",
        "year",
    }:
        return place, place + 2, at
    end = _nouns(words, place, found, skip)
    return (place, end, at) if end > place else None


def _is_hyphened(words: Words, at: int) -> bool:
    """Say whether a noun is joined to a figure ("an 84-page report"); an age is none."""
    noun = words.word(at + 1)
    return (
        words.word(at) == "-"
        and words.is_glued(at)
        and words.is_glued(at + 1)
        and words.kinds[at + 1 : at + 2] == "w"
        and words.raw(at + 1).islower()
        and is_joined_noun(noun)
        and words.word(at + 2) != "-"
    )


def is_joined_noun(word: str) -> bool:
    """Say whether what a hyphen joins to a number is counted: "page", and no "year-old"."""
    return word.isalpha() and word not in _NOT_JOINED and not word.endswith(("ed", "ths", "rds"))


def _nouns(words: Words, at: int, found: Bounds, skip: bytearray) -> int:
    """Return the token after the English nouns that begin at `at`."""
    one = found.low == found.high == 1
    end = at
    while end < min(len(words), at + _LONGEST) and _may_be_noun(words, end, skip):
        word, named = words.plain[end], words.is_named(end)
        people = word.endswith(_DEMONYMS)
        if end > at and (words.lines[end] or (named and not people and not word.endswith("s"))):
            break
        end += 1
        if _is_plural(word, named=named) or (one and not named and not _describes(word)):
            return end
    # Without a plural it is the one word after the number, with what describes it.
    if end == at or words.is_named(end - 1) or _is_verb(words, at, end):
        return at
    return at + 1 if not _describes(words.plain[at]) else end


def _is_verb(words: Words, at: int, end: int) -> bool:
    """Say whether the only word after a number is what those counted did: "three stayed"."""
    word = words.plain[at]
    return end == at + 1 and word.endswith(("ed", "ing")) and word not in _PLURALS


def _may_be_noun(words: Words, at: int, skip: bytearray) -> bool:
    word = words.plain[at]
    return words.kinds[at] == "w" and not skip[at] and word not in _NOT and not word.endswith("ly")


def _is_plural(word: str, *, named: bool) -> bool:
    """Say whether a word is a plural; a name with an s is one too ("two BMP-2s")."""
    if word in _PLURALS:
        return True
    return word.endswith("s") and (named or not word.endswith(("ss", "us", "is")))


def _describes(word: str) -> bool:
    return word in _ADJECTIVE or word.endswith(_SINGULAR_STAY)


def _abroad(words: Words, at: int, code: str, skip: bytearray) -> tuple[int, int, int] | None:
    """Return what is counted in the other languages: a noun, with Slavic or German adjectives."""
    place = at
    joins = {"fr": {"de", "d'", "des"}, "es": {"de"}, "ar": {"من"}, "de": {"der", "von"}}
    if words.plain[place] in joins.get(code, ()):
        place += 1
    if place >= len(words) or words.kinds[place] != "w" or skip[place] or words.lines[place]:
        return None
    if words.plain[place] in _FUNCTION[code]:
        return None
    if code != "ar" and words.is_named(place) and code != "de":
        return None
    end = place + 1
    if code in {"ru", "uk"}:
        while _slavic(words, end - 1, skip) and end < place + _LONGEST - 1:
            end += 1
    if code == "de":
        while not words.is_named(end - 1) and _goes_on(words, end) and end < place + _LONGEST - 1:
            end += 1
        if not words.is_named(end - 1):
            return None
    return place, end, at


def _goes_on(words: Words, at: int) -> bool:
    return at < len(words) and words.kinds[at] == "w" and not words.lines[at]


def _slavic(words: Words, at: int, skip: bytearray) -> bool:
    """Say whether a word is an adjective whose noun follows."""
    return (
        words.plain[at].endswith(_SLAVIC_ADJECTIVE)
        and _goes_on(words, at + 1)
        and not skip[at + 1]
        and not words.is_named(at + 1)
    )
