"""How seven languages say that words are somebody's: verbs, "that", "according to", pronouns.

The verbs stand in the forms that news uses (third person, past and present, and the participle of
the perfect). All words are lower case. The lists are this project's own. The file is long because
it is one table; it holds no rules.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final


@dataclass(frozen=True)
class Cues:
    """The cues of one language.

    Attributes:
        code: Its BCP 47 tag.
        says: Verbs of saying, in their forms.
        denies: Those that say that something is not so.
        verifies: Those that say that something was checked.
        helpers: Auxiliaries that may stand before a participle, and be parted from it.
        that: Words that open a clause that is said.
        according: Phrases after which a source is named, and the sentence is what it says.
        behind: Words after a source that do the same ("zufolge").
        he: Pronouns for one man, by form; likewise `she` and `they`.
        small: Words that begin a noun phrase: articles, possessives, quantifiers.
        stops: Words that end a noun phrase.
        links: Small words within names and noun phrases.
        titles: Words before a name that are no part of it.
        fillers: Words between a cue and its neighbours: adverbs, addressees.
        outlets: Words that make a name one of a medium.
        crowd: Words for people without a name.
        papers: Words for writings and recordings that can be a source.
        cites: Words between an outlet and whom it quotes.
        own: A pattern for "by his account", whose group `who` is the pronoun.
        via: Phrases between a speaker and the outlet that carried it.
    """

    code: str
    says: str
    denies: str
    verifies: str
    helpers: str
    that: str
    according: str
    behind: str = ""
    he: str = ""
    she: str = ""
    they: str = ""
    small: str = ""
    stops: str = ""
    links: str = ""
    titles: str = ""
    fillers: str = ""
    outlets: str = ""
    papers: str = ""
    cites: str = ""
    via: str = ""
    own: str = ""

    @cached_property
    def verb(self) -> re.Pattern[str]:
        """Finds a verb of saying, with a helper right before it."""
        verbs = _either(f"{self.says}|{self.denies}|{self.verifies}")
        parted = "??" if self.code == "en" else "{0,2}?"
        helper = f"(?:(?:{_either(self.helpers)})\\s+(?:\\w+\\s+){parted})?" if self.helpers else ""
        # In French the pronoun hangs on: "explique-t-elle".
        ends = r"(?=-(?:t-)?(?:ils?|elles?|on)\b)|" if self.code == "fr" else ""
        return re.compile(rf"(?<![\w-]){helper}(?:{verbs})(?:{ends}(?![\w-]))", re.IGNORECASE)

    @cached_property
    def denying(self) -> re.Pattern[str]:
        """Tells whether a verb denies."""
        return re.compile(rf"(?:^|\s)(?:{_either(self.denies)})$", re.IGNORECASE)

    @cached_property
    def verifying(self) -> re.Pattern[str]:
        """Tells whether a verb says that something was checked."""
        return re.compile(rf"(?:^|\s)(?:{_either(self.verifies)})$", re.IGNORECASE)

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """Finds a word that opens what is said."""
        return re.compile(rf"(?:{_either(self.that)})(?:(?<=['’])|(?!\w))", re.IGNORECASE)

    @cached_property
    def source(self) -> re.Pattern[str]:
        """Finds "according to"."""
        return re.compile(rf"(?<!\w)(?:{_either(self.according)})(?!\w)", re.IGNORECASE)

    @cached_property
    def citing(self) -> re.Pattern[str]:
        """Finds what stands between an outlet and whom it cites."""
        return re.compile(rf"(?<!\w)(?:{_either(self.cites)})(?!\w)", re.IGNORECASE)

    @cached_property
    def carrying(self) -> re.Pattern[str]:
        """Finds what stands between what somebody says and the outlet that carried it."""
        return re.compile(rf"(?<!\w)(?:{_either(self.via)})(?!\w)", re.IGNORECASE)

    @cached_property
    def by_account(self) -> re.Pattern[str]:
        """Finds "by his account"."""
        return re.compile(rf"(?<!\w)(?:{self.own})", re.IGNORECASE)

    @cached_property
    def after_source(self) -> re.Pattern[str] | None:
        """Finds a word like "zufolge", after the source."""
        if not self.behind:
            return None
        return re.compile(rf"(?<!\w)(?:{_either(self.behind)})(?!\w)", re.IGNORECASE)

    @cached_property
    def words(self) -> Mapping[str, frozenset[str]]:
        """The one-word lists as sets."""
        names = (
            "he",
            "she",
            "they",
            "small",
            "stops",
            "links",
            "titles",
            "fillers",
            "outlets",
            "papers",
        )
        out = {name: frozenset(getattr(self, name).split()) for name in names}
        out["verbs"] = frozenset(f"{self.says} {self.denies} {self.verifies}".split())
        return MappingProxyType(out)


def _either(line: str) -> str:
    """Return a pattern for any of the phrases between bars, or the words between blanks."""
    phrases = [each.strip() for part in line.split("|") for each in _split(part)]
    phrases = sorted({each for each in phrases if each}, key=len, reverse=True)
    return "|".join(re.escape(each).replace("_", r"\s+") for each in phrases) or r"(?!)"


def _split(part: str) -> list[str]:
    return part.split()


def _past(women: str, man: str) -> str:
    """Return the forms of the Slavic past for man, woman, thing and several, after a blank.

    Args:
        women: The forms for a woman ("сказала", "призналась", "зізналася").
        man: How the form for a man ends where hers ends with "ла".
    """
    out = [""]
    for word in women.split():
        back = next((end for end in ("ся", "сь") if word.endswith(end)), "")
        stem = word.removesuffix(back).removesuffix("ла")
        self_ = "ся" if back == "сь" else back
        out += [f"{stem}{man}{self_}", word, f"{stem}ло{back}", f"{stem}ли{back}"]
    return " ".join(out)


def _and(verbs: str) -> str:
    """Return Arabic verbs with those that begin with "and"."""
    words = verbs.split()
    return " ".join([*words, *(f"و{word}" for word in words)])


_FRENCH_DAYS: Final = (
    "_lundi",
    "_mardi",
    "_mercredi",
    "_jeudi",
    "_vendredi",
    "_samedi",
    "_dimanche",
)

FOLLOWS: Final = frozenset(
    [
        "додавши",
        "зазначивши",
        "уточнивши",
        "наголосивши",
        "пояснивши",
        "підкресливши",
        "заявивши",
        "повідомивши",
        "подчеркнув",
        "напомнив",
        "предупредив",
        "объяснив",
        "рассказав",
        "précisant",
        "ajoutant",
        "affirmant",
        "assurant",
        "expliquant",
        "soulignant",
        "indiquant",
        "estimant",
        "déclarant",
        "rappelant",
        "insistant",
        "promettant",
        "reconnaissant",
        "añadiendo",
        "asegurando",
        "explicando",
        "señalando",
        "afirmando",
        "precisando",
        "advirtiendo",
        "agregando",
        "subrayando",
        "indicando",
        "recordando",
        "insistiendo",
        "alegando",
    ]
)
"""Participles of saying that go on with what somebody says: it is who spoke before."""

NOBODY_SAYS: Final = frozenset(["قيل", "وقيل", "يقال", "ويقال", "يُقال", "ويُقال", "يُزعم", "ويُزعم"])
"""Verbs of saying that name nobody."""

ENGLISH: Final = Cues(
    code="en",
    says=(
        "said says say saying told tells tell telling asked asks asking replied replies "
        "replying added adds adding wrote writes write writing answered answers declared "
        "declares declaring insisted insists insisting continued continues explained "
        "explains explaining stated states stating claimed claims claim claiming announced "
        "announces announcing warned warns warning noted notes noting argued argues arguing "
        "argue tweeted posted shouted shouts shouting yelled cried cries whispered exclaimed "
        "recalled recalls acknowledged acknowledges admitted admits admitting alleged "
        "alleges allege alleging reported reports report reporting suggested suggests "
        "stressed stresses stressing emphasized emphasised remarked remarks observed "
        "commented comments urged urges urging vowed vows promised promises pledged demanded "
        "demands predicted predicts believes believe believed thinks think concluded "
        "concludes complained complains revealed confirmed confirms confirming indicated "
        "indicates read reads reiterated repeated conceded joked quipped lamented testified "
        "estimates estimated mentioned responded responds swears described describes called "
        "calls calling dubbed laughed informs informed transfers mused countered went_on "
        "chimed_in pointed_out points_out put_it continued recounted sighed smiled"
    ),
    denies=(
        "denied denies deny denying rejected rejects reject rejecting dismissed dismisses "
        "refuted refutes disputed disputes"
    ),
    verifies="verified verifies verifying authenticated geolocated",
    helpers="has have had was were is are did does will would could be been being",
    that="that",
    according=(
        "according_to|in_the_words_of|on_the_words_of|on_words_of|in_the_view_of"
        "|in_the_opinion_of|by_the_account_of|by_the_reckoning_of|on_the_word_of"
    ),
    he="he him his",
    she="she her",
    they="they them their",
    small=(
        "the a an his her its their our some several many most few two three four five one "
        "another other both all senior local this that these those my your each every no "
        "more no-one"
    ),
    stops=(
        "on in at to during after before who which when while as with from by over about "
        "late early and but then last this later today yesterday tomorrow monday tuesday "
        "wednesday thursday friday saturday sunday also again quietly repeatedly he she they "
        "it through via because if for against into despite following was is are were has "
        "have had will would can could may might must did does not"
    ),
    links="of the for de van von bin al el la ibn and & d da du di 's in",
    titles=(
        "mr mrs ms miss dr prof sir dame lord lady president minister secretary-general "
        "general gen col colonel capt captain lt lieutenant maj major sgt sergeant cpl mayor "
        "governor gov sen senator rep representative chief judge justice king queen prince "
        "princess pope professor ambassador spokesman spokeswoman spokesperson director "
        "inspector superintendent detective commander admiral adm brig brigadier constable "
        "deputy prime foreign defence defense interior chancellor bishop archbishop father "
        "sister brother nurse engineer farmer reverend rev imam commissioner adviser advisor "
        "analyst expert councillor coach driver"
    ),
    fillers=(
        "also then later quietly simply again angrily softly flatly calmly publicly "
        "repeatedly today yesterday monday tuesday wednesday thursday friday saturday sunday "
        "reporters journalists earlier however meanwhile once just only still"
    ),
    outlets=(
        "times post news tv television radio agency service herald tribune guardian "
        "telegraph bbc cnn reuters ap afp interfax tass ukrinform broadcaster newspaper "
        "daily gazette journal mail mirror courier inform press channel podcast magazine "
        "chronicle observer bbc's weekly reporter outlet website site station fm today network "
        "wire dispatch bulletin newsletter monthly portal paper tabloid"
    ),
    papers=(
        "report statement letter document documents study survey poll analysis records "
        "record minutes log log-book memo email file files list data figures indictment "
        "lawsuit complaint filing book article post tweet press-release sign leaflet notice "
        "manifesto decree order note map images footage video recording photo photos "
        "photograph photographs clip"
    ),
    cites="citing|quoting|with_reference_to|referring_to|which_cited",
    via=(
        "carried_by|quoted_by|cited_by|reported_by|published_by|broadcast_by|aired_by|"
        "in_an_interview_with|an_interview_with|interviewed_by|told|in_comments_to|"
        "in_remarks_to|in_an_interview_to|as_saying_by|as_telling|speaking_to|speaking_on|"
        "telling|tells|tell|seen_by|obtained_by|shown_to|an_interview_to|interview_for|"
        "in_comments_carried_by|"
        "according_to"
    ),
    own=(
        "by (?P<who>his|her|their) (?:own )?account|in (?P<who2>his|her|their) (?:words|view|"
        "opinion)"
    ),
)

UKRAINIAN: Final = Cues(
    code="uk",
    says=(
        "сказав сказала сказали сказано каже кажуть казав казала казали заявив заявила "
        "заявили заявляє заявляють додав додала додали додає повідомив повідомила повідомили "
        "повідомляє повідомляють запитав запитала спитав спитала запитує відповів відповіла "
        "відповіли відповідає пояснив пояснила пояснили пояснює наголосив наголосила "
        "наголосили наголошує зазначив зазначила зазначили зазначає розповів розповіла "
        "розповіли розповідає пише пишуть написав написала написали стверджує стверджують "
        "стверджував стверджувала уточнив уточнила підкреслив підкреслила попередив "
        "попередила попередили визнав визнала визнали нагадав нагадала вважає вважають "
        "запевнив запевнила запевнили запевняє переконаний обіцяє пообіцяв пообіцяла "
        "оголосив оголосила закликав закликала скаржаться скаржилися скаржився поскаржився "
        "поскаржилася згадує згадав згадала звинуватив звинуватила вигукнув прошепотів "
        "крикнув кричить буркнув продовжив продовжує передає передають інформує "
        "прокоментував прокоментувала написано йдеться ідеться зауважив зауважила сміється "
        "зітхає відрізав кинув кинула"
        + _past(
            " заявила повідомила сказала казала додала запитала спитала відповіла пояснила"
            " наголосила зазначила розповіла написала стверджувала уточнила підкреслила"
            " попередила визнала нагадала запевнила пообіцяла оголосила поскаржилася згадала"
            " продовжила прокоментувала зауважила кинула закликала звинуватила розказала"
            " поінформувала проінформувала відзначила спрогнозувала припустила констатувала"
            " анонсувала акцентувала відзвітувала поділилася зізналася переконувала вважала"
            " обурилася вигукнула прошепотіла крикнула буркнула відрізала передала доповіла"
            " похвалилася пожартувала пригадала наполягала твердила скаржилася"
            " розкритикувала засудила оприлюднила порадила",
            "в",
        )
        + " додають запитують пояснюють наголошують зазначають розповідають уточнює"
        " уточнюють підкреслює попереджає попереджають визнає визнають нагадує нагадують"
        " запевняють обіцяють закликає закликають скаржиться згадують звинувачує"
        " звинувачують коментує коментують інформують зауважує зізнається твердить"
        " твердять прогнозує прогнозують припускає припускають констатує розказує"
        " розказують переконана переконані впевнений впевнена впевнені пригадує"
        " наполягає наполягають доповідає обурюється оголошує обіцяла"
        " додавши зазначивши уточнивши наголосивши пояснивши підкресливши заявивши повідомивши "
        "скаржаться порадила"
        " назвав назвала назвало назвали називає називають писав писала писали"
        " киває кивнув кивнула зітхнув зітхнула усміхається перебиває перебив дивується"
        " заперечує шепоче погоджується погодився"
    ),
    denies=(
        "спростував спростувала спростували спростовує заперечив заперечила заперечили "
        "заперечує заперечують відкинув відкинула"
        + _past("спростувала заперечила відкинула", "в")
        + " спростовують відкидає відкидають"
    ),
    verifies=(
        "підтвердив підтвердила підтвердили підтверджує перевірив перевірила перевірили"
        + _past("підтвердила перевірила", "в")
        + " підтверджують"
    ),
    helpers="",
    that="що|про_те,_що|про_те|начебто|нібито|ніби|буцімто|мовляв",
    according=(
        "за_словами|за_даними|за_інформацією|за_повідомленням|за_оцінкою|за_оцінками|"
        "на_думку|за_версією|за_підрахунками|за_свідченнями|за_твердженням|"
        "згідно_з|відповідно_до_даних|зі_слів|зі_слів|за_інформацією|із_посиланням_на|з_посиланням_на"
        "|посилаючись_на|за_попередніми_даними|за_відомостями|за_розповідями|за_розповіддю"
        "|за_заявою|за_визнанням|на_переконання|на_погляд"
    ),
    he="він його йому",
    she="вона її їй",
    they=("вони їх їхній там"),
    small=(
        "один одна деякі кілька двоє троє усі всі інший інша цей ця ці свій наш наша сам сама самі"
    ),
    stops=(
        "у в на під після до під_час про за з із зі що який яка які коли а але та і й для "
        "через від журналістам вранці вчора сьогодні ввечері удень уночі тоді потім також"
        " в_ефірі під перед проти щодо серед понад крім мовляв нібито"
        " посиланням між серед писав писала писали"
    ),
    links="з із зі та і й у в",
    titles=(
        "президент президентка міністр міністерка прем'єр прем’єр генерал полковник капітан "
        "майор лейтенант сержант мер міська голова губернатор речник речниця директор "
        "директорка депутат депутатка радник радниця експерт експертка професор пан пані "
        "начальник начальниця інженер інженерка лікар лікарка суддя командир прессекретар "
        "прес-секретар керівник керівниця заступник заступниця слідчий прокурор очільник "
        "очільниця вчителька водій"
        " тренер тренерка пенсіонер пенсіонерка продавчиня фермер фермерка рятувальник"
        " волонтер волонтерка мешканець мешканка очевидець очевидиця адвокат адвокатка"
        " журналіст журналістка посол оператор староста лікар медик медикиня"
        " співробітник працівник працівниця вчений науковець науковиця дослідниця"
        " дослідник омбудсмен капітанка командирка постпред віцепрем'єр підприємець"
        " підприємиця власник власниця експосадовець сусід сусідка учитель вчитель"
    ),
    fillers="так також тільки лише потім згодом тоді тихо раніше журналістам нам йому їй вже знову",
    outlets=(
        "інформагентство газеті виданню телеканалу агентству каналу тиждень радіо газета "
        "телеканал канал агентство агенція видання портал сайт кур’єр "
        "телебачення служба вісник пошта новини суспільне укрінформ бі-бі-сі ввс бібісі"
    ),
    papers=(
        "заява заяві повідомлення повідомленні лист документ звіт допис дописі рішення протокол"
    ),
    cites="з_посиланням_на|із_посиланням_на|посилаючись_на",
    via=(
        "оприлюднило|оприлюднив|опублікувало|в_інтерв’ю|в_інтерв'ю|у_коментарі|в_ефірі|"
        "в_етері|цитує|передає|повідомляє"
        "|виданню|телеканалу|агентству|газеті|порталу|в_коментарі"
        "|журналістам|журналістці|кореспонденту|журналістам_видання"
    ),
    own=(
        "за (?P<who>його|її|їхніми|їх) (?:словами|даними|інформацією|оцінкою)|на "
        "(?P<who2>його|її|їхню) думку"
    ),
)

RUSSIAN: Final = Cues(
    code="ru",
    says=(
        "сказал сказала сказали говорит говорят говорил говорила говорили заявил заявила "
        "заявили заявляет заявляют добавил добавила добавили добавляет сообщил сообщила "
        "сообщили сообщает сообщают спросил спросила спрашивает ответил ответила ответили "
        "отвечает пояснил пояснила пояснили поясняет объяснил объяснила объясняет подчеркнул "
        "подчеркнула подчеркнули отметил отметила отметили отмечает рассказал рассказала "
        "рассказали рассказывает пишет пишут написал написала написали утверждает утверждают "
        "утверждал утверждала уточнил уточнила уточнили уточняет предупредил предупредила "
        "предупредили признал признала признали признался призналась напомнил напомнила "
        "считает считают полагает полагают заверил заверила заверили уверяет уверял уверяли "
        "уверяют обещает обещал обещали пообещал объявил объявила призвал призвала жалуются "
        "жаловались вспоминает вспоминал вспомнил вспомнила обвинил обвинила воскликнул "
        "прошептал крикнул кричит продолжил продолжает передает передаёт передают "
        "информирует прокомментировал прокомментировала говорится заметил заметила смеется "
        "смеётся вздыхает велел велела велели буркнул бросил бросила"
        + _past(
            " сказала говорила заявила добавила сообщила спросила ответила пояснила"
            " объяснила подчеркнула отметила рассказала написала утверждала уточнила"
            " предупредила признала призналась напомнила заверила уверяла пообещала объявила"
            " призвала жаловалась пожаловалась вспомнила вспоминала обвинила воскликнула"
            " прошептала крикнула продолжила прокомментировала заметила велела буркнула"
            " бросила проинформировала спрогнозировала предположила констатировала"
            " анонсировала поделилась настаивала считала полагала возмутилась доложила"
            " передала повторила осудила посоветовала попросила потребовала похвасталась"
            " пошутила указала выразила обещала",
            "л",
        )
        + " добавляют спрашивают отвечают поясняют объясняют подчёркивает подчеркивает"
        " подчёркивают отмечают рассказывают предупреждает предупреждают признаёт"
        " признает признают признаётся признается напоминает напоминают заверяет"
        " заверяют обещают обвиняет обвиняют призывает призывают жалуется вспоминают"
        " продолжают комментирует прогнозирует прогнозируют предполагает предполагают"
        " констатирует настаивает настаивают докладывает повторяет указывает указывают"
        " замечает возмущается уверен уверена уверены убеждён убеждена"
        " добавив отметив уточнив подчеркнув пояснив сообщив заявив сказав напомнив "
        "предупредив объяснив "
        "рассказав признав указав пишут"
        " назвал назвала назвало назвали называет называют писал писала писали"
        " кивает кивнул кивнула вздохнул вздохнула усмехается говаривал перебивает перебил"
        " удивляется удивился возражает возразил возразила шепчет соглашается согласился"
    ),
    denies=(
        "опроверг опровергла опровергли опровергает отрицает отрицают отрицал отрицала "
        "отрицали отверг отвергла отвергли"
        " опроверг отверг"
        + _past("опровергла отвергла отрицала", "л")
        + " опровергают отвергает отвергают"
    ),
    verifies=(
        "подтвердил подтвердила подтвердили подтверждает проверил проверила проверили"
        + _past("подтвердила проверила", "л")
        + " подтверждают"
    ),
    helpers="",
    that="что|о_том,_что|о_том|будто_бы|будто|якобы|мол",
    according=(
        "по_словам|по_данным|по_информации|по_сообщению|по_сообщениям|по_оценке|по_оценкам|"
        "по_мнению|по_версии|по_подсчётам|по_подсчетам|по_свидетельству|по_утверждению|"
        "по_заявлению|по_сведениям|по_утверждениям|по_рассказам|по_рассказу|по_показаниям|"
        "по_признанию|ссылаясь_на|"
        "согласно_данным|согласно|со_слов|со_ссылкой_на|по_предварительным_данным"
    ),
    he="он его ему него",
    she="она её ее ей неё нее",
    they=("они их им там"),
    small=(
        "один одна некоторые несколько двое трое все другой другая этот эта эти свой наш наша тот"
        " сам сама сами"
    ),
    stops=(
        "в во на под после до о об за с со что который которая которые когда а но и для "
        "через от журналистам утром вчера сегодня вечером днем днём ночью тогда потом также"
        " перед против среди насчёт кроме мол якобы"
        " ссылкой между среди писал писала писали"
    ),
    links="с со и в во",
    titles=(
        "президент министр премьер генерал полковник капитан майор лейтенант сержант мэр "
        "губернатор представитель представительница пресс-секретарь директор депутат "
        "советник советница эксперт профессор господин госпожа начальник начальница инженер "
        "врач судья командир глава руководитель заместитель следователь прокурор учительница "
        "учитель водитель"
        " тренер пенсионер пенсионерка продавщица фермер спасатель волонтёр волонтер"
        " жительница житель очевидец очевидица адвокат журналист журналистка посол"
        " оператор староста медик сотрудник сотрудница работник учёный ученый омбудсмен"
        " подрядчик предприниматель владелец владелица сосед соседка постпред"
        " вице-премьер строитель рыбак секретарь"
    ),
    fillers="так также только просто потом затем тогда тихо ранее журналистам нам ему ей уже снова",
    outlets=(
        "информагентство изданию телеканалу агентству каналу газете порталу радио газета "
        "телеканал канал агентство издание портал сайт курьер телевидение "
        "служба вестник пост почта новости интерфакс тасс риа би-би-си ббс"
    ),
    papers=(
        "заявление заявлении сообщение сообщении письмо документ отчет отчёт пост посте протокол"
    ),
    cites="со_ссылкой_на|ссылаясь_на",
    via=(
        "опубликовало|опубликовал|цитирует|в_интервью|в_комментарии|в_эфире|цитирует|"
        "передает|передаёт|сообщает"
        "|изданию|телеканалу|агентству|газете|порталу|каналу"
        "|журналистам|корреспонденту"
    ),
    own="по (?P<who>его|е[её]|их) (?:словам|данным|информации|оценке|мнению)",
)

GERMAN: Final = Cues(
    code="de",
    says=(
        "sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären fragte fragt "
        "antwortete antwortet rief ruft betonte betont betonten ergänzte ergänzt schrieb "
        "schreibt schrieben geschrieben teilte teilt teilten mitgeteilt berichtete berichtet "
        "berichteten berichten behauptete behauptet behaupten behaupteten meinte meint "
        "meinten bekräftigte kündigte kündigt warnte warnt warnten räumte räumt gab gibt "
        "gaben versicherte versichert versicherten fügte fügt hinzugefügt forderte fordert "
        "forderten kritisierte bezeichnete nannte nennt erzählte erzählt erzählten erzählen "
        "verkündete verkündet so vermutet vermuten schätzt schätzte schätzen glaubt glauben "
        "wies weist hieß heißt beklagte murmelte flüsterte schimpft schimpfte lacht seufzt "
        "unterstrich stellte_klar spricht sprach will wollen"
        " mitteilte mitteilten mitteilt hinzufügte hinzufügten einräumte einräumten"
        " ankündigte ankündigten kündigten zugab angab erläuterte erläutert"
        " erläuterten äußerte äußerten mahnte mahnt beteuerte beteuert entgegnete"
        " entgegnet konstatierte resümierte bemerkte informierte versprach verspricht"
        " versprachen drohte drohen postete twitterte klagte klagt klagen klagten"
        " wetterte meldete meldet meldeten melden schilderte schildert schilderten"
        " gestand kommentierte vermutete stellte stellten führte berichtet angekündigt"
        " erklärt gemeldet bekanntgab verlautete argumentierte argumentiert mutmaßte"
        " empörte freute erinnerte riet rät kritisiert lobte versprochen"
        " zugerufen zugesagt gemeint betont behauptet geantwortet gewarnt versichert "
        "erzählt ergänzt "
        "beteuert eingeräumt geschildert"
        " wirft warf werfen warfen reagierte bekanntgaben bekanntgibt sprachen nennen nannten"
    ),
    denies=(
        "bestritt bestreitet bestreiten bestritten dementierte dementiert dementierten "
        "dementieren widersprach widerspricht zurückgewiesen leugnete leugnet verneint "
        "verneinte"
        " zurückwies zurückwiesen widersprachen leugneten verneinten wies wiesen weist"
        " weisen"
    ),
    verifies="bestätigte bestätigt bestätigten bestätigen verifizierte verifiziert",
    helpers="hat haben hatte hatten habe",
    that="dass|daß",
    according=(
        "laut|nach_angaben|nach_aussage|nach_worten|nach_einschätzung|nach_informationen|"
        "nach_auskunft|nach_ansicht|gemäß|den_angaben|unter_berufung_auf"
        "|nach_erkenntnissen|nach_meinung|nach_darstellung|nach_einem_bericht_von"
        "|wie_aus|hieß_es_aus|hieß_es_bei|hieß_es_von|hieß_es_in|heißt_es_aus"
        "|heißt_es_bei|heißt_es_in|verlautete_aus|aus_sicht|nach_den_worten"
        "|nach_schilderung|nach_aussagen|nach_bekunden|nach_mitteilung|nach_lesart"
        "|nach_schätzung|nach_schätzungen|nach_einschätzungen|nach_zählung|nach_auffassung"
        "|nach_überzeugung|unter_verweis_auf|mit_verweis_auf"
    ),
    behind="zufolge",
    he="er ihm ihn seinen seinem",
    she="sie ihr ihren ihrem",
    they="sie",
    small=(
        "der die das den dem des ein eine einer einem einen eines mehrere viele einige zwei "
        "drei sein seine ihr ihre unser unsere dieser diese dieses jeder alle andere"
    ),
    stops=(
        "am im in an auf nach vor während bei mit zu zur zum gegenüber dem den über für von "
        "vom aus dass der_am wer was wie wo als und aber dann heute gestern morgen später "
        "auch noch sich weiter nicht ebenfalls zunächst erneut unter durch gegen hatte "
        "hatten hat haben habe war waren wurde wurden wird werden ist sind sei seien würde "
        "hätte kann soll sollen müsse es"
    ),
    links="von der des zu zur vom und für im",
    titles=(
        "präsident präsidentin minister ministerin kanzler kanzlerin general oberst "
        "hauptmann bürgermeister bürgermeisterin gouverneur sprecher sprecherin "
        "polizeisprecher polizeisprecherin direktor direktorin abgeordneter abgeordnete "
        "berater beraterin experte expertin professor dr herr frau leiter leiterin chef "
        "chefin landwirt landwirtin bauer bäuerin richter richterin kommandeur innenminister "
        "außenminister verteidigungsminister pilot feuerwehrchef landrat"
    ),
    fillers=(
        "auch dann später zudem erneut noch heute gestern weiter ebenfalls wörtlich außerdem "
        "zunächst er sie sich"
    ),
    outlets=(
        "zeitung radio sender agentur nachrichtenagentur blatt magazin kurier rundfunk "
        "fernsehen bild spiegel tagesschau dpa afp bbc anzeiger bote tageblatt funk tv "
        "nachrichten post"
    ),
    papers=(
        "bericht erklärung mitteilung schreiben dokument studie umfrage brief protokoll gutachten"
    ),
    cites="unter_berufung_auf|mit_verweis_auf",
    via=(
        "gegenüber|im_gespräch_mit|im_interview_mit|dem_sender|der_zeitung|der_agentur|zitiert_von"
    ),
    own="nach (?P<who>seinen|ihren) (?:angaben|worten)|(?P<who2>seinen|ihren) angaben zufolge",
)

FRENCH: Final = Cues(
    code="fr",
    says=(
        "dit disent disait déclare déclarent déclaré affirme affirment affirmé affirmait "
        "ajoute ajoutent ajouté demande demandent demandé répond répondent répondu explique "
        "expliquent expliqué assure assurent assuré précise précisent précisé souligne "
        "soulignent souligné indique indiquent indiqué annonce annoncent annoncé raconte "
        "racontent raconté rapporte rapportent rapporté écrit écrivent estime estiment "
        "estimé confie confient confié lance lancé poursuit poursuivent poursuivi insiste "
        "insisté martèle martelé rappelle rappelé reconnaît reconnaissent reconnu admet "
        "admis prévient prévenu avertit averti soutient soutiennent soutenu prétend "
        "prétendent prétendu murmure crie s'exclame s’exclame soupire glisse glissé témoigne "
        "témoignent témoigné croit croient pense pensent accuse accusent accusé promet "
        "promis qualifie qualifié évoque regrette regretté signale signalé note relève "
        "conclut conclu craint redoute sourit peste"
        " déclarait déclara annonçait annonça expliquait expliqua précisait précisa"
        " ajoutait ajouta affirma indiquait indiqua soulignait souligna racontait"
        " raconta confiait confia demanda demandait répondit répondait lança reprit"
        " reprend assura assurait murmura cria s'écria s’écria s'écrie soupira écrivait"
        " écrivit estimait fait_savoir font_savoir fait_valoir fait_part se_souvient"
        " se_souviennent s'est_exclamé s'est_exclamée s'indigne s'indignait tonne"
        " ironise martelait commente commenté commentent résume résumé plaide plaidé"
        " justifie justifié argue fait_état promettent prédit prédisent redoutent"
        " craignent dénonce dénoncent dénoncé réclame réclamé appelle appellent"
        " rapportait rapportaient déplore déplorent déploré se_félicite prétendait"
        " insistent relate relatent relaté révèle révèlent révélé se_plaint publie"
        " précisant ajoutant affirmant assurant expliquant soulignant indiquant estimant déclarant "
        "rappelant insistant promettant reconnaissant"
        " réagi réagit parlé parle parlent qualifient condamne condamné condamnent critique"
        " critiqué fustige fustigé"
        " salue salué évoquent évoqué renchérit abonde tempère nuance enrage"
    ),
    denies=(
        "dément démentent démenti nie nient nié niait rejette rejettent rejeté conteste "
        "contestent contesté récuse réfute réfuté"
    ),
    verifies=(
        "confirme confirment confirmé vérifié vérifie authentifié"
        " vérifient authentifie authentifient"
    ),
    helpers="a ont avait avaient",
    that="que|qu'|qu’|avoir|être|de_ce_que",
    according=(
        "selon|d'après|d’après|aux_dires_de|aux_dires_du|de_l'avis_de|à_en_croire|de_source|citant|"
        + "".join(f"a-t-on_appris{day}_de|" for day in ("", "_auprès", *_FRENCH_DAYS))
        + "apprend-on_de|aux_yeux_de|au_dire_de|aux_dires_des|de_l'avis_du|de_l'avis_des"
        "|de_l'aveu_de|de_l'aveu_du|de_l’avis_de|de_sources|sur_la_foi_de"
    ),
    he="il lui a-t-il t-il dit-il",
    she="elle a-t-elle t-elle dit-elle",
    they="ils elles",
    small=(
        "le la les l' l’ un une des du de plusieurs deux trois quelques son sa ses leur "
        "leurs notre nos ce cet cette ces certains certaines tous chaque d'autres"
    ),
    stops=(
        "à au aux dans en sur lors pendant après avant qui que dont où quand et mais alors "
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier ce jeudi ensuite aussi par "
        "sous avec pour devant depuis est sont était étaient a ont avait avaient sera "
        "seraient serait aurait auraient ne n' n’"
        " selon comme si parce car ni lequel laquelle lesquels lesquelles"
        " avoir être"
    ),
    links="de du des la le d' d’ et l' l’",
    titles=(
        "président présidente ministre général colonel capitaine commandant commandante "
        "maire gouverneur gouverneure porte-parole directeur directrice député députée "
        "conseiller conseillère expert experte professeur professeure m mme mlle monsieur "
        "madame me maître préfet préfète procureur procureure commissaire juge chef "
        "secrétaire agriculteur agricultrice pilote ingénieur docteur dr"
        " commandante trésorier trésorière retraité retraitée pêcheur habitant habitante"
        " riverain riveraine témoin avocat avocate médecin infirmier infirmière"
        " enseignant enseignante pompier lieutenant adjudant sergent capitaine"
        " entraîneur entraîneuse ambassadeur ambassadrice chercheur chercheuse"
        " journaliste responsable coordinateur coordinatrice syndicaliste éleveur"
        " commerçant commerçante pasteur évêque adjoint adjointe vice-président"
    ),
    fillers="aussi ensuite encore également ainsi hier jeudi toutefois notamment t-il t-elle",
    outlets=(
        "radio journal agence chaîne télévision quotidien afp le_monde figaro libération "
        "presse hebdomadaire magazine site gazette courrier média france rfi bfm"
    ),
    papers="rapport communiqué lettre document étude sondage note enquête procès-verbal message",
    cites="citant|en_citant|qui_cite|qui_citait|qui_citent",
    via=(
        "au_micro_de|à_la|à_l'agence|à|au|aux|sur|interrogé_par|interrogée_par|cité_par|citée_par|"
        "dans_un_entretien_à|auprès_de"
        "|recueilli_par|recueillis_par|recueillie_par|recueillies_par"
        "|consultés_par|consultée_par|cités_par|citées_par|contactée_par|contacté_par|joint_par"
    ),
    own=r"selon (?P<who>lui|elle|eux|elles)\b|d['’]après (?P<who2>lui|elle)",
)

SPANISH: Final = Cues(
    code="es",
    says=(
        "dijo dice dijeron dicen dicho decía afirmó afirma afirmaron afirman afirmado "
        "declaró declara declararon declarado añadió añade añadieron añadido agregó agrega "
        "agregaron preguntó pregunta preguntaron respondió responde respondieron explicó "
        "explica explicaron explicado señaló señala señalaron señalado aseguró asegura "
        "aseguraron aseguran asegurado indicó indica indicaron informó informa informaron "
        "informado manifestó manifiesta sostuvo sostiene sostienen subrayó subraya insistió "
        "insiste advirtió advierte advirtieron reconoció reconoce admitió admite contó "
        "cuenta cuentan contaron relató relata comentó comenta precisó precisa recordó "
        "recuerda anunció anuncia anunciaron denunció denuncia denuncian escribió escribe "
        "publicó calcula calculan cree creen estima prometió acusó acusa exclamó gritó "
        "susurró murmuró concluyó apuntó apunta puntualizó replicó contestó contesta lamentó "
        "pidió pide ordenó repite repitió transmitido reveló ríe suspira expresó insiste"
        " reportó reporta reportaron reportan refirió refieren detalló detalla"
        " detallaron mencionó expuso expone consideró considera consideran opinó opina"
        " opinan exigió exige reiteró reitera reiteraron enfatizó destacó destaca"
        " destacaron argumentó argumenta alegó alega alegan confesó narró narra vaticinó"
        " afirmaba decían aclaró aclara aclararon remarcó resaltó zanjó sentenció"
        " apostilló ironizó tuiteó lamenta lamentan garantizó garantiza acusan acusaron"
        " cuestionó informan señalan indican explican recoge difundió comunicó comunica"
        " comunicaron hizo_saber dio_a_conocer sostuvieron manifestaron añaden agregan"
        " advierten reconocieron reconocen admitieron relatan recordaron prometieron"
        " denunciado comentaron pidieron prevé teme temen recalcó recalca avisó avisa"
        " aventuró supone sospecha dijera revelaron publicaron reclamó reclama avanzó"
        " adelantó confirmaba"
        " añadiendo asegurando explicando señalando afirmando precisando advirtiendo agregando "
        "subrayando indicando recordando insistiendo alegando"
        " calificó califica calificaron tildó llamó habló habla hablan reaccionó reacciona condenó "
        "condena condenaron criticó critica celebró tacha tachó"
    ),
    denies=(
        "negó niega negaron niegan negado desmintió desmiente desmintieron desmienten "
        "desmentido rechazó rechaza rechazaron rechazan"
        " rechazado descartó negaba"
    ),
    verifies=(
        "confirmó confirma confirmaron confirmado verificó verificado verificaron comprobó"
        " verifica verifican comprobaron"
    ),
    helpers="ha han había habían",
    that="que|de_que",
    according=(
        "según|de_acuerdo_con|a_juicio_de|en_palabras_de|en_opinión_de|conforme_a|citando_a"
        "|a_decir_de|en_voz_de|en_versión_de|de_acuerdo_a"
        "|de_acuerdo_al|con_base_en|al_decir_de|en_boca_de|en_opinión_del|a_juicio_del"
        "|citando_al|conforme_al|a_tenor_de"
    ),
    he="él",
    she="ella",
    they="ellos ellas",
    small=(
        "el la los las un una unos unas varios varias dos tres algunos algunas su sus "
        "nuestro nuestra este esta estos estas otro otra otros otras ese esa uno"
    ),
    stops=(
        "a al ante con de_que en durante tras después antes que quien cuando y pero este "
        "el_lunes lunes martes miércoles jueves viernes sábado domingo ayer hoy luego "
        "también por para sobre desde mientras es son fue era ha han había no se fueron"
        " según como donde porque aunque si ni"
    ),
    links="de del la las los el y",
    titles=(
        "presidente presidenta ministro ministra general coronel capitán capitana comandante "
        "alcalde alcaldesa gobernador gobernadora portavoz director directora diputado "
        "diputada asesor asesora experto experta profesor profesora señor señora don doña sr "
        "sra dr dra jefe jefa secretario secretaria fiscal juez jueza vecino vecina "
        "ingeniero ingeniera obispo delegado delegada"
        " entrenador entrenadora pescador pescadora vecino abogado abogada médico médica"
        " enfermera enfermero maestra maestro profesor bombero teniente sargento"
        " embajador embajadora investigador investigadora periodista responsable"
        " coordinador coordinadora activista ganadero campesino campesina comerciante"
        " padre viuda canciller vicepresidente vicepresidenta presidente legislador"
        " legisladora senador senadora edil ministra jefa policía testigo dirigente"
    ),
    fillers="también luego después además entonces ayer hoy asimismo a los periodistas",
    outlets=(
        "radio diario periódico agencia cadena televisión canal efe revista semanario "
        "noticias correo heraldo gaceta prensa medio ribera tv portal"
    ),
    papers="informe comunicado carta documento estudio encuesta nota escrito acta mensaje",
    cites="citando_a|citando|que_cita_a|que_cita|que_citan|que_citó|citó",
    via=(
        "en_declaraciones_a|a|al|a_la|ante|en_una_entrevista_con|entrevistado_por|citado_por|"
        "preguntado_por|preguntada_por|entrevistada_por|recogidas_por|"
        ""
        "citada_por|"
        "recogido_por"
        "|consultadas_por|consultados_por|consultada_por|consultado_por|citadas_por|citados_por"
    ),
    own=r"según (?P<who>él|ella|ellos)\b|a (?P<who2>su) juicio",
)

ARABIC: Final = Cues(
    code="ar",
    says=(
        "قال قالت قالوا يقول تقول يقولون أضاف أضافت أضافوا يضيف صرح صرّح صرحت أعلن أعلنت "
        "يعلن أكد أكّد أكدت يؤكد تؤكد سأل سألت أجاب أجابت أوضح أوضحت يوضح ذكر ذكرت يذكر أشار "
        "أشارت كتب كتبت يكتب تابع تابعت حذر حذّر حذرت اتهم اتهمت زعم زعمت يزعم تزعم روى روت "
        "يروي أفاد أفادت يفيد نقل نقلت اعتبر اعتبرت شدد شددت لفت لفتت وعد "
        "وعدت صاح صرخ هتف همس علق علقت رأى وصف وصفت وقال وقالت وقالوا ويقول وتقول وأضاف "
        "وأضافت وأعلن وأعلنت وأكد وأكدت وأوضح وأوضحت وذكر وذكرت وأشار وأشارت وكتب وكتبت "
        "وتابع وتابعت وصرح وصرحت وحذر وأفاد وأفادت ونقل ونقلت وزعم وزعمت مؤكدا مؤكداً مضيفا "
        "مضيفاً مشيرا مشيراً مؤكدة مضيفة مشيرة قائلا قائلاً قائلة"
        + _and(
            " صرحوا صرّحت أبلغ أبلغت كشف كشفت كشفوا بيّن بيّنت أردف أردفت استطرد استطردت"
            " أوضحوا أكدوا أعلنوا قالا يؤكدون طالب طالبت دعا دعت ندد نددت أدان أدانت توقع"
            " توقعت رجح رجحت رجّح أورد أوردت ذكروا تحدث تحدثت أخبر أخبرت أخبرنا زعموا يزعمون"
            " اعترف اعترفت أقر أقرّ أقرت نبه نبهت نبّه خلص خلصت أعرب أعربت قالوا يوضح توضح"
            " تضيف يشير تشير يذكر تذكر تعلن أعلنوا يصرح كتبوا سأله سألته رد ردت ردّ شددوا"
            " يتابع تتابع يكمل تكمل يشرح تشرح يعلق تعلق يتساءل تتساءل يصرخ تصرخ يهمس تهمس يقولون"
            " حذروا اشتكى اشتكت يروون تروي استنكر استنكرت"
        )
        + " "
        + _and("يسأل تسأل قيل يقال يُقال يُزعم يزعم")
        + " موضحا موضحاً موضحة لافتا لافتاً لافتة محذرا محذراً محذرة مشددا مشدداً مشددة "
        "معتبرا معتبراً "
        "معتبرة زاعما زاعماً زاعمة متهما متهماً متابعا متابعاً"
    ),
    denies=_and("نفى نفت نفوا ينفي تنفي رفض رفضت رفضوا أنكر أنكرت كذب كذبت كذّب فند فندت دحض"),
    verifies=_and("تحقق تحققت تحقّق"),
    helpers="",
    that="إن|أن|إنّ|أنّ|إنه|إنها|أنه|أنها|إنهم|أنهم|بأن|بأنه|بأنها|إلى_أن|على_أن|عن_أن",
    according=(
        "وفق|وفقا|وفقاً|وفقًا|بحسب|حسب|وبحسب|ووفق|ووفقا|ووفقاً|ووفقًا|وحسب|نقلا_عن|نقلاً_عن|"
        "على_حد_قول|على_حد_تعبير|على_لسان|على_ذمة|في_تقدير|طبقا|طبقاً|استنادا_إلى|استناداً_إلى|في_رأي"
    ),
    he="هو قوله",
    she="هي قولها",
    they="هم قولهم",
    small="أحد بعض عدة إحدى كل هذا هذه ثلاثة",
    stops=(
        "ذلك في من إلى على عن أن إن بعد قبل خلال عند حيث الذي التي الذين أمس اليوم لـ إنه إنها "
        "أنه أنها أنهم إنهم كما ثم للصحفيين إنّ أنّ بأن"
        " ما لما مما لكن فيما بينما إثر حول ضد بشأن الثلاثاء الاثنين الأربعاء الخميس"
        " الجمعة السبت الأحد يوم قوله قولها قولهم لكنه لكنها وأن وإن"
        " نقلا طلب طلبت رفض رفضت فضل فضلت اشترط اشترطت"
    ),
    links="بن ابن آل أبو باسم",
    titles=(
        "الرئيس الوزير وزير وزيرة الوزيرة رئيس رئيسة العقيد اللواء العميد القبطان قبطان "
        "المتحدث المتحدثة الناطق مدير مديرة محافظ عمدة الدكتور السيد السيدة النائب المستشار "
        "الخبير القائد"
        " المدير المديرة الطبيب الطبيبة طبيب طبيبة القبطان المحافظ العمدة الناطقة متحدث"
        " متحدثة ناطق باحث الباحث الباحثة الخبيرة خبير خبيرة المحامي المحامية محامي"
        " الصحفي الصحافي الصحفية الناشط الناشطة ناشط المزارع التاجر المعلم المعلمة"
        " المدرس المدرسة المهندس المهندسة مهندس السفير السفيرة سفير المفتش النقيب المقدم"
        " الرائد الملازم الفريق الأستاذ الأستاذة الشيخ الأمير الملك قائد نائب النائبة"
        " عضو المنسق المنسقة منسق القاضي القاضية المدعي السكرتير الأمين أمين المسعف"
        " الشاهد الشاهدة المتطوع المتطوعة الضابط مسؤول المسؤول المسؤولة"
    ),
    fillers="أيضا أيضاً لاحقا لاحقاً أمس اليوم لنا لي له لها لهم للصحفيين",
    outlets="إذاعة صحيفة قناة وكالة تلفزيون راديو موقع جريدة مجلة الجزيرة العربية رويترز صوت",
    papers="بيان تقرير رسالة وثيقة دراسة",
    cites="نقلا_عن|نقلاً_عن",
    via="لقناة|لإذاعة|لصحيفة|لوكالة|لموقع|لتلفزيون|نقلت|ونقلت|نقل|ونقل|في_مقابلة_مع|في_تصريح_ل|في_حديث_ل|نقلته|نقلتها|بثته|أوردته",
    own="(?:بحسب|حسب|وفق|على حد) (?P<who>قوله|قولها|قولهم)",
)

CUES: Final[Mapping[str, Cues]] = MappingProxyType(
    {each.code: each for each in (ENGLISH, UKRAINIAN, RUSSIAN, GERMAN, FRENCH, SPANISH, ARABIC)}
)
"""The cues, by BCP 47 tag."""
