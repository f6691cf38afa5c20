"""What is due: which steps have not been performed yet on what the case holds."""

from __future__ import annotations

import itertools
import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from firsthand.casefile import CaseFile, Progress, key_of
from firsthand.records import Capture, Derivation, Facts, Item, Observation, Record, digest
from firsthand.run.perform import Due, Job, Limits
from firsthand.steps import Role, Source, Step, Take


@dataclass(frozen=True)
class Chosen:
    """A step with the settings that it is to run under."""

    step: Step
    settings: Facts

    @property
    def maker(self) -> dict[str, Any]:
        """Its maker as plain data."""
        return self.step.maker(self.settings).plain()


@dataclass
class _Seen:
    """What the case holds about one item, read when first asked for."""

    case: CaseFile
    item: Item
    media: dict[Role, str | None]

    def candidates(self, take: Take) -> list[tuple[str, dict[str, Any] | None]]:
        """Return what could be taken: ids, with the plain records (none for bytes)."""
        if issubclass(take.type, Source):
            role = take.type.role
            fits = role in self.media and take.type.takes(self.media[role])
            return [(self.item.id, None)] if fits else []
        if take.type is Item:
            return [(self.item.id, self.item.plain())] if "original" in self.media else []
        tag = cast("type[Record]", take.type).tag
        found = self.case.plain_records(tag, take.kind, self.item.id)
        records = [json.loads(text) for text in found]
        return [(r["id"], r) for r in records]


def jobs(
    case: CaseFile, steps: Sequence[Chosen], items: Iterable[str], limits: Limits
) -> Iterator[Job]:
    """Yield, for each of these items with something due, one job.

    Args:
        case: The case.
        steps: The steps to plan.
        items: Ids of the items to look at.
        limits: What each job may use.
    """
    for item in items:
        if not case.is_current(item):
            continue
        record = case.get(item)
        if not isinstance(record, Item):
            continue
        media = _media(case, item)
        seen = _Seen(case, record, media)
        due = tuple(d for chosen in steps for d in _due(case, chosen, seen))
        if due:
            yield Job(str(case.root), record.plain(), _first(media), due, limits)


def all_items(case: CaseFile) -> list[str]:
    """Return the ids of all current items, in the order in which they came."""
    return [json.loads(text)["id"] for text in case.plain_records("item")]


def touched(gives: Iterable[Any]) -> set[str]:
    """Return the items about which new records speak, so that only they are planned anew."""
    out: set[str] = set()
    for record in gives:
        if isinstance(record, Derivation):
            out.add(record.made.item)
        if isinstance(record, Record | Item) and record.about:
            out.add(record.about)
    return out


class Waiting:
    """The items to look at: those that something new was found about come first.

    So one item is taken through all its steps before many others are begun, and what a person is
    told of the progress is true early.
    """

    def __init__(self, progress: Progress) -> None:
        self.waiting: deque[str] = deque()
        self._in: set[str] = set()
        self._known: set[str] = set()
        self._finished: set[str] = set()
        self._progress = progress

    def put(self, items: Sequence[str]) -> None:
        """Put items in front, in order."""
        fresh = [item for item in items if item not in self._in]
        self.waiting.extendleft(reversed(fresh))
        more = len(set(fresh) - self._known)
        opened = len(self._finished.intersection(fresh))
        self._in.update(fresh)
        self._known.update(fresh)
        self._finished.difference_update(fresh)
        self._progress.advance(-opened, more=more)

    def take(self) -> str:
        """Take the first."""
        item = self.waiting.popleft()
        self._in.discard(item)
        return item

    def finish(self, item: str) -> None:
        """Say that nothing is due on an item for now."""
        if item not in self._finished:
            self._finished.add(item)
            self._progress.advance()


def _due(case: CaseFile, chosen: Chosen, seen: _Seen) -> Iterator[Due]:
    candidates = [seen.candidates(take) for take in chosen.step.takes]
    for taken in itertools.product(*candidates):
        ids = tuple(i for i, _ in taken)
        if case.settled(digest([chosen.maker, list(ids), {}])):
            continue
        yield Due(
            chosen.step.name,
            chosen.step.version,
            dict(chosen.settings),
            ids,
            tuple(plain for _, plain in taken),
        )


def _media(case: CaseFile, item: str) -> dict[Role, str | None]:
    """Return the roles in which an item is held, with its media type in each.

    An item can have two: a text that was collected and needed no change is also its own text.
    """
    media: dict[Role, str | None] = {}
    if any(True for _ in case.plain_records(Capture.tag, None, item)):
        seen = [json.loads(t) for t in case.plain_records(Observation.tag, "media-type", item)]
        media["original"] = _media_type(seen[-1].get("facts", {})) if seen else None
    for derivation in case.making(item):
        if derivation.how in {"text", "still"}:
            role: Role = "text" if derivation.how == "text" else "still"
            media[role] = _media_type(derivation.facts)
    return media


def _media_type(facts: Mapping[str, Any]) -> str | None:
    # A step of anybody's may have said it, so it may be anything.
    said = facts.get("media_type")
    return said if isinstance(said, str) else None


def media_type_of(case: CaseFile, item: str) -> str | None:
    """Return the media type with which an item is opened, where one is known."""
    return _first(_media(case, item))


def _first(media: dict[Role, str | None]) -> str | None:
    return next((m for m in media.values() if m), None)


__all__ = ["Chosen", "Waiting", "all_items", "jobs", "key_of", "media_type_of", "touched"]
