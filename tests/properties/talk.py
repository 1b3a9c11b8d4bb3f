"""Whatever people do beside the blind rounds: the programme, the debate, the words, decisions, the line."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.judged_words import KeepWord, TakeWordBack, WithholdWord
from stratroom.model.names import (
    PRIORITIES,
    ArgumentId,
    DissentId,
    ItemId,
    Naming,
    OptionId,
    ParkedId,
    ParticipantId,
    PhraseId,
    StageId,
    SubjectId,
    TradeoffId,
)
from stratroom.model.naming import CAN_BE
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
from stratroom.stages.meanings.acts import (
    AgreeMeaning,
    DropPhrase,
    RecordNoMeaning,
    ReturnToPhrase,
    RewordPhrase,
    TakeUpPhrase,
)
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine
from stratroom.stages.reveal.showing import OrderCards, ShowNames
from stratroom.stages.reveal.sortings import Order
from stratroom.stages.tradeoffs.acts import (
    AmendArgument,
    AssignAdvocate,
    ConfirmReverse,
    Decide,
    GiveFloor,
    MakeArgument,
    MoveTradeoff,
    Propose,
    PutTradeoff,
    RemoveTradeoff,
    RewordTradeoff,
    SaySupport,
    TakeUpTradeoff,
    WithdrawArgument,
)
from stratroom.stages.welcome.rules import NotePresence, Promise
from tests.properties.begun import DAY, PEOPLE, Begun

NAMINGS: tuple[Naming, ...] = ("named", "after-reading", "after-reading", "by-role", "by-role", "unattributed")
CARD = "CARD"
"""Stands on the cards of trade-offs and nowhere else."""
ORDERS: tuple[Order | None, ...] = ("by-role", "shuffled", None)


class Talk(Begun):
    """All that is said and decided in the open, at random."""

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

    @rule(how=st.sampled_from([WithholdWord, KeepWord, TakeWordBack]), word=st.sampled_from(["Because", "We do", "x"]))
    def judge_a_word(self, how: type[WithholdWord] | type[KeepWord] | type[TakeWordBack], word: str) -> None:
        self.attempt(how(word))

    @rule(id=st.sampled_from(PEOPLE), present=st.booleans())
    def arrive_or_leave(self, id: ParticipantId, present: bool) -> None:
        self.attempt(NotePresence(id, present))

    @rule(stage=st.sampled_from(["statements", *CAN_BE, "tradeoffs"]), promised=st.sampled_from(NAMINGS))
    def promise(self, stage: str, promised: Naming) -> None:
        self.attempt(Promise(StageId(stage), promised))

    @rule(wanted=st.sampled_from(ORDERS))
    def show_names_or_order(self, wanted: Order | None) -> None:
        self.attempt(OrderCards(wanted) if wanted else ShowNames())

    @rule(number=st.integers(1, 3), text=st.sampled_from(["Because.", "\u200b", "x" * 5_001]))
    def debate(self, number: int, text: str) -> None:
        self.attempt(MakeArgument(TradeoffId("t1"), ArgumentId(f"a{number}"), "prefer", text, "inference"))
        self.attempt(Propose(TradeoffId("t1"), text, "No veto."))
        self.attempt(PutTradeoff(TradeoffId(f"t{number}"), "C", "D"))
        self.attempt(TakeUpTradeoff(TradeoffId(f"t{number}")))

    @rule(number=st.integers(1, 3), by=st.sampled_from([*PEOPLE, None]), over=st.sampled_from(["D", "E"]))
    def word_a_card(self, number: int, by: ParticipantId | None, over: str) -> None:
        id = TradeoffId(f"t{number}")
        self.attempt(RewordTradeoff(id, CARD, over, cost=CARD, feels=CARD))
        self.attempt(ConfirmReverse(id, by))
        self.attempt(MoveTradeoff(id, up=over == "D"))
        self.attempt(RemoveTradeoff(TradeoffId("t3")))

    @rule(number=st.integers(1, 3), text=st.sampled_from(["Then.", "Only then.", " "]), by=st.sampled_from(PEOPLE))
    def turn_into_a_condition(self, number: int, text: str, by: ParticipantId) -> None:
        id, tradeoff = ArgumentId(f"a{number}"), TradeoffId("t1")
        of = ArgumentId("a1") if number > 1 else None
        self.attempt(MakeArgument(tradeoff, id, "condition", text, "conjecture", owner=by, out_of=of))
        self.attempt(AmendArgument(tradeoff, id, text, "inference", test="Ask them"))
        self.attempt(SaySupport(tradeoff, by, would=number > 1, text=text))
        if text == " ":
            self.attempt(WithdrawArgument(tradeoff, id))

    @rule(by=st.sampled_from(PEOPLE), minutes=st.sampled_from([0, 2, 60, 61]))
    def give_the_floor(self, by: ParticipantId, minutes: int) -> None:
        tradeoff = TradeoffId("t1")
        self.attempt(GiveFloor(tradeoff, by, minutes))
        self.attempt(AssignAdvocate(tradeoff, by))
        as_assigned = MakeArgument(tradeoff, ArgumentId("a1"), "over", "Then.", "conjecture", by=by, as_advocate=True)
        self.attempt(as_assigned)

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
