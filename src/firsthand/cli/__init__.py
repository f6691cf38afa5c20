"""The command line: its verbs are the rooms."""

from __future__ import annotations

import os
import sys
import traceback
from types import TracebackType

from firsthand.cli.parser import parse

EXIT_BROKEN = 1
EXIT_USAGE = 2
EXIT_NOT_ALL = 3
EXIT_INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run a command; return its exit code.

    Args:
        arguments: The words after ``firsthand``; those of the process if none are given.

    Returns:
        0 all holds, 1 broken or contradicted, 2 wrong usage, 3 not everything could be done or
        checked, 130 interrupted.
    """
    sys.excepthook = _unforeseen
    options = parse(arguments)
    # Late: `--help` and a wrong word are answered without loading everything.
    from firsthand.casefile import CaseError, NotACaseError  # noqa: PLC0415
    from firsthand.cli import verbs  # noqa: PLC0415

    try:
        code: int = getattr(verbs, options.verb)(options)
        sys.stdout.flush()
    except NotACaseError as error:
        code = _complain(error, EXIT_USAGE)
    except CaseError as error:
        code = _complain(error, EXIT_NOT_ALL)
    except KeyboardInterrupt:
        text = "interrupted. All that was finished is kept; run the same command to go on."
        code = _complain(text, EXIT_INTERRUPTED)
    except BrokenPipeError:
        # Whoever was reading has gone; Python would complain once more when it flushes.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = EXIT_NOT_ALL
    return code


def _complain(error: object, code: int) -> int:
    print(f"firsthand: {error}", file=sys.stderr)  # noqa: T201 (a face speaks)
    return code


def _unforeseen(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """End on an error of ours with an exit code that nobody can take for a finding."""
    traceback.print_exception(kind, error, trace)
    _complain("this is a fault in firsthand, not in your material. The case is safe.", 0)
    sys.stderr.flush()
    os._exit(EXIT_NOT_ALL)
