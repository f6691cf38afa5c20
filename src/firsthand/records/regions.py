"""Regions of the Earth as compacted H3 cells, and extents: unions of where and when.

A cell stands for all its descendants in H3's hierarchy, so the algebra is exact on cells. (A
child's outline sticks out of its parent's by a little; what that means on the ground belongs to
whoever turns a shape into cells.) Cells know no date line and no pole.
"""

from __future__ import annotations

import itertools
import re
from typing import Final

import h3

from firsthand.records.form import InvalidValueError
from firsthand.records.times import ALWAYS, NEVER, Instant, Window
from firsthand.records.value import Value, value

_CELL: Final = re.compile(r"[0-9a-f]{15}", re.ASCII)


@value("region")
class Region(Value):
    """A set of places: H3 cells of mixed resolutions, compacted and sorted.

    Attributes:
        cells: H3 cell ids [15 hex digits]. Given in any form, kept in the one compacted form.

    Raises:
        InvalidValueError: If a cell is not an H3 cell.
    """

    cells: tuple[str, ...] = ()

    def check(self) -> None:
        """Bring the cells to their one compacted form."""
        cells = {cell.lower() for cell in self.cells}
        for cell in cells:
            # H3 itself would also read 0x..., underscores and blanks as a number.
            if _CELL.fullmatch(cell) is None or not h3.is_valid_cell(cell):
                msg = f"{cell!r} is not an H3 cell"
                raise InvalidValueError(msg)
        object.__setattr__(self, "cells", tuple(sorted(_compacted(cells))))

    @property
    def empty(self) -> bool:
        """Whether it holds no place."""
        return not self.cells

    @property
    def area_m2(self) -> int:
        """Area [m2] on H3's sphere (radius 6371.007 km), rounded to whole square metres."""
        area: float = sum(h3.cell_area(cell, unit="m^2") for cell in self.cells)
        return round(area)

    def __and__(self, other: Region) -> Region:
        if self.cells == other.cells or self.empty:
            return self
        if other.empty:
            return other
        mine, theirs = set(self.cells), set(other.cells)
        both = {c for c in mine if _covered(c, theirs)} | {c for c in theirs if _covered(c, mine)}
        return Region(cells=tuple(both))

    def __or__(self, other: Region) -> Region:
        if self.cells == other.cells or other.empty:
            return self
        if self.empty:
            return other
        return Region(cells=self.cells + other.cells)

    def meets(self, other: Region) -> bool:
        """Whether some place lies in both."""
        return not (self & other).empty

    def within(self, other: Region) -> bool:
        """Whether every place of this one lies in the other."""
        return (self & other) == self


@value("block")
class Block(Value):
    """One window with one region: the moments of the one at the places of the other."""

    window: Window = ALWAYS
    region: Region


@value("extent")
class Extent(Value):
    """A set of where and when: a union of blocks, kept as windows that follow each other.

    The blocks given may overlap; the blocks kept do not, and neighbours in time with the same
    region are joined, so that one set has one form.
    """

    blocks: tuple[Block, ...] = ()

    def check(self) -> None:
        """Bring the blocks to their one form."""
        object.__setattr__(self, "blocks", _laid_out(self.blocks))

    @property
    def empty(self) -> bool:
        """Whether nothing lies in it."""
        return not self.blocks

    def __and__(self, other: Extent) -> Extent:
        return Extent(
            blocks=tuple(
                Block(window=a.window & b.window, region=a.region & b.region)
                for a in self.blocks
                for b in other.blocks
                if a.window.meets(b.window)
            )
        )

    def __or__(self, other: Extent) -> Extent:
        return Extent(blocks=self.blocks + other.blocks)

    def meets(self, other: Extent) -> bool:
        """Whether some place at some moment lies in both."""
        return not (self & other).empty

    def within(self, other: Extent) -> bool:
        """Whether all of this one lies in the other."""
        return (self & other) == self


def _covered(cell: str, cells: set[str]) -> bool:
    """Whether the cell or one of its ancestors is among the cells."""
    resolution = h3.get_resolution(cell)
    return any(h3.cell_to_parent(cell, r) in cells for r in range(resolution, -1, -1))


def _compacted(cells: set[str]) -> set[str]:
    kept = {
        c
        for c in cells
        if h3.get_resolution(c) == 0
        or not _covered(h3.cell_to_parent(c, h3.get_resolution(c) - 1), cells)
    }
    for resolution in range(15, 0, -1):
        level = {c for c in kept if h3.get_resolution(c) == resolution}
        for parent in {h3.cell_to_parent(c, resolution - 1) for c in level}:
            children = set(h3.cell_to_children(parent, resolution))
            if children <= level:
                kept = (kept - children) | {parent}
    return kept


def _laid_out(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Cut time at every bound, unite the regions of each piece, join equal neighbours."""
    live = [b for b in blocks if not b.window.empty and not b.region.empty]
    bounds = {w.ns for b in live for w in (b.window.start, b.window.end) if w is not None}
    cuts: list[Instant | None] = [None, *(Instant.from_ns(ns) for ns in sorted(bounds)), None]
    out: list[Block] = []
    for start, end in itertools.pairwise(cuts):
        piece = Window(start=start, end=end)
        region = Region()
        for block in live:
            if piece.meets(block.window):
                region = region | block.region
        if region.empty:
            continue
        if out and out[-1].window.end == start and start and out[-1].region == region:
            piece = Window(start=out.pop().window.start, end=end)
        out.append(Block(window=piece, region=region))
    return tuple(out)


NOWHERE: Final = Region()
EVERYWHERE: Final = Region(cells=tuple(h3.get_res0_cells()))
__all__ = ["ALWAYS", "EVERYWHERE", "NEVER", "NOWHERE", "Block", "Extent", "Region"]
