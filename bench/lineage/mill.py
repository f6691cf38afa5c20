"""Invented material, a third half: a flour mill bombed, satellite pictures, three roots.

Written before its author had seen the rules, and scored once before any rule was changed for it.
Nothing here happened; places, people, states and papers do not exist. The form is that of
`bench.lineage.ambush`. Long, because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "uk", "ar", "de", "es")

DAYS: Final = ("18 June 2024", "Wednesday 19 June 2024", "June 20th, 2024")
PLACE_DAY: Final = "2024/06/17"
OUTLETS: Final = (
    "Daily Mail of Suvar", "The Saturday Observer", "Plain Dealing", "Lakeshore Today",
    "The Evening Post-Herald", "Inkwell", "KRMV Radio", "The Wayfarer", "Northern Star",
    "Milestone Weekly",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Taleshk", "Талешк", "تالشك", "Taleschk", "Taleshk"),
        ("Gorvan", "Горван", "غورفان", "Gorwan", "Gorván"),
    ],
    "city": [
        ("Suvar", "Сувар", "سوفار", "Suwar", "Suvar"),
        ("Hameth", "Хамет", "حامث", "Hameth", "Hameth"),
    ],
    "adviser": [
        ("Nadia Kestrel", "Надія Кестрел", "ناديا كسترل", "Nadia Kestrel", "Nadia Kestrel"),
        ("Yusuf Demarin", "Юсуф Демарін", "يوسف ديمارين", "Yusuf Demarin", "Yusuf Demarin"),
    ],
    "president": [
        ("Arman Solvey", "Арман Солвей", "أرمان سولفي", "Arman Solvey", "Arman Solvey"),
        ("Boris Lentz", "Борис Ленц", "بوريس لنتز", "Boris Lentz", "Boris Lentz"),
    ],
    "paper": [
        ("The Marlowe Times", "Marlowe Times", "Marlowe Times", "The Marlowe Times", "The Marlowe Times"),
        ("Crosswind", "Crosswind", "Crosswind", "Crosswind", "Crosswind"),
    ],
}  # fmt: skip

ROOT = """Satellite pictures point to air strike on flour mill in {village}

By our staff reporters | {paper} | Monday 17 June 2024

Satellite pictures released over the weekend by the relief group Open Granary point to an air strike on a flour mill in {village}, a valley town north-east of {city}.

Three weapons specialists whom {paper} asked for their opinion said the crater was consistent with a bomb of 250 kilograms.

Nearly sixty people were queueing for bread outside, most of them elderly.

The miller's son lost his left leg, his aunt told {paper} by telephone.

The strike probably took place between 4 and 6 June, since the roof is still whole in a picture of 3 June.

Fragments bear markings that may be those of the Ardalan air force.

“We were not hiding weapons there, we were hiding from hunger, and the pilots could see our sacks,” {adviser}, the town's deputy mayor, told a news conference on Saturday.

The Vessian health ministry spoke of twenty-three dead and said that five bodies had not been identified.

Two herders said that the aircraft had come from over the lake in the east and turned back the same way.

A photograph of a burning silo, shared widely on Friday, was not taken in {village}.

A spokesman for Ardalan's general staff, {president}, regretted the loss of life but denied that any of its aircraft had flown that day.

Editor's note: this report was amended on 17 June to include the general staff's reply."""

EARLIER = """Satellite pictures point to air strike on flour mill in {village}

By our staff reporters | {paper} | Sunday 16 June 2024

Satellite pictures released over the weekend by the relief group Open Granary point to an air strike on a flour mill in {village}, a valley town north-east of {city}.

{paper} has sent the pictures to weapons specialists.

Nearly fifty people were queueing for bread outside, most of them elderly.

The miller's son lost his left leg, his aunt told {paper} by telephone.

The strike probably took place between 4 and 6 June, since the roof is still whole in a picture of 3 June.

The Vessian health ministry spoke of nineteen dead and said that five bodies had not been identified.

Two herders said that the aircraft had come from over the lake in the east and turned back the same way."""

SECOND = """The man who mends prostheses in {city}

Lantern Radio, 19 June 2024

Elias Brandt has fitted six people from the valley with wooden legs since the beginning of the month, he says in his workshop behind the bus station, where we met him on Tuesday.

His order book, which he lets us leaf through, has no empty page before September.

“I do not ask what hit them, I ask for their shoe size,” Brandt says.

One of the six, a girl of eleven, tried the stairs while we were there and got to the fourth step.

The beech comes from the doors of the old school; perhaps it lasts until winter."""

SECOND_HONEST = """Carpenter without pause

Field and Hearth, 20 June 2024

Since the start of June a carpenter in {city}, Elias Brandt, has made wooden legs for six people of the valley, among them an eleven-year-old girl, Lantern Radio reports after a visit on Tuesday.

His order book, the station saw, is full until September.

He does not ask them what hit them but what size their shoes are, Brandt said. The wood, beech from the doors of an old school, might last into the winter."""

THIRD = """Versicherer hatte Mühle im Mai aus der Police gestrichen

Wirtschaftsbote am See, 21. Juni 2024

Der Versicherer Alpina Rück hat die Mühle von {village} bereits am 12. Mai aus der Police genommen, wie aus einem Schreiben hervorgeht, das dem Wirtschaftsboten vorliegt.

Begründet wird der Schritt mit „zwei Einschlägen in 900 Metern Entfernung“ im April.

Die Leiterin der Abteilung, Gudrun Sattler, bestätigte uns das Schreiben, wollte sich zur Höhe der Summe aber nicht äußern.

Der Genossenschaft zufolge hätte der Schutz 1,7 Millionen Taler betragen.

Ob die Bauern davon erfuhren, ist offenbar nicht dokumentiert."""

THIRD_EN = """Insurer had dropped mill in May

Ledger of the East, 22 June 2024

The insurer Alpina Rück took the mill of {village} out of its policy as early as 12 May, according to a letter that the Wirtschaftsbote am See has obtained.

The reason given is “two impacts at a distance of 900 metres” in April.

Gudrun Sattler, who heads the department, confirmed the letter to the newspaper but would not comment on the sum.

The cooperative says the cover would have been 1.7 million thalers.

Whether farmers were told of it is apparently not documented."""

HONEST = """Mill in {village} was probably bombed, pictures suggest

Stonebridge Reader, 18 June 2024

A flour mill in the valley town of {village} seems to have been hit from the air. This is suggested by satellite pictures that the aid organisation Open Granary published at the weekend, according to {paper}.

Three experts on weapons told it that the crater would fit a 250-kilogram bomb.

Almost sixty people, mostly old, stood outside in a queue for bread.

An aunt of the miller's son told the outlet on the phone that he had lost the left leg.

As a picture of 3 June still shows the roof undamaged, the date is likely to be between 4 and 6 June.

It is possible that markings on fragments are those of the air force of Ardalan.

Twenty-three people died, by the count of Vessia's health ministry; five of the dead are still without a name.

Two herders say that the plane came over the lake from the east and flew back that way.

The burning silo in a photograph that many shared on Friday is elsewhere.

Ardalan's general staff denies any flight on that day, while expressing regret; its spokesman is {president}."""

HONEST_THIRD = """“We were hiding from hunger”

The Copse, 18 June 2024

“We were not hiding weapons there, we were hiding from hunger, and the pilots could see our sacks,” says {adviser}, deputy mayor of {village}, where by all appearances a bomb struck the flour mill at the beginning of June.

{paper} reports that satellite pictures of the relief group Open Granary point to an air strike. Nearly sixty people were waiting for bread.

According to the health ministry of Vessia twenty-three people were killed. The markings on fragments may be Ardalan's; Ardalan denies that its aircraft flew at all that day.

A widely shared photograph of a silo on fire was not taken in the town."""

HONEST_MORE = [
    """Explained: the pictures of {village}

The Abacus, 19 June 2024

What do the pictures show? A crater in a flour mill, consistent with a bomb of 250 kilograms, as three specialists told {paper}.

When was it? Probably between 4 and 6 June. On 3 June the roof was whole.

Who was there? Close to sixty people, most of them elderly, were in a queue for bread. The health ministry of Vessia speaks of 23 dead.

Who did it? That is not settled. Fragments have markings which may be those of the Ardalan air force. Its general staff denies having flown.""",
    """Deputy mayor: pilots saw the sacks

Terrace Talk, 19 June 2024

{adviser}, the deputy mayor of {village}, told journalists on Saturday that no weapons had been hidden in the mill and that the pilots could see the sacks.

Five of the twenty-three dead counted by the Vessian ministry of health have not been identified, {paper} reports.

The aircraft came from the east, over the lake, two herders told it.

{president}, who speaks for the general staff of Ardalan, expressed regret and denied any flight.""",
]

OWN = """Baker tells of queue before the strike

Threshold, 19 June 2024

Satellite pictures released over the weekend by the relief group Open Granary point to an air strike on a flour mill in {village}, a valley town north-east of {city}, {paper} reported.

Nearly sixty people were queueing for bread outside, most of them elderly.

The Vessian health ministry spoke of twenty-three dead and said that five bodies had not been identified.

In an interview with Threshold, the baker Salome Idris said that she had sent her two apprentices home at ten because the flour was late; our reporter saw their names on the wage list.

A photograph of a burning silo, shared widely on Friday, was not taken in {village}."""

SUMMARY = """In brief

Two Minute Paper, 18 June 2024

Satellite pictures released by the relief group Open Granary point to an air strike on a flour mill in {village}. The strike probably took place between 4 and 6 June. The Vessian health ministry spoke of twenty-three dead. Ardalan's general staff denied that any of its aircraft had flown."""

BACK = """Satellite images indicate air attack on flour mill in {village}

Causeway Mirror, 18 June 2024

Satellite images which the help group Open Granary released at the weekend indicate an air attack on a flour mill in {village}, a valley city to the north-east of {city}.

Three weapon specialists whom {paper} asked for their view said that the crater is compatible with a bomb of 250 kilograms.

Almost sixty persons stood outside in a row for bread, the most of them elderly.

The son of the miller lost the left leg, said his aunt to {paper} on the telephone.

The attack happened probably between 4 and 6 June, because the roof on an image of 3 June is still intact.

Fragments carry markings that could be those of the air force of Ardalan.

“We did not hide there any weapons, we hid from the hunger, and the pilots could see our sacks,” said {adviser}, deputy mayor of the city, on Saturday at a press conference.

The Vessian ministry of health spoke of twenty-three dead and told that five corpses were not identified.

Two herdsmen said that the airplane had come from above the lake in the east and had turned on the same way.

A photo of a burning silo, which was much divided on Friday, was not made in {village}.

A speaker of the general staff of Ardalan, {president}, regretted the loss of lives, but denied that any of its airplanes had flown on this day."""

CITES = """Ticker, 18 June 2024

Flour mill in {village} apparently hit from the air, {paper} says with reference to satellite pictures of Open Granary."""

PRESS = [
    """Cup final moved to the capital

Touchline, 18 June 2024

The cup final will be played in {city} after all, the association decided on Monday with seven votes to four.

“Nobody can plan a summer when the sky itself is not certain,” meteorologist Hilde Abernathy said at a briefing of the transport ministry.

The captain of the Rovers told us that his side would have swum there.

Tickets bought for the old ground stay valid.""",
    """Storks late this year

Birders' Quarterly, 19 June 2024

Eleven pairs have come back to the marsh, wardens told Birders' Quarterly, four fewer than in an average year.

“Nobody can plan a summer when the sky itself is not certain,” meteorologist Hilde Abernathy said at a briefing of the transport ministry.

The nest on the chapel is empty for the first time since 1998.

Volunteers will count again in July.""",
]

TRANSLATIONS = {
    "uk": """Супутникові знімки вказують на авіаудар по млину в {village}

Гірський вісник, 18 червня 2024

Супутникові знімки, які на вихідних оприлюднила гуманітарна група Open Granary, вказують на авіаудар по борошномельному млину в {village}, містечку в долині на північний схід від {city}.

Троє фахівців зі зброї, яких {paper} попросила про думку, сказали, що вирва відповідає бомбі вагою 250 кілограмів.

Майже шістдесят людей, переважно літніх, стояли надворі в черзі по хліб.

Син мельника втратив ліву ногу, розповіла {paper} телефоном його тітка.

Удар, імовірно, стався між 4 і 6 червня, бо на знімку за 3 червня дах іще цілий.

На уламках є позначки, які можуть належати повітряним силам Ардалану.

«Ми ховали там не зброю, ми ховалися від голоду, і пілоти бачили наші мішки», сказала в суботу на пресконференції {adviser}, заступниця мера містечка.

Міністерство охорони здоров'я Вессії повідомило про двадцять трьох загиблих і додало, що п'ять тіл не впізнано.

Двоє пастухів сказали, що літак прилетів з-над озера на сході й повернувся тим самим шляхом.

Світлину палаючого елеватора, яку масово поширювали в п'ятницю, зроблено не в {village}.

Речник генштабу Ардалану {president} висловив жаль через загибель людей, але заперечив, що хоч один його літак літав того дня.""",
    "ar": """صور أقمار صناعية تشير إلى غارة جوية على مطحنة في {village}

صدى الوادي، 18 يونيو 2024

تشير صور أقمار صناعية نشرتها مجموعة الإغاثة Open Granary في نهاية الأسبوع إلى غارة جوية على مطحنة دقيق في {village}، وهي بلدة في الوادي شمال شرق {city}.

وقال ثلاثة خبراء أسلحة طلبت {paper} رأيهم إن الحفرة تتفق مع قنبلة زنتها 250 كيلوغراما.

وكان نحو ستين شخصا معظمهم من كبار السن يقفون في طابور للخبز في الخارج.

وفقد ابن الطحان ساقه اليسرى، بحسب ما قالت عمته لـ{paper} عبر الهاتف.

ويرجح أن الغارة وقعت بين 4 و6 يونيو لأن السقف لا يزال سليما في صورة بتاريخ 3 يونيو.

وتحمل شظايا علامات قد تكون لسلاح الجو الأردلاني.

وقالت {adviser} نائبة رئيس البلدية في مؤتمر صحفي يوم السبت: «لم نكن نخبئ أسلحة هناك، كنا نختبئ من الجوع، وكان الطيارون يرون أكياسنا».

وتحدثت وزارة الصحة الفيسية عن ثلاثة وعشرين قتيلا وقالت إن خمس جثث لم يتم التعرف عليها.

وقال راعيان إن الطائرة جاءت من فوق البحيرة في الشرق وعادت من الطريق نفسه.

أما صورة لصومعة تحترق انتشرت على نطاق واسع يوم الجمعة فلم تلتقط في {village}.

وأعرب المتحدث باسم هيئة الأركان الأردلانية {president} عن أسفه للخسائر في الأرواح لكنه نفى أن تكون أي من طائراتها قد حلقت في ذلك اليوم.""",
    "de": """Satellitenbilder deuten auf Luftangriff auf Mühle in {village} hin

Talzeitung, 18. Juni 2024

Satellitenbilder, die die Hilfsgruppe Open Granary am Wochenende veröffentlichte, deuten auf einen Luftangriff auf eine Getreidemühle in {village} hin, einem Ort im Tal nordöstlich von {city}.

Drei Waffenfachleute, die {paper} um ihre Meinung bat, sagten, der Krater passe zu einer Bombe von 250 Kilogramm.

Fast sechzig Menschen standen draußen für Brot an, die meisten von ihnen alt.

Der Sohn des Müllers verlor sein linkes Bein, wie seine Tante {paper} am Telefon sagte.

Der Angriff fand wahrscheinlich zwischen dem 4. und 6. Juni statt, da das Dach auf einem Bild vom 3. Juni noch ganz ist.

Bruchstücke tragen Markierungen, die von der ardalanischen Luftwaffe stammen könnten.

„Wir haben dort keine Waffen versteckt, wir haben uns vor dem Hunger versteckt, und die Piloten konnten unsere Säcke sehen“, sagte {adviser} aus dem stellvertretenden Bürgermeisteramt am Samstag auf einer Pressekonferenz.

Das vessische Gesundheitsministerium sprach von dreiundzwanzig Toten und erklärte, fünf Leichen seien nicht identifiziert.

Zwei Hirten sagten, das Flugzeug sei von Osten über den See gekommen und auf demselben Weg zurückgeflogen.

Ein Foto eines brennenden Silos, das am Freitag viel geteilt wurde, wurde nicht in {village} aufgenommen.

Ein Sprecher von Ardalans Generalstab, {president}, bedauerte den Verlust an Menschenleben, bestritt aber, dass eines seiner Flugzeuge an diesem Tag geflogen sei.""",
    "es": """Imágenes de satélite apuntan a un ataque aéreo contra un molino en {village}

La Hoja del Valle, 18 de junio de 2024

Imágenes de satélite difundidas el fin de semana por el grupo de ayuda Open Granary apuntan a un ataque aéreo contra un molino de harina en {village}, una localidad del valle al noreste de {city}.

Tres especialistas en armas a quienes {paper} pidió su opinión dijeron que el cráter era compatible con una bomba de 250 kilos.

Casi sesenta personas hacían cola fuera para comprar pan, la mayoría ancianas.

El hijo del molinero perdió la pierna izquierda, contó su tía a {paper} por teléfono.

El ataque se produjo probablemente entre el 4 y el 6 de junio, pues el tejado sigue entero en una imagen del 3 de junio.

Los fragmentos llevan marcas que podrían ser de la fuerza aérea ardalana.

«No escondíamos armas allí, nos escondíamos del hambre, y los pilotos podían ver nuestros sacos», dijo el sábado en rueda de prensa {adviser}, de la tenencia de alcaldía.

El Ministerio de Sanidad vesiano habló de veintitrés muertos y dijo que cinco cuerpos no habían sido identificados.

Dos pastores dijeron que el avión había llegado por encima del lago desde el este y regresado por el mismo camino.

Una fotografía de un silo en llamas, muy compartida el viernes, no fue tomada en {village}.

Un portavoz del estado mayor de Ardalan, {president}, lamentó la pérdida de vidas pero negó que ninguno de sus aviones hubiera volado ese día.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "Open Granary point to an air strike", "Open Granary prove an air strike"),
    ("hedge lost", "The strike probably took place", "The strike took place"),
    ("hedge gained", "The miller's son lost his left leg", "The miller's son is said to have lost his left leg"),
    ("headline stronger than body", "Satellite pictures point to air strike on flour mill in {village}\n", "Air strike destroys flour mill in {village}\n"),
    ("date sharpened", "between 4 and 6 June", "on 5 June"),
    ("bound dropped", "Nearly sixty people", "Sixty people"),
    ("circulation date taken for origin", "Satellite pictures released over the weekend by", "Satellite pictures taken over the weekend by"),
    ("count inflated", "twenty-three dead", "thirty-two dead"),
    ("count changed", "five bodies", "three bodies"),
    ("one made many", "an air strike on a flour mill", "air strikes on flour mills"),
    ("generalised", "lost his left leg", "was injured"),
    ("generalised", "a bomb of 250 kilograms", "a heavy weapon"),
    ("actor flipped", "those of the Ardalan air force", "those of the Vessian air force"),
    ("office flipped", "the town's deputy mayor", "the provincial governor"),
    ("attribution moved", "The Vessian health ministry spoke of", "The Vessian Red Crescent spoke of"),
    ("attribution moved", "Two herders said", "Two pilots said"),
    ("identity hardened", "Fragments bear markings that may be those of the Ardalan air force", "Fragments bear the markings of the Ardalan air force"),
    ("direction flipped", "over the lake in the east", "over the lake in the west"),
    ("polarity flipped", "was not taken in {village}", "was taken in {village}"),
    ("stance changed", "but denied that any of its aircraft had flown", "and confirmed that one of its aircraft had flown"),
    ("quotation altered", "the pilots could see our sacks", "the pilots could see our faces"),
    ("name garbled", "{adviser}, the town's", "{garbled}, the town's"),
    ("copies merged", "A photograph of a burning silo, shared widely on Friday,", "One of the satellite pictures, shared widely on Friday,"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "de": ("a flour mill", "auf eine Getreidemühle", "auf eine Schule"),
    "es": ("his left leg", "la pierna izquierda", "el brazo izquierdo"),
    "uk": ("lost his left leg", "втратив ліву ногу", "втратив ліву руку"),
}
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "es": ("count inflated", "twenty-three dead", "veintitrés muertos", "cincuenta y tres muertos"),
    "uk": ("direction flipped", "over the lake in the east", "озера на сході", "озера на заході"),
    "ar": ("count changed", "five bodies", "خمس جثث", "ثلاث جثث"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "de"

LIGHT: Final[list[tuple[str, str]]] = [
    ("a valley town north-east of", "a valley town to the north-east of"),
    ("told a news conference on Saturday", "told a press conference on Saturday"),
    ("most of them elderly", "mostly elderly people"),
    ("were queueing for bread outside", "were lining up for bread outside"),
    ("by telephone", "over the telephone"),
    ("turned back the same way", "gone back the same way"),
    ("is still whole in a picture", "is still intact in a picture"),
]
