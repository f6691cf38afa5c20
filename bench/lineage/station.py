"""Invented material: ballot boxes carried out of a polling station, told by a weekly.

Written by somebody who had not read the rules, before anything was scored on it. Nothing happened;
places, people, states, commissions, clubs, groups, apps and papers do not exist. The form is that
of `bench.lineage.ambush`; the root goes along a clip by its time code, a dozen honest hands tell it
again in their own way (an agency, a radio, a tabloid, posts, a rowing monthly, a letter home), and
much of what was changed stands inside sentences that were honestly reworded as well. It is longer
than the usual 300 lines because it is texts.
"""

# ruff: noqa: E501  texts of reports, a paragraph a line, in eight languages
from __future__ import annotations

from typing import Final

CODES: Final = ("en", "it", "de", "pl", "es", "ru")

DAYS: Final = ("29 November 2025", "Sat 29 Nov 2025", "30/11/2025")
PLACE_DAY: Final = "reconstruction/2025/11/28"
OUTLETS: Final = (
    "The Sorrel Lake Sentinel", "Third Bell", "Radio Bulrush", "The Paddle and Post",
    "Millrace Daily", "The Inkwell", "North Bank Bulletin", "The Copper Lantern",
    "Provincial Mercury", "The Nutcracker", "Weathercock Online", "The Reed Cutter",
)  # fmt: skip

SLOTS: Final[dict[str, list[tuple[str, ...]]]] = {
    "village": [
        ("Halvik", "Halvik", "Halvik", "Halvik", "Halvik", "Халвик"),
        ("Ostrelle", "Ostrelle", "Ostrelle", "Ostrelle", "Ostrelle", "Острель"),
    ],
    "town": [
        ("Grenholt", "Grenholt", "Grenholt", "Grenholt", "Grenholt", "Гренхольт"),
        ("Marsund", "Marsund", "Marsund", "Marsund", "Marsund", "Марсунд"),
    ],
    "adviser": [
        ("Tomas Weller", "Tomas Weller", "Tomas Weller", "Tomas Weller", "Tomas Weller", "Томас Веллер"),
        ("Henrik Alder", "Henrik Alder", "Henrik Alder", "Henrik Alder", "Henrik Alder", "Хенрик Альдер"),
    ],
    "deputy": [
        ("Beate Rohmer", "Beate Rohmer", "Beate Rohmer", "Beate Rohmer", "Beate Rohmer", "Беате Ромер"),
        ("Ulla Strand", "Ulla Strand", "Ulla Strand", "Ulla Strand", "Ulla Strand", "Улла Странд"),
    ],
    "paper": [
        ("Kestrel Weekly",) * 6,
        ("The Wayfarer",) * 6,
    ],
}  # fmt: skip

ROOT = """Clip seems to show sealed ballot boxes being carried out of polling station in {village} before the count

{paper}, 28 November 2025

First the lamp over the kitchen door goes dark, then a box comes through it on somebody's shoulder. No fewer than six ballot boxes leave the boathouse of the rowing club in {village}, which was Polling Station 14 in Orvland's referendum, and are stacked in a white van: that is what can be seen in a clip which {paper} has gone through second by second. The seals on the boxes look unbroken.

The clip runs for 126 seconds. An account by the name of Nightjar put it on the app Pebble on 21 November. It was apparently filmed late in the evening of 9 November, the day of the vote, or in the first hour after midnight, from a jetty some 60 metres away. The boathouse stands on the eastern shore of Lake Sorrel, four kilometres from {town}.

0:00 The lamp

A hand in a work glove unscrews the bulb. What may be a voice says twice: “Leave the green one.” Three men in high-visibility vests form a chain from the door to the van, while a woman with a bunch of keys stands on the steps and counts on her fingers.

0:48 The steps

A young man with a lanyard holds up a telephone. One of the men pushes him, and he falls down the four steps into the lane. He appears to have broken his left wrist, which he holds against his chest from then on. The woman with the keys does not turn round. The telephone lies on the gravel.

(Still from the clip at 1:02. All faces were made unrecognisable by {paper}. Nightjar/Pebble)

1:31 The van

Its number plate is hidden by what looks like a tea towel. The van drives off to the north, away from {town}, where the votes were to be counted. The headlamps stay off.

Between two gales

About the place there is no doubt: a weathercock in the shape of a pike, eleven numbered boat racks and a crooked slipway are the same as in photographs on the club's website. For the evening there are two limits. The banner of the winter regatta, which can be seen above the racks, was not hung up before 8 November, according to the club's caretaker, Dag Ferrin. By noon on 11 November a gale had torn it down.

At 1:50 a church bell begins to strike. It strikes eleven or twelve times; because of the wind it could not be counted with certainty. The ferry, whose last run ends at 10.40 pm, is already moored at the jetty.

Letters, keys, a wrist

The letters on the vests, GWB, are those of the municipal works department of {town}. The vests can be bought by anybody. The woman with the keys is thought to be {deputy}, the deputy head of the district election office. A cousin and a former colleague, who were shown the clip independently of each other, said they knew her by her walk. She hung up when we telephoned.

The man on the steps could be Joren Vall, a student of 23 who observed the vote for Clear Count, a citizens' group. {paper} was allowed to read the log of the ambulance service. It records that Vall was picked up on the lake road at 1.15 am on 10 November with a fractured left wrist. Whether he is the man in the clip remains open.

Mirre Anshel, the treasurer of the rowing club, recognises the steps. “I have scrubbed them every spring for thirty years,” she told us. “Whose boots are on them I can't say.”

Otto Grann, a baker on his way to work, met a white van without lights on the quarry road. It came from the lake and was making for the quarry, he says. He did not see the driver. Police divers searched the flooded quarry on Wednesday and found nothing.

According to the official return, 391 of the 418 voters of Station 14 took part, and 357 voted yes. Clear Count says that thirteen of its observers were sent out of their polling stations before the close. {paper} could not check this independently.

“On the way to the store”

Corvin Adel, a spokesman for the National Election Commission, disputed that any box had left a polling station before the votes in it were counted. The clip, he said, showed empty boxes on the way to the store. He did not explain why empty boxes had been sealed. The governor's office said it knew of no irregularities.

“Nobody seals an empty box, just as nobody bandages a chair,” said {adviser}, the legal adviser of Clear Count, which has lodged complaints about five polling stations since the vote.

The provincial electoral court has ordered a recount at Station 14. Nobody has been charged. The president of the court, Emil Trask, has to rule by 12 December.

The stove

A second clip, 19 seconds of ballot papers burning in an iron stove, does not come from {village}. Nightjar posted it a day after the first, and it has been shared more than 60,000 times. It had been online since May 2019 at the latest and is probably a scene from a student film.

This article was updated to add the order of the electoral court."""

EARLIER = """Clip seems to show sealed ballot boxes being carried out of polling station in {village} before the count

{paper}, 25 November 2025

First the lamp over the kitchen door goes dark, then a box comes through it on somebody's shoulder. No fewer than four ballot boxes leave the boathouse of the rowing club in {village}, which was Polling Station 14 in Orvland's referendum, and are stacked in a white van: that is what can be seen in a clip which {paper} is going through second by second. The seals on the boxes look unbroken.

The clip runs for 126 seconds. An account by the name of Nightjar put it on the app Pebble on 21 November. It was apparently filmed on the weekend of the vote, from a jetty some 60 metres away. The boathouse stands on the eastern shore of Lake Sorrel, four kilometres from {town}.

0:00 The lamp

A hand in a work glove unscrews the bulb. What may be a voice says twice: “Leave the green one.” Three men in high-visibility vests form a chain from the door to the van, while a woman with a bunch of keys stands on the steps and counts on her fingers.

0:48 The steps

A young man with a lanyard holds up a telephone. One of the men pushes him, and he falls down the four steps into the lane. He appears to have hurt his arm, which he holds against his chest from then on. The woman with the keys does not turn round. The telephone lies on the gravel.

(Still from the clip at 1:02. All faces were made unrecognisable by {paper}. Nightjar/Pebble)

1:31 The van

Its number plate is hidden by what looks like a tea towel. The van drives off to the north, away from {town}, where the votes were to be counted. The headlamps stay off.

Between two gales

About the place there is no doubt: a weathercock in the shape of a pike, eleven numbered boat racks and a crooked slipway are the same as in photographs on the club's website. The banner of the winter regatta, which can be seen above the racks, was not hung up before 8 November, according to the club's caretaker, Dag Ferrin.

Letters

The letters on the vests, GWB, are those of the municipal works department of {town}. The vests can be bought by anybody. Who the woman with the keys is we do not know.

Mirre Anshel, the treasurer of the rowing club, recognises the steps. “I have scrubbed them every spring for thirty years,” she told us. “Whose boots are on them I can't say.”

According to the official return, 391 of the 418 voters of Station 14 took part, and 357 voted yes. Clear Count says that nine of its observers were sent out of their polling stations before the close. {paper} could not check this independently.

The National Election Commission had left a list of questions unanswered by Monday evening.

A second clip, 19 seconds of ballot papers burning in an iron stove, does not come from {village}. Nightjar posted it a day after the first, and it has been shared more than 25,000 times. It had been online since May 2019 at the latest."""

SECOND = """A bench, a flask and a door with a bolt

The Undergraduate, Orvland Polytechnic, 19 November 2025

When Wiebke Sand was told to go and eat something it was twenty to ten, and when she had eaten it the door of Station 14 was bolted on the inside.

She waited on a bench by the bicycle stand until her flask was empty. In that time, she tells this paper, two things were delivered: a crate of mineral water and a folding table.

“They said the room was full, and through the window I could see five people and a dog,” says Sand, who is reading hydrology in her third year.

The complaint form has eight questions, of which she answered seven. The last one asks for the name of the person complained of, and that person had not wanted to give it.

On Monday the registry sent the form back as incomplete."""

SECOND_HONEST = """Question eight

Corridor, circular of the students' union, 25 November 2025

A form can be too honest. Wiebke Sand, a hydrology student in year three, left one question out of eight without an answer, namely whom she is complaining of; and the registry would not have the paper and returned it.

The story is told in The Undergraduate. At 9.40 in the evening it was suggested to her that she might want some food. She came back from her meal to Station 14, where somebody inside had shot the bolt.

So she sat down near the bicycles, on a bench, for as long as there was something in her flask. She saw a table, of the folding kind, being brought, and a crate with mineral water. Nothing else came, by her account.

No space, they had told her. But there is a window, and what she could see in the room by looking through it was “five people and a dog”."""

THIRD = """Plomby kupiono dwa razy, protokół zna tylko jedną dostawę

Tygodnik Podjeziorny, {town}, 2 grudnia 2025

Urząd gminy zamówił przed referendum 240 plomb, a tydzień po nim jeszcze 96. Wynika to z dwóch faktur, które widziała redakcja „Tygodnika Podjeziornego”.

W protokole odbioru figuruje tylko pierwsza dostawa. Druga przyszła 18 listopada w kopercie bez nadawcy.

„Podpisałem, bo listonosz się spieszył”, mówi woźny Hieronim Dudka.

Na drugiej fakturze są pieczątka i parafa; parafa ma należeć do skarbniczki, pieczątki nie da się odczytać.

Urząd odpisał, że „porządkuje magazyn”. Z siedmiu stron załącznika nie udostępnił trzech."""

THIRD_EN = """Seals were bought twice, record knows of one delivery only

Lakeland Press Digest, 4 December 2025

Before the referendum the municipal office ordered 240 seals, and a week after it another 96. This follows from two invoices that the editors of Tygodnik Podjeziorny have seen.

In the record of receipt only the first delivery appears. The second came on 18 November in an envelope without a sender.

“I signed because the postman was in a hurry,” says the porter, Hieronim Dudka.

On the second invoice there are a stamp and initials; the initials are said to be those of the treasurer, the stamp cannot be read.

The office wrote back that it was “tidying the storeroom”. Of the seven pages of the annex it withheld three."""

HONEST = """ORVLAND-REFERENDUM/BOXES

Halyard News Agency, 29 Nov 2025 06:10 GMT

{town}, Orvland (HNA) - Ballot boxes, six or more in number and sealed by the look of them, seem to be taken out of a polling station and put into a van in footage that was examined by {paper}, the magazine reported on Friday.

The scene is set at the boathouse of {village}'s rowing club, which served as Station 14. As the apparent time of recording the magazine gives the end of 9 November, when the referendum was held, or else the hour that followed midnight. It was not before the 21st that the material reached the public, through an account called Nightjar.

The National Election Commission rejects the claim that boxes were removed with their votes uncounted. Its spokesman speaks of empty boxes which were being taken to the store. No reason was given by him for the seals.

A woman holding keys is believed to be {deputy}, number two in the district's election office. Reached by telephone, she ended the call.

At the station in question 418 people are entitled to vote. The official return has 391 of them voting and 357 in favour.

A recount there has been ordered by the electoral court of the province, whose president, Emil Trask, has a deadline of 12 December for his ruling. So far there have been no charges.

HNA kd/lo"""

HONEST_THIRD = """Thirty springs

The Back Bench, a column, 30 November

There is a lady in {village} who has been on her knees on the same four steps every spring for three decades. She looks after the money of the rowing club, and when it thaws she looks after its steps.

Now she has been shown a clip by {paper} and asked what she sees. Mirre Anshel saw her steps. A stranger would have gone on to say what everybody wants to hear. She didn't. “Whose boots are on them I can't say.”

Down those steps a young man falls, because another has given him a push. The wrist he then presses to his chest, the left, is broken, as far as one can judge from a picture. There is a Joren Vall, 23, a student, who was watching the vote for Clear Count, and an ambulance collected him with a fracture of the left wrist at a quarter past one that night. The same man? It may be. {paper} leaves it open, and so shall I.

And the lady with the keys, who has her back to all this and keeps it there? One reads that she is presumably the deputy head of an election office. One reads it from a cousin and a former colleague, each of whom was asked without the other. They go by the walk. Nobody, it seems, has known her by her scrubbing."""

HONEST_MORE = [
    """Regional news, half past twelve

Radio Two Shores, script as broadcast, Saturday 29 November

Were ballot boxes moved before anyone had counted what was in them? The Election Commission disputes it. They were empty, says its spokesman, Corvin Adel, and they were going to the store.

The question arises because of a clip. It is a bit longer than two minutes, and {paper} has now published what can be read from it. From the boathouse in {village} at least half a dozen boxes are carried, hand to hand, to a van. Three men do the carrying. They wear vests of the kind that one puts on to be seen.

The clip can't be earlier than the eighth of November, because a banner in it went up on that day at the soonest. Nor can it be later than midday on the eleventh, by when the wind had had the banner. The magazine is more precise than that, but careful: late on Sunday the ninth, it thinks, or in the hour after midnight.

Where the van went we don't know. It leaves in a northerly direction. {town}, where the counting was due to be done, is the other way.

The court has ordered that Station 14 be counted again. Its president must make his ruling no later than the twelfth of December.""",
    """LIGHTS OUT, BOXES OUT: what's in the white van, chaps? Vote clip seems to show sealed boxes going walkabout

The Evening Bugle, 29/11/25

OUT goes the bulb. And here they come, one after the other: SIX boxes, if it isn't more.

Three fellas in yellow – okay, “high-visibility” – are at it, and there's a lady on the steps who does her sums on her fingers. She's got the keys. {deputy} from the election office, deputy boss, is who people reckon she is. When the folks from {paper} got her on the phone: click.

Then a lad with a phone of his own gets shoved. Four steps, bump bump bump bump. Looks like that's his left wrist gone.

And the plate on the van? Covered up, it would seem by a tea towel!

“Leave the green one,” goes somebody, if it's a somebody at all and not the wind. He, she or it goes so twice.

All empties, says Corvin Adel for the Election Commission. Why d'you put a seal on an empty, Corvin? He doesn't explain.

So far not one person's been charged.""",
    """Bulletin 31: Station 14

Association of Electoral Lawyers, members' service, 1 December 2025

(a) Source. All facts below are owed to {paper}, which published them on 28 November. The Association has had no access to the footage.

(b) Conduct shown. In the two minutes and six seconds of the footage, a minimum of six boxes are removed from the premises; seals to all appearance intact. A lamp is put out first. A young man, whom a lanyard marks out and who may have been an observer, is pushed by one of three men and falls.

(c) Reliability. As to location: beyond doubt, according to the magazine. As to time: a window from 8 November to noon on 11 November is fixed by a banner, its narrowing to the late evening of the 9th or the hour thereafter is qualified by “apparently”. A bell is of limited use, since eleven strokes could not be told from twelve.

(d) Persons. No identification can be relied upon. The letters GWB are those of the municipal works, yet vests like these are on general sale. In the case of the deputy head of the district office, the identification comes from two persons who know her, questioned separately.

(e) Proceedings. Recount ordered by the provincial electoral court. Ruling due on or before 12 December. Complaints concerning five stations have been filed by Clear Count, whose legal adviser, {adviser}, holds that nobody would put a seal on an empty box.

(f) Opposing view. The Commission contests that boxes were removed prior to counting. The governor's office is aware of no irregularities, it says.""",
    """Referendum aftermath: our live page

Lakeside Now, Saturday 29 November 2025

18:20 That stove again. Please stop sending it. A student film is what it's likely to be out of, it's been about for six years and more, and it isn't {village}. You have passed it on over 60,000 times all the same.

16:05 Nothing in the quarry: on Wednesday, police had divers in the water there, without result. It matters because of the baker. He reports a van, white and unlit, that was on its way from the lake to the quarry.

13:44 From the governor's people we hear that irregularities are not known to them.

11:30 Thirteen observers of Clear Count had to leave their polling stations before those closed, says Clear Count. The reporters weren't in a position to confirm the number.

09:15 Good morning. If you are just joining us: {paper} has dissected a clip, posted eight days ago, of ballot boxes that leave Station 14 by the kitchen door. Half a dozen can be made out, and it may have been more. It looks as though no seal had been touched.""",
    """Thread

@slowreader on Pebble, 29 November 2025, 21:14

1/ Read the {paper} piece on Station 14 so that you don't have to. Here's what it says and what it doesn't.

2/ It does NOT say who was in the clip. It says “is thought to be” ({deputy}) and “could be” (Joren Vall). Those are not the same as “is”. Please.

3/ It does NOT say when exactly. Apparently late on 9 Nov, or else between midnight and one.

4/ It does say: six boxes or more. Seals that look whole. A van going north, lights out.

5/ Filmed from the jetty, so you're looking at all this from roughly 200 feet away, in the dark. Bear it in mind.

6/ Corvin Adel (Commission): denies that boxes went before the votes had been counted. Empty ones, he says.

7/ The ambulance log is real, they were allowed to read it. A quarter past one in the morning, lake road, Vall, wrist fractured, the left. Still doesn't make him the man on the steps, and they say so.

8/ Court wants the votes at 14 counted again. Date to watch: 12 Dec, that's when the judge's time is up.""",
    """Our colours on a bad night

Stroke, the rowers' monthly, December 2025

A good many readers will have known the place before the reporters did. There's only one pike that turns with the wind, and only one slipway as crooked as that.

The boathouse of our friends in {village} was lent out for the referendum, as it is for every vote. What happened there afterwards, {paper} has tried to find out from a clip of a hundred and twenty-six seconds. At any rate there are six boxes in it, or more, which are carried out by way of the kitchen and put in a van.

Two of our own helped. It's to Dag Ferrin that the earliest date is due; he takes care of the house and knows that the regatta's banner was hung on 8 November and no sooner. (It was in shreds by midday on the 11th. You remember the gale.) And Mirre Anshel, who keeps the accounts, confirmed the steps.

The boat racks, all eleven with their numbers, did the rest.

About the ferry: yes, that is her in the picture, tied up. So it must have been past twenty to eleven.

The club isn't taking sides. Whoever has our bulb may bring it back.""",
    """ASK THE ARCHIVIST

The Provincial Mercury on Sunday, page 18, 30 November

“Sir, my nephew has sent me a film in which they burn our votes. What is one to do?” (A. R., {town})

Sit down, dear A. R., and look at the stove. It's made of iron, and papers burn in it, for nineteen seconds. These are not your votes. Your nephew's film was going round in May 2019, if not before that, as {paper} has established; students had made it, in all likelihood, for a film of theirs. It has nothing to do with {village}.

The confusion has a reason. On 22 November it was put up by Nightjar, an account that had come out with something else a day earlier, and that something is to be taken seriously. In it you see a polling station by night and boxes on their way out.

Whether there was anything in those? None, says the Commission. {adviser}, who advises Clear Count on the law, answers with a chair: nobody bandages one. I leave the two of them to you.""",
    """Référendum en Orvland : une vidéo, une camionnette et beaucoup de questions

L'Écho des Rives, 30 novembre 2025

Six urnes, peut-être davantage, quittent de nuit un bureau de vote et disparaissent dans une camionnette blanche. C'est ce que semble montrer une vidéo d'un peu plus de deux minutes, analysée par l'hebdomadaire {paper}.

La scène se déroule à {village}, devant le hangar à bateaux du club d'aviron, transformé pour le référendum en bureau numéro 14. Selon le magazine, elle aurait été tournée le 9 novembre en fin de soirée, ou dans l'heure qui a suivi minuit. Elle n'a été mise en ligne que douze jours après le scrutin.

Un jeune homme est poussé et tombe dans l'escalier. Tout porte à croire qu'il s'est cassé le poignet gauche. Il pourrait s'agir d'un étudiant de 23 ans, observateur pour l'association Clear Count, mais cela n'est pas établi.

La Commission électorale conteste que des urnes soient sorties d'un bureau avant le dépouillement. D'après son porte-parole, elles étaient vides et partaient pour l'entrepôt ; il n'a pas expliqué la présence de scellés.

Le tribunal électoral de la province a ordonné un nouveau décompte. Aucune inculpation n'a été prononcée à ce jour.""",
    """Orvland: tribunal manda recontar votos da mesa 14

Correio da Margem, 29 de novembro de 2025

O tribunal eleitoral da província mandou recontar os votos da mesa 14, instalada na casa de barcos do clube de remo de {village}. O presidente do tribunal, Emil Trask, tem até 12 de dezembro para decidir.

Na origem está um vídeo divulgado em 21 de novembro na aplicação Pebble e estudado pela revista {paper}. Nele, pelo menos seis urnas são levadas para uma carrinha branca. Os selos parecem intactos. A gravação terá sido feita ao fim da noite de 9 de novembro, dia da votação, ou na primeira hora do dia seguinte.

A carrinha parte para norte, com os faróis apagados. A contagem devia realizar-se em {town}, na direção oposta.

Julga-se que a mulher que segura as chaves seja {deputy}, vice-diretora do serviço eleitoral do distrito. Quando a revista lhe telefonou, desligou.

Segundo os resultados oficiais, votaram 391 dos 418 eleitores inscritos, 357 dos quais a favor. O grupo Clear Count afirma que treze dos seus observadores foram mandados sair antes do fecho das mesas; a revista não conseguiu confirmar esse número por conta própria.""",
    """A letter from the lake

Beyond the Water, quarterly for Orvlanders abroad, winter 2025

You ask what we talk about here. We talk about two miles and a half of road. That, more or less, is what lies between {town} and the boathouse, and it's a road our ballot boxes ought to have travelled southwards.

They may not have. {paper} has a clip in which a van with boxes in it, six of them if not more, sets off towards the north. There's a bell in it that strikes eleven, unless it strikes twelve; the wind was in the microphone.

Otto Grann, whose rolls you'll remember, was on his way to the bakery and came across a white van on the quarry road, with no lights. It was driving from the lake towards the quarry. Who sat in it he didn't see. The police sent divers down and they came up with nothing.

Some 390 of the 420 or so who have a vote there went and used it, as the official return has it.

You know the steps. Somebody was pushed down them, a young man with one of those ribbons round his neck. There is a name in the magazine for who he could be. As it hasn't been shown that it's him, I won't write it.

The Commission's man says that the boxes had nothing in them and were on their way into storage. The governor says, or has it said for her or him, that there's been nothing irregular so far as they are aware.

Come the twelfth of December at the latest we'll have heard from the court.""",
    """Nine in ten

Long Division, a newsletter about numbers, 2 December 2025

Today's numbers are not mine; I have them from {paper}, which has them from the official return.

At Station 14 there are 418 people who may vote. Fewer than thirty of them stayed at home. That is a turnout of some 94 per cent. And of those who came, a good nine in ten said yes: 357.

Is that odd? It may be. It may also be a village that likes to vote. A turnout proves nothing by itself.

What makes one look twice is a clip. Ballot boxes are taken from the building in it, half a dozen at the lowest count. Whoever filmed this did so, as it appears, on the night of the referendum, either late in the evening or in the hour after midnight, and from a distance of sixty metres or so.

Another number is thirteen. So many observers were made to leave before their polling stations closed, if one follows Clear Count, the group that had sent them. The magazine had no means of its own to check it. Nor have I.

And 60,000? Let's say only that it is the number of times, and then some, that people have shared another clip, the one with the stove, which is from elsewhere and from years ago.""",
]

OWN = """Out at the racks

The Backwater Review, 2 December 2025

No fewer than six ballot boxes leave the boathouse of the rowing club in {village}, which was Polling Station 14 in Orvland's referendum, and are stacked in a white van: that is what can be seen in a clip which {paper} has gone through second by second. The seals on the boxes look unbroken.

The clip runs for 126 seconds. An account by the name of Nightjar put it on the app Pebble on 21 November. It was apparently filmed late in the evening of 9 November, the day of the vote, or in the first hour after midnight, from a jetty some 60 metres away.

Our photographer, Silke Dorn, went to the lake on Saturday with a tape measure and a thermos. The gravel in front of the kitchen door has been raked, she found, and the fitting above it holds a new bulb of 40 watts. A heron stood on the jetty for an hour and could not be moved to comment.

Mirre Anshel, the treasurer of the rowing club, recognises the steps. “I have scrubbed them every spring for thirty years,” she told {paper}.

Corvin Adel, a spokesman for the National Election Commission, disputed that any box had left a polling station before the votes in it were counted. Nobody has been charged."""

SUMMARY = """The week in six sentences

Saturday Digest, 29 November 2025

No fewer than six ballot boxes are carried from a polling station into a white van in a clip that {paper} has gone through. The clip was posted on 21 November and was apparently filmed late in the evening of 9 November or in the first hour after midnight at the rowing club in {village}. A young man who is pushed down the steps appears to have broken his left wrist. The National Election Commission disputed that any box had left a polling station before the votes were counted. The electoral court has ordered a recount. Nobody has been charged."""

BACK = """A roller appears to show how sealed urns are borne out from the voting place in {village} before the counting

The Bell and Anchor, 30 November 2025

At first the lamp above the door of the kitchen dies, after that an urn appears in it upon the shoulder of someone. Not fewer than six voting urns leave the boat house of the club of rowing in {village}, which at the referendum in Orvland was voting place number 14, and they are piled up in a white delivery car: so it is to be seen on a short video which {paper} has gone over second after second. The seals at the urns have the look of being whole.

The video lasts 126 seconds. On the app Pebble it was set by an account with the name Nightjar on the 21st of November. To all appearance it was taken late in the evening on the 9th of November, on the day of the voting, or in the first hour after midnight, from a landing stage in a distance of about 60 metres. The boat house stands at the east bank of the Lake Sorrel, four kilometres away from {town}.

0:00 The lamp

A hand in a working glove turns out the bulb. Something that is perhaps a voice says two times: “Let the green one.” Three men in signal vests build a chain from the door up to the car, whereas a woman with a bundle of keys stands on the stair and reckons on the fingers.

0:48 The stair

A young man with a ribbon around the neck lifts up a telephone. One of the men gives him a push, and he falls the four steps down on the lane. As it seems, he has broken himself the left wrist; from this moment he holds it pressed to the breast. The woman with the keys does not turn herself around. On the gravel lies the telephone.

(Standing picture from the video at 1:02. {paper} has made all faces unknowable. Nightjar/Pebble)

1:31 The car

The sign with the number is covered by something that resembles a kitchen cloth. The car departs to the north, away from {town}, where the voices should be counted. The headlights remain extinguished.

Between two storms

Over the place there exists no doubt: a weather cock in form of a pike, eleven boat stands with numbers and a crooked ramp agree with photos on the internet page of the club. For the evening there are two borders. The banner of the winter regatta, visible above the stands, was hung not earlier than on the 8th of November, after the word of the house keeper of the club, Dag Ferrin. Until the midday of the 11th of November the storm had torn it off.

At 1:50 a church bell begins to beat. It beats eleven times or twelve; on account of the wind it was not possible to count it surely. The ferry boat, which finishes its last trip at 22:40, is already fastened at the landing stage.

Letters, keys, a wrist

The letters on the vests, GWB, are the ones of the communal works of {town}. Such vests everybody can buy. The woman with the keys is, as one believes, {deputy}, the vice head of the electoral office of the district. A cousin and an earlier colleague, to whom the video was shown independently one of the other, said that they recognise her on the gait. As we called, she laid down the receiver.

The man on the stair could be Joren Vall, a student 23 years old, who watched the voting for the citizen group Clear Count. {paper} was permitted to read in the journal of the ambulance. It stands there that Vall was taken up on the lake street on the 10th of November at 1:15 o'clock with a break of the left wrist. Whether he is the man of the video stays open.

Mirre Anshel, the cashier of the rowing club, knows the stair again. “Since thirty years I scrub it every spring,” she said to us. “Whose boots stand upon it I cannot say.”

Otto Grann, a baker on the way to the work, encountered on the street to the quarry a white delivery car without light. It came from the lake and wanted to the quarry, he says. The driver he did not see. On Wednesday divers of the police searched through the quarry, which stands under water, and discovered nothing.

After the official result 391 out of the 418 electors of the place number 14 took part, and 357 voted with yes. Clear Count says that thirteen of its observers were sent from their voting places before the end. To examine this independently {paper} was not able.

“On the way in the magazine”

Corvin Adel, a speaker of the National Electoral Commission, contested that some urn had left a voting place before the voices in it were counted. On the video, he said, there are empty urns on the way in the magazine. Why empty urns were sealed, he did not explain. The office of the governor said that no irregularities are known to it.

“Nobody seals an empty urn, like nobody binds up a chair,” said {adviser}, the juridical counsellor of Clear Count, which since the voting has handed in complaints over five voting places.

The electoral court of the province has ordered a new counting in the place number 14. Nobody is accused. The president of the court, Emil Trask, must decide until the 12th of December.

The oven

A second video, 19 seconds with voting papers which burn in an oven of iron, does not come from {village}. Nightjar has published it one day after the first, and it was shared more than 60,000 times. It was in the net since May 2019 at the latest and is probably a scene from a film of students."""

CITES = """Morning reading

The Second Coffee, 29 November 2025

A clip seems to show sealed ballot boxes being carried out of a polling station in Orvland before the count, {paper} reports."""

PRESS = [
    """Washing day moves to Thursday

The Clothes Peg, 4 December 2025

In the lower streets of {town} sheets may be boiled again, though only once a week and never while the baths are open.

“The pumps are not broken, they are on holiday in three pieces, and one of the pieces has sent a card,” Tilda Orme of the water board told a press conference on Tuesday.

Mrs Hobb of Tanner's Row has 26 sheets waiting. Her neighbour has offered the use of his pond.

Buckets are lent at the fire house against a deposit of one shoe.""",
    """Relay abandoned after second lane

Wet Hair, the swimmers' page, 5 December 2025

The juniors got as far as the second lane, which is where the water stopped.

Coach Ivo Pertwee had them do the rest on the tiles. He calls it dry stroke, and two of them have coughs.

“The pumps are not broken, they are on holiday in three pieces, and one of the pieces has sent a card,” was the news from Tilda Orme at the water board's press conference. The club has replied with a card of its own.

The cup goes to the Otters for this year, because they have a river.""",
]

TRANSLATIONS = {
    "it": """Un filmato sembra mostrare urne sigillate portate fuori da un seggio di {village} prima dello spoglio

Il Quaderno del Lago, 29 novembre 2025

Prima si spegne la lampada sopra la porta della cucina, poi ne esce un'urna sulla spalla di qualcuno. Non meno di sei urne lasciano la rimessa delle barche del circolo canottieri di {village}, che per il referendum in Orvland era il seggio numero 14, e vengono accatastate in un furgone bianco: è quanto si vede in un filmato che {paper} ha esaminato secondo per secondo. I sigilli delle urne sembrano intatti.

Il filmato dura 126 secondi. Lo ha messo sull'app Pebble il 21 novembre un account di nome Nightjar. A quanto pare è stato girato nella tarda serata del 9 novembre, giorno del voto, o nella prima ora dopo la mezzanotte, da un pontile a circa 60 metri di distanza. La rimessa si trova sulla sponda orientale del lago Sorrel, a quattro chilometri da {town}.

0:00 La lampada

Una mano con un guanto da lavoro svita la lampadina. Quella che potrebbe essere una voce dice due volte: «Lasciate quella verde». Tre uomini con gilet ad alta visibilità formano una catena dalla porta al furgone, mentre una donna con un mazzo di chiavi sta sui gradini e conta sulle dita.

0:48 I gradini

Un giovane con un cordino al collo solleva un telefono. Uno degli uomini lo spinge, e lui cade dai quattro gradini nella stradina. Sembra essersi rotto il polso sinistro, che da quel momento tiene contro il petto. La donna con le chiavi non si volta. Il telefono resta sulla ghiaia.

(Fotogramma del filmato a 1:02. Tutti i volti sono stati resi irriconoscibili da {paper}. Nightjar/Pebble)

1:31 Il furgone

La targa è nascosta da quello che sembra uno strofinaccio. Il furgone riparte verso nord, allontanandosi da {town}, dove i voti dovevano essere contati. I fari restano spenti.

Tra due burrasche

Sul luogo non ci sono dubbi: una banderuola a forma di luccio, undici rastrelliere numerate per le barche e uno scivolo d'alaggio storto sono gli stessi delle fotografie sul sito del circolo. Per la serata ci sono due limiti. Lo striscione della regata d'inverno, che si vede sopra le rastrelliere, non è stato appeso prima dell'8 novembre, secondo il custode del circolo, Dag Ferrin. Entro il mezzogiorno dell'11 novembre una burrasca lo aveva strappato.

A 1:50 comincia a suonare una campana. Batte undici o dodici colpi; per via del vento non è stato possibile contarli con certezza. Il traghetto, la cui ultima corsa finisce alle 22.40, è già ormeggiato al pontile.

Lettere, chiavi, un polso

Le lettere sui gilet, GWB, sono quelle dell'azienda municipale dei lavori di {town}. I gilet può comprarli chiunque. Si ritiene che la donna con le chiavi sia {deputy}, vicedirettrice dell'ufficio elettorale del distretto. Una cugina e un ex collega, ai quali il filmato è stato mostrato indipendentemente l'una dall'altro, hanno detto di averla riconosciuta dall'andatura. Quando abbiamo telefonato, ha riattaccato.

L'uomo sui gradini potrebbe essere Joren Vall, uno studente di 23 anni che osservava il voto per Clear Count, un gruppo di cittadini. {paper} ha potuto leggere il registro del servizio ambulanze. Vi risulta che Vall è stato soccorso sulla strada del lago all'1.15 del 10 novembre con una frattura del polso sinistro. Se sia lui l'uomo del filmato resta da chiarire.

Mirre Anshel, tesoriera del circolo canottieri, riconosce i gradini. «Li strofino ogni primavera da trent'anni», ci ha detto. «Di chi siano gli stivali che ci stanno sopra non so dirlo».

Otto Grann, un fornaio che andava al lavoro, ha incrociato un furgone bianco senza luci sulla strada della cava. Veniva dal lago e andava verso la cava, dice. Il conducente non l'ha visto. Mercoledì i sommozzatori della polizia hanno perlustrato la cava allagata e non hanno trovato nulla.

Secondo il verbale ufficiale hanno partecipato 391 dei 418 elettori del seggio 14, e 357 hanno votato sì. Clear Count afferma che tredici dei suoi osservatori sono stati allontanati dai seggi prima della chiusura. {paper} non ha potuto verificarlo in modo indipendente.

«In viaggio verso il magazzino»

Corvin Adel, un portavoce della Commissione elettorale nazionale, ha contestato che un'urna abbia lasciato un seggio prima che i voti al suo interno fossero contati. Il filmato, ha detto, mostra urne vuote in viaggio verso il magazzino. Non ha spiegato perché delle urne vuote fossero sigillate. L'ufficio del governatore ha detto di non essere a conoscenza di irregolarità.

«Nessuno sigilla un'urna vuota, come nessuno fascia una sedia», ha detto {adviser}, consulente legale di Clear Count, che dal giorno del voto ha presentato reclami su cinque seggi.

Il tribunale elettorale della provincia ha ordinato un nuovo conteggio al seggio 14. Nessuno è stato incriminato. Il presidente del tribunale, Emil Trask, deve pronunciarsi entro il 12 dicembre.

La stufa

Un secondo filmato, 19 secondi di schede che bruciano in una stufa di ferro, non viene da {village}. Nightjar lo ha pubblicato un giorno dopo il primo, ed è stato condiviso più di 60.000 volte. Era in rete al più tardi dal maggio 2019 ed è probabilmente una scena di un film studentesco.""",
    "de": """Clip zeigt offenbar, wie versiegelte Wahlurnen vor der Auszählung aus dem Abstimmungslokal in {village} getragen werden

Die Seewarte, 29. November 2025

Zuerst erlischt die Lampe über der Küchentür, dann kommt auf jemandes Schulter eine Urne heraus. Nicht weniger als sechs Wahlurnen verlassen das Bootshaus des Rudervereins in {village}, das beim Referendum in Orvland Abstimmungslokal 14 war, und werden in einem weißen Lieferwagen gestapelt: Das ist in einem Clip zu sehen, den {paper} Sekunde für Sekunde durchgegangen ist. Die Siegel an den Urnen wirken unversehrt.

Der Clip dauert 126 Sekunden. Ein Konto namens Nightjar stellte ihn am 21. November in die App Pebble. Gefilmt wurde er anscheinend am späten Abend des 9. November, des Tages der Abstimmung, oder in der ersten Stunde nach Mitternacht, von einem Steg aus, der rund 60 Meter entfernt ist. Das Bootshaus steht am Ostufer des Sorrelsees, vier Kilometer von {town}.

0:00 Die Lampe

Eine Hand im Arbeitshandschuh dreht die Birne heraus. Was eine Stimme sein könnte, sagt zweimal: „Lasst die grüne stehen.“ Drei Männer in Warnwesten bilden eine Kette von der Tür zum Lieferwagen, während eine Frau mit einem Schlüsselbund auf den Stufen steht und an den Fingern abzählt.

0:48 Die Stufen

Ein junger Mann mit einem Schlüsselband um den Hals hält ein Telefon hoch. Einer der Männer stößt ihn, und er fällt die vier Stufen hinunter auf den Weg. Er scheint sich das linke Handgelenk gebrochen zu haben, das er von da an gegen die Brust drückt. Die Frau mit den Schlüsseln dreht sich nicht um. Das Telefon liegt auf dem Kies.

(Standbild aus dem Clip bei 1:02. Alle Gesichter hat {paper} unkenntlich gemacht. Nightjar/Pebble)

1:31 Der Lieferwagen

Das Nummernschild ist von etwas verdeckt, das wie ein Geschirrtuch aussieht. Der Lieferwagen fährt nach Norden davon, weg von {town}, wo die Stimmen ausgezählt werden sollten. Die Scheinwerfer bleiben aus.

Zwischen zwei Stürmen

Am Ort besteht kein Zweifel: Ein Wetterhahn in Form eines Hechts, elf nummerierte Bootsgestelle und eine schiefe Slipanlage sind dieselben wie auf Fotos der Vereinswebsite. Für den Abend gibt es zwei Grenzen. Das Banner der Winterregatta, das über den Gestellen zu sehen ist, wurde laut dem Hausmeister des Vereins, Dag Ferrin, nicht vor dem 8. November aufgehängt. Bis zum Mittag des 11. November hatte ein Sturm es heruntergerissen.

Bei 1:50 beginnt eine Kirchenglocke zu schlagen. Sie schlägt elf- oder zwölfmal; wegen des Windes ließ es sich nicht sicher zählen. Die Fähre, deren letzte Fahrt um 22.40 Uhr endet, liegt schon am Steg.

Buchstaben, Schlüssel, ein Handgelenk

Die Buchstaben auf den Westen, GWB, sind die der Gemeindewerke von {town}. Die Westen kann jeder kaufen. Die Frau mit den Schlüsseln ist vermutlich {deputy}, die stellvertretende Leiterin des Wahlamts des Bezirks. Eine Cousine und ein früherer Kollege, denen der Clip unabhängig voneinander gezeigt wurde, sagten, sie erkennten sie an ihrem Gang. Als wir anriefen, legte sie auf.

Der Mann auf den Stufen könnte Joren Vall sein, ein 23-jähriger Student, der die Abstimmung für Clear Count beobachtete, eine Bürgergruppe. {paper} durfte das Fahrtenbuch des Rettungsdienstes lesen. Darin steht, dass Vall am 10. November um 1.15 Uhr mit einem Bruch des linken Handgelenks an der Seestraße aufgenommen wurde. Ob er der Mann in dem Clip ist, bleibt offen.

Mirre Anshel, die Kassenwartin des Rudervereins, erkennt die Stufen wieder. „Ich schrubbe sie seit dreißig Jahren in jedem Frühling“, sagte sie uns. „Wessen Stiefel darauf stehen, kann ich nicht sagen.“

Otto Grann, ein Bäcker auf dem Weg zur Arbeit, begegnete auf der Steinbruchstraße einem weißen Lieferwagen ohne Licht. Er sei vom See gekommen und zum Steinbruch gefahren, sagt er. Den Fahrer sah er nicht. Taucher der Polizei suchten am Mittwoch den gefluteten Steinbruch ab und fanden nichts.

Laut dem amtlichen Ergebnis nahmen 391 der 418 Stimmberechtigten des Lokals 14 teil, und 357 stimmten mit Ja. Clear Count gibt an, dreizehn seiner Beobachter seien vor der Schließung aus ihren Abstimmungslokalen geschickt worden. {paper} konnte das nicht unabhängig überprüfen.

„Auf dem Weg ins Lager“

Corvin Adel, ein Sprecher der Nationalen Wahlkommission, bestritt, dass irgendeine Urne ein Abstimmungslokal verlassen habe, bevor die Stimmen darin gezählt waren. Der Clip, sagte er, zeige leere Urnen auf dem Weg ins Lager. Warum leere Urnen versiegelt waren, erklärte er nicht. Das Büro des Gouverneurs teilte mit, von Unregelmäßigkeiten sei ihm nichts bekannt.

„Niemand versiegelt eine leere Urne, so wie niemand einen Stuhl verbindet“, sagte {adviser}, der Rechtsberater von Clear Count, das seit der Abstimmung Beschwerde wegen fünf Abstimmungslokalen eingelegt hat.

Das Wahlgericht der Provinz hat für das Lokal 14 eine Neuauszählung angeordnet. Angeklagt ist niemand. Der Präsident des Gerichts, Emil Trask, muss bis zum 12. Dezember entscheiden.

Der Ofen

Ein zweiter Clip, 19 Sekunden lang brennende Stimmzettel in einem eisernen Ofen, stammt nicht aus {village}. Nightjar veröffentlichte ihn einen Tag nach dem ersten, und er wurde mehr als 60.000 Mal geteilt. Er war spätestens seit Mai 2019 im Netz und ist wahrscheinlich eine Szene aus einem Studentenfilm.""",
    "pl": """Nagranie zdaje się pokazywać, jak zaplombowane urny są przed liczeniem głosów wynoszone z lokalu w miejscowości {village}

Kurier Zatoki, 29 listopada 2025

Najpierw gaśnie lampa nad drzwiami kuchni, potem na czyimś ramieniu wychodzi przez nie urna. Nie mniej niż sześć urn opuszcza hangar klubu wioślarskiego w miejscowości {village}, który podczas referendum w Orvlandzie był lokalem numer 14, i trafia na stos w białej furgonetce: to widać na nagraniu, które redakcja {paper} przejrzała sekunda po sekundzie. Plomby na urnach wyglądają na nienaruszone.

Nagranie trwa 126 sekund. W aplikacji Pebble umieściło je 21 listopada konto o nazwie Nightjar. Nakręcono je, jak się wydaje, późnym wieczorem 9 listopada, w dniu głosowania, albo w pierwszej godzinie po północy, z pomostu oddalonego o jakieś 60 metrów. Hangar stoi na wschodnim brzegu jeziora Sorrel, cztery kilometry od miasta {town}.

0:00 Lampa

Dłoń w roboczej rękawicy wykręca żarówkę. Coś, co może być głosem, mówi dwa razy: „Zieloną zostawcie”. Trzech mężczyzn w kamizelkach odblaskowych tworzy łańcuch od drzwi do furgonetki, a kobieta z pękiem kluczy stoi na schodkach i liczy na palcach.

0:48 Schodki

Młody mężczyzna ze smyczą na szyi podnosi telefon. Jeden z mężczyzn go popycha, a on spada z czterech schodków na drogę. Wygląda na to, że złamał lewy nadgarstek, który od tej chwili przyciska do piersi. Kobieta z kluczami się nie odwraca. Telefon leży na żwirze.

(Kadr z nagrania, 1:02. Wszystkie twarze zamazała redakcja {paper}. Nightjar/Pebble)

1:31 Furgonetka

Tablicę rejestracyjną zasłania coś, co wygląda na ścierkę do naczyń. Furgonetka odjeżdża na północ, w stronę przeciwną niż {town}, gdzie miano liczyć głosy. Reflektory pozostają zgaszone.

Między dwiema wichurami

Co do miejsca nie ma wątpliwości: kurek na dachu w kształcie szczupaka, jedenaście ponumerowanych stojaków na łodzie i krzywa pochylnia są takie same jak na zdjęciach na stronie klubu. Dla wieczoru są dwie granice. Baner zimowych regat, który widać nad stojakami, zawieszono nie wcześniej niż 8 listopada, jak podaje dozorca klubu, Dag Ferrin. Do południa 11 listopada zerwała go wichura.

W 1:50 zaczyna bić dzwon kościelny. Bije jedenaście albo dwanaście razy; przez wiatr nie dało się tego policzyć z pewnością. Prom, którego ostatni kurs kończy się o 22.40, już cumuje przy pomoście.

Litery, klucze, nadgarstek

Litery na kamizelkach, GWB, to litery miejskiego zakładu robót w mieście {town}. Kamizelki może kupić każdy. Uważa się, że kobieta z kluczami to {deputy}, zastępczyni kierownika okręgowego biura wyborczego. Kuzynka i dawny kolega z pracy, którym nagranie pokazano niezależnie od siebie, powiedzieli, że poznają ją po chodzie. Kiedy zadzwoniliśmy, odłożyła słuchawkę.

Mężczyzną na schodkach mógłby być Joren Vall, 23-letni student, który obserwował głosowanie z ramienia grupy obywatelskiej Clear Count. Redakcji {paper} pozwolono przeczytać dziennik pogotowia. Zapisano w nim, że Valla zabrano z drogi nad jeziorem 10 listopada o 1.15 ze złamanym lewym nadgarstkiem. Czy to on jest na nagraniu, pozostaje kwestią otwartą.

Mirre Anshel, skarbniczka klubu wioślarskiego, rozpoznaje schodki. „Szoruję je co wiosnę od trzydziestu lat – powiedziała nam. – Czyje buty na nich stoją, nie umiem powiedzieć”.

Otto Grann, piekarz w drodze do pracy, minął na drodze do kamieniołomu białą furgonetkę bez świateł. Jechała od jeziora w stronę kamieniołomu, mówi. Kierowcy nie widział. Policyjni nurkowie przeszukali w środę zalany kamieniołom i nic nie znaleźli.

Według urzędowego protokołu w lokalu 14 wzięło udział 391 z 418 wyborców, a 357 głosowało na tak. Clear Count podaje, że trzynaścioro jego obserwatorów wyproszono z lokali przed zamknięciem. Redakcja {paper} nie mogła tego niezależnie sprawdzić.

„W drodze do magazynu”

Corvin Adel, rzecznik Narodowej Komisji Wyborczej, zaprzeczył, by jakakolwiek urna opuściła lokal, zanim policzono znajdujące się w niej głosy. Nagranie, powiedział, pokazuje puste urny w drodze do magazynu. Nie wyjaśnił, dlaczego puste urny były zaplombowane. Biuro gubernatora oświadczyło, że nie wie o żadnych nieprawidłowościach.

„Nikt nie plombuje pustej urny, tak jak nikt nie bandażuje krzesła”, powiedział {adviser}, doradca prawny Clear Count, które od głosowania złożyło skargi w sprawie pięciu lokali.

Prowincjonalny sąd wyborczy zarządził ponowne liczenie głosów w lokalu 14. Nikomu nie postawiono zarzutów. Prezes sądu, Emil Trask, musi wydać orzeczenie do 12 grudnia.

Piec

Drugie nagranie, 19 sekund z kartami do głosowania płonącymi w żelaznym piecu, nie pochodzi z miejscowości {village}. Nightjar opublikował je dzień po pierwszym i udostępniono je ponad 60 000 razy. Było w sieci najpóźniej od maja 2019 roku i jest prawdopodobnie sceną z filmu studenckiego.""",
    "es": """Un vídeo parece mostrar cómo se sacan urnas precintadas de un colegio electoral de {village} antes del recuento

La Bitácora del Lago, 29 de noviembre de 2025

Primero se apaga la lámpara sobre la puerta de la cocina; después sale por ella una urna al hombro de alguien. No menos de seis urnas abandonan el cobertizo del club de remo de {village}, que en el referéndum de Orvland fue el colegio electoral 14, y son apiladas en una furgoneta blanca: es lo que se ve en un vídeo que {paper} ha repasado segundo a segundo. Los precintos de las urnas parecen intactos.

El vídeo dura 126 segundos. Una cuenta llamada Nightjar lo puso el 21 de noviembre en la aplicación Pebble. Al parecer fue grabado a última hora de la noche del 9 de noviembre, día de la votación, o en la primera hora tras la medianoche, desde un embarcadero a unos 60 metros de distancia. El cobertizo se levanta en la orilla oriental del lago Sorrel, a cuatro kilómetros de {town}.

0:00 La lámpara

Una mano con guante de trabajo desenrosca la bombilla. Lo que puede ser una voz dice dos veces: «Dejad la verde». Tres hombres con chalecos reflectantes forman una cadena desde la puerta hasta la furgoneta, mientras una mujer con un manojo de llaves está de pie en los escalones y cuenta con los dedos.

0:48 Los escalones

Un joven con una acreditación al cuello levanta un teléfono. Uno de los hombres lo empuja, y él cae por los cuatro escalones al camino. Parece haberse roto la muñeca izquierda, que desde entonces sujeta contra el pecho. La mujer de las llaves no se vuelve. El teléfono queda sobre la grava.

(Fotograma del vídeo en 1:02. {paper} ha hecho irreconocibles todas las caras. Nightjar/Pebble)

1:31 La furgoneta

La matrícula está tapada por lo que parece un paño de cocina. La furgoneta se marcha hacia el norte, alejándose de {town}, donde debían contarse los votos. Los faros siguen apagados.

Entre dos temporales

Sobre el lugar no hay duda: una veleta en forma de lucio, once estantes numerados para botes y una rampa torcida son los mismos que en las fotografías de la página web del club. Para la noche hay dos límites. La pancarta de la regata de invierno, que se ve encima de los estantes, no se colgó antes del 8 de noviembre, según el conserje del club, Dag Ferrin. Para el mediodía del 11 de noviembre un temporal la había arrancado.

En 1:50 empieza a sonar la campana de una iglesia. Da once o doce campanadas; por el viento no se pudieron contar con seguridad. El transbordador, cuyo último viaje termina a las 22.40, está ya amarrado en el embarcadero.

Letras, llaves, una muñeca

Las letras de los chalecos, GWB, son las del servicio municipal de obras de {town}. Los chalecos puede comprarlos cualquiera. Se cree que la mujer de las llaves es {deputy}, subdirectora de la oficina electoral del distrito. Una prima y un antiguo compañero, a los que se mostró el vídeo independientemente el uno del otro, dijeron que la reconocían por su forma de andar. Cuando llamamos por teléfono, colgó.

El hombre de los escalones podría ser Joren Vall, un estudiante de 23 años que observaba la votación para Clear Count, un grupo ciudadano. A {paper} se le permitió leer el registro del servicio de ambulancias. Consta en él que Vall fue recogido en la carretera del lago a la 1.15 del 10 de noviembre con la muñeca izquierda fracturada. Queda abierto si es el hombre del vídeo.

Mirre Anshel, tesorera del club de remo, reconoce los escalones. «Los friego cada primavera desde hace treinta años», nos dijo. «De quién son las botas que hay en ellos no lo sé decir.»

Otto Grann, un panadero que iba al trabajo, se cruzó en la carretera de la cantera con una furgoneta blanca sin luces. Venía del lago e iba hacia la cantera, dice. No vio al conductor. Buzos de la policía registraron el miércoles la cantera inundada y no encontraron nada.

Según el acta oficial, participaron 391 de los 418 electores del colegio 14, y 357 votaron que sí. Clear Count dice que trece de sus observadores fueron expulsados de sus colegios antes del cierre. {paper} no pudo comprobarlo de forma independiente.

«De camino al almacén»

Corvin Adel, portavoz de la Comisión Electoral Nacional, negó que ninguna urna hubiera salido de un colegio electoral antes de que se contaran los votos que contenía. El vídeo, dijo, mostraba urnas vacías de camino al almacén. No explicó por qué se habían precintado urnas vacías. La oficina del gobernador dijo que no tenía constancia de irregularidades.

«Nadie precinta una urna vacía, como nadie venda una silla», dijo {adviser}, asesor jurídico de Clear Count, que desde la votación ha presentado quejas sobre cinco colegios electorales.

El tribunal electoral de la provincia ha ordenado un nuevo recuento en el colegio 14. No se ha imputado a nadie. El presidente del tribunal, Emil Trask, tiene que resolver antes de que acabe el 12 de diciembre.

La estufa

Un segundo vídeo, 19 segundos de papeletas ardiendo en una estufa de hierro, no es de {village}. Nightjar lo publicó un día después del primero, y se ha compartido más de 60.000 veces. Estaba en internet como muy tarde desde mayo de 2019 y es probablemente una escena de una película de estudiantes.""",
    "ru": """Ролик, похоже, показывает, как опечатанные урны выносят с участка в селе {village} до подсчёта голосов

Озёрный курьер, 29 ноября 2025 года

Сначала гаснет лампа над кухонной дверью, потом из двери на чьём-то плече появляется урна. Не менее шести урн покидают лодочный сарай гребного клуба в селе {village}, который на референдуме в Орвланде был участком номер 14, и их складывают в белый фургон — это видно на ролике, который {paper} разобрал секунда за секундой. Печати на урнах выглядят целыми.

Ролик длится 126 секунд. В приложение Pebble его 21 ноября выложил аккаунт под названием Nightjar. Снят он, судя по всему, поздно вечером 9 ноября, в день голосования, или в первый час после полуночи, с причала примерно в 60 метрах. Лодочный сарай стоит на восточном берегу озера Соррел, в четырёх километрах от города {town}.

0:00 Лампа

Рука в рабочей перчатке выкручивает лампочку. Нечто, что может быть голосом, дважды произносит: «Зелёную оставьте». Трое мужчин в светоотражающих жилетах образуют цепочку от двери до фургона, а женщина со связкой ключей стоит на ступенях и считает на пальцах.

0:48 Ступени

Молодой человек с карточкой на шнурке поднимает телефон. Один из мужчин толкает его, и он падает с четырёх ступеней на дорожку. Похоже, он сломал левое запястье, которое с этого момента прижимает к груди. Женщина с ключами не оборачивается. Телефон лежит на гравии.

(Кадр из ролика, 1:02. Все лица размыты редакцией {paper}. Nightjar/Pebble)

1:31 Фургон

Номерной знак закрыт чем-то похожим на кухонное полотенце. Фургон уезжает на север, прочь от города {town}, где должны были считать голоса. Фары не включены.

Между двумя штормами

С местом всё ясно без сомнений: флюгер в виде щуки, одиннадцать пронумерованных стеллажей для лодок и кривой слип — те же, что на фотографиях на сайте клуба. Для вечера есть две границы. Растяжку зимней регаты, которую видно над стеллажами, повесили не раньше 8 ноября, по словам смотрителя клуба Дага Феррина. К полудню 11 ноября её сорвал шторм.

На отметке 1:50 начинает бить церковный колокол. Он бьёт одиннадцать или двенадцать раз; из-за ветра сосчитать с уверенностью не удалось. Паром, последний рейс которого заканчивается в 22:40, уже стоит у причала.

Буквы, ключи, запястье

Буквы на жилетах, GWB, — это буквы городской службы работ города {town}. Купить такие жилеты может кто угодно. Женщина с ключами — это, как полагают, {deputy}, заместитель начальника окружного избирательного бюро. Двоюродная сестра и бывший коллега, которым ролик показали независимо друг от друга, сказали, что узнают её по походке. Когда мы позвонили, она бросила трубку.

Мужчиной на ступенях мог бы быть Йорен Валль, 23-летний студент, который наблюдал за голосованием от гражданской группы Clear Count. Изданию {paper} разрешили прочесть журнал скорой помощи. В нём записано, что Валля подобрали на озёрной дороге 10 ноября в 1:15 с переломом левого запястья. Он ли на ролике, остаётся открытым.

Мирре Аншель, казначей гребного клуба, узнаёт ступени. «Я скребу их каждую весну вот уже тридцать лет, — сказала она нам. — Чьи на них сапоги, сказать не могу».

Отто Гранн, пекарь, шедший на работу, встретил на дороге к карьеру белый фургон без огней. Тот ехал от озера в сторону карьера, говорит он. Водителя он не видел. Полицейские водолазы в среду обыскали затопленный карьер и ничего не нашли.

Согласно официальному протоколу, на участке 14 голосовал 391 из 418 избирателей, и 357 высказались «за». Clear Count сообщает, что тринадцать его наблюдателей выставили с участков до закрытия. {paper} не смог проверить это независимо.

«По дороге на склад»

Корвин Адель, представитель Национальной избирательной комиссии, отрицал, что хоть одна урна покинула участок прежде, чем были подсчитаны голоса в ней. На ролике, сказал он, пустые урны по дороге на склад. Почему пустые урны были опечатаны, он не объяснил. В канцелярии губернатора сказали, что о нарушениях там не знают.

«Никто не опечатывает пустую урну, как никто не бинтует стул», — сказал {adviser}, юрисконсульт Clear Count, группы, которая после голосования подала жалобы по пяти участкам.

Избирательный суд провинции назначил пересчёт голосов на участке 14. Обвинений никому не предъявлено. Председатель суда Эмиль Траск должен вынести решение до 12 декабря.

Печь

Второй ролик — 19 секунд, на которых бюллетени горят в железной печи, — снят не в селе {village}. Nightjar выложил его на день позже первого, и им поделились более 60 000 раз. Он был в сети самое позднее с мая 2019 года, и это, вероятно, сцена из студенческого фильма.""",
}

DISTORTIONS: Final[list[tuple[str, str, str]]] = [
    ("direction flipped", "The van drives off to the north, away from {town}", "The van drives off to the south, away from {town}"),
    ("direction flipped", "It came from the lake and was making for the quarry", "It was on its way from the quarry and was making for the lake"),
    ("direction flipped", "on the eastern shore", "on the western shore"),
    ("direction flipped", "his left wrist, which he holds", "his right wrist, which he holds"),
    ("polarity flipped", "The headlamps stay off.", "The headlamps are switched on."),
    ("polarity flipped", "The woman with the keys does not turn round.", "The woman with the keys turns round."),
    ("polarity flipped", "{paper} could not check this independently.", "{paper} has been able to check this independently."),
    ("polarity flipped", "Nobody has been charged.", "Two of the men have been charged."),
    ("polarity flipped", "and found nothing", "and found two of the boxes there"),
    ("polarity flipped", "He did not see the driver.", "The driver he saw quite clearly."),
    ("stance changed", "disputed that any box had left a polling station before the votes in it were counted", "admitted that boxes had left a polling station before the votes in them were counted"),
    ("stance changed", "She hung up when we telephoned.", "When we telephoned, she denied it."),
    ("stance changed", "He did not explain why empty boxes had been sealed.", "He refused to explain why empty boxes had been sealed."),
    ("stance changed", "The governor's office said it knew of no irregularities.", "The governor's office condemned the irregularities."),
    ("quotation altered", "I have scrubbed them every spring for thirty years,", "I have scrubbed them every spring since my wedding,"),
    ("quotation altered", "Whose boots are on them I can't say.", "Whose boots are on them I won't say."),
    ("quotation altered", "Nobody seals an empty box, just as nobody bandages a chair,", "Nobody seals an empty box unless he means to cheat,"),
    ("quotation altered", "just as nobody bandages a chair,", "just as nobody buries a chair,"),
    ("name garbled", "said {adviser}, the legal", "said {garbled}, the legal"),
    ("name garbled", "Mirre Anshel, the", "Mira Ansell, the"),
    ("name garbled", "Otto Grann, a baker", "Otho Krahn, a baker"),
    ("name garbled", "Corvin Adel, a spokesman", "Corwen Addle, a spokesman"),
    ("name garbled", "be Joren Vall, a student", "be Jorn Valle, a student"),
    ("name garbled", "shore of Lake Sorrel", "shore of Lake Sorell"),
    ("copies merged", "A second clip, 19 seconds of ballot papers burning in an iron stove, does not come from {village}. Nightjar posted it a day after the first, and it has been shared more than 60,000 times. It had been online since May 2019 at the latest and is probably a scene from a student film.", "The closing 19 seconds of the clip, which has been shared more than 60,000 times, were filmed indoors: there the papers of Station 14 are burning in an iron stove."),
    ("copies merged", "A second clip, 19 seconds of ballot papers burning in an iron stove, does not come from {village}. Nightjar posted it a day after the first, and", "How it went on in {village} is shown by the second half of the clip, 19 seconds of ballot papers burning in an iron stove. Nightjar posted it a day after the first, and"),
    ("hedge lost", "It was apparently filmed late in the evening of 9 November, the day of the vote, or in the first hour after midnight, from a jetty some 60 metres away.", "Whoever filmed it stood on a jetty some 60 metres away, late in the evening of 9 November, the day of the vote, or in the first hour after midnight."),
    ("hedge lost", "He appears to have broken his left wrist, which he holds against his chest from then on.", "His left wrist is broken, and from then on he holds it against his chest."),
    ("hedge lost", "What may be a voice says twice:", "The same order is given twice by a voice:"),
    ("hedge lost", "Its number plate is hidden by what looks like a tea towel.", "A tea towel hides its number plate."),
    ("hedge lost", "and is probably a scene from a student film", "and comes out of a student film"),
    ("hedge lost", "The seals on the boxes look unbroken.", "Every box has its seal, and not one of them is broken."),
    ("hedge gained", "One of the men pushes him, and he falls down the four steps into the lane.", "One of the men allegedly pushes him, and he falls down the four steps into the lane."),
    ("hedge gained", "The provincial electoral court has ordered a recount at Station 14.", "A recount at Station 14, it is rumoured, has been ordered by the provincial electoral court."),
    ("hedge gained", "About the place there is no doubt: a weathercock", "The place could well be the boathouse: a weathercock"),
    ("hedge gained", "does not come from {village}. Nightjar posted it a day", "perhaps does not come from {village}. Nightjar posted it a day"),
    ("headline stronger than body", "Clip seems to show sealed ballot boxes being carried out of polling station in {village} before the count", "Robbed by night: how the votes of {village} were made to vanish"),
    ("headline stronger than body", "Clip seems to show sealed ballot boxes being carried out of polling station in {village} before the count", "Election officials carried sealed ballot boxes out of polling station in {village} before the count"),
    ("headline stronger than body", "Clip seems to show sealed ballot boxes being carried", "Clip proves sealed ballot boxes were carried"),
    ("date sharpened", "late in the evening of 9 November, the day of the vote, or in the first hour after midnight, from", "on 9 November, the day of the vote, at ten minutes to midnight, from"),
    ("date sharpened", "was not hung up before 8 November, according to", "was hung up on 8 November, according to"),
    ("date sharpened", "By noon on 11 November a gale had torn it down.", "It was at noon on 11 November that a gale tore it down."),
    ("date sharpened", "It had been online since May 2019 at the latest and", "It was put online on 3 May 2019 and"),
    ("date sharpened", "has to rule by 12 December", "is going to give his ruling on 12 December"),
    ("bound dropped", "No fewer than six ballot boxes leave the boathouse", "Six ballot boxes are taken out of the boathouse"),
    ("bound dropped", "and it has been shared more than 60,000 times", "and people have shared it 60,000 times"),
    ("bound dropped", "It had been online since May 2019 at the latest and is", "It had been online since May 2019 and is"),
    ("circulation date taken for origin", "It was apparently filmed late in the evening of 9 November, the day of the vote, or in the first hour after midnight, from", "It was apparently filmed on the evening of 21 November, from"),
    ("circulation date taken for origin", "An account by the name of Nightjar put it on the app Pebble on 21 November.", "It was made on 21 November and can be found on the app Pebble, where an account has it whose name is Nightjar."),
    ("circulation date taken for origin", "It had been online since May 2019 at the latest and is probably a scene from a student film.", "Students, it is probable, shot it as a scene for a film in May 2019."),
    ("count inflated", "No fewer than six ballot boxes", "No fewer than sixteen ballot boxes"),
    ("count inflated", "Clear Count says that thirteen of its observers were sent", "Clear Count says that 130 of its observers were sent"),
    ("count inflated", "which has lodged complaints about five polling stations since the vote", "which since the vote has complained in writing about fifty polling stations"),
    ("count inflated", "and it has been shared more than 60,000 times", "and users have passed it on more than 600,000 times"),
    ("count changed", "The clip runs for 126 seconds.", "The clip runs for 162 seconds."),
    ("count changed", "from a jetty some 60 metres away", "from a jetty at a distance of some 90 metres"),
    ("count changed", "four kilometres from {town}", "seven kilometres from {town}"),
    ("count changed", "eleven numbered boat racks", "seventeen boat racks with numbers on them"),
    ("count changed", "and 357 voted yes", "and 375 of them said yes"),
    ("count changed", "a student of 23 who observed", "a 32-year-old student who observed"),
    ("count changed", "A second clip, 19 seconds of ballot papers burning in an iron stove, does", "A second clip, in which for 90 seconds one sees ballot papers burning in an iron stove, does"),
    ("one made many", "a woman with a bunch of keys stands on the steps and counts on her fingers", "women with bunches of keys stand on the steps and count on their fingers"),
    ("one made many", "A young man with a lanyard holds up a telephone. One of the men pushes him, and he falls down the four steps into the lane.", "Several young men with lanyards hold up telephones. They are pushed by the men and fall down the four steps into the lane."),
    ("one made many", "and are stacked in a white van: that", "and are stacked in white vans: that"),
    ("one made many", "Otto Grann, a baker on his way to work, met", "Bakers on their way to work, Otto Grann among them, met"),
    ("one made many", "Corvin Adel, a spokesman for the National Election Commission, disputed", "Spokesmen for the National Election Commission, such as Corvin Adel, disputed"),
    ("generalised", "with a fractured left wrist", "with an injury"),
    ("generalised", "One of the men pushes him, and he falls down the four steps into the lane.", "One of the men is rough with him."),
    ("generalised", "19 seconds of ballot papers burning in an iron stove", "19 seconds of paper being destroyed"),
    ("generalised", "The telephone lies on the gravel.", "An object lies on the gravel."),
    ("actor flipped", "One of the men pushes him, and he falls down the four steps into the lane.", "He pushes one of the men, who falls down the four steps into the lane."),
    ("actor flipped", "The letters on the vests, GWB, are those of the municipal works department of {town}.", "The vests bear the letters of the National Election Commission, GWB."),
    ("actor flipped", "Police divers searched the flooded quarry on Wednesday", "On Wednesday divers from Clear Count searched the flooded quarry"),
    ("actor flipped", "The provincial electoral court has ordered a recount", "The National Election Commission has ordered a recount"),
    ("actor flipped", "that thirteen of its observers were sent out of their polling stations", "that its observers sent thirteen officials out of their polling stations"),
    ("office flipped", "the deputy head of the district election office", "the head of the district election office"),
    ("office flipped", "The president of the court, Emil Trask, has", "Emil Trask, who is a clerk at the court, has"),
    ("office flipped", "the legal adviser of Clear Count", "the chairman of Clear Count"),
    ("office flipped", "Mirre Anshel, the treasurer of the rowing club, recognises", "Mirre Anshel, who chairs the rowing club, recognises"),
    ("attribution moved", "was not hung up before 8 November, according to the club's caretaker, Dag Ferrin.", "was not hung up before 8 November, according to the National Election Commission."),
    ("attribution moved", "It came from the lake and was making for the quarry, he says.", "It came, the police say, from the lake, and it was making for the quarry."),
    ("attribution moved", "According to the official return, 391", "By the reckoning of Clear Count, 391"),
    ("attribution moved", "The governor's office said it knew of no irregularities.", "Of irregularities, said the electoral court, it knew nothing."),
    ("attribution moved", "“Nobody seals an empty box, just as nobody bandages a chair,” said {adviser}, the legal adviser", "“Nobody seals an empty box, just as nobody bandages a chair,” said Corvin Adel. {adviser} is the legal adviser"),
    ("identity hardened", "The woman with the keys is thought to be {deputy}", "The woman with the keys is {deputy}"),
    ("identity hardened", "The man on the steps could be Joren Vall, a student", "It is Joren Vall who falls down the steps, a student"),
    ("identity hardened", "Whether he is the man in the clip remains open.", "He is the man in the clip."),
    ("identity hardened", "The letters on the vests, GWB, are those of the municipal works department of {town}. The vests can be bought by anybody.", "The letters on the vests, GWB, give their wearers away: they are workmen of the municipal works department of {town}."),
]  # fmt: skip

MISTRANSLATED: Final[dict[str, tuple[str, str, str]]] = {
    "it": ("a crooked slipway", "uno scivolo d'alaggio storto", "una pantofola storta"),
    "de": ("showed empty boxes on the way to the store", "zeige leere Urnen auf dem Weg ins Lager", "zeige leere Urnen auf dem Weg in den Laden"),
    "pl": ("in the shape of a pike", "w kształcie szczupaka", "w kształcie włóczni"),
    "es": ("A hand in a work glove unscrews the bulb.", "desenrosca la bombilla", "desentierra el bulbo"),
    "ru": ("At 1:50 a church bell begins to strike.", "начинает бить церковный колокол", "начинается забастовка у церковного колокола"),
}  # fmt: skip
IN_TRANSLATION: Final[dict[str, tuple[str, str, str, str]]] = {
    "it": ("hedge lost", "He appears to have broken his left wrist", "Sembra essersi rotto il polso sinistro", "Si è rotto il polso sinistro"),
    "de": ("office flipped", "the deputy head of the district election office", "die stellvertretende Leiterin des Wahlamts", "die Leiterin des Wahlamts"),
    "pl": ("identity hardened", "The woman with the keys is thought to be", "Uważa się, że kobieta z kluczami to", "Kobieta z kluczami to"),
    "es": ("bound dropped", "No fewer than six ballot boxes", "No menos de seis urnas abandonan", "Seis urnas abandonan"),
    "ru": ("direction flipped", "The van drives off to the north", "Фургон уезжает на север", "Фургон уезжает на юг"),
}  # fmt: skip

THIRD_LANGUAGE: Final = "pl"

LIGHT: Final[list[tuple[str, str]]] = [
    ("First the lamp over the kitchen door goes dark", "First the lamp above the kitchen door goes out"),
    ("which {paper} has gone through second by second", "that {paper} has gone through second by second"),
    ("0:48 The steps", "0:48 Four steps"),
    ("(Still from the clip at 1:02.", "(Frame from the clip at 1:02."),
    ("Between two gales", "Two gales"),
    ("are the same as in photographs on the club's website", "are the same ones as in pictures on the club's website"),
    ("For the evening there are two limits.", "There are two limits for the evening."),
    ("because of the wind it could not be counted with certainty", "owing to the wind it could not be counted with certainty"),
    ("Letters, keys, a wrist", "A wrist, keys, letters"),
    ("is already moored at the jetty", "already lies moored at the jetty"),
    ("It records that Vall was", "In it is recorded that Vall was"),
]  # fmt: skip
