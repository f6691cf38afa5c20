"""What a verb attributes in English that is passive, or that says how something seems."""

from __future__ import annotations

from firsthand.examine.reports.attribution.found import Raw
from firsthand.examine.reports.attribution.phrases import (
    EMPTY,
    Token,
    agent,
    between,
    children,
    first_child,
    group,
    said,
    whole,
)
from firsthand.world.cues_english import VERBS, Cue


def seeming(verb: Token, how: Cue, lemma: str) -> Raw | None:
    """Return what is said to seem so: the subject with the rest."""
    rest = first_child(verb, "xcomp", "ccomp", "oprd", "acomp", "attr")
    who = first_child(verb, "nsubj", "nsubjpass")
    if rest is None or rest.i < verb.i:
        return None
    content = [said(whole(rest))]
    if who is not None and who.lower_ not in EMPTY:
        content.insert(0, whole(who))
    return Raw(group(verb), None, content, how, "infinitive", lemma)


def passive_of(verb: Token, how: Cue, lemma: str) -> Raw | None:
    """Return what a passive attributes: of its subject, or to whom stands after "by"."""
    who, by = first_child(verb, "nsubjpass"), agent(verb)
    rest = first_child(verb, "xcomp", "ccomp", "oprd")
    if rest is not None and rest.i < verb.i:
        rest = None
    about = [whole(who)] if who is not None and who.lower_ not in EMPTY else []
    if "i" in how.frames:
        content = [said(whole(rest))] if rest is not None else []
    elif rest is not None and (how.frames & set("pco") or by is not None):
        content = [*about, said(whole(rest))]
    elif who is not None and how.frames & set("onp"):
        content = _about(verb, how, about, by)
    else:
        content = []
    return Raw(group(verb), by, content, how, "passive", lemma) if content else None


def _about(verb: Token, how: Cue, about: list[list[Token]], by: Token | None) -> list[list[Token]]:
    """Return what a passive says of its subject, with what stands after it ("known as")."""
    late = [
        each
        for each in verb.children
        if each.i > verb.i
        and (
            each.dep_ in {"oprd", "xcomp"}
            or (each.dep_ == "prep" and each.lower_ in {"as", "of", *how.prepositions})
        )
    ]
    if late:
        return [*about, between(late[0].left_edge, late[-1].right_edge)]
    return about if by is not None else []


def heard(verb: Token) -> Raw | None:
    """Return what somebody "is heard saying", or "was quoted as saying"."""
    inner = first_child(verb, "xcomp")
    for prep in children(verb, "prep"):
        inner = inner or (first_child(prep, "pcomp") if prep.lower_ == "as" else None)
    how = VERBS.get(inner.lemma_.lower()) if inner is not None and inner.tag_ == "VBG" else None
    who = first_child(verb, "nsubjpass")
    if inner is None or how is None or who is None or how.manner not in {"speech", "wish"}:
        return None
    clause = first_child(inner, "ccomp", "dobj") or first_child(verb, "ccomp")
    if clause is None or not how.frames & set("co"):
        return None
    first = min(group(verb)[0].i, inner.i)
    cue = between(verb.doc[first], inner)
    if clause.i > inner.i:
        content = [said(whole(clause))]
    else:
        content = [between(clause.left_edge, verb.doc[max(0, who.left_edge.i - 1)])]
    return Raw(cue, who, content, how, "clause", inner.lemma_.lower())
