"""The words of the command line."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import Final

from firsthand import __version__
from firsthand.cli.parser_copies import add_compare, add_library, add_trace
from firsthand.cli.parser_where import add_clue, add_gazetteer, add_locate

_SOUTH: Final = re.compile(r"-[\d.]+,")
_EPILOG = """\
exit codes: 0 all holds; 1 something is broken or contradicted; 2 wrong usage;
3 not everything could be done or checked. Records go to standard output, progress to
standard error. A case that is not named is looked for in this folder and those above it."""


def parse(arguments: list[str] | None = None) -> argparse.Namespace:
    """Read the command line; on a wrong word, say so and end with exit code 2."""
    given = sys.argv[1:] if arguments is None else arguments
    # "-33.86,151.2" is a place south of the equator and no option: the blank tells argparse.
    words = [f" {each}" if _SOUTH.match(each) else each for each in given]
    return _parser().parse_args(words)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="firsthand",
        description="From a video somebody posted to an account that anybody can check.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"firsthand {__version__}")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    _investigate(verbs)
    _collect(verbs)
    _examine(verbs)
    _trace(verbs)
    _compare(verbs)
    _library(verbs)
    _locate(verbs)
    _clue(verbs)
    _gazetteer(verbs)
    _publish(verbs)
    _check(verbs)
    _show(verbs)
    _records(verbs)
    _export(verbs)
    _steps(verbs)
    _doctor(verbs)
    return parser


Verbs = argparse._SubParsersAction  # noqa: SLF001 (argparse has no public name for it)


def _verb(verbs: Verbs[argparse.ArgumentParser], name: str, does: str) -> argparse.ArgumentParser:
    verb = verbs.add_parser(name, help=does, description=does[0].upper() + does[1:] + ".")
    verb.add_argument("--json", action="store_true", help="JSON lines on standard output")
    verb.add_argument("--quiet", action="store_true", help="no progress on standard error")
    return verb


def _investigate(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "investigate", "collect, examine, trace, locate and publish in one go")
    _inbox(verb)
    _new_case(verb)
    _running(verb)


def _collect(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "collect", "preserve files, folders, archives and addresses in a case")
    _inbox(verb)
    _new_case(verb)
    _running(verb)


def _examine(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "examine", "perform every step that is due on what a case holds")
    _case(verb)
    _running(verb)
    verb.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="STEP",
        help="just this step: an installed one (`firsthand steps`), or module:function",
    )
    verb.add_argument(
        "--set",
        action="append",
        default=[],
        type=_setting,
        metavar="NAME=VALUE",
        help="a setting of the step that --only names",
    )
    verb.add_argument(
        "--again", action="store_true", help="ask once more what has been answered already"
    )


def _publish(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "publish", "write account.html and MANIFEST.sha256")
    _case(verb)


def _check(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "check", "re-hash, re-read and follow everything, and say what holds")
    _case(verb)


def _show(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "show", "print what is known of one item")
    verb.add_argument("item", metavar="ITEM", help="its name, its place, or the start of its hash")
    verb.add_argument("--case", type=Path, metavar="DIR", help="the case")


def _records(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "records", "print every record as one JSON line")
    _case(verb)
    verb.add_argument("--type", metavar="T", help="only this type: item, capture, gap, ...")
    verb.add_argument("--kind", metavar="K", help="only this kind: shot, sentence, timestamp, ...")
    verb.add_argument("--about", metavar="ITEM", help="only those about this item")
    verb.add_argument("--past", action="store_true", help="superseded ones too")


def _trace(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "trace", "find who got it from whom: footage, sound, words")
    _case(verb)
    verb.add_argument(
        "--wording", action="store_true", help="words only; with --json tree, counts, drift"
    )
    add_trace(verb)
    _running(verb)


def _compare(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "compare", "lay two films or pictures on one time axis, on one page")
    add_compare(verb)
    _running(verb)


def _library(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = verbs.add_parser("library", help="sketches of many films, to be asked about a clip")
    kinds = verb.add_subparsers(dest="kind", required=True, metavar="WHAT")
    add = _verb(kinds, "add", "sketch the films and pictures of folders; they stay where they are")
    find = _verb(kinds, "find", "say which films of a library hold a clip, or are held by it")
    for each in add_library(add, find):
        _running(each)


def _locate(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "locate", "say where and when it can have been filmed, and by which clues")
    _case(verb)
    add_locate(verb)
    _running(verb)


def _clue(verbs: Verbs[argparse.ArgumentParser]) -> None:
    add_clue(_verb(verbs, "clue", "say something of where or when: words, a shadow, a bearing"))


def _gazetteer(verbs: Verbs[argparse.ArgumentParser]) -> None:
    add_gazetteer(verbs.add_parser("gazetteer", help="look places up by name; add a country's"))


def _export(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "export", "print claims or troubles as CSV, places as Web Annotations")
    verb.add_argument("what", choices=("claims", "troubles", "annotations"), metavar="WHAT")
    _case(verb)
    verb.add_argument("--kind", metavar="K", help="annotations of this kind only")


def _steps(verbs: Verbs[argparse.ArgumentParser]) -> None:
    verb = _verb(verbs, "steps", "list the installed steps: what they take, their settings")
    verb.add_argument("name", nargs="?", metavar="STEP", help="just this one")


def _doctor(verbs: Verbs[argparse.ArgumentParser]) -> None:
    _verb(verbs, "doctor", "list the optional parts and what confines hostile files here")


def _inbox(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("inbox", nargs="+", type=Path, metavar="INBOX", help="a file or a folder")


def _new_case(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--case", type=Path, metavar="DIR", help="the case, new or not [NAME-OF-INBOX.case]"
    )
    verb.add_argument("--title", metavar="TEXT", help="what a new case is called")


def _case(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("case", nargs="?", type=Path, metavar="CASE", help="the case's folder")


def _running(verb: argparse.ArgumentParser) -> None:
    verb.add_argument(
        "--on", choices=("threads", "processes"), default="threads", help="how items run at once"
    )
    verb.add_argument("--workers", type=_positive, metavar="N", help="how many items at once")
    verb.add_argument(
        "--memory-mib",
        type=_positive,
        default=2048,
        metavar="N",
        help="memory that one worker may use [2048]",
    )
    verb.add_argument(
        "--cpu-seconds",
        type=_positive,
        default=120,
        metavar="N",
        help="processor time for one item; 8 s more for each MiB of it [120]",
    )


def _setting(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        msg = "must be NAME=VALUE"
        raise argparse.ArgumentTypeError(msg)
    return name, value


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        msg = "must be 1 or more"
        raise argparse.ArgumentTypeError(msg)
    return number
