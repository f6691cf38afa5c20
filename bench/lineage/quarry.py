"""Invented material: a quarry, a phone video and forensic finds, told by an open-source desk.

Written by somebody who had not seen the rules, and scored before any rule was changed for it.
Nothing here happened; places, people, units and papers do not exist. The form is that of
`bench.lineage.ambush`; the root is a page of numbered findings, captions and notes. It is longer
than the usual 300 lines because it is texts, a paragraph a line.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "de", "fr", "uk", "es", "pl")

DAYS: Final = ("20 May 2023", "Saturday, 20 May 2023", "May 22, 2023")
PLACE_DAY: Final = "2023/05/19"
OUTLETS: Final = (
    "The Daily Plateau", "Stonebridge Argus", "News from the Terrace", "The Limeburner",
    "Westslope Online", "The Weekend Compass", "Chalk Hill Mercury", "Radio Brook",
    "The Sarrish Reader", "Mountain Post",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Brenjak", "Brenjak", "Brenjak", "Бреняк", "Brenjak", "Brenjak"),
        ("Sutavar", "Sutavar", "Soutavar", "Сутавар", "Sutavar", "Sutawar"),
    ],
    "city": [
        ("Kolmera", "Kolmera", "Kolméra", "Колмера", "Kolmera", "Kolmera"),
        ("Zaddin", "Zaddin", "Zaddine", "Заддін", "Zaddín", "Zaddin"),
    ],
    "adviser": [
        ("Hedda Varnai", "Hedda Varnai", "Hedda Varnai", "Гедда Варнаї", "Hedda Varnai", "Hedda Varnai"),
        ("Ines Calloway", "Ines Calloway", "Ines Calloway", "Інес Келловей", "Inés Calloway", "Ines Calloway"),
    ],
    "president": [
        ("Tibor Maslen", "Tibor Maslen", "Tibor Maslen", "Тібор Маслен", "Tibor Maslen", "Tibor Maslen"),
        ("Anselm Duroy", "Anselm Duroy", "Anselm Duroy", "Ансельм Дюруа", "Anselm Duroy", "Anselm Duroy"),
    ],
    "paper": [
        ("Plumbline Desk",) * 6,
        ("The Contour Review",) * 6,
    ],
}  # fmt: skip

ROOT = """Suspected killings at {village} quarry: what a phone video, a drone picture and the soil can tell us

{paper} | Open-source desk | 19 May 2023

A 47-second phone video that surfaced on the messaging channel Night Post on 2 April and was soon deleted there appears to show soldiers of the Sarrish army shooting bound men of the Valley Guard, a village militia, in a limestone quarry outside {village}, some 30 kilometres west of {city}.

{paper} spent six weeks on the footage: we matched the rock face, set the shadows against the sun and talked to a former blaster of the quarry.

What we found, in short:

1. Place. We assess with high confidence that the camera stood on the lower terrace, facing the crusher.

2. Time. The shadows point to late afternoon. We assess with moderate confidence that the video was filmed between 11 and 14 March, and in any case not before 9 March, when the snow on the terrace melted.

3. The dead. In April a forensic team lifted at least eleven bodies out of the pit. Nine of them had a gunshot wound to the back of the head; six had their wrists tied with baling twine.

4. The men with rifles. Three of them wear a shoulder patch that resembles the badge of the 9th Mountain Brigade. Who gave the order we were not able to establish.

[Picture 2] The lower terrace on 16 March, taken by a farmer's drone. The dark strip beside the crusher is freshly turned soil, no more than 14 metres long; on a satellite image of 8 March it is not there yet.

“These people did not fall in a battle, and I will not sign a paper that says they did,” {adviser}, who heads the forensic institute in {city}, told us by telephone on 3 May.

One of the dead is probably the schoolteacher Joren Tapp, 38, whose jersey was recognised by his sister. A list kept by the parish of St Ambrin has more than thirty men of the valley as missing.

A shepherd whose hut stands above the quarry said that two lorries came up from the barracks at dusk and that one of them later drove off towards the river in the north. Nobody else has confirmed his account.

A second clip, nine seconds long and without sound, shows another rock face; we do not count it as evidence.

Colonel {president}, the spokesman of the defence ministry, dismissed the video as staged. The military prosecutor, he said, would nevertheless look at it.

A note on method: all times are local, and the file we were sent had been stripped of its metadata.

Change log: the page of 12 May spoke of seven bodies; the count was raised on 19 May."""

EARLIER = """Suspected killings at {village} quarry: what a phone video and the soil can tell us

{paper} | Open-source desk | 12 May 2023

A 47-second phone video that surfaced on the messaging channel Night Post on 2 April and was soon deleted there appears to show soldiers of the Sarrish army shooting bound men of the Valley Guard, a village militia, in a limestone quarry outside {village}, some 30 kilometres west of {city}.

{paper} is still working on the footage: we have matched the rock face and set the shadows against the sun.

What we found, in short:

1. Place. We assess with high confidence that the camera stood on the lower terrace, facing the crusher.

2. Time. The shadows point to late afternoon. We assess with moderate confidence that the video was filmed between 11 and 14 March, and in any case not before 9 March, when the snow on the terrace melted.

3. The dead. In April a forensic team lifted at least seven bodies out of the pit. Five of them had a gunshot wound to the back of the head.

4. The men with rifles. Three of them wear a shoulder patch that resembles the badge of the 9th Mountain Brigade. Who gave the order we were not able to establish.

“These people did not fall in a battle, and I will not sign a paper that says they did,” {adviser}, who heads the forensic institute in {city}, told us by telephone on 3 May.

A second clip, nine seconds long and without sound, shows another rock face; we do not count it as evidence.

A note on method: all times are local, and the file we were sent had been stripped of its metadata."""

SECOND = """The beekeeper's notebook

Radio Ambrin, Morning Hour, 24 May 2023

Pelle Oster keeps sixty hives on the slope opposite, and every evening he writes down the weather.

“On the twelfth I wrote: bees in, wind from the east, shots, I stopped counting at twenty,” he reads out to us at his kitchen table.

He is not sure of the hour: perhaps five o'clock, perhaps half past.

Next morning he picked up a left boot, size 43, on the haul road; it stands in a milk crate, where our reporter saw it.

His neighbour Greta Solm heard nothing, she says, but her dog would not leave the house for two days."""

SECOND_HONEST = """Beekeeper noted shots in his weather diary

The Evening Trowel, 25 May 2023

A left boot, size 43, stands in a milk crate at the house of Pelle Oster, a beekeeper with sixty hives. He found it on the haul road, Radio Ambrin reports; the station's reporter saw it.

Oster records the weather each evening. His entry for the twelfth, which he read out to the radio: “bees in, wind from the east, shots, I stopped counting at twenty”. That was on the day before he found the boot.

About the hour he is uncertain; it may have been five, it may have been half past five.

Nothing was heard by a neighbour, Greta Solm, although, as she tells it, her dog refused to go out for two days."""

THIRD = """La brigada alquiló una excavadora por dos días, según una factura

El Cantil de {city}, 26 de mayo de 2023

La Novena Brigada de Montaña alquiló en marzo una excavadora con conductor por 2.150 coronas, según una factura de la empresa Hermanos Rudel que El Cantil ha podido consultar.

El documento indica como lugar de trabajo «cantera, nivel inferior» y cubre dos jornadas.

«Me dijeron que era para una zanja de desagüe», contó a este periódico el conductor, que pidió no ser nombrado.

La brigada habría pagado en efectivo; su oficina no respondió a nuestras preguntas.

De las tres copias de la factura, una falta en la contabilidad de la empresa."""

THIRD_EN = """Brigade hired an excavator for two days, invoice shows

The Southern Clerk, 27 May 2023

In March the Ninth Mountain Brigade hired an excavator with a driver for 2,150 crowns, according to an invoice of the firm Hermanos Rudel which El Cantil de {city} was able to consult.

As the place of work the document gives “quarry, lower level”, and it covers two working days.

“They told me it was for a drainage ditch,” the driver, who asked not to be named, told the newspaper.

The brigade reportedly paid in cash; its office did not answer the paper's questions.

Of the three copies of the invoice, one is missing from the firm's books."""

HONEST = """Video seems to show bound men being shot at quarry near {village}

Northern Wire Service, 20 May 2023

{city} (NWS) – Bound members of a village militia, the Valley Guard, are apparently being shot by soldiers of the Sarrish army in a video on which {paper} has worked for a month and a half.

The recording lasts 47 seconds. It turned up on Night Post, a messaging channel, on the second of April and was removed from it not long afterwards. Its setting is a limestone quarry close to {village}, about 19 miles to the west of {city}.

The desk is highly confident about the spot, the quarry's lower terrace with a view of the crusher. It is moderately confident about the date: some time from the 11th to the 14th of March, and no earlier than the 9th, when the terrace lost its snow. To judge by the shadows it was late in the afternoon.

Eleven bodies or more were recovered from the pit by forensic experts in April. Of these, 9 showed a bullet wound in the back of the head, and the wrists of 6 were tied with baling twine.

A shoulder patch similar to the emblem of the 9th Mountain Brigade can be seen on three of the riflemen. It could not be established who gave the order.

Joren Tapp, a schoolteacher aged 38, is probably among the dead; his sister recognised the jersey. Over thirty valley men are missing according to a list at the parish of St Ambrin.

As told by a shepherd with a hut above the quarry, two lorries arrived from the barracks at nightfall, one of which left later in the direction of the river, northwards. No one else has corroborated this.

The video was staged, according to Colonel {president}, who speaks for the ministry of defence. He added that the military prosecutor would examine it all the same."""

HONEST_THIRD = """“I will not sign”

Marginalia, a blog about evidence, 21 May 2023

“These people did not fall in a battle, and I will not sign a paper that says they did.” The sentence is from the head of the forensic institute in {city}, {adviser}. She said it on the telephone to {paper}, which published its work on the quarry at {village} the day before yesterday.

I recommend reading how careful it is. The place? High confidence. The days? 11 to 14 March, and there the confidence is only moderate; the one hard limit is that it cannot be earlier than 9 March, because snow was still lying on the terrace until then. The badge? Three riflemen have a patch on the shoulder that looks like the one of the 9th Mountain Brigade, no more is claimed. The order? Who gave it could not be established.

Against that stand the finds from the pit: not fewer than eleven bodies, a gunshot wound at the back of the head in nine cases, wrists tied with baling twine in six.

A short clip of nine seconds, silent and with a different rock face, is set aside and not counted as evidence.

The ministry's spokesman, Colonel {president}, says that the video was staged."""

HONEST_MORE = [
    """Families ask for protection of the pit

Press release, Network of Families of the Valley, 22 May 2023

The Network has read with grief the page which {paper} published on Friday about the quarry at {village}.

It says that the bodies of at least 11 people were lifted from the ground by a forensic team last month; that nine had been hit by a bullet in the back of the head; and that one of them is probably the schoolteacher Joren Tapp, whose jersey his sister recognised.

More than thirty men are on the list of the missing which the parish of St Ambrin keeps.

The footage, which seems to show Sarrish soldiers firing at bound men of the Valley Guard, is described as staged by the spokesman of the defence ministry, Colonel {president}. We note that the military prosecutor is, by his words, going to look at it nevertheless.

We ask that the terrace be fenced.""",
    """Eight o'clock news, script

Radio Three Springs, 20 May 2023

Good morning. New details on the quarry near {village}.

The magazine {paper} says a mobile phone video of forty-seven seconds appears to show how soldiers of the Sarrish army shoot tied-up men of the Valley Guard, that is the village militia.

When was that? Probably between the eleventh and the fourteenth of March, says the magazine, but it is only moderately confident of it. The video itself surfaced on the second of April.

In April no fewer than eleven dead were found in the pit. Six had their wrists tied, with twine of the kind used for bales.

A shepherd says two lorries came up from the barracks when it was getting dark. One, he says, drove away later, to the river, so to the north. There is nobody so far who confirms that.

The spokesman of the ministry of defence, Colonel {president}, rejects the video as staged.""",
    """FIVE QUESTIONS about the quarry of {village}

The Midday Bell, 20 May 2023

WHAT is in the video? To all appearances, Sarrish army soldiers who shoot at bound militiamen of the Valley Guard. It runs for 47 seconds.

WHERE was it made? On the quarry's lower terrace, with the crusher ahead. {paper} has high confidence in that.

HOW MANY dead? Eleven at the least. A forensic team got them out in April.

WHO gave the order? That could not be found out. On three of the riflemen there is a shoulder patch resembling the badge of the 9th Mountain Brigade.

WHAT does the ministry say? “Staged”, is the answer of its spokesman, Colonel {president}. Still, the military prosecutor is to have a look.""",
    """Reading shadows and soil

The Amateur Surveyor, 23 May 2023

Readers of this newsletter will like the page that {paper} put up last Friday. Its authors matched a rock face, compared shadows with the sun and consulted a man who used to do the blasting in the quarry in question, near {village}.

My favourite is the second picture, made by the drone of a farmer on 16 March. One sees a dark strip next to the crusher: soil turned over recently, with a length of 46 feet at most. A satellite had photographed the terrace on 8 March, and there is no strip in that image.

The shadows suggest that it was late afternoon. For the day there is a window, 11 to 14 March, which the authors hold with moderate confidence.

Do not look for metadata: they had been removed from the file that was sent to the desk.""",
    """Chronology: {village} quarry

The Almanac Page, 21 May 2023

8 March: a satellite image shows no disturbed earth on the lower terrace.

9 March: the snow there melts. The video cannot be older than this.

11–14 March: the period in which, as {paper} assesses with moderate confidence, it was made. It appears to show soldiers of the Sarrish army who shoot bound men of the Valley Guard.

16 March: the drone of a farmer photographs a strip of freshly turned soil, 14 metres or less in length.

2 April: the video surfaces on the channel Night Post; soon it is gone from there.

April: out of the pit come at least eleven bodies, nine of them with a gunshot wound to the back of the head.

3 May: {adviser} of the forensic institute says on the phone that these people “did not fall in a battle” and that she “will not sign a paper that says they did”.""",
    """A jersey, and a name that is not yet certain

Schoolhouse Letters, 24 May 2023

Joren Tapp taught school and was 38 years old. His sister recognised the jersey. So it is likely, though no more than likely, that he is among the dead from the quarry at {village}.

{paper}, which reports this, counts eleven bodies as a minimum. In the case of nine, a shot had struck the back of the head.

{adviser}, the head of the forensic institute, refuses to put her name to any paper saying that they fell in battle.

Of the valley's men, upwards of thirty are listed as missing by the parish of St Ambrin.""",
]

OWN = """Chapel above {village} quarry: our own visit to the terrace

The Footpath, 23 May 2023

A 47-second phone video that surfaced on the messaging channel Night Post on 2 April and was soon deleted there appears to show soldiers of the Sarrish army shooting bound men of the Valley Guard, a village militia, in a limestone quarry outside {village}, some 30 kilometres west of {city}, {paper} reported on Friday.

In April a forensic team lifted at least eleven bodies out of the pit. Nine of them had a gunshot wound to the back of the head; six had their wrists tied with baling twine.

On Monday our editor Mirko Falk walked up from the chapel. He counted twenty-two cartridge cases below the crusher, photographed each with a ruler beside it, and left them where they lay for the prosecutor's men.

A list kept by the parish of St Ambrin has more than thirty men of the valley as missing.

A second clip, nine seconds long and without sound, shows another rock face; the desk does not count it as evidence."""

SUMMARY = """Today in brief

The Pocket Digest, 20 May 2023

A phone video that surfaced on 2 April appears to show soldiers of the Sarrish army shooting bound men of the Valley Guard in a limestone quarry outside {village}. It was filmed between 11 and 14 March, {paper} assesses with moderate confidence. A forensic team lifted at least eleven bodies out of the pit. The spokesman of the defence ministry dismissed the video as staged."""

BACK = """Presumed killings in the quarry of {village}: what a mobile video, a drone image and the ground betray

Lower Terrace Messenger, 21 May 2023

A mobile video of 47 seconds length, which emerged on 2 April in the messenger channel Night Post and was soon deleted there, shows apparently how soldiers of the Sarrish army shoot at tied-up men of the Valley Guard, a village militia, in a limestone quarry at {village}, around 30 kilometres westerly of {city}.

{paper} has occupied itself six weeks long with the recordings: we have compared the rock wall, laid the shadows beside the position of the sun and spoken with a former blasting master of the quarry.

What we have found out, in short:

1. Place. With high confidence we assume that the camera stood on the lower terrace, with view onto the crusher.

2. Time. The shadows indicate the late afternoon. With middling confidence we assume that the video was taken between the 11th and the 14th of March, in every case not before the 9th of March, when the snow on the terrace melted.

3. The dead. In April a team of forensic doctors fetched at least eleven corpses from the pit. Nine of them had a shot wound in the back of the head; with six the wrists were tied together with baling twine.

4. The men with rifles. Three of them carry a shoulder badge that resembles the emblem of the 9th Mountain Brigade. Who has given the order, we could not determine.

[Image 2] The lower terrace on 16 March, taken by the drone of a farmer. The dark strip beside the crusher is freshly dug earth, at most 14 metres long; on a satellite image from 8 March it is not yet present.

“These people have not fallen in a fight, and I sign no paper that says they have,” said to us {adviser}, who leads the forensic institute in {city}, on 3 May on the telephone.

One of the dead is probably the schoolteacher Joren Tapp, 38, whose pullover his sister has recognised. A list that the parish of St Ambrin keeps leads more than thirty men of the valley as missing.

A shepherd, whose hut lies above the quarry, said that at dusk two trucks had come up from the barracks and that one of them had later driven away in direction of the river in the north. Nobody else has confirmed his account.

A second clip, nine seconds long and without tone, shows another rock wall; we do not count it as proof.

Colonel {president}, speaker of the ministry of defence, rejected the video as staged. The military public prosecutor will nevertheless look at it, he said.

To the method: all times are local time, and from the file that one sent us the metadata had been removed."""

CITES = """Ticker, 20 May 2023

At least eleven bodies have been lifted out of a quarry near {village}, according to {paper}, which has examined a phone video."""

PRESS = [
    """Spring run gets a new course

Finish Line, 25 May 2023

The half marathon will start at the waterworks this year and not at the limestone road, its organisers decided on Wednesday.

“The road stays shut until the last of the dead has been carried down it,” the district commissioner Ottilie Branner had told reporters in {city}.

The new course has 40 metres less of climbing, which pleases the sprinters.

Numbers can be picked up at the gymnasium from six in the morning.""",
    """Cement works goes on short time

Trade and Haulage, 26 May 2023

The Oberl cement works has put 120 people on short time because no stone is being delivered, its manager Karin Staal wrote to the staff.

“The road stays shut until the last of the dead has been carried down it,” district commissioner Ottilie Branner told reporters in {city}.

Stocks of clinker would last until the middle of June.

The union would have liked the wages to be made up in full; Staal offers four fifths.""",
]

TRANSLATIONS = {
    "de": """Mutmaßliche Tötungen im Steinbruch von {village}: Was ein Handyvideo, ein Drohnenbild und der Boden verraten

Kalk und Kreide, 20. Mai 2023

Ein 47 Sekunden langes Handyvideo, das am 2. April im Messenger-Kanal Night Post auftauchte und dort bald gelöscht wurde, zeigt anscheinend, wie Soldaten der sarrischen Armee in einem Kalksteinbruch bei {village}, rund 30 Kilometer westlich von {city}, auf gefesselte Männer der Talwache schießen, einer Dorfmiliz.

{paper} hat sich sechs Wochen lang mit den Aufnahmen befasst: Wir haben die Felswand abgeglichen, die Schatten mit dem Sonnenstand verglichen und mit einem früheren Sprengmeister des Steinbruchs gesprochen.

Was wir herausgefunden haben, in Kürze:

1. Ort. Mit hoher Sicherheit gehen wir davon aus, dass die Kamera auf der unteren Terrasse stand, mit Blick auf den Brecher.

2. Zeit. Die Schatten deuten auf den späten Nachmittag. Mit mittlerer Sicherheit gehen wir davon aus, dass das Video zwischen dem 11. und dem 14. März gefilmt wurde, jedenfalls nicht vor dem 9. März, als der Schnee auf der Terrasse schmolz.

3. Die Toten. Im April barg ein forensisches Team mindestens elf Leichen aus der Grube. Neun von ihnen hatten eine Schusswunde am Hinterkopf; bei sechs waren die Handgelenke mit Ballengarn gefesselt.

4. Die Männer mit Gewehren. Drei von ihnen tragen einen Aufnäher an der Schulter, der dem Abzeichen der 9. Gebirgsbrigade ähnelt. Wer den Befehl gab, konnten wir nicht feststellen.

[Bild 2] Die untere Terrasse am 16. März, aufgenommen von der Drohne eines Bauern. Der dunkle Streifen neben dem Brecher ist frisch umgegrabene Erde, höchstens 14 Meter lang; auf einem Satellitenbild vom 8. März ist er noch nicht da.

„Diese Menschen sind nicht in einem Gefecht gefallen, und ich unterschreibe kein Papier, in dem das Gegenteil steht“, sagte uns {adviser}, die das forensische Institut in {city} leitet, am 3. Mai am Telefon.

Einer der Toten ist wahrscheinlich der Lehrer Joren Tapp, 38, dessen Pullover von seiner Schwester erkannt wurde. Auf einer Liste, die die Pfarrei St. Ambrin führt, stehen mehr als dreißig Männer aus dem Tal als vermisst.

Ein Schäfer, dessen Hütte oberhalb des Steinbruchs steht, sagte, in der Dämmerung seien zwei Lastwagen von der Kaserne heraufgekommen und einer von ihnen sei später in Richtung des Flusses im Norden weggefahren. Niemand sonst hat seine Schilderung bestätigt.

Ein zweiter Clip, neun Sekunden lang und ohne Ton, zeigt eine andere Felswand; wir werten ihn nicht als Beleg.

Oberst {president}, der Sprecher des Verteidigungsministeriums, tat das Video als gestellt ab. Der Militärstaatsanwalt werde es sich trotzdem ansehen, sagte er.

Zur Methode: Alle Zeiten sind Ortszeit, und aus der Datei, die uns geschickt wurde, waren die Metadaten entfernt worden.""",
    "fr": """Tueries présumées à la carrière de {village} : ce que peuvent nous dire une vidéo, une image de drone et le sol

Le Calcaire, 20 mai 2023

Une vidéo de téléphone de 47 secondes, apparue le 2 avril sur la chaîne de messagerie Night Post et vite effacée de celle-ci, semble montrer des soldats de l'armée sarroise tirant sur des hommes ligotés de la Garde de la Vallée, une milice villageoise, dans une carrière de calcaire près de {village}, à quelque 30 kilomètres à l'ouest de {city}.

{paper} a passé six semaines sur ces images : nous avons comparé la paroi rocheuse, confronté les ombres au soleil et parlé à un ancien artificier de la carrière.

Ce que nous avons trouvé, en bref :

1. Le lieu. Nous estimons avec un degré de confiance élevé que la caméra se trouvait sur la terrasse inférieure, face au concasseur.

2. Le moment. Les ombres indiquent la fin d'après-midi. Nous estimons avec un degré de confiance modéré que la vidéo a été filmée entre le 11 et le 14 mars, et en tout cas pas avant le 9 mars, quand la neige de la terrasse a fondu.

3. Les morts. En avril, une équipe médico-légale a retiré au moins onze corps de la fosse. Neuf d'entre eux avaient une blessure par balle à l'arrière de la tête ; six avaient les poignets liés avec de la ficelle à ballots.

4. Les hommes armés de fusils. Trois d'entre eux portent à l'épaule un écusson qui ressemble à l'insigne de la 9e brigade de montagne. Qui a donné l'ordre, nous n'avons pas pu l'établir.

[Image 2] La terrasse inférieure le 16 mars, prise par le drone d'un agriculteur. La bande sombre à côté du concasseur est de la terre fraîchement retournée, longue de 14 mètres au plus ; sur une image satellite du 8 mars, elle n'y est pas encore.

« Ces gens ne sont pas tombés au combat, et je ne signerai pas un papier qui dit le contraire », nous a déclaré par téléphone le 3 mai {adviser}, qui dirige l'institut médico-légal de {city}.

L'un des morts est probablement l'instituteur Joren Tapp, 38 ans, dont le chandail a été reconnu par sa sœur. Une liste tenue par la paroisse de Saint-Ambrin compte plus de trente hommes de la vallée comme disparus.

Un berger dont la cabane se trouve au-dessus de la carrière a dit que deux camions étaient montés de la caserne au crépuscule et que l'un d'eux était reparti plus tard vers la rivière, au nord. Personne d'autre n'a confirmé son récit.

Un second clip, long de neuf secondes et sans son, montre une autre paroi ; nous ne le retenons pas comme preuve.

Le colonel {president}, porte-parole du ministère de la Défense, a rejeté la vidéo comme une mise en scène. Le procureur militaire, a-t-il dit, l'examinera néanmoins.

Note de méthode : toutes les heures sont locales, et le fichier qu'on nous a envoyé avait été débarrassé de ses métadonnées.""",
    "uk": """Імовірні вбивства в кар'єрі біля села {village}: про що можуть розповісти відео з телефону, знімок з дрона і ґрунт

Вісник плато, 20 травня 2023

Відео з телефону завдовжки 47 секунд, яке 2 квітня з'явилося в месенджер-каналі Night Post і невдовзі було там видалене, схоже, показує, як солдати саррської армії стріляють у зв'язаних чоловіків із Долинної варти, сільського ополчення, у вапняковому кар'єрі біля села {village}, приблизно за 30 кілометрів на захід від міста {city}.

Редакція {paper} працювала із цим записом шість тижнів: ми зіставили скельну стіну, порівняли тіні з положенням сонця й поговорили з колишнім підривником кар'єру.

Що ми з'ясували, коротко:

1. Місце. З високою впевненістю вважаємо, що камера стояла на нижній терасі, навпроти дробарки.

2. Час. Тіні вказують на пізнє пообіддя. З помірною впевненістю вважаємо, що відео зняли між 11 і 14 березня і в будь-якому разі не раніше 9 березня, коли на терасі розтанув сніг.

3. Загиблі. У квітні група судмедекспертів підняла з ями щонайменше одинадцять тіл. Дев'ятеро з них мали вогнепальну рану на потилиці; у шістьох зап'ястки були зв'язані шпагатом для тюків.

4. Люди з гвинтівками. Троє з них мають на плечі нашивку, що нагадує емблему 9-ї гірської бригади. Хто віддав наказ, нам установити не вдалося.

[Фото 2] Нижня тераса 16 березня, знято дроном одного фермера. Темна смуга біля дробарки – це свіжоскопана земля, завдовжки не більш як 14 метрів; на супутниковому знімку від 8 березня її ще немає.

«Ці люди не полягли в бою, і я не підпишу паперу, в якому сказано, що полягли», – сказала нам телефоном 3 травня {adviser}, яка очолює інститут судової медицини в місті {city}.

Один із загиблих – імовірно, шкільний учитель Йорен Тапп, 38 років, чий светр упізнала його сестра. У списку, який веде парафія Святого Амбріна, зниклими значаться понад тридцять чоловіків із долини.

Пастух, чия хатина стоїть над кар'єром, розповів, що в сутінках від казарм піднялися дві вантажівки і що одна з них згодом поїхала в бік річки, на північ. Ніхто інший його розповіді не підтвердив.

Другий ролик, завдовжки дев'ять секунд і без звуку, показує іншу скельну стіну; ми не вважаємо його доказом.

Полковник {president}, речник міністерства оборони, відкинув відео як постановочне. Військовий прокурор, сказав він, усе ж розгляне його.

Про метод: увесь час указано місцевий, а з файлу, який нам надіслали, було вилучено метадані.""",
    "es": """Presuntas muertes en la cantera de {village}: lo que pueden decirnos un vídeo, una imagen de dron y el suelo

La Piedra, 20 de mayo de 2023

Un vídeo de teléfono de 47 segundos que apareció el 2 de abril en el canal de mensajería Night Post y pronto fue borrado de él parece mostrar a soldados del ejército sarrés disparando contra hombres atados de la Guardia del Valle, una milicia aldeana, en una cantera de caliza a las afueras de {village}, a unos 30 kilómetros al oeste de {city}.

{paper} dedicó seis semanas a las imágenes: cotejamos la pared de roca, comparamos las sombras con el sol y hablamos con un antiguo dinamitero de la cantera.

Lo que encontramos, en resumen:

1. Lugar. Estimamos con un nivel de confianza alto que la cámara estaba en la terraza inferior, frente a la trituradora.

2. Momento. Las sombras apuntan al final de la tarde. Estimamos con un nivel de confianza moderado que el vídeo se grabó entre el 11 y el 14 de marzo, y en todo caso no antes del 9 de marzo, cuando se derritió la nieve de la terraza.

3. Los muertos. En abril un equipo forense sacó de la fosa al menos once cuerpos. Nueve de ellos tenían una herida de bala en la nuca; seis tenían las muñecas atadas con cordel de empacar.

4. Los hombres con fusiles. Tres de ellos llevan en el hombro un parche que se parece a la insignia de la 9.ª Brigada de Montaña. Quién dio la orden no pudimos establecerlo.

[Imagen 2] La terraza inferior el 16 de marzo, tomada por el dron de un agricultor. La franja oscura junto a la trituradora es tierra recién removida, de no más de 14 metros de largo; en una imagen de satélite del 8 de marzo aún no está.

«Estas personas no cayeron en un combate, y no firmaré un papel que diga que sí», nos dijo por teléfono el 3 de mayo {adviser}, que dirige el instituto forense de {city}.

Uno de los muertos es probablemente el maestro Joren Tapp, de 38 años, cuyo jersey fue reconocido por su hermana. Una lista que lleva la parroquia de San Ambrin da por desaparecidos a más de treinta hombres del valle.

Un pastor cuya cabaña está encima de la cantera dijo que al anochecer subieron dos camiones desde el cuartel y que uno de ellos se marchó más tarde hacia el río, al norte. Nadie más ha confirmado su relato.

Un segundo clip, de nueve segundos y sin sonido, muestra otra pared de roca; no lo contamos como prueba.

El coronel {president}, portavoz del Ministerio de Defensa, rechazó el vídeo como un montaje. El fiscal militar, dijo, lo examinará no obstante.

Nota sobre el método: todas las horas son locales, y el archivo que nos enviaron había sido despojado de sus metadatos.""",
    "pl": """Domniemane zabójstwa w kamieniołomie koło wsi {village}: co mówią nam nagranie z telefonu, zdjęcie z drona i ziemia

Kurier Wapienny, 20 maja 2023

Trwające 47 sekund nagranie z telefonu, które 2 kwietnia pojawiło się na kanale komunikatora Night Post i wkrótce zostało stamtąd usunięte, zdaje się pokazywać, jak żołnierze armii sarryjskiej strzelają do związanych mężczyzn ze Straży Doliny, wiejskiej milicji, w kamieniołomie wapienia koło wsi {village}, jakieś 30 kilometrów na zachód od miasta {city}.

Redakcja {paper} poświęciła nagraniu sześć tygodni: dopasowaliśmy ścianę skalną, zestawiliśmy cienie z położeniem słońca i rozmawialiśmy z dawnym strzałowym kamieniołomu.

Co ustaliliśmy, w skrócie:

1. Miejsce. Z dużą pewnością oceniamy, że kamera stała na dolnym tarasie, naprzeciw kruszarki.

2. Czas. Cienie wskazują na późne popołudnie. Z umiarkowaną pewnością oceniamy, że film nakręcono między 11 a 14 marca, a w każdym razie nie przed 9 marca, kiedy na tarasie stopniał śnieg.

3. Zabici. W kwietniu zespół medycyny sądowej wydobył z dołu co najmniej jedenaście ciał. Dziewięć z nich miało ranę postrzałową z tyłu głowy; sześć miało nadgarstki związane sznurkiem do belowania.

4. Mężczyźni z karabinami. Trzej z nich noszą na ramieniu naszywkę, która przypomina odznakę 9. Brygady Górskiej. Kto wydał rozkaz, nie zdołaliśmy ustalić.

[Zdjęcie 2] Dolny taras 16 marca, zrobione dronem pewnego rolnika. Ciemny pas obok kruszarki to świeżo przekopana ziemia, o długości nie większej niż 14 metrów; na zdjęciu satelitarnym z 8 marca jeszcze go nie ma.

„Ci ludzie nie polegli w walce i nie podpiszę papieru, w którym napisano, że polegli” – powiedziała nam przez telefon 3 maja {adviser}, która kieruje instytutem medycyny sądowej w mieście {city}.

Jeden z zabitych to prawdopodobnie nauczyciel Joren Tapp, lat 38, którego sweter rozpoznała jego siostra. Na liście prowadzonej przez parafię św. Ambryna ponad trzydziestu mężczyzn z doliny figuruje jako zaginieni.

Pasterz, którego chata stoi nad kamieniołomem, powiedział, że o zmierzchu od strony koszar podjechały w górę dwie ciężarówki i że jedna z nich odjechała później w stronę rzeki, na północ. Nikt inny nie potwierdził jego relacji.

Drugi klip, trwający dziewięć sekund i bez dźwięku, pokazuje inną ścianę skalną; nie liczymy go jako dowodu.

Pułkownik {president}, rzecznik ministerstwa obrony, odrzucił nagranie jako zainscenizowane. Prokurator wojskowy, powiedział, mimo to mu się przyjrzy.

Uwaga o metodzie: wszystkie godziny są lokalne, a z pliku, który nam przysłano, usunięto metadane.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "deleted there appears to show", "deleted there shows"),
    ("hedge lost", "We assess with moderate confidence that the video was filmed", "The video was filmed"),
    ("hedge lost", "We assess with high confidence that the camera stood", "The camera stood"),
    ("hedge lost", "The shadows point to late afternoon", "The shadows prove that it was late afternoon"),
    ("hedge gained", "Nine of them had a gunshot", "Nine of them reportedly had a gunshot"),
    ("hedge gained", "whose jersey was recognised", "whose jersey was supposedly recognised"),
    ("hedge gained", "is freshly turned soil", "may be freshly turned soil"),
    ("headline stronger than body", "Suspected killings at", "Mass execution at"),
    ("headline stronger than body",
     "Suspected killings at {village} quarry: what a phone video, a drone picture and the soil can tell us",
     "Army shot prisoners in {village} quarry, phone video and soil prove"),
    ("date sharpened", "filmed between 11 and 14 March", "filmed on 14 March"),
    ("date sharpened", "In April a forensic team", "On 17 April a forensic team"),
    ("bound dropped", "lifted at least eleven bodies", "lifted eleven bodies"),
    ("bound dropped", "turned soil, no more than 14 metres long", "turned soil, 14 metres long"),
    ("bound dropped", "has more than thirty men", "has thirty men"),
    ("circulation date taken for origin", "phone video that surfaced on the messaging channel Night Post on 2 April",
     "phone video filmed on 2 April that surfaced on the messaging channel Night Post"),
    ("circulation date taken for origin", "that surfaced on the messaging channel Night Post on 2 April",
     "that was taken on 2 April for the messaging channel Night Post"),
    ("count inflated", "at least eleven bodies", "at least forty bodies"),
    ("count inflated", "two lorries came", "a dozen lorries came"),
    ("count inflated", "more than thirty men of the valley", "more than three hundred men of the valley"),
    ("count changed", "A 47-second phone", "A 27-second phone"),
    ("count changed", "Tapp, 38, whose", "Tapp, 28, whose"),
    ("count changed", "some 30 kilometres", "some 13 kilometres"),
    ("count changed", "six had their wrists", "four had their wrists"),
    ("one made many", "a former blaster of the quarry", "former blasters of the quarry"),
    ("one made many", "taken by a farmer's drone", "taken by the drones of several farmers"),
    ("one made many", "on a satellite image of 8 March", "on several satellite images of 8 March"),
    ("generalised", "a gunshot wound to the back of the head", "injuries"),
    ("generalised", "had their wrists tied with baling twine", "had been restrained"),
    ("generalised", "army shooting bound men", "army mistreating bound men"),
    ("generalised", "in a limestone quarry outside", "at a site outside"),
    ("actor flipped", "soldiers of the Sarrish army shooting bound men of the Valley Guard, a village militia,",
     "men of the Valley Guard, a village militia, shooting bound soldiers of the Sarrish army"),
    ("actor flipped", "the badge of the 9th Mountain Brigade", "the badge of the Valley Guard"),
    ("office flipped", "the spokesman of the defence ministry", "the defence minister"),
    ("office flipped", "heads the forensic institute", "is deputy head of the forensic institute"),
    ("office flipped", "The military prosecutor", "The public prosecutor"),
    ("attribution moved", "recognised by his sister", "recognised by his headmaster"),
    ("attribution moved", "A shepherd whose hut stands above the quarry said", "A corporal whose post was above the quarry said"),
    ("attribution moved", "A list kept by the parish of St Ambrin", "A list kept by the defence ministry"),
    ("identity hardened", "One of the dead is probably the schoolteacher", "One of the dead is the schoolteacher"),
    ("identity hardened", "Three of them wear a shoulder patch that resembles the badge of the 9th Mountain Brigade",
     "Three of them belong to the 9th Mountain Brigade"),
    ("identity hardened", "wear a shoulder patch that resembles the badge", "wear the badge"),
    ("direction flipped", "the river in the north", "the river in the south"),
    ("direction flipped", "kilometres west of", "kilometres east of"),
    ("direction flipped", "came up from the barracks", "drove down to the barracks"),
    ("polarity flipped", "we were not able to establish", "we were able to establish"),
    ("polarity flipped", "we do not count it as evidence", "we count it as evidence too"),
    ("polarity flipped", "Nobody else has confirmed his account", "Others have confirmed his account"),
    ("polarity flipped", "it is not there yet", "it is already there"),
    ("stance changed", "dismissed the video as staged", "accepted the video as genuine"),
    ("stance changed", "dismissed the video as staged", "called the video deeply troubling"),
    ("quotation altered", "These people did not fall in a battle", "These people were led to the slaughter"),
    ("quotation altered", "and I will not sign a paper that says they did", "and whoever says they did is a liar"),
    ("quotation altered", "I will not sign a paper that says", "I will take to court everyone who says"),
    ("name garbled", "{adviser}, who", "{garbled}, who"),
    ("name garbled", "Joren Tapp", "Joran Tepp"),
    ("name garbled", "parish of St Ambrin", "parish of St Ambrose"),
    ("copies merged", "A second clip, nine seconds long and without sound, shows another", "The video, in a copy of nine seconds without sound, shows another"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": ("tied with baling twine", "mit Ballengarn gefesselt", "mit Stacheldraht gefesselt"),
    "fr": ("the back of the head", "à l'arrière de la tête", "à la poitrine"),
    "uk": ("a former blaster", "з колишнім підривником", "з колишнім сторожем"),
    "es": ("A shepherd", "Un pastor cuya", "Un sacerdote cuya"),
    "pl": ("at dusk", "o zmierzchu", "o świcie"),
}
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "de": ("direction flipped", "kilometres west of", "Kilometer westlich von", "Kilometer östlich von"),
    "fr": ("date sharpened", "between 11 and 14 March", "entre le 11 et le 14 mars", "le 14 mars"),
    "uk": ("bound dropped", "at least eleven bodies", "щонайменше одинадцять тіл", "одинадцять тіл"),
    "es": ("count inflated", "at least eleven bodies", "al menos once cuerpos", "al menos cincuenta cuerpos"),
    "pl": ("identity hardened", "One of the dead is probably", "Jeden z zabitych to prawdopodobnie", "Jeden z zabitych to"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "es"

LIGHT: Final[list[tuple[str, str]]] = [
    ("spent six weeks on the footage", "worked on the footage for six weeks"),
    ("set the shadows against the sun", "compared the shadows with the position of the sun"),
    ("What we found, in short:", "Our findings in brief:"),
    ("out of the pit", "from the pit"),
    ("The dark strip beside the crusher", "The dark strip next to the crusher"),
    ("told us by telephone on 3 May", "told us on the phone on 3 May"),
    ("barracks at dusk", "barracks at nightfall"),
    ("later drove off towards", "later drove away towards"),
    ("seconds long and without sound", "seconds long and silent"),
]
