"""Months, weekdays and words beside dates in languages that are read for their dates only.

`firsthand.world.languages` says all that reading needs of seven languages; of these no more is
known here than how a page says when it was published or changed. Source: the Unicode CLDR's names
(nominative and genitive), and what pages write beside them. A name that is two months in two
languages (*listopad*: October in Croatian, November in Polish and Czech) stands for both.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from firsthand.world.languages import LANGUAGES

_MONTHS: Final = """
gennaio gen janeiro jan stycznia styczeń ocak oca januari leden ledna január januára ianuarie januar tammikuuta tammikuu janvāris sausio gener siječnja siječanj јануар јануара януари ιανουαρίου ιανουάριος ιαν
febbraio feb fevereiro fev lutego luty şubat şub februari únor února február februára februarie februar helmikuuta helmikuu vasario febrer veljače veljača фебруар фебруара февруари φεβρουαρίου φεβρουάριος φεβ
marzo mar março marca marzec mart maart března březen marec martie mars maaliskuuta maaliskuu március kovo març ožujka ožujak март марта μαρτίου μάρτιος μαρ
aprile apr abril abr kwietnia kwiecień nisan nis april dubna duben apríl apríla aprilie huhtikuuta huhtikuu április balandžio travnja travanj април априла απριλίου απρίλιος απρ
maggio mag maio maj maja mayıs mei května květen máj mája mai toukokuuta toukokuu május gegužės svibnja svibanj мај маја май μαΐου μάιος
giugno giu junho jun czerwca czerwiec haziran haz juni června červen jún júna iunie kesäkuuta kesäkuu június birželio lipnja lipanj јун јуна юни ιουνίου ιούνιος
luglio lug julho jul lipca lipiec temmuz tem juli července červenec júl júla iulie heinäkuuta heinäkuu július liepos srpnja srpanj јул јула юли ιουλίου ιούλιος
agosto ago sierpnia sierpień ağustos ağu augustus srpna srpen august augusta elokuuta elokuu augusztus augusti rugpjūčio kolovoza kolovoz август августа αυγούστου αύγουστος
settembre set setembro września wrzesień eylül eyl september září septembra septembrie syyskuuta syyskuu szeptember rugsėjo rujna rujan септембар септембра септември σεπτεμβρίου σεπτέμβριος
ottobre ott outubro out października październik ekim eki oktober října říjen október októbra octombrie lokakuuta lokakuu spalio listopada listopad октобар октобра октомври οκτωβρίου οκτώβριος
novembre novembro listopada listopad kasım kas november novembra noiembrie marraskuuta marraskuu lapkričio studenoga studenog studeni новембар новембра ноември νοεμβρίου νοέμβριος
dicembre dic dezembro dez grudnia grudzień aralık ara december prosince prosinec decembra decembrie desember joulukuuta joulukuu gruodžio prosinca prosinac децембар децембра декември δεκεμβρίου δεκέμβριος
"""  # noqa: E501
_WEEKDAYS: Final = """
lunedì segunda-feira segunda poniedziałek pazartesi maandag pondělí pondelok luni mandag måndag maanantai hétfő ponedjeljak ponedeljak понедељак понеделник δευτέρα
martedì terça-feira terça wtorek salı dinsdag úterý utorok marți tirsdag tisdag tiistai kedd utorak уторак вторник τρίτη
mercoledì quarta-feira quarta środa çarşamba woensdag středa streda miercuri onsdag keskiviikko szerda srijeda sreda среда сряда τετάρτη
giovedì quinta-feira quinta czwartek perşembe donderdag čtvrtek štvrtok joi torsdag torstai csütörtök četvrtak четвртак четвъртък πέμπτη
venerdì sexta-feira sexta piątek cuma vrijdag pátek piatok vineri fredag perjantai péntek petak петак петък παρασκευή
sabato sábado sobota cumartesi zaterdag sobota sâmbătă lørdag lördag lauantai szombat subota субота събота σάββατο
domenica domingo niedziela pazar zondag neděle nedeľa duminică søndag söndag sunnuntai vasárnap nedjelja nedelja недеља неделя κυριακή
"""  # noqa: E501
PUBLISHED: Final = (
    "pubblicato il", "pubblicato", "publicado em", "publicado", "opublikowano",
    "data publikacji", "publikacja", "giriş tarihi", "giriş", "yayınlanma tarihi", "yayınlanma",
    "yayın tarihi", "yayın", "oluşturulma", "gepubliceerd op", "gepubliceerd", "geplaatst",
    "vydáno", "publikováno", "vydané", "publikované", "publicat la", "publicat", "publicerad",
    "publiceret", "offentliggjort", "publisert", "julkaistu", "megjelent", "közzétéve",
    "objavljeno", "objavljen", "објављено", "публикувано", "δημοσιεύτηκε", "δημοσίευση",
)  # fmt: skip
"""What stands before the date when a text was published."""
UPDATED: Final = (
    "ultimo aggiornamento", "aggiornato il", "aggiornato alle", "aggiornato", "modificato",
    "última atualização", "atualizado em", "atualizado há", "atualizado", "actualizado em",
    "aktualizacja", "zaktualizowano", "son güncelleme", "güncelleme tarihi", "güncelleme",
    "güncellenme", "güncellendi", "laatst bijgewerkt", "bijgewerkt", "gewijzigd",
    "aktualizováno", "aktualizované", "upraveno", "actualizat la", "actualizat", "uppdaterad",
    "opdateret", "oppdatert", "päivitetty", "frissítve", "ažurirano", "ажурирано", "обновено",
    "ενημερώθηκε",
)  # fmt: skip
"""What stands before the date when a text was changed."""


def plain_month(word: str) -> str:
    """Return a name of a month or a day in small letters, one way for Turkish's two kinds of i."""
    return word.lower().replace("i\u0307", "i").replace("ı", "i")


def _numbers(rows: str, field: str) -> Mapping[str, tuple[int, ...]]:
    out: dict[str, set[int]] = {}
    for number, row in enumerate(rows.strip().splitlines(), 1):
        for word in row.split():
            out.setdefault(plain_month(word), set()).add(number)
    for each in LANGUAGES.values():
        for word, number in getattr(each, field).items():
            # What one of the seven writes is that, whatever others write so.
            out[plain_month(word)] = {number}
    return MappingProxyType({word: tuple(sorted(found)) for word, found in out.items()})


MONTHS: Final = _numbers(_MONTHS, "months")
"""Number of the month, mostly one, by each way of writing it (by `plain_month`)."""
WEEKDAYS: Final = _numbers(_WEEKDAYS, "weekdays")
"""Number of the day of the week (1 is Monday), by each way of writing it."""
