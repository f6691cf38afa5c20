"""Small words, articles and endings: what else shows that words were put."""

import random
from itertools import pairwise

import numpy as np
import pytest
from bench.lineage.learn_net import joined
from bench.lineage.spinners import by_list, put_at, thesaurus
from bench.lineage.unseen_spinners import ppdb, wordnet

from firsthand.records import Item
from firsthand.trace.spun_manner import OLD_FROM, Manner, manner
from firsthand.trace.spun_net import inputs, odds
from firsthand.trace.spun_seen import seen
from firsthand.trace.spun_spread import OLD_MORE, PUT, part, spread
from firsthand.trace.spun_verdict import MARGIN, signs
from firsthand.trace.wording_text import Reading
from tracekit import STORY

SMALL, ARTICLE, PLURAL = -6, -5, -4


def reading(text: str) -> Reading:
    return Reading(Item.of(text.encode()).id, text)


def test_small_words_are_asked_for_apart():
    read = reading("The ferry went out of the old port and the crew saw no light on the water.")
    plain, every = seen(read), seen(read, small=True)
    assert [w.form for w in plain] == ["ferry", "went", "port", "crew", "light", "water"]
    assert [w for w in every if not w.small] == plain
    assert {"out", "old", "saw"} <= {w.form for w in every if w.small}
    assert not any(w.others or w.ranked for w in every if w.small)


@pytest.mark.parametrize(
    ("phrase", "unsuited"),
    [
        ("a account", True),
        ("an report", True),
        ("a report", False),
        ("an account", False),
        ("a university", False),
        ("a unanimous", False),
        ("a useful", False),
        ("an hospital", False),
        ("the account", False),
    ],
)
def test_an_article_that_does_not_suit_the_word_after_it_is_seen(phrase, unsuited):
    read = reading(f"The clerk put {phrase} before the court on the day.")
    looked = [w for w in seen(read) if w.form == phrase.split()[1]]
    assert bool(inputs(read, looked)[0, ARTICLE]) == unsuited


def test_an_article_that_does_not_suit_makes_a_word_odder():
    found = []
    for article in ("an", "a"):
        read = reading(STORY + f" The clerk gave {article} account of the day to the court.")
        looked = [w for w in seen(read) if w.form == "account"]
        found += odds(read, looked)
    assert found[1] > found[0] + 50


def test_endings_and_small_words_are_inputs():
    read = reading("The guards watched the moving boats quietly from out of the boss house.")
    every = seen(read, small=True)
    rows = dict(zip([w.form for w in every], inputs(read, every), strict=True))
    assert rows["out"][SMALL] == 1
    assert rows["boss"][PLURAL] == 0
    assert rows["boats"][SMALL:].tolist() == [0, 0, 1, 0, 0, 0]
    assert rows["watched"][SMALL:].tolist() == [0, 0, 0, 1, 0, 0]
    assert rows["moving"][SMALL:].tolist() == [0, 0, 0, 0, 1, 0]
    assert rows["quietly"][SMALL:].tolist() == [0, 0, 0, 0, 0, 1]


def test_the_part_that_was_put_is_the_likeliest():
    few, many = ([PUT + 350] * n + [PUT - 250] * (100 - n) for n in (10, 50))
    assert part(few, PUT) == 0.1
    assert part(many, PUT) == 0.5


def test_what_was_put_is_told_by_where_the_texts_part():
    before = "The crew saw the light and the crew left."
    after = "The crew got a line on the light and the gang left."
    assert put_at(before, after) == {
        after.index(w) for w in ("got", "a line", "line", "on", "gang")
    }
    assert put_at(before, before) == set()
    spin = by_list({"light": ["lamp"], "crew": ["gang"]})
    spun = spin(random.Random(1), before, 1.0)  # noqa: S311 (repeatable)
    assert {spun[at:].split()[0] for at in put_at(before, spun)} == {"gang", "lamp"}


def test_wordnet_gives_what_is_more_general_if_asked(tmp_path):
    (tmp_path / "data.noun").write_text(
        "  1 a notice\n"
        "00000010 06 n 02 lorry 0 truck 0 001 @ 00000020 n 0000 | a vehicle\n"
        "00000020 06 n 01 vehicle 0 000 | a conveyance\n"
    )
    for part_ in ("verb", "adj", "adv"):
        (tmp_path / f"data.{part_}").write_text("")
    assert wordnet(tmp_path)["lorry"] == ["truck"]
    assert wordnet(tmp_path, wider=True)["lorry"] == ["truck", "vehicle"]


def test_pairs_of_the_paraphrase_database_go_both_ways(tmp_path):
    path = tmp_path / "pairs.txt"
    path.write_text("lorry truck\nlorry wagon\n\n")
    assert ppdb(path) == {"lorry": ["truck", "wagon"], "truck": ["lorry"], "wagon": ["lorry"]}


def test_two_networks_joined_give_the_mean():
    draw = np.random.default_rng(3)

    def some(*sizes: int) -> list[tuple[np.ndarray, np.ndarray]]:
        return [
            (draw.standard_normal((a, b)).astype(np.float32), draw.standard_normal(b, np.float32))
            for a, b in pairwise(sizes)
        ]

    def read(net: list[tuple[np.ndarray, np.ndarray]], row: np.ndarray) -> float:
        for matrix, added in net[:-1]:
            row = np.maximum(row @ matrix + added, 0)
        return float((row @ net[-1][0] + net[-1][1])[0])

    one, other = some(4, 3, 2, 1), some(6, 5, 3, 1)
    row = np.append(draw.standard_normal(4), [0, 0]).astype(np.float32)
    mean = (read(one, row[:4]) + read(other, row)) / 2
    assert read(joined(one, other), row) == pytest.approx(mean, abs=1e-4)


def test_the_more_of_a_text_was_put_the_less_it_takes_to_mark_a_word():
    read = reading(thesaurus(random.Random(1), STORY, 0.9))  # noqa: S311 (repeatable)
    found = signs(read)
    looked = seen(read)
    weights = zip(looked, odds(read, looked), strict=True)
    by_itself = {w.start for w, weight in weights if weight >= MARGIN}
    marked = {o.start for o in found.found if o.sign == "odd word"}
    covered = {p for o in found.found if o.sign != "odd word" for p in range(o.start, o.end)}
    assert found.verdict == "spun"
    assert marked > by_itself - covered
    assert all(o.weight >= MARGIN for o in found.found if o.sign == "odd word")


def test_old_prose_is_known_by_its_manner_and_news_is_not():
    old = "Thither he went upon the morrow; and, nay, he spake unto them whilst the sun was high."
    assert manner(reading(old)).is_old
    assert manner(reading("It rained; he left. " * 3)).is_old
    assert not manner(reading(STORY)).is_old
    assert manner(reading(STORY)).length < manner(reading(STORY.replace(".", ","))).length


def test_a_text_in_an_old_manner_must_go_further():
    read = reading(STORY)
    looked = seen(read, small=True)
    weights = odds(read, looked)
    today = Manner(names=0.1, old=OLD_FROM - 0.01, semicolons=0, length=3)
    old = Manner(names=0.1, old=OLD_FROM, semicolons=0, length=3)
    one, other = (spread(looked, weights, each) for each in (today, old))
    assert one is not None
    assert other is not None
    assert one - other > OLD_MORE - 0.1
