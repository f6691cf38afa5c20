"""Runs ShadowFinder's `find_shadows` once for each line read; in ShadowFinder's own environment."""

import importlib
import json
import sys
import time
from datetime import datetime

written, height, length = sys.argv[1:4]
finder = importlib.import_module("shadowfinder").ShadowFinder(
    float(height),
    float(length),
    datetime.fromisoformat(written),  # it takes times without a zone only
    time_format="utc",
)
finder.generate_timezone_grid()
print(json.dumps(finder.timezones.tolist()), flush=True)
for line in sys.stdin:
    finder.time_format = line.strip()
    start, busy_since = time.perf_counter(), time.process_time()
    finder.find_shadows()
    print(time.perf_counter() - start, time.process_time() - busy_since, flush=True)
