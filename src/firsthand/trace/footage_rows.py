"""Films cut up and put together again: their stretches told together, with the joints between."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

import numpy as np

from firsthand.trace import (
    footage_bare,
    footage_cuts,
    footage_joints,
    footage_lines,
    footage_offset,
    footage_run,
    footage_strung,
    footage_time,
)
from firsthand.trace.footage_lines import Group
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch
from firsthand.trace.footage_strung import Piece
from firsthand.trace.footage_time import Pair

_MOST_GROUPS: Final = 3
_WELL_SUPPORTED: Final = 40
_PLAINLY: Final = 0.9
_EDGE_S: Final = 0.15
_JOINED_S: Final = 0.6
_MOSTLY: Final = 0.5
_LEAST_ALIKE: Final = 0.5
_LEAST_S: Final = 0.6
_SHORTEST_S: Final = 1.0
"""Any two films have half a second that runs alike."""
_ROUGHLY: Final = 0.06
_LOOKS_ALIKE: Final = 0.7
_BETTER: Final = 0.1
_MOVED_S: Final = 0.02
_BESIDE_S: Final = 0.2

Films = tuple[Sketch, Sketch]
_Span = tuple[float, float]


@dataclass(frozen=True)
class _Part:
    """A piece in the frame of its mapping.

    Attributes:
        group: Samples that agree in the mapping.
        pairs: The films' thumbnails; and without what was laid over one.
        piece: It.
        alike: How far what moves agrees, -1 to 1.
        run: What was told of it before, if its ends stay.
    """

    group: Group
    pairs: tuple[Pair, Pair]
    piece: Piece
    alike: float
    run: Run | None = None

    @property
    def spans(self) -> tuple[_Span, _Span]:
        """From when to when it lies in the first film and in the second [s]."""
        return self.piece.turned().ends, self.piece.ends


def rejoined(films: Films, told: Sequence[tuple[Group, list[Run]]]) -> list[Run]:
    """Return runs with the joints of a film that was cut up put right, and what they had missed.

    Args:
        films: Both films.
        told: Samples that agree in a mapping, and the runs that were told of them.
    """
    found = [run for _, some in told for run in some]
    fine = all(run.fine for run in found)
    if not told or not fine or any(_is_plain(films, run) for run in found):
        return found
    kept = [part for group, some in told for run in some for part in _kept(films, group, run)]
    rows = (row for row in _rows(films, told) if _is_cut_up(row, kept) and _is_seen(films, row))
    row = next(rows, [])
    if not row and len(kept) < 2:  # noqa: PLR2004 -- nothing is joined to anything
        return found
    parts = _jointed([*row, *_uncovered(kept, row)])
    runs = [_run(films, part) for part in parts]
    return [run for run in runs if run is not None]


def _is_plain(films: Films, run: Run) -> bool:
    """Whether a run plainly holds all of a film: then nothing was cut up."""
    usual = footage_offset.is_usual(run.line.pace)
    return (
        usual
        and run.line.alike >= _PLAINLY
        and any(
            ends[0] - start <= _EDGE_S and end - ends[1] <= _EDGE_S
            for ends, (start, end) in zip(
                (run.one, run.other), map(footage_offset.lasting, films), strict=True
            )
        )
    )


def _is_cut_up(row: Sequence[_Part], kept: Sequence[_Part]) -> bool:
    """Whether a row tells more than one line or way round, or another than was told before.

    Where all lies on one line nothing was cut: its picture may go nearer, or wander.
    """
    told = [*row, *_uncovered(kept, row)] if row else []
    sure = [part for part in told if part.alike >= _LEAST_ALIKE]
    if any(_other_way(sure[0], part) for part in sure[1:]):
        return True
    before = max(kept, key=lambda part: part.piece.ends[1] - part.piece.ends[0], default=None)
    if before is None or not sure:
        return bool(sure)
    usual = [footage_offset.is_usual(part.piece.line.pace) for part in (before, sure[0])]
    better = sure[0].alike - before.alike
    return _other_way(sure[0], before) and better > (0 if usual == [False, True] else _BETTER)


def _other_way(one: _Part, other: _Part) -> bool:
    """Whether two parts lie on different lines, or one of them is mirrored."""
    first, second = one.piece.line, other.piece.line
    middles = (sum(part.piece.ends) / 2 for part in (one, other))
    far = (abs(first.offset - second.offset + (first.pace - second.pace) * t) for t in middles)
    return max(far) > _BESIDE_S or one.group.mirrored != other.group.mirrored


def _is_seen(films: Films, row: Sequence[_Part]) -> bool:
    """Whether a film is seen to cut wherever it goes over to another mapping.

    Where it does not, the picture goes nearer, or wanders, and what moves in it only seems to be
    early or late.
    """
    for film in (1, 0):
        along = sorted(row, key=lambda part: part.spans[film])
        for one, then in pairwise(along):
            end, start = one.spans[film][1], then.spans[film][0]
            other = one.group is not then.group and one.group.mirrored == then.group.mirrored
            if not other or abs(start - end) > _JOINED_S:
                continue
            near = np.arange(min(start, end), max(start, end) + _EDGE_S, _EDGE_S)
            if not any(footage_cuts.cuts(films[film], float(at)) for at in near):
                return False
    return True


def _pairs(films: Films, group: Group, known: Sequence[Piece]) -> tuple[Pair, Pair] | None:
    pair = footage_time.paired(*films, group.matrix)
    if pair is None or not pair.fine:
        return None
    return pair, footage_bare.bare(pair, known[0].line, known[0].ends) if known else pair


def _kept(films: Films, group: Group, run: Run) -> Iterator[_Part]:
    """Yield a run as a part of a row."""
    piece = Piece(run.line, run.other)
    group = replace(group, matrix=run.matrix)
    pairs = _pairs(films, group, [piece])
    if pairs is not None:
        yield _Part(group, pairs, piece, run.line.alike, run)


def _rows(films: Films, told: Sequence[tuple[Group, list[Run]]]) -> Iterator[list[_Part]]:
    """Yield rows of pieces that explain films better than the runs do, the best first."""
    mapped: list[tuple[Group, tuple[Pair, Pair]]] = []
    known: list[Piece] = []
    for number, (group, some) in enumerate(told):
        if (number and group.support < _WELL_SUPPORTED) or len(mapped) == _MOST_GROUPS:
            continue
        here = [Piece(run.line, run.other, len(mapped)) for run in some]
        here.sort(key=lambda piece: piece.ends[0] - piece.ends[1])
        longest = max(some, key=lambda r: r.other[1] - r.other[0], default=None)
        settled = _widened(
            group if longest is None else replace(group, matrix=longest.matrix), told
        )
        pairs = _pairs(films, settled, here)
        if pairs is not None:
            mapped.append((settled, pairs))
            known += here
    rows = footage_strung.rows([pairs[1] for _, pairs in mapped], known) if mapped else []
    for row in rows:
        long = [each for each in row if each.ends[1] - each.ends[0] >= _LEAST_S]
        yield [_part(*mapped[each.mapping], each) for each in long]


def _part(group: Group, pairs: tuple[Pair, Pair], piece: Piece) -> _Part:
    piece = footage_joints.refined(pairs[1], piece)
    return _Part(group, pairs, piece, footage_bare.alike(pairs[1], piece.line, piece.ends))


def _widened(group: Group, told: Sequence[tuple[Group, list[Run]]]) -> Group:
    """Return samples with those of other groups that agree in the mapping roughly."""
    held = {(each.one, each.other) for each in group.shared}
    more = (each for other, _ in told for each in other.shared)
    near = [
        each
        for each in more
        if (each.one, each.other) not in held
        and footage_lines.agrees(group.matrix, each.fit, _ROUGHLY)
    ]
    return replace(group, shared=(*group.shared, *near))


def _uncovered(kept: Iterable[_Part], row: Sequence[_Part]) -> list[_Part]:
    """Return the runs that a row does not explain already, in both films."""
    return [
        part
        for part in kept
        if not all(
            _covered(part.spans[film], [other.spans[film] for other in row]) for film in (0, 1)
        )
    ]


def _covered(span: _Span, others: Iterable[_Span]) -> bool:
    """Whether stretches cover most of a stretch, together."""
    at, covered = span[0], 0.0
    for start, end in sorted(others):
        first, last = max(start, at), min(end, span[1])
        if last > first:
            covered += last - first
            at = last
    return covered > _MOSTLY * (span[1] - span[0])


def _jointed(parts: list[_Part]) -> list[_Part]:
    """Put the ends of parts where one film goes over from one to the next, or ceases to agree."""
    ends = [list(part.piece.ends) for part in parts]
    bound = [[False, False] for _ in parts]
    # What a hand held was told by what is left of it once it is set right.
    told = (n for n, part in enumerate(parts) if part.run is None or not part.run.held)
    order = [n for n in told if parts[n].alike >= _LEAST_ALIKE]
    for film in (1, 0):
        along = [n for n in order if not _outdone(parts[n], [parts[m] for m in order], film)]
        along.sort(key=lambda n: parts[n].spans[film])
        for a, b in pairwise(along):
            if _apart(parts[a], parts[b], film):
                continue
            sides = [(parts[n].pairs[1], parts[n].piece) for n in (a, b)]
            if film == 0:
                sides = [(pair.turned(), piece.turned()) for pair, piece in sides]
            leaves, comes = footage_joints.joint(sides[0], sides[1])
            for n, side, at in ((a, 1, leaves), (b, 0, comes)):
                line = parts[n].piece.line
                end = side if film or line.pace > 0 else 1 - side
                ends[n][end] = at if film else (at - line.offset) / line.pace
                bound[n][end] = True
    return [_ended(*each) for each in zip(parts, ends, bound, strict=True)]


def _outdone(part: _Part, all_of: Sequence[_Part], film: int) -> bool:
    """Whether what moves agrees clearly better on other parts, for most of the time of one."""
    better = [each.spans[film] for each in all_of if each.alike > part.alike + _BETTER]
    return _covered(part.spans[film], better)


def _apart(one: _Part, then: _Part, film: int) -> bool:
    """Whether two parts do not meet in a film, or lie at one place in the other one."""
    here, there = one.spans[film], then.spans[film]
    if there[0] - here[1] > _JOINED_S:
        return True
    aside = one.spans[1 - film], then.spans[1 - film]
    within = min(b for _, b in aside) - max(a for a, _ in aside)
    both, shorter = min(here[1], there[1]) - there[0], min(b - a for a, b in (here, there))
    # What is shown again lies on one stretch of the one film and on two of the other.
    if both > _MOSTLY * shorter or (both > _JOINED_S > within):
        return True
    # In the first film they meet as well where the second merely lacks something between.
    return film == 0 and within < _MOSTLY * min(b - a for a, b in aside)


def _ended(part: _Part, ends: list[float], bound: list[bool]) -> _Part:
    """Return a part with its ends put right: those that meet no other, where films part."""
    freely = part.piece
    if part.run is None and not all(bound):
        freely = footage_joints.free(part.pairs[1], part.piece)
    first, last = (ends[n] if bound[n] else freely.ends[n] for n in (0, 1))
    if last - first < footage_joints.LEAST_S:
        return part
    same = max(abs(first - part.piece.ends[0]), abs(last - part.piece.ends[1])) < _MOVED_S
    if same:
        return replace(part, piece=replace(part.piece, ends=(first, last)))
    piece = replace(part.piece, ends=(first, last))
    piece = piece if part.run is None else footage_joints.refined(part.pairs[1], piece)
    return replace(part, piece=piece, run=None)


def _run(films: Films, part: _Part) -> Run | None:
    if part.run is not None:
        return part.run
    run = footage_run.told(films, part.group, part.pairs, part.piece.line, part.piece.ends)
    if run is None or run.other[1] - run.other[0] < _SHORTEST_S or run.picture < _LOOKS_ALIKE:
        return None
    return run
