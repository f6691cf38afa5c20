"""What a retelling changed: each change with its sort, the root's words and the retelling's.

Only what is told in both is held against each other; what a retelling leaves out is no drift, nor
is an honest paraphrase. A wrong accusation is worse than a missed one: every rule asks for more
than its sign, and what only a careful reading could tell is left to a person. In a near copy, what
no rule names is named by the kind of the words that were put (`drift_remaining`); in a translation,
what languages have few words of is held against the source's (`drift_across`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Final

from firsthand.records import Facts, Observation
from firsthand.steps import step
from firsthand.trace.alignment import stem
from firsthand.trace.drift_across import across
from firsthand.trace.drift_apposed import apposed
from firsthand.trace.drift_closed import another_speaks, closed
from firsthand.trace.drift_context import Both, Drift
from firsthand.trace.drift_days import days
from firsthand.trace.drift_denials import polarity, stances, undenied
from firsthand.trace.drift_doubts import doubts_of_clauses
from firsthand.trace.drift_figures import counts, many, names
from firsthand.trace.drift_films import films
from firsthand.trace.drift_headlines import headlines
from firsthand.trace.drift_identity import identities
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.drift_measures import counted_or_lasting
from firsthand.trace.drift_nobody import nobody, party_says
from firsthand.trace.drift_quotations import quotations
from firsthand.trace.drift_ranks import offices
from firsthand.trace.drift_remaining import remaining
from firsthand.trace.drift_replaced import replaced
from firsthand.trace.drift_roles import (
    actors,
    directions,
    things,
)
from firsthand.trace.drift_routes import routes
from firsthand.trace.drift_speakers import attributions, quoted_speakers, voices
from firsthand.trace.drift_stands import stands
from firsthand.trace.drift_sureness import hedges
from firsthand.trace.drift_throughout import throughout
from firsthand.trace.drift_turned import turned_over
from firsthand.trace.drift_worded import worded
from firsthand.trace.wording_decide import DERIVED, Decision, decide
from firsthand.trace.wording_index import WordingIndex
from firsthand.trace.wording_pair import Pair, Substitution
from firsthand.trace.wording_sketch import Wording

_RULES: Final[tuple[Callable[[Both], Iterator[Drift]], ...]] = (
    hedges, identities, counts, days, many, names, actors, offices, attributions, directions,
    things, films, polarity, undenied, stances, worded, replaced, voices, across, closed,
    another_speaks,
    routes, turned_over, nobody, party_says,
)  # fmt: skip
_ARTICLES: Final = frozenset({"a", "an", "the"})
_MOST_SPUN: Final = 40
# What putting synonyms for words does by itself is said once, word by word.
_BY_SPINNING: Final = frozenset(
    {
        "hedge lost", "hedge gained", "bound dropped", "generalised", "date sharpened",
        "polarity flipped", "identity hardened", "attribution moved", "direction flipped",
        "office flipped", "stance changed",
    }
)  # fmt: skip
# What may yet be found to hang on it, and in which too few sentences stand for one another.
_LOOSE: Final = frozenset({"undecided", "independent"})
_NOTHING_CHANGED: Final = frozenset({"copy", "mirror site"})


@step(version=10, index=WordingIndex)
def drift(one: Wording, other: Wording) -> Iterator[Observation]:
    """Say what a retelling changed.

    One observation (``drift``; between two versions of one text, ``version-change``) for each, in
    the retelling. Facts: ``sort``; ``source`` and ``made``, the passages of both; ``why``; ``how``
    the one was made from the other; and ``perhaps_version``, where the source says that it was
    changed after the retelling may have been made.

    Args:
        one: The one with the smaller id.
        other: The other.
    """
    if one.keys.copy == other.keys.copy:
        return  # word for word the same
    first, second = one.reading, other.reading
    if first.item == second.item or not first.words or not second.words:
        return
    decision = decide(first, second)
    if decision.outcome not in DERIVED | _LOOSE:
        return
    if decision.determined:
        yield from _observed(decision, drifts(decision))
    elif decision.outcome != "independent":
        turned = replace(decision, pair=Pair(decision.pair.made, decision.pair.source))
        for either in (decision, turned):
            lost = (each for each in drifts(either) if each.sort in _LOSSES)
            yield from _observed(either, lost)


# Of what was lost on the way the one that has it was first. Where nothing else tells which of two
# was made from the other, these are given both ways, and who draws the tree takes those of its way.
_LOSSES: Final = frozenset(
    {
        "hedge lost", "headline stronger than body", "date sharpened", "bound dropped",
        "identity hardened", "name garbled", "mistranslated", "spun wording",
    }
)  # fmt: skip


def _observed(decision: Decision, found: Iterable[Drift]) -> Iterator[Observation]:
    pair = decision.pair
    kind = "version-change" if decision.outcome == "earlier version" else "drift"
    for each in found:
        yield Observation(
            kind=kind,
            where=pair.made.passage(*each.made),
            facts=Facts(
                sort=each.sort,
                source=pair.source.passage(*each.source),
                made=pair.made.passage(*each.made),
                why=each.why,
                how=decision.outcome,
                perhaps_version=_perhaps_version(pair),
            ),
        )


def drifts(decision: Decision) -> list[Drift]:
    """Return what changed from one text to another, in the order of the retelling."""
    pair = decision.pair
    if decision.outcome in _NOTHING_CHANGED:
        return []
    if decision.outcome in _LOOSE and not _is_spun(decision):
        return sorted(
            (d for d in throughout(pair) if stands(pair, d)), key=lambda d: (d.made, d.sort)
        )
    spun = decision.outcome == "spun" or _is_spun(decision)
    found: list[Drift] = [*headlines(pair), *throughout(pair, spun=spun)]
    found += quoted_speakers(pair)
    # What was translated there and back has its quotations worded anew by the translators.
    if decision.outcome != "translation back":
        found += quotations(pair, spun=spun)
    for match in matches_of(pair):
        both = Both(pair, match)
        if both.source.sentence.heading == both.made.sentence.heading:
            found += _of_sentences(both, spun=spun)
    if spun:
        found = [each for each in found if each.sort not in _BY_SPINNING]
        found += _spun(pair)
    found = [counted_or_lasting(pair, each) for each in found if stands(pair, each)]
    kept: dict[tuple[str, tuple[int, int]], Drift] = {}
    for each in found:
        if not any(_is_in(each, other) for other in found):
            kept.setdefault((each.sort, each.made), each)
    return sorted(kept.values(), key=lambda d: (d.made, d.sort))


def _of_sentences(both: Both, *, spun: bool) -> list[Drift]:
    """Return what changed between two sentences that tell the same."""
    named = [each for rule in _RULES for each in rule(both)]
    if not any(each.sort == "office flipped" for each in named):
        named += apposed(both)
    named += doubts_of_clauses(both, named)
    sorts = {each.sort for each in named}
    named = [each for each in named if not sorts & _SAYS_MORE.get(each.sort, set())]
    return named if spun else [*named, *remaining(both, named)]


# What a sort of change is said by already, where another names it more closely.
_SAYS_MORE: Final[dict[str, set[str]]] = {
    "hedge lost": {"identity hardened", "stance changed", "polarity flipped"},
    "polarity flipped": {"identity hardened"},
    "count inflated": {"one made many"},
}


def _is_in(one: Drift, other: Drift) -> bool:
    """Whether a change was found twice, and once more exactly."""
    if one is other or one.sort != other.sort or one.made == other.made:
        return False
    return other.made[0] >= one.made[0] and other.made[1] <= one.made[1] and one.sort in _ONCE


# A sentence has one of each; two rules may find it, and one of them names the whole sentence.
_ONCE: Final = frozenset(
    {
        "attribution moved", "hedge lost", "hedge gained", "identity hardened",
        "circulation date taken for origin", "office flipped", "count inflated", "count changed",
        "direction flipped", "polarity flipped", "stance changed", "name garbled", "copies merged",
    }
)  # fmt: skip


def _is_spun(decision: Decision) -> bool:
    """Whether so many synonyms were put for words that nobody told it anew who writes himself."""
    if decision.outcome not in _RETOLD:
        return False
    synonyms = sum(each.synonym for each in decision.pair.substitutions)
    return synonyms >= max(_FEWEST_PUT, len(decision.pair.made.words) / _ONE_IN)


_RETOLD: Final = frozenset({"rewrite", "light edit", "summary", "undecided"})
_FEWEST_PUT: Final = 10
_ONE_IN: Final = 25


def _spun(pair: Pair) -> Iterator[Drift]:
    told: dict[tuple[str, str], Substitution] = {}
    for each in sorted(pair.substitutions, key=lambda s: (not s.synonym, s.start)):
        same = stem(each.source.lower(), "en") == stem(each.made.lower(), "en")
        if not same and each.source.lower() not in _ARTICLES:
            told.setdefault((each.source.lower(), each.made.lower()), each)
    for each in list(told.values())[:_MOST_SPUN]:
        yield Drift(
            "spun wording",
            (each.source_start, each.source_end),
            (each.start, each.end),
            f"“{each.made}” was put for “{each.source}”",
        )


def _perhaps_version(pair: Pair) -> bool:
    changed = pair.source.updated
    if changed is None or pair.made.updated is not None:
        return False
    days = [
        str(t.facts["from"])[:10]
        for t in pair.source.mentions("time-mention", changed.start, changed.end)
        if t.facts.get("from")
    ]
    ours = pair.made.dates
    return not days or not ours or ours[0] <= max(days)
