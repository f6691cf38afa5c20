"""What the README says is run: its commands, their output, its Python, its picture of the example.

Hashes, times, sizes and paths differ from machine to machine and are compared by their form only.
`python tests/test_readme.py --write` runs the commands and puts what they print into the README.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import firsthand

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
BLOCK = re.compile(r"```console\n(.*?)```", re.DOTALL)
PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
MOST_LINES = 24

SAME = (
    (re.compile(r"\b[0-9a-f]{16,64}\b"), "<hash>"),
    (re.compile(r"\b\d{4}-\d\d-\d\dT[\d:.]+Z"), "<time>"),
    (re.compile(r"[\d.,]+ (k|M)?B\b( \([\d,]+ bytes\))?"), "<size>"),
    (re.compile(r'"host":"[^"]*"'), '"host":"<host>"'),
    (re.compile(r'"found_in":"[^"]*"'), '"found_in":"<folder>"'),
    (re.compile(r"(?<=bytes     ).*/build/"), "<folder>/build/"),
)


def commands(block: str) -> list[tuple[str, str]]:
    """Return each command of a block with what the README says it prints."""
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    return [(p.split("\n", 1)[0], p.split("\n", 1)[1]) for p in parts]


def run(command: str, folder: Path) -> str:
    """Run a command as a user would, and return what it prints, cut where it is long."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(  # noqa: S602 (the README's own commands)
        command,
        shell=True,
        cwd=folder,
        env={**os.environ, "PATH": path, "COLUMNS": "100"},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode in {0, 3}, f"{command}: {done.stderr}"
    lines = done.stdout.splitlines(keepends=True)
    cut = [f"... ({len(lines) - MOST_LINES} more lines)\n"] if len(lines) > MOST_LINES else []
    return "".join(lines[:MOST_LINES] + cut)


def alike(text: str) -> str:
    """Return text with what differs from machine to machine by its form only."""
    for pattern, word in SAME:
        text = pattern.sub(word, text)
    return text


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tour")
    (folder / "examples").symlink_to(ROOT / "examples")
    return folder


def test_the_tour_prints_what_the_readme_says(tour):
    text = README.read_text("utf-8")
    blocks = BLOCK.findall(text)
    assert len(blocks) >= 5
    for block in blocks:
        for each, said in commands(block):
            # The maker tells its truth as well: the test below needs it, and renders nothing.
            command = each + (" --truth truth.json" if "make.py" in each else "")
            assert alike(run(command, tour)) == alike(said), command
    (python,) = PYTHON.findall(text)
    done = subprocess.run(
        [sys.executable, "-c", python], cwd=tour, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "The bridge is closed. Go back." in done.stdout


def test_what_was_put_into_the_example_is_found(tour):
    truth = json.loads((tour / "truth.json").read_text("utf-8"))
    bangs_s = {"original": truth["original"]["bang"]["s"], "repost": truth["repost"]["bang_s"]}
    with firsthand.open(tour / "build/tour/case", write=False) as case:
        for clip, bang_s in bangs_s.items():
            (item,) = case.file.find(Path(truth[clip]["file"]).name)
            shots: list[Any] = list(case.records("observation", "shot", item))
            bangs: list[Any] = list(case.records("observation", "bang", item))
            starts = [shot.where.start for shot in shots]
            assert starts[1:] == [cut["pts"] for cut in truth[clip]["cuts"]], clip
            assert len(bangs) == 1
            assert abs(float(bangs[0].where.start_s) - bang_s) < 0.03, clip


def write() -> None:
    """Run the tour in a fresh folder and put what it prints into the README."""
    import tempfile  # noqa: PLC0415

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "examples").symlink_to(ROOT / "examples")

        def fresh(match: re.Match[str]) -> str:
            told = [f"$ {c}\n{run(c, folder)}" for c, _ in commands(match[1])]
            return f"```console\n{''.join(told)}```".replace(str(folder) + "/", "")

        README.write_text(BLOCK.sub(fresh, README.read_text("utf-8")), "utf-8")


if __name__ == "__main__" and sys.argv[1:] == ["--write"]:
    write()
