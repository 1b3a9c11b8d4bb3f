"""Whoever keeps out of a trade-off plays no part in it: not as author, not as owner. To dissent is open to them."""

from pytestqt.qtbot import QtBot

from stratroom import case
from stratroom.binding import book
from stratroom.memory_room import MemoryRoom
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Position
from stratroom.model.names import ArgumentId, DissentId, ParticipantId, SubjectId
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.programmes import rehearsed
from stratroom.record.dissenting import at_a_glance, in_full
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import left_out, retell
from stratroom.stages.tradeoffs.acts import AmendArgument, Decide, MakeArgument, PutTradeoff
from stratroom.stages.tradeoffs.debating import TradeoffDebate
from stratroom.stages.tradeoffs.entries import ArgumentMade
from stratroom.stages.tradeoffs.public import views
from stratroom.stages.tradeoffs.record import glance, sections
from stratroom.stages.tradeoffs.seen import PublicDecision
from stratroom.stages.welcome.rules import NotePresence
from stratroom.ui.console.person_choice import PersonChoice
from stratroom.ui.theme import light
from tests.older import put_as_before
from tests.record.reading import AT, read, room
from tests.screens.laid_out import FULL, painted
from tests.stages.hands import Hands
from tests.stages.tradeoffs.stands import T1
from tests.telling import after, answered, refused

ABOUT, D1 = SubjectId(T1), DissentId("d1")
CEO, CFO, COO = ParticipantId("ceo"), ParticipantId("cfo"), ParticipantId("coo")
SAID, OUT = "keeps out of this question", "CFO keeps out of this. Choose somebody who takes part."


def begun() -> MemoryRoom:
    made = room("CEO", "CFO", "COO")
    after(made, PutTradeoff(T1, "Towns", "Cities"), Recuse(ABOUT, CFO))
    return made


def argument(id: str, **more: object) -> MakeArgument:
    return MakeArgument(T1, ArgumentId(id), "prefer", "Towns miss us.", "conjecture", **more)  # pyright: ignore[reportArgumentType]


def condition(id: str, owner: ParticipantId | None = None) -> MakeArgument:
    return MakeArgument(T1, ArgumentId(id), "condition", "Vans arrive.", "conjecture", owner=owner)


def dissents(made: MemoryRoom, *, named: bool = True) -> None:
    after(made, Decide(T1, "agreed", "Towns."), WriteDissent(D1, ABOUT, CFO, "dissent", "Ask me.", named=named))
    after(made, ConfirmDissent(D1))


def test_no_argument_is_made_in_their_name_and_no_condition_is_theirs() -> None:
    made = begun()
    assert refused(made, argument("a1", by=CFO)) == OUT
    assert refused(made, condition("a1", CFO)) == OUT
    after(made, argument("a1", by=CEO), condition("a2", CEO))
    assert refused(made, AmendArgument(T1, ArgumentId("a2"), "Vans arrive.", "conjecture", owner=CFO)) == OUT
    after(made, WithdrawRecusal(ABOUT, CFO), argument("a3", by=CFO))


def test_a_condition_of_somebody_who_keeps_out_since_is_given_to_another() -> None:
    made = room("CEO", "CFO", "COO")
    after(made, PutTradeoff(T1, "Towns", "Cities"), condition("a1", CFO), Recuse(ABOUT, CFO))
    again = AmendArgument(T1, ArgumentId("a1"), "Vans arrive in time.", "conjecture", owner=CFO)
    assert refused(made, again) == OUT
    after(made, AmendArgument(T1, ArgumentId("a1"), "Vans arrive in time.", "conjecture", owner=COO))


def test_what_was_argued_so_before_still_opens_and_is_told() -> None:
    made = begun()
    put_as_before(
        made,
        ArgumentMade(
            tradeoff=T1, argument=ArgumentId("a1"), side="prefer", text="Towns miss us.", basis="conjecture", by=CFO
        ),
    )
    answered(made, "first:t1", ceo=Position(2), coo=Position(-1))
    (told,) = retell(made.workshop).tradeoffs
    assert [(argument.by, kept.since) for argument, kept in zip(told.arguments, told.recused, strict=True)] == [
        (CFO, "second")
    ]
    assert any("CFO kept out of “First position" in sentence for sentence in left_out(made.workshop))
    try_out(list(acts(case.from_json(case.to_json(retell(made.workshop))), rehearsed())), made.rules)


def test_who_argued_and_keeps_out_since_is_told_so() -> None:
    made = room("CEO", "CFO", "COO")
    after(made, PutTradeoff(T1, "Towns", "Cities"), argument("a1", by=CFO), condition("a2", COO))
    after(made, Recuse(ABOUT, CFO), Recuse(ABOUT, COO))
    try_out(list(acts(retell(made.workshop), rehearsed())), made.rules)


def people(choice: PersonChoice) -> list[str]:
    return [choice.itemText(n) for n in range(choice.count())]


def test_the_lists_on_the_console_are_without_them(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(argument("a1"), condition("a2", COO), Recuse(ABOUT, CFO))
    assert people(debate.arguing.argument.by) == ["Nobody named", "CEO", "COO"]
    hands.do(Recuse(ABOUT, COO))
    debate.arguing.conditions.again.emit("a2")
    ((_, form),) = debate.arguing.opened()
    owners = form.findChild(PersonChoice)
    assert owners is not None
    assert people(owners) == ["Nobody yet", "CEO", "COO"], "whose it is now stays in sight"
    hands.do(Recuse(ABOUT, CEO))
    assert people(owners) == ["Nobody yet", "COO"]


def test_they_may_dissent_and_it_is_said_with_it_everywhere(qtbot: QtBot, hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Recuse(ABOUT, CFO), Decide(T1, "agreed", "Towns."))
    assert "CFO" in people(debate.dissents.form.who)
    hands.do(WriteDissent(D1, ABOUT, CFO, "dissent", "Ask me."), ConfirmDissent(D1))
    assert f"CFO · dissent · {SAID}" in hands.can_be_read
    made = begun()
    dissents(made)
    for told in (in_full(made.workshop, ABOUT), at_a_glance(made.workshop, ABOUT)):
        assert [each.title for each in told] == [f"Dissent, CFO, {SAID}"]
    assert f"CFO, {SAID}" in seen(made)
    after(made, WithdrawRecusal(ABOUT, CFO))
    assert SAID not in seen(made)
    assert [each.title for each in in_full(made.workshop, ABOUT)] == ["Dissent, CFO"]


def test_an_owner_who_keeps_out_since_is_said_to_everywhere(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns.", owner=CFO), Recuse(ABOUT, CFO))
    said = "CFO owns the decision. Name another owner for it."
    debate.steps.header("recusals").click()
    assert said in hands.can_be_read
    assert debate.steps.header("decision").accessibleDescription() == "agreed, its owner CFO keeps out"
    debate.steps.header("decision").click()
    assert debate.decision.owner.person == CFO, "who owns it stays in sight"
    assert "CFO keeps out of this decision and cannot own it. Choose another owner." in hands.can_be_read
    workshop = hands.room.workshop
    assert "CFO; has kept out of this question since" in read((sections(workshop), glance(workshop)))
    assert f"CFO, {SAID}" in seen(hands.room)
    debate.decision.owner.show_person(COO)
    debate.decision.submit.click()
    assert debate.steps.header("decision").accessibleDescription() == "agreed"
    assert "cannot own it" not in hands.can_be_read
    assert said not in debate.recusals.still.text()
    first, second = read(sections(hands.room.workshop)).split("Earlier wordings of this decision")
    assert "has kept out" not in first + second, "it is another's by now"


def test_an_owner_who_has_left_is_said_to_have(hands: Hands, debate: TradeoffDebate) -> None:
    hands.do(Decide(T1, "agreed", "Towns.", owner=CFO), NotePresence(CFO, present=False))
    assert debate.steps.header("decision").accessibleDescription() == "agreed, its owner CFO is not in the room"
    told = read((sections(hands.room.workshop), glance(hands.room.workshop)))
    assert told.count("CFO; absent at the end") == 2


def seen(made: MemoryRoom) -> str:
    view = [view for view in views(made.workshop) if isinstance(view, PublicDecision)][-1]
    return " ".join(word for page in painted(view, FULL, light()) for word in page.words)


def test_beside_nameless_words_it_is_not_said_as_that_would_name_them(qtbot: QtBot) -> None:
    made = begun()
    dissents(made, named=False)
    assert SAID not in seen(made)
    assert [each.title for each in in_full(made.workshop, ABOUT)] == ["Dissent, without a name"]
    assert SAID not in repr(book(made.workshop, ("a", "b", "c", "d", "e", "f"), AT))
