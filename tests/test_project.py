"""The project itself: what is pinned, what is written down, and what must never be."""

import re
import subprocess
import tomllib
import types
from importlib.metadata import version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import firsthand
from firsthand.records import Item
from firsthand.steps import manifest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
LOCKS = ("core.txt", "dev.txt")


def entries(lock: str) -> dict[str, tuple[Requirement, list[str]]]:
    """What a lock file pins: by name, the requirement and its hashes."""
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found: dict[str, tuple[Requirement, list[str]]] = {}
    for line in "\n".join(lines).replace("\\\n", " ").splitlines():
        pin, *hashes = line.split(" --hash=")
        requirement = Requirement(pin)
        found[canonicalize_name(requirement.name)] = (requirement, [h.strip() for h in hashes])
    return found


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pin_is_exact_and_has_its_hashes(lock):
    pins = entries(lock)
    assert pins
    for requirement, hashes in pins.values():
        assert [s.operator for s in requirement.specifier] == ["=="], f"{requirement} is no pin"
        assert hashes, f"{requirement} has no hash"
        for each in hashes:
            assert re.fullmatch(r"sha256:[0-9a-f]{64}", each), f"{requirement}: {each}"


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_address_and_no_option(lock):
    text = (ROOT / "requirements" / lock).read_text(encoding="utf-8")
    assert not re.search(r"https?:|://", text)
    assert not re.search(r"^\s*-(?!-hash=)", text, re.MULTILINE), "an option line"


def test_every_core_dependency_is_pinned_within_its_range():
    pins = entries("core.txt")
    for line in PROJECT["dependencies"]:
        wanted = Requirement(line)
        assert canonicalize_name(wanted.name) in pins, f"{wanted} is not locked: make lock"
        (pin,) = pins[canonicalize_name(wanted.name)][0].specifier
        assert pin.version in wanted.specifier, f"{wanted} is locked at {pin.version}: make lock"


def test_every_dev_requirement_is_pinned_within_its_range():
    pins = entries("dev.txt")
    text = (ROOT / "requirements" / "dev.in").read_text(encoding="utf-8")
    wants = [line.partition("#")[0].strip() for line in text.splitlines()]
    for wanted in (Requirement(want) for want in wants if want):
        assert canonicalize_name(wanted.name) in pins, f"{wanted} is not locked: make lock"
        (pin,) = pins[canonicalize_name(wanted.name)][0].specifier
        assert pin.version in wanted.specifier, f"{wanted} is locked at {pin.version}: make lock"


def test_dev_holds_core_unchanged():
    dev = entries("dev.txt")
    for name, (requirement, hashes) in entries("core.txt").items():
        assert name in dev, f"{name} is in core.txt only: make lock"
        assert dev[name] == (requirement, hashes)


def test_the_version_is_one():
    assert version("firsthand") == firsthand.__version__


def test_it_says_that_it_is_typed():
    assert (ROOT / "src" / "firsthand" / "py.typed").is_file()


def test_the_changelog_has_this_version():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = dict(re.findall(r"^## \[(.+?)\](.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL))
    assert "Unreleased" in sections
    now = firsthand.__version__
    assert now in sections or f"will be {now}" in sections["Unreleased"]


def test_the_readme_says_how_to_try_it():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make demo" in text
    assert "make test" in text


def test_the_step_in_contributing_is_a_step():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    (code,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    module = types.ModuleType("contributing")
    exec(compile(code, "CONTRIBUTING.md", "exec"), vars(module))  # noqa: S102 # our own words
    step = manifest("contributing:sizes", module.sizes)
    assert step.summary == "How large each item is, in MB."
    (size,) = module.sizes(Item.of(b"x" * 250_000))
    assert size.facts["megabytes"] == "0.2"


def test_the_licence_is_whole_and_the_declared_one():
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert PROJECT["license"] == "Apache-2.0"
    assert "Apache License\n                           Version 2.0, January 2004" in text
    assert "END OF TERMS AND CONDITIONS" in text


def test_every_make_target_says_what_it_does():
    text = (ROOT / "Makefile").read_text(encoding="utf-8")
    listed = set(re.findall(r"^([a-z]+):.*## \S", text, re.MULTILINE))
    assert listed == {"help", "demo", "test", "lint", "bench", "golden", "lock", "clean"}


# Written so that this file does not hold what it looks for.
HOMES = ("home", "Users", "root", "work")
HOSTS = [("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com")]
FORBIDDEN = {
    "a path on somebody's machine": re.compile(rf"(?<![\w.~/-])/(?:{'|'.join(HOMES)})/\w"),
    "a package registry's host": re.compile("|".join(rf"{name}\.{end}" for name, end in HOSTS)),
}


def our_files() -> list[Path]:
    """Every file that is in git or would be by `git add --all`."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout: git is asked which files are ours")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    ).stdout.decode()
    return [path for name in listed.split("\0") if name and (path := ROOT / name).is_file()]


def test_no_file_names_a_machine_or_a_registry():
    found = []
    for path in our_files():
        data = path.read_bytes()
        if b"\0" in data:
            continue
        text = data.decode("utf-8", errors="replace")
        for what, pattern in FORBIDDEN.items():
            found += [
                f"{path.relative_to(ROOT)}:{text.count(chr(10), 0, match.start()) + 1}: {what}: "
                f"{match.group()}"
                for match in pattern.finditer(text)
            ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "caught"),
    [
        ("see " + "/home" + "/ada/case", True),
        ("'" + "/work" + "/main'", True),
        ("files.pythonhosted" + ".org", True),
        ("https://example.org" + "/home" + "/page", False),
        ("../work" + "/notes", False),
        ("the house at work/home", False),
    ],
)
def test_what_is_forbidden_is_told_from_what_is_not(text, caught):
    assert any(pattern.search(text) for pattern in FORBIDDEN.values()) is caught


# --- tests/conftest.py -----------------------------------------------------------------------


@pytest.fixture
def small_pytest(pytester, monkeypatch):
    """A project of one test file with our conftest.py, to see what its fixtures do."""
    monkeypatch.delenv("FIRSTHAND_SHARED", raising=False)
    conftest = ROOT / "tests" / "conftest.py"
    folder = pytester.mkdir("tests")
    (folder / "conftest.py").write_bytes(conftest.read_bytes())

    def run(body, *options):
        (folder / "test_it.py").write_text(f"def test_it(golden):\n    {body}\n", encoding="utf-8")
        (folder / "test_other.py").write_text("def test_other(): pass\n", encoding="utf-8")
        return pytester.runpytest_subprocess(*options, "tests")

    return run


def test_a_missing_golden_answer_fails_with_the_line_that_makes_it(small_pytest):
    result = small_pytest("golden('sun', {'altitude': '31.4'})")
    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines(["*make golden ARGS='-k test_it'*"])


def test_a_golden_answer_is_written_then_holds_then_is_missed(small_pytest, pytester):
    once = "golden('sun', {'where': 'Дмитрівка', 'altitude': ['31.4', 2, None, True]})"
    small_pytest(once, "--golden-update").assert_outcomes(passed=1, deselected=1)
    kept = pytester.path / "tests" / "golden" / "sun.json"
    assert "Дмитрівка" in kept.read_text(encoding="utf-8")
    small_pytest(once).assert_outcomes(passed=2)
    result = small_pytest(once.replace("31.4", "31.5"))
    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines(["*not the golden one, sun.json*"])


def test_a_golden_answer_holds_only_what_is_exact_in_json(small_pytest):
    values = ["{'a': [0.1]}", "{1: 'a'}", "{'a': {1, 2}}", "b'a'"]
    others = [
        f"def test_{at}(golden): golden('sun', {value})" for at, value in enumerate(values, 1)
    ]
    result = small_pytest("\n".join(["pass", *others]), "--golden-update")
    result.assert_outcomes(passed=1, failed=4, deselected=1)
    result.stdout.fnmatch_lines(["*golden answer, sun.a?0?: float 0.1 has no exact JSON form*"])


def test_without_the_shared_folder_a_test_is_skipped_and_says_why(small_pytest):
    result = small_pytest("pass\n\ndef test_real(shared): assert False", "-rs")
    result.assert_outcomes(passed=2, skipped=1)
    result.stdout.fnmatch_lines(["SKIPPED*no real material*"])


def test_a_shared_folder_that_is_named_must_be_there(small_pytest, monkeypatch, pytester):
    monkeypatch.setenv("FIRSTHAND_SHARED", str(pytester.path / "nowhere"))
    result = small_pytest("pass\n\ndef test_real(shared): assert False")
    result.assert_outcomes(passed=2, errors=1)
    monkeypatch.setenv("FIRSTHAND_SHARED", str(pytester.path))
    small_pytest("pass\n\ndef test_real(shared): assert shared").assert_outcomes(passed=3)
