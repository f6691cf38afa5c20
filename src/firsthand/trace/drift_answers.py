"""What somebody answered who was asked: nothing at all, that they would not, or that it is not so.

Who "did not reply" has not "declined to comment", and who "is examining the recording" has denied
nothing. A reporter asks few, so the answer is looked for in the whole of both texts: where the
source has one answer and nowhere the other, the retelling the other and nowhere the one, and both
tell it of one party, the stance was changed.
"""

# ruff: noqa: E501  patterns: a language's words a line
from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from firsthand.trace.drift_context import Drift
from firsthand.trace.drift_facts import Fact, facts_of
from firsthand.trace.drift_matches import matches_of
from firsthand.trace.wording_pair import Pair
from firsthand.trace.wording_text import Reading
from firsthand.world.names_across import same_name

_SILENT: Final = re.compile(
    r"(?i)\b(?:(?:did|does|do|has|have|had)(?: not|n['’]t) (?:\w+ )?(?:repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?)\b(?! (?:for|that|by saying))|(?:went|gone|remained|were|was) unanswered|without (?:a )?(?:reply|response|answer)|(?:gave|received|got|had|there was) no (?:reply|answer|response)|(?:left|ignored) (?:\w+ ){0,4}(?:unanswered|(?:requests?|questions?|messages?|letters?))"
    r"|(?:antwortete\w*|reagierte\w*) (?:\w+ ){0,6}?nicht|nicht (?:\w+ ){0,2}(?:geantwortet|reagiert|beantwortet)|unbeantwortet|(?:blieb|blieben|ließ|liess|ließen) (?:\w+ ){0,8}ohne antwort|keine antwort"
    r"|n['’](?:a|ont|avait|avaient) (?:\w+ ){0,4}?(?:pas|jamais) (?:\w+ ){0,2}(?:répondu|donné suite|réagi)|(?:resté\w*|laissé\w*) (?:\w+ ){0,5}sans réponse|sans réponse|ne répond\w* pas"
    r"|no (?:ha |han |había |habían )?(?:respond\w+|contest\w+)|sin (?:respuesta|responder|contestar)|non (?:ha |hanno |aveva )?(?:\w+ )?(?:rispost\w*|rispose|replicat\w+)|senza risposta"
    r"|não (?:\w+ )?respond\w+|não houve resposta|sem resposta|nie (?:\w+ ){0,3}(?:odpowiedzi\w+|odpowiadał\w*|zareagowa\w+)|bez odpowiedzi|(?:yanıt|cevap)\w* (?:\w+ )?ver(?:me|il?me)\w*|yanıtsız|yanıtlama(?:dı|mış)\w*|cevapsız"
    r"|(?:reageerde|antwoordde|reageerden) (?:\w+ ){0,6}?niet|niet (?:\w+ ){0,3}(?:gereageerd|geantwoord|beantwoord)|onbeantwoord|не (?:\w+ ){0,3}(?:відповів|відповіл\w|відповідал\w+|відреагува\w+)|без відповіді|не (?:\w+ ){0,3}(?:ответил\w*|отвечал\w*|отреагировал\w*)|без ответа"
    r"|neodpověděl\w*|nereagoval\w*|bez odpovědi|(?:svarade|svarte|svarede) (?:\w+ ){0,3}(?:inte|ikke)|(?:inte|ikke) (?:\w+ ){0,2}(?:svarat|svart|besvart|besvaret|svaret)|nu (?:a|au) răspuns)\b"
    r"|لم (?:ترد|يرد|يردوا|تستجب|يستجب|تجب|يجب|يتلق|تتلق)\b|دون رد|دون إجابة|بلا رد|بقيت .{0,20}دون"
)
_WOULD_NOT: Final = re.compile(
    r"(?i)\b(?:(?:declin|refus)(?:ed|es|ing) (?:all |any |further )?(?:to (?:\w+ )?(?:comment|answer|respond|reply|discuss|speak|talk)|comments?)|would(?: not|n['’]t) (?:comment|answer|be drawn|discuss|talk|speak)|(?:had|has|have) (?:nothing to (?:say|add)|no comment)|no comment"
    r"|lehn\w+ (?:\w+ ){0,5}(?:stellungnahme|kommentar|äußerung|auskunft)\w*(?: \w+){0,3} ab|(?:wollte\w*|mochte\w*) (?:sich )?(?:\w+ ){0,6}nicht (?:\w+ )?(?:äußern|kommentieren|sagen|sprechen|stellung)|verweiger\w+ (?:\w+ ){0,3}(?:stellungnahme|kommentar|auskunft|antwort)|kein(?:en)? kommentar"
    r"|(?:a|ont|avait) (?:\w+ )?(?:refusé|décliné) (?:de |toute? |tout )?(?:\w+ )?(?:comment\w+|répondre|demande|s['’]exprimer)|s['’](?:est|étaient?|sont) refusée?s? à|n['’]\w+ pas (?:souhaité|voulu) (?:\w+ ){0,2}(?:comment\w+|répondre|s['’]exprimer)|aucun commentaire"
    r"|(?:declin|rehus|rechaz)\w+ (?:\w+ ){0,2}(?:comentar|comentarios?|declarar|responder|pronunciarse)|se neg(?:ó|aron) a (?:\w+ )?(?:comentar|declarar|responder|hacer)|no quis(?:o|ieron) (?:\w+ )?(?:comentar|responder|declarar|hacer)|sin comentarios"
    r"|(?:rifiut|declin)\w+ (?:\w+ ){0,2}(?:comment\w+|rispondere|rilasciare)|non (?:ha|hanno) voluto (?:\w+ )?(?:commentare|rispondere)|nessun commento|no comment|(?:recus\w+|neg\w+)(?:-se)? (?:\w+ ){0,2}(?:comentar|comentários?|responder)|não quis(?:eram)? (?:\w+ )?(?:comentar|responder|falar)|preferiu não comentar"
    r"|odmówi\w+ (?:\w+ ){0,2}(?:komentarz\w*|skomentowania|odpowiedzi|wypowiedzi)|nie (?:chciał\w*|chcą|chce) (?:\w+ ){0,3}(?:komentować|skomentować|odpowiedzieć|rozmawiać)|yorum (?:yap\w+|\w+) (?:\w+ )?(?:reddet\w+|kaçın\w+|istemed\w+)|yorum yapma(?:dı|mış)\w*|konuşmayı reddet\w+"
    r"|(?:weigerde\w*|wilde\w*|wou) (?:\w+ ){0,5}(?:commentaar|reageren|reactie|ingaan|antwoorden)|geen commentaar|відмови\w+ (?:\w+ ){0,3}(?:комент\w+|відповід\w+|говорити)|не (?:захоті\w+|схоті\w+|стал\w*|став) (?:\w+ ){0,2}(?:комент\w+|відповідати)|отказал\w+ (?:\w+ ){0,4}(?:коммент\w+|отвечать|ответить|говорить)|не (?:захотел\w*|стал\w*|пожелал\w*) (?:\w+ ){0,2}(?:коммент\w+|отвечать)"
    r"|odmítl\w* (?:\w+ ){0,4}(?:komentovat|vyjádřit|odpovědět|komentář)|(?:avböjde|ville inte|avslo|ville ikke|afviste|nektet) (?:\w+ ){0,4}(?:kommentera|kommentar\w*|kommentere|uttale|udtale)|a refuzat (?:\w+ ){0,3}(?:comente|comentarii|răspundă))\b"
    r"|(?:رفض|رفضت|امتنع|امتنعت)\w* (?:عن )?(?:\w+ ){0,2}(?:التعليق|الرد|الإجابة|الإدلاء)"
)
_DENIES: Final = re.compile(
    r"(?i)\b(?:den(?:y|ies|ied|ying)|dismiss(?:es|ed|ing)|reject(?:s|ed|ing)?|refut(?:es|ed|ing)|bestr(?:eitet|itt|itten|eiten)|dementiert\w*|wies\w* (?:\w+ ){0,6}zurück|zurückgewiesen|leugne\w+|dément\w*|démenti\w*|nie(?:nt)?|nié|rejet(?:te|é|ait)\w*|neg(?:ó|aron|ado)|niega\w*|desm(?:iente|intió|entido|intieron)\w*|rechaz(?:ó|aron|a)"
    r"|neg(?:a|ato|ano|ò)|smentit\w*|smentisce|smentì|respint\w+|neg(?:ou|aram)|desment\w+|rejeit\w+|zaprzecz\w+|odrzuci\w+|dementu\w+|zdementowa\w+|reddet(?:ti|miş|tiğini)\w*|yalanla\w+|inkâr|inkar|ontken\w+|ontkracht\w*|запереч\w+|спрост\w+|відкин\w+|отриц\w+|опроверг\w+|отверг\w+|popř\w+|popír\w+|odmítá|neka[rd]\w*|förnek\w+|avvis\w+|benekt\w+|nekte\w*|benægt\w+|afvis\w+|neagă|a negat|dezmin\w+)\b|نفى|نفت|ينفي|تنفي|أنكر\w*|رفض(?:ت)? (?:صحة|الاتهام)"
)
_LOOKS: Final = re.compile(
    r"(?i)\b(?:(?:is|was|are|were|being) (?:\w+ )?(?:examin\w+|check\w+|look\w+ into|stud(?:ied|ying)|review\w+|investigat\w+|assess\w+)|examining|(?:prüf(?:e|t|en)|werde\w* (?:\w+ )?(?:geprüft|überprüft|untersucht))|(?:examine|étudie|vérifie)(?:nt|r)?|(?:est\w+ )?(?:examin|estudi|analiz|revis|investig)ando|sta(?:nno)? (?:esamin|verific|valut)ando|(?:analis|examin|avali|investig)ando"
    r"|(?:bada|badają|sprawdza\w*|analizuj\w+)|incele\w+|onderzoek\w*|вивча\w+|перевіря\w+|изуча\w+|проверя\w+|prověřuj\w+|zkoum\w+)\b|تدرس|يدرس|تفحص|قيد الدراسة|تحقق في"
)
_STANCE: Final = ((_SILENT, _WOULD_NOT), (_WOULD_NOT, _SILENT), (_LOOKS, _DENIES))
_OF_ASKING: Final = frozenset(
    {"=say", "=video", "=deny", "=refuse", "comment", "answer", "question", "request", "message", "newspaper", "=journalist", "reporter", "statement", "=verify", "agency", "broadcaster"}
)  # fmt: skip
_FEWEST: Final = 2


def answers(pair: Pair) -> Iterator[Drift]:
    """Yield the first answer that somebody gave and that became another.

    Args:
        pair: The two texts.
    """
    theirs, ours = facts_of(pair.source), facts_of(pair.made)
    beside = {(m.made, m.source) for m in matches_of(pair)}
    for was, now in _STANCE:
        one = [f for f in theirs if was.search(f.side.text) and not now.search(f.side.text)]
        other = [f for f in ours if now.search(f.side.text) and not was.search(f.side.text)]
        if not one or not other or _has(pair.source, now) or _has(pair.made, was):
            continue
        for fact in other:
            from_ = next((f for f in one if _of_one(f, fact, beside)), None)
            if from_ is not None and not fact.side.sentence.heading:
                yield _changed(from_, fact, (was, now))
                return


def _has(reading: Reading, pattern: re.Pattern[str]) -> bool:
    return pattern.search(reading.text) is not None


def _changed(one: Fact, other: Fact, stance: tuple[re.Pattern[str], re.Pattern[str]]) -> Drift:
    words = [p.search(f.side.text) for p, f in zip(stance, (one, other), strict=True)]
    why = " became ".join(f"“{found[0]}”" for found in words if found)
    was, now = ((f.side.start, f.side.end) for f in (one, other))
    return Drift("stance changed", was, now, why)


def _of_one(one: Fact, other: Fact, beside: set[tuple[int, int]]) -> bool:
    """Whether two sentences tell what one party answered: they match, or name it both."""
    if (other.side.sentence.index, one.side.sentence.index) in beside:
        return True
    named = any(same_name(a, b) for a in one.names for b in other.names)
    party = (one.meanings & other.meanings) - _OF_ASKING
    return len(party) + named >= _FEWEST
