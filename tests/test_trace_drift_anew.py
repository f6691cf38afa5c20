"""A report told anew as a whole, in other styles and languages: none of that is drift.

Nothing of it happened. All retell one invented report, and one another, and change nothing.
"""

# ruff: noqa: E501  invented reports, a paragraph a line
import pytest

from driftkit import found

AGENCY = """Tanker crew may have been asleep before collision off Cape Ormund, inquiry hears

Seaboard Agency, 2 September 2024

The watch officer of the tanker Halcyon Dawn may have fallen asleep shortly before it rammed the fishing boat Little Tern off Cape Ormund in the night to 14 July, an inquiry in Port Sabel heard on Monday. Five of the boat's six crew drowned.

The only survivor, the 19-year-old deckhand Joas Lind, was pulled from the water after almost four hours. "I saw a wall, and it had no lights," he told the panel. The tanker's owners maintain that all lights were on.

A radar recording presented by the coastguard shows the tanker keeping its course for at least 22 minutes. It does not show the fishing boat, whose transponder had apparently been switched off. Why it had been switched off is unclear.

The master of the tanker, Captain Desh Varma, said that he had been in his cabin. He apologised to the families. The second mate, who was on watch, refused to give evidence on the advice of his lawyer.

According to the union, crews on this route work up to 14 hours a day. The shipping line, Meridian Bulk, disputed the figure and spoke of no more than ten.

A photograph of a damaged bow that has been circulating since July was not taken in Port Sabel, the panel's secretary said. It shows another ship, in a dry dock in 2019.

The harbour master, Rhea Toll, testified that she had warned the port authority twice about traffic near the cape. The authority's director, Sven Aker, said he could not remember any warning.

Around 60 relatives followed the hearing. They want the tanker to be detained. A decision is not expected before October.

The wreck of the Little Tern lies at a depth of 85 metres, some three miles northwest of the cape. Divers have recovered two bodies; three people are still missing."""

RETOLD = {
    "tabloid": """ASLEEP AT THE WHEEL? Tanker 'had no lights', sole survivor tells fishing boat inquiry

Daily Beacon, 3 September 2024

TEEN deckhand Joas Lind floated in the dark for nearly four hours. His five mates never made it.

On Monday the 19-year-old told a packed hearing in Port Sabel what he saw in that July night: "a wall, and it had no lights".

Rubbish, say the owners of the Halcyon Dawn. The lights, they insist, were on.

But was anybody awake up there? The inquiry was told the officer on watch might have nodded off just before the tanker hit the Little Tern. He isn't talking - his lawyer told him not to.

For 22 minutes or longer, radar shows, the giant ship didn't change course. The boat's own transponder looks to have been off. Nobody can say why.

Captain Desh Varma was in his cabin, he says. And he's sorry.

Harbour master Rhea Toll says she rang the alarm about the cape two times. Port boss Sven Aker can't recall it.

Two bodies have been found. Three are still down there, 85 metres deep.""",
    "letter": """Dear members

Seafarers' Aid Circle, newsletter no. 41, September 2024

Some of you have asked about the Ormund inquiry. This much was said on the first day, going by the Seaboard Agency's report.

There is one survivor, a young man of nineteen, and he says that the ship which ran them down was dark. Its owners contradict him. There is a radar picture. On it the ship goes straight ahead for no less than twenty-two minutes. The boat isn't on it; its transponder was off, it seems, and no reason for that is known.

Fatigue was spoken of. It is possible that the officer of the watch slept. He has chosen to be silent, as counsel advised him to be. Our friends in the union put the working day on that run at as much as fourteen hours, the line at ten or fewer.

Please stop sending us the picture of the broken bow. According to the panel it is of a different vessel, and it's five years old.

Some sixty of the families were there. Whether the tanker will be arrested, as they wish, is something we shall not know until October at the earliest.""",
    "de": """Besatzung von Tanker könnte vor Kollision vor Kap Ormund geschlafen haben

Hafenblatt, 3. September 2024

Der wachhabende Offizier des Tankers Halcyon Dawn ist möglicherweise eingeschlafen, kurz bevor das Schiff in der Nacht zum 14. Juli vor Kap Ormund das Fischerboot Little Tern rammte. Das wurde am Montag bei einer Untersuchung in Port Sabel bekannt. Fünf der sechs Besatzungsmitglieder des Bootes ertranken.

Der einzige Überlebende, der 19-jährige Matrose Joas Lind, wurde nach fast vier Stunden aus dem Wasser gezogen. »Ich sah eine Wand, und sie hatte kein Licht«, sagte er vor dem Gremium. Die Eigner des Tankers bleiben dabei, dass alle Lichter eingeschaltet waren.

Eine von der Küstenwache vorgelegte Radaraufzeichnung zeigt, dass der Tanker mindestens 22 Minuten lang seinen Kurs hielt. Das Fischerboot zeigt sie nicht; dessen Transponder war offenbar abgeschaltet. Warum er abgeschaltet war, ist unklar.

Der Kapitän des Tankers, Desh Varma, sagte, er sei in seiner Kabine gewesen. Er bat die Familien um Entschuldigung. Der Zweite Offizier, der Wache hatte, verweigerte auf Rat seines Anwalts die Aussage.

Nach Angaben der Gewerkschaft arbeiten die Besatzungen auf dieser Route bis zu 14 Stunden am Tag. Die Reederei Meridian Bulk bestritt die Zahl und sprach von höchstens zehn.

Das Foto eines beschädigten Bugs, das seit Juli kursiert, wurde nicht in Port Sabel aufgenommen, sagte der Sekretär des Gremiums. Es zeigt ein anderes Schiff in einem Trockendock im Jahr 2019.

Hafenmeisterin Rhea Toll sagte aus, sie habe die Hafenbehörde zweimal vor dem Verkehr am Kap gewarnt. Der Direktor der Behörde, Sven Aker, sagte, er könne sich an keine Warnung erinnern.

Rund 60 Angehörige verfolgten die Anhörung. Sie wollen, dass der Tanker festgesetzt wird. Eine Entscheidung wird nicht vor Oktober erwartet.

Das Wrack der Little Tern liegt in 85 Metern Tiefe, etwa drei Meilen nordwestlich des Kaps. Taucher haben zwei Leichen geborgen; drei Menschen werden noch vermisst.""",
    "es": """La tripulación del petrolero pudo haberse dormido antes de la colisión frente al cabo Ormund

La Bitácora, 3 de septiembre de 2024

El oficial de guardia del petrolero Halcyon Dawn pudo haberse quedado dormido poco antes de embestir al pesquero Little Tern frente al cabo Ormund en la noche del 13 al 14 de julio, según se oyó el lunes en una investigación en Port Sabel. Cinco de los seis tripulantes del pesquero se ahogaron.

El único superviviente, el marinero de 19 años Joas Lind, fue sacado del agua al cabo de casi cuatro horas. «Vi una pared, y no tenía luces», dijo ante la comisión. Los armadores del petrolero sostienen que todas las luces estaban encendidas.

Un registro de radar presentado por los guardacostas muestra que el petrolero mantuvo el rumbo durante al menos 22 minutos. No muestra el pesquero, cuyo transpondedor estaba al parecer apagado. No está claro por qué lo estaba.

El capitán del petrolero, Desh Varma, dijo que se encontraba en su camarote. Pidió perdón a las familias. El segundo oficial, que estaba de guardia, se negó a declarar por consejo de su abogado.

Según el sindicato, las tripulaciones de esta ruta trabajan hasta 14 horas al día. La naviera, Meridian Bulk, discutió la cifra y habló de no más de diez.

Una fotografía de una proa dañada que circula desde julio no fue tomada en Port Sabel, dijo la secretaria de la comisión. Muestra otro barco, en un dique seco, en 2019.

La capitana del puerto, Rhea Toll, declaró que había advertido dos veces a la autoridad portuaria sobre el tráfico cerca del cabo. El director de la autoridad, Sven Aker, dijo que no recordaba ninguna advertencia.

Unos 60 familiares siguieron la audiencia. Quieren que se inmovilice el petrolero. No se espera una decisión antes de octubre.

El pecio del Little Tern yace a 85 metros de profundidad, a unas tres millas al noroeste del cabo. Los buzos han recuperado dos cuerpos; tres personas siguen desaparecidas.""",
    "uk": """Екіпаж танкера, можливо, спав перед зіткненням біля мису Ормунд

Маяк, 3 вересня 2024

Вахтовий офіцер танкера Halcyon Dawn, можливо, заснув незадовго до того, як судно в ніч на 14 липня протаранило рибальський човен Little Tern біля мису Ормунд. Про це йшлося в понеділок на слуханнях у Порт-Сабелі. П'ятеро з шести членів екіпажу човна потонули.

Єдиного, хто вижив, 19-річного матроса Йоаса Лінда, витягли з води майже через чотири години. «Я побачив стіну, і на ній не було вогнів», — сказав він комісії. Власники танкера наполягають, що всі вогні були ввімкнені.

Запис радара, який представила берегова охорона, показує, що танкер ішов своїм курсом щонайменше 22 хвилини. Рибальського човна на ньому не видно: його транспондер, очевидно, був вимкнений. Чому його вимкнули, невідомо.

Капітан танкера Деш Варма сказав, що був у своїй каюті. Він вибачився перед родинами. Другий помічник, який стояв на вахті, за порадою адвоката відмовився давати свідчення.

За даними профспілки, екіпажі на цьому маршруті працюють до 14 годин на добу. Судноплавна компанія Meridian Bulk заперечила цю цифру і говорила щонайбільше про десять.

Фотографію пошкодженого носа, яка поширюється з липня, зроблено не в Порт-Сабелі, сказав секретар комісії. На ній інше судно, в сухому доці у 2019 році.

Начальниця порту Рея Толл засвідчила, що двічі попереджала портову адміністрацію про рух поблизу мису. Директор адміністрації Свен Акер сказав, що не пригадує жодного попередження.

Близько 60 родичів стежили за слуханнями. Вони хочуть, щоб танкер затримали. Рішення не очікується раніше жовтня.

Уламки Little Tern лежать на глибині 85 метрів, приблизно за три милі на північний захід від мису. Водолази підняли два тіла; троє людей досі вважаються зниклими.""",
    "ru": """Экипаж танкера мог спать перед столкновением у мыса Ормунд

Морской листок, 3 сентября 2024

Вахтенный офицер танкера Halcyon Dawn, возможно, заснул незадолго до того, как судно в ночь на 14 июля протаранило рыболовный катер Little Tern у мыса Ормунд, прозвучало в понедельник на слушаниях в Порт-Сабеле. Пятеро из шести членов экипажа катера утонули.

Единственного выжившего, 19-летнего матроса Йоаса Линда, вытащили из воды спустя почти четыре часа. «Я увидел стену, и на ней не было огней», — сказал он комиссии. Владельцы танкера настаивают, что все огни горели.

Запись радара, представленная береговой охраной, показывает, что танкер не менее 22 минут шёл прежним курсом. Катера на ней не видно: его транспондер, по-видимому, был выключен. Почему его выключили, неясно.

Капитан танкера Деш Варма сказал, что находился в своей каюте. Он извинился перед семьями. Второй помощник, который нёс вахту, по совету адвоката отказался давать показания.

По данным профсоюза, экипажи на этом маршруте работают до 14 часов в сутки. Судоходная компания Meridian Bulk оспорила эту цифру и назвала не более десяти.

Фотография повреждённого носа, которая распространяется с июля, сделана не в Порт-Сабеле, сказал секретарь комиссии. На ней другое судно, в сухом доке в 2019 году.

Начальница порта Рея Толл показала, что дважды предупреждала портовую администрацию о движении у мыса. Директор администрации Свен Акер сказал, что не помнит никакого предупреждения.

Около 60 родственников следили за слушаниями. Они хотят, чтобы танкер арестовали. Решение ожидается не раньше октября.

Обломки Little Tern лежат на глубине 85 метров, примерно в трёх милях к северо-западу от мыса. Водолазы подняли два тела; трое всё ещё числятся пропавшими.""",
}


@pytest.mark.parametrize("style", RETOLD)
def test_told_anew_it_is_accused_of_nothing(style):
    assert not found(AGENCY, RETOLD[style])


@pytest.mark.parametrize(
    ("style", "sort", "old", "new"),
    [
        ("de", "bound dropped", "mindestens 22 Minuten", "22 Minuten"),
        ("de", "direction flipped", "nordwestlich des Kaps", "südöstlich des Kaps"),
        ("de", "polarity flipped", "Das Fischerboot zeigt sie nicht;", "Das Fischerboot zeigt sie;"),
        ("de", "hedge lost", "ist möglicherweise eingeschlafen", "ist eingeschlafen"),
        ("de", "count inflated", "zwei Leichen", "sieben Leichen"),
        ("es", "bound dropped", "durante al menos 22 minutos", "durante 22 minutos"),
        ("es", "direction flipped", "al noroeste del cabo", "al sureste del cabo"),
        ("es", "count inflated", "dos cuerpos", "siete cuerpos"),
        ("es", "attribution moved", "Según el sindicato", "Según la policía"),
        ("uk", "bound dropped", "щонайменше 22 хвилини", "22 хвилини"),
        ("uk", "direction flipped", "на північний захід від мису", "на південний схід від мису"),
        ("uk", "hedge lost", "можливо, заснув незадовго", "заснув незадовго"),
        ("uk", "attribution moved", "За даними профспілки", "За даними поліції"),
        ("ru", "bound dropped", "не менее 22 минут", "22 минуты"),
        ("ru", "direction flipped", "к северо-западу от мыса", "к юго-востоку от мыса"),
        ("ru", "hedge lost", "возможно, заснул незадолго", "заснул незадолго"),
        ("ru", "polarity flipped", "сделана не в Порт-Сабеле", "сделана в Порт-Сабеле"),
    ],
)  # fmt: skip
def test_what_a_translation_changed_is_named(style, sort, old, new):
    assert old in RETOLD[style]
    told = found(AGENCY, RETOLD[style].replace(old, new, 1))
    assert [each for each, _, _ in told] == [sort]
