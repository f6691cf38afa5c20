"""What nouns, adjectives and "according to" attribute, read from a parse."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.attribution.found import Raw
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
from firsthand.world.cues_english import ADJECTIVES, NOUNS, VERBS, Cue

# Verbs that only carry a noun: who makes a claim claims.
_CARRIES: Final = frozenset(
    [
        "make",
        "issue",
        "express",
        "raise",
        "have",
        "voice",
        "release",
        "give",
        "offer",
        "take",
        "announce",
        "deliver",
        "repeat",
        "level",
        "lodge",
        "file",
        "cite",
        "hold",
        "share",
        "reiterate",
        "outline",
        "launch",
        "show",
        "declare",
        "unveil",
        "drop",
        "pledge",
        "renew",
    ]
)


# Nouns that are the source themselves where nobody is named: "Reports that ... are false".
_SPEAK: Final = frozenset({"report", "rumor", "rumour", "allegation", "claim", "suggestion"})


_STANDS: Final = frozenset({"nsubj", "nsubjpass", "ROOT", "attr"})
_DENY: Final = frozenset({"deny", "reject", "dismiss", "dispute", "refute", "rebut", "contradict"})


def according(token: Token) -> Raw | None:
    """Return what is so according to somebody: the clause around, or the sentence."""
    following = token.doc[token.i + 1 : token.i + 2]
    to = first_child(token, "prep")
    if to is None or to.lower_ != "to":
        if following.text != "to":
            return None
        to = following[0]
    who = first_child(to, "pobj")
    if who is None:
        return None
    head, own = token.head, indices(token.subtree) | {to.i} | indices(to.subtree)
    clause = head.pos_ in {"VERB", "AUX"} and head.dep_ != "ROOT"
    rest = [each for each in (head.subtree if clause else token.sent) if each.i not in own]
    rest.sort(key=lambda each: each.i)
    before = [each for each in rest if each.i < min(own)]
    for at in range(len(before) - 1, -1, -1):
        if before[at].text == ";":
            before = before[at + 1 :]
            break
    after = _past_citing([each for each in rest if each.i > max(own)])
    pieces: list[list[Token]] = []
    if any(not each.is_punct and each.dep_ != "cc" for each in before):
        pieces.append(between(before[0], before[-1]))
        goes_on = token.doc[max(own) + 1 : max(own) + 2].text == ","
        # "More than forty were counted, according to ..., half of them ...": that is the report's.
        whole_before = head.i < min(own) and any(
            each.i < head.i for each in children(head, "nsubj", "nsubjpass")
        )
        goes_on = goes_on and not (whole_before and (not after or after[0].lower_ != "and"))
        if goes_on and any(not each.is_punct for each in after):
            pieces.append(between(after[0], after[-1]))
    else:
        after = _past_citing([each for each in token.sent if each.i > max(own)])
        if after:
            pieces.append(between(after[0], after[-1]))
    return Raw([token, to], who, pieces, VERBS["say"], "according", "according to")


def _past_citing(after: list[Token]) -> list[Token]:
    """Return the words after a source without those that tell whom it cites in turn."""
    said_first = next((each for each in after if not each.is_punct), None)
    if said_first is None or said_first.lower_ not in {"citing", "quoting"}:
        return after
    comma = next((each.i for each in after if each.i > said_first.i and each.text == ","), None)
    return after if comma is None else [each for each in after if each.i > comma]


def _is_carrier(noun: Token, clause: Token) -> bool:
    """Say whether a noun only carries what a verb says: "said in a statement that ..."."""
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.dep_ == "prep" else None
    how = VERBS.get(verb.lemma_.lower()) if verb is not None and verb.i < noun.i else None
    return (
        verb is not None
        and how is not None
        and how.manner == "speech"
        and "c" in how.frames
        and not children(verb, "ccomp")
        and clause.left_edge.lower_ == "that"
    )


def of_noun(noun: Token) -> Raw | None:
    """Return what a noun attributes ("the claim that ...", "his opposition to ...")."""
    lemma = noun.lemma_.lower()
    how = NOUNS.get(lemma)
    if how is None:
        return None
    content, last = _content(noun, how)
    if content is None or _is_carrier(noun, content) or _is_relative(content) or _is_when(content):
        return None
    source, first = _who_has(noun)
    if source is not None and source.lower_ in EMPTY:
        source = None
    if source is None and noun.dep_ == "dobj" and noun.head.lemma_ in _DENY:
        return None  # what somebody denies is their denial, and nobody's claim
    if source is None and lemma in _SPEAK and noun.dep_ in _STANDS:
        return Raw([noun], noun, [said(whole(content))], how, "noun", lemma)
    if first is None:
        own = [
            each for each in noun.children if each.i < noun.i and each.dep_ in {"amod", "compound"}
        ]
        first = own[0].left_edge if own else noun
    cue = [each for each in between(first, last) if source is None or each not in source.subtree]
    return Raw(cue or [noun], source, [said(whole(content))], how, "noun", lemma)


def _content(noun: Token, how: Cue) -> tuple[Token | None, Token]:
    """Return the head of what a noun says, and the last token of the cue."""
    for child in noun.children:
        if child.i < noun.i:
            continue
        finite = child.tag_ not in {"VBN", "VBG"} or bool(children(child, "aux", "auxpass"))
        if child.dep_ in {"acl", "ccomp"} and finite:
            return (child if "c" in how.frames else None), noun
        if child.dep_ == "prep" and child.lower_ in how.prepositions:
            last = child if child.i == noun.i + 1 else noun
            return first_child(child, "pobj", "pcomp"), last
    return None, noun


def _is_relative(clause: Token) -> bool:
    """Say whether "that" is what a verb lacks: "a claim that residents dispute"."""
    opens = clause.left_edge
    denies = any(each.lemma_ in _DENY for each in (clause, clause.right_edge))
    denies = denies or any(each.lemma_ in _DENY for each in clause.subtree if each.i > opens.i + 1)
    return denies and opens.lower_ == "that" and not children(clause, "dobj")


def _is_when(noun: Token) -> bool:
    """Say whether a noun only tells the day: "in a statement on Tuesday"."""
    return bool(noun.lower_.endswith("day") and noun.dep_ == "pobj")


def _who_has(noun: Token) -> tuple[Token | None, Token | None]:
    """Return whose a claim is, and the first token of the verb that carries it."""
    source = first_child(noun, "poss")
    if source is not None:
        return source, None
    for child in noun.children:
        if child.dep_ == "prep" and child.lower_ in {"by", "from", "among"}:
            return first_child(child, "pobj"), None
    if noun.dep_ == "dobj" and noun.head.lemma_ in _CARRIES:
        return subject(noun.head), group(noun.head)[0]
    return None, None


def of_adjective(adjective: Token) -> Raw | None:
    """Return what an adjective attributes ("was confident that ...")."""
    lemma = adjective.lemma_.lower()
    how = ADJECTIVES.get(lemma)
    be = adjective.head
    if how is None or be.pos_ not in {"VERB", "AUX"} or be.i > adjective.i:
        return None
    last = adjective
    clause = next((c for c in children(adjective, "ccomp", "xcomp") if c.i > adjective.i), None)
    if clause is not None and how.frames & set("cx"):
        tokens = whole(clause)
    else:
        prep = next((c for c in children(adjective, "prep") if c.lower_ in how.prepositions), None)
        inner = first_child(prep, "pobj", "pcomp") if prep is not None else None
        if inner is None:
            return None
        tokens, last = whole(inner), prep
    source = subject(be)
    content = [said(tokens)]
    if source is not None and source.lower_ in EMPTY:
        source = None
    if "s" in how.frames and source is not None:
        content.insert(0, whole(source))
        source = None
    return Raw(between(group(be)[0], last), source, content, how, "adjective", lemma)
