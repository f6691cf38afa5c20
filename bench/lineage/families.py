"""A family of reports of one invented event: roots, retellings, what each changed. Seeded.

Each report knows whom it was made from and what was changed in it, so that what is found can be
scored. The material is a module like `bench.lineage.ambush`.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from types import ModuleType
from typing import Final

from bench.lineage.spinners import SPINNERS

_WEIGHTY: Final = 14
_OUTLETS: Final = (
    "Hilltop Record", "The Eastern Globe", "Canal Street Journal", "Polder News", "Union Mail",
    "The Fen Chronicle", "Orchard Press", "Signal Radio", "Two Rivers Tribune", "Bay Observer",
)  # fmt: skip
FURNITURE: Final = (
    "Sign up for our newsletter and read more stories like this.\n\n",
    "\n\nFollow us on all channels. All rights reserved. © 2022",
    "\n\nSubscribe to support our journalism.",
)


@dataclass
class Report:
    """A report of a family.

    Attributes:
        name: What it is called here.
        text: The text.
        parent: The name of the one that it was made from; nothing for a root.
        how: How it was made.
        language: Its language.
        distortions: Sort, the root's words, its own words.
        honest: Whether it changed nothing.
        place: Where it was found.
    """

    name: str
    text: str
    parent: str | None = None
    how: str = ""
    language: str = "en"
    distortions: list[tuple[str, str, str]] = field(default_factory=list)
    honest: bool = False
    place: str = ""


def family(material: ModuleType, seed: int) -> list[Report]:
    """Return a family's reports, in a random order that tells nothing."""
    draw = random.Random(seed)
    slots = {name: draw.choice(ways) for name, ways in material.SLOTS.items()}
    make = _Family(material, draw, slots)
    reports = make.all()
    draw.shuffle(reports)
    return reports


class _Family:
    def __init__(
        self, material: ModuleType, draw: random.Random, slots: dict[str, tuple[str, ...]]
    ) -> None:
        self.material = material
        self.draw = draw
        self.slots = slots
        self.outlets = list(getattr(material, "OUTLETS", _OUTLETS))
        draw.shuffle(self.outlets)

    def fill(self, text: str, language: str = "en") -> str:
        number = self.material.CODES.index(language)
        words = {name: ways[number] for name, ways in self.slots.items()}
        words["garbled"] = _garbled(words["adviser"])
        return text.format(**words)

    def all(self) -> list[Report]:
        m = self.material
        home = "".join(
            c for c in self.slots["paper"][0].lower().removeprefix("the ") if c.isalpha()
        )
        day = getattr(m, "PLACE_DAY", "2022/04/07")
        root = Report("root", self.fill(m.ROOT), place=f"https://www.{home}.example/{day}")
        earlier = Report("earlier", self.fill(m.EARLIER), how="version")
        out = [
            root,
            earlier,
            Report("second", self.fill(m.SECOND)),
            Report("third", self.fill(m.THIRD, m.THIRD_LANGUAGE), language=m.THIRD_LANGUAGE),
            Report("third-translated", self.fill(m.THIRD_EN), "third", "translation"),
            Report("second-honest", self.fill(m.SECOND_HONEST), "second", "rewrite", honest=True),
            Report("honest", self.fill(m.HONEST), "root", "rewrite", honest=True),
            Report("honest-third", self.fill(m.HONEST_THIRD), "root", "rewrite", honest=True),
            Report("summary", self.fill(m.SUMMARY), "root", "summary"),
            Report("back", self.fill(m.BACK), "root", "translation back"),
            Report("cites", self.fill(m.CITES), "root", "cites"),
        ]
        out += [
            Report(f"honest-more-{n}", self.fill(text), "root", "rewrite", honest=True)
            for n, text in enumerate(getattr(m, "HONEST_MORE", ()))
        ]
        if hasattr(m, "OWN"):  # nearly all from the root, and one look of its own
            out.append(Report("own", self.fill(m.OWN), "root", "excerpt", honest=True))
        out += [Report(f"press-{n}", self.fill(text)) for n, text in enumerate(m.PRESS)]
        out += [
            Report(
                "mirror",
                FURNITURE[0] + root.text + FURNITURE[1],
                "root",
                "mirror site",
                place="https://fastnews.example/x",
            ),
            Report("excerpt", self._excerpt(root.text), "root", "excerpt"),
            Report(
                "skew-edit",
                self._light(earlier.text, self.material.DAYS[0], []),
                "earlier",
                "light edit",
            ),
            self._spun("skew-spun", earlier, self.material.DAYS[1], "thesaurus"),
        ]
        out += self._edits(root)
        out += [self._spun("spun", root, self.material.DAYS[1], "phrases"), *self._translations()]
        return out

    def _excerpt(self, text: str) -> str:
        parts = text.split("\n\n")
        return "\n\n".join(self._relabelled(parts, self.material.DAYS[0])[: len(parts) // 2 + 1])

    def _edits(self, root: Report) -> list[Report]:
        chosen = self._chosen(root.text)
        third = len(chosen) // 2
        one = self._edit("edit-one", root, "root", chosen[:third], self.material.DAYS[0])
        two = self._edit("edit-two", root, "root", chosen[third:-2], self.material.DAYS[0])
        three = self._edit("edit-three", one, "edit-one", chosen[-2:], self.material.DAYS[2])
        three.distortions = [*one.distortions, *three.distortions]
        return [one, two, three]

    def _chosen(self, text: str) -> list[tuple[str, str, str]]:
        found = [tuple(self.fill(part) for part in d) for d in self.material.DISTORTIONS]
        self.draw.shuffle(found)
        out: list[tuple[str, str, str]] = []
        for sort, old, new in found:
            spans = [_span(text, each[1]) for each in out]
            if (
                old in text
                and len(out) < _WEIGHTY
                and not any(_meet(_span(text, old), s) for s in spans)
            ):
                out.append((sort, old, new))
        return out

    def _edit(self, name: str, source: Report, parent: str, chosen: list, day: str) -> Report:  # type: ignore[type-arg]
        text = self._light(source.text, day, chosen)
        done = [(s, o, n) for s, o, n in chosen if n in text]
        return Report(name, text, parent, "light edit", distortions=done)

    def _light(self, text: str, day: str, chosen: list) -> str:  # type: ignore[type-arg]
        for _, old, new in chosen:
            text = text.replace(old, new)
        edits = [
            self.material.LIGHT[n] for n in self.draw.sample(range(len(self.material.LIGHT)), 4)
        ]
        for old, new in edits:
            edited = text.replace(old, new)
            if all(put in edited for _, _, put in chosen if put in text):
                text = edited
        return "\n\n".join(self._relabelled(text.split("\n\n"), day))

    def _relabelled(self, parts: list[str], day: str) -> list[str]:
        outlet = self.outlets.pop()
        kept = [p for p in parts if not p.startswith("This article was updated")]
        return [kept[0], f"{outlet}, {day}", *kept[2:]]

    def _spun(self, name: str, source: Report, day: str, spinner: str) -> Report:
        parts = self._relabelled(source.text.split("\n\n"), day)
        spun = SPINNERS[spinner](self.draw, "\n\n".join(parts[2:]))
        sort = [("spun wording", "", "")] if source.name == "root" else []
        return Report(name, "\n\n".join([*parts[:2], spun]), source.name, "spun", distortions=sort)

    def _translations(self) -> list[Report]:
        m = self.material
        wrong = self.draw.choice(sorted(m.MISTRANSLATED))
        sharp = self.draw.sample(sorted(m.IN_TRANSLATION), 2)
        out = []
        for code, text in m.TRANSLATIONS.items():
            report = Report(
                f"translation-{code}", self.fill(text, code), "root", "translation", code
            )
            if code == wrong:
                root_words, old, new = m.MISTRANSLATED[code]
                report.text = report.text.replace(old, new)
                report.distortions.append(("mistranslated", root_words, new))
            if code in sharp:
                sort, root_words, old, new = m.IN_TRANSLATION[code]
                report.text = report.text.replace(old, new)
                report.distortions.append((sort, root_words, new))
            out.append(report)
        return out


def _garbled(name: str) -> str:
    first, last = name.split(" ", 1)
    return f"{first} {last[0]}{last[1:].replace('e', 'o').replace('a', 'e')}k"


def _span(text: str, words: str) -> tuple[int, int]:
    at = text.find(words)
    return (at, at + len(words))


def _meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def words_in(text: str) -> int:
    """Return how many words a text has."""
    return len(re.findall(r"\w+", text))
