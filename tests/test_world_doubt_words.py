"""Doubts as thirteen languages put them, and sentences that tell flatly.

This file is longer than 300 lines: because it is a table of sentences.
"""

import pytest

from firsthand.trace.drift_context import softening
from firsthand.world.doubt_words import doubting, is_unchecked

DOUBTED = {
    "en": """The clip would seem to show a guard.
        The clip is said to show a guard.
        The men are understood to be guards.
        By the look of it a guard fired.
        It gives every impression of having been a drone.
        The clip is billed as showing a guard.
        The man is held to be a guard.
        The guard is rumoured to have fired.
        The clip shows what may well be a guard.
        The men have the look of guards.
        A guard is taken to have fired.
        It bears the hallmarks of a drone strike.
        The weapon is thought to have been a drone.
        The shots came, in all probability, from the ridge.
        The guard reportedly fired.
        A man who resembles a guard fires.
        Everything points to a drone.
        It was supposedly filmed on Monday.
        The clip ostensibly shows a guard.
        The so-called guard fired.
        What looks like a drone hit the pier.
        The strike was conceivably a drone's.
        A drone is the presumed cause.
        The guard, it seems, fired.
        The blast is being blamed on a drone.
        The guard is accused of firing.
        It was, on the face of it, a drone.
        The claimed strike hit the pier.""",
    "de": """Das Video soll einen Wachmann zeigen.
        Ein Wachmann habe geschossen.
        Der Wachmann sei am Ufer gewesen.
        Ein Wachmann dürfte geschossen haben.
        Man sieht einen wie ein Geschirrtuch aussehenden Lappen.
        Ein Mann, der wie ein Wachmann aussieht, schießt.
        Der Mann, bei dem es sich um einen Wachmann handeln soll, schießt.
        Bei dem Mann handelt es sich wohl um einen Wachmann.
        Dem Anschein nach schoss ein Wachmann.
        Dem Vernehmen nach schoss ein Wachmann.
        Ein Wachmann will nicht geschossen haben.
        Augenscheinlich schoss ein Wachmann.
        Allem Anschein nach schoss ein Wachmann.
        Es handelt sich mutmaßlich um eine Drohne.
        Nach Lage der Dinge war es eine Drohne.
        Es sieht danach aus, dass eine Drohne einschlug.
        Die Aufnahme erweckt den Eindruck, dass ein Wachmann schießt.
        Vieles spricht dafür, dass es eine Drohne war.
        Man geht davon aus, dass es eine Drohne war.
        Es wird angenommen, dass es eine Drohne war.
        Die Ermittler gehen von einer Drohne aus.
        Die Ermittler halten eine Drohne für die Ursache.
        Eine Drohne kommt als Ursache infrage.
        Eine Drohne wird als Ursache gehandelt.
        Es könnte eine Drohne gewesen sein.
        Es hieß, ein Wachmann habe geschossen.
        Ein vermeintlicher Wachmann schoss.
        Ein sogenannter Wachmann schoss.
        Eine Drohne müsste es gewesen sein.
        Angenommen wird eine Drohne.
        Das Bild lässt auf eine Drohne schließen.
        Es scheint sich um eine Drohne zu handeln.
        Ein Wachmann steht im Verdacht, geschossen zu haben.
        Die Drohne wurde offenkundig vom Kamm gestartet.
        Es soll eine Drohne eingeschlagen sein.
        Der Lappen ist einem Geschirrtuch ähnlich.
        Unter Umständen war es eine Drohne.""",
    "fr": """La vidéo montrerait un garde.
        Un garde aurait tiré.
        La scène aurait été filmée lundi.
        Un garde semble tirer.
        Il s'agirait d'un drone.
        Un homme qui a l'air d'un garde tire.
        Un homme ayant l'apparence d'un garde tire.
        Il paraît qu'un garde a tiré.
        Tout porte à croire qu'un drone a frappé.
        Un drone serait à l'origine de l'explosion.
        Le tir proviendrait de la crête.
        Selon toute vraisemblance, un drone a frappé.
        À en juger par les images, un garde a tiré.
        Un garde passe pour avoir tiré.
        Un garde est censé avoir tiré.
        Sans doute un drone a frappé.
        L'homme est présenté comme un garde.
        Un garde, semble-t-il, a tiré.
        Un garde, dit-on, a tiré.
        La piste d'un drone est privilégiée.
        L'hypothèse d'un drone est retenue.
        Un prétendu garde a tiré.
        Un soi-disant garde a tiré.
        On croit qu'un drone a frappé.
        On suppose qu'un drone a frappé.
        Un drone est soupçonné d'avoir frappé.
        Le garde tirerait sur un homme.
        Les hommes porteraient des bottes.
        Le garde est donné pour l'auteur du tir.
        Ce qui ressemble à un torchon couvre la caisse.
        Les tirs viendraient de la crête.
        Un garde a pu tirer.
        Vraisemblablement, un garde a tiré.
        Un drone a visiblement frappé.""",
    "es": """El vídeo mostraría a un guardia.
        Un guardia habría disparado.
        Al parecer, un guardia disparó.
        Un guardia parece disparar.
        Se trataría de un dron.
        Un hombre con aspecto de guardia dispara.
        Según parece, un guardia disparó.
        Por lo visto, un guardia disparó.
        Todo apunta a un dron.
        Un dron estaría detrás de la explosión.
        Los disparos procederían de la loma.
        Con toda probabilidad fue un dron.
        A juzgar por las imágenes, un guardia disparó.
        Se cree que fue un dron.
        Se presume que fue un dron.
        Se sospecha que fue un dron.
        Un presunto guardia disparó.
        Un supuesto guardia disparó.
        El hombre, aparentemente un guardia, disparó.
        Un guardia debió de disparar.
        Habrían sido los guardias.
        Se dice que un guardia disparó.
        Dicen que un guardia disparó.
        La hipótesis de un dron cobra fuerza.
        Los investigadores manejan la hipótesis de un dron.
        Un paño que se asemeja a un trapo cubre la caja.
        Un dron fue, quizás, la causa.
        Se presume un dron.
        El guardia estaría disparando.
        Los hombres llevarían botas.
        El vídeo muestra lo que sería un guardia.
        Un guardia dispararía contra un hombre.
        El guardia, a lo que parece, disparó.
        El sospechoso disparó.
        Se estima que fue un dron.
        Un dron pudo causar la explosión.""",
    "it": """Il video mostrerebbe una guardia.
        Una guardia avrebbe sparato.
        A quanto pare una guardia ha sparato.
        Una guardia sembra sparare.
        Si tratterebbe di un drone.
        Un uomo dall'aspetto di una guardia spara.
        Un uomo che ha l'aria di una guardia spara.
        Pare che una guardia abbia sparato.
        Tutto lascia pensare a un drone.
        Un drone sarebbe all'origine dell'esplosione.
        I colpi proverrebbero dal crinale.
        Con ogni probabilità è stato un drone.
        A giudicare dalle immagini una guardia ha sparato.
        Si ritiene che sia stato un drone.
        Si presume sia stato un drone.
        Si sospetta un drone.
        Una presunta guardia ha sparato.
        Una guardia, stando a quanto si dice, ha sparato.
        Si dice che una guardia abbia sparato.
        L'ipotesi è quella di un drone.
        Gli inquirenti ipotizzano un drone.
        Un drone, verosimilmente, ha colpito il molo.
        Una sedicente guardia ha sparato.
        Una guardia ha apparentemente sparato.
        È stato forse un drone.
        Una guardia deve aver sparato.
        Quella che sembra una guardia spara.
        Un panno simile a uno strofinaccio copre la cassa.
        Una guardia starebbe sparando.
        Le guardie sparerebbero.
        Secondo indiscrezioni è stato un drone.
        Una guardia, parrebbe, ha sparato.
        Un cosiddetto drone ha colpito.""",
    "pt": """O vídeo mostraria um guarda.
        Um guarda teria disparado.
        Ao que parece, um guarda disparou.
        Um guarda parece disparar.
        Tratar-se-ia de um drone.
        Um homem com aspeto de guarda dispara.
        Um homem com ar de guarda dispara.
        Tudo indica que foi um drone.
        Tudo leva a crer que foi um drone.
        Um drone estaria na origem da explosão.
        Os tiros viriam da crista.
        Com toda a probabilidade foi um drone.
        A julgar pelas imagens, um guarda disparou.
        Acredita-se que foi um drone.
        Presume-se que foi um drone.
        Suspeita-se de um drone.
        Um suposto guarda disparou.
        Um alegado guarda disparou.
        Um pretenso guarda disparou.
        Um guarda terá disparado.
        Os guardas terão disparado.
        Diz-se que um guarda disparou.
        A hipótese de um drone ganha força.
        Um drone, porventura, atingiu o cais.
        Um guarda aparentemente disparou.
        Um guarda deve ter disparado.
        Um pano que se assemelha a um trapo cobre a caixa.
        Um guarda poderá ter disparado.
        O guarda estaria a disparar.
        Segundo consta, um guarda disparou.
        Pelos vistos, um guarda disparou.
        Um guarda, segundo se crê, disparou.
        Um guarda possivelmente disparou.
        Estima-se que tenha sido um drone.""",
    "nl": """De video zou een bewaker tonen.
        Een bewaker zou hebben geschoten.
        Naar verluidt schoot een bewaker.
        Een bewaker lijkt te schieten.
        Het zou om een drone gaan.
        Een man die eruitziet als een bewaker schiet.
        Een man die op een bewaker lijkt schiet.
        Naar het schijnt schoot een bewaker.
        Alles wijst op een drone.
        Kennelijk schoot een bewaker.
        Vermoedelijk was het een drone.
        Hoogstwaarschijnlijk was het een drone.
        Afgaand op de beelden schoot een bewaker.
        Men neemt aan dat het een drone was.
        Aangenomen wordt dat het een drone was.
        Een vermeende bewaker schoot.
        Een zogenaamde bewaker schoot.
        Een bewaker moet hebben geschoten.
        Het gaat om wat een bewaker lijkt.
        Er wordt van uitgegaan dat het een drone was.
        De politie gaat uit van een drone.
        Een drone zou de oorzaak zijn.
        Blijkbaar schoot een bewaker.
        Een doek die aan een theedoek doet denken.
        Een bewaker schoot, zo lijkt het.
        Het heeft er alle schijn van dat het een drone was.
        Een bewaker wordt ervan verdacht te hebben geschoten.
        De schoten kwamen wellicht van de heuvelrug.
        Ogenschijnlijk schoot een bewaker.
        Het betreft mogelijk een drone.
        Een bewaker wordt geacht te hebben geschoten.
        Er gaan geruchten dat een bewaker schoot.
        Het is aannemelijk dat het een drone was.
        Vermoed wordt dat het een drone was.
        Zo te zien schoot een bewaker.""",
    "pl": """Nagranie ma przedstawiać strażnika.
        Strażnik miał strzelać.
        Podobno strażnik strzelał.
        Wydaje się, że strażnik strzela.
        Zdaje się, że to dron.
        Mężczyzna wyglądający na strażnika strzela.
        Mężczyzna przypominający strażnika strzela.
        Ponoć strażnik strzelał.
        Wszystko wskazuje na drona.
        Najwyraźniej strażnik strzelał.
        Prawdopodobnie był to dron.
        Najpewniej był to dron.
        Sądząc po zdjęciach, strażnik strzelał.
        Przyjmuje się, że był to dron.
        Zakłada się, że był to dron.
        Rzekomy strażnik strzelał.
        Tak zwany strażnik strzelał.
        Domniemany strażnik strzelał.
        Jakoby strażnik strzelał.
        Bodaj dron uderzył w molo.
        Dron, jak się przypuszcza, uderzył w molo.
        Mówi się, że strażnik strzelał.
        Strażnik, jak się zdaje, strzelał.
        Niewykluczone, że był to dron.
        Nie można wykluczyć drona.
        Ścierka, a raczej coś na jej kształt, leży na skrzyni.
        Strzały miały paść z grzbietu.
        Strażnik mógł strzelać.
        Strażnicy mieliby strzelać.
        Film rzekomo pokazuje strażnika.
        Wygląda na to, że to dron.
        Z pozoru strażnik strzelał.
        Pozornie strażnik strzelał.
        Dron, zdaniem biegłych, uderzył w molo.
        Śledczy biorą pod uwagę drona.""",
    "cs": """Video má ukazovat strážného.
        Strážný měl střílet.
        Strážný údajně střílel.
        Strážný podle všeho střílel.
        Zdá se, že strážný střílí.
        Muž vypadající jako strážný střílí.
        Muž připomínající strážného střílí.
        Muž podobný strážnému střílí.
        Prý strážný střílel.
        Vše nasvědčuje tomu, že to byl dron.
        Patrně to byl dron.
        Zřejmě to byl dron.
        Nejspíše to byl dron.
        Soudě podle záběrů strážný střílel.
        Má se za to, že to byl dron.
        Předpokládá se, že to byl dron.
        Takzvaný strážný střílel.
        Domnělý strážný střílel.
        Strážný jakoby střílel.
        Strážný zjevně střílel.
        Pravděpodobnou příčinou je dron.
        Říká se, že strážný střílel.
        Nelze vyloučit dron.
        Strážný mohl střílet.
        Strážní by měli střílet.
        Mělo by jít o dron.
        Mělo jít o dron.
        Šlo snad o dron.
        Vypadá to na dron.
        Strážný je podezřelý ze střelby.
        Policie se domnívá, že to byl dron.
        Strážný prý střílel.
        Očividně to byl dron.
        Odborníci soudí, že to byl dron.""",
    "ru": """На видео якобы виден охранник.
        Охранник будто бы стрелял.
        Похоже, охранник стрелял.
        Кажется, охранник стрелял.
        По всей видимости, это был беспилотник.
        Мужчина, похожий на охранника, стреляет.
        Мужчина, внешне напоминающий охранника, стреляет.
        По слухам, охранник стрелял.
        Всё указывает на беспилотник.
        Видимо, охранник стрелял.
        По всей вероятности, это был беспилотник.
        Скорее всего, это был беспилотник.
        Судя по кадрам, охранник стрелял.
        Предположительно, это был беспилотник.
        Считается, что это был беспилотник.
        Так называемый охранник стрелял.
        Мнимый охранник стрелял.
        Должно быть, охранник стрелял.
        Охранник, дескать, стрелял.
        Охранник, мол, стрелял.
        Говорят, охранник стрелял.
        Не исключено, что это был беспилотник.
        Не исключён удар беспилотника.
        Охранник мог стрелять.
        По-видимому, охранник стрелял.
        Вроде бы охранник стрелял.
        Наверное, это был беспилотник.
        Пожалуй, это был беспилотник.
        Предполагаемый охранник стрелял.
        Охранник, как сообщается, стрелял.
        Очевидно, это был беспилотник.
        Охранник как будто стрелял.
        Рассматривается версия удара беспилотника.
        По предварительной версии, это был беспилотник.
        По предварительным данным, это был беспилотник.
        Охранника подозревают в стрельбе.
        Вероятнее всего, это был беспилотник.""",
    "uk": """На відео нібито видно охоронця.
        Охоронець начебто стріляв.
        Схоже, охоронець стріляв.
        Здається, охоронець стріляв.
        Судячи з усього, це був безпілотник.
        Чоловік, схожий на охоронця, стріляє.
        Чоловік, що скидається на охоронця, стріляє.
        За чутками, охоронець стріляв.
        Усе вказує на безпілотник.
        Мабуть, охоронець стріляв.
        Найімовірніше, це був безпілотник.
        Швидше за все, це був безпілотник.
        Скоріш за все, це був безпілотник.
        Судячи з кадрів, охоронець стріляв.
        Імовірно, це був безпілотник.
        Вважається, що це був безпілотник.
        Так званий охоронець стріляв.
        Уявний охоронець стріляв.
        Либонь, охоронець стріляв.
        Охоронець, мовляв, стріляв.
        Кажуть, охоронець стріляв.
        Не виключено, що це був безпілотник.
        Охоронець міг стріляти.
        Вочевидь, охоронець стріляв.
        Певно, це був безпілотник.
        Напевно, це був безпілотник.
        Ймовірний охоронець стріляв.
        Охоронець, як повідомляється, стріляв.
        Очевидно, це був безпілотник.
        Охоронець наче стріляв.
        Охоронець неначе стріляв.
        Розглядається версія удару безпілотника.
        За попередньою версією, це був безпілотник.
        За попередніми даними, це був безпілотник.
        Охоронця підозрюють у стрільбі.
        Подейкують, охоронець стріляв.
        Видається, охоронець стріляв.
        Гадають, це був безпілотник.
        Припускають, що це був безпілотник.""",
    "tr": """Görüntü bir muhafızı gösteriyor gibi.
        Muhafızın ateş ettiği öne sürüldü.
        Muhafızın ateş ettiği iddia edildi.
        Muhafız ateş etmiş.
        İddiaya göre muhafız ateş etti.
        Muhafız sözde ateş etti.
        Görünüşe bakılırsa muhafız ateş etti.
        Muhafıza benzeyen bir adam ateş ediyor.
        Bir muhafızı andıran adam ateş ediyor.
        Muhafızın ateş ettiği söyleniyor.
        Muhafızın ateş ettiği sanılıyor.
        Muhafızın ateş ettiği düşünülüyor.
        Muhafızın ateş ettiği tahmin ediliyor.
        Muhtemelen bir insansız hava aracıydı.
        Büyük ihtimalle bir insansız hava aracıydı.
        Belki bir insansız hava aracıydı.
        Galiba bir insansız hava aracıydı.
        Herhalde bir insansız hava aracıydı.
        Anlaşılan muhafız ateş etti.
        Her şey bir insansız hava aracına işaret ediyor.
        Muhafız ateş etmiş olabilir.
        Muhafız ateş etmiş olmalı.
        Muhafızın ateş ettiğinden şüpheleniliyor.
        Güya muhafız ateş etti.
        Söylentiye göre muhafız ateş etti.
        Muhafızın ateş ettiği belirtiliyor.
        Muhafızın ateş ettiğine inanılıyor.
        Muhafızın ateş ettiği varsayılıyor.
        Muhafız olduğu değerlendirilen bir adam ateş ediyor.
        Bir muhafız olduğu sanılan adam ateş ediyor.
        Muhafız ateş etmişe benziyor.
        Muhafız zannedilen adam ateş ediyor.
        Sözümona muhafız ateş etti.
        Muhafız olduğu ileri sürülen adam.
        Zanlı ateş etti.
        Görünen o ki muhafız ateş etti.""",
    "ar": """يبدو أن الحارس أطلق النار.
        يظهر المقطع ما يبدو أنه حارس.
        على ما يبدو أطلق الحارس النار.
        يقال إن الحارس أطلق النار.
        قيل إن الحارس أطلق النار.
        يعتقد أنها طائرة مسيرة.
        يرجح أنها طائرة مسيرة.
        من المرجح أنها طائرة مسيرة.
        على الأرجح كانت طائرة مسيرة.
        ربما كانت طائرة مسيرة.
        قد تكون طائرة مسيرة.
        لعلها طائرة مسيرة.
        يزعم أن الحارس أطلق النار.
        الحارس المزعوم أطلق النار.
        رجل يشبه حارسا يطلق النار.
        رجل يظهر كأنه حارس يطلق النار.
        يشتبه في أنها طائرة مسيرة.
        يظن أنها طائرة مسيرة.
        كل الدلائل تشير إلى طائرة مسيرة.
        لا يستبعد أن تكون طائرة مسيرة.
        تردد أن الحارس أطلق النار.
        يُفترض أنها طائرة مسيرة.
        من المفترض أنها طائرة مسيرة.
        بحسب ما يتداول أطلق الحارس النار.
        كما يبدو أطلق الحارس النار.
        فيما يبدو أطلق الحارس النار.
        وفق معلومات أولية كانت طائرة مسيرة.
        من المحتمل أنها طائرة مسيرة.
        يُحتمل أنها طائرة مسيرة.
        ما يسمى الحارس أطلق النار.
        يُشاع أن الحارس أطلق النار.
        مشتبه به أطلق النار.
        شيء أشبه بمنشفة يغطي الصندوق.
        بدا أن الحارس أطلق النار.
        وكأن الحارس أطلق النار.
        حارس مفترض أطلق النار.""",
}

FLAT = {
    "en": """A guard fired.
        The clip shows a guard.
        It was filmed on Monday.
        A drone hit the pier.
        The guard lay by the crate.
        A cloth covers the crate.
        Guards carried boots.
        The police confirmed that it was a drone.
        The men walked to the river and fired twice.
        The strike killed four people.
        He was taken to hospital with burns.
        The guards were seen at noon on the quay.""",
    "de": """Ein Wachmann schoss.
        Das Video zeigt einen Wachmann.
        Es wurde am Montag gefilmt.
        Eine Drohne traf den Steg.
        Der Wachmann lag an der Kiste.
        Ein Tuch bedeckt die Kiste.
        Die Polizei bestätigte, dass es eine Drohne war.
        Die Männer gingen zum Fluss und schossen zweimal.
        Der Angriff tötete vier Menschen.
        Ich habe es gesehen.
        Die Wachleute haben geschossen.
        Er kam mit Verbrennungen ins Krankenhaus.
        Es war im gleichen Monat.""",
    "fr": """Un garde a tiré.
        La vidéo montre un garde.
        Elle a été filmée lundi.
        Un drone a frappé le quai.
        Un drap couvre la caisse.
        La police a confirmé que c'était un drone.
        Les hommes ont marché vers la rivière.
        L'attaque a tué quatre personnes.
        Le garde était près de la caisse.
        Les gardes portaient des bottes.
        Il a été conduit à l'hôpital.
        Deux hommes étaient à genoux.
        Le garde tirait vers la rive.
        Un portrait pendait au mur.""",
    "es": """Un guardia disparó.
        El vídeo muestra a un guardia.
        Se filmó el lunes.
        Un dron alcanzó el muelle.
        El guardia quería hablar.
        La artillería disparó.
        Había cuatro hombres en la batería.
        La policía confirmó que era un dron.
        Los hombres tenían botas.
        El ataque mató a cuatro personas.
        La mayoría vivía en la galería.
        Fue llevado al hospital.
        La comisaría abría a las ocho.
        El agua corría por la calle.""",
    "it": """Una guardia ha sparato.
        Il video mostra una guardia.
        È stato girato lunedì.
        Un drone ha colpito il molo.
        Un panno copre la cassa.
        Gli uomini camminavano verso il fiume.
        L'attacco ha ucciso quattro persone.
        La guardia era vicino alla cassa.
        Le guardie portavano stivali.
        È stato portato in ospedale.
        Due uomini erano in ginocchio.
        Si sentono voci e passi.""",
    "pt": """Um guarda disparou.
        O vídeo mostra um guarda.
        Foi filmado na segunda-feira.
        Um drone atingiu o cais.
        Um pano cobre a caixa.
        A polícia confirmou que era um drone.
        Os homens tinham botas.
        O ataque matou quatro pessoas.
        O guarda estava junto à caixa.
        Havia quatro homens no rio.
        Foi levado ao hospital.
        Dois homens estavam de joelhos.""",
    "nl": """Een bewaker schoot.
        De video toont een bewaker.
        Hij is maandag gefilmd.
        Een drone trof de steiger.
        Een doek bedekt de kist.
        De politie bevestigde dat het een drone was.
        De mannen liepen naar de rivier en schoten twee keer.
        De aanval doodde vier mensen.
        De bewaker lag bij de kist.
        De bewakers hadden laarzen aan.
        Hij werd naar het ziekenhuis gebracht.
        Twee mannen zaten op hun knieën.""",
    "pl": """Strażnik strzelał.
        Film pokazuje strażnika.
        Nakręcono go w poniedziałek.
        Dron uderzył w molo.
        Ścierka przykrywa skrzynię.
        Policja potwierdziła, że był to dron.
        Mężczyźni szli do rzeki i strzelili dwa razy.
        Atak zabił cztery osoby.
        Strażnik leżał przy skrzyni.
        Strażnicy mieli buty.
        Zabrano go do szpitala.
        Dwaj mężczyźni klęczeli.
        Jest też dłuższa wersja nagrania.""",
    "cs": """Strážný střílel.
        Video ukazuje strážného.
        Natočeno bylo v pondělí.
        Dron zasáhl molo.
        Utěrka zakrývá bednu.
        Policie potvrdila, že to byl dron.
        Muži šli k řece a dvakrát vystřelili.
        Útok zabil čtyři lidi.
        Strážný ležel u bedny.
        Strážní měli boty.
        Převezli ho do nemocnice.
        Dva muži klečeli.
        Strážný měl pět nábojů.
        Muž má most za zády.""",
    "ru": """Охранник стрелял.
        На видео охранник.
        Снято в понедельник.
        Беспилотник попал в причал.
        Полотенце накрывает ящик.
        Полиция подтвердила, что это был беспилотник.
        Мужчины шли к реке и выстрелили дважды.
        Удар убил четырёх человек.
        Охранник лежал у ящика.
        На охранниках были сапоги.
        Его отвезли в больницу.
        Двое мужчин стояли на коленях.
        Есть и более длинная версия видео.
        Волна ударила в мол.""",
    "uk": """Охоронець стріляв.
        На відео охоронець.
        Знято в понеділок.
        Безпілотник влучив у причал.
        Рушник накриває ящик.
        Поліція підтвердила, що це був безпілотник.
        Чоловіки йшли до річки і вистрілили двічі.
        Удар убив чотирьох людей.
        Охоронець лежав біля ящика.
        На охоронцях були чоботи.
        Його відвезли до лікарні.
        Двоє чоловіків стояли навколішки.
        Є й довша версія відео.""",
    "tr": """Muhafız ateş etti.
        Görüntü bir muhafızı gösteriyor.
        Pazartesi günü çekildi.
        İnsansız hava aracı iskeleyi vurdu.
        Bir havlu kasayı örtüyor.
        Polis bunun bir insansız hava aracı olduğunu doğruladı.
        Adamlar nehre yürüdü ve iki kez ateş etti.
        Saldırı dört kişiyi öldürdü.
        Muhafız kasanın yanında yatıyordu.
        Yanmış ev boştu.
        Hastaneye kaldırıldı.
        İki adam diz çöktü.
        Deniz sakindi.""",
    "ar": """أطلق الحارس النار.
        يظهر المقطع حارسا.
        صور يوم الاثنين.
        أصابت طائرة مسيرة الرصيف.
        منشفة تغطي الصندوق.
        أكدت الشرطة أنها طائرة مسيرة.
        سار الرجال إلى النهر وأطلقوا النار مرتين.
        قتل الهجوم أربعة أشخاص.
        كان الحارس قرب الصندوق.
        كان الحراس يرتدون أحذية.
        نقل إلى المستشفى.
        ركع رجلان.""",
}

UNCHECKED = {
    "en": """The desk could not verify it.
        It has yet to be verified.
        The desk was unable to verify it.
        Verification proved impossible.
        It remains unverified.
        The desk failed to confirm it.
        There is no way to check it.
        Nobody has confirmed it.
        It lacks confirmation.
        The desk has been prevented from verifying it.
        It defies verification.
        Confirmation is still outstanding.""",
    "de": """Die Redaktion konnte es nicht überprüfen.
        Eine Bestätigung steht aus.
        Das ließ sich nicht verifizieren.
        ohne dass es sich prüfen ließe
        Das bleibt unbestätigt.
        Unabhängig überprüfen lässt es sich kaum.
        Es fehlt an Bestätigung.
        Eine Prüfung war der Redaktion verwehrt.
        Die Angaben sind ungeprüft.
        Das entzieht sich der Überprüfung.
        Eine Bestätigung gab es zunächst keine.
        Dies wurde bislang von niemandem bestätigt.""",
    "fr": """La rédaction n'a pu le vérifier.
        sans pouvoir le vérifier
        Cela reste à confirmer.
        La rédaction n'est pas parvenue à le confirmer.
        Cela demeure invérifiable.
        Faute de pouvoir le vérifier
        Aucune confirmation
        non confirmé
        L'information reste à vérifier.
        Il lui a été impossible de le vérifier.
        à défaut de confirmation""",
    "es": """La redacción no pudo verificarlo.
        sin poder verificarlo
        Está por confirmar.
        Queda por confirmar.
        Falta confirmación.
        Carece de confirmación.
        La redacción fue incapaz de verificarlo.
        A falta de confirmación
        No se ha logrado verificar.
        Resultó imposible comprobarlo.
        pendiente de confirmación""",
    "it": """La redazione non ha potuto verificarlo.
        senza poterlo verificare
        Resta da confermare.
        Manca una conferma.
        È rimasto impossibile verificarlo.
        In assenza di conferme
        privo di conferme
        La redazione non è riuscita a verificarlo.
        In attesa di conferme
        La notizia è da verificare.""",
    "pt": """A redação não conseguiu verificá-lo.
        sem conseguir verificá-lo
        Está por confirmar.
        Falta confirmação.
        Carece de confirmação.
        Foi impossível verificá-lo.
        Na ausência de confirmação
        por verificar
        À espera de confirmação
        A redação foi incapaz de o verificar.""",
    "nl": """De redactie kon het niet verifiëren.
        zonder dat het te verifiëren was
        Bevestiging blijft uit.
        Het is onbevestigd.
        Dit valt nauwelijks te controleren.
        Bevestiging ontbreekt.
        De redactie slaagde er niet in het te verifiëren.
        Het laat zich niet nagaan.
        onafhankelijke bevestiging is er vooralsnog niet""",
    "pl": """Redakcja nie mogła tego zweryfikować.
        bez możliwości weryfikacji
        Brakuje potwierdzenia.
        To wymaga potwierdzenia.
        Niepotwierdzone informacje.
        Nie udało się tego sprawdzić.
        czeka na potwierdzenie
        trudno to zweryfikować
        niemożliwe do zweryfikowania""",
    "cs": """Redakce to nemohla ověřit.
        aniž by to šlo ověřit
        Chybí potvrzení.
        Zůstává neověřeno.
        Nepodařilo se to ověřit.
        bez možnosti ověření
        Potvrzení zatím schází.
        nelze to ověřit
        neověřené informace
        čeká na potvrzení""",
    "ru": """Редакция не смогла это проверить.
        без возможности проверить
        Подтверждения отсутствуют.
        Проверить это не удалось.
        Это остаётся неподтверждённым.
        Подтвердить это трудно.
        Проверке не поддаётся.
        в отсутствие подтверждений
        нуждается в подтверждении""",
    "uk": """Редакція не змогла це перевірити.
        без можливості перевірити
        Підтвердження відсутні.
        Перевірити це не вдалося.
        Це залишається непідтвердженим.
        Підтвердити це важко.
        Перевірці не піддається.
        за відсутності підтверджень
        потребує підтвердження
        бракує підтвердження""",
    "tr": """Yayın bunu doğrulayamadı.
        doğrulanamadan
        Henüz doğrulanmadı.
        Bağımsız olarak teyit edilemedi.
        teyide muhtaç
        doğrulanmamış
        Doğrulamak mümkün olmadı.
        doğrulanmış değil
        teyit bekliyor
        kontrol edilemedi""",
    "ar": """لم تتمكن الصحيفة من التحقق.
        دون أن تتمكن من التحقق
        تعذر التحقق
        غير مؤكد
        لم يتسن التأكد
        من دون تأكيد
        يفتقر إلى تأكيد
        في غياب تأكيد
        بانتظار التأكيد
        يصعب التحقق""",
}

CHECKED = {
    "en": """The desk confirmed it.
        It was verified by two papers.
        The police have confirmed that a guard fired.
        He checked the crate.
        The footage was authenticated on Monday.
        She confirms the day.
        The date is confirmed by shadows.
        Two experts verified where it was filmed.
        The police confirmed that no guard fired.""",
    "de": """Die Redaktion bestätigte es.
        Es wurde von zwei Zeitungen überprüft.
        Die Polizei hat bestätigt, dass ein Wachmann schoss.
        Er prüfte die Kiste.
        Das Video wurde am Montag verifiziert.
        Sie bestätigt den Tag.
        Das Datum ist durch Schatten bestätigt.
        Zwei Fachleute prüften den Ort.
        Die Polizei bestätigte, dass kein Wachmann schoss.""",
    "fr": """La rédaction l'a confirmé.
        Deux journaux l'ont vérifié.
        La police a confirmé qu'un garde a tiré.
        Il a vérifié la caisse.
        La vidéo a été authentifiée lundi.
        Elle confirme le jour.
        La date est confirmée par les ombres.
        Deux experts ont vérifié le lieu.""",
    "es": """La redacción lo confirmó.
        Dos diarios lo verificaron.
        La policía ha confirmado que un guardia disparó.
        Comprobó la caja.
        El vídeo fue verificado el lunes.
        Ella confirma el día.
        La fecha se confirma con las sombras.
        Dos expertos comprobaron el lugar.
        El vídeo fue verificado por dos diarios.""",
    "it": """La redazione lo ha confermato.
        Due giornali lo hanno verificato.
        La polizia ha confermato che una guardia ha sparato.
        Ha verificato la cassa.
        Il video è stato verificato lunedì.
        Lei conferma il giorno.
        La data è confermata dalle ombre.
        Due esperti hanno accertato il luogo.
        Il video è stato verificato da due giornali.""",
    "pt": """A redação confirmou-o.
        Dois jornais verificaram-no.
        A polícia confirmou que um guarda disparou.
        Verificou a caixa.
        O vídeo foi verificado na segunda.
        Ela confirma o dia.
        A data é confirmada pelas sombras.
        Dois peritos verificaram o local.
        O vídeo foi verificado por dois jornais.""",
    "nl": """De redactie bevestigde het.
        Twee kranten hebben het geverifieerd.
        De politie heeft bevestigd dat een bewaker schoot.
        Hij controleerde de kist.
        De video is maandag geverifieerd.
        Zij bevestigt de dag.
        De datum wordt door schaduwen bevestigd.
        Twee deskundigen verifieerden de plek.""",
    "pl": """Redakcja to potwierdziła.
        Dwie gazety to zweryfikowały.
        Policja potwierdziła, że strażnik strzelał.
        Sprawdził skrzynię.
        Film zweryfikowano w poniedziałek.
        Ona potwierdza dzień.
        Datę potwierdzają cienie.
        Dwaj eksperci sprawdzili miejsce.""",
    "cs": """Redakce to potvrdila.
        Dva listy to ověřily.
        Policie potvrdila, že strážný střílel.
        Prověřil bednu.
        Video bylo ověřeno v pondělí.
        Ona potvrzuje den.
        Datum potvrzují stíny.
        Dva odborníci ověřili místo.""",
    "ru": """Редакция это подтвердила.
        Две газеты это проверили.
        Полиция подтвердила, что охранник стрелял.
        Он проверил ящик.
        Видео проверили в понедельник.
        Она подтверждает день.
        Дату подтверждают тени.
        Два эксперта проверили место.""",
    "uk": """Редакція це підтвердила.
        Дві газети це перевірили.
        Поліція підтвердила, що охоронець стріляв.
        Він перевірив ящик.
        Відео перевірили в понеділок.
        Вона підтверджує день.
        Дату підтверджують тіні.
        Два експерти перевірили місце.""",
    "tr": """Yayın bunu doğruladı.
        İki gazete bunu teyit etti.
        Polis muhafızın ateş ettiğini doğruladı.
        Kasayı kontrol etti.
        Görüntü pazartesi doğrulandı.
        O günü doğruluyor.
        Tarih gölgelerle doğrulanıyor.
        İki uzman yeri teyit etti.""",
    "ar": """أكدت الصحيفة ذلك.
        تحققت صحيفتان منه.
        أكدت الشرطة أن الحارس أطلق النار.
        فحص الصندوق.
        تم التحقق من المقطع يوم الاثنين.
        تؤكد اليوم.
        تؤكد الظلال التاريخ.
        تحقق خبيران من المكان.""",
}


def cases(table):
    """Yield each language with each of its sentences."""
    return [(code, line.strip()) for code, lines in table.items() for line in lines.splitlines()]


def _is_soft(sentence: str, code: str) -> bool:
    pattern = softening(code)
    return pattern is not None and pattern.search(sentence) is not None


def is_soft(sentence, code):
    """Whether a word of either table makes a sentence less than flat."""
    return bool(doubting(sentence, code)) or _is_soft(sentence, code)


@pytest.mark.parametrize(("code", "sentence"), cases(DOUBTED))
def test_less_than_flat(code, sentence):
    assert is_soft(sentence, code)


@pytest.mark.parametrize(("code", "sentence"), cases(FLAT))
def test_told_flatly(code, sentence):
    assert not doubting(sentence, code)


@pytest.mark.parametrize(("code", "sentence"), cases(UNCHECKED))
def test_not_or_not_yet_confirmed(code, sentence):
    assert is_unchecked(sentence, code)


@pytest.mark.parametrize(("code", "sentence"), cases(CHECKED))
def test_confirmed(code, sentence):
    assert not is_unchecked(sentence, code)


@pytest.mark.parametrize("table", [DOUBTED, FLAT, UNCHECKED, CHECKED])
def test_as_many_for_each_language(table):
    assert len(table) == 13
    assert all(len(lines.splitlines()) >= 8 for lines in table.values())


def test_most_doubts_of_each_language_are_in_this_table_alone():
    alone = dict.fromkeys(DOUBTED, 0)
    for code, sentence in cases(DOUBTED):
        alone[code] += bool(doubting(sentence, code)) and not _is_soft(sentence, code)
    assert all(count >= 8 for count in alone.values()), alone


def test_signs_over_arabic_letters_do_not_matter():
    assert doubting("يُشاع أن الحارس أطلق النار.", "ar")


def test_a_past_participle_that_ends_no_sentence_is_no_hearsay():
    assert not doubting("Yanmış ev boştu.", "tr")
    assert doubting("Muhafız ateş etmiş.", "tr")


def test_of_a_language_that_is_not_listed_there_are_none():
    assert not doubting("It seems so.", "xx")
    assert not is_unchecked("It was not verified.", "xx")
