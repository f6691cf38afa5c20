"""What every test may use: real material, golden answers, and one way to try random values."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

# The same values every time and no deadline, so that a slow machine fails nothing.
# HYPOTHESIS_PROFILE=search looks for new ones.
settings.register_profile(
    "ci",
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", deadline=None, max_examples=2000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--golden-update",
        action="store_true",
        help="write tests/golden/*.json anew instead of comparing; runs only tests that use them",
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With --golden-update, run only the tests that ask for a golden answer."""
    if not config.getoption("--golden-update"):
        return
    golden = [item for item in items if "golden" in getattr(item, "fixturenames", ())]
    config.hook.pytest_deselected(items=[item for item in items if item not in golden])
    items[:] = golden


class Golden:
    """Compares an answer with the one kept in a file, byte for byte.

    The kept form is JSON with sorted keys, two spaces a level and letters as they are, so that a
    diff shows what changed. Floats are refused: their last digit differs between machines.
    """

    def __init__(self, folder: Path, *, update: bool) -> None:
        self.folder = folder
        self.update = update

    def __call__(self, name: str, value: object) -> None:
        kept = self.folder / f"{name}.json"
        text = json.dumps(_plain(value, name), ensure_ascii=False, indent=2, sort_keys=True) + "\n"
        if self.update:
            kept.parent.mkdir(parents=True, exist_ok=True)
            kept.write_bytes(text.encode())
            return
        if not kept.is_file():
            pytest.fail(
                f"no golden answer {kept.name} yet. Make it, read it, commit it:\n"
                f"    make golden ARGS='-k {_test_name()}'",
                pytrace=False,
            )
        # Compared as lines: pytest then shows the few that differ.
        assert text.splitlines() == kept.read_bytes().decode().splitlines(), (
            f"the answer is not the golden one, {kept.name}. If the new one is right, raise the "
            f"step's version and run\n    make golden ARGS='-k {_test_name()}'"
        )


def _test_name() -> str:
    """The running test's function, as pytest's -k takes it."""
    test = os.environ["PYTEST_CURRENT_TEST"].rpartition(" ")[0]
    return test.rpartition("::")[2].partition("[")[0]


def _plain(value: object, where: str) -> Any:
    match value:
        case None | bool() | int() | str():
            return value
        case Mapping():
            if not_text := [key for key in value if not isinstance(key, str)]:
                pytest.fail(f"golden answer, {where}: keys are text, not {not_text[0]!r}")
            return {key: _plain(each, f"{where}.{key}") for key, each in value.items()}
        case list() | tuple():
            return [_plain(each, f"{where}[{at}]") for at, each in enumerate(value)]
    return pytest.fail(
        f"golden answer, {where}: {type(value).__name__} {value!r} has no exact JSON form; give "
        "a whole number, or text rounded to what was measured"
    )


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """`golden(name, value)`: value must equal tests/golden/NAME.json; `make golden` writes it."""
    update = bool(request.config.getoption("--golden-update"))
    return Golden(Path(__file__).parent / "golden", update=update)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real reports and media beside the checkout; without it the test is skipped.

    FIRSTHAND_SHARED names another one, which must then be there.
    """
    named = os.environ.get("FIRSTHAND_SHARED")
    folder = Path(named) if named else ROOT.parent / "shared"
    if not folder.is_dir():
        if named:
            pytest.fail(f"FIRSTHAND_SHARED is {named}, which is no folder", pytrace=False)
        pytest.skip("no real material: no folder 'shared' beside the checkout")
    return folder
