"""One name for each house that the reports of a case name in several ways, or alphabets.

"Альбион кроникл" and "The Albion Chronicle", "Vesta" and "Vesta TV", "The Evening Ledger" and what
its address makes of it: whoever counts roots must not count one house twice.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from firsthand.trace.wording_house import WHERE
from firsthand.world.names_across import fold, same_name, skeleton
from firsthand.world.outlets import HEADS, either

_TELLS: Final = 6
_LONG: Final = 4
_WORDS: Final = 3
_SORT: Final = re.compile(rf"^(?i:{either('bodies')})\s+(?=\S)")
_AROUND: Final = re.compile(rf"(?i)(?:{either('articles')})")
Written = tuple[str, str]
"""A name, and the language of the text that it stands in."""


def plain_name(name: str) -> str:
    """Return a house's name as an address writes it, without what languages put around it."""
    return "".join(c for word in _words(name) for c in word if c.isalnum())


@lru_cache(maxsize=4096)
def _words(name: str) -> tuple[str, ...]:
    words = tuple(re.findall(r"[^\W_]+", fold(name)))
    kept = tuple(word for word in words if not _AROUND.fullmatch(word))
    return kept or words


def one_way(names: Mapping[Written, int]) -> dict[Written, str]:
    """Return for each name, in the language it stands in, the commonest way to write that house.

    Args:
        names: How often each is written so.
    """
    plain: dict[str, list[Written]] = defaultdict(list)
    for each in sorted(names, key=lambda w: (-len(_words(w[0])), w)):
        plain[plain_name(each[0])].append(each)
    groups = list(plain.values())
    found: list[list[Written]] = []
    kept = _Groups()
    for group in groups:
        into = kept.like(group[0])
        if into is None:
            found.append(group)
            into = group
        else:
            into += group
        for each in group:
            kept.add(each, into)
    out = {}
    for group in found:
        ways: Counter[str] = Counter()
        for each in group:
            ways[each[0]] += names[each]
        best = max(ways, key=lambda n: (n.isascii(), ways[n], n))
        out.update(dict.fromkeys(group, best))
    return out


class _Groups:
    """The names that were seen, by what another way to write one of them has in common with it."""

    def __init__(self) -> None:
        self._alphabets: dict[bool, list[tuple[Written, list[Written]]]] = defaultdict(list)
        self._initials: dict[str, list[Written]] = {}
        self._first: dict[str, list[tuple[Written, list[Written]]]] = defaultdict(list)

    def add(self, each: Written, group: list[Written]) -> None:
        """Keep a name and those that are the same house's."""
        self._alphabets[each[0].isascii()].append((each, group))
        self._initials.setdefault(_initials(each[0]), group)
        self._first[_words(each[0])[0] if _words(each[0]) else ""].append((each, group))

    def like(self, each: Written) -> list[Written] | None:
        """Return the group of a name that is another way to write this one."""
        if each[0].isupper() and each[0] in self._initials:
            return self._initials[each[0]]
        others = self._alphabets[not each[0].isascii()]
        found = next((group for other, group in others if _same(each, other)), None)
        if found is not None:
            return found
        bare = _SORT.sub("", each[0])
        if bare != each[0]:  # "Agencja Wirefall", where another says "Wirefall"
            same = [g for other, g in self._first[(_words(bare) or ("",))[0]] if other[0] == bare]
            if same:
                return same[0]
        # "Post" alone may be either of two; what one house of the case begins with is that house.
        first = (_words(each[0]) or ("",))[0]
        longer = [g for other, g in self._first[first] if _is_short_for(each[0], other[0])]
        return longer[0] if longer and all(g is longer[0] for g in longer) else None


def _same(one: Written, other: Written) -> bool:
    """Whether two names, one in another alphabet, are one by their skeletons."""
    a, b = _skeletons(*one), _skeletons(*other)
    if _begins_with(a, b, one[0]) or _begins_with(b, a, other[0]):
        return True
    if len(a) != len(b) or len(a) == 1 or one[0].isascii() == other[0].isascii():
        return False
    return a == b or (sum(map(len, a)) >= _TELLS and all(map(_alike, a, b)))


def _begins_with(words: tuple[str, ...], name: tuple[str, ...], written: str) -> bool:
    """Whether Arabic words begin with a name; without capitals nothing says where that ends."""
    whole = _joined(name)
    starts = (_joined(words[:count]) for count in range(2, len(words) + 1))
    arabic = "\u0600" <= written[:1] <= "\u06ff"
    return arabic and len(whole) >= _TELLS and any(s == whole for s in starts)


def _joined(words: tuple[str, ...]) -> str:
    """Return skeletons as one: the vowel that a word begins with is heard only at the start."""
    return "".join((*words[:1], *(word.removeprefix("A") for word in words[1:])))


def _initials(name: str) -> str:
    """Return the first letters of a name's three or more words, or those that are spelt out."""
    words = re.findall(r"[^\W_]+", name)
    spelt = [_SPELT_OUT.get(word.lower(), "") for word in words]
    if len(words) > 1 and all(spelt):
        return "".join(spelt)
    return "".join(w[0] for w in words) if len(words) >= _WORDS else name


# "Би-Би-Си": how Russian and Ukrainian spell English initials out.
_SPELT_OUT: Final = {
    spoken: letter
    for letter, ways in (
        *(("A", "эй ей"), ("B", "би бі"), ("C", "си сі"), ("D", "ди ді"), ("E", "и і")),
        *(("F", "эф еф"), ("G", "джи джі"), ("H", "эйч ейч"), ("I", "ай"), ("J", "джей")),
        *(("K", "кей"), ("L", "эл ел"), ("M", "эм ем"), ("N", "эн ен"), ("O", "оу о")),
        *(("P", "пи пі"), ("Q", "кью"), ("R", "ар"), ("S", "эс ес"), ("T", "ти ті")),
        *(("U", "ю"), ("V", "ви ві"), ("X", "экс икс екс ікс"), ("Y", "уай вай"), ("Z", "зет")),
    )
    for spoken in ways.split()
}


@lru_cache(maxsize=4096)
def _skeletons(name: str, language: str) -> tuple[str, ...]:
    words = [w for w in re.findall(r"[^\W_]+", name) if not _AROUND.fullmatch(w)]
    out = []
    for word in words if len(words) == 1 else (w for w in words if w.lower() not in _ARABIC_THE):
        if word.startswith("أل"):  # an alef with its sign is no article: "ألبيون" is Albion
            out.append(f"A{skeleton(word[1:], language)}")
        else:  # Arabic writes the sound of w as it writes u
            out.append(skeleton(word.replace("w", ""), language))
    return tuple(out)


_ARABIC_THE: Final = frozenset({"al", "el"})


def _alike(one: str, other: str) -> bool:
    if one == other or same_name(one, other):
        return True
    return min(len(one), len(other)) >= _LONG and _one_apart(one, other)


def _one_apart(one: str, other: str) -> bool:
    """Whether one letter was put, left out or changed."""
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) > 1:
        return False
    first = next(
        (n for n, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short)
    )
    return short[first + (len(short) == len(long)) :] == long[first + 1 :]


def _is_short_for(name: str, long: str) -> bool:
    """Whether a name is the beginning of one that goes on with a word like "TV" or a place."""
    one, other = _words(name), _words(long)
    rest = other[len(one) :]
    if other[: len(one)] != one or not rest:
        return False
    # "Le Fanal" is "Le Fanal d’Estrel"; "The Post" is called like too many.
    where = WHERE.search(long)
    of_there = where is not None and _words(long[: where.start()]) == one
    return all(map(HEADS.fullmatch, rest)) or (of_there and not HEADS.fullmatch(" ".join(one)))
