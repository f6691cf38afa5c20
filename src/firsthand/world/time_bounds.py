"""How languages say that a day or an hour is not exactly it: around, by, before, until, after.

Right before the time ("zum Mittag", "a eso de las doce", "к полудню") or right behind it ("öğle
sularında", "at the latest"). Where a language says "at" and "by" with one word (German *um*, Polish
*na*) the word is not here. What a reader of times must know more of stands in `time_words`.
"""

# ruff: noqa: E501  a line is what one language has
from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_BEFORE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": r"(?:a )?deadline (?:of|is|was|on)|has until|have until|had until|due (?:on|by)|(?:a)?round|about|circa|ca?\.|roughly|approximately|near(?:ly)?|close to|close on|towards?|getting on for|some time (?:around|near|before|after|on|in)|sometime (?:around|near|before|after|on|in)|somewhere (?:around|near)|in the region of|by|before|prior to|ahead of|until|till|up to|not? (?:later|earlier|sooner) than|no later than|after|past|since|from|(?:shortly|just|soon|long|well|right|not long) (?:before|after)|almost|as (?:late|early) as|at the (?:latest|earliest)|on the eve of|on or (?:about|around|before|after)|the run-up to|possibly|probably|perhaps|maybe",
        "de": r"gegen|etwa|rund(?: um)?|ungefähr|circa|ca\.|zirka|um (?:den|die|das)(?= )|um (?=\w+ herum)|so um|in etwa|kurz (?:vor|nach)|bald nach|vor|nach|bis(?: (?:zum|zur|gegen|spätestens))?|zum|zur|spätestens|frühestens|nicht (?:vor|nach|später als|früher als)|ab|seit|noch vor|schon vor|in der zeit um|annähernd|fast|beinahe|wohl|vermutlich|wahrscheinlich|vielleicht|schätzungsweise|ende|anfang|irgendwann (?:um|vor|nach|am)|nahe|im laufe des|im laufe der",
        "fr": r"(?:l['’])?échéance (?:du|au|est le)|date limite (?:du|est le)|vers|autour d(?:e|u|es)|aux? alentours d(?:e|u|es)|aux alentours|aux environs d(?:e|u|es)|environ|à peu près|approximativement|sur le coup de|peu (?:avant|après)|juste (?:avant|après)|avant|après|d['’]ici(?: à| au| la)?|jusqu['’](?:à|au|aux)|au plus (?:tard|tôt)(?: à| le| vers)?|pas (?:avant|après)|dès|depuis|à partir d(?:e|u)|à l['’]approche d(?:e|u)|près d(?:e|u)|en fin d(?:e|u)|pour|à la veille d(?:e|u)|courant|sans doute|probablement|peut-être|passé",
        "es": r"plazo (?:hasta|vence)(?: el)?|hacia|sobre|alrededor d(?:e|el)|en torno a(?:l)?|cerca d(?:e|el)|aproximadamente|a eso d(?:e|el)|a partir d(?:e|el)|poco (?:antes|después) d(?:e|el)|antes d(?:e|el)|después d(?:e|el)|tras|hasta|para|desde|no más tarde d(?:e|el)|no (?:antes|después) d(?:e|el)|a más tardar(?: a| el)?|como (?:muy )?tarde(?: a| el)?|por(?! la| el)|casi|pasad[oa]s|al filo d(?:e|el)|en vísperas d(?:e|el)|a lo largo d(?:e|el)|probablemente|posiblemente|quizás?|allá por|unos",
        "it": r"scadenza (?:del|al|è il)|verso|intorno a(?:l|lle|i)?|attorno a(?:l|lle|i)?|circa|all['’]incirca|poco (?:prima|dopo)(?: d(?:i|el|elle))?|prima d(?:i|el|elle|ell['’])|dopo|entro|fino a(?:l|lle)?|per|da(?:l|lle)|non (?:più tardi|oltre|prima) (?:d(?:i|el|elle)|le|il)|al più tardi|a ridosso d(?:i|el)|sul(?:le)?|in prossimità d(?:i|el)|nei pressi d(?:i|el)|a partire da(?:l|lle)?|quasi|passat[oae]|alla vigilia d(?:i|el)|probabilmente|forse|approssimativamente|più o meno",
        "pt": r"prazo (?:até|de)(?: o| a)?|por volta d(?:e|o|a|as)|cerca d(?:e|o|a|as)|perto d(?:e|o|a|as)|à volta d(?:e|o|a|as)|em torno d(?:e|o|a|as)|aproximadamente|pel(?:as|os)|lá para|lá pel(?:as|o)|pouco (?:antes|depois) d(?:e|o|a|as)|antes d(?:e|o|a|as)|depois d(?:e|o|a|as)|após|até(?: a[oà]s?| às)?|até à|para|desde|a partir d(?:e|o|a|as)|o mais tardar|no máximo|não (?:antes|depois) d(?:e|o|a|as)|quase|na véspera d(?:e|o|a)|já perto d(?:e|o|a|as)|provavelmente|talvez|ao redor d(?:e|o|a|as)|passava d(?:e|o|a|as)",
        "nl": r"rond(?: de)?|omstreeks|tegen|ongeveer|circa|ca\.|om en nabij|rondom|kort (?:voor|na|vóór)|vlak (?:voor|na|vóór)|voor|vóór|na|tot(?: aan)?|uiterlijk|niet (?:later|eerder) dan|niet (?:voor|na|vóór)|vanaf|sinds|bij benadering|even (?:voor|na)|zo rond|bijna|vermoedelijk|waarschijnlijk|in de loop van|op zijn (?:laatst|vroegst)|aan de vooravond van|richting",
        "pl": r"około|ok\.|koło|w okolic\w+|blisko|mniej więcej|tuż (?:przed|po)|krótko (?:przed|po)|niedługo (?:przed|po)|przed|po|do|pod|od|nie (?:później|wcześniej) niż|najpóźniej|najwcześniej|prawie|niemal|ku|gdzieś (?:około|koło)|przypuszczalnie|prawdopodobnie|w ciągu|w przeddzień|bliżej|jeszcze przed|aż do|najdalej",
        "cs": r"kolem|okolo|asi|přibližně|zhruba|cca|těsně (?:před|po)|krátce (?:před|po)|před|po|do|od|k|ke|na|nejpozději|nejdříve|ne (?:později|dříve) než|téměř|skoro|blížícím se|v průběhu|během|pravděpodobně|někdy (?:kolem|před|po|v)|v předvečer|nedlouho (?:před|po)|až do",
        "ru": r"около|примерно|приблизительно|ориентировочно|ближе к|к|ко|под|до|перед|после|с|со|вплоть до|незадолго до|вскоре после|сразу после|не (?:позднее|позже|ранее|раньше)(?: чем)?|самое (?:позднее|раннее)|в районе|где-то|почти|начиная с|накануне|предположительно|вероятно|порядка|в течение|на исходе|за полночь",
        "uk": r"близько|приблизно|орієнтовно|десь|біля|коло|ближче до|до|перед|після|з|із|від|під|на(?= (?:полудень|ранок|вечір|обід|світанок))|аж до|незадовго до|невдовзі після|одразу після|не (?:пізніше|раніше|пізніш|раніш)(?: ніж| як| від| за)?|щонайпізніше|у районі|в районі|майже|починаючи з|напередодні|імовірно|ймовірно|впродовж|протягом|по(?= обіді)|за(?= північ)",
        "tr": r"yaklaşık|tahminen|takriben|en geç|en erken|aşağı yukarı|neredeyse|muhtemelen",
        "ar": r"نحو|حوالي|حوالى|قرابة|زهاء|حدود|في حدود|بحدود|بحلول|مع حلول|عند حلول|حلول|قبل|قبيل|بعد|بعيد|حتى|إلى|الى|منذ|قرب|مع اقتراب|في موعد أقصاه|ما لا يتجاوز|أقصاه|تقريبا|عشية|بين",
        "sv": r"omkring|runt|kring|ungefär|cirka|ca|vid|före|efter|innan|till|fram till|senast|tidigast|strax (?:före|efter|innan)|närmare|mot|från|sedan|inte (?:senare|tidigare) än",
        "no": r"omkring|rundt|cirka|ca\.?|omtrent|ved|før|etter|innen|til|fram til|frem til|senest|tidligst|like (?:før|etter)|kort (?:før|etter)|nærmere|mot|fra|siden|ikke (?:senere|før) enn",
        "da": r"omkring|cirka|ca\.?|ved|før|efter|inden|til|frem til|indtil|senest|tidligst|kort (?:før|efter)|lige (?:før|efter)|hen mod|mod|fra|siden|ikke (?:senere|før) end",
        "ro": r"în jurul|pe la|aproximativ|circa|către|spre|înainte de|după|până(?: la| în| pe)?|cel târziu|cel mai târziu|nu mai târziu de|din|de la|puțin (?:înainte|după)|la scurt timp (?:înainte|după)|aproape de",
        "sr": r"oko|otprilike|pred|pre|prije|posle|nakon|poslije|do|od|najkasnije|najranije|ne kasnije od|uoči|malo (?:pre|posle)|око|отприлике|пред|пре|после|након|до|од|најкасније",
        "bg": r"около|към|приблизително|преди|след|до|от|най-късно|малко (?:преди|след)|не по-късно от|на прага",
        "el": r"γύρω σ\w+|περίπου|κατά|πριν(?: από)?|μετά(?: από)?|έως|μέχρι|το αργότερο|λίγο (?:πριν|μετά)|προς",
        "hu": r"körülbelül|kb\.|legkésőbb|legkorábban|nem később mint",
        "sk": r"okolo|asi|približne|zhruba|pred|po|do|od|k|ku|najneskôr|krátko (?:pred|po)|tesne (?:pred|po)",
        "fa": r"حدود|حدودا|نزدیک|نزدیک به|پیش از|قبل از|پس از|بعد از|تا|از|حداکثر تا|دست‌?بالا",
    }
)
_AFTER: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": r"at the (?:very )?(?:latest|earliest)|or (?:so|thereabouts|before|after|earlier|later|sooner|around then|near it|shortly \w+)|approximately|roughly|give or take|-ish|or a (?:day|little|bit)|onwards?",
        "de": r"(?:herum|spätestens|frühestens|ungefähr|etwa|circa|oder (?:früher|später|kurz|davor|danach|so|einen|am)|plus minus|wohl|an)",
        "fr": r"au plus (?:tard|tôt)|environ|à peu près|ou (?:avant|après|plus tôt|plus tard|aux? alentours|la veille|le lendemain|peu)|approximativement|passées?",
        "es": r"a más tardar|como (?:muy )?tarde|aproximadamente|más o menos|o (?:antes|después|así|poco|un día|el día)|aprox\.",
        "it": r"al più tardi|circa|all['’]incirca|o (?:prima|dopo|giù di lì|poco|il giorno|un giorno)|più o meno|passate",
        "pt": r"o mais tardar|aproximadamente|mais ou menos|ou (?:antes|depois|por aí|perto|pouco|no dia|um dia)|no máximo|em diante",
        "nl": r"uiterlijk|ongeveer|of (?:eerder|later|daaromtrent|zo|kort|een dag|de dag)|op zijn (?:laatst|vroegst)|om en nabij",
        "pl": r"najpóźniej|mniej więcej|lub (?:wcześniej|później|około|dzień|coś)|albo (?:wcześniej|później|dzień)|plus minus",
        "cs": r"nejpozději|přibližně|zhruba|nebo (?:dříve|později|tak nějak|den)|či (?:dříve|později)|plus minus",
        "ru": r"самое позднее|примерно|приблизительно|или (?:раньше|позже|около того|накануне|днём|на день)|плюс-минус|не позже|не позднее",
        "uk": r"щонайпізніше|приблизно|орієнтовно|або (?:раніше|пізніше|близько того|напередодні|на день)|чи (?:раніше|пізніше|близько того)|плюс-мінус",
        "tr": r"civarında\w*|civarı\w*|sular[ıi]\w*|sıralarında\w*|dolaylarında\w*|kadar|doğru|önce\w*|öncesi\w*|sonra\w*|sonrası\w*|itibar\w+|beri|dek|değin|yakın\w*|gibi|(?:veya|ya da) (?:önce|sonra|daha)\w*|falan|arasında|varmadan|olmadan",
        "ar": r"تقريبا|تقريبًا|على الأكثر|على أبعد تقدير|كحد أقصى|أو (?:قبل|بعد|نحو|قريب|ما يقارب|حوالي)\w*|أو في حدود|فصاعدا",
        "hu": r"körül\w*|előtt\w*|után\w*|tájban|táján|felé|-ig|óta",
        "sv": r"ungefär|senast|eller (?:så|tidigare|senare|däromkring)", "no": r"omtrent|senest|eller (?:så|tidligere|senere)", "da": r"senest|eller (?:så|tidligere|senere)",
        "ro": r"cel târziu|aproximativ|sau (?:mai devreme|mai târziu)", "fa": r"تقریبا|یا (?:پیش|پس|حدود)\w*", "sk": r"najneskôr|približne",
    }
)  # fmt: skip
# A word or two may stand between: an article, "the morning of", "godzin".
_LITTLE: Final = r"(?:(?:the|a|an|am|im|one|day|night|morning|evening|hours?|of|den|dem|der|die|das|tag|uhr|le|la|les|l['’]|du|de|des|jour|journée|heures?|el|los|las|del|día|horas?|il|lo|gli|giorno|ora|ore|o|os|as|do|da|dia|het|een|uur|dag|godz\.|godziny|godzin[ęą]|dnia|hodin\w*|dne|час\w*|дня|год\w*|ночи|ночі|утра|ранку|вечора|вечера|الساعة|يوم|منتصف|klockan|kl\.?|ora|ziua)\b[ .]*){0,3}"


def _compiled(before: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{before})(?:\s+|(?<=['’])){_LITTLE}$")


_PATTERNS: Final = {code: _compiled(words) for code, words in _BEFORE.items()}
_OPENING: Final = {
    code: re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)") for code, words in _BEFORE.items()
}
_CLOSING: Final = {
    code: re.compile(rf"(?i)(?:['’]?\w{{0,4}}\s+|[\s,(]*)?(?:{words})(?!\w)")
    for code, words in _AFTER.items()
}
_ENDING: Final = {
    code: re.compile(rf"(?i)(?<!\w)(?:{words})\W*$") for code, words in _AFTER.items()
}


def loosened(before: str, time: str, after: str, language: str) -> str:
    """Return the words by which a time is about which, before which or after which it was; or none.

    Args:
        before: The words before the time, of its sentence.
        time: It, with what of such words was read as part of it.
        after: The words behind it.
        language: Their BCP 47 tag; in another language than those listed there are none.
    """
    if language not in _PATTERNS:
        return ""
    found = _PATTERNS[language].search(before) or _OPENING[language].match(time)
    if found is None and language in _CLOSING:
        found = _CLOSING[language].match(after) or _ENDING[language].search(time)
    return found[0].strip().lower() if found is not None else ""


def or_another(after: str, language: str) -> bool:
    """Return whether words behind a time say that it may be another: "or the day before".

    Args:
        after: The words behind it.
        language: Their BCP 47 tag; in another language than those listed they never do.
    """
    known = _OR.get(language)
    return known is not None and known.match(after) is not None


_OR: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {
        code: re.compile(rf"(?i)[^.!?\n]{{0,8}}(?<!\w)(?:{words})\s[^.!?\n]{{2,50}}")
        for code, words in {
            "en": "or", "de": "oder|beziehungsweise|bzw\\.", "fr": "ou", "es": "o|u", "it": "o|oppure|ovvero",
            "pt": "ou", "nl": "of|ofwel", "pl": "lub|albo|czy|bądź", "cs": "nebo|či|anebo", "sk": "alebo|či",
            "ru": "или|либо", "uk": "або|чи", "tr": "veya|ya da|yahut", "ar": "أو", "fa": "یا", "ro": "sau|ori",
            "hu": "vagy", "sv": "eller", "no": "eller", "da": "eller", "sr": "ili|или", "bg": "или", "el": "ή",
        }.items()
    }
)  # fmt: skip
