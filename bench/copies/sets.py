"""Sets of clips that no rule was set on: how they are written, sought and judged.

A set (`Unseen`) names films, look-alikes, excerpts and attacks. Each excerpt is sought among all
films; films that only look alike are sought too, and clips of takes that are not there. All films
are traced once more as a case: its families tell what is merged. Sketches are kept: remove a set's
folder ``sketches`` when what makes them has changed.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any, Final

import numpy as np

from bench.copies import clips, edits, found, make
from bench.copies.attacks import With
from bench.copies.clips import Clip
from bench.copies.edits import FILLERS, Attack, Posted
from bench.plan import Plan
from bench.tables import Table
from firsthand import api
from firsthand.records import Derivation, Observation

Takes = Mapping[str, tuple[str, float, float]]
Films = Mapping[str, Callable[[], Clip]]
_Answers = list[dict[str, Any]]
_AUDIBLE: Final = 1e-3
_ALIKE_BOX: Final = 0.9
_LARGEST: Final = 1280
_NONE: Final[dict[str, Any]] = {"source": "", "names": [], "parts": []}
_STEPS: Final = tuple(
    f"trace.{name}"
    for name in ("key_sketch", "look_alike", "to_be_timed", "footage_sketch", "footage",
                 "sound_sketch", "sound", "families")
)  # fmt: skip


@dataclass(frozen=True)
class Unseen:
    """A set: films, what is done to excerpts of them, and films that are only like them.

    Attributes:
        name: The folder it is written to, below that of all benchmarks.
        real: Stretches of real films of which excerpts are attacked: file, start, end [s].
        neighbours: Other takes by the same tripods: file, start, end [s].
        drawn: Drawn films, among them the `FILLERS`.
        groups: Groups of films that look alike, or that nothing can be said of.
        excerpts: What is attacked: of which film, from where, how long [s].
        attacks: What is done.
        lot: Which excerpts bear which attacks.
        widest: Longest side of what is attacked, but for `native` [px].
        native: Attacks on a clip as large as its source is.
        spliced: Longest side of the films that are spliced with others [px].
        files: Endings of the files of attacks that are no MP4.
        strangers: Clips of takes that are not among the films: file, start, length [s], attack.
    """

    name: str
    real: Takes
    neighbours: Takes
    drawn: Films
    groups: Mapping[str, Films]
    excerpts: tuple[tuple[str, float, float], ...]
    attacks: Mapping[str, Attack]
    lot: Callable[[], Iterable[tuple[int, str]]]
    widest: int
    native: frozenset[str] = frozenset()
    spliced: int = 480
    files: Mapping[str, str] = field(default_factory=dict)
    strangers: tuple[tuple[str, float, float, str], ...] = ()

    def library(self, shared: Path, folder: Path) -> dict[str, Path]:
        """Write the films that are sought in, look-alikes too; return where, by name."""
        folder.mkdir(parents=True, exist_ok=True)
        takes = {**self.real, **self.neighbours}
        made = dict(self.drawn)
        for films in self.groups.values():
            made.update(films)
        found_at = {name: folder / f"{name}.mp4" for name in (*takes, *made)}
        for name, path in found_at.items():
            if path.is_file():
                continue
            if name in takes:
                file, start, end = takes[name]
                clip = clips.decoded(shared / "media" / file, start, end, _LARGEST)
            else:
                clip = made[name]()
            clips.encoded(clip, path, crf=21)
        return found_at

    def attacked(
        self, films: Mapping[str, Path], folder: Path, names: Iterable[str] | None = None
    ) -> list[dict[str, Any]]:
        """Write the attacked clips; return the truth about each."""
        folder.mkdir(parents=True, exist_ok=True)
        wanted = self.attacks if names is None else set(names)
        lot = sorted((n, a) for n, a in self.lot() if a in wanted)
        told: list[dict[str, Any]] = []
        held: dict[tuple[int, bool], tuple[Clip, float]] = {}
        for number, attack in lot:
            path = self._path(folder, f"{number:02}-{self.excerpts[number][0]}", attack)
            note = path.with_suffix(".json")
            if not note.is_file():
                key = (number, attack in self.native)
                if key not in held:
                    held = {k: v for k, v in held.items() if k[0] == number}
                    held[key] = self._excerpt(films, *key)
                film, start = held[key]
                made = self._made(attack, film, number, films)
                edits.encoded(made, path)
                note.write_text(json.dumps(self._truth(made, number, start, film, attack)))
            told.append({"path": str(path), **json.loads(note.read_text())})
        return told

    def unknown(
        self, shared: Path, films: Mapping[str, Path], folder: Path
    ) -> list[dict[str, Any]]:
        """Write clips of takes that are not among the films; return what is to be asked."""
        folder.mkdir(parents=True, exist_ok=True)
        told = []
        for number, (file, start, seconds, attack) in enumerate(self.strangers):
            path = self._path(folder, f"{number:02}-{Path(file).stem}", attack)
            if not path.is_file():
                clip = clips.decoded(shared / "media" / file, start, start + seconds, self.widest)
                edits.encoded(self._made(attack, _audible(clip), number, films), path)
            told.append({"path": str(path), "attack": "takes not in the library", **_NONE})
        return told

    def look_alikes(self, films: Mapping[str, Path]) -> list[dict[str, Any]]:
        """Return what is to be asked about the films that are no copies."""
        groups = {"takes by one tripod": list(self.neighbours)}
        groups.update((group, list(members)) for group, members in self.groups.items())
        pairs = [(group, name) for group, names in groups.items() for name in names]
        return [{"path": str(films[name]), "attack": group, **_NONE} for group, name in pairs]

    def _path(self, folder: Path, of: str, attack: str) -> Path:
        plain = "".join(c if c.isalnum() else "_" for c in attack)
        return folder / f"{of}-{plain}{self.files.get(attack, '.mp4')}"

    def _made(self, attack: str, film: Clip, number: int, films: Mapping[str, Path]) -> Posted:
        others = _fillers(self.spliced, *(films[name] for name in FILLERS))
        return self.attacks[attack](film, With(number, others))

    def _excerpt(
        self,
        films: Mapping[str, Path],
        number: int,
        native: bool,  # noqa: FBT001
    ) -> tuple[Clip, float]:
        """Return what is attacked, and when its first picture is shown in the film [s]."""
        name, start, seconds = self.excerpts[number]
        film = clips.decoded(films[name], 0, 1e9, _LARGEST if native else self.widest)
        first = round(start * film.fps) / film.fps
        return _audible(film.part(float(first), seconds)), float(first)

    def _truth(
        self, made: Posted, number: int, start: float, film: Clip, attack: str
    ) -> dict[str, Any]:
        return {
            **make.truth(made, self.excerpts[number][0], start, film, attack),
            "otherwise": [sorted(names) for names in made.otherwise],
            "holds": list(made.holds),
            "silent": made.silent,
            "laid": list(made.laid),
        }


@cache
def _fillers(longest: int, *paths: Path) -> tuple[Clip, ...]:
    return tuple(clips.decoded(path, 0, 14, longest) for path in paths)


def _audible(clip: Clip) -> Clip:
    """Return a clip without a sound that is all nought."""
    if clip.sound is not None and np.sqrt(np.mean(clip.sound**2)) < _AUDIBLE:
        return replace(clip, sound=None)
    return clip


def measured(unseen: Unseen, plan: Plan, title: str, quick: Iterable[str]) -> Table:
    """Seek everything in a set; return the table.

    Args:
        unseen: The set.
        plan: Where things are written, and where the real films are.
        title: What stands over the table, with places for `clips` and `films`.
        quick: The attacks that are tried where one only wants to see that it works.
    """
    columns = ["", "found", "ends within 0.1 s", "named", "false merges"]
    if not (plan.shared / "media").is_dir():
        return Table(unseen.name, columns, notes=["there were no real clips to measure on"])
    folder = plan.folder / unseen.name
    films = unseen.library(plan.shared, folder / "library")
    truths = unseen.attacked(films, folder / "attacked", quick if plan.quick else None)
    strangers = unseen.unknown(plan.shared, films, folder / "strangers")
    others = [*unseen.look_alikes(films), *strangers]
    told = found.answers(folder, [*truths, *others])
    seen, doubles = told[: len(truths)], told[len(truths) :]
    table = Table(title.format(clips=len(truths), films=len(films)), columns)
    case = _Case(folder / "case", films, [t for t in truths if t["silent"]])
    heard = case.heard()
    by_pictures = [a for t, a in zip(truths, seen, strict=True) if not t["silent"]]
    by_pictures.sort(key=lambda a: list(unseen.attacks).index(a["attack"]))
    for row in found.rows(by_pictures):
        table.add(*row)
    for row in list(found.rows(heard))[:-1]:
        table.add(f"{row[0]}, by its sound", *row[1:])
    merged = [*case.merged(), *_pairs(doubles[len(doubles) - len(strangers) :])]
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
        if pairs := _pairs([a for a in doubles if a["attack"] == group]):
            yield f"{group}: share pictures, it is told: {_listed(pairs)}"
    yield f"families join falsely: {_listed(case.merged()) or 'none'}"
    yield f"by sound alone are told alike: {_listed(case.sounding_alike()) or 'none'}"
    yield f"not found: {', '.join(a['film'] for a in seen + heard if not a['found']) or 'none'}"
    wrong = ("+".join([a["film"], *a["false"]]) for a in seen if a["false"])
    yield f"found in a wrong film: {', '.join(wrong) or 'none'}"
    named = (f"{a['film']}: {', '.join(a['names']) or 'nothing'}" for a in seen
             if a["found"] and not a["named"])  # fmt: skip
    yield f"named otherwise: {'; '.join(named) or 'none'}"


def _pairs(answers: _Answers) -> set[tuple[str, ...]]:
    """Return the films that are told to be copies, each with what of."""
    return {tuple(sorted((a["film"], name))) for a in answers for name in a["false"]}


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
        sources = {Path(t["path"]).stem: t["source"] for t in self.truths}
        for truth in self.truths:
            name, told = Path(truth["path"]).stem, dict[str, list[Derivation]]()
            for each in self.told:
                one, other = self._pair(each)
                beside = other if one == name else one
                # Two clips of one film hold the same sound rightly.
                if name in {one, other} and sources.get(beside) != truth["source"]:
                    told.setdefault(beside, []).append(each)
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
