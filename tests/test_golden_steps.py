"""What every installed step answers to material that never changes.

A changed answer fails here unless the step's version was raised: then `make golden` writes the new
one. The film and the sound are uncompressed, so that no encoder's next release changes them.
"""

from __future__ import annotations

import datetime as dt
import io
import json
import re
import struct
import wave
import zipfile
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from PIL import Image

import firsthand
from firsthand.steps import find, names
from test_reports_material import docx, p, pdf

REPORT = """date 2024-05-02 A video posted on Monday appears to show the mill at Harn burning.

“It burned all night,” Mara Ilves, who lives near the village of Harn, said. “We counted at least
four lorries,” she added, according to the Ostra Courier.

The ministry denied it. The footage could not be independently verified.
"""
RETOLD = """3 May 2024

A video posted on Monday shows the mill at Harn burning, close to Berlin.

“It burned all night,” Mara Ilves, who lives near the village of Harn, said. “We counted at least
four lorries,” she added, according to the Ostra Courier.

The ministry denied it. The footage was verified by the Ostra Courier.
"""
PAGE = """<!doctype html><html lang="de"><head><title>Die Mühle brannte</title>
<meta property="article:published_time" content="2024-05-02T09:30:00+02:00">
<meta name="author" content="Ada Kern"></head><body><nav><a href="/">Start</a></nav>
<h1>Die Mühle brannte</h1><p>„Es brannte die ganze Nacht“, sagte Mara Ilves am Donnerstag.</p>
</body></html>"""
HASH = re.compile(r"\b[0-9a-f]{64}\b")


def film() -> bytes:
    """Two shots of 12 pictures, a second each, with a bang in the second; nothing compressed."""
    out = io.BytesIO()
    bit_exact = {"fflags": "+bitexact"}
    with av.open(out, "w", format="avi", options=bit_exact) as container:
        video = container.add_stream("rawvideo", rate=12)
        video.width, video.height, video.pix_fmt = 64, 36, "bgr24"
        audio = container.add_stream("pcm_s16le", rate=8000)
        audio.layout = "mono"
        grid = np.indices((36, 64))
        for n in range(24):
            shade = 40 if n < 12 else 190
            picture = np.full((36, 64, 3), shade, np.uint8)
            picture[(grid[0] // 6 + grid[1] // 6 + n // 12) % 2 == 0] = (20, 30 + 2 * n, 60)
            frame = av.VideoFrame.from_ndarray(picture, format="bgr24")
            frame.pts = n
            container.mux(video.encode(frame))
        samples = ((np.arange(16000) * 7919) % 61 - 30).astype(np.int16)
        samples[12000:12040] = np.where(np.arange(40) % 2, 30000, -30000)
        sound = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        sound.sample_rate, sound.pts = 8000, 0
        container.mux(audio.encode(sound))
        container.mux(video.encode(None))
        container.mux(audio.encode(None))
    return out.getvalue()


def recording() -> bytes:
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(struct.pack("<8000h", *((n * 31) % 2001 - 1000 for n in range(8000))))
    return out.getvalue()


def photo() -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F], exif[0x0110], exif[0x0112] = "Ostralux", "Vista 2", 6
    exif.get_ifd(0x8769).update({0x9003: "2024:05:02 07:20:31", 0x9011: "+02:00"})
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    Image.new("RGB", (40, 30), (90, 120, 60)).save(out, "PNG", exif=exif)
    return out.getvalue()


def archive() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        entry = zipfile.ZipInfo("notes/inside.txt", (2024, 5, 2, 10, 0, 0))
        file.writestr(entry, "Found inside.\n")
        file.writestr(zipfile.ZipInfo("../out.txt", (2024, 5, 2, 10, 0, 0)), "leads out\n")
    return out.getvalue()


def statement() -> bytes:
    created = "<creator>Ada Kern</creator><created>2024-05-02T09:30:00Z</created>"
    out = io.BytesIO(docx(p("The mill is closed.") + p("Nobody was hurt."), core=created))
    with zipfile.ZipFile(out, "a") as file:
        file.writestr("[Content_Types].xml", "<Types/>")
    return out.getvalue()


@pytest.fixture(scope="module")
def answers(tmp_path_factory):
    """What each step gave, by step; ids and the ways they were stamped left out.

    It is collected at a moment that never changes, because "collected before" is a clue too.
    """
    with pytest.MonkeyPatch.context() as patched:
        moment = dt.datetime(2024, 5, 3, 10, tzinfo=dt.UTC)
        patched.setattr("firsthand.collect.files._now", lambda: moment)
        return _answers(tmp_path_factory)


def _answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, Any]]]:
    inbox = tmp_path_factory.mktemp("golden") / "inbox"
    inbox.mkdir()
    for name, data in {
        "report.txt": REPORT.encode(),
        "retold.txt": RETOLD.encode(),
        "page.html": PAGE.encode(),
        "drawing.svg": b'<svg xmlns="http://www.w3.org/2000/svg"><text>Harn</text></svg>',
        "statement.docx": statement(),
        "letter.pdf": pdf(
            [[(50, 700, 12, "The mill is closed."), (50, 600, 12, "Nobody was hurt.")]],
            {"CreationDate": "D:20240502093000+02'00'"},
        ),
        "VID_20240502_072031.avi": film(),
        "call.wav": recording(),
        "IMG_0007.jpg": photo(),
        "all.zip": archive(),
        "links.txt": b"https://example.org/a\nhttps://example.net/b\n",
    }.items():
        (inbox / name).write_bytes(data)
    given: dict[str, list[dict[str, Any]]] = {}
    with firsthand.investigate(inbox, inbox.parent / "case") as case:
        for record in case:
            by = getattr(record, "by", None)
            if by is not None and by.step and by.step != "collect.files":
                plain = record.plain(with_noted=False)
                del plain["by"]
                plain.pop("cites", None)
                given.setdefault(by.step, []).append(json.loads(_without_hashes(plain)))
    return given


def _without_hashes(plain: dict[str, Any]) -> str:
    """Leave out hashes of items, which a library may pack otherwise, but not those of pictures."""
    kept = plain.get("facts", {}).get("frame_sha256")
    text = HASH.sub("<sha256>", json.dumps(plain, ensure_ascii=False, sort_keys=True))
    return text.replace('"frame_sha256": "<sha256>"', f'"frame_sha256": "{kept}"')


# What another machine answers is not ours to keep; tests/test_reports_model.py has one of our own.
# These find nothing in this material; tests/test_locate_steps.py, test_trace_drift.py,
# test_trace_footage.py, test_trace_sound.py and test_trace_copies.py hold them.
QUIET = {
    *("locate.daylight", "trace.drift", "trace.families", "trace.footage"),
    *("trace.footage_sketch", "trace.look_alike", "trace.sound", "trace.to_be_timed"),
}
OURS = [name for name in names() if not find(name).online and name not in QUIET]


@pytest.mark.parametrize("name", OURS)
def test_a_step_answers_as_it_did_or_has_a_new_version(name, answers, golden):
    found = sorted(answers.get(name, []), key=lambda r: json.dumps(r, sort_keys=True))
    assert found, f"{name} gave nothing: put something for it into the material above"
    golden(f"step-{name}", {"version": find(name).version, "gives": found})


def test_a_changed_answer_needs_a_new_version():
    """`make golden` cannot hide a change: the version stands in the file that git shows."""
    for path in (Path(__file__).parent / "golden").glob("step-*.json"):
        name = path.stem.removeprefix("step-")
        assert json.loads(path.read_text("utf-8"))["version"] == find(name).version
