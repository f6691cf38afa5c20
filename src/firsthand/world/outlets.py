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

from firsthand.world.languages import word_set
from firsthand.world.names_across import fold

_LINES: Final = """
The New York Times | new york times | nytimes | nyt | ny times | нью-йорк таймс | нью йорк таймс | نيويورك تايمز
The Washington Post | washington post | wapo | вашингтон пост | واشنطن بوست
The Wall Street Journal | wall street journal | wsj | волл-стріт джорнел | уолл-стрит джорнал | وول ستريت جورنال
The Guardian | the guardian | theguardian | guardian newspaper | гардіан | гардиан | الغارديان
The Times of London | times of london
The Telegraph | daily telegraph | sunday telegraph
Financial Times | financial times | ft
The Moscow Times | moscow times | themoscowtimes
The Irish Times | irish times | irishtimes
BBC | bbc | бі-бі-сі | бибиси | би-би-си | bbc news | bbc russian | bbc monitoring | bbc verify | بي بي سي
CNN | cnn | cnn international | سي ان ان
Reuters | reuters | рейтер | ройтерз | رويترز
AFP | afp | agence france-presse | france-presse | афп | франс пресс | فرانس برس
AP | associated press | ap news | the ap | ассошиэйтед пресс | ассошіейтед прес | اسوشيتد برس
dpa | dpa | deutsche presse-agentur
EFE | efe | agencia efe
ANSA | ansa | agenzia ansa
PAP | polska agencja prasowa
UPI | united press international
Bloomberg | bloomberg | блумберг | بلومبرغ
Al Jazeera | al jazeera | aljazeera | al-jazeera | аль-джазіра | аль-джазира | الجزيره
Al Arabiya | al arabiya | al-arabiya | العربيه
Bellingcat | bellingcat | беллінгкет | беллингкэт | بيلينغكات
Meduza | meduza | медуза
Mediazona | mediazona | медиазона
Sputnik | sputnik | sputnik news | sputniknews | спутник | سبوتنيك
RT | russia today | rt news
TASS | tass | тасс | تاس
RIA Novosti | ria novosti | рия новости | ріа новості
Kommersant | kommersant | коммерсантъ | коммерсант
Izvestia | izvestia | известия
Interfax | interfax | интерфакс | інтерфакс
Ukrinform | ukrinform | укрінформ | укринформ
UNIAN | unian | уніан | униан
Ukrainska Pravda | ukrainska pravda | українська правда | украинская правда
Suspilne | suspilne | суспільне
Radio Liberty | radio liberty | radio free europe | rfe/rl | rferl | радіо свобода | радио свобода
Deutsche Welle | deutsche welle | dw news | немецкая волна | німецька хвиля
Der Spiegel | spiegel
Zeit Online | zeit online | zeitonline
Bild-Zeitung | bild-zeitung | bildzeitung
Süddeutsche Zeitung | süddeutsche zeitung | sueddeutsche zeitung
Frankfurter Allgemeine | frankfurter allgemeine | frankfurter allgemeine zeitung | faz
ZDF | zdf
ARD | ard | tagesschau
Le Monde | le monde | lemonde
Le Figaro | le figaro | lefigaro
France 24 | france 24 | france24
Mediapart | mediapart
El País | el pais | el país | elpais
El Mundo | el mundo | elmundo
La Vanguardia | la vanguardia | lavanguardia
RTVE | rtve
Corriere della Sera | corriere della sera
La Repubblica | repubblica.it | larepubblica
La Stampa | lastampa | la stampa di torino
Folha de S.Paulo | folha de s paulo | folha de s. paulo
O Globo | o globo | oglobo
Gazeta Wyborcza | gazeta wyborcza
NOS Nieuws | nos nieuws
De Morgen | de morgen | demorgen
Haaretz | haaretz | гаарец | هآرتس
The Jerusalem Post | jerusalem post
Times of Israel | times of israel
Anadolu | anadolu | anadolu agency | anadolu ajansı | الاناضول
Xinhua | xinhua | синьхуа | شينخوا
Kyodo | kyodo | kyodo news
Human Rights Watch | human rights watch | hrw
Amnesty International | amnesty
NPR | npr
PBS | pbs | pbs newshour
CBS | cbs news | cbs
NBC | nbc news | nbc
ABC | abc news
Fox News | fox news
Sky News | sky news
ITV | itv news
Politico | politico
Axios | axios
BuzzFeed News | buzzfeed news | buzzfeed
Vice News | vice news
ProPublica | propublica
Airwars | airwars
Storyful | storyful
Forensic Architecture | forensic architecture
Conflict Intelligence Team | conflict intelligence team
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
    for begin in _ARTICLES:
        if key.startswith(begin) and key not in KNOWN:
            key = key.removeprefix(begin)
    return KNOWN.get(key)


_ARTICLES: Final = tuple(
    f"{word} " for word in sorted(word_set("the la le el il lo os die der das den de het o a"))
)
