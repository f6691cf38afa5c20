"""A worker that fails, dies, is late or lies is a gap with a plain reason; the rest goes on."""

import os
import signal
import threading
import time

import pytest

import casekit
import runkit
import stepkit
from firsthand.casefile import Vault
from firsthand.records import Derivation, Gap, Item
from firsthand.run import Limits, close_workers, perform
from firsthand.run import perform as perform_module  # the function; its module is below
from firsthand.run.perform import WorkersClosedError, _pool
from runkit import QUICK, performed, seen, why

DATA = b"some footage, of no media type"


@pytest.fixture
def case(tmp_path):
    with runkit.case_of(tmp_path, DATA) as made:
        yield made


@pytest.fixture(scope="module", autouse=True)
def _no_worker_stays():
    yield
    close_workers()
    assert _pool.workers == set()


# -- what goes well ----------------------------------------------------------------------------


def test_a_step_reads_the_bytes_in_a_worker(case):
    digest = seen(performed(case, DATA, "digest")["digest"])
    assert digest.facts["sha256"] == Item.of(DATA).id
    assert str(digest.by) == "stepkit:digest@1"
    assert digest.cites == (Item.of(DATA).id,)


def test_made_bytes_lie_with_the_derived_and_an_item_names_them(case):
    done = performed(case, DATA, "upper")["upper"]
    item, derivation = done.gives
    assert isinstance(derivation, Derivation)
    assert case.derived.path(item.id).read_bytes() == DATA.hex().upper().encode()
    assert not case.items.holds(item.id)


def test_all_watchers_of_a_stream_are_served_by_one_reading(case):
    done = performed(case, DATA, "total", "first", "order")
    assert seen(done["total"]).facts["total"] == sum(DATA)
    assert seen(done["total"]).facts["size"] == len(DATA)
    assert seen(done["first"]).facts["first"] == DATA[0]
    assert seen(done["order"]).facts["sha256"] == Item.of(DATA).id


def test_no_record_and_a_gap_of_its_own_are_answers(case):
    done = performed(case, DATA, "silent", "nothing")
    assert done["silent"].settled
    assert done["silent"].gives == []
    assert done["nothing"].settled
    [gap] = done["nothing"].gives
    assert isinstance(gap, Gap)
    assert gap.settled


def test_one_worker_serves_many_jobs(case):
    performed(case, DATA, "digest")
    [worker] = [w for w in _pool.workers if w.alive]
    performed(case, DATA, "digest")
    assert [w for w in _pool.workers if w.alive] == [worker]


# -- failing -----------------------------------------------------------------------------------


FAILING = {
    "raises": "the step stepkit:raises failed (ZeroDivisionError)",
    "wrong_type": "the step stepkit:wrong_type failed (TypeError)",
    "no_iterator": "the step stepkit:no_iterator failed (TypeError)",
    "raises_watching": "the step stepkit:raises_watching failed (ZeroDivisionError)",
    "exits": "the worker ended by itself (exit code 1)",
    "exits_watching": "the step stepkit:exits_watching never ended",
    "crashes": "the worker was killed by the signal SIGSEGV",
    "crashes_watching": "the worker was killed by the signal SIGSEGV",
    "quits": "the worker ended by itself (exit code 7)",
    "killed_by": "the worker was killed by the signal 35",
    "invalid": "the worker was stopped: it gave a record that may not exist: "
    "'Not A Kind' is not a name of a kind",
    "lies": "the worker was stopped: the bytes that it gave are not those that it named",
    "claims_item": "the worker was stopped: it gave a value that is no record, or an item "
    "without its bytes",
    "breaks_off": "the worker was stopped: it broke off in the middle of bytes",
}


@pytest.mark.parametrize("name", FAILING)
def test_a_failure_is_a_gap_and_the_others_are_served(case, name):
    """The same words each time; what was found before the failure is no answer."""
    first = performed(case, DATA, "digest", name, "size_of_bytes", "total", "order")
    again = performed(case, DATA, name)
    assert why(first[name]) == why(again[name]) == FAILING[name]
    assert first[name].gives[0].id == again[name].gives[0].id
    for good in ("digest", "size_of_bytes", "total", "order"):
        seen(first[good])
    assert casekit.parts_left(case.root) == []


def test_what_the_machine_said_is_kept_aside(case):
    one, other = (performed(case, DATA, "raises")["raises"].gives[0] for _ in range(2))
    close_workers()
    third = performed(case, DATA, "raises")["raises"].gives[0]
    assert isinstance(one, Gap)
    assert isinstance(third, Gap)
    assert "ZeroDivisionError: a bug in process" in (one.detail or "")
    assert one.detail != third.detail
    assert one.id == other.id == third.id


@pytest.mark.parametrize("bad", ["crashes_watching", "invalid_watching", "lies_watching"])
def test_whoever_watches_with_a_bad_one_is_not_blamed(case, bad):
    done = performed(case, DATA, "total", bad, "first", "order", "exits_watching")
    why(done[bad])
    why(done["exits_watching"])
    for good in ("total", "first", "order"):
        seen(done[good])


def test_a_stream_that_breaks_fails_all_who_still_watch(case, tmp_path):
    """It must not look like a stream that ended."""
    data = DATA + b"\xee" + DATA
    (tmp_path / "more").mkdir()
    with runkit.case_of(tmp_path / "more", data) as other:
        done = performed(other, data, "total", "order", "first")
    assert why(done["total"]) == "the step stepkit:total failed (ArithmeticError)"
    assert why(done["order"]) == "the step stepkit:order failed (ArithmeticError)"
    seen(done["first"])


def test_a_stream_that_cannot_be_opened_fails_all(case):
    done = performed(case, DATA, "unopened", "unopened_too", "digest")
    assert why(done["unopened"]) == "the step stepkit:unopened failed (ArithmeticError)"
    assert why(done["unopened_too"]) == "the step stepkit:unopened_too failed (ArithmeticError)"
    seen(done["digest"])


def test_a_step_that_the_worker_cannot_find_fails_alone(case):
    job = runkit.job(case, DATA, "digest", "order")
    missing = job.tasks[0].__class__("no_such_module:x", 1, {}, job.tasks[0].takes, (0,), ())
    done = perform(job.__class__(job.case, job.items, (missing, *job.tasks), QUICK))
    assert why(done[0]) == "the step no_such_module:x failed (LookupError)"
    assert [d.settled for d in done[1:]] == [True, True]


def test_bytes_that_are_gone_are_said(case):
    case.items.path(Item.of(DATA).id).unlink()
    done = performed(case, DATA, "digest", "size_of_bytes")
    for each in done.values():
        assert why(each) == "the item's bytes are not in the case any more"


def test_nobody_signs_for_another(case):
    [record] = performed(case, DATA, "forges")["forges"].gives
    assert str(getattr(record, "by", None)) == "stepkit:forges@1"


# -- limits ------------------------------------------------------------------------------------


def timed(*given, **how):
    began = time.monotonic()
    done = performed(*given, **how)
    return done, time.monotonic() - began


def test_memory_is_limited(case):
    done = performed(case, DATA, "greedy", "digest")
    assert why(done["greedy"]) in {
        "the step stepkit:greedy failed (MemoryError)",
        "the worker was killed by the signal SIGKILL",
    }
    seen(done["digest"])


def test_processor_time_is_limited(case):
    done, took = timed(case, DATA, "busy", "digest")
    expected = "the worker used up its processor time "
    assert why(done["busy"]) == f"{expected}(limit 1 s of processor time, 3 s by the clock)"
    assert took < 20
    seen(done["digest"])


def test_time_by_the_clock_is_limited(case):
    done, took = timed(case, DATA, "asleep", "digest")
    expected = "the worker did not end within its time "
    assert why(done["asleep"]) == f"{expected}(limit 1 s of processor time, 3 s by the clock)"
    assert took < 20
    seen(done["digest"])


def test_one_who_sleeps_over_a_stream_is_blamed_alone(case):
    done, took = timed(case, DATA, "total", "asleep_watching", "order")
    assert "did not end within its time" in why(done["asleep_watching"])
    assert took < 30
    seen(done["total"])
    seen(done["order"])


def test_an_item_that_uses_up_all_time_is_not_tried_again_and_again(case):
    """Two in a row, and it is the item: eight would take eight times the limit."""
    slow = [f"asleep_watching_{n}" for n in range(6)]
    short = Limits(memory_mib=512, cpu_s=1, cpu_s_per_mib=0, wall_factor=1)
    done, took = timed(case, DATA, *slow, limits=short)
    assert {why(d) for d in done.values()} == {
        "the worker did not end within its time (limit 1 s of processor time, 1 s by the clock)"
    }
    assert took < 5.5


def test_output_is_limited(case):
    small = Limits(memory_mib=512, cpu_s=30, records_mib=2, derived_mib=2)
    done = performed(case, DATA, "floods", "digest", limits=small)
    assert (
        why(done["floods"]) == "the worker was stopped: it gave more derived than the limit allows"
    )
    done = performed(case, DATA, "chatters", "digest", limits=small)
    assert why(done["chatters"]) == (
        "the worker was stopped: it gave more records than the limit allows"
    )
    seen(done["digest"])
    done = performed(case, DATA, "one_large", limits=Limits(memory_mib=2048, cpu_s=30))
    assert why(done["one_large"]) == (
        "the worker was stopped: it gave a record larger than the limit allows"
    )
    assert casekit.parts_left(case.root) == []
    assert list(Vault(case.root / "derived").names()) == []


# -- a worker that is not ours any more --------------------------------------------------------


@pytest.mark.parametrize("how", stepkit.HOSTILE_FRAMES)
def test_whatever_a_worker_sends_is_survived(case, how):
    done = performed(case, DATA, "talks", how=how)["talks"]
    if how == "held is a word":
        assert seen(done).kind == "talked"
        return
    if how == "done too early":
        assert why(done) == "the step stepkit:talks never ended"
        # What it still sends comes late, and is not taken for what the next job gives.
        assert seen(performed(case, DATA, "digest")["digest"]).kind == "digest"
        return
    expected = {
        "stray bytes": "the worker was stopped: it sent bytes that belong to nothing",
        "no such kind": "the worker was stopped: it sent bytes that belong to nothing",
        "too large": "the worker was stopped: it gave a record larger than the limit allows",
        "half a head": "the worker ended by itself (exit code 0)",
        "gives a value": FAILING["claims_item"],
        "made is no item": FAILING["breaks_off"],
        "made is nothing": "the worker was stopped: it sent a message that makes no sense",
    }
    found = why(done)
    if how.startswith("gives ") and how != "gives a value":
        assert found.startswith("the worker was stopped: it ")
    else:
        default = "the worker was stopped: it sent a message that makes no sense"
        assert found == expected.get(how, default)
    seen(performed(case, DATA, "digest")["digest"])


def test_a_worker_that_died_between_two_jobs_is_no_fault_of_the_second(case):
    performed(case, DATA, "digest")
    [worker] = [w for w in _pool.workers if w.alive]
    worker.process.poll = lambda: None  # type: ignore[method-assign]  # it dies at the worst moment: just after we looked
    os.kill(worker.process.pid, signal.SIGKILL)
    assert runkit.until(lambda: not runkit.is_alive(worker.process.pid))
    seen(performed(case, DATA, "digest")["digest"])


def test_a_worker_that_went_deaf_is_no_fault_of_the_next_item(case):
    done = performed(case, DATA, "stops_reading")
    assert done["stops_reading"].settled
    seen(performed(case, DATA, "digest")["digest"])


def test_closing_ends_what_is_under_way_at_once(case):
    errors: list[type[BaseException]] = []

    def work() -> None:
        try:
            perform(runkit.job(case, DATA, "total", "asleep_watching", limits=Limits()))
        except WorkersClosedError as error:
            errors.append(type(error))

    close_workers()
    thread = threading.Thread(target=work)
    thread.start()
    assert runkit.until(lambda: any(w.jobs for w in _pool.workers))
    time.sleep(0.3)
    close_workers()
    thread.join(timeout=10)
    assert not thread.is_alive()
    assert errors == [WorkersClosedError]
    assert _pool.workers == set()
    assert perform_module is perform
