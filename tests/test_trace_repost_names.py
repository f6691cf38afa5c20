"""What a plain repost is called: bordered, turned and cropped, subtitled, signed."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.records import Derivation
from firsthand.trace import footage, footage_bars, footage_change, footage_marks, footage_seam
from firsthand.trace.footage_look import Look
from firsthand.trace.footage_sketch import Sketch

_WORDS = ("nobody came down", "he waits", "and then it was quiet", "", "they went home")


@pytest.fixture(scope="module")
def sketch() -> Sketch:
    return kit.sketched(kit.film(kit.drawn(1, 8)))


def told(one: Sketch, pictures: Any) -> Derivation:
    other = kit.sketched(kit.film(np.asarray(pictures).astype(np.uint8)))
    return next(d for d in footage.compared(one, other) if isinstance(d, Derivation))


def names(found: Derivation) -> list[str]:
    return [c["name"] for c in found.facts["changes"] if c["name"] not in {"excerpt", "scale"}]


def each(change: Any) -> Any:
    return np.stack([change(n, p.copy()) for n, p in enumerate(kit.drawn(1, 4, 2.5))])


def bordered(_: int, picture: Any) -> Any:
    tall, wide = picture.shape[:2]
    page = np.full((tall + 32, wide + 32, 3), (60, 190, 120), np.uint8)
    cv2.rectangle(page, (7, 7), (wide + 24, tall + 24), (240, 240, 200), 3)
    page[16:-16, 16:-16] = picture
    return page


def framed(_: int, picture: Any) -> Any:
    picture[:14], picture[-14:] = (200, 60, 130), (200, 60, 130)
    return picture


def turned_and_cut(_: int, picture: Any) -> Any:
    tall, wide = picture.shape[:2]
    matrix = cv2.getRotationMatrix2D((wide / 2, tall / 2), 3.5, 1.15)
    return cv2.warpAffine(picture, matrix, (wide, tall))[:, (wide - tall) // 2 :][:, :tall]


def worded(number: int, picture: Any) -> Any:
    words = _WORDS[number // 10 % len(_WORDS)]
    size = cv2.getTextSize(words, 1, 1.2, 1)[0][0]
    at = ((picture.shape[1] - size) // 2, 130)
    cv2.putText(picture, words, at, 1, 1.2, (0, 0, 0), 4)
    cv2.putText(picture, words, at, 1, 1.2, (255, 255, 255), 1)
    return picture


def signed(_: int, picture: Any) -> Any:
    picture[6:38, 6:82] = (24, 60, 150)
    cv2.circle(picture, (22, 20), 11, (240, 200, 40), -1)
    cv2.putText(picture, "KX", (42, 29), 1, 1.6, (255, 255, 255), 2)
    return picture


def test_a_border_is_bars_on_all_sides_and_no_screen(sketch: Sketch):
    found = told(sketch, each(bordered))
    assert names(found) == ["letterbox", "pillarbox"]
    picture = found.facts["changes"][0]["picture"]
    assert (picture["x"], picture["y"]) == pytest.approx((16, 16), abs=3)


def test_bars_laid_over_a_picture_are_bars_and_cut_it(sketch: Sketch):
    found = told(sketch, each(framed))
    assert set(names(found)) == {"crop", "letterbox"}
    kept = next(c["kept_of_source"] for c in found.facts["changes"] if c["name"] == "crop")
    assert (kept["y"], kept["height"]) == pytest.approx((14, 116), abs=3)


def test_a_turned_crop_is_both_and_its_source_no_screen(sketch: Sketch):
    found = told(sketch, each(turned_and_cut))
    assert found.source.item == sketch.item
    assert set(names(found)) == {"crop", "rotation"}


def test_words_that_come_and_go_are_a_caption_where_they_lie(sketch: Sketch):
    found = told(sketch, each(worded))
    assert names(found) == ["caption"]
    over = found.facts["changes"][0]["over"]
    assert 100 < over["y"] < over["y"] + over["height"] <= 144
    assert over["width"] > 90
    assert found.source.item == sketch.item
    # Asked the other way, what is missing is no caption.
    assert not [reason for reason in found.facts["reasons"] if reason.startswith("against")]


def test_a_wide_sign_in_a_corner_is_a_logo(sketch: Sketch):
    assert names(told(sketch, each(signed))) == ["logo"]


def test_a_crop_into_a_films_own_bars_is_no_bar():
    def pillared(picture: Any) -> Any:
        picture = picture.copy()
        picture[:, :20], picture[:, -20:] = 0, 0
        return picture

    source = kit.sketched(kit.film(np.stack([pillared(p) for p in kit.drawn(1, 8)])))
    made = [pillared(p)[:, 32:-12] for p in kit.drawn(1, 4, 2.5)]
    found = told(source, np.stack(made))
    assert found.source.item == source.item
    assert "crop" in names(found)


def looked(one: Any, other: Any) -> Look:
    cells = np.ones((48, 48), bool)
    boxes = np.array([[0.0, 0.0, 1.0, 1.0]] * len(one))
    return Look(one, other, cells, cells, None, boxes, None, None)


def ground(seed: int, count: int = 6) -> Any:
    rng = np.random.default_rng(seed)
    small = rng.uniform(40, 210, (count, 12, 12)).astype(np.float32)
    return np.stack([cv2.resize(s, (48, 48)) for s in small]).astype(np.uint8)


def test_lines_of_one_shade_are_bars_and_words_are_not():
    page = ground(3)
    page[:, :8], page[:, 3], page[:, 40:] = 90, 200, 90
    part, margins = (0.0, 8 / 48, 1.0, 32 / 48), (0.0, 8 / 48, 0.0, 8 / 48)
    assert footage_bars.bars(looked(page, page), part, margins) == ["letterbox"]
    page[:, 3, 10:30] = 20
    assert footage_bars.bars(looked(page, page), part, margins) == []


def test_an_edge_is_plain_where_another_picture_begins_aslant():
    within, about = ground(4), ground(5)
    corners = np.array([[9, 10], [38, 8], [40, 37], [11, 39]], np.float32)
    cells = np.zeros((48, 48), np.uint8)
    cv2.fillConvexPoly(cells, corners.round().astype(np.int32), 1)
    shown = np.where(cells[None] > 0, 40 + within // 4, 150 + about // 4).astype(np.uint8)
    matrix = cv2.getAffineTransform(
        np.array([[0, 0], [1, 0], [0, 1]], np.float32), corners[[0, 1, 3]] / 48
    )
    sizes = ((100, 100), (100, 100))
    assert footage_seam.is_plain(looked(within, shown), sizes, np.asarray(matrix, np.float64))
    assert not footage_seam.is_plain(looked(within, about), sizes, np.asarray(matrix, np.float64))


def test_what_lies_a_cell_aside_is_no_mark(sketch: Sketch):
    one = ground(6)
    one[:, 18:26, 20:28] = 30
    one[:, 20:24, 22:26] = 220
    other = one.copy()
    other[:, 14:30, 16:32] = np.roll(one, 1, axis=2)[:, 14:30, 16:32]
    assert footage_marks.marks(sketch, looked(one, other), (1.0, 1.0), None) == []
    other[:, 17:27, 19:30:2] = 250
    assert footage_marks.marks(sketch, looked(one, other), (1.0, 1.0), None)


def test_a_window_that_sways_was_not_turned():
    def at(degrees: float) -> Any:
        angle = np.deg2rad(degrees)
        turn = [[np.cos(angle), -np.sin(angle), 0], [np.sin(angle), np.cos(angle), 0]]
        return np.array(turn, np.float64)

    assert not footage_change.leans([at(d) for d in (0.2, -0.4, 3.0, -2.0, 0.1)])
    assert footage_change.leans([at(d) for d in (2.2, 2.4, 3.0, 2.0, 2.1)])
