"""What the room sees while its decisions are read back, made up for the pictures."""

from dataclasses import replace

from stratroom.model.names import TradeoffId
from stratroom.model.public import PublicDissent
from stratroom.stages.priorities.public import Agreed, PublicPriority
from stratroom.stages.readback.public import PublicRegister, RegisterRow
from stratroom.stages.readback.states import State
from stratroom.stages.tradeoffs.seen import PublicDecision
from stratroom.words import headed
from tests.screens.made_up import Words, people
from tests.screens.told import Told

T1 = TradeoffId("t1")
_AT, _CONFIRMED = "2026-10-15T11:47:00+01:00", "Confirmed 16:20 by 7 of 8 who could confirm it"
_STATES: tuple[tuple[State, str], ...] = (
    ("confirmed", "confirmed 16:20, 7 of 8"),
    ("unread", "not confirmed yet"),
    ("changed", "changed since it was confirmed"),
    ("to amend", "to be amended"),
    ("amended", "amended, to be confirmed"),
)


def decision_read_back(count: int, words: Words) -> Told:
    """With a dissent beside it."""
    against = PublicDissent("dissent", people(count, words)[0], "Too fast.", "", None)
    view = PublicDecision(2, 4, "agreed", words(0), "CSO", "2027-06-30", _AT, None, (against,), T1)
    told = (words(0), "Too fast.", "CSO", "30 June 2027", _CONFIRMED, "Decision 2, recorded 11:47")
    return Told(replace(view, read_back=_CONFIRMED), told)


def list_read_back(count: int, words: Words) -> Told:
    made = tuple(PublicPriority(words(n), None, "", "", "", "", "") for n in range(min(count, 9)))
    view = Agreed(made, (words(3),), None, (), read_back="Is this what we decided?")
    return Told(view, (*(one.text for one in made), "Is this what we decided?"))


def register(count: int, words: Words) -> Told:
    """Every state there is; one is being decided again and is held back."""
    rows = tuple(
        RegisterRow(n, f"Decision {n}", words(n), "agreed", words(n + 1), "2027-06-30", said, state)
        for n, (state, said) in enumerate((_STATES[n % len(_STATES)] for n in range(min(count, 12))), 1)
    )
    held = RegisterRow(13, "Decision 13", "", "", "", "", "Not read back: it is being decided again", "changed")
    told = [text for row in rows for text in (row.text, headed(row.said))]
    return Told(PublicRegister((*rows, held)), (*told, "Decision 13", held.said, f"of {len(rows) + 1} decisions"))


READ_BACK = (decision_read_back, list_read_back, register)
