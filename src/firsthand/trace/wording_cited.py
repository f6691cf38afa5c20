"""Which other houses a text names as those who report or who checked.

A citation is a house named with a word of reporting in the same sentence. A picture's credit is
none: "A. Kern/AFP via Getty Images" says who took the picture beside the report. "The Times", where
the text has named one paper of which that is the end, is that paper.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from firsthand.trace.wording_house import houses, in_one, own_line
from firsthand.trace.wording_text import Reading, Sentence
from firsthand.world.languages import word_set
from firsthand.world.names_across import CAPITAL
from firsthand.world.outlets import HEADS, outlet

_SHORT_NAME: Final = 3
_SHORT_LINE: Final = 120
_CUE: Final = re.compile(
    r"(?i)\b(?:report(?:s|ed|ing|edly)?|according to|told|quot(?:es|ed|ing)|cit(?:es|ed|ing)|posted|article"
    r"|wrote|writes|verif\w+|authenticat\w+|geolocat\w+|confirm\w*|analy[sz]\w+|studied|examin\w+|investigat\w+"
    r"|found|locat\w+|believes?|reveal\w+|identified|conclud\w+|seen by|obtained by|review\w+ by|published by"
    r"|first published|says?|said|mentioned|carried by|via|spoke|statement to|interview with|broadcast"
    r"|повідом\w+|за даними|за словами|пише|пишуть|перевір\w+|підтверд\w+|встанов\w+|розпов\w+|з посиланням|передає"
    r"|сообщ\w+|по данным|по словам|пишет|пишут|написал\w*|провер\w+|подтверд\w+|верифиц\w+|установ\w+|счита\w+|рассказ\w+|со ссылкой|передает"
    r"|bericht\w+|laut|zufolge|schreib\w+|überprüf\w+|geprüft\w*|prüft\w*|verifizier\w+|bestätig\w+|untersucht\w*|nach angaben|sagte\w*|meldet\w*|telefoniert|fand(?:en)?|zähl\w+|nennt|nannte|spricht von|zitier\w+|verglich\w*|schließt|kommt zu|kam zu"
    r"|selon|rapport\w+|d'après|a vérifié|vérifi\w+|authentifi\w+|confirm\w+|écrit|indiqu\w+|révél\w+|s'est entretenu"
    r"|según|inform\w+|verific\w+|corrobor\w+|public\w+|asegur\w+|ubica\w*|explica\w*|habló"
    r"|secondo|riferi\w+|riport\w+|autenticit\w+|scriv\w+|afferma\w*|rivela\w*|dichiarat\w+"
    r"|segundo|de acordo com|notici\w+|informou|refer\w+|escreve\w*|apur\w+|afirm\w+|revel\w+"
    r"|volgens|geverifieerd|verifieer\w+|meldt|schrijft|onderzocht|onderzoek|bevestig\w+"
    r"|ifølge|enligt|verifi\w+|meld\w+|skriver|rapporter\w+|bekreft\w+|bekræft\w+|bekräft\w+|omtal\w+"
    r"|według|zweryfik\w+|przeanaliz\w+|uzna\w+|podaj\w+|poinform\w+|pisze|potwierdz\w+"
    r"|prema|potvrdi\w*|objavi\w*|piše|javlja|prenosi|навод\w+|потврди\w*|објави\w*|пише"
    r"|potrivit|relatează|scrie|informează|göre|doğrula\w*|bildir\w+|yazdı|haberine"
    r"|ذكرت|ذكر|افادت|أفادت|نقلت|نقل عن|قالت|بحسب|وفقا|تحققت|وتحققت|اكدت|أكدت|نشرت)\b"
)
_CHECKED: Final = re.compile(
    r"(?i)\b(?:(?:ge)?verif\w+|authent\w+|autent\w+|аутент\w+|geolo[ck]\w+|геолок\w+|confirm\w+|corrobor\w+|analy[sz]\w+|anali[sz]\w+"
    r"|провер\w+|подтверд\w+|верифиц\w+|перевір\w+|підтверд\w+|верифік\w+|überprüf\w+|(?:ge)?prüft?\w*|bestätig\w+|untersuch\w+"
    r"|vérifi\w+|onderz\w+|bevestig\w+|be(?:kreft|kræft|kräft)\w+|zweryf\w+|przeanaliz\w+|potwierdz\w+|potvrd\w+|потврд\w+|doğrul\w+"
    r"|investigat\w+|examin\w+|studied|تحقق\w*|وتحقق\w*|اكد\w*|أكد\w*)"
)
_NAME: Final = re.compile(
    r"(?:\b[Tt]he +|\b[Ll]a +|\b[Ll]e +|\b[Ee]l +|\b[Ii]l +|\b[Dd](?:ie|er|as|e) +|\b[Hh]et +)?"
    rf"(?:{CAPITAL}[\w.’'-]*)(?: +(?:of +|de +|du +|del +)?{CAPITAL}[\w.’'-]*){{0,4}}"
)
_BODY: Final = (
    r"(?i:broadcaster|tv channel|network|news agency|newspaper|daily|weekly|magazine|newsroom|tv station"
    r"|Sender|Rundfunkanstalt|Zeitung|Blatt|Nachrichtenagentur|Agentur|Magazin|Portal|chaîne|quotidien|journal|agence|média|télévision"
    r"|emisora|cadena|diario|periódico|rotativo|agencia|medio|televisión|emittente|quotidiano|giornale|agenzia|emissora|jornal|agência|televisão"
    r"|omroep|krant|persbureau|zender|kringkaster\w*|avis\w*|nyhetsbyrå\w*|tidning\w*|nadawc\w+|stacj\w+|dziennik\w*|gazet\w+|agencj\w+|telewizj\w+"
    r"|телеканал\w*|радиостанци\w+|вещател\w+|газет\w+|издани\w+|агентств\w+|телекомпани\w+|видання|мовник\w*|телерадіокомпані\w+|агенці\w+"
    r"|postul|televiziun\w+|ziarul\w*|cotidianul\w*|agenți\w+|gazetesi|ajans\w*|лист\w*|емитер\w*|телевизиј\w+|агенциј\w+|صحيفة|قناة|وكالة|هيئة)"
)
_ONE_NAME: Final = rf"(?P<name>{CAPITAL}[\w’'-]+(?: {CAPITAL}[\w’'-]+){{0,3}})"
# "the public broadcaster ARN"; "ARN, the public broadcaster".
_CALLED: Final = re.compile(rf"\b{_BODY} {_ONE_NAME}")
_CALLED_QUOTED: Final = re.compile(
    rf"\b{_BODY} [«„“\"‘](?P<name>{CAPITAL}[^\n«»„“”\"‘’]{{2,40}})[»“”\"’]"
)
_CALLED_AFTER: Final = re.compile(rf"\b{_ONE_NAME}[»”\"’]?, (?:[^\W\d_]+ ){{0,5}}{_BODY}\b")
_INITIALS: Final = re.compile(r"\b[A-ZА-ЯІЇЄҐ]{2,6}\b")
_ACCORDING: Final = re.compile(
    r"(?i)(?:according to|with reference to|citing|analysis (?:of|by)|laut|nach angaben (?:von|des|der)|selon|según|secondo|segundo (?:a|o)?|de acordo com (?:a|o)?|volgens|ifølge|enligt|według"
    r"|по данным|со ссылкой на|за даними|з посиланням на|potrivit|prema|према|وفقا ل|بحسب)\s*$"
)
_BEFORE: Final = 30
_SMALL_FIRST: Final = re.compile(r"(?:[a-z]+ +(?=The ))?")
# Who is called an agency, a channel or a network without being one of the press.
_NO_NAMES: Final = word_set(
    "telegram youtube twitter facebook tiktok instagram whatsapp vkontakte vk x"
)
_CREDIT_LINE: Final = re.compile(
    r"(?i)(?:photo|picture|image|video|credit|source|quelle|foto|bild|fuente|fonte|crédit|kilde|bron|фото|відео|видео|источник|джерело|المصدر|صورة)\w*\s?:"
)
_AGENCY_AFTER: Final = re.compile(r"\s*(?:/|via\s+Getty|\(Photo)|\s*Images\b")


@dataclass(frozen=True)
class Citation:
    """A place where a text names somebody who reports.

    Attributes:
        name: The name, as written, or the usual one where it is known.
        start: Where the name starts.
        end: Where it ends.
        known: Whether it is in our list of those who publish.
        checked: Whether the sentence has a word for verifying, confirming or analysing.
        sure: Whether the name is surely that of somebody who publishes: known, or with a word like
            "Gazette" in it or "broadcaster" beside it. Else it is initials with "according to".
    """

    name: str
    start: int
    end: int
    known: bool
    checked: bool = False
    sure: bool = True


@lru_cache(maxsize=16)
def citations(reading: Reading) -> tuple[Citation, ...]:
    """Return where a text names others who report, with a word of reporting in the sentence."""
    own = tuple(in_one(h) for h in houses(reading))
    earlier: list[str] = []
    called = _called(reading)
    out = []
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        tells = _CUE.search(reading.text, sentence.start, sentence.end)
        for start, name in _names(reading, sentence):
            found = _who(reading, start, name, earlier, called)
            if found is None:
                continue
            if found.sure and found.name not in earlier:
                earlier.append(found.name)
            inside = (found.start, found.end)
            own_name = in_one(found.name).endswith(own) or own_line(reading, inside, sentence)
            if not tells or own_name or _is_credit(reading, inside):
                continue
            checked = _CHECKED.search(reading.text, sentence.start, sentence.end) is not None
            out.append(replace(found, checked=checked))
    return tuple(out)


def _called(reading: Reading) -> frozenset[str]:
    """Return the names beside which the text says that it is a broadcaster, a paper, an agency."""
    found = {
        m["name"]
        for pattern in (_CALLED, _CALLED_AFTER, _CALLED_QUOTED)
        for m in pattern.finditer(reading.text)
        # Where every noun has a capital, one beside "Sender" is no name for that.
        if reading.language != "de" or pattern is _CALLED_QUOTED or _INITIALS.fullmatch(m["name"])
    }
    return frozenset(n for n in found if n.lower() not in _NO_NAMES and len(n) >= _SHORT_NAME)


def _names(reading: Reading, sentence: Sentence) -> Iterator[tuple[int, str]]:
    """Yield the words with capitals of a sentence, and what stands in quotation marks as a name."""
    quoted = [
        m.span("name") for m in _CALLED_QUOTED.finditer(reading.text, sentence.start, sentence.end)
    ]
    for start, end in quoted:
        yield start, reading.text[start:end]
    for match in _NAME.finditer(reading.text, sentence.start, sentence.end):
        if not any(start <= match.end() and match.start() <= end for start, end in quoted):
            start = match.start() + len(_SMALL_FIRST.match(match[0])[0])  # type: ignore[index]
            name = reading.text[start : match.end()].strip(".,’'")
            yield start, name.removesuffix("'s").removesuffix("’s")


def _who(
    reading: Reading, start: int, name: str, earlier: list[str], called: frozenset[str]
) -> Citation | None:
    """Return whose name some words are, if they are the name of somebody who publishes."""
    name = _without_verb(reading, name)
    end = start + len(name)
    known = outlet(name) or _short_for(name, earlier)
    if known and len(name) >= _SHORT_NAME - 1:
        return Citation(known, start, end, known=True)
    if len(name) >= _SHORT_NAME and (name in called or (HEADS.search(name) and _is_proper(name))):
        return Citation(name, start, end, known=False)
    for inside in _INITIALS.finditer(name):
        at = start + inside.start()
        if inside[0] not in called and _ACCORDING.search(reading.text, max(0, at - _BEFORE), at):
            return Citation(inside[0], at, at + len(inside[0]), known=False, sure=False)
    return _name_called(name, start, called)


def _without_verb(reading: Reading, name: str) -> str:
    """Return a name without what a headline in capitals says of it: "Vesta TV Reveals"."""
    words = name.split(" ")
    for count in range(2, len(words)):
        short = " ".join(words[:count])
        if HEADS.search(words[count - 1]) and re.search(
            rf"\b{re.escape(short)}\b(?! {CAPITAL})", reading.text
        ):
            return short
    return name


def _name_called(name: str, start: int, called: frozenset[str]) -> Citation | None:
    """Return a name that the text calls a house, without the article before it."""
    found = next((c for c in called if name.endswith(c)), None)
    if found is None:
        return None
    at = start + len(name) - len(found)
    return Citation(found, at, at + len(found), known=False)


def _short_for(name: str, earlier: list[str]) -> str | None:
    """Return the one house named before of whose name some words with an article are the end."""
    first, _, rest = name.partition(" ")
    if first.lower() != "the" or not rest:
        return None
    found = [each for each in earlier if each.endswith(f" {rest}")]
    return found[0] if len(found) == 1 else None


def _is_proper(name: str) -> bool:
    """Whether words with a head like "news" are a name, and not "the newspaper" or "Nachrichten"."""
    first, _, rest = name.partition(" ")
    if not rest:
        return False
    return first.lower() not in _ARTICLES or first == "The" or " " in rest


_ARTICLES: Final = word_set("the la le el il die der das de het")


def _is_credit(reading: Reading, span: tuple[int, int]) -> bool:
    """Whether a name stands in a picture's credit, or on the short line that gives a source."""
    text = reading.text
    if text[span[0] - 1 : span[0]] in {"/", "©"} or _AGENCY_AFTER.match(text, span[1]):
        return True
    start = text.rfind("\n", 0, span[0]) + 1
    end = text.find("\n", span[1])
    line = text[start : end if end >= 0 else len(text)]
    return len(line) <= _SHORT_LINE and bool(_CREDIT_LINE.match(line.strip()))
