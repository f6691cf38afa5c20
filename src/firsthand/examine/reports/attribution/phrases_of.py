"""Noun phrases that name who says so, found without a parser beside a verb of saying.

It is a little longer than 300 lines, because its rules are read in one order.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.world.cues import CUES, Cues
from firsthand.world.languages import LANGUAGES
from firsthand.world.voices import CLITICS

_WORD: Final = re.compile(r"[^\W_]+(?:[-'’.][^\W_]+)*[’']?")
_ELIDED: Final = re.compile(r"[mtsn]'(?:est|a|ai|avait|était|ont|étaient)?|l'(?:a|avait|ont)")
_GAP: Final = re.compile(r"[\s\u00a0.]*")
_ODD: Final = re.compile(r"[^\w\s,'’-]")
_HEARERS: Final = {
    "fr": re.compile(
        r"\s*(?:à (?:l['’]|la |notre |son )?[\w-]+|aux? [\w-]+)(?=\s(?:le|la|l['’]|un|une|[A-Z]))"
    ),
    "es": re.compile(r"\s*a(?:l| la| los| las| este)? [\w-]+(?=\s(?:el|la|un|una|[A-Z]))"),
}
# Words after which a phrase may end, and conjunctions that part it from another verb.
_AND: Final = frozenset({"и", "і", "й", "та"})
_PAST: Final = ("л", "ла", "ли", "ло", "в")
_FREE: Final = frozenset({"uk", "ru", "es", "fr", "en"})
_WRITERS: Final = frozenset({"reporters", "journalists"})
_SAID: Final = frozenset({"said", "says", "say", "told", "added"})
_JOINS: Final = frozenset({"and", "on"})
_KEPT_LAST: Final = frozenset({"others", "both", "все", "всі"})
_AGENCIES: Final = ("agentur", "sender", "dienst")
_INSIDERS: Final = frozenset({"مصدر", "مسؤول", "ضابط", "مصادر", "مسؤولون", "موظف", "باحث", "خبير"})
_DENIED: Final = frozenset(
    [
        "أي",
        "وجود",
        "صحة",
        "ضلوع",
        "مسؤولية",
        "علاقة",
        "حدوث",
        "وقوع",
        "سقوط",
        "تورط",
        "ارتكاب",
        "الاتهامات",
        "الأنباء",
        "التقارير",
        "مزاعم",
        "استهداف",
        "نية",
        "هذه",
        "هذا",
        "تلك",
        "ما",
        "كل",
        "مسؤوليته",
        "علاقته",
    ]
)
_LONGEST: Final = 9
_NAMELESS: Final = 7
_ABBREVIATED: Final = 4
_FILLERS: Final = 3
_DAYTIMES: Final = frozenset({"morning", "afternoon", "evening", "night"})
_TIME: Final = 40


@dataclass(frozen=True)
class Word:
    """One word.

    Attributes:
        text: As it stands.
        start: Where it starts.
        end: Where it ends.
    """

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The word in small letters, with a straight apostrophe."""
        return self.text.lower().replace("’", "'")

    @property
    def big(self) -> bool:
        """Whether it begins with a capital letter or a figure."""
        return self.text[0].isupper() or self.text[0].isdigit()


def words(text: str, start: int, end: int) -> list[Word]:
    """Return the words between two places."""
    return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


def pronouns(cues: Cues) -> frozenset[str]:
    """Return the pronouns for who is spoken of."""
    lists = cues.words
    return lists["he"] | lists["she"] | lists["they"]


def phrase_before(text: str, start: int, end: int, cues: Cues) -> Place | None:
    """Return the noun phrase that ends at `end`, as far back as it goes.

    Args:
        text: The text.
        start: Where the clause starts.
        end: Where the verb starts.
        cues: The language's cues.
    """
    found = words(text, start, end)
    while found and _is_filler(found[-1], cues) and found[-1].low not in _WRITERS:
        found.pop()
    if not found or not _only_fillers(text, found[-1].end, end, cues):
        return None
    kept: list[Word] = []
    for at in range(len(found) - 1, -1, -1):
        word = found[at]
        if kept and _parted(text, word.end, kept[0].start):
            break
        if word.low in pronouns(cues) or (word.low == "it" and cues.code == "en"):
            part = at > 0 and found[at - 1].low == "of"  # "one of them"
            if not kept and not part:
                return word.start, word.end
            if not part:
                break
        elif _ends_phrase(found, at, kept, cues):
            break
        kept.insert(0, word)
        if len(kept) > _LONGEST:
            return None
    return _cleaned(kept, cues)


def _ends_phrase(found: list[Word], at: int, kept: list[Word], cues: Cues) -> bool:
    """Say whether a word before a phrase is no part of it."""
    word, lists = found[at], cues.words
    if cues.code == "en" and kept and word.low in _SAID:
        return True
    if word.low not in lists["stops"] or (word.low in lists["links"] and kept):
        return False
    if cues.code != "en" or word.low not in _JOINS or not kept or not at:
        return True
    return not _joined(found[at - 1], word, kept[0], cues)


def _joined(before: Word, word: Word, after: Word, cues: Cues) -> bool:
    """Say whether "and" or "on" belongs to a phrase: between two names or two plain nouns."""
    if word.low == "on":
        return before.big and after.big
    if before.low in cues.words["stops"] | cues.words["fillers"] - _WRITERS:
        return False
    return before.big == after.big or after.low in cues.words["small"] or before.low.endswith("s")


def _is_filler(word: Word, cues: Cues) -> bool:
    adverb = cues.code == "en" and word.low.endswith("ly") and not word.big
    clitic = word.low in CLITICS or (cues.code == "fr" and _ELIDED.fullmatch(word.low))
    return adverb or word.low in cues.words["fillers"] or bool(clitic)


def _only_fillers(text: str, start: int, end: int, cues: Cues) -> bool:
    between = words(text, start, end)
    return all(_is_filler(word, cues) for word in between) and not _ODD.search(text, start, end)


def _parted(text: str, start: int, end: int) -> bool:
    """Say whether something between two words parts them: all but a blank or an abbreviation."""
    between = text[start:end]
    if _GAP.fullmatch(between) is None:
        return True
    before = start
    while before and text[before - 1].isalnum():
        before -= 1
    return "." in between and start - before > _ABBREVIATED


def _cleaned(kept: list[Word], cues: Cues) -> Place | None:
    """Return a phrase without what cannot begin or end one; nothing if it names nobody."""
    lists = cues.words
    begins = lists["small"] | pronouns(cues)
    ends = (lists["links"] | lists["small"]) - _KEPT_LAST
    while kept and kept[-1].low in ends:
        kept.pop()
    no_start = (lists["stops"] | lists["links"] | lists["fillers"]) - begins
    while kept and (kept[0].text.isdigit() or kept[0].low in no_start):
        kept.pop(0)
    nameless = cues.code != "ar" and not any(word.big for word in kept)
    if not kept or (len(kept) > _NAMELESS and nameless):
        return None
    return kept[0].start, kept[-1].end


def phrase_after(text: str, start: int, end: int, cues: Cues) -> Place | None:
    """Return the noun phrase that begins at `start`, after adverbs, a day or an addressee at most.

    Args:
        text: The text.
        start: Where the verb ends.
        end: Where the clause ends.
        cues: The language's cues.
    """
    lists = cues.words
    start = _past_time(text, start, end, cues)
    if cues.code in _HEARERS and (hearer := _HEARERS[cues.code].match(text, start, end)):
        start = hearer.end()
    found = words(text, start, end)
    if not found or _GAP.fullmatch(text[start : found[0].start]) is None:
        return None
    fillers = 0
    while fillers < min(_FILLERS, len(found) - 1) and _skipped(found[fillers], cues):
        fillers += 1
    first, *rest = found[fillers:]
    if first.low in pronouns(cues):
        return first.start, first.end
    if first.low in lists["stops"] - lists["small"]:
        return None
    kept = [first]
    for word in rest[:_LONGEST]:
        if _parted(text, kept[-1].end, word.start) or _is_past(kept, word, cues):
            break
        kept.append(word)
    while kept and kept[-1].low in lists["links"] | lists["stops"]:
        kept.pop()
    place = _cleaned(kept, cues)
    if place is None:
        return None
    sure = first.big or first.low in lists["small"] | lists["titles"] or cues.code == "ar"
    return place if sure or (len(kept) <= _NAMELESS and cues.code in _FREE) else None


def _skipped(word: Word, cues: Cues) -> bool:
    """Say whether a word may stand between a verb and who does it."""
    return word.low in cues.words["fillers"] and not (
        cues.code == "de" and word.low in {"er", "sie"}
    )


def subject_first(text: str, place: Place) -> Place:
    """Return the subject among Arabic words after a verb, which its object follows at once.

    What is denied is a noun without article ("a fall of"), or "that"; a subject has the article,
    or ends with a word that has it.

    Args:
        text: The text.
        place: Where the words stand.
    """
    found = words(text, *place)
    for at, word in enumerate(found[1:], 1):
        if word.low in _DENIED:
            return place[0], found[at - 1].end
    if any(word.low in CUES["ar"].words["titles"] for word in found):
        return place
    for at, word in enumerate(found[1:], 1):
        before = found[at - 1].low
        if before.startswith("ال") and not word.low.startswith("ال"):
            return place[0], found[at - 1].end
    return place


def _is_past(  # noqa: PLR0911  one reason after another
    kept: list[Word], word: Word, cues: Cues
) -> bool:
    """Say whether a word does not belong to the phrase before it any more."""
    lists = cues.words
    low = word.low
    if cues.code == "ar" and low == "في" and kept[-1].low in _INSIDERS:
        return False
    if low in lists["stops"]:
        return low not in lists["links"]
    if cues.code == "ar" and low.startswith("ل") and low[1:] in lists["outlets"]:
        return True  # "to the channel"
    if word.big:
        return False
    if cues.code == "de" and kept[-1].big and low not in lists["links"] | lists["small"]:
        # After a noun or a name comes its verb; but there is "die Agentur hwd".
        return not (kept[-1].low.endswith(_AGENCIES) and len(low) <= _ABBREVIATED)
    if low in lists["verbs"] or (kept[-1].low in _AND and low.endswith(_PAST)):
        return True
    slavic = cues.code in {"ru", "uk"}
    if slavic and low in lists["outlets"] and kept[-1].big:
        return True
    adverb = cues.code == "en" and low.endswith("ly") and kept[-1].big
    return adverb or low in pronouns(cues)


def _past_time(text: str, start: int, end: int, cues: Cues) -> int:
    """Return where a day or date right after a verb ends ("said on Sunday the minister")."""
    language = LANGUAGES[cues.code]
    before = cues.words["stops"] | cues.words["small"]
    found = words(text, start, min(end, start + _TIME))[:_FILLERS]
    for last in range(len(found) - 1, -1, -1):
        if found[last].low not in language.weekdays and found[last].low not in language.months:
            continue
        if all(word.low in before or word.text.isdigit() for word in found[:last]):
            late = last + 1 < len(found) and found[last + 1].low in _DAYTIMES
            return found[last + 1 if late else last].end
    return start
