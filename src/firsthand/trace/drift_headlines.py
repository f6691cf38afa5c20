"""Drift in a headline: one that is surer than the text below it, or than its source's."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.alignment import stem
from firsthand.trace.drift_context import NEAR_COPY, Both, Drift, Side
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Sentence
from firsthand.world.concepts import is_case_of
from firsthand.world.names_across import fold

_WHOLE: Final = 0.7


def headlines(pair: Pair) -> Iterator[Drift]:
    """Yield a headline of the retelling that is surer than the text below it or its source's."""
    head = next((s for s in pair.made.sentences if s.heading and not s.furniture), None)
    if head is None:
        return
    flat = _flat(pair, head) or _lurid(pair, head)
    if flat is not None:
        yield flat
        return
    side = Side(pair.made, head)
    deeds = {c for c in side.concepts if _is_deed(c)}
    if side.soft or side.told or not deeds or ":" in side.text:
        return
    body = [Side(pair.made, s) for s in pair.made.sentences if not s.heading and not s.furniture]
    below = next((b for b in body[:4] if b.hedges and deeds & set(b.concepts)), None)
    theirs = [Side(pair.source, s) for s in pair.source.sentences[:4] if not s.furniture]
    above = next((s for s in theirs if s.hedges and deeds & _governed(s)), None)
    if above is None or not _tells_the_same(side, above):
        return
    # Without a hedge in its own body either, the hedge was lost there, and is said there.
    if below is not None:
        why = f"the headline is flat, and the text below it says “{below.hedges[0].written}”"
        own = next((s for s in pair.source.sentences if s.heading and not s.furniture), None)
        if own is not None and Side(pair.source, own).soft:
            above = Side(pair.source, own)
        yield Drift(
            "headline stronger than body", (above.start, above.end), (side.start, side.end), why
        )


def _governed(side: Side) -> set[str]:
    """Return the concepts of what the hedges of a sentence make less than sure."""
    out: set[str] = set()
    for hedge in side.hedges:
        if _REPORTS.match(hedge.written):
            continue  # reports of a fire are what somebody was told, and no doubt
        start, end = hedge.facts.get("scope_start"), hedge.facts.get("scope_end")
        if not isinstance(start, int) or not isinstance(end, int):
            start, end = hedge.start, side.end
        out |= {
            c for c, words in side.concepts.items() if any(start <= w.start < end for w in words)
        }
    return out


_REPORTS: Final = re.compile(r"(?i)reports?\b|reported\b")


def _flat(pair: Pair, head: Sentence) -> Drift | None:
    """Return that a headline is its source's without the words that made it less than sure."""
    match = next((m for m in pair.matches if m.made == head.index), None)
    if match is None or not _is_head(pair, match.source):
        return None
    both = Both(pair, match)
    if both.made.soft or both.made.told or not both.source.hedges:
        return None
    if not both.parallel and not (
        pair.contained >= NEAR_COPY
        and pair.size >= _WHOLE
        and _tells_the_same(both.made, both.source)
        and _tells_governed(both)
    ):
        return None
    why = f"the headline is flat, and that of its source says “{both.source.hedges[0].written}”"
    return both.drift("headline stronger than body", why)


def _tells_governed(both: Both) -> bool:
    """Whether a headline states what its source's made less than sure, and opens no subject."""
    if _OPENING.search(both.made.text):
        return False
    hedge = both.source.hedges[0]
    start, end = hedge.facts.get("scope_start"), hedge.facts.get("scope_end")
    if not isinstance(start, int) or not isinstance(end, int):
        start, end = hedge.end, both.source.end
    governed = both.source.content(start, end)
    told = both.made.content(both.made.start, both.made.end)
    return len(governed & told) * 2 >= len(governed)


# What opens a subject, or asks: "Drone of Vaubrac: the trail", "What we know about".
_OPENING: Final = re.compile(
    r"(?i)[:?؟]|^\W*(?:what|how|why|who|where|when|was|wie|warum|wer|wo|ce que|comment|pourquoi|qui|qué|cómo|por qué|lo que"
    r"|що|як|чому|хто|что|как|почему|кто|ماذا|كيف|لماذا|من هو|cosa|come|perché|chi|co|jak|dlaczego|kto)\b"
)


def _lurid(pair: Pair, head: Sentence) -> Drift | None:
    """Return that a headline has a word of guilt or proof that its less sure source has nowhere."""
    own = next((s for s in pair.source.sentences if s.heading and not s.furniture), None)
    known = _GUILT.get(pair.made.language)
    if own is None or known is None or pair.contained < NEAR_COPY:
        return None
    made, source = Side(pair.made, head), Side(pair.source, own)
    if not source.hedges or made.soft or (made.told and not source.told):
        return None
    found = next((m for m in known.finditer(made.text) if not _is_told(pair, m[0])), None)
    if found is None:
        return None
    why = f"the headline says “{found[0]}”, which its source says nowhere, and is flat"
    where = (source.start, source.end), (made.start, made.end)
    return Drift("headline stronger than body", *where, why)


def _is_told(pair: Pair, word: str) -> bool:
    language = pair.source.language
    return stem(fold(word), language) in {stem(w.form, language) for w in pair.source.words}


_GUILT: Final = {
    language: re.compile(rf"(?i)\b(?:{words})\b")
    for language, words in {
        "en": r"sabot\w+|arson\w*|murder\w*|killers?|assassin\w*|massacre\w*|slaughter\w*|butcher\w*|tortur\w+|execut\w+"
        r"|terror\w*|traitors?|culprits?|perpetrators?|atrocit\w+|crimes?|criminals?|proofs?|prove[snd]?|revealed|exposed|unmasked"
        r"|caught|guilty|plot(?:ted)?|deliberate\w*|cover-?up|lie[sd]|liars?",
        "de": r"sabot\w+|mord\w*|mörder\w*|massaker|folter\w*|gefoltert|terror\w*|beweis\w*|bewiesen|enthüllt\w*|überführt|anschlag\w*"
        r"|täter\w*|verbrech\w+|schuldig\w*|hinrichtung\w*|verrät\w+|lüg\w+",
        "fr": r"sabot\w+|meurtr\w+|assassin\w*|massacr\w+|tortur\w+|terror\w+|preuves?|prouvé\w*|révél\w+|coupables?|attentats?|crim\w+"
        r"|exécut\w+|traîtres?|mensonges?",
        "es": r"sabot\w+|asesin\w+|masacr\w+|tortur\w+|terror\w+|pruebas?|culpables?|atentados?|crim\w+|ejecut\w+|traidor\w*|mentir\w*",
        "it": r"sabot\w+|assassin\w+|massacr\w+|tortur\w+|terror\w+|prov[ae]|colpevol\w+|attentat\w+|crimin\w+|strage|tradit\w+",
        "uk": r"диверс\w+|убивств\w+|вбивств\w+|[ву]бивц\w+|різанин\w+|катуван\w+|терор\w*|теракт\w*|доказ\w*|доведено|викри\w+|винн\w+|злочин\w*",
        "ru": r"диверс\w+|убийств\w+|убийц\w+|резн\w+|пытк\w+|террор\w*|теракт\w*|доказ\w+|разоблач\w+|виновн\w+|преступ\w+|казн\w+",
        "ar": r"(?:ال)?(?:تخريب|جريمة|مجزرة|مذبحة|إرهاب\w*|تعذيب|اغتيال|دليل|مذنب|إعدام)",
    }.items()
}


def _is_head(pair: Pair, at: int) -> bool:
    """Whether a sentence of the source is a heading, or nothing but a page's notices precedes it."""
    before = pair.source.sentences[:at]
    return pair.source.sentences[at].heading or all(s.furniture for s in before)


def _tells_the_same(head: Side, above: Side) -> bool:
    """Whether most of a headline is told in the sentence that is less sure."""
    ours = head.content(head.start, head.end)
    return len(ours & above.content(above.start, above.end)) * 2 >= len(ours)


def _is_deed(concept: str) -> bool:
    return any(is_case_of(concept, above) for above in ("harm", "attack", "deed")) or concept in {
        "shoot", "strike", "ambush", "kill", "wound", "crime", "explode",
    }  # fmt: skip
