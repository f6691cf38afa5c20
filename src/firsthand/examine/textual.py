"""What sort of text a text is: a page, a drawing, a playlist, a list of addresses, or words."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.characters import Characters
from firsthand.examine.signatures import Trouble, Verdict

MOST_OF_A_LIST: Final = 1 << 20
"""Largest text that can be a list of addresses [bytes]: they are short, and read whole."""

_PLAYLIST: Final = Trouble(
    outcome="quarantined",
    why="this is a playlist: it holds no media, only where media lie",
    todo="ask for the media that it names; it is kept, and never followed",
)
_DRAWING_WITH_SCRIPT: Final = Trouble(
    outcome=None,
    why="this drawing (SVG) holds scripts or refers to other files; it is kept and not opened",
    todo="open it only where scripts and the network are off, or ask for a picture of it",
)
_DRAWING_THAT_UNPACKS: Final = Trouble(
    outcome="quarantined",
    why="this drawing (SVG) declares entities, by which a few bytes can unpack to any size; it is "
    "kept and not opened",
    todo="ask for a picture of it",
)
_DRAWING: Final = Trouble(
    outcome=None,
    why="this is a drawing (SVG), which is a program for drawing; it is kept and not drawn",
    todo="ask for a picture of it",
)

# What a player would follow, by how the text starts (after blanks and a byte order mark).
_PLAYLIST_STARTS: Final = (
    ("#EXTM3U", "application/vnd.apple.mpegurl", "M3U playlist"),
    ("ffconcat version", "application/x-ffconcat", "list of parts (ffconcat)"),
    ("v=0\no=", "application/sdp", "session description (SDP)"),
    ("[playlist]", "audio/x-scpls", "PLS playlist"),
    ("[reference]", "application/x-asf-redirector", "Windows Media redirector"),
    ("rtsptext", "application/x-quicktime-redirector", "QuickTime redirector"),
)
_PLAYLIST_ROOTS: Final = {
    "mpd": ("application/dash+xml", "DASH playlist"),
    "smoothstreamingmedia": ("application/vnd.ms-sstr+xml", "Smooth Streaming playlist"),
    "asx": ("video/x-ms-asf-redirector", "ASX playlist"),
    "smil": ("application/smil+xml", "SMIL playlist"),
    "playlist": ("application/xspf+xml", "XSPF playlist"),
}
# Elements that start a page, after the WHATWG's MIME Sniffing Standard, 7.1.
_HTML: Final = re.compile(
    r"<(!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|meta|"
    r"article|section|main)[\s/>]",
    re.IGNORECASE,
)
_PROLOG: Final = re.compile(
    r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!doctype\s+[^\[>]*(?:\[.*?\]\s*)?>)*", re.IGNORECASE | re.DOTALL
)
_ROOT: Final = re.compile(r"<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")
_ACTIVE_SVG: Final = re.compile(
    r"<script|<foreignObject|javascript:|\son[a-z]+\s*=|"
    r"href\s*=\s*[\"']?\s*(?:https?:|file:|//)|url\(\s*[\"']?(?:https?:|file:|//)|@import",
    re.IGNORECASE,
)
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)
_SHORTCUT: Final = re.compile(r"^\[InternetShortcut[^\]]*\]", re.IGNORECASE | re.MULTILINE)
_SHORTCUT_URL: Final = re.compile(r"^\s*URL\s*=\s*\S", re.IGNORECASE | re.MULTILINE)
_XML_START: Final = re.compile(r"<(\?xml|!--|!doctype|[A-Za-z_])", re.IGNORECASE)


def by_text(found: Characters, whole: str | None) -> Verdict:
    """Say what sort of text this is.

    Args:
        found: The first characters.
        whole: The whole text where it is at most `MOST_OF_A_LIST` bytes, else nothing: a longer
            text is no list of addresses.
    """
    text = found.text.lstrip("\ufeff \t\r\n\f").replace("\r\n", "\n")
    return (
        _playlist(text)
        or _address_list(text, whole)
        or _markup(text, whole or found.text)
        or Verdict("text/plain", "text", "characters", f"text ({found.sort})")
    )


def _playlist(text: str) -> Verdict | None:
    start = text[:64].lower()
    for begins, media_type, name in _PLAYLIST_STARTS:
        if start.startswith(begins.lower()):
            return Verdict(media_type, "playlist", "structure", name, _PLAYLIST)
    return None


def _address_list(text: str, whole: str | None) -> Verdict | None:
    if whole is None:
        return None
    if text.startswith("[") and _SHORTCUT.search(text) and _SHORTCUT_URL.search(text):
        name = "Internet shortcut"
        return Verdict("application/x-mswinurl", "address-list", "structure", name)
    if "<plist" in text[:1000] and "<key>URL</key>" in text:
        return Verdict("application/x-webloc", "address-list", "structure", "web location")
    lines = [line for line in (each.strip() for each in whole.splitlines()) if line]
    lines = [line.removeprefix("\ufeff") for line in lines]
    if lines and all(_ADDRESS.fullmatch(line) for line in lines):
        return Verdict("text/uri-list", "address-list", "structure", "list of addresses")
    return None


def _markup(text: str, more: str) -> Verdict | None:
    if not _XML_START.match(text):
        return None
    prolog = _PROLOG.match(text)
    rest = text[prolog.end() if prolog else 0 :]
    root = _ROOT.match(rest)
    name = root[1].lower() if root else ""
    is_xml = text[:5].lower() == "<?xml"
    if is_xml or name in _PLAYLIST_ROOTS or name == "svg":
        found = _xml(name, more)
        if found is not None:
            return found
    if _HTML.match(text) or _HTML.match(rest):
        return Verdict("text/html", "document", "structure", "web page (HTML)")
    return Verdict("application/xml", "text", "structure", "XML") if is_xml and name else None


def _xml(root: str, more: str) -> Verdict | None:
    if root in _PLAYLIST_ROOTS:
        media_type, said = _PLAYLIST_ROOTS[root]
        return Verdict(media_type, "playlist", "structure", said, _PLAYLIST)
    if root == "svg":
        trouble = _DRAWING_WITH_SCRIPT if _ACTIVE_SVG.search(more) else _DRAWING
        trouble = _DRAWING_THAT_UNPACKS if "<!ENTITY" in more else trouble
        return Verdict("image/svg+xml", "image", "structure", "SVG drawing", trouble)
    if root == "html":
        return Verdict("application/xhtml+xml", "document", "structure", "XHTML page")
    return None
