"""Check the annotated reports, find where every annotated string stands, and count.

``python -m bench.reports.checkgold`` prints what is wrong and the counts, and exits with 1 if
anything is wrong. ``--offsets`` prints the annotations instead, one report a line of JSON, with
``spans`` (start and end in characters) beside every string. ``--gold`` checks somebody else's
annotations of the same texts. Other code asks `annotations.read_all`. Longer than 300 lines for its
tables of what each entry holds.
"""

from __future__ import annotations

import argparse
import datetime as dt
import itertools
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from bench.reports.annotations import GOLD, Report, WrongError, names, read

LANGUAGES: Final = ("en", "uk", "ru", "de", "fr", "es", "ar", "ka")
UNSUPPORTED: Final = ("ka",)
SPLITS: Final = ("seen", "unseen", "fresh")
KINDS: Final = frozenset(
    {
        "blog",
        "broadcaster",
        "eyewitness",
        "fact-check",
        "feature",
        "live-blog",
        "machine-translation",
        "ministry",
        "no-article",
        "spun",
        "tabloid",
        "telegram",
        "transcript",
        "two-articles",
        "unsupported",
        "wire",
    }
)
# What an entry of a category holds besides its words: `mention` (a string and its occurrence, or
# null), `text` (or null), `flag`, `number` (or null), `date` (or null), or the words allowed.
_HEDGES: Final = (
    "appears reportedly allegedly likely approximate at-least generally doubt denial mood "
    "unverified"
)
CATEGORIES: Final[dict[str, dict[str, str]]] = {
    "furniture": {},
    "quotations": {
        "speaker": "text",
        "speaker_words": "mention",
        "cue": "mention",
        "in_film": "flag",
        "fragment": "flag",
        "scare": "flag",
    },
    "statements": {
        "content": "mention",
        "source": "mention",
        "cue": "mention",
        "sort": "said according-to verified denied reported",
    },
    "chains": {"content": "mention", "voices": "voices", "hands": "number"},
    "hedges": {
        "kind": _HEDGES,
        "grade": "stated hedged doubted denied unknown",
        "scope": "mention",
    },
    "quantities": {"low": "number", "high": "number", "of": "mention"},
    "times": {"from": "date", "to": "date", "vague": "flag"},
    "places": {"relation": "mention"},
    "names": {"sort": "person organisation unit insignia weapon vehicle"},
    "self": {"sort": "update correction byline agency not-verified date"},
}
_WITHOUT_WORDS: Final = ("statements", "chains")
_OPTIONAL: Final = {"statements": "speaker"}
# What may stand before a quotation's first word besides a mark: a dash, a transcript's label.
_BEFORE: Final = re.compile(r"(?:[“”„«»‘’‚‹›\"'¿¡]|[—–-]|[\w)]: ?|\[CLIP\]\nWOMAN: )\s?$")
_MARK: Final = re.compile(r"[“”„«»\"]")
_INCHES: Final = re.compile(r"\d\"")


def faults(report: Report) -> Iterator[str]:
    """Yield what is wrong with a report's annotations."""
    yield from _head(report)
    for category, fields in CATEGORIES.items():
        for entry in report.gold.get(category, []):
            for fault in _entry(category, fields, entry):
                yield f"{category} {_short(entry)}: {fault}"
    yield from _chains(report)
    if report.gold["language"] in UNSUPPORTED:
        if any(report.gold[category] for category in CATEGORIES):
            yield "an unsupported language is not annotated"
        return
    yield from _marks(report)
    yield from _furniture(report)
    yield from _overlaps(report)


def _head(report: Report) -> Iterator[str]:
    """Check the text itself and the first lines of the annotations."""
    text, gold = report.text, report.gold
    if "\r" in text or "\ufeff" in text or not text.endswith("\n"):
        yield "the text has a carriage return or a byte-order mark, or does not end with a line"
    if set(gold) != {"language", "kind", "date", "split", "hard", *CATEGORIES}:
        yield f"keys: {sorted(gold)}"
    for key, allowed in (("language", LANGUAGES), ("split", SPLITS), ("kind", KINDS)):
        if gold[key] not in allowed:
            yield f"{key}: {gold[key]!r}"
    if not _is_date(gold["date"]):
        yield f"date: {gold['date']!r}"
    if not gold["hard"]:
        yield "no tags"


def _entry(category: str, fields: dict[str, str], entry: dict[str, Any]) -> Iterator[str]:
    """Check one entry."""
    expected = set(fields) if category in _WITHOUT_WORDS else {"words", "spans", *fields}
    if set(entry) - {"nth", _OPTIONAL.get(category)} != expected:
        yield f"keys: {sorted(entry)}"
        return
    for field, sort in fields.items():
        if not _fits(entry[field], sort):
            yield f"{field}: {entry[field]!r}"
    low, high = entry.get("low"), entry.get("high")
    if low is not None and high is not None and low > high:
        yield "low is above high"
    start, end = entry.get("from"), entry.get("to")
    if start is not None and end is not None and start > end:
        yield "from is after to"
    if category == "quantities" and low is None and high is None:
        yield "neither low nor high"


def _fits(value: object, sort: str) -> bool:
    """Say whether a field's value is of its sort."""
    if sort == "flag":
        return isinstance(value, bool)
    if sort == "date":
        return _is_date(value)
    if sort == "voices":
        return isinstance(value, list) and bool(value)
    if sort not in ("text", "mention", "number"):
        return value in sort.split()
    wanted = {"text": str, "mention": dict, "number": (int, float)}[sort]
    return value is None or isinstance(value, wanted)  # type: ignore[arg-type]


def _is_date(value: object) -> bool:
    """Say whether a value is an ISO date or nothing."""
    if value is None:
        return True
    try:
        return isinstance(value, str) and bool(dt.date.fromisoformat(value))
    except ValueError:
        return False


def _chains(report: Report) -> Iterator[str]:
    """Check that every chain belongs to something that is said, and counts its hands."""
    said = [each["content"]["spans"] for each in report.gold["statements"]]
    said += [each["spans"] for each in report.gold["quotations"]]
    seen = []
    for chain in report.gold["chains"]:
        if chain["content"]["spans"] not in said:
            yield f"chain {_short(chain)}: neither a quotation nor a statement"
        if chain["hands"] != len(chain["voices"]):
            yield f"chain {_short(chain)}: {len(chain['voices'])} voices, {chain['hands']} hands"
        if len(chain["voices"]) == 1 and not isinstance(chain["voices"][0], list):
            yield f"chain {_short(chain)}: one voice alone is no chain"
        key = (chain["content"]["spans"], chain["voices"])
        if key in seen:
            yield f"chain {_short(chain)}: twice"
        seen.append(key)


def _marks(report: Report) -> Iterator[str]:
    """Check that quotations stand in marks, and that every double mark is one's border."""
    text = report.text
    borders: set[int] = set()
    for quotation in report.gold["quotations"]:
        for start, end in quotation["spans"]:
            borders |= {start - 2, start - 1, end, end + 1}
        start = quotation["spans"][0][0]
        if not _BEFORE.search(text[max(0, start - 20) : start]):
            yield f"quotation {_short(quotation)}: no mark, dash or label before it"
    inches = {match.end() - 1 for match in _INCHES.finditer(text)}
    outside = _inside(report.gold["furniture"])
    for match in _MARK.finditer(text):
        at = match.start()
        if at not in borders and at not in inches and at not in outside:
            yield f"a mark is nobody's: {text[max(0, at - 30) : at + 30]!r}"


def _furniture(report: Report) -> Iterator[str]:
    """Check that nothing in the page's furniture is annotated."""
    inside = _inside(report.gold["furniture"])
    for category in CATEGORIES:
        if category == "furniture":
            continue
        for entry in report.gold[category]:
            first = entry if "spans" in entry else entry["content"]
            if first["spans"][0][0] in inside:
                yield f"{category} {_short(entry)}: in the furniture"


def _overlaps(report: Report) -> Iterator[str]:
    """Check that no two times, quantities, names or places overlap."""
    gold = report.gold
    for group in (("times",), ("quantities",), ("names", "places")):
        spans = sorted(each["spans"][0] for key in group for each in gold[key])
        for (_, end), (start, other) in itertools.pairwise(spans):
            if start < end:
                yield f"{' and '.join(group)} overlap: {report.text[start:other]!r}"


def _inside(entries: list[dict[str, Any]]) -> set[int]:
    """Return all positions inside some entries."""
    return {at for each in entries for start, end in each["spans"] for at in range(start, end)}


def _short(entry: dict[str, Any]) -> str:
    """Return the beginning of an entry's words, to name it by."""
    words = entry.get("words") or entry["content"]["words"]
    return repr((words if isinstance(words, str) else words[0])[:40])


def _table(reports: list[Report], key: str) -> None:
    """Print how many entries of each category there are, by something of the reports."""
    groups = sorted({str(report.gold[key]) for report in reports})
    counts: Counter[tuple[str, str]] = Counter()
    for report in reports:
        group = str(report.gold[key])
        counts[group, "reports"] += 1
        counts[group, "words"] += len(report.text.split())
        for category in CATEGORIES:
            counts[group, category] += len(report.gold[category])
    heads = ["reports", "words", *CATEGORIES]
    print(f"{key:20}" + "".join(f"{head[:10]:>11}" for head in heads))
    for group in groups:
        print(f"{group:20}" + "".join(f"{counts[group, head]:11}" for head in heads))
    totals = [sum(counts[group, head] for group in groups) for head in heads]
    print(f"{'all':20}" + "".join(f"{total:11}" for total in totals) + "\n")


def _sorts(reports: list[Report]) -> None:
    """Print how often each sort, kind and grade is."""
    for category, field in (
        ("statements", "sort"),
        ("hedges", "kind"),
        ("hedges", "grade"),
        ("names", "sort"),
        ("self", "sort"),
    ):
        counts = Counter(each[field] for report in reports for each in report.gold[category])
        listed = ", ".join(f"{n} {each}" for each, n in counts.most_common())
        print(f"{category}, {field}: {listed}")
    flags = ("in_film", "fragment", "scare")
    quotations = [each for report in reports for each in report.gold["quotations"]]
    print(
        "quotations: "
        + ", ".join(f"{sum(each[flag] for each in quotations)} {flag}" for flag in flags)
        + f", {sum(each['speaker'] is None and not each['scare'] for each in quotations)}"
        " speech without a known speaker"
    )
    hands = Counter(each["hands"] for report in reports for each in report.gold["chains"])
    print("chains: " + ", ".join(f"{n} of {each} hands" for each, n in sorted(hands.items())))
    tags = {tag for report in reports for tag in report.gold["hard"]}
    print(f"{len(tags)} different tags of hard things")


def main(arguments: list[str] | None = None) -> int:
    """Check, and print counts or offsets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--offsets", action="store_true", help="print annotations with offsets")
    parser.add_argument("--split", choices=SPLITS, help="only this half")
    parser.add_argument("--gold", type=Path, default=GOLD, help="folder of the annotations")
    options = parser.parse_args(arguments)
    reports: list[Report] = []
    wrong: list[str] = []
    for name in names(options.gold):
        try:
            report = read(name, options.gold)
        except WrongError as error:
            wrong.append(f"{name}: {error}")
            continue
        wrong += [f"{name}: {fault}" for fault in faults(report)]
        if options.split in (None, report.gold["split"]):
            reports.append(report)
    if options.offsets:
        for report in reports:
            print(json.dumps({"name": report.name, **report.gold}, ensure_ascii=False))
    else:
        for key in ("language", "kind", "split"):
            _table(reports, key)
        _sorts(reports)
    for each in wrong:
        print(each, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
