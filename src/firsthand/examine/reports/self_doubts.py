"""Where a report says in its own voice that it, or nobody, could confirm something.

What somebody else could not confirm is that person's statement, and none of the report's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from firsthand.examine.reports.tokens import words_of

_CHECK: Final = r"(?:verif|confirm|corroborat|authenticat|substantiat|ascertain)"
_WORDS: Final = r"(?:[\w'’-]+ ){0,4}"
_SHORT: Final = r"(?:[\w'’-]+ ){0,2}"
_PLURAL: Final = (
    r"(?!(?:Police|Army|Ministry|Firefighters|He|She|They|It|The|This|That|His|Her|Their|But|And"
    r"|Prosecutors?|[A-Z][a-z]+s)\b)"
)
_OUTLET: Final = rf"(?:^|(?<=[.;:\n] )){_PLURAL}[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){{0,2}}"
_ENGLISH: Final = (
    rf"(?:could|can|did|was|were|is|are)(?: not|n['’]t) {_WORDS}{_CHECK}|cannot {_WORDS}{_CHECK}"
    rf"|(?:none|neither|nor|nothing|no one|nobody|few"
    rf"|hardly)\b[^.\n]{{0,80}}(?:could|can|able to|has|have|had|was|were) (?:be "
    rf"|been )?{_SHORT}{_CHECK}"
    rf"|(?:unable|trying|not able|not been able|not possible|impossible|not yet possible|working"
    rf"|seeking|no way|yet|failed|difficult|not in a position) (?:for [\w ]{{2,30}} "
    rf")?to {_SHORT}{_CHECK}"
    rf"|(?:has|have|had) (?:not|yet to)(?: yet)? (?:been |be )?{_SHORT}{_CHECK}"
    r"|(?:no|without|lacks?|any) (?:independent|official|immediate) (?:confirmation|verification)"
    r"|(?:independent|immediate) (?:verification|confirmation) (?:was|is|has)[^.\n]{0,20} not\b"
    rf"|(?:\b[Ww]e|\b[Nn]obody|\b[Nn]o one|{_OUTLET}) (?:could not|couldn['’]t|cannot"
    r"|(?:was|were|has been|have been|is|are) (?:not able to|unable to)"
    r"|(?:has|have) not been able to) (?:independently )?(?:establish|determine|check|trace)"
    r"|information not confirm|not been independently|not independently (?:verified|confirmed)"
    r"|(?:remains?|remained|are|is|was|were) (?:as yet |still |so far "
    r")?un(?:verified|confirmed|corroborated)"
    rf"|\bnot? (?:yet )?{_SHORT}(?:verified|confirmed) by (?:us|this|our|independent"
    rf"|any independent)"
)
_GERMAN: Final = (
    rf"nicht {_WORDS}(?:\w*prüf|verifizier|bestätig|nachprüf)|(?:verifizier|bestätig)(?:t|en) nicht"
    rf"|unabhängig nicht|keine (?:unabhängige )?Bestätigung|Bestätigung[^.\n]{{0,40}} nicht"
    rf"|(?:Überprüfung|Verifizierung|Prüfung)[^.\n]{{0,40}}nicht möglich|(?:un|nicht )bestätigt"
    r"|ließ(?:en)? sich[^.\n]{0,60} nicht"
)
_FRENCH: Final = (
    r"n['’](?:a|ont|avait|avaient|est|était|étaient|avons|ai)(?: pas| pu| encore| été| en){0,3} "
    rf"{_WORDS}(?:vérifi|confirm|authentifi|corrobor|recoup)"
    rf"|ne (?:peu|pouv|pou)\w+ (?:pas |être ){{0,2}}{_SHORT}(?:vérifi|confirm|authentifi|corrobor)"
    rf"|pas (?:pu |été |en mesure de |possible de |encore ){{1,3}}{_SHORT}(?:vérifi"
    rf"|confirm|authentifi|corrobor|recoup)"
    r"|(?:impossible|impossibilité|difficile|sans pouvoir"
    r"|incapable)[^.\n]{0,30}(?:vérifier|confirmer|authentifier)"
    r"|(?:non vérifié|non confirmé|invérifiable|à confirmer)"
)
_SPANISH: Final = (
    r"\bno (?:se |ha |han |pudo |pudieron |podido |fue |fueron |sido |era |es |está "
    r"|están |ser |hemos "
    rf"|pudimos |posible |puede |pueden |podemos |logró ){{1,4}}{_WORDS}(?:verific"
    rf"|confirm|comprob|corrobor|contrast)"
    r"|(?:imposible|sin poder|sin que|difícil)[^.\n]{0,40}(?:verific|confirm|comprob|corrobor)"
    r"|sin (?:confirmación|verificación) |sin (?:confirmar|verificar)\b|sin confirmación"
    r"|por confirmar|no (?:verificad|confirmad)"
)
_RUSSIAN: Final = (
    r"не (?:удалось|удаётся|удается|смог\w*|может|можем|могут|получилось|представляется возможным"
    rf"|в состоянии|имеет возможности|имеем возможности) {_WORDS}(?:подтвердить"
    rf"|проверить|верифицировать|установить подлинность)"
    r"|(?:подтверд|провер|верифи)\w*[^.\n]{0,90}\bне (?:удал|удаё|удае|смог|мож"
    r"|могут|получ|представл|имеет|имеем)"
    rf"|(?:невозможно|нельзя|сложно) {_WORDS}(?:проверить|подтвердить|верифицировать)"
    r"|(?:проверить|подтвердить)[^.\n]{0,60}(?:невозможно|нельзя)"
    rf"|не (?:был[аои]? )?{_SHORT}(?:подтвержден|подтверждён|проверен|верифицирован)"
    r"|(?:независимого|официального|независимых) подтверждени\w[^.\n]{0,40}(?:нет"
    r"|не)\b|информация проверяется"
)
_UKRAINIAN: Final = (
    r"не (?:вдалося|вдалось|вдається|змогл\w*|зміг|може|можемо|можуть|має "
    r"можливості|мали змоги|маємо змоги"
    rf"|маємо можливості) {_WORDS}(?:підтвердити|перевірити|верифікувати)"
    r"|(?:підтверд|перевір|верифік)\w*[^.\n]{0,90}\b(?:не (?:вдал|вдає|змог|зміг"
    r"|мож|має)|неможлив|наразі не)"
    rf"|(?:неможливо|важко) {_WORDS}(?:перевірити|підтвердити|верифікувати)"
    rf"|не (?:бул[аои]? )?{_SHORT}(?:підтверджен|перевірен|верифікован)"
    r"|(?:незалежного|офіційного|незалежних) підтвердження?\w*[^.\n]{0,40}(?:немає|нема|не)\b"
)
_ARABIC: Final = (
    r"(?:لم|لا|ولم|ولا) (?:يتسن|يتسنّ|يتسنى|نتمكن|تتمكن|يتمكن|يمكن|تستطع|يستطع"
    r"|نستطع|يمكننا|تستطيع|يكن)"
    r"[^.\n]{0,60}(?:التحقق|التأكد|تأكيد|التثبت|التأكيد)"
    r"|(?:لم|ولم) (?:يتم|تتأكد|تؤكد|يجر)[^.\n]{0,40}(?:التحقق|التأكد|تأكيد|صحة|من مصدر)"
    r"|(?:تعذر|وتعذر|يتعذر|ويتعذر|صعوبة|يصعب)[^.\n]{0,40}(?:التحقق|التأكد|تأكيد)"
    r"|(?:دون|من دون)[^.\n]{0,30}(?:التحقق|التأكد|تأكيد)|غير مؤكدة?|لم تتأكد|بشكل "
    r"مستقل[^.\n]{0,20}لم"
)
DOUBTS: Final = {
    code: re.compile(form, re.IGNORECASE)
    for code, form in {
        "en": _ENGLISH,
        "de": _GERMAN,
        "fr": _FRENCH,
        "es": _SPANISH,
        "ru": _RUSSIAN,
        "uk": _UKRAINIAN,
        "ar": _ARABIC,
    }.items()
}
_ROOTS: Final = {
    "en": ["erif", "onfirm", "orrobor", "uthent", "ubstant", "scertain", "stablish", "etermine"],
    "de": ["prüf", "erifiz", "estätig", "Prüf"],
    "fr": ["érifi", "onfirm", "orrobor", "uthenti", "recoup"],
    "es": ["erific", "onfirm", "omprob", "orrobor", "ontrast"],
    "ru": ["одтвер", "ровер", "ерифи", "установить", "подлинность"],
    "uk": ["ідтвер", "еревір", "ерифік"],
    "ar": ["تحقق", "تأكد", "تأكيد", "تثبت", "مؤكد", "تؤكد", "التأك", "التحق"],
}
"""A part of the words for checking, without the first letter, which may be a capital."""
_SIGNS: Final = re.compile("[\u064b-\u0652\u0640]")
# "He said he could not confirm it" is his statement.
_ATTRIBUTED: Final = re.compile(
    r"\b(?:said|says|saying|told|adds?|added|admitted|acknowledged|insisted|claimed|stressed)\b"
    r"[^“”\"]{0,60}\b(?:he|she|they|it|his|her|their|its|officials|police)\b"
    r"|\b(?:sagte|teilte|erklärte)[^.\n]{0,80}\b(?:er|sie|man)\b"
    r"|\b(?:сказал|заявил|сообщил)\w*[^.\n]{0,60}\b(?:он|она|они)\b",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"(?:ministr|ministère|ministerio|polic|polizei|gobierno|governm|army|armée|militar|official|"
    r"spokes|authorit|behörd|mayor|council|court|embass|навіть поліц|министер"
    r"|полици|поліці|міністер|"
    r"власти|влада|чиновник|الشرطة|الوزارة|الجيش|السلطات)",
    re.IGNORECASE,
)
_LABEL: Final = re.compile(
    r"\bUNCONFIRMED\b|\bUNVERIFIED\b|\b(?:Not|not yet) (?:independently "
    r")?(?:confirmed|verified)(?=\.)"
    r"|I have no idea if that's true|\bНЕ ПОДТВЕРЖДЕНО\b|\bНЕ ПІДТВЕРДЖЕНО\b|\bNON CONFIRMÉ\b"
    r"|\bSIN CONFIRMAR\b|\bUNBESTÄTIGT\b"
)

_LABELS: Final = (
    "UNCONF",
    "UNVER",
    "Not ",
    "not yet ",
    "no idea",
    "НЕ П",
    "NON CON",
    "SIN CON",
    "UNBEST",
)


def doubts(text: str, code: str) -> Iterator[tuple[int, int]]:
    """Yield where a report says what it, or nobody, could confirm: sentences, or a label."""
    found = DOUBTS[code]
    if any(each in text for each in _LABELS):
        for label in _LABEL.finditer(text):
            yield label.span()
    last = -1
    for place in sorted(_places(text, code)):
        if place < last:
            continue
        start, end = _sentence(text, place)
        last = end
        sentence = text[start:end]
        bare = _SIGNS.sub("", sentence) if code == "ar" else sentence
        match = found.search(bare)
        if match is None or _is_others(bare, match):
            continue
        yield _clause(text, start, end, code, start + match.start())


def _places(text: str, code: str) -> Iterator[int]:
    """Yield where words for checking stand."""
    for root in _ROOTS[code]:
        at = text.find(root)
        while at >= 0:
            yield at
            at = text.find(root, at + 1)


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Return the sentence around a place, without what ends it."""
    sentences = words_of(text).sentences
    which = max(bisect_right(sentences, (at, len(text) + 1)) - 1, 0)
    start, end = sentences[which] if sentences else (0, len(text))
    if not start <= at < end:
        start = text.rfind("\n", 0, at) + 1
        end = text.find("\n", at)
        end = len(text) if end < 0 else end
    while end > start and text[end - 1] in ".!? \n":
        end -= 1
    return start, max(end, at + 1)


def _is_others(sentence: str, match: re.Match[str]) -> bool:
    """Say whether somebody else speaks, or somebody else is who did not confirm."""
    before = sentence[: match.start()]
    quoted = before.count("“") > before.count("”") or before.count("«") > before.count("»")
    if quoted or before.count('"') % 2 or _ATTRIBUTED.search(before):
        return True
    active = re.search(r"(?:has|have|had) (?:not|yet to)(?: yet)? (?!be)", match[0]) or re.search(
        r"nicht bestätig|no ha(?:n)? confirm|n['’](?:a|ont) pas confirm", match[0]
    )
    return bool(active and _OTHERS.search(before))


def _clause(text: str, start: int, end: int, code: str, at: int) -> tuple[int, int]:
    """Leave out what a clause of doubt hangs on: "..., dont l'authenticité n'a pu ...".

    English: what another clause says, before a semicolon or after it or a colon.
    """
    if code == "en":
        before = text.rfind("; ", start, at)
        start = before + 2 if before >= 0 else start
        stops = [place for mark in ("; ", ": ") if (place := text.find(mark, at, end)) >= 0]
        return start, min([end, *stops])
    if code == "fr":
        found = re.search(r"dont (?:l['’]authenticité|la véracité)[^,;\n]{0,200}", text[start:end])
        if found:
            return start + found.start(), start + len(found[0].rstrip()) + found.start()
    return start, end
