"""Of what kind an English word is, as far as it can be told without a parse.

What was put for what in a sentence that runs on as it did says which sort of change it is: a number
for a number, a name for a name, a word for its opposite, a noun that says less for one that says
more. The lists here are of words that a language has few of, and not of what reports tell.
"""

# ruff: noqa: E501  lists of words of one sense
from __future__ import annotations

from typing import Final

from firsthand.trace.drift_offices import function
from firsthand.trace.wording_text import Word
from firsthand.world.concepts import BROADER, concept_of, is_case_of
from firsthand.world.languages import word_set
from firsthand.world.names_across import STOP
from firsthand.world.numbers import COUNTING
from firsthand.world.spinning import rarity

_ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        (
            *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"),
            *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
            *("seventeenth", "eighteenth", "nineteenth", "twentieth"),
        ),
        1,
    )
} | {"thirtieth": 30, "fortieth": 40, "fiftieth": 50, "hundredth": 100}
_MULTIPLES: Final = {
    "once": 1, "twice": 2, "thrice": 3, "twofold": 2, "threefold": 3, "double": 2, "triple": 3,
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9,
}  # fmt: skip
_TIMES: Final = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}


def value_of(words: list[Word]) -> float | None:
    """Return the number that some words write, if they write one and nothing else.

    Figures, number words, ordinals, dozens: "62", "nineteen", "fifth", "three hundred".
    """
    total: float | None = None
    for word in words:
        if word.form in _TIMES and total is not None:
            total *= _TIMES[word.form]
            continue
        number = _value(word.form)
        if number is None or total is not None:
            return None
        total = number
    return total


def _value(form: str) -> float | None:
    if form[0].isdigit():
        try:
            return float(form.rstrip(".,:").replace(",", ""))
        except ValueError:
            return None
    known = _ORDINALS.get(form, COUNTING["en"].ones.get(form))
    return known if known is not None else _MULTIPLES.get(form)


def numbers_in(words: list[Word]) -> list[tuple[Word, float]]:
    """Return the words that write a number, each with it; *one* and *first* say other things too."""
    halves = {n + k for n, w in enumerate(words) if w.form == "half" for k in (1, 2)}
    found = (
        (word, 6.0 if n in halves and word.form == "dozen" else _value(word.form))
        for n, word in enumerate(words)
    )
    return [(w, v) for w, v in found if v is not None and w.form not in {"one", "first", "second"}]


def ordinals_in(words: list[Word]) -> list[tuple[Word, float]]:
    """Return the words that say which one in an order it is, each with its number."""
    return [(w, float(_ORDINALS[w.form])) for w in words if w.form in _ORDINALS]


def _sides(lines: str) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """Read one pair of opposites for each line, its sides between a bar."""
    pairs = [line.split("|") for line in lines.strip().splitlines()]
    return tuple((word_set(one), word_set(other)) for one, other in pairs)


_OPPOSITES: Final = _sides("""
    up upward upwards uphill upstairs upstream upriver | down downward downwards downhill downstairs downstream downriver
    rise rises rising rose risen climb climbs climbed climbing soar soars soared ascend ascends ascended ascending | fall falls falling fell dive dives dived diving dove descend descends descended descending sink sinks sank plunge plunges plunged drop drops dropped dropping
    behind | before
    behind | front
    inland ashore | seaward offshore
    clockwise | anticlockwise counterclockwise
    inbound | outbound
    incoming | outgoing
    boarded boarding board boards | disembarked disembarking disembark
    approached approaching approach approaches | left leaving leave leaves receded
    near nearer nearby close closer | far farther further
    top | bottom
    into inside inward inwards | outside outward outwards
    in | out
    into | out
    left lefthand left-hand | right righthand right-hand
    above | below beneath underneath
    over | under
    ahead forward forwards | backward backwards
    front | rear back
    to toward towards | from
    upper | lower
    inner | outer
    arriving arrived arrive arrives | departing departed depart departs leaving left leave leaves
    entering entered enter enters | leaving left leave leaves exiting exited exit
    came come comes arrived | left departed leave leaves
    advanced advancing advance advances | retreated retreating retreat retreats withdrew withdrawing
    pushed push pushes pushing | pulled pull pulls pulling
    loaded loading load | unloaded unloading unload
    imported imports import | exported exports export
    before | after
    """)


def opposite_ways(one: set[str], other: set[str]) -> tuple[str, str] | None:
    """Return a word of direction in the one and its opposite in the other, if there is such a pair.

    Not where either has both: then they were only put in another order.
    """
    for a, b in _OPPOSITES:
        for first, second in ((a, b), (b, a)):
            if one & first and other & second and not (one & second or other & first):
                return min(one & first), min(other & second)
    return None


GENERIC: Final = word_set(
    "thing things object objects item items device devices gadget equipment gear material materials"
    " goods supplies product products stuff substance substances cargo load contents"
    " weapon weapons arms arm munitions weaponry firearm firearms ammunition explosive explosives"
    " building buildings structure structures facility facilities premises property installation"
    " compound site sites place places location locations area areas spot region zone locality"
    " settlement land ground terrain"
    " vehicle vehicles craft vessel vessels aircraft transport machine machines machinery"
    " obstacle obstacles incident incidents event events accident accidents occurrence disaster emergency situation force"
    " attack attacks violence unrest clash clashes trouble disturbance force measures action actions activity"
    " injury injuries harm wound wounds damage illness condition"
    " person persons people individual individuals man men woman women human humans somebody someone"
    " civilian civilians worker workers employee employees staff personnel group groups crowd"
    " official officials figure figures member members"
    " animal animals creature livestock plant plants food drink medicine medicines drug drugs"
    " document documents paper papers record records report reports information data evidence"
    " organisation organization organisations organizations body bodies company firm institution"
    " institutions agency establishment business"
    " clothing clothes garment garments sign signs symbol symbols mark marks tool tools instrument"
    " furniture household liquid gas metal water waste rubbish debris sum money payment amount"
    " hurt injured harmed wounded damaged restrained attacked assaulted mistreated abused"
)
"""Words that say of what broad kind something is, and little more."""


_GROUPS: Final = word_set(
    "group groups organisation organization organisations organizations body bodies company firm"
    " institution institutions agency establishment business crowd person persons people individual"
    " individuals man men woman women human humans civilian civilians worker workers employee"
    " employees staff personnel official officials figure figures member members"
)


_ANYBODY: Final = word_set(
    "person persons people individual individuals man men woman women human humans civilian civilians"
)


def is_anybody(word: Word) -> bool:
    """Whether a word says that it is people and nothing more of them."""
    return word.form in _ANYBODY


def is_group(word: Word) -> bool:
    """Whether a word of a broad kind says of people: with an adjective it may say who they are."""
    return word.form in _GROUPS


def likeness(one: str, other: str) -> float:
    """Return which part of the letters of two words stands in one order in both, 0 to 1."""
    best = [0] * (len(other) + 1)
    for a in one:
        before = 0
        for n, b in enumerate(other, 1):
            kept = best[n]
            best[n] = before + 1 if a == b else max(best[n], best[n - 1])
            before = kept
    return 2 * best[-1] / max(1, len(one) + len(other))


def is_generic(word: Word) -> bool:
    """Whether a word says of what broad kind something is, and little more."""
    return word.form in GENERIC


SAYING: Final = word_set(
    "said says say saying told tells added adds stated states reported reports claimed claims alleged"
    " announced announces wrote writes recalled recalls explained explains insisted insists argued"
    " confirmed confirms estimated estimates found finds noted notes warned warns admitted denied"
    " declared testified maintained stressed believes believe thinks reckons counted counts"
    " described describes recounted heard saw hears sees watched witnessed noticed remember"
    " remembered remembers recall smelled observed testify disagreed disagrees agreed agrees countered"
    " objected replied answered responded commented remarked contended asserted asserts acknowledged"
    " conceded complained suggested suggests concluded concludes registered measured detected"
    " documented determined established"
)
"""Verbs after whose subject, or before it, stands what somebody says or what they perceived."""
_KIN: Final = word_set(
    "brother sister mother father son daughter husband wife widow widower uncle aunt cousin nephew"
    " niece grandmother grandfather grandson granddaughter neighbour neighbor friend colleague lawyer"
    " surgeon nurse headmaster boss landlord employer parents parent children child boy girl man"
    " woman men women king queen prince guest guests crew patients patient student students pupil"
    " pupils clerk clerks cook cooks aide aides chief chiefs head judge judges pilot pilots captain"
    " colonel general sergeant guide agent agents envoy monk nun imam priest physician expert experts"
    " veteran veterans refugee refugees recruit recruits witness witnesses smith mechanic mechanics"
    " guard guards force forces unit squad brigade authority authorities agency police army union council ministry charity court parish church company party cross crescent service association institute"
)
_ENDINGS: Final = ("ers", "ors", "ists", "men", "women", "er", "or", "ist", "man", "woman", "ees")
_LONG: Final = 5


def is_person(word: Word) -> bool:
    """Whether a word may name people by what they are or do, or a body that acts as people do."""
    concept = concept_of(word.form, "en")
    if concept is not None:
        return any(is_case_of(concept, above) for above in ("person", "office", "group"))
    if word.form in _KIN or function(word.form) is not None:
        return True
    return len(word.form) >= _LONG and word.form.endswith(_ENDINGS)


_LITTLE: Final = word_set(
    "which that who whose whom where when while as also still just then so very its his her their our"
    " my your this these those there here been being does did do has have had was were is are be not"
    " would will may might could can shall should must against at between during through near outside"
    " inside towards toward around along across beside behind beyond onto upon within among off up"
)


def tells(word: Word) -> bool:
    """Whether a word tells anything by itself: not an article, a pronoun, an auxiliary."""
    return word.form in _TELLING or not (word.form in STOP["en"] or word.form in _LITTLE)


_TELLING: Final = word_set("police residents officials no not")


def broader(one: str, other: str) -> bool:
    """Whether a word stands for what is a case of what the other stands for."""
    a, b = concept_of(one, "en"), concept_of(other, "en")
    return bool(a and b) and BROADER.get(str(a)) == b


NOT: Final = word_set("not no never nobody none nothing nor neither cannot")
_LACKING: Final = word_set(
    "without unable failed fails fail refused refuses refuse declined declines decline denied denies"
    " deny rejected rejects ignored ignores silent silence missing absent lacked lacks lack lacking"
    " avoided avoids stopped prevented barred only yet still until unless except hardly scarcely"
    " barely rarely seldom few little less remains remain remained alone dead died dies empty free"
    " gone lost closed near close against beyond rather instead impossible hard difficult dismissed"
    " unharmed unhurt bare blank nowhere zero withheld left open other than away safe"
)


def lacks(form: str) -> bool:
    """Whether a word denies something, or may say what a denial said."""
    if form in NOT or form in _LACKING or form.endswith(("n't", "less")):
        return True
    rest = next(
        (form[len(p) :] for p in ("un", "in", "im", "dis", "non") if form.startswith(p)), ""
    )
    return len(rest) >= _LEAST_REST and rarity(rest) < _KNOWN


_KNOWN: Final = 50
_LEAST_REST: Final = 4
