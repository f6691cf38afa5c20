"""Places that a relation names: "close to the village of Dolnitsa", "near the station".

Longer than 300 lines, because each language has its own way with what may stand between the two.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from firsthand.examine.reports.name_runs import Run
from firsthand.examine.reports.people import BASED
from firsthand.examine.reports.phrases import Phrases, entries
from firsthand.examine.reports.place_core import Places, Spot
from firsthand.examine.reports.place_english import is_adjective, is_no_site, paired_site
from firsthand.world.bodies_words import ORGANISATION_HEADS
from firsthand.world.known_places import KNOWN_PLACES
from firsthand.world.languages import word_set
from firsthand.world.named_things import TITLES
from firsthand.world.place_words import GERMAN_NOUNS, PLACE_WORDS

_PLAIN_LANGUAGES: Final = frozenset({"ru", "uk", "fr", "es"})
_AND: Final = frozenset({"and", "und", "et", "y", "і", "та", "и"})
_MARKS: Final = frozenset({"„", "«", "“", '"'})
_MOST_BETWEEN: Final = 4
_SHORT: Final = 2
_FAR: Final = 6
_WRITTEN: Final = frozenset({"quote", "statement", "message", "letter"})
ARABIC_SETTLED: Final = word_set("بلدة مدينة قرية محافظة بلده مدينه قريه محافظه حي ضاحية ضاحيه")
_SITES: Final = word_set(
    "quarry bridge camp beach hall sports checkpoint station village hospital school warehouse "
    "depot base road bank forest field square crossing port airfield positions outskirts suburb "
    "town city house building plant factory mine market church mosque prison stadium hotel airport "
    "opera theatre park harbour coast shore river border office headquarters centre center front "
    "line post crossroads junction roundabout intersection railway tracks frontier coastline "
    "embankment jetty pier quay dock docks "
    "harbor lighthouse reservoir substation refinery terminal "
    "barracks garrison monastery cemetery kindergarten "
    "clinic university mall supermarket playground "
    "parliament courthouse embassy consulate palace castle "
    "monument memorial highway motorway canal "
    "stream creek lake pond woods hill hills ridge cliff valley ravine mountain mountains island "
    "settlement farm mill bakery library museum cathedral synagogue temple power tunnel dam capital"
)
_FOREIGN_SITES: Final = word_set(
    "rivière fleuve pont gare aéroport port frontière marché école hôpital mosquée église caserne "
    "prison stade mine usine autoroute côte plage lac "
    "forêt village ville barrage place centre camp "
    "base palais parlement ministère commissariat cimetière "
    "stade mairie préfecture ambassade lycée "
    "carrefour rond-point dépôt entrepôt raffinerie littoral capitale poste checkpoint château "
    "río puente estación aeropuerto puerto frontera mercado escuela hospital mezquita iglesia "
    "cuartel cárcel estadio fábrica carretera autopista costa "
    "playa lago bosque pueblo ciudad presa "
    "plaza centro campamento retén palacio embajada cementerio parque muelle refinería bodega "
    "almacén colegio ayuntamiento capital catedral cruce rotonda terminal comisaría puesto"
)
_GERMAN_SITES: Final = (
    *("hafen", "bahnhof", "brücke", "fluss", "see", "ufer", "kirche", "schule", "rathaus", "stadt"),
    *("flughafen", "stadion", "krankenhaus", "markt", "grenze", "küste", "autobahn", "kreuzung"),
    *("bad", "park", "wald", "fabrik", "lager", "kaserne", "moschee", "friedhof", "tankstelle"),
    *("supermarkt", "kraftwerk", "gefängnis", "turm", "tor", "dorf", "siedlung", "strand", "kanal"),
    *("bach", "insel", "platz", "straße", "gebäude", "haus", "werk", "hotel", "posten", "mine"),
)
_DEMONYMS: Final = ("ians", "icans", "ican", "eans", "ese", "ists", "crats", "ish", "ews")
_PARTIES: Final = word_set(
    "republican republicans democratic democrat democrats european muslim muslims christian white "
    "latino latinos hispanic black medicare medicaid house senate congress state mr mrs ms muslim"
)
_FUSED: Final = word_set("am im vom zum beim ans ins")
_ABSTRACT: Final = ("ung", "heit", "keit", "schaft", "tion", "ismus", "angaben", "ungen", "nis")
_PEOPLE: Final = "person"
_LANGUAGE: Final = ("ian", "ish", "ese")
NOT_PLACES: Final = word_set(
    "telegram facebook twitter youtube whatsapp instagram god "
    "english internet parliament covid dios dieu "
    "gott allah electoral congressional congress christmas easter ramadan earth hell heaven act "
    "january february march april may june july august september october november december"
)
_EXACTLY: Final = word_set("just immediately directly due roughly straight right deep")
_MOTION: Final = word_set(
    "went travelled traveled returned flew headed moved fled came sent drove way road close next "
    "north south east west border access route evacuated taken brought transferred mission train "
    "bus "
    "near attached due adjacent moving withdrew retreated marched sailed"
)
_SLAVIC_SITES: Final = (
    "станц",
    "вокзал",
    "мост",
    "міст",
    "рек",
    "річк",
    "город",
    "сел",
    "перевал",
    "границ",
    "кордон",
    "аэропорт",
    "аеропорт",
    "завод",
    "школ",
    "больниц",
    "лікарн",
    "склад",
    "порт",
    "дорог",
    "трасс",
    *("рынк", "ринк", "церк", "мечет", "площ", "берег", "лес", "озер", "шахт", "тюрьм", "колон"),
    *("стадион", "стадіон", "кладбищ", "кладовищ", "администрац", "здани", "будівл", "аэродром"),
    *(
        "аеродром",
        "блокпост",
        "казарм",
        "посольств",
        "столиц",
        "деревн",
        "посел",
        "пристан",
        "лини",
    ),
    *(
        "перекрест",
        "перехрест",
        "гаван",
        "пляж",
        "узбереж",
        "побереж",
        "электростанц",
        "тэц",
        "тец",
    ),
    *(
        "фабрик",
        "элеватор",
        "елеватор",
        "собор",
        "монастыр",
        "вокзал",
        "университет",
        "університет",
    ),
)
_COMPASS: Final = re.compile(
    r"^(?:north|south|east|west|nord|noroeste|noreste|norte|süd|sud|sur|ost|öst|est|ouest|oeste|oest)"
    r"|север|восто|запад|^юж|^юг|північ|півден|південь|схід|східн|захід|західн|شمال|جنوب|شرق|غرب"
)
_CENTRAL: Final = word_set("northern southern eastern western central")


@lru_cache(maxsize=16)
def _relations(code: str) -> Phrases[str]:
    return Phrases(entries(PLACE_WORDS[code].relations))


class Related(Places):
    """Finds the places that a relation stands before."""

    def related(self) -> list[Spot]:
        """Return every place that a relation stands before, in order."""
        words, relations, size = self.words, _relations(self.code), len(self.words)
        out: list[Spot] = []
        at = 0
        while at < size:
            hit = relations.match(words, at, size) if words.kinds[at] == "w" else None
            if hit is None or hit[0] >= size:
                at += 1
                continue
            spots = self._after_relation(at, *hit)
            out += spots
            at = hit[0] if spots else at + 1
        return out

    def _after_relation(self, at: int, end: int, kind: str) -> list[Spot]:
        """Read the name after a relation, over articles and sorts of places."""
        words, tables = self.words, self.tables
        if self.code in _PLAIN_LANGUAGES:
            site = end
            while words.word(site) in tables.the and site - end < _SHORT:
                site += 1
            if words.word(site) in tables.before - tables.the and not words.is_named(site):
                spots = self._sorted_place(at, site, kind)
                if spots or words.word(end) in tables.before - tables.the:
                    return spots
        place, sort_at = self._over_sorts(end)
        if self.code == "ar":
            return self._arabic(at, place, kind, sorts=sort_at is not None)
        run = self.run_at(place) if not self.breaks(place) else None
        if run is None:
            common = kind not in {"bare", "between", "district"}
            return self._common(at, end, sort_at or place, kind) if common else []
        if not self._may_be_place(place, run, at, kind, sorts=sort_at is not None):
            return []
        last = self.name_end(place, run)
        spot = self._spot(at, place, last, kind)
        goes_on = (kind == "between" and words.word(last) in _AND) or (
            kind == "route" and words.word(last) == "to"
        )
        other = self.run_at(last + 1) if goes_on else None
        return [spot, Spot(last + 1, other.last, spot.relation, kind)] if other else [spot]

    def _over_sorts(self, at: int) -> tuple[int, int | None]:
        """Return where a name may begin, and where a sort of place stands before it."""
        words, tables = self.words, self.tables
        place, sort_at = at, None
        for _ in range(_MOST_BETWEEN):
            if self.breaks(place):
                break
            word = words.word(place)
            if word in tables.sorts and not (words.is_named(place) and self.code == "en"):
                sort_at = sort_at or place
            elif sort_at == place - 1 and self._described(place):
                pass
            elif word not in tables.the and (sort_at is None or word not in tables.of | _MARKS):
                break
            place += 1
        return min(place, len(words)), sort_at

    def _described(self, place: int) -> bool:
        """Say whether a French or Spanish adjective stands after a sort: "ville portuaire de"."""
        words = self.words
        lower = words.kinds[place : place + 1] == "w" and not words.is_named(place)
        free = words.word(place) not in self.tables.of | self.tables.the
        return (
            self.code in {"fr", "es"} and lower and free and words.word(place + 1) in self.tables.of
        )

    def _may_be_place(self, place: int, run: Run, at: int, kind: str, *, sorts: bool) -> bool:
        """Say whether a run after a relation can be a place's name."""
        words = self.words
        first, other = words.plain[place], self.other.get(place)
        if other is not None:
            return sorts and other == _PEOPLE
        if self._is_no_place(place, run, at, kind, sorts=sorts):
            return False
        if kind == "bare":
            tongue = self.code == "en" and first.endswith(_LANGUAGE) and run.size == 1
            return sorts or (not tongue and self._bare(place, run, at))
        return self.code != "de" or sorts or self._german_place(place, run, kind)

    def _is_no_place(self, place: int, run: Run, at: int, kind: str, *, sorts: bool) -> bool:
        """Say whether a run is surely something else: somebody, a body, a people, a time."""
        words = self.words
        first = words.plain[place]
        somebody = run.size == 1 and first in self.surnames and first not in KNOWN_PLACES
        based = words.plain[run.last - 1].endswith(BASED)
        if not sorts and (somebody or based or tuple(words.plain[place : run.last]) in self.named):
            return True  # somebody or some body of this name is in the text
        demonym = run.size == 1 and first.endswith(_DEMONYMS) and first not in KNOWN_PLACES
        by_the = words.plain[at] in {"by", "along"} and kind == "near"
        if self.code == "en" and not sorts and (first in _PARTIES or demonym or by_the):
            return True
        heads = ORGANISATION_HEADS - {"post", "line", "lines"}
        body = any(words.plain[each] in heads for each in range(place, run.last))
        return body or first in NOT_PLACES or first in TITLES or place in self.times

    def _german_place(self, place: int, run: Run, kind: str) -> bool:
        """Say whether a German noun after a relation is a place's name, or a site."""
        words = self.words
        first = words.plain[place]
        article = words.word(place - 1) in self.tables.the or words.plain[place - 1] in _FUSED
        if not article:
            return first not in GERMAN_NOUNS and not first.endswith(_ABSTRACT)
        stem = first.removesuffix("s").removesuffix("e")
        site = stem.endswith(_GERMAN_SITES) or first.endswith(_GERMAN_SITES)
        return site or (run.size == 1 and kind == "direction")

    def _bare(self, place: int, run: Run, at: int) -> bool:
        """Say whether a name after a bare "in" or "to" is a place."""
        words, word = self.words, self.words.plain[at]
        article = place - at > 1 and words.plain[place - 1] in self.tables.the
        if self.code == "en":
            return self._bare_english(run, at, word, article=article)
        if self.code == "de":
            return not article and self._bare_german(place, run, at)
        if self.code in {"fr", "es"}:
            weak = word in {"de", "d'", "al"}
            of_people = words.word(at - 1) in self.tables.from_people
            sure = word in {"à", "desde", "hasta"} and run.size <= _SHORT and not run.opens
            return word == "en" or sure or (not article and (not weak or of_people))
        preposition = word in {"в", "у", "из", "з", "із", "зі", "до", "во", "на"}
        return preposition and not run.opens and run.size <= _SHORT

    def _bare_german(self, place: int, run: Run, at: int) -> bool:
        """Say so of a German noun, which has a capital whatever it is."""
        words = self.words
        following = words.word(run.last)
        if following in {"der", "des", "von"} or words.is_first(at):
            return False
        if words.plain[place] in GERMAN_NOUNS or words.plain[place].endswith(_ABSTRACT):
            return False
        noun = words.plain[place].endswith(("en", "ung", "heit", "keit", "er", "ion"))
        return not (noun and following[:1].islower() and words.plain[at] != "nach")

    def _bare_english(self, run: Run, at: int, word: str, *, article: bool) -> bool:
        words, after = self.words, self.tables.after
        before = words.word(at - 1)
        if word == "of":
            return before in self.tables.from_people
        if word == "to" and before not in _MOTION:
            return "from" in {words.word(at - 2), words.word(at - 3)}
        if word == "from" and before in _WRITTEN:
            return False
        if article:
            suffix = words.word(run.last) in after or words.plain[run.last - 1] in after
            suffix = suffix or self.longer(run.last) > run.last
            return suffix and word not in {"left", "reach", "leave"}
        if word == "on" or word.startswith(("visit", "occup")):
            return words.plain[run.last - 1] in after or words.word(run.last) in after
        return word != "at" or run.size <= _FAR

    def _spot(self, at: int, place: int, last: int, kind: str) -> Spot:
        """Put a place together, with the distance that stands before its relation."""
        first, distance = self.distance(at)
        if self.code == "en" and kind != "bare" and first == at:
            first -= self.words.word(at - 1) in _EXACTLY and not self.words.lines[at]
        bare = kind == "bare" and first == at
        relation: tuple[int, int] | None = None if bare else (first, place)
        if self.words.plain[at] in _CENTRAL:
            relation = None if self.words.is_named(at) else (at, place)
        direction = self._compass(at, place) if kind == "direction" else None
        return Spot(place, last, relation, "in" if bare else kind, distance, direction)

    def _compass(self, at: int, place: int) -> tuple[int, int]:
        """Return the words of a relation that name a direction: "to the *west* of"."""
        named = [n for n in range(at, place) if _COMPASS.search(self.words.plain[n])]
        if not named:
            return at, at + 1
        return named[0], named[0] + (2 if named[0] + 1 in named else 1)

    def _common(self, at: int, end: int, place: int, kind: str) -> list[Spot]:  # noqa: PLR0911  each language has its own way out
        """Read a common noun that a relation places something by: "near the station"."""
        words, code = self.words, self.code
        if place >= len(words) or words.kinds[place] != "w" or place in self.times:
            return []
        noun = words.plain[place]
        article = place > end or words.plain[end - 1] in {"des", "der", "du", "del"}
        if code == "en":
            pair = paired_site(words, place) if article and kind != "bare" else place
            if pair > place and words.word(pair) not in self.tables.of:
                return [self._spot(at, place, pair, kind)]
            site = place + is_adjective(noun)
            noun = words.word(site) if not words.lines[site] else noun
            listed = noun in _SITES | self.tables.after | self.tables.sorts
            after = words.word(site + 1)
            if not (article and listed) or after in _SITES | self.tables.of or noun in _CENTRAL:
                return []
            return [] if is_no_site(noun) else [self._spot(at, place, site + 1, kind)]
        if code in {"fr", "es"}:
            listed = noun in _FOREIGN_SITES and words.word(place + 1) not in self.tables.of
            return [self._spot(at, place, place + 1, kind)] if listed else []
        if code in {"ru", "uk"}:
            sure = kind in {"direction", "towards"} or noun.startswith(_SLAVIC_SITES)
            return [self._spot(at, place, place + 1, kind)] if sure else []
        return []

    def _sorted_place(self, at: int, place: int, kind: str) -> list[Spot]:
        """Read a name that begins with its sort: "перевала Вессен", "paso de Vesén"."""
        words = self.words
        name = place + 1 + (words.word(place + 1) in self.tables.of)
        name += words.word(name) in self.tables.the and not words.is_named(name)
        run = self.run_at(name)
        if run is None or words.lines[name]:
            return self._common(at, place, place, kind) if kind != "bare" else []
        if self.other.get(name) in {"organisation", "unit", "vehicle", "weapon"}:
            return []
        return [self._spot(at, place, run.last, kind)]

    def _arabic(self, at: int, place: int, kind: str, *, sorts: bool) -> list[Spot]:
        """Read the name after a sort of place: Arabic has no capitals to show it."""
        words = self.words
        if place >= len(words) or words.kinds[place] != "w":
            return []
        if not sorts:
            common = kind not in {"bare", "direction"} and words.plain[place].startswith("ال")
            return (
                [Spot(place, place + 1, (at, place), kind)]
                if common and place not in self.times
                else []
            )
        last = place + 1 + (words.plain[place] in self.tables.before)
        last = min(last, len(words))
        if kind == "bare":
            settled = words.plain[place - 1] in ARABIC_SETTLED
            return [Spot(place - (not settled), last, None, "in")]
        first, distance = self.distance(at)
        return [Spot(place, last, (first, place), kind, distance)]
