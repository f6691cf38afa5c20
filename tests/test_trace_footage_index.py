"""The index of footage: what it answers however it grew, and after any interruption."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from firsthand.trace import footage_files, footage_lookup, footage_score, vocabulary
from firsthand.trace.footage_files import Words
from firsthand.trace.footage_index import KEPT, Asked, FootageIndex, KeyIndex
from firsthand.trace.footage_lookup import Reading
from firsthand.trace.vocabulary import MIRROR

ROW = 56


def item(number: int) -> str:
    return hashlib.sha256(str(number).encode()).hexdigest()


def seconds(count: int) -> Any:
    return np.arange(count, dtype=np.float64)


def film(number: int, samples: int = 12, each: int = 40) -> Asked:
    """A film of random features, a sample a second, half of which stay from one to the next."""
    rng = np.random.default_rng(number)
    features = np.zeros(samples * each, KEPT)
    signatures = rng.integers(0, 1 << 64, (samples, each), np.uint64)
    for row in range(1, samples):
        signatures[row, : each // 2] = signatures[row - 1, : each // 2]
    features["signature"] = signatures.ravel()
    features["unsure"] = rng.integers(0, 1 << 15, len(features), np.uint16)
    return Asked(features, np.repeat(np.arange(samples), each), seconds(samples))


def excerpt(asked: Asked, first: int, last: int) -> Asked:
    kept = (asked.samples >= first) & (asked.samples < last)
    return Asked(asked.features[kept], asked.samples[kept] - first, asked.times[first:last] - first)


def grown(folder: Path, count: int, tail: int) -> FootageIndex:
    index = FootageIndex(folder, tail=tail)
    for number in range(count):
        index.put(item(number), film(number))
    return index


def answers(index: FootageIndex, count: int) -> list[Any]:
    return [index.asked(excerpt(film(number), 2, 9)) for number in range(count)]


signatures = st.lists(st.integers(0, (1 << 64) - 1), max_size=60)


@settings(max_examples=60, deadline=None)
@given(st.lists(signatures, min_size=1, max_size=4), st.integers(10, 20), st.randoms())
def test_merged_files_hold_what_their_parts_held(
    tmp_path_factory: Any, held: Any, bits: int, rng: Any
):
    folder = tmp_path_factory.mktemp("files")
    parts, first = [], 7
    for each in held:
        found = np.array(each, np.uint64)
        owners = first + np.array([rng.randrange(50) for _ in each], np.int64)
        parts.append(Words.of(found, owners, first, rng.randint(8, bits)))
        first += 50
    merged = footage_files.merged(folder, 3, 9, parts, bits)
    everything = np.concatenate([np.array(each, np.uint64) for each in held])
    told = []
    for word in np.unique(everything >> np.uint64(64 - bits)).tolist():
        for record in merged.records[merged.edges[word] : merged.edges[word + 1]].tolist():
            signature = word << (64 - bits) | record >> bits
            told.append((signature, (record & ((1 << bits) - 1)) + merged.base))
    expected = []
    for part in parts:
        words = np.searchsorted(part.edges[1:], np.arange(len(part.records)), side="right")
        for word, record in zip(words.tolist(), part.records.tolist(), strict=True):
            signature = word << (64 - part.bits) | record >> part.bits
            expected.append((signature, (record & ((1 << part.bits) - 1)) + part.base))
    assert sorted(told) == sorted(expected)
    assert sorted(s for s, _ in told) == sorted(everything.tolist())
    assert footage_files.mapped(folder / "words-3-9.bin")[:2] == (3, 9)


@settings(max_examples=60, deadline=None)
@given(signatures, st.lists(st.tuples(st.integers(0, 59), st.integers(0, 63)), max_size=40))
def test_what_is_found_is_what_words_hold(held: list[int], flips: list[tuple[int, int]]):
    rng = np.random.default_rng(len(held))
    owners = rng.integers(5, 30, len(held))
    part = Words.of(np.array(held, np.uint64), owners, 5, 10)
    asked = [held[at % len(held)] ^ (1 << bit) for at, bit in flips if held]
    unsure = rng.integers(0, 1 << 15, len(asked), np.uint16)
    reading = Reading(vocabulary.ALL, 10, 1_000_000)
    found = footage_lookup.found([part], np.array(asked, np.uint64), unsure, reading, (1, 1))
    expected = []
    for number, signature in enumerate(asked):
        places = [int(unsure[number]) >> (5 * n) & 31 for n in range(3)]
        turned = sum({1 << (63 - place) for place in places if place < 10})
        for other, owner in zip(held, owners.tolist(), strict=True):
            apart = signature ^ other
            # Nothing but unsure bits differs in the word, and little beyond it.
            if not (apart >> 54 << 54) & ~turned and (apart & (1 << 54) - 1).bit_count() <= 10:
                expected.append((number, owner))
    told = list(zip(*(each.tolist() for each in found), strict=True))
    if len(set(map(int, unsure))) == len(asked) and not _repeats(unsure):
        assert sorted(told) == sorted(expected)
    assert set(told) == set(expected)


def _repeats(unsure: Any) -> bool:
    return any(len({int(u) >> (5 * n) & 31 for n in range(3)}) < 3 for u in unsure)


def test_a_crowded_word_is_passed_over():
    crowd = np.full(5000, 1 << 63, np.uint64)
    part = Words.of(np.append(crowd, np.uint64(5)), np.arange(5001), 0, 18)
    asked, unsure = np.array([1 << 63, 5], np.uint64), np.zeros(2, np.uint16)
    reading = Reading(((),), 10, 100)
    asking, owners = footage_lookup.found([part], asked, unsure, reading, (1, 1))
    assert (asking.tolist(), owners.tolist()) == ([1], [5000])
    asking, _ = footage_lookup.found([part], asked, unsure, reading, (51, 1))
    assert len(asking) == 5001


def test_a_feature_found_many_times_counts_once():
    table = np.zeros(8, footage_score.SAMPLE)
    asking, owners = np.zeros(8, np.int64), np.arange(8)
    given_ = np.zeros(1, np.int64), np.zeros(1)
    numbers, _ = footage_score.scores(asking, owners, given_, table, 2)
    assert not len(numbers)
    numbers, scores = footage_score.scores(np.arange(3), owners[:3], (np.zeros(3, int), given_[1]),
                                           table, 2)  # fmt: skip
    assert (numbers.tolist(), scores.tolist()) == ([0], [3])


def test_what_lies_on_no_line_counts_little():
    table = np.zeros(400, footage_score.SAMPLE)
    table["time"] = np.arange(400) * 10.0
    samples, times = np.arange(40), seconds(40)
    still = np.zeros(40)
    _, line = footage_score.scores(samples, np.full(40, 3), (samples, still), table, 5)
    assert line.tolist() == [40]
    numbers, _ = footage_score.scores(samples, samples * 9, (samples, times), table, 5)
    assert not len(numbers)


@pytest.mark.parametrize("tail", [300, 1000, 2500])
def test_it_answers_alike_however_it_grew(tmp_path: Path, tail: int):
    whole = grown(tmp_path / "whole", 25, 1 << 30)
    pieces = grown(tmp_path / "pieces", 25, tail)
    assert list((tmp_path / "pieces").glob("words-*.bin"))
    told = answers(whole, 25)
    assert [found[0][1] for found in told] == [item(n) for n in range(25)]
    assert answers(pieces, 25) == told
    again = KeyIndex(tmp_path / "pieces", tail=tail)
    assert [found[0][1] for found in answers(again, 25)] == [item(n) for n in range(25)]
    again.put(item(77), film(77))
    assert again.asked(film(77))[0][1] == item(77)


def test_mirrored_features_are_found(tmp_path: Path):
    index = grown(tmp_path, 5, 1000)
    asked = excerpt(film(3), 0, 8)
    turned = asked.features.copy()
    turned["signature"] ^= MIRROR
    assert index.asked(Asked(turned, asked.samples, asked.times)) == index.asked(asked)


def test_a_long_film_is_asked_in_stretches(tmp_path: Path):
    index = grown(tmp_path, 4, 1000)
    long = [film(number, 12, 40) for number in [*range(50, 220), 2]]
    features = np.concatenate([each.features for each in long])
    samples = np.concatenate([each.samples + 12 * n for n, each in enumerate(long)])
    found = index.asked(Asked(features, samples, seconds(12 * len(long))))
    assert [each for score, each in found if score] == [item(2)]


def test_a_few_items_are_looked_at_closely_and_many_are_not(tmp_path: Path):
    whole = excerpt(film(3), 0, 2)
    faint = Asked(whole.features[::20], whole.samples[::20], whole.times)  # four features
    assert item(3) in [found for _, found in grown(tmp_path / "few", 60, 1000).asked(faint)]
    assert grown(tmp_path / "many", 80, 1000).asked(faint) == []


def test_an_item_that_is_replaced_is_known_by_the_later(tmp_path: Path):
    index = grown(tmp_path, 6, 700)
    index.put(item(2), film(99))
    for each in (index, FootageIndex(tmp_path, tail=700)):
        assert each.asked(film(99))[0][1] == item(2)
        assert item(2) not in [found for _, found in each.asked(film(2))]


def test_an_earlier_layout_is_filled_again(tmp_path: Path):
    grown(tmp_path, 6, 700).close()
    rows = bytearray((tmp_path / "items.bin").read_bytes())
    rows[ROW - 4 : ROW] = bytes(4)
    (tmp_path / "items.bin").write_bytes(rows)
    index = FootageIndex(tmp_path, tail=700)
    assert not list(tmp_path.glob("*.bin"))
    assert item(0) not in index
    assert answers(grown(tmp_path, 6, 700), 6) == answers(grown(tmp_path / "new", 6, 700), 6)


@pytest.mark.parametrize("name", ["items", "features", "samples"])
def test_what_a_torn_file_held_is_left_out(tmp_path: Path, name: str):
    grown(tmp_path, 9, 1 << 30).close()
    path = tmp_path / f"{name}.bin"
    os.truncate(path, path.stat().st_size * 2 // 3)
    index = FootageIndex(tmp_path)
    known = [n for n in range(9) if item(n) in index]
    assert known == list(range(len(known)))
    assert 4 <= len(known) <= 6
    for number in range(len(known), 9):
        index.put(item(number), film(number))
    assert answers(index, 9) == answers(grown(tmp_path / "new", 9, 1 << 30), 9)


def test_a_merge_that_was_cut_short_is_of_no_harm(tmp_path: Path):
    index = grown(tmp_path / "one", 3, 900)
    before = {p.name for p in (tmp_path / "one").glob("words-*.bin")}
    shutil.copytree(tmp_path / "one", tmp_path / "kept")
    for number in range(3, 20):
        index.put(item(number), film(number))
    told = answers(index, 20)
    after = {p.name for p in (tmp_path / "one").glob("words-*.bin")}
    gone = before - after
    assert gone  # they were merged
    for name in gone:
        shutil.copy(tmp_path / "kept" / name, tmp_path / "one" / name)
    (tmp_path / "one" / "words-0-99.part").write_bytes(b"torn")
    again = FootageIndex(tmp_path / "one", tail=900)
    assert answers(again, 20) == told
    assert {p.name for p in (tmp_path / "one").glob("words-*")} == after
    for path in (tmp_path / "one").glob("words-*.bin"):
        data = bytearray(path.read_bytes())
        data[:8] = b"FHword\0\1"  # an earlier layout
        path.write_bytes(data)
    assert answers(FootageIndex(tmp_path / "one", tail=900), 20) == told


_GROWING = """
import sys, itertools
sys.path.insert(0, sys.argv[2])
from test_trace_footage_index import FootageIndex, Path, film, item
index = FootageIndex(Path(sys.argv[1]), tail=700)
print("open", flush=True)
for number in itertools.count():
    if item(number) not in index:
        index.put(item(number), film(number))
"""


def test_killed_at_any_moment_it_goes_on(tmp_path: Path):
    known = 0
    for wait in (0.1, 0.23):
        command = [sys.executable, "-c", _GROWING, str(tmp_path), str(Path(__file__).parent)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as growing:
            assert growing.stdout is not None
            assert growing.stdout.readline() == b"open\n"
            time.sleep(wait)
            growing.send_signal(signal.SIGKILL)
        index = FootageIndex(tmp_path, tail=700)
        count = next(n for n in range(100_000) if item(n) not in index)
        assert count > known
        known = count
        for number in (0, count // 2, count - 1):
            assert index.asked(excerpt(film(number), 2, 9))[0][1] == item(number)
