"""Whatever the order and wherever it runs, the same records; nothing is done twice."""

import json
import pickle
import random
import shutil
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import casekit
import runkit
import stepkit
from firsthand.casefile import CaseFile, NoSpaceError
from firsthand.collect import collect
from firsthand.records import Gap, Item, Observation
from firsthand.run import Limits, settle
from firsthand.run import settle as settle_function
from firsthand.steps import find
from runkit import now, run

DATAS = [b"one", b"two " * 500, b"three", b"", bytes(range(256)), b"\xee broken", b"PK no zip"]
GOOD = ("kind_by_end", "size", "digest", "upper", "length", "even", "total", "first", "order")
ALL = (*GOOD, "nothing", "silent", "raises", "raises_watching", "crashes")


@pytest.fixture
def case(tmp_path):
    with runkit.case_of(tmp_path, *DATAS) as made:
        yield made


def lines(case: CaseFile) -> int:
    return case.ledger.path.read_bytes().count(b"\n")


def tasks(case: CaseFile) -> list[tuple[str, tuple[str, ...], bool]]:
    """What the ledger says was performed, apart from collecting."""
    return [
        (e.plain["by"]["step"], tuple(e.plain["takes"]), e.plain["settled"])
        for e in case.entries()
        if e.plain and e.plain["by"]["step"] != "collect.files"
    ]


# -- the same everywhere -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    """The ids that one worker in one thread comes to."""
    with runkit.case_of(tmp_path_factory.mktemp("expected"), *DATAS) as made:
        run(made, *ALL, workers=1)
        return now(made)


def test_something_came_of_it(expected, case):
    run(case, *ALL, workers=2)
    assert now(case) == expected
    found = set(runkit.kinds(case))
    assert found >= {"media-type", "size", "digest", "length", "even", "total", "first", "order"}
    assert len(runkit.reasons(case)) > len(DATAS)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("workers", [1, 3])
def test_another_order_comes_to_the_same_records(tmp_path, expected, seed, workers):
    """Of the files, of the steps, and of whoever is ready first."""
    chance = random.Random(seed)  # noqa: S311 (repeatable)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    order = list(enumerate(DATAS))
    chance.shuffle(order)
    names = list(ALL)
    chance.shuffle(names)
    with CaseFile.create(tmp_path / "case") as case:
        for number, data in order:
            # Each alone, so that they come in this order, and below the same folder.
            for old in inbox.iterdir():
                old.unlink()
            (inbox / f"{number:03d}").write_bytes(data)
            list(collect(case, [inbox]))
            if chance.random() < 0.5:
                run(case, *names[: len(names) // 2], workers=workers)
        run(case, *names, workers=workers)
        assert now(case) == expected


def test_processes_come_to_the_same_records(case, expected):
    run(case, *ALL, where="processes", workers=2)
    assert now(case) == expected


class Elsewhere(Executor):
    """Stands for a cluster: what is sent there is only data, and what comes back too."""

    def __init__(self) -> None:
        self.sent = 0

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        function, given = pickle.loads(pickle.dumps((fn, args)))  # noqa: S301 (our own)
        self.sent += 1
        future: Future[Any] = Future()
        future.set_result(pickle.loads(pickle.dumps(function(*given))))  # noqa: S301
        return future


def test_any_executor_comes_to_the_same_records(case, expected):
    elsewhere = Elsewhere()
    run(case, *ALL, where=elsewhere, workers=2)
    assert elsewhere.sent >= len(DATAS)
    assert now(case) == expected


def test_an_executor_of_the_callers_stays_open(case):
    with ThreadPoolExecutor(1) as executor:
        run(case, "size", where=executor)
        assert executor.submit(int).result() == 0


# -- nothing twice -----------------------------------------------------------------------------


def test_a_second_run_performs_nothing(case):
    first = run(case, *GOOD, workers=2)
    failed = first.gaps  # the item that breaks its stream
    assert first.performed == first.settled + failed
    before = case.ledger.path.read_bytes()
    second = run(case, *GOOD, workers=2)
    assert (second.performed, second.settled) == (failed, 0)
    good = [n for n in GOOD if n not in {"total", "order", "first"}]
    case_before = case.ledger.path.read_bytes()
    third = run(case, *good, workers=2)
    assert third.performed == 0
    assert case.ledger.path.read_bytes() == case_before
    assert case_before.startswith(before)


def test_every_task_is_performed_once(case):
    run(case, *GOOD, workers=2)
    done = tasks(case)
    assert len(done) == len(set(done))


def test_what_is_unsettled_is_tried_once_in_each_run(case):
    for count in (1, 2, 3):
        tally = run(case, "raises", "size", workers=2)
        tries = [t for t in tasks(case) if t[0] == "stepkit:raises"]
        assert len(tries) == count * len(DATAS)
        assert tally.gaps == len(DATAS)
    gaps = [g for g in case.records("gap") if isinstance(g, Gap)]
    assert len(gaps) == len(DATAS)


def test_a_new_file_is_the_only_thing_that_is_done(case, tmp_path):
    run(case, "digest", "upper", "length", workers=1)
    before = set(tasks(case))
    (tmp_path / "inbox" / "new").write_bytes(b"new")
    list(collect(case, [tmp_path / "inbox"]))
    tally = run(case, "digest", "upper", "length", workers=1)
    assert tally.performed == 3
    new = {takes for _, takes, _ in set(tasks(case)) - before}
    assert new == {(Item.of(b"new").id,), (Item.of(b"new".hex().upper().encode()).id,)}


def test_only_what_is_named_is_looked_at_and_what_is_made_of_it(case):
    item = Item.of(DATAS[1]).id
    run(case, "size", "upper", "length", items=[item])
    assert {r.about for r in case.records("observation", "size")} == {item}
    [made] = case.records("derivation", "text")
    assert made.source.item == item
    assert [r.about for r in case.records("observation", "length")] == [made.made.item]


def test_other_settings_are_another_task(case):
    run(case, "size")
    assert run(case, "size", settings={"unit": 2}).performed == len(DATAS)
    assert run(case, "size", settings={"unit": 2}).performed == 0
    assert run(case, "size").performed == 0
    assert len(list(case.records("observation", "size"))) == 2 * len(DATAS)


def test_a_newer_version_is_performed_and_supersedes(case, monkeypatch):
    run(case, "upper", "length", "even")
    old = now(case)
    monkeypatch.setattr(stepkit.upper, "step_version", 2)
    find.cache_clear()
    try:
        tally = run(case, "upper", "length", "even")
        # The texts came out the same, so what rests on them stands.
        assert tally.performed == len(DATAS)
        new = now(case)
        changed = {str(getattr(case.get(i), "by", "")) for i in new - old}
        assert changed == {"stepkit:upper@2"}
        assert len(new) == len(old)
    finally:
        find.cache_clear()


def test_only_what_fits_is_taken(case):
    """A text that a step made is no original; an archive step takes archives only."""
    run(case, "upper", "length", "digest")
    made = {Item.of(d.hex().upper().encode()).id for d in DATAS}
    assert {o.about for o in case.records("observation", "length")} == made
    assert {o.about for o in case.records("observation", "digest")} == {
        Item.of(d).id for d in DATAS
    }


def test_extra_citations_are_kept_and_what_was_taken_is_added(case):
    run(case, "upper", "length", "even")
    for even in case.records("observation", "even"):
        [length] = case.records("observation", "length", even.about)
        assert set(getattr(even, "cites", ())) == {"0" * 64, length.id}


# -- derived files -----------------------------------------------------------------------------


def test_deleted_derived_files_are_made_again_with_the_same_bytes(case):
    run(case, "upper", "length")
    before = {p.name: p.read_bytes() for p in case.derived.root.rglob("*") if p.is_file()}
    assert len(before) == len(set(DATAS))
    kept = case.ledger.path.read_bytes()
    for path in case.derived.root.rglob("*"):
        path.chmod(0o755)
    shutil.rmtree(case.derived.root)
    tally = run(case, "upper", "length")
    assert tally.unlike == ()
    assert tally.performed == 0
    after = {p.name: p.read_bytes() for p in case.derived.root.rglob("*") if p.is_file()}
    # The text of the empty file is empty: those bytes are held as an original, and not lost.
    assert after == {name: data for name, data in before.items() if data}
    assert case.ledger.path.read_bytes() == kept


def test_deleted_derived_files_are_left_alone_when_that_is_said(case):
    run(case, "upper")
    shutil.rmtree(case.derived.root)
    assert run(case, "upper", restore=False).performed == 0
    assert not case.derived.root.exists()


def test_what_is_made_again_and_comes_out_different_is_said(case, monkeypatch):
    run(case, "drifts")
    [*names] = case.derived.names()
    case.derived.path(names[0]).unlink()
    tally = run(case, "drifts")
    assert tally.unlike == (names[0],)


def test_what_cannot_be_made_again_stops_nothing(case, monkeypatch):
    run(case, "upper")
    shutil.rmtree(case.derived.root)
    steps = runkit.chosen("size")
    monkeypatch.setattr(sys.modules["firsthand.run.settle"], "find", _not_there)
    assert settle(case, steps).settled == len(DATAS)


def _not_there(name: str) -> Any:
    raise LookupError(name)


def test_a_text_made_from_an_observation_is_made_again(case):
    """Its task takes no bytes; it is about the observation's item all the same."""
    run(case, "digest", "spelled")
    [*names] = case.derived.names()
    before = [case.derived.path(n).read_bytes() for n in names]
    shutil.rmtree(case.derived.root)
    assert run(case, "digest", "spelled").unlike == ()
    assert [case.derived.path(n).read_bytes() for n in names] == before


# -- trouble on the way ------------------------------------------------------------------------


def test_a_stop_by_the_user_leaves_a_case_that_goes_on(case, expected, monkeypatch):
    append, appended = CaseFile.append, []

    def stopped(self: CaseFile, given: Any) -> None:
        append(self, given)
        appended.append(1)
        if len(appended) == 3:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(CaseFile, "append", stopped)
        with pytest.raises(KeyboardInterrupt):
            run(case, *ALL, workers=2)
    assert len(tasks(case)) > 0
    run(case, *ALL, workers=2)
    assert now(case) == expected


class Breaking(ThreadPoolExecutor):
    """One job breaks as a cluster's machine may, after the others have ended."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        if args and args[0].items[0][0]["size"] == 5:
            future: Future[Any] = Future()
            future.set_exception(ConnectionAbortedError("the machine went away"))
            return future
        done = super().submit(fn, *args, **kwargs)
        done.exception()
        return done


def test_what_had_ended_is_written_when_the_rest_breaks(case):
    with Breaking(1) as executor, pytest.raises(ConnectionAbortedError):
        run(case, "size", where=executor, workers=len(DATAS))
    assert len(tasks(case)) >= 2
    run(case, "size")
    assert len(list(case.records("observation", "size"))) == len(DATAS)


def test_a_disk_that_gets_full_while_steps_make_things(tmp_path):
    datas = [bytes([n]) * 60_000 for n in range(12)]
    with runkit.case_of(tmp_path / "roomy", *datas) as roomy:
        run(roomy, "upper", "length")
        wanted = now(roomy)
    with casekit.small_disk(tmp_path / "disk", 1800) as disk:
        with runkit.case_of(disk.root, *datas) as case:
            with pytest.raises(NoSpaceError, match="Make room"):
                run(case, "upper", "length", workers=2)
            assert casekit.parts_left(case.root) == []
            assert [e.trouble for e in case.entries() if e.trouble] == []
        with CaseFile.open(disk.root / "case", write=True) as case:
            disk.resize(9000)
            run(case, "upper", "length", workers=2)
            assert now(case) == wanted


def test_a_step_may_say_anything_of_media_types(case):
    """What a stranger's step says is planned with, and is no reason to fall over."""
    run(case, "odd_media_types", "digest")
    assert len(list(case.records("observation", "digest"))) == len(DATAS)


def test_records_about_what_is_not_there_stop_nothing(case):
    run(case, "about_nothing", "digest")
    assert len(list(case.records("observation", "digest"))) == len(DATAS)


class Listening:
    def __init__(self) -> None:
        self.begun: list[tuple[str, int | None]] = []
        self.done = self.total = 0
        self.troubles: list[str] = []

    def begin(self, what: str, total: int | None, unit: str) -> None:
        self.begun.append((what, total))
        self.total = total or 0

    def advance(self, done: int = 1, *, more: int = 0) -> None:
        self.done += done
        self.total += more
        assert self.done <= self.total

    def trouble(self, words: str) -> None:
        self.troubles.append(words)


def test_who_listens_hears_what_is_done_and_what_failed(case):
    listening = Listening()
    run(case, "size", "upper", "length", "raises", progress=listening)
    assert [what for what, _ in listening.begun] == ["examining"]
    assert listening.done == listening.total == case.count("item")
    assert len(listening.troubles) == len(DATAS)
    assert "the step stepkit:raises failed" in listening.troubles[0]


def test_what_happened_and_when_is_written(case):
    run(case, "size", limits=Limits(memory_mib=512))
    for entry in case.entries():
        assert entry.plain is not None
        assert entry.plain["host"]
        assert entry.plain["began"] <= entry.plain["ended"]
        assert entry.plain["began"].endswith("Z")
    assert settle is settle_function


def test_a_job_is_only_data(case):
    job = runkit.job(case, DATAS[0], "digest", "total")
    assert pickle.loads(pickle.dumps(job)) == job  # noqa: S301 (our own)
    json.dumps(job.items)
    assert all(isinstance(t.settings, dict) for t in job.tasks)


def test_nothing_leaves_the_case_folder(tmp_path):
    before = _tree(tmp_path)
    with runkit.case_of(tmp_path, *DATAS) as case:
        run(case, *ALL)
    outside = {p for p in _tree(tmp_path) - before if p.parts[0] not in {"case", "inbox"}}
    assert outside == set()
    inside = {p.parts[1] for p in _tree(tmp_path) if p.parts[0] == "case" and len(p.parts) > 1}
    assert inside <= {".lock", "case.toml", "derived", "index.sqlite", "items", "ledger.jsonl"}


def _tree(root: Path) -> set[Path]:
    return {p.relative_to(root) for p in root.rglob("*")}


def test_an_observation_reads_back_as_the_step_gave_it(case):
    run(case, "digest")
    for record in case.records("observation", "digest"):
        assert isinstance(record, Observation)
        assert record.facts["sha256"] == record.about
