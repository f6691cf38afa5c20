"""The time itself, as one of the readers of times gives it, and what they all read."""

from __future__ import annotations

from dataclasses import dataclass

from firsthand.examine.reports.calendar_changes import Modified
from firsthand.examine.reports.calendar_reading import Meant
from firsthand.examine.reports.time_words import Calendar
from firsthand.examine.reports.tokens import Words


@dataclass(frozen=True)
class Core:
    """The time itself, as read.

    Attributes:
        end: The token after it.
        meant: What it means.
        precision: ``day``, ``week``, ``month``, ``season``, ``year`` or ``length``.
        part: Part of the day that its words say.
        clock: Time of day that they say.
        vague: Whether they are vague by themselves.
        about: The tokens in it that say "around".
        edge: ``mid``, where its words say it.
    """

    end: int
    meant: Meant
    precision: str = "day"
    part: str = ""
    clock: str = ""
    vague: bool = False
    about: tuple[int, int] | None = None
    edge: str = ""


@dataclass(frozen=True)
class Named:
    """A time that a text names.

    Attributes:
        first: Its first token.
        last: The token after its last.
        core: The first token of the time itself.
        meant: What it means.
        how: What changes it.
        precision: ``day``, ``week``, ``month``, ``season``, ``year`` or ``length``.
        about: First token and the one after the last of the words that say "around".
        zone: The time zone as written, else nothing.
        opens: The time that a range begins with, where it is written as two.
    """

    first: int
    last: int
    core: int
    meant: Meant
    how: Modified
    precision: str
    about: tuple[int, int] | None = None
    zone: str = ""
    opens: Named | None = None


class Tokens:
    """A text whose times are read.

    Args:
        words: The text.
        tables: Its language's words.
    """

    def __init__(self, words: Words, tables: Calendar) -> None:
        self.words = words
        self.tables = tables
        self.size = len(words)
