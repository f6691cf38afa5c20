"""Two films side by side on one page of HTML, without scripts, with nothing loaded."""

from __future__ import annotations

import base64
import io
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import jinja2
from markupsafe import Markup
from PIL import Image

from firsthand.publish import words
from firsthand.publish.stills import blurred

_HIGH: Final = 150


@dataclass(frozen=True)
class Mark:
    """A rectangle in a picture: x, y, width, height [shares of the picture's sides], and why."""

    x: float
    y: float
    width: float
    height: float
    name: str


@dataclass(frozen=True)
class Still:
    """A picture of one film.

    Attributes:
        time: Its time by the film's own clock; empty for an image.
        width: Width to show it at [px].
        height: Height to show it at [px].
        uri: It, as a ``data:`` address.
        marks: What is outlined in it.
        is_clear: Whether it is shown as it was decoded.
    """

    time: str
    width: int
    height: int
    uri: str
    marks: tuple[Mark, ...]
    is_clear: bool = False


@dataclass(frozen=True)
class Stretch:
    """A stretch that runs alike.

    Attributes:
        words: Which seconds of one are which of the other.
        changes: What was done to the one that was made.
        way: Which way it went, in words.
        reasons: Why, and what speaks against it.
        why: Why it is the same footage.
        pairs: Pictures of both at the same moments.
    """

    words: str
    changes: tuple[str, ...]
    way: str
    reasons: tuple[str, ...]
    why: str
    pairs: tuple[tuple[Still, Still], ...]


@dataclass(frozen=True)
class Side:
    """One of the two.

    Attributes:
        letter: A or B.
        name: What it is called.
        item: Its SHA-256.
        what: Size and length, in words.
        unmatched: Stretches of it that the other lacks.
    """

    letter: str
    name: str
    item: str
    what: str
    unmatched: tuple[str, ...]


@dataclass(frozen=True)
class Comparison:
    """All that a page says of two films or images.

    Attributes:
        says: What was found, in a sentence.
        earlier: Letter of the one that is likely the earlier, if the pictures tell.
        sides: Both.
        lanes: Both on one time axis, as SVG.
        stretches: What runs alike.
        sounds: What their sound says, a sentence each.
        clear: Whether pictures were asked for as they are, and not blurred.
    """

    says: str
    earlier: str | None
    sides: tuple[Side, Side]
    lanes: Markup
    stretches: tuple[Stretch, ...]
    sounds: tuple[str, ...]
    clear: bool

    @property
    def all_clear(self) -> bool:
        """Whether all pictures are shown as they were decoded."""
        return all(still.is_clear for s in self.stretches for pair in s.pairs for still in pair)


def still_uri(greys: bytes, cells: tuple[int, int], size: tuple[int, int]) -> str:
    """Return a picture as a ``data:`` address, blurred beyond recovery.

    Args:
        greys: Brightness, row by row.
        cells: How many columns and rows.
        size: Width and height of the upright picture [px].
    """
    picture = Image.frombytes("L", cells, greys).resize(shown_size(size), Image.Resampling.BICUBIC)
    return blurred(_jpeg(picture)).uri


def clear_uri(pixels: bytes, size: tuple[int, int]) -> str:
    """Return a picture as a ``data:`` address, as it is: for a person who asked for it.

    It is encoded anew, and so has no metadata.

    Args:
        pixels: Red, green and blue, row by row.
        size: Width and height [px].
    """
    data = _jpeg(Image.frombytes("RGB", size, pixels))
    return "data:image/jpeg;base64," + base64.b64encode(data).decode("ascii")


def _jpeg(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=80)
    return out.getvalue()


def shown_size(size: tuple[int, int]) -> tuple[int, int]:
    """Return width and height to show a picture at [px]."""
    aspect = min(3.0, max(0.34, size[0] / size[1]))
    return max(1, round(_HIGH * aspect)), _HIGH


def write_page(path: Path, comparison: Comparison) -> None:
    """Write the page, whole or not at all.

    Raises:
        OSError: If it cannot be written.
    """
    environment = jinja2.Environment(
        loader=jinja2.FunctionLoader(_template),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(shown=words.shown, plainly=words.plainly, hashed=words.hashed)
    css = Markup(_template("account.css"))  # noqa: S704 -- ours
    text = environment.get_template("compare.html.j2").render(page=comparison, css=css)
    temporary = path.with_name(f".{path.name}.part-{os.getpid()}")
    try:
        temporary.write_text(text, "utf-8")
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def _template(name: str) -> str:
    return (Path(__file__).parent / "templates" / name).read_text("utf-8")
