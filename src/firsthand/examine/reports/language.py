"""Which language a text and each of its paragraphs is in, and how sure that is.

The model is py3langid's (a naive Bayes classifier over bytes, BSD licence), which its package
carries. Its file's hash is a setting, because another model may give another answer. Where
closely related languages differ by letters that only one of them has, the letters decide.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np

from firsthand.examine.reports.layout import paragraphs
from firsthand.records import Facts, Gap, Observation, Passage, Whole
from firsthand.steps import Text, step
from firsthand.world.languages import LANGUAGES

INSTALL: Final = "pip install 'py3langid==0.4.0'"
MODEL: Final = "f4f4a2c3465ca1f081541037f9cac23021d68151c2f709c55ae5eedfca522963"

_LETTER: Final = re.compile(r"[^\W\d_]")
# Letters that tell Cyrillic languages apart: those that each has, of all that any of them lacks.
_TELLING: Final = "іїєґўыэъёщйђћљњџѓќѕј"
_HAS: Final = {
    "uk": "іїєґщй",
    "be": "іўыэёй",
    "ru": "ыэъёщй",
    "bg": "ъщй",
    "sr": "ђћљњџј",
    "mk": "ѓќѕљњџј",
}
# Spoken forms that the model tells apart and that are written as one language.
_WRITTEN_AS: Final = {"ary": "ar", "arz": "ar", "apc": "ar", "ajp": "ar", "acm": "ar"}
_WHOLE_LOOK: Final = 50_000


@step(version=1)
def language(
    text: Text,
    *,
    shortest: int = 40,
    least_percent: int = 60,
    most: int = 2_000,
    model_sha256: str = MODEL,
) -> Iterator[Observation | Gap]:
    """Say which language a text is in, and each paragraph of it that is long enough to tell.

    Facts: ``language`` (``und`` if it cannot be told), ``probability`` as the model gives it, to
    two decimals, ``supported`` (whether we know how that language writes dates, abbreviations and
    quotations), and ``decided_by``.

    Args:
        text: The text.
        shortest: How many letters a paragraph must have.
        least_percent: Below this probability [%] the language is ``und``.
        most: How many paragraphs are looked at.
        model_sha256: SHA-256 of the model's file.
    """
    model = _model(model_sha256)
    if isinstance(model, str):
        yield Gap(
            asked="the language of the text",
            why=model,
            item=text.item,
            settled=False,
            install=INSTALL,
            todo="Install it, then examine again.",
        )
        return
    if not _LETTER.search(text.text):
        yield Gap(asked="the language of the text", why="It has no letters.", item=text.item)
        return
    whole = _judge(model, text.text[:_WHOLE_LOOK], shortest, least_percent)
    yield Observation(kind="language", where=Whole(item=text.item), facts=Facts(whole))
    looked = 0
    for start, end in paragraphs(text.text):
        words = text.text[start:end]
        if len(_LETTER.findall(words[: 4 * shortest])) < shortest:
            continue
        looked += 1
        if looked > most:
            yield Gap(
                asked="the language of every paragraph",
                why=f"The text has more paragraphs than the {most:,} that are looked at.",
                item=text.item,
                kept="the language of the whole text",
            )
            return
        facts = _judge(model, words[:_WHOLE_LOOK], shortest, least_percent)
        where = Passage.of(text.item, text.text, start, end)
        yield Observation(kind="language", where=where, facts=Facts(facts))


@dataclass(frozen=True)
class _Model:
    """The classifier, and what it is called."""

    identifier: Any
    name: str


@lru_cache(maxsize=2)
def _model(sha256: str) -> _Model | str:
    """Return the model, or why it is not to be had."""
    try:
        from py3langid import langid  # noqa: PLC0415  an optional part, slow to load
    except ImportError:
        return "The package py3langid is not installed."
    path = Path(langid.MODEL_DIR) / langid.MODEL_FILE
    try:
        packed = path.read_bytes()
    except OSError:
        return "The model that belongs to py3langid cannot be opened."
    found = hashlib.sha256(packed).hexdigest()
    if found != sha256:
        return (
            f"The model that belongs to py3langid is not the one expected: its SHA-256 is {found}."
        )
    return _Model(_identifier(langid, packed), f"py3langid model {sha256[:8]}")


def _identifier(langid: Any, packed: bytes) -> Any:  # noqa: ANN401
    """Return the classifier of a packed model.

    The package's own loader unpacks it into a temporary file, which a confined process may not
    write; what is unpacked here is the file whose hash was just checked.
    """
    with np.load(io.BytesIO(lzma.decompress(packed)), allow_pickle=False) as data:
        return langid.LanguageIdentifier(
            data["ptc"],
            data["pc"],
            data["classes"].tolist(),
            array("I", data["nextmove"].astype(np.uint32).tobytes()),
            data["out_feat"].tolist(),
            norm_probs=True,
            tk_row=data["nextmove_row"].tolist(),
        )


def _judge(model: _Model, words: str, shortest: int, least_percent: int) -> dict[str, Any]:
    """Return what language some words are in."""
    ranked = _as_written(model.identifier.rank(words))
    possible = _by_letters(words, ranked)
    total = sum(probability for _, probability in possible)
    best, weight = possible[0]
    probability = weight / total if total > 0 else 0.0
    decided_by = model.name + ("" if len(possible) == len(ranked) else " and letters")
    letters = len(_LETTER.findall(words[: 4 * shortest]))
    sure = probability * 100 >= least_percent and letters >= min(shortest, 20)
    facts: dict[str, Any] = {
        "language": best if sure else "und",
        "probability": f"{min(probability, 1.0):.2f}",
        "supported": sure and best in LANGUAGES,
        "decided_by": decided_by,
    }
    if not sure:
        facts["likeliest"] = best
    return facts


def _by_letters(words: str, ranked: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """Leave out the languages that do not have the letters which stand here.

    A foreign name or a quotation must not decide: letters that a language lacks have to be more
    than one in two hundred, and more than the telling letters that it has.
    """
    lower = words.lower()
    counts = {letter: lower.count(letter) for letter in _TELLING}
    telling = sum(counts.values())
    few = sum("\u0400" <= char <= "\u04ff" for char in lower) // 200
    out = set()
    for code, letters in _HAS.items():
        # щ and й tell against a language that lacks them, never for one that has them.
        has = sum(counts[letter] for letter in letters if letter not in "щй")
        lacks = telling - has - sum(counts[letter] for letter in letters if letter in "щй")
        if lacks > max(few, has):
            out.add(code)
    left = [(code, probability) for code, probability in ranked if code not in out]
    return left if sum(probability for _, probability in left) > 0 else ranked


def _as_written(ranked: list[tuple[str, float]]) -> list[tuple[str, float]]:
    """Add up spoken forms that are written as one language; best first."""
    sums: dict[str, float] = {}
    for code, probability in ranked:
        written = _WRITTEN_AS.get(code, code)
        sums[written] = sums.get(written, 0.0) + probability
    return sorted(sums.items(), key=lambda pair: -pair[1])
