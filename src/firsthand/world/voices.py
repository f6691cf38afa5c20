"""Words that tell who somebody is who speaks: woman or man, a body of people, a place or a thing.

The lists mix the seven languages: what a word means in one, it does not mean otherwise in another
where these rules look. They are this project's own.
"""

from __future__ import annotations

from typing import Final

from firsthand.world.languages import word_set

WOMEN: Final = word_set(
    "mrs ms miss lady queen princess woman spokeswoman mother wife widow daughter sister aunt gran "
    "grandmother chairwoman policewoman girl actress nun duchess businesswoman "
    "пані речниця директорка міністерка радниця вчителька жінка мати дружина вдова сестра "
    "госпожа представительница женщина мать жена учительница "
    "frau sprecherin ministerin präsidentin bürgermeisterin mutter schwester witwe "
    "mme madame mlle mère veuve sœur directrice présidente "
    "señora doña sra dra madre viuda hermana directora presidenta alcaldesa ministra"
)
"""Words beside a name that mean a woman."""

MEN: Final = word_set(
    "mr sir lord king prince man spokesman father husband son brother uncle chairman policeman boy "
    "actor businessman пан чоловік батько брат господин мужчина отец муж herr mann vater bruder "
    "monsieur m père frère señor don sr padre hermano"
)
"""Words beside a name that mean a man."""

PEOPLE: Final = word_set(
    "man woman boy girl soldier officer guard policeman policewoman minister doctor nurse teacher "
    "driver neighbour neighbor father mother brother sister son daughter husband wife uncle aunt "
    "cousin friend colleague boss owner sergeant commander captain major mayor governor priest "
    "imam nun farmer fisherman pilot sailor clerk waiter resident witness villager survivor "
    "captive detainee prisoner student pupil shopkeeper baker butcher lawyer judge prosecutor "
    "spokesman spokeswoman official diplomat adviser engineer technician worker journalist "
    "reporter photographer caller passenger conductor motorist cyclist pensioner widow widower "
    "teenager youth volunteer medic paramedic rescuer firefighter gunman attacker smuggler trader "
    "vendor customer manager director chief leader deputy grandmother grandfather gran surgeon "
    "deckhand porter translator interpreter investigator inspector analyst activist campaigner "
    "organiser organizer protester"
)
"""English nouns for one person."""

BODIES: Final = word_set(
    "ministry council government police army company service department agency coastguard party "
    "court union commission operator committee parliament group organisation office "
    "authority administration institute watchdog monitor charity alliance bloc embassy mission "
    "coalition federation foundation association network command firm bank office headquarters "
    "staff directorate mayor's governor's council's organization "
    "министерство компания полиция армия служба правительство міністерство компанія "
    "поліція армія уряд ministerium polizei regierung armee firma ministère gouvernement armée "
    "société ministerio policía gobierno ejército empresa"
)
"""Words for bodies: no pronoun for one person means them."""

THINGS: Final = word_set(
    "damage metadata evidence video footage image images photo report statement document poll "
    "study data law rule sign letter post message account clip recording map figures attack war "
    "letter article book film move decision plan deal strike incident investigation analysis it "
    "there this that what which people country nation city town"
)
"""English words for what is no person, though a report may say that it shows something."""

NO_PEOPLE: Final = word_set(
    "new year day street square bridge river lake port lion road hall house park station school "
    "university news radio television ministry council party agency service times post north south "
    "east west northern southern eastern western red black united national international center "
    "centre christmas easter police army court bank group company union front war city county "
    "state states island beach point mountain valley church hospital airport hotel guard brigade "
    "regiment corps fleet battalion front fund office committee council watch international "
    "network alliance association federation society institute foundation agency authority "
    "department command mission gazette herald tribune daily weekly broadcasting press fm line "
    "bank works centre club league movement federal"
)
"""Words in names that are of no person."""

CROWDS: Final = word_set(
    "residents police witnesses officials authorities survivors locals villagers protesters "
    "experts analysts doctors medics rescuers investigators prosecutors soldiers neighbours "
    "neighbors relatives activists critics supporters reports sources journalists reporters "
    "scientists researchers lawyers rescuers firefighters paramedics diplomats lawmakers troops "
    "organisers organizers campaigners observers volunteers workers teachers parents students "
    "others some many several both one two three four five most none all "
    "мешканці жители очевидцы очевидці свидетели свідки polizei anwohner zeugen "
    "témoins habitants testigos vecinos"
)
"""Words for people who speak without a name, also where they begin a sentence."""

PLACES: Final = word_set(
    "moscow kyiv kiev washington london paris berlin beijing brussels tehran israel russia ukraine "
    "china iran france germany britain turkey poland nato hamas hezbollah wagner telegram twitter "
    "facebook google reuters interfax tass congress parliament pentagon kremlin downing "
    "москва киев київ україна россия"
)
"""Single names that are of no person."""

DEMONYMS: Final = ("ian", "ish", "ese", "ans", "ch", "can", "aeli", "aqi")
"""How words end that say what country somebody is of."""

OFFICES: Final = (
    "minister",
    "ministerin",
    "sprecher",
    "sprecherin",
    "chef",
    "chefin",
    "leiter",
    "leiterin",
    "präsident",
    "präsidentin",
    "meister",
    "meisterin",
    "nachbar",
    "nachbarin",
    *word_set(
        "wohner wohnerin ärztin arzt lehrer lehrerin fahrer "
        "fahrerin experte expertin forscher forscherin anwalt anwältin "
        "politiker politikerin rentner rentnerin händler händlerin arbeiter "
        "arbeiterin beamter beamtin vorsitzende vorsitzender beauftragte beauftragter "
        "pilot pilotin kapitän kapitänin überlebende überlebender zeuge "
        "zeugin sekretär sekretärin kommandant kommandantin inhaber inhaberin "
        "besitzer besitzerin betreiber betreiberin vertreter vertreterin mitarbeiter "
        "mitarbeiterin pfarrer pfarrerin helfer helferin retter retterin "
        "fischer fischerin trainer trainerin augenzeuge wirt wirtin "
        "landwirt landwirtin bäuerin schülerin student studentin koordinator "
        "koordinatorin gouverneur gouverneurin analyst analystin journalist journalistin "
        "reporter aktivist aktivistin soldat soldatin "
    ),
)
"""How German words for offices end, which stand before a name."""

FIRST: Final = word_set("i we я мы ми ich wir je nous yo nosotros")
"""Pronouns for who writes."""

OURSELVES: Final = FIRST | word_set(
    "me us you мне мені нам ты ви вы вам mir uns moi tu vous usted لي لنا"
)
"""Pronouns for who writes, and for who reads."""

RELATIVE: Final = word_set(
    "who which that який яка які который которая которые qui que der die das"
)
"""Pronouns that begin a clause about somebody named right before."""

LINKED: Final = word_set("de van von bin al el la ibn del da di du")
"""Small words within names."""

FIRMS: Final = word_set(
    "компания компанія фирма фірма завод общество група группа firma konzern société entreprise "
    "compañía empresa company group організація організації организация организации компанії "
    "компании ong organización organisation штаб фонд fundación fondation stiftung verein منظمة "
    "جماعة حركة مؤسسة جمعية شركة الشركة موقع قناة صحيفة"
)
"""Words before the name of a firm or an outlet that stands in marks."""

CLITICS: Final = word_set("le les lo me nos se lui leur nous vous te")
"""Pronouns for whom it is told, which stand before a verb."""
