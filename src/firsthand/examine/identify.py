"""What an item is, by its content: the first step for every item."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, cast

from firsthand.examine.characters import Characters, characters
from firsthand.examine.signatures import OCTETS, Trouble, Verdict, by_signature
from firsthand.examine.structure import by_structure
from firsthand.examine.textual import MOST_OF_A_LIST, by_text
from firsthand.records import Facts, Gap, Observation, Whole
from firsthand.steps import File, Source, step

_HEAD: Final = 65_536
_TAIL: Final = 4_096
_PDF_WITHIN: Final = 1_024  # ISO 32000-1, Annex H: readers accept the header within 1024 bytes

_EMPTY: Final = Verdict("application/x-empty", "other", "signature", "nothing: 0 bytes")
_UNKNOWN: Final = Verdict(OCTETS, "other", "characters", "bytes of no known sort")
_EMPTY_TROUBLE: Final = Trouble("empty", "it has 0 bytes", "ask for it again")
_UNKNOWN_TROUBLE: Final = Trouble(
    "unreadable",
    "its bytes are no sort of file that we know, and no text",
    "ask what made it, or for a copy that opens elsewhere",
)

_FILES: Final = frozenset(("document", "archive", "other"))
_OPENED: Final = frozenset(
    (
        "application/pdf",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
        "application/xhtml+xml",
        "application/xml",
        "application/zip",
        "image/svg+xml",
        "text/html",
        "text/xml",
    )
)
_OTHERWISE: Final = "hand in what it holds in another form as well: a PDF, the files in it, a text"


class AnyFile(Source):
    """Any item, as its bytes."""

    fits = ("*",)

    @classmethod
    @contextmanager
    def open(cls, file: File) -> Iterator[File]:
        """Yield the file itself."""
        yield file


@step(version=1)
def identify(file: AnyFile) -> Iterator[Observation | Gap]:
    """Say what an item is, by its content and never by its name.

    A closed table of first bytes (`signatures`), then the structure of containers (`structure`),
    then whether the bytes are characters (`characters`, `textual`). The answer decides which
    decoder is let at the bytes later on, so what the table does not have stays unopened. At most
    65,536 bytes from the start and 4,096 from the end are looked at for text, 1 MiB of what may be
    a list of addresses, the movie box of an MP4, the directory of a zip archive.

    Playlists and containers that refer to other files are quarantined: what they name is not
    evidence that we hold, and following it would tell somebody that we look.

    Args:
        file: The item.

    Yields:
        A ``media-type`` observation; and a gap when the item is empty, refers elsewhere, or is of
        no known sort.
    """
    given = cast("File", file)
    whole = Whole(item=given.item.id)
    with given.open() as opened:
        verdict = _verdict(opened, given.item.size)
    facts = {
        "media_type": verdict.media_type,
        "family": verdict.family,
        "decided_by": verdict.by,
        "name": verdict.name,
        **verdict.more,
    }
    yield Observation(kind="media-type", where=whole, facts=Facts(facts))
    trouble = verdict.trouble
    if verdict is _EMPTY or verdict is _UNKNOWN:
        trouble = _EMPTY_TROUBLE if verdict is _EMPTY else _UNKNOWN_TROUBLE
    elif trouble is None and verdict.family in _FILES and verdict.media_type not in _OPENED:
        trouble = Trouble(None, f"no step here opens this sort of file: {verdict.name}", _OTHERWISE)
    if trouble is not None:
        yield Gap(
            asked="what it shows or says",
            why=trouble.why,
            outcome=trouble.outcome,
            where=whole,
            kept="all of its bytes",
            todo=trouble.todo,
        )


def _verdict(file: BinaryIO, size: int) -> Verdict:
    if size == 0:
        return _EMPTY
    head = file.read(_HEAD)
    found = by_signature(head) or by_structure(file, size, head)
    if found is not None:
        return found
    if b"%PDF-" in head[:_PDF_WITHIN]:
        return Verdict("application/pdf", "document", "signature", "PDF document")
    text = characters(head)
    if text is None or not _text_at_the_end(file, size, text):
        return _UNKNOWN
    return by_text(text, _whole(file, size, text))


def _text_at_the_end(file: BinaryIO, size: int, text: Characters) -> bool:
    """Whether what lies beyond the first bytes is text too."""
    if size <= _HEAD:
        return True
    start = max(_HEAD, size - _TAIL)
    # Start at a code unit, and let the first character be cut.
    file.seek(start - start % text.width)
    tail = file.read(_TAIL)
    if text.sort == "UTF-16":
        # Its own byte order mark is far away; either order will do to tell text from noise.
        return any(
            tail[i::2].count(max(set(tail[i::2]), key=tail[i::2].count)) * 2 > len(tail[i::2])
            for i in (0, 1)
        )
    return characters(tail.lstrip(bytes(range(0x80, 0xC0))) or b"x") is not None


def _whole(file: BinaryIO, size: int, text: Characters) -> str | None:
    if size > MOST_OF_A_LIST:
        return None
    if size <= _HEAD:
        return text.text
    file.seek(0)
    found = characters(file.read(size))
    return found.text if found is not None else None
