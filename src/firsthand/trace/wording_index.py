"""Which texts are worth comparing: an index over the keys of their wording.

Copies of one wording are one text to it: the first that came stands for all, and the others are
compared with that one only, so that ten thousand copies are ten thousand pairs and not fifty
million. A key that very many texts share tells nothing and is passed over; of what is left, the
texts that share most keys come first, and only so many are proposed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from firsthand.records.where import SHA256
from firsthand.steps import Index
from firsthand.trace.wording_keys import Keys, named
from firsthand.trace.wording_sketch import Wording
from firsthand.trace.wording_store import BUFFER, Postings
from firsthand.trace.wording_worth import MOST_WORTH

MOST_SHARING: Final = 400
"""A key that more texts share is passed over."""
MOST_NEAR: Final = 64
"""How many texts are proposed for one."""
# What texts that share no wording must have in common to be compared for what they name [bits]:
# much of all that the shorter one names, or very much.
_LEAST_SHARED: Final = 10
_ENOUGH: Final = 14
_MUCH: Final = 28
_HALF: Final = 0.5
_PART: Final = 0.2
_BAND: Final = 8
"""What a shared band or run of a quotation counts beside names [bits], to tell who comes first."""
_NAME: Final = 0x5DEECE66D
_TEXT: Final = 0x2545F4914F6CDD1D
_LOOK: Final = 1
_ROW: Final = 48


class WordingIndex(Index):
    """Proposes texts that share wording, names, numbers or quotations.

    Args:
        folder: Where it keeps its files.
        buffer: How many postings it holds in memory before it writes them.
    """

    def __init__(self, folder: Path, buffer: int = BUFFER) -> None:
        super().__init__(folder)
        self.postings = Postings(folder, buffer)
        self._texts = _Rows(folder / "texts", folder / "sketches")
        if not self._texts.cut(self.postings.count):
            for path in folder.iterdir():
                path.unlink()
            self.postings = Postings(folder, buffer)
            self._texts.cut(0)

    def __contains__(self, item: str) -> bool:
        return self._number(item) is not None

    def __len__(self) -> int:
        return len(self._texts)

    def add(self, item: str, *taken: Any) -> None:  # noqa: ANN401
        """Take in a text by its sketch; one without a readable sketch is known and never near."""
        if SHA256.fullmatch(item) is None or item in self:
            return
        keys = _keys(taken)
        number = len(self._texts)
        self._texts.add(bytes.fromhex(item), keys.text if keys else 0, keys.pack() if keys else b"")
        self.postings.add(number, [_name_key(item), *self._to_keep(keys)])
        if self.postings.full:
            self._write()

    def _to_keep(self, keys: Keys | None) -> Iterator[int]:
        if keys is None:
            return
        yield _text_key(keys.text)
        yield keys.copy
        first = self._first(keys.copy)
        if first is None or self._texts.text(first) == keys.text:
            yield from {*keys.bands, *keys.quotes, *map(named, keys.names)}

    def _first(self, copy: int) -> int | None:
        """Return the number of the first text with these words."""
        texts, _ = self.postings.look(copy, _LOOK)
        return min(texts) if texts else None

    def _latest(self, number: int) -> int:
        """Return the number of the newest sketch of the same text."""
        texts, _ = self.postings.look(_text_key(self._texts.text(number)), MOST_SHARING)
        return max([number, *texts])

    def near(self, item: str) -> Iterator[str]:
        """Yield the texts worth comparing with this one, those that share most first."""
        number = self._number(item)
        written = self._texts.sketch(number) if number is not None else b""
        if not written:
            return
        keys = Keys.unpack(written)
        first = self._first(keys.copy)
        if first is not None and self._texts.text(first) != keys.text:
            yield self._texts.item(self._latest(first))
            return
        counts: Counter[int] = Counter()
        for key in {*keys.bands, *keys.quotes}:
            texts, many = self.postings.look(key, MOST_SHARING)
            if not many:
                counts.update(dict.fromkeys(texts, _BAND))
        counts.update(self._by_names(keys))
        given: set[int] = set()
        for other, _ in counts.most_common(2 * MOST_NEAR):
            latest = self._latest(other)
            if self._texts.text(other) != keys.text and latest not in given:
                given.add(latest)
                yield self._texts.item(latest)
                if len(given) == MOST_NEAR:
                    return

    def _by_names(self, keys: Keys) -> Counter[int]:
        """Return the texts that name much of what a text names, with how much that tells."""
        counts: Counter[int] = Counter()
        for key in keys.names:
            texts, many = self.postings.look(named(key), MOST_SHARING)
            if not many:
                counts.update(dict.fromkeys(texts, key & MOST_WORTH))
        ours = _worth(keys)
        return Counter(
            {
                text: shared
                for text, shared in counts.items()
                if shared >= _LEAST_SHARED and self._is_enough(shared, ours, text)
            }
        )

    def _is_enough(self, shared: int, ours: int, text: int) -> bool:
        if shared >= _MUCH:
            return True
        least = min(ours, _worth(Keys.unpack(self._texts.sketch(text))))
        return shared >= (_ENOUGH if shared < _HALF * least else _LEAST_SHARED) and (
            shared >= _PART * least
        )

    def close(self) -> None:
        """Write what was taken in."""
        self._write()

    def _write(self) -> None:
        # The texts first: a posting that named a text which is not there would be a lie.
        self._texts.write()
        self.postings.write()

    def _number(self, item: str) -> int | None:
        if SHA256.fullmatch(item) is None:
            return None
        texts, _ = self.postings.look(_name_key(item), 8)
        return next((n for n in texts if self._texts.item(n) == item), None)


class _Rows:
    """Ids of the texts and their sketches, by number, on disk.

    Args:
        ids: File of rows: 32 bytes of id, 8 of the text's, 8 of where its sketch ends.
        sketches: File of sketches, one after the other.
    """

    def __init__(self, ids: Path, sketches: Path) -> None:
        self._ids, self._sketches = ids, sketches
        self._new: list[tuple[bytes, int, bytes]] = []
        self._written = 0
        self._end = 0

    def __len__(self) -> int:
        return self._written + len(self._new)

    def cut(self, count: int) -> bool:
        """Leave so many rows; whether that many are there."""
        self._written, self._end, self._new = count, 0, []
        with self._ids.open("ab+") as ids, self._sketches.open("ab+") as sketches:
            if ids.seek(0, 2) < _ROW * count:
                return False
            ids.truncate(_ROW * count)
            if count:
                ids.seek(_ROW * count - 8)
                self._end = int.from_bytes(ids.read(8), "big")
            if sketches.seek(0, 2) < self._end:
                return False
            sketches.truncate(self._end)
        return True

    def add(self, item: bytes, text: int, sketch: bytes) -> None:
        self._new.append((item, text, sketch))

    def write(self) -> None:
        """Append what is new, the sketches first."""
        with self._sketches.open("ab") as file:
            file.write(b"".join(sketch for _, _, sketch in self._new))
        rows = []
        for item, text, sketch in self._new:
            self._end += len(sketch)
            rows.append(item + text.to_bytes(8, "big") + self._end.to_bytes(8, "big"))
        with self._ids.open("ab") as file:
            file.write(b"".join(rows))
        self._written += len(self._new)
        self._new = []

    def item(self, number: int) -> str:
        if number >= self._written:
            return self._new[number - self._written][0].hex()
        return self._read(_ROW * number, 32).hex()

    def text(self, number: int) -> int:
        if number >= self._written:
            return self._new[number - self._written][1]
        return int.from_bytes(self._read(_ROW * number + 32, 8), "big")

    def sketch(self, number: int) -> bytes:
        if number >= self._written:
            return self._new[number - self._written][2]
        before = self._read(_ROW * number - 8, 8) if number else b""
        start = int.from_bytes(before, "big")
        end = int.from_bytes(self._read(_ROW * number + 40, 8), "big")
        with self._sketches.open("rb") as file:
            file.seek(start)
            return file.read(end - start)

    def _read(self, start: int, size: int) -> bytes:
        with self._ids.open("rb") as file:
            file.seek(start)
            return file.read(size)


def _name_key(item: str) -> int:
    return int(item[:16], 16) ^ _NAME


def _text_key(text: int) -> int:
    return text ^ _TEXT


def _worth(keys: Keys) -> int:
    """Return how much all tells that a text names [bits]."""
    return sum(key & MOST_WORTH for key in keys.names)


def _keys(taken: tuple[Any, ...]) -> Keys | None:
    return next((each.keys for each in taken if isinstance(each, Wording)), None)
