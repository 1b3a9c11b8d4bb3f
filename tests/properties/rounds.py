"""Whatever people do with the blind rounds: asked, answered in the room or before the day, shown, given up, again."""

from collections.abc import Mapping
from functools import cache

from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from stratroom.model.cards import STATEMENTS, cards
from stratroom.model.entries import RoundOpened
from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Recognition, Sentence
from stratroom.model.names import Naming, OptionId, ParticipantId, RoundId, StageId
from stratroom.model.naming import EVER_TIGHTER
from stratroom.model.promises import held
from stratroom.model.rounds import (
    AbandonRound,
    AskAgain,
    CloseRound,
    HandIn,
    HandInOnPaper,
    OpenRound,
    Phase,
    ReopenRound,
    RevealRound,
    naming,
)
from stratroom.model.sealing import Seal
from stratroom.stages.reveal.sortings import recognition_of
from stratroom.storage.keeping import new_seal, unlocked
from tests.properties.begun import HIDDEN, PEOPLE, ROUNDS, Begun

PROMISED = {"statements": "statements", "meaning:m1": "meanings", "points": "priorities", "rankings": "priorities"}


@cache
def seal_and_key() -> tuple[Seal, bytes]:
    """One for all rounds: making it is slow on purpose."""
    seal = new_seal("wet harbour, nine lamps", PEOPLE[0])
    return seal, unlocked(seal, "wet harbour, nine lamps")


class Rounds(Begun):
    """All that can happen to a round, at random. `promised` is what was promised where answers lie in a box."""

    promised: Mapping[RoundId, tuple[Naming, ParticipantId]] = {}

    @invariant()
    def what_was_promised_holds_while_answers_lie_under_it(self) -> None:
        """Neither who sees them nor how they are kept changes by anything that anybody does."""
        if not hasattr(self, "room"):
            return
        rounds = [r for r in self.room.workshop.rounds.values() if r.is_pending and self.room.in_box(r.id)]
        now: dict[RoundId, tuple[Naming, ParticipantId]] = {r.id: (r.naming, r.keeper) for r in rounds}
        for id, promised in now.items():
            assert self.promised.get(id, promised) == promised
        self.promised = now
        for round in self.room.workshop.rounds.values():
            before = [EVER_TIGHTER.index(earlier.round.naming) for earlier in round.earlier]
            assert EVER_TIGHTER.index(round.naming) >= max(before, default=0)
        self.what_is_promised_from_now_on_is_no_looser()

    def what_is_promised_from_now_on_is_no_looser(self) -> None:
        """Than what was said of any question of the same stage when it was put, also where it was taken back since."""
        for recorded in self.room.file.recorded:
            put = recorded.entry
            if isinstance(put, RoundOpened) and put.round in PROMISED:
                now = held(self.room.workshop, StageId(PROMISED[put.round]))
                then = naming(put.attribution, after_reading=put.after_reading)
                assert EVER_TIGHTER.index(now) >= EVER_TIGHTER.index(then)

    @invariant()
    def roles_stand_beside_answers_only_where_they_are_seen(self) -> None:
        rounds = self.room.workshop.rounds.values() if hasattr(self, "room") else ()
        for round in (each for now in rounds for each in (now, *(earlier.round for earlier in now.earlier))):
            with_role = {given.role is not None for given in round.answers}
            assert with_role <= {round.seen_as == "by-role"}
            assert not (round.without_roles and round.roles)

    @rule(round=st.sampled_from(ROUNDS), is_sealed=st.booleans())
    def open(self, round: RoundId, is_sealed: bool) -> None:
        self.attempt(OpenRound(round, without_level=True, seal=seal_and_key()[0] if is_sealed else None))

    @precondition(lambda self: self.room.workshop.open_round is not None)
    @rule(people=st.sets(st.sampled_from(PEOPLE), min_size=1), number=st.integers(-4, 9))
    def answer(self, people: set[ParticipantId], number: int) -> None:
        round = self.room.workshop.open_round
        assert round is not None
        for by in sorted(people):
            self.answers += 1
            self.attempt(HandIn(round.id, by, self._answer(round.form, number)))

    def _answer(self, form: str, number: int) -> Answer:
        match form:
            case "sentence":
                return Sentence(f"{HIDDEN}{self.answers} grow")
            case "position":
                return Position(max(-3, min(3, number)), f"{HIDDEN}{self.answers} because")
            case "gradient":
                return Gradient(number)
            case "points":
                return Points({OptionId("x"): 50 + number, OptionId("y"): 50 - number})
            case "recognition":
                return Recognition(tuple(OptionId(by) for n, by in enumerate(PEOPLE) if (n + number) % 3))
            case _:
                return Ranking(((OptionId("x"),), (OptionId("y"), OptionId("z"))))

    @rule(numbers=st.lists(st.integers(0, 2), min_size=2, max_size=6), is_ended=st.booleans())
    def recognise(self, numbers: list[int], is_ended: bool) -> None:
        """The sentences if they are not there yet, then a whole recognition round, or all of it but its end."""
        if waiting := self.room.workshop.open_round:
            self.attempt(CloseRound(waiting.id))
        if not cards(self.room.workshop):
            self._whole(STATEMENTS, dict.fromkeys(PEOPLE, Sentence("We grow")))
        marks = [[OptionId(by) for n, by in enumerate(PEOPLE) if n % 3 == number] for number in numbers]
        given = {by: Recognition(tuple(o for o in m if o != by)) for by, m in zip(PEOPLE, marks, strict=False)}
        self._whole(recognition_of(self.room.workshop), given, is_ended=is_ended)

    def _whole(self, round: RoundId, given: Mapping[ParticipantId, Answer], *, is_ended: bool = True) -> None:
        answers = [HandIn(round, by, answer) for by, answer in given.items()]
        for command in (
            OpenRound(round, without_level=True),
            *answers,
            *((CloseRound(round), RevealRound(round)) if is_ended else ()),
        ):
            self.attempt(command)

    @precondition(lambda self: self.room.workshop.open_round is not None)
    @rule(people=st.sets(st.sampled_from(PEOPLE), min_size=1), number=st.integers(-4, 9))
    def type_cards_in(self, people: set[ParticipantId], number: int) -> None:
        round = self.room.workshop.open_round
        assert round is not None
        for by in sorted(people):
            self.answers += 1
            answer = self._answer(round.form, number)
            named = HandIn(round.id, by, answer, "paper")
            nobodys = HandInOnPaper(round.id, answer, round.roles.get(by, ""))
            self.attempt(named if round.is_named else nobodys)
        assert self.room.in_box(round.id) <= len(round.eligible)

    @precondition(lambda self: self.room.workshop.open_round is not None)
    @rule(people=st.sets(st.sampled_from(PEOPLE), min_size=1))
    def carry_in_from_before(self, people: set[ParticipantId]) -> None:
        """What was written in the room stays, and what is carried in is known as such."""
        round = self.room.workshop.open_round
        assert round is not None
        in_the_room = {by: slot for by, slot in round.handed_in.items() if by not in round.beforehand}
        for by in sorted(people):
            self.answers += 1
            self.attempt(HandIn(round.id, by, self._answer(round.form, 0), "before"))
        now = self.room.workshop.rounds[round.id]
        assert {by: now.handed_in[by] for by in in_the_room} == in_the_room
        assert now.beforehand == set(now.handed_in) - set(in_the_room)

    @rule(round=st.sampled_from(ROUNDS))
    def ask_again(self, round: RoundId) -> None:
        before = self.room.workshop.round(round)
        self.attempt(AskAgain(round, "a better question"))
        now = self.room.workshop.round(round)
        if before and now and now.phase is Phase.AGAIN is not before.phase:
            assert now.earlier[-1].round.answers == before.answers

    @rule(round=st.sampled_from(ROUNDS), how=st.sampled_from([CloseRound, ReopenRound, RevealRound]))
    def turn(self, round: RoundId, how: type[CloseRound] | type[ReopenRound] | type[RevealRound]) -> None:
        """Without a key: what is sealed stays shut."""
        before = self.room.workshop.round(round)
        self.attempt(how(round))
        if before and before.is_sealed and before.is_pending:
            assert self.room.workshop.rounds[round].is_pending

    @rule(
        round=st.sampled_from(ROUNDS),
        people=st.sets(st.sampled_from(PEOPLE), min_size=1),
        number=st.integers(1, 3),
        goes_as_far_as=st.sampled_from(["answers", "close", "bare", "reveal", "reveal"]),
    )
    def ask(self, round: RoundId, people: set[ParticipantId], number: int, goes_as_far_as: str) -> None:
        if other := self.room.workshop.open_round:
            self.attempt(CloseRound(other.id))
        self.attempt(OpenRound(round, without_level=True))
        asked = self.room.workshop.open_round
        if asked is None:
            return
        for by in sorted(people):
            self.answers += 1
            self.attempt(HandIn(asked.id, by, self._answer(asked.form, number)))
        if goes_as_far_as != "answers":
            self.attempt(CloseRound(round))
        if goes_as_far_as in ("bare", "reveal"):
            self.attempt(RevealRound(round, seal_and_key()[1], without_roles=goes_as_far_as == "bare"))

    @precondition(lambda self: any(r.phase is Phase.CLOSED for r in self.room.workshop.rounds.values()))
    @rule(data=st.data(), without_roles=st.booleans())
    def reveal_what_is_closed(self, data: st.DataObject, without_roles: bool) -> None:
        closed = [r.id for r in self.room.workshop.rounds.values() if r.phase is Phase.CLOSED]
        self.attempt(RevealRound(data.draw(st.sampled_from(closed)), seal_and_key()[1], without_roles))

    @rule(round=st.sampled_from(ROUNDS))
    def give_up(self, round: RoundId) -> None:
        self.attempt(AbandonRound(round, "a slip"))
