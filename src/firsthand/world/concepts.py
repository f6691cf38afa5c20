"""What reports of violence speak of, in seven languages, and what is a case of what.

Each line: a concept, ``<`` what it is a case of (or ``-``), then its words in English, Ukrainian,
Russian, German, French, Spanish and Arabic, between bars. A word stands for what begins with it,
give or take an ending; one with ``!`` stands for itself only. Words of one concept may be put for
each other without changing what is said; from a concept to a broader one something is lost.
The file is long because it is one table.
"""

# ruff: noqa: E501  a line is a concept in seven languages, and is read as one
from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from firsthand.world.names_across import fold
from firsthand.world.stems import by_stem

CODES: Final = ("en", "uk", "ru", "de", "fr", "es", "ar")
_LINES: Final = """
soldier < fighter | soldier serviceman servicemen troop trooper | солдат військов | солдат военнослуж военн | soldat | soldat militaire | soldado militar | جندي جنود عسكري
fighter < person | fighter militant combatant gunm rebel insurgent | бойов боєць бійц | боевик боец бойц | kämpfer bewaffnete | combattant rebelle | combatiente milician | مقاتل مسلح
people < person | people! person! persons! | люд! люди! людей! людям! людьми! людина людину осіб! особи! | люди! людей! людям! людьми! человек | menschen! mensch! personen! person! leute! leuten! | personne! personnes! gens! | persona! personas! gente! | شخص! اشخاص! شخصا! ناس!
captive < person | captive captured! prisoner detainee pow! pows! | полонен бранц | пленн пленник | gefangene kriegsgefangene | prisonnier captif détenu | prisionero cautivo detenido preso | اسير اسرى محتجز معتقل سجين
civilian < person | civilian | цивільн мирн | гражданск мирн | zivilist zivilperson | civil civils | civil civiles | مدني
child < civilian | child children boy! boys! girl girls minor! minors! kid kids teenager | дитин діт хлопчик дівчинк | ребен дет мальчик девочк | kind kinder junge mädchen | enfant garçon fille mineur | niñ menor menores | طفل اطفال
woman < civilian | woman women | жінк | женщин | frau | femme | mujer | امراه نساء سيده
police < person | police policem | поліц | полиц | polizei polizist | police policier gendarme | policía policia | شرطه شرطي
doctor < person | doctor medic! medics! nurse paramedic surgeon | лікар медик | врач медик | arzt ärzt sanitäter | médecin infirmi secouriste | médic doctor enfermer | طبيب اطباء مسعف
journalist < person | journalist reporter! reporters! | журналіст | журналист | journalist reporter | journaliste | periodista | صحفي صحافي
villager < civilian | villager resident inhabitant local! locals! | мешкан житель жител селян | житель жител селян | bewohner anwohner dorfbewohner | habitant villageois riverain | vecin habitante residente | سكان ساكن قروي اهالي
officer < person | officer! officers! | офіцер | офицер | offizier | officier | oficial! oficiales! | ضابط ضباط
official < person | official authorit spokes | посадов речник влад | чиновник власт представител | beamt behörde sprecher | responsable autorité | funcionari autoridad portavoz | مسؤول سلطات متحدث
minister < office | minister! ministers! | міністр | министр | minister! ministerin | ministre | ministro ministra | وزير
president < office | president! | президент | президент | präsident | président | presidente | رئيس
governor < office | governor | губернатор | губернатор | gouverneur | gouverneur | gobernador | محافظ حاكم
mayor < office | mayor | мер! мера! міськ | мэр мэра | bürgermeister | maire | alcalde alcaldesa | عمده بلديه
general < office | general! | генерал | генерал | general! | général! | general! | لواء جنرال
commander < office | commander commandant | командир командувач | командир командующ | kommandeur befehlshaber | commandant | comandante | قائد
adviser < office | adviser advisor | радник | советник | berater | conseiller | asesor consejero | مستشار
spokesman < office | spokesman spokeswoman spokesperson | речни | пресс-секретар | sprecher | porte-parole | portavoz | متحدث ناطق
kill < harm | kill killed kills killing dead! died! dies! death deaths fatal slain perish | убит вбит загин загибл | убит убил погиб погибш | getötet tötete töten tötung starb starben tote! toten! gestorben ums | tué tuant tuer mort morts | muert matar mató mataron fallec murió murieron | قتل قتلى مقتل قتيل مات
execute < kill | execut | страчен розстріл | казн расстрел | hingericht erschoss erschieß | exécut abattu | ejecut fusil fusilam | اعدم اعدام
behead < kill | behead decapitat | обезголов | обезглав | enthaupt | décapit | decapit | قطع
wound < harm | wound injur hurt! | поранен ранен | ранен ранил пострада | verletz verwund | bless | herid | جريح جرح اصيب مصاب اصابه
burn < wound | burn burns burned burnt | опік обпеч обпал | ожог обожж | verbrenn verbrann | brûl | quemad quemadur | حروق احترق
gunshot < wound | gunshot bullet | кульов куля кулі! кулею кулю! | пулев пуля пулю пули! пулей пуль! | schuss schüsse kugel | balle! balles! | bala! balas! balazo | رصاص طلقه
shrapnel < wound | shrapnel splinter | осколк уламк | осколк | splitter granatsplitter | éclat éclats | metralla | شظايا
torture < harm | tortur | катува | пыт пытк | folter gefoltert | tortur | tortur | تعذيب عذب
beat < harm | beat beaten beating | поб бит | избит изби | geschlagen prügel verprügel | battu frapp | golpe apale | ضرب
rape < harm | rape! raped! rapes! | зґвалт | изнасил | vergewaltig | viol! violé | violó violad | اغتصب اغتصاب
harm < - | harm abuse! abused! casualt mistreat | постражда | пострада | opfer misshandl | victime maltrait | víctima maltrat | ضحايا ضحيه اذى
shoot < attack | shoot gunned! gunning! shot! fire! fired! fires! firing shooting shots! gunfire | стріля постріл вистріл | стреля выстрел стрельб | schoss schossen schuss schießen feuert | tir! tirs! tiré tirer coups | dispar tirote | اطلق اطلاق
shell < attack | shell shelling artillery mortar | обстріл артилер міномет | обстрел артиллер миномет | beschuss artillerie granate | obus bombard artiller mortier | artiller proyectil mortero | قصف مدفعيه هاون
bomb < attack | bomb bombing airstrike air-strike | бомб авіаудар | бомб авиаудар | bombe bombard luftangriff | bombe raid | bomba bombard | قنبله غاره غارات
explode < event | explo blast deton | вибух | взрыв взорв | explo detonat | explo déflagration | explo estall deton | انفجار انفجر
ambush < attack | ambush | засідк засідц | засад | hinterhalt | embuscade | embosc | كمين
strike < attack | strike! strikes! struck! hit! attack assault raid! raids! | атак удар! удару напад | атак удар! удара напад | angriff angriffe angegriffen überfall | attaque frappe | ataqu ataca | هجوم هجمات ضربه
drone < weapon | drone uav! uavs! | дрон безпілотник | дрон беспилотник | drohne | drone | dron | مسيره طائره
missile < weapon | missile rocket | ракет | ракет | rakete | missile roquette fusée | misil cohete | صاروخ صواريخ
tank < vehicle | tank! tanks! | танк | танк | panzer | char! chars! | tanque | دبابه دبابات
truck < vehicle | truck lorry lorries | вантажівк вантажів | грузовик | lastwagen lkw! laster | camion | camión camion | شاحنه شاحنات
car < vehicle | car! cars! | автомобіл легкови | автомобил легков | auto! autos! wagen pkw! | voiture | coche carro automóvil | سياره سيارات
train < vehicle | train! trains! tram! trams! | поїзд потяг трамва | поезд трамва | zug! zuges züge straßenbahn | train! trains! tramway | tren! trenes tranvía | قطار
bus < vehicle | bus! buses! minibus | автобус мікроавтобус | автобус микроавтобус | bus! busse! kleinbus | bus! autobus autocar minibus | autobús autobus microbús | حافله حافلات
boat < vehicle | boat! boats! ferry ferries ship! ships! | човен пором корабел корабл | лодк паром корабл | boot! boote! fähre schiff | bateau ferry navire | barco ferry buque lancha | قارب عباره سفينه
vehicle < thing | vehicle | транспорт | транспорт | fahrzeug | véhicule | vehículo | مركبه مركبات اليه
convoy < vehicles | convoy column! columns! | колон | колонн | kolonne konvoi | convoi colonne | convoy columna | قافله رتل
rifle < weapon | rifle kalashnikov | гвинтівк автомат! автомати | винтовк | gewehr sturmgewehr | fusil! fusils! | fusil! fusiles! rifle | بندقيه بنادق
grenade < weapon | grenade | гранат | гранат | handgranat | grenade | granada | قنبله
mine < weapon | mine! mines! landmine | мін! міна міни міні мінн | мина мины мину минн | mine! minen! landmine | mine! mines! | mina! minas! | لغم الغام
knife < weapon | knife knives machete | ніж! ножем ножі | нож! ножом ножи | messer! | couteau | cuchillo navaja | سكين
weapon < thing | weapon arms! gun! guns! | збро | оруж | waffe waffen | arme! armes! | arma! armas! | سلاح اسلحه
ammunition < thing | ammunition munition ammo | боєприпас набо | боеприпас | munition | munition | munición municiones | ذخيره ذخائر
tie < deed | tied bound! handcuff shackle | звʼязан зв'язан | связан | gefesselt fesseln | ligot attaché menott | atad maniatad esposad | مقيد مكبل
lie < state | lying lies! | лежать лежав лежал лежит | лежат лежал лежит | lagen liegen liegt liegend | gisant gisaient allongé | yacía yacen tendid tumbad | ملقى ممدد
blood < thing | blood | кров | кров | blut | sang! sanglant | sangre | دم! دماء
head < body | head! heads! skull | голов | голов | kopf kopfes | tête crâne | cabeza | راس
leg < body | leg! legs! knee! knees! thigh | ног нога | ног нога | bein! beine! beinen knie | jambe genou | pierna rodilla | ساق
arm < body | arm! hand! hands! shoulder | рук рука плеч | рук рука плеч | hand hände schulter | bras! main! mains! épaule | brazo mano! manos! hombro | ذراع يد! كتف
neck < body | neck throat | шия шию шиї | шея шею | hals nacken | cou! gorge | cuello garganta | عنق رقبه
chest < body | chest | груд | груд | brust | poitrine | pecho | صدر
body < thing | body! bodies! corpse remains! | тіл тіла труп | тел тела труп | leiche leichen leichnam | corps! cadavre | cuerpo cadáver | جثه جثث جثمان
video < footage | video film! clip footage recording | відео ролик запис | видео ролик запис | video aufnahme clip | vidéo film! images! | vídeo video grabación imágenes | فيديو مقطع تسجيل
photo < footage | photo photograph picture! pictures! image! images! | фото світлин | фото снимок снимк | foto bild! bilder! | photo photograph | foto fotografía | صوره صور
post < publish | posted! upload publish shared! circulat surfac emerg spread! spreading | опублікова оприлюдн поширен зʼявил з'явил | опубликова выложен распростран появил | veröffentlicht gepostet hochgeladen verbreitet geteilt auftauch aufgetaucht tauchte | publié mise diffus posté apparu | publicad difundid subid aparecid | نشر نشرت تداول انتشر
record < make | filmed! recorded! shot! filming | знят зняли зафільм | снят сняли | gefilmt aufgenommen gedreht | filmé tourné enregistré | grabad filmad | صور! صورت مصور
verify < look | verif authenticat confirm geolocat | перевір підтверд | провер подтверд | verifiz überprüf bestätig | vérifi authentifi confirm | verific confirm | تحقق تاكد اكد
see < look | saw! seen! see! reviewed! examined! | побач бачил переглян | увидел видел просмотр | gesehen sah! sahen sichtet | vu! vus! visionn | vio! vieron visto visionad | شاهد اطلع
say < speech | said! says! say! saying told! added! stated! mentioned! announced | сказа! сказав сказала заяв повідом додав додала розпов | сказал заяв сообщ добав рассказ | sagte! sagten sagt! erklärt teilte berichtet mitteilte | déclar dit! affirm ajout indiqué | dijo dijeron afirm declar añad señal | قال قالت اضاف اعلن ذكر صرح
deny < speech | denied! deny denies! reject refut | запереч спрост відкин | отриц опроверг отверг | bestritt bestreit dementier wies zurückwies | démenti nié! nie! rejet | negó niega desminti rechaz | نفى نفت انكر
accuse < speech | accus blame | звинува | обвин | beschuldig vorwarf vorwerfen | accus | acus | اتهم
refuse < speech | refus declin turned! rebuff | відмов відхил | отказ отклон | ablehn abgelehnt lehnte lehnten weiger verweiger | refus décliné | rehus rechazó declinó | رفض
accept < speech | accept! accepted! agree! agreed! agrees! endors! endorsed! approv | погод! погоди схвал прийня | соглас одобр | zugestimmt stimmte akzeptier billig | accepté approuvé | aceptó aceptaron aprobó accedi | قبل! وافق
condemn < speech | condemn denounc | засуд | осуд | verurteil | condamn dénonc | conden denunci | ادان ادانت ندد
praise < speech | prais welcom applaud hail! hailed! | похвал вітал привітал | похвал приветств | lobte lobten begrüßt | salu! salué félicit | elogi celebr aplaud | اشاد رحب
admit < speech | admit acknowledg confess conced | визна зізна | призна | räumte zugab zugeben gestand | admis reconn avou | admit reconoc confes | اعترف اقر
investigate < act | investigat inquiry probe! probes! | розслід | расслед | ermittl untersuch | enquêt enquête | investig | تحقيق حقق
arrest < act | arrest detain | затрим арешт | задерж арест | festgenommen verhaft festnahm | arrêt interpell | detuv arrest detenid | اعتقل احتجز اوقف
withdraw < move | withdr retreat pulled! | відступ відійш вивели | отступ отош вывели | zurückgezogen rückzug abzug zogen | retir repli | retir replieg | انسحب انسحاب
enter < move | enter! entered! entering advanc | увійш вступ зайш | вошл вступ зашл | einmarsch drangen betrat eingedrungen rückten | entr! entré pénétr avanc | entrar entró entraron avanz | دخل دخلت تقدم
leave < move | left! leave! leaving departed! exit | залиш покину вийш виїх | покину вышл выех ушл | verließ verlassen | quitt sorti partis | salió salieron abandon dej | غادر خرج
arrive < move | arriv | прибу приїх | прибы приех | ankam traf eintraf ankunft | arriv | llegó llegaron lleg | وصل
flee < move | fled flee escap | втік втекл | бежал сбежал | floh flohen flüchtet geflohen | fui fuir | huy | فر! فرار هرب
north < way | north | північ | север | nord nörd | nord | norte | شمال
south < way | south | південь півдн південн | юг! юга юж | süd | sud | sur! | جنوب
east < way | east! eastern eastward | схід! сходу сході! східн | восто | ost! osten östlich | est! | este! oriental | شرق
west < way | west! western westward | захід! заходу заході! західн | запад | west! westen westlich | ouest | oeste occidental | غرب
village < place | village hamlet | село! селі села селищ | село! селе села деревн посел | dorf! dorfes ort! | village hameau | pueblo aldea | قريه
city < place | city! cities! town! towns! | місто! місті міста | город города | stadt! städte | ville! cité | ciudad | مدينه
bridge < place | bridge | міст! мосту мості | мост! моста мосту | brücke | pont! | puente | جسر
school < place | school | школ | школ | schule | école | escuela colegio | مدرسه
hospital < place | hospital clinic | лікарн госпітал | больниц госпитал | krankenhaus klinik spital | hôpital hopital clinique | hospital clínica | مستشفى مستشفي
market < place | market! markets! bazaar | ринок ринк | рынок рынк | markt marktplatz | marché | mercado | سوق
station < place | station! stations! | вокзал станці | вокзал станци | bahnhof | gare! | estación | محطه
house < place | house! houses! home! homes! building | будинок будинк будівл | дом! дома здани | haus! häuser gebäude | maison immeuble bâtiment | casa! casas! edificio vivienda | منزل بيت مبنى مباني
road < place | road! roads! street! streets! highway roadside | дорог вулиц шосе | дорог улиц шоссе | straße strasse | route! rue! rues! chaussée | carretera calle camino | طريق شارع
river < place | river | річк рік! ріки | река реки реку | fluss flusses | rivière fleuve | río! | نهر
border < place | border frontier | кордон | границ | grenze | frontière | frontera | حدود
checkpoint < place | checkpoint roadblock | блокпост | блокпост кпп! | kontrollpunkt kontrollposten checkpoint | barrage checkpoint contrôle | retén control puesto | حاجز نقطه
depot < place | depot warehouse storehouse | склад складу депо | склад склада депо | depot lager! lagerhaus | dépôt entrepôt | depósito almacén | مستودع مخزن
camp < place | camp! camps! | таб табор табір | лагер | lager! camp! | camp! camps! | campamento | مخيم معسكر
factory < place | factory plant! mill! | завод фабрик | завод фабрик | fabrik werk! | usine fabrique | fábrica planta | مصنع
fire < event | blaze! wildfire burning flames | пожеж | пожар | brand! feuer! brände | incendie feu! | incendio fuego | حريق
crime < deed | crime | злочин | преступлен | verbrechen | crime | crimen crímenes delito | جريمه جرائم
war < event | war! | війн воєнн | войн военн | krieg | guerre | guerra | حرب
morning < time | morning dawn | ранок ранку вранці світанк | утро утром утра рассвет | morgen! morgens früh | matin aube | mañana madrugada | صباح فجر
night < time | night overnight | ніч ночі вночі | ночь ночью ночи | nacht nachts | nuit | noche anoche | ليل ليله
evening < time | evening | вечір ввечері вечора увечері | вечер вечером | abend abends | soir soirée | tarde! | مساء
hour < time | hour | годин | час! часа часов | stunde | heure | hora! horas! | ساعه ساعات
passenger < person | passenger | пасажир | пассажир | passagier fahrgast insasse | passager | pasajer | راكب ركاب
witness < person | witness eyewitness | очевид свідок свідк | очевид свидетел | zeuge zeugin augenzeuge | témoin | testigo | شاهد! شهود
army < group | army! armed forces! | армі армія сил! сили | арми армия сил! силы | armee streitkräfte truppen | armée forces! | ejército fuerzas | جيش قوات
brigade < group | brigade battalion regiment division! | бригад батальйон полк! дивізі | бригад батальон полк! дивизи | brigade bataillon regiment | brigade bataillon régiment | brigada batallón regimiento | لواء! كتيبه
uniform < thing | uniform camouflage | форм! форма уніформ камуфляж | форма униформ камуфляж | uniform | uniforme treillis | uniforme | زي! بزه
armband < thing | armband | пов'язк повʼязк | повязк | armbinde | brassard | brazalete | شاره
flag < thing | flag! flags! | прапор | флаг | flagge fahne | drapeau | bandera | علم! راية
ransom < thing | ransom | викуп | выкуп | lösegeld | rançon | rescate | فديه
damage < harm | damag destroy | пошкод зруйнов знищ | поврежд разруш уничтож | beschädig zerstör | endommag détrui | dañ destru | دمر تضرر اضرار
collapse < event | collaps | обвал зруйнув | обруш рухнул | einsturz eingestürzt stürzt | effondr | derrumb desplom | انهار انهيار
rescue < act | rescu | рятув врятов | спас спасат | gerettet rettung | sauv secour | rescat | انقاذ انقذ
search < act | search! searched! searching | пошук шука | поиск ищут | such! suche! suchen | recherch fouill | busca buscan búsqueda | بحث
evacuate < act | evacuat | евакуй евакуац | эвакуир эвакуац | evakuier | évacu | evacu | اخلى اجلاء
surrender < deed | surrender | здав здали здают здають | сдал сдали сдают | ergab ergaben ergeben kapitul | rendu rendre reddit | rindi rendid entreg | استسلم
missing < state | missing! disappear | зник зниклі | пропал исчез | vermisst verschwunden | disparu | desaparec | مفقود اختفى
first < order | first! firstly | перш | перв | erste zuerst | premier première | primer | اول
"""


def _parse() -> tuple[Mapping[str, str], Mapping[str, Mapping[str, str]]]:
    broader: dict[str, str] = {}
    stems: dict[str, dict[str, str]] = {code: {} for code in CODES}
    for line in _LINES.strip().splitlines():
        head, *columns = line.split("|")
        concept, _, above = (part.strip() for part in head.partition("<"))
        broader[concept] = above
        for code, column in zip(CODES, columns, strict=True):
            for word in column.split():
                stems[code].setdefault(fold(word), concept)
    return MappingProxyType(broader), MappingProxyType(stems)


BROADER, _STEMS = _parse()


@lru_cache(maxsize=65536)
def concept_of(word: str, language: str) -> str | None:
    """Return the concept that a word (folded) of a language stands for, if the table has it."""
    stems = _STEMS.get(language)
    return None if stems is None else by_stem(stems, word, language)


def is_case_of(narrow: str, broad: str) -> bool:
    """Whether one concept is a case of another, at any remove; none is a case of itself."""
    seen = BROADER.get(narrow)
    while seen is not None and seen != "-":
        if seen == broad:
            return True
        seen = BROADER.get(seen)
    return False
