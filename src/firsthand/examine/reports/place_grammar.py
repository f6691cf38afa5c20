"""Every place of a text: by its dateline, by relations, by what it is called, and said again."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.name_runs import Run
from firsthand.examine.reports.place_core import Spot
from firsthand.examine.reports.place_english import english_places
from firsthand.examine.reports.place_known import known_places, slavic_stem
from firsthand.examine.reports.place_relations import ARABIC_SETTLED, NOT_PLACES, Related
from firsthand.world.languages import word_set

_DASHES: Final = word_set("— – - ―")
_AFTER_DATE: Final = _DASHES | {"(", ".", "/"}
_HEAD_TOKENS: Final = 6
_FIRST_TOKENS: Final = 4
_SHORT: Final = 2
_STEM: Final = 4
_LONGEST_LIST: Final = 12
_AND: Final = word_set("and und et y e і та й и or oder ou o або или as")
_RELATING_AR: Final = word_set("شمال جنوب شرق غرب شمالي جنوبي شرقي غربي قرب وسط نحو باتجاه صوب")
_NO_NAME_AR: Final = word_set(
    "في من علي الي عن ان التي الذي حيث بعد "
    "قبل رئيسي رئيسية شعبي شعبية قريبة قريب صغيرة كبيرة مجاورة "
    "عسكرية عسكري محلي محلية واحدة اخري هناك كان كانت و او سكنية سكني حدودية حدودي التابعة خلال "
    "وقد ثم يوم امس مساء صباح مع لم دون"
)


class PlaceReader(Related):
    """Reads the places of one text."""

    def all(self) -> list[Spot]:
        """Return every place, in order; none overlap."""
        found: dict[int, Spot] = {}
        spots = (
            *self._datelines(),
            *self.related(),
            *self._by_suffix(),
            *self._sorted_names(),
            *known_places(self.words, self.runs, self.other, self.code),
            *(english_places(self) if self.code == "en" else ()),
        )
        for spot in spots:
            best = found.get(spot.last)
            if best is None or (best.relation is None and spot.relation is not None):
                found[spot.last] = spot
        for spot in self._listed(list(found.values())):
            found.setdefault(spot.last, spot)
        for spot in self._again(list(found.values())):
            found.setdefault(spot.last, spot)
        out: list[Spot] = []
        for spot in sorted(found.values(), key=lambda each: (each.first, -each.last)):
            if not out or spot.first >= out[-1].last:
                out.append(spot)
        return out

    def _datelines(self) -> list[Spot]:
        """Find "MARESH, April 8 (Halden Wire) -" and the like."""
        words = self.words
        out = [
            Spot(run.first, run.last, None, "dateline")
            for run in self.runs
            if words.lines[run.first]
            and self.other.get(run.first) in {None, "organisation"}
            and self._is_dateline(run)
        ]
        if self.code == "ar":
            places = range(1, min(_FIRST_TOKENS, len(words)))
            end = next((place for place in places if words.plain[place] == "("), None)
            out += [Spot(0, end, None, "dateline")] if end else []
        return out

    def _is_dateline(self, run: Run) -> bool:
        words, at = self.words, run.last
        mark = words.word(at)
        if mark == "," and at + 1 in self.times:
            near = {words.word(place) for place in range(at + 2, at + 8)}
            return bool(near & _AFTER_DATE) or self._all_capitals(run) or self._line_ends(at + 1)
        if mark == "(":
            inside = range(at, at + _HEAD_TOKENS)
            close = next((place for place in inside if words.word(place) == ")"), None)
            return close is not None and words.word(close + 1) in _DASHES | {","}
        return (
            mark in _DASHES and not words.is_glued(at) and run.size <= _SHORT and self.long_line(at)
        )

    def _all_capitals(self, run: Run) -> bool:
        return self.words.raw(run.first).isupper()

    def _line_ends(self, at: int) -> bool:
        while at in self.times:
            at += 1
        return self.words.lines[min(at, len(self.words))]

    def _by_suffix(self) -> list[Spot]:
        """Find names that end with a sort of place: "Kostel district", "Harbour Square"."""
        words, tables, out = self.words, self.tables, []
        others = {"organisation", "unit", "vehicle"}
        for run in self.runs:
            new_year = words.plain[run.first : run.first + 2] == ["new", "year"]
            if words.plain[run.first] in NOT_PLACES or new_year:
                continue
            if others & {self.other.get(at, "") for at in range(run.first, run.last)}:
                continue
            last = self.name_end(run.first, run)
            inside = run.size > 1 and words.plain[run.last - 1] in tables.after
            begins = run.size > 1 and words.plain[run.first] in tables.before - tables.the
            shouted = self._all_capitals(run) and run.size > _SHORT
            named = (last > run.last or inside or begins) and not (run.opens or shouted)
            if named or ((inside or begins) and run.opens and self.long_line(run.first)):
                out.append(Spot(run.first, last, None, "named"))
        return out

    def _sorted_names(self) -> list[Spot]:
        """Find names that follow a sort of place: "селі Дольниця", "станции Халм"."""
        words, out = self.words, []
        for run in self.runs if self.code != "de" else ():
            before = run.first - 1
            if words.word(before) in self.tables.the and self.code in {"fr", "es"}:
                before -= words.word(before - 1) in self.tables.of
            if words.word(before) in self.tables.of:
                before -= 1
            if before < 0 or words.lines[run.first] or words.is_named(before):
                continue
            sort_of = self.other.get(run.first)
            if sort_of is not None and not (sort_of == "person" and run.size == 1):
                continue
            sort = words.plain[before]
            if sort in self.tables.before - self.tables.the and self.code != "en":
                out.append(Spot(before, run.last, None, "named"))
            elif sort in self.tables.sorts and sort != "capital":
                out.append(Spot(run.first, self.name_end(run.first, run), None, "named"))
        return out + (self._arabic_sorted() if self.code == "ar" else [])

    def _arabic_sorted(self) -> list[Spot]:
        words, out = self.words, []
        for at in range(len(words) - 1):
            named = words.kinds[at + 1] == "w" and words.plain[at + 1] not in _NO_NAME_AR
            if words.plain[at] in self.tables.sorts and named and not words.lines[at + 1]:
                last = min(at + 2 + (words.plain[at + 1] in self.tables.before), len(words))
                settled = words.plain[at] in ARABIC_SETTLED
                out.append(Spot(at + settled, last, None, "named"))
        return out

    def _listed(self, found: list[Spot]) -> list[Spot]:
        """Find what goes on a list of places: "in Brezan, Kostel and Maresh"."""
        out: list[Spot] = []
        for spot in found:
            more: list[Spot] = []
            at, closed = spot.last, False
            while not closed and len(more) < _LONGEST_LIST:
                comma = self.words.word(at) == ","
                closed = self.words.word(at + comma) in _AND
                if not comma and not closed:
                    break
                run = self.starts.get(at + comma + closed)
                if run is None or not self._may_be_listed(run, at):
                    closed = False
                    break
                more.append(Spot(run.first, run.last, None, "named"))
                at = run.last
            if closed:
                out += more
        return out

    def _may_be_listed(self, run: Run, at: int) -> bool:
        words = self.words
        size = run.size <= _SHORT + 1 and not any(words.lines[at : run.first + 1])
        return size and run.first not in self.other and run.first not in self.times

    def _again(self, found: list[Spot]) -> list[Spot]:
        """Find the other mentions of what was found to be a place."""
        words, out = self.words, []
        if self.code == "ar":
            return self._again_arabic(found)
        known = {tuple(words.plain[spot.first : spot.last]) for spot in found}
        datelines = (spot for spot in found if spot.kind == "dateline")
        lines = {tuple(words.plain[spot.first : spot.last]) for spot in datelines}
        single = {each[0] for each in known if len(each) == 1}
        slavic = self.code in {"ru", "uk"}
        stems = {slavic_stem(word) for word in single if len(word) > _STEM} if slavic else set()
        for run in self.runs:
            name = tuple(words.plain[run.first : run.last])
            if words.word(run.last) == "'s" and run.size > 1:
                continue
            inflected = slavic and run.size == 1 and len(name[0]) > _STEM
            same = name in known or (inflected and slavic_stem(name[0]) in stems)
            if (
                name in lines
                or (same and self.other.get(run.first) in {None, "person"})
                or (name[0] in single and run.opens and run.size == 1)
            ):
                out.append(Spot(run.first, run.last, None, "named"))
        return out

    def _again_arabic(self, found: list[Spot]) -> list[Spot]:
        """Find the same words again; one word alone only if it is long enough to be a name."""
        words, out = self.words, []
        known: dict[str, set[tuple[str, ...]]] = {}
        for spot in found:
            name = tuple(words.plain[spot.first : spot.last])
            if len(name) > 1 or len(name[0]) >= _STEM:
                known.setdefault(name[0], set()).add(name)
        for at, word in enumerate(words.plain):
            bare = word if word in known else word[1:] if word[:1] in "بلوف" else word
            for name in known.get(bare, ()):
                last = at + len(name)
                if tuple(words.plain[at + 1 : last]) == name[1:] and at not in self.other:
                    out.append(self._related_arabic(at, last))
        return out

    def _related_arabic(self, at: int, last: int) -> Spot:
        """Read what stands right before a known name: "20 km north of" it."""
        if at and self.words.plain[at - 1] in _RELATING_AR:
            first, distance = self.distance(at - 1)
            return Spot(at, last, (first, at), "direction", distance, (at - 1, at))
        return Spot(at, last, None, "named")
