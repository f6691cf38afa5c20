"""Times told more finely than the source tells them, and days of posting told as days of filming."""

# ruff: noqa: E501  reports' sentences, and what was put for them
import pytest

from driftkit import HONTORIA, KELLING, KORROW, LINES, LUGOVOE, TARNEK, VAUBRAC, WICKERING, changed


@pytest.mark.parametrize(
    ("source", "changes"),
    [
        (KORROW, [
            ("date sharpened", "Most were released without charge by 20 April.", "Most were released without charge on 20 April."),
            ("date sharpened", "held at the Korrow barracks between 2 and 9 April", "held at the Korrow barracks on 9 April"),
            ("circulation date taken for origin", "which was uploaded to a channel called Korrow Voices on 11 April, men kneel", "which was recorded on 11 April, men kneel"),
        ]),
        (WICKERING, [
            ("date sharpened", "shortly before midnight on Saturday 1 February", "at 11.52 p.m. on Saturday 1 February"),
            ("date sharpened", "in November", "on 14 November"),
            ("circulation date taken for origin", "A video that has circulated online since Sunday", "A video filmed on Sunday"),
        ]),
        (TARNEK, [
            ("date sharpened", "shortly after 3 p.m.", "at 3.04 p.m."),
            ("date sharpened", "on Thursday afternoon, killing", "at 2.50 p.m. on Thursday, killing"),
            ("circulation date taken for origin", "A longer clip, which has been shared on social media since Thursday evening, shows", "A longer clip, which was filmed on Thursday evening, shows"),
        ]),
        (KELLING, [
            ("date changed", "die am 9. Juni bei Kelling", "die am 19. Juni bei Kelling"),
            ("date sharpened", "schon vor dem 5. Juni verlassen", "am 5. Juni verlassen"),
            ("circulation date taken for origin", "das seit dem 10. Juni im Netz kursiert", "das am 10. Juni aufgenommen wurde"),
        ]),
        (VAUBRAC, [
            ("date changed", "le 28 septembre", "le 18 septembre"),
        ]),
        (HONTORIA, [
            ("circulation date taken for origin", "Un vídeo publicado el 18 de marzo muestra", "Un vídeo grabado el 18 de marzo muestra"),
        ]),
        (LUGOVOE, [
            ("circulation date taken for origin", "Видео, опубликованное 3 августа", "Видео, снятое 3 августа"),
        ]),
    ],
)  # fmt: skip
def test_each_is_named(source, changes):
    told = changed(source, *(each[1:] for each in changes))
    assert {each[0] for each in changes} <= {sort for sort, _, _ in told}, told
    assert len(told) <= len(changes) + 1


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("shortly before midnight on Saturday 1 February", "just before midnight on Saturday"),
        ("at about 11.40 p.m.", "at around 11.40 p.m."),
        ("at about 11.40 p.m.", "at roughly twenty to twelve"),
        ("until Tuesday evening at the earliest", "at least until the evening of Tuesday"),
        ("in November", "last November"),
    ],
)
def test_the_same_time_in_other_words_is_no_finer_one(old, new):
    assert not changed(WICKERING, (old, new))


def test_a_part_of_the_day_that_stands_in_other_words_is_not_added():
    source = WICKERING.replace(
        "shortly before midnight on Saturday 1 February", "before dawn on Sunday 2 February"
    )
    LINES[source] = LINES[WICKERING]
    assert not changed(
        source, ("before dawn on Sunday 2 February", "early on the morning of Sunday 2 February")
    )
