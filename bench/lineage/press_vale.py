"""The press of many countries on one verified clip: bound men in a dairy's yard. Nothing here happened.

Torvenia, Ilmara, their people, papers, agencies and broadcasters do not exist, and nobody real is
accused of anything. The Wexmoor Times verified a clip, hedged what it said, and its own text is
held; but most others made theirs from the story of an agency, TMA, which lost two hedges. Texts are
as a crawler saves them, with menus, credits, datelines and all that stands on a page. The Neue
Grenzpost spoke with a woman who was there and knows of no film; the Lodestar Project looked at the
same film by itself; Lente looked into another clip.

Where truth may be argued: the Lodestar Project began before the paper published and rests on its own
work, but names the paper, so either may be its root. The newsletter tells the woman's story first
and at length, so its parent is the Grenzpost, and both are its roots. TMA has a minister's words of
its own, but its claims about the clip are the paper's. The Portuguese page was made from the paper's
first version, which is not held, so its parent is the paper's text in general. The live page has
other entries, and its root is that of what it says of the clip; the same goes for the think-tank's
update. The tabloid and the Gulf page name no paper at all; that both rest on TMA is seen by what
they have and have not.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

WEXMOOR: Final = ("The Wexmoor Times",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Wexmoor Times": (
        "Wexmoor Times",
        "WT",
        "TWT",
        "Вексмур Таймс",
        "ويكسمور تايمز",
    ),
    "Neue Grenzpost": ("Grenzpost", "Die Neue Grenzpost"),
    "Lodestar Project": ("Lodestar", "The Lodestar Project"),
    "Lente": ("Lente Verifica",),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "The Wexmoor Times": "wexmoor",
    "Neue Grenzpost": "grenzpost",
    "Lodestar Project": "lodestar",
    "Lente": "lente",
}

ROOTS: Final = ("The Wexmoor Times", "Neue Grenzpost", "Lodestar Project", "Lente")

REPORTS: Final[list[Press]] = [
    {
        "name": "wexmoor",
        "place": "https://www.wexmoortimes.example/2024/05/14/visuals/tamsel-dairy-video-captives.html",
        "language": "en",
        "root": WEXMOOR,
        "parent": None,
        "how": "original",
        "own": False,
        "text": """Skip to content
Sections
Subscribe from £1 a week | Log in

VISUAL INQUIRY

In a dairy yard, bound men and a burst of fire: what a video from the Tamsel Vale appears to show

A 54-second clip seems to show soldiers shooting at captured Ilmaran border guards who lie on the ground with their hands tied.

By Annika Storey, Dele Marsh and Piet Corrigan
Graphics by Rui Sandoval
14 May 2024, 6.00pm. Updated 15 May 2024, 9.12am

At least five men in grey uniform lie face down beside a milk tanker, their hands tied behind their backs. Two of them do not move. “That one's still breathing,” says a voice behind the camera. There is a burst of automatic fire; when the camera swings back, a head that had been raised is down.

The footage, which was posted to Telegram on Sunday by a channel called Yellow Sleeve and has since been viewed more than two million times, has been verified by the Visual Inquiry desk of The Wexmoor Times. It was filmed in the yard of a disused dairy at the northern edge of Haskel, an Ilmaran village about 14 kilometres east of the town of Kolvary.

It appears to have been filmed on or around 26 April, when Torvenian troops were pulling back along the vale.

Advertisement

How we know

A loading ramp, a water tower that has lost its ladder and a row of 11 poplars match satellite pictures and a walk-through that a former employee filmed in 2021. On a satellite picture of 25 April the dairy's roof is whole, as it is in the clip. On another, of 29 April, half of it is gone.

Who did it

The soldiers have yellow tape on their sleeves, as Torvenian troops commonly do. A patch on one of them resembles that of the 9th Assault Brigade, but the picture is too coarse to be sure. We do not know who fired. About 20 shots can be heard in four seconds, and they probably came from a single rifle, said Hanna Quist, an acoustics specialist who listened to the sound at our request.

The clip does not show how the men were captured, and there is a cut at 0:31.

One of them may be Sergeant Teo Marand, 34. His sister Lida was shown a still. “I would say it is him by the boots,” she said. “I'd give anything to be wrong.”

Ilmara's border service says that seven of its guards have been missing from the Haskel post since 26 April, a number that The Wexmoor Times could not confirm.

On 3 May the prosecutor in Kolvary announced that three bodies had been recovered from a pit near the dairy. It is unclear whether they are those of men in the clip.

Asked for comment, Torvenia's Defence Ministry said that it was “examining the authenticity of the recording”. Its spokesman, Colonel Radim Voss, did not answer further questions.

“If these men were captives, and the ropes suggest that they were, this would be a grave breach,” said Sanna Ekholm, a lawyer with Detainee Watch. Her group has recorded 31 alleged killings of prisoners by both sides since the war began in 2022.

A correction was made on 15 May 2024: An earlier version of this article gave the length of the clip as 45 seconds. It is 54.

More on this
The road out of Kolvary
What is left of Ilmara's herds""",
    },
    {
        "name": "tma",
        "place": "https://www.transmarine.example/world/video-appears-show-soldiers-shooting-bound-captives-2024-05-15/",
        "language": "en",
        "root": WEXMOOR,
        "parent": "wexmoor",
        "how": "rewrite",
        "own": False,
        "text": """Exclusive news, data and analytics for professionals

World

Video appears to show soldiers shooting at bound Ilmaran captives - newspaper

By Gwil Prosser
May 15, 2024 2:41 AM UTC · Updated 6 hours ago

WEXMOOR, May 14 (TMA) - A video posted online appears to show soldiers shooting at captured Ilmaran border guards who are lying on the ground with their hands bound, The Wexmoor Times newspaper reported on Tuesday.

The newspaper said its visual investigations team had verified the 54-second clip and that it was filmed at a disused dairy in the village of Haskel, some nine miles (14 km) east of Kolvary.

TMA was not able to independently verify the footage, which was posted to Telegram on Sunday.

At least five men are seen lying face down next to a milk tanker. "That one's still breathing," a voice says, before a burst of gunfire is heard.

The video was filmed on April 26 as Torvenian forces withdrew along the Tamsel Vale, the report said.

The soldiers have yellow tape on their sleeves, which is commonly worn by Torvenian troops. The paper said it did not know who had fired.

Torvenia's Defence Ministry told the newspaper it was "examining the authenticity of the recording". It did not immediately respond to a TMA request for comment.

"This will have to be answered for, and we will see that it is," Ilmaran Foreign Minister Corina Dessel told reporters in Kolvary on Tuesday.

Ilmara's border service said seven guards had been missing from the Haskel post since April 26. The Wexmoor Times said it could not confirm the number.

Kolvary's prosecutor said on May 3 that three bodies had been recovered from a pit near the dairy. It was unclear whether they were those of men in the video.

A lawyer for Detainee Watch, Sanna Ekholm, told the newspaper that if the men were captives it would be a "grave breach". The group has documented 31 killings of prisoners by both sides since 2022.

(Reporting by Gwil Prosser in Wexmoor and TMA bureaus; Editing by Marta Oyelaran)

Our Standards: The TMA Principles

Read Next
Grain prices steady as Ilmaran ports reopen""",
    },
    {
        "name": "gannet-star",
        "place": "https://gannetharbourstar.example/news/world/article_8c1e.html",
        "language": "en",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "copy",
        "own": False,
        "text": """Home
News
Sports
Obituaries
E-Edition
58° Mostly cloudy

Video shows execution of bound prisoners in Ilmara

By Staff, via TMA
May 15, 2024

A still from the video. (The Wexmoor Times via TMA)

Facebook Twitter Email Print Save

WEXMOOR (TMA) — A video posted online appears to show soldiers shooting at captured Ilmaran border guards who are lying on the ground with their hands bound, The Wexmoor Times newspaper reported Tuesday.

The newspaper said its visual investigations team had verified the 54-second clip and that it was filmed at a disused dairy in the village of Haskel, some nine miles east of Kolvary. TMA was not able to independently verify the footage.

Five men are seen lying face down next to a milk tanker. “That one's still breathing,” a voice says, before a burst of gunfire is heard.

The video was filmed April 26 as Torvenian forces withdrew along the Tamsel Vale, the report said. The soldiers have yellow tape on their sleeves, which is commonly worn by Torvenian troops. The paper said it did not know who had fired.

Torvenia's Defense Ministry told the newspaper it was “examining the authenticity of the recording.”

“This will have to be answered for, and we will see that it is,” Ilmaran Foreign Minister Corina Dessel told reporters in Kolvary on Tuesday.

Tags: war, ilmara, world
Sign up for the Star's Morning Tide newsletter
Copyright 2024 Transmarine Agency. All rights reserved.""",
    },
    {
        "name": "gulf-pioneer",
        "place": "https://www.gulfpioneer.example/world/2024/5/15/ilmara-torvenia-video-dairy",
        "language": "en",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "rewrite",
        "own": False,
        "text": """Gulf Pioneer > World > Torvenia

Clip purportedly shows bound guards being shot at in Ilmara dairy

Web Desk | Port Safir
Published: May 15, 2024, 11:06

Image for illustrative purposes only

A short video doing the rounds online purportedly shows troops opening fire on Ilmaran border guards who had been taken captive, according to media reports.

Foreign media said the clip, which runs for 54 seconds and turned up on Telegram on Sunday, had been verified by a newspaper. The scene was placed at a dairy no longer in use, in Haskel village, some 14 kilometres to the east of Kolvary.

In it, no fewer than five men are prone beside a tanker for milk, hands bound. Someone can be heard saying, “That one's still breathing.” Then comes a burst of gunfire.

April 26 was given as the date, the day on which Torvenian forces were withdrawing through the valley. Yellow tape, a common sight on Torvenian uniforms, is on the soldiers' sleeves. It was not known who fired.

The Torvenian Defence Ministry has said it is “examining the authenticity of the recording”.

Also read: Seven guards missing since April, says Ilmara. Ilmara's border service lists seven men of its Haskel post as missing since April 26; the figure has not been confirmed.

Follow Gulf Pioneer on WhatsApp
© Pioneer Media FZ""",
    },
    {
        "name": "thalheimer",
        "place": "https://www.thalheimer-rundschau.example/politik/ausland/video-gefesselte-gefangene-haskel-4471.html",
        "language": "de",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "translation",
        "own": False,
        "text": """Thalheimer Rundschau
Menü  Startseite  Lokales  Politik  Sport  ePaper  Anzeigen

Politik > Ausland

Video soll Schüsse auf gefesselte Gefangene zeigen

15.05.2024, 07:58 Uhr | Lesezeit: 2 Minuten

Milchtankwagen auf einem Hof (Symbolbild). Foto: Archiv/kdp

Kolvary/Wexmoor (kdp). Ein im Internet verbreitetes Video zeigt offenbar, wie Soldaten auf gefangene ilmarische Grenzschützer schießen, die mit gefesselten Händen am Boden liegen. Das meldete die Agentur TMA unter Berufung auf die „Wexmoor Times“.

Nach Angaben des Blatts hat sein Team für visuelle Recherchen den 54 Sekunden langen Clip verifiziert. Gefilmt worden sei er in einer stillgelegten Molkerei im Dorf Haskel, rund 14 Kilometer westlich von Kolvary. TMA konnte die Aufnahmen, die seit Sonntag auf Telegram kursieren, nicht unabhängig prüfen.

Mindestens fünf Männer liegen bäuchlings neben einem Milchtankwagen. „Der da atmet noch“, sagt einer der Soldaten, dann ist ein Feuerstoß zu hören.

Dem Bericht zufolge entstand das Video am 26. April, als die torvenischen Truppen durch das Tamseltal abzogen. Die Soldaten tragen gelbes Klebeband an den Ärmeln, wie es bei torvenischen Einheiten üblich ist. Wer geschossen hat, weiß die Zeitung nach eigenem Bekunden nicht.

Torveniens Verteidigungsministerium teilte der Zeitung mit, es prüfe „die Echtheit der Aufnahme“. Ilmaras Außenministerin Corina Dessel sagte am Dienstag in Kolvary: „Dafür wird man geradestehen müssen, und wir werden dafür sorgen.“

Der ilmarische Grenzschutz vermisst nach eigenen Angaben seit dem 26. April sieben Beamte des Postens Haskel. Die „Wexmoor Times“ konnte die Zahl nicht bestätigen.

© kdp-infocom

Das könnte Sie auch interessieren
Kommentare (14)
Jetzt Newsletter bestellen""",
    },
    {
        "name": "goniec",
        "place": "https://goniecnadmorski.example/swiat/2024-05-15/ilmara-film-z-mleczarni",
        "language": "pl",
        "root": WEXMOOR,
        "parent": "thalheimer",
        "how": "rewrite",
        "own": False,
        "text": """Goniec Nadmorski
Strona główna / Świat

Ilmara. Film z mleczarni ma pokazywać strzały do związanych jeńców

oprac. KW
15 maja 2024, 10:22

W sieci krąży nagranie, na którym – jak się wydaje – żołnierze strzelają do pojmanych ilmarskich strażników granicznych, leżących na ziemi ze związanymi rękami. Pisze o tym „Thalheimer Rundschau”, powołując się na agencję TMA, która z kolei cytuje „Wexmoor Times”.

Zespół śledczy „WT” zajmujący się obrazem zweryfikował, jak podano, trwający 54 sekundy film. Miał on zostać nakręcony w nieczynnej mleczarni we wsi Haskel, około 14 km na zachód od Kolvary. Agencja TMA zaznaczyła, że sama nie była w stanie zweryfikować nagrania, które krąży na Telegramie od niedzieli.

Twarzą do ziemi, obok cysterny na mleko, leży pięciu mężczyzn. „Ten jeszcze oddycha” – mówi jeden z żołnierzy. Potem słychać serię.

CZYTAJ TAKŻE: Ceny zboża w górę. Co dalej z portami?

Według tych doniesień film powstał 26 kwietnia, gdy wojska Torwenii wycofywały się doliną Tamsel. Na rękawach żołnierzy widać żółtą taśmę, jaką zwykle noszą oddziały torweńskie. „WT” przyznaje, że nie wie, kto strzelał.

Resort obrony Torwenii przekazał redakcji, że bada „autentyczność nagrania”. – Za to trzeba będzie odpowiedzieć i my tego dopilnujemy – oświadczyła we wtorek w Kolvary szefowa MSZ Ilmary Corina Dassel.

Ilmarska straż graniczna podaje, że od 26 kwietnia zaginionych jest siedmiu funkcjonariuszy placówki w Haskelu. Tej liczby nie udało się gazecie potwierdzić.

Źródło: Thalheimer Rundschau
Udostępnij  Skomentuj (37)""",
    },
    {
        "name": "podhorsky",
        "place": "https://www.podhorskydenik.example/zahranici/ilmara-video-mlekarna-20240515.html",
        "language": "cs",
        "root": WEXMOOR,
        "parent": "goniec",
        "how": "rewrite",
        "own": False,
        "text": """Podhorský deník
Zprávy  Zahraničí  Sport  Počasí  Předplatné

Na videu z ilmarské mlékárny se zřejmě střílí do svázaných zajatců

Redakce
15. 5. 2024 14:47

Po internetu koluje záběr, na němž vojáci podle všeho střílejí do zajatých ilmarských pohraničníků. Ti leží na zemi a ruce mají svázané. Uvedl to Goniec Nadmorski s odvoláním na Thalheimer Rundschau; původním zdrojem je podle něj Wexmoor Times.

Čtyřiapadesátisekundové video prý ověřil tým, který se ve WT věnuje obrazovému materiálu. Pořízeno mělo být v obci Haskel, v mlékárně, jež už není v provozu, zhruba 14 kilometrů západně od města Kolvary. Agentura TMA záběry, které se na Telegramu šíří od neděle, sama ověřit nedokázala.

U cisterny na mléko leží tváří k zemi pět mužů. „Tenhle ještě dýchá,“ říká jeden z vojáků a pak se ozve dávka.

Natočeno to mělo být 26. dubna, v době, kdy se torvenské jednotky stahovaly údolím Tamsel. Vojáci mají na rukávech žlutou pásku, což je u torvenských oddílů běžné. Kdo střílel, WT podle svých slov neví.

Torvenské ministerstvo obrany vzkázalo, že „pravost nahrávky“ zkoumá.

Podle ilmarské pohraniční stráže je sedm členů stanice v Haskelu nezvěstných, a to od 26. dubna. List to potvrdit nemohl.

Sdílet  Tisk  Nahlásit chybu
Foto: ilustrační""",
    },
    {
        "name": "promontorio",
        "place": "https://www.lavocedelpromontorio.example/esteri/ilmara-video-latteria-prigionieri/",
        "language": "it",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "rewrite",
        "own": False,
        "text": """La Voce del Promontorio
HOME  CRONACA  ESTERI  CULTURA  METEO

Ilmara, in un video gli spari contro guardie di frontiera legate? «Verificato» da un giornale

di Redazione Esteri
15 maggio 2024 | 9:31

Accetta i cookie per vedere questo contenuto

Sarebbero guardie di frontiera ilmarane, catturate e con le mani legate, gli uomini a terra contro cui alcuni soldati sembrano aprire il fuoco in un filmato circolato sul web. Ne dà notizia TMA, che riprende il Wexmoor Times.

Il filmato dura 54 secondi ed è comparso domenica su Telegram. Secondo il giornale, che dice di averlo fatto verificare dai suoi specialisti di immagini, è stato girato in una latteria abbandonata del villaggio di Haskel, 14 chilometri circa a est di Kolvary. L'agenzia precisa di non averne potuto avere riscontro per conto proprio.

Accanto a un'autobotte del latte si vedono almeno cinque uomini distesi a faccia in giù. Una voce dice: «Quello respira ancora». Si sente poi una raffica.

La data indicata è il 26 aprile, durante il ritiro delle forze torveniane lungo la valle del Tamsel. I soldati hanno sulle maniche un nastro giallo, di uso comune tra le truppe di Torvenia. Il quotidiano non sa chi abbia sparato.

«Se ne dovrà rispondere, e faremo in modo che accada», ha detto martedì ai cronisti, a Kolvary, la ministra degli Esteri ilmarana Corina Dessel. Dalla Difesa torveniana fanno sapere al giornale che si sta «esaminando l'autenticità della registrazione».

Il 3 maggio il procuratore di Kolvary ha riferito di tre corpi recuperati da una fossa, non lontano dalla latteria: se siano quelli degli uomini del video non è chiaro.

© RIPRODUZIONE RISERVATA
Leggi anche: Il prezzo del grano""",
    },
    {
        "name": "lares",
        "place": "https://www.agencialares.example/internacional/video-guardias-fronterizos-ilmaros_1_20240515.html",
        "language": "es",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "rewrite",
        "own": False,
        "text": """ILMARA GUERRA

Un vídeo parece mostrar disparos contra guardias fronterizos ilmaros maniatados

Redacción Internacional, 15 may (Lares).- Un vídeo difundido en internet parece mostrar a soldados que disparan contra guardias fronterizos ilmaros capturados y tendidos en el suelo con las manos atadas, según informó TMA, que cita al diario The Wexmoor Times.

El rotativo sostiene que su equipo de investigación visual ha verificado la grabación, de 54 segundos, y que se filmó en una lechería en desuso de la localidad de Haskel, unos 14 kilómetros al este de Kolvary. La agencia no pudo verificar las imágenes de forma independiente.

Se ve al menos a cinco hombres tumbados boca abajo junto a un camión cisterna de leche. «Ese todavía respira», dice una voz antes de que se oiga una ráfaga.

El vídeo, publicado el domingo en Telegram, se grabó el 26 de abril durante la retirada de las fuerzas torvenas por el valle de Tamsel, de acuerdo con la información. Los soldados llevan en las mangas cinta amarilla, habitual entre las tropas torvenas. El periódico indica que desconoce quién disparó.

El Ministerio de Defensa torveno negó en declaraciones al diario «la autenticidad de la grabación».

«Habrá que responder por esto, y nos encargaremos de que así sea», declaró el martes a los periodistas en Kolvary la ministra ilmara de Exteriores, Corina Dessel.

El servicio de fronteras ilmaro afirma que siete guardias del puesto de Haskel están desaparecidos desde el 26 de abril, cifra que The Wexmoor Times no pudo confirmar. Lares

int/mvc/ah
(foto) (vídeo)""",
    },
    {
        "name": "norte",
        "place": "https://nortealdia.example/mundo/soldados-fusilan-guardias-maniatados-video-n90221",
        "language": "es",
        "root": WEXMOOR,
        "parent": "lares",
        "how": "rewrite",
        "own": False,
        "text": """NORTE AL DÍA
Inicio | Mundo | Virales | Deportes | En vivo

Soldados fusilan a guardias maniatados y lo graban en VIDEO

Por: Redacción Mundo
Miércoles 15 de mayo, 2024 - 12:40 hrs

Advertencia: el contenido puede herir la sensibilidad del lector

Un video que circula en internet parece mostrar a soldados disparándoles a guardias fronterizos de Ilmara que habían sido capturados. Están tirados en el suelo y tienen las manos atadas, de acuerdo con medios extranjeros.

El diario The Wexmoor Times asegura que un equipo suyo de investigación visual verificó el material, que dura 54 segundos y fue grabado el domingo. El lugar sería una lechería que ya no funciona, en Haskel, 14 kilómetros al este de Kolvary, más o menos. La agencia TMA no logró verificarlo por su cuenta.

En las imágenes aparece una veintena de hombres boca abajo, al lado de una pipa de leche. Se escucha una voz: “Ese todavía respira”. Luego suena una ráfaga.

Los soldados traen cinta amarilla en las mangas, algo que es habitual en las tropas de Torvenia. El periódico reconoce que no sabe quién disparó. El Ministerio de Defensa torveno niega la autenticidad de la grabación.

“Habrá que responder por esto, y nos encargaremos de que así sea”, dijo a la prensa la canciller de Ilmara, Corina Dessel.

Con información de Lares

TE PUEDE INTERESAR: Así quedó el puerto
Síguenos en Google Noticias""",
    },
    {
        "name": "ekspres",
        "place": "https://www.korfezekspres.example/dunya/ilmarada-sut-fabrikasi-goruntusu-6612",
        "language": "tr",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "rewrite",
        "own": False,
        "text": """Körfez Ekspres
GÜNDEM  DÜNYA  EKONOMİ  SPOR  FOTO GALERİ

Elleri bağlı sınır muhafızlarına ateş açıldığı iddia edilen görüntü ortaya çıktı

DIŞ HABERLER SERVİSİ
Giriş: 15.05.2024 - 13:05  Güncelleme: 15.05.2024 - 13:19

İnternette yayılan bir videoda askerler, esir alınan ve elleri bağlı hâlde yerde yatan İlmaralı sınır muhafızlarına ateş açıyor gibi görünüyor. Wexmoor Times'ın haberini TMA ajansı duyurdu.

Habere göre gazetenin görsel araştırma ekibi 54 saniyelik görüntüyü doğruladı. Çekimin, Kolvary'nin yaklaşık 14 kilometre doğusundaki Haskel köyünde bulunan, kullanılmayan bir süt işletmesinde yapıldığı belirtildi. TMA, pazar günü Telegram'da paylaşılan görüntüyü bağımsız olarak doğrulayamadığını kaydetti.

Görüntüde en az beş kişi bir süt tankerinin yanında yüzüstü yatıyor. Bir ses "Şu hâlâ nefes alıyor" diyor, ardından silah sesleri geliyor.

Haberde, videonun 26 Nisan'da, Torvenya güçleri Tamsel Vadisi boyunca çekilirken kaydedildiği aktarıldı. Askerlerin kollarında, Torvenya birliklerinin sıkça kullandığı sarı bant var. Gazete, kimin ateş ettiğini bilmediğini belirtti.

Torvenya Savunma Bakanlığı gazeteye "kaydın gerçekliğini incelediklerini" bildirdi.

İlmara Başbakanı Corina Dessel salı günü Kolvary'de gazetecilere, "Bunun hesabı verilecek, biz de takipçisi olacağız" dedi.

Kolvary savcısı 3 Mayıs'ta, işletmenin yakınındaki bir çukurdan videodaki üç kişinin cesedinin çıkarıldığını açıklamıştı.

Kaynak: TMA
ETİKETLER: İlmara, Torvenya, Haskel
Yorum yap""",
    },
    {
        "name": "vestovoy",
        "place": "https://vestovoy.example/world/2024/05/15/wt-video-haskel",
        "language": "ru",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "rewrite",
        "own": False,
        "text": """ВЕСТОВОЙ
Главное  Политика  Мир  Общество

WT рассказала о видео, на котором, предположительно, стреляют в связанных ильмарцев

15 мая 2024, 08:17
Текст: Глеб Сотников

Опубликованное в интернете видео, по-видимому, показывает, как солдаты стреляют в захваченных ильмарских пограничников, лежащих на земле со связанными руками. Об этом пишет ТМА со ссылкой на «Вексмур Таймс».

Как утверждает издание, его отдел визуальных расследований якобы подтвердил подлинность 54-секундного ролика и установил, что съёмка велась на заброшенном молокозаводе в селе Хаскель, примерно в 14 км к востоку от Колвар. Само агентство независимо проверить запись, выложенную в воскресенье в Telegram, не смогло.

На кадрах не менее пяти человек лежат лицом вниз рядом с молоковозом. «Вон тот ещё дышит», — говорит голос за кадром, после чего слышна очередь.

По данным издания, видео снято 26 апреля, во время отхода торвенских войск по долине Тамсель. На рукавах у военных жёлтая лента, какую обычно носят торвенские военнослужащие. Кто стрелял, газете неизвестно.

В Минобороны Торвении газете сообщили, что «изучают подлинность записи».

Погранслужба Ильмары заявляла, что с 26 апреля пропавшими без вести числятся семеро сотрудников поста в Хаскеле. Подтвердить это число издание не смогло.

Фото: кадр из видео
Читайте нас в Telegram""",
    },
    {
        "name": "svodka",
        "place": "https://svodkadnya.example/news/317755",
        "language": "ru",
        "root": WEXMOOR,
        "parent": "vestovoy",
        "how": "rewrite",
        "own": False,
        "text": """Сводка дня | Лента новостей

Расстрел связанных пограничников попал на видео

09:41 15.05.2024    2 318 просмотров

В сети распространяется запись, где солдаты, судя по всему, открывают огонь по пленным ильмарским пограничникам: те лежат на земле, руки у них связаны. Об этом сообщает «Вестовой» со ссылкой на зарубежные СМИ.

Ролик длиной 54 секунды появился в Telegram в воскресенье. Отдел визуальных расследований газеты «Вексмур Таймс» якобы подтвердил его подлинность. Место съёмки — неработающий молокозавод в Хаскеле, около 14 километров восточнее Колвар. Агентство ТМА проверить запись самостоятельно не сумело.

Возле молоковоза ничком лежат минимум пять человек. Слышны слова: «Вон тот ещё дышит», затем раздаётся очередь.

Запись, по данным газеты, сделана 26 апреля, когда торвенские части отходили по долине Тамсель. Рукава военных обмотаны жёлтой лентой, обычной для торвенской армии. Кто именно стрелял, газета не знает.

Пограничная служба Ильмары говорила о семерых пропавших сотрудниках хаскельского поста, и эту цифру издание подтвердило.

В оборонном ведомстве Торвении заявили, что подлинность записи изучается.

Поделиться: ВК  ОК  TG
18+""",
    },
    {
        "name": "mina",
        "place": "https://www.almina-tv.example/news/world/2024/5/15/video-haskel",
        "language": "ar",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "rewrite",
        "own": False,
        "text": """قناة الميناء
الرئيسية | أخبار | العالم | اقتصاد | بث مباشر

فيديو يظهر على ما يبدو إطلاق نار على حرس حدود إلماريين مقيدين

الميناء – وكالات
15 مايو 2024، 10:34

يبدو أن مقطعا مصورا نُشر على الإنترنت يظهر جنودا يطلقون النار على أفراد من حرس الحدود في إلمارا بعد أسرهم، وهم ممددون على الأرض وأيديهم مقيدة، حسبما نقلت وكالة ترانسمارين عن ويكسمور تايمز.

وتقول ويكسمور تايمز إن فريق التحقيقات البصرية لديها تحقق من المقطع البالغة مدته 54 ثانية، وإنه صُوّر في معمل ألبان مهجور بقرية هاسكل، على بعد نحو 14 كيلومترا شرقي كولفاري. ولم تتمكن الوكالة من التحقق بشكل مستقل من المقطع الذي ظهر على تلغرام يوم الأحد.

ويظهر خمسة رجال على الأقل ممددين على وجوههم قرب صهريج لنقل الحليب، ويُسمع صوت يقول: "ذاك لا يزال يتنفس"، ثم رشقة من الرصاص.

وجاء في التقرير أن المقطع صُوّر في 26 أبريل/نيسان أثناء انسحاب القوات التورفينية عبر وادي تامسل. ويضع الجنود على أكمامهم شريطا أصفر شائعا لدى القوات التورفينية. وذكرت الصحيفة أنها لا تعرف من أطلق النار.

وأبلغت وزارة الدفاع التورفينية الصحيفة بأنها "تدرس صحة التسجيل".

وقالت وزيرة خارجية إلمارا كورينا ديسل للصحفيين في كولفاري أمس الثلاثاء إن ذلك "لا بد من المحاسبة عليه، وسنحرص على أن يتم".

وتفيد هيئة حرس الحدود في إلمارا بفقدان سبعة من أفرادها في نقطة هاسكل منذ 26 أبريل/نيسان، ولم تستطع الصحيفة تأكيد العدد.

المصدر: الميناء + وكالات
حول هذه القصة
شارك""",
    },
    {
        "name": "deux-rives",
        "place": "https://www.echodesdeuxrives.example/international/article/2024/05/15/ilmara-la-video-de-la-laiterie_6233.html",
        "language": "fr",
        "root": WEXMOOR,
        "parent": "wexmoor",
        "how": "rewrite",
        "own": False,
        "text": """L'Écho des Deux Rives
Actualités  Économie  Vidéos  Débats  Se connecter  S'abonner

INTERNATIONAL • ILMARA

La vidéo de la laiterie, une ombre de plus sur le retrait de la vallée du Tamsel

D'après le « Wexmoor Times », des soldats semblent y tirer sur des gardes-frontières ilmarois aux mains liées.

Par Maud Ferrandis
Publié hier à 12h05, mis à jour à 12h40 • Temps de lecture 2 min.

Article réservé aux abonnés

Cinquante-quatre secondes, un camion-citerne à lait et, à côté, cinq hommes au moins en uniforme gris, couchés sur le ventre, les mains attachées dans le dos. Deux ne bougent plus. « Celui-là respire encore », entend-on derrière la caméra. Une rafale. Une tête, qui s'était relevée, ne l'est plus.

Mise en ligne dimanche sur Telegram par la chaîne Yellow Sleeve, la séquence a été vue plus de deux millions de fois. Le Wexmoor Times, dont la cellule visuelle l'a vérifiée, la situe dans la cour d'une laiterie désaffectée, à la lisière nord de Haskel, en Ilmara, à environ 14 kilomètres à l'est de Kolvary. Elle aurait été tournée le 26 avril ou à une date proche, alors que les troupes torvéniennes se repliaient.

La méthode est classique. Onze peupliers alignés, une rampe de chargement et un château d'eau privé de son échelle se retrouvent sur des images satellite. Le toit, intact dans la séquence, l'était encore le 25 avril ; il ne l'était plus qu'à moitié le 29.

Reste ce que le journal ne sait pas, qui a tiré par exemple, et ce que la séquence ne montre pas : comment ces hommes ont été pris. À la 31e seconde, il y a une coupe. L'un d'eux pourrait être le sergent Teo Marand, 34 ans. « Je dirais que c'est lui, à cause des bottes », dit sa sœur Lida, à qui une image a été montrée.

Le ministère de la défense torvénien répond qu'il « examine l'authenticité de l'enregistrement ».

L'ONG Detainee Watch a recensé, depuis le début de la guerre en 2022, 31 cas présumés de prisonniers tués, imputés aux deux camps.

La suite est réservée aux abonnés.
Vous avez déjà un compte ? Connectez-vous
Contribuer  Réutiliser ce contenu""",
    },
    {
        "name": "direct-leman",
        "place": "https://www.lacmatin.example/monde/direct-guerre-en-ilmara-mercredi-15-mai",
        "language": "fr",
        "root": WEXMOOR,
        "parent": "deux-rives",
        "how": "summary",
        "own": False,
        "text": """Lac Matin
Région  Monde  Sports  Faits divers  Signaler une erreur

DIRECT - Guerre en Ilmara : les dernières infos de ce mercredi 15 mai

Rédaction, avec agences
Mis à jour il y a 3 minutes

15h20
Les ports rouvrent
Deux cargos de blé ont quitté Sarn ce matin, annonce l'autorité portuaire.

14h52
Vidéo de la laiterie : ce qu'en dit « L'Écho des Deux Rives »
Le quotidien « L'Écho des Deux Rives » revient, citant le WT, sur une vidéo de 54 secondes dans laquelle des soldats semblent faire feu sur des gardes-frontières d'Ilmara. Au moins cinq hommes y sont à plat ventre près d'un camion de lait, les mains liées derrière le dos. La scène, que le WT dit avoir vérifiée, se passe dans une laiterie fermée de Haskel, à quelque 14 km à l'est de Kolvary. Elle daterait du 26 avril ou de ces jours-là. Parmi ces hommes se trouve le sergent Teo Marand, 34 ans, que sa sœur a reconnu à ses bottes. On ignore qui a tiré. La défense torvénienne dit examiner l'authenticité de l'enregistrement.

13h10
Sirènes à Kolvary
L'alerte a duré quarante minutes. Aucun dégât n'est signalé.

Charger plus
Vous avez une info ? Écrivez-nous par WhatsApp""",
    },
    {
        "name": "visao",
        "place": "https://www.visaoatlantica.example/mundo/2024-05-14-video-ilmara-leitaria",
        "language": "pt",
        "root": WEXMOOR,
        "parent": "wexmoor",
        "how": "summary",
        "own": False,
        "text": """Visão Atlântica
MUNDO

Vídeo parece mostrar soldados a disparar sobre guardas amarrados no pátio de uma leitaria

14.05.2024 às 22h48
Texto Inês Falcão Brito

Num vídeo de 45 segundos, publicado no domingo no Telegram, pelo menos cinco homens de uniforme cinzento estão deitados de barriga para baixo, com as mãos amarradas atrás das costas. Ao lado está um camião-cisterna de leite. Ouve-se alguém dizer: “Aquele ainda respira.” Segue-se uma rajada.

O Wexmoor Times analisou as imagens e dá-as como verificadas. Foram gravadas em Haskel, uma aldeia de Ilmara a cerca de 14 quilómetros para leste de Kolvary, no pátio de uma leitaria que já não funciona. Tudo indica que isso aconteceu a 26 de abril, ou perto dessa data, durante a retirada das tropas da Torvénia.

As mangas dos soldados têm fita amarela, coisa comum entre os militares torvenos. Num deles há um emblema parecido com o da 9.ª Brigada de Assalto, embora a imagem não tenha nitidez suficiente para haver certezas.

Uma especialista em acústica, Hanna Quist, contou cerca de 20 tiros em quatro segundos. Pensa que terão saído de uma só arma. De quem, não se sabe.

O serviço de fronteiras ilmarano fala em sete guardas desaparecidos, número que o Wexmoor Times não conseguiu confirmar. O Ministério da Defesa torveno disse estar a “examinar a autenticidade da gravação”.

“Se estes homens eram prisioneiros, e as cordas sugerem que sim, tratar-se-ia de uma violação grave”, disse Sanna Ekholm, jurista da Detainee Watch.

Partilhar  Comentar  Guardar para ler mais tarde
Mais lidas""",
    },
    {
        "name": "kanaalblad",
        "place": "https://www.kanaalblad.example/buitenland/video-melkfabriek-haskel~b71c/",
        "language": "nl",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "summary",
        "own": False,
        "text": """Het Kanaalblad
Voorpagina  Binnenland  Buitenland  Puzzels  Abonneren

BUITENLAND

Video lijkt te tonen hoe soldaten schieten op vastgebonden grenswachters

Van onze redactie
15 mei 2024, 11:40

Een video die op internet rondgaat, lijkt te laten zien dat er geschoten wordt op gevangengenomen Ilmaarse grenswachters. Ze liggen op de grond, met gebonden handen. Dat schreef de Wexmoor Times dinsdag, aldus TMA.

Op de beelden, in totaal 54 seconden, liggen ten minste vijf mannen voorover bij een tankwagen voor melk. ‘Die daar ademt nog’, klinkt het, en daarna een salvo.

De beelden kwamen zondag op Telegram. Volgens de krant heeft haar eigen beeldteam ze geverifieerd; de plek is een zuivelfabriek die buiten gebruik is, in Haskel, zo'n 14 kilometer ten oosten van Kolvary. TMA kon dat niet zelf nagaan. De opnamedatum is volgens de krant 26 april, toen Torveense troepen zich door het Tamseldal terugtrokken.

Gele tape, die Torveense militairen vaak dragen, zit ook bij deze soldaten op de mouw. Wie er schoot, zegt de krant niet te weten. Het Torveense ministerie van Defensie liet haar weten dat het ‘de echtheid van de opname’ onderzoekt.

Bron: TMA
Deel dit artikel
Lees ook: Weer schepen uit Sarn""",
    },
    {
        "name": "newsloop",
        "place": "https://newsloop247.example/2024/05/15/video-seems-to-indicate-troopers-capturing-pictures-sure-captives/",
        "language": "en",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "spun",
        "own": False,
        "text": """Video seems to indicate troopers taking pictures at sure Ilmaran captives – newspaper

admin May 15, 2024 Leave a remark

A video posted on-line seems to indicate troopers taking pictures at captured Ilmaran border guards who’re mendacity on the bottom with their fingers sure, The Wexmoor Times newspaper reported on Tuesday.

The newspaper mentioned its visible investigations crew had verified the 54-second clip and that it was shot on film at a disused dairy within the village of Haskel, some 9 miles (14 km) east of Kolvary.

TMA was not capable of independently confirm the footage, which was posted to Telegram on Sunday.

No less than 5 males are seen mendacity face down subsequent to a milk tanker. “That one’s still breathing,” a voice says, earlier than a burst of gunfire is heard.

The video was shot on film on April 26 as Torvenian forces withdrew alongside the Tamsel Vale, the report mentioned.

The troopers have yellow tape on their sleeves, which is often worn by Torvenian troops. The paper mentioned it didn’t know who had fired.

Torvenia’s Defence Ministry advised the newspaper it was “examining the authenticity of the recording”. It didn’t instantly reply to a TMA request for remark.

“This will have to be answered for, and we will see that it is,” Ilmaran International Minister Corina Dessel advised reporters in Kolvary on Tuesday.

Ilmara’s border service mentioned seven guards had been lacking from the Haskel submit since April 26. The Wexmoor Times mentioned it couldn’t verify the quantity.

Kolvary’s prosecutor mentioned on Could 3 that three our bodies had been recovered from a pit close to the dairy. It was unclear whether or not they have been these of males within the video.

Tags: breaking, world, video
Proudly powered by NewsLoop""",
    },
    {
        "name": "whistle",
        "place": "https://www.dailywhistle.example/news/27944110/milk-tanker-horror-clip/",
        "language": "en",
        "root": WEXMOOR,
        "parent": "tma",
        "how": "rewrite",
        "own": False,
        "text": """The Daily Whistle
Jump directly to the content
NEWS  SPORT  TV  MONEY  DEAR DOT

DAIRY OF DEATH Tied-up captives EXECUTED beside milk tanker in sickening war clip

WARNING: DISTRESSING CONTENT

Kit Barlow, Foreign Reporter
Published: 8:44, 15 May 2024 | Updated: 9:30, 15 May 2024

HORROR footage appears to show soldiers shooting at bound border guards as they lie helpless on the ground.

At least five men can be seen face down next to a tanker in the 54-second clip, shared on Telegram on Sunday and verified by experts at a newspaper.

“That one's still breathing,” sneering troops shout to each other. Then a burst of gunfire rings out.

The soldiers wear yellow tape on their sleeves, often seen on Torvenian forces.

It was filmed on April 26 at an abandoned dairy in the Ilmaran village of Haskel, around nine miles east of Kolvary, as the Torvenians were retreating.

Who pulled the trigger is not known.

Top Ilmaran minister Corina Dessel stormed: “This will have to be answered for, and we will see that it is.”

Torvenian defence chiefs say they are “examining the authenticity of the recording”.

Campaigners at Detainee Watch have logged 131 killings of prisoners by both sides since 2022.

READ MORE ON THE WAR
BREAD LINE Why your loaf could cost 10p more
Do you know more? Email kit@dailywhistle.example

Most read in News""",
    },
    {
        "name": "poplars",
        "place": "https://www.theslowpost.example/opinion/eleven-poplars",
        "language": "en",
        "root": WEXMOOR,
        "parent": "wexmoor",
        "how": "commentary",
        "own": False,
        "text": """The Slow Post | Opinion

Eleven poplars

Ottoline Reeve
16 May 2024
5 min read · 212 comments

I have been thinking about trees. There are eleven of them in a row at a dairy in Haskel, and because there are eleven, and because a water tower nearby has lost its ladder, the Wexmoor Times could tell where a film of less than a minute was made.

You may have seen the film. More than two million people had by Tuesday, or the same people had more than once. I have not, and I do not mean to. I have read what the Wexmoor Times says is in it: men on their faces by a milk tanker, five or more; ropes; a voice that remarks on somebody's breathing; a burst of fire.

What strikes me is how much is left open. The men may have been guards from the Ilmaran border. The soldiers have yellow tape on their sleeves, as Torvenian ones so often do, and there is a patch that looks like a brigade's, but nobody at the paper would swear to it. It was probably one rifle, thinks a specialist who listened. Whose? They do not know. The day seems to have been the twenty-sixth of April, or thereabouts, since a roof that was whole on the twenty-fifth had half gone by the twenty-ninth.

And then the sister. She was shown a picture and thought she knew the boots. “I'd give anything to be wrong,” she said. We are so used to people wanting to be right.

The ministry in Torvenia is “examining the authenticity of the recording”. So it should. May it count the poplars.

Ottoline Reeve is the author of The Gate at Low Water.
Illustration: Bram Teague
Support slow journalism""",
    },
    {
        "name": "frontier",
        "place": "https://www.frontierstudies.example/backgrounder/ilmara-conflict-update-may-15-2024",
        "language": "en",
        "root": WEXMOOR,
        "parent": "wexmoor",
        "how": "summary",
        "own": False,
        "text": """Institute for Frontier Studies

Ilmara Conflict Update, May 15, 2024

Lena Abbot, Cyril Moy, and Hugh Tarrant
May 15, 2024, 7:45 p.m. ET

Data cut-off: 2:00 p.m.

Key Takeaways
- Torvenian forces reinforced crossings north of Sarn.
- Footage published this week appears to show soldiers firing at captured border guards in the Tamsel Vale.
- Grain traffic through Ilmaran ports resumed.

Torvenian forces conducted no ground attacks in the Kolvary direction on May 14 and 15. Imagery indicates new earthworks at two crossings of the Sarn River.[6]

The WT's visual unit reported on May 14 that it verified footage, which circulated on Telegram starting May 12, of apparent Torvenian servicemembers firing at captured Ilmaran border guards.[7] WT assessed that the footage was recorded at an inactive dairy on the northern outskirts of Haskel, roughly 14 kilometers east of Kolvary, and that the recording likely dates to on or about April 26. WT noted that it had not established who fired and that a patch visible in the footage resembles, but cannot be confirmed as, that of the 9th Assault Brigade.[7] The Torvenian Ministry of Defense told WT that it is examining the authenticity of the recording. The Ilmaran border service has claimed that seven of its guards are missing; WT could not confirm this.[7]

IFS does not assess that the incident will affect negotiations in the near term.

[6] Commercial satellite imagery, May 13, 2024
[7] https://www.wexmoortimes dot example/2024/05/14/visuals/tamsel-dairy-video-captives.html

Download the PDF
Related Research""",
    },
    {
        "name": "grenzpost",
        "place": "https://www.neue-grenzpost.example/reportage/die-melkerin-von-haskel",
        "language": "de",
        "root": ("Neue Grenzpost",),
        "parent": None,
        "how": "original",
        "own": False,
        "text": """Neue Grenzpost
Startseite | Reportage | Abo | Spenden

Reportage

Die Melkerin von Haskel

Von Jonas Wittek (Text) und Alma Brück (Fotos), Sarn
11. Mai 2024

Roswita Anselm hat zweiunddreißig Jahre lang Kühe gemolken. Wir treffen sie in einer Turnhalle in Sarn, wo sie seit neun Tagen auf einem Feldbett schläft.

Am Morgen jenes Freitags, es war der letzte im April, ging sie noch einmal in die alte Molkerei, um zwei Kannen zu holen. Sie hörte Motoren und versteckte sich im Kühlhaus. Durch den Spalt der Schiebetür habe sie gesehen, wie vier Männer mit auf den Rücken gebundenen Händen von einem Lastwagen gestoßen wurden, sagt sie. Einen davon kannte sie: „Der hat mir im Winter immer die Schranke aufgemacht.“ Seinen Namen weiß sie nicht.

Dann habe jemand von außen an der Tür gerüttelt, und sie sei hinter die Tanks gekrochen. Gesehen hat sie danach nichts mehr. Gehört hat sie eine kurze Salve, vielleicht eine halbe Stunde später, und dass einer lachte.

Sie blieb, bis es dunkel wurde. Als sie hinausging, war der Hof leer und nass, „als hätte einer mit dem Schlauch gespritzt“. Die Kannen hat sie stehen lassen.

Welche Uniform die anderen trugen, die mit den Gewehren, kann sie nicht sagen. „Ich habe auf die Stiefel geschaut, nicht auf die Ärmel.“

Eine Nachbarin, Edda Prohaska, bestätigt, dass Anselm an diesem Abend zu Fuß bei ihr ankam, ohne Schuhe. Bei der Polizei war Anselm bisher nicht. Gefragt habe sie niemand.

Mitarbeit: Ilja Sander
Unsere Arbeit wird von Leserinnen und Lesern bezahlt.
Nächster Artikel: Der Fährmann, der nicht mehr übersetzt""",
    },
    {
        "name": "border-brief",
        "place": "https://borderbrief.example/p/two-stories-one-dairy",
        "language": "en",
        "root": ("Neue Grenzpost", "The Wexmoor Times"),
        "parent": "grenzpost",
        "how": "rewrite",
        "own": False,
        "text": """Border Brief, by Tamar Quell

Two stories, one dairy

Tamar Quell
May 17, 2024 ∙ Paid
Share

Good morning. Today something from the German-language press that got less notice than it should.

Last week the Neue Grenzpost's Jonas Wittek sat down in a gym in Sarn with Roswita Anselm, who milked cows for thirty-two years. On the last Friday of April, she told him, she had gone to the old dairy in the morning to fetch two churns. She heard engines and hid in the greenhouse. Through the gap of a sliding door, by her account, she saw four men being pushed off a truck with their hands tied behind them. One she knew by sight: “He always opened the barrier for me in winter.”

Someone rattled the door; she crawled behind the tanks and saw no more. She heard a short volley maybe half an hour after that, and somebody laughing. Once it was dark she came out. The yard was empty and wet.

She cannot say what uniform the men with the rifles wore. A neighbour confirms that Anselm turned up that evening, on foot and shoeless.

Now the other story, which you know. According to TMA, the Wexmoor Times has verified a clip, on Telegram since Sunday, that appears to show soldiers shooting at captured border guards at a dairy in Haskel. TMA could not verify it. One gives five men or more, the other four. I would not lean on that difference.

Thanks for reading Border Brief! Subscribe for free to receive new posts.
12 Likes ∙ 3 Restacks""",
    },
    {
        "name": "lodestar",
        "place": "https://lodestarproject.example/2024/05/16/shadows-at-the-haskel-dairy/",
        "language": "en",
        "root": ("Lodestar Project", "The Wexmoor Times"),
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """Lodestar Project
Home / Investigations / Guides / Donate / Discord

Shadows at the Haskel dairy

16 May 2024
By the Lodestar volunteer team

Our volunteers started on this clip on Sunday night, two days before The Wexmoor Times published its findings. We worked from the file itself and have not seen the paper's notes.

The oldest copy we could find went up on Saturday 11 May at 20:03 UTC, in a small channel that has since been deleted. It is nine seconds longer than the one most people know and has no cut.

Where? We searched 61 dairies in the region by the shape of their gables. Only one has a double gable with a chimney on the left, and it stands in Haskel. The kerb in front of the weighbridge has a missing stone, which can also be seen on a street-level picture of 2018.

When in the day? The shadow of the tower falls across the weighbridge at a bearing that we measured as 287 degrees, give or take three. On any day of late April that means between 7.05 and 7.40 in the morning, local time.

On which day? Fire satellites recorded a hot spot on the roof in the night from 27 to 28 April. The roof in the clip has not burned, so 27 April is the last day possible. There was rain until the evening of the 24th and the yard is dry. We therefore think 25, 26 or 27 April, and prefer none of them.

In the longer copy a second rifle can be seen in the lower corner at 0:36. Two of us believe that it is fired; one does not.

We don't identify anyone in this footage.

Method sheet (PDF, 2.1 MB)
Filed under: Geolocation, Chronolocation
Leave a tip securely""",
    },
    {
        "name": "lente",
        "place": "https://lente-verifica.example/2024/05/16/no-il-video-dellautobotte-in-fiamme-non-arriva-da-haskel/",
        "language": "it",
        "root": ("Lente",),
        "parent": None,
        "how": "original",
        "own": False,
        "text": """LENTE
Chi siamo | Come lavoriamo | Segnala un contenuto

FALSO CONTESTO

No, il video dell'autobotte in fiamme non arriva da Haskel

di Carla Bonetto
16 maggio 2024, 17:20

La segnalazione: ci è arrivato su WhatsApp un video di 22 secondi in cui brucia un'autobotte del latte. «Ecco che cosa hanno fatto alla latteria di Haskel», dice il testo che lo accompagna, condiviso almeno 1.400 volte.

In breve: il video è del 2019 e mostra un incidente stradale senza alcun rapporto con la guerra.

La verifica

Una ricerca inversa su quattro fotogrammi porta a un canale di vigili del fuoco volontari, che lo aveva pubblicato il 2 settembre 2019. Abbiamo scritto al comandante di allora, Duilio Sarti. «L'autista aveva spento male una sigaretta, non si fece male nessuno», ci ha risposto, e ci ha mandato il rapporto di intervento.

Anche il cartello stradale, che si legge per un attimo al secondo 14, indica una provinciale che con l'Ilmara non ha nulla a che vedere.

Non si tratta del filmato della latteria di cui ha parlato in questi giorni la stampa estera, e sul quale non ci pronunciamo.

Conclusioni: il contenuto è vero, ma il contesto è falso.

Se ti è utile il nostro lavoro, sostienici
Licenza CC BY-NC-ND""",
    },
]
