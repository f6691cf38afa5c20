"""English words and phrases that rewriting programs put for others, with what they put them for.

Each line: the usual words, a colon, and what is put for them, between semicolons. A number after
what is put says how telling it is [bits]: about the logarithm of how many times as often people
write the usual words in such a place. Collected from how synonym spinners and "article rewriters"
work: a thesaurus taken by the letter, set phrases lengthened, and words of one meaning swapped for
a homonym's. ``_`` stands for any one word. Whoever writes such words is not a machine for that; it
takes many of them. Longer than 300 lines because it is one table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_LINES: Final = """
a few dozen: a couple of dozen 0
a group of: a bunch of 0
a lot of: loads of 2; plenty of 0
a meeting: a assembly 7
a number of: a variety of 0
a number of shots on: a number of pictures on 4
a statement carried: an announcement carried 4
a visit: a go to 5
able to: capable of 0; in a position to 2
about: approximately 0; roughly 1
according to: in accordance with 1; in keeping with 2
according to officials: based on officials 3; in line with officials 3
according to the: based on the 0; in accordance with the 0; in line with the 1
according to the police: in response to the police 3
across a: throughout a 2
across the street: throughout the street 3
across the war: throughout the war 2
after: following 0
again: once more 1
against: in opposition to 1; towards 0
against humanity: towards humanity 7
against the government: towards the government 3
air force: air drive 6; air pressure 0
all: each one 1
all war: every one conflict 7
along with: along side 5
also: additionally 2; moreover 0
although: though 0
amount of: quantity of 2
announced: introduced 0
announced on: introduced on 3
announced that: introduced that 4
another: one other 2; some other 1
area: place 0; vicinity 2
armed force: armed pressure 5
armed men: armed males 3
around: round 0
around april: round april 4
around august: round august 4
around december: round december 4
around february: round february 4
around january: round january 4
around july: round july 4
around june: round june 4
around march: round march 4
around may: round may 4
around november: round november 4
around october: round october 4
around september: round september 4
around the same: round the identical 5
around the world: round the world 1
as long as: as lengthy as 8
as well: as nicely 6
as well as: as effectively as 2; as nicely as 8; as properly as 7; in addition to the 1
asked about: requested about 4
asked him: requested him 2
asked if: requested if 3
asked whether: requested whether 3
at all: in any respect 2
at least: a minimum of 2; at the very least 2; no less than 2
at the end: on the end 2; on the finish 7
at the scene: on the scene 1
at the time: on the time 3
attack: assault on 2
attacked: assaulted 0
attorney general: attorney basic 7; attorney normal 7; lawyer general 5; lawyer normal 8
attorney general: legal professional general 6
authorities: governments 0
away: far away 1
back in: again in 0
back to the: again to the 1
based on: based mostly on 2; based totally on 6; primarily based on 5
because: as a result of 0
because he: as a result of he 4; due to he 6
because it: as a result of it 4
because of: as a result of of 8
because they: as a result of they 4
because we: as a result of we 4
been updated: been up to date 6
before: prior to 1
before approaching: earlier than approaching 6
before being: earlier than being 5
before he: earlier than he 2
before it: earlier than it 3
before the: earlier than the 1
before they: earlier than they 3
beginning of the: starting of the 4
best: finest 1; quality 0
better: higher 0
between no: amongst no 4
big: massive 0
boat: ship 0
bodies of: our bodies of 7
body: frame 0
break: ruin 1; smash 2
brother: sibling 0
business: commercial enterprise 5
but officials: however officials 3
but stressed: however burdened 6
but that every: however that every 4
but the: however the 0
buy: purchase 0
by: via officials 2; with the aid of 2
by the: with the aid of the 5
called: known as 0; referred to as 1
called for: known as for 5; referred to as for 6
called on: known as on 5; referred to as on 6
came: got here 3
came again: got here again 7
came from: got here from 3
came to: got here to 3
camera: digicam 4; digital camera 2
can: can also 1
car: automobile 0
charged with: accused with 2
charges: felony charges 0
charges against: costs against 0; fees towards 8; prices towards 8
charges of: fees of 1
charges of murder: prices of murder 6
chief of staff: chief of employees 6; chief of workers 5
children: kids 0; youngsters 1
city: metropolis 2
city of: metropolis of 2
civil war: civil battle 6; civil conflict 1
close: near 0; shut 1
come: come back 1
come back: come again 1
comments from: feedback from 2
community: neighborhood 0
company: firm 0; organisation 1
countries: international locations 6; nations 0
country: nation's 0
court: courtroom 2; courtroom docket 6
covered in blood: coated in blood 3; lined in blood 5
crimes against: crimes in opposition to 8; crimes towards 8
days ago: days in the past 7
dead: lifeless 2; useless 1
dead man: lifeless man 3
department of justice: division of justice 5
department of state: division of state 6
died: perished 2
direction of one of the: path of one of many 7
direction of the: path of the 1
doctor: physician 0
dozens of: dozens and dozens of 2
due to: because of 0; on account of 2
each other: every other 0; one another 0
earth: the planet 1
election: election's 0
end its: finish its 2
end of: finish of 3
even: even if 0
even though: even supposing 4
every: each day 1; every single 1
eyes: eye 0
families: households 0
family: circle of relatives 6; family members 2; household 0; own family 2
father: daddy 2
federal judge: federal choose 6; federal decide 5
fight: struggle 0
fight against: combat towards 4
fighting: preventing 0
fighting in: combating in 2; preventing in 3
fire: fireplace 2; hearth 3
fire department: fireplace department 6
fired: terminated 0
fires a number of shots: fires a number of pictures 7
fires shots: fires photographs 7; fires pictures 7
footage: pictures 0
for example: as an example 2; as an illustration 2
forced to: compelled to 0; pressured to 2
found: discovered 0; discovered that 1; was observed 2
found dead: found useless 7
free: loose 0; unfastened 3
friend: friend's 2; pal 2
friends: buddies 2; pals 2
from where: from the place 2
general secretary: basic secretary 5; common secretary 4; normal secretary 5
general staff: basic workers 6; common employees 6; general employees 5; normal staff 5
get: get hold of 2
getting: getting into 1
god: god's 0
going back: going again 0
good: exact 1; precise 0
government: authorities has 2; authorities said 2
governor: governor's 1
great: extraordinary 0; nice 0
group of ukrainian: bunch of ukrainian 5
hand: hand over 0
hands behind their back: hands behind their again 8
hard: onerous 3; tough 0
has been updated: has been up to date 7
head of state: head of nation 5; top of state 5
heads of state: heads of country 5
health: well being 6
health care: healthcare 1; well being care 8
health ministry: well-being ministry 3
held: hung on 2
help: assist 1; assistance 0
here: right here 1
high: excessive 0
high court: excessive court 5; high courtroom 5
high degree: excessive degree 4
high level: excessive level 4
high school: excessive college 6; excessive faculty 7; highschool 2
his visit: his go to 6
hold: maintain 0; preserve 0
home: residence of 2; residential 1
home secretary: house secretary 3
hours: hrs 2; several hour 2
house of representatives: home of representatives 8; house of representative 3
however: but though 2; nevertheless 0; nonetheless 1
human right: human proper 6
husband: spouse 2
in a statement: in an announcement 3
in fact: in reality 1; in truth 1
in order to: so as to 1; to be able to 0; with a purpose to 5
in the afternoon: within the afternoon 4
in the area: within the area 1
in the beginning: in the starting 4
in the city: within the city 2
in the country: within the country 1
in the direction of: in the path of 2
in the end: in the long run 2
in the head: within the head 3
in the morning: within the morning 4
in the nation: within the nation 2
in the night: within the night 3
in the path: within the path 4
in the united: within the united 2
in the video: within the video 3
in the world: within the world 1
include comments: incorporate feedback 6
including: along with 0; together with 1; which include 2
including the: together with the 2
instead: as a substitute 2; as an alternative 2
instead of: as an alternative of 5; in place of 1
international: worldwide 1
international community: international neighborhood 8; worldwide community 5
international community: worldwide neighborhood 8
international criminal: worldwide criminal 5
international law: global regulation 5; international regulation 5; worldwide law 6
international regulation: worldwide regulation 7
jail: prison 0
judge: choose 0; decide 0
just: simply 0
keep: maintain 0; preserve 0
kept: saved 0
killed: killed off 2; murdered 1; slain 2
kind of: form of 0; type of 0
known as: generally known as 2; often known as 1
large: giant 0; huge 0; massive 0
last month: final month 5
last night: final evening 5; final night time 7
last week: final week 2
last year: final 12 months 7; final year 3; final yr 8
late: overdue 1; past due 3
law enforcement: legislation enforcement 6; regulation enforcement 5
lawyer: attorney 0; legal professional 2
leaders: chief's 2
leaders condemned: chiefs condemned 3
led by: led through 4
lies: fibs 4
life: existence 0; lifestyles 2
live: reside 2; stay in 1
lives: lifestyles 2
living: dwelling in 2; residing in 2
long: lengthy 1
long ago: way back 1
looking for: in search of 0; searching for 0
lying: mendacious 6; mendacity 8
made by: made through 2
major: principal 0
major general: main general 5
many of the: a lot of the 1
many people: many individuals 3
may: could 0
meeting with: assembly with 1
men: males 1
million: mn 2
minister: foreign minister's 0
ministry of health: ministry of well being 8
monday: mon 2
money: cash 0; cash laundering 3
month: thirty days 1
months ago: months in the past 7
more: extra 1
more likely: extra likely 3
more than: extra than 3; greater than 0
morning: morning time 2
most: most of 0
mother: mom 1
murder: homicide 1
must: should end 1
national: nationwide 2
national guard: nationwide guard 5
national security: national safety 1; nationwide safety 5; nationwide security 4
near: close to 0
near a village: close to a village 4
near the village: close to the village 2
need: necessity 1
need to be: want to be 0
needs to be: desires to be 4; wants to be 2
new: brand new 0; latest 0
night: night time 2; nighttime 1
no more: no extra 2
now: these days 1
number of: numbers of 0; range of 0; variety of 0; wide variety of 2
of course: after all 0; in fact 0
officers: officials 0
official: legit 2; reliable 1
officials: officers said 1
old: antique 1; outdated 2; vintage 2
on the ground: on the bottom 1
on the ground are: on the bottom are 4
on the same time: on the identical time 8
one of the: one of many 2
one of the captives: one of many captives 5
only: handiest 7; solely 1
only one: best one 1
opened fire: opened fireplace 8; opened hearth 7
order: so as 1
other russian: different russian 3
our bodies: our our bodies 9
own: his personal 1; personal 0
paid: compensated 2
pans across: pans throughout 4
part of: a part of 0
party leader: celebration leader 6; get together leader 9
passed: handed 0
passed a law: handed a law 4
passed a regulation: handed a regulation 6
passed away: handed away 5
passed by: handed by 2
people: folks 1; individuals 0; peoples' 0
percent: p.c 3; percentage 0
percent.: p.c. 3
person: particular person 4
person filming: particular person filming 6
place: location 0; region 0
plane: aeroplane 1; aircraft 0
plays a role: performs a role 4
police force: police pressure 4
political party: political celebration 8; political occasion 4
pool of blood: swimming pool of blood 9
pools: swimming swimming pools 9
pools of blood: swimming pools of blood 9
power plant: energy plant 0
power station: energy station 1
power to: energy to 1
powers: energies 0; world powers' 2
price: charge 0; rate 0
prime minister: chief minister 0
prison: jail time 0
prisoners of war: prisoners of battle 6; prisoners of conflict 6
published: printed 1
published in: revealed in 2
put an end: put an finish 7
question: query 2
release of: launch of 0; unencumber of 8
released: launched 0
released a statement: launched a statement 6
released on: launched on 2
report: document 0
reported: pronounced 1; stated 0
right after: proper after 4
right away: proper away 4
right now: proper now 3
right to: proper to 2
right wing: proper wing 5
right-wing: proper-wing 6
road: avenue 0; street blocks 3
role: function 0
rules of war: guidelines of war 2; principles of war 1; regulations of war 3
ruling party: ruling celebration 8; ruling get together 9
russian soldiers: russian troopers 3
said: acknowledged 1; mentioned 0
said that: mentioned that 2
same time: identical time 5
saw: noticed 1
say: speak 0
school: college 0; faculty 0
second world war: 2d international conflict 9; 2nd world battle 9; second international warfare 8
secretary general: secretary normal 7
secretary-general: secretary-normal 8
security council: safety council 6
security force: safety force 5
security forces: safety forces 4
security pressure: safety pressure 7
security service: safety service 2
seen: viewed 0
seen in: noticed in 1
sell: promote 0
set up: arrange 1
ship: deliver 0; send 0
shooting: capturing pictures 2; taking pictures 2
shooting a: taking pictures a 4
shooting captured: taking pictures captured 6
short: brief 0
shot dead: shot lifeless 4; shot useless 7
shots on: pictures on 3
show: current 0; exhibit 1
show that: present that 2
shows: exhibits 2; reveals 1
since: for the reason that 3; seeing that 2
so far: thus far 1; to this point 2; up to now 2
social media: social networking 0
soldiers: troopers 2
soldiers near: troopers close to 4
some: some of 0
some of the: a few of the 2
son: son's 1
sort of: form of 0
staff: employees 0; workers 0
standing: status 0
start of the: begin of the 1
state department: state branch 6; state division 7
still: nonetheless being 4; nonetheless in 1
street: avenue 0
street, where: street, the place 5
stressed: burdened 0
stressed that: burdened that 5; harassed that 5
strong: robust 1; sturdy 1
student: pupil 2; scholar 1
such as: akin to 2; comparable to 2; equivalent to 2; resembling 2
supreme court: best court 3; preferrred court 9; supreme courtroom 7; ultimate court 5
take a look: take a glance 4
teacher: instructor 1
that all: that each one 4; that every one 2
the country: u . s . a . 2
the end of: the finish of 3
the head of state: the top of state 5
the judge: the choose 3
the person: the particular person 4
the right to: the proper to 1
the same: the identical 1
the same day: the identical day 4
the same time: the identical time 5
there: there's 0
there is: there's an 0
think that: assume that 0; suppose that 0
third: 3rd 1
thought to be: concept to be 6; idea to be 6
three men: three males 2
three other: three different 0
through: via the 2
time: time's 2
to include: to incorporate 1
today: as we speak 4; at this time 0; nowadays 1; right this moment 7; these days 0
told a: advised a 1
told afp: advised afp 6; instructed afp 6
told bbc: advised bbc 6
told cnn: advised cnn 6; instructed cnn 6
told reporters: advised reporters 5; instructed reporters 5; knowledgeable reporters 4
told reuters: advised reuters 6
told the: advised the 2; instructed the 1; knowledgeable the 3
trip: journey 0
two men: two males 2
ukrainian soldiers: ukrainian troopers 3
under: beneath 0; underneath 2
under control: beneath control 5; underneath control 4
under investigation: beneath investigation 6; underneath investigation 6
united nations: united countries 6; united international locations 9
united states: u.s. 0; united state 2
united states of america: usa of america 3
updated to: up to date to 6
use: make use of 2
use of: utilization of 1
used: utilized 2
using: the usage of 3; utilizing 2
various other: various different 2
video: film clip 1
visit to: go to to 6
voters: electorate 0
walking: strolling 1
walking around: strolling round 4
walks between: walks amongst 3
want: need 0
wants: desires 2
war crime: battle crime 7; conflict crime 7; warfare crime 6
war crimes: battle crimes 7; conflict crimes 7; struggle crimes 7; warfare crimes 6
watching: observing 1
wearing blue: sporting blue 2
wearing white: carrying white 1; sporting white 2
week: week's 2
weeks ago: weeks in the past 7
well: nicely 1; properly 0
went back: went again 2
where no: the place no 6
where the: the place the 2
while: even as 2; whereas 0
while the: whereas the 2
while those: whereas those 3
white house: white home 8; white residence 6
who are: who're 2
wife: spouse 2
will: shall be 0
within: inside of 1
within the direction of: within the path of 6
without: with out 6
women and children: girls and youngsters 5; ladies and children 3; ladies and youngsters 5
work: paintings 1
worked: labored 1
workers: people working 2
working: operating on 2; running on 1
world: arena 2; international 0
world war: global conflict 1; international conflict 1; world battle 4; world warfare 5
wounded: stricken 0
wounded man: injured man 1
year: 12 months 1; yr 2
year-old: year-antique 9; year-old: year-old: yr-old 5
years ago: years in the past 2
yesterday: the day before today 6; the day past 5
young man: younger man 2
young men: younger males 3; younger men 3
young people: younger people 3
young woman: younger woman 3
"""

_PART: Final = re.compile(r"^(.*?)\s+(\d)$")


@lru_cache(maxsize=1)
def alternations() -> Mapping[tuple[str, ...], tuple[tuple[str, int], ...]]:
    """Return, by the words that are put, what they are put for and how telling that is [bits].

    What says nothing by itself (0 bits) counts only where two texts are compared.
    """
    out: dict[tuple[str, ...], list[tuple[str, int]]] = {}
    for line in _LINES.strip().splitlines():
        usual, _, rest = line.partition(": ")
        for each in rest.split(";"):
            match = _PART.match(each.strip())
            if match:
                words = tuple(re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", match[1]))
                out.setdefault(words, []).append((usual, int(match[2])))
    return {words: tuple(found) for words, found in out.items()}


LONGEST: Final = 6
"""How many words the longest phrase has, at most."""


@lru_cache(maxsize=1)
def swaps() -> frozenset[tuple[str, str]]:
    """Return every pair of what is put and what it is put for, as text."""
    return frozenset(
        (" ".join(words), usual) for words, found in alternations().items() for usual, _ in found
    )
