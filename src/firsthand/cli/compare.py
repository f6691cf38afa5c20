"""The verb `compare`: two films or images on one page, on one time axis."""
# ruff: noqa: T201 (a face prints)

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

from firsthand.casefile import CaseFile, Progress
from firsthand.cli.common import EXIT_NOT_ALL, live, usage
from firsthand.cli.compare_frames import decoded
from firsthand.cli.compare_pairs import Frames, pairs
from firsthand.cli.copies import borrowed, link, perform, want_all_pictures, why_not
from firsthand.cli.sketches import dense, sound_of
from firsthand.publish.compared import (
    Comparison,
    Side,
    Stretch,
    write_page,
)
from firsthand.publish.footage_lanes import Lane, Strip, laid_out, lanes_svg, strip_of
from firsthand.publish.footage_words import between, done, evidence_words, reasons, span_words
from firsthand.publish.words import count, plainly, short_size, timecode
from firsthand.records import Derivation, Observation, Span
from firsthand.trace import footage, sound
from firsthand.trace.footage import Alike
from firsthand.trace.footage_run import Run
from firsthand.trace.footage_sketch import Sketch

_STEPS: Final = ("trace.key_sketch", "trace.image_sketch", "trace.footage_sketch")
_SOUND: Final = ("trace.sound_sketch",)
_LEAST_S: Final = 0.2


def compare(options: argparse.Namespace) -> int:
    """Compare two files, or two items of a case; write one page."""
    paths = []
    for given in (options.one, options.other):
        found = _file(given, options.case)
        if isinstance(found, str):
            return usage(found)
        paths.append(found)
    with live(options) as listening, borrowed() as file:
        try:
            items = [next(iter(link(file, [path], "compare"))) for path in paths]
        except OSError as error:
            return usage(f"{error.filename} cannot be read: {error.strerror}")
        if items[0] == items[1]:
            print("they are the same bytes: one item, and no copy of it")
            return 0
        want_all_pictures(file, items)
        perform(file, (*_STEPS, *_SOUND), options, listening)
        sketches = [dense(file, item) for item in items]
        names = [options.one, options.other]
        for name, item, sketch in zip(names, items, sketches, strict=True):
            if sketch is None:
                print(f"{plainly(name)} cannot be compared: {why_not(file, item)}")
        if sketches[0] is None or sketches[1] is None:
            return EXIT_NOT_ALL
        listening.begin("comparing", None, "pairs")
        page = _page(file, names, (sketches[0], sketches[1]), options, listening)
    try:
        write_page(options.out, page)
    except OSError as error:
        return usage(f"{options.out} cannot be written: {error.strerror}")
    _print(page, options)
    return 0


def _print(page: Comparison, options: argparse.Namespace) -> None:
    if options.json:
        told = {
            "says": page.says,
            "earlier": page.earlier,
            "stretches": [
                {"words": s.words, "changes": s.changes, "way": s.way, "why": s.why}
                | {"reasons": s.reasons}
                for s in page.stretches
            ],
            "unmatched": {s.letter: s.unmatched for s in page.sides},
            "sounds": page.sounds,
            "page": str(options.out),
        }
        print(json.dumps(told, ensure_ascii=False))
        return
    print(plainly(page.says))
    for stretch in page.stretches:
        print(f"  {'; '.join([stretch.words, *stretch.changes])}")
        why = f" ({'; '.join(stretch.reasons)})" if stretch.reasons else ""
        print(f"    which way: {stretch.way}{why}")
        print(f"    why the same: {stretch.why}")
    for side in page.sides:
        for each in side.unmatched:
            print(f"  only in {side.letter}: {each}")
    for each in page.sounds:
        print(f"  {each}")
    print(f"page: {options.out}")


def _file(given: str, root: Path | None) -> Path | str:
    """Return the file that is meant: a path, or an item of a case; or what is wrong."""
    if root is None:
        path = Path(given)
        return path if path.is_file() else f"not there, or no file: {plainly(given)}"
    case = CaseFile.open(root)
    try:
        found = case.find(given)
        lies = case.path(found[0]) if len(found) == 1 else None
        if lies is None:
            called = (
                f"{count(len(found), 'item')} of {root} are" if found else f"no item of {root} is"
            )
            return f"{called} called {plainly(given)}"
        return lies.resolve()
    finally:
        case.close()


def _page(
    file: CaseFile,
    names: list[str],
    sketches: tuple[Sketch, Sketch],
    options: argparse.Namespace,
    progress: Progress,
) -> Comparison:
    alike = footage.alike(*sketches)
    told = list(footage.told(alike))
    copies = [each for each in told if isinstance(each, Derivation)]
    frames = decoded(file, alike, options, progress) if options.clear and copies else {}
    letters = {sketches[0].item: "A", sketches[1].item: "B"}
    ends = [_spans(copies, sketch.item) for sketch in sketches]
    sides = [
        Side(
            letter=letters[sketch.item],
            name=name,
            item=sketch.item,
            what=_what(sketch),
            unmatched=tuple(_unmatched(sketch, spans, found=bool(copies))),
        )
        for name, sketch, spans in zip(names, sketches, ends, strict=True)
    ]
    return Comparison(
        says=_says(told, copies, letters),
        earlier=_earlier(copies, letters),
        sides=(sides[0], sides[1]),
        lanes=_lanes(file, names, sketches, copies),
        stretches=tuple(
            _stretch(each, run, (alike, sketches, letters), frames)
            for each, (run, _) in zip(copies, alike.copies, strict=True)
        ),
        sounds=tuple(_sounds(file, sketches, letters)),
        clear=options.clear,
    )


def _says(told: list[Any], copies: list[Derivation], letters: dict[str, str]) -> str:
    if not copies:
        kinds = {each.kind for each in told if isinstance(each, Observation)}
        if "shared-stretch" in kinds:
            return "They share a card, a sting or a shot, and are no copies of one another"
        if kinds:
            return "The same view, and not the same footage: what moves in it does not agree"
        return "No footage of one was found in the other"
    first = copies[0]
    if first.facts.get("moment") == "not fixed":
        return "Perhaps the same footage: the picture would fit another take from the same spot"
    made, source = letters[first.made.item], letters[first.source.item]
    if first.facts["direction"] == "undetermined":
        return "The same footage; which of the two is the earlier the pictures do not tell"
    return f"The same footage; {source} is likely the earlier: by the pictures {made} is from it"


def _earlier(copies: list[Derivation], letters: dict[str, str]) -> str | None:
    """Return which is likely the earlier; nothing where the pictures do not tell."""
    if not copies or copies[0].facts["direction"] == "undetermined":
        return None
    return letters[copies[0].source.item]


def _what(sketch: Sketch) -> str:
    size = f"{sketch.size[0]} × {sketch.size[1]} px, {short_size(sketch.size_bytes)}"
    if sketch.is_image:
        return f"a picture, {size}"
    return f"{timecode((sketch.end - sketch.start) * sketch.tick)}, {size}"


def _spans(copies: list[Derivation], item: str) -> list[Span]:
    ends = [end for each in copies for end in (each.made, each.source) if end.item == item]
    found = [end for end in ends if isinstance(end, Span)]
    return sorted(found, key=lambda span: (span.start, span.end))


def _unmatched(sketch: Sketch, spans: list[Span], *, found: bool) -> Iterator[str]:
    """Yield the stretches of a film that no span covers."""
    if sketch.is_image:
        if not found:
            yield "the picture"
        return
    at = sketch.start * sketch.tick
    end = sketch.end * sketch.tick
    for start, until in [*((s.start_s, s.end_s) for s in spans), (end, end)]:
        if start - at > _LEAST_S:
            yield f"{timecode(at)} to {timecode(start)} ({_seconds(start - at)})"
        at = max(at, until)


def _seconds(length: Fraction) -> str:
    return f"{float(length):.1f} s"


def _lanes(
    file: CaseFile, names: list[str], sketches: tuple[Sketch, Sketch], copies: list[Derivation]
) -> Any:  # noqa: ANN401 -- markup
    if not copies:
        return lanes_svg(())
    root = next((s.item for s in sketches if not s.is_image), sketches[0].item)
    if not sketches[0].is_image and not sketches[1].is_image:
        root = copies[0].source.item
    pairs: dict[tuple[str, str], list[Derivation]] = {}
    for each in copies:
        pairs.setdefault((each.made.item, each.source.item), []).append(each)
    links = [{"made": made, "source": source} for made, source in pairs]
    places = laid_out(root, links[:1], pairs)
    lanes = [
        Lane(
            f"{letter}  {name}",
            _strip(file, sketch.item),
            tuple(places.get(sketch.item, ())),
            is_axis=sketch.item == root,
        )
        for letter, name, sketch in zip("AB", names, sketches, strict=True)
    ]
    return lanes_svg(lanes)


def _strip(file: CaseFile, item: str) -> Strip | None:
    found = file.records("observation", "strip", item)
    return next((strip_of(o) for o in found if isinstance(o, Observation)), None)


def _stretch(
    told: Derivation,
    run: Run,
    films: tuple[Alike, tuple[Sketch, Sketch], dict[str, str]],
    frames: Frames,
) -> Stretch:
    alike, sketches, letters = films
    made, source = letters[told.made.item], letters[told.source.item]
    determined = told.facts["direction"] != "undetermined"
    sure = f"{made} was made from {source}, told by the pictures"
    return Stretch(
        words=_named(span_words(told), made, source),
        changes=tuple(done(told.facts["changes"])),
        way=sure if determined else "undetermined",
        reasons=tuple(between(each, made, source) for each in reasons(told.facts["reasons"])),
        why=evidence_words(told.facts),
        pairs=tuple(pairs(told, run, (alike, sketches), frames)),
    )


def _named(words: str, made: str, source: str) -> str:
    words = words.replace("of the other", f"of {source}").replace("the other", source)
    for start, end in (("its ", f"{made} "), ("it shows ", f"{made} shows ")):
        if words.startswith(start):
            return end + words.removeprefix(start)
    return words


def _sounds(
    file: CaseFile, sketches: tuple[Sketch, Sketch], letters: dict[str, str]
) -> Iterator[str]:
    heard = [sound_of(file, sketch.item) for sketch in sketches]
    if heard[0] is None and heard[1] is None:
        yield "Sound: neither has any that can be compared."
        return
    if heard[0] is None or heard[1] is None:
        yield f"Sound: {'AB'[heard.index(None)]} has none that can be compared."
        return
    found = list(sound.compared(heard[0], heard[1]))
    for each in found:
        words = span_words(each)
        said = _named(words, letters[each.made.item], letters[each.source.item])
        yield f"Sound: {said} (the same sound)."
    if not found:
        yield "Sound: no sound of one was found in the other."
