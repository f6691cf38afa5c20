"""firsthand: from a video somebody posted to an account that anybody can check.

::

    import firsthand

    with firsthand.open("dmytrivka/", write=True) as case:
        case.collect(["inbox/"])
        case.examine()
        for record in case.records("observation"):
            print(record.id, [case[i] for i in record.cites])
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from firsthand.api import Case, create, investigate
    from firsthand.api import open_case as open  # noqa: A004 (the verb a user expects)

__all__ = ["Case", "__version__", "create", "investigate", "open"]

_NAMES = {"Case": "Case", "create": "create", "investigate": "investigate", "open": "open_case"}


def __getattr__(name: str) -> Any:  # noqa: ANN401
    # Late, so that a worker that needs only the records does not import everything.
    if name not in _NAMES:
        msg = f"firsthand has no {name}"
        raise AttributeError(msg)
    import firsthand.api  # noqa: PLC0415

    return getattr(firsthand.api, _NAMES[name])
