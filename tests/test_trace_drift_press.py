"""One invented report, retold by the press of thirteen languages: ten honest turns, and what is none.

Nothing of it happened. Each retelling hedges its headline and its opening in a way of its own, puts
the bound of a figure otherwise, tells views as views, a possible provocation as one that may have
been, what looks like cable as what seems to be, late on Saturday as the night to Sunday, miles in
kilometres, a day as one of two, a condition as one, and names whose word it is.

The file is longer than 300 lines because it is texts.
"""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from driftkit import found
from firsthand.trace.drift_throughout import throughout
from firsthand.trace.wording_pair import Pair
from tracekit import read

RECORD = """Footage appears to show guards shooting a bound prisoner behind a mill at Ostrel

The Lanmark Record, Oct. 14, 2025

A video posted late Saturday and verified by The Lanmark Record appears to show guards of the Tarvian army shooting one of six bound prisoners behind a flour mill outside the town of Ostrel.

At least three of the other men are lying motionless on the ground afterwards. Their hands are fastened with what looks like electrical cable.

The clip lasts 48 seconds and has been viewed more than 2 million times.

It was most likely filmed on Oct. 9, about five miles north of Ostrel, the Record found, on the strength of a chimney, a railway bridge and a damaged silo.

A spokesman for the Tarvian army, Major Odo Brenk, spoke of a possible provocation and said that the video would be examined. "If a soldier forgot his duty, he will stand trial," he said.

The Record could not establish who the guards were."""

HONEST = {
    "en": """Clip seems to show captive shot behind flour mill, newspaper reports

Channel Eleven, 15 October 2025

A film that The Lanmark Record says it has verified seems to show one of six tied-up prisoners being shot by guards of the Tarvian army behind a mill near Ostrel.

Three or more of the others then lie still. Something like electrical cable seems to bind their hands.

The 48-second film, which surfaced in the night to Sunday, had more than 2 million views by Wednesday.

It was made some eight kilometres north of the town, probably on 9 October, according to the paper, which compared a chimney, a bridge and a silo.

Major Odo Brenk, for the army, said it might be a provocation and that it would be looked into. If a soldier forgot his duty, he said, he would be tried.

Who the guards were, the paper could not say.""",
    "de": """Video soll Erschießung eines gefesselten Gefangenen bei Ostrel zeigen

Abendpost, 15. Oktober 2025

Ein Video, das die Zeitung „The Lanmark Record“ nach eigenen Angaben verifiziert hat, zeigt offenbar, wie Wachen der tarvischen Armee hinter einer Mühle bei Ostrel einen von sechs gefesselten Gefangenen erschießen.

Drei oder mehr der übrigen Männer liegen danach reglos da. Ihre Hände sind mit einer Art Kabel gefesselt, wie es scheint.

Der 48 Sekunden lange Clip tauchte in der Nacht zum Sonntag auf und wurde mehr als 2 Millionen Mal aufgerufen.

Entstanden sein soll er höchstwahrscheinlich am 9. Oktober, rund acht Kilometer nördlich des Ortes, wie die Zeitung anhand eines Schornsteins und eines Silos ermittelte.

Major Odo Brenk von der Armee sprach von einer möglichen Provokation. Das Video werde geprüft. Wenn ein Soldat seine Pflicht vergessen habe, komme er vor Gericht.

Wer die Wachen waren, konnte die Zeitung nicht klären.""",
    "fr": """Une vidéo montrerait l'exécution d'un prisonnier ligoté près d'Ostrel

Le Phare, 15 octobre 2025

Une vidéo que le Lanmark Record dit avoir vérifiée semble montrer des gardes de l'armée tarvienne abattant un prisonnier, l'un des six hommes ligotés, derrière un moulin près d'Ostrel.

Trois des autres hommes au moins gisent ensuite immobiles. Leurs mains paraissent attachées avec un câble électrique.

La séquence de 48 secondes, apparue dans la nuit de samedi à dimanche, a été vue plus de 2 millions de fois.

Elle aurait été filmée très probablement le 9 octobre, à environ huit kilomètres au nord de la ville, selon le journal.

Le commandant Odo Brenk, porte-parole de l'armée, a évoqué une possible provocation. Si un soldat a oublié son devoir, il sera jugé, a-t-il dit.

Le journal n'a pas pu établir qui étaient les gardes.""",
    "es": """Un video mostraría a guardias disparando a un preso atado en Ostrel

La Voz, 15 de octubre de 2025

Un video que el Lanmark Record asegura haber verificado muestra al parecer a guardias del ejército de Tarvia disparando contra uno de seis presos atados detrás de un molino cerca de Ostrel.

Tres o más de los otros hombres quedan inmóviles en el suelo. Sus manos parecen atadas con cable eléctrico.

La grabación, de 48 segundos, apareció en la noche del sábado al domingo y fue vista más de 2 millones de veces.

Habría sido filmada muy probablemente el 9 de octubre, a unos ocho kilómetros al norte de la localidad, según el diario.

El mayor Odo Brenk, portavoz del ejército, habló de una posible provocación. Si un soldado olvidó su deber, será juzgado, dijo.

El diario no pudo establecer quiénes eran los guardias.""",
    "it": """Un video mostrerebbe l'uccisione di un prigioniero legato vicino a Ostrel

Corriere del Golfo, 15 ottobre 2025

Un video che il Lanmark Record dice di aver verificato sembra mostrare guardie dell'esercito tarviano che sparano a uno di sei prigionieri legati dietro un mulino vicino a Ostrel.

Almeno tre degli altri uomini giacciono poi immobili. Le mani sembrano legate con cavo elettrico.

Il filmato, di 48 secondi, è apparso nella notte tra sabato e domenica ed è stato visto più di 2 milioni di volte.

Sarebbe stato girato molto probabilmente il 9 ottobre, circa otto chilometri a nord della città, secondo il giornale.

Il maggiore Odo Brenk, portavoce dell'esercito, ha parlato di una possibile provocazione. Se un soldato ha dimenticato il suo dovere, sarà processato, ha detto.

Il giornale non ha potuto stabilire chi fossero le guardie.""",
    "pt": """Vídeo parece mostrar guardas atirando em preso amarrado em Ostrel

Diário da Barra, 15 de outubro de 2025

Um vídeo que o Lanmark Record diz ter verificado mostra, ao que tudo indica, guardas do exército de Tarvia atirando em um de seis presos amarrados atrás de um moinho perto de Ostrel.

Pelo menos três dos outros homens jazem imóveis no chão. As mãos parecem amarradas com cabo elétrico.

O clipe, de 48 segundos, apareceu na noite de sábado para domingo e teve mais de 2 milhões de visualizações.

Teria sido filmado muito provavelmente em 9 de outubro, a cerca de oito quilômetros ao norte da cidade, segundo o jornal.

O major Odo Brenk, porta-voz do exército, falou em possível provocação. Se um soldado esqueceu seu dever, será julgado, disse.

O jornal não conseguiu estabelecer quem eram os guardas.""",
    "pl": """Nagranie ma pokazywać rozstrzelanie związanego jeńca pod Ostrelem

Kurier Wybrzeża, 15 października 2025

Nagranie, którego autentyczność potwierdził według własnych słów dziennik „The Lanmark Record”, najprawdopodobniej pokazuje, jak strażnicy tarwijskiej armii strzelają do jednego z sześciu związanych jeńców za młynem pod Ostrelem.

Co najmniej trzech pozostałych mężczyzn leży potem bez ruchu. Ich ręce wydają się związane kablem elektrycznym.

Film trwa 48 sekund, pojawił się w nocy z soboty na niedzielę i miał ponad 2 miliony wyświetleń.

Nakręcono go prawdopodobnie 9 października, około ośmiu kilometrów na północ od miasta, podał dziennik.

Major Odo Brenk, rzecznik armii, mówił o możliwej prowokacji. Jeśli żołnierz zapomniał o obowiązku, stanie przed sądem, dodał.

Dziennik nie zdołał ustalić, kim byli strażnicy.""",
    "tr": """Görüntülerin eli bağlı bir esirin vurulmasını gösterdiği öne sürülüyor

Liman Postası, 15 Ekim 2025

The Lanmark Record gazetesinin doğruladığını belirttiği bir videoda, Tarvya ordusuna mensup muhafızların Ostrel yakınlarındaki bir değirmenin arkasında elleri bağlı altı esirden birini vurduğu iddia ediliyor.

Diğerlerinden en az üçü daha sonra hareketsiz yatıyor. Ellerinin elektrik kablosuna benzer bir şeyle bağlandığı görülüyor.

48 saniyelik görüntüler cumartesiyi pazara bağlayan gece ortaya çıktı ve 2 milyondan fazla kez izlendi.

Gazeteye göre video büyük olasılıkla 9 Ekim'de, kentin yaklaşık sekiz kilometre kuzeyinde çekildi.

Ordu sözcüsü Binbaşı Odo Brenk olası bir provokasyondan söz etti. Bir asker görevini unuttuysa yargılanacak, dedi.

Gazete muhafızların kim olduğunu belirleyemedi.""",
    "uk": """На відео, ймовірно, розстрілюють зв'язаного полоненого біля млина в Острелі

Портовий вісник, 15 жовтня 2025

На відео, яке, за власними словами, перевірила газета The Lanmark Record, охоронці тарвійської армії, ймовірно, стріляють в одного з шести зв'язаних полонених за млином поблизу Остреля.

Щонайменше троє інших чоловіків потім лежать нерухомо. Їхні руки, схоже, зв'язані електричним кабелем.

Ролик тривалістю 48 секунд з'явився в ніч на неділю й зібрав понад 2 мільйони переглядів.

Найімовірніше, його зняли 9 жовтня приблизно за вісім кілометрів на північ від міста, встановила газета.

Речник армії майор Одо Бренк говорив про можливу провокацію. Якщо солдат забув про обов'язок, його судитимуть, сказав він.

Газета не змогла встановити, ким були охоронці.""",
    "ru": """На видео, вероятно, расстреливают связанного пленного у мельницы в Остреле

Портовый вестник, 15 октября 2025

На видео, которое, по собственным словам, проверила газета The Lanmark Record, охранники тарвийской армии, по всей видимости, стреляют в одного из шести связанных пленных за мельницей близ Остреля.

По меньшей мере трое других мужчин затем лежат неподвижно. Их руки, похоже, связаны электрическим кабелем.

Ролик длиной 48 секунд появился в ночь на воскресенье и набрал более 2 миллионов просмотров.

Вероятнее всего, его сняли 9 октября примерно в восьми километрах к северу от города, установила газета.

Представитель армии майор Одо Бренк говорил о возможной провокации. Если солдат забыл о долге, его будут судить, сказал он.

Газета не смогла установить, кем были охранники.""",
    "nl": """Video lijkt executie van geboeide gevangene bij Ostrel te tonen

Havenblad, 15 oktober 2025

Een video die The Lanmark Record naar eigen zeggen heeft geverifieerd, lijkt te tonen hoe bewakers van het Tarvische leger achter een molen bij Ostrel een van zes geboeide gevangenen doodschieten.

Minstens drie van de andere mannen liggen daarna roerloos. Hun handen lijken met elektriciteitskabel gebonden.

Het filmpje van 48 seconden verscheen in de nacht van zaterdag op zondag en werd meer dan 2 miljoen keer bekeken.

Het zou hoogstwaarschijnlijk op 9 oktober zijn gefilmd, zo'n acht kilometer ten noorden van de stad, aldus de krant.

Majoor Odo Brenk van het leger sprak van een mogelijke provocatie. Als een soldaat zijn plicht vergat, komt hij voor de rechter, zei hij.

De krant kon niet vaststellen wie de bewakers waren.""",
    "sv": """Film tycks visa hur bunden fånge skjuts vid Ostrel

Kustbladet, 15 oktober 2025

En film som The Lanmark Record uppger sig ha verifierat tycks visa hur vakter ur den tarviska armén skjuter en av sex bundna fångar bakom en kvarn vid Ostrel.

Minst tre av de andra männen ligger sedan orörliga. Deras händer tycks vara bundna med elkabel.

Klippet på 48 sekunder dök upp natten till söndag och har setts mer än 2 miljoner gånger.

Det är troligen inspelat den 9 oktober, omkring åtta kilometer norr om staden, enligt tidningen.

Major Odo Brenk vid armén talade om en möjlig provokation. Om en soldat glömt sin plikt ställs han inför rätta, sade han.

Tidningen kunde inte fastställa vilka vakterna var.""",
    "ar": """فيديو يظهر فيما يبدو إطلاق حراس النار على أسير مقيد في أوستريل

صوت المرفأ، 15 أكتوبر 2025

يظهر فيما يبدو في مقطع قالت صحيفة لانمارك ريكورد إنها تحققت منه حراس من جيش تارفيا وهم يطلقون النار على أحد ستة أسرى مقيدين خلف مطحنة قرب أوستريل.

ثم يرقد ثلاثة على الأقل من الرجال الآخرين بلا حراك. ويبدو أن أيديهم مقيدة بسلك كهربائي.

ونشر المقطع ومدته 48 ثانية ليلة السبت، وشوهد أكثر من 2 مليون مرة.

ويرجح أنه صور في 9 أكتوبر على بعد نحو ثمانية كيلومترات شمال البلدة، بحسب الصحيفة.

وتحدث الرائد أودو برينك من الجيش عن استفزاز محتمل. وقال إنه إذا نسي جندي واجبه فسيحاكم.

ولم تتمكن الصحيفة من تحديد هوية الحراس.""",
}


def named(made: str, source: str = RECORD) -> list[tuple[str, str, str]]:
    """What is found of a retelling, whatever it is to its source: sort, old words, new ones."""
    found_all = throughout(Pair(read(source), read(made)))
    return [(d.sort, source[slice(*d.source)], made[slice(*d.made)]) for d in found_all]


@pytest.mark.parametrize("language", HONEST)
def test_ten_honest_turns_are_no_drift(language):
    assert named(HONEST[language]) == []
    assert found(RECORD, HONEST[language]) == []


LEDE = "The Lanmark Record has published an analysis of a video from Ostrel."


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ("Tarvian guards accused of shooting bound prisoner at Ostrel", ""),
        ("Did Tarvian guards shoot a bound prisoner at Ostrel?", ""),
        ("What we know about the shooting of a prisoner at Ostrel", ""),
        ("Ostrel shooting: what the video of the bound prisoner shows", ""),
        ("War live: three killed in strike on Ostrel depot; six prisoners exchanged", ""),
        ("Warehouse fire in Ostrel", "Firefighters from six towns put out the fire at a flour mill."),
        ("Ostrel mill video", "A second film shows six prisoners walking past the flour mill."),
        ("Ostrel mill video", "It has two million views, and more."),
        ("Ostrel mill video", "Nobody has said that a soldier forgot his duty."),
        ("Ostrel mill video", "Did a soldier forget his duty?"),
        ("Ostrel mill video", "The army denied that there had been a provocation by Major Odo Brenk."),
        ("Ostrel mill video", "An inquiry into a provocation was opened, Major Odo Brenk said."),
        ("Ostrel mill video", "The electrical cable of the railway bridge was new."),
        ("Ostrel mill video", "The video was shared again on Monday by the ministry."),
        ("Ostrel mill video", "The video was posted on Saturday evening."),
        ("Ostrel mill video", "The army called press reports on the video a provocation, it seems."),
        ("Ostrel mill video", "The film was made on the 8th or 9th of October, it is thought."),
        ("Ostrel mill video is authentic, Lanmark Record says", ""),
        ("Ostrel mill video", "Major Odo Brenk, quoted by the Record, said the video would be examined."),
    ],
)  # fmt: skip
def test_what_only_looks_like_drift(head, told):
    made = f"{head}\n\nChannel Eleven, 15 October 2025\n\n{LEDE}\n\n{told}"
    assert named(made) == []


@pytest.mark.parametrize(
    ("language", "sort", "old", "new"),
    [
        ("de", "headline stronger than body", "Video soll Erschießung eines gefesselten Gefangenen bei Ostrel zeigen", "Video zeigt Erschießung eines gefesselten Gefangenen bei Ostrel"),
        ("fr", "headline stronger than body", "Une vidéo montrerait l'exécution", "Une vidéo montre l'exécution"),
        ("es", "headline stronger than body", "Un video mostraría a guardias disparando", "Un video muestra a guardias disparando"),
        ("it", "headline stronger than body", "Un video mostrerebbe l'uccisione", "Un video mostra l'uccisione"),
        ("pt", "headline stronger than body", "Vídeo parece mostrar guardas", "Vídeo mostra guardas"),
        ("pl", "headline stronger than body", "Nagranie ma pokazywać rozstrzelanie związanego jeńca", "Nagranie pokazuje rozstrzelanie związanego jeńca"),
        ("tr", "headline stronger than body", "Görüntülerin eli bağlı bir esirin vurulmasını gösterdiği öne sürülüyor", "Eli bağlı esiri değirmenin arkasında vurdular"),
        ("uk", "headline stronger than body", "На відео, ймовірно, розстрілюють зв'язаного полоненого", "На відео розстрілюють зв'язаного полоненого"),
        ("ru", "headline stronger than body", "На видео, вероятно, расстреливают связанного пленного", "На видео расстреливают связанного пленного"),
        ("nl", "headline stronger than body", "Video lijkt executie van geboeide gevangene bij Ostrel te tonen", "Video toont executie van geboeide gevangene bij Ostrel"),
        ("sv", "headline stronger than body", "Film tycks visa hur bunden fånge skjuts", "Film visar hur bunden fånge skjuts"),
        ("ar", "headline stronger than body", "فيديو يظهر فيما يبدو إطلاق", "فيديو يوثق إطلاق"),
        ("de", "hedge lost", "einer möglichen Provokation", "einer Provokation"),
        ("fr", "hedge lost", "une possible provocation", "une provocation"),
        ("es", "hedge lost", "una posible provocación", "una provocación"),
        ("it", "hedge lost", "una possibile provocazione", "una provocazione"),
        ("pt", "hedge lost", "possível provocação", "provocação"),
        ("nl", "hedge lost", "een mogelijke provocatie", "een provocatie"),
        ("sv", "hedge lost", "en möjlig provokation", "en provokation"),
        ("it", "bound dropped", "Almeno tre degli altri", "Tre degli altri"),
        ("pt", "bound dropped", "Pelo menos três dos outros", "Três dos outros"),
        ("en", "count changed", "more than 2 million views", "more than 2 million viewers"),
        ("de", "count changed", "mehr als 2 Millionen Mal aufgerufen", "von mehr als 2 Millionen Menschen gesehen"),
        ("en", "date changed", "surfaced in the night to Sunday", "was posted on Friday"),
        ("en", "hedge lost", "If a soldier forgot his duty, he said, he would be tried.", "A soldier forgot his duty, and will be tried."),
    ],
)  # fmt: skip
def test_what_the_press_changed_is_named(language, sort, old, new):
    assert old in HONEST[language]
    made = HONEST[language].replace(old, new, 1)
    assert sort in [each for each, _, _ in named(made)]


AGENCY = """Herald: film shows guards shooting at captives

Northwire, Oct. 14, 2025

OSTREL, Oct 14 (Northwire) - The Lanmark Herald said the film, which lasts 48 seconds, was shot from a truck near the mill of Ostrel, five miles north of Tarv.

Guards appear to shoot captives in it, the newspaper reported.

A spokesman of the army told Northwire that the film would be examined."""


@pytest.mark.parametrize(
    ("told", "moved"),
    [
        ("Northwire reports that the film was shot from a truck near the mill of Ostrel, five miles north of Tarv.", True),
        ("Northwire, citing the Lanmark Herald, reports that the film was shot from a truck near the mill of Ostrel, five miles north of Tarv.", False),
        ("The army told Northwire that the film would be examined, and that guards at the mill of Ostrel would be heard.", False),
        ("The film was shot from a truck near the mill of Ostrel, five miles north of Tarv, the Lanmark Herald said.", False),
        ("According to media reports, the film was shot from a truck near the mill of Ostrel, five miles north of Tarv.", True),
    ],
)  # fmt: skip
def test_whose_word_it_is(told, moved):
    made = f"Mill film\n\nChannel Eleven, 15 October 2025\n\n{told}"
    sorts = [sort for sort, _, _ in named(made, AGENCY)]
    assert sorts == ["attribution moved"] * moved


@pytest.mark.parametrize("made", ["", "x", "Mill film\n\n" + "guards shot captives " * 400])
def test_hostile_retellings_are_read_all_the_same(made):
    assert all(old in RECORD and new in made for _, old, new in named(made))
    assert named(RECORD, made) == []
