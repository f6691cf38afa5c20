"""Local features as words, without a vocabulary that anybody had to train.

A SIFT descriptor (Lowe, IJCV 2004, doi:10.1023/B:VISI.0000029664.99615.94) is a grid of 4 by 4
cells with 8 directions each. Its square root (Arandjelovic and Zisserman, CVPR 2012,
doi:10.1109/CVPR.2012.6248018) is transformed by cosines over rows and columns and by Fourier terms
over directions; the signs of the 64 lowest terms are its *signature*. Two features are alike when
few of the 64 bits differ, and the first bits are the *word* that an index looks up.

Every term is even or odd under mirroring the picture, so that the signature of the mirrored
feature is the same one with the odd terms' bits turned: no mirrored picture is ever needed.
Measured on film frames against their degraded selves, the signs do as well as trained principal
components or a trained product quantiser of 2 x 1024 words (`bench/copies`).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
import numpy.typing as npt

Signatures = npt.NDArray[np.uint64]

BITS: Final = 64
WORD_BITS: Final = 24
"""The first bits, of which the least sure ones are noted, so that other words are looked up too."""
UNSURE: Final = 3
"""How many of the first bits are noted as the least sure ones of a feature."""
LONGEST: Final = 32
"""How long a word can be [bits]."""
ALL: Final = ((), (0,), (1,), (0, 1), (2,), (0, 2), (1, 2), (0, 1, 2))
"""A feature's own word, and all those with some of its least sure bits turned."""
ONE: Final = ALL[0:1] + ALL[1:3] + ALL[4:5]
"""A feature's own word, and those with one such bit turned: half as many, and five in six of what
all find."""
_CELLS: Final = 4
_DIRECTIONS: Final = 8


def _terms() -> tuple[Any, Any]:
    """Return the 64 lowest terms (128, 64), and which of them are odd under mirroring (64,)."""
    at = np.arange(_CELLS) + 0.5
    cosine = np.cos(np.pi * np.arange(_CELLS)[:, None] * at / _CELLS)
    around = 2 * np.pi * np.arange(_DIRECTIONS) / _DIRECTIONS
    waves = [(False, m, np.cos(m * around)) for m in range(_DIRECTIONS // 2 + 1)]
    waves += [(True, m, np.sin(m * around)) for m in range(1, _DIRECTIONS // 2)]
    found = []
    for row in range(_CELLS):
        for column in range(_CELLS):
            for is_sine, wave, over in waves:
                term = np.einsum("i,j,k->ijk", cosine[row], cosine[column], over).ravel()
                # Mirroring turns the rows round and the directions back.
                odd = (row % 2 == 1) != is_sine
                rank = (row * row + column * column + wave * wave, row, column, wave, is_sine)
                found.append((rank, odd, term / np.linalg.norm(term)))
    found.sort(key=lambda each: each[0])
    kept = found[1 : BITS + 1]  # all but the constant
    return np.array([t for _, _, t in kept], np.float32).T, np.array([odd for _, odd, _ in kept])


_TERMS, ODD = _terms()
"""The terms, and which of them mirroring the picture turns round."""
# Bit 63 is the lowest term's, so that sorting signatures sorts words.
_PLACES: Final = np.arange(BITS - 1, -1, -1, dtype=np.uint64)
MIRROR: Final = np.uint64(int((ODD.astype(object) << _PLACES.astype(object)).sum()))
"""The bits that mirroring the picture turns."""

# Medians of the even terms over film frames [thousandths], by `bench/copies/medians.py`; those of
# the odd ones are 0, for no picture is likelier than its mirror image. Only how evenly the words
# are filled depends on them, not whether two features are alike.
_MEDIANS: Final = (
    134,
    12,
    -21,
    -2,
    36,
    140,
    -103,
    -67,
    7,
    -123,
    -7,
    -12,
    -1,
    4,
    -1,
    3,
    -56,
    -31,
    16,
    32,
    0,
    2,
    -1,
    15,
    -1,
    -2,
    0,
    4,
    2,
    -7,
    -8,
    9,
)
_LEVELS: Final = np.zeros(BITS, np.float32)
_LEVELS[~ODD] = np.array(_MEDIANS, np.float32) / 1000


def heights(descriptors: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Return the 64 lowest terms of SIFT descriptors (n, 64), as OpenCV gives them (n, 128)."""
    total = np.maximum(descriptors.sum(1, keepdims=True), 1e-9)
    return np.asarray(np.sqrt(descriptors / total) @ _TERMS, np.float32)


def coded(descriptors: npt.NDArray[np.float32]) -> tuple[Signatures, npt.NDArray[np.uint16]]:
    """Code SIFT descriptors.

    Args:
        descriptors: As OpenCV gives them (n, 128).

    Returns:
        Their signatures (n,), and the places of their three least sure first bits, five bits
        each (n,).
    """
    height = heights(descriptors) - _LEVELS
    signatures = ((height > 0).astype(np.uint64) << _PLACES).sum(1, dtype=np.uint64)
    unsure = np.argsort(np.abs(height[:, :WORD_BITS]), axis=1, kind="stable")[:, :UNSURE]
    places = (unsure.astype(np.uint16) << np.array([0, 5, 10], np.uint16)).sum(1, dtype=np.uint16)
    return signatures, places


def words(
    signatures: Signatures, unsure: npt.NDArray[np.uint16], turned: Sequence[tuple[int, ...]] = ALL
) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.uint8]]:
    """Return the words to look features up by: their own, and those with unsure bits turned.

    Args:
        signatures: Signatures (n,).
        unsure: Their least sure bits (n,).
        turned: For each word which of the least sure bits are turned, k in all.

    Returns:
        The first 32 bits, of which a word is as many as an index has it long (k, n); and the
        place of the last bit that is turned (k, n): where it lies beyond the word, turning it
        gives no other word.
    """
    own = (signatures >> np.uint64(BITS - LONGEST)).astype(np.uint32)
    places = [(unsure >> np.uint16(5 * n)).astype(np.uint8) & np.uint8(31) for n in range(UNSURE)]
    flips = [np.uint32(1) << (np.uint32(LONGEST - 1) - place) for place in places]
    found = np.repeat(own[None], len(turned), axis=0)
    reach = np.zeros(found.shape, np.uint8)
    for row, choice in enumerate(turned):
        for n in choice:
            found[row] ^= flips[n]
            np.maximum(reach[row], places[n], out=reach[row])
    return found, reach


def distance(one: Any, other: Any) -> Any:  # noqa: ANN401 -- arrays that broadcast
    """Return in how many bits signatures differ."""
    return np.bitwise_count(one ^ other)
