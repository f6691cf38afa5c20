"""What lies in an archive becomes items with captures of their own, within limits."""

import io
import stat
import struct
import zipfile
from collections.abc import Iterator
from typing import Any

import pytest

import casekit
import gauntlet
from firsthand.casefile import CaseFile
from firsthand.collect import collect
from firsthand.collect.archives import Archive, unpack
from firsthand.records import Capture, Gap, Item, Observation
from firsthand.run import choose, settle
from firsthand.steps import File, Made, manifest

NOON = (2022, 3, 30, 12, 0, 0)


def packed(*entries: tuple[str, bytes], when: tuple[int, ...] = NOON, **how: Any) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", **how) as archive:
        for name, data in entries:
            info = zipfile.ZipInfo(name, when)  # type: ignore[arg-type]
            info.compress_type = archive.compression
            archive.writestr(info, data)
    return out.getvalue()


def taken(data: bytes, place: str = "inbox/a.zip", **settings: int) -> list[Any]:
    """Call the step directly."""
    file = File(Item.of(data), "application/zip", lambda: io.BytesIO(data))
    where = Capture(place=place, means="file", outcome="captured", item=file.item.id)
    found: Iterator[Any] = unpack(Archive(file), where, **settings)
    return [(each, b"".join(each.chunks)) if isinstance(each, Made) else each for each in found]


def captures(found: list[Any]) -> dict[str, Capture]:
    return {c.place: c for c in found if isinstance(c, Capture)}


def gaps(found: list[Any]) -> list[Gap]:
    return [g for g in found if isinstance(g, Gap)]


def test_it_is_a_step_like_any_other():
    step = manifest("collect.unpack", unpack)
    assert [t.name for t in step.takes] == ["archive", "capture"]
    assert Archive.takes("application/zip")
    assert not Archive.takes("application/pdf")
    assert not Archive.takes(None)


def test_each_entry_is_an_item_with_its_place_and_its_time():
    found = taken(packed(("day 1/клип.mp4", b"clip"), ("note.txt", b"note")))
    assert [type(f[0] if isinstance(f, tuple) else f) for f in found] == [
        Made,
        Capture,
        Observation,
    ] * 2
    made, data = found[0]
    assert (made.item, made.role, data) == (Item.of(b"clip"), "original", b"clip")
    assert found[1].place == "inbox/a.zip!/day 1/клип.mp4"
    assert (found[1].means, found[1].outcome) == ("archive entry", "captured")
    assert dict(found[2].facts) == {
        "clock": "archive entry",
        "written": "2022-03-30T12:00:00",
        "local": "2022-03-30T12:00:00",
        "zone": "unknown",
    }


def test_folders_are_no_entries_and_empty_files_are():
    found = taken(packed(("folder/", b""), ("empty.txt", b"")))
    [capture] = captures(found).values()
    assert (capture.outcome, capture.item) == ("empty", Item.of(b"").id)


@pytest.mark.parametrize(
    ("when", "local"),
    [
        ((1980, 1, 1, 0, 0, 0), None),
        ((1980, 1, 1, 0, 0, 2), "1980-01-01T00:00:02"),
        ((2022, 2, 31, 0, 0, 0), "unreadable"),
        ((1980, 0, 0, 0, 0, 0), "unreadable"),
    ],
)
def test_a_time_that_no_calendar_has_is_kept_as_it_was_written(when, local):
    found = [f for f in taken(packed(("a", b"a"), when=when)) if isinstance(f, Observation)]
    if local is None:
        assert found == []
        return
    [time] = found
    assert time.facts["written"] == "{:04d}-{:02d}-{:02d}T{:02d}:{:02d}:{:02d}".format(*when)
    assert time.facts.get("local") == (None if local == "unreadable" else local)


# -- entries that are refused, while the rest is taken -----------------------------------------

HOSTILE = {
    "../evil": "its name leads out of the archive",
    "a/../../evil": "its name leads out of the archive",
    "/etc/passwd": "its name leads out of the archive",
    "C:\\evil": "its name leads out of the archive",
    "..\\evil": "its name leads out of the archive",
    "\\\\host\\share": "its name leads out of the archive",
    "evil\u202e4pm.exe": "its name holds marks that turn the direction of writing",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_misleads_is_refused(name):
    found = captures(taken(packed((name, b"evil"), ("good", b"good"))))
    evil = found[f"inbox/a.zip!/{name}"]
    assert evil.outcome == "refused"
    assert evil.item is None
    assert (evil.why or "").startswith(HOSTILE[name])
    assert found["inbox/a.zip!/good"].outcome == "captured"


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        (stat.S_IFLNK, "it is a link"),
        (stat.S_IFCHR, "it is a device, a pipe or a socket"),
        (stat.S_IFIFO, "it is a device, a pipe or a socket"),
    ],
)
def test_an_entry_that_is_no_file_is_refused(kind, why):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        info = zipfile.ZipInfo("odd", NOON)
        info.external_attr = (kind | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    [capture] = captures(taken(out.getvalue())).values()
    assert (capture.outcome, capture.why) == ("refused", why)


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_the_second_of_a_name_is_refused():
    found = taken(packed(("a.txt", b"one"), ("a.txt", b"two")))
    assert [c.outcome for c in found if isinstance(c, Capture)] == ["captured", "refused"]


def test_an_encrypted_entry_is_refused():
    data = bytearray(packed(("secret", b"x" * 40)))
    for at in (6, data.index(b"PK\x01\x02") + 8):
        data[at] |= 1
    [capture] = captures(taken(bytes(data))).values()
    assert (capture.outcome, capture.why) == ("refused", "it is encrypted")


@pytest.mark.parametrize(
    "method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA, zipfile.ZIP_STORED]
)
def test_a_damaged_entry_is_unreadable_and_the_rest_is_taken(method):
    body = bytes(range(256)) * 40
    data = bytearray(packed(("bad", body), ("good", b"good"), compression=method))
    good = captures(taken(bytes(data)))
    assert {c.outcome for c in good.values()} == {"captured"}
    start = 30 + len("bad")
    data[start + 12 : start + 30] = b"\xff\x00" * 9
    found = captures(taken(bytes(data)))
    bad = found["inbox/a.zip!/bad"]
    assert (bad.outcome, bad.why) == ("unreadable", "its packed bytes are damaged")
    assert found["inbox/a.zip!/good"].outcome == "captured"


def test_a_way_of_packing_that_we_do_not_know_is_said():
    data = bytearray(packed(("odd", b"x" * 40), ("good", b"good")))
    for at in (8, data.index(b"PK\x01\x02") + 10):
        data[at : at + 2] = struct.pack("<H", 99)
    found = captures(taken(bytes(data)))
    assert found["inbox/a.zip!/odd"].outcome == "unreadable"
    assert "a way that firsthand does not know" in (found["inbox/a.zip!/odd"].why or "")
    assert found["inbox/a.zip!/good"].outcome == "captured"


def test_an_entry_that_is_not_as_long_as_it_says():
    out = packed(("short", b"x" * 100))
    at = out.index(b"PK\x01\x02") + 24
    lying = out[:at] + struct.pack("<I", 200) + out[at + 4 :]
    [capture] = captures(taken(lying)).values()
    assert capture.outcome == "unreadable"


# -- the whole archive -------------------------------------------------------------------------


@pytest.mark.parametrize("data", [b"", b"PK", b"PK\x03\x04" + b"\0" * 100, b"no zip at all" * 99])
def test_what_cannot_be_listed_is_one_gap(data):
    [gap] = taken(data)
    assert isinstance(gap, Gap)
    assert (gap.outcome, gap.settled) == ("unreadable", True)
    assert gap.why == "the archive's table of contents is damaged or missing"


def test_an_archive_cut_short_anywhere_is_named_and_never_an_error():
    data = packed(("a.txt", b"a" * 50), ("b.txt", b"b" * 50))
    for cut in range(0, len(data), 3):
        for each in taken(data[:cut]):
            assert isinstance(each, Gap | Capture | Observation | tuple)


LIMITS = [
    ({"entries": 2}, packed(*((str(n), b"x") for n in range(3))), "it holds 3 entries"),
    ({"total_mib": 1}, packed(("a", b"x" * (2 << 20))), "it would unpack to 2 MiB"),
    (
        {"ratio": 50},
        packed(("a", b"\0" * (20 << 20)), compression=zipfile.ZIP_DEFLATED),
        "times its size; the limit is 50",
    ),
]


@pytest.mark.parametrize(("limit", "data", "why"), LIMITS, ids=["entries", "total", "ratio"])
def test_beyond_a_limit_nothing_is_taken(limit, data, why):
    [gap] = taken(data, **limit)
    assert (gap.outcome, gap.settled) == ("refused", True)
    assert why in gap.why
    assert captures(taken(data, entries=20_000, total_mib=99, ratio=2000))


def test_archives_in_archives_end_at_a_depth():
    place = "a.zip!/b.zip!/c.zip"
    data = packed(("d.txt", b"deep"))
    assert list(captures(taken(data, place))) == ["a.zip!/b.zip!/c.zip!/d.txt"]
    [gap] = taken(data, place + "!/d.zip")
    assert (gap.outcome, gap.why) == ("refused", "it lies more than 3 archives deep")


# -- through the runner ------------------------------------------------------------------------


@pytest.fixture
def case(tmp_path):
    with CaseFile.create(tmp_path / "case") as made:
        yield made


NAMES = ["stepkit:kind_by_end", "firsthand.collect.archives:unpack"]


def settled(case: CaseFile, inbox: Any) -> list[Any]:
    list(collect(case, [inbox]))
    settle(case, choose((), NAMES), workers=1)
    return list(case.records())


def test_the_runner_keeps_what_is_taken_out(case, tmp_path):
    inner = packed(("inner.txt", b"inner"))
    outer = packed(("outer.txt", b"outer"), ("again.txt", b"outer"), ("nested.zip", inner))
    (tmp_path / "a.zip").write_bytes(outer)
    found = settled(case, tmp_path / "a.zip")
    assert {p: c.outcome for p, c in captures(found).items()} == {
        "a.zip": "captured",
        "a.zip!/outer.txt": "captured",
        "a.zip!/again.txt": "captured",
        "a.zip!/nested.zip": "captured",
        "a.zip!/nested.zip!/inner.txt": "captured",
    }
    for capture in captures(found).values():
        path = case.items.path(capture.item or "")
        assert Item.of(path.read_bytes()).id == capture.item
        assert case.is_original(capture.item or "")
    archive = Item.of(outer).id
    inside = captures(found)["a.zip!/outer.txt"]
    assert archive in inside.cites
    assert str(inside.by) == "firsthand.collect.archives:unpack@1"
    assert casekit.parts_left(case.root) == []
    before = case.ledger.path.read_bytes()
    settled(case, tmp_path / "a.zip")
    assert case.ledger.path.read_bytes() == before


def test_an_archive_found_twice_has_its_entries_twice(case, tmp_path):
    (tmp_path / "in").mkdir()
    for name in ("a.zip", "b.zip"):
        (tmp_path / "in" / name).write_bytes(packed(("x.txt", b"x")))
    found = captures(settled(case, tmp_path / "in"))
    assert {"in/a.zip!/x.txt", "in/b.zip!/x.txt"} <= set(found)
    assert case.count("item") == 2


def test_an_archive_that_holds_itself_forever_ends(case, tmp_path):
    (tmp_path / "nest.zip").write_bytes(gauntlet.nest(8))
    found = settled(case, tmp_path / "nest.zip")
    assert any(g.why == "it lies more than 3 archives deep" for g in gaps(found))
    assert len(captures(found)) < 10


def test_a_bomb_is_refused_and_leaves_nothing(case, tmp_path):
    bomb = gauntlet.pack([gauntlet.zeros(f"{n}.bin", 900 << 20) for n in range(2)])
    (tmp_path / "bomb.zip").write_bytes(bomb)
    [gap] = gaps(settled(case, tmp_path / "bomb.zip"))
    assert gap.outcome == "refused"
    assert [Item.of(bomb).id] == list(case.items.names())
