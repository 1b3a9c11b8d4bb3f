"""Who kept out of a decision as the record prints it, with the reason they gave, and from when until when."""

from collections.abc import Collection

from stratroom.model.names import SubjectId
from stratroom.model.recusals import Recusal
from stratroom.model.recusing import times_out
from stratroom.model.workshop import Workshop
from stratroom.record.blocks import Fact
from stratroom.record.wording import moment, time_of_day
from stratroom.words import isolated, parted, say, say_of


def recused(workshop: Workshop, subject: SubjectId) -> tuple[Fact, ...]:
    """One row naming all of them by seat; none where nobody keeps out. Without names how many: a reason tells who."""
    reasons = {recusal.by: recusal.reason for recusal in workshop.recusals if recusal.subject == subject}
    if workshop.names_withheld:
        return ((say("Keeps out"), _people(reasons)),) if reasons else ()
    people = [_one(person.called, reasons[person.id]) for person in workshop.people if person.id in reasons]
    return ((say("Keeps out"), parted(people)),) if people else ()


def kept_out(workshop: Workshop, subject: SubjectId) -> tuple[Fact, ...]:
    """One row with every time somebody kept out, those who take part again too; none where nobody ever did. Without
    names how many took part again: when somebody left the room tells who."""
    called = {person.id: person.called for person in workshop.people}
    told = [_when(workshop, out, called[out.by]) for out in times_out(workshop, subject) if out.by in called]
    if workshop.names_withheld:
        back = {out.by for out in times_out(workshop, subject) if out.back_at} & called.keys()
        told = [_people(back)] if back else []
    return ((say("Kept out"), parted(told)),) if told else ()


def _people(those: Collection[str]) -> str:
    return say_of(len(those), "{n} person", "{n} people")


def _one(name: str, reason: str) -> str:
    return f"{isolated(name)} ({isolated(reason)})" if reason else name


def _when(workshop: Workshop, out: Recusal, name: str) -> str:
    since = _time(out.at, workshop.about.date)
    if not out.back_at:
        return say("{name} from {time}", name=name, time=since)
    back = _time(out.back_at, out.at)
    return say("{name} from {time}, back in at {back}", name=name, time=since, back=back)


def _time(at: str, beside: str) -> str:
    """With its day, unless that is the day it stands beside."""
    day = slice(10)
    return time_of_day(at) if at[day] == beside[day] else moment(at)
