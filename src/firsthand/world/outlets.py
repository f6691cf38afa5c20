"""Who publishes: names of agencies, broadcasters and papers, and the words such names are made of.

`KNOWN` gives one name for the ways in which the languages write it; it is far from complete, and a
name that is not in it is found by its words (`HEADS`). Names are compared folded, in small letters.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from firsthand.world.names_across import fold

_LINES: Final = """
The New York Times | new york times | nytimes | nyt | нью-йорк таймс | нью йорк таймс | نيويورك تايمز
The Washington Post | washington post | вашингтон пост | واشنطن بوست
The Wall Street Journal | wall street journal | wsj | волл-стріт джорнел | уолл-стрит джорнал
The Guardian | the guardian | theguardian | guardian newspaper | гардіан | гардиан | الغارديان
The Times of London | times of london
BBC | bbc | бі-бі-сі | бибиси | би-би-си | bbc news | bbc russian | بي بي سي
CNN | cnn | سي ان ان
Reuters | reuters | рейтер | رويترز
AFP | afp | agence france-presse | france-presse | афп | فرانس برس
AP | associated press | ap news | ассошиэйтед пресс | ассошіейтед прес | اسوشيتد برس
dpa | dpa | deutsche presse-agentur
EFE | efe | agencia efe
Al Jazeera | al jazeera | aljazeera | аль-джазіра | аль-джазира | الجزيره
Bellingcat | bellingcat | беллінгкет | беллингкэт | بيلينغكات
Meduza | meduza | медуза
TASS | tass | тасс | تاس
RIA Novosti | ria novosti | рия новости | ріа новості
Interfax | interfax | интерфакс | інтерфакс
Ukrinform | ukrinform | укрінформ | укринформ
Ukrainska Pravda | ukrainska pravda | українська правда | украинская правда
Suspilne | suspilne | суспільне
Radio Liberty | radio liberty | radio free europe | rfe/rl | rferl | радіо свобода | радио свобода
Deutsche Welle | deutsche welle | dw news
Der Spiegel | spiegel
Le Monde | le monde | lemonde
El País | el pais | el país | elpais
Human Rights Watch | human rights watch | hrw
Amnesty International | amnesty
CBS | cbs news | cbs
NBC | nbc news | nbc
ABC | abc news
Fox News | fox news
Sky News | sky news
Forensic Architecture | forensic architecture
Kyiv Independent | kyiv independent
Novaya Gazeta | novaya gazeta | новая газета | нова газета
The Insider | the insider
"""


def _known() -> Mapping[str, str]:
    out = {}
    for line in _LINES.strip().splitlines():
        name, *ways = (part.strip() for part in line.split("|"))
        for way in (name, *ways):
            out[fold(way).removeprefix("the ")] = name
    return MappingProxyType(out)


KNOWN: Final = _known()

HEADS: Final = re.compile(
    r"(?i)\b(?:times|post|gazette|herald|tribune|chronicle|courier|journal|observer|guardian|news"
    r"|newspaper|daily|weekly|telegraph|mail|mirror|sun|star|globe|press|presse|agency|agence"
    r"|agencia|agentur|nachrichtenagentur|news agency|wire|radio|tv|television|broadcaster|channel"
    r"|zeitung|tageblatt|kurier|anzeiger|bote|rundfunk|nachrichten|journal|gazette|courrier|dépêche"
    r"|diario|periódico|noticias|correo|voz|heraldo|prensa"
    r"|газет\w*|агентств\w*|телеканал\w*|радіо|радио|видання|издани\w*|новини|новости|вісник|вестник"
    r"|صحيفه|صحيفة|وكاله|وكالة|قناه|قناة|اذاعة|إذاعة|جريدة)\b"
)
"""Words that the names of those who publish are made of."""


def outlet(name: str) -> str | None:
    """Return the usual name of somebody who publishes, if it is one that we know."""
    key = re.sub(r"[^\w/-]+", " ", fold(name)).strip()
    for begin in ("the ", "la ", "le ", "el ", "die ", "der "):
        key = key.removeprefix(begin)
    return KNOWN.get(key)
