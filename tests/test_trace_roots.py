"""How many witnesses there are: the tree, what is not held, and the roots of each claim."""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from firsthand.records import Derivation, Observation, Whole
from firsthand.steps import manifest
from firsthand.trace.drift import drift
from firsthand.trace.roots import lineage
from firsthand.trace.roots_looks import standing
from firsthand.trace.wording import wording
from tracekit import STORY, retold, sketch

OTHER = """A farmer of Karvino remembers

Radio Lumen, 9 April 2022

Our reporter met Olha Hrytsak, who keeps goats at the edge of Karvino, in her kitchen on Friday.

Shortly after six in the evening she heard four single shots from the direction of the mill, she told Radio Lumen.

In the morning she counted five bodies by the roadside; one of the dead wore a white armband.

Radio Lumen saw dark stains on the asphalt and collected three cartridge cases."""


def trace(*texts: str) -> tuple[dict[str, str], list[Observation]]:
    """What the steps give over some texts: names by id, and the lineage."""
    sketches = {s.reading.item: s for s in map(sketch, texts)}
    items = list(sketches)
    pairs = [(min(a, b), max(a, b)) for n, a in enumerate(items) for b in items[n + 1 :]]
    found = [r for a, b in pairs for r in wording(sketches[a], sketches[b])]
    changes = [r for a, b in pairs for r in drift(sketches[a], sketches[b])]
    facts = [o for s in sketches.values() for o in standing(s)]
    houses, cited, looks = (
        tuple(o for o in facts if o.kind == k) for k in ("house", "cited-report", "own-look")
    )
    derived = tuple(r for r in found if isinstance(r, Derivation))
    kin = tuple(r for r in found if isinstance(r, Observation))
    kept = tuple(o for o in changes if o.kind == "drift")
    out = lineage(derived, kin, houses, cited, looks, kept)
    return {s.reading.text: i for i, s in sketches.items()}, list(out)


def of(found: list[Observation], kind: str) -> list[Observation]:
    return [o for o in found if o.kind == kind]


def test_twenty_copies_are_one_witness():
    texts = [retold(house=f"The {n} Gazette", day=f"{8 + n % 9} April 2022") for n in range(19)]
    _, found = trace(STORY, *texts)
    (all_of_them,) = of(found, "roots")
    assert all_of_them.facts["reports"] == 20
    assert all_of_them.facts["roots"] == 1
    assert all_of_them.facts["says"] == "20 reports, 1 root"


def test_a_chain_keeps_its_order():
    first = retold().replace("At least four", "Four")
    second = first.replace("hit in the head", "wounded")
    second = second.replace("Canal Street Journal, 8 April", "The Fen Chronicle, 9 April")
    items, found = trace(STORY, first, second)
    line = {o.where.item: o for o in of(found, "lineage")}
    assert line[items[STORY]].facts["role"] == "root"
    assert line[items[first]].facts["parent"] == items[STORY]
    assert line[items[second]].facts["parent"] == items[first]
    assert line[items[second]].facts["depth"] == 2
    assert len(line[items[second]].facts["drifts_from_parent"]) == 1
    assert len(line[items[second]].facts["drifts"]) >= 2


def test_who_looked_for_themselves_is_another_root():
    _, found = trace(STORY, retold().replace("tied", "bound"), OTHER)
    roots = of(found, "roots")
    assert sum(o.facts["roots"] for o in roots) == 2
    told = [name for o in roots for name in o.facts["evidence"]]
    assert "person, by Radio Lumen" in told
    assert "place, by Radio Lumen" in told


def test_a_root_need_not_be_held():
    posts = [
        "Night desk, 8 April 2022\n\nReuters reported on Thursday that a captive was shot near Karvino on March 30.",
        "The Ledger, 9 April 2022\n\nNear Karvino a captive was shot on March 30, according to Reuters.",
    ]
    _, found = trace(*posts)
    (together,) = of(found, "roots")
    assert together.facts["roots"] == 1
    assert together.facts["not_held"] == ("Reuters",)
    assert together.facts["root_names"] == ("a report by Reuters that we do not hold",)


def test_looking_at_one_film_is_one_evidence_and_two_analysts():
    one = STORY.replace(
        "At least four", "The Halden Courier independently verified the footage.\n\nAt least four"
    )
    other = """What a film from Karvino shows

The Norrland Post, 8 April 2022

The Norrland Post has analysed footage from Karvino frame by frame and compared the fence with older pictures.

The shadows point to the late afternoon, the newspaper's measurements show, and the road leads to the mill.

A captive can be seen to fall after a shot, although the camera turns away."""
    _, found = trace(one, other)
    evidence = {e for o in of(found, "roots") for e in o.facts["evidence"]}
    analysts = {a for o in of(found, "roots") for a in o.facts["analysts"]}
    assert "the footage" in evidence
    assert analysts >= {"The Halden Courier", "The Norrland Post"}


def test_derived_in_most_and_firsthand_in_one_detail():
    own = retold().replace(
        "The Ostrian general staff denied",
        "A teacher from Karvino told our reporter that the bridge was mined.\n\nThe Ostrian general staff denied",
    )
    items, found = trace(STORY, own)
    line = next(o for o in of(found, "lineage") if o.where.item == items[own])
    assert line.facts["role"] == "retelling"
    (look,) = line.facts["firsthand_in"]
    assert "teacher" in look["words"].exact
    assert look["sort"] == ("person",)


def test_each_claim_has_its_roots():
    _, found = trace(
        STORY,
        retold().replace("tied", "bound"),
        retold(day="9 April 2022").replace("rural", "country"),
    )
    claims = of(found, "claim-roots")
    assert claims
    for claim in claims:
        assert claim.facts["reports"] == 3
        assert claim.facts["roots"] == 1
    words = claims[0].facts
    assert STORY[words["start"] : words["end"]].strip()


def test_a_retelling_of_an_earlier_version_is_no_drift_from_the_later():
    later = STORY.replace("7 April", "9 April").replace("At least four", "At least fourteen")
    edited = retold(day="10 April 2022").replace("tied", "bound")
    items, found = trace(STORY, later, edited)
    line = next(o for o in of(found, "lineage") if o.where.item == items[edited])
    assert line.facts["parent"] == items[STORY]
    assert line.facts["drifts"] == ()
    assert line.facts["version_skew"]
    (together,) = of(found, "roots")
    assert together.facts["roots"] == 1


def test_without_dates_two_are_one_witness_all_the_same():
    bare = STORY.replace("The Halden Courier, 7 April 2022\n\n", "")
    _, found = trace(bare, bare.replace("tied", "bound"))
    (together,) = of(found, "roots")
    assert together.facts["roots"] == 1
    assert any(o.facts.get("determined") is False for o in of(found, "lineage"))


@pytest.mark.parametrize(
    "texts", [(), ("",), (STORY,), ("", STORY), ("A short post.", "Another one!")]
)
def test_almost_nothing_is_no_trouble(texts):
    _, found = trace(*texts)
    assert len(of(found, "lineage")) == len(set(texts))


def test_thousands_of_copies_are_drawn_in_a_breath():
    house = next(o for o in standing(sketch(STORY)) if o.kind == "house")
    one = sketch(STORY)
    (copy,) = wording(one, sketch(retold()))
    assert isinstance(copy, Derivation)
    items = [f"{n:064x}" for n in range(2_000)]
    houses = tuple(Observation(kind="house", where=Whole(item=i), facts=house.facts) for i in items)
    derived = tuple(
        Derivation(made=Whole(item=i), source=Whole(item=items[0]), how="copy", facts=copy.facts)
        for i in items[1:]
    )
    found = list(lineage(derived, (), houses, (), ()))
    (together,) = of(found, "roots")
    assert together.facts["reports"] == 2_000
    assert together.facts["roots"] == 1


def test_the_steps_are_steps():
    assert manifest("trace.lineage", lineage).over == "case"
    assert manifest("trace.standing", standing).over == "item"
