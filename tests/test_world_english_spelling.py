"""A British spelling is read as the American one; no other word is changed."""

import pytest

from firsthand.trace.spun_verdict import signs
from firsthand.trace.wording_text import Reading
from firsthand.world.english_spelling import usual_spelling
from firsthand.world.spinning import rarity


@pytest.mark.parametrize(
    ("british", "american"),
    [
        ("recognised", "recognized"),
        ("organisations", "organizations"),
        ("analyse", "analyze"),
        ("neighbours", "neighbors"),
        ("theatre", "theater"),
        ("defence", "defense"),
        ("travelled", "traveled"),
        ("catalogue", "catalog"),
        ("encyclopaedia", "encyclopedia"),
        ("tyre", "tire"),
    ],
)
def test_a_british_spelling_is_read_as_the_american_one(british, american):
    assert usual_spelling(british) == american
    assert rarity(american) < rarity(british)


@pytest.mark.parametrize(
    "word",
    [
        "four",
        "rise",
        "prise",
        "hour",
        "shoe",
        "toe",
        "canoe",
        "poet",
        "exercise",
        "surprised",
        "promised",
        "fence",
        "absence",
        "killed",
        "rolled",
        "water",
        "fire",
        "pre",
        "course",
        "journal",
        "glamour",
        "qwxyz",
        "recognized",
    ],
)
def test_a_word_that_is_no_other_spelling_stays_what_it_is(word):
    assert usual_spelling(word) == word


def test_a_spelling_marks_no_word():
    """In British as in American English the same words look put."""
    american = (
        "The mayor recognized the harbor at once. The neighbors had organized a search beside the "
        "theater, and the color of the tires was the same as in the film, she said on Monday. "
        "Two men traveled to the center of the town and analyzed what the cameras had recorded. "
        "Nobody had labeled the boxes, and the defense of the bridge was paid for by the city."
    )
    british = american
    for one, other in {
        "recognized": "recognised", "harbor": "harbour", "neighbors": "neighbours",
        "organized": "organised", "theater": "theatre", "color": "colour", "tires": "tyres",
        "traveled": "travelled", "center": "centre", "analyzed": "analysed",
        "labeled": "labelled", "defense": "defence",
    }.items():  # fmt: skip
        british = british.replace(one, other)
    both = [signs(Reading("0" * 64, text)) for text in (american, british)]
    marked = [[o.weight for o in each.found] for each in both]
    assert marked[0] == marked[1]
