"""What people say against a decision and add to it, and who keeps out, at random: confirmed by their author or not."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from stratroom.model.dissents import AddToDissent, ConfirmDissent, WithdrawDissent, WriteDissent
from stratroom.model.names import PRIORITIES, DissentId, ParticipantId, SubjectId
from stratroom.model.recusals import Recuse, WithdrawRecusal
from tests.properties.begun import PEOPLE, Begun

UNREAD = "UNREAD"
SUBJECTS = (SubjectId("t1"), PRIORITIES)
UNNAMED = PEOPLE[1]
people, subjects = st.sampled_from(PEOPLE), st.sampled_from(SUBJECTS)


class Apart(Begun):
    """`said` counts what was said so far: each carries its number behind UNREAD, so that it is known again."""

    said = 0

    @rule(by=people, about=subjects)
    def write_a_dissent(self, by: ParticipantId, about: SubjectId) -> None:
        words, instead, mind = self._words(), self._words(), self._words()
        named = by != UNNAMED
        self.attempt(WriteDissent(_id(by), about, by, "dissent", words, mind, named=named, alternative=instead))

    @rule(by=people)
    def add_to_it(self, by: ParticipantId) -> None:
        self.attempt(AddToDissent(_id(by), self._words()))

    @rule(by=people)
    def confirm_it(self, by: ParticipantId) -> None:
        self.attempt(ConfirmDissent(_id(by)))

    @rule(by=people)
    def withdraw_it(self, by: ParticipantId) -> None:
        self.attempt(WithdrawDissent(_id(by)))

    @rule(by=people, about=subjects, reason=st.sampled_from(["", "Owns the lease"]))
    def keep_out(self, by: ParticipantId, about: SubjectId, reason: str) -> None:
        self.attempt(Recuse(about, by, reason))

    @rule(by=people, about=subjects)
    def take_part_again(self, by: ParticipantId, about: SubjectId) -> None:
        self.attempt(WithdrawRecusal(about, by))

    def _words(self) -> str:
        self.said += 1
        return f"{UNREAD}{self.said}"


def _id(by: ParticipantId) -> DissentId:
    return DissentId(f"said-by-{by}")
