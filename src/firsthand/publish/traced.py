"""Who got it from whom, as an account tells it: the tree, the roots, what changed on the way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from firsthand.casefile import CaseFile
from firsthand.publish.changes import Change, Put
from firsthand.publish.lineage_values import Edge, Group, Spun, ToldClaim
from firsthand.publish.lineages import Lineages
from firsthand.publish.overview import Overview
from firsthand.publish.tree import MOST_ROWS, tree_svg

MOST_EDGES: Final = 120
MOST_DRIFTS: Final = 300
MOST_CLAIMS: Final = 60
MOST_PHRASES: Final = 60


@dataclass(frozen=True)
class Drawn:
    """A set of reports with its tree, and how many of them the tree leaves out."""

    group: Group
    svg: Markup
    more: int


@dataclass(frozen=True)
class Marked:
    """A text that was judged spun, with the oddest of its phrases."""

    text: Spun
    more: int


@dataclass(frozen=True)
class Traced:
    """All that is shown of who got it from whom among the reports."""

    groups: tuple[Drawn, ...]
    alone: int
    claims: tuple[ToldClaim, ...]
    more_claims: int
    edges: tuple[Edge, ...]
    more_edges: int
    drifts: tuple[Change, ...]
    drift_tally: tuple[tuple[str, int], ...]
    more_drifts: int
    put: tuple[Put, ...]
    versions: tuple[Change, ...]
    more_versions: int
    spun: tuple[Marked, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.groups or self.edges or self.drifts or self.spun or self.put)


def traced(case: CaseFile, view: Overview, addressed: frozenset[str] | None = None) -> Traced:
    """Return what is shown of who got it from whom among the reports.

    Args:
        case: The case.
        view: What it holds.
        addressed: The texts that the account shows, and that can be led to; all if not given.
    """
    told = Lineages(case, view, addressed)
    groups = list(told.groups())
    several = [group for group in groups if group.is_tree]
    edges, changed, claims = list(told.edges()), told.changes(), list(told.claims())
    return Traced(
        groups=tuple(_drawn(group) for group in several),
        alone=len(groups) - len(several),
        claims=tuple(claims[:MOST_CLAIMS]),
        more_claims=max(0, len(claims) - MOST_CLAIMS),
        edges=tuple(edges[:MOST_EDGES]),
        more_edges=max(0, len(edges) - MOST_EDGES),
        drifts=changed.drifts[:MOST_DRIFTS],
        drift_tally=changed.tally,
        more_drifts=max(0, len(changed.drifts) - MOST_DRIFTS),
        put=changed.put,
        versions=changed.versions[:MOST_DRIFTS],
        more_versions=max(0, len(changed.versions) - MOST_DRIFTS),
        spun=tuple(Marked(each, max(0, len(each.phrases) - MOST_PHRASES)) for each in told.spun()),
    )


def _drawn(group: Group) -> Drawn:
    svg = tree_svg(group.root_ids, group.nodes, group.below)
    return Drawn(group, svg, max(0, len(group.nodes) - MOST_ROWS))
