"""The adjectives of a thing: its colour, age, make and sort, right before it or, in some, after it.

English, German and the Slavic languages put them before; French, Spanish and Arabic after. Nobody
lists every adjective, so endings help where a language has them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from firsthand.examine.reports.tokens import Words, plain
from firsthand.world.languages import word_set
from firsthand.world.named_things import COLOURS, QUALIFIERS
from firsthand.world.things_arabic import AFTER as ARABIC_AFTER
from firsthand.world.things_western import AFTER as WESTERN_AFTER

Fits = Callable[[Words, int, int], bool]
_MOST: Final = 4
_LEAST: Final = 4
_COLOURS: Final = frozenset(plain(each) for each in COLOURS if not each.endswith("*"))
_COLOUR_STEMS: Final = tuple(plain(each[:-1]) for each in COLOURS if each.endswith("*"))
_ENGLISH_ENDS: Final = ("-made", "-style", "-type", "-era", "-calibre", "-caliber", "-propelled")
_ENGLISH_MORE: Final = (
    *("-powered", "-mounted", "-range", "-launched", "-engine", "-engined", "-built", "-barrelled"),
    *("-fired", "-ton", "-tonne", "-seat", "-wheel", "-storey", "-rigged", "-coloured", "-colored"),
    *("-held", "-guided", "-laden", "-filled", "-supplied", "-operated", "-flagged", "-registered"),
)
_NATIONS: Final = ("ian", "ish", "ese", "can", "rean", "ench", "utch", "reek", "erman", "iet")
_NOT_NATIONS: Final = word_set("can wooden finish publish accomplish")
_RUSSIAN: Final = (
    *("ый", "ий", "ой", "ая", "яя", "ое", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им"),
    *("ых", "их", "ыми", "ими", "ую", "юю"),
)
_UKRAINIAN: Final = (
    *("ий", "ого", "ої", "ому", "ими", "их", "им", "ською", "ську", "цька", "цькі", "ська"),
    *("ські", "льна", "льні", "льну", "льною", "ова", "ові", "ову", "овою", "ована", "овані"),
    *("ені", "ена", "ану", "ані", "ична", "ичні", "рна", "рні"),
)
_NO_ADJECTIVES: Final = word_set(
    "этот этой этого этому этих этим эти этими тот той того тому тех тем теми такой такие такого "
    "таких таким каждый каждого каждой другой другие другого других другим один одного одной одних "
    "которой который которого которые которых которым которую какой какие какого какой-то "
    "некоторые некоторых свой свои своего своих своими твой мой мои моего моих твои наш наши наших "
    "его него него чего ничего нашего весь всего всех всем всеми многие многих многим сам самого "
    "самой сами самый самых первый первой второй второго третий третьей последние последних "
    "несколько нескольких обоих обеих двух трех четырех своим ним ними никакой никаких "
    "цього цьому цих цим цими того тому тих тими такий такого таких кожний кожного інший інші "
    "іншого інших іншим один одного одних який якого яких яким якими деяких деякі свого своїх "
    "своїм його нього чого нічого нашого наших увесь всього всіх усіх всім багатьох сам самого "
    "перший першого другий другого третій останні останніх кількох двох трьох чотирьох обох "
    "самих ними ним слідом потім затем своей нашей моей своїй нашій кругом домой строй бой "
    "долой порой рукой водой рекой второму каждому слой герой толпой горой ногой стеной "
    "пішохідній дорогий жодного жодних вулиці"
)
_GERMAN: Final = ("e", "en", "er", "es", "em")
_GERMAN_BEFORE: Final = word_set(
    "der die das dem den des ein eine einen einem "
    "einer eines mit von aus zwei drei vier fünf sechs "
    "sieben acht neun zehn elf zwölf kein keine keinen ihr ihre ihren sein seine seinen seinem "
    "mehrere mehreren viele vielen einige einigen im am zum zur vom und durch gegen ohne mindestens"
)
_NO_GERMAN: Final = word_set(
    "eine einen einem einer eines keine keinen keiner keinem ihre ihren ihrer seine seinen seiner "
    "diese dieser dieses diesen diesem jede jeder jedes jeden andere anderen anderer alle allen "
    "aller mehrere mehreren viele vielen einige einigen beide beiden welche unter hinter über "
    "neben zwischen gegen ohne oder aber wegen haben werden wurden waren sieben keines unsere "
    "weitere weiteren erste ersten zweite zweiten letzte letzten dritte dritten solche einer"
)
_BEFORE_FR_ES: Final = word_set(
    "petit petite petits petites grand grande grands gros grosse vieux vieille vieilles nouveau "
    "ancien ancienne viejo vieja viejos viejas pequeño pequeña pequeños pequeñas gran nuevo nueva"
)
_AN: Final = word_set("a an the two three four five six seven eight nine ten several another their")


def before_thing(words: Words, at: int, code: str) -> int:
    """Return the first token of a thing with the adjectives that stand right before it."""
    first = at
    while first > 0 and at - first < _MOST and not words.lines[first]:
        before = first - 1
        if words.kinds[before] != "w" or not _FITS[code](words, before, first):
            break
        first = before
    return first


def _colour(word: str) -> bool:
    return word in _COLOURS or word.startswith(_COLOUR_STEMS)


def _english(words: Words, at: int, first: int) -> bool:
    word = words.plain[at]
    if words.is_first(at) and word in {"can", "police", "army", "main"}:
        return words.word(at) != "can"
    if word in _COLOURS or word in QUALIFIERS:
        return True
    if word.endswith((*_ENGLISH_ENDS, *_ENGLISH_MORE)):
        return True
    if not words.is_named(at) or words.is_first(at):
        return False
    if word.endswith(_NATIONS) and word not in _NOT_NATIONS:
        return True
    # A make or a place that says whose it is: "a Tolmark helicopter", "two Toyota pick-ups".
    counted = words.word(at - 1) in _AN or words.kinds[at - 1] == "n"
    return counted and first > at


def _slavic(endings: tuple[str, ...]) -> Fits:
    def fits(words: Words, at: int, _: int) -> bool:
        word = words.plain[at]
        if words.is_named(at) and not words.is_first(at):
            return False
        listed = word in _COLOURS
        return listed or (
            len(word) > _LEAST and word.endswith(endings) and word not in _NO_ADJECTIVES
        )

    return fits


def _german(words: Words, at: int, _: int) -> bool:
    word = words.plain[at]
    if words.is_named(at) or word in _NO_GERMAN:
        return False
    if _colour(word):
        return True
    told = words.word(at - 1) in _GERMAN_BEFORE or words.kinds[at - 1] == "n"
    return len(word) > _LEAST and word.endswith(_GERMAN) and at > 0 and told


def _romance(words: Words, at: int, _: int) -> bool:
    return words.plain[at] in _BEFORE_FR_ES


def _never(_words: Words, _at: int, _first: int) -> bool:
    return False


_FITS: Final[Mapping[str, Fits]] = {
    "en": _english,
    "de": _german,
    "ru": _slavic(_RUSSIAN),
    "uk": _slavic(_UKRAINIAN),
    "fr": _romance,
    "es": _romance,
    "ar": _never,
}


def after_thing(words: Words, last: int, code: str) -> int:
    """Return the token after a thing with the adjectives that stand right after it."""
    after = {"fr": WESTERN_AFTER, "es": WESTERN_AFTER, "ar": ARABIC_AFTER}.get(code)
    if after is None:
        return last
    end = last
    definite = "ال" in words.plain[last - 1][:4]
    while end < len(words) and end - last < _MOST and not words.lines[end]:
        if words.plain[end] not in after:
            break
        if code == "ar" and words.plain[end].startswith("ال") != definite:
            break  # what follows says something of it
        end += 1
    return end
