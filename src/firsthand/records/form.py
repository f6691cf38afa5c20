"""The canonical form: one way to write a value as bytes, so that ids can be compared.

It is JSON as RFC 8785 (JCS) writes it, over a smaller alphabet: no floats, integers that any
JSON reader keeps exact, keys in printable ASCII, text without lone surrogates.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

INT_LIMIT: Final = 2**53 - 1
"""Largest magnitude that a reader which keeps numbers as doubles still reads exactly."""


class InvalidValueError(ValueError):
    """A value that may not exist was asked for. The message says which rule it breaks."""


class Facts(Mapping[str, Any]):
    """A frozen mapping of names to plain values: text, whole numbers, truth, nothing, lists, maps.

    Numbers that were measured are decimal strings rounded to what was measured.

    Args:
        given: What to freeze; nested mappings become `Facts`, lists become tuples.

    Raises:
        InvalidValueError: For a float, an integer beyond 2**53 - 1, a lone surrogate, or a key
            that is not printable ASCII, is empty, or is ``is`` (kept for the type tag).
    """

    __slots__ = ("_hash", "_kept")
    _kept: dict[str, Any]
    _hash: int | None

    def __init__(self, given: Mapping[str, Any] | None = None, /, **more: Any) -> None:  # noqa: ANN401
        kept = {_key(k): freeze(v) for k, v in [*(given or {}).items(), *more.items()]}
        object.__setattr__(self, "_kept", dict(sorted(kept.items(), key=lambda pair: pair[0])))
        object.__setattr__(self, "_hash", None)

    def __getitem__(self, key: str) -> Any:  # noqa: ANN401
        return self._kept[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __hash__(self) -> int:
        known = self._hash
        if known is None:
            known = hash(tuple(self._kept.items()))
            object.__setattr__(self, "_hash", known)
        return known

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Facts):
            # To Python 1 == True; in the canonical form they are two, and so are their ids.
            return self._kept == other._kept and repr(self) == repr(other)
        return NotImplemented

    def __repr__(self) -> str:
        return f"Facts({self._kept!r})"

    def __setattr__(self, name: str, value: object) -> None:
        msg = "facts are frozen"
        raise AttributeError(msg)

    def __reduce__(self) -> tuple[type[Facts], tuple[dict[str, Any]]]:
        return (Facts, (dict(self._kept),))


def freeze(given: Any) -> Any:  # noqa: ANN401
    """Return `given` as something that cannot change, or refuse it.

    Raises:
        InvalidValueError: If it holds something the canonical form cannot carry.
    """
    if given is None or isinstance(given, bool | Facts):
        return given
    if isinstance(given, str):
        return _text(given)
    if isinstance(given, int):
        return _whole(given)
    if isinstance(given, Mapping):
        return Facts(given)
    if isinstance(given, list | tuple):
        return tuple(freeze(each) for each in given)
    if getattr(type(given), "is_value", False):
        return given
    kind = type(given).__name__
    hint = ": write a measured number as a decimal string" if kind == "float" else ""
    msg = f"a value cannot hold a {kind}{hint}"
    raise InvalidValueError(msg)


_ENCODER: Final = json.JSONEncoder(
    sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
)


def canonical(plain: Any) -> bytes:  # noqa: ANN401
    """Return the canonical bytes of plain JSON data (dicts, lists, text, integers, truth, None)."""
    return _ENCODER.encode(plain).encode("utf-8")


def digest(plain: Any) -> str:  # noqa: ANN401
    """Return the SHA-256 [64 hex digits] of the canonical bytes of plain JSON data."""
    return hashlib.sha256(canonical(plain)).hexdigest()


def _text(given: str) -> str:
    try:
        if not given.isascii():
            given.encode("utf-8")
    except UnicodeEncodeError:
        msg = "text holds a lone surrogate, which UTF-8 cannot write"
        raise InvalidValueError(msg) from None
    return given


def _whole(given: int) -> int:
    if abs(given) > INT_LIMIT:
        msg = f"integer {given} is beyond 2**53 - 1; write it as text"
        raise InvalidValueError(msg)
    return given


def _key(given: object) -> str:
    fits = isinstance(given, str) and given not in {"", "is"} and given.isascii()
    if not isinstance(given, str) or not fits or not given.isprintable():
        msg = f"{given!r} cannot name a fact"
        raise InvalidValueError(msg)
    return given
