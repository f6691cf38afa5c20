"""What is shown of who got it from whom among the reports."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from firsthand.publish.lineage_words import looked_at
from firsthand.publish.tree import Node


@dataclass(frozen=True)
class Named:
    """A report by its name, and its address in the account if it has one."""

    name: str
    link: str


@dataclass(frozen=True)
class Pair:
    """Two passages that tell the same."""

    source: str
    made: str


class Beside(TypedDict):
    """What else a report has to do with, as `Edge` says it."""

    alike: tuple[Named, ...]
    besides: tuple[str, ...]
    next_best: tuple[Named, ...]


@dataclass(frozen=True)
class Edge:
    """That one report was made from another, and why we believe it.

    Attributes:
        made: Name of the one made.
        source: Name of the one that it was made from.
        how: How it was made, such that it reads between the two names.
        why: Why we believe it.
        direction: Why in that direction.
        pairs: Passages of both, side by side; only the retelling's where the other is not held.
        anchor: Its own address in the account.
        links: Addresses of both reports in the account.
        alike: Reports that share words with the one made because both rest on the source.
        besides: Sources that it names, too, and that the case does not hold.
        next_best: Held reports that explain it as well, but not as well as the source does.
    """

    made: str
    source: str
    how: str
    why: tuple[str, ...]
    direction: tuple[str, ...]
    pairs: tuple[Pair, ...]
    anchor: str
    links: tuple[str, str]
    alike: tuple[Named, ...] = ()
    besides: tuple[str, ...] = ()
    next_best: tuple[Named, ...] = ()


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

    @property
    def looked_at(self) -> tuple[str, ...]:
        """What was looked at first-hand, in words."""
        return looked_at(self.evidence)


@dataclass(frozen=True)
class ToldClaim:
    """A claim that several reports tell, and how many roots it has.

    Attributes:
        words: The claim in the words of its root.
        says: How many reports and how many roots, in words.
        reports: How many reports tell it.
        count: How many roots it has.
        roots: What the roots are called.
        anchor: Where it stands in the account.
        told_by: The reports that tell it, the earliest first.
    """

    words: str
    says: str
    reports: int
    count: int
    roots: tuple[str, ...]
    anchor: str
    told_by: tuple[Named, ...]


@dataclass(frozen=True)
class OddPhrase:
    """Words that a rewriting program may have put, and how often they stand in the text."""

    words: str
    suspicion: str
    proposal: str
    times: int = 1


@dataclass(frozen=True)
class Spun:
    """A text that was judged to be rewritten by synonym substitution."""

    name: str
    verdict: str
    why: str
    phrases: tuple[OddPhrase, ...]
