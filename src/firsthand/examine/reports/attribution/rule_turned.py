"""What is said before its cue without a pause: passives, and "That is what the mayor said."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.attribution.found import Attribution, Place, trimmed
from firsthand.examine.reports.attribution.phrases_of import phrase_after, words
from firsthand.examine.reports.attribution.rule_scene import OFF, Scene
from firsthand.examine.reports.attribution.rule_who import after_verb

_DENIED: Final = r"dementiert|bestritten|zurückgewiesen|démentie?s?|niée?s?|desmentid\w+|negad\w+"
_DE: Final = r"bestätigt|mitgeteilt|gemeldet|angekündigt|berichtet|erklärt|bekanntgegeben"
_FR: Final = r"annoncée?s?|confirmée?s?|rapportée?s?|révélée?s?|dénoncée?s?|signalée?s?"
_ES: Final = r"(?:anunciad|confirmad|reportad|revelad|denunciad|informad)[oa]s?"
_PASSIVES: Final = {
    "de": re.compile(
        r"(?<!\w)(?:wurden?|wird|werden|sei|seien|ist|sind) (?:\w+ ){0,2}?(?:von|vom|durch) "
        rf"(?P<by>[^,.;:]{{3,60}}?) (?P<cue>{_DE}|{_DENIED})(?!\w)"
    ),
    "fr": re.compile(
        rf"(?<!\w)(?P<cue>(?:a|ont|avait|avaient) été (?:\w+ment )?(?:{_FR}|{_DENIED})) "
        r"(?:\w+ )?par (?P<by>[^,.;:]{3,60})"
    ),
    "es": re.compile(
        rf"(?<!\w)(?P<cue>(?:fue|fueron|(?:ha|han|había) sido) (?:{_ES}|{_DENIED})) "
        r"(?:\w+ )?por (?P<by>[^,.;:]{3,60})"
    ),
}
_BY_FIRST: Final = re.compile(
    rf"(?<!\w)(?:Von|Vom) (?P<by>[^,.;:]{{3,60}}?) (?P<cue>(?:wurde|wird|war) (?:{_DE})), "
    r"dass\s"
)
_BACK: Final = {
    "uk": r"Про (?:це|ситуацію|інцидент|подію)\s",
    "ru": r"Об этом\s",
    "de": r"(?:Das|Dies)\s",
    "fr": r"C['’]est ce qu['’](?=\w)",
    "es": r"(?:Así lo|Eso|Esto|Lo)\s",
    "ar": r"(?:جاء ذلك|وجاء ذلك)\s",
}
_AFTER: Final = {"uk": r"(?:це|про це)\s", "ru": r"(?:это|об этом)\s"}
_PART: Final = re.compile(r";\s")
_STOPS: Final = re.compile(r"[.!?…]\s+(?=[^\W\d_])")
_FEW: Final = 3
_NEAR: Final = 30
_LONGEST: Final = 500


def passives(scene: Scene) -> Iterator[Attribution]:
    """Yield what passives give to somebody: "wurde von der Reederei bestätigt"."""
    text, code = scene.text, scene.cues.code
    pattern = _PASSIVES.get(code)
    if pattern is None:
        return
    for match in pattern.finditer(text, *scene.place):
        sentence = scene.sentence(match.start())
        about = trimmed(text, (scene.left_edge(sentence, match.start()), match.start()), OFF)
        source = phrase_after(text, match.start("by"), match.end("by"), scene.cues)
        if source is not None and about[1] > about[0]:
            denied = re.search(_DENIED, match["cue"]) is not None
            yield _made([about], source, match.span("cue"), "denial" if denied else "passive")
    if code != "de":
        return
    for match in _BY_FIRST.finditer(text, *scene.place):
        sentence = scene.sentence(match.start())
        content = trimmed(text, (match.end(), sentence[1]), OFF)
        if content[1] > content[0]:
            yield _made([content], match.span("by"), match.span("cue"), "clause")


def said_before(scene: Scene) -> Iterator[Attribution]:
    """Yield the sentence before one that only tells whose it is: "Об этом сообщил мэр"."""
    text, cues = scene.text, scene.cues
    back = _BACK.get(cues.code)
    if back is None:
        return
    for sentence in scene.sentences:
        opens = re.compile(back).match(text, sentence[0])
        if opens is None and cues.code in _AFTER and (part := _PART.search(text, *sentence)):
            opens = re.compile(_AFTER[cues.code]).match(text, part.end())
        verb = cues.verb.search(text, opens.end(), sentence[1]) if opens else None
        if opens is None or verb is None or verb.start() - opens.end() > _NEAR:
            continue
        between = text[opens.end() : verb.start()]
        if cues.opening.search(text, verb.end(), sentence[1]) or cues.denying.search(verb[0]):
            continue
        content = _earlier(scene, sentence)
        if opens.start() > sentence[0]:
            content = trimmed(text, (sentence[0], opens.start()), OFF)
        # "Про це в мерії повідомили", "Про це мер повідомив"
        source = after_verb(scene, verb, sentence)
        if source is None and between.strip():
            source = phrase_after(text, opens.end(), verb.start(), cues)
        if content is not None and source is not None:
            yield _made([content], source, verb.span(), "clause")


def _earlier(scene: Scene, sentence: Place) -> Place | None:
    """Return the sentence before one, in its paragraph or at the end of the one before."""
    earlier = [each for each in scene.sentences if each[1] <= sentence[0]]
    if earlier:
        place = trimmed(scene.text, earlier[-1], OFF)
    else:
        end = len(scene.text[: sentence[0]].rstrip())
        start = max(scene.text.rfind("\n\n", max(0, end - _LONGEST), end), 0)
        stops = [match.end() for match in _STOPS.finditer(scene.text, start, end)]
        place = trimmed(scene.text, (stops[-1] if stops else start, end), OFF)
    inside = scene.text[slice(*place)]
    enough = len(words(scene.text, *place)) >= _FEW
    return place if enough and 2 * inside.count("\x00") < len(inside) else None


def _made(content: list[Place], source: Place, cue: Place, shape: str) -> Attribution:
    return Attribution(content, source, cue, "speech", shape, "", "rule")
