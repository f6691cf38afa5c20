"""Names in manners and languages that the rules were not first written from; and in bad input."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from firsthand.examine.reports.hedges import find_hedges
from firsthand.examine.reports.names import find_names
from firsthand.examine.reports.places import find_places

FOUND = [
    (
        "Mayor Tomas Reks met Dr. Ana P. Lind. Later Lind left.",
        "en",
        [("Tomas Reks", "person"), ("Ana P. Lind", "person"), ("Lind", "person")],
    ),
    (
        "Police are hunting a man named Dak, who hid in the wood.",
        "en",
        [("Dak", "person")],
    ),
    (
        "The Office of Public Integrity and the Ministry of Fuel and Energy told Coast FM.",
        "en",
        [
            ("Office of Public Integrity", "organisation"),
            ("Ministry of Fuel and Energy", "organisation"),
            ("Coast FM", "organisation"),
        ],
    ),
    (
        "A stolen ambulance and an old Russian tank with Z marks fired 152mm shells.",
        "en",
        [
            ("stolen ambulance", "vehicle"),
            ("old Russian tank", "vehicle"),
            ("Z marks", "insignia"),
            ("shells", "weapon"),
        ],
    ),
    (
        "A BTR-82A, an FPV drone, a Glock 17 and an RPG-7 lay there.",
        "en",
        [
            ("BTR-82A", "vehicle"),
            ("FPV drone", "vehicle"),
            ("Glock 17", "weapon"),
            ("RPG-7", "weapon"),
        ],
    ),
    (
        "По словам Игоря Сталина, 3-й батальон морской пехоты ушёл на грузовике «Урал».",
        "ru",
        [
            ("Игоря Сталина", "person"),
            ("3-й батальон морской пехоты", "unit"),
            ("грузовике «Урал»", "vehicle"),
        ],
    ),
    (
        "Речниця ДСНС Оксана Рибчук бачила сірий мікроавтобус, додала Рибчук.",
        "uk",
        [
            ("ДСНС", "organisation"),
            ("Оксана Рибчук", "person"),
            ("сірий мікроавтобус", "vehicle"),
            ("Рибчук", "person"),
        ],
    ),
    (
        "Gefängnisdirektor Elias Tunde sah einen gestohlenen Krankenwagen, das 3. Marinebataillon.",
        "de",
        [
            ("Elias Tunde", "person"),
            ("gestohlenen Krankenwagen", "vehicle"),
            ("3. Marinebataillon", "unit"),
        ],
    ),
    (
        "Le ministère de la Justice a vu un camion volé et le 3e bataillon de marine.",
        "fr",
        [
            ("ministère de la Justice", "organisation"),
            ("camion volé", "vehicle"),
            ("3e bataillon de marine", "unit"),
        ],
    ),
    (
        "El Ministerio de Defensa de Altamora halló fusiles de asalto y brazaletes rojos.",
        "es",
        [
            ("Ministerio de Defensa de Altamora", "organisation"),
            ("fusiles de asalto", "weapon"),
            ("brazaletes rojos", "insignia"),
        ],
    ),
    (
        "وقال المتحدث باسم الحكومة إدريس فاني إن مروحية عسكرية حلقت.",
        "ar",
        [("الحكومة", "organisation"), ("إدريس فاني", "person"), ("مروحية عسكرية", "vehicle")],
    ),
]
NONE = [
    ("They spoke of gun control, a think tank and patches of ice.", "en"),
    ("The Paris-based and Kurdish-led ones walked UP and down, up and down.", "en"),
    ("Der Anzug und die Gardinen, keine Sorge.", "de"),
    ("Он сказал, что через несколько минут всё кончится.", "ru"),
    ("Він старший, ніж брат, у формуванні думок.", "uk"),
    ("وعلى أطراف الطريق بدأ الناس العمل.", "ar"),
]
HARD = {
    "capitals": "AB",
    "names": "Anna Lind ",
    "of": "of of of ",
    "ministry of": "Ministry of and of ",
    "lists": "in Brezan, Kostel, ",
    "quotes": "газета «",
    "opening": "“",
    "adjectives": "белый ",
    "numbers": "3rd 3 km north ",
    "initials": "A. ",
    "arabic": "قرب مدينة بن ",
    "designations": "T-72 AK-",
    "might": "might could be may not ",
    "german": "In Panzer aus der ",
    "hyphens": "a-",
}


@pytest.mark.parametrize(("words", "code", "wanted"), FOUND)
def test_name_is_found_exactly(words: str, code: str, wanted: list[tuple[str, str]]) -> None:
    assert [(words[n.start : n.end], n.sort) for n in find_names(words, code)] == wanted


@pytest.mark.parametrize(("words", "code"), NONE)
def test_what_names_nothing_is_none(words: str, code: str) -> None:
    assert [words[n.start : n.end] for n in find_names(words, code)] == []


def lines_run(work: Callable[[], object]) -> int:
    """How many lines of Python are run: unlike time, the same on every machine."""
    count = 0

    def trace(*_: object) -> object:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)  # type: ignore[arg-type]
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("unit", HARD)
def test_twice_the_text_is_at_most_thrice_the_work(unit: str) -> None:
    code = {"quotes": "ru", "adjectives": "ru", "arabic": "ar", "german": "de"}.get(unit, "en")

    def work(times: int) -> int:
        words = HARD[unit] * times
        return lines_run(
            lambda: (find_names(words, code), find_places(words, code), find_hedges(words, code))
        )

    work(10)
    small, large = work(150), work(300)
    assert large <= 3 * small + 2000
