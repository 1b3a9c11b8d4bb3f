"""Welcome: who is here, who has a vote, who leads, and who will see what. Nothing of any answer enters here."""

from dataclasses import dataclass

from stratroom.model.commands import Command
from stratroom.model.core import evolve_core
from stratroom.model.entries import Entry, PlannedStage, PromiseMade, Recorded, WorkshopDescribed, WorkshopStarted
from stratroom.model.names import Naming, ParticipantId, RoundId, StageId
from stratroom.model.naming import CAN_BE, EVER_TIGHTER, STATEMENTS
from stratroom.model.people import MOST_PEOPLE, Participant
from stratroom.model.people_noted import (
    ParticipantChanged,
    ParticipantJoined,
    ParticipantRemoved,
    ParticipantsJoined,
    PresenceNoted,
)
from stratroom.model.programming import checked_programme, checked_start
from stratroom.model.promises import ALWAYS_NAMED, held
from stratroom.model.refusals import Refused
from stratroom.model.rounds import ATTRIBUTION, Question, Round
from stratroom.model.rulebook import StageRules
from stratroom.model.text import LONGEST, LONGEST_NAME, LONGEST_ROLE, identifier, iso_date, optional, required, tidy
from stratroom.model.workshop import DEFAULT_QUESTION, About, Workshop
from stratroom.words import grouped, say

STAGE = StageId("welcome")


@dataclass(frozen=True, slots=True)
class StartWorkshop(Command):
    """The first act: the title page, the programme, and when it is planned to begin (HH:MM or "")."""

    about: About
    programme: tuple[PlannedStage, ...]
    starts: str = ""


@dataclass(frozen=True, slots=True)
class DescribeWorkshop(Command):
    """Write the title page anew."""

    about: About


@dataclass(frozen=True, slots=True)
class AddParticipant(Command):
    """Somebody takes part. `id` is made where it is typed, so that a retry never adds them twice."""

    id: ParticipantId
    name: str
    role: str = ""
    decides: bool = True
    leads: bool = False


@dataclass(frozen=True, slots=True)
class AddParticipants(Command):
    """Several people from one list: all of them, or none."""

    people: tuple[AddParticipant, ...]


@dataclass(frozen=True, slots=True)
class ChangeParticipant(Command):
    """Correct a name, a role, a vote, who leads."""

    id: ParticipantId
    name: str
    role: str = ""
    decides: bool = True
    leads: bool = False


@dataclass(frozen=True, slots=True)
class RemoveParticipant(Command):
    """Take somebody off the list who has done nothing yet."""

    id: ParticipantId


@dataclass(frozen=True, slots=True)
class NotePresence(Command):
    """Somebody arrived or left."""

    id: ParticipantId
    present: bool


@dataclass(frozen=True, slots=True)
class Promise(Command):
    """Say who will see the answers of a stage, and from when on."""

    stage: StageId
    promised: Naming


def decide(workshop: Workshop, command: Command) -> Entry:
    """Refused when the name is empty, the id taken or in use, or a promise would be loosened."""
    match command:
        case StartWorkshop():
            return _start(workshop, command)
        case DescribeWorkshop(about):
            return WorkshopDescribed(**_checked(about))
        case AddParticipant():
            return _add(workshop, command)
        case AddParticipants(people):
            return _add_all(workshop, people)
        case ChangeParticipant():
            return _change(workshop, command)
        case RemoveParticipant(id):
            return _remove(workshop, workshop.participant(id))
        case NotePresence(id, present):
            return PresenceNoted(participant=id, name=workshop.participant(id).name, present=present)
        case Promise(stage, promised):
            return _promise(workshop, stage, promised)
        case _:
            raise TypeError(f"welcome does not own {type(command).__name__}")


def _start(workshop: Workshop, command: StartWorkshop) -> WorkshopStarted:
    """The programme last: what is wrong with it is about no field, and whoever asks field by field ends there."""
    if workshop.is_started:
        raise Refused(say("This workshop has started already. Open a new file for another one."))
    about, starts = _checked(command.about), checked_start(command.starts)
    return WorkshopStarted(**about, programme=checked_programme(command.programme), starts=starts)


def _checked(about: About) -> dict[str, str]:
    return {
        "title": required(about.title, say("The title"), "title"),
        "organisation": optional(about.organisation, say("The organisation"), "organisation"),
        "date": iso_date(about.date, say("The date"), "date"),
        "facilitator": optional(about.facilitator, say("The facilitator"), "facilitator"),
        "place": optional(about.place, say("The place"), "place"),
        "purpose": optional(about.purpose, say("The purpose"), "purpose"),
        "question": optional(about.question, say("The question"), "question") or say(DEFAULT_QUESTION),
    }


def _name_and_role(command: AddParticipant | ChangeParticipant, known: Participant | None = None) -> tuple[str, str]:
    """A name or a role that is as it was `known` may be longer: it is from before they were held to a measure."""
    longest_name = LONGEST if known and tidy(command.name) == known.name else LONGEST_NAME
    longest_role = LONGEST if known and tidy(command.role) == known.role else LONGEST_ROLE
    name = required(command.name, say("The name"), "name", most=longest_name)
    return name, optional(command.role, say("The role"), "role", most=longest_role)


def _add(workshop: Workshop, command: AddParticipant) -> ParticipantJoined:
    identifier(command.id, say("The id of a participant"))
    name, role = _name_and_role(command)
    if any(person.id == command.id for person in workshop.people):
        raise Refused(say("The id “{id}” is taken. Give each participant an id of their own.", id=command.id), "id")
    if len(workshop.people) >= MOST_PEOPLE:
        raise Refused(say("{most} people are the most in one workshop.", most=grouped(MOST_PEOPLE)))
    _refuse_namesake(workshop, command.id, name, role)
    _refuse_second_lead(workshop, command.id, command.leads)
    return ParticipantJoined(participant=command.id, name=name, role=role, decides=command.decides, leads=command.leads)


def _add_all(workshop: Workshop, people: tuple[AddParticipant, ...]) -> ParticipantsJoined:
    """Each against the list and those before it."""
    if not people:
        raise Refused(say("There is nobody in the list to add."))
    joined: list[ParticipantJoined] = []
    for person in people:
        joined.append(_add(workshop, person))
        workshop = evolve_core(workshop, joined[-1], "")
    return ParticipantsJoined(people=tuple(joined))


def _change(workshop: Workshop, command: ChangeParticipant) -> ParticipantChanged:
    person = workshop.participant(command.id, "id")
    name, role = _name_and_role(command, person)
    _refuse_namesake(workshop, command.id, name, role)
    _refuse_second_lead(workshop, command.id, command.leads)
    if person.decides != command.decides and _is_asked(workshop, person):
        raise Refused(
            say(
                "{name}’s vote cannot change while a round they may answer is open or closed. Reveal it first.",
                name=person.name,
            )
        )
    return ParticipantChanged(
        participant=command.id, name=name, role=role, decides=command.decides, leads=command.leads
    )


def _is_asked(workshop: Workshop, person: Participant) -> bool:
    return any(round.is_pending and person.id in round.eligible for round in workshop.rounds.values())


def _refuse_namesake(workshop: Workshop, id: ParticipantId, name: str, role: str) -> None:
    if any(p.name == name and p.role == role and p.id != id for p in workshop.people):
        raise Refused(
            say("{name} is on the list already. Add a role or a second name to tell them apart.", name=name), "name"
        )


def _refuse_second_lead(workshop: Workshop, id: ParticipantId, leads: bool) -> None:
    other = next((p for p in workshop.people if p.leads and p.id != id), None)
    if leads and other:
        raise Refused(say("{name} leads already, and one person leads. Change {name} first.", name=other.name), "leads")


def _remove(workshop: Workshop, person: Participant) -> ParticipantRemoved:
    asked = any(person.id in (*round.eligible, *round.recused) for round in workshop.rounds.values())
    keeps_out = any(recusal.by == person.id for recusal in workshop.recusals)
    if asked or keeps_out or len(workshop.visited) > 1:
        raise Refused(
            say(
                "The day has begun, so {name} stays on the list. Mark them absent: nothing is lost by it.",
                name=person.name,
            )
        )
    return ParticipantRemoved(participant=person.id, name=person.name)


def _promise(workshop: Workshop, stage: StageId, promised: Naming) -> PromiseMade:
    now = held(workshop, stage)
    if promised not in CAN_BE.get(stage, ()):
        raise Refused(_always_named(stage))
    if promised == now:
        raise Refused(say("That is what is promised already."))
    if any(round.stage == stage and _binds(round) for round in workshop.rounds.values()):
        raise Refused(say("The question was put with the promise it has; a promise given is kept."))
    if EVER_TIGHTER.index(promised) < EVER_TIGHTER.index(now):
        raise Refused(
            say("A promise can only be made tighter. If it was a slip of the hand, undo it before the question is put.")
        )
    after_reading = promised == "after-reading"
    return PromiseMade(stage=stage, attribution=ATTRIBUTION[promised], after_reading=after_reading, stays=True)


def _always_named(stage: StageId) -> str:
    if stage in CAN_BE:
        return say("Only the statements can have their names after reading. Promise names, or none.")
    return say(ALWAYS_NAMED)


def _binds(round: Round) -> bool:
    """Whether the promise of its stage stays as it is: that of the statements, whose cards are sorted, from when they
    were put; elsewhere each question keeps its own, so those that follow may be asked under a tighter one."""
    return round.is_pending or round.stage == STATEMENTS


def evolve(workshop: Workshop, recorded: Recorded) -> Workshop:
    """Welcome keeps nothing of its own: its entries are the core's."""
    raise TypeError(f"welcome does not own {type(recorded.entry).__name__}")


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """Welcome asks nothing blind."""
    return None


RULES = StageRules(
    stage=STAGE,
    begin=None,
    commands=(
        StartWorkshop,
        DescribeWorkshop,
        AddParticipant,
        AddParticipants,
        ChangeParticipant,
        RemoveParticipant,
        NotePresence,
        Promise,
    ),
    entries=(),
    decide=decide,
    evolve=evolve,
    question=question,
)
