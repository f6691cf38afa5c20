"""How long things take and how much memory, against what the machine does at best.

``python -m bench`` runs all benchmarks, ``python -m bench NAME ...`` some of them, ``--list`` says
what there is, ``--quick`` tries each at toy size, and ``--write`` keeps the tables in
``bench/RESULTS.md``. What they need is made under ``build/bench`` and used again.

How it is measured:

- Ours and the peer (``cp``, ``sha256sum``, decoding alone, ...) take turns in one run, the first
  turn going to each in turn, and medians are compared: on a machine that does other things too, the
  *ratio* says more than the times. Processor time is told beside the time by the clock for the
  same reason.
- A command is a whole command: the interpreter's start is in it.
- Memory is the largest resident set of any process of the command (``ru_maxrss``).
- "cold" means that the pages of the files in question were dropped from the page cache just before
  (``posix_fadvise``; a disk's own cache, or a host's, may still hold them); "warm" that they were
  read just before. Where neither is said, files were written or read moments ago.
"""

import os

# As in a worker: what is measured is one core's time.
for _name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, "1")
