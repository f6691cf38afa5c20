"""Addresses that were noted: recorded, not visited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.records import Capture, Gap
from firsthand.steps import Source, step

_ADDRESS: Final = re.compile(rb"https?://[^\s<>\"'\x00-\x20]+", re.IGNORECASE)
_READ: Final = 1 << 20


class AddressList(Source):
    """A file that holds addresses and nothing else: a shortcut, or a list of links."""

    fits = ("application/x-mswinurl", "application/x-webloc", "text/uri-list")


@step(version=1)
def addresses(listed: AddressList, *, most: int = 10_000) -> Iterator[Capture | Gap]:
    """Note each address in the file, in order, each once.

    Args:
        listed: The file.
        most: How many are noted.

    Yields:
        A capture for each address, refused: firsthand does not visit addresses yet, and nothing
        leaves this machine unless a person says so. A gap where not all are noted, or none.
    """
    with listed.file.open() as opened:
        data = opened.read(_READ)
    if data.lstrip().startswith(b"<"):
        data = data.replace(b"&amp;", b"&")  # in XML the only sign of an address written otherwise
    found = list(dict.fromkeys(_ADDRESS.findall(data)))
    if len(found) > most or listed.file.item.size > _READ:
        yield Gap(
            asked="the addresses in the file",
            why=f"only the first {most} within the first {_READ >> 20} MiB are noted",
            outcome="partial",
            item=listed.file.item.id,
            kept="the file itself, whole",
            todo="split the list and hand in the parts",
        )
    elif not found:
        yield Gap(
            asked="the addresses in the file",
            why="there is no web address in it",
            item=listed.file.item.id,
            kept="the file itself",
        )
    for address in found[:most]:
        yield Capture(
            place=address.decode("utf-8", "backslashreplace"),
            means="address noted",
            outcome="refused",
            why="the address was noted and not visited: nothing leaves this machine unasked",
            kept="the address, and the file that it was noted in",
            todo="save the page or the video by other means and hand in the file",
        )
