"""What a step is, and how to find one by name.

A step is a function from what it takes to new records. Its keyword-only arguments are its
settings, and its signature is its manifest::

    @step(version=1)
    def brightness(pictures: Pictures, *, decimals: int = 1) -> Iterator[Observation]: ...

What a step can take, by annotation:

- a record type (``Capture``), narrowed to one sort with ``Annotated[Observation, Kind("shot")]``;
- all of them at once (``tuple[Claim, ...]``, by id; of a text, still or sketch also those about
  what it was made from): a *gathering* step is performed when nothing else is due on the item,
  and what it gives replaces what it gave over an earlier set;
- a `Source`: an item opened for reading, only if its media type fits;
- a `Stream`: a source that is read once for all the steps that watch it.

All that one task takes is about one item, with two exceptions, which the step declares:

- ``@step(version=1, index=SomeIndex)`` compares two items. Its parameters come in two halves of
  equal annotations, the item with the smaller id first; the `Index` proposes the pairs.
- ``@step(version=1, over="case")`` gathers from the whole case.

What a step gives: records, `Made` bytes, and `Gap`s. The runner stamps the maker and what was
taken one by one; which of the gathered records a result rests on, the step says itself (``cites``).

Longer than 300 lines because it is one contract, and a plugin's author reads it as a whole.
"""

from __future__ import annotations

import contextlib
import functools
import importlib
import importlib.metadata
import inspect
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated, Any, BinaryIO, ClassVar, Final, Generic, Self, TypeVar, cast

from firsthand.records import Facts, InvalidValueError, Item, Maker, Record

GROUP: Final = "firsthand.steps"
Role = typing.Literal["original", "text", "still", "sketch"]
Over = typing.Literal["item", "pair", "case"]

P = TypeVar("P")
T = TypeVar("T", bound=Callable[..., Any])


@dataclass(frozen=True)
class Kind:
    """Narrows an observation (or a derivation, by how) to one sort."""

    name: str


@dataclass(frozen=True)
class File:
    """An item's bytes, to be opened as often as wanted.

    Attributes:
        item: The item.
        media_type: Its media type, from its content, where that is known by now.
        opener: Returns a new binary file, at its start. It is a callable because a step in a
            confined process may open nothing by path.
    """

    item: Item
    media_type: str | None
    opener: Callable[[], BinaryIO]

    def open(self) -> BinaryIO:
        """Return the bytes as a new file object, at their start."""
        return self.opener()


class Source:
    """An item opened for reading. A subclass says which items it fits and how it is opened.

    Attributes:
        role: Which items it can be: what was collected, or what we made from that.
        fits: Media types that it can open, ``*`` standing for anything.
    """

    role: ClassVar[Role] = "original"
    fits: ClassVar[tuple[str, ...]] = ("*",)

    def __init__(self, file: File) -> None:
        self.file = file

    @classmethod
    def open(cls, file: File) -> AbstractContextManager[Any]:
        """Open the file for as long as the context lasts; unless overridden, hand it on."""
        return contextlib.nullcontext(cls(file))

    @classmethod
    def takes(cls, media_type: str | None) -> bool:
        """Whether it can open items of this media type (``None``: not known yet)."""
        return any(p == "*" or (media_type and fnmatchcase(media_type, p)) for p in cls.fits)


class Text(Source):
    r"""A text that was made from a document.

    It is UTF-8, its lines end in ``\n``, and a blank line stands between paragraphs.

    Args:
        item: Id of the text's own item, which passages point into.
        text: The text.
    """

    role: ClassVar[Role] = "text"
    fits: ClassVar[tuple[str, ...]] = ("text/plain*",)

    # What a step needs is the text and its id; a test has these and no file.
    def __init__(self, item: str, text: str) -> None:
        self.item = item
        self.text = text

    @classmethod
    @contextlib.contextmanager
    def open(cls, file: File) -> Iterator[Self]:
        """Read the text.

        Raises:
            UnicodeDecodeError: If the item is not UTF-8, which no text made by a step is.
        """
        with file.open() as opened:
            yield cls(file.item.id, opened.read().decode("utf-8"))


class Stream(Source, Generic[P]):
    """A source that yields pieces in order and is read once, whatever the number of watchers.

    Args:
        info: What is known before the first piece; the same object for every watcher.
        pieces: The pieces, in order.
    """

    # A stream is made of what it yields, not of a file: `open` is what makes one from a file.
    def __init__(self, info: Any, pieces: Iterable[P]) -> None:  # noqa: ANN401
        self.info = info
        self._pieces = pieces

    def __iter__(self) -> Iterator[P]:
        return iter(self._pieces)


class Index:
    """Proposes which items are worth comparing, so that not every pair is.

    It lives in a folder of its own, which may be deleted: it is filled again. It runs in the
    process that holds the case, so it believes nothing in a sketch that it has not checked.

    Args:
        folder: Where it may keep files; there when it is made.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __contains__(self, item: str) -> bool:
        raise NotImplementedError

    def add(self, item: str, *taken: Any) -> None:  # noqa: ANN401
        """Take in an item.

        Args:
            item: Its id.
            taken: What the step takes of it, in order: records, gathered records, and sketches
                (opened); other sources are left out.
        """
        raise NotImplementedError

    def near(self, item: str) -> Iterable[str]:
        """Return the ids of the items taken in that are worth comparing with this one."""
        raise NotImplementedError

    def close(self) -> None:
        """Keep what was taken in."""


@dataclass(frozen=True)
class Made:
    """Bytes that a step made or took out of an archive, to be kept as an item.

    Attributes:
        item: The item that these bytes are (hash and size known beforehand).
        chunks: The bytes, in pieces.
        role: ``original`` is kept with the originals; the rest can be made again.
    """

    item: Item
    chunks: Iterable[bytes]
    role: Role

    @classmethod
    def of(cls, data: bytes, role: Role) -> Made:
        """Return these bytes, to be kept."""
        return cls(item=Item.of(data), chunks=(data,), role=role)


@dataclass(frozen=True)
class Take:
    """One thing that a step takes.

    Attributes:
        name: Name of the parameter.
        type: A record class, or a `Source` class.
        kind: The sort of record, when narrowed.
        many: Whether it is all of them at once.
    """

    name: str
    type: type
    kind: str | None = None
    many: bool = False

    @property
    def is_source(self) -> bool:
        """Whether it is bytes, opened."""
        return issubclass(self.type, Source)

    @property
    def is_stream(self) -> bool:
        """Whether it is a stream that steps watch together."""
        return issubclass(self.type, Stream)


@dataclass(frozen=True)
class Step:
    """A step as the runner sees it.

    Attributes:
        name: Name it is found by.
        version: Its version.
        function: The function itself.
        takes: What it takes.
        settings: Its settings and their defaults.
        index: What proposes the pairs that it compares, if it compares.
        over: What one task is about: an item, a pair of them, or the case.
        online: Whether it speaks to another machine; such a step is performed only when named.
    """

    name: str
    version: int
    function: Callable[..., Any]
    takes: tuple[Take, ...]
    settings: Facts
    index: type[Index] | None = None
    over: Over = "item"
    online: bool = False

    @property
    def room(self) -> str:
        """The room it belongs to: the first word of its name."""
        return self.name.split(".", 1)[0].split(":", 1)[0]

    @property
    def source(self) -> Take | None:
        """The bytes that it takes, if it takes any; of a pair, those of the first."""
        return next((t for t in self.takes if t.is_source), None)

    @property
    def half(self) -> tuple[Take, ...]:
        """What it takes of one item."""
        return self.takes[: len(self.takes) // 2] if self.over == "pair" else self.takes

    @property
    def gathers(self) -> bool:
        """Whether it takes all records of a sort at once."""
        return any(take.many for take in self.takes)

    @property
    def summary(self) -> str:
        """First line of what its author says of it."""
        return (inspect.getdoc(self.function) or "").split("\n", 1)[0]

    def maker(self, settings: Facts | None = None) -> Maker:
        """Return the maker that it is under these settings (its defaults if none)."""
        return Maker(step=self.name, version=self.version, settings=settings or self.settings)


def step(
    *,
    version: int,
    over: Over = "item",
    index: type[Index] | None = None,
    online: bool = False,
) -> Callable[[T], T]:
    """Declare a function a step. The function is returned as it was written.

    Args:
        version: Raised by hand when the same input may give another answer.
        over: ``case`` for a step that gathers from the whole case.
        index: What proposes the pairs, for a step that compares two items.
        online: Whether it speaks to another machine. Nothing leaves this one unasked: the step is
            performed only when a person names it.
    """

    def mark(function: T) -> T:
        cast("Any", function).step_version = version
        cast("Any", function).step_over = "pair" if index else over
        cast("Any", function).step_index = index
        cast("Any", function).step_online = online
        return function

    return mark


def manifest(name: str, function: Callable[..., Any]) -> Step:
    """Read a step from its function's signature.

    Raises:
        InvalidValueError: If the function is no step, or its signature says too little.
    """
    version = getattr(function, "step_version", None)
    if not isinstance(version, int) or version < 1:
        msg = f"{name} is not a step: it lacks @step(version=...)"
        raise InvalidValueError(msg)
    hints = typing.get_type_hints(function, include_extras=True)
    takes: list[Take] = []
    settings: dict[str, Any] = {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.kind in {parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD}:
            msg = f"{name} must name each thing that it takes, and each setting"
            raise InvalidValueError(msg)
        if parameter.kind is parameter.KEYWORD_ONLY:
            settings[parameter.name] = _default(name, parameter)
        else:
            takes.append(_take(name, parameter.name, hints.get(parameter.name)))
    made = Step(
        name,
        version,
        function,
        tuple(takes),
        Facts(settings),
        getattr(function, "step_index", None),
        getattr(function, "step_over", "item"),
        bool(getattr(function, "step_online", False)),
    )
    _check(made)
    return made


def _check(made: Step) -> None:
    """Refuse a step whose parameters do not fit what it says that it is about."""
    if not made.takes or sum(t.is_source for t in made.half) > 1:
        msg = f"{made.name} must take something, and at most one source of bytes of an item"
        raise InvalidValueError(msg)
    if made.over == "pair" and _sorts(made.takes) != _sorts(made.half) * 2:
        msg = f"{made.name} compares two items, and takes not the same of both"
        raise InvalidValueError(msg)
    if made.over == "case" and not all(t.many for t in made.takes):
        msg = f"{made.name} is about the case, and so takes records by the tuple only"
        raise InvalidValueError(msg)


def _sorts(takes: Sequence[Take]) -> list[tuple[type, str | None, bool]]:
    return [(take.type, take.kind, take.many) for take in takes]


@functools.lru_cache(maxsize=256)
def find(name: str) -> Step:
    """Return the step of this name: an installed one, or ``module:function``.

    Raises:
        LookupError: If there is none.
        InvalidValueError: If what is there is no step.
    """
    for entry in importlib.metadata.entry_points(group=GROUP):
        if entry.name == name:
            try:
                return manifest(name, entry.load())
            except (ImportError, AttributeError) as error:
                msg = f"the step {name} is installed and cannot be loaded: {error}"
                raise LookupError(msg) from None
    module, _, function = name.partition(":")
    if function:
        try:
            return manifest(name, getattr(importlib.import_module(module), function))
        except (ImportError, AttributeError) as error:
            msg = f"no step {name}: {error}"
            raise LookupError(msg) from None
    msg = f"no step is named {name}"
    raise LookupError(msg)


def names() -> tuple[str, ...]:
    """Return the names of the installed steps, ours and strangers', sorted."""
    return tuple(sorted({e.name for e in importlib.metadata.entry_points(group=GROUP)}))


def _default(name: str, parameter: inspect.Parameter) -> Any:  # noqa: ANN401
    if parameter.default is parameter.empty:
        msg = f"{name}: the setting {parameter.name} has no default"
        raise InvalidValueError(msg)
    if not isinstance(parameter.default, str | int | None):
        msg = f"{name}: the setting {parameter.name} is neither text nor a whole number nor truth"
        raise InvalidValueError(msg)
    return parameter.default


def _take(name: str, parameter: str, hint: Any) -> Take:  # noqa: ANN401
    kind, many = None, False
    if typing.get_origin(hint) is tuple and typing.get_args(hint)[1:] == (Ellipsis,):
        hint, many = typing.get_args(hint)[0], True
    if typing.get_origin(hint) is Annotated:
        kind = next((m.name for m in hint.__metadata__ if isinstance(m, Kind)), None)
        hint = hint.__origin__
    # A generic stream is written Pictures or Pictures[...]; the class is what counts.
    hint = typing.get_origin(hint) or hint
    fits = (Record, Item) if many else (Source, Record, Item)
    if not isinstance(hint, type) or not issubclass(hint, fits):
        msg = f"{name}: {parameter} is neither a record nor a source"
        raise InvalidValueError(msg)
    return Take(parameter, hint, kind, many)
