"""The language model that reads a text: its file, pieces and odds, and what it says of words."""

from __future__ import annotations

import hashlib
import importlib.util
import struct
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.records import Gap, Item, Observation
from firsthand.trace import spun_model
from firsthand.trace.spun import spun
from firsthand.trace.spun_context import MARGIN, Context, Fit, in_model, odds, with_context
from firsthand.trace.spun_model import INSTALL, PACKAGE, Model, of_file
from firsthand.trace.spun_pieces import Pieces
from firsthand.trace.spun_verdict import IN_CONTEXT, signs
from firsthand.trace.wording_text import Reading
from test_trace_spun import CLEAN, SPUN
from tracekit import STORY, sketch

WIDTH, HIDDEN, LAYERS, HEADS, ASKED = 32, 64, 2, 4, 2
LETTERS = [*(chr(n) for n in range(33, 127)), "Ġ", "Ċ"]
MERGES = ["t h", "th e", "Ġ the", "Ġ w"]
VOCABULARY = ["<>", *LETTERS, "th", "the", "Ġthe", "Ġw"]
held = pytest.mark.skipif(
    importlib.util.find_spec(PACKAGE) is None, reason="needs the optional language model"
)


def text_of(value: str) -> bytes:
    return struct.pack("<Q", len(value.encode())) + value.encode()


def named(name: str, value: object) -> bytes:
    head = text_of(name)
    if isinstance(value, list):
        return head + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(text_of, value))
    if isinstance(value, float):
        return head + struct.pack("<If", 6, value)
    return head + struct.pack("<II", 4, value)


def packed(matrix: np.ndarray, sort: int) -> bytes:
    """A matrix as the file holds it: as it is, or in blocks of 32 with eight or four bits each."""
    if sort == 0:
        return matrix.astype("<f4").tobytes()
    out = b""
    for block in matrix.reshape(-1, 32):
        if sort == 8:
            by = np.float16(max(1e-4, np.abs(block).max() / 127))
            out += by.tobytes() + np.round(block / np.float32(by)).astype("i1").tobytes()
        else:
            least = np.float16(block.min())
            by = np.float16(max(1e-4, (block.max() - block.min()) / 15))
            value = np.round((block - np.float32(least)) / np.float32(by)).clip(0, 15).astype("u1")
            out += by.tobytes() + least.tobytes() + (value[:16] | value[16:] << 4).tobytes()
    return out


def file_of(draw: np.random.Generator, sort: int = 0) -> tuple[bytes, dict[str, np.ndarray]]:
    """A small model of chance weights as a file, and its weights."""
    shapes = {"token_embd": (len(VOCABULARY), WIDTH), "output_norm": (WIDTH,)}
    for n in range(LAYERS):
        shapes |= {
            f"blk.{n}.attn_norm": (WIDTH,),
            f"blk.{n}.attn_q": (WIDTH, WIDTH),
            f"blk.{n}.attn_k": (WIDTH * ASKED // HEADS, WIDTH),
            f"blk.{n}.attn_v": (WIDTH * ASKED // HEADS, WIDTH),
            f"blk.{n}.attn_output": (WIDTH, WIDTH),
            f"blk.{n}.ffn_norm": (WIDTH,),
            f"blk.{n}.ffn_gate": (HIDDEN, WIDTH),
            f"blk.{n}.ffn_up": (HIDDEN, WIDTH),
            f"blk.{n}.ffn_down": (WIDTH, HIDDEN),
        }
    values = {
        "general.alignment": 32,
        "llama.attention.head_count": HEADS,
        "llama.attention.head_count_kv": ASKED,
        "llama.block_count": LAYERS,
        "llama.rope.freq_base": 10_000.0,
        "tokenizer.ggml.tokens": VOCABULARY,
        "tokenizer.ggml.merges": MERGES,
    }
    weights = {name: draw.normal(0, 0.4, shape) for name, shape in shapes.items()}
    head, body = b"", b""
    for name, matrix in weights.items():
        how = 0 if matrix.ndim == 1 else sort
        sides = struct.pack(f"<{matrix.ndim}Q", *reversed(matrix.shape))
        head += text_of(f"{name}.weight") + struct.pack("<I", matrix.ndim) + sides
        head += struct.pack("<IQ", how, len(body))
        data = packed(matrix, how)
        body += data + bytes(-len(data) % 32)
    start = b"GGUF" + struct.pack("<IQQ", 3, len(weights), len(values))
    whole = start + b"".join(named(*pair) for pair in values.items()) + head
    return whole + bytes(-len(whole) % 32) + body, weights


@pytest.fixture(scope="module")
def small() -> Model:
    return of_file(file_of(np.random.default_rng(1))[0])


@pytest.mark.parametrize(("sort", "within"), [(0, 1e-7), (8, 0.01), (3, 0.08)])
def test_weights_are_read_as_they_were_packed(sort, within):
    data, weights = file_of(np.random.default_rng(2), sort)
    read = of_file(data)
    for name, matrix in weights.items():
        assert np.abs(read.weights[name] - matrix).max() < within * max(1, np.abs(matrix).max())


def plain(weights: dict[str, np.ndarray], numbers: list[int]) -> np.ndarray:
    """The model once more, a piece and a head at a time, with complex numbers for the turns."""
    width = WIDTH // HEADS

    def even(row: np.ndarray, by: np.ndarray) -> np.ndarray:
        return np.asarray(row / np.sqrt((row**2).mean() + 1e-5) * by)

    def turned(row: np.ndarray, place: int) -> np.ndarray:
        pairs = row.reshape(-1, width // 2, 2) @ np.array([1, 1j])
        pairs = pairs * np.exp(1j * place * 10_000.0 ** (-np.arange(0, width, 2) / width))
        return np.stack([pairs.real, pairs.imag], axis=2).reshape(-1, width)

    rows = [weights["token_embd"][n] for n in numbers]
    for n in range(LAYERS):
        own = {k.split(".", 2)[2]: w for k, w in weights.items() if k.startswith(f"blk.{n}.")}
        here = [even(row, own["attn_norm"]) for row in rows]
        keys = [turned(own["attn_k"] @ row, place) for place, row in enumerate(here)]
        values = [(own["attn_v"] @ row).reshape(-1, width) for row in here]
        for place, row in enumerate(here):
            heard = []
            for head, ask in enumerate(turned(own["attn_q"] @ row, place)):
                of = head // (HEADS // ASKED)
                score = np.array([ask @ key[of] for key in keys[: place + 1]]) / width**0.5
                part = np.exp(score) / np.exp(score).sum()
                heard.append(sum(p * v[of] for p, v in zip(part, values, strict=False)))
            rows[place] = rows[place] + own["attn_output"] @ np.concatenate(heard)
            up = even(rows[place], own["ffn_norm"])
            gate = own["ffn_gate"] @ up
            rows[place] = rows[place] + own["ffn_down"] @ (
                gate / (1 + np.exp(-gate)) * (own["ffn_up"] @ up)
            )
    return np.stack([even(row, weights["output_norm"]) @ weights["token_embd"].T for row in rows])


def test_it_reads_as_the_plain_model_does():
    data, weights = file_of(np.random.default_rng(3))
    numbers = [5, 70, 12, 99, 3, 40, 41, 7]
    read = of_file(data).read(numbers)
    given = plain(weights, [0, *numbers[:-1]])
    known = given - np.log(np.exp(given).sum(axis=1, keepdims=True))
    assert np.allclose(read.own, known[np.arange(8), numbers], atol=2e-3)
    assert np.allclose(read.open, -(np.exp(known) * known).sum(axis=1), atol=2e-3)


@given(st.lists(st.integers(0, len(VOCABULARY) - 1), min_size=1, max_size=90))
def test_odds_are_odds_and_what_follows_changes_nothing(numbers):
    model = of_file(FILE)
    read = model.read(numbers)
    every = model.odds(read, len(numbers) - 1, list(range(len(VOCABULARY))))
    assert np.exp(every).sum() == pytest.approx(1, abs=1e-4)
    assert every[numbers[-1]] == pytest.approx(read.own[-1], abs=1e-4)
    half = model.read(numbers[: -(-len(numbers) // 2)])
    assert np.allclose(half.own, read.own[: len(half.own)], atol=1e-4)
    assert (read.open >= -1e-4).all()
    assert (read.open <= np.log(len(VOCABULARY)) + 1e-4).all()


FILE = file_of(np.random.default_rng(4))[0]


def test_pieces_are_joined_by_rank():
    pieces = Pieces.of(VOCABULARY, MERGES)
    cut = pieces.cut("the wheel, the 42")
    assert [VOCABULARY[each.number] for each in cut] == [
        *("the", "Ġw", "h", "e", "e", "l", ",", "Ġthe", "Ġ", "4", "2")
    ]
    assert [each.start for each in cut] == [0, 4, 4, 4, 4, 4, 9, 11, 15, 15, 16]


@given(st.text(max_size=60))
def test_pieces_stand_in_order_and_none_is_lost(text):
    letters = {letter: n for n, letter in enumerate(map(chr, range(33, 600)))}
    cut = Pieces(letters, {}).cut(text)
    assert len(cut) == len(text.encode("utf-8", "replace"))
    assert all(one.start <= two.start for one, two in pairwise(cut))


def reading(text: str) -> Reading:
    return Reading(Item.of(text.encode()).id, text)


def fit(start: int, *, put: bool) -> Fit:
    behind = 8.0 if put else -1.0
    other = (("lying", 9.0), ("mild", 0.5))
    return Fit(start, start + 4, f"w{start}", behind, behind, -3.0, 0.0, 0.0, other)


def test_a_mixture_is_worth_more_the_more_words_were_put():
    worth = [
        Context(tuple(fit(n, put=n < put) for n in range(80))).worth for put in (0, 10, 20, 40)
    ]
    assert worth == sorted(worth)
    assert worth[0] < 0 < IN_CONTEXT < worth[-1]
    again = Context(tuple(replace(fit(n, put=True), form="the") for n in range(80)))
    assert again.worth <= 0


def test_what_the_model_says_takes_the_place_of_the_tables():
    found = signs(reading(STORY))
    told = with_context(found, Context(tuple(fit(10 * n, put=True) for n in range(40))))
    assert found.verdict == "clean"
    assert told.verdict == "spun"
    marked = [each for each in told.found if each.sign == "odd word"]
    assert len(marked) == 40
    assert all(each.weight == odds(fit(0, put=True)) >= MARGIN for each in marked)
    assert marked[0].proposals == (("lying", 900),)


@pytest.mark.parametrize(
    "text", ["", "mendacity", STORY, "mendacity " * 600, "\n\n".join([STORY] * 4)]
)
def test_any_text_is_read(small, text):
    read = in_model(reading(text), small)
    assert all(one.start < two.start for one, two in pairwise(read.words))
    assert all(text[each.start : each.end].lower() == each.form for each in read.words)
    assert all(np.isfinite(each.measures).all() for each in read.words)


def test_without_the_model_a_gap_says_so(monkeypatch):
    monkeypatch.setattr(spun_model, "PACKAGE", "no_such_package_is_there")
    spun_model.model.cache_clear()
    try:
        gap, *rest = spun(sketch(SPUN), model=True)
    finally:
        spun_model.model.cache_clear()
    assert isinstance(gap, Gap)
    assert gap.install == INSTALL
    assert not gap.settled
    assert rest == list(spun(sketch(SPUN)))


def test_another_model_is_refused(monkeypatch, tmp_path):
    (tmp_path / "other_model").mkdir()
    (tmp_path / "other_model" / "__init__.py").write_text("")
    (tmp_path / "other_model" / spun_model._FILE).write_bytes(FILE)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(spun_model, "PACKAGE", "other_model")
    try:
        spun_model.model.cache_clear()
        assert "SHA-256" in str(spun_model.model())
        assert isinstance(spun_model.model(hashlib.sha256(FILE).hexdigest()), Model)
    finally:
        spun_model.model.cache_clear()


@held
def test_the_model_itself_finds_what_was_put_and_leaves_people_alone():
    for text in CLEAN.values():
        first = next(iter(spun(sketch(text), model=True)))
        assert isinstance(first, Observation)
        assert first.facts["verdict"] in {"clean", "unknown"}
    first = next(iter(spun(sketch(SPUN), model=True)))
    assert isinstance(first, Observation)
    assert first.facts["verdict"] == "spun"
    assert first.facts["mixture_in_context"] is not None
