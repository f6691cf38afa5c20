"""Which of several reports, each of which explains a retelling, it was made from.

The one that explains most comes first; what its house prints, names or publishes itself before
what is only alike. Then the line is looked at: of a report and another that was made from it, the
nearer is that which has facts of the retelling that the other has not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from firsthand.trace.roots_nodes import Edge, Node, first_day
from firsthand.trace.roots_rests import (
    VERBATIM,
    is_printed,
    names_home,
    prints,
    same_publisher,
    stood,
)

REWORDED: Final = frozenset({"rewrite", "summary", "translation", "translation back", "cites"})
_PRINTED: Final = 4.0
_OWN: Final = 30.0
_CHAIN: Final = 1.0
_SEVERAL: Final = 2
_CLEARLY: Final = 0.2


class Choice:
    """Who was made from whom, as far as it bears on the choice of a parent.

    Args:
        nodes: The reports.
        edges: What was found between them.
        versions: Pairs that are two versions of one text.
        passes_on: Whether one names the other and what that one rests on in one breath.
    """

    def __init__(
        self,
        nodes: Mapping[str, Node],
        edges: Sequence[Edge],
        versions: set[frozenset[str]],
        passes_on: Callable[[Edge], bool],
    ) -> None:
        self._nodes = nodes
        self._passes_on = passes_on
        self._versions = versions
        self._editions = _editions(nodes, edges)
        self._made_from = {
            (e.made, e.source): e.how
            for e in edges
            if e.determined and e.made in nodes and e.source in nodes
        }

    def ranked(self, edges: Iterable[Edge]) -> list[Edge]:
        """Return the edges of one report, one for each source, the likeliest parent first.

        Args:
            edges: The edges of which it is the made one.
        """
        one_each: dict[str, Edge] = {}
        for edge in edges:
            if edge.source != edge.made:
                one_each[edge.source] = max(
                    one_each.get(edge.source, edge), edge, key=lambda e: e.worth
                )
        found = sorted(one_each.values(), key=self._rank, reverse=True)
        return self._right_version(self._in_line(self._own_language(found)))

    def _rank(self, edge: Edge) -> tuple[float, bool, float, str]:
        # Of parents that explain equally much the later is nearer: its own changes were inherited;
        # but a house's own page is nearer than another's that prints it.
        made, source = self._nodes[edge.made], self._nodes[edge.source]
        # Who prints an agency and names another that prints it has the agency's text from there.
        by = prints(made) & prints(source) and names_home(self._nodes, edge)
        by = by or is_printed(self._nodes, edge)
        printed = _PRINTED * (0.5 + min(edge.told)) if by else 0.0
        if self._passes_on(edge):
            printed = max(printed, _CHAIN)
        if same_publisher(made, source):
            printed = _OWN  # what stands on one site is from there, whatever house it names
        return (
            round(edge.worth + printed, 1),
            not prints(source),
            0.0 if edge.how == "cites" else 1.0,
            first_day(source),
        )

    def _own_language(self, ranked: list[Edge]) -> list[Edge]:
        """Put first, of one house's editions in several languages, that in the report's own."""
        first = next(iter(ranked), None)
        if first is None:
            return ranked
        made, source = self._nodes[first.made], self._nodes[first.source]
        if made.language == source.language or same_publisher(made, source):
            return ranked
        same = [
            e
            for e in ranked
            if self._nodes[e.source].language == made.language
            and same_publisher(self._nodes[e.source], source)
        ]
        own = self._editions.get((source.item, made.language))
        if not same and own is not None and own != made.item and first.how == "cites":
            same = [replace(first, source=own, aligned=(), record=None)]
        return [*same, *(e for e in ranked if e not in same)]

    def _in_line(self, ranked: list[Edge]) -> list[Edge]:
        """Put first what lies between a report and the first, or what the first was made from."""
        for _ in ranked:
            first = ranked[0]
            nearer = next((e for e in ranked[1:] if self._is_nearer(e, first)), None)
            if nearer is None:
                break
            ranked = [nearer, *(e for e in ranked if e is not nearer)]
        return ranked

    def _is_nearer(self, edge: Edge, first: Edge) -> bool:
        """Whether a report was made from the one rather than the other, on one line with it."""
        ends = edge.source, first.source
        # Which names are read depends on the language, so that sources in two say nothing.
        if (
            first.how in VERBATIM
            or same_publisher(*self._ends(first))
            or frozenset(ends) in self._versions
            or self._nodes[ends[0]].language != self._nodes[ends[1]].language
        ):
            return False
        more, less = len(edge.shared - first.shared), len(first.shared - edge.shared)
        if (how := self._made_from.get(ends)) is not None:
            # Whoever names the agency as well as the paper has it from the agency.
            least = less + 1 if edge.named else less + _SEVERAL
            # What one has from the first by another all stands in that other.
            clearly = edge.told[0] >= first.told[0] + _CLEARLY
            return how not in VERBATIM and (more >= least or clearly)
        how = self._made_from.get(ends[::-1])
        if how is None or first.named > edge.named:
            return False
        return less <= more if how in VERBATIM else more >= less + _SEVERAL

    def _ends(self, edge: Edge) -> tuple[Node, Node]:
        return self._nodes[edge.made], self._nodes[edge.source]

    def _right_version(self, ranked: list[Edge]) -> list[Edge]:
        """Put first that version of a text which has more of the retelling's facts.

        What only the later version tells (a raised count, a reply) nobody has from the earlier.
        """
        if not ranked:
            return ranked
        first = ranked[0]
        node = self._nodes[first.made]
        others = [e for e in ranked[1:] if frozenset((e.source, first.source)) in self._versions]
        if not stood(self._nodes[first.source], node):
            # What a page tells since it was changed nobody has who wrote before.
            before = [e for e in others if stood(self._nodes[e.source], node)]
            if before:
                return [before[0], *(e for e in ranked if e is not before[0])]
        others = [e for e in others if stood(self._nodes[e.source], node)]
        best = max(others, key=lambda e: len(e.shared), default=first)
        if {first.how, best.how} <= REWORDED and len(best.shared) > len(first.shared):
            return [best, *(e for e in ranked if e is not best)]
        return ranked


def _editions(nodes: Mapping[str, Node], edges: Iterable[Edge]) -> dict[tuple[str, str], str]:
    """Return, by report and language, the same house's edition of it in another language."""
    out: dict[tuple[str, str], str] = {}
    for edge in edges:
        made, source = nodes.get(edge.made), nodes.get(edge.source)
        if edge.how == "translation" and made and source and same_publisher(made, source):
            out.setdefault((edge.source, made.language), edge.made)
            out.setdefault((edge.made, source.language), edge.source)
    return out
