"""Which steps are performed, and under which settings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from firsthand.casefile import Progress, Silent
from firsthand.records import Facts
from firsthand.run.plan import Chosen
from firsthand.steps import Step, find, names

_TRUTH: Final = {"yes": True, "true": True, "no": False, "false": False}
_WHOLE: Final = re.compile(r"-?\d{1,18}", re.ASCII)
_SORTS: Final[dict[type, str]] = {bool: "yes or no", int: "a whole number"}


def choose(
    rooms: Sequence[str],
    only: Sequence[str] = (),
    *,
    settings: Mapping[str, str] | None = None,
    again: bool = False,
    progress: Progress | None = None,
) -> list[Chosen]:
    """Return the installed steps of these rooms, or just the steps named.

    A step that speaks to other machines is returned only if it is named.

    Args:
        rooms: The rooms.
        only: Names of steps.
        settings: Values for settings of the step named, as a person writes them; defaults for
            the rest.
        again: Whether they are to answer once more what they have answered, as when a part was
            installed that was missing; the new answer replaces the old one.
        progress: Who listens.

    Raises:
        LookupError: If a step that was named cannot be had, or a setting does not fit it. An
            installed one that cannot be loaded is told to `progress` and left out: one broken
            plugin does not stop the rest.
    """
    found = []
    for name in only or names():
        if only or name.split(".", 1)[0] in rooms:
            try:
                step = find(name)
                if only or not step.online:
                    found.append(step)
            except LookupError as error:
                if only:
                    raise
                (progress or Silent()).trouble(str(error))
    return [Chosen(step, _settings(step, settings or {}), again) for step in found]


def _settings(step: Step, given: Mapping[str, str]) -> Facts:
    """Return a step's settings with those that were given, each of the sort of its default."""
    out: dict[str, Any] = dict(step.settings)
    for name, text in given.items():
        if name not in out:
            known = ", ".join(out) or "none"
            msg = f"{step.name} has no setting {name}; it has: {known}"
            raise LookupError(msg)
        sort = type(out[name])
        if (sort is bool and text not in _TRUTH) or (sort is int and not _WHOLE.fullmatch(text)):
            msg = f"the setting {name} of {step.name} is {_SORTS[sort]}, and not {text!r}"
            raise LookupError(msg)
        out[name] = _TRUTH[text] if sort is bool else int(text) if sort is int else text
    return Facts(out)
