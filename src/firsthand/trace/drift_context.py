"""Two sentences that tell the same, with what the rules of drift ask of them.

Longer than 300 lines because what makes a statement less than flat is listed here for each language.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Literal

from firsthand.trace.alignment import Change, Match, changes, stem
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Mention, Reading, Sentence, Word
from firsthand.world.concepts import BROADER, concept_of
from firsthand.world.names_across import STOP
from firsthand.world.plain_words import DOUBTS, IF, SOFT

Sort = Literal[
    "hedge lost", "hedge gained", "headline stronger than body", "date sharpened", "date changed",
    "bound dropped", "circulation date taken for origin", "count inflated", "count changed",
    "one made many", "generalised", "actor flipped", "office flipped", "attribution moved",
    "identity hardened", "direction flipped", "polarity flipped", "stance changed",
    "quotation altered", "name garbled", "mistranslated", "spun wording", "copies merged",
]  # fmt: skip

NEGATIONS: Final = {
    "en": frozenset(
        ["not", "no", "never", "neither", "nor", "none", "nobody", "cannot", "without", "n't"]
    ),
    "de": frozenset(["nicht", "kein", "keine", "keinen", "keiner", "keinem", "nie", "niemand"]),
    "fr": frozenset(["ne", "n", "pas", "jamais", "aucun", "aucune", "ni"]),
    "es": frozenset(["no", "nunca", "ningún", "ninguna", "ni", "nadie"]),
    "uk": frozenset(["не", "ні", "жоден", "жодна", "жодної", "ніхто", "немає"]),
    "ru": frozenset(["не", "ни", "нет", "никто", "никогда"]),
    "ar": frozenset(["لا", "لم", "لن", "ليس", "ليست", "غير", "دون"]),
}
BY_TELLING: Final = re.compile(
    r"(?i)\b(?:according to|(?:by|in) (?:his|her|its|their) (?:own )?(?:words?|account|telling|reckoning|count|estimates?)"
    r"|going by|by the (?:\w+ )?(?:estimates?|count|reckoning|account) of"
    r"|in the words of|as \w+ (?:tells|told|puts|put) it|puts? (?:the|its|their) (?:\w+ ){0,2}?(?:number|figure|toll|count|total)|as told by|за (?:його|її|їхніми) словами"
    r"|по (?:его|её|ее|их) словам|(?:seinen|ihren) (?:worten|angaben)|à (?:l'en|les en) croire|says?|said|reports?|reported|told|claims?|claimed|alleg\w+|stated|states"
    r"|за словами|за даними|сказа\w+|заяви\w+|повідом\w+|по словам|по данным|сообщ\w+|заяв\w+"
    r"|laut|zufolge|sagt\w*|erklär\w+|nach angaben|bericht\w+|selon|d'après|déclar\w+|affirm\w+"
    r"|según|dij\w+|afirm\w+|declar\w+|قال\w*|ذكر\w*|بحسب|وفقا|اعلن\w*)\b"
)
_SOFT: Final = re.compile(
    r"(?i)\b(?:(?-i:may|(?<!\w )May(?! \d))|might|could|seem\w*|appear\w*|apparent\w*|said to|thought|believed|suspected"
    r"|purport\w*|alleg\w+|reported\w*|claim\w*|possibl\w*|probabl\w*|(?:un)?likel(?:y|ier|iest|ihood)|accus\w+|improbab\w+|presum\w+"
    r"|suggest\w*|indicat\w*|point(?:s|ed|ing)? to|hint\w*|not clear|unclear|doubt\w*|unverified|whether|think\w*|believ\w*|suspect\w*|suspicio\w*"
    r"|assum\w*|suppos\w*|perhaps|uncertain\w*|unknown|plausibl\w*|impl(?:y|ies|ied)"
    r"|tentativ\w*|prelimin\w*|provisional\w*|resembl\w*|similar to|(?:look|sound|feel)(?:s|ed|ing)? (?:like|as if|as though)|remind\w*|reminiscent|confiden\w*|as it (?:looks|seems|appears)|speaks? (?:for|against)|by all appearances?|remains? open|open question"
    r"|we (?:assess|judge|estimate|consider|reckon)|in (?:my|our|his|her|its|their) (?:view|opinion|judge?ment"
    r"|assessment|estimation)|to (?:all appearances|judge by))\b|\?"
)
_RETOUCHED: Final = 0.42
# The same in the other languages, as widely: what says that something is like, likely, or held to be.
_SOFT_IN: Final = {
    "uk": re.compile(
        r"(?i)\b(?:нагаду\w+|схож\w+|подібн\w+|ймовірн\w*|імовірн\w*|можлив\w*|мабуть|здається|начебто"
        r"|нібито|вірогідн\w*|впевнен\w*|припуска\w+|звинува\w+|обвинува\w+|вважа\w+|невідом\w+|певно|очевидно|судячи|за (?:наявними|деякими) даними|попередн\w+|може|можуть|міг|могл\w+|за всіма ознаками|вказу\w+|свідч\w+|наводить на думку|скидається|звуч\w+ як)\b"
    ),
    "ru": re.compile(
        r"(?i)\b(?:напомина\w+|похож\w*|вероятн\w*|возможн\w*|полага\w+|видимо|по-видимому|кажется|якобы"
        r"|предположительн\w*|предполага\w+|обвин\w+|уверенн\w*|счита\w+|судя по|неизвестн\w+|очевидно|по всем признакам|мог|могл\w+|по (?:имеющимся|некоторым) (?:данным|сведениям)|предварительн\w+|может|могут|подозрева\w+|указыва\w+|наводит на мысль|свидетельств\w+|соответству\w+|звуч\w+ как)\b"
    ),
    "de": re.compile(
        r"(?i)\b(?:(?:klingt|klang|hört sich|hörte sich) \w+|ähnel\w*|ähnlich\w*|erinner\w*|\w*wahrscheinlich\w*|vermut\w+|mutmaßlich\w*|möglich\w*"
        r"|vielleicht|offenbar|anscheinend|beschuldig\w*|vorwurf\w*|vorwürfe\w*|vorgeworfen|werfen|wirft|schein(?:t|en)|schien\w*|womöglich|wohl|angeblich\w*|soll(?:en|te|ten)?"
        r"|vorläufig\w*|ins spiel|nach (?:bisherig|derzeitig|jetzig|gegenwärtig|aktuell)\w+ \w+|dem vernehmen nach|dürfte\w*|könnte\w*|allem anschein|sieht es(?: so)? aus|so sieht|verdächtig\w*|dem anschein|deute\w+ (?:auf|darauf)|legen? nahe|spricht für|sprechen für|gilt als|gelten als|passt\w* zu|zuversicht\w*|gewissheit|mit (?:hoher|großer|mittlerer|mäßiger|geringer) sicherheit)\b"
    ),
    "fr": re.compile(
        r"(?i)\b(?:(?:sonn\w+|entend\w*) comme|(?:a|ont|avait) l'air|ressembl\w+|semblable\w*|rappel(?:le|lent|ant)|probab\w+|vraisembl\w+|sembl\w+|para[iî]\w+"
        r"|préliminaire\w*|accus\w+|provisoire\w*|peut-être|apparemment|présum\w+|suppos\w+|possibl\w+|pourrai\w+|à en juger|soupçonn\w+|peut|peuvent|laiss\w+ (?:penser|supposer)|suggèr\w+|indiqu\w+|compatible\w*|correspond\w*|toute apparence|serai\w+|aurai\w+|\w+erai(?:t|ent)|agirai(?:t|ent)|\w*[vt]iendrai(?:t|ent)|devrai(?:t|ent)|laiss\w+ entendre|confiance|inconnu\w*)\b"
    ),
    "es": re.compile(
        r"(?i)\b(?:parec\w+|suen\w+ (?:como|a)|sonaba\w* (?:como|a)|semejan\w+|similar\w*|recuerda\w*|probab\w+|posib\w+|quizás?|tal vez|al parecer"
        r"|preliminar\w*|acus\w+|provisional\w*|aparent\w+|presunt\w+|supuest\w+|podría\w*|a juzgar|sospech\w+|por lo (?:visto|que parece)|según parece|puede\w*|podrían|todo indica|sugier\w+|apunta\w*|indica\w*|compatible\w*|correspond\w+|apariencia\w*|(?:habr|ser|estar|tratar|tendr|har|deber|(?:pro)?vendr)ía\w*|pudo|pudieron|pudier\w+|dio a entender|insinu\w+|confianza|se desconoce)\b"
    ),
    "ar": re.compile(
        r"أولي|يحتمل|تحتمل|يمكن|يشبه|تشبه|شبيه|مشابه|يبدو|تبدو|ربما|محتمل|مرجح|أرجح|يرجح|ترجح|يعتقد|يظن|مزعوم|اتهم|تتهم|يتهم|متهم|اتهام|ثقة|غير معروف|يوحي|توحي|يشير الى|تشير الى|يشير إلى|تشير إلى|يتفق مع|تتفق مع|يدل|تدل|\bقد\b"
    ),
}


def softening(language: str) -> re.Pattern[str] | None:
    """Return the pattern of what makes a statement less than flat, by a wide reading; or nothing."""
    return _SOFT if language == "en" else _SOFT_IN.get(language) or SOFT.get(language)


@dataclass(frozen=True)
class Drift:
    """Something that a retelling changed.

    Attributes:
        sort: What sort of change.
        source: Where the root's words start and end.
        made: Where the retelling's words start and end.
        why: What was seen, in plain words.
    """

    sort: Sort
    source: tuple[int, int]
    made: tuple[int, int]
    why: str


class Side:
    """One of the two sentences.

    Args:
        reading: Its text.
        sentence: It.
    """

    def __init__(self, reading: Reading, sentence: Sentence) -> None:
        self.reading = reading
        self.sentence = sentence
        self.language = reading.language
        self.start, self.end = sentence.start, sentence.end
        self.text = reading.text[self.start : self.end]

    @cached_property
    def words(self) -> list[Word]:
        """Its words."""
        return self.reading.words[self.sentence.first : self.sentence.last]

    @cached_property
    def outside(self) -> list[Word]:
        """Its words outside quotation marks."""
        return [w for w in self.words if not w.quoted]

    def at_word(self, form: str) -> Word | None:
        """Return the word of a form, if it has one and no other like it."""
        found = [w for w in self.words if w.form == form]
        return found[0] if len(found) == 1 else None

    def at(self, start: int) -> int:
        """Return which of its words starts at a place in the text."""
        return next(n for n, w in enumerate(self.words) if w.start == start)

    @cached_property
    def concepts(self) -> dict[str, list[Word]]:
        """Its words outside quotations, by what they stand for."""
        out: dict[str, list[Word]] = {}
        for word in self.outside:
            found = concept_of(word.form, self.language)
            if found:
                out.setdefault(found, []).append(word)
        return out

    def mentions(self, kind: str) -> list[Mention]:
        """Return what of one kind is mentioned outside quotation marks."""
        found = self.reading.mentions(kind, self.start, self.end)
        return [m for m in found if not self._quoted(m.start)]

    def _quoted(self, place: int) -> bool:
        return any(a <= place < b for a, b in self.reading.quotations)

    @cached_property
    def negations(self) -> list[Word]:
        """Its words of negation."""
        known = NEGATIONS.get(self.language, frozenset())
        return [w for w in self.outside if w.form in known or w.form.endswith("n't")]

    @cached_property
    def told(self) -> bool:
        """Whether it says that somebody says it."""
        return BY_TELLING.search(self.text) is not None

    @cached_property
    def soft(self) -> bool:
        """Whether any word makes it less than flat, by a wide reading."""
        known = softening(self.language)
        return bool(self.hedges) or (known is not None and known.search(self.text) is not None)

    @cached_property
    def conditional(self) -> bool:
        """Whether it says what is so if something else is."""
        known = IF.get(self.language)
        return known is not None and known.search(self.text) is not None

    @cached_property
    def hedges(self) -> list[Mention]:
        """Its hedges that concern the statement, and not a number or a time."""
        kept = {"appears", "reportedly", "allegedly", "likely", "doubt", "unverified"}
        read = [m for m in self.mentions("hedge") if m.facts.get("kind") in kept]
        known = DOUBTS.get(self.language)
        for found in known.finditer(self.text) if known else ():
            start, end = self.start + found.start(), self.start + found.end()
            if not self._quoted(start) and all(end <= m.start or m.end <= start for m in read):
                read.append(Mention("hedge", start, end, found[0], {"kind": "likely"}))
        return sorted(read, key=lambda m: m.start)

    def content(self, start: int, end: int) -> set[str]:
        """Return the stems and concepts of the words between two places, common ones left out."""
        stop = STOP.get(self.language, frozenset())
        out = set()
        for word in self.words:
            if start <= word.start < end and word.form not in stop:
                out.add(concept_of(word.form, self.language) or stem(word.form, self.language))
        return out


class Both:
    """A sentence of the source and one of the retelling that tells the same.

    Args:
        pair: The texts.
        match: The match.
    """

    def __init__(self, pair: Pair, match: Match) -> None:
        self.pair = pair
        self._match = match
        self.source = Side(pair.source, pair.source.sentences[match.source])
        self.made = Side(pair.made, pair.made.sentences[match.made])

    @cached_property
    def alike(self) -> float:
        """How alike they are: by what they tell, or by the words themselves, the more."""
        fewest = max(1, min(len(self.source.words), len(self.made.words)))
        shared = self.aligned[1] + (self._inflected() if self._match.by_place else 0)
        literal = shared / fewest if self.parallel else 0.0
        return max(self._match.alike, literal)

    @cached_property
    def aligned(self) -> tuple[list[Change], int]:
        """Where they differ word by word, and how many words they share."""
        if not self.pair.same_language:
            return [], 0
        return changes(self.pair.source, self.source.sentence, self.pair.made, self.made.sentence)

    @cached_property
    def parallel(self) -> bool:
        """Whether they run in the same words for the most part."""
        fewest = min(len(self.source.words), len(self.made.words))
        if not self.pair.same_language:
            return False
        if self._match.by_place:
            return (self.aligned[1] + self._inflected()) * 10 >= fewest * _BY_PLACE
        return self.aligned[1] * 10 >= fewest * _BY_WORDS

    def _inflected(self) -> int:
        """Return how many words where both differ are the other's in another form: an arrest."""
        language = self.made.language
        return sum(
            len({stem(w.form, language) for w in one} & {stem(w.form, language) for w in other})
            for one, other in self.regions()
        )

    def is_near_copy(self) -> bool:
        """Whether the texts run in the same words for the most part, and these sentences do."""
        return self.pair.contained >= NEAR_COPY and self.is_retouched()

    def is_retouched(self) -> bool:
        """Whether a few words were put in an English sentence that runs on as it did."""
        if not self.parallel or self.made.language != "en" or self.alike < _RETOUCHED:
            return False
        return not (self.source.sentence.heading or self.made.sentence.heading)

    def keeps(self, words: list[Word]) -> bool:
        """Whether nearly as many words as these stand in both."""
        return self.aligned[1] * 10 >= len(words) * 8

    def told_before(self) -> bool:
        """Whether the sentence before in the retelling says that somebody says something."""
        at = self.made.sentence.index
        before = Side(self.pair.made, self.pair.made.sentences[at - 1]) if at else None
        if before is None or before.sentence.heading:
            return False
        return before.told or any(w.quoted for w in before.words)

    def regions(self) -> Iterator[tuple[list[Word], list[Word]]]:
        """Yield the words of each place where they differ."""
        for change in self.aligned[0]:
            one = self.pair.source.words[change.source[0] : change.source[1]]
            other = self.pair.made.words[change.made[0] : change.made[1]]
            yield one, other

    def lost(self) -> set[str]:
        """Return the concepts that only the source's sentence has."""
        return set(self.source.concepts) - set(self.made.concepts)

    def gained(self) -> set[str]:
        """Return the concepts that only the retelling's sentence has."""
        return set(self.made.concepts) - set(self.source.concepts)

    def drift(
        self,
        sort: Sort,
        why: str,
        source: tuple[int, int] | None = None,
        made: tuple[int, int] | None = None,
    ) -> Drift:
        """Return a drift; where a place is not said it is the whole sentence."""
        return Drift(
            sort,
            source or (self.source.start, self.source.end),
            made or (self.made.start, self.made.end),
            why,
        )


DEEDS: Final = frozenset(
    {
        *("kill", "execute", "behead", "torture", "beat", "rape", "shoot", "shell"),
        *("bomb", "ambush", "strike", "explode"),
    }
)
"""Deeds of harm: what a hedge in reports of them mostly governs."""
NEAR_COPY: Final = 0.5
"""How much of a text's runs of three words the other has where it is hardly but copied."""
# How many tenths of the shorter sentence's words the other has in their order.
_BY_WORDS: Final = 6
_BY_PLACE: Final = 5


def span(words: list[Word], side: Side) -> tuple[int, int]:
    """Return where some words start and end; the whole sentence if there are none."""
    return (words[0].start, words[-1].end) if words else (side.start, side.end)


def siblings(one: str, other: str, within: frozenset[str]) -> bool:
    """Whether two concepts are cases of one broader concept among some."""
    return one != other and BROADER.get(one) == BROADER.get(other) and BROADER.get(one) in within
