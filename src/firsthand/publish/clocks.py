"""The times that an item states of itself, kept apart: each with the clock it was read from."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from firsthand.publish.words import moment
from firsthand.records import Instant, Observation


@dataclass(frozen=True)
class Clock:
    """One time, by one clock.

    Attributes:
        name: The clock: where the time was read from.
        written: The time as it was written there.
        read_as: The time as it was read, where that is not how it was written.
        zone: Its zone; ``unknown`` when the clock does not say.
        note: What else is to be known of it.
    """

    name: str
    written: str
    read_as: str
    zone: str
    note: str


def clocks(timestamps: Iterable[Observation], dates: Iterable[Observation]) -> tuple[Clock, ...]:
    """Return every time that an item states of itself, none merged with another."""
    told = [_stated(each) for each in timestamps] + [dated(each) for each in dates]
    return tuple(dict.fromkeys(told))


def dated(date: Observation) -> Clock:
    """Return the date that a document states of itself."""
    facts = date.facts
    written = str(facts.get("written") or facts.get("date") or "")
    day = str(facts.get("date") or "")
    name = str(facts.get("read_from") or "the document itself")
    read_as = day if day != written else ""
    return Clock(name, written, read_as, _zone(facts.get("zone"), facts.get("instant")), "")


def _stated(each: Observation) -> Clock:
    facts = each.facts
    instant, local = facts.get("instant"), facts.get("local")
    read_as = moment(instant.text if isinstance(instant, Instant) else str(local or ""))
    written = str(facts.get("written") or read_as or "not readable")
    read_as = read_as if read_as != written else ""
    name = str(facts.get("clock") or "a clock without a name")
    note = str(facts.get("note") or "")
    return Clock(name, written, read_as, _zone(facts.get("zone"), instant), note)


def notes(clocks: Iterable[Clock]) -> tuple[tuple[str, str], ...]:
    """Return each note once, with the clocks that it is about."""
    said: dict[str, list[str]] = {}
    for clock in clocks:
        if clock.note:
            said.setdefault(clock.note, []).append(clock.name)
    return tuple((note, ", ".join(dict.fromkeys(names))) for note, names in said.items())


def _zone(zone: object, instant: object) -> str:
    if zone:
        return str(zone)
    if isinstance(instant, Instant):
        return "UTC" if instant.text.endswith("Z") else instant.text[-6:]
    return "unknown"
