"""How far two readers' annotations of the same reports agree.

    python -m bench.reports.agreement [FIRST] SECOND [--report NAME] [--differences]

Prints precision, recall and F1 of the second folder against the first for each category: with the
same words exactly, and with words that overlap. Each entry has at most one partner: the one with
the same words if there is one, else the one it shares most with. Then, for the pairs that overlap,
how many say the same about speaker, date, kind and the rest. Only reports that both have count.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

from bench.reports.annotations import GOLD, Report, names, read

Entry = dict[str, Any]
Pair = tuple[Entry, Entry]
CATEGORIES: Final = (
    "furniture",
    "quotations",
    "statements",
    "chains",
    "hedges",
    "quantities",
    "times",
    "places",
    "names",
    "self",
)
_CALLED: Final = re.compile(r"^(unnamed: )?((the|a|an|der|die|das|ein|eine|le|la|el|su) |l')?")


def spans(entry: Entry) -> tuple[tuple[int, int], ...]:
    """Return where an entry stands; a statement and a chain stand where their content does."""
    return tuple((entry if "spans" in entry else entry["content"])["spans"])


def shared(one: Entry | None, other: Entry | None) -> int:
    """Return how many characters two mentions share."""
    if one is None or other is None:
        return 0
    return sum(
        max(0, min(end, until) - max(start, since))
        for start, end in spans(one)
        for since, until in spans(other)
    )


def partners(first: list[Entry], second: list[Entry]) -> list[Pair]:
    """Pair the entries of two readers, the same words first, then by the share they have in common.

    Among entries with the same words (one thing said by two) those from the same source are pairs.
    """
    ranked = []
    for i, one in enumerate(first):
        for j, other in enumerate(second):
            if common := shared(one, other):
                longest = max(shared(one, one), shared(other, other))
                same = (spans(one) == spans(other), common / longest)
                ranked.append((same, one.get("source") == other.get("source"), -i, -j))
    left: set[int] = set()
    right: set[int] = set()
    pairs = []
    for _, _, i, j in sorted(ranked, reverse=True):
        if i not in left and j not in right:
            left.add(i)
            right.add(j)
            pairs.append((first[-i], second[-j]))
    return pairs


def called(voice: Any) -> Any:  # noqa: ANN401  a voice, several together, or nobody
    """Return whom a voice names, whatever its case, article and "unnamed"."""
    if isinstance(voice, list):
        return sorted(called(each) for each in voice)
    return voice and _CALLED.sub("", voice.casefold())


def words_met(pair: Pair, field: str) -> bool:
    """Say whether both point at words that overlap, or both at none."""
    one, other = pair[0][field], pair[1][field]
    return one is other is None or bool(shared(one, other))


def _same(*fields: str) -> Callable[[Pair], bool]:
    return lambda pair: all(pair[0][field] == pair[1][field] for field in fields)


def _words(field: str) -> Callable[[Pair], bool]:
    return lambda pair: words_met(pair, field)


def _exactly(field: str) -> Callable[[Pair], bool]:
    return lambda pair: (
        (pair[0][field] and spans(pair[0][field])) == (pair[1][field] and spans(pair[1][field]))
    )


def _speech(check: Callable[[Pair], bool]) -> Callable[[Pair], bool | None]:
    """Return a check that counts only where both hear somebody speak."""
    return lambda pair: None if pair[0]["scare"] or pair[1]["scare"] else check(pair)


def _speaker(pair: Pair) -> bool:
    return bool(called(pair[0]["speaker"]) == called(pair[1]["speaker"]))


def _speaker_loosely(pair: Pair) -> bool:
    """Say whether two speakers have a word in common, or both are nobody."""
    one, other = (set(re.findall(r"\w{3,}", called(each["speaker"]) or "")) for each in pair)
    return bool(one & other) or one == other


def _voices(pair: Pair) -> bool:
    one, other = ([called(voice) for voice in each["voices"]] for each in pair)
    return one == other


CHECKS: Final[dict[str, dict[str, Callable[[Pair], bool | None]]]] = {
    "quotations": {
        "speaker, by name": _speech(_speaker),
        "speaker, a word in common": _speech(_speaker_loosely),
        "speaker's words": _speech(_words("speaker_words")),
        "cue": _speech(_words("cue")),
        "in film": _same("in_film"),
        "fragment": _same("fragment"),
        "scare": _same("scare"),
    },
    "statements": {"source": _words("source"), "cue": _words("cue"), "sort": _same("sort")},
    "chains": {"voices, by name and order": _voices, "hands": _same("hands")},
    "hedges": {
        "kind": _same("kind"),
        "grade": _same("grade"),
        "scope overlaps": _words("scope"),
        "scope exactly": _exactly("scope"),
    },
    "quantities": {"low and high": _same("low", "high"), "of": _words("of")},
    "times": {
        "from": _same("from"),
        "to": _same("to"),
        "both": _same("from", "to"),
        "vague": _same("vague"),
    },
    "places": {"relation": _words("relation"), "relation exactly": _exactly("relation")},
    "names": {"sort": _same("sort")},
    "self": {"sort": _same("sort")},
}


def rates(pairs: int, first: int, second: int) -> str:
    """Return precision, recall and F1 as text."""
    shares = ((pairs, second), (pairs, first), (2 * pairs, first + second))
    return " ".join(f"{part / whole:5.2f}" if whole else "    -" for part, whole in shares)


def differences(one: Report, other: Report) -> Iterator[str]:
    """Yield what only one reader has, and where a pair says different things."""
    for category in CATEGORIES:
        first, second = one.gold[category], other.gold[category]
        pairs = partners(first, second)
        met = {id(entry) for pair in pairs for entry in pair}
        for side, entries in (("first only", first), ("second only", second)):
            for entry in entries:
                if id(entry) not in met:
                    yield f"{one.name} {category}: {side}: {_words_of(one.text, entry)}"
        for pair in pairs:
            here = f"{one.name} {category}: {_words_of(one.text, pair[0])}"
            if spans(pair[0]) != spans(pair[1]):
                yield f"{here}: also as {_words_of(one.text, pair[1])}"
            checks = CHECKS.get(category, {}).items()
            if wrong := [name for name, check in checks if check(pair) is False]:
                yield f"{here}: {'; '.join(wrong)}"


def _words_of(text: str, entry: Entry) -> str:
    return repr(" ... ".join(text[start:end] for start, end in spans(entry))[:100])


def table(reports: list[tuple[Report, Report]]) -> None:
    """Print how many entries both have, and how many pairs say the same."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    agreed: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for one, other in reports:
        for field in ("date", "language", "kind"):
            agreed["report", field].append(one.gold[field] == other.gold[field])
        for category in CATEGORIES:
            first, second = one.gold[category], other.gold[category]
            pairs = partners(first, second)
            exact = sum(spans(left) == spans(right) for left, right in pairs)
            counts[category].update(
                first=len(first), second=len(second), exact=exact, near=len(pairs)
            )
            for name, check in CHECKS.get(category, {}).items():
                answers = (check(pair) for pair in pairs)
                agreed[category, name] += [each for each in answers if each is not None]
    print(f"{len(reports)} reports; exactly, then overlapping")
    print(f"{'':11}first second {'P     R    F1':>18} {'P     R    F1':>22}")
    for category, n in counts.items():
        sides = n["first"], n["second"]
        shares = f"{rates(n['exact'], *sides)}      {rates(n['near'], *sides)}"
        print(f"{category:12}{sides[0]:4}{sides[1]:5}      {shares}")
    print("\nof the pairs that overlap, the same")
    for (category, name), said in agreed.items():
        if said:
            print(
                f"{category:12}{name:28}{sum(said):4} of{len(said):4} {sum(said) / len(said):5.2f}"
            )


def main(arguments: list[str] | None = None) -> None:
    """Compare two folders."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("first", type=Path, nargs="?", default=GOLD, help="default: gold")
    parser.add_argument("second", type=Path)
    parser.add_argument("--report", help="only this one")
    parser.add_argument("--differences", action="store_true", help="list them")
    options = parser.parse_args(arguments)
    both = sorted(set(names(options.first)) & set(names(options.second)))
    reports = [
        (read(name, options.first), read(name, options.second))
        for name in both
        if options.report in (None, name)
    ]
    if options.differences:
        for pair in reports:
            print(*differences(*pair), sep="\n")
    else:
        table(reports)


if __name__ == "__main__":
    main()
