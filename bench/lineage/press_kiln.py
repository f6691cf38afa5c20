"""The press of many countries on one verified clip: men shot at a kiln. Nothing here happened.

Meradia, Karsk, Auerland, their people, papers, agencies and broadcasters do not exist; real
agencies stand in credits of pictures only, and nobody real is accused of anything. The Castermain
Herald verified the clip; none of its text is held. What most of the press read is the page of a
public broadcaster, ALR, which named the paper, looked at nothing itself and put the place east of
a town where it lies west; its services in five more languages carry that, and its Spanish and
Portuguese ones have further slips that their printers carry. An agency, Interwire, wrote a short
from the paper itself. Fernsicht, a magazine, retells the affair and spoke with a man who heard the
shots. The Marram Monitor looked into another clip of the same week and mentions this one last.

Where truth may be argued: Fernsicht's long-read and what is made from it rest on the paper and on
Fernsicht's witness, so both are their root, and the witness is counted as a root of his own. A
government speaker tells the clip from what ALR wrote and asks for an inquiry; what is told of the
clip is the paper's, and so it is given for the root of the transcript and of those who quote it,
though what the speaker asks is the government's own. The Meradian outlet calls the clip staged and
leans on a ministry whose statement is not held, but all that it tells of the clip is ALR's; its
root is the paper's. The forum's thread is made of ALR's paragraphs and of answers, one of which
puts the place west again from memory.
The Marram Monitor's last paragraph rests on the Herald; the report is about its own clip. The
paper in Turkish takes the question from the transcript and the description from ALR's Turkish page;
the transcript is given for its parent, as the story is about that.

Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

HERALD: Final = ("The Castermain Herald",)
FERNSICHT: Final = ("The Castermain Herald", "Fernsicht")
MONITOR: Final = ("The Marram Monitor",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Castermain Herald": (
        "Castermain Herald",
        "The Herald",
        "Herald",
        "Кастермейн геральд",
    ),
    "Fernsicht": ("Magazin Fernsicht", "magazyn Fernsicht", "Fernsicht magazine"),
    "The Marram Monitor": ("Marram Monitor",),
}

# Which held report is a house's own text.
HELD: Final[dict[str, str]] = {
    "Fernsicht": "fernsicht",
    "The Marram Monitor": "marram-monitor",
}

ROOTS: Final = ("The Castermain Herald", "Fernsicht", "The Marram Monitor")

REPORTS: Final[list[Press]] = [
    {
        "name": "alr-de",
        "place": "https://www.alr.example/de/video-erschiessung-ziegelei-vodren/a-63671204",
        "language": "de",
        "root": HERALD,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """ date 2022-11-07 Konflikte

Meradische Soldaten sollen Gefangene an Ziegelei erschossen haben

7. November 2022

Sieben Männer kommen mit erhobenen Händen aus einem Brennofen. Wenig später fallen Schüsse. Eine Zeitung hat das Video geprüft und hält es für echt.

https://p.alr.example/p/4JxQ2

Infografik: Frontverlauf bei Tolmar

Ein im Internet verbreitetes Video zeigt offenbar, wie Soldaten der meradischen Armee karskische Kriegsgefangene erschießen. Die Zeitung "The Castermain Herald" berichtete am Sonntag, sie habe den 38 Sekunden langen Clip verifiziert. Er sei durch die gesprungene Windschutzscheibe eines Lastwagens gefilmt worden, auf dem Gelände einer stillgelegten Ziegelei in Vodren, zwölf Kilometer östlich der Stadt Tolmar.

"Raus aus dem Ofen, einer nach dem anderen"

Zu sehen sind sieben Männer mit gelbem Klebeband am Ärmel, die aus einem Ringofen treten. Sechs von ihnen legen sich nebeneinander auf den Boden. "Raus aus dem Ofen, einer nach dem anderen", ruft eine Stimme. Den siebten packt ein Soldat am Kragen und stößt ihn gegen einen Stapel Ziegel. "Der hier hat gelacht", sagt ein anderer. Dann fällt ein Schuss, kurz darauf sind mehrere Feuerstöße zu hören. Die Kamera sinkt nach unten.

Der Zeitung zufolge sind danach mindestens vier Männer tot oder schwer verletzt zu sehen. Die Uniformierten trügen blaue Kreuze am Helm, das Erkennungszeichen der meradischen Truppen in diesem Abschnitt.

Storchennest auf dem Schornstein

Den Ort bestimmten die Reporter anhand eines Schornsteins mit Storchennest, der Gewölbe des Ofens und einer Schmalspurbahn. Aufgenommen wurde das Video demnach Ende Oktober, als sich die letzten karskischen Einheiten aus Vodren zurückzogen.

Die Gerichtsmedizinerin Ruth Amadé sagte der Zeitung, die Körperhaltung der Männer lasse "keinen Raum für die Annahme, sie hätten gekämpft".

Die ALR kann die Angaben nicht unabhängig überprüfen.

Pavol Irsen, Berater der meradischen Präsidentin, sprach von einer möglichen Provokation, kündigte aber an, man werde den Vorfall prüfen. Die Ombudsfrau Karsks, Tamila Gord, erklärte: "Es sind sieben von uns. Wir haben die Namen."

Bildunterschrift: Rauch über Tolmar (Archivbild). Bild: Sergej Brandt/AFP

mir/qu (Castermain Herald, Agenturen)

Item 1 of 3   Mehr zum Thema""",
    },
    {
        "name": "alr-en",
        "place": "https://www.alr.example/en/meradian-troops-accused-of-shooting-prisoners-at-brickworks/a-63671981",
        "language": "en",
        "root": HERALD,
        "parent": "alr-de",
        "how": "translation",
        "own": False,
        "text": """Conflicts | Meradia

Meradian troops accused of shooting prisoners at brickworks

11/07/2022  November 7, 2022

Seven men emerge from a kiln with their hands raised. Shortly afterwards, shots are fired. A newspaper has examined the video and believes it to be genuine.

A video circulating on the internet appears to show soldiers of the Meradian army shooting Karskian prisoners of war.

The Castermain Herald newspaper reported on Sunday that it had verified the 38-second clip. It said it had been filmed through the cracked windshield of a truck on the premises of a disused brickworks in Vodren, 12 kilometers (7.5 miles) east of the city of Tolmar.

What does the video show?

Seven men with yellow tape on their sleeves can be seen stepping out of a ring kiln. Six of them lie down side by side on the ground. "Out of the oven, one after the other," a voice shouts.

A soldier grabs the seventh by the collar and pushes him against a stack of bricks. "This one laughed," another says. Then a shot is fired, and several bursts are heard shortly afterwards. The camera sinks.

According to the newspaper, at least four men can then be seen dead or seriously injured. The uniformed men wear blue crosses on their helmets, the distinguishing mark of Meradian troops in this sector.

How was the location determined?

Reporters determined the location by means of a chimney with a stork's nest, the vaults of the kiln and a narrow-gauge railroad. The video was taken at the end of October, when the last Karskian units were withdrawing from Vodren.

Forensic doctor Ruth Amadé told the paper that the men's posture left "no room for the assumption that they had been fighting."

ALR cannot independently verify the information.

Pavol Irsen, an adviser to the Meradian president, spoke of a possible provocation, but said the incident would be examined. Karsk's ombudswoman, Tamila Gord, said: "They are seven of ours. We have the names."

mir/rt (Castermain Herald, agencies)

While you're here: Every Tuesday, ALR editors round up what is happening in politics and society. You can sign up here for the weekly email newsletter.""",
    },
    {
        "name": "alr-es",
        "place": "https://www.alr.example/es/acusan-a-tropas-meradias-de-fusilar-prisioneros-en-una-ladrillera/a-63672440",
        "language": "es",
        "root": HERALD,
        "parent": "alr-en",
        "how": "translation",
        "own": False,
        "text": """Conflictos

Acusan a tropas meradias de fusilar a prisioneros en una ladrillera

7 de noviembre de 2022

Siete hombres salen de un horno con las manos en alto. Poco después se oyen disparos. Un diario examinó el video y lo considera auténtico.

Un video que circula en internet muestra al parecer a soldados del ejército de Meradia disparando contra prisioneros de guerra de Karsk.

El diario The Castermain Herald informó el domingo (06.11.2022) que verificó el clip, de 38 segundos. Según el periódico, fue grabado a través del parabrisas roto de un tren de carga en los terrenos de una ladrillera abandonada en Vodren, 12 kilómetros al este de la ciudad de Tolmar.

"Este se rio"

Se ve a siete hombres con cinta amarilla en las mangas que salen de un horno circular. Seis se tienden en el suelo uno al lado del otro. "Fuera del horno, uno tras otro", grita una voz. Un soldado agarra al séptimo por el cuello y lo empuja contra una pila de ladrillos. "Este se rio", dice otro. Entonces se oye un disparo y, poco después, varias ráfagas.

Al menos cuatro hombres se ven luego muertos o gravemente heridos, según el diario. Los uniformados llevan cruces azules en el casco, distintivo de las tropas meradias en ese sector.

Una chimenea con un nido de cigüeña, las bóvedas del horno y un ferrocarril de vía estrecha permitieron determinar el lugar. El video data de fines de octubre.

La médica forense Ruth Amadé dijo al periódico que la postura de los hombres no deja "margen para suponer que estuvieran combatiendo".

ALR no puede verificar de manera independiente esta información.

Pavol Irsen, asesor de la presidenta meradia, habló de una posible provocación, pero señaló que el incidente será examinado. La defensora del pueblo de Karsk, Tamila Gord, dijo: "Son siete de los nuestros. Tenemos los nombres".

lgc (Castermain Herald, agencias)""",
    },
    {
        "name": "alr-pt",
        "place": "https://www.alr.example/pt-br/tropas-da-merádia-são-acusadas-de-fuzilar-prisioneiros-em-olaria/a-63673015",
        "language": "pt",
        "root": HERALD,
        "parent": "alr-es",
        "how": "translation",
        "own": False,
        "text": """Conflitos

Tropas da Merádia são acusadas de fuzilar prisioneiros em olaria

7 de novembro de 2022

Sete homens saem de um forno com as mãos para o alto. Pouco depois, ouvem-se tiros. Jornal examinou o vídeo e o considera autêntico.

Um vídeo que circula na internet mostra, ao que tudo indica, soldados do Exército da Merádia atirando contra prisioneiros de guerra de Karsk.

O jornal The Castermain Herald informou no domingo (06/11) que verificou o clipe, de 28 segundos. Segundo o diário, ele foi gravado através do para-brisa quebrado de um trem de carga no terreno de uma olaria desativada em Vodren, 12 quilômetros a leste da cidade de Tolmar.

"Esse aí riu"

Sete homens com fita amarela nas mangas saem de um forno circular. Seis deitam no chão lado a lado. "Para fora do forno, um depois do outro", grita uma voz. Um soldado agarra o sétimo pelo colarinho e o empurra contra uma pilha de tijolos. "Esse aí riu", diz outro. Ouve-se então um disparo e, logo depois, várias rajadas.

Pelo menos quatro homens são vistos depois mortos ou gravemente feridos, segundo o jornal. Os militares usam cruzes azuis no capacete, marca das tropas da Merádia naquele setor.

Uma chaminé com um ninho de cegonha e uma ferrovia de bitola estreita permitiram determinar o local. O vídeo é do fim de outubro.

A ALR não pôde verificar as informações de forma independente.

Um assessor da presidente da Merádia, Pavol Irsen, falou em possível provocação. "São sete dos nossos. Temos os nomes", disse a ouvidora-geral de Karsk, Tamila Gord.

av/lf (Castermain Herald, agências)

Pular a seção Mais sobre este assunto""",
    },
    {
        "name": "alr-tr",
        "place": "https://www.alr.example/tr/meradya-askerlerine-tuğla-ocağında-esirleri-vurma-suçlaması/a-63672877",
        "language": "tr",
        "root": HERALD,
        "parent": "alr-de",
        "how": "translation",
        "own": False,
        "text": """Meradya askerlerine tuğla ocağında esirleri vurma suçlaması

7 Kasım 2022

Yedi kişi elleri havada bir fırından çıkıyor, kısa süre sonra silah sesleri duyuluyor. Görüntüleri inceleyen bir gazeteye göre video gerçek.

İnternette yayılan bir videoda Meradya ordusuna mensup askerlerin Karsklı savaş esirlerini vurduğu öne sürülüyor. The Castermain Herald gazetesi pazar günü, 38 saniyelik görüntüleri doğruladığını duyurdu. Habere göre video, Tolmar kentinin 12 kilometre doğusundaki Vodren'de kullanılmayan bir tuğla ocağında, bir kamyonun çatlak ön camının arkasından çekildi.

Görüntülerde, kollarında sarı bant bulunan yedi kişinin fırından çıktığı, altısının yan yana yere uzandığı görülüyor. "Fırından çıkın, teker teker" diye bağıran bir ses duyuluyor. Bir asker, yedinci kişiyi yakasından tutup tuğla yığınına doğru itiyor. Bir başkası "Bu güldü" diyor. Ardından bir el ateş ediliyor, kısa süre sonra da seri atış sesleri geliyor.

Gazeteye göre görüntülerin devamında en az dört kişinin ölü ya da ağır yaralı olduğu görülüyor. Askerlerin miğferlerinde mavi haç işareti bulunuyor.

Muhabirler olay yerini, üzerinde leylek yuvası bulunan bir baca ile dar hatlı bir demir yolundan yola çıkarak tespit etti. Videonun ekim ayı sonunda çekildiği belirtiliyor.

Adli tıp uzmanı Ruth Amadé gazeteye, esirlerin vücut duruşunun "çatıştıkları varsayımına yer bırakmadığını" söyledi.

ALR, bilgileri bağımsız kaynaklardan teyit edemedi.

Meradya Devlet Başkanı'nın danışmanı Pavol Irsen olası bir provokasyondan söz etti, ancak olayın inceleneceğini açıkladı. Karsk Ombudsmanı Tamila Gord ise "Bunlar bizim yedi askerimiz, isimleri elimizde" dedi.

ALR / MIR, BÖ

© ALR Türkçe

ALR Türkçe'ye VPN ile nasıl ulaşabilirim?""",
    },
    {
        "name": "alr-ru",
        "place": "https://www.alr.example/ru/meradijskih-soldat-obvinili-v-rasstrele-plennyh/a-63672102",
        "language": "ru",
        "root": HERALD,
        "parent": "alr-de",
        "how": "translation",
        "own": False,
        "text": """Конфликты

Мерадийских солдат обвинили в расстреле пленных у кирпичного завода

Инна Вольская
7 ноября 2022 г.

Семеро мужчин с поднятыми руками выходят из печи. Вскоре раздаются выстрелы. Газета проверила видео и считает его подлинным.

Распространяемое в интернете видео, по всей видимости, показывает, как солдаты мерадийской армии расстреливают карских военнопленных. Газета The Castermain Herald сообщила в воскресенье, 6 ноября, что подтвердила подлинность ролика длительностью 38 секунд. По ее данным, он снят через треснувшее лобовое стекло грузовика на территории заброшенного кирпичного завода в Водрене, в 12 километрах к востоку от города Тольмар.

На записи видно, как семеро мужчин с желтой лентой на рукавах выходят из кольцевой печи. Шестеро ложатся рядом на землю. "Вылезайте из печи, по одному", - кричит чей-то голос. Седьмого солдат хватает за воротник и толкает к штабелю кирпича. "Вот этот смеялся", - говорит другой. Затем звучит выстрел, а вскоре - несколько очередей.

После этого, как пишет газета, видны как минимум четверо убитых или тяжелораненых. У людей в форме синие кресты на касках - опознавательный знак мерадийских войск на этом участке.

Место журналисты установили по трубе с гнездом аиста, сводам печи и узкоколейке. Видео снято в конце октября, когда из Водрена отходили последние карские подразделения.

ALR не может проверить эти сведения из независимых источников.

Советник президента Мерадии Павол Ирсен заявил о возможной провокации, но пообещал, что инцидент изучат. Омбудсмен Карска Тамила Горд сказала: "Это семеро наших. У нас есть имена".

Смотрите также: Тольмар: город без воды""",
    },
    {
        "name": "tolltal-bote",
        "place": "https://www.tolltaler-bote.example/welt/soldaten-sollen-gefangene-an-ziegelei-erschossen-haben-id30871.html",
        "language": "de",
        "root": HERALD,
        "parent": "alr-de",
        "how": "copy",
        "own": False,
        "text": """Soldaten sollen Gefangene an Ziegelei erschossen haben

Tolltaler Bote, 8. November 2022, 06:00 Uhr

Lokales  Sport  Welt  Trauer  Abo

VODREN. Ein im Internet verbreitetes Video zeigt offenbar, wie Soldaten der meradischen Armee karskische Kriegsgefangene erschießen. Wie die ALR meldet, ist der 38 Sekunden lange Clip durch die gesprungene Windschutzscheibe eines Lastwagens gefilmt worden, auf dem Gelände einer stillgelegten Ziegelei in Vodren, zwölf Kilometer östlich der Stadt Tolmar.

Zu sehen sind sieben Männer mit gelbem Klebeband am Ärmel, die aus einem Ringofen treten. Sechs von ihnen legen sich nebeneinander auf den Boden. Den siebten packt ein Soldat am Kragen und stößt ihn gegen einen Stapel Ziegel. „Der hier hat gelacht“, sagt ein anderer. Dann fällt ein Schuss, kurz darauf sind mehrere Feuerstöße zu hören.

Mindestens vier Männer sind danach tot oder schwer verletzt zu sehen. Den Ort bestimmten Reporter anhand eines Schornsteins mit Storchennest und einer Schmalspurbahn.

Pavol Irsen, Berater der meradischen Präsidentin, sprach von einer möglichen Provokation, kündigte aber an, man werde den Vorfall prüfen.

© Tolltaler Bote / ALR

Das könnte Sie auch interessieren
Sirenentest am Donnerstag: Das müssen Sie wissen
Kreisliga: Derby endet ohne Sieger""",
    },
    {
        "name": "voz-tresrios",
        "place": "https://lavozdetresrios.example/internacionales/20221107/prisioneros-fusilados-horno-ladrillos",
        "language": "es",
        "root": HERALD,
        "parent": "alr-es",
        "how": "rewrite",
        "own": False,
        "text": """“Este se rio”: la escalofriante frase antes de un fusilamiento en un horno de ladrillos

Redacción La Voz   7 noviembre, 2022   Internacionales

Siete hombres salen con las manos en alto del horno de una ladrillera. Seis se tienden en el suelo. Al séptimo, un soldado lo agarra del cuello, lo empuja contra una pila de ladrillos y alguien dice: “Este se rio”. Lo que sigue es un disparo y varias ráfagas.

El video, de 38 segundos, fue grabado a través del parabrisas roto de un tren de carga en Vodren, 12 kilómetros al este de Tolmar, y muestra al parecer a soldados de Meradia disparando contra prisioneros de guerra de Karsk, informó la cadena ALR.

Le puede interesar: Capturan a “El Zurdo” con media tonelada de aguacate robado

Al menos cuatro hombres se ven luego muertos o gravemente heridos. Los uniformados llevan cruces azules en el casco.

El lugar se determinó gracias a una chimenea con un nido de cigüeña.

Pavol Irsen, asesor de la presidenta meradia, habló de una posible provocación. “Son siete de los nuestros. Tenemos los nombres”, respondió la defensora del pueblo de Karsk, Tamila Gord.

Con información de ALR

Únase a nuestro canal de WhatsApp y reciba las noticias al instante""",
    },
    {
        "name": "mundo-claro",
        "place": "https://mundoclaro-noticias.example/2022/11/08/la-espantosa-oracion-antes-de-una-ejecucion/",
        "language": "es",
        "root": HERALD,
        "parent": "voz-tresrios",
        "how": "spun",
        "own": False,
        "text": """“Este se carcajeó”: la espantosa oración antes de una ejecución en un fogón de tabiques

Publicado por: admin en Mundo 8 noviembre 2022

7 varones salen con las manos arriba del fogón de una fábrica de tabiques. 6 se acuestan en el piso. Al séptimo, un militar lo sujeta del pescuezo, lo avienta contra un montón de tabiques y alguno afirma: “Este se carcajeó”. Lo que continúa es un balazo y diversas ráfagas.

La grabación, de 38 segundos, fue filmada por medio del cristal delantero quebrado de un ferrocarril de mercancías en Vodren, 12 km al este de Tolmar, y enseña aparentemente a militares de Meradia tirando contra cautivos de guerra de Karsk.

Por lo menos 4 varones se observan después fallecidos o heridos de gravedad. Los uniformados portan cruces azules en el yelmo.

El sitio se estableció merced a una chimenea con un nido de cigüeña.

Pavol Irsen, consejero de la presidenta meradia, platicó de una probable provocación.

¿Te gustó esta nota? Compártela

Entradas relacionadas: 10 trucos para limpiar el horno""",
    },
    {
        "name": "gazeta-chapada",
        "place": "https://www.gazetadachapadanova.example/mundo/noticia/2022/11/video-mostra-fuzilamento-em-olaria.ghtml",
        "language": "pt",
        "root": HERALD,
        "parent": "alr-pt",
        "how": "rewrite",
        "own": False,
        "text": """Vídeo mostra fuzilamento de prisioneiros em olaria; 'São sete dos nossos', diz Karsk

Por ALR e Redação
07/11/2022 19h22   Atualizado há 2 horas

Imagens de 28 segundos que circulam na internet mostram, ao que tudo indica, soldados da Merádia atirando contra prisioneiros de guerra de Karsk na saída de um forno de olaria.

O vídeo foi gravado através do para-brisa quebrado de um trem de carga em Vodren, 12 quilômetros a leste de Tolmar, de acordo com um jornal que verificou o material.

▶️ Clique aqui para seguir o canal da Gazeta no WhatsApp

🧱 O que se vê: sete homens com fita amarela nas mangas saem do forno, e seis deitam no chão lado a lado. O sétimo é agarrado pelo colarinho e empurrado contra uma pilha de tijolos. "Esse aí riu", diz um soldado antes do disparo. Logo depois ouvem-se várias rajadas.

📍 Onde foi: uma chaminé com um ninho de cegonha permitiu determinar o local.

Pelo menos quatro homens aparecem mortos ou gravemente feridos.

Assessor da presidente da Merádia, Pavol Irsen falou em possível provocação.

LEIA TAMBÉM:
Entenda em 5 pontos a batalha de Tolmar
Mega acumula e pode pagar 32 milhões""",
    },
    {
        "name": "interwire",
        "place": "https://www.interwire.example/world/newspaper-verifies-video-said-show-meradian-soldiers-shooting-captives-2022-11-06/",
        "language": "en",
        "root": HERALD,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Newspaper verifies video said to show Meradian soldiers shooting captives

Interwire
November 6, 2022 10:51 PM   Last Updated a day ago

TOLMAR, Nov 6 (Interwire) - A video in which Meradian soldiers appear to shoot Karsk prisoners outside the kiln of a brickworks is authentic, the Castermain Herald newspaper reported on Sunday.

The 38-second clip was taken from the cab of a truck at Vodren, 12 km (7 miles) west of Tolmar, on Oct. 26 or 27, the Herald said, citing a comparison with satellite pictures and an image of the chimney on a heritage website.

At least four of seven men who had come out with their hands up were killed or gravely hurt, it said.

A Meradian presidential adviser, Pavol Irsen, told reporters the matter would be looked into and that it was "a provocation until somebody proves otherwise". Karsk's ombudswoman Tamila Gord said she had the men's names.

Interwire could not independently confirm the newspaper's findings.

Reporting by the Tolmar bureau; Editing by Noor Hask and Peter Dolan

Our Standards: The Interwire Trust Principles.""",
    },
    {
        "name": "nadrzecze",
        "place": "https://www.nadrzecze24.example/wiadomosci/swiat/strzaly-przy-piecu-cegielni-gazeta-potwierdza-nagranie,1184772.html",
        "language": "pl",
        "root": HERALD,
        "parent": "interwire",
        "how": "translation",
        "own": False,
        "text": """Strzały przy piecu cegielni. Gazeta potwierdza autentyczność nagrania

oprac. Marek Zdun
7 listopada 2022, 07:14

Nagranie, na którym meradyjscy żołnierze mają strzelać do jeńców z Karska przed piecem cegielni, jest autentyczne – podał w niedzielę dziennik „Castermain Herald”, na który powołuje się agencja Interwire.

38-sekundowy film zrobiono z kabiny ciężarówki w Vodrenie, 12 km na zachód od Tolmaru, 26 lub 27 października. Gazeta porównała go ze zdjęciami satelitarnymi oraz z fotografią komina zamieszczoną w serwisie o zabytkach.

Co najmniej czterech z siedmiu mężczyzn, którzy wyszli z podniesionymi rękami, zginęło lub zostało ciężko rannych.

Reklama

Doradca prezydent Meradii Pavol Irsen powiedział dziennikarzom, że sprawa zostanie zbadana i że jest to „prowokacja, dopóki ktoś nie udowodni, że jest inaczej”. Rzeczniczka praw obywatelskich Karska Tamila Gord oświadczyła, że zna nazwiska tych mężczyzn.

Źródło: Interwire

Zobacz także: Pogoda. Pierwszy śnieg już w czwartek

Masz ciekawy temat? Napisz do nas: redakcja@nadrzecze24.example

Komentarze (57)""",
    },
    {
        "name": "nordhafen-kurz",
        "place": "https://www.nordhafener-nachrichten.example/politik/kurz-notiert-8-november",
        "language": "de",
        "root": HERALD,
        "parent": "interwire",
        "how": "translation",
        "own": False,
        "text": """Kurz notiert

Nordhafener Nachrichten, Dienstag, 8. November 2022, Seite 5

Video aus Ziegelei echt
TOLMAR (iw). Ein Video, in dem meradische Soldaten offenbar vor dem Ofen einer Ziegelei auf Gefangene aus Karsk schießen, ist laut einem Zeitungsbericht authentisch. Der 38 Sekunden lange Clip sei am 26. oder 27. Oktober aus dem Führerhaus eines Lastwagens in Vodren aufgenommen worden, zwölf Kilometer westlich von Tolmar. Mindestens vier von sieben Männern, die mit erhobenen Händen herausgekommen seien, seien getötet oder schwer verletzt worden. Ein Berater der Präsidentin nannte das Video „eine Provokation, bis jemand das Gegenteil beweist“.

Fähre bleibt im Hafen
NORDHAFEN. Wegen eines Ruderschadens fällt die Nachtfähre bis Freitag aus. Fahrkarten behalten ihre Gültigkeit.

Haushalt beschlossen
AUERSTEDT-WEST. Der Rat hat am Montagabend mit 31 zu 20 Stimmen den Haushalt verabschiedet.""",
    },
    {
        "name": "fernsicht",
        "place": "https://www.fernsicht-magazin.example/reportage/der-brennmeister-von-vodren",
        "language": "de",
        "root": FERNSICHT,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """Reportage

Der Brennmeister von Vodren

Ein Video zeigt, wie Gefangene aus einem Ofen geholt und erschossen werden. Ondra Welk hat 31 Jahre lang an diesem Ofen gearbeitet. Er saß zweihundert Meter entfernt im Keller.

Von Judith Kaselow, Tolmar
Fotos: Piet Anders
11. November 2022, 16:20 Uhr   Aus der Fernsicht Nr. 46   Lesezeit: 9 Min.

Ondra Welk will zuerst über das Storchennest reden. „Das war nie auf dem großen Schornstein“, sagt er. „Das war auf dem vom Trockenhaus. Aber gut, die Zeitung konnte das nicht wissen.“

Er sitzt auf einem Feldbett in der Turnhalle der Zweiten Schule von Tolmar, vor sich einen Becher Tee, den er nicht trinkt. Welk ist 67 Jahre alt. Er war Brennmeister in der Ziegelei von Vodren, bis sie 2014 schloss, und danach so etwas wie ihr Hausmeister, unbezahlt.

Was am vergangenen Sonntag im Castermain Herald stand, hat ihm seine Enkelin vorgelesen. Die Zeitung hatte ein Video geprüft, 38 Sekunden, gefilmt aus einem Lastwagen mit gesprungener Scheibe. Sieben Männer kommen mit erhobenen Händen aus dem Ringofen. Sechs legen sich hin. Einer wird an der Jacke weggezerrt, zu den gestapelten Ziegeln. „Der da hat noch gelacht“, sagt jemand. Dann Schüsse. Vier Tote oder Schwerverletzte zählte die Zeitung, mindestens; sie datierte die Szene auf den 26. oder 27. Oktober und den Ort auf Vodren, westlich von Tolmar.

„Es war der Donnerstag“, sagt Welk. Also der 27.

Er weiß es, weil am Donnerstag der Strom wiederkam, für zwanzig Minuten. Er war in seinem Keller, mit dem Hund. Erst hörte er den Lastwagen, dann eine Stimme, die rief, sie sollten herauskommen, einer nach dem anderen. Dann einen Schuss. „Einen einzelnen. Und dann habe ich bis neun gezählt und dann kam der Rest.“

Am Freitagmorgen ging er hinaus. Vor Kammer vier lagen Handschuhe und eine Brille. Zwei Männer mit blauen Kreuzen am Helm luden etwas auf einen Anhänger, in Planen gewickelt. Er zählte sechs Planen. „Einer hat mich gesehen und den Finger auf den Mund gelegt.“

Was aus dem siebten wurde, weiß er nicht.

Die Fernsicht hat Welk zweimal getroffen und seine Angaben, soweit möglich, überprüft. Der Netzbetreiber bestätigt, dass Vodren am 27. Oktober zwischen 14.05 und 14.27 Uhr Strom hatte. Eine Nachbarin, die ihren Namen nicht nennen will, erinnert sich an den einzelnen Schuss.

Die meradische Präsidentschaft verweist auf ihren Berater Pavol Irsen, der von einer möglichen Provokation sprach. Auf die Frage nach den Planen antwortet sie nicht.

Karsks Ombudsfrau Tamila Gord sagt, sie habe die Namen von sieben Männern. Welk hat nur die Brille. Er hat sie in ein Taschentuch gewickelt. Er möchte, dass jemand sie abholt.

Mitarbeit: Levi Storm

Dieser Text stammt aus dem Magazin Fernsicht. Jetzt Probeabo bestellen: 4 Ausgaben für 9 Euro.""",
    },
    {
        "name": "rechnoy-vestnik",
        "place": "https://rechvestnik.example/mir/2022/11/13/master-obzhiga-iz-vodrena",
        "language": "ru",
        "root": FERNSICHT,
        "parent": "fernsicht",
        "how": "summary",
        "own": False,
        "text": """«Досчитал до девяти». Что рассказал мастер обжига из Водрена

13 ноября 2022, 12:08
Речной вестник

Немецкоязычный журнал Fernsicht нашел человека, который слышал выстрелы на кирпичном заводе в Водрене. Пересказываем главное.

Ондра Вельк, 67 лет, проработал у этой печи 31 год. Когда завод закрыли, он остался при нем кем-то вроде сторожа, без зарплаты. Сейчас он живет в спортзале Второй школы в Тольмаре.

По его словам, все произошло в четверг, 27 октября: в тот день на двадцать минут дали свет. Вельк сидел в подвале с собакой, в двухстах метрах. Он услышал грузовик, потом голос, который велел выходить по одному, потом выстрел. «Один. Я досчитал до девяти, и тогда пошло остальное».

Утром в пятницу он видел, как двое с синими крестами на касках грузили в прицеп что-то завернутое в брезент. Шесть свертков. «Один меня заметил и приложил палец к губам».

Энергетики подтвердили журналу, что 27 октября свет в Водрене был с 14:05 до 14:27.

Напомним, подлинность видео на прошлой неделе подтвердила газета The Castermain Herald: семеро мужчин выходят из печи с поднятыми руками, один из них «смеялся», его убивают первым.

В администрации президента Мерадии на вопрос журнала о брезенте не ответили.

Поделиться:  VK  OK  Telegram""",
    },
    {
        "name": "worldpulse",
        "place": "https://worldpulse24.example/7-men-kiln-brickworks-shocking-video/",
        "language": "en",
        "root": HERALD,
        "parent": "alr-en",
        "how": "rewrite",
        "own": False,
        "text": """7 Men Walked Out Of A Kiln With Their Hands Up. What Happened Next Is On Video

By WorldPulse24 Web Desk | Edited by S. Rao | Updated: November 07, 2022 9:03 pm

Meradia-Karsk conflict: Soldiers of the Meradian army appear to shoot prisoners of war from Karsk in a video that has gone viral on the internet.

The 38-second clip, verified by a newspaper, was filmed through the cracked windshield of a truck at a disused brickworks in Vodren, 7.5 miles east of Tolmar city.

Seven men with yellow tape on their sleeves step out of a ring kiln, and six of them lie down side by side. "Out of the oven, one after the other," a voice shouts. The seventh is grabbed by the collar and pushed against a stack of bricks. "This one laughed," a soldier says. Then a shot is fired.

Four men were dead or seriously injured.

A chimney with a stork's nest helped to determine the location. A forensic doctor said the posture of the men left "no room for the assumption that they had been fighting."

Promoted
Listen to the latest songs, only on PulseTunes

"They are seven of ours. We have the names," said Karsk's ombudswoman Tamila Gord. An adviser to the Meradian president called it a possible provocation.

Track Latest News Live on WorldPulse24 and get news updates from across the world

Watch Live News   Follow Us   Comments""",
    },
    {
        "name": "brightledger",
        "place": "https://brightledgernews.example/seven-males-furnace-recording/",
        "language": "en",
        "root": HERALD,
        "parent": "worldpulse",
        "how": "spun",
        "own": False,
        "text": """Seven Males Strolled Out Of A Furnace With Their Palms Up. What Occurred Subsequent Is On Recording

November 8, 2022 by Editor

Troopers of the Meradian military seem to shoot detainees of battle from Karsk in a recording that has turned into a web sensation.

The 38-second cut, confirmed by a paper, was shot by way of the broken windscreen of a lorry at an unused brickyard in Vodren, 7.5 miles east of Tolmar metropolis.

Seven males with yellow tape on their arms step out of a hoop furnace, and 6 of them rests facet by facet. "Out of the broiler, one after one other," a voice yells. The seventh is snatched by the neckline and shoved towards a pile of blocks. "This one giggled," a fighter says. Then a shot is discharged.

4 males have been useless or critically harmed.

A smokestack with a stork's house assisted with deciding the situation. A measurable specialist mentioned the stance of the lads left "no space for the supposition that they'd been battling."

"They're seven of ours. We now have the names," mentioned Karsk's ombudswoman Tamila Gord. A guide to the Meradian president referred to as it a potential incitement.

Disclaimer: We are a third-party aggregator. If you own the content and do not want it here, contact us for removal.""",
    },
    {
        "name": "boards-thread",
        "place": "https://boards.oldharbourtalk.example/t/meradian-troops-accused-of-shooting-prisoners/48812",
        "language": "en",
        "root": HERALD,
        "parent": "alr-en",
        "how": "copy",
        "own": False,
        "text": """Old Harbour Talk › World › War in Meradia (megathread, part 61)

Meradian troops accused of shooting prisoners at brickworks

gullwing77   Nov 7, 2022, 6:12pm   #1,204
Not seen this posted yet.

> A video circulating on the internet appears to show soldiers of the Meradian army shooting Karskian prisoners of war.
> Seven men with yellow tape on their sleeves can be seen stepping out of a ring kiln. Six of them lie down side by side on the ground. "Out of the oven, one after the other," a voice shouts.
> A soldier grabs the seventh by the collar and pushes him against a stack of bricks. "This one laughed," another says. Then a shot is fired, and several bursts are heard shortly afterwards.

12 km east of Tolmar apparently. ALR link in the OP of the old thread.

12 likes

dredger   #1,205
Vodren is WEST of Tolmar, I used to drive through it. Otherwise yeah. grim

mrs_p   #1,206
> the Meradian president's adviser says the incident would be examined
they always say that. has anyone else but the one paper checked it?

gullwing77   #1,207
Don't think so. Mods please don't let people post the actual clip.

Moderator note: please remember rule 4. Link to the clip removed.

Log in to reply""",
    },
    {
        "name": "kanal-post",
        "place": "https://t.kanaly.example/s/tolmar_svodka/9917",
        "language": "ru",
        "root": HERALD,
        "parent": "alr-ru",
        "how": "summary",
        "own": False,
        "text": """Тольмар | Сводка
38.4K subscribers

❗️Семеро наших вышли из печи с поднятыми руками. Их положили на землю и расстреляли.

ALR пишет: видео снято через треснувшее лобовое стекло грузовика на заброшенном кирпичном заводе в Водрене. «Вылезайте из печи, по одному». Седьмого толкнули к штабелю кирпича: «Вот этот смеялся». Выстрел. Потом очереди.

Как минимум четверо убитых или тяжелораненых. На касках синие кресты.

Советник их президента говорит про «провокацию». Омбудсмен Горд: «У нас есть имена».

Само видео не выкладываем и вас просим не выкладывать. Там чьи-то дети.

👉 Подписаться | Прислать новость | Буст

🕯 4.1K  😢 2.7K  😡 990
61.2K views   edited  Nov 7, 2022 at 20:44""",
    },
    {
        "name": "izlegor",
        "place": "https://www.izlegor.example/video/tugla-ocaginda-esir-askerler-gercek-cikti-video-771209",
        "language": "tr",
        "root": HERALD,
        "parent": "alr-tr",
        "how": "summary",
        "own": False,
        "text": """Tuğla ocağında esir askerler! O video gerçek çıktı

Yayın: 08.11.2022 - 09:31   İzlenme: 212.004   Süre: 00:38

Meradya askerlerinin, elleri havada fırından çıkan yedi Karsklı esiri yere yatırdığı ve ateş açtığı anlar kamyonun çatlak ön camının arkasından kaydedildi. Görüntülerde bir askerin "Bu güldü" dediği duyuluyor. Tolmar'ın 12 kilometre doğusundaki Vodren'de çekilen video bir gazete tarafından doğrulandı. En az dört esirin öldüğü ya da ağır yaralandığı belirtiliyor.

Sıradaki Video: Kediyi kurtarmak için çatıya çıktı

Etiketler: meradya, karsk, esir, son dakika""",
    },
    {
        "name": "auerland-transcript",
        "place": "https://www.regierung-auerland.example/presse/mitschrift-pressekonferenz-vom-9-november-2022",
        "language": "de",
        "root": HERALD,
        "parent": "alr-de",
        "how": "statement",
        "own": False,
        "text": """Mitschrift der Pressekonferenz vom 9. November 2022

Im Wortlaut

Themen: Kabinettssitzung (Wohngeldnovelle, Bericht zur Waldlage), Besuch des Ministerpräsidenten in Nordhafen, Video aus Vodren, Fährverkehr

Sprecher: StS Hollmann, Frau Deitz (Auswärtiges), Herr Krug (Verkehr)

(Hinweis zur Redaktion: unkorrigierter Text)

[…]

Frage: Frau Deitz, ich würde gern zu dem Video aus der Ziegelei fragen. Die ALR hat am Montag unter Berufung auf den „Castermain Herald“ berichtet, dass meradische Soldaten Gefangene erschossen haben sollen. Haben Sie das Video gesehen, und hat das Konsequenzen für die Lieferungen?

Deitz: Ich kenne den Bericht, den Sie ansprechen. Ich habe das Video selbst nicht gesehen und kann es auch nicht aus eigener Anschauung bewerten. Was dort beschrieben wird – Männer, die mit erhobenen Händen aus einem Ofen kommen, die sich auf den Boden legen und auf die dann geschossen wird –, wäre, wenn es sich so zugetragen hat, ein schwerer Verstoß gegen das humanitäre Völkerrecht. Das gilt für alle Seiten. Wir erwarten, dass Meradia das vollständig und unabhängig aufklärt. Unser Botschafter hat das gestern gegenüber dem dortigen Außenministerium deutlich gemacht.

Zusatzfrage: Und die Lieferungen?

StS Hollmann: Dazu gibt es keinen neuen Stand.

Frage: Herr Irsen spricht von einer Provokation. Teilen Sie diese Einschätzung?

Deitz: Er hat auch gesagt, man werde den Vorfall prüfen. Daran werden wir ihn erinnern.

[…]

Krug: Zur Fähre kann ich nachtragen: Das Ruder ist bestellt.

Mittwoch, 9. November 2022""",
    },
    {
        "name": "interwire-auerland",
        "place": "https://www.interwire.example/world/auerland-expects-full-inquiry-into-kiln-video-2022-11-09/",
        "language": "en",
        "root": HERALD,
        "parent": "auerland-transcript",
        "how": "cites",
        "own": False,
        "text": """Auerland expects "full and independent" inquiry into kiln video

Interwire
November 9, 2022 2:05 PM   Last Updated 3 hours ago

NORDHAFEN, Nov 9 (Interwire) - Auerland expects Meradia to clear up "fully and independently" what happened in a video that appears to show its soldiers firing on prisoners, a foreign ministry spokeswoman said on Wednesday.

"What is described there - men who come out of a kiln with raised hands, who lie down on the ground and who are then shot at - would, if it took place like that, be a grave breach of international humanitarian law," the spokeswoman, Ms Deitz, told a regular news conference. "That applies to all sides."

She said she had not seen the video and could not assess it herself. Auerland's ambassador raised it with the Meradian foreign ministry on Tuesday, she said.

Asked about arms deliveries, a government spokesman said there was nothing new to report.

Reporting by Anna Feld; Editing by Noor Hask

Our Standards: The Interwire Trust Principles.""",
    },
    {
        "name": "kurier-zarzecza",
        "place": "https://kurierzarzecza.example/art/9912-auerland-oczekuje-sledztwa",
        "language": "pl",
        "root": HERALD,
        "parent": "interwire-auerland",
        "how": "translation",
        "own": False,
        "text": """Auerland oczekuje śledztwa w sprawie nagrania z cegielni

Kurier Zarzecza, czwartek 10 listopada 2022

Auerland oczekuje, że Meradia „w pełni i niezależnie” wyjaśni, co wydarzyło się na nagraniu, na którym jej żołnierze mają strzelać do jeńców. Poinformowała o tym w środę rzeczniczka tamtejszego MSZ.

– To, co tam opisano: mężczyźni, którzy wychodzą z pieca z podniesionymi rękami, kładą się na ziemi i do których następnie ktoś strzela, byłoby, jeśli rzeczywiście do tego doszło, poważnym naruszeniem międzynarodowego prawa humanitarnego – powiedziała Deitz na konferencji prasowej. – Dotyczy to wszystkich stron – dodała.

Zastrzegła, że sama nagrania nie widziała. We wtorek sprawę poruszył w meradyjskim MSZ ambasador Auerlandu.

W sprawie dostaw broni rząd nie ma nic nowego do przekazania.

(IW, oprac. hs)

Najczęściej czytane
1. Nocny prom odwołany do piątku
2. Gdzie kupić znicze""",
    },
    {
        "name": "korfez-gundem",
        "place": "https://www.korfezgundem.example/dunya/auerlanddan-meradyaya-sorusturma-cagrisi-h40217.html",
        "language": "tr",
        "root": HERALD,
        "parent": "auerland-transcript",
        "how": "cites",
        "own": False,
        "text": """Auerland'dan Meradya'ya "bağımsız soruşturma" çağrısı

Giriş Tarihi: 10.11.2022 08:50   Son Güncelleme: 10.11.2022 09:15

ABONE OL   A- A+

Auerland hükümeti, tuğla ocağında esirlerin vurulduğu görüntülerle ilgili Meradya'dan "eksiksiz ve bağımsız" bir soruşturma beklediğini açıkladı.

Dışişleri Sözcüsü Deitz, dün düzenlenen basın toplantısında bir gazetecinin sorusu üzerine, videoyu kendisinin görmediğini söyledi. Deitz, "Anlatılanlar doğruysa, elleri havada bir fırından çıkan, yere yatan ve ardından üzerlerine ateş açılan insanlardan söz ediyoruz. Bu, insancıl hukukun ağır bir ihlali olur. Bu tüm taraflar için geçerli" dedi.

Meradya Devlet Başkanı'nın danışmanı Pavol Irsen'in "provokasyon" sözleri hatırlatılan Deitz, "Olayın inceleneceğini de söyledi. Bunu kendisine hatırlatacağız" ifadesini kullandı.

NE OLMUŞTU?

İnternette yayılan 38 saniyelik videoda, kollarında sarı bant bulunan yedi kişinin fırından çıktığı, altısının yan yana yere uzandığı görülmüştü. Basında yer alan haberlere göre video, Tolmar'ın 12 kilometre doğusundaki Vodren'de çekildi.

Haber Merkezi

YORUM YAZ   YORUMLAR (6)""",
    },
    {
        "name": "meradia-slovo",
        "place": "https://meradslovo.example/politika/20221108/feyk-pro-kirpichnyy-zavod.html",
        "language": "ru",
        "root": HERALD,
        "parent": "alr-ru",
        "how": "commentary",
        "own": False,
        "text": """Постановка у печи: кому понадобился фейк о Водрене

08.11.2022, 15:40
Роман Стежень, обозреватель «Мерадийского слова»

Западная и прокарская пресса второй день тиражирует ролик, якобы снятый на кирпичном заводе в Водрене. Разберем, что нам предлагают считать «доказательством».

Первой вбросила историю газетка The Castermain Herald, а эстафету подхватил вещатель ALR. По их версии, семеро мужчин с желтой лентой на рукавах выходят из кольцевой печи, шестеро ложатся на землю, седьмого толкают к штабелю кирпича. «Вот этот смеялся», – говорит голос за кадром. Далее звук выстрелов, и камера – какая удача! – опускается вниз.

То есть самого расстрела никто не видел. Зато видны «как минимум четверо убитых или тяжелораненых». Так убитых или раненых? Газета не знает.

Завод, утверждает ALR, находится в 12 километрах к востоку от Тольмара. Любой школьник в Мерадии покажет на карте: Водрен – к западу. Вот цена этой «верификации».

Гнездо аиста, по которому «журналисты установили место», – отдельный шедевр. Аистов в стране двенадцать тысяч пар.

В министерстве обороны заявили, что ролик является постановочным, а люди с синими крестами на касках не имеют отношения к вооруженным силам. «Наши военнослужащие таких крестов не носят с сентября», – сообщили в ведомстве.

Даже сама ALR, заметим, вынуждена признать, что не может проверить эти сведения.

Мнение автора может не совпадать с позицией редакции

Читайте также
Карские диверсанты взорвали мост – и свалили на нас
Урожай свеклы побил рекорд""",
    },
    {
        "name": "marram-monitor",
        "place": "https://www.marrammonitor.example/investigations/2022/11/12/bus-shelter-drone-clip-orlitz",
        "language": "en",
        "root": MONITOR,
        "parent": None,
        "how": "original",
        "own": True,
        "text": """INVESTIGATION

The bus shelter at Orlitz: what a drone saw on November 3

By Fenna Akers and Tom Rijk   12 November 2022

The drone hangs so still that for a while you think you are looking at a photograph. Then a man waves a white bag.

He is sitting in a bus shelter at the south end of Orlitz, with a second man beside him whose leg is stretched out. The drone comes lower. The man with the bag points at the leg, then at the sky, then puts his hands together. Eleven seconds later the shelter is gone.

The Monitor obtained the full recording, which lasts 2 minutes 14 seconds, from a former drone pilot of Karsk's 8th Brigade. A shorter cut was posted on November 5 with music. We compared the long version with street pictures and with our own photographs, taken in Orlitz on Wednesday, of what is left of the shelter: four bolts, a bench and the lower half of a timetable for route 12.

The display in the corner of the recording gives the time as 13:52 on November 3. Shadows on the road agree with that to within ten minutes.

Two residents told us that the men were Meradian and had been left behind when their column turned. "They asked me for a splint," said Wanda Brill, 58. "I gave them a broom handle."

A military lawyer whom we showed the recording said that a wounded man who makes it plain that he is giving himself up may not be attacked, "whether or not there is anybody there to take him."

Karsk's general staff did not answer written questions. The 8th Brigade said that it does not comment on "music videos."

It is the second such film in a week. Last Sunday The Castermain Herald verified a clip in which Meradian soldiers appear to shoot men from Karsk who had come out of a brick kiln at Vodren, some 12 km west of Tolmar. Meradia has promised to examine that case.

Additional research: Sem Okker. Photographs: Fenna Akers/The Marram Monitor.

Support our investigations. Become a member from €5 a month.""",
    },
]
