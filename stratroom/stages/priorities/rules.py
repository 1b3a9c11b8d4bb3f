"""Priorities: options, blind points and rankings, the cut line the room draws, owners and what stops."""

from stratroom.model.commands import Command
from stratroom.model.entries import Entry
from stratroom.model.names import NO_SUBJECT, PRIORITIES, OptionId, SubjectId
from stratroom.model.recusing import refuse_recused
from stratroom.model.refusals import Refused
from stratroom.model.rulebook import StageRules
from stratroom.model.text import coming_date, identifier, optional, required
from stratroom.model.week import HALF_DAYS
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MOST,
    ON_OPTIONS,
    ON_THE_LIST,
    STAGE,
    AgreePriority,
    CutLineDrawn,
    DrawCutLine,
    FixLevel,
    LevelFixed,
    ListOption,
    Option,
    OptionListed,
    OptionRemoved,
    OptionReworded,
    Priorities,
    PriorityAgreed,
    RemoveOption,
    RewordOption,
    priorities,
)
from stratroom.stages.priorities.asking import may_ask_again, question
from stratroom.stages.priorities.folding import evolve, follow
from stratroom.words import say


def option_text(workshop: Workshop, id: OptionId) -> str:
    """The words of an option. Refused when there is none with this id."""
    return _known(workshop, id).text


def decide(workshop: Workshop, command: Command) -> Entry:
    """Refused for unknown options, empty words, changes after people have answered, owners who are not here."""
    match command:
        case ListOption(id, text, out_of):
            return _list(workshop, id, text, out_of)
        case RewordOption(id, text):
            _not_yet_answered(workshop)
            _not_polled(workshop)
            _known(workshop, id)
            return OptionReworded(option=id, text=_new_text(workshop, id, text))
        case RemoveOption(id):
            return _remove(workshop, id)
        case DrawCutLine(above):
            return _draw(workshop, above)
        case AgreePriority():
            return _agree(workshop, command)
        case FixLevel(needed):
            return _fix(workshop, needed)
        case _:
            raise TypeError(f"priorities does not own {type(command).__name__}")


def _list(workshop: Workshop, id: OptionId, text: str, out_of: SubjectId) -> OptionListed:
    _not_yet_asked(workshop)
    if len(priorities(workshop).options) >= MOST:
        raise Refused(
            say(
                "There are {most} options, the most that can be weighed at once. Take one out, or put two into one.",
                most=MOST,
            )
        )
    identifier(id, say("The id of an option"))
    if any(option.id == id for option in priorities(workshop).options):
        raise Refused(say("The id “{id}” is taken. Give each option an id of its own.", id=id), "id")
    return OptionListed(option=id, text=_new_text(workshop, id, text), out_of=out_of)


def _new_text(workshop: Workshop, id: OptionId, text: str) -> str:
    tidied = required(text, say("The option"), "text")
    if any(option.text == tidied and option.id != id for option in priorities(workshop).options):
        raise Refused(say("That option is on the list already, in the same words."), "text")
    return tidied


def _remove(workshop: Workshop, id: OptionId) -> OptionRemoved:
    """Refused, too, for the last one while somebody's words are about the list or somebody keeps out of it."""
    _not_yet_answered(workshop)
    _not_polled(workshop)
    text = option_text(workshop, id)
    stays = [*workshop.dissents, *workshop.recusals]
    if len(priorities(workshop).options) == 1 and any(about.subject == PRIORITIES for about in stays):
        raise Refused(
            say(
                "“{text}” is the last option, and somebody dissents from the list or keeps out of it. Word it "
                "again, or list another option first.",
                text=text,
            ),
            "option",
        )
    return OptionRemoved(option=id, text=text)


def _known(workshop: Workshop, id: OptionId) -> Option:
    for option in priorities(workshop).options:
        if option.id == id:
            return option
    raise Refused(say("There is no option “{id}”.", id=id), "option")


def why_closed(workshop: Workshop) -> str:
    """Why the list of options stays as it is; "" while it can still be changed."""
    rounds = [round for id in ON_OPTIONS if (round := workshop.round(id)) and not round.can_be_put]
    if not rounds:
        return ""
    return say(
        "“{title}” was opened on these options, so the list stays as it is. Leave an option "
        "below the cut line if the room no longer wants it.",
        title=rounds[0].title,
    )


def _not_yet_asked(workshop: Workshop) -> None:
    if why := why_closed(workshop):
        raise Refused(why)


def _not_yet_answered(workshop: Workshop) -> None:
    """As `_not_yet_asked`; and not where answers that were shown before would lose what they were given to."""
    _not_yet_asked(workshop)
    for id in ON_OPTIONS:
        round = workshop.round(id)
        if round and round.earlier:
            raise Refused(
                say(
                    "“{round}” was answered on these options before, so they stay as they are. List another one, or "
                    "leave one below the cut line.",
                    round=round.title,
                )
            )


def _draw(workshop: Workshop, above: tuple[OptionId, ...]) -> CutLineDrawn:
    for id in above:
        _known(workshop, id)
    if len(set(above)) != len(above):
        raise Refused(say("An option stands above the cut line twice. Name each once."))
    _not_polled(workshop)
    return CutLineDrawn(above=above)


def _not_polled(workshop: Workshop) -> None:
    for id in ON_THE_LIST:
        round = workshop.round(id)
        if round and round.is_pending:
            raise Refused(
                say("The room is answering “{title}” on these priorities. Reveal it first.", title=round.title)
            )


def _agree(workshop: Workshop, command: AgreePriority) -> PriorityAgreed:
    text = option_text(workshop, command.option)
    if not any(agreed.option == command.option for agreed in priorities(workshop).agreed):
        raise Refused(say("“{text}” is below the cut line. Draw the line below it first.", text=text), "option")
    _not_polled(workshop)
    if not 0 <= command.half_days <= HALF_DAYS:
        raise Refused(say("A week has {most} half days. Give 0 to {most}.", most=HALF_DAYS), "half_days")
    owner = workshop.participant(command.owner, "owner").id
    refuse_recused(workshop, PRIORITIES, owner, "owner")
    return PriorityAgreed(
        option=command.option,
        text=text,
        owner=owner,
        first_result=optional(command.first_result, say("The first result"), "first_result"),
        by=_by(workshop, command),
        people=optional(command.people, say("The people"), "people"),
        money=optional(command.money, say("The money"), "money"),
        stops=optional(command.stops, say("What stops"), "stops"),
        half_days=command.half_days,
    )


def _by(workshop: Workshop, command: AgreePriority) -> str:
    """A day to come; the one that stood before may have come since."""
    if any((agreed.option, agreed.by) == (command.option, command.by) for agreed in priorities(workshop).agreed):
        return command.by
    return coming_date(command.by, say("The date"), workshop.day, "by")


def _fix(workshop: Workshop, needed: str) -> LevelFixed:
    poll = workshop.round(GRADIENTS)
    if poll and not poll.can_be_put:
        raise Refused(
            say("The poll on these priorities was opened; the level needed stays. Ask it again to change it.")
        )
    return LevelFixed(needed=required(needed, say("The level needed"), "needed"))


def subjects(workshop: Workshop) -> tuple[SubjectId, ...]:
    """What somebody may dissent from: the list as a whole."""
    return (PRIORITIES,) if priorities(workshop).options else ()


RULES = StageRules(
    stage=STAGE,
    begin=Priorities(),
    commands=(ListOption, RewordOption, RemoveOption, DrawCutLine, AgreePriority, FixLevel),
    entries=(OptionListed, OptionReworded, OptionRemoved, CutLineDrawn, PriorityAgreed, LevelFixed),
    decide=decide,
    evolve=evolve,
    question=question,
    subjects=subjects,
    may_ask_again=may_ask_again,
    speaks_of=lambda command: command.out_of if isinstance(command, ListOption) else NO_SUBJECT,
    follow=follow,
)
