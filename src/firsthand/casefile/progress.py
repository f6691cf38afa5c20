"""How long work tells what it is doing. The faces decide what to do with it."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Somebody who listens to long work."""

    def begin(self, what: str, total: int | None, unit: str) -> None:
        """A stretch of work starts: what it is, how much of it, counted in what."""

    def advance(self, done: int = 1, *, more: int = 0) -> None:
        """So much more of it is done; so much more has turned out to be due."""

    def trouble(self, words: str) -> None:
        """Something was not obtained, in plain words."""


class Silent:
    """Nobody listens."""

    def begin(self, what: str, total: int | None, unit: str) -> None:
        """Say nothing."""

    def advance(self, done: int = 1, *, more: int = 0) -> None:
        """Say nothing."""

    def trouble(self, words: str) -> None:
        """Say nothing."""
