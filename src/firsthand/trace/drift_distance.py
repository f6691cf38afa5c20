"""Words by which a retelling keeps its distance from what its source tells, where that keeps none.

"He says that it was filmed there" is told as "it was allegedly filmed there", "appears to show" as
"supposedly shows", in a word that says that whoever tells it does not believe it.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Drift
from firsthand.trace.drift_facts import Fact, facts_of, likest
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.wording_pair import Pair

_LEAST: Final = 2.0
_DISTANT: Final = {
    language: re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)")
    for language, words in {
        "en": r"supposedly|ostensibl[ey]",
        "de": r"angeblich\w*|vorgeblich\w*|(?:gesehen|gefunden|festgestellt|bestätigt|verifiziert|gezählt|erkannt) haben w(?:ill|ollen)",
        "fr": r"soi-disant|prétendu(?:ment|e|s|es)?", "es": r"dizque", "it": r"sedicent[ei]|asserit\w+", "pt": r"pretens\w+",
        "pl": r"rzekom\w+", "cs": r"údajn\w+", "tr": r"sözde|güya|sözümona", "uk": r"буцімто", "ru": r"якобы|будто бы|мнимы\w+",
        "nl": r"zogenaamd\w*", "ar": r"مزعوم\w*|المزعوم\w*|زعم\w*|يزعم\w*|تزعم\w*|بزعم", "ro": r"chipurile",
    }.items()
}  # fmt: skip
# With these an honest reporter says "appears to" as well.
_WEAKER: Final = {
    language: re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)")
    for language, words in {
        "en": r"purportedly|allegedly|reportedly|(?:may|might) have(?: been)?|(?:is|are|was|were) said to", "es": r"supuestamente|presuntamente", "it": r"presunt[oaie]", "pt": r"supostamente|alegadamente",
        "uk": r"нібито|начебто", "sv": r"påstådd\w*", "no": r"angivelig", "da": r"angiveligt", "nl": r"naar verluidt",
    }.items()
}  # fmt: skip
# Who is accused, or says so under oath, is told of in these words by an honest reporter too.
_EXCUSED: Final = re.compile(
    r"(?i)\b(?:alleg\w+|purport\w+|suppos\w+|so-called|claim\w*|reported(?:ly)?|accus\w+|said to (?:show|be|have)|thought|believed|presum\w+|suspect\w+"
    r"|angeblich\w*|mutmaßlich\w*|soll(?:en)?|vorw\w+|behaupt\w+|beschuldig\w+|présum\w+|prétend\w*|accus\w+|aurai(?:t|ent)|serai(?:t|ent)|\w+erai(?:t|ent)|supuest\w+|presunt\w+|acus\w+|habr[íi]an?|asegur\w+"
    r"|avrebbe\w*|sarebbe\w*|sostien\w+|accus\w+|supost\w+|alegad\w+|teria\w*|rzekom\w+|jakoby|ma(?:ją)? (?:\w+ )?\w+ć|oskarż\w+|twierdz\w+|údajn\w+|prý|tvrd\w+|iddia|öne sür\w+|suçla\w+|нібито|начебто|звинувач\w+|стверджу\w+|якобы|утвержда\w+|обвин\w+|предполож\w+)\b|زعم|مزعوم|يُ?دعى|ادعى|اتهم"
)


def distanced(pair: Pair) -> Iterator[Drift]:
    """Yield the first sentence that keeps a distance from what its source tells without one.

    Args:
        pair: The two texts.
    """
    tables = (_DISTANT, _WEAKER) if pair.contained >= NEAR_COPY else (_DISTANT,)
    known = [p for p in tables if pair.made.language in p]
    if not known:
        return
    theirs = facts_of(pair.source)
    by_index = {f.side.sentence.index: f for f in theirs}
    beside = {m.made: m.source for m in matches_of(pair)}
    for fact in facts_of(pair.made):
        side = fact.side
        words = ((p, m) for p in known for m in p[side.language].finditer(side.text))
        kind, found = next(((p, m) for p, m in words if not _quoted(fact, m.start())), (None, None))
        if found is None:
            continue
        from_ = likest(fact, theirs, _LEAST) or by_index.get(beside.get(side.sentence.index, -1))
        if from_ is None or _is_excused(from_):
            continue
        if kind is _WEAKER and (from_.side.soft or (from_.side.told and not fact.side.told)):
            continue
        why = f"“{found[0]}” keeps a distance that the source does not keep"
        start = side.start + found.start()
        where = (from_.side.start, from_.side.end), (start, side.start + found.end())
        yield Drift("hedge gained", *where, why)
        return


def _quoted(fact: Fact, at: int) -> bool:
    place = fact.side.start + at
    return any(a <= place < b for a, b in fact.side.reading.quotations)


def _is_excused(source: Fact) -> bool:
    return _EXCUSED.search(source.side.text) is not None
