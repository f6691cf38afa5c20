"""Who got it from whom among the reports, as the case says: read once, for account and terminal."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from firsthand.casefile import CaseFile
from firsthand.publish.changes import Changes, changes
from firsthand.publish.lineage_facts import (
    SHOWN_WORDS,
    each_of,
    is_byline,
    lines,
    odd,
    once,
    pairs,
    same_name,
)
from firsthand.publish.lineage_texts import Texts
from firsthand.publish.lineage_values import (
    Beside,
    Edge,
    Group,
    Named,
    OddPhrase,
    Pair,
    Spun,
    ToldClaim,
)
from firsthand.publish.lineage_words import joined, note
from firsthand.publish.overview import Overview
from firsthand.publish.tree import Node, rows
from firsthand.records import Derivation, Observation

_MOST_NEXT: Final = 4


class Lineages:
    """What the case says of who got it from whom.

    Args:
        case: The case.
        view: What it holds.
        addressed: The texts that the account shows; all if not given.
    """

    def __init__(
        self, case: CaseFile, view: Overview, addressed: frozenset[str] | None = None
    ) -> None:
        self.case = case
        self.view = view
        self.reports = {each.where.item: dict(each.facts) for each in self.seen("lineage")}
        self.texts = Texts(case, view, addressed)

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
        return self.texts.link(item)

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
            sure = facts.get("determined") is not False
            how = note(str(facts.get("how") or ""), sure=sure)
            said = ", ".join(
                p for p in (how, own, self.view.also(self.view.source.get(member, member))) if p
            )
            label, link = self.name(member), self.link(member)
            why = _edge(member) if self._is_told(facts) else ""
            nodes[member] = Node(member, label, said, held=True, sure=sure, link=link, why=why)
        for children in below.values():
            children.sort(key=self._when)
        return nodes, below

    def _when(self, item: str) -> tuple[str, str]:
        dates = self.reports.get(item, {}).get("dates") or ()
        return (str(dates[0]) if dates else "9999", self.name(item))

    def _is_told(self, facts: Mapping[str, Any]) -> bool:
        """Whether there is anything to show of why a report hangs where it does."""
        return bool(facts.get("derivation")) or self._hangs_by_name(facts)

    def _hangs_by_name(self, facts: Mapping[str, Any]) -> bool:
        """Whether a report hangs where it does because it names that, whether held or not."""
        parent = facts.get("parent")
        named = parent not in self.reports or facts.get("how") == "cites"
        return bool(parent) and named and not facts.get("derivation")

    def edges(self) -> Iterator[Edge]:
        """Yield what was made from what, in the order of the trees, with the reasons."""
        every = self.case.records("derivation")
        found = {d.id: d for d in every if isinstance(d, Derivation)}
        for group in self.groups():
            for row in rows(group.root_ids, group.nodes, group.below):
                facts = self.reports.get(row.node.key, {})
                told = found.get(str(facts.get("derivation")))
                if told is not None:
                    yield self._edge(told, sure=row.node.sure)
                elif self._hangs_by_name(facts):
                    yield self._by_name(row.node.key, facts)

    def _edge(self, told: Derivation, *, sure: bool) -> Edge:
        made, source = told.made.item, told.source.item
        return Edge(
            made=self.name(made),
            source=self.name(source),
            how=joined(told.how, sure=sure),
            why=lines(told.facts.get("why")),
            direction=lines(told.facts.get("direction")),
            pairs=tuple(pairs(told.facts.get("passages"))),
            anchor=_edge(made),
            links=(self.link(made), self.link(source)),
            **self._beside(made),
        )

    def _by_name(self, item: str, facts: Mapping[str, Any]) -> Edge:
        """Return that a report names another as its source, by the words that name it."""
        parent = str(facts.get("parent") or "")
        held = self.reports.get(parent)
        named = str(held.get("house")) if held else parent.removeprefix("unheld:")
        cited = self.case.records("observation", "cited-report", item)
        every = [o for o in cited if isinstance(o, Observation)]
        mine = [o for o in every if same_name(str(o.facts.get("name")), named)]
        text = self.texts[item]
        ends = [(o.facts.get("sentence_start"), o.facts.get("sentence_end")) for o in mine]
        said = [text[a:b][:SHOWN_WORDS] for a, b in ends if isinstance(a, int)]
        return Edge(
            made=self.name(item),
            source=self.name(parent) if held else str(facts.get("parent_named") or named),
            how="cites",
            why=("It names that report as where it has this from.",),
            direction=(),
            pairs=tuple(Pair("", words) for words in dict.fromkeys(said)),
            anchor=_edge(item),
            links=(self.link(item), self.link(parent) if held else ""),
            **self._beside(item),
        )

    def _beside(self, item: str) -> Beside:
        """Return what else a report has to do with, beside the one it hangs on."""
        facts = self.reports.get(item, {})
        others = list(dict.fromkeys(each_of(facts.get("also_from"), "from")))
        return {
            "alike": tuple(map(self._named, each_of(facts.get("alike"), "with"))),
            "besides": tuple(o.removeprefix("unheld:") for o in others if o not in self.reports),
            "next_best": tuple(self._named(o) for o in others if o in self.reports)[:_MOST_NEXT],
        }

    def _named(self, item: str) -> Named:
        return Named(self.name(item), self.link(item))

    def changes(self) -> Changes:
        """Return what retellings changed, and what differs between versions."""
        observed = [*self.seen("drift"), *self.seen("version-change")]
        return changes(observed, self.reports, self.name, self.texts)

    def claims(self) -> Iterator[ToldClaim]:
        """Yield the claims that most reports tell, each with the number of its roots."""
        found = [o for o in self.seen("claim-roots") if int(str(o.facts["reports"])) > 1]
        found.sort(key=lambda o: (-int(str(o.facts["reports"])), o.id))
        for each in found:
            facts = each.facts
            words = self._words(each.where.item, facts.get("start"), facts.get("end"))
            if is_byline(words):
                continue
            yield ToldClaim(
                words=words,
                says=str(facts["says"]),
                reports=int(str(facts["reports"])),
                count=int(str(facts["roots"])),
                roots=tuple(str(name) for name in facts.get("root_names") or ()),
                anchor=self._anchor(each),
                told_by=tuple(self._told_by(facts.get("members"))),
            )

    def _anchor(self, claim: Observation) -> str:
        start, item = claim.facts.get("start"), claim.where.item
        return self.texts.place(item, start) if isinstance(start, int) else self.link(item)

    def _told_by(self, members: object) -> Iterator[Named]:
        """Yield the reports that tell a claim, the earliest first, each once."""
        given = members if isinstance(members, tuple | list) else ()
        items = {str(m["item"]) for m in given if isinstance(m, Mapping)}
        for item in sorted(items, key=self._when):
            yield self._named(item)

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
                phrases=tuple(once(self._put(each.where.item, mine))),
            )

    def _put(self, item: str, phrases: Sequence[Observation]) -> Iterator[OddPhrase]:
        """Yield the phrases that look put; where the source is held, those that it has not too."""
        parent = str(self.reports.get(item, {}).get("parent") or "")
        source = " ".join(self.texts[parent].lower().split()) if parent in self.reports else ""
        for each in phrases:
            phrase = odd(each)
            if not re.search(rf"(?<!\w){re.escape(phrase.words.lower())}(?!\w)", source):
                yield phrase

    def _words(self, item: str, start: object, end: object) -> str:
        if not isinstance(start, int) or not isinstance(end, int):
            return ""
        return self.texts[item][start : min(end, start + SHOWN_WORDS)]


def _edge(item: str) -> str:
    return f"e-{item[:16]}"
