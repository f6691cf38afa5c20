"""Which clips of an unseen set are found: other films, other attacks, and look-alikes.

`python -m bench copies` measures on what the thresholds were set on. Here are other stretches of
real films, drawn films of other kinds and fifty-odd other attacks, written without looking at the
rules. Each attack falls on five of fifteen excerpts, drawn by lot. Films that only look alike are
sought too, and all films are traced once more as a case: its families tell what is merged.
Sketches are kept: remove ``copies-fresh/sketches`` when what makes them has changed.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import numpy as np

from bench.copies import clips, found, make
from bench.copies import fresh_attacks as attacks
from bench.copies import fresh_scenes as scenes
from bench.copies.attacks import With
from bench.copies.clips import Clip
from bench.copies.fresh_alike import GROUPS
from bench.plan import Plan
from bench.tables import Table
from firsthand import api
from firsthand.records import Derivation, Observation

_Answers = list[dict[str, Any]]
_EACH: Final = 5
_QUICK: Final = ("hevc", "caption bars, two")
_AUDIBLE: Final = 1e-3
_ALIKE_BOX: Final = 0.9
_STEPS: Final = tuple(
    f"trace.{name}"
    for name in ("key_sketch", "look_alike", "to_be_timed", "footage_sketch", "footage",
                 "sound_sketch", "sound", "families")
)  # fmt: skip

REAL: Final = {
    "car-late": ("car-detection.mp4", 14.0, 30.0),
    "bottle-early": ("bottle-detection.mp4", 0.0, 20.0),
    "person-b": ("one-by-one-person-detection.mp4", 45.0, 72.0),
    "person-d": ("one-by-one-person-detection.mp4", 112.0, 139.0),
    "bunny-whole": ("big_buck_bunny_0_30.webm", 0.0, 30.0),
    "chair-whole": ("chair-orig.mp4", 0.0, 22.4),
}
"""Stretches of real films [s] of which excerpts are attacked."""
NEIGHBOURS: Final = {
    "car-early": ("car-detection.mp4", 0.0, 13.5),
    "bottle-late": ("bottle-detection.mp4", 20.5, 39.5),
    "person-a": ("one-by-one-person-detection.mp4", 16.0, 44.0),
    "person-c": ("one-by-one-person-detection.mp4", 73.0, 92.0),
}
"""Other takes by the same tripods [s]."""
DRAWN: Final[dict[str, Callable[[], Clip]]] = {
    "night": lambda: scenes.night(1),
    "map": lambda: scenes.map_(2),
    "crowd": lambda: scenes.crowd(3, 1),
    "street": lambda: scenes.street(5),
    "zoom": lambda: scenes.zoom(6),
    "studio": lambda: scenes.studio(4, 1),
    "boat": lambda: scenes.boat(7),
    "town": lambda: scenes.town(8),
    "filler-1": lambda: clips.drawn(61, 14.0, (640, 360)),
    "filler-2": lambda: clips.drawn(62, 14.0, (640, 360)),
    "filler-3": lambda: clips.drawn(63, 14.0, (640, 360)),
}
EXCERPTS: Final = (
    ("car-late", 0.8, 6.0),
    ("bottle-early", 12.0, 7.0),
    ("person-b", 3.0, 9.0),
    ("person-d", 10.0, 9.0),
    ("bunny-whole", 3.5, 7.0),
    ("bunny-whole", 23.5, 6.0),
    ("chair-whole", 14.5, 7.0),
    ("night", 4.0, 8.0),
    ("map", 3.0, 7.0),
    ("crowd", 2.5, 7.0),
    ("street", 3.0, 6.0),
    ("zoom", 5.0, 6.5),
    ("studio", 3.5, 8.0),
    ("boat", 4.2, 6.0),
    ("town", 3.0, 5.0),
)
"""What is attacked: of which film, from where, how long [s]."""


def library(shared: Path, folder: Path) -> dict[str, Path]:
    """Write the films that are sought in, look-alikes among them; return where, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    takes = {**REAL, **NEIGHBOURS}
    made: dict[str, Callable[[], Clip]] = {**DRAWN}
    for films in GROUPS.values():
        made.update(films)
    found_at = {name: folder / f"{name}.mp4" for name in (*takes, *made)}
    for name, path in found_at.items():
        if path.is_file():
            continue
        if name in takes:
            file, start, end = takes[name]
            clip = clips.decoded(shared / "media" / file, start, end, 1280)
        else:
            clip = made[name]()
        clips.encoded(clip, path, crf=21)
    return found_at


def _drawn_by_lot(names: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Yield excerpts and attacks: each attack falls on five, each excerpt bears as many."""
    silent = {n for n, (film, *_) in enumerate(EXCERPTS) if film not in _sounding()}
    slow = {n for n, (film, *_) in enumerate(EXCERPTS) if film.startswith(("person", "car"))}
    small = {n for n, (film, *_) in enumerate(EXCERPTS) if film not in {"street", "bunny-whole"}}
    for number, attack in enumerate(attacks.ATTACKS):
        lot = np.random.default_rng(100 + number // 3).permutation(len(EXCERPTS))
        lot = np.roll(lot, -_EACH * (number % 3))
        barred = silent if attack in attacks.SOUNDING else set()
        if attack.endswith("pictures/s"):
            barred = slow  # they have hardly more pictures a second
        elif attack == "up to 720p":
            barred = set(range(len(EXCERPTS))) - small
        allowed = [int(n) for n in lot if n not in barred][:_EACH]
        if attack in names:
            yield from ((n, attack) for n in sorted(allowed))


def _sounding() -> set[str]:
    """Return the films that have sound; the car's is all nought."""
    return {"bunny-whole", "chair-whole", *DRAWN} - {"map"}


def attacked(
    films: dict[str, Path], folder: Path, names: tuple[str, ...] = tuple(attacks.ATTACKS)
) -> list[dict[str, Any]]:
    """Write the attacked clips; return the truth about each."""
    folder.mkdir(parents=True, exist_ok=True)
    told, wanted = [], list(_drawn_by_lot(names))
    others: tuple[Clip, ...] = ()
    for number in range(len(EXCERPTS)):
        whole: dict[bool, tuple[Clip, float]] = {}
        for attack in (a for n, a in wanted if n == number):
            plain = "".join(c if c.isalnum() else "_" for c in attack)
            path = folder / f"{number:02}-{EXCERPTS[number][0]}-{plain}.mp4"
            note = path.with_suffix(".json")
            if not note.is_file():
                others = others or tuple(
                    clips.decoded(films[name], 0, 14) for name in attacks.FILLERS
                )
                native = attack in attacks.NATIVE
                if native not in whole:
                    whole[native] = _excerpt(films, number, native=native)
                film, start = whole[native]
                made = attacks.ATTACKS[attack](film, With(number, others))
                attacks.encoded(made, path)
                note.write_text(json.dumps(_truth(made, number, start, film, attack)))
            told.append({"path": str(path), **json.loads(note.read_text())})
    return told


def _excerpt(films: dict[str, Path], number: int, *, native: bool) -> tuple[Clip, float]:
    """Return what is attacked, and when its first picture is shown in the film [s]."""
    name, start, seconds = EXCERPTS[number]
    film = clips.decoded(films[name], 0, 1e9, 1280 if native else attacks.WIDEST)
    first = round(start * film.fps) / film.fps
    cut = film.part(float(first), seconds)
    if cut.sound is not None and np.sqrt(np.mean(cut.sound**2)) < _AUDIBLE:
        cut = replace(cut, sound=None)
    return cut, float(first)


def _truth(
    made: attacks.Fresh, number: int, start: float, film: Clip, attack: str
) -> dict[str, Any]:
    return {
        **make.truth(made, EXCERPTS[number][0], start, film, attack),
        "otherwise": [sorted(names) for names in made.otherwise],
        "holds": list(made.holds),
        "silent": made.silent,
    }


def look_alikes(films: dict[str, Path]) -> list[dict[str, Any]]:
    """Return what is to be asked about the films that are no copies."""
    groups = {"takes by one tripod": list(NEIGHBOURS), **{g: list(f) for g, f in GROUPS.items()}}
    none: dict[str, Any] = {"source": "", "names": [], "parts": []}
    pairs = [(group, name) for group, names in groups.items() for name in names]
    return [{"path": str(films[name]), "attack": group, **none} for group, name in pairs]


def run(plan: Plan) -> Table:
    columns = ["", "found", "ends within 0.1 s", "named", "false merges"]
    if not (plan.shared / "media").is_dir():
        return Table("Copies, unseen", columns, notes=["there were no real clips to measure on"])
    folder = plan.folder / "copies-fresh"
    films = library(plan.shared, folder / "library")
    truths = attacked(films, folder / "attacked", _QUICK if plan.quick else tuple(attacks.ATTACKS))
    others = look_alikes(films)
    told = found.answers(folder, [*truths, *others])
    seen, doubles = told[: len(truths)], told[len(truths) :]
    title = f"Finding {len(truths)} clips, attacked in ways unseen, among {len(films)} films"
    table = Table(title, columns)
    case = _Case(folder / "case", films, [t for t in truths if t["silent"]])
    heard = case.heard()
    by_pictures = [a for t, a in zip(truths, seen, strict=True) if not t["silent"]]
    by_pictures.sort(key=lambda a: list(attacks.ATTACKS).index(a["attack"]))
    for row in found.rows(by_pictures):
        table.add(*row)
    for row in list(found.rows(heard))[:-1]:
        table.add(f"{row[0]}, by its sound", *row[1:])
    merged = case.merged()
    for group in dict.fromkeys(t["attack"] for t in others):
        names = {Path(t["path"]).stem for t in others if t["attack"] == group}
        count = sum(not names.isdisjoint(pair) for pair in merged)
        table.add(f"{group} ({len(names)} asked)", "", "", "", str(count))
    table.notes += [*found.notes(by_pictures, folder), *_notes(by_pictures, heard, doubles, case)]
    return table


def _notes(seen: _Answers, heard: _Answers, doubles: _Answers, case: _Case) -> Iterator[str]:
    boxes = [a["box"] for a in seen if a.get("box") is not None]
    right = sum(box >= _ALIKE_BOX for box in boxes)
    yield f"rectangles of crops that overlap by {_ALIKE_BOX:.0%}: {right} of {len(boxes)}"
    for group in dict.fromkeys(a["attack"] for a in doubles):
        if pairs := _pairs(doubles, group):
            yield f"{group}: share pictures, it is told: {_listed(pairs)}"
    yield f"families join falsely: {_listed(case.merged()) or 'none'}"
    yield f"by sound alone are told alike: {_listed(case.sounding_alike()) or 'none'}"
    yield f"not found: {', '.join(a['film'] for a in seen + heard if not a['found']) or 'none'}"
    wrong = ("+".join([a["film"], *a["false"]]) for a in seen if a["false"])
    yield f"found in a wrong film: {', '.join(wrong) or 'none'}"
    named = (f"{a['film']}: {', '.join(a['names']) or 'nothing'}" for a in seen
             if a["found"] and not a["named"])  # fmt: skip
    yield f"named otherwise: {'; '.join(named) or 'none'}"


def _pairs(doubles: _Answers, group: str) -> set[tuple[str, ...]]:
    """Return the films of a group that are told to be copies, each with what of."""
    some = [a for a in doubles if a["attack"] == group]
    return {tuple(sorted((a["film"], name))) for a in some for name in a["false"]}


def _listed(pairs: Iterable[tuple[str, ...]]) -> str:
    return ", ".join(" = ".join(pair) for pair in sorted(pairs))


class _Case:
    """All films, and the clips that are sought by their sound, traced as one case."""

    def __init__(self, root: Path, films: dict[str, Path], truths: list[dict[str, Any]]) -> None:
        shutil.rmtree(root, ignore_errors=True)
        self.truths = truths
        with api.create(root) as case:
            case.collect([*films.values(), *(Path(t["path"]) for t in truths)])
            case.perform(("trace",), only=_STEPS, workers=1)
            self.names = {r.id: Path(case.name_of(r.id)).stem for r in case.records("item")}
            self.told = [r for r in case.records("derivation") if isinstance(r, Derivation)
                         and "footage" in r.facts]  # fmt: skip
            self.families = [r for r in case.records("observation", "family")
                             if isinstance(r, Observation)]  # fmt: skip

    def heard(self) -> list[dict[str, Any]]:
        """Judge what is told of the clips that share nothing but sound with their source."""
        answers = []
        for truth in self.truths:
            name, told = Path(truth["path"]).stem, dict[str, list[Derivation]]()
            for each in self.told:
                one, other = self._pair(each)
                if name in {one, other}:
                    told.setdefault(other if one == name else one, []).append(each)
            own = next(i for i, n in self.names.items() if n == truth["source"])
            by_sound = all(d.facts["footage"] == "sound" for d in told.get(truth["source"], []))
            right = {**truth, "otherwise": [[]] if by_sound else []}
            answers.append(
                {"attack": truth["attack"], "film": name, **found.judged(right, told, own)}
            )
        return answers

    def merged(self) -> set[tuple[str, ...]]:
        """Return the pairs that one family holds and that are no copies."""
        right = {frozenset({Path(t["path"]).stem, t["source"]}) for t in self.truths}
        pairs = (
            tuple(sorted((self.names[one], self.names[other])))
            for family in self.families
            for one, other in combinations(family.facts["members"], 2)
        )
        return {pair for pair in pairs if frozenset(pair) not in right}

    def sounding_alike(self) -> set[tuple[str, ...]]:
        """Return the pairs of films whose sound is told to be the same, though not the films."""
        clips_asked = {Path(t["path"]).stem for t in self.truths}
        pairs = {self._pair(d) for d in self.told if d.facts["footage"] == "sound"}
        return {tuple(sorted(pair)) for pair in pairs if not clips_asked & set(pair)}

    def _pair(self, told: Derivation) -> tuple[str, str]:
        return self.names[told.source.item], self.names[told.made.item]
