"""A room without file or box: the windows' own rules in memory, to try out what is told before anything is written."""

from collections import defaultdict

from stratroom.model import engine
from stratroom.model.commands import Command
from stratroom.model.entries import AnswerHandedIn, Entry, Recorded
from stratroom.model.forms import RevealedAnswer
from stratroom.model.names import RoundId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AbandonRound, HandIn, HandInOnPaper, RevealRound
from stratroom.model.rulebook import RuleBook
from stratroom.words import say

LONG_AGO = "2000-01-01T00:00:00+00:00"


class MemoryRoom:
    """A room without file or box, in which all happens `at` one time; one person answers a round once."""

    def __init__(self, rules: RuleBook, at: str = LONG_AGO) -> None:
        self.rules, self.workshop, self.sequence, self._at = rules, rules.empty(), 0, at
        self._waiting: defaultdict[RoundId, list[RevealedAnswer]] = defaultdict(list)

    def do(self, command: Command) -> None:
        """As `Room.do`, in memory."""
        match command:
            case HandIn():
                self._hand_in(command)
            case HandInOnPaper():
                self._hand_in_on_paper(command)
            case RevealRound():
                self._reveal(command)
            case AbandonRound(round):
                self._evolve(self.rules.decide(self.workshop, command))
                self._waiting.pop(round, None)
            case _:
                self._evolve(self.rules.decide(self.workshop, command))

    def _hand_in(self, command: HandIn) -> None:
        answer = engine.admit(self.workshop, command)
        if any(given.by == command.by for given in self._waiting[command.round]):
            name = self.workshop.participant(command.by).name
            raise Refused(say("{name} has answered already. One answer each.", name=name), "by")
        round = self.workshop.rounds[command.round]
        role = round.roles.get(command.by)
        if role is not None:
            engine.refuse_one_more(round, role, self._of_role(round.id, role))
        self._waiting[command.round].append(RevealedAnswer(answer, command.by, role))
        if round.is_named:
            self._evolve(AnswerHandedIn(round=command.round, by=command.by, slot="", how=command.how))

    def _hand_in_on_paper(self, command: HandInOnPaper) -> None:
        count, of_role = len(self._waiting[command.round]), self._of_role(command.round, command.role)
        self._waiting[command.round].append(engine.on_paper(self.workshop, command, count, of_role))

    def _of_role(self, round: RoundId, role: str) -> int:
        return sum(given.role == role for given in self._waiting[round])

    def _reveal(self, command: RevealRound) -> None:
        id, bare = command.round, command.without_roles
        round = engine.may_reveal(self.workshop, id, len(self._waiting[id]), without_roles=bare)
        waiting = self._waiting.pop(id)
        nameless = (RevealedAnswer(given.answer, role=None if bare else given.role) for given in waiting)
        shown = waiting if round.is_named else nameless
        self._evolve(engine.revealed(round, tuple(shown), without_roles=bare))

    def _evolve(self, entry: Entry) -> None:
        self.sequence += 1
        self.workshop = self.rules.evolve(self.workshop, Recorded(self.sequence, self._at, entry))
