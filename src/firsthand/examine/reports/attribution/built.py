"""Building a claim: places of an article made passages of its text, with voices and hedges."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, cast

from firsthand.examine.reports.attribution.asserted import Asserted
from firsthand.examine.reports.attribution.carriers import Link
from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.sureness import worst
from firsthand.examine.reports.hedges import HedgeFound
from firsthand.records import Claim, Facts, Hedge, Passage, Voice
from firsthand.records.judged import Certainty
from firsthand.steps import Text

SOMEBODY: Final = "somebody"
"""What a voice is called of which the text tells nothing."""


class Builder:
    """Builds the claims of one article, or of a part of it.

    Args:
        text: The whole text.
        by: Where the part starts in the text.
        asserted: The times that the whole text names.
    """

    def __init__(self, text: Text, by: int = 0, asserted: Asserted | None = None) -> None:
        self.text = text
        self.by = by
        self.asserted = asserted

    def claim(
        self,
        places: Sequence[Place],
        sort: str,
        links: Sequence[Link],
        hedges: Sequence[HedgeFound],
        facts: dict[str, Any],
    ) -> Claim:
        """Return a claim.

        Args:
            places: Where its words stand in the part; several where others interrupt them.
            sort: The sort of claim.
            links: Its voices, first speaker first.
            hedges: What makes it less sure.
            facts: What else is known; the places are added where there are several.
        """
        place = (places[0][0], places[-1][1])
        moved = [(start + self.by, end + self.by) for start, end in places]
        pieces = {"pieces": [list(each) for each in moved]} if len(moved) > 1 else {}
        extent = self.asserted.extent(moved) if self.asserted is not None else None
        certainty: Certainty = "denied" if sort == "denial" else worst(list(hedges))
        return Claim(
            words=self.passage(place),
            sort=cast("Any", sort),
            voices=tuple(self.voice(link) for link in links),
            certainty=certainty,
            hedges=tuple(self.hedge(each) for each in hedges),
            extent=extent,
            facts=Facts(facts | pieces),
            cites=self.asserted.cites if extent is not None and self.asserted is not None else (),
        )

    def voice(self, link: Link) -> Voice:
        """Return one voice of a chain."""
        where = self.passage(link.where) if link.where is not None else None
        cue = self.passage(link.cue) if link.cue is not None else None
        return Voice(name=link.who.name, role=link.role, where=where, cue=cue)

    def passage(self, place: Place) -> Passage:
        """Return a passage of the whole text."""
        start, end = place[0] + self.by, place[1] + self.by
        return Passage.of(self.text.item, self.text.text, start, end)

    def hedge(self, each: HedgeFound) -> Hedge:
        """Return a hedge."""
        return Hedge(
            words=self.passage((each.start, each.end)),
            kind=cast("Any", each.kind),
            scope=self.passage(each.scope) if each.scope is not None else None,
        )
