"""Whose an address is: the name in it that stands for whoever publishes there.

Of ``https://www.foo.example/2022`` that is ``foo``; of a platform that many publish on it is the
account, of a page's stored copy the page's own address.
"""

# ruff: noqa: E501  lists of names
from __future__ import annotations

import re
from datetime import date
from typing import Final

from firsthand.world.languages import ENGLISH

_ADDRESS: Final = re.compile(r"^[a-z][a-z0-9+.-]*://(?:[^/@]*@)?([^/:?#]+)(?::\d+)?([^?#]*)")
_STORED: Final = re.compile(r"(?<=/)https?:/{1,2}(?=[^/])")
# Words before the ending that say what sort of body it is; names kept for examples (RFC 2606).
_SORTS: Final = frozenset(
    ["com", "co", "org", "net", "gov", "edu", "ac", "info", "news", "example", "test", "localhost"]
)
_BEFORE: Final = frozenset(
    ["www", "m", "mobile", "amp", "live", "news", "old", "web", "en", "edition"]
)
_PLATFORMS: Final = frozenset(
    [
        "t.me", "telegram.me", "twitter.com", "x.com", "facebook.com", "instagram.com",
        "youtube.com", "youtu.be", "tiktok.com", "vk.com", "ok.ru", "reddit.com", "medium.com", "threads.net",
        "rumble.com", "odysee.com", "bsky.app", "weibo.com", "linkedin.com",
    ]
)  # fmt: skip
_NO_ACCOUNT: Final = frozenset(
    [
        "status", "watch", "post", "posts", "p", "reel", "reels", "video", "videos", "groups",
        "shorts", "i", "story", "stories", "r", "c", "user", "channel", "s", "in", "profile",
        "embed", "share", "joinchat", "live",
    ]
)  # fmt: skip


def _page(place: str) -> re.Match[str] | None:
    """Return the host and path of an address; of a page's stored copy those of the page."""
    inner = [m.start() for m in _STORED.finditer(place)]
    return _ADDRESS.match(place[inner[-1] :] if inner else place)


def house_of(place: str) -> str | None:
    """Return the name in an address that stands for who publishes there, in small letters.

    Args:
        place: Where something was found: an address, or a path, which names nobody.
    """
    match = _page(place)
    if match is None:
        return None
    labels = [label for label in match[1].lower().split(".") if label]
    while len(labels) > 2 and labels[0] in _BEFORE:  # noqa: PLR2004  a name and its ending
        labels = labels[1:]
    host = ".".join(labels)
    if host in _PLATFORMS:
        return _account(match[2])
    if not labels or all(label.isdigit() for label in labels):
        return None
    rest = labels[:-1] or labels
    while len(rest) > 1 and rest[-1] in _SORTS:
        rest = rest[:-1]
    return None if rest[-1] in _SORTS else rest[-1]


def day_in(place: str) -> str | None:
    """Return the day that a page's address has, as news sites write it, or nothing.

    That is ``/2022/04/07/``, ``/2022/apr/07/``, ``2022-04-07`` or ``20220407``, if there is such a
    day.

    Args:
        place: The address.
    """
    match = _page(place)
    for found in _DAY.finditer(match[2]) if match else ():
        year, month, day = (part for part in found.groups() if part)
        number = int(month) if month.isdecimal() else ENGLISH.months.get(month.lower(), 0)
        try:
            return date(int(year), number, int(day)).isoformat()
        except ValueError:
            continue
    return None


_DAY: Final = re.compile(
    r"(?<!\d)((?:19|20)\d\d)"
    r"(?:/(\d{1,2}|[A-Za-z]{3,9})/(\d{1,2})(?=/|$)|-(\d\d)-(\d\d)(?!\d)|(\d\d)(\d\d)(?!\d))"
)


def page_number(place: str) -> tuple[str, int] | None:
    """Return the number that a page's address ends in, and its form, or nothing.

    Who publishes much numbers pages as they are made ("a-61372830", "/s/channel/9917"), so of two
    of one house the lower number came first. The form is the number of digits, and for short
    numbers what stands before them too: only numbers of one form are of one series.

    Args:
        place: The address.
    """
    match = _page(place)
    number = _NUMBER.search(match[2]) if match else None
    if match is None or number is None:
        return None
    long = len(number[1]) >= _LONG_NUMBER
    return (str(len(number[1])) if long else match[2][: number.start(1)]), int(number[1])


_NUMBER: Final = re.compile(r"(?<!\d)(\d{4,12})(?:\.[a-z]{2,5}|/)?$")
_LONG_NUMBER: Final = 6


def _account(path: str) -> str | None:
    """Return whose account the path of a platform's page names, if it names one."""
    for part in path.split("/"):
        name = part.strip().removeprefix("@").lower()
        if name and name not in _NO_ACCOUNT:
            return name if not name.isdigit() else None
        if part in {
            "watch",
            "shorts",
            "reel",
            "reels",
            "p",
            "status",
            "embed",
            "share",
            "joinchat",
        }:
            return None
    return None
