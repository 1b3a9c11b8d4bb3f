"""Who keeps out of a subject is asked nothing on it and counted apart: neither absent nor abstaining nor silent."""

import pytest
from msgspec.structs import replace

from stratroom.memory_room import LONG_AGO
from stratroom.model.entries import RoundOpened
from stratroom.model.forms import Position
from stratroom.model.names import NO_SUBJECT, PRIORITIES, RoundId, SubjectId, TradeoffId
from stratroom.model.public import Collecting, collecting, missing_words
from stratroom.model.recusals import Recuse, WithdrawRecusal
from stratroom.model.recusing import pending_on, recused_from, recused_voters, times_out, voting_on
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import POINTS, DrawCutLine, ListOption, OptionId
from stratroom.stages.tradeoffs.acts import PutTradeoff, RemoveTradeoff
from stratroom.stages.welcome.rules import NotePresence, RemoveParticipant
from tests.older import put_as_before
from tests.telling import after, answered, refused, started, who

T1, FIRST, SECOND = SubjectId("t1"), RoundId("first:t1"), RoundId("second:t1")
CFO = who("CFO")


@pytest.fixture
def room() -> MemoryRoom:
    begun = started("CEO", "CFO", "CMO", "GC", without_vote=("GC",))
    after(begun, PutTradeoff(TradeoffId("t1"), "A", "B"))
    return begun


def keeps_out(by: str = "CFO", subject: SubjectId = T1, reason: str = "") -> Recuse:
    return Recuse(subject, who(by), reason)


def picture(room: MemoryRoom, id: RoundId) -> Collecting:
    return collecting(room.workshop, room.workshop.rounds[id])


def test_they_are_not_asked_and_their_reason_is_kept(room: MemoryRoom) -> None:
    workshop = after(room, keeps_out(reason="Owns the lease"), OpenRound(FIRST))
    assert workshop.recusals[0].reason == "Owns the lease"
    assert (workshop.rounds[FIRST].eligible, workshop.rounds[FIRST].recused) == ((who("CEO"), who("CMO")), (CFO,))
    assert "keeps out of" in refused(room, HandIn(FIRST, CFO, Position(1)))


def test_of_another_subject_they_are_asked(room: MemoryRoom) -> None:
    after(room, keeps_out(), *(ListOption(OptionId(id), id) for id in "xy"))
    assert CFO in after(room, OpenRound(POINTS)).rounds[POINTS].eligible
    assert (recused_from(room.workshop, T1), recused_from(room.workshop, PRIORITIES)) == ((CFO,), ())


def test_who_has_no_vote_may_keep_out_and_is_not_counted_among_those_who_would_be_asked(room: MemoryRoom) -> None:
    workshop = after(room, keeps_out("GC"), keeps_out())
    assert recused_from(workshop, T1) == (CFO, who("GC"))
    assert recused_voters(workshop, T1) == (CFO,)
    assert voting_on(workshop, T1) == (who("CEO"), who("CMO"))


def test_unknown_subjects_people_and_reasons_are_refused(room: MemoryRoom) -> None:
    assert "nothing “t9”" in refused(room, keeps_out(subject=SubjectId("t9")))
    assert "no participant" in refused(room, keeps_out("Ghost"))
    assert "The reason" in refused(room, keeps_out(reason="x" * 6_000))


def test_nobody_keeps_out_twice_nor_takes_part_twice(room: MemoryRoom) -> None:
    assert "takes part already" in refused(room, WithdrawRecusal(T1, CFO))
    after(room, keeps_out())
    assert "keeps out of this already" in refused(room, keeps_out())
    after(room, WithdrawRecusal(T1, CFO))
    assert CFO in after(room, OpenRound(FIRST)).rounds[FIRST].eligible


def test_while_a_round_is_open_who_has_not_answered_is_no_longer_asked(room: MemoryRoom) -> None:
    after(room, OpenRound(FIRST), HandIn(FIRST, who("CEO"), Position(1)), keeps_out())
    round = room.workshop.rounds[FIRST]
    assert (round.eligible, round.recused) == ((who("CEO"), who("CMO")), (CFO,))
    seen = picture(room, FIRST)
    assert (seen.count, seen.asked, [who.name for who in seen.recused]) == (1, 2, ["CFO"])
    assert CFO not in [who.id for who in seen.people]


def test_who_has_handed_in_is_refused_with_a_way_out(room: MemoryRoom) -> None:
    after(room, OpenRound(FIRST), HandIn(FIRST, CFO, Position(1)))
    assert "Reveal them, or give the round up; then CFO can keep out of what follows." in refused(room, keeps_out())
    after(room, AbandonRound(FIRST, "The CFO keeps out"), keeps_out(), OpenRound(FIRST))
    assert room.workshop.rounds[FIRST].recused == (CFO,)


def test_taking_part_again_waits_for_the_round_that_is_pending(room: MemoryRoom) -> None:
    after(room, keeps_out(), OpenRound(FIRST))
    assert [round.id for round in pending_on(room.workshop, T1)] == [FIRST]
    assert "then CFO takes part again" in refused(room, WithdrawRecusal(T1, CFO))
    after(room, HandIn(FIRST, who("CEO"), Position(1)), CloseRound(FIRST))
    assert "then CFO takes part again" in refused(room, WithdrawRecusal(T1, CFO))
    after(room, RevealRound(FIRST), WithdrawRecusal(T1, CFO), OpenRound(SECOND))
    assert CFO in room.workshop.rounds[SECOND].eligible
    assert room.workshop.rounds[FIRST].recused == (CFO,), "what was shown stays as it was"


def test_recused_absent_and_silent_are_told_apart(room: MemoryRoom) -> None:
    after(room, keeps_out(), NotePresence(who("CMO"), False))
    workshop = answered(room, FIRST, ceo=Position(1))
    assert missing_words(workshop, workshop.rounds[FIRST]) == "1 recused (CFO); 1 absent (CMO)"
    after(room, AskAgain(FIRST, "Once more"), NotePresence(who("CMO"), True))
    workshop = answered(room, FIRST, ceo=Position(1))
    assert missing_words(workshop, workshop.rounds[FIRST]) == "1 recused (CFO); 1 did not answer (CMO)"


def test_a_recusal_has_its_time_and_the_one_when_they_were_back(room: MemoryRoom) -> None:
    workshop = after(room, keeps_out(reason="Owns the lease"), keeps_out("CMO"))
    assert [(out.by, out.at, out.back_at) for out in workshop.recusals] == [
        (CFO, LONG_AGO, ""),
        (who("CMO"), LONG_AGO, ""),
    ]
    later = MemoryRoom(room.rules, "2000-01-01T11:40:00+00:00")
    later.workshop = workshop
    workshop = after(later, WithdrawRecusal(T1, CFO))
    (was_out,) = workshop.kept_out
    assert (was_out.reason, was_out.at, was_out.back_at) == ("Owns the lease", LONG_AGO, "2000-01-01T11:40:00+00:00")
    assert [out.by for out in times_out(after(later, keeps_out()), T1)] == [CFO, who("CMO"), CFO]
    assert times_out(later.workshop, PRIORITIES) == ()
    gone = after(later, RemoveTradeoff(TradeoffId("t1")))
    assert (gone.recusals, gone.kept_out) == ((), ())


def test_where_everybody_keeps_out_nothing_is_asked(room: MemoryRoom) -> None:
    after(room, *(keeps_out(name) for name in ("CEO", "CFO", "CMO")))
    assert "Everybody with a vote keeps out of this." in refused(room, OpenRound(FIRST))


def test_of_a_tradeoff_that_is_removed_nobody_keeps_out(room: MemoryRoom) -> None:
    after(room, keeps_out(), RemoveTradeoff(TradeoffId("t1")))
    assert room.workshop.recusals == ()
    assert "is taken" in refused(room, PutTradeoff(TradeoffId("t1"), "C", "D"))


def test_whoever_keeps_out_stays_on_the_list_of_people(room: MemoryRoom) -> None:
    after(room, keeps_out())
    assert "stays on the list" in refused(room, RemoveParticipant(CFO))


@pytest.mark.parametrize(("id", "subject"), [("first:t1", T1), ("points", PRIORITIES), ("my-time", PRIORITIES)])
def test_a_round_put_before_there_were_recusals_is_about_its_subject(
    room: MemoryRoom, id: str, subject: SubjectId
) -> None:
    after(room, *(ListOption(OptionId(option), option) for option in "xy"), DrawCutLine((OptionId("x"),)))
    asked = room.rules.decide(room.workshop, OpenRound(RoundId(id)))
    assert isinstance(asked, RoundOpened)
    put_as_before(room, replace(asked, subject=NO_SUBJECT))
    after(room, keeps_out(subject=subject))
    round = room.workshop.rounds[RoundId(id)]
    assert (round.subject, round.recused) == (subject, (CFO,))
    assert "keeps out of" in refused(room, HandIn(round.id, CFO, Position(1)))


def test_a_round_about_neither_has_no_subject(room: MemoryRoom) -> None:
    statements = RoundId("statements")
    assert after(room, OpenRound(statements)).rounds[statements].subject == NO_SUBJECT
