"""What is due: which steps have not been performed yet on what the case holds."""

from __future__ import annotations

import itertools
import json
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from firsthand.casefile import GATHERED, CaseFile, Progress
from firsthand.records import MADE_HERE, Capture, Derivation, Facts, Gap, Item, Observation, Record
from firsthand.run.perform import Due, Given, Job, Limits
from firsthand.steps import Role, Source, Step, Take

_ROOMS: Final = (("collect", "examine"), ("trace", "locate"))
CASE: Final = "case"
"""What a task that gathers from the whole case is about."""


@dataclass(frozen=True)
class Chosen:
    """A step with the settings that it is to run under."""

    step: Step
    settings: Facts
    again: bool = False

    def settled(self, case: CaseFile, due: Due) -> bool:
        """Whether a task of its needs not be performed."""
        return not self.again and case.settled(due.key)


@dataclass(frozen=True)
class Taken:
    """What one parameter of a step is given.

    Attributes:
        ids: The ids of it.
        given: The record or the records as plain data, or the number of the item opened.
    """

    ids: tuple[str, ...]
    given: Given


class Seen:
    """What the case holds about one item, read when asked for.

    Args:
        case: The case.
        item: The item.
    """

    def __init__(self, case: CaseFile, item: Item) -> None:
        self.case = case
        self.item = item
        self.media = _media(case, item.id)

    @classmethod
    def of(cls, case: CaseFile, item: str) -> Seen | None:
        """Return what is held about an item, if the case still holds it."""
        if not case.is_current(item):
            return None
        record = case.get(item)
        return cls(case, record) if isinstance(record, Item) else None

    @property
    def opened(self) -> tuple[dict[str, Any], str | None]:
        """The item as a job names it."""
        return self.item.plain(), _first(self.media)

    def taken(self, step: Step, take: Take, number: int = 0) -> list[Taken]:
        """Return what a parameter could be given; `number` is the item's place in its pair."""
        if issubclass(take.type, Source):
            role = take.type.role
            fits = role in self.media and take.type.takes(self.media[role])
            return [Taken((self.item.id,), number)] if fits else []
        if take.type is Item:
            there = "original" in self.media
            return [Taken((self.item.id,), self.item.plain())] if there else []
        if take.many:
            return [gather(self.case, take, self._with_sources(), step.name)]
        tag = cast("type[Record]", take.type).tag
        found = self.case.plain_records(tag, take.kind, self.item.id)
        records = [json.loads(text) for text in found]
        return [Taken((r["id"],), r) for r in records]

    def _with_sources(self) -> tuple[str, ...]:
        """Return the item, and what it was made from: what is known of that is known of it."""
        made_from = (each.source.item for each in self.case.made_here(self.item.id))
        return tuple(dict.fromkeys((self.item.id, *made_from)))


def gather(case: CaseFile, take: Take, about: Sequence[str | None], step: str) -> Taken:
    """Return all current records of a sort, by id.

    What the step itself gave is left out: it would be asked again each time that it answers.

    Args:
        case: The case.
        take: The sort.
        about: Items that they are about; ``None`` for the whole case.
        step: The step's name.
    """
    tag = cast("type[Record]", take.type).tag
    lines = (line for item in about for line in case.plain_records(tag, take.kind, item))
    found = [json.loads(line) for line in lines]
    found = [record for record in found if (record.get("by") or {}).get("step") != step]
    found.sort(key=lambda record: str(record["id"]))
    return Taken(tuple(r["id"] for r in found), found)


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
        seen = Seen.of(case, item)
        if seen is None:
            continue
        due = tuple(
            each
            for chosen in steps
            if chosen.step.over == "item"
            for each in _due(case, chosen, seen)
        )
        if due:
            yield Job(str(case.root), (seen.opened,), due, limits)


def phase_of(step: Step) -> tuple[bool, int, bool]:
    """Return what a step waits for: smaller phases are over before a larger one begins.

    What gathers waits for what it gathers, rooms follow each other as in the design, and what
    speaks to other machines comes last.
    """
    room = next((n for n, rooms in enumerate(_ROOMS) if step.room in rooms), len(_ROOMS))
    return step.online, room, step.gathers


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


def made_of(case: CaseFile, item: str) -> Iterator[str]:
    """Yield what was made of an item: what gathers there looks at this item's records too."""
    for how in MADE_HERE:
        for line in case.plain_records(Derivation.tag, how, item):
            yield str(json.loads(line)["made"]["item"])


def told(case: CaseFile, gap: Gap) -> str:
    """Return what was not obtained in words, with where the item was found that it is about."""
    words, item, seen = f"{gap.asked}: {gap.why}", gap.about, set[str]()
    while item is not None and item not in seen:
        seen.add(item)
        for line in case.plain_records(Capture.tag, about=item):
            return f"{json.loads(line)['place']}: {words}"
        item = next((each.source.item for each in case.made_here(item)), None)
    return words


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


def _due(case: CaseFile, chosen: Chosen, seen: Seen) -> Iterator[Due]:
    candidates = [seen.taken(chosen.step, take) for take in chosen.step.takes]
    for taken in itertools.product(*candidates):
        due = due_of(chosen, taken, seen.item.id)
        if any(due.takes) and not chosen.settled(case, due):
            yield due


def due_of(chosen: Chosen, taken: Sequence[Taken], about: str) -> Due:
    """Return the task of a step on what it would be given."""
    takes = list(zip(chosen.step.takes, taken, strict=True))
    return Due(
        chosen.step.name,
        chosen.step.version,
        dict(chosen.settings),
        tuple(i for each in taken for i in each.ids),
        tuple(each.given for each in taken),
        tuple(i for take, each in takes if not take.many for i in each.ids),
        {GATHERED: about} if chosen.step.gathers else {},
        chosen.step.online,
    )


def _media(case: CaseFile, item: str) -> dict[Role, str | None]:
    """Return the roles in which an item is held, with its media type in each.

    An item can have two: a text that was collected and needed no change is also its own text.
    """
    media: dict[Role, str | None] = {}
    if any(True for _ in case.plain_records(Capture.tag, None, item)):
        seen = [json.loads(t) for t in case.plain_records(Observation.tag, "media-type", item)]
        media["original"] = _media_type(seen[-1].get("facts", {})) if seen else None
    for derivation in case.made_here(item):
        media[cast("Role", derivation.how)] = _media_type(derivation.facts)
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


__all__ = [
    "Chosen",
    "Seen",
    "Taken",
    "Waiting",
    "all_items",
    "due_of",
    "gather",
    "jobs",
    "made_of",
    "media_type_of",
    "phase_of",
    "touched",
]
