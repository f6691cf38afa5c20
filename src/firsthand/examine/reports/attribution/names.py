"""Names in a text, found by their capital letters, and the name or the head in a noun phrase."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.phrases_of import Word, words
from firsthand.world.cues import Cues
from firsthand.world.languages import Language
from firsthand.world.voices import LINKED, MEN, OFFICES, RELATIVE, WOMEN

Gender = Literal["m", "f", "p", ""]

_JOIN: Final = re.compile(rf"[ \u00a0]{{1,2}}|[ \u00a0](?:{'|'.join(sorted(LINKED))})[ \u00a0]")
_INITIAL: Final = frozenset({". ", ".\u00a0"})
_ASIDE_ENDS: Final = re.compile(r"[,.;:—(]")
_BEFORE: Final = 60
_AFTER: Final = 90
_FATHERS: Final = ("вич", "вна", "вича", "вны", "вни", "вичу", "вной", "вною", "вичем", "ич", "чна")
_MEN_IN_A: Final = frozenset(
    [
        "никита",
        "илья",
        "микола",
        "лука",
        "фома",
        "кузьма",
        "сава",
        "савва",
        "данила",
        "саша",
        "женя",
        "ілля",
        "микита",
        "олекса",
        "валя",
    ]
)
_WOMEN_END: Final = (
    "ова",
    "ева",
    "єва",
    "іна",
    "ина",
    "ая",
    "ська",
    "цька",
    "ко",
    "ук",
    "юк",
    "ян",
)
_NOT_OF: Final = frozenset({"by", "of", "for", "to", "from", "with", "par", "von", "por", "durch"})
_WHO: Final = frozenset({"who", "whose", "which", "whom"})
_ON: Final = frozenset({"on", "at", "from", "near", "inside", "outside", "across"})
_FIRST_NAMES: Final = frozenset({"jan", "may", "june", "april", "august", "mai", "juli", "abril"})
_NEAR: Final = 4
_TWO: Final = 2
_THREE: Final = 3


@dataclass
class Mention:
    """A full name in the text, or a shorter form of one.

    Attributes:
        name: The full name, without titles.
        start: Where it starts.
        end: Where it ends.
        about: Small words around it that say who that is.
        gender: As far as the words around it tell.
    """

    name: str
    start: int
    end: int
    about: frozenset[str] = frozenset()
    gender: Gender = ""

    @property
    def last(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


def mentions(text: str, place: Place, language: Language, cues: Cues) -> Iterator[Mention]:
    """Yield the full names of a paragraph: two capitalised words and more.

    Args:
        text: The text.
        place: Where the paragraph stands.
        language: Its language; Arabic has no capitals, so none are found there.
        cues: The language's cues.
    """
    if language.code == "ar":
        return
    run: list[Word] = []
    for word in [*words(text, *place), None]:
        if word is not None and _goes_on(text, run, word):
            run.append(word)
            continue
        kept = _without_titles(run, language, cues)
        titled = len(kept) == 1 and kept[0] is run[-1]
        titled = titled and any(each.low in cues.words["titles"] for each in run[:-1])
        if len(kept) > 1 or (titled and language.code != "de"):
            made = mention(text, place, kept, cues.words["verbs"])
            if language.code in {"uk", "ru"} and not made.gender:
                made.gender = slavic_gender(made.name)
            yield made
        run = [word] if word is not None and word.text[0].isupper() else []


def _goes_on(text: str, run: list[Word], word: Word) -> bool:
    """Say whether a word goes on with a name, or begins one."""
    if not run:
        return word.text[0].isupper()
    between = text[run[-1].end : word.start]
    if _JOIN.fullmatch(between):
        return word.text[0].isupper() or word.low in LINKED
    return len(run[-1].text) <= _TWO and between in _INITIAL and word.text[0].isupper()


def _without_titles(run: list[Word], language: Language, cues: Cues) -> list[Word]:
    lists = cues.words
    kept = list(run)
    for number in range(len(kept) - 1, -1, -1):
        if kept[number].low in lists["titles"]:
            kept = kept[number + 1 :]
            break
    no_start = language.common | lists["small"] | lists["stops"]
    while kept and kept[0].low in no_start:
        kept = kept[1:]
    if language.code in {"uk", "ru"}:
        kept = _slavic(kept)
    while language.code == "de" and len(kept) > _TWO and kept[0].low.endswith(OFFICES):
        kept = kept[1:]
    while kept and not kept[-1].text[0].isupper():
        kept.pop()
    if kept:
        kept[-1] = without_genitive(kept[-1])
    return [w for w in kept if _is_no_day(w, kept, language)]


def _is_no_day(word: Word, kept: list[Word], language: Language) -> bool:
    """Say whether a word of a name is no month or weekday: "Jan Kos", "June Marsh" are people."""
    if word.low in _FIRST_NAMES and word is kept[0] and len(kept) == _TWO:
        return True
    return word.low not in language.months and word.low not in language.weekdays


def _slavic(kept: list[Word]) -> list[Word]:
    """Return a Slavic name without the town or body before it: "мэр Алтова Иван Петренко".

    Three words are a name only where the second or third is from the father's.
    """
    while len(kept) > _TWO and kept[0].text.isupper():
        kept = kept[1:]
    if len(kept) == _TWO and kept[0].text.isupper() and len(kept[0].text) > 1:
        kept = kept[1:]
    named = any(word.low.endswith(_FATHERS) for word in kept)
    if len(kept) == _THREE and not named and len(kept[0].text) > _TWO:
        kept = kept[1:]
    return kept


def slavic_gender(name: str) -> Gender:
    """Return whom the endings of a Slavic name tell: "Елена Дроздова" is a woman.

    Args:
        name: The name; in other cases than the first the endings may tell nothing.
    """
    first, *rest = name.lower().split()
    if first in _MEN_IN_A or not first[-1].isalpha():
        return ""
    if first[-1] in "ая":
        return "f" if not rest or rest[-1].endswith(_WOMEN_END) else ""
    return "m" if first[-1] in "бвгґджзйклмнпрстфхцчшщ" else ""


def without_genitive(word: Word) -> Word:
    """Return a word without "'s" at its end."""
    if word.text.endswith(("'s", "’s")):
        return Word(word.text[:-2], word.start, word.end - 2)
    return word


def mention(text: str, place: Place, kept: list[Word], verbs: frozenset[str]) -> Mention:
    """Return a name with what the words around it say of it.

    Args:
        text: The text.
        place: Where its paragraph stands.
        kept: The words of the name.
        verbs: Verbs of saying: what stands before one tells of somebody else.
    """
    start, end = kept[0].start, kept[-1].end
    about: set[str] = set()
    for word in reversed(words(text, max(place[0], start - _BEFORE), start)[-_NEAR:]):
        if word.low in verbs or (not about and word.low in _NOT_OF):
            break  # "the adviser told Radio Tarn": that is not what the radio is
        about.add(word.low)
    if text[end : end + 2] == ", ":
        last = min(place[1], end + _AFTER)
        stop = _ASIDE_ENDS.search(text, end + 2, last)
        late = words(text, end, stop.start() if stop else last)
        verb = next((n for n, word in enumerate(late) if word.low in verbs), len(late))
        aside = {word.low for word in late[:verb]}
        if verb == len(late) or aside & RELATIVE:  # else it is the subject of that verb
            about |= aside
    gender: Gender = "f" if about & WOMEN else "m" if about & MEN else ""
    return Mention(text[start:end], start, end, frozenset(about), gender)


def head_and_name(found: list[Word], cues: Cues) -> tuple[Word | None, list[Word]]:
    """Return the head of a noun phrase, and the name in it if it is one.

    In "a spokesman for the Interior Ministry" the head is "spokesman" and there is no name; in
    "Council leader Piers Oddwell" the name is the last two words.
    """
    lists = cues.words
    end = _head_end(found, cues)
    alone = len(found) == 1
    part = [w for w in found[:end] if w.low not in lists["small"] or (w.big and alone)]
    if not part:
        return None, []
    if cues.code == "de":
        return part[-1], _german_name(found, cues)
    run: list[Word] = []
    for word in reversed(part):
        if not word.big or word.low in lists["titles"] or word.text.isdigit():
            break
        if run and word.text.endswith(("'s", "’s")):
            break  # "Tarn Watch's Mira Oslan"
        run.insert(0, word)
    run = _slavic(run) if cues.code in {"uk", "ru"} else run
    opens = len(run) == 1 and run[0] is found[0]
    several = not alone and cues.code == "en" and run and run[0].low.endswith("s")
    if opens and (len(part) > 1 or several):
        run = []
    return part[-1], run


def _head_end(found: list[Word], cues: Cues) -> int:
    """Return how many words stand before what only tells more of the head: "of ...", "who ..."."""
    lists = cues.words
    for number, word in enumerate(found):
        if word.low == "by" and number > 1:
            return number - 1  # "a document seen by the paper"
        on = cues.code == "en" and word.low in _ON and not word.big
        linked = word.low in lists["links"] and found[number - 1].low not in lists["small"]
        if number and (linked or on or word.low in _WHO):
            return number
    return len(found)


def _german_name(found: list[Word], cues: Cues) -> list[Word]:
    """Return a German name: capitals say little, so it takes two in a row, or no article."""
    lists = cues.words
    rest = list(found)
    article = rest[0].low in lists["small"]
    if article:
        rest = rest[1:]
    titled = False
    while rest and (rest[0].low in lists["titles"] or rest[0].low.endswith(OFFICES)):
        rest, titled = rest[1:], True
    run: list[Word] = []
    for word in rest:
        if not word.big or word.low in lists["links"] | lists["small"]:
            break
        run.append(word)
    if len(run) >= _TWO and (not article or titled or run[-1] is found[-1]):
        return run[-_TWO:] if article and not titled else run[-_THREE:]
    return run if len(run) == 1 and not article else []
