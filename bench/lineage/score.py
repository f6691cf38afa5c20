"""Score roots, parents and drift on families of invented reports.

    python -m bench.lineage.score seen 1 2 3
    python -m bench.lineage.score unseen 101 102 103
    python -m bench.lineage.score bridge 201 202 203
    python -m bench.lineage.score mill 201 202 203
    python -m bench.lineage.score harbour 401 402 403
    python -m bench.lineage.score quarry 501 502 503

A root is counted exactly or not; a parent is right if it is the one that the report was made from;
a distortion is found if a drift of its sort stands between the right two texts with the right words
on both sides; what is found besides is printed, and counted by itself where the report is honest.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from bench.lineage.families import Report, family
from bench.lineage.run import Found, trace
from firsthand.records import Facts

HALVES = {
    "seen": "bench.lineage.ambush",
    "unseen": "bench.lineage.ferry",
    "bridge": "bench.lineage.bridge",
    "mill": "bench.lineage.mill",
    "convoy": "bench.lineage.convoy",
    "harbour": "bench.lineage.harbour",
    "quarry": "bench.lineage.quarry",
    "clinic": "bench.lineage.clinic",
    "orchard": "bench.lineage.orchard",
    "lantern": "bench.lineage.lantern",
    "weir": "bench.lineage.weir",
    "gorge": "bench.lineage.gorge",
    "depot": "bench.lineage.depot",
    "tunnel": "bench.lineage.tunnel",
    "airfield": "bench.lineage.airfield",
    "station": "bench.lineage.station",
}
ROOTS = 5


@dataclass
class Score:
    """Sums over families."""

    families: int = 0
    exact: int = 0
    parents: int = 0
    right: int = 0
    false_independence: int = 0
    derived: int = 0
    denied: int = 0
    roots: int = 0
    seeded: int = 0
    named: int = 0
    honest_accused: int = 0
    besides: int = 0
    skew_called: int = 0
    skew: int = 0


def main(arguments: Sequence[str]) -> None:
    half, *seeds = arguments
    material = importlib.import_module(HALVES[half])
    total = Score()
    for seed in seeds or ["1", "2", "3"]:
        one(total, family(material, int(seed)), seed)
    print(
        f"{half}: {total.families} families; root count exact in {total.exact}; "
        f"parents {total.right}/{total.parents}; derived taken for roots "
        f"{total.false_independence}/{total.derived}; roots denied {total.denied}/{total.roots}; "
        f"distortions named "
        f"{total.named}/{total.seeded}; honest rewrites accused {total.honest_accused}; "
        f"version skew called that {total.skew_called}/{total.skew}; found besides {total.besides}"
    )


def one(total: Score, reports: list[Report], seed: str) -> None:
    found = trace([(r.name, r.text, r.place) for r in reports])
    by_name = {r.name: r for r in reports}
    total.families += 1
    counted = sum(o.facts["roots"] for o in found.of("roots"))
    total.exact += counted == ROOTS
    if counted != ROOTS:
        print(seed, "roots counted:", counted)
    _parents(total, found, by_name, seed)
    _drifts(total, found, by_name, seed)


def _parents(total: Score, found: Found, by_name: dict[str, Report], seed: str) -> None:
    for each in found.of("lineage"):
        report = by_name[found.items[each.where.item]]
        parent = found.items.get(str(each.facts.get("parent")), each.facts.get("parent"))
        if report.parent is None and report.name != "root":
            total.roots += 1
            if parent is not None:
                total.denied += 1
                print(seed, "root denied:", report.name, parent)
        elif report.parent is not None:
            total.parents += 1
            total.derived += 1
            total.right += parent == report.parent
            total.false_independence += parent is None
            if parent != report.parent:
                print(seed, "parent:", report.name, "from", parent, "and not", report.parent)


def _drifts(total: Score, found: Found, by_name: dict[str, Report], seed: str) -> None:
    lines = {found.items[o.where.item]: o for o in found.of("lineage")}
    for report in by_name.values():
        if report.parent is None:
            continue
        line = lines[report.name]
        told = [d for d in found.drifts if d.id in set(line.facts["drifts"])]
        left = list(told)
        for sort, old, new in report.distortions:
            total.seeded += 1
            fits = [d for d in told if _fits(d.facts, sort, old, new)]
            total.named += bool(fits)
            left = [d for d in left if d not in fits]
            if not fits:
                print(seed, "not named:", report.name, sort, "|", new[:70])
        left = [d for d in left if d.facts["sort"] != "spun wording"]
        total.besides += len(left)
        total.honest_accused += bool(left) and report.honest
        for drift in left:
            source, made = drift.facts["source"].exact, drift.facts["made"].exact
            print(
                seed, "besides:", report.name, drift.facts["sort"], "|", source[:70], "|", made[:70]
            )
        if report.name.startswith("skew"):
            total.skew += 1
            skew = not [d for d in left if d.facts["sort"] in {"count changed", "count inflated"}]
            total.skew_called += (
                skew and found.items.get(str(line.facts.get("parent"))) == "earlier"
            )


def _fits(facts: Facts, sort: str, old: str, new: str) -> bool:
    if facts["sort"] != sort:
        return False
    source, made = facts["source"].exact, facts["made"].exact
    return not new or (
        (source in old or old in source or _meet(source, old))
        and (made in new or new in made or _meet(made, new))
    )


def _meet(one: str, other: str) -> bool:
    a, b = set(one.lower().split()), set(other.lower().split())
    return len(a & b) * 2 >= min(len(a), len(b))


if __name__ == "__main__":
    main(sys.argv[1:])
