"""What a dissenter says later is added to what they confirmed, and waits for them like the first words."""

from stratroom.memory_room import LONG_AGO
from stratroom.model.dissents import AddToDissent, ConfirmDissent, WithdrawDissent, WriteDissent
from stratroom.model.names import DissentId, SubjectId, TradeoffId
from stratroom.model.seen_dissents import dissents, one_by_one
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import PutTradeoff
from tests.telling import after, refused, started, who

D1, D2 = DissentId("d1"), DissentId("d2")
T1 = SubjectId("t1")


def confirmed() -> MemoryRoom:
    room = started("CMO", "CFO")
    after(room, PutTradeoff(TradeoffId("t1"), "A", "B"), written(D1, "CMO"), ConfirmDissent(D1))
    return room


def written(id: DissentId, by: str) -> WriteDissent:
    return WriteDissent(id, T1, who(by), "dissent", f"{by} is against it.", alternative="Wait a year.")


def test_what_they_would_do_instead_is_kept_with_the_words() -> None:
    (dissent,) = confirmed().workshop.dissents
    assert dissent.alternative == "Wait a year."
    assert dissents(confirmed().workshop, T1)[0].alternative == "Wait a year."


def test_further_words_wait_and_the_first_ones_stay() -> None:
    (dissent,) = after(confirmed(), AddToDissent(D1, "And the leases.")).dissents
    assert (dissent.text, dissent.adding, dissent.additions) == ("CMO is against it.", "And the leases.", ())
    assert dissent.waits
    assert dissent.is_confirmed


def test_confirmed_by_their_author_they_stand_beneath_with_their_time() -> None:
    room = confirmed()
    (dissent,) = after(room, AddToDissent(D1, "And the leases."), ConfirmDissent(D1)).dissents
    (added,) = dissent.additions
    assert (added.text, added.at) == ("And the leases.", LONG_AGO)
    assert (dissent.text, dissent.adding, dissent.waits) == ("CMO is against it.", "", False)
    (dissent,) = after(room, AddToDissent(D1, "And the vans."), ConfirmDissent(D1)).dissents
    assert [one.text for one in dissent.additions] == ["And the leases.", "And the vans."]


def test_said_again_before_that_the_later_ones_wait_in_their_place() -> None:
    (dissent,) = after(confirmed(), AddToDissent(D1, "And the lease."), AddToDissent(D1, "And the leases.")).dissents
    assert dissent.adding == "And the leases."


def test_withdrawn_only_the_further_words_are_gone() -> None:
    room = confirmed()
    (dissent,) = after(room, AddToDissent(D1, "And the leases."), WithdrawDissent(D1)).dissents
    assert (dissent.text, dissent.adding, dissent.waits) == ("CMO is against it.", "", False)
    assert "confirmed by their author" in refused(room, WithdrawDissent(D1))
    assert "confirmed by their author" in refused(room, ConfirmDissent(D1))


def test_nothing_is_added_to_what_nobody_confirmed_nor_is_nothing_added() -> None:
    room = confirmed()
    after(room, written(D2, "CFO"))
    assert "not confirmed yet" in refused(room, AddToDissent(D2, "And."))
    assert "no longer there" in refused(room, AddToDissent(DissentId("d9"), "And."))
    assert "empty" in refused(room, AddToDissent(D1, "\u200b "))


def test_confirmed_words_are_not_written_over_while_further_ones_wait() -> None:
    room = confirmed()
    after(room, AddToDissent(D1, "And the leases."))
    assert "Add further words" in refused(room, written(D1, "CMO"))


def test_the_room_sees_one_confirmation_more_each_in_the_order_they_came() -> None:
    room = confirmed()
    after(room, written(D2, "CFO"), AddToDissent(D1, "And the leases."), ConfirmDissent(D1), ConfirmDissent(D2))
    after(room, AddToDissent(D2, "Nor the vans."))
    seen = [[(d.text, d.additions) for d in some] for some in one_by_one(room.workshop, T1)]
    cmo, cfo = "CMO is against it.", ("CFO is against it.", ())
    assert seen == [[], [(cmo, ())], [(cmo, ("And the leases.",))], [(cmo, ("And the leases.",)), cfo]]


def test_what_is_added_is_refused_in_a_whole_sentence() -> None:
    assert refused(confirmed(), AddToDissent(D1, " ")) == "The addition is empty. Write it, then try again."
    assert "The addition has 5,001 characters" in refused(confirmed(), AddToDissent(D1, "x" * 5001))
