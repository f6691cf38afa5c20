"""What docs/places.md says is run: its commands and what they print, its Python, its figures."""

import contextlib
import csv
import io
import re
import shlex
import zipfile
from pathlib import Path

import numpy as np
import pytest

from firsthand.cli import main
from firsthand.world import moon, outlines, sun, zones
from firsthand.world.gazetteer import ATTRIBUTION, Gazetteer, core_file

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "places.md").read_text("utf-8")
VILLAGE = (
    "8516247\tDmytrivka\tDmytrivka\tДмитрівка\t50.45914\t30.17027\tP\tPPL\tUA\t\t13\t3208\t\t\t"
    "4072\t\t150\tEurope/Kyiv\t2022-05-01\n"
)
REGISTER = "name,country,admin1,admin2\n" + "Дмитрівка,UA,Київська область,Бучанський район\n" * 2


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with the files that the page speaks of, and no gazetteers of one's own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "own"))
    with zipfile.ZipFile("UA.zip", "w") as archive:
        archive.writestr("UA.txt", VILLAGE)
    Path("katottg.csv").write_text(REGISTER, encoding="utf-8")
    return tmp_path


@pytest.mark.usefixtures("desk")
def test_the_commands_print_what_the_page_says(capsys):
    blocks = re.findall(r"```console\n\$ firsthand ([^\n]*)\n(.*?)```", PAGE, re.DOTALL)
    assert len(blocks) == PAGE.count("```console") == 5
    for command, prints in blocks:
        assert main(shlex.split(command)) == (3 if "perhaps" in prints else 0)
        assert capsys.readouterr() == (prints, "")


@pytest.mark.parametrize(
    "words", ["--in 'Bucha district'", "--near 50.81,8.77", "--near Kyiv --json"]
)
@pytest.mark.usefixtures("desk")
def test_the_words_that_the_page_names_are_words(words, capsys):
    assert main(["gazetteer", "find", "Dmytrivka", *shlex.split(words)]) == 0
    assert "Dmytrivka" in capsys.readouterr().out


@pytest.mark.usefixtures("desk")
def test_neustadt_is_found_first_where_it_is_near(capsys):
    assert main(["gazetteer", "find", "Neustadt", "--near", "50.81,8.77"]) == 0
    assert "Neustadt (Hessen)" in capsys.readouterr().out.splitlines()[0]


@pytest.mark.usefixtures("desk")
def test_a_country_that_was_added_is_looked_up(capsys):
    assert main(["gazetteer", "add", "UA.zip", "--everything"]) == 0
    assert "all named features of UA" in capsys.readouterr().out
    assert main(["gazetteer", "find", "Dmytrivka", "--in", "Bucha district", "--json"]) == 0
    assert '"population": 4072' in capsys.readouterr().out


@pytest.mark.usefixtures("desk")
def test_its_python_prints_what_it_says():
    (code,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(code, {})  # noqa: S102  # the page's own
    (says,) = re.findall(r"^# (.*) \.\.\.$", code, re.MULTILINE)
    assert out.getvalue().startswith(says)


def test_its_counts_are_those_of_the_file():
    file = core_file()
    names = sum(len(file.names(row)) for row in range(len(file)))
    countries = sum("." not in code for code, *_ in file.areas)
    told = f"{len(file):,} places with {names:,} names in all scripts, "
    assert told in PAGE.replace("\n", " ")
    assert f"{len(file.areas) - countries:,} districts and {countries} countries" in PAGE.replace(
        "\n", " "
    )
    assert ATTRIBUTION in PAGE


def test_its_table_of_errors_is_what_is_measured():
    rows = list(csv.reader((ROOT / "tests/data/sky.csv").read_text("ascii").splitlines()))
    sky = dict(zip(rows[0], np.array(rows[1:], dtype=np.float64).T, strict=True))
    where = sky["latitude_deg"], sky["longitude_deg"], sky["unix_s"]
    for body, name, oracle in ((sun, "sun", "DE421"), (sun, "spa", "SPA"), (moon, "moon", "DE421")):
        altitude, azimuth = body.position(*where)
        up = sky[f"{name}_altitude_deg"]
        aside = (azimuth - sky[f"{name}_azimuth_deg"] + 180) % 360 - 180
        of = "moon's" if body is moon else "sun's"
        for kind, error in (
            ("altitude", altitude - up),
            ("azimuth, on the sky", aside * np.cos(np.radians(up))),
        ):
            (told,) = re.findall(
                rf"^\| {of} {kind} \| \w+ {oracle} \| (.*) \|$", PAGE, re.MULTILINE
            )
            size = np.abs(error) * 60
            found = np.median(size), np.percentile(size, 95), size.max()
            assert [float(each.strip("′")) for each in told.split(" | ")] == pytest.approx(
                found, abs=0.002
            )


@pytest.mark.parametrize(
    ("point", "countries"),
    [
        ((44.95, 34.1), ("RU", "UA")),
        ((24.0, -14.0), ("EH", "MA")),
        ((42.6, 21.1), ("RS", "XK")),
        ((35.45, 77.0), ("IN", "PK")),
        ((35.3, 33.5), ("CY",)),
        ((9.56, 44.06), ("SO",)),
        ((33.0, 35.8), ("IL",)),
        ((22.3, 35.8), ("EG",)),
        ((44.1, 145.9), ("RU",)),
    ],
)
def test_disputed_places_lie_where_the_page_says(point, countries):
    assert outlines.countries_at(*point) == countries


def test_where_two_clocks_are_kept_both_are_given():
    pytest.importorskip("tzfpy", reason="the map of zones is not installed")
    places = Gazetteer.open()
    for name, both in (
        ("Ürümqi", ("Asia/Shanghai", "Asia/Urumqi")),
        ("Sokhumi", ("Asia/Tbilisi", "Europe/Moscow")),
        ("Abyei", ("Africa/Juba", "Africa/Khartoum")),
        ("Battir", ("Asia/Hebron", "Asia/Jerusalem")),
        ("Simferopol", ("Europe/Simferopol",)),
    ):
        place = places.find(name)[0]
        assert zones.at(place.latitude_deg, place.longitude_deg) == both
        assert all(zone in PAGE for zone in both)
