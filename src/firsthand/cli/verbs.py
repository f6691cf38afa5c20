"""What each verb does: it calls the rooms, prints, and returns an exit code."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
import sys

from firsthand.api import EVERYTHING, open_case, open_or_create
from firsthand.casefile import CaseFile
from firsthand.cli.common import (
    EXIT_NOT_ALL,
    EXIT_USAGE,
    greet,
    how,
    live,
    missing,
    named_after,
    not_one,
    print_about,
    print_finding,
    print_new,
    root_of,
    say_held,
    say_not_obtained,
    usage,
)
from firsthand.cli.copies import FOOTAGE, copies_json, set_apart, told_copies
from firsthand.cli.doctor import report
from firsthand.cli.gazetteer import gazetteer
from firsthand.cli.listing import manifest_of, print_step
from firsthand.cli.roots import WORDING, roots_json, told_roots
from firsthand.cli.show import page
from firsthand.cli.where import clue, print_where
from firsthand.publish.findings import exit_code
from firsthand.publish.words import count
from firsthand.records import tags
from firsthand.run import Tally, choose
from firsthand.steps import find, names

__all__ = ["clue", "gazetteer"]


def investigate(options: argparse.Namespace) -> int:
    """Collect, examine, trace, locate, publish."""
    root = options.case or named_after(options.inbox)
    gone = missing(options.inbox)
    if gone:
        return gone
    with live(options) as listening, open_or_create(root, title=options.title) as case:
        before = greet(case)
        case.collect(options.inbox, progress=listening, **how(options))
        tally = case.perform(EVERYTHING, progress=listening, **how(options))
        account = case.publish()
    with open_case(root, write=False) as case:
        if options.json:
            return print_new(case, before)
        say_held(case)
        code = say_not_obtained(case, tally)
        print(f"account: {account}")
        print(f"next: open it in a browser; `firsthand check {root}` checks the case")
    return code


def collect(options: argparse.Namespace) -> int:
    """Preserve what is handed in."""
    root = options.case or named_after(options.inbox)
    gone = missing(options.inbox)
    if gone:
        return gone
    with live(options) as listening, open_or_create(root, title=options.title) as case:
        before = greet(case)
        case.collect(options.inbox, progress=listening, **how(options))
        if options.json:
            return print_new(case, before)
        say_held(case)
        code = say_not_obtained(case, Tally())
        print(f"next: `firsthand examine {root}`")
    return code


def examine(options: argparse.Namespace) -> int:
    """Perform what is due."""
    chosen = {"only": options.only, "settings": dict(options.set), "again": options.again}
    if options.set and not options.only:
        return usage("--set sets something of the step that --only names, and none was named")
    try:
        choose((), options.only, settings=chosen["settings"])
    except LookupError as error:
        return usage(f"{error}; `firsthand steps` lists them")
    with live(options) as listening, open_case(root_of(options.case)) as case:
        before = greet(case)
        tally = case.examine(**chosen, progress=listening, **how(options))
        if options.json:
            return print_new(case, before)
        done = count(tally.settled, "task")
        print(f"{done} done, {tally.gaps} not" if tally.performed else "nothing new was due")
        return say_not_obtained(case, tally)


def trace(options: argparse.Namespace) -> int:
    """Find who got it from whom."""
    with live(options) as listening, open_case(root_of(options.case)) as case:
        before = greet(case)
        if options.apart and (wrong := set_apart(case, options)):
            return wrong
        if strange := [str(root) for root in options.against if not CaseFile.is_case(root)]:
            # Said before the work, and not after it.
            return usage(f"neither a case nor a library: {', '.join(strange)}")
        only = (WORDING if options.wording else ()) + (FOOTAGE if options.footage else ())
        tally = case.trace(only=only, progress=listening, **how(options))
        if options.against:
            from firsthand.cli.against import against  # noqa: PLC0415 (heavy)

            against(case, options.against, options, listening)
        if options.json and (options.wording or options.footage):
            told = roots_json(case) if options.wording else {}
            told |= copies_json(case) if options.footage else {}
            print(json.dumps(told, ensure_ascii=False, indent=1))
            return EXIT_NOT_ALL if case.unobtained() else 0
        if options.json:
            return print_new(case, before)
        if not options.footage or options.wording:
            for line in told_roots(case):
                print(line)
        if options.footage or not options.wording:
            for line in told_copies(case, always=options.footage):
                print(line)
        return say_not_obtained(case, tally)


def compare(options: argparse.Namespace) -> int:
    """Lay two films or pictures on one time axis."""
    from firsthand.cli import compare as verb  # noqa: PLC0415 (heavy; no other verb needs it)

    return verb.compare(options)


def library(options: argparse.Namespace) -> int:
    """Add to a library of sketches, or ask it about a clip."""
    from firsthand.cli import library as verb  # noqa: PLC0415 (see above)

    return verb.library(options)


def locate(options: argparse.Namespace) -> int:
    """Gather clues and fuse them; with clues left out, print only."""
    writes = not options.without
    with live(options) as listening, open_case(root_of(options.case), write=writes) as case:
        if writes:
            case.locate(progress=listening, **how(options))
        return print_where(case, options)


def publish(options: argparse.Namespace) -> int:
    """Write the account and the manifest."""
    with live(options), open_case(root_of(options.case)) as case:
        account = case.publish()
    if options.json:
        print(json.dumps({"account": str(account)}))
    else:
        print(f"account: {account}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Say what holds, what is broken, and what could not be checked."""
    with live(options) as listening, open_case(root_of(options.case), write=False) as case:
        findings = case.check(progress=listening)
    code = exit_code(findings)
    if options.json:
        for finding in findings:
            print(json.dumps(vars(finding), ensure_ascii=False))
        return code
    for finding in findings:
        print_finding(finding)
    words = {0: "everything that was checked holds", 1: "BROKEN: see above"}
    print(words.get(code, "nothing is broken, but not everything could be checked: see above"))
    print("what holds is unchanged since it was collected here; that does not make it authentic")
    return code


def show(options: argparse.Namespace) -> int:
    """Print what is known of one item."""
    with open_case(root_of(options.case), write=False) as case:
        found = case.file.find(options.item)
        if len(found) != 1:
            return not_one(case, options.item, found)
        if options.json:
            print_about(case, found[0])
        else:
            print(page(case, found[0]))
    return 0


def records(options: argparse.Namespace) -> int:
    """Print records, one JSON line each."""
    if options.type and options.type not in tags():
        return usage(f"no type of record is called {options.type}; there are: {', '.join(tags())}")
    with open_case(root_of(options.case), write=False) as case:
        about = options.about
        if about:
            found = case.file.find(about)
            if len(found) != 1:
                return not_one(case, about, found)
            about = found[0]
        chosen = case.file.plain_records(options.type, options.kind, about, past=options.past)
        for line in chosen:
            sys.stdout.write(line + "\n")
    return 0


def export(options: argparse.Namespace) -> int:
    """Print a table or a list for other programs."""
    from firsthand.publish.export import (  # noqa: PLC0415 (no other verb needs it)
        claims_csv,
        troubles_csv,
        web_annotations,
    )

    with open_case(root_of(options.case), write=False) as case:
        if options.what == "annotations":
            for note in web_annotations(case.file, options.kind):
                sys.stdout.write(json.dumps(note, ensure_ascii=False) + "\n")
        else:
            table = claims_csv if options.what == "claims" else troubles_csv
            sys.stdout.writelines(table(case.file))
    return 0


def steps(options: argparse.Namespace) -> int:
    """List steps; one that cannot be loaded is named, and the rest go on."""
    code = 0
    for name in [options.name] if options.name else names():
        try:
            step = find(name)
        except LookupError as error:
            print(f"firsthand: {error}", file=sys.stderr)
            code = EXIT_USAGE if options.name else EXIT_NOT_ALL
            continue
        if options.json:
            print(json.dumps(manifest_of(step), ensure_ascii=False))
        else:
            print_step(step)
    return code


def doctor(options: argparse.Namespace) -> int:
    """List optional parts and confinement."""
    lines = report()
    for line in lines:
        if options.json:
            print(json.dumps(line))
        else:
            print(f"{'there  ' if line['there'] else 'absent '} {line['part']}: {line['does']}")
            if not line["there"] and line["install"]:
                print(f"        {line['install']}")
    return 0
