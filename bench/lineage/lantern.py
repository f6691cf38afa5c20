"""Invented material: a fire at a lantern festival, a police video, and a rights group's report on it.

Written by somebody who had not seen the rules, nor any of their scores. Nothing here happened;
places, people, states, groups and agencies do not exist. The form is that of
`bench.lineage.ambush`; the root is an agency's dispatch on what another has found, so that nearly
everything in it is somebody's word. It is longer than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "fa", "fr", "pl", "ru", "tr")

DAYS: Final = ("Oct. 21, 2025", "22 October 2025", "Thursday, Oct 23, 2025")
PLACE_DAY: Final = "wire/20251021"
OUTLETS: Final = (
    "The Cobble Street News", "Saltmarsh Tribune", "Noon Edition", "The Terminus", "Larch County Sun",
    "Radio Overpass", "The Inland Mirror", "Wharfinger's Daily", "Evening Turnstile",
    "The Pewter Gazette", "Foothill Dispatch", "Gable & Main",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "town": [
        ("Kalvenna", "کالونا", "Kalvenna", "Kalvenna", "Кальвенна", "Kalvenna"),
        ("Dolmery", "دولمری", "Dolmery", "Dolmery", "Долмери", "Dolmery"),
    ],
    "adviser": [
        ("Selma Yardane", "سلما یاردانه", "Selma Yardane", "Selma Yardane", "Сельма Ярдане", "Selma Yardane"),
        ("Oriane Vesper", "اوریان وسپر", "Oriane Vesper", "Oriane Vesper", "Ориан Веспер", "Oriane Vesper"),
    ],
    "inspector": [
        ("Casper Hollin", "کاسپر هولین", "Casper Hollin", "Casper Hollin", "Каспер Холлин", "Casper Hollin"),
        ("Rufus Amberg", "روفوس آمبرگ", "Rufus Amberg", "Rufus Amberg", "Руфус Амберг", "Rufus Amberg"),
    ],
    "paper": [
        ("Transverse Press",) * 6,
        ("Isobar News",) * 6,
    ],
}  # fmt: skip

ROOT = """Police clip from deadly lantern festival may have been cut, rights group says

{paper}, Oct. 21, 2025, 6:02 a.m.

{town}, Tersavia — A police video purporting to show officers guiding visitors out of a burning hall at the Lantern Festival in {town} was most likely edited, and as many as six minutes could be missing, the rights group Plain Sight says in a report to be released Tuesday. {paper} obtained an advance copy.

The fire on the night of Oct. 3 killed 31 people, eight of them children, according to the provincial health department. Plain Sight, which went through burial records, puts the toll at no fewer than 34.

The report's main points:

• The 94-second video, which the provincial police posted on Oct. 6, is presumed to have been recorded between 9:45 and 10 p.m.

• A chain hangs on what is believed to be the east exit of the hall, a former tram depot. The opening was not quite seven feet wide.

• An officer heard shouting “Not through here!” has been tentatively identified as Inspector {inspector}, who heads the riot unit. Voice comparison alone proves nothing, the report cautions.

Analysts for the group could not rule out that a police flare had set the paper lanterns alight. They found no trace of the fireworks that the Interior Ministry has blamed.

“The lanterns came down like rain,” Irma Doral told the group, “and the door we had come in by was not a door anymore.” The seamstress, 52, suffered burns to both hands; her husband is among the dead.

Between 700 and 900 people were in the depot, by the organizers' own count, though it was licensed for 450. The festival had been moved indoors on account of a storm warning.

A fire captain, who spoke on condition of anonymity, said his crew had been held up at the west gate for close to 20 minutes by a police cordon. It was not clear on whose orders.

“Nothing in those minutes would surprise us, and that is exactly why we want to see them,” said {adviser}, the group's director of research.

Chief Inspector Dagny Rhomer, a spokeswoman for the provincial police, dismissed the report as “guesswork with a ruler.” The video, she insisted, had been published in full.

Mayor Ruben Castell, who had lit the first lantern that evening, welcomed the findings but declined to comment on the chain.

A shorter clip, filmed from a balcony and shared by upward of 3,000 accounts, was not taken during the fire, the group found. It possibly dates from a rehearsal on Sept. 28, when smoke machines were tried out.

Two lawmakers said that a parliamentary inquiry might be set up before the winter recess. No police officer has been suspended.

This article was updated with the response of the provincial police."""

EARLIER = """Police clip from deadly lantern festival may have been cut, rights group says

{paper}, Oct. 20, 2025, 9:40 p.m.

{town}, Tersavia — A police video purporting to show officers guiding visitors out of a burning hall at the Lantern Festival in {town} was most likely edited, and as many as four minutes could be missing, the rights group Plain Sight says in a report to be released Tuesday. {paper} obtained an advance copy.

The fire on the night of Oct. 3 killed 28 people, six of them children, according to the provincial health department. Plain Sight, which went through burial records, puts the toll at no fewer than 30.

The report's main points:

• The 94-second video, which the provincial police posted on Oct. 6, is presumed to have been recorded between 9:45 and 10 p.m.

• A chain hangs on what is believed to be the east exit of the hall, a former tram depot. The opening was not quite seven feet wide.

Analysts for the group could not rule out that a police flare had set the paper lanterns alight.

“The lanterns came down like rain,” Irma Doral told the group, “and the door we had come in by was not a door anymore.” The seamstress, 52, suffered burns to both hands; her husband is among the dead.

Between 700 and 900 people were in the depot, by the organizers' own count, though it was licensed for 450. The festival had been moved indoors on account of a storm warning.

Mayor Ruben Castell, who had lit the first lantern that evening, welcomed the findings but declined to comment on the chain.

The provincial police could not immediately be reached for comment."""

SECOND = """The pharmacy on Tanner Street stayed open

Corner Street Courier, 8 October 2025

Odo Brandt had already let the shutter down when somebody knocked with a shoe. By half past six in the morning he had used up 212 bandages, all his saline and the curtains.

He did not count the people. The cash register, he says, counts what is sold, and that night nothing was.

“I sent the tall ones to my wife upstairs, because our kitchen lamp hangs high,” says the pharmacist.

A girl of about ten asked him whether ointment was something one could eat. He still does not know her name.

On the counter lies a ledger for the things left behind: eleven scarves, a tuba mouthpiece, one left shoe."""

SECOND_HONEST = """Pharmacist bandaged all night

Good Neighbour Monthly, November 2025

It was a shoe that knocked on the shutter, lowered already, of the pharmacy on Tanner Street. Odo Brandt opened, the Corner Street Courier writes, and when morning came, towards 6.30, the saline was gone, and the curtains, and two hundred and twelve bandages.

Nothing was sold that night, so there is no knowing how many came. The tall ones were sent upstairs to Brandt's wife: the kitchen lamp there hangs high, he told the newspaper.

What was left behind is in a ledger, including a mouthpiece for a tuba and scarves, eleven of them. What the girl was called who asked if ointment can be eaten, he has not found out. She may have been ten."""

THIRD = """Dostawca ostrzegał, że lampiony nie są zabezpieczone przed ogniem

Gazeta Nadrzeczna, {town}, 9 października 2025

Dostawca papierowych lampionów już 19 sierpnia uprzedził organizatorów, że towar nie został zaimpregnowany. Tak wynika z listu elektronicznego, do którego dotarła „Gazeta Nadrzeczna”.

Za impregnację 2400 sztuk firma chciała 1900 koron. Odpowiedź organizatorów składa się z trzech słów: „Bierzemy bez, dziękujemy”.

– Bez impregnacji to nie jest lampion, tylko podpałka – powiedział nam właściciel firmy, Brunon Halek.

Skarbniczka komitetu organizacyjnego potwierdziła, że list zna, ale nie chciała powiedzieć, kto na niego odpisał.

Faktury za lampiony dotąd nie zapłacono."""

THIRD_EN = """Supplier warned that lanterns were not fireproofed

Borderlands Press Review, 11 October 2025

As early as 19 August the supplier of the paper lanterns notified the organisers that the goods had not been impregnated. This follows from an e-mail obtained by the newspaper Gazeta Nadrzeczna.

The firm wanted 1,900 crowns for impregnating 2,400 of them. The organisers' reply consists of a few words: “We take them without, thank you.”

“Without impregnation it is not a lantern but kindling,” the firm's owner, Brunon Halek, told the paper.

The treasurer of the organising committee confirmed that she knew the e-mail but did not want to say who had replied to it.

The invoice for the lanterns has not been paid to this day."""

HONEST = """Doubts over police footage of festival blaze

The Weekday Post, 22 October 2025, from our foreign staff

Up to six minutes may be missing from a police video of the fire at {town}'s Lantern Festival, in which officers are supposedly seen leading visitors out of a blazing hall. The rights group Plain Sight considers it highly probable that the recording was edited, {paper} reported yesterday on the strength of an advance copy of the group's report.

It runs for a minute and a half, or 94 seconds to be precise, and was put online by the provincial force three days after the fire. The group assumes that the camera was running at some point from a quarter to ten until ten in the evening on 3 October.

Thirty-one people lost their lives, a figure that comes from the province's health department; eight were children. From burial records the group arrives at 34 or more.

In what is thought to have been the hall's eastern exit, a little over two metres in width, hangs a chain. As for the officer whose cry of “Not through here!” is on the soundtrack, his identification as Inspector {inspector}, the head of the riot unit, is only provisional, and the report itself warns that the comparison of voices is not proof on its own.

Did a flare of the police ignite the lanterns, which were of paper? The group says that it cannot exclude this. The fireworks on which the Interior Ministry has laid the blame have left no trace that it could find.

“Guesswork with a ruler,” replied Chief Inspector Dagny Rhomer, who speaks for the provincial police. She maintained that nothing had been left out of the published video.

Not one police officer has been suspended from duty."""

HONEST_THIRD = """On a door that was not a door

Unfinished Letters, essays, 26 October 2025

I do not know Irma Doral. She sews for a living, she is fifty-two, both of her hands are burned, and her husband is one of the dead. “The lanterns came down like rain, and the door we had come in by was not a door anymore,” she said to the people from Plain Sight, and {paper} passed the sentence on.

A storm warning is the reason why they were indoors at all, in a depot from which no tram has left for a long time. The licence was for 450 persons. The organizers, who must know, counted somewhere between seven and nine hundred.

There is a chain in the picture. It is on the exit to the east, or on what the analysts believe to have been that exit. The mayor, Ruben Castell, says the report is welcome. About the chain he would say nothing.

“Nothing in those minutes would surprise us,” says {adviser}, who directs the group's research, of the six that may be lacking, “and that is exactly why we want to see them.”

I would be surprised, I confess."""

HONEST_MORE = [
    """LIVE: reactions to the Plain Sight report

Tersavia Live Desk, Tuesday 21 October

09.12 For those who are just joining us: {paper} was given the report ahead of today's release. In it the rights group says that the police video of the festival fire has in all likelihood been edited. There could be a gap of up to six minutes.

09.30 “Published in full”: that is what the provincial police say about their video. Their spokeswoman, Chief Inspector Dagny Rhomer, speaks of “guesswork with a ruler”.

09.41 Mayor Ruben Castell welcomes the report. No comment from him about the chain.

10.05 Reminder: the number of deaths is disputed. Province: 31. Plain Sight: not less than 34.

10.20 According to two members of parliament an inquiry could be set up by the chamber before it rises for the winter.""",
    """Please do not share the balcony clip

Second Look (newsletter on online rumours), issue 204

You will have seen it, the short one that somebody filmed from a balcony. More than 3,000 accounts have passed it on.

It was not taken while the festival in {town} burned, says the rights group Plain Sight in a report from which {paper} quotes. There had been a rehearsal on 28 September at which machines for making smoke were tested, and the clip may well be from then.

The police's own video is another matter and a longer one, 94 seconds. That it was made between 9.45 and 10 p.m. is an assumption. It went up on the police's channels on 6 October.""",
    """A memo to our members

Brotherhood of Fire Officers, Local 12, Oct. 24

Many of you called about what {paper} had on Tuesday. Here is what is in it about us.

One captain is quoted, without his name. He says that he and his crew were stopped by a police cordon at the gate on the west side, and that it took almost twenty minutes. Who had ordered that is an open question.

There is also a line about a flare. The wording is that it could not be ruled out. Let us leave it at that until the province is done with its own work.

The official count is 31 dead. Eight of them were kids.""",
    """World roundup

Breakfast Radio Quarter, script for 7 a.m., Oct. 22

In Tersavia, questions about a police video. The rights group Plain Sight thinks it likely that it has been edited. It is said to show policemen as they guide people from a hall on fire, at a lantern festival at the beginning of the month.

A chain is visible, probably on the eastern exit. And someone is shouting: “Not through here!” It may be the commander of the riot unit, Inspector {inspector}. The group has so far identified him tentatively, by his voice, and points out that this alone does not prove it.

The police reject all of it. No officer has been suspended.

That from {paper}.""",
    """How wide is an exit?

Plans & Permits, the building inspectors' quarterly, winter 2025

Figures first. Licensed: 450 persons. Present: from 700 up to 900, as counted by the organizers themselves. Width of what is believed to be the east exit: just under seven feet. On it: a chain.

We take these from a dispatch by {paper} about the report of the rights group Plain Sight, which has studied a police video of the fire on October 3.

The hall used to be a tram depot. The festival was in it because a storm had been forecast and a warning issued.

What lit the paper of the lanterns is not known. The group found nothing that would point to fireworks, which the Interior Ministry holds responsible; a flare fired by police is something that it is not able to rule out.""",
]

OWN = """At the depot gate, two weeks on

Cinder Lane Weekly, Oct. 23, 2025

A police video purporting to show officers guiding visitors out of a burning hall at the Lantern Festival in {town} was most likely edited, and as many as six minutes could be missing, the rights group Plain Sight says, {paper} reported.

The fire on the night of Oct. 3 killed 31 people, eight of them children, according to the provincial health department. Plain Sight, which went through burial records, puts the toll at no fewer than 34.

“The lanterns came down like rain,” Irma Doral told the group, “and the door we had come in by was not a door anymore.”

This newspaper's photographer, Lou Tamsin, spent Wednesday at the depot. She photographed two hinges bent outward, a padlock sawn through and lying in the gutter, and 17 wreaths, and a watchman let her pace out the yard.

Between 700 and 900 people were in the depot, by the organizers' own count, though it was licensed for 450.

No police officer has been suspended."""

SUMMARY = """Five things to know tonight

The Night Bus, Oct. 21, 2025

1. A police video of officers purportedly guiding visitors out of a burning hall in {town} was most likely edited, the rights group Plain Sight says, according to {paper}. As many as six minutes could be missing. The fire on Oct. 3 killed 31 people, according to the provincial health department. The provincial police dismissed the report."""

BACK = """According to a rights group the police film from the deadly festival of lanterns was possibly cut

Blue Awning News, 22 October 2025

{town}, Tersavia – A police film, which allegedly shows functionaries leading out the guests from a burning hall at the Festival of Lanterns in the city of {town}, was most probably mounted, and there can be lacking in it even six minutes, states the organisation for the defence of rights Plain Sight in a report that is to appear on Tuesday. {paper} received a copy before the publication.

The fire in the night of 3 October took the life of 31 persons, in this eight children, as gives the provincial department of health. Plain Sight, which looked through the registers of burials, estimates the number of victims at not less than 34.

The main points of the report:

• The film lasting 94 seconds, which the police of the province published on 6 October, was presumably recorded between 21:45 and 22:00.

• A chain hangs on that which, as one supposes, was the eastern exit from the hall, a former tram depot. The opening had not quite seven feet of width.

• The functionary who is heard as he shouts “Not this way!” was preliminarily recognised as inspector {inspector}, who directs the riot unit. The comparison of the voice alone proves nothing, the report warns.

The analysts of the organisation could not exclude that a police flare set fire to the paper lanterns. They did not find traces of the fireworks which the ministry of internal affairs had blamed.

“The lanterns fell down like rain,” told the organisation Irma Doral, “and the door through which we had entered was no longer a door.” The 52-year-old seamstress suffered burns of both hands; her husband is among the deceased.

In the depot there were from 700 to 900 persons, by the calculations of the organisers themselves, although the permit was for 450. The festival was moved under a roof because of a storm warning.

A captain of the fire brigade, who asked for anonymity, said that his team was held up at the western gate for almost 20 minutes by a cordon of police. It was not clear by whose order.

“Nothing in these minutes would surprise us, and exactly for that reason we want to see them,” said {adviser}, director of the research of the organisation.

Chief inspector Dagny Rhomer, press speaker of the police of the province, rejected the report as “guessing with a ruler”. The film, as she assured, was published in whole.

The mayor Ruben Castell, who on that evening had lit the first lantern, greeted the findings with satisfaction but refused a comment on the subject of the chain.

A shorter clip, filmed from a balcony and passed on by over 3,000 accounts, did not arise during the fire, the organisation ascertained. It comes possibly from a rehearsal on 28 September, when machines for smoke were tried out.

Two members of parliament said that a parliamentary inquiry commission could be appointed before the winter break. No police functionary was suspended."""

CITES = """In other news

The Weathercock, Oct. 22, 2025

A police video of the lantern festival fire in {town} has most likely been edited, {paper} reports, citing a rights group."""

PRESS = [
    """Matinee moves to the evening

Stage Door Notes, 24 October 2025

The Little Repertory in {town} gives its fairy tale at half past six from next week, although its public is between four and nine years old.

“From Sunday there will be one train in the morning and one in the evening, and I beg you not all to take the second,” Tilda Moreau, who manages the branch line, told reporters at the station.

The wolf lives in the suburbs, the theatre explained, and so do two of the seven kids.

There is no interval now, in order that everybody gets home.""",
    """Bakers go by bicycle

The Oven Door, guild paper, 25 October 2025

Flour cannot wait for the evening. Since Thursday the bakers of {town} have been fetching their yeast by bicycle, 14 kilometres there and 14 back.

“From Sunday there will be one train in the morning and one in the evening, and I beg you not all to take the second,” the manager of the branch line, Tilda Moreau, had said to the press.

Guild master Joachim Orlo has had the tyres paid out of the feast-day fund.

Rolls cost a penny more for the time being.""",
]

TRANSLATIONS = {
    "fa": """گروه حقوق بشری: ویدئوی پلیس از جشنواره مرگبار فانوس‌ها شاید بریده شده باشد

روزنامه کرانه، ۲۲ اکتبر ۲۰۲۵

{town}، ترساویا – یک ویدئوی پلیس که ادعا می‌شود مأموران را در حال هدایت بازدیدکنندگان به بیرون از سالنی شعله‌ور در جشنواره فانوس‌ها در {town} نشان می‌دهد، به احتمال زیاد تدوین شده است و ممکن است تا شش دقیقه از آن حذف شده باشد؛ این را گروه حقوق بشری Plain Sight در گزارشی می‌گوید که قرار است روز سه‌شنبه منتشر شود. {paper} نسخه‌ای از آن را پیش از انتشار به دست آورده است.

بنا بر اعلام اداره بهداشت استان، آتش‌سوزی شب ۳ اکتبر ۳۱ نفر را کشت که هشت نفر از آنان کودک بودند. Plain Sight که دفترهای ثبت دفن را بررسی کرده، شمار جان‌باختگان را دست‌کم ۳۴ نفر برآورد می‌کند.

نکته‌های اصلی گزارش:

• گمان می‌رود ویدئوی ۹۴ ثانیه‌ای که پلیس استان در ۶ اکتبر منتشر کرد، بین ساعت ۲۱:۴۵ و ۲۲ ضبط شده باشد.

• زنجیری بر آنچه گمان می‌رود خروجی شرقی سالن باشد آویزان است؛ این سالن پیش‌تر توقفگاه تراموا بوده است. پهنای دهانه کمی کمتر از هفت فوت بود.

• مأموری که صدایش شنیده می‌شود که فریاد می‌زند «از اینجا نه!» به‌طور غیرقطعی بازرس {inspector}، فرمانده یگان ضدشورش، تشخیص داده شده است. گزارش هشدار می‌دهد که مقایسه صدا به‌تنهایی چیزی را ثابت نمی‌کند.

تحلیلگران این گروه نتوانستند این احتمال را رد کنند که منور پلیس فانوس‌های کاغذی را به آتش کشیده باشد. آنها هیچ اثری از وسایل آتش‌بازی که وزارت کشور مقصر دانسته است نیافتند.

ایرما دورال به این گروه گفت: «فانوس‌ها مثل باران پایین می‌آمدند و دری که از آن وارد شده بودیم دیگر در نبود.» هر دو دست این زن خیاط ۵۲ ساله سوخت؛ شوهرش در میان جان‌باختگان است.

به شمارش خود برگزارکنندگان، بین ۷۰۰ تا ۹۰۰ نفر در توقفگاه بودند، در حالی که مجوز آن برای ۴۵۰ نفر بود. جشنواره به دلیل هشدار توفان به فضای سرپوشیده منتقل شده بود.

یک سروان آتش‌نشانی که به شرط ناشناس ماندن سخن می‌گفت، گفت گروهش نزدیک به ۲۰ دقیقه پشت دروازه غربی از سوی صف پلیس معطل نگه داشته شد. روشن نبود این کار به دستور چه کسی بوده است.

{adviser}، مدیر پژوهش این گروه، گفت: «هیچ چیز در آن دقیقه‌ها ما را غافلگیر نخواهد کرد و درست به همین دلیل می‌خواهیم آنها را ببینیم.»

سربازرس داگنی رومر، سخنگوی پلیس استان، این گزارش را «حدس و گمان با خط‌کش» خواند و رد کرد. او تأکید کرد که ویدئو به‌طور کامل منتشر شده است.

روبن کاستل، شهردار، که آن شب نخستین فانوس را روشن کرده بود، از یافته‌ها استقبال کرد اما حاضر نشد درباره زنجیر اظهار نظر کند.

این گروه دریافت که یک کلیپ کوتاه‌تر که از یک بالکن فیلم‌برداری شده و بیش از ۳۰۰۰ حساب آن را همرسانی کرده‌اند، هنگام آتش‌سوزی گرفته نشده است. این کلیپ احتمالاً مربوط به تمرینی در ۲۸ سپتامبر است که در آن دستگاه‌های دودساز آزمایش شدند.

دو نماینده مجلس گفتند که ممکن است پیش از تعطیلات زمستانی یک هیئت تحقیق پارلمانی تشکیل شود. هیچ مأمور پلیسی تعلیق نشده است.""",
    "fr": """La vidéo policière du festival meurtrier des lanternes a peut-être été coupée, selon une ONG

L'Estuaire, 22 octobre 2025

{town} (Tersavie) — Une vidéo de la police censée montrer des agents en train de guider des visiteurs hors d'une salle en feu au Festival des lanternes de {town} a très probablement été montée, et jusqu'à six minutes pourraient manquer, affirme l'organisation de défense des droits Plain Sight dans un rapport qui doit être rendu public mardi. {paper} en a obtenu un exemplaire à l'avance.

L'incendie, dans la nuit du 3 octobre, a fait 31 morts, dont huit enfants, d'après la direction provinciale de la santé. Plain Sight, qui a dépouillé les registres d'inhumation, évalue le bilan à 34 morts au moins.

Les principaux points du rapport :

• La vidéo de 94 secondes, que la police provinciale a mise en ligne le 6 octobre, aurait été enregistrée entre 21 h 45 et 22 heures.

• Une chaîne pend à ce que l'on pense être la sortie est de la salle, un ancien dépôt de tramways. L'ouverture faisait un peu moins de sept pieds de large.

• Un agent que l'on entend crier « Pas par ici ! » a été provisoirement identifié comme l'inspecteur {inspector}, qui dirige l'unité antiémeute. La comparaison des voix ne prouve rien à elle seule, avertit le rapport.

Les analystes de l'organisation n'ont pas pu exclure qu'une fusée éclairante de la police ait mis le feu aux lanternes de papier. Ils n'ont trouvé aucune trace des feux d'artifice que le ministère de l'Intérieur a mis en cause.

« Les lanternes tombaient comme la pluie, a raconté Irma Doral à l'organisation, et la porte par laquelle nous étions entrés n'était plus une porte. » La couturière de 52 ans a été brûlée aux deux mains ; son mari est au nombre des morts.

Entre 700 et 900 personnes se trouvaient dans le dépôt, selon le propre comptage des organisateurs, alors qu'il était autorisé pour 450. Le festival avait été déplacé à l'intérieur en raison d'un avis de tempête.

Un capitaine des pompiers, qui s'est exprimé sous le couvert de l'anonymat, a dit que son équipe avait été retenue à la porte ouest pendant près de 20 minutes par un cordon de police. On ignorait sur l'ordre de qui.

« Rien dans ces minutes ne nous surprendrait, et c'est exactement pour cela que nous voulons les voir », a déclaré {adviser}, directrice de la recherche de l'organisation.

L'inspectrice en chef Dagny Rhomer, porte-parole de la police provinciale, a balayé le rapport, qualifié de « devinettes à la règle ». La vidéo, a-t-elle insisté, avait été publiée en entier.

Le maire Ruben Castell, qui avait allumé la première lanterne ce soir-là, a salué ces conclusions mais n'a pas souhaité s'exprimer sur la chaîne.

Une séquence plus courte, filmée d'un balcon et partagée par plus de 3 000 comptes, n'a pas été tournée pendant l'incendie, a constaté l'organisation. Elle date peut-être d'une répétition du 28 septembre, au cours de laquelle des machines à fumée avaient été essayées.

Deux députés ont dit qu'une commission d'enquête parlementaire pourrait être créée avant la pause hivernale. Aucun policier n'a été suspendu.""",
    "pl": """Nagranie policji z tragicznego festiwalu lampionów mogło zostać pocięte – twierdzi organizacja praw człowieka

Głos Zajezdni, 22 października 2025

{town}, Tersawia – Nagranie policyjne, które ma przedstawiać funkcjonariuszy wyprowadzających gości z płonącej hali na Festiwalu Lampionów w mieście {town}, zostało najprawdopodobniej zmontowane i może w nim brakować nawet sześciu minut – stwierdza organizacja praw człowieka Plain Sight w raporcie, który ma się ukazać we wtorek. {paper} dotarła do egzemplarza przed publikacją.

W pożarze w nocy 3 października zginęło 31 osób, w tym ośmioro dzieci, jak podaje wydział zdrowia prowincji. Plain Sight, która przejrzała księgi pochówków, ocenia liczbę ofiar na co najmniej 34.

Główne punkty raportu:

• Trwające 94 sekundy nagranie, które policja prowincji opublikowała 6 października, powstało przypuszczalnie między 21.45 a 22.

• Na czymś, co uważa się za wschodnie wyjście z hali, dawnej zajezdni tramwajowej, wisi łańcuch. Otwór miał niecałe siedem stóp szerokości.

• Funkcjonariusza, który krzyczy „Nie tędy!”, wstępnie zidentyfikowano jako inspektora nazwiskiem {inspector}, szefa oddziału prewencji. Samo porównanie głosu niczego nie dowodzi, zastrzega raport.

Analitycy organizacji nie mogli wykluczyć, że papierowe lampiony zapaliły się od policyjnej flary. Nie znaleźli śladu fajerwerków, które obwiniło Ministerstwo Spraw Wewnętrznych.

„Lampiony spadały jak deszcz – opowiedziała organizacji Irma Doral – a drzwi, którymi weszliśmy, nie były już drzwiami”. Pięćdziesięciodwuletnia krawcowa doznała oparzeń obu dłoni; jej mąż jest wśród zabitych.

W zajezdni było od 700 do 900 osób, jak policzyli sami organizatorzy, choć pozwolenie opiewało na 450. Festiwal przeniesiono pod dach z powodu ostrzeżenia przed burzą.

Kapitan straży pożarnej, który zastrzegł sobie anonimowość, powiedział, że jego załogę kordon policji zatrzymał przy zachodniej bramie na blisko 20 minut. Nie było jasne, na czyj rozkaz.

„Nic w tych minutach by nas nie zaskoczyło i właśnie dlatego chcemy je zobaczyć” – powiedziała {adviser}, dyrektorka do spraw badań w tej organizacji.

Nadinspektor Dagny Rhomer, rzeczniczka policji prowincji, odrzuciła raport jako „zgadywanie z linijką”. Nagranie, zapewniała, opublikowano w całości.

Burmistrz Ruben Castell, który tamtego wieczoru zapalił pierwszy lampion, przyjął ustalenia z zadowoleniem, ale nie chciał się wypowiadać na temat łańcucha.

Krótszy klip, nakręcony z balkonu i udostępniony przez ponad 3000 kont, nie powstał w czasie pożaru, ustaliła organizacja. Pochodzi być może z próby 28 września, kiedy testowano wytwornice dymu.

Dwoje posłów powiedziało, że przed przerwą zimową może zostać powołana parlamentarna komisja śledcza. Żaden policjant nie został zawieszony.""",
    "ru": """Полицейское видео со смертоносного фестиваля фонарей, возможно, было обрезано, считает правозащитная группа

Вечерняя линия, 22 октября 2025 года

{town}, Терсавия — Полицейское видео, на котором якобы сотрудники выводят посетителей из горящего зала на Фестивале фонарей в городе {town}, скорее всего, было смонтировано, и в нём может не хватать до шести минут, говорится в докладе правозащитной группы Plain Sight, который должен выйти во вторник. {paper} получило экземпляр заранее.

При пожаре поздно вечером 3 октября погиб 31 человек, в том числе восемь детей, по данным управления здравоохранения провинции. Plain Sight, которая изучила книги захоронений, оценивает число жертв не менее чем в 34.

Основные выводы доклада:

• Видео длиной 94 секунды, которое полиция провинции опубликовала 6 октября, было записано, предположительно, между 21:45 и 22:00.

• На том, что считают восточным выходом из зала, бывшего трамвайного депо, висит цепь. Проём был чуть уже семи футов.

• Сотрудник, который, как слышно, кричит «Не сюда!», предварительно опознан как инспектор {inspector}, командующий отрядом по борьбе с беспорядками. Сравнение голосов само по себе ничего не доказывает, предупреждают авторы доклада.

Аналитики группы не смогли исключить, что бумажные фонари подожгла полицейская сигнальная ракета. Они не нашли следов фейерверков, на которые возложило вину Министерство внутренних дел.

«Фонари сыпались как дождь, — рассказала группе Ирма Дораль, — а дверь, в которую мы вошли, уже не была дверью». 52-летняя швея получила ожоги обеих рук; её муж среди погибших.

В депо находилось от 700 до 900 человек, по подсчётам самих организаторов, хотя разрешение было выдано на 450. Фестиваль перенесли под крышу из-за штормового предупреждения.

Пожарный капитан, говоривший на условиях анонимности, сообщил, что его расчёт почти 20 минут задерживало у западных ворот полицейское оцепление. По чьему приказу, было неясно.

«Ничто в этих минутах нас не удивило бы, и именно поэтому мы хотим их увидеть», — сказала {adviser}, директор группы по исследованиям.

Старший инспектор Дагни Ромер, представительница полиции провинции, отмахнулась от доклада, назвав его «гаданием с линейкой». Видео, настаивала она, опубликовано полностью.

Мэр Рубен Кастелл, который в тот вечер зажёг первый фонарь, приветствовал выводы, но отказался комментировать цепь.

Более короткий ролик, снятый с балкона и распространённый более чем 3000 аккаунтов, сделан не во время пожара, установила группа. Возможно, он относится к репетиции 28 сентября, когда испытывали дымовые машины.

Двое депутатов сказали, что до зимнего перерыва может быть создана парламентская комиссия по расследованию. Ни один полицейский не отстранён.""",
    "tr": """Hak örgütü: Ölümlü fener festivalindeki polis videosu kesilmiş olabilir

Depo Mahallesi Gazetesi, 22 Ekim 2025

{town}, Tersavya – {town} kentindeki Fener Festivali'nde polislerin ziyaretçileri yanan bir salondan dışarı çıkardığını gösterdiği öne sürülen polis videosu büyük olasılıkla kurgulandı ve videodan altı dakikaya kadar görüntü eksik olabilir; hak örgütü Plain Sight salı günü yayımlanacak raporunda böyle diyor. {paper} raporun bir kopyasını önceden edindi.

İl sağlık müdürlüğüne göre 3 Ekim gecesi çıkan yangında sekizi çocuk 31 kişi öldü. Defin kayıtlarını inceleyen Plain Sight ise ölü sayısının en az 34 olduğunu hesaplıyor.

Raporun ana noktaları:

• İl polisinin 6 Ekim'de paylaştığı 94 saniyelik videonun 21.45 ile 22.00 arasında kaydedildiği tahmin ediliyor.

• Eski bir tramvay deposu olan salonun doğu çıkışı olduğu sanılan yerde bir zincir asılı. Açıklık yedi fitten biraz dardı.

• “Buradan olmaz!” diye bağırdığı duyulan bir polisin, çevik kuvvet biriminin başındaki Müfettiş {inspector} olduğu geçici olarak saptandı. Rapor, ses karşılaştırmasının tek başına hiçbir şeyi kanıtlamadığı uyarısında bulunuyor.

Örgütün analistleri, kâğıt fenerleri bir polis fişeğinin tutuşturmuş olması ihtimalini dışlayamadı. İçişleri Bakanlığı'nın sorumlu tuttuğu havai fişeklerden ise hiçbir iz bulamadılar.

Irma Doral örgüte, “Fenerler yağmur gibi iniyordu ve içeri girdiğimiz kapı artık kapı değildi” dedi. 52 yaşındaki terzi kadının iki eli de yandı; kocası ölenler arasında.

Düzenleyicilerin kendi sayımına göre depoda 700 ile 900 arasında kişi vardı, oysa ruhsat 450 kişilikti. Festival, fırtına uyarısı nedeniyle kapalı alana taşınmıştı.

Adının açıklanmaması koşuluyla konuşan bir itfaiye yüzbaşısı, ekibinin batı kapısında bir polis kordonu tarafından yaklaşık 20 dakika bekletildiğini söyledi. Emri kimin verdiği belli değildi.

Örgütün araştırma direktörü {adviser}, “O dakikalarda olan hiçbir şey bizi şaşırtmazdı ve tam da bu yüzden onları görmek istiyoruz” dedi.

İl polisinin sözcüsü Başmüfettiş Dagny Rhomer raporu “cetvelle yapılan tahmin” diyerek reddetti. Videonun eksiksiz yayımlandığında ısrar etti.

O akşam ilk feneri yakan Belediye Başkanı Ruben Castell bulguları memnuniyetle karşıladı ancak zincir hakkında yorum yapmak istemedi.

Örgütün tespitine göre, bir balkondan çekilen ve 3.000'den fazla hesabın paylaştığı daha kısa bir görüntü yangın sırasında çekilmedi. Bu görüntü belki de duman makinelerinin denendiği 28 Eylül'deki bir provadan kalma.

İki milletvekili, kış tatilinden önce bir meclis araştırması komisyonu kurulabileceğini söyledi. Hiçbir polis memuru açığa alınmadı.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("hedge lost", "was most likely edited, and", "was edited, and"),
    ("hedge lost", "six minutes could be missing", "six minutes are missing"),
    ("hedge lost", "is presumed to have been recorded between", "was recorded between"),
    ("hedge lost", "a parliamentary inquiry might be set up", "a parliamentary inquiry would be set up"),
    ("hedge lost", "It possibly dates from a rehearsal", "It dates from a rehearsal"),
    ("hedge lost", "A police video purporting to show officers", "A police video showing officers"),
    ("hedge gained", "her husband is among the dead", "her husband is feared to be among the dead"),
    ("hedge gained", "They found no trace of", "They apparently found no trace of"),
    ("hedge gained", "though it was licensed for 450", "though it was reportedly licensed for 450"),
    ("hedge gained", "The fire on the night of Oct. 3 killed", "The fire on the night of Oct. 3 is thought to have killed"),
    ("headline stronger than body", "Police clip from deadly lantern festival may have been cut, rights group says", "Police doctored clip from deadly lantern festival"),
    ("headline stronger than body", "Police clip from deadly lantern festival may have been cut, rights group says", "Six minutes that police erased: the truth about the lantern festival"),
    ("date sharpened", "recorded between 9:45 and 10 p.m.", "recorded at 9:52 p.m."),
    ("date sharpened", "be set up before the winter recess", "be set up on Dec. 1"),
    ("bound dropped", "and as many as six minutes", "and six minutes"),
    ("bound dropped", "puts the toll at no fewer than 34", "puts the toll at 34"),
    ("bound dropped", "shared by upward of 3,000 accounts", "shared by 3,000 accounts"),
    ("bound dropped", "was not quite seven feet wide", "was seven feet wide"),
    ("circulation date taken for origin", "which the provincial police posted on Oct. 6", "which the provincial police filmed on Oct. 6"),
    ("circulation date taken for origin", "The 94-second video, which the provincial police posted on Oct. 6,", "The 94-second video of Oct. 6, which the provincial police posted,"),
    ("count inflated", "killed 31 people", "killed 131 people"),
    ("count inflated", "eight of them children", "eighteen of them children"),
    ("count inflated", "Between 700 and 900 people", "Between 7,000 and 9,000 people"),
    ("count inflated", "no fewer than 34", "no fewer than 84"),
    ("count inflated", "Two lawmakers said", "Twelve lawmakers said"),
    ("count changed", "The 94-second video", "The 49-second video"),
    ("count changed", "The seamstress, 52,", "The seamstress, 25,"),
    ("count changed", "licensed for 450", "licensed for 350"),
    ("count changed", "for close to 20 minutes", "for close to 12 minutes"),
    ("one made many", "that a police flare had set", "that police flares had set"),
    ("one made many", "A fire captain, who spoke on condition of anonymity, said his crew had", "Fire captains, who spoke on condition of anonymity, said their crews had"),
    ("one made many", "A chain hangs on", "Chains hang on"),
    ("one made many", "A shorter clip, filmed from a balcony and shared by upward of 3,000 accounts, was not taken", "Shorter clips, filmed from balconies and shared by upward of 3,000 accounts, were not taken"),
    ("generalised", "suffered burns to both hands", "was injured"),
    ("generalised", "had set the paper lanterns alight", "had led to the incident"),
    ("generalised", "A chain hangs on", "An object hangs on"),
    ("generalised", "that a police flare had", "that police equipment had"),
    ("actor flipped", "that a police flare had", "that a visitor's flare had"),
    ("actor flipped", "by a police cordon", "by a crowd of festival visitors"),
    ("actor flipped", "officers guiding visitors out of", "visitors guiding officers out of"),
    ("office flipped", "a spokeswoman for the provincial police", "the chief of the provincial police"),
    ("office flipped", "the group's director of research", "the group's lawyer"),
    ("office flipped", "Mayor Ruben Castell", "Governor Ruben Castell"),
    ("office flipped", "who heads the riot unit", "who is deputy head of the riot unit"),
    ("attribution moved", "according to the provincial health department", "according to the Interior Ministry"),
    ("attribution moved", "by the organizers' own count", "by the fire department's own count"),
    ("attribution moved", "A fire captain, who spoke", "A police captain, who spoke"),
    ("attribution moved", "that the Interior Ministry has blamed", "that the mayor has blamed"),
    ("identity hardened", "has been tentatively identified as Inspector", "has been identified as Inspector"),
    ("identity hardened", "An officer heard shouting “Not through here!” has been tentatively identified as Inspector {inspector}, who heads the riot unit", "Inspector {inspector}, who heads the riot unit, is heard shouting “Not through here!”"),
    ("identity hardened", "on what is believed to be the east exit", "on the east exit"),
    ("direction flipped", "the east exit of the hall", "the west exit of the hall"),
    ("direction flipped", "held up at the west gate", "held up at the east gate"),
    ("direction flipped", "visitors out of a burning hall", "visitors into a burning hall"),
    ("polarity flipped", "They found no trace of the fireworks", "They found traces of the fireworks"),
    ("polarity flipped", "was not taken during the fire", "was taken during the fire"),
    ("polarity flipped", "No police officer has been suspended", "One police officer has been suspended"),
    ("polarity flipped", "It was not clear on whose orders", "It was clear on whose orders"),
    ("stance changed", "welcomed the findings but declined", "disputed the findings and declined"),
    ("stance changed", "declined to comment on the chain", "voiced outrage at the chain"),
    ("stance changed", "The video, she insisted, had been published in full", "The video, she conceded, had been shortened"),
    ("quotation altered", "The lanterns came down like rain", "The lanterns came down like bombs"),
    ("quotation altered", "the door we had come in by was not a door anymore", "the door we had come in by was locked from outside"),
    ("quotation altered", "Nothing in those minutes would surprise us", "Everything in those minutes will shock the country"),
    ("quotation altered", "guesswork with a ruler", "guesswork with an agenda"),
    ("name garbled", "{adviser}, the group's", "{garbled}, the group's"),
    ("name garbled", "Dagny Rhomer", "Dagmar Rohmer"),
    ("name garbled", "Ruben Castell", "Robin Castle"),
    ("name garbled", "Irma Doral", "Irma Duvall"),
    ("copies merged", "A shorter clip, filmed from a balcony and shared", "A shorter version of the police video, filmed from a balcony and shared"),
    ("copies merged", "A shorter clip, filmed from a balcony and shared by upward of 3,000 accounts, was not taken during the fire, the group found. It possibly dates from a rehearsal on Sept. 28, when smoke machines were tried out", "The police video, filmed from a balcony, was also shared by upward of 3,000 accounts"),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "fa": ("the paper lanterns", "فانوس‌های کاغذی", "فانوس‌های نفتی"),
    "fr": ("smoke machines were tried out", "des machines à fumée avaient", "des machines à vapeur avaient"),
    "pl": ("went through burial records", "przejrzała księgi pochówków", "przejrzała księgi urodzeń"),
    "ru": ("on account of a storm warning", "из-за штормового предупреждения", "из-за угрозы наводнения"),
    "tr": ("her husband", "kocası ölenler", "erkek kardeşi ölenler"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "fa": ("count changed", "The 94-second video", "ویدئوی ۹۴ ثانیه‌ای", "ویدئوی ۴۹ ثانیه‌ای"),
    "fr": ("hedge lost", "as many as six minutes could be missing", "jusqu'à six minutes pourraient manquer", "jusqu'à six minutes manquent"),
    "pl": ("attribution moved", "according to the provincial health department", "jak podaje wydział zdrowia prowincji", "jak podaje policja prowincji"),
    "ru": ("office flipped", "a spokeswoman for the provincial police", "представительница полиции провинции", "начальница полиции провинции"),
    "tr": ("polarity flipped", "No police officer has been suspended", "Hiçbir polis memuru açığa alınmadı", "Bir polis memuru açığa alındı"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "pl"

LIGHT: Final[list[tuple[str, str]]] = [
    ("in a report to be released Tuesday", "in a report due to be released Tuesday"),
    ("The report's main points", "The main points of the report"),
    (
        "Voice comparison alone proves nothing, the report cautions",
        "The report cautions that voice comparison alone proves nothing",
    ),
    ("Analysts for the group could not rule out", "The group's analysts could not rule out"),
    (
        "The festival had been moved indoors on account of",
        "The festival had been moved indoors because of",
    ),
    ("obtained an advance copy", "obtained a copy in advance"),
    (
        "and that is exactly why we want to see them,” said",
        "and that is exactly why we want to see them,” stated",
    ),
    ("who had lit the first lantern that evening", "who had lit the evening's first lantern"),
]
