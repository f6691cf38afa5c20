"""What reports mention, as their words go: doubts, what they say of themselves, what is counted."""

from datetime import date
from pathlib import Path

import pytest

from firsthand.examine.reports.hedges import find_hedges
from firsthand.examine.reports.names import find_names
from firsthand.examine.reports.places import find_places
from firsthand.examine.reports.quantities import find_quantities
from firsthand.examine.reports.self_statements import find_self_statements
from firsthand.examine.reports.times import find_times
from firsthand.examine.reports.tokens import words_of


@pytest.mark.parametrize(
    ("words", "hedge", "kind"),
    [
        ("Neither claim could be verified.", "could be verified", "unverified"),
        ("The toll could not immediately be confirmed.", "be confirmed", "unverified"),
        ("Nothing has been confirmed.", "Nothing has been confirmed", "unverified"),
        ("No one could say how many died.", "No one could say", "unverified"),
        ("It could rain on Monday.", "could", "likely"),
        ("The talks could collapse.", "could", "likely"),
        ("Police think he fled.", "Police think", "likely"),
        ("He made unsubstantiated claims.", "unsubstantiated", "doubt"),
        ("It was open, contrary to reports.", "contrary to reports", "denial"),
        ("Reports claimed that it fell.", "Reports claimed", "reportedly"),
        ("It is as though nobody cared.", "as though", "appears"),
    ],
)
def test_hedges(words: str, hedge: str, kind: str) -> None:
    found = [(words[each.start : each.end], each.kind) for each in find_hedges(words, "en")]
    assert any(hedge in said and sort == kind for said, sort in found), found


@pytest.mark.parametrize(
    "words",
    ["She could see the ship.", "They could hear voices.", "He could not swim.", "I could walk."],
)
def test_what_somebody_is_able_to_do_is_no_hedge(words: str) -> None:
    assert find_hedges(words, "en") == []


@pytest.mark.parametrize(
    ("code", "text", "said", "sort"),
    [
        ("en", "It fell on Monday. – LM", "LM", "byline"),
        ("en", "Fire out\nJo Brandt | Tarn Post | 2 May 2024\n\nIt was.", "Jo Brandt", "byline"),
        ("en", "Fire\n2 May 2024, updated 14:05\n\nIt was.", "2 May 2024", "date"),
        ("en", "Out.\n\nWith files from the Northwire agency.", "Northwire", "agency"),
        ("en", "Out.\n\nPhotographs: Jo Brandt/Northwire", "Northwire", "agency"),
        (
            "en",
            "Out.\n\nThe headline of this report was changed after publication.",
            "The headline of this report was changed",
            "correction",
        ),
        (
            "en",
            "Out.\n\nJo Brandt, Ina Lem and Tom Reyl contributed to this report.",
            "Jo",
            "byline",
        ),
        ("de", "Feuer aus. Der Artikel wurde um 16 Uhr aktualisiert.", "Der Artikel", "update"),
        ("fr", "Feu\nPublié le 2 mai 2024 à 14h30, mis à jour à 16h\n\nIl pleut.", "mis", "update"),
        ("es", "Fuego\n2 de mayo de 2024 - Actualizado a las 14:30\n\nLlueve.", "Act", "update"),
        ("ru", "Пожар\n2 мая 2024, 14:30. Обновлено: 3 мая\n\nДождь.", "Обновлено", "update"),
        ("ru", "Пожар потушен.\n\nФото: ВЕСТЬ", "ВЕСТЬ", "agency"),
        ("ar", "انطفأ الحريق. تم تصحيح الخبر.", "تم تصحيح", "correction"),
    ],
)
def test_what_a_report_says_of_itself(code: str, text: str, said: str, sort: str) -> None:
    found = [(text[each.start : each.end], each.sort) for each in find_self_statements(text, code)]
    assert any(words.startswith(said) or said in words for words, _ in found), found
    assert any(said in words and kind == sort for words, kind in found), found


def test_a_day_in_a_correction_is_not_the_documents() -> None:
    text = "Out.\n\nCLARIFICATION (3 May): The article has been changed to name both ferries."
    assert [each.sort for each in find_self_statements(text, "en")] == ["correction"]


@pytest.mark.parametrize(
    ("text", "word", "first"),
    [
        ('He said "no". Smith left.', "Smith", True),
        ('"Stop!" Smith said.', "Smith", False),
        ('"Smith left," she said.', "Smith", True),
        ("“Go,” Smith said.", "Smith", False),
        ("It rained.\n– Smith left.", "Smith", True),
        ("He wrote 'no' Smith said.", "Smith", False),
    ],
)
def test_a_word_after_a_closing_mark_begins_no_sentence(
    text: str, word: str, *, first: bool
) -> None:
    words = words_of(text)
    assert words.is_first(words.plain.index(word.lower())) is first


@pytest.mark.parametrize(
    ("words", "of"),
    [
        ("They found 4 stricken Russian combatants.", "stricken Russian combatants"),
        ("They found three different Volyrian trucks.", "different Volyrian trucks"),
    ],
)
def test_what_is_counted_may_be_of_a_country(words: str, of: str) -> None:
    [found] = find_quantities(words, "en")
    assert found.of is not None
    assert words[slice(*found.of)] == of


def test_round_a_day_is_about_it_and_a_second_round_is_not() -> None:
    [found] = find_times("It fell round March 30.", "en", date(2022, 4, 7))
    assert found.vague
    [found] = find_times("The second round May 5 was lost.", "en", date(2022, 4, 7))
    assert not found.vague


# -- The real report that was spun by a machine; its text is not ours to keep -----------------


def test_spun_report_mentions(shared: Path) -> None:
    """Checked against a reading by hand; "pictures" are what the spinner made of shots."""
    text = (shared / "reports" / "spun-report.txt").read_text(encoding="utf-8")
    hedged = [(text[each.start : each.end], each.kind) for each in find_hedges(text, "en")]
    assert hedged == [
        ("seems to indicate", "appears"),
        ("no less than", "at-least"),
        ("no less than", "at-least"),
        ("seems to have", "appears"),
        ("round", "approximate"),
        ("generally", "generally"),
        ("allegations", "allegedly"),
    ]
    when = find_times(text, "en", date(2022, 4, 7))
    assert [(str(each.said_low), str(each.said_high), each.vague) for each in when] == [
        ("2022-04-07", "2022-04-07", False),
        ("2022-04-04", "2022-04-04", False),
        ("2022-03-30", "2022-03-30", True),
        ("2022-04-02", "2022-04-03", False),
    ]
    counted = [
        (each.low, each.high, text[slice(*each.of)].split()[-1] if each.of else "")
        for each in find_quantities(text, "en")
    ]
    assert [(float(low or 0), high, of) for low, high, of in counted if of != "pictures"] == [
        (4.0, None, "combatants"),
        (3.0, None, "troopers"),
        (24.0, None, "kilometers"),
    ]
    where = [
        (text[each.start : each.end], text[slice(*each.relation)] if each.relation else "")
        for each in find_places(text, "en")
    ]
    for place in (
        ("Kyiv", "west of"),
        ("Dmytrivka", "close to the village of"),
        ("Kyiv", "to the west of"),
        ("Brussels", ""),
        ("Bucha", ""),
    ):
        assert place in where
    named = {text[each.start : each.end] for each in find_names(text, "en")}
    people = {"Mikhaylo Podolyak", "Jens Stoltenberg"}
    assert people | {"white armbands", "blue armbands", "tanks", "NATO"} <= named
    of_itself = [(each.sort, text[each.start :][:12]) for each in find_self_statements(text, "en")]
    assert of_itself == [("date", "2022-04-07 A"), ("update", "This article")]
