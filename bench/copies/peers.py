"""What others find of the same clips, where they are installed: PDQ, pHash, vPDQ.

Each is used as its own documents say: a frame a second, near when few bits differ; a clip is found
when its share of near frames exceeds that of the worst wrong film. Install them in an environment
of their own (``pip install av opencv-python-headless pdqhash imagehash vpdq``) and name its Python
in ``FIRSTHAND_PEERS``: nothing of ours is imported here.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import av
import cv2
import numpy as np

_ALIKE: Final = {"pdqhash": 31, "imagehash": 8, "vpdq": 31}
_LEAST_QUALITY: Final = 50


def main() -> None:
    """Print a JSON row for each peer; what to ask stands in the JSON file that is named."""
    asked = json.loads(Path(sys.argv[1]).read_text("utf-8"))
    films = {name: Path(path) for name, path in asked["films"].items()}
    for name in _ALIKE:
        hasher = _hasher(name)
        row = None if hasher is None else _row(name, hasher, films, asked["truths"])
        if row is not None and hasher is not None:
            row = (*row, _hashed(hasher, {n: Path(p) for n, p in asked["came"].items()})[1])
        print(json.dumps([name, row]), flush=True)


def _row(
    name: str, hasher: Callable[[Path], Any], films: dict[str, Path], truths: list[dict[str, Any]]
) -> tuple[Any, ...]:
    """Return how many clips are found, of how many, and video-seconds in a CPU-second."""
    kept, pace = _hashed(hasher, films)
    right, wrong = [], [0.0]
    for truth in truths:
        asked = hasher(Path(truth["path"]))
        for film, hashes in kept.items():
            share = _share(asked, hashes, _ALIKE[name])
            if film == truth["source"]:
                right.append(share)
            elif film.split("-")[0] != truth["source"].split("-")[0]:
                wrong.append(share if not film.startswith("drawn") else 0.0)
    found = sum(share > max(wrong) for share in right)
    return found, len(right), pace


def _hashed(hasher: Callable[[Path], Any], films: dict[str, Path]) -> tuple[dict[str, Any], float]:
    """Return films' hashes, and how many video-seconds were hashed in a CPU-second."""
    start, seconds, kept = time.process_time(), 0.0, {}
    for film, path in films.items():
        kept[film] = hasher(path)
        with av.open(str(path)) as container:
            seconds += (container.duration or 0) / 1e6
    return kept, seconds / (time.process_time() - start)


def _share(asked: Any, known: Any, alike: int) -> float:  # noqa: ANN401
    if not len(asked) or not len(known):
        return 0.0
    apart = (asked[:, None] != known[None]).sum(2)
    return float((apart.min(1) <= alike).mean())


def _hasher(name: str) -> Callable[[Path], Any] | None:
    try:
        module: Any = importlib.import_module(name)
    except ImportError:
        return None
    if name == "vpdq":
        return lambda path: _bits_of_vpdq(module, path)
    return lambda path: _each_second(path, lambda picture: _hash(name, module, picture))


def _bits_of_vpdq(module: Any, path: Path) -> Any:  # noqa: ANN401
    features = module.computeHash(str(path), seconds_per_hash=1)
    words = [bytes.fromhex(f.hex) for f in features if f.quality >= _LEAST_QUALITY]
    return np.array([np.unpackbits(np.frombuffer(w, np.uint8)) for w in words])


def _hash(name: str, module: Any, picture: Any) -> Any:  # noqa: ANN401
    if name == "pdqhash":
        bits, quality = module.compute(picture)
        return bits if quality >= _LEAST_QUALITY else None
    image = importlib.import_module("PIL.Image").fromarray(picture)
    return module.phash(image).hash.ravel()


def _each_second(path: Path, hashed: Callable[[Any], Any]) -> Any:  # noqa: ANN401
    found, due = [], 0.0
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            at = float(frame.pts or 0) * float(frame.time_base or 1)
            if at >= due:
                due = at + 1
                picture = frame.to_ndarray(format="rgb24")
                scale = 320 / max(picture.shape[:2])
                found.append(hashed(cv2.resize(picture, None, fx=scale, fy=scale)))
    return np.array([bits for bits in found if bits is not None])


if __name__ == "__main__":
    main()
