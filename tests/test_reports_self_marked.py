"""Passages in seven languages with every mention in brackets: exactly these are found, no others.

This file is longer than 300 lines, because it is a table of passages.
"""

import re
import time
from datetime import date

import pytest

from firsthand.examine.reports.quantities import find_quantities
from firsthand.examine.reports.self_statements import find_self_statements
from firsthand.examine.reports.times import find_times

THURSDAY = date(2022, 4, 7)
MARKED = re.compile(r"\[([^\]]*)\]")
TIMES = [
    ("en", "The attack came [late on Monday] and [early Tuesday]."),
    ("en", "Clashes continued [overnight into Tuesday], the army said."),
    ("en", "[Earlier this week] the council met; [later this month] it will vote."),
    ("en", "It was the second attack [since February]."),
    ("en", "The town was seized [on or around 12 May]."),
    ("en", "Submissions are due [no later than 5 p.m. on 3 July 2024]."),
    ("en", "The camp closed [between 3 April and 6 April]."),
    ("en", "Shelling was heard [between 10:00 and 11:30]."),
    ("en", "They were detained [from 2018 to 2020]."),
    ("en", "Talks run [from Monday to Friday]."),
    ("en", "He was held [between January and March 2023]."),
    ("en", "By the time troops withdrew, it was over."),
    ("en", "In [the early hours of Sunday] a shell fell."),
    ("en", "He was last seen [at 9pm on 3 June]."),
    ("en", "[Shortly after midnight], sirens sounded."),
    ("en", "[Just after 6am], police arrived."),
    ("en", "It happened [at about 3:15 a.m. local time]."),
    ("en", "It was [mid-afternoon on Wednesday] when they left."),
    ("en", "The plant shut in [the first half of 2021]."),
    ("en", "[By the end of last year] it reopened."),
    ("en", "The statute dates from [the 19th century]."),
    ("en", "[Three days earlier], two men had come."),
    ("en", "[Two weeks ago] the mayor resigned."),
    ("en", "The bridge fell [last Tuesday]; it reopens [next Tuesday]."),
    ("en", "The date is [06/13/2023]."),
    ("en", "Filed [2024-03-05T14:22Z]."),
    ("en", "[Since the start of the year], six have died."),
    ("en", "[At the end of March] the snow melted."),
    ("en", "The report covers [1 January to 31 March 2024]."),
    ("en", "It ran [from 1 January 2023 through 31 December 2024]."),
    ("en", "It was signed [Jan. 5, 2022], and ratified [Feb. 11]."),
    ("en", "[As of 6 p.m. Thursday], the toll stood at ten."),
    ("en", "The war began on [February 24th, 2022]."),
    ("en", "[This past Sunday] they prayed."),
    ("en", "[Later that day] he was freed."),
    ("en", "[The following morning] he was freed."),
    ("en", "[Hours later] the power failed."),
    ("en", "[A day earlier], he had denied it."),
    ("en", "[The day before], he had denied it."),
    ("en", "[Years ago] this was a farm."),
    ("en", "The video dates from [summer 2022]."),
    ("en", "[At 23.45 on Saturday] the alarm rang."),
    ("en", "They met [at noon on Friday]."),
    ("en", "The law of [15 March 1998] applies."),
    ("en", "The ceasefire starts [at 0600 GMT on Sunday]."),
    ("en", "On [Monday the 4th] he left."),
    ("en", "[Half an hour later] he left."),
    ("en", "[Early in the morning of 5 May] they came."),
    ("en", "[Tomorrow night] it will rain."),
    ("en", "[The day after tomorrow] it will rain."),
    ("en", "They arrived [weeks before]."),
    ("en", "[The week before last] it rained."),
    ("en", "[The night before last] it rained."),
    ("en", "[By early 2023] it was over; [until late April] it was not."),
    ("ru", "Удар был нанесён [в среду, 6 апреля, около 15:30 по московскому времени]."),
    ("ru", "[В ночь с 5 на 6 апреля] были слышны взрывы."),
    ("ru", "[Вечером 4 апреля 2022 года] их видели."),
    ("ru", "Это случилось [4 апреля вечером]."),
    ("ru", "Запись сделана [в первой половине марта]."),
    ("ru", "[С 24 февраля] город обстреливали."),
    ("ru", "[За минувшие сутки] погибли трое."),
    ("ru", "[За последнюю неделю] погибли трое."),
    ("ru", "[К утру понедельника] пожар потушили."),
    ("ru", "[В конце прошлого года] завод закрыли."),
    ("ru", "[В начале 2022 года] завод открыли."),
    ("ru", "[Не позднее 15 апреля] суд решит."),
    ("ru", "[С января по март 2022 года] шли бои."),
    ("ru", "[Накануне] он уехал. [Двумя днями ранее] он приехал."),
    ("ru", "[На прошлой неделе] и [в прошлую пятницу] было тихо."),
    ("ru", "[В минувший вторник] прошёл дождь."),
    ("ru", "[Сегодня утром] и [сегодня около 10:00] стреляли."),
    ("ru", "[Сегодня в 14.20] сообщили."),
    ("ru", "[В 9 часов утра] они ушли."),
    ("ru", "[Около девяти вечера] они ушли."),
    ("ru", "[В три часа ночи] они ушли."),
    ("ru", "[Летом 2021 года] он жил там. [Осенью прошлого года] уехал."),
    ("ru", "[В 1990-х годах] строили. [В 90-е] строили."),
    ("ru", "[В середине марта] снег сошёл."),
    ("ru", "[С 2014 по 2018 год] он служил."),
    ("ru", "[На следующей неделе] соберутся. [В следующий понедельник] соберутся."),
    ("ru", "[Месяц назад] и [полтора года назад] и [неделю назад]."),
    ("ru", "[Через два дня] он вернётся."),
    ("ru", "[До конца апреля] сделают."),
    ("ru", "[В августе прошлого года] было."),
    ("ru", "[05.04.2022] записано. [05.04.22] записано."),
    ("ru", "[Днём 6 апреля] и [утром в субботу]."),
    ("ru", "[1 апреля с.г.] подписано."),
    ("ru", "[В эту субботу] будет."),
    ("ru", "[По состоянию на 6 апреля] двое ранены."),
    ("ru", "[За два дня до этого] он уехал."),
    ("ru", "[Ранним утром 3 апреля] он уехал."),
    ("ru", "[Во второй половине дня 3 апреля] он уехал."),
    ("uk", "Удар завдано [у середу, 6 квітня, близько 15:30 за київським часом]."),
    ("uk", "[У ніч з 5 на 6 квітня] лунали вибухи."),
    ("uk", "[Увечері 4 квітня 2022 року] їх бачили."),
    ("uk", "[Вночі проти 6 квітня] горіло."),
    ("uk", "[З 24 лютого] місто обстрілюють."),
    ("uk", "[До ранку понеділка] пожежу загасили."),
    ("uk", "[Наприкінці минулого року] завод закрили."),
    ("uk", "[На початку 2022 року] завод відкрили."),
    ("uk", "[Не пізніше 15 квітня] суд вирішить."),
    ("uk", "[З 1 по 10 березня] тривали бої. [Від 1 до 10 березня] тривали бої."),
    ("uk", "[Із січня до березня 2022 року] тривали бої."),
    ("uk", "[Двома днями раніше] він приїхав."),
    ("uk", "[Минулої п'ятниці] було тихо. [У минулу п'ятницю] було тихо."),
    ("uk", "[Сьогодні зранку] та [сьогодні о 10:00] стріляли."),
    ("uk", "[О 9-й ранку] вони пішли. [О дев'ятій вечора] пішли."),
    ("uk", "[О 14:20] повідомили. [Близько 22-ї години] повідомили."),
    ("uk", "[Влітку 2021 року] він жив там. [Восени минулого року] поїхав."),
    ("uk", "[У 1990-х роках] будували."),
    ("uk", "[У середині березня] сніг зійшов."),
    ("uk", "[З 2014 по 2018 рік] служив."),
    ("uk", "[Наступного понеділка] зберуться. [Цієї суботи] зберуться."),
    ("uk", "[Через два дні] він повернеться."),
    ("uk", "[До кінця квітня] зроблять."),
    ("uk", "[Станом на 6 квітня] двоє поранені. [Станом на 18:00 6 квітня] двоє."),
    ("uk", "[За два дні до цього] він поїхав."),
    ("uk", "[5 квітня ц.р.] підписано."),
    ("uk", "[Уранці 3 квітня] він поїхав."),
    ("de", "[Am Mittwoch, 6. April, gegen 15.30 Uhr] schlug es ein."),
    ("de", "[In der Nacht auf Mittwoch] brannte es. [In der Nacht vom 5. auf den 6. April] auch."),
    ("de", "[In der Nacht von Montag auf Dienstag] brannte es."),
    ("de", "[Am Abend des 4. April 2022] sah man sie."),
    (
        "de",
        "[Am Montagabend] und [am Dienstagmorgen] fielen Schüsse. [Am späten Montagabend] auch.",
    ),
    ("de", "[Montagnacht] fielen Schüsse."),
    ("de", "[Seit dem 24. Februar] wird geschossen. [Seit Montag] auch. [Seit Februar] auch."),
    ("de", "[Bis Ende April] ist Zeit. [Bis zum 15. April] ist Zeit."),
    ("de", "[Ende vergangenen Jahres] schloss es. [Anfang 2022] öffnete es."),
    ("de", "[Von Januar bis März 2022] wurde gekämpft."),
    ("de", "[Zwei Tage zuvor] kam er. [Am Tag zuvor] ging er. [Am Vortag] auch."),
    ("de", "[Am vergangenen Freitag] war Ruhe. [Vergangene Woche] auch. [Letzten Freitag] auch."),
    ("de", "[Heute um 10 Uhr] fielen Schüsse. [Heute Vormittag] auch."),
    (
        "de",
        "[Um 14.20 Uhr Ortszeit] kam es dazu. [Um 9 Uhr morgens] auch. [Um kurz nach 7 Uhr] auch.",
    ),
    ("de", "[Im Sommer 2021] lebte er dort. [Im Herbst vergangenen Jahres] ging er."),
    ("de", "[In den 1990er Jahren] baute man. [In den 90er Jahren] baute man."),
    ("de", "[Mitte März] schmolz der Schnee. [Mitte der 2000er Jahre] auch."),
    ("de", "[Am kommenden Montag] tagt der Rat. [Nächsten Montag] auch."),
    ("de", "[Vor einem Monat] und [vor anderthalb Jahren] und [vor einer Woche]."),
    ("de", "[In zwei Tagen] kommt er zurück."),
    ("de", "[Am 05.04.2022] und [am 5.4.22] und [am 5.4.]."),
    ("de", "[Am frühen Morgen] fiel der Strom aus. [Am frühen Mittwochmorgen] auch."),
    ("de", "[Stand Montag, 12 Uhr], sind es zwei. [Ab Mitternacht] gilt es."),
    ("fr", "[Dans la nuit de lundi à mardi] il a brûlé. [Dans la nuit du 5 au 6 avril] aussi."),
    ("fr", "[Mercredi soir] et [jeudi matin] on a tiré. [Dans la soirée de mercredi] aussi."),
    ("fr", "[Depuis le 24 février] on tire. [Depuis lundi] aussi. [Depuis 2014] aussi."),
    (
        "fr",
        (
            "[D'ici à la fin avril] on décidera. [Au plus tard le 15 avril] aussi. [Jusqu'au 15 "
            "avril] aussi. [Avant le 15 avril] aussi."
        ),
    ),
    ("fr", "[Entre janvier et mars 2022] on s'est battu. [De janvier à mars 2022] aussi."),
    ("fr", "[La veille] il partait. [Deux jours plus tôt] il venait. [Le lendemain] il venait."),
    (
        "fr",
        "[Vendredi dernier] c'était calme. [La semaine dernière] aussi. [Le mois dernier] aussi.",
    ),
    (
        "fr",
        (
            "[Ce matin à 10h] on a tiré. [Aujourd'hui à 10 h 15] aussi. [Mercredi à 8 heures] "
            "aussi. [À 20 heures] aussi."
        ),
    ),
    ("fr", "[À 14h20 GMT] aussi. [Vers 3 heures du matin] aussi. [Peu après minuit] aussi."),
    ("fr", "[Dans les années 1990] on construisait. [Dans les années 90] aussi."),
    (
        "fr",
        (
            "[De 2014 à 2018] il servait. [En 2014] il servait. [L'an dernier] aussi. [En mars "
            "2021] aussi. [Au mois de mars] aussi."
        ),
    ),
    ("fr", "[Lundi prochain] on se réunit. [La semaine prochaine] aussi. [Demain soir] aussi."),
    ("fr", "[Il y a un mois] et [il y a une semaine] et [il y a deux jours]."),
    ("fr", "[Dans deux jours] il reviendra."),
    ("fr", "Le [5 avril 2022] et le [05/04/2022] et [vendredi 1er avril]."),
    (
        "es",
        (
            "[En la noche del lunes al martes] ardió. [La madrugada del martes] ardió. [En la "
            "madrugada de este martes] ardió."
        ),
    ),
    ("es", "[Desde el 24 de febrero] se dispara. [Desde el lunes] también. [Desde 2014] también."),
    (
        "es",
        (
            "[Antes del 15 de abril] se decide. [Hasta el 15 de abril] también. [A más tardar el "
            "15 de abril] también."
        ),
    ),
    (
        "es",
        (
            "[A finales de 2021] cerró. [A principios de año] abrió. [A mediados de marzo] "
            "también. [A principios de esta semana] también."
        ),
    ),
    ("es", "[Entre enero y marzo de 2022] hubo. [De enero a marzo de 2022] también."),
    (
        "es",
        (
            "[El día anterior] salía. [Dos días antes] venía. [Al día siguiente] venía. [La "
            "víspera] también."
        ),
    ),
    (
        "es",
        (
            "[Esta mañana a las 10] hubo tiros. [Hoy a las 10:15] también. [A las 8 de la "
            "mañana] también. [A las 20.00 horas] también. [Sobre las tres de la madrugada] "
            "también."
        ),
    ),
    (
        "es",
        (
            "[De 2014 a 2018] sirvió. [En 2014] sirvió. [En marzo de 2021] también. [En marzo] "
            "también. [En marzo pasado] también."
        ),
    ),
    ("es", "[Hace un mes] y [hace una semana] y [hace dos días]."),
    ("es", "[Dentro de dos días] volverá."),
    ("es", "El [5 de abril de 2022] y el [05/04/2022] y [viernes 1 de abril]."),
    (
        "es",
        (
            "[En las últimas 24 horas] también. [En los últimos días] también. [Anoche] también. "
            "[Ayer por la tarde] también."
        ),
    ),
    ("ar", "وقع القصف [يوم الأربعاء 6 أبريل/نيسان 2022 عند الساعة 3:30 مساءً بالتوقيت المحلي]."),
    ("ar", "وقع القصف [في السادس من أبريل] الماضي."),
    ("ar", "وقع القصف [مساء الثلاثاء]. وقع [فجر اليوم الأربعاء]. وقع [صباح أمس الثلاثاء]."),
    (
        "ar",
        (
            "وقع [في 6 نيسان 2022]. وقع [في 6 أبريل]. وقع [في ٦ نيسان]. وقع [في آذار الماضي]. "
            "وقع [في مارس/آذار 2021]."
        ),
    ),
    ("ar", "وقع [منذ 24 فبراير]. وقع [منذ الاثنين]. وقع [منذ عام 2014]. وقع [منذ شباط]."),
    ("ar", "وقع [حتى نهاية أبريل]. وقع [قبل 15 نيسان]. وقع [بعد 15 نيسان]."),
    ("ar", "وقع [في أواخر 2021]. وقع [مطلع العام الجاري]. وقع [منتصف مارس]."),
    (
        "ar",
        (
            "وقع [قبل يومين]. وقع [قبل أسبوع]. وقع [قبل ثلاثة أيام]. وقع [قبل شهر]. وقع [قبل عشر "
            "سنوات]."
        ),
    ),
    (
        "ar",
        (
            "وقع [الأسبوع الماضي]. وقع [الجمعة الماضي]. وقع [يوم الجمعة الماضية]. وقع [الشهر "
            "الماضي]. وقع [العام الماضي]."
        ),
    ),
    (
        "ar",
        (
            "يجتمعون [الاثنين المقبل]. يجتمعون [الأسبوع المقبل]. يجتمعون [غداً]. يجتمعون [يوم غد "
            "الخميس]."
        ),
    ),
    (
        "ar",
        (
            "وقع [في تمام الساعة 10:00 صباحاً]. وقع [الساعة العاشرة صباحاً]. وقع [الساعة 14:20 "
            "بتوقيت غرينتش]."
        ),
    ),
    (
        "ar",
        (
            "وقع [ليل الاثنين الثلاثاء]. وقع [ليلة الاثنين]. وقع [خلال الساعات الـ24 الماضية]. "
            "وقع [منتصف ليل الأربعاء]."
        ),
    ),
]
QUANTITIES = [
    ("en", "[At least four] soldiers and [more than 20] civilians died; [nearly 100] were hurt."),
    ("en", "[Between 3 and 5] km away, [up to 60] shells fell."),
    (
        "en",
        "[Dozens of] people, [scores of] houses, [several hundred] men, [a couple of dozen] km.",
    ),
    ("en", "The damage is put at [$4.5 million]; it cost [€12,000]."),
    ("en", "A 152-mm shell, a 7.62mm round and a 12-year-old boy."),
    ("en", "[Three out of four] families left."),
    ("en", "[Five to seven thousand] people fled."),
    ("en", "[Two dozen] trucks and [half a dozen] vans."),
    (
        "en",
        "Call 020 7946 0958 or write to Box 12; see section 5, Channel 4 and the Group of Seven.",
    ),
    ("en", "They won 2-1. Rooms 4 and 5 are free. Flight 214 left Gate 7."),
    ("en", "The [1,200]-strong brigade had [40]-odd tanks."),
    ("en", "He, 34, and his wife (29) have [three] children aged 4 and 6."),
    ("en", "[One] man was killed and [one] woman hurt; one of them left."),
    ("en", "[Hundreds of thousands of] people marched."),
    ("en", "A [500]-kilogram bomb; the crater is [12] metres wide and [4.5] metres deep."),
    ("en", "[Over 1.2 million] people, [fewer than 50] of them armed."),
    ("en", "[More than half] of the homes."),
    ("en", "It is [about 11] km north-east of the city, [some 300] m from the river."),
    ("en", "[A pair of] jets dropped [four] bombs; [a handful of] men ran."),
    (
        "en",
        "The 2016 vote; the 1990s; the 14th Brigade; 3rd Army; MiG-29; Su-25; T-72; Il-76; S-300.",
    ),
    ("en", "[Tens of] wounded, [thousands] displaced."),
    ("en", "[20 to 30] men, [20–30] men, [20-30] men, [20 or 30] men."),
    ("en", "Ratio of 3:1; version 2.0.1; IP 10.0.0.1; 51.5074, -0.1278."),
    ("en", "Article 51 of the Charter; Resolution 2334; Order No. 227; Decree 145."),
    ("en", "Page 4 of 12. © 2022. Tel: +44 20 7946 0958. ISBN 978-3-16-148410-0."),
    ("en", "Killed: [12]. Wounded: [34]. Missing: [5]."),
    ("en", "The toll rose to [57] on Monday, from [43] a day earlier."),
    ("en", "He was sentenced to [12] years; [18] months in prison."),
    ("en", "Inflation hit [7.5] per cent."),
    ("en", "Convoy of [30+] vehicles; [40 or so] men; [100 at most]."),
    ("ru", "Погибли [не менее четырёх] солдат и [более 20] мирных жителей, [около 100] ранены."),
    ("ru", "[От трёх до пяти] км, [до 60] снарядов, [порядка 300] человек."),
    ("ru", "[Десятки] людей, [несколько сотен] домов, [пара десятков] км."),
    (
        "ru",
        "[Треть] села и [70] процентов школы. Ущерб [4,5 млн] долларов. Стоит [12 тысяч] рублей.",
    ),
    ("ru", "152-мм снаряд, калибр 7,62 мм, 12-летний мальчик, 34-летняя женщина."),
    (
        "ru",
        "[Двадцать пять] человек, [сто двадцать] домов, [полтора] километра, [тысячи] беженцев.",
    ),
    ("ru", "Ему 34 года. В возрасте 71 года. Дом 5, квартира 12, школа № 6, Т-72, 14-я бригада."),
    ("ru", "[12] ранены, [3] убиты. Погибло [17] военных, ещё [43] ранены."),
    ("ru", "[Как минимум двое] погибли, [не более десяти] ранены. [Свыше 1,2 миллиона] жителей."),
    (
        "uk",
        "Загинули [щонайменше четверо] військових і [понад 20] цивільних, [близько 100] поранені.",
    ),
    ("uk", "[Від трьох до п'яти] км, [до 60] снарядів, [приблизно 300] людей."),
    ("uk", "[Десятки] людей, [кілька сотень] будинків, [сотні] родин."),
    ("uk", "[Третина] села й [70] відсотків школи. Збитки [4,5 млн] доларів."),
    (
        "uk",
        (
            "152-мм снаряд, 12-річний хлопець. Йому 34 роки. Будинок 5, школа № 6, Т-72, 14-та "
            "бригада."
        ),
    ),
    (
        "uk",
        (
            "[Один] чоловік загинув. Один з них пішов. [Не більше десяти] машин. [Понад 1,2 "
            "мільйона] жителів. [5–7] машин."
        ),
    ),
    (
        "de",
        (
            "[Mindestens vier] Soldaten und [mehr als 20] Zivilisten starben, [fast 100] wurden "
            "verletzt."
        ),
    ),
    ("de", "[Zwischen drei und fünf] Kilometer, [bis zu 60] Granaten, [rund 300] Menschen."),
    (
        "de",
        (
            "[Dutzende] Menschen, [mehrere hundert] Häuser, [ein paar Dutzend] Kilometer, "
            "[Hunderte] Familien."
        ),
    ),
    (
        "de",
        "[Ein Drittel] des Dorfes und [70] Prozent. Schaden [4,5 Millionen] Euro, [12.000] Euro.",
    ),
    (
        "de",
        (
            "152-mm-Granate, der 34-jährige Mann, die 12-Jährige. Er ist 34 Jahre alt. Haus 5, "
            "T-72, die 14. Brigade."
        ),
    ),
    (
        "de",
        (
            "[Fünf] Drohnen, [zwei von drei] Brücken, [25] Männer, [fünfundzwanzig] Männer, "
            "[anderthalb] Kilometer."
        ),
    ),
    (
        "de",
        (
            "[Knapp 50] Leute, [über 1,2 Millionen] Einwohner, [fünf bis sieben] Autos, [5-7] "
            "Autos, [weniger als zehn] Autos."
        ),
    ),
    ("fr", "[Au moins quatre] soldats et [plus de 20] civils sont morts, [près de 100] blessés."),
    ("fr", "[Entre trois et cinq] km, [jusqu'à 60] obus, [environ 300] personnes."),
    ("es", "[Al menos cuatro] soldados y [más de 20] civiles murieron, [casi 100] heridos."),
    (
        "es",
        (
            "[Entre tres y cinco] km, [hasta 60] obuses, [unas 300] personas, [alrededor de 300] "
            "personas."
        ),
    ),
    (
        "es",
        (
            "Obús de 152 mm, un niño de 12 años. Tiene 34 años. De 71 años de edad. Casa 5, "
            "T-72, la 14.ª brigada."
        ),
    ),
    (
        "es",
        (
            "[Cinco] drones, [dos] de los [tres] puentes, [veinticinco] hombres, [treinta y "
            "cinco] hombres, [ciento veinte] casas."
        ),
    ),
    ("ar", "[بين ثلاثة وخمسة] كيلومترات. [ما يصل إلى 60] قذيفة. [حوالي 300] شخص."),
    ("ar", "[عشرات] الأشخاص. [مئات] العائلات. [عدة] منازل. [آلاف] النازحين."),
    ("ar", "[ثلث] القرية و[70] بالمئة. خسائر [4.5 مليون] دولار. [12 ألف] دولار."),
    ("ar", "قذيفة عيار 152 ملم. عمره 34 عاما. [خمسة] طائرات. [25] رجلا. [خمسة وعشرون] رجلا."),
    ("ar", "[أقل من عشرة] سيارات. [ثلاثة] قتلى و[17] جريحا. [لا يقل عن 12] شخصا."),
]
SELF = [
    (
        "en",
        (
            "Two die in Port Vell\n[By Ada Strom and Nils Berg]\n[3 June 2025]\nTwo men "
            "died.\n([Additional reporting by Ola Finn])"
        ),
    ),
    ("en", "PORT VELL, [June 3] ([Halden Wire]) — Two men died."),
    ("en", "PORT VELL ([Halden Wire]) — Two men died."),
    (
        "en",
        "PORT VELL, Karvelia ([HW]) – Two men died. [HW could not immediately verify the account].",
    ),
    ("en", "Two died.\n[Last updated 14:20 GMT, 3 June 2025]"),
    ("en", "Two died.\n\n[Updated at 3 p.m. with comments from the mayor]."),
    ("en", "Two died. [The authenticity of the footage could not be independently confirmed]."),
    ("en", "Two died. [The Courier has not been able to independently verify the claims]."),
    ("en", "Two died. The ministry said it could not confirm the number."),
    ("en", "“We cannot confirm that,” he said."),
    ("en", "[This story was first published by The Vell Courier].\nTwo died."),
    ("en", "[An earlier version of this article misstated the age of Ada Strom]. She is 41."),
    ("en", "Two died.\n[Ada Strom contributed to this report]."),
    ("en", "Two died.\n([With agencies])"),
    ("en", "Two died.\n[Clarification: the article has been changed to show that two died]."),
    ("en", "[Sponsored content]\nBest shoes."),
    ("en", "[This is an AI translation of the original].\nTwo died."),
    ("en", "Two died.\nPhoto: Nils Berg/[AGP]"),
    ("en", "Two died.\n[Reporting by Ada Strom; editing by Nils Berg]"),
    ("en", "Two died. [None of these claims could be independently verified]."),
    ("en", "Two died. [It was not immediately possible to verify the reports]."),
    ("en", "Two died. [There was no independent confirmation]."),
    ("en", "Two died. Police have not confirmed the toll."),
    ("en", "[Ada Strom, Port Vell correspondent]\n[3 June 2025]\nTwo died."),
    ("en", "[This is a developing story]. Two died."),
    (
        "de",
        (
            "PORT VELL ([hwd]) – Zwei Männer starben. [Die Angaben konnten zunächst nicht "
            "unabhängig überprüft werden]."
        ),
    ),
    ("de", "[Dieser Artikel wurde um 15 Uhr aktualisiert]."),
    (
        "de",
        (
            "[In einer früheren Fassung dieses Textes hieß es, drei Männer seien gestorben]. Das "
            "ist falsch."
        ),
    ),
    ("de", "Zwei starben.\n([mit Material von hwd])"),
    ("de", "Zwei starben. [Unabhängig ließen sich die Angaben nicht bestätigen]."),
    ("de", "[Aus dem Englischen von Ada Strom]"),
    ("de", "[Anzeige]\nSchuhe."),
    (
        "fr",
        (
            "PORT VELL, [3 juin] ([AKP]) - Deux hommes sont morts. [L'AKP n'a pas pu vérifier "
            "ces informations de manière indépendante]."
        ),
    ),
    ("fr", "[Par Ada Strom, envoyée spéciale]\n[3 juin 2025]\nDeux hommes sont morts."),
    ("fr", "[Mis à jour le 3 juin 2025 à 14h30]\nDeux hommes."),
    ("fr", "[Cet article a été mis à jour]."),
    ("fr", "[Une version précédente de cet article indiquait trois morts]."),
    ("fr", "Deux morts. ([avec AKP])"),
    ("fr", "[L'authenticité de la vidéo n'a pas pu être confirmée]."),
    ("fr", "[Traduit de l'anglais par Ada Strom]."),
    ("fr", "[Rectificatif : deux hommes sont morts, et non trois]."),
    (
        "es",
        (
            "Puerto Vell, [3 jun] ([EKP]).- Dos hombres murieron. [EKP no pudo verificar de "
            "forma independiente estas afirmaciones]."
        ),
    ),
    ("es", "[Por Ada Strom]\n[3 de junio de 2025]\nDos murieron."),
    ("es", "[Actualizado: 3 de junio de 2025, 14:30]\nDos."),
    ("es", "[Esta noticia ha sido actualizada]."),
    ("es", "[Una versión anterior de esta nota decía que murieron tres]."),
    ("es", "[La información no ha podido ser confirmada de manera independiente]."),
    ("es", "Dos.\n([Con información de EKP])"),
    ("es", "[Traducido del inglés]."),
    ("es", "[Fe de erratas: murieron dos y no tres]."),
    (
        "ru",
        (
            "МАРЕШ, [3 июня]. /[Карвел-Информ]/. Двое погибли. [Независимого подтверждения этой "
            "информации нет]."
        ),
    ),
    ("ru", "МАРЕШ, [3 июня] — [КИФ]. Двое погибли."),
    ("ru", "[Автор: Ада Стром]\n[3 июня 2025]\nДвое погибли."),
    ("ru", "[Обновлено в 14:30]\nДвое."),
    ("ru", "[Новость дополнена в 15:10]."),
    ("ru", "[В предыдущей версии новости говорилось о трёх погибших]."),
    ("ru", "[Проверить эту информацию независимо невозможно]."),
    ("ru", "[По материалам КИФ]"),
    ("ru", "[На правах рекламы]\nОбувь."),
    ("ru", "[Перевод с английского Ады Стром]."),
    (
        "uk",
        (
            "МАРЕШ, [3 червня] ([Карвел-Інформ]) — Двоє загинули. [Незалежного підтвердження "
            "цього немає]."
        ),
    ),
    ("uk", "[Автор: Ада Стром]\n[3 червня 2025]\nДвоє."),
    ("uk", "[Оновлено о 14:30]\nДвоє."),
    ("uk", "[Новину доповнено о 15:10]."),
    ("uk", "[У попередній версії новини йшлося про трьох загиблих]."),
    ("uk", "[Перевірити цю інформацію незалежно наразі неможливо]."),
    ("uk", "[Переклад з англійської Ади Стром]."),
    (
        "ar",
        (
            "ماريش ([وكالة السنديان]) [3 يونيو] - قتل رجلان. [ولم يتسن التحقق من هذه المعلومات "
            "بشكل مستقل]."
        ),
    ),
    ("ar", "[بقلم: آدا ستروم]\n[3 يونيو 2025]\nقتل رجلان."),
    ("ar", "[تحديث: أضيف تعليق الوزارة]\nقتل."),
    ("ar", "[تم تحديث هذا الخبر]."),
    ("ar", "[تصحيح: قتل اثنان لا ثلاثة]."),
    ("ar", "[لا يمكن التحقق من صحة المقطع]."),
]


def _split(marked):
    return MARKED.sub(r"\1", marked), MARKED.findall(marked)


@pytest.mark.parametrize(("code", "marked"), TIMES)
def test_times_are_found_exactly(code, marked):
    words, wanted = _split(marked)
    assert [words[m.start : m.end] for m in find_times(words, code, THURSDAY)] == wanted


@pytest.mark.parametrize(("code", "marked"), QUANTITIES)
def test_quantities_are_found_exactly(code, marked):
    words, wanted = _split(marked)
    assert [words[m.start : m.end] for m in find_quantities(words, code)] == wanted


@pytest.mark.parametrize(("code", "marked"), SELF)
def test_self_statements_are_found_exactly(code, marked):
    words, wanted = _split(marked)
    assert [words[m.start : m.end] for m in find_self_statements(words, code)] == wanted


# What a time means; read on Thursday 7 April 2022.
MEANT = [
    ("from 2018 to 2020", "2018-01-01", "2020-12-31"),
    ("from Monday to Friday", "2022-04-04", "2022-04-08"),
    ("between January and March 2021", "2021-01-01", "2021-03-31"),
    ("between November and March 2021", "2020-11-01", "2021-03-31"),
    ("in the second quarter of 2021", "2021-04-01", "2021-06-30"),
    ("in the second half of 2021", "2021-07-01", "2021-12-31"),
    ("in the 19th century", "1801-01-01", "1900-12-31"),
    ("on 6 May last year", "2021-05-06", "2021-05-06"),
    ("on Tuesday of last week", "2022-03-29", "2022-03-29"),
    ("on the 3rd, they left", "2022-04-03", "2022-04-03"),
    ("in the winter of 2020-21", "2020-12-01", "2021-02-28"),
    ("in the next three weeks", "2022-04-07", "2022-04-28"),
    ("the 2016 election", "2016-01-01", "2016-12-31"),
    ("after Tuesday's vote", "2022-04-05", "2022-04-05"),
    ("footage from Tuesday", "2022-04-05", "2022-04-05"),
    ("Monday night into Tuesday", "2022-04-04", "2022-04-05"),
    ("today, Thursday", "2022-04-07", "2022-04-07"),
    ("about ten years ago", "2011-04-07", "2013-04-07"),
    ("It would have opened on Friday", "2022-04-01", "2022-04-01"),
    ("It will open on Friday", "2022-04-08", "2022-04-08"),
]


@pytest.mark.parametrize(("words", "low", "high"), MEANT)
def test_what_a_time_means(words, low, high):
    (found,) = find_times(words, "en", THURSDAY)
    assert (str(found.said_low), str(found.said_high)) == (low, high)


ZONES = [
    ("en", "at 14:30 local time", "14:30", "local time"),
    ("en", "at 2 p.m. EDT", "14:00", "EDT"),
    ("en", "at 1130 GMT", "11:30", "GMT"),
    ("ru", "в 15:30 по московскому времени", "15:30", "по московскому времени"),
    ("de", "um 14.20 Uhr Ortszeit", "14:20", "Ortszeit"),
]


@pytest.mark.parametrize(("code", "words", "clock", "zone"), ZONES)
def test_a_zone_is_kept_as_it_is_written(code, words, clock, zone):
    (found,) = find_times(words, code, THURSDAY)
    assert (found.clock, found.zone) == (clock, zone)


HOSTILE = [
    "1",
    "of ",
    "1,",
    "1 ",
    "Monday, ",
    "Monday to ",
    "between 1 and ",
    "An earlier version of this ",
]
HOSTILE += [
    "By Aa Bb, ",
    "Aa, ",
    "(Aa",
    "could not verify ",
    "In ",
    "12:30 ",
    "aa/bb\n",
    "Correction: a\n",
    "\n",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_hostile_text_takes_time_in_proportion(unit):
    def took(size: int) -> float:
        words = unit * (size // len(unit)) + str(size)
        begin = time.process_time()
        find_times(words, "en", THURSDAY)
        find_quantities(words, "en")
        find_self_statements(words, "en")
        return time.process_time() - begin

    assert took(16_000) < 16 * max(took(4_000), 0.02)
