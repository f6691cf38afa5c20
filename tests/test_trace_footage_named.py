"""What was done to a copy is named: turned, toned, marked, cut in two, played back or again."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import footagekit as kit
from firsthand.records import Derivation, Observation, Span
from firsthand.trace import footage, footage_tone
from firsthand.trace.footage_backwards import backwards
from firsthand.trace.footage_sketch import Sketch

_CELLS = np.ones((16, 16), bool)


@pytest.fixture(scope="module")
def sketch() -> Sketch:
    return kit.sketched(kit.film(kit.drawn(1, 8)))


def told(one: Sketch, pictures: Any) -> list[Derivation]:
    other = kit.sketched(kit.film(np.asarray(pictures).astype(np.uint8)))
    return [d for d in footage.compared(one, other) if isinstance(d, Derivation)]


def names(found: Derivation) -> set[str]:
    return {change["name"] for change in found.facts["changes"]} - {"excerpt", "scale"}


def changed(found: Derivation, name: str) -> Any:
    return next(c for c in found.facts["changes"] if c["name"] == name)


def each(change: Any) -> Any:
    return np.stack([change(n, p.copy()) for n, p in enumerate(kit.drawn(1, 4, 2.5))])


def tilted(_: int, picture: Any) -> Any:
    size = picture.shape[1::-1]
    matrix = cv2.getRotationMatrix2D((size[0] / 2, size[1] / 2), 4.0, 1.0)
    return cv2.warpAffine(picture, matrix, size)


def vivid(_: int, picture: Any) -> Any:
    grey = picture.astype(float).mean(2, keepdims=True)
    return np.clip(grey + 0.4 * (picture - grey), 0, 255)


def dark_at_the_corners(_: int, picture: Any) -> Any:
    down, across = np.mgrid[-1 : 1 : picture.shape[0] * 1j, -1 : 1 : picture.shape[1] * 1j]
    return picture * np.clip(1.05 - 0.4 * (down**2 + across**2), 0.1, 1)[..., None]


def marked(number: int, picture: Any) -> Any:
    x, y = ((30, 30), (226, 30), (226, 114), (30, 114))[number // 12 % 4]
    cv2.circle(picture, (x, y), 17, (250, 250, 60), -1)
    return picture


def test_a_slant_is_a_rotation(sketch: Sketch):
    found = told(sketch, each(tilted))[0]
    assert names(found) == {"rotation"}
    assert abs(float(changed(found, "rotation")["clockwise_deg"])) == pytest.approx(4, abs=0.5)


def test_fainter_colours_are_told_by_how_much(sketch: Sketch):
    found = told(sketch, each(vivid))[0]
    assert names(found) == {"colour change"}
    assert float(changed(found, "colour change")["saturation"]) == pytest.approx(0.4, abs=0.1)


def test_dark_corners_are_no_mark(sketch: Sketch):
    found = told(sketch, each(dark_at_the_corners))[0]
    assert names(found) == {"colour change"}
    assert float(changed(found, "colour change")["corners"]) < 0.5


def test_a_logo_may_change_its_place(sketch: Sketch):
    assert names(told(sketch, each(marked))[0]) == {"logo"}


def test_half_of_a_split_screen_is_a_picture_in_a_picture(sketch: Sketch):
    beside = kit.drawn(7, 4)

    def split(number: int, picture: Any) -> Any:
        half = picture.shape[1] // 2
        return np.hstack([picture[:, half // 2 :][:, :half], beside[number][:, :half]])

    found = told(sketch, each(split))[0]
    assert {"picture in picture"} <= names(found) <= {"picture in picture", "crop"}


def test_a_page_round_a_film_is_a_screen_recording(sketch: Sketch):
    page = np.full((216, 384, 3), 244, np.uint8)
    page[:16] = 223
    for row in range(9):
        cv2.putText(page, "what was there", (284, 30 + 20 * row), 1, 0.8, (40, 40, 40), 1)

    def shown(_: int, picture: Any) -> Any:
        whole = page.copy()
        whole[30:174, 16:272] = picture
        return whole

    assert names(told(sketch, each(shown))[0]) == {"screen recording"}


def test_a_white_bar_over_a_white_wall_is_a_caption_bar():
    def pale(picture: Any) -> Any:
        picture = picture.copy()
        picture[:40] = 236
        return picture

    bar = np.full((40, 256, 3), 255, np.uint8)
    for line in (16, 34):
        cv2.putText(bar, "when the day has only begun", (6, line), 1, 1.0, (10, 10, 10), 1)
    source = kit.sketched(kit.film(np.stack([pale(p) for p in kit.drawn(1, 8)])))
    made = [np.vstack([bar, pale(p)]) for p in kit.drawn(1, 4, 2.5)]
    assert names(told(source, np.stack(made))[0]) == {"caption bar"}


def test_film_played_backwards_is_told_and_timed(sketch: Sketch):
    found = told(sketch, kit.drawn(1, 4, 2.5)[::-1])
    assert all("reversed" in names(each) for each in found)
    assert all(float(each.facts["pace"]) == pytest.approx(-1, abs=0.02) for each in found)
    covered = sum(
        float(each.made.end_s - each.made.start_s) for each in found if isinstance(each.made, Span)
    )
    assert covered == pytest.approx(4, abs=0.3)


def test_a_loop_shows_the_same_seconds_again(sketch: Sketch):
    once = kit.drawn(1, 3, 2.5)
    found = told(sketch, np.concatenate([once, once]))
    assert len(found) >= 2
    assert "loop" in names(found[0])
    assert "compilation" not in names(found[0])


def test_cards_that_stand_still_join_no_films():
    card = np.zeros((144, 256, 3), np.uint8)
    for n, colour in enumerate(((190, 190, 30), (30, 190, 190), (40, 180, 40), (180, 40, 160))):
        card[:, n * 64 : n * 64 + 64] = colour
        cv2.circle(card, (n * 64 + 30, 50 + 12 * n), 14, (250, 250, 250), 2)
        cv2.putText(card, f"CARD {n}", (n * 64 + 2, 120), 1, 0.9, (0, 0, 0), 1)
    one, other = (kit.sketched(kit.film(np.stack([card] * count))) for count in (60, 70))
    found = list(footage.compared(one, other))
    assert not [each for each in found if isinstance(each, Derivation)]
    assert all(
        "any film may hold it" in e.facts["why"] for e in found if isinstance(e, Observation)
    )


def test_turned_round_twice_is_as_it_was(sketch: Sketch):
    twice = backwards(backwards(sketch))
    for part in ("ticks", "times", "features", "stills", "thumbs", "starts", "boxes", "colours"):
        assert np.array_equal(getattr(twice, part), getattr(sketch, part)), part


@given(
    gain=st.floats(0.4, 2.0),
    level=st.floats(-40, 40),
    seed=st.integers(0, 1000),
    strange=st.integers(0, 3),
)
def test_a_curve_is_found_below_what_lies_over_it(
    gain: float, level: float, seed: int, strange: int
):
    one = np.random.default_rng(seed).uniform(20, 220, (24, 16, 16)).astype(np.float32)
    other = gain * one + level
    other[:, 16 - strange :] = 255 - one[:, 16 - strange :]
    fit = footage_tone.tone((np.stack([one, other]), _CELLS))
    assert fit is not None
    assert fit.gain == pytest.approx(gain, abs=0.08)
    assert fit.lift == pytest.approx(gain * 128 + level - 128, abs=9)
    assert not fit.strange[: 16 - strange].any()
