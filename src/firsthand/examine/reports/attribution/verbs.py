"""What a verb of saying, thinking, wishing or showing attributes, read from a parse."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.attribution.found import Raw
from firsthand.examine.reports.attribution.passives import heard, passive_of, seeming
from firsthand.examine.reports.attribution.phrases import (
    EMPTY,
    Token,
    between,
    children,
    first_child,
    group,
    indices,
    said,
    subject,
    whole,
)
from firsthand.world.cues_english import VERBS, Cue
from firsthand.world.languages import word_set

_WITH_OBJECT: Final = frozenset(
    {"as", "for", "of", "to", "about", "with", "over", "against", "from", "into", "by", "on"}
)
_WHILE: Final = frozenset({"while", "whereas", "although", "though", "because", "after"})
# What some verbs say stands after one preposition only ("call on" somebody, "speak to").
_ONLY: Final = {"call": "for", "speak": "of"}
_OF_DEEDS: Final = frozenset({"deny", "dispute", "admit", "acknowledge", "recall", "report"})
_COUNTS: Final = word_set(
    "toll number figure count total cost damage loss losses tally estimate price value share age "
    "chance odds"
)
_SMALL_WORDS: Final = 2


def of_verb(verb: Token) -> Raw | None:
    """Return what a verb attributes, if it does."""
    lemma = verb.lemma_.lower()
    how = VERBS.get(lemma)
    if lemma == "put":
        return _put(verb)
    if how is None or verb.dep_ == "amod":
        return None
    special = _special(verb, how, lemma)
    shows = lemma == "point" and not children(verb, "prt")  # a camera, and not a fact out
    if special is not None or shows or how.manner == "seeming":
        return special
    passive = bool(children(verb, "nsubjpass", "auxpass")) or (
        verb.tag_ == "VBN" and verb.dep_ == "acl"
    )
    if verb.tag_ in {"VBN", "VBD"} and lemma == "ask" and not children(verb, "nsubj", "aux"):
        return None  # "Asked whether ...", "when asked about": nobody says who asked
    if passive:
        raw = heard(verb) or passive_of(verb, how, lemma)
        if raw is not None or (verb.tag_ == "VBN" and verb.dep_ == "acl"):
            return raw
    source = _quoted(verb) or subject(verb)
    if source is not None and source.lower_ in EMPTY and not passive and _is_expletive(source):
        source = None
    return (
        _clause(verb, source, how, lemma)
        or _infinitive(verb, source, how, lemma)
        or _object(verb, source, how, lemma)
        or _phrase(verb, source, how, lemma)
        or _aside(verb, source, how, lemma)
    )


def _special(verb: Token, how: Cue, lemma: str) -> Raw | None:
    """Return what a verb attributes that means something else with a small word, or that seems."""
    small = {each.lower_ for each in children(verb, "prt", "advmod") if each.i > verb.i}
    if lemma == "rule" and "out" in small:
        return _object(verb, subject(verb), VERBS["deny"], "rule out")
    if lemma == "point" and not children(verb, "prt"):
        return _phrase(verb, subject(verb), how, lemma)
    return seeming(verb, how, lemma) if "s" in how.frames else None


def _put(verb: Token) -> Raw | None:
    """Return what is told of a number: "put the toll at three"."""
    what = first_child(verb, "dobj")
    at = next((each for each in verb.subtree if each.lower_ == "at" and each.dep_ == "prep"), None)
    if what is None or at is None or not verb.i < what.i < at.i or what.lemma_ not in _COUNTS:
        return None
    tokens = said(between(what.left_edge, at.right_edge))
    return Raw(group(verb), subject(verb), [tokens], VERBS["say"], "object", "put")


def _quoted(verb: Token) -> Token | None:
    """Return whom an outlet quotes "as saying"."""
    prep = verb.head
    if verb.tag_ != "VBG" or prep.lower_ != "as" or prep.head.lemma_ not in {"quote", "cite"}:
        return None
    return first_child(prep.head, "dobj")


def _is_expletive(source: Token) -> bool:
    return bool(source.lower_ == "there" or source.dep_ == "expl")


def _clause(verb: Token, source: Token | None, how: Cue, lemma: str) -> Raw | None:
    clauses = children(verb, "ccomp")
    if not clauses or not how.frames & set("cqx"):
        return None
    clause = clauses[0]
    beside = any(each.lower_ in _WHILE for each in children(verb, "mark", "advmod"))
    if clause.i < verb.i and (beside or _apart(verb, clause)):
        clause = clauses[-1]
        if clause.i < verb.i:
            return None
    if clause.i > verb.i:
        shape = "clause" if how.frames & set("cq") else "infinitive"
        return Raw(group(verb), source, [said(whole(clause))], how, shape, lemma)
    pieces = _fronted(verb, clause, source)
    if len(pieces) > 1 and len(pieces[0]) == 1 and pieces[0][0].lower_ in {"which", "who", "that"}:
        pieces = pieces[1:]  # "which the mayor said was late": what "which" means stands before
    return Raw(group(verb), source, pieces, how, "clause", lemma)


def _apart(verb: Token, clause: Token) -> bool:
    """Say whether a semicolon or a colon parts a verb from the clause before it."""
    return any(each.text in {";", ":"} for each in between(clause, verb))


def _fronted(verb: Token, clause: Token, source: Token | None) -> list[list[Token]]:
    """Return what stands before who says so, and what goes on after it."""
    tokens = sorted(clause.subtree, key=lambda token: token.i)
    own = _own(verb, clause, source)
    left = [verb.doc[i] for i in range(tokens[0].i, min(own))]
    right = [token for token in tokens if token.i > max(own)]
    return [left, said(between(right[0], right[-1]))] if right else [left]


def _own(verb: Token, clause: Token, source: Token | None) -> set[int]:
    """Return the places of the words that say who says so: those around the verb, in one run."""
    theirs = indices(clause.subtree)
    mine = {verb.i}
    for child in verb.children:
        if child is not clause and child.dep_ != "punct":
            mine |= {i for i in indices(child.subtree) if i not in theirs}
    if source is not None and source.head is verb:
        mine |= indices(source.subtree)
    mine = {i for i in mine if i > clause.i}
    doc = verb.doc
    low = high = verb.i
    while low - 1 in mine or (low > 1 and doc[low - 1].is_punct and low - 2 in mine):
        low -= 1
    while high + 1 in mine or (high + 2 in mine and doc[high + 1].is_punct):
        high += 1
    return set(range(low, high + 1))


def _infinitive(verb: Token, source: Token | None, how: Cue, lemma: str) -> Raw | None:
    clause = first_child(verb, "xcomp")
    if clause is None or "x" not in how.frames or clause.i < verb.i:
        return None
    tokens = whole(clause)
    objects = [each for each in children(verb, "dobj", "dative") if each.i < clause.i]
    if objects and "i" in how.frames and lemma != "ask":
        tokens = between(objects[0].left_edge, clause.right_edge)
    return Raw(group(verb), source, [said(tokens)], how, "infinitive", lemma)


def _object(verb: Token, source: Token | None, how: Cue, lemma: str) -> Raw | None:
    """Return an object that is what is said, and what belongs to it ("called it a war")."""
    if not how.frames & set("on"):
        return None
    doing = first_child(verb, "xcomp")
    if lemma in _OF_DEEDS and doing is not None and doing.tag_ == "VBG" and doing.i > verb.i:
        return Raw(group(verb), source, [said(whole(doing))], how, "object", lemma)
    first = last = None
    for child in sorted(verb.children, key=lambda token: token.i):
        if child.i < verb.i:
            continue
        if child.dep_ in {"dobj", "ccomp", "attr", "oprd"}:
            first, last = first or child.left_edge, child.right_edge
        elif first is not None and (
            child.dep_ == "xcomp"
            or (child.dep_ == "prep" and child.lower_ in _WITH_OBJECT and not _says_when(child))
        ):
            last = child.right_edge
    if first is None or last is None:
        return None
    return Raw(group(verb), source, [said(between(first, last))], how, "object", lemma)


def _says_when(prep: Token) -> bool:
    inner = first_child(prep, "pobj")
    return (
        prep.lower_ == "on"
        and inner is not None
        and (inner.lower_.endswith("day") or inner.lower_ in {"twitter", "facebook", "cnn", "nbc"})
    )


def _phrase(verb: Token, source: Token | None, how: Cue, lemma: str) -> Raw | None:
    """Return what stands after a preposition ("called for ...")."""
    for prep in children(verb, "prep"):
        inner = first_child(prep, "pobj", "pcomp")
        if lemma in _ONLY and prep.lower_ != _ONLY[lemma]:
            continue
        if prep.lower_ in how.prepositions and prep.i > verb.i and inner is not None:
            cue = group(verb)
            if prep.i == cue[-1].i + 1:
                cue.append(prep)
            tokens = said(between(inner.left_edge, prep.right_edge))
            return Raw(cue, source, [tokens], how, "phrase", lemma)
    return None


def _aside(verb: Token, source: Token | None, how: Cue, lemma: str) -> Raw | None:
    """Return the rest of a sentence where who says so stands between commas, or after one.

    "Loyalty, he noted, has long been ..." and "As he said, ..." often have no clause in the parse.
    """
    if "c" not in how.frames or how.manner not in {"speech", "thought"} or source is None:
        return None
    doc, sentence = verb.doc, verb.sent
    own = {verb.i, *indices(group(verb)), *indices(whole(source))}
    mark = next((c for c in children(verb, "mark", "advmod") if c.lower_ == "as"), None)
    if mark is not None:
        own.add(mark.i)
    first, last = min(own), max(own)
    if last - first + 1 > len(own) + _SMALL_WORDS or doc[verb.i + 1 : verb.i + 2].text == "“":
        return None
    before = doc[first - 1].text if first > sentence.start else ""
    after = doc[last + 1].text if last + 1 < sentence.end else "."
    closed = after in {",", ".", "—", "--", ";"}
    if before == "," and closed:
        pieces = [between(doc[sentence.start], doc[first - 1])]
        if after == "," and last + 2 < sentence.end:
            pieces.append(said(between(doc[last + 2], doc[sentence.end - 1])))
        return Raw(group(verb), source, pieces, how, "aside", lemma)
    if mark is not None and after == "," and last + 2 < sentence.end:
        rest = between(doc[last + 2], doc[sentence.end - 1])
        return Raw(group(verb), source, [said(rest)], how, "aside", lemma)
    return None
