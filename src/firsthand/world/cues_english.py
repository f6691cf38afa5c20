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
        manner: ``speech``, ``thought``, ``wish``, ``evidence``, ``decree`` or ``seeming``.
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
            ciqp +about +of: tell
            ciqx +about +for: ask
            coqx: write note argue declare acknowledge claim announce state reiterate propose
            coqx: recommend promise pledge vow threaten demand recount recall exclaim
            coqx: affirm stipulate
            coq +about +on +of: warn comment remark
            coq +on: report insist
            coqp: allege
            coq: add suggest mention explain reveal confirm deny declare assert concede admit
            coq: emphasize emphasise stress underscore highlight maintain contend disclose
            coq: imply intimate hint predict forecast lament repeat echo reply retort counter
            coq: answer proclaim profess swear reaffirm observe opine theorize caution advise
            coq: speculate reckon estimate tweet retweet retweete post email e-mail testify
            coq: describe detail outline clarify specify read shout yell cry whisper
            coq: chant mutter murmur scream joke quip boast brag complain interject elaborate
            coq: volunteer rebut dispute contest refute repudiate disavow retract recite rave
            coq: gripe grumble muse fume snap sniff riff crow gloat thunder bellow shrug
            coq: text blog conclude relay attest certify deadpan marvel
            nc +for +on: call
            n: dub label term brand deem characterize characterise portray depict
            n: liken hail bill
            icq: remind assure inform notify convince persuade reassure
            ixcq: urge implore beg beseech
            ox +for: advocate
            o +of +for: accuse blame charge credit
            o +for: criticize criticise praise condemn denounce blast slam rebuke chide scold
            o +for: commend applaud laud congratulate thank mock deride ridicule lambast lambaste
            o +for: assail decry bemoan berate castigate excoriate disparage belittle
            o +for: skewer pillory eviscerate vilify malign
            o: defend reject dismiss question attack cite tout discuss endorse express voice
            o: reference mention disparage deplore champion extol underline sketch articulate
            o: invoke explain protest vent contradict quote challenge downplay dodge address
            o: criticise promote second-guess allude
            qx +about +on +of +against: speak talk
            q +to +by +with: respond
            q +to: refer allude point
            q +at: hint
            q +about +on +against +at: rail rant bristle
            q +for +to: apologize apologise
            q +for: vouch push lobby
            q +of +about +to: complain boast brag rave
            q +on: expound elaborate dwell
            q: smile laugh sigh grin nod chuckle continue begin start go respond react
            q: chime intone
        """,
        "thought": """
            co +in: believe
            co +about +of: think
            co: know realize realise understand recognize recognise assume suspect doubt
            co: conclude presume conceive imagine envision foresee surmise
            co: remember forget regret
            co: learn discover
            co +about: worry wonder fret
            co +on +with +to: agree
            co +on +with: disagree
            co: feel fear guess
            cop: consider
            cn: view regard perceive
            co: anticipate
            cpx: expect
            c: figure hear
            co: find
            co: see
        """,
        "wish": """
            cx +for: hope hop wish
            cxo: want prefer
            x: intend plan aspire
            ox: seek
            cox: decline refuse
            ox: offer decide
            x: aim
            oxc: request order instruct direct
            ox: support oppose favor favour back
            o: prioritize
            ox: love like hate dislike
            +for: root yearn long
            +against +for: campaign
            x: opt
        """,
        "evidence": """
            co: show indicate demonstrate reveal signal
            coq: read
            c: prove
        """,
        "decree": """
            co: rule decree mandate
            o: ban prohibit authorize authorise ratify veto
            o: nominate appoint
            o: approve
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
            c +of +about +on: statement complaint warning announcement insistence argument
            c +of +about +on: remark comment declaration disclosure admission denial
            c +for +of +on +to: call plea appeal request
            +about +of: question
            c +of +on +against: criticism attack critique
            c +of: mention praise condemnation accusation description characterization
            +to: reference
            +for: praise
            c +of: pledge vow promise threat
            +of: endorsement
            c: proposal talk
            +of +about: talk
            c: report
        """,
        "thought": """
            c +of +about +that: belief fear concern worry doubt suspicion assumption
            c +of: notion view impression expectation conviction
            +of +on: view opinion
            c +about: skepticism speculation anxiety confidence uncertainty
            c: feeling consensus prediction conclusion
            +for: enthusiasm
        """,
        "wish": """
            c: plan intention desire hope decision
            +for +of: support
            +to: opposition
            +for: hope
            +of: support
        """,
    }
)
"""Nouns, by lemma."""

ADJECTIVES: Final = _table(
    {
        "thought": """
            c +about +of: confident certain sure aware convinced skeptical sceptical hopeful
            c +about +of: optimistic pessimistic worried concerned wary afraid fearful
            c: glad unsure doubtful adamant mindful proud
            +about: nervous anxious angry
            +of: critical supportive
        """,
        "wish": """
            x: eager willing unwilling reluctant inclined determined
        """,
        "seeming": """
            cs: clear unclear
            xs: likely
        """,
    }
)
"""Adjectives, by lemma, after a form of "be"."""
