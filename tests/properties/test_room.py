"""Whatever people do, in whatever order: memory equals a fresh fold, undoing equals never having done it, and no
public view nor any audience picture holds a word that is still hidden."""

import re
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from PySide6.QtCore import QSize

from stratroom.app import new_application
from stratroom.catalogue import STAGES, rule_book, views
from stratroom.faces import scenes
from stratroom.model.cards import cards
from stratroom.model.commands import Command
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Sentence
from stratroom.model.names import (
    PRIORITIES,
    ArgumentId,
    DissentId,
    GroupId,
    ItemId,
    OptionId,
    ParkedId,
    ParticipantId,
    PhraseId,
    RoundId,
    StageId,
    SubjectId,
    TradeoffId,
)
from stratroom.model.parked import Park, SettleParked
from stratroom.model.programme import (
    EnterStage,
    GiveTime,
    KeepStage,
    ReopenStage,
    RepeatStage,
    SkipStage,
    StartClock,
    StopClock,
)
from stratroom.model.public import Frame
from stratroom.model.refusals import Refused
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
)
from stratroom.model.workshop import About, Workshop
from stratroom.room import Room
from stratroom.stages.meanings.acts import (
    AgreeMeaning,
    DropPhrase,
    RecordNoMeaning,
    ReturnToPhrase,
    RewordPhrase,
    TakeUpPhrase,
)
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, MergeGroups, TakeOut
from stratroom.stages.reveal.rules import sorting
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Propose, PutTradeoff, TakeUpTradeoff
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise, StartWorkshop
from stratroom.storage.file import WorkshopFile
from stratroom.ui.audience.frame import picture
from stratroom.ui.live import Live, frame_of
from stratroom.ui.theme import light
from tests.telling import PROGRAMME

PEOPLE = tuple(ParticipantId(f"p{n}") for n in range(6))
ROUNDS = tuple(
    map(
        RoundId,
        (
            "statements",
            "meaning:m1",
            "first:t1",
            "second:t1",
            "gradients:t1",
            "points",
            "rankings",
            "gradients:priorities",
        ),
    )
)
DAY = (*PROGRAMME, PlannedStage(StageId("meanings"), "Same words", 20))
HIDDEN = "HIDDEN"
SCENES = scenes()


class Workshops(RuleBasedStateMachine):
    """A real room on a real file, driven at random."""

    @initialize()
    def begin(self) -> None:
        new_application()
        self.folder = tempfile.TemporaryDirectory()
        self.book = rule_book()
        path = Path(self.folder.name) / "day.stratroom"
        self.room = Room(WorkshopFile.create(path, self.book.kinds), self.book)
        self.room.do(StartWorkshop(About("A day"), DAY))
        for id in PEOPLE:
            self.room.do(AddParticipant(id, id.upper(), decides=id != "p5"))
        self.room.do(PutTradeoff(TradeoffId("t1"), "A", "B"))
        for id in "xyz":
            self.room.do(ListOption(OptionId(id), f"Option {id}"))
        self.room.do(TakeUpPhrase(PhraseId("m1"), "grow"))
        self.answers = 0
        self.live = Live(views)
        self.follow(self.room.workshop)
        self.room.when_changed(self.follow)

    def follow(self, workshop: Workshop) -> None:
        self.live.follow(workshop, 0, self.room.file.recorded[-1])

    def attempt(self, command: Command) -> None:
        before = self.room.workshop
        try:
            self.room.do(command)
        except Refused as refusal:
            assert str(refusal).endswith(".")  # noqa: PT017
            assert self.room.workshop is before

    @rule(stage=st.sampled_from([stage.key for stage in DAY]))
    def go(self, stage: ItemId) -> None:
        self.attempt(EnterStage(stage))

    @rule(
        how=st.sampled_from([SkipStage, KeepStage, RepeatStage]),
        item=st.sampled_from([stage.key for stage in DAY]),
        minutes=st.integers(-30, 30),
    )
    def plan(self, how: type[SkipStage] | type[KeepStage] | type[RepeatStage], item: ItemId, minutes: int) -> None:
        if len(self.room.workshop.programme) < 10:
            self.attempt(how(item))
        self.attempt(GiveTime(item, minutes))
        self.attempt(ReopenStage(item, "The room asked for it" if minutes else ""))

    @rule(number=st.integers(1, 3), text=st.sampled_from(["Pensions", "\u200b"]))
    def park(self, number: int, text: str) -> None:
        self.attempt(StartClock() if number == 1 else StopClock())
        self.attempt(Park(ParkedId(f"k{number}"), text))
        self.attempt(SettleParked(ParkedId(f"k{number}"), text))

    @rule(id=st.sampled_from(PEOPLE), present=st.booleans())
    def arrive_or_leave(self, id: ParticipantId, present: bool) -> None:
        self.attempt(NotePresence(id, present))

    @rule(attribution=st.sampled_from(["named", "unattributed"]))
    def promise(self, attribution: str) -> None:
        self.attempt(Promise(StageId("statements"), "named" if attribution == "named" else "unattributed"))

    @rule(round=st.sampled_from(ROUNDS))
    def open(self, round: RoundId) -> None:
        self.attempt(OpenRound(round))

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
            case _:
                return Ranking(((OptionId("x"),), (OptionId("y"), OptionId("z"))))

    @precondition(lambda self: self.room.workshop.open_round is not None)
    @rule(people=st.sets(st.sampled_from(PEOPLE), min_size=1), number=st.integers(-4, 9))
    def type_cards_in(self, people: set[ParticipantId], number: int) -> None:
        round = self.room.workshop.open_round
        assert round is not None
        for by in sorted(people):
            self.answers += 1
            answer = self._answer(round.form, number)
            named = HandIn(round.id, by, answer, "paper")
            self.attempt(named if round.is_named else HandInOnPaper(round.id, answer))
        assert self.room.in_box(round.id) <= len(round.eligible)

    @rule(round=st.sampled_from(ROUNDS))
    def ask_again(self, round: RoundId) -> None:
        before = self.room.workshop.round(round)
        self.attempt(AskAgain(round, "a better question"))
        now = self.room.workshop.round(round)
        if before and now and now.phase is Phase.AGAIN is not before.phase:
            assert now.earlier[-1].round.answers == before.answers

    @rule(round=st.sampled_from(ROUNDS), how=st.sampled_from([CloseRound, ReopenRound, RevealRound]))
    def turn(self, round: RoundId, how: type[CloseRound] | type[ReopenRound] | type[RevealRound]) -> None:
        self.attempt(how(round))

    @rule(
        round=st.sampled_from(ROUNDS),
        people=st.sets(st.sampled_from(PEOPLE), min_size=1),
        number=st.integers(1, 3),
        goes_as_far_as=st.sampled_from(["answers", "close", "reveal", "reveal"]),
    )
    def ask(self, round: RoundId, people: set[ParticipantId], number: int, goes_as_far_as: str) -> None:
        if other := self.room.workshop.open_round:
            self.attempt(CloseRound(other.id))
        self.attempt(OpenRound(round))
        asked = self.room.workshop.open_round
        if asked is None:
            return
        for by in sorted(people):
            self.answers += 1
            self.attempt(HandIn(asked.id, by, self._answer(asked.form, number)))
        if goes_as_far_as != "answers":
            self.attempt(CloseRound(round))
        if goes_as_far_as == "reveal":
            self.attempt(RevealRound(round))

    @precondition(lambda self: any(r.phase is Phase.CLOSED for r in self.room.workshop.rounds.values()))
    @rule(data=st.data())
    def reveal_what_is_closed(self, data: st.DataObject) -> None:
        closed = [r.id for r in self.room.workshop.rounds.values() if r.phase is Phase.CLOSED]
        self.attempt(RevealRound(data.draw(st.sampled_from(closed))))

    @rule(round=st.sampled_from(ROUNDS))
    def give_up(self, round: RoundId) -> None:
        self.attempt(AbandonRound(round, "a slip"))

    @precondition(lambda self: bool(cards(self.room.workshop)))
    @rule(data=st.data(), group=st.sampled_from("gh"), name=st.sampled_from(["", "Towns", "Margin"]))
    def sort(self, data: st.DataObject, group: str, name: str) -> None:
        known = [card.id for card in cards(self.room.workshop)]
        groups = [made.id for made in sorting(self.room.workshop).groups] or [GroupId("none")]
        chosen = tuple(data.draw(st.lists(st.sampled_from(known), unique=True)))
        command = data.draw(
            st.sampled_from(
                [
                    MakeGroup(GroupId(f"{group}{self.room.file.recorded[-1].sequence}"), name, chosen),
                    TakeOut(chosen),
                    MergeGroups(data.draw(st.sampled_from(groups)), data.draw(st.sampled_from(groups))),
                    ConfirmGroups(),
                ]
            )
        )
        self.attempt(command)

    @rule(number=st.integers(1, 3), text=st.sampled_from(["Because.", "\u200b", "x" * 5_001]))
    def debate(self, number: int, text: str) -> None:
        self.attempt(MakeArgument(TradeoffId("t1"), ArgumentId(f"a{number}"), "prefer", text, "inference"))
        self.attempt(Propose(TradeoffId("t1"), text, "No veto."))
        self.attempt(PutTradeoff(TradeoffId(f"t{number}"), "C", "D"))
        self.attempt(TakeUpTradeoff(TradeoffId(f"t{number}")))

    @rule(number=st.integers(1, 2), words=st.sampled_from(["grow", "Grow", "win", " "]))
    def talk_about_words(self, number: int, words: str) -> None:
        id = PhraseId(f"m{number}")
        self.attempt(TakeUpPhrase(id, words))
        self.attempt(RewordPhrase(id, words))
        self.attempt(ReturnToPhrase(id))
        self.attempt(AgreeMeaning(id, words))
        if number == 2:
            self.attempt(RecordNoMeaning(id))
            self.attempt(DropPhrase(id))

    @rule(by=st.sampled_from(PEOPLE), about=st.sampled_from([SubjectId("t1"), PRIORITIES]))
    def decide_and_dissent(self, by: ParticipantId, about: SubjectId) -> None:
        self.attempt(Decide(TradeoffId("t1"), "agreed", "We do A.", owner=by))
        self.attempt(WriteDissent(DissentId(f"d-{by}"), about, by, "dissent", "Not I.", named=by != "p1"))
        self.attempt(ConfirmDissent(DissentId(f"d-{by}")))

    @rule(above=st.lists(st.sampled_from("xyzq"), max_size=3), owner=st.sampled_from(PEOPLE))
    def draw_the_line(self, above: list[str], owner: ParticipantId) -> None:
        self.attempt(DrawCutLine(tuple(map(OptionId, above))))
        self.attempt(AgreePriority(OptionId("x"), owner, stops="The leaflet"))

    @rule()
    def undo(self) -> None:
        before = list(self.room.file.recorded)
        try:
            undone = self.room.undo()
        except Refused:
            return
        kept = [r for r in before if r.sequence != undone.entry.sequence]  # type: ignore[attr-defined]
        assert self.room.workshop == self.book.fold(kept)

    @rule()
    def look_at_the_projector(self) -> None:
        workshop = self.room.workshop
        for view in views(workshop):
            self._holds_nothing_hidden(frame_of(workshop, view))

    @rule(how=st.sampled_from(["on", "back", "stay", "stay"]))
    def look_at_what_comes_next(self, how: str) -> None:
        """What the console shows as next, from wherever the facilitator stands: neither its source nor its picture."""
        if how == "on":
            self.live.go_on()
        elif how == "back":
            self.live.go_back()
        self.live.has_pages(self._holds_nothing_hidden(self.live.frame()))
        if following := self.live.next_frame():
            self._holds_nothing_hidden(following)

    def _holds_nothing_hidden(self, frame: Frame) -> int:
        """How many pages it has."""
        shown = picture(frame, SCENES, QSize(1024, 768), light())
        said = f"{frame!r} {' '.join(shown.words)}"
        assert not self._hidden() & set(re.findall(rf"{HIDDEN}\d+", said))
        return shown.page_count

    @invariant()
    def memory_equals_a_fresh_fold(self) -> None:
        if hasattr(self, "room"):
            assert self.room.workshop == self.book.fold(self.room.file.recorded)

    @invariant()
    def nothing_public_holds_a_hidden_word(self) -> None:
        if not hasattr(self, "room"):
            return
        found = repr([kind.views(self.room.workshop, 0) for kind in STAGES]) + repr(self.room.workshop)
        assert not self._hidden() & set(re.findall(rf"{HIDDEN}\d+", found))

    def _hidden(self) -> set[str]:
        """Every word that was handed in and is not in an answer the room has been shown."""
        rounds = self.room.workshop.rounds.values()
        shown = [round.answers for round in rounds if round.phase is Phase.SHOWN]
        shown += [earlier.round.answers for round in rounds for earlier in round.earlier]
        told = set(re.findall(rf"{HIDDEN}\d+", repr(shown)))
        return {f"{HIDDEN}{number}" for number in range(1, self.answers + 1)} - told

    def teardown(self) -> None:
        if hasattr(self, "room"):
            path = self.room.file.path
            self.room.close()
            again = Room(WorkshopFile.open(path, self.book.kinds), self.book)
            assert again.workshop == self.room.workshop
            again.close()
            self.folder.cleanup()


TestWorkshops = Workshops.TestCase
TestWorkshops.settings = settings(
    max_examples=120,
    stateful_step_count=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
