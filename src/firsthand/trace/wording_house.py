"""Whose report a text is.

A house is whoever publishes: read from the address it was found at, from its byline and agency
(`firsthand.trace.wording_printed`), and from a short line beside its date. Whose own text another
site reprints is known from its byline or from the line that says so: that house comes first.

Longer than 300 lines, because what stands beside a date is asked against all that names a house.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from firsthand.trace.wording_address import house_of
from firsthand.trace.wording_printed import SMALL, bylines, in_capitals, is_name, reprinted
from firsthand.trace.wording_text import Mention, Reading
from firsthand.world.known_places import KNOWN
from firsthand.world.names_across import CAPITAL, fold
from firsthand.world.outlets import HEADS, either, outlet

_SHORT_NAME: Final = 3
_HOST: Final = re.compile(r"^[a-z]+://(?:www\.)?([^/:?#]+)")
_MOST_WORDS: Final = 8
_NEAR: Final = 4
_BAR: Final = re.compile(r"\s*[|·•/—–،؛;]\s*|,\s+|\s-\s")
_ASIDE: Final = re.compile(r"(?<=\w)\s*[(\[][^()\[\]]*[)\]]")
"""What a name is followed by in brackets: "The Diary (blog)"."""
_BYLINE: Final = re.compile(r"(?i)(?:by|von|par|por|text|автор\w*|текст|от|بقلم|كتب)\b:?\s")


@lru_cache(maxsize=16)  # each pair asks it of both several times
def houses(reading: Reading) -> tuple[str, ...]:
    """Return the names under which a report may be cited, the surest first.

    What its page says of itself comes first, then its byline and agency, then the line with its
    date, then the address it was found at.
    """
    out: dict[str, None] = dict.fromkeys(reprinted(reading))
    for each in reading.said("publisher"):
        out.setdefault(outlet(each) or each)
    for known in bylines(reading):
        out.setdefault(known)
    for name in _beside_date(reading):
        out.setdefault(outlet(name) or name)
    for place in (*reading.said("address"), *reading.places):
        label = house_of(place)
        # An address writes a name in one word: that is the same house, and no second one.
        if label and in_one(label) not in {in_one(name) for name in out}:
            out.setdefault(outlet(label) or _spelt(reading, label) or label)
    for name in (*out,):
        if (short := _without_where(reading, name)) is not None:
            out.setdefault(short)
    return tuple(out)


def _without_where(reading: Reading, name: str) -> str | None:
    """Return a name without the place that it is of, if the text itself calls its house so.

    "Le Fanal", of "Le Fanal d’Estrel".
    """
    found = WHERE.search(name)
    if found is None:
        return None
    short, rest = name[: found.start()], name[found.start() :]
    alone = rf"\b{re.escape(short)}(?!\w|{re.escape(rest)})"
    return next(
        (
            match[0]
            for match in re.finditer(alone, reading.text, re.IGNORECASE)
            if match[0][-1].islower() and HEADS.fullmatch(short) is None
        ),
        None,
    )


WHERE: Final = re.compile(
    r"(?<=\w{4})\s(?:of|de|del|du|des|di|della|delle|do|da|von|van|zu|d['’](?=\w))(?:\s|\b)",
    re.IGNORECASE,
)
"""What parts a house's name from the place that it is of."""


def _spelt(reading: Reading, label: str) -> str | None:
    """Return how a text writes the name that its address has in one word.

    The address may say besides what it is: "fernblick-magazin", of "the Fernblick".
    """
    wanted = in_one(label)
    for match in _SPELT.finditer(reading.text) if len(wanted) > _SHORT_NAME else ():
        words = match[0].split(" ")
        for first in range(len(words)):
            for last in range(first + 2, min(len(words), first + _MOST_SPELT) + 1):
                name = " ".join(words[first:last]).strip(".,’'")
                name = name.removesuffix("'s").removesuffix("’s")
                plain = unaccented(in_one(_ELIDED.sub("", name)))
                if plain == wanted or (name[:1].isupper() and _LED.sub("", plain) == wanted):
                    return name
    if (parted := _spelt_in_parts(reading, label)) is not None:
        return parted
    bare = _SORT_OF_SITE.sub("", label, count=1)
    if bare == label or len(bare) < _NEAR:
        return None
    # "L’Amarre" is "lamarre" in an address.
    led = re.sub(r"^([ld])(?=[aeiouh])", r"\1['’]?", re.escape(bare))
    found = re.search(rf"\b{led}\b", reading.text, re.IGNORECASE)
    return found[0] if found and found[0][0].isupper() else _spelt(reading, bare)


def _spelt_in_parts(reading: Reading, label: str) -> str | None:
    """Return how a text writes the words that an address joins by hyphens: "fanal-estrel".

    Articles and the like may stand between them: "LE FANAL D’ESTREL".
    """
    parts = label.split("-")
    if len(parts) == 1 or len(parts[0]) < _NEAR:
        return None
    between = r"(?:\s|-)(?:\w{1,3}(?:\s|['’]))?(?:\w{1,3}\s)?"
    found = re.search(
        rf"(?:\b(?:{either('articles')})\s)?\b{between.join(map(re.escape, parts))}\b",
        _plain(reading.text),
        re.IGNORECASE,
    )
    if found is None:
        return None
    name = reading.text[found.start() : found.end()]
    return name if name[:1].isupper() and "\n" not in name else None


@lru_cache(maxsize=4)
def _plain(text: str) -> str:
    """Return a text without its letters' marks, of the same length."""
    return "".join(unaccented(c)[:1] or c for c in text)


def unaccented(word: str) -> str:
    """Return a word as addresses write it: "sítko" as "sitko"."""
    parts = unicodedata.normalize("NFKD", word)
    return "".join(c for c in parts if not unicodedata.combining(c)).replace("ı", "i")


_LED: Final = re.compile(r"^(?:de|het|le|la|les|el|los|il|lo|der|die|das|den|o|a|os|as)(?=\w{5})")
_SORT_OF_SITE: Final = re.compile(
    r"^(?:agencia|agence|agenzia|agencja|agentur|agency)[-_]?(?=\w{3})|[-_]?(?:hebdo|weekly|daily|wochenblatt|magazine?|news|online|media|zeitung|tv|radio|press|portal|web|info)$"
)
_SPELT: Final = re.compile(
    rf"{CAPITAL}[\w’'-]*(?: (?:(?:of|de|del|des|du|della|delle|di|do|da|van|von|der|den|the) ){{0,2}}{CAPITAL}[\w’'-]*)+"
)
_MOST_SPELT: Final = 5
_ELIDED: Final = re.compile(r"^[LD]['’]")


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
            and (outlet(name) or (HEADS.search(name) and in_capitals(name)))
        ]
    yield from found


def _named(reading: Reading, part: str, date: Mention) -> str | None:
    """Return the name that a part of the line with the date gives, if it gives one."""
    name = _ASIDE.sub("", part).strip(" ,;:—–-|،()[]")
    if not is_name(name) or _BYLINE.match(part.strip()) or _place(reading, name, date):
        return None
    return None if _is_desk(reading, name) else name


def _is_desk(reading: Reading, name: str) -> bool:
    """Whether a name beside a date is a desk's, a section's or a label's, and no house's.

    A desk says so ("Foreign News Reporter"), a label has a colon; a lone word or one in a case's
    number is a section or a place where the page's own address bears another name.
    """
    labels = _labels(reading)
    if outlet(name) or any(_bears(label, name) for label in labels):
        return False
    lone = " " not in name or any(c.isdigit() for c in name)
    return (
        ":" in name
        or bool(_DESK.search(name))
        or (bool(labels) and lone and not HEADS.search(name))
    )


_DESK: Final = re.compile(
    r"(?i)(?:\b(?:reporters?|correspondents?|editors?|desk|staff|newsroom)$"
    r"|^(?:redac\w+|redakt\w+|rédaction|redazione|redakc\w+|редакц\w+|reda[cç]ão)\b)"
)


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

    That is at the address that its page calls its own, or at one that bears the first name that it
    gives for its house: that of its byline or agency, or that beside its date.
    """
    hosts = [m[1].replace("-", "") for place in reading.places if (m := _HOST.match(place.lower()))]
    own = [m[1].replace("-", "") for place in reading.said("address") if (m := _HOST.match(place))]
    if own and hosts:
        return bool(set(own) & set(hosts))
    labels = _labels(reading)
    said = {*reprinted(reading), *bylines(reading), *_beside_date(reading)}
    return bool(labels) and (not said or any(_bears(b, n) for b in labels for n in said))


def _labels(reading: Reading) -> list[str]:
    """Return the houses of the addresses it was found at; of a saved page, of its own address."""
    found = [house_of(place) for place in reading.places]
    if not any(found):
        found = [house_of(address) for address in reading.said("address")]
    return [in_one(label) for label in found if label]


def home_names(reading: Reading) -> tuple[str, ...]:
    """Return those of a text's houses that publish it themselves.

    Not so the agency or the house whose text it prints, if the address it was found at is not
    theirs.
    """
    labels = _labels(reading)
    names = own_names(reading)
    if not labels:
        return names
    others = {*reprinted(reading), *bylines(reading)}
    return tuple(n for n in names if n not in others or any(_bears(label, n) for label in labels))


def _bears(label: str, name: str) -> bool:
    """Whether an address is that of a house."""
    plain = in_one(name)
    return (
        plain == label
        or (len(plain) >= _SHORT_NAME and label.startswith(plain))
        or (len(label) > _SHORT_NAME and label in plain)
        or outlet(label) == name
    )


def changed_on(reading: Reading) -> str | None:
    """Return the last day on which a page says that it was changed, as year, month and day."""
    days = {
        str(r.facts.get("date") or "")[:10]
        for r in reading.records
        if r.kind == "document-date" and r.facts.get("means") == "updated"
    }
    if (said := reading.updated) is not None:
        days |= {
            str(m.facts.get("from") or "")[:10]
            for m in reading.mentions("time-mention")
            if said.start <= m.start < said.end
        }
    return max(days, default="") or None


def printed_before(reprint: Reading, page: Reading) -> bool:
    """Whether another site's reprint is dated before a house changed its own page of that text."""
    changed = changed_on(page)
    if not changed or not reprint.dates or reprint.dates[-1] >= changed:
        return False
    apart = at_home(page) and not at_home(reprint) and not of_one_house(reprint, page)
    return apart and bool(set(reprinted(reprint)) & set(houses(page)))


def same_house(one: str, other: str) -> bool:
    """Whether two names are one house's: joined or apart, or the one the initials of the other."""
    a, b = in_one(one), in_one(other)
    return a == b or _initials(one) == b or a == _initials(other)


def _initials(name: str) -> str:
    words = [w for w in re.findall(r"[^\W_]+", fold(name)) if w not in SMALL]
    return "".join(w[0] for w in words) if len(words) >= _SHORT_NAME else ""


def shared_houses(one: Reading, other: Reading) -> list[str]:
    """Return the houses of one text that are houses of another."""
    return [h for h in houses(one) if any(same_house(h, n) for n in houses(other))]


def of_one_house(one: Reading, other: Reading) -> bool:
    """Whether one house published both: at its own address, where both were found at one.

    What two papers print of one agency are no two versions.
    """
    labels = [set(_labels(reading)) for reading in (one, other)]
    if all(labels):
        return bool(labels[0] & labels[1])
    return bool(shared_houses(one, other))
