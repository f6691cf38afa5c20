"""What the command line says while it works and at its end: of which file, how often, how long."""

import json
import re

import pytest

import footagekit as kit
from firsthand.cli import main
from firsthand.cli.progress import Live
from firsthand.examine.reports.attribution import parsed
from firsthand.world import optional, picture_readers

WORDS = "date 2024-05-02 The mill stands. “It stood,” Mara Ilves said.\n"


@pytest.fixture(scope="module")
def films(tmp_path_factory):
    """A film, a shorter copy of it, and a case of both and of a file without bytes."""
    folder = tmp_path_factory.mktemp("said") / "inbox"
    folder.mkdir()
    shown = kit.drawn(4, 5)
    (folder / "whole.mp4").write_bytes(kit.film(shown, kit.notes(1, 5)))
    (folder / "cut.mp4").write_bytes(kit.film(shown[12:48], kit.notes(6, 3), crf=30))
    assert main(["collect", str(folder), "--case", str(folder.parent / "case"), "--quiet"]) == 0
    return folder


@pytest.fixture(scope="module")
def case(films):
    root = films.parent / "case"
    assert main(["trace", str(root), "--footage", "--quiet"]) == 0
    return root


def test_a_trouble_names_its_file_and_the_end_tells_of_each_file_once(tmp_path, capsys):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "empty.mp4").touch()
    (inbox / "one.txt").write_text(WORDS)
    (inbox / "two.txt").write_text(WORDS)
    assert main(["investigate", str(inbox), "--case", str(tmp_path / "case")]) == 3
    said = capsys.readouterr()
    assert "! inbox/empty.mp4: what it shows or says: it has 0 bytes" in said.err
    assert "not (wholly) obtained: 1\n" in said.out
    assert said.out.count("inbox/empty.mp4: ") == 1
    assert "2 items held (" in said.out
    assert "), found at 3 places, " in said.out


def test_the_front_page_parts_what_is_lacking_from_what_has_no_answer(tmp_path):
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "empty.mp4").touch()
    (inbox / "one.txt").write_text("Huge fire right now!!!")
    assert main(["investigate", str(inbox), "--case", str(tmp_path / "case"), "--quiet"]) == 3
    page = (tmp_path / "case" / "account.html").read_text("utf-8")
    told = dict(re.findall(r"<dt>([^<]+)</dt><dd>(\d+)</dd>", page))
    assert told["not obtained"] == "2"
    assert int(told["asked without an answer"]) > 0


def test_how_long_is_left_goes_by_the_pace_of_what_is_being_done(monkeypatch):
    now = [0.0]
    monkeypatch.setattr("firsthand.cli.progress.time.monotonic", lambda: now[0])
    live = Live(quiet=True)
    live.begin("examining", 2, "items")
    now[0] = 100.0
    live.begin("comparing", 4, "tasks")
    now[0] = 101.0
    live.advance()
    assert live._line(101.0).endswith("about 3 s left of this")


def test_a_family_says_what_its_sound_is(case, capsys):
    assert main(["trace", str(case), "--footage", "--quiet"]) == 0
    assert "    sound: other sound\n" in capsys.readouterr().out
    assert main(["publish", str(case), "--quiet"]) == 0
    page = (case / "account.html").read_text("utf-8")
    assert re.search("Sound: (<bdi>)?other sound", page)
    assert "(it <bdi>goes on before or after" in page
    assert "in 1 pictures" not in page


def test_families_are_told_as_json_however_often_they_are_asked_for(case, capsys):
    for _ in range(2):
        assert main(["trace", str(case), "--footage", "--json", "--quiet"]) == 0
        told = json.loads(capsys.readouterr().out)
        (family,) = told["families"]
        (link,) = family["links"]
        assert (link["made"], link["source"]) == ("inbox/cut.mp4", "inbox/whole.mp4")
        assert link["sound"] == "other sound"
        assert told["films"] == 2
        assert "<" not in json.dumps(told)


def test_what_is_set_apart_is_acknowledged(case, capsys):
    words = ["--apart", "whole.mp4", "cut.mp4", "--by", "Ada Kern", "--why", "another day"]
    assert main(["trace", str(case), "--footage", *words]) == 0
    said = capsys.readouterr()
    assert "whole.mp4 and inbox/cut.mp4 are set apart" in said.err
    assert "copies of one footage" not in said.out


def test_comparing_says_which_is_likely_the_earlier_and_why(films, tmp_path, capsys):
    out = ["--out", str(tmp_path / "page.html"), "--quiet"]
    two = [str(films / "cut.mp4"), str(films / "whole.mp4")]
    assert main(["compare", *two, *out]) == 0
    said = capsys.readouterr().out
    assert "B is likely the earlier: by the pictures A is from it" in said
    assert "(B goes on before or after" in said
    assert main(["compare", *two, *out, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["earlier"] == "B"
    assert told["sounds"]
    assert "B goes on before or after" in told["stretches"][0]["reasons"]


def test_comparing_silent_films_says_that_neither_can_be_heard(tmp_path, capsys):
    for name, frames in (("a.mp4", slice(0, 36)), ("b.mp4", slice(6, 30))):
        (tmp_path / name).write_bytes(kit.film(kit.drawn(8, 3)[frames]))
    two = [str(tmp_path / name) for name in ("a.mp4", "b.mp4")]
    assert main(["compare", *two, "--out", str(tmp_path / "page.html"), "--quiet"]) == 0
    assert "Sound: neither has any that can be compared." in capsys.readouterr().out


def test_an_item_that_is_not_in_the_case_is_said_in_words(case, capsys):
    assert main(["compare", "nothing.mp4", "cut.mp4", "--case", str(case), "--quiet"]) == 2
    assert "no item of" in capsys.readouterr().err


def test_who_names_a_part_of_a_name_is_told_which_items_have_it(case, capsys):
    assert main(["show", "whole", "--case", str(case)]) == 2
    assert "perhaps one of these was meant:\n  inbox/whole.mp4" in capsys.readouterr().err
    assert main(["show", "nothing", "--case", str(case)]) == 2
    assert "firsthand records --type capture" in capsys.readouterr().err


def test_doctor_names_the_very_lines_that_gaps_do(capsys):
    assert main(["doctor", "--json"]) == 0
    told = [json.loads(line)["install"] for line in capsys.readouterr().out.splitlines()]
    assert parsed.INSTALL in told
    assert picture_readers.INSTALL in told
    assert optional.MODEL in told
