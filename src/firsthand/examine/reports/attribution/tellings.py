"""Which attributions are claims: that somebody says, believes or shows that something is so.

A report also tells what people want, like, support or seem to be. That is the report's own
statement about them, and no claim of theirs.
"""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.attribution.found import Attribution
from firsthand.world.languages import word_set

_CLAUSES: Final = word_set("clause according aside colon turn quotation")
_WITH_OBJECT: Final = word_set(
    "deny reject dismiss dispute refute rebut repudiate confirm report announce condemn blame "
    "accuse call describe dub label term brand claim allege admit acknowledge concede predict "
    "promise pledge demand propose denounce reveal disclose estimate put recommend mention cite "
    "declare attribute portray characterize characterise contradict repeat forecast warn detail "
    "outline recount recall remember verify authenticate corroborate geolocate"
)
_WITH_INFINITIVE: Final = word_set(
    "recall remember describe promise pledge vow threaten claim ask tell urge order demand "
    "instruct warn request deny admit"
)
_WITH_PHRASE: Final = word_set(
    "warn accuse blame tell complain boast brag testify insist call caution speak"
)
_PASSIVE: Final = word_set(
    "say tell report accuse allege claim estimate describe call dub believe think quote charge "
    "verify authenticate geolocate corroborate"
)
_NOUNS: Final = word_set(
    "claim allegation assertion accusation suggestion contention report rumor rumour statement "
    "announcement warning complaint denial admission belief prediction"
)
_BELIEFS: Final = word_set("believe think suspect fear conclude estimate doubt expect guess")
_FINDS: Final = word_set("find discover learn see establish determine")
_PAPERS: Final = word_set(
    "report study survey poll polls records record documents document data figures minutes "
    "analysis letter log memo files findings results investigation inquiry investigators review "
    "researchers inspectors auditors experts commission panel mission"
)

DENIES: Final = word_set("deny reject dismiss dispute refute rebut repudiate contradict") | {
    "rule out"
}
"""Cues, by base form, of what is said not to be so."""

VERIFIES: Final = word_set("verify authenticate geolocate corroborate confirm")
"""Cues, by base form, of what is said to have been checked."""


def is_claim(each: Attribution, source: str) -> bool:
    """Say whether an attribution is somebody's claim.

    Args:
        each: The attribution.
        source: The words that name its source.
    """
    if each.quotations or each.reader == "rule":
        return True
    if each.shape in {"noun", "passive"}:
        told = each.lemma in _PASSIVE | DENIES and each.source is not None
        return each.lemma in _NOUNS or told
    if each.manner == "evidence" or (each.manner == "thought" and each.lemma in _FINDS):
        return each.shape == "clause" and not _PAPERS.isdisjoint(source.lower().split())
    if each.manner == "thought":
        return each.shape in {"clause", "aside"} and each.lemma in _BELIEFS
    if each.shape == "infinitive":
        return each.manner in {"speech", "wish"} and each.lemma in _WITH_INFINITIVE
    return each.manner == "speech" and (
        each.shape in _CLAUSES
        or (each.shape == "object" and each.lemma in _WITH_OBJECT | DENIES)
        or (each.shape == "phrase" and each.lemma in _WITH_PHRASE)
    )
