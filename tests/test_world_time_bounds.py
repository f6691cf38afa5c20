"""Days and hours told as about, by, before or after which, in thirteen languages."""

# ruff: noqa: E501  invented sentences, a language a line; each time in brackets
import re

import pytest

from firsthand.world.time_bounds import loosened, or_another

LOOSE = {
    "en": "It fell around [noon].|It fell by [noon].|It fell before [9 October].|It was shot on or about [9 October].|It fell at [noon] at the latest.|It fell no later than [9 October].|It fell shortly after [midnight].|It fell towards [noon].|It was shot on [9 October] or a day before.|They stayed until [noon].",
    "de": "Sie fiel gegen [Mittag].|Sie fiel bis [Mittag].|Zum [Mittag] war sie gefallen.|Sie fiel vor dem [9. Oktober].|Sie fiel spätestens am [9. Oktober].|Sie fiel um den [9. Oktober].|Sie fiel kurz nach [Mitternacht].|Sie fiel am [9. Oktober] oder einen Tag davor.|Sie fiel um [Mittag] herum.|Sie fiel etwa [um 12 Uhr].",
    "fr": "Elle est tombée vers [midi].|Elle était tombée avant [midi].|D'ici [midi] elle était tombée.|Aux alentours du [9 octobre], elle est tombée.|Elle est tombée au plus tard le [9 octobre].|Elle est tombée peu après [minuit].|Elle est tombée à [midi] environ.|Elle est restée jusqu'à [midi].|Sur le coup de [midi] elle est tombée.",
    "es": "Cayó hacia el [mediodía].|Cayó a eso de las [12].|Para el [mediodía] había caído.|Cayó antes del [9 de octubre].|Cayó sobre las [12].|Cayó poco después de la [medianoche].|Cayó el [9 de octubre] a más tardar.|Estuvo hasta el [mediodía].|Cayó alrededor del [9 de octubre].",
    "it": "È caduta verso [mezzogiorno].|Entro [mezzogiorno] era caduta.|È caduta intorno al [9 ottobre].|È caduta prima di [mezzogiorno].|È caduta poco dopo la [mezzanotte].|È caduta alle [12] circa.|È caduta il [9 ottobre] al più tardi.|È rimasta fino a [mezzogiorno].|È caduta attorno alle [12].",
    "pt": "Caiu por volta do [meio-dia].|Caiu pelas [12 horas].|Até ao [meio-dia] tinha caído.|Caiu antes do [9 de outubro].|Caiu pouco depois da [meia-noite].|Caiu perto do [meio-dia].|Caiu a [9 de outubro], o mais tardar.|Ficou até ao [meio-dia].|Caiu cerca das [12 horas].",
    "nl": "Hij viel rond de [middag].|Hij viel tegen de [middag].|Hij viel vóór [9 oktober].|Hij viel uiterlijk [9 oktober].|Hij viel kort na [middernacht].|Hij viel omstreeks [12 uur].|Hij viel op [9 oktober] of een dag eerder.|Hij bleef tot de [middag].|Hij viel om [12 uur] ongeveer.",
    "pl": "Spadł około [południa].|Do [południa] już spadł.|Spadł przed [9 października].|Spadł najpóźniej [9 października].|Spadł tuż po [północy].|Spadł koło [południa].|Spadł w okolicach [9 października].|Spadł [9 października] lub dzień wcześniej.|Spadł nie później niż [9 października].",
    "cs": "Spadl kolem [poledne].|Do [poledne] spadl.|Spadl před [9. říjnem].|Spadl nejpozději [9. října].|Spadl krátce po [půlnoci].|Spadl okolo [poledne].|Spadl asi [9. října].|Spadl [9. října] nebo den předtím.|K [poledni] spadl.",
    "ru": "Он упал около [полудня].|К [полудню] он упал.|Он упал до [9 октября].|Он упал не позднее [9 октября].|Он упал вскоре после [полуночи].|Он упал ближе к [полудню].|Он упал примерно [9 октября].|Он упал [9 октября] или на день раньше.|Он стоял вплоть до [полудня].",
    "uk": "Він упав близько [полудня].|До [полудня] він упав.|Він упав перед [9 жовтня].|Він упав не пізніше [9 жовтня].|Він упав невдовзі після [півночі].|Він упав ближче до [полудня].|Він упав орієнтовно [9 жовтня].|Він упав [9 жовтня] або на день раніше.|[На полудень] він упав.",
    "tr": "[Öğle] sularında düştü.|[Öğlene] kadar düştü.|[Öğleye] doğru düştü.|[9 Ekim] civarında düştü.|En geç [9 Ekim]'de düştü.|[9 Ekim]'den önce düştü.|[Gece yarısından] sonra düştü.|Yaklaşık [saat 12]'de düştü.|[9 Ekim] veya öncesinde düştü.",
    "ar": "سقطت نحو [الظهر].|سقطت بحلول [الظهر].|سقطت قبل [9 أكتوبر].|سقطت قبيل [الظهر].|سقطت بعيد [منتصف الليل].|سقطت حوالي الساعة [12].|سقطت حتى [الظهر].|سقطت عند [الظهر] تقريبا.|سقطت قرابة [الظهر].",
}
EXACT = {
    "en": "It fell at [noon].|It fell on [9 October].|On [9 October] it fell.|At [12:05] it fell.|The film of [9 October] shows it.|He said that at [noon] it fell.|It fell at [noon], and three ran.|It fell that day, at [noon].",
    "de": "Sie fiel am [9. Oktober].|Um [12 Uhr] fiel sie.|Am [9. Oktober] fiel sie.|Das Video vom [9. Oktober] zeigt sie.|Er sagte, um [12 Uhr] fiel sie.|Sie fiel um [12 Uhr], drei liefen.|Genau um [12 Uhr] fiel sie.|Sie fiel mittags am [9. Oktober].",
    "fr": "Elle est tombée à [midi].|Elle est tombée le [9 octobre].|Le [9 octobre] elle est tombée.|La vidéo du [9 octobre] la montre.|Il a dit qu'à [midi] elle est tombée.|Elle est tombée à [midi], et trois ont fui.|À [midi] pile elle est tombée.|Elle est tombée ce jour-là à [12 h 05].",
    "es": "Cayó al [mediodía].|Cayó el [9 de octubre].|El [9 de octubre] cayó.|El vídeo del [9 de octubre] la muestra.|Dijo que a las [12] cayó.|Cayó a las [12] y tres huyeron.|A las [12] en punto cayó.|Cayó ese día a las [12.05].",
    "it": "È caduta a [mezzogiorno].|È caduta il [9 ottobre].|Il [9 ottobre] è caduta.|Il video del [9 ottobre] la mostra.|Ha detto che alle [12] è caduta.|È caduta alle [12] e tre sono fuggiti.|Alle [12] in punto è caduta.|È caduta quel giorno alle [12.05].",
    "pt": "Caiu ao [meio-dia].|Caiu a [9 de outubro].|No dia [9 de outubro] caiu.|O vídeo de [9 de outubro] mostra-o.|Disse que às [12 horas] caiu.|Caiu às [12 horas] e três fugiram.|Às [12 horas] em ponto caiu.|Caiu nesse dia às [12h05].",
    "nl": "Hij viel om [12 uur].|Hij viel op [9 oktober].|Op [9 oktober] viel hij.|De video van [9 oktober] toont hem.|Hij zei dat hij om [12 uur] viel.|Hij viel om [12 uur] en drie vluchtten.|Precies om [12 uur] viel hij.|Hij viel die dag om [12.05 uur].",
    "pl": "Spadł w [południe].|Spadł [9 października].|Dnia [9 października] spadł.|Film z [9 października] to pokazuje.|Powiedział, że w [południe] spadł.|Spadł o [12] i trzech uciekło.|Dokładnie o [12] spadł.|Spadł tego dnia o [12.05].",
    "cs": "Spadl v [poledne].|Spadl [9. října].|Dne [9. října] spadl.|Video z [9. října] to ukazuje.|Řekl, že v [poledne] spadl.|Spadl ve [12] a tři utekli.|Přesně ve [12] spadl.|Spadl ten den ve [12.05].",
    "ru": "Он упал в [полдень].|Он упал [9 октября].|Днём [9 октября] он упал.|Видео от [9 октября] это показывает.|Он сказал, что в [полдень] упал.|Он упал в [12 часов], и трое бежали.|Ровно в [12 часов] он упал.|Он упал в тот день в [12:05].",
    "uk": "Він упав опівдні [9 жовтня].|Він упав [9 жовтня].|Удень [9 жовтня] він упав.|Відео за [9 жовтня] це показує.|Він сказав, що о [12] упав.|Він упав о [12], і троє втекли.|Рівно о [12] він упав.|Він упав того дня о [12:05].",
    "tr": "[Öğlen] düştü.|[9 Ekim]'de düştü.|Saat [12]'de düştü.|[9 Ekim] tarihli görüntü bunu gösteriyor.|Saat [12]'de düştüğünü söyledi.|Saat [12]'de düştü ve üç kişi kaçtı.|Tam [12]'de düştü.|O gün saat [12.05]'te düştü.",
    "ar": "سقطت عند [الظهر].|سقطت في [9 أكتوبر].|في [9 أكتوبر] سقطت.|مقطع [9 أكتوبر] يظهرها.|قال إنها في [الظهر] سقطت.|سقطت في الساعة [12] وفر ثلاثة.|تماما في الساعة [12] سقطت.|سقطت ذلك اليوم في الساعة [12:05].",
}


def cases(table):
    """Yield each language with each of its sentences."""
    return [(code, line) for code, row in table.items() for line in row.split("|")]


def loose(code, sentence):
    """Whether the time in brackets is read as a loose one."""
    found = re.fullmatch(r"(.*)\[(.*?)\](.*)", sentence)
    assert found
    before, time, after = found.groups()
    return bool(loosened(before, time, after, code))


@pytest.mark.parametrize(("code", "sentence"), cases(LOOSE))
def test_about_by_before_or_after(code, sentence):
    assert loose(code, sentence)


@pytest.mark.parametrize(("code", "sentence"), cases(EXACT))
def test_exactly_then(code, sentence):
    assert not loose(code, sentence)


def test_in_a_language_that_is_not_listed_nothing_is_known():
    assert not loosened("around ", "noon", "", "xx")


def test_what_was_read_as_part_of_the_time_counts():
    assert loosened("Sie fiel ", "gegen Mittag", "", "de")
    assert loosened("", "öğle sularında", "", "tr")


@pytest.mark.parametrize(
    ("after", "code", "other"),
    [
        (" or the day before.", "en", True),
        (" of last year.", "en", False),
        (" of een dag eerder.", "nl", True),
        (" o el día antes.", "es", True),
        (" o drone caiu junto ao cais.", "pt", False),
        (" ou na véspera.", "pt", True),
        (" oder einen Tag davor.", "de", True),
        (" veya bir gün önce.", "tr", True),
        (" или накануне.", "ru", True),
        (" і троє втекли.", "uk", False),
        (" or the day before.", "xx", False),
    ],
)
def test_or_another_day(after, code, other):
    assert or_another(after, code) is other
