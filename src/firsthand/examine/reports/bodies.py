"""Organisations among capitalised words: by their heads, by the word before, by letters.

English puts the head of such a name last ("Halden Wire") or goes on with "of"; German too, or
writes it in one word; French, Spanish, Russian and Ukrainian begin with it ("Ministerio de
Defensa"), and Arabic has no capitals, so that a name of two words is taken after such a head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.name_runs import Run, small_words
from firsthand.examine.reports.things import Found
from firsthand.examine.reports.tokens import Words, plain
from firsthand.world.bodies_words import (
    FIRST_HEADS,
    ORGANISATION_HEADS,
    OUTLET_WORDS,
    WITH_NAME,
)
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.named_things import TITLES, UNIT_HEADS

_OPENS: Final = word_set("« „ “ \" ‘ '")
_CLOSES: Final = word_set("» “ ” \" ’ '")
_ACRONYM: Final = re.compile(r"[A-ZА-ЯІЇЄ]{2,6}(?:-[A-Z]{1,4})?")
_CAMEL: Final = re.compile(r"[A-ZА-ЯІЇЄ][a-zа-яіїє]{2,12}[A-ZА-ЯІЇЄ][a-zа-яіїє]{2,12}")
_CLANS: Final = ("Mc", "Mac", "De", "Du", "La", "Le", "Van", "Fitz", "Di", "Da", "Ди", "Де")
_NO_ACRONYM: Final = word_set(
    "tv am pm id ok dna pdf uk us usa eu usd eur gmt utc msk ii iii iv vi ps upd live sms gps dc "
    "vip ceo cfo cto phd ma ba bst cet est pst edt covid hiv aids suv rpg apc gdp faq q a mr ms "
    "сша рф ссср оаэ срср пмр днр лнр кнр кндр фрг ok см км ук кк дтп чп нп пво ппо бпла вов "
    "ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi viii vii pr it ai hd cctv nyc la uae drc pow "
    "asap rip diy lgbt lgbtq photo video news read new update breaking exclusive watch urgent"
)
_MAY_BE_BODIES: Final = word_set("group company corps army fleet wing legion team")
_BROADCASTS: Final = word_set("radio kanal telegram radyo радио радіо")
_GO_ON: Final = word_set(
    "ministry department service council office bank university committee court agency bureau "
    "association federation union institute commission board administration directorate society "
    "academy league party movement front centre center secretariat academy organization "
    "organisation coalition guard chamber mission headquarters school faculty academy congress"
)
_BY: Final = {
    "en": word_set("of the and for"),
    "fr": word_set("de d' du des la le les l' et pour"),
    "es": word_set("de del la las el los y e para"),
}
_OF: Final = word_set("of the for")
_ABOUT: Final = word_set("commission committee mission council embassy panel consulate delegation")
_ABOUT_BY: Final = word_set("on to the")
_GENITIVE: Final = (
    *("ы", "и", "ия", "ого", "ой", "их", "ых", "ей", "ій", "ої", "ії", "ня", "ов", "ів", "ости"),
    *("ства", "ку", "ту", "кту", "сти", "ина", "порту"),
)
_MOST_IN_QUOTES: Final = 5
_SHARE: Final = 3
_FEW: Final = 6
_LONG: Final = 12
_PAIR: Final = 2
_LEAST: Final = 4


def organisations(words: Words, runs: tuple[Run, ...], code: str) -> Iterator[Found]:
    """Yield organisations: by a head among capitalised words, an outlet's word before, letters."""
    capitals = sum(words.raw(run.first).isupper() for run in runs)
    shouting = capitals * _SHARE > 2 * max(len(runs), _FEW)
    if code in _BY and code != "en":
        yield from _headed(words, code)
    if code in {"ru", "uk"}:
        yield from _slavic(words)
    if code == "ar":
        yield from _arabic(words)
    for run in runs:
        yield from _organisation(words, run, code, shouting=shouting)
        yield from _dotted(words, run, code)
    yield from _quoted(words)


def _organisation(words: Words, run: Run, code: str, *, shouting: bool) -> Iterator[Found]:
    """Yield the organisation that a run names, if it names one."""
    first = run.first
    if code == "de" and (named := _after_outlet(words, run)) is not None:
        yield named, run.last, "organisation"
        return
    while first < run.last - _PAIR and words.plain[first] in TITLES:
        first += 1  # "President Obama Foundation" is rare, "Mayor" before a body is not
    heads = [at for at in range(first, run.last) if words.plain[at] in ORGANISATION_HEADS]
    unit = [at for at in range(first, run.last) if words.plain[at] in UNIT_HEADS]
    if unit and run.size > 1 and not heads and words.plain[unit[-1]] not in _MAY_BE_BODIES:
        yield first, run.last, "unit"
        return
    heads = heads or (unit if run.size > 1 else [])
    if heads and (heads[-1] == run.last - 1 or heads[0] == first or code == "en"):
        last = _of(words, run.last, heads[-1]) if code == "en" else run.last
        if last - first > 1:
            yield first, last, "organisation"
    elif (
        _is_introduced(words, run, code)
        or _is_credited(words, run)
        or (run.size == 1 and not shouting and not run.opens and _by_letters(words, run))
    ):
        yield run.first, run.last, "organisation"


def _after_outlet(words: Words, run: Run) -> int | None:
    """Return where a German name begins that follows what it is: "Reederei Norther Lines"."""
    first = run.first
    while first < run.last - 1 and words.plain[first] in OUTLET_WORDS:
        first += 1
    return first if first > run.first else None


def _dotted(words: Words, run: Run, code: str) -> Iterator[Found]:
    """Yield a site that is called by its address: "Correspondent.Karvel"."""
    at = run.last
    glued = words.word(at) == "." and words.is_glued(at) and words.is_glued(at + 1)
    if glued and words.is_named(at + 1) and words.plain[at + 1] not in LANGUAGES[code].common:
        yield at - 1, at + 2, "organisation"


def _by_letters(words: Words, run: Run) -> bool:
    """Say whether a word is written as only bodies are: "AGP", "SulvaFront"."""
    raw = words.raw(run.first)
    if _CAMEL.fullmatch(raw):
        return not raw.startswith(_CLANS)
    known = plain(raw) in _NO_ACRONYM or plain(raw) in small_words(words.text)
    return bool(_ACRONYM.fullmatch(raw)) and not _party(words, run.first) and not known


def _is_introduced(words: Words, run: Run, code: str) -> bool:
    """Say whether the word before a name says what it is: "the newspaper", "a channel called"."""
    if run.size > 1 and words.plain[run.first] in _BROADCASTS:
        return True
    before = words.word(run.first - 1)
    joined = before in {"called", "named", ","} and words.word(run.first - 2) in OUTLET_WORDS
    return (before in OUTLET_WORDS or joined) and not words.lines[run.first] and code != "de"


def _is_credited(words: Words, run: Run) -> bool:
    """Say whether a name stands in the brackets of a dateline or a credit."""
    if words.word(run.first - 1) not in {"(", "/"} or words.word(run.last) not in {")", "/", ","}:
        return False
    return ("-" in words.raw(run.first) and not _party(words, run.first)) or words.word(
        run.last + 1
    ) in {"—", "–", "-"}


def _party(words: Words, at: int) -> bool:
    """Say whether a word is an American party and state: "(D-Ohio)"."""
    return words.raw(at)[:2] in {"D-", "R-", "I-"}


def _of(words: Words, last: int, head: int) -> int:
    """Return the token after "of Internal Affairs" that goes on an organisation's name."""
    if words.plain[head] not in _GO_ON and head != last - 1:
        return last
    if words.plain[head] in _ABOUT and words.word(last) in {"on", "to"}:
        last = _on(words, last, _ABOUT_BY)
    end = _on(words, last, _OF)
    # "and" goes on what an "of" began: "Ministry of Fuel and Energy", not "the Post and the Times".
    joined = end > last and words.word(end) == "and" and words.is_named(end + 1)
    if joined and not {words.word(end + 1), words.word(end + 2)} & (TITLES | _GO_ON):
        return _on(words, end, _BY["en"])
    return end


def _on(words: Words, last: int, particles: frozenset[str]) -> int:
    """Return the token after particles with capitalised words behind them."""
    end = last
    while end - last < _LONG:
        place = end
        while place - end < _SHARE and words.word(place) in particles:
            place += 1
        if place == end or place >= len(words) or not words.is_named(place):
            break
        if any(words.lines[end : place + 1]):
            break
        end = place + 1
        while end < len(words) and words.is_named(end) and not words.lines[end]:
            end += 1
    return end


def _headed(words: Words, code: str) -> Iterator[Found]:
    """Yield French and Spanish names from their head on: "Ministerio de Defensa de Altamora"."""
    past = 0
    for at, word in enumerate(words.plain):
        if at < past or word not in FIRST_HEADS or words.kinds[at] != "w":
            continue
        lower = not words.is_named(at)
        last = at + 1
        while last < len(words) and words.is_named(last) and not words.lines[last]:
            last += 1
        end = _on(words, last, _BY[code])
        if end == at + 1 and not lower and words.kinds[end : end + 1] == "w":
            end += _adjective(words.plain[end]) and not words.lines[end]
        if end > at + 1 and (not lower or word in _LOWER_HEADS):
            yield at, end, "organisation"
            past = end


_LOWER_HEADS: Final = word_set(
    "ministère ministerio agence agencia université universidad parti partido radio front frente"
)


def _adjective(word: str) -> bool:
    return word.endswith(
        ("ale", "ais", "aise", "ien", "ienne", "al", "ana", "ano", "ense", "eña", "eño", "ique")
    )


def _slavic(words: Words) -> Iterator[Found]:
    """Yield "Державна служба рятунку", "Следственный комитет", "Министерство обороны"."""
    past = 0
    for at, word in enumerate(words.plain):
        if at < past or word not in FIRST_HEADS:
            continue
        first = at
        while first > 0 and words.is_named(first - 1) and not words.lines[first]:
            first -= 1
        if not words.is_named(at) and first == at:
            continue
        end = at + 1
        while end - at <= _SHARE and end < len(words) and not words.lines[end]:
            genitive = len(words.plain[end]) > _LEAST and words.plain[end].endswith(_GENITIVE)
            if words.kinds[end] != "w" or not (words.is_named(end) or genitive):
                break
            end += 1
        if end - first > 1 and word not in {"центр", "рада", "суд", "штаб"} | _RADIO:
            yield first, end, "organisation"
            past = end


_RADIO: Final = word_set("радио радіо телеканал газета компания компанія")


def _arabic(words: Words) -> Iterator[Found]:
    """Yield "وكالة السنديان": an outlet's word with the one or two that name it."""
    for at, word in enumerate(words.plain):
        if word not in _ARABIC_HEADS or at + 1 >= len(words) or words.kinds[at + 1] != "w":
            continue
        if words.lines[at + 1] or words.plain[at + 1] in _ARABIC_STOPS:
            continue
        construct = not words.plain[at + 1].startswith("ال")
        end = at + 2
        more = end < len(words) and words.plain[end].startswith("ال") and words.kinds[end] == "w"
        if more and not words.lines[end] and (construct or word in _ARABIC_GROUPS):
            end += 1
        yield at, end, "organisation"


_ARABIC_HEADS: Final = frozenset(plain(word) for word in WITH_NAME) | word_set(
    "وكاله صحيفه قناه وزاره هيئه لوزاره منظمه جامعه حزب حركه وزارة هيئة حركة جامعة بوزارة لوزارة "
    "الوزارة مستشفي مديرية محكمة مجلس جمعية نقابة اتحاد مؤسسة شركة والقناة ووكالة وصحيفة وقناة "
    "ووزارة مرصد لجنة جماعة ميليشيا كتائب"
) - {"الوزارة", "مستشفي"}
_ARABIC_GROUPS: Final = word_set("جماعة حركة منظمة حزب وكالة ميليشيا كتائب")
_ARABIC_STOPS: Final = word_set("في من علي الي عن ان التي الذي هذا هذه محلية دولية محلي اخري قد")


def _quoted(words: Words) -> Iterator[Found]:
    """Yield names in quotation marks after an outlet's word: "газета «Вессен пост»"."""
    for at in range(len(words) - 2):
        if words.plain[at] not in OUTLET_WORDS or words.word(at + 1) not in _OPENS:
            continue
        for close in range(at + 3, min(at + 3 + _MOST_IN_QUOTES, len(words))):
            if words.plain[close] in _CLOSES:
                yield at + 2, close, "organisation"
                break


def again(
    words: Words, runs: tuple[Run, ...], found: list[Found], taken: bytearray, code: str
) -> Iterator[Found]:
    """Yield the other mentions of what was found to be an organisation or a unit.

    Args:
        words: The text.
        runs: Its runs of capitalised words.
        found: The names that were found.
        taken: Which tokens they take.
        code: The language.
    """
    if code == "ar":
        return
    sorts: dict[tuple[str, ...], str] = {}
    for first, last, sort in found:
        if sort in {"organisation", "unit"} and words.is_named(first):
            sorts[tuple(words.plain[first:last])] = sort
    for run in runs:
        if not any(taken[run.first : run.last]):
            sort_of = sorts.get(tuple(words.plain[run.first : run.last]))
            if sort_of is not None:
                yield run.first, run.last, sort_of
