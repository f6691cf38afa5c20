"""Roots claim by claim: who says a thing for themselves, and who has it from another.

A claim here is a set of sentences that tell the same in several reports. A report that was made
from another in most may still be first in one sentence: its own look at the film, its own
interview. What is undecided between two never makes them two. Words that two reports quote, and
share nothing else, are one witness: whoever said them.

Each sentence hangs on one other, the likest of what its report was made from, so that a sentence
that tells two things in one does not make one claim of both.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from firsthand.records import Observation, Passage
from firsthand.trace.roots_names import plain_name
from firsthand.trace.roots_nodes import SAID, UNHELD, Edge, Node, aligned, root_of
from firsthand.trace.roots_rests import holders

Place = tuple[str, int, int]
_LEAST_DERIVED: Final = 0.40
_LEAST_KIN: Final = 0.55
_WORDS_SHOWN: Final = 60


@dataclass(frozen=True)
class Member:
    """A sentence that tells a claim.

    Attributes:
        place: Its report and where it stands.
        root: Whose it is: its own report's id, another's, or `UNHELD` and a name.
        why: Why, in plain words.
    """

    place: Place
    root: str
    why: str


@dataclass(frozen=True)
class Cluster:
    """A claim.

    Attributes:
        members: The sentences that tell it, the first ones first.
        roots: Its roots.
        undecided: Pairs of roots that may be one; they are counted as one.
    """

    members: tuple[Member, ...]
    roots: tuple[str, ...]
    undecided: tuple[tuple[str, str], ...]

    @property
    def reports(self) -> int:
        """In how many reports it stands."""
        return len({m.place[0] for m in self.members})

    @property
    def count(self) -> int:
        """How many roots it surely has: those that may be one count as one."""
        joined = _Sets(self.roots)
        for one, other in self.undecided:
            joined.join(one, other)
        return len(joined.groups())


def clusters(
    nodes: Mapping[str, Node], edges: Sequence[Edge], kin: Iterable[Observation]
) -> list[Cluster]:
    """Return the claims that more than one report tells, each with its roots."""
    sets: _Sets = _Sets(())
    from_whom = _upward(nodes, edges)
    for made, source in from_whom.items():
        sets.join(made, source)
    kin = list(kin)
    quoted = _quoted(nodes, kin, sets)
    doubtful = _kin(nodes, kin, sets)
    houses = holders(nodes)
    out = []
    for places in sets.groups():
        if len({item for item, _, _ in places}) > 1:
            members = _members(nodes, places, from_whom, quoted, houses)
            roots = tuple(sorted({m.root for m in members}))
            pairs = {
                tuple(sorted((root_of(nodes, a), root_of(nodes, b))))
                for a, b in doubtful
                if any(p[0] == a for p in places) and any(p[0] == b for p in places)
            }
            unsure = tuple(sorted((a, b) for a, b in pairs if a != b and {a, b} <= set(roots)))
            out.append(Cluster(tuple(members), roots, unsure))
    return sorted(out, key=lambda c: (-c.reports, c.members[0].place))


def _upward(nodes: Mapping[str, Node], edges: Sequence[Edge]) -> dict[Place, Place]:
    """Return, for each sentence that its report has from another, the one that it has it from."""
    best: dict[Place, tuple[bool, float, Place]] = {}
    parents = [node.parent for node in nodes.values() if node.parent is not None]
    for edge in (*edges, *parents):
        if edge.made not in nodes or edge.source not in nodes:
            continue
        down = edge.determined or root_of(nodes, edge.made) != edge.made
        if not down and root_of(nodes, edge.source) == edge.source:
            continue
        for a, b, c, d, alike in edge.aligned:
            if alike < _LEAST_DERIVED:
                continue
            made, source = (edge.made, a, b), (edge.source, c, d)
            lower, upper = (made, source) if down else (source, made)
            parent = nodes[lower[0]].parent
            found = (parent is not None and parent.source == upper[0], alike, upper)
            best[lower] = max(best.get(lower, found), found)
    return {lower: upper for lower, (_, _, upper) in best.items()}


def _quoted(nodes: Mapping[str, Node], kin: Iterable[Observation], sets: _Sets) -> dict[Place, str]:
    """Join the quotations that two reports share and nothing else; return whose words they are."""
    out: dict[Place, str] = {}
    for each in kin:
        if each.facts["outcome"] != "common source":
            continue
        for quotation in each.facts.get("quotations", ()):
            both = (quotation["made"], quotation["source"])
            if not all(isinstance(q, Passage) and q.item in nodes for q in both):
                continue
            places = [_sentence_of(each, q) for q in both]
            sets.join(*places)
            for place in places:
                out[place] = f"{SAID}{both[1].exact[:_WORDS_SHOWN]}"
    return out


def _sentence_of(each: Observation, quotation: Passage) -> Place:
    """Return the sentence that holds a quotation, where it was aligned; else the quotation."""
    first = each.where.item == quotation.item
    for a, b, c, d, _ in aligned(each.facts):
        start, end = (a, b) if first else (c, d)
        if start <= quotation.start < end:
            return (quotation.item, start, end)
    return (quotation.item, quotation.start, quotation.end)


def _kin(
    nodes: Mapping[str, Node], kin: Iterable[Observation], sets: _Sets
) -> list[tuple[str, str]]:
    """Join what two reports that were not made from each other both tell; return the undecided."""
    doubtful = []
    for each in kin:
        one, other = each.where.item, str(each.facts["other"])
        if one not in nodes or other not in nodes:
            continue
        if each.facts["outcome"] == "undecided":
            doubtful.append((one, other))
        for a, b, c, d, alike in aligned(each.facts):
            if alike >= _LEAST_KIN:
                sets.join((one, a, b), (other, c, d))
    return doubtful


def _members(
    nodes: Mapping[str, Node],
    places: Sequence[Place],
    from_whom: Mapping[Place, Place],
    quoted: Mapping[Place, str],
    houses: Mapping[str, str],
) -> list[Member]:
    own = {place: _own(nodes, place, quoted, houses) for place in places}
    out = []
    for place in places:
        top = _top(place, from_whom)
        if top != place and top in own:
            out.append(Member(place, own[top].root, "it has this from another report"))
        else:
            out.append(own[place])
    return sorted(out, key=lambda m: (_order(nodes, m), m.place))


def _top(place: Place, from_whom: Mapping[Place, Place]) -> Place:
    """Return the sentence that a sentence goes back to."""
    seen = set()
    while place in from_whom and place not in seen:
        seen.add(place)
        place = from_whom[place]
    return place


def _own(
    nodes: Mapping[str, Node],
    place: Place,
    quoted: Mapping[Place, str],
    houses: Mapping[str, str],
) -> Member:
    """Return whose a sentence is that was not found to be from another report that we hold."""
    node = nodes[place[0]]
    look = next((p for p, _ in node.looks if place[1] <= p.start < place[2]), None)
    told = (c for c in node.cited if c.told and not c.aside)
    named = next((c for c in told if place[1] <= c.where.start < place[2]), None)
    if place in quoted:
        return Member(place, quoted[place], "it quotes words that others were told too")
    if look is not None:
        why = f"it says that its own people looked: {look.exact!r}"[:200]
        return Member(place, place[0], why)
    if named is not None:
        held = houses.get(plain_name(named.name))
        root = root_of(nodes, held) if held else f"{UNHELD}{named.name}"
        return Member(place, root, f"it names {named.name} as its source")
    if node.parent is not None and node.parent.source.startswith(UNHELD):
        return Member(place, node.parent.source, "it names another's report as its source")
    return Member(place, root_of(nodes, place[0]), "no earlier telling was found")


def _order(nodes: Mapping[str, Node], member: Member) -> tuple[bool, str]:
    node = nodes[member.place[0]]
    return (member.root != member.place[0], node.dates[0] if node.dates else "9999")


class _Sets:
    """Sets that grow together (union by the smaller root)."""

    def __init__(self, first: Iterable[Any]) -> None:
        self._up: dict[Any, Any] = {each: each for each in first}

    def find(self, each: Any) -> Any:  # noqa: ANN401
        self._up.setdefault(each, each)
        while self._up[each] != each:
            self._up[each] = self._up[self._up[each]]
            each = self._up[each]
        return each

    def join(self, one: Any, other: Any) -> None:  # noqa: ANN401
        a, b = sorted((self.find(one), self.find(other)))
        self._up[b] = a

    def groups(self) -> list[list[Any]]:
        out: dict[Any, list[Any]] = defaultdict(list)
        for each in sorted(self._up):
            out[self.find(each)].append(each)
        return list(out.values())


def joined(items: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Return the groups that pairs make of items."""
    sets = _Sets(items)
    for one, other in pairs:
        sets.join(one, other)
    return sets.groups()
