"""People's names: runs of capitalised words with something beside them that only people have.

That is a title or trade before them, a verb of saying, an age, a given name that people commonly
have, a Slavic patronymic. What was found so is then known where it stands alone. The file is longer
than 300 lines, because each sort of evidence has a rule and words of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.name_runs import PARTICLES, Run, small_words
from firsthand.examine.reports.tokens import Words, plain
from firsthand.world.bodies_words import ORGANISATION_HEADS, OUTLET_WORDS
from firsthand.world.given_names import GIVEN_NAMES, PATRONYMICS
from firsthand.world.known_places import KNOWN_PLACES
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.named_things import TITLES
from firsthand.world.place_words import GERMAN_NOUNS, PLACE_WORDS

_BYLINE: Final = word_set("by von par por reporting editing автор авторка author text автори")
_SAYS_MORE: Final = word_set(
    "says said told tells thinks insists insisted claims claimed explained recalled argued warned "
    "laughed laughs shrugs shrugged interrupts sighed estimates wrote writes tweeted announced "
    "nodded smiled wept cried whispered remembers recalls described testified whose who walked "
    "sagt sagte erzählt erklärte berichtet meint dit explique raconte confie déplore estime "
    "assure dice dijo explica asegura cuenta relata comenta recuerda lamenta "
    "говорит рассказывает вспоминает уверяет считает каже розповідає згадує вважає"
)
_COUNTRY: Final = ("ian", "ians", "ish", "ese", "ic", "ern")
_MOST: Final = 3
_PAIR: Final = 2
_SENTENCE: Final = 40
_TITLE_MARKS: Final = word_set('“ ‘ " «')
_AFTER_PLACES: Final = word_set("district region river bridge street team")
_AGE: Final = 3
_LEAST_SMALL: Final = 6
_STEM: Final = 4
_LEAST_SMALLS: Final = {"ru": 2, "uk": 2, "fr": 4, "es": 4}
_NO_NAMES: Final = word_set(
    "telegram facebook youtube internet christmas easter islam bible parliament europe god "
    "police council government army state city local breaking exclusive updated watch related read "
    "home news sport weather privacy cookies contact share save sign subscribe photo image video "
    "question answer moderator q a west east north south western eastern northern southern world "
    "war act law treaty agreement plan operation project programme program day week year "
    "street road republican democrat republicans democrats democratic american russian ukrainian "
    "german french british muslim muslims christian jewish catholic covid twitter google apple "
    "cup olympics olympic games festival award prize book times house white monday tuesday "
    "wednesday thursday friday saturday sunday oscar supreme constitution amendment series "
    "the this that these those it he she we they you i there here what when where why how who "
    "amid over under after before inside outside and or but if as at in on for with from"
)
_HUMANS: Final = word_set(
    "man woman boy girl men women identified "
    "person gunman attacker commander fighter teenager child "
    "known"
)
_GERMAN_TITLES: Final = (
    *(
        "direktor",
        "direktorin",
        "minister",
        "ministerin",
        "sprecher",
        "sprecherin",
        "chef",
        "chefin",
    ),
    *("leiter", "leiterin", "meister", "meisterin", "präsident", "präsidentin", "kommissar"),
    *("kommissarin", "anwalt", "anwältin", "vorsitzende", "vorsitzender", "forscher", "forscherin"),
    *("experte", "expertin", "bewohner", "bewohnerin", "besitzer", "besitzerin", "zeuge", "zeugin"),
    *("führer", "führerin", "kapitän", "offizier", "lehrer", "lehrerin", "fahrer", "fahrerin"),
    *("beamter", "beamtin", "händler", "händlerin", "arbeiter", "arbeiterin", "helfer", "helferin"),
)
_GERMAN_PLACING: Final = word_set("in aus nach bis bei nahe von am im zum zur richtung vor für auf")
_IN: Final = word_set("in near at outside inside")
BASED: Final = (
    *(
        "-based",
        "-led",
        "-controlled",
        "-held",
        "-born",
        "-focused",
        "-backed",
        "-leaning",
        "-style",
    ),
    *("-era", "-run", "-owned", "-dominated", "-only", "-wide", "-friendly", "-funded", "-made"),
)
_NAMING: Final = word_set("named called nicknamed as")
_OCCUPATIONS: Final = ("man", "woman", "ist", "keeper", "worker", "maker", "owner", "holder")
_NO_OCCUPATIONS: Final = word_set("human german roman list exist resist consist german woman man")


class People:
    """Finds people's names among the runs of a text.

    Args:
        words: The text.
        runs: Its runs of capitalised words.
        taken: Which tokens belong to other names.
        code: Its language.
    """

    def __init__(self, words: Words, runs: tuple[Run, ...], taken: bytearray, code: str) -> None:
        self.words, self.runs, self.taken, self.code = words, runs, taken, code
        self.places = PLACE_WORDS[code]
        self.says = frozenset(plain(word) for word in LANGUAGES[code].says) | _SAYS_MORE
        self.placed = {
            words.plain[run.first]
            for run in runs
            if run.size == 1 and words.word(run.first - 1) in _IN and code == "en"
        }
        self.small = small_words(words.text)
        self.within = {words.plain[run.first] for run in runs if not run.opens and run.size == 1}

    def all(self) -> list[tuple[int, int, str]]:
        """Return the people that the text names, in order."""
        sure: list[tuple[int, int]] = []
        single: list[tuple[int, int]] = []
        for run in self._free():
            first = self._untitled(run)
            titled = first > run.first or self._title_before(run.first)
            if first >= run.last or run.last - first > _MOST + self._light(first, run.last):
                continue
            if self._is_person(first, run, titled=titled):
                sure.append((first, run.last))
            elif run.last - first <= _PAIR:
                single.append((first, run.last))
        known = {self.words.plain[at] for span in sure for at in range(*span)} - PARTICLES - {"."}
        stems = {_stem(word) for word in known} if self.code in {"ru", "uk"} else set()
        again = [span for span in single if self._is_known(*span, known, stems)]
        return [(first, last, "person") for first, last in sorted({*sure, *again})]

    def _free(self) -> Iterator[Run]:
        """Yield the runs without what other names take of them."""
        for run in self.runs:
            if not any(self.taken[run.first : run.last]):
                yield run
                continue
            start = run.first
            for at in range(run.first, run.last + 1):
                if at == run.last or self.taken[at]:
                    if at - start > 1 and start > run.first:
                        yield Run(start, at, opens=False)
                    start = at + 1

    def _light(self, first: int, last: int) -> int:
        """Count what makes a name longer and is no word of it: particles, stops of initials."""
        words = self.words
        return sum(
            words.plain[at] in PARTICLES or words.plain[at] == "." or len(words.plain[at]) == 1
            for at in range(first, last)
        )

    def _untitled(self, run: Run) -> int:
        """Return the first token after the titles that a run begins with."""
        words, first = self.words, run.first
        while first < run.last and (
            words.plain[first] in TITLES
            or (first == run.first and words.plain[first] in _BYLINE)
            or (first > run.first and words.plain[first] == ".")
            or (self.code == "de" and words.plain[first].endswith(_GERMAN_TITLES))
            or (words.plain[first] == "state" and words.word(first - 1) == "of")
        ):
            first += 1
        return first

    def _title_before(self, at: int) -> bool:
        words = self.words
        before = words.word(at - 1)
        if before in {'"', "”", "»"}:
            before = words.word(at - 2)  # the so-called "governor" X
        if before == "." and words.word(at - 2) in TITLES and words.is_glued(at - 1):
            return True
        apposed = before == "," and words.word(at - 2) in TITLES and at > 1
        if words.lines[at]:
            return False
        if before in _NAMING and self.code == "en":
            two = words.word(at - 2)
            return two in TITLES or two in _HUMANS or self._trade(two)
        trade = self.code == "en" and not words.is_named(at - 1) and self._trade(before)
        return before in TITLES or apposed or trade

    def _trade(self, word: str) -> bool:
        return (
            word.endswith(_OCCUPATIONS)
            and word not in _NO_OCCUPATIONS
            and len(word) > _STEM
            and word not in self.places.sorts
        )

    def _is_person(self, first: int, run: Run, *, titled: bool) -> bool:
        words = self.words
        size = run.last - first
        if self._is_other(first, run, titled=titled):
            return False
        if titled and size == 1:
            slavic = self.code in {"ru", "uk"}
            return not slavic or words.word(first - 1) not in _OF_PLACES
        if titled:
            return not words.raw(first).isupper() or self._is_label(run)
        by = words.word(first - 1) in _BYLINE
        if size == 1:
            return self._one(first, run, by=by)
        given = words.plain[first] in GIVEN_NAMES and words.plain[first] not in self.places.before
        if given or any(words.plain[at].endswith(PATRONYMICS) for at in range(first, run.last)):
            return given or not run.opens
        beside = by or self._says_beside(first, run) or self._aged(run.last)
        alone = self._german if self.code == "de" else self._in_sentence
        return (beside and self._may_speak(first, run)) or alone(first, run)

    def _may_speak(self, first: int, run: Run) -> bool:
        return self.code != "de" or not self._nouns(first, run.last)

    def _is_other(self, first: int, run: Run, *, titled: bool) -> bool:
        """Say whether a run is surely no person: a body, a place, common words."""
        words = self.words
        return (
            any(
                words.plain[at] in ORGANISATION_HEADS | self.places.after | _NO_NAMES
                or (words.plain[at] in self.places.sorts and self.code == "en")
                for at in range(first, run.last)
            )
            or " ".join(words.plain[first : run.last]) in KNOWN_PLACES
            or words.plain[run.last - 1].endswith(BASED)
            or self._common(first, run.last, titled=titled)
        )

    def _german(self, first: int, run: Run) -> bool:
        """Take two words that are written with capitals for a name, if they are no nouns."""
        words = self.words
        before = words.word(first - 1) if not words.lines[first] else ""
        nouns = GERMAN_NOUNS | self.places.sorts | self.places.before | OUTLET_WORDS | TITLES
        return (
            run.last - first == _PAIR
            and not run.opens
            and not self._nouns(first, run.last)
            and not nouns & set(words.plain[first : run.last])
            and not before.endswith(("e", "en", "er", "es", "em", "s"))
            and before not in _GERMAN_PLACING
            and not any(words.raw(at).isupper() for at in range(first, run.last))
            and words.plain[first] not in LANGUAGES["de"].common
        )

    def _common(self, first: int, last: int, *, titled: bool) -> bool:
        """Say whether the text writes all these words small elsewhere."""
        light = PARTICLES | {"."}
        words = [word for word in self.words.plain[first:last] if word not in light]
        given = titled or (words[:1] and words[0] in GIVEN_NAMES)
        return not given and all(word in self.small for word in words)

    def _one(self, first: int, run: Run, *, by: bool) -> bool:
        """Say whether one word alone is a person's name."""
        words = self.words
        word = words.plain[first]
        if by and words.is_first(first - 1):
            return True
        if word in self.placed:
            return False
        place = words.word(first - 1) in _PLACE_BEFORE.get(self.code, frozenset()) and not run.opens
        if word in GIVEN_NAMES and not place and words.word(run.last) not in self.places.after:
            return not words.raw(first).isupper() or self._is_label(run)
        if self.code == "de" or word in self.places.sorts or words.raw(first).isupper():
            return False
        return self._aged(run.last) or (not place and self._speaks(first, run))

    def _speaks(self, first: int, run: Run) -> bool:
        """Say whether a single name is somebody's that says something."""
        word = self.words.plain[first]
        spoken = self._says_beside(first, run) and word not in KNOWN_PLACES
        known = not run.opens or word in self.within
        return spoken and known and not word.endswith((*_COUNTRY, "s"))

    def _nouns(self, first: int, last: int) -> bool:
        """Say whether German words that are written with capitals are common nouns."""
        words = self.words
        article = words.word(first - 1) in self.places.the
        return article or any(
            words.plain[at].endswith(("ung", "heit", "keit", "schaft", "tion", "ismus"))
            for at in range(first, last)
        )

    def _is_label(self, run: Run) -> bool:
        """Say whether a run in capitals is the name before what somebody says ("MS OKAFORD:")."""
        return self.words.word(run.last) == ":" or self.words.word(run.first - 1) in _BYLINE

    def _says_beside(self, first: int, run: Run) -> bool:
        words = self.words
        after = words.word(run.last)
        if after == ",":
            after = words.word(run.last + 1)
        before = words.word(first - 1)
        return after in self.says or (before in self.says and not words.lines[first])

    def _aged(self, at: int) -> bool:
        """Say whether an age follows: ", 71," or "(38)"."""
        words = self.words
        if words.word(at) not in {",", "("} or at + 2 >= len(words):
            return False
        age = words.plain[at + 1]
        return (
            words.kinds[at + 1] == "n"
            and age.isdecimal()
            and len(age) < _AGE
            and (words.plain[at + 2] in {",", ")", "."} | _YEARS)
        )

    def _in_sentence(self, first: int, run: Run) -> bool:
        """Take two or three capitalised words in a sentence for a person, if nothing forbids it."""
        words = self.words
        if run.last - first > _MOST + self._light(first, run.last) or words.raw(first).isupper():
            return False
        before = words.word(first - 1) if not words.lines[first] else ""
        place = before in self.places.the or before in _PLACE_BEFORE.get(self.code, frozenset())
        title = before in _TITLE_MARKS or words.plain[first] in self.places.before
        if place or title or words.plain[first].endswith(_COUNTRY):
            return False
        if run.opens and run.last - first == _PAIR and words.plain[first] in _COMMON_OPENERS:
            return False
        begin, end = words.bounds(first)
        tokens = range(begin, min(end, begin + _SENTENCE))
        small = sum(words.kinds[at] == "w" and not words.is_named(at) for at in tokens)
        return (
            small >= _LEAST_SMALLS.get(self.code, _LEAST_SMALL)
            and words.word(run.last) not in _AFTER_PLACES
        )

    def _is_known(self, first: int, last: int, known: set[str], stems: set[str]) -> bool:
        """Say whether one or two words are parts of a name that was found."""
        return all(
            word in known
            or (bool(stems) and len(word) > _STEM and _stem(word) in stems)
            or (last - first > 1 and (word == "." or len(word) == 1))
            for word in self.words.plain[first:last]
        )


def _stem(word: str) -> str:
    """Return a Slavic name without the ending of its case."""
    for ending in _CASES:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM - 1:
            return word[: len(word) - len(ending)]
    return word


_CASES: Final = (
    *("ського", "ському", "ським", "ський", "ского", "скому", "ским", "ский", "ською", "ської"),
    *("ская", "ской", "скую", "ська", "ську", "ами", "ові", "еві", "ого", "ому", "ою", "ею", "ой"),
    *("ей", "ом", "ем", "ым", "им", "ії", "ию", "ию", "ии", "ія", "ию", "ая", "ую"),
    *("а", "я", "у", "ю", "е", "ы", "и", "і", "ї", "о", "й", "ь"),
)
_YEARS: Final = word_set("year years jahre ans años anos лет років")
_PLACE_BEFORE: Final = {
    "en": word_set(
        "in at near off of to from into towards toward called named outside the through across "
        "around over on"
    ),
    "fr": word_set("à de en au du des la le les près"),
    "es": word_set("en de del a la el los las"),
    "ru": word_set("в из на под у"),
    "uk": word_set("в у з із на під біля"),
}
_OF_PLACES: Final = word_set(
    "глава голова мэр мер губернатор директор представитель речник глави главы мэра мера"
)
_COMMON_OPENERS: Final = word_set("residents officials police locals survivors witnesses council")
