"""Words that every language has a few of, in eleven: the compass, numbers, denials, doubts.

What a translation says of these can be held against its source without a dictionary of all else.
Of each language the words stand as they are written in small letters.
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
from firsthand.world.plain_more import DOUBTS_MORE, SOFT_MORE

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


_MORE_NUMBERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "it": "1 uno una un; 2 due; 3 tre; 4 quattro; 5 cinque; 6 sei; 7 sette; 8 otto; 9 nove; 10 dieci; 11 undici; 12 dodici; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette; 18 diciotto; 19 diciannove; 20 venti; 21 ventuno; 22 ventidue; 23 ventitré ventitre; 24 ventiquattro; 25 venticinque; 26 ventisei; 27 ventisette; 28 ventotto; 29 ventinove; 30 trenta; 40 quaranta; 50 cinquanta; 60 sessanta; 70 settanta; 80 ottanta; 90 novanta; 100 cento; 1000 mille mila; 1000000 milione milioni; 10 decina; 12 dozzina; 15 quindicina; 20 ventina; 30 trentina; 40 quarantina; 50 cinquantina; 60 sessantina; 70 settantina; 80 ottantina; 90 novantina; 100 centinaio; 1000 migliaio",
        "pl": "1 jeden jedna jedno; 2 dwa dwie dwóch dwoje dwaj dwoma; 3 trzy trzech troje trzej; 4 cztery czterech czworo czterej; 5 pięć pięciu pięcioro; 6 sześć sześciu sześcioro; 7 siedem siedmiu siedmioro; 8 osiem ośmiu ośmioro; 9 dziewięć dziewięciu dziewięcioro; 10 dziesięć dziesięciu; 11 jedenaście jedenastu; 12 dwanaście dwunastu; 13 trzynaście trzynastu; 14 czternaście czternastu; 15 piętnaście piętnastu; 16 szesnaście szesnastu; 17 siedemnaście siedemnastu; 18 osiemnaście osiemnastu; 19 dziewiętnaście dziewiętnastu; 20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu; 40 czterdzieści czterdziestu; 50 pięćdziesiąt pięćdziesięciu; 60 sześćdziesiąt sześćdziesięciu; 70 siedemdziesiąt siedemdziesięciu; 80 osiemdziesiąt osiemdziesięciu; 90 dziewięćdziesiąt dziewięćdziesięciu; 100 sto stu; 1000 tysiąc tysiące tysięcy; 1000000 milion miliony milionów mln; 10 dziesiątka; 12 tuzin tuzina; 14 czternaścioro; 12 dwanaścioro; 10 dziesięcioro; 100 setka setkę",
        "pt": "1 um uma; 2 dois duas; 3 três; 4 quatro; 5 cinco; 6 seis; 7 sete; 8 oito; 9 nove; 10 dez; 11 onze; 12 doze; 13 treze; 14 quatorze catorze; 15 quinze; 16 dezesseis dezasseis; 17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove; 20 vinte; 30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa; 100 cem cento; 1000 mil; 1000000 milhão milhões; 2 dous; 10 dezena; 12 dúzia; 20 vintena; 30 trintena; 100 centena cento; 1000 milhar",
        "nl": "1 een één; 2 twee; 3 drie; 4 vier; 5 vijf; 6 zes; 7 zeven; 8 acht; 9 negen; 10 tien; 11 elf; 12 twaalf; 13 dertien; 14 veertien; 15 vijftien; 16 zestien; 17 zeventien; 18 achttien; 19 negentien; 20 twintig; 30 dertig; 40 veertig; 50 vijftig; 60 zestig; 70 zeventig; 80 tachtig; 90 negentig; 100 honderd; 1000 duizend; 1000000 miljoen; 10 tiental; 12 dozijn; 20 twintigtal; 30 dertigtal; 40 veertigtal; 50 vijftigtal; 100 honderdtal; 1000 duizendtal",
        "sv": "1 en ett; 2 två; 3 tre; 4 fyra; 5 fem; 6 sex; 7 sju; 8 åtta; 9 nio; 10 tio; 11 elva; 12 tolv; 13 tretton; 14 fjorton; 15 femton; 16 sexton; 17 sjutton; 18 arton; 19 nitton; 20 tjugo; 30 trettio; 40 fyrtio; 50 femtio; 60 sextio; 70 sjuttio; 80 åttio; 90 nittio; 100 hundra; 1000 tusen; 1000000 miljon miljoner",
        "no": "1 en ett; 2 to; 3 tre; 4 fire; 5 fem; 6 seks; 7 sju syv; 8 åtte; 9 ni; 10 ti; 11 elleve; 12 tolv; 13 tretten; 14 fjorten; 15 femten; 16 seksten; 17 sytten; 18 atten; 19 nitten; 20 tjue; 30 tretti; 40 førti; 50 femti; 60 seksti; 70 sytti; 80 åtti; 90 nitti; 100 hundre; 1000 tusen; 1000000 million millioner",
        "ro": "1 un o; 2 doi două; 3 trei; 4 patru; 5 cinci; 6 șase; 7 șapte; 8 opt; 9 nouă; 10 zece; 11 unsprezece; 12 doisprezece douăsprezece; 15 cincisprezece; 20 douăzeci; 30 treizeci; 40 patruzeci; 50 cincizeci; 60 șaizeci; 100 sută; 1000 mie mii; 1000000 milion milioane",
        "tr": "1 bir; 2 iki; 3 üç; 4 dört; 5 beş; 6 altı; 7 yedi; 8 sekiz; 9 dokuz; 10 on; 20 yirmi; 30 otuz; 40 kırk; 50 elli; 60 altmış; 70 yetmiş; 80 seksen; 90 doksan; 1000 bin; 1000000 milyon; 12 düzine",
        "cs": "1 jeden jedna jedno jednoho jedné; 2 dva dvě dvou dvěma; 3 tři tří třem třemi; 4 čtyři čtyř čtyřem čtyřmi čtyřech; 5 pět pěti; 6 šest šesti; 7 sedm sedmi; 8 osm osmi; 9 devět devíti; 10 deset deseti desítka desítku; 11 jedenáct jedenácti; 12 dvanáct dvanácti tucet tuctu; 13 třináct třinácti; 14 čtrnáct čtrnácti; 15 patnáct patnácti; 16 šestnáct šestnácti; 17 sedmnáct sedmnácti; 18 osmnáct osmnácti; 19 devatenáct devatenácti; 20 dvacet dvaceti; 30 třicet třiceti; 40 čtyřicet čtyřiceti; 50 padesát padesáti; 60 šedesát šedesáti; 70 sedmdesát sedmdesáti; 80 osmdesát osmdesáti; 90 devadesát devadesáti; 100 sto stovka stovku; 1000 tisíc tisíce; 1000000 milion miliony milionů",
        "da": "1 en et; 2 to; 3 tre; 4 fire; 5 fem; 6 seks; 7 syv; 8 otte; 9 ni; 10 ti; 11 elleve; 12 tolv; 13 tretten; 14 fjorten; 15 femten; 16 seksten; 17 sytten; 18 atten; 19 nitten; 20 tyve; 30 tredive; 40 fyrre; 50 halvtreds; 60 tres; 70 halvfjerds; 80 firs; 90 halvfems; 100 hundrede; 1000 tusind; 1000000 million millioner",
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
        "en": r"\b(?:not|no|none|never|nobody|nothing|neither|nor|cannot|without|unknown|unclear|unable|unlikely|unaffected|refus\w+|declin\w+|den(?:y|ies|ied)|fail(?:s|ed)?|lack\w*|impossible|absence)\b|n[’']t\b",
        "de": r"\b(?:nicht|nichts|nein|kein\w*|nie|niemals|niemand\w*|ohne|weder|nirgend\w*|un(?:klar|bekannt|möglich|gewiss|gekl[äa]rt|fähig)\w*|scheiter\w+|vergeb(?:lich|ens)|verweiger\w+|weiger\w+|lehnt\w* \w+ ab|fehlt\w*)\b",
        "fr": r"\b(?:ne|n|pas|non|jamais|aucune?|ni|sans|nul(?:le)?|personne|rien|guère|impossible|inconnu\w*|ignor\w+|incertain\w*|indétermin\w*|incapable\w*|échou\w+|refus\w+|absence)\b|\bn[’']",
        "es": r"\b(?:no|nunca|ning[uú]n\w*|ni|nadie|nada|sin|tampoco|imposible|desconoc\w+|ignor\w+|inciert\w+|incapa\w+|fracas\w+|rehús\w+|rehus\w+|neg[óa]\w*|niega\w*)\b",
        "it": r"\b(?:non|no|né|ne[sp]sun\w*|nessun\w*|mai|niente|nulla|senza|neppure|nemmeno|neanche|impossibile|rifiut\w+|sconosciut\w*|ignor\w+|ignot\w+|incert\w+|incapac\w+)\b",
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
        **SOFT_MORE,
        "it": re.compile(
            r"(?i)\b(?:sembr\w+|par(?:e|eva|rebbe|ve|sero|ono)|appar\w+|apparentemente|forse|probabil\w*|possibil\w*|presunt\w*|presumibil\w*"
            r"|potrebb\w+|potev\w+|può|possono|sarebb\w+|avrebb\w+|starebb\w+|dovrebb\w+|somigli\w+|assomigli\w+|simil\w*|ricord\w+"
            r"|ritenut\w*|riten\w+|ritien\w+|poss(?:a|ano|ibile)|lascia\w* (?:intendere|intuire|supporre)|\w+rebb(?:e|ero)|sospett\w+|creder\w*|cred(?:e|ono)|pens(?:a|ano)|suppon\w+|suggeri\w+|indic\w+|fa(?:nno)? pensare|a quanto|se (?:confermat\w+|fosse|verrà|è vero)"
            r"|non è (?:chiaro|noto)|preliminar\w*|provvisori\w*|sconosciut\w+|ignot\w+|fiducia|stim\w+|confermat\w+|dubbi\w*|verosimil\w*|a giudicare|secondo ogni apparenza)\b"
        ),
        "tr": re.compile(
            r"(?i)gibi|görün(?!t)\w*|görünüşe|öne sür\w*|ileri sür\w*|suçla(?!r)\w*|anlaşıl\w*|muhtemel\w*|olası\w*|olabil\w*|belki|sanıl\w*|sanırım|tahmin\w*|iddia\w*|zanned\w*|şüphe\w*|benz[eit]\w*|andır\w*|düşün\w*|inan\w*"
            r"|işaret ed\w*|akla getir\w*|göre\b|\w+(?:abil|ebil)\w*|doğrulan[ıi]rsa|\w+(?:[ıiuü]rsa|arsa|erse|d[ıiuü]ysa)\b|geçici\w*|eğer|sözde|bilinm\w*|belirsiz\w*|güven\w*|kesin değil|değerlendir\w*"
        ),
        "fa": re.compile(
            r"(?:به )?نظر م|ظاهرا|گویا|احتمال|شاید|ممکن|شبیه|مشابه|گمان|تصور|گفته م|ادعا|مظنون|محتمل|حاکی|نشان م|قطعی|موقت|اگر|در صورت|می‌?تواند|نامعلوم|روشن نیست|معلوم نیست|مشخص نیست|باور|اطمینان|یادآور|حدس|ارزیابی"
        ),
        "pl": re.compile(
            r"(?i)\b(?:wydaj\w+|wstępn\w+|zdaj\w+|wygląda\w*|(?:naj)?prawdopodob\w*|(?:ma|mają|miał[aoy]?|mieli)\s+(?:\w+\s+)?\w+ć|oskarż\w*|możliw\w*|może|mog[łą]\w*|mógł\w*|podobn\w*|przypomin\w+|rzekom\w*|domnieman\w*|podejrzan\w*|przypuszcz\w+|sugeruj\w+|sugerow\w+"
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

DOUBTS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        **DOUBTS_MORE,
        "de": re.compile(
            r"(?i)\b(?:wahrscheinlich|vermutlich|mutmaßlich\w*|möglicherweise|womöglich|offenbar|anscheinend|angeblich\w*"
            r"|vielleicht|könnten?|dürften?|scheint|scheinen|schien(?:en)?|soll(?:en)?(?= \w))\b"
        ),
        "fr": re.compile(
            r"(?i)\b(?:probablement|vraisemblablement|peut-être|apparemment|présumé\w*|sembl(?:e|ent|ait|aient)|paraît|paraissent"
            r"|(?:pourr|ser|aur|devr|(?:montr|indiqu|prouv|attest|témoign|confirm|dat)er|(?:provi|ti|vi)endr|agir)ai(?:t|ent))\b"
        ),
        "es": re.compile(
            r"(?i)\b(?:probablemente|posiblemente|quizás?|tal vez|presunt\w+|supuest\w+|al parecer|parece[n]?|parecía[n]?"
            r"|(?:podr|habr|ser|tendr|estar|mostrar|datar|tratar|(?:pro)?vendr)ían?)\b"
        ),
        "it": re.compile(
            r"(?i)\b(?:probabilmente|forse|presunt\w+|apparentemente|sembr(?:a|ano|ava|avano)|(?:potr|avr|sar|dovr|star|mostrer|risalir|proverr|tratter|indicher)ebb(?:e|ero))\b"
        ),
        "pl": re.compile(
            r"(?i)\b(?:(?:naj)?prawdopodobni\w*|(?:ma|mają|mieli)(?=\s+(?:\w+\s+)?\w+ć\b)|rzekom\w+|być może|podobno|zapewne|najwyraźniej|wydaj(?:e|ą) się|domnieman\w+)\b"
        ),
        "uk": re.compile(
            r"(?i)\b(?:ймовірно|імовірно|можливо|мабуть|начебто|нібито|здається|вірогідно|схоже|очевидно)\b"
        ),
        "ru": re.compile(
            r"(?i)\b(?:вероятно|возможно|видимо|по-видимому|кажется|якобы|предположительно|похоже|очевидно)\b"
        ),
        "ar": re.compile(
            r"\b(?:ربما|يبدو|تبدو|(?:ال)?أرجح|يرجح|ترجح|يحتمل|(?:ال)?محتمل|مزعوم\w*)\b"
        ),
    }
)
"""By language, what says by itself that a statement is less than sure, by a narrow reading.

A conditional is one: *aurait été*, *habría salido* tell in the press what is only said to be so.
"""
