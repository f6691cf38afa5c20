"""The maker of bad input makes what it says."""

import hashlib
import io
import os
import stat
import struct
import sys
import time
import zipfile
import zlib
from itertools import pairwise
from pathlib import Path

import av
import pytest
from PIL import Image

import gauntlet
from gauntlet import MIB, STATES, Expected, bend, make


@pytest.fixture(scope="module")
def all_of_it(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Expected]]:
    """Everything, written once."""
    root = tmp_path_factory.mktemp("gauntlet")
    return root, make(root)


@pytest.fixture
def root(all_of_it: tuple[Path, dict[str, Expected]]) -> Path:
    return all_of_it[0]


@pytest.fixture
def made(all_of_it: tuple[Path, dict[str, Expected]]) -> dict[str, Expected]:
    return all_of_it[1]


def frames(film: bytes) -> int:
    """How many frames come out before the first error."""
    count = 0
    try:
        with av.open(io.BytesIO(film), "r") as container:
            for _ in container.decode(video=0):
                count += 1
    except av.FFmpegError:
        pass
    return count


def sums(root: Path) -> dict[str, str]:
    """The hash of every regular file that we may read."""
    found = {}
    for folder, _, names in os.walk(root):
        for path in (Path(folder, name) for name in names):
            if stat.S_ISREG(path.lstat().st_mode) and os.access(path, os.R_OK):
                where = path.relative_to(root).as_posix()
                found[where] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def box_of(film: bytes, path: str) -> bytes:
    """The body of the one box at a path."""
    found = []

    def see(body: bytes) -> bytes:
        found.append(body)
        return body

    bend(film, path, see)
    (body,) = found
    return body


def test_every_entry_is_there_and_says_why(root: Path, made: dict[str, Expected]) -> None:
    for name, expected in made.items():
        assert expected.states, name
        assert expected.states <= STATES, name
        assert expected.why, name
        assert name.startswith(expected.group + "/"), name
        for member in expected.members:
            assert member.states <= STATES, name
        assert expected.may_be_absent or os.path.lexists(root / name), name


def test_nothing_is_there_that_nobody_expects(root: Path, made: dict[str, Expected]) -> None:
    there = {
        Path(folder, name).relative_to(root).as_posix()
        for folder, _, names in os.walk(root)
        for name in names
    }
    assert there <= made.keys()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot hold all of it")
def test_on_linux_nothing_is_left_out(made: dict[str, Expected]) -> None:
    wanted = {f"{group}/{bad.name}" for group, of in gauntlet.GROUPS.items() for bad in of()}
    assert made.keys() == wanted


def test_two_makes_are_equal_byte_by_byte(root: Path, tmp_path: Path) -> None:
    for cached in (gauntlet.clip, gauntlet.tone, gauntlet.still):
        cached.cache_clear()
    make(tmp_path, gauntlet.QUICK)
    first, again = sums(root), sums(tmp_path)
    assert again
    assert again == {name: first[name] for name in again}


def test_a_group_is_made_alone(tmp_path: Path) -> None:
    assert {name.partition("/")[0] for name in make(tmp_path, ["twins"])} == {"twins"}
    assert [path.name for path in tmp_path.iterdir()] == ["twins"]


def test_what_is_locked_can_be_unlocked(tmp_path: Path) -> None:
    make(tmp_path, ["rights"])
    locked = tmp_path / "rights" / "locked.txt"
    assert stat.S_IMODE(locked.stat().st_mode) == 0
    gauntlet.unlock(tmp_path)
    assert locked.read_text().endswith("Locked.")
    assert (tmp_path / "rights" / "locked" / "text.txt").read_text().endswith("lock.")


# Film.


def test_a_cut_film_is_shorter_than_it_declares_and_gives_fewer_frames(root: Path) -> None:
    film = (root / "broken-film/cut.mp4").read_bytes()
    at = film.index(b"mdat") - 4
    assert at + int.from_bytes(film[at : at + 4]) > len(film)
    assert film.index(b"moov") < at
    assert frames(gauntlet.index_first(gauntlet.clip())) == 25
    assert 0 < frames(film) < 25


@pytest.mark.parametrize("name", ["cut-fragmented.mp4", "cut.mkv", "cut.webm", "cut.avi"])
def test_other_cut_films_give_fewer_frames(root: Path, name: str) -> None:
    assert 0 < frames((root / "broken-film" / name).read_bytes()) < 25


@pytest.mark.parametrize(
    "name", ["cut-index-last", "cut-in-index", "only-ftyp", "only-mdat", "noise", "zeros"]
)
def test_a_film_without_an_index_gives_nothing(root: Path, name: str) -> None:
    with pytest.raises(av.FFmpegError):
        av.open(io.BytesIO((root / f"broken-film/{name}.mp4").read_bytes()))


@pytest.mark.parametrize("name", ["hurt-middle", "zeroed-middle", "zeroed-end"])
def test_a_hurt_film_is_as_long_as_the_whole_one(root: Path, name: str) -> None:
    film = (root / f"broken-film/{name}.mp4").read_bytes()
    assert len(film) == len(gauntlet.clip())
    assert 0 < frames(film) < 25


def test_odd_films_are_whole(root: Path, made: dict[str, Expected]) -> None:
    whole = {"one-frame.mp4": 1, "one-keyframe.mp4": 100, "sound-only.mp4": 0}
    for name in (name for name in made if name.startswith("oddities/")):
        film = (root / name).read_bytes()
        if name.endswith("sound-only.mp4"):
            with av.open(io.BytesIO(film), "r") as container:
                assert [stream.type for stream in container.streams] == ["audio"]
        else:
            assert frames(film) == whole.get(Path(name).name, 25), name


def test_odd_films_are_as_odd_as_they_say(root: Path) -> None:
    def first(name: str) -> tuple[av.VideoFrame, list[int | None], int]:
        with av.open(str(root / "oddities" / name)) as container:
            every = list(container.decode(video=0))
        return every[0], [frame.pts for frame in every], sum(frame.key_frame for frame in every)

    assert first("turned.mp4")[0].rotation == 90
    assert first("10-bit.mp4")[0].format.name == "yuv420p10le"
    assert first("interlaced.mp4")[0].interlaced_frame
    assert first("hdr.mp4")[0].color_trc == 16  # SMPTE ST 2084
    assert (first("2x2.mp4")[0].width, first("1x1.mov")[0].width) == (2, 1)
    assert first("one-keyframe.mp4")[2] == 1
    assert first("black.mp4")[0].to_ndarray(format="gray").max() < 17
    times = [at or 0 for at in first("varying-rate.mp4")[1]]
    steps = {after - before for before, after in pairwise(times)}
    assert len(steps) == 24


def test_absurd_films_declare_it(root: Path) -> None:
    def read(name: str) -> bytes:
        return (root / "absurd" / name).read_bytes()

    table = gauntlet.TABLE
    size = 60_000
    assert struct.unpack_from(">HH", box_of(read("pixels.mp4"), table + "stsd"), 40) == (size, size)
    width, height = struct.unpack_from(">II", box_of(read("pixels.mp4"), "moov/trak/tkhd"), 76)
    assert (width >> 16, height >> 16) == (size, size)
    assert struct.unpack_from(">II", box_of(read("rate.mp4"), "moov/trak/mdia/mdhd"), 12) == (
        1_000_000,
        25,
    )
    assert box_of(read("frames.mp4"), table + "stsz")[8:12] == struct.pack(">I", 1 << 31)
    assert box_of(read("frames-timed.mp4"), table + "stts")[8:12] == struct.pack(">I", 1 << 31)
    for name, ticks in (("seconds.mp4", 12800 << 31), ("ticks.mp4", 1 << 62)):
        head = box_of(read(name), "moov/trak/mdia/mdhd")
        assert struct.unpack_from(">IQ", head, 20) == (12800, ticks)
    assert box_of(read("negative-edit.mp4"), "moov/trak/edts/elst")[12:16] == b"\x80\0\0\0"
    offsets = box_of(read("negative-offsets.mp4"), table + "ctts")
    assert offsets[0] == 1  # they are signed
    assert any(at < 0 for _, at in struct.iter_unpack(">Ii", offsets[8:]))


# Pictures, documents and archives.


@pytest.mark.parametrize("name", ["pixels.png", "pixels-all-there.png", "pixels.gif", "pixels.jpg"])
def test_absurd_pictures_declare_it(root: Path, name: str) -> None:
    path = root / "absurd" / name
    assert path.stat().st_size < 2 * MIB
    with pytest.raises(Image.DecompressionBombError):
        Image.open(path)


@pytest.mark.parametrize("name", ["cut.jpg", "cut.png"])
def test_a_cut_picture_opens_and_ends_early(root: Path, name: str) -> None:
    with (
        Image.open(root / "broken-files" / name) as picture,
        pytest.raises(OSError, match="truncated"),
    ):
        picture.load()


@pytest.mark.parametrize("count", [0, 1, 5, MIB, 3 * MIB + 7])
def test_zeros_are_shrunk_and_summed_without_walking_over_them(count: int) -> None:
    assert zlib.decompress(gauntlet.shrunk_zeros(count), -15) == bytes(count)
    assert zlib.decompress(gauntlet.zlib_zeros(count)) == bytes(count)
    assert gauntlet.crc_of_zeros(count) == zlib.crc32(bytes(count))


def test_the_zip_bomb_grows_a_thousandfold(root: Path) -> None:
    path = root / "bombs/10-gb.zip"
    with zipfile.ZipFile(path) as archive:
        assert sum(row.file_size for row in archive.infolist()) > 10 * 10**9
        assert sum(row.file_size for row in archive.infolist()) > 1000 * path.stat().st_size
        with archive.open("2.bin") as part:
            assert part.read(MIB) == bytes(MIB)
    with zipfile.ZipFile(root / "bombs/overlap.zip") as archive:
        assert {row.header_offset for row in archive.infolist()} == {0}
        assert len(archive.infolist()) == 5000


def test_members_are_those_that_are_expected(root: Path, made: dict[str, Expected]) -> None:
    told = {name: expected for name, expected in made.items() if expected.members}
    assert len(told) > 15
    for name, expected in told.items():
        with zipfile.ZipFile(root / name) as archive:
            assert [row.filename for row in archive.infolist()] == [
                member.name for member in expected.members
            ]
            assert archive.read("good.txt").decode() == expected.says, name


def test_hostile_members_are_hostile(root: Path) -> None:
    def last(name: str) -> zipfile.ZipInfo:
        with zipfile.ZipFile(root / "zips" / name) as archive:
            return archive.infolist()[-1]

    assert stat.S_ISLNK(last("link.zip").external_attr >> 16)
    assert stat.S_ISCHR(last("device.zip").external_attr >> 16)
    assert last("encrypted.zip").flag_bits & 1
    assert last("utf8-name.zip").flag_bits & 0x800
    assert not last("utf8-name-unflagged.zip").flag_bits & 0x800
    for name in ("false-sum.zip", "false-size.zip"):
        with zipfile.ZipFile(root / "zips" / name) as archive:
            assert archive.testzip() == archive.namelist()[-1]
    with pytest.raises(zipfile.BadZipFile):
        zipfile.ZipFile(root / "zips/no-directory.zip")


@pytest.mark.parametrize("depth", [3, 6, 40])
def test_a_text_lies_at_the_bottom_of_the_nest(root: Path, depth: int) -> None:
    data = (root / f"zips/nested-{depth}.zip").read_bytes()
    for _ in range(depth):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            (name,) = archive.namelist()
            data = archive.read(name)
    assert name == "bottom.txt"
    assert data.decode() == gauntlet.SENTENCE


def test_documents_that_are_sound_can_be_read(root: Path) -> None:
    docx = pytest.importorskip("docx")
    pdfium = pytest.importorskip("pypdfium2")
    for name in ("wrong-names/document.zip", "pages/outside.docx"):
        (paragraph,) = docx.Document(str(root / name)).paragraphs
        assert paragraph.text == gauntlet.SENTENCE
    for name in ("wrong-names/paper.docx", "pages/script.pdf"):
        with pdfium.PdfDocument(root / name) as paper:
            assert paper[0].get_textpage().get_text_range() == gauntlet.SENTENCE


# Texts, names, links.


def test_texts_say_their_words_in_their_encoding(root: Path, made: dict[str, Expected]) -> None:
    for name, encoding in {
        "cp1251": "cp1251",
        "koi8-r": "koi8-r",
        "utf16-be": "utf-16-be",
        "utf16-le-mark": "utf-16",
        "utf16-be-mark": "utf-16",
    }.items():
        words = (root / f"texts/{name}.txt").read_bytes().decode(encoding)
        assert words == made[f"texts/{name}.txt"].says


def test_the_long_line_is_long(root: Path) -> None:
    data = (root / "large/one-line.txt").read_bytes()
    assert len(data) == 50_000_000
    assert b"\n" not in data


def test_names_that_are_hostile_are_held(made: dict[str, Expected]) -> None:
    names = {name.partition("/")[2] for name in made if name.startswith("names/")}
    assert any(len(os.fsencode(name)) == 250 for name in names)
    if sys.platform == "linux":
        assert "two\nlines.txt" in names
        assert any(b"\xff" in os.fsencode(name) for name in names)


def test_links_lead_where_they_say(root: Path) -> None:
    links = root / "links"
    assert (links / "to-file").read_bytes() == (links / "real.txt").read_bytes()
    assert not (links / "to-nothing").exists()
    assert (links / "hard.txt").samefile(links / "real.txt")
    with pytest.raises(OSError, match="symbolic links"):
        (links / "round-1").read_bytes()


def test_what_is_no_file_is_none(root: Path, made: dict[str, Expected]) -> None:
    kinds = {"special/pipe.mp4": stat.S_ISFIFO, "special/socket.mp4": stat.S_ISSOCK}
    for name, is_that in kinds.items():
        if name in made:
            assert is_that((root / name).lstat().st_mode)


# A growing file.


def test_a_growing_file_grows_while_it_is_read_and_stops(tmp_path: Path) -> None:
    path = tmp_path / "growing.txt"
    with gauntlet.growing(path, most=200_000):
        before, end = path.stat().st_size, time.monotonic() + 5
        while path.stat().st_size == before and time.monotonic() < end:
            time.sleep(0.002)
        assert path.stat().st_size > before
    after = path.stat().st_size
    time.sleep(0.02)
    assert path.stat().st_size == after <= 200_000
    assert set(path.read_text().splitlines()) == {gauntlet.SENTENCE}


def test_a_growing_file_ends_at_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "growing.txt"
    with gauntlet.growing(path, most=10_000):
        end = time.monotonic() + 5
        while path.stat().st_size < 5_000 and time.monotonic() < end:
            time.sleep(0.002)
        time.sleep(0.05)
    assert 5_000 < path.stat().st_size <= 10_000
