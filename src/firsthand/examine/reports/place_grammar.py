"""Which capitalised words are places, and which words before them say where."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.name_runs import Run, runs_of_names
from firsthand.examine.reports.names import find_names
from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.time_grammar import named_times
from firsthand.examine.reports.tokens import Words, plain
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.named_things import ORGANISATION_HEADS, TITLES
from firsthand.world.place_words import PLACE_WORDS, PlaceWords

_DASHES: Final = word_set("— – - ―")
_LOOK_BACK: Final = 12
_HEAD_TOKENS: Final = 6
_SITES: Final = word_set(
    "quarry bridge camp beach hall sports checkpoint station village hospital school warehouse "
    "depot base road bank forest field square crossing port airfield positions outskirts suburb "
    "town city house building plant factory mine market church mosque prison stadium hotel airport "
    "opera theatre park harbour coast shore river border office headquarters centre center front line post"
)
_PEOPLE: Final = "person"
_LANGUAGE: Final = ("ian", "ish", "ese")
_NOT_PLACES: Final = word_set(
    "telegram facebook twitter youtube whatsapp instagram god english internet parliament covid "
    "january february march april may june july august september october november december"
)
_MOTION: Final = word_set(
    "went travelled traveled returned flew headed moved fled came sent drove way road close next "
    "north south east west border access route evacuated taken brought transferred mission train bus "
    "near attached due adjacent moving withdrew retreated marched sailed"
)
_VERBS_BEFORE_TO: Final = _MOTION
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
_ARABIC_SETTLED: Final = word_set("بلدة مدينة قرية محافظة بلده مدينه قريه محافظه حي ضاحية ضاحيه")
_CENTRAL: Final = word_set("northern southern eastern western central")


@dataclass(frozen=True)
class Spot:
    """A place in tokens.

    Attributes:
        first: First token of its name.
        last: The token after its last.
        relation: The tokens that relate something to it.
        kind: Which relation.
        distance: The tokens of a distance.
        direction: The tokens of a direction.
    """

    first: int
    last: int
    relation: tuple[int, int] | None
    kind: str
    distance: tuple[int, int] | None = None
    direction: tuple[int, int] | None = None


@lru_cache(maxsize=16)
def _relations(code: str) -> Phrases[str]:
    return Phrases(entries(PLACE_WORDS[code].relations))


class PlaceReader:
    """Reads the places of one text.

    Args:
        words: The text.
        code: Its language.
    """

    def __init__(self, words: Words, code: str) -> None:
        self.words, self.code = words, code
        self.tables: PlaceWords = PLACE_WORDS[code]
        self.relations = _relations(code)
        self.runs = runs_of_names(words.text, code)
        self.starts = {run.first: run for run in self.runs}
        at = {start: number for number, start in enumerate(words.starts)}
        self.other: dict[int, str] = {}
        for name in find_names(words.text, code):
            token = at[name.start]
            while token < len(words) and words.starts[token] < name.end:
                self.other[token] = name.sort
                token += 1
        self.times = {
            token
            for named in named_times(words.text, code)
            for token in range(named.first, named.last)
        }

    def all(self) -> list[Spot]:
        """Return every place, in order; none overlap."""
        found: dict[int, Spot] = {}
        for spot in (
            *self._datelines(),
            *self._related(),
            *self._by_suffix(),
            *self._sorted_names(),
        ):
            best = found.get(spot.last)
            if best is None or (best.relation is None and spot.relation is not None):
                found[spot.last] = spot
        for spot in self._again(list(found.values())):
            found.setdefault(spot.last, spot)
        out: list[Spot] = []
        for spot in sorted(found.values(), key=lambda each: (each.first, -each.last)):
            if not out or spot.first >= out[-1].last:
                out.append(spot)
        return out

    # -- datelines -----------------------------------------------------------------------------

    def _datelines(self) -> list[Spot]:
        """Find "MARESH, April 8 (Halden Wire) -" and the like."""
        words, out = self.words, []
        for run in self.runs:
            if not words.lines[run.first]:
                continue
            at = run.last
            if words.word(at) == "," and at + 1 < len(words) and (at + 1) in self.times:
                ends = any(
                    words.word(place) in _DASHES | {"(", ".", "/"}
                    for place in range(at + 2, at + 8)
                )
                if ends or words.raw(run.first).isupper() or self._line_ends(at + 1):
                    out.append(Spot(run.first, run.last, None, "dateline"))
            elif words.word(at) == "(":
                close = next(
                    (p for p in range(at, at + _HEAD_TOKENS) if words.word(p) == ")"), None
                )
                if close and words.word(close + 1) in _DASHES | {","}:
                    out.append(Spot(run.first, run.last, None, "dateline"))
            elif (
                words.word(at) in _DASHES
                and not words.is_glued(at)
                and run.size <= 2
                and self._long_line(at)
            ):
                out.append(Spot(run.first, run.last, None, "dateline"))
        if self.code == "ar" and (
            end := next((p for p in range(1, min(4, len(words))) if words.plain[p] == "("), None)
        ):
            out.append(Spot(0, end, None, "dateline"))
        return [
            spot
            for spot in out
            if self.other.get(spot.first) in {None, "organisation"} or spot.kind == "x"
        ]

    def _line_ends(self, at: int) -> bool:
        while at < len(self.words) and at in self.times:
            at += 1
        return at >= len(self.words) or self.words.lines[at]

    def _long_line(self, at: int) -> bool:
        """Say whether a story begins here, and not a heading."""
        return all(
            not self.words.lines[place] for place in range(at + 1, min(at + 12, len(self.words)))
        )

    # -- by relations --------------------------------------------------------------------------

    def _related(self) -> list[Spot]:
        words, out = self.words, []
        at = 0
        while at < len(words):
            hit = self.relations.match(words, at, len(words)) if words.kinds[at] == "w" else None
            if hit is None or hit[0] >= len(words):
                at += 1
                continue
            spots = self._after_relation(at, *hit)
            out += spots
            at = hit[0] if spots else at + 1
        return out

    def _after_relation(self, at: int, end: int, kind: str) -> list[Spot]:
        """Read the name after a relation, over articles and sorts of places."""
        words, tables = self.words, self.tables
        place, sorts, common = end, False, end
        if (
            self.code in {"ru", "uk", "fr", "es"}
            and words.word(place) in tables.before - tables.the
        ):
            return self._sorted_place(at, place, kind)
        for _ in range(4):
            if place >= len(words) or words.lines[place]:
                break
            word = words.word(place)
            if word in tables.the or (word in tables.of and sorts):
                place += 1
            elif word in tables.sorts and not (words.is_named(place) and self.code == "en"):
                common, place, sorts = (common if sorts else place), place + 1, True
            elif word in {"„", "«", "“", '"'} and sorts:
                place += 1
            else:
                break
        if self.code == "ar":
            return self._arabic(at, place, kind, sorts=sorts)
        run = self._run_at(place) if place < len(words) and not words.lines[place] else None
        if run is None and kind not in {"bare", "between", "district"}:
            return self._common(at, end, common if sorts else place, kind)
        if run is None or not self._may_be_place(place, run, at, kind, sorts=sorts):
            return []
        last = self._name_end(place, run)
        spot = self._spot(at, place, last, kind, sorts=sorts)
        if kind == "between" and words.word(last) in {"and", "und", "et", "y", "і", "та", "и"}:
            other = self._run_at(last + 1)
            if other:
                return [spot, Spot(last + 1, other.last, spot.relation, kind)]
        if kind == "route" and words.word(last) == "to" and (other := self._run_at(last + 1)):
            return [spot, Spot(last + 1, other.last, spot.relation, kind)]
        return [spot]

    def _run_at(self, place: int) -> Run | None:
        run = self.starts.get(place)
        if run is not None:
            return run
        # "South Kostel" after "the": a run may begin before, with an article that has a capital.
        return next(
            (
                Run(place, each.last, opens=False)
                for each in (self.starts.get(place - 1),)
                if each and each.first < place < each.last
            ),
            None,
        )

    def _may_be_place(self, place: int, run: Run, at: int, kind: str, *, sorts: bool) -> bool:
        words = self.words
        if self.other.get(place) in {
            "person",
            "organisation",
            "unit",
            "vehicle",
            "weapon",
            "insignia",
        }:
            return sorts and self.other.get(place) == "person"
        first = words.plain[place]
        if first in _NOT_PLACES or first in TITLES or place in self.times:
            return False
        if any(
            words.plain[each] in ORGANISATION_HEADS - {"post", "line", "lines"}
            for each in range(place, run.last)
        ):
            return False
        if self.code == "en" and first.endswith(_LANGUAGE) and kind == "bare" and run.size == 1:
            return False
        if kind == "bare":
            return self._bare(place, run, at, sorts=sorts)
        by_article = kind in {"near", "direction", "outskirts", "behind"}
        return (
            self.code != "de"
            or sorts
            or by_article
            or (words.word(place - 1) not in self.tables.the)
        )

    def _bare(self, place: int, run: Run, at: int, *, sorts: bool) -> bool:
        """Say whether a name after a bare "in" or "to" is a place."""
        words, word = self.words, self.words.plain[at]
        if sorts:
            return True
        article = place - at > 1 and words.plain[place - 1] in self.tables.the
        if self.code == "en":
            return self._bare_english(place, run, at, word, article=article)
        if self.code == "de":
            if words.word(run.last) in {"der", "des", "von"} or words.is_first(at):
                return False
            ending = words.plain[place].endswith(("en", "ung", "heit", "keit", "er", "ion"))
            return not article and not (
                ending and words.word(run.last)[:1].islower() and word != "nach"
            )
        if self.code in {"fr", "es"}:
            weak = word in {"de", "d'", "en", "al"}
            return (
                not article and (not weak or words.word(at - 1) in self.tables.from_people)
            ) or (
                (
                    word in {"à", "desde", "en", "hasta"}
                    and run.size <= 2
                    and not run.opens
                    and word != "en"
                )
                or word == "en"
            )
        return (
            not run.opens
            and word in {"в", "у", "из", "з", "із", "зі", "до", "во"}
            and run.size <= 2
        )

    def _bare_english(self, place: int, run: Run, at: int, word: str, *, article: bool) -> bool:
        words = self.words
        if word == "of":
            return words.word(at - 1) in self.tables.from_people
        if word == "to" and words.word(at - 1) not in _VERBS_BEFORE_TO:
            return words.word(at - 2) == "from" or words.word(at - 3) == "from"
        if word == "from" and words.word(at - 1) in {"quote", "statement", "message", "letter"}:
            return False
        if word in {"left", "reach", "leave"} and article:
            return False
        suffix = (
            words.word(run.last) in self.tables.after
            or words.plain[run.last - 1] in self.tables.after
        )
        if article:
            return suffix
        return not (word == "at" and run.size > _HEAD_TOKENS)

    def _name_end(self, place: int, run: Run) -> int:
        """Return the token after a name, with the sort of place that is part of it."""
        words = self.words
        last = run.last
        if (
            words.word(last) in self.tables.after
            and not words.lines[last]
            and last not in self.times
        ):
            plural = (
                words.word(last) in {"house", "camp", "border", "road"}
                and words.word(last) != "road"
            )
            last += not plural
        if (
            words.word(last - 1) == "no"
            and words.word(last) == "."
            and words.kinds[last + 1 : last + 2] == "n"
        ):
            last += 2
        own = words.word(last) == "'s" or (words.word(last) in {"'", "’"} and words.is_glued(last))
        if (
            own
            and last + 1 < len(words)
            and words.is_named(last + 1)
            and words.plain[last + 1] in self.tables.after
        ):
            last += 2
        return max(last, place + 1)

    def _spot(self, at: int, place: int, last: int, kind: str, *, sorts: bool) -> Spot:
        """Put a place together, with what stands before its relation: a distance, a site."""
        first, distance = self._distance(at)
        direction = (at, at + 1) if kind == "direction" else None
        bare = kind == "bare" and first == at
        relation: tuple[int, int] | None = None if bare or kind == "at" else (first, place)
        if self.words.plain[at] in _CENTRAL:
            relation = None if self.words.is_named(at) else (at, place)
        return Spot(
            place, last, relation, "in" if bare or kind == "at" else kind, distance, direction
        )

    def _distance(self, at: int) -> tuple[int, tuple[int, int] | None]:
        """Return the first token of a distance that ends before a direction, and the distance."""
        words, place = self.words, at
        if words.plain[at] in self.tables.units:
            place += 1
        while (
            place > 0
            and words.plain[place - 1] in {"to", "the", "from", "away", "а", "au", "al", "de", "à"}
            and at - place < 3
        ):
            place -= 1
        if words.word(place - 1) not in self.tables.units:
            return at, None
        first = place - 2
        if words.word(first) in {"de", "d'"}:
            first -= 1
        if first < 0:
            return at, None
        if words.kinds[first] != "n" and not self._counts(first):
            return at, None
        last = place
        start = first
        while (
            start > 0
            and words.plain[start - 1]
            in {
                "some",
                "about",
                "around",
                "roughly",
                "approximately",
                "nearly",
                "almost",
                "just",
                "rund",
                "etwa",
                "une",
                "près",
                "de",
                "близько",
                "около",
                "примерно",
                "в",
                "за",
                "at",
                "à",
                "a",
                "environ",
                "unos",
                "نحو",
                "علي",
                "بعد",
            }
            and at - start < _LOOK_BACK
        ):
            start -= 1
        return start, (first, last)

    def _counts(self, at: int) -> bool:
        from firsthand.examine.reports.number_words import numbers  # noqa: PLC0415

        tables = numbers(self.code)
        word = self.words.plain[at]
        return word in tables.ones or word in tables.dozens

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
            return [self._spot(at, place, place + 1, kind, sorts=False)]
        if code in {"ru", "uk"}:
            sure = kind in {"direction", "towards"} or noun.startswith(_SLAVIC_SITES)
            return [self._spot(at, place, place + 1, kind, sorts=False)] if sure else []
        return []

    def _sorted_place(self, at: int, place: int, kind: str) -> list[Spot]:
        """Read a name that begins with its sort: "перевала Вессен", "paso de Vesén"."""
        words = self.words
        name = place + 1 + (words.word(place + 1) in self.tables.of)
        run = self._run_at(name)
        if run is None:
            return self._common(at, place, place, kind) if kind != "bare" else []
        return [self._spot(at, place, run.last, kind, sorts=True)]

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
            settled = words.plain[place - 1] in _ARABIC_SETTLED
            return [Spot(place - (not settled), last, None, "in")]
        first, distance = self._distance(at)
        return [Spot(place, last, (first, place), kind, distance)]

    # -- by what they are called ---------------------------------------------------------------

    def _by_suffix(self) -> list[Spot]:
        """Find names that end with a sort of place: "Kostel district", "Harbour Square"."""
        words, out = self.words, []
        for run in self.runs:
            if any(
                self.other.get(at) in {"organisation", "unit", "vehicle"}
                for at in range(run.first, run.last)
            ):
                continue
            last = self._name_end(run.first, run)
            inside = run.size > 1 and words.plain[run.last - 1] in self.tables.after
            begins = run.size > 1 and words.plain[run.first] in self.tables.before - self.tables.the
            if (
                (last > run.last or inside or begins)
                and not run.opens | (words.raw(run.first).isupper() and run.size > 2)
            ) or ((inside or begins) and run.opens and self._long_line(run.first)):
                out.append(Spot(run.first, last, None, "named"))
        return out

    def _sorted_names(self) -> list[Spot]:
        """Find names that follow a sort of place: "селі Дольниця", "станции Халм"."""
        words, out = self.words, []
        for run in self.runs if self.code != "de" else ():
            before = run.first - 1
            if words.word(before) in self.tables.of:
                before -= 1
            if before < 0 or words.lines[run.first] or words.is_named(before):
                continue
            sort_of = self.other.get(run.first)
            if sort_of is not None and not (sort_of == _PEOPLE and run.size == 1):
                continue
            sort = words.plain[before]
            if sort in self.tables.before - self.tables.the and self.code != "en":
                out.append(Spot(before, run.last, None, "named"))
            elif sort in self.tables.sorts and sort != "capital":
                out.append(Spot(run.first, self._name_end(run.first, run), None, "named"))
        return out + (self._arabic_sorted() if self.code == "ar" else [])

    def _arabic_sorted(self) -> list[Spot]:
        words, out = self.words, []
        for at in range(len(words) - 1):
            if words.plain[at] in self.tables.sorts and words.kinds[at + 1] == "w":
                last = min(at + 2 + (words.plain[at + 1] in self.tables.before), len(words))
                settled = words.plain[at] in _ARABIC_SETTLED
                out.append(Spot(at + settled, last, None, "named"))
        return out

    def _again(self, found: list[Spot]) -> list[Spot]:
        """Find the other mentions of what was found to be a place."""
        words, out = self.words, []
        known = {tuple(words.plain[spot.first : spot.last]) for spot in found if self.code != "ar"}
        single = {each[0] for each in known if len(each) == 1}
        for run in self.runs:
            name = tuple(words.plain[run.first : run.last])
            if words.word(run.last) == "'s" and run.size > 1:
                continue
            if (name in known and self.other.get(run.first) in {None, _PEOPLE}) or (
                name[0] in single and run.opens and run.size == 1
            ):
                out.append(Spot(run.first, run.last, None, "named"))
        return out


__all__ = ["LANGUAGES", "PlaceReader", "Spot", "plain"]
