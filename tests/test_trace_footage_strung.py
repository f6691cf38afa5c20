"""Films cut up and put together again: every stretch is told, and what is only like that is not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import footagekit as kit
from firsthand.publish.footage_words import stretches
from firsthand.records import Derivation, Facts, Item, Span
from firsthand.trace import footage_cuts, footage_offset, footage_strung
from firsthand.trace.footage import compared
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_strung import Piece
from firsthand.trace.footage_time import Line, Pair, Track
from firsthand.trace.footage_timing import hull, missing

FPS = kit.FPS


@pytest.fixture(scope="module")
def pictures() -> Any:
    return kit.drawn(1, 8)


@pytest.fixture(scope="module")
def sketch(pictures: Any) -> Sketch:
    return kit.sketched(kit.film(pictures))


def told(one: Sketch, made: Any) -> list[tuple[float, float, float, float]]:
    """Return the stretches: of the copy, and of the film; in the copy's order."""
    return sorted(spans(d, one) for d in found(one, made))


def found(one: Sketch, made: Any) -> list[Derivation]:
    other = kit.sketched(kit.film(np.asarray(made, np.uint8)))
    return [d for d in compared(one, other) if isinstance(d, Derivation)]


def spans(each: Derivation, one: Sketch) -> tuple[float, float, float, float]:
    copy, film = (each.made, each.source)
    if copy.item == one.item:
        copy, film = film, copy
    assert isinstance(copy, Span)
    assert isinstance(film, Span)
    return float(copy.start_s), float(copy.end_s), float(film.start_s), float(film.end_s)


def names(each: Derivation) -> set[str]:
    return {change["name"] for change in each.facts["changes"]}


def near(parts: Sequence[Sequence[float]]) -> Any:
    return [pytest.approx(part, abs=0.15) for part in parts]


def test_what_was_cut_out_between_stretches_is_told(sketch: Sketch, pictures: Any):
    made = np.concatenate([pictures[: 2 * FPS], pictures[3 * FPS : 5 * FPS], pictures[6 * FPS :]])
    parts = ((0, 2, 0, 2), (2, 4, 3, 5), (4, 6, 6, 8))
    assert told(sketch, made) == near(parts)


def test_a_film_turned_round_half_way_is_told_both_ways(sketch: Sketch, pictures: Any):
    some = pictures[FPS : 6 * FPS]
    both = found(sketch, np.concatenate([some, some[::-1]]))
    assert sorted(spans(d, sketch) for d in both) == near(((0, 5, 1, 6), (5, 10, 1, 6)))
    assert [("reversed" in names(d), "loop" in names(d)) for d in both].count((True, False)) == 1
    assert not any("loop" in names(d) for d in both)


def test_a_film_that_goes_on_faster_is_told_twice(sketch: Sketch, pictures: Any):
    made = np.concatenate([pictures[: 3 * FPS], pictures[3 * FPS :: 2]])
    both = found(sketch, made)
    assert sorted(spans(d, sketch) for d in both) == near(((0, 3, 0, 3), (3, 5.5, 3, 8)))
    assert sorted("speed" in names(d) for d in both) == [False, True]


def test_a_film_mirrored_from_half_way_on_is_told_twice(sketch: Sketch, pictures: Any):
    made = np.concatenate([pictures[: 3 * FPS], pictures[3 * FPS : 6 * FPS, :, ::-1]])
    both = found(sketch, made)
    assert sorted(spans(d, sketch) for d in both) == near(((0, 3, 0, 3), (3, 6, 3, 6)))
    assert sorted("mirror" in names(d) for d in both) == [False, True]


def test_all_stretches_go_one_way(sketch: Sketch, pictures: Any):
    made = np.concatenate([pictures[: 2 * FPS], pictures[4 * FPS : 7 * FPS]])
    both = found(sketch, made)
    assert len(both) == 2
    assert len({(d.made.item, d.source.item, d.facts["direction"]) for d in both}) == 1
    # What is missing is in none of them.
    lacks = [m for m in both[0].facts["missing"] if m["of"] == "source"]
    ends = [(float(m["start_s"]), float(m["end_s"])) for m in lacks]
    assert ends == near(((2, 4), (7, 8)))
    assert both[0].facts["missing"] == both[1].facts["missing"]


def test_steps_that_go_back_and_forth_otherwise_are_no_copy():
    ground = kit.drawn(30, 0.1)[0]

    def pacing(seed: int) -> Any:
        """Let somebody walk to and fro in one room, at a pace and with a gait of his own."""
        rng = np.random.default_rng(seed)
        turn, speed, gait = rng.uniform(1.5, 3.5), rng.uniform(25, 45), rng.uniform(2, 5)
        made = []
        for number in range(6 * FPS):
            at = number / FPS
            x = int(30 + speed * (at if at < turn else 2 * turn - at) + 4 * np.sin(gait * at * 2))
            high = int(70 + 12 * np.sin(gait * at * 3))
            picture = ground.copy()
            picture[max(0, 120 - high) : 120, max(0, x) : max(0, x + 24)] = 40 + 15 * seed
            made.append(picture)
        return np.stack(made)

    one = kit.sketched(kit.film(pacing(1)))
    for seed in (2, 3):
        assert not found(one, pacing(seed))


@given(st.floats(0.3, 3), st.floats(-50, 50), st.floats(-50, 50), st.floats(0.5, 30), st.booleans())
def test_a_piece_turned_twice_is_itself(
    pace: float,
    offset: float,
    start: float,
    long: float,
    back: bool,  # noqa: FBT001
):
    line = Line(-pace if back else pace, offset, 0.5, 0.2, 1.0)
    piece = Piece(line, (start, start + long))
    again = piece.turned().turned()
    assert again.ends == pytest.approx(piece.ends, abs=1e-6)
    assert (again.line.pace, again.line.offset) == pytest.approx((line.pace, line.offset), abs=1e-6)


@given(st.lists(st.tuples(st.floats(0, 7), st.floats(0.2, 3)), min_size=1, max_size=6))
def test_what_is_missing_is_in_no_stretch(given_: list[tuple[float, float]]):
    some = [(start, min(8.0, start + long)) for start, long in given_]
    film = kit_sketch()
    for each in missing((film, some), (film, some)):
        middle = (float(each["start_s"]) + float(each["end_s"])) / 2
        assert not any(start + 0.01 < middle < end - 0.01 for start, end in some)
    assert hull(some) == (min(s for s, _ in some), max(e for _, e in some))


_KEPT: list[Sketch] = []


def kit_sketch() -> Sketch:
    """Return the sketch of one film of eight seconds, made once."""
    if not _KEPT:
        _KEPT.append(kit.sketched(kit.film(kit.drawn(3, 8))))
    return _KEPT[0]


def _track(times: Any, cells: Any) -> Track:
    return Track(np.asarray(times, float), np.asarray(cells, np.float32))


@pytest.mark.parametrize("level", [0.0, 128.0])
def test_what_never_moves_is_no_row(level: float):
    still = _track(np.arange(60) / 12, np.full((60, 256), level))
    pair = Pair(still, still, np.ones((16, 16), bool), fine=True)
    assert footage_strung.rows([pair], []) == []


def test_one_picture_is_no_row():
    lone = _track([0.0], np.zeros((1, 256)))
    pair = Pair(lone, lone, np.ones((16, 16), bool), fine=True)
    assert footage_strung.rows([pair], []) == []


def test_a_row_is_found_by_what_moves():
    rng = np.random.default_rng(2)
    cells = np.cumsum(rng.normal(0, 6, (120, 256)), 0).astype(np.float32)
    times = np.arange(120) / 15
    order = np.r_[30:70, 0:30]
    pair = Pair(
        _track(times, cells), _track(times[:70], cells[order]), np.ones((16, 16), bool), fine=True
    )
    row = footage_strung.rows([pair], [])[0]
    assert sorted(round(p.line.offset, 1) for p in row) == [-2.7, 2.0]
    assert all(p.line.pace == 1 for p in row)


def test_a_pace_that_is_a_little_off_is_told_by_its_drift():
    rng = np.random.default_rng(3)
    there = np.arange(0, 9, 1 / 15)
    waves, places = rng.uniform(0.2, 0.5, 40), rng.normal(0, 1, (40, 256))
    cells = (np.sin(2 * np.pi * there[:, None] * waves + np.arange(40)) * 30) @ places
    one = _track(there, cells)
    pace = 1.04
    other = _track(there[:110], one.at(1 + pace * there[:110]))
    pair = Pair(one, other, np.ones((16, 16), bool), fine=True)
    line = footage_offset.drifted(pair, Line(1.0, 1.15, 0.5, 0.5, 1.0), (0.3, 7.0))
    assert line.pace == pytest.approx(pace, abs=0.01)
    same = Pair(one, one, np.ones((16, 16), bool), fine=True)
    assert footage_offset.drifted(same, Line(1.0, 0.0, 0.99, 0.5, 1.0), (0.3, 7.0)).pace == 1


def test_a_cut_is_one_step_and_no_movement():
    times = np.arange(30) / 15
    flat = np.zeros((30, 256), np.float32)
    cut, moving = flat.copy(), flat.copy()
    cut[15:] = 40
    moving[10:20] = 9 * np.arange(10)[:, None]
    moving[20:] = 90
    assert footage_cuts.cut_near(times, cut, 1.0) == pytest.approx(15 / 15, abs=0.05)
    assert footage_cuts.cut_near(times, moving, 1.0) is None
    assert footage_cuts.cut_near(times, flat, 1.0) is None
    assert footage_cuts.cut_near(times[:1], flat[:1], 0.0) is None


def _derivation(of: str, copy: tuple[int, int], film: tuple[int, int], **facts: Any) -> Derivation:
    one, other = (Item.of(name.encode()).id for name in (of, "film"))
    made, source = (
        Span(item=item, stream=0, start=a, end=b, tick_num=1, tick_den=1)
        for item, (a, b) in ((one, copy), (other, film))
    )
    return Derivation(made=made, source=source, how="copy", facts=Facts(**facts))


def test_each_stretch_says_what_was_done_to_it_alone():
    scaled, turned = {"name": "scale", "scale": "0.50"}, {"name": "mirror"}
    fast = {"name": "speed", "pace": "2.000"}
    some = [
        _derivation("a", (0, 3), (0, 3), changes=[scaled]),
        _derivation("a", (3, 5), (3, 7), changes=[scaled, turned, fast]),
    ]
    each, all_of_it = stretches(some)
    assert all_of_it == ("scaled to 50 %",)
    assert "mirrored" not in each[0]
    assert "mirrored left to right; played 2.00 times as fast" in each[1]
    alone, changes = stretches(some[1:])
    assert "mirrored" not in alone[0]
    assert len(changes) == 3
