"""What makes a statement less than flat, or somebody's word, in nine more languages.

The same as in `plain_words`, for languages that reports are retold in and of which less is known:
Portuguese, Dutch, Swedish, Norwegian, Danish, Romanian, Serbian in both its alphabets, Czech, and Turkish,
Italian and Polish where that table has them not.
"""

# ruff: noqa: E501  a line is what one language has
from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_SOFT: Final = {
    "pt": r"parec\w+|aparent\w+|ao que tudo indica|tudo indica|segundo consta|supost\w+|presum\w+|alegad\w+|aleg\w+|provavel\w*|prováve\w+|possív\w+|possivel\w*|talvez|pode\w*|poss[ao]m?|poderia\w*|(?:ter|ser|estar|haver|dever|ir|far|dir|mostrar|indicar|confirmar|provir)iam?|\w+(?:ar|er|ir)iam|estim\w+|acredit\w+|suspeit\w+|indic\w+|suger\w+|sugest\w+|semelhant\w+|lembra\w*|consider\w+|não está claro|não se sabe|desconhec\w+|confirmad\w+|preliminar\w*|acus\w+|denunci\w+|compatív\w+|confianç\w+|teori\w+|seria\w*",
    "nl": r"lijk(?:t|en)|leek|leken|blijkbaar|kennelijk|vermoedelijk\w*|vermoed\w*|waarschijnlijk\w*|mogelijk\w*|wellicht|misschien|zou(?:den)?|naar verluidt|vermeend\w*|k[aou]n(?:nen|den)?|schijn\w*|ogenschijnlijk|verdacht\w*|verdenk\w*|denk\w*|dacht\w*|naar eigen zeggen|beweer\w*|bewering\w*|onduidelijk|onbekend|wijst? (?:erop|op)|wijzen (?:erop|op)|lijkend|gelijkend|doet denken|beschuldig\w*|voorlopig\w*|geschat|schat\w*|aanneem\w*|aangenomen|vrijwel zeker|eventue\w+",
    "sv": r"tycks|verka\w+|synes|troligen|trolig\w*|sannolik\w*|k[au]n(?:de)?|uppg(?:es|avs)|påst\w+|ska ha|skall ha|skulle|misstänk\w*|misstank\w*|förmod\w*|anses|antas|tros|tror|möjlig\w*|kanske|lär|sägs|oklar\w*|okänd\w*|tyder|liknar|påminner|bedöm\w*|uppskatt\w*|eventuell\w*|anklag\w*|preliminär\w*|ser ut|får det att",
    "no": r"synes|ser ut|virker|trolig\w*|antakelig|antagelig|antas|antatt\w*|angivelig\w*|skal ha|skulle|k[au]n(?:ne)?|mulig\w*|muligens|kanskje|visstnok|hevd\w*|påst\w+|tilsynelatende|sannsynlig\w*|misten\w*|tros|oppgis|formodentlig|tyder|uklar\w*|ukjent\w*|ligner|minner om|anslå\w*|vurder\w*|anklag\w*|beskyld\w*|foreløpig\w*|eventuel\w*|trolegvis",
    "da": r"synes|ser ud|virker|tilsyneladende|formentlig\w*|formod\w*|angivelig\w*|måske|mulig\w*|muligvis|menes|mener|antages|skal have|skulle|k[au]n(?:ne)?|påst\w+|hævd\w*|sandsynlig\w*|mistæn\w*|tyder|uklar\w*|ukendt\w*|ligner|minder om|anslå\w*|vurder\w*|anklag\w*|beskyld\w*|foreløbig\w*|eventuel\w*|vist",
    "ro": r"par(?:e|eau|ea)?|se pare|aparent\w*|probabil\w*|posibil\w*|poate|pot|ar (?:fi|putea|avea|arăta|indica)|a[rș]i? \w+|presupus\w*|pretins\w*|se crede|bănui\w*|suspect\w*|eventual\w*|neconfirmat\w*|suger\w*|indic\w*|neclar\w*|necunoscut\w*|nu se știe|acuz\w*|estim\w*|preliminar\w*|asemăn\w*|seamănă|consider\w*|cred\w*",
    "cs": r"zdá se|zřejmě|patrně|údajn\w*|pravděpodobn\w*|nejspíš\w*|možn\w*|snad|asi|prý|m[áa]jí \w+t|podle všeho|vypadá|mohl\w*|může|mohou|domněl\w*|podezř\w*|tvrd\w*|nejasn\w*|neznám\w*|připomín\w*|naznač\w*|odhad\w*|obvin\w*|by\b|považ\w*|předběžn\w*",
    "sr": r"izgleda\w*|verovatn\w*|navodn\w*|možda|mogu[ćc]?\w*|mogl\w+|može|čini se|po svemu sudeći|kako se čini|sumnj\w*|pretpostav\w*|tvrd\w*|nejasn\w*|nepoznat\w*|prema|liči|podseća\w*|ukazuj\w*|procenjuj\w*|optuž\w*|изгледа\w*|вероватн\w*|наводн\w*|можда|могу[ћ]?\w*|могл\w+|може|чини се|по свему судећи|сумњ\w*|претпостав\w*|тврд\w*|нејасн\w*|непознат\w*|према|личи|подсећа\w*|указуј\w*|процењуј\w*|оптуж\w*",
}
SOFT_MORE: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {code: re.compile(rf"(?i)\b(?:{words})\b|\?") for code, words in _SOFT.items()}
)
"""By language, what makes a statement less than flat, by a wide reading."""

_DOUBTS: Final = {
    "pt": r"parece[m]?|parecia[m]?|aparentemente|ao que tudo indica|supost\w+|provavelmente|possivelmente|talvez|alegad\w+|presum\w+|(?:poder|ter|ser|dever|estar|mostrar)iam?",
    "nl": r"lijk(?:t|en)|vermoedelijk\w*|waarschijnlijk|mogelijk|wellicht|misschien|blijkbaar|kennelijk|zou(?:den)?|naar verluidt|vermeend\w*",
    "sv": r"tycks|verkar|synes|troligen|sannolikt|möjligen|kanske|uppges|påstås|ska ha|lär|förmodligen",
    "no": r"synes|ser ut til|trolig|antakelig|antagelig|angivelig|skal ha|muligens|kanskje|visstnok|tilsynelatende|sannsynligvis",
    "da": r"synes|ser ud til|tilsyneladende|formentlig|angiveligt|måske|muligvis|skal have|sandsynligvis|formodentlig",
    "ro": r"par(?:e)?|se pare|aparent|probabil|posibil|presupus\w*|ar (?:fi|putea)",
    "cs": r"zdá se|zřejmě|patrně|údajn\w+|pravděpodobně|nejspíš(?:e)?|možná|snad|prý|podle všeho",
    "sr": r"izgleda|verovatno|navodno|možda|čini se|po svemu sudeći|kako se čini|изгледа|вероватно|наводно|можда|чини се|по свему судећи",
    "tr": r"muhtemelen|büyük olasılıkla|iddia ed\w+|öne sür\w+|sözde|görünüşe göre|sanıl\w+|anlaşılan|görünüyor",
}
DOUBTS_MORE: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {code: re.compile(rf"(?i)\b(?:{words})\b") for code, words in _DOUBTS.items()}
)
"""By language, what says by itself that a statement is less than sure, by a narrow reading."""

TELLING_MORE: Final = re.compile(
    r"(?i)\b(?:writes|wrote|meldet\w*|schreibt|schrieb\w*|berichtet\w*|écrit|rapporte\w*|indique\w*|informó|informan?|escrib\w+|report[óa]|secondo|stando a\w*|(?:ha|hanno) (?:detto|riferito|affermato|dichiarato|scritto|spiegato)|riferi\w+|afferma(?:no)?|sostien\w+|scrive"
    r"|segundo|de acordo com|disse\w*|diz(?:em)?|afirm\w+|inform(?:ou|aram)|relat\w+"
    r"|według|zdaniem|jak (?:podaje|pisze|podają|piszą)|poda(?:ł\w*|je|ją)|powiedzi\w+|twierdz\w+|poinformow\w+|oświadcz\w+|pisze"
    r"|göre|dedi\w*|söyle\w+|açıkla\w+|bildir\w+|belirt\w+|aktar\w+|yazdı"
    r"|volgens|aldus|zegt|zei(?:den)?|meldt|meldde|melden|verklaar\w+|stelt|schrijft"
    r"|enligt|säger|sade|uppger|skriver|rapporterar|hävdar|ifølge|sier|opplyser|melder|siger|oplyser"
    r"|potrivit|conform|(?:a|au) (?:declarat|spus|anunțat|relatat|transmis)|scrie|по (?:её|ее|его|их) (?:данным|сведениям|информации)|за (?:її|його|їхніми|їх) (?:даними|інформацією)|пиш(?:е|уть|ет|ут)|prema|navodi|rekao|rekla|izjavi\w+|saopšt\w+|piše|према|наводи|рекао|изјави\w+|саопшт\w+|пише)\b"
)
"""What says that somebody says it, in these languages and in Italian, Polish and Turkish."""

_DENYING: Final = {
    "pt": r"não|nunca|nenhum\w*|ninguém|nada|sem|nem|jamais|neg\w+|desment\w+|recus\w+|impossível|desconhec\w+",
    "nl": r"niet|geen|nooit|niemand|niets|zonder|noch|nergens|weiger\w*|ontken\w*|onmogelijk|onbekend|onduidelijk",
    "sv": r"inte|ej|ingen|inga|inget|aldrig|utan|varken|nekar|nekade|förnek\w*|vägra\w*|okänd\w*|oklart",
    "no": r"ikke|ingen|ingenting|aldri|uten|verken|nekter|nektet|benekt\w*|avvis\w*|ukjent|uklart",
    "da": r"ikke|ingen|intet|aldrig|uden|hverken|næg\w*|benægt\w*|afvis\w*|ukendt|uklart",
    "ro": r"nu|n|nici|niciun\w*|nimeni|nimic|niciodată|fără|neag\w*|nega\w*|dezmin\w*|refuz\w*|necunoscut\w*",
    "cs": r"ne\w+|nikdy|nikdo|nic|bez|ani|žádn\w+|odmít\w+|popř\w+",
    "sr": r"ne|nije|nisu|nema|nikad\w*|niko|ništa|bez|ni|nijed\w*|porič\w*|demant\w*|odbi\w*|не|није|нису|нема|никад\w*|нико|ништа|без|ни|порич\w*|демант\w*|одби\w*",
}
DENYING_MORE: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {code: re.compile(rf"(?i)\b(?:{words})\b") for code, words in _DENYING.items()}
)
"""By language, what denies, by a wide reading."""
