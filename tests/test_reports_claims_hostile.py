"""Texts that nobody writes: claims of them come in time, or the reason why there are none."""
# mypy: disable-error-code="union-attr,attr-defined"

import time
from hashlib import sha256

import pytest

from firsthand.examine.reports.attribution.claims import claims
from firsthand.records import Claim, Gap
from firsthand.steps import Text

MOST_S = 30.0
"""Processor time for any of them, many times what each takes [s]: a bound that grows is seen."""

NONE = {
    "empty": "",
    "one line of a megabyte": "a" * 1_000_000,
    "one sentence of a megabyte": "said the mayor and " * 60_000,
    "NULs": "\x00" * 100_000,
    "marks of quotation": '" ' * 5_000,
    "brackets": "(" * 50_000,
    "dashes": "— " * 50_000,
    "commas": "The mayor, " * 20_000 + "said.",
    "blanks": "which " + " " * 100_000 + "said",
    "menu": "Home\n\nNews\n\nSport\n\nSubscribe now\n",
}

MANY = {
    "quotations in one paragraph": "“We go,” he said. " * 3_000,
    "open marks": "“He left early today,” he said.\n\n“Who knows\n\n" * 300,
    "turns": "A: It is so today.\n\nB: It is not.\n\n" * 400,
    "right to left": "\u202eقال العمدة: «نعم، هذا صحيح جداً».\u202c\n\n" * 300,
    "NULs between": "He said that it was\x00 over by noon. " * 300,
    "mixed": (
        "“We go,” said Ada Strom. He left.\n\n«Ми йдемо», — сказав Петро Осьмак. Він пішов.\n\n"
        "„Wir gehen“, sagte Hanne Tolvik. Sie ging.\n\n"
    )
    * 60,
    "lists": ("a, " * 20 + "and b said that it was so.\n\n") * 200,
    "names": "Ada Strom said it was so. " * 1_500,
}


def read(words: str) -> tuple[list[Claim], list[Gap], float]:
    started = time.process_time()
    text = Text(sha256(words.encode()).hexdigest(), words)
    given = list(claims(text, parse=False))
    spent = time.process_time() - started
    found = [each for each in given if isinstance(each, Claim)]
    for each in found:
        assert words[each.words.start : each.words.end] == each.words.exact
    return found, [each for each in given if isinstance(each, Gap)], spent


@pytest.mark.parametrize("name", NONE)
def test_what_holds_no_claim_says_why(name):
    found, gaps, spent = read(NONE[name])
    assert found == []
    assert any(gap.why.startswith("0 claims found") for gap in gaps)
    assert spent < MOST_S


@pytest.mark.parametrize("name", MANY)
def test_too_much_of_something_is_read_in_time(name):
    found, _, spent = read(MANY[name])
    assert found
    assert spent < MOST_S


def test_time_grows_as_length_does():
    once = "“We go,” said Ada Strom. The mayor said that it was over by noon.\n\n"
    read(once)
    _, _, short = read(once * 80)
    _, _, long = read(once * 640)
    assert long < 8 * short * 3 + 1  # a square would be 64 times as much
