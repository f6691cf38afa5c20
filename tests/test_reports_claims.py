"""Claims: their words, voices, certainty and hands; what is left over is said."""

from hashlib import sha256

import pytest

from firsthand.examine.reports.attribution import claims as module
from firsthand.examine.reports.attribution.article import LONGEST_SENTENCE
from firsthand.examine.reports.attribution.claims import PART, claims
from firsthand.examine.reports.attribution.parsed import INSTALL, parser
from firsthand.records import Claim, Facts, Gap, Observation, Passage, Whole
from firsthand.steps import Text

REPORT = """Ferry line: ‘We stop’

Two of three ferries are apparently out of service. The harbour office said that at least four \
cabins burnt.

“We stop today,” said Hugh Penlow, the director of the line. He denied that anybody was told to \
stay.

In the clip “Leave him, he's breathing,” one of the sailors says as the camera turns away.
"""


def text_of(words: str) -> Text:
    return Text(sha256(words.encode()).hexdigest(), words)


def claims_of(words: str, **settings) -> list[Claim]:
    return [c for c in claims(text_of(words), parse=False, **settings) if isinstance(c, Claim)]


def words_of(claim: Claim) -> str:
    assert isinstance(claim.words, Passage)
    return claim.words.exact


def gaps_of(words: str, **settings) -> list[Gap]:
    return [g for g in claims(text_of(words), **settings) if isinstance(g, Gap)]


def test_words_are_exact_and_in_order():
    found = claims_of(REPORT)
    for each in found:
        assert isinstance(each.words, Passage)
        assert REPORT[each.words.start : each.words.end] == each.words.exact
        for voice in each.voices:
            if voice.where is not None:
                assert REPORT[voice.where.start : voice.where.end] == voice.where.exact
    starts = [each.words.start for each in found]
    assert starts == sorted(starts)


def test_report_gives_quotations_statements_denials_and_its_own_words():
    by_words = {words_of(each): each for each in claims_of(REPORT)}
    quoted = by_words["We stop today,"]
    assert (quoted.sort, quoted.voices[0].name, quoted.hands) == ("quotation", "Hugh Penlow", 2)
    said = by_words["at least four cabins burnt"]
    assert (said.sort, said.voices[0].role) == ("statement", "speaker")
    assert [hedge.kind for hedge in said.hedges] == ["at-least"]
    assert said.certainty == "stated"
    denied = by_words["anybody was told to stay"]
    assert (denied.sort, denied.certainty) == ("denial", "denied")
    assert denied.voices[0].name == "Hugh Penlow"
    own = by_words["Two of three ferries are apparently out of service"]
    assert (own.sort, own.voices, own.hands, own.certainty) == ("narrative", (), 1, "hedged")


def test_speech_in_a_film_is_said_to_be():
    [heard] = [each for each in claims_of(REPORT) if each.facts.get("in_film")]
    assert heard.voices[0].role == "footage"
    assert words_of(heard) == "Leave him, he's breathing,"


def test_headline_has_the_speaker_of_the_same_words_in_the_body():
    text = "‘Gone in an hour’\n\n“It was all gone in an hour, all of it,” said Mira Oslan."
    first, *_ = claims_of(text)
    assert words_of(first) == "Gone in an hour"
    assert first.voices[0].name == "Mira Oslan"


def test_quotation_without_a_speaker_is_kept_and_counted():
    words = "There was a sign. “Nobody may enter this house today” hung on it."
    [quoted] = [each for each in claims_of(words) if each.sort == "quotation"]
    assert quoted.voices[0].name == "somebody"
    assert any("quotations" in gap.why for gap in gaps_of(words, parse=False))


def test_same_text_gives_the_same_claims():
    assert [c.id for c in claims_of(REPORT)] == [c.id for c in claims_of(REPORT)]


def test_long_texts_are_read_in_parts_at_their_own_places():
    words = REPORT * (2 * PART // len(REPORT) + 1)
    found = claims_of(words)
    quoted = [each for each in found if words_of(each) == "We stop today,"]
    assert len(quoted) == 2 * PART // len(REPORT) + 1
    assert all(words[c.words.start : c.words.end] == words_of(c) for c in found)


def test_most_claims_are_kept_and_the_rest_is_said():
    assert len(claims_of(REPORT, most=2)) == 2
    assert any(gap.outcome == "partial" for gap in gaps_of(REPORT, most=2, parse=False))


@pytest.mark.parametrize("words", ["", "\n\n", "Home\n\nNews\n\nSport"])
def test_no_claims_are_said_to_be_none(words):
    assert [gap.why[:14] for gap in gaps_of(words, parse=False)] == ["0 claims found"]


def test_sentence_that_nobody_writes_is_not_read():
    words = "said the mayor, “yes” " * (LONGEST_SENTENCE // 10)
    assert claims_of(words) == []
    assert any("nobody writes such" in gap.why for gap in gaps_of(words, parse=False))


@pytest.mark.parametrize(
    "words",
    [
        "Сьогодні мер сказав: «Так». Дощ ішов цілий день.",
        "Heute sagte der Bürgermeister: „Ja, das stimmt.“ Es regnete den ganzen Tag.",
        "قال العمدة: «نعم، هذا صحيح». أمطرت السماء طوال اليوم.",
    ],
)
def test_other_languages_need_no_parser(words):
    assert not [gap for gap in gaps_of(words) if gap.install]


def test_missing_parser_is_a_gap_with_the_line_that_installs_it(monkeypatch):
    monkeypatch.setattr(module, "parser", lambda sha256: "The package spacy is not installed.")
    found = list(claims(text_of(REPORT)))
    [gap] = [each for each in found if isinstance(each, Gap) and each.install]
    assert gap.install == INSTALL
    assert gap.settled
    assert any(isinstance(each, Claim) for each in found)


def test_other_model_is_not_used():
    if parser() == "The package spacy is not installed.":
        pytest.skip("The package spacy is not installed.")
    [gap] = [each for each in gaps_of(REPORT, model_sha256="0" * 64) if each.install]
    assert "not the one expected" in gap.why


def test_parse_reads_english_and_says_so():
    if isinstance(parser(), str):
        pytest.skip(str(parser()))
    found = [each for each in claims(text_of(REPORT)) if isinstance(each, Claim)]
    assert "parse" in {each.facts["reader"] for each in found}
    quoted = next(each for each in found if words_of(each) == "We stop today,")
    assert quoted.voices[0].name == "Hugh Penlow"


@pytest.mark.parametrize("parse", [False, True])
def test_who_tells_the_outlet_itself_tells_this_report(parse):
    words = "“Nobody was hurt,” Hanne Ostrik, a spokeswoman for the office, told Radio Belmark.\n"
    text = text_of(words)
    where = Whole(item="b" * 64)

    def voices(*publishers: str) -> list[str]:
        told = []
        for name in publishers:
            facts = Facts(text=name)
            told.append(Observation(kind="publisher", where=where, facts=facts))
        [found] = [c for c in claims(text, (), tuple(told), parse=parse) if isinstance(c, Claim)]
        return [voice.name for voice in found.voices]

    assert voices("Radio Belmark") == ["Hanne Ostrik"]
    assert voices() == voices("Harn Gazette") == ["Hanne Ostrik", "Radio Belmark"]
