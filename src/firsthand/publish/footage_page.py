"""What an account shows of copies: families, their links, what was searched."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True)
class Link:
    """How one copy is taken to have been made from another.

    Attributes:
        made: Name of the copy.
        source: Name of what it is taken to be from.
        anchor: Address of the copy's card in the account.
        stretches: Which seconds of one are which of the other, in words.
        changes: What was done to it, in words.
        determined: Whether the pictures tell which of the two was first.
        reasons: What speaks for that, and against it.
        sound: What their sound is to each other, in words.
        evidence: Why it is the same footage, in words.
        record: Id of the derivation.
    """

    made: str
    source: str
    anchor: str
    stretches: tuple[str, ...]
    changes: tuple[str, ...]
    determined: bool
    reasons: tuple[str, ...]
    sound: str
    evidence: str
    record: str


@dataclass(frozen=True)
class Family:
    """Copies of the same footage.

    Attributes:
        complete: Name of the most complete one.
        why_complete: Why it is taken for that.
        earliest: What the earliest known clock of any of them says; empty if none says anything.
        undated: How many of them have no time of their own.
        members: How many there are.
        tree: The tree, as SVG.
        lanes: Their strips on one time axis, as SVG.
        links: How each copy is taken to have been made.
        more: How many members are not shown.
    """

    complete: str
    why_complete: tuple[str, ...]
    earliest: str
    undated: int
    members: int
    tree: Markup
    lanes: Markup
    links: tuple[Link, ...]
    more: int


@dataclass(frozen=True)
class Aside:
    """Two items that share something and are not joined."""

    one: str
    other: str
    words: str


@dataclass(frozen=True)
class Copies:
    """All that is shown of which footage is a copy of which.

    Attributes:
        families: The families.
        more: How many families are not shown.
        asides: What is shared and joins nothing.
        elsewhere: What was found in other cases and libraries.
        films: How many films were searched.
        timed: How many of them were looked at picture by picture.
        images: How many still images were searched.
        sounds: How many recordings' sound was searched.
        unsearched: Names of films and images that could not be searched, and why.
        libraries: What else was searched.
    """

    families: tuple[Family, ...]
    more: int
    asides: tuple[Aside, ...]
    elsewhere: tuple[Aside, ...]
    films: int
    timed: int
    images: int
    sounds: int
    unsearched: tuple[tuple[str, str], ...]
    libraries: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing was searched."""
        return not (self.films or self.images or self.sounds or self.unsearched)
