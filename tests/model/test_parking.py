"""The parking lot: parked where it came up, settled once, in words."""

from stratroom.model.names import ItemId, ParkedId
from stratroom.model.parked import Park, SettleParked
from stratroom.model.programme import EnterStage
from tests.telling import after, refused, started

POINT = ParkedId("k1")


def test_a_point_is_parked_where_it_came_up_and_settled_in_words() -> None:
    room = started("CEO")
    after(room, EnterStage(ItemId("reveal")))
    (parked,) = after(room, Park(POINT, "  Pension fund?\r\n")).parked
    assert (parked.text, parked.title, parked.how) == ("  Pension fund?\n", "Reveal", "")
    (settled,) = after(room, SettleParked(POINT, "With the board in May")).parked
    assert settled.how == "With the board in May"
    assert "settled already: “With the board in May”" in refused(room, SettleParked(POINT, "No"))


def test_what_cannot_be_parked_or_settled() -> None:
    room = started("CEO")
    after(room, Park(POINT, "Pensions"))
    assert "parked already" in refused(room, Park(POINT, "Pensions"))
    assert "The point is empty" in refused(room, Park(ParkedId("k2"), "\u200b"))
    assert "no longer in the parking lot" in refused(room, SettleParked(ParkedId("k9"), "Done"))
    assert "What became of it is empty" in refused(room, SettleParked(POINT, ""))
