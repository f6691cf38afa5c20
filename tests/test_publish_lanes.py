"""Copies on one time axis, as an account draws them."""

import re

from firsthand.publish.footage_lanes import WIDTH, Lane, Place, Strip, laid_out, lanes_svg
from firsthand.records import Derivation, Facts, Item, Span

FILM = Strip(0.0, 10.0, 1.5, ())


def lanes(*places: Place) -> str:
    return str(
        lanes_svg(
            (Lane("whole", FILM, (), is_axis=True), Lane("<cut>", FILM, places, is_axis=False))
        )
    )


def test_names_and_times_are_text_that_no_narrow_screen_shrinks():
    html = lanes(Place((0.0, 4.0), 1.0, 2.0))
    assert "<text" not in html
    assert "<bdi>&lt;cut&gt;</bdi>" in html
    assert re.findall(r"<span[^>]*>([^<]*)</span>", html) == [
        "0:00",
        "0:02",
        "0:04",
        "0:06",
        "0:08",
        "0:10",
    ]


def test_a_copy_lies_where_it_runs_alike_and_says_so():
    html = lanes(Place((0.0, 4.0), 1.0, 2.0))
    assert "on the time axis: 0:02 to 0:06" in html
    held = re.findall(r'class="holds" x="([\d.]+)" width="([\d.]+)"', html)[-1]
    assert tuple(map(float, held)) == (0.2 * WIDTH, 0.4 * WIDTH)


def test_what_runs_before_the_axis_has_times_before_nought():
    html = lanes(Place((0.0, 8.0), 1.0, -4.0))
    assert ">−0:04<" in html
    assert "-1:" not in html


def test_the_last_time_stands_inside_of_the_page():
    html = lanes()
    assert '<span class="last" style="inset-inline-start:100.00%">0:10</span>' in html


def test_several_stretches_lie_side_by_side_one_of_them_backwards():
    html = lanes(Place((0.0, 3.0), 1.0, 1.0), Place((3.0, 5.0), -1.0, 12.0))
    assert "on the time axis: 0:01 to 0:04, 0:07 to 0:09" in html
    assert len(re.findall('class="holds"', html)) == 3


def test_a_copy_played_backwards_runs_backwards_on_the_axis():
    one, other = (Item.of(name).id for name in (b"made", b"film"))
    made, source = (
        Span(item=item, stream=0, start=a, end=b, tick_num=1, tick_den=1)
        for item, a, b in ((one, 0, 4), (other, 2, 6))
    )
    told = Derivation(made=made, source=source, how="copy", facts=Facts(pace="-1.0000"))
    places = laid_out(other, [{"made": one, "source": other}], {(one, other): [told]})
    assert [(p.own, p.pace, p.axis) for p in places[one]] == [((0.0, 4.0), -1.0, (6.0, 2.0))]
