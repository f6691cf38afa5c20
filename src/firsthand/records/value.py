"""What every value has: it is frozen, checked where it is made, and has a canonical form."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeVar, cast

from firsthand.records.form import Facts, InvalidValueError, digest, freeze

V = TypeVar("V", bound="Value")

_Fits = typing.Callable[[Any], bool]
_Field = tuple[str, _Fits, Any, bool]

_BY_TAG: dict[str, type[Value]] = {}
_FIELDS: dict[type[Value], tuple[_Field, ...]] = {}


def noted(default: Any = None) -> Any:  # noqa: ANN401
    """Declare a field that is kept and written but takes no part in the id (wall time, host)."""
    return dataclasses.field(default=default, metadata={"noted": True})


class Value:
    """Base of every value. Subclasses are frozen dataclasses made by `value`.

    A field at its default is left out of the canonical form, so that a field added later changes
    no id. A default may therefore never change.
    """

    tag: ClassVar[str] = ""
    is_value: ClassVar[bool] = True
    __slots__ = ()

    def __post_init__(self) -> None:
        for name, fits, _, _ in _fields(type(self)):
            given = getattr(self, name)
            kept = freeze(given)
            if kept is not given:
                object.__setattr__(self, name, kept)
            if not fits(kept):
                msg = f"{self.tag}.{name} cannot be {_short(given)}"
                raise InvalidValueError(msg)
        self.check()

    def check(self) -> None:
        """Refuse field values that do not go together. Subclasses say how."""

    @property
    def id(self) -> str:
        """SHA-256 [64 hex digits] of the canonical form, without what is only noted."""
        return digest(self.plain(with_noted=False))

    def plain(self, *, with_noted: bool = True) -> dict[str, Any]:
        """Return the value as plain JSON data, its type under ``is``."""
        out: dict[str, Any] = {"is": self.tag}
        aside: dict[str, Any] = {}
        for name, _, default, is_noted in _fields(type(self)):
            kept = getattr(self, name)
            if kept is default or (type(kept) is type(default) and kept == default):
                continue
            if not kept and isinstance(kept, tuple | Facts):
                continue
            into = aside if is_noted else out
            into[name] = _plain(kept, with_noted=with_noted)
        if with_noted and aside:
            out["noted"] = aside
        return out

    def written(self) -> dict[str, Any]:
        """Return the value as it is written down: plain, with its id."""
        whole = self.plain()
        return {**whole, "id": self.id}

    def but(self, **changes: Any) -> Self:  # noqa: ANN401
        """Return a copy with some fields changed, checked anew."""
        return cast("Self", dataclasses.replace(cast("Any", self), **changes))


@typing.dataclass_transform(frozen_default=True, kw_only_default=True)
def value(tag: str) -> typing.Callable[[type[V]], type[V]]:
    """Make a class a value whose type is written as `tag`."""

    def make(cls: type[V]) -> type[V]:
        made = dataclasses.dataclass(frozen=True, slots=True, kw_only=True)(cls)
        made.tag = tag
        _BY_TAG[tag] = made
        return made

    return make


def read(plain: object) -> Value:
    """Return the value that plain JSON data stands for; the inverse of `Value.plain`.

    An ``id`` beside the fields is compared with the id of what was read.

    Raises:
        InvalidValueError: If the type is unknown, a field is unknown or missing, the value may
            not exist, or its id is not the one written.
    """
    if not isinstance(plain, Mapping):
        msg = f"not a value: {_short(plain)}"
        raise InvalidValueError(msg)
    tag = plain.get("is")
    if not isinstance(tag, str) or tag not in _BY_TAG:
        msg = f"unknown type of value: {_short(tag)}"
        raise InvalidValueError(msg)
    given = {k: _unplain(v) for k, v in plain.items() if k not in {"is", "id", "noted"}}
    aside = plain.get("noted", {})
    if not isinstance(aside, Mapping):
        msg = f"{tag}.noted is not a map"
        raise InvalidValueError(msg)
    given |= {k: _unplain(v) for k, v in aside.items()}
    try:
        made = _BY_TAG[tag](**given)
    except TypeError as error:
        msg = f"{tag}: {error}"
        raise InvalidValueError(msg) from None
    if "id" in plain and made.id != plain["id"]:
        msg = f"{tag} {_short(plain['id'])} now has the id {made.id}"
        raise InvalidValueError(msg)
    return made


def tags() -> tuple[str, ...]:
    """Return the names of all types of value."""
    return tuple(sorted(_BY_TAG))


def type_of(tag: str) -> type[Value]:
    """Return the class of the values written with `tag`."""
    return _BY_TAG[tag]


def _fields(cls: type[Value]) -> tuple[_Field, ...]:
    """Return the fields of a value class: name, what fits, default, whether it is only noted."""
    known = _FIELDS.get(cls)
    if known is None:
        hints = typing.get_type_hints(cls)
        known = tuple(
            (f.name, _fitting(hints[f.name]), f.default, bool(f.metadata.get("noted")))
            for f in dataclasses.fields(cast("Any", cls))
        )
        _FIELDS[cls] = known
    return known


def _plain(kept: Any, *, with_noted: bool) -> Any:  # noqa: ANN401
    if isinstance(kept, Value):
        return kept.plain(with_noted=with_noted)
    if isinstance(kept, Facts):
        return {k: _plain(v, with_noted=with_noted) for k, v in kept.items()}
    if isinstance(kept, tuple):
        return [_plain(each, with_noted=with_noted) for each in kept]
    return kept


def _unplain(given: Any) -> Any:  # noqa: ANN401
    if isinstance(given, Mapping):
        if "is" in given:
            return read(given)
        return Facts({k: _unplain(v) for k, v in given.items()})
    if isinstance(given, list):
        return tuple(_unplain(each) for each in given)
    return given


def _fitting(hint: Any) -> _Fits:  # noqa: ANN401
    """Return what says whether a frozen value is of the type that a field declares.

    Made once for each field: a case holds very many values, and each is checked.
    """
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        each = [_fitting(one) for one in typing.get_args(hint)]
        return lambda kept: any(fits(kept) for fits in each)
    if origin is typing.Literal:
        words = typing.get_args(hint)
        return lambda kept: isinstance(kept, str) and kept in words
    if origin is tuple:
        inner = _fitting(typing.get_args(hint)[0])
        return lambda kept: isinstance(kept, tuple) and all(map(inner, kept))
    if hint is int:
        return lambda kept: isinstance(kept, int) and not isinstance(kept, bool)
    return lambda kept: isinstance(kept, hint)


def _short(given: object) -> str:
    text = repr(given)
    return text if len(text) <= 80 else text[:77] + "..."  # noqa: PLR2004
