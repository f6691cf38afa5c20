"""Places that a relation names: "close to the village of Dolnitsa", "near the station"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from firsthand.examine.reports.name_runs import Run
from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.place_core import Places, Spot
from firsthand.world.languages import word_set
from firsthand.world.named_things import ORGANISATION_HEADS, TITLES
from firsthand.world.place_words import PLACE_WORDS

_PLAIN_LANGUAGES: Final = frozenset({"ru", "uk", "fr", "es"})
_AND: Final = frozenset({"and", "und", "et", "y", "і", "та", "и"})
_MARKS: Final = frozenset({"„", "«", "“", '"'})
_MOST_BETWEEN: Final = 4
_SHORT: Final = 2
_FAR: Final = 6
_WRITTEN: Final = frozenset({"quote", "statement", "message", "letter"})
ARABIC_SETTLED: Final = word_set("بلدة مدينة قرية محافظة بلده مدينه قريه محافظه حي ضاحية ضاحيه")
_SITES: Final = word_set(
    "quarry bridge camp beach hall sports checkpoint station village hospital school warehouse "
    "depot base road bank forest field square crossing port airfield positions outskirts suburb "
    "town city house building plant factory mine market church mosque prison stadium hotel airport "
    "opera theatre park harbour coast shore river border office headquarters centre center front "
    "line post"
)
_PEOPLE: Final = "person"
_LANGUAGE: Final = ("ian", "ish", "ese")
_NOT_PLACES: Final = word_set(
    "telegram facebook twitter youtube whatsapp instagram god english internet parliament covid "
    "january february march april may june july august september october november december"
)
_MOTION: Final = word_set(
    "went travelled traveled returned flew headed moved fled came sent drove way road close next "
    "north south east west border access route evacuated taken brought transferred mission train "
    "bus "
    "near attached due adjacent moving withdrew retreated marched sailed"
)
_SLAVIC_SITES: Final = (
    "станц",
    "вокзал",
    "мост",
    "міст",
    "рек",
    "річк",
    "город",
    "сел",
    "перевал",
    "границ",
    "кордон",
    "аэропорт",
    "аеропорт",
    "завод",
    "школ",
    "больниц",
    "лікарн",
    "склад",
    "порт",
    "дорог",
    "трасс",
)
_CENTRAL: Final = word_set("northern southern eastern western central")


@lru_cache(maxsize=16)
def _relations(code: str) -> Phrases[str]:
    return Phrases(entries(PLACE_WORDS[code].relations))


class Related(Places):
    """Finds the places that a relation stands before."""

    def related(self) -> list[Spot]:
        """Return every place that a relation stands before, in order."""
        words, relations, size = self.words, _relations(self.code), len(self.words)
        out: list[Spot] = []
        at = 0
        while at < size:
            hit = relations.match(words, at, size) if words.kinds[at] == "w" else None
            if hit is None or hit[0] >= size:
                at += 1
                continue
            spots = self._after_relation(at, *hit)
            out += spots
            at = hit[0] if spots else at + 1
        return out

    def _after_relation(self, at: int, end: int, kind: str) -> list[Spot]:
        """Read the name after a relation, over articles and sorts of places."""
        words, tables = self.words, self.tables
        if self.code in _PLAIN_LANGUAGES and words.word(end) in tables.before - tables.the:
            return self._sorted_place(at, end, kind)
        place, sort_at = self._over_sorts(end)
        if self.code == "ar":
            return self._arabic(at, place, kind, sorts=sort_at is not None)
        run = self.run_at(place) if not words.lines[place] else None
        if run is None:
            common = kind not in {"bare", "between", "district"}
            return self._common(at, end, sort_at or place, kind) if common else []
        if not self._may_be_place(place, run, at, kind, sorts=sort_at is not None):
            return []
        last = self.name_end(place, run)
        spot = self._spot(at, place, last, kind)
        goes_on = (kind == "between" and words.word(last) in _AND) or (
            kind == "route" and words.word(last) == "to"
        )
        other = self.run_at(last + 1) if goes_on else None
        return [spot, Spot(last + 1, other.last, spot.relation, kind)] if other else [spot]

    def _over_sorts(self, at: int) -> tuple[int, int | None]:
        """Return where a name may begin, and where a sort of place stands before it."""
        words, tables = self.words, self.tables
        place, sort_at = at, None
        for _ in range(_MOST_BETWEEN):
            if words.lines[min(place, len(words))]:
                break
            word = words.word(place)
            if word in tables.sorts and not (words.is_named(place) and self.code == "en"):
                sort_at = sort_at or place
            elif word not in tables.the and (sort_at is None or word not in tables.of | _MARKS):
                break
            place += 1
        return min(place, len(words)), sort_at

    def _may_be_place(self, place: int, run: Run, at: int, kind: str, *, sorts: bool) -> bool:
        """Say whether a run after a relation can be a place's name."""
        words = self.words
        first, other = words.plain[place], self.other.get(place)
        if other is not None:
            return sorts and other == _PEOPLE
        heads = ORGANISATION_HEADS - {"post", "line", "lines"}
        body = any(words.plain[each] in heads for each in range(place, run.last))
        if body or first in _NOT_PLACES or first in TITLES or place in self.times:
            return False
        if kind == "bare":
            tongue = self.code == "en" and first.endswith(_LANGUAGE) and run.size == 1
            return sorts or (not tongue and self._bare(place, run, at))
        by_article = kind in {"near", "direction", "outskirts", "behind"}
        article = words.word(place - 1) in self.tables.the
        return self.code != "de" or sorts or by_article or not article

    def _bare(self, place: int, run: Run, at: int) -> bool:
        """Say whether a name after a bare "in" or "to" is a place."""
        words, word = self.words, self.words.plain[at]
        article = place - at > 1 and words.plain[place - 1] in self.tables.the
        if self.code == "en":
            return self._bare_english(run, at, word, article=article)
        if self.code == "de":
            return not article and self._bare_german(place, run, at)
        if self.code in {"fr", "es"}:
            weak = word in {"de", "d'", "al"}
            of_people = words.word(at - 1) in self.tables.from_people
            sure = word in {"à", "desde", "hasta"} and run.size <= _SHORT and not run.opens
            return word == "en" or sure or (not article and (not weak or of_people))
        preposition = word in {"в", "у", "из", "з", "із", "зі", "до", "во"}
        return preposition and not run.opens and run.size <= _SHORT

    def _bare_german(self, place: int, run: Run, at: int) -> bool:
        """Say so of a German noun, which has a capital whatever it is."""
        words = self.words
        following = words.word(run.last)
        if following in {"der", "des", "von"} or words.is_first(at):
            return False
        noun = words.plain[place].endswith(("en", "ung", "heit", "keit", "er", "ion"))
        return not (noun and following[:1].islower() and words.plain[at] != "nach")

    def _bare_english(self, run: Run, at: int, word: str, *, article: bool) -> bool:
        words, after = self.words, self.tables.after
        before = words.word(at - 1)
        if word == "of":
            return before in self.tables.from_people
        if word == "to" and before not in _MOTION:
            return "from" in {words.word(at - 2), words.word(at - 3)}
        if word == "from" and before in _WRITTEN:
            return False
        if article:
            suffix = words.word(run.last) in after or words.plain[run.last - 1] in after
            return suffix and word not in {"left", "reach", "leave"}
        return word != "at" or run.size <= _FAR

    def _spot(self, at: int, place: int, last: int, kind: str) -> Spot:
        """Put a place together, with the distance that stands before its relation."""
        first, distance = self.distance(at)
        bare = kind == "bare" and first == at
        relation: tuple[int, int] | None = None if bare else (first, place)
        if self.words.plain[at] in _CENTRAL:
            relation = None if self.words.is_named(at) else (at, place)
        direction = (at, at + 1) if kind == "direction" else None
        return Spot(place, last, relation, "in" if bare else kind, distance, direction)

    def _common(self, at: int, end: int, place: int, kind: str) -> list[Spot]:
        """Read a common noun that a relation places something by: "near the station"."""
        words, code = self.words, self.code
        if place >= len(words) or words.kinds[place] != "w" or place in self.times:
            return []
        noun = words.plain[place]
        article = place > end or words.plain[end - 1] in {"des", "der", "du", "del"}
        if code == "en":
            listed = noun in _SITES | self.tables.after | self.tables.sorts
            after = words.word(place + 1)
            if not (article and listed) or after in _SITES | self.tables.of or noun in _CENTRAL:
                return []
            return [self._spot(at, place, place + 1, kind)]
        if code in {"ru", "uk"}:
            sure = kind in {"direction", "towards"} or noun.startswith(_SLAVIC_SITES)
            return [self._spot(at, place, place + 1, kind)] if sure else []
        return []

    def _sorted_place(self, at: int, place: int, kind: str) -> list[Spot]:
        """Read a name that begins with its sort: "перевала Вессен", "paso de Vesén"."""
        words = self.words
        name = place + 1 + (words.word(place + 1) in self.tables.of)
        run = self.run_at(name)
        if run is None:
            return self._common(at, place, place, kind) if kind != "bare" else []
        return [self._spot(at, place, run.last, kind)]

    def _arabic(self, at: int, place: int, kind: str, *, sorts: bool) -> list[Spot]:
        """Read the name after a sort of place: Arabic has no capitals to show it."""
        words = self.words
        if place >= len(words) or words.kinds[place] != "w":
            return []
        if not sorts:
            common = kind not in {"bare", "direction"} and words.plain[place].startswith("ال")
            return (
                [Spot(place, place + 1, (at, place), kind)]
                if common and place not in self.times
                else []
            )
        last = place + 1 + (words.plain[place] in self.tables.before)
        last = min(last, len(words))
        if kind == "bare":
            settled = words.plain[place - 1] in ARABIC_SETTLED
            return [Spot(place - (not settled), last, None, "in")]
        first, distance = self.distance(at)
        return [Spot(place, last, (first, place), kind, distance)]
