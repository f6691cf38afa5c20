"""What a verb of saying, thinking, wishing or showing attributes, read from a parse.

It is a little longer than 300 lines, because the ways are tried in one order.
"""

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
_OF_DEEDS: Final = frozenset(
    {
        "describe",
        "recount",
        "remember",
        "deny",
        "dispute",
        "admit",
        "acknowledge",
        "recall",
        "report",
    }
)
_NO_SAYING: Final = word_set(
    "ensure mean cause require help happen take see hear get keep give go come look result depend "
    "rely matter follow turn work bring lead leave make be have do check pray pretend arrange "
    "guarantee provide entail suffice compensate demonstrate betray mind care"
)
_SPREADS: Final = frozenset({"spread", "circulate", "emerge", "swirl"})
_TALK: Final = word_set("rumor rumour report claim word news story allegation speculation")
_TOLD: Final = word_set("understand report say claim allege rumour rumor")
_ADDRESSED: Final = frozenset({"warn", "caution"})  # their object is who is told
_COUNTS: Final = word_set(
    "toll number figure count total cost damage loss losses tally estimate price value share age "
    "chance odds"
)
_MARKS: Final = frozenset('"“”‘’')
_NAMES_NOTHING: Final = 2
_SMALL_WORDS: Final = 2


def of_verb(verb: Token) -> Raw | None:
    """Return what a verb attributes, if it does."""
    lemma = verb.lemma_.lower()
    how = VERBS.get(lemma)
    told = _put(verb) if lemma == "put" else _going_about(verb, how, lemma)
    if told is not None or how is None or verb.dep_ == "amod":
        return told
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


def _going_about(verb: Token, how: Cue | None, lemma: str) -> Raw | None:
    """Return what goes about, what nobody in particular says, or what a verb in no list says."""
    told = _spread(verb, lemma) if lemma in _SPREADS else _it_is_told(verb, lemma)
    clause = _that(verb, lemma) if told is None and how is None else None
    if clause is None:
        return told
    return Raw(group(verb), subject(verb), [said(whole(clause))], VERBS["say"], "clause", lemma)


def _that(verb: Token, lemma: str) -> Token | None:
    """Return the clause with "that" right after a verb in no list: "gloated that it was over"."""
    clause = first_child(verb, "ccomp")
    if clause is None or verb.tag_ not in {"VBD", "VBZ", "VBP"} or lemma in _NO_SAYING:
        return None
    who, opens = subject(verb), clause.left_edge
    if who is None or who.lower_ in EMPTY or opens.lower_ != "that" or opens.dep_ != "mark":
        return None
    return clause if verb.i < opens.i <= verb.i + _SMALL_WORDS else None


def _spread(verb: Token, lemma: str) -> Raw | None:
    """Return what goes about: "rumours spread that ...", "word got out that ..."."""
    who = first_child(verb, "nsubj")
    clause = first_child(verb, "ccomp", "acl", "advcl")
    if who is None or clause is None or who.lemma_.lower() not in _TALK or clause.i < verb.i:
        return None
    if clause.left_edge.lower_ != "that":
        return None
    return Raw(group(verb), who, [said(whole(clause))], VERBS["say"], "clause", lemma)


def _it_is_told(verb: Token, lemma: str) -> Raw | None:
    """Return what nobody in particular says: "it is understood that ..."."""
    who = first_child(verb, "nsubjpass", "expl")
    clause = first_child(verb, "ccomp")
    if lemma not in _TOLD or who is None or who.lower_ != "it" or verb.tag_ != "VBN":
        return None
    if clause is None or clause.i < verb.i:
        return None
    cue = between(who, verb)
    return Raw(cue, None, [said(whole(clause))], VERBS["say"], "clause", lemma)


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
    clauses = children(verb, "ccomp") or _in_a_paper(verb)
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


def _in_a_paper(verb: Token) -> list[Token]:
    """Return the clause that was hung on a noun: "said in a statement that ..."."""
    out = []
    for prep in children(verb, "prep"):
        noun = first_child(prep, "pobj") if prep.i > verb.i else None
        for clause in children(noun, "acl", "ccomp", "relcl") if noun is not None else []:
            opens = clause.left_edge
            if opens.lower_ == "that" and opens.dep_ == "mark" and clause.i > prep.i:
                out.append(clause)
    return out


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
    if not how.frames & set("on") or lemma in _ADDRESSED or _says_whose(verb, lemma):
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
    tokens = between(first, last)
    names = children(verb, "oprd", "attr", "ccomp") or len(tokens) > _NAMES_NOTHING
    if "o" not in how.frames and not names and not any(t.text in _MARKS for t in tokens):
        return None  # "had called the victim": on the telephone
    return Raw(group(verb), source, [said(tokens)], how, "object", lemma)


def _says_whose(verb: Token, lemma: str) -> bool:
    """Say whether an outlet only names who says it: "cited a source as saying that"."""
    if lemma not in {"cite", "quote"}:
        return False
    inside = [first_child(each, "pcomp") for each in verb.subtree if each.lower_ == "as"]
    return any(each is not None and each.lemma_ in VERBS for each in inside)


def _says_when(prep: Token) -> bool:
    inner = first_child(prep, "pobj")
    return (
        prep.lower_ == "on"
        and inner is not None
        and (inner.lower_.endswith("day") or inner.lower_ in {"twitter", "facebook", "cnn", "nbc"})
    )


def _phrase(verb: Token, source: Token | None, how: Cue, lemma: str) -> Raw | None:
    """Return what stands after a preposition ("called for ...")."""
    if lemma == "speak" and verb.tag_ == "VB":
        return None  # "too early to speak of arson"
    if lemma == "call" and (clause := _for_somebody(verb)) is not None:
        return Raw(group(verb), source, [said(whole(clause)[1:])], how, "phrase", lemma)
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


def _for_somebody(verb: Token) -> Token | None:
    """Return the clause of "called for the minister to resign"."""
    for clause in children(verb, "advcl", "xcomp", "ccomp"):
        if clause.i > verb.i and clause.left_edge.lower_ == "for":
            return clause
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
