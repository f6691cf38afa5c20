"""Print the medians that `trace/vocabulary.py` holds: ``python -m bench.copies.medians SHARED``.

Of the 64 terms of the descriptors of real frames, one a second, those of the even terms
[thousandths]. Words are filled more evenly when each bit is as often 1 as 0; which features are
alike hardly changes.
"""

from __future__ import annotations

import sys
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt

from firsthand.trace import vocabulary


def descriptors(path: Path) -> npt.NDArray[np.float32]:
    sift = cv2.SIFT_create(200)  # type: ignore[attr-defined]
    found, due = [], 0.5
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            if float(frame.pts or 0) * float(frame.time_base or 1) < due or due > 29:
                continue
            due += 1
            grey = frame.to_ndarray(format="gray")
            scale = 320 / max(grey.shape)
            small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
            _, some = sift.detectAndCompute(small, None)
            if some is not None:
                found.append(some)
    return np.concatenate(found)


def main(shared: Path) -> None:
    films = [p for p in sorted((shared / "media").iterdir()) if p.suffix in {".mp4", ".webm"}]
    every = np.concatenate([descriptors(p) for p in films if "logo" not in p.name])
    heights = vocabulary.heights(every)
    medians = np.round(np.median(heights, axis=0) * 1000).astype(int)
    print(medians[~vocabulary.ODD].tolist())
    print("odd terms, which should be near 0:", np.abs(medians[vocabulary.ODD]).max())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
