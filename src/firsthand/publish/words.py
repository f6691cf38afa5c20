"""How things are worded and shown: untrusted text, hashes, sizes, times in a film, outcomes."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from typing import Final

from markupsafe import Markup, escape

OUTCOMES: Final = (
    "captured",
    "partial",
    "empty",
    "unreadable",
    "quarantined",
    "unreachable",
    "refused",
)
"""Named states, from the best to the worst."""

MEANING: Final = {
    "captured": "all of it is held, and nothing in its bytes was at fault",
    "partial": "only a part of it is held, or only a part of it can be read",
    "empty": "it was there, and there is nothing in it",
    "unreadable": "its bytes are held, and cannot be read as what they are",
    "quarantined": "its bytes are held and are not opened, because opening them may do harm",
    "unreachable": "it was sought and not obtained",
    "refused": "it was not taken in, because it breaks a stated limit or rule",
}

RIGHT_TO_LEFT: Final = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ks", "nqo", "pnb", "ps", "sd", "syr", "ug", "ur", "yi")
)
_LANGUAGES: Final = {
    "ar": "Arabic",
    "be": "Belarusian",
    "bg": "Bulgarian",
    "cs": "Czech",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "et": "Estonian",
    "fa": "Persian",
    "fi": "Finnish",
    "fr": "French",
    "he": "Hebrew",
    "hr": "Croatian",
    "hu": "Hungarian",
    "it": "Italian",
    "ja": "Japanese",
    "ka": "Georgian",
    "ko": "Korean",
    "lt": "Lithuanian",
    "lv": "Latvian",
    "my": "Burmese",
    "nl": "Dutch",
    "no": "Norwegian",
    "pl": "Polish",
    "ps": "Pashto",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sk": "Slovak",
    "sr": "Serbian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
    "ur": "Urdu",
    "zh": "Chinese",
}
_UNITS: Final = {"deg": "°", "m": "m", "s": "s", "px": "px", "hz": "Hz", "dbfs": "dBFS", "km": "km"}
_TAG: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", re.ASCII)
_MOMENT: Final = re.compile(r"(\d{4}-\d\d-\d\d)T([\d:.]+)(Z|[+-]\d\d:\d\d)?", re.ASCII)
_STEP_BYTES: Final = 1000
_MARKS: Final = frozenset("\u200e\u200f\u061c")  # they turn nothing that follows them
_JOINERS: Final = frozenset("\u200c\u200d\u00ad")  # Persian, Indic scripts and emoji need them
_ESCAPES: Final = {c: str(escape(c)) for c in "&<>'\""}
_HIDDEN: Final = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_MOST_MARKS_ON_A_LETTER: Final = 6
_MAYBE_HIDDEN: Final = re.compile(r"[^ -~\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482]")


def shown(text: object, *, prose: bool = False) -> Markup:
    """Return untrusted text as HTML that shows what is in it and does nothing.

    It is escaped and isolated (``<bdi>``), so it cannot turn the text around it. Control,
    override and invisible characters are written out, for example as ``U+202E``.

    Args:
        text: The text.
        prose: Whether it is running text, in which line ends are layout and the marks and joiners
            that right-to-left writing needs are left as they are; in a name they are shown.
    """
    return Markup("<bdi>{}</bdi>").format(spelt(str(text), prose=prose))


def spelt(text: str, *, prose: bool = False) -> Markup:
    """Return untrusted text escaped, its hidden characters written out, without isolation."""
    if _MAYBE_HIDDEN.search(text) is None:
        return escape(text)
    out: list[str] = []
    marks = 0
    for char in text:
        category = unicodedata.category(char)
        marks = marks + 1 if category in {"Mn", "Me"} else 0
        if _is_hidden(char, category, prose=prose) or marks > _MOST_MARKS_ON_A_LETTER:
            out.append(_written_out(char))
        else:
            out.append(_ESCAPES.get(char, char))
    return Markup("".join(out))  # noqa: S704 - each character was escaped above


def from_to(low: object, high: object, unknown: str = "…") -> str:
    """Return bounds in words: one where they are the same, and what stands for a missing one."""
    return str(low) if low == high else f"{low or unknown} to {high or unknown}"


def plainly(text: str) -> str:
    """Return untrusted text as plain text with hidden characters written out (for attributes)."""
    return "".join(
        f"[U+{ord(c):04X}]" if _is_hidden(c, unicodedata.category(c), prose=False) else c
        for c in text
    )


def hashed(sha256: str) -> Markup:
    """Return a hash in full, with places where a line may break; copying gives the hash alone."""
    parts = [escape(sha256[i : i + 8]) for i in range(0, len(sha256), 8)]
    return Markup('<code class="hash">{}</code>').format(Markup("<wbr>").join(parts))


def count(number: int, one: str, many: str | None = None) -> str:
    """Return a number with its noun: ``1 item``, ``1,200 items``."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def size(number: int) -> str:
    """Return a size in bytes and, from a thousand on, in kB, MB, ... (powers of 1000)."""
    exact = count(number, "byte")
    if number < _STEP_BYTES:
        return exact
    shrunk, unit = Fraction(number), ""
    for name in ("kB", "MB", "GB", "TB"):
        shrunk, unit = shrunk / _STEP_BYTES, name
        if shrunk < _STEP_BYTES:
            break
    return f"{float(shrunk):.1f} {unit} ({exact})"


def timecode(seconds: Fraction) -> str:
    """Return a time in a film as ``mm:ss.mmm``, from an hour on as ``h:mm:ss.mmm``.

    Rounded to the nearest millisecond; the exact place is the tick that stands beside it.
    """
    ms = round(abs(seconds) * 1000)
    sign = "−" if seconds < 0 and ms else ""
    minutes, ms = divmod(ms, 60_000)
    hours, minutes = divmod(minutes, 60)
    head = f"{hours}:" if hours else ""
    return f"{sign}{head}{minutes:02d}:{ms // 1000:02d}.{ms % 1000:03d}"


def moment(text: str) -> str:
    """Return an RFC 3339 time as a person reads it, its offset kept as it was written."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        return text
    zone = {"Z": " UTC", None: ""}.get(match[3], f" {match[3]}")
    return f"{match[1]} {match[2]}{zone}"


def language(tag: str | None) -> str:
    """Return a language's name with its tag; what is not known is said to be unknown."""
    if tag is None or tag == "und":
        return "not determined"
    name = _LANGUAGES.get(tag.split("-")[0].lower())
    return f"{name} ({tag})" if name else tag


def lang_of(tag: str | None) -> tuple[str, str]:
    """Return what the ``lang`` and ``dir`` attributes of a text in this language are."""
    if tag is None or tag == "und" or _TAG.fullmatch(tag) is None:
        return "", "auto"
    return tag, "rtl" if tag.split("-")[0].lower() in RIGHT_TO_LEFT else "ltr"


def fact_name(name: str) -> str:
    """Return a fact's name as a person says it: ``latitude_deg`` is ``latitude [°]``."""
    stem, _, unit = name.rpartition("_")
    if stem and unit in _UNITS:
        return f"{stem.replace('_', ' ')} [{_UNITS[unit]}]"
    return name.replace("_", " ")


def short_size(number: int) -> str:
    """Return a size rounded: ``1.2 MB``."""
    return size(number).split(" (")[0].replace("bytes", "B").replace("byte", "B")


def worst(outcomes: list[str]) -> str:
    """Return the worst of some named states; nothing said is ``captured``."""
    return max(outcomes, key=OUTCOMES.index, default="captured")


def _is_hidden(char: str, category: str, *, prose: bool) -> bool:
    if category not in _HIDDEN and (ord(char) & 0xFFFE) != 0xFFFE:  # noqa: PLR2004 - noncharacters
        return False
    return not (prose and (char in _MARKS or char in _JOINERS or char in "\n\t"))


def _written_out(char: str) -> str:
    name = unicodedata.name(char, "control character")
    return f'<span class="esc" title="{escape(name)}">U+{ord(char):04X}</span>'
