"""One house's pages in several languages, papers that nobody names, names that addresses write."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.trace.roots_looks import looks
from firsthand.trace.wording_address import page_number
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_decide import decide
from firsthand.trace.wording_house import houses
from firsthand.trace.wording_unnamed import rests_unnamed
from test_trace_press import lines_of
from tracekit import read

POST = "https://www.riverpost.example/a/1"
ENGLISH = """Soldiers accused of shooting captives at a lime works

7 May 2021

Five men come out of a lime works with their hands raised. A newspaper has checked the video.

A video that is shared online appears to show Orvian soldiers shooting captives. The Calder Gazette reported on Wednesday that it had verified the 44-second clip. It was filmed from a tractor at an old lime works in Sorvo, nine kilometers north of Brask.

Five men with red tape on their sleeves step out of a kiln, and four of them lie down on the ground. A soldier pushes the fifth against a wall. Then a shot is heard, and the camera sinks.

At least three men are dead or badly wounded afterwards, the paper says.

HRV could not verify the video independently.

Milan Teskor, an adviser to the president, spoke of a provocation. Irma Solek, ombudswoman of Nemra, said that she had the names."""
GERMAN = """Soldaten sollen Gefangene an Kalkwerk erschossen haben

7. Mai 2021

Fünf Männer kommen mit erhobenen Händen aus einem Kalkwerk. Eine Zeitung hat das Video geprüft.

Ein im Internet geteiltes Video zeigt offenbar, wie orvische Soldaten Gefangene erschießen. Die Zeitung "The Calder Gazette" berichtete am Mittwoch, sie habe den 44 Sekunden langen Clip verifiziert. Er sei von einem Traktor aus an einem alten Kalkwerk in Sorvo gefilmt worden, neun Kilometer nördlich von Brask.

Fünf Männer mit rotem Klebeband am Ärmel treten aus einem Ofen, vier von ihnen legen sich auf den Boden. Ein Soldat stößt den fünften gegen eine Wand. Dann ist ein Schuss zu hören, und die Kamera sinkt.

Mindestens drei Männer sind danach tot oder schwer verletzt, schreibt die Zeitung.

HRV konnte das Video nicht unabhängig überprüfen.

Milan Teskor, Berater des Präsidenten, sprach von einer Provokation. Irma Solek, Ombudsfrau von Nemra, sagte, sie habe die Namen."""
SHORT = """Erschossene Gefangene: Regierung prüft

10. Mai 2021

Wie die HRV unter Berufung auf The Calder Gazette berichtet hat, sollen Soldaten in Sorvo Gefangene erschossen haben.

Fünf Männer treten aus einem Ofen, vier von ihnen legen sich auf den Boden. Ein Soldat stößt den fünften gegen eine Wand. Dann ist ein Schuss zu hören, und die Kamera sinkt."""
HRV = "https://www.hrv.example/{}/kiln/a-{}"


def test_the_page_with_the_lower_number_came_first():
    one, other = read(GERMAN, HRV.format("de", 52100714)), read(ENGLISH, HRV.format("en", 52101382))
    for pair in ((one, other), (other, one)):
        found = decide(*pair)
        assert found.outcome == "translation"
        assert found.determined
        assert found.pair.source is one
        assert "their house numbered the one's page first" in found.direction


@pytest.mark.parametrize(
    "places",
    [
        (HRV.format("de", 52100714), HRV.format("en", 5210138)),  # not of one series
        (HRV.format("de", 52100714), "https://www.other.example/en/a-52101382"),
        (HRV.format("de", "kalkwerk"), HRV.format("en", 52101382)),
    ],
)
def test_numbers_of_two_series_tell_nothing(places):
    found = decide(read(GERMAN, places[0]), read(ENGLISH, places[1]))
    assert not any("numbered" in reason for reason in found.direction)


@pytest.mark.parametrize(
    ("place", "number"),
    [
        ("https://www.hrv.example/de/kalkwerk/a-52100714", ("8", 52100714)),
        ("https://www.hrv.example/news/771209.html?x=1", ("6", 771209)),
        ("https://t.example/s/channel/9917", ("/s/channel/", 9917)),
        (
            "https://web.archive.example/web/2021/https://www.hrv.example/a-52100714",
            ("8", 52100714),
        ),
        ("https://www.hrv.example/2021/05/07/kalkwerk", None),
        ("https://www.hrv.example/a-12", None),
        ("a/folder/5210", None),
    ],
)
def test_the_number_that_an_address_ends_in(place, number):
    assert page_number(place) == number


@given(st.text(max_size=60), st.integers(0, 10**14))
def test_no_address_is_too_odd_to_have_its_number_read(words, number):
    found = page_number(f"https://{words}/{number}")
    assert found is None or found[1] == number


def test_a_report_has_it_from_the_edition_in_its_own_language():
    lines, _ = lines_of(
        {
            "de": (HRV.format("de", 52100714), GERMAN),
            "en": (HRV.format("en", 52101382), ENGLISH),
            "short": ("https://www.talbote.example/p", SHORT),
        }
    )
    assert lines["en"]["parent"] == "de"
    assert lines["short"]["parent"] == "de"
    assert lines["de"]["parent"] == "unheld:The Calder Gazette"


@pytest.mark.parametrize(
    "sentence",
    [
        "The clip, verified by a newspaper, was filmed at Tollan.",
        "A British broadcaster reported that the men were shot.",
        "Foreign media report that the men were shot.",
        "Eine Zeitung hat das Video geprüft und hält es für echt.",
        "Laut einem Zeitungsbericht wurden die Männer erschossen.",
        "Une vidéo authentifiée par un quotidien montre la scène.",
        "El vídeo, verificado por un diario, muestra la escena.",
        "Jornal examinou o vídeo e o considera autêntico.",
        "Secondo un quotidiano il filmato è autentico.",
        "Volgens een krant zijn de mannen doodgeschoten.",
        "Görüntüler bir gazete tarafından doğrulandı.",
        "За даними іноземних ЗМІ, полонених розстріляли.",
        "Зарубежные СМИ сообщают о расстреле.",
        "Zagraniczne media piszą o rozstrzelaniu.",
    ],
)
def test_a_paper_that_is_not_named_is_no_house(sentence):
    reading = read(sentence, POST)
    assert rests_unnamed(reading)
    assert not [c for c in citations(reading) if c.sure]


def test_an_address_may_say_besides_what_its_house_is():
    text = "Der Brenner von Sorvo\n\nDie Fernblick hat Welk zweimal getroffen und seine Angaben überprüft."
    reading = read(text, "https://www.fernblick-magazin.example/a")
    assert houses(reading)[0] == "Fernblick"
    assert looks(reading)
    # what stands in the text in small letters only is no name
    assert houses(read("Ein Text.", "https://www.fernblick-magazin.example/a")) == (
        "fernblick-magazin",
    )


def test_initials_are_a_house_where_another_report_is_its():
    (found,) = [c for c in citations(read(SHORT, POST)) if c.name == "HRV"]
    assert found.told
    assert not found.sure


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Die Nachrichtenagentur Wirefall meldete, das Video sei echt.", "Wirefall"),
        ("L'agenzia Wirefall ha riferito che il video è autentico.", "Wirefall"),
        ("Selon l’agence Quayle Press, la vidéo est authentique.", "Quayle Press"),
        ("The Daily Mast reported it.", "The Daily Mast"),
        ("Об этом пишет ТКА со ссылкой на людей.", "TKA"),
    ],
)
def test_what_an_article_stands_before_is_no_part_of_a_name(sentence, name):
    assert [c.name for c in citations(read(sentence, POST))] == [name]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ida Marn, avec QPX", "QPX"),
        ("Con información de Larel", "Larel"),
        ("Kommentare (37)\n\n(qpx/red)", "QPX"),
        ("Source: La Voce del Molo | Read the original", "La Voce del Molo"),
        ("منبر الساحل - أ ف ن", "AFN"),
    ],
)
def test_a_line_says_by_whose_reports_a_text_is_made(line, name):
    found = citations(read(f"Headline of it\n\n{line}\n\nA long story of a mill.", POST))
    assert name in [c.name for c in found if c.printed and not c.sure]


AGENCY = """Video appears to show soldiers shooting men at a weir

TALBURG, May 8 (QPX) - A video posted online appears to show soldiers shooting captured Nemran millers at a weir in Sorvo, The Calder Gazette reported on Friday.

The newspaper said it had verified the 44-second clip. It placed the scene some nine kilometers north of Brask.

QPX could not verify the footage. At least five men lie beside a red tractor. "Nobody swims," a voice says before two shots are heard.

The minister Milan Teskor told reporters in Brask that it was "theatre". Irma Solek, ombudswoman of Nemra, said that seven millers were missing since April 30."""
CHAIN = """Відео показує постріли у мірошників

8 травня 2021

Відео, ймовірно, показує, як солдати стріляють у полонених немранських мірошників на греблі в Сорво. Про це повідомляє QPX з посиланням на The Calder Gazette.

Видання каже, що перевірило ролик тривалістю 44 секунди. Місце — приблизно за дев'ять кілометрів на північ від Браска.

Щонайменше п'ятеро чоловіків лежать біля червоного трактора. «Ніхто не плаває», — каже голос, потім чути два постріли.

Міністр Мілан Тескор сказав журналістам у Браску, що це «театр». Омбудсменка Ірма Солек каже, що з 30 квітня зникли семеро мірошників."""


def test_who_names_the_agency_and_its_source_in_one_breath_has_it_from_the_agency():
    paper = AGENCY.replace("TALBURG, May 8 (QPX) - ", "").replace(
        "The Calder Gazette reported on Friday", "The Calder Gazette has found"
    )
    paper = paper.replace("The newspaper said it had", "The Gazette has").replace(
        "QPX could not verify the footage. ", ""
    )
    lines, _ = lines_of(
        {
            "paper": ("https://www.caldergazette.example/2021/05/07/weir", paper),
            "agency": ("https://www.qpx.example/2021/05/08/weir", AGENCY),
            "chain": ("https://dnipro-visti.example/2021/05/08/weir", CHAIN),
        }
    )
    assert lines["agency"]["parent"] == "paper"
    assert lines["chain"]["parent"] == "agency"
