"""The verbs about where and when, as a person types them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from firsthand.api import create
from firsthand.cli import main
from firsthand.records import Clue, Maker, Whereabouts

COUNTRY = (
    "9000001\tHarnsk\tHarnsk\tХарнськ\t48.50000\t31.20000\tP\tPPL\tUA\t\t10\t\t\t\t120\t\t\t"
    "Europe/Kyiv\t2026-01-01\n"
)


@pytest.fixture
def case(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    create(tmp_path / "case", title="The mill").close()
    return tmp_path / "case"


def say(*words: str) -> int:
    return main([str(word) for word in words])


def clues(case: Path) -> list[Clue]:
    from firsthand.api import open_case  # noqa: PLC0415

    with open_case(case, write=False) as opened:
        return [c for c in opened.records("clue") if isinstance(c, Clue)]


# -- clues -------------------------------------------------------------------------------------


def test_words_become_clues_signed_by_whoever_says_so(case, capsys):
    said = [
        "clue",
        str(case),
        "add",
        "near the village of Dmytrivka, west of Kyiv",
        "--by",
        "Ada Kern",
    ]
    assert say(*said) == 0
    near, west = clues(case)
    assert {near.by, west.by} == {Maker(person="Ada Kern")}
    assert {near.scope, west.scope} == {"place"}
    out = capsys.readouterr().out
    assert "17 places named" in out
    assert "Dmytrivka" in out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["add", "near Zzyzzxburgh-under-Nowhere"], "no place named"),
        (["add", ""], "empty"),
        (["add", "lorem ipsum dolor"], "not understood"),
        (
            [
                "shadow",
                "--base",
                "10,90",
                "--tip",
                "9000,90",
                "--top",
                "10,10",
                "--frame",
                "640x480",
            ],
            "",
        ),
        (
            ["shadow", "--base", "10,90", "--tip", "90,90", "--top", "10,90", "--frame", "640x480"],
            "",
        ),
        (["shadow-lengths", "tall", "1.5"], ""),
        (["sun-altitude", "120"], ""),
        (["sun-azimuth", "north"], ""),
        (["moon"], "--altitude"),
        (["moon", "--lit", "400"], ""),
        (["at", "50.45,30.52", "--within", "-5"], ""),
        (["bearing", "400", "--to", "50,30"], ""),
        (["region", "50,30", "51,31"], ""),
        (["add", "near Dmytrivka", "--doubt", "7"], "doubt"),
        (["add", "near Dmytrivka", "--about", "no-such-item"], "no one item"),
    ],
    ids=str,
)
def test_what_cannot_be_is_refused_with_a_reason(case, capsys, words, why):
    assert say("clue", str(case), *words) == 2
    err = capsys.readouterr().err
    assert err.startswith("firsthand: ")
    assert why in err
    assert "Traceback" not in err
    assert clues(case) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["at", "-33.86,151.2", "±500"], "-33.86,151.2 ±500m"),
        (["at", "-33.86,-70.5", "± 1500 m"], "-33.86,-70.5 ±1500m"),
        (["at", "50.45,30.52"], "±100m"),
        (["at", "50.45,30.52", "--within", "200"], "±200m"),
        (["bearing", "120", "--to", "-33.9,18.4"], "-33.9"),
        (["region", "-33,18", "-34,18", "-34,19"], "3 corners"),
    ],
    ids=str,
)
def test_places_south_of_the_equator_are_no_options(case, capsys, words, told):
    assert say("clue", str(case), *words) == 0
    assert told in capsys.readouterr().out


@pytest.mark.parametrize("words", [["at", "91,0"], ["at", "here"], ["region", "x,y"]])
def test_impossible_coordinates_are_wrong_words(case, words):
    with pytest.raises(SystemExit) as ended:
        say("clue", str(case), *words)
    assert ended.value.code == 2


def test_a_file_of_clues_keeps_what_can_be_read(case, tmp_path, capsys):
    lines = tmp_path / "clues.txt"
    lines.write_bytes(b"near Dmytrivka\n\xff\xfe junk \x00\n\nbefore 2022-04-05\n=cmd()\n")
    assert say("clue", str(case), "add", "--from", lines) == 3
    assert len(clues(case)) == 2
    assert capsys.readouterr().err.count("firsthand: ") == 2


@pytest.mark.parametrize(
    "words",
    [
        [
            "shadow",
            "--base",
            "300,400",
            "--tip",
            "460,400",
            "--top",
            "300,200",
            "--frame",
            "640x480",
        ],
        ["shadow-lengths", "1.8", "2.4"],
        ["two-shadows", "--minutes-apart", "20", "--turned", "6"],
        ["sun-azimuth", "210"],
        ["sun-altitude", "31"],
        ["moon", "--lit", "40", "--side", "waxing"],
        ["bearing", "84", "--to", "50.4547,30.5238", "--name", "the tower"],
        ["at", "50.4591,30.1703", "--within", "200"],
        ["region", "50,30", "50,31", "51,31", "51,30", "--name", "the district"],
    ],
    ids=lambda words: words[0],
)
def test_what_a_person_measures_is_a_clue(case, words, capsys):
    assert say("clue", str(case), *words, "--json") == 0
    [printed] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    [kept] = clues(case)
    assert printed["id"] == kept.id
    assert kept.words


# -- locating ----------------------------------------------------------------------------------


@pytest.fixture
def said(case):
    for words in (
        "near the village of Dmytrivka",
        "west of Kyiv",
        "around March 30, 2022",
        "posted on April 4, 2022",
    ):
        assert say("clue", str(case), "add", words) == 0
    return case


def answers(case: Path) -> list[Whereabouts]:
    from firsthand.api import open_case  # noqa: PLC0415

    with open_case(case, write=False) as opened:
        return [w for w in opened.records("whereabouts") if isinstance(w, Whereabouts)]


def test_clues_become_a_region_and_a_window(said, capsys):
    capsys.readouterr()
    assert say("locate", str(said), "--quiet", "--explain") == 0
    out = capsys.readouterr().out
    [found] = answers(said)
    assert float(str(found.found["area_ninety_km2"])) < 500
    assert "Bucha Raion" in out
    assert "ruled out by “west of Kyiv”" in out
    end = max(window.end.ns for window in found.when_ninety if window.end)
    assert end <= 1_649_116_800 * 10**9 + 15 * 3600 * 10**9
    html = (said / "account.html").exists()
    assert not html


def test_the_account_shows_the_map_and_the_clues(said):
    assert say("locate", str(said), "--quiet") == 0
    assert say("publish", str(said), "--quiet") == 0
    html = (said / "account.html").read_text("utf-8")
    assert 'class="map"' in html
    assert 'class="axis"' in html
    assert "west of Kyiv" in html
    assert "GeoNames" in html
    assert "<script" not in html
    assert say("check", str(said), "--quiet") == 0


def test_leaving_a_clue_out_is_printed_and_not_recorded(said, capsys):
    assert say("locate", str(said), "--quiet") == 0
    west = next(c for c in clues(said) if c.words == "west of Kyiv")
    before = (said / "ledger.jsonl").read_bytes()
    capsys.readouterr()
    assert say("locate", str(said), "--quiet", "--without", west.id[:12], "--json") == 0
    [found] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert float(found["found"]["area_ninety_km2"]) > 1000
    assert (said / "ledger.jsonl").read_bytes() == before


def test_clues_that_cannot_all_hold_are_named(case, capsys):
    for words in ("near Dmytrivka, Kyiv oblast", "on 2022-03-30", "sun"):
        kind = ["sun-altitude", "75"] if words == "sun" else ["add", words]
        assert say("clue", str(case), *kind) == 0
    capsys.readouterr()
    assert say("locate", str(case), "--quiet") == 1
    out = capsys.readouterr().out
    assert "cannot all hold" in out
    assert "supposing that" in out


def test_nothing_said_is_nothing_located(case, capsys):
    assert say("locate", str(case), "--quiet") == 0
    assert "no clue says anything" in capsys.readouterr().out


# -- the gazetteer -----------------------------------------------------------------------------


def test_a_name_in_any_script_is_found_with_what_may_be_missing(case, capsys):
    assert say("gazetteer", "find", "Дмитрівка", "--west-of", "Kyiv") == 0
    out = capsys.readouterr().out
    assert "Bucha Raion" in out
    assert "17 places named" in out
    assert "GeoNames" in out


def test_a_name_that_is_not_there_is_not_replaced(case, capsys):
    assert say("gazetteer", "find", "Dmytrivkaa") == 3
    out = capsys.readouterr().out
    assert out.startswith("0 places named")
    assert "perhaps: " in out


def test_a_country_of_ones_own_is_looked_up_from_then_on(case, tmp_path, capsys):
    table = tmp_path / "UA.txt"
    table.write_text(COUNTRY, "utf-8")
    assert say("gazetteer", "add", table) == 0
    assert say("gazetteer", "find", "Харнськ", "--json") == 0
    row = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert (row["latitude_deg"], row["name"]) == ("48.50000", "Harnsk")
    assert say("clue", str(case), "add", "near Harnsk") == 0
    assert len(clues(case)) == 1


@pytest.mark.parametrize("junk", [b"", b"not a table\n", b"\x00\xff" * 50, b"a\tb\tc\n"])
def test_a_file_that_is_no_country_is_refused(case, tmp_path, capsys, junk):
    table = tmp_path / "XX.txt"
    table.write_bytes(junk)
    assert say("gazetteer", "add", table) == 2
    assert "was not added" in capsys.readouterr().err
    assert not list((tmp_path / "data").rglob("*.gazetteer"))


def test_a_register_says_how_many_of_a_district_are_missing(case, tmp_path, capsys):
    table = tmp_path / "katottg.csv"
    one = "Дмитрівка,UA,Київська область,Бучанський район\n"
    table.write_text("name,country,admin1,admin2\n" + 2 * one, "utf-8")
    assert say("gazetteer", "add", table) == 0
    assert say("gazetteer", "find", "Dmytrivka", "--in", "Bucha district", "--west-of", "Kyiv") == 0
    assert "1 of the 1 counted here lies west of Kyiv" in capsys.readouterr().out
    assert say("gazetteer", "find", "Дмитрівка", "--in", "Bucha district") == 0
    out = capsys.readouterr().out
    assert "1 of 2 places named “Дмитрівка” in Bucha Raion, Kyiv Oblast, UA known here" in out
    assert say("clue", str(case), "add", "near Дмитрівка, Kyiv Oblast") == 0
    assert "1 of 2 places named “Дмитрівка” in Kyiv Oblast, UA" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("gazetteer", "find", " "), "has a name"),
        (("gazetteer", "find", "Kyiv", "--near", "95,30"), "no place is called 95,30"),
        (("gazetteer", "find", "Kyiv", "--in", "Atlantis"), "no country or district"),
        (("gazetteer", "add", "nowhere.csv"), "was not added: No such file"),
        (("gazetteer", "add", "nowhere.txt"), "was not added: No such file"),
    ],
)
def test_what_a_gazetteer_cannot_answer_is_refused(case, capsys, words, why):
    assert say(*words) == 2
    assert why in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (("at", "50.4,30.5", "--within", "-5"), "radius_m is -5"),
        (("at", "50.4,30.5", "--within", "near"), "no decimal number"),
        (("add", "--from", "/nonexistent"), "no file of clues"),
        (("add", "--from", "/"), "no file of clues"),
        (("add", "around March 30, 3022"), "outside the open period (2005-01-01 to 2035-01-01)"),
        (("add", "on 1850-01-01"), "outside the open period"),
        (("add", "near Дмытривка"), "it is like Dmytrivka"),
        (("add", "  "), "its words are empty"),
        (
            ("shadow", "--base", "300,400", "--tip", "900,400", "--top", "300,200", "--frame",
             "640x480"),
            "outside of the frame",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_a_clue_is_refused_and_nothing_is_lost(said, capsys, words, why):
    before = clues(said)
    assert say("clue", str(said), *words) == 2
    assert why in capsys.readouterr().err
    assert clues(said) == before


def test_leaving_out_a_clue_that_is_not_there_is_refused(said, capsys):
    assert say("locate", str(said), "--without", "zzzz") == 2
    assert "no clue’s id begins with zzzz" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["UA.gazetteer", "list.csv"])
def test_a_gazetteer_of_ones_own_that_is_damaged_is_named(case, tmp_path, capsys, name):
    folder = tmp_path / "data" / "firsthand" / "gazetteers"
    folder.mkdir(parents=True)
    (folder / name).write_bytes(b"junk")
    assert say("gazetteer", "find", "Kyiv") == 3
    assert name in capsys.readouterr().err
    assert say("clue", str(case), "add", "near Kyiv") == 3
    assert "add it again, or delete it from" in capsys.readouterr().err
    assert clues(case) == []


def test_reports_are_read_with_the_user_s_own_gazetteers(tmp_path):
    """In confined workers, which open little by path; and anew when a gazetteer is added."""
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    words = "2024-05-02\n\nThe video was filmed near the village of Harnsk, residents said.\n"
    (inbox / "report.txt").write_text(words, "utf-8")
    table = tmp_path / "UA.txt"
    table.write_text(COUNTRY, "utf-8")
    case = tmp_path / "case"

    def firsthand(*words: object) -> str:
        command = [sys.executable, "-m", "firsthand.cli", *map(str, words)]
        home = os.environ | {"XDG_DATA_HOME": str(tmp_path / "data")}
        return subprocess.run(command, env=home, capture_output=True, text=True, check=False).stdout

    firsthand("investigate", inbox, "--case", case)
    assert not any(each.form == "near" for each in clues(case))
    assert "added: populated places of UA" in firsthand("gazetteer", "add", table)
    firsthand("locate", case)
    (near,) = [each for each in clues(case) if each.form == "near"]
    assert near.parameters["places"][0]["latitude_deg"] == "48.50000"
    assert "populated places of UA" in str(near.parameters["coverage"])
    assert near.by is not None
    assert "UA.gazetteer:" in str(near.by.settings["gazetteers"])
