"""Run one command and print what it took as one JSON line: ``timed.py OUT COMMAND...``.

A process of its own, and a small one: on Linux a child's ``ru_maxrss`` starts at what its parent
held when it was made, so a large benchmark would measure itself. It imports nothing of ours.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time


def main() -> None:
    out, command = sys.argv[1], sys.argv[2:]
    with open(out, "wb") as file:  # noqa: PTH123 (pathlib would make this process larger)
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=file)
        _, status, used = os.wait4(child.pid, 0)
        wall_s = time.perf_counter() - start
    unit = 1 if sys.platform == "darwin" else 1024
    told = {
        "code": os.waitstatus_to_exitcode(status),
        "wall_s": wall_s,
        "cpu_s": used.ru_utime + used.ru_stime,
        "peak_bytes": used.ru_maxrss * unit,
        "floor_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit,
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
