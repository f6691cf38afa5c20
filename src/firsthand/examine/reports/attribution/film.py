"""Words that are heard in a film that a report describes."""

from __future__ import annotations

import re
from typing import Final

from firsthand.examine.reports.attribution.article import Article
from firsthand.examine.reports.attribution.found import Attribution
from firsthand.examine.reports.attribution.who import Who
from firsthand.world.languages import word_set

_FILM: Final = re.compile(
    r"\b(?:video|footage|film|clip|recording|livestream|dashcam|bodycam|відео\w*|видео\w*|запис\w*|"
    r"кадр\w*|aufnahme\w*|vidéo|images|vídeo|grabación|imágenes)\b|(?:فيديو|مقطع|تسجيل|لقطات)",
    re.IGNORECASE,
)
_HEARD: Final = re.compile(
    r"\b(?:film(?:ing|s)|camera|is heard|are heard|be heard|was heard|off[- ]screen|voice|"
    r"чути|чутно|слышно|слышен|голос\w*|за кадром|zu hören|stimme|on entend|entend|voix|"
    r"se oye|se escucha|voz)\b|(?:يُسمع|يسمع|صوت)",
    re.IGNORECASE,
)
_NOW: Final = word_set(
    "says say saying shouts shouting asks answers каже говорит sagt ruft dit crie dice grita "
    "кричит кричить"
)


def is_film(article: Article, hidden: str, each: Attribution, who: Who, number: int) -> bool:
    """Say whether words are heard in a film that the text describes.

    Args:
        article: The article.
        hidden: Its text with what stands in quotation marks hidden.
        each: Whose words they are said to be.
        who: Who that is.
        number: Index of the paragraph.
    """
    if each.shape not in {"quotation", "clause", "turn"} or each.cue is None:
        return False
    if who.role == "speaker" or not (each.quotations or each.shape == "turn"):
        return False
    text, places = article.text, article.places
    near = hidden[places[max(0, number - 2)][0] : places[number][1]]
    if _FILM.search(near) is None:
        return False
    sentence = article.sentence_of(each.anchor)
    cue = text[slice(*each.cue)].lower().split()
    heard = _HEARD.search(hidden, *sentence) is not None
    told = bool(cue) and cue[-1] in _NOW
    return heard or (told and len(cue) == 1)
