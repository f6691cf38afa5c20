"""What is asked of two whole texts, wherever it stands in them: each rule finds its change, and spares its like."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.trace.drift_answers import answers
from firsthand.trace.drift_context import Both, Drift
from firsthand.trace.drift_counted import counted_anew
from firsthand.trace.drift_distance import distanced
from firsthand.trace.drift_left_out import is_left_out
from firsthand.trace.drift_made_days import made_on_the_day
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.drift_misspelt import both_garbled, garbled, turned_round
from firsthand.trace.drift_nobody import nobody, party_says
from firsthand.trace.drift_one_film import one_film
from firsthand.trace.drift_persons import offices
from firsthand.trace.drift_plurals import made_many
from firsthand.trace.drift_sheets import sheets
from firsthand.trace.drift_sides import sides
from firsthand.trace.drift_speech import speeches
from firsthand.trace.drift_stands import stands
from firsthand.trace.drift_tolls import tolls
from firsthand.trace.drift_unchecked import unchecked
from firsthand.trace.drift_ways import directions_of_places
from firsthand.trace.wording_pair import Pair
from tracekit import read

SOURCE = """Video appears to show Ostrian soldiers firing at bound men near Karvino

The Halden Courier, 7 April 2022

A video that began to circulate on Telegram on Sunday, 3 April, appears to show Ostrian soldiers firing at captured Veldan servicemen about three kilometres south-east of the village of Karvino.

Six men kneel on the road. "This one is still awake," a voice says before shots are heard on the road. A soldier fires three short bursts, and at least three of the men slump into the ditch.

A doctor at the hospital in Karvino said that nine bodies had been brought in; the Courier could not verify the number.

The badge of one soldier resembles that of the 14th Brigade.

Tamas Orvel, the spokesman of the mayor, said that the road had been closed. The Ostrian defence ministry did not reply to requests for comment.

"If these men were prisoners, and all that I see says so, this would be a war crime," said Irena Falk, a lawyer.

Another clip, which the group Plain Witness published in March, appears to show a Veldan rocket hitting a bus depot in Selm, in Ostria."""


def told(rule, made, source=SOURCE):
    """What a rule names of a retelling, and the last question leaves: sorts, and the words."""
    pair = Pair(read(source), read(made))
    return [(d.sort, pair.made.text[slice(*d.made)]) for d in rule(pair) if stands(pair, d)]


def report(*paragraphs, head="Soldiers, men and a road: what a film shows"):
    """A report of another house with some paragraphs."""
    return "\n\n".join([head, "Canal Street Journal, 9 April 2022", *paragraphs])


@pytest.mark.parametrize(
    ("rule", "sort", "changed", "kept"),
    [
        (
            answers,
            "stance changed",
            "The Ostrian defence ministry declined to comment.",
            "The Ostrian defence ministry has not responded to messages.",
        ),
        (
            answers,
            "stance changed",
            "Das ostrische Verteidigungsministerium wollte sich dazu nicht äußern, als die Zeitung um einen Kommentar bat.",
            "Das ostrische Verteidigungsministerium ließ Anfragen unbeantwortet.",
        ),
        (
            unchecked,
            "polarity flipped",
            "El hospital de Karvino recibió nueve cadáveres, un número que el diario confirmó.",
            "El hospital de Karvino recibió nueve cadáveres, un número que el diario no pudo confirmar.",
        ),
        (
            one_film,
            "copies merged",
            "Further on in the same video a rocket hits a bus depot in Selm.",
            "Another video shows a rocket hitting a bus depot in Selm.",
        ),
        (
            distanced,
            "hedge gained",
            "Auf dem Abzeichen eines Soldaten ist angeblich das der 14. Brigade bei Karvino zu sehen.",
            "Das Abzeichen eines Soldaten ähnelt dem der 14. Brigade bei Karvino.",
        ),
        (
            made_on_the_day,
            "circulation date taken for origin",
            "Le film a été tourné le dimanche 3 avril.",
            "Le film a été diffusé sur Telegram le dimanche 3 avril.",
        ),
        (
            directions_of_places,
            "direction flipped",
            "El lugar está a tres kilómetros al suroeste de la aldea de Karvino.",
            "El lugar está a tres kilómetros al sureste de la aldea de Karvino.",
        ),
        (
            offices,
            "office flipped",
            "The road had been closed, said the mayor, Tamas Orvel.",
            "The road had been closed, said Tamas Orvel, who speaks for the mayor.",
        ),
        (
            garbled,
            "name garbled",
            "The road had been closed, said Tamas Orlev, the spokesman of the mayor.",
            "The road had been closed, said Tamas Orvel's deputy.",
        ),
        (
            turned_round,
            "name garbled",
            "El lugar está cerca de la aldea de Kavrino.",
            "El lugar está cerca de la aldea de Karvino.",
        ),
        (
            tolls,
            "count inflated",
            "Ostrian soldiers executed six captured men near Karvino.",
            "Ostrian soldiers executed one of six captured men near Karvino.",
        ),
        (
            sides,
            "actor flipped",
            "Another clip, of March, shows an Ostrian rocket hitting the bus depot in Selm, Plain Witness says.",
            "Another clip, of March, shows a Veldan rocket hitting the bus depot in Selm, Plain Witness says.",
        ),
    ],
)
def test_what_was_changed_is_named_and_what_was_not_is_spared(rule, sort, changed, kept):
    source = SOURCE.replace("nine bodies", "two bodies" if rule is tolls else "nine bodies")
    source += "\n\nA Veldan rocket and Ostrian soldiers; Veldan troops, Ostrian army."
    assert [s for s, _ in told(rule, report(changed), source)] == [sort]
    assert told(rule, report(kept), source) == []


def test_one_soldier_became_several_in_another_language():
    made = report("Potem żołnierze oddają trzy krótkie serie, a trzech mężczyzn osuwa się do rowu.")
    assert [s for s, _ in told(made_many, made)] == ["one made many"]
    made = report("Potem żołnierz oddaje trzy krótkie serie, a trzech mężczyzn osuwa się do rowu.")
    assert told(made_many, made) == []


def test_who_is_taken_prisoner_is_not_one_prisoner():
    source = SOURCE.replace("captured Veldan servicemen", "Veldan servicemen taken prisoner")
    made = report(head="Soldiers fired at prisoners near Karvino, video suggests")
    assert told(made_many, made, source) == []


def test_a_fact_sheet_has_no_doubt():
    lines = (
        "Place: a road near Karvino\nDeaths: 9\nPerpetrators: Ostrian 14th Brigade\nWeather: rain"
    )
    found = told(sheets, report(lines))
    assert found == [
        ("hedge lost", "Deaths: 9"),
        ("hedge lost", "Perpetrators: Ostrian 14th Brigade"),
    ]
    lines = lines.replace("9", "9 (unconfirmed)").replace("Ostrian", "allegedly the Ostrian")
    assert told(sheets, report(lines)) == []


def test_a_voice_that_nobody_sees_is_no_soldier():
    made = report(
        "Sechs Männer knien auf der Straße. „Der hier ist noch wach“, sagt einer der Soldaten, dann sind auf der Straße Schüsse zu hören."
    )
    assert [s for s, _ in told(speeches, made)] == ["attribution moved"]
    made = report(
        "Sechs Männer knien auf der Straße. „Der hier ist noch wach“, sagt eine Stimme, dann sind auf der Straße Schüsse zu hören."
    )
    assert told(speeches, made) == []


def test_what_would_be_a_crime_is_none_yet():
    said = "« Si ces hommes étaient prisonniers, et tout ce que je vois le dit, {} un crime de guerre », a déclaré Irena Falk."
    assert [s for s, _ in told(speeches, report(said.format("c’est")))] == ["quotation altered"]
    assert told(speeches, report(said.format("ce serait"))) == []


def test_a_number_in_a_sentence_found_by_all_else():
    made = report(
        "According to a doctor at the hospital in Karvino, nineteen bodies had been brought in."
    )
    assert told(counted_anew, made) == [("count inflated", "nineteen bodies")]
    made = report(
        "According to a doctor at the hospital in Karvino, nine bodies had been brought in."
    )
    assert told(counted_anew, made) == []
    made = report(
        "According to a doctor at the hospital in Karvino, dozens of bodies had been brought in."
    )
    assert told(counted_anew, made) == []


def test_both_words_of_a_name_were_garbled():
    said = "{}, the spokesman of the mayor, said that the road had been closed."
    assert [s for s, _ in told(both_garbled, report(said.format("Thomas Orwell")))] == [
        "name garbled"
    ]
    assert told(both_garbled, report(said.format("Tamas Orvel"))) == []


def test_who_would_neither_confirm_nor_deny_checked_nothing():
    source = SOURCE + "\n\nThe army would neither confirm nor deny that 14 of its guns had fired."
    made = report(
        "Die Armee wollte weder bestätigen noch dementieren, dass 14 ihrer Geschütze geschossen hatten."
    )
    assert told(unchecked, made, source) == []


def of_sentences(rule, source, made):
    """What a rule names of the sentences of two texts that match."""
    pair = Pair(read(source), read(made))
    return [d.sort for m in matches_of(pair) for d in rule(Both(pair, m))]


def test_nobody_became_somebody_and_he_a_party():
    source = (
        SOURCE
        + "\n\nNone of the kneeling men holds a rifle or wears a helmet on the road. Rudi Senn drove past. The truck came back along the road before dark, he said, and stopped at the bridge."
    )
    same = source.replace("None of the kneeling men holds", "No kneeling man there holds")
    assert of_sentences(nobody, source, same) == []
    made = source.replace("None of the kneeling men holds", "Some of the kneeling men hold")
    assert of_sentences(nobody, source, made) == ["polarity flipped"]
    made = source.replace("before dark, he said,", "before dark, the army said,")
    assert of_sentences(party_says, source, made) == ["attribution moved"]
    assert of_sentences(party_says, source, source.replace("he said", "Senn said")) == []


def test_a_doubt_that_was_left_out_with_what_it_was_of_is_not_lost():
    source = (
        SOURCE
        + "\n\nSome 20 shots are heard in four seconds, and they probably came from one rifle."
    )
    pair = Pair(read(source), read(report("Em quatro segundos ouvem-se cerca de 20 tiros.")))
    start = source.index("Some 20")
    made = pair.made.text.index("Em quatro")
    lost = Drift(
        "hedge lost", (start, len(source)), (made, len(pair.made.text)), "“probably” is gone"
    )
    assert is_left_out(pair, lost)
    pair = Pair(
        read(source),
        read(report("Os 20 tiros, em quatro segundos, saíram de uma única espingarda, um fuzil.")),
    )
    lost = Drift(
        "hedge lost", (start, len(source)), (made, len(pair.made.text)), "“probably” is gone"
    )
    assert not is_left_out(pair, lost)


def test_who_has_a_husband_is_his_wife():
    source = SOURCE + "\n\nNadia Roth says that one of the men could be her husband Oskar."
    pair = Pair(
        read(source),
        read(
            report(
                "Uno degli uomini che si vedono sulla strada potrebbe essere Oskar Roth, dice sua moglie Nadia, che non lo ha più sentito.",
                head="Soldati e uomini legati su una strada: che cosa mostra il filmato",
            )
        ),
    )
    spans = [
        (t.index(w), t.index(w) + len(w))
        for t, w in ((source, "husband"), (pair.made.text, "moglie"))
    ]
    assert not stands(pair, Drift("mistranslated", spans[0], spans[1], "“husband” became “moglie”"))
