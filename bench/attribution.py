"""Whose words: measured on our annotated reports, and on a copy of PolNeAR that somebody has.

    python -m bench.attribution                       # bench/reports, the half `seen`
    python -m bench.attribution --half unseen           # or fresh
    python -m bench.attribution --speed                 # reports a second of processor time
    python -m bench.attribution --polnear DATA --split dev    # DATA holds train, dev and test

``--rules`` leaves the parser out. ``--textacy`` measures textacy's ``direct_quotations`` instead
(it has quotations only, and no statements), with the same parser: `pip install textacy==0.13.0`.
 PolNeAR (Newell, Margolin, Ruths 2018) has no licence: nothing of
it is kept here. Its measures: tokens that are content and source in the first annotator's file
against ours, outermost attributions only, and of attributions with a quotation, how many are found
(half of the tokens shared) and with the right source (likewise).
"""

from __future__ import annotations

import argparse
import bisect
import collections
import importlib
import io
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from bench.reports.annotations import Report, read_all
from firsthand.examine.reports.attribution.article import read_article
from firsthand.examine.reports.attribution.claims import claims
from firsthand.examine.reports.attribution.found import Attribution, Place
from firsthand.examine.reports.attribution.parsed import parser
from firsthand.examine.reports.sources import PlainDocument
from firsthand.examine.reports.text_of_plain import text_of_plain
from firsthand.records import Claim, Facts, Item, Passage
from firsthand.steps import File, Made, Text
from firsthand.world.languages import word_set

_TOKEN: Final = re.compile(r"\w+|[^\w\s]")
_SINGLE: Final = re.compile(r"(?<!\n)\n(?!\n)")
_MARKED: Final = re.compile('[“"”]')
_SMALL: Final = word_set(
    "the a an of and in le la les un une der die das ein eine el los las de du des y et und и в"
)


def main() -> None:
    """Measure, and print what came out."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--half", default="seen")
    options.add_argument("--polnear", type=Path)
    options.add_argument("--split", default="dev")
    options.add_argument("--rules", action="store_true")
    options.add_argument("--textacy", action="store_true", help="measure that peer instead")
    options.add_argument("--wrong", action="store_true", help="print what is wrong")
    options.add_argument("--speed", action="store_true", help="measure how fast it reads")
    given = options.parse_args()
    if given.polnear:
        found = polnear(given.polnear, given.split, rules=given.rules, peer=given.textacy)
        for name, value in found.items():
            print(f"{name:40} {value}")
        return
    if given.textacy:
        peer(given.half)
        return
    if given.speed:
        speed()
        return
    ours(given.half, rules=given.rules, wrong=given.wrong)


# -- our own reports ---------------------------------------------------------------------------


def ours(half: str, *, rules: bool, wrong: bool) -> None:
    """Print how the claims of our annotated reports fit, by language."""
    rows: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    for report in read_all(half):
        text, place_of = _made_text(report.text)
        found = [each for each in claims(text, parse=not rules) if isinstance(each, Claim)]
        counted = _compare(report, [_moved(each, place_of) for each in found], wrong=wrong)
        rows[report.gold["language"]] += counted
        rows["all"] += counted
    for language, row in rows.items():
        parts = [f"{language:4}"]
        for name in ("quotations", "speakers", "statements", "sources", "chains"):
            right, gold, made = row[name], row[name + " gold"], row[name + " made"]
            precision = f" of ours {right}/{made}" if made else ""
            parts.append(f"{name} {right}/{gold}{precision}")
        print("; ".join(parts))


def _made_text(raw: str) -> tuple[Text, dict[int, int]]:
    """Return the text as it is made of a plain document, and where its characters stood there."""
    data = raw.encode()
    file = File(item=Item.of(data), media_type="text/plain", opener=lambda: io.BytesIO(data))
    with PlainDocument.open(file) as document:
        made = next(each for each in text_of_plain(document) if isinstance(each, Made))
    text = b"".join(made.chunks).decode()
    old = [at for at, char in enumerate(raw) if not char.isspace()]
    new = [at for at, char in enumerate(text) if not char.isspace()]
    return Text(made.item.id, text), dict(zip(new, old, strict=True))


def _moved(claim: Claim, place_of: dict[int, int]) -> Claim:
    """Return a claim with its places in the document as it was."""

    def back(passage: Passage | None) -> Passage | None:
        if passage is None:
            return None
        start, end = place_of[passage.start], place_of[passage.end - 1] + 1
        return passage.but(start=start, end=end, exact="?" * (end - start))

    assert isinstance(claim.words, Passage)
    shown = Facts({**dict(claim.facts), "words": claim.words.exact})
    voices = tuple(each.but(where=back(each.where), cue=None) for each in claim.voices)
    return claim.but(words=back(claim.words), voices=voices, hedges=(), facts=shown)


def _compare(report: Report, found: list[Claim], *, wrong: bool) -> collections.Counter[str]:
    counted: collections.Counter[str] = collections.Counter()
    matched = _quoted(report, found, counted, wrong=wrong)
    matched += _told(report, found, counted, wrong=wrong)
    _chains(report, matched, counted, wrong=wrong)
    return counted


def _quoted(
    report: Report, found: list[Claim], counted: collections.Counter[str], *, wrong: bool
) -> list[tuple[dict[str, Any], Claim]]:
    """Count the quotations found (with their words), and those with the right speaker."""
    quoted = [each for each in found if each.sort == "quotation"]
    matched = []
    for each in report.gold["quotations"]:
        if each["scare"]:
            continue
        best = _best(_span(each), quoted)
        right = best is not None and _shared(_span(each), _place(best)) > 0.8
        name = best.voices[0].name if right and best is not None else ""
        counted["quotations gold"] += 1
        counted["quotations"] += right
        if each["speaker"] is None:
            continue
        good = _same(each["speaker"], name)
        counted["speakers gold"] += 1
        counted["speakers"] += good
        if right and best is not None:
            matched.append((each, best))
        if wrong and not good:
            print(f"{report.name}: SPEAKER {each['speaker']!r} ours {name!r}: {each['words']}")
    counted["quotations made"] += len(quoted)
    counted["speakers made"] += len(quoted)
    return matched


def _told(
    report: Report, found: list[Claim], counted: collections.Counter[str], *, wrong: bool
) -> list[tuple[dict[str, Any], Claim]]:
    """Count the statements found, and those with the right source."""
    told = [each for each in found if each.sort in {"statement", "denial", "verification"}]
    matched = []
    for each in report.gold["statements"]:
        span = _span(each["content"])
        best = _best(span, told)
        right = best is not None and _shared(span, _place(best)) >= 0.5
        good = right and best is not None and _source_fits(each, best)
        counted.update({"statements gold": 1, "sources gold": 1})
        counted.update({"statements": int(right), "sources": int(good)})
        if right and best is not None:
            matched.append((each["content"], best))
        if wrong and not good:
            shown = best is not None and right and (best.voices[0].name, best.facts["words"])
            source = each["source"] and each["source"]["words"]
            print(f"{report.name}: STATEMENT {source!r} {each['content']['words']!r} ours {shown}")
    counted.update({"statements made": len(told), "sources made": len(told)})
    used = {claim.id for _, claim in matched}
    for claim in told:
        if wrong and claim.id not in used:
            print(f"{report.name}: EXTRA {claim.voices[0].name!r} {dict(claim.facts)}")
    return matched


def _chains(
    report: Report,
    matched: list[tuple[dict[str, Any], Claim]],
    counted: collections.Counter[str],
    *,
    wrong: bool,
) -> None:
    """Compare the voices: all of them, in order. Where none is annotated there is one."""
    chains = {tuple(_span(each["content"])): each["voices"] for each in report.gold["chains"]}
    for mention, claim in matched:
        gold = chains.get(tuple(_span(mention)))
        ours_is = [each.name for each in claim.voices]
        if gold is None and len(ours_is) == 1:
            continue
        counted["chains gold"] += gold is not None
        counted["chains made"] += len(ours_is) > 1
        wanted = [" and ".join(each) if isinstance(each, list) else each for each in gold or []]
        right = len(wanted) == len(ours_is) and all(
            _same(one, other) for one, other in zip(wanted, ours_is, strict=True)
        )
        counted["chains"] += right
        if wrong and not right:
            print(f"{report.name}: CHAIN {gold} ours {ours_is}: {mention['words']}")


def _span(mention: dict[str, Any]) -> Place:
    return mention["spans"][0][0], mention["spans"][-1][1]


def _place(claim: Claim) -> Place:
    assert isinstance(claim.words, Passage)
    return claim.words.start, claim.words.end


def _best(span: Place, made: list[Claim]) -> Claim | None:
    return max(made, key=lambda each: _shared(span, _place(each)), default=None)


def _shared(one: Place, other: Place) -> float:
    both = max(0, min(one[1], other[1]) - max(one[0], other[0]))
    return both / (max(one[1], other[1]) - min(one[0], other[0]))


def _same(gold: str, name: str) -> bool:
    """Say whether two names are of one: equal, or the words of one in the other."""
    wanted, have = (_words(each.removeprefix("unnamed: ")) for each in (gold, name))
    if not wanted or not have:
        return False
    if gold.startswith("unnamed"):
        return gold == "unnamed" or 2 * len(wanted & have) >= min(len(wanted), len(have))
    return wanted <= have or (have <= wanted and len(have) >= 1)


def _words(name: str) -> set[str]:
    return {each for each in re.findall(r"\w+", name.casefold()) if each not in _SMALL}


def _source_fits(gold: dict[str, Any], claim: Claim) -> bool:
    first = claim.voices[0]
    if gold.get("speaker") and _same(gold["speaker"], first.name):
        return True
    if gold["source"] is None:
        return gold.get("speaker") is None and first.where is None
    start, end = _span(gold["source"])
    # An outlet that cites somebody is the source that is written, and not the first voice.
    places = [each.where for each in claim.voices if each.where is not None]
    return any(min(end, where.end) > max(start, where.start) for where in places)


def speed() -> None:
    """Print how many of our reports are read a second, by rules and with the parse."""
    reports = list(read_all())
    texts = [_made_text(each.text)[0] for each in reports]
    words = sum(len(each.text.split()) for each in reports)
    _parser()  # loaded once, and not counted
    for name, parse in (("rules", False), ("with the parse", True)):
        best = min(_spent(texts, parse=parse) for _ in range(3))
        rate, each = len(texts) / best, words / len(texts)
        print(f"claims, {name}: {rate:.0f} reports a second, of {each:.0f} words each")


def _spent(texts: list[Text], *, parse: bool) -> float:
    """Return the processor time that the claims of some texts take [s]."""
    started = time.process_time()
    for text in texts:
        list(claims(text, parse=parse))
    return time.process_time() - started


# -- A peer ------------------------------------------------------------------------------------


def peer(half: str) -> None:
    """Print how textacy's quotations fit ours, of the English reports."""
    counted: collections.Counter[str] = collections.Counter()
    nlp = _parser()
    for report in read_all(half):
        if report.gold["language"] != "en":
            continue
        found = _textacy(report.text, nlp)
        counted["made"] += len(found)
        for each in report.gold["quotations"]:
            if each["scare"]:
                continue
            span = _span(each)
            best = max(found, key=lambda one: _shared(span, one.content[0]), default=None)
            right = best is not None and _shared(span, best.content[0]) > 0.8
            counted.update({"quotations": 1, "found": int(right)})
            if each["speaker"] is not None:
                name = report.text[slice(*best.source)] if best and best.source else ""
                counted.update(
                    {"speakers": 1, "right": int(right and _same(each["speaker"], name))}
                )
    print(
        f"textacy, en: quotations {counted['found']}/{counted['quotations']} "
        f"of its {counted['found']}/{counted['made']}; "
        f"speakers {counted['right']}/{counted['speakers']}"
    )


def _parser() -> Any:  # noqa: ANN401  a library with loose types
    nlp = parser()
    if isinstance(nlp, str):
        raise SystemExit(nlp)
    return nlp


def _textacy(text: str, nlp: Any) -> list[Attribution]:  # noqa: ANN401
    """Return what textacy finds; it refuses a text whose marks do not pair."""
    extract = importlib.import_module("textacy.extract")
    out = []
    try:
        for speaker, cue, words in extract.direct_quotations(nlp(text)):
            source = (speaker[0].idx, speaker[-1].idx + len(speaker[-1])) if speaker else None
            place = (cue[0].idx, cue[-1].idx + len(cue[-1]))
            inside = (words.start_char + 1, words.end_char - 1)
            out.append(Attribution([inside], source, place, "speech", "quotation", "", "textacy"))
    except ValueError:
        return []
    return out


# -- PolNeAR -----------------------------------------------------------------------------------


def polnear(folder: Path, split: str, *, rules: bool, peer: bool = False) -> dict[str, object]:
    """Return the measures on one split of a copy of PolNeAR."""
    nlp: Any = None if rules else _parser()
    sums: collections.Counter[str] = collections.Counter()
    started = time.process_time()
    spent, count = 0.0, 0
    for text, gold in _articles(folder / split):
        started = time.process_time()
        found = _textacy(text, nlp) if peer else read_article(text, nlp).attributions
        spent += time.process_time() - started
        count += 1
        _add(sums, text, gold, outermost(found))
    out: dict[str, object] = {"articles": count, "articles a second": round(count / spent, 1)}
    for role in ("content", "source"):
        right, ours_is, theirs = (sums[f"{role} {each}"] for each in ("both", "ours", "gold"))
        precision, recall = right / ours_is, right / theirs
        fit = 2 * precision * recall / (precision + recall)
        out[f"{role}: precision, recall, F"] = f"{precision:.3f} {recall:.3f} {fit:.3f}"
    for name in ("attributions", "quoted"):
        out[f"{name}: found, right source of found"] = (
            f"{sums[name + ' found'] / sums[name]:.3f} "
            f"{sums[name + ' right'] / max(1, sums[name + ' found']):.3f} of {sums[name]}"
        )
    return out


def outermost(found: list[Attribution]) -> list[Attribution]:
    """Return the attributions that stand in no other's words."""
    return [
        each
        for each in found
        if not any(
            other is not each
            and any(start <= each.anchor < end for start, end in other.content)
            and not any(start <= other.anchor < end for start, end in each.content)
            for other in found
        )
    ]


def _articles(folder: Path) -> Iterator[tuple[str, list[dict[str, list[Place]]]]]:
    """Yield each article's text, its lines made paragraphs, with its first annotation."""
    first: dict[str, Path] = {}
    for path in sorted((folder / "attributions").iterdir()):
        first.setdefault(path.name.rsplit("_", 1)[0], path)
    for name, path in first.items():
        raw = (folder / "text" / f"{name}.txt").read_text(encoding="utf-8")
        ends = [match.start() for match in _SINGLE.finditer(raw)]

        def moved(at: int, ends: list[int] = ends) -> int:
            return at + bisect.bisect_left(ends, at)

        gold = [
            {role: [(moved(a), moved(b)) for a, b in places] for role, places in each.items()}
            for each in _standoff(path.read_text(encoding="utf-8"))
        ]
        yield _SINGLE.sub("\n\n", raw), gold


def _standoff(lines: str) -> Iterator[dict[str, list[Place]]]:
    places: dict[str, list[Place]] = {}
    for line in lines.splitlines():
        parts = line.split("\t")
        if parts[0].startswith("T"):
            spans = parts[1].split(" ", 1)[1].split(";")
            places[parts[0]] = [(int(a), int(b)) for a, b in (each.split() for each in spans)]
        elif parts[0].startswith("E"):
            roles: dict[str, list[Place]] = {"source": [], "cue": [], "content": []}
            for role, key in (each.split(":") for each in parts[1].split()):
                bare = role.rstrip("0123456789").lower()
                if bare in roles:
                    roles[bare] += places.get(key, [])
            yield roles


def _add(
    sums: collections.Counter[str],
    text: str,
    gold: list[dict[str, list[Place]]],
    found: list[Attribution],
) -> None:
    tokens = [match.span() for match in _TOKEN.finditer(text)]
    starts, ends = [each[0] for each in tokens], [each[1] for each in tokens]

    def cover(places: list[Place]) -> set[int]:
        out: set[int] = set()
        for start, end in places:
            out.update(range(bisect.bisect_right(ends, start), bisect.bisect_left(starts, end)))
        return out

    made = [(cover(each.content), cover([each.source] if each.source else [])) for each in found]
    content = set().union(*[each[0] for each in made]) if made else set()
    source = (set().union(*[each[1] for each in made]) if made else set()) - content
    for role, mine in (("content", content), ("source", source)):
        theirs = cover([place for each in gold for place in each[role]])
        sums[f"{role} both"] += len(mine & theirs)
        sums[f"{role} ours"] += len(mine)
        sums[f"{role} gold"] += len(theirs)
    for each in gold:
        words, who = cover(each["content"]), cover(each["source"])
        marked = any(_MARKED.search(text[start:end]) for start, end in each["content"])
        best = max(made, key=lambda one: _half(one[0], words), default=(set(), set()))
        found_it = _half(best[0], words) >= 0.5
        right = found_it and ((not who and not best[1]) or _half(best[1], who) >= 0.5)
        for name in ("attributions", "quoted") if marked else ("attributions",):
            sums[name] += 1
            sums[name + " found"] += found_it
            sums[name + " right"] += right


def _half(one: set[int], other: set[int]) -> float:
    return len(one & other) / len(one | other) if one | other else 0.0


if __name__ == "__main__":
    main()
