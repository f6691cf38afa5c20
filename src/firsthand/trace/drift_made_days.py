"""A day on which the source has a film posted, told as the day on which it was made or it happened.

Wherever the two stand: where the source names a day with a verb of posting and with no other, and
the retelling names it with a verb of filming or of happening and with none of posting; or has
whoever posted it do something else on that day.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import BY_TELLING, Drift, Side
from firsthand.trace.drift_facts import means
from firsthand.trace.drift_posted import POSTING_VERBS
from firsthand.trace.drift_times import forms_of, is_about, is_open, is_vague
from firsthand.trace.wording_days import same_day
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Reading
from firsthand.world.months import WEEKDAYS, plain_month
from firsthand.world.names_across import same_name, skeleton
from firsthand.world.plain_more import TELLING_MORE

_NEAR: Final = 110
_POSTED: Final = {
    **POSTING_VERBS,
    **{
        language: re.compile(rf"(?i)(?<!\w)(?:{words})")
        for language, words in {
    "en": r"post(?:ed|ing)|uploaded|shared|surfaced|emerged|began to (?:appear|spread)|circulat\w+|spread(?:ing)?|went online|put online|went viral",
    "pt": r"publicad|divulgad|compartilhad|partilhad|circula|postad|redes|apareceu", "pl": r"opublikowan|zamieszcz|udostępni|kräży|krąż|pojawi|w sieci",
    "tr": r"paylaş|yayımla|yayınla|dolaş|ortaya çık|yüklen", "nl": r"gepost|geplaatst|gedeeld|circule|verspreid|opgedoken|online|gepubliceerd",
    "cs": r"zveřejn|sdíl|koluj|šíř|objevi|nahrán", "sv": r"publicer|delad|lades upp|sprid|cirkuler|dök upp", "no": r"publiser|delt|lagt ut|spred|sirkuler|dukket opp", "da": r"offentliggjort|delt|lagt op|spred|cirkuler|dukkede op",
    "ro": r"postat|publicat|distribuit|circul|apărut",
}.items()
    },
}  # fmt: skip
_MADE: Final = re.compile(
    r"(?i)(?:\b(?:filmed|geschossen|erschossen|tiré sur|dispararon|ha sparato|hanno sparato|recorded|shot on|taken on|made on|took place|taken place|occurred|happened|carried out|gefilmt|aufgenommen|gedreht|aufnahme stammt|entstanden|ereignet\w*|geschah|geschehen|passiert\w*|filmée?s?|tournée?s?|enregistrée?s?|eu lieu|s['’]est produi\w+|survenue?s?"
    r"|grabad\w+|filmad\w+|rodad\w+|grabó|ocurri\w+|tuvo lugar|sucedi\w+|girat[oiae]|filmat[oiae]|ripres[oiae]|registrat[oiae]|avvenut\w+|accadut\w+|gravad\w+|ocorreu|aconteceu|teve lugar|nagran[oeya]|sfilmowan\w+|doszło|miał\w* miejsce|wydarzył\w+|çekil(?:di|miş)\w*|kaydedil\w+|meydana gel\w+|gerçekleş\w+"
    r"|знят\w+|відзнят\w+|сталос\w+|відбул\w+|снят[оыа]?|отснят\w+|произошл\w+|случил\w+|gefilmd|opgenomen|gebeurde|plaatsgevonden|vond plaats|natočen\w*|pořízen\w*|stalo|došlo|filmad\w*|filmat\w*|inträffade|skedde|filmet|optaget|skjedde|fant sted)\b|صُ?ور(?:ت)?(?!\w)|التقط|وقع|وقعت|حدث)"
)


_PUBLISHED: Final = re.compile(r"(?i)\b(?:published|released|appeared|aired|broadcast)\b")


def made_on_the_day(pair: Pair) -> Iterator[Drift]:
    """Yield the first day of posting that is told as the day when it was made, or happened.

    Args:
        pair: The two texts.
    """
    verbs = [_POSTED.get(r.language) for r in (pair.source, pair.made)]
    posting = [p for p in verbs if p is not None]
    if len(posting) < len(verbs):
        return
    theirs = [(s, t, f) for s, t in _days(pair.source) if (f := _forms(s, t))]
    for side, time in _days(pair.made):
        made = not is_open(time) and _is_made(side, time, posting[1])
        other = not (made or is_open(time)) and _tells_another_deed(side, posting[1])
        if not (made or other):
            continue
        forms = _forms(side, time)
        by_name = all(form.startswith("weekday") for form in forms)
        same = [
            (s, t) for s, t, f in theirs if same_day(forms, f) and (not by_name or _weekdays(t))
        ]
        if same and all(_is_posted(s, t, posting[0]) for s, t in same):
            one = same[0]
            if other and (by_name or not _of_one_person(one[0], side)):
                continue
            why = f"“{one[1].written}” was when it was posted, and is told as when it was made"
            where = (one[0].start, one[0].end), (side.start, side.end)
            yield Drift("circulation date taken for origin", *where, why)
            return


def _forms(side: Side, time: Mention) -> frozenset[str]:
    """Return the forms of a day; of one whose date is not known, its name."""
    found = forms_of(side, time)
    names = _weekdays(time)
    return found or (frozenset({f"weekday {min(names)}"}) if len(names) == 1 else found)


def _weekdays(time: Mention) -> set[int]:
    return {n for w in time.written.split() for n in WEEKDAYS.get(plain_month(w.strip(",.")), ())}


def _days(reading: Reading) -> Iterator[tuple[Side, Mention]]:
    """Yield the exact days that a text names outside the page's furniture and its datelines."""
    for sentence in reading.sentences:
        if sentence.furniture:
            continue
        side = Side(reading, sentence)
        for time in side.mentions("time-mention"):
            if not is_vague(time) and not _DATELINE.match(side.text[time.end - side.start :]):
                yield side, time


_DATELINE: Final = re.compile(r"[^\n]{0,24}?(?:\([\w .-]+\)\s*[-–—:.]|\s[–—-]\s)")


def _is_posted(side: Side, time: Mention, posting: re.Pattern[str]) -> bool:
    """Whether a day stands near a verb of posting, and nearer than any of filming or happening."""
    if is_about(side, time):
        return False
    verbs = _near(side, time, posting)
    made = _near(side, time, _MADE)
    return bool(verbs) and (not made or min(verbs) < min(made))


def _is_made(side: Side, time: Mention, posting: re.Pattern[str]) -> bool:
    """Whether a day stands in a sentence of a deed or of filming, and of no posting."""
    if posting.search(side.text) or _PUBLISHED.search(side.text):
        return False
    told = [*_near(side, time, BY_TELLING), *_near(side, time, TELLING_MORE)]
    made = _near(side, time, _MADE)
    return bool(made) and (not told or min(made) < min(told))


def _tells_another_deed(side: Side, posting: re.Pattern[str]) -> bool:
    """Whether a sentence tells of no posting, and of nothing that is posted, shown or seen."""
    if side.sentence.heading or posting.search(side.text) or _PUBLISHED.search(side.text):
        return False
    return not any(means(w, side.language) in _SHOWN for w in side.words)


_SHOWN: Final = frozenset(
    {"=video", "=photo", "=post", "=record", "=see", "show", "channel", "appear"}
)


def _of_one_person(one: Side, other: Side) -> bool:
    """Whether both names of somebody whom one sentence names stand in the other, which may open with them."""
    names = {w.form: skeleton(w.form, other.language) for w in other.words if w.capital}
    told = [w for n, w in enumerate(one.words) if w.capital or not n]
    keys = [k for w in told if len(k := skeleton(w.form, one.language)) >= _LONG]
    return sum(any(same_name(name, k) for k in keys) for name in names.values()) > 1


_LONG: Final = 2


def _near(side: Side, time: Mention, words: re.Pattern[str]) -> list[int]:
    places = [side.start + m.start() for m in words.finditer(side.text)]
    return [gap for p in places if (gap := abs(p - time.start)) <= _NEAR]
