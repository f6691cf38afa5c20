"""How brightness and colours differ between two films that show the same.

Both films' pictures lie in one frame and on one line of time here, so that each cell is compared
with itself. What was laid over some cells pulls no curve: cells that disagree with most are let go.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import cv2
import numpy as np

_ROUNDS: Final = 6
_AT: Final = 20
_LEAST_CELLS: Final = 32
_MANY_CELLS: Final = 100
_STRANGE: Final = 3.0
_STRANGE_LEVELS: Final = 8.0
_DARKER: Final = -0.15
_DARKEST: Final = 0.2
_LOPSIDED: Final = 0.15
_PLAINER: Final = 0.5
_GAIN, _LIFT = 0.22, 12.0
_FINE_GAIN, _FINE_LIFT = 0.1, 9.0
_WELL: Final = 2.0
_HUE: Final = 5.0
_HUE_CELLS: Final = 6
_MOSTLY_PLAIN: Final = 0.25
_PALE: Final = 0.4
_COLOURLESS: Final = 0.15
_LEAST_COLOUR: Final = 0.4
_SOME_COLOUR: Final = 1.5
_FAINT, _STRONG = 0.65, 1.4
_SAME_COLOURS: Final = 0.9


@dataclass(frozen=True)
class Tone:
    """By what curve one film's brightness becomes another's.

    Attributes:
        gain: Levels of the second for a level of the first, in the middle of the picture.
        lift: By how much its middle grey is brighter [levels].
        corners: Brightness of the corners as a share of that of the middle, compared with before;
            1 where it neither falls nor rises with the distance from the middle.
        field: The same for each cell (16, 16).
        spread: How far cells lie from the curve, robustly [levels].
        cells: Which cells count (16, 16).
        apart: How far each cell lies from the curve, usually (16, 16) [levels].
    """

    gain: float
    lift: float
    corners: float
    field: Any
    spread: float
    cells: Any
    apart: Any

    @property
    def strange(self) -> Any:  # noqa: ANN401 -- cells (16, 16)
        """Which cells show something else."""
        return self.cells & (self.apart > _STRANGE * self.spread + _STRANGE_LEVELS)


def tone(levels: Any) -> Tone | None:  # noqa: ANN401 -- (2, n, 16, 16) and (16, 16)
    """Fit the curve from one film's brightness to another's.

    A straight line with the least absolute error (iteratively reweighted); and, where that is far
    worse, one whose gain falls from the middle to all edges.

    Args:
        levels: Thumbnails of both on one line (2, n, 16, 16), and which cells count (16, 16).

    Returns:
        The curve; nothing where there are too few cells.
    """
    if levels is None:
        return None
    (one, other), shown = levels
    inner = cv2.erode(shown.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(bool)
    if inner.sum() < _LEAST_CELLS:
        return None
    some = slice(None, None, max(1, len(one) // _AT))
    side = one.shape[-1]
    down, across = (np.mgrid[:side, :side][:, inner] * 2 + 1) / side - 1
    a, b = one[some][:, inner].astype(np.float64), other[some][:, inner].astype(np.float64)
    flat = np.stack([a, np.ones_like(a)], -1).reshape(-1, 2)
    (gain, level), rest, spread = fitted(flat, b.ravel())
    field = np.ones((side, side))
    if inner.sum() >= _MANY_CELLS:
        even = (across, down), spread
        fall, rise = _falling(a, b, *even), _falling(b, a, *even)
        shape = fall if fall is not None else rise
        if shape is not None:
            y, x = (np.mgrid[:side, :side] * 2 + 1) / side - 1
            field = np.clip(1 + shape[0] * x**2 + shape[1] * y**2, _DARKEST, 1.0)
            field = field if fall is not None else 1 / field
            bent = np.stack([a * field[inner], np.ones_like(a)], -1).reshape(-1, 2)
            (gain, level), rest, spread = fitted(bent, b.ravel())
    apart = np.zeros((side, side))
    apart[inner] = np.median(np.abs(rest.reshape(a.shape)), axis=0)
    lift = float(gain * 128 + level - 128)
    return Tone(float(gain), lift, float(field[0, 0]), field, spread, inner, apart)


def _falling(a: Any, b: Any, at: tuple[Any, Any], spread: float) -> Any:  # noqa: ANN401
    """Return by how much brightness falls towards the edges, across and down; nothing if not."""
    across, down = at
    bent = np.stack([a, a * across**2, a * down**2, np.ones_like(a)], -1).reshape(-1, 4)
    curve, _, narrow = fitted(bent, b.ravel())
    falls = curve[1:3] / (curve[0] if abs(curve[0]) > 1e-3 else 1.0)  # noqa: PLR2004
    even = abs(falls[0] - falls[1]) < _LOPSIDED
    return falls if narrow < _PLAINER * spread and falls.max() < _DARKER and even else None


def fitted(terms: Any, values: Any) -> tuple[Any, Any, float]:  # noqa: ANN401
    """Fit values by terms, letting go of what disagrees.

    Args:
        terms: What they are made of (n, m).
        values: They (n,) [levels].

    Returns:
        The factors (m,), what is left of each value (n,), and how far values usually lie off.
    """
    weight = np.ones(len(values))
    for _ in range(_ROUNDS):
        factors = np.linalg.lstsq(terms * weight[:, None], values * weight, rcond=None)[0]
        rest = values - terms @ factors
        spread = max(1.4826 * float(np.median(np.abs(rest))), 1.0)
        weight = 1 / np.sqrt(1 + (rest / (2 * spread)) ** 2)
    return factors, rest, spread


def told(fit: Tone | None, colours: Any) -> dict[str, Any]:  # noqa: ANN401
    """Tell how brightness and colours were changed; nothing where they were not.

    Args:
        fit: The curve of brightness.
        colours: Colour differences of both, 0 being grey (2, n, 2, 4, 4), and which cells count.
    """
    facts: dict[str, Any] = {}
    if fit is not None:
        fine = fit.spread <= _WELL and fit.cells.sum() >= _MANY_CELLS
        gain, lift = (_FINE_GAIN, _FINE_LIFT) if fine else (_GAIN, _LIFT)
        if abs(fit.gain - 1) > gain or abs(fit.lift) > lift:
            facts = {"gain": f"{fit.gain:.2f}", "lift": f"{fit.lift:.0f}"}
        if fit.corners != 1:
            facts["corners"] = f"{fit.corners:.2f}"
    values, cells = colours
    if fit is not None:
        blocks = fit.strange.reshape(len(cells), -1, len(cells), len(fit.strange) // len(cells))
        cells = cells & (blocks.mean((1, 3)) < _MOSTLY_PLAIN)
    return {**facts, **(_hues(values[..., cells]) if cells.sum() >= _HUE_CELLS else {})}


def _hues(colours: Any) -> dict[str, Any]:  # noqa: ANN401 -- (2, n, 2, cells)
    one, other = np.median(colours, axis=1)
    strong = [float(np.sqrt((each**2).mean())) for each in (one, other)]
    faint = strong[0] > 3 and strong[1] < min(_PALE * strong[0], 1.5)  # noqa: PLR2004 -- [levels]
    if faint or (strong[0] > _LEAST_COLOUR and strong[1] < _COLOURLESS):
        return {"colour": "none left"}
    facts: dict[str, Any] = {}
    both = float((one * other).sum())
    alike = both / max((float((one**2).sum()) * float((other**2).sum())) ** 0.5, 1e-6)
    factor = both / max(float((one**2).sum()), 1e-6)
    if alike > _SAME_COLOURS and strong[0] > _SOME_COLOUR and not _FAINT < factor < _STRONG:
        facts["saturation"] = f"{factor:.2f}"
    shift = np.median((colours[1] - colours[0]).mean(2), axis=0)
    if not facts and np.abs(shift).max() > _HUE:
        facts["shift_blue"], facts["shift_red"] = (f"{v:.0f}" for v in shift.tolist())
    return facts
