"""The texts of reports: a passage with the words around it, and where it stands in the account."""

from __future__ import annotations

import re
from typing import Final

from firsthand.casefile import CaseFile
from firsthand.publish.overview import Overview
from firsthand.publish.reports import MOST_PARAGRAPHS, address, prefix_of
from firsthand.records import Observation, Passage

_FEW_LETTERS: Final = 60
"""A passage of no more letters is shown with the words around it."""
_AROUND: Final = 50
_ENDS: Final = re.compile(r"[.!?…。؟]\W*\s|\n")


class Texts:
    """The texts of a case's reports, each read once.

    Args:
        case: The case.
        view: What it holds.
        addressed: The texts that the account shows; all if not given.
    """

    def __init__(
        self, case: CaseFile, view: Overview, addressed: frozenset[str] | None = None
    ) -> None:
        self.case = case
        self.view = view
        self.addressed = addressed
        self._texts: dict[str, str] = {}
        self._paragraphs: dict[str, list[Passage]] = {}

    def __getitem__(self, item: str) -> str:
        """Return a report's text; an empty one if it is gone."""
        if item not in self._texts:
            path = self.case.path(item)
            data = path.read_bytes() if path is not None else b""
            self._texts[item] = data.decode("utf-8", "replace")
        return self._texts[item]

    def link(self, item: str) -> str:
        """Return the address of a report in the account, if it is shown there."""
        original = self.view.source.get(item, item)
        shown = self.addressed is None or item in self.addressed
        return f"r-{prefix_of(original, item)}" if shown and original in self.view.sizes else ""

    def place(self, item: str, at: int) -> str:
        """Return the address in the account of the paragraph that a character stands in."""
        original, report = self.view.source.get(item, item), self.link(item)
        if item not in self._paragraphs:
            found = self.case.records("observation", "paragraph", item)
            at_all = [o.where for o in found if isinstance(o, Observation)]
            places = [p for p in at_all if isinstance(p, Passage) and p.item == item]
            places.sort(key=lambda p: (p.start, p.end))
            self._paragraphs[item] = places[:MOST_PARAGRAPHS]
        for each in self._paragraphs[item]:
            if report and each.start <= at < each.end:
                return address(prefix_of(original, item), each)
        return report

    def around(self, where: Passage) -> tuple[str, str]:
        """Return what stands before and after a few words in their sentence; nothing of many."""
        text = self[where.item]
        if len(where.exact) > _FEW_LETTERS or text[where.start : where.end] != where.exact:
            return "", ""
        before = text[max(0, where.start - _AROUND) : where.start]
        after = text[where.end : where.end + _AROUND]
        ends = [found.end() for found in _ENDS.finditer(before)]
        if ends:
            before = before[ends[-1] :]
        elif where.start > _AROUND:
            before = "…" + before.partition(" ")[2]
        last = _ENDS.search(after)
        if last:
            after = after[: last.end()].rstrip()
        elif where.end + _AROUND < len(text):
            after = after.rpartition(" ")[0] + "…"
        return before, after
