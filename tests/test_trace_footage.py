"""Copies of footage: found, aligned to the frame, named; and what must never be joined."""

from __future__ import annotations

import struct
from fractions import Fraction
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import footagekit as kit
from firsthand.records import Derivation, Gap, Item, Observation, Span, Whole
from firsthand.steps import Index, Made, manifest
from firsthand.trace import footage, footage_families, footage_sketch, footage_sketching
from firsthand.trace.footage import compared
from firsthand.trace.footage_index import Asked, BrokenIndexError, FootageIndex
from firsthand.trace.footage_sketch import BadSketchError, FootageSketch, Sketch


@pytest.fixture(scope="module")
def original() -> bytes:
    return kit.film(kit.drawn(1, 8))


@pytest.fixture(scope="module")
def sketch(original: bytes) -> Sketch:
    return kit.sketched(original)


def copies(one: Sketch, other: Sketch) -> list[Derivation]:
    return [d for d in compared(one, other) if isinstance(d, Derivation)]


def names(found: Derivation) -> set[str]:
    return {change["name"] for change in found.facts["changes"]}


def spans(found: Derivation) -> tuple[float, ...]:
    assert isinstance(found.made, Span)
    assert isinstance(found.source, Span)
    return tuple(
        float(t)
        for t in (found.made.start_s, found.made.end_s, found.source.start_s, found.source.end_s)
    )


def attacked(change: Any, start: float = 2.5, seconds: float = 4.0, **how: Any) -> Sketch:
    pictures = np.stack([change(p) for p in kit.drawn(1, seconds, start)])
    return kit.sketched(kit.film(pictures.astype(np.uint8), **how))


ATTACKS: dict[str, tuple[Any, set[str]]] = {
    "poor": (lambda p: p, set()),
    "mirror": (lambda p: p[:, ::-1], {"mirror"}),
    "quarter": (np.rot90, {"rotation"}),
    "crop": (lambda p: p[10:130, 40:240], {"crop"}),
    "letterbox": (lambda p: np.pad(p, ((60, 60), (0, 0), (0, 0))), {"letterbox"}),
    "gamma": (lambda p: 255 * (p / 255) ** 1.8, {"colour change"}),
    "small": (lambda p: cv2.resize(p, (160, 90), interpolation=cv2.INTER_AREA), {"scale"}),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_copy_is_found_timed_and_named(name: str, sketch: Sketch):
    change, wanted = ATTACKS[name]
    copy = attacked(change, crf=30)
    found = copies(sketch, copy)[0]
    assert found.source.item == sketch.item
    assert spans(found) == pytest.approx((0, 4, 2.5, 6.5), abs=0.1)
    assert wanted <= names(found)
    assert names(found) <= wanted | {"excerpt", "scale"}
    assert found.facts["timed"] == "to a picture"


def test_the_answer_does_not_hang_on_the_order(sketch: Sketch):
    copy = attacked(lambda p: p[:, ::-1])
    one, other = copies(sketch, copy), copies(copy, sketch)
    assert [d.id for d in one] == [d.id for d in other]


def test_a_crop_is_told_with_its_rectangle(sketch: Sketch):
    found = copies(sketch, attacked(lambda p: p[20:124, 40:232]))[0]
    kept = next(c["kept_of_source"] for c in found.facts["changes"] if c["name"] == "crop")
    assert (kept["x"], kept["y"]) == pytest.approx((40, 20), abs=4)
    assert (kept["width"], kept["height"]) == pytest.approx((192, 104), abs=6)
    assert found.facts["direction"] == "by the pictures"
    assert "the source shows more of the picture" in found.facts["reasons"]


def test_pace_is_told(sketch: Sketch):
    at = np.minimum((np.arange(5 * kit.FPS) * 1.1).astype(int), 8 * kit.FPS - 1)
    found = copies(sketch, kit.sketched(kit.film(kit.drawn(1, 8)[at])))[0]
    assert float(found.facts["pace"]) == pytest.approx(1.1, abs=0.015)
    assert "speed" in names(found)


def test_a_compilation_holds_only_its_part(sketch: Sketch):
    pictures = np.concatenate([kit.drawn(7, 2), kit.drawn(1, 3, 2), kit.drawn(8, 2)])
    found = copies(sketch, kit.sketched(kit.film(pictures)))
    assert len(found) == 1
    assert spans(found[0]) == pytest.approx((2, 5, 2, 5), abs=0.13)
    assert "compilation" in names(found[0])


def test_a_picture_in_a_picture_is_found(sketch: Sketch):
    host = kit.drawn(9, 6)
    for host_frame, shown in zip(host, kit.drawn(1, 6, 1), strict=True):
        host_frame[10:91, 100:244] = cv2.resize(shown, (144, 81), interpolation=cv2.INTER_AREA)
    found = copies(sketch, kit.sketched(kit.film(host)))[0]
    assert spans(found)[2] == pytest.approx(1, abs=0.1)


def test_unrelated_films_are_not_joined(sketch: Sketch):
    assert list(compared(sketch, kit.sketched(kit.film(kit.drawn(2, 6))))) == []


def test_two_takes_by_one_tripod_are_one_view_and_no_copy():
    one, other = (kit.sketched(kit.film(kit.room(seed))) for seed in (3, 11))
    found = list(compared(one, other))
    assert [type(f) for f in found] == [Observation]
    assert found[0].kind == "same-view"  # type: ignore[union-attr]


def test_a_take_is_a_copy_of_itself():
    one = kit.sketched(kit.film(kit.room(3)))
    other = kit.sketched(kit.film(kit.room(3)[12:60], crf=33))
    assert spans(copies(one, other)[0])[2] == pytest.approx(1, abs=0.1)


FLAT: dict[str, Any] = {
    "black": np.zeros((24, 144, 256, 3), np.uint8),
    "white": np.full((24, 144, 256, 3), 255, np.uint8),
    "bars": np.pad(np.full((24, 60, 256, 3), 90, np.uint8), ((0, 0), (42, 42), (0, 0), (0, 0))),
    "gradient": np.broadcast_to(
        np.linspace(60, 110, 256).astype(np.uint8)[None, None, :, None], (24, 144, 256, 3)
    ),
}


@pytest.mark.parametrize("name", FLAT)
def test_flat_films_match_nothing_and_say_so(name: str):
    out = kit.given(kit.film(FLAT[name]), keys=True)
    assert any(isinstance(g, Gap) and "flat" in g.why for g in out)
    one = kit.sketched(kit.film(FLAT[name]))
    other = kit.sketched(kit.film(FLAT[name], crf=35))
    assert list(compared(one, other)) == []


def test_noise_matches_only_itself():
    rng = np.random.default_rng(5)
    one, other = (
        kit.sketched(kit.film(rng.integers(0, 255, (24, 144, 256, 3)).astype(np.uint8)))
        for _ in range(2)
    )
    assert copies(one, other) == []


def test_a_still_is_found_in_its_film(sketch: Sketch):
    image = kit.sketched(kit.jpeg(kit.drawn(1, 0.1, 5)[0][:, 30:]), media_type="image/jpeg")
    found = copies(sketch, image)[0]
    assert isinstance(found.source, Span)
    assert isinstance(found.made, Whole)
    assert float(found.source.start_s) == pytest.approx(5, abs=0.7)
    assert "still of a film" in names(found)


def test_key_frames_alone_find_a_copy(original: bytes, sketch: Sketch):
    quick = kit.sketched(original, keys=True)
    assert not len(quick.times)
    copy = attacked(lambda p: p[:, ::-1])
    assert copies(quick, copy)


@pytest.mark.parametrize(
    "data",
    [
        kit.film(kit.drawn(1, 0.09)[:1]),
        kit.film(np.zeros((3, 2, 2, 3), np.uint8)),
        kit.film(kit.drawn(1, 2).transpose(0, 2, 1, 3)),
        kit.film(kit.drawn(1, 2), aspect=Fraction(16, 11)),
        kit.film(kit.drawn(1, 2), ticks=lambda n: n * n // 3 + n),
        kit.film(kit.drawn(1, 2), pixel_format="yuv420p10le"),
    ],
    ids=["one frame", "2x2", "portrait", "anamorphic", "uneven", "10 bits"],
)
def test_odd_films_are_sketched(data: bytes):
    odd = kit.sketched(data)
    assert footage_sketch.parsed(footage_sketch.written(odd)).item == odd.item
    assert all(isinstance(d, Derivation) for d in compared(odd, odd))


def test_square_pixels(original: bytes):
    wide = kit.sketched(kit.film(kit.drawn(1, 1), aspect=Fraction(4, 3)))
    assert wide.size == (round(256 * 4 / 3), 144)


DAMAGED = kit.film(kit.drawn(1, 1))


@settings(max_examples=12)
@given(st.data())
def test_a_film_with_damage_gives_findings_or_gaps(data: st.DataObject):
    film = bytearray(DAMAGED)
    for _ in range(data.draw(st.integers(1, 30))):
        film[data.draw(st.integers(0, len(film) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(film)))
    for piece in (bytes(film), bytes(film[:cut])):
        for keys in (False, True):
            assert all(
                isinstance(g, Made | Derivation | Observation | Gap)
                for g in kit.given(piece, keys=keys)
            )


@settings(max_examples=150)
@given(st.data())
def test_a_sketch_is_not_believed(sketch: Sketch, data: st.DataObject):
    written = bytearray(footage_sketch.written(sketch))
    for _ in range(data.draw(st.integers(1, 6))):
        written[data.draw(st.integers(0, min(len(written), 900) - 1))] = data.draw(
            st.integers(0, 255)
        )
    try:
        read = footage_sketch.parsed(bytes(written[: data.draw(st.integers(0, len(written)))]))
    except BadSketchError:
        return
    list(compared(read, sketch))


def test_a_sketch_that_unpacks_to_more_than_it_says_is_refused(sketch: Sketch):
    written = footage_sketch.written(sketch)
    (length,) = struct.unpack_from("<I", written, 8)
    lied = written[12 : 12 + length].replace(b'"thumbs":', b'"thumbs":1', 1)
    with pytest.raises(BadSketchError):
        footage_sketch.parsed(
            written[:8] + struct.pack("<I", len(lied)) + lied + written[12 + length :]
        )


def test_round_trip(sketch: Sketch):
    again = footage_sketch.parsed(footage_sketch.written(sketch))
    assert footage_sketch.written(again) == footage_sketch.written(sketch)
    assert (again.thumbs == sketch.thumbs).all()


def opened(sketch: Sketch) -> FootageSketch:
    data = footage_sketch.written(sketch)
    with FootageSketch.open(kit.file_of(data, footage_sketch.MEDIA_TYPE)) as found:
        return found


def test_an_index_finds_grows_and_comes_back(tmp_path: Path, sketch: Sketch):
    index = FootageIndex(tmp_path, tail=1500)
    others = [kit.sketched(kit.film(kit.drawn(seed, 2))) for seed in range(20, 28)]
    mirrored = attacked(lambda p: p[:, ::-1])
    for each in (sketch, *others, mirrored):
        index.add(each.item, opened(each))
    assert next(iter(index.near(mirrored.item))) == sketch.item
    assert next(iter(index.near(sketch.item))) == mirrored.item
    assert index.asked(Asked.of(mirrored))[0][0] > 3 * index.asked(Asked.of(mirrored))[-1][0]
    assert list(tmp_path.glob("words-*.bin"))
    index.close()
    again = FootageIndex(tmp_path, tail=1500)
    assert mirrored.item in again
    assert next(iter(again.near(mirrored.item))) == sketch.item
    assert list(again.near("0" * 64)) == []


def test_an_index_survives_torn_files(tmp_path: Path, sketch: Sketch):
    index = FootageIndex(tmp_path, tail=1500)
    mirrored = attacked(lambda p: p[:, ::-1])
    for each in (sketch, mirrored):
        index.add(each.item, opened(each))
    index.close()
    with (tmp_path / "items.bin").open("ab") as out:
        out.write(b"torn")
    (tmp_path / "words-0-9.part").write_bytes(b"torn")
    next(tmp_path.glob("words-*.bin")).write_bytes(b"torn")
    again = FootageIndex(tmp_path, tail=1500)
    assert list(again.near(mirrored.item)) == [sketch.item]
    data = bytearray((tmp_path / "features.bin").read_bytes())
    data[100] ^= 1
    (tmp_path / "features.bin").write_bytes(data)
    with pytest.raises(BrokenIndexError):
        list(FootageIndex(tmp_path, tail=1 << 30).near(sketch.item))


def test_an_index_takes_what_cannot_be_read(tmp_path: Path):
    index: Index = FootageIndex(tmp_path)
    with FootageSketch.open(kit.file_of(b"nonsense", footage_sketch.MEDIA_TYPE)) as bad:
        assert bad.sketch is None
        index.add(Item.of(b"x").id, bad)
    assert Item.of(b"x").id in index
    assert list(index.near(Item.of(b"x").id)) == []


def test_two_halves_of_a_library_answer_as_one(tmp_path: Path, sketch: Sketch):
    halves = [FootageIndex(tmp_path / str(n)) for n in range(2)]
    for number, seed in enumerate((1, 20, 21)):
        each = sketch if seed == 1 else kit.sketched(kit.film(kit.drawn(seed, 2)))
        halves[number % 2].put(each.item, Asked.of(each))
    asked = Asked.of(attacked(lambda p: p[:, ::-1]))
    merged = sorted((hit for half in halves for hit in half.asked(asked)), reverse=True)
    assert merged[0][1] == sketch.item


def test_families_join_copies_and_not_intros(sketch: Sketch):
    intro = kit.drawn(40, 2)
    first, second = (
        kit.sketched(kit.film(np.concatenate([intro, kit.drawn(s, 5)]))) for s in (41, 42)
    )
    (shared,) = compared(first, second)
    assert isinstance(shared, Observation)
    assert shared.kind == "shared-stretch"
    copy = attacked(lambda p: p[:, ::-1])
    (family,) = footage_families.families(tuple(copies(sketch, copy)), (), (), (), (), (), ())
    assert family.kind == "family"
    assert set(family.facts["members"]) == {sketch.item, copy.item}
    assert family.facts["most_complete"]["item"] == sketch.item


def test_the_steps_are_steps():
    assert manifest("trace.footage", footage.footage).over == "pair"
    assert manifest("trace.footage_sketch", footage_sketching.footage_sketch).source
    assert manifest("trace.families", footage_families.families).over == "case"
