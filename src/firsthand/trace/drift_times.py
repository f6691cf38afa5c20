"""Times that a sentence names, as the rules of drift ask after them: how finely, how surely."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from typing import Final

from firsthand.trace.drift_context import Side
from firsthand.trace.wording_days import MONTH_DAY, day_forms
from firsthand.trace.wording_text import Mention
from firsthand.world.languages import LANGUAGES
from firsthand.world.names_across import fold

YEAR, SEASON, MONTH, WEEK, DAYS, DAY, PART, HOURS, MINUTE = range(1, 10)
"""How finely a time is told, from a year to a minute."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_NUMBER: Final = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_YEARS: Final = re.compile(
    r"(?i)\b(?:years?|decades?|centur\w+|jahr\w*|années?|ans?|años?|anni|anno|рок\w*|рік|роц\w*|год\w*|лет|lat|roku|yıl\w*|عام\w*|سن\w+|سال\w*)\b"
    r"|^(?:in )?(?:early |late |mid-)?\d{4}s?$"
)
_SEASONS: Final = re.compile(
    r"(?i)\b(?:months?|quarter|spring|summer|autumn|fall|winter|frühling|frühjahr|sommer|herbst|winter|printemps|été|automne|hiver"
    r"|primavera|verano|otoño|invierno|estate|autunno|inverno|весн\w+|літ\w+|осін\w+|осен\w+|зим\w+|лето\w*|летом|wiosn\w+|lat(?:o|em)|jesie\w+|zim\w+)\b"
)
_WEEKS: Final = re.compile(
    r"(?i)\b(?:weeks?|weekends?|fortnight|early|mid|late|beginning|middle|start|end|half|wochen?\w*|anfang|mitte|ende|semaines?|début|mi|fin|milieu"
    r"|semanas?|principios|mediados|fin(?:ales)?|settiman\w+|inizio|metà|fine|тиж\w+|початк\w+|середин\w+|кін\w+|недел\w+|начал\w+|конц\w+|tydzień|tygodni\w*|początk\w+|połow\w+|końc\w+|koniec)\b|\bmid-"
)
# Before a month: "the second week of", "the first half of", "Mitte", "в середині".
_OF_A_PART: Final = re.compile(
    r"(?i)(?:\b(?:weeks?|half|part|end|beginning|middle|start|early|mid|late|days?) (?:of |in )?(?:the )?|\bmid-|\b(?:anfang|mitte|ende|fin|début|mi|finales de|mediados de|principios de"
    r"|fine|metà|inizio)[ -](?:di |de )?|(?:тижд|тижн|середин|почат|кін|недел|конц|начал|tygodni|połow|końc|początk)\w* )$"
)
_CLOCKS: Final = re.compile(
    r"\d\s?[-–—]\s?\d|\d\D*\s(?:and|to|und|bis|et|à|y|a|e|та|і|до|и|i)\s\D*\d"
)
_OPEN: Final = re.compile(
    r"(?i)^(?:no later than|not (?:before|after|until)|before|after|by|since|until|till|up to)\b"
)


_BOUNDS: Final = re.compile(
    r"(?i)(?:before|after|by|until|since|vor|bis|nach|ab|seit|avant|après|dès|depuis|d[’']ici|antes|después|hasta|desde|prima"
    r"|dopo|entro|przed|po|до|після|з|від|после|с|от|к|раньше|раніше|önce|sonra)\b|قبل|بعد|منذ|حتى|پیش|پس"
)


def bounds_only(time: Mention) -> bool:
    """Whether a time says, in whatever language, only before or after when."""
    return is_open(time) or _BOUNDS.match(time.written) is not None


def forms_of(side: Side, time: Mention) -> frozenset[str]:
    """Return the forms of the day that a time names; of one that bounds something, its bound's."""
    found = day_forms(time, side.language)
    until = str(time.facts.get("to") or "")[:10]
    return found or (frozenset({until, until[5:]}) if until and is_open(time) else found)


def fineness(side: Side, time: Mention) -> int:
    """Return how finely a time is told, `YEAR` to `MINUTE`; 0 where it cannot be told."""
    several = _CLOCKS.search(time.written) is not None
    if time.facts.get("time"):
        return HOURS if several or is_vague(time) or _OPEN.match(time.written) else MINUTE
    if time.facts.get("part"):
        return PART
    if names_day(side, time) or names_weekday(side, time):
        whole = not (several or is_vague(time) or is_open(time)) and _is_exact(time)
        return DAY if whole else DAYS
    return _of_many_days(side, time)


def _of_many_days(side: Side, time: Mention) -> int:
    """Return how finely a time is told that names no day."""
    if month_alone(side, time):
        before = side.reading.text[max(side.start, time.start - 30) : time.start]
        return WEEK if _WEEKS.search(time.written) or _OF_A_PART.search(before) else MONTH
    levels = ((WEEK, _WEEKS), (SEASON, _SEASONS), (YEAR, _YEARS))
    return next((level for level, words in levels if words.search(time.written)), 0)


def _is_exact(time: Mention) -> bool:
    """Whether a time was not read, or as one day."""
    begin, end = time.facts.get("from"), time.facts.get("to")
    return begin is None or end is None or str(begin)[:10] == str(end)[:10]


def is_open(time: Mention) -> bool:
    """Whether a time says only until when or from when: "no later than 29 October"."""
    begin, end = time.facts.get("from"), time.facts.get("to")
    return (begin is None) != (end is None)


def is_one_day(time: Mention) -> bool:
    """Whether a time was read as one day."""
    begin, end = time.facts.get("from"), time.facts.get("to")
    return begin is not None and str(begin)[:10] == str(end)[:10] and not is_vague(time)


def names_day(side: Side, time: Mention) -> bool:
    """Whether a time names a day of a month by its number."""
    return dated_in(side, time) and _NUMBER.search(time.written) is not None


def names_weekday(side: Side, time: Mention) -> bool:
    """Whether a time names a day of the week, or is said from another (the day before)."""
    known = LANGUAGES.get(side.language)
    words = {fold(w) for w in _WORD.findall(time.written)}
    days = {fold(name) for name in known.weekdays} if known else set()
    return bool(words & (days | {"yesterday", "today", "day", "night", "tonight"}))


def month_alone(side: Side, time: Mention) -> bool:
    """Whether a time names a month and neither a day of it nor one of the week."""
    known = LANGUAGES.get(side.language)
    words = [fold(w) for w in _WORD.findall(time.written)]
    if known is None or _NUMBER.search(time.written):
        return False
    months = {fold(name) for name in known.months}
    return bool(months & set(words)) and not {fold(name) for name in known.weekdays} & set(words)


def names_part(time: Mention) -> bool:
    """Whether a time names a part of the day, or a time of day."""
    return bool(time.facts.get("part") or time.facts.get("time"))


def dated_in(side: Side, time: Mention) -> bool:
    """Whether a time names one day by its month and number."""
    number = any(c.isdigit() for c in time.written)
    return number and any(len(f) == MONTH_DAY for f in forms_of(side, time))


_PARTS_OF_DAY: Final = re.compile(
    r"(?i)\b(?:dawn|daybreak|sunrise|\w*morning|noon|midday|\w*afternoon|evening|dusk|sunset|(?:to|over|mid)?nights?"
    r"|nightfall|\w*morgens?|früh\w*|tagesanbruch|\w*mittags?|\w*abends?|\w*nachts?|\w*dämmerung|matin\w*|midi"
    r"|soir\w*|nuits?|aube|aurore|mañana|madrugada|mediodía|tarde|noche|amanecer|anochecer|mattin\w*|mezzogiorno"
    r"|pomeriggio|ser[ae]|nott[ei]|alba|tramonto|ran[oek]\w*|rano|południ\w*|wiecz\w+|noc\w*|świt\w*"
    r"|ран\w+|[ву]ранці|полуд\w+|о?півдн\w+|[ву]?веч[оіе]р\w*|[ву]?н[оі]ч\w*|світан\w*|утр\w+|полдень|рассвет\w*"
    r"|sabah\w*|öğle\w*|akşam\w*|gece\w*|şafak\w*)\b|صباح|فجر|ظهر|مساء|ليل|عصر|مغرب|صبح|شب|عصر"
)


def tells_part(side: Side) -> bool:
    """Whether a sentence tells the part of a day, or a time of day, in any of its words."""
    timed = any(names_part(time) for time in side.mentions("time-mention"))
    return timed or _PARTS_OF_DAY.search(side.text) is not None


def is_vague(time: Mention) -> bool:
    """Whether a time says of itself that it is about so."""
    return bool(time.facts.get("vague"))


def is_about(side: Side, time: Mention) -> bool:
    """Whether words behind a time say that it is about so: "14 November or thereabouts"."""
    return _ABOUT.match(side.reading.text, time.end) is not None


_ABOUT: Final = re.compile(
    r"(?i),?\s*(?:or (?:there|where)?abouts?|or (?:around|near|close to|shortly|so\b|a day|the day|thereby)|give or take"
    r"|oder (?:um|kurz|nahe|in (?:der|den))|ou (?:aux? alentours|à peu près|environ|vers|autour|peu|la veille|le lendemain)|(?:à|aux) (?:peu près|environs)"
    r"|o (?:en torno|alrededor|hacia|cerca|por ahí|así|poco)|o (?:giù di lì|intorno|verso|poco)|lub (?:około|w okolic|mniej)"
    r"|або (?:близько|приблизно|біля|невдовзі)|или (?:около|примерно|близко|незадолго|вскоре)|أو (?:نحو|حوالي|حوالى|قراب|ما يقارب|قريب)|veya (?:o )?civar|ya da civar|یا حدود)"
)


def at(mention: Mention) -> tuple[int, int]:
    """Return where a mention starts and ends."""
    return mention.start, mention.end
