"""Whose report a text is, and whose reports it names as its source.

A house is whoever publishes: read from the address it was found at, from its byline and agency, and
from a short line beside its date. A citation is a house named with a word of reporting.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.trace.wording_address import house_of
from firsthand.trace.wording_text import Mention, Reading, Sentence
from firsthand.world.known_places import KNOWN
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.names_across import fold, same_name, skeleton
from firsthand.world.outlets import HEADS, outlet

_SHORT_LINE: Final = 120
_SHORT_NAME: Final = 3
_HOST: Final = re.compile(r"^[a-z]+://(?:www\.)?([^/:?#]+)")
_MOST_WORDS: Final = 8
_NEAR: Final = 4
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
_CUE: Final = re.compile(
    r"(?i)\b(?:report(?:s|ed|ing|edly)?|according to|told|quot(?:es|ed|ing)|cit(?:es|ed|ing)"
    r"|wrote|writes|verif\w+|seen by|obtained by|review\w+ by|published by|first published|says?|said"
    r"|mentioned|carried by|via|spoke|statement to|interview with|broadcast"
    r"|повідом\w+|за даними|за словами|пише|пишуть|перевір\w+|розпов\w+|з посиланням|передає"
    r"|сообщ\w+|по данным|по словам|пишет|пишут|провер\w+|рассказ\w+|со ссылкой|передает"
    r"|bericht\w+|laut|zufolge|schreib\w+|überprüf\w+|nach angaben|sagte\w*|telefoniert"
    r"|selon|rapport\w+|d'après|a vérifié|vérifi\w+|écrit|indiqu\w+|révél\w+|s'est entretenu"
    r"|según|inform\w+|verific\w+|public\w+|asegur\w+|habló"
    r"|ذكرت|ذكر|افادت|نقلت|نقل عن|قالت|بحسب|وفقا|تحققت|وتحققت|نشرت)\b"
)
_NAME: Final = re.compile(
    r"(?:\b[Tt]he\s+|\b[Ll]a\s+|\b[Ll]e\s+|\b[Ee]l\s+|\b[Dd](?:ie|er|as)\s+)?"
    r"(?:[^\W\d_a-zа-яёіїєґ][\w.’'-]*)(?:\s+(?:of\s+|de\s+|du\s+|del\s+)?[^\W\d_a-zа-яёіїєґ][\w.’'-]*){0,4}"
)


@dataclass(frozen=True)
class Citation:
    """A place where a text names somebody who reports.

    Attributes:
        name: The name, as written, or the usual one where it is known.
        start: Where the name starts.
        end: Where it ends.
        known: Whether it is in our list of those who publish.
    """

    name: str
    start: int
    end: int
    known: bool


@lru_cache(maxsize=16)  # each pair asks it of both several times
def houses(reading: Reading) -> tuple[str, ...]:
    """Return the names under which a report may be cited, the surest first.

    What its page says of itself comes first, then its byline and agency, then the line with its
    date, then the address it was found at.
    """
    out: dict[str, None] = {}
    for each in reading.said("publisher"):
        out.setdefault(outlet(each) or each)
    for mention in reading.mentions("self-statement"):
        if mention.facts.get("sort") in {"byline", "agency"}:
            known = outlet(mention.written.strip("()[]—– "))
            if known:
                out.setdefault(known)
    for name in _beside_date(reading):
        out.setdefault(outlet(name) or name)
    for place in (*reading.said("address"), *reading.places):
        label = house_of(place)
        # An address writes a name in one word: that is the same house, and no second one.
        if label and _in_one(label) not in {_in_one(name) for name in out}:
            out.setdefault(outlet(label) or label)
    return tuple(out)


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


def _in_one(name: str) -> str:
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
            if (name := _named(reading, part, mention)) and _in_capitals(name)
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
    names = [_in_one(name) for name in _beside_date(reading)]
    return any(len(name) > _SHORT_NAME and name in host for name in names for host in hosts)


def names_house(reading: Reading, name: str) -> tuple[int, int] | None:
    """Return where a text names a house, as the other's, in any of our alphabets, or nothing."""
    wanted = [w for w in re.findall(r"[^\W_]+", _unaccented(fold(name))) if w not in _SMALL]
    if not wanted or (len(wanted) == 1 and len(wanted[0]) < _SHORT_NAME):
        return None
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
                if not _own_line(reading, inside, sentence):
                    return inside
    return None


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


def _own_line(reading: Reading, span: tuple[int, int], sentence: Sentence) -> bool:
    """Whether a name stands on the line that names the report's own house."""
    own = reading.dated_line
    if own is None:
        return False
    start = reading.text.rfind("\n", 0, own.start) + 1
    return start <= span[0] < own.end and sentence.end - sentence.start < _SHORT_LINE


def citations(reading: Reading) -> list[Citation]:
    """Return where a text names others who report, with a word of reporting in the sentence."""
    own = {fold(h) for h in houses(reading)}
    out = []
    for sentence in reading.sentences:
        if sentence.furniture or not _CUE.search(reading.text, sentence.start, sentence.end):
            continue
        for match in _NAME.finditer(reading.text, sentence.start, sentence.end):
            name = match[0].strip(".,’'")
            known = outlet(name)
            if not (known or HEADS.search(name)) or len(name) < _SHORT_NAME:
                continue
            inside = (match.start(), match.start() + len(name))
            if fold(known or name) in own or _own_line(reading, inside, sentence):
                continue
            out.append(Citation(known or name, *inside, known=known is not None))
    return out
