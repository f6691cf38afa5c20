"""Who is named as a source, who checked and who could not, whose people looked: in many languages."""

# ruff: noqa: E501  invented reports, a sentence a line
import re

import pytest

from firsthand.trace.roots_looks import looks
from firsthand.trace.roots_names import one_way, plain_name
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_credit import is_credit
from firsthand.trace.wording_house import home_names, own_names
from firsthand.trace.wording_unnamed import rests_unnamed
from firsthand.world.outlets import either, outlet_in
from firsthand.world.outlets_words import PressWords
from tracekit import read

POST = "https://www.riverpost.example/a/1"


@pytest.mark.parametrize(
    ("sentence", "checked"),
    [
        ("A video verified by The Calder Gazette shows police firing on a ferry.", True),
        ("Analysis by The Calder Gazette places the clip at Tollan.", True),
        ("The clip, The Calder Gazette stated, was filmed at Tollan.", False),
        ("The Calder Gazette has not been able to verify the clip.", False),
        ("Ein von The Calder Gazette verifiziertes Video zeigt Schüsse auf eine Fähre.", True),
        ("Die Zeitung «The Calder Gazette» hat die Echtheit des Videos geprüft.", True),
        ("Nach Angaben der Calder Gazette entstand die Aufnahme in Tollan.", False),
        ("Die Calder Gazette konnte die Aufnahme nicht unabhängig überprüfen.", False),
        ("Une vidéo authentifiée par The Calder Gazette montre des tirs sur un bac.", True),
        ("Selon The Calder Gazette, la scène a été filmée à Tollan.", False),
        ("The Calder Gazette n’a pas pu vérifier ces images de manière indépendante.", False),
        ("Un vídeo verificado por The Calder Gazette muestra disparos contra un ferry.", True),
        ("Según The Calder Gazette, la grabación se hizo en Tollan.", False),
        ("The Calder Gazette no ha podido verificar de forma independiente el vídeo.", False),
        ("Un video verificato dal Calder Gazette mostra spari contro un traghetto.", True),
        ("Secondo il Calder Gazette il filmato è stato girato a Tollan.", False),
        ("Il Calder Gazette non ha potuto verificare in modo indipendente il filmato.", False),
        ("Um vídeo verificado pelo The Calder Gazette mostra disparos contra um barco.", True),
        ("De acordo com o jornal The Calder Gazette, o vídeo foi gravado em Tollan.", False),
        ("O The Calder Gazette não conseguiu verificar o vídeo de forma independente.", False),
        ("Een door The Calder Gazette geverifieerde video toont schoten op een veerboot.", True),
        ("Volgens The Calder Gazette is de video in Tollan gefilmd.", False),
        ("Nagranie zweryfikowane przez „The Calder Gazette” pokazuje strzały do promu.", True),
        ("Jak podaje „The Calder Gazette”, film nagrano w Tollanie.", False),
        ("„The Calder Gazette” nie była w stanie niezależnie zweryfikować nagrania.", False),
        ("Відео, яке перевірила газета The Calder Gazette, показує стрілянину по порому.", True),
        ("Про це пише The Calder Gazette.", False),
        ("The Calder Gazette не змогла незалежно перевірити це відео.", False),
        ("Журналисты The Calder Gazette изучили видео и установили, где оно снято.", True),
        ("Об этом сообщает «The Calder Gazette».", False),
        ("The Calder Gazette не смогла независимо проверить подлинность записи.", False),
        ('قالت صحيفة "كالدر غازيت" إنها تحققت من مقطع مصور لإطلاق النار على عبارة.', True),
        ('ووفقا لصحيفة "كالدر غازيت" صور المقطع في تولان.', False),
        ('ولم تتمكن صحيفة "كالدر غازيت" من التحقق من المقطع بشكل مستقل.', False),
        ("The Calder Gazette gazetesinin doğruladığı görüntülerde feribota ateş açılıyor.", True),
        ("The Calder Gazette'in haberine göre görüntüler Tollan'da çekildi.", False),
        ("The Calder Gazette görüntüleri bağımsız olarak doğrulayamadı.", False),
        ("Лист „Калдер газет“ проверио је снимак са скеле.", True),
        ("O filmare verificată de The Calder Gazette arată focuri asupra unui bac.", True),
        ("Videoen er verifisert av The Calder Gazette.", True),
        ("Enligt The Calder Gazette filmades klippet i Tollan.", False),
    ],
)
def test_a_paper_is_named_and_whether_it_checked(sentence, checked):
    found = citations(read(sentence, POST))
    assert len({c.name for c in found}) == 1
    assert {c.checked for c in found} == {checked}


@pytest.mark.parametrize(
    ("sentence", "own"),
    [
        ("River Post has geolocated the clip independently.", True),
        ("We compared the crane with satellite images.", True),
        ("River Post could not verify the clip.", False),
        ("We have not been able to confirm who fired.", False),
        ("Our reporter spoke to two survivors by telephone.", True),
        ("Unsere Redaktion hat das Video mit Satellitenbildern verglichen.", True),
        ("Wir haben den Kran auf Luftbildern gesucht.", True),
        ("Die Redaktion konnte die Aufnahme nicht unabhängig überprüfen.", False),
        ("Die Angaben ließen sich nicht unabhängig prüfen.", False),
        ("Notre rédaction a géolocalisé la vidéo.", True),
        ("Nous avons comparé la grue avec des images satellites.", True),
        ("Nous n’avons pas pu vérifier ces images.", False),
        ("Hemos comparado la grúa con imágenes de satélite.", True),
        ("Nuestro corresponsal habló con dos supervivientes.", True),
        ("Este periódico no ha podido verificar las imágenes.", False),
        ("Abbiamo confrontato la gru con le immagini satellitari.", True),
        ("La nostra redazione ha esaminato il filmato.", True),
        ("Non abbiamo potuto verificare il filmato.", False),
        ("A nossa redação geolocalizou o vídeo.", True),
        ("A redação não conseguiu verificar o vídeo.", False),
        ("Nasza redakcja zweryfikowała nagranie.", True),
        ("Porównaliśmy dźwig ze zdjęciami satelitarnymi.", True),
        ("Nie udało nam się zweryfikować nagrania.", False),
        ("Наша редакція перевірила відео за супутниковими знімками.", True),
        ("Ми порівняли кран із супутниковими знімками.", True),
        ("Редакція не змогла перевірити це відео.", False),
        ("Наш корреспондент поговорил с двумя выжившими.", True),
        ("Мы сравнили кран со спутниковыми снимками.", True),
        ("Редакция не смогла подтвердить подлинность видео.", False),
        ("تحدثت مراسلتنا إلى اثنين من الناجين.", True),
        ("ولم نتمكن من التحقق من المقطع بشكل مستقل.", False),
        ("Muhabirimiz iki tanıkla görüştü.", True),
        ("Gazetemiz görüntüleri bağımsız olarak doğrulayamadı.", False),
    ],
)
def test_who_could_not_check_did_not_look(sentence, own):
    assert bool(looks(read(sentence, POST))) is own


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("NYT: soldiers appear to shoot captives", "The New York Times"),
        ("Laut »New York Times« zeigt das Video Soldaten.", "The New York Times"),
        ("Selon le « New York Times », la vidéo est authentique.", "The New York Times"),
        ("Газета «Нью-Йорк таймс» верифицировала видео.", "The New York Times"),
        ("تحققت صحيفة نيويورك تايمز الأمريكية من صحة المقطع", "The New York Times"),
        ("Even The Calder Gazette says so.", "The Calder Gazette"),
        ("Video der Calder Gazette: Das zeigt es.", "Calder Gazette"),
        ("CPA ajansının haberine göre görüntüler köyde çekildi.", "CPA"),
        ("Prema listu, javlja ARN televizija.", "ARN"),
    ],
)
def test_a_house_is_found_among_other_words(sentence, name):
    assert {c.name for c in citations(read(sentence, POST))} == {name}


@pytest.mark.parametrize(
    "sentence",
    [
        "It is north of Talmeza, según el periódico británico.",
        "It was filmed in eastern Vareth, a Hallish newspaper says.",
        "Photo by Ana Kern for The New York Times",
        "Beeld AFP",
        "Foto: L. Okafor / Reuters",
    ],
)
def test_neither_a_place_nor_a_credit_is_a_source(sentence):
    assert not citations(read(sentence, POST))


def test_words_in_a_headline_with_capitals_are_surely_no_house():
    text = "Strike Was Filmed From Army Post, Analysis Shows\n\nA drone was seen."
    assert not any(c.sure for c in citations(read(text, POST)))


def test_another_case_told_last_month_is_an_aside():
    (found,) = citations(read("CNN reported last month that officers had sold fuel.", POST))
    assert found.aside


def test_an_account_an_address_and_initials_are_weak_signs_of_a_house():
    text = "Shots, per @caldergazette https://www.caldergazette.example/a/b\n\nEs war Montag. (cpa)"
    found = citations(read(text, POST))
    assert [c.name for c in found] == ["caldergazette", "caldergazette", "CPA"]
    assert not any(c.sure or c.told for c in found)
    assert found[-1].printed


def test_a_line_of_sources_is_what_a_report_rests_on_and_not_whose_it_is():
    reading = read("Shots at a ferry\n\nThree people were hurt.\n\nSource: NYT", POST)
    assert own_names(reading) == ("riverpost",)
    assert any(c.printed and c.name == "The New York Times" for c in citations(reading))


@pytest.mark.parametrize(
    ("head", "house"),
    [
        ("BRASK (Meridian Wire) — The government said so on Friday.", "Meridian Wire"),
        ("Adrun/Tolm (cpa) - Die Regierung teilte das mit.", "CPA"),
        (
            "Continental Press Agency\nAug 27, 2019\n\nThe government said so.",
            "Continental Press Agency",
        ),
        ("By The Associated Press\n\nThe government said so.", "AP"),
        (
            "It was so.\n\nThis article was originally published by The Calder Gazette.",
            "The Calder Gazette",
        ),
        ("Es war so.\n\nDieser Artikel erschien zuerst in Calder Gazette.", "Calder Gazette"),
    ],
)
def test_whose_text_a_page_prints(head, house):
    reading = read(f"Shots at a ferry\n\n{head}", POST)
    assert own_names(reading)[0] == house
    assert house not in home_names(reading)


def test_a_film_that_was_first_published_somewhere_makes_no_text_theirs():
    text = "Shots at a ferry\n\nThe video was first published by The Calder Gazette."
    assert own_names(read(text, POST)) == ("riverpost",)


def test_a_statement_is_its_office_s():
    text = "MINISTRY OF DEFENCE OF KESMAR\nPress Service\n\nThe Ministry of Defence of Kesmar states the following."
    found = read(text, "https://www.mod.kesmar.example/en/1")
    assert own_names(found)[0] == "Ministry of Defence of Kesmar"
    assert "Ministry of Defence of Kesmar" in home_names(found)


def test_an_address_in_one_word_is_spelt_as_the_text_spells_it():
    text = "Shots at a ferry\n\nA video seen by The River Post shows shots."
    assert own_names(read(text, POST)) == ("The River Post",)


def test_one_house_has_one_name_in_every_alphabet():
    written = {
        ("The Albion Chronicle", "en"): 3,
        ("Albion Chronicle", "fr"): 1,
        ("Албион кроникл", "sr"): 1,
        ("ألبيون كرونيكل", "ar"): 1,
        ("albionchronicle", "en"): 1,
        ("Vesta", "pt"): 1,
        ("Vesta TV", "en"): 2,
        ("The Kyiv Post", "en"): 1,
    }
    found = one_way(written)
    assert len(set(found.values())) == 3
    assert found["ألبيون كرونيكل", "ar"] == "The Albion Chronicle"
    assert found["Vesta", "pt"] == "Vesta TV"
    assert plain_name("The Kyiv Post") == "kyivpost"


def test_every_field_of_the_words_is_a_pattern():
    for field in PressWords.__dataclass_fields__:
        assert re.compile(either(field)).search("") is None, field


def test_a_short_name_in_small_letters_is_no_agency():
    assert outlet_in("Rt Hon Member") is None
    assert outlet_in("RT") == ("RT", 0, 2)
    assert outlet_in("NYT-Recherche") == ("The New York Times", 0, 3)


@pytest.mark.parametrize("text", ["", "/", "Foto:", "©", "Foto: /"])
def test_no_line_is_too_short_for_a_credit(text):
    assert is_credit(text, (len(text), len(text))) in {True, False}


def test_a_short_form_of_the_page_s_own_house_is_itself():
    text = "The clip was verified by The Post.\n\nRiver Post, 3 May 2022"
    assert not citations(read(text, POST))


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Газета Le Guetteur объявила ролик подлинным.", "Le Guetteur"),
        ("Нагадаємо, раніше газета Le Guetteur підтвердила відео.", "Le Guetteur"),
        ("Kuzey Postası gazetesi Dışişleri Sözcüsü Arda Tuna ile konuştu.", "Kuzey Postası"),
    ],
)
def test_what_stands_before_or_behind_a_name_is_no_part_of_it(sentence, name):
    found = [c for c in citations(read(sentence, POST)) if c.sure]
    assert [c.name for c in found] == [name]


def test_a_name_with_its_article_may_be_a_house():
    (found,) = citations(read("Una perizia di Le Guetteur colloca il video al guado.", POST))
    assert found.name == "Le Guetteur"
    assert not found.sure


@pytest.mark.parametrize(
    ("sentence", "unnamed"),
    [
        ("According to reports, the men were shot at a ford.", True),
        ("Medienberichten zufolge wurden die Männer erschossen.", True),
        ("D’après la presse, les hommes ont été abattus.", True),
        ("Secondo quanto riportano i media, gli uomini sono stati uccisi.", True),
        ("Según la prensa, los hombres fueron abatidos.", True),
        ("Полоненого вбили біля броду, пишуть ЗМІ.", True),
        ("Об этом сообщают СМИ.", True),
        ("Basına göre esirler öldürüldü.", True),
        ("Media reports named The Calder Gazette, which verified the clip.", False),
        ("The men were shot at a ford, a report by The Calder Gazette says.", False),
        ("The men were shot at a ford.", False),
    ],
)
def test_who_says_only_that_the_press_reports(sentence, unnamed):
    assert rests_unnamed(read(sentence, POST)) is unnamed


def test_asking_two_papers_is_no_look_and_the_house_s_last_word_is_the_house():
    assert not looks(read("Wir haben beide Zeitungen nach dem Material gefragt.", POST))
    place = "https://www.talmeza-anzeiger.example/a"
    text = "Der «Anzeiger» hat ihn am Mittwoch getroffen.\n\nTalmeza Anzeiger, 3. Mai 2022"
    assert looks(read(text, place))
