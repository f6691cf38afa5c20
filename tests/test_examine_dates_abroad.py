"""The day of a page in languages that are read for their dates only, and in pages' own forms."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.examine.reports.dates import written_dates
from firsthand.trace.wording_address import day_in
from firsthand.trace.wording_house import houses
from firsthand.world.months import MONTHS, WEEKDAYS, plain_month
from tracekit import read

BODY = "Wexal Orun.\n\n{line}\n\nA b c d."


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("18 OTTOBRE 2024 ALLE 12:40", "2024-10-18"),
        ("15 maggio 2024 | 9:31", "2024-05-15"),
        ("09 Febbraio 2023 Aggiornato alle 10:18", "2023-02-09"),
        ("18 de Outubro de 2024, 14:14", "2024-10-18"),
        ("14.05.2024 às 22h48", "2024-05-14"),
        ("Miércoles 15 de mayo, 2024 - 12:40 hrs", "2024-05-15"),
        ("18 października 2024, 12:36", "2024-10-18"),
        ("(mk) 8 lutego 2023, 19:47", "2023-02-08"),
        ("Giriş: 20.09.2024 - 16:22 Güncelleme: 21.09.2024 - 16:40", "2024-09-20"),
        ("7 KASIM 2022", "2022-11-07"),
        ("5 EKİM 2022", "2022-10-05"),
        ("22 oktober 2024 om 20:30", "2024-10-22"),
        ("Vydáno: 21. 10. 2024, 15:30", "2024-10-21"),
        ("15. května 2024", "2024-05-15"),
        ("2024. május 15.", "2024-05-15"),
        ("2024年10月18日", "2024-10-18"),
        ("15 Μαΐου 2024", "2024-05-15"),
        ("15 май 2024", "2024-05-15"),
        ("09:41 15.05.2024    2 318 views", "2024-05-15"),
        ("Autorka: Wanda Dorn   30.08.2019   Czas: 4 min", "2019-08-30"),
        ("October 18, 2024, 2:47 PM. Updated 2 hours ago", "2024-10-18"),
        ("November 9, 2022 2:05 PM   Last Updated 3 hours ago", "2022-11-09"),
        ("May 17, 2024 ∙ Paid", "2024-05-17"),
        ("10 listopada 2022, żołnierze", None),
        ("Only 3 out of 2024 came.", None),
    ],
)
def test_the_day_that_a_page_says_it_is_of(line, day):
    assert read(BODY.format(line=line)).dates == ((day,) if day else ())


def test_a_headline_in_a_list_has_a_day_of_its_own():
    reading = read(BODY.format(line="Wer sich ergibt, ist kein Ziel mehr   10.02.2023"))
    assert not reading.mentions("document-date")


def test_a_name_of_two_months_is_both_where_nothing_tells():
    (found,) = written_dates("10. listopada 2022.", 0, 19, month_first=False)
    assert found.facts["readings"] == ["2022-10-10", "2022-11-10"]
    polish = "10 listopada 2022, źródło"
    (found,) = written_dates(polish, 0, len(polish), month_first=False)
    assert found.facts["date"] == "2022-11-10"


@pytest.mark.parametrize(
    ("place", "day"),
    [
        ("https://www.a.example/world/2022/04/07/clip.html", "2022-04-07"),
        ("https://www.a.example/world/2022/apr/07/clip", "2022-04-07"),
        ("https://www.a.example/world/2021/may/14/clip-live", "2021-05-14"),
        ("https://www.a.example/world/clip-2024-10-17/", "2024-10-17"),
        ("https://www.a.example/video_1_20240515.html", "2024-05-15"),
        ("https://www.a.example/2024/5/15/clip", "2024-05-15"),
        ("https://www.a.example/2024/02/31/clip", None),
        ("https://www.a.example/2024/05/clip", None),
        ("https://www.a.example/a-63671204", None),
        ("https://www.a.example/20249931", None),
        ("folder/2022-04-07/clip", None),
    ],
)
def test_the_day_in_an_address(place, day):
    assert day_in(place) == day


def test_an_address_tells_the_day_where_the_page_does_not():
    place = "https://www.a.example/2024/10/18/clip"
    assert read("A b c.", place).dates == ("2024-10-18",)
    assert read(BODY.format(line="17 October 2024"), place).dates == ("2024-10-17",)


def test_of_a_page_that_tells_only_when_it_was_changed_that_is_the_day():
    assert read(BODY.format(line="Updated: November 07, 2022 9:03 pm")).dates == ("2022-11-07",)


@given(st.sampled_from(sorted(MONTHS)), st.integers(1, 28), st.integers(1900, 2099))
def test_every_name_of_a_month_is_read_with_its_day_and_year(month, day, year):
    text = f"{day} {month} {year}"
    (found,) = written_dates(text, 0, len(text), month_first=False)
    said = [found.facts["date"]] if "date" in found.facts else found.facts["readings"]
    assert {int(each[5:7]) for each in said} <= set(MONTHS[month])
    assert {each[:4] for each in said} == {str(year)}


@given(st.text(max_size=80))
def test_no_line_is_too_odd_for_its_dates(line):
    assert all(
        0 <= d.start < d.end <= len(line)
        for d in written_dates(line, 0, len(line), month_first=True)
    )


def test_capitals_of_turkish_are_the_same_months():
    assert plain_month("EKİM") == plain_month("Ekim")
    assert plain_month("KASIM") == plain_month("kasım")
    assert set(WEEKDAYS["czwartek"]) == {4}


@pytest.mark.parametrize("label", ["Giriş", "Yayın", "Aktualizacja", "Publicado em", "Vydáno"])
def test_a_label_beside_a_day_is_no_house(label):
    assert houses(read(BODY.format(line=f"{label}: 20.09.2024 - 16:22"))) == ()


def test_of_a_stored_copy_it_is_the_day_of_the_page():
    page = "https://www.a.example/2022/04/07/clip"
    assert day_in(f"https://archive.example/web/20240101/{page}") == "2022-04-07"
