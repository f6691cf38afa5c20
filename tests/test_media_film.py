"""Films: what their containers say, how they decode, their shots, stills and brightness."""

from __future__ import annotations

import hashlib
import io
import itertools
import struct
import threading
from fractions import Fraction

import av
import numpy as np
import pytest
from PIL import Image

from firsthand.examine.media.bangs import bangs
from firsthand.examine.media.brightness import brightness
from firsthand.examine.media.container import Film, container
from firsthand.examine.media.decoded import decoded
from firsthand.examine.media.pictures import Pictures
from firsthand.examine.media.shots import shots
from firsthand.records import Derivation, Span, Whole
from firsthand.steps import manifest
from media_clips import (
    PICTURE_STEPS,
    examined,
    file_of,
    film,
    gaps,
    listen,
    made,
    moving,
    noisy,
    of_kind,
    read,
    recording,
    scene,
    watch,
)

MP4 = "video/mp4"


def test_steps_are_steps():
    for each in (decoded, shots, brightness, bangs, container):
        taken = manifest(f"examine.{each.__name__}", each)
        assert taken.source is not None
        assert taken.summary


def test_cuts_are_found_at_their_exact_ticks():
    lengths = [30, 17, 44, 25]
    pictures = noisy(p for seed, n in enumerate(lengths) for p in moving(seed, n, step=2))
    given = watch(film(pictures), MP4, shots)
    found = of_kind(given, "shot")
    starts = [512 * sum(lengths[:i]) for i in range(len(lengths) + 1)]
    assert [(o.where.start, o.where.end) for o in found] == list(itertools.pairwise(starts))
    assert [o.facts["frames"] for o in found] == lengths
    assert [o.facts["index"] for o in found] == [0, 1, 2, 3]


def test_cuts_near_both_ends_are_found():
    pictures = [*moving(1, 12), *moving(2, 40), *moving(3, 1)]
    found = of_kind(watch(film(pictures), MP4, shots), "shot")
    assert [o.facts["frames"] for o in found] == [12, 40, 1]


@pytest.mark.parametrize("length", [1, 2])
def test_a_flash_is_no_cut(length):
    pictures = noisy(moving(1, 60))
    for i in range(30, 30 + length):
        pictures[i] = np.clip(pictures[i].astype(np.int16) + 120, 0, 255).astype(np.uint8)
    assert len(of_kind(watch(film(pictures), MP4, shots), "shot")) == 1


def test_a_fast_camera_makes_no_cut():
    pictures = noisy(moving(5, 60, step=9))
    assert len(of_kind(watch(film(pictures), MP4, shots), "shot")) == 1


def test_shots_tile_a_film_of_variable_frame_rate():
    pictures = [*moving(1, 30), *moving(2, 30)]
    rng = np.random.default_rng(3)
    ticks = np.cumsum(rng.integers(300, 900, 60)).tolist()
    data = film(pictures, ticks=ticks, form="matroska", tick=Fraction(1, 1000), apart=33)
    given = watch(data, "video/x-matroska", *PICTURE_STEPS)
    first, second = of_kind(given, "shot")
    assert (first.where.start, first.where.end, second.where.start) == (
        ticks[0],
        ticks[30],
        ticks[30],
    )
    (seen,) = of_kind(given, "decoded")
    assert seen.where == Span(
        item=seen.where.item,
        stream=0,
        start=first.where.start,
        end=second.where.end,
        tick_num=1,
        tick_den=1000,
    )
    steps = np.diff(ticks)
    assert seen.facts["frame_rate_variable"] is True
    assert seen.facts["shortest_frame_ticks"] == steps.min()
    assert seen.facts["longest_frame_ticks"] == steps.max()


def test_a_constant_frame_rate_rounded_to_ticks_is_constant():
    ticks = [round(i * 1000 / 30) for i in range(30)]
    data = film(moving(1, 30), ticks=ticks, form="matroska", tick=Fraction(1, 1000), apart=33)
    (seen,) = of_kind(watch(data, "video/x-matroska", decoded), "decoded")
    assert seen.facts["frame_rate_variable"] is False
    assert seen.facts["frames"] == 30


def test_a_film_may_start_before_zero():
    ticks = [i * 512 - 5120 for i in range(40)]
    data = film(
        [*moving(1, 20), *moving(2, 20)],
        ticks=ticks,
        form="mov",
        container_options={"use_editlist": "0", "avoid_negative_ts": "disabled"},
    )
    given = examined(data)
    assert [o.facts["frames"] for o in of_kind(given, "shot")] == [20, 20]
    assert {g.outcome for g in gaps(given)} == {None}


def test_a_still_is_of_the_frame_it_names():
    pictures = noisy([*moving(1, 30), *moving(2, 30)])
    data = film(pictures)
    given = watch(data, MP4, shots)
    derivations = [o for o in given if isinstance(o, Derivation)]
    stills = made(given)
    with av.open(io.BytesIO(data), "r") as opened:
        frames = {f.pts: f for f in opened.decode(video=0)}
    for index, key in enumerate(of_kind(given, "key-frame")):
        tick = key.where.start
        assert key.where.end == tick
        assert 30 * index + 7 <= tick // 512 <= 30 * index + 23, "from the middle of its shot"
        assert key.facts["shot"] == index
        planes = frames[tick].to_ndarray(format="yuv420p")
        assert key.facts["frame_sha256"] == hashlib.sha256(planes.tobytes()).hexdigest()
        still = stills[index]
        assert key.facts["still"] == hashlib.sha256(still).hexdigest()
        assert derivations[index].made == Whole(item=key.facts["still"])
        assert derivations[index].source == key.where
        assert derivations[index].how == "still"
        with Image.open(io.BytesIO(still)) as image:
            assert (image.format, image.size) == ("JPEG", (160, 90))
            assert not image.getexif()
            assert "exif" not in image.info
            assert "icc_profile" not in image.info
            pixels = np.asarray(image.convert("RGB")).astype(int)
        wanted = frames[tick].to_ndarray(format="rgb24").astype(int)
        assert np.abs(pixels - wanted).mean() < 12


def test_padded_rows_are_not_hashed():
    data = film([scene(1, 162, 92)] * 3)
    (key,) = of_kind(watch(data, MP4, shots), "key-frame")
    with av.open(io.BytesIO(data), "r") as opened:
        frames = [f.to_ndarray(format="yuv420p").tobytes() for f in opened.decode(video=0)]
    assert key.facts["frame_sha256"] in {hashlib.sha256(f).hexdigest() for f in frames}


@pytest.mark.parametrize("degrees", [0, 90, 180, 270])
def test_stills_are_upright(degrees):
    picture = np.zeros((90, 160, 3), np.uint8)
    picture[:30, :50] = 255  # white in the upper left, once it is seen upright
    turns = degrees // 90
    stored = np.ascontiguousarray(np.rot90(picture, turns))
    data = film([stored] * 8, rotation=-degrees)
    given = examined(data)
    (seen,) = of_kind(given, "decoded")
    (facts,) = of_kind(given, "container")
    assert seen.facts["rotation_deg"] == degrees
    assert facts.facts["streams"][0]["rotation_deg"] == degrees
    assert (seen.facts["width_px"], seen.facts["height_px"]) == stored.shape[1::-1]
    with Image.open(io.BytesIO(made(given)[0])) as image:
        assert image.size == (160, 90)
        pixels = np.asarray(image.convert("L"))
    assert pixels[5:25, 5:45].mean() > 200
    assert pixels[35:, :].mean() < 40
    assert pixels[:, 60:].mean() < 40


def test_stills_are_at_most_as_wide_as_asked():
    (still,) = made(watch(film([scene(1, 320, 180)] * 3), MP4, lambda p: shots(p, still_width=100)))
    with Image.open(io.BytesIO(still)) as image:
        assert image.size == (100, 56)


def test_no_more_stills_than_asked_and_it_is_said():
    pictures = [p for seed in range(4) for p in moving(seed, 15)]
    given = watch(film(pictures), MP4, lambda p: shots(p, most_stills=2))
    assert len(of_kind(given, "shot")) == 4
    assert len(of_kind(given, "key-frame")) == len(made(given)) == 2
    (gap,) = gaps(given)
    assert gap.why == "there are 4 shots; only the first 2 have stills"
    assert gap.outcome is None


def test_brightness_is_percent_of_full_range():
    levels = [0, 64, 128, 255]
    pictures = [np.full((90, 160, 3), level, np.uint8) for level in levels for _ in range(25)]
    (told,) = of_kind(watch(film(pictures), MP4, brightness), "brightness")
    found = [float(p) for p in told.facts["per_second_percent"]]
    assert found == pytest.approx([100 * level / 255 for level in levels], abs=0.7)


def test_brightness_of_full_range_pictures():
    # The encoder is handed limited range (white is 235) and told that it is full range.
    pictures = [np.full((90, 160, 3), 255, np.uint8)] * 25
    data = film(pictures, form="avi", codec="mjpeg", options={"color_range": "pc"})
    (told,) = of_kind(examined(data), "brightness")
    assert float(told.facts["per_second_percent"][0]) == pytest.approx(100 * 235 / 255, abs=0.7)


def test_a_second_without_pictures_is_told_as_nothing():
    ticks = [0, 512, 3 * 12800, 3 * 12800 + 512]
    (told,) = of_kind(watch(film(moving(1, 4), ticks=ticks), MP4, brightness), "brightness")
    values = told.facts["per_second_percent"]
    assert len(values) == 4
    assert values[1] is values[2] is None


def test_container_facts_and_clocks():
    data = film(
        moving(1, 5),
        form="mov",
        tags={
            "creation_time": "2022-04-11T12:30:00.000000Z",
            "com.apple.quicktime.creationdate": "2022-04-11T14:30:00+0200",
            "com.apple.quicktime.location.ISO6709": "+50.4501+030.5234+179.0/",
            "com.apple.quicktime.make": "Apple",
            "com.apple.quicktime.model": "iPhone 12",
            "com.apple.quicktime.software": "15.4",
        },
        container_options={"movflags": "use_metadata_tags"},
        sound=np.zeros(9600),
    )
    given = read(data, "video/quicktime")
    (told,) = of_kind(given, "container")
    video, sound = told.facts["streams"]
    assert (video["codec"], video["width_px"], video["height_px"]) == ("h264", 160, 90)
    assert video["tick"] == "1/12800"
    assert (sound["codec"], sound["sample_rate_hz"], sound["channels"]) == ("aac", 48000, 1)
    clocks = {o.facts["clock"]: o.facts for o in of_kind(given, "timestamp")}
    made_at = clocks["container creation time"]
    assert made_at["instant"].text == "2022-04-11T12:30:00Z"
    assert made_at["zone"] == "UTC"
    apple = clocks["QuickTime creation date tag"]
    assert apple["instant"].text == "2022-04-11T14:30:00+02:00"
    assert apple["zone"] == "+02:00"
    assert apple["written"] == "2022-04-11T14:30:00+0200"
    (place,) = of_kind(given, "position")
    assert place.facts["latitude_deg"] == "50.4501"
    assert place.facts["longitude_deg"] == "30.5234"
    assert place.facts["altitude_m"] == "179.0"
    (device,) = of_kind(given, "device")
    assert (device.facts["make"], device.facts["model"]) == ("Apple", "iPhone 12")


def test_an_unset_creation_time_is_no_time():
    assert not of_kind(read(film(moving(1, 3)), MP4), "timestamp")


def test_matroska_creation_time():
    data = film(moving(1, 3), form="matroska", tags={"creation_time": "2022-04-11T12:30:00Z"})
    (told,) = of_kind(read(data, "video/x-matroska"), "timestamp")
    assert told.facts["clock"] == "container creation time"
    assert told.facts["instant"].text.startswith("2022-04-11T12:30:00")


def cut_short() -> bytes:
    data = film(noisy(moving(1, 100)), container_options={"movflags": "faststart"})
    start = data.index(b"mdat")
    return data[: start + (len(data) - start) // 2]


def test_a_truncated_film_says_where_it_ends():
    given = watch(cut_short(), MP4, *PICTURE_STEPS)
    (seen,) = of_kind(given, "decoded")
    assert 20 < seen.facts["frames"] < 80
    partial = [g for g in gaps(given) if g.outcome == "partial"]
    ends = f"pictures end at 0:0{float(seen.facts['duration_decoded_s']):.2f} of a declared 0:04.00"
    assert partial[0].why == ends
    assert partial[0].where.start == seen.where.end
    assert partial[0].where.end == 100 * 512
    assert of_kind(given, "shot")[-1].where.end == seen.where.end


def test_a_corrupt_middle_costs_only_the_middle():
    data = bytearray(film(noisy(moving(1, 100)), options={"g": "10", "bf": "0"}))
    whole = watch(bytes(data), MP4, decoded)
    assert not gaps(whole)
    start = data.index(b"mdat")
    middle = start + (data.index(b"moov") - start) // 2
    data[middle : middle + 2000] = b"\x55" * 2000
    given = watch(bytes(data), MP4, *PICTURE_STEPS)
    (seen,) = of_kind(given, "decoded")
    assert seen.where.end == 100 * 512, "what comes after the damage keeps its time"
    assert seen.facts["frames"] > 90
    assert seen.facts["corrupt_frames"] > 0
    (gap,) = gaps(given)
    assert gap.outcome == "partial"
    assert gap.why.startswith("the pictures could not be fully decoded at ")
    assert 40 * 512 < gap.where.start < 60 * 512


def test_a_film_without_its_index_says_so():
    data = film(noisy(moving(1, 30)))
    given = examined(data[: data.index(b"moov") - 4])
    assert given[0].facts["media_type"] == MP4
    (gap,) = gaps(given)
    assert gap.outcome == "unreadable"
    assert "moov" in gap.why


@pytest.mark.parametrize("where", ["sample entry", "track header"])
def test_absurd_dimensions_are_refused_before_decoding(where):
    data = bytearray(film(moving(1, 3)))
    if where == "sample entry":
        at = data.index(b"avc1", data.index(b"stsd")) + 28
        data[at : at + 4] = struct.pack(">HH", 60000, 50000)
    else:
        at = data.index(b"tkhd") + 4 + 76
        data[at : at + 8] = struct.pack(">II", 60000 << 16, 50000 << 16)
    given = watch(bytes(data), MP4, *PICTURE_STEPS)
    (gap,) = given
    assert gap.outcome == "refused"
    assert gap.why == "it declares pictures of 60000 x 50000 pixels, above 64 megapixels"


def test_an_absurd_frame_rate_is_refused():
    data = bytearray(film(moving(1, 3)))
    at = data.index(b"mdhd") + 16
    data[at : at + 4] = struct.pack(">I", 1 << 30)
    (gap,) = watch(bytes(data), MP4, *PICTURE_STEPS)
    assert gap.outcome == "refused"
    assert "pictures a second" in gap.why


def test_an_absurd_duration_is_refused():
    data = bytearray(film(moving(1, 3)))
    at = data.index(b"mvhd") + 20
    data[at : at + 4] = struct.pack(">I", 2**32 - 2)
    (gap,) = watch(bytes(data), MP4, *PICTURE_STEPS)
    assert gap.outcome == "refused"
    assert "duration of 4294967 s" in gap.why


def test_pictures_that_last_for_years_are_refused():
    data = bytearray(film(moving(1, 25)))
    at = data.index(b"stts") + 12
    data[at : at + 8] = struct.pack(">II", 25, 2**31 - 1)
    (gap,) = watch(bytes(data), MP4, *PICTURE_STEPS)
    assert gap.outcome == "refused"
    assert "duration of 4194304 s" in gap.why


def test_more_pictures_than_bytes_are_refused():
    data = bytearray(film(moving(1, 25)))
    at = data.index(b"stsz") + 12
    data[at : at + 4] = struct.pack(">I", 1 << 31)
    (gap,) = watch(bytes(data), MP4, *PICTURE_STEPS)
    assert gap.outcome == "refused"
    assert "2147483648 pictures" in gap.why


def test_an_edit_list_that_starts_before_time_is_refused():
    data = bytearray(film(moving(1, 25)))
    at = data.index(b"elst") + 16
    data[at : at + 4] = struct.pack(">i", -(2**31))
    (gap,) = watch(bytes(data), MP4, *PICTURE_STEPS)
    assert gap.outcome == "refused"
    assert "edit list" in gap.why


@pytest.mark.parametrize("wrong", [0, 24])
def test_one_picture_with_an_impossible_time_is_left_out(wrong):
    far = 20_000_000  # [ms], more than five hours
    ticks = [i * 40 for i in range(25)]
    ticks = [t + far if i > 0 else t for i, t in enumerate(ticks)] if wrong == 0 else ticks
    ticks[24] += far if wrong == 24 else 0
    data = bytearray(
        film(moving(1, 25), ticks=ticks, form="matroska", tick=Fraction(1, 1000), apart=40)
    )
    at = data.index(b"\x44\x89\x88")  # the declared duration [ms], as a double
    data[at + 3 : at + 11] = struct.pack(">d", 1000.0)
    given = watch(bytes(data), "video/x-matroska", *PICTURE_STEPS)
    (seen,) = of_kind(given, "decoded")
    assert seen.facts["frames"] == 24
    assert seen.where.start == ticks[1 if wrong == 0 else 0]
    whys = [g.why for g in gaps(given)]
    assert "1 picture has a time that makes no sense; left out" in whys


@pytest.mark.parametrize(
    ("form", "codec", "media_type"),
    [
        ("matroska", "libx264", "video/x-matroska"),
        ("webm", "libvpx", "video/webm"),
        ("avi", "mpeg4", "video/x-msvideo"),
    ],
)
def test_a_short_film_that_is_cut_is_partial(form, codec, media_type):
    data = film(noisy(moving(1, 25)), form=form, codec=codec, options={"g": "5"})
    assert not [g for g in gaps(watch(data, media_type, decoded)) if g.outcome]
    found = gaps(watch(data[: len(data) * 3 // 5], media_type, decoded))
    assert found
    assert found[0].outcome == "partial"
    assert "pictures end at 0:00." in found[0].why or "before its headers say" in found[0].why


def test_bytes_that_are_promised_and_missing_are_told():
    data = film(moving(1, 25)) + struct.pack(">I4s", 5000, b"free") + bytes(100)
    (gap,) = gaps(watch(data, MP4, decoded))
    assert gap.outcome == "partial"
    assert gap.why == "the file ends 4892 bytes before its headers say"


def test_sound_only_and_pictures_only_are_no_fault():
    only_pictures = film(moving(1, 3))
    (gap,) = gaps(examined(only_pictures))
    assert (gap.why, gap.outcome) == ("it has no audio stream", None)
    only_sound = recording(np.zeros(48000), form="matroska", codec="libopus")
    (gap,) = watch(only_sound, "video/x-matroska", *PICTURE_STEPS)
    assert (gap.why, gap.outcome) == ("it has no video stream", None)
    assert len(listen(only_sound, "video/x-matroska", bangs)) == 0


def test_a_film_can_open_no_other_file(tmp_path):
    other = tmp_path / "other.mp4"
    other.write_bytes(film(moving(1, 3)))
    data = bytearray(film(moving(2, 3)))
    at = data.index(b"url ") + 7
    data[at] = 0  # the data are said to be elsewhere
    given = examined(bytes(data))
    assert given[0].facts["family"] == "playlist"
    assert gaps(given)[0].outcome == "quarantined"
    # Even where the table is wrong, the decoder follows nothing.
    listing = f"ffconcat version 1.0\nfile {other}\n".encode()
    for form in ("video/mp4", "video/x-matroska", "video/x-msvideo", "video/mp2t"):
        with Film.open(file_of(listing, form)) as opened:
            assert not hasattr(opened.container, "streams")


def test_a_picture_is_made_small_once_whoever_asks():
    with Pictures.open(file_of(film([scene(1, 1280, 720)] * 2), MP4)) as pictures:
        picture = next(iter(pictures))
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(id(picture.small))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(found)) == 1
    assert picture.small.y.shape == (90, 160)
    assert picture.still(64, 36).shape == (36, 64, 3)


@pytest.mark.parametrize(
    ("codec", "form", "pixels"),
    [
        ("libx264", "matroska", "yuv444p"),
        ("libx264", "matroska", "yuv420p10le"),
        ("libx264", "matroska", "gray"),
        ("libx264", "matroska", "nv12"),
        ("qtrle", "mov", "rgb24"),
        ("ffv1", "matroska", "yuv420p16le"),
    ],
)
def test_pixel_formats(codec, form, pixels):
    kept = io.BytesIO()
    with av.open(kept, "w", format=form) as output:
        stream = output.add_stream(codec, rate=25)
        stream.width, stream.height, stream.pix_fmt = 162, 90, pixels
        for shade in (60, 200):
            for _ in range(15):
                picture = np.full((90, 162, 3), shade, np.uint8)
                frame = av.VideoFrame.from_ndarray(picture, format="rgb24").reformat(format=pixels)
                output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    media_type = {"matroska": "video/x-matroska", "mov": "video/quicktime"}[form]
    given = watch(kept.getvalue(), media_type, *PICTURE_STEPS)
    assert not gaps(given)
    assert [o.facts["frames"] for o in of_kind(given, "shot")] == [15, 15]
    (told,) = of_kind(given, "brightness")
    assert float(told.facts["per_second_percent"][0]) == pytest.approx(43, abs=21)
    assert all(len(o.facts["frame_sha256"]) == 64 for o in of_kind(given, "key-frame"))


def test_a_clock_that_runs_back_ends_a_shot():
    parts = [
        film(moving(1, 20), form="mpegts", codec="mpeg2video", tick=Fraction(1, 25), apart=1)
        for _ in range(2)
    ]
    given = examined(b"".join(parts))
    (seen,) = of_kind(given, "decoded")
    found = of_kind(given, "shot")
    assert sum(o.facts["frames"] for o in found) == seen.facts["frames"]
    assert all(o.where.start <= o.where.end for o in found)
