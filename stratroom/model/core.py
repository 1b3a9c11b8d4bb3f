"""How the entries every workshop has change it: title page, people, promises, the stage, dissents."""

import dataclasses
from functools import reduce

from msgspec.structs import replace

from stratroom.model.dissenting import dissents_after
from stratroom.model.dissents import DissentAddedTo, DissentConfirmed, DissentEntry, DissentWithdrawn, DissentWritten
from stratroom.model.entries import (
    AnswerHandedIn,
    Entry,
    PromiseMade,
    RoundAbandoned,
    RoundAskedAgain,
    RoundClosed,
    RoundOpened,
    RoundReopened,
    RoundRevealed,
    Undone,
    WorkshopDescribed,
    WorkshopStarted,
)
from stratroom.model.judged_words import OfWords, WordKept, WordTakenBack, WordWithheld
from stratroom.model.judging_words import judged_after
from stratroom.model.parked import ParkedPointSettled, PointParked
from stratroom.model.parking import parked_after
from stratroom.model.people import MOST_PEOPLE, Known, Participant, with_shared_names
from stratroom.model.people_noted import (
    ParticipantChanged,
    ParticipantJoined,
    ParticipantRemoved,
    ParticipantsJoined,
    PresenceNoted,
)
from stratroom.model.programme import (
    ClockStarted,
    ClockStopped,
    ProgrammeChanged,
    StageEntered,
    StageKept,
    StageReopened,
    StageSkipped,
    TimeGiven,
)
from stratroom.model.programming import ProgrammeEntry, evolve_programme
from stratroom.model.recusals import RecusalWithdrawn, Recused
from stratroom.model.recusing import with_recusal
from stratroom.model.rounds import naming
from stratroom.model.workshop import About, Workshop

CoreEntry = (
    WorkshopStarted
    | WorkshopDescribed
    | ParticipantJoined
    | ParticipantsJoined
    | ParticipantChanged
    | ParticipantRemoved
    | PresenceNoted
    | PromiseMade
    | PointParked
    | ParkedPointSettled
    | OfWords
    | Recused
    | RecusalWithdrawn
    | ProgrammeEntry
)

CORE_ENTRIES: tuple[type[Entry], ...] = (
    WorkshopStarted,
    WorkshopDescribed,
    ParticipantJoined,
    ParticipantsJoined,
    ParticipantChanged,
    ParticipantRemoved,
    PresenceNoted,
    PromiseMade,
    StageEntered,
    StageReopened,
    StageSkipped,
    StageKept,
    TimeGiven,
    ProgrammeChanged,
    ClockStarted,
    ClockStopped,
    PointParked,
    ParkedPointSettled,
    WordWithheld,
    WordKept,
    WordTakenBack,
    RoundOpened,
    AnswerHandedIn,
    RoundClosed,
    RoundReopened,
    RoundRevealed,
    RoundAbandoned,
    RoundAskedAgain,
    DissentWritten,
    DissentAddedTo,
    DissentConfirmed,
    DissentWithdrawn,
    Recused,
    RecusalWithdrawn,
    Undone,
)


def evolve_core(workshop: Workshop, entry: CoreEntry | DissentEntry, at: str) -> Workshop:
    """The workshop after one of these happened, at this time (ISO 8601)."""
    match entry:
        case WorkshopStarted():
            return _started(workshop, entry)
        case WorkshopDescribed():
            return replace(_once_led_by(workshop, entry.facilitator), about=_about(entry))
        case ParticipantJoined():
            return _joined(workshop, entry)
        case ParticipantsJoined():
            return reduce(_joined, entry.people, workshop)
        case ParticipantChanged():
            return _changed(_once_called(workshop, entry), entry)
        case ParticipantRemoved():
            left = (person for person in workshop.people if person.id != entry.participant)
            return replace(_once_called(workshop, entry), people=with_shared_names(left))
        case PresenceNoted():
            return _present(workshop, entry)
        case PromiseMade():
            promised = naming(entry.attribution, after_reading=entry.after_reading)
            return replace(workshop, promises={**workshop.promises, entry.stage: promised})
        case DissentWritten() | DissentAddedTo() | DissentConfirmed() | DissentWithdrawn():
            return replace(workshop, dissents=dissents_after(workshop.dissents, entry, at))
        case Recused() | RecusalWithdrawn():
            return with_recusal(workshop, entry, at)
        case PointParked() | ParkedPointSettled() | WordWithheld() | WordKept() | WordTakenBack():
            return _noted(workshop, entry)
        case _:
            return evolve_programme(workshop, entry, at)


def _started(workshop: Workshop, entry: WorkshopStarted) -> Workshop:
    first = entry.programme[0]
    return replace(
        workshop,
        about=_about(entry),
        programme=entry.programme,
        starts=entry.starts,
        stage=first.stage,
        item=first.key,
        visited=(first.key,),
    )


def _about(entry: WorkshopStarted | WorkshopDescribed) -> About:
    return About(
        title=entry.title,
        organisation=entry.organisation,
        date=entry.date,
        facilitator=entry.facilitator,
        place=entry.place,
        purpose=entry.purpose,
        question=entry.question,
    )


def _joined(workshop: Workshop, entry: ParticipantJoined) -> Workshop:
    if len(workshop.people) >= MOST_PEOPLE or any(person.id == entry.participant for person in workshop.people):
        raise ValueError("more people than are let in, or one of them twice")
    seat = workshop.seats_given
    person = Participant(entry.participant, entry.name, entry.role, entry.decides, entry.leads, True, seat)
    return replace(workshop, people=with_shared_names((*workshop.people, person)), seats_given=seat + 1)


def _changed(workshop: Workshop, entry: ParticipantChanged) -> Workshop:
    def changed(person: Participant) -> Participant:
        if person.id != entry.participant:
            return person
        return dataclasses.replace(person, name=entry.name, role=entry.role, decides=entry.decides, leads=entry.leads)

    return replace(workshop, people=with_shared_names(changed(person) for person in workshop.people))


def _noted(workshop: Workshop, entry: PointParked | ParkedPointSettled | OfWords) -> Workshop:
    """What the facilitator keeps beside the day."""
    if isinstance(entry, PointParked | ParkedPointSettled):
        return replace(workshop, parked=parked_after(workshop.parked, entry))
    return replace(workshop, judged_words=judged_after(workshop.judged_words, entry))


def _once_called(workshop: Workshop, entry: ParticipantChanged | ParticipantRemoved) -> Workshop:
    """With what they have been called until now, where they are not any more."""
    was = next(person for person in workshop.people if person.id == entry.participant)
    before = Known(was.name, was.role)
    is_same = isinstance(entry, ParticipantChanged) and before == Known(entry.name, entry.role)
    return workshop if is_same else _with_known(workshop, before)


def _once_led_by(workshop: Workshop, facilitator: str) -> Workshop:
    was = workshop.about.facilitator
    return workshop if was in ("", facilitator) else _with_known(workshop, Known(was, leads_through=True))


def _with_known(workshop: Workshop, known: Known) -> Workshop:
    return replace(workshop, called_before=tuple(dict.fromkeys((*workshop.called_before, known))))


def _present(workshop: Workshop, entry: PresenceNoted) -> Workshop:
    def noted(person: Participant) -> Participant:
        return dataclasses.replace(person, present=entry.present) if person.id == entry.participant else person

    return replace(workshop, people=tuple(noted(person) for person in workshop.people))
