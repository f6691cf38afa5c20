"""Which other houses a text names as those who report or who checked.

A citation is a house named outside the page's furniture: with a word of reporting in the sentence
(``told``), or with nothing but its name, which says less. A picture's credit is none: "A. Kern/AFP
via Getty Images" says who took the picture beside the report. "The Times", where the text has named
one paper of which that is the end, is that paper. Words by language: `firsthand.world.outlets_words`.

Longer than 300 lines, because the ways to write a name are tried one after the other.
"""

# ruff: noqa: E501  patterns
from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import zip_longest
from typing import Final, TypedDict

from firsthand.trace.wording_credit import is_credit
from firsthand.trace.wording_house import houses, in_one
from firsthand.trace.wording_marks import Citation, marks
from firsthand.trace.wording_named import own_line
from firsthand.trace.wording_text import Reading, Sentence
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.names_across import CAPITAL, fold
from firsthand.world.outlets import HEADS, either, outlet_in

_SHORT_NAME: Final = 3
_LONG_NAME: Final = 6
_TELLS: Final = re.compile(rf"(?i)\b(?:{either('tells')}|{either('checks')})\b")
CHECKED: Final = re.compile(rf"(?i)\b(?:{either('checks')})\b")
DENIED: Final = re.compile(
    rf"(?i)\b(?:{either('denied')})\b"
    rf"|\b(?:{either('nots')})(?:[^\w.,;:!?]+\w+){{0,5}}?[^\w.,;:!?]+(?:{either('checks')})\b(?:[^\S\n]+\w+){{0,3}}"
)
"""That something was not checked: "could not independently verify"."""
_BEFORE: Final = re.compile(rf"(?i)\b(?:{either('before')})\b")
_NAME: Final = re.compile(
    rf"(?:\b(?i:{either('articles')})[^\S\n]+)?"
    rf"(?:{CAPITAL}[\w.’'-]*)(?:[^\S\n]+(?:of +|de +|du +|del +|della +|delle +|di +|da +|do +|al-|el-)?{CAPITAL}[\w.’'-]*){{0,4}}"
)
_BODY: Final = rf"(?i:{either('bodies')})"
_ONE_NAME: Final = rf"(?P<name>{CAPITAL}[\w’'-]+(?: (?:al-|el-|de |del |delle |di |da |do )?{CAPITAL}[\w’'-]+){{0,3}})"
# French leaves a space inside its marks: « L’Écho du Nord ».
_GAP: Final = r"[ \u00a0\u202f]?"
_INSIDE: Final = r"(?:[^\n«»„“”\"‘’]|’(?=\w)){2,40}?"
# What may stand between what a house is called and its name: "agencia de noticias Meltham".
_SORT: Final = r"(?:(?:de noticias|de prensa|de notícias|de presse|d['’]information|di stampa|stampa|independ\w+|indépendant\w*|indipendent\w|públic[oa]|publi(?:c|que)|pubblic[oa]|digital\w?) )?"
# "the public broadcaster ARN"; "ARN, the public broadcaster".
_CALLED: Final = re.compile(rf"\b{_BODY} {_SORT}{_ONE_NAME}")
_CALLED_QUOTED: Final = re.compile(
    rf"\b{_BODY} [«„“\"‘]{_GAP}(?P<name>{CAPITAL}[^\n«»„“”\"‘’]{{2,40}}?){_GAP}[»“”\"’]"
)
# Without that word it may be one: "as „Der Falke“ writes", "со ссылкой на «Фалькон»".
_SAID_QUOTED: Final = re.compile(
    rf"\b(?i:{either('according')})[^\S\n]+(?:(?i:{either('articles')})[^\S\n]+)?"
    rf"[«„“\"‘]{_GAP}(?P<name>{CAPITAL}{_INSIDE}){_GAP}[»”\"’“]"
)
_CALLED_AFTER: Final = re.compile(rf"\b{_ONE_NAME}[»”\"’]?, (?P<as>(?:[^\W\d_]+ ){{0,5}}){_BODY}\b")
# In Turkish what it is called stands behind the name.
_CALLED_BEHIND: Final = re.compile(
    rf"\b{_ONE_NAME}[»”\"’]? (?i:gazetesi|(?:haber )?ajansı|televizyonu|kanalı|dergisi)(?:n[ae]|nd[ae]n?|n[iı]n|yla|yle)?\b"
)
_CALLED_BEFORE: Final = re.compile(rf"\b(?P<name>[A-ZА-ЯІЇЄҐ]{{2,6}}) {_BODY}")
# Without capitals nothing tells where a name ends.
_CALLED_ARABIC: Final = re.compile(
    r"\b[ول]?(?:صحيفة|قناة|وكالة|جريدة|مجلة|موقع)\s+(?P<name>[\u0621-\u064a]{2,}(?: [\u0621-\u064a]{2,}){0,3})"
)
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_INITIALS: Final = re.compile(r"\b[A-ZА-ЯІЇЄҐ]{2,6}\b")
_LONG_INITIALS: Final = re.compile(r"[A-ZА-ЯІЇЄҐ]{3,6}")
# "ТМА", in Russian, is TMA.
_LATIN: Final = str.maketrans("АБВГДЕЗИІКЛМНОПРСТУФЭ", "ABVGDEZIIKLMNOPRSTUFE")
_ACCORDING: Final = re.compile(
    rf"(?i)\b(?:{either('according')})[^\S\n]*(?:(?:{either('articles')})[^\S\n]*)?$"
)
_NEAR: Final = 40
_SMALL_FIRST: Final = re.compile(r"(?:[a-z]+ +(?=The ))?")
# What a name may follow with a capital, at the start of a sentence, and is no part of it.
_FIRST_WORDS: Final = re.compile(
    rf"(?i)(?:l['’])?(?:(?:{either('bodies')}|{either('according')}|{either('tells')}|{either('articles')})\s+)+(?=\S)"
)
# Who is called an agency, a channel or a network without being one of the press.
_NO_NAMES: Final = word_set(
    "telegram youtube twitter facebook tiktok instagram whatsapp vkontakte vk x"
) | {fold(day) for each in LANGUAGES.values() for day in (*each.weekdays, *each.months)}


@lru_cache(maxsize=16)
def citations(reading: Reading) -> tuple[Citation, ...]:
    """Return where a text names others who report, in order."""
    own = tuple(in_one(h) for h in houses(reading))
    earlier = list(houses(reading))  # "The Courier", in the Holmwick Courier, is itself
    called = _called(reading)
    out = []
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        seen = _seen_in(reading, sentence)
        for start, name in _names(reading, sentence):
            found = _who(reading, start, name, earlier, called)
            if found is None:
                continue
            # In a headline every word may have a capital: "Filmed From Army Post".
            if sentence.heading and not found.known and found.name not in called:
                found = replace(found, sure=False)
            if found.sure and found.name not in earlier:
                earlier.append(found.name)
            inside = (found.start, found.end)
            own_name = _is_own(found.name, own) or own_line(reading, inside, sentence)
            if own_name or is_credit(reading.text, inside):
                continue
            out.append(replace(found, printed=_is_printed(reading, found.start), **seen))
    out += [c for c in marks(reading) if not _is_own(c.name, own)]
    return _one_in_brackets(reading, sorted(out, key=lambda c: (c.start, c.end)))


def _one_in_brackets(reading: Reading, found: list[Citation]) -> tuple[Citation, ...]:
    """Give a name the one that stands behind it in brackets, as another alphabet writes it."""
    out = []
    for each, after in zip_longest(found, found[1:]):
        same = after is not None and _BRACKET.fullmatch(reading.text, each.end, after.start)
        out.append(replace(each, name=after.name, sure=after.sure) if after and same else each)
    return tuple(out)


def named_at(
    reading: Reading, name: str, span: tuple[int, int]
) -> tuple[Citation, tuple[int, int]]:
    """Return a house that is named at a place that is known, and the sentence it stands in.

    Args:
        reading: The text.
        name: The house.
        span: Where it is named.
    """
    start, end = span
    found = next((s for s in reading.sentences if s.start <= start < s.end), None)
    seen = _seen_in(reading, found) if found else _NOTHING
    cited = Citation(name, start, end, known=False, printed=_is_printed(reading, start), **seen)
    return cited, (found.start, found.end) if found else span


class _Seen(TypedDict):
    """What a sentence tells of a house that it names, as a `Citation` has it."""

    told: bool
    checked: bool
    aside: bool
    denied: bool


_NOTHING: Final = _Seen(told=False, checked=False, aside=False, denied=False)


def _is_printed(reading: Reading, start: int) -> bool:
    """Whether what stands before a name says that the text is taken from there."""
    return _PRINTED.search(reading.text, max(0, start - _NEAR), start) is not None


# "Larkfield Gazette'in": Turkish parts a name from its ending.
_CASE: Final = re.compile(r"['’]\w{1,5}$")
_WHOSE: Final = re.compile(r"(?<=\w)['’]s\s")
_BRACKET: Final = re.compile(r"[»”\"’]?\s?\([«„“\"]?")


_PRINTED: Final = re.compile(
    rf"(?i)(?:(?:^|\n)\W*(?:{either('source')})\s?:[^\n]*|\b(?:{either('prints')})\s+(?:(?:{either('articles')})\s+)?)$"
)


def _is_own(name: str, own: tuple[str, ...]) -> bool:
    """Whether a name is that of the text's own house, with a word before it or left out behind."""
    plain = in_one(name)
    return plain.endswith(own) or (
        len(plain) > _LONG_NAME and any(house.startswith(plain) for house in own)
    )


def _seen_in(reading: Reading, sentence: Sentence) -> _Seen:
    """Return whether a sentence tells that somebody reports, that they checked, that this is old."""
    span = sentence.start, sentence.end
    told, aside = (each.search(reading.text, *span) for each in (_TELLS, _BEFORE))
    checked = not_denied(CHECKED, reading.text, *span)
    denied = told is not None and not not_denied(_TELLS, reading.text, *span)
    return _Seen(told=told is not None, checked=checked, aside=aside is not None, denied=denied)


def not_denied(pattern: re.Pattern[str], text: str, start: int, end: int) -> bool:
    """Whether words stand between two places that are not in what is said not to have been checked.

    "It verified where, and could not confirm when" has some; "the agency could not confirm it" none.
    """
    denied = [m.span() for m in DENIED.finditer(text, start, end)]
    return any(
        not any(a <= m.start() < b for a, b in denied) for m in pattern.finditer(text, start, end)
    )


def _called(reading: Reading) -> frozenset[str]:
    """Return the names beside which the text says that it is a broadcaster, a paper, an agency."""
    ways = (_CALLED, _CALLED_AFTER, _CALLED_BEFORE, _CALLED_QUOTED)
    found = {
        m["name"]
        for pattern in ((_CALLED_BEHIND, _CALLED_QUOTED) if reading.language == "tr" else ways)
        for m in pattern.finditer(reading.text)
        # Where every noun has a capital, one beside "Sender" is no name for that.
        if not _SAID_TO.search(reading.text, max(0, m.start() - _NEAR), m.start())
        and (
            reading.language != "de" or pattern is _CALLED_QUOTED or _INITIALS.fullmatch(m["name"])
        )
        and not (pattern is _CALLED_AFTER and _is_no_apposition(reading.text, m))
        and (pattern is _CALLED_QUOTED or not _ARABIC.match(m["name"]))
    }
    return frozenset(n for n in found if n.lower() not in _NO_NAMES and len(n) >= _SHORT_NAME)


def _is_no_apposition(text: str, match: re.Match[str]) -> bool:
    """Whether what goes on after a name with "a paper" says that some paper says something."""
    words = match["as"]
    if text.startswith(("'s", "’s"), match.end()):  # "near Shuvary, newspaper's analysis finds"
        return True
    if _NAME_NEXT.match(text, match.end()):  # "We recall, the paper Le Veilleur verified"
        return True
    if _ARTICLE_LATER.search(words):  # "the mayor of Sennic, instructed the newspaper"
        return True
    says = any(_TELLS.search(p) or _ACCORDING.search(f"{p} ") for p in (words, words[:-1]))
    return says or _TELLS.match(text, match.end() + 1) is not None


# "told the paper Ruth Marn, who teaches law": that is who told it.
_SAID_TO: Final = re.compile(
    r"(?i)\b(?:told|said|déclaré|dit|confié|indiqué|affirmé|detto|dichiarato|dijo|declaró|contó|disse|sagte)"
    r"(?: to)? (?:the|au|à la|à|al|alla|a la|ao|à|der|dem)\s$"
)
_ARTICLE_LATER: Final = re.compile(rf"(?i)\s(?:{either('articles')})\s")
_NAME_NEXT: Final = re.compile(rf" [«„“\"‘]?{CAPITAL}")


def _names(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, str]]:
    """Yield the words with capitals of a sentence, and what stands in quotation marks as a name."""
    quoted = sorted(
        m.span("name")
        for pattern in (_CALLED_QUOTED, _CALLED_ARABIC, _SAID_QUOTED)
        for m in pattern.finditer(reading.text, sentence.start, sentence.end)
    )
    for start, end in quoted:
        yield start, reading.text[start:end]
    ends = [end for _, end in quoted]
    for match in _NAME.finditer(reading.text, sentence.start, sentence.end):
        at = bisect_left(ends, match.start())
        if at == len(quoted) or quoted[at][0] > match.end():
            start = match.start() + len(_SMALL_FIRST.match(match[0])[0])  # type: ignore[index]
            # "The Neue Grenzpost's Jonas Wittek": whose he is and who he is are two names.
            for part in _WHOSE.split(reading.text[start : match.end()]):
                name = part.strip(".,’'").removesuffix("'s").removesuffix("’s")
                yield start, _CASE.sub("", name) if reading.language == "tr" else name
                start += len(part) + len("'s ")


def _who(
    reading: Reading, start: int, name: str, earlier: list[str], called: frozenset[str]
) -> Citation | None:
    """Return whose name some words are, if they are the name of somebody who publishes."""
    if (found := outlet_in(name)) and not _is_of_longer(name, found):
        return Citation(found[0], start + found[1], start + found[2], known=True)
    described = _DESCRIBED.match(name)
    # "The Daily Blaze" is a name; every German noun has a capital.
    plain = described is not None and (reading.language == "de" or described["body"][0].islower())
    if described and plain and name[described.end() :].lower() not in {"", *_NO_NAMES}:
        bare = name[described.end() :]
        return Citation(bare, start + described.end(), start + len(name), known=False)
    start, name = _without_first(start, name, called)
    name = _without_verb(reading, name)
    end = start + len(name)
    if known := _short_for(name, earlier):
        return Citation(known, start, end, known=True)
    if _ARABIC.match(name):
        sure = name in called
        return (
            Citation(name, start, end, known=False, sure=sure)
            if sure or start in _after_bodies(reading.text)
            else None
        )
    if len(name) >= _SHORT_NAME and (name in called or (HEADS.search(name) and _is_proper(name))):
        return Citation(name, start, end, known=False)
    return (
        _initials(reading, start, name, called)
        or _name_called(name, start, called)
        or _before_body(reading, start, name)
        or _weak(reading, start, name)
        or _quoted(reading, start, name)
    )


def _initials(reading: Reading, start: int, name: str, called: frozenset[str]) -> Citation | None:
    """Return initials to which something is attributed."""
    for inside in _INITIALS.finditer(name):
        at = start + inside.start()
        if inside[0] not in called and _ACCORDING.search(reading.text, max(0, at - _NEAR), at):
            written = inside[0].translate(_LATIN)
            return Citation(written, at, at + len(inside[0]), known=False, sure=False)
    return None


def _quoted(reading: Reading, start: int, name: str) -> Citation | None:
    """Return a name alone in quotation marks, or of those that somebody spoke to.

    It is a house where another report is sure of it.
    """
    end = start + len(name)
    if small := _SMALL.match(name):  # "a Le Fanal": one language's article is another's "to"
        start, name = start + small.end(), name[small.end() :]
    before, after = reading.text[max(0, start - _NEAR) : start], reading.text[end : end + 2]
    alone = _OPENS.search(before) and _CLOSES.match(after) and not _is_short_own(reading, name)
    if len(name) < _SHORT_NAME or not (alone or _ASKED.search(before)):
        return None
    return Citation(name, start, end, known=False, sure=False)


def _is_short_own(reading: Reading, name: str) -> bool:
    """Whether a name is the end of that of the text's own house: the «Anzeiger»."""
    return any(in_one(own).endswith(in_one(name)) for own in houses(reading))


_SMALL: Final = re.compile(r"[^\W\d_A-ZА-ЯІЇЄҐ]{1,4}(?:\s+|['’])(?=\w)")
_OPENS: Final = re.compile(rf"[«„“\"‘]{_GAP}$")
_CLOSES: Final = re.compile(rf"{_GAP}[»”\"’“]")
_ASKED: Final = re.compile(
    rf"(?i)\b(?:{either('asked')})(?<=['’])?[^\S\n]*(?:(?:{either('articles')})[^\S\n]*)?[«„“\"‘]?{_GAP}$"
)


def _before_body(reading: Reading, start: int, name: str) -> Citation | None:
    """Return a name behind which English says what it is called: "the Meltham news agency"."""
    end = start + len(name)
    article = _ARTICLE_FIRST.match(name)
    if reading.language != "en" or article is None or not _BODY_NEXT.match(reading.text, end):
        return None
    at = start + article.end()
    return Citation(reading.text[at:end], at, end, known=False, sure=False)


_BODY_NEXT: Final = re.compile(rf" {_BODY}\b")
_ARTICLE_FIRST: Final = re.compile(r"[Tt]he (?=\S)")


def _weak(reading: Reading, start: int, name: str) -> Citation | None:
    """Return what is a house where another report calls it one: "Le Veilleur", or initials."""
    article = _NAMED_WITH.match(name)
    before, _, bare = name.rpartition(" ")
    if (not before or _ARTICLE.fullmatch(before)) and _LONG_INITIALS.fullmatch(bare):
        at = start + len(name) - len(bare)
        return Citation(bare, at, at + len(bare), known=False, sure=False)
    rest = name[article.end() :] if article else ""
    if len(rest) < _SHORT_NAME or rest.lower() in _NO_NAMES or _CALLS.match(name):
        return None
    # Where every noun has a capital, an article with one only begins a sentence.
    if reading.language == "de" and any(s.start == start for s in reading.sentences):
        return None
    return Citation(name, start, start + len(name), known=False, sure=False)


def _is_of_longer(name: str, found: tuple[str, int, int]) -> bool:
    """Whether a known name is the last word of another's: "Westmark Guardian"."""
    before = name[: found[1]]
    if not before.strip() or not HEADS.fullmatch(name[found[1] : found[2]]):
        return False
    first = _FIRST_WORDS.match(name)
    return first is None or first.end() < found[1]


def _without_first(start: int, name: str, called: frozenset[str]) -> tuple[int, str]:
    """Return a name without words before it that have a capital too: "Even The Herald".

    "Daily" is a part of "Daily Blaze", and "Газета" is none of "Газета The Herald": what is
    written in another alphabet is no part of a name.
    """
    begin = _FIRST_WORDS.match(name)
    cut = begin.end() if begin and begin[0].strip() != "The" else 0
    # "Газета Le Veilleur": the article that follows may be a part of the name.
    rest = max(
        (c for c in called if name.endswith(c) and len(c) > len(name) - cut),
        key=len,
        default=name[cut:],
    )
    cut = len(name) - len(rest)
    head = HEADS.search(name[:cut]) and name[0].isascii() == rest[:1].isascii()
    if not ((rest in called and not head) or (HEADS.search(rest) and " " in rest)):
        cut = 0
    begins = [m.end() for m in (_DAY_FIRST.match(name), _SAID_FIRST.match(name)) if m]
    cut = max(cut, name.find(" The ") + 1, *begins)
    return start + cut, name[cut:]


# "On Thursday Le Fanal": an article with a capital begins the name.
_DAY_FIRST: Final = re.compile(
    rf"(?:{CAPITAL}\w{{0,4}} )?"
    rf"(?i:{'|'.join(sorted({day for each in LANGUAGES.values() for day in each.weekdays}))})"
    rf"[^\S\n]+(?={CAPITAL})(?=(?i:{either('articles')})[^\S\n]*{CAPITAL})"
)


# "Enligt Talposten": a preposition at the start of a sentence; but "Via Libre" is a name.
_SAID_FIRST: Final = re.compile(rf"(?!(?i:via)\b)(?i:{either('according')})[^\S\n]+(?={CAPITAL})")


@lru_cache(maxsize=4)
def _after_bodies(text: str) -> frozenset[int]:
    """Return where Arabic names stand right after a word like "newspaper"."""
    return frozenset(m.start("name") for m in _CALLED_ARABIC.finditer(text))


def _without_verb(reading: Reading, name: str) -> str:
    """Return a name without what a headline in capitals says of it: "Vesta TV Reveals"."""
    words = name.split(" ")
    for count in range(2, len(words)):
        short = " ".join(words[:count])
        if HEADS.search(words[count - 1]) and short in _ends_of_names(reading.text):
            return short
    return name


@lru_cache(maxsize=4)
def _ends_of_names(text: str) -> frozenset[str]:
    """Return words with capitals after which no other follows, two or more, that a text has."""
    out = set()
    for match in _NAME.finditer(text):
        words = match[0].split()
        for last, word in enumerate(words, 1):
            end = _END.search(word)
            if last < len(words) and end is None:
                continue
            for first in range(last - 1):
                run = [*words[first : last - 1], word[: end.start()] if end else word]
                out.add(" ".join(run))
    return frozenset(out)


_END: Final = re.compile(r"(?:['’]s|[.,’'])+$")


def _name_called(name: str, start: int, called: frozenset[str]) -> Citation | None:
    """Return a name that the text calls a house, without the article before it."""
    found = next((c for c in sorted(called) if name.endswith(c)), None)
    if found is None:
        return None
    at = start + len(name) - len(found)
    return Citation(found, at, at + len(found), known=False)


def _short_for(name: str, earlier: list[str]) -> str | None:
    """Return the one house named before of whose name some words with an article are the end."""
    first, _, rest = name.partition(" ")
    if first.lower() != "the" or not rest:
        return None
    found = {in_one(each): each for each in earlier if each.endswith(f" {rest}")}
    return next(iter(found.values())) if len(found) == 1 else None


def _is_proper(name: str) -> bool:
    """Whether words with a head like "news" are a name, and not "the newspaper" or "Nachrichten"."""
    first, _, rest = name.partition(" ")
    if not rest or _SOME.fullmatch(first):
        return False
    return not _ARTICLE.fullmatch(first) or first == "The" or " " in rest


_ARTICLE: Final = re.compile(rf"(?i)(?:{either('articles')})")
# "die Agentur TMA": what an article stands before says what it is, and is no part of the name.
_DESCRIBED: Final = re.compile(rf"(?i:{either('articles')})\s*\b(?P<body>{_BODY})\s+(?={CAPITAL})")
_SOME: Final = re.compile(r"(?i)an?|eine?[rmns]?|une?|un[ao]|uma?|een|ett?")
"""A newspaper is none that is named."""
_NAMED_WITH: Final = re.compile(rf"(?=[A-Z])(?i:{either('articles')})\s+")
_CALLS: Final = re.compile(rf"(?i)(?:{either('articles')})\s+(?:{either('bodies')})\b")
