"""Reading reports of 400 words: each step by itself, and 1,000 files through the whole pipeline.

By themselves the steps are called in one process, on texts in five languages. The pipeline is
`firsthand examine` on a case that holds the same texts as files: workers, records, ledger, index.
Where its time goes is told by clocks around the runner's own parts, in a further run.
"""

from __future__ import annotations

import functools
import io
import json
import random
import sys
import time
from pathlib import Path
from typing import Any, Final

from bench import tables
from bench.measure import clear, firsthand, middle, spent
from bench.plan import Plan
from bench.tables import Table
from firsthand.records import Item
from firsthand.steps import File, Step, find

_STEPS: Final = ("sentences", "quotations", "document_date", "language")
_WORDS: Final = 400
_SAID: Final = {
    "en": "On Tuesday the governor said that the bridge was closed. “We heard two blasts,” a "
    "witness told the radio, “and then there was smoke.” Nobody was hurt at 14:30.",
    "uk": "У вівторок міст було закрито для руху. «Ми чули два вибухи», — сказала мешканка міста. "
    "За словами начальника ОВА, ніхто не постраждав о 14:30.",
    "ru": "Во вторник мост был закрыт для движения. «Мы слышали два взрыва», — сказал житель "
    "города. По данным властей, никто не пострадал в 14:30.",
    "de": "Am Dienstag wurde die Brücke gesperrt. „Wir haben zwei Schläge gehört“, sagte eine "
    "Anwohnerin. Nach Angaben der Behörden wurde am 3. Mai niemand verletzt.",
    "fr": "Mardi, le pont a été fermé. « Nous avons entendu deux explosions », a dit une habitante "
    "de la ville. Selon les autorités, personne n'a été blessé vers 14 h 30.",
}

_WATCHED: Final = Path(__file__).with_name("watched.py")


def run(plan: Plan) -> Table:
    texts = [text(number) for number in range(plan.texts)]
    columns = ["", "time", "processor", "reports", "tasks", "peak memory"]
    table = Table(f"Reading {plan.texts:,} reports of {_WORDS} words", columns)
    _alone(table, texts[: min(200, plan.texts)])
    folder = plan.folder / "reports"
    inbox, case = folder / f"inbox-{plan.texts}", folder / "case"
    inbox.mkdir(parents=True, exist_ok=True)
    for number, each in enumerate(texts):
        (inbox / f"report {number:05}.txt").write_text(each, "utf-8")
    _pipeline(table, inbox, case, plan)
    _parts(table, inbox, case)
    clear(case)
    return table


def text(number: int) -> str:
    """Return a report of about `_WORDS` words, no two alike."""
    language = list(_SAID)[number % len(_SAID)]
    chance = random.Random(number)
    parts = [f"date 2022-04-{number % 28 + 1:02}\n"]
    count = 0
    while count < _WORDS:
        part = _SAID[language].replace("14:30", f"{chance.randrange(24):02}:{number % 60:02}")
        part += f" ({number}.{len(parts)})\n"
        count += len(part.split())
        parts.append(part)
    return "\n".join(parts)


def _alone(table: Table, texts: list[str]) -> None:
    total_s = 0.0
    for name in _STEPS:
        try:
            step = find(f"examine.{name}")
        except LookupError:
            table.notes.append(f"there is no step {name} yet")
            continue
        records, took_s = _called(step, texts)
        total_s += took_s
        told = [tables.seconds(took_s), "", tables.rate(len(texts), took_s)]
        table.add(f"{name}: {len(texts)} reports, {records:,} records", *told)
    table.add("all of these", tables.seconds(total_s), "", tables.rate(len(texts), total_s))


def _called(step: Step, texts: list[str]) -> tuple[int, float]:
    source: Any = step.source.type if step.source else None
    records, took_s = 0, 0.0
    # The first call loads what is loaded once (a language model).
    for number, each in enumerate([texts[0], *texts]):
        data = each.encode()
        file = File(Item.of(data), "text/plain", functools.partial(io.BytesIO, data))
        start = time.perf_counter()
        with source.open(file) as opened:
            found = len(list(step.function(opened)))
        if number:
            took_s += time.perf_counter() - start
            records += found
    return records, took_s


def _pipeline(table: Table, inbox: Path, case: Path, plan: Plan) -> None:
    count = plan.texts
    clear(case)
    took = firsthand("collect", inbox, "--case", case, "--quiet")
    peak = tables.memory(took.peak_bytes)
    told = [tables.seconds(took.wall_s), tables.seconds(took.cpu_s)]
    table.add("firsthand collect", *told, tables.rate(count, took.wall_s), "", peak)
    took = firsthand("examine", case, "--quiet")
    tasks = spent(["wc", "-l", case / "ledger.jsonl"])
    lines = int(tasks.out.split()[0]) - count
    told = [tables.seconds(took.wall_s), tables.seconds(took.cpu_s)]
    rates = [tables.rate(count, took.wall_s), tables.rate(lines, took.wall_s)]
    table.add("firsthand examine", *told, *rates, tables.memory(took.peak_bytes))
    again = middle([firsthand("examine", case, "--quiet") for _ in range(1 if plan.quick else 3)])
    told = [tables.seconds(again.wall_s), tables.seconds(again.cpu_s)]
    table.add("the same again, nothing due", *told, tables.rate(count, again.wall_s))


def _parts(table: Table, inbox: Path, case: Path) -> None:
    """Examine once more, with clocks around the parts of the runner's main thread."""
    clear(case)
    firsthand("collect", inbox, "--case", case, "--quiet")
    tasks, clocks = json.loads(spent([sys.executable, "-P", _WATCHED, case]).out)
    table.add(f"with clocks in it ({tasks:,} tasks)", tables.seconds(clocks.pop("all")))
    for name, took_s in clocks.items():
        told = tables.seconds(took_s)
        table.add(f"  {name}", *(("", told) if name.startswith("processor") else (told,)))
