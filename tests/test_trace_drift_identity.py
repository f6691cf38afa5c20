"""Who somebody is, what things are, and how many: told more surely, more broadly, or otherwise."""

# ruff: noqa: E501  reports' sentences, and what was put for them
import pytest

from driftkit import KORROW, LINES, TARNEK, WICKERING, changed


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        (KORROW, [
            ("one made many", "A second video, 40 seconds long, shows an officer who kicks a prisoner in the ribs.", "A second video, 40 seconds long, shows officers who kick prisoners in the ribs."),
            ("one made many", "One of them, a retired nurse, said:", "Several of them, retired nurses among them, said:"),
            ("generalised", "three of his ribs were broken", "he was injured"),
            ("identity hardened", "The unit's badge resembles that of the 4th Company, but Plain Witness could not establish who the men were.", "The unit's badge is that of the 4th Company, Plain Witness established."),
        ]),
        (KORROW, [
            ("name garbled", "the schoolteacher Anselm Brody", "the schoolteacher Ansel Brodie"),
            ("name garbled", "Captain Irja Mell", "Captain Irina Mall"),
        ]),
        (WICKERING, [
            ("one made many", "Investigators found a petrol can near the rear entrance", "Investigators found petrol cans near the rear entrance"),
            ("one made many", "A grey van was seen leaving", "Several grey vans were seen leaving"),
            ("generalised", "were taken to hospital with smoke inhalation", "were harmed"),
            ("identity hardened", "has been arrested on suspicion of arson", "is the arsonist"),
        ]),
        (WICKERING, [
            ("generalised", "Investigators found a petrol can near the rear entrance", "Investigators found an object near the rear entrance"),
            ("generalised", "A grey van was seen leaving", "A vehicle was seen leaving"),
            ("name garbled", "Detective Inspector Joan Farrow", "Detective Inspector Jean Barrow"),
            ("name garbled", "Ransley Foods", "Ramsey Foods"),
        ]),
        (TARNEK, [
            ("one made many", "One girl, aged 11, was still in a coma on Friday night, her uncle said.", "Several girls were still in a coma on Friday night, their relatives said."),
            ("generalised", "survived with a broken arm", "survived with an injury"),
            ("generalised", "It broke through a stone wall", "It broke through an obstacle"),
            ("name garbled", "Denise Farrow, said", "Denise Farlow, said"),
        ]),
        (TARNEK, [
            ("name garbled", "Milo Farkas, 58", "Milos Farkos, 58"),
        ]),
    ],
)  # fmt: skip
def test_each_is_named(source, changes):
    told = changed(source, *(each[1:] for each in changes))
    assert {each[0] for each in changes} <= {sort for sort, _, _ in told}, told
    assert len(told) <= len(changes) + 1


def test_somebody_unknown_who_has_a_name_now():
    source = WICKERING.replace(
        "A woman who had been questioned", "An unknown man who had been questioned"
    )
    LINES[source] = LINES[WICKERING]
    told = changed(source, ("An unknown man who had", "Alan Petrie, who had"))
    assert "identity hardened" in {sort for sort, _, _ in told}


def test_somebody_believed_to_be_somebody_who_is():
    source = WICKERING.replace(
        "He remains in custody.", "He is believed to be Alan Petrie, a former clerk with the firm."
    )
    LINES[source] = LINES[WICKERING]
    told = changed(source, ("He is believed to be Alan", "He is Alan"))
    assert [sort for sort, _, _ in told] == ["identity hardened"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("has been arrested on suspicion of arson", "is suspected of arson and under arrest"),
        ("A 34-year-old man from Dunmere", "A Dunmere man, aged 34,"),
        ("Up to 25 residents of Mill Court", "Up to 25 people from Mill Court"),
        ("six relatives", "half a dozen relatives"),
    ],
)
def test_the_same_people_in_other_words(old, new):
    assert not changed(WICKERING if old in WICKERING else KORROW, (old, new))
