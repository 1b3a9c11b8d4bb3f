"""What the workshops that the rows play again and again have in them."""

from stratroom.model.entries import RoundAbandoned, RoundOpened, RoundRevealed
from tests.faults.rehearsed import DAYS, KEPT


def test_rounds_of_every_promise_hidden_and_sealed() -> None:
    shown = {
        (put[told.round].attribution, bool(put[told.round].keeper), told.without_roles)
        for day in DAYS
        for put in [{entry.round: entry for entry in day.ledger if isinstance(entry, RoundOpened)}]
        for told in day.ledger
        if isinstance(told, RoundRevealed)
    }
    assert shown == {
        ("named", False, False),
        ("unattributed", False, False),
        ("named", True, False),
        ("by-role", False, False),
        ("by-role", True, True),
    }


def test_a_sealed_box_is_erased_unread_too() -> None:
    (given_up,) = [entry.round for entry in KEPT.ledger if isinstance(entry, RoundAbandoned)]
    assert next(entry for entry in KEPT.ledger if isinstance(entry, RoundOpened)).round == given_up
