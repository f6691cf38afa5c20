"""What German gives to somebody by mood alone, or by "wollen": no verb of saying, and no "dass".

A sentence in the Konjunktiv after somebody spoke goes on with what they said: "Der Bürgermeister
wies das zurück. Er habe nichts unterschrieben." And "Ein Nachbar will Schüsse gehört haben" is what
the neighbour says. The forms are those of the standard grammars (Duden, volume 4); forms that are
the same in the indicative tell nothing and are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, overlap, trimmed
from firsthand.examine.reports.attribution.phrases_of import phrase_before
from firsthand.examine.reports.attribution.rule_scene import OFF, Scene
from firsthand.world.moods import CONJUNCTIVE, INSTEAD

_SURE: Final = re.compile(rf"(?<![\w-])(?:{CONJUNCTIVE})(?![\w-])")
_UNSURE: Final = re.compile(rf"(?<![\w-])(?:{INSTEAD})(?![\w-])")
_OPEN: Final = re.compile(
    r"(?<![\w-])(?:wenn|falls|sofern|als ob|als|möge|man|ich|wir)(?![\w-])", re.IGNORECASE
)
_OPEN_ONLY: Final = re.compile(r"(?<![\w-])(?:ich|wir|als ob|als wäre|als sei)(?![\w-])")
_SUBORDINATE: Final = re.compile(
    r",\s(?:dass|ob|wie|was|wer|wo|weil|wenn|damit|obwohl|als|nachdem|bis|der|die|das|den|dem)\s"
)
_SAID: Final = re.compile(r"(?<![\w-])(?:so|laut|zufolge|nach Angaben)(?![\w-])")
_PARTS: Final = re.compile(r";\s|\s[–—]\s")
_WANTS: Final = re.compile(
    r"(?<![\w-])(?P<cue>will|wollen)\s(?P<rest>[^.;:!?]{4,200}?(?:ge\w{2,}(?:t|en)|\w{3,}(?:t|en))"
    r"\s(?:haben|sein|worden sein)(?=[.,;\s]|$))"
)
_FEW: Final = 3


def moods(scene: Scene, found: Sequence[Attribution]) -> Iterator[Attribution]:
    """Yield the sentences whose mood alone says that they are somebody's.

    Args:
        scene: The paragraph.
        found: What else it gives to somebody.
    """
    if scene.cues.code != "de":
        return
    before = [each for each in found if each.content or each.cue]
    for start, end in _parts(scene):
        if not _is_reported(scene, (start, end)):
            continue
        place = trimmed(scene.text, (start, end), OFF)
        taken = [
            each
            for each in before
            if not (each.cue and _SURE.match(scene.text, *each.cue))
            and any(overlap(place, part) for part in each.content)
        ]
        cued = [
            each
            for each in before
            if each.cue and start <= each.cue[0] < end and not _SURE.match(scene.text, *each.cue)
        ]
        if taken or cued or len(scene.text[slice(*place)].split()) < _FEW:
            continue
        earlier = [each for each in before if each.anchor < start]
        last = max(earlier, key=lambda each: each.anchor, default=None)
        source = last.source if last is not None else None
        yield Attribution([place], source, None, "speech", "mood", "", "rule")


def _parts(scene: Scene) -> Iterator[Place]:
    """Yield the sentences of a paragraph, and what a semicolon or a dash parts in them."""
    for start, end in scene.sentences:
        at = start
        for match in _PARTS.finditer(scene.text, start, end):
            yield at, match.start()
            at = match.end()
        yield at, end


def _is_reported(scene: Scene, place: Place) -> bool:
    """Say whether a sentence is in the mood of reported speech.

    The second Konjunktiv stands for the first where that has no form of its own, but also for what
    is only thought: it counts where nothing else makes it conditional.
    """
    text = scene.text
    if text[place[1] - 1 : place[1]] == "?" or _SAID.search(text, *place):
        return False
    sure = _SURE.search(text, *place)
    match = sure or _UNSURE.search(text, *place)
    if match is None or _SUBORDINATE.search(text, place[0], match.start()):
        return False
    return not (_OPEN_ONLY if sure else _OPEN).search(text, *place)


def wanted(scene: Scene) -> Iterator[Attribution]:
    """Yield what somebody "will gesehen haben": says that they have seen."""
    if scene.cues.code != "de":
        return
    text = scene.text
    for match in _WANTS.finditer(text, *scene.place):
        sentence = scene.sentence(match.start())
        left = scene.left_edge(sentence, match.start())
        source = phrase_before(text, left, match.start(), scene.cues)
        if source is None:
            continue
        end = trimmed(text, (match.start("rest"), sentence[1]), OFF)[1]
        yield Attribution(
            [(match.start("rest"), end)], source, match.span("cue"), "speech", "clause", "wollen",
            "rule",
        )  # fmt: skip
