"""The verbs about where and when: clue, locate."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from firsthand.api import Case, open_case
from firsthand.cli.common import EXIT_NOT_ALL, EXIT_USAGE, usage
from firsthand.cli.gazetteer import open_gazetteer
from firsthand.publish.answers import fullest
from firsthand.publish.words import plainly
from firsthand.records import Clue, Value, Whereabouts

if TYPE_CHECKING:
    from firsthand.locate.making import Draft
    from firsthand.world.gazetteer import Gazetteer

_MOST_LINES: Final = 10_000
_MORE_PLACES: Final = (
    "           nothing was taken in. `firsthand gazetteer find NAME` shows what is known; "
    "`firsthand gazetteer add COUNTRY.txt` adds a country's places"
)


def clue(options: argparse.Namespace) -> int:
    """Take in what a person says of where or when."""
    from firsthand.locate.forms.given import InvalidClueError  # noqa: PLC0415 (heavy)
    from firsthand.locate.making import UnknownPlaceError  # noqa: PLC0415

    with open_case(options.case) as case:
        item = _item(case, options.about)
        if item is None:
            return usage(f"no one item is called {plainly(options.about)}")
        refused = 0
        if options.kind == "add" and options.file and not options.file.is_file():
            return usage(f"{plainly(str(options.file))} is no file of clues, one a line")
        for words, drafts in _drafts(options):
            try:
                made = [_clue(each, options, item or None) for each in drafts()]
            except InvalidClueError as error:
                print(f"firsthand: {plainly(words)}: {error}", file=sys.stderr)
                if isinstance(error, UnknownPlaceError):
                    print(_MORE_PLACES, file=sys.stderr)
                refused += 1
                continue
            for record in case.add(made, options.by or case.file.info.keeper or getpass.getuser()):
                _print_clue(record, as_json=options.json)
    if refused and options.kind == "add" and options.file:
        return EXIT_NOT_ALL
    return EXIT_USAGE if refused else 0


def _clue(draft: Draft, options: argparse.Namespace, item: str | None) -> Clue:
    from firsthand.locate.forms.given import InvalidClueError  # noqa: PLC0415 (heavy)
    from firsthand.locate.words import checked  # noqa: PLC0415
    from firsthand.records import InvalidValueError  # noqa: PLC0415

    try:
        return checked(draft.clue(doubt=options.doubt, question=options.question, item=item))
    except InvalidValueError as error:
        raise InvalidClueError(str(error)) from None


def _drafts(options: argparse.Namespace) -> Iterator[tuple[str, Callable[[], list[Draft]]]]:
    """Yield what was said, each with what reads it: one that fails does not stop the next."""
    if options.kind != "add":
        yield options.kind, lambda: [_measured(options)]
        return
    gazetteer = open_gazetteer()
    lines = [" ".join(options.words)] if options.words else []
    if options.file:
        text = options.file.read_text("utf-8", errors="replace")
        lines += [line.strip() for line in text.splitlines()[:_MOST_LINES] if line.strip()]
    for line in lines or [""]:
        yield line, lambda line=line: _read(line, gazetteer, options)  # type: ignore[misc]


def _read(words: str, gazetteer: Gazetteer, options: argparse.Namespace) -> list[Draft]:
    from firsthand.locate.words import read_words  # noqa: PLC0415 (heavy)

    return read_words(words, gazetteer, against=options.against, zone=options.zone)


def _measured(given: argparse.Namespace) -> Draft:
    """Return the clue that a person measured."""
    from firsthand.locate import measured  # noqa: PLC0415 (heavy)
    from firsthand.locate.forms.given import InvalidClueError  # noqa: PLC0415

    if given.kind == "at":
        return measured.at(*given.place, within_m=given.within)
    if given.kind == "moon" and given.lit:
        return measured.moon_phase(given.lit, side=given.side)
    if given.kind == "moon" and not (given.altitude or given.azimuth):
        msg = "say --altitude, --azimuth or --lit"
        raise InvalidClueError(msg)
    made: Mapping[str, Callable[[], Draft]] = {
        "shadow": lambda: measured.shadow(
            given.base,
            given.tip,
            given.top,
            given.frame,
            within_px=given.within_px,
            across=given.across,
        ),
        "shadow-lengths": lambda: measured.shadow_lengths(
            given.height, given.length, within_percent=given.within_percent
        ),
        "two-shadows": lambda: measured.two_shadows(
            given.minutes_apart,
            turned_deg=given.turned,
            first=tuple(given.first) if given.first else None,
            second=tuple(given.second) if given.second else None,
            spread_deg=given.spread,
        ),
        "sun-azimuth": lambda: measured.sun_azimuth(given.degrees, spread_deg=given.spread),
        "sun-altitude": lambda: measured.sun_altitude(given.degrees, spread_deg=given.spread),
        "moon": lambda: measured.moon(altitude_deg=given.altitude, azimuth_deg=given.azimuth),
        "bearing": lambda: measured.bearing(
            given.to[0],
            given.to[1],
            given.degrees,
            name=given.name,
            spread_deg=given.spread,
            within_km=given.within_km,
        ),
        "region": lambda: measured.region(given.corners, name=given.name),
    }
    return made[given.kind]()


def _print_clue(record: Value, *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(record.plain() | {"id": record.id}, ensure_ascii=False))
    elif isinstance(record, Clue):
        print(f"{record.id[:12]}  {record.form}: {plainly(record.words or '')}")
        for each in record.assumes:
            print(f"              assumes: {plainly(each)}")
        coverage = record.parameters.get("coverage")
        if coverage:
            print(f"              {plainly(str(coverage))}")


# -- locating ----------------------------------------------------------------------------------


def print_where(case: Case, options: argparse.Namespace) -> int:
    """Print the answers that a case holds, or those without some clues."""
    item = _item(case, options.about)
    if item is None:
        return usage(f"no one item is called {plainly(options.about)}")
    found: Sequence[Value] = list(case.records("whereabouts"))
    unknown = [
        each
        for each in options.without
        if not any(clue.id.startswith(each) for clue in case.records("clue"))
    ]
    if unknown:
        return usage(f"no clue’s id begins with {plainly(unknown[0])}")
    if options.without:
        found = _without(case, options.without)
    answers = fullest(w for w in found if isinstance(w, Whereabouts))
    kept = [w for group in answers for w in group if not item or w.item == item]
    if options.json:
        for each in kept:
            print(json.dumps(each.plain() | {"id": each.id}, ensure_ascii=False))
        return 0
    if not kept:
        print(
            "no clue says anything of where or when yet; `firsthand clue CASE add WORDS` adds one"
        )
    clues = {c.id: c for c in case.records("clue") if isinstance(c, Clue)}
    for each in kept:
        for line in told(case, each, clues, explain=options.explain):
            print(line)
    return 1 if any(each.conflicts for each in kept) else 0


def _without(case: Case, clues: Sequence[str]) -> list[Value]:
    from firsthand.locate.whereabouts import all_answers  # noqa: PLC0415 (heavy)

    said = tuple(c for c in case.records("clue") if isinstance(c, Clue))
    media: Any = tuple(case.records("observation", "media-type"))
    return list(all_answers(said, media, without=" ".join(clues)))


def told(
    case: Case, found: Whereabouts, clues: Mapping[str, Clue], *, explain: bool
) -> Iterator[str]:
    """Yield an answer line by line."""
    facts: dict[str, Any] = dict(found.found)
    name = plainly(case.name_of(found.item)) if found.item else "the case"
    supposing = [_words(clues, each) for each in found.supposing]
    yield f"{name}: {found.question}"
    if supposing:
        share = facts.get("probability_of_supposition")
        yield f"  supposing that {' and '.join(supposing)} is wrong (probability {share})"
    yield f"  90 %   {facts.get('area_ninety_km2')} km2, {facts.get('hours_ninety')} h"
    yield f"  50 %   {facts.get('area_half_km2')} km2, {facts.get('hours_half')} h"
    for window in found.when_ninety[:6]:
        yield f"  when   {window.start or 'ever'} to {window.end or 'ever after'} (90 %)"
    pin = facts.get("pin")
    if pin:
        yield f"  around {pin['latitude_deg']}, {pin['longitude_deg']}"
    yield f"  {_certificate(facts)}"
    for group in found.conflicts:
        yield "  cannot all hold: " + "; ".join(_words(clues, each) for each in group)
    if explain:
        yield from _explained(found, facts, clues)


def _certificate(facts: Mapping[str, Any]) -> str:
    """Return how far the answer is proved, in words."""
    error = facts.get("error_at_most")
    if facts.get("budget") == "ran out":
        return f"the budget ran out: up to {error} of the probability may lie elsewhere"
    if facts.get("budget") == "spared":
        return (
            "told roughly: so much is open that looking closer hardly changes it "
            f"(at most {error} of the probability unaccounted for)"
        )
    return f"at most {error} of the probability unaccounted for"


def _explained(
    found: Whereabouts, facts: Mapping[str, Any], clues: Mapping[str, Clue]
) -> Iterator[str]:
    for each, given in found.contributions.items():
        did: Mapping[str, Any] = given if isinstance(given, Mapping) else {}
        yield (
            f"  clue   {each[:12]} {_words(clues, each)}: {did.get('bits', '?')} bit, alone "
            f"{did.get('bits_alone', '?')}; wrong with {did.get('wrong', '?')}; without it "
            f"{did.get('area_ninety_without_km2', '?')} km2, "
            f"{did.get('hours_ninety_without', '?')} h"
        )
        coverage = clues[each].parameters.get("coverage") if each in clues else None
        if coverage:
            yield f"         {plainly(str(coverage))}"
    for each in facts.get("candidates") or ():
        ruled = each.get("ruled_out_by")
        why = f", ruled out by {_words(clues, str(ruled))}" if ruled else ""
        yield f"  place  {plainly(str(each['name']))}: share {each['share']}{why}"


def _words(clues: Mapping[str, Clue], clue: str) -> str:
    found = clues.get(clue)
    return f"“{plainly(found.words or found.form)}”" if found else clue[:12]


def _item(case: Case, about: str | None) -> str | None:
    """Return the item's id, an empty text if none was named, or nothing if not one is meant."""
    if not about:
        return ""
    found = case.file.find(about)
    return found[0] if len(found) == 1 else None
