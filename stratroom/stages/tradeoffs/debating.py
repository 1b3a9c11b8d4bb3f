"""One trade-off on the console: its steps drawn as they stand, and what is typed into them asked for.

Nothing blocks: any step can be opened at any time, and the rules say what is out of its time.
"""

from dataclasses import replace
from typing import get_args

from stratroom.figures.axis import TICKS
from stratroom.model.names import SubjectId, TradeoffId
from stratroom.model.public import opposed
from stratroom.model.recusing import to_choose_from
from stratroom.model.rounds import Round
from stratroom.model.workshop import Workshop
from stratroom.stages.tradeoffs import decision_step, public
from stratroom.stages.tradeoffs.acts import (
    ConfirmReverse,
    Propose,
    RemoveTradeoff,
    RewordTradeoff,
)
from stratroom.stages.tradeoffs.argument_lines import ArgumentLines
from stratroom.stages.tradeoffs.asking import is_settled, may_be_removed, may_be_worded
from stratroom.stages.tradeoffs.decided_on import said_of
from stratroom.stages.tradeoffs.deciding import why_it_stays
from stratroom.stages.tradeoffs.hearing import Hearing
from stratroom.stages.tradeoffs.nouns import (
    OUTCOME,
    Poll,
    Tradeoff,
    reverse_by,
    reverse_in_words,
    round_of,
)
from stratroom.stages.tradeoffs.owning import owner_is_gone, still_owned
from stratroom.stages.tradeoffs.rules import LEVEL
from stratroom.stages.tradeoffs.seen import PublicPosition
from stratroom.stages.tradeoffs.versions import ordinal
from stratroom.ui.console import dissents, recusals
from stratroom.ui.console.briefly import briefly
from stratroom.ui.console.debate import Debate
from stratroom.ui.console.page import show_words
from stratroom.ui.console.place_names import call_place
from stratroom.ui.console.quotes import Quote
from stratroom.ui.round_words import put_now
from stratroom.words import say

_POLLS: tuple[Poll, ...] = get_args(Poll)


class TradeoffDebate(Debate):
    """One trade-off: draws its steps as they stand, and asks for what is typed into them."""

    def __init__(self, id: TradeoffId) -> None:
        super().__init__(round_of("first", id), round_of("second", id), round_of("gradients", id), SubjectId(id))
        self._id, self._item, self._is_polled = id, Tradeoff(id, "", ""), False
        call_place(self, id)
        self._hearing = Hearing(id, self)
        self._is_decided_anew = False
        self._poll: Round | None = None
        self._heard: Round | None = None
        self.wording.submitted.connect(self._reword)
        self.remove.clicked.connect(lambda: self.asked.emit(RemoveTradeoff(id)))
        self.reverse.chosen.connect(lambda by: self.asked.emit(ConfirmReverse(id, by)))
        self._lines = ArgumentLines(id, self.arguing)
        self.to_decision.left.connect(self._turn_to_decision)
        self.proposal.submitted.connect(self._propose)
        self.proposal.edited.connect(self._show_whether_to_poll)
        self.decision.submitted.connect(self._decide)

    def show_workshop(self, workshop: Workshop, item: Tradeoff) -> None:
        """Draw every step; open the one the work has come to."""
        self._item = item
        self._poll = workshop.shown(round_of("gradients", item.id))
        put = workshop.round(round_of("gradients", item.id))
        self._is_polled = put is not None and not put.can_be_put
        self._show_wording(workshop, item)
        self._show_polls(workshop, item)
        self._hearing.show(workshop, item)
        self._lines.show_workshop(workshop, item)
        self._show_proposal(workshop, item)
        self._show_decision(workshop, item)
        against = opposed(workshop, public.gradients(workshop, item)) if is_settled(workshop, item) else ()
        holds = item.decision.words if item.decision else None
        self.dissents.show_workshop(workshop, against, said_of(item), holds)
        self.recusals.show_workshop(workshop, still_owned(workshop, item))
        self._say_states(workshop, item)
        self.to_decision.setVisible(not self.heard.isHidden() and not is_settled(workshop, item))
        self.steps.follow(_present(workshop, item, is_heard=self.heard.isHidden() or self._heard == self._poll))
        self.show_primary()

    def show_speaking(self, whose: str) -> None:
        """Whose time to speak it is, in words; "" while nobody has the floor."""
        self._hearing.show_speaking(whose)

    def _show_wording(self, workshop: Workshop, item: Tradeoff) -> None:
        self.wording.show_words(item.words)
        self.wording.show_open(may_be_worded(workshop, item.id))
        self.remove.setVisible(may_be_removed(workshop, item))
        self.reverse.show_people(to_choose_from(workshop, SubjectId(item.id), item.reverse_by))
        stands = reverse_in_words(workshop, item)
        self.reverse.show_reverse(item.reverse, item.reverse_by, stands)
        self.not_yet.setText(stands)
        self.remark.setVisible(reverse_by(workshop, item) is None and may_be_worded(workshop, item.id))

    def _show_polls(self, workshop: Workshop, item: Tradeoff) -> None:
        for bar in self.polls.values():
            bar.show_workshop(workshop)
        first, both = public.positions(workshop, item, with_second=False), public.positions(workshop, item)
        lean = (first.before, first.missing and f"{first.missing}.", first.looks)
        show_words(self.lean, " ".join(filter(None, lean)) if first.rows else "")
        self.reasons.show_quotes(_stand(row, row.before, row.reason, item) for row in first.rows)
        told = (both.movement, both.missing and f"{both.missing}.", both.after, both.looks)
        show_words(self.movement, " ".join(filter(None, told)) if both.has_second else "")
        self.moved.show_quotes(_moved(row, item) for row in both.rows if both.has_second)
        shown = public.gradients(workshop, item)
        show_words(self.stand, shown.in_words if shown else "")

    def _show_proposal(self, workshop: Workshop, item: Tradeoff) -> None:
        self.wordings.show_quotes(decision_step.wordings(workshop, item))
        self.proposal.show_fixed(item.proposal, item.needed if item.proposal else say(LEVEL))
        is_polled = self._poll is not None and not (item.decision and item.decision.outcome == "agreed")
        self.proposal.show_stays(why_it_stays(workshop, item), may_amend=is_polled)
        self._show_whether_to_poll()

    def _show_whether_to_poll(self) -> None:
        """There is no poll on nothing, nor without a level; what is typed will do, for it is fixed first."""
        item, form = self._item, self.proposal
        is_typed = bool(form.text.text().strip() and form.needed.text().strip())
        is_ready = is_typed or self._is_polled or bool(item.proposal and item.needed)
        self.polls["gradients"].hold_back(is_held=not is_ready)
        self.to_proposal.set_label(
            say("Write the level needed first") if item.proposal else say("Write the proposal first")
        )
        self.to_proposal.setVisible(not is_ready)

    def _show_decision(self, workshop: Workshop, item: Tradeoff) -> None:
        decision_step.show_decision(self.decision, workshop, item)
        is_agreed = item.decision is not None and item.decision.outcome == "agreed"
        self.amending.show_workshop(workshop, is_agreed=is_agreed)
        is_open = item.decision is not None and not is_settled(workshop, item)
        if is_open and not self._is_decided_anew:
            self.decision.outcome.show_value(None)
            self.decision.reached.show_value("")
        self._is_decided_anew = is_open

    def _say_states(self, workshop: Workshop, item: Tradeoff) -> None:
        self.steps.say("wording", "" if reverse_by(workshop, item) else say("not yet a trade-off"))
        for poll in _POLLS:
            self.steps.say(poll, briefly(workshop, round_of(poll, item.id)))
        self.steps.say("arguments", say("{count} written", count=len(item.arguments)) if item.arguments else "")
        self.steps.say("proposal", _fixed(item))
        self.steps.say("decision", ", ".join(filter(None, (outcome_of(item), owner_is_gone(workshop, item)))))
        self.steps.say("recusals", recusals.in_words(workshop, SubjectId(item.id)))
        self.steps.say("dissents", dissents.in_words(workshop, SubjectId(item.id)))

    def _turn_to_decision(self) -> None:
        """Whoever stands at 3 or at 5 to 8 was heard, for this poll."""
        self._heard = self._poll
        self.steps.follow("decision")
        self._turn()
        (self.primary or self).setFocus()

    def _reword(self) -> None:
        self.asked.emit(RewordTradeoff(self._id, *(field.text() for field in self.wording.fields)))

    def _decide(self) -> None:
        """Once it is recorded, what comes next has the hands."""
        before = self._item
        self.asked.emit(decision_step.decide(self.decision, self._id))
        if self._item is not before:
            self.hands_free.emit()

    def _propose(self) -> None:
        """Fixed before its time, it leads back to where the work stands."""
        before = self._item
        self.asked.emit(Propose(self._id, self.proposal.text.text(), self.proposal.needed.text()))
        if self._item is not before:
            self.steps.come_back()
            self.turned.emit()
            self.hands_free.emit()


def _present(workshop: Workshop, item: Tradeoff, *, is_heard: bool) -> str:
    """The step the work has come to: position, talk, position, proposal, gradients, decision; those who
    are not for it are heard before that. A proposal may be worded
    before its time; what was put to everybody, or is to be put again, comes first. A decision is the last word on the
    answers that had been shown by then, and not on those that came after it."""
    if put := put_now(workshop, {poll: round_of(poll, item.id) for poll in _POLLS}):
        return put
    if is_settled(workshop, item):
        return "dissents"
    first, second, poll = (workshop.shown(round_of(each, item.id)) for each in _POLLS)
    if poll:
        return "decision" if is_heard else "gradients"
    if second:
        return "gradients" if item.proposal else "proposal"
    return "arguments" if first else "first"


def _fixed(item: Tradeoff) -> str:
    """Whether there is a proposal, and which wording of it where there was another."""
    if not item.proposal:
        return ""
    count = len(item.proposals)
    return say("{wording} fixed", wording=ordinal(count)) if count > 1 else say("fixed")


def _stand(row: PublicPosition, position: int | None, words: str, item: Tradeoff) -> Quote:
    who = row.who
    return Quote(
        who.id,
        say("{label}: {text}", label=who.called, text=_in_words(position, item)),
        words,
        seat=who.seat,
        initials=who.initials,
    )


def _moved(row: PublicPosition, item: Tradeoff) -> Quote:
    why = say("Why now: {reason}", reason=row.reason_after) if row.reason_after else ""
    return replace(_stand(row, row.after, row.moved_by, item), below=why)


def _in_words(position: int | None, item: Tradeoff) -> str:
    if position is None:
        return say("did not answer")
    if position == 0:
        return say(TICKS[0])
    side = item.prefer if position > 0 else item.over
    return say("{step} toward {side}", step=say(TICKS[position]), side=side)


def outcome_of(item: Tradeoff) -> str:
    """What became of it, "" while nothing has."""
    return say(OUTCOME[item.decision.outcome]) if item.decision else ""
