"""Who got the words from whom: two texts compared, and what they are to each other.

A derivation is a record with its evidence: the passages of both, side by side, what was measured,
why the direction. What is no derivation is a ``kinship``: *independent*, *common source* (nothing
but a quotation is shared), or *undecided*; so that no pair that was looked at is passed over.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from firsthand.records import Derivation, Facts, Observation, Passage, Whole
from firsthand.records.made import How
from firsthand.steps import step
from firsthand.trace.alignment import Match
from firsthand.trace.wording_cited import named_at
from firsthand.trace.wording_decide import DERIVED, Decision, decide, named_in
from firsthand.trace.wording_index import WordingIndex
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_sketch import Wording

_SHORT_QUOTE: Final = 20
_SHOWN: Final = 3
_MOST_ALIGNED: Final = 120
_MOST_PUT: Final = 60
_MOST_FACTS: Final = 120


@step(version=8, index=WordingIndex)
def wording(one: Wording, other: Wording) -> Iterator[Derivation | Observation]:
    """Say whether one text was made from the other, how, and why we believe it.

    A derivation's facts: ``trace`` (``wording``); ``determined`` and ``direction`` (reasons, in
    plain words); ``why``; ``passages``, the likest passages of both; ``aligned``, every pair of
    sentences that tell the same as [made start, made end, source start, source end, alike];
    ``shared_facts``, the names (as skeletons, ``n``), numbers (``q``) and days (``t``) that both
    have; ``named``, where either names the other's house, and what the sentence says of it;
    ``measures``; and, for a spun text, ``substitutions``. A kinship has the same but no
    direction.

    Args:
        one: The one with the smaller id.
        other: The other.
    """
    first, second = one.reading, other.reading
    if first.item == second.item or not first.words or not second.words:
        return
    decision = decide(first, second)
    if decision.outcome in DERIVED:
        yield derivation(decision)
    else:
        yield kinship(decision)


def derivation(decision: Decision) -> Derivation:
    """Return what was decided as a derivation."""
    pair = decision.pair
    facts = _facts(decision) | {
        "determined": decision.determined,
        "names_source": decision.named is not None,
        "direction": decision.direction if decision.determined else ("undetermined",),
    }
    if decision.outcome == "spun":
        facts["substitutions"] = [
            {
                "made": pair.made.passage(s.start, s.end),
                "source": pair.source.passage(s.source_start, s.source_end),
                "synonym": s.synonym,
            }
            for s in pair.substitutions[:_MOST_PUT]
        ]
    how: How = decision.outcome  # type: ignore[assignment]  # DERIVED holds names of How only
    return Derivation(
        made=Whole(item=pair.made.item),
        source=Whole(item=pair.source.item),
        how=how,
        facts=Facts(facts),
    )


def kinship(decision: Decision) -> Observation:
    """Return what was decided as an observation of both."""
    pair = decision.pair
    facts = _facts(decision) | {"other": pair.source.item, "outcome": decision.outcome}
    if decision.outcome in {"common source", "undecided"}:
        facts["quotations"] = list(_shared_quotations(pair))
    return Observation(kind="kinship", where=Whole(item=pair.made.item), facts=Facts(facts))


def _facts(decision: Decision) -> dict[str, Any]:
    pair = decision.pair
    best = sorted(pair.matches, key=lambda m: (-m.alike, m.made))[:_SHOWN]
    return {
        "trace": "wording",
        "why": decision.why,
        "languages": [pair.source.language, pair.made.language],
        "passages": [_side_by_side(pair, m) for m in sorted(best, key=lambda m: m.made)],
        "aligned": [_aligned(pair, m) for m in pair.matches[:_MOST_ALIGNED]],
        "shared_facts": pair.shared_facts[:_MOST_FACTS],
        "named": list(_named(pair)),
        "measures": {
            "told_part": f"{pair.covered:.2f}",
            "told_part_of_source": f"{pair.covered_back:.2f}",
            "three_word_runs_part": f"{pair.contained:.2f}",
            "three_word_runs_part_of_source": f"{pair.contained_back:.2f}",
            "same_order_part": f"{pair.order:.2f}",
            "rare_shared_part": f"{pair.shared_rare:.2f}",
            "length_ratio": f"{pair.size:.2f}",
            "words": pair.words,
            "sentences_alike": len(pair.matches),
            "quotations_alike": pair.quotations_kept[0],
            "quotations_reworded": pair.quotations_kept[1],
        },
    }


def _named(pair: Pair) -> Iterator[dict[str, Any]]:
    """Yield where either names the other's house, and what its sentence says of it."""
    for here, there in ((pair.made, pair.source), (pair.source, pair.made)):
        if found := named_in(here, there):
            name, span = found
            cited, sentence = named_at(here, name, span)
            yield {
                "by": here.item,
                "house": name,
                "where": here.passage(*span),
                "sentence_start": sentence[0],
                "sentence_end": sentence[1],
                "told": cited.told,
                "checked": cited.checked,
                "aside": cited.aside,
                "printed": cited.printed,
                "denied": cited.denied,
            }


def _side_by_side(pair: Pair, match: Match) -> dict[str, Any]:
    made, source = pair.made.sentences[match.made], pair.source.sentences[match.source]
    return {
        "made": pair.made.passage(made.start, made.end),
        "source": pair.source.passage(source.start, source.end),
        "alike": f"{match.alike:.2f}",
    }


def _aligned(pair: Pair, match: Match) -> list[Any]:
    made, source = pair.made.sentences[match.made], pair.source.sentences[match.source]
    return [made.start, made.end, source.start, source.end, f"{match.alike:.2f}"]


def _shared_quotations(pair: Pair) -> Iterator[dict[str, Passage]]:
    theirs = {_plain(pair.source.text[a:b]): (a, b) for a, b in pair.source.quotations}
    for start, end in pair.made.quotations:
        found = theirs.get(_plain(pair.made.text[start:end]))
        if found and end - start > _SHORT_QUOTE:
            yield {"made": pair.made.passage(start, end), "source": pair.source.passage(*found)}


def _plain(words: str) -> str:
    return " ".join("".join(c.lower() if c.isalnum() else " " for c in words).split())
