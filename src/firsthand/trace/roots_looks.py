"""Who looked for themselves: what a report says it saw, heard or was told, and by whom.

"Our correspondent", "told this newspaper", "we reviewed the footage", or the report's own house
named as the one that verified: each a look of its own, if the words are not somebody else's. What
was looked at decides what it is worth: several who looked at one film are one piece of evidence and
several analysts.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final, Literal

from firsthand.records import Facts, Observation, Passage, Whole
from firsthand.steps import step
from firsthand.trace.wording_cited import citations
from firsthand.trace.wording_house import names_house, own_names
from firsthand.trace.wording_sketch import Wording
from firsthand.trace.wording_text import Reading, Sentence

_LEAD: Final = 300
What = Literal["footage", "person", "place", "papers", "something"]

_OURS: Final = re.compile(
    r"(?i)\b(?:our (?:own )?(?:reporter|correspondent|journalist|team|newsroom|analysis|photographer)s?"
    r"|this (?:newspaper|paper|website|outlet|newsroom|agency)|we (?:have |had |were |also |could |independently )*"
    r"(?:verified|reviewed|viewed|analy[sz]ed|examined|geolocated|confirmed|saw|visited|spoke|met|able)"
    r"|told us|sent to us|seen by us|eyewitness reporter"
    r"|нашому (?:виданню|кореспонденту)|наш(?:а|і|ого)? (?:кореспондент\w*|журналіст\w*|редакці\w+)|розпові\w+ нам"
    r"|ми (?:перевірили|переглянули|бачили|поговорили)"
    r"|нашему (?:изданию|корреспонденту)|наш(?:а|и|его)? (?:корреспондент\w*|журналист\w*|редакци\w+)|рассказ\w+ нам"
    r"|мы (?:проверили|просмотрели|видели|поговорили)"
    r"|unser(?:e|er|em|en)? (?:reporter\w*|korrespondent\w*|zeitung|redaktion)|dieser (?:zeitung|redaktion)"
    r"|wir (?:haben|konnten|sahen|trafen|sprachen)"
    r"|notre (?:correspondant\w*|reporter|journal|rédaction|envoyée? spéciale?)|nos (?:reporters|journalistes)"
    r"|nous (?:avons|a[- ]t[- ](?:il|elle))|a confié à notre|à notre journal"
    r"|nuestr[oa]s? (?:corresponsal\w*|reporter\w*|periódico|redacción|enviad[oa])|a este (?:diario|periódico|medio)"
    r"|hemos (?:verificado|revisado|visto|hablado)"
    r"|la nostra (?:redazione|inviata)|(?:il |al )?nostro (?:inviato|corrispondente|giornale)|a questo giornale"
    r"|abbiamo (?:verificato|visto|analizzato|esaminato|parlato|incontrato)"
    r"|noss[ao]s? (?:reportagem|redação|redacção|repórter|enviad[oa])|a este jornal|verific[aá]mos"
    r"|onze (?:verslagge\w+|correspondent\w*|redactie)|deze krant|wij (?:hebben|zagen|spraken)"
    r"|v[åa]r[et]? (?:reporter|korrespondent|journalist)\w*|denne avisen?|vi har (?:verifi\w+|sett|snakket|granskat)"
    r"|redacția noastră|reporterii noștri|am (?:verificat|comparat|analizat|obținut|discutat) |наша редакција|наш(?:и|их)? новинари?"
    r"|nasz(?:a|ego|ej)? (?:reporter\w*|korespondent\w*|redakcj\w+|dziennikar\w+)|muhabirimiz\w*|gazetemiz\w*"
    r"|مراسلنا|مراسلتنا|لمراسلنا|لصحيفتنا|موقعنا|تحققنا|شاهدنا)\b"
)
_LOOKED: Final = re.compile(
    r"(?i)\b(?:verif\w+|review\w+|view\w+|analy[sz]\w+|examin\w+|geolocat\w+|authenticat\w+|spoke|saw|seen"
    r"|visited|met|interview\w*|told|obtained|collected|witnessed|counted"
    r"|перевір\w+|переглян\w+|побач\w+|бачи\w+|розпові\w+|повідоми\w+|поговори\w+|отрима\w+"
    r"|провер\w+|просмотр\w+|увиде\w+|виде\w+|рассказ\w+|сообщи\w+|поговори\w+|получи\w+"
    r"|überprüf\w+|verifizier\w+|gesichtet|gesehen|sah|sprach\w*|telefoniert|sagte\w*|traf\w*|erhielt\w*"
    r"|vérifi\w+|visionn\w+|analys\w+|consult\w+|vu|parlé|entretenu|confié|rencontr\w+|déclaré"
    r"|verific\w+|revis\w+|analiz\w+|vio|visto|habl\w+|dijo|entrevist\w+|obtuvo"
    r"|esaminat\w+|parlato|incontrat\w+|ottenut\w+|ascoltat\w+|analis\w+|ouvi\w+|assisti\w+|falou|apur\w+|geolocaliz\w+"
    r"|geverif\w+|verifi\w+|bekeken|gezien|sprak\w*|onderzocht|geolokali\w+|geoverif\w+|sett|snakket|granska\w+|undersøk\w+"
    r"|zweryfik\w+|obejrza\w+|przeanaliz\w+|rozmawia\w+|doğrula\w+|incele\w+|görüştü|verificat\w*|potvrdi\w*|proveri\w*|преслуша\w+|прослуша\w+|преве(?:л\w*)|przesłucha\w+|geprüft|ausgewertet"
    r"|تحقق\w*|وتحقق\w*|شاهد\w*|اطلع\w*|تحدث\w*|وتحدث\w*|قال\w*|راجع\w*)\b"
)
_FOOTAGE: Final = re.compile(
    r"(?i)\b(?:video\w*|footage|film\w*|clip\w*|recording\w*|image\w*|imagery|photo\w*|picture\w*"
    r"|відео\w*|запис\w*|ролик\w*|фото\w*|знімк\w*|видео\w*|съемк\w*|снимк\w*"
    r"|aufnahme\w*|bild\w*|vidéo\w*|images|enregistrement\w*|vídeo\w*|imágenes|grabaci\w+|filmat\w+|immagin\w+|imagens|grava\w+|beelden|bilde\w*|opptak\w*|nagrani\w*|görüntü\w*|snim\w+"
    r"|فيديو|الفيديو|تسجيل|التسجيل|مقطع|المقطع|صور|الصور)\b"
)
_PERSON: Final = re.compile(
    r"(?i)\b(?:told|spoke|interview\w*|met|by telephone|by phone|said in an interview"
    r"|розпові\w+|повідоми\w+|поговори\w+|телефоном|рассказ\w+|сообщи\w+|по телефону"
    r"|sagte\w*|sprach\w*|telefoniert|parlé|confié|entretenu|déclaré|dijo|habl\w+|entrevist\w+"
    r"|تحدث\w*|وتحدث\w*|قال\w*|هاتفيا)\b"
)
_PLACE: Final = re.compile(
    r"(?i)\b(?:visited|at the scene|on the spot|at the site|saw|collected|counted|witnessed"
    r"|на місці|побува\w+|побачи\w+|на месте|побыва\w+|увиде\w+|vor ort|sah|besucht\w*"
    r"|sur place|s'est rendu|vu|en el lugar|visit\w+|vio)\b"
)


@dataclass(frozen=True)
class Look:
    """A look of somebody's own.

    Attributes:
        start: Where the words that say so start.
        end: Where they end.
        sort: What was looked at, one sort for each that the words name.
        cue: The words that say whose look it is.
    """

    start: int
    end: int
    sort: tuple[What, ...]
    cue: str


def looks(reading: Reading) -> list[Look]:
    """Return where a report says that its own people looked, asked or were there."""
    out = []
    own = list(own_names(reading))
    theirs = _analysed_by_others(reading)
    for sentence in reading.sentences:
        if sentence.furniture or sentence.heading:
            continue
        cue = _cue(reading, sentence, own)
        if cue and not (theirs and _WE.match(cue)):
            sorts = _sorts(reading.text[sentence.start : sentence.end])
            out.append(Look(sentence.start, sentence.end, sorts, cue))
    return out


def _analysed_by_others(reading: Reading) -> bool:
    """Whether the first lines say that another house checked: "we" is theirs then, copied along."""
    return any(c.checked and c.start <= _LEAD for c in citations(reading))


_WE: Final = re.compile(r"(?i)(?:we|wir|nous|hemos|abbiamo|ми|мы|wij|vi|verific[aá]mos) ")


# Whoever writes of "the newsroom", and names nobody else's, means their own.
_OFFICE: Final = re.compile(
    r"(?i)\b(?:the newsroom|die redaktion|la rédaction|la redacci[óo]n|la redazione|a redação|de redactie|redaksjonen|redakcja|redacția|редакци[яј]а?|редакція)\b"
)


def _cue(reading: Reading, sentence: Sentence, own: list[str]) -> str | None:
    match = _OURS.search(reading.text, sentence.start, sentence.end)
    if match and not _in_quotation(reading, match.start()):
        return match[0]
    if not _LOOKED.search(reading.text, sentence.start, sentence.end):
        return None
    office = _OFFICE.search(reading.text, sentence.start, sentence.end)
    if office and not any(sentence.start <= c.start < sentence.end for c in citations(reading)):
        return office[0]
    part = Reading(reading.item, reading.text[sentence.start : sentence.end])
    for name in own:
        found = names_house(part, name)
        if found and not _in_quotation(reading, sentence.start + found[0]):
            return part.text[found[0] : found[1]]
    return None


def _in_quotation(reading: Reading, place: int) -> bool:
    return any(start <= place < end for start, end in reading.quotations)


def _sorts(words: str) -> tuple[What, ...]:
    found: list[What] = []
    if _FOOTAGE.search(words):
        found.append("footage")
    if _PERSON.search(words):
        found.append("person")
    if _PLACE.search(words):
        found.append("place")
    return tuple(found) or ("something",)


@step(version=5)
def standing(wording: Wording) -> Iterator[Observation]:
    """Say whose report a text is, whose reports it names, and where its own people looked.

    Kinds: ``house`` of the whole text (``names``, ``dates``, ``language``, ``words``); ``cited-report``
    where another house is named with a word of reporting (``name``, ``known``, and whether the
    sentence has a word for verifying, ``checked``, and whether it surely publishes, ``sure``);
    ``own-look``
    where its own people looked (``sort``: footage, person, place, something; ``cue``).

    Args:
        wording: The text's sketch.
    """
    reading = wording.reading
    first = next((s for s in reading.sentences if not s.furniture), None)
    facts: dict[str, Any] = {
        "names": own_names(reading),
        "dates": reading.dates,
        "language": reading.language,
        "words": len(reading.words),
        "headline": reading.text[first.start : first.end][:200] if first else "",
        "updated": reading.updated.written if reading.updated else None,
    }
    yield Observation(kind="house", where=Whole(item=reading.item), facts=Facts(facts))
    for cited in citations(reading):
        where = Passage.of(reading.item, reading.text, cited.start, cited.end)
        sentence = _around(reading, cited.start)
        yield Observation(
            kind="cited-report",
            where=where,
            facts=Facts(
                name=cited.name,
                known=cited.known,
                checked=cited.checked,
                sure=cited.sure,
                sentence_start=sentence[0],
                sentence_end=sentence[1],
            ),
        )
    for look in looks(reading):
        yield Observation(
            kind="own-look",
            where=Passage.of(reading.item, reading.text, look.start, look.end),
            facts=Facts(sort=look.sort, cue=look.cue),
        )


def _around(reading: Reading, place: int) -> tuple[int, int]:
    found = next((s for s in reading.sentences if s.start <= place < s.end), None)
    return (found.start, found.end) if found else (place, place)
