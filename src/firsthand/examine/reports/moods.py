"""Moods of grammar that report what somebody else says, found by their forms.

German: Konjunktiv I and the forms that stand for it, and the evidential *sollen* and *wollen* with
a perfect infinitive. French: the conditional of the press ("auraient été tués"), but not after "si"
and not the future in the past after "que". Spanish: the conditional of rumour. English, the Slavic
languages and Arabic have words for it instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from firsthand.examine.reports.scopes import scope_of
from firsthand.examine.reports.tokens import Words
from firsthand.world.languages import word_set

Mood = tuple[int, int, str, tuple[int, int] | None]
_FURTHEST: Final = 40
_PARTICIPLES: Final = 3

# Third persons that the indicative does not have; "habe" and its like only without "ich".
_SUBJUNCTIVE: Final = word_set(
    "sei seien gebe wisse könne müsse dürfe wolle solle möge werde habe stehe gehe komme "
    "bleibe lasse nehme sehe liege trage halte spreche finde fahre laufe handele handle mache "
    "befinde bestehe führe kenne brauche glaube hoffe erwarte arbeite suche plane prüfe "
    "würden würde hätten wären seien"
)
_FIRST_PERSON: Final = word_set(
    "habe werde gebe stehe gehe komme bleibe lasse nehme sehe liege trage halte spreche finde "
    "fahre laufe handele handle mache kenne brauche "
    "glaube hoffe erwarte arbeite suche plane prüfe führe "
    "befinde bestehe würde"
)
_AS_NOUN: Final = word_set("habe plane suche glaube liege trage halte führe gebe laufe mache")
_WISH: Final = word_set("wenn falls gern gerne lieber")
_REPORTED: Final = word_set("sollen soll")
_CLAIMED: Final = word_set("will wollen")
_PERFECT: Final = word_set("haben sein")

_CONDITIONAL_FR: Final = word_set(
    "aurait auraient serait seraient ferait feraient irait iraient saurait verrait viendrait "
    "viendraient tiendrait tiendraient recevrait permettrait prendrait prendraient comprendrait "
    "disposerait disposeraient détiendrait détiendraient compterait compteraient agirait"
)
_ENDINGS_FR: Final = ("erait", "eraient")
_NOT_CONDITIONAL_FR: Final = word_set("serrait enterrait errait ferait-il")
_PAST_SAYS_FR: Final = word_set("déclaré dit affirmé annoncé promis assuré indiqué précisé ajouté")

_CONDITIONAL_ES: Final = word_set(
    "habría habrían sería serían estaría estarían tendría tendrían haría harían iría irían daría "
    "darían vendría vendrían"
)
_ENDINGS_ES: Final = ("arían", "erían", "irían")
_NOT_CONDITIONAL_ES: Final = word_set("querían querría podrían debían debería deberían")


def moods(words: Words, code: str) -> Iterator[Mood]:
    """Yield where a text in one of our languages reports by a grammatical mood.

    Args:
        words: The text.
        code: Its language.
    """
    reader = _READERS.get(code)
    if reader is None:
        return
    for at in range(len(words)):
        if words.kinds[at] != "w":
            continue
        found = reader(words, at)
        if found is not None:
            start, end = found
            scope = scope_of(words, start, end, "mood", code)
            # Reported speech itself says nothing about how sure the report is.
            plain = code == "de" and words.plain[start] in _SUBJUNCTIVE
            yield (
                words.starts[start],
                words.ends[end - 1],
                "mood stated" if plain else "mood",
                scope,
            )


def _german(words: Words, at: int) -> tuple[int, int] | None:
    word = words.plain[at]
    if word in _SUBJUNCTIVE:
        return (at, at + 1) if _is_subjunctive(words, at) else None
    if word in _REPORTED | _CLAIMED and not words.is_named(at):
        return (at, at + 1) if _has_perfect(words, at) else None
    return None


def _is_subjunctive(words: Words, at: int) -> bool:
    """Say whether a German form is reported speech: not "ich habe", no noun, no wish."""
    word = words.plain[at]
    if words.is_named(at) and (word in _AS_NOUN or not words.is_first(at)):
        return False
    near = {words.word(place) for place in range(at - 3, at + 3)}
    if word in _FIRST_PERSON and near & {"ich", "wir"}:
        return False
    first, last = words.bounds(at)
    first = max(first, at - _FURTHEST)
    if word in {"würde", "würden", "hätten", "wären"}:
        before = {words.plain[place] for place in range(first, at)}
        return not before & _WISH and bool(
            before & {"dass", "ob"} or _says_near(words, first, last)
        )
    return words.word(at - 1) not in {"es", "wie"} or word != "sei" or words.word(at + 1) != "denn"


def _says_near(words: Words, first: int, last: int) -> bool:
    verbs = {"sagte", "erklärte", "hieß", "teilte", "berichtete", "so", "zufolge", "betonte"}
    return any(words.plain[place] in verbs for place in range(first, min(last, first + _FURTHEST)))


def _has_perfect(words: Words, at: int) -> bool:
    """Say whether a perfect infinitive ends the clause: "soll ... abgestürzt sein"."""
    last = min(words.bounds(at)[1], at + _FURTHEST)
    for place in range(at + 2, last):
        if words.plain[place] in _PERFECT:
            before = words.plain[place - 1]
            participle = before.startswith(
                ("ge", "ver", "be", "er", "zer", "ent", "ab", "an", "aus")
            )
            participle = (
                participle or "ge" in before or before == "worden" or before.endswith("iert")
            )
            if participle and before[-1:] in {"t", "n"}:
                return True
        if words.plain[place] in {";", ":"}:
            break
    return False


def _french(words: Words, at: int) -> tuple[int, int] | None:
    word = words.plain[at]
    regular = word.endswith(_ENDINGS_FR) and word not in _NOT_CONDITIONAL_FR
    if word not in _CONDITIONAL_FR and not regular:
        return None
    if word in {"pourrait", "pourraient", "devrait", "devraient", "semblerait"}:
        return None
    first = max(words.bounds(at)[0], at - _FURTHEST)
    before = [words.plain[place] for place in range(first, at)]
    if (
        "si" in before
        or any(one == "s'" and two in {"il", "ils"} for one, two in pairwise(before))
        or "comme" in before[-1:]
    ):
        return None
    compound = word in {"aurait", "auraient"}
    if "que" in before and set(before) & _PAST_SAYS_FR and not compound:
        return None
    start = at - 1 if words.word(at - 1) == "n'" else at
    end = at + 1
    while end < len(words) and end - at <= _PARTICIPLES and _participle(words.plain[end]):
        end += 1
    return start, end


def _participle(word: str) -> bool:
    return word in {"été", "eu"} or (
        len(word) > 3 and word.endswith(("é", "ée", "és", "ées", "nus", "nue", "nues", "enu"))  # noqa: PLR2004
    )


def _spanish(words: Words, at: int) -> tuple[int, int] | None:
    word = words.plain[at]
    first = max(words.bounds(at)[0], at - _FURTHEST)
    regular = word.endswith(_ENDINGS_ES) or (
        len(word) > 6 and word.endswith(("aría", "ería", "iría")) and not words.is_named(at)  # noqa: PLR2004
    )
    if word not in _CONDITIONAL_ES and not regular:
        return None
    if word in _NOT_CONDITIONAL_ES or words.word(at - 1) in {
        "la",
        "una",
        "su",
        "de",
        "esta",
        "con",
        "y",
    }:
        return None
    before = {words.plain[place] for place in range(first, at)}
    if "si" in before:
        return None
    end = at + 1
    while (
        end < len(words)
        and end - at < _PARTICIPLES
        and words.plain[end].endswith(("ado", "ido", "ada", "idos", "ados"))
    ):
        end += 1
    return at, end


_READERS: Final[dict[str, Callable[[Words, int], tuple[int, int] | None]]] = {
    "de": _german,
    "fr": _french,
    "es": _spanish,
}
