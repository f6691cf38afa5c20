"""What a translation changed, read without a dictionary; and translations that changed nothing."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.trace.drift import drifts
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_pair import Pair
from firsthand.world.plain_kinds import CODES, kinds_of
from firsthand.world.plain_words import number_words, ways_of
from tracekit import read

WEIR = """Clip appears to show shells hitting weir above Orvenna

The Halden Courier, 7 April 2022

A clip of 38 seconds, filmed by Ilse Varden, appears to show two shells hitting the weir above Orvenna on 3 April.

The shells came in over the lake from the south-west, Varden told the Halden Courier.

Maren Holt, 44, was burned on the neck; 17 others, four of them badly, were taken to Karvino.

Calder's ministry would neither confirm nor deny that its guns had fired at Orvenna on 3 April.

A picture of a burning barge was not taken in Orvenna: it comes from Port Selm.

The Halden Courier has not spoken to the gunners, and Ilse Varden does not know them.

The 26 houses of Orvenna stand on the left bank, and 9 of them were hit on 3 April."""

DEUTSCH = """Clip zeigt anscheinend Granaten, die das Wehr oberhalb von Orvenna treffen

Der Uferbote, 8. April 2022

Ein Clip von 38 Sekunden, gefilmt von Ilse Varden, zeigt anscheinend zwei Granaten, die am 3. April das Wehr oberhalb von Orvenna treffen.

Die Granaten kamen von Südwesten über den See, sagte Varden dem Halden Courier.

Maren Holt, 44, erlitt Verbrennungen am Hals; 17 weitere, vier von ihnen schwer verletzt, wurden nach Karvino gebracht.

Calders Ministerium wollte weder bestätigen noch dementieren, dass seine Geschütze am 3. April auf Orvenna geschossen hätten.

Ein Bild eines brennenden Kahns wurde nicht in Orvenna aufgenommen: es stammt aus Port Selm.

Der Halden Courier hat nicht mit den Kanonieren gesprochen, und Ilse Varden kennt sie nicht.

Die 26 Häuser von Orvenna stehen am linken Ufer, und 9 von ihnen wurden am 3. April getroffen."""

ITALIANO = """Un filmato sembra mostrare granate che colpiscono la diga sopra Orvenna

Il Corriere del Guado, 8 aprile 2022

Un filmato di 38 secondi, girato da Ilse Varden, sembra mostrare due granate che il 3 aprile colpiscono la diga sopra Orvenna.

Le granate sono arrivate da sud-ovest sopra il lago, ha detto Varden all'Halden Courier.

Maren Holt, 44 anni, ha riportato ustioni al collo; altre 17 persone, quattro delle quali gravi, sono state portate a Karvino.

Il ministero di Calder non ha voluto né confermare né smentire che i suoi cannoni avessero sparato su Orvenna il 3 aprile.

Una foto di una chiatta in fiamme non è stata scattata a Orvenna: viene da Port Selm.

L'Halden Courier non ha parlato con gli artiglieri, e Ilse Varden non li conosce.

Le 26 case di Orvenna stanno sulla riva sinistra, e 9 di esse sono state colpite il 3 aprile."""


def changed(text: str, old: str = "", new: str = "") -> list[str]:
    """The sorts of drift of a translation in which some words were put for others."""
    assert old in text
    decision = decide(read(WEIR), read(text.replace(old, new) if old else text))
    assert decision.outcome == "translation"
    return [d.sort for d in drifts(decision)]


@pytest.mark.parametrize("text", [DEUTSCH, ITALIANO])
def test_a_true_translation_is_not_accused(text):
    assert changed(text) == []


@pytest.mark.parametrize(
    ("sort", "text", "old", "new"),
    [
        ("direction flipped", DEUTSCH, "von Südwesten", "von Nordosten"),
        ("direction flipped", ITALIANO, "da sud-ovest", "da nord-est"),
        ("direction flipped", DEUTSCH, "am linken Ufer", "am rechten Ufer"),
        ("direction flipped", ITALIANO, "sulla riva sinistra", "sulla riva destra"),
        ("mistranslated", DEUTSCH, "am Hals", "am Knie"),
        ("mistranslated", ITALIANO, "al collo", "al gomito"),
        ("count inflated", ITALIANO, "altre 17 persone", "altre 71 persone"),
        ("count inflated", DEUTSCH, "vier von ihnen", "acht von ihnen"),
        ("count inflated", ITALIANO, "quattro delle quali", "otto delle quali"),
        ("stance changed", ITALIANO, "non ha voluto né confermare né smentire che i suoi cannoni avessero", "ha confermato che i suoi cannoni avevano"),
        ("polarity flipped", ITALIANO, "non è stata scattata", "è stata scattata"),
    ],
)  # fmt: skip
def test_each_is_named(sort, text, old, new):
    assert changed(text, old, new) == [sort]


def test_sentences_of_a_translation_are_matched_by_their_place():
    made = ITALIANO.replace("Le granate sono arrivate", "Esse sono arrivate")
    pair = Pair(read(WEIR), read(made))
    found = {
        (pair.source.sentences[m.source].index, pair.made.sentences[m.made].index)
        for m in matches_of(pair)
    }
    body = [s.index for s in pair.source.sentences if not s.heading and not s.furniture]
    assert {(n, n) for n in body} <= found


@pytest.mark.parametrize(
    ("word", "language", "ways"),
    [
        ("south-west", "en", "SW"), ("least", "en", ""), ("easter", "en", ""),
        ("nordosten", "de", "NE"), ("kosten", "de", ""), ("ouest", "fr", "W"),
        ("question", "fr", ""), ("suroeste", "es", "SW"), ("ovest", "it", "W"),
        ("юго-запада", "ru", "SW"), ("південно-західний", "uk", "SW"),
        ("kuzeydoğu", "tr", "NE"), ("الغربي", "ar", "W"), ("north", "xx", ""),
    ],
)  # fmt: skip
def test_words_of_the_compass(word, language, ways):
    assert ways_of(word, language) == ways


def test_a_word_that_says_two_of_a_kind_stands_for_both():
    assert set(kinds_of("руку", "ru")) == {"body arm", "body hand"}
    assert kinds_of("coude", "fr") == ("body elbow",)
    assert kinds_of("cou", "fr") == ("body neck",)
    assert kinds_of("elbow", "xx") == ()


def test_every_language_has_its_small_numbers():
    for code in CODES:
        assert set(range(2, 9)) <= set(number_words(code).values()), code


@given(st.text(max_size=10), st.sampled_from(CODES))
def test_any_word_can_be_asked_about(word, language):
    assert isinstance(ways_of(word, language), str)
    assert isinstance(kinds_of(word, language), tuple)


NEARLY = "The gap was not quite four metres wide. It was not known who had dug it."


@pytest.mark.parametrize(
    ("made", "nearly"),
    [
        (DEUTSCH, "Die Lücke war knapp vier Meter breit. Wer sie gegraben hatte, blieb offen."),
        (
            ITALIANO,
            "Il varco era largo poco meno di quattro metri. Si ignorava chi lo avesse scavato.",
        ),
    ],
)
def test_not_quite_and_not_known_deny_no_deed(made, nearly):
    decision = decide(read(f"{WEIR}\n\n{NEARLY}"), read(f"{made}\n\n{nearly}"))
    assert list(drifts(decision)) == []
