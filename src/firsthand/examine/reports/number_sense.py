"""Whether a number counts something, or is a name, an age, an ordinal, a pronoun, a list's number.

Each rule looks at a few words beside the number.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.number_figures import MONEY, Bounds
from firsthand.examine.reports.number_words import Numbers
from firsthand.examine.reports.tokens import Words
from firsthand.world.languages import word_set

_GLUE_BEFORE: Final = frozenset({"/", "@", "#", "_", ".", ":", "№", "=", "-", "["})
_GLUE_AFTER: Final = frozenset({"/", "@", "_", ":", "=", "]"})
_AGE: Final = frozenset({"year-old", "years-old", "years", "year"})
_NUMBER_OF: Final = word_set("no nos nr art fig")
_SIGNS: Final = word_set("№ # § º ª °")
_COUNTED_ONE: Final = word_set(
    "person man woman child boy girl civilian soldier officer policeman resident worker journalist "
    "fighter militant prisoner passenger sailor pilot body casualty fatality death hour minute "
    "second month week year mile kilometre kilometer metre meter km kg ton tonne litre hectare "
    "percent % house tank missile drone shell rocket"
)
_PRONOUN: Final = word_set("no the this that each every which any another some only or day -")
_NOT_ONE: Final = word_set("ни не жоден ещё еще ще")
_OF: Final = word_set("из з із от за раз")
_ARABIC_LETTERS: Final = frozenset("وفبلك")
_MEASURES: Final = word_set(
    "km kilometre kilometer mile metre meter m foot inch hour minute second day week month year "
    "tonne ton kg kilogram kilo litre liter strong odd member hectare acre yard pound"
)
_MEASURED: Final = word_set(
    "km kilometres kilometers miles metres meters feet yards tonnes tons hours minutes days weeks"
)
_CALIBRES: Final = word_set("калибра калибр калибром калібру калібр calibre caliber kaliber عيار")
_MILLIMETRES: Final = word_set("mm мм ملم millimetre millimeter millimètres milímetros")
_GUNS: Final = word_set(
    "round rounds shell shells mortar mortars howitzer howitzers gun guns ammunition artillery "
    "cannon rifle bullets bullet obus canon mortier mortiers obús obuses mortero cañón proyectil "
    "granaten снаряд снарядов снаряды миномёт миномет снаряди снарядів міномет"
)
_YEARS: Final = word_set(
    "года лет год роки років рік ans an años año jahre jahren عاما عام سنة سنوات أعوام"
)
_AGE_BEFORE: Final = word_set(
    "ему ей йому їй мне мені возрасте віці âgé âgée âgés âgées a "
    "avait tiene tenía tengo عمره عمرها "
    "العمر"
)
_YOUNG: Final = word_set(
    "garçon fille homme femme enfant adolescent adolescente jeune mineur fillette niño niña hombre "
    "mujer joven menor adolescente chico chica bebé fils hijo hija estudiante étudiant"
)
_PERSONS: Final = word_set(
    "girl boy man woman child baby toddler youth teenager lad son daughter pensioner kid infant"
)
_NEARLY: Final = word_set("perhaps maybe about around nearly almost only just barely roughly")
_IN_BRACKETS: Final = 30
_YEAR: Final = 4


@dataclass(frozen=True)
class Counted:
    """A number and what stands around it.

    Attributes:
        words: The text.
        tables: Its language's numbers.
        at: The number's first token.
        end: The token after its last.
        bound: What bounds it, or nothing.
        of: The tokens of what it counts, if they were found.
        found: The number.
    """

    words: Words
    tables: Numbers
    at: int
    end: int
    bound: str
    of: tuple[int, int, int] | None
    found: Bounds

    @property
    def counts(self) -> bool:
        """Whether it counts something."""
        if self.found.one:
            return self._one_counts()
        if not self.found.figures:
            return self._word_counts()
        if self.bound and self.of:
            return True
        return not (self._is_glued() or self._is_label() or self._is_age() or self._is_listed())

    @property
    def _before(self) -> str:
        return self.words.word(self._figure - 1)

    @property
    def _figure(self) -> int:
        """The token of the figure itself, after a sign of money."""
        return self.at + (self.words.plain[self.at] in MONEY)

    def _is_glued(self) -> bool:
        """Say whether it is a part of something: an address, an ordinal, a version."""
        words, at, end = self.words, self.at, self.end
        arabic = self.tables.code == "ar" and words.word(at - 1) in _ARABIC_LETTERS
        if (
            words.is_glued(at)
            and (words.plain[at - 1] in _GLUE_BEFORE or words.kinds[at - 1] == "w")
            and not arabic
        ):
            return True
        if end >= len(words) or not words.is_glued(end):
            return False
        word = words.plain[end]
        if word in self.tables.ordinal:
            return not (word in {"m", "е"} and self.of)
        if word == "-" and words.word(end + 1) in _MEASURES:
            return words.word(end + 2) == "-"  # "a 12-minute film", and no "34-year-old"
        if word == "-" and self.of and self.of[0] == end + 1:
            return False
        return word in _GLUE_AFTER or (word == "-" and words.is_glued(end + 1))

    def _word_counts(self) -> bool:
        """Say whether number words count, and are no age or name."""
        words, at, end = self.words, self.at, self.end
        if words.word(end) == "-" or self._before in {"aged", "age", "pour", "por", "past"}:
            return False
        if self._is_spoken_age():
            return False
        if self._before == "of" and words.word(at - 2) == "group" and words.is_named(at - 2):
            return False  # the Group of Seven
        title = words.is_named(at) and not words.is_first(at)
        if title and words.is_named(end) and self.tables.code != "de":
            return False
        return not (self._before in {"is", "was", "turned"} and words.word(end) in {".", "years"})

    def _is_label(self) -> bool:  # noqa: PLR0911  each sort that it may be has its own way out
        """Say whether a figure is a name: "School No. 6", "12 Baker Street", a year."""
        words, at, end = self.words, self._figure, self.end
        if self._before == "." and words.word(at - 2) in _NUMBER_OF:
            return True
        if self._is_labelled(at):
            return words.word(end) not in _MEASURED
        if self._is_year_of(at, end):
            return True
        if words.word(end) == "." and words.is_glued(end) and words.word(end + 1) in {"º", "ª"}:
            return True
        if self.bound or self.of:
            return False
        house = words.is_named(end) and not words.lines[end] and not words.raw(end).isupper()
        if self.tables.code == "en" and (self._before == "on" or house):
            return True
        written = words.plain[at]
        year = len(written) == _YEAR and written[:2] in {"19", "20"} and written.isdecimal()
        return year and end == at + 1

    def _is_labelled(self, at: int) -> bool:
        """Say whether a word before a figure makes it a name: "Room 5", "Rooms 4 and 5"."""
        words, label = self.words, self.tables.label
        before = words.word(at - 1)
        if before in label or before in _SIGNS or before in _CALIBRES:
            return True
        if before.removesuffix("s") in label and before.endswith("s") and not self.bound:
            return words.is_named(at - 1) or before in {"ages", "pages", "sections", "articles"}
        if before == "of" and words.word(at - 2) in {"age", "ages"}:
            return True
        if before == "of" and words.word(at - 2) == "group" and words.is_named(at - 2):
            return True
        joined = before in {"and", ",", "&", "of"} and words.kinds[max(at - 2, 0)] == "n"
        if joined and at > 2:  # noqa: PLR2004
            first = words.plain[at - 3]
            return first in label or first in {"of", "ages"} or first.removesuffix("s") in label
        gun = words.word(self.end) in _MILLIMETRES
        return gun and bool(
            {words.word(at - 2), words.word(self.end + 1), words.word(at - 1)} & _GUNS
        )

    def _is_year_of(self, at: int, end: int) -> bool:
        """Say whether a figure is a year before a name: "2012 Republican hopefuls"."""
        words, written = self.words, self.words.plain[at]
        year = len(written) == _YEAR and written[:2] in {"19", "20"} and written.isdecimal()
        english = self.tables.code == "en" and not self.bound and end == at + 1
        return year and english and words.is_named(end) and not words.lines[end]

    def _is_spoken_age(self) -> bool:
        """Say whether it is an age: "a girl of six", "he is perhaps nineteen"."""
        words, at = self.words, self.at
        if self._before == "of" and words.word(at - 2) in _PERSONS:
            return self.of is None or not words.word(self.of[1] - 1).endswith("s")
        at -= 1
        while words.word(at) in _NEARLY:
            at -= 1
        subject = words.word(at - 1)
        is_one = subject in {"he", "she", "i"} and words.word(at) in {"is", "was", "am", "turned"}
        return (is_one or words.word(at) == "i'm") and self.of is None

    def _is_age(self) -> bool:
        """Say whether it is an age: ", 71,", "(38)", "34 years old", "a 71-year-old"."""
        words, after = self.words, self.words.word(self.end)
        if after in _YEARS and self._is_age_abroad():
            return True
        last = after == "." and self.words.is_named(self._figure - 2)
        if self._before == "," and last and len(self.words.plain[self._figure]) == 2:  # noqa: PLR2004
            return True
        if self._before in {",", "("} and after in {",", ")"} and not self.of:
            return self._before == "(" or words.kinds[max(self._figure - 2, 0)] != "n"
        if after == "years":
            return words.word(self.end + 1) in {"old", ","}
        measure = after == "-" and words.word(self.end + 1) in _MEASURES
        measure = measure or (after == "-" and self.of is not None and self.of[0] == self.end + 1)
        return after in _AGE or (after.startswith("-") and not measure)

    def _is_age_abroad(self) -> bool:
        """Say whether years are an age: "ему 34 года", "un garçon de 12 ans", "34 Jahre alt"."""
        words, before = self.words, self._before
        if before in _AGE_BEFORE or words.word(self.end + 1) in {"alt", "alte", "alten"}:
            return True
        if words.word(self.end + 1) == "de" and words.word(self.end + 2) == "edad":
            return True
        return before in {"de", "von", "mit"} and words.word(self._figure - 2) in _YOUNG

    def _is_listed(self) -> bool:
        """Say whether it numbers a line or a part: "1. First", "2) Second", "14. Brigade"."""
        words, after = self.words, self.words.word(self.end)
        if words.lines[self._figure] and (after in {".", ")", "/"} or words.lines[self.end]):
            return True
        if self.bound:
            return False
        ordinal = after == "." and words.is_named(self.end + 1)
        if self.tables.code == "de" and ordinal:
            return True
        return after == ")" and not self.of and not self._opened()

    def _opened(self) -> bool:
        """Say whether a bracket that closes after a figure was opened before it."""
        places = range(max(self._figure - _IN_BRACKETS, 0), self._figure)
        return "(" in {self.words.plain[place] for place in places}

    def _one_counts(self) -> bool:
        """Say whether "one" counts: a noun follows it, and nothing makes it a pronoun."""
        if self.of is None or self.tables.code in {"de", "fr", "es"}:
            return False  # in these it is the article as well
        after = self.words.word(self.end)
        if self.tables.code == "en":
            noun = self.words.word(self.of[1] - 1)
            return noun in _COUNTED_ONE and self._before not in _PRONOUN and after != "of"
        return self._before not in _NOT_ONE and after not in _OF
