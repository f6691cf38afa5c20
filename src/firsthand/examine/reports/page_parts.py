"""The elements of a page: which are shown, which part paragraphs, which stand around."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from firsthand.world.languages import word_set

# Never shown as words by any browser, or shown only where scripts are off.
_UNSEEN: Final = word_set(
    "script style template noscript head title meta link object embed applet iframe canvas audio "
    "video datalist noframes noembed math select textarea map"
)
BLOCKS: Final = word_set(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt "
    "fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html "
    "legend li listing main menu nav ol p plaintext pre search section summary table tbody tfoot "
    "thead ul xmp option"
)
HEADINGS: Final = {f"h{level}": level for level in range(1, 7)}
_AROUND: Final = word_set("nav aside menu search button")
_AROUND_UNLESS_ARTICLE: Final = frozenset({"header", "footer"})
_AROUND_ROLES: Final = word_set(
    "navigation banner contentinfo search menu menubar complementary toolbar dialog alertdialog"
)
_AROUND_NAMES: Final = word_set(
    "nav navbar menu breadcrumb breadcrumbs sidebar cookie cookies cookie-banner cookie-consent "
    "consent share sharing social related newsletter"
)
_HIDDEN_STYLE: Final = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
VOID: Final = word_set("area base br col embed hr img input link meta param source track wbr")


def why_unseen(tag: str, attributes: Mapping[str, str]) -> str:
    """Say why an element is not shown; nothing if it is."""
    if tag in _UNSEEN:
        return "head" if tag in {"head", "title"} else tag
    if "hidden" in attributes:
        return "hidden"
    style = attributes.get("style")
    return "hidden" if style and _HIDDEN_STYLE.search(style) else ""


def is_around(tag: str, attributes: Mapping[str, str], *, article: bool) -> bool:
    """Say whether an element stands around what the page is about."""
    if tag in {"html", "body", "main", "article"}:
        return False
    if tag in _AROUND or (tag in _AROUND_UNLESS_ARTICLE and not article):
        return True
    if attributes.get("role", "").lower() in _AROUND_ROLES:
        return True
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}".lower().split()
    return tag in {"div", "section", "ul", "ol"} and not _AROUND_NAMES.isdisjoint(names)
