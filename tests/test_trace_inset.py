"""A small picture in a picture is seen, proposed and compared at its own scale; others are not."""

from __future__ import annotations

from functools import cache
from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.records import Derivation, Span
from firsthand.trace import (
    footage_inner,
    footage_inside,
    footage_judged,
    footage_lines,
    footage_sketch,
)
from firsthand.trace.footage import compared
from firsthand.trace.footage_index import Asked, KeyIndex
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import FEATURE, MOST_FEATURES
from test_trace_footage_followed import take

WIDE, TALL = 480, 270
BOX = (260, 140, 192, 108)
"""Left, top, width and height of the picture in the picture [px]."""


@cache
def presented() -> Any:
    """Another film, in which all moves."""
    return np.stack([cv2.resize(each, (WIDE, TALL)) for each in kit.drawn(77)])


def put_in(pictures: Any, start: float = 0.0) -> Any:
    """Put pictures into the other film, from a second of theirs on."""
    x, y, wide, tall = BOX
    first = round(start * kit.FPS)
    made = presented()[: len(pictures) - first].copy()
    for whole, each in zip(made, pictures[first:], strict=True):
        whole[y : y + tall, x : x + wide] = cv2.resize(
            each, (wide, tall), interpolation=cv2.INTER_AREA
        )
    return made


@pytest.fixture(scope="module")
def film() -> Sketch:
    return kit.sketched(kit.film(take(1)))


@cache
def data(number: int) -> bytes:
    return kit.film(put_in(take(number), 1.0))


@cache
def inset(number: int) -> Sketch:
    """Sketch the other film with a take in it."""
    return kit.sketched(data(number))


def grey(pictures: Any) -> list[Any]:
    return [cv2.cvtColor(each, cv2.COLOR_RGB2GRAY) for each in pictures[::6]]


def small(one: Sketch, other: Sketch) -> list[Any]:
    groups = footage_lines.groups(footage_lines.shared(one, other))
    return footage_inside.judged(one, other, groups)


def test_a_rectangle_is_seen_where_a_picture_is() -> None:
    best = footage_inner.rectangles(grey(put_in(take(1))))[0]
    assert best == pytest.approx(BOX, abs=2)


def test_no_rectangle_is_seen_in_a_film_alone() -> None:
    assert not footage_inner.rectangles(grey(presented()))
    assert not footage_inner.rectangles([np.full((180, 320), 90, np.uint8)] * 3)


def test_a_rectangle_that_lies_at_the_edge_needs_clear_edges() -> None:
    rng = np.random.default_rng(1)
    pictures = [cv2.GaussianBlur(rng.normal(120, 60, (180, 320)), (0, 0), 6) for _ in range(4)]
    clear = [np.clip(p, 0, 255).astype(np.uint8) for p in pictures]
    for each in clear:
        each[90:, 160:] = np.clip(each[90:, 160:] * 0.4, 0, 255)
    assert footage_inner.rectangles(clear)[0] == pytest.approx((160, 90, 160, 90), abs=2)


def test_features_of_a_part_lie_where_they_are_in_the_whole() -> None:
    picture = np.full((360, 640), 128, np.uint8)
    own = cv2.cvtColor(take(1)[0], cv2.COLOR_RGB2GRAY)
    picture[40:220, 300:620] = own
    (found,) = footage_inner.features(
        picture, [(150, 20, 160, 90)], (320, 180), 320 * 200, all_sizes=False
    )
    assert len(found) > 50
    assert (found["x"] / 65535 > 300 / 640).all()
    assert (found["y"] / 65535 < 220 / 360).all()
    (alone,) = footage_inner.features(own, [(0, 0, 320, 180)], (320, 180), 320 * 200,
                                      all_sizes=False)  # fmt: skip
    # Half as large in the whole: an octave of sixteen less.
    assert np.median(alone["size"]) - np.median(found["size"]) == pytest.approx(16, abs=2)


def test_the_first_features_are_of_all_parts() -> None:
    parts = [np.zeros(n, FEATURE) for n in (4, 2)]
    parts[1]["x"] = 1
    assert footage_inner.merged(parts)["x"].tolist() == [0, 1, 0, 1, 0, 0]


def test_what_is_in_a_picture_is_proposed(film: Sketch, tmp_path: Any) -> None:
    index = KeyIndex(tmp_path)
    for seed in range(4):
        other = kit.sketched(kit.film(kit.drawn(seed)), keys=True)
        index.put(other.item, Asked.of(other))
    own = kit.sketched(kit.film(take(1)), keys=True)
    index.put(own.item, Asked.of(own))
    clip = kit.sketched(data(1), keys=True)
    assert len(clip.of(0)) <= MOST_FEATURES < len(clip.closely(0))
    assert own.item in [item for _, item in index.asked(Asked.of(clip))]
    assert footage_lines.groups(footage_lines.shared(own, clip))


def test_what_moves_is_compared_at_its_own_scale(film: Sketch) -> None:
    groups = footage_lines.groups(footage_lines.shared(film, inset(1)))
    (run, why), *_ = footage_inside.judged(film, inset(1), groups)
    whole = max(r.line.alike for r, _ in footage_judged.judged(film, inset(1), groups))
    assert why is not None
    assert run.line.alike > max(0.9, whole)
    across, down, *_ = (np.array(BOX) / WIDE).tolist()
    assert run.matrix == pytest.approx(np.array([[0.4, 0, across], [0, 0.4, down]]), abs=0.02)


def test_it_is_told_as_a_copy_whichever_film_is_asked(film: Sketch) -> None:
    for pair in ((film, inset(1)), (inset(1), film)):
        (found,) = (d for d in compared(*pair) if isinstance(d, Derivation))
        assert isinstance(found.source, Span)
        assert found.source.item == film.item
        assert float(found.source.start_s) == pytest.approx(1.0, abs=0.1)
        assert float(found.source.end_s) == pytest.approx(6.0, abs=0.1)


def test_another_take_in_a_picture_is_none(film: Sketch) -> None:
    assert all(why is None for _, why in small(film, inset(2)))
    assert not [d for d in compared(film, inset(2)) if isinstance(d, Derivation)]


@pytest.mark.parametrize(
    ("matrix", "cells"),
    [
        ([[0.5, 0, 0.25], [0, 0.5, 0.25 * 0.5625]], (8, 24, 8, 24)),
        ([[-0.25, 0, 0.5], [0, 0.25, 0.0]], (8, 16, 0, 8)),
        ([[1.0, 0, 0], [0, 1.0, 0]], None),
        ([[0.05, 0, 0.5], [0, 0.05, 0.3]], None),
        ([[0.35, 0.35, 0.2], [-0.35, 0.35, 0.2]], None),
    ],
    ids=["half", "mirrored", "all", "tiny", "turned"],
)
def test_what_is_small_and_upright_covers_cells(matrix: Any, cells: Any) -> None:
    size = (640, 360)
    assert footage_inside.covered(size, size, np.array(matrix)) == cells


def test_thumbnails_are_kept_closely_and_old_sketches_are_read(film: Sketch) -> None:
    again = footage_sketch.parsed(footage_sketch.written(film))
    assert again.close.shape == (len(film.times), 32, 32)
    assert np.array_equal(again.close, film.close)
    # A thumbnail is the mean of what is kept closely.
    mean = film.close[3].reshape(16, 2, 16, 2).mean((1, 3))
    assert np.abs(mean - film.thumbs[3]).max() < 3
    keys = kit.sketched(data(1), keys=True)
    assert not len(keys.close)
    assert b'"close"' not in footage_sketch.written(keys)[:600]
