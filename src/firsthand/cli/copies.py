"""Which footage is a copy of which, as plain text; and how files are sketched outside of a case."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import socket
import sys
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from firsthand.api import Case
from firsthand.casefile import CaseFile, Info, Progress, Task
from firsthand.cli.common import how, not_one, usage
from firsthand.publish.footage import copies
from firsthand.publish.footage_words import copy_sound, reasons, seen_words, stretches
from firsthand.publish.overview import overview
from firsthand.publish.walk import LINKED
from firsthand.publish.words import count, plainly
from firsthand.records import (
    Capture,
    Derivation,
    Facts,
    Gap,
    Instant,
    Item,
    Maker,
    Observation,
    Whole,
)
from firsthand.run import choose, now, settle

FOOTAGE: Final = (
    "trace.families",
    "trace.footage",
    "trace.footage_sketch",
    "trace.image_sketch",
    "trace.key_sketch",
    "trace.look_alike",
    "trace.sound",
    "trace.sound_sketch",
    "trace.to_be_timed",
)
"""The steps that say which footage is a copy of which."""
IDENTIFY: Final = "examine.identify"
_BLOCK: Final = 1 << 20


def told_copies(case: Case, *, always: bool) -> Iterator[str]:
    """Yield each family, what was made from what in it, and what was searched.

    Args:
        case: The case.
        always: Whether to say so when there are none.
    """
    families = list(_of(case, "family"))
    for family in families:
        yield from _family(case, family)
    elsewhere = list(_of(case, "seen-elsewhere"))
    for each in elsewhere:
        facts = each.facts
        name = plainly(case.name_of(each.where.item))
        yield f"{name} and {plainly(str(facts['name']))} in {plainly(str(facts['library']))}"
        yield f"    {seen_words(facts)}"
    if families or elsewhere or always:
        yield from _searched(case, found=bool(families or elsewhere))


def copies_json(case: Case) -> dict[str, Any]:
    """Return the same as one JSON value, with what is alike and not joined, and what was asked."""
    told = asdict(copies(case.file, overview(case.file)))
    for family in told["families"]:
        del family["tree"], family["lanes"]
        for link in family["links"]:
            del link["anchor"]
    return told


def set_apart(case: Case, options: argparse.Namespace) -> int:
    """Take in that a person sets two items apart; return 0, or the exit code of what is wrong."""
    if not options.by:
        return usage("--apart wants --by NAME: a person says so")
    items = []
    for wanted in options.apart:
        found = case.file.find(wanted)
        if len(found) != 1:
            return not_one(case, wanted, found)
        items.append(found[0])
    facts = {"from": items[1]} | ({"why": options.why} if options.why else {})
    said = Observation(kind="apart", where=Whole(item=items[0]), facts=Facts(facts))
    case.add([said], options.by)
    names = [plainly(case.name_of(item)) for item in items]
    print(f"{names[0]} and {names[1]} are set apart: they are never in one family", file=sys.stderr)
    return 0


def _family(case: Case, family: Observation) -> Iterator[str]:
    facts: dict[str, Any] = dict(family.facts)
    complete = plainly(case.name_of(str(facts["most_complete"]["item"])))
    yield f"{len(facts['members'])} copies of one footage; the most complete is {complete}"
    for link in facts["links"]:
        found = case[str(link["record"])]
        if not isinstance(found, Derivation):
            continue
        made, source = str(link["made"]), str(link["source"])
        yield f"  {plainly(case.name_of(made))} from {plainly(case.name_of(source))}"
        told, changes = stretches(_all_of(case, family, found))
        yield f"    {'; '.join([*told, *changes])}"
        sound = copy_sound(facts, found)
        if sound:
            yield f"    sound: {sound}"
        way = "told by the pictures" if link["determined"] else "undetermined"
        why = "; ".join(reasons(found.facts["reasons"]))
        yield f"    which way: {way}" + (f" ({why})" if why else "")


def _all_of(case: Case, family: Observation, one: Derivation) -> list[Derivation]:
    """Return what a family rests on that tells of the same two items, in the copy's order."""
    ends = one.made.item, one.source.item
    every = (case[cited] for cited in family.cites)
    found = [
        each
        for each in every
        if isinstance(each, Derivation) and (each.made.item, each.source.item) == ends
    ]
    return sorted(found or [one], key=lambda each: getattr(each.made, "start", 0))


def _searched(case: Case, *, found: bool) -> Iterator[str]:
    counted = dict.fromkeys(("footage-keys", "footage-image", "sound"), 0)
    for each in case.records("derivation", "sketch"):
        sort = str(getattr(each, "facts", {}).get("media_type")).rpartition("vnd.firsthand.")[2]
        if sort in counted:
            counted[sort] += 1
    films, images, sounds = counted.values()
    besides = sorted({str(o.facts.get("name")) for o in _of(case, "searched")})
    none = "" if found else "no copies were found; "
    yield (
        f"{none}searched: {count(films, 'film')}, {count(images, 'picture')}, the sound of "
        f"{count(sounds, 'recording')}"
        + "".join(f", {plainly(name)}" for name in besides)
        + "; absence proves nothing"
    )


def _of(case: Case, kind: str) -> Iterator[Observation]:
    return (o for o in case.records("observation", kind) if isinstance(o, Observation))


# -- files that are not copied into a case -------------------------------------------------------


@contextlib.contextmanager
def borrowed() -> Iterator[CaseFile]:
    """Yield a case that holds links, and is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="firsthand-") as folder:
        file = CaseFile.create(Path(folder) / "case", Info(title="borrowed"))
        try:
            yield file
        finally:
            file.close()


def link(file: CaseFile, paths: Iterable[Path], step: str) -> dict[str, Path]:
    """Take files into a case as links: their bytes are hashed and stay where they are.

    Args:
        file: The case, open to write.
        paths: The files.
        step: Who takes them in.

    Returns:
        Path by id of item; those that are known already too.

    Raises:
        OSError: If one cannot be read.
    """
    found = {}
    for path in paths:
        at = now()  # before it is read: what is changed from now on is another file
        item = _item_of(path)
        found[item.id] = path
        place = file.items.path(item.id)
        place.parent.mkdir(parents=True, exist_ok=True)
        # A link leads to where the file was found last.
        if place.is_symlink() or not place.is_file():
            part = place.with_name(f".{item.id[:16]}.part-{os.getpid()}")
            part.unlink(missing_ok=True)
            part.symlink_to(path.resolve())
            part.replace(place)
        maker = Maker(step=step, version=1)
        capture = Capture(
            place=str(path), means=LINKED, outcome="captured", item=item.id, by=maker,
            at=Instant(text=at), host=socket.gethostname(),
        )  # fmt: skip
        if not file.is_current(capture.id):
            asked = Facts(place=str(path))
            file.append(
                [Task(maker, (), (item, capture), True, at, at, socket.gethostname(), asked)]  # noqa: FBT003
            )
    return found


def _item_of(path: Path) -> Item:
    sha256, size = hashlib.sha256(), 0
    with path.open("rb") as source:
        while block := source.read(_BLOCK):
            sha256.update(block)
            size += len(block)
    return Item(sha256=sha256.hexdigest(), size=size)


def perform(
    file: CaseFile,
    steps: tuple[str, ...],
    options: argparse.Namespace,
    progress: Progress | None = None,
) -> None:
    """Perform steps on what a case holds, confined as always."""
    settle(file, choose((), (IDENTIFY, *steps)), progress=progress, **how(options))


def want_all_pictures(file: CaseFile, items: Iterable[str]) -> None:
    """Have films sketched by all their pictures, whatever they look like."""
    for item in items:
        ask_for(file, "to-be-timed", item)


def ask_for(file: CaseFile, kind: str, item: str, **facts: Any) -> None:  # noqa: ANN401 -- of a record
    """Have something made of an item that no finding asks for.

    Args:
        file: The case that holds it, open to write.
        kind: What is asked for, as the steps that take it call it.
        item: The item.
        facts: What else they are told.
    """
    by, at = Maker(person="asked for"), now()
    asked = Observation(kind=kind, where=Whole(item=item), facts=Facts(facts), by=by)
    said = Facts(record=asked.id)
    file.append([Task(by, (), (asked,), True, at, at, socket.gethostname(), said)])  # noqa: FBT003


def why_not(file: CaseFile, item: str) -> str:
    """Return why an item could not be sketched."""
    gaps = [g for g in file.records("gap", about=item) if isinstance(g, Gap)]
    asked = [g for g in gaps if g.asked in {"what it can be found by", "copies of it"}]
    found = next(iter([*asked, *gaps]), None)
    return found.why if found else "it is neither a film nor a picture that can be read here"


__all__ = [
    "FOOTAGE", "ask_for", "borrowed", "copies_json", "link", "perform", "set_apart", "told_copies",
    "want_all_pictures", "why_not",
]  # fmt: skip
