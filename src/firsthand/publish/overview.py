"""What a case holds, gathered once: who was found where, what failed, which is made from which."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Final, cast

from firsthand.casefile import CaseFile
from firsthand.publish.words import worst
from firsthand.records import MADE_HERE, Capture, Derivation, Gap, Item, Observation

FAMILIES: Final = {
    "video": ("film", "films"),
    "image": ("picture", "pictures"),
    "audio": ("sound recording", "sound recordings"),
    "document": ("document", "documents"),
    "text": ("text", "texts"),
    "archive": ("archive", "archives"),
    "address-list": ("list of addresses", "lists of addresses"),
    "playlist": ("playlist", "playlists"),
    "other": ("other file", "other files"),
    "": ("file of unknown kind", "files of unknown kind"),
}


@dataclass
class Overview:
    """What is known of all items, small enough to be held at once.

    Attributes:
        sizes: Size [bytes] of each original, by id.
        captures: Where each original was found.
        lost: What was sought and is not held.
        kinds: Family and media type of each item, where they were determined.
        gaps: What was not obtained, by the original that it is about (``None``: about none).
        source: The original that each derived item was made from.
        texts: The texts made from each original.
    """

    sizes: dict[str, int] = field(default_factory=dict)
    captures: dict[str, list[Capture]] = field(default_factory=lambda: defaultdict(list))
    lost: list[Capture] = field(default_factory=list)
    kinds: dict[str, tuple[str, str]] = field(default_factory=dict)
    gaps: dict[str | None, list[Gap]] = field(default_factory=lambda: defaultdict(list))
    source: dict[str, str] = field(default_factory=dict)
    texts: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def items(self) -> list[str]:
        """Ids of the originals, in the order in which an account shows them: by name."""
        return sorted(self.sizes, key=lambda i: (natural(self.name(i)), i))

    def name(self, item: str) -> str:
        """Return the place that an original is called by: its first, in order."""
        places = self.places(item)
        return places[0] if places else item[:12]

    def places(self, item: str) -> list[str]:
        """Return the places that an original was found at, in order."""
        return sorted({c.place for c in self.captures.get(item, ())}, key=natural)

    def also(self, item: str) -> str:
        """Return where else the very same bytes were found, in words; nothing if nowhere."""
        others = self.places(item)[1:]
        more = f" and {len(others) - 1} more" if len(others) > 1 else ""
        return f"the same bytes as {others[0]}{more}" if others else ""

    def state(self, item: str) -> str:
        """Return the worst outcome that any capture of it or gap about it names."""
        said: list[str] = [c.outcome for c in self.captures.get(item, ())]
        said += [g.outcome for g in self.gaps.get(item, ()) if g.outcome]
        return worst(said)

    def family(self, item: str) -> str:
        """Return what sort of thing it is, in one or two plain words."""
        return FAMILIES.get(self.kinds.get(item, ("", ""))[0], FAMILIES["other"])[0]

    def families(self) -> list[tuple[int, str, str]]:
        """Return how many there are of each sort, with its name for one and for many."""
        counted = Counter(self.kinds.get(i, ("", ""))[0] for i in self.sizes)
        known = [f for f in FAMILIES if f in counted]
        return [(counted[f], *FAMILIES[f]) for f in known]


def overview(case: CaseFile) -> Overview:
    """Gather what is known of all items of a case, each record read once."""
    out = Overview()
    made: set[str] = set()
    for each in case.records(tag="derivation"):
        derivation = cast("Derivation", each)
        if derivation.how in MADE_HERE:
            made.add(derivation.made.item)
            out.source[derivation.made.item] = derivation.source.item
            texts = out.texts[derivation.source.item] if derivation.how == "text" else None
            if texts is not None and derivation.made.item not in texts:
                texts.append(derivation.made.item)
    for each in case.records(tag="capture"):
        capture = cast("Capture", each)
        if capture.item is None:
            out.lost.append(capture)
        else:
            out.captures[capture.item].append(capture)
    for each in case.records(tag="item"):
        item = cast("Item", each)
        # A text that was handed in may have the very bytes of one we made: it was captured, so
        # it is an original.
        if item.id in out.captures or item.id not in made:
            out.sizes[item.id] = item.size
    for each in case.records(tag="observation", kind="media-type"):
        facts = cast("Observation", each).facts
        about = cast("Observation", each).about
        out.kinds[about] = (str(facts.get("family", "other")), str(facts.get("media_type", "")))
    for each in case.records(tag="gap"):
        gap = cast("Gap", each)
        out.gaps[_original(out, gap.about)].append(gap)
    out.lost.sort(key=lambda c: (natural(c.place), c.id))
    return out


def natural(text: str) -> list[tuple[int, int, str]]:
    """Return a key that sorts ``clip 9`` before ``clip 10``."""
    key: list[tuple[int, int, str]] = []
    digits = ""
    for char in text.casefold():
        # Only ASCII digits and not too many: a hostile name may hold a number of any length.
        if char in "0123456789" and len(digits) < 18:  # noqa: PLR2004
            digits += char
            continue
        if digits:
            key.append((0, int(digits), ""))
            digits = ""
        key.append((1, 0, char))
    if digits:
        key.append((0, int(digits), ""))
    return key


def _original(out: Overview, item: str | None) -> str | None:
    """Return the original that an item was made from, through however many steps."""
    seen: set[str] = set()
    while item is not None and item not in out.sizes and item in out.source and item not in seen:
        seen.add(item)
        item = out.source[item]
    return item
