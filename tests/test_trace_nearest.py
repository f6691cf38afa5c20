"""Which of several reports that tell the same was the one that a retelling was made from."""

# ruff: noqa: E501  invented reports, a paragraph a line
from __future__ import annotations

from dataclasses import replace

import pytest
from bench.lineage.run import trace

from firsthand.trace.roots_nodes import Edge, Node
from firsthand.trace.roots_tree import grow

PAPER = """The Alder Post

Phone film appears to show a drone dropping two grenades on people who queue for water

Friday 13 June 2025

A film made on a phone appears to show a drone dropping two grenades on villagers who were waiting for drinking water on Tolmen Heath, in eastern Ulvara. The Alder Post has established where it was filmed and, to within three days, when.

The clip runs for one minute and 23 seconds and was first posted on Sunday 8 June. About two dozen people stand with canisters beside a blue tanker. “It’s coming back, leave the cans!” a woman shouts. Some 40 seconds later a second object falls.

At least seven people are visibly wounded, and two of them do not move. The hospital in Harrow Ford, 14 kilometres away, said that it had admitted eleven wounded from the heath that week.

Seven birches and a bend in the sand track match satellite pictures of a spot some 600 metres south-west of the village of Senna. The clip was filmed between 3 and 5 June, most likely on 4 June.

Behind the tanker lies a strip of burnt heather, which is missing from a satellite picture of 2 June and present in one of 6 June. The shadows point to late afternoon.

The frame resembles the Lanner, a type that Tessara’s army flies in large numbers, though Ulvaran units fly captured ones. It leaves eastwards. Piers Oller, an ordnance specialist, said that the flashes were “consistent with a 40mm grenade”.

“There was not one soldier in that line,” said Dana Resk, who heads the parish council of Senna. “There were grandmothers.”
"""
LATER = PAPER.replace(
    "Friday 13 June 2025",
    "First published on Friday 13 June 2025. Updated on Monday 16 June 2025",
) + (
    "\nAt a briefing on Saturday Colonel Ivor Trass, a spokesman of Tessara, said in Kessan: “There was no Tessaran drone over Tolmen that week. What you are being shown is theatre.”\n"
)
AGENCY = """Tessara dismisses as 'theatre' film of grenades dropped on water queue

Merrin Press Agency
June 14, 2025 12:18 PM

KESSAN, June 14 (MPA) - Tessara on Saturday dismissed as "theatre" a film that appears to show a drone dropping two grenades on villagers queueing for water in eastern Ulvara, a day after The Alder Post said it had traced the footage to Tolmen Heath.

"There was no Tessaran drone over Tolmen that week," Colonel Ivor Trass told reporters in Kessan. "What you are being shown is theatre."

The newspaper said that the clip was filmed some 600 metres south-west of the village of Senna between June 3 and 5, most likely on June 4. It is one minute and 23 seconds long and has been online since June 8.

About two dozen people stand with canisters next to a blue tanker. "It's coming back, leave the cans!" a woman shouts, and some 40 seconds later a second object falls. At least seven people are visibly wounded, and two do not move, the newspaper said. The hospital in Harrow Ford told it that eleven wounded had been admitted.
"""
GERMAN = """Der Haffbote

Anstehen für Wasser, dann kommt die Drohne

Sonntag, 15. Juni 2025

In der Heide von Tolmen standen rund zwei Dutzend Menschen mit Kanistern neben einem blauen Tankwagen. Dann fiel etwas vom Himmel. Etwa 40 Sekunden später fiel ein zweiter Gegenstand. „Sie kommt zurück, lasst die Kanister stehen!“, ruft eine Frau.

So ist es in einem 83 Sekunden langen Film zu sehen, der seit dem 8. Juni im Netz steht. Am Freitag berichtete die Zeitung „The Alder Post“, sie habe den Ort gefunden: rund 600 Meter südwestlich des Dorfes Senna. Gefilmt worden sei zwischen dem 3. und 5. Juni.

Mindestens sieben Menschen sind der Zeitung zufolge sichtbar verletzt. „In jener Woche war keine Drohne über Tolmen“, sagte Oberst Ivor Trass am Samstag in Kessan. „Was man Ihnen zeigt, ist Theater.“

„Da stand kein einziger Soldat an. Da standen Großmütter“, sagte Dana Resk, die Vorsteherin von Senna, der Zeitung.
"""
TABLOID = """BLINKFEUER

Drohne über der Wasserschlange!

15.06.2025

Sie wollten nur trinken. Rund zwei Dutzend Menschen stehen mit Kanistern in der Heide von Tolmen, als die Drohne kommt. „Sie kommt zurück, lasst die Kanister stehen!“, schreit eine Frau. Dann fällt die zweite.

Mindestens sieben Menschen sind verletzt, schreibt „The Alder Post“. „Da stand kein einziger Soldat an. Da standen Großmütter“, sagt Dana Resk der Zeitung.

Oberst Ivor Trass höhnt: „Was man Ihnen zeigt, ist Theater.“
"""
REPORTS = {
    "paper": (PAPER, "https://www.alderpost.example/2025/jun/13/tolmen-heath"),
    "later": (LATER, "https://www.alderpost.example/2025/jun/13/tolmen-heath?edition=late"),
    "agency": (AGENCY, "https://www.merrinpress.example/wire/88c210"),
    "german": (GERMAN, "https://www.haffbote.example/politik/5519302"),
    "tabloid": (TABLOID, "https://www.blinkfeuer.example/krieg/drohne"),
}


def parents(*names: str) -> dict[str, str]:
    """What each of some reports was made from, by name."""
    found = trace([(name, *REPORTS[name]) for name in names], drifts=False)
    return {
        found.items[o.where.item]: found.items.get(str(o.facts.get("parent")), "nobody")
        for o in found.of("lineage")
    }


def test_what_was_written_before_a_page_was_changed_was_made_from_it_as_it_was() -> None:
    assert parents("paper", "later", "agency")["agency"] == "paper"


@pytest.mark.parametrize("beside", [(), ("later",)])
def test_who_has_anothers_translation_has_it_from_there(beside: tuple[str, ...]) -> None:
    found = parents("paper", "german", "tabloid", *beside)
    assert (found["german"], found["tabloid"]) == ("paper", "german")


@pytest.mark.parametrize(
    ("cited", "alike", "parent"),
    [
        ((0.7, 0.62), (0.81, 0.81), "retelling"),  # each tells more of the other
        ((0.7, 0.62), (0.81, 0.74), "agency"),
        ((0.84, 0.62), (0.83, 0.83), "agency"),  # the agency tells more of it
    ],
)
def test_two_that_tell_more_of_each_other_than_of_whom_one_names_are_nearer(
    cited: tuple[float, float], alike: tuple[float, float], parent: str
) -> None:
    nodes = {name: Node(name) for name in ("agency", "retelling", "machine")}
    given = [
        Edge(
            "retelling", "agency", "translation", 2.0, determined=True, record="a", told=(0.9, 0.8)
        ),
        Edge("machine", "agency", "cites", 1.5, determined=True, record="b", told=cited),
        Edge("machine", "retelling", "translation", 1.4, determined=False, record="c", told=alike),
    ]
    edges = [replace(edge, order=1.0, named=edge.how == "cites") for edge in given]
    grow(nodes, edges)
    found = nodes["machine"].parent
    assert found is not None
    assert found.source == parent
