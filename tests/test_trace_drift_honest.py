"""Honest paraphrases that come near each sort of drift: none of them is drift."""

# ruff: noqa: E501  reports' sentences, and the same told in other words
import pytest

from driftkit import (
    BALKA,
    HONTORIA,
    KELLING,
    KORROW,
    LUGOVOE,
    TARNEK,
    VAUBRAC,
    WICKERING,
    ZAHRA,
    changed,
)


@pytest.mark.parametrize(
    ("source", "edits"),
    [
        (KORROW, [
            ("At least 38 people who were held at the Korrow barracks", "No fewer than 38 people detained in the Korrow barracks"),
            ("The group interviewed 17 former detainees and six relatives", "Seventeen former detainees and 6 relatives were interviewed by the group"),
            ("which was uploaded to a channel called Korrow Voices on 11 April, men kneel in a yard with their hands tied", "posted on 11 April on the channel Korrow Voices, men can be seen kneeling in a yard, hands bound"),
            ("The date on which it was recorded is not known.", "When it was filmed is unclear."),
        ]),
        (KORROW, [
            ("appear to have been beaten by members of the Interior Guard", "were in all likelihood beaten by Interior Guard members"),
            ("some 200 pages of medical records", "roughly two hundred pages of medical files"),
            ("A second video, 40 seconds long, shows an officer who kicks a prisoner in the ribs.", "In another video, lasting 40 seconds, a prisoner is kicked in the ribs by an officer."),
            ("The officer's face is hidden by a scarf.", "A scarf hides the officer's face."),
        ]),
        (KORROW, [
            ("The unit's badge resembles that of the 4th Company, but Plain Witness could not establish who the men were.", "Plain Witness was unable to establish the men's identity, although their badge looks like that of the 4th Company."),
            ("One detainee, the schoolteacher Anselm Brody, 52, died in hospital on 10 April.", "Anselm Brody, a 52-year-old teacher who was among those held, died in hospital on April 10."),
            ("His death certificate gives heart failure as the cause.", "According to his death certificate, the cause was heart failure."),
            ("A doctor who asked to remain anonymous told the group that three of his ribs were broken.", "Three of his ribs were broken, a doctor who did not want to be named told the group."),
        ]),
        (KORROW, [
            ("The Interior Guard denied the allegations.", "The Interior Guard rejected the accusations."),
            ("said that nobody had been mistreated and that the barracks had been open to visitors throughout", "insisted that there had been no mistreatment and that visitors could enter the barracks at all times"),
            ("said that he had not been allowed to enter the cells", "said he had been barred from entering the cells"),
            ("Fewer than half of the detainees had seen a lawyer, according to the bar association.", "The bar association says that less than half of the detainees had seen a lawyer."),
        ]),
        (KORROW, [
            ("Most were released without charge by 20 April.", "By 20 April most had been let go without being charged."),
            ("about 3,000 farmers walked from the western suburbs to the parliament", "some three thousand farmers marched to the parliament from the suburbs in the west"),
            ("Police say that 12 officers were injured by stones.", "Stones injured a dozen officers, police say."),
            ("Neighbours heard screams from the barracks on several nights.", "On several nights neighbours could hear people scream in the barracks."),
        ]),
        (KORROW, [
            ('said: "It went on until it grew light, and then there was music."', "said that it went on until dawn, and then music was played."),
            ("Plain Witness urged the government to open an inquiry.", "Plain Witness called on the government to launch an investigation."),
            ("The justice minister, Olga Straub, said that the prosecutor would look into the matter.", "Olga Straub, the minister of justice, said the matter would be looked into by the prosecutor."),
            ("No member of the guard has been charged.", "Nobody in the guard has been charged so far."),
        ]),
        (KORROW, [
            ("The findings have not been verified by any other organisation.", "No other organisation has verified the findings."),
            ("Detainees at Korrow barracks were probably beaten before inspectors arrived, report finds", "Report: Korrow detainees likely beaten before inspectors came"),
        ]),
        (KORROW, [
            ("Detainees at Korrow barracks were probably beaten before inspectors arrived, report finds", "What we know about the Korrow barracks report"),
        ]),
        (KORROW, [
            ("Detainees at Korrow barracks were probably beaten before inspectors arrived, report finds", "Rights group accuses Interior Guard of beating detainees at Korrow"),
        ]),
        (WICKERING, [
            ("Officers were called to a warehouse on Tanner Row in Wickering shortly before midnight on Saturday 1 February after reports of a fire.", "Shortly before midnight on Saturday, police were called to reports of a fire at a warehouse on Tanner Row in Wickering."),
            ("Two security guards were taken to hospital with smoke inhalation; neither is thought to be seriously hurt.", "Two guards had to be taken to hospital because of smoke inhalation; neither is believed to be badly injured."),
            ("Up to 25 residents of Mill Court were led to safety by firefighters.", "Firefighters led as many as 25 Mill Court residents to safety."),
            ("The fire is believed to have been started deliberately.", "Police believe that somebody started the fire on purpose."),
        ]),
        (WICKERING, [
            ("Investigators found a petrol can near the rear entrance, on the north side of the building.", "A petrol can was found near the back entrance on the building's northern side."),
            ("A grey van was seen leaving the yard at about 11.40 p.m. and heading towards the ring road.", "At around 23:40 a grey van was seen as it left the yard in the direction of the ring road."),
            ("Its registration number is not known.", "The number plate is unknown."),
            ("A 34-year-old man from Dunmere has been arrested on suspicion of arson.", "A man of 34, from Dunmere, was arrested on suspicion of setting the fire."),
        ]),
        (WICKERING, [
            ("He remains in custody.", "He is still in custody."),
            ("A woman who had been questioned as a witness was released on Sunday.", "On Sunday a woman was released after she had been questioned as a witness."),
            ("We are keeping an open mind. We would ask", "We are keeping an open mind ... We would ask"),
            ("She said there was nothing to suggest a link with the fire at the Colby depot in November.", "Nothing suggested a link with November's fire at the Colby depot, she said."),
        ]),
        (WICKERING, [
            ("which had moved its stock out the week before", "whose stock had been moved out a week earlier"),
            ("The owner, Peter Ransley, declined to comment.", "Peter Ransley, who owns it, did not wish to comment."),
            ("The fire service said that the roof had partly collapsed and that the road would stay closed until Tuesday evening at the earliest.", "The roof partly collapsed, and the road will not reopen before Tuesday evening, according to the fire service."),
            ("A video that has circulated online since Sunday, in which an explosion is heard, does not show the fire in Wickering, police said.", "Police said that a video with an explosion, which has been going round online since Sunday, is not of the Wickering fire."),
        ]),
        (WICKERING, [
            ("It was filmed at a chemical plant abroad.", "It was shot at a chemical works in another country."),
            ("Damage is put at around 1.2 million pounds.", "The damage is estimated at some £1.2m."),
            ("The building was not insured.", "There was no insurance on the building."),
            ("Man held over fire that may have been started deliberately, police say", "Warehouse fire: man arrested, arson suspected"),
        ]),
        (WICKERING, [
            ("The building was not insured.", "The building was uninsured."),
            ("Man held over fire that may have been started deliberately, police say", "Man, 34, arrested after warehouse fire in Wickering"),
            ("Two security guards were taken", "2 security guards were taken"),
        ]),
        (TARNEK, [
            ("had probably lost its brakes, according to two mechanics who were shown photographs of the wreck by this newspaper", "had likely suffered brake failure, two mechanics told this newspaper after looking at photographs of the wreck"),
            ("It broke through a stone wall shortly after 3 p.m. and fell some 40 metres into the gorge.", "Soon after three in the afternoon it smashed a stone wall and dropped about 130 feet into the gorge."),
            ("The bus was carrying 31 pupils and two teachers back from a ski trip.", "On board, on the way home from skiing, were thirty-one schoolchildren and a pair of teachers."),
            ("six of them by helicopter", "half a dozen of them by air"),
        ]),
        (TARNEK, [
            ("killing at least seven people", "with a death toll of seven or more"),
            ("One girl, aged 11, was still in a coma on Friday night, her uncle said.", "According to her uncle an 11-year-old girl had not woken from a coma by Friday night."),
            ("The driver, Milo Farkas, 58, survived with a broken arm.", "Milo Farkas, who is 58 and was at the wheel, came out of it alive; his arm is broken."),
            ("He has not been charged.", "No charges have been brought against him."),
        ]),
        (TARNEK, [
            ("rejected claims that the vehicle was badly maintained", "said it was untrue that the bus had been poorly looked after"),
            ("said it had passed an inspection less than three weeks earlier", "said that not even three weeks before it had been inspected and had passed"),
            ("The Reporter has seen no record of that inspection.", "There is no record of this inspection that the Reporter has seen."),
            ("In a clip recorded by a passenger in a car behind, the bus can be seen swaying from left to right before it disappears from view.", "A passenger in a following car filmed how the bus swayed from left to right, then was gone."),
        ]),
        (TARNEK, [
            ("A longer clip, which has been shared on social media since Thursday evening, shows a different accident: it was filmed in the south of the country in 2021.", "Another accident, filmed in 2021 in the country's south, is what can be seen in a longer clip that people have been sharing since Thursday evening."),
            ("The transport ministry suspended the company's licence until further notice.", "Until further notice, the ministry of transport has withdrawn the firm's licence."),
            ("The opposition called on the minister, Harald Zinn, to resign; he refused.", "Opposition calls for the resignation of Harald Zinn, the minister, were turned down by him."),
            ("Residents of the village below the pass have complained for years about the wall.", "People in the village under the pass have for years been complaining about that wall."),
        ]),
        (TARNEK, [
            ('"We wrote letters, we never got an answer," said Klara Both, a retired teacher.', "They wrote letters but never had a reply, said Klara Both, who used to be a teacher."),
            ("denied that any such letters had reached his office", "said that his office had received no such letters"),
            ("are expected to publish a first report before Christmas", "should have a first report out by Christmas"),
            ("They believe that ice may also have played a part.", "Ice, they think, could have been a factor too."),
        ]),
        (TARNEK, [
            ("More than 2,000 people attended a vigil in Velm on Friday.", "In Velm, over two thousand people came to Friday's vigil."),
            ("No political speeches were made.", "There were no political speeches."),
            ("The funeral of the two teachers will be held on Wednesday.", "The two teachers will be buried on Wednesday."),
            ("Up to 500 mourners are expected.", "As many as five hundred people are expected to mourn."),
        ]),
        (TARNEK, [
            ("Bus that plunged into gorge had probably lost its brakes, mechanics say", "Did the brakes fail? Questions after school bus falls into gorge"),
        ]),
        (TARNEK, [
            ("Bus that plunged into gorge had probably lost its brakes, mechanics say", "School bus falls into gorge on Tarnek Pass, at least seven dead"),
        ]),
        (KELLING, [
            ("sind nach Einschätzung von Fachleuten wahrscheinlich von der Talseite abgegeben worden", "wurden, so die Einschätzung von Experten, mit hoher Wahrscheinlichkeit von der Talseite aus abgefeuert"),
            ("Mindestens elf Einschüsse zählten die Gutachter an der linken Seite des Fahrzeugs.", "Auf der linken Fahrzeugseite zählten die Gutachter wenigstens 11 Einschusslöcher."),
            ("Der Fahrer, Jost Wendel, 41, wurde an der Schulter getroffen.", "Jost Wendel, der 41 Jahre alte Fahrer, wurde in die Schulter geschossen."),
            ("Eine Ärztin erlitt einen Bruch des Unterarms.", "Eine Medizinerin brach sich den Unterarm."),
        ]),
        (KELLING, [
            ("In einem Video, das seit dem 10. Juni im Netz kursiert, fährt ein grüner Lastwagen über die Brücke nach Norden.", "Ein grüner Lkw fährt in einem seit 10. Juni im Internet verbreiteten Video in nördlicher Richtung über die Brücke."),
            ("Wann die Aufnahme entstand, ist unbekannt.", "Wann gefilmt wurde, ist nicht bekannt."),
            ("Die Miliz wies den Vorwurf zurück.", "Die Miliz bestreitet das."),
            ("Der Landrat Egon Malsch bestätigte, dass die Straße nicht gesperrt war.", "Die Straße war nicht gesperrt, wie Landrat Egon Malsch bestätigte."),
        ]),
        (KELLING, [
            ("Rund 300 Menschen nahmen am Mittwoch an einer Mahnwache vor dem Krankenhaus teil.", "An einer Mahnwache vor der Klinik beteiligten sich am Mittwoch etwa dreihundert Personen."),
            ("Nach Angaben der Polizei blieb es ruhig.", "Es blieb ruhig, teilte die Polizei mit."),
            ("Das Rote Kreuz forderte eine unabhängige Untersuchung.", "Eine unabhängige Untersuchung verlangte das Rote Kreuz."),
            ("Festgenommen wurde bisher niemand.", "Festnahmen gab es bislang keine."),
        ]),
        (KELLING, [
            ("Schüsse auf Rettungswagen kamen vermutlich von der Talseite", "Gutachten: Rettungswagen wohl von der Talseite beschossen"),
        ]),
        (VAUBRAC, [
            ("tuant au moins six personnes", "faisant au moins 6 morts"),
            ("Quelque 40 personnes ont été blessées, dont une dizaine grièvement, a indiqué la préfecture.", "Selon la préfecture, une quarantaine de personnes ont été blessées, dont une dizaine gravement."),
            ("semble montrer l'appareil venant de l'ouest", "montre apparemment l'engin arrivant de l'ouest"),
            ("Le lieu du tournage n'a pas pu être confirmé.", "Il n'a pas été possible de confirmer où elle a été tournée."),
        ]),
        (VAUBRAC, [
            ("aurait été lancé depuis un bateau, selon une note du parquet que L'Écho a pu consulter", "pourrait avoir été lancé d'un bateau, d'après une note du parquet consultée par L'Écho"),
            ("Le maire adjoint, Yves Carmin, a refusé de commenter.", "Yves Carmin, adjoint au maire, n'a pas souhaité faire de commentaire."),
            ("Personne n'a été interpellé.", "Aucune interpellation n'a eu lieu."),
            ("Les débris ont été transportés par camion dans une usine désaffectée, au sud de la ville.", "Un camion a emporté les débris vers une usine abandonnée au sud de la ville."),
        ]),
        (VAUBRAC, [
            ("Le drone tombé à Vaubrac aurait été lancé depuis un bateau", "Drone de Vaubrac : la piste d'un tir depuis un bateau"),
        ]),
        (HONTORIA, [
            ("habrían salido de una colina al este de la carretera, según un informe de la Defensoría", "fueron hechos presuntamente desde una loma situada al este de la vía, según señala un informe de la Defensoría"),
            ("Al menos nueve personas murieron y más de 20 resultaron heridas, informó el hospital regional.", "Según el hospital regional, hubo por lo menos 9 muertos y más de veinte heridos."),
            ("El ejército negó su participación.", "El ejército niega haber participado."),
            ("No se sabe cuándo fue grabado.", "Se desconoce la fecha de la grabación."),
        ]),
        (HONTORIA, [
            ("La gobernadora, Alba Rueda, pidió una investigación internacional.", "Alba Rueda, gobernadora, solicitó que se abra una investigación internacional."),
            ("Nadie ha sido detenido.", "Hasta ahora no hay detenidos."),
            ("Unas 500 familias siguen en la escuela, dijo la Cruz Roja.", "Según la Cruz Roja, alrededor de quinientas familias permanecen en la escuela."),
        ]),
        (LUGOVOE, [
            ("погибли не менее семи человек, вероятно, начался после взрыва", "погибли как минимум семь человек, по-видимому, начался из-за взрыва"),
            ("Около 60 человек были эвакуированы, заявили спасатели.", "По словам спасателей, эвакуировано примерно шестьдесят человек."),
            ("Когда оно было снято, неизвестно.", "Время съёмки не установлено."),
            ("Владелец склада отверг обвинения.", "Хозяин склада отрицает обвинения."),
        ]),
        (LUGOVOE, [
            ("Задержанных нет.", "Никто не задержан."),
        ]),
        (BALKA, [
            ("загинули щонайменше п'ятеро людей, ймовірно, вели зі сходу, йдеться у висновку експертів", "загинуло не менш як 5 людей, імовірно, велося зі східного боку, вважають експерти"),
            ("Понад 30 пацієнтів поранено, повідомила обласна рада.", "За даними обласної ради, поранено більше тридцяти пацієнтів."),
            ("Командування заперечило причетність.", "У командуванні заперечують причетність."),
            ("Нікого не затримано.", "Затриманих поки немає."),
        ]),
        (ZAHRA, [
            ("وأصيب نحو 50 شخصا، وفقا لمستشفى المدينة.", "وقال مستشفى المدينة إن حوالي خمسين شخصا أصيبوا."),
            ("ولم يعتقل أحد.", "ولا معتقلين حتى الآن."),
            ("ونفى الجيش مسؤوليته عن القصف.", "ورفض الجيش تحميله مسؤولية القصف."),
        ]),
    ],
)  # fmt: skip
def test_the_same_in_other_words_is_no_drift(source, edits):
    assert not changed(source, *edits)
