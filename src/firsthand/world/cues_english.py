"""English words with which a text says that something is somebody's: verbs, nouns, adjectives.

Each line names lemmas and how what is attributed stands beside them:

- ``c`` a clause ("said that ..."), ``x`` an infinitive ("vowed to ..."), ``o`` an object ("denied
  the report"), ``n`` an object that is only named or classed ("called it a war");
- ``i`` the object is who is addressed, and not part of what is said ("told reporters that ...");
- ``p`` the passive has a content and need not name a source ("is expected to ...");
- ``s`` its subject is part of what is said and nobody is the source ("seems to ...");
- ``q`` it may stand beside a quotation though it takes no clause ("smiled");
- ``+about`` what is said follows this preposition.

The lists are this project's own, from grammars' classes of verbs of communication, belief, wish,
decree and display. The file is long because it is one table; it holds no rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Cue:
    """How one word attributes.

    Attributes:
        manner: ``speech``, ``thought``, ``wish``, ``attitude``, ``evidence``, ``decree``
            or ``seeming``.
        frames: The letters above.
        prepositions: The prepositions that what is said may follow.
    """

    manner: str
    frames: frozenset[str]
    prepositions: frozenset[str]


def _table(sections: Mapping[str, str]) -> Mapping[str, Cue]:
    """Read lines of the form ``frames +prepositions: lemma lemma ...``, by manner."""
    out: dict[str, Cue] = {}
    for manner, lines in sections.items():
        for line in lines.strip().splitlines():
            how, _, lemmas = line.partition(":")
            parts = how.split()
            frames = frozenset("".join(each for each in parts if not each.startswith("+")))
            prepositions = frozenset(each[1:] for each in parts if each.startswith("+"))
            for lemma in lemmas.split():
                out[lemma] = Cue(manner, frames, prepositions)
    return MappingProxyType(out)


VERBS: Final = _table(
    {
        "speech": """
            coq: say
            ciqxp +about +of: tell
            ciqx +about +for: ask
            coqx: argue declare announce reiterate propose
            coqx: recommend promise vow demand recount recall exclaim
            cqx: threaten claim pledge
            coqx: affirm stipulate
            coq +about +on: comment remark
            coq +about +of +against: warn
            coq: report
            coq +on: insist
            coqp: allege
            cq: add tweet retweet retweete post email e-mail maintain contend confess
            coq: write note state acknowledge
            coq: suggest mention explain confirm assert concede
            coqx: deny admit
            co: verify authenticate corroborate geolocate
            coq: emphasize emphasise stress highlight disclose
            coq: imply intimate hint predict forecast lament repeat reply retort counter
            coq: answer proclaim profess swear reaffirm observe opine theorize
            coq +against: caution
            coq: speculate reckon estimate testify echo
            coq: describe detail outline clarify specify shout yell cry whisper
            coq: chant mutter murmur joke quip boast brag complain interject elaborate
            coq: rebut dispute refute repudiate disavow retract recite rave
            coq: gripe muse fume thunder bellow bark
            coq: text blog conclude attest deadpan marvel posit pronounce
            coq: read reveal
            cq: scream grumble snap sniff relay certify volunteer advise
            nc +for +on: call
            n: dub label term brand deem characterize characterise portray depict
            n: liken hail bill identify name paint cast
            icq: remind assure inform notify convince persuade reassure
            ixcq: urge implore beg beseech exhort pressure press
            ox +for: advocate
            ox: encourage
            o +of +for: accuse blame credit
            o +to: attribute
            o +with: charge
            o +for: criticize criticise praise condemn denounce blast slam rebuke chide scold
            o +for: commend applaud laud congratulate thank mock deride ridicule lambast lambaste
            o +for: assail decry bemoan berate castigate excoriate disparage belittle insult
            o +for: skewer pillory eviscerate vilify malign attack taunt trash lecture
            o: defend reject dismiss question cite tout discuss express voice justify
            o: reference deplore extol articulate unveil preach trumpet float pump
            o: invoke contradict quote downplay document broadcast illustrate
            o: share issue list utter heap
            o: promote second-guess reprimand publicize prescribe overstate satirize coin renounce
            co: convey
            q +over +on: spar
            q +with: side concur empathize
            q +about: gush
            q +to: acquiesce
            q +to +about +on +of +against: speak
            qx +about +of: talk
            q +to +by +with: respond
            q +to: refer allude
            coq +to: point
            q +at: hint lash scoff balk
            q +about +on +against +at: rail rant bristle
            q +for: vouch push lobby
            q +on: expound elaborate dwell zero
            q +of +about +to: complain boast brag rave
            q: smile laugh sigh grin nod chuckle continue begin start go react apologize
            q: chime intone apologise protest
        """,
        "thought": """
            co +in: believe
            co +about +of: think
            cop +for: know
            cop: realize realise understand recognize recognise suspect doubt
            c: presume conceive imagine assume prove
            co: remember forget regret envision foresee surmise notice
            c: learn
            co +about: worry wonder fret
            co +on +with +to: agree
            co +on +with: disagree
            co: feel fear
            cop: consider
            cn: view regard perceive
            co: anticipate contemplate ponder mull
            cpx: expect
            c: figure hear guess find see discover
            n: interpret judge
        """,
        "wish": """
            cx +for: hope hop wish
            cxo: want
            xo: prefer
            x: intend plan aspire strive hesitate
            ox: seek
            x: decline refuse decide
            ox: offer
            x: aim
            xc: request
            oxc: order instruct
            +for: root yearn long
            x: opt plead
        """,
        "attitude": """
            ox: support oppose favor favour
            o: distance rebuff revere disregard boycott underestimate witness alarm
            o: infuriate horrify
            o: back endorse champion welcome resist ignore relish admire
            ox: love like hate dislike
            +against +for: campaign
        """,
        "evidence": """
            co: show indicate signal
            c: demonstrate underscore establish determine
        """,
        "decree": """
            co: rule decree mandate
            o: ban prohibit veto approve authorize
        """,
        "seeming": """
            xs: seem appear
        """,
    }
)
"""Verbs, by lemma."""

NOUNS: Final = _table(
    {
        "speech": """
            c +that +of +about +by: claim allegation assertion accusation suggestion contention
            c +of +about +on: statement complaint warning announcement insistence
            c: argument
            c +about +on: remark comment declaration disclosure admission denial
            c +of +that: report
            c +for: call plea appeal request
            +about: question
            c +of +against: criticism critique denunciation
            +on +against: attack
            c +of: mention praise condemnation accusation characterization assessment
            +to: reference
            +for: praise cry
            +of: rejection chant
            c: pledge vow promise threat proposal report assurance rumor rumour advice
            +about: joke talk
        """,
        "thought": """
            c +of +about: belief fear concern worry doubt suspicion impression
            c: notion assumption expectation conviction feeling consensus prediction conclusion
            +of: view understanding
            +on: view stance opinion position
            c +about: skepticism speculation anxiety confidence uncertainty
        """,
        "wish": """
            c: plan intention desire decision refusal reluctance inclination unwillingness
            c +for +of: hope
        """,
        "attitude": """
            +for +of: support enthusiasm admiration
            +to: opposition
            +of: backing embrace endorsement
            +with: disagreement
        """,
    }
)
"""Nouns, by lemma."""

ADJECTIVES: Final = _table(
    {
        "thought": """
            c +about +of: confident certain sure aware convinced sceptical hopeful unaware
            c +about +of: optimistic pessimistic worried concerned wary afraid fearful
            c: glad unsure doubtful adamant mindful proud surprised upset shocked disappointed
            +about: nervous anxious angry skeptical unhappy vocal outspoken passionate
            +of: critical supportive dismissive
            +with: unhappy frustrated pleased satisfied
        """,
        "wish": """
            x: willing unwilling inclined determined quick reluctant
            +in: interested
        """,
        "seeming": """
            cs: clear unclear
        """,
    }
)
"""Adjectives, by lemma, after a form of "be"."""
