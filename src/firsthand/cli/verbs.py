"""What each verb does: it calls the rooms, prints, and returns an exit code."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from firsthand.api import Case, open_case, open_or_create
from firsthand.casefile import CaseFile, NotACaseError
from firsthand.cli.doctor import report
from firsthand.cli.listing import manifest_of, print_step
from firsthand.cli.show import page
from firsthand.publish.findings import Finding, exit_code
from firsthand.publish.words import count, plainly, short_size
from firsthand.records import Gap, Item, tags
from firsthand.run import Limits, Tally, choose
from firsthand.steps import find, names

if TYPE_CHECKING:
    from firsthand.cli.progress import Live

EXIT_USAGE = 2
EXIT_NOT_ALL = 3
_SHOWN = 12


def investigate(options: argparse.Namespace) -> int:
    """Collect, examine, publish."""
    root = options.case or _named_after(options.inbox)
    missing = _missing(options.inbox)
    if missing:
        return missing
    with _live(options) as live, open_or_create(root, title=options.title) as case:
        before = _greet(case)
        case.collect(options.inbox, progress=live, **_how(options))
        tally = case.examine(progress=live, **_how(options))
        account = case.publish()
    with open_case(root, write=False) as case:
        if options.json:
            return _print_new(case, before)
        _say_held(case)
        code = _say_not_obtained(case, tally)
        print(f"account: {account}")
        print(f"next: open it in a browser; `firsthand check {root}` checks the case")
    return code


def collect(options: argparse.Namespace) -> int:
    """Preserve what is handed in."""
    root = options.case or _named_after(options.inbox)
    missing = _missing(options.inbox)
    if missing:
        return missing
    with _live(options) as live, open_or_create(root, title=options.title) as case:
        before = _greet(case)
        case.collect(options.inbox, progress=live, **_how(options))
        if options.json:
            return _print_new(case, before)
        _say_held(case)
        code = _say_not_obtained(case, Tally())
        print(f"next: `firsthand examine {root}`")
    return code


def examine(options: argparse.Namespace) -> int:
    """Perform what is due."""
    chosen = {"only": options.only, "settings": dict(options.set), "again": options.again}
    if options.set and not options.only:
        return _usage("--set sets something of the step that --only names, and none was named")
    try:
        choose((), options.only, settings=chosen["settings"])
    except LookupError as error:
        return _usage(f"{error}; `firsthand steps` lists them")
    with _live(options) as live, open_case(_root(options.case)) as case:
        before = _greet(case)
        tally = case.examine(**chosen, progress=live, **_how(options))
        if options.json:
            return _print_new(case, before)
        done = count(tally.settled, "task")
        print(f"{done} done, {tally.gaps} not" if tally.performed else "nothing new was due")
        return _say_not_obtained(case, tally)


def publish(options: argparse.Namespace) -> int:
    """Write the account and the manifest."""
    with _live(options), open_case(_root(options.case)) as case:
        account = case.publish()
    if options.json:
        print(json.dumps({"account": str(account)}))
    else:
        print(f"account: {account}")
    return 0


def check(options: argparse.Namespace) -> int:
    """Say what holds, what is broken, and what could not be checked."""
    with _live(options) as live, open_case(_root(options.case), write=False) as case:
        findings = case.check(progress=live)
    code = exit_code(findings)
    if options.json:
        for finding in findings:
            print(json.dumps(vars(finding), ensure_ascii=False))
        return code
    for finding in findings:
        _print_finding(finding)
    words = {0: "everything that was checked holds", 1: "BROKEN: see above"}
    print(words.get(code, "nothing is broken, but not everything could be checked: see above"))
    print("what holds is unchanged since it was collected here; that does not make it authentic")
    return code


def show(options: argparse.Namespace) -> int:
    """Print what is known of one item."""
    with open_case(_root(options.case), write=False) as case:
        found = case.file.find(options.item)
        if len(found) != 1:
            return _not_one(case, options.item, found)
        if options.json:
            _print_about(case, found[0])
        else:
            print(page(case, found[0]))
    return 0


def records(options: argparse.Namespace) -> int:
    """Print records, one JSON line each."""
    if options.type and options.type not in tags():
        return _usage(f"no type of record is called {options.type}; there are: {', '.join(tags())}")
    with open_case(_root(options.case), write=False) as case:
        about = options.about
        if about:
            found = case.file.find(about)
            if len(found) != 1:
                return _not_one(case, about, found)
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

    with open_case(_root(options.case), write=False) as case:
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


# -- what they share ---------------------------------------------------------------------------


def _live(options: argparse.Namespace) -> Live:
    from firsthand.cli.progress import Live  # noqa: PLC0415 (heavy; most verbs show nothing live)

    return Live(quiet=options.quiet)


def _how(options: argparse.Namespace) -> dict[str, Any]:
    limits = Limits(memory_mib=options.memory_mib, cpu_s=options.cpu_seconds)
    return {"where": options.on, "workers": options.workers, "limits": limits}


def _named_after(inbox: list[Path]) -> Path:
    return Path(inbox[0].resolve().name + ".case")


def _missing(inbox: list[Path]) -> int:
    """Refuse what is not there before anything is made."""
    gone = [str(path) for path in inbox if not path.exists() and not path.is_symlink()]
    return _usage(f"not there: {', '.join(gone)}") if gone else 0


def _root(given: Path | None) -> Path:
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


def _greet(case: Case) -> int:
    """Say what was put right on opening; return where new records begin."""
    for words in case.file.repaired:
        print(f"put right: {words}", file=sys.stderr)
    return case.file.newest()


def _print_new(case: Case, before: int) -> int:
    for line in case.file.plain_records(since=before):
        sys.stdout.write(line + "\n")
    return EXIT_NOT_ALL if case.unobtained() else 0


def _print_about(case: Case, item: str) -> None:
    for line in case.file.plain_records(about=item):
        sys.stdout.write(line + "\n")
    for derivation in case.file.making(item):
        sys.stdout.write(json.dumps(derivation.plain() | {"id": derivation.id}) + "\n")


def _say_held(case: Case) -> None:
    items = [i for i in case.records("item") if isinstance(i, Item)]
    held = [i for i in items if case.file.is_original(i.id)]
    total = short_size(sum(i.size for i in held))
    title = plainly(case.file.info.title)
    print(f"{title}: {count(len(held), 'item')} held ({total}), {case.file.count()} records")


def _say_not_obtained(case: Case, tally: Tally) -> int:
    """Print what was not obtained, and return the exit code that it makes."""
    lacking = case.unobtained()
    if lacking:
        print(f"not (wholly) obtained: {len(lacking)}")
    for each in lacking[:_SHOWN]:
        if isinstance(each, Gap):
            name = case.name_of(each.about) if each.about else "the case"
            print(f"  {plainly(name)}: {each.asked}: {each.why}")
        else:
            print(f"  {plainly(each.place)}: {each.outcome}: {each.why}")
    if len(lacking) > _SHOWN:
        print(f"  ... and {len(lacking) - _SHOWN} more; the account lists them all")
    for item in tally.unlike:
        print(f"  made again, and it came out different: {item}")
    return EXIT_NOT_ALL if lacking or tally.unlike else 0


def _print_finding(finding: Finding) -> None:
    mark = {"holds": "holds      ", "broken": "BROKEN     ", "not checked": "not checked"}
    indent = "" if finding.is_summary else "  "
    print(f"{indent}{mark[finding.status]}  {plainly(finding.what)}: {plainly(finding.why)}")
    if finding.todo:
        print(f"{indent}             {plainly(finding.todo)}")


def _not_one(case: Case, wanted: str, found: list[str]) -> int:
    if not found:
        hint = "`firsthand records --type capture` lists them"
        return _usage(f"no item is called {plainly(wanted)}; {hint}")
    lines = [f"  {item[:16]}  {plainly(case.name_of(item))}" for item in found]
    return _usage(f"{len(found)} items are called {plainly(wanted)}:\n" + "\n".join(lines))


def _usage(words: str) -> int:
    print(f"firsthand: {words}", file=sys.stderr)
    return EXIT_USAGE
