"""Words of the press across languages: tables that hold together, and what they are for."""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import firsthand.world
from firsthand.trace.alignment import align
from firsthand.world.concepts import BROADER, CODES
from firsthand.world.glossary import glossary, meaning_of
from firsthand.world.names_across import fold
from firsthand.world.stems import by_stem
from tracekit import read

FOLDER = Path(firsthand.world.__file__).parent / "data" / "glossary"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.txt"))


def _lines(language):
    text = (FOLDER / f"{language}.txt").read_text("utf-8")
    return [line.partition(": ") for line in text.splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_table_speaks_of_the_same_meanings_once(language):
    meanings = [meaning for meaning, _, _ in _lines(language)]
    known = {meaning for meaning, _, _ in _lines("en")} | {f"={concept}" for concept in BROADER}
    assert not [m for m, n in Counter(meanings).items() if n > 1]
    assert set(meanings) <= known
    assert len(meanings) > 400
    if language not in CODES:
        assert sum(m.startswith("=") for m in meanings) > 100


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stem_is_so_short_that_it_begins_half_the_words(language):
    words = [word for _, _, words in _lines(language) for word in words.split()]
    assert not [w for w in words if len(fold(w)) < 3 and not w.endswith("!")]


@pytest.mark.parametrize(
    ("language", "word", "meaning"),
    [
        ("en", "newspapers", "newspaper"),
        ("de", "zeitungen", "newspaper"),
        ("pl", "gazety", "newspaper"),
        ("uk", "газети", "newspaper"),
        ("tr", "gazetesi", "newspaper"),
        ("it", "soldati", "=soldier"),
        ("nl", "soldaten", "=soldier"),
        ("en", "soldiers", "=soldier"),
        ("cs", "vojáci", "=soldier"),
        ("en", "ploughshare", None),
        ("xx", "soldiers", None),
        ("../en", "soldiers", None),
    ],
)
def test_words_of_several_languages_mean_the_same(language, word, meaning):
    assert meaning_of(fold(word), language) == meaning


@given(st.text(max_size=30), st.text(max_size=8))
def test_no_word_is_too_odd_to_be_looked_up(word, language):
    found = meaning_of(word, language)
    assert found is None or found in set(glossary(language).values()) or found.startswith("=")


def test_the_longest_stem_counts_and_a_whole_word_before_it():
    stems = {"cap": "hat", "captain": "officer", "captive!": "prisoner"}
    assert by_stem(stems, "captains", "en") == "officer"
    assert by_stem(stems, "captive", "en") == "prisoner"
    assert by_stem(stems, "captived", "en") == "hat"
    assert by_stem(stems, "capitulation", "en") is None


ENGLISH = """The men step out of the kiln and lie down beside a wall.

A reporter of the newspaper counted the windows of the tower and compared them with a photograph.

The driver of the lorry laughs, and a dog runs across the yard."""
POLISH = """Kierowca ciężarówki śmieje się, a przez podwórze biegnie pies.

Dziennikarz gazety policzył okna wieży i porównał je ze zdjęciem.

Mężczyźni wychodzą z pieca i kładą się przy murze."""


def test_sentences_without_one_name_are_found_again_in_a_translation():
    found = {(m.made, m.source) for m in align(read(POLISH), read(ENGLISH)) if not m.by_place}
    assert (1, 1) in found
