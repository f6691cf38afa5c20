"""How our languages say when: yesterday, the night of, late March, three days ago.

Each table has a meaning, a colon, and phrases between semicolons; ``a|b`` in a phrase is either
word, ``a?`` may be missing. Meanings of `relative` are a unit and how many of them from the
document's own date; ``loose`` are words that hang on another time, which they do not name. The
file is long because it is tables; it holds no rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class TimeWords:
    """How one language says when.

    Attributes:
        relative: A unit, an offset, and what says them.
        loose: Words that hang on a time named elsewhere.
        parts: Parts of a day after a day, by name.
        units: Units, by name.
        ago: What stands after a length of time, and what stands before it, to mean the past.
        ahead: What stands before a length of time to mean the future.
        earlier: What stands after a length of time that is counted from another time.
        prefixes: ``about``, ``since``, ``until``, ``before``, ``after``, ``early``, ``mid``,
            ``late``, ``night`` (of a day), ``nightto`` (into a day), ``morning`` and what says them
            before a time.
            ``at`` says nothing more, and belongs to the time all the same.
        which: ``last``, ``next``, ``this``, ``every`` before a day or month, or after it.
        seasons: First month of each season, and its words.
        holidays: Month and day, and its names.
        month_after: Words before a month that stands without a day.
        year_after: Words before a year; and after one.
        clock: Words before a time of day; and after its hour.
        ordinal: What may stand on a day's number.
        of: Words between day, month and year.
        will: Words after which a sentence looks ahead.
    """

    relative: str
    loose: str
    parts: str
    units: str
    ago: tuple[str, str]
    ahead: str
    earlier: str
    prefixes: str
    which: tuple[str, str]
    seasons: str
    holidays: str
    month_after: str
    year_after: tuple[str, str]
    clock: tuple[str, str]
    ordinal: str
    of: str
    will: str


ENGLISH: Final = TimeWords(
    relative="""day -1: yesterday
        day -2: the day before yesterday
        day 0: today;earlier today;later today
        day 1: tomorrow
        day 2: the day after tomorrow
        night -1: last night;overnight
        night 0: tonight
        morning 0: this morning;today 's morning
        afternoon 0: this afternoon
        evening 0: this evening
        weekend 0: over the weekend;at the weekend;on the weekend;during the weekend;the weekend
        weekend 0: over the past|last weekend;last weekend;the past weekend
        weekend 1: this weekend;next weekend;the coming weekend;this coming weekend
        week 0: this week
        week -1: last week;the previous week;the past week
        week 1: next week;the coming week
        month 0: this month
        month -1: last month
        month 1: next month;the coming month
        year 0: this year
        year -1: last year
        year 1: next year
        newyear 1: the new year
        vague -1: recent days;recent weeks;recent months;recent years;recent hours
        vague -1: the past|last few days|weeks|months|hours|years
        vague -1: the past days|weeks|months|hours
        vague 1: the coming days|weeks|months|hours;the next few days|weeks|hours|months
        vague -1: days ago;weeks ago;months ago;years ago;hours ago;minutes ago""",
    loose="""day: the next|following|previous day|morning|afternoon|evening|night|week|month|year
        day: the day before;the night before;the week before;the day after
        day: that same? day|night|morning|afternoon|evening|week
        day: the same day|night|morning|evening|afternoon;hours later;days later;weeks later
        day: months later;years later;minutes later;hours earlier;days earlier;weeks earlier
        day: the night after;moments later;shortly before|after midnight|noon|dawn""",
    parts="""morning: morning;in the morning;mornings
        afternoon: afternoon;in the afternoon
        evening: evening;in the evening
        night: night;at night;overnight
        dawn: at|before|after dawn;dawn;before|at sunrise
        dusk: at|before|after dusk;at|before|after sunset
        noon: noon;at noon;midday;at midday;lunchtime
        midnight: midnight;at midnight""",
    units="""minute: minute|minutes|min|mins
        hour: hour|hours|hr|hrs
        day: day|days
        week: week|weeks;fortnight
        month: month|months
        year: year|years;decade|decades""",
    ago=("ago", ""),
    ahead="in",
    earlier="earlier;later;beforehand;afterwards;before that;after that",
    prefixes="""at: at
        about: around;about;approximately;roughly;circa;on or about;some time around;near
        about: some time in;sometime in;some time on;sometime around;at around;at about
        about: at approximately;on or around;shortly before
        about: shortly after;just before;just after;soon after;some time after;some time before
        since: since;ever since
        until: until;till;up to;up until;no later than;not later than
        before: before;by;prior to
        after: after;from;as of;no earlier than;not before;starting;as from
        early: early;early in;early on;at the beginning of;the beginning of;the start of
        early: at the start of;earlier;beginning of;start of;earlier in
        mid: mid;middle of;the middle of
        late: late;late in;late on;at the end of;the end of;end of;later;later in
        night: the night of;overnight on;the night from;overnight from;the night between
        nightto: overnight into;the night to;the night on
        morning: the morning of;the early morning|hours of;the early morning hours of
        afternoon: the afternoon of
        evening: the evening of
        dawn: at dawn on;dawn on;before dawn on;the dawn of;at daybreak on
        noon: at noon on;at midday on;around noon on
        midnight: at midnight on;around midnight on;shortly after midnight on""",
    which=(
        (
            "last: last;this past;past\nnext: next;this coming;the coming\n"
            "this: this\nevery: every;each"
        ),
        "",
    ),
    seasons="3: spring\n6: summer\n9: autumn;fall\n12: winter",
    holidays="""12-31: new year 's eve;new year 's eve night
        1-1: new year 's day;new year 's
        12-25: christmas day;christmas
        12-24: christmas eve""",
    month_after=(
        "in since until till by last next this of early late mid from between during "
        "before after to through every and middle end beginning start around about"
    ),
    year_after=(
        (
            "in since until till by of from during before after early late year around about "
            "through between summer to and mid"
        ),
        "",
    ),
    clock=(
        "at around by about before after until till from since to and between",
        "a.m.;am;a.m;p.m.;pm;p.m;o'clock;hours;hrs;h",
    ),
    ordinal="st nd rd th",
    of="of",
    will="will 'll won't due scheduled planned plans expected would",
)

UKRAINIAN: Final = TimeWords(
    relative="""day -1: вчора;учора
        day -2: позавчора
        day 0: сьогодні
        day 1: завтра
        day 2: післязавтра
        night 0: сьогодні вночі;цієї ночі
        night -1: минулої ночі
        morning 0: сьогодні вранці;цього ранку
        evening -1: вчора ввечері;вчора увечері
        evening 0: сьогодні ввечері
        morning -1: вчора вранці
        turn 0: на новий рік
        weekend 0: на вихідних;у вихідні;минулих вихідних
        week 0: цього тижня
        week -1: минулого тижня
        week 1: наступного тижня
        month 0: цього місяця
        month -1: минулого місяця
        month 1: наступного місяця
        year 0: цього року
        year -1: торік;минулого року
        year 1: наступного року
        vague -1: останніми днями;останніми тижнями;за останні дні;за останню добу""",
    loose=(
        "day: наступного дня|ранку|вечора;того ж дня|вечора;тієї ж ночі;напередодні;за "
        "день до того;того дня;тієї ночі"
    ),
    parts="""morning: вранці;зранку;ранку;уранці
        afternoon: вдень;після обіду
        evening: ввечері;увечері;вечора
        night: вночі;уночі;ночі
        dawn: на світанку
        noon: опівдні
        midnight: опівночі""",
    units="""minute: хвилин|хвилини|хвилину|хв
        hour: годин|години|годину|год
        day: день|дні|днів|доби|діб|добу
        week: тиждень|тижні|тижнів
        month: місяць|місяці|місяців
        year: рік|роки|років""",
    ago=("тому", ""),
    ahead="через;за",
    earlier="раніше;потому;по тому;пізніше;до того;після того",
    prefixes="""at: в;у;о;об;за;на
        about: близько;приблизно;орієнтовно;десь;біля
        since: з;від;починаючи з;із;зі
        until: до;не пізніше
        before: перед;напередодні
        after: після
        early: на початку;початку;у перших числах;початок
        mid: у середині;в середині;всередині;середини
        late: наприкінці;в кінці;у кінці;кінця;кінець
        nightto: у|в? ніч на|проти
        night: у|в? ніч з|із
        morning: вранці;зранку;рано вранці
        afternoon: вдень
        evening: ввечері;увечері
        night: вночі;уночі
        dawn: на світанку""",
    which=(
        (
            "last: минулого;минулої;минулий\nnext: наступного;наступної\nthis: цього;цієї"
            "\nevery: щопонеділка;кожного;кожної;кожен;щороку"
        ),
        "",
    ),
    seasons=(
        "3: весна;весни;навесні;весною\n6: літо;літа;влітку;улітку\n9: "
        "осінь;осені;восени\n12: зима;зими;взимку;узимку"
    ),
    holidays=(
        "12-31: переддень нового року;у новорічну ніч;новорічна ніч;новорічної ночі\n1-1: "
        "новий рік\n12-25: різдво"
    ),
    month_after="в у з із до на від по початку кінця кінці наприкінці середині минулого цього між",
    year_after=("у в з до від року рік", "року;рік;році;р"),
    clock=("о об близько до після з", "година;годині;години;год"),
    ordinal="го те",
    of="",
    will="буде будуть планує планують має мають",
)

RUSSIAN: Final = TimeWords(
    relative="""day -1: вчера
        day -2: позавчера
        day 0: сегодня
        day 1: завтра
        day 2: послезавтра
        night 0: сегодня ночью;этой ночью;минувшей ночью
        night -1: прошлой ночью
        morning 0: сегодня утром;этим утром
        evening -1: вчера вечером
        evening 0: сегодня вечером
        morning -1: вчера утром
        weekend 0: в выходные;на выходных;в минувшие выходные;в прошлые выходные
        week 0: на этой неделе
        week -1: на прошлой неделе;на минувшей неделе
        week 1: на следующей неделе
        month 0: в этом месяце
        month -1: в прошлом месяце
        month 1: в следующем месяце
        year 0: в этом году
        year -1: в прошлом году
        year 1: в следующем году
        vague -1: в последние дни|недели|месяцы;за последние сутки;за последние дни""",
    loose=(
        "day: на следующий день;на следующее утро;в тот же день|вечер;той же "
        "ночью;накануне;тем же вечером;днем ранее;днем позже;в тот день;той ночью"
    ),
    parts="""morning: утром;утра
        afternoon: днем;дня;после обеда
        evening: вечером;вечера
        night: ночью;ночи
        dawn: на рассвете
        noon: в полдень
        midnight: в полночь""",
    units="""minute: минут|минуты|минуту|мин
        hour: часов|часа|час
        day: день|дня|дней|суток|сутки
        week: неделя|неделю|недели|недель
        month: месяц|месяца|месяцев
        year: год|года|лет""",
    ago=("назад;тому назад", ""),
    ahead="через;спустя;за",
    earlier="раньше;ранее;спустя;позже;до этого;после этого",
    prefixes="""at: в;во;на
        about: около;примерно;ориентировочно;приблизительно;где-то
        since: с;со;начиная с;от
        until: до;по;не позднее;не позже
        before: перед;к;накануне
        after: после
        early: в начале;начало;начала;рано;в первых числах
        mid: в середине;середина;середины
        late: в конце;конец;конца;поздно
        nightto: в? ночь на
        night: в ночь с
        morning: утром;рано утром;ранним утром
        afternoon: днем
        evening: вечером;поздно вечером
        night: ночью
        dawn: на рассвете""",
    which=(
        (
            "last: прошлый;прошлую;прошлого;прошлой;минувший;минувшую;прошлое"
            "\nnext: следующий;следующую;следующего;следующее;ближайший;ближайшую"
            "\nthis: этот;эту;этого;это\nevery: каждый;каждую;каждое"
        ),
        "",
    ),
    seasons=(
        "3: весна;весны;весной\n6: лето;лета;летом\n9: осень;осени;осенью\n12: зима;зимы;зимой"
    ),
    holidays=(
        "12-31: новогодняя ночь;в новогоднюю ночь;в канун нового года;канун нового "
        "года\n1-1: новый год\n12-25: рождество"
    ),
    month_after=(
        "в с до на по от к начале конце середине прошлого этого между начала конца середины"
    ),
    year_after=("в с до по от к", "года;год;году;годом;г;гг"),
    clock=("в около до после с к", "часов;часа;час;ч"),
    ordinal="го е",
    of="",
    will="будет будут планирует планируют намерен намерены",
)

GERMAN: Final = TimeWords(
    relative="""day -1: gestern
        day -2: vorgestern
        day 0: heute
        day 1: morgen früh;am morgigen tag
        day 2: übermorgen
        night -1: letzte nacht;vergangene nacht;in der vergangenen nacht;in der nacht
        night 0: heute nacht
        morning 0: heute morgen;heute früh;heute vormittag
        evening -1: gestern abend
        morning -1: gestern morgen;gestern früh
        afternoon -1: gestern nachmittag
        afternoon 0: heute nachmittag
        evening 0: heute abend
        turn 0: zum jahreswechsel;am jahreswechsel
        weekend 0: am wochenende;am vergangenen|letzten wochenende;übers wochenende
        weekend 1: am kommenden wochenende
        week 0: diese woche;in dieser woche
        week -1: letzte woche;vergangene woche;vorige woche;in der vergangenen|letzten woche
        week 1: nächste woche;kommende woche;in der kommenden|nächsten woche
        month 0: diesen monat;in diesem monat
        month -1: letzten monat;vergangenen monat;im vergangenen|letzten monat
        month 1: nächsten monat;im kommenden|nächsten monat
        year 0: dieses jahr;in diesem jahr
        year -1: letztes jahr;vergangenes jahr;im vergangenen|letzten jahr
        year 1: nächstes jahr;im kommenden|nächsten jahr
        vague -1: in den vergangenen|letzten tagen|wochen|monaten|stunden""",
    loose=(
        "day: am nächsten|folgenden|selben tag|morgen|abend;tags zuvor;tags darauf;am tag "
        "zuvor;am vortag;am tag danach;in derselben nacht;am vorabend;an jenem "
        "tag|abend;in jener nacht"
    ),
    parts="""morning: morgen;früh;am morgen;vormittag;am vormittag;morgens
        afternoon: nachmittag;am nachmittag;mittag
        evening: abend;am abend;abends
        night: nacht;in der nacht;nachts
        dawn: im morgengrauen;bei tagesanbruch
        noon: am mittag;mittags
        midnight: um mitternacht""",
    units="""minute: minute|minuten
        hour: stunde|stunden
        day: tag|tage|tagen
        week: woche|wochen
        month: monat|monate|monaten
        year: jahr|jahre|jahren""",
    ago=("", "vor;vor etwa;vor rund;vor gut;vor mehr als"),
    ahead="in",
    earlier="zuvor;früher;später;danach;vorher;darauf",
    prefixes="""at: am;im;an;um;zum;den;in der;in
        about: um den;gegen;etwa am;ungefähr;rund um den;etwa;um
        since: seit;seit dem;ab;ab dem
        until: bis;bis zum;spätestens;bis spätestens;bis ende
        before: vor;vor dem
        after: nach;nach dem
        early: anfang;zu beginn des;anfangs;früh am;beginn
        mid: mitte
        late: ende;gegen ende;spät am
        nightto: in|der? der? nacht zum|auf den?
        night: in der nacht von|vom
        morning: am morgen des;am frühen morgen des;in den frühen morgenstunden des
        afternoon: am nachmittag des
        evening: am abend des
        dawn: im morgengrauen des""",
    which=(
        (
            "last: letzten;vergangenen;letzte;vorigen;vergangene"
            "\nnext: nächsten;kommenden;nächste;kommende\nthis: diesen;dieser;diesem"
            "\nevery: jeden;jede"
        ),
        "",
    ),
    seasons="3: frühjahr;frühling\n6: sommer\n9: herbst\n12: winter",
    holidays=(
        "12-31: silvester;an silvester;silvesterabend;silvesternacht;in der "
        "silvesternacht\n1-1: neujahr;an neujahr;neujahrstag\n12-25: weihnachten\n12-24: "
        "heiligabend"
    ),
    month_after="im seit bis ab ende anfang mitte vom zum letzten vergangenen nächsten diesen",
    year_after=(
        "jahr jahres seit ab bis anfang ende mitte frühjahr sommer herbst winter frühling",
        "",
    ),
    clock=("um gegen ab bis seit von zwischen nach vor", "uhr"),
    ordinal=". ten te",
    of="des",
    will="wird werden soll sollen geplant",
)

FRENCH: Final = TimeWords(
    relative="""day -1: hier
        day -2: avant-hier
        day 0: aujourd'hui;ce jour
        day 1: demain
        day 2: après-demain
        night 0: cette nuit
        night -1: la nuit dernière;la nuit passée
        morning 0: ce matin
        evening 0: ce soir
        afternoon 0: cet après-midi
        evening -1: hier soir
        morning -1: hier matin
        afternoon -1: hier après-midi
        weekend 0: ce week-end;le week-end dernier;ce weekend;durant le week-end;pendant le week-end
        weekend 1: le week-end prochain
        week 0: cette semaine
        week -1: la semaine dernière;la semaine passée
        week 1: la semaine prochaine
        month 0: ce mois-ci
        month -1: le mois dernier
        month 1: le mois prochain
        year 0: cette année
        year -1: l' année dernière;l' an dernier
        year 1: l' année prochaine;l' an prochain
        day 0: à ce jour
        vague -1: ces derniers jours|mois;ces dernières semaines|heures""",
    loose=(
        "day: le lendemain matin|soir?;la veille;la veille au soir;le jour même;ce "
        "jour-là;cette nuit-là;le même jour;le soir même;le jour suivant"
    ),
    parts="""morning: matin;au matin;dans la matinée;du matin
        afternoon: après-midi;dans l' après-midi;de l' après-midi
        evening: soir;au soir;dans la soirée;du soir
        night: nuit;dans la nuit
        dawn: à l' aube
        noon: à midi;midi
        midnight: à minuit;minuit""",
    units="""minute: minute|minutes
        hour: heure|heures
        day: jour|jours
        week: semaine|semaines
        month: mois
        year: an|ans|année|années""",
    ago=("", "il y a;il y a environ;il y a près de;il y a presque;il y a plus de;voici;voilà"),
    ahead="dans",
    earlier="plus tôt;plus tard;auparavant;avant;après",
    prefixes="""at: en;dans la;à;au
        about: vers le;autour du;aux alentours du;environ;vers;aux environs du;vers la
        since: depuis;depuis le;à partir du;dès le;dès;à compter du
        until: jusqu' au;jusqu' à;jusqu' en;au plus tard;au plus tard le
        before: avant;avant le
        after: après;après le
        early: début;au début de;au début du;au début d';dès le début de
        mid: mi;à la mi;au milieu de;au milieu du
        late: fin;à la fin de;à la fin du;à la fin d'
        night: dans la nuit du;la nuit du;dans la nuit de;la nuit de;dans la nuit
        morning: le matin du;au matin du;dans la matinée du;dans la matinée de
        afternoon: dans l' après-midi du
        evening: le soir du;au soir du;dans la soirée du;dans la soirée de
        dawn: à l' aube du;à l' aube de;à l' aube le""",
    which=(
        "this: ce;cet\nevery: chaque;tous les",
        "last: dernier;dernière;passé\nnext: prochain;prochaine",
    ),
    seasons="3: printemps\n6: été\n9: automne\n12: hiver",
    holidays=(
        "12-31: la saint-sylvestre;le soir du réveillon;réveillon du nouvel an\n1-1: jour "
        "de l' an;nouvel an\n12-25: noël"
    ),
    month_after="en de d' depuis début fin mi-mars mi dès jusqu' jusqu'en à au ce",
    year_after=("en depuis de d' année printemps été automne hiver début fin l'année", ""),
    clock=("à vers avant après dès jusqu'à entre et", "heures;heure;h"),
    ordinal="er",
    of="",
    will="serait seraient doit doivent va vont sera seront prévu prévue devra devront aura",
)

SPANISH: Final = TimeWords(
    relative="""day -1: ayer
        day -2: anteayer;antes de ayer
        day 0: hoy
        day 1: mañana mismo;el día de mañana
        day 2: pasado mañana
        night -1: anoche;la noche pasada
        night 0: esta noche
        morning 0: esta mañana;hoy por la mañana;esta madrugada
        afternoon 0: esta tarde
        afternoon -1: ayer por la tarde
        morning -1: ayer por la mañana
        evening -1: ayer por la noche
        weekend 0: el fin de semana;este fin de semana;el pasado fin de semana
        weekend 0: el fin de semana pasado;durante el fin de semana
        weekend 1: el próximo fin de semana
        week 0: esta semana
        week -1: la semana pasada;la pasada semana
        week 1: la próxima semana;la semana próxima
        month 0: este mes
        month -1: el mes pasado;el pasado mes
        month 1: el próximo mes
        year 0: este año
        year -1: el año pasado
        year 1: el próximo año
        vague 1: en? los próximos días|meses;en? las próximas horas|semanas
        vague -1: los últimos días|meses|años;las últimas semanas|horas""",
    loose=(
        "day: al día siguiente;el día anterior;la víspera;ese mismo día;esa misma "
        "noche;ese día;esa noche;el mismo día;la noche anterior"
    ),
    parts="""morning: por la mañana;de la mañana;mañana;en la mañana
        afternoon: por la tarde;de la tarde;tarde;en la tarde
        night: por la noche;de la noche;noche;en la noche
        dawn: de madrugada;por la madrugada;al amanecer;de la madrugada
        noon: al mediodía;mediodía
        midnight: a medianoche;a la medianoche""",
    units="""minute: minuto|minutos
        hour: hora|horas
        day: día|días
        week: semana|semanas
        month: mes|meses
        year: año|años""",
    ago=("atrás", "hace;hace unos;hace unas;hace más de;hace casi;hace aproximadamente"),
    ahead="dentro de;en",
    earlier="antes;después;más tarde",
    prefixes="""at: a las;a la;en
        about: aproximadamente a las;aproximadamente;hacia
        about: alrededor del;en torno al;hacia el;sobre el;hacia las;alrededor de las
        about: cerca del;cerca de las;sobre las;en torno a las;a eso de las
        since: desde;desde el;a partir del;desde las
        until: hasta;hasta el;a más tardar el;hasta las
        before: antes del;antes de;antes de las
        after: después del;tras el;después de las
        early: a principios de;principios de;a comienzos de;comienzos de;inicios de;a inicios de
        mid: a mediados de;mediados de
        late: a finales de;finales de;fines de;a fines de
        night: la noche del;en la noche del;la noche de
        morning: la mañana del;en la mañana del;la mañana de
        afternoon: la tarde del;en la tarde del;la tarde de
        dawn: la madrugada del;en la madrugada del;al amanecer del;la madrugada de""",
    which=(
        "last: pasado\nnext: próximo\nthis: este\nevery: cada;todos los",
        "last: pasado;pasada;último\nnext: próximo;próxima;que viene",
    ),
    seasons="3: primavera\n6: verano\n9: otoño\n12: invierno",
    holidays=(
        "12-31: nochevieja;la nochevieja;víspera de año nuevo\n1-1: año nuevo;día de año "
        "nuevo\n12-25: navidad\n12-24: nochebuena"
    ),
    month_after="en de desde hasta pasado este próximo principios finales mediados",
    year_after=("en de desde del hasta año primavera verano otoño invierno", ""),
    clock=("las la a hasta desde", "horas;h;hs;a.m.;p.m.;am;pm"),
    ordinal="º",
    of="de del",
    will="será serán previsto prevista va van prevé habrá",
)

ARABIC: Final = TimeWords(
    relative="""day -1: أمس;امس;يوم أمس
        day -2: أول أمس
        day 0: اليوم
        day 1: غدا
        night -1: الليلة الماضية;ليلة أمس
        night 0: الليلة;هذه الليلة
        morning 0: صباح اليوم;هذا الصباح
        evening -1: مساء أمس
        evening 0: مساء اليوم;هذا المساء
        morning -1: صباح أمس
        weekend 0: نهاية الأسبوع;عطلة نهاية الأسبوع;خلال عطلة نهاية الأسبوع
        week 0: هذا الأسبوع
        week -1: الأسبوع الماضي
        week 1: الأسبوع المقبل;الأسبوع القادم
        month 0: هذا الشهر
        month -1: الشهر الماضي
        month 1: الشهر المقبل;الشهر القادم
        year 0: هذا العام;العام الجاري
        year -1: العام الماضي
        year 1: العام المقبل;العام القادم
        vague -1: الأيام الماضية;الأيام الأخيرة;الأسابيع الأخيرة;الساعات الماضية""",
    loose=("day: في اليوم التالي;اليوم التالي;اليوم السابق;اليوم نفسه;الليلة نفسها;في وقت سابق"),
    parts="""morning: صباحا
        evening: مساء
        night: ليلا
        dawn: فجرا;عند الفجر
        noon: ظهرا
        midnight: منتصف الليل;عند منتصف الليل""",
    units="""minute: دقيقة|دقائق|دقيقتين
        hour: ساعة|ساعات|ساعتين
        day: يوم|أيام|يومين|يوما
        week: أسبوع|أسابيع|أسبوعين
        month: شهر|أشهر|شهرين|شهور
        year: سنة|سنوات|عام|أعوام|عامين""",
    ago=("", "قبل;قبل نحو;منذ نحو"),
    ahead="بعد",
    earlier="",
    prefixes="""at: يوم;في;في يوم;الساعة
        about: حوالي;نحو;قرابة;في حدود;حوالي الساعة;نحو الساعة;قرابة الساعة
        since: منذ;اعتبارا من;منذ يوم
        until: حتى;حتى يوم;لغاية
        before: قبل
        after: بعد
        early: أوائل;في أوائل;مطلع;في مطلع;بداية;في بداية
        mid: منتصف;في منتصف
        late: أواخر;في أواخر;نهاية;في نهاية
        night: ليلة;ليل;ليلة الـ
        morning: صباح;صباح يوم
        evening: مساء;مساء يوم
        afternoon: ظهر;بعد ظهر;عصر
        dawn: فجر;عند فجر;فجر يوم""",
    which=("every: كل", "last: الماضي;الماضية;الفائت\nnext: المقبل;القادم;المقبلة\nthis: الجاري"),
    seasons="3: ربيع\n6: صيف\n9: خريف\n12: شتاء",
    holidays="12-31: ليلة رأس السنة\n1-1: رأس السنة\n12-25: عيد الميلاد",
    month_after="في منذ حتى شهر أواخر أوائل مطلع منتصف نهاية بداية من",
    year_after=("عام سنة العام منذ في", ""),
    clock=("الساعة", "صباحا;مساء;ظهرا;فجرا;ليلا"),
    ordinal="",
    of="من",
    will="سوف المقرر سيتم ستبدأ سيبدأ",
)

TIME_WORDS: Final[Mapping[str, TimeWords]] = MappingProxyType(
    {
        "en": ENGLISH,
        "uk": UKRAINIAN,
        "ru": RUSSIAN,
        "de": GERMAN,
        "fr": FRENCH,
        "es": SPANISH,
        "ar": ARABIC,
    }
)
"""How each of our languages says when, by its BCP 47 tag."""
