"""What may be asked about arguments, and about the conditions they are turned into."""

from stratroom.model.names import ArgumentId, ParticipantId, SubjectId
from stratroom.model.recusing import recused_from, refuse_recused
from stratroom.model.refusals import Refused
from stratroom.model.text import coming_date, optional, required
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import AmendArgument, MakeArgument, SaySupport
from stratroom.stages.tradeoffs.asking import advocate_of
from stratroom.stages.tradeoffs.entries import ArgumentAmended, ArgumentMade, ArgumentWithdrawn, SupportSaid
from stratroom.stages.tradeoffs.nouns import Argument, Side, Tradeoff
from stratroom.words import say


def made(workshop: Workshop, item: Tradeoff, command: MakeArgument) -> ArgumentMade:
    """Refused for an id that is taken, for what only a condition has, and in the name of whoever keeps out of it."""
    if any(argument.id == command.argument for argument in item.arguments):
        raise Refused(say("The id “{id}” is taken. Give each argument an id of its own.", id=command.argument))
    if command.by is not None:
        workshop.participant(command.by, "by")
        refuse_recused(workshop, SubjectId(item.id), command.by, "by")
    _out_of(item, command)
    _as_advocate(workshop, item, command)
    return ArgumentMade(
        tradeoff=item.id,
        argument=command.argument,
        side=command.side,
        text=required(command.text, say("The argument"), "text"),
        basis=command.basis,
        source=optional(command.source, say("The source"), "source"),
        by=command.by,
        owner=_owner(workshop, item, command.owner),
        test=optional(command.test, say("The test"), "test"),
        standard=optional(command.standard, say("The standard of proof"), "standard"),
        due=coming_date(command.due, say("The date"), workshop.day, "due"),
        out_of=command.out_of,
        as_advocate=command.as_advocate,
    )


def amended(workshop: Workshop, item: Tradeoff, command: AmendArgument) -> ArgumentAmended:
    """Refused for an argument that is not there, or not changed in any way, for the words a decision rests on, and for
    what makes a condition of an argument or the other way round."""
    before = known(item, command.argument)
    _whose(workshop, item, before, command)
    if before.side != "condition":
        _plain(command.owner, command.test, command.standard, command.due)
    again = ArgumentAmended(
        tradeoff=item.id,
        argument=before.id,
        text=required(command.text, say("The argument"), "text"),
        basis=command.basis,
        source=optional(command.source, say("The source"), "source"),
        owner=_owner(workshop, item, command.owner),
        test=optional(command.test, say("The test"), "test"),
        standard=optional(command.standard, say("The standard of proof"), "standard"),
        due=before.due if command.due == before.due else coming_date(command.due, say("The date"), workshop.day, "due"),
        side=command.side,
        by=command.by if command.side else None,
        as_advocate=command.as_advocate and command.side is not None,
    )
    _is_changed(before, again)
    if _is_assumed(item, before.id) and _worded(again) != _worded(before):
        raise Refused(
            say("The decision assumes this condition as it is worded, so its words stay. Decide without it first.")
        )
    return again


def withdrawn(item: Tradeoff, id: ArgumentId) -> ArgumentWithdrawn:
    """Refused where it is gone already, a condition was made of it, or a decision assumes it."""
    argument = known(item, id)
    if _is_assumed(item, id):
        raise Refused(say("The decision assumes this condition, so it stays. Record the decision without it first."))
    if any(condition.out_of == id for condition in item.conditions):
        raise Refused(say("A condition was made of this argument, so it stays. Take that condition back first."))
    return ArgumentWithdrawn(tradeoff=item.id, argument=argument.id)


def supported(workshop: Workshop, item: Tradeoff, command: SaySupport) -> SupportSaid:
    """Refused while there is no condition the answer could rest on, and of whoever keeps out of it."""
    if not item.conditions:
        raise Refused(say("Nothing would have to be true yet. Write a condition down first, then ask."))
    person = workshop.participant(command.by, "by")
    if person.id in recused_from(workshop, SubjectId(item.id)):
        raise Refused(say("{name} keeps out of this trade-off, so they are not asked.", name=person.called), "by")
    return SupportSaid(
        tradeoff=item.id,
        by=person.id,
        name=person.name,
        would=command.would,
        text=optional(command.text, say("What they said"), "text"),
    )


def known(item: Tradeoff, id: ArgumentId) -> Argument:
    """Refused when there is no argument with this id."""
    for argument in item.arguments:
        if argument.id == id:
            return argument
    raise Refused(say("That argument is no longer there."))


def _owner(workshop: Workshop, item: Tradeoff, owner: ParticipantId | None) -> ParticipantId | None:
    if owner is None:
        return None
    refuse_recused(workshop, SubjectId(item.id), workshop.participant(owner, "owner").id, "owner")
    return owner


def _out_of(item: Tradeoff, command: MakeArgument) -> None:
    if command.side != "condition":
        _plain(command.owner, command.test, command.standard, command.due)
    if command.out_of is None:
        return
    if command.side != "condition" or known(item, command.out_of).side == "condition":
        raise Refused(say("Only an argument is turned into a condition: choose one for either side."), "out_of")
    if any(argument.out_of == command.out_of for argument in item.arguments):
        raise Refused(say("That argument was turned into a condition already. Word that condition again."), "out_of")


def _plain(owner: ParticipantId | None, test: str, standard: str, due: str) -> None:
    given = {"owner": owner is not None, "test": bool(test), "standard": bool(standard), "due": bool(due)}
    for field in filter(given.get, given):
        what = say("An owner, a test, a standard of proof and a date are a condition’s, not an argument’s.")
        raise Refused(what, field)


def _whose(workshop: Workshop, item: Tradeoff, before: Argument, command: AmendArgument) -> None:
    if command.side is None:
        return
    if (command.side == "condition") != (before.side == "condition"):
        raise Refused(
            say("An argument stays one, and a condition stays one. Turn the argument into a condition instead."), "side"
        )
    if command.by is not None and command.by != before.by:
        refuse_recused(workshop, SubjectId(item.id), workshop.participant(command.by, "by").id, "by")
    if (command.by, command.as_advocate) != (before.by, before.as_advocate):
        _as_advocate(workshop, item, command)


def _as_advocate(workshop: Workshop, item: Tradeoff, command: MakeArgument | AmendArgument) -> None:
    now = advocate_of(workshop, item)
    if command.as_advocate and (now is None or command.by != now):
        raise Refused(say("Only whoever was assigned to argue the other side speaks as assigned."), "by")


def _is_changed(before: Argument, again: ArgumentAmended) -> None:
    """Refused when all of it is as it was."""
    stood = (*_worded(before), before.basis, before.source, before.owner, before.due)
    is_same = again.side is None or _spoken(again) == _spoken(before)
    if is_same and stood == (*_worded(again), again.basis, again.source, again.owner, again.due):
        raise Refused(say("That stands already."))


def _spoken(argument: Argument | ArgumentAmended) -> tuple[Side | None, ParticipantId | None, bool]:
    return argument.side, argument.by, argument.as_advocate


def _worded(argument: Argument | ArgumentAmended) -> tuple[str, str, str]:
    return argument.text, argument.test, argument.standard


def _is_assumed(item: Tradeoff, id: ArgumentId) -> bool:
    return item.decision is not None and id in item.decision.conditions
