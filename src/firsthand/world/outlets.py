"""Who publishes: names of agencies, broadcasters and papers, and the words such names are made of.

`KNOWN` gives one name for the ways in which the languages write it; it is far from complete, and a
name that is not in it is found by its words (`HEADS`). Names are compared folded, in small letters.
What the press of each language says stands in `firsthand.world.outlets_western` and ``_eastern``.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from firsthand.world.names_across import fold
from firsthand.world.outlets_central import CENTRAL
from firsthand.world.outlets_eastern import EASTERN
from firsthand.world.outlets_western import WESTERN

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
AFP | afp | afp.com | agence france-presse | france-presse | афп | франс пресс | فرانس برس
AP | associated press | ap news | apnews | the ap | ассошиэйтед пресс | ассошіейтед прес | اسوشيتد برس
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
Ukrainska Pravda | ukrainska pravda | українська правда | української правди | українській правді | украинская правда | украинской правды
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
GeoConfirmed | geoconfirmed
Institute for the Study of War | institute for the study of war
Forensic Architecture | forensic architecture
Conflict Intelligence Team | conflict intelligence team
Kyiv Independent | kyiv independent
Novaya Gazeta | novaya gazeta | новая газета | нова газета
The Insider | the insider
Daily Mail | daily mail | mail online | mailonline | dailymail
Daily Mirror | daily mirror
The Daily Beast | daily beast
Newsweek | newsweek
USA Today | usa today
Los Angeles Times | los angeles times | la times
Business Insider | business insider
Kyiv Post | kyiv post | kyivpost
RBC-Ukraine | rbc-ukraine | рбк-україна | рбк-украина
Hromadske | hromadske | громадське
Lenta.ru | lenta.ru | лента.ру
Gazeta.ru | gazeta.ru | газета.ру
TV Rain | tv rain | телеканал дождь
Current Time | настоящее время
Tagesspiegel | tagesspiegel
n-tv | n-tv | ntv.de
ORF | orf
Neue Zürcher Zeitung | neue zürcher zeitung | nzz
BFMTV | bfmtv | bfm tv
RFI | rfi | radio france internationale
Franceinfo | franceinfo | france info
Europa Press | europa press | europapress
Infobae | infobae
Clarín | clarín
Telemundo | telemundo
Univision | univision | univisión
RAI | rainews | rai news
Adnkronos | adnkronos
Lusa | agência lusa
De Telegraaf | telegraaf | de telegraaf
NRK | nrk
Hürriyet | hürriyet
TRT | trt haber | trt world
Asharq Al-Awsat | asharq al-awsat | الشرق الاوسط
Sky News Arabia | sky news arabia | سكاي نيوز عربيه
Al Hurra | alhurra | الحره
CBC | cbc news
Times of India | times of india
NDTV | ndtv
South China Morning Post | south china morning post | scmp
"""


def _known() -> Mapping[str, str]:
    out = {}
    for line in _LINES.strip().splitlines():
        name, *ways = (part.strip() for part in line.split("|"))
        for way in (name, *ways):
            out[fold(way).removeprefix("the ")] = name
    return MappingProxyType(out)


KNOWN: Final = _known()


def either(field: str) -> str:
    """Return what all languages have in one field of their words, as alternatives.

    Args:
        field: The name of a field of `PressWords`.
    """
    found = (getattr(each, field) for each in (*WESTERN, *EASTERN, *CENTRAL))
    return "|".join(words for words in found if words)


HEADS: Final = re.compile(rf"(?i)\b(?:{either('heads')})\b")
"""Words that the names of those who publish are made of."""


def outlet(name: str) -> str | None:
    """Return the usual name of somebody who publishes, if it is one that we know."""
    key = re.sub(r"[^\w/-]+", " ", fold(name)).strip()
    if key not in KNOWN:
        found = _ARTICLE.match(key)
        key = key[found.end() :] if found else key
    return KNOWN.get(key) or KNOWN.get(key.replace("-", " "))


def outlet_in(name: str) -> tuple[str, int, int] | None:
    """Return the usual name of the longest known house among some words, and where it stands.

    "Laut New York Times" has one, and so has "NYT-Recherche".

    Args:
        name: The words.
    """
    cuts = [m.span() for m in re.finditer(r"[^\s-]+", name)]
    for count in range(len(cuts), 0, -1):
        for first in range(len(cuts) - count + 1):
            start, end = cuts[first][0], cuts[first + count - 1][1]
            known = outlet(name[start:end])
            # "AP" is an agency, "Ap" is not.
            if known and (end - start >= _SHORT_NAME or name[start:end].isupper()):
                return known, start, end
    return None


_SHORT_NAME: Final = 3
_ARTICLE: Final = re.compile(rf"(?:{either('articles')})\s+")
