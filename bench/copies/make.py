"""Write the library and the attacked clips as files, with the truth about each."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from bench.copies import attacks, clips

SECONDS: Final = 8.0
"""How long an attacked excerpt is, before the attack [s]."""
# Where the excerpts of the real takes start [s]: where something moves, but for one that is still.
STARTS: Final = {
    ("car", 0): 2.0,
    ("bottle", 1): 7.0,
    ("person", 0): 30.0,
    ("bunny", 0): 14.0,
    ("chair", 0): 6.0,
    ("drawn", 1): 4.0,
    ("drawn", 2): 5.0,
}
DRAWN: Final = (1, 2, 3, 4)


def library(shared: Path, folder: Path) -> dict[str, Path]:
    """Write the films that are sought in; return where, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    found = {}
    for name, take in [(n, t) for n in clips.TAKES for t in range(len(clips.TAKES[n][1]))]:
        path = found[f"{name}-{take}"] = folder / f"{name}-{take}.mp4"
        if not path.is_file():
            clips.encoded(clips.real(shared / "media", name, take), path, crf=21)
    for seed in DRAWN:
        path = found[f"drawn-{seed}"] = folder / f"drawn-{seed}.mp4"
        if not path.is_file():
            clips.encoded(clips.drawn(seed), path, crf=21)
    return found


def attacked(
    films: dict[str, Path], folder: Path, names: Sequence[str] = attacks.FIRST
) -> list[dict[str, Any]]:
    """Write the attacked excerpts; return the truth about each."""
    folder.mkdir(parents=True, exist_ok=True)
    others = tuple(clips.decoded(films[f"drawn-{seed}"], 0, 16) for seed in (3, 4))
    told = []
    for number, ((name, take), start) in enumerate(STARTS.items()):
        film: clips.Clip | None = None
        for attack in names:
            path = folder / f"{name}-{take}-{attack.replace(' ', '_').replace('/', '_')}.mp4"
            note = path.with_suffix(".json")
            if not note.is_file():
                if film is None:
                    whole = clips.decoded(films[f"{name}-{take}"], 0, 1e9)
                    film = whole.part(start, SECONDS)
                made = attacks.ATTACKS[attack](film, attacks.With(number, others))
                clips.encoded(made.clip, path, crf=made.crf, audio=made.audio)
                note.write_text(json.dumps(truth(made, f"{name}-{take}", start, film, attack)))
            told.append({"path": str(path), **json.loads(note.read_text())})
    return told


def truth(
    made: attacks.Made, source: str, start: float, film: clips.Clip, attack: str
) -> dict[str, Any]:
    parts = made.parts or ((0.0, made.clip.seconds, 0.0, film.seconds),)
    return {
        "attack": attack,
        "source": source,
        "parts": [(a, b, c + start, d + start) for a, b, c, d in parts],
        "names": sorted(made.names),
        "box": made.box,
        "sound": made.sound and film.sound is not None,
    }
