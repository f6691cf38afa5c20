"""One stream, many watchers: it is read once and each watcher sees every piece, in order."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator, Sequence
from queue import Queue
from typing import Any, Final

from firsthand.steps import Stream

BATCH: Final = 4
_WAITING: Final = 2
"""A watcher that lags holds up the reading after so many batches, so memory stays flat."""

Watcher = Callable[[Stream[Any]], None]


class _Tap:
    """One watcher's end of the stream."""

    def __init__(self) -> None:
        self.queue: Queue[list[Any] | BaseException | None] = Queue(_WAITING)
        self.gone = threading.Event()

    def pieces(self) -> Iterator[Any]:
        while isinstance(batch := self.queue.get(), list):
            yield from batch
        if batch is not None:
            raise batch

    def leave(self) -> None:
        """Stop watching; whoever is putting a batch in must not wait for us."""
        self.gone.set()
        while not self.queue.empty():
            self.queue.get_nowait()


def fan_out(stream: Stream[Any], watchers: Sequence[Watcher], beat: Callable[[int], None]) -> None:
    """Let all watchers watch one stream.

    Args:
        stream: The stream; it is read in the calling thread.
        watchers: Each is called in a thread of its own with a stream of the same class and the
            same ``info``. A watcher handles its own failures and may stop early.
        beat: Called now and then with the number of pieces read.

    Raises:
        Exception: What the stream raised. Every watcher that is still there gets it too, in place
            of the next piece: none may take a stream that broke for one that ended.
    """
    taps = [_Tap() for _ in watchers]
    threads = [
        threading.Thread(target=_watch, args=(stream, watcher, tap), daemon=True)
        for watcher, tap in zip(watchers, taps, strict=True)
    ]
    end: BaseException | None = None
    try:
        for thread in threads:
            thread.start()
        _pour(stream, taps, beat)
    except BaseException as error:
        end = error
        raise
    finally:
        for tap in taps:
            tap.queue.put(end)
        for thread in threads:
            if thread.ident is not None:  # it was started
                thread.join()


def _pour(stream: Stream[Any], taps: list[_Tap], beat: Callable[[int], None]) -> None:
    pieces = iter(stream)
    read = 0
    while batch := list(itertools.islice(pieces, BATCH)):
        read += len(batch)
        for tap in taps:
            if not tap.gone.is_set():
                tap.queue.put(batch)
        beat(read)
        if all(tap.gone.is_set() for tap in taps):
            return


def _watch(stream: Stream[Any], watcher: Watcher, tap: _Tap) -> None:
    try:
        watcher(type(stream)(stream.info, tap.pieces()))
    finally:
        tap.leave()
