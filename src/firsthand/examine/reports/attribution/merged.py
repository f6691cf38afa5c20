"""What the parse of a paragraph found and what rules found in it, made one."""

from __future__ import annotations

from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, overlap, without

_TELLS: Final = frozenset({"told", "tells"})


def merged(parsed: list[Attribution], ruled: list[Attribution]) -> list[Attribution]:
    """Return what the parse found, with what only the rules found.

    Args:
        parsed: What the parse found; changed.
        ruled: What the rules found in the same paragraph.
    """
    _completed(parsed, ruled)
    cues = [each.cue for each in parsed if each.cue is not None]
    for each in ruled:
        if each.cue is None or each.source is None:
            continue
        trails = each.shape == "clause" and each.end <= each.cue[0]
        if trails and not any(overlap(each.cue, cue) for cue in cues):
            _cut(parsed, (min(each.source[0], each.cue[0]), max(each.source[1], each.cue[1])))
            parsed.append(each)
        elif _is_own(each, parsed) or (
            _is_plain(each) and not any(overlap(each.cue, cue) for cue in cues)
        ):
            parsed.append(each)
    return parsed


def _is_list(each: Attribution) -> bool:
    """Say whether several sources stand right before the cue, which the parse may part."""
    return each.listed and each.source is not None and each.cue is not None


def _is_plain(each: Attribution) -> bool:
    """Say whether somebody plainly tells something that the parse took for something else."""
    return each.shape == "clause" and each.lemma in _TELLS and each.reader == "rule"


def _is_own(each: Attribution, parsed: list[Attribution]) -> bool:
    """Say whether a reading is one that only rules make."""
    checked = each.shape == "verification" and each.lemma == "verify"
    if checked and each.cue is not None:
        cues = [other.cue for other in parsed if other.shape == "passive" and other.cue]
        checked = not any(overlap(each.cue, cue) for cue in cues)
    return checked or (each.shape == "colon" and not each.content) or each.lemma == "—"


def _completed(parsed: list[Attribution], ruled: list[Attribution]) -> None:
    """Say who says so by the rules where the parse has nobody."""
    for each in ruled:
        for other in parsed:
            if each.cue is None or other.cue is None or not overlap(each.cue, other.cue):
                continue
            if other.shape == "noun":
                continue
            late = each.shape == "clause" and bool(each.content) and each.cue[1] <= each.start
            if late and other.end <= other.cue[0]:
                other.content = each.content  # "while he claimed, without proof, that ..."
            if late and other.shape == "object" and other.lemma == "say":
                other.content, other.shape = each.content, "clause"  # nobody says a thing
            if _is_list(each) and other.manner == "speech" and other.shape != "passive":
                other.source = each.source
            if other.source is None and other.manner == "speech" and other.shape != "passive":
                other.source = each.source


def _cut(parsed: list[Attribution], tag: Place) -> None:
    """Take who says all of a sentence out of what somebody else says in it."""
    for each in parsed:
        kept = [part for place in each.content for part in without(place, [tag])]
        if kept and kept != each.content:
            each.content = kept
