"""Names in quotation marks beside a verb of saying, and what stands between it and who says so."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.found import Place
from firsthand.examine.reports.attribution.phrases_of import pronouns, words
from firsthand.examine.reports.attribution.rule_scene import Scene
from firsthand.world.languages import word_set
from firsthand.world.voices import FIRMS

_PAUSED: Final = re.compile(r"[,.!?…،—–-]")
_NET: Final = r"телеграм\S*|фейсбук\S*|твіттер\S*|твиттер\S*|соцмереж\w+|соцсет\w+|вайбер\w*"
_DAYS: Final = (
    r"понеділок|вівторок|середу|четвер|п.?ятниц\w+|субот\w+|неділю|понедельник|вторник|среду|"
    r"четверг|суббот\w+|воскресенье"
)
_SLAVIC_WHERE: Final = re.compile(
    rf"\s(?:у|в|во|на)\s(?:(?:своєму|своём|своем|своей|своїй|эксклюзивном)\s)?(?:{_NET}|{_DAYS}|"
    r"інтерв.ю|интервью|ефірі|эфире|етері|коментарі|комментарии|брифінгу|брифинге|пресконференції|"
    r"пресс-конференции|заяві|заявлении)(?:\s(?:вранці|увечері|утром|вечером|ввечері))?"
    r"(?:\s(?:журналістам|журналистам))?(?=\s)"
    r"|\s(?:агентству|виданню|изданию|телеканалу|журналістам|журналистам|сайту|"
    r"кореспонденту|газеті|газете|порталу)(?:\s(?:[^\W\d_a-zа-яіїєґ][\w’-]+|\x00+)){0,2}(?=\s[а-яіїєґ])"
)
_WHERE: Final = {
    "uk": _SLAVIC_WHERE,
    "ru": _SLAVIC_WHERE,
    "fr": re.compile(
        r"\s(?:dans (?:un|son) (?:communiqué|message|entretien|tweet|rapport)|sur (?:X|Twitter|"
        r"Facebook|Telegram|les réseaux sociaux)|devant la presse|(?:lors d['’]une|en) conférence "
        r"de presse)(?=\s)"
    ),
    "es": re.compile(
        r"\s(?:en (?:un|su) (?:comunicado|mensaje|tuit|informe)|en (?:rueda|conferencia) de prensa|"
        r"en (?:X|Twitter|Facebook|Telegram|redes sociales)|a(?:nte)? la prensa|a los "
        r"(?:periodistas|medios)|a este (?:diario|medio|periódico))(?=\s)"
    ),
}
HEARERS: Final = word_set(
    "корреспонденту журналисту журналистам журналистке изданию газете агентству каналу телеканалу "
    "порталу сайту радио кореспонденту журналісту журналістам журналістці виданню газеті "
    "телеканалу агентству порталу"
)
"""Words for whom it is told, before the name of an outlet."""

LONGEST_NAME: Final = 40
"""How many characters the name of an outlet in quotation marks has at most, with its marks."""
_FEW: Final = 2


def in_marks(scene: Scene, sentence: Place, at: int) -> Place | None:
    """Return an outlet or a firm whose name stands in marks: 'the paper "Vessen Post" wrote'.

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
        at: Where the verb starts.
    """
    text, cues = scene.text, scene.cues
    for quote in scene.quoted:
        if quote[0] <= sentence[0] or quote[1] > at or text[quote[1] : at].strip():
            continue
        before = words(text, sentence[0], quote[0])
        if not before or not _is_name(quote) or before[-1].low in HEARERS:
            continue
        close = not text[before[-1].end : quote[0]].strip()
        plain = cues.code != "en" and close and not paused(scene, quote, text[quote[1] : at])
        if before[-1].low in cues.words["outlets"] | FIRMS or (plain and _named(scene, quote)):
            return before[-1].start, quote[1]
    return None


def named_in_marks(scene: Scene, at: int, sentence: Place) -> Place | None:
    """Return an outlet after a verb whose name stands in marks: 'berichtete der „Bote“'.

    Args:
        scene: The paragraph.
        at: Where the verb ends.
        sentence: Where its sentence stands.
    """
    text, lists = scene.text, scene.cues.words
    for quote in scene.quoted:
        if quote[0] < at or quote[0] >= sentence[1] or not _is_name(quote):
            continue
        before = words(text, at, quote[0])
        allowed = lists["small"] | lists["outlets"] | FIRMS
        if not before and _only_marks(scene, at, quote):
            return quote
        english = scene.cues.code == "en"
        told = before if english else before[-1:]
        few = _FEW if english else _FEW + 1
        if not 0 < len(before) <= few or any(word.low not in allowed for word in told):
            return None
        if any(word.low in lists["verbs"] for word in before) or not _named(scene, quote):
            return None
        return None if text[before[-1].end : quote[0]].strip() else (before[0].start, quote[1])
    return None


def _only_marks(scene: Scene, at: int, quote: Place) -> bool:
    """Say whether marks right after "as ... writes" hold a name and no speech: 'пишет «Звезда»'."""
    bare = scene.cues.code != "en" and not scene.text[at : quote[0]].strip()
    follows = scene.text[quote[1] : quote[1] + 2].strip()[:1]
    return bare and not follows.isalnum() and _named(scene, quote)


def _named(scene: Scene, quote: Place) -> bool:
    """Say whether what stands in marks looks like a name, and like no speech."""
    inner = scene.raw[quote[0] + 1 : quote[1] - 1].strip()
    begins = inner[:1].isupper() or "\u0600" <= inner[:1] <= "\u06ff"
    return begins and inner[-1:].isalnum() and len(inner.split()) <= _FEW + 1


def _is_name(quote: Place) -> bool:
    return quote[1] - quote[0] <= LONGEST_NAME


def past_aside(scene: Scene, start: int, right: int) -> int:
    """Return where words end that tell where or to whom it is said, right after the verb.

    Args:
        scene: The paragraph.
        start: Where the verb ends.
        right: Where the clause ends.
    """
    text = scene.text
    aside = _WHERE.get(scene.cues.code)
    for quote in scene.quoted:
        if quote[0] >= start and not text[start : quote[0]].strip() and _is_name(quote):
            follows = text[quote[1] : quote[1] + 2]
            if scene.cues.code != "en" and _named(scene, quote) and follows.strip(" ,").isalnum():
                start = quote[1]
    match = aside.match(text, start, right) if aside is not None else None
    return match.end() if match else start


def with_marks(scene: Scene, place: Place) -> Place:
    """Return a phrase with the name in marks that ends it: "the press office of «Sever»".

    Args:
        scene: The paragraph.
        place: Where the phrase stands.
    """
    if scene.cues.code == "en":
        return place
    for quote in scene.quoted:
        gap = scene.text[place[1] : quote[0]] if quote[0] >= place[1] else "-"
        if gap in {" ", "\u00a0"} and _is_name(quote) and _named(scene, quote):
            last = scene.text[place[0] : place[1]].split()[-1]
            lower = last[:1].islower() and last.lower() not in pronouns(scene.cues)
            return (place[0], quote[1]) if lower else place
    return place


def paused(scene: Scene, quote: Place, gap: str) -> bool:
    """Say whether a pause stands between a quotation and who says it, inside the marks or not.

    Args:
        scene: The paragraph.
        quote: Where the quotation stands, with its marks.
        gap: What stands between them.
    """
    inside = scene.raw[max(0, quote[1] - 3) : quote[1]]
    return any(_PAUSED.search(each) for each in (gap, inside)) or "\n" in gap
