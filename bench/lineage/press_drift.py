"""Score what is named as changed among the press of many countries, beside what was changed.

    python -m bench.lineage.press_drift harvest [ford ...]

What is shown in an account is scored: the changes against the report that each was found to be made
from, each where it came in. *Right* is one that stands in the truth for that retelling, at those
words, under that sort or another that was allowed; *right words* has another sort; *wrong* stands
not in the truth at all, *debatable* is counted neither way. What a wrong parent brings is wrong. A
whole spun text is one change.
"""

from __future__ import annotations

import argparse
import importlib
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from bench.lineage.press import SETS, Press
from bench.lineage.press_changed import Changed
from bench.lineage.run import Found, trace
from firsthand.records import Observation, Passage

SPUN: Final = "spun wording"
TRUTHS: Final = {name: f"{module}_drift" for name, module in SETS.items()}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.lineage.press_drift")
    parser.add_argument("sets", nargs="+", choices=sorted(SETS))
    for name in parser.parse_args(arguments).sets:
        reports: list[Press] = importlib.import_module(SETS[name]).REPORTS
        truth: list[Changed] = importlib.import_module(TRUTHS[name]).CHANGED
        found = trace([(r["name"], r["text"], r["place"]) for r in reports])
        _print(name, found, {r["name"]: r["text"] for r in reports}, truth)


def _print(name: str, found: Found, texts: dict[str, str], truth: Sequence[Changed]) -> None:
    sums: Counter[str] = Counter()
    met: set[int] = set()
    for each in _shown(found):
        made, sort = found.items[each.where.item], str(each.facts["sort"])
        hits = [n for n, one in enumerate(truth) if _meets(one, each, made, texts[made])]
        right = [n for n in hits if sort in truth[n]["sorts"]]
        met |= set(right or hits)
        certain = not hits or not all(truth[n]["debatable"] for n in right or hits)
        verdict = "right" if right else "right words" if hits else "wrong"
        verdict = verdict if certain else "debatable"
        sums[verdict] += 1
        if verdict != "right":
            source = each.facts.get("source")
            words = source.exact if isinstance(source, Passage) else ""
            whose = found.items.get(source.item, "") if isinstance(source, Passage) else ""
            now = each.where.exact if isinstance(each.where, Passage) else ""
            print(f"{verdict}: {sort}, {whose} -> {made}\n    “{words}”\n    “{now}”")
    missed = [c for n, c in enumerate(truth) if n not in met and not c["debatable"]]
    for one in missed:
        print(f"missed: {' / '.join(one['sorts'])}, {one['source']} -> {one['made']}")
        print(f"    “{one['was']}”\n    “{one['now']}”")
    certain_truths = [n for n, one in enumerate(truth) if not one["debatable"]]
    named = sum(n in met for n in certain_truths)
    print(
        f"{name}: named {named}/{len(certain_truths)}; of those named right {sums['right']},"
        f" another sort {sums['right words']}, wrong {sums['wrong']}, debatable {sums['debatable']}"
    )


def _shown(found: Found) -> Iterator[Observation]:
    """Yield the changes that an account shows where they came in, a whole spun text once."""
    ids = {str(i) for o in found.of("lineage") for i in (o.facts.get("drifts_from_parent") or ())}
    spun: set[str] = set()
    for each in found.drifts:
        if each.id not in ids:
            continue
        if each.facts["sort"] == SPUN:
            if each.where.item in spun:
                continue
            spun.add(each.where.item)
        yield each


def _meets(one: Changed, each: Observation, made: str, text: str) -> bool:
    """Whether a change that was named is at the words of a true one."""
    if one["made"] != made:
        return False
    if SPUN in one["sorts"] or each.facts["sort"] == SPUN:
        return SPUN in one["sorts"] and each.facts["sort"] == SPUN
    start = text.find(one["now"])
    where = each.where
    return (
        isinstance(where, Passage) and start < where.end and where.start < start + len(one["now"])
    )


if __name__ == "__main__":
    main()
