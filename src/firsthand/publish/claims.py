"""What each report claims: the words, whom they passed through, how sure they are, and where."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from markupsafe import Markup

from firsthand.casefile import CaseFile
from firsthand.publish.doubtful import Odd, odd_phrases, resting_on
from firsthand.publish.words import from_to, spelt
from firsthand.records import Claim, Observation, Passage, Voice

MOST_CLAIMS: Final = 200
MOST_MENTIONS: Final = 60

SORTS: Final = {
    "quotation": ("quotation", "quotations"),
    "statement": ("reported statement", "reported statements"),
    "verification": ("claim to have verified", "claims to have verified"),
    "denial": ("denial", "denials"),
    "narrative": ("claim in the report’s own voice", "claims in the report’s own voice"),
}
_COUNTED: Final[tuple[tuple[Any, tuple[str, str]], ...]] = tuple(SORTS.items())
SURE: Final = {
    "stated": "stated flatly",
    "hedged": "hedged",
    "doubted": "doubted",
    "denied": "denied",
    "unknown": "it is not said how surely",
}
_ROLES: Final = {
    "speaker": "",
    "unnamed": "not named",
    "footage": "heard in the film",
    "carrier": "carried it",
    "document": "a document",
}
_MENTIONS: Final = (
    ("time-mention", "Times"),
    ("place-mention", "Places"),
    ("quantity", "Numbers"),
    ("name", "Names"),
    ("self-statement", "Says of itself"),
)


@dataclass(frozen=True)
class Said:
    """One claim as it is shown.

    Attributes:
        id: Its id.
        anchor: Address in the account of the paragraph that it stands in.
        paragraph: Number of that paragraph, from 1.
        sort: What sort of claim it is, in words.
        html: Its words, escaped, hedges marked.
        voices: Whom it passed through: (name, what is added about them), the first speaker first.
        hands: At how many hands it reached us.
        sure: How sure the words are, in words.
        hedges: What makes them so: (the very words, kind).
        notes: What else is to be known of it.
    """

    id: str
    anchor: str
    paragraph: int | None
    sort: str
    html: Markup
    voices: tuple[tuple[str, str], ...]
    hands: int
    sure: str
    hedges: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Mention:
    """Something that a report names, as it is written there.

    Attributes:
        words: As written.
        reading: How it was read; empty if it was only found.
        anchor: Address in the account of the paragraph that it stands in.
        times: How often it stands in the report with that reading.
    """

    words: str
    reading: str
    anchor: str
    times: int


@dataclass(frozen=True)
class Claims:
    """All that is shown of a report's claims.

    Attributes:
        of_others: Claims that the report gives to somebody.
        own: Claims in its own voice.
        tally: How many there are of each sort: (number, name for one, name for many).
        left_out: How many are not shown.
        mentions: What it names: (heading, what, how many are not shown).
    """

    of_others: tuple[Said, ...]
    own: tuple[Said, ...]
    tally: tuple[tuple[int, str, str], ...]
    left_out: int
    mentions: tuple[tuple[str, tuple[Mention, ...], int], ...]


class Addresses:
    """Where each character of a text stands in the account.

    Args:
        shown: The paragraphs shown: (start, end, anchor, number), in order.
    """

    def __init__(self, shown: Sequence[tuple[int, int, str, int]]) -> None:
        self._shown = shown
        self._starts = [start for start, _, _, _ in shown]

    def of(self, at: int) -> tuple[str, int | None]:
        """Return the address and the number of the paragraph that holds a character."""
        number = bisect_right(self._starts, at) - 1
        if number < 0 or at >= self._shown[number][1]:
            return "", None
        return self._shown[number][2], self._shown[number][3]


def claims_of(
    case: CaseFile, text: str, seen: dict[str, list[Observation]], addresses: Addresses
) -> Claims:
    """Return what is shown of the claims of a text.

    Args:
        case: The case.
        text: The text's item.
        seen: Its observations, by kind.
        addresses: Where its paragraphs stand in the account.
    """
    found = [cast("Claim", each) for each in case.records(tag="claim", about=text)]
    found = [each for each in found if isinstance(each.words, Passage)]
    found.sort(key=lambda each: (_passage(each).start, -_passage(each).end, each.id))
    counted = Counter(each.sort for each in found)
    shown, odd = found[:MOST_CLAIMS], odd_phrases(seen.get("odd-phrase", ()))
    return Claims(
        of_others=tuple(_said(each, addresses, odd) for each in shown if each.voices),
        own=tuple(_said(each, addresses, odd) for each in shown if not each.voices),
        tally=tuple((counted[s], *names) for s, names in _COUNTED if counted[s]),
        left_out=len(found) - len(shown),
        mentions=tuple(
            _mentions(title, seen.get(kind, ()), text, addresses)
            for kind, title in _MENTIONS
            if seen.get(kind)
        ),
    )


def _passage(claim: Claim) -> Passage:
    return cast("Passage", claim.words)


def _said(claim: Claim, addresses: Addresses, odd: Sequence[Odd]) -> Said:
    words = _passage(claim)
    anchor, number = addresses.of(words.start)
    hedges = tuple(dict.fromkeys((each.words.exact, each.kind) for each in claim.hedges))
    return Said(
        id=claim.id,
        anchor=anchor,
        paragraph=number,
        sort=SORTS[claim.sort][0],
        html=hedged(words, [(each.words.start, each.words.end) for each in claim.hedges]),
        voices=tuple((each.name, _about(each)) for each in claim.voices),
        hands=claim.hands,
        sure=SURE[claim.certainty],
        hedges=hedges,
        notes=tuple(_notes(claim, odd)),
    )


def _about(voice: Voice) -> str:
    cue = voice.cue.exact if voice.cue else ""
    parts = [_ROLES[voice.role], f"“{cue}”" if cue else ""]
    return ", ".join(part for part in parts if part)


def _notes(claim: Claim, odd: Sequence[Odd]) -> list[str]:
    facts = claim.facts
    notes = []
    if facts.get("proposed"):
        notes.append(f"proposed by the language model {facts.get('model')}, read by nobody yet")
    if facts.get("in_film") and not any(voice.role == "footage" for voice in claim.voices):
        notes.append("speech heard in the film")
    if facts.get("continues"):
        notes.append("goes on with what was said before")
    if claim.extent is not None:
        notes.append("asserts a place and time that can be compared")
    rewritten = ", ".join(str(each) for each in resting_on(claim, odd))
    if rewritten:
        notes.append(f"rests on words that read as rewritten: {rewritten}")
    return notes


def hedged(words: Passage, hedges: Sequence[tuple[int, int]]) -> Markup:
    """Return a claim's words as safe HTML with the hedges in them marked.

    Args:
        words: The words.
        hedges: (start, end) of each hedge in the text; what lies outside the words is left out.
    """
    out, at = Markup(), words.start
    for start, end in sorted(set(hedges)):
        if at <= start < end <= words.end:
            out += spelt(words.exact[at - words.start : start - words.start], prose=True)
            marked = spelt(words.exact[start - words.start : end - words.start], prose=True)
            out += Markup("<em>{}</em>").format(marked)
            at = end
    return out + spelt(words.exact[at - words.start :], prose=True)


def _mentions(
    title: str, found: Sequence[Observation], text: str, addresses: Addresses
) -> tuple[str, tuple[Mention, ...], int]:
    placed = [o for o in found if isinstance(o.where, Passage) and o.where.item == text]
    placed.sort(key=lambda o: cast("Passage", o.where).start)
    told: dict[tuple[str, str], list[int]] = {}
    for each in placed:
        where = cast("Passage", each.where)
        told.setdefault((where.exact, _reading(each)), []).append(where.start)
    rows = tuple(
        Mention(words, reading, addresses.of(starts[0])[0], len(starts))
        for (words, reading), starts in list(told.items())[:MOST_MENTIONS]
    )
    return title, rows, len(told) - len(rows)


def _reading(each: Observation) -> str:
    facts = {name: value for name, value in each.facts.items() if value not in {None, ""}}
    if each.kind == "time-mention":
        return _of_time({name: str(value) for name, value in facts.items()})
    if each.kind == "quantity":
        low, high = facts.get("low"), facts.get("high")
        of = facts.get("of") or ""
        return f"{from_to(low, high)} {of}".strip() if low or high else ""
    if each.kind == "place-mention":
        names = ("relation", "distance", "direction")
        return ", ".join(str(facts[name]) for name in names if name in facts)
    return str(facts.get("sort") or "")


def _of_time(facts: dict[str, str]) -> str:
    start, end = facts.get("from"), facts.get("to")
    if not start and not end:
        return "not read as a day"
    vague = ", vague" if facts.get("vague") == "True" else ""
    against = f", against {facts['against']}" if facts.get("against") else ""
    return f"{from_to(start, end)}{vague}{against}"
