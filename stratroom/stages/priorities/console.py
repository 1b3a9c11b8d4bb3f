"""The facilitator's panel for priorities: options, blind points, the cut line, who owns what and what stops.

Nothing blocks: any step can be opened at any time, and the rules say what is out of its time.
"""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QPushButton, QWidget

from stratroom.model.commands import Command
from stratroom.model.names import PRIORITIES, OptionId, RoundId, SubjectId
from stratroom.model.public import opposed
from stratroom.model.rounds import OpenRound
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities import public
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MY_TIME,
    POINTS,
    RANKINGS,
    AgreePriority,
    DrawCutLine,
    FixLevel,
    ListOption,
    RemoveOption,
    RewordOption,
    priorities,
)
from stratroom.stages.priorities.asked_on import said_of
from stratroom.stages.priorities.desk_rows import cut_items, owned
from stratroom.stages.priorities.desk_words import (
    decisions_to_list,
    heading,
    order_words,
    owned_words,
    ranked_words,
    stand_words,
)
from stratroom.stages.priorities.line import ABOVE, BELOW, at_line, before_it_is_drawn
from stratroom.stages.priorities.load import left_since, out_since, still_owned, too_much
from stratroom.stages.priorities.rules import why_closed
from stratroom.ui.console import dissents, recusals
from stratroom.ui.console.briefly import briefly
from stratroom.ui.console.cut_list import CutList
from stratroom.ui.console.dissents import Dissents
from stratroom.ui.console.fresh import fresh_id
from stratroom.ui.console.going_on import GoingOn
from stratroom.ui.console.level_form import LevelForm
from stratroom.ui.console.offered_texts import OfferedTexts
from stratroom.ui.console.options import OptionForm, OptionList
from stratroom.ui.console.owners import Owners
from stratroom.ui.console.page import Page, beside, show_words, stack
from stratroom.ui.console.panel import Step
from stratroom.ui.console.recusals import Recusals
from stratroom.ui.console.round_bar import RoundBar
from stratroom.ui.console.steps import Steps
from stratroom.ui.round_words import put_now
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import phrase, say

_ROUNDS = {"points": POINTS, "rankings": RANKINGS, "my time": MY_TIME, "gradients": GRADIENTS}
_REVEAL = phrase("Reveal all {n} at once")


Decisions = Callable[[Workshop], Mapping[SubjectId, str]]
"""What was agreed elsewhere, by what it was about: other stages are strangers here, so it is handed in."""


class Panel(Page):
    """From the options to what is agreed and who dissents."""

    def __init__(self, decisions: Decisions) -> None:
        super().__init__()
        self._workshop, self._decisions = Workshop(), decisions
        self.options, self.option = OptionList(), OptionForm()
        self.decided = OfferedTexts(say("From the decisions"))
        self.to_points, self.to_ranking = (
            PrimaryButton(say("On to the 100 points")),
            PlainButton(say("On to a ranking")),
        )
        self.to_owners = PrimaryButton(say("On to the owners"))
        self.polls: dict[RoundId, RoundBar] = {
            POINTS: RoundBar(POINTS, say("Ask for 100 points"), say(_REVEAL)),
            RANKINGS: RoundBar(RANKINGS, say("Ask for a ranking"), say(_REVEAL)),
            MY_TIME: RoundBar(MY_TIME, say("Ask what this means for my time"), say(_REVEAL)),
            GRADIENTS: RoundBar(GRADIENTS, say("Ask the gradients"), say(_REVEAL)),
        }
        self._rules = {id: PlainLabel("", "small") for id in (POINTS, RANKINGS)}
        self._ranked, self._stand, self._order = PlainLabel(), PlainLabel(), PlainLabel("", "small")
        self._too_much = PlainLabel("", "strong")
        self.cut, self.owners, self.level = CutList(say(ABOVE), say(BELOW)), Owners(), LevelForm(self.polls[GRADIENTS])
        self.draw_line = PrimaryButton(say("Draw the line below the first option"))
        self.dissents, self.recusals = Dissents(PRIORITIES), Recusals(PRIORITIES)
        self._on = GoingOn(self.dissents.way_on)
        self.steps = self._steps()
        self._listen()
        self.lay_out(self.heading, self.steps)

    def draw(self, workshop: Workshop, in_box: int) -> None:
        self._workshop = workshop
        self.heading.setText(heading(workshop))
        is_open = not (closed := why_closed(workshop))
        self.options.show_options(((o.id, o.text) for o in priorities(workshop).options), closed)
        self.option.setVisible(is_open)
        self.option.settle(workshop)
        self.decided.show_texts(decisions_to_list(workshop, self._decisions(workshop)) if is_open else {})
        has_choice = len(priorities(workshop).options) > 1
        self.to_points.setVisible(has_choice and workshop.shown(POINTS) is None)
        self.to_ranking.setVisible(has_choice and workshop.shown(RANKINGS) is None)
        self.option.show_large(not has_choice)
        self._show_polls(workshop, in_box)
        show_words(self._order, " ".join(filter(None, order_words(workshop))))
        is_drawn = bool(priorities(workshop).cut_at)
        said = at_line(workshop) or ("" if is_drawn else before_it_is_drawn(workshop))
        self.cut.show_items(cut_items(workshop), is_drawn, said)
        self.to_owners.setVisible(bool(priorities(workshop).agreed))
        self.draw_line.setVisible(bool(priorities(workshop).options) and self.to_owners.isHidden())
        self.owners.show_items(owned(workshop, priority) for priority in priorities(workshop).agreed)
        show_words(self._too_much, " ".join((*too_much(workshop), *out_since(workshop), *left_since(workshop))))
        self._on.show_workshop(workshop)
        self.dissents.show_workshop(workshop, opposed(workshop, public.gradients(workshop)), said_of(workshop))
        self.recusals.show_workshop(workshop, still_owned(workshop))
        self._say_states(workshop, in_box)
        before = self.steps.opened
        self.steps.follow(_present(workshop))
        self._show_primary()
        if self.steps.opened != before:
            self._take_up_the_line()

    def first_hold(self) -> QWidget:
        return self.next_hold()

    def next_hold(self) -> QWidget:
        """What the open step begins with: its first field, the options beside the cut line, or its large button."""
        found: dict[str, QWidget | None] = {
            "options": None if self.option.isHidden() else self.option.fields[0],
            "cut": self.cut.hold(),
            "owners": self.owners.hold,
        }
        return found.get(self.steps.opened) or super().next_hold()

    def field(self) -> QWidget | None:
        found: dict[str, QWidget | None] = {
            "options": None if self.option.isHidden() else self.option.fields[0],
            "owners": self.owners.field,
            "dissents": self.dissents.form.fields[0],
            "recusals": self.recusals.form.fields[0],
        }
        return found.get(self.steps.opened)

    def progress(self) -> tuple[Step, ...]:
        return self.steps.progress(without="recusals")

    def _steps(self) -> Steps:
        return Steps(
            {
                "options": (
                    say("Options"),
                    stack(self.options, self.option, self.decided, self.to_points, beside(self.to_ranking), spacing=16),
                ),
                "recusals": (say("Who keeps out"), self.recusals),
                "points": (say("100 points"), stack(self._rules[POINTS], self.polls[POINTS])),
                "rankings": (say("Ranking"), stack(self._rules[RANKINGS], self.polls[RANKINGS], self._ranked)),
                "cut": (
                    say("Cut line"),
                    stack(self.cut, self.draw_line, self.to_owners, self._order, spacing=16),
                ),
                "owners": (say("Owners and what stops"), stack(self._too_much, self.owners)),
                "my time": (say("What this means for my time"), self.polls[MY_TIME]),
                "gradients": (say("Gradients of agreement"), stack(self.level, self.polls[GRADIENTS], self._stand)),
                "dissents": (say("Dissent"), self.dissents),
            }
        )

    def _show_polls(self, workshop: Workshop, in_box: int) -> None:
        for bar in self.polls.values():
            bar.show_workshop(workshop, in_box)
        for id, words in public.counted_how(workshop).items():
            self._rules[id].setText(words)
        self.level.show_level(priorities(workshop).needed, is_open=not _was_put(workshop, GRADIENTS))
        ranked, stand = public.compared(workshop), public.gradients(workshop)
        show_words(self._ranked, ranked_words(ranked) if ranked else "")
        show_words(self._stand, stand_words(stand) if stand else "")

    def _say_states(self, workshop: Workshop, in_box: int) -> None:
        part = priorities(workshop)
        self.steps.say("options", say("{count} listed", count=len(part.options)) if part.options else "")
        self.steps.say("points", briefly(workshop, POINTS, in_box))
        self.steps.say("rankings", briefly(workshop, RANKINGS, in_box))
        self.steps.say("cut", say("{count} above", count=len(part.agreed)) if part.cut_at else "")
        self.steps.say("owners", owned_words(part) if part.agreed else "")
        self.steps.say("my time", briefly(workshop, MY_TIME))
        self.steps.say("gradients", briefly(workshop, GRADIENTS))
        self.steps.say("recusals", recusals.in_words(workshop, PRIORITIES))
        self.steps.say("dissents", dissents.in_words(workshop, PRIORITIES))

    def _show_primary(self) -> None:
        found: dict[str, QPushButton | None] = {
            "options": _offered(self.to_points) or _offered(self.option.large),
            "points": self.polls[POINTS].primary_button,
            "rankings": self.polls[RANKINGS].primary_button,
            "cut": _offered(self.to_owners) or _offered(self.draw_line),
            "owners": self.owners.primary,
            "my time": self.polls[MY_TIME].primary_button,
            "gradients": _offered(self.level.large) or self.polls[GRADIENTS].primary_button,
            "dissents": self.dissents.primary,
        }
        own = found.get(self.steps.opened)
        self.steps.offer_way_back(own is None)
        self.primary = own or _offered(self.steps.way_back)

    def _listen(self) -> None:
        self.polls[GRADIENTS].asked.connect(self._fix_what_is_typed)
        for bar in self.polls.values():
            self.pass_on(bar)
        self.option.submitted.connect(self._list_option)
        self.decided.taken.connect(self._list_decision)
        self.level.edited.connect(self._show_primary)
        self.level.submitted.connect(lambda: self.asked.emit(FixLevel(self.level.needed.text())))
        self.option.asked.connect(self.asked)
        self.options.reworded.connect(lambda option, text: self.asked.emit(RewordOption(OptionId(option), text)))
        self.options.removed.connect(lambda option: self.asked.emit(RemoveOption(OptionId(option))))
        self.cut.drawn.connect(lambda above: self.asked.emit(DrawCutLine(above)))
        self.owners.agreed.connect(self._agree)
        self.owners.turned.connect(self._show_primary)
        self._on.asked.connect(self.stage_asked)
        self._on.finished.connect(self.record_asked)
        self.dissents.turned.connect(self._show_primary)
        self.dissents.asked.connect(self.asked)
        self.recusals.asked.connect(self.asked)
        self.dissents.words_asked.connect(self.words_asked)
        self.steps.turned_to.connect(self._turned_to)
        self.draw_line.clicked.connect(lambda: self.cut.move_line(1))
        self.to_points.clicked.connect(lambda: self._turn_to("points"))
        self.to_ranking.clicked.connect(lambda: self._turn_to("rankings"))
        self.to_owners.clicked.connect(lambda: self._turn_to("owners"))

    def _fix_what_is_typed(self, command: Command) -> None:
        """A level that is typed is the one that is meant: it is fixed before the poll is put."""
        if isinstance(command, OpenRound) and self.level.is_written:
            self.level.submit.click()

    def _turned_to(self) -> None:
        self.turned.emit()
        self._show_primary()
        self._take_up_the_line()

    def _take_up_the_line(self) -> None:
        if self.steps.opened == "cut" and self.isVisible():
            self.next_hold().setFocus()

    def _turn_to(self, step: str) -> None:
        self.steps.turn_to(step)
        self.turned.emit()
        self._show_primary()
        self.next_hold().setFocus()

    def _list_option(self) -> None:
        command = ListOption(id := self._fresh_id(), self.option.words.text())
        self.option.ask(command, lambda workshop: any(o.id == id for o in priorities(workshop).options))

    def _list_decision(self, subject: str) -> None:
        about = SubjectId(subject)
        self.asked.emit(ListOption(self._fresh_id(), self._decisions(self._workshop)[about], about))

    def _fresh_id(self) -> OptionId:
        return OptionId(fresh_id("o", (option.id for option in priorities(self._workshop).options)))

    def _agree(self, id: str) -> None:
        form = self.owners.form(id)
        assert form.owner.person is not None
        first, by, people, money, stops = (field.text() for field in form.fields)
        days, before = form.half_days.value(), too_much(self._workshop)
        self.asked.emit(AgreePriority(OptionId(id), form.owner.person, first, by, people, money, stops, days))
        if new := [said for said in too_much(self._workshop) if said not in before]:
            self.told.emit(" ".join(new))


def _offered(button: QPushButton) -> QPushButton | None:
    return None if button.isHidden() else button


def _was_put(workshop: Workshop, id: RoundId) -> bool:
    round = workshop.round(id)
    return round is not None and not round.can_be_put


def _present(workshop: Workshop) -> str:
    """The step the work has come to; what was put to everybody, or is to be put again, comes first."""
    if put := put_now(workshop, _ROUNDS):
        return put
    agreed = priorities(workshop).agreed
    if workshop.shown(GRADIENTS):
        return "dissents"
    if agreed and all(priority.owner for priority in agreed):
        return "gradients" if workshop.shown(MY_TIME) else "my time"
    if any(priority.owner for priority in agreed):
        return "owners"
    return "cut" if workshop.shown(POINTS) or workshop.shown(RANKINGS) else "options"
