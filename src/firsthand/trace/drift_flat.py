"""A deed that the source tells nowhere as a fact where it matters, and the retelling tells flatly.

A headline is held against its source's headline and opening, whatever stands below: where all that
tells the deed there is less than sure ("appears to show soldiers shooting a captive"), a headline
that tells it flatly is surer than its source. Elsewhere the first flat telling is named, if no
other sentence of the retelling is unsure of it and none of the source tells it as surely.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from firsthand.trace.drift_context import Drift, Side, Sort
from firsthand.trace.drift_scenes import (
    DONE_TO,
    SHOWN,
    Scene,
    alike,
    done_to,
    doubt,
    same_manner,
    scenes,
)
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention
from firsthand.world.names_across import same_name

_IN_HEAD: Final = 2
_IN_BODY: Final = 3
_TOP: Final = 6
_FEWEST_WORDS: Final = 4
_FEWEST_IN_HEAD: Final = 5
_HEAD: Final = 2
_STOPS: Final = (".", "!", "?", "…", "؟", "。")


def flat_deeds(pair: Pair) -> Iterator[Drift]:
    """Yield the headlines, and the first other sentence, that tell flatly what is nowhere sure."""
    source, made = scenes(pair.source), scenes(pair.made)
    unsure = [(each, hedge) for each in source if each.deed and (hedge := doubt(each))]
    if not unsure:
        return
    top = _top(source)
    named = frozenset[str]().union(*(each.names for each in top))
    sure = [each for each in top if each.deed and each.sure]
    said = frozenset[str]().union(*(each.words for each in source)) if pair.same_language else None
    yield from _heads(made, unsure, sure, (named, said or frozenset()))
    yield from _bodies(made, unsure, [each for each in source if each.deed and each.sure])


def is_headline(side: Side) -> bool:
    """Whether a sentence is a headline, or stands at a text's beginning and ends as one does."""
    at_head = side.sentence.index <= _HEAD and not side.text.rstrip('»”"’)]').endswith(_STOPS)
    # What calls out at the very beginning is no sentence of the report: "They shot him!"
    at_head = at_head or (side.sentence.index < _HEAD and side.text.endswith("!"))
    return side.sentence.heading or at_head


def _top(source: Sequence[Scene]) -> list[Scene]:
    """Return the headlines and the opening of a source."""
    told = [s for s in source if len(s.side.words) >= _FEWEST_WORDS][:_TOP]
    return [s for s in source if s in told or s.side.sentence.heading]


def _heads(
    made: Sequence[Scene],
    unsure: Sequence[tuple[Scene, Mention]],
    sure: Sequence[Scene],
    told: tuple[frozenset[str], frozenset[str]],
) -> Iterator[Drift]:
    """Yield the first headline that tells flatly a deed that its source is less than sure of.

    A name counts that stands anywhere at the top, and in one language a word that stands anywhere
    in the source, where most of the headline's do: a headline joins what several sentences tell.
    """
    named, said = told
    for each in made:
        side = each.side
        if not (is_headline(side) and each.deed and each.sure) or _NOUN.search(side.text):
            continue
        if len(side.words) < _FEWEST_IN_HEAD:
            continue  # the name of what happened, as an encyclopaedia has it
        near = [u for u in unsure if same_manner(u[0], each) and _is_of_people(u[0], each)]
        if not near:
            continue
        found = max(near, key=lambda u: alike(u[0], each))
        points = alike(found[0], each)
        beside = {n for n in each.names if any(same_name(n, m) for m in named - found[0].names)}
        again = (each.words & said) - found[0].words
        mostly = len(each.words & said) * 2 >= len(each.words)
        points += len(again) if mostly and (points or len(again) > 1) else 0
        if (
            not points
            or points + len(beside) < _IN_HEAD
            or any(alike(s, each) >= points for s in sure)
        ):
            continue
        if each.told and not found[0].told:
            continue  # it is somebody's word again
        yield _flat("headline stronger than body", *found, side)
        return


def _is_of_people(unsure: Scene, head: Scene) -> bool:
    """Whether a headline says to whom the deed was done, or a deed that is done to nobody else.

    A shot may be a drone's, soldiers may be killed in an ambush.
    """
    if done_to(unsure, head) or not head.deeds.isdisjoint(_DONE_TO_PEOPLE):
        return True
    return SHOWN in unsure.concepts & head.concepts


_DONE_TO_PEOPLE: Final = frozenset({"execute", "behead", "torture", "rape"})


def _bodies(
    made: Sequence[Scene], unsure: Sequence[tuple[Scene, Mention]], sure: Sequence[Scene]
) -> Iterator[Drift]:
    """Yield the first sentence below the headlines that tells flatly what is nowhere sure.

    It must tell much of what the unsure one tells; where the source is sure nowhere of what was
    done to people, and the retelling doubts no deed at all, that it was done to people is enough.
    """
    hedged = [s for s in made if s.side.soft]
    bare = not any(s.deed for s in hedged) and not any(s.concepts & DONE_TO for s in sure)
    for each in made:
        if not (each.deed and each.sure) or is_headline(each.side):
            continue
        near = [
            u
            for u in unsure
            if same_manner(u[0], each)
            and (
                (bare and _is_of_people(u[0], each))
                or (done_to(u[0], each) and alike(u[0], each) >= _IN_BODY)
            )
        ]
        if not near:
            continue
        found = max(near, key=lambda u: alike(u[0], each))
        if each.told and not found[0].told:
            continue
        if any(done_to(s, each) and alike(s, each) >= alike(found[0], each) for s in sure):
            continue
        again = (s for s in hedged if s.deed and done_to(found[0], s))
        if not any(alike(found[0], s) >= _IN_BODY for s in again):
            yield _flat("hedge lost", *found, each.side)
        return


def _flat(sort: Sort, unsure: Scene, hedge: Mention, side: Side) -> Drift:
    why = f"“{hedge.written}” is gone: the source tells this nowhere as a fact"
    where = unsure.side
    return Drift(sort, (where.start, where.end), (side.start, side.end), why)


# What a headline opens its subject with tells nothing: "Bridge shooting: the story so far".
_NOUN: Final = re.compile(
    r"(?i)^(?:what|how|why|who|was|wie|warum|wer|ce que|comment|pourquoi|qui|qué|cómo|lo que|що|як"
    r"|чому|хто|что|как|почему|кто|ماذا|كيف|لماذا)\b"
    r"|^[^:]{0,40}\b(?:shooting|killing|attack|execution|strike)s?\s*:"
)
