"""What retellings changed, each change once: where it came in, and who repeats it.

Shown is what the lineage of a report lists as its drift against its parent, and what several list
against the same further above. A difference from another version of the same text is no drift, and
stands apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from firsthand.publish.lineage_texts import Texts
from firsthand.publish.lineage_words import seen_in
from firsthand.records import Observation, Passage

_SHOWN_WORDS: Final = 500
SPUN: Final = "spun wording"
_Key = tuple[str, str, int, str]


@dataclass(frozen=True)
class Change:
    """Something that a retelling changed.

    Attributes:
        sort: What sort of change.
        source: The words that stood there.
        made: The retelling's words.
        source_name: What the one is called.
        made_name: What the retelling is called.
        why: What was seen, in plain words.
        perhaps: Whether an earlier version of the source may have said it so.
        here: Whether it came in with this retelling; else several have it, held against one
            further above than what they were made from.
        again: Names of the retellings that repeat it.
        source_around: What stands before and after the source's words, where they are few.
        made_around: What stands before and after the retelling's.
        source_link: Where the source's words stand in the account.
        made_link: Where the retelling's do.
    """

    sort: str
    source: str
    made: str
    source_name: str
    made_name: str
    why: str
    perhaps: bool
    here: bool
    again: tuple[str, ...] = ()
    source_around: tuple[str, str] = ("", "")
    made_around: tuple[str, str] = ("", "")
    source_link: str = ""
    made_link: str = ""

    @property
    def seen(self) -> str:
        """What was seen, where it says more than the words that stand beside it."""
        return seen_in(self.why, self.source, self.made)


@dataclass(frozen=True)
class Put:
    """What a rewriting program put for what, beside its source."""

    source_name: str
    made_name: str
    words: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Changes:
    """What was changed.

    Attributes:
        drifts: By retellings.
        put: By rewriting programs, word by word.
        versions: From one version of a text to another.
    """

    drifts: tuple[Change, ...]
    put: tuple[Put, ...]
    versions: tuple[Change, ...]

    @property
    def tally(self) -> tuple[tuple[str, int], ...]:
        """How many changes of each sort, the commonest first."""
        found = Counter(each.sort for each in self.drifts)
        if self.put:
            found[SPUN] = sum(len(each.words) for each in self.put)
        return tuple(found.most_common())


def changes(
    observed: Iterable[Observation],
    reports: Mapping[str, Mapping[str, Any]],
    name: Callable[[str], str],
    texts: Texts,
) -> Changes:
    """Return what retellings changed.

    Args:
        observed: Observations of drift and of changes between versions.
        reports: What the lineage of each report says, by its id.
        name: What a report is called.
        texts: The texts of the reports.
    """
    here: list[Observation] = []
    inherited: list[Observation] = []
    versions: list[Observation] = []
    put: list[Observation] = []
    for each in observed:
        facts = reports.get(each.where.item, {})
        if each.kind == "version-change":
            versions.append(each)
        elif each.id in _ids(facts, "version_skew"):
            if _follows_earlier(each, facts, reports):
                versions.append(each)
        elif each.id in _ids(facts, "drifts_from_parent"):
            (put if each.facts.get("sort") == SPUN else here).append(each)
        elif each.id in _ids(facts, "drifts") and each.facts.get("sort") != SPUN:
            inherited.append(each)
    rows = {_key(o): _change(o, name, texts, here=True) for o in here}
    for each in inherited:
        key = _key(each)
        row = rows.get(key) or next((rows[k] for k in rows if _alike(k, key)), None)
        if row is None:
            rows[key] = _change(each, name, texts, here=False)
        elif row.made_name != name(each.where.item):
            found = next(k for k, r in rows.items() if r is row)
            again = tuple(dict.fromkeys((*row.again, name(each.where.item))))
            rows[found] = replace(row, again=again)
    # What one report alone has, and only against something further above, came in nowhere: between
    # it and that stands a report against which nothing was found.
    found_in = [row for row in rows.values() if row.here or row.again]
    shown = sorted(found_in, key=lambda c: (c.made_name, c.source_name, c.sort))
    told = sorted(
        (_change(o, name, texts, here=True) for o in versions), key=lambda c: (c.made_name, c.sort)
    )
    return Changes(tuple(shown), tuple(_put(put, name)), tuple(told))


def _put(observed: Iterable[Observation], name: Callable[[str], str]) -> Iterator[Put]:
    """Yield what was put for what, retelling by retelling, in the order of the text."""
    found: dict[tuple[str, str], list[Observation]] = {}
    for each in observed:
        source = each.facts.get("source")
        if isinstance(source, Passage) and isinstance(each.where, Passage):
            found.setdefault((name(source.item), name(each.where.item)), []).append(each)
    for (source_name, made_name), many in sorted(found.items()):
        many.sort(key=lambda o: o.where.start if isinstance(o.where, Passage) else 0)
        words = tuple((_exact(o.facts.get("source")), _exact(o.where)) for o in many)
        yield Put(source_name, made_name, words)


def _follows_earlier(
    each: Observation, facts: Mapping[str, Any], reports: Mapping[str, Mapping[str, Any]]
) -> bool:
    """Whether a retelling follows an earlier version of what a difference is held against.

    The other way round it is what changed between the versions, and is said there.
    """
    if each.facts.get("sort") == SPUN:
        return False
    source = each.facts.get("source")
    later = reports.get(source.item, {}) if isinstance(source, Passage) else {}
    parent = reports.get(str(facts.get("parent")), {})
    return int(later.get("depth") or 0) > int(parent.get("depth") or 0)


def _ids(facts: Mapping[str, Any], key: str) -> frozenset[str]:
    return frozenset(str(each) for each in facts.get(key) or ())


def _key(each: Observation) -> _Key:
    source = each.facts.get("source")
    item, start = (source.item, source.start) if isinstance(source, Passage) else ("", 0)
    return str(each.facts.get("sort")), item, start, _exact(each.where)


def _alike(one: _Key, other: _Key) -> bool:
    """Whether two changes are one: of one sort, in one place of the source or to the same words."""
    return one[0] == other[0] and (one[1:3] == other[1:3] or one[3] == other[3])


def _change(each: Observation, name: Callable[[str], str], texts: Texts, *, here: bool) -> Change:
    source, made = each.facts.get("source"), each.where
    old = source if isinstance(source, Passage) else None
    new = made if isinstance(made, Passage) else None
    return Change(
        sort=str(each.facts.get("sort") or ""),
        source=_exact(old),
        made=_exact(new),
        source_name=name(old.item) if old else "",
        made_name=name(made.item),
        why=str(each.facts.get("why") or ""),
        perhaps=bool(each.facts.get("perhaps_version")),
        here=here,
        source_around=texts.around(old) if old else ("", ""),
        made_around=texts.around(new) if new else ("", ""),
        source_link=texts.place(old.item, old.start) if old else "",
        made_link=texts.place(new.item, new.start) if new else "",
    )


def _exact(place: object) -> str:
    return place.exact[:_SHOWN_WORDS] if isinstance(place, Passage) else ""
