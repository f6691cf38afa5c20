"""Attributions by rules alone: no parser, seven languages, fast.

A verb of saying outside quotation marks (`world/cues.py`) is looked at from both sides: who stands
beside it, and what. What is said is a quotation right before or after it, the clause that "that"
opens, or the rest of the sentence that a comma parts from it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, trimmed
from firsthand.examine.reports.attribution.phrases_of import phrase_after, phrase_before, words
from firsthand.world.cues import Cues

_PAUSE: Final = " \t\n\u00a0,;:–—-"
_END: Final = " \t\n\u00a0,;:–—-.!?…؟"
_BREAKS: Final = ",;:—–()،؛«»“”„\"\x00"
_CONJUNCTIONS: Final = frozenset(
    "and but or і й та але и а но und aber et mais y e pero و ثم while then also".split()
)
_NOUNS_TOO: Final = frozenset(
    "report reports claim claims note notes state states call calls estimate estimates demand demands "
    "promise promises read reads repeat reported remark remarks comment comments answer answers "
    "stress charge warning reveal joke confirm so wie will wollen note estime estiman cree cuenta demande "
    "accuse conclu annonce confirme".split()
)
_NO_THAT: Final = frozenset(
    "said says say saying told tell tells telling claims claimed claim insists insisted believes believe believed "
    "thinks think added adds adding swears estimates estimated admitted admits alleges alleged "
    "suggested warned reported mentioned mentions stated insists explained noted".split()
)
_ADDRESSED: Final = frozenset("told tell tells telling asked asks asking urged warned reminded informed".split())
_LIGHT: Final = frozenset(
    "that him her them me us reporters journalists que qu dass that's что що أن إن the a an".split()
)
_NAMES: Final = re.compile(r"\b[^\W\d_a-zа-яіїєґß-ÿ][\w’'-]+ [^\W\d_a-zа-яіїєґß-ÿ][\w’'-]+")
_CHECKED: Final = re.compile(
    r",?\s*\bwhich (?P<who>[\w' .-]{2,60}?) (?P<cue>(?:(?:say|said|says|mentioned|reported|claimed) "
    r"(?:that )?(?:it|they|he|she) )?(?:had|has|have) (?:\w+ly )?(?:verified|authenticated|geolocated))"
    r"|\s(?P<cue2>(?:independently )?(?:verified|authenticated|geolocated) by) (?P<by>[\w' -]{2,50})"
)
_TAIL: Final = 7
_CLITICS: Final = frozenset("le la lo les me se nous vous lui sich ihm ihr".split())
_FIRMS: Final = frozenset(
    "компания компанія фирма фірма завод общество група группа firma konzern société entreprise "
    "compañía empresa company group شركة الشركة موقع قناة صحيفة".split()
)
_NAME: Final = 40
_FAR: Final = 90
_NEAR: Final = 3
_FEW: Final = 3


@dataclass
class Scene:
    """One paragraph as the rules read it.

    Attributes:
        text: The whole text, with what stands in quotation marks replaced by NUL.
        place: Where the paragraph stands.
        sentences: Where its sentences stand.
        quoted: Where its outermost quotations stand, with their marks.
        cues: The cues of its language.
    """

    text: str
    place: Place
    sentences: Sequence[Place]
    quoted: Sequence[Place]
    cues: Cues


def read(scene: Scene) -> list[Attribution]:
    """Return the attributions of one paragraph."""
    found: list[Attribution] = []
    for verb in scene.cues.verb.finditer(scene.text, *scene.place):
        made = _of_verb(scene, verb, found)
        if made is not None:
            found.append(made)
    found += _according(scene)
    found += _by_account(scene)
    found += _verified(scene)
    owned = {place for each in found for place in each.content}
    for quote in scene.quoted:
        if not any(a <= quote[0] < b for a, b in owned):
            made = _unknown_verb(scene, quote) or _starter(scene, quote)
            if made is not None:
                found.append(made)
    return found


def _sentence(scene: Scene, at: int) -> Place:
    return next((each for each in scene.sentences if each[0] <= at < each[1]), scene.place)


def _of_verb(scene: Scene, verb: re.Match[str], found: list[Attribution]) -> Attribution | None:
    text, cues = scene.text, scene.cues
    sentence = _sentence(scene, verb.start())
    low = re.sub(r"\s+", " ", verb[0].lower())
    last = low.split()[-1]
    if last in _NOUNS_TOO and _is_noun(scene, verb):
        return None
    source = _who(scene, verb, sentence, last, found)
    first = min(verb.start(), source[0]) if source else verb.start()
    after = max(verb.end(), source[1]) if source and source[0] >= verb.start() else verb.end()
    denied = cues.denying.search(low) is not None
    content, shape = _what(scene, sentence, first, after, last, denied=denied)
    if not content:
        return None
    if source is None and shape not in {"quotation", "clause"}:
        return None
    if source is None:
        source = _same(scene, sentence, verb.start(), found)
    return Attribution(
        content=content,
        source=source,
        cue=(verb.start(), verb.end()),
        manner="speech",
        shape="denial" if denied else "verification" if cues.verifying.search(low) else shape,
        lemma=last,
        reader="rule",
    )


def _is_noun(scene: Scene, verb: re.Match[str]) -> bool:
    before = words(scene.text, max(scene.place[0], verb.start() - 30), verb.start())
    if not before:
        return True
    previous = before[-1]
    small = scene.cues.words["small"]
    return previous.low in small or previous.low.endswith(("'s", "al", "ive", "ary", "ous"))


def _who(
    scene: Scene, verb: re.Match[str], sentence: Place, last: str, found: list[Attribution]
) -> Place | None:
    """Return who says so: beside the verb, before it or after it."""
    text, cues = scene.text, scene.cues
    titled = _in_marks(scene, sentence, verb.start())
    if titled is not None:
        return titled
    left = _left_edge(scene, sentence, verb.start())
    before = text[left : verb.start()].strip(" \u00a0")
    right = _right_edge(scene, sentence, verb.end())
    inverted = not before or before.lower() in _CONJUNCTIONS
    if inverted and cues.code != "ar" and not _after_pause(scene, left, sentence) and cues.code == "en":
        return _appositive(scene, sentence, left)
    if inverted or cues.code == "ar":
        place = _named_in_marks(scene, verb.end(), sentence) or _conveyed(scene, verb, sentence)
        if place is not None:
            return place
        place = phrase_after(text, verb.end(), right, cues)
        if place is not None and not _opens(cues, text, place):
            return place
        if cues.code == "en":
            return _appositive(scene, sentence, left)
    place = phrase_before(text, left, verb.start(), cues)
    if place is None and cues.code != "en":
        place = phrase_after(text, verb.end(), right, cues)
        if place is not None and _opens(cues, text, place):
            place = None
    if place is None and cues.code == "en" and not inverted:
        return None
    if place is None:
        return _appositive(scene, sentence, left)
    return place


def _named_in_marks(scene: Scene, at: int, sentence: Place) -> Place | None:
    """Return an outlet after a verb whose name stands in marks: 'berichtete der „Bote“'."""
    text, cues = scene.text, scene.cues
    for quote in scene.quoted:
        if quote[0] < at or quote[0] >= sentence[1] or quote[1] - quote[0] > _NAME:
            continue
        before = words(text, at, quote[0])
        allowed = cues.words["small"] | cues.words["outlets"] | _FIRMS
        if before and len(before) <= 2 and all(word.low in allowed for word in before):
            if text[before[-1].end : quote[0]].strip():
                return None
            return before[0].start, quote[1]
        return None
    return None


def _conveyed(scene: Scene, verb: re.Match[str], sentence: Place) -> Place | None:
    """Return whom an Arabic outlet conveys words of ("نقلت إذاعة ... عن ...")."""
    if scene.cues.code != "ar" or not verb[0].endswith(("نقل", "نقلت")):
        return None
    of = re.compile(r"\sعن\s").search(scene.text, verb.end(), sentence[1])
    return phrase_after(scene.text, of.end(), sentence[1], scene.cues) if of else None


def _in_marks(scene: Scene, sentence: Place, at: int) -> Place | None:
    """Return an outlet or a firm whose name stands in marks: 'the newspaper "Vessen Post" wrote'."""
    text, cues = scene.text, scene.cues
    for quote in scene.quoted:
        if quote[0] <= sentence[0] or text[quote[1] : at].strip() or quote[1] > at:
            continue
        before = words(text, sentence[0], quote[0])
        kind = cues.words["outlets"] | _FIRMS
        if before and before[-1].low in kind and quote[1] - quote[0] <= _NAME:
            return before[-1].start, quote[1]
    return None


def _opens(cues: Cues, text: str, place: Place) -> bool:
    return cues.opening.match(text, place[0]) is not None


def _after_pause(scene: Scene, left: int, sentence: Place) -> bool:
    """Say whether what stands before a verb ends with a quotation, a comma or a dash."""
    before = scene.text[scene.place[0] : left].rstrip(" \u00a0")
    return left <= sentence[0] or before[-1:] in ",—–\x00”\"'’»“-"


def _appositive(scene: Scene, sentence: Place, left: int) -> Place | None:
    """Return who stands before an aside: "Orest Balan, a spokesman for the ministry, said".

    Where the aside has the name ("the chief of staff, General Quiroga, said") it is that.
    """
    text, cues = scene.text, scene.cues
    head = text[sentence[0] : left].rstrip(" \u00a0")
    if not head.endswith((",", "،")):
        return None
    end = sentence[0] + len(head) - 1
    comma = max(text.rfind(mark, sentence[0], end) for mark in ",،")
    if comma < 0:
        return None
    start = _left_edge(scene, sentence, comma)
    before = phrase_before(text, start, comma, cues)
    aside = phrase_before(text, comma + 1, end, cues)
    if aside is not None and _NAMES.search(text, *aside):
        if before is None or not _NAMES.search(text, *before):
            return aside
    return before


def _left_edge(scene: Scene, sentence: Place, at: int) -> int:
    """Return where the clause starts that ends at `at`."""
    text = scene.text
    edge = max(
        [sentence[0], scene.place[0]]
        + [text.rfind(mark, sentence[0], at) + 1 for mark in _BREAKS]
    )
    for match in re.finditer(r"\b(?:that|who|which|and|but|що|что|який|который|dass|que|qui|и|і|та|und|et|y)\b\s", text[edge:at]):
        edge_here = edge + match.end()
        if edge_here < at:
            rest = text[edge_here:at].strip()
            if rest and len(rest.split()) <= 6 and match[0].strip() not in {"and", "и", "і", "та", "und", "et", "y"}:
                edge = edge_here
                break
    return edge


def _right_edge(scene: Scene, sentence: Place, at: int) -> int:
    places = [sentence[1]] + [
        where for mark in ",;:—–(،؛\x00" if (where := scene.text.find(mark, at, sentence[1])) >= 0
    ]
    return min(places)


def _what(
    scene: Scene, sentence: Place, first: int, after: int, last: str, *, denied: bool
) -> tuple[list[Place], str]:
    """Return what is said, and how it stands: beside it, after "that", or before a comma."""
    text, cues = scene.text, scene.cues
    before = _quote_before(scene, first)
    if before is not None:
        return [before], "quotation"
    rest = (after, sentence[1])
    quote = _quote_after(scene, after, sentence)
    opening = cues.opening.search(text, after, min(sentence[1], after + _FAR))
    while opening is not None and _inside_word(text, opening.start()):
        opening = cues.opening.search(text, opening.end(), min(sentence[1], after + _FAR))
    if quote is not None and not (opening and opening.start() < quote[0] - _NEAR and _many(text, opening.end(), quote[0])):
        return [quote], "quotation"
    if opening is not None and not re.search(r"[;:\x00]|[.!?]\s", text[after : opening.start()]) and text[after:opening.start()].count(",") <= 1:
        start = opening.start() if cues.code == "ar" and len(opening[0]) > 2 else opening.end()
        return _ended(scene, start, sentence[1]), "clause"
    if _fronted_clause(scene, sentence, first, after):
        return [trimmed(text, (sentence[0], first), _END)], "clause"
    if denied:
        return _ended(scene, *rest), "object"
    if cues.code == "en" and last in _NO_THAT:
        return _without_that(scene, after, sentence, last)
    if cues.code == "de":
        comma = re.compile(r"\s*,\s*(?=\w)").match(text, after)
        if comma:
            return _ended(scene, comma.end(), sentence[1]), "clause"
    return [], ""


def _inside_word(text: str, at: int) -> bool:
    return at > 0 and text[at - 1].isalnum()


def _many(text: str, start: int, end: int) -> bool:
    return len(text[start:end].split()) >= 1


def _quote_before(scene: Scene, first: int) -> Place | None:
    """Return the quotation that ends right before who says so."""
    for quote in reversed(scene.quoted):
        if quote[1] <= first and not scene.text[quote[1] : first].strip(_PAUSE + ".,!?"):
            gap = scene.text[quote[1] : first]
            return quote if "\n\n" not in gap else None
    return None


def _quote_after(scene: Scene, after: int, sentence: Place) -> Place | None:
    """Return the quotation that a colon, a comma or nothing introduces."""
    for quote in scene.quoted:
        if quote[0] < after:
            continue
        gap = scene.text[after : quote[0]]
        if _is_hearer(scene, quote):
            continue
        if len(gap) > _FAR or re.search(r"[.!?…]\s|\n\n|;", gap):
            return None
        bare = gap.strip(" \u00a0")
        light = scene.cues.words["fillers"] | _LIGHT
        if not bare or bare[-1] in ":,،" or all(w.low in light for w in words(bare, 0, len(bare))):
            return quote
        return None
    return None


def _is_hearer(scene: Scene, quote: Place) -> bool:
    """Say whether a name in marks is whom somebody told it: 'told "Radio Brezan" that'."""
    after = re.compile(r"\s*,?\s*").match(scene.text, quote[1])
    return quote[1] - quote[0] <= _NAME and after is not None and (
        scene.cues.opening.match(scene.text, after.end()) is not None
        or scene.cues.opening.match(scene.text, quote[1]) is not None
    )


def _fronted_clause(scene: Scene, sentence: Place, first: int, after: int) -> bool:
    """Say whether the sentence before a comma is what is said: "Two died, the ministry said."."""
    text = scene.text
    head = text[sentence[0] : first].rstrip(" \u00a0")
    if not head.endswith((",", "—", "–", "،")) or len(head.split()) < _FEW:
        return False
    if head.endswith(("—", "–")) and scene.cues.code == "en":
        return False
    tail = text[after : sentence[1]].strip(_END)
    return len(tail.split()) <= _FEW + 4 or text[after : after + 2].lstrip()[:1] in {",", "."}


def _without_that(
    scene: Scene, after: int, sentence: Place, last: str
) -> tuple[list[Place], str]:
    text = scene.text
    start = after
    if last in _ADDRESSED:
        hearer = phrase_after(text, after, sentence[1], scene.cues)
        found = words(text, after, sentence[1])
        if found and found[0].low in {"him", "her", "them", "me", "us", "reporters", "journalists", "you"}:
            start = found[0].end
        elif hearer is not None:
            start = hearer[1]
    comma = text[start : sentence[1]].lstrip()[:1]
    if comma in {",", ".", "—", "–", ":", ";", "("}:
        return [], ""
    rest = words(text, start, sentence[1])
    if len(rest) < _FEW or rest[0].low in {"on", "in", "at", "by", "about", "of", "for", "during", "after", "from", "as", "to", "with", "until", "before", "so", "later"}:
        return [], ""
    return _ended(scene, start, sentence[1]), "clause"


def _ended(scene: Scene, start: int, end: int) -> list[Place]:
    """Return a clause up to where another participle of saying begins."""
    text = scene.text
    cut = re.compile(
        r",\s+(?:adding|saying|noting|telling|according to|insisting|claiming|stressing)\b"
        r"|;\s|,\s+(?:добавив|сообщая|додавши|додавши)\b|\s[—–]\s(?=while\b)"
    ).search(text, start, end)
    place = trimmed(text, (start, cut.start() if cut else end), _END)
    return [place] if place[1] > place[0] else []


def _same(
    scene: Scene, sentence: Place, at: int, found: list[Attribution]
) -> Place | None:
    """Return the source of the attribution before this one in its sentence, or paragraph."""
    earlier = [each for each in found if each.source is not None and each.anchor < at]
    return earlier[-1].source if earlier else None


def _according(scene: Scene) -> Iterator[Attribution]:
    """Yield what is so according to somebody: the rest of the sentence."""
    text, cues = scene.text, scene.cues
    for match in cues.source.finditer(text, *scene.place):
        sentence = _sentence(scene, match.start())
        right = _right_edge(scene, sentence, match.end())
        source = phrase_after(text, match.end(), right, cues)
        if source is None and not re.match(r".*(?:попередн|предварит)", match[0].lower()):
            continue
        end = source[1] if source else match.end()
        yield from _rest(scene, sentence, (match.start(), end), source, (match.start(), match.end()))
    if cues.after_source is not None:
        for match in cues.after_source.finditer(text, *scene.place):
            sentence = _sentence(scene, match.start())
            left = _left_edge(scene, sentence, match.start())
            source = phrase_before(text, left, match.start(), cues)
            if source is not None:
                yield from _rest(
                    scene, sentence, (source[0], match.end()), source, (match.start(), match.end())
                )


def _by_account(scene: Scene) -> Iterator[Attribution]:
    """Yield what is so by his account: the rest of the sentence."""
    for match in scene.cues.by_account.finditer(scene.text, *scene.place):
        who = "who" if match.groupdict().get("who") else "who2"
        sentence = _sentence(scene, match.start())
        yield from _rest(scene, sentence, match.span(), match.span(who), match.span())


def _verified(scene: Scene) -> Iterator[Attribution]:
    """Yield what somebody says that they checked: what "which" or "verified by" stands after."""
    if scene.cues.code != "en":
        return
    text = scene.text
    for match in _CHECKED.finditer(text, *scene.place):
        sentence = _sentence(scene, match.start())
        who = "who" if match["who"] else "by"
        checked = phrase_before(text, _left_edge(scene, sentence, match.start()), match.start(), scene.cues)
        if checked is None:
            before = re.compile(r"(?:in |on )?((?:the|a|an) [\w' -]{3,60}?)$", re.IGNORECASE).search(
                text, sentence[0], match.start()
            )
            checked = before.span(1) if before else None
        if checked is not None:
            yield Attribution(
                [checked], match.span(who), match.span("cue" if match["cue"] else "cue2"), "speech", "verification", "verify", "rule"
            )


def _unknown_verb(scene: Scene, quote: Place) -> Attribution | None:
    """Return who stands after a quotation and a comma with a verb that no list has ("fumed she")."""
    text, cues = scene.text, scene.cues
    if "\n" in text[quote[1] : quote[1] + 2] or quote[1] >= scene.place[1]:
        return None
    match = re.compile(r"\s*[,—–-]*\s*").match(text, quote[1])
    start = match.end() if match else quote[1]
    end = _right_edge(scene, _sentence(scene, min(start, scene.place[1] - 1)), start)
    end = min([end, *[at for at in (text.find(mark, start, end) for mark in ".!?…") if at > 0]])
    found = words(text, start, end)
    if not 1 <= len(found) <= _TAIL:
        return None
    pronouns = cues.words["he"] | cues.words["she"] | cues.words["they"]
    if found[0].low in _CLITICS:
        found = found[1:]
    first, last = found[0], found[-1]
    source: Place | None = None
    cue: Place | None = None
    if cues.code == "en":
        if last.big or not last.low.endswith(("ed", "s")) or not (first.low in pronouns or first.big or first.low in cues.words["small"]):
            return None
        source, cue = (first.start, found[-2].end), (last.start, last.end)
    elif not first.big and first.low not in pronouns | cues.words["stops"] | cues.words["small"]:
        source, cue = phrase_after(text, first.end, end, cues), (first.start, first.end)
    if cue is None or (source is None and (cues.code == "en" or len(found) > 2)):
        return None
    return Attribution([quote], source, cue, "speech", "quotation", text[slice(*cue)].lower(), "rule")


def _starter(scene: Scene, quote: Place) -> Attribution | None:
    """Return whose name begins the sentence that a colon ends before a quotation."""
    text, cues = scene.text, scene.cues
    before = text[scene.place[0] : quote[0]].rstrip(" \u00a0")
    if not before.endswith(":"):
        return None
    colon = scene.place[0] + len(before) - 1
    sentence = _sentence(scene, max(scene.place[0], colon - 1))
    name = _NAMES.search(text, sentence[0], colon)
    source: Place | None = name.span() if name else phrase_before(text, sentence[0], colon, cues)
    if source is None:
        return None
    return Attribution([quote], source, (colon, colon + 1), "speech", "colon", ":", "rule")


def _rest(
    scene: Scene, sentence: Place, phrase: Place, source: Place | None, cue: Place
) -> Iterator[Attribution]:
    text = scene.text
    before = trimmed(text, (sentence[0], phrase[0]), _END)
    after = trimmed(text, (phrase[1], sentence[1]), _END)
    follows = text[phrase[1] : sentence[1]].lstrip(" \u00a0")[:1]
    if len(words(text, *before)) >= _NEAR:
        content = [before]
        if follows == "," and len(words(text, *after)) >= _FEW:
            content.append(after)
    elif after[1] > after[0]:
        content = [after]
    else:
        return
    yield Attribution(content, source, cue, "speech", "according", text[slice(*cue)].lower(), "rule")
