"""What a report says of itself: its date, byline, agency, updates, corrections, what it did not check.

"This article has been updated" means that an earlier version existed; "could not be independently
verified" is the report's own word on its material. Only such statements are found; what they say is
left in their own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from firsthand.examine.reports.document_date import document_date
from firsthand.examine.reports.layout import paragraphs
from firsthand.examine.reports.runs import not_ours
from firsthand.examine.reports.sources import Text
from firsthand.examine.reports.times import parts_of, too_many
from firsthand.examine.reports.tokens import words_of
from firsthand.records import Facts, Gap, Item, Observation, Passage
from firsthand.steps import step
from firsthand.world.languages import LANGUAGES

_NAME: Final = r"[^\W\d_a-zа-яіїєґ][\w'’.-]+(?:[ \u00a0][^\W\d_a-zа-яіїєґ][\w'’.-]+){0,3}"
_LINE_START: Final = r"(?:^|(?<=\n))[ \t]*"
_FORMS: Final[tuple[tuple[str, str], ...]] = (
    (
        "byline",
        _LINE_START
        + r"(?P<it>(?:By|BY|Von|Par|Por|Автор|Автори|Авторка|Текст|Author|Words by|Text by)"
        rf":?[ \u00a0](?!the\b){_NAME}(?:[ ](?:and|und|et|y|та|и)[ ]{_NAME})?)(?=[ \t]*(?:$|\n|[,.|·–—]))",
    ),
    (
        "byline",
        r"(?<=\()(?P<it>(?:Reporting|Additional reporting|Writing|Editing) by [^()\n]{3,160})(?=\))",
    ),
    ("byline", r"(?P<it>(?<=\d )by [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?=\s*(?:\n|$))"),
    ("byline", _LINE_START + r"(?P<it>[a-z]{2,4}(?:/[a-z]{2,4}){1,3})(?=\s*(?:\n|$))"),
    ("byline", _LINE_START + r"(?P<it>(?:Команда|Редакція|Редакция) «[^»\n]{2,40}»)"),
    (
        "update",
        (r"(?P<it>(?:This|The) (?:article|story|report|page|post|piece)(?: has been| was|'s been) "
        r"(?:last )?(?:updated|amended|edited)[^\n.]*\.?)"),
    ),
    ("update", _LINE_START + r"(?P<it>(?:Last )?Updated:? [^\n.]{2,60})(?=\s*(?:\n|$|\.))"),
    ("update", r"(?:^|(?<=\n)|(?<=\d ))(?P<it>Update \d{1,2}[.:]\d{2})"),
    ("update", r"(?P<it>\bUPD(?:ATE)?: [^\n.]{3,200})"),
    ("update", r"(?P<it>\bUPD\b)(?!:)"),
    (
        "not-verified",
        r"(?P<it>\bUNCONFIRMED|\b(?:Not|not yet) (?:independently )?(?:confirmed|verified)(?=\.)|I have no idea if that's true)",
    ),
    ("date", _LINE_START + r"(?P<it>Dated this [^\n]{5,40}?\d{4})(?=\s*(?:\n|$))"),
    ("date", r"(?<=, )(?P<it>\d{1,2}\.\d{1,2}\.\d{4})(?=\s*$)"),
    (
        "date",
        r"(?:^|(?<=\n))[^\W\d_][^\n()]{1,60}\([^()\n\d]{2,40}\),? (?P<it>\d{1,2} [^\W\d_]{3,12}(?: \d{4})?) ?[–—-]",
    ),
    ("byline", r"(?<=[.!?] \()(?P<it>[A-Z][\w'’-]+ [A-Z][\w'’-]+)(?=\)\s*(?:\n|$))"),
    ("agency", r"(?<=[.!?] \()(?P<it>[A-Z][\w'’-]+, [A-Z]{2,5})(?=\)\s*(?:\n|$))"),
    (
        "update",
        _LINE_START
        + r"(?P<it>(?:Оновлено|Обновлено|Aktualisiert|Mis à jour|Mise à jour|Actualizado|تحديث)\b[^\n]{2,120}?)(?=\.?\s*(?:\n|$))",
    ),
    (
        "update",
        (r"(?P<it>(?:Dieser Artikel wurde|Diese Meldung wurde) (?:[^\n.]{0,40} )?(?:aktualisiert|ergänzt)[^\n.]*"
        r"|Cet article a été (?:mis à jour|modifié)[^\n.]*|Esta noticia (?:ha sido|fue) actualizada[^\n.]*"
        r"|(?:Новость|Статья|Материал) (?:обновлена?|дополнена?)[^\n.]*|(?:Новину|Матеріал|Статтю) (?:оновлено|доповнено)[^\n.]*"
        r"|تم تحديث هذا [^\n.]*)"),
    ),
    (
        "correction",
        (r"(?P<it>(?:\bCorrection|CORRECTION|\bClarification|Korrektur|Berichtigung|Correction|Rectificatif"
        r"|Corrección|Rectificación|Fe de errores|Исправление|Поправка|Виправлення|Уточнення|تصحيح) ?: ?[^\n]{3,300}?)(?=[.]\s|[.]?\s*(?:\n|$))"),
    ),
    (
        "correction",
        r"(?P<it>(?:An|a|This|The) (?:earlier|previous) (?:version|entry) of this [^\n.]*(?:said|stated|misstated|gave)[^\n.]*)",
    ),
    (
        "correction",
        r"(?P<it>[A-ZА-Я][^\n.]{5,160}\. (?:Sorry for the (?:mistake|error)|We apologi[sz]e for the error)\.)",
    ),
    ("agency", _LINE_START + r"(?P<it>(?:Forwarded from|Переслано из|Переслано з) [^\n]{2,60})"),
    ("agency", r"(?:^|(?<=\n))[^\W\d_][^\n()]{1,60}\((?P<it>[^()\n\d]{2,40})\)[^\n]{0,24}?[–—-]"),
    ("agency", r"(?:^|(?<=\n))[^\W\d_][^\n/]{1,60}\. /(?P<it>[^/\n\d]{2,40})/\."),
    ("agency", r"(?:©|\(c\)|Copyright)\s(?P<it>[A-Za-z]{2,5})(?=, \d)"),
)
_PATTERNS: Final = tuple((sort, re.compile(form)) for sort, form in _FORMS)
_NOT_VERIFIED: Final = re.compile(
    r"could not (?:\w+ )?(?:independently )?(?:immediately )?(?:be )?(?:independently )?"
    r"(?:verif|confirm|corroborat)|(?:unable|trying|not able|not possible|impossible) to (?:\w+ )?(?:verif|confirm)"
    r"|(?:has|have|had) not (?:been )?(?:\w+ )?(?:independently )?(?:verif|confirm)"
    r"|information not confirm|not been independently"
    r"|nicht (?:unabhängig )?(?:überprüf|verifizier|bestätig)"
    r"|n['’]a(?:it|vait)? ?(?:pas )?(?:pu|été)? ?(?:pu )?(?:être )?(?:vérifi|confirm|authentifi)|pas pu être (?:vérifi|confirm|authentifi)"
    r"|pas (?:été )?en mesure de (?:vérifi|confirm)"
    r"|no (?:pudo|pudieron|ha podido|han podido|fue posible|se pudo|se ha podido) (?:ser )?(?:verific|confirm|comprob)"
    r"|не (?:удалось|может|могут) (?:\w+ )?(?:подтвердить|проверить)|(?:одтвердить|роверить)[^.\n]{0,60}не (?:удалось|можем|может|могут)"
    r"|не (?:вдалося|може|можуть) (?:\w+ )?(?:підтвердити|перевірити)|ідтвердити[^.\n]{0,80}(?:неможливо|не вдалося)"
    r"|لم (?:يتسن|نتمكن|تتمكن|يتمكن)[^.\n]{0,40}(?:التحقق|التأكد)|تعذر (?:التحقق|التأكد)",
    re.IGNORECASE,
)
_ARABIC_SIGNS: Final = re.compile("[\u064b-\u065f\u0670]")
_HEAD_ONLY: Final = 400
_DATE_KINDS: Final = frozenset({"published", "updated"})


@dataclass(frozen=True)
class SelfStatement:
    """Something that a report says of itself.

    Attributes:
        start: Where its words start.
        end: Where they end.
        sort: update, correction, byline, agency, not-verified, date.
    """

    start: int
    end: int
    sort: str


@step(version=1)
def self_statements(text: Text, *, most: int = 2_000) -> Iterator[Observation | Gap]:
    """Find what a report says of itself: byline, agency, date, updates, corrections, doubts.

    Facts: ``sort`` (update, correction, byline, agency, not-verified, date).

    Args:
        text: The text.
        most: How many are kept; beyond that a gap says so.
    """
    count = 0
    for offset, part, code in parts_of(text.text):
        for each in find_self_statements(part, code):
            if count == most:
                yield too_many("everything it says of itself", most, text.item)
                return
            count += 1
            where = Passage.of(text.item, text.text, offset + each.start, offset + each.end)
            yield Observation(kind="self-statement", where=where, facts=Facts(sort=each.sort))
    if gap := not_ours("everything it says of itself", text.item, text.text):
        yield gap


def find_self_statements(text: str, language: str) -> list[SelfStatement]:
    """Return what a text in one of our languages says of itself, in order; no two alike overlap.

    Args:
        text: The text.
        language: Its BCP 47 tag; of another language nothing is found.
    """
    if language not in LANGUAGES:
        return []
    found = [
        SelfStatement(*match.span("it"), sort)
        for sort, form in _PATTERNS
        for match in form.finditer(text)
    ]
    found += [*_dates(text), *_not_verified(text)]
    found.sort(key=lambda each: (each.start, -each.end))
    out: list[SelfStatement] = []
    for each in found:
        if not any(each.start < last.end and last.sort == each.sort for last in out[-3:]):
            out.append(each)
    return out


def _dates(text: str) -> Iterator[SelfStatement]:
    """Yield the dates that the document states of itself, with the word that says so."""
    starts = [start for start, _ in paragraphs(text[: _HEAD_ONLY * 10])]
    for each in document_date(Text(Item.of(b"").id, text)):
        if not isinstance(each, Observation) or not isinstance(each.where, Passage):
            continue
        start, end = each.where.start, each.where.end
        if each.facts.get("means") == "updated":
            continue  # an update, which says more
        line = text.rfind("\n", 0, start) + 1
        label = text[line:start].strip()
        if label.lower().rstrip(":") in {"published", "dated this", "first published", "dated"}:
            start = line + len(text[line:start]) - len(text[line:start].lstrip())
        if starts or end:
            yield SelfStatement(start, end, "date")


def _not_verified(text: str) -> Iterator[SelfStatement]:
    """Yield the sentences, or clauses of them, in which the report says what it did not check."""
    plain_text = _ARABIC_SIGNS.sub("\u200b", text)
    if plain_text != text:
        plain_text = text
    words = words_of(text)
    sentences = words.sentences
    number = 0
    for match in _NOT_VERIFIED.finditer(text):
        while number < len(sentences) and sentences[number][1] <= match.start():
            number += 1
        if number == len(sentences):
            return
        start, end = sentences[number]
        while end > start and text[end - 1] in ".!? ":
            end -= 1
        if start <= match.start():
            yield SelfStatement(start, end, "not-verified")
