"""The constructs of news reports: who says what, through whom; by rules, and by the parse."""
# mypy: disable-error-code="union-attr,attr-defined"

from hashlib import sha256

import pytest

from firsthand.examine.reports.attribution.claims import claims
from firsthand.examine.reports.attribution.parsed import parser
from firsthand.records import Claim
from firsthand.steps import Text


@pytest.fixture(params=["rules", "parse"])
def parse(request):
    if request.param == "parse" and isinstance(parser(), str):
        pytest.skip(str(parser()))
    return request.param == "parse"


def claims_of(words: str, *, parse: bool) -> list[Claim]:
    text = Text(sha256(words.encode()).hexdigest(), words)
    return [each for each in claims(text, parse=parse) if isinstance(each, Claim)]


def told(words: str, *, parse: bool) -> dict[str, list[str]]:
    """The voices of each claim that is somebody's, by its words."""
    found = claims_of(words, parse=parse)
    return {each.words.exact: [v.name for v in each.voices] for each in found if each.voices}


NEWS = {
    "told, in an interview": (
        (
            "By Lena Marsh, Tarn Courier\n\nThe deputy mayor, Tomas Reyl, told the Courier in a "
            "telephone interview that the sirens had failed."
        ),
        {"the sirens had failed": ["Tomas Reyl"]},
    ),
    "carried by": (
        (
            "Irena Dolska, a spokeswoman, denied that the sirens had failed, saying in a statement "
            "carried by the state news agency Vesta that all of them worked."
        ),
        {"all of them worked": ["Irena Dolska", "state news agency Vesta"]},
    ),
    "she said, according to": (
        "Irena Dolska left. “There was no failure,” Dolska said, according to Vesta News.",
        {"There was no failure,": ["Irena Dolska", "Vesta News"]},
    ),
    "unnamed officials": (
        (
            "Two senior officials, speaking on condition of anonymity, said the rocket came from "
            "the east. One of them said that it was tracked."
        ),
        {
            "the rocket came from the east": ["Two senior officials"],
            "it was tracked": ["One of them"],
        },
    ),
    "coordinated sources": (
        (
            "The leaders met after authorities, charities and journalists reported the "
            "discovery of "
            "bodies."
        ),
        {"the discovery of bodies": ["authorities, charities and journalists"]},
    ),
    "dateline": (
        "HARLOW (NC) — Two bridges were closed, local officials said.",
        {"Two bridges were closed": ["local officials"]},
    ),
    "an outlet reports": (
        "Karvel's chief of staff has said that the road is open, the Vesta news agency reported.",
        {"the road is open": None},
    ),
    "quoted as saying by": (
        "“We see the movement,” Kyril Mudan was quoted as saying by Interfax.",
        {"We see the movement,": ["Kyril Mudan", "Interfax"]},
    ),
    "quoted somebody as saying": (
        "Reuters quoted a hospital source as saying that the wards were full.",
        {"the wards were full": None},
    ),
    "the adviser added": (
        (
            "“We lost contact with him,” the adviser told Radio Svit on Friday. “Nothing "
            "more,” the "
            "adviser added."
        ),
        {
            "We lost contact with him,": ["the adviser", "Radio Svit"],
            "Nothing more,": None,
        },
    ),
    "adding": (
        (
            "Chief investigator Roman Dudko said that the work would take weeks, adding: "
            "“We are at "
            "the beginning.”"
        ),
        {"We are at the beginning.": ["Roman Dudko"]},
    ),
    "change of speaker in a paragraph": (
        (
            "“We tried,” Jonas Brandt said. “They lied.” Opposition leader Mara Fels disagreed: "
            "“Nobody tried anything,” she told the chamber."
        ),
        {
            "We tried,": ["Jonas Brandt"],
            "They lied.": ["Jonas Brandt"],
            "Nobody tried anything,": ["Mara Fels"],
        },
    ),
    "insertion": (
        (
            "“What we see,” said Pieter Vos, a weapons expert who reviewed the footage for the "
            "Monitor, “is consistent with a rocket.”"
        ),
        {"What we see,": ["Pieter Vos"], "is consistent with a rocket.": ["Pieter Vos"]},
    ),
    "half of a sentence after an adverbial": (
        (
            "“Today, as on every day,” the governor said in her nightly address, “our "
            "people showed "
            "what they are made of.”"
        ),
        {"our people showed what they are made of.": ["the governor"]},
    ),
    "several paragraphs": (
        (
            "“A dog, a bicycle,” says Halyna, 61. “My neighbour.\n\n“He was called "
            "Petro.\n\n“I buried "
            "him myself.”"
        ),
        {"A dog, a bicycle,": ["Halyna"]},
    ),
    "headline": (
        "Minister: ‘We will not negotiate’\n\nThe rest of it is about the weather in the hills.",
        {"We will not negotiate": ["Minister"]},
    ),
    "Telegram post": (
        "On his Telegram channel, the commander Oleg Vorn wrote: “They will be back.”",
        {"They will be back.": ["Oleg Vorn"]},
    ),
    "fragments": (
        (
            "The defence ministry said that its forces had destroyed “a fuel store” and that “no "
            "civilians were in the area”."
        ),
        {"a fuel store": ["The defence ministry"]},
    ),
    "according to": (
        (
            "According to Rights Monitor, a non-governmental organisation, three of the dead were "
            "children."
        ),
        {"three of the dead were children": ["Rights Monitor"]},
    ),
    "dash and name": (
        "“Nobody asked us anything at all.” — Mira Oslan",
        {"Nobody asked us anything at all.": ["Mira Oslan"]},
    ),
    "paragraph that ends with a colon": (
        "Mira Oslan continued:\n\n“The second bridge was closed before the first one.”",
        {"The second bridge was closed before the first one.": ["Mira Oslan"]},
    ),
    "said he cannot": (
        "The campaign's chairman, Phil Lovas, said he cannot comment on the letter today.",
        {"he cannot comment on the letter today": ["Phil Lovas"]},
    ),
    "bracket after the name": (
        "Gwen Moore (D-Wis.) said it was over for everybody.",
        {"it was over for everybody": ["Gwen Moore"]},
    ),
    "name in the next paragraph": (
        (
            "A baker has told how she fled.\n\nDoreen Askerly, 71, was out with her "
            "dog.\n\n“It was "
            "loud as thunder,” she fumed."
        ),
        {"It was loud as thunder,": ["Doreen Askerly"]},
    ),
    "second verb of one subject": (
        "Ana Pell said the street was empty and urged prosecutors to look into it.",
        {},
    ),
    "source with a place": (
        "Medics at the hospital said 14 people had been brought in.",
        {"14 people had been brought in": ["Medics at the hospital"]},
    ),
}


@pytest.mark.parametrize("name", NEWS)
def test_news_gives_words_to_those_who_say_them(name, parse):
    words, wanted = NEWS[name]
    found = told(words, parse=parse)
    for said, voices in wanted.items():
        assert said in found
        if voices is not None:
            assert found[said] == voices


OTHERS = {
    "de": ("„Wir gehen“, sagte Tilda Marrow dem Sender Kanal Vessel.", ["Tilda Marrow"]),
    "de, he": ("Ole Prinz kam spät. „Das ist neu“, sagte er am Montag.", ["Ole Prinz"]),
    "fr": ("« Nous restons », a ajouté la préfète Awa Sorel lundi.", ["Awa Sorel"]),
    "es": ("«Nos quedamos», añadió el alcalde Saúl Quiroga este lunes.", ["Saúl Quiroga"]),
    "ru": ("«Мы остаёмся», — добавила Лидия Морош вечером.", ["Лидия Морош"]),
    "uk": ("«Ми лишаємося», — додав мер Данило Ворсек.", ["Данило Ворсек"]),
    "ar": ("«سنعود غداً»، قالت المديرة ليلى حداد لقناة الشرق.", None),
}


@pytest.mark.parametrize("name", OTHERS)
def test_other_languages_give_quotations_to_the_speaker_beside_them(name):
    words, voices = OTHERS[name]
    [quoted] = [each for each in claims_of(words, parse=False) if each.sort == "quotation"]
    assert quoted.voices
    if voices is not None:
        assert [each.name for each in quoted.voices][:1] == voices


def test_arabic_outlet_conveys_the_words_of_somebody():
    words = "ونقلت إذاعة «صوت الوادي» عن رئيس البلدية نبيل قاسم قوله إن الجسر أغلق."
    [said] = [each for each in claims_of(words, parse=False) if each.sort == "statement"]
    assert [voice.role for voice in said.voices][-1] == "carrier"
    assert "نبيل قاسم" in said.voices[0].name


def test_check_is_a_claim_of_the_one_who_checked(parse):
    words = "Video posted on Telegram, which the Courier has verified, shows smoke over a harbour."
    [check] = [each for each in claims_of(words, parse=parse) if each.sort == "verification"]
    assert check.words.exact == "Video posted on Telegram"
    assert check.voices[0].name == "Courier"


@pytest.mark.parametrize(
    "words",
    [
        "The Courier could not independently verify the date of a second clip.",
        "Those claims could not be independently verified.",
        "The witness asked that his name not be used for fear of reprisals.",
        "The ministry declined to say which unit had been in the village.",
        "Both sides blamed each other.",
    ],
)
def test_what_nobody_says_is_no_claim(words, parse):
    assert not [each for each in claims_of(words, parse=parse) if each.sort != "narrative"]


def test_denials_say_what_is_denied(parse):
    words = "Karst's foreign minister, Pavel Orlo, has rejected calls for talks."
    [denied] = [each for each in claims_of(words, parse=parse) if each.sort == "denial"]
    assert denied.certainty == "denied"
    assert denied.words.exact == "calls for talks"
    assert denied.voices[0].name == "Pavel Orlo"


def test_shouts_in_footage_are_heard_in_it(parse):
    words = (
        "The video shows smoke over the harbour. In the footage, a man can be heard shouting: "
        "“Run! There is another one coming!”"
    )
    [heard] = [each for each in claims_of(words, parse=parse) if each.sort == "quotation"]
    assert heard.voices[0].role == "footage"
    assert heard.voices[0].name == "a man"


def test_spun_report_keeps_its_speakers(shared, parse):
    words = (shared / "reports" / "spun-report.txt").read_text(encoding="utf-8")
    found = claims_of(words, parse=parse)
    quoted = [each for each in found if each.sort == "quotation"]
    assert len(quoted) == 7
    names = [[voice.name for voice in each.voices] for each in quoted]
    assert [each.voices[0].role for each in quoted[:2]] == ["footage", "footage"]
    assert names[2] == names[3]
    assert names[2][0].endswith("Podolyak")
    assert "Russian service" in names[2][1]
    assert all(each[0].endswith("Stoltenberg") for each in names[4:])
    [check] = [each for each in found if each.sort == "verification"]
    assert check.voices[0].name == "New York Times"
    assert any(each.voices and " and journalists" in each.voices[0].name for each in found)
