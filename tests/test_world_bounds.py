"""What bounds a number, in thirteen languages, and what stands beside one and bounds nothing.

This file is longer than 300 lines: because it is a table of sentences.
"""

import re

import pytest

from firsthand.world.bounds import FROM, SORTS, UP_TO, bound_after, bound_before, names_bound

ABOUT = frozenset({"about"})

LOW = {
    "en": """At least [14] people were hurt.
        No fewer than [14] people were hurt.
        Upwards of [14] people were hurt.
        A minimum of [fourteen] shots were counted.
        The toll stands at [14] or more.
        He counted [14] shots at the very least.
        Well over [140] people fled.
        Some 60 fled and [14] people or more were hurt.
        The strike killed [14]+ people.
        The number of dead exceeds [14].""",
    "de": """Mindestens [14] Menschen wurden verletzt.
        Es gab wenigstens [vierzehn] Verletzte.
        Nicht weniger als [14] Häuser brannten.
        Verletzt wurden [14] Menschen oder mehr.
        Zum mindesten [14] Schüsse fielen.
        Es waren [14] Männer, wenn nicht mehr.
        Deutlich über [140] Menschen flohen.
        Die Zahl der Toten übersteigt [14].
        Gezählt wurden [14] Einschüsse mindestens.
        Gut [40] Menschen standen am Ufer.""",
    "fr": """Au moins [14] personnes ont été blessées.
        Au bas mot [quatorze] personnes ont été blessées.
        Pas moins de [14] maisons ont brûlé.
        On a compté [14] morts au bas mot.
        Il y aurait [14] victimes ou davantage.
        Plus d'[une] douzaine de maisons ont brûlé.
        Le bilan dépasse les [140] morts.
        Elles étaient [14] personnes, sinon plus.
        Quatre hommes sont tombés et [14] personnes ou plus ont fui.
        À tout le moins [14] coups de feu ont été tirés.""",
    "es": """Al menos [14] personas resultaron heridas.
        Como mínimo [catorce] personas resultaron heridas.
        Cuando menos [14] viviendas ardieron.
        Hay [14] fallecidos, si no más.
        Más de una veintena huyó y [14] personas o más murieron.
        Los muertos superan los [140].
        No menos de [14] disparos se oyeron.
        Se contaron [14] disparos como mínimo.
        Eran [40] hombres y pico.
        Por encima de los [140] vecinos huyeron.""",
    "it": """Almeno [14] persone sono rimaste ferite.
        Come minimo [quattordici] persone sono rimaste ferite.
        Non meno di [14] case sono bruciate.
        I morti sono [14] o più.
        Quantomeno [14] colpi sono stati sparati.
        Oltre le [140] persone sono fuggite.
        Più dell'[80] per cento delle case è bruciato.
        Erano [14] uomini, se non di più.
        Le vittime sarebbero [14] come minimo.
        Il bilancio supera i [140] morti.""",
    "pt": """Pelo menos [14] pessoas ficaram feridas.
        Um mínimo de [14] pessoas ficou ferido.
        No mínimo [catorze] casas arderam.
        Ao menos [14] tiros foram ouvidos.
        Nada menos do que [14] casas arderam.
        Foram [14] mortos ou mais.
        Os mortos ultrapassam os [140].
        Eram [14] homens, se não mais.
        Acima das [140] pessoas fugiram.
        Contaram-se [14] disparos, pelo menos.""",
    "nl": """Minstens [14] mensen raakten gewond.
        Op zijn minst [veertien] mensen raakten gewond.
        Zeker [14] huizen brandden af.
        Niet minder dan [14] schoten werden gehoord.
        Er vielen [14] doden of meer.
        Ruim [140] mensen sloegen op de vlucht.
        Er waren [14] mannen, zo niet meer.
        Minimaal [14] schoten vielen.
        Er zijn [14] gewonden, minstens.
        Meer dan [140] mensen vluchtten.""",
    "pl": """Co najmniej [14] osób zostało rannych.
        Przynajmniej [czternaście] osób zostało rannych.
        Nie mniej niż [14] domów spłonęło.
        Rannych jest [14] osób lub więcej.
        Minimum [14] strzałów padło.
        Przeszło [140] osób uciekło.
        Uciekło [40] osób z okładem.
        Było ich [14], jeśli nie więcej.
        Liczba ofiar przekracza [14].
        Zginęło [14] osób, a może i więcej.""",
    "cs": """Nejméně [14] lidí bylo zraněno.
        Přinejmenším [čtrnáct] lidí bylo zraněno.
        Alespoň [14] domů shořelo.
        Minimálně [14] výstřelů zaznělo.
        Padlo [14] ran či více.
        Více než [140] lidí uprchlo.
        Zraněných je [14], ne-li více.
        Přes [140] lidí uprchlo.
        Aspoň [14] mužů leželo na zemi.
        Počet obětí přesáhl [14].""",
    "ru": """Не менее [14] человек пострадали.
        Как минимум [четырнадцать] человек пострадали.
        По меньшей мере [14] домов сгорели.
        Самое меньшее [14] выстрелов прозвучало.
        Погибли [14] человек, если не больше.
        Свыше [140] человек бежали.
        Пострадали [14] человек и более.
        Бежали [40] человек с лишним.
        Число погибших превысило [14].
        По самым скромным подсчётам, [14] домов сгорели.""",
    "uk": """Щонайменше [14] людей постраждали.
        Як мінімум [чотирнадцять] людей постраждали.
        Принаймні [14] будинків згоріли.
        Не менш як [14] пострілів пролунало.
        Загинули [14] людей, якщо не більше.
        Понад [140] людей утекли.
        Постраждали [14] людей і більше.
        Утекли [40] людей з лишком.
        Кількість загиблих перевищила [14].
        Більш ніж [140] людей утекли.""",
    "tr": """En az [14] kişi yaralandı.
        Asgari [14] ev yandı.
        [14]'ten fazla kişi yaralandı.
        [140]'ı aşkın kişi kaçtı.
        [14] veya daha fazla el ateş edildi.
        [140] kişiden fazlası kaçtı.
        [40] küsur kişi kaçtı.
        Hiç değilse [14] el ateş edildi.
        Ölü sayısı [140]'ın üzerinde.
        [14] ve üzeri ev yandı.""",
    "ar": """أصيب ما لا يقل عن [14] شخصا.
        أصيب على الأقل [14] شخصا.
        أصيب [14] شخصا على أقل تقدير.
        فر أكثر من [140] شخصا.
        فر ما يزيد على [140] شخصا.
        قتل [14] شخصا أو أكثر.
        احترق بما لا يقل عن [14] منزلا.
        يتجاوز عدد القتلى [14] شخصا أو يزيد.
        تجاوز [140] شخصا.
        أصيب [14] فأكثر.""",
}

HIGH = {
    "en": """Up to [14] people were hurt.
        At most [14] people were hurt.
        No more than [fourteen] shots were heard.
        There were [14] men at the most.
        Fewer than [14] people were hurt.
        They stood within [5] metres of the rails.
        As many as [14] houses burned.
        There were [14] men, tops.
        A maximum of [14] shots were heard.""",
    "de": """Bis zu [14] Menschen wurden verletzt.
        Höchstens [14] Menschen wurden verletzt.
        Nicht mehr als [vierzehn] Schüsse fielen.
        Es waren [14] Männer, höchstens.
        Weniger als [14] Häuser brannten.
        Sie standen keine [5] Meter vom Gleis.
        Maximal [14] Häuser brannten.
        Allenfalls [14] Schüsse fielen.
        Knapp [40] Menschen flohen.""",
    "fr": """Jusqu'à [14] personnes ont été blessées.
        Tout au plus [quatorze] personnes ont été blessées.
        Pas plus de [14] coups de feu ont été tirés.
        Il y avait [14] hommes au grand maximum.
        Moins de [14] maisons ont brûlé.
        Ils étaient à moins de [5] mètres.
        Ils étaient à peine [14].
        Au maximum [14] maisons ont brûlé.
        En dessous de [14] morts.""",
    "es": """Hasta [14] personas resultaron heridas.
        Como máximo [catorce] personas resultaron heridas.
        A lo sumo [14] disparos se oyeron.
        Eran [14] hombres como mucho.
        Menos de [14] viviendas ardieron.
        No más de [14] disparos se oyeron.
        Estaban a apenas [5] metros.
        Un máximo de [14] casas ardieron.
        Por debajo de [14] heridos.""",
    "it": """Fino a [14] persone sono rimaste ferite.
        Al massimo [quattordici] persone sono rimaste ferite.
        Non più di [14] colpi sono stati sparati.
        Erano [14] uomini al massimo.
        Meno di [14] case sono bruciate.
        Tutt'al più [14] case sono bruciate.
        Stavano a meno di [5] metri.
        Sono al massimo [14].
        Sotto i [14] gradi.""",
    "pt": """Até [14] pessoas ficaram feridas.
        No máximo [catorze] pessoas ficaram feridas.
        Não mais do que [14] tiros foram ouvidos.
        Eram [14] homens, quando muito.
        Menos de [14] casas arderam.
        Quando muito [14] casas arderam.
        Estavam a menos de [5] metros.
        Um máximo de [14] casas ardeu.
        Abaixo dos [14] feridos.""",
    "nl": """Tot wel [14] mensen raakten gewond.
        Hooguit [veertien] mensen raakten gewond.
        Niet meer dan [14] schoten werden gehoord.
        Er waren [14] mannen, hooguit.
        Minder dan [14] huizen brandden af.
        Ten hoogste [14] huizen brandden af.
        Ze stonden nog geen [5] meter van het spoor.
        Maximaal [14] schoten vielen.
        Er vielen [14] doden of minder.""",
    "pl": """Nawet do [14] osób zostało rannych.
        Co najwyżej [czternaście] osób zostało rannych.
        Nie więcej niż [14] strzałów padło.
        Było ich [14] osób najwyżej.
        Mniej niż [14] domów spłonęło.
        Stali niespełna [5] metrów od torów.
        Maksymalnie [14] domów spłonęło.
        Zaledwie [14] osób uciekło.
        Do [14] osób zostało rannych.""",
    "cs": """Až [14] lidí bylo zraněno.
        Nejvýše [čtrnáct] lidí bylo zraněno.
        Ne více než [14] výstřelů zaznělo.
        Bylo jich [14] mužů nanejvýš.
        Méně než [14] domů shořelo.
        Stáli necelých [5] metrů od kolejí.
        Maximálně [14] domů shořelo.
        Nanejvýš [14] lidí uprchlo.
        Do [14] metrů od trati.""",
    "ru": """До [14] человек пострадали.
        Максимум [четырнадцать] человек пострадали.
        Не более [14] выстрелов прозвучало.
        Их было [14] человек от силы.
        Менее [14] домов сгорели.
        Самое большее [14] домов сгорели.
        Они стояли не дальше [5] метров.
        От силы [14] человек бежали.
        Вплоть до [14] человек.""",
    "uk": """До [14] людей постраждали.
        Щонайбільше [чотирнадцять] людей постраждали.
        Не більше ніж [14] пострілів пролунало.
        Їх було [14] людей від сили.
        Менш як [14] будинків згоріли.
        Не далі ніж [5] метрів від колії.
        Максимум [14] будинків згоріли.
        Від сили [14] людей утекли.
        Не більш як [14] людей.""",
    "tr": """En fazla [14] kişi yaralandı.
        En çok [14] el ateş edildi.
        [14]'e varan sayıda kişi yaralandı.
        Azami [14] ev yandı.
        [14]'ten az kişi yaralandı.
        [14] kişiden azı kaçtı.
        Olsa olsa [14] kişi vardı.
        Maksimum [14] ev yandı.
        Ölü sayısı [140]'ın altında.""",
    "ar": """أصيب ما يصل إلى [14] شخصا.
        أصيب أقل من [14] شخصا.
        لا يزيد عن [14] شخصا.
        أصيب [14] شخصا على الأكثر.
        أصيب [14] شخصا كحد أقصى.
        لا يتجاوز [14] منزلا.
        احترق حتى [14] منزلا.
        بحد أقصى [14] طلقة.
        سمعت [14] طلقة أو أقل.""",
}

NEAR = {
    "en": """Around [14] people were hurt.
        Some [40] people were hurt.
        Roughly [fourteen] shots were heard.
        There were [40] men or so.
        Close to [140] people fled.
        There were [40]-odd houses.
        In the region of [140] people fled.
        An estimated [140] people fled.
        Getting on for [140] people fled.""",
    "de": """Rund [14] Menschen wurden verletzt.
        Etwa [vierzehn] Schüsse fielen.
        An die [40] Menschen flohen.
        Um die [40] Menschen flohen.
        Schätzungsweise [140] Menschen flohen.
        Es waren [40] Männer oder so.
        Annähernd [140] Menschen flohen.
        In etwa [14] Häuser brannten.
        Nahezu [140] Menschen flohen.""",
    "fr": """Environ [14] personnes ont été blessées.
        De l'ordre de [140] personnes ont fui.
        Aux alentours de [40] coups de feu ont été tirés.
        Quelque [140] personnes ont fui.
        Il y avait [40] hommes environ.
        Près de [140] personnes ont fui.
        Grosso modo [40] maisons ont brûlé.
        Quasiment [140] personnes ont fui.""",
    "es": """Unas [14] personas resultaron heridas.
        Alrededor de [40] disparos se oyeron.
        Cerca de [140] vecinos huyeron.
        Eran [40] hombres más o menos.
        En torno a [140] vecinos huyeron.
        Cosa de [40] casas ardieron.
        Del orden de [140] vecinos huyeron.
        Casi [140] vecinos huyeron.
        Aproximadamente [40] casas ardieron.""",
    "it": """Circa [14] persone sono rimaste ferite.
        All'incirca [40] colpi sono stati sparati.
        Nell'ordine delle [140] persone.
        Erano [40] uomini più o meno.
        Quasi [140] persone sono fuggite.
        Pressappoco [40] case sono bruciate.
        Intorno alle [140] persone sono fuggite.
        Erano [40] o giù di lì.""",
    "pt": """Cerca de [14] pessoas ficaram feridas.
        Por volta de [40] tiros foram ouvidos.
        Na ordem das [140] pessoas.
        Eram [40] homens, mais ou menos.
        Quase [140] pessoas fugiram.
        Umas [40] casas arderam.
        À volta de [140] pessoas fugiram.
        Aproximadamente [40] casas arderam.
        Perto de [140] pessoas fugiram.""",
    "nl": """Ongeveer [14] mensen raakten gewond.
        Zo'n [40] schoten werden gehoord.
        Om en nabij de [140] mensen vluchtten.
        Er waren [40] mannen of zo.
        Naar schatting [140] mensen vluchtten.
        Een stuk of [10] huizen brandden af.
        Rond de [140] mensen vluchtten.
        Pakweg [40] huizen brandden af.
        Bijna [140] mensen vluchtten.""",
    "pl": """Około [14] osób zostało rannych.
        Mniej więcej [czterdzieści] strzałów padło.
        Blisko [140] osób uciekło.
        Było ich [40] osób mniej więcej.
        Jakieś [40] domów spłonęło.
        Prawie [140] osób uciekło.
        W granicach [140] osób uciekło.
        Szacunkowo [140] osób uciekło.
        Bez mała [140] osób uciekło.""",
    "cs": """Asi [14] lidí bylo zraněno.
        Zhruba [čtyřicet] výstřelů zaznělo.
        Kolem [140] lidí uprchlo.
        Bylo jich [40] mužů přibližně.
        Téměř [140] lidí uprchlo.
        Okolo [40] domů shořelo.
        Bezmála [140] lidí uprchlo.
        Odhadem [140] lidí uprchlo.
        Nějakých [40] domů shořelo.""",
    "ru": """Около [14] человек пострадали.
        Порядка [40] выстрелов прозвучало.
        Примерно [140] человек бежали.
        Их было [40] человек примерно.
        Почти [140] человек бежали.
        Ориентировочно [40] домов сгорели.
        В районе [140] человек бежали.
        Без малого [140] человек бежали.
        Там было [40] человек или около того.""",
    "uk": """Близько [14] людей постраждали.
        Орієнтовно [40] пострілів пролунало.
        Приблизно [140] людей утекли.
        Їх було [40] людей приблизно.
        Майже [140] людей утекли.
        Десь [40] будинків згоріли.
        Без малого [140] людей утекли.
        Порядку [40] будинків згоріли.
        Там було [40] людей чи близько того.""",
    "tr": """Yaklaşık [14] kişi yaralandı.
        Aşağı yukarı [40] el ateş edildi.
        [140] civarında kişi kaçtı.
        [40] kadar ev yandı.
        Neredeyse [140] kişi kaçtı.
        [140]'a yakın kişi kaçtı.
        Tahminen [140] kişi kaçtı.
        [40] dolayında ev yandı.
        Kabaca [40] ev yandı.""",
    "ar": """أصيب نحو [14] شخصا.
        أصيب حوالي [14] شخصا.
        فر قرابة [140] شخصا.
        فر زهاء [140] شخصا.
        احترق ما يقارب [40] منزلا.
        سمعت [40] طلقة تقريبا.
        فر ما يناهز [140] شخصا.
        في حدود [40] منزلا.
        فر ما يقرب من [140] شخصا.""",
}

# Words of bound of something else, in another sense, or of the next number.
NONE = {
    "en": """The [14] men lay at least an hour there.
        Of the [14] wounded, at least 3 died.
        The film runs for [14] seconds, and over it a voice speaks.
        She is [14].
        [14] people were hurt, and about 40 houses burned.
        They fought over the [14] tanks that were left.
        At last [14] people were freed.
        The least of the [14] brothers spoke.
        [14] were hurt and more than 20 fled.""",
    "de": """Die [14] Verletzten lagen dort.
        Von den [14] Verletzten starben mindestens 3.
        Er sprach gestern mit [14] Zeugen.
        Zuletzt wurden [14] Menschen befreit.
        Das Video zeigt [14] Männer am Fluss.
        Die anderen [14] Menschen wurden befreit, über 40 Häuser brannten.
        Wieder fielen [14] Schüsse.
        Genau [14] Schüsse fielen.
        [14] Menschen und mehr als 20 Hunde flohen.
        Die Zahl stieg um [14] Prozent.""",
    "fr": """Les [14] blessés étaient là.
        Sur les [14] blessés, au moins 3 sont morts.
        Le film dure [14] secondes.
        Hier encore, [14] personnes ont été libérées.
        Exactement [14] coups de feu ont été tirés.
        Elles étaient [14], et environ 40 maisons ont brûlé.
        Il a parlé avec [14] témoins.
        Il a compté seulement [14] corps.
        [14] personnes et plus de 20 chiens ont fui.
        Il a cherché dans les [14] maisons.""",
    "es": """Los [14] heridos estaban allí.
        De los [14] heridos, al menos 3 murieron.
        El vídeo dura [14] segundos.
        Ayer [14] personas fueron liberadas.
        Exactamente [14] disparos se oyeron.
        Fueron [14] y cerca de 40 casas ardieron.
        Habló con [14] testigos.
        Solo [14] cuerpos fueron hallados.
        [14] personas y más de 20 perros huyeron.
        Habló sobre los [14] heridos.""",
    "it": """I [14] feriti erano lì.
        Dei [14] feriti, almeno 3 sono morti.
        Il video dura [14] secondi.
        Ieri [14] persone sono state liberate.
        Esattamente [14] colpi sono stati sparati.
        Erano [14] e circa 40 case sono bruciate.
        Ha parlato con [14] testimoni.
        Solo [14] corpi sono stati trovati.
        [14] persone e più di 20 cani sono fuggiti.
        Ha scritto sulle [14] case.""",
    "pt": """Os [14] feridos estavam lá.
        Dos [14] feridos, pelo menos 3 morreram.
        O vídeo dura [14] segundos.
        Ontem [14] pessoas foram libertadas.
        Exatamente [14] tiros foram ouvidos.
        Eram [14] e cerca de 40 casas arderam.
        Falou com [14] testemunhas.
        Só [14] corpos foram achados.
        [14] pessoas e mais de 20 cães fugiram.""",
    "nl": """De [14] gewonden lagen daar.
        Van de [14] gewonden stierven er minstens 3.
        De video duurt [14] seconden.
        Gisteren kwamen [14] mensen vrij.
        Precies [14] schoten werden gehoord.
        Het waren er [14] en ongeveer 40 huizen brandden af.
        Hij sprak met [14] getuigen.
        Alleen [14] lichamen werden gevonden.
        [14] mensen en meer dan 20 honden vluchtten.
        Vanaf [14] meter zag hij het.""",
    "pl": """Tych [14] rannych leżało tam.
        Z tych [14] rannych co najmniej 3 zmarło.
        Film trwa [14] sekund.
        Wczoraj [14] osób uwolniono.
        Dokładnie [14] strzałów padło.
        Było ich [14] i około 40 domów spłonęło.
        Rozmawiał przedtem, mówi [14] świadków.
        Tylko [14] ciał znaleziono.
        [14] osób i więcej niż 20 psów uciekło.
        Rozmawiał z [14] świadkami.""",
    "cs": """Těch [14] zraněných tam leželo.
        Z těch [14] zraněných nejméně 3 zemřeli.
        Video trvá [14] sekund.
        Včera bylo [14] lidí propuštěno.
        Přesně [14] výstřelů zaznělo.
        Bylo jich [14] a kolem 40 domů shořelo.
        Mluvil se [14] svědky.
        Jen [14] těl bylo nalezeno.
        [14] lidí a více než 20 psů uprchlo.
        Díval se na [14] mužů.""",
    "ru": """Эти [14] раненых лежали там.
        Из этих [14] раненых не менее 3 умерли.
        Видео длится [14] секунд.
        Вчера [14] пленных освободили.
        Ровно [14] выстрелов прозвучало.
        Их было [14], и около 40 домов сгорели.
        Он опросил [14] свидетелей.
        Нашли только [14] тел.
        [14] человек и более 20 собак бежали.
        Он говорил с [14] ранеными.""",
    "uk": """Ці [14] поранених лежали там.
        Із цих [14] поранених щонайменше 3 померли.
        Відео триває [14] секунд.
        Учора [14] полонених звільнили.
        Рівно [14] пострілів пролунало.
        Їх було [14], і близько 40 будинків згоріли.
        Він опитав [14] свідків.
        Знайшли тільки [14] тіл.
        [14] людей і більше ніж 20 собак утекли.
        Він говорив із [14] пораненими.""",
    "tr": """Bu [14] yaralı orada yatıyordu.
        Bu [14] yaralının en az 3'ü öldü.
        Görüntü [14] saniye sürüyor.
        Dün [14] kişi serbest bırakıldı.
        Tam [14] el ateş edildi.
        Orada [14] adam vardı ve yaklaşık 40 ev yandı.
        Onlar [14] tanıkla konuştu.
        Yalnızca [14] ceset bulundu.""",
    "ar": """كان [14] جريحا هناك.
        من بين هؤلاء توفي [14] جريحا.
        مدة الفيديو [14] ثانية.
        أمس أطلق سراح [14] شخصا.
        بالضبط [14] طلقة سمعت.
        كانوا [14] ونحو 40 منزلا احترقت.
        تحدث مع [14] شاهدا.
        فقط [14] جثة.""",
}


def cases(table):
    """Yield each language with each of its sentences."""
    return [(code, line.strip()) for code, lines in table.items() for line in lines.splitlines()]


def sorts_of(sentence, code):
    """The sorts of the words that bound the number in brackets."""
    parts = re.fullmatch(r"(.*)\[(.*?)\](.*)", sentence)
    assert parts
    before, number, after = parts.groups()
    assert number
    found = set()
    for sort in SORTS:
        behind = bound_after(after, code, frozenset({sort}))
        next_number = behind is not None and re.match(r"\s*\d", after[behind:])
        if bound_before(before, code, frozenset({sort})) or (behind and not next_number):
            found.add(sort)
    return found


@pytest.mark.parametrize(("code", "sentence"), cases(LOW))
def test_at_least(code, sentence):
    assert sorts_of(sentence, code) & FROM


@pytest.mark.parametrize(("code", "sentence"), cases(HIGH))
def test_at_most(code, sentence):
    assert sorts_of(sentence, code) & UP_TO


@pytest.mark.parametrize(("code", "sentence"), cases(NEAR))
def test_about(code, sentence):
    assert sorts_of(sentence, code) & ABOUT


@pytest.mark.parametrize(("code", "sentence"), cases(NONE))
def test_bounds_nothing(code, sentence):
    assert not sorts_of(sentence, code)


@pytest.mark.parametrize("table", [LOW, HIGH, NEAR, NONE])
def test_as_many_for_each_language(table):
    assert len(table) == 13
    assert all(len(lines.splitlines()) >= 8 for lines in table.values())


def test_in_a_language_that_is_not_listed_a_bound_may_be_a_word_of_any():
    assert bound_before("co najmniej ", "xx")
    assert not bound_before("Frobnitz ", "xx")
    assert bound_after(" oder mehr", "xx") == len(" oder mehr")
    assert names_bound("minstens", "xx")


@pytest.mark.parametrize(
    ("text", "code", "named"),
    [
        ("at least", "en", True),
        ("over the river", "en", False),
        ("do miasta", "pl", False),
        ("co najmniej", "pl", True),
        ("über den Fluss", "de", False),
        ("bis zum Ufer", "de", False),
        ("hasta el río", "es", False),
        ("como mucho", "es", True),
        ("до реки", "ru", False),
        ("не менее чем", "ru", True),
    ],
)
def test_apart_from_a_number_only_words_that_mean_nothing_else(text, code, named):
    assert names_bound(text, code) is named
