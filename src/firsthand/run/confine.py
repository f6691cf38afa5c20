"""What a worker gives up before it opens hostile bytes.

====================  ==========================================  =========  ======
what                  how                                         Linux      macOS
====================  ==========================================  =========  ======
memory                RLIMIT_DATA, RLIMIT_AS                      yes        partly
processor time        RLIMIT_CPU, set anew for each job           yes        yes
files written         RLIMIT_FSIZE 0                              yes        yes
files open at once    RLIMIT_NOFILE                               yes        yes
no network, no exec   seccomp filter (x86-64, aarch64)            yes        no
others left alone     the same: no signals, limits, memory reads  yes        no
files opened by path  Landlock: Python, libraries, gazetteers     from 5.13  no
dies with its parent  PR_SET_PDEATHSIG                            yes        no
wall time, output     counted by the parent                       yes        yes
====================  ==========================================  =========  ======

Each part that a platform lacks is left out and said so by ``firsthand doctor``. The numbers and
structures are those of the Linux headers (uapi: seccomp.h, filter.h, landlock.h, prctl.h).
"""

from __future__ import annotations

import ctypes
import os
import platform
import resource
import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

MIB: Final = 1 << 20
_OPEN_FILES: Final = 128

_PR_SET_PDEATHSIG: Final = 1
_PR_SET_SECCOMP: Final = 22
_PR_SET_NO_NEW_PRIVS: Final = 38
_SIGKILL: Final = 9

# System calls refused, by machine: new sockets, programs, processes, other processes' memory,
# kernel interfaces that could stand in for them; then changing files that lie about (modes,
# owners, times, lengths), which Landlock does not cover on every kernel; then signals to other
# processes and handles on them; then names in folders, for kernels without Landlock.
_ARCH: Final = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_REFUSED: Final = {
    "x86_64": (
        *(41, 42, 49, 50, 53, 57, 58, 59, 62, 101, 155, 165, 200, 246, 248, 249, 250, 272),
        *(298, 304, 308, 310, 311, 313, 321, 322, 323, 425, 426, 427),
        *(76, 90, 91, 92, 93, 94, 132, 188, 189, 190, 235, 260, 268, 280, 452),
        *(129, 297, 424, 434, 438),
        *(82, 83, 84, 85, 86, 87, 88, 133, 258, 259, 263, 264, 265, 266, 316),
    ),
    "aarch64": (
        *(198, 199, 200, 201, 203, 40, 41, 97, 117, 129, 130, 217, 218, 219, 221, 241),
        *(265, 268, 270, 271, 273, 280, 281, 282, 425, 426, 427),
        *(5, 6, 7, 45, 52, 53, 54, 55, 88, 452),
        *(138, 240, 424, 434, 438),
        *(33, 34, 35, 36, 37, 38, 276),
    ),
}
# What an online worker is granted of them: a socket, a connection.
_TALK: Final = {"x86_64": (41, 42), "aarch64": (198, 203)}
# What it reads besides: how names are resolved, and whose certificates are believed.
_NET_FILES: Final = (
    *("/etc/hosts", "/etc/resolv.conf", "/etc/nsswitch.conf", "/etc/host.conf", "/etc/gai.conf"),
    *("/etc/services", "/etc/ssl", "/etc/pki", "/etc/ca-certificates"),
)
# tgkill, which raises a signal in oneself, and prlimit64: allowed on this very process only.
_ON_SELF: Final = {"x86_64": (234, 302), "aarch64": (131, 261)}
_CLONE: Final = {"x86_64": 56, "aarch64": 220}
_CLONE3: Final = 435
_CLONE_THREAD: Final = 0x00010000
_ALLOW: Final = 0x7FFF0000
_ERRNO: Final = 0x00050000
_KILL: Final = 0x80000000
_EPERM: Final = 1
_ENOSYS: Final = 38

_LANDLOCK_CREATE: Final = 444
_LANDLOCK_ADD: Final = 445
_LANDLOCK_RESTRICT: Final = 446
_LANDLOCK_READ: Final = 0b1100  # READ_FILE, READ_DIR
_LANDLOCK_ALL: Final = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1}


def confine(memory_mib: int, parent: int, *, online: bool = False) -> dict[str, bool]:
    """Give up what a worker does not need. There is no way back within the process.

    Args:
        memory_mib: How much memory it may use [MiB].
        parent: The process that started it, with which it ends.
        online: Whether it may speak to other machines. A worker that may opens no originals.

    Returns:
        Which parts hold on this platform.
    """
    held = {
        "memory": _limit_memory(memory_mib),
        "files written": _limit("RLIMIT_FSIZE", 0),
        "files open at once": _limit("RLIMIT_NOFILE", _OPEN_FILES),
        "no core dump": _limit("RLIMIT_CORE", 0),
    }
    linux = sys.platform == "linux"
    held["dies with its parent"] = linux and die_with_parent(parent)
    held["files opened by path"] = linux and _landlock(_NET_FILES if online else ())
    held["no network, no exec"] = linux and _seccomp(online=online)
    return held


def die_with_parent(parent: int) -> bool:
    """Ask the kernel to kill this process when the thread that started it ends (Linux).

    Args:
        parent: The process that started it: it may have ended before we could ask.
    """
    try:
        asked = bool(_libc().prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0) == 0)
    except (OSError, AttributeError):
        return False
    if os.getppid() != parent:
        os._exit(1)
    return asked


def limit_cpu(seconds: int) -> None:
    """Let this process use so many more seconds of processor time [s] before it is killed."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    _limit("RLIMIT_CPU", spent + seconds, soft_only=True)


def _limit_memory(memory_mib: int) -> bool:
    data = _limit("RLIMIT_DATA", memory_mib * MIB)
    # Address space is counted far more generously than memory: libraries map a lot of it.
    return _limit("RLIMIT_AS", (memory_mib + 6144) * MIB) and data


def _limit(name: str, value: int, *, soft_only: bool = False) -> bool:
    which = getattr(resource, name, None)
    if which is None:
        return False
    hard = resource.getrlimit(which)[1] if soft_only else value
    try:
        resource.setrlimit(which, (value, hard))
    except (ValueError, OSError):
        return False
    return True


def _libc() -> ctypes.CDLL:
    return ctypes.CDLL(None, use_errno=True)


def _seccomp(*, online: bool) -> bool:
    machine = platform.machine()
    if machine not in _ARCH:
        return False
    program = _filter(machine, _TALK[machine] if online else ())
    code = b"".join(struct.pack("=HBBI", *line) for line in program)
    buffer = ctypes.create_string_buffer(code, len(code))

    class Program(ctypes.Structure):
        _fields_ = (("length", ctypes.c_ushort), ("filter", ctypes.c_void_p))

    libc = _libc()
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    given = Program(len(program), ctypes.addressof(buffer))
    return bool(libc.prctl(_PR_SET_SECCOMP, 2, ctypes.byref(given), 0, 0) == 0)


def _filter(machine: str, granted: Sequence[int]) -> list[tuple[int, int, int, int]]:
    """Return the filter as classic BPF lines (code, jump if true, jump if false, value)."""
    load, equal, above, bits, give = 0x20, 0x15, 0x35, 0x45, 0x06
    lines = [
        (load, 0, 0, 4),  # the architecture
        (equal, 1, 0, _ARCH[machine]),
        (give, 0, 0, _KILL),
        (load, 0, 0, 0),  # the number of the call
    ]
    if machine == "x86_64":  # the x32 numbers would be a way round
        lines += [(above, 0, 1, 0x40000000), (give, 0, 0, _ERRNO | _EPERM)]
    lines += [(equal, 0, 1, _CLONE3), (give, 0, 0, _ERRNO | _ENOSYS)]
    # clone: threads yes, processes no.
    lines += [
        (equal, 0, 4, _CLONE[machine]),
        (load, 0, 0, 16),  # its first argument, low half
        (bits, 1, 0, _CLONE_THREAD),
        (give, 0, 0, _ERRNO | _EPERM),
        (give, 0, 0, _ALLOW),
    ]
    for number in sorted(set(_REFUSED[machine]) - set(granted)):
        lines += [(equal, 0, 1, number), (give, 0, 0, _ERRNO | _EPERM)]
    for number in _ON_SELF[machine]:
        lines += [
            (equal, 0, 5, number),
            (load, 0, 0, 16),  # its first argument: the process, 0 for oneself
            (equal, 1, 0, 0),
            (equal, 0, 1, os.getpid()),
            (give, 0, 0, _ALLOW),
            (give, 0, 0, _ERRNO | _EPERM),
        ]
    return [*lines, (give, 0, 0, _ALLOW)]


def _landlock(more: Sequence[str]) -> bool:
    libc = _libc()
    version = libc.syscall(_LANDLOCK_CREATE, None, ctypes.c_size_t(0), 1)
    if version < 1:
        return False
    handled = _LANDLOCK_ALL[min(version, 3)]
    attributes = ctypes.create_string_buffer(struct.pack("=Q", handled), 8)
    rules = libc.syscall(_LANDLOCK_CREATE, attributes, ctypes.c_size_t(8), 0)
    if rules < 0:
        return False
    try:
        for path in _readable(more):
            _allow(libc, rules, path)
        if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
            return False
        return bool(libc.syscall(_LANDLOCK_RESTRICT, rules, 0) == 0)
    finally:
        os.close(rules)


def _allow(libc: ctypes.CDLL, rules: int, path: Path) -> None:
    flag = os.O_PATH if hasattr(os, "O_PATH") else os.O_RDONLY
    handle = os.open(path, flag | os.O_CLOEXEC)
    try:
        access = _LANDLOCK_READ if path.is_dir() else 0b100
        rule = ctypes.create_string_buffer(struct.pack("=Qi", access, handle), 12)
        libc.syscall(_LANDLOCK_ADD, rules, 1, rule, 0)
    finally:
        os.close(handle)


def _readable(more: Sequence[str]) -> list[Path]:
    """Return what a worker must read to import code: Python, packages, shared libraries."""
    wanted = [*sys.path, sys.prefix, sys.base_prefix, sys.exec_prefix]
    wanted += ["/usr", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/localtime", "/proc/self"]
    wanted += ["/proc/cpuinfo", "/proc/meminfo", "/sys/devices/system/cpu", "/dev/null"]
    wanted += ["/dev/urandom", "/etc/ld.so.conf", *more]
    # The gazetteers that the user has added: what a place's name means is looked up there too.
    wanted += [f"{os.environ.get('XDG_DATA_HOME', '')}/firsthand/gazetteers"]
    paths = {Path(p).resolve() for p in wanted if p}
    return sorted(p for p in paths if p.exists() and p != Path("/"))
