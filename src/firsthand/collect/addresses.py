"""Addresses that were noted: recorded, not visited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.records import Capture
from firsthand.steps import Source, step

_ADDRESS: Final = re.compile(rb"https?://[^\s<>\"'\x00-\x20]+", re.IGNORECASE)
_READ: Final = 1 << 20


class AddressList(Source):
    """A file that holds addresses and nothing else: a shortcut, or a list of links."""

    fits = ("application/x-mswinurl", "application/x-webloc", "text/uri-list")


@step(version=1)
def addresses(listed: AddressList, *, most: int = 10_000) -> Iterator[Capture]:
    """Note each address in the file, in order, each once.

    Args:
        listed: The file.
        most: How many are noted.

    Yields:
        A capture for each address, refused: firsthand does not visit addresses yet, and nothing
        leaves this machine unless a person says so.
    """
    with listed.file.open() as opened:
        found = _ADDRESS.findall(opened.read(_READ))
    for address in list(dict.fromkeys(found))[:most]:
        yield Capture(
            place=address.decode("utf-8", "backslashreplace"),
            means="address noted",
            outcome="refused",
            why="the address was noted and not visited: nothing leaves this machine unasked",
            kept="the address, and the file that it was noted in",
            todo="save the page or the video by other means and hand in the file",
        )
