"""The verb `library`: sketches of many films, kept beside an index, to be asked about a clip."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from firsthand.casefile import CaseFile, Info, Progress
from firsthand.cli.common import EXIT_NOT_ALL, how, live, say_listed, usage
from firsthand.cli.copies import (
    IDENTIFY,
    borrowed,
    link,
    perform,
    want_all_pictures,
    why_not,
)
from firsthand.cli.elsewhere import INDEX, Elsewhere, Held, Hit, search, search_sound
from firsthand.cli.marks import Planned, was_found_after
from firsthand.cli.sketches import dense, sketches, sound_of
from firsthand.cli.sounding import missed_sound, told_sound
from firsthand.publish.footage_words import SAME_SOUND, SOUND, done, reasons, span_words
from firsthand.publish.words import count, plainly, short_size
from firsthand.records import Gap
from firsthand.run import choose, settle

STEPS: Final = ("trace.key_sketch", "trace.image_sketch", "trace.sound_sketch")
"""The steps that sketch what a library takes in."""
_FOOTAGE: Final = frozenset({"video", "image", "audio"})


def library(options: argparse.Namespace) -> int:
    """Add to a library, or ask it."""
    return _add(options) if options.kind == "add" else _find(options)


def _root(options: argparse.Namespace) -> Path:
    if options.library is not None:
        return Path(options.library)
    data = os.environ.get("XDG_DATA_HOME")
    return (Path(data) if data else Path.home() / ".local" / "share") / "firsthand" / "library"


def _add(options: argparse.Namespace) -> int:
    """Sketch films and images that the library does not know; stopping it loses nothing."""
    gone = [str(path) for path in options.folders if not path.exists()]
    if gone:
        return usage(f"not there: {', '.join(gone)}")
    root, code = _root(options), 0
    seen: dict[str, Path] = {}
    file = _opened(root)
    try:
        with live(options) as listening:
            # A name counts from the root: another folder may hold another file of the same name.
            for path in _files([path.absolute() for path in options.folders], root):
                known = _known(file, path)
                if known is not None:
                    seen[known] = path
                    continue
                try:
                    seen |= link(file, [path], "library.add")
                except OSError as error:
                    print(f"  {plainly(str(path))}: {error.strerror}")
                    code = EXIT_NOT_ALL
            _sketch(file, listening, options)
        with Elsewhere.of(file) as elsewhere:
            held = elsewhere.held()
        left_out = dict(_left_out(file, seen))
        told_left_out = {str(seen[item]): why for item, why in left_out.items()}
        if options.json:
            told = {"library": str(root), "films": held.films, "sounds": held.sounds}
            told |= {"samples": held.samples, "bytes": held.size, "not_sketched": told_left_out}
            print(json.dumps(told, ensure_ascii=False))
        else:
            print(f"{plainly(str(root))}: {_counted(held)}, {short_size(held.size)}")
            title = f"not sketched, and not found by anything: {count(len(told_left_out), 'file')}"
            say_listed(title, told_left_out, "--json lists them all")
        if any(_is_footage(file, item) for item in left_out):
            code = EXIT_NOT_ALL
    finally:
        file.close()
    return code


def _left_out(file: CaseFile, seen: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield which of some items nothing can be found by, and why."""
    for item in seen:
        if next(sketches(file, item), None) is None:
            yield item, why_not(file, item)


def _is_footage(file: CaseFile, item: str) -> bool:
    """Whether a file is a film, a picture or a recording, or it is not known yet what it is."""
    if any(isinstance(g, Gap) and not g.settled for g in file.records("gap", about=item)):
        return True
    found = file.records("observation", "media-type", item)
    return any(getattr(each, "facts", {}).get("family") in _FOOTAGE for each in found)


def _sketch(file: CaseFile, listening: Progress, options: argparse.Namespace) -> None:
    """Sketch what has not been sketched: what is new, and what failed before."""
    (file.root / INDEX).mkdir(parents=True, exist_ok=True)
    # Large features are enough where the clip that is asked about is sketched finely.
    coarse = choose((), STEPS[:1], settings={"coarse": "true"})
    steps = [*choose((), (IDENTIFY, *STEPS[1:])), *coarse]
    planned = Planned(file, file.root / INDEX, steps)
    due, restore = planned.due(), planned.is_all
    settle(file, steps, items=due, restore=restore, progress=listening, **how(options))
    planned.done()


def _counted(held: Held) -> str:
    return (
        f"{count(held.films, 'film or picture', 'films and pictures')} by "
        f"{count(held.samples, 'sample')}, the sound of {count(held.sounds, 'recording')}"
    )


def _opened(root: Path) -> CaseFile:
    if CaseFile.is_case(root):
        return CaseFile.open(root, write=True)
    return CaseFile.create(root, Info(title=f"Library {root.name}"))


def _files(folders: list[Path], root: Path) -> Iterator[Path]:
    inside = root.resolve()
    for given in folders:
        if given.is_file():
            yield given
        for folder, below, names in os.walk(given):
            below[:] = sorted(d for d in below if (Path(folder) / d).resolve() != inside)
            yield from (
                path
                for path in (Path(folder) / name for name in sorted(names))
                if path.is_file() and not path.is_symlink()
            )


def _known(file: CaseFile, path: Path) -> str | None:
    """Return the item that a file is in the library, by place, size and time of its last change.

    Hashing all anew would take hours; what was changed after it was added is hashed again.
    """
    stat = path.stat()
    for item in file.find(str(path)):
        if (
            getattr(file.get(item), "size", None) == stat.st_size
            and file.items.holds(item)
            and was_found_after(file, item, stat.st_mtime_ns, str(path))
        ):
            return item
    return None


def _find(options: argparse.Namespace) -> int:
    clip = Path(options.clip)
    if not clip.is_file():
        return usage(f"not there, or no file: {plainly(options.clip)}")
    root = _root(options)
    if not CaseFile.is_case(root):
        return usage(f"{plainly(str(root))} is no library; `firsthand library add DIR` makes one")
    with live(options) as listening, borrowed() as desk, Elsewhere.at(root) as elsewhere:
        item = next(iter(link(desk, [clip], "library.find")))
        want_all_pictures(desk, [item])
        perform(desk, (*STEPS, "trace.footage_sketch"), options, listening)
        sketch, heard = dense(desk, item), sound_of(desk, item)
        if sketch is None and heard is None and not elsewhere.has(item):
            print(f"{plainly(options.clip)} cannot be searched for: {why_not(desk, item)}")
            return EXIT_NOT_ALL
        told = search(desk, elsewhere, sketch, options, listening) if sketch is not None else ()
        hits = list(told)
        same = list(search_sound(elsewhere, heard)) if heard is not None else []
        same += missed_sound(elsewhere, heard, hits, same)
        sounds = told_sound(elsewhere, heard, hits, same)
        held, twin = elsewhere.held(), elsewhere.name(item) if elsewhere.has(item) else ""
    if twin:
        _say_twin(twin, item, options)
    for hit in hits:
        _say(hit, item, sounds[hit.item], options)
    for hit in same:
        _say(hit, item, "", options)
    if options.json:
        searched = {"searched": str(root), "films": held.films, "sounds": held.sounds}
        found = {"found": bool(twin) + len(hits) + len(same), "samples": held.samples}
        print(json.dumps(searched | found, ensure_ascii=False))
        return 0
    none = "" if twin or hits or same else "no copy was found; "
    print(f"{none}searched: {_counted(held)}; absence proves nothing")
    return 0


def _say_twin(name: str, item: str, options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps({"name": name, "item": item, "same_bytes": True}, ensure_ascii=False))
    else:
        print(f"{plainly(name)}\n  the very same bytes as the clip")


def _say(hit: Hit, item: str, sound: str, options: argparse.Namespace) -> None:
    if options.json:
        print(json.dumps(_plain(hit) | ({"sound": sound} if sound else {}), ensure_ascii=False))
        return
    # That their sound is the same is said by a finding of its own.
    shown = SOUND[sound] if sound and sound != SAME_SOUND else ""
    print(_told(hit, item) + (f"\n  sound: {shown}" if shown else ""))


def _told(hit: Hit, item: str) -> str:
    found = hit.found
    way = "undetermined" if found.facts["direction"] == "undetermined" else (
        "the clip is from it" if found.made.item == item else "it is from the clip"
    )  # fmt: skip
    why = "; ".join(reasons(found.facts["reasons"]))
    words = span_words(found)
    if found.made.item == item:
        words = words.replace("its ", "the clip's ", 1)
    else:
        words = words.replace("the other", "the clip")
    rough = "" if found.facts.get("timed") != "to about a second" else " (to about a second)"
    rough = " (the same sound)" if hit.is_heard else rough
    return (
        f"{plainly(hit.name)}\n  {'; '.join([words + rough, *done(found.facts['changes'])])}\n"
        f"  which way: {way}" + (f" ({why})" if why else "")
    )


def _plain(hit: Hit) -> dict[str, object]:
    return {"name": hit.name, "item": hit.item, "score": round(hit.score), **hit.found.plain()}
