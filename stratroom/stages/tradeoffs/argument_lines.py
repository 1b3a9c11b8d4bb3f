"""Arguments on the console: how each stands there, and what is asked of the rules with what is typed about it."""

from typing import get_args

from PySide6.QtCore import QObject

from stratroom.model.names import ArgumentId, ParticipantId, SubjectId, TradeoffId
from stratroom.model.people import Participant
from stratroom.model.recusing import to_choose_from
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs.acts import AmendArgument, MakeArgument, SaySupport, WithdrawArgument
from stratroom.stages.tradeoffs.argued import NONE_STANDS, in_words, made_of, rests_on_these, to_ask
from stratroom.stages.tradeoffs.asking import advocate_of
from stratroom.stages.tradeoffs.nouns import BASIS, Argument, Basis, Side, Support, Tradeoff, source_of, tradeoffs
from stratroom.ui.console.argument_form import ArgumentAgain, ArgumentWords
from stratroom.ui.console.argument_list import ArgumentLine
from stratroom.ui.console.argument_step import ArgumentStep, Opened
from stratroom.ui.console.condition_form import ConditionForm
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.page import show_words
from stratroom.ui.console.quotes import Quote
from stratroom.ui.time_words import date_in_words
from stratroom.ui.widgets import PlainButton
from stratroom.words import headed, joined, quoted, say

_CONDITION, _AGAIN, _DIRECTLY = "condition:", "again:", "condition"


class ArgumentLines(QObject):
    """Draws the arguments of one trade-off into its step, and asks for what is done there."""

    def __init__(self, id: TradeoffId, step: ArgumentStep) -> None:
        super().__init__(step)
        self._id, self._step = id, step
        self._workshop, self._item = Workshop(), Tradeoff(id, "", "")
        step.argument.submitted.connect(self._argue)
        step.argument.to_condition.clicked.connect(lambda: self._condition(None))
        step.support.submitted.connect(self._say_support)
        step.arguments.turned.connect(lambda of: self._condition(ArgumentId(of)))
        for lines in (step.arguments, step.conditions):
            lines.again.connect(lambda which: self._again(ArgumentId(which)))
            lines.withdrawn.connect(lambda gone: step.asked.emit(WithdrawArgument(self._id, ArgumentId(gone))))

    def show_workshop(self, workshop: Workshop, item: Tradeoff) -> None:
        """Draw both lists, and settle whatever was taken."""
        self._workshop, self._item = workshop, item
        step = self._step
        step.arguments.show_lines(_line(workshop, item, a) for a in item.arguments if a.side != "condition")
        step.conditions.show_lines(_line(workshop, item, condition) for condition in item.conditions)
        self._show_choices(step.argument)
        step.argument.settle(workshop)
        self._settle_opened()
        self._show_support()

    def _settle_opened(self) -> None:
        for key, form in self._step.opened():
            if isinstance(form, ConditionForm):
                form.show_people(self._people(form.held))
            else:
                self._show_choices(form)
            if form.settle(self._workshop):
                self._step.drop(key)
        ids = [argument.id for argument in self._item.arguments]
        self._step.keep({_DIRECTLY, *(way + id for way in (_CONDITION, _AGAIN) for id in ids)})

    def _show_choices(self, form: ArgumentWords) -> None:
        """Both sides in their own words, and whose an argument may be."""
        form.show_sides(self._item.prefer, self._item.over)
        form.show_people(self._people(form.held), advocate_of(self._workshop, self._item))

    def _show_support(self) -> None:
        step, item = self._step, self._item
        step.show_parts(has_conditions=bool(item.conditions), is_answered=bool(item.support))
        words = " ".join(in_words(self._workshop, item)) if item.conditions else say(NONE_STANDS)
        show_words(step.answers, words if item.support else "")
        step.said.show_quotes(_said(self._workshop, item, said) for said in item.support)
        step.support.show_people(to_ask(self._workshop, item))
        step.support.settle(self._workshop)

    def _argue(self) -> None:
        form, id = self._step.argument, self._fresh()
        command = MakeArgument(
            self._id, id, _side(form.side.value), form.text.text(), _basis(form.basis.value), form.source.text(),
            form.by.person, as_advocate=form.as_advocate,
        )  # fmt: skip
        form.ask(command, lambda workshop: self._find(workshop, id) is not None)

    def _fresh(self) -> ArgumentId:
        """One that no decision ever spoke of either."""
        assumed = (id for decision in self._item.decisions for id in decision.conditions)
        return ArgumentId(fresh_id("a", (*(argument.id for argument in self._item.arguments), *assumed)))

    def _condition(self, of: ArgumentId | None) -> None:
        """Open the form in which a criticism is restated; without one, for a condition written down directly."""
        criticism = self._find(self._workshop, of)
        self._step.open(
            _CONDITION + criticism.id if criticism else _DIRECTLY,
            lambda: self._new_condition(criticism.text if criticism else "", of),
        )

    def _new_condition(self, criticism: str, of: ArgumentId | None) -> ConditionForm:
        form = ConditionForm(PlainButton(say("Write the condition down")), criticism)
        form.show_people(self._people())
        form.submitted.connect(lambda: self._make_condition(form, of))
        return form

    def _make_condition(self, form: ConditionForm, of: ArgumentId | None) -> None:
        id = self._fresh()
        command = MakeArgument(
            self._id, id, "condition", form.text.text(), "conjecture", owner=form.owner.person, test=form.test.text(),
            standard=form.standard.text(), due=form.due.text(), out_of=of,
        )  # fmt: skip
        form.ask(command, lambda workshop: self._find(workshop, id) is not None)

    def _again(self, id: ArgumentId) -> None:
        argument = self._find(self._workshop, id)
        if argument is None:
            return
        make = self._condition_again if argument.side == "condition" else self._argument_again
        self._step.open(_AGAIN + id, lambda: make(argument))

    def _argument_again(self, argument: Argument) -> Opened:
        form = ArgumentAgain(_head(self._item, argument))
        form.held = argument.by
        self._show_choices(form)
        form.fill(argument.text, argument.basis, argument.source)
        form.show_whose(argument.side, argument.by, as_advocate=argument.as_advocate)
        form.submitted.connect(
            lambda: self._amend(
                form,
                AmendArgument(
                    self._id, argument.id, form.text.text(), _basis(form.basis.value), form.source.text(),
                    side=_side(form.side.value), by=form.by.person, as_advocate=form.as_advocate,
                ),
            )
        )  # fmt: skip
        return form

    def _condition_again(self, argument: Argument) -> Opened:
        """What it rests on stays: of a condition nobody asks it."""
        form = ConditionForm(PlainButton(say("Word it so")), made_of(self._item, argument))
        form.show_people(self._people(argument.owner))
        form.fill(argument.text, argument.test, argument.standard, argument.owner, argument.due)
        form.submitted.connect(
            lambda: self._amend(
                form,
                AmendArgument(
                    self._id, argument.id, form.text.text(), argument.basis, argument.source, form.owner.person,
                    form.test.text(), form.standard.text(), form.due.text(),
                ),
            )
        )  # fmt: skip
        return form

    def _amend(self, form: Opened, command: AmendArgument) -> None:
        """Taken once it is not as it stood."""
        before = self._find(self._workshop, command.argument)
        form.ask(command, lambda workshop: self._find(workshop, command.argument) not in (before, None))

    def _say_support(self) -> None:
        form, before = self._step.support, self._item.support
        assert form.who.person is not None, "the button leads to the choice first"
        command = SaySupport(self._id, form.who.person, form.would.value == "yes", form.words.text())
        form.ask(command, lambda workshop: _tradeoff(workshop, self._id).support is not before)

    def _people(self, held: ParticipantId | None = None) -> tuple[Participant, ...]:
        return to_choose_from(self._workshop, SubjectId(self._id), held)

    def _find(self, workshop: Workshop, id: ArgumentId | None) -> Argument | None:
        return next((a for a in _tradeoff(workshop, self._id).arguments if a.id == id), None)


def _tradeoff(workshop: Workshop, id: TradeoffId) -> Tradeoff:
    return next(item for item in tradeoffs(workshop).items if item.id == id)


def _side(value: str | None) -> Side:
    return next(side for side in get_args(Side) if side == value)


def _basis(value: str | None) -> Basis:
    return next(basis for basis in get_args(Basis) if basis == value)


def _line(workshop: Workshop, item: Tradeoff, argument: Argument) -> ArgumentLine:
    person = workshop.participant(argument.by) if argument.by else None
    is_condition = argument.side == "condition"
    return ArgumentLine(
        id=argument.id,
        head="" if is_condition else _head(item, argument),
        words=argument.text,
        below="\n".join(_below(workshop, item, argument)),
        seat=person.seat if person else None,
        initials=person.initials if person else "",
        may_turn=not is_condition and all(condition.out_of != argument.id for condition in item.conditions),
    )


def _head(item: Tradeoff, argument: Argument) -> str:
    """Which side it speaks for, what it rests on, whether it was assigned."""
    assigned = say("As assigned") if argument.as_advocate else ""
    side = item.prefer if argument.side == "prefer" else item.over
    return joined(" · ", (side, say(BASIS[argument.basis]), assigned))


def _below(workshop: Workshop, item: Tradeoff, argument: Argument) -> list[str]:
    """What belongs to it, a line each."""
    owner = workshop.participant(argument.owner).called if argument.owner else ""
    origin = made_of(item, argument)
    became = next((condition.text for condition in item.conditions if condition.out_of == argument.id), "")
    told = (
        (argument.source, say("Source: {source}", source=argument.source)),
        (not argument.source and source_of(argument), headed(source_of(argument))),
        (argument.test, say("Test: {text}", text=argument.test)),
        (argument.standard, say("Standard of proof: {text}", text=argument.standard)),
        (owner, say("Owner: {name}", name=owner)),
        (argument.due, say("By: {day}", day=date_in_words(argument.due))),
        (origin, say("Made of: {text}", text=quoted(origin))),
        (became, say("Turned into: {text}", text=quoted(became))),
    )
    return [words for given, words in told if given]


def _said(workshop: Workshop, item: Tradeoff, said: Support) -> Quote:
    person = workshop.participant(said.by)
    head = (
        say("{name}: would support it then", name=person.called)
        if said.would
        else say("{name}: would not support it then", name=person.called)
    )
    is_stale = bool(item.conditions) and not rests_on_these(item, said)
    below = say("Said before the conditions were changed. Ask again.") if is_stale else ""
    return Quote(said.by, head, said.text, below, person.seat, person.initials)
