"""Small exports: tables that a spreadsheet cannot run, notes that other tools can place."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any, Final, cast

from firsthand.casefile import CaseFile
from firsthand.publish.doubtful import Odd, odd_phrases, resting_on
from firsthand.records import Capture, Claim, Gap, Observation, Passage, Whole

_COLUMNS: Final = ("id", "is", "outcome", "item", "place", "asked", "why", "kept", "todo")
_CLAIM_COLUMNS: Final = (
    *("id", "item", "start", "end", "unit", "words", "sort", "who", "role", "cue", "voices"),
    *("hands", "certainty", "hedges", "odd phrases", "reader", "made by"),
)
_RUNS: Final = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def troubles_csv(case: CaseFile) -> Iterator[str]:
    """Yield, line by line, a CSV table (RFC 4180) of all captures and gaps.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, so the table is
    for reading: it is not the way back into a case.
    """
    yield _line(_COLUMNS)
    for tag in ("capture", "gap"):
        for each in case.records(tag=tag):
            record = cast("Capture | Gap", each)
            cells = {"id": record.id, "is": record.tag, "item": record.about}
            names = ("outcome", "place", "asked", "why", "kept", "todo")
            cells |= {name: getattr(record, name, None) for name in names}
            yield _line(tuple(str(cells[c] or "") for c in _COLUMNS))


def claims_csv(case: CaseFile) -> Iterator[str]:
    """Yield, line by line, a CSV table (RFC 4180) of all claims; cells are tamed likewise.

    ``start`` and ``end`` are characters of the text, the end not included. ``voices`` lists whom
    the claim passed through, the first speaker first, with ``>`` between them. ``odd phrases`` are
    those of its words that read as put there by a rewriting program, with what is proposed instead.
    """
    yield _line(_CLAIM_COLUMNS)
    # By text and place, so that the table does not depend on which report was read first.
    for item in sorted({cast("Claim", each).about for each in case.records(tag="claim")}):
        marked = case.records("observation", "odd-phrase", item)
        odd = odd_phrases(cast("Observation", each) for each in marked)
        claims = [cast("Claim", each) for each in case.records(tag="claim", about=item)]
        for claim in sorted(claims, key=lambda each: (each.words.start, each.words.end, each.id)):
            cells = _claim_cells(claim, odd)
            yield _line(tuple(str(cells.get(c) or "") for c in _CLAIM_COLUMNS))


def _claim_cells(claim: Claim, odd: list[Odd]) -> dict[str, object]:
    words, first = claim.words, next(iter(claim.voices), None)
    placed = isinstance(words, Passage)
    return {
        "id": claim.id,
        "item": claim.about,
        "start": str(words.start),
        "end": str(words.end),
        "words": words.exact if isinstance(words, Passage) else "",
        "unit": "characters" if placed else "ticks",
        "sort": claim.sort,
        "who": first.name if first else "",
        "role": first.role if first else "",
        "cue": first.cue.exact if first and first.cue else "",
        "voices": " > ".join(voice.name for voice in claim.voices),
        "hands": str(claim.hands),
        "certainty": claim.certainty,
        "hedges": "; ".join(f"{hedge.words.exact} ({hedge.kind})" for hedge in claim.hedges),
        "odd phrases": "; ".join(str(each) for each in resting_on(claim, odd)),
        "reader": claim.facts.get("model") or claim.facts.get("reader"),
        "made by": str(claim.by or ""),
    }


def web_annotations(case: CaseFile, kind: str | None = None) -> Iterator[dict[str, Any]]:
    """Yield observations that have a place in an item as W3C Web Annotations.

    Times in a film are rounded to the millisecond there; the exact ticks stand beside them.

    Args:
        case: The case.
        kind: Only this kind of observation.
    """
    for each in case.records(tag="observation", kind=kind):
        observation = cast("Observation", each)
        where = observation.where
        if isinstance(where, Whole):
            continue
        yield {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "id": f"urn:sha256:{observation.id}",
            "type": "Annotation",
            "motivation": "describing",
            "body": {"type": "Dataset", "value": observation.plain(with_noted=False)},
            "target": {"source": f"urn:sha256:{where.item}", "selector": where.selector()},
        }


def tamed(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" \u00a0").startswith(_RUNS) else cell


def _line(cells: tuple[str, ...]) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\r\n").writerow([tamed(cell) for cell in cells])
    return out.getvalue()
