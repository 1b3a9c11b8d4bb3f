"""Who is heard, on the console: the order after the first positions and after the gradients, the floor somebody is
given, and somebody assigned to argue the other side where everybody stands on one."""

from collections.abc import Iterator, Sequence

from stratroom.model.names import ParticipantId, SubjectId, TradeoffId
from stratroom.model.people import Participant
from stratroom.model.recusing import recused_from
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs import in_words
from stratroom.stages.tradeoffs.acts import AssignAdvocate, GiveFloor
from stratroom.stages.tradeoffs.asking import is_settled
from stratroom.stages.tradeoffs.nouns import Floor, Tradeoff
from stratroom.stages.tradeoffs.turns import Speaker, about_minority, after_first, after_poll
from stratroom.ui.console.debate import Debate
from stratroom.ui.console.speakers import SpeakerRow
from stratroom.words import say, say_of


class Hearing:
    """Draws the lists of a debate, and asks for what is pressed in them."""

    def __init__(self, id: TradeoffId, debate: Debate) -> None:
        self._id, self._debate = id, debate
        self._workshop, self._item = Workshop(), Tradeoff(id, "", "")
        self._whose = ""
        for speakers in (debate.speakers, debate.heard):
            speakers.floor_asked.connect(self._give)
        for button in (debate.to_second, debate.to_decision):
            button.finished.connect(lambda: debate.speaking_over.emit(self._whose))
        debate.advocate.assigned.connect(self._assign)

    def show(self, workshop: Workshop, item: Tradeoff) -> None:
        """Draw them as they stand; a floor that was taken back is over."""
        taken_back = self._item.floors[len(item.floors) :]
        self._workshop, self._item = workshop, item
        self._debate.speakers.show_speakers(_rows(item, after_first(workshop, item)), _said(workshop, item))
        self._debate.heard.show_speakers(_rows(item, after_poll(workshop, item)))
        out = recused_from(workshop, SubjectId(item.id))
        present = [person for person in workshop.people if person.present and person.id not in out]
        now = in_words.advocate(workshop, item)
        self._debate.advocate.show_offer(_why(workshop, item), now, present)
        for floor in taken_back:
            self._debate.speaking_over.emit(_title(workshop.participant(floor.to)))

    def show_speaking(self, whose: str) -> None:
        """While somebody has the floor the large button is their being done, before the way on."""
        self._whose = whose
        person = next((person for person in self._workshop.people if _title(person) == whose), None)
        for button in (self._debate.to_second, self._debate.to_decision):
            button.show_floor(person.called if person else "")
        for speakers in (self._debate.speakers, self._debate.heard):
            speakers.show_floor(person.id if person else "")

    def _give(self, who: str, minutes: int) -> None:
        """The time begins once the floor is in the ledger."""
        before, id = self._item, ParticipantId(who)
        self._debate.asked.emit(GiveFloor(self._id, id, minutes))
        if self._item is not before:
            self._debate.speaking_asked.emit(_title(self._workshop.participant(id)), minutes)
            self._debate.hands_free.emit()

    def _assign(self, who: str) -> None:
        self._debate.asked.emit(AssignAdvocate(self._id, ParticipantId(who) if who else None))


def _title(person: Participant) -> str:
    """What stands beside the clock while it runs."""
    return say("{name}, uninterrupted", name=person.called)


def _said(workshop: Workshop, item: Tradeoff) -> str:
    """What the round looks like, and about its minority; where all stand on one side that is said with the offer."""
    looks = "" if in_words.is_one_sided(workshop, item) else in_words.looks_like(workshop, item, "first")
    return " ".join(filter(None, (looks, about_minority(workshop, item))))


def _why(workshop: Workshop, item: Tradeoff) -> str:
    if not in_words.is_one_sided(workshop, item) or is_settled(workshop, item):
        return ""
    stands = in_words.looks_like(workshop, item, "first")
    return " ".join((stands, say("Somebody can be assigned to argue the other side; it is said to be assigned.")))


def _rows(item: Tradeoff, speakers: Sequence[Speaker]) -> Iterator[SpeakerRow]:
    for number, speaker in enumerate(speakers, start=1):
        who = speaker.who
        why = speaker.why if who.present else " · ".join((speaker.why, say("not in the room now")))
        given = _given([floor for floor in item.floors if floor.to == who.id])
        yield SpeakerRow(
            who.id, number, who.known_as, who.seat, who.initials, why, speaker.has_floor_first, given,
            may_speak=not speaker.keeps_out,
        )  # fmt: skip


def _given(floors: Sequence[Floor]) -> str:
    minutes = sum(floor.minutes for floor in floors)
    return say_of(minutes, "given the floor: {n} min", "given the floor: {n} min") if floors else ""
