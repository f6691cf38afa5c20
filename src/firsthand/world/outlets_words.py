"""How the press of a language speaks of itself and of others: what a row of that table holds.

What a house is called, with which words a report says that it has something from another, that
somebody checked or could not check, that its own people looked. The words are regular expressions
without marks around them, alternatives parted by bars; `firsthand.world.outlets.either` joins
those of all languages, since a text's language is not always known. Words that inflect are cut
where their endings begin.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PressWords:
    """What the press of one language says.

    Attributes:
        articles: What may stand before a house's name.
        heads: Words that names of houses are made of.
        bodies: What a house is called: "newspaper", "broadcaster".
        tells: Verbs and phrases by which a report says who reports.
        checks: Those for verifying, analysing, finding where or when.
        nots: Words that, a few words before one of `checks`, say that it was not done.
        denied: Words that by themselves say that it was not checked.
        according: Phrases right before the name of who reports.
        asked: What stands right before a house that somebody spoke to, or that looked into it.
        unnamed: By what a report says that the press reports, and not who.
        before: What dates a sentence to an earlier report of something else.
        ours: Whose look it is: "our correspondent", "told us".
        we: "We verified", which in a text that was copied is another's.
        alone: Words by which "we" is meant beside another house that checked.
        office: The newsroom itself.
        looked: Verbs of looking, asking, being there.
        footage: What is looked at, if that is a film or a picture.
        person: What shows that somebody was asked.
        place: What shows that somebody was there.
        credit: What a line begins with that says who took a picture.
        source: What a line begins with that says what a report is taken from.
        reprint: What stands before the house whose text a page prints.
        prints: What stands before the agency that a report is made from, at its end.
        piece: "This article".
        dated: Labels beside a date.
    """

    articles: str = ""
    heads: str = ""
    bodies: str = ""
    tells: str = ""
    checks: str = ""
    nots: str = ""
    denied: str = ""
    according: str = ""
    asked: str = ""
    unnamed: str = ""
    before: str = ""
    ours: str = ""
    we: str = ""
    alone: str = ""
    office: str = ""
    looked: str = ""
    footage: str = ""
    person: str = ""
    place: str = ""
    credit: str = ""
    source: str = ""
    reprint: str = ""
    prints: str = ""
    piece: str = ""
    dated: str = ""
