"""Where stretches end: at joints, at stops, and not where only the picture is moved."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.records import Derivation, Span
from firsthand.trace import footage_joints, footage_lines, footage_onward
from firsthand.trace.footage import compared
from firsthand.trace.footage_runs import runs
from firsthand.trace.footage_strung import Piece
from firsthand.trace.footage_time import Line, Pair, Track

FPS = kit.FPS
STEP = 1 / 15


def shrunk(pictures: Any, after: float) -> Any:
    """Let a film shrink into a corner of a page, after some seconds and within half of one."""
    high, wide = pictures.shape[1:3]
    page = np.random.default_rng(1).integers(0, 90, (high, wide, 3)).astype(np.uint8)
    made = []
    for number, picture in enumerate(pictures):
        share = 1 - 0.25 * float(np.clip((number / FPS - after) / 0.5, 0, 1))
        size = round(wide * share), round(high * share)
        whole = page.copy()
        whole[: size[1], wide - size[0] :] = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
        made.append(whole)
    return np.stack(made)


@pytest.mark.parametrize("after", [1.5, 5.0])
def test_a_film_that_shrinks_into_a_corner_runs_on(after: float):
    pictures = kit.drawn(60, 8)
    one, other = (kit.sketched(kit.film(p)) for p in (pictures, shrunk(pictures, after)))
    groups = footage_lines.groups(footage_lines.shared(one, other))
    some = [(run, "moves") for run in runs(one, other, groups) if run.line.alike >= 0.9]
    assert max(run.other[1] - run.other[0] for run, _ in some) < 7
    ((run, why),) = footage_onward.lengthened(one, other, groups, some)
    assert why == "moves"
    assert run.other == pytest.approx((0, 8), abs=0.1)
    assert run.one == pytest.approx((0, 8), abs=0.1)
    assert run.within is not None
    assert run.within[1] - run.within[0] < 7


def test_what_is_shown_again_nearer_is_not_the_same_stretch():
    pictures = kit.drawn(61, 8)
    some = pictures[3 * FPS : 6 * FPS]
    high, wide = some.shape[1:3]
    near = [
        cv2.resize(p[high // 8 : -high // 8, wide // 8 : -wide // 8], (wide, high)) for p in some
    ]
    one = kit.sketched(kit.film(pictures))
    other = kit.sketched(kit.film(np.concatenate([some, np.stack(near)])))
    groups = footage_lines.groups(footage_lines.shared(one, other))
    told = [(run, "moves") for run in runs(one, other, groups) if run.line.alike >= 0.9]
    for run, _ in footage_onward.lengthened(one, other, groups, told):
        assert run.other[1] - run.other[0] < 3.3


def moving(seconds: float, seed: int = 1) -> Track:
    """Return what moves all over, at a steady pace."""
    rng = np.random.default_rng(seed)
    times = np.arange(0, seconds, STEP)
    waves = rng.uniform(0.2, 0.5, 40)
    cells = np.sin(2 * np.pi * times[:, None] * waves + np.arange(40)) @ rng.normal(0, 8, (40, 256))
    return Track(times, cells.astype(np.float32))


def strung(film: Track, shown: Any) -> tuple[Track, Pair]:
    """Return a film that shows these seconds of another one after the other, and both."""
    times = np.arange(0, len(shown), dtype=np.float64) * STEP
    made = Track(times, film.at(np.asarray(shown)))
    return made, Pair(film, made, np.ones((16, 16), bool), fine=True)


def line(offset: float) -> Line:
    return Line(1.0, offset, 0.9, 0.5, 1.0)


@pytest.mark.parametrize("lacking", [0.0, 0.6])
def test_a_joint_is_one_moment_unless_something_lies_between(lacking: float):
    film = moving(20)
    first, last = np.arange(2, 5, STEP), np.arange(11, 14, STEP)
    between = 17 - np.arange(0, lacking - 1e-6, STEP) * 4
    _, pair = strung(film, [*first, *between, *last])
    long = len(between) * STEP
    pieces = Piece(line(2), (0.0, 2.8)), Piece(line(8 - long), (3.1 + long, 5.9))
    leaves, comes = footage_joints.joint(*((pair, piece) for piece in pieces))
    assert leaves == pytest.approx(3, abs=0.08)
    assert comes == pytest.approx(3 + long, abs=0.08)


@pytest.mark.parametrize("told", [2.75, 3.2])
def test_a_stretch_ends_where_a_film_stands_still(told: float):
    film = moving(20)
    _, pair = strung(film, [*np.arange(2, 5, STEP), *[5 - STEP] * 15, *np.arange(5, 8, STEP)])
    before = footage_joints.free(pair, Piece(line(2), (0.0, told)))
    assert before.ends == pytest.approx((0, 3), abs=0.1)
    after = footage_joints.free(pair, Piece(line(1), (told + 1, 6.9)))
    assert after.ends == pytest.approx((4, 7), abs=0.1)


def test_a_film_that_was_wound_back_is_told_up_to_the_tape_and_from_it():
    pictures = kit.drawn(62, 8)
    tape = kit.drawn(63, 0.5)
    made = np.concatenate([pictures[: round(4.5 * FPS)], tape, pictures[3 * FPS : 7 * FPS]])
    one, other = (kit.sketched(kit.film(p)) for p in (pictures, made))
    told = [d for d in compared(one, other) if isinstance(d, Derivation)]
    ends = [(d.source, d.made) if d.source.item == one.item else (d.made, d.source) for d in told]
    spans = sorted(
        tuple(float(t) for t in (copy.start_s, copy.end_s, film.start_s, film.end_s))
        for film, copy in ends
        if isinstance(film, Span) and isinstance(copy, Span)
    )
    parts = ((0, 4.5, 0, 4.5), (5, 9, 3, 7))
    assert spans == [pytest.approx(part, abs=0.12) for part in parts]
