"""Words put for others in a near copy, named by their kind; and what editors honestly change."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.trace.drift import drifts
from firsthand.trace.drift_kinds import likeness, opposite_ways, value_of
from firsthand.trace.drift_stances import opposite_stances
from firsthand.trace.wording_decide import decide
from tracekit import read, retold

DAM = """Clip appears to show shells hitting dam above Orvenna

The Halden Courier, 7 April 2022

A clip that has been shared on the channel Weir Watch since Sunday appears to show two shells hitting the dam above Orvenna, a market town in southern Calder.

The third attack on the dam since early March left five villages without light, the water board of Orvenna said.

A lock keeper, who lives beside the sluice, was burned on the hands, his daughter told the Courier.

Two hospital cleaners heard the shells come in over the lake from the north-west and saw no aircraft.

Whose shells they were is not clear. Fragments resemble those of the Calderan army, said Ilse Varden, a lecturer in mechanics at the college of Orvenna.

“They asked us to leave, and we asked them for a boat,” said Maren Holt, the town's clerk.

Calder's defence ministry denied that its guns had fired that day; Venmark's government stopped short of accusing it.

The road that leads from Orvenna to the upper lake has been closed for the last nine days.

A louder clip, with a siren, has nothing to do with Orvenna: it was online back in 2019.

The engineers have not been able to reach the sluice, and the water board did not answer two letters."""


def changed(old: str, new: str) -> list[tuple[str, str]]:
    """The drifts of a near copy in which some words were put for others."""
    assert old in DAM
    made = retold(DAM).replace(old, new)
    decision = decide(read(DAM), read(made))
    assert decision.pair.made.text == made
    return [(d.sort, made[slice(*d.made)]) for d in drifts(decision)]


@pytest.mark.parametrize(
    ("sort", "old", "new"),
    [
        ("count changed", "The third attack", "The second attack"),
        ("count inflated", "The third attack", "The thirteenth attack"),
        ("count changed", "the last nine days", "the last four days"),
        ("count changed", "did not answer two letters", "did not answer a letter"),
        ("date sharpened", "since early March", "since 1 March"),
        ("date changed", "Weir Watch since Sunday", "Weir Watch since Friday"),
        ("name garbled", "Maren Holt", "Maren Halbt"),
        ("name garbled", "Weir Watch", "Weird Watch"),
        ("actor flipped", "those of the Calderan army", "those of the Venmark army"),
        ("attribution moved", "his daughter told", "his surgeon told"),
        ("attribution moved", "said Maren Holt, the town's clerk", "said Ilse Varden, the lecturer"),
        ("count changed", "Two hospital cleaners heard", "A hospital cleaner heard"),
        ("office flipped", "a lecturer in mechanics at", "the director of"),
        ("stance changed", "denied that its guns had fired", "would not say whether its guns had fired"),
        ("name garbled", "Ilse Varden", "Elsa Verden"),
        ("attribution moved", "Two hospital cleaners heard", "Two border guards heard"),
        ("attribution moved", "the water board of Orvenna said", "the army of Orvenna said"),
        ("office flipped", "the town's clerk", "the town's chief of police"),
        ("generalised", "hitting the dam above", "hitting a building above"),
        ("hedge gained", "cleaners heard the shells", "cleaners believe they heard the shells"),
        ("identity hardened", "Fragments resemble those of the Calderan", "Fragments are those of the Calderan"),
        ("direction flipped", "from the north-west", "from the north-east"),
        ("direction flipped", "leads from Orvenna to the upper lake", "leads to Orvenna from the upper lake"),
        ("polarity flipped", "have not been able to reach the sluice", "have climbed down to the sluice"),
        ("stance changed", "stopped short of accusing it", "accused it"),
        ("stance changed", "denied that its guns had fired", "regretted that its guns had fired"),
        ("circulation date taken for origin", "it was online back in 2019", "it was filmed in 2019"),
        ("circulation date taken for origin", "that has been shared on the channel Weir Watch since Sunday", "filmed on Sunday"),
        ("copies merged", "A louder clip, with", "Another copy of the clip, with"),
        ("quotation altered", "we asked them for a boat,”", "we asked them for a boat and for bread,”"),
        ("headline stronger than body", "Clip appears to show shells hitting dam above Orvenna\n", "Caught on film: the shells that tore into the dam above Orvenna\n"),
    ],
)  # fmt: skip
def test_each_is_named(sort, old, new):
    assert sort in [found for found, _ in changed(old, new)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("his daughter told the Courier", "his daughter said to the Courier"),
        ("Two hospital cleaners heard", "Two cleaners at the hospital heard"),
        ("and saw no aircraft", "and did not see any aircraft"),
        ("is not clear", "is unclear"),
        ("the town's clerk", "clerk of the town"),
        ("a lecturer in mechanics at", "who lectures in mechanics at"),
        ("has been closed for", "has been shut for"),
        ("has nothing to do with", "is unrelated to"),
        ("have not been able to reach", "could not reach"),
        ("did not answer two letters", "left two letters unanswered"),
        ("who lives beside the sluice", "who lives next to the sluice"),
        ("in southern Calder", "in the south of Calder"),
        ("The third attack", "The 3rd attack"),
        ("was burned on the hands", "suffered burns to the hands"),
        ("resemble those of", "look like those of"),
        ("leads from Orvenna to the upper lake", "leads to the upper lake from Orvenna"),
    ],
)  # fmt: skip
def test_what_an_editor_changes_is_no_drift(old, new):
    assert changed(old, new) == []


def test_names_that_changed_places_are_told_once():
    made = retold(DAM).replace("Calder's defence", "X").replace("Venmark's gov", "Calder's gov")
    made = made.replace("X", "Venmark's defence")
    found = [d.sort for d in drifts(decide(read(DAM), read(made)))]
    assert set(found) == {"actor flipped"}


def test_an_unchanged_copy_has_nothing_remaining():
    decision = decide(read(DAM), read(retold(DAM)))
    assert list(drifts(decision)) == []


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_is_between_none_and_all_and_the_same_both_ways(one, other):
    assert 0 <= likeness(one, other) <= 1
    assert likeness(one, other) == likeness(other, one)
    assert likeness(one, one) == (1 if one else 0)


def test_opposites_have_two_sides():
    assert opposite_ways({"uphill"}, {"downhill"}) == ("uphill", "downhill")
    assert opposite_ways({"uphill", "downhill"}, {"downhill"}) is None
    assert opposite_stances("denied", "admitted") == ("denied", "admitted")
    assert opposite_stances("denied", "rejected") is None


def test_numbers_in_words():
    text = read("There were three hundred sheep, nineteen goats and the fifth of 62 dogs.")
    words = {w.form: w for w in text.words}
    assert value_of([words["three"], words["hundred"]]) == 300
    assert value_of([words["nineteen"]]) == 19
    assert value_of([words["fifth"]]) == 5
    assert value_of([words["62"]]) == 62
    assert value_of([words["goats"]]) is None
