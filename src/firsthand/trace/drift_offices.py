"""What an office is called in other words, and which offices and callings are two (English)."""

from __future__ import annotations

import re
from typing import Final

from firsthand.world.languages import word_set

_STEM: Final = 4
_OFFICES: Final = tuple(
    re.compile(rf"(?i)\b(?:{words})\b")
    for words in (
        r"lawmakers?|legislators?|(?:members?|deput(?:y|ies)) of (?:the )?parliament|mps?|deputies",
        r"police ?(?:wo)?m[ae]n|police (?:officer|functionar(?:y|ie))s?|members? of the police",
        r"spokes(?:(?:wo)?m[ae]n|persons?|people)|press (?:speaker|officer|secretary)|speaker",
        r"doctors?|physicians?|medics?",
        r"soldiers?|service ?(?:wo)?m[ae]n|service ?members?|troops",
        r"residents?|inhabitants?|locals|dwellers?",
        r"officials?|functionar(?:y|ies)",
    )
)
_NOT_OF_WHOM: Final = word_set(
    "the an of for in at from to by with and or who one two three four five six seven eight nine"
    " ten dozen several some many other another more its their his her"
)


# Of one line, those that may be called each other's names; "head" and "chief" any of them may be.
_FUNCTIONS: Final = tuple(
    word_set(line)
    for line in """
    director directors manager managers executive
    chairman chairwoman chairperson chair president presidents
    chancellor premier
    king queen monarch emperor
    prince princess
    treasurer bursar cashier
    accountant bookkeeper
    auditor
    owner owners proprietor landlord landlady
    founder cofounder
    foreman overseer supervisor
    spokesman spokeswoman spokesperson spokespeople speaker
    minister ministers secretary
    senator
    lawmaker lawmakers legislator parliamentarian
    councillor councilor alderman
    commissioner
    ombudsman
    adviser advisor consultant counsellor
    negotiator mediator
    aide assistant
    envoy emissary representative delegate ambassador diplomat
    consul
    mayor mayoress
    governor
    prefect
    lawyer lawyers attorney solicitor counsel barrister advocate
    notary
    judge judges magistrate
    prosecutor prosecutors
    bailiff
    coroner pathologist
    marshal
    admiral commodore
    colonel
    brigadier
    general generals
    major
    captain skipper
    lieutenant
    sergeant
    corporal
    private
    commander commandant
    inspector
    superintendent
    detective investigator
    constable
    sheriff
    warden jailer gaoler
    doctor doctors physician surgeon medic
    nurse nurses
    paramedic orderly
    midwife
    dentist
    pharmacist chemist
    vet veterinarian
    psychologist psychiatrist
    driver chauffeur motorist
    pilot
    conductor
    sailor seaman
    docker longshoreman stevedore
    teacher schoolteacher tutor
    headmaster headmistress principal
    professor lecturer academic scholar researcher researchers scientist scientists analyst analysts
    rector dean
    student students pupil pupils
    librarian archivist
    historian
    engineer engineers technician
    electrician
    mechanic
    plumber
    carpenter joiner
    welder
    architect
    surveyor
    geologist seismologist
    meteorologist forecaster
    priest vicar pastor chaplain clergyman
    bishop
    archbishop
    cardinal
    abbot
    imam
    rabbi
    monk
    nun
    editor
    reporter journalist correspondent
    photographer cameraman
    translator interpreter
    farmer grower peasant
    shepherd herder herdsman
    gardener
    fisherman
    hunter
    forester ranger
    miner
    baker
    butcher
    cook chef
    waiter waitress
    shopkeeper grocer trader merchant
    caretaker janitor
    cleaner
    guard guards sentry watchman
    keeper
    postman postwoman
    firefighter firefighters fireman
    lifeguard
    undertaker gravedigger
    """.strip().splitlines()
)


def function(word: str) -> int | None:
    """Return the number of the office or calling that a word names."""
    return _NUMBER_OF.get(word)


_NUMBER_OF: Final = {word: n for n, words in enumerate(_FUNCTIONS) for word in words}


def is_head(word: str) -> bool:
    """Return whether a word names one who heads something."""
    return function(word) in _HEADING


_HEADING: Final = frozenset(
    function(word)
    for word in word_set(
        "director chairman president manager commander mayor governor minister dean owner founder"
        " foreman headmaster superintendent editor commissioner warden captain abbot treasurer"
    )
)


def is_one_office(one: str, other: str) -> bool:
    """Return whether two say in other words who somebody is, and nothing tells them apart.

    "Two lawmakers" are "two members of parliament"; a spokesman of the police is none of the army.

    Args:
        one: How somebody is told of.
        other: How the other telling does.
    """
    for office in _OFFICES:
        if office.search(one) and office.search(other):
            a, b = (_of_whom(office.sub(" ", words, count=1)) for words in (one, other))
            return not (a and b) or bool(a & b)
    return False


def _of_whom(words: str) -> set[str]:
    """Return how the words begin that say whose office it is, or where."""
    forms = (w.lower().removesuffix("'s") for w in re.findall(r"[\w'-]+", words.replace("’", "'")))
    return {f[:_STEM] for f in forms if f not in _NOT_OF_WHOM and len(f) > 1}
