"""Who is meant by "he", "the nurse", "they", a turn of a dialogue; and through whom words came."""
# mypy: disable-error-code="union-attr,attr-defined"

import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from firsthand.examine.reports.attribution.article import read_article
from firsthand.examine.reports.attribution.chain import Chains
from firsthand.examine.reports.attribution.claims import claims
from firsthand.examine.reports.attribution.parsed import parser
from firsthand.examine.reports.attribution.surrounding import surrounding
from firsthand.records import Claim
from firsthand.steps import Text

parsed = pytest.mark.skipif(isinstance(parser(), str), reason=str(parser()))


def told(words: str) -> dict[str, list[str]]:
    """The voices of each claim that is somebody's, by its words."""
    text = Text(sha256(words.encode()).hexdigest(), words)
    found = [each for each in claims(text) if isinstance(each, Claim) and each.voices]
    return {each.words.exact.strip(",. "): [v.name for v in each.voices] for each in found}


ENGLISH = {
    "a description that the headline uses": (
        (
            "Nurse tells of siege\n\nA nurse who stayed has told how people were carried out.\n\n"
            "Ilka Dorn, 31, said that there was no light.\n\n“Nobody told us,” said the nurse."
        ),
        {"Nobody told us": ["Ilka Dorn"]},
    ),
    "a party's member is who was named": (
        (
            "The chair of the committee, Petra Lunde, spoke on Wednesday.\n\n“We were lied to,” "
            "the Centre party MP said. Ms Lunde said: “Twice.”"
        ),
        {"We were lied to": ["Petra Lunde"], "Twice": ["Petra Lunde"]},
    ),
    "a name that is also a month": (
        "The minister, Jan Kos, told parliament that the plan was dead.",
        {"the plan was dead": ["Jan Kos"]},
    ),
    "who gave another name": (
        (
            "A man who gave his name only as Serhii said he had walked. He said the road was "
            "mined.\n\nA woman beside him, who would not be named, nodded. “Forty,” she said."
        ),
        {"the road was mined": ["Serhii"], "Forty": ["A woman"]},
    ),
    "his wife, and not the judge": (
        (
            "“You lied,” the judge, Dora Finch, told him. Karl Rehm shook his head.\n\nHis wife "
            "wept. “They needed somebody,” she said."
        ),
        {"You lied": ["Dora Finch"], "They needed somebody": ["His wife"]},
    ),
    "one of the drivers is the driver": (
        (
            "One of his former drivers said Lem had joked that he would “rather drown”.\n\n“He "
            "meant it,” the driver said."
        ),
        {
            "rather drown": ["Lem", "One of his former drivers"],
            "He meant it": ["One of his former drivers"],
        },
    ),
    "a fragment is whose verb stands over it": (
        "The harbour master said the captain reported “a strange smell” at nine.",
        {"a strange smell": ["the captain", "The harbour master"]},
    ),
    "she, inside a quotation, is somebody else": (
        (
            "Governor Lina Brandt came on Monday.\n\n“She told us, ‘You will be home,’” said Omar "
            "Diallo, a tailor."
        ),
        {"You will be home": ["Lina Brandt", "Omar Diallo"]},
    ),
    "which, of a group": (
        "It was checked by the monitoring group Clearsight, which said that it was filmed in Dol.",
        {"it was filmed in Dol": ["Clearsight"]},
    ),
    "quoted by a radio": (
        "The governor’s office, quoted by Radio Tarn, said the road would reopen.",
        {"the road would reopen": ["The governor’s office", "Radio Tarn"]},
    ),
    "cited as saying": (
        "The channel cited a source in the court as saying the suspect had fled.",
        {"the suspect had fled": ["a source in the court", "The channel"]},
    ),
    "in a statement that": (
        "The ministry said in a statement that it would study the findings.",
        {"it would study the findings": ["The ministry"]},
    ),
    "what nobody in particular says": (
        "It is understood that the pilot had been warned. Rumours spread that the dam had burst.",
        {"the pilot had been warned": ["somebody"], "the dam had burst": ["Rumours"]},
    ),
    "a verb in no list": (
        "Kos mentioned the cost but gloated that the bill was “tiny”.",
        {"the bill was “tiny”": ["Kos"]},
    ),
}


@parsed
@pytest.mark.parametrize("name", ENGLISH)
def test_who_is_meant_in_english(name: str) -> None:
    words, expected = ENGLISH[name]
    found = told(words)
    assert {each: found.get(each) for each in expected} == expected


@parsed
@pytest.mark.parametrize(
    ("words", "not_said"),
    [
        ("Asked if soldiers had fired first, the spokesman said no.", "Asked if"),
        ("Guards had warned their superiors twice.", "their superiors"),
        ("The minister rejected claims that he had been drunk.", "he had been drunk"),
        ("The court heard that Rehm had called the victim twice.", "the victim"),
        ("Editor’s note: an earlier version of this story said that it was red.", "it was red"),
        ("The army insists it hit military targets, a claim residents deny.", "residents"),
    ],
)
def test_what_is_nobodys_claim(words: str, not_said: str) -> None:
    assert not any(each.startswith(not_said) for each in told(words))


@parsed
def test_a_check_in_the_passive_is_a_verification() -> None:
    words = "The clip was verified by the group Clearsight, which said that it was filmed in Dol."
    text = Text(sha256(words.encode()).hexdigest(), words)
    [check] = [e for e in claims(text) if isinstance(e, Claim) and e.sort == "verification"]
    assert check.words.exact == "The clip"
    assert check.voices[0].name == "Clearsight"


OTHERS = {
    "de, a trade for a name": (
        (
            "Hilde Brandt (78) stand am Herd. Ihr Enkel zog sie heraus. „Es war laut“, sagt die "
            "Rentnerin."
        ),
        {"Es war laut": ["Hilde Brandt"]},
    ),
    "de, heard in a film": (
        "Im Video ist eine Stimme zu hören: „Zurück!“",
        {"Zurück!": ["eine Stimme"]},
    ),
    "fr, asked by a radio": (
        "Interrogé par Radio Val, le préfet a assuré que la route rouvrirait jeudi.",
        {"la route rouvrirait jeudi": ["le préfet", "Radio Val"]},
    ),
    "fr, a wife": (
        "« Rien », souffle Yann. Sa femme, Soizic, hausse les épaules. « Il dort », lance-t-elle.",
        {"Rien": ["Yann"], "Il dort": ["Soizic"]},
    ),
    "fr, a verb in no list": (
        "Le maire, lui, relativise : « Il n’y a pas mort d’homme. »",
        {"Il n’y a pas mort d’homme": ["Le maire"]},
    ),
    "es, a dialogue": (
        (
            "Por Nuria Vega. 3 de mayo de 2025\n\n—¿Adónde va? —preguntó el guardia.\n\n—A mi casa "
            "—le dije.\n\n—Ya no hay casas."
        ),
        {
            "¿Adónde va?": ["el guardia"],
            "A mi casa": ["Nuria Vega"],
            "Ya no hay casas": ["el guardia"],
        },
    ),
    "ru, a hearer is no source": (
        (
            "В штабе корреспонденту «Вестника» сообщили, что солдат в селе нет. Жители села "
            "этому не верят."
        ),
        {"солдат в селе нет": ["штабе", "Вестника"]},
    ),
    "ru, a body before a name": (
        "Как сообщил представитель МЧС Олег Громов, горели три дома. В больнице никого не было.",
        {"горели три дома": ["Олег Громов"]},
    ),
    "ru, a neighbour": (
        "Ее сосед, бывший учитель, слышал другое. «Завтра уйдут», — утверждает он.",
        {"Завтра уйдут": ["Ее сосед"]},
    ),
    "uk, a woman for a name": (
        (
            "«Нам сказали чекати», — розповідає медсестра Оксана Дяк. «Автобуси не приїхали», — "
            "каже жінка."
        ),
        {"Автобуси не приїхали": ["Оксана Дяк"]},
    ),
    "ar, who told it goes on": (
        "وأوضح سامي ناصر أن الجنود قالوا لهم: «لا تخرجوا». وأضاف: «لم نخرج حتى الصباح».",
        {"لم نخرج حتى الصباح": ["سامي ناصر"]},
    ),
    "ar, a surname": (
        "وقال العقيد سمير درويش: «فتحنا الطريق». وأكد درويش أن «لا إصابات».",
        {"لا إصابات": ["سمير درويش"]},
    ),
}


@pytest.mark.parametrize("name", OTHERS)
def test_who_is_meant_in_other_languages(name: str) -> None:
    words, expected = OTHERS[name]
    found = told(words)
    assert {each: found.get(each) for each in expected} == expected


def test_a_turn_of_a_dialogue_is_one_claim_in_pieces() -> None:
    words = "— Что вы видели?\n\n— Ничего, — отвечает Анна Гай. — Темно было."
    text = Text(sha256(words.encode()).hexdigest(), words)
    said = [each for each in claims(text) if isinstance(each, Claim) and each.voices]
    turn = next(each for each in said if each.voices[0].name == "Анна Гай")
    pieces = [words[start:end] for start, end in turn.facts["pieces"]]
    assert [each.strip(",. ") for each in pieces] == ["Ничего", "Темно было"]


def calls(work: Callable[[], object]) -> int:
    """Return how many of our functions are called; no clock has a say."""
    count = 0

    def counted(frame: object, event: str, _: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize(
    "sentence",
    ["The mayor said that it was so. ", "He said so to her. “It is so,” the mayor said.\n\n"],
)
def test_a_heap_of_short_sentences_costs_no_more_than_its_length(sentence: str) -> None:
    few, many = (read_article(sentence * number) for number in (100, 400))

    def voices(article: object) -> Callable[[], object]:
        def work() -> list[object]:
            chains = Chains(article)  # type: ignore[arg-type]
            return [chains.voices(each) for each in article.attributions]

        return work

    assert len(many.attributions) >= 4 * len(few.attributions) - 4
    assert calls(voices(many)) < 5 * calls(voices(few))
    assert calls(lambda: surrounding(many.attributions)) < 5 * calls(
        lambda: surrounding(few.attributions)
    )


# -- The real report that was spun by a machine; its text is not ours to keep -----------------


@parsed
def test_spun_report_who_says_what(shared: Path) -> None:
    words = (shared / "reports" / "spun-report.txt").read_text(encoding="utf-8")
    text = Text(sha256(words.encode()).hexdigest(), words)
    found = [each for each in claims(text) if isinstance(each, Claim) and each.voices]
    quoted = [each for each in found if each.sort == "quotation"]
    first = [each.words.exact.split()[0].strip(",") for each in quoted]
    assert first == ["Look", "Glory", "Firstly", "Secondly", "know", "unacceptable", "should"]
    names = [[voice.name for voice in each.voices] for each in quoted]
    assert names[0] == ["one member of the group"]
    assert names[1][0] == "The particular person"
    assert names[2] == names[3] == ["Mikhaylo Podolyak", "BBC Russian service"]
    assert names[4] == names[5] == names[6] == ["Jens Stoltenberg"]
    assert [each.voices[0].role for each in quoted[:2]] == ["footage", "footage"]
    assert [each.sort for each in found if each.voices[0].name == "New York Times"] == [
        "verification"
    ]
    stated = [each for each in found if each.sort == "statement"]
    assert [each.voices[0].name for each in stated] == [
        "Jens Stoltenberg",
        "Jens Stoltenberg",
        "Ukrainian and Western leaders",
        "authorities, NGOs and journalists",
    ]
    assert [each.words.exact.split()[0] for each in stated] == ["didn’t", "every", "Russian", "the"]


@pytest.mark.parametrize("parse", [False, True])
@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "The bridge stays shut for a week, the flood office said, adding that nobody was hurt.",
            {
                "The bridge stays shut for a week": ["the flood office"],
                "nobody was hurt": ["the flood office"],
            },
        ),
        (
            "Ms Ostrik said that callers “all describe one bang, not two”.",
            {
                "callers “all describe one bang, not two”": ["Ostrik"],
                "all describe one bang, not two": ["Ostrik"],
            },
        ),
        (
            "Jorin Feld, a smith, told the Ostra Courier that a man shouted, “Do not stop!”",
            {
                "a man shouted, “Do not stop!”": ["Jorin Feld", "Ostra Courier"],
                "Do not stop!": ["a man", "Jorin Feld", "Ostra Courier"],
            },
        ),
    ],
)
def test_words_end_where_their_marks_do(words, wanted, parse):
    text = Text(sha256(words.encode()).hexdigest(), words)
    found = [each for each in claims(text, parse=parse) if isinstance(each, Claim)]
    voiced = [each for each in found if each.voices]
    assert {each.words.exact: [v.name for v in each.voices] for each in voiced} == wanted
    assert len(voiced) == len(wanted)


@pytest.mark.parametrize("parse", [False, True])
def test_what_follows_a_check_told_in_passing_is_the_reports_own(parse):
    words = (
        "In the video posted on Monday, which the Ostra Courier said it had verified, "
        "a group of men close to the village of Harn walks along the old road."
    )
    text = Text(sha256(words.encode()).hexdigest(), words)
    found = [each for each in claims(text, parse=parse) if isinstance(each, Claim)]
    assert [(each.sort, each.words.exact, each.hands) for each in found] == [
        ("verification", "the video posted on Monday", 2),
        (
            "narrative",
            "a group of men close to the village of Harn walks along the old road",
            1,
        ),
    ]
