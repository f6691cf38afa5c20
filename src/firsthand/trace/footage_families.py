"""Which items are copies of one another, over the whole case: families, and what is doubtful.

A family says that its members hold the same footage; it hides none of them. What films may share
without one being made from the other, as a card or a sting, was told before and joins nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Annotated, Any, Final

from firsthand.records import Derivation, Facts, Observation, Span, Whole
from firsthand.records.where import Where
from firsthand.steps import Kind, step
from firsthand.trace import footage_groups, footage_tree

_SOUND: Final = "the sound is the same; by their pictures they are no copies"
_FROM_EITHER: Final = (
    "a picture that films from the same spot agree with, which are no copies of each other: "
    "which one it is from, if from any of them, is not shown"
)


@dataclass
class _Pair:
    pictures: list[Derivation] = field(default_factory=list)
    sounds: list[Derivation] = field(default_factory=list)


@step(version=5, over="case")
def families(  # noqa: PLR0917 -- what it gathers; a runner calls it
    copies: tuple[Annotated[Derivation, Kind("copy")], ...],
    excerpts: tuple[Annotated[Derivation, Kind("excerpt")], ...],
    encoded: tuple[Annotated[Derivation, Kind("re-encode")], ...],
    mirrored: tuple[Annotated[Derivation, Kind("mirror")], ...],
    sketches: tuple[Annotated[Observation, Kind("audible")], ...],
    timestamps: tuple[Annotated[Observation, Kind("timestamp")], ...],
    apart: tuple[Annotated[Observation, Kind("apart")], ...],
) -> Iterator[Observation]:
    """Group copies into families; say which is the most complete and which the earliest.

    What a person set apart (an ``apart`` observation about one item, whose fact ``from`` names the
    other) is never in one family: what agrees best is joined first, and nothing joins those two.

    Yields:
        A ``family`` observation for each, about its most complete member; a ``shared-stretch`` for
        a picture that fits several films; a ``same-sound`` for items that share sound only.
    """
    pairs = _pairs([*copies, *excerpts, *encoded, *mirrored])
    joined: list[Derivation] = []
    for key in sorted(pairs):
        pair = pairs[key]
        joined += pair.pictures
        if not pair.pictures and pair.sounds:
            yield _told("same-sound", pair.sounds, _SOUND)
    sounding = frozenset(each.where.item for each in sketches)
    instants = _instants(timestamps)
    cut = frozenset(_set_apart(apart))
    loose = [each for each in joined if _is_loose(each)]
    joined = [each for each in joined if not _is_loose(each)]
    joined.sort(key=lambda each: (-_support(each), each.id))
    firm = [frozenset(members) for members, _ in footage_groups.groups(joined, cut)]
    for pictures, films in _by_image(loose):
        if len(films) == 1 or any(films <= members for members in firm):
            joined += pictures
        else:
            yield _told("shared-stretch", pictures, _FROM_EITHER)
    for members, inside in footage_groups.groups(joined, cut):
        yield _family(members, inside, pairs, sounding, instants)


def _is_loose(found: Derivation) -> bool:
    """Whether an image fits a film at no certain moment.

    A camera that stands still takes the same picture again and again: an image that agrees with
    two films of it must not make one of them a copy of the other.
    """
    return found.facts.get("moment") == "not fixed"


def _by_image(found: list[Derivation]) -> Iterator[tuple[list[Derivation], set[str]]]:
    """Yield what each image shares with films, and which films they are."""
    by_image: dict[str, list[Derivation]] = defaultdict(list)
    films: dict[str, set[str]] = defaultdict(set)
    for each in found:
        ends = each.made, each.source
        image, film = ends if isinstance(each.source, Span) else ends[::-1]
        by_image[image.item].append(each)
        films[image.item].add(film.item)
    yield from ((by_image[image], films[image]) for image in sorted(by_image))


def _set_apart(apart: Iterable[Observation]) -> Iterator[tuple[str, str]]:
    for each in apart:
        other = each.facts.get("from")
        if isinstance(other, str):
            yield each.where.item, other
            yield other, each.where.item


def _support(found: Derivation) -> int:
    return int(found.facts["evidence"]["features"])


def _pairs(derivations: Iterable[Derivation]) -> dict[tuple[str, str], _Pair]:
    pairs: dict[tuple[str, str], _Pair] = defaultdict(_Pair)
    for each in derivations:
        kind = each.facts.get("footage")
        a, b = sorted((each.made.item, each.source.item))
        if kind == "pictures" and a != b:
            pairs[a, b].pictures.append(each)
        elif kind == "sound" and a != b:
            pairs[a, b].sounds.append(each)
    return pairs


def _family(
    members: tuple[str, ...],
    found: list[Derivation],
    pairs: dict[tuple[str, str], _Pair],
    sounding: frozenset[str],
    instants: dict[str, tuple[int, str, str]],
) -> Observation:
    complete, why = _most_complete(members, found)
    keys = sorted(
        {(min(ends), max(ends)) for ends in ((d.made.item, d.source.item) for d in found)}
    )
    facts: dict[str, Any] = {
        "members": list(members),
        "most_complete": {"item": complete, "why": why},
        "links": footage_tree.links(members, found),
        "sounds": [
            {"one": a, "other": b, "told": _sound(a, b, pairs[a, b], sounding)} for a, b in keys
        ],
    }
    dated = sorted((instants[m], m) for m in members if m in instants)
    if dated:
        (_, text, clock), first = dated[0]
        facts["earliest"] = {"item": first, "instant": text, "clock": clock}
    facts["undated"] = sum(m not in instants for m in members)
    return Observation(
        kind="family",
        where=Whole(item=complete),
        facts=Facts(facts),
        cites=tuple(each.id for each in found),
    )


def _most_complete(members: tuple[str, ...], found: list[Derivation]) -> tuple[str, list[str]]:
    """Return the member that others were made from, by what is told; a tie goes by length."""
    score = dict.fromkeys(members, 0)
    lasting = dict.fromkeys(members, 0.0)
    reasons: dict[str, set[str]] = defaultdict(set)
    for each in found:
        sure = each.facts["direction"] != "undetermined"
        score[each.source.item] += 2 if sure else 1
        score[each.made.item] -= 2 if sure else 0
        lasting[each.source.item] += _seconds(each.source)
        lasting[each.made.item] += _seconds(each.made)
        reasons[each.source.item].update(
            r for r in each.facts["reasons"] if not r.startswith("against")
        )
    best = max(members, key=lambda m: (score[m], lasting[m], m))
    return best, sorted(reasons[best])


def _seconds(where: Where) -> float:
    return float(where.end_s - where.start_s) if isinstance(where, Span) else 0.0


def _sound(one: str, other: str, pair: _Pair, sounding: frozenset[str]) -> str:
    if pair.sounds:
        return "the same sound"
    if one in sounding and other in sounding:
        return "other sound"
    if one in sounding or other in sounding:
        return "only one has sound"
    return "no sound to compare"


def _instants(timestamps: Iterable[Observation]) -> dict[str, tuple[int, str, str]]:
    """Return the earliest instant that each item's own clocks tell."""
    found: dict[str, tuple[int, str, str]] = {}
    for each in timestamps:
        instant = each.facts.get("instant")
        if instant is not None and hasattr(instant, "ns"):
            told = (instant.ns, instant.text, str(each.facts.get("clock", "unknown")))
            item = each.where.item
            found[item] = min(found.get(item, told), told)
    return found


def _told(kind: str, found: list[Derivation], why: str) -> Observation:
    first = found[0]
    facts = Facts(like=first.source, why=why, stretches=len(found))
    return Observation(
        kind=kind, where=first.made, facts=facts, cites=tuple(each.id for each in found)
    )
