"""A page's words in their order, as a reader sees them: nothing of it is run or loaded."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, Final

from firsthand.examine.reports.layout import Layout, ParagraphRole, laid_out, no_words
from firsthand.examine.reports.markup import decode_page, watch
from firsthand.examine.reports.page_parts import BLOCKS, HEADINGS, VOID, is_around, why_unseen
from firsthand.examine.reports.sources import Page
from firsthand.examine.reports.text_of_plain import encoding_gaps
from firsthand.records import Derivation, Gap, Observation
from firsthand.steps import Made, step

_LONGEST_ROW: Final = 1000
_SPACE: Final = re.compile("[ \t\n\r\f]+")


@step(version=1)
def text_of_html(
    page: Page,
    *,
    most_bytes: int = 20_000_000,
    most_characters: int = 5_000_000,
    most_paragraphs: int = 50_000,
) -> Iterator[Made | Derivation | Observation | Gap]:
    """Make a page into text: its words in the order of its source, block by block.

    Scripts, style sheets and what the page hides are left out, and the derivation says how much
    that was. Navigation, headers, footers and asides are kept and marked as such.

    Args:
        page: The page.
        most_bytes: How many bytes of it are read.
        most_characters: How many characters of text are kept.
        most_paragraphs: How many paragraphs are kept.
    """
    data = page.opened.read(most_bytes)
    whole = len(data) >= page.size
    if not data:
        yield no_words(
            page.item, "the page has 0 bytes.", outcome="empty", todo="Ask for the page again."
        )
        return
    decoded = decode_page(data, whole=whole)
    reader = _Reader(Layout(most_characters, most_paragraphs))
    trouble = watch(decoded.text, reader)
    reader.close()
    facts = {**decoded.told(), **reader.told(), "extractor": "HTML blocks"}
    yield from laid_out(reader.layout, page.item, facts)
    yield from encoding_gaps(decoded, page.item)
    yield from _gaps(page, reader, trouble, whole=whole)


def _gaps(page: Page, reader: _Reader, trouble: str | None, *, whole: bool) -> Iterator[Gap]:
    hidden = reader.characters["hidden"]
    if not whole and not reader.layout.full:
        yield Gap(
            asked="the whole page",
            why="It has more bytes than are read of a page.",
            outcome="partial",
            item=page.item,
            todo="Raise the step's most_bytes.",
        )
    if trouble:
        yield Gap(
            asked="the whole page",
            why="The page could not be read to its end.",
            outcome="partial",
            item=page.item,
            kept="the text up to there",
            todo="Open the page in a text editor and look at where the text ends.",
            detail=trouble[:500],
        )
    if not reader.layout.length:
        scripts = "; it has scripts, which may write the words" if reader.scripts else ""
        yield no_words(
            page.item,
            f"the page shows none without running anything{scripts}.",
            todo="Open the page in a browser and save what it shows, as PDF.",
        )
    elif hidden > reader.layout.length:
        yield Gap(
            asked="the words that the page hides",
            why=f"{hidden:,} characters are marked as hidden, more than are shown.",
            item=page.item,
            todo="Open the page in a browser: a script may show them.",
        )


class _Reader:
    """Collects a page's words into paragraphs.

    Args:
        layout: Where the paragraphs go.
    """

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.elements: Counter[str] = Counter()
        self.characters: Counter[str] = Counter()
        self.quotes_marked = 0
        self.scripts = 0
        # One entry for each open element that changes something: its tag, and what it undoes.
        self._open: list[tuple[str, str, Any]] = []
        self._depths: Counter[str] = Counter()
        self._words: list[str] = []
        self._facts: dict[str, Any] = {"role": "paragraph"}
        self._unseen: list[str] = []
        # Open rows, their cells, the paragraphs of these. Only the innermost one collects: a row
        # with a table inside lays out the page, and its words go straight into the text (None).
        self._rows: list[list[list[tuple[str, dict[str, Any]]]] | None] = []

    @property
    def done(self) -> bool:
        """Whether the text is as long as it may be."""
        return self.layout.full

    def told(self) -> dict[str, Any]:
        """Return what is to be said of how the text was made."""
        out = [
            {"what": what, "elements": self.elements[what], "characters": self.characters[what]}
            for what in sorted(self.elements)
        ]
        facts: dict[str, Any] = {"left_out": out} if out else {}
        if self.quotes_marked:
            facts["quotation_marks_added_for_q"] = self.quotes_marked
        return facts

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """An element begins."""
        if tag in VOID:
            self._void(tag)
            return
        self.scripts += tag == "script"
        if self._unseen or (why := why_unseen(tag, attributes)):
            self._hide(tag, "" if self._unseen else why)
            return
        if tag in BLOCKS:
            self._flush()
        elif tag == "tr":
            self._flush()
            self._spill()
            self._rows.append([])
        elif tag in {"td", "th"}:
            self._flush()
            if self._rows and self._rows[-1] is not None:
                self._rows[-1].append([])
        elif tag == "q":
            self._words.append("“")
            self.quotes_marked += 1
        changes = self._change(tag, attributes)
        self._open.append((tag, "", changes))
        if changes:
            self._depths[changes] += 1
        if tag in BLOCKS:
            self._facts = self._role(tag)

    def end(self, tag: str) -> None:
        """An element ends."""
        if tag in VOID:
            return
        while self._open:
            open_tag, hides, changes = self._open.pop()
            if hides:
                self._unseen.pop()
            else:
                self._leave(open_tag, changes)
            if open_tag == tag:
                break

    def data(self, words: str) -> None:
        """Characters stand here."""
        if self._unseen:
            self.characters[self._unseen[0]] += len(words.strip())
        elif not self.layout.full:
            self._words.append(words if self._depths["pre"] else _SPACE.sub(" ", words))

    def close(self) -> None:
        """The page ends."""
        self._flush()
        while self._rows:
            self._end_row()

    def _void(self, tag: str) -> None:
        if self._unseen:
            return
        if tag == "br":
            self._words.append("\n")
        elif tag == "hr":
            self._flush()

    def _hide(self, tag: str, why: str) -> None:
        kind = why or self._unseen[0]
        self._unseen.append(kind)
        self._open.append((tag, "hides", None))
        # A page's head holds no words of the page: nothing was left out with it.
        if why and why != "head":
            self.elements[why] += 1

    def _leave(self, tag: str, changes: str) -> None:
        if tag == "q":
            self._words.append("”")
        if tag in BLOCKS or tag in {"td", "th", "tr"}:
            self._flush()
        if tag == "tr":
            self._end_row()
        if changes:
            self._depths[changes] -= 1
        if tag in BLOCKS:
            self._facts = self._role("")

    def _change(self, tag: str, attributes: Mapping[str, str]) -> str:
        """Say what this element makes of everything in it."""
        if tag in {"article", "main", "pre", "blockquote", "ul", "ol"}:
            special = {"ul": "list", "ol": "list", "main": "article"}.get(tag, tag)
            return "around" if is_around(tag, attributes, article=True) else special
        if tag in {"figcaption", "caption"}:
            return "caption"
        article = bool(self._depths["article"])
        return "around" if is_around(tag, attributes, article=article) else ""

    def _role(self, tag: str) -> dict[str, Any]:
        """Return role and level of the words that follow directly."""
        depths = self._depths
        role: ParagraphRole = "paragraph"
        level = None
        if depths["around"]:
            role = "navigation"
        elif tag in HEADINGS:
            role, level = "heading", HEADINGS[tag]
        elif depths["caption"]:
            role = "caption"
        elif depths["blockquote"]:
            role = "quote"
        elif depths["list"]:
            role, level = "list-item", depths["list"]
        return {"role": role, "level": level}

    def _flush(self) -> None:
        """End a paragraph."""
        if not self._words:
            return
        words = "".join(self._words)
        self._words.clear()
        # Blanks next to a line break show nowhere; two breaks part paragraphs.
        lines = [line.strip(" ") for line in words.split("\n")]
        self._put("\n".join(lines).strip(), self._facts)

    def _put(self, words: str, facts: dict[str, Any]) -> None:
        """Put a paragraph into the open cell, or into the text."""
        if words and self._rows and self._rows[-1]:
            self._rows[-1][-1].append((words, facts))
        else:
            self.layout.add(words, **facts)

    def _end_row(self) -> None:
        """End a row: one paragraph if it is a row of a table, and none that lays out a page."""
        cells = self._rows[-1] if self._rows else None
        if cells is None or sum(map(len, cells)) > len(cells):
            self._spill()
        else:
            words = [cell[0][0].replace("\n", " ") if cell else "" for cell in cells]
            if sum(map(len, words)) > _LONGEST_ROW:
                self._spill()
            else:
                self._rows[-1] = None
                role = "navigation" if self._depths["around"] else "table-row"
                self._put("\t".join(words).strip(), {"role": role})
        if self._rows:
            self._rows.pop()

    def _spill(self) -> None:
        """Let what the innermost row has collected be paragraphs of their own."""
        if not self._rows:
            return
        cells, self._rows[-1] = self._rows[-1], None
        for cell in cells or ():
            for words, facts in cell:
                self._put(words, facts)
