"""People's names in Arabic, which has no capitals: by titles, verbs of saying, given names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.tokens import Words, plain, unjoined
from firsthand.world.given_names import GIVEN_NAMES
from firsthand.world.languages import LANGUAGES, word_set
from firsthand.world.named_things import ARABIC_TITLES

_MOST: Final = 3
_LEAST: Final = 3
_SAYS: Final = frozenset(plain(word) for word in LANGUAGES["ar"].says) | word_set(
    "ذكر ذكرت افاد افادت اوضح اوضحت اشار اشارت نفي نفت زعم زعمت قال قالت اضاف اضافت تابع تابعت"
)
_LINKS: Final = word_set("بن ابن بنت ابو ام ال عبد")
_STOPS: Final = word_set(
    "في من علي الي عن ان انه انها ان اننا وان التي الذي الذين هذا هذه ذلك قد لقد كان كانت بعد قبل "
    "مع او ثم لم لن لا ما هو هي هم باسم ل لدي عند عبر ضمن حول خلال بين امس اليوم مساء صباح يوم "
    "للصحفيين لوكالة للصحافيين لصحيفة لقناة بانه بان بانها كما احد احدي بعض كل عدة شاهد شهود "
    "مسؤول مصدر مصادر سكان اهالي ناشط ناشطون رئيس وزير قائد مدير محافظ متحدث متحدثة نائب "
    "اخرون اخر انهم انهن بانهم شهود والتي وهو وهي "
    "كما واحد مصدران مصدرا مقيمون رجال نساء جنود عناصر "
    "جماعة حركة منظمة شركة حزب لجنة هيئة مجموعة كتائب قوات فصائل ميليشيا السلطات مواقع سلطات "
    "وزارة وكالة الشرطة الجيش الحكومة المتحدث الوزير الرئيس مسؤولون مسعف طبيب ممثل والد والدة"
)


class ArabicPeople:
    """Finds people's names in Arabic.

    Args:
        words: The text.
        taken: Which tokens belong to other names.
    """

    def __init__(self, words: Words, taken: bytearray) -> None:
        self.words, self.taken = words, taken

    def all(self) -> Iterator[tuple[int, int, str]]:
        """Yield the people that the text names, in order."""
        words, past = self.words, 0
        known: set[tuple[str, ...]] = set()
        spans: list[tuple[int, int]] = []
        for at in range(len(words)):
            if at < past or words.kinds[at] != "w":
                continue
            end = self._named(at)
            if end is not None and not any(self.taken[at:end]):
                spans.append((at, end))
                known.add(tuple(words.plain[at:end]))
                past = end
        last = {name[-1] for name in known if len(name) > 1 and name[-1].startswith("ال")}
        inside = {at for span in spans for at in range(*span)}
        spans += [
            (at, at + 1)
            for at, word in enumerate(words.plain)
            if word in last and at not in inside and not self.taken[at]
        ]
        for first, end in sorted(spans):
            yield first, end, "person"

    def _named(self, at: int) -> int | None:
        """Return the token after a name that begins here, if one does."""
        words = self.words
        word = words.plain[at]
        bare = (unjoined(word) or word) if word not in GIVEN_NAMES else word
        if bare in GIVEN_NAMES and not words.lines[at + 1]:
            end = self._rest(at + 1, at)
            if end > at + 1 or self._introduced(at):
                return end
            return None
        if not self._introduced(at) or not self._is_part(at):
            return None
        end = self._rest(at + 1, at)
        return end if end - at > 1 else None

    def _introduced(self, at: int) -> bool:
        """Say whether a title stands before, or one with its adjective."""
        words = self.words
        before = words.word(at - 1)
        if before in {"،", ",", "("} and at > 1:
            return words.word(at - 2) in ARABIC_TITLES
        bare = unjoined(before) or before
        if before in ARABIC_TITLES or bare in ARABIC_TITLES:
            return not words.plain[at].startswith("ال")
        if words.word(at - 2) == "باسم" and words.word(at - 3) in ARABIC_TITLES:
            return not words.plain[at].startswith("ال")
        adjective = before.startswith("ال")
        if adjective and words.word(at - 2) in ARABIC_TITLES:
            return not words.plain[at].startswith("ال")
        says = before in _SAYS or bare in _SAYS
        return says and self._is_part(at) and self._is_part(at + 1) and self._family(at + 1)

    def _family(self, at: int) -> bool:
        """Say whether a word looks like a family name: with the article, or before a mark."""
        words = self.words
        after = words.word(at + 1)
        return words.plain[at].startswith("ال") or not after.isalpha() or after in _STOPS

    def _rest(self, at: int, first: int) -> int:
        """Return the token after the words that go on a name."""
        words, end = self.words, at
        while end < len(words) and end - first < _MOST and self._is_part(end):
            linked = words.plain[end - 1] in _LINKS or words.plain[end] in _LINKS
            family = words.plain[end].startswith("ال")
            if end > first + 1 and not (linked or family or words.plain[end] in GIVEN_NAMES):
                break
            end += 1
            if family and not linked:
                break
        return end

    def _is_part(self, at: int) -> bool:
        words = self.words
        if not 0 <= at < len(words) or words.kinds[at] != "w" or words.lines[at]:
            return False
        word = words.plain[at]
        return (
            word not in _STOPS
            and (unjoined(word) or word) not in _STOPS
            and not word.endswith(("ون", "هم", "ها"))
            and word not in _SAYS
            and len(word) >= _LEAST - (word in _LINKS)
            and not self.taken[at]
            and not word.startswith(("لل", "بال", "وال"))
        )
