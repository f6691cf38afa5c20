"""What a report says of itself; and what holds of every text for all the mentions."""

import random
import time
from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.examine.reports.hedges import find_hedges, hedges
from firsthand.examine.reports.names import find_names, names
from firsthand.examine.reports.places import find_places, places
from firsthand.examine.reports.quantities import find_quantities, quantities
from firsthand.examine.reports.self_statements import find_self_statements, self_statements
from firsthand.examine.reports.times import find_times, time_mentions
from firsthand.records import Gap, Item, Observation, Passage
from firsthand.steps import Text
from firsthand.world.languages import LANGUAGES

FOUND = [
    (
        "By Oona Brask\nPublished 11 June 2025, 17:42",
        "en",
        [("By Oona Brask", "byline"), ("Published 11 June 2025, 17:42", "date")],
    ),
    (
        "This article has been updated to include the comments of Norther Lines.",
        "en",
        [("This article has been updated to include the comments of Norther Lines.", "update")],
    ),
    (
        "(Reporting by Lena Karst in Maresh; Editing by Tom Adaly)",
        "en",
        [("Reporting by Lena Karst in Maresh; Editing by Tom Adaly", "byline")],
    ),
    (
        "Halden Wire could not independently verify the video.",
        "en",
        [("Halden Wire could not independently verify the video", "not-verified")],
    ),
    (
        "Correction: I first wrote that it was ten feet high. It was not.",
        "en",
        [("Correction: I first wrote that it was ten feet high", "correction")],
    ),
    ("Forwarded from Kostel Chat\nIt fell.", "en", [("Forwarded from Kostel Chat", "agency")]),
    (
        "Diese Angaben ließen sich nicht unabhängig überprüfen.",
        "de",
        [("Diese Angaben ließen sich nicht unabhängig überprüfen", "not-verified")],
    ),
    (
        "Подтвердить эти сведения агентству не удалось.",
        "ru",
        [("Подтвердить эти сведения агентству не удалось", "not-verified")],
    ),
    ("Оновлено о 14:20: додано коментар", "uk", [("Оновлено о 14:20: додано коментар", "update")]),
]
NONE = [
    "By the river they waited. By Tuesday it was updated.",
    "The report was corrected by nobody. He confirmed it.",
]


@pytest.mark.parametrize(("words", "code", "wanted"), FOUND)
def test_self_statement_is_found_exactly(words, code, wanted):
    assert [(words[s.start : s.end], s.sort) for s in find_self_statements(words, code)] == wanted


@pytest.mark.parametrize("words", NONE)
def test_what_a_report_says_of_others_is_none(words):
    assert find_self_statements(words, "en") == []


# -- every text ---------------------------------------------------------------------------------

FINDERS: dict[str, Callable[[str, str], list]] = {  # type: ignore[type-arg]
    "times": lambda text, code: find_times(text, code, date(2022, 4, 7)),
    "quantities": find_quantities,
    "hedges": find_hedges,
    "places": find_places,
    "names": find_names,
    "self": find_self_statements,
}
SIGNS = " .,:;!?\n\"'“”„«»()-–/%£№º0123456789"
PIECES = (
    "\n\n|at least |between |and |from |to |half |a dozen |hundreds of |one |two |около |від |до "
    "|على |بين |و|ما لا يقل عن |в ночь на |around |March |May |30|2022|Monday |next |the |night of "
    "|late |ago|'60s|a.m.|12:30|near |km |north of |Kyiv |Port |School No. 6|Ministry of |T-72|th "
    "|Brigade |Mr |said |may |might |could not be |verified |sei |habe |soll |auraient |habría "
    "|ليلة |الساعة |يُزعم |в |у |de |d'|l'|n'|pas |Correction: |By Ann Lee\n|UPD|(|) - |June "
)
TELLING = st.sampled_from([*SIGNS, *PIECES.split("|")])
WORDS = st.lists(TELLING | st.characters(exclude_categories=["Cs"]), max_size=60).map("".join)


@given(WORDS, st.sampled_from(sorted(LANGUAGES)))
@settings(max_examples=400)
def test_mentions_of_any_text_are_in_order_and_in_the_text(words, code):
    for name, find in FINDERS.items():
        last = 0
        for each in find(words, code):
            assert 0 <= each.start < each.end <= len(words)
            assert name == "self" or each.start >= last, "two mentions overlap"
            last = each.start if name == "self" else each.end
            assert words[each.start : each.end] == words[each.start : each.end].strip()
            scope = getattr(each, "scope", None) or getattr(each, "of", None)
            assert scope is None or 0 <= scope[0] < scope[1] <= len(words)


@given(WORDS)
@settings(max_examples=100)
def test_steps_give_passages_and_gaps_of_any_text(words):
    text = Text(Item.of(words.encode()).id, words)
    for step in (time_mentions, quantities, hedges, places, names, self_statements):
        for each in step(text):
            if isinstance(each, Observation):
                assert isinstance(each.where, Passage)
                assert each.where.exact == words[each.where.start : each.where.end]
            else:
                assert isinstance(each, Gap)


def test_other_languages_have_nothing():
    for find in FINDERS.values():
        assert find("At least five men in Kyiv, reportedly, on Monday.", "pl") == []


@pytest.mark.parametrize("name", sorted(FINDERS))
def test_time_grows_with_the_length_and_no_faster(name):
    words = "At least 5 men, reportedly, stood near Kyiv on Monday, Ada Strom said. On one line: "
    find = FINDERS[name]

    def took(times: int) -> float:
        text = words * times + str(random.random())  # noqa: S311  a text not seen before
        begin = time.process_time()
        find(text, "en")
        return time.process_time() - begin

    took(50)
    assert min(took(1600) for _ in range(2)) < 12 * max(min(took(400) for _ in range(2)), 0.005)
