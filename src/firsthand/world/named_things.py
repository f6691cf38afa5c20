"""Things and people that reports name: weapons, vehicles, insignia, units, titles, outlets.

General words and designations of types, from what such things are commonly called. The tables are
for finding mentions, and identify nothing: a "tank" in a text may be a water tank. Long, because it
is tables.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from firsthand.world.languages import word_set
from firsthand.world.things_arabic import ARABIC
from firsthand.world.things_english import ENGLISH
from firsthand.world.things_slavic import RUSSIAN, UKRAINIAN
from firsthand.world.things_western import FRENCH, GERMAN, SPANISH

COLOURS: Final = word_set("""
    white black red green blue yellow grey gray orange brown purple pink dark light khaki golden
    striped checkered turquoise olive olive-green dark-blue dark-green light-blue navy-blue
    black-and-white red-and-white weiß* weiss* schwarz* rote* roten rotes grün* blau* gelb* grau*
    dunkel* hellblau* hellgrün* silbern* чёрной черной белой белый
    белая белые красный красные зелёный зеленый зелёные синий синие белых біла білі білий червоні
    червоний зелені зелений сині синій жовті чорні чорний жёлтые желтые чорна зелена синя червона
    сіра сірі сірий жовта білу чорну зелену синю червону сіру білою чорною червоною
""")
"""Colours before a thing; those that end with ``*`` take endings."""

QUALIFIERS: Final = word_set("""
    live rubber heavy light armoured armored military fuel training captured burnt-out destroyed
    abandoned tracked self-propelled anti-tank anti-aircraft amphibious main unmanned fishing
    pick-up police army cargo passenger crude homemade plastic old new small large big huge tiny
    long short wooden steel metal iron silver beige maroon navy camouflaged unmarked stolen parked
    overturned burning burned burnt charred wrecked crashed damaged abandoned empty crowded packed
    overloaded overcrowded loaded unloaded rusty battered muddy civilian commercial private tactical
    automatic semi-automatic ballistic guided unguided explosive incendiary smoke toy replica loaded
    double-barrelled sawn-off improvised home-made makeshift unexploded spent modified rental hired
    refrigerated electric diesel low-flying inflatable coastal naval merchant tinted double-decker
    single-decker articulated two-wheeled four-wheel-drive four-wheeled soviet russian ukrainian
    american british french german israeli iranian turkish chinese nato soviet-era kitchen hunting
    service presidential official diplomatic emergency rescue supply transport freight goods
    commuter express high-speed regional container oil gas rented second-hand vintage
    matching plain reflective fluorescent high-visibility desert tactical stray errant nearby
    suspicious hostile enemy friendly low overloaded capsized sunken sinking listing anchored
    moored derailed stationary missing sister survey research school tourist sightseeing mortar
    tank artillery border coastguard customs improvised two-seater single-engine
    twin-engine handheld portable
""") - word_set("nearby low navy listing missing loaded")
"""Words that belong to a vehicle or weapon when they stand before it."""

THINGS: Final[Mapping[str, str]] = MappingProxyType(
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
"""Sort, and words for such things, by language: a sort, a colon, phrases between semicolons."""

DESIGNATIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "vehicle": (
            r"T-?(?:10|34|54|55|62|64|72|80|84|90|14)[A-Z]{0,3}\d?|Т-?(?:34|54|55|62|64|72|80|84|90)[А-Я]{0,3}\d?"
            r"|B(?:MP|TR|MD|RDM|REM|RM)-?\d{0,3}[A-Z]{0,2}\d?|MT-?LB[A-Z]{0,2}|MRAP|PT-76|ZSU-\d{2}(?:-\d)?"
            r"|Б(?:МП|ТР|МД|РДМ|РЭМ)-?\d{1,3}[А-Я]{0,2}|МТ-?ЛБ[А-Яа-я]{0,2}"
            r"|(?:Su|MiG|Mi|Ka|Tu|Il|An|Yak|Be)-?\d{1,3}[A-Z]{0,3}\d?"
            r"|(?:Су|МиГ|Ми|Ка|Ту|Ил|Ан|Як|Мі|МіГ|Іл)-?\d{1,3}[А-Я]{0,3}\d?"
            r"|[FABC]-\d{1,3}[A-Z]?|[AUMC]H-\d{1,2}[A-Z]?|MQ-\d[A-Z]?|RQ-\d{1,2}[A-Z]?|CH-\d{1,2}|M1A\d|M113[A-Z\d]{0,3}"
            r"|M2A\d|M1117|PzH\s?2000|AMX-?\d{2}(?:RC)?|VAB|LAV-\d{2}|Shahed(?:-\d{3})?|Mohajer-\d|Orlan-\d{1,2}"
            r"|Lancet(?:-\d)?|Geran-\d|Mavic(?:\s\d)?|Bayraktar(?:\sTB-?2)?|TB-?2|Leopard\s\d(?:A\d)?|Challenger\s\d"
            r"|Abrams|Bradley|Stryker|Marder|Boxer|Ural-\d{4}|Kam[Aa][Zz](?:-\d{4,5})?|KAMAZ|GAZ-\d{2,4}|ZIL-\d{3}"
            r"|UAZ(?:-\d{3,5})?|Hilux|Humvee|HMMWV|Land\sCruiser|Black\sHawk|Chinook|Boeing\s7\d7|Airbus\sA\d{3}"
            r"|Шахед(?:а|и|ы|ів|ов)?|Ш?ахед-\d{3}|Герань-\d|Орлан-\d{1,2}|Ланцет|Байрактар|КамАЗ|КАМАЗ|УАЗ|ГАЗ-\d{2}|Урал-\d{4}"
        ),
        "weapon": (
            r"AK(?:M|S|MS)?-?\d{0,3}[A-Z]{0,2}|АК(?:М|С)?-?\d{0,3}[А-Я]?|RPG-?\d{1,2}[A-Z]?|РПГ-?\d{1,2}"
            r"|S-[1-5]\d{2}(?:PS)?|С-[1-5]\d{2}|BM-\d{2}|БМ-\d{2}|[29][SKMPAБП]\d{1,3}[A-Z]?\d?|[29][СКМПА]\d{1,3}"
            r"|D-(?:20|30|44)|Д-30|M(?:4|16|24|60|72|82|107|109|120|142|224|240|249|252|270|777|67|79)(?:A\d)?|AR-15|FN\sFAL"
            r"|PK[MT]?|ПКМ|RPK|РПК|SVD|СВД|DShK|ДШК|KPVT|AGS-\d{2}|АГС-\d{2}|SPG-9|СПГ-9|HK416|MP5|Uzi|Glock(?:-\d{2}|\s\d{2})?"
            r"|TM-\d{2}|PFM-1|ПФМ-1|ТМ-62|MON-\d{2,3}|PMN(?:-\d)?|OZM-72|FAB-\d{3,4}|ФАБ-\d{3,4}|KAB-\d{3,4}|КАБ-\d{3,4}"
            r"|ATACMS|Scud|Iskander(?:-M)?|Kalibr|Tochka-U|Kinzhal|Zircon|Oniks|Kh-\d{2,3}[A-Z]?|Х-\d{2,3}[А-Я]?|Storm\sShadow"
            r"|Tomahawk|Hellfire|Harpoon|Neptune|Grad|Uragan|Smerch|Tornado-[GS]|Buk(?:-M\d)?|Tor-M\d|Pantsir(?:-S\d)?"
            r"|Град|Ураган|Смерч|Искандер|Іскандер|Калибр|Калібр|Кинжал|Кинджал|Точка-У|Бук|Панцирь|Солнцепек|Солнцепёк"
            r"|HIMARS|MLRS|Javelin|NLAW|Stinger|Igla|Strela(?:-\d)?|Kornet|Konkurs|Metis|Fagot|Milan|TOW|Patriot(?=\s(?:missile|batter|system|air|launcher|interceptor))|NASAMS|IRIS-T"
            r"|Kalashnikov|Dragunov|Makarov|Excalibur|Krab|Qassam|Fateh-\d{3}|TOS-1A?|ТОС-1А?"
        ),
    }
)
"""Patterns of type designations, by sort."""

UNIT_HEADS: Final = word_set("""
    brigade brigades division divisions battalion battalions regiment regiments company platoon
    squad corps army squadron battery fleet group wing flotilla detachment troop legion
    команда бригада бригады бригаде бригаду бригадой бригади
    бригаді бригадою батальон батальона батальону батальоном батальоне батальйон батальйону
    батальйони батальйоном полк полка полку полком дивизия дивизию дивизии дивизией дивізія дивізії
    дивізію дивізією корпус корпуса корпусу корпусом армия армии армию армией армія армії рота роти
    роты роте роту эскадрилья взвод взвода дивизион дивизиона эскадра флот флота заставы застава
    bataillon bataillons régiment compagnie brigade division corps escadron peloton légion
    batallón batallones brigada brigadas división regimiento compañía pelotón escuadrón
    kompanie armee bataillons regiment regiments zug staffel geschwader division panzerbrigade
    panzerdivision grenadierbrigade panzerbataillon gebirgsjägerbataillon لواء كتيبة فرقة فوج
""")
"""Words that a military unit's name ends with, or begins with."""

TITLES: Final = word_set("""
    mr mrs ms miss mx dr prof professor sir lady lord president vice-president minister premier
    chancellor governor mayor senator justice general colonel major captain lieutenant sergeant
    corporal
    private admiral commander brigadier judge king queen prince princess father sister bishop imam
    sheikh secretary-general lieutenant-general major-general vice-premier prime deputy spokesman
    spokeswoman spokesperson director analyst journalist reporter correspondent leader chief head
    adviser advisor officer inspector manager ambassador envoy secretary chairman chairwoman
    doctor nurse farmer teacher driver mother neighbour neighbor editor author expert coach
    ceo cfo coo vp gen col maj capt lt sgt cpl pvt adm cmdr gov sen rep pres hon rev fr sr jr mp
    mps congressman
    congresswoman councillor councilman councilwoman commissioner constable superintendent
    detective sheriff marshal trooper pastor priest rabbi archbishop cardinal pope patriarch
    monsignor deacon abbot nun ayatollah mullah emir sultan emperor duke duchess earl baron
    baroness count countess dame ombudsman ombudswoman prosecutor attorney lawyer solicitor
    barrister advocate coordinator co-ordinator official clerk economist historian scientist
    researcher engineer architect surgeon paramedic medic firefighter fireman policeman
    policewoman lifeguard sailor skipper fisherman fishermen shepherd carpenter electrician plumber
    mechanic miner pilot co-pilot soldier conscript volunteer activist protester campaigner
    blogger photographer cameraman videographer presenter broadcaster anchor columnist writer poet
    novelist actor actress singer musician pensioner shopkeeper baker butcher grocer waiter
    waitress barman landlord landlady builder student pupil witness survivor resident villager
    refugee detainee prisoner suspect defendant victim husband wife son daughter brother uncle
    aunt cousin nephew niece grandfather grandmother grandson granddaughter widow widower fiance
    fiancee girlfriend boyfriend friend colleague boss owner trainer captain-general comrade
    president-elect ex-president ex-minister vice-mayor undersecretary treasurer warden ranger
    headteacher headmaster headmistress principal dean rector lecturer academic specialist
    investigator pathologist coroner magistrate midwife vet veterinarian fisher trader merchant

    herr frau oberst präsident präsidentin ministerin sprecher sprecherin polizeisprecherin
    polizeisprecher bürgermeister bürgermeisterin verkehrsministerin nachbar überlebende kapitän
    doktor professorin minister innenminister außenminister verteidigungsminister kanzler kanzlerin
    ministerpräsident ministerpräsidentin innenministerin außenministerin gouverneur richter
    richterin staatsanwalt staatsanwältin anwalt anwältin kommissar kommissarin hauptkommissar
    polizeichef leutnant feldwebel hauptmann major admiral einsatzleiter einsatzleiterin
    feuerwehrsprecher direktor direktorin leiter leiterin chef chefin pfarrer bischof landwirt
    bäuerin bauer lehrer lehrerin student studentin rentner rentnerin nachbarin augenzeuge
    augenzeugin zeuge zeugin anwohner anwohnerin bewohner bewohnerin fischer arzt ärztin experte
    expertin forscher forscherin journalist journalistin reporter reporterin landrat landrätin
    oberbürgermeister oberbürgermeisterin ortsvorsteher wirt wirtin verkäuferin pilot fahrer
    vorsitzende vorsitzender sekretär könig königin papst geschäftsführer geschäftsführerin
    chef chefin m mme mlle me président présidente ministre maire général capitaine porte-parole
    directeur directrice colonel commandant lieutenant sergent adjudant préfet préfète gouverneur
    procureur procureure juge avocat avocate maître docteur professeur professeure député députée
    sénateur sénatrice secrétaire évêque père sœur abbé pasteur imam roi reine prince princesse
    commissaire inspecteur chercheur chercheuse expert experte journaliste reporter correspondant
    correspondante habitant habitante voisin voisine témoin pêcheur agriculteur agricultrice
    éleveur commerçant commerçante infirmier infirmière médecin chauffeur enseignant enseignante
    étudiant étudiante militant militante militantes conseiller conseillère responsable chef-lieu
    infirmière-chef patron patronne adjoint adjointe frère mari épouse fils fille
    presidente presidenta ministro ministra alcalde alcaldesa coronel capitán portavoz vocero vocera
    doña don señor señora sr sra dr dra licenciado ingeniero doctor doctora profesor profesora
    general comandante teniente sargento cabo almirante mayor gobernador gobernadora juez jueza
    fiscal abogado abogada diputado diputada senador senadora secretario secretaria obispo padre
    sor fray monseñor arzobispo rey reina príncipe inspector inspectora comisario comisaria
    director directora jefe jefa experto experta periodista reportero reportera corresponsal
    vecino vecina testigo pescador agricultor campesino campesina maestro maestra enfermera
    enfermero médico médica chofer chófer conductor conductora estudiante activista concejal
    concejala consejero consejera delegado delegada embajador embajadora dueño dueña hermano
    hermana esposo esposa hijo hija tía tío pastor párroco
    президент министр губернатор мэр полковник генерал майор капитан глава
    директор представитель мер голова речник речниця президентка міністр керівниця директорка
    міністерка лейтенант подполковник сержант адмирал командир командующий прапорщик судья
    прокурор адвокат депутат сенатор секретарь председатель начальник заместитель спикер
    пресс-секретарь представительница советник министра эксперт журналист журналистка
    корреспондент житель жительница очевидец врач фельдшер учитель учительница водитель машинист
    священник епископ отец патриарх рыбак фермер пенсионер пенсионерка студент студентка
    активист активистка блогер доктор профессор руководитель господин госпожа вице-премьер
    премьер премьер-министр экс-президент следователь инспектор сосед соседка директора мэра
    міністра генерал-майор генерал-лейтенант комбат підполковник сержант адмірал командир
    командувач суддя адвокат депутат депутатка секретар начальник начальниця заступник заступниця
    спікер прессекретар прес-секретар радник радниця експерт експертка журналіст журналістка
    кореспондент кореспондентка мешканець мешканка очевидець лікар лікарка фельдшер вчитель
    вчителька водій машиніст священник єпископ отець рибалка фермер пенсіонер пенсіонерка студент
    студентка активіст активістка блогер доктор професор професорка пан пані керівник віцепрем'єр
    прем'єр прем'єр-міністр слідчий слідча інспектор сусід сусідка староста волонтер волонтерка
    рятувальник капітан директорки речника
    الرئيس الوزير المتحدث العقيد اللواء السيد السيدة الدكتور
""")
"""Words before a person's name that are no part of it, in plain form."""

ARABIC_TITLES: Final = word_set("""
    الرئيس الوزير المتحدث المتحدثة العقيد اللواء العميد الرائد النقيب الملازم الفريق المقدم الرقيب
    السيد السيدة الدكتور الدكتورة الشيخ الاستاذ المهندس الجنرال المحافظ المدير السفير القاضي النائب
    الناطق الصحفي الصحفية الصحافي الناشط الناشطة المحامي المحامية رئيسها مديرها القائد الامين
    الطبيب الطبيبة المحلل الباحث الخبير المواطن المواطنة الامير الملك البطريرك المطران الاب
    وزيرها الحاج المعلم المعلمة السائق المزارع الصياد الجندي المعتقل الضحية الكابتن القبطان
    العقيدة والمتحدث والوزير والعقيد والسيد لمتحدث
""")
"""Words before a person's name in Arabic, in plain form."""
