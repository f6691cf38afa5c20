"""Strategies for every type of value, and some values that never change, for the tests.

`STRATEGIES` is keyed by tag: a type of value without a strategy fails tests/test_records_values.py.
"""

import datetime as dt
from typing import Any

import h3
from hypothesis import strategies as st

from firsthand.records import (
    ALWAYS,
    NEVER,
    Assessment,
    Block,
    Box,
    Capture,
    Claim,
    Clue,
    Derivation,
    Extent,
    Facts,
    Gap,
    Hedge,
    Instant,
    Item,
    Maker,
    Observation,
    Outcome,
    Passage,
    Region,
    Span,
    Value,
    Voice,
    Whereabouts,
    Whole,
    Window,
)

INT_LIMIT = 2**53 - 1
NS_MIN = -62_135_596_800_000_000_000  # 0001-01-01T00:00:00Z
NS_MAX = 253_402_300_799_999_999_999  # 9999-12-31T23:59:59.999999999Z

# Any text that UTF-8 can write: marks that turn the direction, NULs and astral letters included.
texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
words = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)
ids = st.binary(min_size=32, max_size=32).map(bytes.hex)
integers = st.integers(-INT_LIMIT, INT_LIMIT)
keys = st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=8).filter(
    lambda key: key != "is"
)
names = st.from_regex(r"[a-z][a-z0-9]{0,6}(-[a-z0-9]{1,6}){0,2}", fullmatch=True)
decimals = st.one_of(
    st.just("0"), st.just("1"), st.just("1.00"), st.from_regex(r"0\.[0-9]{1,6}", fullmatch=True)
)

# -- times -------------------------------------------------------------------------------------

offsets = st.one_of(
    st.just("Z"),
    st.builds(
        "{}{:02d}:{:02d}".format, st.sampled_from("+-"), st.integers(0, 23), st.integers(0, 59)
    ).filter(lambda offset: offset != "-00:00"),
)
fractions = st.one_of(st.just(""), st.from_regex(r"\.[0-9]{1,9}", fullmatch=True))
instants = st.builds(
    lambda moment, fraction, offset: Instant(
        text=f"{moment.year:04d}-{moment:%m-%dT%H:%M:%S}{fraction}{offset}"
    ),
    st.datetimes(dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31)),  # noqa: DTZ001
    fractions,
    offsets,
)
moments_ns = st.one_of(
    st.integers(NS_MIN, NS_MAX),
    st.integers(0, 12).map(lambda hours: 1_648_627_200_000_000_000 + hours * 3_600_000_000_000),
)
bounds = st.none() | moments_ns.map(Instant.from_ns)


def _window(first: Instant | None, second: Instant | None) -> Window:
    if first is not None and second is not None and second < first:
        first, second = second, first
    return Window(start=first, end=second)


windows = st.one_of(
    st.builds(_window, bounds, bounds),
    st.sampled_from([ALWAYS, NEVER]),
)

# -- regions -----------------------------------------------------------------------------------

# Chosen so that cells often meet: few places, of which each is hard in its own way.
PLACES = (
    (90.0, 0.0),  # the poles
    (-90.0, 0.0),
    (-16.8, 180.0),  # on the date line, and just beside it
    (-16.8, -179.99),
    (50.458, 30.07),  # near a village west of Kyiv
    (50.459, 30.072),
    (64.7, 10.53),  # inside a pentagon of resolution 0
)
PENTAGONS = tuple(cell for r in (0, 1, 3, 6) for cell in sorted(h3.get_pentagons(r))[:3])


def _near(place: tuple[float, float], resolution: int, ring: int) -> str:
    found: list[str] = sorted(h3.grid_disk(h3.latlng_to_cell(*place, resolution), 1))
    return found[ring % len(found)]


def _relative(cell: str, up: int) -> str:
    resolution = max(0, h3.get_resolution(cell) - up)
    found: str = h3.cell_to_parent(cell, resolution)
    return found


def _children(cell: str) -> tuple[str, ...]:
    """All children: they are one with the cell."""
    return tuple(h3.cell_to_children(cell, min(15, h3.get_resolution(cell) + 1)))


anchors = st.one_of(
    st.builds(_near, st.sampled_from(PLACES), st.integers(0, 7), st.integers(0, 6)),
    st.sampled_from(PENTAGONS),
)
cells = st.builds(_relative, anchors, st.integers(0, 2))
some_cells = st.one_of(
    cells.map(lambda cell: (cell,)),
    cells.map(_children),
    cells.map(lambda cell: _children(cell)[1:]),
)
regions = st.lists(some_cells, max_size=3).map(
    lambda found: Region(cells=tuple(cell for part in found for cell in part))
)

# Extents are tried on few bounds, so that blocks often touch and overlap.
HOURS = tuple(Instant(text=f"2022-03-30T{hour:02d}:00:00Z") for hour in (8, 10, 12, 14))
coarse_windows = st.builds(_window, st.none() | st.sampled_from(HOURS), st.sampled_from(HOURS))
blocks = st.builds(Block, window=coarse_windows | windows, region=regions)
extents = st.lists(blocks, max_size=3).map(lambda found: Extent(blocks=tuple(found)))

# -- where -------------------------------------------------------------------------------------

wholes = st.builds(Whole, item=ids)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(integers)
    return Span(
        item=draw(ids),
        stream=draw(st.integers(0, 9)),
        start=start,
        end=draw(st.integers(start, INT_LIMIT)),
        tick_num=draw(st.integers(1, INT_LIMIT)),
        tick_den=draw(st.integers(1, INT_LIMIT)),
    )


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    frame_width, frame_height = draw(st.integers(1, 9999)), draw(st.integers(1, 9999))
    x, y = draw(st.integers(0, frame_width - 1)), draw(st.integers(0, frame_height - 1))
    return Box(
        within=draw(spans() | wholes),
        x=x,
        y=y,
        width=draw(st.integers(1, frame_width - x)),
        height=draw(st.integers(1, frame_height - y)),
        frame_width=frame_width,
        frame_height=frame_height,
    )


@st.composite
def passages(draw: st.DrawFn) -> Passage:
    exact, start = draw(texts), draw(st.integers(0, 10**9))
    return Passage(item=draw(ids), start=start, end=start + len(exact), exact=exact)


voices = st.builds(
    Voice,
    name=words,
    role=st.sampled_from(["speaker", "unnamed", "footage", "carrier", "document"]),
    where=st.none() | passages(),
    cue=st.none() | passages(),
)
hedges = st.builds(
    Hedge,
    words=passages(),
    kind=st.sampled_from(["appears", "at-least", "mood", "unverified", "doubt"]),
    scope=st.none() | passages(),
)
wheres = st.one_of(wholes, spans(), boxes(), passages())

# -- facts and records -------------------------------------------------------------------------

leaves = st.one_of(st.none(), st.booleans(), integers, texts)
plain_facts = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=3),
    max_leaves=6,
)
facts = st.dictionaries(keys, plain_facts | wheres | instants | coarse_windows, max_size=3).map(
    Facts
)
makers = st.one_of(
    st.builds(Maker, step=words, version=st.integers(1, INT_LIMIT), settings=facts),
    st.builds(Maker, person=words),
)
# Every record may carry these.
STAMP: dict[str, Any] = {
    "by": st.none() | makers,
    "cites": st.lists(ids, max_size=3).map(tuple),
}
maybe_words = st.none() | words


OUTCOMES: list[Outcome | None] = [None, "partial", "empty", "unreadable"]
OUTCOMES += ["quarantined", "unreachable", "refused"]


@st.composite
def captures(draw: st.DrawFn) -> Capture:
    outcome: Outcome = draw(st.sampled_from([o or "captured" for o in OUTCOMES]))
    failed = outcome != "captured"
    noted = draw(st.booleans())
    return Capture(
        place=draw(words),
        means=draw(words),
        outcome=outcome,
        item=draw(ids if not failed else st.none() | ids),
        why=draw(words if failed else maybe_words),
        todo=draw(words if failed else maybe_words),
        kept=draw(maybe_words),
        name_bytes=draw(st.none() | st.binary(max_size=4).map(bytes.hex)),
        by=draw(STAMP["by"]),
        cites=draw(STAMP["cites"]),
        at=draw(instants) if noted else None,
        modified=draw(instants) if noted else None,
        host=draw(texts) if noted else None,
        found_in=draw(texts) if noted else None,
    )


QUESTIONS = ["filmed", "happened", "first-posted", "copy-posted", "collected"]
HOWS = ["text", "still", "copy", "excerpt", "re-encode", "mirror", "translation", "rewrite"]
HOWS += ["spun", "cites", "earlier version"]


@st.composite
def whereabouts(draw: st.DrawFn) -> Whereabouts:
    half, more = draw(extents), draw(extents)
    return Whereabouts(
        question=draw(texts),
        half=half,
        ninety=half | more,
        contributions=draw(facts),
        conflicts=draw(st.lists(st.lists(ids, max_size=2).map(tuple), max_size=2).map(tuple)),
        item=draw(st.none() | ids),
        where_half=draw(regions),
        where_ninety=draw(regions),
        when_half=draw(st.lists(windows, max_size=2).map(tuple)),
        when_ninety=draw(st.lists(windows, max_size=2).map(tuple)),
        supposing=draw(st.lists(ids, max_size=2).map(tuple)),
        found=draw(facts),
        by=draw(STAMP["by"]),
        cites=draw(STAMP["cites"]),
    )


STRATEGIES: dict[str, st.SearchStrategy[Any]] = {
    "assessment": st.builds(
        Assessment,
        subject=texts,
        standing=st.sampled_from(["supported", "contradicted", "possible", "untested"]),
        bearing=facts,
        reasons=maybe_words,
        **STAMP,
    ),
    "block": blocks,
    "box": boxes(),
    "capture": captures(),
    "claim": st.builds(
        Claim,
        words=passages() | spans(),
        sort=st.sampled_from(["quotation", "statement", "verification", "denial", "narrative"]),
        voices=st.lists(voices, max_size=3).map(tuple),
        certainty=st.sampled_from(["stated", "hedged", "doubted", "denied", "unknown"]),
        hedges=st.lists(hedges, max_size=2).map(tuple),
        extent=st.none() | extents,
        facts=facts,
        **STAMP,
    ),
    "clue": st.builds(
        Clue,
        scope=st.sampled_from(["place", "time", "both"]),
        form=names,
        parameters=facts,
        doubt=decimals,
        assumes=st.lists(texts, max_size=3).map(tuple),
        item=st.none() | ids,
        question=st.sampled_from(QUESTIONS),
        words=maybe_words,
        **STAMP,
    ),
    "derivation": st.builds(
        Derivation, made=wheres, source=wheres, how=st.sampled_from(HOWS), facts=facts, **STAMP
    ),
    "extent": extents,
    "gap": st.builds(
        Gap,
        asked=words,
        why=words,
        outcome=st.sampled_from(OUTCOMES),
        item=st.none() | ids,
        where=st.none() | wheres,
        kept=maybe_words,
        todo=maybe_words,
        settled=st.booleans(),
        install=maybe_words,
        detail=maybe_words,
        **STAMP,
    ),
    "instant": instants,
    "item": st.builds(Item, sha256=ids, size=st.integers(0, INT_LIMIT)),
    "maker": makers,
    "observation": st.builds(Observation, kind=names, where=wheres, facts=facts, **STAMP),
    "passage": passages(),
    "region": regions,
    "span": spans(),
    "whereabouts": whereabouts(),
    "hedge": hedges,
    "voice": voices,
    "whole": wholes,
    "window": windows,
}

values = st.sampled_from(sorted(STRATEGIES)).flatmap(lambda tag: STRATEGIES[tag])

# -- some that never change --------------------------------------------------------------------

ITEM = Item.of(b"some bytes\n")
VILLAGE = h3.latlng_to_cell(50.458, 30.07, 7)


def fixed() -> dict[str, Value]:
    """One of every type, of every branch of the canonical form: their ids are golden answers."""
    maker = Maker(step="examine.shots", version=3, settings=Facts(threshold="27.0", most=200))
    whole = Whole(item=ITEM.id)
    span = Span(item=ITEM.id, stream=0, start=-512, end=90_000, tick_num=1, tick_den=90_000)
    text = "«Колонна» stood \u202e there 🛻\u2028\x00\n"
    passage = Passage.of(ITEM.id, text, 0, len(text))
    box = Box(within=span, x=1, y=2, width=3, height=4, frame_width=640, frame_height=360)
    morning = Window(
        start=Instant(text="2022-03-30T09:00:00+03:00"), end=Instant(text="2022-03-30T12:00:00Z")
    )
    region = Region(cells=(*h3.cell_to_children(VILLAGE, 8), PENTAGONS[0]))
    extent = Extent(blocks=(Block(window=morning, region=region), Block(region=Region())))
    other = Item.of(b"other bytes\n")
    return {
        "assessment": Assessment(
            subject=other.id,
            standing="possible",
            bearing=Facts(supports=[ITEM.id]),
            by=Maker(person="Оксана"),
        ),
        "block": Block(window=morning, region=region),
        "box": box,
        "capture": Capture(
            place="inbox/кліп.mp4",
            means="file",
            outcome="captured",
            item=ITEM.id,
            by=Maker(step="collect.files", version=1),
            at=Instant(text="2026-01-01T00:00:00Z"),
            host="a machine",
        ),
        "claim": Claim(
            words=passage,
            sort="statement",
            voices=(
                Voice(name="a resident", role="unnamed"),
                Voice(name="the paper", role="carrier", where=passage, cue=passage),
            ),
            certainty="hedged",
            hedges=(Hedge(words=Passage.of(ITEM.id, text, 0, 9), kind="appears", scope=passage),),
            extent=extent,
            facts=Facts(actor="soldiers", counts=[1, 2, None, True, {"most": 3}]),
            by=maker,
            cites=(ITEM.id,),
        ),
        "clue": Clue(scope="both", form="sun-altitude", doubt="0.05", assumes=("level ground",)),
        "clue of footage": Clue(
            scope="time",
            form="before",
            parameters=Facts(end="2022-04-04T21:00:00Z", edge_h="1"),
            doubt="0.001",
            item=ITEM.id,
            question="happened",
            words="before the evening of 4 April",
        ),
        "derivation": Derivation(
            made=Whole(item=other.id), source=span, how="still", facts=Facts(width_px=640)
        ),
        "empty facts": Observation(kind="nothing", where=whole, facts=Facts(a=[], b={}, c="")),
        "extent": extent,
        "gap": Gap(
            asked="the sound",
            why="there is no sound",
            outcome="partial",
            item=ITEM.id,
            where=passage,
            settled=False,
            by=maker,
            detail="/some/path",
        ),
        "instant": Instant(text="2022-03-30T14:00:00.50+03:00"),
        "item": ITEM,
        "maker": maker,
        "observation": Observation(
            kind="shot", where=span, facts=Facts(index=0), by=maker, cites=(other.id, ITEM.id)
        ),
        "passage": passage,
        "person": Maker(person="Оксана"),
        "region": region,
        "span": span,
        "whereabouts": Whereabouts(
            question="where was it filmed?", half=extent, ninety=extent, conflicts=((ITEM.id,),)
        ),
        "whereabouts of footage": Whereabouts(
            question="when was it filmed?",
            half=extent,
            ninety=extent,
            item=ITEM.id,
            where_half=region,
            where_ninety=region,
            when_half=(morning,),
            when_ninety=(morning,),
            supposing=(other.id,),
            found=Facts(hours_half="3.00"),
        ),
        "hedge": Hedge(words=passage, kind="reportedly"),
        "voice": Voice(name="a soldier", role="footage", cue=passage),
        "whole": whole,
        "window": morning,
        "window never": NEVER,
    }
