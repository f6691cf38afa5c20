"""The check: everything is hashed again, read again, and followed down to the bytes.

Three answers: *holds*, *broken*, *not checked*. What was not checked has not passed.
"""

from __future__ import annotations

import hashlib
import re
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from firsthand.casefile import CaseFile, Progress, Silent, Vault, blocks
from firsthand.publish import manifest
from firsthand.publish.findings import Finding, Tally, exit_code
from firsthand.publish.walk import Walk

_NAME: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_WRITTEN_FROM: Final = re.compile(
    rb'<meta name="firsthand-ledger" content="lines=(\d+) sha256=([0-9a-f]{64})">'
)
_MAKE_AGAIN: Final = "delete it; `firsthand examine` makes it again"
_HEAD_BYTES: Final = 4096
_ANEW: Final = "`firsthand publish` writes it anew"
_NEW_MANIFEST: Final = "`firsthand publish` writes a new manifest"
_TO_HOLD_IT: Final = "`firsthand collect` takes the bytes of what matters into a case"
_FROM_A_COPY: Final = "take it from another copy of the case; what rests on it stands on nothing"


def check(case: CaseFile, progress: Progress | None = None) -> Iterator[Finding]:
    """Check a whole case and yield what was found, part by part.

    Each part begins with its summary; details of what does not hold follow it. A part that found
    nothing to check yields nothing.

    Args:
        case: The case, opened to read or to write; nothing is changed.
        progress: Who is told how far it has come.
    """
    progress = progress or Silent()
    lines = _manifest_lines(case)
    stated = {line.path: line.sha256 for line in lines or ()}
    written_from = _written_from(case)
    wanted = frozenset({stated.get(manifest.LEDGER, ""), written_from or ""} - {""})
    walk = Walk(case, wanted)
    walk.run(progress)
    for tally in walk.tallies():
        yield from tally.findings()
    files = _Files(case, walk, progress)
    for tally in files.run():
        yield from tally.findings()
    yield from _manifest(case, walk, files, lines).findings()
    yield from _account(case, walk, stated, written_from).findings()


class _Files:
    """Every file of the two vaults, hashed again and compared with what the ledger says.

    Attributes:
        hashes: SHA-256 of each file that was read, by its path from the case folder.
    """

    def __init__(self, case: CaseFile, walk: Walk, progress: Progress) -> None:
        self.case = case
        self.walk = walk
        self.progress = progress
        self.hashes: dict[str, str] = {}
        self.originals = Tally("original", "originals", "each has the bytes that were collected")
        self.derived = Tally("derived file", "derived files", "each has the bytes that were made")
        self.strangers = Tally("stray file", "stray files", "")
        self.linked = Tally(
            "linked file", "linked files", "each lies where it was, with the bytes that it had"
        )
        self.library = Tally("library", "libraries", "")
        self._seen: set[str] = set()

    def run(self) -> tuple[Tally, ...]:
        self.progress.begin("hashing every file again", sum(self.walk.items.values()), "bytes")
        self._vault(self.case.items, self.originals)
        self._vault(self.case.derived, self.derived)
        for item in sorted(self.walk.items.keys() - self._seen):
            self._missing(item)
        if self.walk.linked:
            why = "a library holds no bytes of the films: what they are tomorrow is not known here"
            self.library.unchecked("the files that it links to", why, _TO_HOLD_IT)
        return (self.originals, self.derived, self.strangers, self.linked, self.library)

    def hash_of(self, path: Path) -> str:
        """Return the SHA-256 of a file, read once in one check whatever asks for it."""
        name = path.relative_to(self.case.root).as_posix()
        if name not in self.hashes:
            self.hashes[name] = self._hashed(path)
        return self.hashes[name]

    def _hashed(self, path: Path) -> str:
        hasher = hashlib.sha256()
        with path.open("rb") as file:
            for block in blocks(file):
                hasher.update(block)
                self.progress.advance(len(block))
        return hasher.hexdigest()

    def _vault(self, vault: Vault, tally: Tally) -> None:
        for path in _entries(vault.root):
            name = path.relative_to(self.case.root).as_posix()
            expected = vault.path(path.name) if _NAME.fullmatch(path.name) else None
            if path != expected or path.name not in self.walk.items:
                self._stranger(name)
                continue
            self._seen.add(path.name)
            try:
                self._compare(path, name, tally)
            except OSError as error:
                why = f"it cannot be read: {error.strerror}"
                tally.unchecked(name, why, "make the file readable, and check again")

    def _compare(self, path: Path, name: str, tally: Tally) -> None:
        if path.is_symlink() and tally is self.originals and path.name in self.walk.linked:
            self._elsewhere(path, self.walk.linked[path.name])
            return
        if not stat.S_ISREG(path.lstat().st_mode):
            tally.broken(name, "it is a link or a device, not the bytes themselves", _FROM_A_COPY)
            return
        found = self.hash_of(path)
        size, recorded = path.stat().st_size, self.walk.items[path.name]
        if found != path.name:
            todo = _MAKE_AGAIN if tally is self.derived else _FROM_A_COPY
            tally.broken(name, f"its bytes have changed: they now have the hash {found}", todo)
        elif size != recorded:
            why = f"it has {size:,} bytes, and the ledger says {recorded:,}"
            tally.broken(name, why, "see the line of the ledger that gives it")
        else:
            tally.holds()

    def _elsewhere(self, path: Path, place: str) -> None:
        """Look at a file that is linked to: it holds nothing, and can be broken all the same."""
        name = ascii(place)[1:-1]
        try:
            there = stat.S_ISREG(path.stat().st_mode)
            found = self.hash_of(path) if there else ""
        except FileNotFoundError:
            there = False
        except OSError as error:
            why = f"it cannot be read: {error.strerror}"
            self.linked.unchecked(name, why, "make the file readable, and check again")
            return
        if not there:
            self._gone(name)
        elif found == path.name:
            self.linked.holds()
        elif found in self.walk.captured:
            self._gone(name, "another file lies where it was, and the library knows of it")
        else:
            why = f"its bytes have changed where it lies: they now have the hash {found}"
            self.linked.broken(name, why, "`firsthand library add` takes it in as it is now")

    def _gone(self, name: str, why: str = "it is not where it was") -> None:
        why = f"{why}; a library holds no bytes of the films"
        self.linked.unchecked(name, why, _TO_HOLD_IT)

    def _missing(self, item: str) -> None:
        if item in self.walk.linked:
            self._gone(ascii(self.walk.linked[item])[1:-1])
        elif item in self.walk.captured or item not in self.walk.made:
            path = self.case.items.path(item).relative_to(self.case.root).as_posix()
            self.originals.broken(path, "its bytes are not there", _FROM_A_COPY)
        elif self.case.is_current(item):
            path = self.case.derived.path(item).relative_to(self.case.root).as_posix()
            todo = "`firsthand examine` makes it again"
            self.derived.unchecked(path, "its bytes are not there", todo)

    def _stranger(self, name: str) -> None:
        why = "a file that nobody recorded: no line of the ledger knows it"
        todo = "hand it in with `firsthand collect` if it matters, or remove it"
        self.strangers.unchecked(ascii(name)[1:-1], why, todo)


def _entries(root: Path) -> Iterator[Path]:
    """Yield all files below a vault's folder, sorted, whatever they are called."""
    if root.is_dir():
        for path in sorted(root.iterdir()):
            if path.is_dir() and not path.is_symlink():
                yield from _entries(path)
            else:
                yield path


def _manifest_lines(case: CaseFile) -> tuple[manifest.Line, ...] | None:
    try:
        return tuple(manifest.lines_of(case))
    except FileNotFoundError:
        return None


def _manifest(
    case: CaseFile, walk: Walk, files: _Files, lines: tuple[manifest.Line, ...] | None
) -> Tally:
    tally = Tally(
        "line of the manifest", "lines of the manifest", "each states the hash that the file has"
    )
    if lines is None:
        tally.unchecked(manifest.NAME, "there is none", "`firsthand publish` writes it")
        return tally
    for line in lines:
        _manifest_line(case, walk, files, line, tally)
    listed = {line.path for line in lines}
    for path in manifest.listed(case):
        if path not in listed:
            why = "the manifest is older than this file and does not list it"
            tally.unchecked(path, why, _NEW_MANIFEST)
    return tally


def _manifest_line(
    case: CaseFile, walk: Walk, files: _Files, line: manifest.Line, tally: Tally
) -> None:
    path = case.root / line.path
    if not line.sha256 or ".." in Path(line.path).parts or Path(line.path).is_absolute():
        what = f"line {line.number} of {manifest.NAME}"
        tally.broken(what, "it is no line of a manifest of this case", _NEW_MANIFEST)
        return
    try:
        found = files.hash_of(path)
    except FileNotFoundError:
        tally.broken(line.path, "the manifest lists it, and it is not there", _FROM_A_COPY)
        return
    except OSError as error:
        why = f"it cannot be read: {error.strerror}"
        tally.unchecked(line.path, why, "make the file readable, and check again")
        return
    if found == line.sha256:
        tally.holds()
    elif line.path == manifest.LEDGER and line.sha256 in walk.states:
        more = walk.count - walk.states[line.sha256]
        why = f"the ledger has grown by {more:,} lines since; those before are as they were"
        tally.unchecked(line.path, why, _NEW_MANIFEST)
    else:
        todo = f"if you changed it on purpose, {_NEW_MANIFEST}"
        tally.broken(line.path, f"the manifest states another hash; it now has {found}", todo)


def _written_from(case: CaseFile) -> str | None:
    """Return the hash of the ledger that the account says it was written from."""
    try:
        with (case.root / manifest.ACCOUNT).open("rb") as file:
            match = _WRITTEN_FROM.search(file.read(_HEAD_BYTES))
    except OSError:
        return None
    return match[2].decode("ascii") if match else None


def _account(case: CaseFile, walk: Walk, stated: dict[str, str], written_from: str | None) -> Tally:
    tally = Tally("account", "account", "it was written from the ledger as it stands now")
    if not (case.root / manifest.ACCOUNT).exists():
        return tally
    if written_from is None:
        why = "it does not say which ledger it was written from"
        tally.broken(manifest.ACCOUNT, why, _ANEW)
    elif written_from == walk.sha256:
        tally.holds()
    elif written_from in walk.states:
        more = walk.count - walk.states[written_from]
        why = f"it is older than the ledger, which has grown by {more:,} lines since"
        tally.unchecked(manifest.ACCOUNT, why, _ANEW)
    else:
        why = "it was written from a ledger that is not this one, or whose lines were changed"
        tally.broken(manifest.ACCOUNT, why, _ANEW)
    if stated and manifest.ACCOUNT not in stated:
        why = "the manifest does not list it, so nothing says whether it was changed"
        tally.unchecked(manifest.ACCOUNT, why, _ANEW)
    return tally


__all__ = ["Finding", "check", "exit_code"]
