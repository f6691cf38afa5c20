"""Reading HTML as a stream of tags and words: no tree, so that no depth of nesting can hurt.

The parser is libxml2's (through lxml), which closes what pages leave open as browsers do. It
loads nothing: no scripts, no style sheets, no other documents.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import Any, Final, Protocol, cast

from lxml import etree

from firsthand.examine.reports.decoded import Decoded
from firsthand.examine.reports.decoding import decode

MOST_TAGS: Final = 1_000_000
DEEPEST: Final = 100_000

_PIECE: Final = 1 << 18
_PRESCAN: Final = 4096
_DECLARED: Final = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})"""
    rb"""|<\?xml[^>]{0,100}?encoding\s*=\s*["']([A-Za-z0-9_:.-]{2,40})""",
    re.IGNORECASE,
)
# What browsers read by these names (WHATWG Encoding Standard).
_SAID_MEANT: Final = {"iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252"}


class Watcher(Protocol):
    """What is told of each tag and each run of words."""

    @property
    def done(self) -> bool:
        """Whether it has what it wants, so that the rest need not be read."""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""

    def end(self, tag: str) -> None:
        """An element ends."""

    def data(self, words: str) -> None:
        """Characters stand here."""


class TooManyTagsError(Exception):
    """A page has more tags, or tags in tags, than any that was written for readers."""


class _Target:
    """Stands between the parser and the watcher: counts tags, and tells only of what is open."""

    def __init__(self, watcher: Watcher) -> None:
        self.watcher = watcher
        self.data = watcher.data
        self.tags = 0
        self.open: Counter[str] = Counter()
        self.depth = 0

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        self.tags += 1
        self.depth += 1
        if self.tags > MOST_TAGS or self.depth > DEEPEST:
            msg = f"more than {MOST_TAGS:,} tags, or more than {DEEPEST:,} within each other"
            raise TooManyTagsError(msg)
        name = tag.lower()
        self.open[name] += 1
        self.watcher.start(name, attributes)

    def end(self, tag: str) -> None:
        """An element ends."""
        name = tag.lower()
        if self.open[name]:
            self.open[name] -= 1
            self.depth -= 1
            self.watcher.end(name)

    def close(self) -> None:
        """Nothing is built."""


def declared_encoding(data: bytes) -> str | None:
    """Return the encoding that a page names in its first bytes, if it does."""
    found = _DECLARED.search(data[:_PRESCAN])
    if found is None:
        return None
    name = (found[1] or found[2]).decode("ascii").lower()
    return _SAID_MEANT.get(name, name)


def decode_page(data: bytes, *, whole: bool = True) -> Decoded:
    """Return a page's bytes as characters.

    Bytes that are valid UTF-8 are read so whatever the page declares: by chance no longer text
    in another encoding is.
    """
    declared = declared_encoding(data)
    decoded = decode(data, declared=declared, whole=whole)
    if declared:
        decoded.facts["encoding_declared"] = declared
    return decoded


def watch(text: str, watcher: Watcher) -> str | None:
    """Tell a watcher of every tag and word of a page.

    Args:
        text: The page's source.
        watcher: Who is told.

    Returns:
        What the parser could not get over, if there was something; what came before was told.
    """
    # The stubs ask for comments and for bytes, which the parser never gives to a target.
    target = cast("Any", _Target(watcher))
    parser = etree.HTMLParser(target=target, encoding="utf-8", huge_tree=True)
    try:
        # In pieces, because one buffer of everything costs the parser its memory twice.
        data = text.encode("utf-8")
        for at in range(0, len(data), _PIECE):
            parser.feed(data[at : at + _PIECE])
            if watcher.done:
                return None
        parser.close()
    except TooManyTagsError as error:
        return f"it has {error}"
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        return f"the parser says: {error}"
    return None
