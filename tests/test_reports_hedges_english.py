"""English words that hedge by what stands beside them. All people and events are invented."""

from __future__ import annotations

import pytest

from firsthand.examine.reports.hedges import find_hedges

FOUND = [
    ("The story was reputedly true, as the story goes.", ["reportedly", "reportedly"]),
    ("An image said to show the mill was shared.", ["reportedly"]),
    ("Rumours that he fled spread.", ["reportedly"]),
    ("The store is understood to hold fuel.", ["reportedly"]),
    ("The fragment is consistent with a drone.", ["likely"]),
    ("Arson has not been ruled out.", ["likely"]),
    ("A meeting is due to take place.", ["likely"]),
    ("The void could need 300 tonnes.", ["likely"]),
    ("Eleven people are presumed dead.", ["likely"]),
    ("A note purportedly signed by him was found.", ["doubt"]),
    ("The ministry brushed aside the charge.", ["denial"]),
    ("The spokesman dismissed the account.", ["denial"]),
    ("It is a claim the council ridiculed.", ["denial"]),
    ("The ministry ruled out the existence of a camp.", ["denial"]),
    ("She scoffed at the suggestion.", ["denial"]),
    ("The claim is misleading.", ["denial"]),
    ("Whether a ransom was paid is unclear.", ["unverified", "unverified"]),
    ("Nobody could confirm it.", ["unverified"]),
    ("We have not been able to verify it.", ["unverified"]),
    ("There is no way of knowing how many left.", ["unverified"]),
    ("Who fired is contested.", ["unverified"]),
    ("Barely 20 came, from a crowd estimated at 6,000.", ["approximate", "approximate"]),
    ("It makes perhaps a tenth of the fuel.", ["approximate"]),
    ("He left an hour or so later.", ["approximate"]),
    ("Villagers claim four men were beaten.", ["allegedly"]),
]
NONE = [
    "He was ruled out of the match.",
    "The general was dismissed as chief of staff. The officer was dismissed.",
    "He waved off the crowd and rejected the offer.",
    "The delay was due to rain.",
    "He said to me that nobody thought to wake them.",
    "The theft was reported to police on the same road.",
    "The guard asked whether they had papers.",
    "A witness who could confirm it came.",
    "The ministry warned against spreading unverified pictures.",
    "It was a no-nonsense school.",
]


@pytest.mark.parametrize(("words", "kinds"), FOUND)
def test_a_hedge_has_its_kind(words: str, kinds: list[str]) -> None:
    assert [each.kind for each in find_hedges(words, "en")] == kinds


@pytest.mark.parametrize("words", NONE)
def test_the_same_words_with_another_meaning_are_none(words: str) -> None:
    assert [words[each.start : each.end] for each in find_hedges(words, "en")] == []


def test_what_only_shows_the_hedge_is_no_part_of_it() -> None:
    words = "Sanctions may be discussed at about 3 a.m."
    found = [words[each.start : each.end] for each in find_hedges(words, "en")]
    assert found == ["may", "about"]
