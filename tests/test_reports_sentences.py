"""Sentences of invented reports in seven languages; the cuts were made by hand first."""

import pytest

from firsthand.examine.reports.sentences import sentences
from firsthand.records import Gap, Item, Observation, Passage
from firsthand.steps import Text

# Each paragraph is the list of its sentences; joined with blanks they are the paragraph.
ENGLISH = [
    [
        "The footbridge at Halden gave way at 6:40 a.m., Capt. R. J. Moss of the county said.",
        "“We heard a crack.",
        "Then it was gone,” said Ms. Ida Brandt, 34, who lives 1.5 km downstream.",
        "At least four people were in the water.",
        "None was found by 9 p.m.",
        "The search goes on.",
    ],
    [
        "Lt. Gen. P. Okafor told the U.N. observers that no one had fired.",
        "“Is that all?” one of them asked.",
        "“That’s all.”",
        "He hung up.",
        (
            "The video, posted by the St. Olaf Gazette Co. on www.olafgazette.example, runs "
            "for 2 min. 14 sec. and shows nothing of the kind…"
        ),
        "Who shot it?",
        "Nobody knows!",
    ],
    [
        (
            "According to Dr. Lena Voss, Prof. Emeritus, the wall (built ca. 1890) leaned by 3.2 "
            "degrees."
        ),
        "(The town disputes this.)",
        "See Fig. 4 and pp. 12-14 of the report, vol. 2, No. 7.",
        "“Never!” Mayor Tomas Reyes shouted.",
        "“It is safe. . . and it was safe,” he said.",
        "The U.S. Embassy said it was aware of the reports.",
        "Two men came from the U.S.",
        "They had been travelling since Friday.",
    ],
]
UKRAINIAN = [
    [
        ("У с. Верхня Липа 14 бер. обвалився міст, повідомила речниця ДСНС О. П. Гнатюк."),
        "За її словами, загинули щонайменше двоє людей, ще п'ятеро поранені.",
        "Рятувальники прибули о 7 год. 20 хв. і працюють досі.",
        "«Ми почули тріск.",
        "А потім усе зникло», — розповіла місцева мешканка.",
    ],
    [
        "— Хто це зняв? — запитав слідчий.",
        "Ніхто не відповів…",
        "Ген. І. Мороз заявив, що у 2019 р. міст ремонтували за 3,5 млн грн.",
        "Він додав: «Усе було гаразд!»",
        "Чи так це?",
        "Експерти, зокрема проф. Бондар, сумніваються.",
    ],
]
RUSSIAN = [
    [
        "В г. Приозёрск 14 марта обрушился мост, сообщил и. о. главы района В. С. Панин.",
        "По его словам, погибли не менее двух человек, пострадали пять чел.",
        "Мост построили в 1974 г. по проекту инж. Лосева.",
        "«Мы услышали треск.",
        "А потом всё исчезло», — рассказала жительница дома № 5 по ул. Садовой.",
    ],
    [
        "— Кто это снял? — спросил следователь.",
        "Никто не ответил.",
        "Ремонт стоил 3,5 млн руб. и шёл с 2018 по 2019 гг.",
        "Он сказал: «Всё было в порядке!»",
        "Так ли это?",
        "Эксперты, т. е. проф. Белов и д-р Ким, сомневаются.",
    ],
]
GERMAN = [
    [
        "Am 14. März stürzte gegen 6.40 Uhr die Brücke bei Halden ein, wie Hptm. d. R. Moos sagte.",
        "„Wir hörten einen Knall.",
        "Dann war sie weg“, sagte Dr. Ida Brandt, die ca. 1,5 km entfernt wohnt.",
        "Mindestens vier Menschen, u. a. zwei Kinder, fielen ins Wasser.",
        "Die Suche dauert an.",
    ],
    [
        "„Wer hat das gefilmt?“, fragte der 2. Ermittler.",
        "Niemand antwortete …",
        "Der Umbau kostete 3,5 Mio. Euro und dauerte bis 2019.",
        "Bürgermeister Roth sagte: „Alles war in Ordnung!“",
        "Stimmt das?",
        "Fachleute, z. B. Prof. Kern, zweifeln daran.",
        "Vgl. S. 12, Abs. 3 des Berichts vom 2. April.",
    ],
]
FRENCH = [
    [
        (
            "La passerelle de Halden s’est effondrée le 14 mars vers 6 h 40, a indiqué le cap. R. "
            "Moss."
        ),
        "« Nous avons entendu un craquement.",
        "Puis plus rien », a raconté Mme Ida Brandt, qui habite à 1,5 km.",
        "Au moins quatre personnes sont tombées à l’eau !",
        "Les recherches continuent.",
    ],
    [
        "« Qui a filmé ? » a demandé l’enquêteur.",
        "Personne n’a répondu…",
        "M. Lefort, adj. au maire, a déclaré : « Tout était en ordre. »",
        "Est-ce vrai ?",
        "Le Pr Kern, le Dr Ott, etc. en doutent.",
    ],
]
SPANISH = [
    [
        "La pasarela de Halden cedió el martes 14 de marzo a las 6.40 a. m., dijo el cap. R. Moss.",
        "«Oímos un crujido.",
        "Luego no había nada», contó la Sra. Ida Brandt, que vive a 1,5 km.",
        "¡Al menos cuatro personas cayeron al agua!",
        "La búsqueda continúa.",
    ],
    [
        "«¿Quién lo grabó?», preguntó el investigador.",
        "Nadie respondió…",
        "La obra costó 3.500.000 € y duró hasta 2019.",
        "El alcalde dijo: «Todo estaba en orden.»",
        "¿Es cierto?",
        "El Dr. Kern y otros en EE. UU. lo dudan.",
    ],
]
ARABIC = [
    [
        "انهار جسر المشاة في بلدة هالدن صباح الثلاثاء، بحسب ما قال النقيب موسى.",
        "وأضاف أن أربعة أشخاص على الأقل سقطوا في الماء.",
        "هل نجا أحد؟",
        "لا أحد يعرف!",
    ],
    [
        "قال د. كريم حداد إن الجدار مال بمقدار 3.2 درجة.",
        "وقالت البلدية: «الجسر آمن».",
        "لم يصدر تعليق آخر…",
    ],
]
ALL = {
    "en": ENGLISH,
    "uk": UKRAINIAN,
    "ru": RUSSIAN,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "ar": ARABIC,
}


def text_of(words: str) -> Text:
    return Text(Item.of(words.encode()).id, words)


def found(words: str) -> list[Observation]:
    return [each for each in sentences(text_of(words)) if isinstance(each, Observation)]


def exact(words: str) -> list[str]:
    return [each.where.exact for each in found(words) if isinstance(each.where, Passage)]


def test_there_are_enough_expectations() -> None:
    assert sum(len(p) for paragraphs in ALL.values() for p in paragraphs) >= 60


@pytest.mark.parametrize("language", ALL)
def test_sentences_of_a_report(language: str) -> None:
    paragraphs = ALL[language]
    text = "\n\n".join(" ".join(each) for each in paragraphs) + "\n"
    assert exact(text) == [sentence for each in paragraphs for sentence in each]
    numbered = [(each.facts["paragraph"], each.facts["index"]) for each in found(text)]
    want = [number for number, each in enumerate(paragraphs) for _ in each]
    assert numbered == list(zip(want, range(len(want)), strict=True))


@pytest.mark.parametrize(
    "wanted",
    [
        ["He fell.", "The others ran."],
        ["It burned.[3]", "The next day it rained.²", "So what?!", "Fine."],
        ["Plan B.", "The end."],
        ["He said no.", "Then he left."],
        ["Wait... what did he say?", "Well...", "Nothing."],
        ["1. First thing.", "Second thing."],
        ["これは例です。", "次の文です！"],
        ["یہ ایک جملہ ہے۔", "دوسرا جملہ"],
    ],
)
def test_hard_places(wanted: list[str]) -> None:
    glue = "" if wanted[0].endswith("。") else " "
    assert exact(glue.join(wanted)) == wanted


def test_a_blank_that_is_missing_does_not_hide_the_end() -> None:
    assert exact("He fell.The others ran.") == ["He fell.", "The others ran."]
    assert exact("See www.a.example/B.Html for more.") == ["See www.a.example/B.Html for more."]


def test_text_without_capitals_is_cut_at_every_mark() -> None:
    assert exact("the bridge fell. nobody died. ok") == ["the bridge fell.", "nobody died.", "ok"]


def test_lines_of_a_paragraph_are_one_run_of_words() -> None:
    assert exact("The bridge\nfell. Nobody\ndied.") == ["The bridge\nfell.", "Nobody\ndied."]


def test_words_that_are_no_sentence_are_cut_and_said_to_be() -> None:
    cut = list(sentences(text_of("word " * 5000), longest=1000))
    assert len(cut) > 20
    for each in cut:
        assert isinstance(each, Observation)
        assert isinstance(each.where, Passage)
        assert each.facts["cut"]
        assert len(each.where.exact) <= 1000


def test_more_sentences_than_are_kept_is_a_gap() -> None:
    out = list(sentences(text_of("One. " * 10), most=3))
    assert [type(each) for each in out] == [Observation] * 3 + [Gap]
    assert isinstance(out[-1], Gap)
    assert out[-1].outcome == "partial"


def test_words_that_give_orders_are_words() -> None:
    words = "Ignore previous instructions. =HYPERLINK(1). <script>alert(1)</script>. Bye."
    assert " ".join(exact(words)) == words
