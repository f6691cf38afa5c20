"""Who got it from whom among the reports, as the case says: read once, for account and terminal.

Longer than 300 lines because a third of it says what each thing shown holds.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from firsthand.casefile import CaseFile
from firsthand.publish.changes import Changes, changes
from firsthand.publish.overview import Overview
from firsthand.publish.tree import Node
from firsthand.records import Derivation, Observation, Passage

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
        reports: How many reports.
        roots: How many roots count.
        at_most: How many there are if what is undecided is independent.
        root_ids: The roots: ids, or names of what is not held.
        root_names: What the roots are called.
        evidence: What was looked at first-hand.
        analysts: Who looked.
        nodes: The reports, by id.
        below: Ids of what was made from each.
    """

    says: str
    reports: int
    roots: int
    at_most: int
    root_ids: tuple[str, ...]
    root_names: tuple[str, ...]
    evidence: tuple[str, ...]
    analysts: tuple[str, ...]
    nodes: Mapping[str, Node]
    below: Mapping[str, list[str]]

    @property
    def is_tree(self) -> bool:
        """Whether there is more than one report, held or only named as the source of one."""
        return len(self.nodes) > 1


@dataclass(frozen=True)
class ToldClaim:
    """A claim that several reports tell, and how many roots it has."""

    words: str
    says: str
    reports: int
    count: int
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


class Lineages:
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

    def file(self, item: str) -> str:
        """Return the place that a report was found at, or the start of its id."""
        original = self.view.source.get(item, item)
        return self.view.name(original) if original in self.view.sizes else item[:12]

    def name(self, item: str) -> str:
        """Return what a report is called: its file, and its day and house where known."""
        # The day first: beside a name that is written from right to left it would be turned.
        facts = self.reports.get(item, {})
        dates = facts.get("dates") or ()
        said = [str(dates[0])] if dates else []
        said += [str(facts["house"])] if facts.get("house") else []
        return f"{self.file(item)} ({', '.join(said)})" if said else self.file(item)

    def link(self, item: str) -> str:
        """Return the address of a report in the account."""
        original = self.view.source.get(item, item)
        return f"r-{original[:8]}-{item[:8]}" if original in self.view.sizes else ""

    def groups(self) -> Iterator[Group]:
        """Yield the sets of reports that have anything in common, the largest first."""
        found = self.seen("roots")
        for each in sorted(found, key=lambda o: (-int(str(o.facts["reports"])), o.id)):
            yield self._group(dict(each.facts))

    def _group(self, facts: dict[str, Any]) -> Group:
        given = (str(root) for root in facts["root_ids"])
        named = dict(zip(given, (str(n) for n in facts["root_names"]), strict=True))
        sizes = Counter(str(self.reports.get(str(m), {}).get("root")) for m in facts["members"])
        roots = tuple(sorted(named, key=lambda root: (-sizes[root], self._when(root))))
        nodes, below = self._tree(roots, named, [str(m) for m in facts["members"]])
        return Group(
            says=str(facts["says"]),
            reports=int(facts["reports"]),
            roots=int(facts["roots"]),
            at_most=int(facts["at_most"]),
            root_ids=roots,
            root_names=tuple(self.name(r) if r in self.reports else named[r] for r in roots),
            evidence=tuple(str(e) for e in facts.get("evidence") or ()),
            analysts=tuple(str(e) for e in facts.get("analysts") or ()),
            nodes=nodes,
            below=below,
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
        for children in below.values():
            children.sort(key=self._when)
        return nodes, below

    def _when(self, item: str) -> tuple[str, str]:
        dates = self.reports.get(item, {}).get("dates") or ()
        return (str(dates[0]) if dates else "9999", self.name(item))

    def edges(self) -> Iterator[Edge]:
        """Yield what was made from what as the tree has it, with the reasons."""
        wanted = {str(f["derivation"]): i for i, f in self.reports.items() if f.get("derivation")}
        every = self.case.records("derivation")
        found = [d for d in every if isinstance(d, Derivation) and d.id in wanted]
        for each in sorted(found, key=lambda d: (self._when(d.made.item), d.id)):
            yield Edge(
                made=self.name(each.made.item),
                source=self.name(each.source.item),
                how=each.how,
                why=_lines(each.facts.get("why")),
                direction=_lines(each.facts.get("direction")),
                pairs=tuple(_pairs(each.facts.get("passages"))),
            )

    def changes(self) -> Changes:
        """Return what retellings changed, and what differs between versions."""
        observed = [*self.seen("drift"), *self.seen("version-change")]
        return changes(observed, self.reports, self.name)

    def claims(self) -> Iterator[ToldClaim]:
        """Yield the claims that most reports tell, each with the number of its roots."""
        found = [o for o in self.seen("claim-roots") if int(str(o.facts["reports"])) > 1]
        found.sort(key=lambda o: (-int(str(o.facts["reports"])), o.id))
        for each in found:
            facts = each.facts
            yield ToldClaim(
                words=self._words(each.where.item, facts.get("start"), facts.get("end")),
                says=str(facts["says"]),
                reports=int(str(facts["reports"])),
                count=int(str(facts["roots"])),
                roots=tuple(str(name) for name in facts.get("root_names") or ()),
                anchor=self.link(each.where.item),
            )

    def spun(self) -> Iterator[Spun]:
        """Yield the texts that were judged spun, or nearly."""
        phrases: dict[str, list[Observation]] = defaultdict(list)
        for each in self.seen("odd-phrase"):
            phrases[each.where.item].append(each)
        judged: dict[str, Observation] = {}
        for each in self.seen("spinning"):
            # The language model's judgement, where it was asked, stands for the quicker one.
            known = judged.get(each.where.item)
            if known is None or known.facts.get("mixture_in_context") is None:
                judged[each.where.item] = each
        for each in judged.values():
            verdict = str(each.facts.get("verdict"))
            if verdict not in {"spun", "suspicious"}:
                continue
            mine = [p for p in phrases[each.where.item] if p.by == each.by]
            mine.sort(key=lambda o: -float(str(o.facts.get("odds_bits") or 0)))
            yield Spun(
                name=self.name(each.where.item),
                verdict=verdict,
                why=str(each.facts.get("why") or ""),
                phrases=tuple(self._put(each.where.item, mine)),
            )

    def _put(self, item: str, phrases: Sequence[Observation]) -> Iterator[OddPhrase]:
        """Yield the phrases that look put; where the source is held, those that it has not too."""
        parent = str(self.reports.get(item, {}).get("parent") or "")
        source = " ".join(self._text(parent).lower().split()) if parent in self.reports else ""
        for each in phrases:
            odd = _odd(each)
            if not re.search(rf"(?<!\w){re.escape(odd.words.lower())}(?!\w)", source):
                yield odd

    def _text(self, item: str) -> str:
        if item not in self.texts:
            path = self.case.path(item)
            data = path.read_bytes() if path is not None else b""
            self.texts[item] = data.decode("utf-8", "replace")
        return self.texts[item]

    def _words(self, item: str, start: object, end: object) -> str:
        if not isinstance(start, int) or not isinstance(end, int):
            return ""
        return self._text(item)[start : min(end, start + _SHOWN_WORDS)]


def _lines(said: object) -> tuple[str, ...]:
    return tuple(map(str, said)) if isinstance(said, tuple | list) else ((str(said),) * bool(said))


def _pairs(given: object) -> Iterator[Pair]:
    for each in given if isinstance(given, tuple | list) else ():
        if isinstance(each, Mapping):
            yield Pair(exact(each.get("source")), exact(each.get("made")))


def exact(place: object) -> str:
    """Return the words of a passage, so many of them as are shown."""
    return place.exact[:_SHOWN_WORDS] if isinstance(place, Passage) else ""


def _odd(phrase: Observation) -> OddPhrase:
    proposed = phrase.facts.get("proposed")
    return OddPhrase(
        words=exact(phrase.where),
        suspicion=str(phrase.facts.get("suspicion") or ""),
        proposal=str(proposed) if proposed else "",
    )
