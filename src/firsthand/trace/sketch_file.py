"""A sketch, opened: its bytes are read back without being believed, whatever was sketched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import ClassVar, Generic, Self, TypeVar

from firsthand.steps import File, Role, Source

T = TypeVar("T")


class NoSketchError(ValueError):
    """Bytes that are no sketch of the sort that was expected. The message says why."""


class SketchFile(Source, Generic[T]):
    """A sketch, opened. A subclass says of what sort, and how its bytes are read.

    Attributes:
        sketch: It, or nothing when its bytes are no sketch.
        why: Why there is none.
    """

    role: ClassVar[Role] = "sketch"

    def __init__(self, file: File, sketch: T | None, why: str | None = None) -> None:
        super().__init__(file)
        self.sketch = sketch
        self.why = why

    @classmethod
    def read(cls, data: bytes) -> T:
        """Return the sketch that these bytes are.

        Raises:
            NoSketchError: If they are none.
        """
        raise NotImplementedError

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Self]:
        """Open a sketch. Bad input raises nothing; it leaves `why`."""
        with file.open() as source:
            data = source.read()
        sketch, why = None, None
        try:
            sketch = cls.read(data)
        except NoSketchError as error:
            why = str(error)
        # Not within the `try`: what goes wrong in the hands of whoever opened it is theirs.
        yield cls(file, sketch, why)
