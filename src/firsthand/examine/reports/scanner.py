"""Reading marks of quotation from left to right, with a stack of what is open."""

from __future__ import annotations

from dataclasses import dataclass, field

from firsthand.examine.reports import marks as m
from firsthand.records import Facts


@dataclass
class Quotation:
    """Words in marks.

    Attributes:
        marks: The opening mark, and the closing one if there is one.
        pieces: Where its words stand, paragraph by paragraph.
        paragraph: Index of the paragraph where it begins.
        closed: Whether a mark closes it.
        outer: Where it starts and ends with its marks.
        depth: How many quotations it stands in.
    """

    marks: str
    pieces: list[tuple[int, int]]
    paragraph: int
    closed: bool
    outer: tuple[int, int]
    depth: int = 0

    @property
    def start(self) -> int:
        """Where its words start."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where its words end."""
        return self.pieces[-1][1]

    def facts(self) -> Facts:
        """Return the facts of its observation."""
        facts: dict[str, object] = {
            "marks": self.marks,
            "depth": self.depth,
            "paragraph": self.paragraph,
            "closed": self.closed,
            "with_marks_start": self.outer[0],
            "with_marks_end": self.outer[1],
        }
        if len(self.pieces) > 1:
            facts["pieces"] = [list(piece) for piece in self.pieces]
        return Facts(facts)


@dataclass(frozen=True)
class _Piece:
    """Words of one paragraph in marks.

    Attributes:
        start: Where they start.
        end: Where they end.
        paragraph: Index of the paragraph.
        mark_at: Where the mark before them stands; ``None`` if it was not repeated.
    """

    start: int
    end: int
    paragraph: int
    mark_at: int | None


@dataclass
class _Open:
    """A mark that is open, and where the words after it begin in this paragraph."""

    mark: str
    at: int
    mark_at: int | None
    words: int
    paragraph: int
    pieces: list[_Piece] = field(default_factory=list)


class Scanner:
    """Goes through a text's marks from left to right.

    Args:
        text: The text.
        most: How many quotations are wanted; soon after these it looks for no more.
    """

    def __init__(self, text: str, most: int) -> None:
        self.text = text
        self.most = most
        self.found: list[Quotation] = []
        self._stack: list[_Open] = []
        self._number = 0
        self._span = (0, 0)
        self._goes_on = False

    def paragraph(self, number: int, start: int, end: int, *, goes_on: bool) -> None:
        """Read one paragraph.

        Args:
            number: Its index.
            start: Where it starts.
            end: Where it ends.
            goes_on: Whether a « that is open at its end is closed in a later paragraph.
        """
        self._number, self._span = number, (start, end)
        begin = self._continue(start) if self._stack else start
        marks = [match.start() for match in m.MARK.finditer(self.text, begin, end)]
        for index in range(len(marks)):
            if len(self.found) > self.most:
                break
            self._mark(marks, index)
        self._stack = [each for each in self._stack if each.mark != "'"]
        for each in self._stack:
            each.pieces.append(_Piece(each.words, end, number, each.mark_at))
        self._goes_on = goes_on and bool(self._stack) and self._stack[0].mark == "«"

    def finish(self) -> None:
        """The text ends: what is open is not closed any more."""
        for each in self._stack:
            self._unclosed(each)
        self._stack.clear()

    def _continue(self, start: int) -> int:
        """Take up what was open when the last paragraph ended, if this one goes on with it."""
        first = self._stack[0].mark
        if self.text[start] not in (first, m.REPEATED.get(first)) and not self._goes_on:
            self.finish()
            return start
        at = start
        for each in self._stack:
            each.mark_at = None
            if at < self._span[1] and self.text[at] in (each.mark, m.REPEATED.get(each.mark)):
                each.mark_at = at
                at += 1
            each.words = at
        return at

    def _mark(self, marks: list[int], index: int) -> None:
        """Read one mark."""
        at = marks[index]
        start, end = self._span
        beside = m.Beside(
            char=self.text[at],
            before=self.text[at - 1] if at > start else " ",
            after=self.text[at + 1] if at + 1 < end else " ",
            next=self.text[at + 1 : min(at + 9, end)],
        )
        place = self._closed_by(beside, marks, index)
        if place is not None:
            self._close(place, at)
        elif m.opens(beside) and len(self._stack) < m.DEEPEST:
            self._stack.append(_Open(beside.char, at, at, at + 1, self._number))

    def _closed_by(self, beside: m.Beside, marks: list[int], index: int) -> int | None:
        """Return the place in the stack of what a mark closes, if it closes something."""
        for place in range(len(self._stack) - 1, -1, -1):
            opened = self._stack[place].mark
            # Marks that may be apostrophes do not count as open when another one closes.
            inner = any(each.mark not in m.SINGLE for each in self._stack[place + 1 :])
            if beside.char in m.CLOSED_BY[opened] and m.closes(beside, opened, inner=inner):
                if beside.char in m.APOSTROPHES and self._is_genitive(beside, marks, index):
                    return None
                return place
        return None

    def _is_genitive(self, beside: m.Beside, marks: list[int], index: int) -> bool:
        """Say whether ’ after an s is a genitive ("the soldiers’ boots"): another one closes."""
        at = marks[index]
        if beside.before not in "sS" or not self.text[at + 2 : at + 3].islower():
            return False
        for later in range(index + 1, len(marks)):
            where = marks[later]
            char = self.text[where]
            if char in "‘‚" or (char == "'" and self.text[where - 1].isspace()):
                return False
            if char == beside.char and not self.text[where + 1 : where + 2].isalnum():
                return True
        return False

    def _close(self, place: int, at: int) -> None:
        """Close the mark at `place` in the stack; what was open inside it never closed."""
        for each in self._stack[place + 1 :]:
            each.pieces.append(_Piece(each.words, at, self._number, each.mark_at))
            self._unclosed(each)
        opened = self._stack[place]
        del self._stack[place:]
        opened.pieces.append(_Piece(opened.words, at, self._number, opened.mark_at))
        pieces = [piece for each in opened.pieces if (piece := self._trimmed(each))]
        if not pieces or (opened.mark in m.SINGLE and pieces[-1][1] - pieces[0][0] <= 1):
            return
        self.found.append(
            Quotation(
                marks=opened.mark + self.text[at],
                pieces=pieces,
                paragraph=opened.paragraph,
                closed=True,
                outer=(opened.at, at + 1),
            )
        )

    def _unclosed(self, opened: _Open) -> None:
        """Keep what nothing closed: each paragraph's words for themselves."""
        if opened.mark in m.SINGLE:
            return
        for piece in opened.pieces:
            trimmed = self._trimmed(piece)
            if trimmed and piece.mark_at is not None:
                outer = (piece.mark_at, trimmed[1])
                self.found.append(
                    Quotation(opened.mark, [trimmed], piece.paragraph, closed=False, outer=outer)
                )

    def _trimmed(self, piece: _Piece) -> tuple[int, int] | None:
        """Return where the words of a piece stand without white space around them."""
        start, end = piece.start, piece.end
        while start < end and self.text[start].isspace():
            start += 1
        while end > start and self.text[end - 1].isspace():
            end -= 1
        return (start, end) if start < end else None
