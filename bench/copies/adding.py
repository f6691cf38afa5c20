"""What it costs to add one film to a library that holds many already.

The library is made up: records and sketches of films that are not there, written by the API as if
the steps had made them. Counted is the processor time of the process that plans and writes; what
decoding the one film costs in a worker is the same in a library of any size.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import shutil
import time
from collections.abc import Callable
from concurrent.futures import Executor, Future
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av
import cv2
import numpy as np

from bench.plan import Plan
from bench.tables import Table
from firsthand.casefile import CaseFile, Info, Task
from firsthand.cli import main
from firsthand.cli.copies import IDENTIFY
from firsthand.cli.library import STEPS
from firsthand.publish.walk import LINKED
from firsthand.records import (
    Capture,
    Derivation,
    Facts,
    Instant,
    Item,
    Maker,
    Observation,
    Record,
    Whole,
)
from firsthand.run import choose, settle
from firsthand.run.perform import Done, Due, Job
from firsthand.trace import footage_sketch, sound_sketch
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.frames import FEATURE, STILL
from firsthand.trace.sound_prints import Prints
from firsthand.trace.sound_sketch import Sound

_SIZES: Final = (50, 500, 5_000)
AT: Final = "2099-01-01T00:00:00.000Z"


def made_up(item: str, samples: int = 4, features: int = 20) -> Sketch:
    """A sketch by key frames of noise, the same for the same item."""
    rng = np.random.default_rng(int(item[:12], 16))
    found = np.zeros(samples * features, FEATURE)
    found["signature"] = rng.integers(0, 1 << 63, len(found), np.uint64)
    for name in ("x", "y"):
        found[name] = rng.integers(0, 65535, len(found))
    return Sketch(
        item=item,
        stream=0,
        tick=Fraction(1, 10),
        size=(256, 144),
        end=10 * samples,
        size_bytes=1000,
        ticks=np.arange(samples, dtype=np.int64) * 10,
        boxes=np.tile(np.array([0, 0, 65535, 65535], np.uint16), (samples, 1)),
        starts=np.arange(samples + 1, dtype=np.int64) * features,
        features=found,
        stills=rng.integers(0, 255, (samples, STILL, STILL)).astype(np.uint8),
        colours=np.full((samples, 2, 4, 4), 128, np.uint8),
        times=np.zeros(0, np.int64),
        thumbs=np.zeros((0, 16, 16), np.uint8),
    )


def made_up_sound(item: str, count: int = 100) -> Sound:
    """A sketch of sound of noise, the same for the same item."""
    rng = np.random.default_rng(int(item[:12], 16))
    words = rng.integers(0, 1 << 32, count, np.uint64).astype(np.uint32)
    prints = Prints(words, np.ones(count, bool), np.zeros(count, np.uint16))
    return Sound(item, 1, Fraction(1, 8000), 0, 8000 * 7, prints)


class MakesUp(Executor):
    """Gives what the steps of a library would give, of films that are not there."""

    def __init__(self, file: CaseFile) -> None:
        self.file = file

    def submit(
        self,
        fn: Callable[..., Any],
        /,
        *args: Any,  # noqa: ANN401 -- as `Executor`
        **kwargs: Any,  # noqa: ANN401
    ) -> Future[Any]:
        """Make up what a job would give."""
        del fn, kwargs
        job: Job = args[0]
        future: Future[Any] = Future()
        future.set_result([self._done(due, job.about[0]) for due in job.tasks])
        return future

    def _done(self, due: Due, item: str) -> Done:
        gives: list[Any] = []
        if due.step == IDENTIFY:
            facts = Facts(media_type="video/mp4", family="video")
            gives = [Observation(kind="media-type", where=Whole(item=item), facts=facts)]
        elif due.step in {"trace.key_sketch", "trace.sound_sketch"}:
            keys = due.step == "trace.key_sketch"
            sort = footage_sketch.KEYS_TYPE if keys else sound_sketch.MEDIA_TYPE
            data = (
                footage_sketch.written(made_up(item))
                if keys
                else sound_sketch.written(made_up_sound(item))
            )
            made = self.file.derived.put([data])
            facts = Facts(media_type=sort)
            whole = Whole(item=item)
            told = Derivation(made=Whole(item=made.id), source=whole, how="sketch", facts=facts)
            gives = [made, told]
        signed = [
            g.but(by=due.maker, cites=g.cites + due.single) if isinstance(g, Record) else g
            for g in gives
        ]
        return Done(due, signed, settled=True, began=AT, ended=AT)


def grown(root: Path, count: int) -> None:
    """Make up a library of so many films, or let it grow to as many."""
    known = CaseFile.is_case(root)
    file = (
        CaseFile.open(root, write=True) if known else CaseFile.create(root, Info(title="made up"))
    )
    there = root.parent / "film.bin"
    there.write_bytes(bytes(1000))  # one file stands for all
    tasks, settled = [], True
    for number in range(file.count("capture"), count):
        item = Item(sha256=hashlib.sha256(str(number).encode()).hexdigest(), size=1000)
        place = file.items.path(item.id)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.symlink_to(there)
        by = Maker(step="library.add", version=1)
        found = Capture(
            place=f"/films/{number}.mp4", means=LINKED, outcome="captured", item=item.id, by=by,
            at=Instant(text=AT),
        )  # fmt: skip
        asked = Facts(place=found.place)
        tasks.append(Task(by, (), (item, found), settled, AT, AT, "here", asked))
    file.append(tasks)
    settle(file, choose((), (IDENTIFY, *STEPS)), where=MakesUp(file))
    file.close()


def run(plan: Plan) -> Table:
    columns = ["films held", "first add after them", "one more film", "nothing new", "find"]
    table = Table("Adding one film to a library", columns)
    folder = plan.folder / "copies" / "adding"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    root, number = folder / "library", 0
    for size in _SIZES[:1] if plan.quick else _SIZES:
        grown(root, size + number)
        films = []
        for _ in range(3):
            films.append(_film(folder / f"{number}.mp4", number))
            number += 1
        first, *costs = (_cost("add", film, root) for film in films)
        more, again = sum(costs) / len(costs), _cost("add", films[-1], root)
        found = _cost("find", films[-1], root)
        table.add(f"{size:,}", *(f"{cost:.2f} s" for cost in (first, more, again, found)))
    table.notes.append("processor time of the process that plans and writes, without its workers")
    table.notes.append("the first add after them looks at all: they came by another way than `add`")
    shutil.rmtree(folder)
    return table


def _cost(verb: str, film: Path, root: Path) -> float:
    before = time.process_time()
    with contextlib.redirect_stdout(io.StringIO()):
        code = main(["library", verb, str(film), "--library", str(root), "--quiet"])
    assert code == 0
    return time.process_time() - before


def _film(path: Path, seed: int) -> Path:
    """Write a second of blots that move."""
    rng = np.random.default_rng(seed)
    blots = rng.normal(128, 60, (30, 60, 3)).astype(np.float32)
    with av.open(path, "w") as container:
        video: Any = container.add_stream("mpeg4", rate=12)
        video.width, video.height, video.pix_fmt = 256, 144, "yuv420p"
        for number in range(12):
            part = cv2.resize(blots[:, number : number + 40], (256, 144))
            pixels = np.clip(part, 0, 255).astype(np.uint8)
            frame = av.VideoFrame.from_ndarray(pixels, format="rgb24")
            frame.pts = number
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
    return path
