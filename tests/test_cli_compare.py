"""`firsthand compare`: real frames of the same moments when they are asked for, and only then."""

from __future__ import annotations

import base64
import io
import re
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

import footagekit as kit
from firsthand.cli import main
from firsthand.cli.compare_differences import between, between_stills, small_pair
from firsthand.cli.compare_pairs import moments, wanted
from firsthand.records import Derivation, Facts, Gap, Item, Observation, Whole
from firsthand.steps import Made
from firsthand.trace import footage, footage_frames
from firsthand.trace.footage_image import Picture
from firsthand.trace.footage_reading import Footage

STILL = re.compile(r'<svg class="pairing".*?</svg>')
JPEG = re.compile(r'href="data:image/jpeg;base64,([^"]+)"')
BOX = re.compile(
    r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"><title>differs'
)
TIME = re.compile(r"picture at (\d+):(\d+\.\d+)")


def stamped(pictures: Any) -> Any:
    """A title laid over a part of each picture."""
    out = pictures.copy()
    out[:, 100:124, 20:100] = (250, 240, 20)
    return out


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("films")
    drawn = kit.drawn(3, 6)
    (folder / "whole.mp4").write_bytes(kit.film(drawn, crf=18))
    (folder / "titled.mp4").write_bytes(kit.film(stamped(drawn[18:60]), crf=28))
    (folder / "still.jpg").write_bytes(kit.jpeg(drawn[30]))
    return folder


def compared(films: Path, out: Path, *words: str, one: str = "titled.mp4") -> str:
    pair = [str(films / one), str(films / "whole.mp4")]
    assert main(["compare", *pair, "--out", str(out), "--quiet", *words]) == 0
    return out.read_text("utf-8")


@pytest.fixture(scope="module")
def clear(films: Path) -> str:
    return compared(films, films / "clear.html", "--clear")


def pictures(page: str) -> list[Image.Image]:
    return [Image.open(io.BytesIO(base64.b64decode(data))) for data in JPEG.findall(page)]


def test_clear_pictures_are_real_frames_of_one_moment(clear: str):
    page = clear
    shown = [p for p in pictures(page) if p.mode == "RGB"]
    assert len(shown) == len(STILL.findall(page)) == 12
    assert {p.size for p in shown} == {(kit.WIDTH, kit.HEIGHT)}
    assert all(not p.getexif() and set(p.info) <= {"jfif", "jfif_version", "jfif_unit",
               "jfif_density"} for p in shown)  # fmt: skip
    truth = kit.drawn(3, 6)
    for picture, still in zip(shown, STILL.findall(page), strict=True):
        found = TIME.search(still)
        assert found is not None
        titled = "differs" in still
        number = round((60 * int(found[1]) + float(found[2])) * kit.FPS) + (18 if titled else 0)
        meant = stamped(truth)[number] if titled else truth[number]
        # Codec and colour space cost a little; the next picture of the film is farther off.
        apart = np.abs(np.asarray(picture, np.float64) - meant).mean()
        assert apart < 9, f"{apart} at {number}"
    assert "people in them may be recognised" in page
    assert "<audio" not in page
    assert "<video" not in page


def test_what_lies_over_a_picture_is_outlined_and_little_else(clear: str):
    for still in STILL.findall(clear):
        boxes = re.findall(
            r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"><title>differs',
            still,
        )
        covered = np.zeros((kit.HEIGHT, kit.WIDTH), bool)
        for x, y, width, height in (tuple(map(float, box)) for box in boxes):
            covered[round(y) : round(y + height), round(x) : round(x + width)] = True
        title = np.zeros_like(covered)
        title[100:124, 20:100] = True
        if boxes:
            assert (covered & title).sum() > 0.5 * title.sum()
            assert (covered & ~title).sum() < 0.05 * covered.size
    assert clear.count("<title>differs") >= 6


def test_pictures_are_grey_and_blurred_unless_asked_for(films: Path, tmp_path: Path):
    page = compared(films, tmp_path / "page.html")
    shown = pictures(page)
    assert shown
    assert {p.mode for p in shown} == {"L"}
    assert "blurred beyond recovery" in page
    assert "may be recognised" not in page


def test_an_image_stands_beside_the_frame_that_it_is(films: Path, tmp_path: Path):
    page = compared(films, tmp_path / "page.html", "--clear", one="still.jpg")
    one, other = (np.asarray(p, np.float64) for p in pictures(page) if p.mode == "RGB")
    assert one.shape == other.shape == (kit.HEIGHT, kit.WIDTH, 3)
    assert np.abs(one - other).mean() < 12


# -- the step --------------------------------------------------------------------------------------


def asked_for(data: bytes, *ticks: int) -> Observation:
    where = Whole(item=Item.of(data).id)
    return Observation(kind="to-be-shown", where=where, facts=Facts(ticks=list(ticks)))


def frames(data: bytes, *ticks: int) -> list[Any]:
    with Footage.open(kit.file_of(data)) as film:
        return list(footage_frames.film_pictures(film, asked_for(data, *ticks)))


def test_the_nearest_picture_is_given():
    truth = kit.drawn(4, 1)
    data = kit.film(truth, crf=15)
    with Footage.open(kit.file_of(data)) as opened:
        assert opened.film is not None
        apart = round(1 / kit.FPS / float(opened.film.tick))
    given = frames(data, 3 * apart + apart // 3, 5 * apart - apart // 3, 10**9, -5)
    told = [g for g in given if isinstance(g, Derivation)]
    assert [round(d.source.start / apart) for d in told] == [0, 3, 5, 11]  # type: ignore[union-attr]
    assert [list(d.facts["wanted"]) for d in told][-1] == [10**9]
    for each, made in zip(told, [g for g in given if isinstance(g, Made)], strict=True):
        pixels = np.frombuffer(b"".join(made.chunks), np.uint8)
        pixels = pixels.reshape(each.facts["height_px"], each.facts["width_px"], 3)
        number = round(each.source.start / apart)  # type: ignore[union-attr]
        assert np.abs(pixels.astype(np.float64) - truth[number]).mean() < 9


def test_large_pictures_are_made_smaller():
    large = cv2.resize(kit.drawn(4, 1)[0], (960, 1200))[None]
    (told,) = [g for g in frames(kit.film(large), 0) if isinstance(g, Derivation)]
    assert (told.facts["width_px"], told.facts["height_px"]) == (384, 480)


def test_what_cannot_be_decoded_leaves_a_gap():
    assert [type(g) for g in frames(b"\0\0\0\x18ftypmp42" + bytes(900), 0)] == [Gap]
    for bad in (b"\xff\xd8\xff" + bytes(50), b"", kit.jpeg(kit.drawn(1, 1)[0])[:400]):
        with Picture.open(kit.file_of(bad, "image/jpeg")) as picture:
            (gap,) = footage_frames.image_picture(picture, asked_for(bad))
        assert isinstance(gap, Gap)


# -- what differs ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def same() -> Any:
    """A film's frames; it and its copy, compared; where they run alike."""
    drawn = kit.drawn(5, 3)
    alike = footage.alike(kit.sketched(kit.film(drawn)), kit.sketched(kit.film(drawn, crf=30)))
    return drawn, alike, alike.copies[0][0]


def test_a_shift_of_a_pixel_is_no_difference(same: Any):
    drawn, alike, run = same
    assert all(len(ticks) <= 6 for ticks in wanted(alike, [run]).values())
    assert moments(alike, run)
    shifted = np.roll(drawn[10], 1, 1)
    pair = small_pair(drawn[10], shifted)
    assert list(between(pair, alike, run)) == []
    assert list(between(small_pair(drawn[10], stamped(shifted[None])[0]), alike, run))


@pytest.mark.parametrize("way", ["grey", "sepia", "darker", "grey first"])
def test_other_light_and_colours_are_no_difference(same: Any, way: str):
    drawn, alike, run = same
    one = drawn[10]
    grey = cv2.cvtColor(cv2.cvtColor(one, cv2.COLOR_RGB2GRAY), cv2.COLOR_GRAY2RGB)
    made = {
        "grey": grey,
        "sepia": np.clip(grey * (1.0, 0.8, 0.6) + (20, 10, 0), 0, 255).astype(np.uint8),
        "darker": (one * 0.6).astype(np.uint8),
        "grey first": one,
    }[way]
    pair = small_pair(grey if way == "grey first" else one, made)
    assert list(between(pair, alike, run)) == []


def test_a_colour_as_bright_as_what_it_lies_over_is_a_difference(same: Any):
    drawn, alike, run = same
    wall = drawn[10].copy()
    wall[40:100, 60:160] = (200, 200, 200)
    dotted = wall.copy()
    dotted[60:80, 90:130] = (200, 226, 50)  # the same brightness
    (mark,) = between(small_pair(wall, dotted), alike, run)
    assert abs(mark.x - 90 / kit.WIDTH) < 0.03
    assert abs(mark.width - 40 / kit.WIDTH) < 0.05


def test_what_moves_is_not_outlined_in_blurred_pictures():
    """The samples of two copies are not of one instant: what ran on meanwhile is no difference."""
    wall = kit.drawn(5, 4)
    wall[:] = wall[:1]
    for number, frame in enumerate(wall):
        frame[70:100, 5 * number : 5 * number + 30] = 250
    late = stamped(wall[9:39].copy())
    alike = footage.alike(kit.sketched(kit.film(wall)), kit.sketched(kit.film(late, crf=30)))
    run = alike.copies[0][0]
    marks = [
        mark
        for moment in moments(alike, run)
        for mark in between_stills(alike, run, (moment.first, moment.second))
    ]
    assert not [mark for mark in marks if mark.y < 85 / kit.HEIGHT < mark.y + mark.height]
    assert [mark for mark in marks if mark.y < 112 / kit.HEIGHT < mark.y + mark.height]
