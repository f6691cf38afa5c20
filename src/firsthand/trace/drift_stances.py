"""Verbs of taking a stance, by which stance it is, and which of them are not one another (English).

A verb put for another of its stance is a word for a word: condemned, criticised. Some verbs serve
two stances (a claim is rejected, and so is an offer), and then count as either.
"""

# ruff: noqa: E501  patterns: the verbs of one stance a line
from __future__ import annotations

import re
from typing import Final

_KINDS: Final = {
    "deny": r"den(?:y|ies|ied|ying)|disput(?:es?|ed|ing)|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)"
    r"|repudiat\w+|dismiss(?:es|ed|ing)?|contradict(?:s|ed|ing)?",
    "admit": r"admit(?:s|ted|ting)?|acknowledg\w+|conced(?:es?|ed|ing)|confess\w*|confirm(?:s|ed|ing)?"
    r"|recogni[sz]\w+",
    "keep silent": r"(?:declin|refus)(?:es?|ed|ing) (?:all )?(?:to )?(?:comment|say|answer|discuss)"
    r"|(?:would|did|does|do|has|have|had|will)(?: not|n't) (?:immediately |yet )?"
    r"(?:say|said|comment\w*|respon\w+|repl\w+|answer\w*|discuss\w*|be drawn)"
    r"|(?:remain|kept|stay|keep)\w* silent|no comment|left open",
    "condemn": r"condemn\w*|denounc\w+|deplor\w+|critici[sz]\w+|slam(?:s|med)|decri(?:es|ed)"
    r"|outrage|ridicul\w+|mocked|attacked|rebuk\w+|protest(?:s|ed|ing)? (?:against|at|over)",
    "welcome": r"welcom\w+|prais\w+|hail(?:s|ed|ing)|applaud\w*|commend\w*|laud\w+|celebrat\w+"
    r"|embrac\w+|salut\w+|endors\w+",
    "regret": r"regret\w*|apologi[sz]\w+|mourn\w*|lament\w*",
    "accuse": r"accus\w+|blam(?:es?|ed|ing)",
    "clear": r"clear(?:ed|s) (?=\w)|exonerat\w+|defend(?:s|ed|ing)|absolv\w+|thank(?:s|ed|ing)",
    "ask for": r"demand(?:s|ed|ing)?|call(?:s|ed|ing)? (?:for|on)|urg(?:es?|ed|ing)|request(?:s|ed|ing)"
    r"|ask(?:s|ed|ing) for|appeal(?:s|ed|ing)|press(?:es|ed|ing) for|seeks?|sought",
    "refuse": r"refus\w+|reject(?:s|ed|ing)?|rul(?:es?|ed|ing) out|declin(?:es?|ed|ing)"
    r"|oppos(?:es?|ed|ing)|spurn\w*|turn(?:s|ed|ing) down|rebuff\w*|(?:would|did)(?: not|n't) (?:let|allow)",
    "accept": r"accept(?:s|ed|ing)?|agre(?:es?|ed|eing)|approv\w+|back(?:s|ed|ing)|support(?:s|ed|ing)"
    r"|consent\w*|endors\w+|embrac\w+",
    "allow": r"allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|let(?:s|ting)?|authori[sz]\w+",
    "forbid": r"bann?(?:s|ed|ing)|forb(?:id|ids|ade|idden)|barr(?:ed|ing)|prohibit\w*",
    "promise": r"promis(?:es?|ed|ing)|pledg\w+|vow(?:s|ed|ing)",
    "revoke": r"suspend(?:s|ed|ing)?|revok\w+|withdr(?:aws?|ew|awn|awing)|cancel\w*|annul\w*|quash\w*|scrapp\w+",
    "renew": r"renew\w*|extend(?:s|ed|ing)?|restor\w+|reinstat\w+|prolong\w*",
    "disagree": r"disagree(?:s|d|ing)?|object(?:s|ed|ing)|disput(?:es?|ed|ing)|contradict(?:s|ed|ing)?",
    "ignore": r"ignor(?:es?|ed|ing)",
    "insist": r"insist(?:s|ed|ing)?|maintain(?:s|ed|ing)?",
}
_READ: Final = {kind: re.compile(rf"(?i)\b(?:{words})(?!\w)") for kind, words in _KINDS.items()}
# Of each line, the first and any of the others.
_LINES: Final = """
    deny: admit condemn welcome regret accept
    keep_silent: deny admit condemn welcome accuse regret promise ask_for insist
    condemn: welcome accept regret ignore clear
    welcome: regret refuse ignore deny ask_for accuse
    regret: accept admit accuse
    accuse: clear accept
    ask_for: refuse clear forbid ignore
    refuse: accept allow promise admit
    forbid: accept allow promise
    revoke: renew
    accept: disagree ignore
    insist: admit
    """
_OPPOSED: Final = frozenset(
    frozenset({line.partition(":")[0].strip(), other})
    for line in _LINES.strip().splitlines()
    for other in line.partition(":")[2].split()
)


def opposite_stances(one: str, other: str) -> tuple[str, str] | None:
    """Return how two passages take two stances, if each takes one, and they are opposed.

    Args:
        one: The words of one telling.
        other: Those of the other.

    Returns:
        The words that take the stance, of both; nothing where both take one stance among others.
    """
    theirs, ours = _taken(one), _taken(other)
    if not theirs or not ours or theirs.keys() & ours.keys():
        return None
    found = next(((a, b) for a in theirs for b in ours if frozenset({a, b}) in _OPPOSED), None)
    return (theirs[found[0]], ours[found[1]]) if found else None


def _taken(words: str) -> dict[str, str]:
    """Return the stances that some words take, each with the words that do."""
    out = {}
    for kind, pattern in _READ.items():
        found = pattern.search(words)
        if found is not None:
            out[kind.replace(" ", "_")] = found[0]
    if "keep_silent" in out:
        return {"keep_silent": out["keep_silent"]}
    if "refuse" in out or "forbid" in out:  # who refuses to allow allows nothing
        return {kind: words for kind, words in out.items() if kind in {"refuse", "forbid", "deny"}}
    return {} if _NOT.search(words) else out


_NOT: Final = re.compile(r"(?i)\b(?:not|never|neither|nor)\b|n't\b")
