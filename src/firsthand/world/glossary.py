"""What words of the press mean, across languages: to see that two sentences tell the same.

`firsthand.world.concepts` is a narrow table, fit for saying that a word was put for another; this
one is broad and says only that two words are about one thing. One file a language, a meaning a
line, its words behind it as in `firsthand.world.stems`. Where a language is not in the table of
concepts its file has those as well, each with ``=`` before it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Final

from firsthand.world.concepts import concept_of
from firsthand.world.names_across import fold
from firsthand.world.stems import by_stem

_FOLDER: Final = Path(__file__).parent / "data" / "glossary"


@lru_cache(maxsize=65536)
def meaning_of(word: str, language: str) -> str | None:
    """Return what a word (folded) means, by the table of concepts or by this one, or nothing.

    A concept stands with ``=`` before it, so that it is no meaning of the same name.
    """
    if (concept := concept_of(word, language)) is not None:
        return f"={concept}"
    return by_stem(glossary(language), word, language)


@lru_cache(maxsize=32)
def glossary(language: str) -> Mapping[str, str]:
    """Return what each stem of a language means; nothing of a language that has no file."""
    path = _FOLDER / f"{language}.txt"
    if not language.isalpha() or not path.is_file():
        return MappingProxyType({})
    out: dict[str, str] = {}
    for line in path.read_text("utf-8").splitlines():
        meaning, mark, words = line.partition(": ")
        if mark and not line.startswith("#"):
            for word in words.split():
                out.setdefault(fold(word), meaning)
    return MappingProxyType(out)
