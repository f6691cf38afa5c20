"""Photographs and other still images: what they are, when and where they say they were taken."""

from __future__ import annotations

import logging
import struct
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
from PIL import Image, UnidentifiedImageError

from firsthand.examine.media.claims import MOST_PIXELS
from firsthand.examine.media.exif import BAD_EXIF, Exif
from firsthand.examine.media.stills import still, stored_size
from firsthand.examine.media.turning import ORIENTATIONS, turned
from firsthand.examine.signatures import Trouble
from firsthand.records import Derivation, Facts, Gap, Observation, Whole
from firsthand.steps import File, Made, Source, step
from firsthand.world.picture_readers import INSTALL, NO_PART, READERS, lacks_part

Given = Observation | Gap | Made | Derivation

_ASKED: Final = "the picture"
_MOST_FRAMES: Final = 10_000
_BAD_IMAGE: Final = (*BAD_EXIF, UnidentifiedImageError, struct.error, Image.DecompressionBombError)
_ASK: Final = "ask for the file as it left the device, or for another copy"
# How Pillow says that a PNG's text chunks are a bomb.
_TOO_MUCH_TEXT: Final = ("Decompressed data too large", "Too much memory used in text chunks")


class Photo(Source):
    """A still image, opened but not decoded.

    Attributes:
        file: Its bytes.
        image: A Pillow image, or the `Trouble` that says why there is none.
        install: The line that installs what it lacks.
    """

    fits = ("image/*",)

    def __init__(self, file: File, image: Any, install: str | None = None) -> None:  # noqa: ANN401
        self.file = file
        self.image = image
        self.install = install

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[Photo]:
        """Open an image. Bad input raises nothing; it leaves `image` a `Trouble`."""
        readers = READERS.get(file.media_type or "")
        if readers is None:
            yield cls(file, Trouble(None, f"no reader is let at {file.media_type}"))
            return
        if lacks_part(file.media_type):
            trouble = Trouble(None, NO_PART, "install it and examine again")
            yield cls(file, trouble, INSTALL)
            return
        with file.open() as source, warnings.catch_warnings():
            # Pillow warns about what it reads past; what matters is told as records.
            warnings.simplefilter("ignore")
            _hush()
            try:
                image = Image.open(source, formats=readers)
            except _BAD_IMAGE as error:
                why = "its header makes no sense as a picture"
                trouble = Trouble("unreadable", why, _ASK, str(error))
                if isinstance(error, Image.DecompressionBombError):
                    trouble = _too_large(None)
                elif any(said in str(error) for said in _TOO_MUCH_TEXT):
                    why = "a remark in it unpacks to more than a mebibyte"
                    trouble = Trouble("refused", why, _ASK, str(error))
                yield cls(file, trouble)
                return
            with image:
                yield cls(file, image)


@step(version=1)
def photo(picture: Photo) -> Iterator[Given]:
    """Tell what a still image is, what its EXIF block says, and make a still of it.

    The size that its header declares is checked before anything is decoded. Times without a
    stated offset stay local, their zone unknown. The still is upright, at most 640 pixels wide,
    and has no metadata.

    Args:
        picture: The image.

    Yields:
        An ``image`` observation; ``timestamp``, ``position`` and ``device`` observations; a still
        and its derivation; gaps for what is refused, cut off or unreadable.
    """
    whole = Whole(item=picture.file.item.id)
    image = picture.image
    trouble = image if isinstance(image, Trouble) else _refusal(image)
    if trouble is None:
        exif = _exif(image)
        facts = Facts(
            format=image.format,
            width_px=image.width,
            height_px=image.height,
            mode=image.mode,
            orientation=exif.orientation,
            frames=_frames(picture),
        )
        yield Observation(kind="image", where=whole, facts=facts)
        yield from _told(exif, whole)
        pixels, trouble = _pixels(image)
        if pixels is not None:
            turn = ORIENTATIONS[exif.orientation]
            yield from still(turned(pixels, turn), whole, orientation=exif.orientation)
    if trouble is not None and picture.file.media_type != "image/svg+xml":
        yield Gap(
            asked=_ASKED,
            why=trouble.why,
            outcome=trouble.outcome,
            where=whole,
            kept="all of its bytes",
            todo=trouble.todo,
            install=picture.install,
            detail=trouble.detail,
        )


def _exif(image: Any) -> Exif:  # noqa: ANN401
    try:
        return Exif(image.getexif())
    except (*BAD_EXIF, struct.error):
        return Exif(Image.Exif())


def _told(exif: Exif, whole: Whole) -> Iterator[Observation]:
    for facts in exif.times():
        yield Observation(kind="timestamp", where=whole, facts=facts)
    for kind, found in (("position", exif.position()), ("device", exif.device())):
        if found is not None:
            yield Observation(kind=kind, where=whole, facts=found)


def _refusal(image: Any) -> Trouble | None:  # noqa: ANN401
    return _too_large(image.size) if image.width * image.height > MOST_PIXELS else None


def _too_large(size: tuple[int, int] | None) -> Trouble:
    declared = f"of {size[0]} x {size[1]} pixels" if size else "too large to read"
    why = f"it declares a picture {declared}, above 64 megapixels"
    return Trouble("refused", why, "examine it by hand if it matters: the header may be forged")


def _pixels(image: Any) -> tuple[Any, Trouble | None]:  # noqa: ANN401
    """Decode an image, small; return what could be decoded, and what is the matter."""
    size = stored_size(image.width, image.height, ORIENTATIONS[_exif(image).orientation])
    trouble = None
    try:
        # JPEG can be decoded at a fraction of its size; every byte is read all the same.
        image.draft("RGB", (size[0] * 2, size[1] * 2))
        image.load()
    except MemoryError:
        return None, Trouble("refused", "decoding it takes more memory than is allowed", _ASK)
    except _BAD_IMAGE as error:
        trouble = Trouble("partial", "the picture breaks off: the rest of it is missing", _ASK)
        # What was decoded until then is in the image already; nothing more is tried.
        image.tile = []
        if getattr(image, "_im", None) is None:
            why = "nothing of the picture can be decoded"
            return None, Trouble("unreadable", why, _ASK, str(error))
    try:
        return np.asarray(_plain(image).resize(size, Image.Resampling.BOX)), trouble
    except _BAD_IMAGE as error:
        why = "nothing of the picture can be decoded"
        return None, Trouble("unreadable", why, _ASK, str(error))


def _plain(image: Any) -> Any:  # noqa: ANN401
    """Return an image in 8-bit RGB or grey, on white where it is transparent."""
    if image.mode.startswith("I;16") or image.mode == "I":
        deep = np.asarray(image).astype(np.int64)
        shift = 8 if image.mode != "I" or deep.max(initial=0) > 255 else 0  # noqa: PLR2004
        return Image.fromarray(np.clip(deep >> shift, 0, 255).astype(np.uint8))
    if image.mode in {"RGBA", "LA", "PA", "La", "RGBa"} or "transparency" in image.info:
        over = image.convert("RGBA")
        page = Image.new("RGBA", over.size, "white")
        return Image.alpha_composite(page, over).convert("RGB")
    return image if image.mode in {"RGB", "L"} else image.convert("RGB")


def _frames(picture: Photo) -> int | None:
    """Return how many pictures it holds, without decoding them."""
    image = picture.image
    try:
        if image.format == "GIF":
            with picture.file.open() as file:
                return _gif_frames(file)
        return min(int(getattr(image, "n_frames", 1)), _MOST_FRAMES)
    except _BAD_IMAGE:
        return None


def _gif_frames(file: Any) -> int:  # noqa: ANN401
    """Count a GIF's pictures by its blocks (GIF89a, 1990), at most 10,000."""
    head = file.read(13)
    file.seek(13 + (3 << (head[10] & 7) + 1 if head[10] & 0x80 else 0))
    count = 0
    while count < _MOST_FRAMES:
        kind = file.read(1)
        if kind == b"\x2c":
            fields = file.read(9)
            if len(fields) < 9:  # noqa: PLR2004 -- of an image descriptor
                break
            count += 1
            file.seek((3 << (fields[8] & 7) + 1 if fields[8] & 0x80 else 0) + 1, 1)
        elif kind == b"\x21":
            file.read(1)
        else:
            break
        while (length := file.read(1)) not in {b"", b"\0"}:
            file.seek(length[0], 1)
    return count


def _hush() -> None:
    """Keep what Pillow says to its log out of a person's terminal."""
    logger = logging.getLogger("PIL")
    if not logger.handlers:
        logger.addHandler(logging.NullHandler())
        logger.propagate = False
