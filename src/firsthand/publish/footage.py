"""Which footage is a copy of which, as an account shows it: families, and what was searched."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any, Final, cast

from markupsafe import Markup

from firsthand.casefile import CaseFile
from firsthand.publish.footage_lanes import Lane, Strip, laid_out, lanes_svg, strip_of
from firsthand.publish.footage_page import Aside, Copies, Family, Link
from firsthand.publish.footage_words import (
    complete_words,
    copy_sound,
    done,
    evidence_words,
    reasons,
    seen_words,
    stretches,
)
from firsthand.publish.overview import Overview
from firsthand.publish.tree import Node, tree_svg
from firsthand.records import Derivation, Gap, Observation, Span

MOST_FAMILIES: Final = 100
MOST_MEMBERS: Final = 60
MOST_ASIDE: Final = 60
_SKETCHED: Final = {
    "application/vnd.firsthand.footage-keys": "films",
    "application/vnd.firsthand.footage": "timed",
    "application/vnd.firsthand.footage-image": "images",
    "application/vnd.firsthand.sound": "sounds",
}
_ASKED: Final = ("what it can be found by", "copies of it")


def copies(case: CaseFile, view: Overview, cards: frozenset[str] | None = None) -> Copies:
    """Return what is shown of which footage is a copy of which.

    Args:
        case: The case.
        view: What it holds.
        cards: The items that have a card in the account, and can be led to; all if not given.
    """
    told = _Told(case, view, frozenset(view.sizes) if cards is None else cards)
    families = told.seen("family")
    families.sort(key=lambda o: (-len(o.facts["members"]), o.id))
    counted = told.sketched()
    return Copies(
        families=tuple(told.family(each) for each in families[:MOST_FAMILIES]),
        more=max(0, len(families) - MOST_FAMILIES),
        asides=tuple(told.asides())[:MOST_ASIDE],
        elsewhere=tuple(told.elsewhere())[:MOST_ASIDE],
        films=counted["films"],
        timed=counted["timed"],
        images=counted["images"],
        sounds=counted["sounds"],
        unsearched=tuple(told.unsearched()),
        libraries=tuple(sorted({str(o.facts.get("name")) for o in told.seen("searched")})),
    )


class _Told:
    """What the case says of copies.

    Args:
        case: The case.
        view: What it holds.
        cards: The items that have a card in the account.
    """

    def __init__(self, case: CaseFile, view: Overview, cards: frozenset[str]) -> None:
        self.case = case
        self.cards = cards
        self.view = view
        self.found: dict[tuple[str, str], list[Derivation]] = defaultdict(list)
        for each in case.records("derivation"):
            if isinstance(each, Derivation) and each.facts.get("footage") == "pictures":
                self.found[each.made.item, each.source.item].append(each)

    def seen(self, kind: str) -> list[Observation]:
        """Return the observations of a kind."""
        found = self.case.records("observation", kind)
        return [each for each in found if isinstance(each, Observation)]

    def name(self, item: str) -> str:
        """Return what an item is called."""
        return self.view.name(item) if item in self.view.sizes else item[:12]

    def family(self, each: Observation) -> Family:
        """Return a family as it is shown."""
        facts: dict[str, Any] = dict(each.facts)
        root = str(facts["most_complete"]["item"])
        links = [dict(link) for link in facts["links"]]
        members = _in_order(root, [str(m) for m in facts["members"]], links)
        shown = members[:MOST_MEMBERS]
        strips = {member: self.strip(member) for member in shown}
        places = laid_out(root, links, self.found)
        lanes = [
            Lane(self.name(m), strips[m], tuple(places.get(m, ())), is_axis=m == root)
            for m in shown
        ]
        earliest = facts.get("earliest")
        return Family(
            complete=self.name(root),
            why_complete=tuple(complete_words(facts["most_complete"]["why"])),
            earliest=self._earliest(earliest) if earliest else "",
            undated=int(facts.get("undated") or 0),
            members=len(members),
            tree=self._tree(root, shown, links),
            lanes=lanes_svg(lanes),
            links=tuple(self.link(each, facts) for each in links if each["made"] in shown),
            more=len(members) - len(shown),
        )

    def strip(self, item: str) -> Strip | None:
        """Return how a film looks as it runs."""
        found = self.case.records("observation", "strip", item)
        return next((strip_of(o) for o in found if isinstance(o, Observation)), None)

    def link(self, link: Mapping[str, Any], family: Mapping[str, Any]) -> Link:
        """Return how one copy is taken to have been made, and what the family says of its sound."""
        made, source = str(link["made"]), str(link["source"])
        found = sorted(self.found[made, source], key=lambda d: _start(d.made))
        first = next((d for d in found if d.id == link["record"]), found[0])
        facts = first.facts
        told, changes = stretches(found)
        return Link(
            made=self.name(made),
            source=self.name(source),
            anchor=f"i-{made[:12]}" if made in self.cards else "",
            stretches=told,
            changes=changes,
            determined=bool(link["determined"]),
            reasons=tuple(reasons(facts["reasons"])),
            sound=copy_sound(family, first),
            evidence=evidence_words(facts),
            record=first.id,
        )

    def asides(self) -> Iterator[Aside]:
        """Yield what items share that joins nothing."""
        for kind in ("shared-stretch", "same-sound", "same-view"):
            for each in self.seen(kind):
                like = each.facts.get("like")
                other = getattr(like, "item", "")
                words = str(each.facts.get("why") or "")
                yield Aside(self.name(each.where.item), self.name(other), words)
        for each in self.seen("apart"):
            words = f"set apart by {each.by}: {each.facts.get('why') or 'no reason given'}"
            yield Aside(
                self.name(each.where.item), self.name(str(each.facts.get("from") or "")), words
            )

    def elsewhere(self) -> Iterator[Aside]:
        """Yield what was found in other cases and libraries."""
        for each in self.seen("seen-elsewhere"):
            there = f"{each.facts['name']} in {each.facts['library']}"
            yield Aside(self.name(each.where.item), there, seen_words(each.facts))

    def sketched(self) -> dict[str, int]:
        """Return how many films, images and recordings can be found."""
        counted = dict.fromkeys(_SKETCHED.values(), 0)
        for each in self.case.records("derivation", "sketch"):
            media_type = str(cast("Derivation", each).facts.get("media_type"))
            if media_type in _SKETCHED:
                counted[_SKETCHED[media_type]] += 1
        return counted

    def unsearched(self) -> Iterator[tuple[str, str]]:
        """Yield the films and images that nothing can be found by, or not all of them."""
        told = set()
        for each in self.case.records("gap"):
            gap = cast("Gap", each)
            if gap.asked in _ASKED and gap.about in self.view.sizes:
                told.add((self.name(gap.about), gap.why + ("; searched in part" * bool(gap.kept))))
        yield from sorted(told)

    def _earliest(self, told: Mapping[str, Any]) -> str:
        return f"{self.name(str(told['item']))}: {told['instant']} by its {told['clock']}"

    def _tree(self, root: str, members: list[str], links: list[dict[str, Any]]) -> Markup:
        above = {str(link["made"]): link for link in links}
        nodes, below = {}, defaultdict(list)
        for member in members:
            link = above.get(member)
            note = "most complete of what is held" if member == root else ""
            if link is not None:
                below[str(link["source"])].append(member)
                first = self.found[member, str(link["source"])][0]
                note = "; ".join(done(first.facts["changes"]))
            nodes[member] = Node(
                member,
                self.name(member),
                "; ".join(n for n in (note, self.view.also(member)) if n),
                held=True,
                sure=link is None or bool(link["determined"]),
                link=f"i-{member[:12]}" if member in self.cards else "",
            )
        roots = [root, *(m for m in members if m not in above and m != root)]
        return tree_svg(roots, nodes, below)


def _in_order(root: str, members: list[str], links: list[dict[str, Any]]) -> list[str]:
    """Return the members as a tree is read: each below what it was made from."""
    below: dict[str, list[str]] = defaultdict(list)
    for link in links:
        below[str(link["source"])].append(str(link["made"]))
    made = {str(link["made"]) for link in links}
    out: list[str] = []
    waiting = [m for m in reversed(members) if m not in made and m != root] + [root]
    while waiting:
        member = waiting.pop()
        if member not in out:
            out.append(member)
            waiting += reversed(below[member])
    return out + [m for m in members if m not in out]


def _start(where: object) -> Fraction:
    return where.start_s if isinstance(where, Span) else Fraction(0)
