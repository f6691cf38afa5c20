"""One item on one page of plain text."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from typing import Any, Final

from firsthand.api import Case
from firsthand.cli.show_text import lines_of
from firsthand.publish.words import plainly, size, timecode, worst
from firsthand.records import Box, Capture, Claim, Derivation, Gap, Item, Observation, Passage, Span

_MOST: Final = 40
_WIDE: Final = 96
_LONG: Final = 12
_MOST_CLAIMS: Final = 200
_LONGEST: Final = 2000
_ORDER: Final = (
    *("media-type", "name-mismatch", "container", "image", "device", "timestamp", "position"),
    *("decoded", "shot", "key-frame", "brightness", "loudness", "bang"),
    *("title", "author", "document-date", "language", "paragraph", "claim"),
    *("quotation", "sentence"),
    *("time-mention", "place-mention", "quantity", "name", "hedge", "self-statement"),
    *("lineage", "cited-report", "own-look", "drift", "version-change", "spinning", "odd-phrase"),
)
_COUNTED: Final = frozenset(("sentence",))


def page(case: Case, item: str) -> str:
    """Return what is known of an item, readable: what it is, how it came, what was perceived."""
    record = case[item]
    if not isinstance(record, Item):
        return str(record)
    return "\n".join([*_head(case, record), *_body(case, item)])


def _head(case: Case, item: Item) -> Iterator[str]:
    captures = [c for c in case.records("capture", about=item.id) if isinstance(c, Capture)]
    gaps = [g for g in case.records("gap", about=item.id) if isinstance(g, Gap)]
    outcomes: list[str] = [c.outcome for c in captures]
    outcomes += [g.outcome for g in gaps if g.outcome]
    yield plainly(case.name_of(item.id))
    yield f"  sha256    {item.sha256}"
    yield f"  size      {size(item.size)}"
    yield f"  state     {worst(outcomes) if outcomes else 'made from another item'}"
    lies = case.file.path(item.id)
    yield f"  bytes     {lies or 'not here: `firsthand examine` makes them again'}"
    for capture in captures:
        yield f"  found     {plainly(capture.place)} ({capture.means}, {capture.at or 'no time'})"
        if capture.modified:
            yield f"            last changed {capture.modified} by the file system's clock"
        if capture.why:
            yield f"            {capture.outcome}: {plainly(capture.why)}"
    for derivation in case.file.making(item.id):
        if derivation.source.item == item.id:
            continue  # a text that needed no change is its own
        yield f"  made from {plainly(case.name_of(derivation.source.item))} ({derivation.how})"


def _body(case: Case, item: str) -> Iterator[str]:
    seen: dict[str, list[Observation]] = {}
    for about in dict.fromkeys([item, *_texts(case, item)]):
        for record in case.records("observation", about=about):
            if isinstance(record, Observation):
                seen.setdefault(record.kind, []).append(record)
    kinds = {*seen, "claim"}
    for kind in sorted(kinds, key=lambda k: (_ORDER.index(k) if k in _ORDER else len(_ORDER), k)):
        if kind == "claim":
            yield from _claims(case, item)
        many = seen.get(kind, [])
        if not many:
            continue
        yield ""
        yield f"{kind}" + (f" ({len(many)})" if len(many) > 1 else "")
        shown = 0 if kind in _COUNTED else _MOST
        told = lines_of(kind, many) if shown else None
        if told is not None:
            yield from (line for each in told[:shown] for line in _wrapped(each, "  "))
        else:
            for each in many[:shown]:
                yield from _words(each) if kind == "paragraph" else _observation(each)
        if len(many if told is None else told) > shown:
            rest = "" if not shown else f"... and {len(many) - shown} more: "
            yield f"  {rest}firsthand records --kind {kind} --about {item[:16]}"
    yield from _lacking(case, item)


def _claims(case: Case, item: str) -> Iterator[str]:
    """Yield what a report claims: the words, whom they passed through, how sure they are."""
    texts = dict.fromkeys([item, *_texts(case, item)])
    found = [c for t in texts for c in case.records("claim", about=t) if isinstance(c, Claim)]
    found.sort(key=lambda each: (each.words.start, -each.words.end))
    if found:
        yield ""
        yield f"claim ({len(found)})"
    for each in found[:_MOST_CLAIMS]:
        words = each.words.exact if isinstance(each.words, Passage) else ""
        line = f'{each.words.start}-{each.words.end}  {each.sort}: "{plainly(words)}"'
        yield from _wrapped(line, "  ")
        chain = " > ".join(plainly(voice.name) for voice in each.voices) or "in its own voice"
        proposed = "; proposed by a language model" if each.facts.get("proposed") else ""
        hands = f"{each.hands} hand{'s' if each.hands != 1 else ''}"
        yield from _wrapped(f"{chain}; {hands}; {_sure(each)}{proposed}", "      ")
    if len(found) > _MOST_CLAIMS:
        rest = len(found) - _MOST_CLAIMS
        yield f"  ... and {rest} more: firsthand records --type claim --about {item[:16]}"


def _sure(claim: Claim) -> str:
    words = dict.fromkeys(f'"{plainly(hedge.words.exact)}"' for hedge in claim.hedges)
    return " ".join([claim.certainty, *words])


def _lacking(case: Case, item: str) -> Iterator[str]:
    gaps = [g for g in case.records("gap", about=item) if isinstance(g, Gap)]
    if gaps:
        yield ""
        yield "not obtained"
    for gap in gaps:
        yield f"  {plainly(gap.asked)}: {plainly(gap.why)}"
        if gap.todo:
            yield f"      {plainly(gap.todo)}"


def _words(each: Observation) -> Iterator[str]:
    """Yield a paragraph as it reads, with its place in the text and what it is."""
    if isinstance(each.where, Passage):
        role = each.facts.get("role", "paragraph")
        label = "" if role == "paragraph" else f"[{role}] "
        text = f"{each.where.start}-{each.where.end}  {label}{plainly(each.where.exact[:_LONGEST])}"
        yield from textwrap.wrap(text, _WIDE, initial_indent="  ", subsequent_indent="      ")


def _texts(case: Case, item: str) -> list[str]:
    found = case.records("derivation", about=item)
    made = [d.made.item for d in found if isinstance(d, Derivation) and d.how == "text"]
    return [m for m in made if m != item]


def _observation(each: Observation) -> Iterator[str]:
    where = _where(each)
    lists = {n: v for n, v in each.facts.items() if _is_list_of_maps(v)}
    facts = list(_facts({n: v for n, v in each.facts.items() if n not in lists}))
    line = f"  {where}{'; '.join(facts)}"
    if len(line) <= _WIDE or len(facts) < 2:  # noqa: PLR2004
        yield line.rstrip()
    else:
        yield f"  {where}".rstrip() if where else f"  {facts.pop(0)}"
        for fact in facts:
            yield from _wrapped(fact, "      ")
    for name, maps in lists.items():
        yield f"      {name.replace('_', ' ')}"
        for one in maps:
            yield from _wrapped(", ".join(_facts(one)), "        ")


def _is_list_of_maps(value: object) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(v, Mapping) for v in value)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDE, initial_indent=indent, subsequent_indent=indent + "  ", break_long_words=False
    )


def _where(each: Observation) -> str:
    where = each.where
    box = ""
    if isinstance(where, Box):
        box = f" [{where.x},{where.y} {where.width}x{where.height}]"
        where = where.within
    if isinstance(where, Passage):
        return f'{where.start}-{where.end} "{plainly(where.exact)}"  '
    if isinstance(where, Span):
        start, end = timecode(where.start_s), timecode(where.end_s)
        ticks = f"ticks {where.start}" + (f"-{where.end}" if where.end != where.start else "")
        return (start if start == end else f"{start}-{end}") + f" ({ticks}){box}  "
    return box.strip()


def _facts(facts: Mapping[str, Any]) -> Iterator[str]:
    for name, value in facts.items():
        if value is not None and value != ():
            yield f"{name.replace('_', ' ')} {_value(value)}"


def _value(value: Any) -> str:  # noqa: ANN401
    if isinstance(value, Mapping):
        return ", ".join(_facts(value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        more = f" ... ({len(value)} in all)" if len(value) > _LONG else ""
        return " ".join(_value(v) for v in value[:_LONG]) + more
    return plainly(str(value))
