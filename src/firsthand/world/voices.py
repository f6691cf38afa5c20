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
    "señora doña sra dra madre viuda hermana directora presidenta alcaldesa ministra esposa hija "
    "nieta vecina abuela enfermera mujer "
    "femme fille voisine amie compagne habitante étudiante retraitée infirmière patronne "
    "tochter enkelin nachbarin rentnerin anwohnerin ärztin lehrerin witwe freundin "
    "дочь соседка пенсионерка жительница медсестра внучка подруга девушка "
    "донька дочка дружина сусідка пенсіонерка мешканка медсестра онука подруга дівчина бабуся"
)
"""Words beside a name that mean a woman."""

MEN: Final = word_set(
    "mr sir lord king prince man spokesman father husband son brother uncle chairman policeman boy "
    "actor businessman пан чоловік батько брат господин мужчина отец муж herr mann vater bruder "
    "monsieur m père frère señor don sr padre hermano mari fils voisin homme pêcheur marin "
    "habitant étudiant retraité patron marido hijo nieto vecino hombre chico pescador sohn enkel "
    "nachbar rentner bruder freund anwohner сын сосед пенсионер внук друг житель парень син "
    "сусід пенсіонер онук друг мешканець хлопець дід"
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
    "organiser organizer protester mechanic plumber carpenter grocer cook chef tailor cleaner "
    "librarian headteacher headmaster principal receptionist midwife vet trucker ranger warden "
    "electrician miner herder shepherd beekeeper bartender barman waitress hotelier landlord "
    "landlady tenant client patient mourner bystander onlooker passer-by shopper commuter tourist "
    "refugee migrant evacuee deserter conscript recruit reservist veteran private corporal "
    "defector hostage negotiator mediator spokesperson aide insider demonstrator rioter marshal "
    "mp senator lawmaker economist historian scientist professor midshipman bosun nurse"
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

SEVERAL: Final = word_set(
    "residents police witnesses officials authorities survivors locals villagers protesters "
    "doctors medics rescuers investigators prosecutors soldiers neighbours neighbors relatives "
    "activists journalists reporters researchers lawyers firefighters paramedics troops volunteers "
    "workers teachers parents students gunmen men women militants fighters officers guards "
    "attackers rebels captors kidnappers crew smugglers looters rioters drivers sailors fishermen "
    "farmers children patients prisoners detainees hostages captives nurses engineers"
)
"""English nouns for several people, whom "they" may mean."""

ANYBODY: Final = word_set(
    "man woman boy girl official caller resident witness youth teenager "
    "mann frau homme femme jeune hombre mujer joven мужчина женщина девушка парень чоловік жінка "
    "дівчина хлопець"
)
"""English nouns that say next to nothing of somebody, and so may mean who spoke last."""

ANYBODY_ARABIC: Final = word_set("الرجل المرأة السيدة الشاب الشابة الفتاة")
"""The same in Arabic, with the article: who spoke before."""

SORTS: Final = word_set(
    "mp mep lawmaker senator congressman congresswoman politician veteran democrat republican "
    "conservative socialist liberal candidate mother father grandmother grandfather pensioner "
    "teacher nurse baker farmer fisherman student shopkeeper trader lawyer doctor surgeon "
    "economist historian scientist author actor actress singer comedian footballer striker "
    "businessman businesswoman entrepreneur founder activist campaigner dissident photographer "
    "widow widower retiree academic expert analyst native "
    "rentner rentnerin azubi student studentin schüler schülerin lehrer lehrerin landwirt bäuerin "
    "familienvater witwe politiker politikerin pensionär "
    "étudiante étudiant retraité retraitée marin pêcheur infirmière infirmier quinquagénaire "
    "sexagénaire trentenaire quadragénaire élu élue agriculteur agricultrice "
    "enfermera enfermero jubilado jubilada pescador pescadora edil estudiante chico chica anciano "
    "anciana "
    "пенсионер пенсионерка студент студентка фермер учительница медсестра депутат "
    "пенсіонер пенсіонерка студентка фермерка вчителька медсестра дід бабуся"
)
"""English nouns that news put for a name to say it in other words."""

KIN: Final = word_set(
    "femme mari fils fille mère père frère sœur voisin voisine ami amie cousin cousine compagnon "
    "compagne esposa marido hijo hija nieto nieta madre padre vecino vecina hermano hermana novia "
    "mann frau sohn tochter enkel enkelin nachbar nachbarin mutter vater bruder schwester freund "
    "freundin сын дочь муж жена сестра брат сосед соседка мать отец внук внучка друг подруга "
    "син донька дочка чоловік дружина сусід сусідка мати батько онук онука подруга дівчина"
)
"""Words for kin, friends and neighbours outside English."""

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

FIRST_SAYS: Final = word_set(
    "digo pregunto insisto respondo contesto dije pregunté insistí respondí contesté aclaro "
    "спрашиваю говорю отвечаю уточняю переспрашиваю интересуюсь замечаю возражаю "
    "питаю кажу перепитую уточнюю відповідаю цікавлюся зауважую запитую "
    "dis-je demandé-je demandai-je insisté-je frage sage"
)
"""Verbs of saying of who writes, which need no pronoun."""

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
