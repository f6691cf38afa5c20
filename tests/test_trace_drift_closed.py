"""What a translation put for another of its kind, and the words of which a language has few."""

# ruff: noqa: E501  reports' sentences, and what was put for them
import pytest
from hypothesis import given
from hypothesis import strategies as st

import driftkit
from driftkit import found
from firsthand.world import plain_kinds
from firsthand.world.plain_kinds import CODES, kinds_of


@pytest.mark.parametrize(
    ("source", "made", "sort", "old", "new"),
    [
        ("KELLING", "KELLING_EN", "hedge lost", "were, in the judgement of experts, probably fired from the valley side", "were fired from the valley side"),
        ("KELLING", "KELLING_EN", "bound dropped", "at least eleven bullet holes", "eleven bullet holes"),
        ("KELLING", "KELLING_EN", "mistranslated", "a green lorry drives over the bridge", "a green car drives over the bridge"),
        ("KELLING", "KELLING_EN", "mistranslated", "was hit in the shoulder", "was hit in the knee"),
        ("KELLING", "KELLING_EN", "mistranslated", "a green lorry", "a grey lorry"),
        ("KELLING", "KELLING_EN", "mistranslated", "found a knife and", "found a pistol and"),
        ("KELLING", "KELLING_EN", "mistranslated", "outside the hospital on Wednesday", "outside the school on Wednesday"),
        ("KELLING", "KELLING_EN", "direction flipped", "over the bridge to the north", "over the bridge to the south"),
        ("KELLING", "KELLING_EN", "direction flipped", "on the left side of the vehicle", "on the right side of the vehicle"),
        ("KELLING", "KELLING_EN", "count inflated", "two cartridge cases", "five cartridge cases"),
        ("KELLING", "KELLING_EN", "attribution moved", "It remained calm, according to the police.", "It remained calm, according to the organisers."),
        ("KELLING", "KELLING_EN", "stance changed", "The militia rejected the accusation.", "The militia admitted it."),
        ("KELLING", "KELLING_EN", "date sharpened", "had left the village before 5 June", "had left the village on 5 June"),
        ("VAUBRAC", "VAUBRAC_EN", "bound dropped", "killing at least six people", "killing six people"),
        ("VAUBRAC", "VAUBRAC_EN", "mistranslated", "launched from a boat, according", "launched from a train, according"),
        ("VAUBRAC", "VAUBRAC_EN", "mistranslated", "A boy of nine lost", "A girl of nine lost"),
        ("VAUBRAC", "VAUBRAC_EN", "direction flipped", "lost his right hand", "lost his left hand"),
        ("VAUBRAC", "VAUBRAC_EN", "mistranslated", "lost his right hand", "lost his right foot"),
        ("VAUBRAC", "VAUBRAC_EN", "mistranslated", "towards the hospital", "towards the church"),
        ("VAUBRAC", "VAUBRAC_EN", "mistranslated", "a disused factory", "a disused school"),
        ("VAUBRAC", "VAUBRAC_EN", "mistranslated", "was taken by lorry", "was taken by helicopter"),
        ("VAUBRAC", "VAUBRAC_EN", "direction flipped", "coming from the west", "coming from the east"),
        ("VAUBRAC", "VAUBRAC_EN", "office flipped", "The defence minister, Loïc Baudry", "The interior minister, Loïc Baudry"),
        ("VAUBRAC", "VAUBRAC_EN", "office flipped", "The deputy mayor, Yves Carmin", "The mayor, Yves Carmin"),
        ("VAUBRAC", "VAUBRAC_EN", "hedge lost", "seems to show the device coming", "shows the device coming"),
        ("HONTORIA", "HONTORIA_EN", "mistranslated", "in a yellow bus", "in a yellow train"),
        ("HONTORIA", "HONTORIA_EN", "mistranslated", "in a yellow bus", "in a red bus"),
        ("HONTORIA", "HONTORIA_EN", "mistranslated", "two men with rifles", "two men with knives"),
        ("HONTORIA", "HONTORIA_EN", "mistranslated", "remain in the school", "remain in the church"),
        ("HONTORIA", "HONTORIA_EN", "bound dropped", "more than 20 were wounded", "20 were wounded"),
        ("HONTORIA", "HONTORIA_EN", "direction flipped", "a hill east of the road", "a hill west of the road"),
        ("HONTORIA", "HONTORIA_EN", "office flipped", "The governor, Alba Rueda", "The mayor, Alba Rueda"),
        ("HONTORIA", "HONTORIA_EN", "polarity flipped", "It is not known when it was recorded.", "It is known when it was recorded."),
        ("TARNEK", "TARNEK_DE", "bound dropped", "Mindestens sieben Menschen kamen", "Sieben Menschen kamen"),
        ("TARNEK", "TARNEK_DE", "mistranslated", "mit einem gebrochenen Arm", "mit einem gebrochenen Bein"),
        ("TARNEK", "TARNEK_DE", "mistranslated", "sechs davon mit dem Hubschrauber", "sechs davon mit dem Zug"),
        ("TARNEK", "TARNEK_DE", "mistranslated", "Ein elfjähriges Mädchen lag", "Ein elfjähriger Junge lag"),
        ("TARNEK", "TARNEK_DE", "office flipped", "Der Bürgermeister von Velm, Otto Risch", "Der Richter von Velm, Otto Risch"),
        ("TARNEK", "TARNEK_DE", "count inflated", "Im Bus saßen 31 Schüler", "Im Bus saßen 41 Schüler"),
        ("TARNEK", "TARNEK_DE", "stance changed", "wies den Vorwurf zurück", "räumte ein"),
        ("TARNEK", "TARNEK_RU", "mistranslated", "на вертолёте", "на поезде"),
        ("TARNEK", "TARNEK_RU", "mistranslated", "у него сломана рука", "у него сломана нога"),
        ("TARNEK", "TARNEK_RU", "mistranslated", "Одиннадцатилетняя девочка", "Одиннадцатилетний мальчик"),
        ("TARNEK", "TARNEK_RU", "office flipped", "Мэр Вельма Отто Риш", "Прокурор Вельма Отто Риш"),
        ("TARNEK", "TARNEK_RU", "count changed", "31 ученик", "21 ученик"),
    ],
)  # fmt: skip
def test_each_is_named_in_a_translation(source, made, sort, old, new):
    text = getattr(driftkit, made)
    assert old in text
    told = found(getattr(driftkit, source), text.replace(old, new, 1))
    assert sort in {each for each, _, _ in told}, told


@pytest.mark.parametrize(
    "made", ["KELLING_EN", "VAUBRAC_EN", "HONTORIA_EN", "TARNEK_DE", "TARNEK_RU"]
)
def test_an_honest_translation_is_accused_of_nothing(made):
    assert not found(getattr(driftkit, made.partition("_")[0]), getattr(driftkit, made))


def test_every_line_has_a_word_of_every_language():
    for line in plain_kinds._KINDS.strip().splitlines():
        head, *columns = line.split("|")
        assert len(head.split()) == 2, head
        assert len(columns) == len(CODES), head
        assert all(column.split() for column in columns), head


@given(st.text(max_size=20), st.sampled_from([*CODES, "xx"]))
def test_any_word_is_asked(word, language):
    assert all(" " in each for each in kinds_of(word, language))


@pytest.mark.parametrize(
    ("word", "language", "means"),
    [
        ("lorries", "en", "transport lorry"), ("lastwagen", "de", "transport lorry"), ("camion", "fr", "transport lorry"),
        ("grausam", "de", None), ("car", "fr", None), ("стала", "ru", None), ("szybko", "pl", None), ("vaccino", "it", None),
        ("склад", "uk", None), ("железнодорожный", "ru", None), ("القطار", "ar", "transport train"),
    ],
)  # fmt: skip
def test_words_and_words_that_only_begin_like_them(word, language, means):
    assert (means in kinds_of(word, language)) if means else not kinds_of(word, language)
