"""The forms in which reports speak of themselves, in our languages.

Each form has the group ``it``, which is what is said; nothing in a form repeats without a limit.
"""

from __future__ import annotations

import re
from typing import Final

_NAME: Final = r"[^\W\d_a-zа-яіїєґ][\w'’.-]+(?:[ \u00a0][^\W\d_a-zа-яіїєґ][\w'’.-]+){0,3}"
_LINE_START: Final = r"(?:^|(?<=\n))[ \t]*"
_FORMS: Final[tuple[tuple[str, str], ...]] = (
    (
        "byline",
        _LINE_START
        + r"(?P<it>(?:By|BY|Von|Par|Por|Автор|Автори|Авторка|Текст|Author|Words by|Text by)"
        rf":?[ \u00a0](?!the\b){_NAME}(?:[ ](?:and|und|et|y|та|и)[ ]{_NAME})?)(?=[ \t]*(?:$|\n"
        rf"|[,.|·–—]))",
    ),
    (
        "byline",
        (
            r"(?<=\()(?P<it>(?:Reporting|Additional reporting|Writing"
            r"|Editing) by [^()\n]{3,160})(?=\))"
        ),
    ),
    ("byline", r"(?P<it>(?<=\d )by [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?=\s*(?:\n|$))"),
    ("byline", _LINE_START + r"(?P<it>[a-z]{2,4}(?:/[a-z]{2,4}){1,3})(?=\s*(?:\n|$))"),
    ("byline", _LINE_START + r"(?P<it>(?:Команда|Редакція|Редакция) «[^»\n]{2,40}»)"),
    (
        "update",
        (
            r"(?P<it>(?:This|The) (?:article|story|report|page|post|piece)"
            r"(?: has been| was|'s been) "
            r"(?:last )?(?:updated|amended|edited)[^\n.]*\.?)"
        ),
    ),
    ("update", _LINE_START + r"(?P<it>(?:Last )?Updated:? [^\n.]{2,60})(?=\s*(?:\n|$|\.))"),
    ("update", r"(?:^|(?<=\n)|(?<=\d ))(?P<it>Update \d{1,2}[.:]\d{2})"),
    ("update", r"(?P<it>\bUPD(?:ATE)?: [^\n.]{3,200})"),
    ("update", r"(?P<it>\bUPD\b)(?!:)"),
    (
        "not-verified",
        (
            r"(?P<it>\bUNCONFIRMED|\b(?:Not|not yet) (?:independently )?(?:confirmed"
            r"|verified)(?=\.)|I have no idea if that's true)"
        ),
    ),
    ("date", _LINE_START + r"(?P<it>Dated this [^\n]{5,40}?\d{4})(?=\s*(?:\n|$))"),
    ("date", r"(?<=, )(?P<it>\d{1,2}\.\d{1,2}\.\d{4})(?=\s*$)"),
    (
        "date",
        (
            r"(?:^|(?<=\n))[^\W\d_][^\n()]{1,60}\([^()\n\d]{2,40}\),? (?P<it>\d{1,2}"
            r" [^\W\d_]{3,12}(?: \d{4})?) ?[–—-]"
        ),
    ),
    ("byline", r"(?<=[.!?] \()(?P<it>[A-Z][\w'’-]+ [A-Z][\w'’-]+)(?=\)\s*(?:\n|$))"),
    ("agency", r"(?<=[.!?] \()(?P<it>[A-Z][\w'’-]+, [A-Z]{2,5})(?=\)\s*(?:\n|$))"),
    (
        "update",
        _LINE_START
        + r"(?P<it>(?:Оновлено|Обновлено|Aktualisiert|Mis à jour|Mise à jour|Actualizado"
        r"|تحديث)\b[^\n]{2,120}?)(?=\.?\s*(?:\n|$))",
    ),
    (
        "update",
        (
            r"(?P<it>(?:Dieser Artikel wurde"
            r"|Diese Meldung wurde) (?:[^\n.]{0,40} )?(?:aktualisiert|ergänzt)[^\n.]*"
            r"|Cet article a été (?:mis à jour|modifié)[^\n.]*|Esta noticia (?:ha sido"
            r"|fue) actualizada[^\n.]*"
            r"|(?:Новость|Статья|Материал) (?:обновлена?|дополнена?)[^\n.]*|(?:Новину|Матеріал"
            r"|Статтю) (?:оновлено|доповнено)[^\n.]*"
            r"|تم تحديث هذا [^\n.]*)"
        ),
    ),
    (
        "correction",
        (
            r"(?P<it>(?:\bCorrection|CORRECTION|\bClarification|Korrektur|Berichtigung|Correction"
            r"|Rectificatif"
            r"|Corrección|Rectificación|Fe de errores|Исправление|Поправка|Виправлення|Уточнення"
            r"|تصحيح) ?: ?[^\n]{3,300}?)(?=[.]\s|[.]?\s*(?:\n|$))"
        ),
    ),
    (
        "correction",
        (
            r"(?P<it>(?:An|a|This|The) (?:earlier|previous) (?:version"
            r"|entry) of this [^\n.]*(?:said|stated|misstated|gave)[^\n.]*)"
        ),
    ),
    (
        "correction",
        (
            r"(?P<it>[A-ZА-Я][^\n.]{5,160}\. (?:Sorry for the (?:mistake|error)"
            r"|We apologi[sz]e for the error)\.)"
        ),
    ),
    ("agency", _LINE_START + r"(?P<it>(?:Forwarded from|Переслано из|Переслано з) [^\n]{2,60})"),
    ("agency", r"(?:^|(?<=\n))[^\W\d_][^\n()]{1,60}\((?P<it>[^()\n\d]{2,40})\)[^\n]{0,24}?[–—-]"),
    ("agency", r"(?:^|(?<=\n))[^\W\d_][^\n/]{1,60}\. /(?P<it>[^/\n\d]{2,40})/\."),
    ("agency", r"(?:©|\(c\)|Copyright)\s(?P<it>[A-Za-z]{2,5})(?=, \d)"),
)
PATTERNS: Final = tuple((sort, re.compile(form)) for sort, form in _FORMS)
NOT_VERIFIED: Final = re.compile(
    r"could not (?:\w+ )?(?:independently )?(?:immediately )?(?:be )?(?:independently )?"
    r"(?:verif|confirm|corroborat)|(?:unable|trying|not able|not possible"
    r"|impossible) to (?:\w+ )?(?:verif|confirm)"
    r"|(?:has|have|had) not (?:been )?(?:\w+ )?(?:independently )?(?:verif|confirm)"
    r"|information not confirm|not been independently"
    r"|nicht (?:unabhängig )?(?:überprüf|verifizier|bestätig)"
    r"|n['’]a(?:it|vait)? ?(?:pas )?(?:pu|été)? ?(?:pu )?(?:être )?(?:vérifi|confirm"
    r"|authentifi)|pas pu être (?:vérifi|confirm|authentifi)"
    r"|pas (?:été )?en mesure de (?:vérifi|confirm)"
    r"|no (?:pudo|pudieron|ha podido|han podido|fue posible|se pudo"
    r"|se ha podido) (?:ser )?(?:verific|confirm|comprob)"
    r"|не (?:удалось|может|могут) (?:\w+ )?(?:подтвердить|проверить)|(?:одтвердить"
    r"|роверить)[^.\n]{0,60}не (?:удалось|можем|может|могут)"
    r"|не (?:вдалося|може|можуть) (?:\w+ )?(?:підтвердити|перевірити)"
    r"|ідтвердити[^.\n]{0,80}(?:неможливо|не вдалося)"
    r"|لم (?:يتسن|نتمكن|تتمكن|يتمكن)[^.\n]{0,40}(?:التحقق|التأكد)|تعذر (?:التحقق|التأكد)",
    re.IGNORECASE,
)
