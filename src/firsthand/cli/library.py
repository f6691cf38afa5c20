"""The verb `library`: sketches of many films, kept beside an index, to be asked about a clip."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from firsthand.casefile import CaseFile, Info
from firsthand.cli.common import EXIT_NOT_ALL, how, live, usage
from firsthand.cli.copies import (
    IDENTIFY,
    borrowed,
    link,
    perform,
    want_all_pictures,
    why_not,
)
from firsthand.cli.elsewhere import Elsewhere, Hit, dense, search
from firsthand.publish.footage_words import done, reasons, span_words
from firsthand.publish.words import count, plainly, short_size
from firsthand.run import choose, settle

_SKETCHES: Final = ("trace.key_sketch", "trace.image_sketch")


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
    file = _opened(root)
    try:
        with live(options) as listening:
            for path in _files(options.folders, root):
                if _is_known(file, path):
                    continue
                try:
                    link(file, [path], "library.add")
                except OSError as error:
                    print(f"  {plainly(str(path))}: {error.strerror}")
                    code = EXIT_NOT_ALL
            settle(file, choose((), (IDENTIFY, *_SKETCHES)), progress=listening, **how(options))
        with Elsewhere.of(file) as elsewhere:
            films, samples, size = elsewhere.held()
        if options.json:
            held = {"library": str(root), "films": films, "samples": samples, "bytes": size}
            print(json.dumps(held, ensure_ascii=False))
        else:
            print(
                f"{plainly(str(root))}: {count(films, 'film or picture', 'films and pictures')}, "
                f"{count(samples, 'sample')}, {short_size(size)}"
            )
    finally:
        file.close()
    return code


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


def _is_known(file: CaseFile, path: Path) -> bool:
    """Whether a file is in the library, by place and size: hashing all anew would take hours."""
    size = path.stat().st_size
    return any(
        getattr(file.get(item), "size", None) == size and file.items.holds(item)
        for item in file.find(str(path))
    )


def _find(options: argparse.Namespace) -> int:
    clip = Path(options.clip)
    if not clip.is_file():
        return usage(f"not there, or no file: {plainly(options.clip)}")
    root = _root(options)
    if not CaseFile.is_case(root):
        return usage(f"{plainly(str(root))} is no library; `firsthand library add DIR` makes one")
    with borrowed() as desk, Elsewhere.at(root) as elsewhere:
        item = next(iter(link(desk, [clip], "library.find")))
        want_all_pictures(desk, [item])
        perform(desk, (*_SKETCHES, "trace.footage_sketch"), options)
        sketch = dense(desk, item)
        if sketch is None:
            print(f"{plainly(options.clip)} cannot be searched for: {why_not(desk, item)}")
            return EXIT_NOT_ALL
        hits = list(search(desk, elsewhere, sketch, options))
        films, samples, _ = elsewhere.held()
    for hit in hits:
        print(json.dumps(_plain(hit), ensure_ascii=False) if options.json else _told(hit, item))
    if not options.json:
        none = "" if hits else "no copy was found; "
        print(
            f"{none}searched: {count(films, 'film or picture', 'films and pictures')} by "
            f"{count(samples, 'sample')}; absence proves nothing"
        )
    return 0


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
    rough = "" if found.facts["timed"] != "to about a second" else " (to about a second)"
    return (
        f"{plainly(hit.name)}\n  {'; '.join([words + rough, *done(found.facts['changes'])])}\n"
        f"  which way: {way}" + (f" ({why})" if why else "")
    )


def _plain(hit: Hit) -> dict[str, object]:
    return {"name": hit.name, "item": hit.item, "score": round(hit.score), **hit.found.plain()}
