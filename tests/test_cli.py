"""The command line as a user meets it: words, exit codes, JSON lines, a second run, bad words."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import firsthand
from firsthand.cli import main

WORDS = "date 2024-05-02 The mill stands. “It stood,” Mara Ilves said.\n"


@pytest.fixture(scope="module")
def inbox(tmp_path_factory):
    folder = tmp_path_factory.mktemp("handed") / "inbox"
    folder.mkdir()
    (folder / "report.txt").write_text(WORDS, "utf-8")
    (folder / "again.txt").write_text(WORDS, "utf-8")
    (folder / "page.html").write_text("<p>The mill.</p><script>alert(1)</script>", "utf-8")
    return folder


@pytest.fixture(scope="module")
def case(inbox, tmp_path_factory):
    root = tmp_path_factory.mktemp("cases") / "mill"
    assert main(["investigate", str(inbox), "--case", str(root), "--title", "The mill"]) == 0
    return root


def lines(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_investigate_makes_an_account_that_names_the_case(case):
    account = (case / "account.html").read_text("utf-8")
    assert "The mill" in account
    assert "Mara Ilves" in account
    assert "<script" not in account


def test_a_second_run_writes_nothing_new(case, inbox, capsys):
    before = (case / "ledger.jsonl").read_bytes()
    assert main(["investigate", str(inbox), "--case", str(case), "--json"]) == 0
    assert (case / "ledger.jsonl").read_bytes() == before
    assert capsys.readouterr().out == ""


def test_one_item_found_twice_has_two_captures(case, capsys):
    assert main(["records", str(case), "--type", "capture"]) == 0
    captures = lines(capsys.readouterr().out)
    twice = [c for c in captures if str(c["place"]).endswith(("report.txt", "again.txt"))]
    assert len(twice) == 2
    assert len({c["item"] for c in twice}) == 1


def test_records_are_json_lines_with_id_and_is(case, capsys):
    assert main(["records", str(case)]) == 0
    found = lines(capsys.readouterr().out)
    assert {"item", "capture", "observation", "derivation"} <= {str(r["is"]) for r in found}
    for each in found:
        assert firsthand.records.read(each).id == each["id"]


def test_check_holds_and_says_what_a_hash_does_not_prove(case, capsys):
    assert main(["check", str(case)]) == 0
    assert "does not make it authentic" in capsys.readouterr().out


def test_sha256sum_accepts_the_manifest(case):
    done = subprocess.run(
        ["sha256sum", "--check", "--quiet", "MANIFEST.sha256"],
        cwd=case,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_show_prints_the_words_and_the_hash(case, capsys):
    assert main(["show", "report.txt", "--case", str(case)]) == 0
    page = capsys.readouterr().out
    assert "Mara Ilves" in page
    assert "sha256" in page


def test_show_takes_the_start_of_a_hash_and_finds_the_case_from_inside(case, capsys, monkeypatch):
    monkeypatch.chdir(case / "items")
    with firsthand.open(case, write=False) as opened:
        item = next(iter(opened.records("item"))).id
    assert main(["show", item[:10], "--json"]) == 0
    assert all(r["is"] for r in lines(capsys.readouterr().out))


@pytest.mark.parametrize(
    "words",
    [
        ["show", "nobody.txt", "--case", "CASE"],
        ["records", "CASE", "--type", "rumour"],
        ["examine", "CASE", "--only", "examine.nothing"],
        ["investigate", "not-there"],
        ["check", "."],
        ["gossip"],
        ["examine", "CASE", "--workers", "0"],
    ],
)
def test_wrong_usage_ends_with_2_and_one_line(words, case, capsys, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    code: object
    try:
        code = main([str(case) if w == "CASE" else w for w in words])
    except SystemExit as ended:
        code = ended.code
    assert code == 2
    said = capsys.readouterr().err
    assert said
    assert "Traceback" not in said


def test_a_second_writer_is_told_who_writes(case, inbox, capsys):
    with firsthand.open(case):
        assert main(["collect", str(inbox), "--case", str(case)]) == 3
    assert f"process {os.getpid()}" in capsys.readouterr().err


def test_what_could_not_be_had_makes_3_and_is_said(tmp_path, capsys):
    folder = tmp_path / "bad"
    folder.mkdir()
    (folder / "empty.mp4").touch()
    (folder / "good.txt").write_text(WORDS, "utf-8")
    assert main(["investigate", str(folder), "--case", str(tmp_path / "c")]) == 3
    assert "bad/empty.mp4: empty: the file has no bytes" in capsys.readouterr().out


def test_a_flipped_byte_makes_1(tmp_path, inbox, capsys):
    root = tmp_path / "c"
    assert main(["collect", str(inbox), "--case", str(root)]) == 0
    item = next((root / "items").glob("*/*"))
    item.chmod(0o644)
    data = bytearray(item.read_bytes())
    data[3] ^= 1
    item.write_bytes(data)
    assert main(["check", str(root)]) == 1
    assert "BROKEN" in capsys.readouterr().out


def test_steps_and_doctor_answer_as_json(capsys):
    assert main(["steps", "--json"]) == 0
    steps = lines(capsys.readouterr().out)
    assert {"collect.unpack", "examine.identify"} <= {str(s["name"]) for s in steps}
    assert main(["doctor", "--json"]) == 0
    parts = lines(capsys.readouterr().out)
    assert all({"part", "does", "there", "install"} == p.keys() for p in parts)
    assert all(p["install"] for p in parts)


def test_every_installed_step_can_be_loaded_and_says_what_it_does():
    from firsthand.steps import find, names  # noqa: PLC0415

    assert len(names()) > 15
    for name in names():
        step = find(name)
        assert step.summary, name
        assert step.room in {"collect", "examine", "trace", "locate", "weigh"}, name


def test_ctrl_c_ends_with_130_and_the_case_goes_on(inbox, tmp_path):
    root = tmp_path / "c"
    command = [
        sys.executable,
        "-m",
        "firsthand.cli",
        "investigate",
        str(inbox),
        "--case",
        str(root),
    ]
    running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    while not (root / "ledger.jsonl").exists() and running.poll() is None:
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode in {0, 130}, said
    assert "Traceback" not in said
    assert main(["investigate", str(inbox), "--case", str(root)]) == 0
    assert main(["check", str(root)]) == 0


def test_the_python_verbs_are_those_of_the_command_line(inbox, tmp_path):
    with firsthand.create(tmp_path / "c", title="By hand") as case:
        captures = case.collect(inbox)
        assert [c.outcome for c in captures] == ["captured"] * 3
        assert case.examine().gaps == 0
        assert case.publish() == tmp_path / "c" / "account.html"
        assert all(f.status == "holds" for f in case.check())
        for record in case:
            assert all(case[cited] for cited in getattr(record, "cites", ()))


def test_processes_give_the_same_ids_as_threads(inbox, tmp_path):
    ids = []
    for where in ("threads", "processes"):
        with firsthand.investigate(inbox, tmp_path / where, where=where, workers=2) as case:
            ids.append({r.id for r in case})
    assert ids[0] == ids[1]
    assert len(ids[0]) > 10


def test_help_names_every_verb(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    said = capsys.readouterr().out
    for verb in [
        "investigate",
        "collect",
        "examine",
        "publish",
        "check",
        "show",
        "records",
        "steps",
        "doctor",
    ]:
        assert verb in said


def test_output_to_a_closed_pipe_is_no_traceback(case):
    command = f"{sys.executable} -m firsthand.cli records {case} | head -1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)  # noqa: S602
    assert done.stderr == ""
    assert Path(case).is_dir()
