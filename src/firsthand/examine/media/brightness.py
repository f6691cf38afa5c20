"""How bright a film is, second by second."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from firsthand.examine.media.account import clock
from firsthand.examine.media.pictures import Picture, Pictures
from firsthand.records import Facts, Gap, Observation
from firsthand.steps import step

_APART: Final = Fraction(1, 4)
_MOST_SECONDS: Final = 86_400
_BLACK, _WHITE = 16, 235  # of limited range (ITU-R BT.601)


@step(version=1)
def brightness(pictures: Pictures, *, decimals: int = 1) -> Iterator[Observation | Gap]:
    """Measure a film's mean brightness in every second.

    It is the mean of the coded luma, as percent of the way from black to white (16 to 235 in
    limited range, 0 to 255 in full range), over about four pictures a second. It says how bright
    the pictures are coded, not how bright the scene was: cameras adjust themselves.

    Args:
        pictures: The film's pictures.
        decimals: Decimals that are told.

    Yields:
        A ``brightness`` observation; a second without any picture is told as nothing.
    """
    info = pictures.info
    sums: dict[int, tuple[float, int]] = {}
    due: Fraction | None = None
    last = None
    apart = max(1, int(_APART / info.tick))
    for picture in pictures:
        tick = picture.tick
        if due is not None and last is not None and last < tick < due:
            last = tick
            continue
        last, due = tick, Fraction(tick + apart)
        second = int(info.seconds(tick))
        if 0 <= second < _MOST_SECONDS:
            total, count = sums.get(second, (0.0, 0))
            sums[second] = (total + _percent(picture), count + 1)
    if not sums:
        return
    told = [
        f"{sums[s][0] / sums[s][1]:.{decimals}f}" if s in sums else None
        for s in range(max(sums) + 1)
    ]
    facts = Facts(per_second_percent=told)
    yield Observation(kind="brightness", where=info.decoded(), facts=facts)
    if info.seconds(info.ending.end) > _MOST_SECONDS:
        yield Gap(
            asked="its brightness in every second",
            why=f"it lasts {clock(info.seconds(info.ending.end))}; only the first day is measured",
            where=info.decoded(),
        )


def _percent(picture: Picture) -> float:
    level, full = picture.mean_luma
    black, white = (0, 255) if full else (_BLACK, _WHITE)
    return min(100.0, max(0.0, 100 * (level - black) / (white - black)))
