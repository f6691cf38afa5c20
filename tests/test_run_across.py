"""Steps about more than one record: what is gathered, pairs that an index proposes, the case."""

import shutil
from collections.abc import Callable
from typing import Any

import pytest

import runkit
import stepkit
from firsthand.casefile import CaseFile, Task
from firsthand.collect import collect
from firsthand.records import (
    Derivation,
    Facts,
    InvalidValueError,
    Item,
    Maker,
    Observation,
    Whole,
)
from firsthand.run.across import FOLDER
from firsthand.steps import manifest, step
from runkit import now, run

DATAS = [b"aaaa", b"aaba", b"xx", b"xy", b"lonely"]
STEPS = ("size", "alike", "census", "marks")


@pytest.fixture
def case(tmp_path):
    with runkit.case_of(tmp_path, *DATAS) as made:
        yield made


def facts(case: CaseFile, kind: str) -> list[Facts]:
    found = case.records("observation", kind)
    return [each.facts for each in found if isinstance(each, Observation)]


def performed(case: CaseFile, name: str) -> int:
    return sum(
        1 for e in case.entries() if e.plain and e.plain["by"].get("step") == f"stepkit:{name}"
    )


def add(case: CaseFile, data: bytes) -> None:
    folder = case.root.parent / "more"
    folder.mkdir(exist_ok=True)
    (folder / data.hex()).write_bytes(data)
    list(collect(case, [folder]))


def test_pairs_are_compared_once_and_smaller_id_first(case):
    run(case, *STEPS)
    found = [each for each in case.records("observation", "alike") if isinstance(each, Observation)]
    assert sorted(each.facts["same"] for each in found) == [1, 3]
    for each in found:
        assert each.where.item < each.facts["other"]
        # Both items, and both records that were taken.
        assert len(each.cites) == 4
    assert performed(case, "alike") == 2


def test_the_case_is_counted_once_all_is_known(case):
    run(case, *STEPS)
    assert facts(case, "census") == [Facts(items=5, bytes=18)]
    [census] = case.records("observation", "census")
    # It rests on what it says that it rests on, not on all that it looked through.
    assert len(census.cites) == 2


def test_what_gathers_waits_for_what_it_gathers(case):
    run(case, *STEPS)
    assert facts(case, "marks") == [Facts(seen=1)] * 5
    assert performed(case, "marks") == 5


def test_what_a_text_was_made_from_is_gathered_too(tmp_path):
    with runkit.case_of(tmp_path, b"words") as case:
        run(case, "size", "kind_by_end", "upper", "sized_text")
        [found] = facts(case, "sized-text")
        # The size of what it was made from; its own is twice that, and no step took it.
        assert found["sizes"] == (5,)


def test_what_it_was_retold_from_is_not_what_it_was_made_of(case):
    tally = run(case, "size", "retold", "sized_item")
    assert len(list(case.records("derivation", "rewrite"))) == 2
    assert all(len(each["sizes"]) == 1 for each in facts(case, "sized"))
    # Nor is anything asked again because somebody was found to have retold it.
    assert tally.performed == len(DATAS) * 2 + 2


def test_names_of_items_retold_in_a_ring_are_found(case):
    items = [Whole(item=i.id) for i in case.records("item") if isinstance(i, Item)]
    ring = zip(items, items[1:] + items[:1], strict=True)
    made = [Derivation(made=a, source=b, how="rewrite") for a, b in ring]
    at, by = "2030-01-02T03:04:05Z", Maker(person="Ada")
    case.append([Task(by, (), tuple(made), True, at, at, "here")])  # noqa: FBT003
    assert all(not list(case.made_here(each.item)) for each in items)
    assert case.lost() == []


def test_nothing_is_done_twice(case):
    run(case, *STEPS)
    assert run(case, *STEPS).performed == 0


def test_steps_that_compare_the_same_share_an_index(case, monkeypatch):
    added = []
    add_one = stepkit.Doubles.add

    def counted(self: stepkit.Doubles, item: str, *taken: Any) -> None:
        added.append(item)
        add_one(self, item, *taken)

    monkeypatch.setattr(stepkit.Doubles, "add", counted)
    tally = run(case, "size", "retold", "together")
    assert sorted(added) == sorted(set(added))
    assert (performed(case, "retold"), performed(case, "together")) == (2, 2)
    assert tally.performed == len(DATAS) + 4
    # The one without the other looks its pairs up, and has none left.
    assert run(case, "together").performed == 0


def test_a_new_item_costs_its_own_pairs_only(case):
    run(case, *STEPS)
    add(case, b"xz")
    run(case, *STEPS)
    assert performed(case, "alike") == 4
    assert len(facts(case, "alike")) == 4


def test_a_new_answer_over_the_case_replaces_the_old(case):
    run(case, *STEPS)
    add(case, b"xz")
    run(case, *STEPS)
    assert facts(case, "census") == [Facts(items=6, bytes=20)]
    assert len(list(case.records("observation", "census", past=True))) == 2


def test_the_order_of_coming_changes_nothing(tmp_path):
    with runkit.case_of(tmp_path / "a", *DATAS, b"xz") as at_once:
        run(at_once, *STEPS)
        wanted = set(now(at_once))
        kinds = ("alike", "census", "marks")
        ids = {r.id for kind in kinds for r in at_once.records("observation", kind)}
    with runkit.case_of(tmp_path / "b", *DATAS) as later:
        run(later, *STEPS)
        add(later, b"xz")
        run(later, *STEPS)
        assert {r.id for kind in kinds for r in later.records("observation", kind)} == ids
    assert ids <= wanted


def test_it_comes_to_the_same_in_processes(tmp_path):
    with runkit.case_of(tmp_path / "a", *DATAS) as one:
        run(one, *STEPS)
        wanted = now(one)
    with runkit.case_of(tmp_path / "b", *DATAS) as two:
        run(two, *STEPS, where="processes", workers=2)
        assert now(two) == wanted


def test_another_setting_does_not_replace_the_first(case):
    run(case, "size", "census")
    run(case, "size", settings={"unit": 2})
    run(case, "census")
    assert [each["items"] for each in facts(case, "census")] == [10]


@pytest.mark.parametrize(
    "harm",
    [
        shutil.rmtree,
        lambda folder: next(folder.rglob("sizes")).write_bytes(b"\xff\x00 no sizes\n"),
    ],
    ids=["deleted", "damaged"],
)
def test_an_index_is_filled_again(case, harm: Callable[..., None]):
    run(case, *STEPS)
    before = now(case)
    harm(case.root / FOLDER)
    add(case, b"xz")
    run(case, *STEPS)
    assert before - now(case) == {
        r.id
        for r in case.records("observation", "census", past=True)
        if isinstance(r, Observation) and r.facts["items"] == 5
    }
    assert len(facts(case, "alike")) == 4


def test_an_index_that_fails_is_a_gap_and_stops_nobody_else(case):
    tally = run(case, "size", "never_alike", "alike", "census")
    assert tally.gaps == 1
    [gap] = [g for g in case.records("gap") if "never_alike" in g.asked]
    assert not gap.settled
    assert "KeyError" in gap.why
    assert len(facts(case, "alike")) == 2
    assert facts(case, "census")


def test_steps_that_feed_on_each_other_come_to_an_end(case):
    tally = run(case, "size", "restless", "uneasy")
    assert tally.performed < 20


def test_what_is_past_is_not_gathered(case):
    run(case, "size", "census")
    gone = Item.of(b"lonely")
    assert any(r.about == gone.id for r in case.records("observation", "size"))
    assert facts(case, "census")[0]["items"] == 5


def test_a_signature_that_does_not_fit_is_refused():
    @step(version=1, over="case")
    def about_one(item: Item) -> None:
        """Wrong: it takes one item."""

    @step(version=1, index=stepkit.Doubles)
    def lopsided(item: Item, size: Observation) -> None:
        """Wrong: its halves differ."""

    @step(version=1)
    def empty(*, most: int = 1) -> None:
        """Wrong: it takes nothing."""

    for wrong in (about_one, lopsided, empty):
        with pytest.raises(InvalidValueError):
            manifest("x", wrong)
    alike = manifest("alike", stepkit.alike)
    assert (alike.over, len(alike.half), alike.index) == ("pair", 2, stepkit.Doubles)
    assert manifest("marks", stepkit.marks).gathers
