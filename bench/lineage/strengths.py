"""How weak a trace of its source a report may keep and still not be taken for a witness.

    python -m bench.lineage.strengths 300 [SEED]

Makes so many texts from the first reports of the families, each at a strength drawn at random:
lightly edited and cut, spun, told in short, translated and cut, one paragraph alone or inside a
report on something else, a line that cites. Each is traced by itself beside its source and the
family's other roots, without the siblings that help in a whole family; every other one without the
line that says who published it and when. A derived text is *taken for a root* if one root more is
counted for it.
"""

from __future__ import annotations

import importlib
import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import Final

from bench.lineage.families import Report, family
from bench.lineage.run import trace
from bench.lineage.spinners import SPINNERS

MATERIALS: Final = {"ambush": 1, "ferry": 101, "bridge": 201, "mill": 201, "harbour": 401}
_CITING: Final = (
    "{paper} reports on {lead}.", "More on this at {paper}: {lead}", "According to {paper}, {lead}",
    "RT {paper}: {lead}",
)  # fmt: skip


_OF_ITSELF: Final = re.compile(r"This article|Editor's note|Correction|Reporting:")


class Family:
    """A family's first report, its retellings in other words, and what is not of it.

    Args:
        material: Its texts.
        seed: What fills them.
        draw: What draws.
    """

    def __init__(self, material: ModuleType, seed: int, draw: random.Random) -> None:
        self.draw = draw
        self.material = material
        self.reports = {r.name: r for r in family(material, seed)}
        self.root = self.reports["root"]
        self.paper = next(
            way[0]
            for way in material.SLOTS["paper"]
            if way[0].removeprefix("The ") in self.root.text
        )
        parts = self.root.text.split("\n\n")
        self.headline, self.body = (
            parts[0],
            [p for p in parts[2:] if len(p.split()) >= 8 and not _OF_ITSELF.match(p)],
        )

    def beside(self) -> list[Report]:
        """Return the roots that have nothing to do with the first."""
        return [self.reports[n] for n in ("second", "third", "press-0", "press-1")]

    def cut(self, parts: Sequence[str]) -> list[str]:
        """Return some of the paragraphs, two at the least, in order."""
        count = self.draw.randint(2, len(parts))
        return [parts[n] for n in sorted(self.draw.sample(range(len(parts)), count))]

    def light(self) -> list[str]:
        """Return some paragraphs with small changes."""
        text = "\n\n".join(self.cut(self.body))
        for old, new in self.material.LIGHT:
            if self.draw.random() < 0.6:
                text = text.replace(old, new)
        return [text]

    def spun(self) -> list[str]:
        """Return some paragraphs with synonyms put for words."""
        spin = SPINNERS[self.draw.choice(sorted(SPINNERS))]
        share = self.draw.choice((0.2, 0.35, 0.5, 0.85))
        return [spin(self.draw, "\n\n".join(self.cut(self.body)), share)]

    def summary(self) -> list[str]:
        """Return it told in short."""
        first = [re.split(r"(?<=[.!?]) ", p)[0] for p in self.body]
        text = self.draw.choice([" ".join(self.cut(first[:6])), self.rest("summary")])
        return [text]

    def rest(self, name: str) -> str:
        """Return a retelling without its first two lines."""
        return "\n\n".join(self.reports[name].text.split("\n\n")[2:])

    def retold(self) -> list[str]:
        """Return some of what another hand told anew."""
        names = [n for n in self.reports if n.startswith("honest") or n == "back"]
        parts = self.rest(self.draw.choice(sorted(names))).split("\n\n")
        return self.cut(parts) if len(parts) > 1 else parts

    def translated(self) -> list[str]:
        """Return some paragraphs of a translation."""
        names = sorted(n for n in self.reports if n.startswith("translation"))
        return self.cut(self.rest(self.draw.choice(names)).split("\n\n"))

    def paragraph(self) -> list[str]:
        """Return one paragraph alone."""
        return [max(self.draw.sample(self.body, 2), key=len)]

    def inside(self) -> list[str]:
        """Return one paragraph inside a report on something else."""
        other = self.reports[self.draw.choice(("press-0", "press-1"))].text.split("\n\n")[2:]
        other = [p for p in other if not p.startswith("“")]
        return [*other[:1], max(self.draw.sample(self.body, 2), key=len), *other[1:]]

    def citing(self) -> list[str]:
        """Return a line that says who reports it."""
        lead = self.body[0].split(". ")[0].removesuffix(".")
        lead = " ".join(lead.split()[: self.draw.randint(10, 22)])
        return [self.draw.choice(_CITING).format(paper=self.paper, lead=lead)]


WAYS: Final[dict[str, Callable[[Family], list[str]]]] = {
    "light edit, cut": Family.light,
    "spun, cut": Family.spun,
    "summary": Family.summary,
    "rewrite, cut": Family.retold,
    "translation, cut": Family.translated,
    "one paragraph": Family.paragraph,
    "one paragraph inside another report": Family.inside,
    "cites only": Family.citing,
}


def main(arguments: Sequence[str]) -> None:
    many = int(arguments[0]) if arguments else 300
    draw = random.Random(int(arguments[1]) if len(arguments) > 1 else 7)
    families = [
        Family(importlib.import_module(f"bench.lineage.{name}"), seed, draw)
        for name, seed in MATERIALS.items()
    ]
    seen: Counter[tuple[str, str]] = Counter()
    for number in range(many):
        one = families[number % len(families)]
        way = sorted(WAYS)[number // len(families) % len(WAYS)]
        bare = bool(number % 2)
        parts = WAYS[way](one)
        title = [] if bare else ["Seen elsewhere", f"Northgate Review, {one.material.DAYS[-1]}"]
        text = "\n\n".join([*title, *parts])
        outcome = judged(one, text)
        seen[way, outcome] += 1
        if outcome == "taken for a root":
            print(way, "|", one.material.__name__, "| bare" if bare else "|", repr(text[:300]))
    for way in sorted(WAYS):
        print(way, {o: n for (w, o), n in sorted(seen.items()) if w == way})
    taken = sum(n for (_, o), n in seen.items() if o == "taken for a root")
    print(f"{many} derived texts: {taken} taken for a root ({taken / many:.1%})")


def judged(one: Family, text: str) -> str:
    """Return what becomes of a derived text beside its source and the other roots."""
    reports = [(r.name, r.text, r.place) for r in (one.root, *one.beside())]
    found = trace([*reports, ("derived", text, "")], drifts=False)
    if sum(o.facts["roots"] for o in found.of("roots")) > len(reports):
        return "taken for a root"
    line = next(o for o in found.of("lineage") if found.items[o.where.item] == "derived")
    parent = line.facts.get("parent")
    if not parent:
        hung = [o for o in found.of("lineage") if o.facts.get("parent") == line.where.item]
        return "joined, which was first not known" if hung else "undecided"
    return "hung on its source" if found.items.get(parent) == "root" else "hung on another"


if __name__ == "__main__":
    main(sys.argv[1:])
