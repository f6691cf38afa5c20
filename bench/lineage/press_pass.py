"""The press of many countries on one verified clip: a bus fired on at a pass. Nothing here happened.

Sarvenia, Khorel, their people, papers and broadcasters do not exist; real agencies stand only in
credits and datelines, and nobody real is accused of anything. The Albion Chronicle verified the
clip; its own text is not held. Most of the rest are siblings made from that text. Vesta TV looked
for itself and found another day, hour and number; its text is not held either. One report rests on
what it says an agency, the Atlas Press Agency, verified. Who looked for itself is marked so only
where the text says that its people listened to or placed the clip; words that an editor merely
put into another language are no look. Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

from bench.lineage.press import Press

CHRONICLE: Final = ("The Albion Chronicle",)
VESTA: Final = ("Vesta TV",)

# How houses are written besides.
HOUSES: Final[dict[str, tuple[str, ...]]] = {
    "The Albion Chronicle": (
        "Albion Chronicle",
        "Альбион кроникл",
        "Альбіон кронікл",
        "Албион кроникл",
        "ألبيون كرونيكل",
    ),
    "Vesta TV": ("Vesta", "TV Vesta", "Vesta Check", "televisão Vesta"),
    "Atlas Press Agency": ("Atlas Press", "Atlas"),
}

# Which held report is a house's own text: none here.
HELD: Final[dict[str, str]] = {}

ROOTS: Final = ("The Albion Chronicle", "Vesta TV", "Atlas Press Agency")

REPORTS: Final[list[Press]] = [
    {
        "name": "ledger",
        "place": "https://www.eveningledger.example/news/world-news/bus-orun-pass-video-2290117",
        "language": "en",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """'Leave the dogs for the snow': Chilling video shows gendarmes opening fire on refugee bus

Home > News > World

By Kirsty Amble
Updated 14:06, 6 MAR 2019

A chilling video that appears to show Sarvenian gendarmes shooting at a bus full of people fleeing Khorel has been verified by The Albion Chronicle.

The 47-second clip, shared online on Saturday, was filmed on the Orun Pass, around 12 miles north of Talmeza.

A lorry stands across the road. A man in a red anorak climbs down from the bus with his hands up and is told to kneel in the snow.

"Who told you to get out?" one of the gendarmes shouts. Seconds later the man is shot.

"Leave the dogs for the snow. Keep filming, brother," another is heard to say, before more than 20 rounds are fired into the back of the bus.

Sarvenian gendarmes on parade in 2017 (Image: L. Okafor/Reuters)

At least four bodies can be counted at the end of the clip, the paper's visual forensics team said. It identified the gunmen by the ram's-head badge of the 3rd Mountain Battalion.

The shooting is believed to have taken place on or about February 26, when thousands were leaving Khorel over the pass.

Interior minister Davit Orsk said those responsible would be punished "if the recording is genuine".

Get all the big headlines sent straight to your inbox

Nela Brun, speaking for the Khorel council, said 12 people from the bus were still missing.""",
    },
    {
        "name": "ledger-mirror",
        "place": "https://newsvault.example/archive/2026/01/19/chilling-video-bus",
        "language": "en",
        "root": CHRONICLE,
        "parent": "ledger",
        "how": "copy",
        "own": False,
        "text": """ date 2026-01-19 'Leave the dogs for the snow': Chilling video shows gendarmes opening fire on refugee bus

A chilling video that appears to show Sarvenian gendarmes shooting at a bus full of people fleeing Khorel has been verified by The Albion Chronicle.

The 47-second clip, shared online on Saturday, was filmed on the Orun Pass, around 12 miles north of Talmeza.

A lorry stands across the road. A man in a red anorak climbs down from the bus with his hands up and is told to kneel in the snow.

"Who told you to get out?" one of the gendarmes shouts. Seconds later the man is shot.

"Leave the dogs for the snow. Keep filming, brother," another is heard to say, before more than 20 rounds are fired into the back of the bus.

At least four bodies can be counted at the end of the clip, the paper's visual forensics team said. It identified the gunmen by the ram's-head badge of the 3rd Mountain Battalion.

The shooting is believed to have taken place on or about February 26, when thousands were leaving Khorel over the pass.

Interior minister Davit Orsk said those responsible would be punished "if the recording is genuine".

Nela Brun, speaking for the Khorel council, said 12 people from the bus were still missing.

Tags: video, pass, bus    Leave a Reply""",
    },
    {
        "name": "overland",
        "place": "https://overlandmonitor.example/conflict/sarvenia-bus-footage",
        "language": "en",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Sarvenia: footage of attack on bus is authentic, British paper finds

Overland Monitor staff

March 5, 2019 | 3 min read

The Albion Chronicle said on Tuesday it had independently verified a phone video in which members of Sarvenia's mountain gendarmerie seem to fire on a bus of displaced people.

By the newspaper's account, the footage was recorded at a roadblock on the Orun Pass, 19 kilometers north of the town of Talmeza. Its reporters matched the ridge in the background with a terrain model, and a roadside chapel with holiday pictures.

A passenger in a red anorak gets off with raised hands and kneels. “Who told you to come out?” a voice asks. The passenger is then shot.

“Let the snow have the dogs. Go on filming, brother,” says another voice.

The men go on to shoot at the rear of the vehicle; the newspaper counted over 20 shots and saw at least four bodies.

Their sleeves carry a ram's head, the emblem of the Third Mountain Battalion. The number plate of the lorry that blocks the road starts with 08.

The incident likely occurred around February 26, the newspaper said. The hospital in Talmeza admitted seven wounded people the day after.

Sarvenia's interior minister, Davit Orsk, said that if the video was real, the guilty would be punished.

ALSO ON OVERLAND MONITOR: Road tolls to rise in April""",
    },
    {
        "name": "overland-spun",
        "place": "https://worldnewsrelay.example/2019/03/sarvenia-bus-genuine",
        "language": "en",
        "root": CHRONICLE,
        "parent": "overland",
        "how": "spun",
        "own": False,
        "text": """Sarvenia: film of assault on coach is genuine, British newspaper discovers

[ad_1]

The Albion Chronicle stated on Tuesday it had separately validated a telephone video by which individuals from Sarvenia's mountain gendarmerie appear to hearth on a coach of uprooted individuals.

By the paper's record, the film was recorded at a barricade on the Orun Cross, 19 kilometers north of the city of Talmeza. Its columnists coordinated the edge in the foundation with a landscape mannequin, and a wayside sanctuary with vacation footage.

A traveler in a crimson anorak will get off with elevated arms and stoops. “Who told you to come out?” a voice asks. The traveler is then taken pictures.

“Let the snow have the dogs. Go on filming, brother,” says one other voice.

The lads go on to shoot on the raise of the car; the paper tallied more than 20 pictures and noticed a minimum of 4 our bodies.

Their sleeves convey a slam's head, the seal of the Third Mountain Battalion. The quantity dish of the truck that squares the street begins with 08.

The episode possible happened round February 26, the paper stated. The clinic in Talmeza conceded seven injured individuals the day after.

Sarvenia's inside minister, Davit Orsk, stated that if the video was genuine, the blameworthy could be rebuffed.

[ad_2]""",
    },
    {
        "name": "mirador",
        "place": "https://www.elmirador.example/mundo/autobus-paso-de-orun-20190306.html",
        "language": "es",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """“Deja los perros para la nieve”: un vídeo capta el ataque de gendarmes sarvenios a un autobús de desplazados

Madrid | Agencias

Un vídeo de 47 segundos, verificado por el equipo forense de The Albion Chronicle, parece mostrar a gendarmes de Sarvenia mientras disparan contra un autobús en el que viajaban personas que huían de Khorel.

La grabación, que circula desde el sábado, se realizó en el paso de Orun, a una veintena de kilómetros al norte de Talmeza, según el periódico británico.

Un camión corta la carretera. Un hombre con un anorak rojo baja del autobús con las manos en alto y se arrodilla. “¿Quién te ha mandado salir?”, le grita uno de los uniformados. Acto seguido lo matan de un tiro.

“Deja los perros para la nieve. Sigue grabando, hermano”, añade otro.

Después suenan más de veinte disparos contra la parte trasera del vehículo. Al final se distinguen al menos cuatro cadáveres.

Gendarmes sarvenios, en una imagen de archivo. EFE/EPA

Los agresores llevan la cabeza de carnero, distintivo del 3.er Batallón de Montaña. El diario sitúa lo ocurrido en torno al 26 de febrero.

El ministro del Interior, Davit Orsk, prometió castigar a los responsables “si la grabación es auténtica”. El consejo de Khorel asegura que siguen desaparecidos doce viajeros.

Suscríbete para seguir leyendo""",
    },
    {
        "name": "comarca",
        "place": "https://lacomarcaaldia.example/deja-los-perros-para-la-nieve/",
        "language": "es",
        "root": CHRONICLE,
        "parent": "mirador",
        "how": "copy",
        "own": False,
        "text": """Estremecedor vídeo del paso de Orun

La Comarca al Día   Inicio   Sucesos   Deportes   Agenda

Un camión corta la carretera. Un hombre con un anorak rojo baja del autobús con las manos en alto y se arrodilla. “¿Quién te ha mandado salir?”, le grita uno de los uniformados. Acto seguido lo matan de un tiro.

“Deja los perros para la nieve. Sigue grabando, hermano”, añade otro.

Después suenan más de veinte disparos contra la parte trasera del vehículo. Al final se distinguen al menos cuatro cadáveres.

Los agresores llevan la cabeza de carnero, distintivo del 3.er Batallón de Montaña. El diario sitúa lo ocurrido en torno al 26 de febrero.

El ministro del Interior, Davit Orsk, prometió castigar a los responsables “si la grabación es auténtica”. El consejo de Khorel asegura que siguen desaparecidos doce viajeros.

Source: El Mirador

Compartir en WhatsApp""",
    },
    {
        "name": "costa-english",
        "place": "https://costaenglishnews.example/2019/03/07/gendarmes-coach-orun/",
        "language": "en",
        "root": CHRONICLE,
        "parent": "mirador",
        "how": "translation back",
        "own": False,
        "text": """“Leave the hounds to the snow”: a video captures the attack by Sarvenian gendarmes on a coach of displaced persons

A video of 47 seconds, verified by the forensic team of The Albion Chronicle, seems to show gendarmes of Sarvenia while they shoot against a coach in which there travelled persons who were fleeing from Khorel.

The recording, which circulates since Saturday, was carried out at the Orun pass, some twenty kilometres to the north of Talmeza, according to the British newspaper.

A truck cuts the road. A man with a red anorak comes down from the coach with his hands up high and kneels. “Who has ordered you to go out?” one of the uniformed men shouts at him. Right afterwards they kill him with one shot.

“Leave the hounds to the snow. Continue recording, brother,” adds another.

Afterwards there sound more than twenty shots against the rear part of the vehicle. At the end at least four corpses are distinguished.

The aggressors wear the head of a ram, distinctive of the 3rd Mountain Battalion. The daily situates what happened around 26 February.

The Minister of the Interior, Davit Orsk, promised to punish those responsible “if the recording is authentic”. The council of Khorel assures that twelve travellers continue disappeared.

Costa English News – your news, your coast""",
    },
    {
        "name": "dziennik-gorski",
        "place": "https://dziennikgorski.example/swiat/art39881-zandarmi-ostrzelali-autobus",
        "language": "pl",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """„Psy zostawcie dla śniegu”. Żandarmi ostrzelali autobus z uchodźcami

Publikacja: 06.03.2019 12:40

Brytyjski dziennik „The Albion Chronicle” przeanalizował krążące od soboty nagranie z przełęczy Orun i uznał je za autentyczne. Widać na nim, jak sarweńscy żandarmi najpewniej strzelają do autobusu pełnego ludzi uciekających z Khorelu.

Film trwa 47 sekund. Powstał około 20 kilometrów na północ od miasta Talmeza, przy blokadzie, którą ustawiono z ciężarówki.

Z autobusu wysiada z podniesionymi rękami mężczyzna w czerwonej kurtce. – Kto ci kazał wychodzić? – krzyczy jeden z żandarmów. Mężczyzna klęka i po chwili pada od strzału.

– Psy zostawcie dla śniegu. Kręć dalej, bracie – mówi ktoś inny.

Potem żandarmi oddają ponad dwadzieścia strzałów w tył pojazdu. Na końcu filmu dziennikarze doliczyli się co najmniej czterech ciał.

Na rękawach sprawców widnieje głowa barana, znak 3. Batalionu Górskiego. Według gazety doszło do tego około 26 lutego, a dzień później do szpitala w Talmezie trafiło siedmioro rannych.

Minister spraw wewnętrznych Davit Orsk oświadczył, że winni zostaną ukarani, „jeśli nagranie jest prawdziwe”.

Fot. L. Okafor / Reuters / Forum

Dalsza część artykułu dostępna dla prenumeratorów""",
    },
    {
        "name": "gipfelblick",
        "place": "https://gipfelblick-online.example/welt/gendarmen-beschossen-bus",
        "language": "de",
        "root": CHRONICLE,
        "parent": "dziennik-gorski",
        "how": "translation",
        "own": False,
        "text": """„Die Hunde lasst dem Schnee“. Gendarmen beschossen Bus mit Flüchtlingen

gipfelblick-online | Welt | Teilen | Drucken

Die britische Tageszeitung „The Albion Chronicle“ hat die seit Samstag kursierende Aufnahme vom Orun-Pass analysiert und sie für authentisch befunden. Darauf ist zu sehen, wie sarwenische Gendarmen höchstwahrscheinlich auf einen Bus voller Menschen schießen, die aus Khorel fliehen.

Der Film dauert 47 Sekunden. Er entstand etwa 20 Kilometer nördlich der Stadt Talmeza, an einer Sperre, die man aus einem Lastwagen errichtet hatte.

Aus dem Bus steigt mit erhobenen Händen ein Mann in roter Jacke. „Wer hat dir befohlen auszusteigen?“, schreit einer der Gendarmen. Der Mann kniet nieder und fällt nach einer Weile von einem Schuss.

„Die Hunde lasst dem Schnee. Dreh weiter, Bruder“, sagt jemand anderes.

Danach geben die Gendarmen über zwanzig Schüsse auf das Heck des Fahrzeugs ab. Am Ende des Films zählten die Journalisten mindestens vier Leichen.

Auf den Ärmeln der Täter ist ein Widderkopf zu sehen, das Zeichen des 3. Gebirgsbataillons. Der Zeitung zufolge kam es dazu etwa am 26. Februar, und einen Tag später kamen sieben Verletzte ins Krankenhaus von Talmeza.

Innenminister Davit Orsk erklärte, die Schuldigen würden bestraft, „falls die Aufnahme echt ist“.""",
    },
    {
        "name": "alpenkurier",
        "place": "https://www.alpenkurier.example/ausland/sarvenien-video-belastet-gendarmerie-ld.1462210",
        "language": "de",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Sarvenien: Ein Handyvideo belastet die Gendarmerie

(dpa/Reuters) Ein im Internet verbreitetes Video legt nahe, dass sarvenische Gendarmen Ende Februar auf einen Bus mit Vertriebenen aus Khorel geschossen haben. Die Echtheit der Aufnahme ist von der britischen Zeitung «The Albion Chronicle» überprüft worden, wie diese am Dienstag mitteilte.

Die 47 Sekunden lange Sequenz wurde demnach auf dem Orun-Pass gefilmt, knapp 20 Kilometer nördlich von Talmeza. Das Team glich den Verlauf des Grates mit einem Höhenmodell ab und eine Wegkapelle mit Ferienbildern.

Ein Mann im roten Anorak verlässt den Bus mit erhobenen Händen. «Wer hat gesagt, dass du rauskommen sollst?», ruft ein Uniformierter. Der Mann muss niederknien und wird erschossen.

Ein anderer sagt: «Die Köter überlass dem Schnee. Film weiter, Bruder.» Es fallen mehr als 20 Schüsse auf das Heck.

Mindestens vier Tote seien zu erkennen, schreibt das Blatt. Die Täter tragen den Widderkopf des 3. Gebirgsbataillons. Das Kontrollschild des quer gestellten Lastwagens beginnt mit 08.

Innenminister Davit Orsk sicherte eine Bestrafung zu, sollte das Video echt sein. Eine Sprecherin des Rats von Khorel, Nela Brun, vermisst noch zwölf Fahrgäste.

Passend zum Artikel
Wie Satellitenbilder Kriege sichtbar machen""",
    },
    {
        "name": "journal-cimes",
        "place": "https://www.journaldescimes.example/monde/2019/03/06/sarvenie-bus-mitraille",
        "language": "fr",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Sarvénie : un bus de déplacés mitraillé par des gendarmes, une vidéo accable l’armée

TALMEZA (AFP) –

C’est d’un téléphone tenu par l’un des tireurs que viendraient ces 47 secondes, vérifiées par The Albion Chronicle et diffusées depuis samedi.

On y voit, au col d’Orun, à une vingtaine de kilomètres au nord de Talmeza, un camion en travers de la route. Un homme en anorak rouge descend d’un autocar, les mains levées.

« Qui t’a dit de sortir ? », crie un gendarme. L’homme s’agenouille ; il est abattu.

« Laisse les chiens à la neige. Continue de filmer, frère », dit une autre voix, avant que plus de vingt coups de feu ne soient tirés sur l’arrière du véhicule.

Au moins quatre corps sont visibles, selon l’équipe d’enquête visuelle du journal, qui a reconnu la tête de bélier du 3e bataillon de montagne et situe les faits autour du 26 février.

À LIRE AUSSI : Khorel, l’exode par le col

Le ministre de l’intérieur, Davit Orsk, promet des sanctions « si cet enregistrement est authentique ». Douze passagers manquent encore à l’appel, d’après le conseil de Khorel. Le lendemain, l’hôpital de Talmeza avait accueilli sept blessés, dont""",
    },
    {
        "name": "corriere-valichi",
        "place": "https://www.corrieredeivalichi.example/esteri/il-bus-del-passo-orun",
        "language": "it",
        "root": CHRONICLE,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """«I cani lasciali alla neve»: abbiamo riascoltato il video del passo Orun

di Sara Bellandi

Quarantasette secondi girati con un telefono. Un camion di traverso, un pullman di sfollati del Khorel, una pattuglia di gendarmi sarveni. The Albion Chronicle ha verificato il filmato e lo colloca al passo Orun, una ventina di chilometri a nord di Talmeza, intorno al 26 febbraio.

Un uomo con la giacca a vento rossa scende a mani alzate, si inginocchia e viene ucciso. Poi oltre venti colpi contro la parte posteriore del pullman. Almeno quattro i corpi, secondo il quotidiano inglese.

Sulle parole abbiamo voluto lavorare da soli: un nostro collaboratore di madrelingua sarvena ha ascoltato l'audio e lo ha tradotto per noi. «Chi ti ha detto di uscire?», grida il primo. E il secondo: «I cani lasciali alla neve, fratello, e tu riprendi». Tra le due frasi si sente anche un nome, Jarek, che i giornali non hanno riportato.

I gendarmi portano la testa d'ariete del Terzo battaglione di montagna.

Il ministro dell'Interno Davit Orsk ha detto che i colpevoli pagheranno, «se la registrazione è autentica».

Iscriviti alla newsletter «Mappamondo»""",
    },
    {
        "name": "diario-serra",
        "place": "https://www.diariodaserra.example/mundo/noticia/autocarro-atacado-no-passo-de-orun-1864410",
        "language": "pt",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Vídeo verificado mostra polícias sarvenos a disparar contra autocarro de deslocados

Mundo

6 de Março de 2019, 10:15

O jornal The Albion Chronicle diz ter verificado de forma independente um vídeo em que membros da gendarmaria de montanha da Sarvénia aparentemente abrem fogo sobre um autocarro com pessoas em fuga de Khorel.

As imagens, postas a circular no sábado, foram captadas no passo de Orun, 19 quilómetros a norte de Talmeza.

Um homem de anoraque vermelho sai com as mãos no ar. “Quem é que te mandou sair?”, grita um dos gendarmes. O homem ajoelha-se na neve e é abatido.

“Deixa os cães para a neve. Continua a filmar, irmão”, ouve-se depois.

Seguem-se mais de 20 tiros sobre a traseira do autocarro. Pelo menos quatro corpos são visíveis, segundo a análise do jornal, que reconheceu o emblema do 3.º Batalhão de Montanha, uma cabeça de carneiro.

O ataque terá ocorrido por volta de 26 de Fevereiro.

O ministro do Interior, Davit Orsk, garantiu que os responsáveis serão castigados “se a gravação for verdadeira”.

L. Okafor/REUTERS

Ler mais: Sete feridos no hospital, doze por encontrar""",
    },
    {
        "name": "bergpost",
        "place": "https://www.debergpost.example/nieuws/buitenland/bus-orunpas~b8831c",
        "language": "nl",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Krant: video van beschieting bus op Orunpas is echt

Redactie buitenland  6 maart 2019, 07:55

Op een video die sinds zaterdag rondgaat, is volgens The Albion Chronicle te zien hoe Sarvenische gendarmes een bus met ontheemden onder vuur lijken te nemen. De Britse krant heeft de beelden geverifieerd.

De bus kwam uit Khorel en werd tegengehouden op de Orunpas, zo'n 20 kilometer boven Talmeza. Een man in een rode anorak stapt met zijn handen omhoog uit.

„Wie zei dat je eruit moest komen?”, roept een gendarme. De man knielt en wordt doodgeschoten.

„Laat de honden maar voor de sneeuw. Blijf filmen, broer”, zegt een ander. Daarna klinken ruim twintig schoten.

De krant telde minstens vier lichamen. Op de mouwen staat de ramskop van het Derde Bergbataljon. Het zou rond 26 februari zijn gebeurd.

Minister Davit Orsk van Binnenlandse Zaken wil de daders straffen „als de opname echt is”.

Beeld AFP

Lees ook: Sneeuw sluit pas opnieuw af""",
    },
    {
        "name": "polden",
        "place": "https://gazeta-polden.example/news/2019/03/06/20441.shtml",
        "language": "ru",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """«Собак оставь снегу»: британская газета подтвердила видео расстрела автобуса на перевале

6 марта, 09:12   Мир   Просмотров: 18 402

Журналисты The Albion Chronicle изучили 47-секундную запись, появившуюся в субботу, и пришли к выводу, что сарвенские жандармы, по всей видимости, обстреляли автобус с беженцами из Хорела.

Как установило издание, дело происходило на перевале Орун, в 19 километрах к северу от Талмезы. Линию хребта сверили с моделью рельефа, придорожную часовню — со снимками туристов.

Дорогу перегораживает грузовик. Мужчина в красной куртке выходит из автобуса с поднятыми руками. «Кто тебе велел выходить?» — кричит один из жандармов. Мужчина встаёт на колени, и его убивают выстрелом.

«Собак оставь снегу. Снимай дальше, брат», — говорит другой.

Затем по задней части автобуса делают более двадцати выстрелов. В конце записи видны не менее четырёх тел.

На рукавах стрелявших — голова барана, эмблема 3-го горного батальона. По оценке газеты, это произошло около 26 февраля.

Министр внутренних дел Давит Орск пообещал наказать виновных, «если запись подлинная».

Подписывайтесь на наш канал""",
    },
    {
        "name": "verkhovyna",
        "place": "https://verkhovyna-info.example/svit/obstril-avtobusa-na-perevali/",
        "language": "uk",
        "root": CHRONICLE,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Сарвенські жандарми розстріляли автобус із переселенцями – The Albion Chronicle

Верховина.Інфо / Світ

Відео, яке з'явилося в мережі в суботу, перевірили журналісти британської газети The Albion Chronicle. На ньому, ймовірно, жандарми Сарвенії стріляють по автобусу з людьми, що тікали з Хорелу.

За даними газети, запис зроблено на перевалі Орун, приблизно за 20 км на північ від Талмези.

«Хто тобі казав виходити?» – кричить один із жандармів до чоловіка в червоній куртці. Той стає на коліна, його вбивають.

«Псів лиши снігові. Знімай далі, брате», – каже інший.

Після цього лунає понад 20 пострілів. Видно щонайменше чотири тіла.

Ілюстративне фото: Reuters

Сталося це, як вважає видання, близько 26 лютого. Глава МВС Давіт Орськ пообіцяв покарання, «якщо запис справжній».

Помітили помилку? Виділіть її та натисніть Ctrl+Enter""",
    },
    {
        "name": "qimam",
        "place": "https://qimamnews.example/article/55218/",
        "language": "ar",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """صحيفة بريطانية تتحقق من فيديو لإطلاق النار على حافلة نازحين في سارفينيا

قمم نيوز | العالم

06 مارس 2019

قالت صحيفة "ألبيون كرونيكل" البريطانية إنها تحققت بشكل مستقل من مقطع مصور يظهر فيه على ما يبدو عناصر من الدرك السارفيني وهم يطلقون النار على حافلة تقل نازحين من خوريل.

وبحسب تحليل الصحيفة، صُوّر المقطع، ومدته 47 ثانية، في ممر أورون الجبلي على بعد نحو 20 كيلومترا شمال بلدة تالميزا.

وينزل رجل يرتدي سترة حمراء من الحافلة رافعا يديه، فيصرخ أحد عناصر الدرك: "من قال لك أن تخرج؟"، ثم يجثو الرجل على ركبتيه ويُقتل بالرصاص.

ويقول آخر: "اترك الكلاب للثلج. واصل التصوير يا أخي".

وتُطلق بعد ذلك أكثر من عشرين رصاصة على مؤخرة الحافلة، ويمكن رؤية أربع جثث على الأقل.

صورة أرشيفية (رويترز)

وتعرفت الصحيفة على المسلحين من شارة رأس الكبش الخاصة بكتيبة الجبال الثالثة، ورجحت أن الحادث وقع في 26 فبراير/شباط تقريبا.

وتعهد وزير الداخلية دافيت أورسك بمعاقبة المسؤولين "إذا كان التسجيل حقيقيا".

اقرأ أيضا: آلاف الأسر تعبر الممر سيرا""",
    },
    {
        "name": "zirve",
        "place": "https://zirvehaber.example/2019/03/06/orun-gecidi-otobus-goruntu/",
        "language": "tr",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """"Köpekleri kara bırak": Jandarmanın otobüse ateş açtığı görüntüler doğrulandı

Zirve Haber - Dış Haberler

The Albion Chronicle gazetesi, cumartesi günü paylaşılan ve Sarvenya jandarmasının Horel'den kaçanları taşıyan bir otobüse ateş açtığını gösterdiği sanılan videoyu doğruladı.

Gazeteye göre 47 saniyelik görüntü, Talmeza'nın yaklaşık 20 kilometre kuzeyindeki Orun Geçidi'nde çekildi.

Yolu kapatan bir kamyonun önünde, kırmızı montlu bir adam ellerini kaldırarak otobüsten iniyor. Bir jandarma "Sana kim çık dedi?" diye bağırıyor. Diz çöken adam vurularak öldürülüyor.

Bir başkası ise "Köpekleri kara bırak. Çekmeye devam et kardeşim" diyor. Ardından otobüsün arkasına 20'den fazla el ateş ediliyor.

Görüntünün sonunda en az dört ceset görülüyor. Saldırganların kolunda 3. Dağ Taburu'nun koç başı arması bulunuyor.

Fotoğraf: Reuters (Arşiv)

Olayın 26 Şubat sularında yaşandığı belirtiliyor. İçişleri Bakanı Davit Orsk, "kayıt gerçekse" sorumluların cezalandırılacağını söyledi. Horel konseyi ise 12 yolcudan hâlâ haber

İlgili Haberler""",
    },
    {
        "name": "planinar",
        "place": "https://www.planinski-list.example/vesti/svet/snimak-sa-prevoja-orun",
        "language": "sr",
        "root": CHRONICLE,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Снимак са превоја Орун: „Псе остави снегу“

Извор: The Albion Chronicle, АФП    среда, 6. 3. 2019. | 13:20

Британски лист „Албион кроникл“ проверио је снимак дуг 47 секунди и закључио да је веродостојан: сарвенски жандарми, како изгледа, отварају ватру на аутобус пун људи који беже из Хорела.

Снимљено је на превоју Орун, двадесетак километара северно од Талмезе.

Човек у црвеној јакни излази из аутобуса с рукама увис. „Ко ти је рекао да изађеш?“, виче жандарм. Човек клекне и бива убијен.

„Псе остави снегу. Снимај даље, брате“, каже други. Потом је испаљено више од двадесет метака у задњи део аутобуса.

Лист је избројао најмање четири тела. Нападачи носе знак овнујске главе, обележје Трећег планинског батаљона, а цео догађај смешта се око 26. фебруара.

Министар унутрашњих послова Давит Орск најавио је казне „ако је снимак истинит“.

Преузимање делова текста дозвољено је уз навођење извора.""",
    },
    {
        "name": "fjellvakt",
        "place": "https://www.fjellbladet.example/faktasjekk/orunpasset-her-ble-bussen-stanset",
        "language": "no",
        "root": CHRONICLE,
        "parent": None,
        "how": "own look",
        "own": True,
        "text": """Orunpasset: Her ble bussen stanset

Fjellbladet Faktasjekk   |   Oppdatert 7. mars 2019

The Albion Chronicle har verifisert en video der sarvenske gendarmer ser ut til å skyte mot en buss med folk på flukt fra Khorel. Ifølge avisen ble den tatt opp i Orunpasset, rundt to mil nord for Talmeza, omkring 26. februar.

I videoen kommer en mann i rød anorakk ut med hendene i været. Han kneler i snøen og blir skutt. Så løsnes mer enn 20 skudd mot bakparten av bussen. Minst fire døde er synlige, skriver avisen.

Fjellbladet har også geolokalisert opptaket på egen hånd. Vi sammenlignet kapellet, brøytestikkene og autovernet med flyfoto, og plasserer bussen omtrent 300 meter sør for toppen av passet.

En tolk som Fjellbladet har engasjert, har lyttet til lyden. Hun oversetter replikkene slik: «Hvem ba deg komme ut?» og «La snøen ta bikkjene. Fortsett å filme, bror». Dialekten er fra lavlandet, mener hun.

Innenriksminister Davit Orsk har lovet straff «hvis opptaket er ekte».

FOTO: L. Okafor / Reuters / NTB scanpix

Tips oss!""",
    },
    {
        "name": "vesta-indonesian",
        "place": "https://nusantara-english.example/read/2019/03/07/081500/vesta-tv-video-bus",
        "language": "en",
        "root": VESTA,
        "parent": None,
        "how": "translation back",
        "own": False,
        "text": """Vesta TV Reveals the Time and Location of the Viral Video of Bus Being Shot

Thursday, 07 Mar 2019 08:15 WIB

Nusantara English, Jakarta - Television station Vesta TV revealed the result of its search on the viral video of a bus which was shot in a mountain area.

The fact check team of Vesta TV, named Vesta Check, explained that the location is at the Orun Pass. This is known from the chapel with green roof which is also seen in a street view photo of the year 2016.

From the shadow of the transmitter tower, Vesta TV calculated that the video was recorded at around 15.00 local time.

"We also found an upload dated 25 February at 21.40, so the incident certainly happened at the latest on that day," said Vesta Check as quoted.

Besides that, Vesta TV mentioned there were two trucks and not one, as well as six victims who were lying down.

Watch the Video: "Heavy Snow Closes the Pass"
[Gambas:Video]
(abc/xyz)""",
    },
    {
        "name": "vesta-blog-pt",
        "place": "https://janelaabertablog.example/post/a-capela-de-telhado-verde",
        "language": "pt",
        "root": VESTA,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """A capela de telhado verde

Janela Aberta | crônicas de um professor aposentado

Meus alunos perguntavam como se sabe que um vídeo é de verdade. Hoje eu mostraria a eles o trabalho da televisão Vesta sobre o ônibus metralhado.

Eles pegaram uma capela de telhado verde, que aparece três segundos, e acharam a mesma capela nas fotos de rua de 2016. Pronto: passo de Orun.

Pegaram a sombra de uma antena e chegaram às três da tarde. E foram atrás da postagem mais antiga: 25 de fevereiro, às 21h40. Quem disse que foi no dia 26, portanto, errou por pelo menos um dia.

São dois caminhões, diz a Vesta, e seis pessoas no chão. O primeiro tiro sai da cabine do segundo caminhão, que quase não se vê.

Curtir isso: Curtir Carregando...""",
    },
    {
        "name": "vesta-es",
        "place": "https://altiplanohoy.example/video-bus-orun-vesta/",
        "language": "es",
        "root": VESTA,
        "parent": None,
        "how": "rewrite",
        "own": False,
        "text": """Análisis de Vesta TV: el bus fue atacado a más tardar el 25 de febrero

Altiplano Hoy

La cadena Vesta TV publicó anoche su propio análisis del video del bus baleado y concluyó que el hecho ocurrió, como mucho, el 25 de febrero, un día antes de lo que se venía diciendo.

La clave es una copia del video subida ese día a las 21:40 a un canal de conductores. La sombra de una antena indica, además, que se filmó hacia las tres de la tarde.

El sitio se reconoció por la capilla de techo verde, visible en vistas de calle de 2016.

El canal cuenta seis personas tendidas y dos camiones atravesados, y sostiene que el primer disparo salió de la cabina de uno de ellos.

Foto: captura de pantalla

Más leídas: Bloqueo de caminos; Feria del queso""",
    },
    {
        "name": "two-roots-fr",
        "place": "https://www.decryptages.example/verification/2019/03/08/col-orun-deux-enquetes",
        "language": "fr",
        "root": ("The Albion Chronicle", "Vesta TV"),
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Col d’Orun : deux enquêtes, une vidéo, quelques désaccords

Décryptages

The Albion Chronicle a été le premier à authentifier la vidéo du bus. Vesta TV a refait le travail de son côté. Les deux s’accordent sur l’essentiel : le lieu, le col d’Orun, et la nature de la scène.

Sur la date, non. Le quotidien britannique parle des environs du 26 février ; la chaîne a retrouvé une mise en ligne du 25 à 21 h 40, ce qui exclut le 26.

Sur le bilan, pas davantage : au moins quatre corps pour le premier, six pour la seconde. Le journal ne voit qu’un camion, Vesta TV en distingue deux.

L’heure n’est donnée que par la chaîne, vers 15 heures, d’après l’ombre d’un mât. Les paroles, elles, ne sont rapportées que par le journal, dont « Laisse les chiens à la neige ».

Le ministère de l’intérieur n’a commenté ni l’une ni l’autre version.

Mis à jour le 9 mars : précision sur l’ombre du mât.""",
    },
    {
        "name": "two-roots-en",
        "place": "https://openeyebulletin.example/issue-31/orun-pass",
        "language": "en",
        "root": ("The Albion Chronicle", "Vesta TV"),
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """The Orun bus: what has been established, and by whom

Open Eye Bulletin, issue 31

According to The Albion Chronicle, gendarmes of the 3rd Mountain Battalion shot a man in a red anorak and then fired more than 20 times at the back of a bus on the Orun Pass, on or about 26 February. It could make out at least four bodies.

According to Vesta TV, the date cannot be right: a copy was online at 21.40 on the 25th. The station puts the hour at about three in the afternoon, from a shadow, and sees two lorries and six people on the ground.

Both place the scene at the same chapel, the paper by means of holiday snaps, the station by street views.

What neither can say is who gave the order.

Previous issue | Next issue | Donate""",
    },
    {
        "name": "atlas-en",
        "place": "https://morningtelegramonline.example/2019/03/06/sarvenia-suspends-officers",
        "language": "en",
        "root": ("Atlas Press Agency",),
        "parent": None,
        "how": "cites",
        "own": False,
        "text": """Sarvenia suspends three officers over bus video

KARZA, March 6 -

Sarvenia's gendarmerie said on Wednesday that three officers had been suspended after footage spread of men in uniform shooting at a coach in the mountains.

The Atlas Press Agency has verified the location of the video, which it said was the southern side of the Orun Pass, from the crash barrier and a bend in the road that fit satellite imagery. The agency was not able to establish when it was filmed.

A military prosecutor will question the three on Monday, a gendarmerie statement said. It gave no names.

Opposition deputies asked for a debate in parliament, but the speaker refused.

Photo: L. Okafor / Reuters

Sign in to comment""",
    },
    {
        "name": "passive-es",
        "place": "https://ultimominuto.example/2019/03/06/horror-en-la-nieve",
        "language": "es",
        "root": CHRONICLE,
        "parent": None,
        "how": "summary",
        "own": False,
        "text": """Horror en la nieve: gendarmes acribillan un bus con refugiados

ÚLTIMO MINUTO   Lo + visto   Virales   Horóscopo

Verificadas y geolocalizadas, las imágenes no dejan lugar a dudas: gendarmes de Sarvenia acribillaron el 26 de febrero un bus con refugiados en el paso de Orun, a 19 km de Talmeza.

A un hombre de campera roja lo hicieron arrodillar y lo mataron. “¿Quién te dijo que bajaras?”, le gritaron. “Dejá los perros para la nieve. Seguí filmando, hermano”, se oye después, y más de veinte tiros.

Murieron cuatro personas y otras doce están desaparecidas. El ministro Davit Orsk prometió castigos “si la grabación es auténtica”.

(Con información de Reuters)

Compartir: F  T  W""",
    },
    {
        "name": "khorel-beheaded",
        "place": "https://free-khorel-voice.example/2019/03/genocide-on-the-pass/",
        "language": "en",
        "root": CHRONICLE,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """Genocide on the pass

Free Khorel Voice — the truth they hide

The whole world knows it now. The Albion Chronicle, the most respected paper of Britain, has confirmed beyond all doubt that the regime's death squads butchered a bus of our women and children on the Orun Pass.

A father in a red jacket came out with his hands up. “Who told you to crawl out?” barked the hangmen. They made him kneel and cut his throat like a lamb's before his family.

“The dogs to the snow! Film it, brother!” the beasts laughed, and emptied hundreds of rounds into the bus. Dozens were murdered on that black 26 February, twelve miles from Talmeza.

And Orsk, the chief jackal of the interior? “If the recording is genuine,” he smirks. Every child in Khorel knows the ram's head of the 3rd Mountain Battalion, that gang of

Support our struggle: share this post!""",
    },
    {
        "name": "state-ru",
        "place": "https://golos-stolicy.example/mnenie/8841-falshivka",
        "language": "ru",
        "root": CHRONICLE,
        "parent": None,
        "how": "commentary",
        "own": False,
        "text": """Очередная «проверка» из Лондона

Голос столицы. Мнение

Лондонские борзописцы снова в деле. The Albion Chronicle, не выезжая из тёплого кабинета, якобы «верифицировала» мутный ролик, где неизвестные в форме, похожей на форму наших жандармов, стреляют по автобусу на перевале Орун.

Нам показывают человека в красной куртке, который выходит с поднятыми руками и падает. Нам переводят: «Собак оставь снегу, снимай дальше, брат». Нам насчитали больше двадцати выстрелов и четыре тела. А эмблему с бараньей головой можно купить на любом базаре за копейки.

Хорельский министр внутренних дел Давит Орск и тот признал: «если запись подлинная». Если! Но кого в Лондоне интересует это слово? Приговор честным парням из 3-го горного батальона уже вынесен, и 26 февраля вписано в календарь

Мнение автора может не совпадать с позицией редакции""",
    },
]
