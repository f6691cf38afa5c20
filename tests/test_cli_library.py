"""Libraries: what adding costs, what is found by sound, what a check says of films elsewhere."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
from bench.copies import adding

import footagekit as kit
from firsthand.api import Case
from firsthand.casefile import CaseFile
from firsthand.casefile.index import Index
from firsthand.cli import library, main
from firsthand.cli.elsewhere import INDEX, Elsewhere
from firsthand.publish.check import check
from firsthand.records import Derivation, Observation
from firsthand.run import choose

Said = pytest.CaptureFixture[str]


def add(root: Path, *given: Path) -> int:
    return main(["library", "add", *map(str, given), "--library", str(root), "--quiet"])


def find(root: Path, clip: Path, *words: str) -> int:
    return main(["library", "find", str(clip), "--library", str(root), "--quiet", *words])


def statements(root: Path, *given: Path) -> int:
    """Add to a library; return how many SQL statements that took."""
    asked: list[str] = []
    connect = Index._connect

    def counted(self: Index, where: str) -> sqlite3.Connection:
        db = connect(self, where)
        if Path(where).parent == root:
            db.set_trace_callback(asked.append)
        return db

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Index, "_connect", counted)
        assert add(root, *given) == 0
    return len(asked)


# -- what adding costs -----------------------------------------------------------------------------


def test_adding_a_film_costs_no_more_in_a_large_library(tmp_path: Path):
    root, counts = tmp_path / "library", []
    for size in (10, 70):
        adding.grown(root, size)
        for number in range(2):
            film = tmp_path / f"{size}-{number}.mp4"
            film.write_bytes(kit.film(kit.drawn(size + number, 1)))
            counts.append(statements(root, film))
    # The first of each looks at all that was made up meanwhile; the second only at its film.
    assert counts[1] == counts[3]
    assert counts[2] > counts[0] > counts[1]


def test_what_is_known_is_not_looked_at(tmp_path: Path):
    film = tmp_path / "film.mp4"
    film.write_bytes(kit.film(kit.drawn(1, 1)))
    root = tmp_path / "library"
    assert add(root, film) == 0
    ledger = (root / "ledger.jsonl").read_bytes()
    assert add(root, film) == 0
    assert (root / "ledger.jsonl").read_bytes() == ledger


def counted(root: Path, said: Said, *given: Path) -> dict[str, Any]:
    said.readouterr()
    words = [*map(str, given), "--library", str(root), "--quiet", "--json"]
    assert main(["library", "add", *words]) == 0
    told: dict[str, Any] = json.loads(said.readouterr().out)
    return told


def test_an_add_that_was_stopped_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
):
    root, films = tmp_path / "library", [tmp_path / f"{n}.mp4" for n in range(3)]
    for number, film in enumerate(films):
        film.write_bytes(kit.film(kit.drawn(number, 1)))
    assert add(root, films[0]) == 0

    def stopped(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(library, "settle", stopped)
        assert add(root, films[1]) == 130
    assert counted(root, capsys, films[2])["films"] == 3


def test_a_sketch_that_was_deleted_is_made_again(tmp_path: Path, capsys: Said):
    root, film = tmp_path / "library", tmp_path / "film.mp4"
    film.write_bytes(kit.film(kit.drawn(1, 1)))
    before = counted(root, capsys, film)
    shutil.rmtree(root / "derived")
    shutil.rmtree(root / INDEX)
    assert counted(root, capsys, film) == before
    assert list((root / "derived").rglob("*"))


def versions(root: Path, name: str) -> list[int]:
    """Of which versions of the steps the current sketches of a film are."""
    with CaseFile.open(root) as file:
        (item,) = file.find(name)
        found = list(file.records("derivation", "sketch", item))
    return [d.by.version for d in found if isinstance(d, Derivation) and d.by and d.by.version]


def test_a_film_that_is_gone_keeps_its_sketch_whatever_version_the_steps_have(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
):
    root, film, clip = tmp_path / "library", tmp_path / "film.mp4", tmp_path / "clip.mp4"
    data = kit.film(kit.drawn(1, 3))
    film.write_bytes(data)
    clip.write_bytes(kit.film(kit.drawn(1, 3), crf=30))
    assert add(root, film) == 0
    film.unlink()

    def raised(*args: Any, **named: Any) -> list[Any]:
        return [
            dataclasses.replace(c, step=dataclasses.replace(c.step, version=c.step.version + 1))
            for c in choose(*args, **named)
        ]

    monkeypatch.setattr(library, "choose", raised)
    other = kit.film(kit.drawn(2, 1))
    for left in (None, other):
        # It is gone, or another film lies in its place.
        if left is not None:
            film.write_bytes(left)
        assert add(root, clip) == 0
        capsys.readouterr()
        assert find(root, clip) == 0
        assert "film.mp4" in capsys.readouterr().out
    sketched = [versions(root, name) for name in ("film.mp4", "clip.mp4")]
    assert max(sketched[0]) < max(sketched[1])
    film.write_bytes(data)
    os.utime(film, (1, 1))
    assert add(root, clip) == 0
    assert max(versions(root, "film.mp4")) == max(sketched[1])


def test_what_failed_is_tried_again(tmp_path: Path, capsys: Said):
    root, film = tmp_path / "library", tmp_path / "film.mp4"
    film.write_bytes(kit.film(kit.drawn(1, 2)))
    words = ["library", "add", str(film), "--library", str(root), "--quiet"]
    assert main([*words, "--memory-mib", "1"]) == 3
    assert "0 films and pictures" in capsys.readouterr().out
    assert main(words) == 0
    assert "1 film or picture" in capsys.readouterr().out


def test_a_film_that_was_changed_is_taken_in_anew(tmp_path: Path, capsys: Said):
    root, film = tmp_path / "library", tmp_path / "film.mp4"
    data = kit.film(kit.drawn(1, 1))
    film.write_bytes(data)
    assert counted(root, capsys, film)["films"] == 1
    film.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    assert counted(root, capsys, film)["films"] == 2


def test_files_of_one_name_in_two_folders_are_two(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
):
    data, root = kit.film(kit.drawn(1, 1)), tmp_path / "library"
    for number, name in enumerate(("one", "two")):
        (tmp_path / name).mkdir()
        film = tmp_path / name / "film.mp4"
        film.write_bytes(data[:-1] + bytes([data[-1] ^ number]))
        os.utime(film, (1, 1))
        monkeypatch.chdir(tmp_path / name)
        assert counted(root, capsys, Path("film.mp4"))["films"] == number + 1


def test_a_damaged_index_is_filled_again(tmp_path: Path, capsys: Said):
    root, film = tmp_path / "library", tmp_path / "film.mp4"
    film.write_bytes(kit.film(kit.drawn(1, 2), kit.notes(1, 8)))
    before = counted(root, capsys, film)
    for name in ("features.bin", "sound/features.bin", "indexed.json", "planned.json"):
        path = root / INDEX / name
        path.write_bytes(b"\0" * (path.stat().st_size if path.exists() else 9))
        with Elsewhere.at(root) as elsewhere:
            item = next(iter(elsewhere.file.find("film.mp4")))
            sketch, heard = elsewhere.sketch(item), elsewhere.sound(item)
            assert sketch is not None
            assert heard is not None
            assert [near for _, near in elsewhere.near(sketch)] == [item]
            assert [near for _, near in elsewhere.heard_near(heard)] == [item]
    assert counted(root, capsys, film) == before


# -- by sound --------------------------------------------------------------------------------------


def recording(path: Path, sound: Any) -> Path:
    """Write sound alone, uncompressed."""
    with av.open(path, "w", format="wav") as container:
        stream: Any = container.add_stream("pcm_s16le", rate=kit.RATE, layout="mono")
        samples = (sound * 30_000).astype(np.int16)
        frame = av.AudioFrame.from_ndarray(samples[None], format="s16", layout="mono")
        frame.sample_rate, frame.pts = kit.RATE, 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    return path


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of a film with sound, a recording, and a film with other sound."""
    folder = tmp_path_factory.mktemp("shelf")
    films = folder / "films"
    films.mkdir()
    (films / "whole.mp4").write_bytes(kit.film(kit.drawn(1, 6), kit.notes(1, 12)))
    recording(films / "spoken.wav", kit.notes(2, 14))
    (films / "other.mp4").write_bytes(kit.film(kit.drawn(9, 3), kit.notes(3, 9)))
    assert add(folder / "library", films) == 0
    return folder


def test_a_library_keeps_sound_and_finds_it(shelf: Path, tmp_path: Path, capsys: Said):
    clip = recording(tmp_path / "clip.wav", kit.notes(2, 14)[4 * kit.RATE : 12 * kit.RATE])
    assert find(shelf / "library", clip) == 0
    said = capsys.readouterr().out
    assert "spoken.wav" in said
    assert "the clip's 00:00.000–00:0" in said
    assert "(the same sound)" in said
    assert "searched: 2 films and pictures by" in said
    assert "the sound of 3 recordings; absence proves nothing" in said
    assert "whole.mp4" not in said


def test_silence_is_not_counted_as_sound(tmp_path: Path, capsys: Said):
    hush = recording(tmp_path / "hush.wav", np.zeros(5 * kit.RATE))
    told = counted(tmp_path / "library", capsys, hush)
    assert (told["films"], told["sounds"]) == (0, 0)
    assert told["not_sketched"] == {}


def test_what_nothing_can_be_found_by_is_named(tmp_path: Path, capsys: Said):
    folder = tmp_path / "films"
    folder.mkdir()
    (folder / "whole.mp4").write_bytes(kit.film(kit.drawn(1, 1)))
    (folder / "half.mp4").write_bytes(kit.film(kit.drawn(2, 1))[:900])
    (folder / "notes.txt").write_text("ferry, barrier, bridge")
    assert add(tmp_path / "library", folder) == 3
    said = capsys.readouterr().out
    assert "not sketched, and not found by anything: 2 files" in said
    assert "half.mp4: " in said
    assert "notes.txt: it is neither a film nor a picture" in said
    assert "whole.mp4" not in said
    (folder / "half.mp4").unlink()
    # A text beside films is no failure; it is named all the same.
    assert add(tmp_path / "library", folder) == 0
    assert "notes.txt" in capsys.readouterr().out


def test_finding_a_clip_says_what_its_sound_is_to_the_others(
    shelf: Path, tmp_path: Path, capsys: Said
):
    dubbed, mute, same = (tmp_path / f"{n}.mp4" for n in ("dubbed", "mute", "same"))
    shown = kit.drawn(1, 4, 1)
    dubbed.write_bytes(kit.film(shown, kit.notes(7, 4), crf=30))
    mute.write_bytes(kit.film(shown, crf=30))
    same.write_bytes(kit.film(shown, kit.notes(1, 12)[kit.RATE : 5 * kit.RATE], crf=30))
    for clip, sound in ((dubbed, "other sound"), (mute, "only one has sound that")):
        capsys.readouterr()
        assert find(shelf / "library", clip) == 0
        assert f"  sound: {sound}" in capsys.readouterr().out
    assert find(shelf / "library", same) == 0
    said = capsys.readouterr().out
    assert "(the same sound)" in said
    assert "  sound: " not in said


def test_the_very_same_file_is_found(shelf: Path, tmp_path: Path, capsys: Said):
    inbox, root = tmp_path / "inbox", tmp_path / "case"
    inbox.mkdir()
    clip = inbox / "another name.mp4"
    clip.write_bytes((shelf / "films" / "whole.mp4").read_bytes())
    assert find(shelf / "library", clip) == 0
    said = capsys.readouterr().out
    assert "whole.mp4\n  the very same bytes as the clip" in said
    assert "no copy was found" not in said
    assert main(["collect", str(inbox), "--case", str(root), "--quiet"]) == 0
    words = ["trace", str(root), "--footage", "--quiet", "--against", str(shelf / "library")]
    for _ in range(2):
        capsys.readouterr()
        assert main(words) == 0
        said = capsys.readouterr().out
        assert said.count("the very same bytes") == 1
        assert "no copies were found" not in said
    assert main(["publish", str(root), "--quiet"]) == 0
    page = (root / "account.html").read_text("utf-8")
    assert "the very same bytes" in page
    assert "No copies were found" not in page
    assert main(["check", str(root), "--quiet"]) == 0


def test_what_was_searched_is_said_as_json_too(shelf: Path, tmp_path: Path, capsys: Said):
    clip = tmp_path / "clip.mp4"
    clip.write_bytes(kit.film(kit.drawn(77, 2)))
    capsys.readouterr()
    words = ["library", "find", str(clip), "--library", str(shelf / "library"), "--json", "--quiet"]
    assert main(words) == 0
    (told,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (told["found"], told["films"], told["sounds"]) == (0, 2, 3)


def test_what_cannot_be_asked_is_said_before_the_work(case: Path, tmp_path: Path, capsys: Said):
    before = (case / "ledger.jsonl").read_bytes()
    nowhere = str(tmp_path / "nowhere")
    assert main(["trace", str(case), "--footage", "--quiet", "--against", nowhere]) == 2
    assert "neither a case nor a library" in capsys.readouterr().err
    assert (case / "ledger.jsonl").read_bytes() == before


def test_a_clip_without_pictures_or_sound_cannot_be_searched_for(
    shelf: Path, tmp_path: Path, capsys: Said
):
    assert find(shelf / "library", recording(tmp_path / "hush.wav", np.zeros(5 * kit.RATE))) == 3
    assert "cannot be searched for: all of it is silent or steady" in capsys.readouterr().out


@pytest.fixture(scope="module")
def case(shelf: Path) -> Path:
    """A case of a clip with a recording's sound, and of one with other sound under its pictures."""
    inbox, root = shelf / "inbox", shelf / "case"
    inbox.mkdir()
    (inbox / "song.mp4").write_bytes(kit.film(kit.drawn(30, 4), kit.notes(2, 14)[: 9 * kit.RATE]))
    (inbox / "dubbed.mp4").write_bytes(kit.film(kit.drawn(1, 4, 1), kit.notes(7, 4), crf=30))
    assert main(["collect", str(inbox), "--case", str(root), "--quiet"]) == 0
    return root


def test_sound_is_found_in_other_cases_and_libraries(shelf: Path, case: Path, capsys: Said):
    words = ["trace", str(case), "--footage", "--quiet", "--against", str(shelf / "library")]
    capsys.readouterr()
    for _ in range(2):
        assert main(words) == 0
        lines = capsys.readouterr().out.splitlines()
        songs = [n for n, line in enumerate(lines) if "song.mp4 and" in line]
        assert len(songs) == 1
        assert "spoken.wav in Library library" in lines[songs[0]]
        assert "(the same sound)" in lines[songs[0] + 1]
        (dubbed,) = (n for n, line in enumerate(lines) if "dubbed.mp4 and" in line)
        assert "whole.mp4 in Library library" in lines[dubbed]
        assert lines[dubbed + 1].endswith("; other sound")
    assert main(["check", str(case), "--quiet"]) == 0
    assert main(["publish", str(case), "--quiet"]) == 0
    page = (case / "account.html").read_text("utf-8")
    assert "(the same sound)" in page
    assert len(re.findall("Searched besides: [^,]*Library library[^,]*[.] That no", page)) == 1
    with CaseFile.open(case) as file:
        seen = list(file.records("observation", "seen-elsewhere"))
        assert [s.facts["footage"] for s in seen if isinstance(s, Observation)].count("sound") == 1


def test_a_case_is_searched_by_its_sound(shelf: Path, case: Path, tmp_path: Path, capsys: Said):
    inbox, mine = tmp_path / "clip.wav", tmp_path / "mine"
    recording(inbox, kit.notes(2, 14)[kit.RATE : 8 * kit.RATE])
    assert main(["trace", str(case), "--footage", "--quiet"]) == 0
    assert main(["collect", str(inbox), "--case", str(mine), "--quiet"]) == 0
    capsys.readouterr()
    assert main(["trace", str(mine), "--footage", "--quiet", "--against", str(case)]) == 0
    assert "clip.wav and inbox/song.mp4 in case" in capsys.readouterr().out
    assert not (case / INDEX).exists()


# -- the check -------------------------------------------------------------------------------------


@pytest.fixture
def checked(tmp_path: Path) -> Path:
    films = tmp_path / "films"
    films.mkdir()
    for number in range(2):
        (films / f"{number}.mp4").write_bytes(kit.film(kit.drawn(number, 1)))
    assert add(tmp_path / "library", films) == 0
    return tmp_path / "library"


def said_of(root: Path, status: str) -> list[str]:
    with CaseFile.open(root) as case:
        found = [f for f in check(case) if f.status == status and not f.is_summary]
    return [f"{f.group}: {f.what}: {f.why}" for f in found]


def test_a_library_is_not_called_broken_and_has_not_passed(checked: Path, capsys: Said):
    assert main(["check", str(checked), "--quiet"]) == 3
    said = capsys.readouterr().out
    assert "BROKEN" not in said
    assert "a library holds no bytes of the films" in said
    assert "holds        2 linked files: each lies where it was" in said
    assert "lines of the ledger: each matches its own hash" in said


def test_a_film_that_is_not_where_it_was_is_not_checked(checked: Path):
    (checked.parent / "films" / "0.mp4").unlink()
    assert said_of(checked, "broken") == []
    (gone,) = (s for s in said_of(checked, "not checked") if s.startswith("linked"))
    assert "0.mp4: it is not where it was; a library holds no bytes" in gone


def test_a_film_that_was_changed_where_it_lies_is_broken(checked: Path, capsys: Said):
    film = checked.parent / "films" / "0.mp4"
    film.write_bytes(film.read_bytes() + b"more")
    (broken,) = said_of(checked, "broken")
    assert "0.mp4: its bytes have changed where it lies" in broken
    assert main(["check", str(checked), "--quiet"]) == 1
    # Added as it is now, it is another film, and the old one is no longer there.
    assert add(checked, film) == 0
    assert said_of(checked, "broken") == []
    assert any("the library knows of it" in s for s in said_of(checked, "not checked"))


def test_what_a_library_does_hold_is_checked(checked: Path):
    sketch = next(p for p in (checked / "derived").rglob("*") if p.is_file())
    sketch.chmod(0o644)
    sketch.write_bytes(sketch.read_bytes()[:-1] + b"?")
    (broken,) = said_of(checked, "broken")
    assert broken.startswith("derived files")
    sketch.unlink()
    assert said_of(checked, "broken") == []
    assert any(s.startswith("derived files") for s in said_of(checked, "not checked"))


def test_a_link_that_leads_to_a_device_is_not_followed(checked: Path):
    link = next(p for p in (checked / "items").rglob("*") if p.is_symlink())
    link.unlink()
    link.symlink_to("/dev/zero")
    assert said_of(checked, "broken") == []
    assert any("not where it was" in s for s in said_of(checked, "not checked"))


def test_what_was_taken_in_is_held_whatever_links_to_it(checked: Path, tmp_path: Path):
    root, film = tmp_path / "case", checked.parent / "films" / "0.mp4"
    assert main(["collect", str(film), "--case", str(root), "--quiet"]) == 0
    assert add(root, film) == 0
    held = next(p for p in (root / "items").rglob("*") if p.is_file())
    assert not held.is_symlink()
    data = held.rename(tmp_path / "away")
    held.symlink_to(data)
    assert any("it is a link" in s for s in said_of(root, "broken"))


def test_what_is_collected_into_a_library_is_held(checked: Path):
    film = checked.parent / "films" / "0.mp4"
    assert main(["collect", str(film), "--case", str(checked), "--quiet"]) == 0
    links = [p.is_symlink() for p in (checked / "items").rglob("*") if p.is_file()]
    assert sorted(links) == [False, True]
    film.unlink()
    assert said_of(checked, "broken") == []
    assert not any("0.mp4" in s for s in said_of(checked, "not checked"))


def test_a_library_asked_says_how_much_it_holds(checked: Path):
    with Elsewhere.at(checked) as elsewhere:
        held = elsewhere.held()
    assert (held.films, held.sounds) == (2, 0)
    assert held.samples >= 2
    with CaseFile.open(checked) as file:
        sizes = [p.stat().st_size for p in (checked / "derived").rglob("*") if p.is_file()]
        assert held.size > sum(sizes)
        assert Case(file).unobtained() == []
