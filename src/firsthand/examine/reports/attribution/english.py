"""English attributions from a parse: whose words a clause, an object or a noun holds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from firsthand.examine.reports.attribution.found import Attribution, Place, without
from firsthand.examine.reports.attribution.parsed import Parsed
from firsthand.world.cues_english import ADJECTIVES, NOUNS, VERBS, Cue

# A token, as the parser gives it; the library is an optional part, and has loose types.
Token = Any

_SUBJECTS: Final = frozenset({"nsubj", "csubj", "nsubjpass"})
_CLIMB: Final = frozenset({"xcomp", "advcl", "conj", "pcomp", "prep", "ccomp", "dep", "parataxis"})
_EMPTY: Final = frozenset({"it", "there"})
_AUXILIARY: Final = frozenset({"aux", "auxpass", "neg"})
_TIME: Final = frozenset({"npadvmod"})
_LATE: Final = frozenset({"on", "in", "at", "during", "after", "before", "since", "when", "while",
                          "as", "by", "following", "despite", "amid", "throughout", "until"})
_RELATIVE: Final = frozenset({"who", "which", "that"})


def attributions(text: str, parsed: Parsed) -> Iterator[Attribution]:
    """Yield what a parsed paragraph gives to somebody.

    Args:
        text: The whole text.
        parsed: The paragraph, parsed.
    """
    for token in parsed.doc:
        found: Iterator[_Raw | None]
        if token.lemma_ == "accord" or (token.lower_ == "according"):
            found = iter((_according(token),))
        elif token.pos_ in {"VERB", "AUX"} or token.tag_.startswith("VB"):
            found = _of_verb(token)
        elif token.pos_ in {"NOUN", "PROPN"}:
            found = iter((_of_noun(token),))
        elif token.pos_ == "ADJ" and token.dep_ in {"acomp", "ROOT"}:
            found = iter((_of_adjective(token),))
        else:
            continue
        for raw in found:
            if raw is not None and raw.content:
                yield raw.placed(text, parsed)


class _Raw:
    """An attribution in tokens of one paragraph."""

    def __init__(self, cue: list[Token], source: Token | list[Token] | None,
                 content: list[list[Token]], how: Cue, shape: str, lemma: str,
                 hearer: list[Token] | None = None) -> None:
        self.cue, self.source, self.how, self.shape, self.lemma = cue, source, how, shape, lemma
        self.content = [each for each in content if each]
        self.hearer = hearer

    def placed(self, text: str, parsed: Parsed) -> Attribution:
        """Return it in places of the whole text."""
        cue = parsed.place(self.cue)
        source = _trim(text, parsed.place(_named(self.source))) if self.source else None
        cuts = [cue, source] if source else [cue]
        content = [
            _trim(text, part)
            for each in self.content
            for part in without(parsed.place(each), cuts)
        ]
        return Attribution(
            content=[each for each in content if each[1] > each[0]] or [cue],
            source=source,
            cue=cue,
            manner=self.how.manner,
            shape=self.shape,
            lemma=self.lemma,
            reader="parse",
            denied=any(t.dep_ == "neg" for t in self.cue),
        )


def _trim(text: str, place: Place) -> Place:
    start, end = place
    while start < end and text[start] in " \t\n\u00a0,;:–—-":
        start += 1
    while end > start and text[end - 1] in " \t\n\u00a0,;:–—-.":
        end -= 1
    return start, end


def _named(source: Token | list[Token]) -> list[Token]:
    return source if isinstance(source, list) else _noun_phrase(source)


def _noun_phrase(head: Token) -> list[Token]:
    """Return the tokens that name somebody, without what is said of them by the way."""
    if head.dep_ == "poss" or head.tag_ == "PRP$":
        kept = list(head.subtree)
        return [t for t in kept if t.tag_ != "POS" or t.i != kept[-1].i] or [head]
    out = []
    doc = head.doc
    cut = None
    for t in sorted(head.subtree, key=lambda t: t.i):
        if cut is not None and t.i >= cut:
            break
        # An aside with its own verb tells of the source, and names nobody.
        if False and t.dep_ in {"relcl"} and t.head.i >= 0 and t.head in (head, *head.children):
            left = t.left_edge.i
            if left > 0 and doc[left - 1].text == ",":
                cut = left - 1
                out = [x for x in out if x.i < cut]
                break
        out.append(t)
    out = [t for t in out if t.i >= head.left_edge.i]
    while out and (out[-1].is_punct and out[-1].text not in "”’\")"):
        out.pop()
    return out or [head]


def _subject(verb: Token) -> Token | None:
    """Return who does what a verb says; nothing if the sentence leaves it open."""
    seen = 0
    token = verb
    while seen < 6:
        seen += 1
        passive = any(c.dep_ == "nsubjpass" for c in token.children) and token is verb
        if passive:
            return _agent(token)
        for child in token.children:
            if child.dep_ in {"nsubj", "nsubjpass", "csubj"}:
                if child.lower_ in {"it", "there"} and token is not verb:
                    pass
                return child
        if any(c.dep_ == "expl" for c in token.children):
            return None
        if token.dep_ in {"acl"} and token.tag_ in {"VBG", "VB"}:
            if token.tag_ == "VBG":
                return token.head
            token = token.head
            continue
        if token.dep_ == "acl" and token.tag_ == "VBN":
            return _agent(token)
        if token.dep_ == "relcl":
            return None
        if token.dep_ in _CLIMB:
            token = token.head
            continue
        if token.dep_ in {"pobj", "dobj"} and token.head.pos_ in {"VERB", "ADP", "NOUN"}:
            token = token.head
            continue
        return None
    return None


def _agent(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ == "agent" or (child.dep_ == "prep" and child.lower_ == "by"):
            return next((c for c in child.children if c.dep_ == "pobj"), None)
    return None


def _group(verb: Token) -> list[Token]:
    """Return a verb with its helpers, as far as they stand together."""
    keep = {verb.i}
    for c in verb.children:
        if c.dep_ in {"aux", "auxpass", "neg", "prt"} or (c.dep_ == "advmod" and c.i < verb.i):
            keep.add(c.i)
    doc, first = verb.doc, verb.i
    while first - 1 in keep:
        first -= 1
    last = verb.i
    while last + 1 in keep:
        last += 1
    return [doc[i] for i in range(first, last + 1)]


def _children(token: Token, *deps: str) -> list[Token]:
    return [c for c in token.children if c.dep_ in deps]


def _of_verb(verb: Token) -> Iterator[_Raw | None]:
    how = VERBS.get(verb.lemma_.lower())
    if how is None:
        return
    lemma = verb.lemma_.lower()
    group = _group(verb)
    passive = bool(_children(verb, "nsubjpass", "auxpass")) or (
        verb.tag_ == "VBN" and verb.dep_ == "acl"
    )
    source = _subject(verb)
    if "s" in how.frames:
        yield _seeming(verb, how, group, lemma)
        return
    if source is not None and source.lower_ in _EMPTY and not passive:
        source = None
    if passive:
        raw = _passive(verb, how, group, lemma)
        if raw:
            yield raw
            return
    clause = _clause(verb)
    if clause is not None and how.frames & set("cq"):
        yield _with_clause(verb, clause, source, how, group, lemma)
        return
    infinitive = next(iter(_children(verb, "xcomp")), None)
    if infinitive is not None and "x" in how.frames and infinitive.i > verb.i:
        first = infinitive.left_edge
        objects = [c for c in _children(verb, "dobj", "dative") if c.i < infinitive.i]
        tokens = _between(first, infinitive.right_edge)
        if objects and "i" in how.frames and lemma not in {"tell", "ask"}:
            tokens = _between(objects[0].left_edge, infinitive.right_edge)
        yield _Raw(group, source, [tokens], how, "infinitive", lemma)
        return
    if clause is not None and "x" in how.frames and clause.i > verb.i:
        yield _Raw(group, source, [_between(clause.left_edge, clause.right_edge)], how, "infinitive", lemma)
        return
    if how.frames & set("on"):
        tokens = _object(verb, how)
        if tokens:
            yield _Raw(group, source, [tokens], how, "object", lemma)
            return
    for prep in _children(verb, "prep"):
        if prep.lower_ in how.prepositions and prep.i > verb.i:
            inner = [c for c in prep.children if c.dep_ in {"pobj", "pcomp"}]
            if inner:
                cue = group + [prep] if prep.i == group[-1].i + 1 else group
                yield _Raw(cue, source, [_between(inner[0].left_edge, prep.right_edge)], how, "phrase", lemma)
                return


def _between(first: Token, last: Token) -> list[Token]:
    doc = first.doc
    return [doc[i] for i in range(first.i, last.i + 1)]


def _clause(verb: Token) -> Token | None:
    """Return the head of the clause that is said."""
    for child in verb.children:
        if child.dep_ == "ccomp":
            return child
    if verb.dep_ in {"parataxis", "ccomp"} and not _children(verb, "dobj", "xcomp"):
        return None
    return None


def _with_clause(verb: Token, clause: Token, source: Token | None, how: Cue, group: list[Token],
                 lemma: str) -> _Raw:
    doc = verb.doc
    tokens = sorted(clause.subtree, key=lambda t: t.i)
    if clause.i < verb.i:
        # Everything before who says so is said, whatever the parser made of its parts.
        own = _own(verb, clause, source)
        first_own = min(own)
        start = min(verb.sent.start, tokens[0].i) if verb.dep_ == "ROOT" else tokens[0].i
        if tokens[0].i <= start + 3:
            start = min(start, tokens[0].i)
        else:
            start = tokens[0].i
        left = [doc[i] for i in range(start, first_own)]
        right = [t for t in tokens if t.i > max(own)]
        pieces = [left]
        if right:
            pieces.append(_between(right[0], right[-1]))
        return _Raw(group, source, pieces, how, "clause", lemma)
    return _Raw(group, source, [_between(clause.left_edge, clause.right_edge)], how, "clause", lemma)


def _own(verb: Token, clause: Token, source: Token | None) -> set[int]:
    """Return the places of the words that say who says so."""
    own = {verb.i}
    said = {t.i for t in clause.subtree}
    for c in verb.children:
        if c is not clause and c.dep_ != "punct" and abs(c.i - verb.i) < 40:
            own |= {t.i for t in c.subtree if t.i not in said}
    own = {i for i in own if i > clause.i or i > min(said)}
    if source is not None and source.head is verb:
        own |= {t.i for t in source.subtree}
    after = {i for i in own if i > clause.i} | {verb.i}
    # The words around the verb without a gap.
    low = high = verb.i
    while low - 1 in after or (low - 1 >= 0 and verb.doc[low - 1].is_punct and low - 2 in after):
        low -= 1
    while high + 1 in after or (high + 2 in after and verb.doc[high + 1].is_punct):
        high += 1
    return set(range(low, high + 1))


def _seeming(verb: Token, how: Cue, group: list[Token], lemma: str) -> _Raw | None:
    rest = next(iter(_children(verb, "xcomp", "ccomp", "oprd", "acomp", "attr")), None)
    subject = next(iter(_children(verb, "nsubj", "nsubjpass")), None)
    if rest is None or rest.i < verb.i:
        return None
    content = [_between(rest.left_edge, rest.right_edge)]
    if subject is not None and subject.lower_ not in _EMPTY:
        content.insert(0, _between(subject.left_edge, subject.right_edge))
    return _Raw(group, None, content, how, "infinitive", lemma)


def _passive(verb: Token, how: Cue, group: list[Token], lemma: str) -> _Raw | None:
    subject = next(iter(_children(verb, "nsubjpass")), None)
    agent = _agent(verb)
    rest = next(iter(_children(verb, "xcomp", "ccomp", "oprd")), None)
    if rest is not None and rest.i < verb.i:
        rest = None
    if "p" in how.frames or (how.frames & set("co") and "i" not in how.frames and rest is not None):
        if rest is None and agent is None:
            return None
        content = []
        if subject is not None and subject.lower_ not in _EMPTY and "i" not in how.frames:
            content.append(_between(subject.left_edge, subject.right_edge))
        if rest is not None:
            content.append(_between(rest.left_edge, rest.right_edge))
        return _Raw(group, agent, content, how, "passive", lemma)
    if "i" in how.frames and rest is not None:
        return _Raw(group, agent, [_between(rest.left_edge, rest.right_edge)], how, "passive", lemma)
    if how.frames & set("on") and subject is not None:
        content = [_between(subject.left_edge, subject.right_edge)]
        late = [c for c in verb.children if c.i > verb.i and (c.dep_ in {"oprd", "xcomp"} or (c.dep_ == "prep" and c.lower_ in {"as", "of", *how.prepositions}))]
        if late:
            content.append(_between(late[0].left_edge, late[-1].right_edge))
        if agent is None and not late:
            return None
        return _Raw(group, agent, content, how, "passive", lemma)
    return None


def _object(verb: Token, how: Cue) -> list[Token]:
    """Return the tokens of an object that is what is said, and what belongs to it."""
    first = None
    last = None
    for child in sorted(verb.children, key=lambda t: t.i):
        if child.i < verb.i:
            continue
        if child.dep_ in {"dobj", "ccomp", "attr"} or (child.dep_ == "oprd"):
            first = first or child.left_edge
            last = child.right_edge
        elif first is not None and child.dep_ in {"oprd", "xcomp"}:
            last = child.right_edge
        elif first is not None and child.dep_ == "prep" and child.lower_ in {
            "as", "for", "of", "to", "about", "with", "over", "against", "from", "into", "by"
        }:
            last = child.right_edge
    if first is None or last is None:
        return []
    return _between(first, last)


def _according(token: Token) -> _Raw | None:
    to = next((c for c in token.children if c.dep_ == "prep" and c.lower_ == "to"), None)
    if to is None:
        nxt = token.nbor(1) if token.i + 1 < len(token.doc) else None
        if nxt is None or nxt.lower_ != "to":
            return None
        to = nxt
    who = next((c for c in to.children if c.dep_ == "pobj"), None)
    if who is None:
        return None
    how = VERBS["say"]
    head = token.head
    own = {t.i for t in token.subtree}
    sent = token.sent
    rest = [t for t in (head.subtree if head.pos_ in {"VERB", "AUX"} else sent) if t.i not in own]
    rest = [t for t in sent if t.i not in own] if head.dep_ in {"ROOT"} or head.pos_ not in {"VERB", "AUX"} else rest
    before = [t for t in rest if t.i < min(own)]
    after = [t for t in rest if t.i > max(own)]
    pieces = []
    if before and not all(t.is_punct or t.dep_ == "cc" for t in before):
        pieces.append(_between(before[0], before[-1]))
        if after and not all(t.is_punct for t in after) and doc_comma(token, max(own)):
            pieces.append(_between(after[0], after[-1]))
    elif after:
        pieces.append(_between(after[0], after[-1]))
    return _Raw([token, to], who, pieces, how, "according", "according")


def doc_comma(token: Token, at: int) -> bool:
    return at + 1 < len(token.doc) and token.doc[at + 1].text == ","


def _of_noun(noun: Token) -> _Raw | None:
    how = NOUNS.get(noun.lemma_.lower())
    if how is None:
        return None
    content: Token | None = None
    cue = [noun]
    for child in noun.children:
        if child.i < noun.i:
            continue
        if child.dep_ in {"acl", "ccomp"} and child.tag_ not in {"VBN", "VBG"} and "c" in how.frames:
            content = child
            break
        if child.dep_ == "prep" and child.lower_ in how.prepositions:
            inner = next((c for c in child.children if c.dep_ in {"pobj", "pcomp"}), None)
            if inner is not None:
                content = inner
                if child.i == noun.i + 1:
                    cue = [noun, child]
                break
    if content is None:
        return None
    source: Token | None = next(iter(_children(noun, "poss")), None)
    if source is None:
        for child in noun.children:
            if child.dep_ == "prep" and child.lower_ in {"by", "from", "among"}:
                source = next((c for c in child.children if c.dep_ == "pobj"), None)
    if source is None and noun.dep_ == "dobj" and noun.head.lemma_ in _LIGHT:
        source = _subject(noun.head)
        cue = _group(noun.head) + [t for t in noun.subtree if noun.head.i < t.i <= cue[-1].i]
    if source is None and noun.dep_ in {"dobj", "pobj", "nsubj"}:
        pass
    if source is not None and source.lower_ in _EMPTY:
        source = None
    left = [c for c in noun.children if c.i < noun.i and c.dep_ in {"amod", "compound"}]
    if left and len(cue) <= 2:
        cue = [t for t in _between(left[0].left_edge, cue[-1]) if source is None or t.i > source.right_edge.i or t.i < source.left_edge.i]
    return _Raw(cue, source, [_between(content.left_edge, content.right_edge)], how, "noun", noun.lemma_.lower())


_LIGHT: Final = frozenset({"make", "issue", "express", "raise", "have", "voice", "release", "give", "offer",
                           "take", "announce", "deliver", "repeat", "level", "lodge", "file", "cite", "hold", "share",
                           "reiterate", "outline", "launch", "show", "declare", "unveil", "drop", "pledge", "renew"})


def _of_adjective(adjective: Token) -> _Raw | None:
    how = ADJECTIVES.get(adjective.lemma_.lower())
    if how is None:
        return None
    be = adjective.head
    rest = next((c for c in adjective.children if c.i > adjective.i and c.dep_ in {"ccomp", "xcomp"}), None)
    last = None
    if rest is not None and how.frames & set("cx"):
        tokens = _between(rest.left_edge, rest.right_edge)
    else:
        prep = next((c for c in adjective.children if c.dep_ == "prep" and c.lower_ in how.prepositions), None)
        inner = next((c for c in prep.children if c.dep_ in {"pobj", "pcomp"}), None) if prep is not None else None
        if inner is None:
            return None
        tokens = _between(inner.left_edge, inner.right_edge)
        last = prep
    source = _subject(be) if be.pos_ in {"VERB", "AUX"} else None
    cue = _group(be) + [adjective] if be.pos_ in {"VERB", "AUX"} and be.i < adjective.i else [adjective]
    cue = [t for t in _between(cue[0], last or adjective)]
    content = [tokens]
    if "s" in how.frames:
        if source is not None and source.lower_ not in _EMPTY:
            content.insert(0, _between(source.left_edge, source.right_edge))
        source = None
    elif source is not None and source.lower_ in _EMPTY:
        source = None
    return _Raw(cue, source, content, how, "noun", adjective.lemma_.lower())
