"""What is known of a text, a line each: what was found in it, read, and where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from firsthand.publish.words import from_to, plainly
from firsthand.records import Observation, Passage

Facts = Mapping[str, Any]


def lines_of(kind: str, found: Sequence[Observation]) -> list[str] | None:
    """Return the lines that tell observations of one kind, or nothing if it is not known here.

    Args:
        kind: Their kind.
        found: They, in the order in which they came.
    """
    if kind == "language":
        return _languages(found)
    if kind in _WHOLE:
        return [plainly(_WHOLE[kind](each.facts)) for each in found]
    teller = _TELLERS.get(kind)
    if teller is None:
        return None
    placed = [each for each in found if isinstance(each.where, Passage)]
    placed.sort(key=lambda each: (_passage(each).start, _passage(each).end))
    out = []
    for each in placed:
        where, more = _passage(each), teller(each.facts)
        words = f'{where.start}-{where.end} "{plainly(where.exact)}"'
        out.append(f"{words}  {plainly(more)}" if more else words)
    return out


def _passage(each: Observation) -> Passage:
    if not isinstance(each.where, Passage):
        raise TypeError
    return each.where


def _languages(found: Sequence[Observation]) -> list[str]:
    """Tell the language of the whole, and of the passages that are in another."""
    whole = [each for each in found if not isinstance(each.where, Passage)]
    main = whole[0].facts.get("language") if whole else None
    out = [_language(each.facts) for each in whole]
    for each in found:
        other = each.facts.get("language") != main or each.facts.get("supported") is False
        if isinstance(each.where, Passage) and other:
            start = plainly(each.where.exact[:60])
            out.append(f'{each.where.start}-{each.where.end} "{start}"  {_language(each.facts)}')
    return out


def _language(facts: Facts) -> str:
    code, sure = facts.get("language"), facts.get("probability")
    unread = "" if facts.get("supported") else "; not a language whose claims are read"
    return f"{code or 'unknown'}" + (f" ({sure})" if sure else "") + unread


def _date(facts: Facts) -> str:
    said = [f"read from {facts.get('read_from')}", f"zone {facts.get('zone') or 'not stated'}"]
    return f"{facts.get('date') or 'not read as a day'}; " + "; ".join(said)


def _quotation(facts: Facts) -> str:
    return "" if facts.get("closed", True) else "not closed"


def _time(facts: Facts) -> str:
    start, end = facts.get("from"), facts.get("to")
    if not start and not end:
        return "not read as a day"
    days = from_to(start, end, "...")
    against = f", against {facts['against']}" if facts.get("against") else ""
    reading = f" ({facts['reading']}{against})" if facts.get("reading") else ""
    return days + (", vague" if facts.get("vague") else "") + reading


def _place(facts: Facts) -> str:
    written = facts.get("written")
    said = [facts.get("reading"), facts.get("distance"), facts.get("direction")]
    told = ", ".join(str(each) for each in said if each)
    whole = f'; as written: "{written}"' if written and written != facts.get("name") else ""
    return told + whole


def _quantity(facts: Facts) -> str:
    low, high, of = facts.get("low"), facts.get("high"), facts.get("of") or ""
    return f"{from_to(low, high, '...')} {of}".strip()


def _name(facts: Facts) -> str:
    return str(facts.get("sort") or "")


def _hedge(facts: Facts) -> str:
    scope = facts.get("scope")
    return f"{facts.get('kind')}, {facts.get('grade')}" + (f': "{scope}"' if scope else "")


def _odd(facts: Facts) -> str:
    reading = facts.get("proposed")
    return f"{facts.get('suspicion')}" + (f'; perhaps "{reading}"' if reading else "")


def _cited(facts: Facts) -> str:
    return str(facts.get("name") or "")


def _look(facts: Facts) -> str:
    sort = facts.get("sort") or ()
    return "own look at: " + ", ".join([sort] if isinstance(sort, str) else map(str, sort))


def _lineage(facts: Facts) -> str:
    parent = facts.get("parent_named")
    sure = "" if facts.get("determined") else " (which way is undetermined)"
    return f"{facts.get('role')}" + (f": {facts.get('how')} {parent}{sure}" if parent else "")


def _roots(facts: Facts) -> str:
    return f"{facts.get('says')}: " + "; ".join(str(name) for name in facts.get("root_names") or ())


def _house(facts: Facts) -> str:
    said = [*(facts.get("names") or ()), *(facts.get("dates") or ())]
    return ", ".join(str(each) for each in said) or "it does not say whose it is"


def _spinning(facts: Facts) -> str:
    return f"{facts.get('verdict')}: {facts.get('why')}"


_WHOLE: Final[dict[str, Callable[[Facts], str]]] = {
    "lineage": _lineage,
    "roots": _roots,
    "claim-roots": _roots,
    "house": _house,
    "spinning": _spinning,
}
_TELLERS: Final[dict[str, Callable[[Facts], str]]] = {
    "document-date": _date,
    "quotation": _quotation,
    "time-mention": _time,
    "place-mention": _place,
    "quantity": _quantity,
    "name": _name,
    "hedge": _hedge,
    "self-statement": _name,
    "odd-phrase": _odd,
    "cited-report": _cited,
    "own-look": _look,
}
