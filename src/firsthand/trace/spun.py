"""Spun text: was it rewritten by putting synonyms for words, where, and what may have stood there.

The document is judged first, and only then words: in a text that is not judged spun nothing is
marked. A proposed reading is a proposal beside the words as they stand, never in their place.
What lies inside quotation marks is exempt, and it is said whether it is odd too: then whoever
rewrote the text did not spare quotations, or it was odd to begin with.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from firsthand.records import Facts, Gap, Observation, Whole
from firsthand.steps import step
from firsthand.trace.spun_context import context, with_context
from firsthand.trace.spun_model import INSTALL, MODEL
from firsthand.trace.spun_readings import Phrase, phrases
from firsthand.trace.spun_verdict import FEWEST, MIXTURE, Signs, signs
from firsthand.trace.wording_sketch import Wording
from firsthand.trace.wording_text import Reading

_MOST: Final = 400
_NAT: Final = 100


@step(version=6)
def spun(
    wording: Wording, *, model: bool = False, model_sha256: str = MODEL
) -> Iterator[Observation | Gap]:
    """Say whether an English text was rewritten by synonym substitution, and mark the phrases.

    ``spinning``, of the whole text: ``verdict`` (spun, suspicious, clean, unknown), ``score``
    (above 0 is spun) and its signs. ``odd-phrase``, in a text that is spun or suspicious:
    ``suspicion`` (clear, likely, slight) and ``odds_bits``; ``sign``; ``proposals``, each with how
    much likelier it is [bits], ``proposed`` where one is clearly better; ``sentence_start`` and
    ``sentence_end``, so that a claim that rests on it can say so.

    Args:
        wording: The text's sketch.
        model: Whether a language model reads the text too. It finds many more, takes a second or
            two of processor time for a text and is an optional part; without it a gap says so.
        model_sha256: SHA-256 of the model's file.
    """
    reading = wording.reading
    if reading.language != "en":
        yield Gap(
            asked="whether the text was rewritten by putting synonyms for words",
            why="Only English texts are judged.",
            item=reading.item,
        )
        return
    found = signs(reading)
    if model and found.verdict != "unknown":
        read = context(reading, model_sha256)
        if isinstance(read, str):
            yield Gap(
                asked="how the words of the text fit their sentences",
                why=read,
                item=reading.item,
                kept="what the words show by themselves and beside their neighbours",
                settled=False,
                install=INSTALL,
            )
        else:
            found = with_context(found, read)
    yield Observation(kind="spinning", where=Whole(item=reading.item), facts=Facts(_of_text(found)))
    if found.verdict in {"spun", "suspicious"}:
        for phrase in phrases(found)[:_MOST]:
            yield _marked(reading, phrase)


def _of_text(found: Signs) -> dict[str, Any]:
    return {
        "verdict": found.verdict,
        "score": f"{found.score:.2f}",
        "words": found.words,
        "alternation_bits_per_100_words": f"{found.alternation:.1f}",
        "alternations_strong": found.strong,
        "odd_words_part": f"{found.odd:.3f}",
        "mixture": f"{found.mixture:.2f}",
        "spread": None if found.spread is None else f"{found.spread:.1f}",
        "mixture_in_context": None if found.context is None else f"{found.context:.2f}",
        "mixture_in_quotations": None if found.quoted is None else f"{found.quoted:.2f}",
        "quotations_odd_too": found.quoted is not None and found.quoted > MIXTURE / 2,
        "why": _why(found),
    }


def _why(found: Signs) -> str:
    if found.verdict == "unknown":
        return f"It has fewer than {FEWEST} words outside quotations, too few to tell."
    odd = sum(each.sign == "odd word" for each in found.found)
    by = "their sentences, as a language model reads them" if found.context is not None else _BESIDE
    few = "phrase stands" if found.strong == 1 else "phrases stand"
    return (
        f"Of {found.scored} words that could have been put for others, {odd} go so badly with {by} "
        f"that they look put; {found.strong or 'no'} {few} there that rewriting programs write and "
        f"people rarely do. {_COMPARED[found.verdict]}"
    )


_BESIDE: Final = "the words beside them and with what the text is about"
_COMPARED: Final = {
    "spun": "Fewer than one in a hundred texts that people wrote go so far.",
    "suspicious": "Some one in a hundred texts that people wrote go so far.",
    "clean": "Texts that people wrote go as far.",
}
"""As measured on texts that were not rewritten: bench/lineage/RESULTS.md."""


def _marked(reading: Reading, phrase: Phrase) -> Observation:
    sentence = next((s for s in reading.sentences if s.start <= phrase.start < s.end), None)
    facts = {
        "suspicion": phrase.suspicion,
        "odds_bits": f"{phrase.weight / _NAT / 0.693:.1f}",
        "sign": phrase.sign,
        "proposals": [
            {"reading": words, "likelier_bits": f"{better / _NAT / 0.693:.1f}"}
            for words, better in phrase.proposals
        ],
        "proposed": phrase.proposed,
        "sentence_start": sentence.start if sentence else phrase.start,
        "sentence_end": sentence.end if sentence else phrase.end,
    }
    return Observation(
        kind="odd-phrase", where=reading.passage(phrase.start, phrase.end), facts=Facts(facts)
    )
