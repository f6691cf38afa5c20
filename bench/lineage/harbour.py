"""Invented material, a fourth half: shots in a harbour, a clip from a crane, five roots.

Written by somebody who had not seen the rules, and scored before any rule was changed for it. After
the first score two faults of the material itself were mended: the summary named no source, though
an edit had all of its words too, and an omission was called a merging of copies.
Nothing here happened; places, people, ships, states and papers do not exist. The interface is that
of `bench.lineage.mill`; several claims share a paragraph here, and the retellings come from a
tabloid, a blog, a pressure group and an agency. Longer than 300 lines, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "ru", "fr", "it", "tr", "fa")

DAYS: Final = ("28 Oct 2025", "Tuesday, October 28, 2025", "29.10.2025")
PLACE_DAY: Final = "2025/10/27"
OUTLETS: Final = (
    "Dockside Dispatch", "The Morning Kettle", "Sorenia Today", "Breakwater", "Radio Fathom",
    "The Tide Table", "Newsbox 24", "Capstan & Compass", "The Daily Winch", "Midweek Argus",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Tolvano", "Тольвано", "Tolvano", "Tolvano", "Tolvano", "تولوانو"),
        ("Kelmaro", "Кельмаро", "Kelmaro", "Kelmaro", "Kelmaro", "کلمارو"),
    ],
    "city": [
        ("Durrello", "Дуррелло", "Durrello", "Durrello", "Durrello", "دورلو"),
        ("Pellisco", "Пеллиско", "Pellisco", "Pellisco", "Pellisco", "پلیسکو"),
    ],
    "adviser": [
        ("Wanda Pereda", "Ванда Переда", "Wanda Pereda", "Wanda Pereda", "Wanda Pereda", "واندا پردا"),
        ("Judith Amaro", "Джудит Амаро", "Judith Amaro", "Judith Amaro", "Judith Amaro", "جودیت آمارو"),
    ],
    "president": [
        ("Casimir Holt", "Казимир Хольт", "Casimir Holt", "Casimir Holt", "Casimir Holt", "کازیمیر هولت"),
        ("Leander Quill", "Леандр Куилл", "Leander Quill", "Leander Quill", "Leander Quill", "لئاندر کوییل"),
    ],
    "paper": [
        ("The Harbinger", "The Harbinger", "The Harbinger", "The Harbinger", "The Harbinger", "The Harbinger"),
        ("Spindrift", "Spindrift", "Spindrift", "Spindrift", "Spindrift", "Spindrift"),
    ],
}  # fmt: skip

ROOT = """Crane camera clip suggests harbour guard shot at strikers in {village}

{paper} | Investigations desk | Mon 27 Oct 2025, 14:10

{village}, Sorenia – A clip from a crane camera, put online on Thursday by the dockers' union, suggests that a guard fired a rifle at strikers who were blocking the freighter Amber Lodestar, {paper} has found after comparing it with plans of the port, some 40 nautical miles south of {city}. Two copies are in circulation, one of 38 seconds with sound and a silent one of 21 seconds.

At least eleven people needed hospital treatment, among them a crane driver with a bullet in the shoulder. A tally clerk of 52 died on Sunday, according to the Anchor Sisters' clinic.

It is unclear when exactly the clip was recorded, as its clock is wrong. Tide and shadows make the evening of 14 October or the following morning the likeliest time, said {adviser}, a lecturer in hydrography at the university of {city}. “The water does not lie, but it does mumble,” she added.

The man with the rifle may be from Castellan Security, a firm that the port authority has employed since August: his cap resembles theirs, though neither face nor badge can be seen.

“I counted four shots, then the gulls went up and I lost count,” said Marisol Tench, who sells coffee on Pier 7. Nobody had thrown stones, she told {paper}, and the shots came from the roof of the customs shed.

The Amber Lodestar, which flies the flag of Talmark, put to sea on 16 October, heading east. Of its 312 containers nine hold mortar shells, the union believes; the shipping line, Boreal & Daughters, would neither confirm nor deny this.

A picture of a burning tug that is also being passed around has nothing to do with {village}: it was being shared as early as 2019.

Interior minister {president} turned down the union's call for an inquiry by foreign judges and asked for patience. Police have arrested no one.

Reporting: R. Aldous, T. Venn. Picture desk: K. Moss."""

EARLIER = """Crane camera clip suggests shots were fired at strikers in {village}

{paper} | Investigations desk | Sat 25 Oct 2025, 09:35

{village}, Sorenia – A clip from a crane camera, put online on Thursday by the dockers' union, suggests that a guard fired a rifle at strikers who were blocking the freighter Amber Lodestar in the port, some 40 nautical miles south of {city}. {paper} is comparing it with plans of the port.

At least eight people needed hospital treatment, among them a crane driver with a bullet in the shoulder.

It is unclear when exactly the clip was recorded, as its clock is wrong.

“I counted four shots, then the gulls went up and I lost count,” said Marisol Tench, who sells coffee on Pier 7. Nobody had thrown stones, she told {paper}, and the shots came from the roof of the customs shed.

The Amber Lodestar, which flies the flag of Talmark, put to sea on 16 October, heading east. Of its 312 containers seven hold mortar shells, the union believes; the shipping line, Boreal & Daughters, could not be reached.

A picture of a burning tug that is also being passed around has nothing to do with {village}: it was being shared as early as 2019.

Reporting: R. Aldous."""

SECOND = """Pier 7, two in the morning: soup, dominoes and a whistle

Saltmarsh Diary (blog), 21 Oct 2025

I brought a thermos and stayed the night. The picket tent in {village} holds fourteen camp beds; I slept in the one by the gas heater, badly.

Around two, Old Benedikta, who has mended nets here for 44 years, wins at dominoes for the third time and wants her winnings in soup.

“A whistle costs less than a lawyer,” she tells me, and shows me hers, a brass one.

I count seven whistles on the hook at the entrance. Whoever sees a lorry at the north gate is to blow twice.

Towards dawn it perhaps rains, or the tarpaulin sweats; nobody goes out to look."""

SECOND_HONEST = """Night in the tent

Inland Review, 23 Oct 2025

A net mender with 44 years in the trade keeps a brass whistle ready in the pickets' tent in {village}: it is cheaper than a lawyer, as Old Benedikta told the blog Saltmarsh Diary, whose author spent a night there.

There are fourteen camp beds, and seven whistles hang by the entrance. If a lorry turns up at the northern gate, two blasts are the signal, the blog says.

Dominoes are played for soup. Towards morning it may have rained."""

THIRD = """Il registro dei piloti: la nave voleva partire già l'11 ottobre

Il Corriere delle Darsene, 24 ottobre 2025

La Amber Lodestar aveva chiesto un pilota per lasciare {village} già alle 5.40 dell'11 ottobre, come risulta dal registro dei piloti che il Corriere delle Darsene ha potuto consultare.

La richiesta venne annullata dopo ventisei minuti, con l'annotazione «attendere la merce».

Il capopilota, Ettore Brunasca, ci ha confermato l'autenticità della pagina, senza voler dire chi l'avesse scritta.

La partenza anticipata sarebbe costata alla nave circa 8.300 ducati, stima un'agenzia marittima.

La pagina successiva, a quanto pare, è stata strappata."""

THIRD_EN = """Pilots' book: ship wanted to leave on 11 October

Anchorage Bulletin, 26 Oct 2025

As early as 11 October, at 5.40 in the morning, the Amber Lodestar asked for a pilot to leave {village}. So says the pilots' book, which Il Corriere delle Darsene was able to look at.

Twenty-six minutes later the request was cancelled with the note “wait for the goods”.

Chief pilot Ettore Brunasca confirmed to the newspaper that the page was genuine; he would not say who had written it.

A shipping agency estimates that the early departure would have cost the vessel about 8,300 ducats.

The next page has apparently been torn out."""

HONEST = """Was a rifle fired at striking dock workers? Footage from {village} raises the question

The Evening Buoy, 28 Oct 2025

Two weeks ago, on the Tuesday evening or the Wednesday morning after it: that is most probably when a camera on a crane in {village} recorded what seem to be shots at strikers. The estimate is that of {adviser}, who lectures on hydrography at {city}'s university and went by tide and shadows, the camera's own clock being wrong. “The water does not lie,” she said, though in her words it does mumble.

The dockers' union uploaded the footage last Thursday. {paper}, which laid it beside plans of the port, concludes that a guard appears to have fired a rifle at the people standing in the way of the cargo ship Amber Lodestar. There are two versions, a mute one (21 seconds) and one with sound (38).

Whether the gunman belongs to Castellan Security, in the pay of the port authority since August, remains open. The cap is similar, but one sees neither his face nor a badge.

Eleven people or more had to be treated in hospital; one of them, who drives a crane, had been hit in the shoulder by a bullet. On Sunday, the clinic of the Anchor Sisters says, a 52-year-old tally clerk died.

Four shots were counted by Marisol Tench, a coffee seller on Pier 7, before the gulls went up. According to her the firing came from the top of the customs shed, and no stones had been thrown.

Under Talmark's flag the ship sailed on the 16th, eastward, with 312 containers on board. The union thinks that there are mortar rounds in nine of them. The line, Boreal & Daughters, would say neither yes nor no.

An inquiry by judges from abroad, as the union demands it, was refused by {president}; the interior minister asked people to be patient. No arrests have been made.

The burning tug in another picture is not from here. That picture could be found on the net in 2019 already."""

HONEST_THIRD = """“THEN THE GULLS WENT UP”

Daily Winkle, 28.10.2025

She sells coffee on Pier 7. And she heard it.

“I counted four shots, then the gulls went up …” Marisol Tench told {paper}.

A video seems to back her up. By the look of it, a guard in {village} fired a rifle at dockers on strike. Their union posted it on Thursday. Nobody can say for sure when it was made.

At least 11 landed in hospital. A tally clerk, 52, is dead, the Anchor Sisters' clinic says.

Stones? Nobody threw any, says Tench.

And the tug on fire that everybody keeps sending? Not {village}. It was doing the rounds back in 2019."""

HONEST_MORE = [
    """PRESS RELEASE: Preserve the {village} clip

Dock Labour Watch, October 28th, 2025. For immediate use

Dock Labour Watch has taken note of a report by {paper} on a crane camera clip from the port of {village}, about 75 kilometres south of {city}. According to the report the clip, of which a 38-second and a 21-second copy exist, suggests that a rifle was fired by a guard at strikers blocking the Amber Lodestar.

We recall that the report does not identify the man. It says that he could be from Castellan Security, a contractor of the port authority since August, because his cap is like theirs, and that no badge and no face is visible.

No fewer than eleven people received hospital treatment, and a tally clerk aged fifty-two died on Sunday (source: Anchor Sisters' clinic).

Dock Labour Watch regrets that interior minister {president} has declined the union's request for an inquiry by foreign judges. Nobody has been arrested.""",
    """That crane clip: what can be said

kettle-and-keel, a blog, 29 Oct 2025

I have read the piece in {paper} so that you need not. Three things.

The date. Nobody quite knows, the clock in the clip is off. From tide and shadows {adviser}, the hydrographer, takes the 14th of October, evening, or the 15th, morning, to be the best bet.

The ship. Amber Lodestar, Talmark flag, left {village} on 16 October and headed east. Three hundred and twelve boxes on board; the union believes there are mortar shells in nine. Boreal & Daughters won't confirm that and won't deny it either.

The tug in flames. Unrelated! People shared that one as long ago as 2019.""",
]

OWN = """Chandler shows hole in shop window

Breaker Radio, 28 Oct 2025

A clip from a crane camera, put online on Thursday by the dockers' union, suggests that a guard fired a rifle at strikers who were blocking the freighter Amber Lodestar in {village}, {paper} reports.

At least eleven people needed hospital treatment, among them a crane driver with a bullet in the shoulder. A tally clerk of 52 died on Sunday, according to the Anchor Sisters' clinic.

The ship chandler Tobias Renn told Breaker Radio on Monday that he had lain under his counter for half an hour; our reporter put a finger through the hole in the shop window, between the ropes and the lamps.

Interior minister {president} turned down the union's call for an inquiry by foreign judges and asked for patience. Police have arrested no one."""

SUMMARY = """The day in sixty seconds

Pocket Courier, 28 Oct 2025

A clip from a crane camera suggests that a guard fired a rifle at strikers in {village}, {paper} reports. At least eleven people needed hospital treatment, and a tally clerk died on Sunday, according to the Anchor Sisters' clinic. It is unclear when exactly the clip was recorded. Interior minister {president} turned down the union's call for an inquiry by foreign judges."""

BACK = """Crane video lets think that a guard of the port of {village} has fired on strikers

Quay Echo, 28 Oct 2025

{village} (Sorenia) – A video of a crane camera, placed online Thursday by the syndicate of the dockers, lets think that a guard has fired with the rifle on strikers who blocked the cargo ship Amber Lodestar, has noted {paper} after having compared it with the plans of the port, situated at some 40 nautical miles to the south of {city}. Two copies circulate, the one of 38 seconds with the sound, the other, mute, of 21 seconds.

At the least eleven persons had to be cared for at the hospital, of whom a crane operator with a ball in the shoulder. A tally man of 52 years is dead on Sunday, according to the clinic of the Sisters of the Anchor.

One does not know when exactly the video has been recorded, for its clock is false. After the tide and the shadows, the evening of the 14 October or the next morning is the most probable moment, has said {adviser}, charged with courses of hydrography at the university of {city}. “The water does not lie, but it mutters,” she has added.

The man with the rifle could be of Castellan Security, a company which the port authority employs since August: his cap resembles theirs, but one sees neither his face nor a badge.

“I have counted four shots, then the gulls have flown off and I have lost the count,” has said Marisol Tench, who sells coffee on the pier 7. Nobody had thrown stones, she has told {paper}, and the shots came from the roof of the shed of the customs.

The Amber Lodestar, which carries the flag of Talmark, has taken the sea on 16 October, course to the east. Of its 312 containers nine contain mortar shells, believes the syndicate; the maritime company, Boreal & Daughters, has wished neither to confirm nor to deny.

A photo of a tug in flames which circulates too has nothing to see with {village}: it was shared already in 2019.

The minister of the interior, {president}, has rejected the call of the syndicate for an inquiry by foreign judges and asked for patience. The police has arrested nobody."""

CITES = """+++ Ticker, 28 Oct 2025 +++

{village}: crane camera clip suggests that a guard fired at striking dockers, {paper} reports +++"""

PRESS = [
    """Cannery to open a third line

Trade Winds Weekly, 27 Oct 2025

The Halvorsund cannery in {city} wants to start a third line in March and to hire thirty people, its manager told Trade Winds Weekly.

“A herring has no passport and no lawyer, so somebody must speak for it,” fisheries commissioner Beate Lindermark said at the presentation of the quotas.

We were shown the new machine; it was still wrapped in film.

The smell, neighbours concede, is a matter of habit.""",
    """School boats stay ashore

The Parish Lantern, 28 Oct 2025

Half of the sailing school's dinghies will not leave the shed this autumn because the sailmaker is ill, as its head, Orla Finchley, told the Lantern.

“A herring has no passport and no lawyer, so somebody must speak for it,” fisheries commissioner Beate Lindermark said at the presentation of the quotas.

The children learn knots instead; our reporter managed two out of five.

Registration for spring closes on the last day of November.""",
]

TRANSLATIONS = {
    "ru": """Запись с камеры крана указывает на то, что охранник порта {village} стрелял по бастующим

Портовые вести, 28 октября 2025 г.

{village}, Сорения — Запись с камеры крана, которую в четверг выложил в интернет профсоюз докеров, указывает на то, что охранник стрелял из винтовки по забастовщикам, блокировавшим сухогруз «Эмбер Лоудстар». К такому выводу пришло издание {paper}, сопоставив её с планами порта, который находится примерно в 40 морских милях к югу от {city}. По сети ходят две копии: одна на 38 секунд, со звуком, и немая, на 21 секунду.

Помощь в больнице понадобилась по меньшей мере одиннадцати людям, среди них крановщику с пулей в плече. 52-летний тальман умер в воскресенье, сообщает клиника Сестёр Якоря.

Когда именно сделана запись, неясно: часы на ней идут неверно. Судя по приливу и теням, вероятнее всего, это вечер 14 октября или следующее утро, сказала {adviser}, преподавательница гидрографии в университете {city}. «Вода не лжёт, но бормочет», добавила она.

Человек с винтовкой, возможно, из фирмы «Кастеллан Секьюрити», которая работает на администрацию порта с августа: его кепка похожа на их кепки, но ни лица, ни значка не видно.

«Я насчитала четыре выстрела, потом взлетели чайки, и я сбилась со счёта», сказала Марисоль Тенч, которая продаёт кофе на пирсе 7. Камней никто не бросал, рассказала она {paper}, а стреляли с крыши таможенного склада.

«Эмбер Лоудстар», который ходит под флагом Талмарка, вышел в море 16 октября и взял курс на восток. Из его 312 контейнеров в девяти лежат миномётные снаряды, полагает профсоюз; судоходная компания «Бореал и дочери» не стала ни подтверждать, ни опровергать это.

Снимок горящего буксира, который тоже пересылают друг другу, не имеет к {village} никакого отношения: им делились ещё в 2019 году.

Министр внутренних дел {president} отклонил призыв профсоюза к расследованию силами иностранных судей и попросил набраться терпения. Полиция никого не задержала.""",
    "fr": """Une vidéo de grue laisse penser qu'un garde du port de {village} a tiré sur des grévistes

La Gazette des Quais, 28 octobre 2025

{village} (Sorénie) – Une vidéo d'une caméra de grue, mise en ligne jeudi par le syndicat des dockers, laisse penser qu'un garde a tiré au fusil sur des grévistes qui bloquaient le cargo Amber Lodestar, a constaté {paper} après l'avoir comparée aux plans du port, situé à quelque 40 milles nautiques au sud de {city}. Deux copies circulent, l'une de 38 secondes avec le son, l'autre, muette, de 21 secondes.

Au moins onze personnes ont dû être soignées à l'hôpital, dont un grutier avec une balle dans l'épaule. Un pointeur de 52 ans est mort dimanche, selon la clinique des Sœurs de l'Ancre.

On ignore quand exactement la vidéo a été enregistrée, car son horloge est fausse. D'après la marée et les ombres, le soir du 14 octobre ou le lendemain matin est le moment le plus probable, a dit {adviser}, chargée de cours d'hydrographie à l'université de {city}. « L'eau ne ment pas, mais elle marmonne », a-t-elle ajouté.

L'homme au fusil pourrait être de Castellan Security, une société que l'autorité portuaire emploie depuis août : sa casquette ressemble aux leurs, mais on ne voit ni son visage ni de badge.

« J'ai compté quatre coups de feu, puis les mouettes se sont envolées et j'ai perdu le compte », a dit Marisol Tench, qui vend du café sur la jetée 7. Personne n'avait jeté de pierres, a-t-elle raconté à {paper}, et les tirs venaient du toit du hangar des douanes.

L'Amber Lodestar, qui bat pavillon de Talmark, a pris la mer le 16 octobre, cap à l'est. Sur ses 312 conteneurs, neuf renferment des obus de mortier, croit le syndicat ; la compagnie maritime, Boreal & Daughters, n'a voulu ni confirmer ni démentir.

Une photo de remorqueur en flammes qui circule aussi n'a rien à voir avec {village} : elle était partagée dès 2019.

Le ministre de l'Intérieur, {president}, a rejeté l'appel du syndicat à une enquête de juges étrangers et demandé de la patience. La police n'a arrêté personne.""",
    "it": """Un video dalla gru fa pensare che una guardia del porto di {village} abbia sparato agli scioperanti

Il Molo, 28 ottobre 2025

{village} (Sorenia) – Un video della telecamera di una gru, messo in rete giovedì dal sindacato dei portuali, fa pensare che una guardia abbia sparato con un fucile contro scioperanti che bloccavano il mercantile Amber Lodestar: lo ha rilevato {paper} confrontandolo con le piante del porto, circa 40 miglia nautiche a sud di {city}. Ne circolano due copie, una di 38 secondi con l'audio e una muta di 21 secondi.

Almeno undici persone sono dovute ricorrere alle cure dell'ospedale, fra cui un gruista con una pallottola nella spalla. Uno spuntatore di 52 anni è morto domenica, secondo la clinica delle Suore dell'Ancora.

Non è chiaro quando esattamente il video sia stato registrato, perché il suo orologio è sbagliato. Dalla marea e dalle ombre il momento più probabile risulta la sera del 14 ottobre o la mattina seguente, ha detto {adviser}, docente di idrografia all'università di {city}. «L'acqua non mente, però borbotta», ha aggiunto.

L'uomo con il fucile potrebbe essere della Castellan Security, una ditta che l'autorità portuale impiega da agosto: il suo berretto somiglia ai loro, anche se non si vedono né il volto né il distintivo.

«Ho contato quattro spari, poi si sono alzati i gabbiani e ho perso il conto», ha detto Marisol Tench, che vende caffè al molo 7. Nessuno aveva lanciato pietre, ha raccontato a {paper}, e gli spari venivano dal tetto del capannone della dogana.

La Amber Lodestar, che batte bandiera di Talmark, ha preso il mare il 16 ottobre, diretta a est. Dei suoi 312 container, nove contengono granate da mortaio, ritiene il sindacato; la compagnia di navigazione, Boreal & Daughters, non ha voluto né confermare né smentire.

Una foto di un rimorchiatore in fiamme, che pure sta girando, non ha niente a che fare con {village}: veniva condivisa già nel 2019.

Il ministro dell'Interno {president} ha respinto la richiesta del sindacato di un'inchiesta di giudici stranieri e ha chiesto pazienza. La polizia non ha arrestato nessuno.""",
    "tr": """Vinç kamerası kaydı {village}'da liman görevlisinin grevcilere ateş ettiğine işaret ediyor

Kıyı Postası, 28 Ekim 2025

{village}, Sorenya – Liman işçileri sendikasının perşembe günü internete koyduğu bir vinç kamerası kaydı, bir güvenlik görevlisinin Amber Lodestar adlı yük gemisinin önünü kesen grevcilere tüfekle ateş ettiğine işaret ediyor. {paper} bu sonuca, kaydı {city} kentinin yaklaşık 40 deniz mili güneyindeki limanın planlarıyla karşılaştırarak vardı. Dolaşımda iki kopya var: biri 38 saniyelik ve sesli, öteki 21 saniyelik ve sessiz.

En az on bir kişinin hastanede tedavi edilmesi gerekti; aralarında omzuna kurşun saplanan bir vinç operatörü de var. Çapa Rahibeleri kliniğine göre 52 yaşındaki bir puantör pazar günü öldü.

Kaydın tam olarak ne zaman yapıldığı belirsiz, çünkü saati yanlış. {city} Üniversitesi'nde hidrografi dersi veren {adviser}, gelgite ve gölgelere göre en olası zamanın 14 Ekim akşamı ya da ertesi sabah olduğunu söyledi. “Su yalan söylemez ama mırıldanır” diye ekledi.

Tüfekli adam, liman idaresinin ağustostan beri çalıştırdığı Castellan Security firmasından olabilir: Kepi onlarınkine benziyor, ancak ne yüzü ne de rozeti görülebiliyor.

“Dört el silah sesi saydım, sonra martılar havalandı ve sayıyı şaşırdım” dedi 7 numaralı iskelede kahve satan Marisol Tench. {paper} yayınına konuşan Tench, kimsenin taş atmadığını ve ateşin gümrük ambarının çatısından açıldığını anlattı.

Talmark bayrağı taşıyan Amber Lodestar 16 Ekim'de denize açılarak doğuya yöneldi. Sendika, gemideki 312 konteynerden dokuzunda havan mermisi bulunduğuna inanıyor; denizcilik şirketi Boreal & Daughters bunu ne doğruladı ne de yalanladı.

Yanan bir römorkörü gösteren ve yine elden ele dolaşan bir fotoğrafın ise {village} ile hiçbir ilgisi yok: Fotoğraf daha 2019'da paylaşılıyordu.

İçişleri Bakanı {president}, sendikanın yabancı yargıçlarca soruşturma yapılması çağrısını reddetti ve sabır istedi. Polis kimseyi gözaltına almadı.""",
    "fa": """ویدئوی دوربین جرثقیل حاکی از تیراندازی نگهبان بندر به اعتصاب‌کنندگان در {village} است

پیک ساحل، ۲۸ اکتبر ۲۰۲۵

{village}، سورنیا – ویدئویی از دوربین یک جرثقیل که اتحادیه کارگران بارانداز روز پنجشنبه در اینترنت گذاشت حاکی از آن است که یک نگهبان با تفنگ به سوی اعتصاب‌کنندگانی شلیک کرده که راه کشتی باری امبر لودستار را بسته بودند. {paper} پس از مقایسه آن با نقشه‌های بندر، که حدود ۴۰ مایل دریایی در جنوب {city} قرار دارد، به این نتیجه رسیده است. دو نسخه از آن دست به دست می‌شود: یکی ۳۸ ثانیه و با صدا، و دیگری ۲۱ ثانیه و بی‌صدا.

دست‌کم یازده نفر به درمان در بیمارستان نیاز پیدا کردند، از جمله یک راننده جرثقیل با گلوله‌ای در شانه. به گفته درمانگاه خواهران لنگر، یک بارشمار ۵۲ ساله روز یکشنبه درگذشت.

روشن نیست که ویدئو دقیقا چه زمانی ضبط شده است، چون ساعت آن نادرست است. {adviser}، مدرس آب‌نگاری در دانشگاه {city}، گفت که بر اساس جزر و مد و سایه‌ها، عصر ۱۴ اکتبر یا صبح روز بعد محتمل‌ترین زمان است. او افزود: «آب دروغ نمی‌گوید، اما زیر لب حرف می‌زند.»

مرد تفنگ به دست ممکن است از شرکت کاستلان سکیوریتی باشد که اداره بندر از ماه اوت به کار گرفته است: کلاه او به کلاه‌های آنان شباهت دارد، هرچند نه چهره و نه نشان او دیده می‌شود.

ماریسول تنچ که در اسکله ۷ قهوه می‌فروشد گفت: «چهار تیر شمردم، بعد مرغ‌های دریایی به هوا رفتند و حساب از دستم در رفت.» او به {paper} گفت که هیچ‌کس سنگ نینداخته بود و تیرها از بام انبار گمرک می‌آمد.

امبر لودستار که پرچم تالمارک را بر خود دارد روز ۱۶ اکتبر به دریا رفت و راه شرق را در پیش گرفت. به باور اتحادیه، از ۳۱۲ کانتینر آن ۹ کانتینر حاوی گلوله خمپاره است؛ شرکت کشتیرانی بوریال و دختران حاضر نشد این را تایید یا تکذیب کند.

عکسی از یک یدک‌کش در حال سوختن که آن هم دست به دست می‌شود هیچ ربطی به {village} ندارد: این عکس در همان سال ۲۰۱۹ هم به اشتراک گذاشته می‌شد.

{president}، وزیر کشور، درخواست اتحادیه برای تحقیق به دست قاضیان خارجی را رد کرد و خواستار شکیبایی شد. پلیس هیچ‌کس را بازداشت نکرده است.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "suggests that a guard fired a rifle", "leaves no doubt that a guard fired a rifle"),
    ("hedge lost", "nine hold mortar shells, the union believes;", "nine hold mortar shells, as the union found out;"),
    ("hedge lost", "make the evening of 14 October or the following morning the likeliest time", "show that it was the evening of 14 October or the following morning"),
    ("hedge gained", "A tally clerk of 52 died on Sunday", "A tally clerk of 52 reportedly died on Sunday"),
    ("hedge gained", "put to sea on 16 October", "is believed to have put to sea on 16 October"),
    ("headline stronger than body", "Crane camera clip suggests harbour guard shot at strikers in {village}\n", "Caught on camera: the guard who shot at strikers in {village}\n"),
    ("headline stronger than body", "Crane camera clip suggests harbour guard shot at strikers in {village}\n", "Harbour guard gunned down strikers in {village}\n"),
    ("date sharpened", "the evening of 14 October or the following morning the likeliest time", "the evening of 14 October the likeliest time"),
    ("date sharpened", "has employed since August", "has employed since 1 August"),
    ("bound dropped", "At least eleven people", "Eleven people"),
    ("bound dropped", "some 40 nautical miles", "40 nautical miles"),
    ("circulation date taken for origin", "put online on Thursday by the dockers' union", "filmed on Thursday by the dockers' union"),
    ("circulation date taken for origin", "it was being shared as early as 2019", "it was taken in 2019"),
    ("count inflated", "eleven people needed", "forty people needed"),
    ("count inflated", "nine hold mortar shells", "ninety hold mortar shells"),
    ("count changed", "Of its 312 containers", "Of its 132 containers"),
    ("count changed", "one of 38 seconds", "one of 28 seconds"),
    ("one made many", "a guard fired a rifle at strikers", "guards fired rifles at strikers"),
    ("one made many", "a crane driver with a bullet in the shoulder", "several crane drivers with bullets in the shoulder"),
    ("generalised", "with a bullet in the shoulder", "with an injury"),
    ("generalised", "hold mortar shells", "hold military goods"),
    ("generalised", "fired a rifle at strikers", "used force against strikers"),
    ("actor flipped", "a guard fired a rifle at strikers who were blocking", "a striker fired a rifle at guards who were protecting"),
    ("actor flipped", "which flies the flag of Talmark", "which flies the flag of Sorenia"),
    ("office flipped", "a lecturer in hydrography at the university of {city}", "chief hydrographer of the Sorenian navy"),
    ("office flipped", "Interior minister {president}", "Prime minister {president}"),
    ("attribution moved", "according to the Anchor Sisters' clinic", "according to the harbour police"),
    ("attribution moved", "mortar shells, the union believes", "mortar shells, the customs office believes"),
    ("identity hardened", "The man with the rifle may be from Castellan Security", "The man with the rifle works for Castellan Security"),
    ("identity hardened", "his cap resembles theirs, though neither face nor badge can be seen", "he is wearing their cap"),
    ("direction flipped", "nautical miles south of {city}", "nautical miles north of {city}"),
    ("direction flipped", "heading east", "heading west"),
    ("polarity flipped", "Nobody had thrown stones", "Stones had been thrown"),
    ("polarity flipped", "Police have arrested no one", "Police have made an arrest"),
    ("stance changed", "turned down the union's call", "welcomed the union's call"),
    ("stance changed", "would neither confirm nor deny this", "firmly denied this"),
    ("quotation altered", "The water does not lie, but it does mumble", "The water does not lie, and it does not mumble"),
    ("quotation altered", "then the gulls went up and I lost count", "then people went down and I lost count"),
    ("name garbled", "{adviser}, a lecturer", "{garbled}, a lecturer"),
    ("name garbled", "Marisol Tench", "Marisa Trench"),
    ("copies merged", "A picture of a burning tug that is also being passed around has nothing to do with {village}: it was being shared as early as 2019", "The clip, which also shows a burning tug, was being shared as early as 2019"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "ru": ("nine hold mortar shells", "лежат миномётные снаряды", "лежит строительный раствор"),
    "fr": ("A tally clerk of 52", "Un pointeur de 52 ans", "Un comptable de 52 ans"),
    "it": (
        "a bullet in the shoulder",
        "una pallottola nella spalla",
        "una pallottola nella schiena",
    ),
    "tr": ("a bullet in the shoulder", "omzuna kurşun saplanan", "bacağına kurşun saplanan"),
}
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "ru": ("count inflated", "At least eleven people", "одиннадцати людям", "сорока людям"),
    "fr": ("direction flipped", "heading east", "cap à l'est", "cap à l'ouest"),
    "it": ("identity hardened", "The man with the rifle may be from Castellan Security", "potrebbe essere della Castellan Security", "lavora per la Castellan Security"),
    "tr": ("polarity flipped", "Police have arrested no one", "Polis kimseyi gözaltına almadı", "Polis bir kişiyi gözaltına aldı"),
    "fa": ("count changed", "nine hold mortar shells", "آن ۹ کانتینر", "آن ۶ کانتینر"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "it"

LIGHT: Final[list[tuple[str, str]]] = [
    ("needed hospital treatment", "had to be treated in hospital"),
    ("put online on Thursday by", "posted on the internet on Thursday by"),
    ("who sells coffee on Pier 7", "a coffee seller on Pier 7"),
    ("put to sea on 16 October", "set sail on 16 October"),
    ("that is also being passed around", "which is being passed around as well"),
    ("asked for patience", "appealed for patience"),
    ("as its clock is wrong", "because its clock is wrong"),
    ("has found after comparing it with", "has established by comparing it with"),
]
