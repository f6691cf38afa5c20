"""Clues that reports give: what a sentence about the footage says of where and when.

Only sentences that speak of footage count, and each time is read for what it tells: "posted on
Monday" bounds the filming from above, "filmed around March 30" dates it, and a day that the
sentence gives to something else says nothing. Several reports that say the same say it once: they
may all have it from one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Final

from firsthand.locate.days import Days
from firsthand.locate.forms.given import InvalidClueError
from firsthand.locate.making import Draft, UnknownPlaceError, day_window
from firsthand.locate.report_places import is_related, place_draft
from firsthand.locate.words import checked
from firsthand.locate.words_clock import Said
from firsthand.locate.words_time import around_days
from firsthand.records import Clue, Gap, Observation, Passage
from firsthand.steps import Kind, step
from firsthand.world.gazetteer_file import BrokenGazetteerError
from firsthand.world.gazetteer_own import open_marked, own_marks
from firsthand.world.register import NotARegisterError

_FOOTAGE: Final = re.compile(
    r"\b(?:video|videos|footage|clip|clips|film|filmed|images?|photos?|photographs?|recording|camera"
    r"|видео|видеозапис\w*|кадр\w*|відео|відеозапис\w*|съемк\w*|знімк\w*|filmaufnahme\w*|aufnahmen?"
    r"|videos?|vidéos?|images|séquence|vídeos?|imágenes|grabación|فيديو|مقطع|مقاطع|صور)\b",
    re.IGNORECASE,
)
_POSTED: Final = re.compile(
    r"\b(?:posted|published|uploaded|shared|surfaced|emerged|circulat\w+|appeared|released"
    r"|опубликова\w+|выложен\w*|опублікован\w*|veröffentlicht\w*|gepostet|publiée?s?|publicad[oa]s?"
    r"|نُشر|نشر)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_FILMED: Final = re.compile(
    r"\b(?:filmed|shot|recorded|taken|captured|dated|снят\w*|знят\w*|gefilmt|aufgenommen"
    r"|filmée?s?|tournée?s?|grabad[oa]s?|filmad[oa]s?|صُوّر|صور)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_AROUND: Final = re.compile(r"\b(?:round|around|about|circa|or about|or around)\s*$", re.IGNORECASE)
_SOFTENED: Final = re.compile(r"(?:on |or )*(?:around|round|about|circa|roughly|approximately)\b")
_SIDE: Final = re.compile(r"\b(before|after|since|until|by)\s*$", re.IGNORECASE)
_MOST: Final = 400
_DATED_DOUBT: Final = "0.02"
_OWN: Final = own_marks()


@dataclass(frozen=True)
class _Mention:
    """A place or time in a sentence about footage.

    Attributes:
        observation: The mention.
        before: The sentence's words before it.
        after: Those after it.
    """

    observation: Observation
    before: str
    after: str


@step(version=2)
def report_clues(
    places: tuple[Annotated[Observation, Kind("place-mention")], ...],
    times: tuple[Annotated[Observation, Kind("time-mention")], ...],
    sentences: tuple[Annotated[Observation, Kind("sentence")], ...],
    dates: tuple[Annotated[Observation, Kind("document-date")], ...],
    *,
    place_doubt: str = "0.05",
    time_doubt: str = "0.05",
    gazetteers: str = _OWN,
) -> Iterator[Clue | Gap]:
    """Read what a report's sentences about footage say of where and when.

    The clues name no footage: which of the case's is meant is for a person to say, unless there is
    only one.

    Args:
        places: Places that the report names.
        times: Times that it names.
        sentences: Its sentences.
        dates: What it says of its own date: footage that it speaks of is older.
        place_doubt: How often a place in such a sentence is not the camera's [decimal].
        time_doubt: How often a time in it is not of the filming or posting [decimal].
        gazetteers: Which gazetteers and registers are asked besides the shipped one; all that the
            user has added. An answer is the same only over the same.
    """
    about = [
        s for s in sentences if isinstance(s.where, Passage) and _FOOTAGE.search(s.where.exact)
    ]
    found: list[tuple[Draft, Observation, str]] = []
    if about and (latest := _latest(dates)) is not None:
        found.append((_older(latest), latest, _DATED_DOUBT))
    for mention in _inside(times, about):
        draft = _time_draft(mention)
        if draft is not None:
            found.append((draft, mention.observation, time_doubt))
    # "the village of X, not far from where the video was filmed" says nothing of its place.
    wanted = [
        m for m in _inside(places, about) if is_related(m.observation) and _FOOTAGE.search(m.before)
    ]
    if wanted:
        try:
            gazetteer = open_marked(gazetteers)
        except (OSError, BrokenGazetteerError, NotARegisterError) as error:
            yield Gap(
                asked="where the places lie that the report names",
                why=f"A gazetteer could not be read: {error}",
                item=wanted[0].observation.about,
                todo="Add that gazetteer again, or install the package again; then locate anew.",
            )
            wanted = []
        for mention in wanted[:_MOST]:
            try:
                draft = place_draft(mention.observation, mention.after, gazetteer)
            except (UnknownPlaceError, InvalidClueError) as error:
                yield _unknown(mention.observation, error)
                continue
            if draft is not None:
                found.append((draft, mention.observation, place_doubt))
    yield from _once(found)


def _latest(dates: Sequence[Observation]) -> Observation | None:
    """Return the last date that a document says of itself: of its first or its latest version."""
    whole = [d for d in dates if _days(d.facts.get("date"), d.facts.get("date")) is not None]
    return max(whole, key=lambda d: (str(d.facts["date"]), d.id), default=None)


def _older(document: Observation) -> Draft:
    """Return the clue that what a document speaks of was filmed before it was published."""
    day = date.fromisoformat(str(document.facts["date"])[:10])
    window, assumes = day_window(day, day)
    parameters = {"end": window["end"], "edge_h": window["edge_h"]}
    words = f"spoken of in a report of {day.isoformat()}"
    return Draft("before", parameters, words, (*assumes, "the report's own date is right"))


def _inside(mentions: Sequence[Observation], sentences: Sequence[Observation]) -> list[_Mention]:
    """Return the mentions that stand in one of the sentences, with what stands before them."""
    out = []
    for mention in mentions:
        where = mention.where
        for sentence in sentences:
            whole = sentence.where
            if not (isinstance(where, Passage) and isinstance(whole, Passage)):
                continue
            if where.item == whole.item and whole.start <= where.start and where.end <= whole.end:
                before = whole.exact[: where.start - whole.start]
                after = whole.exact[where.end - whole.start :]
                out.append(_Mention(mention, before, after))
                break
    return sorted(out, key=lambda m: (m.observation.where.start, m.observation.id))  # type: ignore[union-attr]


def _time_draft(mention: _Mention) -> Draft | None:
    """Return what a time says of the filming; nothing if it is said of something else."""
    facts = mention.observation.facts
    first = facts.get("said_from") or facts.get("from")
    days = _days(first, facts.get("said_to") or facts.get("to"))
    if days is None:
        return None
    words = str(facts.get("written", ""))
    if _POSTED.search(mention.before):
        window, assumes = day_window(days.first, days.last)
        parameters = {"end": window["end"], "edge_h": window["edge_h"]}
        assumes += ("the report means this footage, posted that day for the first time or again",)
        return Draft("posted-before", parameters, f"posted {words}", assumes)
    if not _FILMED.search(mention.before):
        return None
    vague = bool(facts.get("vague")) or _AROUND.search(mention.before) is not None
    return _filmed_draft(mention.before, words, days, vague=vague)


def _filmed_draft(before: str, words: str, days: Days, *, vague: bool) -> Draft:
    """Return the clue of days that a sentence gives to the filming."""
    window, assumes = day_window(days.first, days.last)
    assumes += ("the report means this footage",)
    side = _SIDE.search(before)
    word = side[1].lower() if side else ""
    if word in {"before", "until", "by"}:
        end = window["start"] if word == "before" else window["end"]
        parameters = {"end": end, "edge_h": window["edge_h"]}
        return Draft("before", parameters, f"{word} {words}", assumes)
    if word:
        parameters = {"start": window["start"], "edge_h": window["edge_h"]}
        return Draft("after", parameters, f"{word} {words}", assumes)
    if vague:
        draft = around_days(days, Said())
        told = words if _SOFTENED.match(words.lower()) else f"around {words}"
        return Draft("around", draft.parameters, told, (*draft.assumes, assumes[-1]))
    return Draft("interval", dict(window), words, assumes)


def _days(first: object, last: object) -> Days | None:
    if not (isinstance(first, str) and isinstance(last, str)):
        return None
    try:
        return Days(date.fromisoformat(first[:10]), date.fromisoformat(last[:10]))
    except ValueError:
        return None


def _once(found: Sequence[tuple[Draft, Observation, str]]) -> Iterator[Clue | Gap]:
    """Yield each clue once, citing every mention that gives it."""
    by: dict[str, tuple[Draft, list[Observation], str]] = {}
    for draft, mention, doubt in found:
        same = draft.clue(doubt=doubt).but(words=None).id
        by.setdefault(same, (draft, [], doubt))[1].append(mention)
    for draft, mentions, doubt in by.values():
        clue = draft.clue(doubt=doubt, cites=tuple(m.id for m in mentions))
        try:
            yield checked(clue)
        except InvalidClueError as error:
            yield _unknown(mentions[0], error)


def _unknown(mention: Observation, error: Exception) -> Gap:
    return Gap(
        asked=f"a clue from “{mention.facts.get('written', '')}”",
        why=str(error),
        where=mention.where,
        todo="Add the clue by hand, with a name that the gazetteer holds or with coordinates.",
        cites=(mention.id,),
    )
