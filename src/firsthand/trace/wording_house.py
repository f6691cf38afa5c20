"""Whose report a text is, and where it names another's house.

A house is whoever publishes: read from the address it was found at, from its byline and agency, and
from a short line beside its date. Whose own text another site reprints is known from its byline or
from the line that says so: that house comes first. Longer than 300 lines: the ways in which a page
says whose it is and those in which another names it are read by the same rules for names.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from firsthand.trace.wording_address import house_of
from firsthand.trace.wording_text import Mention, Reading, Sentence
from firsthand.world.known_places import KNOWN
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.names_across import CAPITAL, fold, same_name, skeleton
from firsthand.world.outlets import HEADS, outlet
from firsthand.world.spinning import rarity

_SHORT_LINE: Final = 120
_SHORT_NAME: Final = 3
_HOST: Final = re.compile(r"^[a-z]+://(?:www\.)?([^/:?#]+)")
_MOST_WORDS: Final = 8
_NEAR: Final = 4
_COMMON: Final = 32
"""How rare [half bits] a word must be to be known for a name by itself: "Russia" and "open" are not."""
_LABELS: Final = frozenset(
    {fold(w) for each in LANGUAGES.values() for w in (*each.published, *each.updated)}
    | {"date", "by", "on", "dated", "дата", "datum", "fecha", "التاريخ"}
)
_SMALL: Final = word_set("the la le el les los die der das de du of von del al and und et y")
_BAR: Final = re.compile(r"\s*[|·•/—–،؛;]\s*|,\s+|\s-\s")
_ASIDE: Final = re.compile(r"(?<=\w)\s*[(\[][^()\[\]]*[)\]]")
"""What a name is followed by in brackets: "The Diary (blog)"."""
_BYLINE: Final = re.compile(r"(?i)(?:by|von|par|por|text|автор\w*|текст|от|بقلم|كتب)\b:?\s")
_WEEKDAYS: Final = frozenset(fold(day) for each in LANGUAGES.values() for day in each.weekdays)


@lru_cache(maxsize=16)  # each pair asks it of both several times
def houses(reading: Reading) -> tuple[str, ...]:
    """Return the names under which a report may be cited, the surest first.

    What its page says of itself comes first, then its byline and agency, then the line with its
    date, then the address it was found at.
    """
    out: dict[str, None] = dict.fromkeys(_reprinted(reading))
    for each in reading.said("publisher"):
        out.setdefault(outlet(each) or each)
    for mention in reading.mentions("self-statement"):
        if mention.facts.get("sort") in {"byline", "agency"} and not _of_a_picture(
            reading, mention
        ):
            known = outlet(mention.written.strip("()[]—– "))
            if known:
                out.setdefault(known)
    for name in _beside_date(reading):
        out.setdefault(outlet(name) or name)
    for place in (*reading.said("address"), *reading.places):
        label = house_of(place)
        # An address writes a name in one word: that is the same house, and no second one.
        if label and in_one(label) not in {in_one(name) for name in out}:
            out.setdefault(outlet(label) or label)
    return tuple(out)


def _reprinted(reading: Reading) -> Iterator[str]:
    """Yield whose text a page reprints, as its byline or its copyright line says."""
    before = ""
    for match in _HEAD_LINE.finditer(reading.text, 0, _TOP):
        line = match[0].strip(" >\t")
        found = _BY_OF.match(line)
        name = found["name"] if found else line if _BY_WHOM.match(before) else ""
        if name and (outlet(name) or (HEADS.search(name) and _is_name(name))):
            yield outlet(name) or name
        before = line
    for match in _ORIGINALLY.finditer(reading.text):
        name = match["name"].strip(" .,")
        yield outlet(name) or name


_TOP: Final = 700
_HEAD_LINE: Final = re.compile(r"[^\n]+")
_NAMES: Final = rf"{CAPITAL}[\w.'’-]*(?: (?:of |de |del )?{CAPITAL}[\w.'’-]*)"
_BY: Final = r"(?i:by|von|par|por|di|door|av|af|автор)\b:?\s+"
_BY_WHOM: Final = re.compile(rf"{_BY}{_NAMES}{{1,3}}$")
# With a bar between them and no "by" a person and an agency are a picture's credit.
_BY_OF: Final = re.compile(
    rf"(?:{_BY}{_NAMES}{{1,3}}?(?:\s*[,/|•·–—]\s*|\s+(?:of|for)\s+)|{_NAMES}{{1,3}}?(?:,\s+|(?<=[a-z])(?=The [A-Z])))"
    rf"(?P<name>(?:The )?{_NAMES}{{0,4}})$"
)
_ORIGINALLY: Final = re.compile(
    r"(?:(?:[Oo]riginally|[Ff]irst) (?:appeared|published) (?:in|by|on) |(?:©|\(c\)|[Cc]opyright|\bc\.)"
    r" ?\d{4},? (?:by )?|[Rr]e(?:printed|published) (?:from|with permission (?:from|of)) )"
    rf"(?P<name>(?:[Tt]he )?{_NAMES}{{0,4}}?)(?=,? (?:Company|Inc|Ltd|All rights|Distributed|News Service)|\s*[.,\n]|$)"
)


def _of_a_picture(reading: Reading, mention: Mention) -> bool:
    """Whether an agency stands on a short line in the midst of a text: who took a picture.

    What the text itself is taken from stands above its first sentence or below its last.
    """
    told = [s for s in reading.sentences if not (s.furniture or s.heading or _is_line(reading, s))]
    return bool(told) and told[0].end <= mention.start < told[-1].start


def _is_line(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own, without an end."""
    words = reading.text[sentence.start : sentence.end].strip()
    return len(words) < _SHORT_LINE and words[-1:] not in set('.!?…”»"')


def own_names(reading: Reading) -> tuple[str, ...]:
    """Return a text's houses, or the one that it makes itself out to be."""
    found = houses(reading)
    own = None if found else claimed(reading)
    return found if own is None else (own,)


@lru_cache(maxsize=16)
def claimed(reading: Reading) -> str | None:
    """Return whose a text that names no house of its own makes itself out to be, if one alone.

    That is the one house that it says has seen, checked or asked for itself, if it nowhere says
    that this house reports it. A copy without its masthead says so too: that is no second house.
    """
    if houses(reading):
        return None
    found = {
        match["name"].removeprefix("The ").removeprefix("the "): outlet(match["name"])
        for sentence in reading.sentences
        if not sentence.furniture
        for match in _SAW.finditer(reading.text, sentence.start, sentence.end)
        if outlet(match["name"]) or HEADS.search(match["name"])
    }
    if len(found) != 1:
        return None
    name, known = next(iter(found.items()))
    told = re.compile(
        rf"{re.escape(name)},?(?: has| have)? {_TELLS}|{_TELLS_BEFORE} (?:the )?{re.escape(name)}",
        re.IGNORECASE,
    )
    return None if told.search(reading.text) else known or name


_TELLS: Final = r"(?:report|sa(?:id|ys)|wr(?:ote|ites)|publish|claim|suggest|conclud|quot)"
_TELLS_BEFORE: Final = r"(?:according to|report(?:ed)? (?:by|in)|quoted by|cited by|citing|via|by)"
_SAW: Final = re.compile(
    r"(?P<name>(?:[Tt]he )?[A-Z][\w’'-]*(?: (?:of )?[A-Z][\w’'-]*){0,4}) (?:(?:has|have|had|was) )?"
    r"(?:independently |also |itself )?(?:seen|saw|verified|reviewed|viewed|examined|obtained|visited"
    r"|spoke(?:n)?|compared|geolocated|analy[sz]ed|counted|met|able to (?:see|verify|review|view))\b"
)


def in_one(name: str) -> str:
    """Return a name as an address writes it."""
    return "".join(re.findall(r"[^\W_]+", fold(name))).removeprefix("the")


def _beside_date(reading: Reading) -> Iterator[str]:
    """Yield the names that stand on a short line with the date of the document."""
    mention = reading.dated_line
    if mention is None:
        return
    start = reading.text.rfind("\n", 0, mention.start) + 1
    end = reading.text.find("\n", mention.end)
    line = reading.text[start : end if end >= 0 else len(reading.text)]
    if len(line.split()) > 2 * _MOST_WORDS:
        return
    before, after = line[: mention.start - start], line[mention.end - start :]
    found = [name for part in _BAR.split(before) if (name := _named(reading, part, mention))]
    if not found:  # a date may come first; after it a headline may stand as well as a name
        found = [
            name
            for part in _BAR.split(after)
            if (name := _named(reading, part, mention))
            and (outlet(name) or (HEADS.search(name) and _in_capitals(name)))
        ]
    yield from found


def _named(reading: Reading, part: str, date: Mention) -> str | None:
    """Return the name that a part of the line with the date gives, if it gives one."""
    name = _ASIDE.sub("", part).strip(" ,;:—–-|،()[]")
    if not _is_name(name) or _BYLINE.match(part.strip()) or _place(reading, name, date):
        return None
    return name


def _in_capitals(words: str) -> bool:
    return all(w[0].isupper() or not w[0].isascii() or w in _SMALL for w in words.split())


def _is_name(words: str) -> bool:
    """Whether words may be a house's name: neither a label, nor a day, nor a time."""
    if not 0 < len(words.split()) <= _MOST_WORDS or "." in words.strip("."):
        return False
    starts = words[0].isalpha() and (words[0].isupper() or not words[0].isascii())
    plain = fold(words)
    return starts and plain not in _LABELS and plain not in _WEEKDAYS


def _place(reading: Reading, name: str, date: Mention) -> bool:
    """Whether a name beside a date is where it was written, as datelines say, and no house.

    What stands before a date is read as a place wherever it stands; here only a word that is
    commonly one counts, or one that the text names as a place again.
    """
    if outlet(name) or HEADS.search(name):
        return False
    plain = fold(name)
    if any(plain in known for known in KNOWN.values()):
        return True
    return any(
        each.facts.get("reading") not in {"dateline", "named"} and fold(each.written) == plain
        for each in reading.mentions("place-mention")
        if not date.start - len(name) - _NEAR <= each.start < date.start
    )


def at_home(reading: Reading) -> bool:
    """Whether a report was found where its house lives.

    That is at the address that its page calls its own, or at one that bears the name beside its
    date.
    """
    hosts = [m[1].replace("-", "") for place in reading.places if (m := _HOST.match(place.lower()))]
    own = [m[1].replace("-", "") for place in reading.said("address") if (m := _HOST.match(place))]
    if own and hosts:
        return bool(set(own) & set(hosts))
    names = [in_one(name) for name in _beside_date(reading)]
    return any(len(name) > _SHORT_NAME and name in host for name in names for host in hosts)


def names_house(reading: Reading, name: str) -> tuple[int, int] | None:
    """Return where a text names a house, as the other's, in any of our alphabets, or nothing."""
    wanted = [w for w in re.findall(r"[^\W_]+", _unaccented(fold(name))) if w not in _SMALL]
    if not wanted or (len(wanted) == 1 and _is_common(name)):
        return None
    if len(wanted) == 1 and len(wanted[0]) < _SHORT_NAME:
        return _names_initials(reading, wanted[0].upper())
    if len(wanted) == 1 and (found := _written_apart(reading, wanted[0])) is not None:
        return found
    keys = [skeleton(w, "en") for w in wanted]
    words = reading.words
    # Many words have a lone short skeleton: one of four consonants tells, or a house that is known.
    least = 1 if len(keys) > 1 else _SHORT_NAME + (outlet(name) is None)
    exact = len(keys) == 1 and reading.language == "ar"  # no capitals: any word may be like a name
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        told = [w for w in words[sentence.first : sentence.last] if w.form not in _SMALL]
        for first in range(len(told) - len(keys) + 1):
            run = told[first : first + len(keys)]
            if all(
                _is(w.form, a, k, reading.language, least)
                and not (exact and skeleton(w.form, "ar") != k)
                for w, a, k in zip(run, wanted, keys, strict=True)
            ):
                inside = (run[0].start, run[-1].end)
                if not own_line(reading, inside, sentence):
                    return inside
    return None


def _written_apart(reading: Reading, label: str) -> tuple[int, int] | None:
    """Return where two to four words, the first with a capital, are a name that an address joins."""
    for sentence in reading.sentences:
        words = () if sentence.furniture else reading.words[sentence.first : sentence.last]
        for first, word in enumerate(words):
            joined = _unaccented(word.form)
            if not (label.startswith(joined) and reading.text[word.start].isupper()):
                continue
            for last in words[first + 1 : first + 4]:
                joined += _unaccented(last.form)
                if joined == label and not own_line(reading, (word.start, last.end), sentence):
                    return word.start, last.end
    return None


def _names_initials(reading: Reading, name: str) -> tuple[int, int] | None:
    """Return where a text has a house of two letters, in capitals as such names are written."""
    found = re.search(rf"\b{name}\b", reading.text) if len(name) == _SHORT_NAME - 1 else None
    return found.span() if found else None


def _is_common(name: str) -> bool:
    """Whether a house known by one word alone, as addresses give it, is called like anything else."""
    plain = fold(name)
    return outlet(name) is None and (
        rarity(plain) < _COMMON or any(plain in known for known in KNOWN.values())
    )


def _is(form: str, wanted: str, key: str, language: str, least: int) -> bool:
    """Whether a word is one of a name: letter by letter in one alphabet, else by its skeleton."""
    plain = _unaccented(form.removesuffix("'s"))
    if plain.isascii() and wanted.isascii():
        return plain == wanted
    return len(key) >= max(2, least) and same_name(skeleton(form, language), key)


def _unaccented(word: str) -> str:
    if word.isascii():
        return word
    return "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))


def own_line(reading: Reading, span: tuple[int, int], sentence: Sentence) -> bool:
    """Whether a name stands on the line that names the report's own house."""
    own = reading.dated_line
    if own is None:
        return False
    start = reading.text.rfind("\n", 0, own.start) + 1
    return start <= span[0] < own.end and sentence.end - sentence.start < _SHORT_LINE
