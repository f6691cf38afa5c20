"""What on a page is no part of its report: menus, share labels, notices, teasers, pictures' credits."""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from typing import Final

_NOTICE: Final = re.compile(
    r"(?i)all rights reserved|sign up (?:for|to)|subscribe|subscription\W|(?:our|daily|weekly|free|e-?mail|for the|to the) newsletters?|newsletters?\W*$|cookies?\b|click here"
    r"|read more|share (?:this|on)|follow us|copyright ©|©\s*\d{4}|advertisement|terms of (?:use|serv)"
    r"|privacy policy|related (?:stories|articles)|download our app|support our journalism"
    r"|підпис(?:уйтесь|атися)|читайте (?:також|ще)|усі права|подпис(?:ывайтесь|аться|ывайся)|читайте (?:также|ещё|еще)"
    r"|все права|alle rechte|newsletter (?:abonnieren|bestellen)|lesen sie auch|tous droits|abonnez|lire aussi|à lire aussi"
    r"|todos los derechos|suscr[íi]b|lea también|le puede interesar|leggi anche|abb[oò]nati|riproduzione riservata|iscriviti"
    r"|leia (?:também|mais)|assine |todos os direitos|lees ook|les også|läs också|læs også|czytaj (?:także|też|więcej)|zobacz też|wszelkie prawa"
    r"|citește și|citiți și|aboneaz|прочитајте|прочитај још|ayrıca okuyun|abone ol|jamiyin|جميع الحقوق|اشترك|اقرأ أيضا|اقرا ايضا"
)
# Whole lines: what they start with; what they consist of.
_LINE: Final = re.compile(
    r"(?i)\W*(?:most (?:read|popular)|trending|tags?|comments?(?: \(\d+\))?|no comments|advertisement|related|more on this|meistgelesen|mehr zum thema|kommentare"
    r"|lo más leído|más noticias|noticias relacionadas|etiquetas|comentarios|più letti|commenti|les plus lus|commentaires|sur le même sujet"
    r"|mais lidas|sem comentários|comentários|meest gelezen|reacties|mest lest|kommentarer|najczęściej czytane|komentarze|коментар\w*|комментари\w*|теги|topics?"
    r"|cele mai citite|comentarii|yorumlar|etiketler|تعليقات|الأكثر قراءة)\s*(?:[:(].*)?$"
)
_CREDIT_END: Final = re.compile(
    r"/\s?(?:AFP|AP|EPA|EFE|Reuters|REUTERS|Getty|dpa|TASS|ANSA|PAP|UNIAN|Anadolu)\b|\b(?:AFP|AP|EPA|Reuters|REUTERS)/|via Getty|Getty Images|\((?:AP|AFP|EPA|Reuters) ?(?:Photo|Foto)?[/:]"
)
_PARTED: Final = re.compile(r"\s[|»>›•·/]\s|\s{3,}")
_MARKS: Final = re.compile(
    r"^\W*(?:\[[^\]\n]{1,30}\]|/[^/\n]{1,60}/|https?://\S+|/html/\S+|\d{4}-\d\d-\d\dT\S+)\W*$"
)
_END: Final = frozenset('.!?…؟”»"')
_LONGEST: Final = 200
_MENU: Final = 2


def is_furniture(text: str, start: int, end: int) -> bool:
    """Whether a sentence is part of the page and not of its report.

    Args:
        text: The whole text.
        start: Where the sentence starts.
        end: Where it ends.
    """
    if _NOTICE.search(text, start, end):
        return True
    if end - start > _LONGEST or not _is_line(text, start, end):
        return False
    line = text[start:end].strip()
    if _MARKS.match(line) or _LINE.match(line) or len(_PARTED.findall(line)) >= _MENU:
        return True
    return line[-1:] not in _END and _CREDIT_END.search(line) is not None


def _is_line(text: str, start: int, end: int) -> bool:
    """Whether a sentence has its line to itself."""
    before = text.rfind("\n", 0, start) + 1
    after = text.find("\n", end)
    return not text[before:start].strip() and not text[end : None if after < 0 else after].strip()
