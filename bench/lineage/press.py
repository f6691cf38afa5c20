"""Score what is found of the press of many countries on one clip that one paper verified.

    python -m bench.lineage.press quay
    python -m bench.lineage.press pass --without NAME

Prints what was found of each report beside the truth, then sums. A line begins with two marks, for
the root and for the parent, plus where it is right; what is true stands behind the bar. A root is
right if its house is the one (of two, one of the two) on which the report's main claims rest; a
parent is right if it is the held report that it was made from, and where none is held, the paper
that we do not hold, or the held copy of that paper's own text. ``--without`` (as often as wished)
leaves a report out; what was made from it then has the report above it for a parent, if one is
held.
"""

from __future__ import annotations

import argparse
import importlib
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import ModuleType
from typing import Final, TypedDict

from bench.lineage.run import Found, trace
from firsthand.records import Facts

SETS: Final = {
    "quay": "bench.lineage.press_quay",
    "pass": "bench.lineage.press_pass",
    "harvest": "bench.lineage.press_harvest",
    "ridge": "bench.lineage.press_ridge",
    "ford": "bench.lineage.press_ford",
    "kiln": "bench.lineage.press_kiln",
    "marsh": "bench.lineage.press_marsh",
    "tram": "bench.lineage.press_tram",
    "vale": "bench.lineage.press_vale",
    "heath": "bench.lineage.press_heath",
    "cove": "bench.lineage.press_cove",
    "tongues": "bench.lineage.press_tongues",
}
UNHELD: Final = "unheld:"


class Press(TypedDict):
    """A report, and the truth about it.

    Attributes:
        name: What it is called here.
        place: The address it was found at.
        language: Its language.
        text: The text, as crawled.
        root: The houses on which its main claims rest, one or two.
        parent: The held report that it was made from; nothing where that is not held.
        how: How it was made.
        own: Whether the outlet looked for itself as well.
    """

    name: str
    place: str
    language: str
    text: str
    root: tuple[str, ...]
    parent: str | None
    how: str
    own: bool


@dataclass
class Truth:
    """What is true of a set: its reports, how houses are written, whose own text is held."""

    reports: dict[str, Press]
    written: Mapping[str, tuple[str, ...]]
    held: Mapping[str, str]
    roots: tuple[str, ...]

    @classmethod
    def of(cls, material: ModuleType, without: Sequence[str] = ()) -> Truth:
        """Return a set's truth, some of its reports left out."""
        every: dict[str, Press] = {r["name"]: r for r in material.REPORTS}
        unknown = set(without) - set(every)
        if unknown:
            message = f"no such report: {', '.join(sorted(unknown))}"
            raise SystemExit(message)
        kept: dict[str, Press] = {}
        for name, report in every.items():
            if name not in without:
                kept[name] = {**report, "parent": _above(every, name, without)}
        held = {house: name for house, name in material.HELD.items() if name not in without}
        return cls(kept, material.HOUSES, held, material.ROOTS)

    def is_house(self, found: str, houses: tuple[str, ...]) -> bool:
        """Say whether a name that was found is that of one of some houses."""
        ways = {_plain(w) for h in houses for w in (h, *self.written.get(h, ()))}
        return bool(found) and _plain(found) in ways


@dataclass
class Sums:
    """What a set comes to."""

    roots: int = 0
    parents: int = 0
    taken: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    lost: list[str] = field(default_factory=list)
    invented: list[str] = field(default_factory=list)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.lineage.press")
    parser.add_argument("set", choices=sorted(SETS))
    parser.add_argument("--without", action="append", default=[], metavar="NAME")
    asked = parser.parse_args(arguments)
    truth = Truth.of(importlib.import_module(SETS[asked.set]), asked.without)
    found = trace([(r["name"], r["text"], r["place"]) for r in truth.reports.values()])
    _print(truth, found, asked.set)


def _print(truth: Truth, found: Found, called: str) -> None:
    lines = {found.items[o.where.item]: o.facts for o in found.of("lineage")}
    sums = Sums()
    for name, report in truth.reports.items():
        facts = lines.get(name)
        if facts is None:
            print(f"{name}: nothing found")
            continue
        _one(sums, truth, report, facts, _named(found, lines, facts))
    groups = found.of("roots")
    count = sum(int(o.facts["roots"]) for o in groups)
    names = Counter(str(n) for o in groups for n in o.facts["root_names"])
    most = sum(int(o.facts["at_most"]) for o in groups)
    total = len(truth.reports)
    print(
        f"\n{called}: {total} reports;"
        f" roots counted {count} (at most {most}), in truth {len(truth.roots)}"
    )
    print("  counted:", "; ".join(f"{n} x{k}" if k > 1 else n for n, k in names.items()))
    print("  in truth:", "; ".join(truth.roots))
    print(f"  roots right {sums.roots}/{total}; parents right {sums.parents}/{total}")
    print(f"  wrongly taken for roots {len(sums.taken)}:", ", ".join(sums.taken))
    own = len(sums.kept) + len(sums.lost)
    print(f"  own looks kept {len(sums.kept)}/{own}; lost:", ", ".join(sums.lost))
    print(f"  own looks invented {len(sums.invented)}:", ", ".join(sums.invented))


def _one(sums: Sums, truth: Truth, report: Press, facts: Facts, named: tuple[str, str]) -> None:
    """Print one report's line beside its truth, and add it to the sums."""
    parent, root = named
    name, role = report["name"], str(facts["role"])
    right = truth.is_house(root, report["root"])
    from_right = _parent_right(truth, report, parent, right=right)
    sums.roots += right
    sums.parents += from_right
    if role == "root" and not right:
        sums.taken.append(name)
    looked = bool(facts.get("firsthand_in"))
    if report["own"]:
        (sums.kept if looked else sums.lost).append(name)
    elif looked:
        sums.invented.append(name)
    determined = facts.get("determined")
    sure = "-" if determined is None else "determined" if determined else "open"
    print(
        f"{'+' if right else '-'}{'+' if from_right else '-'} {name}: {role}, {parent or 'nobody'},"
        f" {facts.get('how') or '-'}, {sure}, {root or '-'}"
        f" | {report['parent'] or 'not held'}, {report['how']}, {' and '.join(report['root'])}"
        f"{', own look' if report['own'] else ''}{' (look found)' if looked else ''}"
    )


def _parent_right(truth: Truth, report: Press, parent: str, *, right: bool) -> bool:
    if report["parent"] is not None:
        return parent == report["parent"]
    if parent.startswith(UNHELD):
        return truth.is_house(parent.removeprefix(UNHELD), report["root"])
    own = {truth.held.get(house) for house in report["root"]} - {None}
    # The paper's own text has no parent among what is held: there it is enough that it is known
    # for whose it is.
    return right if report["name"] in own and not parent else parent in own


def _named(found: Found, lines: Mapping[str, Facts], facts: Facts) -> tuple[str, str]:
    """Return the parent's name here and the house of the root, each empty where there is none."""
    parent, root = (str(facts.get(k) or "") for k in ("parent", "root"))
    if root.startswith(UNHELD):
        house = root.removeprefix(UNHELD)
    else:
        at = lines.get(found.items.get(root, ""))
        house = str(at.get("house") or "") if at is not None else ""
    return found.items.get(parent, parent), house


def _above(every: Mapping[str, Press], name: str, without: Sequence[str]) -> str | None:
    """Return the nearest held report that one was made from."""
    parent = every[name]["parent"]
    while parent is not None and parent in without:
        parent = every[parent]["parent"]
    return parent


def _plain(house: str) -> str:
    """Return a house's name as addresses write it: run together and without its article."""
    return re.sub(r"^the\s+", "", " ".join(re.findall(r"\w+", house.lower()))).replace(" ", "")


if __name__ == "__main__":
    main()
