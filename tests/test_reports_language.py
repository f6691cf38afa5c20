"""Languages of texts and paragraphs; close relatives told apart; what cannot be told is `und`."""

import sys
from typing import Any

import pytest

from firsthand.examine.reports import language as module
from firsthand.examine.reports.language import language
from firsthand.records import Gap, Item, Observation, Passage, Whole
from firsthand.steps import Text

TEXTS = {
    "en": "The footbridge at Halden gave way on Tuesday, and the search for survivors goes on.",
    "uk": "У вівторок у Зоряному обвалився міст, рятувальники досі шукають людей під уламками.",
    "ru": "Во вторник в Приозёрске обрушился мост, спасатели до сих пор ищут людей под обломками.",
    "de": "Am Dienstag stürzte in Halden die Brücke ein, die Suche nach Überlebenden dauert an.",
    "fr": "La passerelle de Halden s’est effondrée mardi et les recherches continuent sur place.",
    "es": "La pasarela de Halden cedió el martes y la búsqueda de supervivientes continúa allí.",
    "ar": "انهار جسر المشاة في البلدة صباح الثلاثاء ولا يزال البحث عن الناجين مستمرا حتى الآن",
    "be": "У аўторак у горадзе абрынуўся мост, ратавальнікі дагэтуль шукаюць людзей пад абломкамі.",
    "bg": "Във вторник в града се срути мост, спасителите все още търсят хора под отломките.",
    "sr": "У уторак се у граду срушио мост, спасиоци још увек траже људе испод рушевина, кажу они.",
}


def text_of(words: str) -> Text:
    return Text(Item.of(words.encode()).id, words)


def told(words: str, **settings: Any) -> list[Observation]:
    return [e for e in language(text_of(words), **settings) if isinstance(e, Observation)]


@pytest.mark.parametrize("code", TEXTS)
def test_each_language_is_told(code: str) -> None:
    whole, paragraph = told(TEXTS[code])
    assert isinstance(whole.where, Whole)
    assert isinstance(paragraph.where, Passage)
    for each in (whole, paragraph):
        assert each.facts["language"] == code
        assert each.facts["supported"] is (code not in {"be", "bg", "sr"})
        assert 0.6 <= float(each.facts["probability"]) <= 1


def test_each_paragraph_has_its_own() -> None:
    out = told("\n\n".join(TEXTS.values()))
    assert [e.facts["language"] for e in out[1:]] == list(TEXTS)


def test_a_quotation_in_a_related_language_does_not_decide() -> None:
    words = "Міністр сказав: «Мы все это видели», і пішов геть, а інші залишилися біля ґанку."
    assert told(words)[0].facts["language"] == "uk"


def test_what_cannot_be_told_is_undetermined() -> None:
    (only,) = told("Hm, ok.")
    assert (only.facts["language"], only.facts["supported"]) == ("und", False)


def test_a_text_without_letters_has_no_language() -> None:
    (gap,) = language(text_of("12:34 — 56"))
    assert isinstance(gap, Gap)
    assert gap.settled


def test_another_model_is_not_used() -> None:
    (gap,) = language(text_of(TEXTS["en"]), model_sha256="0" * 64)
    assert isinstance(gap, Gap)
    assert not gap.settled
    assert "SHA-256" in gap.why
    assert gap.install


def test_without_the_package_there_is_a_gap(monkeypatch: pytest.MonkeyPatch) -> None:
    module._model.cache_clear()
    monkeypatch.setitem(sys.modules, "py3langid", None)
    (gap,) = language(text_of(TEXTS["en"]))
    module._model.cache_clear()
    assert isinstance(gap, Gap)
    assert gap.install
    assert not gap.settled
