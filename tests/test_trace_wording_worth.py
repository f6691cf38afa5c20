"""What two texts must share to be compared, whose an address is, and traces that are weak."""

# ruff: noqa: E501  invented reports, a paragraph a line
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.records import Claim, Item, Passage
from firsthand.records.judged import Voice
from firsthand.steps import Made, Text
from firsthand.trace.wording_address import house_of
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_house import claimed, houses
from firsthand.trace.wording_index import WordingIndex
from firsthand.trace.wording_keys import MOST_NAMES, keys_of, named
from firsthand.trace.wording_named import names_house
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_sketch import BadSketchError, Wording, told_of, wording_sketch
from firsthand.trace.wording_text import Reading
from firsthand.trace.wording_worth import MOST_WORTH, of_day, of_name, of_number, worth_of
from tracekit import STORY, read, retold, sketch

BAKERS = """Bakers of Melvik win a prize

The Orchard Press, 8 April 2022

On Monday the minister of trade gave three bakers of Melvik a silver spoon, and four went home without.

Two of the soldiers of the guard, one a captain, ate twelve rolls each."""

PERSIAN = """ویدئو حاکی از تیراندازی سربازان است

پیک ساحل، ۸ آوریل ۲۰۲۲

The Halden Courier نوشت که ویدئو نزدیک کاروینو ضبط شده است."""


def near(*texts: str) -> set[frozenset[int]]:
    """Which of some texts an index proposes to compare, by their numbers."""
    sketches = [sketch(text) for text in texts]
    items = [Item.of(text.encode()).id for text in texts]
    with TemporaryDirectory() as folder:
        index = WordingIndex(Path(folder))
        for item, each in zip(items, sketches, strict=True):
            index.add(item, each)
        found = {
            frozenset((n, items.index(other)))
            for n, item in enumerate(items)
            for other in index.near(item)
        }
        index.close()
    return found


def test_weekdays_offices_and_small_numbers_are_no_reason_to_compare():
    assert near(STORY, BAKERS) == set()


def test_a_post_that_names_place_and_paper_is_compared():
    post = "Karvino: the Halden Courier has pictures of the 14th Brigade."
    assert frozenset((0, 1)) in near(STORY, post)


def test_one_sentence_of_a_report_is_reason_enough():
    sentence = "One soldier fires two shots at a wounded man, who is hit in the head."
    assert frozenset((0, 1)) in near(STORY, f"{BAKERS}\n\n{sentence}")


def test_a_lone_quotation_with_who_said_it_is_an_excerpt():
    quote = next(p for p in STORY.split("\n\n") if p.startswith("“"))
    decision = decide(read(STORY), read(quote))
    assert decision.outcome == "excerpt"
    assert decision.pair.made.text == quote


@pytest.mark.parametrize(
    ("written", "less"), [("4", "5000"), ("12", "52"), ("40", "41"), ("2022", "3172")]
)
def test_a_number_that_many_texts_have_tells_less(written, less):
    assert of_number(written) < of_number(less)


@given(st.text(max_size=12), st.text(alphabet="abdefiklmnoprstuv", min_size=1, max_size=12))
def test_worth_fits_in_a_key(number, word):
    assert 0 <= of_number(number) <= MOST_WORTH
    assert 0 < of_name(word, word.upper(), "en") <= MOST_WORTH


def test_the_first_of_a_month_tells_less_than_another_day():
    assert of_day("03-01") < of_day("03-30")


def test_a_year_is_no_day():
    assert not [
        key for key in worth_of(read("It was built in 2019, said Olha Brel.")) if key[0] == "t"
    ]


def test_keys_keep_what_tells_most():
    first, last = (
        ("bakela", "dolira", "fomina", "galuta", "kiresa", "lopima", "mutora", "nasifa"),
        "bdfklmnr",
    )
    met = [f"{a}{b}aska".title() for a in first for b in last]
    text = f"He met {', '.join(met)} and Mr Red."
    keys = keys_of(read(text)).names
    assert len(keys) == MOST_NAMES
    assert all(key & MOST_WORTH == MOST_WORTH for key in keys)
    assert all(named(key) & MOST_WORTH == 0 for key in keys)


def test_numbers_in_other_digits_are_the_same_numbers():
    assert "8" in {w.form for w in read(PERSIAN).words}


def test_a_date_line_in_a_language_without_months_here_names_a_house():
    assert houses(read(PERSIAN)) == ("پیک ساحل",)
    italian = "Il registro dei piloti\n\nIl Corriere delle Darsene, 24 ottobre 2025\n\nLa nave è partita alle 5.40 senza pilota."
    assert houses(read(italian)) == ("Il Corriere delle Darsene",)


def test_a_text_that_has_only_an_address_of_a_platform_is_its_account_s():
    one, other = (read(STORY.split("\n\n")[2] + extra, place) for extra, place in (
        ("", "https://t.me/s/first_channel/7"), (" Now.", "https://t.me/second_channel/9"),
    ))  # fmt: skip
    assert not set(houses(one)) & set(houses(other))


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("https://www.foo.example/2022/04/07", "foo"), ("https://foo.example.org/x", "foo"),
        ("http://news.quay.co.uk/1", "quay"), ("https://t.me/s/chan_nel/12", "chan_nel"),
        ("https://x.com/Someone/status/1", "someone"), ("https://www.youtube.com/watch?v=1", None),
        ("https://web.archive.org/web/2020/https://www.foo.example/a", "foo"),
        ("pages/x.txt", None), ("https://example.org/", None), ("https://192.168.1.1/a", None),
        ("https://user@foo.example:8080/", "foo"), ("", None), ("https://", None),
    ],
)  # fmt: skip
def test_whose_an_address_is(place, name):
    assert house_of(place) == name


@given(st.text(max_size=80))
def test_any_address_is_survived(place):
    found = house_of(place)
    assert found is None or found


def test_a_report_without_masthead_is_whose_people_looked():
    text = "A clip is shared in Karvino. The Ostra Courier has seen a longer version of it."
    assert claimed(read(text)) == "Ostra Courier"
    assert claimed(read(text + " Nobody died, the Ostra Courier reports.")) is None
    assert claimed(read(text + " The Hill Post has verified it.")) is None
    assert claimed(read(retold() + "\n\nThe Ostra Courier has seen a longer version.")) is None


def test_a_short_name_is_not_found_in_a_like_sounding_word():
    german = Reading("0" * 64, "Fast sechzig Menschen standen draußen für Brot an.")
    assert names_house(german, "The Wayfarer") is None


def test_a_name_is_found_with_its_small_words_and_not_in_a_like_word():
    invoice = Reading("0" * 64, "An invoice which El Canto de Mar was able to consult shows it.")
    assert names_house(invoice, "El Canto de Mar")
    arabic = Reading("0" * 64, "وكان آخر رسالة طلبا للمساعدة من السائق في الصباح.")
    assert names_house(arabic, "Talbote") is None


def test_prose_that_speaks_of_a_newsletter_is_no_furniture():
    text = "Readers of this newsletter will like what the Ostra Courier put up on Friday."
    assert [s.furniture for s in Reading("0" * 64, text).sentences] == [False]
    asked = Reading("0" * 64, "Sign up for our newsletter to read what we put up every week.")
    assert [s.furniture for s in asked.sentences] == [True]


def test_a_changed_sentence_between_two_others_of_a_translation_is_its_source_s():
    source = read(
        "The Halden Courier met Olha Brel in Karvino on 30 March.\n\nThe smoke drifted slowly over the lake towards the east.\n\nPetro Sych of Tarnograd counted 250 shells.\n\nIlya Varenko rejected it in Melvik on 2 April."
    )
    made = read(
        "Halden Courier traf Olha Brel am 30. März in Karvino.\n\nDer Rauch zog langsam über das Wasser nach Westen hin.\n\nPetro Sych aus Tarnograd zählte 250 Granaten.\n\nIlja Warenko wies das am 2. April in Melwik zurück."
    )
    found = [m for m in Pair(source, made).matches if m.made == 1]
    assert [m.source for m in found] == [1]
    assert found[0].by_place
    assert Pair(source, made).covered < 1


def _claim(text: str, words: str, speaker: str) -> Claim:
    item = Item.of(text.encode()).id
    at, who = text.index(words), text.index(speaker)
    voice = Voice(
        name=speaker, role="unnamed", where=Passage.of(item, text, who, who + len(speaker))
    )
    words_there = Passage.of(item, text, at, at + len(words))
    return Claim(words=words_there, sort="statement", voices=(voice,))


def test_a_sketch_keeps_who_says_what():
    text = "Residents said that the column had entered the village."
    claim = _claim(text, "the column had entered the village", "Residents")
    item = Item.of(text.encode()).id
    made = next(iter(wording_sketch(Text(item, text), claims=(claim,))))
    assert isinstance(made, Made)
    data = b"".join(made.chunks)
    first, _, rest = data.partition(b"\n")
    del first
    opened = Wording("0" * 64, keys_of(read(text)), rest)
    assert opened.reading.claims == told_of([claim], item)
    speaker = opened.reading.claims[0].speaker
    assert speaker is not None
    assert text[slice(*speaker)] == "Residents"


@pytest.mark.parametrize(
    "claim", [[0, 9999, "statement", 1], [0, 5, "statement", 1, 3], ["x"], [], 7, [-1, 2, "s", 0]]
)
def test_a_claim_that_no_sketch_could_hold_is_refused(claim):
    text = "Residents said so."
    item = Item.of(text.encode()).id
    made = next(iter(wording_sketch(Text(item, text))))
    assert isinstance(made, Made)
    data = b"".join(made.chunks)
    plain = json.loads(data.partition(b"\n")[2])
    plain["claims"] = [claim]
    with pytest.raises(BadSketchError):
        _ = Wording("0" * 64, keys_of(read(text)), json.dumps(plain).encode()).reading
