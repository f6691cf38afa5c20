"""Where an English word of the lexicon hedges: what must stand beside it.

"Dismissed the account" denies, "dismissed the officer" does not; "said to show" hedges, "said to
the crowd" does not; "due to open" is a forecast, "due to rain" a cause.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from firsthand.examine.reports.tokens import Words
from firsthand.world.languages import word_set

_NEAR: Final = 5
_FAR: Final = 8
_SENTENCE: Final = 60
SHOWN: Final = word_set(
    "show depict date come belong include contain involve number originate feature portray cost "
    "weigh hold run total represent resemble document capture confirm prove amount carry lie stem "
    "mark weigh own live possess control command reveal describe relate require operate employ "
    "harbour harbor favour favor want know"
)
"""What is said of things by hearsay: "an image said to show"."""
_PLANNED: Final = word_set(
    "take begin start open reopen close meet arrive leave depart return appear be end expire visit "
    "hold speak give make travel stand face vote decide publish report resume go come run finish "
    "complete land attend testify sign receive release host play last sail address brief launch "
    "hear present discuss deliver rule expand retire undergo enter rise fall join move switch step "
    "have follow continue become submit chair"
)
_CLAIMS: Final = word_set(
    "allegation allegations claim claims accusation accusations report reports charge charges "
    "suggestion suggestions account accounts version versions idea ideas notion narrative "
    "responsibility blame finding findings story stories rumour rumours rumor rumors talk "
    "criticism criticisms assertion assertions theory theories link links involvement wrongdoing "
    "figure figures estimate estimates comparison characterisation characterization complaint "
    "complaints evidence testimony liability insinuation insinuations speculation conclusion "
    "conclusions description concerns warnings warning fears guilt connection assessment "
    "verdict that it this these such any all calls"
)
_PLAIN_CLAIMS: Final = _CLAIMS - word_set("that it this these such any all calls warning warnings")
_RULED_OUT: Final = _PLAIN_CLAIMS | word_set(
    "existence foul sabotage terrorism arson that attack error fault negligence murder suicide "
    "cyberattack explosion leak accident cause motive terror crime"
)
_BE: Final = word_set("is are was were be been being 's")
_MERE: Final = _BE | word_set(
    "utter utterly complete completely total totally pure purely sheer simply as such absolute "
    "absolutely just plainly patently entirely all wholly calling called"
)
_NOBODY: Final = word_set("nobody none no neither nor no-one few nothing")
CHECKED: Final = word_set(
    "confirm verify corroborate verified confirmed checked corroborated established authenticated"
)
"""What could, or could not, be done to be sure."""

_ABLE: Final = word_set(
    "see hear feel smell find get reach speak walk move read tell remember stand afford breathe "
    "sleep swim use understand help do go come leave eat drink look think imagine only barely "
    "hardly no never catch carry work pay buy sell live run fly escape manage hold fit recognise "
    "recognize identify keep recall watch touch taste sit wait stay sell "
    "say cross swear enter save provide muster the a it and or but if"
)
_OPEN: Final = word_set(
    "unclear unknown uncertain undetermined disputed contested unresolved unanswered mystery"
)
_ASKED: Final = word_set("who whether if how where when what which")
_STATES: Final = word_set("as dead missing ill safe absent alive sick lost that to under")
_TOLD: Final = word_set("police the a him her them us me authorities officials parliament")
_WHO: Final = word_set("i you he she we they who nobody never ever one it")
_REFRAIN: Final = word_set(
    "refrain avoid stop against spread spreading publish publishing share sharing posting trust"
)
_MISLED: Final = word_set(
    "the a parliament congress investigators police voters public people mps us them him her "
    "readers viewers customers investors lawmakers courts regulators his their"
)

Guard = Callable[[Words, int, int], bool]


def is_about_a_claim(words: Words, at: int, end: int) -> bool:
    """Say whether a verb ("dismissed", "brushed aside") has to do with something that was said.

    Args:
        words: The text.
        at: The verb.
        end: The token after it and its particle.
    """
    following = [words.word(place) for place in range(end, end + _NEAR)]
    for number, word in enumerate(following):
        if word in {".", ",", ";", ":", "by"}:
            following = following[:number]
            break
    if any(word in _PLAIN_CLAIMS for word in following):
        return True
    if following and following[0] in _CLAIMS and following[0] not in {"calls", "any", "all"}:
        return True
    first = words.bounds(at)[0]
    before = words.plain[max(first, at - _FAR) : at]
    spoken = any(word in _PLAIN_CLAIMS for word in before)
    passive = any(word in _BE for word in before[-3:])
    if words.word(end) == "as":
        return spoken or not passive
    return spoken and not following


def _said(words: Words, at: int, end: int) -> bool:
    """Take "said to show" for hearsay: nobody stands before it who says, and a verb follows."""
    if words.plain[end - 1] in {"be", "have"}:
        return words.word(at - 1) not in _WHO
    return words.plain[end - 1] in SHOWN and words.word(at - 1) not in _WHO


def _thought(words: Words, at: int, _: int) -> bool:
    return words.word(at - 1) not in _WHO and not words.is_named(at - 1)


def _due(words: Words, _: int, end: int) -> bool:
    return words.plain[end - 1] in _PLANNED and words.word(end) not in {"of", "."}


def _is(words: Words, at: int, end: int) -> bool:
    """Judge what begins with a form of "be" by the word that matters."""
    part = words.plain[at:end]
    if "reported" in part and part[-1] == "to":
        return words.word(end) not in _TOLD
    if part[-1] == "reported":
        following = words.word(end)
        return following in _STATES or following.endswith(("ed", "en"))
    if "due" in part:
        return _due(words, at, end)
    return True


def _mere(words: Words, at: int, end: int) -> bool:
    """Take "nonsense" for a denial if it is said of something, or of claims."""
    before = words.word(at - 1)
    if before in set("\"“'‘"):
        before = words.word(at - 2)
    return before in _MERE or words.word(end) in _PLAIN_CLAIMS or end - at > 1


def _misleading(words: Words, at: int, end: int) -> bool:
    return words.word(at - 1) not in {"of", "for", "by"} and words.word(end) not in _MISLED


def _ruled_out(words: Words, at: int, end: int) -> bool:
    """Take "ruled out foul play" for a denial, not what is ruled out of a match or by policy."""
    if words.word(at - 1) in {"not", "n't", "never", "cannot"} or words.word(end) == "of":
        return False
    return any(words.word(place) in _RULED_OUT for place in range(end, end + 4))


def _whether(words: Words, at: int, _: int) -> bool:
    """Take "whether" for a hedge if its own sentence says that this is not known."""
    last = min(words.bounds(at)[1], at + _SENTENCE)
    begins = words.lines[at] or words.is_first(at)
    return begins and any(
        words.plain[place] in _OPEN
        or (words.plain[place] in {"clear", "known", "certain"} and "not" in words.plain[at:place])
        for place in range(at, last)
    )


def _not_known(words: Words, at: int, end: int) -> bool:
    """Take "do not know" for ignorance of what is asked; a person may be not known too."""
    if words.plain[end - 1] != "know":
        return True
    after = words.word(end)
    return after in _ASKED or (after in {".", ","} and words.word(at - 1) in {"i", "we"})


def _could_confirm(words: Words, at: int) -> bool:
    first = words.bounds(at)[0]
    return any(word in _NOBODY for word in words.plain[max(first, at - _FAR) : at])


def _unverified(words: Words, at: int, _: int) -> bool:
    """Take "unverified" for a hedge, but not in advice against what is unverified."""
    first = words.bounds(at)[0]
    return not any(word in _REFRAIN for word in words.plain[max(first, at - 4) : at])


def _or_so(words: Words, at: int, end: int) -> bool:
    counted = words.kinds[at - 1 : at] in {"n", "w"}
    return counted and words.word(end) not in _WHO | {"say", "says", "goes", "many", "much"}


def could(words: Words, at: int, end: int) -> bool | None:
    """Judge "could confirm", which hedges after "nobody"; nothing of other words."""
    last = words.plain[end - 1]
    if last in CHECKED:
        return None if "not" in words.plain[at:end] else _could_confirm(words, at)
    if last == "not" or last in _ABLE or words.word(at + 1) in _ABLE:
        return False
    return None


_VERBS: Final = (
    *("reject", "rejects", "rejected", "rejecting", "dismiss", "dismisses", "dismissed"),
    *("dismissing", "ridicule", "ridicules", "ridiculed", "ridiculing", "deride", "derides"),
    *("derided", "rubbishes", "rubbished", "rebuff", "rebuffs", "rebuffed", "contest"),
    *("contests", "contested", "contesting", "brush", "brushes", "brushed", "brushing", "wave"),
    *("waves", "waved", "waving", "laugh", "laughs", "laughed", "laughing", "shrug", "shrugs"),
    *("shrugged", "shrugging", "scoff", "scoffs", "scoffed", "scoffing", "sneered", "disavow"),
    *("disavows", "disavowed", "disclaim", "disclaimed", "pour", "pours", "poured"),
)
_WORDS_OF_SCORN: Final = (
    *("nonsense", "rubbish", "bogus", "spurious", "fanciful", "trumped-up", "made-up", "invented"),
    *("fantasy", "preposterous", "ludicrous", "laughable", "absurd", "falsehood", "falsehoods"),
)
GUARDS: Final[dict[str, Guard]] = {
    **dict.fromkeys(_VERBS, is_about_a_claim),
    **dict.fromkeys(_WORDS_OF_SCORN, _mere),
    **dict.fromkeys(("is", "are", "was", "were"), _is),
    **dict.fromkeys(("rule", "rules", "ruled", "ruling"), _ruled_out),
    **dict.fromkeys(("do", "does", "did", "don't", "doesn't", "didn't"), _not_known),
    "said": _said,
    "thought": _thought,
    "due": _due,
    "misleading": _misleading,
    "whether": _whether,
    "unverified": _unverified,
    "or": _or_so,
}
"""What must hold for a phrase that begins with a word."""
