"""Where and when, as an account tells it: the region, the windows, and what each clue did.

Longer than 300 lines because a third of it says what each part of the page holds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from markupsafe import Markup

from firsthand.casefile import CaseFile
from firsthand.publish.answers import fullest
from firsthand.publish.axis import Bar, axis_svg
from firsthand.publish.maps import Dot, map_of
from firsthand.publish.overview import Overview
from firsthand.publish.towns import towns
from firsthand.publish.words import moment
from firsthand.records import Clue, Instant, InvalidValueError, Passage, Record, Whereabouts

MOST_CANDIDATES: Final = 20
_NS: Final = 1_000_000_000
_WHOLE_EARTH_KM2: Final = 4e8
_MAPPED_KM2: Final = 1e8
_KEPT: Final = 0.01
_MOST_DOTS: Final = 30
_DAY: Final = len("2022-03-30 ")
_FROM: Final = {
    "media-type": "from how it came in",
    "timestamp": "from a time in the file",
    "position": "from a position in the file",
    "brightness": "from its brightness",
}


@dataclass(frozen=True)
class ClueRow:
    """One clue as it is shown.

    Attributes:
        id: Its id.
        words: What it says.
        rests_on: The words or the file that it rests on.
        doubt: How far it was doubted beforehand [%].
        wrong: How doubtful it turned out [%]; empty where that was not worked out.
        bits: How much the answer would lose without it [bit].
        bits_alone: How much it says by itself [bit].
        without: What the answer would be without it, in words.
        assumes: What must hold for it to say anything.
        coverage: How many places of its name are known, and out of what.
    """

    id: str
    words: str
    rests_on: str
    doubt: str
    wrong: str
    bits: str
    bits_alone: str
    without: str
    assumes: tuple[str, ...]
    coverage: str


@dataclass(frozen=True)
class Candidate:
    """A place of the name that a clue gives."""

    name: str
    at: str
    share: str
    ruled_out_by: str


@dataclass(frozen=True)
class Supposition:
    """An answer under the supposition that some clues are wrong."""

    wrong: tuple[str, ...]
    probability: str
    area: str
    when: str


@dataclass(frozen=True)
class Answer:
    """The answer to one question about one piece of footage, or about the case.

    Attributes:
        question: What was asked.
        about: Name of the footage; empty for the case.
        item: Its id, if it is about one.
        area: Areas of the regions, in words.
        when: The windows, in words.
        pin: A single point, where the region is small enough for one.
        no_pin: Why there is none.
        certificate: How good the answer is, in words.
        map: The map.
        axis: The time axis.
        clues: The clues, the most telling first.
        candidates: Places of the names that clues give.
        more_candidates: How many are not shown.
        conflicts: Sets of clues that cannot all hold, in words.
        give: What would have to give.
        suppositions: Answers that leave clues out, where clues contradict each other.
        assumes: What had to be assumed.
    """

    question: str
    about: str
    item: str
    area: str
    when: str
    pin: str
    no_pin: str
    certificate: str
    map: Markup
    axis: Markup
    clues: tuple[ClueRow, ...]
    candidates: tuple[Candidate, ...]
    more_candidates: int
    conflicts: tuple[tuple[str, ...], ...]
    give: str
    suppositions: tuple[Supposition, ...]
    assumes: tuple[str, ...]


def answers(case: CaseFile, view: Overview) -> Iterator[Answer]:
    """Yield the answers to where and when, one at a time."""
    clues = {c.id: c for c in case.records(tag="clue") if isinstance(c, Clue)}
    found = fullest(cast("Whereabouts", each) for each in case.records(tag="whereabouts"))
    named = [(view.name(each[0].item) if each[0].item else "", each) for each in found]
    for name, group in sorted(named, key=lambda n: (n[0], n[1][0].item or "", n[1][0].question)):
        whole = next((each for each in group if not each.supposing), None)
        if whole is not None:
            supposed = [each for each in group if each.supposing]
            yield _answer(case, name, whole, supposed, clues)


def _answer(
    case: CaseFile,
    name: str,
    whole: Whereabouts,
    supposed: Sequence[Whereabouts],
    clues: Mapping[str, Clue],
) -> Answer:
    found: dict[str, Any] = dict(whole.found)
    told = [dict(each) for each in found.get("candidates") or ()]
    used = [clues[i] for i in whole.contributions if i in clues]
    pin = found.get("pin")
    # A fifth of the Earth or more is no map that anybody looks at; a thousand of them weigh much.
    place_told = _km2(found, "ninety") < _MAPPED_KM2
    return Answer(
        question=whole.question,
        about=name,
        item=whole.item or "",
        area=_area(found),
        when=_when(whole),
        pin=f"{pin['latitude_deg']}, {pin['longitude_deg']}" if pin else "",
        no_pin="" if pin else "The region is too large for a single point to be told.",
        certificate=_certificate(found),
        map=_map(whole, told, pin) if place_told else Markup(""),
        axis=_axis(whole, used, found),
        clues=tuple(_rows(case, whole, used)),
        candidates=tuple(_candidate(each, clues) for each in told[:MOST_CANDIDATES]),
        more_candidates=max(0, len(told) - MOST_CANDIDATES),
        conflicts=tuple(tuple(_words(clues, i) for i in group) for group in whole.conflicts),
        give=_give(found, clues, whole),
        suppositions=tuple(_supposition(each, clues) for each in supposed),
        assumes=tuple(str(each) for each in found.get("assumes") or ()),
    )


def _km2(found: Mapping[str, Any], name: str) -> float:
    try:
        return float(found.get(f"area_{name}_km2", "inf"))
    except ValueError:
        return float("inf")


def _area(found: Mapping[str, Any]) -> str:
    if _km2(found, "ninety") >= _WHOLE_EARTH_KM2:
        return "the clues leave the place open"
    half, ninety = (grouped(str(found.get(f"area_{each}_km2"))) for each in ("half", "ninety"))
    return f"{ninety} km² hold it with 90 %, {half} km² with 50 %"


def grouped(number: str) -> str:
    """Return a number with its thousands set apart."""
    whole, point, rest = number.partition(".")
    return f"{int(whole):,}{point}{rest}" if whole.isascii() and whole.isdecimal() else number


def _when(found: Whereabouts) -> str:
    if not found.when_ninety:
        return "the clues leave the time open"
    parts = []
    for window in found.when_ninety[:4]:
        start = _minute(window.start.text) if window.start else "ever"
        end = _minute(window.end.text) if window.end else "ever after"
        same_day = start[:_DAY] == end[:_DAY] and start[-3:] == end[-3:] == "UTC"
        parts.append(f"{start[:-4]} to {end[_DAY:]}" if same_day else f"{start} to {end}")
    more = len(found.when_ninety) - len(parts)
    return "; ".join(parts) + (f"; and {more} more windows" if more > 0 else "")


def _minute(text: str) -> str:
    """Return a moment as a person reads it; windows are told in whole minutes."""
    return moment(text).replace(":00 UTC", " UTC")


def _certificate(found: Mapping[str, Any]) -> str:
    error = found.get("error_at_most", "1")
    if found.get("budget") == "ran out":
        return (
            "The time set aside ran out before the answer was sure: up to "
            f"{_percent(error)} of the probability may lie elsewhere. One more clue would "
            "help"
        )
    if found.get("budget") == "spared":
        return (
            "Told roughly: the clues leave so much open that looking closer hardly changes it "
            f"(at most {_percent(error)} of the probability is unaccounted for)"
        )
    return f"At most {_percent(error)} of the probability is unaccounted for"


def _map(whole: Whereabouts, told: Sequence[Mapping[str, Any]], pin: Any) -> Markup:  # noqa: ANN401
    dots = [
        Dot(
            ", ".join(str(each["name"]).split(", ")[:2]),
            float(each["latitude_deg"]),
            float(each["longitude_deg"]),
            "kept" if float(each.get("share") or 0) >= _KEPT else "out",
        )
        for each in told[:_MOST_DOTS]
    ]
    if pin:
        dots.append(Dot("", float(pin["latitude_deg"]), float(pin["longitude_deg"]), "pin"))
    title = "Map of the 50 % and 90 % regions"
    return map_of(whole.where_ninety, whole.where_half, dots, title, towns)


def _axis(whole: Whereabouts, used: Sequence[Clue], found: Mapping[str, Any]) -> Markup:
    period = (_seconds(found.get("period_start")), _seconds(found.get("period_end")))
    if period[0] is None or period[1] is None or period[0] >= period[1]:
        return Markup("")
    bars = [
        bar for clue in used if (bar := _bar(clue, whole.contributions.get(clue.id))) is not None
    ]
    title = "Time axis with the 50 % and 90 % windows and a bar for each clue about time"
    return axis_svg(whole.when_ninety, whole.when_half, bars, (period[0], period[1]), title)


def _bar(clue: Clue, contribution: object) -> Bar | None:
    given = contribution if isinstance(contribution, Mapping) else {}
    start, end = _seconds(given.get("open_from")), _seconds(given.get("open_to"))
    words = clue.words or clue.form
    if start is not None or end is not None:
        return Bar(words, start, end)
    fits = [(_seconds(pair[0]), _seconds(pair[1])) for pair in given.get("fits") or ()]
    parts = tuple((a, b) for a, b in fits if a is not None and b is not None)
    return Bar(f"{words} (where all fit best)", None, None, parts) if parts else None


def _seconds(text: object) -> int | None:
    try:
        return Instant(text=str(text)).ns // _NS if text else None
    except InvalidValueError:
        return None


def _rows(case: CaseFile, whole: Whereabouts, used: Sequence[Clue]) -> Iterator[ClueRow]:
    def weight(clue: Clue) -> float:
        given = whole.contributions.get(clue.id)
        return -float(given.get("bits") or 0) if isinstance(given, Mapping) else 0.0

    for clue in sorted(used, key=lambda each: (weight(each), each.id)):
        given = whole.contributions.get(clue.id)
        did: Mapping[str, Any] = given if isinstance(given, Mapping) else {}
        without = ""
        if did.get("area_ninety_without_km2"):
            area = grouped(str(did["area_ninety_without_km2"]))
            without = f"{area} km², {grouped(str(did.get('hours_ninety_without')))} h"
        yield ClueRow(
            id=clue.id,
            words=clue.words or clue.form,
            rests_on=_rests_on(case, clue),
            doubt=_percent(clue.doubt),
            wrong=_percent(did.get("wrong")),
            bits=str(did.get("bits") or ""),
            bits_alone=str(did.get("bits_alone") or ""),
            without=without,
            assumes=clue.assumes,
            coverage=str(clue.parameters.get("coverage") or ""),
        )


def _percent(share: object) -> str:
    return f"{100 * float(str(share)):.2g} %" if share else ""


def _rests_on(case: CaseFile, clue: Clue) -> str:
    """Return the words that a clue rests on, or who gave it."""
    if clue.by is not None and clue.by.person:
        return f"given by {clue.by.person}"
    for cited in clue.cites:
        if not case.has(cited):
            continue
        record = case.get(cited)
        where = getattr(record, "where", None)
        if isinstance(where, Passage):
            return f"“{where.exact}”"
        if isinstance(record, Record):
            kind = str(getattr(record, "kind", record.tag))
            return _FROM.get(kind, kind)
    return ""


def _words(clues: Mapping[str, Clue], clue: str) -> str:
    found = clues.get(clue)
    return (found.words or found.form) if found else clue[:12]


def _candidate(told: Mapping[str, Any], clues: Mapping[str, Clue]) -> Candidate:
    ruled = str(told.get("ruled_out_by") or "")
    return Candidate(
        name=str(told.get("name") or ""),
        at=f"{told.get('latitude_deg')}, {told.get('longitude_deg')}",
        share=_percent(told.get("share")) or "0 %",
        ruled_out_by=_words(clues, ruled) if ruled else "",
    )


def _give(found: Mapping[str, Any], clues: Mapping[str, Clue], whole: Whereabouts) -> str:
    """Say which clue pays in the best compromise, where clues contradict each other."""
    if not whole.conflicts:
        return ""
    misfits = {
        i: float(str(given.get("misfit_nats") or 0))
        for i, given in whole.contributions.items()
        if isinstance(given, Mapping)
    }
    if not misfits:
        return ""
    worst = max(misfits, key=lambda i: misfits[i])
    at = found.get("compromise") or {}
    place = f"{at.get('latitude_deg')}, {at.get('longitude_deg')}" if at else ""
    return (
        f"The least bad compromise ({place}, {moment(str(at.get('time', '')))}) is paid for mostly "
        f"by “{_words(clues, worst)}”."
    )


def _supposition(each: Whereabouts, clues: Mapping[str, Clue]) -> Supposition:
    found = dict(each.found)
    return Supposition(
        wrong=tuple(_words(clues, i) for i in each.supposing),
        probability=_percent(found.get("probability_of_supposition")),
        area=_area(found),
        when=_when(each),
    )
