"""What reading needs to know of a language: abbreviations, marks of quotation, dates, labels.

Sources: the Unicode CLDR's month and day names (genitive and nominative), and the style books'
usual abbreviations. All words are lower case, as `str.lower` writes them; abbreviations stand
without their last full stop. The file is long because it is one table; it holds no rules.

An abbreviation is in one of three sets, because a full stop after it means different things:
after `always` something of the same sentence follows ("Dr." and a name); `often` may end a
sentence too ("etc."), so that what follows has to decide; `numbered` is an abbreviation only
before a number ("No. 5", but "He said no."). One that is both `always` and `often` may end a
sentence after a number ("in 5 m." but "m. Kyiv").
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Language:
    """One language.

    Attributes:
        code: Its BCP 47 tag.
        name: Its English name.
        months: Number of the month (1 to 12), by each way of writing it.
        weekdays: Number of the day of the week (1 is Monday), by each way of writing it.
        always: Abbreviations that something always follows.
        often: Abbreviations that may also end a sentence.
        numbered: Words that are abbreviations before a number only.
        common: Its commonest words: they tell the language, and, with a capital, the start of a
            sentence.
        marks: Its marks of quotation, outer pair first.
        dash_opens: Whether a paragraph that opens with a dash is speech.
        published: Words that stand before the date when a text was published.
        updated: Words that stand before the date when it was changed.
        says: Verbs with which speech is reported, as they stand after it.
    """

    code: str
    name: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    always: frozenset[str]
    often: frozenset[str]
    numbered: frozenset[str]
    common: frozenset[str]
    marks: tuple[tuple[str, str], ...]
    dash_opens: bool
    published: tuple[str, ...]
    updated: tuple[str, ...]
    says: frozenset[str]


def _numbered(lines: str) -> Mapping[str, int]:
    """Read one line for each number, its spellings between bars."""
    rows = [line.split("|") for line in lines.strip().splitlines()]
    return MappingProxyType(
        {word.strip(): number for number, row in enumerate(rows, 1) for word in row if word.strip()}
    )


def word_set(lines: str) -> frozenset[str]:
    """Return the words of a line that is written as one."""
    return frozenset(lines.split())


def _phrases(line: str) -> tuple[str, ...]:
    return tuple(phrase.strip() for phrase in line.split("|"))


_CURLY: Final = (("“", "”"), ("‘", "’"))
_ANGLE: Final = (("«", "»"), ("„", "“"))

ENGLISH: Final = Language(
    code="en",
    name="English",
    months=_numbered("""january|jan
        february|feb
        march|mar
        april|apr
        may
        june|jun
        july|jul
        august|aug
        september|sept|sep
        october|oct
        november|nov
        december|dec"""),
    weekdays=_numbered("""monday|mon
        tuesday|tues|tue
        wednesday|wed
        thursday|thurs|thur|thu
        friday|fri
        saturday|sat
        sunday|sun"""),
    always=word_set(
        "mr mrs ms mx dr prof rev hon fr sr st mt gen lt col maj capt cmdr adm brig sgt cpl pvt "
        "lt.col lt.gen maj.gen brig.gen gov sen rep reps sens pres supt insp det amb atty "
        "messrs mmes vs v cf viz e.g i.e eg ie approx ca rd ave blvd"
    ),
    often=word_set(
        "etc al ed eds inc ltd co corp bros jr sr ft pt u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m "
        "p.m ph.d m.d b.a m.a ll.m d.phil cm km kg mi hr hrs mins est dept govt assn intl univ "
        "max min esq plc llc r.i.p p.s a.d b.c q.e.d"
    ),
    numbered=word_set(
        "no nos nr art fig figs p pp vol vols para paras sec ch op jan feb mar apr jun jul aug "
        "sept sep oct nov dec rt"
    ),
    common=word_set(
        "the a an and or but of to in on at for from by with as is are was were be been has have "
        "had it its he she they we you i his her their our this that these those there here not "
        "no so if when while after before since because although however meanwhile who which what "
        "where why how all some many most more one two three another other both each every said "
        "says will would could should may might must can do does did about into over under more "
        "than also only then than now yet still just according officials police residents what's "
        "it's he's they're we're"
    ),
    marks=_CURLY,
    dash_opens=False,
    published=_phrases(
        "published|first published|published on|published at|posted|posted on|posted at|date|dated"
        "|issued|released|created|publication date|date published|pub date|filed|issued on"
    ),
    updated=_phrases(
        "updated|last updated|updated on|updated at|modified|last modified|edited|corrected"
        "|this article was updated on|last update|update|revised"
    ),
    says=word_set(
        "said says told asked asks replied added adds wrote writes shouted shouts cried cries "
        "answered answers demanded demands wondered wonders yelled yells exclaimed whispered "
        "tweeted posted declared insisted continued"
    ),
)

UKRAINIAN: Final = Language(
    code="uk",
    name="Ukrainian",
    months=_numbered("""січня|січень|січні|січ
        лютого|лютий|лютому|лют
        березня|березень|березні|бер
        квітня|квітень|квітні|квіт
        травня|травень|травні|трав
        червня|червень|червні|черв
        липня|липень|липні|лип
        серпня|серпень|серпні|серп
        вересня|вересень|вересні|вер
        жовтня|жовтень|жовтні|жовт
        листопада|листопад|листопаді|лист
        грудня|грудень|грудні|груд"""),
    weekdays=_numbered("""понеділок|понеділка|пн
        вівторок|вівторка|вт
        середа|середу|середи|ср
        четвер|четверга|чт
        п'ятниця|п'ятницю|п'ятниці|п’ятниця|п’ятницю|п’ятниці|пт
        субота|суботу|суботи|сб
        неділя|неділю|неділі|нд"""),
    always=word_set(
        "м с смт вул бул просп пл пров буд кв обл ст ім акад проф доц інж арх д-р ген полк підполк "
        "кап лейт серж гр ред див пор напр тел св о оо т.зв т.ч ч зав заст деп г-н"
    ),
    often=word_set(
        "р рр ст тис млн млрд грн коп дол год хв сек км м см мм кг т га ін т.д т.п т.ін н.е "
        "до.н.е англ рос укр нім фр ісп обл"
    ),
    numbered=word_set(
        "рис табл стор с п пп ч січ лют бер квіт трав черв лип серп вер жовт лист груд №"
    ),
    common=word_set(
        "і й та в у на з зі із до що як не це він вона вони воно ми ви я але або за від для про по "
        "при під над після через коли якщо також його її їх був була були було є ще вже так тим "
        "той ця ці цей які який яка яке за під час того тому однак наразі раніше водночас крім "
        "саме лише усі все всі тоді тепер потім за словами"
    ),
    marks=_ANGLE,
    dash_opens=True,
    published=_phrases(
        "опубліковано|дата публікації|оприлюднено|розміщено|дата|створено|додано|публікація"
    ),
    updated=_phrases(
        "оновлено|востаннє оновлено|змінено|відредаговано|доповнено|останнє оновлення"
    ),
    says=word_set(
        "сказав сказала кажуть каже заявив заявила заявили додав додала додали повідомив повідомила"
        " запитав запитала спитав відповів відповіла пояснив наголосив зазначив розповів пише"
    ),
)

RUSSIAN: Final = Language(
    code="ru",
    name="Russian",
    months=_numbered("""января|январь|январе|янв
        февраля|февраль|феврале|фев|февр
        марта|март|марте|мар
        апреля|апрель|апреле|апр
        мая|май|мае
        июня|июнь|июне|июн
        июля|июль|июле|июл
        августа|август|августе|авг
        сентября|сентябрь|сентябре|сен|сент
        октября|октябрь|октябре|окт
        ноября|ноябрь|ноябре|ноя|нояб
        декабря|декабрь|декабре|дек"""),
    weekdays=_numbered("""понедельник|понедельника|пн
        вторник|вторника|вт
        среда|среду|среды|ср
        четверг|четверга|чт
        пятница|пятницу|пятницы|пт
        суббота|субботу|субботы|сб
        воскресенье|воскресенья|вс"""),
    always=word_set(
        "г гг с пос дер ул бул просп пр пер пл д кв обл ст им акад проф доц инж арх д-р ген полк "
        "подполк кап лейт серж гр ред см ср напр тел св т.н т.ч т.е ч зав зам деп мин г-н г-жа"
    ),
    often=word_set(
        "г гг в вв тыс млн млрд руб коп долл ч мин сек км м см мм кг т га др пр т.д т.п н.э "
        "до.н.э англ рус укр нем фр исп обл"
    ),
    numbered=word_set("рис табл стр с п пп ст янв фев февр апр авг сен сент окт ноя нояб дек №"),
    common=word_set(
        "и в во на с со к по из за от до что как не это он она они оно мы вы я но или для о об при "
        "под над после через когда если также его её ее их был была были было есть ещё еще уже так "
        "тем тот эта эти этот которые который которая которое время того потому однако ранее "
        "вместе кроме именно лишь все всё тогда теперь потом по словам"
    ),
    marks=_ANGLE,
    dash_opens=True,
    published=_phrases(
        "опубликовано|дата публикации|обнародовано|размещено|дата|создано|добавлено"
    ),
    updated=_phrases("обновлено|последнее обновление|изменено|отредактировано|дополнено"),
    says=word_set(
        "сказал сказала говорит говорят заявил заявила заявили добавил добавила добавили сообщил "
        "сообщила спросил спросила ответил ответила пояснил подчеркнул отметил рассказал пишет"
    ),
)

GERMAN: Final = Language(
    code="de",
    name="German",
    months=_numbered("""januar|jänner|jan
        februar|feber|feb
        märz|mär|mrz
        april|apr
        mai
        juni|jun
        juli|jul
        august|aug
        september|sept|sep
        oktober|okt
        november|nov
        dezember|dez"""),
    weekdays=_numbered("""montag|mo
        dienstag|di
        mittwoch|mi
        donnerstag|do
        freitag|fr
        samstag|sonnabend|sa
        sonntag|so"""),
    always=word_set(
        "dr prof hr fr frl dipl ing st gen lt oberst hptm z.b d.h u.a i.d.r sog bzw vgl ca abb "
        "hrsg evtl ggf inkl zzgl i.a i.v geb gest verh zit bspw bzgl hl mag ev"
    ),
    often=word_set(
        "usw etc u.a.m o.ä u.ä s.o s.u mio mrd tsd std sek km cm kg co v.chr n.chr a.d jh u.a "
        "str jr max min"
    ),
    numbered=word_set("nr abs art bd s kap tel jan feb mär aug sept okt nov dez mind"),
    common=word_set(
        "der die das den dem des ein eine einen einem einer und oder aber in im an am auf aus bei "
        "mit nach von vom zu zum zur für über unter vor um als wie ist sind war waren sei wird "
        "werden wurde wurden hat haben hatte er sie es wir ihr ich nicht auch noch nur schon so "
        "dass wenn weil obwohl während doch jedoch dort hier dann nun jetzt laut alle viele mehr "
        "sich dies diese dieser dieses beide seit bis durch gegen ohne"
    ),
    marks=(("„", "“"), ("‚", "‘"), ("»", "«"), ("›", "‹")),
    dash_opens=False,
    published=_phrases(
        "veröffentlicht|veröffentlicht am|stand|datum|erschienen|erschienen am|erstellt|erstellt am"
        "|vom|publiziert|publiziert am|erstveröffentlichung"
    ),
    updated=_phrases(
        "aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|geändert"
        "|zuletzt geändert|bearbeitet|letzte aktualisierung|update"
    ),
    says=word_set(
        "sagte sagt erklärte erklärt fragte fragt antwortete rief betonte ergänzte schrieb"
    ),
)

FRENCH: Final = Language(
    code="fr",
    name="French",
    months=_numbered("""janvier|janv
        février|fevrier|févr|fév
        mars
        avril|avr
        mai
        juin
        juillet|juil
        août|aout
        septembre|sept
        octobre|oct
        novembre|nov
        décembre|decembre|déc"""),
    weekdays=_numbered("""lundi|lun
        mardi|mar
        mercredi|mer
        jeudi|jeu
        vendredi|ven
        samedi|sam
        dimanche|dim"""),
    always=word_set(
        "m mm mme mmes mlle mlles me mgr dr pr prof st ste gén gal col lt cdt cap adj sgt éd "
        "env av bd cf c.-à-d ex p.ex réf dép"
    ),
    often=word_set("etc cie sté s.a o.n.u u.e j.-c km cm kg h min sec hab i.e m"),
    numbered=word_set("art fig p pp vol chap n no tél janv févr fév avr juil sept oct nov déc"),
    common=word_set(
        "le la les l un une des du de d et ou mais dans en à au aux par pour sur sous avec sans "
        "entre vers chez est sont était étaient être a ont avait avaient il elle ils elles on nous "
        "vous je ce cette ces cet son sa ses leur leurs qui que quoi dont où quand si comme ne pas "
        "plus aussi selon après avant depuis pendant alors cependant toutefois mais car donc "
        "lundi mardi mercredi jeudi vendredi samedi dimanche"
    ),
    marks=(("«", "»"), ("“", "”"), ("‹", "›")),
    dash_opens=True,
    published=_phrases(
        "publié le|publié|publiée le|mis en ligne le|date|date de publication|paru le|posté le"
        "|diffusé le|publie le|par la rédaction le"
    ),
    updated=_phrases(
        "mis à jour le|mise à jour le|mis à jour|mise à jour|modifié le|dernière mise à jour"
        "|dernière modification|actualisé le|corrigé le"
    ),
    says=word_set(
        "dit disent déclare déclaré affirme affirmé ajoute ajouté demande demandé répond"
    ),
)

SPANISH: Final = Language(
    code="es",
    name="Spanish",
    months=_numbered("""enero|ene
        febrero|feb
        marzo|mar
        abril|abr
        mayo|may
        junio|jun
        julio|jul
        agosto|ago
        septiembre|setiembre|sept|sep|set
        octubre|oct
        noviembre|nov
        diciembre|dic"""),
    weekdays=_numbered("""lunes|lun
        martes|mar
        miércoles|mié
        jueves|jue
        viernes|vie
        sábado|sáb
        domingo|dom"""),
    always=word_set(
        "sr sra sres sras srta ee ff jj dd d dña dr dra prof lic ing gral cnel tte cap sgto "
        "excmo ilmo mons fr sto sta av avda c aprox cf p.ej ej vs gob dep ud uds vd"
    ),
    often=word_set(
        "etc cía s.a s.l ee.uu uu aa hh oo oo.nn a.m p.m a.c d.c km cm kg h min seg hab jr"
    ),
    numbered=word_set("art fig pág págs p pp vol núm nº n tel ene feb abr ago sept oct nov dic"),
    common=word_set(
        "el la los las un una unos unas de del y o pero en a al por para con sin sobre entre hasta "
        "desde según es son era eran ser fue fueron ha han había habían hay él ella ellos ellas "
        "nosotros yo este esta estos estas ese esa eso su sus que quien cual donde cuando si como "
        "no más también tras después antes mientras entonces ahora ya se le les lo todo todos"
    ),
    marks=(("«", "»"), ("“", "”"), ("‘", "’")),
    dash_opens=True,
    published=_phrases(
        "publicado el|publicado|publicada el|fecha|fecha de publicación|emitido el|creado el"
        "|publicado en"
    ),
    updated=_phrases(
        "actualizado el|actualizado|actualizada el|última actualización|modificado el|modificado"
        "|corregido el|actualizado a"
    ),
    says=word_set(
        "dijo dice dijeron afirmó declaró añadió agregó preguntó respondió explicó señaló"
    ),
)

ARABIC: Final = Language(
    code="ar",
    name="Arabic",
    months=_numbered("""يناير|كانون الثاني|جانفي
        فبراير|شباط|فيفري
        مارس|آذار|اذار
        أبريل|ابريل|إبريل|نيسان|أفريل
        مايو|أيار|ايار|ماي
        يونيو|يونيه|حزيران|جوان
        يوليو|يوليه|تموز|جويلية
        أغسطس|اغسطس|آب|اب|أوت
        سبتمبر|أيلول|ايلول|شتنبر
        أكتوبر|اكتوبر|تشرين الأول|تشرين الاول
        نوفمبر|تشرين الثاني|نونبر
        ديسمبر|كانون الأول|كانون الاول|دجنبر"""),
    weekdays=_numbered("""الاثنين|الإثنين
        الثلاثاء
        الأربعاء|الاربعاء
        الخميس
        الجمعة
        السبت
        الأحد|الاحد"""),
    always=word_set("د أ ص ج ش ط أ.د ق.د س"),
    often=word_set("إلخ الخ هـ م ق.م ب.م كم سم كغ"),
    numbered=word_set("ص رقم م"),
    common=word_set(
        "في من إلى على عن أن إن التي الذي هذا هذه ذلك تلك هو هي هم كان كانت لا ما لم لن قد ثم أو و "
        "بعد قبل عند مع كل بين حتى حيث كما لكن قال قالت"
    ),
    marks=(("«", "»"), ("“", "”"), ("‘", "’")),
    dash_opens=False,
    published=_phrases("نشر في|نُشر في|تاريخ النشر|نشر بتاريخ|التاريخ|تم النشر في|نشرت في|بتاريخ"),
    updated=_phrases("آخر تحديث|تم التحديث في|حُدث في|حدث في|عُدل في|تاريخ التحديث|تحديث"),
    says=word_set("قال قالت قالوا أضاف أضافت صرح صرحت أعلن أعلنت أكد أكدت سأل أجاب"),
)

LANGUAGES: Final[Mapping[str, Language]] = MappingProxyType(
    {each.code: each for each in (ENGLISH, UKRAINIAN, RUSSIAN, GERMAN, FRENCH, SPANISH, ARABIC)}
)
"""The languages that reports are read in, by BCP 47 tag. Others are kept, and said to be others."""
