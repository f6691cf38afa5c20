"""What a page says of itself in its source: dates, title, author, language, address.

These are claims of whoever made the page. Each is kept as it is written, with the place in the
source that it was read from; several that differ are all kept.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from firsthand.examine.reports.dates import stamp
from firsthand.examine.reports.markup import decode_page, watch
from firsthand.examine.reports.sources import Page
from firsthand.records import Facts, Gap, Observation, Whole
from firsthand.steps import step
from firsthand.world.languages import word_set

_PUBLISHED: Final = word_set(
    "article:published_time og:article:published_time datepublished date dc.date dcterms.created "
    "dc.date.issued dcterms.issued pubdate publishdate publish-date publication_date "
    "parsely-pub-date sailthru.date og:published_time og:pubdate"
)
_UPDATED: Final = word_set(
    "article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified "
    "dc.date.modified revised og:modified_time"
)
_TITLES: Final = frozenset({"og:title", "twitter:title", "dc.title", "headline"})
_AUTHORS: Final = frozenset({"author", "article:author", "dc.creator", "byl", "parsely-author"})
_PUBLISHERS: Final = frozenset({"og:site_name", "application-name", "dc.publisher"})
_LD_DATES: Final = {
    "datePublished": "published",
    "dateCreated": "created",
    "dateModified": "updated",
}
_LONGEST: Final = 2_000
_MOST_SCRIPT: Final = 2_000_000
_MOST_NODES: Final = 20_000


@step(version=1)
def html_metadata(
    page: Page, *, most_bytes: int = 20_000_000, most: int = 200
) -> Iterator[Observation | Gap]:
    """Read what a page says of itself in its source.

    Observations: ``document-date`` (``means`` published, updated or created), ``title``,
    ``author``, ``publisher``, ``address`` (the page's canonical one), ``declared-language``; each
    about the whole page, with ``read_from``.

    Args:
        page: The page.
        most_bytes: How many bytes of it are read.
        most: How many such facts are kept.
    """
    data = page.opened.read(most_bytes)
    reader = _Reader(page.item)
    watch(decode_page(data, whole=len(data) >= page.size).text, reader)
    found = list(dict.fromkeys(reader.found))
    yield from found[:most]
    if len(found) > most:
        yield Gap(
            asked="everything that the page says of itself",
            why=f"It says more than the {most:,} things that are kept.",
            outcome="partial",
            item=page.item,
            todo="Raise the step's setting `most`.",
        )
    for why in sorted(reader.troubles):
        yield Gap(
            asked="the page's structured data (JSON-LD)",
            why=why,
            item=page.item,
            kept="the page's source",
            todo="Look for application/ld+json in the page's source.",
        )
    if not any(each.kind == "document-date" for each in found):
        yield Gap(
            asked="the page's own date in its metadata",
            why="Its source states none in the usual places.",
            item=page.item,
            todo="Look at its text, or at where it was found.",
        )


class _Reader:
    """Picks the metadata out of a page's tags.

    Args:
        item: Id of the page's item.
    """

    def __init__(self, item: str) -> None:
        self.item = item
        self.found: list[Observation] = []
        self.troubles: set[str] = set()
        self._into: str | None = None
        self._words: list[str] = []
        self._length = 0
        self._in_drawing = 0

    @property
    def done(self) -> bool:
        """Metadata may stand anywhere."""
        return False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag == "svg":
            self._in_drawing += 1
        if tag == "html":
            self._add("declared-language", attributes.get("lang"), "HTML lang attribute")
        elif tag == "meta":
            self._meta(attributes)
        elif tag == "link" and "canonical" in attributes.get("rel", "").lower().split():
            self._add("address", attributes.get("href"), "HTML link rel=canonical")
        elif tag == "time" and attributes.get("datetime"):
            self._date(attributes["datetime"], "HTML time element", None)
        elif tag == "title" and not self._in_drawing:
            self._begin("title")
        elif (
            tag == "script" and attributes.get("type", "").lower().strip() == "application/ld+json"
        ):
            self._begin("script")

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag == "svg":
            self._in_drawing -= 1
        if tag != self._into:
            return
        words, self._into = "".join(self._words), None
        if tag == "title":
            self._add("title", words, "HTML title element")
        elif self._length > _MOST_SCRIPT:
            self.troubles.add("It is too long to be read.")
        else:
            self._structured(words)

    def data(self, words: str) -> None:
        """Characters stand here."""
        if self._into:
            self._length += len(words)
            if self._length <= _MOST_SCRIPT:
                self._words.append(words)

    def _begin(self, tag: str) -> None:
        self._into, self._words, self._length = tag, [], 0

    def _add(self, kind: str, words: str | None, read_from: str) -> None:
        kept = " ".join((words or "").split())[:_LONGEST]
        if kept:
            self._observe(kind, {"text": kept, "read_from": read_from})

    def _date(self, written: str, read_from: str, means: str | None) -> None:
        kept = " ".join(written.split())[:100]
        if kept:
            told = {"means": means} if means else {}
            self._observe("document-date", {**stamp(kept), "read_from": read_from, **told})

    def _observe(self, kind: str, facts: dict[str, Any]) -> None:
        if kind == "declared-language":
            facts = {"language": facts["text"], "read_from": facts["read_from"]}
        self.found.append(Observation(kind=kind, where=Whole(item=self.item), facts=Facts(facts)))

    def _meta(self, attributes: Mapping[str, str]) -> None:
        written = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content", "")
        if not written or not content.strip():
            return
        name = written.strip().lower()
        read_from = f"HTML metadata: {name}"
        if name in _PUBLISHED or name in _UPDATED:
            self._date(content, read_from, "published" if name in _PUBLISHED else "updated")
        elif name in _TITLES:
            self._add("title", content, read_from)
        elif name in _AUTHORS:
            self._add("author", content, read_from)
        elif name in _PUBLISHERS:
            self._add("publisher", content, read_from)

    def _structured(self, words: str) -> None:
        """Read JSON-LD as the data that it is."""
        try:
            data = json.loads(words)
        except (ValueError, RecursionError):
            self.troubles.add("It is not valid JSON.")
            return
        todo, read = [data], 0
        while todo and read < _MOST_NODES:
            node = todo.pop()
            read += 1
            if isinstance(node, list):
                todo += reversed(node)
            elif isinstance(node, dict):
                self._node(node)
                todo += [each for each in node.values() if isinstance(each, dict | list)]

    def _node(self, node: dict[str, Any]) -> None:
        for key, means in _LD_DATES.items():
            if isinstance(node.get(key), str):
                self._date(node[key], f"JSON-LD: {key}", means)
        if isinstance(node.get("headline"), str):
            self._add("title", node["headline"], "JSON-LD: headline")
        for key, kind in (("author", "author"), ("publisher", "publisher")):
            for name in _names(node.get(key)):
                self._add(kind, name, f"JSON-LD: {key}")


def _names(given: object) -> Iterator[str]:
    """Yield the names in what JSON-LD gives for a person or an organisation."""
    for each in given if isinstance(given, list) else [given]:
        if isinstance(each, str):
            yield each
        elif isinstance(each, dict) and isinstance(each.get("name"), str):
            yield each["name"]
