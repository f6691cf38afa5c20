"""A change is one of the same thing: directions from one place, lengths, doubts said beside."""

# ruff: noqa: E501  invented sentences, a case a line
import pytest

from firsthand.trace.drift_across import figures
from firsthand.trace.drift_context import Side
from firsthand.trace.drift_likeliest import likeliest_days
from firsthand.trace.drift_tolls import wounded_told_dead
from firsthand.trace.drift_unchecked import unchecked
from firsthand.trace.wording_pair import Pair
from tracekit import change_stands, read

PLACE = "The spot lies 600 metres south-west of the village of Sorvo."
DAY = "It appears to have been filmed on 19 February near the village of Sorvo."
FIVE = "No fewer than five men in overalls walk beside it."
DOG = "Who let go of the dog is not in the picture."
BITTEN = "A woman stumbles; she appears to have been bitten in the calf."
HOUR = "On 4 June 2025 he had opened the valve. It was, he says, at 5:30 p.m. on 4 June 2025."


@pytest.mark.parametrize(
    ("sort", "source", "made", "was", "now", "stays"),
    [
        ("direction flipped", PLACE, "C'est une lande dans l'est du pays, près de Sorvo.", "south-west", "est", False),
        ("direction flipped", PLACE, "It lies in eastern Veldan, near Sorvo.", "south-west", "eastern", False),
        ("direction flipped", PLACE, "The spot lies 600 metres north-east of the village of Sorvo.", "south-west", "north-east", True),
        ("direction flipped", "A plane took off towards the east.", "A plane took off towards the west.", "east", "west", True),
        ("date sharpened", DAY, "It was filmed on 19 February; one day this way or that is left open.", "19 February", "19 February", False),
        ("date sharpened", DAY, "Gefilmt wurde am 19. Februar, auf einen Tag genau ist das nicht.", "19 February", "19. Februar", False),
        ("date sharpened", DAY, "It was filmed on 19 February in Sorvo.", "19 February", "19 February in", True),
        ("date sharpened", HOUR, "Fue el 4 de junio de 2025 a las 17:30, según él.", "4 June 2025", "4 de junio de 2025 a las 17:30", False),
        ("bound dropped", FIVE, "Five of those can be counted, and there may be others.", "No fewer than five", "Five", False),
        ("bound dropped", FIVE, "Five of those can be counted, and they wear overalls.", "No fewer than five", "Five", True),
        ("polarity flipped", DOG, "Quién soltó al perro queda fuera de la imagen.", DOG, "Quién soltó al perro queda fuera de la imagen.", False),
        ("polarity flipped", DOG, "Quién soltó al perro está en la imagen.", DOG, "Quién soltó al perro está en la imagen.", True),
        ("hedge lost", BITTEN, "A woman stumbles; it looks so that she was bitten.", BITTEN, "A woman stumbles; it looks so that she was bitten.", False),
        ("hedge lost", BITTEN, "A woman stumbles; she was bitten in the calf.", BITTEN, "A woman stumbles; she was bitten in the calf.", True),
    ],
)  # fmt: skip
def test_what_is_of_another_thing(sort, source, made, was, now, stays):  # noqa: PLR0917  a case
    assert change_stands(sort, source, made, was, now) is stays


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The clip that runs for one minute and 23 seconds shows 12 men.", [83, 12]),
        ("The clip that runs for 2 minutes and 5 seconds shows 12 men.", [125, 12]),
        ("The clip that runs for 83 seconds shows 12 men.", [83, 12]),
        ("After one minute 23 people run away.", [23]),
        ("Cette vidéo d'une minute vingt-trois, en ligne, montre douze hommes.", [83, 12]),
    ],
)
def test_minutes_and_seconds_are_one_length(text, numbers):
    reading = read(text)
    assert [n for n, _ in figures(Side(reading, reading.sentences[0]))] == numbers


RANGE = "The clip was shot between 3 and 5 June 2025, with 4 June 2025 the likeliest day."


@pytest.mark.parametrize(
    ("made", "found"),
    [
        ("Gefilmt wurde zwischen dem 3. und 5. Juni, am wahrscheinlichsten am 5. Juni 2025.", 1),
        ("Gefilmt wurde zwischen dem 3. und 5. Juni, am wahrscheinlichsten am 4. Juni 2025.", 0),
        ("It was shot between June 3 and 5, most likely June 4, 2025.", 0),
        ("It was shot on 5 June 2025.", 0),
    ],
)
def test_the_likeliest_day(made, found):
    assert len(list(likeliest_days(Pair(read(RANGE), read(made))))) == found


@pytest.mark.parametrize(
    ("made", "found"),
    [
        ("Mindestens sieben Menschen sterben.", 1),
        ("Mindestens sieben Menschen sind verletzt.", 0),
        ("Mindestens acht Menschen sterben.", 0),
    ],
)
def test_the_wounded_are_not_dead(made, found):
    source = read("At least seven people are visibly wounded. A drone hangs over the track.")
    assert len(list(wounded_told_dead(Pair(source, read(made))))) == found


@pytest.mark.parametrize(
    ("made", "found"),
    [
        ("Агентство XPA незалежно підтвердило справжність запису.", 1),
        ("Агентство XPA не змогло підтвердити справжність запису.", 0),
        ("Газета незалежно підтвердила справжність запису.", 0),
    ],
)
def test_who_was_unable_to_verify_has_not_verified(made, found):
    source = read("XPA was unable to verify the footage independently. It shows a tanker.")
    assert len(list(unchecked(Pair(source, read(made))))) == found
