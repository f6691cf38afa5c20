"""How our languages say when: yesterday, the night of, late March, three days ago.

Each table has a meaning, a colon, and phrases between semicolons; ``a|b`` in a phrase is either
word, ``a?`` may be missing. Meanings of `relative` are a unit and how many of them from the
document's own date; ``loose`` are words that hang on another time, which they do not name. The
file is longer than 300 lines because it is tables; it holds no rules. Two meanings of a prefix are
joined by ``+``. A unit that begins with ``of`` is one only after a word for a part of it ("the end
of the year").
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
        of_year: ``lastyear``, ``thisyear``, ``nextyear`` and what says them after a date.
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
    of_year: str
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
        ofyear 0: the? year;the? calendar year
        ofmonth 0: the? month
        ofweek 0: the? week
        night -2: the night before last
        week -2: the week before last
        month -2: the month before last
        year -2: the year before last
        morning -1: yesterday morning
        evening -1: yesterday evening
        night -1: yesterday night
        afternoon -1: yesterday afternoon
        morning 1: tomorrow morning
        night 0: late tonight
        newyear 1: the new year
        vague 1: coming|upcoming days|weeks|months|hours
        vague -1: recent days;recent weeks;recent months;recent years;recent hours
        vague -1: the past|last few days|weeks|months|hours|years
        vague -1: the past days|weeks|months|hours
        vague 1: the coming days|weeks|months|hours;the next few days|weeks|hours|months
        vague -1: days ago;weeks ago;months ago;years ago;hours ago;minutes ago
        vague -1: decades ago;moments ago;centuries ago""",
    loose="""day: the next|following|previous day|morning|afternoon|evening|night|week|month|year
        day: the day before;the night before;the week before;the day after
        day: that same? day|night|morning|afternoon|evening|week
        day: the same day|night|morning|evening|afternoon;hours later;days later;weeks later
        day: months later;years later;minutes later;hours earlier;days earlier;weeks earlier
        day: the morning|evening|afternoon after;the morning|evening|afternoon before
        day: weeks|months|years|hours before;half an hour earlier|later
        day: earlier|later in the day;earlier|later that day;earlier|later the same day
        day: the night after;moments later""",
    parts="""morning: morning;in the morning;mornings
        afternoon: afternoon;in the afternoon
        evening: evening;in the evening
        night: night;at night;overnight;nighttime
        dawn: at|before|after dawn;dawn;before|at sunrise
        dusk: at|before|after dusk;at|before|after sunset
        noon: noon;at noon;midday;at midday;lunchtime
        midnight: midnight;at midnight""",
    units="""minute: minute|minutes|min|mins
        hour: hour|hours|hr|hrs
        day: day|days
        week: week|weeks;fortnight
        month: month|months
        year: year|years
        decade: decade|decades""",
    ago=("ago", ""),
    ahead="in",
    earlier="earlier;later;beforehand;before;prior;afterwards;before that;after that",
    prefixes="""at: at;the month of;the year
        about: around;about;round;approximately;roughly;circa;on or about;some time around;near
        about: some time in;sometime in;some time on;sometime around;at around;at about
        about: at roughly;in or around;some time before|after;at or around;at or about
        about: just past;at nearly;at almost;a little before|after;slightly before|after
        about: at approximately;on or around;shortly before
        about: shortly after;just before;just after;soon after;some time after;some time before
        since: since;ever since
        until: until;till;up to;up until;no later than;not later than
        before: before;by;prior to
        after: after;from;as of;no earlier than;not before;starting;as from
        half1: the? first half of
        half2: the? second|latter half of
        q1: the? first quarter of;q1
        q2: the? second quarter of;q2
        q3: the? third quarter of;q3
        q4: the? fourth|last|final quarter of;q4
        until+morning: by the morning of
        until+dawn: by dawn on
        until+midnight: by midnight on
        early: the opening days|weeks|months of;the first days|weeks|months of;the early part of
        late: the closing days|weeks|months of;the final|last days|weeks|months of
        late: the latter part of;the very end of;the tail end of
        early: early;early in;early on;at the beginning of;the beginning of;the start of
        early: at the start of;beginning of;start of
        earlier: earlier;earlier in;so far
        mid: mid;middle of;the middle of
        late: late;late in;late on;at the end of;the end of;end of;later;later in
        night: the night of;overnight on;the night from;overnight from;the night between
        night: the night from;the nights of;overnight between
        nightto: overnight to;overnight into;the night to;the night on
        morning: early in the morning of|on;the mid-morning of;morning on;in the morning of|on
        morning: the pre-dawn hours of;the small hours of;early morning on
        afternoon: mid-afternoon on;early afternoon on;late afternoon on;the late afternoon of
        evening: early evening on;late evening on;the late evening of
        night: late at night on;late night on
        morning: the morning of;the early morning|hours of;the early morning hours of
        afternoon: the afternoon of
        evening: the evening of
        dawn: at dawn on;dawn on;before dawn on;the dawn of;at daybreak on
        noon: at noon on;at midday on;around noon on
        midnight: at midnight on;around midnight on;shortly after midnight on""",
    which=(
        (
            "last: the last;last;this past;the past;past;the previous;the preceding\n"
            "next: the next;next;this coming;the coming;coming;the following\n"
            "this: this\nevery: every;each"
        ),
        (
            "lastweek: of last week;last week;a week ago\nthisweek: of this "
            "week\nnextweek: of next week;next week"
        ),
    ),
    seasons="3: spring\n6: summer\n9: autumn;fall\n12: winter",
    holidays="""12-31: new year 's eve;new year 's eve night
        1-1: new year 's day;new year 's
        12-25: christmas day;christmas
        12-24: christmas eve;the? christmas eve
        12-26: boxing day
        12-31: the new year 's eve
        2-14: valentine 's day
        10-31: halloween
        5-1: may day;labour day
        11-11: armistice day
        easter+0: easter;easter sunday;easter day;easter weekend
        easter+1: easter monday
        easter-2: good friday
        easter-3: maundy thursday
        easter-7: palm sunday
        easter-46: ash wednesday
        easter-47: shrove tuesday
        easter+39: ascension day
        easter+49: pentecost;whit sunday;whitsun
        easter+50: whit monday""",
    of_year="lastyear: of? the? last year;of? the previous year\nthisyear: of? this "
    "year\nnextyear: of? next year",
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
        "a.m.;am;a.m;p.m.;pm;p.m;o'clock;hours;hrs;h;a.m .;p.m .",
    ),
    ordinal="st nd rd th",
    of="of",
    will="will 'll won't due scheduled planned plans expected would shall slated upcoming begins "
    "starts resumes expires must should continues reopens opens closes takes ends",
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
        ofyear 0: року
        ofmonth 0: місяця
        ofweek 0: тижня
        evening 1: завтра ввечері|увечері
        morning 1: завтра вранці|зранку
        night -1: минулої ночі;вчора вночі
        morning -1: вчора зранку
        morning 0: сьогодні зранку
        evening 0: сьогодні увечері
        afternoon 0: сьогодні вдень
        afternoon -1: вчора вдень
        weekend 0: минулими вихідними;цими вихідними;упродовж вихідних;за вихідні
        weekend 1: наступними вихідними
        year 0: поточного року;нинішнього року;цьогоріч
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
        vague -1: останніми днями;останніми тижнями;за останні дні;за останню добу;днями
        vague -1: нещодавніми днями
        vague 1: найближчими днями|тижнями|місяцями;у найближчі дні|тижні|місяці
        vague 1: найближчим часом""",
    loose=(
        "day: наступного дня|ранку|вечора;того ж дня|вечора;тієї ж ночі;напередодні;за "
        "день до того;того дня;тієї ночі;двома|трьома|кількома днями раніше|пізніше;"
        "днем раніше|пізніше;"
        "годиною раніше|пізніше;кількома годинами раніше|пізніше;наступної доби|ночі;"
        "попереднього дня;"
        "того вечора|ранку;роком раніше|пізніше;тижнем раніше|пізніше;місяцем раніше|пізніше"
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
        until+morning: до ранку
        until+evening: до вечора
        since+morning: з ранку;зі ранку
        half1: у|в? першій половині;першої половини
        half2: у|в? другій половині;другої половини
        afternoon: у|в другій половині дня
        until: станом на;не пізніше ніж
        about: близько опівночі
        early: в|у перших числах;із|з? початку
        late: до кінця;кінцем
        early: на початку;початку;у перших числах;початок
        mid: у середині;в середині;всередині;середини
        late: наприкінці;в кінці;у кінці;кінця;кінець
        nightto: у|в? ніч на|проти
        night: у|в? ніч з|із
        morning: уранці;вранці;зранку;рано вранці;рано-вранці;в|у ніч на ранок;ранком
        morning: у|в ранкові години
        evening: ввечері;пізно ввечері|увечері;вечором
        night: ніч з|із;вночі|уночі з|із
        nightto: вночі|уночі проти|на;ніч на|проти
        afternoon: вдень
        evening: ввечері;увечері
        night: вночі;уночі
        dawn: на світанку""",
    which=(
        (
            "last: у? минулу;в? минулу;минулого;минулої;минулий;минулою;за? останні;за? "
            "останню;за? останній;упродовж останніх;останніх;за? минулу;за? минулий\nnext: "
            "наступного;наступної;наступну;у наступну;найближчого;найближчої;наступні;"
            "найближчі\nthis: цього;цієї;цю;у цю;в цю;нинішньої;нинішнього"
            "\nevery: щопонеділка;кожного;кожної;кожен;щороку"
        ),
        "lastweek: минулого тижня\nthisweek: цього тижня\nnextweek: наступного тижня",
    ),
    seasons=(
        "3: весна;весни;навесні;весною\n6: літо;літа;влітку;улітку\n9: "
        "осінь;осені;восени\n12: зима;зими;взимку;узимку"
    ),
    holidays=(
        "12-31: переддень нового року;у новорічну ніч;новорічна ніч;новорічної ночі\n1-1: "
        "новий рік\n12-25: різдво"
    ),
    of_year="lastyear: минулого року;торік\nthisyear: цього року;поточного року;"
    "цьогоріч\nnextyear: наступного року",
    month_after="в у з із до протягом упродовж за по кінець початок на від по початку кінця "
    "кінці наприкінці середині минулого цього між",
    year_after=(
        "у в з із до від року рік по до кінця початку наприкінці влітку восени взимку навесні",
        "року;рік;році;р",
    ),
    clock=(
        "о об близько до після з із від на приблизно",
        "година;годині;години;год;годину;ій години;й годині;год .",
    ),
    ordinal="го те е ого",
    of="",
    will="буде будуть відбудеться відбудуться почнеться запрацює заплановано планує "
    "планують має мають",
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
        ofyear 0: года
        ofmonth 0: месяца
        ofweek 0: недели
        year -1: прошлого года;минувшего года
        year 0: этого года;текущего года;нынешнего года
        month -1: прошлого месяца
        month 0: этого месяца;текущего месяца
        week -1: прошлой недели;минувшей недели
        week 0: этой недели;текущей недели
        afternoon 0: сегодня днем
        afternoon -1: вчера днем
        night -1: вчера ночью
        morning 1: завтра утром
        evening 1: завтра вечером
        weekend 1: в следующие|ближайшие выходные
        weekend 0: в эти выходные;за выходные
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
        vague -1: в последние дни|недели|месяцы;за последние сутки;за последние дни;на днях
        vague 1: в? ближайшие дни|недели|месяцы|часы|сутки;в ближайшее время""",
    loose=(
        "day: на следующий день;на следующее утро;в тот же день|вечер;той же "
        "ночью;накануне;тем же вечером;днем ранее;днем позже;в тот день;той ночью;"
        "двумя|тремя|несколькими днями ранее|раньше|позже;"
        "годом ранее|раньше|позже;неделей ранее|раньше|позже;месяцем ранее|раньше"
        "|позже;часом ранее|раньше|позже;"
        "несколькими часами ранее|раньше|позже;в тот вечер;в ту ночь;тем же утром;тем вечером;"
        "на следующую ночь;на следующий вечер;за день до этого;в предыдущий день;день спустя"
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
        until+morning: к утру;до утра
        until+evening: к вечеру;до вечера
        since+morning: с утра
        until: по состоянию на;до
        since+early: с начала
        until+late: к концу;до конца;по конец
        until+mid: к середине;до середины
        half1: в? первой половине;первой половины
        half2: во? второй половине;второй половины
        afternoon: во второй половине дня
        early: в первых числах;в первые дни
        late: в последних числах;в последние дни
        early: в начале;начало;начала;рано;в первых числах
        mid: в середине;середина;середины
        late: в конце;конец;конца;поздно
        nightto: в? ночь на
        night: в ночь с
        morning: утром;рано утром;ранним утром;в ранние часы;под утро
        night: поздно ночью;поздней ночью;ночь с
        nightto: ночью на;ночь на
        afternoon: днем
        evening: вечером;поздно вечером
        night: ночью
        dawn: на рассвете""",
    which=(
        (
            "last: прошлый;прошлую;прошлого;прошлой;минувший;минувшую;прошлое;в прошлую;в "
            "минувшую;в прошлый;в минувший;в прошлое;в минувшее;за? последние;за? "
            "последнюю;за? последний;за? минувшие;за? прошедшие;за? прошедшую;за? минувшую;"
            "последних;за? прошедший;в? течение последних"
            "\nnext: следующий;следующую;следующего;следующее;ближайший;ближайшую;в "
            "следующую;в следующий;в ближайший;в ближайшую;в будущую;в следующее"
            "\nthis: этот;эту;этого;это;в эту;в этот;в это;нынешний;нынешней;"
            "нынешнюю\nevery: каждый;каждую;каждое"
        ),
        (
            "lastweek: прошлой недели;на прошлой неделе\nthisweek: этой недели;на этой "
            "неделе\nnextweek: следующей недели;на следующей неделе"
        ),
    ),
    seasons=(
        "3: весна;весны;весной\n6: лето;лета;летом\n9: осень;осени;осенью\n12: зима;зимы;зимой"
    ),
    holidays=(
        "12-31: новогодняя ночь;в новогоднюю ночь;в канун нового года;канун нового "
        "года\n1-1: новый год\n12-25: рождество"
    ),
    of_year="lastyear: прошлого года;минувшего года\nthisyear: этого года;текущего года;"
    "нынешнего года;сего года\nnextyear: следующего года;будущего года",
    month_after=(
        "в с до на по от к за течение начале конце середине прошлого этого между "
        "начала конца середины"
    ),
    year_after=(
        "в с до по от к начале конце середине летом осенью зимой весной начала конца",
        "года;год;году;годом;г;гг",
    ),
    clock=("в около до после с к на примерно", "часов;часа;час;ч;часам"),
    ordinal="го е",
    of="",
    will="будет будут состоится состоятся начнется пройдет откроется планирует "
    "планируют намерен намерены",
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
        ofyear 0: des? jahres
        ofmonth 0: des? monats
        ofweek 0: der? woche
        year -1: vergangenen|letzten|vorigen jahres
        year 0: dieses jahres;des laufenden jahres
        month -1: vergangenen|letzten monats
        month 0: dieses monats
        week -1: vergangener|letzter woche;der vergangenen|letzten|vorigen woche
        week 0: dieser woche
        month 1: nächsten|kommenden monats
        week 1: nächster|kommender woche
        year 1: nächsten|kommenden jahres
        night -1: in der nacht;in der letzten|vergangenen nacht;über nacht
        evening 1: morgen abend
        afternoon 1: morgen nachmittag
        morning 1: morgen vormittag|früh
        afternoon 0: heute mittag
        afternoon -1: gestern mittag
        morning -1: gestern vormittag
        weekend 0: am wochenende;dieses wochenende;letztes|vergangenes wochenende
        weekend 1: kommendes|nächstes wochenende;am nächsten wochenende
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
        vague -1: in den vergangenen|letzten tagen|wochen|monaten|stunden
        vague -1: den vergangenen|letzten tagen|wochen|monaten|stunden;dieser tage
        vague 1: in den kommenden|nächsten tagen|wochen|monaten|stunden""",
    loose=(
        "day: am nächsten|folgenden|selben tag|morgen|abend;tags zuvor;tags darauf;am tag "
        "zuvor;am vortag;am tag danach;in derselben nacht;am vorabend;an jenem "
        "tag|abend;in jener nacht;am tag davor;am abend zuvor|davor;am morgen darauf"
        "|danach;tags davor;"
        "am abend danach;in der nacht zuvor|darauf|davor;am folgenden tag|morgen|abend;"
        "am gleichen tag|abend;"
        "wenige stunden|tage später|zuvor;stunden später|zuvor;tage später|zuvor"
    ),
    parts="""morning: morgen;früh;am morgen;vormittag;am vormittag;morgens
        afternoon: nachmittag;am nachmittag;mittag
        evening: abend;am abend;abends
        night: nacht;in der nacht;nachts
        dawn: im morgengrauen;bei tagesanbruch
        noon: am mittag;mittags
        midnight: um? mitternacht""",
    units="""minute: minute|minuten
        hour: stunde|stunden
        day: tag|tage|tagen
        week: woche|wochen
        month: monat|monate|monaten
        year: jahr|jahre|jahren""",
    ago=("", "vor;vor etwa;vor rund;vor gut;vor mehr als"),
    ahead="in",
    earlier="zuvor;früher;später;danach;vorher;darauf",
    prefixes="""at: im jahre?;am;im;an;um;zum;den;in der;in
        about: um den;gegen;etwa am;ungefähr;rund um den;etwa;um
        since: seit;seit dem;ab;ab dem
        until: bis;bis zum;spätestens;bis spätestens;bis ende
        before: vor;vor dem
        after: nach;nach dem
        since+early: seit anfang;seit beginn des?;seit beginn der
        until+late: bis ende;bis zum ende des|der
        until+mid: bis mitte
        until+early: bis anfang
        since+mid: seit mitte
        since+late: seit ende
        half1: in der ersten hälfte des;der ersten hälfte des;in der ersten jahreshälfte
        half2: in der zweiten hälfte des;der zweiten hälfte des;in der zweiten jahreshälfte
        q1: im ersten quartal
        q2: im zweiten quartal
        q3: im dritten quartal
        q4: im vierten quartal
        until: stand
        about: kurz nach|vor;um kurz nach|vor;gegen kurz nach|vor
        about: etwa um;ungefähr um;rund um;um etwa;um rund;um zirka;gegen etwa;um ungefähr
        late: am späten
        early: am frühen
        early: anfang der;anfang des;zu beginn der
        mid: mitte des|der
        late: ende des|der
        early: anfang;zu beginn des;anfangs;früh am;beginn
        mid: mitte
        late: ende;gegen ende;spät am;zum ende des
        nightto: in|der? der? nacht zum|auf den?
        night: in der nacht von|vom;in der nacht des;nacht von|vom
        nightto: in der nacht zu;nacht zu|zum;nacht auf den?
        morning: am morgen des;am frühen morgen des;in den frühen morgenstunden des
        afternoon: am nachmittag des
        evening: am abend des
        dawn: im morgengrauen des""",
    which=(
        (
            "last: am? letzten;am? vergangenen;letzte;am? vorigen;vergangene;in den "
            "letzten|vergangenen;vergangener;letzter"
            "\nnext: am? nächsten;am? kommenden;nächste;kommende;in den nächsten"
            "|kommenden\nthis: diesen;dieser;diesem"
            "\nevery: jeden;jede"
        ),
        (
            "lastweek: vergangener woche;letzter woche;der vergangenen|letzten "
            "woche\nthisweek: dieser woche\nnextweek: nächster|kommender woche"
        ),
    ),
    seasons="3: frühjahr;frühling\n6: sommer\n9: herbst\n12: winter",
    holidays=(
        "12-31: silvester;an silvester;silvesterabend;silvesternacht;in der "
        "silvesternacht\n1-1: neujahr;an neujahr;neujahrstag\n12-25: weihnachten\n12-24: "
        "heiligabend"
    ),
    of_year="lastyear: des? vergangenen|letzten|vorigen jahres\nthisyear: dieses jahres;"
    "des laufenden jahres\nnextyear: des? nächsten|kommenden jahres",
    month_after="im seit bis ab von zwischen und in gegen beginn ende anfang mitte vom zum "
    "letzten vergangenen nächsten diesen",
    year_after=(
        (
            "jahr jahres von und zwischen januar februar märz april mai juni juli august "
            "september oktober november dezember quartal seit ab bis anfang ende mitte "
            "frühjahr sommer herbst winter frühling"
        ),
        "",
    ),
    clock=("um gegen etwa kurz ab bis seit von zwischen nach vor", "uhr"),
    ordinal=". ten te",
    of="des",
    will="wird werden soll sollen geplant beginnt startet findet finden voraussichtlich",
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
        ofyear 0: l' année;d' année;année
        ofmonth 0: du mois;mois
        ofweek 0: de la semaine;de semaine;semaine
        night -1: la nuit dernière
        evening 1: demain soir
        morning 1: demain matin
        afternoon 1: demain après-midi
        night 0: cette nuit
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
        vague 1: les? prochains jours|mois;les? prochaines semaines|heures
        vague 1: dans les prochains jours|mois;dans les prochaines heures|semaines
        vague 1: dans les jours qui viennent;dans les jours à venir
        vague -1: ces derniers jours|mois;ces dernières semaines|heures""",
    loose=(
        "day: le lendemain matin|soir?;la veille;la veille au soir;le jour même;ce "
        "jour-là;cette nuit-là;le même jour;le soir même;le jour suivant;le lendemain;"
        "la nuit suivante;le matin même;ce soir-là;ce matin-là;"
        "cet après-midi-là;la nuit même;le jour d' avant;l' avant-veille;le "
        "surlendemain;un jour plus tôt|tard;"
        "quelques jours|heures plus tôt|tard;une heure plus tôt|tard;le soir précédent"
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
    prefixes="""at: mois de|d';du mois de|d';au mois de|d';en l' année;l' année;en;dans la
        at: dans;à;au;dans les;au mois de;au cours de;pendant;durant;à l'
        at: dans le courant de;courant
        about: peu après;peu avant;juste après|avant;vers les;aux alentours de;aux environs de
        about: autour de;sur les coups de;aux alentours des
        about: vers le;autour du;aux alentours du;environ;vers;aux environs du;vers la
        since+early: depuis le début de;depuis le début du;depuis début
        since+late: depuis la fin de|du;depuis fin
        until+late: d' ici à? la? fin;d' ici la fin de|du;jusqu' à la fin de|du;jusqu' à fin
        until+late: avant la fin de|du
        until: d' ici le;d' ici au;d' ici à;d' ici
        half1: au? premier semestre;la première moitié de|du;dans la première moitié de|du
        half2: au? second semestre;au deuxième semestre;la seconde moitié de|du
        q1: au premier trimestre
        q2: au deuxième trimestre
        q3: au troisième trimestre
        q4: au quatrième trimestre
        since: depuis la;à partir de;à compter de;dès la;depuis les
        since: depuis;depuis le;à partir du;dès le;dès;à compter du
        until: jusqu' au;jusqu' à;jusqu' en;jusqu' au mois de;jusqu' à la;au plus tard
        until: au plus tard le
        before: avant;avant le
        after: après;après le
        early: en début de|d';début d';
        late: en fin d';fin d'
        early: en début de;au tout début de|du;début du|de;aux premières heures de
        morning: aux premières heures du;tôt le matin du
        mid: en milieu de;courant de|du
        late: en fin de;fin du|de
        early: début;au début de;au début du;au début d';dès le début de
        mid: mi;à la mi;au milieu de;au milieu du
        late: fin;à la fin de;à la fin du;à la fin d'
        night: dans la nuit du;la nuit du;dans la nuit de;la nuit de;dans la nuit
        afternoon: dans l' après-midi de;l' après-midi du|de
        evening: la soirée du|de;le soir de;tard dans la soirée du|de;en soirée
        morning: tôt dans la matinée du|de;la matinée du|de;le matin de;au petit matin du|de
        dawn: l' aube du|de
        morning: le matin du;au matin du;dans la matinée du;dans la matinée de
        afternoon: dans l' après-midi du
        evening: le soir du;au soir du;dans la soirée du;dans la soirée de
        dawn: à l' aube du;à l' aube de;à l' aube le""",
    which=(
        (
            "last: ces dernières;ces derniers;les? dernières;les? derniers;des dernières"
            "|derniers;au cours des dernières|derniers\n"
            "next: les? prochaines;les? prochains;dans les prochaines|prochains;des "
            "prochaines|prochains\n"
            "this: ce;cet\nevery: chaque;tous les"
        ),
        (
            "lastweek: de la semaine dernière|passée\nnextweek: de la semaine prochaine\n"
            "last: dernier;dernière;passé;écoulé\nnext: prochain;prochaine;qui vient"
        ),
    ),
    seasons="3: printemps\n6: été\n9: automne\n12: hiver",
    holidays=(
        "12-31: la saint-sylvestre;le soir du réveillon;réveillon du nouvel an\n1-1: jour "
        "de l' an;nouvel an\n12-25: noël"
    ),
    of_year="lastyear: de l' année dernière|précédente|passée;l' année dernière;l' an "
    "dernier;de l' an dernier\n"
    "thisyear: de cette année;cette année\nnextyear: de l' année prochaine;l' année prochaine",
    month_after="en de d' entre et du mois courant depuis début fin mi-mars mi dès jusqu' "
    "jusqu'en à au ce",
    year_after=(
        (
            "en entre et à dès semestre trimestre depuis de d' année printemps été automne "
            "hiver début fin l'année"
        ),
        "",
    ),
    clock=("à vers avant après dès jusqu'à entre et", "heures;heure;h;h."),
    ordinal="er",
    of="",
    will="doit doivent va vont sera seront devrait devraient aura auront prévu prévue "
    "devra devront aura",
)

SPANISH: Final = TimeWords(
    relative="""day -1: ayer
        day -2: anteayer;antes de ayer
        day 0: hoy
        day 1: mañana;mañana mismo;el día de mañana
        day 2: pasado mañana
        night -1: anoche;la noche pasada
        night 0: esta noche
        morning 0: esta mañana;hoy por la mañana;esta madrugada
        afternoon 0: esta tarde
        afternoon -1: ayer por la tarde
        morning -1: ayer por la mañana
        evening -1: ayer por la noche
        ofyear 0: de? año;del año
        ofmonth 0: de? mes;del mes
        ofweek 0: de? semana;de la semana
        week 0: de esta semana
        week -1: de la semana pasada
        month 0: de este mes
        month -1: del mes pasado
        year 0: de este año;del presente año
        year -1: del año pasado
        night -1: en la noche de ayer;ayer noche
        night 1: mañana por la noche
        morning 1: mañana por la mañana
        afternoon 1: mañana por la tarde
        morning 0: hoy en la mañana;en la mañana de hoy
        afternoon 0: hoy por la tarde;en la tarde de hoy
        night 0: hoy por la noche
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
        vague -1: en los últimos días|meses|años|tiempos;en las últimas semanas|horas
        vague -1: durante los últimos días|meses|años
        vague -1: los últimos días|meses|años;las últimas semanas|horas""",
    loose=(
        "day: al día siguiente;el día anterior;la víspera;ese mismo día;esa misma "
        "noche;ese día;esa noche;el mismo día;la noche anterior;la mañana siguiente;a "
        "la mañana siguiente;la noche siguiente;"
        "un día antes|después;dos días antes|después;horas antes|después|más tarde;"
        "días antes|después|más tarde;"
        "aquella noche;aquel día;esa tarde;esa misma tarde|mañana;la semana anterior;"
        "la jornada anterior;"
        "el día siguiente;al otro día;ese mismo lunes|martes|miércoles|jueves|viernes"
        "|sábado|domingo"
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
    prefixes="""at: mes de;el mes de;del mes de;en el año;el año;a las;a la;en;durante
        at: durante el|la;en el|la;a
        about: poco antes de|del;poco después de|del;poco antes de las;poco después de las
        about: sobre la;hacia la;alrededor de la;a eso del
        about: pasadas las;cerca de la;en torno al
        about: aproximadamente a las;aproximadamente;hacia
        about: alrededor del;en torno al;hacia el;sobre el;hacia las;alrededor de las
        about: cerca del;cerca de las;sobre las;en torno a las;a eso de las
        since+early: desde principios|comienzos|inicios de|del;desde el inicio de|del
        since+early: desde el comienzo de|del
        since+late: desde finales|fines de|del
        since+mid: desde mediados de|del
        until+late: hasta finales|fines de|del;antes de finales de|del;para finales de|del
        until+late: hasta el final de|del
        until+early: hasta principios de|del
        half1: en? el primer semestre de|del;la primera mitad de|del
        half2: en? el segundo semestre de|del;la segunda mitad de|del
        q1: en? el primer trimestre de|del
        q2: en? el segundo trimestre de|del
        q3: en? el tercer trimestre de|del
        q4: en? el cuarto trimestre de|del
        since: desde la;a partir de;a partir de las;desde este|esta;desde los
        since: desde;desde el;a partir del;desde las
        until: hasta la;hasta este|esta;no más tarde del
        until: hasta;hasta el;a más tardar el;hasta las
        before: antes del;antes de;antes de las
        after: después del;tras el;después de las
        early: a principios de|del;al comienzo de|del;al inicio de|del;principios de
        early: a comienzos de;comienzos de;inicios de;a inicios de
        mid: a mediados de;mediados de
        late: al final de|del;a finales del;hacia finales de|del
        mid: a mediados del
        late: a finales de;finales de;fines de;a fines de
        night: en la noche de este|esta?;la noche de este;en la noche de;durante la noche del|de
        morning: en la mañana de este;la mañana de este;en la mañana de
        afternoon: en la tarde de este;la tarde de este;en la tarde de;la tarde de
        dawn: en la madrugada de este;en la madrugada de;la madrugada de este
        dawn: durante la madrugada de|del
        night: la noche del;en la noche del;la noche de
        morning: la mañana del;en la mañana del;la mañana de
        afternoon: la tarde del;en la tarde del;la tarde de
        dawn: la madrugada del;en la madrugada del;al amanecer del;la madrugada de""",
    which=(
        (
            "last: pasado;en? las últimas;en? los últimos;la última;el último;"
            "durante las últimas|los\n"
            "next: próximo;próxima;en? las próximas;en? los próximos\nnear: este\nevery: "
            "cada;todos los"
        ),
        (
            "lastweek: de la semana pasada\nnextweek: de la próxima semana;de la semana próxima\n"
            "last: pasado;pasada;último\nnext: próximo;próxima;que viene"
        ),
    ),
    seasons="3: primavera\n6: verano\n9: otoño\n12: invierno",
    holidays=(
        "12-31: nochevieja;la nochevieja;víspera de año nuevo\n1-1: año nuevo;día de año "
        "nuevo\n12-25: navidad\n12-24: nochebuena"
    ),
    of_year="lastyear: del? año pasado;del? pasado año;del? año anterior\n"
    "thisyear: de este año;del presente año;de este mismo año;del año en curso;este año\n"
    "nextyear: del próximo año;del año próximo",
    month_after="entre y a durante mes en de desde hasta pasado este próximo principios "
    "finales mediados",
    year_after=("entre y a durante en de desde del hasta año primavera verano otoño invierno", ""),
    clock=("las la a hasta desde", "horas;hora;h;hs;hrs;a.m.;p.m.;am;pm"),
    ordinal="º",
    of="de del",
    will="tendrá tendrán comenzará empezará entrará debe deberá será serán previsto "
    "prevista va van prevé habrá",
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
        day 1: يوم غد;يوم غدا
        evening 1: مساء غد
        night -1: ليل أمس;الليلة قبل الماضية
        afternoon 0: ظهر اليوم;عصر اليوم;بعد ظهر اليوم
        afternoon -1: ظهر أمس;عصر أمس;بعد ظهر أمس
        ofyear 0: العام;السنة
        ofmonth 0: الشهر
        ofweek 0: الأسبوع
        week -1: في الأسبوع الماضي
        month 0: الشهر الجاري;الشهر الحالي
        year 0: العام الحالي;السنة الجارية;السنة الحالية
        year -1: السنة الماضية;العام المنصرم
        month -1: الشهر المنصرم
        week -1: الأسبوع المنصرم
        week 0: الأسبوع الجاري;الأسبوع الحالي
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
        vague -1: الأيام الماضية;الأيام الأخيرة;الأسابيع الأخيرة;الساعات الماضية;الساعات الأخيرة
        vague -1: الأشهر الماضية|الأخيرة;السنوات الماضية|الأخيرة;الأسابيع الماضية
        vague -1: خلال الأيام الماضية|الأخيرة;خلال الساعات الماضية|الأخيرة
        vague -1: خلال? الساعات ال # الماضية|الأخيرة;خلال? الأيام ال # الماضية|الأخيرة
        vague -1: خلال? ال # ساعة الماضية|الأخيرة
        vague 1: الأيام المقبلة|القادمة;الأسابيع المقبلة|القادمة;خلال الأيام المقبلة|القادمة
        vague 1: الساعات المقبلة|القادمة""",
    loose=(
        "day: في اليوم التالي;اليوم التالي;اليوم السابق;اليوم نفسه;الليلة نفسها;في وقت "
        "سابق;صباح اليوم التالي;في اليوم نفسه;في اليوم السابق;قبل ذلك بيوم|بيومين;بعد "
        "ذلك بيوم|بيومين;في تلك الليلة;تلك الليلة;ذلك اليوم;في ذلك اليوم;في اليوم ذاته;"
        "عشية ذلك"
    ),
    parts="""morning: صباحا
        evening: مساء
        night: ليلا
        dawn: فجرا;عند الفجر
        noon: ظهرا
        midnight: منتصف الليل;عند منتصف الليل""",
    units="""minute: دقيقة|دقائق|دقيقتين
        hour: ساعة|ساعات|ساعتين
        day: يوم|أيام|يومين|يوما|ايام
        week: أسبوع|أسابيع|أسبوعين
        month: شهر|أشهر|شهرين|شهور
        year: سنة|سنوات|عام|أعوام|عامين""",
    ago=("", "قبل;قبل نحو;منذ نحو"),
    ahead="بعد",
    earlier="",
    prefixes="""at: في عام;عام;في سنة;سنة;في العام;يوم;في;في يوم;الساعة;في الساعة;عند الساعة
        at: عند;في تمام الساعة;في تمام;خلال;في شهر;شهر;تمام الساعة;أيام;يومي;في يومي
        at: بتاريخ;بحلول
        since+early: منذ مطلع|بداية|أوائل
        until+late: حتى نهاية|أواخر;بحلول نهاية;قبل نهاية
        since+late: منذ أواخر|نهاية
        since+mid: منذ منتصف
        half1: في? النصف الأول من
        half2: في? النصف الثاني من
        about: حوالي;نحو;قرابة;في حدود;حوالي الساعة;نحو الساعة;قرابة الساعة;في حوالي الساعة
        about: عند حوالي الساعة;بعيد;قبيل;في نحو الساعة;عند نحو الساعة
        since: منذ عام|سنة;منذ شهر;منذ مساء|صباح|فجر|ليل;ابتداء من
        since: منذ;اعتبارا من;منذ يوم
        until: حتى;حتى يوم;لغاية
        before: قبل
        after: بعد
        early: أوائل;في أوائل;مطلع;في مطلع;بداية;في بداية
        mid: منتصف;في منتصف
        late: أواخر;في أواخر;نهاية;في نهاية
        night: في ليلة;ليل يوم
        night: ليلة;ليل;ليلة الـ
        evening: في مساء
        morning: في صباح
        midnight: منتصف ليل;منتصف ليلة
        morning: صباح;صباح يوم
        evening: مساء;مساء يوم
        afternoon: بعد ظهر يوم;ظهر يوم;عصر يوم;ظهيرة;ظهر;بعد ظهر;عصر
        dawn: فجر;عند فجر;فجر يوم""",
    which=(
        "every: كل",
        (
            "last: الماضي;الماضية;الفائت;المنصرم;الفائتة\nnext: المقبل;القادم;المقبلة;"
            "القادمة\nthis: الجاري"
        ),
    ),
    seasons="3: ربيع;الربيع\n6: صيف;الصيف\n9: خريف;الخريف\n12: شتاء;الشتاء",
    holidays="12-31: ليلة رأس السنة\n1-1: رأس السنة\n12-25: عيد الميلاد",
    of_year="lastyear: من العام الماضي;العام الماضي;من السنة الماضية\n"
    "thisyear: من العام الجاري|الحالي;من هذا العام;هذا العام;من السنة الجارية\n"
    "nextyear: من العام المقبل|القادم;العام المقبل",
    month_after="بين إلى و من خلال آخر في منذ حتى شهر أواخر أوائل مطلع منتصف نهاية بداية من",
    year_after=("عامي بين و إلى من أواخر مطلع نهاية منتصف حتى عام سنة العام منذ في", ""),
    clock=("الساعة", "عصرا;صباحا;مساء;ظهرا;فجرا;ليلا"),
    ordinal="",
    of="من",
    will="سوف المقرر سيتم ستبدأ سيبدأ",
)

_ARABIC_ONES: Final = [
    "الأول",
    "الثاني",
    "الثالث",
    "الرابع",
    "الخامس",
    "السادس",
    "السابع",
    "الثامن",
    "التاسع",
    "العاشر",
]
ARABIC_DAYS: Final[Mapping[str, int]] = MappingProxyType(
    {word: day for day, word in enumerate(_ARABIC_ONES, 1)}
    | {f"{word} عشر": day for day, word in enumerate(_ARABIC_ONES[1:9], 12)}
    | {f"{word} والعشرين": day for day, word in enumerate(_ARABIC_ONES[1:9], 22)}
    | {"الحادي عشر": 11, "العشرين": 20, "الحادي والعشرين": 21}
    | {"الثلاثين": 30, "الحادي والثلاثين": 31, "الحادي": 0}
)
"""Days of a month as Arabic names them; 0 for a word that is only the beginning of one."""

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
