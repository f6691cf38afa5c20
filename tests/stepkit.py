"""Steps for tests, found as `stepkit:name`: good ones, slow ones, and every kind of bad one.

A worker imports this module before it is confined no more: keep the imports light.
"""

import contextlib
import ctypes
import gc
import hashlib
import json
import mmap
import os
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Annotated, Any

from firsthand.records import Derivation, Facts, Gap, Item, Observation, Whole
from firsthand.run.worker import HEAD, JSON, Line
from firsthand.steps import File, Index, Kind, Made, Source, Stream, step


class Anything(Source):
    """Any original, whatever its media type."""


class Text(Source):
    """A text that a step made."""

    role = "text"


class Bytes(Stream[bytes]):
    """An original's bytes, one piece each; a byte 0xEE in it breaks the reading."""

    @classmethod
    @contextlib.contextmanager
    def open(cls, file: File) -> Iterator["Bytes"]:
        with file.open() as opened:
            yield cls(Facts(size=file.item.size), _pieces(opened.read()))


def _pieces(data: bytes) -> Iterator[bytes]:
    for byte in data:
        if byte == 0xEE:
            msg = "the stream broke"
            raise ArithmeticError(msg)
        yield bytes([byte])


class Unopened(Stream[bytes]):
    """A stream that cannot even be opened."""

    @classmethod
    @contextlib.contextmanager
    def open(cls, file: File) -> Iterator["Unopened"]:
        if file.item.size >= 0:
            msg = "cannot be opened"
            raise ArithmeticError(msg)
        yield cls(None, ())


def seen(file: File, kind: str, **facts: Any) -> Observation:
    return Observation(kind=kind, where=Whole(item=file.item.id), facts=Facts(facts))


# -- good ones ---------------------------------------------------------------------------------


@step(version=1)
def kind_by_end(source: Anything) -> Iterator[Observation]:
    """Media types, simply: an archive or a text."""
    with source.file.open() as opened:
        start = opened.read(2)
    yield seen(
        source.file, "media-type", media_type="application/zip" if start == b"PK" else "text/plain"
    )


@step(version=1)
def size(item: Item, *, unit: int = 1) -> Iterator[Observation]:
    """How large an item is; opens nothing."""
    where = Whole(item=item.id)
    yield Observation(kind="size", where=where, facts=Facts(size=item.size // unit))


@step(version=1)
def digest(source: Anything) -> Iterator[Observation]:
    """The hash of the bytes, by reading them."""
    with source.file.open() as opened:
        found = hashlib.sha256(opened.read()).hexdigest()
    yield seen(source.file, "digest", sha256=found, media_type=source.file.media_type)


@step(version=1)
def upper(source: Anything) -> Iterator[Made | Derivation]:
    """A text made from an item: its bytes as hex, in capitals."""
    with source.file.open() as opened:
        data = opened.read().hex().upper().encode()
    made = Made.of(data, "text")
    yield made
    whole = Whole(item=source.file.item.id)
    facts = Facts(media_type="text/plain; charset=utf-8")
    yield Derivation(made=Whole(item=made.item.id), source=whole, how="text", facts=facts)


@step(version=1)
def length(text: Text) -> Iterator[Observation]:
    """What a made text is like: rests on `upper`."""
    with text.file.open() as opened:
        yield seen(text.file, "length", length=len(opened.read()))


@step(version=1)
def even(found: Annotated[Observation, Kind("length")]) -> Iterator[Observation]:
    """On an observation on a made text: three steps deep."""
    facts = Facts(even=found.facts["length"] % 2 == 0)
    yield Observation(kind="even", where=found.where, facts=facts, cites=("0" * 64,))


@step(version=1)
def size_of_bytes(source: Anything) -> Iterator[Observation]:
    """How large an item is, by seeking."""
    with source.file.open() as opened:
        yield seen(source.file, "size-of-bytes", size=opened.seek(0, os.SEEK_END))


@step(version=1)
def unopened(pieces: Unopened) -> Iterator[Observation]:
    """Watch what cannot be opened."""
    yield from ()


@step(version=1)
def unopened_too(pieces: Unopened) -> Iterator[Observation]:
    """Watch it as well."""
    yield from ()


@step(version=1)
def spelled(found: Annotated[Observation, Kind("digest")]) -> Iterator[Made | Derivation]:
    """A text made from an observation, without the bytes."""
    made = Made.of(" ".join(found.facts["sha256"]).encode(), "text")
    yield made
    yield Derivation(made=Whole(item=made.item.id), source=found.where, how="text")


@step(version=1)
def drifts(source: Anything) -> Iterator[Made | Derivation]:
    """A text that comes out different each time, as no step's may."""
    made = Made.of(os.urandom(16).hex().encode(), "text")
    yield made
    whole = Whole(item=source.file.item.id)
    yield Derivation(made=Whole(item=made.item.id), source=whole, how="text")


@step(version=1)
def odd_media_types(source: Anything) -> Iterator[Observation]:
    """Media types that are none."""
    yield seen(source.file, "media-type")
    yield seen(source.file, "media-type", media_type=["video/mp4"])
    yield seen(source.file, "media-type", media_type={"family": 7})


@step(version=1)
def about_nothing(source: Anything) -> Iterator[Observation]:
    """Something about an item that nobody holds, and about a record that is none."""
    for name in ("5" * 64, source.file.item.id):
        yield Observation(kind="odd", where=Whole(item=name), cites=("6" * 64,))


@step(version=1)
def nothing(source: Anything) -> Iterator[Gap]:
    """An answer: there is nothing to find."""
    yield Gap(asked="sound", why="there is no sound", item=source.file.item.id)


@step(version=1)
def silent(source: Anything) -> Iterator[Observation]:
    """No record at all, which is an answer too."""
    return iter(())


@step(version=1)
def total(pieces: Bytes) -> Iterator[Observation]:
    """Watch a stream to its end."""
    summed = count = 0
    for piece in pieces:
        summed, count = summed + piece[0], count + 1
    yield _of_stream(pieces, "total", total=summed, count=count, size=pieces.info["size"])


@step(version=1)
def first(pieces: Bytes) -> Iterator[Observation]:
    """Watch the first piece and leave."""
    for piece in pieces:
        yield _of_stream(pieces, "first", first=piece[0])
        return


@step(version=1)
def order(pieces: Bytes) -> Iterator[Observation]:
    """The hash of all pieces in the order in which they came, seen slowly."""
    found = hashlib.sha256()
    for number, piece in enumerate(pieces):
        found.update(piece)
        if number % 64 == 0:
            time.sleep(0.001)
    yield _of_stream(pieces, "order", sha256=found.hexdigest())


def _of_stream(pieces: Bytes, kind: str, **facts: Any) -> Observation:
    # A stream knows no item: these tests give every item its own bytes, so any name will do.
    digest = hashlib.sha256(json.dumps(facts, sort_keys=True).encode()).hexdigest()
    return Observation(kind=kind, where=Whole(item=digest), facts=Facts(facts))


# -- slow ones ---------------------------------------------------------------------------------


@step(version=1)
def slow(source: Anything, *, ms: int = 20) -> Iterator[Observation]:
    """An answer after a while."""
    time.sleep(ms / 1000)
    yield seen(source.file, "slow")


@step(version=1)
def asleep(source: Anything) -> Iterator[Observation]:
    """Never an answer, and no work either."""
    time.sleep(3600)
    yield seen(source.file, "never")


@step(version=1)
def asleep_watching(pieces: Bytes) -> Iterator[Observation]:
    """The same over a stream."""
    time.sleep(3600)
    yield _of_stream(pieces, "never")


def _sleeper(number: int) -> Callable[..., Any]:
    def watch(pieces: Bytes) -> Iterator[Observation]:
        """One of many who never answer."""
        time.sleep(3600)
        yield _of_stream(pieces, "never", number=number)

    return step(version=1)(watch)


asleep_watching_0, asleep_watching_1, asleep_watching_2 = (_sleeper(n) for n in range(3))
asleep_watching_3, asleep_watching_4, asleep_watching_5 = (_sleeper(n) for n in range(3, 6))


@step(version=1)
def busy(source: Anything) -> Iterator[Observation]:
    """Work without end."""
    while source.file.item.size >= 0:
        hashlib.sha256(b"x" * 1000)
    yield seen(source.file, "never")


@step(version=1)
def greedy(source: Anything, *, mib: int = 4096) -> Iterator[Observation]:
    """More memory than a worker may have."""
    held = [bytearray(1 << 20) for _ in range(mib)]
    yield seen(source.file, "held", mib=len(held))


# -- bad ones ----------------------------------------------------------------------------------


@step(version=1)
def raises(source: Anything) -> Iterator[Observation]:
    """A bug, after something was found."""
    yield seen(source.file, "before")
    msg = f"a bug in process {os.getpid()}"
    raise ZeroDivisionError(msg)


@step(version=1)
def raises_watching(pieces: Bytes) -> Iterator[Observation]:
    """A bug in the middle of a stream."""
    for number, _ in enumerate(pieces):
        if number == 3:
            msg = "a bug"
            raise ZeroDivisionError(msg)
    yield _of_stream(pieces, "never")


@step(version=1)
def exits(source: Anything) -> Iterator[Observation]:
    """Leave the process, as a library may."""
    if source.file.item.size >= 0:
        sys.exit("good bye")
    yield seen(source.file, "never")


@step(version=1)
def exits_watching(pieces: Bytes) -> Iterator[Observation]:
    """The same in a stream's thread, where it would only end the thread."""
    for _ in pieces:
        sys.exit("good bye")
    yield _of_stream(pieces, "never")


def _crash() -> None:
    ctypes.string_at(0)


@step(version=1)
def crashes(source: Anything) -> Iterator[Observation]:
    """Segmentation fault, as a decoder may have."""
    _crash()
    yield seen(source.file, "never")


@step(version=1)
def crashes_watching(pieces: Bytes) -> Iterator[Observation]:
    """The same while others watch."""
    for _ in pieces:
        _crash()
    yield _of_stream(pieces, "never")


@step(version=1)
def quits(source: Anything) -> Iterator[Observation]:
    """End the process at once, with an exit code that means nothing."""
    if source.file.item.size >= 0:
        os._exit(7)
    yield seen(source.file, "never")


@step(version=1)
def wrong_type(source: Anything) -> Iterator[Any]:
    """Something that is no record."""
    yield seen(source.file, "before")
    yield {"not": "a record"}


@step(version=1)
def no_iterator(source: Anything) -> Iterator[Observation]:
    """Nothing to iterate over: a step that forgot to yield."""
    return None  # type: ignore[return-value]


@step(version=1)
def invalid(source: Anything) -> Iterator[Observation]:
    """A record that was bent after it was checked."""
    record = seen(source.file, "bent")
    object.__setattr__(record, "kind", "Not A Kind")
    yield record


@step(version=1)
def invalid_watching(pieces: Bytes) -> Iterator[Observation]:
    """The same while others watch."""
    record = _of_stream(pieces, "bent")
    object.__setattr__(record, "kind", "Not A Kind")
    yield record


@step(version=1)
def forges(source: Anything) -> Iterator[Observation]:
    """A record signed with somebody else's name."""
    from firsthand.records import Maker  # noqa: PLC0415

    yield seen(source.file, "forged").but(by=Maker(person="the editor"))


@step(version=1)
def lies(source: Anything) -> Iterator[Made | Observation]:
    """Bytes that are not those that they are said to be."""
    yield Made(Item.of(b"true"), (b"false",), "text")
    yield seen(source.file, "lied")


@step(version=1)
def lies_watching(pieces: Bytes) -> Iterator[Made | Observation]:
    """The same while others watch."""
    yield Made(Item.of(b"true"), (b"false",), "text")


@step(version=1)
def claims_item(source: Anything) -> Iterator[Item]:
    """An item whose bytes nobody ever gave."""
    yield Item.of(b"never given")


@step(version=1)
def breaks_off(source: Anything) -> Iterator[Made]:
    """Bytes that break off in the middle."""

    def chunks() -> Iterator[bytes]:
        yield b"half"
        msg = "a bug"
        raise ZeroDivisionError(msg)

    yield Made(Item.of(b"half and half"), chunks(), "text")


@step(version=1)
def floods(source: Anything, *, mib: int = 64) -> Iterator[Made]:
    """More bytes than a job may make."""
    yield Made(Item.of(b""), (b"x" * (1 << 20) for _ in range(mib)), "text")


@step(version=1)
def chatters(source: Anything) -> Iterator[Observation]:
    """More records than a job may give."""
    for number in range(1_000_000):
        yield seen(source.file, "chatter", number=number, words="x" * 10_000)


@step(version=1)
def one_large(source: Anything, *, mib: int = 80) -> Iterator[Observation]:
    """One record larger than any may be."""
    yield seen(source.file, "large", words="x" * (mib << 20))


def _line() -> Any:
    """The worker's line to its parent, as hostile code would find it."""
    # The worker's module is the main one there, so its class is not the one imported here.
    return next(each for each in gc.get_objects() if type(each).__name__ == "Line")


def _half_a_head(line: Line) -> None:
    line.sock.sendall(b"J")
    os._exit(0)


HOSTILE_FRAMES: dict[str, Callable[[Line], object]] = {
    "not json": lambda line: line._frame(JSON, b"{"),
    "not utf-8": lambda line: line._frame(JSON, b'"\xff"'),
    "no map": lambda line: line._frame(JSON, b"[]"),
    "nested": lambda line: line._frame(JSON, b"[" * 200_000),
    "stray bytes": lambda line: line._frame(b"B", b"x"),
    "no such kind": lambda line: line._frame(b"?", b"x"),
    "no such task": lambda line: line.send({"n": 99, "end": True}),
    "task before the first": lambda line: line.send({"n": -1, "end": True}),
    "task is a word": lambda line: line.send({"n": "x", "end": True}),
    "begins a word": lambda line: line.send({"begin": 7}),
    "gives a word": lambda line: line.send({"n": 0, "give": "x"}),
    "gives a list": lambda line: line.send({"n": 0, "give": [1]}),
    "gives a value": lambda line: line.send({"n": 0, "give": {"is": "maker", "person": "x"}}),
    "gives depth": lambda line: line._frame(
        JSON, b'{"n":0,"give":{"is":"gap","asked":' + b"[" * 5000 + b"]" * 5000 + b"}}"
    ),
    "gives a number too long": lambda line: line._frame(
        JSON, b'{"n":0,"give":{"is":"item","size":' + b"9" * 9000 + b"}}"
    ),
    "made is no item": lambda line: line.send({"n": 0, "made": {"is": "maker", "person": "x"}}),
    "made is nothing": lambda line: line.send({"n": 0, "made": None}),
    "failed is a list": lambda line: line.send({"n": 0, "failed": [], "detail": 7}),
    "held is a word": lambda line: line.send({"held": "x"}),
    "done too early": lambda line: line.send({"done": True}),
    "too large": lambda line: line.sock.sendall(HEAD.pack(JSON, 0xFFFFFFFF)),
    "half a head": _half_a_head,
}


@step(version=1)
def talks(source: Anything, *, how: str = "not json") -> Iterator[Observation]:
    """Talk to the parent behind the runner's back."""
    HOSTILE_FRAMES[how](_line())
    yield seen(source.file, "talked")


@step(version=1)
def stops_reading(source: Anything) -> Iterator[Observation]:
    """End well, and then never listen again: later jobs find a worker that is deaf."""
    line = _line()
    yield seen(source.file, "deaf")
    line.send({"n": 0, "end": True})
    line.send({"done": True})
    time.sleep(3600)


@step(version=1)
def killed_by(source: Anything, *, number: int = 35) -> Iterator[Observation]:
    """Die of a signal that has no name."""
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {number})
    signal.raise_signal(number)
    yield seen(source.file, "never")


# -- trying to get out -------------------------------------------------------------------------


def _write(path: str) -> None:
    with open(path, "w") as file:  # noqa: PTH123
        file.write("x")


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _syscall(number: int, *given: Any) -> None:
    if _libc().syscall(number, *given) < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))


def _many_files() -> None:
    opened: list[int] = []
    try:
        while len(opened) < 500:
            opened.append(os.dup(0))
    finally:
        for handle in opened:
            os.close(handle)


def _map_and_run() -> None:
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE).close()


# What hostile code may try, by name. Each gets a path of a file that lies outside.
ATTEMPTS: dict[str, Callable[[str], object]] = {
    "read a file": lambda path: open(path).read(),  # noqa: PTH123, SIM115
    "read the passwords": lambda path: open("/etc/passwd").read(),  # noqa: PTH123, SIM115
    "list a folder": lambda path: os.listdir(os.path.dirname(path)),  # noqa: PTH120, PTH208
    "list the root": lambda path: os.listdir("/"),  # noqa: PTH208
    "write a file": _write,
    "write a new file": lambda path: _write(path + ".new"),
    "write in the code's folder": lambda path: _write(__file__ + ".new"),
    "write to /tmp": lambda path: _write("/tmp/firsthand-probe"),  # noqa: S108
    "append to a file": lambda path: open(path, "a").write("x"),  # noqa: PTH123, SIM115
    "make a folder": lambda path: os.mkdir(path + ".d"),  # noqa: PTH102
    "make a link": lambda path: os.symlink("x", path + ".l"),  # noqa: PTH211
    "make a pipe": lambda path: os.mkfifo(path + ".p"),
    "rename": lambda path: os.rename(path, path + ".r"),  # noqa: PTH104
    "remove": os.unlink,
    "truncate": lambda path: os.truncate(path, 0),
    "change the mode": lambda path: os.chmod(path, 0o777),  # noqa: PTH101, S103
    "change the owner": lambda path: os.chown(path, 1, 1),
    "change the times": os.utime,
    "set an attribute": lambda path: os.setxattr(path, "user.x", b"x"),
    "open a TCP socket": lambda path: socket.socket(),
    "open a UDP socket": lambda path: socket.socket(type=socket.SOCK_DGRAM),
    "open a unix socket": lambda path: socket.socket(socket.AF_UNIX),
    "open a netlink socket": lambda path: socket.socket(16, socket.SOCK_RAW),
    "make a pair of sockets": lambda path: socket.socketpair(),
    "look up a name": lambda path: socket.getaddrinfo("example.org", 80),
    "fork": lambda path: os.fork() or os._exit(0),
    "run a program": lambda path: subprocess.run(["/bin/true"], check=True),
    "become a program": lambda path: os.execv("/bin/true", ["true"]),  # noqa: S606
    "run by a shell": lambda path: os.posix_spawn("/bin/sh", ["sh", "-c", "true"], {}),
    "kill the parent": lambda path: os.kill(os.getppid(), signal.SIGTERM),
    "kill the parent's thread": lambda path: _syscall(
        {"x86_64": 234, "aarch64": 131}[os.uname().machine], os.getppid(), os.getppid(), 15
    ),
    "signal the parent with words": lambda path: _syscall(
        {"x86_64": 129, "aarch64": 138}[os.uname().machine],
        os.getppid(),
        15,
        ctypes.create_string_buffer(struct.pack("<iii", 15, 0, -1), 128),
    ),
    "limit the parent": lambda path: _syscall(
        {"x86_64": 302, "aarch64": 261}[os.uname().machine],
        os.getppid(),
        4,
        ctypes.create_string_buffer(struct.pack("<QQ", 0, 0)),
        None,
    ),
    "signal by handle": lambda path: signal.pidfd_send_signal(
        os.pidfd_open(os.getppid()), signal.SIGTERM
    ),
    "trace the parent": lambda path: _syscall(
        {"x86_64": 101, "aarch64": 117}[os.uname().machine], 16, os.getppid(), 0, 0
    ),
    "read the parent's memory": lambda path: open(  # noqa: PTH123, SIM115
        f"/proc/{os.getppid()}/mem", "rb"
    ).read(1),
    "read the parent's environment": lambda path: open(  # noqa: PTH123, SIM115
        f"/proc/{os.getppid()}/environ", "rb"
    ).read(1),
    "unshare": lambda path: _syscall(
        {"x86_64": 272, "aarch64": 97}[os.uname().machine], 0x10000000
    ),
    "use io_uring": lambda path: _syscall(425, 8, ctypes.create_string_buffer(120)),
    "use the 32-bit calls": lambda path: _syscall(0x40000000 + 39),
    "raise the file size limit": lambda path: __import__("resource").setrlimit(1, (1 << 20,) * 2),
    "open many files": lambda path: _many_files(),
}

ALLOWED: dict[str, Callable[[str], object]] = {
    "import": lambda path: __import__("wave"),
    "start a thread": lambda path: _joined(),
    "take memory": lambda path: _map_and_run(),
    "read random bytes": lambda path: os.urandom(8),
    "read the clock": lambda path: time.time(),
    "end oneself": lambda path: signal.raise_signal(signal.SIGURG),
}


def _joined() -> None:
    thread = threading.Thread(target=len, args=("x",))
    thread.start()
    thread.join()


@step(version=1)
def escapes(source: Anything, *, path: str = "") -> Iterator[Observation]:
    """Try everything; tell what worked."""
    open_files = len(os.listdir("/proc/self/fd")) if sys.platform == "linux" else 0  # noqa: PTH208
    results = {name: _tried(attempt, path) for name, attempt in {**ATTEMPTS, **ALLOWED}.items()}
    facts = {
        "worked": sorted(name for name, why in results.items() if why == "worked"),
        "reasons": {name: why for name, why in results.items() if why != "worked"},
        "open_files": open_files,
        "environment": sorted(os.environ),
        "folder": os.getcwd(),  # noqa: PTH109
    }
    yield seen(source.file, "tried", **facts)


def _tried(attempt: Callable[[str], object], path: str) -> str:
    try:
        attempt(path)
    except (OSError, ValueError, MemoryError, RuntimeError, subprocess.SubprocessError) as error:
        return f"{type(error).__name__}: {getattr(error, 'errno', None)}"
    return "worked"


# -- across items ------------------------------------------------------------------------------


@step(version=1)
def marks(
    sizes: tuple[Annotated[Observation, Kind("size")], ...], item: Item
) -> Iterator[Observation]:
    """Gather what is known of the size of one item."""
    facts = Facts(seen=len(sizes))
    cites = tuple(size.id for size in sizes)
    yield Observation(kind="marks", where=Whole(item=item.sha256), facts=facts, cites=cites)


@step(version=1)
def sized_text(
    text: Text, sizes: tuple[Annotated[Observation, Kind("size")], ...]
) -> Iterator[Observation]:
    """Gather what is known of the size of a text and of what it was made from."""
    facts = Facts(sizes=tuple(int(each.facts["size"]) for each in sizes))
    where = Whole(item=text.file.item.sha256)
    yield Observation(kind="sized-text", where=where, facts=facts)


@step(version=1, over="case")
def census(sizes: tuple[Annotated[Observation, Kind("size")], ...]) -> Iterator[Observation]:
    """Count the items of the whole case, in one record about the first."""
    total = sum(int(size.facts["size"]) for size in sizes)
    facts = Facts(items=len(sizes), bytes=total)
    yield Observation(
        kind="census", where=sizes[0].where, facts=facts, cites=tuple(s.id for s in sizes[:2])
    )


class Doubles(Index):
    """Proposes items of the same size; keeps them as lines of a file."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.path = folder / "sizes"
        text = self.path.read_text() if self.path.exists() else ""
        pairs = [line.split(" ") for line in text.splitlines()]
        self.sizes = {item: int(size) for item, size in pairs}

    def __contains__(self, item: str) -> bool:
        return item in self.sizes

    def add(self, item: str, *taken: Any) -> None:
        self.sizes[item] = int(taken[0].facts["size"])
        with self.path.open("a") as file:
            file.write(f"{item} {self.sizes[item]}\n")

    def near(self, item: str) -> Iterator[str]:
        mine = self.sizes[item]
        yield from (other for other, size in self.sizes.items() if size == mine)


class Broken(Doubles):
    """Fails whenever it is asked."""

    def near(self, item: str) -> Iterator[str]:
        raise KeyError(item)


@step(version=1, index=Doubles)
def alike(
    a: Anything,
    a_size: Annotated[Observation, Kind("size")],
    b: Anything,
    b_size: Annotated[Observation, Kind("size")],
) -> Iterator[Observation]:
    """Compare two items of the same size byte by byte."""
    with a.file.open() as first, b.file.open() as second:
        same = sum(x == y for x, y in zip(first.read(), second.read(), strict=True))
    facts = Facts(other=b.file.item.sha256, same=same, of=int(a_size.facts["size"]))
    assert a_size.facts == b_size.facts
    yield Observation(kind="alike", where=Whole(item=a.file.item.sha256), facts=facts)


@step(version=1, index=Doubles)
def retold(
    a_size: Annotated[Observation, Kind("size")], b_size: Annotated[Observation, Kind("size")]
) -> Iterator[Derivation]:
    """Say that of two items of the same size, the one was retold from the other."""
    yield Derivation(made=a_size.where, source=b_size.where, how="rewrite")


@step(version=1, index=Doubles)
def together(
    a_size: Annotated[Observation, Kind("size")], b_size: Annotated[Observation, Kind("size")]
) -> Iterator[Observation]:
    """Say that two items have one size; compares what `retold` compares."""
    yield Observation(kind="together", where=a_size.where, facts=Facts(other=b_size.where.item))


@step(version=1)
def sized_item(
    source: Anything, sizes: tuple[Annotated[Observation, Kind("size")], ...]
) -> Iterator[Observation]:
    """Gather the sizes that are known of an item."""
    yield seen(source.file, "sized", sizes=tuple(int(each.facts["size"]) for each in sizes))


@step(version=1, index=Broken)
def never_alike(
    a_size: Annotated[Observation, Kind("size")], b_size: Annotated[Observation, Kind("size")]
) -> Iterator[Observation]:
    """Never performed: what proposes its pairs is broken."""
    yield a_size
    yield b_size


@step(version=1, over="case")
def restless(
    sizes: tuple[Annotated[Observation, Kind("size")], ...],
    others: tuple[Annotated[Observation, Kind("uneasy")], ...],
) -> Iterator[Observation]:
    """Give something new whenever `uneasy` does."""
    facts = Facts(over=_digest_of(others))
    yield Observation(kind="restless", where=sizes[0].where, facts=facts)


@step(version=1, over="case")
def uneasy(others: tuple[Annotated[Observation, Kind("restless")], ...]) -> Iterator[Observation]:
    """Give something new whenever `restless` does."""
    yield Observation(kind="uneasy", where=others[0].where, facts=Facts(over=_digest_of(others)))


def _digest_of(records: tuple[Observation, ...]) -> str:
    return hashlib.sha256("".join(record.id for record in records).encode()).hexdigest()
