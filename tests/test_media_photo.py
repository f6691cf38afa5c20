"""Photographs: facts, EXIF, stills, and pictures that are made to do harm."""

from __future__ import annotations

import hashlib
import importlib.util
import io
import struct
import zlib
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from firsthand.records import Derivation, Whole
from media_clips import examined, gaps, identified, look, made, of_kind, scene

JPEG = "image/jpeg"


def picture(form: str = "JPEG", size: tuple[int, int] = (320, 180), **how: Any) -> bytes:
    kept = io.BytesIO()
    Image.fromarray(scene(1, *size)).save(kept, form, **how)
    return kept.getvalue()


def exif(**tags: Any) -> Image.Exif:
    block = Image.Exif()
    block[271], block[272], block[305] = "Canon", "EOS 5D", "Darktable 4"
    block[274] = tags.pop("orientation", 1)
    if "modified" in tags:
        block[306] = tags.pop("modified")
    gps = tags.pop("gps", None)
    numbers = {"original": 36867, "digitized": 36868, "offset": 36881, "fraction": 37521}
    block.get_ifd(0x8769).update({numbers[k]: v for k, v in tags.items()})
    if gps:
        block.get_ifd(0x8825).update(gps)
    return block


def test_a_photo_with_its_exif():
    gps = {
        1: "N",
        2: (IFDRational(50), IFDRational(27), IFDRational(1234, 100)),
        3: "E",
        4: (IFDRational(30), IFDRational(31), IFDRational(2545, 100)),
        5: b"\0",
        6: IFDRational(1795, 10),
        7: (IFDRational(12), IFDRational(30), IFDRational(1)),
        16: "T",
        17: IFDRational(2701, 10),
        29: "2022:04:11",
    }
    block = exif(
        original="2022:04:11 14:30:00",
        offset="+02:00",
        fraction="25",
        digitized="2022:04:11 14:30:01",
        gps=gps,
    )
    given = look(picture(exif=block), JPEG)
    (image,) = of_kind(given, "image")
    assert (image.facts["format"], image.facts["width_px"], image.facts["height_px"]) == (
        "JPEG",
        320,
        180,
    )
    assert image.facts["frames"] == 1
    clocks = {o.facts["clock"]: o.facts for o in of_kind(given, "timestamp")}
    original = clocks["EXIF original"]
    assert original["instant"].text == "2022-04-11T14:30:00.25+02:00"
    assert (original["local"], original["zone"]) == ("2022-04-11T14:30:00", "+02:00")
    digitized = clocks["EXIF digitized"]
    assert "instant" not in digitized
    assert (digitized["local"], digitized["zone"]) == ("2022-04-11T14:30:01", "unknown")
    assert clocks["EXIF GPS"]["instant"].text == "2022-04-11T12:30:01Z"
    (place,) = of_kind(given, "position")
    assert float(place.facts["latitude_deg"]) == pytest.approx(
        50 + 27 / 60 + 12.34 / 3600, abs=1e-5
    )
    assert float(place.facts["longitude_deg"]) == pytest.approx(30.523736, abs=1e-5)
    assert place.facts["altitude_m"] == "179.5"
    assert place.facts["direction_deg"] == "270.1"
    (device,) = of_kind(given, "device")
    assert (device.facts["make"], device.facts["model"]) == ("Canon", "EOS 5D")
    assert not gaps(given)


@pytest.mark.parametrize(
    ("written", "local"),
    [
        ("2022:04:11 14:30:00", "2022-04-11T14:30:00"),
        ("2022:02:30 14:30:00", None),
        ("0000:00:00 00:00:00", False),
        ("    :  :     :  :  ", False),
        ("yesterday", None),
    ],
)
def test_times_without_offset_keep_their_words(written, local):
    found = of_kind(look(picture(exif=exif(modified=written)), JPEG), "timestamp")
    if local is False:
        assert not found
        return
    (told,) = found
    assert told.facts["clock"] == "EXIF modified"
    assert told.facts["written"] == written
    assert told.facts["zone"] == "unknown"
    assert told.facts.get("local") == local
    assert "instant" not in told.facts


def test_no_position_from_zeros_or_nonsense():
    zeros = (IFDRational(0), IFDRational(0), IFDRational(0))
    nonsense = (IFDRational(200), IFDRational(0, 0), IFDRational(0))
    for parts in (zeros, nonsense):
        block = exif(gps={1: "N", 2: parts, 3: "E", 4: parts})
        assert not of_kind(look(picture(exif=block), JPEG), "position")


@pytest.mark.parametrize("orientation", range(1, 9))
def test_stills_are_upright_and_bare(orientation):
    upright = np.zeros((60, 100, 3), np.uint8)
    upright[:20, :30] = 255
    undo: Callable[[np.ndarray], np.ndarray] = {
        1: lambda p: p,
        2: lambda p: p[:, ::-1],
        3: lambda p: p[::-1, ::-1],
        4: lambda p: p[::-1],
        5: lambda p: np.transpose(p, (1, 0, 2)),
        6: lambda p: np.rot90(p, 1),
        7: lambda p: np.transpose(p[::-1, ::-1], (1, 0, 2)),
        8: lambda p: np.rot90(p, -1),
    }[orientation]
    kept = io.BytesIO()
    stored = Image.fromarray(np.ascontiguousarray(undo(upright)))
    stored.save(kept, "JPEG", exif=exif(orientation=orientation), quality=95)
    given = look(kept.getvalue(), JPEG)
    (still,) = made(given)
    (derivation,) = [o for o in given if isinstance(o, Derivation)]
    assert derivation.made == Whole(item=hashlib.sha256(still).hexdigest())
    assert derivation.source == Whole(item=hashlib.sha256(kept.getvalue()).hexdigest())
    with Image.open(io.BytesIO(still)) as image:
        assert image.size == (100, 60)
        assert not image.getexif()
        pixels = np.asarray(image.convert("L"))
    assert pixels[2:18, 2:28].min() > 180
    assert pixels[24:].max() < 70
    assert pixels[:, 34:].max() < 70


def test_large_photos_make_small_stills():
    kept = io.BytesIO()
    Image.new("RGB", (3000, 2000), "teal").save(kept, "JPEG")
    (still,) = made(look(kept.getvalue(), JPEG))
    with Image.open(io.BytesIO(still)) as image:
        assert image.size == (640, 427)


@pytest.mark.parametrize(
    ("form", "media_type"),
    [
        ("PNG", "image/png"),
        ("GIF", "image/gif"),
        ("WEBP", "image/webp"),
        ("TIFF", "image/tiff"),
        ("BMP", "image/bmp"),
        ("AVIF", "image/avif"),
        ("JPEG2000", "image/jp2"),
    ],
)
def test_formats(form, media_type):
    given = examined(picture(form))
    assert given[0].facts["media_type"] == media_type
    assert of_kind(given, "image")[0].facts["width_px"] == 320
    assert len(made(given)) == 1
    assert not gaps(given)


@pytest.mark.parametrize("form", ["GIF", "WEBP"])
def test_animations_tell_their_frames(form):
    kept = io.BytesIO()
    frames = [Image.fromarray(scene(seed)) for seed in range(5)]
    frames[0].save(kept, form, save_all=True, append_images=frames[1:], duration=100)
    (image,) = of_kind(examined(kept.getvalue()), "image")
    assert image.facts["frames"] == 5


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16", "I", "F", "LAB"])
def test_modes(mode):
    form = "TIFF" if mode in {"CMYK", "I", "F", "LAB"} else "PNG"
    if mode in {"I;16", "I", "F"}:
        image = Image.fromarray(
            (np.ones((50, 80)) * 40000).astype(
                {"I;16": np.uint16, "I": np.int32, "F": np.float32}[mode]
            )
        )
    elif mode == "LAB":
        image = Image.new("LAB", (80, 50))
    else:
        image = Image.fromarray(scene(1, 80, 50)).convert(mode)
    kept = io.BytesIO()
    image.save(kept, form)
    given = examined(kept.getvalue())
    assert of_kind(given, "image")[0].facts["mode"] == mode
    assert len(made(given)) == 1


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF", "TIFF"])
def test_truncated_pictures_are_partial(form):
    how: dict[str, Any] = {"compression": "tiff_lzw"} if form == "TIFF" else {}
    data = picture(form, **how)
    given = examined(data[: len(data) * 2 // 3])
    (gap,) = gaps(given)
    assert gap.outcome in {"partial", "unreadable"}
    if form in {"JPEG", "PNG"}:
        assert gap.outcome == "partial"
        assert len(made(given)) == 1, "what is there is shown"


def bomb() -> bytes:
    """A PNG of some hundred bytes that declares 100,000 x 100,000 pixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    data = zlib.compress(b"\0" * 100_000)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")
    )


def test_a_pixel_bomb_is_refused_by_its_header():
    given = examined(bomb())
    (gap,) = gaps(given)
    assert gap.outcome == "refused"
    assert "64 megapixels" in gap.why
    assert not made(given)


def test_heic_without_its_part_says_how_to_get_it():
    data = struct.pack(">I", 24) + b"ftypheic\0\0\0\0mif1heic" + bytes(200)
    assert identified(data)[0].facts["media_type"] == "image/heic"
    (gap,) = gaps(look(data, "image/heic"))
    if importlib.util.find_spec("pillow_heif") is None:
        assert gap.install == "pip install 'firsthand[heic]'"
        assert gap.outcome is None
    else:
        assert gap.outcome == "unreadable"


def test_a_drawing_is_not_opened():
    harmless = b'<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>'
    (gap,) = gaps(examined(harmless))
    assert gap.outcome is None
    harmful = harmless.replace(b"<path", b"<script>fetch(1)</script><path")
    (gap,) = gaps(examined(harmful))
    assert "holds scripts" in gap.why
