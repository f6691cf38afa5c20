"""Which attributions are claims: that somebody says, believes or shows that something is so.

A report also tells what people want, like, support or seem to be. That is the report's own
statement about them, and no claim of theirs.
"""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.attribution.found import Attribution

_CLAUSES: Final = frozenset({"clause", "according", "aside", "colon", "turn", "quotation"})
_WITH_OBJECT: Final = frozenset(
    "deny reject dismiss dispute refute rebut repudiate confirm report announce condemn blame "
    "accuse call describe dub label term brand claim allege admit acknowledge concede predict "
    "promise pledge demand propose denounce reveal disclose estimate put recommend "
    "mention cite declare attribute portray characterize characterise contradict repeat "
    "forecast warn detail outline recount".split()
)
_WITH_INFINITIVE: Final = frozenset(
    "promise pledge vow threaten claim ask tell urge order demand instruct warn request".split()
)
_WITH_PHRASE: Final = frozenset("warn accuse blame tell complain boast brag testify insist".split())
_PASSIVE: Final = frozenset(
    "say tell report accuse allege claim estimate describe call dub believe think quote charge".split()
)
_NOUNS: Final = frozenset(
    "claim allegation assertion accusation suggestion contention report rumor rumour statement "
    "announcement warning complaint denial admission belief prediction".split()
)
_BELIEFS: Final = frozenset(
    "believe think suspect fear conclude estimate doubt expect".split()
)


def is_claim(each: Attribution) -> bool:
    """Say whether an attribution is somebody's claim."""
    if each.quotations or each.reader == "rule":
        return True
    if each.shape == "noun":
        return each.lemma in _NOUNS
    if each.shape == "passive":
        return each.lemma in _PASSIVE and each.source is not None
    if each.manner == "thought":
        return each.shape in {"clause", "aside"} and each.lemma in _BELIEFS
    if each.manner == "evidence":
        return each.shape == "clause"
    if each.manner == "wish":
        return each.shape == "infinitive" and each.lemma in _WITH_INFINITIVE
    if each.manner != "speech":
        return False
    return (
        each.shape in _CLAUSES
        or (each.shape == "object" and each.lemma in _WITH_OBJECT)
        or (each.shape == "infinitive" and each.lemma in _WITH_INFINITIVE)
        or (each.shape == "phrase" and each.lemma in _WITH_PHRASE)
    )


DENIES: Final = frozenset("deny reject dismiss dispute refute rebut repudiate contradict".split())
"""Cues, by base form, of what is said not to be so."""

VERIFIES: Final = frozenset("verify authenticate geolocate confirm".split())
"""Cues, by base form, of what is said to have been checked."""
