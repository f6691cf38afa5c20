"""Large cases, made the way firsthand makes them: whole lines through `CaseFile.append`."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bench.measure import clear
from firsthand.casefile import CaseFile, Info, Task
from firsthand.records import (
    Capture,
    Facts,
    Instant,
    Item,
    Maker,
    Observation,
    Passage,
    Value,
    Whole,
)

EACH: Final = 1_000
"""Records about each item."""
_BATCH: Final = 10
_AT: Final = "2024-05-01T10:00:00Z"
_HOST: Final = "bench"
_SAID: Final = (
    "the bridge river convoy morning two witnesses said that smoke rose behind a school near "
    "northern road when soldiers crossed at dawn according to local officials who did not give "
    "their names and residents heard several explosions before noon while power was cut in most "
    "of town"
)
_WORDS: Final = tuple(_SAID.split(" "))


def large_case(root: Path, records: int) -> tuple[Path, float | None]:
    """Make a case of so many records, or use the one that is there.

    Args:
        root: Where it is or is to be.
        records: How many records, `EACH` about each of its items.

    Returns:
        The case, and how long the appending took [s], if it was made now.
    """
    done = root.with_suffix(".done")
    if done.is_file() and CaseFile.is_case(root):
        return root, None
    clear(root, done)
    spent_s = 0.0
    with CaseFile.create(root, Info(title="A large case")) as case:
        for tasks in _batches(records):
            start = time.perf_counter()
            case.append(tasks)
            spent_s += time.perf_counter() - start
    done.write_text("made whole\n")
    return root, spent_s


def tail(lines: int) -> list[Task]:
    """Return so many tasks about items that the case does not hold yet, eight records each."""
    return [_read(item, text, 8) for item, text in (_item(10**6 + n, 8) for n in range(lines))]


def _batches(records: int) -> Iterator[list[Task]]:
    waiting: list[Task] = []
    for number in range(-(-records // EACH)):
        count = min(EACH, records - number * EACH)
        item, text = _item(number, max(1, count - 3))
        waiting += [_found(item, number), _identified(item), _read(item, text, count - 3)]
        if len(waiting) >= 3 * _BATCH:
            yield waiting
            waiting = []
    if waiting:
        yield waiting


def _item(number: int, sentences: int) -> tuple[Item, list[str]]:
    chance = random.Random(number)
    said = [" ".join(chance.choices(_WORDS, k=chance.randrange(8, 24))) for _ in range(sentences)]
    text = [f"{each[0].upper()}{each[1:]}." for each in said]
    return Item.of(f"{number}\n{' '.join(text)}".encode()), text


def _found(item: Item, number: int) -> Task:
    maker = Maker(step="collect.files", version=1)
    place = f"reports/{number // 100:03}/report {number:05}.txt"
    at = Instant(text=_AT)
    capture = Capture(
        place=place, means="file", outcome="captured", item=item.id, by=maker, at=at, host=_HOST
    )
    return _task(maker, (), (item, capture), Facts(place=place))


def _identified(item: Item) -> Task:
    maker = Maker(step="examine.identify", version=1)
    facts = Facts(media_type="text/plain", family="text", decided_by="characters")
    seen = Observation(
        kind="media-type", where=Whole(item=item.id), facts=facts, by=maker, cites=(item.id,)
    )
    return _task(maker, (item.id,), (seen,))


def _read(item: Item, text: list[str], count: int) -> Task:
    maker = Maker(step="examine.sentences", version=1, settings=Facts(most=50_000, longest=20_000))
    gives: list[Value] = []
    at = 0
    for index, words in enumerate(text[: max(1, count)]):
        where = Passage(item=item.id, start=at, end=at + len(words), exact=words)
        facts = Facts(paragraph=index // 5, index=index)
        gives.append(
            Observation(kind="sentence", where=where, facts=facts, by=maker, cites=(item.id,))
        )
        at += len(words) + 1
    return _task(maker, (item.id,), tuple(gives))


def _task(
    maker: Maker, takes: tuple[str, ...], gives: tuple[Value, ...], asked: Facts | None = None
) -> Task:
    return Task(
        by=maker,
        takes=takes,
        gives=gives,
        settled=True,
        began=_AT,
        ended=_AT,
        host=_HOST,
        asked=asked or Facts(),
    )
