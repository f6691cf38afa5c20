"""The records of what is said and judged: claims, clues, whereabouts, assessments."""

from __future__ import annotations

import re
from typing import Final, Literal

from firsthand.records.form import Facts, InvalidValueError
from firsthand.records.made import Maker, Record, check_name
from firsthand.records.regions import NOWHERE, Extent, Region
from firsthand.records.times import Window
from firsthand.records.value import Value, value
from firsthand.records.where import Passage, Span, check_item

Certainty = Literal["stated", "hedged", "doubted", "denied", "unknown"]
Standing = Literal["supported", "contradicted", "possible", "untested"]
Asked = Literal["filmed", "happened", "first-posted", "copy-posted", "collected"]
"""What can be asked. Five clocks are never mixed, nor the camera's place with its subject's:
``filmed``: when it was filmed and where the camera stood; ``happened``: when what it shows
happened, and where; ``first-posted``, ``copy-posted``, ``collected``: only when.
"""

_DECIMAL: Final = re.compile(r"0(\.\d+)?|1(\.0+)?", re.ASCII)


@value("voice")
class Voice(Value):
    """Somebody or something that a claim passed through.

    Attributes:
        name: As the text names it, the fullest way that it does.
        role: Who speaks first (``speaker``, ``unnamed`` when no name is given, ``footage`` when it
            is heard in a film), or what carried it on (``carrier``, ``document``).
        where: The words that name it at this place.
        cue: The words that say that it said so.
    """

    name: str
    role: Literal["speaker", "unnamed", "footage", "carrier", "document"]
    where: Passage | None = None
    cue: Passage | None = None

    def check(self) -> None:
        """Refuse a voice without a name."""
        if not self.name:
            msg = "a voice has a name, if only a description"
            raise InvalidValueError(msg)


@value("hedge")
class Hedge(Value):
    """Words that say how sure a claim is.

    Attributes:
        words: The very words.
        kind: What sort of hedge they are.
        scope: The clause that they govern, where that is known.
    """

    words: Passage
    kind: Literal[
        "appears",
        "reportedly",
        "allegedly",
        "likely",
        "approximate",
        "at-least",
        "generally",
        "doubt",
        "denial",
        "mood",
        "unverified",
    ]
    scope: Passage | None = None


@value("claim")
class Claim(Record):
    """What somebody says about the world, and where they say it.

    Attributes:
        words: The words, where they stand.
        sort: Direct speech, a reported statement, that something was verified, a denial, or what
            the text says in its own voice.
        voices: Whom it passed through, from the first speaker to the last before this text.
        certainty: How sure the words are.
        hedges: What makes it so.
        extent: What where and when it asserts, where that can be computed.
        facts: The proposition's parts, in the text's own words.
    """

    words: Passage | Span
    sort: Literal["quotation", "statement", "verification", "denial", "narrative"]
    voices: tuple[Voice, ...] = ()
    certainty: Certainty = "unknown"
    hedges: tuple[Hedge, ...] = ()
    extent: Extent | None = None
    facts: Facts = Facts()
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    @property
    def about(self) -> str:
        """Id of the item it stands in."""
        return self.words.item

    @property
    def hands(self) -> int:
        """At how many hands it reached us: its voices, and the text that we hold."""
        return len(self.voices) + 1


@value("clue")
class Clue(Record):
    """What one piece of evidence says of where or when.

    Attributes:
        scope: Whether it speaks of place, of time, or of both together.
        form: Named form of it (``within``, ``before``, ``sun-altitude``, ...).
        parameters: The form's parameters, units in their names.
        doubt: Probability that the clue is simply wrong [decimal, 0 to 1].
        assumes: What must hold for it to say anything.
        item: Id of the footage that it speaks of; nothing when it speaks of the case's question.
        question: Which question it bears on.
        words: What it says, in plain words.
    """

    scope: Literal["place", "time", "both"]
    form: str
    parameters: Facts = Facts()
    doubt: str
    assumes: tuple[str, ...] = ()
    item: str | None = None
    question: Asked = "filmed"
    words: str | None = None
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    def check(self) -> None:
        """Refuse a doubt that is no probability."""
        Record.check(self)
        check_name(self.form)
        if _DECIMAL.fullmatch(self.doubt) is None:
            msg = f"doubt {self.doubt!r} is not a decimal from 0 to 1"
            raise InvalidValueError(msg)
        if self.item is not None:
            check_item(self.item)

    @property
    def about(self) -> str | None:
        """Id of the footage that it speaks of, if it speaks of one."""
        return self.item


@value("whereabouts")
class Whereabouts(Record):
    """All clues about one question, fused.

    Where clues contradict each other there is one for each way to resolve it, besides the one that
    weighs them all; they are told apart, not averaged.

    Attributes:
        question: What was asked, in plain words.
        half: Extent that holds half of the probability, of where and when together.
        ninety: Extent that holds 90 % of it; it contains `half`.
        contributions: What each clue did, by clue id.
        conflicts: The smallest sets of clue ids that cannot all hold.
        item: Id of the footage that was asked about; nothing for the case as a whole.
        where_half: Region that holds half of the probability, whenever it was.
        where_ninety: Region that holds 90 % of it.
        when_half: Windows that hold half of the probability, wherever it was.
        when_ninety: Windows that hold 90 % of it.
        supposing: Ids of clues that are supposed wrong here, and were left out.
        found: How large the regions and windows are, how good the answer is, and what became of
            places of the same name.
    """

    question: str
    half: Extent
    ninety: Extent
    contributions: Facts = Facts()
    conflicts: tuple[tuple[str, ...], ...] = ()
    item: str | None = None
    where_half: Region = NOWHERE
    where_ninety: Region = NOWHERE
    when_half: tuple[Window, ...] = ()
    when_ninety: tuple[Window, ...] = ()
    supposing: tuple[str, ...] = ()
    found: Facts = Facts()
    by: Maker | None = None
    cites: tuple[str, ...] = ()

    def check(self) -> None:
        """Refuse a 50 % extent that leaves the 90 % one."""
        Record.check(self)
        if not self.half.within(self.ninety):
            msg = "the 50 % extent leaves the 90 % extent"
            raise InvalidValueError(msg)
        for each in (*self.supposing, *([self.item] if self.item else [])):
            check_item(each)

    @property
    def about(self) -> str | None:
        """Id of the footage that was asked about, if it was one."""
        return self.item


@value("assessment")
class Assessment(Record):
    """How a question or a claim stands. A person's judgement is one too.

    Attributes:
        subject: Id of the claim, or the question in plain words.
        standing: How it stands.
        bearing: Ids of the records that bear on it, by how they bear.
        reasons: Why, in plain words.
    """

    subject: str
    standing: Standing
    bearing: Facts = Facts()
    reasons: str | None = None
    by: Maker | None = None
    cites: tuple[str, ...] = ()
