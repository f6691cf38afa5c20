"""How well the rules find what reports mention, against the gold set: precision and recall.

    python -m bench.reports.score_mentions [--split seen] [--misses] [--language en]

A mention is right if its words are the gold ones exactly; beside that stands how many overlap, and
of those found, how many have the right value (kind, bounds, days, relation, sort).
What stands in a report's furniture (navigation, related stories) counts neither way.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

from bench.reports.annotations import spans_of

HERE = Path(__file__).resolve().parent
Found = tuple[int, int, Any]
Finder = Callable[[str, str, "date | None"], list[Found]]


def _times(text: str, code: str, day: date | None) -> list[Found]:
    from firsthand.examine.reports.times import find_times  # noqa: PLC0415

    return [
        (m.start, m.end, (m.said_low and str(m.said_low), m.said_high and str(m.said_high)))
        for m in find_times(text, code, day)
    ]


def _quantities(text: str, code: str, _: date | None) -> list[Found]:
    from firsthand.examine.reports.quantities import find_quantities  # noqa: PLC0415

    out: list[Found] = []
    for m in find_quantities(text, code):
        of = text[m.of[0] : m.of[1]] if m.of else None
        out.append((m.start, m.end, (m.low and float(m.low), m.high and float(m.high), of)))
    return out


def _hedges(text: str, code: str, _: date | None) -> list[Found]:
    from firsthand.examine.reports.hedges import find_hedges  # noqa: PLC0415

    return [(m.start, m.end, (m.kind, m.grade)) for m in find_hedges(text, code)]


def _places(text: str, code: str, _: date | None) -> list[Found]:
    from firsthand.examine.reports.places import find_places  # noqa: PLC0415

    return [
        (m.start, m.end, (text[m.relation[0] : m.relation[1]] if m.relation else None,))
        for m in find_places(text, code)
    ]


def _names(text: str, code: str, _: date | None) -> list[Found]:
    from firsthand.examine.reports.names import find_names  # noqa: PLC0415

    return [(m.start, m.end, (m.sort,)) for m in find_names(text, code)]


def _self(text: str, code: str, _: date | None) -> list[Found]:
    from firsthand.examine.reports.self_statements import find_self_statements  # noqa: PLC0415

    return [(m.start, m.end, (m.sort,)) for m in find_self_statements(text, code)]


FINDERS: dict[str, Finder] = {
    "times": _times,
    "quantities": _quantities,
    "hedges": _hedges,
    "places": _places,
    "names": _names,
    "self": _self,
}


def value(category: str, gold: dict[str, Any]) -> tuple[Any, ...]:
    """Return the value that a gold mention has, in the form of the finders'."""
    if category == "times":
        return gold["from"], gold["to"]
    if category == "quantities":
        return gold["low"], gold["high"], gold["of"] and gold["of"]["words"]
    if category == "hedges":
        return gold["kind"], gold["grade"]
    if category == "places":
        return (gold["relation"] and gold["relation"]["words"],)
    return (gold["sort"],)


def place(text: str, gold: dict[str, Any]) -> tuple[int, int]:
    """Return where a gold mention stands, from its first piece to its last."""
    spans = spans_of(text, gold)
    return spans[0][0], spans[-1][1]


def reports(split: str, language: str | None) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path in sorted((HERE / "gold").glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        if gold["split"] == split and language in {None, gold["language"]}:
            text = (HERE / "texts" / f"{path.stem}.txt").read_text("utf-8")
            yield path.stem, text, gold


class Score:
    """Counts of one category.

    Attributes:
        gold: How many there are.
        found: How many were found.
        exact: How many with exactly the gold words.
        near: How many found that overlap a gold one.
        met: How many gold ones that something found overlaps.
        value: How many of those with the right value.
    """

    def __init__(self) -> None:
        self.gold = self.found = self.exact = self.near = self.met = self.value = 0

    def row(self) -> str:
        """Return the counts as a line of the table."""

        def share(part: int, of: int) -> str:
            return f"{part / of:5.2f}" if of else "    -"

        return (
            f"{self.gold:5} {self.found:6}  {share(self.exact, self.found)} "
            f"{share(self.exact, self.gold)}   {share(self.near, self.found)} "
            f"{share(self.met, self.gold)}   {share(self.value, self.met)}"
        )


def judge(
    score: Score,
    wanted: list[tuple[tuple[int, int], tuple[Any, ...]]],
    got: list[Found],
    report: Callable[[str, int, int, Any], None],
) -> None:
    score.gold += len(wanted)
    score.found += len(got)
    spans = {(start, end) for start, end, _ in got}
    score.exact += sum(where in spans for where, _ in wanted)
    for start, end, said in got:
        hits = [where for where, _ in wanted if where[0] < end and start < where[1]]
        score.near += bool(hits)
        if not hits:
            report("extra", start, end, said)
    for where, told in wanted:
        hit = next((each for each in got if each[0] < where[1] and where[0] < each[1]), None)
        if hit is None:
            report("missed", *where, told)
            continue
        score.met += 1
        score.value += hit[2] == told
        if (hit[0], hit[1]) != where:
            report("span", *where, told)
            report("  is", *hit)
        elif hit[2] != told:
            report("value", *where, told)
            report("  is", *hit)


def _quiet(*_: object) -> None:
    """Say nothing."""


def _printer(name: str, category: str, text: str) -> Callable[[str, int, int, Any], None]:
    def report(what: str, start: int, end: int, said: Any) -> None:  # noqa: ANN401
        print(f"{name:24} {category:10} {what:7} {text[start:end]!r} {said}")

    return report


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", default="seen")
    parser.add_argument("--language")
    parser.add_argument("--only")
    parser.add_argument("--misses", action="store_true")
    chosen = parser.parse_args()
    scores: dict[tuple[str, str], Score] = defaultdict(Score)
    took: dict[str, float] = defaultdict(float)
    words = 0
    for name, text, gold in reports(chosen.split, chosen.language):
        words += len(text.split())
        junk = [place(text, each) for each in gold["furniture"]]
        for category, find in FINDERS.items():
            if chosen.only not in {None, category}:
                continue

            report = _printer(name, category, text) if chosen.misses else _quiet
            begun = time.perf_counter()
            day = date.fromisoformat(gold["date"]) if gold["date"] else None
            all_found = find(text, gold["language"], day)
            took[category] += time.perf_counter() - begun
            got = [f for f in all_found if not any(a < f[1] and f[0] < b for a, b in junk)]
            wanted = [(place(text, each), value(category, each)) for each in gold[category]]
            wanted = [w for w in wanted if not any(a < w[0][1] and w[0][0] < b for a, b in junk)]
            kind = "en" if gold["language"] == "en" else "other"
            for group in (kind, "all"):
                say = report if group == "all" else _quiet
                judge(scores[category, group], wanted, got, say)
    print(f"{'':18}  gold  found  exact P  R     near P  R      value")
    for (category, group), score in sorted(scores.items()):
        print(f"{category:11} {group:6} {score.row()}")
    total = sum(took.values())
    print(f"{words} words in {total:.2f} s; ms each: ", {k: f"{v:.3f}" for k, v in took.items()})


if __name__ == "__main__":
    main()
