"""What the verbs share: the case that is meant, progress, what is told at the end."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from firsthand.api import Case
from firsthand.casefile import CaseFile, NotACaseError
from firsthand.publish.findings import Finding
from firsthand.publish.words import count, plainly, short_size
from firsthand.records import Capture, Gap, Item
from firsthand.run import Limits, Tally

if TYPE_CHECKING:
    from firsthand.cli.progress import Live

EXIT_USAGE: Final = 2
EXIT_NOT_ALL: Final = 3
_SHOWN: Final = 12
_NEAR: Final = 6


def live(options: argparse.Namespace) -> Live:
    """Return who shows the progress of a run."""
    from firsthand.cli.progress import Live  # noqa: PLC0415 (heavy; most verbs show nothing live)

    return Live(quiet=options.quiet)


def how(options: argparse.Namespace) -> dict[str, Any]:
    """Return how work is to run, as the runner is told."""
    limits = Limits(memory_mib=options.memory_mib, cpu_s=options.cpu_seconds)
    return {"where": options.on, "workers": options.workers, "limits": limits}


def named_after(inbox: list[Path]) -> Path:
    """Return the name of a case that none was given for."""
    return Path(inbox[0].resolve().name + ".case")


def missing(inbox: list[Path]) -> int:
    """Refuse what is not there before anything is made."""
    gone = [str(path) for path in inbox if not path.exists() and not path.is_symlink()]
    return usage(f"not there: {', '.join(gone)}") if gone else 0


def root_of(given: Path | None) -> Path:
    """Return the case that was named, or the one that this folder lies in.

    Raises:
        NotACaseError: If none was named and none is found.
    """
    if given is not None:
        return given
    here = Path.cwd()
    for folder in (here, *here.parents):
        if CaseFile.is_case(folder):
            return folder
    msg = f"no case was named, and neither {here} nor a folder above it is one"
    raise NotACaseError(msg)


def greet(case: Case) -> int:
    """Say what was put right on opening; return where new records begin."""
    for words in case.file.repaired:
        print(f"put right: {words}", file=sys.stderr)
    return case.file.newest()


def print_new(case: Case, before: int) -> int:
    """Print the records that are new; return the exit code."""
    for line in case.file.plain_records(since=before):
        sys.stdout.write(line + "\n")
    return EXIT_NOT_ALL if case.unobtained() else 0


def print_about(case: Case, item: str) -> None:
    """Print every record about an item."""
    for line in case.file.plain_records(about=item):
        sys.stdout.write(line + "\n")
    for derivation in case.file.making(item):
        sys.stdout.write(json.dumps(derivation.plain() | {"id": derivation.id}) + "\n")


def say_held(case: Case) -> None:
    """Print what the case holds."""
    items = [i for i in case.records("item") if isinstance(i, Item)]
    held = [i for i in items if case.file.is_original(i.id)]
    total = short_size(sum(i.size for i in held))
    title = plainly(case.file.info.title)
    places = {c.place for c in case.records("capture") if isinstance(c, Capture) and c.item}
    twice = f", found at {count(len(places), 'place')}" if len(places) > len(held) else ""
    said = f"{count(len(held), 'item')} held ({total}){twice}"
    print(f"{title}: {said}, {case.file.count()} records")


def say_listed(title: str, told: Mapping[str, str], where_all: str) -> None:
    """Print what is told of some things under a title: the first few, and where all are listed."""
    if told:
        print(title)
    for name, words in list(told.items())[:_SHOWN]:
        print(f"  {plainly(name)}: {words}")
    if len(told) > _SHOWN:
        print(f"  ... and {len(told) - _SHOWN} more; {where_all}")


def say_not_obtained(case: Case, tally: Tally) -> int:
    """Print what was not obtained, and return the exit code that it makes."""
    lacking = case.unobtained()
    told: dict[str, list[str]] = {}
    for each in lacking:
        if isinstance(each, Gap):
            name = case.name_of(each.about) if each.about else "the case"
            told.setdefault(name, []).append(f"{each.asked}: {each.why}")
        else:
            told.setdefault(each.place, []).append(f"{each.outcome}: {each.why}")
    title = f"not (wholly) obtained: {len(told)}"
    say_listed(title, {n: "; ".join(w) for n, w in told.items()}, "the account lists them all")
    for item in tally.unlike:
        print(f"  made again, and it came out different: {item}")
    return EXIT_NOT_ALL if lacking or tally.unlike else 0


def print_finding(finding: Finding) -> None:
    """Print what a check found."""
    mark = {"holds": "holds      ", "broken": "BROKEN     ", "not checked": "not checked"}
    indent = "" if finding.is_summary else "  "
    print(f"{indent}{mark[finding.status]}  {plainly(finding.what)}: {plainly(finding.why)}")
    if finding.todo:
        print(f"{indent}             {plainly(finding.todo)}")


def not_one(case: Case, wanted: str, found: list[str]) -> int:
    """Say that a name means no item, or several."""
    if not found:
        hint = "`firsthand records --type capture` lists them"
        places = {c.place for c in case.records("capture") if isinstance(c, Capture) and c.item}
        near = sorted(place for place in places if wanted.casefold() in place.casefold())
        meant = "".join(f"\n  {plainly(place)}" for place in near[:_NEAR])
        meant = f"; perhaps one of these was meant:{meant}" if meant else f"; {hint}"
        return usage(f"no item is called {plainly(wanted)}{meant}")
    lines = [f"  {item[:16]}  {plainly(case.name_of(item))}" for item in found]
    return usage(f"{len(found)} items are called {plainly(wanted)}:\n" + "\n".join(lines))


def usage(words: str) -> int:
    """Say what was wrong with the words; return the exit code."""
    print(f"firsthand: {words}", file=sys.stderr)
    return EXIT_USAGE
