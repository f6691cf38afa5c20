"""What the sound of films is to each other that show the same, in a case and elsewhere."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from firsthand.cli.elsewhere import Elsewhere, Hit
from firsthand.trace import sound
from firsthand.trace.sound_sketch import Sound


def missed_sound(
    elsewhere: Elsewhere, heard: Sound | None, hits: Iterable[Hit], same: Iterable[Hit]
) -> Iterator[Hit]:
    """Yield the same sound under the same pictures, where the index did not propose it.

    Args:
        elsewhere: What was asked.
        heard: The sketch of the clip's sound.
        hits: What was found by the pictures.
        same: What was found by the sound.
    """
    found = {hit.item for hit in same}
    for hit in {hit.item: hit for hit in hits}.values():
        theirs = elsewhere.sound(hit.item) if hit.item not in found else None
        if heard is not None and theirs is not None:
            for each in sound.compared(heard, theirs):
                yield Hit(hit.name, hit.item, 0.0, each)


def told_sound(
    elsewhere: Elsewhere, heard: Sound | None, hits: Iterable[Hit], same: Iterable[Hit]
) -> dict[str, str]:
    """Return what the sound says of the items that were found by their pictures, by item.

    Args:
        elsewhere: What was asked.
        heard: The sketch of the clip's sound.
        hits: What was found by the pictures.
        same: What was found by the sound, with what the index did not propose.
    """
    alike = {hit.item for hit in same}
    return {
        item: "the same sound" if item in alike else _other(heard, elsewhere.sound(item))
        for item in {hit.item for hit in hits}
    }


def _other(heard: Sound | None, theirs: Sound | None) -> str:
    if heard is None and theirs is None:
        return "no sound to compare"
    return "other sound" if heard and theirs else "only one has sound"
