"""What the workshops that the rows play again and again have in them."""

from stratroom.model.entries import RoundAbandoned, RoundOpened, RoundRevealed
from tests.faults.rehearsed import DAYS, KEPT


def test_rounds_of_every_promise_hidden_and_sealed() -> None:
    shown = {
        (put[told.round].attribution, put[told.round].after_reading, bool(put[told.round].keeper), told.without_roles)
        for day in DAYS
        for put in [{entry.round: entry for entry in day.ledger if isinstance(entry, RoundOpened)}]
        for told in day.ledger
        if isinstance(told, RoundRevealed)
    }
    assert shown == {
        ("named", False, False, False),
        ("unattributed", False, False, False),
        ("named", True, True, False),
        ("unattributed", False, True, False),
        ("by-role", False, False, False),
        ("by-role", False, True, True),
    }


def test_a_sealed_box_is_erased_unread_too() -> None:
    (given_up,) = [entry.round for entry in KEPT.ledger if isinstance(entry, RoundAbandoned)]
    assert next(entry for entry in KEPT.ledger if isinstance(entry, RoundOpened)).round == given_up


def test_names_come_after_reading() -> None:
    kinds = [entry.kind for entry in KEPT.ledger]
    assert kinds.index("names-shown") == kinds.index("round-revealed") + 1
