"""Who got it from whom, as an account tells it: the tree, the roots, what changed on the way.

Longer than 300 lines because a third of it says what each part of the page holds.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from markupsafe import Markup

from firsthand.casefile import CaseFile
from firsthand.publish.overview import Overview
from firsthand.publish.tree import Node, tree_svg
from firsthand.records import Derivation, Observation, Passage

MOST_EDGES: Final = 120
MOST_DRIFTS: Final = 300
MOST_CLAIMS: Final = 60
MOST_PHRASES: Final = 60
_SHOWN_WORDS: Final = 500


@dataclass(frozen=True)
class Pair:
    """Two passages that tell the same."""

    source: str
    made: str


@dataclass(frozen=True)
class Edge:
    """That one report was made from another, and why we believe it.

    Attributes:
        made: Name of the one made.
        source: Name of the one that it was made from.
        how: How it was made.
        why: Why we believe it.
        direction: Why in that direction.
        pairs: Passages of both, side by side.
    """

    made: str
    source: str
    how: str
    why: tuple[str, ...]
    direction: tuple[str, ...]
    pairs: tuple[Pair, ...]


@dataclass(frozen=True)
class Group:
    """Reports that have anything in common.

    Attributes:
        says: How many reports and how many roots, in words.
        roots: What the roots are called.
        undecided: How many pairs of roots are undecided.
        evidence: What was looked at first-hand.
        analysts: Who looked.
        svg: The tree.
    """

    says: str
    roots: tuple[str, ...]
    undecided: int
    evidence: tuple[str, ...]
    analysts: tuple[str, ...]
    svg: Markup


@dataclass(frozen=True)
class Drift:
    """What a retelling changed."""

    sort: str
    source: str
    made: str
    source_name: str
    made_name: str
    why: str
    perhaps: bool


@dataclass(frozen=True)
class ToldClaim:
    """A claim that several reports tell, and how many roots it has."""

    words: str
    says: str
    roots: tuple[str, ...]
    anchor: str


@dataclass(frozen=True)
class OddPhrase:
    """Words that a rewriting program may have put."""

    words: str
    suspicion: str
    proposal: str


@dataclass(frozen=True)
class Spun:
    """A text that was judged to be rewritten by synonym substitution."""

    name: str
    verdict: str
    why: str
    phrases: tuple[OddPhrase, ...]
    more: int


@dataclass(frozen=True)
class Traced:
    """All that is shown of who got it from whom among the reports."""

    groups: tuple[Group, ...]
    alone: int
    claims: tuple[ToldClaim, ...]
    edges: tuple[Edge, ...]
    more_edges: int
    drifts: tuple[Drift, ...]
    drift_tally: tuple[tuple[str, int], ...]
    more_drifts: int
    spun: tuple[Spun, ...]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self.groups or self.edges or self.drifts or self.spun)


def traced(case: CaseFile, view: Overview) -> Traced:
    """Return what is shown of who got it from whom among the reports."""
    told = _Told(case, view)
    groups = [o for o in told.seen("roots") if int(str(o.facts.get("reports") or 0)) > 1]
    edges = told.edges()
    drifts = told.seen("drift")
    return Traced(
        groups=tuple(told.group(each) for each in groups),
        alone=len(told.seen("roots")) - len(groups),
        claims=tuple(told.claims()),
        edges=tuple(edges[:MOST_EDGES]),
        more_edges=max(0, len(edges) - MOST_EDGES),
        drifts=tuple(told.drift(each) for each in drifts[:MOST_DRIFTS]),
        drift_tally=tuple(Counter(str(o.facts.get("sort")) for o in drifts).most_common()),
        more_drifts=max(0, len(drifts) - MOST_DRIFTS),
        spun=tuple(told.spun()),
    )


class _Told:
    """What the case says of who got it from whom.

    Args:
        case: The case.
        view: What it holds.
    """

    def __init__(self, case: CaseFile, view: Overview) -> None:
        self.case = case
        self.view = view
        self.reports = {each.where.item: dict(each.facts) for each in self.seen("lineage")}
        self.texts: dict[str, str] = {}

    def seen(self, kind: str) -> list[Observation]:
        """Return the observations of a kind."""
        found = self.case.records("observation", kind)
        return [each for each in found if isinstance(each, Observation)]

    def name(self, item: str) -> str:
        """Return what a report is called: its house and day where known, and its file."""
        original = self.view.source.get(item, item)
        file = self.view.name(original) if original in self.view.sizes else item[:12]
        facts = self.reports.get(item, {})
        dates = facts.get("dates") or ()
        said = [str(facts["house"])] if facts.get("house") else []
        said += [str(dates[0])] if dates else []
        return f"{file} ({', '.join(said)})" if said else file

    def link(self, item: str) -> str:
        """Return the address of a report in the account."""
        original = self.view.source.get(item, item)
        return f"r-{original[:8]}-{item[:8]}" if original in self.view.sizes else ""

    def group(self, each: Observation) -> Group:
        """Return a set of reports with its tree."""
        facts: dict[str, Any] = dict(each.facts)
        roots = [str(root) for root in facts["root_ids"]]
        named = dict(zip(roots, (str(n) for n in facts["root_names"]), strict=True))
        nodes, below = self._tree(roots, named, [str(m) for m in facts["members"]])
        return Group(
            says=str(facts["says"]),
            roots=tuple(self.name(r) if r in self.reports else named[r] for r in roots),
            undecided=len(facts.get("undecided") or ()),
            evidence=tuple(str(e) for e in facts.get("evidence") or ()),
            analysts=tuple(str(e) for e in facts.get("analysts") or ()),
            svg=tree_svg(roots, nodes, below),
        )

    def _tree(
        self, roots: Sequence[str], named: Mapping[str, str], members: Sequence[str]
    ) -> tuple[dict[str, Node], dict[str, list[str]]]:
        nodes = {
            root: Node(root, named[root], "", held=False, sure=True, link="")
            for root in roots
            if root not in self.reports
        }
        below: dict[str, list[str]] = defaultdict(list)
        for member in members:
            facts = self.reports.get(member, {})
            parent = str(facts.get("parent") or "")
            if not parent and facts.get("root") != member:
                parent = str(facts.get("root") or "")
            if parent:
                below[parent].append(member)
            own = "has something firsthand" if facts.get("firsthand_in") else ""
            note = ", ".join(p for p in (str(facts.get("how") or ""), own) if p)
            sure = facts.get("determined") is not False
            label, link = self.name(member), self.link(member)
            nodes[member] = Node(member, label, note, held=True, sure=sure, link=link)
        return nodes, below

    def edges(self) -> list[Edge]:
        """Return what was made from what, with the reasons."""
        out = []
        for each in self.case.records("derivation"):
            if not isinstance(each, Derivation) or each.facts.get("trace") != "wording":
                continue
            out.append(
                Edge(
                    made=self.name(each.made.item),
                    source=self.name(each.source.item),
                    how=each.how,
                    why=_lines(each.facts.get("why")),
                    direction=_lines(each.facts.get("direction")),
                    pairs=tuple(_pairs(each.facts.get("passages"))),
                )
            )
        return sorted(out, key=lambda e: (e.source, e.made))

    def drift(self, each: Observation) -> Drift:
        """Return one thing that a retelling changed."""
        source, made = each.facts.get("source"), each.where
        from_item = source.item if isinstance(source, Passage) else ""
        return Drift(
            sort=str(each.facts.get("sort") or ""),
            source=_exact(source),
            made=_exact(made),
            source_name=self.name(from_item),
            made_name=self.name(made.item),
            why=str(each.facts.get("why") or ""),
            perhaps=bool(each.facts.get("perhaps_version")),
        )

    def claims(self) -> Iterator[ToldClaim]:
        """Yield the claims that most reports tell, each with the number of its roots."""
        found = [o for o in self.seen("claim-roots") if int(str(o.facts["reports"])) > 1]
        found.sort(key=lambda o: (-int(str(o.facts["reports"])), o.id))
        for each in found[:MOST_CLAIMS]:
            facts = each.facts
            yield ToldClaim(
                words=self._words(each.where.item, facts.get("start"), facts.get("end")),
                says=str(facts["says"]),
                roots=tuple(str(name) for name in facts.get("root_names") or ()),
                anchor=self.link(each.where.item),
            )

    def spun(self) -> Iterator[Spun]:
        """Yield the texts that were judged spun, or nearly."""
        phrases: dict[str, list[Observation]] = defaultdict(list)
        for each in self.seen("odd-phrase"):
            phrases[each.where.item].append(each)
        for each in self.seen("spinning"):
            verdict = str(each.facts.get("verdict"))
            if verdict not in {"spun", "suspicious"}:
                continue
            mine = phrases[each.where.item]
            mine.sort(key=lambda o: -float(str(o.facts.get("odds_bits") or 0)))
            yield Spun(
                name=self.name(each.where.item),
                verdict=verdict,
                why=str(each.facts.get("why") or ""),
                phrases=tuple(_odd(phrase) for phrase in mine[:MOST_PHRASES]),
                more=max(0, len(mine) - MOST_PHRASES),
            )

    def _words(self, item: str, start: object, end: object) -> str:
        if item not in self.texts:
            path = self.case.path(item)
            data = path.read_bytes() if path is not None else b""
            self.texts[item] = data.decode("utf-8", "replace")
        if not isinstance(start, int) or not isinstance(end, int):
            return ""
        return self.texts[item][start : min(end, start + _SHOWN_WORDS)]


def _lines(said: object) -> tuple[str, ...]:
    if isinstance(said, tuple | list):
        return tuple(str(each) for each in said)
    return (str(said),) if said else ()


def _pairs(given: object) -> Iterator[Pair]:
    for each in given if isinstance(given, tuple | list) else ():
        if isinstance(each, Mapping):
            yield Pair(_exact(each.get("source")), _exact(each.get("made")))


def _exact(place: object) -> str:
    return place.exact[:_SHOWN_WORDS] if isinstance(place, Passage) else ""


def _odd(phrase: Observation) -> OddPhrase:
    proposed = phrase.facts.get("proposed")
    return OddPhrase(
        words=_exact(phrase.where),
        suspicion=str(phrase.facts.get("suspicion") or ""),
        proposal=str(proposed) if proposed else "",
    )
