"""What was done to a copy, and why one was taken to be first, in a reader's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from firsthand.publish.words import timecode
from firsthand.records import Derivation, Span

_PLAIN: Final = {
    "mirror": "mirrored left to right",
    "excerpt": "cut out of a longer film",
    "compilation": "put between other footage",
    "letterbox": "bars above and below",
    "pillarbox": "bars at the sides",
    "blurred bars": "blurred bars round it",
    "caption bar": "a bar beside it",
    "picture in picture": "shown as a picture in another",
    "screen recording": "filmed or recorded from a screen",
    "logo": "a logo over it",
    "caption": "words over it",
    "overlay": "something over it",
    "still of a film": "one picture of a film",
}


def done(changes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield what was done to a copy, each in a few words."""
    for change in changes:
        name = str(change["name"])
        yield _PLAIN.get(name) or _measured(name, change)


def _measured(name: str, change: Mapping[str, Any]) -> str:
    match name:
        case "crop":
            kept = change["kept_of_source"]
            shares = (
                f"{100 * kept[side] / max(1, kept[f'frame_{side}']):.0f} %"
                for side in ("width", "height")
            )
            return f"cropped to {next(shares)} of the width and {next(shares)} of the height"
        case "rotation":
            return f"turned by {change['clockwise_deg']}° clockwise"
        case "scale":
            return f"scaled to {100 * float(change['scale']):.0f} %"
        case "speed":
            return f"played {float(change['pace']):.2f} times as fast"
        case "colour change":
            return (
                "colour taken out"
                if change.get("colour") == "none left"
                else "brightness or colours changed"
            )
    return name


def reasons(said: Iterable[object]) -> Iterator[str]:
    """Yield reasons as they were written."""
    yield from (str(each) for each in said)


def span_words(each: Derivation) -> str:
    """Return which seconds of a copy are which of what it is from, in words."""
    made, source = each.made, each.source
    if isinstance(made, Span) and isinstance(source, Span):
        return f"its {_from_to(made)} is {_from_to(source)} of the other"
    if isinstance(source, Span):
        return f"it shows {_from_to(source)} of the other"
    if isinstance(made, Span):
        return f"its {_from_to(made)} shows the other"
    return "the whole picture"


def seen_words(facts: Mapping[str, Any]) -> str:
    """Return what was found elsewhere of an item, in words.

    Args:
        facts: Those of its ``seen-elsewhere`` observation.
    """
    stretch, told = str(facts["stretch"]), facts.get("sound")
    if facts.get("footage") == "sound":
        return "; ".join([f"{stretch} (the same sound)", *done(facts["changes"])])
    words = [stretch, *done(facts["changes"])]
    # That their sound is the same is said by a finding of its own.
    return "; ".join(
        [*words, str(told)] if told in {"other sound", "only one has sound"} else words
    )


def _from_to(span: Span) -> str:
    start, end = timecode(span.start_s), timecode(span.end_s)
    return start if start == end else f"{start}–{end}"
