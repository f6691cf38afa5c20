"""What reports of violence speak of, where the table of concepts and the glossaries say less.

Five languages have no glossary; of five others some words of deeds are added to theirs.
The concepts are those of `concepts`; here stand their commonest words only, a concept a line for
each language, so that a deed, whom it was done to and what shows it are known in a retelling. A
word stands for what begins with it, give or take an ending; one with ``!`` for itself only.
What is not in the table is not known, and says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from firsthand.world.concepts import BROADER, CODES
from firsthand.world.glossary import glossary, meaning_of
from firsthand.world.names_across import fold
from firsthand.world.stems import by_stem

_TABLES: Final = {
    "it": """
lie: giac stes! steso! stesi!
people: uomini! uomo!
captive: ostagg
kill: muore! vittime!
execute: fucila freddat
tie: legat! immobilizzat
surrender: arrese! arreso!
video: filmat! filmato! filmati! registrazion immagini! clip!
""",
    "pt": """
lie: caíd jaz jazem!
people: gente! homem! homens!
captive: refém reféns capturad preso! presos!
kill: matam! matando!
execute: execut fuzila
shoot: atira! atiraram! atirando! baleado baleados
tie: imobilizad
surrender: rende! rendem! rendendo!
video: imagens!
""",
    "pl": """
lie: leż
people: mężczyz
captive: zakładnik schwytan
kill: śmier martw
execute: egzekuc
shoot: postrzel
surrender: podda! poddać poddają poddaj
video: nagranie! nagrania! nagraniu! nagraniem!
""",
    "tr": """
people: adam! adamı! adamın! adama! erkek!
captive: esire! rehine
execute: kurşuna
shoot: vur! vuruyor vurma!
""",
    "nl": """
people: mannen! man!
captive: gijzelaar
execute: doodgeschoten! terechtgesteld!
surrender: overgaf! overgeven! overgeeft!
video: beeldmateriaal
""",
    "sv": """
army: armé
lie: ligger! låg! liggande
soldier: soldat militär
people: person! personer! människ män! mannen! männen!
captive: fånge! fångar! fången! fångarna! krigsfång tillfångatag gisslan
civilian: civil
child: barn! barnen! pojk flick
woman: kvinn
police: polis
journalist: journalist reporter
official: myndighet talesper
kill: döda! dödar! dödad dödat dödade! dödande! död! döda! dog! dött! mördad mord!
execute: avrätt arkebuser
wound: sårad! sårade! såra! skadad! skadade!
gunshot: kula! kulor!
torture: tortyr torter
shoot: skjut! skjuta! skjuter! sköt! skjuten! skjutits! skjuts! skott! skotten! beskjut
bomb: bomb
explode: explo
strike: attack anfall
tie: bundn! bunden! bundna! bakbund fastbund
surrender: överge! kapitul överlämn
crime: brott! krigsbrott
war: krig! kriget!
video: film! filmen! klipp! klippet! video inspelning
photo: bild! bilder! foto!
record: filmad! inspelad! filmades!
verify: verifier bekräfta
accuse: anklag
investigate: utred gransk
village: by! byn!
city: stad! staden!
bridge: bro! bron!
river: flod! floden! älv
arm: hand! händer! händerna! arm! armar!
""",
    "no": """
army: hær! hæren
lie: ligger! lå! liggende
soldier: soldat militær
people: person! personer! mennesk menn! mannen! mennene!
captive: fange! fanger! fangen! fangene! krigsfang gissel
civilian: sivil
child: barn! barna! gutt jente
woman: kvinn
police: politi
journalist: journalist reporter
official: myndighet talsper
kill: drept! drepe! dreper! drepte! drap! drapene! død! døde! dødt!
execute: henrett
wound: såret! skadet! skadde!
gunshot: kule! kuler!
torture: tortur
shoot: skyt! skyte! skyter! skjøt! skutt! skudd! skuddene! beskyt
bomb: bombe
explode: eksplo
strike: angrep!
tie: bundet! bundne! bakbund
surrender: overga! overgir! overgi! kapitul
crime: krigsforbryt forbryt
war: krig! krigen!
video: video film! filmen! klipp! klippet! opptak
photo: bilde! bilder! foto!
record: filmet! innspilt!
verify: verifiser bekreft
accuse: anklag beskyld
investigate: gransk etterforsk
village: landsby bygd!
city: by! byen!
bridge: bro! broen! bru!
river: elv! elva! elven!
arm: hånd! hender! hendene! arm! armer!
""",
    "da": """
army: hær! hæren
lie: ligger! lå! liggende
soldier: soldat militær
people: person! personer! mennesk mænd! manden! mændene!
captive: fange! fanger! fangen! fangerne! krigsfang gidsel gidsler
civilian: civil
child: barn! børn! dreng pige!
woman: kvind
police: politi
kill: dræb! dræbt! dræbe! dræber! dræbte! drab! død! døde!
execute: henrett
wound: såret! sårede!
gunshot: kugle
torture: tortur
shoot: skyd! skyde! skyder! skød! skudt! skud! skudene! beskyd
bomb: bombe
explode: eksplo
strike: angreb!
tie: bundet! bundne! bagbund
surrender: overgav! overgiver! overgive! kapitul
crime: krigsforbryd forbryd
war: krig! krigen!
video: video film! filmen! klip! klippet! optagels
record: filmet! optaget!
verify: verificer bekræft
accuse: anklag beskyld
investigate: undersøg efterforsk
river: flod! floden!
""",
    "ro": """
army: armat
lie: zac! zace întin
soldier: soldat soldaţi soldați militar! militari! militarii!
fighter: luptător combatan
people: oameni! persoan bărbat bărbați! bărbații!
captive: prizonier captiv ostatic deținut
civilian: civil! civili! civilii!
child: copil copii
woman: femeie femei!
police: poliți poliţi
journalist: jurnalist reporter ziarist
official: oficial! oficiali! autorităț
kill: ucis ucid omor omorât mort! morți! morți moarte! decedat
execute: execut
wound: rănit răniț răni!
gunshot: glonț gloanțe
torture: tortur
shoot: împuș trag! trage! tras! focuri! foc!
shell: artilerie obuz
bomb: bomb
explode: explo
strike: atac
tie: legat! legați! legate! încătușa
surrender: pred! preda! predea! predau! predat! predării! capitul
crime: crimă! crime! crimele! crimelor!
war: război
video: video! videoclip filmare! filmarea! filmări imagini! imaginile! clip! clipul! înregistr
photo: foto! fotografi
record: filmat! înregistrat!
verify: verific autentific confirm
accuse: acuz
investigate: anchet investig
village: sat! satul! satului!
city: oraș
bridge: pod! podul!
river: râu! râul! râului!
arm: mâini! mâinile! braț
""",
    "sr": """
army: vojsk војск
lie: lež леж
soldier: vojni vojnik војни војник
people: ljudi! људи! muškar мушкар osob особ
captive: zarobljeni zarobljen заробљени заробљен talac таоц
civilian: civil цивил
woman: žen! žena! жена!
police: polici полици
journalist: novinar новинар
kill: ubi! ubijen ubij ubio! ubili! ubistv убијен убиј убио! убили! убиств pogin погин mrtv мртв
execute: streljan pogublj стрељан погубљ
wound: ranjen рањен
torture: mučen мучен
shoot: puca! pucaj pucal pucnj пуца! пуцај пуцал пуцњ
bomb: bomb бомб
explode: eksplo експло
strike: napad напад
tie: vezan vezane везан
surrender: predaj predal предај предал
crime: zločin злочин
war: rat! rata! ratu! рат! рата! рату!
video: snimak snimk video снимак снимк видео
record: snimljen снимљен
verify: potvrd verifik потврд верифик
accuse: optuž оптуж
investigate: istrag истраг
village: selo! sela! selu! село! села! селу!
city: grad! grada! gradu! град! града! граду!
bridge: most! mosta! mostu! мост! моста! мосту!
river: rek! reka! reke! reci! река! реке! реци!
arm: ruke! rukama! руке! рукама!
""",
}
MORE: Final = tuple(_TABLES)
"""The languages of this table."""


def _parse(table: str) -> Mapping[str, str]:
    out: dict[str, str] = {}
    for line in table.strip().splitlines():
        concept, _, words = line.partition(":")
        if concept not in BROADER:
            msg = f"no such concept: {concept}"
            raise ValueError(msg)
        for word in words.split():
            out.setdefault(fold(word), concept)
    return MappingProxyType(out)


_STEMS: Final = MappingProxyType({code: _parse(table) for code, table in _TABLES.items()})


def is_known(language: str) -> bool:
    """Whether any table of concepts has a language."""
    return language in CODES or language in _STEMS or bool(glossary(language))


@lru_cache(maxsize=65536)
def meant_by(word: str, language: str) -> str | None:
    """Return the concept that a word stands for, in any language that a table has.

    Args:
        word: It, folded.
        language: Its language.
    """
    own = by_stem(_STEMS.get(language, {}), word, language)
    if own is not None:
        return own
    meaning = meaning_of(word, language)
    return meaning[1:] if meaning is not None and meaning.startswith("=") else None
