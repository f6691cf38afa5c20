"""Make the example inbox: `python make.py OUT_DIR [--truth FILE]`.

Everything in it is invented. The same machine makes the same bytes at each run.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

# The modules beside this script are found from the checkout's root, as the tests find them.
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from examples.bridge import clips, photo, reports, sound, truth
from examples.bridge.story import SHOT_FRAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

WORKERS = 2


def _tell(path: Path, began: float) -> None:
    sys.stderr.write(f"{path}  {path.stat().st_size:,} bytes  {perf_counter() - began:.1f} s\n")


def make(out: Path) -> None:
    """Write the whole inbox into the folder `out`, over what is there."""
    began = perf_counter()
    for name in ("clips", "photo", "posts", "reports"):
        (out / name).mkdir(parents=True, exist_ok=True)
    for path in (*reports.write_reports(out / "reports"), *reports.write_posts(out / "posts")):
        _tell(path, began)
    original, repost = out / "clips/bridge-original.mp4", out / "clips/20220411_repost.mp4"
    # Drawing is mostly Python's own work, so a second thread would not help: processes do.
    with ProcessPoolExecutor(WORKERS, get_context("spawn")) as pool:
        shots = [pool.submit(clips.encoded_shot, number) for number in range(len(SHOT_FRAMES))]
        taken = pool.submit(photo.write_photo, out / "photo/IMG_0412.jpg")
        heard = sound.soundtrack()
        clips.write_original(original, [shot.result() for shot in shots], heard)
        _tell(original, began)
        clips.write_repost(repost, original)
        _tell(repost, began)
        taken.result()
        _tell(out / "photo/IMG_0412.jpg", began)


def main(arguments: Sequence[str] | None = None) -> int:
    """Read the command line, make the inbox, and state the truth if asked."""
    parser = argparse.ArgumentParser(description="Make firsthand's example inbox (all invented).")
    parser.add_argument("out", type=Path, metavar="OUT_DIR")
    parser.add_argument(
        "--truth",
        type=Path,
        metavar="FILE",
        help="also write, as JSON, everything that was put in (for tests)",
    )
    asked = parser.parse_args(arguments)
    make(asked.out)
    if asked.truth is not None:
        asked.truth.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(truth.truth(), indent=1, ensure_ascii=False)
        asked.truth.write_bytes((text + "\n").encode("utf-8"))
        sys.stderr.write(f"{asked.truth}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
