"""Was a text rewritten by a machine: found and marked, and clean texts of many kinds left alone."""

# ruff: noqa: E501  invented reports, a paragraph a line
import os
from pathlib import Path

import pytest

from firsthand.records import Gap, Item, Observation, Passage
from firsthand.steps import manifest
from firsthand.trace.spun import spun
from firsthand.trace.spun_verdict import signs
from firsthand.trace.wording import wording
from firsthand.trace.wording_sketch import Wording
from firsthand.trace.wording_text import Reading
from firsthand.world.rewriting import alternations, swaps
from firsthand.world.spinning import inflect, listed, originals, rarity, rarity_after, table
from tracekit import STORY, retold, sketch

SHARED = os.environ.get("FIRSTHAND_SHARED", "")
REPORT = Path(SHARED) / "reports" / "spun-report.txt"
real = pytest.mark.skipif(not SHARED or not REPORT.is_file(), reason="needs the shared real report")

SPUN = """A bunch of troopers had been mendacity on the highway close to a village when the truck got here again, residents mentioned.

An announcement carried by the radio mentioned that the males had been handed by earlier than they might be noticed.

The governor known as for an inquiry, as a result of he mentioned that conflict crimes had been dedicated in opposition to prisoners of conflict.

The ministry of well being mentioned that no less than 4 males had been discovered useless, and their our bodies of proof had been taken to the excessive courtroom.

“This must be looked into properly, and we will wait for what the judges find,” the mayor said.

On the identical time the safety council didn't talk about what regulation enforcement had discovered within the metropolis of the north."""

CLEAN = {
    "news": STORY,
    "law": "The tenant shall keep the premises in good repair and shall not, without the prior written "
    "consent of the landlord, assign, underlet or part with possession of the premises or any part "
    "thereof. Any notice required to be given under this lease shall be deemed to have been duly "
    "served if delivered by hand or sent by post to the last known address of the party to be served. "
    "The landlord covenants to insure the premises against loss or damage by fire.",
    "medicine": "A man of sixty-three was admitted with a three-day history of fever and a productive "
    "cough. Auscultation revealed coarse crackles over the right lower lobe; the radiograph showed "
    "consolidation without effusion. Treatment with intravenous antibiotics was begun, and the "
    "temperature fell within two days. Renal function remained normal throughout, and he was "
    "discharged on the ninth day with oral therapy for a further week.",
    "old prose": "It was on the third evening after our arrival that the stranger, whom nobody had "
    "hitherto perceived to leave his chamber, descended the stairs and begged, with a most courteous "
    "inclination, that he might be suffered to warm himself at our hearth; a request which my aunt, "
    "whose disposition was as hospitable as her parlour was small, could not find it in her heart to "
    "refuse, although she had already locked away the spoons.",
    "a learner": "Yesterday I have gone to the market with my sister because we wanted buy some fruits "
    "for the birthday of our mother. There was very much people and the seller he did not understood "
    "what we say, so I showed with the finger. After, we have eaten an ice cream in the bench and we "
    "looked the boats. My sister said me that she is going to study in other city, and I was sad but "
    "also proud of she.",
    "translated": "The mayor has informed that the works in the bridge will begin the next Monday and "
    "will last approximately six weeks. During this time the traffic will be deviated by the street of "
    "the station. The neighbours are asked to not park in the zone signalled. The council regrets the "
    "inconveniences that this can cause and thanks the collaboration of the citizens.",
}


def judged(text: str) -> list[Observation | Gap]:
    return list(spun(sketch(text)))


def places(found: list[Observation | Gap]) -> list[int]:
    """Where each marked phrase starts."""
    return [o.where.start for o in found if o.where is not None and isinstance(o.where, Passage)]


def whole(text: str) -> Observation:
    found = judged(text)[0]
    assert isinstance(found, Observation)
    assert found.kind == "spinning"
    return found


def test_a_spun_text_is_recognised_and_its_phrases_marked():
    found = judged(SPUN)
    assert found[0].facts["verdict"] == "spun"  # type: ignore[union-attr]
    marked = {
        o.where.exact: o.facts
        for o in found[1:]
        if isinstance(o, Observation) and isinstance(o.where, Passage)
    }
    assert marked["mendacity"]["proposed"] == "lying"
    assert marked["conflict crimes"]["proposed"] == "war crimes"
    assert marked["mendacity"]["suspicion"] == "clear"
    for words, facts in marked.items():
        assert SPUN[facts["sentence_start"] : facts["sentence_end"]].count(words) >= 1


def test_quotations_are_exempt():
    found = judged(
        SPUN.replace("This must be looked into properly", "Mendacity and conflict crimes")
    )
    inside = SPUN.index("“")
    quoted = range(inside, SPUN.index("”"))
    assert not [p for p in places(found) if p in quoted]


@pytest.mark.parametrize("kind", CLEAN)
def test_a_text_that_is_merely_of_its_kind_is_not_accused(kind):
    assert whole(CLEAN[kind]).facts["verdict"] in {"clean", "unknown"}
    assert len(judged(CLEAN[kind])) == 1


def test_a_few_words_are_too_few_to_tell():
    assert whole("The mendacity of conflict crimes.").facts["verdict"] == "unknown"


def test_another_language_is_a_gap():
    (gap,) = judged("Die Bewohner sagten, dass die Kolonne am Morgen von Norden in das Dorf kam.")
    assert isinstance(gap, Gap)
    assert gap.settled


def test_beside_its_source_every_substitution_is_told():
    put = {"lying on a rural road": "mendacity on a rural highway", "shots": "pictures",
           "column": "row", "soldiers were": "troopers were", "village": "hamlet",
           "burning": "blazing", "published": "revealed", "wounded": "stricken"}  # fmt: skip
    text = retold()
    for old, new in put.items():
        text = text.replace(old, new)
    (record,) = wording(sketch(STORY), sketch(text))
    assert record.how == "spun"  # type: ignore[union-attr]
    pairs = {(s["source"].exact, s["made"].exact) for s in record.facts["substitutions"]}
    assert ("lying", "mendacity") in pairs
    assert ("shots", "pictures") in pairs


@real
def test_the_real_report_is_spun_and_three_readings_are_proposed():
    text = REPORT.read_text(encoding="utf-8")
    reading = Reading(Item.of(text.encode()).id, text)
    found = list(spun(Wording.of(reading)))
    assert found[0].facts["verdict"] == "spun"  # type: ignore[union-attr]
    marked = [o for o in found[1:] if isinstance(o, Observation)]
    proposed = {o.where.exact: o.facts["proposed"] for o in marked if isinstance(o.where, Passage)}
    assert proposed["mendacity"] == "lying"
    assert proposed["fires a number of pictures"] == "fires a number of shots"
    assert proposed["conflict crimes"] == "war crimes"
    for start, end in reading.quotations:
        assert not any(start <= place < end for place in places(found))


def test_the_table_is_whole():
    known = table()
    assert len(known.words) > 60_000
    assert (known.pairs[1:] > known.pairs[:-1]).all()
    assert (known.odd[1:] > known.odd[:-1]).all()
    assert listed("mendacity")
    assert not listed("dmytrivka")
    assert "lying" in originals("mendacity")
    assert rarity_after("war", "crimes") < rarity_after("conflict", "crimes") <= rarity("crimes")


@pytest.mark.parametrize(
    ("word", "ending", "whole_word"),
    [
        ("try", "ed", "tried"),
        ("box", "s", "boxes"),
        ("make", "ing", "making"),
        ("day", "s", "days"),
    ],
)
def test_endings_are_put_on(word, ending, whole_word):
    assert inflect(word, ending) == whole_word


def test_no_phrase_is_put_for_itself():
    assert all(odd != usual for odd, usual in swaps())
    assert all(bits >= 0 for found in alternations().values() for _, bits in found)


def test_it_takes_little_time():
    reading = Reading("0" * 64, " ".join([STORY] * 30))
    assert signs(reading).words > 3000


def test_the_step_is_a_step():
    assert manifest("trace.spun", spun).source is not None
