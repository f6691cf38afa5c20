"""English attributions from a parse: whose words a clause, an object or a noun holds.

For each word that can show whose words others are (`world/cues_english.py`) this asks the parse
who does it and what hangs on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.attribution import nouns, verbs
from firsthand.examine.reports.attribution.found import Attribution, Place, Raw, trimmed, without
from firsthand.examine.reports.attribution.parsed import Parsed
from firsthand.examine.reports.attribution.phrases import Token, between, named

# "a film, in which a voice": the parse takes the first for who shouts.
_WHICH: Final = re.compile(r", (?:in|on|during) which ")
_OFF: Final = " \t\n\u00a0,;:–—-."


def attributions(text: str, parsed: Parsed) -> Iterator[Attribution]:
    """Yield what a parsed paragraph gives to somebody.

    Args:
        text: The whole text.
        parsed: The paragraph, parsed.
    """
    for token in parsed.doc:
        raw = _raw(token)
        if raw is not None and any(raw.content):
            yield placed(text, parsed, raw)


def _raw(token: Token) -> Raw | None:
    if token.lower_ == "according":
        return nouns.according(token)
    if token.lemma_ in {"cite", "quote"} and token.tag_ == "VBG":
        return None  # "..., citing two officials": the chain names them
    if token.tag_.startswith("VB"):
        return verbs.of_verb(token)
    if token.pos_ in {"NOUN", "PROPN"}:
        return nouns.of_noun(token)
    if token.pos_ == "ADJ" and token.dep_ in {"acomp", "ROOT"}:
        return nouns.of_adjective(token)
    return None


def _closed(text: str, place: Place) -> Place:
    """Return words with the mark that closes a quotation in them, which the parse leaves out."""
    start, end = place
    closing = text[end : end + 1]
    opened = text.count('"', start, end) % 2 if closing == '"' else 0
    if closing == "”":
        opened = text.count("“", start, end) - text.count("”", start, end)
    return (start, end + 1) if opened > 0 else place


def placed(text: str, parsed: Parsed, raw: Raw) -> Attribution:
    """Return an attribution in places of the whole text."""
    cue = parsed.place(raw.cue)
    source: Place | None = None
    if raw.source is not None:
        speaks = raw.source in raw.cue  # "Reports that ...": what they say is no part of it
        who = between(raw.source.left_edge, raw.source) if speaks else named(raw.source)
        source = trimmed(text, parsed.place(who), _OFF)
        which = _WHICH.search(text, *source)
        if which is not None:
            source = trimmed(text, (which.end(), source[1]), _OFF)
        colon = text.rfind(": ", *source)
        if colon > 0:
            source = trimmed(text, (colon + 1, source[1]), _OFF)
    cuts = [cue, source] if source else [cue]
    content = [
        _closed(text, trimmed(text, part, _OFF))
        for each in raw.content
        if each
        for part in without(parsed.place(each), cuts)
    ]
    return Attribution(
        content=[each for each in content if each[1] > each[0]] or [cue],
        source=source,
        cue=cue,
        manner=raw.how.manner,
        shape=raw.shape,
        lemma=raw.lemma,
        reader="parse",
        denied=any(token.dep_ == "neg" for token in raw.cue),
    )
