"""How languages say that a number is a bound, or near: "at least", "au bas mot", "14'ten fazla".

What `numbers` has of seven languages is read here too; beyond it stand the words that a reader of
quantities must not trust alone, and those of languages whose quantities are not read. Sorts are
those of `numbers`: ``low``, ``over``, ``high``, ``under`` and ``about``. A phrase is written as
there: ``a|b`` is either, ``a?`` may be missing, ``stem*`` is every word that begins so. The file is
longer than 300 lines: because it is tables.
"""

# ruff: noqa: E501  a line is what one language has
from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from firsthand.world.languages import word_set
from firsthand.world.numbers import COUNTING

SORTS: Final = frozenset({"low", "over", "high", "under", "about"})
"""Every sort of bound."""
FROM: Final = frozenset({"low", "over"})
"""Those that leave it open how many more there are."""
UP_TO: Final = frozenset({"high", "under"})
"""Those that leave it open how many fewer."""

# Before a number. What stands in two forms of one language (Norwegian) stands in both.
_BEFORE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": """low:as few as;as little as;minimum of;a good;no smaller than;at the lowest;at the barest
            over:beyond;north of;surpass*;exceed*;topped;topping;upward of;well above;far more than;comfortably over;not just
            high:max;max.;within;no further|farther|later|longer|higher than;maximum of;short of;shy of;a full;even
            under:far fewer than;well below;far less than;south of
            about:c.;ca.;probably;possibly;getting on for;nigh on;close on;on the order of;in the vicinity of;in the area of;an approximate;give or take;hardly;not quite;just shy of;just short of;some;loosely;around about;toward|towards;even""",
        "de": """low:zum mindesten;minimal;nicht minder als;nicht weniger wie;keine|nicht geringere* als;bestimmt;sicher;gewiss;im minimum
            over:deutlich|weit|leicht|knapp über|mehr;mehr wie;jenseits von|der;oberhalb von;übersteig*;überstieg*;überschritt*;überschreit*
            high:bis an die;allenfalls;längstens;nicht über;nicht weiter|länger|später|höher|größer als;keine;bloß;maximum;im maximum;gerade einmal;gerade mal;sogar
            under:deutlich|weit|leicht|knapp unter;weniger wie;unterhalb von;keine
            about:in etwa;um die;annähernd;nahezu;geschätzt*;schätzungsweise;überschlägig;grob;vielleicht;so um die;um den dreh;bald;in der größenordnung von;plus minus;nahe an|bei;zwischen;so etwa;womöglich""",
        "fr": """low:au bas mot;pour le moins;pas moins que;ne sont pas moins de|d'
            over:au-dessus de|d'|des;dépass*;excéd*;supérieur* à|aux;par-delà;largement plus de|d';outre;passé*
            high:au grand maximum;maximum;pas plus que;pas plus d';tout juste;à peine;jusqu' au|aux;n' excédant pas;sans dépasser;un maximum de|d';ne dépassant pas;guère plus de|d';même
            under:en dessous de|d'|des;au-dessous de|d'|des;inférieur* à|aux;en deçà de|d'
            about:aux environs de|d'|des;autour d'|des;aux alentours d'|des;de l' ordre de|d'|des;quasi;quasiment;grosso modo;plus ou moins;peut-être;pas loin d';proche|proches de|d'|des;vers;un peu plus|moins de|d';un bon;une bonne;un petit;une petite;estimé* à;quelques;presque;à près d';guère moins de|d'""",
        "es": """low:mínimo;a lo menos;no menos que;nada menos que;ni menos de;lo menos
            over:arriba de;superior* a;superan|supera|superó|superaron|superaba|superaban|superado los|las?;excede*|excedi*;rebasa*|rebasó los|las?;pasan|pasa|pasó|pasaron de;poco más de;bastante más de
            high:como mucho;por lo sumo;máximo;a lo más;cuando más;todo lo más;no más que;apenas;escasos|escasas;ni;incluso
            under:inferior* a;por debajo de;poco menos de;ni siquiera
            about:casi casi;más o menos;cosa de;obra de;del orden de;estimado*|estimada* en;ronda|rondan|rondaba|rondaban los|las?;próximo* a;cercano*|cercana* a;quizá;quizás;tal vez;de unos|unas;algunos|algunas;se acerca* a los|las?;aprox.;aprox;a eso de;cerca del""",
        "ru": """low:самое меньшее;самое малое;по самым скромным подсчетам|подсчётам|оценкам;никак не менее|меньше;добрых;не ниже
            over:сверх;превыш*;превыси*;перевали* за;выше;чуть более|больше;значительно более|больше;гораздо более|больше
            high:самое большее;от силы;максимум;не дальше|далее|выше|позже|дольше;неполных;неполные;едва;вплоть до;аж до;даже
            under:ниже;чуть менее|меньше;неполных
            about:без малого;под;в районе;в пределах;чуть ли не;едва ли не;близко к;не то;что-то около;в среднем;может быть?;возможно;человек;минут;метров;часов;дней;лет;штук;километров;порядка;эдак;этак""",
        "uk": """low:найменше;щонайменш;не менше від|за|як;не менш від;добрих;за найскромнішими підрахунками|оцінками;не нижче
            over:більше від|за|як;більш від;перевищ*;перевал* за;вище;трохи понад|більше|більш;значно більше|понад
            high:найбільше;щонайбільш;не більше від|за|як;не більш ніж|від;аж до;від сили;ледве;ледь;заледве;неповних;не далі ніж|як|від|за;не вище;навіть
            under:менше від|за|як;нижче;трохи менше|менш
            about:без малого;зо;під;в|у районі;в|у межах;ледь|мало не;чи не;коло;щось із|з;може;можливо;осіб;людей;хвилин;метрів;годин;днів;років;душ;кілометрів;так із|з;плюс мінус""",
        "ar": """low:لا تقل عن;لا يقل عددهم|عددها|عدده عن|على;بحد ادنى;كحد ادنى;على اقل تقدير;اقله;الحد الادنى
            over:يربو على|عن;تربو على|عن;يفوق;تفوق;ما يفوق;يتجاوز;تتجاوز;تجاوز;تجاوزت;تجاوزوا;يتخطى;تخطى;ازيد من;تزيد على|عن;يزيد على|عن;زاد على|عن;ما ينيف على|عن;نيف
            high:يصل الى;تصل الى;وصل الى;لا يتجاوز;لا تتجاوز;لم يتجاوز;لا يتعدى;لا تتعدى;كحد اقصى;على الاكثر;الى;لا تزيد على|عن;لا يزيد على|عن;بالكاد
            under:دون;ما دون;ادنى من;يقل عن;تقل عن
            about:ما يقرب من;قراب;يناهز;تناهز;في حدود;بحدود;يقدر عددهم|عددها ب;تقريبا;ما بين;يقارب;تقارب;يقرب من;حدود;ربما;على وجه التقريب""",
        "it": """low:almeno;perlomeno;per lo meno;quantomeno;quanto meno;come minimo;al minimo;minimo;un minimo di;non meno di;nientemeno che;a dir poco
            over:più di|dei|delle|degli|d'|dell';oltre;più che;al di sopra di|dei|delle;sopra i|le|gli;superior* a|ai|alle|agli;supera*|superò i|le|gli?;ben oltre;ben più di;eccede*
            high:fino a|ad|ai|alle;al massimo;al più;tutt' al più;massimo;un massimo di;non più di;non oltre;sino a|ad|ai|alle;neanche;nemmeno;neppure;a malapena;appena;al più tardi;addirittura
            under:meno di|dei|delle|degli|d'|dell';sotto i|le|gli;al di sotto di|dei|delle;inferior* a|ai|alle|agli
            about:circa;all' incirca;più o meno;pressappoco;press' a poco;quasi;intorno a|ai|alle;attorno a|ai|alle;qualcosa come;nell' ordine di|dei|delle;dell' ordine di|dei|delle;approssimativamente;pressoché;vicino* a|ai|alle;stimat* in|a;grosso modo;forse;verso;poco più di;poco meno di;sfior*;una buona;un buon;suppergiù;grossomodo;a occhio""",
        "pt": """low:pelo menos;ao menos;no mínimo;um mínimo de;mínimo de;mínimo;não|nunca menos de|que;não menos do que;nada menos de|que;nada menos do que;quando menos
            over:mais de;mais do que;mais que;acima de|dos|das;superior* a|aos|às;para cima de;além de|dos|das;ultrapassa*|ultrapassou|ultrapassam os|as?;excede*;superam|supera|superou|superaram os|as?;para lá de;pouco mais de;bem mais de
            high:até;no máximo;um máximo de;máximo de;máximo;quando muito;não mais de|que;não mais do que;nem;mal;inclusive;até aos?|às
            under:menos de;menos do que;menos que;abaixo de|dos|das;inferior* a|aos|às;aquém de|dos|das
            about:cerca de;por volta de|dos|das;uns;umas;aproximadamente;perto de|dos|das;quase;em torno de|dos|das;à volta de|dos|das;na ordem de|dos|das;da ordem de|dos|das;mais ou menos;a rondar os|as;ronda*|rondam os|as;estimad* em;coisa de;próximo* de|dos|das;talvez;algo como;umas boas;uns bons;algo em torno de|dos|das;na casa de|dos|das;praticamente;pouco menos de;alguns;algumas;circa""",
        "nl": """low:minstens;ten minste;tenminste;op zijn|z'n|haar minst;minimaal;zeker;niet minder dan;een minimum van;minimum;niet lager dan;wel;een goede;een dikke
            over:meer dan;ruim;dik;boven;boven de;over de;méér dan;iets meer dan;voorbij de
            high:tot;tot wel;tot aan;hooguit;hoogstens;maximaal;ten hoogste;op zijn|z'n|haar hoogst;niet meer dan;niet verder|langer|later dan;een maximum van;maximum;amper;nauwelijks;nog geen;zelfs;liefst
            under:minder dan;onder;onder de;nog geen;een kleine;krap;iets minder dan
            about:ongeveer;zowat;zo'n;zo ’n;circa;ca.;ca;rond;rond de;omstreeks;om en nabij de?;bijna;bij benadering;naar schatting;een stuk of;pakweg;plusminus;plus minus;tegen de;haast;grofweg;in de orde van;een kleine;een dikke;wellicht;misschien;om en bij de?;nagenoeg;vrijwel;rondom""",
        "pl": """low:co najmniej;przynajmniej;minimum;minimalnie;nie mniej niż|jak;najmniej;conajmniej;w najlepszym razie
            over:ponad;powyżej;więcej niż;przeszło;z górą;przekracza*;przekroczy*;grubo ponad;nieco ponad;dobrze ponad;pond
            high:do;nawet do;aż do;co najwyżej;najwyżej;maksymalnie;maksimum;maks.;nie więcej niż|jak;nie dalej|dłużej|później|wyżej niż;zaledwie;ledwie;ledwo;nawet;góra;raptem;aż;sięga*
            under:mniej niż;poniżej;niespełna;niecałe*;niecałych;nieco poniżej|mniej
            about:około;ok.;ok;mniej więcej;w przybliżeniu;blisko;bez mała;prawie;niemal;niemalże;plus minus;jakieś;jakichś;circa;szacunkowo;orientacyjnie;rzędu;w granicach;w okolicach;w okolicy;gdzieś;koło;może;być może;przypuszczalnie;pod;bliskie|bliska|bliski|bliskiej;nieomal""",
        "cs": """low:nejméně;alespoň;aspoň;minimálně;přinejmenším;nejmíň;ne méně než;nikoli méně než;minimum;dobrých
            over:více než|jak;víc než|jak;přes;nad;přesahuj*;přesáh*;překroč*;daleko přes;něco přes;hodně přes
            high:až;až do;nejvýše;nejvýš;nejvíce;nejvíc;maximálně;nanejvýš;maximum;max.;ne více než;ne víc než;nikoli více než;do;sotva;ani ne;ne dále než;dokonce;stěží
            under:méně než;míň než;pod;necelých;necelé;necelá;necelou
            about:asi;okolo;kolem;zhruba;přibližně;cca;circa;skoro;téměř;bezmála;takřka;málem;nějakých;plus minus;odhadem;řádově;v řádu;tak;možná;snad;něco jako;v okolí;blízko""",
        "tr": """low:en az;en azından;asgari;minimum;en az da;en aşağı;hiç değilse
            high:en çok;en fazla;azami;maksimum;olsa olsa;taş çatlasa
            about:yaklaşık;yaklaşık olarak;aşağı yukarı;neredeyse;takriben;tahminen;tahmini;hemen hemen;kabaca;ortalama;belki;civarı""",
        "sv": """low:minst;åtminstone;som minst;inte mindre|färre än;lägst
            over:mer än;fler än;över;drygt;gott och väl
            high:högst;som mest;upp till;max;maximalt;inte mer|fler än;hela
            under:mindre än;färre än;under;knappt
            about:omkring;ungefär;cirka;ca;runt;nästan;närmare;uppemot;uppåt;kring;bortåt;i det närmaste;runtomkring;uppskattningsvis;kanske""",
        "no": """low:minst;i det minste;ikke mindre|færre enn;minimum
            over:mer enn;flere enn;over;godt over;drøyt;i overkant av
            high:høyst;maks;maksimalt;opptil;opp til;inntil;ikke mer|flere enn;hele
            under:mindre enn;færre enn;under;knapt;snaut;i underkant av
            about:omkring;omtrent;cirka;ca;ca.;rundt;om lag;omlag;nesten;nærmere;bortimot;opp mot;rundt regnet;kanskje;anslagsvis""",
        "da": """low:mindst;ikke mindre|færre end;minimum;i det mindste
            over:mere end;flere end;over;godt;godt og vel;et godt stykke over
            high:højst;maks;maksimalt;op til;ikke mere|flere end;hele
            under:mindre end;færre end;under;knap;små
            about:omkring;cirka;ca;ca.;rundt regnet;næsten;tæt på;op mod;omtrent;omkring de;måske;anslået;henved""",
        "ro": """low:cel puțin;măcar;minimum;minim;nu mai puțin de
            over:peste;mai mult de;mai mulți de;mai multe de;depăș*
            high:cel mult;maximum;maxim;până la;nu mai mult de;chiar
            under:mai puțin de;mai puțini de;mai puține de;sub
            about:aproximativ;circa;aproape;aproape de;în jur de;vreo;cam;în jurul a;aprox.;poate""",
        "sr": """low:najmanje;bar;barem;makar;minimum;ne manje od;најмање;бар;барем;макар;минимум;не мање од
            over:više od;preko;iznad;više nego;više|preko;више од;преко;изнад
            high:najviše;do;maksimalno;ne više od;čak;највише;до;максимално;не више од;чак
            under:manje od;ispod;мање од;испод
            about:oko;otprilike;približno;skoro;gotovo;blizu;cirka;nekih;jedva;око;отприлике;приближно;скоро;готово;близу;неких""",
        "bg": """low:най-малко;поне;минимум;не по-малко от
            over:повече от;над;повече;надхвърля*
            high:най-много;до;максимум;не повече от;цели
            under:по-малко от;под
            about:около;приблизително;почти;близо;към;някъде;горе-долу;може би""",
        "el": """low:τουλάχιστον;όχι λιγότερ* από;το λιγότερο
            over:περισσότερ* από;πάνω από;άνω των
            high:το πολύ;έως;μέχρι;όχι περισσότερ* από;ως
            under:λιγότερ* από;κάτω από;κάτω των
            about:περίπου;σχεδόν;γύρω στ*;κοντά στ*;ίσως;καμιά""",
        "hu": """low:legalább;minimum;nem kevesebb mint;minimálisan
            over:több mint;több, mint;mintegy több
            high:legfeljebb;maximum;akár;nem több mint
            under:kevesebb mint;kevesebb, mint;alig
            about:körülbelül;mintegy;kb.;közel;majdnem;csaknem;nagyjából;megközelítőleg;talán;úgy""",
        "sk": """low:najmenej;aspoň;minimálne;prinajmenšom;nie menej ako|než
            over:viac ako|než;vyše;nad;cez
            high:až;najviac;maximálne;do;nie viac ako|než;nanajvýš
            under:menej ako|než;pod;necelých
            about:asi;okolo;približne;zhruba;takmer;skoro;cca;bezmála;možno""",
        "fa": """low:دست کم;دستکم;دست‌کم;حداقل;لااقل;کم کم;کمینه
            over:بیش از;بیشتر از;بالغ بر;متجاوز از;فراتر از;بالای
            high:حداکثر;تا;بیشینه;نهایتا
            under:کمتر از;زیر
            about:حدود;حدودا;نزدیک به;قریب به?;تقریبا;در حدود;به طور تقریبی;شاید;نزدیک""",
    }
)  # fmt: skip

# After a number, or after what it counts.
_AFTER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": """low:or over;or above;or upwards?;at the least;the least;is|was the least;and upwards;and more;and counting;at minimum;minimum;if not more;if it is|are not more;if it isn't more;if they aren't more;and perhaps|possibly|maybe more;perhaps|possibly|maybe more;odd;plus;or longer;or more still;or better
            high:tops;max;maximum;at the very most;at the most;the most;or under;or below;at best
            about:or thereabouts;thereabouts;or so;roughly;give or take;more or less;ish;or near enough;or nearly that;odd;in round numbers|figures""",
        "de": """low:und mehr;oder darüber;mindestens;wenigstens;zumindest;aufwärts;und aufwärts;minimum;wenn nicht gar|sogar? mehr;vielleicht mehr;oder auch mehr;oder noch mehr;oder länger;plus
            high:oder weniger;höchstens;maximal;maximum;allenfalls;oder darunter
            about:oder so;ungefähr;in etwa;etwa;circa;ca.;zirka;schätzungsweise;mehr oder weniger;plus minus;oder um den dreh;grob geschätzt;geschätzt""",
        "fr": """low:ou davantage;et plus;et davantage;au bas mot;minimum;pour le moins;sinon plus|davantage;voire plus|davantage;peut-être plus|davantage;si ce n' est plus|davantage
            high:ou moins;au plus;tout au plus;au maximum;au grand maximum;maximum
            about:à peu près;approximativement;plus ou moins;et quelques;grosso modo;peu ou prou;ou à peu près;peut-être""",
        "es": """low:y pico;y tantos;por lo menos;cuando menos;mínimo;si no más;para arriba;en adelante;quizá|quizás más;tal vez más;largos;largas;a lo menos;o quizás|quizá|incluso más
            high:o menos;como máximo;a lo sumo;como mucho;a lo más;máximo;cuando más;a lo máximo
            about:más o menos;poco más o menos;aprox.;o así;o algo así;o por ahí""",
        "ru": """low:и выше;и свыше;и больше;или больше;и даже больше;а то и больше|более;если не больше|более;возможно и? больше|более;может и? больше;с лишним;с гаком;с хвостиком;минимум;не менее;не меньше;по меньшей мере;по крайней мере;самое меньшее;плюс;и старше
            high:или менее|меньше;и меньше;максимум;самое большее;от силы;не более;не больше;не дальше|далее
            about:с небольшим;приблизительно;где-то;плюс-минус;или около того;или вроде того;ориентировочно;может быть""",
        "uk": """low:та більше;чи більше;а то й більше;якщо не більше;можливо й? більше;може й? більше;з лишком;із лишком;з гаком;з хвостиком;мінімум;як мінімум;принаймні;не менше;не менш;найменше;плюс;і понад
            high:чи менше;або менше;максимум;щонайбільше;найбільше;від сили;не більше;не далі
            about:орієнтовно;плюс-мінус;чи близько того;або близько того;десь;з невеликим;із невеликим;може""",
        "ar": """low:واكثر;فاكثر;فما فوق;او يزيد;او يزيدون;كحد ادنى;بحد ادنى;على الاقل;ونيف;او ربما اكثر;وربما اكثر;وما فوق;اقله
            high:على الاكثر;كحد اقصى;بحد اقصى;او اقل;فما دون
            about:تقريبا;على وجه التقريب;او نحو ذلك;او ما يقارب ذلك;على التقريب""",
        "it": """low:o più;e più;e rotti;e passa;almeno;come minimo;minimo;perlomeno;per lo meno;quantomeno;se non di? più;forse di? più;in su;se non oltre;a dir poco
            high:o meno;al massimo;massimo;tutt' al più;al più;in giù
            about:circa;all' incirca;più o meno;o giù di lì;o quasi;pressappoco;grosso modo;suppergiù""",
        "pt": """low:ou mais;e mais;e tantos|tantas;e picos;e tal;no mínimo;pelo menos;ao menos;se não mais;senão mais;talvez mais;para cima;quiçá mais;ou até mais;ou mesmo mais
            high:ou menos;no máximo;quando muito;máximo
            about:aproximadamente;mais ou menos;ou perto disso;ou coisa assim;ou algo assim;ou por aí""",
        "nl": """low:of meer;en meer;of méér;minstens;ten minste;tenminste;op zijn|z'n minst;minimaal;minimum;zo niet meer;misschien meer;of langer;plus;wellicht meer;of nog meer;als het er niet meer zijn|waren
            high:of minder;hooguit;hoogstens;maximaal;maximum;op zijn|z'n hoogst;ten hoogste
            about:of zo;ongeveer;zowat;om en nabij;bij benadering;circa;plusminus;naar schatting;of daaromtrent;min of meer""",
        "pl": """low:lub więcej;albo więcej;czy więcej;i więcej;bądź więcej;co najmniej;przynajmniej;minimum;z górą;z okładem;z hakiem;z czymś;jeśli|jeżeli nie więcej;a? może i? więcej;być może więcej;wzwyż;i wyżej;z ogonem;plus;lub dłużej
            high:lub mniej;albo mniej;najwyżej;co najwyżej;maksymalnie;maksimum;góra
            about:mniej więcej;plus minus;w przybliżeniu;około;lub coś koło tego;circa;szacunkowo;może""",
        "cs": """low:či více;nebo více;nebo víc;či víc;a více;a víc;minimálně;nejméně;alespoň;aspoň;přinejmenším;možná i? více|víc;ne-li více|víc;plus;s okladem;a výše
            high:či méně;nebo méně;nejvýše;nejvýš;maximálně;nanejvýš;maximum
            about:přibližně;zhruba;plus minus;nebo tak nějak;víceméně;asi;odhadem""",
        "tr": """low:ve üzeri;ve üstü;ve üzerinde;ve daha fazla;veya|ya da daha fazla;veya|ya da fazla;hatta daha fazla;belki daha fazla;en az;asgari;küsur;artı
            over:fazla;fazlası;fazlasının;fazlasını;çok;çoğu;aşkın;üzerinde;üstünde;üzerine;aş*;geç*;'ı geç*;daha fazla
            high:veya|ya da daha az;en fazla;en çok;kadar varan;varan
            under:az;azı;azının;altında;daha az;aşağı;altı
            about:civarında;civarındaki;civarı;dolayında;dolaylarında;dolayındaki;kadar;yakın;falan;filan;sularında;sıralarında;küsur""",
        "sv": """low:eller fler;eller mer;eller flera;minst;och uppåt
            high:eller färre|mindre;högst;som mest
            about:ungefär;eller så;cirka;eller däromkring""",
        "no": """low:eller flere;eller mer;minst;og oppover
            high:eller færre|mindre;høyst;maks
            about:omtrent;eller så;cirka;eller der omkring""",
        "da": """low:eller flere;eller mere;mindst;og opefter
            high:eller færre|mindre;højst;maks
            about:omtrent;cirka;eller deromkring;eller så""",
        "ro": """low:sau mai mult;sau mai mulți;sau mai multe;cel puțin;poate mai mult*;și ceva;minimum
            high:sau mai puțin*;cel mult;maximum
            about:aproximativ;mai mult sau mai puțin""",
        "sr": """low:ili više;najmanje;i više;barem;или више;најмање;и више
            high:ili manje;najviše;или мање;највише
            about:otprilike;približno;отприлике""",
        "bg": """low:или повече;и повече;поне;най-малко
            high:или по-малко;най-много
            about:приблизително;горе-долу""",
        "el": """low:ή περισσότερ*;τουλάχιστον;και πάνω
            high:ή λιγότερ*;το πολύ
            about:περίπου""",
        "hu": """low:vagy több;legalább;vagy annál több
            high:vagy kevesebb;legfeljebb
            about:körül;körülbelül;táján""",
        "sk": """low:alebo viac;či viac;a viac;minimálne;najmenej
            high:alebo menej;najviac;maximálne
            about:približne;zhruba;asi""",
        "fa": """low:یا بیشتر;به بالا;و بیشتر;یا بیش از آن
            high:یا کمتر
            about:تقریبا;یا در همین حدود""",
    }
)  # fmt: skip

# Words of these lists that mean much else where no number stands right beside them.
_MUCH_ELSE: Final = word_set(
    """a an en een una un uns umas unos unas with some even over above under below beyond within hardly short of
    über unter gut um keine bald bis gegen an die sicher bestimmt gewiss sogar vielleicht zwischen bloß knapp
    vers même passé outre dans les quelque quelques un bon une bonne un petit une petite à peine
    hasta desde ni apenas sobre los las algunos algunas incluso casi quizá
    за с под до даже едва выше ниже человек минут метров часов дней лет штук километров сверх больше более
    з із зо під до за навіть ледь ледве коло осіб людей хвилин метрів годин днів років душ кілометрів вище нижче
    до الى دون حتي فوق حدود ربما
    verso sui sulle forse oltre fino sino appena qualche a ad
    até nem mal uns umas alguns algumas além talvez inclusive
    tot wel boven onder rond zeker zelfs liefst dik ruim een vanaf haast misschien
    do z ze aż nawet pod może koło góra jakieś
    až přes nad do na tak pod asi snad možná dokonce kolem
    över under upp hela runt kring kanske over opp hele rundt godt
    sub până chiar cam poate peste do čak oko над под до към цели μέχρι ως έως úgy talán akár تا نزدیک شاید زیر بالای
    fazla çok az kadar aş* geç* ortalama belki yakın up"""
)

# What may stand between a bound and its number: an article, a small preposition, "another".
_GLUE: Final = (
    r"at|in|as|dei|delle|degli|dai|agli|ai|alle|dos|das|aos|às|sus|mes|ses|ihre[nr]?|seine[nr]?|its|their|his|her|another|other|further|more|additional|than|als|weitere[nr]?|andere[nr]?|zusätzliche[nr]?|auf|bei|von|den|die|der|insgesamt"
    r"|à|aux?|les?|la|des?|du|autres?|un|une|que|los|las|el|al|otr[ao]s|otras|de|del|en|i|gli|le|altr[eiao]|di|os|as|outr[ao]s|a|o|mais"
    r"|w|na|o|jeszcze|kolejn\w+|innych|niż|jak|v|ve|dalších|další|ещ[её]|друг\w+|чем|в|на|о|у|ще|інш\w+|ніж|за|з|из|hun|het|nog|andere|van|för|för|med|om|از|عن|من|ما|baska|başka|toplam"
)

# What shows that words of bound are of another number, or of a length: "and more than 20", "at least an hour".
_OF_ANOTHER: Final = (
    r"an?|half|the|one|than|als|de|di|que|do que|dei|delle|niż|jak|dan|než|ako|чем|ніж|як|від|من"
)


def _pattern(lines: str, language: str, sorts: frozenset[str], *, apart: bool) -> str:
    """Return the alternatives of a table's lines, the longest first."""
    found: set[str] = set()
    for line in lines.strip().splitlines():
        sort, _, phrases = line.strip().partition(":")
        if sort in sorts:
            found |= {" ".join(p.split()) for p in phrases.split(";") if p.strip()}
    if apart:
        found = {p for p in found if p not in _MUCH_ELSE and not set(p.split()) <= _MUCH_ELSE}
    return "|".join(_phrase(p, language) for p in sorted(found, key=len, reverse=True))


def _phrase(phrase: str, language: str) -> str:
    """Return the pattern of a phrase; of Arabic letters that are written in two ways, either."""
    out = ""
    for word in phrase.split():
        optional, ends = word.endswith("?"), word.removesuffix("?").split("|")
        either = "|".join(_word(each, language) for each in ends)
        gap = r"\s*" if all(each.endswith("'") for each in ends) else r"(?:\s+|(?<=['’]))"
        out += f"(?:(?:{either}){gap})?" if optional else f"(?:{either}){gap}"
    return out.removesuffix(r"(?:\s+|(?<=['’]))").removesuffix(r"\s*")


def _word(word: str, language: str) -> str:
    stem, open_end = word.removesuffix("*"), word.endswith("*")
    out = re.escape(stem).replace("'", "['’]")
    if language in {"ar", "fa"}:
        out = re.sub("[اأإآ]", "[اأإآ]", out)
        out = re.sub("[ىي]", "[ىيی]", out)
    return out + (r"\w*" if open_end else "")


@lru_cache(maxsize=256)
def _compiled(language: str, sorts: frozenset[str], where: str) -> re.Pattern[str] | None:
    own = COUNTING.get(language)
    tables = {"before": _BEFORE, "after": _AFTER}
    parts = []
    for side in ("after",) if where == "after" else ("before",) if where == "before" else tables:
        read = (own.before if side == "before" else own.after) if own else ""
        lines = f"{read}\n{tables[side].get(language, '')}"
        parts.append(_pattern(lines, language, sorts, apart=where == "apart"))
    either = "|".join(p for p in parts if p)
    if not either:
        return None
    if where == "before":
        return re.compile(
            rf"(?i)(?:^|(?<!\w))(?:{either})(?:(?:\s+|(?<=['’]))(?:(?:{_GLUE})\s+|(?:[dl]|un|dell|all|sull|nell|degl|quell)['’]){{0,2}}|[,:]?\s*)$"
        )
    if where == "after":
        return re.compile(rf"(?i)(?:{either})(?!\w)(?!\s+(?:{_OF_ANOTHER})\b|\s+d['’])")
    return re.compile(rf"(?i)(?<!\w)(?:{either})(?!\w)")


def is_known(language: str) -> bool:
    """Whether a language's words for bounds are listed."""
    return language in _BEFORE


def _known(language: str, sorts: frozenset[str], where: str) -> list[re.Pattern[str]]:
    """Return the patterns of a language; of one that is not listed, those of all."""
    of = (language,) if is_known(language) else tuple(_BEFORE)
    return [known for each in of if (known := _compiled(each, sorts, where)) is not None]


def bound_before(text: str, language: str, sorts: frozenset[str] = SORTS) -> bool:
    """Return whether a text that ends where a number starts ends in a word that bounds it.

    Args:
        text: The words before the number.
        language: Their BCP 47 tag; in a language that is not listed it may be a word of any.
        sorts: What the word may mean.
    """
    return any(known.search(text) for known in _known(language, sorts, "before"))


def bound_after(text: str, language: str, sorts: frozenset[str] = SORTS) -> int | None:
    """Return where the words end that bound a number right behind it, or behind what it counts.

    Args:
        text: The words after the number.
        language: Their BCP 47 tag.
        sorts: What the words may mean.
    """
    ahead = (_SUFFIXED if language == "tr" else _COUNTED).match(text)
    starts = _starts(text, ahead.end() if ahead else 0)
    ends = [
        found.end()
        for start in starts
        for known in _known(language, sorts, "after")
        if (found := known.match(text, start))
    ]
    return ends[0] if ends else None


# "14'ten fazla"; "14 personas, como mínimo", "fourteen-odd".
_SUFFIXED: Final = re.compile(r"^(?:['’]\w{1,6})?\W{0,3}(?:\w+\W{1,3}){0,3}")
_COUNTED: Final = re.compile(r"^\W{0,3}(?:\w+\W{1,3}){0,3}")


def _starts(text: str, last: int) -> list[int]:
    """Return where each of the first words of a text starts, up to a place."""
    if text[:1] == "+":
        return [0]
    return [m.start() for m in re.finditer(r"(?<!\w)\w", text[: last + 1]) if m.start() <= last]


def names_bound(text: str, language: str, sorts: frozenset[str] = SORTS) -> bool:
    """Return whether a text has a word of bound in it that means nothing else there.

    Args:
        text: The words.
        language: Their BCP 47 tag.
        sorts: What the word may mean.
    """
    return any(known.search(text) for known in _known(language, sorts, "apart"))


def perhaps_more(after: str) -> bool:
    """Return whether words behind a number say, farther off, that it may be more: "if not more".

    Args:
        after: The words behind it, in any language.
    """
    return _MORE_AFTER.match(after) is not None


_MORE_AFTER: Final = re.compile(
    r"(?i)^[^.!?\n\d]{0,60}?\b(?:(?:and )?perhaps more|if not more|or more|maybe more|vielleicht mehr|wenn nicht (?:gar |sogar )?mehr|peut-être (?:plus|davantage)|(?:sinon|voire) (?:plus|davantage)"
    r"|quizás? más|tal vez más|si no más|forse di più|se non (?:di )?più|talvez mais|se não mais|być może więcej|a może (?:i )?więcej|jeśli nie więcej|misschien meer|zo niet meer|možná (?:i )?víc(?:e)?|ne-li více|belki daha fazla"
    r"|можливо,? (?:й )?більше|якщо не більше|а то й більше|возможно,? (?:и )?больше|если не больше|а то и больше)\b|وربما أكثر|أو ربما أكثر"
)
