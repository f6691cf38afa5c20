"""Parts of a parsed English sentence: who does it, with which words, and how far a clause goes."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from firsthand.world.cues_english import VERBS

Token = Any
"""A token of the parser's; the library is an optional part and has loose types."""

EMPTY: Final = frozenset({"it", "there"})
"""Subjects that name nobody."""

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj"})
_CLIMB: Final = frozenset(
    {"xcomp", "advcl", "conj", "pcomp", "prep", "ccomp", "dep", "parataxis", "pobj", "dobj"}
)
_HIGHEST: Final = 6
_CLOSES: Final = '”’")'
_ASIDES: Final = frozenset({"acl", "advcl"})
_UNKNOWN: Final = re.compile(
    r"it (?:is|was|remains|remained) (?:not (?:\w+ )?(?:known|clear)|unclear|unknown)|"
    r"(?:he|she|they|it) (?:could|would|did) (?:not|n't) (?:say|give|specify|elaborate|comment)"
)
_CLAIMS: Final = frozenset({"claim", "allegation", "accusation", "charge", "assertion", "account"})
_DASHES: Final = frozenset({"—", "–", "―", "--", "-", "---"})


def children(token: Token, *deps: str) -> list[Token]:
    """Return the tokens that hang on one in one of these ways."""
    return [each for each in token.children if each.dep_ in deps]


def first_child(token: Token, *deps: str) -> Token | None:
    """Return the first token that hangs on one in one of these ways."""
    return next(iter(children(token, *deps)), None)


def between(first: Token, last: Token) -> list[Token]:
    """Return the tokens from one to another."""
    return [first.doc[i] for i in range(first.i, last.i + 1)]


def whole(head: Token) -> list[Token]:
    """Return the tokens of a phrase, with what stands between them."""
    return between(head.left_edge, head.right_edge)


def subject(verb: Token) -> Token | None:
    """Return who does what a verb says; nothing if the sentence leaves it open."""
    ways = {each.dep_ for each in verb.children}
    if (
        "nsubjpass" in ways
        or ("auxpass" in ways and "nsubj" not in ways)
        or (verb.tag_ == "VBN" and verb.dep_ == "acl")
    ):
        return agent(verb)
    token = _sayer(verb)
    for _ in range(_HIGHEST):
        for child in token.children:
            if child.dep_ in _SUBJECTS:
                return child
        if any(child.dep_ == "expl" for child in token.children) or token.dep_ == "relcl":
            return None
        if token.dep_ == "acl" and token.tag_ == "VBG":
            return token.head
        if token.dep_ != "acl" and token.dep_ not in _CLIMB:
            return None
        token = token.head
    return None


def _sayer(verb: Token) -> Token:
    """Return the verb of saying whose clause a participle after a comma was hung in by mistake.

    "He said that it would take weeks, adding" : he adds, not the work.
    """
    if verb.dep_ == "conj" and verb.tag_ == "VBD":
        return _said_too(verb)
    if verb.tag_ != "VBG" or verb.dep_ != "advcl" or not _after_comma(verb):
        return verb
    head = verb.head
    for _ in range(_HIGHEST):
        if head.dep_ not in {"ccomp", "conj", "xcomp", "advcl"} or head.i > verb.i:
            break
        above = head.head
        how = VERBS.get(above.lemma_.lower()) if head.dep_ == "ccomp" else None
        if how is not None and how.manner == "speech" and above.i < verb.i:
            return above
        head = above
    return verb


def _said_too(verb: Token) -> Token:
    """Return the verb of saying beside which a second one stands that was hung in its clause.

    "It said the mill was used for grain and described the report as ...": it describes, not the
    mill, of which the clause only tells what is done with it.
    """
    head = verb.head
    above = head.head
    how = VERBS.get(verb.lemma_.lower())
    over = VERBS.get(above.lemma_.lower())
    if how is None or over is None or how.manner != "speech" or over.manner != "speech":
        return verb
    still = bool(children(head, "auxpass")) or head.lemma_ == "be"
    return above if head.dep_ == "ccomp" and above.tag_ == "VBD" and still else verb


def agent(verb: Token) -> Token | None:
    """Return who does it where the verb is passive: the words after "by"."""
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            return first_child(child, "pobj")
    return None


def group(verb: Token) -> list[Token]:
    """Return a verb with its helpers, as far as they stand together."""
    keep = {verb.i}
    for child in verb.children:
        if child.dep_ in {"aux", "auxpass", "neg", "prt"} or (
            child.dep_ == "advmod" and child.i < verb.i
        ):
            keep.add(child.i)
    first = last = verb.i
    while first - 1 in keep:
        first -= 1
    while last + 1 in keep:
        last += 1
    return [verb.doc[i] for i in range(first, last + 1)]


def named(head: Token) -> list[Token]:
    """Return the tokens that name somebody."""
    tokens = whole(head)
    if head.dep_ == "poss" and tokens[-1].tag_ == "POS":
        tokens.pop()
    # What is said of somebody after a dash is said by the way.
    for at, token in enumerate(tokens):
        if token.i <= head.i:
            continue
        aside = token.dep_ in _ASIDES or token.lower_ == "including"
        doing = aside and _after_comma(token)
        if doing or (token.text in _DASHES and token.whitespace_):
            tokens = [each for each in tokens[:at] if not doing or each.i < token.left_edge.i]
            break
    while len(tokens) > 1 and tokens[-1].is_punct and tokens[-1].text not in _CLOSES:
        tokens.pop()
    while len(tokens) > 1 and (tokens[0].is_punct or tokens[0].dep_ == "cc"):
        tokens.pop(0)
    return tokens or [head]


def _after_comma(token: Token) -> bool:
    first = token.left_edge.i
    return bool(first > 0 and token.doc[first - 1].text == ",")


def said(tokens: list[Token]) -> list[Token]:
    """Return the tokens of a clause as far as it is surely said, and no aside of the report's.

    It ends where another cue begins ("..., adding that") and before a dash that nothing closes.
    """
    inside = 0
    for at, token in enumerate(tokens):
        if token.text in {"“", "‘"}:
            inside += 1
        elif token.text == "”":
            inside = 0
        if not at or inside:
            continue
        comma = token.text == "," and at + 1 < len(tokens)
        if comma and (
            _is_aside(tokens, at + 1)
            or _is_according(tokens, at + 1)
            or _starts_cue(tokens, at + 1)
            or _turns(tokens, at + 1)
        ):
            return tokens[:at]
        if token.text in _DASHES and token.whitespace_ and not _closed(tokens, at):
            return tokens[:at]
        if (
            token.lower_ == "and"
            and at + 1 < len(tokens)
            and _sayer(tokens[at + 1]).i < tokens[0].i
        ):
            return tokens[:at]
    return tokens


def _is_aside(tokens: list[Token], at: int) -> bool:
    """Say whether a report adds what others make of it: ", a claim that residents dispute"."""
    if tokens[at].lower_ not in {"a", "an"} or at + 1 >= len(tokens):
        return False
    noun = tokens[at + 1]
    return noun.lemma_ in _CLAIMS and all(each.text != "," for each in tokens[at:])


def _is_according(tokens: list[Token], at: int) -> bool:
    """Say whether "according to" begins there, and no comma ends what it says."""
    if tokens[at].lower_ != "according":
        return False
    return all(each.text != "," for each in tokens[at:])


def _starts_cue(tokens: list[Token], at: int) -> bool:
    token = tokens[at]
    if token.pos_ == "ADV" and at + 1 < len(tokens):
        token = tokens[at + 1]
    if token.tag_ != "VBG" or token.dep_ not in {"advcl", "conj", "acl", "ROOT", "dep"}:
        return False
    if token.lemma_ in {"cite", "quote"}:
        return True
    how = VERBS.get(token.lemma_.lower())
    return how is not None and how.manner == "speech" and "c" in how.frames


def _turns(tokens: list[Token], at: int) -> bool:
    """Say whether a clause begins in which somebody says something else: ", though he said"."""
    if tokens[at].lower_ not in {"though", "although", "while", "but"}:
        return False
    if _is_unknown(tokens, at):
        return True
    for token in tokens[at + 1 : at + _HIGHEST]:
        how = VERBS.get(token.lemma_.lower()) if token.tag_ in {"VBD", "VBZ"} else None
        if how is not None and how.manner == "speech" and "c" in how.frames:
            return True
    return False


def _is_unknown(tokens: list[Token], at: int) -> bool:
    """Say whether a report adds what is not known: ", though it is not clear whether"."""
    low = " ".join(token.lower_ for token in tokens[at + 1 : at + _HIGHEST + 2])
    return _UNKNOWN.match(low) is not None


def _closed(tokens: list[Token], at: int) -> bool:
    return any(each.text in _DASHES and each.whitespace_ for each in tokens[at + 1 :])


def indices(tokens: Iterable[Token]) -> set[int]:
    """Return where tokens stand in their paragraph."""
    return {token.i for token in tokens}
