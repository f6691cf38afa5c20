"""Another film that the source tells of beside the first, told as a part of that.

"Another clip, which shows a rocket hitting a depot" becomes "in the same video a rocket hits a
depot": a retelling has to say so in words of one film, and tell what the source tells of the other.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_facts import facts_of, likest
from firsthand.trace.wording_pair import Pair

_LEAST: Final = 2.0
_FILM: Final = (
    r"(?:\w+ ){0,2}?(?:videos?\b|video\w*|clips?\b|footage|films?\b|recordings?|aufnahmen?|clip\w*|filmmaterial|vidéos?|séquences?|enregistrements?|images|vídeos?|grabaci[óo]n\w*|secuencias?|filmat[oi]|registrazion\w+|gravaç\w+|nagrani\w+|wideo|film\w*|görüntü\w*|kay[ıi]t\w*|kayd\w+"
    r"|відео\w*|ролик\w*|запис\w*|видео\w*|beelden|filmpje|opname\w*|záznam\w*|záběr\w*|klipp?\w*)"
)
ANOTHER_FILM: Final = re.compile(
    rf"(?i)\b(?:another|(?:a )?second|(?:the )?other|(?:a )?different|(?:a )?separate|(?:a )?further|(?:ein(?:e|en|em|er)? )?(?:ander|weiter|zweit)\w+|autre|deuxième|seconde?|otr[oa]s?|segund[oa]|altr[oaie]|second[oa]|outr[oa]s?|inn\w+|drug\w+|kolejn\w+|başka|ikinci|diğer|інш\w+|друг\w+|ще одн\w+|ещё одн\w+|еще одн\w+|ander\w*|tweede|jin\w+|další\w*|annan|annat|annen|anden|andra) {_FILM}"
    r"|(?:مقطع|فيديو|تسجيل|شريط)\w* (?:\w+ )?(?:آخر|اخر|ثان|ثانٍ|أخرى)"
    r"|\b(?:clip|video|footage|film) (?:of|from) (?:an?other|a different)|\b(?:is|was|were|are) not (?:of|from) \w+"
)
_SAME: Final = re.compile(
    rf"(?i)\b(?:the |this |that |of the |in the )?(?:very )?same {_FILM}|\b(?:other|another|further|more) (?:scenes?|parts?|sequences?|shots?|seconds) (?:in|of|from) (?:the|this|that) (?:\w+ )?{_FILM}|\blonger (?:cut|version) of (?:the|this|that) {_FILM}|\b(?:later|further on|elsewhere) in (?:the|this) {_FILM}"
    rf"|\b(?:dasselbe|derselben?|demselben|desselben|(?:im|am|vom|beim|zum) (?:selben|gleichen)|das gleiche|des gleichen) {_FILM}|\bweitere (?:szenen|bilder|sequenzen) (?:im|des|aus dem|der|desselben) {_FILM}|\blängere (?:fassung|version) des {_FILM}"
    rf"|\b(?:la|le|les|du|cette) mêmes? {_FILM}|\b(?:la )?suite de (?:la|cette) {_FILM}|\bd['’]autres (?:scènes|images|passages) d[eu] (?:la |cette |l['’])?{_FILM}|\bplus loin dans (?:la|cette) {_FILM}"
    rf"|\b(?:el|del|ese|este|al) mismo {_FILM}|\b(?:la|esa|esta) misma {_FILM}|\botras (?:escenas|imágenes|partes) de(?:l| la| ese| este) (?:mism[oa] )?{_FILM}"
    rf"|\b(?:lo|nello|dello|dallo) stesso {_FILM}|\b(?:la|nella|della) stessa {_FILM}|\baltre (?:scene|immagini|sequenze) de(?:l|llo|lla) (?:stess[oa] )?{_FILM}|\b(?:o|no|do|ao) mesmo {_FILM}|\b(?:a|na|da) mesma {_FILM}|\boutras (?:cenas|imagens) d[oa] {_FILM}"
    rf"|\b(?:to|tego|tym|ta|tej) sam\w+ {_FILM}|\bdalsz\w+ (?:częś\w+|fragment\w*|scen\w*) {_FILM}|\baynı {_FILM}|\b(?:videonun|görüntünün|görüntülerin|kaydın) devam\w+|\b(?:т\w{{1,3}}|ц\w{{1,4}}) (?:ж|же|сам\w+) (?:сам\w+ )?{_FILM}|\b(?:э\w{{2,3}}|т\w{{1,2}}) же (?:сам\w+ )?{_FILM}|\bпродолжени\w+ (?:\w+ )?{_FILM}|\bпродовженн\w+ (?:\w+ )?{_FILM}"
    rf"|\b(?:hetzelfde|dezelfde) {_FILM}|\b(?:stejn\w+|téh?ož|tém[žz]e|tomtéž|totéž) {_FILM}|\b(?:samma|samme) {_FILM}|\bacelaşi {_FILM}|(?:المقطع|الفيديو|التسجيل|الشريط) (?:المصور )?(?:نفسه|ذاته|عينه)|نفس (?:المقطع|الفيديو|التسجيل)"
)


_FILMS: Final = re.compile(rf"(?i)\b{_FILM}")
# What is called "a video" further down, when one was told of at the top, is another.
_A_FILM: Final = re.compile(
    rf"(?i)\b(?:an?|ein(?:e|en|em)?|une?|una?|uno|um|uma) (?:[\w-]+ )??{_FILM}"
)
_TOP: Final = 3


def one_film(pair: Pair) -> Iterator[Drift]:
    """Yield the first sentence that has of the same film what the source has of another.

    Args:
        pair: The two texts.
    """
    theirs = facts_of(pair.source)
    told = [n for n, f in enumerate(theirs) if _FILMS.search(f.side.text)]
    others = [
        f
        for n, f in enumerate(theirs)
        if not _SAME.search(f.side.text)
        and (
            ANOTHER_FILM.search(f.side.text)
            or (_A_FILM.search(f.side.text) and told[:_TOP][-1] < n)
        )
    ]
    for fact in facts_of(pair.made) if others else ():
        said = _SAME.search(fact.side.text)
        if not said or ANOTHER_FILM.search(fact.side.text):
            continue
        found = likest(fact, theirs, _LEAST)
        if found in others:
            why = f"the source has it of another film, and here it is “{said[0].strip()}”"
            where = (found.side.start, found.side.end), (fact.side.start, fact.side.end)
            yield Drift("copies merged", *where, why)
            return
