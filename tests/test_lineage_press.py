"""What was written down of the changes in four sets of press reports stands in their texts."""

import importlib

import pytest
from bench.lineage.press import SETS, Press
from bench.lineage.press_changed import SORTS, Changed

TRUTHS = ("cove", "harvest", "ford", "heath", "kiln", "marsh", "ridge", "tram", "vale")

each_set = pytest.mark.parametrize("name", TRUTHS)


def _texts(name: str) -> dict[str, str]:
    reports: list[Press] = importlib.import_module(SETS[name]).REPORTS
    return {report["name"]: report["text"] for report in reports}


def _truth(name: str) -> list[Changed]:
    truth: list[Changed] = importlib.import_module(f"{SETS[name]}_drift").CHANGED
    return truth


@each_set
def test_the_reports_and_sorts_exist(name: str) -> None:
    texts = _texts(name)
    for one in _truth(name):
        assert {one["made"], one["source"]} <= set(texts), one
        assert one["made"] != one["source"], one
        assert one["sorts"], one
        assert len(set(one["sorts"])) == len(one["sorts"]), one
        assert set(one["sorts"]) <= SORTS, one


@each_set
def test_the_words_stand_once_in_the_reports(name: str) -> None:
    texts = _texts(name)
    for one in _truth(name):
        assert one["now"], one
        assert texts[one["made"]].count(one["now"]) == 1, one
        assert not one["was"] or texts[one["source"]].count(one["was"]) == 1, one


@each_set
def test_nothing_is_written_down_twice(name: str) -> None:
    places = [(one["made"], one["now"]) for one in _truth(name)]
    assert len(set(places)) == len(places)


@each_set
def test_a_certain_change_is_told_against_the_parent(name: str) -> None:
    reports: list[Press] = importlib.import_module(SETS[name]).REPORTS
    parents = {report["name"]: report["parent"] for report in reports}
    for one in _truth(name):
        parent = parents[one["made"]]
        assert one["debatable"] or parent in {None, one["source"]}, one


@each_set
def test_a_spun_report_is_one_change(name: str) -> None:
    reports: list[Press] = importlib.import_module(SETS[name]).REPORTS
    spun = [report["name"] for report in reports if report["how"] == "spun"]
    truth = [one for one in _truth(name) if one["made"] in spun]
    assert sorted(one["made"] for one in truth if not one["debatable"]) == sorted(spun)
    assert all(one["sorts"] == ("spun wording",) for one in truth if not one["debatable"])
