"""Words that every language has a few of, in eleven: the compass, numbers, denials, doubts, a body.

What a translation says of these can be held against its source without a dictionary of all else.
Of each language the words stand as they are written in small letters; a ``*`` stands for any
ending. Where one word says two of a kind (Russian *ruka*: arm, hand) it stands under both.
"""

# ruff: noqa: E501  a line is what one language has
from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from firsthand.world.names_across import fold
from firsthand.world.numbers import COUNTING

CODES: Final = ("en", "de", "fr", "es", "it", "pl", "uk", "ru", "tr", "ar", "fa")
"""The languages, by their BCP 47 tags, in the order of the columns."""

_KINDS: Final = """
body face | face faces facial | gesicht* | visage* figure | cara rostro* | viso volto faccia | twarz* | облич* | лиц* | yüz* | وجه* | صورت* چهره*
body neck | neck throat* | hals* nacken* kehle* | cou gorge nuque | cuello garganta nuca | collo gola nuca | szyj* gardł* kark* | шия шиї шию шиєю горл* | шея шеи шею шее шеей горл* | boyun* boyn* boğaz* gırtlak* | رقبه* عنق* حلق* | گردن* گلو*
body shoulder | shoulder* | schulter* | épaule* | hombro* | spall* | rami* bark* | плеч* | плеч* | omuz* omz* | كتف* | شانه* كتف*
body arm | arm arms forearm* | arm arme armen unterarm* oberarm* | bras avant-bras | brazo* antebrazo* | braccio braccia avambraccio | ramię ramion* ręk* rąk* | рук* | рук* | kol kolu* kollar* | ذراع* | بازو* دست*
body elbow | elbow* | ellbogen* ellenbogen* | coude coudes | codo codos | gomit* | łok* | лікот* лікт* | локот* локт* | dirse* | مرفق* كوع* | آرنج*
body hand | hand hands | hand händ* | main mains | mano manos | mano mani | ręk* rąk* dło* | рук* долон* | рук* ладон* кист* | el eli elin* eller* | يد يده يدها يديه يديها ايدي* | دست*
body wrist | wrist* | handgelenk* | poignet* | muñeca* | pols* | nadgarst* | зап'яст* | запяст* | bilek* bileğ* | معصم* | مچ*
body finger | finger* thumb* | finger* daumen* | doigt* pouce* | dedo* pulgar* | dit* pollic* | palec palc* kciuk* | палець пальц* | палец пальц* | parmak* parmağ* | اصبع* اصابع* | انگشت*
body leg | leg legs thigh* shin* calf | bein beine* oberschenkel* unterschenkel* | jambe* cuisse* | pierna* muslo* | gamb* cosci* | nog* nóg* ud* | ног* стегн* | ног* бедр* голен* | bacak* bacağ* uyluk* | ساق* فخذ* | پا پای پایش ران*
body knee | knee* | knie* | genou* | rodilla* | ginocchi* | kolan* | колін* | колен* | diz* | ركب* | زانو*
body foot | foot feet ankle* | fuß* füß* fuss* knöchel* | pied pieds cheville* | pie pies tobillo* | piede piedi cavigli* | stop* kostk* | ног* ступн* стоп* | ног* ступн* стоп* лодыжк* | ayak* ayağ* | قدم* كاحل* | پا پای پایش
body back | back spine | rücken* | dos | espalda* | schiena* | plec* grzbiet* | спин* | спин* | sırt* | ظهر* | پشت* كمر*
body chest | chest | brust* | poitrine* torse | pecho* tórax | petto torace | pierś* piersi* klatk* | груд* | груд* | göğüs* göğs* | صدر* | سينه*
body head | head heads skull* | kopf* köpf* schädel* | tête* crâne* | cabeza* cráneo* | testa teste cranio | głow* głów* czaszk* | голов* череп* | голов* череп* | baş başı* kafa* | راس* جمجم* | سر سرش جمجمه*
body belly | belly stomach* abdomen | bauch* magen* | ventre estomac abdomen | vientre estómago abdomen | pancia stomaco addome ventre | brzuch* żołąd* | живіт живот* шлун* | живот* желуд* | karın* karn* mide* | بطن* معد* | شكم*
body eye | eye eyes | auge augen | œil yeux | ojo ojos | occhio occhi | oko oczy oku oczu | око очі оці ока | глаз глаза глазу глаз* | göz* | عين* عيون* | چشم*
body ear | ear ears | ohr ohren | oreille* | oreja* oído* | orecchi* | ucho uszy ucha uchu | вухо вуха вусі | ухо уши уха ухе | kulak* kulağ* | اذن* | گوش*
body tooth | tooth teeth | zahn* zähne* | dent dents | diente* | dente denti | ząb* zęb* | зуб зуби зубів зуба | зуб зубы зубов зуба | diş* | سن اسنان* سنين* | دندان*
body hip | hip hips pelvis | hüfte* becken* | hanche* bassin | cadera* pelvis | anc* bacino | biodr* | стегн* таз | бедр* таз | kalça* | ورك* حوض* | لگن*
light dawn | dawn daybreak sunrise | morgengrauen tagesanbruch sonnenaufgang* morgendämmerung | aube aurore lever | amanecer alba madrugada | alba aurora | świt* brzask* | світан* досвіт* | рассвет* заря | şafak* şafağ* | فجر* شروق* | سپيده* بامداد* طلوع*
light dusk | dusk nightfall sunset twilight | abenddämmerung dämmerung sonnenuntergang* | crépuscule coucher tombée | anochecer crepúsculo atardecer | crepuscolo tramonto imbrunire | zmierzch* zmrok* | сутінк* смерк* | сумерк* закат* | alacakaranlık* günbatımı* akşam* | غروب* غسق* مغيب* | غروب* شامگاه*
kin brother | brother brothers | bruder* brüder* | frère* | hermano* | fratell* | brat brata bratem bracia | брат брата братом брати | брат брата братом братья | ağabey* kardeş* | شقيق شقيقه شقيقها شقيقهم اخوه اخوها اخيه اخيها | برادر*
kin sister | sister sisters | schwester* | sœur* soeur* | hermana* | sorell* | siostr* | сестр* | сестр* | abla* kardeş* | شقيقة شقيقته اخت* | خواهر*
kin mother | mother mothers | mutter mütter | mère mères | madre madres | madre madri | matk* | мати матер* | мать матер* | anne* | والدة والدته ام امه امها | مادر*
kin father | father fathers | vater väter | père pères | padre padres | padre padri | ojciec ojc* | батьк* | отец отц* | baba* | والد والده والدها ابوه | پدر*
kin son | son sons | sohn* söhn* | fils | hijo hijos | figlio figli | syn syna synem synowie | син сина сином сини | сын сына сыном сыновья | oğul* oğl* | ابن ابنه ابنها نجل* | پسر*
kin daughter | daughter* | tochter* töchter* | fille filles | hija hijas | figlia figlie | córk* | доньк* дочк* | дочь дочер* дочк* | kız* | ابنة ابنته ابنتها | دختر*
kin wife | wife wives widow* | ehefrau* frau witwe* | épouse* femme veuve* | esposa* mujer viuda* | moglie vedov* | żon* wdow* | дружин* вдов* | жена жены жену вдов* | eşi karısı dul | زوجة زوجته ارملة ارمله | همسر* زن بيوه*
kin husband | husband* widower* | ehemann* mann witwer* | mari époux veuf* | esposo* marido* viudo* | marito vedovo | mąż męż* wdow* | чоловік* вдівц* | муж мужа мужем вдовец вдовц* | eşi kocası | زوجها زوج ارمل | شوهر* همسر*
colour red | red | rot rote* roter rotes | rouge* | rojo* roja* | ross* | czerwon* | червон* | красн* | kırmızı* kızıl* | احمر* حمراء* | قرمز* سرخ*
colour white | white | weiß* weiss* | blanc* | blanco* blanca* | bianc* | biał* | біл* | белы* бела* бело* | beyaz* | ابيض* بيضاء* | سفيد*
colour black | black | schwarz* | noir* | negro* negra* | nero nera neri nere | czarn* | чорн* | черн* | siyah* kara | اسود* سوداء* | سياه* مشكي*
colour green | green | grün* | vert verts verte* | verde* | verde verdi | zielon* | зелен* | зелен* | yeşil* | اخضر* خضراء* | سبز*
colour blue | blue navy | blau* | bleu* | azul* | blu azzurr* | niebiesk* błękit* granatow* | син* блакитн* | сини* синя* сине* голуб* | mavi* lacivert* | ازرق* زرقاء* كحلي* | آبي* ابي*
way left | left left-hand | links linke linken linker linkes | gauche | izquierda izquierdo | sinistra sinistro | lewo lewej lewa lewy lewym lewego | ліворуч лівий ліва ліву лівій лівому лівого | слева налево влево левый левая левую левой левом левого | sol solda soldaki solunda | يسار اليسار يسرى اليسرى ايسر الايسر | چپ
way right | right right-hand | rechts rechte rechten rechter rechtes | droite | derecha | destra | prawo prawej prawa prawy prawym prawego | праворуч правий права праву правій правому правого | справа направо вправо правый правая правую правой правом правого | sağ sağda sağdaki sağında | يمين اليمين يمنى اليمنى ايمن الايمن | راست
slope up | uphill upstairs upstream | bergauf bergan bergaufwärts hangaufwärts hügelaufwärts treppauf stromaufwärts flussaufwärts | amont | arriba | monte | górę | вгору угору | вверх наверх | yukarı yukarıya | اعلي الاعلي صعودا | بالا سربالايي
slope down | downhill downstairs downstream | bergab bergabwärts hangabwärts hügelabwärts treppab stromabwärts flussabwärts | aval | abajo | valle | dół | вниз униз | вниз книзу | aşağı aşağıya | اسفل الاسفل نزولا | پايين سرازيري
colour yellow | yellow | gelb* | jaune* | amarill* | giall* | żółt* | жовт* | желт* | sarı* | اصفر* صفراء* | زرد*
"""

_COMPASS: Final[Mapping[str, tuple[str, str, str, str]]] = MappingProxyType(
    {
        "en": (r"north", r"south", r"east(?!er\b)", r"west"),
        "de": (r"n[oö]rd", r"süd", r"[oö]st(?!ern$|ersonn)", r"west(?!e$)"),
        "fr": (r"nord|septentrion", r"sud|méridion", r"est$|orient", r"ouest|occident"),
        "es": (r"nort|nor(?=o|es)|nord|septentrion", r"sur(?=$|e|o)|sud(?=$|e|o)|meridion", r"este$|orient", r"oeste$|occident"),
        "it": (r"nord|settentrion", r"sud|meridion", r"est$|orient", r"ovest|occident"),
        "pl": (r"północ|północn", r"połud", r"wsch", r"zach[oó]d"),
        "uk": (r"північ", r"півд", r"схід|сход[іу]", r"захід|заход[іу]"),
        "ru": (r"север", r"юг|юж", r"восто", r"запад"),
        "tr": (r"kuzey", r"güney", r"doğu(?!m|r)", r"batı(?!l)"),
        "ar": (r"شمال", r"جنوب", r"شرق", r"غرب(?!اء)"),
        "fa": (r"شمال", r"جنوب", r"شرق|خاور", r"غرب|باختر"),
    }
)  # fmt: skip
_BEGIN: Final = {
    "fr": r"(?:^|(?<=-)|(?<=nord)|(?<=sud))", "es": r"(?:^|(?<=nor)|(?<=nord)|(?<=sur)|(?<=sud)|(?<=n)|(?<=r))",
    "ar": r"(?:^|^و|^ال|^بال|^لل|^وال|^ل|^ب)", "de": r"(?:^|(?<=-)|(?<=nord)|(?<=süd)|(?<=und))",
    "en": r"(?:^|(?<=-)|(?<=north)|(?<=south))",
    "tr": r"(?:^|(?<=-)|(?<=kuzey)|(?<=güney))",
}  # fmt: skip
_ANYWHERE: Final = r"(?:^|(?<=-)|(?<=о)|(?<=o)|(?<=nord)|(?<=sud))"


@lru_cache(maxsize=16)
def _compass(language: str) -> tuple[re.Pattern[str], ...]:
    begin = _BEGIN.get(language, _ANYWHERE)
    return tuple(re.compile(f"{begin}(?:{stems})") for stems in _COMPASS[language])


@lru_cache(maxsize=16384)
def ways_of(word: str, language: str) -> str:
    """Return the directions that a word names, of NSEW: "SW" of *south-western*.

    Args:
        word: It, folded.
        language: Its language; of one that is not known it names none.
    """
    if language not in _COMPASS:
        return ""
    parts = zip("NSEW", _compass(language), strict=True)
    return "".join(letter for letter, pattern in parts if pattern.search(word))


@lru_cache(maxsize=16)
def _kinds(language: str) -> tuple[Mapping[str, tuple[str, ...]], Mapping[str, tuple[str, ...]]]:
    """Return, of a language, what whole words and what beginnings of words stand for."""
    column = CODES.index(language)
    whole: dict[str, tuple[str, ...]] = {}
    begins: dict[str, tuple[str, ...]] = {}
    for line in _KINDS.strip().splitlines():
        head, *columns = line.split("|")
        for written in columns[column].split():
            form = fold(written.removesuffix("*"))
            into = begins if written.endswith("*") else whole
            into[form] = (*into.get(form, ()), head.strip())
    return whole, begins


@lru_cache(maxsize=16384)
def kinds_of(word: str, language: str) -> tuple[str, ...]:
    """Return what a word stands for: "body neck", "kin brother"; several where it says several.

    Args:
        word: It, folded.
        language: Its language.
    """
    if language not in CODES:
        return ()
    whole, begins = _kinds(language)
    for form in _bare(word, language):
        if form in whole:
            return whole[form]
        for size in range(len(form), 1, -1):
            if form[:size] in begins:
                return begins[form[:size]]
    return ()


def _bare(word: str, language: str) -> tuple[str, ...]:
    """Return a word, and it without what Arabic writes onto its front."""
    if language != "ar":
        return (word,)
    begins = ("وال", "بال", "فال", "كال", "ال", "لل", "و", "ف", "ب", "ل")
    cut = [word[len(b) :] for b in begins if word.startswith(b) and len(word) - len(b) > 1]
    return (word, *cut)


_MORE_NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "it": "1 uno una un; 2 due; 3 tre; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove; 10 dieci; 11 undici; 12 dodici; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette; 18 diciotto; 19 diciannove; 20 venti; 21 ventuno; 22 ventidue; 23 ventitré ventitre; 24 ventiquattro; 25 venticinque; 26 ventisei; 27 ventisette; 28 ventotto; 29 ventinove; 30 trenta; 40 quaranta; 50 cinquanta; 60 sessanta; 70 settanta; 80 ottanta; 90 novanta; 100 cento; 1000 mille mila; 1000000 milione milioni",
        "pl": "1 jeden jedna jedno; 2 dwa dwie dwóch dwoje dwaj dwoma; 3 trzy trzech troje trzej; 4 cztery czterech czworo czterej; 5 pięć pięciu pięcioro; 6 sześć sześciu sześcioro; 7 siedem siedmiu siedmioro; 8 osiem ośmiu ośmioro; 9 dziewięć dziewięciu dziewięcioro; 10 dziesięć dziesięciu; 11 jedenaście jedenastu; 12 dwanaście dwunastu; 13 trzynaście trzynastu; 14 czternaście czternastu; 15 piętnaście piętnastu; 16 szesnaście szesnastu; 17 siedemnaście siedemnastu; 18 osiemnaście osiemnastu; 19 dziewiętnaście dziewiętnastu; 20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu; 40 czterdzieści czterdziestu; 50 pięćdziesiąt pięćdziesięciu; 60 sześćdziesiąt sześćdziesięciu; 70 siedemdziesiąt siedemdziesięciu; 80 osiemdziesiąt osiemdziesięciu; 90 dziewięćdziesiąt dziewięćdziesięciu; 100 sto stu; 1000 tysiąc tysiące tysięcy; 1000000 milion miliony milionów mln",
        "tr": "1 bir; 2 iki; 3 üç; 4 dört; 5 beş; 6 altı; 7 yedi; 8 sekiz; 9 dokuz; 10 on; 20 yirmi; 30 otuz; 40 kırk; 50 elli; 60 altmış; 70 yetmiş; 80 seksen; 90 doksan; 1000 bin; 1000000 milyon",
        "fa": "1 یک; 2 دو; 3 سه; 4 چهار; 5 پنج; 6 شش; 7 هفت; 8 هشت; 11 یازده; 12 دوازده; 13 سیزده; 14 چهارده; 15 پانزده; 16 شانزده; 17 هفده; 18 هجده; 19 نوزده; 20 بیست; 30 سی; 40 چهل; 50 پنجاه; 60 شصت; 70 هفتاد; 80 هشتاد; 90 نود; 100 صد; 1000 هزار; 1000000 میلیون",
    }
)


@lru_cache(maxsize=16)
def number_words(language: str) -> Mapping[str, int]:
    """Return a language's words for numbers, folded; nothing of a language not known."""
    if language in COUNTING:
        known = COUNTING[language]
        words = {**known.ones, **known.times, **known.dozens}
        words |= {"أحد": 1, "إحدى": 1, "اثنا": 2, "اثني": 2, "اثنتا": 2} if language == "ar" else {}
        return MappingProxyType({fold(w): n for w, n in words.items() if " " not in w})
    out: dict[str, int] = {}
    for row in _MORE_NUMBERS.get(language, "").split(";"):
        number, *spelt = row.split() or ["0"]
        out |= {fold(word): int(number) for word in spelt}
    return MappingProxyType(out)


_DENYING: Final[Mapping[str, str]] = MappingProxyType(
    {
        "de": r"\b(?:nicht|nichts|kein\w*|nie|niemals|niemand\w*|ohne|weder|nirgend\w*|un(?:klar|bekannt|möglich|gewiss|gekl[äa]rt|fähig)\w*|scheiter\w+|vergeb(?:lich|ens)|verweiger\w+|weiger\w+|lehnt\w* \w+ ab|fehlt\w*)\b",
        "fr": r"\b(?:ne|n|pas|jamais|aucune?|ni|sans|nul(?:le)?|personne|rien|guère|impossible|inconnu\w*|ignor\w+|incertain\w*|indétermin\w*|incapable\w*|échou\w+|refus\w+|absence)\b|\bn[’']",
        "es": r"\b(?:no|nunca|ning[uú]n\w*|ni|nadie|nada|sin|tampoco|imposible|desconoc\w+|ignor\w+|inciert\w+|incapa\w+|fracas\w+|rehús\w+|rehus\w+|neg[óa]\w*|niega\w*)\b",
        "it": r"\b(?:non|né|ne[sp]sun\w*|nessun\w*|mai|niente|nulla|senza|neppure|nemmeno|neanche|impossibile|rifiut\w+|sconosciut\w*|ignor\w+|ignot\w+|incert\w+|incapac\w+)\b",
        "pl": r"\b(?:nie\w*|ani|nikt|nikogo|nikomu|nigdy|żad\w+|bez|brak\w*|odmówi\w+|nic)\b",
        "uk": r"\b(?:не\w*|ні\w*|жод\w+|без\w*|немає|відмов\w+|ані)\b",
        "ru": r"\b(?:не\w*|ни\w*|нет|без\w*|отказ\w+)\b",
        "tr": r"\b(?:değil\w*|yok\w*|hiç\w*|ne|asla|olmadan|hayır)\b|\w+m[ae](?:d[ıi]|m[ıi]ş|z\b|zl|yan|yen|k\b|yor|y[ae]c|yıp|yip|ks[ıi]z)\w*|\w+m[ıiuü]yor\w*|\w+[ae]m[ae]\w*|\w+(?:s[ıiuü]z)\b",
        "ar": r"\b(?:و|ف)?(?:لا|لم|لن|ليس\w*|ليست|غير|دون|بدون|بلا|ما|عدم|أي|رفض\w*|ترفض|يرفض|نفى|نفت|مجهول\w*|[يت]جهل\w*|مستحيل\w*|تعذر\w*|عجز\w*)\b",
        "fa": r"\b(?:نه|هیچ\w*|بدون|نیست\w*|نبود\w*|ن(?:می|شد|کرد|داد|توان|خواست|گفت|دید|پذیر|گرفت|رسید|یافت)\w*|بی|عدم|غیر|رد|نا(?:معلوم|مشخص|روشن|ممکن|شناخته|توان)\w*)\b",
    }
)


@lru_cache(maxsize=16)
def denying(language: str) -> re.Pattern[str] | None:
    """Return the pattern that finds what denies in a language, by a wide reading; or nothing."""
    return re.compile("(?i)" + _DENYING[language]) if language in _DENYING else None


SOFT: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "it": re.compile(
            r"(?i)\b(?:sembr\w+|par(?:e|eva|rebbe|ve|sero|ono)|appar\w+|apparentemente|forse|probabil\w*|possibil\w*|presunt\w*|presumibil\w*"
            r"|potrebb\w+|potev\w+|può|possono|sarebb\w+|avrebb\w+|starebb\w+|dovrebb\w+|somigli\w+|assomigli\w+|simil\w*|ricord\w+"
            r"|ritenut\w*|riten\w+|sospett\w+|creder\w*|cred(?:e|ono)|pens(?:a|ano)|suppon\w+|suggeri\w+|indic\w+|fa(?:nno)? pensare|a quanto|se (?:confermat\w+|fosse|verrà|è vero)"
            r"|non è (?:chiaro|noto)|sconosciut\w+|ignot\w+|fiducia|stim\w+|confermat\w+|dubbi\w*|verosimil\w*|a giudicare|secondo ogni apparenza)\b"
        ),
        "tr": re.compile(
            r"(?i)gibi|görün\w*|görünüşe|anlaşıl\w*|muhtemel\w*|olası\w*|olabil\w*|belki|sanıl\w*|sanırım|tahmin\w*|iddia\w*|zanned\w*|şüphe\w*|benz[eit]\w*|andır\w*|düşün\w*|inan\w*"
            r"|işaret ed\w*|akla getir\w*|göre\b|\w+(?:abil|ebil)\w*|doğrulan[ıi]rsa|\w+(?:[ıiuü]rsa|arsa|erse|d[ıiuü]ysa)\b|eğer|sözde|bilinm\w*|belirsiz\w*|güven\w*|kesin değil|değerlendir\w*"
        ),
        "fa": re.compile(
            r"(?:به )?نظر م|ظاهرا|گویا|احتمال|شاید|ممکن|شبیه|مشابه|گمان|تصور|گفته م|ادعا|مظنون|محتمل|حاکی|نشان م|اگر|در صورت|می‌?تواند|نامعلوم|روشن نیست|معلوم نیست|مشخص نیست|باور|اطمینان|یادآور|حدس|ارزیابی"
        ),
        "pl": re.compile(
            r"(?i)\b(?:wydaj\w+|zdaj\w+|wygląda\w*|prawdopodob\w*|możliw\w*|może|mog[łą]\w*|mógł\w*|podobn\w*|przypomin\w+|rzekom\w*|domnieman\w*|podejrzan\w*|przypuszcz\w+|sugeruj\w+|sugerow\w+"
            r"|wskazuj\w+|uważan\w*|uważ\w+|sądz\w+|sądząc|być może|zapewne|chyba|jakoby|ponoć|podobno|najwyraźniej|najpewniej|raczej|jeśli|jeżeli|gdyby|nie wiadomo|niejasn\w*|przekonan\w*|pewności\w*|ocenia\w*|szacuj\w+|miał\w* (?:być|zostać)|byłby|byłaby|byłoby)\b"
        ),
    }
)
"""By language, what makes a statement less than flat, by a wide reading."""

IF: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        "en": re.compile(r"(?i)\bif\b|\bwere it\b|\bshould it\b"),
        "de": re.compile(r"(?i)\b(?:wenn|falls|sofern|sollte|wäre\w*|würde\w*|hätte\w*)\b"),
        "fr": re.compile(r"(?i)\b(?:si|s|serait|aurait|cas où)\b"),
        "es": re.compile(r"(?i)\b(?:si|sería|habría|de confirmarse|en caso de)\b"),
        "it": re.compile(r"(?i)\b(?:se|qualora|sarebb\w+)\b"),
        "pl": re.compile(r"(?i)\b(?:jeśli|jeżeli|gdyby|o ile)\b"),
        "uk": re.compile(r"(?i)\b(?:якщо|якби|коли б|у разі|би|б)\b"),
        "ru": re.compile(r"(?i)\b(?:если|в случае|бы|б)\b"),
        "tr": re.compile(r"(?i)\w+(?:[ıiuü]rsa|arsa|erse|d[ıiuü]ysa)\b|eğer"),
        "ar": re.compile(r"\b(?:و|ف)?(?:إذا|اذا|لو|إن|في حال)\b"),
        "fa": re.compile(r"اگر|در صورت|چنانچه"),
    }
)
"""By language, what makes what is said depend on something."""
