"""The gazetteer that is shipped, and ones that users make; hostile names; damaged files."""

import dataclasses
import hashlib
import json
import math
import subprocess
import sys
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from firsthand.world import gazetteer_add, gazetteer_file, register, spelling
from firsthand.world.gazetteer import Gazetteer
from firsthand.world.gazetteer_write import Entry, written
from firsthand.world.geodesy import distance_km

RIGHT = "geonames:8516247"  # the Dmytrivka of Bucha district
ABOUT = {"source": "invented", "made": "2026", "covers": "two villages", "attribution": "nobody"}


@pytest.fixture(scope="module")
def shipped():
    return Gazetteer.open()


def entry(number=1, *names, **more):
    given = {"latitude_e5": 5_000_000, "longitude_e5": 3_000_000, "population": 0, "country": "UA"}
    return Entry(id=number, names=names or ("Nowhere",), **{**given, **more})


def made(*entries):
    return gazetteer_file.GazetteerFile(written(entries, ABOUT), "test")


# --- what is shipped --------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Dmytrivka", "Дмитрівка", "DMYTRIVKA", "дмитрі́вка", "Dmytri-vka"])
def test_all_seventeen_dmytrivkas_of_ukraine_are_found(shipped, name):
    found = [place for place in shipped.find(name) if place.country == "UA"]
    assert len(found) == 17
    right = next(place for place in found if place.id == RIGHT)
    assert (right.latitude_deg, right.longitude_deg) == (50.45914, 30.17027)
    assert right.admin2 == "Bucha Raion"
    assert right.zone == "Europe/Kyiv"
    assert right.population is None


@pytest.mark.parametrize(
    ("name", "number"),
    [
        *(("Kyiv", 703448), ("Київ", 703448), ("Киев", 703448), ("Kiew", 703448)),
        *(("دمشق", 170654), ("北京", 1816670), ("Αθήνα", 264371), ("תל אביב", 293397)),
        *(("Łódź", 3093133), ("LODZ", 3093133), ("N’Djamena", 2427123), ("Ndjamena", 2427123)),
        *(("თბილისი", 611717), ("서울", 1835848), ("İstanbul", 745044), ("ISTANBUL", 745044)),
        *(("कोलकाता", 1275004), ("São Paulo", 3448439), ("Reykjavík", 3413829)),
    ],
)
def test_cities_are_found_in_their_scripts(shipped, name, number):
    assert shipped.find(name)[0].id == f"geonames:{number}"


def test_a_name_that_nobody_bears_is_not_snapped_to_another(shipped):
    assert shipped.find("Dmytryvka") == []
    suggested = shipped.suggest("Dmytryvka")
    assert RIGHT in {s.place.id for s in suggested}
    assert {s.why for s in suggested} == {"one letter apart"}
    fuzzy = shipped.find("Dmytryvka", fuzzy=True)
    assert fuzzy == [s.place for s in suggested]
    assert shipped.find("Kyiv", fuzzy=True) == shipped.find("Kyiv")


def test_a_name_in_the_wrong_script_is_suggested(shipped):
    assert shipped.find("Лиссабонн") == []
    found = Gazetteer([made(entry(7, "Nowhereville"), entry(8, "Dolyna"))]).suggest("Долина")
    assert [(s.place.name, s.name) for s in found] == [("Dolyna", "Dolyna")]
    assert "Latin letters" in found[0].why


def test_suggestions_do_not_bear_the_name(shipped):
    for name in ("Dmytrivka", "Springfield", "Киев", "San Jose"):
        bearing = {place.id for place in shipped.find(name)}
        assert not bearing & {s.place.id for s in shipped.suggest(name, at_most=1000)}


@pytest.mark.parametrize(
    ("name", "goes_by"),
    [
        ("Neustadt", "Neustadt (Hessen)"),
        ("Neustadt", "Neustadt/Harz"),
        ("neustadt (hessen)", "Neustadt (Hessen)"),
        ("Frankfurt", "Frankfurt (Oder)"),
        ("Halle", "Halle (Saale)"),
        ("Misato", "Misato, Saitama"),
        ("凯恩顿", "Kyneton"),
        ("La Trinidad", "Fraccionamiento la Trinidad"),
    ],
)
def test_what_only_tells_a_place_from_others_can_be_left_out(shipped, name, goes_by):
    assert goes_by in {place.name for place in shipped.find(name)}


def test_a_part_of_a_town_does_not_bear_the_town_s_name(shipped):
    assert [p.name for p in shipped.find("Fleurus")] == ["Fleurus"]
    assert not [p for p in shipped.find("Zürich") if p.name != "Zürich"]
    assert "Ochota" not in {p.name for p in shipped.find("ורשה")}


@pytest.mark.parametrize(
    ("names", "bare"),
    [
        (("Neustadt (Hessen)",), {"neustadt"}),
        (("La Luz [Barrio]",), {"laluz"}),
        (("Real del Valle (El Paraíso) [Fraccionamiento]",), {"realdelvalle"}),
        (("Laikit, Laikit II (Dimembe)",), {"laikit", "laikitlaikitii"}),
        (("Heppignies", "Fleurus (Heppignies)"), set()),
        (("Ochota", "Warschau/Ochota"), set()),
        (("Katwijk a/d Rijn",), set()),
        (("Шахта №2/7",), set()),
        (("[pʲiʂ]",), set()),
        (("No (1) Ward",), set()),
        (("Neustadt an der Saale",), set()),
        (("(" * 5000 + ")" * 5000,), set()),
        (("a" + " )" * 5000 + "x",), set()),
        ((), set()),
    ],
)
def test_bare_names(names, bare):
    assert spelling.keys(names, "DE") - spelling.own_keys(names, "DE") == bare


def test_coverage_is_a_sentence(shipped):
    coverage = shipped.coverage("Dmytrivka", country="UA", admin2="Bucha Raion")
    assert coverage.known == 1
    assert coverage.statement.startswith(
        "1 place named “Dmytrivka” in Bucha Raion, UA known here. Looked up in: places of 500"
    )
    assert "GeoNames cities500" in coverage.statement
    assert shipped.coverage("Nosuchplace").known == 0
    assert shipped.attribution == ("© GeoNames, CC BY 4.0",)


def test_near_finds_what_is_near(shipped):
    near = shipped.near(50.459, 30.170, 12)
    assert [p.name for p, _ in near][:2] == ["Dmytrivka", "Irpin"]
    assert "Bucha" in {p.name for p, _ in near}
    assert [d for _, d in near] == sorted(d for _, d in near)
    assert shipped.near(0, -140, 50) == []
    assert shipped.near(50.45914, 30.17027, 0)[0][0].id == RIGHT
    assert shipped.near(50.459, 30.170, -1) == []


def test_near_looks_over_the_date_line_and_the_pole(shipped):
    fiji = shipped.place("geonames:2204582")  # Labasa
    assert fiji.id in {p.id for p, _ in shipped.near(fiji.latitude_deg, -179.9, 90)}
    assert shipped.near(90, 0, 1400)
    for wrong in ((91, 0), (0, math.nan)):
        with pytest.raises(ValueError, match="latitude"):
            shipped.near(*wrong, 10)


def test_in_a_box_the_largest_come_first(shipped):
    towns = shipped.in_box((29, 50, 31, 51), at_most=3)
    assert len(towns) == 3
    assert towns[0].name == "Kyiv"
    assert all(50 <= p.latitude_deg <= 51 and 29 <= p.longitude_deg <= 31 for p in towns)
    assert RIGHT in {place.id for place in shipped.in_box((30.1, 50.4, 30.2, 50.5))}
    over = {place.country for place in shipped.in_box((177, -20, -178, -15))}
    assert over == {"FJ"}
    assert len(shipped.in_box((-180, -90, 180, 90), at_most=5)) == 5
    with pytest.raises(ValueError, match="finite"):
        shipped.in_box((0, 0, math.nan, 1))


def test_within_a_district(shipped):
    bucha = shipped.within("UA", "Kyiv Oblast", "Bucha Raion")
    assert RIGHT in {place.id for place in bucha}
    assert {place.admin2 for place in bucha} == {"Bucha Raion"}
    assert len(shipped.within("UA")) == 5488
    assert shipped.within("ZZ") == shipped.within("UA", "Atlantis") == []


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("Ukraine", "UA"), ("Україна", "UA"), ("Украина", "UA"), ("سوريا", "SY"), ("Mali", "ML")),
        *(("Bucha Raion", "UA.13.3208"), ("Бучанський район", "UA.13.3208")),
        *(("Kyiv Oblast", "UA.13"), ("Київська область", "UA.13"), ("Kyivshchyna", "UA.13")),
        *(("Bucha district", "UA.13.3208"), ("Kyiv region", "UA.13"), ("Idlib province", "SY.12")),
    ],
)
def test_countries_and_districts_are_found(shipped, name, code):
    assert code in {area.code for area in shipped.areas(name)}
    area = next(area for area in shipped.areas(name) if area.code == code)
    assert shipped.within(area.country, area.admin1, area.admin2)
    assert shipped.areas("Atlantis") == shipped.areas("") == shipped.areas("x" * 10_000) == []


REGISTER = """name,country,admin1,admin2
Дмитрівка,UA,Київська область,Бучанський район
Дмитрівка,UA,Київська область,Бучанський район
Дмитрівка,UA,Київська область,Фастівський район
Дмитрівка,UA,Полтавська область,
"""


@pytest.mark.parametrize(
    ("where", "known", "listed"),
    [
        ({}, 17, 4),
        ({"country": "UA"}, 17, 4),
        ({"country": "UA", "admin1": "Kyiv Oblast"}, 1, 3),
        ({"country": "UA", "admin1": "Kyiv Oblast", "admin2": "Bucha Raion"}, 1, 2),
        ({"admin2": "Bucha Raion"}, 1, 2),
        ({"country": "PL"}, 0, 0),
    ],
)
def test_a_register_says_how_many_are_missing(tmp_path, where, known, listed):
    path = tmp_path / "katottg.csv"
    path.write_text(REGISTER, encoding="utf-8")
    coverage = Gazetteer.open(registers=[path]).coverage("Дмитрівка", **where)
    assert (coverage.known, coverage.registered) == (known, (("katottg", listed),))
    assert f"; katottg lists {listed} of the name" in coverage.statement
    if listed > known:
        assert coverage.statement.startswith(f"{known} of {listed} places named “Дмитрівка”")


@pytest.mark.parametrize(
    "text",
    [
        *(b"", b"name,country\nA,UA\n", b"\xff\xfe", b"name,country,admin1,admin2\nA,UA\n"),
        *(b"name,country,admin1,admin2\n,UA,,\n", b'name,country,admin1,admin2\n"A,UA,,\n'),
    ],
)
def test_a_register_that_is_none_says_so(tmp_path, text):
    path = tmp_path / "list.csv"
    path.write_bytes(text)
    with pytest.raises(register.NotARegisterError, match=r"list\.csv"):
        Gazetteer.open(registers=[path])


def test_district_tables_can_be_read(tmp_path):
    table = tmp_path / "admin2Codes.txt"
    table.write_text("UA.13.3208\tBuchanskyi Raion\tBuchanskyi Raion\t12189517\n", "utf-8")
    assert gazetteer_add.district_names(table) == {"UA.13.3208": "Buchanskyi Raion"}
    table.write_text("junk\n", "utf-8")
    with pytest.raises(gazetteer_add.NotGeonamesError, match="line 1: no name"):
        gazetteer_add.district_names(table)


def test_a_place_by_its_id(shipped):
    assert shipped.place(RIGHT).name == "Dmytrivka"
    for wrong in ("", "geonames:", "geonames:999999999", "osm:8516247", "geonames:²", RIGHT + "\0"):
        with pytest.raises(KeyError):
            shipped.place(wrong)


@pytest.mark.parametrize(
    "name",
    [
        *("", " ", "\0", "Kyiv\0", "Ky\niv\0", "-", "’", "́" * 50, "x" * 10_000, "😀", "\ud800"),
        *("\ue000", "ﷺ" * 100, "a\u0301" * 500),
    ],
)
def test_hostile_names_find_nothing_and_break_nothing(shipped, name):
    assert shipped.find(name) == []
    assert shipped.suggest(name) == []
    assert shipped.coverage(name).known == 0


def test_marks_of_direction_and_form_do_not_matter(shipped):
    assert shipped.find("\u200fدمشق\u200e") == shipped.find("دمشق") != []
    assert shipped.find("Sa\u0303o Paulo") == shipped.find("São Paulo") != []


@given(st.text())
def test_any_text_may_be_looked_up(text):
    for place in Gazetteer.open().find(text):
        assert spelling.key(text) in spelling.keys(place.names, place.country)


@given(st.text())
def test_a_key_is_its_own_key(text):
    plain = spelling.key(text)
    assert spelling.key(plain) in {plain, ""}
    assert spelling.key(text.upper()) == plain or not text.isascii()


# --- files that users make --------------------------------------------------------------------

NAMES = st.text(st.characters(categories=["Lu", "Ll", "Lo", "Mn"]), min_size=1, max_size=12)
ENTRIES = st.lists(
    st.builds(
        Entry,
        id=st.integers(0, 2**32 - 1),
        names=st.lists(NAMES, min_size=1, max_size=4).map(tuple),
        latitude_e5=st.integers(-9_000_000, 9_000_000),
        longitude_e5=st.integers(-18_000_000, 18_000_000),
        population=st.integers(0, 2**32 - 1),
        country=st.sampled_from(["UA", "FJ", ""]),
        admin1=NAMES,
    ),
    unique_by=lambda e: e.id,
    max_size=20,
)


@given(ENTRIES)
def test_what_is_written_is_found_again(entries):
    read = made(*entries)
    assert read.sha256 == made(*reversed(entries)).sha256
    own = Gazetteer([read])
    for each in entries:
        for name in each.names:
            if spelling.key(name):
                found = {place.id: place for place in own.find(name)}
                place = found[f"geonames:{each.id}"]
                assert place.names == each.names
                assert round(place.latitude_deg * 1e5) == each.latitude_e5
                assert round(place.longitude_deg * 1e5) == each.longitude_e5
                assert (place.population or 0) == each.population
                assert (place.country, place.admin1) == (each.country, each.admin1)


@given(ENTRIES, st.floats(-90, 90), st.floats(-180, 180), st.floats(0, 21_000))
def test_near_is_what_the_distances_say(entries, latitude, longitude, km):
    own = Gazetteer([made(*entries)])
    found = {place.id for place, _ in own.near(latitude, longitude, km)}
    for each in entries:
        far = float(
            distance_km(latitude, longitude, each.latitude_e5 / 1e5, each.longitude_e5 / 1e5)
        )
        if abs(far - km) > 1e-6:
            assert (f"geonames:{each.id}" in found) == (far < km)


def test_a_later_file_counts_for_a_place_that_both_hold():
    old, new = made(entry(5, "Here", population=10)), made(entry(5, "Here", "There", population=20))
    both = Gazetteer([old, new])
    assert [place.population for place in both.find("Here")] == [20]
    assert both.place("geonames:5").names == ("Here", "There")
    assert len(both.holds) == 2


LINE = (
    "8516247\tDmytrivka\tDmytrivka\tDmitrivka,OSL,Дмитрівка,de mi te\t50.45914\t30.17027\tP\tPPL\t"
    "UA\t\t13\t3208\t\t\t4072\t\t150\tEurope/Kyiv\t2022-05-01\n"
)
RIVER = LINE.replace("8516247", "12").replace("P\tPPL", "H\tSTM").replace("Dmytrivka", "Bucha")


def test_a_country_can_be_added(tmp_path):
    table = tmp_path / "UA.txt"
    table.write_text(LINE + RIVER, encoding="utf-8")
    to = tmp_path / "ua.gazetteer"
    gazetteer_add.add(table, to, made="2026-11-01")
    (place,) = Gazetteer.open([to], core=False).find("Дмитрівка")
    assert place.names == ("Dmytrivka", "Dmitrivka", "Дмитрівка")
    assert (place.feature, place.admin2, place.admin1) == ("PPL", "Bucha Raion", "Kyiv Oblast")
    assert (place.population, place.zone) == (4072, "Europe/Kyiv")
    ours = [p for p in Gazetteer.open([to]).find("Dmytrivka") if p.id == RIGHT]
    assert [p.population for p in ours] == [4072]
    with zipfile.ZipFile(tmp_path / "UA.zip", "w") as archive:
        archive.writestr("UA.txt", LINE + RIVER)
    everything = gazetteer_add.add(tmp_path / "UA.zip", to, everything=True)
    assert len(everything) == 2
    assert [path.name for path in tmp_path.glob("*.gazetteer")] == ["ua.gazetteer"]
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no place of the kind"),
        (RIVER, "no place of the kind"),
        ("junk\n", "line 1: 1 columns"),
        (LINE + "a\tb\n", "line 2: 2 columns"),
        (LINE.replace("50.45914", "91.0"), "line 1: 91.0 degrees lie beyond 90"),
        (LINE.replace("30.17027", "nan"), "'nan' is no latitude"),
        (LINE.replace("30.17027", "1e3"), "'1e3' is no latitude"),
        (LINE.replace("\t4072\t", "\t-4\t"), "'-4' is no whole number"),
        (LINE.replace("8516247", "9" * 12), "no whole number below"),
        (b"\xff\xfe\x00", "not a table of GeoNames"),
    ],
)
def test_a_table_that_is_none_says_where(tmp_path, text, why):
    table = tmp_path / "UA.txt"
    table.write_bytes(text if isinstance(text, bytes) else text.encode())
    to = tmp_path / "ua.gazetteer"
    to.write_bytes(b"an older one")
    with pytest.raises(gazetteer_add.NotGeonamesError, match=why):
        gazetteer_add.add(table, to)
    assert to.read_bytes() == b"an older one"


def test_an_archive_without_the_table_says_so(tmp_path):
    with zipfile.ZipFile(tmp_path / "UA.zip", "w") as archive:
        archive.writestr("readme.txt", "no")
    with pytest.raises(gazetteer_add.NotGeonamesError, match=r"UA\.zip is not a table"):
        gazetteer_add.read_table(tmp_path / "UA.zip")


def test_names_that_nobody_needs_are_left_out():
    chosen = gazetteer_add.chosen_names(
        "Łódź", ["Lodz", "LODZ", "LCJ", "luo zi", "罗兹", "Лодзь", "  Lodsch ", "Łódź"]
    )
    assert chosen == ("Łódź", "Lodsch", "Лодзь", "罗兹")
    assert gazetteer_add.chosen_names("de Bilt", ["x", "de"]) == ("de Bilt", "de", "x")


@given(st.decimals(-90, 90, places=5))
def test_degrees_are_read_exactly(degrees):
    assert gazetteer_add.degrees_e5(format(degrees, "f"), 90) == int(degrees * 100_000)


# --- damage -----------------------------------------------------------------------------------


def test_a_damaged_file_says_so(tmp_path):
    data = written([entry(1, "Here")], ABOUT)
    path = tmp_path / "own.gazetteer"
    broken = [b"", b"firsthand gazetteer 1 ", data[:-1], data + b"x", b"x" + data, b"\0" * 1000]
    broken += [data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :] for at in (3, 30, 90, 200, -1)]
    for each in broken:
        path.write_bytes(each)
        with pytest.raises(
            gazetteer_file.BrokenGazetteerError, match=r"own\.gazetteer is not a gaz"
        ):
            Gazetteer.open([path], core=False)
    with pytest.raises(FileNotFoundError):
        Gazetteer.open([tmp_path / "none"])


def test_a_forged_table_says_so():
    """The hash only guards against accidents: who forges a file forges its hash too."""
    good = made(entry(1, "Here"))
    for field, value in (("spelling", 0), ("places", 10**6), ("row_bits", "x"), ("parts", {})):
        with pytest.raises(gazetteer_file.BrokenGazetteerError):
            gazetteer_file.GazetteerFile(forged(good, **{field: value}), "forged")


def forged(file, **changed):
    """The bytes of a file whose table says something else, with the right hash."""
    table = zlib.compress(json.dumps({**file.table, **changed}).encode())
    body = len(table).to_bytes(4, "little") + table + file._data[file._start :]
    return gazetteer_file.FIRST_WORDS + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def test_an_empty_gazetteer_is_one():
    empty = Gazetteer([made()])
    assert not empty.find("x")
    assert not empty.suggest("Kyiv")
    assert not empty.near(0, 0, 1e5)
    assert dataclasses.asdict(empty.coverage("x"))["known"] == 0


def test_it_is_read_where_no_file_can_be_written_or_opened():
    """A confined worker looks places up as anybody else; the package's own files it may read."""
    script = """
import os, sys
from firsthand.run.confine import confine
confine(512, os.getppid())
from firsthand.world.coast import lines_in
from firsthand.world.gazetteer import Gazetteer
print(len(Gazetteer.open().find("Dmytrivka")), len(lines_in((20, 40, 40, 50))) > 0)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("17 True\n", "")
