"""Claims that a language model proposes, next to those that rules and a parse find.

Off unless a person names the step and an endpoint; then the text of the report is sent there, and
nothing else. The model only proposes: a claim is kept if its words, its speaker, its cue and its
carriers stand in the text word for word, so an instruction hidden in a report can at worst cost
claims or add some that the report does hold. How sure a claim is, is read by our own rules.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, cast

from firsthand.examine.reports.attribution.article import read_article
from firsthand.examine.reports.attribution.sureness import Sureness, worst
from firsthand.examine.reports.hedges import HedgeFound
from firsthand.examine.reports.model.ask import AskError, Server
from firsthand.examine.reports.model.proposals import (
    Proposal,
    messages_for,
    parts_of,
    proposals,
    read_answer,
)
from firsthand.records import Claim, Facts, Gap, Hedge, Passage, Voice
from firsthand.steps import Text, step

_ASKED: Final = "claims that a language model proposes"


@step(version=2, online=True)
def model_claims(
    text: Text,
    *,
    endpoint: str = "",
    model: str = "",
    timeout_s: int = 120,
    most_characters: int = 8_000,
    most_requests: int = 40,
) -> Iterator[Claim | Gap]:
    """Ask a language model that somebody runs for claims; keep those that stand in the text.

    Facts of a claim: ``reader`` ("model"), ``model``, ``proposed``; ``times`` if its words stand
    in the text more than once.

    Args:
        text: The text.
        endpoint: Address below which ``/chat/completions`` lies, such as
            ``http://127.0.0.1:8080/v1``. A key is taken from FIRSTHAND_MODEL_KEY.
        model: Name of the model, as the server knows it.
        timeout_s: How long one answer may take [s].
        most_characters: How much of a report is sent at once [characters].
        most_requests: How many requests are made for a report at most.
    """
    server = Server(endpoint, model, timeout_s)
    parts = list(parts_of(text.text, most_characters))
    sureness = Sureness(read_article(text.text))
    dropped = 0
    for part in parts[:most_requests]:
        try:
            answer = server.ask(messages_for(text.text[slice(*part)]))
            found, lost = proposals(text.text, part, read_answer(answer))
        except AskError as error:
            yield _failed(text, error)
            return
        dropped += lost
        for each in found:
            yield _claim(text, each, model, sureness)
    if dropped:
        yield Gap(
            asked=_ASKED,
            why=f"{dropped:,} proposed claims were not kept: their words or those named do not "
            "stand in the text as proposed.",
            item=text.item,
            kept="the others",
        )
    if len(parts) > most_requests:
        yield Gap(
            asked=_ASKED,
            why=f"The text is longer than {most_requests:,} requests of {most_characters:,} "
            "characters; the rest was not sent.",
            item=text.item,
            todo="Raise the step's setting `most_requests`.",
        )


def _failed(text: Text, error: AskError) -> Gap:
    return Gap(
        asked=_ASKED,
        why=error.why,
        item=text.item,
        kept="what rules found; the text is held as it was",
        todo=error.todo,
        settled=False,
        detail=error.detail or None,
    )


def _claim(text: Text, each: Proposal, model: str, sureness: Sureness) -> Claim:
    hedges = sureness.around(each.words, each.cue, quoted=each.sort == "quotation")
    facts: dict[str, str | int | bool] = {"reader": "model", "model": model, "proposed": True}
    if each.times > 1:
        facts["times"] = each.times
    return Claim(
        words=_passage(text, each.words),
        sort=cast("Literal['quotation']", each.sort),
        voices=tuple(_voices(text, each)),
        certainty="denied" if each.sort == "denial" else worst(hedges),
        hedges=tuple(_hedge(text, hedge) for hedge in hedges),
        facts=Facts(facts),
    )


def _voices(text: Text, each: Proposal) -> Iterator[Voice]:
    cue = _passage(text, each.cue) if each.cue else None
    for number, place in enumerate([each.speaker, *each.via] if each.speaker else []):
        named = _passage(text, place)
        role: Literal["speaker", "unnamed", "carrier"] = "carrier"
        if not number:
            role = "unnamed" if named.exact == named.exact.lower() else "speaker"
        yield Voice(name=named.exact, role=role, where=named, cue=None if number else cue)


def _hedge(text: Text, found: HedgeFound) -> Hedge:
    return Hedge(
        words=_passage(text, (found.start, found.end)),
        kind=cast("Literal['likely']", found.kind),
        scope=_passage(text, found.scope) if found.scope else None,
    )


def _passage(text: Text, place: tuple[int, int]) -> Passage:
    start, end = place
    return Passage(item=text.item, start=start, end=end, exact=text.text[start:end])
