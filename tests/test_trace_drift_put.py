"""Who did it, whose count, how sure, which bound: what was put for it, and what is honestly put."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.trace.drift import drifts
from firsthand.trace.drift_offices import is_one_office
from firsthand.trace.drift_quotations import quotations
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_pair import Pair
from tracekit import read, retold

TUNNEL = """Film from tunnel at Sarrow may have been shortened, miners' union says

The Halden Courier, 7 April 2022

SARROW, Calder — A company film purporting to show guards leading miners out of a flooded tunnel at Sarrow was probably cut, and up to nine minutes could be missing, the miners' union said on Sunday.

The water on the night of 3 April killed 17 miners, four of them apprentices, according to the district hospital.

A guard heard shouting at the gate has been tentatively identified as Oskar Venn, who runs the pump house.

A lock hangs on what is believed to be the upper door of the tunnel. The door was not quite six feet high.

The union's engineers could not rule out that a company drill had opened the old shaft. They found no trace of the blasting that the Mines Office has blamed.

Some 300 people were below, by the foremen's own count, though the permit was for 180.

An ambulance driver said that her car had been held up at the bridge by a company patrol. It was not clear on whose orders.

“The water came like a train, and the door was no longer where we had left it,” said Maren Holt, a winder.

“Nobody counted us down and nobody will count us up,” said Ilse Varden, the union's treasurer.

The manager, Bram Osker, insisted that the film had been shown in full. He welcomed the inquiry but declined to speak about the lock.

A shorter film, shared by upward of 2,000 people, was taken a year before, the union found.

Three lawmakers said that an inquiry might be opened before the summer. No guard has been charged."""


def changed(old: str, new: str) -> list[str]:
    """The sorts of drift of a near copy in which some words were put for others."""
    assert old in TUNNEL
    made = retold(TUNNEL).replace(old, new)
    return [d.sort for d in drifts(decide(read(TUNNEL), read(made)))]


@pytest.mark.parametrize(
    ("sort", "old", "new"),
    [
        ("actor flipped", "guards leading miners out of", "miners leading guards out of"),
        ("actor flipped", "by a company patrol", "by a crowd of angry villagers"),
        ("attribution moved", "by the foremen's own count", "by the hospital's own count"),
        ("attribution moved", "that the Mines Office has blamed", "that the mayor has blamed"),
        ("hedge lost", "A company film purporting to show guards", "A company film showing guards"),
        ("hedge lost", "an inquiry might be opened", "an inquiry would be opened"),
        ("identity hardened", "has been tentatively identified as", "has been identified as"),
        ("identity hardened", "on what is believed to be the upper door", "on the upper door"),
        ("bound dropped", "was not quite six feet high", "was six feet high"),
        ("bound dropped", "by upward of 2,000 people", "by 2,000 people"),
        ("direction flipped", "miners out of a flooded", "miners into a flooded"),
        ("polarity flipped", "It was not clear on whose", "It was clear on whose"),
        ("stance changed", "insisted that the film", "conceded that the film"),
        ("stance changed", "He welcomed the inquiry", "He disputed the inquiry"),
        ("headline stronger than body", "Film from tunnel at Sarrow may have been shortened, miners' union says", "Company cut film from tunnel at Sarrow"),
    ],
)  # fmt: skip
def test_each_is_named(sort, old, new):
    assert sort in changed(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Three lawmakers said", "Three members of parliament said"),
        ("on the night of 3 April", "on 3 April"),
        ("by the foremen's own count", "by the count of the foremen themselves"),
        ("by a company patrol", "by a patrol of the company"),
        ("guards leading miners out of", "guards who lead miners out of"),
        ("was not quite six feet high", "was just under six feet high"),
        ("has been tentatively identified as", "has been provisionally identified as"),
        ("on what is believed to be the upper door", "on what is thought to be the upper door"),
        ("shared by upward of 2,000 people", "shared by more than 2,000 people"),
        ("shared by upward of 2,000 people", "that over 2,000 people have shared"),
        ("It was not clear on whose orders", "On whose orders was unclear"),
        ("purporting to show guards", "said to show guards"),
        ("an inquiry might be opened", "an inquiry could be opened"),
        ("that a company drill had", "that one of the company's drills had"),
        ("that the Mines Office has blamed", "on which the Mines Office has put the blame"),
        ("insisted that the film had been", "maintained that the film had been"),
        ("up to nine minutes could", "as many as nine minutes could"),
        ("was not quite six feet high", "was just short of six feet high"),
        ("by upward of 2,000 people", "by 2,000 people or more"),
        ("held up at the bridge by a company patrol", "held up by a company patrol at the bridge"),
        ("by the foremen's own count", "by the foremen's own reckoning"),
        ("by the foremen's own count", "by their foremen's own count"),
        ("guards leading miners out of", "guards guiding miners out of"),
        ("guards leading miners out of", "guards leading miners from"),
        ("guards leading miners out of", "miners being led by guards out of"),
        ("that a company drill had", "that the company's drill had"),
        ("An ambulance driver said", "The driver of an ambulance said"),
        ("He welcomed the inquiry but declined to speak", "He welcomed the inquiry but would not speak"),
        ("A guard heard shouting at the gate has been tentatively identified as Oskar Venn", "Oskar Venn has been tentatively identified as the guard heard shouting at the gate"),
        ("They found no trace of the blasting", "They did not find any trace of the blasting"),
        ("was taken a year before", "had been taken one year before"),
        ("No guard has been charged", "None of the guards has been charged"),
        ("according to the district hospital", "the district hospital says"),
        ("could be missing, the miners' union said", "may be missing, according to the miners' union,"),
        ("the miners' union said on Sunday", "the miners' union said on Sunday, the Halden Courier reported"),
    ],
)  # fmt: skip
def test_what_an_editor_changes_is_no_drift(old, new):
    assert changed(old, new) == []


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Two lawmakers", "Two members of parliament", True),
        ("a police officer", "the policeman", True),
        ("a spokeswoman for the army", "the army's spokesperson", True),
        ("a spokeswoman for the army", "a spokesman for the police", False),
        ("two lawmakers", "two doctors", False),
        ("", "", False),
    ],
)
def test_one_office_in_other_words(one, other, same):
    assert is_one_office(one, other) is is_one_office(other, one) is same


BACK = """Film from the tunnel in Sarrow was perhaps shortened

The Ford Mirror, 9 April 2022

The film of the company, which allegedly shows guards who lead miners out from a flooded tunnel in Sarrow, was probably cut, and in it there can lack even nine minutes, stated the union of miners on Sunday.

The water in the night of 3 April killed 17 miners, among them four apprentices, as the hospital of the district gives.

A guard who is heard as he shouts at the gate was preliminarily recognised as Oskar Venn, who directs the house of pumps.

A lock hangs on that which, as is supposed, was the upper door of the tunnel. The door had not quite six feet of height.

The engineers of the union could not exclude that a drill of the company opened the old shaft. They did not find traces of the blasting which the Office of Mines had blamed.

“The water arrived like a train, and the door was no longer there where we had left it,” said Maren Holt, who works at the winder.

“Nobody counted us when we went down and nobody will count us up,” said Ilse Varden, treasurer of the union.

The manager Bram Osker assured that the film was shown in full. “I ask all of you for patience,” he wrote.

Three members of parliament said that an inquiry could be opened before summer. No guard was charged."""


def _back(old: str = "", new: str = "") -> list[str]:
    asked = TUNNEL.replace(
        "He welcomed", "“I would ask you all for some patience,” he wrote. He welcomed"
    )
    made = BACK.replace(old, new) if old else BACK
    return [d.sort for d in drifts(decide(read(asked), read(made)))]


def test_quotations_that_were_translated_back_are_not_accused():
    assert _back() == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the door was no longer there where", "the door was there where"),
        ("and nobody will count us up", "and nine will count us up"),
    ],
)
def test_a_changed_denial_in_one_is(old, new):
    assert "quotation altered" in _back(old, new)


def test_a_quotation_within_a_quotation_is_not_altered():
    told = "A guard said that a neighbour had shouted, “He is not stopping!”, and had run away."
    fuller = "“My neighbour shouted, ‘He is not stopping!’ and then ran away,” a guard said."
    altered = "“My neighbour shouted he is not stopping and then ran away,” a guard said."
    pairs = [Pair(read(told), read(made)) for made in (fuller, altered)]
    assert [[d.sort for d in quotations(pair)] for pair in pairs] == [[], ["quotation altered"]]
