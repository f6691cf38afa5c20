"""Bytes that are made to do harm: every step answers with records or gaps, and never with more."""

from __future__ import annotations

import functools
import io
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as drawn
from hypothesis import strategies as st
from PIL import Image

from firsthand.examine.media.formats import DEMUXERS
from firsthand.records import Derivation, Gap, Observation
from firsthand.steps import Made
from media_clips import (
    PICTURE_STEPS,
    SOUND_STEPS,
    examined,
    film,
    listen,
    look,
    moving,
    noisy,
    read,
    recording,
    scene,
    watch,
)


@functools.cache
def seeds() -> dict[str, bytes]:
    def image(form: str, **how) -> bytes:
        kept = io.BytesIO()
        block = Image.Exif()
        block[271], block[306], block[274] = "Maker", "2022:04:11 14:30:00", 6
        block.get_ifd(0x8825).update({1: "N", 2: (50.0, 27.0, 12.3), 3: "E", 4: (30.0, 31.0, 25.0)})
        Image.fromarray(scene(1, 64, 48)).save(kept, form, exif=block, **how)
        return kept.getvalue()

    pictures = noisy([*moving(1, 6), *moving(2, 6)])
    voice = np.sin(np.arange(9600) / 20)
    return {
        "mp4": film(pictures, sound=voice, tags={"creation_time": "2022-04-11T12:30:00Z"}),
        "mkv": film(pictures, form="matroska", sound=voice),
        "avi": film(pictures, form="avi", codec="mpeg4"),
        "ts": film(pictures, form="mpegts", codec="mpeg2video", tick=Fraction(1, 25), apart=1),
        "wav": recording(voice),
        "mp3": recording(voice, form="mp3", codec="mp3"),
        "jpeg": image("JPEG"),
        "png": image("PNG"),
        "tiff": image("TIFF"),
        "webp": image("WEBP"),
    }


NAMES = ["mp4", "mkv", "avi", "ts", "wav", "mp3", "jpeg", "png", "tiff", "webp"]


def all_records(given: list[object]) -> bool:
    return all(isinstance(o, Observation | Gap | Made | Derivation) for o in given)


@pytest.mark.parametrize("name", NAMES)
def test_seeds_are_fine(name):
    given = examined(seeds()[name])
    assert all_records(given)
    assert not [o for o in given if isinstance(o, Gap) and o.outcome]


@pytest.mark.parametrize("name", NAMES)
@drawn(data=st.data())
@settings(
    max_examples=25, deadline=10_000, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
def test_mangled_files(name, data):
    mangled = bytearray(seeds()[name])
    # Headers matter most: half of the changes are in the first or last 600 bytes.
    places = st.one_of(
        st.integers(0, min(600, len(mangled) - 1)),
        st.integers(max(0, len(mangled) - 600), len(mangled) - 1),
        st.integers(0, len(mangled) - 1),
    )
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(places)
        patch = data.draw(st.binary(min_size=1, max_size=8))
        mangled[at : at + len(patch)] = patch
    if data.draw(st.booleans()):
        del mangled[data.draw(st.integers(0, len(mangled))) :]
    assert all_records(examined(bytes(mangled)))


@drawn(st.binary(max_size=2000))
@settings(max_examples=15, deadline=10_000, derandomize=True)
def test_noise_at_every_decoder(data):
    # As if our table had been deceived: noise is let at decoders that it does not belong to.
    for media_type in DEMUXERS:
        given = listen(data, media_type, *SOUND_STEPS) + read(data, media_type)
        if not media_type.startswith("audio/"):
            given += watch(data, media_type, *PICTURE_STEPS)
        assert all_records(given)
    for kind in ("jpeg", "png", "gif", "webp", "tiff", "bmp", "avif", "jp2"):
        assert all_records(look(data, f"image/{kind}"))
