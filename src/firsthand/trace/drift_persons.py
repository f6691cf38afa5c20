"""By what office a source calls the people it names.

A person keeps one office through a report. Where every telling of the source has somebody as
somebody's spokesman, deputy or adviser, and the retelling gives them that somebody's office with no
such word; or the one calls them foreign minister and the other prime minister; the office was
flipped.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading, Word
from firsthand.world.names_across import same_name, skeleton

_REACH: Final = 6
_SHORT: Final = 2
_UNDER: Final = frozenset({"spokesman", "deputy", "adviser"})
_HEADS: Final = frozenset(
    {"president", "premier", "minister", "governor", "mayor", "prosecutor", "judge", "ambassador"}
)
_OFFICES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = tuple(
    (office, re.compile(rf"(?i)(?<!\w)(?:{words})"))
    for office, words in (
        ("spokesman", r"spokes|press (?:officer|secretary)|sprecher|pressesprecher|\w+sprecher|porte-parole|portavo|vocer|portavoc|porta-voz|rzeczni|sözcü|речни|представител|пресс-секретар|прес-секретар|woordvoerd|mluvč|tiskov|talesp|talsperson|taleskvinne|talsmand|purtător|\w*متحدث|\w*ناطق"),
        ("deputy", r"deput|vice|stellvertret|vize|adjoint|tenien|tenenc|vize|wice|zastępc|yardımcı|заступ|замест|зам|віце|вице|plaatsvervang|loco|wethouder|náměst|zástup|\w*نائب|\w*وكيل|viceper|under-?secretar|junior|subsecretar|sottosegret|staatssekret|state secretar|secretár|secrétaire d|assessor|assistent|assistant|aide"),
        ("adviser", r"advis|berater|\w+berater|conseill|asesor|consejer|consiglier|assessor|doradc|danışman|радни|советни|advise|porad|rådgiv|consilier|\w*مستشار"),
        ("premier", r"prime minister|premier|ministerpräsident|regierungschef|kanzler|bundeskanzler|premier ministre|primer[a]? ministr|presidente? del gobierno|prim[oa] ministr|primeir[oa]-ministr|prezes rady|başbakan|прем.?[єе]р|премьер|minister-president|předsed\w+ vlády|statsminister|prim-?ministr|رئيس (?:ال)?(?:وزراء|حكومة)|رئيسة? الوزراء"),
        ("president", r"president(?!e del gobierno)|präsident|président|prezydent(?! miasta)|cumhurbaşkan|президент|prezident"),
        ("prosecutor", r"prosecutor|attorney general|district attorney|staatsanw|generalstaatsanw|bundesanw|ankläg|procureur|fiscal|procurator|procurador|promotor|prokurat|savcı|başsavcı|прокур|officier van justitie|aanklag|žalob|státní zástup|åklagar|riksåklag|anklager|\w*مدعي|النائب العام|مدّعي"),
        ("minister", r"minister|ministre|ministr[oai]|\w+minister|bakan|міністр|министр|\w*وزير|msz\b|mon\b|глава (?:мзс|мид)|szef\w* (?:msz|mon|mswia)|chef\w* de la diplomatie|außenamtschef|jefe? de la diplomacia|capo della diplomazia|canciller|chancel"),
        ("governor", r"governor|gouverneur|gobernador|governator|governador|gubernator|wojewod|vali\b|valisi|губернатор|hejtman|guvernör|guvernator|\w*محافظ"),
        ("mayor", r"mayor|bürgermeister|oberbürgermeister|maire|alcald|sindac(?:o|a|hi|he)\b|prefeit|presidente da câmara|burmistrz|prezydent miasta|belediye başkan|мер(?:а|у|ом|ка)?\b|міськ\w+ голов|мэр|градоначаль|burgemeester|starost|primátor|borgm[eä]st|ordfører|primar|\w*عمدة|رئيسة? (?:ال)?بلدية"),
        ("judge", r"judge|richter|juge|juez|jueza|giudice|juíz|juiz|sędzi|yargıç|hakim|суд[дь]|rechter|soudc|domare|dommer|judecăt|\w*قاضي"),
        ("ambassador", r"ambassador|botschafter|ambassad|embajad|ambasciat|embaixad|ambasad|büyükelçi|посол\b|посл(?:а|у|ом|и|ів|ы)\b|velvysl|ambassadör|\w*سفير"),
    )
)  # fmt: skip
_EITHER: Final = {"pl": ({"president", "mayor"}, {"spokesman", "ombudsman"})}
_FORMER: Final = re.compile(
    r"(?i)\b(?:former|ex-?|ehemalig\w*|früher\w*|ancien\w*|antigu\w+|exministr\w*|ex-?\w+|był\w+|eski|колишн\w+|екс\w*|бывш\w+|экс\w*|voormalig\w*|bývalý\w*|tidigare|tidligere|fost\w*)\b|السابق"
)


# "A spokeswoman for President Reyle" tells two offices, and only the second is his.
_FOR: Final = re.compile(
    r"(?i)\b(?:for|to|of|von|des|der|du|de|del|di|do|da|della|van|pour|para)\b"
)
_BEFORE_NAME: Final = re.compile(
    r"(?i)\b(?:president\w*|minister\w*|premier|präsident\w*|président\w*|ministre|ministr\w|mayor|governor|maire|general|judge)\s*$"
)
# The head of a province is called a premier, a president or a governor.
_OF_A_LAND: Final = re.compile(
    r"(?i)\b(?:provin[czs]\w*|region\w*|région\w*|regiã\w*|state|land(?:es)?|bezirk\w*|oblast\w*|област\w*|обласн\w*|провинци\w+|провінці\w+|prowincj\w+|eyalet\w*|kraj\w*)\b|إقليم"
)
_WHO: Final = re.compile(
    r"(?i)(?:who|whose|which|der|die|qui|que|che|który|która|який|яка|который|которая)\b"
)


@dataclass(frozen=True)
class Person:
    """Somebody's name where a text has it.

    Attributes:
        given: The word before the last of the name.
        last: Its last word.
        before: What is written before it in its sentence, to the last comma but one.
        after: What is written behind it, between commas.
    """

    given: Word
    last: Word
    before: str
    after: str

    @property
    def span(self) -> tuple[int, int]:
        """Where the name stands."""
        return self.given.start, self.last.end

    def offices(self, language: str) -> frozenset[str]:
        """Return what offices stand beside the name."""
        own = _FOR.split(self.before)[-1] if _BEFORE_NAME.search(self.before) else self.before
        told = f"{own} | {self.after}"
        if _FORMER.search(told) or _OF_A_LAND.search(told):
            return frozenset()
        found = {office for office, words in _OFFICES if words.search(told)}
        if found & {"premier"}:
            found -= {"minister", "president"}
        if "mayor" in found and language in {"pt", "pl", "tr"}:
            found -= {"president"}
        for both in _EITHER.get(language, ()):
            if found & both:
                found |= both
        return frozenset(found)


@lru_cache(maxsize=64)
def people(reading: Reading) -> tuple[Person, ...]:
    """Return the names of two words and more, each as often as it stands.

    Args:
        reading: The text.
    """
    out = []
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        words = reading.words[sentence.first : sentence.last]
        run: list[Word] = []
        for n, word in enumerate([*words, None]):
            joined = (
                word is not None
                and is_capital(reading, word)
                and (not run or reading.text[run[-1].end : word.start] in {" ", "\u00a0"})
            )
            if joined and word is not None:
                run.append(word)
                continue
            if len(run) >= _SHORT:
                out.append(_person(reading, words, n, run))
            run = [word] if word is not None and is_capital(reading, word) else []
    return tuple(out)


def is_capital(reading: Reading, word: Word) -> bool:
    """Whether a word is written with one capital letter, wherever it stands: no initials.

    Args:
        reading: The text.
        word: The word.
    """
    written = reading.text[word.start : word.end]
    return written[0].isupper() and not written.isupper() and len(written) >= _SHORT


def _person(reading: Reading, words: list[Word], n: int, run: list[Word]) -> Person:
    given, last = run[-2:]
    first = n - len(run)
    before = words[max(0, first - _REACH) : first]
    text = reading.text[before[0].start if before else given.start : given.start]
    text += reading.text[run[0].start : given.start] if len(run) > _SHORT else ""
    end = words[min(n + _REACH, len(words)) - 1].end
    behind = reading.text[last.end : max(end, last.end)]
    told = _before(text, behind)
    # "The mayor, Vida Horak, has called": what comes behind the name is told of her.
    return Person(given, last, told, "" if text.rstrip().endswith(",") and told else _after(behind))


def _before(text: str, behind: str) -> str:
    """Return the words that belong to a name behind them: to the last mark before it.

    What ends on a comma is the office of who comes behind, if the name itself ends there too:
    "the deputy mayor, Vida Horak, said".
    """
    text = text.rstrip()
    closed = text.endswith(",") and re.match(r"\s*[,.;:)»”\"]|\s*$", behind)
    told = text[:-1] if closed else text
    return re.split(r"[,;:.()«»“”\"\n]\s|[,;:.()«»“”\"\n]$| [–—-] ", told)[-1]


def _after(behind: str) -> str:
    """Return what stands right behind a name as a part of it: ", her spokesman,"."""
    found = re.match(r"\s*(?:,|\()\s*([^,;:.()\n«»“”\"]+)", behind)
    return found[1] if found and not _WHO.match(found[1]) else ""


def offices(pair: Pair) -> Iterator[Drift]:
    """Yield the first of each person's offices that is another than the source's.

    Args:
        pair: The two texts.
    """
    told = set[str]()
    for one in people(pair.source):
        key = skeleton(one.last.form, pair.source.language)
        if key in told or len(key) < _SHORT:
            continue
        again = [p for p in people(pair.source) if p.last.form == one.last.form]
        there = [p for p in people(pair.made) if _is_one(pair, one, p)]
        was = [o for p in again if (o := p.offices(pair.source.language))]
        now = [(p, o) for p in there if (o := p.offices(pair.made.language))]
        if not was or not now:
            continue
        told.add(key)
        flipped = _flipped(was, [o for _, o in now])
        if flipped:
            where = next(p for p, o in now if o & _HEADS)
            first = next(p for p in again if p.offices(pair.source.language))
            why = f"the source has them as {flipped[0]}, and the retelling as {flipped[1]}"
            yield Drift("office flipped", _with(pair.source, first), _with(pair.made, where), why)


def _with(reading: Reading, person: Person) -> tuple[int, int]:
    """Return where a name and the words that tell its office stand."""
    start, end = person.span
    begin = reading.text.rfind(person.before.strip(), 0, start) if person.before.strip() else start
    if person.after:
        end = reading.text.find(person.after, end) + len(person.after)
    return (begin if begin >= 0 else start), end


def _flipped(was: list[frozenset[str]], now: list[frozenset[str]]) -> tuple[str, str] | None:
    """Return how two texts tell of one person's office, if they tell of two."""
    theirs, ours = frozenset[str]().union(*was), frozenset[str]().union(*now)
    under = theirs & _UNDER
    if under and not ours & _UNDER:
        heads = ours & _HEADS
        return (min(under), min(heads)) if heads and all(each & _UNDER for each in was) else None
    heads, put = theirs & _HEADS, ours & _HEADS
    if heads and put and not heads & put and not (theirs | ours) & _UNDER:
        return min(heads), min(put)
    return None


def _is_one(pair: Pair, one: Person, other: Person) -> bool:
    languages = pair.source.language, pair.made.language
    return all(
        same_name(skeleton(a.form, languages[0]), skeleton(b.form, languages[1]))
        for a, b in ((one.given, other.given), (one.last, other.last))
    )
