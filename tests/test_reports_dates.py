"""A document's own date: where it is stated, in seven languages, and never more than is stated."""

from pathlib import Path
from typing import Any

import pytest

from firsthand.examine.reports.dates import stamp, written_dates
from firsthand.examine.reports.document_date import document_date
from firsthand.examine.reports.file_metadata import pdf_date
from firsthand.records import Gap, Instant, Item, Observation, Passage
from firsthand.steps import Text
from firsthand.world.languages import LANGUAGES

BODY = "\n\nThe council met on 2 May 2019 and again on June 3, 2020. It will meet on 1 July."

# The text's beginning, what is read, and where from. The rest of the text has other dates.
STATED: list[tuple[str, str, str | None, str]] = [
    (" date 2022-04-07 A video", "2022-04-07", "2022-04-07", "leading date line"),
    ("Date: 7 April 2022", "7 April 2022", "2022-04-07", "leading date line"),
    ("HALDEN, April 7 (NPA) — The span", "April 7", None, "dateline"),
    ("HALDEN, Norway, April 7, 2022 (NPA) - The span", "April 7, 2022", "2022-04-07", "dateline"),
    ("Berlin, 3. März 2022", "3. März 2022", "2022-03-03", "dateline"),
    (
        "Published 7 April 2022, 14:05 BST",
        "7 April 2022, 14:05 BST",
        "2022-04-07",
        "published line",
    ),
    (
        "Last updated: Thursday, April 7, 2022",
        "Thursday, April 7, 2022",
        "2022-04-07",
        "updated line",
    ),
    ("By Ida Brandt | April 7, 2022", "April 7, 2022", "2022-04-07", "byline"),
    ("Thu 7 Apr 2022 14.05 EDT", "Thu 7 Apr 2022 14.05 EDT", "2022-04-07", "date line"),
    ("April 7, 2022 / 2:05 PM / NPA News", "April 7, 2022 / 2:05 PM", "2022-04-07", "date line"),
    ("NPA News | 7 April 2022 | 3 min read", "7 April 2022", "2022-04-07", "date line"),
    ("Опубліковано 7 квітня 2022", "7 квітня 2022", "2022-04-07", "published line"),
    ("ЗОРЯНЕ, 7 квітня 2022 року. /НПА/ Міст", "7 квітня 2022 року", "2022-04-07", "dateline"),
    ("14:05, 7 квітня 2022", "14:05, 7 квітня 2022", "2022-04-07", "date line"),
    ("Оновлено: 07.04.2022 14:05", "07.04.2022 14:05", "2022-04-07", "updated line"),
    ("Опубликовано: 7 апреля 2022 г.", "7 апреля 2022 г.", "2022-04-07", "published line"),
    ("Приозёрск. 7 апреля. НПА. Мост упал", "7 апреля", None, "dateline"),
    (
        "Veröffentlicht am 7. April 2022 um 14:05 Uhr",
        "7. April 2022 um 14:05 Uhr",
        "2022-04-07",
        "published line",
    ),
    ("Stand: 07.04.2022, 14.05 Uhr", "07.04.2022, 14.05 Uhr", "2022-04-07", "published line"),
    ("Publié le 7 avril 2022 à 14h05", "7 avril 2022 à 14h05", "2022-04-07", "published line"),
    ("Mis à jour le 07/04/2022", "07/04/2022", "2022-04-07", "updated line"),
    ("HALDEN, 7 avril 2022 (ANP) - Le pont", "7 avril 2022", "2022-04-07", "dateline"),
    ("Le jeudi 7 avril 2022", "jeudi 7 avril 2022", "2022-04-07", "date line"),
    (
        "Publicado el 7 de abril de 2022 a las 14:05",
        "7 de abril de 2022 a las 14:05",
        "2022-04-07",
        "published line",
    ),
    ("Halden, 7 abr (ANP).- El puente", "7 abr", None, "dateline"),
    ("نُشر في 7 أبريل 2022", "7 أبريل 2022", "2022-04-07", "published line"),
    ("آخر تحديث: ٧ نيسان ٢٠٢٢", "٧ نيسان ٢٠٢٢", "2022-04-07", "updated line"),
    ("بيروت، 7 نيسان/أبريل 2022 – قال", "7 نيسان/أبريل 2022", "2022-04-07", "dateline"),
]
NOT_STATED = [
    "The bridge fell on 7 April 2022.",
    "On April 7, 2022, the bridge fell.",
    "In Halden on April 7, Moss said",
    "Em Halden 7 pessoas",
    "В Киеве 7 апреля 2022 года прошла встреча.",
    "Am 7. April 2022 stürzte die Brücke ein.",
    "The report, published on 7 April 2022 by the ministry after a long delay, names nobody.",
    "Nothing at all.",
]


def text_of(words: str) -> Text:
    return Text(Item.of(words.encode()).id, words)


def stated(words: str) -> list[Observation]:
    return [each for each in document_date(text_of(words)) if isinstance(each, Observation)]


def said(words: str) -> dict[str, Any]:
    (only,) = stated(words)
    return dict(only.facts)


@pytest.mark.parametrize(("head", "written", "date", "read_from"), STATED)
def test_what_a_document_states(head: str, written: str, date: str | None, read_from: str) -> None:
    words = head + BODY
    (only,) = stated(words)
    assert isinstance(only.where, Passage)
    assert only.where.exact == words[only.where.start : only.where.end] == written
    assert only.facts["written"] == written
    assert (only.facts.get("date"), only.facts["read_from"]) == (date, read_from)
    assert date or only.facts["month_day"] == "04-07"


@pytest.mark.parametrize("head", NOT_STATED)
def test_a_date_of_the_story_is_not_the_documents_own(head: str) -> None:
    (gap,) = document_date(text_of(head + BODY))
    assert isinstance(gap, Gap)
    assert gap.outcome is None


def test_all_of_several_are_kept() -> None:
    words = "Title\n\nPublished: 7 April 2022 | Updated: 9 April 2022" + BODY
    out = [(e.facts["date"], e.facts["means"]) for e in stated(words)]
    assert out == [("2022-04-07", "published"), ("2022-04-09", "updated")]


def test_no_zone_is_made_up() -> None:
    facts = said("Published 7 April 2022, 14:05 BST")
    assert (facts["time"], facts["zone"]) == ("14:05", "BST")
    assert "instant" not in facts
    assert said("Published 7 April 2022, 2:05 pm")["zone"] == "unknown"
    assert said("Published 7 April 2022, 2:05 pm")["time"] == "14:05"


def test_an_offset_that_is_written_makes_an_instant() -> None:
    assert said("Published 7 April 2022 at 14:05 UTC")["instant"] == Instant(
        text="2022-04-07T14:05:00Z"
    )
    facts = said("Published: 2022-04-07T14:05:09.5+03:00")
    assert facts["instant"] == Instant(text="2022-04-07T14:05:09.5+03:00")
    assert facts["zone"] == "+03:00"


def test_numbers_that_can_be_read_two_ways_give_both() -> None:
    facts = said("04/07/2022" + BODY)
    assert facts["readings"] == ("2022-07-04", "2022-04-07")
    assert "date" not in facts
    assert said("13/07/2022" + BODY)["date"] == "2022-07-13"


def test_a_weekday_that_does_not_fit_is_noticed() -> None:
    assert said("Thursday, April 7, 2022")["weekday_agrees"] is True
    assert said("Friday, April 7, 2022")["weekday_agrees"] is False


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert stated("Published 31 February 2022") == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_month_and_weekday_is_known(code: str) -> None:
    language = LANGUAGES[code]
    assert set(language.months.values()) == set(range(1, 13))
    assert set(language.weekdays.values()) == set(range(1, 8))
    for name, number in language.months.items():
        words = f"7 {name} 2022"
        (date,) = written_dates(words, 0, len(words), month_first=False)
        assert date.facts["date"] == f"2022-{number:02d}-07"
        assert words[date.start : date.end] == words


def test_no_month_is_two_months() -> None:
    pairs = {(name, n) for each in LANGUAGES.values() for name, n in each.months.items()}
    assert len(pairs) == len({name for name, _ in pairs})


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2022-04-07T14:05:09Z", "2022-04-07T14:05:09Z"),
        ("2022-04-07T14:05:09+0300", "2022-04-07T14:05:09+03:00"),
        ("Thu, 07 Apr 2022 14:05:00 GMT", "2022-04-07T14:05:00Z"),
        ("Thu, 07 Apr 2022 14:05:00 -0400", "2022-04-07T14:05:00-04:00"),
        ("2022-04-07 14:05:00", None),
        ("2022-04-07", None),
        ("yesterday", None),
    ],
)
def test_metadata_dates(written: str, instant: str | None) -> None:
    facts = stamp(written)
    assert facts["written"] == written
    assert facts.get("instant") == (Instant(text=instant) if instant else None)
    assert facts.get("date", "2022-04-07") == "2022-04-07"


@pytest.mark.parametrize(
    ("written", "date", "instant"),
    [
        ("D:20220407120000+02'00'", "2022-04-07", "2022-04-07T12:00:00+02:00"),
        ("D:20220407120000Z", "2022-04-07", "2022-04-07T12:00:00Z"),
        ("D:20220407120000", "2022-04-07", None),
        ("D:20220407", "2022-04-07", None),
        ("D:20229907", None, None),
        ("D:20220407256000Z", "2022-04-07", None),
        ("nonsense", None, None),
    ],
)
def test_pdf_dates(written: str, date: str | None, instant: str | None) -> None:
    facts = pdf_date(written)
    assert facts["written"] == written
    assert facts.get("date") == date
    assert facts.get("instant") == (Instant(text=instant) if instant else None)


def test_the_real_report(shared: Path) -> None:
    words = (shared / "reports" / "spun-report.txt").read_bytes().decode()
    facts = said(words)
    assert facts["date"] == "2022-04-07"
    assert facts["read_from"] == "leading date line"
    assert facts["zone"] == "unknown"
