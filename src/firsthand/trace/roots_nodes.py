"""The reports of a set and the edges between them: who was made from whom, and how surely.

Longer than 300 lines, because what a report and an edge are is said attribute by attribute.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from firsthand.records import Derivation, Observation, Passage
from firsthand.trace.roots_names import one_way

UNHELD: Final = "unheld:"
SAID: Final = "said:"
"""Whoever said words that several reports quote who share nothing else."""
NAMED: Final = 0.8
"""How much more it explains that one names the other's house."""
_NAMED_SHORT: Final = 20.0
SHORT: Final = 60
"""A post of so few words shares few with anything: whom it names says more."""
_WORTH: Final = {
    "copy": 9.0, "mirror site": 9.0, "excerpt": 8.0, "light edit": 7.0, "spun": 6.0,
    "earlier version": 5.5, "summary": 5.0, "translation back": 5.0, "rewrite": 4.0,
    "translation": 4.0, "cites": 1.0,
}  # fmt: skip


@dataclass(frozen=True)
class Edge:
    """That one report was made from another.

    Attributes:
        made: Id of the one.
        source: Id of the other, or `UNHELD` and a name.
        how: How.
        worth: How much of the made one it explains.
        determined: Whether the direction is known.
        record: Id of the derivation; nothing for a citation of what is not held.
        aligned: Pairs of sentences: made start, made end, source start, source end, how alike.
        told: Which part of the made one the source tells, and the other way, 0 to 1.
        runs: Which part of the made one's runs of three words the source has, 0 to 1.
        order: Which part of what both tell is told in one order, 0 to 1.
        named: Whether the made one names the source's house.
        shared: Names, numbers and days that both have.
    """

    made: str
    source: str
    how: str
    worth: float
    determined: bool
    record: str | None
    aligned: tuple[tuple[int, int, int, int, float], ...] = ()
    told: tuple[float, float] = (0.0, 0.0)
    runs: float = 0.0
    order: float = 0.0
    named: bool = False
    shared: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Cited:
    """A place where a report names a house that reports.

    Attributes:
        where: The name.
        name: The house's usual name.
        start: Where the sentence starts.
        end: Where it ends.
        checked: Whether the sentence has a word for verifying.
        sure: Whether it is surely somebody who publishes.
        told: Whether the sentence has a word of reporting.
        aside: Whether the sentence is dated to an earlier report.
        printed: Whether it says that the text is taken from there.
        denied: Whether the sentence tells no more than that something was not checked.
    """

    where: Passage
    name: str
    start: int
    end: int
    checked: bool
    sure: bool = True
    told: bool = True
    aside: bool = False
    printed: bool = False
    denied: bool = False


@dataclass
class Node:
    """A report.

    Attributes:
        item: Its id.
        names: The names of its house.
        at_home: Those of them at whose address it was found.
        dates: Its dates.
        changed: The day on which it says it was last changed.
        unnamed: Whether it says no more of who reports than that the press does.
        language: Its language.
        words: How many words it has.
        headline: How it begins.
        cited: Where it names other houses.
        named: Where it names houses whose reports are held, those with it that only say something.
        looks: Passages that say its own people looked, and at what.
        parent: The edge to what it was made from.
        others: Edges to what else parts of it were made from.
        alike: Edges that are explained by what both say that they rest on, and are none.
        shared: Sentences, start and end, that another report of the case tells too.
    """

    item: str
    names: tuple[str, ...] = ()
    at_home: tuple[str, ...] = ()
    dates: tuple[str, ...] = ()
    changed: str | None = None
    unnamed: bool = False
    language: str = "und"
    words: int = 0
    headline: str = ""
    cited: list[Cited] = field(default_factory=list)
    named: list[Cited] = field(default_factory=list)
    looks: list[tuple[Passage, tuple[str, ...]]] = field(default_factory=list)
    parent: Edge | None = None
    others: list[Edge] = field(default_factory=list)
    alike: list[Edge] = field(default_factory=list)
    shared: set[tuple[int, int]] = field(default_factory=set)


def nodes_of(
    houses: Iterable[Observation],
    cited: Iterable[Observation],
    looks: Iterable[Observation],
    pairs: Iterable[Observation | Derivation] = (),
) -> dict[str, Node]:
    """Return the reports that were looked at, by id.

    Args:
        houses: Whose report each is.
        cited: Where they name others who report.
        looks: Where their own people looked.
        pairs: What was found between two of them; where one names the other's house, it is one
            that reports, however its name looks.
    """
    out: dict[str, Node] = {}
    for each in houses:
        facts = each.facts
        out[each.where.item] = Node(
            item=each.where.item,
            names=tuple(facts.get("names", ())),
            at_home=tuple(facts.get("at_home", facts.get("names", ()))),
            dates=tuple(facts.get("dates", ())),
            changed=facts.get("changed"),
            unnamed=bool(facts.get("unnamed")),
            language=str(facts.get("language", "und")),
            words=int(facts.get("words", 0)),
            headline=str(facts.get("headline", "")),
        )
    for each in cited:
        node = out.get(each.where.item)
        if node and isinstance(each.where, Passage):
            span = int(each.facts["sentence_start"]), int(each.facts["sentence_end"])
            seen = [bool(each.facts.get(k, d)) for k, d in _SEEN]
            node.cited.append(Cited(each.where, str(each.facts["name"]), *span, *seen))
    for each in looks:
        node = out.get(each.where.item)
        if node and isinstance(each.where, Passage):
            node.looks.append((each.where, tuple(each.facts.get("sort", ()))))
    for pair in pairs:
        for each in pair.facts.get("named", ()):
            _name_held(out.get(str(each["by"])), each)
    _name_once(out)
    _keep_sure(out)
    return out


def _name_held(node: Node | None, named: Mapping[str, Any]) -> None:
    """Note a house of the case that a report was found to name, however that name looks."""
    if node is None:
        return
    span = int(named["sentence_start"]), int(named["sentence_end"])
    seen = {k: bool(named[k]) for k in ("told", "checked", "aside", "printed", "denied")}
    found = Cited(named["where"], str(named["house"]), *span, **seen)
    if found not in node.named:
        node.named.append(found)


_SEEN: Final = (
    ("checked", False),
    ("sure", True),
    ("told", True),
    ("aside", False),
    ("printed", False),
    ("denied", False),
)


def _name_once(nodes: Mapping[str, Node]) -> None:
    """Give each house that is named in several ways, or alphabets, one name."""
    ways: Counter[tuple[str, str]] = Counter()
    for node in nodes.values():
        for c in node.cited:  # a name that may be none says nothing of how a house is written
            ways[c.name, node.language] += c.sure
    ways.update((name, node.language) for node in nodes.values() for name in node.names)
    best = one_way(ways)
    known = {n: best[n, node.language] for node in nodes.values() for n in node.names}
    for node in nodes.values():
        node.cited = [replace(c, name=best[c.name, node.language]) for c in node.cited]
        node.named = [replace(c, name=known.get(c.name, c.name)) for c in node.named]
        node.names, node.at_home = (
            tuple(dict.fromkeys(best.get((n, node.language), n) for n in names))
            for names in (node.names, node.at_home)
        )


def _keep_sure(nodes: Mapping[str, Node]) -> None:
    """Forget names that nobody in the case is sure to be somebody who publishes."""
    cited = [c for node in nodes.values() for c in node.cited]
    sure = {c.name for c in cited if c.sure} | {n for node in nodes.values() for n in node.names}
    for node in nodes.values():
        node.cited = [c for c in node.cited if c.name in sure]


def edges_of(derivations: Iterable[Derivation]) -> list[Edge]:
    """Return the derivations between texts as edges."""
    out = []
    for each in derivations:
        facts = each.facts
        if facts.get("trace") != "wording":
            continue
        told = float(facts["measures"]["told_part"])
        runs = float(facts["measures"]["three_word_runs_part"])
        # What the retelling left out tells too which of two it was made from, and less.
        short = int(facts["measures"]["words"]) <= SHORT
        if not short:
            runs += 0.3 * float(facts["measures"]["three_word_runs_part_of_source"])
        worth = runs * 10 + told + _WORTH.get(each.how, 0.0) / 100
        if facts.get("names_source"):
            worth += _NAMED_SHORT if short else NAMED
        out.append(
            Edge(
                each.made.item,
                each.source.item,
                each.how,
                worth,
                bool(facts.get("determined")),
                each.id,
                aligned(facts),
                (told, float(facts["measures"]["told_part_of_source"])),
                float(facts["measures"]["three_word_runs_part"]),
                float(facts["measures"]["same_order_part"]),
                bool(facts.get("names_source")),
                frozenset(facts.get("shared_facts", ())),
            )
        )
    return out


def aligned(facts: Mapping[str, Any]) -> tuple[tuple[int, int, int, int, float], ...]:
    """Return the pairs of sentences that a derivation or a kinship holds."""
    return tuple((int(a), int(b), int(c), int(d), float(e)) for a, b, c, d, e in facts["aligned"])


def edge_of(each: Observation) -> Edge:
    """Return a pair that is undecided as an edge, which says how much of it the other tells.

    Args:
        each: The kinship.
    """
    measures = each.facts["measures"]
    told = float(measures["told_part"]), float(measures["told_part_of_source"])
    edge = Edge(
        each.where.item, str(each.facts["other"]), "cites", told[0], determined=False, record=None
    )
    return replace(
        edge,
        aligned=aligned(each.facts),
        told=told,
        runs=float(measures["three_word_runs_part"]),
        order=float(measures["same_order_part"]),
    )


def turned(edge: Edge) -> Edge:
    """Return an edge in the other direction, which is then not known."""
    back = tuple((c, d, a, b, e) for a, b, c, d, e in edge.aligned)
    told = edge.told[::-1]
    return replace(
        edge, made=edge.source, source=edge.made, determined=False, aligned=back, told=told
    )


def note_shared(
    nodes: Mapping[str, Node], kin: Iterable[Observation], edges: Iterable[Edge]
) -> None:
    """Note in each report which of its sentences others tell too."""
    found = [(e.made, e.source, e.aligned) for e in edges]
    found += [(k.where.item, str(k.facts["other"]), aligned(k.facts)) for k in kin]
    for made, source, pairs in found:
        for a, b, c, d, _ in pairs:
            for item, span in ((made, (a, b)), (source, (c, d))):
                if item in nodes:
                    nodes[item].shared.add(span)


def first_day(node: Node) -> str:
    """Return the first day that a report says it was published on, or one after all days."""
    return node.dates[0] if node.dates else "9999"


def above(nodes: Mapping[str, Node], item: str, looked_for: str) -> bool:
    """Whether one report is among those that another was made from."""
    seen: set[str] = set()
    while item in nodes and item not in seen:
        if item == looked_for:
            return True
        seen.add(item)
        parent = nodes[item].parent
        if parent is None:
            return False
        item = parent.source
    return False


def root_of(nodes: Mapping[str, Node], item: str) -> str:
    """Return where the line of a report starts: an id, or `UNHELD` and a name."""
    seen: set[str] = set()
    while item in nodes and item not in seen:
        seen.add(item)
        parent = nodes[item].parent
        if parent is None:
            return item
        item = parent.source
    return item


def line_of(nodes: Mapping[str, Node], item: str, *, versions: bool = True) -> list[str]:
    """Return all that a report goes back to, nearest first.

    Args:
        nodes: The reports.
        item: The report.
        versions: Whether to go on to earlier versions of one text.
    """
    out: list[str] = []
    seen: set[str] = set()
    while item in nodes and item not in seen and (parent := nodes[item].parent) is not None:
        if parent.how == "earlier version" and not versions:
            break
        seen.add(item)
        item = parent.source
        out.append(item)
    return out


def depth_of(nodes: Mapping[str, Node], item: str) -> int:
    """Return how many steps a report is from where its line starts."""
    return len(line_of(nodes, item))
