"""Where a word of the lexicon of hedges means something else.

The file is long because each such word has a rule of its own, and every rule is short.
"""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.guards_english import GUARDS, could
from firsthand.examine.reports.tokens import Words, unjoined
from firsthand.world.languages import word_set

_WINDOW: Final = 12
_ARABIC_PERFECT: Final = word_set(
    "تم تمت توفي توفيت تعرض تعرضت تسبب تسببت تمكن تمكنت نفي نفت نقل نقلت نشر تحدث"
)
_NO_POWER: Final = word_set(
    "the its his their her our my your military full all armed air economic sheer of great"
)
_DENIED: Final = word_set(
    "access entry bail visa permission treatment asylum boarding medical leave service him her "
    "them us me food water the"
)
_PARTICIPLES: Final = word_set(
    "been gone had lost won left made met paid put read run said sent set cost hit"
)
_OBJECTS: Final = word_set("him her them us me you people residents")
_PRONOUNS: Final = word_set("i you he she it we they who")
_SHOULD: Final = word_set(
    "go arrive come open reopen resume reach be start begin take land return know have end finish "
    "become last appear complete subside ease improve follow"
)
_ABILITY: Final = word_set("seen heard felt reached found done bought used made")
_CLAIMS: Final = word_set(
    "is are was were claim claims report reports rumour rumours rumor story news information "
    "allegation allegations statement video image entirely completely totally be as simply"
)
_PROOF: Final = word_set("of that to for was is has had in the")
_PERMITTED: Final = word_set(
    "inspected used obtained viewed reproduced copied submitted filed entered"
)
_CLAIMED: Final = word_set(
    "that to he she it they there his her its their a an some several one two three all no many "
    "on in this these those we i you four five six seven eight nine ten dozens hundreds "
    "thousands scores most both every each nobody none at more under over about around up "
    "since nothing"
)
_BEFORE_CLAIMS: Final = word_set(
    "the a an his her their its these such any all denied rejected dismissed false of unconfirmed "
    "that about by insurance"
)
_COULD_HAVE: Final = word_set(
    "been come caused led killed happened hit resulted triggered contributed involved started "
    "occurred originated fallen reached affected ended died escaped"
)
_NOT_AFTER: Final = {
    code: {word: word_set(before) for words, before in rows for word in words.split()}
    for code, rows in {
        "de": (("wohl", "zum das dem sehr"), ("möglich zweifel", "wie kein ohne so nicht keine")),
        "fr": (("faux fausse possible supposé doute", "sans que si le plus"),),
        "es": (("posible llamado llamada denuncia duda parecía", "sin lo una la un ha han más"),),
        "ru": (("мог могла могли могло", "не никто ничего"),),
        "uk": (("міг могла могли могло", "не ніхто нічого"),),
    }.items()
}
_IMPERSONAL: Final = word_set("кажуть пишуть говорят пишут dicen cuentan подейкують")
_FATES: Final = word_set("dead to drowned killed lost missing trapped buried")
_FUTURE: Final = word_set(
    "on in by at next tomorrow within before over later soon this around until after shortly "
    "monday "
    "tuesday wednesday thursday friday saturday sunday"
)


def is_hedge(words: Words, at: int, end: int, meaning: str, code: str) -> bool:
    """Say whether a phrase of the lexicon hedges where it stands.

    Args:
        words: The text.
        at: Its first token.
        end: The token after its last.
        meaning: Its kind.
        code: The language.
    """
    word, after = words.plain[at], words.word(end)
    if words.word(at - 2) in {"word", "слово", "wort", "mot", "palabra", "слова"}:
        return False  # it is spoken of
    if word in _IMPERSONAL and at and words.kinds[at - 1] == "w":
        return False  # somebody is said to say it
    if code == "en":
        guard = _ENGLISH.get(word)
        if guard is not None:
            return guard(words, at, end)
        if meaning.startswith("denial") and word.endswith("ly") and end - at > 1:
            return is_hedge(words, at + 1, end, meaning, code)
        return True
    return _abroad(words, at, after, code)


def _abroad(words: Words, at: int, after: str, code: str) -> bool:
    """Judge the words of the other languages by the word before them, and a few by the next."""
    word, before = words.plain[at], words.word(at - 1)
    if code == "ar":
        return _arabic(words, at)
    if code == "fr" and word in {"a", "ont"}:
        return after.endswith(("er", "ir", "re"))
    if word == "wohl" and after in {"der", "des"}:
        return False
    return before not in _NOT_AFTER.get(code, {}).get(word, frozenset())


def _arabic(words: Words, at: int) -> bool:
    """Judge an Arabic word: "qad" hedges before an imperfect; "began" looks like "seemed"."""
    word = unjoined(words.plain[at]) or words.plain[at]
    if words.plain[at] == "قد" or (word == "قد" and words.plain[at] != "لقد"):
        verb = words.word(at + 1)
        return verb[:1] in {"ي", "ت", "ن"} and verb not in _ARABIC_PERFECT
    return word != "بدا" or "أ" not in words.raw(at)


def _may(words: Words, at: int, end: int) -> bool:
    """Take "may" for the verb: in small letters, and a verb may follow."""
    following = words.plain[at + 1] if at + 1 < len(words) else ""
    if words.word(at + 1) == "be" and words.word(at + 2) in _PERMITTED:
        return False
    return (
        words.raw(at) == "may"
        and following.isalpha()
        and following not in {"of", "day"}
        and end > at
    )


def _might(words: Words, at: int, _: int) -> bool:
    following = words.word(at + 1)
    return (
        words.word(at - 1) not in _NO_POWER
        and following.isalpha()
        and following not in {"of", "and", "is", "was", "to"}
    )


def _could(words: Words, at: int, end: int) -> bool:
    """Take "could be" for a guess, unless it says what could be seen or done."""
    judged = could(words, at, end)
    if judged is not None:
        return judged
    if words.word(at + 1) in {"not", "have"} or words.word(at + 2) in {"verify", "ruled"}:
        have = words.word(at + 1) == "have"
        return not have or words.word(at + 2) in _COULD_HAVE
    if words.word(at - 1) in {"i", "we"} and words.word(at + 1) != "be":
        return False
    place = end
    while words.word(place) in {"still", "also", "clearly", "easily", "only"}:
        place += 1
    return words.word(place) not in _ABILITY


def _should(words: Words, at: int, end: int) -> bool:
    """Take "should" for an expectation: of a thing, with a time, and not as advice."""
    if words.word(at - 1) in _PRONOUNS or words.word(at + 1) not in _SHOULD:
        return False
    last = min(words.bounds(at)[1], end + _WINDOW)
    near = [words.plain[place] for place in range(at + 2, last)]
    return any(word in _FUTURE for word in near[:4]) and words.word(at - 1) not in {
        "what",
        "why",
        "that",
    }


def _deny(words: Words, at: int, end: int) -> bool:
    verb_at = end - 1
    following = words.word(end)
    if following in _OBJECTS and words.word(end + 1) in {
        "a",
        "an",
        "the",
        "their",
        "entry",
        "access",
    }:
        return False
    if words.plain[verb_at] == "denied" and words.word(at - 1) in {
        "was",
        "were",
        "been",
        "be",
        "being",
    }:
        return following not in _DENIED and following != ""
    return following not in _DENIED - {"the", "him", "her", "them"} and words.word(at - 1) not in {
        "not",
        "nor",
    }


def _supposed(words: Words, at: int, end: int) -> bool:
    return words.word(end) not in {"to", "that"} and words.word(at - 1) not in _PRONOUNS


def _false(words: Words, at: int, end: int) -> bool:
    if words.plain[end - 1] == "false":
        return words.word(end) not in {"alarm", "start", "teeth", "sense", "hope", "name", "names"}
    return words.word(end) not in {"it", "them"} and at >= 0


def _suggests(words: Words, at: int, _: int) -> bool:
    """Take it for evidence where nobody suggests: "footage suggests", not "he suggests"."""
    return words.word(at - 1) not in _PRONOUNS - {"it", "which"} and words.word(at - 1) != "to"


def _presence(words: Words, at: int, end: int) -> bool:
    return (
        words.word(at - 1) not in {"as", "if", "not", "far", "soon", "much", "whenever"}
        and end > at
    )


def _unclear(words: Words, at: int, end: int) -> bool:
    """Take "not known" for ignorance, and "not known as" or "not known to eat" for none."""
    return words.word(end) not in {"as", "by"} and at >= 0


def _perhaps(words: Words, at: int, _: int) -> bool:
    return words.word(at - 1) != "or"


def _expected(words: Words, at: int, _: int) -> bool:
    return words.word(at - 1) not in {"the", "an", "as", "than"}


def _apparent(words: Words, at: int, _: int) -> bool:
    return words.word(at - 1) not in {"became", "become", "was", "is", "heir"}


def _accused(words: Words, at: int, _: int) -> bool:
    return words.word(at - 1) in {"was", "were", "are", "is", "been", ",", "be"}


def _would(words: Words, _: int, end: int) -> bool:
    """Take "would have" for what did not happen if a participle follows, not "would have the"."""
    following = words.word(end)
    return following.endswith(("ed", "en", "ne", "wn", "ught")) or following in _PARTICIPLES


def _believe(words: Words, at: int, end: int) -> bool:
    return words.word(end) != "in" and at >= 0


def _wrongly(words: Words, at: int, end: int) -> bool:
    return words.word(at - 1) not in {"or", "and"} and end > at


def _dispute(words: Words, at: int, _: int) -> bool:
    return words.word(at - 1) not in {
        "the",
        "a",
        "this",
        "many",
        "several",
        "these",
        "other",
        "border",
        "land",
        "labour",
        "trade",
        "in",
    }


def _feared(words: Words, at: int, end: int) -> bool:
    near = {words.plain[end - 1], words.word(end)}
    return words.word(at - 1) not in _PRONOUNS and bool(near & _FATES)


def _reports(words: Words, at: int, _: int) -> bool:
    """Take "reports that" for a noun: nobody stands before it who reports."""
    return words.is_first(at) or words.word(at - 1) in {
        "some",
        "media",
        "to",
        "by",
        "earlier",
        "these",
        "on",
        "denied",
        "dismissed",
        "were",
        "after",
    }


def _claim(words: Words, at: int, end: int) -> bool:
    """Take "claims" for a verb: somebody stands before it and a statement after."""
    before, after = words.word(at - 1), words.word(end)
    stated = after in _CLAIMED or words.is_named(end) or words.kinds[end : end + 1] == "n"
    return stated and before not in _BEFORE_CLAIMS and words.kinds[at - 1 : at] in {"w", "n", "m"}


def _doubt(words: Words, at: int, _: int) -> bool:
    return words.word(at - 1) not in {"no", "without", "self"}


def _no(words: Words, at: int, end: int) -> bool:
    """Take "no sign" and "no proof" for a denial, and "no basis for talks" too."""
    if words.word(at + 1) in {"way", "means", "idea", "one"}:
        return True
    return words.word(end) in _PROOF | {".", ",", "whatsoever", "at"} and at >= 0


_ENGLISH: Final = {
    "may": _may,
    "would": _would,
    "wouldn't": _would,
    "i": _believe,
    "we": _believe,
    "wrongly": _wrongly,
    "might": _might,
    "could": _could,
    "should": _should,
    "deny": _deny,
    "denies": _deny,
    "denied": _deny,
    "denying": _deny,
    "dispute": _dispute,
    "disputes": _dispute,
    "disputed": _dispute,
    "supposed": _supposed,
    "false": _false,
    "fake": _false,
    "suggest": _suggests,
    "suggests": _suggests,
    "indicate": _suggests,
    "indicates": _suggests,
    "suggesting": _suggests,
    "indicating": _suggests,
    "possible": _presence,
    "potential": _presence,
    "unknown": _unclear,
    "not": _unclear,
    "maybe": _perhaps,
    "expected": _expected,
    "apparent": _apparent,
    "accused": _accused,
    "feared": _feared,
    "doubts": _doubt,
    "doubt": _doubt,
    "consistent": _presence,
    "no": _no,
    "claim": _claim,
    "claims": _claim,
    "claimed": _claim,
    "claiming": _claim,
    "reports": _reports,
    **GUARDS,
}
