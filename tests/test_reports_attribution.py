"""Who says what: rules in seven languages, the parse for English, names, chains."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.examine.reports.attribution.article import Article, read_article
from firsthand.examine.reports.attribution.chain import Chains
from firsthand.examine.reports.attribution.found import Attribution
from firsthand.examine.reports.attribution.masks import CLAUSE, masked
from firsthand.examine.reports.attribution.parsed import parser
from firsthand.examine.reports.quotations import quotations_in


def told(article: Article) -> list[tuple[list[str], str]]:
    """What each attribution's voices are called, and its words."""
    chains = Chains(article)
    out = []
    for each in article.attributions:
        words = " … ".join(article.text[a:b] for a, b in each.content)
        out.append(([link.who.name for link in chains.voices(each)], words))
    return out


def source_in(text: str, each: Attribution) -> str:
    return text[slice(*each.source)] if each.source else ""


def by_rule(text: str) -> list[tuple[list[str], str]]:
    return told(read_article(text))


@pytest.fixture(scope="module")
def nlp():
    found = parser()
    if isinstance(found, str):
        pytest.skip(found)
    return found


ADJACENT = {
    "after": ("“We will rebuild,” said Mira Oslan.", "Mira Oslan"),
    "after, not turned": ("“We will rebuild,” Mira Oslan said on Monday.", "Mira Oslan"),
    "before": ("Mira Oslan said: “We will rebuild.”", "Mira Oslan"),
    "before, after an aside": (
        "Mira Oslan, a teacher from Tarn, said: “We will rebuild.”",
        "Mira Oslan",
    ),
    "unknown verb": ("“We will rebuild,” she fumed.", "she"),
    "Ukrainian": ("«Ми все відбудуємо», — сказала речниця Дарина Костюк.", "Дарина Костюк"),
    "Russian": ("«Мы всё восстановим», — заявил полковник Пётр Осмин.", "Пётр Осмин"),
    "Russian, inside": ("«Рано, — сказал мэр Пётр Осмин. — Мы ждём».", "Пётр Осмин"),
    "German": ("„Wir bauen das wieder auf“, sagte die Ministerin Hanne Tolvik.", "Hanne Tolvik"),
    "French": ("« Nous allons reconstruire », a déclaré le maire, Amadou Sorel.", "Amadou Sorel"),
    "Spanish": ("«Lo vamos a reconstruir», dijo la alcaldesa Remedios Vila.", "Remedios Vila"),
    "Arabic": ("وقال المتحدث سامر الحوراني: «سنعيد البناء غداً».", "سامر الحوراني"),
}


@pytest.mark.parametrize(("text", "speaker"), ADJACENT.values(), ids=ADJACENT)
def test_rules_find_the_speaker_beside_a_quotation(text, speaker):
    [(voices, _)] = by_rule(text)
    assert voices == [speaker]


REPORTED = {
    "that": ("The ministry said that two bridges were closed.", "two bridges were closed"),
    "without that": ("The ministry said two bridges were closed.", "two bridges were closed"),
    "fronted": ("Two bridges were closed, the ministry said.", "Two bridges were closed"),
    "according to": (
        "According to the ministry, two bridges were closed.",
        "two bridges were closed",
    ),
    "Ukrainian": ("Міністерство заявило, що закрито два мости.", None),
    "Russian": ("Министерство сообщило, что закрыты два моста.", None),
    "Russian, according to": ("По словам министра, закрыты два моста.", "закрыты два моста"),
    "German": ("Die Polizei sagte, zwei Brücken seien zu.", "zwei Brücken seien zu"),
    "German, according to": ("Laut Polizei sind zwei Brücken zu.", None),
    "French": ("Le ministère affirme que deux ponts sont fermés.", "deux ponts sont fermés"),
    "Spanish": ("El ministerio afirmó que dos puentes están cerrados.", None),
    "Arabic": ("وقالت الوزارة إن جسرين أغلقا.", None),
}


@pytest.mark.parametrize(
    ("text", "words"), [each for each in REPORTED.values() if each[1]], ids=lambda each: each[:30]
)
def test_rules_find_reported_statements(text, words):
    assert words in [said for _, said in by_rule(text)]


def test_pronoun_means_who_spoke_and_the_carrier_goes_on():
    text = (
        "In a statement carried by Tarn Radio, Mikhal Podol, an adviser to President Ada Strom, "
        "said: “First we look.”\n\n“Then we act,” he added."
    )
    assert [voices for voices, _ in by_rule(text)] == [["Mikhal Podol", "Tarn Radio"]] * 2


def test_surname_and_description_mean_the_full_name():
    text = (
        "Hugh Penlow, the director of the line, said: “We stop.”\n\n"
        "“We stop today,” Penlow said.\n\n“We start again soon,” said the director."
    )
    assert [voices for voices, _ in by_rule(text)] == [["Hugh Penlow"]] * 3


def test_names_in_the_genitive_mean_the_same_in_russian():
    text = "Пётр Осмин приехал утром.\n\n«Мы уйдём», — цитирует Осмина телеканал «Сульва»."
    assert by_rule(text)[0][0] == ["Пётр Осмин", "Сульва"]


def test_paragraph_that_is_only_quoted_goes_on_with_its_speaker():
    text = "“It was dark,” said Mira Oslan. “We ran.”\n\n“Nobody looked back at all.”"
    [(voices, words)] = by_rule(text)
    assert voices == ["Mira Oslan"]
    assert words.count("“") == 3


def test_quotation_over_paragraphs_keeps_its_speaker():
    text = "Mira Oslan said: “It was dark.\n\n“We ran down to the river.”"
    [(voices, words)] = by_rule(text)
    assert voices == ["Mira Oslan"]
    assert "We ran" in words


def test_headline_names_its_speaker_before_a_colon():
    [(voices, words)] = by_rule("Strom: ‘We will rebuild’\n")[:1]
    assert voices == ["Strom"]
    assert "We will rebuild" in words


def test_turns_of_a_transcript_are_their_speakers():
    text = (
        "MS OKAFORD: Good morning, everyone.\n\nQUESTION: Was anybody hurt?\n\n"
        "MS OKAFORD: No. One jeep lost a mirror.\n\nAnd that was really all of it."
    )
    found = by_rule(text)
    assert [voices[0] for voices, _ in found] == ["OKAFORD", "a journalist", "OKAFORD"]
    assert found[-1][1].endswith("all of it.")


def test_several_sources_are_one_voice():
    text = "Two died, police and aid workers said."
    [(voices, _)] = by_rule(text)
    assert voices == ["police and aid workers"]


def test_check_is_what_was_checked():
    text = "The clip, which the Tarn Post said it had independently verified, shows a bridge."
    found = [each for each in read_article(text).attributions if each.shape == "verification"]
    [each] = found
    assert text[slice(*each.content[0])] == "The clip"
    assert source_in(text, each) == "the Tarn Post"


def test_name_in_marks_is_who_is_told_and_no_quotation():
    text = "Мер Данило Ворсек розповів «Радіо Брезань», що котел був старий."
    [(voices, words)] = by_rule(text)
    assert voices == ["Данило Ворсек", "Радіо Брезань"]
    assert words == "котел був старий"


def test_nothing_is_said_in_plain_narrative():
    assert by_rule("The bridge fell on Monday. Nobody was there.") == []


PARSED = {
    "clause": ("The ministry said on Monday that two bridges were closed.", "The ministry"),
    "object": ("The mayor denied the report of a second blast.", "The mayor"),
    "infinitive": ("Penlow promised to pay for every cabin.", "Penlow"),
    "passive": ("The builders were accused of fraud by residents.", "residents"),
    "was quoted as saying": ("Penlow was quoted as saying that it was over.", "Penlow"),
    "aside": ("Loyalty, he noted, has long been a virtue there.", "he"),
    "noun": ("Penlow repeated his claim that the ship was sound.", "his"),
}


@pytest.mark.parametrize(("text", "source"), PARSED.values(), ids=PARSED)
def test_parse_finds_who_says_so(nlp, text, source):
    found = read_article(text, nlp).attributions
    assert source in [text[slice(*each.source)] for each in found if each.source]


def test_parse_gives_fragments_to_the_clause_that_holds_them(nlp):
    text = "Ada Strom said she did not “know anything of it” and that it was “unacceptable”."
    article = read_article(text, nlp)
    [each] = [each for each in article.attributions if each.quotations]
    assert each.quotations == [0, 1]
    assert source_in(text, each) == "Ada Strom"


def test_parse_and_rules_agree_on_quotations(nlp):
    for text, speaker in list(ADJACENT.values())[:4]:
        article = read_article(text, nlp)
        [each] = [each for each in article.attributions if each.quotations]
        assert source_in(text, each).startswith(speaker)


def test_mask_leads_back_to_the_words():
    text = "Mira said: “It was dark. We ran.” Then “a bit” more."
    quoted = quotations_in(text)
    ready = masked(text, (0, len(text)), quoted)
    at = ready.text.index(CLAUSE)
    assert text[slice(*ready.back(at, at + len(CLAUSE)))] == "It was dark. We ran"
    after = ready.text.index("Then")
    assert text[slice(*ready.back(after, after + 4))] == "Then"
    assert "a bit" in ready.text  # a fragment stays


WORDS = tuple("“”,.:—'«»xи")
MORE = (
    "said",
    "he",
    "that",
    "according to",
    "which",
    "The",
    "told",
    "Mira Oslan",
    "\n\n",
    "сказал",
)


@given(st.lists(st.sampled_from(WORDS + MORE), max_size=40))
def test_any_words_are_read_and_places_lie_in_the_text(parts):
    text = " ".join(parts)
    article = read_article(text)
    chains = Chains(article)
    for each in article.attributions:
        chains.voices(each)
        for start, end in [*each.content, *([each.source] if each.source else [])]:
            assert 0 <= start <= end <= len(text)
