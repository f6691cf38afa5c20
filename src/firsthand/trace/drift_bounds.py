"""What bounds a figure, in the retelling as in its source: at least, up to, fewer than, or more."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from typing import Final

from firsthand.trace.drift_context import NEAR_COPY, Both, Side
from firsthand.trace.wording_text import Mention
from firsthand.world.plain_words import number_words


def is_unbounded(both: Both, one: Mention, other: Mention) -> bool:
    """Whether a figure that was bounded stands bare in the retelling.

    Args:
        both: The sentences.
        one: The figure in the source.
        other: The same figure in the retelling.
    """
    if not bound(one) or bound(other) or is_bounded(both.made, other):
        return False
    return both.pair.contained >= NEAR_COPY or not _is_bounded_near(both.made, other)


def _is_bounded_near(side: Side, quantity: Mention) -> bool:
    """Whether a word of bound stands near a figure, and no other figure between.

    How another language, or another writer, puts a bound to a figure no list has in full.
    """
    text = side.reading.text
    before = text[max(side.start, quantity.start - _NEAR) : quantity.start]
    after = text[quantity.end : min(side.end, quantity.end + _NEAR)]
    numbers = number_words(side.language)
    ahead: list[str] = []
    for word in reversed(before.split()):
        if word[:1].isdigit() or word.lower().strip(",.;:") in numbers:
            break
        ahead.insert(0, word)
    behind: list[str] = []
    for word in after.split():
        if word[:1].isdigit() or word.lower().strip(",.;:") in numbers:
            break
        behind.append(word)
    return any(_BOUND_NEAR.search(" ".join(words)) for words in (ahead, behind))


_NEAR: Final = 40


def is_turned(both: Both, one: Mention, other: Mention) -> bool:
    """Whether what was said to be at least so many is said to be at most so many, or the other way.

    Args:
        both: The sentences, which must run in the same words.
        one: The figure in the source.
        other: The same figure in the retelling.
    """
    kinds = {str(one.facts.get("bound")), str(other.facts.get("bound"))}
    lower = any(_NEARLY.match(each.written) for each in (one, other))
    return both.parallel and bool(kinds & _FROM) and (lower or bool(kinds & _UP_TO))


_NEARLY: Final = re.compile(
    r"(?i)(?:nearly|almost|just under|not quite|close to|fast|knapp|beinahe|presque|près de|casi|quasi|prawie|niemal"
    r"|майже|почти|neredeyse)\b|قرابة|زهاء|نزدیک"
)


_FROM: Final = frozenset({"low", "over"})
_UP_TO: Final = frozenset({"high", "under"})


def bound(quantity: Mention) -> bool:
    """Whether a figure is not said to be exact: at least, up to, nearly."""
    return bool(quantity.facts.get("bound")) or (
        quantity.facts.get("low") != quantity.facts.get("high")
    )


def is_bounded(side: Side, quantity: Mention) -> bool:
    """Whether words near a figure make it a bound in a way that was not read as one.

    Before it or after it: "at least eleven", "eleven or more", "fourteen metres at the most".

    Args:
        side: Its sentence.
        quantity: It.
    """
    before = side.reading.text[max(side.start, quantity.start - 36) : quantity.start]
    after = side.reading.text[quantity.end : min(side.end, quantity.end + 44)]
    # "At least another 13", "щонайменше ще 13": a word may stand between that counts nothing.
    nearer = _BETWEEN.sub("", before)
    bounds = (_BOUND_BEFORE.search(before), _BOUND_BEFORE.search(nearer), _RANGE.match(after))
    return any(bound is not None for bound in bounds) or _bounded_after(side, quantity, after)


_BETWEEN: Final = re.compile(
    r"(?i)(?<=\s)(?:(?:an)?other|further|more|additional|weitere[nr]?|andere[nr]?|autres?|otr[ao]s|altr[eiao]"
    r"|ще|інш\w+|за|ещ[её]|друг\w+|чем|ніж|at|in|à|a|auf|bei|в|у|на|w|na|jeszcze)\s+$"
)


def _bounded_after(side: Side, quantity: Mention, after: str) -> bool:
    """Whether what follows a figure bounds it, and not the next figure."""
    found = _BOUND_AFTER.match(after)
    if found is None:
        return False
    rest = side.reading.text[quantity.end + found.end() : side.end].split(maxsplit=1)[:1]
    form = rest[0].lower() if rest else ""
    return not (form[:1].isdigit() or form.rstrip(",.;:") in number_words(side.language))


_BOUNDING: Final = (
    r"(?i)(?:\b(?:least|minimum|maximum|fewer than|less than|more than|most|up to|over|above|under|below"
    r"|about|around|some|roughly|nearly|almost|close to|approximately|even|as (?:many|few|much|little) as"
    r"|mindestens|wenigstens|höchstens|maximal|über|unter|mehr als|weniger als|bis zu|rund|etwa|knapp|fast|ungefähr"
    r"|au (?:moins|plus|maximum|minimum)|plus de|moins de|jusqu[’']à|environ|près de|quelque"
    r"|al menos|(?:por|a) lo (?:menos|sumo)|como (?:mínimo|máximo|mucho)|más de|menos de|hasta|unos|unas|casi|cerca de"
    r"|щонайменше|щонайбільше|принаймні|понад|(?:більш|менш)\w*(?: як| ніж)?|майже|близько|приблизно"
    r"|более|менее|больше|меньше|свыше|почти|около|примерно|по меньшей мере|минимум|максимум"
    r"|almeno|non (?:più|meno) di|oltre|più di|meno di|fino a|circa|quasi|al massimo"
    r"|co najmniej|przynajmniej|nie (?:mniej|więcej)|ponad|około|prawie|niemal|nawet|do"
    r"|(?:pelo|ao) menos|no (?:mínimo|máximo)|mais de|menos de|até|cerca de|quase|uns|umas"
    r"|minstens|ten minste|zeker|meer dan|minder dan|ongeveer|circa|bijna|zo[’']n|tot|ruim"
    r"|minst|åtminstone|högst|mer än|omkring|ungefär|nästan|runt|upp till|mindst|mere end|mer enn|omtrent|cirka|nesten|næsten|opptil|op til|over|över"
    r"|cel (?:puțin|mult)|peste|mai (?:mult|puțin) de|aproximativ|aproape|până la|circa"
    r"|en (?:az|çok|fazla)|yaklaşık|neredeyse|دست‌?کم|حداقل|حداکثر|بیش از|کمتر از|حدود|تا|نزدیک به)"
    r"(?: (?:than|als|ніж|як|чем|niż|di))?(?: (?:at|in|auf|в|у|на|w|na|a|à))?"
    r"|على الأقل|ما لا يقل عن|أكثر من|أقل من|نحو|حوالي|لا يزيد على|على الأكثر|قرابة|(?:ت|ي)صل إلى|حتى)"
)
_BOUND_BEFORE: Final = re.compile(_BOUNDING + r"\s*$")
_BOUND_NEAR: Final = re.compile(_BOUNDING + r"(?!\w)")
# What stands between the two figures of a range: "from 700 up to 900".
_RANGE: Final = re.compile(
    r"(?i)^\s*(?:\w+\s+)?(?:[-–—]|(?:up )?to|till|until|bis(?: zu)?|jusqu[’']à|à|hasta|a|fino a|do|до|إلى|الى|تا)\s*\d"
)
# What follows a figure and its thing.
_BOUND_AFTER: Final = re.compile(
    r"(?i)^\W*(?:\w+\s+){0,3}(?:(?:or|oder|ou|o|або|чи|или) (?:so|more|fewer|less|longer|mehr|weniger|plus|moins|más"
    r"|menos|більше|менше|больше|более|менее)\b"
    r"|(?:\w+\s+)?(?:at (?:the )?(?:very )?(?:least|most)|maximum|minimum|tops|(?:au|tout au) (?:plus|moins|maximum"
    r"|minimum)|mindestens|wenigstens|höchstens|maximal|al menos|(?:por|a) lo (?:menos|sumo|más)|como (?:mínimo|máximo"
    r"|mucho)|щонайменше|щонайбільше|принаймні|максимум|мінімум|минимум|самое (?:большее|меньшее)"
    r"|على الأقل|على الأكثر|أو أكثر|أو أقل)(?!\w))"
)
