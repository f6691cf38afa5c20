"""Invented material: apricot pickers at a road post, checked by a broadcaster's unit.

Written by somebody who had not seen the rules, nor any of their scores. Nothing here happened;
places, people, states, forces, platforms and stations do not exist. The form is that of
`bench.lineage.ambush`; the root is a told story, with quotations that are cut by who says them.
It is longer than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line, in six languages
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "uk", "es", "ar", "de", "ru")

DAYS: Final = ("4 August 2024", "Sun, Aug 4, 2024", "05/08/2024")
PLACE_DAY: Final = "verify/2024-08-03"
OUTLETS: Final = (
    "The Windfall Times", "Upland Echo", "Ladder & Basket", "The Gatepost", "Evening Thresher",
    "Radio Sidings", "The Pomona Ledger", "Morning Kestrel", "The Lowland Enquirer",
    "Crossroads Daily", "The Hedge Reader", "Ironwood Herald",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Sollenbek", "Солленбек", "Sollenbek", "سولنبيك", "Sollenbek", "Солленбек"),
        ("Tervaly", "Тервалі", "Tervaly", "تيرفالي", "Tervaly", "Тервали"),
    ],
    "town": [
        ("Ostmere", "Остмер", "Ostmere", "أوستمير", "Ostmere", "Остмер"),
        ("Garvenholt", "Гарвенгольт", "Garvenholt", "غارفنهولت", "Garvenholt", "Гарвенхольт"),
    ],
    "adviser": [
        ("Noemi Tarrant", "Ноемі Таррант", "Noemi Tarrant", "نعومي تارانت", "Noemi Tarrant", "Ноэми Таррант"),
        ("Beate Kolvane", "Беате Кольване", "Beate Kolvane", "بياته كولفانه", "Beate Kolvane", "Беате Кольване"),
    ],
    "sergeant": [
        ("Lukas Ferrow", "Лукас Ферроу", "Lukas Ferrow", "لوكاس فيرو", "Lukas Ferrow", "Лукас Ферроу"),
        ("Milo Hartvik", "Міло Гартвік", "Milo Hartvik", "ميلو هارتفيك", "Milo Hartvik", "Мило Хартвик"),
    ],
    "paper": [
        ("Aldermoor Television",) * 6,
        ("Quillon TV",) * 6,
    ],
}  # fmt: skip

ROOT = """Footage said to show apricot pickers beaten at checkpoint near {village} is probably genuine

{paper}, verification unit | Saturday 3 August 2024

The man in the yellow cap already has his hands up when the baton lands. Then the picture tips over, and for a few seconds there is nothing but the dashboard of a lorry.

That is how the clip begins which has been going round on the platform Murmur since 29 July. It runs for one minute and 52 seconds and was, to all appearances, filmed at Post 6, a checkpoint of the Road Auxiliary on the lane that leads from {village} to the apricot orchards of the upper Tamsa, in the hills of eastern Lothria.

Seventeen pickers, seasonal workers from neighbouring Kessanda, are standing along the crash barrier. What looks like a dozen men in dark green pace up and down in front of them. At least five of the pickers are struck with batons; a woman in an apron takes a blow on the forearm which, by the look of it, was meant for the boy beside her.

When this happened is harder to say. Our unit puts it in the first three weeks of July: a speed camera at the left edge of the picture was not installed until the 1st, the roads authority told us, and the crash barrier, rusty in the clip, had been painted by the 22nd. The clock on a packing shed stands at ten past seven, and the light suggests morning.

A discharge note that a hospital in {town} issued on 12 July, and that we were shown, records a broken wrist for a Kessandan woman of 44. Whether she is the woman in the apron could not be determined.

“He asked for our papers,” said one of the pickers, Danil Osk, whom we reached at home, “and the papers were in the hand that he hit.” Osk, 31, says he has not been paid for the last nine days of the harvest.

And the men in green? Their sleeve stripes are consistent with those of the Road Auxiliary, a force which the Interior Ministry set up two years ago. The one with the megaphone is understood to be Sergeant {sergeant}, the deputy commander of Post 6; he did not answer the two letters we sent him.

The driver of a milk van that was waiting behind the lorry remembers how the row was marched off uphill, to a cold store. She does not know what became of them there.

Between 60 and 80 pickers were stopped at Post 6 in July alone, estimates {adviser}, a lawyer at the legal centre Harvest Hands. “Nobody there was checking anything,” she said. “They were collecting.”

The Interior Ministry denies that force was used: what is to be seen, its spokesman Emmerich Toll wrote in an e-mail, is an exercise with volunteers. Kessanda's foreign minister, Salome Adair, called on Lothria to hand over the pictures from the post's own cameras, but stopped short of accusing its government.

Not part of this story is a louder video, with shots, which has been seen some 400,000 times. It was online back in 2019 and comes from a strike at a cannery in Cape Dovrin.

So far no member of the Road Auxiliary has been charged. Should a court accept the clip as evidence, those seen in it could face up to six years in prison.

This article was updated on 3 August; our first version spoke of fourteen pickers."""

EARLIER = """Footage said to show apricot pickers beaten at checkpoint near {village} is probably genuine

{paper}, verification unit | Thursday 1 August 2024

The man in the yellow cap already has his hands up when the baton lands. Then the picture tips over, and for a few seconds there is nothing but the dashboard of a lorry.

That is how the clip begins which has been going round on the platform Murmur since 29 July. It runs for one minute and 52 seconds and was, to all appearances, filmed at Post 6, a checkpoint of the Road Auxiliary on the lane that leads from {village} to the apricot orchards of the upper Tamsa, in the hills of eastern Lothria.

Fourteen pickers, seasonal workers from neighbouring Kessanda, are standing along the crash barrier. What looks like a dozen men in dark green pace up and down in front of them. At least three of the pickers are struck with batons; a woman in an apron takes a blow on the forearm which, by the look of it, was meant for the boy beside her.

When this happened is harder to say. A speed camera at the left edge of the picture was not installed until 1 July, the roads authority told us. The clock on a packing shed stands at ten past seven, and the light suggests morning.

And the men in green? Their sleeve stripes are consistent with those of the Road Auxiliary, a force which the Interior Ministry set up two years ago.

The driver of a milk van that was waiting behind the lorry remembers how the row was marched off uphill, to a cold store. She does not know what became of them there.

Not part of this story is a louder video, with shots, which has been seen some 250,000 times. It was online back in 2019 and comes from a strike at a cannery in Cape Dovrin.

The Interior Ministry has yet to answer our questions."""

SECOND = """Coach number nine

Radio Vell Valley, 6 August 2024, by Jonna Pike

At twenty to five in the morning the coach from the border pulls in at the cattle market of Vell, and thirty-two people climb down, stiff from eleven hours on plastic seats.

Four have an arm in a sling. Ansel Wray, the cobbler, who stands here whenever a coach comes, says that fifty-eight went out with it in June.

“In June they paid us by the crate, and in July they paid us with shouting,” says Rosa Lanthe, who is 19 and had never been abroad before.

In her bag she has a jar of apricot kernels and a letter from the cooperative that promises the rest of her wage for September.

Wray has put a bench out and a kettle on. He charges for neither."""

SECOND_HONEST = """Thirty-two come home from the apricot harvest

Market Square Bulletin, 7 August 2024

A letter promising the outstanding part of her pay for September, and a jar with kernels of apricots: that is what Rosa Lanthe, nineteen, brought back from her first journey abroad, according to Radio Vell Valley.

“In June they paid us by the crate,” she told the station, “and in July they paid us with shouting.”

She was among 32 passengers of the border coach, which reached the cattle market in Vell at 4.40 a.m. after eleven hours. The arms of four of them were in slings, the station's reporter saw.

In June there had been 58, if one goes by Ansel Wray, a cobbler, who waits for every coach and gives people a seat and something hot, free of charge."""

THIRD = """دفتر الأجور يُظهر خصم «رسم عبور» من أجور القاطفين

صوت الحقول، {town}، 7 أغسطس 2024

خصمت تعاونية تامسا للفاكهة في يوليو 15 كرونة عن كل يوم عمل من أجور القاطفين الموسميين، بحسب دفتر أجور اطلعت عليه «صوت الحقول».

ويرد المبلغ في الدفتر تحت بند «رسم عبور»، وقد بلغ مجموعه 8970 كرونة لستة وأربعين اسما.

وقال رئيس التعاونية فيندل كراوت إن المبلغ هو أجرة الحافلة، لكنه لم يشأ أن يقول أي حافلة يقصد.

وقالت محاسبة سابقة طلبت عدم ذكر اسمها: «كنا نضع النقود في ظرف، وكان الظرف يخرج كل يوم جمعة».

وقد انتُزعت من الدفتر صفحة واحدة، هي صفحة الأسبوع الثاني من يوليو."""

THIRD_EN = """Wage book shows “passage fee” taken from pickers' pay

The Reading Room, press review, 8 August 2024

In July the Tamsa fruit cooperative deducted 15 crowns for every working day from the wages of seasonal pickers, according to a wage book which the newspaper Sawt al-Huqul has seen.

The sum appears in the book under the heading “passage fee” and came to a total of 8,970 crowns for forty-six names.

The head of the cooperative, Wendel Krauth, said that the money was the bus fare, but did not wish to say which bus he meant.

“We used to put the cash in an envelope, and the envelope went out every Friday,” said a former bookkeeper who asked not to be named.

One page has been torn out of the book, the one for the second week of July."""

HONEST = """Broadcaster: checkpoint clip with fruit pickers likely authentic

Seven Hills Wire, Aug 3, 2024

{town}, Lothria (SHW) - A video in which Kessandan fruit pickers are hit with batons is probably real and seems to have been shot at a checkpoint on the road out of {village}, the verification unit of {paper} reported on Saturday.

The 112-second recording has circulated on Murmur, a platform, since Monday. Five or more of the 17 seasonal workers lined up at a crash barrier receive blows. In front of them about twelve men, as it appears, walk to and fro in dark green.

The broadcaster dates the scene to between July 1 and 22. A speed camera which is in the picture was put up on the first of those days, according to the roads authority; by the last, the barrier was no longer rusty but painted.

The stripes on the men's sleeves would fit the Road Auxiliary. That force, created by the Interior Ministry two years ago, runs the checkpoint. Its second-in-command there, Sergeant {sergeant}, is believed to be the man who holds a megaphone. Two letters to him remained unanswered.

The ministry says there was no violence. Volunteers were taking part in an exercise, Emmerich Toll, a spokesman, wrote by e-mail.

The foreign minister of Kessanda, Salome Adair, asked that the images recorded by the checkpoint's own cameras be given up. She did not go so far as to accuse the Lothrian government.

Nobody in the Road Auxiliary has been charged to date."""

HONEST_THIRD = """What the driver of a milk van remembers

Slow Notes, a weblog, 4.8.2024

There was a lorry, and behind the lorry a van with milk in it, and the woman who drove the van recalls that they were taken away in a line, up the hill, to a cold store. What happened to them after that she cannot tell.

I have this from {paper}, whose people examined a clip of just under two minutes. It is no more than likely that it is genuine, and they say so in the headline. It is only an estimate, too, when the lawyer {adviser} speaks of 60 to 80 pickers who were stopped at the post in July.

“Nobody there was checking anything. They were collecting,” she says.

A woman from Kessanda, aged 44, left a hospital in {town} with a note that says: wrist broken. The note is from 12 July. Is she the one in the film, with the apron? It was not possible to find out.

If I were a judge, and if the clip were admitted, I could give these men six years at the very most."""

HONEST_MORE = [
    """'HANDS UP' – then the baton: lorry film shows pickers' ordeal, experts believe

The Daily Trumpet, 04/08/2024

With both hands in the air he could hardly have looked less dangerous.

But the man in the yellow cap is hit all the same in a clip that has been shared on Murmur since last Monday – and sleuths at {paper} reckon it is most likely the real thing.

It lasts 1 min 52 sec and was by all appearances shot at Post 6, near {village} in Lothria's eastern hills.

Not fewer than five apricot pickers out of seventeen get the baton. One woman, wearing an apron, is caught on the forearm – by a blow seemingly aimed at a boy who stands next to her.

Danil Osk, 31, is one of the pickers. “He asked for our papers, and the papers were in the hand that he hit,” he said. For his last nine days at work, he adds, he has not seen a penny.

The government line? All an exercise, with volunteers.""",
    """Union of Land and Forest Workers, circular 31/24

To all branches, 5 August 2024

Colleagues, many of you have asked us about the footage from the apricot country. We have no knowledge of our own. According to {paper}, it probably is what it is said to be.

The station's unit believes it to be from the first three weeks of July. It has been going round since 29 July, but that date should not be given for the deed.

Please do not share the other video, the one in which there is shooting. It has nothing to do with Lothria's orchards; it goes back to a strike at a cannery (Cape Dovrin) and could be found on the net in 2019.

Harvest Hands has estimated that in July between sixty and eighty pickers were stopped at Post 6. The lawyer there is {adviser}.

The Interior Ministry's position is that no force was used.""",
    """Midday news

Radio Lantern Hill, script, 3.8., 12.00

The Interior Ministry of Lothria has rejected reports that fruit pickers were beaten at a checkpoint. Those were volunteers in an exercise, wrote the ministry's spokesman, Emmerich Toll.

The statement is quoted in research by {paper}. The broadcaster considers it probable that a clip on the platform Murmur is authentic. Seventeen seasonal workers from Kessanda can be seen in it; batons are used on five of them, if not more.

The place is apparently Post 6, not far from {village}. As to the time of day, a clock shows ten past seven, and judging by the light it is in the morning.

Kessanda wants the pictures of the checkpoint's cameras. Its foreign minister, Salome Adair, did not, however, accuse Lothria's government.

The weather: dry.""",
    """Q. Could the men in the Murmur clip go to prison?

The Lay Jurist, reader's questions, August 2024

A. Up to six years would be possible, provided that a court admitted the clip as evidence. At present nobody from the Road Auxiliary stands charged.

The first difficulty is who they are. {paper} found that the stripes on their sleeves are in keeping with those of the Auxiliary; that is not proof. As for the man with the megaphone, it is understood that he is Sergeant {sergeant}, deputy to the commander of Post 6. He has not replied to two letters.

The second is when it was. The unit that examined the clip can say no more than that it was in July, within the first three weeks.

The third is the injury. The broken wrist in the hospital's note of 12 July may or may not be that of the woman in the apron.""",
    """On clocks, cameras and rust

Frame by Frame (newsletter for picture editors), no. 87

How does one date a film without a date? {paper} did it with three things.

One: the roads authority says that the speed camera, on the left in the picture, went up on 1 July. Two: by 22 July the barrier had received a coat of paint; here it has rust on it. Three, for the hour: a packing shed has a clock, it is ten minutes past seven, and the light looks like that of morning.

So the window is three weeks wide, and the unit left it at that. Bravo.

It also sorted out a noisier video with shots in it, watched around 400,000 times, which was to be found online as early as 2019: another country road altogether, or rather a cannery, in Cape Dovrin, and a strike.""",
]

OWN = """A walk to the cold store

The Tamsa Letter, 6 August 2024

That is how the clip begins which has been going round on the platform Murmur since 29 July. It runs for one minute and 52 seconds and was, to all appearances, filmed at Post 6, a checkpoint of the Road Auxiliary on the lane that leads from {village} to the apricot orchards of the upper Tamsa, in the hills of eastern Lothria, {paper} reported on Saturday.

Seventeen pickers, seasonal workers from neighbouring Kessanda, are standing along the crash barrier. At least five of the pickers are struck with batons.

The driver of a milk van that was waiting behind the lorry remembers how the row was marched off uphill, to a cold store. She does not know what became of them there.

Our own reporter, Pia Westering, went up to the cold store on Monday evening. She found the padlock new, eleven apron strings knotted to a rail and a child's sandal under the loading ramp, and she drew a plan of it all.

The Interior Ministry denies that force was used: what is to be seen, its spokesman Emmerich Toll wrote in an e-mail, is an exercise with volunteers.

So far no member of the Road Auxiliary has been charged."""

SUMMARY = """The day in five lines

Tea Break, 4 August 2024

A clip that has been going round on Murmur since 29 July was, to all appearances, filmed at a checkpoint near {village}, {paper} says. At least five pickers from Kessanda are struck with batons in it. The Interior Ministry denies that force was used. No member of the Road Auxiliary has been charged."""

BACK = """Recordings which are supposed to show beatings of apricot pickers at a control post near {village} are probably genuine

Four Corners Reader, 4 August 2024

The man with the yellow cap has the hands already raised when the truncheon hits. Then the picture tips to the side, and for a few seconds one sees nothing except the dashboard of a truck.

So begins the clip which since 29 July makes the round on the platform Murmur. It lasts one minute and 52 seconds and was, by all appearance, recorded at Post 6, a control post of the Road Auxiliary at the small road which leads from {village} to the apricot gardens on the upper Tamsa, in the hill land of eastern Lothria.

Seventeen pickers, season workers from the neighbouring country Kessanda, stand along the guard rail. Something like a dozen men, as it appears, in dark green goes up and down before them. At least five of the pickers are beaten with truncheons; a woman with apron gets a blow on the lower arm which, as it looks, was intended for the boy beside her.

When this has happened is more difficult to say. Our unit dates it to the first three weeks of July: a speed camera at the left edge of the picture was mounted only on the 1st, as the road authority told us, and the guard rail, in the clip rusty, was by the 22nd already painted. The clock at a packing hall stands on ten minutes after seven, and the light speaks for the morning.

A discharge letter that a hospital in {town} made out on 12 July, and which was shown to us, notes a broken wrist of a 44-year-old Kessandan. Whether she is the woman with the apron could not be clarified.

“He demanded our papers”, said one of the pickers, Danil Osk, whom we reached at his home, “and the papers were in the hand onto which he struck.” Osk, 31, says that for the last nine days of the harvest he was not paid.

And the men in green? The stripes on their sleeves fit to those of the Road Auxiliary, a troop that the ministry of the interior has founded two years ago. The one with the megaphone shall be, according to what is known, Sergeant {sergeant}, the vice-commander of Post 6; to the two letters that we sent him he has not answered.

The woman driver of a milk van, which waited behind the truck, remembers how the row was led off uphill, to a cold-storage house. What became of them there she does not know.

Between 60 and 80 pickers have been stopped in July alone at Post 6, estimates {adviser}, lawyer in the legal centre Harvest Hands. “No one controlled anything there”, she said. “They were collecting.”

The ministry of the interior denies that violence was applied: to be seen, so wrote its speaker Emmerich Toll in an e-mail, is an exercise with volunteers. The foreign minister of Kessanda, Salome Adair, called upon Lothria to give out the pictures of the post's own cameras, but she did not go so far as to accuse its government.

Not belonging to this story is a louder video, with shots, that has been viewed around 400,000 times. It stood already in 2019 in the net and comes from a strike in a cannery at Cape Dovrin.

Until now no member of the Road Auxiliary is accused. If a court should admit the clip as evidence, to those who are visible in it up to six years of prison could threaten."""

CITES = """Short takes

The Ferris Wheel, 4 August 2024

Pickers beaten at a Lothrian road post? A clip that is said to show this is probably genuine, {paper} has found."""

PRESS = [
    """Lido to close at seven

Bathers' Gazette, 8 August 2024

Swimmers will have to be out of the {town} lido by seven from Monday, the bath manager Otto Renz announced.

“We shall turn the river off at night, and whoever wants to water a lawn may apply to me by letter,” Thea Lindauer, who is in charge of the district's water, told journalists on Wednesday.

The small pool, which needs 90 cubic metres a day, stays empty altogether.

Season tickets are not refunded, says Renz, but there will be a lantern evening in October.""",
    """Car wash discovers the brush

Motor and Yard, 9 August 2024

Two of the four lanes of the Speck car wash on the bypass are out of use, and in the others the customers scrub.

Its owner, Hilma Speck, was in the hall on Wednesday when Thea Lindauer met the press. “We shall turn the river off at night, and whoever wants to water a lawn may apply to me by letter,” the water commissioner said there.

Speck has applied, for a car wash. There was no answer by the end of the week.

She has ordered 200 brushes made of pig bristle.""",
]

TRANSLATIONS = {
    "uk": """Запис, на якому нібито б'ють збирачів абрикосів на блокпосту біля села {village}, імовірно, справжній

Садова газета, 4 серпня 2024

Чоловік у жовтому кашкеті вже тримає руки піднятими, коли на нього опускається кийок. Потім зображення перехиляється, і кілька секунд видно лише панель приладів вантажівки.

Так починається ролик, який від 29 липня ходить по платформі Murmur. Він триває одну хвилину 52 секунди і знятий, судячи з усього, на Посту № 6 – блокпосту Дорожньої допоміжної служби на дорозі, що веде від села {village} до абрикосових садів верхньої Тамси, у пагорбах східної Лотрії.

Сімнадцятеро збирачів, сезонних робітників із сусідньої Кессанди, стоять уздовж дорожнього відбійника. Перед ними походжають, як видається, з дюжину чоловіків у темно-зеленому. Щонайменше п'ятьох збирачів б'ють кийками; жінка у фартусі дістає удар по передпліччю, який, судячи з вигляду, призначався хлопцеві поруч із нею.

Коли це сталося, сказати важче. Наш відділ відносить зйомку до перших трьох тижнів липня: камеру контролю швидкості біля лівого краю кадру встановили лише 1-го числа, повідомило нам дорожнє управління, а відбійник, на записі іржавий, до 22-го вже пофарбували. Годинник на пакувальному цеху показує десять хвилин по сьомій, і світло наводить на думку про ранок.

У виписці, яку лікарня в місті {town} видала 12 липня і яку нам показали, зазначено перелом зап'ястка в 44-річної кессандки. Чи це та жінка у фартусі, з'ясувати не вдалося.

«Він попросив наші документи, – сказав один зі збирачів, Даніл Оск, якого ми застали вдома, – а документи були в тій руці, по якій він ударив». Оск, 31 рік, каже, що йому не заплатили за останні дев'ять днів збору врожаю.

А чоловіки в зеленому? Нашивки на їхніх рукавах відповідають нашивкам Дорожньої допоміжної служби, яку Міністерство внутрішніх справ створило два роки тому. Чоловік із мегафоном – це, за наявними даними, сержант {sergeant}, заступник командира Посту № 6; на два листи, які ми йому надіслали, він не відповів.

Водійка молочного фургона, який чекав за вантажівкою, пам'ятає, як шеренгу повели вгору схилом, до холодильного складу. Що з ними там сталося, вона не знає.

Тільки за липень на Посту № 6 зупинили від 60 до 80 збирачів, оцінює {adviser}, юристка правового центру Harvest Hands. «Ніхто там нічого не перевіряв, – сказала вона. – Вони збирали».

Міністерство внутрішніх справ заперечує, що застосовувалася сила: на записі, написав його речник Еммеріх Толль в електронному листі, – навчання за участю добровольців. Міністерка закордонних справ Кессанди Саломе Адер закликала Лотрію передати знімки з власних камер поста, але утрималася від звинувачень на адресу її уряду.

Не стосується цієї історії гучніше відео, з пострілами, яке переглянули близько 400 000 разів. Воно було в мережі ще 2019 року і походить зі страйку на консервному заводі в місті Кейп-Доврін.

Досі жодному співробітникові Дорожньої допоміжної служби не висунуто обвинувачень. Якщо суд визнає ролик доказом, тим, кого на ньому видно, може загрожувати до шести років ув'язнення.""",
    "es": """Las imágenes que mostrarían a recolectores de albaricoques golpeados en un control cerca de {village} son probablemente auténticas

El Huerto, 4 de agosto de 2024

El hombre de la gorra amarilla ya tiene las manos en alto cuando le cae la porra. Luego la imagen se inclina y durante unos segundos no se ve más que el salpicadero de un camión.

Así comienza el vídeo que circula en la plataforma Murmur desde el 29 de julio. Dura un minuto y 52 segundos y fue grabado, según todas las apariencias, en el Puesto 6, un control de la Guardia Auxiliar de Carreteras en el camino que lleva de {village} a los huertos de albaricoqueros del alto Tamsa, en las colinas del este de Lotria.

Diecisiete recolectores, temporeros de la vecina Kessanda, están de pie a lo largo del guardarraíl. Lo que parece ser una docena de hombres de verde oscuro se pasea delante de ellos. Al menos cinco de los recolectores son golpeados con porras; una mujer con delantal recibe en el antebrazo un golpe que, por lo que se ve, iba destinado al muchacho que está a su lado.

Cuándo ocurrió es más difícil de decir. Nuestra unidad lo sitúa en las tres primeras semanas de julio: un radar de velocidad en el borde izquierdo de la imagen no se instaló hasta el día 1, nos dijo la autoridad vial, y el guardarraíl, oxidado en el vídeo, ya estaba pintado para el 22. El reloj de una nave de envasado marca las siete y diez, y la luz sugiere que es por la mañana.

Un informe de alta que un hospital de {town} emitió el 12 de julio, y que nos fue mostrado, registra una fractura de muñeca de una kessandesa de 44 años. No se pudo determinar si ella es la mujer del delantal.

«Nos pidió los papeles», dijo uno de los recolectores, Danil Osk, a quien localizamos en su casa, «y los papeles estaban en la mano que golpeó». Osk, de 31 años, dice que no le han pagado los últimos nueve días de la cosecha.

¿Y los hombres de verde? Las franjas de sus mangas concuerdan con las de la Guardia Auxiliar de Carreteras, un cuerpo que el Ministerio del Interior creó hace dos años. El del megáfono sería, según la información disponible, el sargento {sergeant}, segundo jefe del Puesto 6; no contestó a las dos cartas que le enviamos.

La conductora de una furgoneta de leche que esperaba detrás del camión recuerda cómo se llevaron a la fila cuesta arriba, hasta una cámara frigorífica. No sabe qué fue de ellos allí.

Entre 60 y 80 recolectores fueron parados en el Puesto 6 solo en julio, calcula {adviser}, abogada del centro jurídico Harvest Hands. «Allí nadie comprobaba nada», dijo. «Estaban recaudando».

El Ministerio del Interior niega que se empleara la fuerza: lo que se ve, escribió su portavoz Emmerich Toll en un correo electrónico, es un ejercicio con voluntarios. La ministra de Exteriores de Kessanda, Salome Adair, pidió a Lotria que entregara las imágenes de las cámaras del propio puesto, pero no llegó a acusar a su Gobierno.

No forma parte de esta historia un vídeo más ruidoso, con disparos, que ha sido visto unas 400.000 veces. Ya estaba en la red en 2019 y procede de una huelga en una fábrica de conservas de Cabo Dovrin.

Hasta ahora ningún miembro de la Guardia Auxiliar de Carreteras ha sido acusado. Si un tribunal aceptara el vídeo como prueba, quienes aparecen en él podrían enfrentarse a hasta seis años de cárcel.""",
    "ar": """لقطات يُقال إنها تُظهر ضرب قاطفي المشمش عند نقطة تفتيش قرب {village} صحيحة على الأرجح

جريدة البستان، 4 أغسطس 2024

كان الرجل ذو القبعة الصفراء قد رفع يديه بالفعل حين هوت الهراوة. ثم تميل الصورة، ولا يظهر لبضع ثوان سوى لوحة قيادة شاحنة.

هكذا يبدأ المقطع المتداول على منصة Murmur منذ 29 يوليو. وتبلغ مدته دقيقة واحدة و52 ثانية، وقد صُوّر، بحسب كل الدلائل، عند النقطة 6، وهي نقطة تفتيش تابعة لقوة الطرق المساعدة على الطريق المؤدي من {village} إلى بساتين المشمش في أعالي تامسا، في تلال شرق لوثريا.

يقف سبعة عشر قاطفا، وهم عمال موسميون من كيساندا المجاورة، على امتداد الحاجز الواقي للطريق. ويتمشى أمامهم ما يبدو أنه اثنا عشر رجلا بالأخضر الداكن. ويُضرب ما لا يقل عن خمسة من القاطفين بالهراوات، وتتلقى امرأة ترتدي مئزرا ضربة على ساعدها كانت، على ما يظهر، موجهة إلى الصبي الواقف إلى جانبها.

أما متى حدث ذلك فأصعب تحديدا. تضعه وحدتنا في الأسابيع الثلاثة الأولى من يوليو: فكاميرا لمراقبة السرعة عند الحافة اليسرى للصورة لم تُركّب إلا في اليوم الأول من الشهر، كما قالت لنا هيئة الطرق، والحاجز الذي يبدو صدئا في المقطع كان قد طُلي بحلول اليوم الثاني والعشرين. وتشير الساعة على سقيفة للتعبئة إلى السابعة وعشر دقائق، ويوحي الضوء بأن الوقت صباح.

وتسجل ورقة خروج أصدرها مستشفى في {town} في 12 يوليو، وأُطلعنا عليها، كسرا في الرسغ لامرأة كيساندية عمرها 44 عاما. ولم يتسن تحديد ما إذا كانت هي المرأة ذات المئزر.

وقال أحد القاطفين، دانيل أوسك، الذي وصلنا إليه في منزله: «طلب أوراقنا، وكانت الأوراق في اليد التي ضربها». ويقول أوسك، وعمره 31 عاما، إنه لم يتقاض أجر الأيام التسعة الأخيرة من موسم القطاف.

وماذا عن الرجال ذوي اللباس الأخضر؟ تتفق الأشرطة على أكمامهم مع أشرطة قوة الطرق المساعدة، وهي قوة أنشأتها وزارة الداخلية قبل عامين. ويُعتقد أن حامل مكبر الصوت هو الرقيب {sergeant}، نائب قائد النقطة 6، ولم يجب عن الرسالتين اللتين بعثنا بهما إليه.

وتتذكر سائقة شاحنة حليب كانت تنتظر خلف الشاحنة كيف اقتيد الصف صعودا إلى أعلى التل، إلى مخزن تبريد. وهي لا تعرف ما حل بهم هناك.

وقد أُوقف ما بين 60 و80 قاطفا عند النقطة 6 في يوليو وحده، وفق تقدير {adviser}، المحامية في المركز القانوني Harvest Hands. وقالت: «لم يكن أحد هناك يدقق في أي شيء. كانوا يجبون».

وتنفي وزارة الداخلية استخدام القوة: فما يُرى، كما كتب المتحدث باسمها إيمريش تول في رسالة إلكترونية، هو تدريب مع متطوعين. ودعت وزيرة خارجية كيساندا سالومي أدير لوثريا إلى تسليم صور كاميرات النقطة نفسها، لكنها لم تصل إلى حد اتهام حكومتها.

ولا يدخل في هذه القصة مقطع أعلى صوتا، فيه طلقات نارية، شوهد نحو 400 ألف مرة. فقد كان على الإنترنت في عام 2019، ومصدره إضراب في مصنع للمعلبات في كيب دوفرين.

وحتى الآن لم يُتهم أي فرد من قوة الطرق المساعدة. وإذا قبلت محكمة المقطع دليلا، فقد يواجه من يظهرون فيه السجن مدة تصل إلى ست سنوات.""",
    "de": """Aufnahmen, die Schläge gegen Aprikosenpflücker an einem Kontrollposten bei {village} zeigen sollen, sind wahrscheinlich echt

Die Obstwiese, 4. August 2024

Der Mann mit der gelben Mütze hat die Hände schon oben, als der Schlagstock ihn trifft. Dann kippt das Bild, und ein paar Sekunden lang ist nichts zu sehen als das Armaturenbrett eines Lastwagens.

So beginnt der Clip, der seit dem 29. Juli auf der Plattform Murmur die Runde macht. Er dauert eine Minute und 52 Sekunden und wurde allem Anschein nach am Posten 6 gefilmt, einem Kontrollposten der Straßenhilfstruppe an dem Weg, der von {village} zu den Aprikosengärten an der oberen Tamsa führt, im Hügelland des östlichen Lothrien.

Siebzehn Pflücker, Saisonarbeiter aus dem benachbarten Kessanda, stehen an der Leitplanke entlang. Vor ihnen gehen, so sieht es aus, ein Dutzend Männer in Dunkelgrün auf und ab. Mindestens fünf der Pflücker werden mit Schlagstöcken geschlagen; eine Frau mit Schürze bekommt einen Hieb auf den Unterarm ab, der anscheinend dem Jungen neben ihr galt.

Wann das geschah, ist schwerer zu sagen. Unser Team ordnet es den ersten drei Juliwochen zu: Eine Radarkamera am linken Bildrand wurde erst am 1. aufgestellt, wie uns die Straßenbehörde mitteilte, und die Leitplanke, im Clip rostig, war bis zum 22. gestrichen. Die Uhr an einer Packhalle steht auf zehn nach sieben, und das Licht deutet auf den Morgen.

Ein Entlassungsbrief, den ein Krankenhaus in {town} am 12. Juli ausstellte und der uns gezeigt wurde, vermerkt bei einer 44-jährigen Kessanderin ein gebrochenes Handgelenk. Ob sie die Frau mit der Schürze ist, ließ sich nicht klären.

„Er verlangte unsere Papiere“, sagte einer der Pflücker, Danil Osk, den wir zu Hause erreichten, „und die Papiere waren in der Hand, auf die er schlug.“ Osk, 31, sagt, für die letzten neun Tage der Ernte sei er nicht bezahlt worden.

Und die Männer in Grün? Ihre Ärmelstreifen passen zu denen der Straßenhilfstruppe, die das Innenministerium vor zwei Jahren gegründet hat. Der mit dem Megafon soll Feldwebel {sergeant} sein, der stellvertretende Kommandant von Posten 6; auf die zwei Briefe, die wir ihm schickten, antwortete er nicht.

Die Fahrerin eines Milchwagens, der hinter dem Lastwagen wartete, erinnert sich, wie die Reihe bergauf zu einem Kühlhaus abgeführt wurde. Was dort aus ihnen wurde, weiß sie nicht.

Zwischen 60 und 80 Pflücker seien allein im Juli an Posten 6 angehalten worden, schätzt {adviser}, Anwältin beim Rechtszentrum Harvest Hands. „Niemand hat dort irgendetwas kontrolliert“, sagte sie. „Die haben kassiert.“

Das Innenministerium bestreitet, dass Gewalt angewendet wurde: Zu sehen sei, schrieb sein Sprecher Emmerich Toll in einer E-Mail, eine Übung mit Freiwilligen. Kessandas Außenministerin Salome Adair forderte Lothrien auf, die Bilder der Kameras des Postens herauszugeben, ging aber nicht so weit, dessen Regierung zu beschuldigen.

Nicht zu dieser Geschichte gehört ein lauteres Video, mit Schüssen, das rund 400.000 Mal angesehen worden ist. Es stand schon 2019 im Netz und stammt von einem Streik in einer Konservenfabrik in Kap Dovrin.

Bislang ist kein Angehöriger der Straßenhilfstruppe angeklagt. Sollte ein Gericht den Clip als Beweis zulassen, könnten denen, die darin zu sehen sind, bis zu sechs Jahre Haft drohen.""",
    "ru": """Запись, на которой, как утверждается, избивают сборщиков абрикосов на посту у села {village}, вероятно, подлинная

Садовый вестник, 4 августа 2024 года

Мужчина в жёлтой кепке уже поднял руки, когда на него опускается дубинка. Затем изображение заваливается набок, и несколько секунд не видно ничего, кроме приборной панели грузовика.

Так начинается ролик, который с 29 июля ходит по платформе Murmur. Он длится одну минуту 52 секунды и снят, по всей видимости, на Посту № 6 — контрольном пункте Дорожной вспомогательной службы на дороге, ведущей от села {village} к абрикосовым садам верхней Тамсы, в холмах восточной Лотрии.

Семнадцать сборщиков, сезонных рабочих из соседней Кессанды, стоят вдоль дорожного отбойника. Перед ними расхаживают, как представляется, с дюжину мужчин в тёмно-зелёном. По меньшей мере пятерых сборщиков бьют дубинками; женщина в фартуке получает удар по предплечью, который, судя по всему, предназначался мальчику рядом с ней.

Когда это произошло, сказать труднее. Наш отдел относит съёмку к первым трём неделям июля: камеру контроля скорости у левого края кадра установили только 1-го числа, сообщило нам дорожное управление, а отбойник, на записи ржавый, к 22-му был уже покрашен. Часы на упаковочном цехе показывают десять минут восьмого, и свет наводит на мысль, что это утро.

В выписке, которую больница в городе {town} выдала 12 июля и которую нам показали, указан перелом запястья у 44-летней кессандки. Та ли это женщина в фартуке, установить не удалось.

«Он попросил наши документы, — сказал один из сборщиков, Данил Оск, до которого мы дозвонились домой, — а документы были в той руке, по которой он ударил». Оск, ему 31 год, говорит, что ему не заплатили за последние девять дней сбора урожая.

А люди в зелёном? Полосы на их рукавах соответствуют полосам Дорожной вспомогательной службы, которую Министерство внутренних дел создало два года назад. Человек с мегафоном — это, по имеющимся сведениям, сержант {sergeant}, заместитель командира Поста № 6; на два письма, которые мы ему отправили, он не ответил.

Водительница молочного фургона, который ждал за грузовиком, помнит, как шеренгу повели вверх по склону, к холодильному складу. Что с ними там стало, она не знает.

Только за июль на Посту № 6 остановили от 60 до 80 сборщиков, по оценке, которую даёт {adviser}, юрист правового центра Harvest Hands. «Никто там ничего не проверял, — сказала она. — Они собирали».

Министерство внутренних дел отрицает, что применялась сила: на записи, написал его представитель Эммерих Толль в электронном письме, — учения с участием добровольцев. Министр иностранных дел Кессанды Саломе Адэр призвала Лотрию передать снимки с собственных камер поста, но воздержалась от обвинений в адрес её правительства.

Не относится к этой истории более громкое видео, с выстрелами, которое посмотрели около 400 000 раз. Оно было в сети ещё в 2019 году и снято во время забастовки на консервном заводе в городе Кейп-Доврин.

Пока обвинения не предъявлены ни одному сотруднику Дорожной вспомогательной службы. Если суд примет ролик как доказательство, тем, кого на нём видно, может грозить до шести лет тюрьмы.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "and was, to all appearances, filmed at Post 6", "and was filmed at Post 6"),
    ("hedge lost", "What looks like a dozen men in dark green pace", "A dozen men in dark green pace"),
    ("hedge lost", "a blow on the forearm which, by the look of it, was meant for", "a blow on the forearm which was meant for"),
    ("hedge lost", "and the light suggests morning", "and it was morning"),
    ("hedge gained", "of the picture was not installed until the 1st", "of the picture was apparently not installed until the 1st"),
    ("hedge gained", "records a broken wrist for", "records what may have been a broken wrist for"),
    ("hedge gained", "and comes from a strike at a cannery", "and is thought to come from a strike at a cannery"),
    ("hedge gained", "The driver of a milk van that was waiting behind the lorry remembers", "The driver of a milk van that was waiting behind the lorry thinks she remembers"),
    ("headline stronger than body", "Footage said to show apricot pickers beaten at checkpoint near {village} is probably genuine", "Footage of apricot pickers beaten at checkpoint near {village} is genuine"),
    ("headline stronger than body", "Footage said to show apricot pickers beaten at checkpoint near {village} is probably genuine", "Caught on film: how road guards thrashed apricot pickers near {village}"),
    ("date sharpened", "Our unit puts it in the first three weeks of July", "Our unit puts it on 11 July"),
    ("date sharpened", "which the Interior Ministry set up two years ago", "which the Interior Ministry set up in June 2022"),
    ("date sharpened", "had been painted by the 22nd", "was painted on the 22nd"),
    ("bound dropped", "At least five of the pickers", "Five of the pickers"),
    ("bound dropped", "could face up to six years", "could face six years"),
    ("circulation date taken for origin", "which has been going round on the platform Murmur since 29 July", "which was filmed on 29 July and has been going round on the platform Murmur"),
    ("circulation date taken for origin", "That is how the clip begins which has been going round on the platform Murmur since 29 July", "That is how the clip of 29 July begins which has been going round on the platform Murmur"),
    ("circulation date taken for origin", "It was online back in 2019 and comes from", "It was shot in 2019 and comes from"),
    ("count inflated", "Seventeen pickers, seasonal", "Seventy pickers, seasonal"),
    ("count inflated", "At least five of the pickers", "At least fifteen of the pickers"),
    ("count inflated", "Between 60 and 80 pickers", "Between 600 and 800 pickers"),
    ("count inflated", "seen some 400,000 times", "seen some 4 million times"),
    ("count changed", "one minute and 52 seconds", "one minute and 25 seconds"),
    ("count changed", "a Kessandan woman of 44", "a Kessandan woman of 34"),
    ("count changed", "the last nine days of the harvest", "the last five days of the harvest"),
    ("count changed", "the two letters we sent him", "the letter we sent him"),
    ("one made many", "a woman in an apron takes a blow", "women in aprons take blows"),
    ("one made many", "The driver of a milk van that was waiting behind the lorry remembers", "Drivers of milk vans that were waiting behind the lorry remember"),
    ("one made many", "a strike at a cannery in", "strikes at several canneries in"),
    ("one made many", "A discharge note that a hospital in {town} issued on 12 July, and that we were shown, records", "Discharge notes that hospitals in {town} issued on 12 July, and that we were shown, record"),
    ("generalised", "records a broken wrist for", "records an injury for"),
    ("generalised", "are struck with batons", "are treated roughly"),
    ("generalised", "uphill, to a cold store", "uphill, to a building"),
    ("generalised", "a blow on the forearm which", "a blow which"),
    ("actor flipped", "At least five of the pickers are struck with batons", "At least five of the pickers strike out with batons"),
    ("actor flipped", "Kessanda's foreign minister, Salome Adair, called on Lothria to hand over", "Lothria's foreign minister, Salome Adair, called on Kessanda to hand over"),
    ("actor flipped", "are consistent with those of the Road Auxiliary", "are consistent with those of the Kessandan border guard"),
    ("office flipped", "the deputy commander of Post 6", "the commander of Post 6"),
    ("office flipped", "its spokesman Emmerich Toll wrote", "the minister Emmerich Toll wrote"),
    ("office flipped", "a lawyer at the legal centre", "the director of the legal centre"),
    ("office flipped", "Kessanda's foreign minister", "Kessanda's prime minister"),
    ("attribution moved", "the roads authority told us", "the Interior Ministry told us"),
    ("attribution moved", "The driver of a milk van that was waiting behind the lorry remembers", "A guard who was on duty at the barrier remembers"),
    ("attribution moved", "that a hospital in {town} issued", "that the police in {town} issued"),
    ("attribution moved", "checking anything,” she said", "checking anything,” said the driver of the van"),
    ("identity hardened", "is understood to be Sergeant {sergeant}", "is Sergeant {sergeant}"),
    ("identity hardened", "Whether she is the woman in the apron could not be determined", "She is the woman in the apron"),
    ("identity hardened", "Their sleeve stripes are consistent with those of the Road Auxiliary", "They are men of the Road Auxiliary"),
    ("direction flipped", "was marched off uphill", "was marched off downhill"),
    ("direction flipped", "in the hills of eastern Lothria", "in the hills of western Lothria"),
    ("direction flipped", "at the left edge of the picture", "at the right edge of the picture"),
    ("direction flipped", "that leads from {village} to the apricot orchards", "that leads to {village} from the apricot orchards"),
    ("polarity flipped", "So far no member of the Road Auxiliary has been charged", "One member of the Road Auxiliary has been charged"),
    ("polarity flipped", "he did not answer the two letters", "he answered the two letters"),
    ("polarity flipped", "says he has not been paid for", "says he has been paid for"),
    ("polarity flipped", "She does not know what became", "She knows what became"),
    ("stance changed", "The Interior Ministry denies that force was used", "The Interior Ministry regrets that force was used"),
    ("stance changed", "but stopped short of accusing its government", "and accused its government"),
    ("stance changed", "called on Lothria to hand over the pictures", "thanked Lothria for handing over the pictures"),
    ("quotation altered", "the papers were in the hand that he hit", "the papers were in the hand that he broke"),
    ("quotation altered", "Nobody there was checking anything", "Nobody there was checking us properly"),
    ("quotation altered", "They were collecting.", "They were collecting bribes."),
    ("quotation altered", "He asked for our papers", "He tore up our papers"),
    ("name garbled", "{adviser}, a lawyer", "{garbled}, a lawyer"),
    ("name garbled", "one of the pickers, Danil Osk, whom", "one of the pickers, Daniel Oskar, whom"),
    ("name garbled", "Emmerich Toll", "Heinrich Toll"),
    ("name garbled", "a cannery in Cape Dovrin", "a cannery in Cape Dorvin"),
    ("copies merged", "Not part of this story is a louder video, with shots, which has been seen", "Another copy of the clip, with shots, has been seen"),
    ("copies merged", "Not part of this story is a louder video, with shots, which has been seen some 400,000 times. It was online back in 2019 and comes from a strike at a cannery in Cape Dovrin", "A louder version of the clip, with shots, has been seen some 400,000 times"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "uk": ("are standing along the crash barrier", "стоять уздовж дорожнього відбійника", "стоять на місці аварії"),
    "es": ("to a cold store", "hasta una cámara frigorífica", "hasta una tienda fría"),
    "ar": ("The driver of a milk van that was waiting", "سائقة شاحنة حليب كانت تنتظر", "بائعة حليب كانت تنتظر"),
    "de": ("the baton lands", "der Schlagstock ihn trifft", "der Taktstock ihn trifft"),
    "ru": ("records a broken wrist", "перелом запястья", "перелом лодыжки"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "uk": ("identity hardened", "is understood to be Sergeant", "це, за наявними даними, сержант", "це сержант"),
    "es": ("bound dropped", "At least five of the pickers", "Al menos cinco de los recolectores", "Cinco de los recolectores"),
    "ar": ("circulation date taken for origin", "which has been going round on the platform Murmur since 29 July", "المتداول على منصة Murmur منذ 29 يوليو", "الذي صُوّر في 29 يوليو ويُتداول على منصة Murmur"),
    "de": ("direction flipped", "was marched off uphill", "wie die Reihe bergauf", "wie die Reihe bergab"),
    "ru": ("polarity flipped", "no member of the Road Auxiliary has been charged", "обвинения не предъявлены ни одному сотруднику", "обвинения предъявлены одному сотруднику"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "ar"

LIGHT: Final[list[tuple[str, str]]] = [
    ("there is nothing but the dashboard of a lorry", "there is only the dashboard of a lorry"),
    ("The clock on a packing shed", "The clock of a packing shed"),
    ("It runs for", "It lasts"),
    ("up and down in front of them", "back and forth in front of them"),
    ("the boy beside her", "the boy next to her"),
    ("When this happened is harder to say", "It is harder to say when this happened"),
    ("stands at ten past seven", "shows ten past seven"),
    ("Osk, 31,", "Osk, who is 31,"),
    ("And the men in green?", "Who, then, are the men in green?"),
    (
        "Should a court accept the clip as evidence",
        "If a court were to accept the clip as evidence",
    ),
    ("from the post's own cameras", "from the cameras of the post itself"),
]
