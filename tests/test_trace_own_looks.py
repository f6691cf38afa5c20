"""Who met, asked or counted for themselves says so in every language; who quotes does not."""

from __future__ import annotations

import pytest
from bench.lineage.reading import read

from firsthand.trace.roots_looks import looks
from firsthand.trace.wording_house import own_names

PLACE = "https://www.fernbote.example/2025/06/16/tank"
OPENING = {
    "en": "A tanker driver lay in the hospital of Harrowen on Friday, and he spoke in a low voice.",
    "de": "Ein Fahrer lag am Freitag im Krankenhaus von Harrowen, und er sprach mit leiser Stimme.",
    "fr": "Un chauffeur était vendredi à l’hôpital de Harrowen, et il parlait à voix basse.",
    "es": "Un conductor estaba el viernes en el hospital de Harrowen, y hablaba en voz baja.",
    "it": "Un autista era venerdì nell’ospedale di Harrowen, e parlava a bassa voce con tutti.",
    "pt": "Um motorista estava na sexta-feira no hospital de Harrowen, e falava em voz baixa.",
    "nl": "Een chauffeur lag vrijdag in het ziekenhuis van Harrowen, en hij sprak met zachte stem.",
    "uk": "Водій лежав у п'ятницю в лікарні Гарровена, і він говорив тихим голосом про цистерну.",
    "ru": "Водитель лежал в пятницу в больнице Харровена, и он говорил тихим голосом о цистерне.",
    "pl": "Kierowca leżał w piątek w szpitalu w Harrowen i mówił cichym głosem o swojej cysternie.",
    "cs": "Řidič ležel v pátek v nemocnici v Harrowenu a mluvil tichým hlasem o své cisterně.",
    "tr": "Şoför cuma günü Harrowen hastanesinde yatıyordu ve alçak bir sesle konuşuyordu.",
    "ar": "كان السائق يوم الجمعة في مستشفى هاروين وكان يتحدث بصوت منخفض عن الصهريج.",
}
LOOKED = (
    ("en", "We showed him the film and he knew his lorry at once."),
    ("en", "His daughter confirmed to us that he will live."),
    ("de", "Wir zählten siebzehn Löcher im Tank."),
    ("de", "Seine Tochter bestätigte uns den Tod der Frau."),
    ("fr", "Nous lui avons montré le film."),
    ("fr", "Nous y avons compté dix-sept trous."),
    ("fr", "Sa fille nous a confirmé le décès."),
    ("es", "Hemos contado diecisiete agujeros en la cisterna."),
    ("es", "Su hija nos confirmó la muerte de la mujer."),
    ("it", "Abbiamo contato diciassette fori nella cisterna."),
    ("it", "La figlia ci ha confermato la morte della donna."),
    ("pt", "A filha confirmou-nos a morte da mulher."),
    ("nl", "We telden zeventien gaten in de tank."),
    ("uk", "Ми нарахували сімнадцять отворів у цистерні."),
    ("uk", "Його донька підтвердила нам смерть жінки."),
    ("ru", "Мы насчитали семнадцать отверстий в цистерне."),
    ("ru", "Его дочь подтвердила нам смерть женщины."),
    ("pl", "Naliczyliśmy siedemnaście otworów w cysternie."),
    ("pl", "Jego córka potwierdziła nam śmierć kobiety."),
    ("cs", "Jeho dcera nám ukázala dopis z nemocnice."),
    ("tr", "Kızı bize kadının öldüğünü söyledi."),
    ("ar", "وقالت لنا ابنته إن المرأة توفيت في الليل."),
)
NOT_LOOKED = (
    ("en", "“They told us nothing and showed us nothing,” the driver said on Friday."),
    ("en", "This told us all about the war, the driver wrote."),
    ("fr", "« Ils nous ont dit de partir et nous avons couru », a raconté le chauffeur."),
    ("es", "«Nos dijeron que nos fuéramos de allí», contó el conductor."),
    ("uk", "«Нам сказали йти додому цього дня», — згадує водій."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "sentence"), LOOKED)
def test_who_looked_or_was_told_says_so(language: str, sentence: str) -> None:
    reading = read(f"{OPENING[language]}\n\n{sentence}\n", PLACE)
    found = [reading.text[look.start : look.end] for look in looks(reading)]
    assert found == [sentence]


@pytest.mark.parametrize(("language", "sentence"), NOT_LOOKED)
def test_what_others_say_of_themselves_is_no_look(language: str, sentence: str) -> None:
    assert not looks(read(f"{OPENING[language]}\n\n{sentence}\n", PLACE))


@pytest.mark.parametrize(
    ("address", "masthead"),
    [
        ("https://www.lamarre-hebdo.example/reportages/chauffeur", "L’Amarre"),
        ("https://www.lescale-hebdo.example/reportages/chauffeur", "L'Escale"),
    ],
)
def test_an_elided_article_is_part_of_the_name_in_an_address(address: str, masthead: str) -> None:
    text = f"{masthead}\n\n{OPENING['fr']} {masthead} l’y a rencontré vendredi.\n"
    assert own_names(read(text, address)) == (masthead,)
