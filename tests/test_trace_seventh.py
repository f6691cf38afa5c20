"""What the seventh set of attacked clips says was done is what was done."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from bench.copies import seventh
from bench.copies.attacks import With
from bench.copies.clips import Clip
from bench.copies.seventh_attacks import ATTACKS
from bench.plan import Plan

from test_trace_sixth import FPS, shaded, with_others


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "attack",
    ["speed 0.75", "speed 1.1 or 1.25", "speed 1.5 or 2", "frame rate", "trimmed", "compilation"],
)
def test_seconds_that_are_said_are_those_that_are_shown(attack: str, seed: int):
    made = ATTACKS[attack](shaded(), with_others(seed))

    (begins, ends, first, last), fps = made.parts[0], float(made.clip.fps)
    own = np.arange(round(begins * fps), round(ends * fps))
    shown = made.clip.pictures[own, 20, 20, 0] / 3 / FPS
    said = first + (own / fps - begins) * (last - first) / (ends - begins)
    assert len(own) > 20
    np.testing.assert_allclose(shown, said, atol=1.01 / FPS)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "attack", ["crop, centre", "crop, off centre", "crop, square", "crop, 9:16"]
)
def test_a_crop_keeps_the_rectangle_that_is_said(attack: str, seed: int):
    rng = np.random.default_rng(seed)
    film = Clip(rng.integers(0, 256, (2, 180, 320, 3), dtype=np.uint8), Fraction(FPS), None)

    made = ATTACKS[attack](film, With(seed))

    assert made.box is not None
    x, y, w, h = (round(part * side) for part, side in zip(made.box, (320, 180) * 2, strict=True))
    np.testing.assert_array_equal(made.clip.pictures, film.pictures[:, y : y + h, x : x + w])
    assert made.clip.pictures[0].size < 0.8 * film.pictures[0].size


@pytest.mark.parametrize("seed", [0, 2])
def test_a_film_in_an_app_is_where_it_is_said_to_be(seed: int):
    white = Clip(np.full((30, 90, 160, 3), 255, np.uint8), Fraction(FPS), None)

    made = ATTACKS["app, recorded"](white, With(seed))

    (_, (x, y, w, h)), *_ = made.laid
    tall, wide = made.clip.pictures.shape[1:3]
    inside = made.clip.pictures[0][round(y * tall) :, round(x * wide) :]
    inside = inside[: round(h * tall), : round(w * wide)]
    # A player's buttons may lie over its foot.
    assert (inside[: len(inside) // 2] == 255).all()


def test_films_that_are_not_there_are_left_out_and_no_other_clip_changes(tmp_path: Path):
    (tmp_path / "films").mkdir()
    for film in ("crystal", "pool"):
        (tmp_path / "films" / seventh.REAL[film][0]).touch()
    some = seventh.made(Plan(folder=tmp_path))
    for file, *_ in seventh.REAL.values():
        (tmp_path / "films" / file).touch()
    whole = seventh.made(Plan(folder=tmp_path))

    common = {n for n, (film, *_) in enumerate(seventh.EXCERPTS) if film in {"crystal", "pool"}}
    assert set(some.lot()) == {one for one in whole.lot() if one[0] in common}
    assert {n for n, _ in whole.lot()} == set(range(len(seventh.EXCERPTS)))
    assert {"filler-1", "filler-2", "filler-3"} <= {*some.drawn} & {*whole.real}
    assert not whole.drawn


def test_without_its_films_nothing_is_measured_and_it_is_said(tmp_path: Path):
    table = seventh.run(Plan(folder=tmp_path))

    assert not table.rows
    assert "films" in table.notes[0]
