"""The account: one page of HTML that any browser shows, without scripts, with nothing loaded.

It is written from the case alone: twice from the same case gives the same bytes.
"""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, cast

import jinja2
from markupsafe import Markup

from firsthand.casefile import CaseFile
from firsthand.publish import charts, custody, stills, words
from firsthand.publish.cards import cards
from firsthand.publish.clocks import notes
from firsthand.publish.facts import told
from firsthand.publish.footage import copies
from firsthand.publish.located import answers
from firsthand.publish.manifest import ACCOUNT
from firsthand.publish.overview import Overview, overview
from firsthand.publish.reports import report_items, reports
from firsthand.publish.traced import traced
from firsthand.publish.troubles import troubles
from firsthand.records import Observation, Span
from firsthand.world.coast import ATTRIBUTION

MOST_CARDS: Final = 250
MOST_REPORTS: Final = 150
MOST_PICTURES: Final = 1500
MOST_ROWS: Final = 5000

COMMANDS: Final = {
    "show": "firsthand show",
    "records": "firsthand records",
    "items": "firsthand records --type item",
    "gaps": "firsthand records --type gap",
    "captures": "firsthand records --type capture",
    "texts": "firsthand records --kind text",
    "frames": "firsthand records --kind key-frame --about",
    "times": "firsthand records --kind timestamp --about",
    "tags": "firsthand records --kind container --about",
    "found": "firsthand records --type capture --about",
    "paragraphs": "firsthand records --kind paragraph --about",
    "claims": "firsthand records --type claim --about",
}
"""Commands that print what an account leaves out. Run in the case folder, they need not name it."""

_HASH: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
_ROLES: Final = ("heading", "list-item", "table-row", "caption", "navigation", "quote")


@dataclass(frozen=True)
class Row:
    """One original in the table of all."""

    item: str
    name: str
    family: str
    size: int
    state: str
    has_card: bool


@dataclass(frozen=True)
class FrameExample:
    """A key frame with which to show how a frame hash is computed again."""

    name: str
    path: str
    time: str
    exact: str
    stream: int
    frame_sha256: str


def write_account(case: CaseFile) -> Path:
    """Write ``account.html`` into the case folder, whole or not at all.

    Args:
        case: The case, opened to read or to write.

    Returns:
        Where it was written.

    Raises:
        OSError: If it cannot be written; the account that was there stays.
    """
    template = _environment().get_template("account.html.j2")
    path = case.root / ACCOUNT
    _write_pieces(path, template.generate(**_context(case)))
    return path


def _context(case: CaseFile) -> dict[str, Any]:
    """Return all that the templates are given. Cards and reports are made one at a time."""
    view = overview(case)
    items = view.items
    shown = items[:MOST_CARDS]
    cards_shown = frozenset(shown)
    texts = report_items(view)
    reports_shown = frozenset(text for _, text in texts[:MOST_REPORTS])
    return {
        "info": case.info,
        "ledger": custody.state(case),
        "makers": custody.makers(case),
        "css": Markup(_template("account.css")),  # noqa: S704 - ours, and checked in tests
        "rows": _rows(view, items, cards_shown),
        "most_rows": MOST_ROWS,
        "families": view.families(),
        "states": _states(view, items),
        "total_size": sum(view.sizes.values()),
        "lost_count": len(view.lost),
        "cards": cards(case, view, shown, MOST_PICTURES),
        "card_count": len(shown),
        "cards_shown": cards_shown,
        "reports": reports(case, view, texts[:MOST_REPORTS]),
        "reports_shown": reports_shown,
        "report_count": len(texts),
        "roles": _ROLES,
        "outcomes": words.OUTCOMES,
        "traced": traced(case, view, reports_shown),
        "copies": copies(case, view, cards_shown),
        "located": list(answers(case, view)),
        "located_count": case.count("whereabouts"),
        "map_credit": ATTRIBUTION,
        "troubles": troubles(view, cards_shown),
        "frame_example": _frame_example(case, view, shown),
        "blur_how": stills.HOW,
        "commands": COMMANDS,
        "chart_width": charts.WIDTH,
        "chart_height": charts.HEIGHT,
    }


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_template),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(
        shown=words.shown,
        plainly=words.plainly,
        hashed=words.hashed,
        count=words.count,
        size=words.size,
        shortsize=words.short_size,
        moment=words.moment,
        told=told,
        notes=notes,
    )
    return environment


def _template(name: str) -> str:
    return (Path(__file__).parent / "templates" / name).read_text("utf-8")


def _rows(view: Overview, items: list[str], cards_shown: frozenset[str]) -> list[Row]:
    return [
        Row(
            item=item,
            name=view.name(item),
            family=view.family(item),
            size=view.sizes[item],
            state=view.state(item),
            has_card=item in cards_shown,
        )
        for item in items
    ]


def _states(view: Overview, items: list[str]) -> list[tuple[str, int, str]]:
    said = Counter(view.state(item) for item in items)
    return [(o, said[o], words.MEANING[o]) for o in words.OUTCOMES if said[o]]


def _frame_example(case: CaseFile, view: Overview, items: list[str]) -> FrameExample | None:
    """Return the first key frame of the first film that has one."""
    for item in items:
        found = [
            (each.where.start_s, each.where, each)
            for each in cast(
                "Iterable[Observation]", case.records("observation", "key-frame", item)
            )
            # It goes into a command that people will copy: a hash and nothing else.
            if isinstance(each.where, Span) and _HASH.fullmatch(str(each.facts.get("frame_sha256")))
        ]
        if not found:
            continue
        start, where, frame = min(found, key=lambda f: (f[0], f[2].id))
        return FrameExample(
            name=view.name(item),
            path=f"items/{item[:2]}/{item}",
            time=words.timecode(start),
            exact=f"stream {where.stream}, tick {where.start}",
            stream=where.stream,
            frame_sha256=str(frame.facts["frame_sha256"]),
        )
    return None


def _write_pieces(path: Path, pieces: Iterable[str]) -> None:
    """Write text piece by piece to a temporary file, sync it, and put it in place."""
    temporary = path.with_name(f".{path.name}.part-{os.getpid()}")
    try:
        with temporary.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(pieces)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
