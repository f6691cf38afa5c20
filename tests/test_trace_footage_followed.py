"""A film that shows another through a window that goes is found; another take so is not."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.records import Derivation, Span
from firsthand.trace import footage_followed, footage_lines, footage_sought
from firsthand.trace.footage import compared
from firsthand.trace.footage_fine import Fine, covered, mapped
from firsthand.trace.footage_followed import Followed
from firsthand.trace.footage_sketch import Sketch

FPS, SECONDS = kit.FPS, 6.0
SIZE = (320, 180)
Steps = Callable[[float], Any]


@cache
def ground() -> Any:
    """A room with much in it."""
    rng = np.random.default_rng(5)
    picture = cv2.resize(
        rng.normal(128, 40, (10, 18, 3)).astype(np.float32), SIZE, interpolation=cv2.INTER_CUBIC
    )
    for _ in range(140):
        corners = rng.uniform((0, 0), SIZE) + rng.uniform(-16, 16, (4, 2))
        colour = tuple(float(c) for c in rng.integers(0, 255, 3))
        cv2.fillPoly(picture, [corners.astype(np.int32)], colour)
    return np.clip(picture, 0, 255).astype(np.uint8)


def take(seed: int, seconds: float = SECONDS) -> Any:
    """A camera that stands in the room while some walk through it, each take otherwise."""
    rng = np.random.default_rng(seed)
    paths = (
        rng.uniform(0.15, 0.85, (4, 2)),
        rng.uniform(0.5, 1.6, (4, 2)),
        rng.uniform(0, 6, (4, 2)),
    )
    shades = rng.integers(0, 255, (4, 3))
    pictures = []
    for number in range(round(seconds * FPS)):
        picture = ground().copy()
        where = paths[0] + 0.22 * np.sin(paths[1] * number / FPS + paths[2])
        for (x, y), shade in zip(where * SIZE, shades, strict=True):
            colour = tuple(float(c) for c in shade)
            cv2.ellipse(picture, (round(x), round(y)), (13, 24), 0, 0, 360, colour, -1)
        pictures.append(picture)
    return np.stack(pictures)


def through(pictures: Any, place: Steps, start: float = 0.0) -> Any:
    """Show pictures through a window: where its middle lies and by how much it is nearer."""
    wide, tall = SIZE
    made = []
    for number in range(round(start * FPS), len(pictures)):
        x, y, by = place(number / FPS - start)
        matrix = np.array([[by, 0, wide / 2 - by * x * wide], [0, by, tall / 2 - by * y * tall]])
        made.append(cv2.warpAffine(pictures[number], matrix, SIZE, flags=cv2.INTER_CUBIC,
                                   borderMode=cv2.BORDER_REFLECT))  # fmt: skip
    return np.stack(made)


def wanders(at: float) -> Any:
    return 0.36 + 0.07 * at, 0.5 + 0.02 * at, 1.7


def jumps(at: float) -> Any:
    return 0.5, 0.45, (1.0, 1.35)[int(at / 1.5) % 2]


@pytest.fixture(scope="module")
def film() -> Sketch:
    return kit.sketched(kit.film(take(1)))


@cache
def seen(number: int, place: Steps) -> Sketch:
    """Sketch a take that is seen through a window."""
    return kit.sketched(kit.film(through(take(number), place)))


def told(one: Sketch, other: Sketch) -> list[Derivation]:
    return [d for d in compared(one, other) if isinstance(d, Derivation)]


def test_a_film_cropped_by_a_window_that_goes_is_found(film: Sketch) -> None:
    copy = kit.sketched(kit.film(through(take(1), wanders, 1.0)))
    (found,) = told(film, copy)
    assert found.facts["why"] == footage_followed.MOVES
    assert isinstance(found.source, Span)
    assert isinstance(found.made, Span)
    spans = {s.item: (float(s.start_s), float(s.end_s)) for s in (found.source, found.made)}
    assert spans[film.item] == pytest.approx((1.0, SECONDS), abs=0.1)
    assert spans[copy.item] == pytest.approx((0.0, SECONDS - 1), abs=0.1)
    assert found.source.item == film.item
    assert {c["name"] for c in found.facts["changes"]} - {"scale", "excerpt"} == {"crop"}


@pytest.mark.parametrize("place", [wanders, jumps], ids=["wanders", "jumps"])
def test_another_take_seen_through_such_a_window_is_not(film: Sketch, place: Steps) -> None:
    assert not told(film, seen(2, place))


def test_a_window_over_a_camera_that_goes_has_to_stand_still_but_for_jumps() -> None:
    # All that goes by agrees when one moving picture follows another: that proves nothing.
    def goes(at: float) -> Any:
        return 0.38 + 0.04 * at, 0.5, 1.5

    def goes_otherwise(at: float) -> Any:
        return 0.62 - 0.04 * at, 0.46 + 0.01 * at, 1.7

    assert not told(seen(3, goes), seen(4, goes_otherwise))


def shakes(at: float) -> Any:
    return 0.5 + 0.012 * np.sin(8 * at), 0.5 + 0.01 * np.cos(11 * at), 1.12


def shakes_otherwise(at: float) -> Any:
    return 0.5 + 0.011 * np.cos(9 * at + 1), 0.5 + 0.012 * np.sin(7 * at), 1.15


def test_two_takes_from_the_hand_at_one_place_are_not_one() -> None:
    # Put into the one's frame, the other shakes as that does: only what moves by itself counts.
    one, other = seen(3, shakes), seen(4, shakes_otherwise)
    assert not told(one, other)
    shared = footage_lines.shared(one, other)
    found = footage_sought.seen_at((one, other), shared, 0.0, shaped=False)
    assert found is not None
    assert found.moving.alone < found.moving.alike
    assert not footage_sought.is_believed((one, other), found)


@pytest.mark.parametrize(("place", "rests"), [(wanders, False), (jumps, True)], ids=["w", "j"])
def test_a_window_is_where_it_was_put(film: Sketch, place: Steps, *, rests: bool) -> None:
    copy = seen(1, place)
    shared = footage_lines.shared(film, copy)
    found = footage_sought.seen_at((film, copy), shared, 0.0, shaped=False)
    assert found is not None
    window = found.window
    assert window.rests is rests
    assert not window.turns
    assert found.moving.alike > 0.85
    middle = np.array([[0.5, 90 / 320]])
    for time, matrix in list(zip(window.times, window.places, strict=True))[::9]:
        x, y, _ = place(float(time))
        there = mapped(np.linalg.inv(matrix), middle)[0] * 320 / SIZE
        assert there == pytest.approx((x, y), abs=0.012)


def test_what_moves_otherwise_is_left_unexplained(film: Sketch) -> None:
    other = seen(2, wanders)
    shared = footage_lines.shared(film, other)
    found = footage_sought.seen_at((film, other), shared, 0.0, shaped=False)
    assert found is not None
    assert found.moving.alike < 0.5
    assert found.moving.unexplained > 0.3


def test_a_mapping_of_one_film_is_turned_for_the_other(film: Sketch) -> None:
    copy = seen(1, wanders)
    run = footage_followed.followed(film, copy, footage_lines.shared(film, copy))
    assert isinstance(run, Followed)
    there, back = run.placed(film.item), run.placed(copy.item)
    point = np.array([[0.4, 0.3, 1.0]])
    for one, other in zip(there, back, strict=True):
        mapped_there = np.column_stack([point @ one.T, 1.0])
        assert mapped_there @ other.T == pytest.approx(point[:, :2], abs=1e-9)


def test_fine_pictures_are_as_sharp_as_samples_where_nothing_moves(film: Sketch) -> None:
    fine = Fine(film)
    still = cv2.resize(film.stills[2].astype(np.float32), (64, 64))
    at = float(film.seconds(film.ticks[2]))
    rough = cv2.resize(fine.thumb(at), (64, 64), interpolation=cv2.INTER_LINEAR)
    assert np.abs(fine.picture(at) - still).mean() < 0.7 * np.abs(rough - still).mean()


def test_cells_count_that_a_picture_covers_wholly() -> None:
    half = np.array([[0.5, 0, 0], [0, 0.5, 0], [0, 0, 1]])
    cells = covered(half, (SIZE, SIZE), 16)
    assert cells.sum() == 64
    assert cells[:8, :8].all()


def test_nothing_is_looked_for_where_no_feature_agrees(film: Sketch) -> None:
    assert footage_followed.followed(film, film, []) is None
