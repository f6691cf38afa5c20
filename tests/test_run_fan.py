"""One stream, many watchers: all see all, in order; nobody harms another; memory stays flat."""

import contextlib
import gc
import threading
import time
import weakref
from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar

import pytest

from firsthand.run.fan import BATCH, fan_out
from firsthand.steps import Stream

INFO = object()
PIECES = 203  # no multiple of a batch


def poured(
    pieces: Iterable[Any], *watchers: Callable[[Stream[Any]], None], timeout: float = 30
) -> list[int]:
    """Let them watch, in a thread, so that a deadlock fails the test; return the beats."""
    beats: list[int] = []
    errors: list[BaseException] = []

    def pour() -> None:
        try:
            fan_out(Stream(INFO, pieces), watchers, beats.append)
        except BaseException as error:  # noqa: BLE001 (handed to the test below)
            errors.append(error)

    thread = threading.Thread(target=pour, daemon=True)
    thread.start()
    thread.join(timeout)
    assert not thread.is_alive(), "it hangs"
    if errors:
        raise errors[0]
    return beats


class Watcher:
    """Keeps what it saw, and what was raised instead of the next piece."""

    def __init__(self, leave_after: int | None = None, pause_s: float = 0) -> None:
        self.leave_after, self.pause_s = leave_after, pause_s
        self.seen: list[Any] = []
        self.error: BaseException | None = None
        self.info: object = None
        self.thread: int | None = None

    def __call__(self, stream: Stream[Any]) -> None:
        self.info, self.thread = stream.info, threading.get_ident()
        if self.leave_after == 0:
            return
        try:
            for piece in stream:
                self.seen.append(piece)
                time.sleep(self.pause_s)
                if len(self.seen) == self.leave_after:
                    return
        except BaseException as error:  # noqa: BLE001 (kept for the test)
            self.error = error


def test_all_see_all_in_order():
    watchers = [Watcher() for _ in range(5)]
    beats = poured(range(PIECES), *watchers)
    for watcher in watchers:
        assert watcher.seen == list(range(PIECES))
        assert watcher.info is INFO
        assert watcher.error is None
    assert len({w.thread for w in watchers}) == 5
    assert beats == sorted(beats)
    assert beats[-1] == PIECES


@pytest.mark.parametrize("count", [0, 1, BATCH - 1, BATCH, BATCH + 1])
def test_short_streams(count):
    watchers = [Watcher(), Watcher()]
    poured(range(count), *watchers)
    assert [w.seen for w in watchers] == [list(range(count))] * 2


def test_no_watchers():
    assert poured(range(100)) in ([], [BATCH])


@pytest.mark.parametrize("after", [0, 1, BATCH, 50])
def test_one_who_leaves_early_holds_nobody_up(after):
    early, late = Watcher(leave_after=after), Watcher(pause_s=0.0005)
    poured(range(PIECES), early, late)
    assert early.seen == list(range(after))
    assert late.seen == list(range(PIECES))


def test_when_all_have_left_the_reading_stops():
    read = []

    def endless() -> Iterator[int]:
        number = 0
        while True:
            read.append(number)
            yield number
            number += 1

    watchers = [Watcher(leave_after=n) for n in (0, 3, 17)]
    poured(endless(), *watchers)
    assert len(read) < 17 + 10 * BATCH


@pytest.mark.parametrize("repeat", range(20))
def test_leaving_while_the_queue_is_full_does_not_hang(repeat):
    """The moment at which the reader waits for room and the watcher goes."""
    poured(range(PIECES), Watcher(leave_after=1, pause_s=0.001 * (repeat % 3)), timeout=10)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_one_who_raises_holds_nobody_up():
    def raising(stream: Stream[Any]) -> None:
        for piece in stream:
            if piece == 20:
                msg = "a bug"
                raise ZeroDivisionError(msg)

    other = Watcher(pause_s=0.0005)
    poured(range(PIECES), raising, other, raising)
    assert other.seen == list(range(PIECES))


def test_a_stream_that_breaks_is_no_stream_that_ended():
    """Everybody who is still there learns of it, and so does who reads."""

    def breaking() -> Iterator[int]:
        yield from range(50)
        msg = "the decoder gave up"
        raise ArithmeticError(msg)

    staying, slow, gone = Watcher(), Watcher(pause_s=0.001), Watcher(leave_after=5)
    with pytest.raises(ArithmeticError, match="gave up"):
        poured(breaking(), staying, slow, gone)
    for watcher in (staying, slow):
        assert isinstance(watcher.error, ArithmeticError)
        assert watcher.seen == list(range(48))  # whole batches
    assert gone.error is None
    assert gone.seen == list(range(5))


def test_a_beat_that_fails_ends_it():
    """The parent is gone: nobody goes on watching."""

    def gone(read: int) -> None:
        raise BrokenPipeError

    watcher = Watcher()
    with pytest.raises(BrokenPipeError):
        fan_out(Stream(INFO, range(PIECES)), [watcher], gone)
    assert isinstance(watcher.error, BrokenPipeError)


def test_a_thread_that_cannot_be_started_hangs_nobody(monkeypatch):
    started: list[threading.Thread] = []
    start = threading.Thread.start

    def limited(thread: threading.Thread) -> None:
        if len(started) == 2:
            msg = "can't start new thread"
            raise RuntimeError(msg)
        started.append(thread)
        start(thread)

    watchers = [Watcher() for _ in range(4)]
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", limited)
        with pytest.raises(RuntimeError, match="new thread"):
            fan_out(Stream(INFO, range(PIECES)), watchers, lambda read: None)
    assert [isinstance(w.error, RuntimeError) for w in watchers] == [True, True, False, False]


class Frame:
    """Stands for a large picture: we count how many are alive at once."""

    alive: ClassVar["weakref.WeakSet[Frame]"] = weakref.WeakSet()

    def __init__(self, number: int) -> None:
        self.number = number
        Frame.alive.add(self)


@pytest.mark.parametrize("watchers", [1, 4])
def test_only_a_few_batches_are_alive_at_once(watchers):
    """The slowest watcher holds up the reading; nothing piles up."""
    peak = 0

    def frames() -> Iterator[Frame]:
        for number in range(400):
            nonlocal peak
            peak = max(peak, len(Frame.alive))
            yield Frame(number)

    counts: list[int] = []

    def watch(pause_s: float) -> Callable[[Stream[Frame]], None]:
        def watching(stream: Stream[Frame]) -> None:
            count = 0
            for _ in stream:
                count += 1
                time.sleep(pause_s)
            counts.append(count)

        return watching

    gc.collect()
    poured(frames(), *(watch(0.0005 * n) for n in range(watchers)))
    assert counts == [400] * watchers
    assert peak <= 6 * BATCH
    gc.collect()
    assert len(Frame.alive) == 0


def test_a_stream_of_a_class_of_its_own_stays_of_that_class():
    class Pictures(Stream[int]):
        """Pictures."""

        @classmethod
        @contextlib.contextmanager
        def open(cls, file: Any) -> Iterator["Pictures"]:
            yield cls(INFO, range(3))

    kinds: list[type] = []
    with Pictures.open(None) as stream:
        fan_out(stream, [lambda s: kinds.append(type(s))], lambda read: None)
    assert kinds == [Pictures]
