"""What more of languages makes a statement less than flat: seeming, hearsay, likelihood, likeness.

Beside the lexicons of `hedges`, and what `plain_words` has: how papers, ministries and posts put a
doubt that no list of verbs of seeming has: the conditional of hearsay (*dispararía*, *Tratar-se-ia*),
the German Konjunktiv, the Turkish *-miş* that ends a sentence, "wie ein Tuch aussehend", "мол".
They are read where it is asked whether a doubt that seems gone is told after all: so wide, that a
word is here which may also say something else, and never to say that a doubt was put in.
"""

# ruff: noqa: E501  a line is what one language has
from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

_SIGNS: Final = re.compile("[\u064b-\u0652\u0640]")

# Spanish nouns and past forms that end as a conditional does: *batería*, *quería*.
_NO_CONDITIONAL: Final = (
    r"(?!(?:re)?quer|comis|secret|notar|mensaj|enferm|(?:re|pre|in|trans|su|con|de|di)?fer|suger|adquir|inger|diger|h[ie]r|artiller|infanter|caballer|bater|galer|tuber|guarder|librer|cafeter|panader|ingenier|loter|porter|refiner"
    r"|carnicer|joyer|peluquer|averi|ganader|miner|pastel|tesorer|compañer|correr|avería)"
)

_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "en": r"(?:is|are|was|were) (?:widely |generally )?understood to|(?:by|from) the looks? of|every impression|gives? the impression|billed as|held to be|rumou?r\w*|(?:has|have|had) the (?:look|appearance|air) of|taken to (?:be|have|show)|hallmarks? of"
        r"|in all (?:probability|likelihood)|ostensibl\w+|so-called|conceivabl\w+|on the face of it|blam(?:ed|ing) (?:on|for)|tipped as|passes? for|what (?:looks|looked|seems|seemed|appears|appeared)|supposed\w*|hearsay|word is|as it were|odds are|chances are|to be believed"
        r"|put down to|pinned on|described as|presented as|touted as|looks? (?:very |much |a lot |rather |for all the world )?(?:like|as)|evidently|as far as (?:is|can be) (?:known|told)|hypothes\w+|one theory|theor(?:y|ies|ise[sd]?|ize[sd]?)\b|self-styled|unproven|supposition",
        "de": r"(?<!ich )habe(?! ich)|sei(?:en)?|augenscheinlich|offenkundig|offensichtlich|ersichtlich|scheinbar|nach lage der dinge|sieht (?:es )?(?:ganz )?danach aus|sehen (?:es )?danach aus|(?:erweck\w+|macht\w*|entsteht) (?:den|der) (?:\w+ )?eindruck|den anschein|(?:viel(?:es)?|alles|manches|einiges) (?:spricht|deutet|sprach)"
        r"|(?:geht|gehen|ging|gingen|gehe) (?:\w+ ){0,4}(?:davon |von )(?:\w+ ){0,3}?aus|davon (?:aus(?:zugehen|gegangen)|auszugehen)|angenommen|annahme|an(?:nehmen|nimmt)|nimmt (?:\w+ ){0,3}an|nehmen (?:\w+ ){0,3}an|hält (?:\w+ ){1,4}für|halten (?:\w+ ){1,4}für|gehalten|infrage|in frage|als (?:\w+ ){1,4}gehandelt|hieß es|heißt es|es hieß|es heißt"
        r"|vermeintlich\w*|sogenannt\w*|so genannt\w*|müssten?|lässt (?:\w+ ){0,3}(?:schließen|vermuten)|lassen (?:\w+ ){0,3}(?:schließen|vermuten)|verdacht\w*|unter umständen|theorie|hypothes\w+|eventuell|mögliche[rnms]?|gerücht\w*|will (?:\w+ ){0,4}\w+(?:t|en) haben|wollen (?:\w+ ){0,4}\w+(?:t|en) haben"
        r"|wie (?:\w+ ){1,4}(?:auss(?:ieht|ehen\w*|ah\w*)|aussehend\w*|wirk\w+|anmut\w+)|aussehend\w*|anmutend\w*|wirkt\w* (?:wie|als)|denkbar|nicht aus(?:zuschließen|geschlossen)|schließ\w* (?:\w+ ){0,3}nicht aus|zu (?:sehen|erkennen) sein soll\w*|als wahrscheinlich|mutmaß\w+|für \w+ gehalten|gleicht|gleichend\w*|in der art|glaubt|glauben|befürcht\w+|zugeschrieben|zuzuordnen|dem (?:ersten )?augenschein",
        "fr": r"apparence|port\w+ à croire|pass\w+ pour|cens[ée]\w*|sans doute|présent[ée]\w* comme|dit-on|hypothès\w+|piste\b[^.!?]{0,40}(?:privilégi\w+|évoqu\w+|retenu\w*)|préten\w+|soi-disant|on (?:croit|pense|suppose)|cro(?:it|ient|yait)|suppos\w+|donn[ée]\w* (?:pour|comme)|(?:a|ont|avait|avaient) (?:bien )?(?:pu|dû)\b"
        r"|visiblement|manifestement|rumeur\w*|éventuel\w*|imput[ée]\w*|attribu[ée]\w*|théorie|laiss\w+ (?:à )?(?:penser|croire|supposer|entendre)|faisant penser|font? penser|évoqu\w+|tout (?:indique|porte|laisse)|en (?:toute )?(?:vraisemblance|apparence)|il se (?:peut|dit|pourrait)|paraît-il|semble-t-(?:il|elle)|qualifi[ée]\w* de|en forme de|sembl\w+|(?:\w+er|(?:pour|de|sau|fau|voud|fe|au|se|ver|mett|prend|rend|attend|perd|\w*[vt]iend|\w*d[eu]v|fau?d)r|(?:fin|ag|serv|dorm|ment|sub|sort|part|fourn)ir)ai(?:t|ent)|suspect\w*|soupçon\w*|craint|redout\w+|estim\w+|jug[ée]\w*|serait-ce|considér\w+",
        "es": rf"\b{_NO_CONDITIONAL}\w{{2,}}(?:ar|er|ir)ían?\b|(?:pond|tend|vend|sald|vald|pod|hab|sab|cab|quer)rían?|con (?:todo el )?(?:aspecto|apariencia|aire|pinta)|hipótesis|se (?:cree|presume|supone|estima|piensa|dice|sospecha|teme|especula|baraja|da por|considera)|presum\w+|cre(?:e|en|ían?) que|debi(?:ó|eron)(?: de)?|debe[n]? (?:de )?haber|dic(?:e|en) que|asemej\w+|teoría|conjetur\w+|presuntamente|supuestamente|tien(?:e|en) (?:toda la )?pinta|da(?:ba)? la impresión|aparent\w+|vendría a|sería|quizá|acaso|rumor\w*|por lo que se ve|a todas luces|en apariencia|atribuid\w+|manejan?|barajan?|autodenominad\w+|identificad\w+ como|descrit\w+ como|(?:se|le) atribuye\w*|estim\w+",
        "it": r"dall['’]aspetto|(?:dall['’]|l['’])(?:aria|apparenza)|lasci\w+ (?:pensare|credere|presumere|supporre|intendere)|si (?:presume|dice|crede|pensa|suppone|ritiene|teme|sospetta|direbbe|vocifera|ipotizza)|ipotes\w+|ipotizz\w+|sedicent\w+|dev(?:e|ono) (?:aver|esser)\w*|dovev\w+ (?:aver|esser)\w*|indiscrezion\w+|cosiddett\w+|voci (?:non|di corridoio|raccolte|insistenti)|secondo voci|teori[ae]|presum\w+|tutto (?:indica|fa|lascia)|fa(?:nno)? (?:pensare|supporre)|ha(?:nno)? l['’]aria|dà l['’]impressione|parv\w+|sembiante|eventual\w*|plausibil\w*|a occhio|a prima vista|a detta|dicono|pista\b[^.!?]{0,30}(?:privilegiat\w+|accreditat\w+)|attribuit\w+|accreditat\w+|quella dell[ao'’]?|passa(?:no)? per|spacciat\w+|indicat\w+ come|descritt\w+ come|evidentemente|magari",
        "pt": r"\w+-(?:se|lhe|lhes|o|a|os|as|lo|la)-iam?\b|com (?:ar|aspec?to|aparência|jeito) de|leva(?:m)? a (?:crer|supor|pensar)|(?:com|em) toda a probabilidade|a julgar|preten[st]\w+|(?:ter|poder|dever|haver)(?:á|ão)\b|diz-se|hipótese\w*|porventura|dev(?:e|em|ia|iam) (?:ter|ser|estar)|assemelh\w+|pelos vistos|se (?:crê|acredita|presume|supõe|diz|pensa|suspeita)|crê-se|supõe-se|pensa-se|julga-se|será que|dir-se-ia|rumor\w*|boato\w*|suspeit\w+|teoria|tudo (?:leva|aponta)|apont\w+ para|eventual\w*|dá a (?:impressão|ideia)|de acordo com rumores|autoproclamad\w+|tid\w+ como|tid\w+ por|dad\w+ como|descrit\w+ como|atribuíd\w+|quiçá|parec\w+|hipotetic\w+|aventa\w*|especula\w*|estima-se|em princípio",
        "nl": r"eruitzie\w+|ziet eruit|zien eruit|zag eruit|zagen eruit|hoogstwaarschijnlijk|afgaand\w*|te oordelen|neemt (?:\w+ ){0,3}aan|nemen (?:\w+ ){0,3}aan|aangenomen|aanneemt|zogenaamd\w*|zogeheten|(?:moet|moeten) (?:\w+ ){0,6}(?:hebben|zijn)|uitgegaan|gaa?[tn]? (?:\w+ ){0,3}uit van|geacht|gerucht\w*|aannemelijk\w*|zo te zien|te zien aan|klaarblijkelijk|schijnbaar|schijnt|schijn|wordt gezegd|men zegt|naar (?:men|het) (?:zegt|schijnt|heet)|verdacht\w*|het heet|theorie|hypothese|vermeende|zeer wel|zou wel|allicht|eventue\w+|lijkt|doet vermoeden|wekt de indruk|de indruk|toegeschreven|gehouden voor|aangezien voor|gelooft|geloven|wijst alles|alles wijst|zeer vermoedelijk|kan (?:\w+ ){0,5}zijn (?:geweest)?|weg had van|weg heeft van",
        "pl": r"przyjmuje się|zakłada się|tak zwan\w+|tzw\.|bodaj\w*|mówi się|niewykluczon\w*|nie (?:można|da się) wykluczyć|nie wyklucza\w*|miel?iby|miałby|miałaby|miałoby|miałyby|z pozoru|pozorn\w+|na pozór|zdaniem|bior\w+ pod uwagę|hipotez\w+|pogłosk\w+|plotk\w+|(?:według|jedna z|robocza|główna) (?:\w+ )?wersj\w+|na kształt|coś jak|niby|ponoć|jak się (?:wydaje|zdaje|przypuszcza|sądzi|uważa)|wiele wskazuje|widoczn\w+|ewentualn\w+|potencjaln\w+|uchodz\w+ za|uznawan\w+ za|uznan\w+ za|przypisywan\w+|najwidoczniej|zapewne|pewnie|raczej|mogł\w*|mógł\w*|podejrzew\w+|przypuszcza\w*|wyglądając\w+|przypominając\w+|w domyśle|wydawał\w*|określan\w+ jako|opisywan\w+ jako",
        "cs": r"m(?:á|ají|ěl[aoyi]?)\s+(?:\w+\s+){0,3}(?!pět|šest|devět|deset|\w+[nd]áct|\w+cet|\w+sát|svět|květ|most|list|byt|účet|počet|plot|pocit|let\b)\w+(?:[aeiáéíýo]t|st|ci|out)|vypad\w+|podobn\w+|podobaj\w+|nasvědčuj\w+|soudě|soud(?:í|il\w*)|má se za to|předpokl\w+|takzvan\w+|tzv\.|jakoby|jako by|zjevn\w+|očividn\w+|říká se|nelze vyloučit|nevyluč\w+|není vylouč\w+|domnív\w+|údajn\w+|hypotéz\w+|teori\w+|podle (?:\w+ )?verze|svědčí (?:o|pro)|pravděpod\w+|případn\w+|zdánliv\w+|na pohled|spekul\w+|fám\w+|považov\w+|označov\w+ za|budí dojem|dojem|zdál\w*|zdají|zdá\b|jeví se|jevil\w*|přisuz\w+|připis\w+|podle (?:všeho|zdání)|tipuj\w+|možn\w+|podezír\w+|nejspíš\w*|bezpochyby|asi|patrn\w+|prý|dle všeho|tvrzen\w+",
        "ru": r"будто|словно|точно бы|по (?:всей )?видимости|по слухам|слух\w*|скорее всего|скорей всего|так называем\w+|т\. ?н\.|мним\w+|должно быть|дескать|мол(?=,)|(?<=, )мол|говорят|не исключ\w+|вроде|наверно\w*|пожалуй|как (?:сообщается|утверждается|считается|полагают|предполагается|говорят|бы)|(?:по|рабоч\w+|основн\w+|одн\w+ из|рассматрива\w+|выдвига\w+) верси\w+|гипотез\w+|по (?:предварительн\w+|неподтвержд\w+|имеющ\w+|некоторым|непроверен\w+|оперативн\w+) \w+|подозрев\w+|подозре\w+|напомина\w+|смахива\w+|на вид|с виду|внешне|походит|производ\w+ впечатление|выгляд\w+|надо полагать|небось|чуть ли не|предположен\w+|предполож\w+|приписыва\w+|выдают за|принимают за|принят\w+ за|видно,|кажущ\w+|судя по|вполне возможно|не факт|есть основания|что-то вроде|нечто вроде|типа",
        "uk": r"за чутками|чутк\w+|на?й?імовірн\w+|швидше за все|скоріше? за все|скоріш\w*|найпевніше|найвірогідніш\w*|так званий|так звана|так зване|так звані|так званого|т\. ?зв\.|уявн\w+|либонь|мовляв|кажуть|не виключ\w+|вочевидь|напевн\w*|певн(?:о|е)|як (?:повідомляється|стверджується|вважається|вважають|припускають|кажуть|видається)|наче|неначе|немов\w*|ніби\w*|(?:за|робоч\w+|основн\w+|одн\w+ з|розгляда\w+|висува\w+)(?: \w+)? верс\w+|гіпотез\w+|підозр\w+|подейкують|видається|видаються|виглядає|вигляда\w+|гадають|припуска\w+|припущен\w+|за (?:попередн\w+|непідтвердж\w+|наявн\w+|деякими|оперативн\w+) \w+|скидається|скидаються|на вигляд|з вигляду|зовні|справля\w+ враження|очевидно|приписують|щось на кшталт|на кшталт|щось схоже|буцім\w*|позірн\w+|гаданий|гадан\w+|нагаду\w+|судячи|нібито|начебто|мабуть|цілком можливо|є підстави",
        "tr": r"(?!geç|güm|ye)\w{2,}m[ıiuü]ş(?:ler|lar)?(?=\s*(?:[.!?…]|$))|söylen\w*|söyleni\w+|ihtimal\w*|galiba|herhalde|olmalı\w*|güya|belirtil\w+|varsay\w*|sözümona|sözüm ona|zanlı\w*|şüphel\w*|adeta|sanki|sözde|görünüş\w*|izlenim\w*|rivayet\w*|denildi|deniyor|deniliyor|konuşulu\w*|anlaşıl\w*|var sayıl\w*|kabul edil\w*|öngörül\w*|düşünül\w*|kuvvetle|olsa gerek|öyle görün\w*|imiş|ymiş|ymış|gözük\w*|gibi|hipotez\w*|teori\w*|söz konusu olabil\w*|atfed\w*|aktarıl\w*|bildiril\w*|dendi",
        "ar": r"يحتمل|تحتمل|يرجح|ترجح|يقال|قيل|لعل\w*|يزعم\w*|تزعم\w*|زعم\w*|كأن\w*|وكأن\w*|يشتبه|اشتبه|مشتبه|المشتبه|لا يستبعد|لا تستبعد|لم يستبعد|غير مستبعد|تردد|ترددت|يتردد|يفترض|تفترض|مفترض\w*|المفترض\w*|يتداول|متداول\w*|ما يسمى|ما تسمى|يشاع|شائعات|اشاعات|أشبه|اشبه|بدا|بدت|بدوا|تبين الدلائل|الدلائل|المؤشرات|مؤشرات|فرضية|الفرضية|ظن\w*|يرى خبراء|وفق تقديرات|تقديرات|على ما يظهر|ظاهريا|حسب الظاهر|الظاهر|يظهر أن\w*|المزعوم\w*|بزعم|مظنون|يتوقع|متوقع|قد (?:ي|ت)\w+|في حكم|على الأغلب|الأغلب|الاغلب|في الغالب|منسوب\w*|ينسب|يعتقد\w*|يبدو\w*",
        "sv": r"ser ut som|liknande|enligt uppgift|lär ha|sägs|det sägs|rykte\w*|ryktas|så kallad\w*|skenbar\w*|till synes|förefaller|tyder på|måste ha|torde|möjlig\w*|hypotes\w*|teori\w*|bedöms|antas|ett slags|verkar|uppenbarligen|av allt att döma",
        "no": r"ser ut som|lignende|ifølge rykter|rykte\w*|såkalt\w*|skal visstnok|angivelig|tyder på|må ha|muligens|hypotese\w*|teori\w*|antas|tilsynelatende|etter alt å dømme|åpenbart|formodes|sies å",
        "da": r"ser ud som|lignende|ifølge rygter|rygte\w*|såkaldt\w*|efter alt at dømme|tyder på|må have|hypotese\w*|teori\w*|antages|tilsyneladende|åbenbart|siges at|formodes|formentlig",
        "ro": r"ar fi|s-ar (?:părea|fi|crede)|se (?:pare|crede|presupune|spune|zice|bănuiește)|zvonuri\w*|așa-zis\w*|așa-numit\w*|probabil\w*|ipotez\w+|teori\w+|trebuie să fi|după toate probabilitățile|aparent\w*|parcă|chipurile|cică|o fi|pesemne|semăn\w+|asemănăt\w+",
        "sr": r"navodn\w*|po svoj prilici|najverovatnije|izgleda|tobož\w*|takozvan\w+|priča se|govori se|sumnj\w+|hipotez\w+|glasin\w+|mora da|biće da|smatra se|veruje se|nalik|sličn\w+|наводн\w*|по свој прилици|највероватније|тобож\w*|такозван\w+|прича се|сумњ\w+|хипотез\w+|гласин\w+|мора да|биће да|сматра се|верује се|налик|сличн\w+",
        "bg": r"бил[аои]?|щял[аои]?|вероятн\w*|може би|изглежда|явно|очевидно|предполаг\w+|смята се|твърди се|по всичко личи|навярно|сигурно|уж|сякаш|като че ли|прилич\w+|подобн\w+|слух\w*|така нареч\w+|според неофициал\w+|възможно|най-вероятно|заподозр\w+|хипотез\w+|по непотвърд\w+",
        "sk": r"zrejme|vraj|údajn\w+|pravdepodobn\w+|podľa všetkého|zdá sa|vyzerá\w*|možno|asi|azda|takzvan\w+|mal[aoi]? \w+ť|majú \w+ť|má \w+ť|mohl\w*|môže|podozriv\w*|predpoklad\w+|domnieva\w+|nevylučuj\w+|podobn\w+|pripomín\w+",
        "hu": r"állítólag|valószínűleg|feltehetően|feltehetőleg|vélhetően|talán|úgy tűnik|látszólag|látszik|feltételez\w*|gyanít\w*|gyanús\w*|lehet|hasonlít\w*|hasonló\w*|minden bizonnyal|úgynevezett|a hírek szerint",
        "el": r"φέρεται|φαίνεται|πιθαν\w+|ίσως|μάλλον|λέγεται|εικάζεται|θεωρείται|υποτιθέμεν\w+|φερόμεν\w+|μοιάζ\w+|ενδέχεται|μπορεί|υποψί\w+|εκτιμάται|δήθεν|προφανώς",
        "fa": r"گویا|ظاهرا|گفته می‌?شود|به نظر می‌?رسد|شاید|احتمالا|انگار|گمان می‌?رود|تصور می‌?شود|موسوم به|مشکوک|شبیه|مظنون|ادعا\w*|به‌?اصطلاح|فرضیه\w*|شایعه\w*",
    }
)
_BOUNDARY: Final = r"(?i)(?<!\w)(?:{words})(?!\w)"


def _compiled(language: str, words: str) -> re.Pattern[str]:
    if language == "ar":
        return re.compile(rf"(?<!\w)(?:و|ف|ب|ل|ال)?(?:{words})(?!\w)")
    return re.compile(_BOUNDARY.format(words=words))


_PATTERNS: Final[Mapping[str, re.Pattern[str]]] = MappingProxyType(
    {language: _compiled(language, words) for language, words in _WORDS.items()}
)


def doubting(text: str, language: str) -> frozenset[str]:
    """Return the words of a text that may make what it tells less than flat, by a wide reading.

    Args:
        text: The words, a sentence of them at most.
        language: Their BCP 47 tag; in another language than those listed there are none.
    """
    known = _PATTERNS.get(language)
    found = known.finditer(_SIGNS.sub("", text)) if known is not None else ()
    return frozenset(m[0].lower() for m in found)


# What is wanting, what of, and words that say both; a few words may stand between.
_WANTING: Final[Mapping[str, tuple[str, str, str]]] = MappingProxyType(
    {
        "en": (r"not|cannot|n[’']t|never|nobody|no one|lack\w*|yet to|prevented|defies|defied|outstanding|pending|await\w*|no way|impossible|unable|absence|without|hard|difficult|failed|want of|short of", r"verif\w+|confirm\w*|corroborat\w*|check(?:s|ed|ing)?|authenticat\w*|establish\w*", r"unverifi\w*|unconfirmed|uncorroborated|unchecked"),
        "de": (r"steht (?:noch |weiter |bislang )?aus|stehen (?:noch )?aus|aussteh\w*|kaum|verwehrt|entzieh\w*|entzog\w*|fehl\w*|kein\w*|niemand\w*|ohne|schwer\w*|unmöglich|mangels|nicht|scheiter\w*|bleib\w* (?:noch )?aus", r"bestätig\w*|(?:über|nach)?prüf\w*|\w*überprüf\w*|verifizier\w*|verifikation|beleg\w*|belegen|nachweis\w*|geprüft|nachvollzieh\w*", r"unbestätigt\w*|ungeprüft\w*|unüberprüf\w*|unverifizier\w*|unbelegt\w*"),
        "fr": (r"reste\w*|faute d[e’']|à défaut|sans|aucune?|absence|manque\w*|impossible|difficile\w*|attente|en attendant|n[’'](?:a|ont|est)|pas|échou\w*|incapable\w*|ne", r"vérifi\w*|confirm\w*|authentifi\w*|corrobor\w*|recoup\w*|établi\w*", r"invérifi\w*|non[- ](?:confirmé\w*|vérifié\w*)"),
        "es": (r"falta\w*|carec\w*|pendient\w*|sin|no|imposible|incapa\w*|ausencia|difícil\w*|espera|ningun\w*", r"confirm\w*|verific\w*|comprob\w*|comprueb\w*|corrobor\w*|contrast\w*|constat\w*", r"inverificable\w*|por (?:confirmar|verificar|comprobar|corroborar|contrastar)"),
        "it": (r"manca\w*|assenza|priv\w*|attesa|senza|non|impossibil\w*|difficil\w*|nessun\w*", r"conferm\w*|verific\w*|accert\w*|riscontr\w*|appur\w*", r"inverificabil\w*|da (?:confermare|verificare|accertare|appurare)"),
        "pt": (r"falta\w*|carec\w*|ausência|espera|sem|não|impossível|incapaz\w*|difícil|nenhum\w*|pendente\w*|aguard\w*", r"confirm\w*|verific\w*|comprov\w*|apur\w*|corrobor\w*|validar|validad\w*", r"inverificáve\w*|por (?:confirmar|verificar|comprovar|apurar|validar)"),
        "nl": (r"blijf\w* (?:vooralsnog |nog )?uit|ontbreek\w*|ontbrak\w*|nauwelijks|niet|geen|zonder|onmogelijk|moeilijk|niemand|uitblijv\w*|wacht\w*|gebrek", r"bevestig\w*|verifi\w*|geverifieerd\w*|controle\w*|gecontroleerd\w*|nagaan|nagegaan|nagetrokken|staven", r"onbevestigd\w*|ongeverifieerd\w*|oncontroleerba\w*"),
        "pl": (r"brak\w*|wymaga\w*|czeka\w*|trudn\w*|niemożliw\w*|nie|bez|nikt|oczekuj\w*|pozostaj\w*", r"potwierdz\w*|zweryfikow\w*|weryfik\w*|sprawdz\w*|sprawdzi\w*", r"niepotwierdzon\w*|niezweryfikowan\w*|niesprawdz\w*"),
        "cs": (r"chybí|chyběl\w*|schází|aniž|bez|ček\w*|nikdo|nelze|těžk\w*|obtížn\w*|ne\w+", r"ověř\w*|potvrz\w*|prověř\w*|verifik\w*", r"neověř\w*|nepotvrz\w*"),
        "ru": (r"отсутств\w*|трудно|сложно|нуждается|нуждаются|требу\w*|не|без|нет|никто|невозможно|ожида\w*|лишен\w*|предстоит", r"подтвер\w*|провер\w*|верифиц\w*|удостовер\w*|установить", r"неподтвержд\w*|непроверен\w*"),
        "uk": (r"відсутн\w*|важко|складно|потребу\w*|браку\w*|не|без|немає|ніхто|неможливо|очіку\w*|брак|належить", r"підтвер\w*|перевір\w*|верифік\w*|встановити", r"непідтвердж\w*|неперевірен\w*"),
        "tr": (r"muhtaç|bekli\w*|mümkün ol\w*|imkân\w*|olmadan|yok\w*|değil\w*|edilem\w*|edilme\w*|edem\w*|güç|zor|eksik\w*", r"teyi[dt]\w*|doğrula\w*|kontrol|onay\w*|tespit", r"doğrulan?(?:a)?ma\w*|doğrulayama\w*|teyitsiz\w*"),
        "ar": (r"يفتقر|تفتقر|غياب|بانتظار|في انتظار|يصعب|صعوبة|دون|بدون|بلا|غير|لم|لا|تعذر|يتعذر|عدم|استحال|ليس", r"(?:ال|لل)?تأكيد\w*|(?:ال|لل)?تاكيد\w*|(?:ال|لل)?تحقق\w*|(?:ال|لل)?تثبت|مؤكد\w*|يؤكد\w*|تؤكد\w*|(?:ال|لل)?تأكد", r"(?!)"),
    }
)  # fmt: skip


def _unchecked(wanting: str, what: str, both: str) -> re.Pattern[str]:
    between = r"(?!\w)(?:[^\w.,;:!?\n]+\w+){0,6}?[^\w.,;:!?\n]+"
    either = rf"(?:{wanting}){between}(?:{what})|(?:{what}){between}(?:{wanting})|{both}"
    return re.compile(rf"(?i)(?<!\w)(?:{either})(?!\w)")


_UNCHECKED: Final = {code: _unchecked(*words) for code, words in _WANTING.items()}


def is_unchecked(text: str, language: str) -> bool:
    """Return whether a text may say that something was not, or not yet, confirmed.

    Args:
        text: The words, a sentence or two.
        language: Their BCP 47 tag; in another language than those listed it never does.
    """
    known = _UNCHECKED.get(language)
    return known is not None and known.search(_SIGNS.sub("", text)) is not None
