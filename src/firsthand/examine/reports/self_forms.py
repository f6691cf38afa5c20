"""The forms in which reports speak of themselves, in our languages.

Each form has the group ``it``, which is what is said; nothing in a form repeats without a limit.
What a report could not confirm is found in `self_doubts`.

This file is longer than 300 lines, because it is a table of forms.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_START: Final = r"(?:^|(?<=\n))[ \t]*"
_END: Final = r"(?=[ \t]*(?:$|\n))"
_CAP: Final = r"[^\W\d_a-zа-яіїєґё]"
_WORD: Final = rf"{_CAP}(?:[\w'’.-]*[\w'’]|\.)?"
_PARTICLE: Final = (
    r"(?:(?:de|da|del|della|la|von|van|der|den|al|el|bin|ibn|di|du|le|dos|zu)[ \u00a0])"
)
_NAME: Final = rf"{_WORD}(?:[ \u00a0]{_PARTICLE}{{0,2}}{_WORD}){{0,3}}"
_FULL: Final = rf"{_WORD}[ \u00a0](?:{_PARTICLE})?{_WORD}"
_AND: Final = r"(?:and|und|et|y|e|та|и|і|й|&)"
_NAMES: Final = rf"{_NAME}(?:, {_NAME}){{0,4}}(?:,? {_AND} {_NAME})?"
_ARABIC: Final = r"[\u0621-\u064a]+(?: [\u0621-\u064a]+){0,3}"
_REST: Final = r"[^\n]{3,300}?(?=[.!]?[ \t]*(?:$|\n)|\. (?=[A-ZÀ-ÞА-ЯІЇЄҐ]))"
_SENTENCE: Final = r"[^\n.]{0,300}(?:\.\d[^\n.]{0,100}){0,4}"
_BY: Final = (
    r"(?:By|BY|by|Von|VON|Par|PAR|Por|POR|Автор(?:и|ка|ы)?:?|АВТОР:?|Текст:|Text:|Texte ?:|Texto:|"
    r"Author:|Authors:|Autor(?:in|en|a|es)?:|Auteur(?:e|s)? ?:|Words by|Text by"
    r"|Written by|Story by|"
    r"Report by|Reported by|Reporting by|Compiled by|Posted by|Translated by"
    r"|Photographs? by|Photos by|"
    r"Video by|Redacción:|Bericht:|Reportage:|Журналист(?:ка)?:|Журналіст(?:ка)?:|Репортаж:|"
    r"Корреспондент:|Кореспондент(?:ка)?:|Корреспондент|Подготовил(?:а|и)?:?"
    r"|Підготува(?:в|ла|ли):?|"
    r"Материал подготовил(?:а|и)?:?|Матеріал підготува(?:в|ла|ли):?|Записал(?:а)?:?"
    r"|Записа(?:в|ла):?)"
)
_ROLE: Final = (
    r"(?:[\w’' -]{0,30}(?:correspondent|reporter|editor|writer|journalist|envoyée? spéciale?"
    r"|correspondante?|corresponsal|enviad[oa] especial|periodista|redactora?|Korrespondent(?:in)?"
    r"|Reporter(?:in)?|Redakteur(?:in)?|корреспондент(?:ка)?|кореспондент(?:ка)?"
    r"|спецкор|журналист(?:ка)?"
    r"|журналіст(?:ка)?|редактор(?:ка)?))"
)
_STORY: Final = (
    r"(?:article|story|report|page|post|piece|version|text|dispatch|copy|item|live blog|file)"
)
_THEIRS: Final = (
    r"(?:article|texte|dépêche|papier|artículo|noticia|nota|texto|información|crónica|Artikel|Text|"
    r"Meldung|Bericht|Beitrag|Fassung|Version)"
)
_FORMS: Final[tuple[tuple[str, str, str], ...]] = (
    # -- bylines
    (
        "byline",
        "",
        _START + rf"(?P<it>{_BY}[ \u00a0](?!the\b|The\b){_NAMES})(?=[ \t]*(?:$|\n|[,.|·–—;/(]))",
    ),
    (
        "byline",
        "",
        _START + rf"(?P<it>{_BY}[ \u00a0](?!the\b){_NAMES})(?= (?:in|aus|à|en|в|у) {_CAP})",
    ),
    (
        "byline",
        "",
        _START
        + rf"(?P<it>{_NAME}, {_ROLE}(?:,? (?:in|à|en|a|в|у|für|for|der|du|de|des) {_NAME})?)"
        + _END,
    ),
    (
        "byline",
        "",
        _START + rf"(?P<it>{_BY}[ \u00a0](?!the\b){_NAMES}(?:[,;] (?:photographs?|photos"
        rf"|pictures|video|illustrations?|graphics|editing|words|text) by {_NAMES}){{1,3}})" + _END,
    ),
    (
        "byline",
        "en",
        _START + rf"(?P<it>{_FULL}(?: and {_FULL}(?: in {_NAME})?"
        rf"| in {_NAME}(?: and {_FULL} in {_NAME})?))"
        r"(?=[ \t]*\n(?:Posted|Published|Updated|Last|\d{1,2}[ .:/]"
        r"|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)))",
    ),
    ("byline", "", r"(?P<it>(?<=\d )by [A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?=\s*(?:\n|$))"),
    ("byline", "", _START + r"(?P<it>[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4})(?=\s*(?:\n|$))"),
    ("byline", "", r"(?<=[.!?»”\"] \()(?P<it>[a-z]{2,4}(?:[/-][a-z]{2,4}){0,3})(?=\)\s*(?:\n|$))"),
    ("byline", "", _START + r"(?P<it>(?:Команда|Редакція|Редакция|Редакція сайту) «[^»\n]{2,40}»)"),
    (
        "byline",
        "",
        (
            r"(?<=[.!?»”\"] \()(?P<it>[^\W\d_a-zа-яіїєґ][\w'’-]+ "
            r"[^\W\d_a-zа-яіїєґ][\w'’-]+)(?=\)\s*(?:\n|$))"
        ),
    ),
    (
        "byline",
        "",
        (
            r"(?<=[(\[])(?P<it>(?:Reporting|Additional reporting|Writing|Editing|Compiled"
            r"|Reported|Edited"
            r"|With reporting|Bericht(?:et)? von|Berichterstattung|Redigiert von|Reportage "
            r"de|Rédigé par|Édité par"
            r"|Reporte de|Reportaje de|Editado por|Escrito por|Информация|Подготовил"
            r"|Під?готував|Написал|Репортаж)\b"
            r"[^()\[\]\n]{3,200})(?=[)\]])"
        ),
    ),
    (
        "byline",
        "",
        _START + r"(?P<it>(?:(?:Additional |With additional )?[Rr]eporting by|With reporting "
        r"(?:by|from)|Written and edited by"
        r"|Mitarbeit:|Mit Beiträgen von|Avec la collaboration de|Con la colaboración de"
        r"|Con reporte de|При участии|За участ[іи]"
        r"|بقلم:?|كتب:|كتبت:|كتبه:|إعداد:?|تقرير:|تحرير:|مراسلنا:|شارك في التقرير:?) "
        r"[^\n]{3,160}?)(?=\.?[ \t]*(?:$|\n))",
    ),
    (
        "byline",
        "ar",
        _START
        + rf"(?P<it>(?:بقلم|كتب|كتبت|إعداد|تقرير|مراسل|مراسلة)[:：]? ?[-–]? ?{_ARABIC})"
        + _END,
    ),
    (
        "byline",
        "",
        (
            rf"(?P<it>{_NAME}(?:(?:, {_NAME}){{0,4}} {_AND} {_NAME})?(?: in {_NAME})? (?:also "
            rf")?contributed (?:to this (?:report|story|article)|reporting))"
        ),
    ),
    (
        "byline",
        "",
        _START + rf"(?P<it>{_FULL})(?=\s?[|·•]\s?(?:{_NAME}\s?[|·•,]\s?)?\d{{1,2}}[ .])",
    ),
    ("byline", "", r"(?<=[.!?»”\"] [–—-] )(?P<it>[A-ZА-Я]{2,3})(?=\s*(?:\n|$))"),
    (
        "byline",
        "",
        _START + rf"(?P<it>{_FULL}(?:, {_NAME})?)(?=[ \t]*\n\d{{1,2}}\.? (?:de )?[^\W\d_]{{3,12}} "
        r"(?:de )?\d{4}\b)",
    ),
    # -- agencies and credits
    (
        "agency",
        "",
        _START + r"(?P<it>(?:With (?:files|reports|material)|Additional (?:reporting|material)) "
        r"(?:from|by) [^\n.]{2,60})",
    ),
    (
        "agency",
        "",
        (
            r"(?:Photo|Photos|Foto|Fotos|Image|Images|Picture|Pictures|Video|Фото|Відео|Видео|Bild)"
            r" ?: ?(?P<it>[A-ZА-ЯІЇЄ]{2,6})(?=[).]?[ \t]*(?:$|\n))"
        ),
    ),
    ("agency", "", r"(?<=[.!?»”\"] \()(?P<it>[A-ZА-Я][\w'’-]+, [A-ZА-Я]{2,5})(?=\)\s*(?:\n|$))"),
    (
        "agency",
        "",
        _START + r"(?P<it>(?:Forwarded from|Переслано из|Переслано от|Переслано з|Переслано від"
        r"|Weitergeleitet (?:von|aus)"
        r"|Transféré de|Reenviado de(?:sde)?|أعيد توجيهها من|معاد توجيهها من|تمت إعادة "
        r"التوجيه من|محول من|Via|via|Через|Repost from|Репост(?: из)?)"
        r":? [^\n]{2,60}?)" + _END,
    ),
    (
        "agency",
        "",
        r"(?:^|(?<=\n))[^\W\d_][^\n()]{1,60}\((?P<it>[^()\n\d]{2,40})\)[^\n]{0,24}?[–—-]",
    ),
    (
        "agency",
        "",
        r"(?:^|(?<=\n))[^\W\d_][^\n()]{1,40}, [^\n()]{2,20}\((?P<it>[^()\n\d]{2,40})\)\.? ",
    ),
    ("agency", "", r"(?:^|(?<=\n))[^\W\d_][^\n/]{1,60}[.,] /(?P<it>[^/\n\d]{2,40})/[.:–—-]?"),
    ("agency", "", r"(?:^|(?<=\n))/(?P<it>[^/\n\d]{2,40})/ ?[.:–—-]"),
    (
        "agency",
        "",
        r"(?:^|(?<=\n))[^\W\d_][^\n()/]{1,40}, [^\n()/]{2,24}[–—-] (?P<it>[A-ZА-ЯІЇЄ]{3,6})\. ",
    ),
    ("agency", "", _START + r"(?P<it>[A-Z]{2,6}(?:/[A-Z]{2,6}){0,2})" + _END),
    ("agency", "", r"(?:©|\(c\)|Copyright)\s(?P<it>[A-Za-z]{2,5})(?=, \d)"),
    (
        "agency",
        "",
        _START + r"(?:Source|Sources|Quelle|Quellen|Fuente|Fuentes|Джерело|Источник|المصدر"
        r"|Agentur|Agence|Agencia|Agency)"
        r" ?: ?(?P<it>[^\n]{2,60}?)(?=\.?[ \t]*(?:$|\n))",
    ),
    (
        "agency",
        "",
        (
            r"(?:Photo|Photos|Foto|Fotos|Image|Picture|Video|Фото|Відео|Видео|Bild"
            r"|Photographs?|Photography|Pictures|Images|Crédit|Crédits|Credit|صورة|الصورة)"
            r"(?: by| de|:| :)? ?:? ?(?:[^\n:/]{2,40}/ "
            r"?)(?P<it>[A-Z][\w -]{1,30}?)(?=[).]?[ \t]*(?:$|\n))"
        ),
    ),
    (
        "agency",
        "",
        r"(?:(?<=\()|(?<=[.!?] )|" + _START + r")(?P<it>(?:with|avec|mit|con|с|з|With|Avec|Mit|Con)"
        r" (?:(?:material|files|input|Material|Materialien|información|informaciones"
        r"|информацией|datos|reports|inputs) (?:from|by|von|der|de|от)"
        r" )?(?:[A-Z][A-Z-]{1,9}|[a-z]{2,4}(?=\)?\s*(?:$|\n|/))|agencies|agences"
        r"|agencias|Agenturen|news agencies|wire reports|Agence [\w' -]{3,30})"
        r"(?:(?:, |/| and | et | und | y )[A-Za-z][\w-]{1,20}){0,3})(?=[).]*[ \t]*(?:$|\n))",
    ),
    (
        "agency",
        "",
        (
            r"(?<=\()(?P<it>[A-Z]{2,6}(?:[/,] ?[A-Za-z][\w-]{1,20}){0,3}"
            r"|dpa(?:/\w{2,6}){0,2}|وكالات|агентства|agencies|agencias"
            r"|agences)(?=\)\.?\s*(?:\n|$))"
        ),
    ),
    (
        "agency",
        "",
        _START + r"(?P<it>(?:За матеріалами|По материалам|За даними|По сообщению|نقلا عن|نقلاً "
        r"عن|D['’]après|Según) "
        rf"{_NAME})" + _END,
    ),
    (
        "agency",
        "",
        (
            rf"(?P<it>(?:This|The|Dieser|Cet|Cette|Este|Esta) (?:{_STORY}|{_THEIRS})[^\n.]{{0,60}}"
            r"(?:originally (?:published|appeared)|first (?:published|appeared)|republished"
            r"|syndicated|reproduced|provided by"
            r"|erschien zuerst|zuerst erschienen|ursprünglich|initialement|d['’]abord "
            r"(?:été )?publié|publicad[oa] originalmente"
            rf"|originalmente)\b{_SENTENCE})"
        ),
    ),
    (
        "agency",
        "",
        (
            r"(?P<it>(?:Originally published|First published|Reproduced with permission"
            r"|Republished|Впервые опубликовано|Вперше опубліковано"
            rf"|Матеріал вперше|Материал впервые|Zuerst erschienen|Erstmals erschienen|نشر "
            rf"(?:هذا )?(?:المقال|التقرير) (?:أولا|لأول مرة))(?! on \d| \d)\b{_SENTENCE})"
        ),
    ),
    # -- updates
    (
        "update",
        "",
        (
            rf"(?P<it>(?:This|The) {_STORY}(?: has been| was|'s been|’s been| is being| will "
            rf"be| has since been) (?:last |continually |since )?(?:updated|up to date|amended"
            rf"|edited|revised|changed)[^\n.]{{0,400}}(?:\.\d[^\n.]{{0,200}}){{0,4}}\.?)"
        ),
    ),
    (
        "update",
        "",
        _START + r"(?P<it>(?:Last )?(?:[Uu]pdated|[Mm]odified)(?: at| on|:)? [^\n]{2,80}?)"
        r"(?=\.?\s*(?:\n|$))",
    ),
    (
        "update",
        "",
        (
            r"(?:(?<=\d[ )·|–—,-] )|(?<= [·|•–—] ))(?P<it>(?:[Ll]ast )?(?:[Uu]pdated|[Mm]odified)"
            r"(?: at| on|:)? [^\n.|·]{2,50}?)(?=\s*(?:\n|$|\.|[|·•]))"
        ),
    ),
    ("update", "", r"(?:^|(?<=\n)|(?<=\d ))(?P<it>Update \d{1,2}[.:]\d{2})"),
    (
        "update",
        "",
        (
            r"(?P<it>\b(?:UPD(?:ATED?)?|Update|EDIT|Edit)(?: ?(?:\d|#\d|\d{1,2}[.:]\d{2}"
            r"|\([^()\n]{2,24}\)))?: [^\n.]{3,200})"
        ),
    ),
    (
        "update",
        "",
        _START + r"(?P<it>(?:UPDATE|RECASTS|WRAPUP) \d{1,2})(?= ?[-–—:] ?[A-Z])",
    ),
    ("update", "", r"(?P<it>\bUPD\b)(?! ?\d?:)"),
    (
        "update",
        "",
        (
            r"(?<=[(\[])(?P<it>(?:Updates?|Updated|Adds?|Recasts|Aktualisiert|Ergänzt|Neu:"
            r"|Actualiza|Añade|Agrega|Actualisé|Actualisation|Ajoute|Обновляет|Дополняет"
            r"|Доповнює|Оновлює)\b[^()\[\]\n]{3,120})(?=[)\]])"
        ),
    ),
    (
        "update",
        "",
        _START + r"(?P<it>(?:Оновлено|ОНОВЛЕНО|Оновлення|Обновлено|ОБНОВЛЕНО|Обновление"
        r"|Дополнено|Доповнено|(?:Zuletzt )?[Aa]ktualisiert|Aktualisierung|Mis(?:e)? à "
        r"jour|MISE À JOUR|Dernière mise à jour"
        r"|Actualizad[oa]|Actualización|ACTUALIZACIÓN|Última actualización|Última hora"
        r"|آخر تحديث|تحديث|محدث|محدّث|تم التحديث|Последнее обновление|Останнє "
        r"оновлення)\b[^\n]{2,160}?)(?=\.?\s*(?:\n|$))",
    ),
    (
        "update",
        "",
        (
            r"(?P<it>(?:Dieser|Diese|Dieses|Der|Die|Das) (?:Artikel|Text|Meldung|Bericht|Beitrag"
            r"|Seite|Fassung|Liveblog) (?:wurde|wird|ist)[^\n.]{0,60}(?:aktualisiert|ergänzt"
            r"|überarbeitet|fortgeschrieben)[^\n.]{0,400}"
            r"|(?:Cet article|Ce texte|Cette dépêche|Cette page|Ce papier) (?:a été|est"
            r"|sera) (?:mise? à jour|modifiée?|actualisée?|complétée?|enrichie?)[^\n.]{0,400}"
            r"|(?:Esta|Este) (?:noticia|artículo|nota|texto|información|página) (?:ha sido"
            r"|fue|se ha|será|está siendo) (?:actualizad|ampliad|modificad)[^\n.]{0,400}"
            r"|(?:Новость|Статья|Материал|Текст|Публикация|Заметка) (?:была? |был |будет "
            r")?(?:обновл|дополн|обновля|дополня)[^\n.]{0,400}"
            r"|(?:Новину|Матеріал|Статтю|Текст|Публікацію|Новина|Стаття) (?:було |буде |був "
            r")?(?:оновл|доповн)[^\n.]{0,400}"
            r"|(?:تم|جرى) تحديث (?:هذا |هذه |ال)[^\n.]{0,400}|حُدّث هذا[^\n.]{0,400})"
        ),
    ),
    (
        "update",
        "",
        (
            r"(?<=[\d.,h|·–—-] )(?P<it>(?:[Mm]ise? à jour|[Aa]ctualizad[oa]|[Aa]ktualisiert"
            r"|[Оо]бновлено|[Оо]новлено|تم التحديث|آخر تحديث)\b[^\n.|]{0,60}?)"
            r"(?=[.|]?\s*(?:\n|$|\|))"
        ),
    ),
    (
        "correction",
        "",
        (
            r"(?P<it>(?:The|This) (?:headline|introduction|caption|subheading|photo|map|graphic"
            r"|text)(?: (?:of|in|on|to) this \w+)? (?:was|has been) (?:changed|corrected|amended"
            r"|removed|replaced)[^\n.]{0,200})"
        ),
    ),
    ("correction", "ar", r"(?P<it>تم تصحيح (?:هذا |هذه |ال)[^\n.]{0,200})"),
    (
        "date",
        "",
        _START + r"(?P<it>\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.? (?:de )?\d{4}"
        r"(?:,? \d{1,2}[:.]\d{2})?)"
        r"(?=\s?[.,|·–—-] (?:[Uu]pdated|[Mm]is|[Aa]ktual|[Aa]ctual|[Оо]б?нов))",
    ),
    (
        "update",
        "",
        (
            r"(?P<it>(?:This is a (?:developing|breaking) (?:story|news story)|More to "
            r"follow|More details to follow|Weitere Informationen folgen|Plus "
            r"d['’]informations à suivre|Más información en breve|Noticia en desarrollo"
            r"|Подробности позже|Деталі згодом|Новина доповнюється|Новость дополняется"
            r"|التفاصيل لاحقا))"
        ),
    ),
    # -- corrections
    (
        "correction",
        "",
        (
            r"(?P<it>(?:\b(?:Correction|CORRECTION|Corrected|CORRECTED|Clarification"
            r"|CLARIFICATION|Erratum|Retraction|Korrektur|KORREKTUR|Berichtigung"
            r"|Richtigstellung|Rectificatif|RECTIFICATIF|Précision|Rectification"
            r"|Corrección|CORRECCIÓN|Rectificación|Aclaración|Fe de erratas|Fe de errores"
            r"|Исправление|ИСПРАВЛЕНИЕ|Поправка|Уточнение|Виправлення|ВИПРАВЛЕННЯ|Уточнення"
            r"|Спростування|Поправка"
            rf"|تصحيح|توضيح|تصويب))(?: \([^()\n]{{2,40}}\)| \d[\w. ]{{0,20}})? ?[:–—] ?{_REST})"
        ),
    ),
    (
        "correction",
        "",
        (
            r"(?<=[(\[])(?P<it>(?:Corrects?|Corrected|Clarifies|Korrigiert|Berichtigt"
            r"|Corrige|Исправляет|Виправляє)\b[^()\[\]\n]{3,160})(?=[)\]])"
        ),
    ),
    (
        "correction",
        "",
        (
            r"(?P<it>(?:An|a|A|This|The|In an) (?:earlier|previous|original|initial|first) "
            r"(?:version|entry|edition|headline|draft) (?:of|to|on|for) (?:this|the) [^\n.]{0,400}"
            r"(?:said|stated|misstated|gave|misspelled|misidentified|incorrectly|wrongly"
            r"|erroneously|mistakenly|contained|had|referred|reported|attributed|suggested"
            r"|put)[^\n.]{0,400})"
        ),
    ),
    (
        "correction",
        "",
        (
            rf"(?P<it>(?:This {_STORY} was|(?:This|The) {_STORY} has been|This {_STORY}'s "
            rf"been) (?:since )?corrected[^\n.]{{0,400}})"
        ),
    ),
    (
        "correction",
        "",
        (
            r"(?P<it>[A-ZА-Я][^\n.]{5,160}\. (?:Sorry for the (?:mistake|error)|We "
            r"apologi[sz]e for the error)\.)"
        ),
    ),
    (
        "correction",
        "",
        (
            r"(?P<it>(?:We (?:apologi[sz]e|regret) (?:for )?(?:the|this|any) error|Wir "
            r"bitten (?:um Entschuldigung|den Fehler zu entschuldigen)|Wir haben (?:den "
            r"Fehler|das) korrigiert|Nous (?:prions|présentons)[^\n.]{0,60}excus\w+|Pedimos "
            r"disculpas por el error|Приносим извинения за|Просимо вибачення за"
            r"|Перепрошуємо за|نعتذر عن)[^\n.]{0,80})"
        ),
    ),
    (
        "correction",
        "",
        (
            r"(?P<it>(?:In (?:einer|der) (?:früheren|ersten|vorherigen|ursprünglichen) "
            r"(?:Fassung|Version)|(?:Eine|Die) (?:frühere|erste|vorherige) (?:Fassung"
            r"|Version)|(?:Une|La) (?:version|première version) (?:antérieure|précédente"
            r"|initiale|de)|Dans une (?:version|première version)"
            r"|(?:Una|La|En una) (?:versión|primera versión) (?:anterior|previa|inicial|de "
            r"este)|В (?:более ранней|предыдущей|первоначальной|первой) (?:версии|редакции)"
            r"|(?:У|В) (?:попередній|першій|ранішій|початковій) (?:версії|редакції)"
            r"|(?:ذكرت|ورد في|جاء في|في) (?:نسخة|صيغة) (?:سابقة|أولى))[^\n.]{3,300})"
        ),
    ),
    (
        "correction",
        "",
        (
            r"(?P<it>(?:Dieser|Diese) (?:Artikel|Text|Meldung|Bericht) "
            r"wurde[^\n.]{0,60}(?:korrigiert|berichtigt)[^\n.]{0,400}|(?:Cet article|Ce texte) a "
            r"été corrigé[^\n.]{0,400}|(?:Este|Esta) (?:artículo|noticia|nota|texto) (?:ha sido"
            r"|fue) corregid[^\n.]{0,400}|(?:Текст|Материал|Матеріал|Статья|Новость)[^\n.]{0,20} "
            r"(?:исправлен|виправлен)[^\n.]{0,400})"
        ),
    ),
    # -- dates that only their words tell
    ("date", "", _START + r"(?P<it>Dated this [^\n]{5,40}?\d{4})(?=\s*(?:\n|$))"),
    (
        "date",
        "",
        _START
        + rf"{_NAME} (?P<it>\d{{2}}[-./]\d{{2}}[-./]\d{{4}}(?:,? \d{{2}}[:.]\d{{2}})?)"
        + _END,
    ),
    (
        "agency",
        "",
        _START
        + rf"(?P<it>{_NAME}) (?:\d{{2}}[-./]\d{{2}}[-./]\d{{4}},? \d{{2}}[:.]\d{{2}})"
        + _END,
    ),
    ("date", "", r"(?<=, )(?P<it>\d{1,2}\.\d{1,2}\.\d{4})(?=\s*$)"),
    (
        "date",
        "",
        (
            r"(?:^|(?<=\n))[^\W\d_][^\n()]{1,60}\([^()\n\d]{2,40}\),? (?P<it>\d{1,2}\.? "
            r"[^\W\d_]{3,12}(?: \d{4})?) ?[–—-]"
        ),
    ),
    (
        "date",
        "",
        _START + r"[^\n\d]{2,60}, (?P<it>\d{1,2}\.? (?:de )?[^\W\d_]{3,12}\.?,? (?:de "
        r")?\d{4})(?: г\.| р\.| года| року)?" + _END,
    ),
    # -- of another's hand: translations and paid words
    (
        "translation",
        "",
        (
            r"(?P<it>(?:Translated (?:from|by)|This is an? (?:AI|machine|automatic"
            r"|unofficial)[\w -]{0,20} translation|(?:This|The) (?:text|article|page"
            r"|translation|story) (?:is|was|has been) (?:a |an )?(?:machine|AI-generated"
            r"|unofficial|automatic|automatically|AI|translated)|(?<!an )(?<!a )(?:Machine"
            r"|AI) translation"
            r"|Aus dem \w+ (?:übersetzt )?von|Übersetzt aus|Aus dem (?:Englischen"
            r"|Russischen|Ukrainischen|Arabischen|Französischen|Spanischen)|Automatisch "
            r"übersetzt|Maschinelle Übersetzung|Traduit d[eu]|Traduction automatique"
            r"|Traducido del?|Traducción automática|Перевод с|Перевод:|Переклад з|Переклад:"
            r"|Переведено с|Перекладено з|Автоматический перевод|Машинный перевод|Машинний "
            r"переклад|Автоматичний переклад|ترجمة آلية|ترجم عن|ترجمة:)"
            r"[^\n.]{0,160})"
        ),
    ),
    (
        "sponsored",
        "",
        _START + r"(?P<it>(?:Sponsored(?: content| post| by [^\n]{2,40})?|SPONSORED(?: CONTENT)?"
        r"|Paid content|Paid post|Advertorial|ADVERTORIAL|Advertisement feature|In "
        r"partnership with [^\n]{2,40}|Anzeige|ANZEIGE|Bezahlter Inhalt"
        r"|Contenu sponsorisé|Publireportage|Contenu partenaire|Contenido patrocinado"
        r"|Publirreportaje|На правах рекламы|Реклама|На правах реклами|Спецпроект"
        r"|Партнерский материал|Партнерський матеріал|محتوى مدفوع|مادة إعلانية|إعلان "
        r"مدفوع))" + _END,
    ),
)
_NEEDLES: Final[tuple[tuple[str, tuple[str, ...]], ...]] = (
    ("contributed (?:to", ("contributed",)),
    ("Sorry for the", ("Sorry", "apologi")),
    (
        "In (?:einer|der)",
        ("ersion", "assung", "ersión", "ерсии", "едакции", "ерсії", "نسخة", "صيغة"),
    ),
    (
        "Dieser|Diese|Dieses",
        (
            "aktual",
            "ergänz",
            "überarb",
            "fortg",
            " été",
            "actuali",
            "modif",
            "новл",
            "полн",
            "повн",
            "تحديث",
            "حُدّث",
            " est",
            " sera",
            "ampliad",
        ),
    ),
    (
        "Cet article|Ce texte) a été corrigé",
        ("korrig", "berichtigt", "corrig", "corregid", "справл"),
    ),
    ("UPD(?:ATED", ("UPD", "Update", "EDIT", "Edit")),
    (r"(?P<it>Update \d", ("Update ",)),
    ("Translated (?:from", ("ranslat", "bersetz", "radu", "Aus dem", "ерев", "ерекл", "ترجم")),
    (
        "This is a (?:developing",
        (
            "This is a",
            "o follow",
            "folgen",
            "suivre",
            "en breve",
            "desarrollo",
            "Подробности",
            "Деталі",
            "полняется",
            "повнюється",
            "التفاصيل",
        ),
    ),
    (
        "originally (?:published",
        (
            "publish",
            "appear",
            "syndicat",
            "reproduc",
            "provided by",
            "erschien",
            "rsprüng",
            "initial",
            "abord",
            "original",
        ),
    ),
    (
        "Originally published|First",
        ("ublished", "eproduced", "первые", "перше", "rschienen", "نشر"),
    ),
    ("(?:earlier|previous|original", ("earlier", "previous", "original", "initial", "first")),
    ("(?:since )?corrected", ("corrected",)),
    (
        "regret) (?:for",
        (
            "apologi",
            "regret",
            "bitten",
            "korrigiert",
            "prions",
            "présentons",
            "disculpas",
            "звинения",
            "бачення",
            "репрошуємо",
            "نعتذر",
        ),
    ),
)
"""Strings of which a text has one if a form that holds the first string is in it."""


def _needles(form: str) -> tuple[str, ...]:
    return next((needles for part, needles in _NEEDLES if part in form), ())


_LINE: Final = r"(?:^|(?<=\n))"


@dataclass(frozen=True)
class Form:
    """A form in which reports speak of themselves.

    Attributes:
        sort: What it says.
        code: The language that it is looked for in; nothing for all of ours.
        form: The form.
        line: Whether it begins with a line.
        needles: Strings of which a text has one if it has the form.
    """

    sort: str
    code: str
    form: re.Pattern[str]
    line: bool
    needles: tuple[str, ...]

    def found(self, text: str, lines: list[int]) -> Iterator[re.Match[str]]:
        """Yield where it stands; `lines` are where lines with something in them start."""
        if self.needles and not any(needle in text for needle in self.needles):
            return
        if not self.line:
            yield from self.form.finditer(text)
            return
        for start in lines:
            if match := self.form.match(text, start):
                yield match


FORMS: Final = tuple(
    Form(sort, code, re.compile(form.removeprefix(_LINE)), form.startswith(_LINE), _needles(form))
    for sort, code, form in _FORMS
)
