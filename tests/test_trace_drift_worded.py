"""A few words put for others, and speakers who were put for others, by the claims of both texts."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.trace.drift import drifts
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_text import Reading, Told
from tracekit import read, retold

CLIP = """Clip suggests that a guard fired at pickets in Karvino

The Halden Courier, 7 April 2022

A clip put online on Thursday suggests that a guard fired a rifle at pickets who were blocking the ship Amber Star in the port of Karvino.

Of its 312 crates nine hold shells, the union believes after a look at the papers of the harbour office.

Low water and long shadows make the evening of 2 April or the following morning the likeliest time of the clip.

The line, Boreal and Sons, would neither confirm nor deny that the crates were on board of the ship.

The interior minister turned down the call for an inquiry by judges from Ostria.

A picture of a burning tug has nothing to do with Karvino: it was being shared in March 2019 by many.

The ship, which flies the flag of Veldan, sailed for the north with its crates, and the tugs let it pass.

According to the harbour police, forty dockers walked home across the frozen river that night.

At the quay riot police of the second district opened fire on dock workers with tear gas and salt."""


def changed(old: str, new: str, text: str = CLIP) -> list[tuple[str, str]]:
    """The drifts of a retelling in which some words were put for others."""
    assert old in text
    made = retold(text).replace(old, new)
    decision = decide(read(text), read(made))
    assert decision.pair.made.text == made
    return [(d.sort, made[slice(*d.made)]) for d in drifts(decision)]


@pytest.mark.parametrize(
    ("sort", "old", "new"),
    [
        ("hedge lost", "the union believes after", "the union found after"),
        ("hedge lost", "make the evening of 2 April or the following morning the likeliest time of", "show the evening of 2 April or the following morning to be the time of"),
        ("actor flipped", "a guard fired a rifle at pickets who", "a picket fired a rifle at guards who"),
        ("actor flipped", "riot police of the second district opened fire on dock workers", "dock workers opened fire on riot police of the second district"),
        ("actor flipped", "flag of Veldan", "flag of Ostria"),
        ("stance changed", "would neither confirm nor deny", "firmly denied"),
        ("stance changed", "turned down the call", "welcomed the call"),
        ("office flipped", "The interior minister", "The foreign minister"),
        ("date sharpened", "the evening of 2 April or the following morning the", "the evening of 2 April the"),
        ("circulation date taken for origin", "it was being shared in March 2019", "it was taken in March 2019"),
        ("headline stronger than body", "Clip suggests that a guard fired at pickets", "Guard fired at pickets"),
        ("hedge lost", "According to the harbour police, forty dockers", "Forty dockers"),
    ],
)  # fmt: skip
def test_each_is_named(sort, old, new):
    assert sort in {s for s, _ in changed(old, new)}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the union believes after", "the union thinks after"),
        ("a guard fired a rifle at pickets who were blocking", "a guard fired a rifle at pickets as they blocked"),
        ("According to the harbour police, forty dockers walked home across the frozen river that night.", "Forty dockers walked home across the frozen river that night, the harbour police said."),
        ("riot police of the second district opened fire on dock workers", "dock workers were fired on by riot police of the second district"),
        ("the likeliest time", "the most probable time"),
        ("in March 2019 by many", "by many in March 2019"),
        ("turned down the call", "refused the call"),
    ],
)  # fmt: skip
def test_an_honest_change_is_not_named(old, new):
    assert changed(old, new) == []


DESK = """Suspected shots at Karvino mill: what a clip can tell

The Halden Courier, 7 April 2022

We assess with moderate confidence that the clip was filmed between 2 and 5 April, and in any case not before 1 April, when the ice on the river broke.

Two of the guards wear a sleeve patch that resembles the emblem of the 3rd River Company of Veldan.

The shed behind the mill is 14 metres long at most, and on a picture of 8 March it is not there yet.

One of the dead is probably the miller Arvid Tenn, 38, whose coat was recognised by his brother.

A second clip, nine seconds long and without sound, shows another shed; we do not count it as evidence.

The military prosecutor said on Tuesday that the barge had left from Karvino for Tarnograd around noon.

The director, Olha Brel, told reporters that a list kept by the parish of Melvik has forty names."""


@pytest.mark.parametrize(
    ("sort", "old", "new"),
    [
        ("hedge lost", "We assess with moderate confidence that the clip", "The clip"),
        ("hedge gained", "whose coat was recognised", "whose coat was supposedly recognised"),
        ("identity hardened", "is probably the miller", "is the miller"),
        ("identity hardened", "wear a sleeve patch that resembles the emblem", "wear the emblem"),
        ("count changed", "Tenn, 38, whose", "Tenn, 28, whose"),
        ("name garbled", "Arvid Tenn", "Ervad Tann"),
        ("attribution moved", "recognised by his brother", "recognised by his captain"),
        ("attribution moved", "kept by the parish of Melvik", "kept by the defence ministry"),
        ("polarity flipped", "it is not there yet", "it is already there"),
        ("polarity flipped", "we do not count it", "we count it"),
        ("office flipped", "The military prosecutor", "The public prosecutor"),
        ("office flipped", "The director, Olha", "The treasurer, Olha"),
        ("direction flipped", "from Karvino for Tarnograd", "from Tarnograd for Karvino"),
        ("date sharpened", "around noon", "at 12:05 p.m."),
    ],
)
def test_what_is_put_for_another_of_its_kind_is_named(sort, old, new):
    assert sort in {s for s, _ in changed(old, new, DESK)}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("nine seconds long and without sound", "nine seconds long and silent"),
        ("that resembles the emblem", "similar to the emblem"),
        ("recognised by his brother", "recognised by a relative"),
        ("We assess with moderate confidence that the clip was", "The clip was, we think,"),
        ("We assess with moderate confidence that the clip was filmed between 2 and 5 April, and in any case not before 1 April, when the ice on the river broke.", "1 April: the ice on the river breaks."),
        ("is 14 metres long at most", "is, at the most, 14 metres long"),
        ("The director, Olha", "The head, Olha"),
    ],
)  # fmt: skip
def test_the_same_in_other_words_of_its_kind_is_not_named(old, new):
    assert changed(old, new, DESK) == []


def test_what_was_neither_confirmed_nor_denied_is_named_once():
    assert [s for s, _ in changed("would neither confirm nor deny", "firmly denied")] == [
        "stance changed"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "These people were carrying bread … I want them home",
        "These people were carrying bread [...] I want them home tonight",
    ],
)
def test_dots_in_a_quotation_say_what_was_left_out(words):
    said = "“These people were carrying bread and milk, and I want them home tonight,” she said."
    text = DESK + "\n\n" + said
    assert changed(said, f"“{words},” she said.", text) == []
    altered = said.replace("home tonight", "avenged tonight")
    assert [s for s, _ in changed(said, altered, text)] == ["quotation altered"]


TOLD = "Ferrymen told reporters that the boat had come in from the west before dawn."


def _with(text: str, words: str, speaker: str | None) -> Reading:
    """A text read, with the one claim that is put in."""
    reading = read(text)
    at = text.index(words)
    who = (text.index(speaker), text.index(speaker) + len(speaker)) if speaker else None
    sort, voices = ("statement", 1) if speaker else ("narrative", 0)
    copy = Reading(reading.item, text, reading.records)
    copy.claims = (Told(at, at + len(words), sort, voices, who),)
    return copy


WORDS = "the boat had come in from the west before dawn"


def _sorts(sentence: str, speaker: str | None) -> list[str]:
    text = f"{CLIP}\n\n{TOLD}"
    made = retold(text).replace(TOLD, sentence)
    words = WORDS if WORDS in made else WORDS.capitalize()
    source, other = _with(text, WORDS, "Ferrymen"), _with(made, words, speaker)
    return [d.sort for d in drifts(decide(source, other))]


def test_a_claim_with_another_speaker_moved():
    sentence = TOLD.replace("Ferrymen told", "The salt commission told")
    assert _sorts(sentence, "The salt commission") == ["attribution moved"]


def test_a_claim_without_its_speaker_lost_a_hedge():
    assert _sorts(f"{WORDS.capitalize()}.", None) == ["hedge lost"]


def test_a_speaker_put_elsewhere_is_the_same():
    assert _sorts(f"{WORDS.capitalize()}, ferrymen told reporters.", "ferrymen") == []


def test_a_like_word_for_a_speaker_is_no_other():
    assert _sorts(TOLD.replace("Ferrymen", "Ferry crews"), "Ferry crews") == []
