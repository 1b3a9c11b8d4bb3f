"""Where a blind round stands, in words and as the one act that comes next. Pure: no widget, no words of an answer."""

from typing import Literal

from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.model.public import PROMISE, missing_words
from stratroom.model.rounds import Phase, Round
from stratroom.model.workshop import Workshop
from stratroom.words import say

NextAct = Literal["open", "pass", "close", "reveal", "none"]


def handed_in(round: Round, in_box: int) -> int:
    """How many answers lie in the box, as far as anybody may know."""
    return len(round.handed_in) if round.is_named else in_box


def to_answer(workshop: Workshop, round: Round) -> tuple[Participant, ...]:
    """Who is in the room and has not handed in; everybody asked who is here, where answers have no names."""
    return tuple(p for p in asked(workshop, round) if p.present and p.id not in round.handed_in)


def asked(workshop: Workshop, round: Round) -> tuple[Participant, ...]:
    """The people this round was put to, in seating order."""
    return tuple(person for person in workshop.people if person.id in round.eligible)


def next_act(workshop: Workshop, round: Round | None, in_box: int) -> NextAct:
    """The one act that comes next; “none” once the answers are shown."""
    if round is None or round.can_be_put:
        return "open"
    if round.phase is Phase.SHOWN:
        return "none"
    if round.phase is Phase.CLOSED:
        return "reveal"
    is_complete = not to_answer(workshop, round) if round.is_named else in_box >= len(round.eligible)
    return "close" if is_complete else "pass"


def state_sentence(workshop: Workshop, round: Round | None, in_box: int) -> str:
    """Where the round stands, with its denominator."""
    if round is None:
        return "Not put yet."
    if round.phase is Phase.AGAIN:
        return say("To be asked again. What was shown before stays in the workshop and is printed in the record.")
    if round.phase is Phase.ABANDONED:
        return "Given up; the answers were erased unread. It can be put again."
    if round.phase is Phase.SHOWN:
        missing = missing_words(workshop, round)
        return f"Revealed. {len(round.answers)} of {len(round.eligible)} answered{'; ' + missing if missing else ''}."
    counted = f"{handed_in(round, in_box)} of {len(round.eligible)} handed in"
    if round.phase is Phase.CLOSED:
        return f"{counted}. Closed: no answer can be added or changed."
    return f"{counted}{_still(workshop, round)}"


def _still(workshop: Workshop, round: Round) -> str:
    if not round.is_named:
        return "; the count moves in steps of five"
    here, missing = len(to_answer(workshop, round)), len(round.eligible) - len(round.handed_in)
    if not missing:
        return ". Everybody has answered."
    away = f", {missing - here} absent" if missing > here else ""
    return f", {here} still to answer{away}" if here else f"{away}. Nobody in the room is missing."


def state_of(person: Participant, round: Round) -> str:
    """One person's part in a named round."""
    if person.id in round.on_paper:
        return say("on paper")
    if person.id in round.handed_in or person.id in _answered(round):
        return "handed in"
    return "to answer" if person.present else "absent"


def _answered(round: Round) -> set[ParticipantId]:
    return set(round.answers_by())


def promise(round: Round) -> str:
    """What was promised to those who answer."""
    return PROMISE[round.attribution]
