"""What reports say that they rest on: the house that they name as the one that reported or checked.

Two reports that say they rest on the same third are its children and not each other's, unless one
has what a common source does not explain: the other's very words, or, where the third is held,
nearly the whole of it in its order. A report that names nobody, and tells what several tell who
rest on one third, rests on that third too: what all of them have from it says nothing of who had
it from whom among them. Names are read by `firsthand.trace.wording_cited`.

Longer than 300 lines, because all that is asked of two reports is asked of the same tables.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from firsthand.records import Observation
from firsthand.trace.roots_names import plain_name
from firsthand.trace.roots_nodes import (
    SHORT,
    UNHELD,
    Edge,
    Node,
    above,
    first_day,
    line_of,
)
from firsthand.trace.roots_rests import (
    SAME_WORDS,
    VERBATIM,
    first_version,
    holders,
    inherit,
    is_close,
    is_first_named,
    is_printed,
    is_told,
    last_version,
    only_cites,
    own_plain,
    prints,
    rests,
    same_publisher,
)

_FEW_WORDS: Final = 0.1
_AS_MUCH: Final = 0.1
HARDLY_LESS: Final = 0.05
_SEVERAL: Final = 3
_MANY: Final = 4
_TWO: Final = 2
_NEARLY: Final = 0.8
_MUCH: Final = 0.4
_MOST: Final = 0.6
_MUTUAL: Final = 0.7
_FAR_MORE: Final = 0.2


class Resting:
    """What each report says that it rests on.

    Args:
        nodes: The reports.
        edges: What was found between them.
        kin: Pairs that were looked at and are no derivations.
    """

    def __init__(
        self,
        nodes: Mapping[str, Node],
        edges: Sequence[Edge],
        kin: Iterable[Observation] = (),
    ) -> None:
        self._nodes = nodes
        self._common: dict[str, dict[str, frozenset[str]]] = defaultdict(dict)
        found = [(e.made, e.source, e.shared) for e in edges]
        found += [
            (k.where.item, str(k.facts["other"]), frozenset(k.facts.get("shared_facts", ())))
            for k in kin
        ]
        for one, other, facts in found:
            self._common[one][other] = self._common[other][one] = facts
        self._holders = holders(nodes)
        self._published: dict[str, set[str]] = defaultdict(set)
        for item, node in nodes.items():
            for name in own_plain(node):
                self._published[name].add(item)
        known = {plain_name(name) for node in nodes.values() for name in node.names}
        known |= {plain_name(c.name) for node in nodes.values() for c in node.cited if c.told}
        self._names = {item: rests(node, known=known) for item, node in nodes.items()}
        inherit(self._names, edges)
        self._told: dict[tuple[str, str], float] = {}
        self._runs = {(e.made, e.source): e.runs for e in edges}
        self._facts = {(e.made, e.source): e.shared for e in edges if e.source in nodes}
        self._alike: dict[tuple[str, int, int], list[tuple[str, float]]] = defaultdict(list)
        for edge in edges:
            for a, b, c, d, alike in edge.aligned:
                self._alike[edge.made, a, b].append((edge.source, alike))
                self._alike[edge.source, c, d].append((edge.made, alike))
            ends = edge.made, edge.source
            self._told[ends] = max(self._told.get(ends, 0.0), edge.told[0])
        self._mutual: dict[str, dict[str, float]] = defaultdict(dict)
        for edge in edges:
            self._mutual[edge.made][edge.source] = min(edge.told)
            self._mutual[edge.source][edge.made] = min(edge.told)
        self._same: dict[str, set[str]] = defaultdict(set)
        for edge in edges:
            if edge.how in VERBATIM:
                self._same[edge.made].add(edge.source)
                self._same[edge.source].add(edge.made)
        self._resting = Counter(name for names in self._names.values() for name in names)
        self._beside = self._several_beside(edges)

    def explains(self, edge: Edge) -> bool:
        """Whether what reports say that they rest on explains what two have in common.

        In two languages only a source that is held can be seen to explain less.

        Args:
            edge: What was found between them.
        """
        shared = self._shared(edge)
        if self._is_sure(edge) or self.stands_out(edge) or self._has_apart(edge):
            return False
        if self._is_one_translation(edge, shared):
            return False
        # Whom it names, who rests on the same, and of whom it tells most.
        most = bool(shared) and edge.named and edge.told[0] >= _MOST
        # Nor is it the third's words that it has, if it names the other and the third is not held.
        most = most or (edge.named and edge.runs >= _FEW_WORDS and not self._held(shared))
        if edge.named and not most and self._is_named_besides(edge):
            return True
        own = edge.named and (not shared or self._tells_of(edge) or self._tells_more(edge, shared))
        own = own or most
        if own or self._has_facts_of_its_own(edge, shared):
            return False
        return self._looked_apart(edge) or self._has_in_common(edge, shared)

    def stands_out(self, edge: Edge, by: float = _FAR_MORE) -> bool:
        """Whether two tell most of each other, and nobody else tells nearly as much of either.

        Of those who rest on the same there must be several: a crowd in which two stand close. What
        was copied from one of the two says nothing against it.

        Args:
            edge: What was found between them.
            by: How much less anybody else must tell.
        """
        family, most = self._family(edge), min(edge.told)
        return (
            most >= _MUTUAL
            and self._in_a_crowd(edge)
            and not any(
                each > most - by
                for item in (edge.made, edge.source)
                for other, each in self._mutual[item].items()
                if other not in family
            )
        )

    def _has_apart(self, edge: Edge) -> bool:
        """Whether one has names and numbers with the other that nobody else in the case has."""
        if not is_told(edge) or not self._in_a_crowd(edge):
            return False
        family = self._family(edge)
        others = [f for i, f in self._common[edge.made].items() if i not in family]
        return len(edge.shared.difference(*others)) >= _MANY

    def _family(self, edge: Edge) -> set[str]:
        """Return two reports and those that are in their words."""
        return self._same[edge.made] | self._same[edge.source] | {edge.made, edge.source}

    def _in_a_crowd(self, edge: Edge) -> bool:
        """Whether several others rest on what two rest on."""
        shared, family = self._shared(edge), self._family(edge)
        beside = [i for i, names in self._names.items() if shared & names.keys()]
        return len({*beside} - family) >= _SEVERAL

    def _is_sure(self, edge: Edge) -> bool:
        """Whether one prints the other, is its words, its house's, or says itself whence it is."""
        ends = self._nodes[edge.made], self._nodes[edge.source]
        printed = edge.how in VERBATIM or is_printed(self._nodes, edge)
        return printed or same_publisher(*ends) or self.passes_on(edge)

    def passes_on(self, edge: Edge) -> bool:
        """Whether one names in one breath the other's house and what that one rests on.

        "The agency reported, citing the Times": it has it from the agency.

        Args:
            edge: What was found between them.
        """
        node = self._nodes[edge.made]
        source, further = own_plain(self._nodes[edge.source]), self._names[edge.source]
        cited = (*node.cited, *node.named)
        told = [(c.start, plain_name(c.name)) for c in cited if c.told and not c.aside]
        first = {start for start, name in told if name in source}
        return any(start in first and name in further for start, name in told)

    def _has_in_common(self, edge: Edge, shared: set[str]) -> bool:
        """Whether what both rest on, or several do who tell the same, explains what they share."""
        if not shared:
            apart = edge.runs < SAME_WORDS and self._names_others(edge)
            return apart or self._is_passive(edge)
        held = self._held(shared)
        if not is_close(edge) or (edge.runs < SAME_WORDS and not held):
            return True
        if not held and self._is_in_others(edge, shared):
            return True
        if self._is_in_its_words(edge, held):
            return False
        least = round(edge.told[0] - _AS_MUCH, 2)
        told = [self._told.get((edge.made, item), 1.0) for item in held]
        # Where nothing was found between one and the source it names, the other tells no more.
        return max(told, default=-1.0) >= least

    def _is_one_translation(self, edge: Edge, shared: set[str]) -> bool:
        """Whether one has words of the other's, where all that both rest on is in other languages.

        Two who translate the same find other words for one in ten runs of three. Of a translation
        of the whole every retelling in its language has as many.
        """
        language = self._nodes[edge.source].language
        held = self._held(shared)
        whole = max((self._mutual[edge.source].get(item, 0.0) for item in held), default=1.0)
        return (
            whole < _NEARLY
            and is_told(edge)
            and self._nodes[edge.made].language == language
            and all(self._nodes[item].language != language for item in held)
            and edge.runs >= _FEW_WORDS
        )

    def _is_in_its_words(self, edge: Edge, held: set[str]) -> bool:
        """Whether one has the other's very words, and clearly fewer of all that is held of both.

        Words tell only if what both rest on is in their language.
        """
        language = self._nodes[edge.source].language
        if any(self._nodes[item].language != language for item in held):
            return False
        theirs = max((self._runs.get((edge.made, item), 0.0) for item in held), default=0.0)
        return edge.runs >= max(SAME_WORDS, theirs + _AS_MUCH)

    def _tells_more(self, edge: Edge, shared: set[str]) -> bool:
        """Whether all that is held of what both rest on tells clearly less of one."""
        held = [self._told.get((edge.made, i)) for n in shared for i in self._published[n]]
        known = [told for told in held if told is not None]
        return bool(known) and len(known) == len(held) and max(known) + _AS_MUCH < edge.told[0]

    def _has_facts_of_its_own(self, edge: Edge, shared: set[str]) -> bool:
        """Whether one has names and numbers from the other that no held source of both has.

        Whoever names the source themselves must have more of them.
        """
        names = shared or set(self._names[edge.source])
        held = self._held(names) - {edge.made, edge.source}
        theirs = {key for item in held for key in self._facts.get((edge.made, item), ())}
        told = max((self._told.get((edge.made, item), 0.0) for item in held), default=0.0)
        if not theirs or not is_told(edge) or told > edge.told[0]:
            return False
        return len(edge.shared - theirs) >= (_MANY if shared else _TWO)

    def _held(self, names: set[str]) -> set[str]:
        """Return the reports that are held of some houses."""
        return {item for name in names for item in self._published[name]}

    def _looked_apart(self, edge: Edge) -> bool:
        """Whether one names nobody, and its own people looked at the film, in words of its own.

        Two who look at one film tell the same of it: that makes none of them the other's source.
        """
        node = self._nodes[edge.made]
        if edge.named or edge.runs >= SAME_WORDS:
            return False
        told = [(a, b) for a, b, *_ in edge.aligned]
        return not self._names[edge.made] and any(
            "footage" in sorts and not any(a <= words.start < b for a, b in told)
            for words, sorts in node.looks
        )

    def _is_in_others(self, edge: Edge, shared: set[str]) -> bool:
        """Whether others who rest on the same tell nearly all that two tell alike as much alike."""
        family = self._family(edge)
        alone = 0
        for a, b, _, _, alike in edge.aligned:
            others = [
                there
                for other, there in self._alike.get((edge.made, a, b), ())
                if other not in family and shared & self._names.get(other, {}).keys()
            ]
            alone += max(others, default=0.0) < _NEARLY * alike
        return bool(edge.aligned) and alone * _SEVERAL < len(edge.aligned)

    def _is_named_besides(self, edge: Edge) -> bool:
        """Whether one says that another house checked, and of the source's only that it was told.

        "A paper verified it; the general told the BBC that it was false."
        """
        source = own_plain(self._nodes[edge.source])
        cited = [c for c in self._nodes[edge.made].cited if not c.aside]
        theirs = [c for c in cited if plain_name(c.name) in source]
        before = min((c.start for c in theirs), default=0)
        return (
            edge.runs < SAME_WORDS
            and not any(c.checked for c in theirs)
            and any(c.checked and c.start < before for c in cited if c not in theirs)
        )

    def _tells_of(self, edge: Edge) -> bool:
        """Whether the made one says that the source's house reports, and does not only list it."""
        source = own_plain(self._nodes[edge.source])
        cited = self._nodes[edge.made].cited
        return any(c.told and not c.aside and plain_name(c.name) in source for c in cited)

    def _names_others(self, edge: Edge) -> bool:
        """Whether one rests on what several name, and the other neither is that nor names it.

        Who names a house has it from there, or from somebody who names it.
        """
        source = own_plain(self._nodes[edge.source]) | self._names[edge.source].keys()
        return any(
            self._resting[name] >= _SEVERAL and name not in source
            for name in self._names[edge.made]
        )

    def _shared(self, edge: Edge) -> set[str]:
        """Return the houses that both rest on, if the source is none of theirs."""
        made, source = self._nodes[edge.made], self._nodes[edge.source]
        both = set(self._names[edge.made]) & set(self._names[edge.source])
        return both - own_plain(made) - own_plain(source)

    def _is_passive(self, edge: Edge) -> bool:
        """Whether one that names nobody tells what several tell who rest on one that it names."""
        if not self._names_nobody(edge.made) or edge.runs >= SAME_WORDS:
            return False
        few = edge.runs < _FEW_WORDS
        for name in self._further(edge.source) if few else self._names[edge.source]:
            if len(self._beside[edge.made].get(name, ())) < _TWO:
                continue
            held = self._holders.get(name)
            if held is None or held == edge.source:
                return held is None
            least = round(edge.told[0] - HARDLY_LESS, 2)
            if self._told.get((edge.made, held), -1.0) >= least:
                return True
            # None of several sisters that tell as much of it is its source more than the others.
            # What was made from the one tells what it tells, and says nothing against it.
            own = own_plain(self._nodes[edge.source])
            beside = {
                b
                for b in self._beside[edge.made][name] - {edge.source, held}
                if not own & self._names.get(b, {}).keys()
            }
            told = (self._told.get((edge.made, b), -1.0) for b in beside)
            as_much = sum(each >= _NEARLY * edge.told[0] for each in told)
            if as_much >= _SEVERAL and edge.runs < _FEW_WORDS:
                return True
        return False

    def _further(self, item: str) -> dict[str, str]:
        """Return what a report rests on, and what the texts rest on that are its own words."""
        found = dict(self._names[item])
        for other in sorted(self._same[item]):
            for name, written in self._names.get(other, {}).items():
                found.setdefault(name, written)
        return found

    def nameless(self) -> frozenset[str]:
        """Return the reports that rest on nobody they name."""
        return frozenset(item for item in self._nodes if self._names_nobody(item))

    def _names_nobody(self, item: str) -> bool:
        """Whether a report rests on nobody, or names only whom nobody else does, in passing."""
        checked = {plain_name(c.name) for c in self._nodes[item].cited if c.checked}
        return all(self._resting[n] == 1 and n not in checked for n in self._names[item])

    def _several_beside(self, edges: Sequence[Edge]) -> dict[str, dict[str, set[str]]]:
        """Return, by report and house, which reports resting on that house tell what it tells."""
        out: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
        for edge in edges:
            for one, other in ((edge.made, edge.source), (edge.source, edge.made)):
                for name in self._names.get(other, ()):
                    if self._resting[name] >= _SEVERAL and other in self._nodes:
                        out[one][name].add(other)
        return out

    def parent(self, node: Node) -> Edge | None:
        """Return an edge to the first report that one says it rests on, held or not."""
        for found in (self._printed(node), self._passed(node), self._announced(node)):
            if found is not None:
                return found
        return next(self._edges(node), None)

    def instead(self, node: Node) -> Edge | None:
        """Return an edge to what a report rests on, if it names its parent only for a part.

        Who quotes a ministry's statement and says that a paper checked has it from the paper.
        """
        names, parent = self._names[node.item], node.parent
        if parent is None or not only_cites(parent) or not names:
            return None
        theirs = own_plain(self._nodes[parent.source])
        checked = {plain_name(c.name) for c in node.cited if c.checked and not c.aside}
        if is_printed(self._nodes, parent) or next(iter(names)) in theirs:
            return None
        if theirs & names.keys() and (theirs & checked or next(iter(names)) not in checked):
            return None
        # Whose checking the parent tells too it has by the parent, whose words it has.
        told_there = next(iter(names)) in self._names[parent.source]
        if told_there and parent.runs >= _FEW_WORDS:
            return None
        if is_first_named(node, theirs) and (told_there or parent.told[0] >= _MUCH):
            return None
        return next((e for e in self._edges(node) if e.source != parent.source), None)

    def standing(self, node: Node) -> Edge | None:
        """Return an edge to the version that stood when a few words cited an earlier one.

        A line that names a house and tells what all versions of its text tell was not held against
        each of them: it is of the page as it stood that day.
        """
        parent = node.parent
        if parent is None or not only_cites(parent) or node.words > SHORT:
            return None
        held = last_version(self._nodes, parent.source, node)
        return None if held == parent.source else _cited(node.item, held)

    def is_first(self, node: Node) -> bool:
        """Whether a report tells what its own people saw or were told, and names its parent late.

        What it has from there is a part of it, and its root its own.
        """
        parent = node.parent
        if parent is None or not only_cites(parent) or self._names[node.item]:
            return False
        if parent.named and is_told(parent):  # most of it stands in the one that it names
            return False
        told = [(a, b) for a, b, *_ in parent.aligned]
        own = [sorts for w, sorts in node.looks if not any(a <= w.start < b for a, b in told)]
        # Who looks again at the film that another verified is one analyst more, and no evidence.
        film = any("footage" in sorts for sorts in own)
        besides = any({"person", "place", "papers"} & {*sorts} for sorts in own)
        return bool(own) and (besides or not film) and not is_printed(self._nodes, parent)

    def _printed(self, node: Node) -> Edge | None:
        """Return an edge to the report that we hold of an agency whose text a report prints."""
        for name in sorted(prints(node)):
            held = self._holders.get(name)
            if held is not None and held != node.item:
                edge = _cited(node.item, held)
                if is_printed(self._nodes, edge) and not above(self._nodes, held, node.item):
                    return edge
        return None

    def _announced(self, node: Node) -> Edge | None:
        """Return an edge to the page of its house that a few words announce.

        That is the longer one that rests on what they rest on too.
        """
        rests_on = self._names[node.item].keys()
        if node.words > SHORT or not rests_on:
            return None
        pages = [
            other
            for other in self._nodes.values()
            if other.words > SHORT
            and same_publisher(node, other)
            and other.language == node.language
            and rests_on & self._names[other.item].keys()
            and not above(self._nodes, other.item, node.item)
        ]
        best = min(pages, key=lambda n: (first_day(n), n.item), default=None)
        return None if best is None else _cited(node.item, best.item)

    def _passed(self, node: Node) -> Edge | None:
        """Return an edge to what those rest on who tell what a report tells that names nobody.

        Nothing says that it has it from there itself: the way is open.
        """
        alike = [e for e in node.alike if e.made == node.item and self._is_passive(e)]
        if not alike:
            return None
        best = max(alike, key=lambda e: (e.worth, e.source))
        if self._looked_apart(best):
            return None
        beside = self._beside[node.item]
        names = self._further(best.source)
        name = max(names, key=lambda n: (len(beside.get(n, ())), n))
        held = self._holders.get(name)
        source = f"{UNHELD}{names[name]}" if held is None else held
        if held is not None and above(self._nodes, held, node.item):
            return None
        return replace(_cited(node.item, source), how=best.how, determined=False)

    def others(self, node: Node) -> list[Edge]:
        """Return edges to what else a report says that others checked, not on its line."""
        if node.parent is None:
            return []
        line = {*line_of(self._nodes, node.item), *(e.source for e in node.others)}
        return [e for e in self._edges(node, checked=True) if e.source not in line]

    def _edges(self, node: Node, *, checked: bool = False) -> Iterator[Edge]:
        names = rests(node, checked=True) if checked else self._names[node.item]
        for name, written in names.items():
            held = self._holders.get(name)
            held = held and first_version(self._nodes, held)
            if held is None:
                yield _cited(node.item, f"{UNHELD}{written}")
            elif held != node.item and not above(self._nodes, held, node.item):
                yield _cited(node.item, last_version(self._nodes, held, node))


def _cited(made: str, source: str) -> Edge:
    return Edge(made, source, "cites", worth=0.5, determined=True, record=None)
