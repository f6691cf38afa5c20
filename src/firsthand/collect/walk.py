"""What lies in what was handed in: every file, link and empty folder, and what they are called."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Found:
    """Something that lies in what was handed in.

    Attributes:
        path: Where this machine has it.
        place: Its path below what was handed in, its name first.
        top: The folder in which what was handed in lies.
    """

    path: bytes
    place: bytes
    top: bytes


def walk(own: bytes, inbox: Iterable[Path | str]) -> Iterator[Found]:
    """Yield everything that was handed in, folders in the order of their names' bytes.

    Args:
        own: The folder of the case, which is not walked into.
        inbox: Files and folders.
    """
    # What a person names is followed even if it is a link; what lies in it is not.
    paths = dict.fromkeys(os.path.realpath(os.fsencode(given)) for given in inbox)
    for path in paths:
        place = _place(path, [other for other in paths if other != path])
        yield from _below(Found(path, place, path[: -len(place)].rstrip(b"/") or b"/"), own)


def _place(path: bytes, others: list[bytes]) -> bytes:
    """Return the name of what was handed in, after those of its folders that tell it from others.

    Two phones' folders both called DCIM are two places.
    """
    parts = path.strip(b"/").split(b"/")
    for count in range(1, len(parts)):
        place = b"/".join(parts[-count:])
        if not any((b"/" + other).endswith(b"/" + place) for other in others):
            return place
    return path.strip(b"/") or path


def _below(found: Found, own: bytes) -> Iterator[Found]:
    """Yield what lies below, depth first; the stack is a list so that depth has no limit."""
    stack = [found]
    while stack:
        each = stack.pop()
        if each.path != own and _is_folder(each.path):
            try:
                inside = sorted(os.listdir(each.path), reverse=True)  # noqa: PTH208 (bytes)
            except OSError:
                inside = []
            stack.extend(
                Found(each.path + b"/" + name, each.place + b"/" + name, each.top)
                for name in inside
            )
            if inside:
                continue
        yield each


def _is_folder(path: bytes) -> bool:
    try:
        return stat.S_ISDIR(os.lstat(path).st_mode)
    except OSError:
        return False
