"""The invented families hold what their lists say that they hold."""

from types import ModuleType

import pytest
from bench.lineage import airfield, lantern, orchard, station, weir
from bench.lineage.families import Report, _garbled, family

MODULES = (orchard, lantern, weir, airfield, station)
SEEDS = range(12)
SORTS = frozenset(
    {
        "hedge lost", "hedge gained", "headline stronger than body", "date sharpened",
        "bound dropped", "circulation date taken for origin", "count inflated", "count changed",
        "one made many", "generalised", "actor flipped", "office flipped", "attribution moved",
        "identity hardened", "direction flipped", "polarity flipped", "stance changed",
        "quotation altered", "name garbled", "copies merged",
    }
)  # fmt: skip

each_module = pytest.mark.parametrize("material", MODULES, ids=lambda m: m.__name__)


def _fill(material: ModuleType, text: str, pick: int, language: str = "en") -> str:
    number = material.CODES.index(language)
    words = {name: ways[pick % len(ways)][number] for name, ways in material.SLOTS.items()}
    return text.format(**words, garbled=_garbled(words["adviser"]))


def _seeded(reports: list[Report]) -> int:
    return sum(len(r.distortions) for r in reports)


@each_module
def test_every_distortion_stands_once_in_the_root(material: ModuleType) -> None:
    for pick in (0, 1):
        root = _fill(material, material.ROOT, pick)
        for sort, old, new in material.DISTORTIONS:
            before, after = _fill(material, old, pick), _fill(material, new, pick)
            assert sort in SORTS
            assert root.count(before) == 1, before
            assert after not in root, after
    assert {sort for sort, _, _ in material.DISTORTIONS} == SORTS


@each_module
def test_light_edits_stand_once_in_the_root(material: ModuleType) -> None:
    for old, new in material.LIGHT:
        assert material.ROOT.count(old) == 1, old
        assert new not in material.ROOT, new
        start = material.ROOT.index(old)
        for _, other, _ in material.DISTORTIONS:
            at = material.ROOT.index(other)
            assert at + len(other) <= start or start + len(old) <= at, (old, other)


@each_module
def test_translations_have_the_roots_paragraphs_and_the_words_to_change(
    material: ModuleType,
) -> None:
    paragraphs = material.ROOT.count("\n\n") - 1  # less the note of the update
    assert set(material.TRANSLATIONS) == set(material.CODES[1:])
    for code, text in material.TRANSLATIONS.items():
        assert text.count("\n\n") == paragraphs, code
        for root_words, old, new in (
            material.MISTRANSLATED[code],
            material.IN_TRANSLATION[code][1:],
        ):
            assert material.ROOT.count(root_words) == 1, root_words
            assert text.count(old) == 1, old
            assert new not in text, new
    assert material.BACK.count("\n\n") == paragraphs


@each_module
@pytest.mark.parametrize("seed", SEEDS)
def test_a_family_builds_and_its_distortions_are_in_it(material: ModuleType, seed: int) -> None:
    reports = family(material, seed)
    derived = [r for r in reports if r.parent]
    assert len({r.name for r in reports}) == len(reports)
    assert len(derived) >= 20
    assert _seeded(reports) >= 18
    assert sum(r.honest for r in derived) >= 3
    assert sum(r.parent == "earlier" for r in derived) == 2
    for report in reports:
        assert "{" not in report.text
        assert not (report.honest and report.distortions)
        for _, _, new in report.distortions:
            assert new in report.text, new


@each_module
def test_press_reports_share_one_quotation_and_no_more(material: ModuleType) -> None:
    one, other = ({part.split("”")[0] for part in t.split("“")[1:]} for t in material.PRESS)
    assert len(one & other) == 1
