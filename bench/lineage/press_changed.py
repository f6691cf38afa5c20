"""How a truth is written down of what a press report changed of the report that it was made from.

Each set of press reports has a list beside it, of the same name with ``_drift`` behind. Whoever
wrote these lists read every report sentence by sentence beside its parent, and knew nothing of what
is found by rule. What is left out or shortened, honestly put otherwise, or rightly turned into
other units, another day's name or indirect speech is no change. What came in with the parent stands
with the parent alone.
"""

from __future__ import annotations

from typing import Final, TypedDict

SORTS: Final = frozenset(
    {
        "hedge lost", "hedge gained", "headline stronger than body", "date sharpened",
        "date changed", "bound dropped", "circulation date taken for origin", "count inflated",
        "count changed", "one made many", "generalised", "actor flipped", "side flipped",
        "office flipped", "direction flipped", "polarity flipped", "attribution moved",
        "identity hardened", "stance changed", "quotation altered", "name garbled",
        "mistranslated", "copies merged", "place changed", "spun wording",
    }
)  # fmt: skip


class Changed(TypedDict):
    """One thing that a report tells otherwise than the report that it was made from.

    Attributes:
        made: The report that tells it otherwise.
        source: The report that it was made from.
        sorts: What an honest reader might call the change, one or more of `SORTS`.
        was: The source's exact words; nothing where something was added out of nothing.
        now: The report's exact words; where a hedge is gone, the words that now stand flat.
        debatable: Whether readers could differ on its being a change at all. Such a one counts
            neither for nor against.
    """

    made: str
    source: str
    sorts: tuple[str, ...]
    was: str
    now: str
    debatable: bool
