"""Every place of a text: by its dateline, by relations, by what it is called, and said again."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.name_runs import Run
from firsthand.examine.reports.place_core import Spot
from firsthand.examine.reports.place_relations import ARABIC_SETTLED, Related
from firsthand.world.languages import word_set

_DASHES: Final = word_set("— – - ―")
_AFTER_DATE: Final = _DASHES | {"(", ".", "/"}
_HEAD_TOKENS: Final = 6
_FIRST_TOKENS: Final = 4
_SHORT: Final = 2


class PlaceReader(Related):
    """Reads the places of one text."""

    def all(self) -> list[Spot]:
        """Return every place, in order; none overlap."""
        found: dict[int, Spot] = {}
        spots = (*self._datelines(), *self.related(), *self._by_suffix(), *self._sorted_names())
        for spot in spots:
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
            if words.plain[at] in self.tables.sorts and words.kinds[at + 1] == "w":
                last = min(at + 2 + (words.plain[at + 1] in self.tables.before), len(words))
                settled = words.plain[at] in ARABIC_SETTLED
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
            if (name in known and self.other.get(run.first) in {None, "person"}) or (
                name[0] in single and run.opens and run.size == 1
            ):
                out.append(Spot(run.first, run.last, None, "named"))
        return out
