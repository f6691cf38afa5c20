"""Two takes by one tripod: the room, words that run below or one door that agrees join none."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.records import Derivation, Observation
from firsthand.trace import footage_lines, footage_parting, footage_running, footage_verdict
from firsthand.trace.footage import compared
from firsthand.trace.footage_passing import Moved, uneven
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_runs import runs
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_time import Line, Pair, Track

LINE = Line(1.0, 0.0, 1.0, 1.0, 1.0)
CELLS = np.ones((16, 16), bool)
RATE = 15


def grained(pictures: Any, seed: int, grain: float = 5.0) -> Sketch:
    """A film of these pictures, with a camera's grain of its own."""
    noise = np.random.default_rng(seed).normal(0, grain, pictures.shape)
    return kit.sketched(kit.film(np.clip(pictures + noise, 0, 255).astype(np.uint8)))


def empty(seconds: float) -> Any:
    """A room in which nothing moves."""
    return np.repeat(kit.drawn(30, 0.1)[:1], round(seconds * kit.FPS), 0)


def busy(seconds: float, seed: int = 3) -> Any:
    """The same room, through which somebody walks."""
    coat = tuple(int(c) for c in np.random.default_rng(seed).integers(0, 255, 3))
    made = empty(seconds)
    for number, picture in enumerate(made):
        at = 20 + 16 * number / kit.FPS, 100 + 4 * np.sin(number / 2 + seed)
        cv2.ellipse(picture, (int(at[0]), int(at[1])), (11, 28), 0, 0, 360, coat, -1)
    return made


def best(one: Sketch, other: Sketch) -> Run:
    return runs(one, other, footage_lines.groups(footage_lines.shared(one, other)))[0]


def track(changes: Any) -> Track:
    """Thumbnails that change so, cell by cell (n, 16, 16)."""
    cells = np.cumsum(changes, 0).reshape(len(changes), -1).astype(np.float32)
    return Track(np.arange(len(cells)) / RATE, cells)


def strewn(seed: int, seconds: float = 6.0, much: float = 1.0) -> Any:
    rng = np.random.default_rng(seed)
    return rng.normal(0, much, (round(seconds * RATE), 16, 16))


def running(cells: Any, row: int, seed: int, late: int = 5) -> Any:
    """Let words run along a row: each cell shows what the one to its right showed a while ago."""
    count = len(cells)
    words = np.random.default_rng(seed).normal(0, 6, count + 16 * late)
    words = np.convolve(words, np.ones(4) / 2, "same")
    made = cells.copy()
    for column in range(16):
        made[:, row, column] = words[column * late : column * late + count]
    return made


def test_two_takes_of_an_empty_room_are_not_joined():
    told = list(compared(grained(empty(5), 1, 9.0), grained(empty(9), 2, 9.0)))
    assert not [each for each in told if isinstance(each, Derivation)]
    assert [each.kind for each in told if isinstance(each, Observation)] == ["same-view"]


def test_the_same_clip_of_a_room_is_found_where_somebody_walks():
    told = list(compared(grained(busy(5), 1), grained(busy(9), 2)))
    assert [each for each in told if isinstance(each, Derivation)]


@pytest.mark.parametrize(("seconds", "believed"), [(5.0, True), (2.5, False)])
def test_what_is_short_has_to_agree_nearly_wholly(seconds: float, *, believed: bool):
    one, other = grained(busy(seconds), 1), grained(busy(seconds), 2)
    run = best(one, other)
    assert footage_verdict.verdict(one, other, run) == footage_verdict.MOVES
    less = replace(run, line=replace(run.line, alike=0.8))
    assert (footage_verdict.verdict(one, other, less) is not None) is believed


def test_what_hardly_moves_tells_only_for_a_while_and_at_about_the_usual_pace():
    one, other = grained(busy(5), 1), grained(busy(5), 2)
    run = best(one, other)
    faint = replace(run, picture=0.99, line=replace(run.line, alike=0.45, moving=0.3))
    assert footage_verdict.verdict(one, other, faint) is not None
    for line, ends in ((replace(faint.line, pace=0.5), run.other), (faint.line, (0.0, 2.0))):
        doubtful = replace(faint, line=line, other=ends)
        assert footage_verdict.verdict(one, other, doubtful) is None


def test_words_that_run_along_both_films_are_left_out():
    films = [running(strewn(n), 15, 7) for n in (1, 2)]
    pair = Pair(track(films[0]), track(films[1]), CELLS, fine=True)
    left = footage_running.bare(pair, LINE, (0.5, 5.5)).cells
    assert not left[15].any()
    assert left[:15].all()


@pytest.mark.parametrize("rows", [0, 1, 9])
def test_what_does_not_run_or_runs_everywhere_is_kept(rows: int):
    films = [strewn(n, much=4.0) for n in (1, 1)]
    for row in range(rows):
        films = [running(film, 15 - row, 7) for film in films]
    if rows == 1:
        films[1] = strewn(1, much=4.0)  # they run in one film only
    pair = Pair(track(films[0]), track(films[1]), CELLS, fine=True)
    assert footage_running.bare(pair, LINE, (0.5, 5.5)).cells.sum() > 200


def moved(seed: int, *, alike: Any) -> Moved:
    """Two films of which the same moves where and when that is told (n, 256), else other things."""
    first, second = (strewn(n, much=2.0).reshape(-1, 256) for n in (seed, seed + 100))
    first[:, 120:] *= 0.05
    second[:, 120:] *= 0.05
    there = np.where(alike, first, second)
    return Moved(first, there, np.zeros(len(first)), led=False)


def test_a_copy_agrees_all_over_and_all_along():
    whole = np.ones((90, 256), bool)
    assert not uneven(moved(1, alike=whole))
    some, times = whole.copy(), whole.copy()
    some[:, :60] = False
    times[:45] = False
    assert uneven(moved(1, alike=some))
    assert uneven(moved(1, alike=times))


def test_where_the_camera_moves_nobody_else_stood():
    whole = np.zeros((90, 256), bool)
    assert not uneven(replace(moved(1, alike=whole), led=True))


@pytest.mark.parametrize(("covered", "stays"), [(5, True), (16, False)])
def test_what_drives_by_near_the_camera_is_no_cut(covered: int, *, stays: bool):
    still = np.random.default_rng(1).uniform(40, 200, (16, 16))
    one = np.repeat(still[None], 90, 0)
    other = one.copy()
    other[60:, :, :covered] = np.random.default_rng(2).uniform(40, 200, (30, 16, covered))
    films = [Track(np.arange(90) / RATE, film.reshape(90, -1).astype(np.float32))
             for film in (one, other)]  # fmt: skip
    pair = Pair(films[0], films[1], CELLS, fine=True)
    assert footage_parting.stays(pair, LINE, (0.5, 3.9), 1) is stays


@pytest.mark.parametrize(
    ("pace", "support", "may"), [(1, 60, True), (1.7, 60, False), (1, 15, False)]
)
def test_what_repeats_is_told_at_the_usual_pace_and_by_many_features(
    pace: float, support: int, *, may: bool
):
    run: Any = SimpleNamespace(line=replace(LINE, pace=pace), support=support)
    assert footage_verdict.may_repeat(run) is may
