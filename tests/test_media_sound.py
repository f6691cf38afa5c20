"""Sound: loudness in every second, and sudden bangs."""

from __future__ import annotations

import numpy as np
import pytest

from firsthand.examine.media.bangs import bangs
from firsthand.examine.media.loudness import loudness
from media_clips import film, gaps, listen, moving, of_kind, recording

RATE = 48000
WAV = "audio/wav"


def noise(seconds: float, dbfs: float, seed: int = 1) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return rng.standard_normal(round(seconds * RATE)) * 10 ** (dbfs / 20)


def bang(seed: int = 2, level: float = 0.7, ring_s: float = 0.5) -> np.ndarray:
    """A shot: a burst of some milliseconds, and its echo 12 dB below."""
    rng = np.random.default_rng(seed)
    at = np.arange(round(1.2 * RATE)) / RATE
    burst = rng.standard_normal(len(at)) * np.exp(-at / 0.003)
    echo = rng.standard_normal(len(at)) * 10 ** (-3 * at / ring_s - 0.6)
    return np.asarray((burst + echo) * level / np.abs(burst + echo).max())


def voice(seconds: float, seed: int = 3) -> np.ndarray:
    """Something like speech: tones of a throat that swell in 30 to 80 ms, with pauses."""
    rng = np.random.default_rng(seed)
    made = noise(seconds, -60, seed)
    at = 0.0
    while at < seconds - 0.6:
        at += rng.uniform(0.05, 0.5)
        length, pitch = rng.uniform(0.12, 0.4), rng.uniform(90, 220)
        t = np.arange(round(length * RATE)) / RATE
        tones = sum(np.sin(2 * np.pi * pitch * k * t + k) / k for k in range(1, 18))
        swell = np.minimum(1, t / rng.uniform(0.03, 0.08)) * np.minimum(1, (length - t) / 0.05)
        start = round(at * RATE)
        made[start : start + len(t)] += (tones * swell * rng.uniform(0.05, 0.25))[
            : len(made) - start
        ]
        at += length
    return made


def music(seconds: float) -> np.ndarray:
    """Plucked notes four times a second over a chord, with a drum on every beat."""
    t = np.arange(round(seconds * RATE)) / RATE
    made = 0.05 * sum(np.sin(2 * np.pi * f * t) for f in (220, 277, 330)) + noise(seconds, -60)
    for beat in range(int(seconds * 4)):
        start = round(beat / 4 * RATE)
        s = np.arange(min(RATE // 4, len(t) - start)) / RATE
        made[start : start + len(s)] += 0.2 * np.sin(2 * np.pi * 440 * s) * np.exp(-s / 0.15)
        if beat % 2 == 0:
            made[start : start + len(s)] += noise(1, -12, beat)[: len(s)] * np.exp(-s / 0.03)
    return made


def test_loudness_of_known_tones():
    t = np.arange(RATE) / RATE
    seconds = [np.sin(2 * np.pi * 440 * t), 0.1 * np.sin(2 * np.pi * 440 * t), np.zeros(RATE)]
    given = listen(recording(np.concatenate(seconds)), WAV, loudness)
    (told,) = of_kind(given, "loudness")
    assert told.facts["per_second_dbfs"] == ("-3.0", "-23.0", "silent")
    assert told.facts["peak_dbfs"] in {"0.0", "-0.0"}
    assert (told.where.start, told.where.end) == (0, 3 * RATE)
    assert not gaps(given)


@pytest.mark.parametrize("codec", ["pcm_s16le", "pcm_u8", "pcm_s32le", "pcm_f32le", "flac", "mp3"])
def test_codings_agree(codec):
    t = np.arange(RATE) / RATE
    form = {"flac": "flac", "mp3": "mp3"}.get(codec, "wav")
    samples = 0.5 * np.sin(2 * np.pi * 440 * t)
    media_type = {"flac": "audio/flac", "mp3": "audio/mpeg"}.get(form, WAV)
    data = recording(samples, form=form, codec=codec)
    (told,) = of_kind(listen(data, media_type, loudness), "loudness")
    # MP3 puts some silence before the first sample.
    near = 0.7 if codec == "mp3" else 0.1
    assert float(told.facts["per_second_dbfs"][0]) == pytest.approx(-9.0, abs=near)


@pytest.mark.parametrize("coded", ["wav", "aac"])
@pytest.mark.parametrize("background", [-70, -45, -38])
def test_a_bang_over_noise_is_found_where_it_is(coded, background):
    samples = noise(6, background)
    start = 3 * RATE + 12345
    samples[start : start + len(bang())] += bang()
    if coded == "wav":
        given = listen(recording(samples), WAV, bangs)
    else:
        given = listen(film(moving(1, 150), sound=samples), "video/mp4", bangs)
    (found,) = of_kind(given, "bang")
    assert float(found.where.start_s) == pytest.approx(start / RATE, abs=0.006)
    assert found.where.end > found.where.start
    # AAC smears so short a peak.
    peak = pytest.approx(-3.1, abs=0.3 if coded == "wav" else 5)
    assert float(found.facts["peak_dbfs"]) == peak
    assert float(found.facts["rise_db"]) > 20


def test_bangs_apart_are_told_apart():
    samples = noise(12, -50)
    starts = [2 * RATE, 5 * RATE, 9 * RATE + 777]
    for seed, start in enumerate(starts):
        samples[start : start + len(bang())] += bang(seed, ring_s=0.3)
    found = of_kind(listen(recording(samples), WAV, bangs), "bang")
    assert [o.where.start / RATE for o in found] == pytest.approx(
        [s / RATE for s in starts], abs=0.006
    )


@pytest.mark.parametrize("seed", range(4))
def test_speech_sets_in_without_a_bang(seed):
    assert not listen(recording(voice(8, seed)), WAV, bangs)


def test_music_is_no_bang():
    assert not listen(recording(music(8)), WAV, bangs)


def test_silence_and_steady_noise_are_no_bang():
    assert not listen(recording(np.zeros(3 * RATE)), WAV, bangs)
    assert not listen(recording(noise(3, -15)), WAV, bangs)


def test_too_many_bangs_are_counted():
    samples = noise(9, -60)
    for start in range(RATE, 8 * RATE, 2 * RATE):
        samples[start : start + len(bang())] += bang(ring_s=0.2)
    given = listen(recording(samples), WAV, lambda s: bangs(s, most=2))
    assert len(of_kind(given, "bang")) == 2
    (gap,) = gaps(given)
    assert gap.why == "there are 4; only the first 2 are told"


def test_a_truncated_recording_says_where_it_ends():
    data = recording(noise(8, -20))
    given = listen(data[: len(data) // 2], WAV, loudness)
    (told,) = of_kind(given, "loudness")
    assert len(told.facts["per_second_dbfs"]) in {4, 5}
    (gap,) = gaps(given)
    assert gap.outcome == "partial"
    assert gap.why.startswith("sound ends at 0:0")
    assert gap.why.endswith("of a declared 0:08.00")


def test_a_recording_that_is_none_is_unreadable():
    (gap,) = listen(b"RIFF\x10\0\0\0WAVEnothing of it", WAV, loudness, bangs)
    assert gap.outcome == "unreadable"
    assert gap.todo


def test_samples_that_are_no_numbers_do_no_harm():
    data = bytearray(recording(noise(2, -20), codec="pcm_f32le"))
    start = data.index(b"data") + 8
    data[start + 4000 : start + 5000] = b"\xff" * 1000  # no numbers
    data[start + 5000 : start + 5400] = b"\x7f\x7f\x00\x7f" * 100  # enormous ones
    (told,) = of_kind(listen(bytes(data), WAV, loudness, bangs), "loudness")
    assert len(told.facts["per_second_dbfs"]) == 2
