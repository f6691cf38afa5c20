"""A step is a function, and its signature is its manifest."""

import importlib.metadata
import io
from collections.abc import Iterator
from typing import Annotated

import pytest

import stepkit
from firsthand.records import (
    Capture,
    Facts,
    InvalidValueError,
    Item,
    Maker,
    Observation,
    Whole,
)
from firsthand.steps import GROUP, File, Kind, Made, Source, Stream, find, manifest, names, step


class Film(Source):
    """Films only."""

    fits = ("video/*", "image/gif")


class Pictures(Stream[int]):
    """Pictures of a film."""

    fits = ("video/*",)


@step(version=3)
def shots(
    pictures: Pictures, capture: Capture, *, threshold: int = 27, name: str = "x", deep: bool = True
) -> Iterator[Observation]:
    """Where the picture changes at once.

    More words.
    """
    yield Observation(kind="shot", where=Whole(item=capture.about or ""), facts=Facts(n=threshold))


def test_a_signature_is_the_manifest():
    made = manifest("examine.shots", shots)
    assert (made.name, made.version, made.room) == ("examine.shots", 3, "examine")
    assert [(t.name, t.type, t.is_source, t.is_stream) for t in made.takes] == [
        ("pictures", Pictures, True, True),
        ("capture", Capture, False, False),
    ]
    assert made.source == made.takes[0]
    assert dict(made.settings) == {"threshold": 27, "name": "x", "deep": True}
    assert made.summary == "Where the picture changes at once."
    assert made.maker() == Maker(step="examine.shots", version=3, settings=made.settings)
    assert made.maker(Facts(threshold=1)).settings == Facts(threshold=1)


def test_a_step_is_returned_as_it_was_written():
    found = list(shots(Pictures(None, [1]), _capture(), threshold=5))
    assert [o.facts["n"] for o in found] == [5]
    assert found[0].by is None
    assert found[0].cites == ()


def _capture() -> Capture:
    return Capture(place="a", means="file", outcome="captured", item=Item.of(b"x").id)


def test_a_kind_narrows_what_is_taken():
    made = find("stepkit:even")
    assert [(t.type, t.kind) for t in made.takes] == [(Observation, "length")]
    assert made.source is None
    assert made.room == "stepkit"


def test_a_generic_stream_is_its_class():
    @step(version=1)
    def watch(pieces: Stream[int]) -> Iterator[Observation]:
        """Watch."""
        return iter(())

    assert manifest("x.watch", watch).takes[0].type is Stream


def test_sources_fit_by_media_type():
    assert Film.takes("video/mp4")
    assert Film.takes("image/gif")
    assert not Film.takes("image/png")
    assert not Film.takes(None)
    assert stepkit.Anything.takes(None)
    assert stepkit.Anything.takes("video/mp4")


def test_a_source_is_opened_as_often_as_wanted():
    file = File(Item.of(b"data"), None, lambda: io.BytesIO(b"data"))
    with Source.open(file) as source:
        assert source.file.open().read() == source.file.open().read() == b"data"


# -- what is no step ---------------------------------------------------------------------------


def no_mark(source: Film) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def takes_nothing(*, setting: int = 1) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def two_sources(one: Film, other: Pictures) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def no_annotation(source) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def wrong_annotation(source: int) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def wrong_inner(source: Annotated[str, Kind("x")]) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def no_default(source: Film, *, setting: int) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def float_setting(source: Film, *, setting: float = 0.5) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def list_setting(source: Film, *, setting: tuple[int, ...] = (1,)) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def any_number(*sources: Film) -> Iterator[Observation]:
    return iter(())


@step(version=1)
def any_settings(source: Film, **settings: Capture) -> Iterator[Observation]:
    return iter(())


@step(version=0)
def version_zero(source: Film) -> Iterator[Observation]:
    return iter(())


@pytest.mark.parametrize(
    "function",
    [
        no_mark,
        takes_nothing,
        two_sources,
        no_annotation,
        wrong_annotation,
        wrong_inner,
        no_default,
        float_setting,
        list_setting,
        any_number,
        any_settings,
        version_zero,
        Film,
    ],
    ids=lambda f: f.__name__,
)
def test_what_says_too_little_is_no_step(function):
    with pytest.raises(InvalidValueError) as error:
        manifest("test.step", function)
    assert "test.step" in str(error.value)


# -- finding them ------------------------------------------------------------------------------


def test_a_step_that_is_still_being_written_is_found_by_module_and_function():
    assert find("stepkit:size").function is stepkit.size


@pytest.mark.parametrize(
    "name", ["nothing", "", "stepkit:", ":", "stepkit:no_such", "no_such_module:x", "a.b"]
)
def test_what_is_not_there_is_a_lookup_error(name):
    with pytest.raises(LookupError):
        find(name)


def test_what_is_there_and_no_step_is_said():
    with pytest.raises(InvalidValueError, match="not a step"):
        find("stepkit:seen")


@pytest.fixture
def installed(monkeypatch):
    """Two packages with steps, of which one cannot be loaded; find() forgets what it knew."""
    entries = importlib.metadata.EntryPoints(
        [
            importlib.metadata.EntryPoint("other.size", "stepkit:size", GROUP),
            importlib.metadata.EntryPoint("other.broken", "no_such_module:x", GROUP),
            importlib.metadata.EntryPoint("other.missing", "stepkit:no_such_step", GROUP),
        ]
    )
    monkeypatch.setattr(importlib.metadata, "entry_points", lambda group: entries)
    find.cache_clear()
    yield
    find.cache_clear()


@pytest.mark.usefixtures("installed")
def test_installed_steps_are_found_by_name():
    assert names() == ("other.broken", "other.missing", "other.size")
    found = find("other.size")
    assert (found.name, found.function) == ("other.size", stepkit.size)


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("name", ["other.broken", "other.missing"])
def test_an_installed_step_that_cannot_be_loaded_is_said(name):
    with pytest.raises(LookupError, match=f"{name} is installed and cannot be loaded"):
        find(name)


def test_made_bytes_know_their_item():
    made = Made.of(b"text", "text")
    assert made.item == Item.of(b"text")
    assert b"".join(made.chunks) == b"text"


def test_every_installed_step_is_sound():
    """Ours are plugins like yours: each can be loaded, and says in a line what it does."""
    if not names():
        pytest.skip("firsthand is not installed: no step has a name")
    for name in names():
        found = find(name)
        assert found.summary.endswith("."), name
        assert found.name == name
