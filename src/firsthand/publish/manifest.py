"""``MANIFEST.sha256``: what a case rests on, as ``sha256sum -c`` reads it, without firsthand.

It lists the originals, the ledger, ``case.toml`` and the account. What can be made again
(``derived/``, the index) is left out. Names in the vault are hashes, so none needs quoting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from firsthand.casefile import CaseFile, sha256_of, write_atomically

NAME: Final = "MANIFEST.sha256"
ACCOUNT: Final = "account.html"
LEDGER: Final = "ledger.jsonl"
_FILES: Final = ("case.toml", LEDGER, ACCOUNT)
_LINE: Final = re.compile(r"([0-9a-f]{64}) [ *](.+)", re.ASCII)


@dataclass(frozen=True)
class Line:
    """One line of a manifest.

    Attributes:
        number: Its number, from 1.
        text: The line.
        sha256: The hash that it states; empty if the line cannot be read.
        path: The file that it is of, from the case folder.
    """

    number: int
    text: str
    sha256: str
    path: str


def write_manifest(case: CaseFile) -> Path:
    """Write ``MANIFEST.sha256`` into the case folder, whole or not at all.

    A file that this process has hashed and nobody touched since is not hashed again.

    Args:
        case: The case, opened to read or to write.

    Returns:
        Where it was written.

    Raises:
        OSError: If a file cannot be read, or the manifest not be written; the old one then stays.
    """
    lines = [f"{sha256_of(case.root / path)}  {path}\n" for path in listed(case)]
    target = case.root / NAME
    write_atomically(target, "".join(lines).encode("utf-8"))
    return target


def listed(case: CaseFile) -> list[str]:
    """Return the paths that a manifest of the case lists, from the case folder, sorted.

    Links are left out: their bytes are not the case's.
    """
    # A stray file whose name is no hash may be called anything; `check` reports it.
    names = (n for n in case.items.names() if re.fullmatch(r"[0-9a-f]{64}", n))
    vault = (path for path in map(case.items.path, names) if not path.is_symlink())
    held = (path.relative_to(case.root).as_posix() for path in vault)
    return sorted([*held, *(f for f in _FILES if (case.root / f).is_file())])


def lines_of(case: CaseFile) -> Iterator[Line]:
    """Yield the lines of the manifest that lies in the case folder."""
    with (case.root / NAME).open("r", encoding="utf-8", errors="replace") as file:
        for number, raw in enumerate(file, 1):
            text = raw.rstrip("\n")
            match = _LINE.fullmatch(text)
            yield Line(number, text, *(match.groups() if match else ("", "")))
