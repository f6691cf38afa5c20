"""Films in negative: found where nothing else is, timed, and told as what they are."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest

import footagekit as kit
from firsthand.records import Derivation, Span
from firsthand.trace import footage_lines, footage_negative, frames, vocabulary
from firsthand.trace.footage import compared
from firsthand.trace.footage_index import Asked, KeyIndex
from firsthand.trace.footage_sketch import Sketch


@pytest.fixture(scope="module")
def sketch() -> Sketch:
    return kit.sketched(kit.film(kit.drawn(1, 8)))


def copies(one: Sketch, other: Sketch) -> list[Derivation]:
    return [d for d in compared(one, other) if isinstance(d, Derivation)]


def negative(seed: int = 1, start: float = 2.5, seconds: float = 4.0) -> Any:
    return 255 - kit.drawn(seed, seconds, start)


def test_a_negatives_features_are_the_pictures_with_some_bits_turned():
    picture = cv2.cvtColor(kit.drawn(1, 0.1)[0], cv2.COLOR_RGB2GRAY)
    one, other = frames.seen(picture).features, frames.seen(255 - picture).features
    turned = footage_negative.turned(other)["signature"]
    apart = vocabulary.distance(one["signature"][:, None], turned[None])
    assert np.median(apart.min(1)) <= 3
    plain = vocabulary.distance(one["signature"][:, None], other["signature"][None])
    assert np.median(plain.min(1)) > 12


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_negative_is_found_timed_and_named(sketch: Sketch, mirrored: bool):  # noqa: FBT001
    pictures = negative()[:, :, ::-1] if mirrored else negative()
    found = copies(sketch, kit.sketched(kit.film(pictures, crf=28)))
    assert len(found) == 1
    assert isinstance(found[0].source, Span)
    assert float(found[0].source.start_s) == pytest.approx(2.5, abs=0.1)
    changes = {c["name"]: c for c in found[0].facts["changes"]}
    assert changes["colour change"]["levels"] == "inverted"
    assert ("mirror" in changes) == mirrored
    assert set(changes) <= {"colour change", "mirror", "excerpt", "scale"}


def test_what_is_no_negative_is_not_told_as_one(sketch: Sketch):
    found = copies(sketch, kit.sketched(kit.film(kit.drawn(1, 4, 2.5))))
    assert all("levels" not in c for d in found for c in d.facts["changes"])
    assert copies(sketch, kit.sketched(kit.film(negative(2)))) == []


def test_a_picture_in_negative_is_found_in_its_film(sketch: Sketch):
    picture = kit.sketched(kit.jpeg(negative()[12]), media_type="image/jpeg")
    found = copies(sketch, picture)
    assert [c for d in found for c in d.facts["changes"] if c.get("levels") == "inverted"]


def test_the_negative_of_a_negative_is_the_film(sketch: Sketch):
    twice = footage_negative.negative(footage_negative.negative(sketch))
    assert np.array_equal(twice.features, sketch.features)
    assert np.array_equal(twice.thumbs, sketch.thumbs)


class Counting(KeyIndex):
    asked_rarely = 0

    def rarely(self, features: Any) -> Iterator[Any]:
        type(self).asked_rarely += 1
        yield from super().rarely(features)


def test_the_index_asks_for_negatives_only_where_nothing_is_plainly_alike(tmp_path: Path):
    index = Counting(tmp_path)
    films = [kit.sketched(kit.film(kit.drawn(seed, 6)), keys=True) for seed in (1, 2, 3)]
    for film in films:
        index.put(film.item, Asked.of(film))
    plain = kit.sketched(kit.film(kit.drawn(1, 4, 1)), keys=True)
    assert index.asked(Asked.of(plain))[0][1] == films[0].item
    assert Counting.asked_rarely == 0
    turned = kit.sketched(kit.film(negative(2, 1)), keys=True)
    score, item = index.asked(Asked.of(turned))[0]
    assert item == films[1].item
    assert score >= KeyIndex.least_score
    assert Counting.asked_rarely > 0


def test_an_item_that_is_held_finds_its_negative(tmp_path: Path):
    index = KeyIndex(tmp_path)
    film, other = (
        kit.sketched(kit.film(pictures), keys=True) for pictures in (kit.drawn(1, 6), negative())
    )
    for each in (film, other):
        index.put(each.item, Asked.of(each))
    assert next(iter(index.near(film.item))) == other.item
    assert footage_lines.groups(footage_lines.shared(film, other))[0].negative
