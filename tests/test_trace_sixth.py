"""What the sixth set of attacked clips says was done is what was done."""

from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from bench.copies import sixth
from bench.copies.attacks import With
from bench.copies.clips import Clip
from bench.copies.sixth_attacks import ATTACKS
from bench.plan import Plan

FPS = 25
SHADES = np.arange(80, dtype=np.uint8) * 3
"""Each picture of a clip has a shade of its own, which says when it is shown."""


def shaded() -> Clip:
    pictures = np.broadcast_to(SHADES[:, None, None, None], (80, 72, 128, 3))
    return Clip(np.ascontiguousarray(pictures), Fraction(FPS), None)


def with_others(seed: int) -> With:
    white = Clip(np.full((350, 72, 128, 3), 255, np.uint8), Fraction(FPS), None)
    return With(seed, (white, white, white))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    "attack",
    ["speed 0.8", "speed 1.1 or 1.25", "speed 1.5 or 2", "frame rate", "trimmed", "compilation"],
)
def test_seconds_that_are_said_are_those_that_are_shown(attack: str, seed: int):
    made = ATTACKS[attack](shaded(), with_others(seed))

    (begins, ends, first, last), fps = made.parts[0], float(made.clip.fps)
    own = np.arange(round(begins * fps), round(ends * fps))
    shown = made.clip.pictures[own, 20, 20, 0] / 3 / FPS
    said = first + (own / fps - begins) * (last - first) / (ends - begins)
    assert len(own) > 20
    np.testing.assert_allclose(shown, said, atol=1.01 / FPS)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize(
    "attack", ["crop, centre", "crop, off centre", "crop, square or 4:3", "crop, 9:16"]
)
def test_a_crop_keeps_the_rectangle_that_is_said(attack: str, seed: int):
    rng = np.random.default_rng(seed)
    film = Clip(rng.integers(0, 256, (2, 180, 320, 3), dtype=np.uint8), Fraction(FPS), None)

    made = ATTACKS[attack](film, With(seed))

    assert made.box is not None
    x, y, w, h = (round(part * side) for part, side in zip(made.box, (320, 180) * 2, strict=True))
    np.testing.assert_array_equal(made.clip.pictures, film.pictures[:, y : y + h, x : x + w])
    assert made.clip.pictures[0].size < 0.8 * film.pictures[0].size


def test_films_that_are_not_there_are_left_out_and_no_other_clip_changes(tmp_path: Path):
    without = sixth.made(Plan(folder=tmp_path))
    (tmp_path / "films").mkdir()
    for file in {file for file, *_ in sixth.OTHERS.values()}:
        (tmp_path / "films" / file).touch()
    whole = sixth.made(Plan(folder=tmp_path))

    common = {n for n, (film, *_) in enumerate(sixth.EXCERPTS) if film not in sixth.OTHERS}
    assert set(without.lot()) == {one for one in whole.lot() if one[0] in common}
    assert {n for n, _ in whole.lot()} == set(range(len(sixth.EXCERPTS)))
    assert not any("vtest" in str(take[0]) for take in (*without.real.values(), *without.strangers))
    assert len(without.strangers) < len(whole.strangers)
