"""What stands before who says so: "Two bridges were closed, the ministry said."."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.attribution.found import Place, trimmed
from firsthand.examine.reports.attribution.rule_scene import CONJUNCTIONS, OFF, Scene, without_as
from firsthand.world.languages import LANGUAGES

_FEW: Final = 3
_TAIL: Final = 7


def is_fronted(scene: Scene, sentence: Place, first: int, after: int) -> bool:
    """Say whether the sentence before a comma is what is said: "Two died, the ministry said.".

    Args:
        scene: The paragraph.
        sentence: Where the sentence stands.
        first: Where the words start that say who says so.
        after: Where they end.
    """
    text = scene.text
    head = text[sentence[0] : first].rstrip(" \u00a0")
    last = (head.split()[-1:] or [""])[0]
    if scene.cues.code == "en" and last.lower() in {"and", "but", "then", "also"}:
        return False
    if scene.cues.code != "en":
        head = text[sentence[0] : without_as(text, sentence[0], first)].rstrip(" \u00a0")
    if last.lower() in CONJUNCTIONS and head.endswith(last):
        head = head[: -len(last)].rstrip(" \u00a0")
    if len(head.split()) < _fewest(scene, head, after) or not head.endswith((",", "—", "–", "،")):
        return False
    if head.endswith(("—", "–")) and scene.cues.code == "en":
        return False
    tail = text[after : sentence[1]].strip(OFF)
    if scene.cues.code == "de" and "," not in tail and head[-1:] == ",":
        return True
    if scene.cues.code != "en" and tail and text[after] == ":":
        return False
    return len(tail.split()) <= _TAIL or text[after : after + 2].lstrip()[:1] in {",", "."}


def _fewest(scene: Scene, head: str, after: int) -> int:
    """Return how many words a clause before its cue has at least; one, where it goes on."""
    inner = scene.cues.code != "en" and scene.text[after : after + 1] == "," and head[-1:] == ","
    language = LANGUAGES[scene.cues.code]
    alone = inner and head.strip(",").lower() not in language.common | CONJUNCTIONS
    return 1 if alone else _FEW - 1


def before_cue(text: str, start: int, end: int) -> Place:
    """Return a clause before its cue, without the word that joins them (", as he said").

    Args:
        text: The text.
        start: Where the clause starts.
        end: Where its cue starts.
    """
    place = trimmed(text, (start, without_as(text, start, end)), OFF)
    last = (text[slice(*place)].split()[-1:] or [""])[0]
    if last.lower() in CONJUNCTIONS:
        return trimmed(text, (place[0], place[1] - len(last)), OFF)
    return place
