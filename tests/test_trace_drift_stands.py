"""What speaks against a change: words around it, by which a retelling says it after all."""

# ruff: noqa: E501  invented sentences, a case a line
import pytest

from tracekit import change_stands

DAY = "The clip was filmed on or around 9 October on a dyke near the village of Sorvo."
LEAST = "At least six men in camouflage lie or kneel along the foot of the dyke."
MOST = "The men sit along the wall, no more than five metres from the rails."
CHECK = "Seven bodies were brought to the hospital, a doctor said, which could not be verified."


@pytest.mark.parametrize(
    ("sort", "source", "made", "was", "now", "stays"),
    [
        ("date sharpened", DAY, "Le clip date du 9 octobre ou d'une date proche.", "9 October", "9 octobre", False),
        ("date sharpened", DAY, "Er entstand am 9. Oktober oder einen Tag davor.", "9 October", "9. Oktober", False),
        ("date sharpened", DAY, "Er entstand am 9. Oktober auf einem Damm.", "9 October", "9. Oktober", True),
        ("date sharpened", DAY, "It was filmed around 9 October on a dyke.", "9 October", "9 October on", False),
        ("bound dropped", LEAST, "Pelo menos seis homens jazem no dique.", "At least six", "seis", False),
        ("bound dropped", LEAST, "There are strikers, six of them if not more, on a dyke.", "At least six", "six", False),
        ("bound dropped", LEAST, "Six of them, and perhaps more, lie there.", "At least six", "Six", False),
        ("bound dropped", LEAST, "Six men lie there, and at least two bled.", "At least six", "Six", True),
        ("bound dropped", MOST, "Вони сидять не далі ніж за п'ять метрів від рейок.", "no more than five", "п'ять", False),
        ("bound dropped", MOST, "They sit five metres from the rails.", "no more than five", "five", True),
        ("polarity flipped", CHECK, "Ein Arzt sprach von sieben Leichen im Krankenhaus.", CHECK, "Ein Arzt sprach von sieben Leichen im Krankenhaus.", False),
        ("polarity flipped", CHECK, "Seven bodies were brought in, a doctor said, which was verified.", CHECK, "which was verified", True),
        ("polarity flipped", CHECK, "A doctor spoke of seven bodies. That could not be verified.", CHECK, "A doctor spoke of seven bodies.", False),
        ("count changed", "It ran from 2 to 4 March.", "Era la mattina del 3 marzo, forse.", "4", "3", False),
        ("count changed", "It ran for 4 days.", "It ran for 3 days.", "4", "3", True),
        ("count inflated", "9 men fell.", "À la 31e seconde, il y a une coupe.", "9", "31", False),
        ("attribution moved", "The paper said so.", "The Tribune said so.", "The paper", "The Tribune", False),
        ("attribution moved", "The mayor said so.", "The general said so.", "The mayor", "The general", True),
        ("mistranslated", "They lie or kneel at the foot of the dyke.", "Yacen o están de rodillas al pie del dique.", "foot", "rodillas", False),
        ("headline stronger than body", "A video appears to show a shooting.", "2025 Sorvo weir shooting", "appears", "2025 Sorvo weir shooting", False),
        ("headline stronger than body", "A video appears to show a guard firing.", "Guard fired at pickets", "appears", "Guard fired at pickets", True),
        ("date changed", "More than two million saw it.", "more than two million saw it.", "More than two million", "more than two million", False),
    ],
)  # fmt: skip
def test_what_the_words_around_say(sort, source, made, was, now, stays):  # noqa: PLR0917  a case
    assert change_stands(sort, source, made, was, now) is stays
