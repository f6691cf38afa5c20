"""Read the annotated reports: every annotated string with where it stands."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
TEXTS: Final = HERE / "texts"
GOLD: Final = HERE / "gold"
Spans = list[tuple[int, int]]


class WrongError(ValueError):
    """An annotation that does not fit its text."""


@dataclass(frozen=True)
class Report:
    """A report, and what a careful reader finds in it.

    Attributes:
        name: Its files' name.
        text: The text, as stored.
        gold: The annotations as written, with `spans` beside every string.
    """

    name: str
    text: str
    gold: dict[str, Any]


def occurrences(text: str, words: str) -> list[int]:
    """Return where some words start in a text, whole words only."""
    found = []
    at = text.find(words)
    while at >= 0:
        end = at + len(words)
        cut_before = at > 0 and _in_word(text[at - 1]) and _in_word(words[0])
        cut_after = end < len(text) and _in_word(text[end]) and _in_word(words[-1])
        if not cut_before and not cut_after:
            found.append(at)
        at = text.find(words, at + 1)
    return found


def _in_word(char: str) -> bool:
    """Say whether a character is part of a word; combining signs are, emoji's are not."""
    return char != "\ufe0f" and (
        char == "_" or char.isalnum() or unicodedata.category(char).startswith("M")
    )


def spans_of(text: str, mention: dict[str, Any]) -> Spans:
    """Return where the pieces of a mention stand.

    Args:
        text: The text.
        mention: ``words``, and ``nth`` counted from 0; both are lists if it has several pieces.
            Without ``nth`` the words must stand there once.

    Raises:
        WrongError: The words do not stand there.
    """
    words = mention["words"]
    pieces = words if isinstance(words, list) else [words]
    nth = mention.get("nth", [None] * len(pieces))
    numbers = nth if isinstance(nth, list) else [nth]
    if not pieces or len(pieces) != len(numbers):
        message = f"{len(pieces)} pieces, {len(numbers)} numbers: {words!r}"
        raise WrongError(message)
    out = [_span(text, *pair) for pair in zip(pieces, numbers, strict=True)]
    if out != sorted(out):
        message = f"pieces are not in the order of the text: {words!r}"
        raise WrongError(message)
    return out


def _span(text: str, piece: object, number: object) -> tuple[int, int]:
    """Return where the occurrence of a piece stands that a number says."""
    if not isinstance(piece, str) or not piece or piece != piece.strip():
        message = f"not words: {piece!r}"
        raise WrongError(message)
    found = occurrences(text, piece)
    if number is None and len(found) == 1:
        number = 0
    if not isinstance(number, int) or not 0 <= number < len(found):
        message = f"occurrence {number} of {piece!r}, which stands there {len(found)} times"
        raise WrongError(message)
    return found[number], found[number] + len(piece)


def with_spans(text: str, value: Any) -> Any:  # noqa: ANN401  whatever JSON holds
    """Return an annotation with ``spans`` beside every ``words``."""
    if isinstance(value, list):
        return [with_spans(text, each) for each in value]
    if not isinstance(value, dict):
        return value
    out = {key: with_spans(text, each) for key, each in value.items()}
    if "words" in value:
        out["spans"] = spans_of(text, value)
    return out


def read(name: str, gold: Path = GOLD) -> Report:
    """Read a report and its annotations.

    Raises:
        WrongError: A string does not stand in the text.
    """
    text = (TEXTS / f"{name}.txt").read_bytes().decode("utf-8")
    found = json.loads((gold / f"{name}.json").read_text(encoding="utf-8"))
    return Report(name, text, with_spans(text, found))


def names(gold: Path = GOLD) -> list[str]:
    """Return the names of all reports that are annotated in a folder.

    Raises:
        WrongError: Annotations have no text, or in our own folder a text has none.
    """
    texts = {path.stem for path in TEXTS.glob("*.txt")}
    golds = {path.stem for path in gold.glob("*.json")}
    alone = texts ^ golds if gold == GOLD else golds - texts
    if alone:
        message = f"without a partner: {', '.join(sorted(alone))}"
        raise WrongError(message)
    return sorted(golds)


def read_all(split: str | None = None, gold: Path = GOLD) -> Iterator[Report]:
    """Read the reports of a split, or all."""
    for name in names(gold):
        report = read(name, gold)
        if split in (None, report.gold["split"]):
            yield report
