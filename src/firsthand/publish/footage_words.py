"""What was done to a copy, and why one was taken to be first, in a reader's words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from firsthand.publish.words import count, timecode
from firsthand.records import Derivation, Span

_PLAIN: Final = {
    "mirror": "mirrored left to right",
    "reversed": "played backwards",
    "loop": "shown again and again",
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
    "perhaps a still of a film": "perhaps one picture of a film",
}
SOUND: Final = {
    "the same sound": "the same sound",
    "other sound": "other sound",
    "only one has sound": "only one has sound that can be compared",
    "no sound to compare": "neither has sound that can be compared",
}
"""What is said of the sound of two films that show the same, in a reader's words."""
SAME_SOUND: Final = "the same sound"
_AGAINST: Final = "against: "
_BARS: Final = frozenset({"letterbox", "pillarbox"})


def done(changes: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield what was done to a copy, each in a few words; bars on all four sides are a border."""
    told = [(str(change["name"]), change) for change in changes]
    border = {name for name, _ in told} >= _BARS
    for name, change in told:
        if not border or name not in _BARS:
            yield _PLAIN.get(name) or _measured(name, change)
    if border:
        yield "a border round it"


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
            return _coloured(change)
    return name


def _coloured(change: Mapping[str, Any]) -> str:
    if change.get("levels") == "inverted":
        return "shown in negative"
    if change.get("colour") == "none left":
        return "colour taken out"
    return "brightness or colours changed"


def reasons(said: Iterable[object]) -> Iterator[str]:
    """Yield reasons as they were written."""
    yield from (str(each) for each in said)


def complete_words(said: Iterable[object]) -> Iterator[str]:
    """Yield why one is taken for the most complete: what made it the source, said of it alone."""
    for each in said:
        words = str(each).removeprefix("the source ").replace("the other's", "a copy's")
        yield words.replace("the picture is from", "a picture is from")


def between(reason: str, made: str, source: str) -> str:
    """Return a reason with the names of both; one that speaks against is told of the other way."""
    if reason.startswith(_AGAINST):
        made, source = source, made
    return reason.replace("the source", source).replace("the other's", f"{made}'s")


def sound_words(facts: Mapping[str, Any], one: str, other: str) -> str:
    """Return what a family says of the sound of two of its members, in words; nothing if nothing.

    Args:
        facts: Those of the family.
        one: Id of the one.
        other: Id of the other.
    """
    told = {frozenset((s["one"], s["other"])): str(s["told"]) for s in facts.get("sounds") or ()}
    return SOUND.get(told.get(frozenset((one, other)), ""), "")


def copy_sound(family: Mapping[str, Any], found: Derivation) -> str:
    """Return what a family says of the sound of a copy and its source; nothing of a picture's."""
    if isinstance(found.made, Span) and isinstance(found.source, Span):
        return sound_words(family, found.made.item, found.source.item)
    return ""


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


def stretches(found: Sequence[Derivation]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Tell the stretches of one copy: each with what was done to it alone, and what to all of them.

    Args:
        found: What is told of the copy and of what it is from, one for each stretch; at least one.
    """
    own = [{_which(c): words for c, words in _worded(each)} for each in found]
    common = [key for key in own[0] if all(key in other for other in own)]
    told = (
        "; ".join([span_words(each), *(w for key, w in words.items() if key not in common)])
        for each, words in zip(found, own, strict=True)
    )
    return tuple(told), tuple(own[0][key] for key in common)


def _worded(each: Derivation) -> Iterator[tuple[Mapping[str, Any], str]]:
    changes = each.facts["changes"]
    yield from zip(changes, done(changes), strict=True)


def _which(change: Mapping[str, Any]) -> tuple[str, str]:
    """Return what makes a change the same one in two stretches: a rectangle is told a bit anew."""
    return str(change["name"]), str(change.get("pace", ""))


def seen_words(facts: Mapping[str, Any]) -> str:
    """Return what was found elsewhere of an item, in words.

    Args:
        facts: Those of its ``seen-elsewhere`` observation.
    """
    stretch, told = str(facts["stretch"]), str(facts.get("sound"))
    if facts.get("footage") == "sound":
        return "; ".join([f"{stretch} (the same sound)", *done(facts["changes"])])
    words = [stretch, *done(facts["changes"])]
    # That their sound is the same is said by a finding of its own.
    return "; ".join([*words, SOUND[told]] if told in SOUND and told != SAME_SOUND else words)


def evidence_words(facts: Mapping[str, Any]) -> str:
    """Return why two show the same footage, with how much was compared."""
    evidence = facts["evidence"]
    features, samples = int(evidence["features"]), int(evidence["samples"])
    return f"{facts['why']} ({count(features, 'feature')} in {count(samples, 'picture')})"


def _from_to(span: Span) -> str:
    start, end = timecode(span.start_s), timecode(span.end_s)
    return start if start == end else f"{start}–{end}"
