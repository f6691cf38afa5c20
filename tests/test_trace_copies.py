"""Which footage is a copy of which, on whole cases: bad input, families, the account, the verbs."""

from __future__ import annotations

import io
import json
import multiprocessing
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import cv2
import numpy as np
import pytest

import firsthand
import footagekit as kit
from firsthand.api import EXAMINING, Case, open_or_create
from firsthand.cli import main
from firsthand.cli.copies import FOOTAGE
from firsthand.records import Derivation, Facts, Gap, Item, Observation, Span, Whole
from firsthand.steps import names
from firsthand.trace import footage_families, footage_tree
from firsthand.trace.footage_index import Asked, FootageIndex
from firsthand.trace.footage_spread import SpreadIndex
from firsthand.trace.footage_strip import CELLS, strip


def named(number: int) -> str:
    return Item.of(str(number).encode()).id


def found(made: int, source: int, *changes: str, **facts: Any) -> Derivation:
    """A finding that one of some numbered films was made from another."""
    told = {
        "footage": "pictures",
        "changes": [{"name": name} for name in changes],
        "direction": "by the pictures",
        "reasons": ["the source has more pixels"],
        "missing": [],
        "evidence": {"features": 100},
    } | facts
    spans = [
        Span(item=named(n), stream=0, start=0, end=50, tick_num=1, tick_den=10)
        for n in (made, source)
    ]
    return Derivation(made=spans[0], source=spans[1], how="copy", facts=Facts(told))


def families(*derivations: Derivation, apart: tuple[Observation, ...] = ()) -> list[Observation]:
    told = footage_families.families(derivations, (), (), (), (), (), apart)
    return [each for each in told if each.kind == "family"]


def set_apart(one: int, other: int) -> Observation:
    facts = Facts({"from": named(other), "why": "another day"})
    return Observation(kind="apart", where=Whole(item=named(one)), facts=facts)


def test_a_family_is_split_by_hand_where_it_holds_least():
    pairs = (found(2, 1), found(3, 2, evidence={"features": 20}), found(4, 3))
    assert [len(f.facts["members"]) for f in families(*pairs)] == [4]
    told = families(*pairs, apart=(set_apart(4, 1),))
    assert sorted(sorted(f.facts["members"]) for f in told) == sorted(
        sorted(map(named, pair)) for pair in ((1, 2), (3, 4))
    )


def test_a_compilation_does_not_join_what_it_is_made_of():
    whole = found(9, 1, "excerpt", "compilation")
    later = whole.but(
        made=Span(item=named(9), stream=0, start=50, end=90, tick_num=1, tick_den=10),
        source=Whole(item=named(2)),
    )
    told = families(whole, later, found(3, 1), found(4, 2))
    assert sorted(sorted(f.facts["members"]) for f in told) == sorted(
        sorted(map(named, members)) for members in ((1, 3, 9), (2, 4, 9))
    )


def test_excerpts_of_one_film_are_one_family_however_far_apart():
    early, late = found(2, 1, "excerpt"), found(3, 1, "excerpt")
    late = late.but(
        source=Span(item=named(1), stream=0, start=500, end=550, tick_num=1, tick_den=10)
    )
    assert [len(f.facts["members"]) for f in families(early, late)] == [3]


def test_a_tree_hangs_each_copy_below_the_nearest_one():
    pairs = [found(2, 1, "crop"), found(3, 1, "crop", "logo"), found(3, 2, "logo")]
    tree = footage_tree.links(map(named, (1, 2, 3)), pairs)
    above = {each["made"]: each["source"] for each in tree}
    assert above == {named(2): named(1), named(3): named(2)}


def test_a_tree_has_no_rings():
    pairs = [found(2, 1), found(3, 2), found(1, 3)]
    assert len(footage_tree.links(map(named, (1, 2, 3)), pairs)) == 2


def test_a_strip_is_as_coarse_as_the_account():
    told = strip(kit.sketched(kit.film(kit.drawn(1, 4))))
    cells = told.facts["columns"] * told.facts["rows"]
    assert cells <= CELLS
    assert all(len(p["greys"]) == cells for p in told.facts["pictures"])


# -- bad input, through everything ---------------------------------------------------------------


def tiny() -> bytes:
    """A film of 1 x 1 pixels."""
    out = io.BytesIO()
    with av.open(out, "w", format="avi") as container:
        video: Any = container.add_stream("rawvideo", rate=12)
        video.width = video.height = 1
        video.pix_fmt = "bgr24"
        for number in range(4):
            frame = av.VideoFrame.from_ndarray(np.full((1, 1, 3), number, np.uint8), format="bgr24")
            frame.pts = number
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    return out.getvalue()


def odd(seed: int, crf: int) -> dict[str, bytes]:
    """Films of every odd sort; another seed, other footage; another crf, other bytes."""
    drawn = kit.drawn(seed, 2)
    noise = np.random.default_rng(seed).integers(0, 255, (12, 144, 256, 3)).astype(np.uint8)
    whole = kit.film(drawn, crf=crf)
    middle = bytearray(whole)
    for at in range(len(whole) // 3, len(whole) // 2, 11):
        middle[at] ^= 0xA5
    return {
        "one-frame.mp4": kit.film(drawn[:1], crf=crf),
        "portrait.mp4": kit.film(drawn.transpose(0, 2, 1, 3), crf=crf),
        "wide-pixels.mp4": kit.film(drawn[:, :, ::-1], aspect=Fraction(16, 11), crf=crf),
        "uneven.mp4": kit.film(drawn[::-1], ticks=lambda n: n * n // 9 + n, crf=crf),
        "ten-bits.mp4": kit.film(drawn[:, ::-1], pixel_format="yuv420p10le", crf=crf),
        "black.mp4": kit.film(np.zeros((24, 144, 256, 3), np.uint8), crf=crf),
        "noise.mp4": kit.film(noise, crf=crf),
        "sounding.mp4": kit.film(kit.drawn(seed + 50, 2), kit.notes(seed, 2), crf=crf),
        "corrupt.mp4": bytes(middle),
        "cut.mp4": whole[: len(whole) // 2],
    }


@pytest.fixture(scope="module")
def odd_case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    inbox = tmp_path_factory.mktemp("odd") / "inbox"
    for seed, only in ((1, None), (2, {"black.mp4", "noise.mp4", "one-frame.mp4"})):
        (inbox / str(seed)).mkdir(parents=True)
        for name, data in odd(seed, 24 + seed).items():
            if only is None or name in only:
                (inbox / str(seed) / name).write_bytes(data)
    (inbox / "tiny.avi").write_bytes(tiny())
    (inbox / "empty.mp4").write_bytes(b"")
    (inbox / "nonsense.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(range(256)) * 8)
    with open_or_create(inbox.parent / "case") as case:
        case.collect(inbox)
        case.perform(EXAMINING, workers=2)
        case.perform(("trace",), only=FOOTAGE, workers=2)
        yield case


def test_bad_input_leaves_findings_or_gaps_and_no_fault(odd_case: Case):
    gaps = [g for g in odd_case.records("gap") if isinstance(g, Gap)]
    faults = [g for g in gaps if g.by and str(g.by).startswith("trace.") and not g.settled]
    assert faults == []
    flat = {odd_case.name_of(g.about) for g in gaps if g.asked == "copies of it" and g.about}
    assert {"inbox/1/black.mp4", "inbox/2/black.mp4"} <= flat


def test_bad_input_joins_no_two_films_that_are_not_the_same(odd_case: Case):
    for each in odd_case.records("observation", "family"):
        assert isinstance(each, Observation)
        names = [odd_case.name_of(str(member)) for member in each.facts["members"]]
        assert len({name.split("/")[1] for name in names}) == 1, names
        assert not {name.rsplit("/", 1)[-1] for name in names} & {"black.mp4", "noise.mp4"}


def test_the_account_says_what_was_searched(odd_case: Case):
    page = odd_case.publish().read_text("utf-8")
    assert "absence proves nothing" in page
    assert "all of it is flat" in page


# -- the verbs -----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("given") / "films"
    folder.mkdir()
    drawn = kit.drawn(1, 6)
    (folder / "whole.mp4").write_bytes(kit.film(drawn, kit.notes(1, 6)))
    cropped = np.ascontiguousarray(drawn[18:60, 16:128, 30:230])
    (folder / "cropped.mp4").write_bytes(kit.film(cropped, kit.notes(1, 6)[24000:80000], crf=30))
    (folder / "other.mp4").write_bytes(kit.film(kit.drawn(9, 3)))
    picture = cv2.resize(drawn[30], (200, 112), interpolation=cv2.INTER_AREA)
    (folder / "still.jpg").write_bytes(kit.jpeg(picture))
    return folder


@pytest.fixture(scope="module")
def case(films: Path) -> Path:
    root = films.parent / "case-of-films"
    assert main(["collect", str(films), "--case", str(root), "--quiet"]) == 0
    assert main(["examine", str(root), "--quiet"]) == 0
    return root


def test_trace_footage_tells_families(case: Path, capsys: pytest.CaptureFixture[str]):
    assert main(["trace", str(case), "--footage", "--quiet"]) == 0
    said = capsys.readouterr().out
    assert "3 copies of one footage; the most complete is films/whole.mp4" in said
    assert "its 00:00.000–00:03.500 is 00:01." in said
    assert "; cropped to 78 % of the width and 78 % of the height" in said
    assert "which way: told by the pictures" in said
    assert "searched: 3 films, 1 picture, the sound of 2 recordings; absence proves" in said
    assert main(["publish", str(case), "--quiet"]) == 0
    page = (case / "account.html").read_text("utf-8")
    assert 'class="lanes"' in page
    assert "3 copies of the same footage" in page
    assert main(["check", str(case), "--quiet"]) == 0


def test_a_person_sets_two_apart(case: Path, capsys: pytest.CaptureFixture[str]):
    words = ["trace", str(case), "--footage", "--quiet", "--apart", "still.jpg", "whole.mp4"]
    assert main(words) == 2
    assert main([*words, "--by", "Ada Kern", "--why", "another day"]) == 0
    said = capsys.readouterr().out
    assert "2 copies of one footage" in said
    with firsthand.open(case) as opened:
        assert len(list(opened.records("observation", "apart"))) == 1


def test_compare_writes_a_page(films: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    out = tmp_path / "page.html"
    pair = [str(films / "cropped.mp4"), str(films / "whole.mp4")]
    assert main(["compare", *pair, "--out", str(out), "--quiet"]) == 0
    said = capsys.readouterr().out
    assert "B is likely the earlier: by the pictures A is from it" in said
    assert "only in B: 00:00.000 to 00:01." in said
    assert "the same sound" in said
    page = out.read_text("utf-8")
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert page.count('class="pairing"') == 12
    assert main(["compare", pair[0], pair[0], "--quiet"]) == 0
    assert main(["compare", pair[0], str(films / "nothing.mp4"), "--quiet"]) == 2


def test_compare_says_what_cannot_be_compared(
    films: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    (tmp_path / "words.txt").write_text("no film at all\n")
    out = tmp_path / "page.html"
    words = ["compare", str(films / "other.mp4"), str(tmp_path / "words.txt"), "--out", str(out)]
    assert main([*words, "--quiet"]) == 3
    assert "cannot be compared" in capsys.readouterr().out
    assert not out.exists()


def test_a_library_grows_and_is_asked(
    films: Path, case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    shelf, root = tmp_path / "shelf", tmp_path / "library"
    shelf.mkdir()
    (shelf / "other.mp4").write_bytes((films / "other.mp4").read_bytes())
    where = ["--library", str(root), "--quiet"]
    assert main(["library", "find", str(films / "cropped.mp4"), *where]) == 2
    assert main(["library", "add", str(shelf), *where]) == 0
    assert main(["library", "find", str(films / "cropped.mp4"), *where]) == 0
    assert "no copy was found; searched: 1 film or picture" in capsys.readouterr().out
    (shelf / "whole.mp4").write_bytes((films / "whole.mp4").read_bytes())
    assert main(["library", "add", str(shelf), *where]) == 0
    assert main(["library", "find", str(films / "cropped.mp4"), "--json", *where]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines() if line[0] == "{"]
    assert {Path(each["name"]).name for each in told[:-1]} == {"whole.mp4"}
    assert (told[-1]["found"], told[-1]["films"]) == (len(told) - 1, 2)
    # Without its file, the film is still found, by its key frames.
    (shelf / "whole.mp4").unlink()
    assert main(["library", "find", str(films / "cropped.mp4"), *where]) == 0
    assert "whole.mp4" in capsys.readouterr().out


def test_a_library_is_written_by_one_at_a_time(
    films: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    root, clip = tmp_path / "library", str(films / "other.mp4")
    words = ["--library", str(root), "--quiet"]
    assert main(["library", "add", str(films / "still.jpg"), *words]) == 0
    with firsthand.open(root):
        assert main(["library", "find", clip, *words]) == 3
    assert "is being written to" in capsys.readouterr().err


def test_another_case_is_searched(
    films: Path, case: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    mine, root = tmp_path / "clip.mp4", tmp_path / "mine"
    mine.write_bytes(kit.film(kit.drawn(1, 3, 2), crf=33))
    assert main(["collect", str(mine), "--case", str(root), "--quiet"]) == 0
    words = ["trace", str(root), "--footage", "--quiet", "--against", str(case)]
    assert main(["trace", str(case), "--footage", "--quiet"]) == 0
    capsys.readouterr()
    assert main(words) == 0
    said = capsys.readouterr().out
    assert "clip.mp4 and films/whole.mp4 in case-of-films" in said
    assert main(["publish", str(root), "--quiet"]) == 0
    page = (root / "account.html").read_text("utf-8")
    assert "Found elsewhere" in page
    assert main(["check", str(root), "--quiet"]) == 0


def test_an_index_spread_over_two_processes_answers_as_one(tmp_path: Path):
    sketches = [kit.sketched(kit.film(kit.drawn(seed, 2))) for seed in (1, 20, 21, 22, 23)]
    asked = Asked.of(kit.sketched(kit.film(kit.drawn(1, 2)[:, :, ::-1], crf=30)))
    whole = FootageIndex(tmp_path / "whole")
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        spread = SpreadIndex([tmp_path / "one", tmp_path / "two"], pool)
        for sketch in sketches:
            whole.put(sketch.item, Asked.of(sketch))
            FootageIndex(spread.home(sketch.item)).put(sketch.item, Asked.of(sketch))
        assert spread.asked(asked) == whole.asked(asked)
        assert spread.asked(asked)[0][1] == sketches[0].item


def test_the_steps_of_footage_are_installed():
    assert set(FOOTAGE) <= set(names())
