"""What items are, by their content; and what their names say."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
from typing import cast

import pytest
from hypothesis import given as drawn
from hypothesis import settings
from hypothesis import strategies as st

from firsthand.examine.identify import AnyFile, identify
from firsthand.examine.names import name_mismatch, name_time
from firsthand.records import Capture, Facts, Item, Observation, Whole
from firsthand.steps import File, manifest
from media_clips import film, gaps, identified, moving, of_kind

ITEM = "ab" * 32
SENTENCE = "They said that the bridge was closed. Мост был закрыт, сказали они. "


def seen_as(data: bytes) -> tuple[str, str]:
    (seen,) = of_kind(identified(data), "media-type")
    return seen.facts["media_type"], seen.facts["family"]


def zipped(*names: str, first: tuple[str, str] | None = None) -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        if first:
            archive.writestr(*first)
        for name in names:
            archive.writestr(name, "x")
    return kept.getvalue()


def tarred() -> bytes:
    kept = io.BytesIO()
    with tarfile.open(fileobj=kept, mode="w") as archive:
        archive.addfile(tarfile.TarInfo("a"))
    return kept.getvalue()


def ftyp(major: bytes, *others: bytes) -> bytes:
    body = major + b"\0\0\0\0" + b"".join(others)
    return struct.pack(">I", 8 + len(body)) + b"ftyp" + body + b"\0\0\0\x08free"


MP3_FRAME = b"\xff\xfb\x90\x00" + bytes(413)
XHTML = b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>'
SHORTCUT = b"[InternetShortcut]\r\nURL=https://example.org/a\r\n"
WEBLOC = (
    b'<?xml version="1.0"?><!DOCTYPE plist><plist version="1.0"><dict><key>URL</key>'
    b"<string>https://example.org</string></dict></plist>"
)
OFFICE = "application/vnd.openxmlformats-officedocument."
SORTS = [
    (b"%PDF-1.7\n", "application/pdf", "document"),
    (b"\n\njunk\n%PDF-1.4\n\0\xff\xfe\x01\x02", "application/pdf", "document"),
    (zipped("a.txt"), "application/zip", "archive"),
    (
        zipped("[Content_Types].xml", "word/document.xml"),
        OFFICE + "wordprocessingml.document",
        "document",
    ),
    (zipped("[Content_Types].xml", "xl/workbook.xml"), OFFICE + "spreadsheetml.sheet", "document"),
    (
        zipped("content.xml", first=("mimetype", "application/vnd.oasis.opendocument.text")),
        "application/vnd.oasis.opendocument.text",
        "document",
    ),
    (tarred(), "application/x-tar", "archive"),
    (b"\x1f\x8b\x08\0\0\0\0\0", "application/gzip", "archive"),
    (ftyp(b"isom", b"mp42"), "video/mp4", "video"),
    (ftyp(b"qt  "), "video/quicktime", "video"),
    (ftyp(b"M4A ", b"mp42"), "audio/mp4", "audio"),
    (ftyp(b"3gp5"), "video/3gpp", "video"),
    (ftyp(b"mif1", b"mif1", b"heic"), "image/heic", "image"),
    (ftyp(b"mif1", b"mif1", b"avif"), "image/avif", "image"),
    (ftyp(b"abcd"), "video/mp4", "video"),
    (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav", "audio"),
    (b"RIFF\0\0\0\0AVI LIST", "video/x-msvideo", "video"),
    (b"OggS\0" + bytes(23) + b"OpusHead", "audio/ogg", "audio"),
    (b"OggS\0" + bytes(23) + b"\x80theora", "video/ogg", "video"),
    ((b"\x47" + bytes(187)) * 4, "video/mp2t", "video"),
    (MP3_FRAME * 3, "audio/mpeg", "audio"),
    (
        b"ID3\x04\0\0\0\0\0\x0a" + bytes(10) + (b"\xff\xfb\x90\x00" + bytes(413)) * 3,
        "audio/mpeg",
        "audio",
    ),
    ((b"\xff\xf1\x50\x80\x02\x00\xfc" + bytes(9)) * 3, "audio/aac", "audio"),
    (b"fLaC\0\0\0\x22", "audio/flac", "audio"),
    (b"#!AMR\n\x3c", "audio/amr", "audio"),
    (b"\0\0\x01\xba\x44", "video/mpeg", "video"),
    (b"\xff\xd8\xff\xe0\0\x10JFIF", "image/jpeg", "image"),
    (b"GIF89a\1\0\1\0", "image/gif", "image"),
    (b"<!DOCTYPE html><title>x</title>", "text/html", "document"),
    (b"\xef\xbb\xbf \n<!-- c --><HTML lang=uk><body>x", "text/html", "document"),
    ("<html><p>як</p></html>".encode("utf-16"), "text/html", "document"),
    (
        b'<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>',
        "application/xhtml+xml",
        "document",
    ),
    (b'<?xml version="1.0"?><feed/>', "application/xml", "text"),
    (b'<?xml version="1.0"?><!-- c --><svg/>', "image/svg+xml", "image"),
    (SENTENCE.encode(), "text/plain", "text"),
    (SENTENCE.encode("cp1251"), "text/plain", "text"),
    (SENTENCE.encode("utf-16"), "text/plain", "text"),
    (SENTENCE.encode("utf-16-le"), "text/plain", "text"),
    (SENTENCE.encode("utf-16-be"), "text/plain", "text"),
    (SENTENCE.encode("utf-32"), "text/plain", "text"),
    (("й" * 32_767 + "x" + "й" * 9000).encode(), "text/plain", "text"),
    ((SENTENCE * 30 + "\0" + SENTENCE).encode(), "text/plain", "text"),
    (b"x" * 300_000, "text/plain", "text"),
    (
        b"[InternetShortcut]\r\nURL=https://example.org/a\r\n",
        "application/x-mswinurl",
        "address-list",
    ),
    (b"https://example.org/a\n\n  http://example.org/b?c=d\r\n", "text/uri-list", "address-list"),
    (b"https://example.org/a\nand another\n", "text/plain", "text"),
    (WEBLOC, "application/x-webloc", "address-list"),
]


@pytest.mark.parametrize(("data", "media_type", "family"), SORTS)
def test_sorts(data, media_type, family):
    assert seen_as(data) == (media_type, family)


PLAYLISTS = [
    b"#EXTM3U\n#EXTINF:10,\nhttp://example.org/a.ts\n",
    b"ffconcat version 1.0\nfile '/etc/passwd'\n",
    b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n",
    b'<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"></MPD>',
    b'<asx version="3.0"><entry><ref href="http://example.org"/></entry></asx>',
    b"[playlist]\nFile1=http://example.org/a.mp3\n",
    "\ufeff#EXTM3U\nhttp://example.org/a.ts\n".encode("utf-16-le"),
    b"RIFF\x40\0\0\0AVI LIST\x10\0\0\0hdrlGAB2\0#EXTM3U\nfile:///etc/passwd\n",
]


@pytest.mark.parametrize("data", PLAYLISTS)
def test_playlists_are_quarantined(data):
    given = identified(data)
    assert given[0].facts["family"] == "playlist"
    (gap,) = gaps(given)
    assert gap.outcome == "quarantined"
    assert gap.why
    assert gap.todo


def test_a_reference_movie_is_quarantined():
    inner = struct.pack(">I", 16) + b"rmra" + bytes(8)
    movie = ftyp(b"qt  ")[:-8] + struct.pack(">I", 8 + len(inner)) + b"moov" + inner
    given = identified(movie)
    assert given[0].facts["family"] == "playlist"
    assert gaps(given)[0].outcome == "quarantined"


def test_nothing_and_noise():
    empty = identified(b"")
    assert gaps(empty)[0].outcome == "empty"
    noise = identified(bytes(range(256)) * 20)
    assert noise[0].facts["media_type"] == "application/octet-stream"
    assert gaps(noise)[0].outcome == "unreadable"


def test_a_text_that_goes_on_as_noise_is_no_text():
    data = b"plain words\n" * 6000 + bytes(range(256)) * 40
    assert seen_as(data)[0] == "application/octet-stream"


def test_a_film_is_one_whatever_follows():
    assert seen_as(film(moving(1, 2)) + b"\0" * 100) == ("video/mp4", "video")


def test_only_a_bounded_amount_is_read():
    class Counting(io.BytesIO):
        total = 0

        def read(self, size=-1, /):
            assert size >= 0, "never to the end"
            got = super().read(size)
            Counting.total += len(got)
            return got

    data = b"word " * 4_000_000
    file = File(item=Item.of(data), media_type=None, opener=lambda: Counting(data))
    with AnyFile.open(file) as opened:
        list(identify(cast("AnyFile", opened)))
    assert Counting.total <= 70_000


@drawn(st.binary(max_size=3000))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_something(data):
    (seen,) = of_kind(identified(data), "media-type")
    assert seen.facts["media_type"]


@drawn(st.sampled_from([s[0] for s in SORTS] + PLAYLISTS), st.data())
@settings(max_examples=300, deadline=None)
def test_any_mangled_bytes_are_something(data, draw):
    mangled = bytearray(data[:5000])
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(mangled) - 1))
        mangled[at] = draw.draw(st.integers(0, 255))
    cut = draw.draw(st.integers(0, len(mangled)))
    assert of_kind(identified(bytes(mangled[:cut])), "media-type")


# --- names ---------------------------------------------------------------------------------------


def capture(place: str) -> Capture:
    return Capture(place=place, means="file", outcome="captured", item=ITEM)


def media_type(value: str) -> Observation:
    return Observation(
        kind="media-type", where=Whole(item=ITEM), facts=Facts(media_type=value, family="other")
    )


@pytest.mark.parametrize(
    ("place", "seen", "says"),
    [
        ("a/clip.mp4", "video/mp4", None),
        ("a/clip.MOV", "video/mp4", None),
        ("a/clip.mp4", "text/html", "MP4 or QuickTime"),
        ("photo.jpg", "video/mp4", "JPEG picture"),
        ("photo.jpg", "image/png", "JPEG picture"),
        ("noextension", "image/png", None),
        ("strange.xyz", "image/png", None),
        ("in.zip!/deep/report.pdf", "text/plain", "PDF document"),
        ("empty.mp4", "application/x-empty", None),
        ("https://example.org/page.php.jpg", "text/html", None),
    ],
)
def test_names_that_disagree_are_noted(place, seen, says):
    found = list(name_mismatch(capture(place), media_type(seen)))
    assert [o.facts["says"] for o in found] == ([says] if says else [])
    assert all(o.facts["extension"] == place.rsplit(".", 1)[1] for o in found)


@pytest.mark.parametrize(
    ("name", "local", "zone"),
    [
        ("20220411_143000.mp4", "2022-04-11T14:30:00", "unknown"),
        ("VID_20220411_143000.mp4", "2022-04-11T14:30:00", "unknown"),
        ("IMG_20220411_143000123.jpg", "2022-04-11T14:30:00", "unknown"),
        ("PXL_20220411_143000123.mp4", "2022-04-11T14:30:00", "UTC"),
        ("IMG-20220411-WA0001.jpg", "2022-04-11", "unknown"),
        ("Screenshot_20220411-143000_Signal.png", "2022-04-11T14:30:00", "unknown"),
        ("Screenshot 2022-04-11 at 2.30.00 PM.png", "2022-04-11T14:30:00", "unknown"),
        ("Screenshot 2022-04-11 at 14.30.00.png", "2022-04-11T14:30:00", "unknown"),
        ("WhatsApp Video 2022-04-11 at 14.30.00.mp4", "2022-04-11T14:30:00", "unknown"),
        ("photo_2022-04-11_14-30-00 (2).jpg", "2022-04-11T14:30:00", "unknown"),
        ("signal-2022-04-11-14-30-00-123.mp4", "2022-04-11T14:30:00", "unknown"),
        ("signal-2022-04-11-143000_001.jpeg", "2022-04-11T14:30:00", "unknown"),
        ("20220411143000.mp4", "2022-04-11T14:30:00", "unknown"),
        ("2022-04-11T143000.mp4", "2022-04-11T14:30:00", "unknown"),
        ("in.zip!/a/20220411_143000.mp4", "2022-04-11T14:30:00", "unknown"),
    ],
)
def test_times_in_names(name, local, zone):
    (found,) = name_time(capture(name))
    assert found.facts["clock"] == "file name"
    assert found.facts["local"] == local
    assert found.facts["zone"] == zone
    assert ("instant" in found.facts) == (zone == "UTC")
    assert found.facts["written"] in name


@pytest.mark.parametrize(
    ("name", "instant"),
    [
        ("FB_IMG_1649687400000.jpg", "2022-04-11T14:30:00Z"),
        ("1649687400123.mp4", "2022-04-11T14:30:00.123Z"),
        ("received_1649687400.mp4", "2022-04-11T14:30:00Z"),
    ],
)
def test_counts_since_1970_are_utc(name, instant):
    (found,) = name_time(capture(name))
    assert found.facts["instant"].text == instant
    assert found.facts["zone"] == "UTC"


@pytest.mark.parametrize(
    "name",
    [
        "clip.mp4",
        "20221345_143000.mp4",
        "20220231_143000.mp4",
        "20220411_993000.mp4",
        "IMG_0001.jpg",
        "DSC_20220411.jpg",
        "20220431_repost.mp4",
        "2022041155_repost.mp4",
        "1049687400123.mp4",
        "phone 1649687400 call.mp4",
        "report-380501234567890.pdf",
        "https://example.org/20220411_143000.mp4",
        "",
    ],
)
def test_numbers_that_are_no_times(name):
    assert not list(name_time(capture(name or "/")))


@pytest.mark.parametrize("name", ["20220411_repost.mp4", "2022-04-11 bridge.mp4", "20220411.jpg"])
def test_a_name_that_starts_with_a_day_states_the_day_and_no_more(name):
    (found,) = name_time(capture(name))
    assert found.facts["local"] == "2022-04-11"
    assert found.facts["zone"] == "unknown"
    assert "instant" not in found.facts


def test_they_are_steps():
    assert manifest("examine.identify", identify).source is not None
    assert [t.kind for t in manifest("examine.name_mismatch", name_mismatch).takes] == [
        None,
        "media-type",
    ]
    assert manifest("examine.name_time", name_time).takes[0].type is Capture
