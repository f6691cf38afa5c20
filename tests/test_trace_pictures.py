"""Sketches as files, and the pictures that need a part which may not be installed."""

from __future__ import annotations

import importlib.util
import io
import json
import struct
import sys
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from PIL import Image

import footagekit as kit
from firsthand.examine.media.photo import Photo
from firsthand.records import Gap
from firsthand.trace import footage, footage_sketch, sound_sketch
from firsthand.trace.footage_image import Picture
from firsthand.trace.footage_sketch import BadSketchError, FootageSketch, KeySketch
from firsthand.trace.sketch_file import NoSketchError
from firsthand.trace.sound_sketch import BadSoundError, SoundSketch
from firsthand.world import picture_readers

HEIC = struct.pack(">I", 24) + b"ftypheic\0\0\0\0mif1heic" + bytes(200)


@pytest.mark.parametrize("kind", [FootageSketch, KeySketch, SoundSketch])
def test_bytes_that_are_no_sketch_leave_the_reason(kind: Any):
    with kind.open(kit.file_of(b"no sketch", kind.fits[0])) as opened:
        assert type(opened) is kind
        assert opened.sketch is None
        assert "no sketch of" in opened.why


def test_a_sketch_is_read_back_whatever_was_sketched():
    film = kit.film(kit.drawn(1, 1), kit.notes(1, 3))
    pictures, heard = kit.sketched(film), kit.sounding(film)
    with FootageSketch.open(kit.file_of(footage_sketch.written(pictures))) as opened:
        assert opened.sketch is not None
        assert opened.sketch.item == pictures.item
    with SoundSketch.open(kit.file_of(sound_sketch.written(heard))) as sounding:
        assert sounding.sketch is not None
        assert sounding.sketch.item == heard.item
        assert sounding.why is None


@pytest.mark.parametrize("error", [BadSketchError, BadSoundError, NoSketchError])
def test_what_goes_wrong_in_a_step_is_not_taken_for_a_bad_sketch(error: type[ValueError]):
    with pytest.raises(error), SoundSketch.open(kit.file_of(b"")):
        raise error


# -- HEIC ------------------------------------------------------------------------------------------


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the part, whether it is installed or not."""
    monkeypatch.setitem(sys.modules, "pillow_heif", None)


@pytest.mark.usefixtures("bare")
@pytest.mark.parametrize("media_type", ["image/heic", "image/heif"])
def test_without_the_part_a_gap_says_how_to_get_it(media_type: str):
    (gap,) = kit.given(HEIC, media_type=media_type)
    assert isinstance(gap, Gap)
    assert gap.install == "pip install 'firsthand[heic]'"
    assert gap.todo == "install it, then: firsthand examine --only trace.image_sketch --again"
    assert gap.outcome is None
    with Photo.open(kit.file_of(HEIC, media_type)) as photo:
        assert photo.install == gap.install


def test_the_part_makes_its_reader_known_once_it_is_there(monkeypatch: pytest.MonkeyPatch):
    """A stand-in for the part: a reader of JPEG that answers to the name of HEIF."""
    part, called = ModuleType("pillow_heif"), []

    def register() -> None:
        called.append(True)
        Image.register_open("HEIF", Image.OPEN["JPEG"][0], Image.OPEN["JPEG"][1])

    part.__dict__["register_heif_opener"] = register
    Image.preinit()
    monkeypatch.setitem(sys.modules, "pillow_heif", part)
    monkeypatch.setattr(Image, "OPEN", dict(Image.OPEN))
    monkeypatch.setattr(Image, "ID", list(Image.ID))
    data = kit.jpeg(kit.drawn(1, 1)[0])
    sketch = kit.sketched(data, media_type="image/heic")
    assert called
    assert sketch.is_image
    assert len(sketch.features) > 50


@pytest.mark.skipif(importlib.util.find_spec("pillow_heif") is None, reason="needs firsthand[heic]")
def test_a_heic_picture_is_found_in_its_film():
    assert not picture_readers.lacks_part("image/heic")
    drawn, out = kit.drawn(1, 4), io.BytesIO()
    Image.fromarray(drawn[30]).save(out, "HEIF", quality=60)
    picture = kit.sketched(out.getvalue(), media_type="image/heic")
    (found,) = footage.compared(picture, kit.sketched(kit.film(drawn)))
    assert json.loads(json.dumps(found.plain()))["facts"]["changes"][0]["name"] == "still of a film"


@pytest.mark.parametrize("media_type", sorted(picture_readers.READERS))
def test_both_rooms_let_the_same_readers_at_a_picture(media_type: str):
    assert Picture.takes(media_type)
    noise = np.random.default_rng(1).integers(0, 255, 3000, np.uint8).tobytes()
    for data in (b"", noise, b"\xff\xd8\xff" + noise, HEIC):
        given = kit.given(data, media_type=media_type)
        assert [type(g) for g in given] == [Gap]


def test_two_pictures_in_one_jpeg_file_are_read():
    drawn, out = kit.drawn(1, 1), io.BytesIO()
    first, second = (Image.fromarray(drawn[n]) for n in (0, 5))
    first.save(out, "MPO", save_all=True, append_images=[second])
    assert kit.sketched(out.getvalue(), media_type="image/jpeg").size == (kit.WIDTH, kit.HEIGHT)
