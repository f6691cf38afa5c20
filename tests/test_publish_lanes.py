"""Copies on one time axis, as an account draws them."""

import re

from firsthand.publish.footage_lanes import WIDTH, Lane, Place, Strip, lanes_svg

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
