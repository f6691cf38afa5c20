"""Through whom words came in English: who told whom, letters read out, people without a name."""
# mypy: disable-error-code="union-attr,attr-defined"

from hashlib import sha256

import pytest

from firsthand.examine.reports.attribution.claims import claims
from firsthand.examine.reports.attribution.parsed import parser
from firsthand.records import Claim
from firsthand.steps import Text

pytestmark = pytest.mark.skipif(isinstance(parser(), str), reason=str(parser()))


def read(words: str) -> dict[str, Claim]:
    text = Text(sha256(words.encode()).hexdigest(), words)
    found = [each for each in claims(text) if isinstance(each, Claim)]
    return {each.words.exact: each for each in found if each.sort != "narrative"}


def voices(words: str, of: str) -> list[str]:
    found = read(words)
    assert of in found, list(found)
    return [each.name for each in found[of].voices]


@pytest.mark.parametrize(
    ("words", "of", "expected"),
    [
        (
            "Mina Tasker, a baker, told the charity Open Hands that the mill had burnt.",
            "the mill had burnt",
            ["Mina Tasker", "Open Hands"],
        ),
        (
            "“We saw it,” Mina Tasker, one of the bakers, told the community station Tarn FM.",
            "We saw it,",
            ["Mina Tasker", "community station Tarn FM"],
        ),
        (
            "A miller told a journalist in Oslo on Monday that the road was shut.",
            "the road was shut",
            ["A miller", "a journalist in Oslo"],
        ),
        (
            "The mayor, Piet Oslan, denied it, telling the site Harbour Today that nobody died.",
            "nobody died",
            ["Piet Oslan", "site Harbour Today"],
        ),
        (
            "In a letter read out by the chair, Mr Oslan denied that he had signed it.",
            "he had signed it",
            ["Oslan", "the chair"],
        ),
    ],
)
def test_whom_it_was_told_is_a_voice(words, of, expected):
    assert voices(words, of) == expected


def test_who_goes_on_is_carried_by_the_same_outlet():
    words = (
        "Energy minister Tad Rowe has told the public broadcaster MTR that the lights would be "
        "back. He called the failure “unheard of”."
    )
    assert voices(words, "unheard of") == ["Tad Rowe", "public broadcaster MTR"]


@pytest.mark.parametrize("whom", ["reporters", "MPs", "a news conference", "the court"])
def test_whom_many_hear_passes_nothing_on(whom):
    words = f"Mina Tasker told {whom} that the mill had burnt."
    assert voices(words, "the mill had burnt") == ["Mina Tasker"]


def test_the_letter_says_what_its_writer_says():
    words = (
        "In a letter to the council, Mina Tasker said that the mill was safe.\n\n"
        "“I have never seen a fire there,” the letter said."
    )
    assert voices(words, "I have never seen a fire there,") == ["Mina Tasker"]


def test_a_writing_is_no_voice_of_what_somebody_says_in_it():
    words = "According to an email seen by this paper, an officer replied that the road was “safe”."
    assert voices(words, "safe") == ["an officer"]


def test_somebody_quoted_inside_a_quotation_is_not_its_speaker():
    words = (
        "“A minister came in May,” said Joren Askew. “He told me, ‘By spring you will be gone.’ "
        "He never wrote.”"
    )
    assert voices(words, "By spring you will be gone.") == ["A minister", "Joren Askew"]


def test_statement_inside_a_quotation_is_read():
    words = "“The owner told me he had painted it,” said Oscar Delann, who took the picture."
    assert voices(words, "he had painted it") == ["The owner", "Oscar Delann"]


def test_pronoun_means_somebody_without_a_name_who_acts():
    words = (
        "Officers of the River Guard were seen at noon. In a voice note an officer pleads with "
        "the crowd. “Go home,” he says, “all of you.”"
    )
    assert voices(words, "Go home,") == ["an officer"]


def test_pronoun_means_the_man_of_whom_the_text_says_so():
    words = (
        "“Always apples,” says Yusra, whose crates hide something else. Her brother, Emin, seems "
        "to disagree. “Sometimes,” he murmurs, “pears.”"
    )
    assert voices(words, "pears.") == ["Emin"]


def test_someone_who_is_only_called_a_name_has_it():
    words = "One woman, identified only as Habiba, said that she was kept in a mill."
    assert voices(words, "she was kept in a mill") == ["Habiba"]


def test_rumours_speak_for_themselves():
    found = read("Rumours that an engineer had “pressed a button” were nonsense, Ada Strom said.")
    claim = found["an engineer had “pressed a button”"]
    assert [each.name for each in claim.voices] == ["Rumours"]


def test_what_is_untrue_is_what_was_said_before():
    found = read("Villagers claim four men were beaten; the army says that is untrue.")
    denial = next(each for each in found.values() if each.sort == "denial")
    assert denial.words.exact == "four men were beaten"


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("The health department put the toll at three dead.", "the toll at three dead"),
        ("The ministry ruled out the existence of a camp.", "the existence of a camp"),
        ("Engineers believe a drain broke, though it is not known when.", "a drain broke"),
    ],
)
def test_statements_of_other_verbs(words, of):
    assert of in read(words)


@pytest.mark.parametrize(
    "words",
    [
        "It is hard to say whose they are.",
        "The owners would neither confirm nor deny it.",
        "An image said to show the mill has been shared widely.",
        "A committee was told on Tuesday that the mill had burnt.",
        "He pointed the lamp at the door of a barn, who gasped, his coat lined with snow.",
    ],
)
def test_what_nobody_claims(words):
    assert not read(words)


@pytest.mark.parametrize(
    "words",
    ["The land known as “The Long Acre” was sold.", "The film “He Said Nothing” follows at nine."],
)
def test_names_in_marks_are_nobodys_words(words):
    assert not [each for each in read(words).values() if each.sort == "quotation"]


def test_short_words_that_no_clause_owns_are_given_out_with_nobody():
    found = read("The yard was shut. “Can't say, mate.” It was a fair answer to a plain question.")
    claim = found["Can't say, mate."]
    assert claim.sort == "quotation"
    assert claim.voices[0].role == "unnamed"


def test_i_ask_and_the_other_answers():
    words = (
        "By Gwil\n\n“Just looking,” I said. “Look from the road,” said the older one. He told me "
        "the yard was shut. “Who is your boss?” “Can't say, mate.” Fair enough."
    )
    assert voices(words, "Who is your boss?") == ["Gwil"]
    assert voices(words, "Can't say, mate.") == ["the older one"]
