"""Copies of sound: found through codecs, noise and another pace; silence matches nothing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import footagekit as kit
from firsthand.records import Derivation, Gap, Observation, Span
from firsthand.steps import Made, manifest
from firsthand.trace import sound, sound_sketch
from firsthand.trace.footage_index import FootageIndex
from firsthand.trace.sound import SoundIndex, compared
from firsthand.trace.sound_prints import prints
from firsthand.trace.sound_sketch import BadSoundError, Sound, SoundSketch

BLACK = np.zeros((24, 32, 32, 3), np.uint8)


@pytest.fixture(scope="module")
def recording() -> Sound:
    return kit.sounding(kit.film(BLACK, kit.notes(1, 20)))


def sounding(samples: Any) -> Sound:
    return kit.sounding(kit.film(BLACK, samples))


def paced(samples: Any, pace: float) -> Any:
    at = np.arange(int(len(samples) / pace)) * pace
    return np.interp(at, np.arange(len(samples)), samples)


@pytest.mark.parametrize(
    ("change", "pace"),
    [
        (lambda s: s, 1.0),
        (lambda s: s + np.random.default_rng(2).normal(0, 0.5 * s.std(), len(s)), 1.0),
        (lambda s: paced(s, 1.1), 1.1),
        (lambda s: paced(s, 0.9), 0.9),
        (lambda s: 0.2 * s, 1.0),
    ],
    ids=["32 kbit/s", "noise", "faster", "slower", "quiet"],
)
def test_a_copy_of_sound_is_found_and_timed(recording: Sound, change: Any, pace: float):
    part = sounding(change(kit.notes(1, 20)[5 * kit.RATE : 13 * kit.RATE]))
    found = next(iter(compared(recording, part)))
    assert found.source.item == recording.item
    assert float(found.facts["pace"]) == pytest.approx(pace, abs=0.012)
    assert isinstance(found.source, Span)
    assert isinstance(found.made, Span)
    offset = found.source.start_s - found.made.start_s * pace
    assert float(offset) == pytest.approx(5, abs=0.08)
    assert found.facts["direction"] == "by the length"


def test_a_few_seconds_are_enough(recording: Sound):
    part = sounding(kit.notes(1, 20)[5 * kit.RATE : 9 * kit.RATE])
    assert list(compared(recording, part))


def test_other_sound_is_not_joined(recording: Sound):
    assert list(compared(recording, sounding(kit.notes(2, 12)))) == []


TIME = np.arange(8 * kit.RATE) / kit.RATE
STEADY = {
    "silence": np.zeros(8 * kit.RATE),
    "tone": 0.3 * np.sin(2 * np.pi * 440 * TIME),
    "hum": 0.2 * np.sin(2 * np.pi * 200 * TIME) + 0.1 * np.sin(2 * np.pi * 600 * TIME),
}


@pytest.mark.parametrize("name", STEADY)
def test_silence_and_tones_match_nothing(name: str, recording: Sound):
    out = kit.heard(kit.film(BLACK, STEADY[name]))
    assert any(isinstance(g, Gap) and "silent or steady" in g.why for g in out)
    one = sounding(STEADY[name])
    other = sounding(STEADY[name][kit.RATE :])
    assert list(compared(one, other)) == []
    assert list(compared(recording, one)) == []


def test_a_beep_that_repeats_fixes_no_time():
    beep = np.where((TIME % 0.5) < 0.2, 0.4 * np.sin(2 * np.pi * 1000 * TIME), 0.0)
    found = list(compared(sounding(beep), sounding(beep[2 * kit.RATE :])))
    assert all(f.facts["repeats"] for f in found)


def test_a_silent_film_leaves_a_gap():
    (gap,) = kit.heard(kit.film(BLACK))
    assert isinstance(gap, Gap)
    assert gap.why == "it has no audio stream"


def test_an_index_of_sound(tmp_path: Any, recording: Sound):
    index = SoundIndex(tmp_path)
    assert not isinstance(index, FootageIndex)
    part = sounding(paced(kit.notes(1, 20)[5 * kit.RATE : 13 * kit.RATE], 1.1))
    for each in (recording, part, sounding(kit.notes(3, 12))):
        data = sound_sketch.written(each)
        with SoundSketch.open(kit.file_of(data, sound_sketch.MEDIA_TYPE)) as opened:
            index.add(each.item, opened)
    assert list(index.near(part.item)) == [recording.item]


@settings(max_examples=150)
@given(st.data())
def test_a_sketch_of_sound_is_not_believed(recording: Sound, data: st.DataObject):
    written = bytearray(sound_sketch.written(recording))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, min(len(written), 400) - 1))
        written[at] = data.draw(st.integers(0, 255))
    try:
        read = sound_sketch.parsed(bytes(written[: data.draw(st.integers(0, len(written)))]))
    except BadSoundError:
        return
    list(compared(read, recording))


@settings(max_examples=20)
@given(st.data())
def test_damaged_recordings_give_findings_or_gaps(data: st.DataObject):
    film = bytearray(kit.film(BLACK, kit.notes(1, 3)))
    for _ in range(data.draw(st.integers(1, 40))):
        film[data.draw(st.integers(0, len(film) - 1))] = data.draw(st.integers(0, 255))
    out = kit.heard(bytes(film[: data.draw(st.integers(0, len(film)))]))
    assert all(isinstance(g, Made | Derivation | Observation | Gap) for g in out)


@pytest.mark.parametrize("length", [0, 1, 4096, 9000, 20_000, 30_000])
def test_very_short_sound_has_prints_of_one_length(length: int):
    found = prints(np.sin(np.arange(length) ** 1.3 / 50).astype(np.float32))
    assert len(found.words) == len(found.heard) == len(found.unsure)


def test_it_is_a_step():
    assert manifest("trace.sound", sound.sound).over == "pair"
