"""Where work runs: threads or processes here, or any executor whose workers see the case."""

from __future__ import annotations

import contextlib
import os
import signal
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import get_context
from typing import Literal

from firsthand.run.confine import die_with_parent
from firsthand.run.perform import close_workers

Where = Literal["threads", "processes"]


@contextlib.contextmanager
def executor_of(where: Where | Executor, workers: int) -> Iterator[Executor]:
    """Give an executor for as long as the context lasts; end its workers with it.

    Args:
        where: Threads or processes here, or an executor of somebody's, which is left alone.
        workers: How many at once.
    """
    if isinstance(where, Executor):
        yield where
        return
    if where == "processes":
        # Spawned, not forked: a fork would carry the case's lock and its open index along.
        made: Executor = ProcessPoolExecutor(
            workers, get_context("spawn"), _start_quietly, (os.getpid(),)
        )
    else:
        made = ThreadPoolExecutor(workers, "firsthand")
    try:
        yield made
    except BaseException:
        close_workers()
        # Processes that are in the middle of a job would keep us waiting for its end.
        for process in list((getattr(made, "_processes", None) or {}).values()):
            process.kill()
        made.shutdown(wait=False, cancel_futures=True)
        raise
    made.shutdown()
    close_workers()


def _start_quietly(parent: int) -> None:
    """Leave Ctrl-C to the parent, and end with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    die_with_parent(parent)
