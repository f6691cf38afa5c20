"""Days, figures and deeds that a source is nowhere sure of, in retellings of other sentences."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.trace.drift_throughout import throughout
from firsthand.trace.wording_pair import Pair
from tracekit import STORY, read

LEDE = "Footage has emerged of the aftermath of an ambush near Karvino, a newspaper reported."


def named(*paragraphs: str, head: str = "Ambush near Karvino", source: str = STORY):
    """What is found throughout of a retelling with a headline and some paragraphs."""
    made = "\n\n".join([head, "Canal Street Journal, 8 April 2022", *paragraphs])
    found = throughout(Pair(read(source), read(made)))
    return [(d.sort, source[slice(*d.source)], made[slice(*d.made)]) for d in found]


@pytest.mark.parametrize(
    "told",
    [
        "The clip was filmed on March 30, the paper found.",
        "It was on 30 March that the video was recorded, in the morning.",
    ],
)
def test_a_day_of_which_the_source_is_nowhere_sure(told):
    [(sort, old, new)] = named(LEDE, told)
    assert sort == "date sharpened"
    assert "March 30" in old
    assert "March" in new


@pytest.mark.parametrize(
    "told",
    [
        "The clip appears to have been filmed on March 30, the paper found.",
        "The clip was probably filmed on March 30.",
        "The clip was filmed around March 30.",
        "The column entered the village on March 29.",
        "The clip was posted on Monday.",
    ],
)
def test_a_day_that_is_told_as_the_source_tells_it(told):
    assert named(LEDE, told) == []


def test_a_day_that_the_source_is_sure_of_elsewhere():
    source = STORY + "\n\nThe video was filmed on March 30, its metadata show."
    assert named(LEDE, "The clip was filmed on March 30.", source=source) == []


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Ostrian soldiers shot captive near Karvino", ""),
        ("Soldiers shoot captured man near Karvino, video shows", ""),
        (
            "Ambush near Karvino",
            "Ostrian soldiers shot a captive near the village, where a column was ambushed.",
        ),
    ],
)
def test_a_deed_of_which_the_source_is_nowhere_sure(head, told):
    [(sort, old, new)] = named(LEDE, told, head=head)
    assert sort == ("hedge lost" if told else "headline stronger than body")
    assert "ppears to show" in old
    assert new in (head, told)


@pytest.mark.parametrize(
    ("head", "lede"),
    [
        (
            "Soldados disparan contra un prisionero maniatado cerca de Karvino",
            "El vídeo fue publicado el lunes y verificado por un periódico de la ciudad, que no dijo quién lo grabó.",
        ),
        (
            "Soldaten erschießen Gefangenen bei Karvino",
            "Das Video wurde am Montag veröffentlicht, und eine Zeitung hat es geprüft, wie sie mitteilte.",
        ),
        (
            "Солдаты расстреляли пленного под Карвино",
            "Видео было опубликовано в понедельник, его проверила газета, которая не сказала, кто его снял.",
        ),
    ],
)
def test_a_headline_in_another_language(head, lede):
    [(sort, _, new)] = named(lede, head=head)
    assert sort == "headline stronger than body"
    assert new == head


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (
            "Video appears to show soldiers shooting a captive",
            "In the clip, soldiers shoot a captive in the village.",
        ),
        ("Did soldiers shoot a captive near Karvino?", ""),
        ("What we know about the shooting of captives near Karvino", ""),
        ("Karvino shooting: the story so far", ""),
        ("Soldiers killed in ambush near Karvino", ""),
        (
            "Ambush near Karvino",
            "Ostrian soldiers are alleged to have shot a captive near the village.",
        ),
        ("Ambush near Karvino", "One soldier fires two shots at a wounded man."),
        (
            "Ambush near Karvino",
            "The Ostrian general staff denied that its soldiers had executed prisoners.",
        ),
    ],
)
def test_a_deed_that_is_told_as_the_source_tells_it(head, told):
    assert named(LEDE, told, head=head) == []


def test_a_figure_that_the_source_bounds_throughout():
    [(sort, old, new)] = named(
        LEDE, "Four captives lie on the road with their hands tied, beside a truck."
    )
    assert (sort, old) == ("bound dropped", "At least four")
    assert new == "Four"


@pytest.mark.parametrize(
    "told",
    [
        "Four or more captives lie on the road with their hands tied.",
        "No fewer than four captives lie on the road with their hands tied.",
        "Four trucks were burning in the village.",
    ],
)
def test_a_figure_that_is_bounded_still_or_counts_another_thing(told):
    assert named(LEDE, told) == []


def test_one_empty_text():
    assert list(throughout(Pair(read(STORY), read("")))) == []
    assert list(throughout(Pair(read(""), read(STORY)))) == []


LOOKS = STORY + "\n\nThree captives had their hands fastened with what looks like electrical cable."


@pytest.mark.parametrize(
    ("told", "lost"),
    [
        (
            "The captives' hands were tied behind them with electrical cable, three of them say.",
            True,
        ),
        ("The captives' hands were tied with what seems to be electrical cable.", False),
        ("The electrical cable of the village had been cut.", False),
    ],
)
def test_what_the_source_says_that_something_looks_like(told, lost):
    assert [sort for sort, *_ in named(LEDE, told, source=LOOKS)] == ["hedge lost"] * lost


@pytest.mark.parametrize(
    "told",
    [
        "The clip was filmed on March 30 or around that day.",
        "The clip was filmed on 30 March or thereabouts.",
        "The clip was filmed on March 30, give or take a day.",
    ],
)
def test_a_day_that_is_about_so_by_the_words_behind_it(told):
    assert named(LEDE, told) == []
