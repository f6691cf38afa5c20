"""Arrows run down, and the picture is drawn from the table that says so (house rules 4, 6, 8)."""

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import house

ROOT = Path(__file__).resolve().parent.parent
SRC = ROOT / "src" / "firsthand"
LONG = 300
README = ROOT / "README.md"

# The root package is a face of its own: it hands on the names of `api` when they are asked for.
PACKAGE = ("firsthand", frozenset({"api"}))


def files() -> list[Path]:
    return sorted(SRC.rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(SRC).as_posix()


each_file = pytest.mark.parametrize("path", files(), ids=name_of)


def room_of(path: Path) -> str:
    """The room that a file belongs to; "" for the package's own __init__."""
    first = path.relative_to(SRC).parts[0]
    return "" if first == "__init__.py" else first.removesuffix(".py")


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes(), str(path))


def arrows(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every import of ours, wherever it stands: line, and the room that is imported ("": the
    package itself). Late ones count too, by statement or by `importlib.import_module`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from _arrow(node.lineno, alias.name)
        elif isinstance(node, ast.ImportFrom):
            yield from _arrows_from(node)
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            given = node.args[0] if node.args else None
            if isinstance(given, ast.Constant) and isinstance(given.value, str):
                yield from _arrow(node.lineno, given.value)


def _arrows_from(node: ast.ImportFrom) -> Iterator[tuple[int, str]]:
    if node.level:
        yield node.lineno, "." * node.level + (node.module or "")
    elif node.module == "firsthand":
        for alias in node.names:
            yield node.lineno, alias.name if alias.name in house.ROOMS else ""
    else:
        yield from _arrow(node.lineno, node.module or "")


def _arrow(line: int, module: str) -> Iterator[tuple[int, str]]:
    parts = module.split(".")
    if parts[0] == "firsthand":
        yield line, parts[1] if len(parts) > 1 else ""


# -- the table ---------------------------------------------------------------------------------


def test_table_has_no_arrow_that_runs_up_or_in_a_circle():
    height = {room: n for n, floor in enumerate(reversed(house.FLOORS)) for room in floor}
    assert sorted(height) == sorted(house.ROOMS)
    for room in house.ROOMS:
        for below in house.may_import(room):
            assert height[below] < height[room], f"{room} -> {below}"


def test_every_room_stands_in_the_table():
    found = {room_of(path) for path in files()} - {""}
    assert found <= set(house.ROOMS), "a room that the table does not know"
    assert found == set(house.built(ROOT))


@each_file
def test_arrows_run_down(path):
    room = room_of(path)
    allowed = PACKAGE[1] if room == "" else house.may_import(room) | {room}
    wrong = [
        f"{name_of(path)}:{line} imports {target or 'the whole package'}"
        for line, target in arrows(tree_of(path))
        if target not in allowed and not _version(path, target)
    ]
    assert wrong == []


def _version(path: Path, target: str) -> bool:
    """The faces may say which firsthand they are: `from firsthand import __version__`."""
    return target == "" and room_of(path) in {"cli", "serve", "publish"}


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("import firsthand.run.plan", "run"),
        ("from firsthand.run import plan", "run"),
        ("from firsthand import run", "run"),
        ("from firsthand import open", ""),
        ("def f():\n    from firsthand.api import x", "api"),
        ("if True:\n    import os, firsthand.cli as c", "cli"),
        ("from . import x", "."),
        ("from ..run import x", "..run"),
        ("import importlib\nimportlib.import_module('firsthand.run')", "run"),
    ],
)
def test_every_way_to_import_is_seen(words, target):
    assert [t for _, t in arrows(ast.parse(words))] == [target]


def test_what_is_imported_is_what_the_table_says():
    """The same, by running it: importing a room loads no room that it may not see."""
    script = (
        "import sys, importlib\n"
        "importlib.import_module('firsthand.' + sys.argv[1])\n"
        "print(*sorted({m.split('.')[1] for m in sys.modules if m.startswith('firsthand.')}))"
    )
    for room in house.built(ROOT):
        if room in {"cli", "serve", "api"}:
            continue
        done = subprocess.run(
            [sys.executable, "-c", script, room],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin"},
        )
        below = {room}
        for _ in house.ROOMS:
            below |= {r for each in below for r in house.may_import(each)}
        assert set(done.stdout.split()) <= below, room


# -- the files ---------------------------------------------------------------------------------


@each_file
def test_long_file_says_why_it_is_long(path):
    lines = path.read_text("utf-8").splitlines()
    if len(lines) <= LONG:
        return
    doc = ast.get_docstring(tree_of(path)) or ""
    assert re.search(r"\b(lines|long|longer)\b", doc, re.IGNORECASE), (
        f"{name_of(path)} has {len(lines)} lines; its docstring does not say why"
    )


@each_file
def test_only_the_runner_catches_everything_and_says_so(path):
    source = path.read_text("utf-8").splitlines()
    for node in ast.walk(tree_of(path)):
        if not isinstance(node, ast.ExceptHandler) or not _catches_all(node):
            continue
        where = f"{name_of(path)}:{node.lineno}"
        if _ends_in_raise(node):
            continue  # put right what was half done, and let it go on
        assert name_of(path) == "run/worker.py", f"{where} swallows whatever goes wrong"
        assert "noqa: BLE001 (" in source[node.lineno - 1], f"{where} does not say why"


def _catches_all(node: ast.ExceptHandler) -> bool:
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    return any(
        each is None or (isinstance(each, ast.Name) and each.id in {"Exception", "BaseException"})
        for each in caught
    )


def _ends_in_raise(node: ast.ExceptHandler) -> bool:
    last = node.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


@each_file
def test_nothing_is_unpickled(path):
    # What a worker sends is data. A pickle is a program.
    names = {"pickle", "marshal", "shelve", "dill", "cloudpickle"}
    for node in ast.walk(tree_of(path)):
        modules = []
        if isinstance(node, ast.Import):
            modules = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            modules = [node.module or ""]
        assert not names & {m.split(".")[0] for m in modules}, name_of(path)


@pytest.mark.parametrize(
    "path",
    [p for p in files() if room_of(p) in {"records", "steps", "casefile", "api"}],
    ids=name_of,
)
def test_everything_public_says_what_it_is(path):
    bare = [
        f"{name_of(path)}:{node.lineno} {node.name}"
        for node in _public(tree_of(path).body)
        if not ast.get_docstring(node)
    ]
    assert bare == []


def _public(
    body: list[ast.stmt],
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            if node.name.startswith("_") or _is_overload_or_setter(node):
                continue
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public(node.body)


def _is_overload_or_setter(node: ast.stmt) -> bool:
    marks = [ast.unparse(d) for d in getattr(node, "decorator_list", [])]
    return any(m.endswith((".setter", "overload")) for m in marks)


def test_what_a_room_offers_is_documented_where_it_is_used():
    """The same, as `help()` sees it."""
    import firsthand.api  # noqa: PLC0415
    import firsthand.casefile  # noqa: PLC0415
    import firsthand.records  # noqa: PLC0415

    for module in (firsthand.records, firsthand.casefile, firsthand.api):
        for name in module.__all__:
            thing = getattr(module, name)
            if inspect.isclass(thing) or inspect.isfunction(thing):
                assert inspect.getdoc(thing), f"{module.__name__}.{name}"


# -- the picture -------------------------------------------------------------------------------


def test_readme_shows_the_table():
    if not README.is_file():
        pytest.skip("README.md is not written yet")
    text = README.read_text("utf-8")
    assert text.count(house.BEGIN) == text.count(house.END) == 1
    shown = text.split(house.BEGIN)[1].split(house.END)[0].strip()
    assert shown == house.picture().strip(), "run `python tests/house.py` and paste what it prints"


def test_picture_names_every_room_once_with_its_arrows():
    lines = house.picture().splitlines()
    for room in house.ROOMS:
        assert sum(line.split()[:1] == [room] for line in lines if "|" not in line) == 1
    assert max(map(len, lines)) <= 100


def test_picture_is_printed_by_the_script():
    done = subprocess.run(
        [sys.executable, str(Path(house.__file__))], capture_output=True, text=True, check=True
    )
    assert done.stdout == house.picture()
