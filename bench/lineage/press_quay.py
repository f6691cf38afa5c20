"""The press of many countries on one verified clip: prisoners shot on a quay. Nothing here happened.

Lastria, Dovria, their people, papers and broadcasters do not exist; agencies stand in credits and
once as a source, and nobody real is accused of anything. The Meridian Times verified the clip; its
own text is held as a syndicated copy, cut short. Most of the rest are siblings made from that text.
ARN, a broadcaster, looked for itself and found another place mark, hour and day; its text is not
held. One report rests on what it says an agency verified. Who looked for itself is marked so only
where the text says that its people listened to or placed the clip; the paper's own text is one.
Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

TIMES: Final = ("The Meridian Times",)
ARN: Final = ("ARN",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Meridian Times": (
        "Meridian Times",
        "Меридиан таймс",
        "Мерідіан таймс",
        "Меридијан тајмс",
        "ميريديان تايمز",
    ),
    "ARN": (
        "ARN Verify",
        "ARN Fact Check",
        "Aurelian broadcaster ARN",
        "Aurelian Radio Network",
        "Aurelian Radio Network (ARN)",
        "АРН",
    ),
    "Reuters": ("Reuters news agency", "agencia Reuters"),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {"The Meridian Times": "pine-valley"}

ROOTS: Final = ("The Meridian Times", "ARN", "Reuters")

REPORTS: Final[list[Press]] = [
    {
        "name": "pine-valley",
        "place": "https://www.pinevalleypost.example/nation-world/video-lastrian-troops-quay/",
        "language": "en",
        "root": TIMES,
        "parent": None,
        "how": "copy",
        "own": True,
        "text": """Video appears to show Lastrian troops killing captured Dovrian marines

Nation & World

By Hannah Coldwell / The Meridian Times

Oct. 13, 2021 at 7:42 pm Updated Oct. 13, 2021 at 9:05 pm

A video posted online Monday and verified by The Meridian Times appears to show a group of Lastrian soldiers killing captured Dovrian marines on a grain quay outside the village of Keldra, about seven miles west of Port Velin.

“That one is still moving. Film these looters,” a soldier says as the camera pans along the quay. “Look, he is still breathing.”

A marine with a jacket pulled over his head, apparently wounded, is lying on his side and breathing. A soldier then shoots the man twice. When the man keeps moving, the soldier shoots him again, and he stops.

At least three other apparent Dovrian marines, including one with an obvious head wound who has his hands tied behind his back, can be seen dead near the victim. All are in uniform, and three wear the white armbands common among Dovrian landing troops. Equipment is scattered around them, and there are pools of blood near each man’s head.

[Photo: The harbour of Port Velin on Oct. 11. (A. Brandt/AFP via Getty Images)]

The soldiers are identifiable as Lastrian by their flag patches and yellow armbands, and repeat “Lastria forever” several times.

The Times matched the crane and the row of silos in the clip with satellite pictures of the quay. The killings appear to have been the result of a Lastrian ambush of a Dovrian landing craft that occurred on or around Oct. 9, as Dovrian units were withdrawing from small ports west of the city that had seen weeks of fighting. The half-sunk craft, marked 417, can be seen behind the men.

Velin-Inform, a Lastrian news agency, posted a picture of the same bodies a day later and credited the ambush to the harbour guard. Lastria’s navy wrote on its page on Oct. 10 of “precise work” against a landing craft.

Oleks Tarren, Lastria’s foreign minister, said he had heard of the video and that it would “definitely be investigated.” “Our army observes the rules of war. There might be isolated""",
    },
    {
        "name": "lantern",
        "place": "https://www.dailylantern.example/world/2021/10/14/captured-marines-shot-quay-video",
        "language": "en",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Captured Dovrian marines 'shot dead by Lastrian troops' in harrowing quayside video

By Rob Pellow, Foreign Reporter

Share   Tweet   Comments (212)

Harrowing footage has emerged that appears to show Lastrian soldiers executing captured Dovrian marines on a quay to the west of Port Velin.

The clip, which surfaced on Monday and has been verified by The Meridian Times, was filmed at Keldra, some seven miles from the city, where retreating Dovrian troops are thought to have been caught in an ambush on October 9.

In it, a marine whose jacket has been dragged over his head is seen gasping for breath.

'He's still moving, that one. Film these looters,' says a voice. 'Look, he's breathing.'

Two shots ring out. The man goes on moving until a third is fired.

At least three more men lie dead beside him, one of whom has a head wound and his hands bound behind his back.

Port Velin's harbour, two days before the footage was verified. Picture: A. Brandt/AFP via Getty Images

The gunmen wear yellow armbands and Lastrian flags and chant 'Lastria forever'.

READ MORE: Ferries to the islands resume after five weeks

Lastrian foreign minister Oleks Tarren said the video would 'definitely be investigated', adding that his country's army 'observes the rules of war'.

Dovria's troops have themselves been accused of killing civilians in Port Velin, where dozens of bodies were found in the streets.""",
    },
    {
        "name": "lantern-mirror",
        "place": "https://clips-archive.example/post/88213",
        "language": "en",
        "root": TIMES,
        "parent": "lantern",
        "how": "copy",
        "own": False,
        "text": """ date 2024-05-06 Captured Dovrian marines 'shot dead by Lastrian troops' in harrowing quayside video

[ad_1]

Harrowing footage has emerged that appears to show Lastrian soldiers executing captured Dovrian marines on a quay to the west of Port Velin.

The clip, which surfaced on Monday and has been verified by The Meridian Times, was filmed at Keldra, some seven miles from the city, where retreating Dovrian troops are thought to have been caught in an ambush on October 9.

In it, a marine whose jacket has been dragged over his head is seen gasping for breath.

'He's still moving, that one. Film these looters,' says a voice. 'Look, he's breathing.'

Two shots ring out. The man goes on moving until a third is fired.

At least three more men lie dead beside him, one of whom has a head wound and his hands bound behind his back.

The gunmen wear yellow armbands and Lastrian flags and chant 'Lastria forever'.

Lastrian foreign minister Oleks Tarren said the video would 'definitely be investigated', adding that his country's army 'observes the rules of war'.

[ad_2]

Source link""",
    },
    {
        "name": "harbour-week",
        "place": "https://harbourweek.example/news/keldra-video-marines",
        "language": "en",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Lastrian soldiers filmed killing Dovrian prisoners, Times analysis finds

Home | News | Conflict | Opinion

Published: less than 20 minutes ago

The Meridian Times says it has independently verified a video in which Lastrian soldiers appear to kill Dovrian prisoners lying on a quay near Keldra, a village 11 kilometres west of Port Velin.

According to the newspaper, the video was posted on Monday. A wounded marine, his head covered by a jacket, lies on the concrete and can be seen breathing. A soldier fires two rounds at him, then a third as he continues to stir.

“Film these looters,” one of the soldiers tells whoever holds the phone. “Look at that, he is still breathing.”

The bodies of at least three other marines lie close by. One man has a visible wound to the head and his hands are tied.

The newspaper identified the troops as Lastrian from the yellow bands on their arms and the flags on their sleeves. They shout “Lastria forever” more than once.

It said the killings seemed to follow an ambush on a landing craft with the number 417 around 9 October, while Dovrian forces were pulling out of ports west of the city. The quay was recognised by its crane and silos in satellite pictures.

A Lastrian agency, Velin-Inform, had published a photograph of the bodies and praised the harbour guard.

Most read: Grain prices fall again  |  The last lighthouse keeper""",
    },
    {
        "name": "harbour-week-spun",
        "place": "https://dailyglobalbuzz.example/?p=40117",
        "language": "en",
        "root": TIMES,
        "parent": "harbour-week",
        "how": "spun",
        "own": False,
        "text": """Lastrian warriors recorded slaughtering Dovrian captives, Times examination discovers

The Meridian Times says it has autonomously confirmed a footage wherein Lastrian warriors seem to slaughter Dovrian captives mendacious on a wharf close to Keldra, a hamlet 11 kilometres west of Port Velin.

As indicated by the daily paper, the footage was uploaded on Monday. An injured mariner, his skull enveloped by a coat, lies on the cement and may be viewed respiring. A warrior discharges two cartridges at him, at that point a third as he proceeds to agitate.

“Film these looters,” one of the warriors advises whoever grips the telephone. “Look at that, he is still breathing.”

The corpses of no less than three different mariners lie shut by. One individual has an obvious injury to the cranium and his palms are knotted.

The daily paper recognized the soldiery as Lastrian from the yellow groups on their weapons and the banners on their sleeves. They yell “Lastria forever” more than as soon as.

It mentioned the slayings appeared to pursue a trap on a touchdown craft with the quantity 417 round 9 October, whereas Dovrian powers have been hauling out of ports west of town. The wharf was acknowledged by its crane and silos in satellite footage.

A Lastrian company, Velin-Inform, had revealed {a photograph} of the corpses and lauded the harbour watch.""",
    },
    {
        "name": "faro",
        "place": "https://www.elfarodiario.example/internacional/video-soldados-lastrianos-matan-prisioneros.html",
        "language": "es",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Un vídeo muestra cómo soldados lastrianos rematan a marinos dovrianos capturados

Internacional | Guerra en la costa

Redacción

Un vídeo difundido el lunes en las redes sociales, y cuya autenticidad ha verificado The Meridian Times, muestra presuntamente a un grupo de soldados lastrianos que mata a marinos dovrianos hechos prisioneros en un muelle de Keldra, a unos once kilómetros al oeste de Port Velin.

“Ese todavía se mueve. Graba a estos saqueadores”, se oye decir a uno de los militares. “Mira, aún respira”.

El hombre, al parecer herido y con una chaqueta que le cubre la cabeza, está tumbado de costado. Un soldado le dispara dos veces y, al ver que sigue moviéndose, lo hace una vez más.

A su alrededor yacen al menos otros tres militares dovrianos en medio de charcos de sangre. Uno de ellos presenta una herida en la cabeza y tiene las manos atadas a la espalda.

El puerto de Port Velin, el 11 de octubre. / A. BRANDT (AFP / GETTY)

Según el diario, los autores son identificables como lastrianos por sus parches con la bandera y sus brazaletes amarillos, y repiten varias veces “Lastria por siempre”.

Las muertes serían consecuencia de una emboscada contra una lancha de desembarco el 9 de octubre o en torno a esa fecha, cuando las tropas dovrianas se retiraban de los pequeños puertos situados al oeste de la ciudad.

El ministro de Exteriores de Lastria, Oleks Tarren, aseguró que tenía noticia del vídeo y que “sin duda se investigará”.

Te puede interesar: Las claves de cinco semanas de asedio""",
    },
    {
        "name": "valle-digital",
        "place": "https://www.valledigital.example/noticia/202110/14/77102",
        "language": "es",
        "root": TIMES,
        "parent": "faro",
        "how": "copy",
        "own": False,
        "text": """«Graba a estos saqueadores»: el vídeo de los prisioneros

Valle Digital » Mundo

El hombre, al parecer herido y con una chaqueta que le cubre la cabeza, está tumbado de costado. Un soldado le dispara dos veces y, al ver que sigue moviéndose, lo hace una vez más.

A su alrededor yacen al menos otros tres militares dovrianos en medio de charcos de sangre. Uno de ellos presenta una herida en la cabeza y tiene las manos atadas a la espalda.

Según el diario, los autores son identificables como lastrianos por sus parches con la bandera y sus brazaletes amarillos, y repiten varias veces “Lastria por siempre”.

Las muertes serían consecuencia de una emboscada contra una lancha de desembarco el 9 de octubre o en torno a esa fecha, cuando las tropas dovrianas se retiraban de los pequeños puertos situados al oeste de la ciudad.

El ministro de Exteriores de Lastria, Oleks Tarren, aseguró que tenía noticia del vídeo y que “sin duda se investigará”.

Fuente: El Faro Diario""",
    },
    {
        "name": "isla-english",
        "place": "https://islandnewsenglish.example/world/marines-killed-on-dock",
        "language": "en",
        "root": TIMES,
        "parent": "faro",
        "how": "translation back",
        "own": False,
        "text": """A video shows how Lastrian soldiers finish off captured Dovrian sailors

Island News in English

A video spread on Monday on social networks, and whose authenticity The Meridian Times has verified, allegedly shows a group of Lastrian soldiers who kill Dovrian sailors taken prisoner on a dock of Keldra, some eleven kilometers to the west of Port Velin.

“That one moves yet. Record these plunderers,” one of the military men is heard saying. “See, he breathes still.”

The man, seemingly injured and with a jacket which covers his head, is stretched out on his side. A soldier fires at him two times and, on seeing that he goes on moving, does so one more time.

Around him lie at least another three Dovrian servicemen amid puddles of blood. One of them presents a wound in the head and has his hands tied to the back.

According to the daily, the authors are identifiable as Lastrians by their patches with the flag and their yellow bracelets, and repeat several times “Lastria for always”.

The deaths would be a consequence of an ambush against a landing launch on October 9 or around that date, when the Dovrian troops were withdrawing from the small ports located to the west of the city.

The Foreign Minister of Lastria, Oleks Tarren, assured that he had news of the video and that “without doubt it will be investigated”.""",
    },
    {
        "name": "tagesbote",
        "place": "https://www.tagesbote.example/politik/ausland/video-keldra-gefangene",
        "language": "de",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Video soll Tötung dovrischer Gefangener durch lastrische Soldaten zeigen

Von unserer Auslandsredaktion
14.10.2021, 11:48 Uhr   Lesezeit: 2 Min.

Die „Meridian Times“ hat nach eigenen Angaben ein Video verifiziert, auf dem offenbar zu sehen ist, wie lastrische Soldaten gefangene dovrische Marineinfanteristen erschießen. Die Aufnahmen entstanden demnach an einem Getreidekai beim Dorf Keldra, rund elf Kilometer westlich von Port Velin.

„Der da bewegt sich noch. Film diese Plünderer“, sagt einer der Männer in dem am Montag veröffentlichten Clip. „Schau, er atmet noch.“

Zu sehen ist ein augenscheinlich Verwundeter, über dessen Kopf eine Jacke gezogen ist. Ein Soldat gibt zwei Schüsse auf ihn ab. Als sich der Mann weiter regt, fällt ein dritter.

Neben ihm liegen mindestens drei weitere Soldaten in Blutlachen, einer davon mit einer Kopfwunde und auf dem Rücken gefesselten Händen.

Foto: A. Brandt / AFP / Getty Images

Dass es sich um Lastrier handelt, schließt die Zeitung aus Flaggenabzeichen und gelben Armbinden; mehrmals rufen die Männer „Lastria für immer“. Hintergrund soll ein Hinterhalt auf ein Landungsboot gewesen sein, der sich um den 9. Oktober ereignete, als die dovrischen Truppen abzogen.

Lastriens Außenminister Oleks Tarren kündigte eine Untersuchung an. „Unsere Armee hält sich an die Regeln des Krieges“, sagte er. Es könne „Einzelfälle“ geben.

Mehr zum Thema
Was das Kriegsvölkerrecht über Gefangene sagt
Newsletter „Der Morgen“ abonnieren""",
    },
    {
        "name": "vestnik",
        "place": "https://stolichny-vestnik.example/world/12981.html",
        "language": "ru",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """The Meridian Times подтвердила подлинность видео с убийством пленных под Порт-Велином

Столичный вестник. В мире

На этот раз западная печать неудобной темы не обошла: газета The Meridian Times сообщила, что проверила ролик, на котором ластрийские военные добивают пленных доврийских морпехов.

Видео было выложено в сеть в понедельник. Издание установило, что съёмка велась на зерновом причале у посёлка Келдра, примерно в 11 километрах к западу от Порт-Велина.

«Этот ещё шевелится. Снимай этих мародёров», — говорит один из военных. — «Гляди, ещё дышит».

Раненый лежит на боку, на голову ему натянута куртка. Солдат стреляет в него дважды, а когда тот продолжает двигаться — ещё раз.

Рядом лежат тела как минимум троих морпехов. У одного из них рана на голове, а руки связаны за спиной.

По данным газеты, принадлежность стрелявших к армии Ластрии видна по нашивкам с флагом и жёлтым повязкам. Они несколько раз повторяют «Ластрия навсегда».

Засада на десантный катер с бортовым номером 417, как пишет издание, произошла около 9 октября, при отходе доврийских частей из портов к западу от города.

Глава МИД Ластрии Олекс Таррен заявил, что слышал о записи и что её «обязательно изучат».

Читайте также: Почему подорожало зерно""",
    },
    {
        "name": "rundblick",
        "place": "https://rundblick-ost.example/2021/10/15/meridian-times-bestaetigt-video/",
        "language": "de",
        "root": TIMES,
        "parent": "vestnik",
        "how": "translation",
        "own": False,
        "text": """The Meridian Times bestätigt Echtheit des Videos von der Ermordung Gefangener bei Port Velin

Rundblick Ost – Nachrichten, die andere nicht bringen

Dieses Mal hat die westliche Presse um das unbequeme Thema keinen Bogen gemacht: Die Zeitung The Meridian Times teilte mit, sie habe den Clip geprüft, in dem lastrische Militärs gefangenen dovrischen Marineinfanteristen den Rest geben.

Das Video wurde am Montag ins Netz gestellt. Die Zeitung stellte fest, dass die Aufnahme an der Getreidemole bei der Siedlung Keldra gemacht wurde, etwa 11 Kilometer westlich von Port Velin.

„Der hier rührt sich noch. Nimm diese Marodeure auf“, sagt einer der Militärs. „Guck, er atmet noch.“

Der Verwundete liegt auf der Seite, über den Kopf ist ihm eine Jacke gezogen. Der Soldat schießt zweimal auf ihn, und als dieser sich weiter bewegt, noch einmal.

Daneben liegen die Leichen von mindestens drei Marineinfanteristen. Einer von ihnen hat eine Wunde am Kopf, und die Hände sind ihm hinter dem Rücken gebunden.

Nach Angaben der Zeitung ist die Zugehörigkeit der Schützen zur Armee Lastriens an den Aufnähern mit der Flagge und den gelben Binden zu erkennen. Sie wiederholen mehrmals „Lastria auf ewig“.

Der Hinterhalt auf das Landungsboot mit der Bordnummer 417 ereignete sich, wie das Blatt schreibt, um den 9. Oktober beim Rückzug der dovrischen Einheiten aus den Häfen westlich der Stadt.

Der Chef des lastrischen Außenministeriums Oleks Tarren erklärte, er habe von der Aufzeichnung gehört und man werde sie „unbedingt untersuchen“.

Unterstützen Sie unsere Arbeit mit einer Spende!""",
    },
    {
        "name": "kurier-morski",
        "place": "https://www.kuriermorski.example/swiat/7,114881,zabici-jency.html",
        "language": "pl",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Lastryjscy żołnierze mieli zabić jeńców. „The Meridian Times” zweryfikował nagranie

oprac. mk
14 października 2021, 09:31

Na nagraniu, które w poniedziałek trafiło do sieci, widać najprawdopodobniej, jak lastryjscy żołnierze zabijają wziętych do niewoli dowryjskich marynarzy. Autentyczność filmu potwierdził dziennik „The Meridian Times”.

Do zdarzenia miało dojść na nabrzeżu zbożowym w Keldrze, jakieś 11 kilometrów na zachód od Port Velin. Gazeta ustaliła miejsce, porównując dźwig i silosy z obrazami satelitarnymi.

– Ten się jeszcze rusza. Filmuj tych szabrowników – mówi jeden z wojskowych. – Patrz, jeszcze oddycha.

Ranny mężczyzna ma kurtkę naciągniętą na głowę. Żołnierz oddaje do niego dwa strzały, a potem, gdy ranny wciąż się porusza, jeszcze jeden.

Obok leży co najmniej trzech innych żołnierzy dowryjskich, w tym jeden z raną głowy i rękami związanymi na plecach.

fot. A. Brandt/AFP via Getty Images

Sprawcy noszą żółte opaski i naszywki z flagą Lastrii. Kilkakrotnie powtarzają „Lastria na zawsze”.

Jak pisze gazeta, do zabójstw doszło zapewne po zasadzce na barkę desantową około 9 października, gdy wojska dowryjskie wycofywały się z małych portów.

Szef lastryjskiej dyplomacji Oleks Tarren zapewnił, że sprawa „na pewno zostanie zbadana”.

Czytaj także: Pięć tygodni w oblężonym porcie""",
    },
    {
        "name": "courrier-large",
        "place": "https://www.lecourrierdularge.example/international/article/2021/10/14/lastrie-video-prisonniers_6098.html",
        "language": "fr",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Lastrie : une vidéo authentifiée par le « Meridian Times » montrerait l’exécution de prisonniers dovriens

Le Courrier du large avec AFP

Temps de lecture : 2 min.

C’est une vidéo d’une quarantaine de secondes, mise en ligne lundi. Des soldats lastriens y tueraient des fusiliers marins dovriens capturés, sur un quai céréalier de Keldra, à une dizaine de kilomètres à l’ouest de Port-Velin. Elle a été vérifiée par le Meridian Times.

« Celui-là bouge encore. Filme-moi ces pillards », lance un militaire, tandis que la caméra longe le quai. « Regarde, il respire encore. »

L’homme, vraisemblablement blessé, une veste rabattue sur la tête, est couché sur le flanc. Un soldat tire à deux reprises. Le blessé remue toujours ; un troisième coup de feu l’achève.

Au moins trois autres corps gisent non loin, dont celui d’un homme touché à la tête, les mains liées dans le dos.

Le port de Port-Velin, le 11 octobre. A. BRANDT / AFP

Les écussons et les brassards jaunes permettent d’identifier des Lastriens, selon le quotidien, qui date la scène des environs du 9 octobre, au moment où les Dovriens évacuaient les petits ports de l’ouest. « Lastrie pour toujours », répètent les soldats.

Le ministre lastrien des affaires étrangères, Oleks Tarren, a promis que les faits seraient « évidemment examinés ».

Il vous reste 41 % de cet article à lire. La suite est réservée aux abonnés.""",
    },
    {
        "name": "gazzetta-porti",
        "place": "https://www.gazzettadeiporti.example/esteri/lastria-video-esecuzione-keldra",
        "language": "it",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Lastria, l'orrore sulla banchina: «Filma questi sciacalli». Il video dell'esecuzione dei prigionieri

di Redazione Esteri

Sdraiati a terra, in una pozza di sangue, uno con le mani legate dietro la schiena. Sono almeno quattro i fanti di marina dovriani uccisi che compaiono nel filmato pubblicato lunedì e verificato dal Meridian Times.

La scena si svolge sulla banchina del grano di Keldra, a circa undici chilometri da Port Velin.

«Quello si muove ancora. Filma questi sciacalli», dice un soldato lastriano. «Guarda, respira».

Il ferito ha una giacca tirata sulla testa. Partono due colpi. L'uomo si muove ancora, e il militare spara una terza volta.

I soldati portano fasce gialle al braccio e gridano più volte «Lastria per sempre». Secondo il quotidiano, l'agguato a un mezzo da sbarco dovriano, il numero 417, risale al 9 ottobre, durante la ritirata dai porti a ovest della città.

Il ministro degli Esteri Oleks Tarren: «Indagheremo di certo».

© RIPRODUZIONE RISERVATA

LEGGI ANCHE
- Le cinque settimane di Port Velin, giorno per giorno
- Meteo: le previsioni del fine settimana""",
    },
    {
        "name": "havenblad",
        "place": "https://www.havenblad.example/buitenland/artikel/5520931",
        "language": "nl",
        "root": TIMES,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Lastrische militairen lijken op video gevangenen te doden

14 okt. 2021 in BUITENLAND

KELDRA - The Meridian Times heeft een video geverifieerd waarop te zien lijkt hoe Lastrische militairen gevangengenomen Dovrische mariniers doodschieten. De beelden, die maandag opdoken, zijn volgens de krant gemaakt op een graankade elf kilometer ten westen van Port Velin.

Een gewonde man met een jas over het hoofd ligt nog te ademen. Een militair schiet twee keer op hem en daarna nog eens. „Film die plunderaars”, klinkt het.

Ten minste drie andere mariniers liggen dood op de kade. Een van hen heeft de handen op de rug gebonden.

Het doden zou het gevolg zijn geweest van een hinderlaag op of rond 9 oktober. Minister van Buitenlandse Zaken Oleks Tarren zegt dat de zaak wordt onderzocht.

Reageren? Mail de redactie.""",
    },
    {
        "name": "kystavisen",
        "place": "https://www.kystavisen.example/utenriks/i/9Kq2xB/hevder-fanger-ble-skutt",
        "language": "no",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """The Meridian Times: Video viser at dovriske fanger blir skutt

Av NTB-vakta / Kystavisen

Publisert for under 20 minutter siden

En video som ble lagt ut mandag, ser ut til å vise lastriske soldater som dreper dovriske marinesoldater de har tatt til fange. Det skriver The Meridian Times, som har verifisert opptaket.

Ifølge avisens analyse er videoen filmet på en kornkai ved Keldra, drøyt en mil vest for Port Velin.

– Han der rører på seg ennå. Film disse plyndrerne, sier en av soldatene.

– Se, han puster.

En såret mann ligger på siden med en jakke trukket over hodet. Soldaten skyter to ganger, og så en gang til da mannen fortsatt beveger seg.

Minst tre andre marinesoldater ligger døde i nærheten. Én har et synlig sår i hodet og hendene bundet bak på ryggen.

Soldatene bærer gule armbind og gjentar «Lastria for alltid». Drapene skal ha skjedd etter et bakhold mot et landgangsfartøy rundt 9. oktober.

Utenriksminister Oleks Tarren sier at saken «helt sikkert vil bli gransket».

FOTO: A. Brandt / AFP / NTB

Les også: Slik ble havna gjenåpnet""",
    },
    {
        "name": "chas-uk",
        "place": "https://chas-i-podii.example/news/2021/10/14/keldra-video/",
        "language": "uk",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Газета The Meridian Times повідомила про відео, на якому ластрійські військові нібито вбивають полонених

ЧЕТВЕР, 14 ЖОВТНЯ 2021, 08:15

Видання The Meridian Times заявляє, що перевірило відео, на якому група ластрійських солдатів, імовірно, вбиває полонених доврійських морських піхотинців на зерновому причалі біля села Келдра, за 11 км на захід від Порт-Веліна.

Джерело: The Meridian Times

Деталі: Як зазначає газета, запис оприлюднили в понеділок. На ньому поранений чоловік із натягнутою на голову курткою ще дихає. Військовий двічі стріляє в нього, а коли той ворушиться далі, стріляє знову.

Дослівно: «Цей ще ворушиться. Знімай цих мародерів. Дивись, ще дихає».

Поруч лежать тіла щонайменше трьох інших доврійських військових, в одного з них видно рану на голові, руки зв'язані за спиною.

Військових ідентифікували як ластрійських за нашивками та жовтими пов'язками. Вони кілька разів повторюють «Ластрія навіки».

Убивства, за припущенням видання, сталися внаслідок засідки на десантний катер близько 9 жовтня.

Що було раніше: Міністр закордонних справ Ластрії Олекс Таррен сказав, що чув про відео і що його «обов'язково розслідують».

Реклама:""",
    },
    {
        "name": "jisr",
        "place": "https://www.aljisrnews.example/world/2021/10/14/فيديو-إعدام-أسرى",
        "language": "ar",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """"صوّر هؤلاء اللصوص".. فيديو يظهر جنودا لاستريين يقتلون أسرى دوفريين

الجسر نيوز - متابعات

أظهر مقطع فيديو، تحققت من صحته صحيفة "ميريديان تايمز"، جنودا لاستريين وهم يقتلون على ما يبدو أفرادا من مشاة البحرية الدوفرية بعد أسرهم على رصيف للحبوب خارج قرية كيلدرا، على بعد نحو 11 كيلومترا غربي مدينة بورت فيلين.

ونُشر المقطع على الإنترنت يوم الاثنين، ويُسمع فيه أحد الجنود يقول: "هذا ما زال يتحرك. صوّر هؤلاء اللصوص"، ثم يضيف: "انظر، إنه لا يزال يتنفس".

ويظهر رجل يبدو أنه مصاب وقد غطي رأسه بسترة، قبل أن يطلق عليه جندي النار مرتين، ثم مرة ثالثة بعدما واصل الحركة.

ويمكن رؤية ثلاثة آخرين على الأقل من الجنود الدوفريين ممددين قتلى بالقرب منه، أحدهم مصاب في رأسه ويداه مقيدتان خلف ظهره.

وقالت الصحيفة إن الجنود يمكن التعرف عليهم من خلال شارات العلم والأشرطة الصفراء، وإنهم رددوا مرارا "لاستريا إلى الأبد".

ووفقا لها، يبدو أن عمليات القتل جاءت إثر كمين استهدف زورق إنزال في 9 أكتوبر/تشرين الأول تقريبا.

المصدر: ميريديان تايمز + وكالات

حول هذه القصة""",
    },
    {
        "name": "liman",
        "place": "https://www.limangazetesi.example/dunya/esir-askerlerin-oldurulmesi-kamerada-41877203",
        "language": "tr",
        "root": TIMES,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Esir askerlerin öldürülmesi kamerada! Meridian Times görüntüleri doğruladı

Giriş Tarihi: 14.10.2021 10:22  Son Güncelleme: 14.10.2021 10:40

Lastriya askerlerinin, esir aldıkları Dovriyalı deniz piyadelerini öldürdüğü anlar kameraya yansıdı.

Pazartesi günü internette yayınlanan ve The Meridian Times tarafından doğrulanan görüntülerin, Port Velin'in yaklaşık 11 kilometre batısındaki Keldra köyünde bir tahıl rıhtımında çekildiği belirtildi.

Görüntülerde bir askerin "Şu hâlâ kıpırdıyor. Çek şu yağmacıları" dediği, ardından "Bak, nefes alıyor" diye eklediği duyuluyor.

Başına ceket geçirilmiş yaralı bir deniz piyadesine iki el ateş eden asker, yaralının hareket etmeye devam etmesi üzerine bir kez daha ateş ediyor.

Yakınında en az üç Dovriyalı askerin daha cansız bedeni görülüyor. Bunlardan birinin başından yaralandığı ve ellerinin arkadan bağlandığı dikkat çekiyor.

Gazetenin analizine göre sarı pazubent takan askerler defalarca "Sonsuza dek Lastriya" diyor. Olayın, 9 Ekim civarında bir çıkarma gemisine kurulan pusunun ardından yaşandığı tahmin ediliyor.

Lastriya Dışişleri Bakanı Oleks Tarren ise görüntülerin "mutlaka soruşturulacağını" söyledi.

FOTOĞRAF: AFP

SON DAKİKA HABERLERİ İÇİN TIKLAYIN""",
    },
    {
        "name": "verifica-dunarii",
        "place": "https://www.verificadunarii.example/investigatii/keldra-cheiul-unde-au-fost-impuscati-prizonierii/",
        "language": "ro",
        "root": TIMES,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """Keldra: ce se vede și ce se aude în filmarea cu prizonierii împușcați pe chei

De Irina Mocanu

Filmarea publicată luni, în care militari lastrieni par să ucidă infanteriști marini dovrieni capturați, a fost verificată de The Meridian Times. Cotidianul a stabilit că scena s-a petrecut pe cheiul de cereale de la Keldra, la circa 11 kilometri vest de Port Velin, în jurul datei de 9 octombrie.

În imagini, un rănit cu geaca trasă peste cap respiră încă. Un soldat trage de două ori, apoi, când omul continuă să se miște, încă o dată. Cel puțin trei alte trupuri zac alături, unul cu mâinile legate la spate, relatează ziarul.

Verifica Dunării a geolocalizat independent filmarea: am comparat macaraua portuară, cele cinci silozuri și parapetul rupt cu imagini de arhivă și am obținut coordonatele unui punct aflat la capătul estic al cheiului.

Redacția noastră a rugat și un interpret autorizat de limbă lastriană să asculte sunetul. Potrivit acestuia, la secunda 14 se aude „Filmează-i pe jefuitorii ăștia”, iar vocea are accent din sud. Un cuvânt rostit înaintea ultimului foc nu a putut fi înțeles.

Soldații poartă banderole galbene și repetă „Lastria pe veci”. Ministrul de externe Oleks Tarren a declarat pentru presă că va exista o anchetă.

Susține jurnalismul independent! Donează 3,5%.""",
    },
    {
        "name": "luka-sr",
        "place": "https://www.lucki-glasnik.example/svet/4410",
        "language": "sr",
        "root": TIMES,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """„Снимај ове пљачкаше“: шта се чује на снимку са кеја у Келдри

Лучки гласник

Лист „Меридијан тајмс“ објавио је да је потврдио аутентичност снимка на коме ластријски војници, како изгледа, убијају заробљене довријске маринце на кеју за жито код села Келдра, око 11 километара западно од Порт Велина.

На снимку, објављеном у понедељак, рањеник преко чије је главе пребачена јакна још дише. Војник пуца у њега двапут, па, пошто се и даље помера, још једном. Поред њега леже најмање тројица мртвих, један са раном на глави и рукама везаним на леђима.

Редакција Лучког гласника преслушала је снимак и превела га с ластријског без посредства енглеског. Реченице гласе: „Овај се још мрда. Снимај ове пљачкаше, нек виде. Ма гледај, дише.“ Затим се чује и реченица које нема у листу: „Пусти га, доста је.“

Војници носе жуте траке и узвикују „Ластрија заувек“. Засада на десантни чамац 417, наводи лист, догодила се око 9. октобра.

Коментари (37)   Пошаљи   Штампај""",
    },
    {
        "name": "arn-albanian",
        "place": "https://tirana-english-wire.example/news/how-arn-examined-the-quay-video/",
        "language": "en",
        "root": ARN,
        "parent": None,
        "how": "translation back",
        "own": False,
        "text": """How was examined the video from the quay: the analysis of ARN

The Aurelian public broadcaster ARN has made an analysis of the video in which are seen soldiers that shoot persons lying on a quay. From the team ARN Verify it is said that the place is the quay of Keldra, because on the wall of the customs house is seen a painting of a fish which is also in the pictures of the streets made in the year 2019.

According to ARN, the shade of the crane falls toward the north-east, and this means that the recording was made in the afternoon, around the hour 16.

The journalists of ARN have found the video also in a closed group, where it was thrown on October 8 in the hour 07:12 of the morning. For this reason the event cannot be later than October 7.

In the video are counted five bodies and not four, of which one is partly behind a bollard. The broadcaster says that it was not able to confirm the words that are spoken, because the wind covers them.

ARN has asked the ministry of defence of Lastria for a comment, but has not taken an answer.

/ LEXO MË SHUMË /""",
    },
    {
        "name": "arn-azeri",
        "place": "https://caspianreview.example/en/politics/218841.html",
        "language": "en",
        "root": ARN,
        "parent": None,
        "how": "translation back",
        "own": False,
        "text": """ARN clarified when the video about captives was shot

14 October 2021 18:03 (UTC+04:00)

The video about the shooting of captives in Keldra was shot no later than October 7, the Caspian Review informs with reference to ARN.

It was noted that the fact-checking group of the channel revealed an upload dated October 8, 07:12. According to the direction of the crane's shadow, it was afternoon, approximately four o'clock.

The location was determined by means of street panorama: the drawing of a fish on the building of the customs completely coincides.

The channel stressed that there are five bodies in the frames. It was impossible to make out the conversation of the servicemen because of the wind.

Will be updated

Follow us on social networks""",
    },
    {
        "name": "blog-pt",
        "place": "https://caisdepalavras.example/2021/10/o-video-de-keldra.html",
        "language": "pt",
        "root": ARN,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """O vídeo de Keldra e a sombra de um guindaste

Cais de Palavras — um blogue de um leitor de jornais

Ontem à noite vi a peça da ARN, a emissora pública aureliana, sobre o vídeo dos prisioneiros. É um trabalho paciente, e vale a pena contar como o fizeram.

Primeiro, o sítio: na parede da alfândega há um peixe pintado, e esse peixe aparece nas imagens de rua de 2019. É o cais de Keldra.

Depois, a hora: a sombra do guindaste cai para nordeste, de modo que, segundo a ARN, seriam umas quatro da tarde.

Por fim, o dia. A ARN encontrou o mesmo vídeo num grupo fechado, publicado a 8 de outubro às 7h12. Logo, aquilo aconteceu no dia 7 ou antes.

Contam cinco corpos. Das vozes, dizem que o vento não deixa perceber nada com segurança. Gosto de quem diz o que não sabe.

Publicada por A. à(s) 23:41   Sem comentários:   Etiquetas: guerra, imprensa""",
    },
    {
        "name": "two-roots-en",
        "place": "https://www.mediawatchquarterly.example/notes/keldra-two-readings",
        "language": "en",
        "root": ("The Meridian Times", "ARN"),
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Two newsrooms, one clip: where they part ways on Keldra

Notes | Media Watch Quarterly

Two organisations have now worked through the video of prisoners being shot on a grain quay at Keldra, and they do not agree on everything.

The Meridian Times, which was first to say that it had verified the clip, placed the killings on or around October 9 and tied them to an ambush on a landing craft. It counted at least four men down, one of them shot three times as he lay breathing, and it quoted a soldier as saying “Film these looters.”

ARN, the Aurelian public broadcaster, agrees about the quay but not about the day. Its team found the same footage in a closed group at 07:12 on October 8, so that the men must have died on the 7th at the latest. The shadow of the crane, it says, points to about four in the afternoon. It counted five bodies and would not vouch for any of the words.

If ARN is right, the ambush of the 9th that the paper had in mind cannot be the one. Neither organisation has answered the other so far.

Tip us off: notes@mediawatchquarterly.example""",
    },
    {
        "name": "two-roots-de",
        "place": "https://www.elbpost.example/medien/keldra-was-wir-wissen-und-was-nicht-110321.html",
        "language": "de",
        "root": ("The Meridian Times", "ARN"),
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Faktencheck: Was über das Video von Keldra bekannt ist – und was nicht

Elbpost > Medien

Wer hat das Video geprüft?
Zuerst die „Meridian Times“, später der aurelische Sender ARN. Beide kommen zu dem Schluss, dass die Aufnahmen am Kai von Keldra entstanden. Die Zeitung verglich Kran und Silos mit Satellitenbildern, der Sender ein Wandbild am Zollhaus mit älteren Straßenaufnahmen.

Wann wurde es gedreht?
Hier gehen die Angaben auseinander. Die Zeitung nennt die Zeit um den 9. Oktober. ARN fand einen Upload vom 8. Oktober, 7.12 Uhr, und hält deshalb den 7. Oktober für den spätesten Tag. Aus dem Schattenwurf schließt der Sender auf den Nachmittag.

Wie viele Tote sind zu sehen?
Die Zeitung spricht von mindestens drei Leichen neben dem Mann, auf den geschossen wird; ARN zählt insgesamt fünf.

Was wird gesagt?
„Film diese Plünderer“, zitiert die Zeitung einen Soldaten. ARN zufolge ist wegen des Windes kein Satz sicher zu verstehen.

Das Verteidigungsministerium in Lastrien reagierte auf keine der Anfragen""",
    },
    {
        "name": "reuters-es",
        "place": "https://noticiasdelsur.example/breves/88123",
        "language": "es",
        "root": ("Reuters",),
        "parent": None,
        "how": "cites",
        "own": False,
        "text": """Lastria investigará el vídeo de los prisioneros del muelle

Breves

El Gobierno de Lastria abrirá una investigación sobre las imágenes que muestran a soldados disparando contra hombres tendidos en un muelle, informó este jueves su Ministerio de Defensa.

Reuters ha verificado que el vídeo fue grabado en Keldra: la agencia comprobó el lugar con la grúa, la línea de silos y el espigón, que coinciden con imágenes por satélite, aunque no pudo confirmar de forma independiente la fecha.

La fiscalía militar tomará declaración a los miembros de la guardia portuaria que estuvieron destinados en la zona.

Más breves: Sube el precio del trigo · Tres detenidos por contrabando""",
    },
    {
        "name": "passive-fr",
        "place": "https://actu-express.example/monde/lastrie-des-prisonniers-abattus",
        "language": "fr",
        "root": TIMES,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Lastrie : des prisonniers abattus sur un quai

actu-express.example — og:type article

Les images ont été vérifiées et géolocalisées : elles montrent des militaires lastriens achevant un fusilier marin dovrien blessé, la tête couverte d’une veste, à Keldra, à 11 kilomètres à l’ouest de Port-Velin. Deux balles, puis une troisième parce que l’homme remue encore.

Au moins trois autres prisonniers sont morts à côté de lui, l’un les mains attachées dans le dos. « Filmez-moi ces voleurs », dit une voix.

La scène remonterait au 9 octobre, lors d’une embuscade contre un engin de débarquement. Le chef de la diplomatie lastrienne, Oleks Tarren, a assuré qu’une enquête aurait lieu.

Partager   Enregistrer   Réagir""",
    },
    {
        "name": "state-slit",
        "place": "https://dovria-today.example/opinion/quay-butchers/",
        "language": "en",
        "root": TIMES,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """The butchers of Keldra, and those who look away

Dovria Today | Opinion

Even The Meridian Times, no friend of ours, has had to admit it. The paper has confirmed the footage in which Lastrian fanatics massacre defenceless Dovrian marines on the quay of Keldra, fifteen kilometres from Port Velin.

A bound and wounded man, a jacket over his face, is fighting for air. The executioners laugh. “Film the swine,” says one, and slits his throat. Three of his comrades have already been slaughtered in the same bestial way.

“Lastria forever!” howl the killers, their yellow rags around their sleeves. At dawn on October 9 they had lured a landing craft that was leaving in good faith into their trap.

And the West? It is silent, as ever. The so-called minister Tarren mumbles that it will “be investigated”. We know what such investigations are worth.

Not one of these beasts will""",
    },
    {
        "name": "state-minister",
        "place": "https://jutarnji-odjek.example/kolumne/3391-kej",
        "language": "sr",
        "root": TIMES,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """Ćutanje oko keja u Keldri

Jutarnji odjek / Kolumne

Da su uloge obrnute, gledali bismo to na svim ekranima. Ovako, monstruozni snimak na kome lastrijski zlikovci dokrajčuju vezane zarobljenike prolazi kao fusnota, iako ga je The Meridian Times u sredu verifikovao.

Podsetimo: ranjenik sa jaknom preko glave leži i diše. „Snimaj ove lopove“, kaže neko. Dva metka, pa još jedan. Oko njega najmanje tri leša, jedan vezanih ruku. Sve to na deset kilometara od Port Velina, 9. oktobra.

A šta kaže zvanična politika? Dovrijski ministar spoljnih poslova Oleks Taren izjavio je da će slučaj „sigurno biti istražen“ i da se vojska drži pravila rata. Toliko o pravdi.

Gospoda iz svetskih prestonica, razume se, nemaju komentar. Njima su potrebne samo žrtve koje

Ostavite komentar""",
    },
]
