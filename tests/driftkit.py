"""Invented reports for the tests of drift, one a language or style, and what retells them whole.

Nothing of it happened. It is longer than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  invented reports, a paragraph a line
from firsthand.trace.drift import drifts
from firsthand.trace.wording_decide import decide
from tracekit import read

KORROW = """Detainees at Korrow barracks were probably beaten before inspectors arrived, report finds

Plain Witness, 14 May 2024

At least 38 people who were held at the Korrow barracks between 2 and 9 April appear to have been beaten by members of the Interior Guard, the rights group Plain Witness says in a report published on Tuesday.

The group interviewed 17 former detainees and six relatives, and reviewed two videos and some 200 pages of medical records.

In the first video, which was uploaded to a channel called Korrow Voices on 11 April, men kneel in a yard with their hands tied. The date on which it was recorded is not known.

A second video, 40 seconds long, shows an officer who kicks a prisoner in the ribs. The officer's face is hidden by a scarf.

The unit's badge resembles that of the 4th Company, but Plain Witness could not establish who the men were.

One detainee, the schoolteacher Anselm Brody, 52, died in hospital on 10 April. His death certificate gives heart failure as the cause. A doctor who asked to remain anonymous told the group that three of his ribs were broken.

The Interior Guard denied the allegations. Its spokeswoman, Captain Irja Mell, said that nobody had been mistreated and that the barracks had been open to visitors throughout.

The deputy ombudsman, Paul Terenc, said that he had not been allowed to enter the cells. "I was shown a corridor and a kitchen," he said.

Fewer than half of the detainees had seen a lawyer, according to the bar association. Most were released without charge by 20 April.

The detainees had been arrested after a march in which about 3,000 farmers walked from the western suburbs to the parliament. Police say that 12 officers were injured by stones.

Neighbours heard screams from the barracks on several nights. One of them, a retired nurse, said: "It went on until it grew light, and then there was music."

Plain Witness urged the government to open an inquiry. The justice minister, Olga Straub, said that the prosecutor would look into the matter.

No member of the guard has been charged. The findings have not been verified by any other organisation."""

WICKERING = """Man held over fire that may have been started deliberately, police say

Harlesden County Police, press release, 3 February 2025

Officers were called to a warehouse on Tanner Row in Wickering shortly before midnight on Saturday 1 February after reports of a fire.

Two security guards were taken to hospital with smoke inhalation; neither is thought to be seriously hurt. Up to 25 residents of Mill Court were led to safety by firefighters.

The fire is believed to have been started deliberately. Investigators found a petrol can near the rear entrance, on the north side of the building.

A grey van was seen leaving the yard at about 11.40 p.m. and heading towards the ring road. Its registration number is not known.

A 34-year-old man from Dunmere has been arrested on suspicion of arson. He remains in custody. A woman who had been questioned as a witness was released on Sunday.

Detective Inspector Joan Farrow said: "We are keeping an open mind. We would ask anyone with dashcam footage to come forward."

She said there was nothing to suggest a link with the fire at the Colby depot in November.

The warehouse belongs to Ransley Foods, which had moved its stock out the week before. The owner, Peter Ransley, declined to comment.

The fire service said that the roof had partly collapsed and that the road would stay closed until Tuesday evening at the earliest.

A video that has circulated online since Sunday, in which an explosion is heard, does not show the fire in Wickering, police said. It was filmed at a chemical plant abroad.

Damage is put at around 1.2 million pounds. The building was not insured."""

TARNEK = """Bus that plunged into gorge had probably lost its brakes, mechanics say

The Highland Reporter, 22 November 2025

TARNEK PASS — A school bus that left the road on Tarnek Pass on Thursday afternoon, killing at least seven people, had probably lost its brakes, according to two mechanics who were shown photographs of the wreck by this newspaper.

The bus was carrying 31 pupils and two teachers back from a ski trip. It broke through a stone wall shortly after 3 p.m. and fell some 40 metres into the gorge.

Nineteen children were taken to hospitals in Velm and Arsen, six of them by helicopter. One girl, aged 11, was still in a coma on Friday night, her uncle said.

The driver, Milo Farkas, 58, survived with a broken arm. He told the police that the pedal "went to the floor like a sponge". He has not been charged.

The operator, Farrow Coaches, rejected claims that the vehicle was badly maintained. Its owner, Denise Farrow, said it had passed an inspection less than three weeks earlier. The Reporter has seen no record of that inspection.

In a clip recorded by a passenger in a car behind, the bus can be seen swaying from left to right before it disappears from view. A longer clip, which has been shared on social media since Thursday evening, shows a different accident: it was filmed in the south of the country in 2021.

The transport ministry suspended the company's licence until further notice. The opposition called on the minister, Harald Zinn, to resign; he refused.

Residents of the village below the pass have complained for years about the wall. "We wrote letters, we never got an answer," said Klara Both, a retired teacher. The mayor of Velm, Otto Risch, denied that any such letters had reached his office.

Investigators from the accident bureau are expected to publish a first report before Christmas. They believe that ice may also have played a part.

More than 2,000 people attended a vigil in Velm on Friday. No political speeches were made.

The funeral of the two teachers will be held on Wednesday. Up to 500 mourners are expected."""

KELLING = """Schüsse auf Rettungswagen kamen vermutlich von der Talseite

Tageblatt Oberrain, 12. Juni 2025

Die Schüsse, die am 9. Juni bei Kelling einen Rettungswagen trafen, sind nach Einschätzung von Fachleuten wahrscheinlich von der Talseite abgegeben worden. Das geht aus einem Gutachten hervor, das dem Tageblatt vorliegt.

Mindestens elf Einschüsse zählten die Gutachter an der linken Seite des Fahrzeugs. Der Fahrer, Jost Wendel, 41, wurde an der Schulter getroffen. Eine Ärztin erlitt einen Bruch des Unterarms.

In einem Video, das seit dem 10. Juni im Netz kursiert, fährt ein grüner Lastwagen über die Brücke nach Norden. Wer ihn steuert, ist nicht zu erkennen. Wann die Aufnahme entstand, ist unbekannt.

Die Miliz wies den Vorwurf zurück. Ihr Sprecher Arno Brückl sagte, die eigenen Kämpfer hätten das Dorf schon vor dem 5. Juni verlassen.

Der Landrat Egon Malsch bestätigte, dass die Straße nicht gesperrt war. »Niemand hat uns gewarnt«, sagte er.

Rund 300 Menschen nahmen am Mittwoch an einer Mahnwache vor dem Krankenhaus teil. Nach Angaben der Polizei blieb es ruhig.

Das Rote Kreuz forderte eine unabhängige Untersuchung. Festgenommen wurde bisher niemand.

Vor der Schule fanden Anwohner ein Messer und zwei Patronenhülsen."""

VAUBRAC = """Le drone tombé à Vaubrac aurait été lancé depuis un bateau

L'Écho des Salines, 3 octobre 2024

Le drone qui s'est écrasé le 28 septembre sur le marché de Vaubrac, tuant au moins six personnes, aurait été lancé depuis un bateau, selon une note du parquet que L'Écho a pu consulter.

Quelque 40 personnes ont été blessées, dont une dizaine grièvement, a indiqué la préfecture. Un garçon de neuf ans a perdu la main droite.

Une vidéo, diffusée lundi sur une messagerie, semble montrer l'appareil venant de l'ouest. Le lieu du tournage n'a pas pu être confirmé.

Le ministre de la Défense, Loïc Baudry, a démenti que l'armée ait été prévenue. « Nous n'avons reçu aucune alerte », a-t-il déclaré.

Une seconde vidéo, plus courte, montre une femme qui porte un enfant vers l'hôpital.

Le maire adjoint, Yves Carmin, a refusé de commenter. Personne n'a été interpellé.

Les débris ont été transportés par camion dans une usine désaffectée, au sud de la ville."""

HONTORIA = """Los disparos contra la caravana habrían salido de una colina

El Diario del Páramo, 21 de marzo de 2025

Los disparos que el 17 de marzo alcanzaron una caravana de desplazados cerca de Hontoria habrían salido de una colina al este de la carretera, según un informe de la Defensoría.

Al menos nueve personas murieron y más de 20 resultaron heridas, informó el hospital regional. La mayoría viajaba en un autobús amarillo.

El ejército negó su participación. «No teníamos tropas en la zona», dijo el coronel Fermín Oca.

Un vídeo publicado el 18 de marzo muestra a dos hombres con fusiles que suben a una camioneta. No se sabe cuándo fue grabado.

La gobernadora, Alba Rueda, pidió una investigación internacional. Nadie ha sido detenido.

Unas 500 familias siguen en la escuela, dijo la Cruz Roja."""

LUGOVOE = """Пожар на складе в Верхнем Лугу, вероятно, начался после взрыва

Вестник Заречья, 5 августа 2024

Пожар на складе в Верхнем Лугу, в котором погибли не менее семи человек, вероятно, начался после взрыва газового баллона, сообщил источник в комиссии.

Около 60 человек были эвакуированы, заявили спасатели. Трое рабочих получили ожоги рук.

Видео, опубликованное 3 августа, показывает белый грузовик, который уезжает на север. Когда оно было снято, неизвестно.

Владелец склада отверг обвинения. «Мы соблюдали все правила», — сказал он.

Губернатор Пётр Лосев потребовал проверить все склады области. Задержанных нет."""

BALKA = """Обстріл лікарні в Кам'яній Балці, ймовірно, вели зі сходу

Голос Подолу, 9 лютого 2025

Обстріл лікарні в Кам'яній Балці, під час якого загинули щонайменше п'ятеро людей, ймовірно, вели зі сходу, йдеться у висновку експертів.

Понад 30 пацієнтів поранено, повідомила обласна рада. Медсестра втратила ліву руку.

Відео, оприлюднене 7 лютого, показує жінку, яка виносить дитину через вікно. Де його знято, встановити не вдалося.

Командування заперечило причетність. «Наших підрозділів там не було», — сказав полковник Андрій Лютий.

Заступник мера Ілля Кобзар відмовився від коментарів. Нікого не затримано."""

ZAHRA = """القصف على سوق الزهراء انطلق على الأرجح من الشمال

صحيفة الوادي، 14 مايو 2024

قال خبراء إن القصف الذي أصاب سوق الزهراء في 11 مايو وقتل ما لا يقل عن ثمانية أشخاص انطلق على الأرجح من الشمال.

وأصيب نحو 50 شخصا، وفقا لمستشفى المدينة. وفقد طفل يده اليمنى.

ويظهر مقطع فيديو نشر في 12 مايو شاحنة بيضاء تغادر الحي. ولم يعرف متى تم تصويره.

ونفى الجيش مسؤوليته عن القصف. وقال العقيد سامر الحداد: «لم تكن لنا قوات هناك».

وطالب محافظ المدينة بتحقيق دولي. ولم يعتقل أحد."""

KELLING_EN = """Ambulance was probably fired on from the valley side

Harbour Dispatch, 13 June 2025

The shots that hit an ambulance near Kelling on 9 June were, in the judgement of experts, probably fired from the valley side. That emerges from a report that the Tageblatt has obtained.

The experts counted at least eleven bullet holes on the left side of the vehicle. The driver, Jost Wendel, 41, was hit in the shoulder. A doctor broke her forearm.

In a video that has been circulating online since 10 June, a green lorry drives over the bridge to the north. Who is at the wheel cannot be made out. When the footage was made is unknown.

The militia rejected the accusation. Its spokesman Arno Brückl said its own fighters had left the village before 5 June.

The district administrator, Egon Malsch, confirmed that the road had not been closed. “Nobody warned us,” he said.

Around 300 people took part in a vigil outside the hospital on Wednesday. It remained calm, according to the police.

The Red Cross demanded an independent investigation. So far nobody has been arrested.

Outside the school, residents found a knife and two cartridge cases."""

VAUBRAC_EN = """Drone that fell on Vaubrac may have been launched from a boat

Harbour Dispatch, 4 October 2024

The drone that crashed on the market of Vaubrac on 28 September, killing at least six people, may have been launched from a boat, according to a note by prosecutors seen by L'Écho.

Some 40 people were wounded, about ten of them seriously, the prefecture said. A boy of nine lost his right hand.

A video shared on Monday on a messaging service seems to show the device coming from the west. Where it was filmed could not be confirmed.

The defence minister, Loïc Baudry, denied that the army had been warned. “We received no alert,” he said.

A second, shorter video shows a woman carrying a child towards the hospital.

The deputy mayor, Yves Carmin, declined to comment. Nobody has been detained.

The debris was taken by lorry to a disused factory south of the town."""

HONTORIA_EN = """Shots at convoy may have come from a hill

Harbour Dispatch, 22 March 2025

The shots that hit a convoy of displaced people near Hontoria on 17 March may have come from a hill east of the road, according to a report by the ombudsman's office.

At least nine people died and more than 20 were wounded, the regional hospital said. Most were travelling in a yellow bus.

The army denied taking part. “We had no troops in the area,” said Colonel Fermín Oca.

A video published on 18 March shows two men with rifles getting into a pick-up truck. It is not known when it was recorded.

The governor, Alba Rueda, asked for an international investigation. Nobody has been arrested.

Some 500 families remain in the school, the Red Cross said."""

TARNEK_DE = """Schulbus stürzt in Schlucht: Bremsen wohl ausgefallen

Bergbote, 23. November 2025

Ein Schulbus, der am Donnerstagnachmittag am Tarnek-Pass von der Straße abkam, hatte nach Ansicht zweier Mechaniker wahrscheinlich keine Bremsen mehr. Mindestens sieben Menschen kamen ums Leben. Der Highland Reporter hatte den Mechanikern Fotos vom Wrack gezeigt.

Im Bus saßen 31 Schüler und zwei Lehrer auf der Rückfahrt von einem Skiausflug. Kurz nach 15 Uhr durchbrach er eine Steinmauer und stürzte etwa 40 Meter in die Schlucht.

19 Kinder kamen in Krankenhäuser in Velm und Arsen, sechs davon mit dem Hubschrauber. Ein elfjähriges Mädchen lag am Freitagabend noch im Koma, sagte sein Onkel.

Der Fahrer, Milo Farkas, 58, überlebte mit einem gebrochenen Arm. Das Pedal sei »wie ein Schwamm« durchgefallen, sagte er der Polizei. Angeklagt ist er nicht.

Der Betreiber Farrow Coaches wies den Vorwurf zurück, das Fahrzeug sei schlecht gewartet gewesen. Eigentümerin Denise Farrow sagte, es habe vor weniger als drei Wochen eine Inspektion bestanden. Einen Beleg dafür hat der Reporter nicht gesehen.

Das Verkehrsministerium entzog der Firma bis auf Weiteres die Lizenz. Die Opposition forderte den Rücktritt von Minister Harald Zinn; dieser lehnte ab.

Der Bürgermeister von Velm, Otto Risch, bestritt, dass Briefe der Anwohner wegen der Mauer sein Büro erreicht hätten.

Die Ermittler wollen noch vor Weihnachten einen ersten Bericht vorlegen. Sie halten es für möglich, dass auch Eis eine Rolle spielte.

Über 2000 Menschen kamen am Freitag zu einer Mahnwache nach Velm. Politische Reden gab es nicht."""

TARNEK_RU = """Школьный автобус, упавший в ущелье, вероятно, лишился тормозов

Горный вестник, 23 ноября 2025

Школьный автобус, который в четверг днём слетел с дороги на перевале Тарнек, вероятно, лишился тормозов, считают два механика, которым газета The Highland Reporter показала снимки обломков. Погибли не менее семи человек.

В автобусе ехали 31 ученик и два учителя, они возвращались с лыжной поездки. Вскоре после 15 часов он пробил каменную стену и упал примерно с 40-метровой высоты в ущелье.

Девятнадцать детей доставили в больницы Вельма и Арсена, шестерых из них на вертолёте. Одиннадцатилетняя девочка в пятницу вечером всё ещё была в коме, сказал её дядя.

Водитель Мило Фаркас, 58 лет, выжил, у него сломана рука. Обвинение ему не предъявлено.

Владелица компании Дениз Фарроу отвергла утверждения, что автобус плохо обслуживали. По её словам, он прошёл осмотр менее чем за три недели до этого. Газета не видела документов об этом осмотре.

Мэр Вельма Отто Риш отрицал, что письма жителей дошли до его канцелярии.

Более 2000 человек пришли в пятницу на траурную встречу в Вельме. Политических речей не было."""

LINES = {
    KELLING: "Morgenpost Unterrain, 14. Juni 2025",
    VAUBRAC: "La Gazette du Delta, 5 octobre 2024",
    HONTORIA: "La Voz del Valle, 23 de marzo de 2025",
    LUGOVOE: "Газета «Берег», 7 августа 2024",
    BALKA: "Газета «Берег», 11 лютого 2025",
    ZAHRA: "جريدة النهر، 16 مايو 2024",
    KORROW: "Eastern Globe, 17 May 2024",
    WICKERING: "Eastern Globe, 5 February 2025",
    TARNEK: "Lowland Echo, 24 November 2025",
}
"""The line under the headline of a retelling of each."""


def found(source: str, made: str) -> list[tuple[str, str, str]]:
    """What a retelling changed: the sort, the source's words, its own."""
    decision = decide(read(source), read(made))
    assert decision.pair.made.text == made
    return [(d.sort, source[slice(*d.source)], made[slice(*d.made)]) for d in drifts(decision)]


def edited(source: str, *edits: tuple[str, str]) -> str:
    """A retelling in which some words were put for others."""
    text = source
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    parts = text.split("\n\n")
    return "\n\n".join([parts[0], LINES[source], *parts[2:]])


def changed(source: str, *edits: tuple[str, str]) -> list[tuple[str, str, str]]:
    """What was changed where some words were put for others in a near copy."""
    return found(source, edited(source, *edits))
