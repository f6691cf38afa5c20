"""Where films part, what a hand and a shutter do to them, and what only looks like a copy."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import footagekit as kit
from firsthand.records import Derivation, Span
from firsthand.trace import (
    footage_lines,
    footage_marks,
    footage_parting,
    footage_passing,
    footage_steady,
    footage_time,
    footage_verdict,
)
from firsthand.trace.footage import compared
from firsthand.trace.footage_look import Look
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_runs import runs
from firsthand.trace.footage_sketch import Sketch


def _unsteadiness(pair: footage_time.Pair, line: footage_time.Line, times: Any) -> float:
    """Return by how much the difference of two films comes and goes, in the median cell [levels].

    What changes in all cells at once is brightness, and does not count.
    """
    if not len(times):
        return 0.0
    differ = pair.other.at(times) - pair.one.at(line.offset + line.pace * times)
    differ -= np.median(differ, axis=0)
    differ -= np.median(differ, axis=1, keepdims=True)
    return float(np.median(differ.std(axis=0)))


@pytest.fixture(scope="module")
def sketch() -> Sketch:
    return kit.sketched(kit.film(kit.drawn(1, 8)))


def told(one: Sketch, pictures: Any) -> list[Derivation]:
    other = kit.sketched(kit.film(np.asarray(pictures, np.uint8)))
    return [d for d in compared(one, other) if isinstance(d, Derivation)]


def run_of(one: Sketch, other: Sketch) -> Run:
    return runs(one, other, footage_lines.groups(footage_lines.shared(one, other)))[0]


def held(pictures: Any, seed: int = 4) -> Any:
    """Film a screen: a hand that shakes, a band of light that runs over it."""
    rng = np.random.default_rng(seed)
    shake = cv2.GaussianBlur(rng.normal(0, 1, (len(pictures), 2)), (1, 0), sigmaX=1, sigmaY=2)
    shake = 3.0 * shake / shake.std(0)
    down = np.arange(kit.HEIGHT)[:, None, None] / kit.HEIGHT
    made = []
    for number, picture in enumerate(pictures):
        move = np.hstack([np.eye(2), shake[number][:, None]])
        moved = cv2.warpAffine(picture, move, picture.shape[1::-1], borderMode=cv2.BORDER_REPLICATE)
        band = 1 + 0.1 * np.sin(down * 5 + number * 1.7)
        made.append(np.clip(moved * band * 0.8 + 12, 0, 255))
    return np.stack(made)


def room(seed: int, seconds: float = 6.0) -> Any:
    """One room by one tripod; who walks through it hangs on the seed."""
    rng = np.random.default_rng(seed)
    ground = kit.drawn(30, 0.1)[0]
    coat = [int(c) for c in rng.integers(0, 255, 3)]
    frames = []
    for number in range(round(seconds * kit.FPS)):
        picture = ground.copy()
        x, swing = 30 + (13 + seed % 5) * number / kit.FPS, 8 * np.sin(number / 2 + seed)
        cv2.ellipse(picture, (int(x), 100), (9, 26), 0, 0, 360, coat, -1)
        cv2.ellipse(picture, (int(x + swing), 118), (6, 16), 0, 0, 360, coat[::-1], -1)
        frames.append(picture)
    return np.stack(frames)


def test_a_screen_filmed_by_a_hand_is_found(sketch: Sketch):
    found = told(sketch, held(kit.drawn(1, 4, 2.5)))
    assert found
    assert isinstance(found[0].source, Span)
    assert float(found[0].source.start_s) == pytest.approx(2.5, abs=0.1)


def test_what_a_hand_and_a_shutter_do_is_taken_out():
    one = kit.sketched(kit.film(room(3)))
    other = kit.sketched(kit.film(held(room(3)).astype(np.uint8)))
    run = run_of(one, other)
    pair = footage_time.paired(one, other, run.matrix)
    assert pair is not None
    steady = footage_steady.steadied((one, other), run.matrix, pair, run.line, run.other)
    times = np.linspace(*run.other, 40)[1:-1]
    before, after = (_unsteadiness(p, run.line, times) for p in (pair, steady))
    assert after < 0.6 * before
    assert steady.one is pair.one  # the film that shakes is the one that is set right


def test_steady_films_are_left_alone():
    one, other = (kit.sketched(kit.film(room(3), crf=crf)) for crf in (20, 26))
    run = run_of(one, other)
    pair = footage_time.paired(one, other, run.matrix)
    assert pair is not None
    assert footage_steady.steadied((one, other), run.matrix, pair, run.line, run.other) is pair


def test_a_crossfade_ends_half_way_through(sketch: Sketch):
    piece, after = kit.drawn(1, 3, 2.5), kit.drawn(7, 3)
    count = 6
    share = ((np.arange(count) + 0.5) / count)[:, None, None, None]
    mixed = piece[-count:] * (1 - share) + after[:count] * share
    found = told(sketch, np.concatenate([piece[:-count], mixed, after[count:]]))
    assert found
    assert isinstance(found[0].made, Span)
    lasting = float(found[0].made.end_s - found[0].made.start_s)
    assert lasting == pytest.approx(3 - count / 2 / kit.FPS, abs=0.1)


def test_a_frame_that_films_are_put_into_joins_none():
    tiles = np.random.default_rng(5).integers(30, 200, (9, 40, 3), dtype=np.uint8)
    wall = cv2.resize(tiles, (800, 180), interpolation=cv2.INTER_NEAREST)

    def listed(pictures: Any) -> Any:
        made = []
        for number, picture in enumerate(pictures):
            whole = wall[:, number * 5 : number * 5 + 320].copy()
            whole[30:150, 60:260] = cv2.resize(picture, (200, 120))
            made.append(whole)
        return np.stack(made)

    one, other = (kit.sketched(kit.film(listed(kit.drawn(n, 5)))) for n in (11, 12))
    assert not [d for d in compared(one, other) if isinstance(d, Derivation)]
    assert footage_passing.framed(one, other, run_of(one, other))


def test_another_pace_is_believed_only_where_it_agrees_plainly():
    one, other = (kit.sketched(kit.film(room(3), crf=crf)) for crf in (20, 30))
    run = run_of(one, other)
    assert footage_verdict.verdict(one, other, run) == footage_verdict.MOVES
    for pace, believed in ((1.0, True), (1.1, False)):
        doubtful = replace(run, line=replace(run.line, pace=pace, alike=0.7))
        told_why = footage_verdict.verdict(one, other, doubtful)
        assert (told_why is not None) is believed


def test_noise_is_no_other_movement_and_other_steps_are():
    rng = np.random.default_rng(8)
    noisy = np.clip(room(3) + rng.normal(0, 25, room(3).shape), 0, 255).astype(np.uint8)
    source = kit.sketched(kit.film(room(3)))
    same, walker = (kit.sketched(kit.film(p)) for p in (noisy, room(9)))
    line = run_of(source, same)
    moved = [footage_passing.moved(source, each, line) for each in (same, walker)]
    found = [footage_passing.unexplained(each) for each in moved if each is not None]
    assert found[0] < 0.2 < found[1]


def test_words_on_blurred_bars_are_a_caption(sketch: Sketch):
    soft = cv2.GaussianBlur(kit.drawn(5, 0.1)[0], (0, 0), 20)
    ground = cv2.cvtColor(cv2.resize(soft, (480, 480)), cv2.COLOR_RGB2GRAY)
    written = ground.copy()
    for words, y in (("LOOK AT THE LEFT", 70), ("before they go", 430)):
        cv2.putText(written, words, (40, y), 3, 1.4, 0, 9)
        cv2.putText(written, words, (40, y), 3, 1.4, 255, 3)
    inside = np.zeros((48, 48), bool)
    inside[16:32] = True
    for picture, count in ((ground, 0), (written, 2)):
        small = cv2.resize(picture, (48, 48), interpolation=cv2.INTER_AREA)
        seen = Look(None, np.stack([small] * 4), inside, inside, None, None, None, None)
        assert [c.name for c in footage_marks.on_bars(sketch, seen)] == ["caption"] * count


@given(st.floats(-1e4, 1e4), st.floats(0.4, 1e4))
def test_what_is_within_lies_within(start: float, length: float):
    first, last = footage_parting.inner((start, start + length))
    assert start <= first < last <= start + length
    assert last - first >= 0.79 * length


@given(st.lists(st.floats(-1, 1), min_size=1, max_size=30))
def test_what_is_worse_is_worse(usual: list[float]):
    assert footage_parting.worse(np.array(usual)) < max(0.01, float(np.median(usual)))
