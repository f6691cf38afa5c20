"""What a retelling changed: each sort named with both passages, and honest paraphrase left alone."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.records import Observation
from firsthand.trace.drift import drift, drifts
from firsthand.trace.wording_decide import decide
from tracekit import STORY, read, retold, sketch


def changed(old: str, new: str) -> list[tuple[str, str, str]]:
    """The drifts of a retelling in which some words were put for others."""
    assert old in STORY
    text = retold().replace(old, new)
    decision = decide(read(STORY), read(text))
    assert decision.pair.made.text == text
    return [(d.sort, STORY[slice(*d.source)], text[slice(*d.made)]) for d in drifts(decision)]


@pytest.mark.parametrize(
    ("sort", "old", "new"),
    [
        ("hedge lost", "on Monday appears to show Ostrian", "on Monday shows Ostrian"),
        ("hedge gained", "One soldier fires", "One soldier allegedly fires"),
        ("headline stronger than body", "Video appears to show soldiers shooting captive", "Soldiers shoot captive"),
        ("date sharpened", "around March 30", "on March 30"),
        ("date changed", "morning of March 29", "morning of March 27"),
        ("bound dropped", "At least four", "Four"),
        ("circulation date taken for origin", "A video posted on Telegram on Monday", "A video filmed on Monday"),
        ("count inflated", "At least four", "At least forty"),
        ("count changed", "eleven of its soldiers", "seven of its soldiers"),
        ("one made many", "a captured Veldan soldier", "captured Veldan soldiers"),
        ("generalised", "who is hit in the head", "who is wounded"),
        ("generalised", "a burning truck", "a burning vehicle"),
        ("actor flipped", "Ostrian soldiers shooting a captured Veldan", "Veldan soldiers shooting a captured Ostrian"),
        ("office flipped", "an adviser to the president", "a minister of the president"),
        ("attribution moved", "Residents said", "The governor said"),
        ("attribution moved", "The Veldan defence ministry said", "The Ostrian general staff said"),
        ("identity hardened", "Three men believed to be members", "Three members"),
        ("direction flipped", "from the north", "from the south"),
        ("direction flipped", "had entered the village", "had left the village"),
        ("polarity flipped", "does not show who fired", "shows who fired"),
        ("stance changed", "denied that its soldiers", "admitted that its soldiers"),
        ("quotation altered", "must be properly investigated", "must be severely punished"),
        ("name garbled", "Anton Brel", "Anton Brenk"),
        ("copies merged", "A second video, published", "The video, published"),
        ("hedge gained", "were missing in the district", "were reportedly missing in the district"),
        ("attribution moved", "The Veldan defence ministry", "The Veldan Red Crescent"),
        ("actor flipped", "a Veldan column of tanks", "an Ostrian column of tanks"),
    ],
)  # fmt: skip
def test_each_sort_is_named_with_both_passages(sort, old, new):
    found = changed(old, new)
    assert sort in {s for s, _, _ in found}, found
    source, made = next((a, b) for s, a, b in found if s == sort)
    assert set(source.lower().split()) & set(old.lower().split()) or old in source or source in old
    assert source in STORY
    assert made in retold().replace(old, new)
    assert len(found) <= 3


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("appears to show Ostrian", "seems to show Ostrian"),
        ("At least four captives", "No fewer than four captives"),
        ("around March 30", "on or about March 30"),
        ("hands tied", "hands bound"),
        ("Residents said that the column", "Residents said the column"),
        ("said on Wednesday", "said Wednesday"),
        ("stand beside", "stand next to"),
        ("One soldier fires", "One of the soldiers fires"),
        ("does not show who fired first", "does not show who opened fire first"),
        ("believed to be members", "thought to be members"),
        ("denied that its soldiers had executed", "rejected that its soldiers had executed"),
        ("Veldan defence ministry said", "Veldan ministry of defence said"),
        ("Anton Brel, an adviser to the president, said", "said Anton Brel, an adviser to the president,"),
        ("The Veldan defence ministry said", "Veldan defence officials said"),
        ("Residents said", "Local residents said"),
        ("A second video, published", "A further video, published"),
        ("an adviser to the president", "an adviser of the president"),
    ],
)  # fmt: skip
def test_honest_paraphrase_is_no_drift(old, new):
    assert changed(old, new) == []


def test_an_unchanged_copy_has_no_drift():
    assert list(drift(sketch(STORY), sketch(retold()))) == []


def test_versions_of_one_text_do_not_drift():
    later = STORY.replace("7 April", "9 April").replace("At least four", "At least fourteen")
    found = list(drift(sketch(STORY), sketch(later)))
    assert {o.kind for o in found} == {"version-change"}


def test_a_drift_is_a_record_with_both_passages():
    (record,) = drift(sketch(STORY), sketch(retold().replace("At least four", "Four")))
    assert isinstance(record, Observation)
    assert record.kind == "drift"
    assert record.facts["sort"] == "bound dropped"
    assert record.facts["source"].exact == "At least four"
    assert record.facts["made"].exact == "Four"
    assert record.facts["how"] == "light edit"
    assert "became" in record.facts["why"]


def test_a_source_that_was_changed_later_may_explain_it():
    story = STORY + "\n\nThis article was updated on 9 April with new figures."
    found = list(drift(sketch(story), sketch(retold().replace("eleven", "nine"))))
    assert any(o.facts["perhaps_version"] for o in found)


def test_texts_that_have_nothing_to_do_with_each_other_do_not_drift():
    other = "The guild of bakers in Melvik received a silver spoon for a bread of rye and apples."
    assert list(drift(sketch(STORY), sketch(other))) == []


def test_across_languages_figures_days_and_things_are_held_against_each_other():
    german = """Video zeigt offenbar, wie Soldaten bei Karvino auf einen Gefangenen schießen

Küstenbote, 8. April 2022

Ein am Montag auf Telegram veröffentlichtes Video zeigt offenbar, wie ostrische Soldaten nahe dem Dorf Karvino auf einen gefangenen veldanischen Soldaten schießen.

Mindestens vierzehn Gefangene liegen mit gefesselten Händen auf einer Landstraße.

Ein Soldat gibt zwei Schüsse auf einen verletzten Mann ab, der am Kopf getroffen wird.

Die Szene wurde offenbar am 30. März gefilmt, nach einem Hinterhalt auf eine veldanische Panzerkolonne.

Drei Männer, mutmaßlich Angehörige der 14. Brigade, stehen neben einem brennenden Panzer.

Bewohner sagten, die Kolonne sei am Morgen des 29. März von Süden in das Dorf eingedrungen."""
    found = {o.facts["sort"] for o in drift(sketch(STORY), sketch(german))}
    assert found >= {"count inflated", "date sharpened", "mistranslated", "direction flipped"}
    assert found <= {"count inflated", "date sharpened", "mistranslated", "direction flipped"}


def retelling(old: str, new: str) -> list[str]:
    """The sorts of drift from one sentence to another, in a story of its own."""
    story = f"""Police seen at bridge

The Evening Sentinel, 3 November 2021

A phone recording shared on Sunday seems to show riot police at the bridge of Quellin.

{old}

The hospital of St Brannoc treated people for wounds, its director Ina Morrow said.

Two officers were named by Petra Halloran, who chairs the dockers' union."""
    text = story.replace(old, new).replace("The Evening Sentinel, 3", "Valley Times, 5")
    return [d.sort for d in drifts(decide(read(story), read(text)))]


@pytest.mark.parametrize(
    ("sort", "old", "new"),
    [
        ("date sharpened", "The recording was made no later than 29 October at the bridge.", "The recording was made on 29 October at the bridge."),
        ("date sharpened", "The shots were probably fired between 4 and 6 October by officers of the Falcon unit at the bridge.", "The shots were probably fired on 5 October by officers of the Falcon unit at the bridge."),
        ("bound dropped", "Up to forty marchers had sat down on the roadway of the bridge.", "Forty marchers had sat down on the roadway of the bridge."),
        ("bound dropped", "Nearly sixty people were waiting in front of the old bridge.", "Sixty people were waiting in front of the old bridge."),
        ("polarity flipped", "A shorter clip without sound cannot be placed at the bridge.", "A shorter clip without sound can be placed at the bridge."),
        ("stance changed", "Victor Sandoz, the deputy interior minister, called the reports a fabrication.", "Victor Sandoz, the deputy interior minister, called the reports credible."),
        ("office flipped", "Victor Sandoz, the deputy interior minister, ruled out an inquiry.", "Victor Sandoz, the interior minister, ruled out an inquiry."),
        ("copies merged", "A shorter clip that circulates without sound was not made at the bridge.", "The recording, which circulates without sound, was not made at the bridge."),
        ("attribution moved", "According to shopkeepers, the police had come up from the harbour.", "According to the mayor, the police had come up from the harbour."),
        ("attribution moved", "A welder of 52 was struck in the neck and later died, his brother said.", "A welder of 52 was struck in the neck and later died, his lawyer said."),
        ("attribution moved", "In a statement read on the radio, Petra Halloran, a spokeswoman for the port, said: “Nobody was hurt, as far as we know.”", "In a statement read on the radio, Ina Morrow, a doctor, mentioned: “Nobody was hurt, as far as we know.”"),
        ("one made many", "The paper spoke with a bus driver who was there that morning.", "The paper spoke with bus drivers who were there that morning."),
    ],
)  # fmt: skip
def test_more_ways_of_telling_it(sort, old, new):
    assert sort in retelling(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The recording was made no later than 29 October at the bridge.", "The recording was made on 29 October at the latest at the bridge."),
        ("Jonas Amberley stopped tram 14 two hundred metres before the bridge.", "Jonas Amberley stopped tram 14 some two hundred metres before the bridge."),
        ("The ministry said that five bodies had not been identified at the bridge.", "The ministry said that five bodies at the bridge were still without a name."),
        ("It was not clear whether the lorry had reached the far bank of the river.", "It was not clear whether or not the lorry had reached the far bank of the river."),
        ("In a statement read on the radio, Petra Halloran, a spokeswoman for the port, said: “Nobody was hurt, as far as we know.”", "In a statement read on the radio, Ms Petra Halloran, the port's spokeswoman, said: “Nobody was hurt, as far as we know.”"),
        ("In a statement read on the radio, Petra Halloran, a spokeswoman for the port, said: “Nobody was hurt, as far as we know.”", "In a statement read on the radio, a spokeswoman for the port said: “Nobody was hurt, as far as we know.”"),
        ("Two herders said that the police had come over the bridge.", "Two herdsmen said that the police had come over the bridge."),
    ],
)  # fmt: skip
def test_more_honest_ways_of_telling_it(old, new):
    assert set(retelling(old, new)) <= set()
