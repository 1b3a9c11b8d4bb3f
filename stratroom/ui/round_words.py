"""Where a blind round stands, in words and as the one act that comes next. Pure: no widget, no words of an answer."""

from collections.abc import Mapping
from typing import Literal

from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.promises import promise_of
from stratroom.model.public import how_many, missing_words, recused_words
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.words import parted, phrase, say, say_of

NOT_DEFENDED = phrase("F2: what is not defended")
"""The key that leads from a promise to its limits."""
WITHOUT_ROLES = phrase("Reveal without roles")
"""What is offered once a reveal was refused because more answers stand under a role than people have it."""
NextAct = Literal["open", "pass", "close", "reopen", "reveal", "none"]


def handed_in(round: Round, in_box: int) -> int:
    """How many answers lie in the box, as far as anybody may know."""
    return len(round.handed_in) if round.is_named else in_box


def counts_in_steps(round: Round, in_box: int) -> bool:
    """Whether more may lie in the box than is counted: whoever handed in last need not be among them yet."""
    return not round.is_named and round.phase is Phase.OPEN and in_box < len(round.eligible)


def counted_in_words(round: Round, in_box: int) -> str:
    """How many answers are in, as it is said to whoever has the laptop."""
    counted = say("{count} of {all} handed in", count=handed_in(round, in_box), all=len(round.eligible))
    return _in_steps(counted) if counts_in_steps(round, in_box) else counted


def to_answer(workshop: Workshop, round: Round) -> tuple[Participant, ...]:
    """Who is in the room and has not handed in; everybody asked who is here, where answers have no names."""
    return tuple(p for p in asked(workshop, round) if p.present and p.id not in round.handed_in)


def asked(workshop: Workshop, round: Round) -> tuple[Participant, ...]:
    """The people this round was put to, in seating order."""
    return tuple(person for person in workshop.people if person.id in round.eligible)


def concerned(workshop: Workshop, round: Round) -> tuple[Participant, ...]:
    """Those it was put to, and those who keep out of it, in seating order."""
    return tuple(person for person in workshop.people if person.id in (*round.eligible, *round.recused))


def put_now(workshop: Workshop, rounds: Mapping[str, RoundId]) -> str:
    """Of these rounds, by the names of their steps: the one that lies before everybody, else the one that is to be
    asked again; "" where there is none."""
    known = {step: round for step, id in rounds.items() if (round := workshop.round(id))}
    open_ones = [step for step, round in known.items() if round.is_pending]
    again = [step for step, round in known.items() if round.phase is Phase.AGAIN]
    return next(iter([*open_ones, *again]), "")


def next_act(workshop: Workshop, round: Round | None, in_box: int) -> NextAct:
    """The one act that comes next; “none” once the answers are shown. Closed with too few to be shown, the round is
    opened again."""
    if round is None or round.can_be_put:
        return "open"
    if round.phase is Phase.SHOWN:
        return "none"
    if round.phase is Phase.CLOSED:
        return "reveal" if round.is_enough(handed_in(round, in_box)) else "reopen"
    is_complete = not to_answer(workshop, round) if round.is_named else in_box >= len(round.eligible)
    return "close" if is_complete else "pass"


def seals(workshop: Workshop) -> bool:
    """Whether a round of this workshop was sealed: then the next one is sealed, too, unless somebody says otherwise."""
    rounds = workshop.rounds.values()
    return any(each.is_sealed for round in rounds for each in (round, *(earlier.round for earlier in round.earlier)))


def state_sentence(workshop: Workshop, round: Round | None, in_box: int) -> str:
    """Where the round stands, with its denominator."""
    if round is None:
        return say("Not put yet.")
    if round.phase is Phase.AGAIN:
        return say("To be asked again. What was shown before stays in the workshop and is printed in the record.")
    if round.phase is Phase.ABANDONED:
        return say("Given up; the answers were erased unread. It can be put again.")
    if round.phase is Phase.SHOWN:
        missing = missing_words(workshop, round)
        revealed = say("Revealed. {counted}", counted=how_many(round))
        return parted((revealed, missing)) + "."
    counted = _counted(round, in_box)
    if recused := recused_words(workshop, round):
        counted = f"{counted}, {recused}"
    if round.phase is Phase.CLOSED:
        return say("{counted}. Closed: no answer can be added or changed.", counted=counted)
    return _still(workshop, round, counted, in_box)


def _counted(round: Round, in_box: int) -> str:
    count, asked = handed_in(round, in_box), len(round.eligible)
    if not round.beforehand:
        return say("{count} of {asked} handed in", count=count, asked=asked)
    return say_of(
        len(round.beforehand),
        "{count} of {asked} handed in ({n} before the day)",
        "{count} of {asked} handed in ({n} before the day)",
        count=count,
        asked=asked,
    )


def _in_steps(counted: str) -> str:
    return say("{counted}; the count moves in steps of five", counted=counted)


def _still(workshop: Workshop, round: Round, counted: str, in_box: int) -> str:
    if counts_in_steps(round, in_box):
        return _in_steps(counted)
    here, missing = len(to_answer(workshop, round)), len(round.eligible) - handed_in(round, in_box)
    if not missing:
        return say("{counted}. Everybody has answered.", counted=counted)
    parts = [counted]
    parts += [say_of(here, "{n} still to answer", "{n} still to answer")] if here else []
    parts += [say_of(missing - here, "{n} absent", "{n} absent")] if missing > here else []
    return ", ".join(parts) if here else say("{counted}. Nobody in the room is missing.", counted=", ".join(parts))


def state_of(person: Participant, round: Round) -> str:
    """One person's part in a named round."""
    if person.id in round.recused:
        return say("keeps out")
    if person.id in round.on_paper:
        return say("on paper")
    if person.id in round.beforehand:
        return say("before the day")
    if person.id in round.handed_in or person.id in _answered(round):
        return say("handed in")
    return say("to answer") if person.present else say("absent")


def _answered(round: Round) -> set[ParticipantId]:
    return set(round.answers_by())


def promise(workshop: Workshop, round: Round) -> str:
    """What was promised to those who answer."""
    return promise_of(workshop, round)
