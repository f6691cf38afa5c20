"""Pictures and films: which moment a picture shows, and when that cannot be told."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import footagekit as kit
from firsthand.records import Derivation, Facts, Item, Observation, Span, Whole
from firsthand.trace import footage_moment
from firsthand.trace.footage import compared
from firsthand.trace.footage_families import families
from firsthand.trace.footage_sketch import Sketch

SECONDS, COMES, GOES = 9.0, 3.0, 6.0
STAY = np.array([[1.0, 0, 0], [0, 1, 0]])


def room(
    walker: int, at: float, *, coat: tuple[int, int, int] = (20, 20, 30), light: float = 1.0
) -> Any:
    """A room by a tripod; somebody in a coat crosses it from the third to the sixth second."""
    picture = (kit.drawn(7, 0.1)[0] * light).clip(0, 255).astype(np.uint8)
    if COMES <= at < GOES:
        x = int((at - COMES) / (GOES - COMES) * kit.WIDTH)
        top = 20 + 12 * walker
        cv2.rectangle(picture, (x - 16, top), (x + 16, top + 90), coat, -1)
        cv2.circle(picture, (x, top - 6), 12, (210, 170, 150), -1)
    return picture


def filmed(walker: int, **kwargs: Any) -> Sketch:
    times = np.arange(round(SECONDS * kit.FPS)) / kit.FPS
    return kit.sketched(kit.film(np.stack([room(walker, float(t), **kwargs) for t in times])))


def pictured(picture: Any) -> Sketch:
    return kit.sketched(kit.jpeg(picture), media_type="image/jpeg")


@pytest.fixture(scope="module")
def film() -> Sketch:
    return filmed(0)


def told(one: Sketch, other: Sketch) -> list[Derivation]:
    return [each for each in compared(one, other) if isinstance(each, Derivation)]


@pytest.mark.parametrize("at", [3.6, 4.5, 5.4])
@pytest.mark.parametrize("light", [1.0, 0.6])
def test_a_picture_is_found_at_its_moment(film: Sketch, at: float, light: float):
    picture = (room(0, at) * light).astype(np.uint8)
    found = footage_moment.moment(pictured(picture), film, STAY)
    assert found is not None
    assert found.fixed
    assert found.best == pytest.approx(at, abs=0.1)
    assert found.start <= at + 0.1
    assert found.end >= at - 0.1
    assert found.end - found.start < 0.5


def test_what_is_told_of_it_is_the_still_and_when(film: Sketch):
    (found,) = told(film, pictured(room(0, 4.5)))
    assert found.source.item == film.item
    assert isinstance(found.source, Span)
    assert float(found.source.start_s) == pytest.approx(4.5, abs=0.2)
    assert "still of a film" in {change["name"] for change in found.facts["changes"]}
    assert "moment" not in found.facts


def test_an_empty_room_is_told_with_its_doubt(film: Sketch):
    (found,) = told(film, pictured(room(0, 1.0)))
    assert found.facts["moment"] == "not fixed"
    assert "same spot" in found.facts["why"]
    assert found.facts["direction"] == "undetermined"
    assert "perhaps a still of a film" in {change["name"] for change in found.facts["changes"]}


def test_somebody_else_in_the_same_room_is_no_picture_of_the_film(film: Sketch):
    for at in (3.6, 4.5, 5.4):
        stranger = room(1, at, coat=(160, 120, 40))
        assert footage_moment.moment(pictured(stranger), film, STAY) is None
        assert not told(film, pictured(stranger))
        seen = [e for e in compared(film, pictured(stranger)) if isinstance(e, Observation)]
        assert {each.kind for each in seen} <= {"same-view"}


def test_a_caption_does_not_hide_the_moment(film: Sketch):
    picture = room(0, 4.5)
    cv2.rectangle(picture, (10, 112), (246, 136), (255, 255, 255), -1)
    cv2.putText(picture, "WHO IS THIS?", (20, 130), 0, 0.7, (0, 0, 0), 2)
    found = footage_moment.moment(pictured(picture), film, STAY)
    assert found is not None
    assert found.best == pytest.approx(4.5, abs=0.1)


def test_a_crop_is_found_at_its_moment(film: Sketch):
    picture = room(0, 4.5)[20:130, 40:220]
    scale = picture.shape[1] / kit.WIDTH
    onto = np.array([[scale, 0, 40 / kit.WIDTH], [0, scale, 20 / kit.WIDTH]])
    found = footage_moment.moment(pictured(picture), film, onto)
    assert found is not None
    assert found.best == pytest.approx(4.5, abs=0.1)


def test_a_mapping_beside_the_film_is_no_moment(film: Sketch):
    beside = np.array([[1.0, 0, 5], [0, 1, 0]])
    assert footage_moment.moment(pictured(room(0, 4.5)), film, beside) is None


@settings(max_examples=25, deadline=None)
@given(gain=st.floats(0.5, 1.6), offset=st.floats(-20, 20), at=st.integers(0, 39))
def test_contrast_and_brightness_do_not_move_the_moment(gain: float, offset: float, at: int):
    rng = np.random.default_rng(5)
    thumbs = np.clip(rng.normal(110, 30, (40, 16, 16)), 0, 255).astype(np.uint8)
    still = np.kron(thumbs[at], np.ones((3, 3)))
    still = np.clip(128 + gain * (still - 128) + offset, 0, 255).astype(np.uint8)
    sketch = pictured(room(0, 4.5))
    image = replace(sketch, stills=still[None], boxes=np.array([[0, 0, 65535, 65535]], np.uint16))
    moving = replace(filmed_blank(), thumbs=thumbs, times=np.arange(40) * 500)
    found = footage_moment.moment(image, moving, STAY)
    assert found is not None
    assert found.best == pytest.approx(float(moving.seconds(at * 500)))


_BLANK: list[Sketch] = []


def filmed_blank() -> Sketch:
    if not _BLANK:
        _BLANK.append(filmed(0))
    return _BLANK[0]


def _loose(film: str, image: str, start: int = 0) -> Derivation:
    where = Span(item=film, stream=0, start=start, end=start + 100, tick_num=1, tick_den=100)
    return Derivation(
        made=Whole(item=image),
        source=where,
        how="copy",
        facts=Facts(
            footage="pictures", changes=[{"name": "still of a film"}], direction="undetermined",
            reasons=[], missing=[], evidence={"features": 40}, moment="not fixed",
        ),
    )  # fmt: skip


def _ids(count: int) -> list[str]:
    return [Item.of(bytes([n])).id for n in range(count)]


def _grouped(found: list[Derivation]) -> list[Observation]:
    return list(families(tuple(found), (), (), (), (), (), ()))


def test_one_film_and_its_picture_are_a_family():
    film, image = _ids(2)
    (family,) = _grouped([_loose(film, image)])
    assert family.kind == "family"
    assert set(family.facts["members"]) == {film, image}


def test_a_picture_joins_no_two_films_by_one_tripod():
    one, other, image = _ids(3)
    (said,) = _grouped([_loose(one, image), _loose(other, image)])
    assert said.kind == "shared-stretch"
    assert "which one it is from" in said.facts["why"]


def test_a_picture_joins_films_that_are_copies_anyhow():
    one, other, image = _ids(3)
    copy = replace(
        _loose(one, other),
        made=Whole(item=other),
        facts=Facts({k: v for k, v in _loose(one, other).facts.items() if k != "moment"}),
    )
    (family,) = _grouped([copy, _loose(one, image), _loose(other, image)])
    assert set(family.facts["members"]) == {one, other, image}
