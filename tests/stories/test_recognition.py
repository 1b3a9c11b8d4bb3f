"""Who says the same as I do: marked blind, one of one side only, one absent; the groups laid, changed and confirmed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from stratroom.model.rounds import Phase
from stratroom.stages.reveal.sortings import RECOGNITION, sorting
from stratroom.ui import rests
from tests.stories.driver import CONTROL, Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person

PEOPLE = {"CEO": "Chief executive", "CFO": "Finance", "COO": "Operations", "CMO": "Marketing", "CSO": "Strategy"}
SENTENCES = {
    "CEO": "Own the small town.",
    "CFO": "A margin of 4% first.",
    "COO": "Margin before growth.",
    "CMO": "The brand the region loves.",
    "CSO": "Depth in small towns.",
}
LINES = ("CEO and CSO", "CFO and COO", "CMO recognises CEO")


def on_the_wall(facilitator: Facilitator) -> dict[str, Person]:
    """Everybody's sentence hangs before the room, and the hands are on the cards."""
    facilitator.begins("One-day alignment", title="Offsite", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    people = {name: Person(facilitator, name) for name in PEOPLE}
    facilitator.goes_to("statements")
    facilitator.asks("Put the question")
    for name, person in people.items():
        person.writes(SENTENCES[name])
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(len(PEOPLE))
    return people


def sees_no_line(facilitator: Facilitator) -> None:
    """Neither before the room nor on the console, nor in what comes next."""
    ahead = "\n".join(facilitator.opened.console.desk.projector.next.words)
    for seen in (plain(facilitator.projector()), facilitator.on_the_screen(), ahead):
        assert not any(line in seen for line in LINES)
        assert not any(f"{name} recognises" in seen for name in PEOPLE)


def marks(facilitator: Facilitator, people: dict[str, Person]) -> None:
    """All but the CMO, who is away; nobody sees a line of it."""
    people["CEO"].recognises(SENTENCES["CSO"])
    sees_no_line(facilitator)
    people["CFO"].recognises(SENTENCES["COO"])
    people["COO"].recognises(SENTENCES["CFO"])


def test_a_round_with_one_side_and_one_absent_is_changed_and_confirmed(
    facilitator: Facilitator, tmp_path: Path
) -> None:
    people = on_the_wall(facilitator)
    facilitator.types(Qt.Key.Key_R)
    facilitator.presses_the_large_button("Ask who says the same")
    assert "Which of these sentences say the same as yours?" in plain(facilitator.projector())
    facilitator.presses_the_large_button("Pass the laptop")
    marks(facilitator, people)
    people["CMO"].recognises(SENTENCES["CEO"])
    people["CSO"].is_away()
    facilitator.takes_the_laptop_back()
    sees_no_line(facilitator)
    facilitator.closes()
    facilitator.presses_the_large_button("Reveal who recognises whom")
    seen = plain(facilitator.projector())
    for words in (
        "1 pair recognises each other; 1 recognition is one-sided.",
        "4 of 5 marked whose sentences say the same as their own.",
        "1 absent (CSO)",
        "CFO and COO",
        "CMO recognises CEO",
    ):
        assert words in seen
    assert "CEO and CSO" not in seen, "an absent person is recognised by nobody"
    facilitator.presses_the_large_button("Lay the cards so: 1 group")
    assert "What says the same?" in plain(facilitator.projector())
    names_the_group_of(facilitator, SENTENCES["CFO"], "Margin first")
    chooses(facilitator, SENTENCES["CEO"], SENTENCES["CSO"])
    facilitator.types(Qt.Key.Key_G)
    facilitator.says("Small towns")
    confirms(facilitator)
    seen = plain(facilitator.projector())
    assert "5 people. 3 noticeably different answers." in seen
    assert "From the recognition round, changed by the room" in seen
    facilitator.exports(tmp_path / "record.pdf")
    text = text_of(tmp_path / "record.pdf")
    for words in ("Who recognises whom", "1 absent (CSO).", "The room’s groups began from it.", "changed by the room"):
        assert words in text, words


def names_the_group_of(facilitator: Facilitator, sentence: str, name: str) -> None:
    goes_to(facilitator, sentence)
    facilitator.types(Qt.Key.Key_N)
    facilitator.says(name)


def chooses(facilitator: Facilitator, *sentences: str) -> None:
    for sentence in sentences:
        goes_to(facilitator, sentence)
        facilitator.types(Qt.Key.Key_X)


def goes_to(facilitator: Facilitator, sentence: str) -> None:
    """With the arrow keys, from the next card in no group."""
    facilitator.types(Qt.Key.Key_Space)
    for way in (Qt.Key.Key_Up, Qt.Key.Key_Down):
        for _ in range(12):
            held = facilitator.window.focusWidget()
            if held and sentence in held.accessibleName():
                return
            facilitator.types(way)
    raise AssertionError(f"the arrow keys do not lead to “{sentence}”")


def confirms(facilitator: Facilitator) -> None:
    """C asks about cards in no group, and confirms."""
    for _ in range(2):
        if not sorting(facilitator.workshop).confirmed_at:
            facilitator.types(Qt.Key.Key_C)
    assert sorting(facilitator.workshop).confirmed_at


def test_opened_again_in_the_middle_nothing_is_lost_and_nothing_is_seen(facilitator: Facilitator) -> None:
    people = on_the_wall(facilitator)
    facilitator.types(Qt.Key.Key_R)
    facilitator.asks("Ask who says the same")
    marks(facilitator, people)
    facilitator.presses("Back to the console")
    facilitator.closes_the_window()
    facilitator.opens_again("Offsite")
    sees_no_line(facilitator)
    assert list(facilitator.workshop.rounds[RECOGNITION].handed_in) == ["ceo", "cfo", "coo"]
    facilitator.presses_the_large_button("Pass the laptop")
    people["CMO"].recognises()
    people["CSO"].recognises(SENTENCES["CEO"])
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Reveal who recognises whom")
    assert "2 pairs recognise each other." in plain(facilitator.projector())


def test_the_groups_are_undone_and_the_question_asked_again(facilitator: Facilitator) -> None:
    people = on_the_wall(facilitator)
    facilitator.types(Qt.Key.Key_R)
    facilitator.asks("Ask who says the same")
    marks(facilitator, people)
    people["CMO"].is_away()
    people["CSO"].recognises(SENTENCES["CEO"])
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Reveal who recognises whom")
    facilitator.presses_the_large_button("Lay the cards so: 2 groups")
    assert facilitator.opened.room.what_undo_takes_back() == "2 groups taken from the recognition round"
    facilitator.types(Qt.Key.Key_Z, CONTROL)
    assert "2 pairs recognise each other." in plain(facilitator.projector()), "back to what was shown before"
    facilitator.presses("Ask again…")
    facilitator.says("One was away.")
    assert facilitator.large_button() == "Ask who says the same"
    sees_no_line(facilitator)
    facilitator.asks("Ask who says the same")
    for person in people.values():
        if person.name != "CMO":
            person.recognises()
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Reveal who recognises whom")
    assert "Nobody recognises another’s sentence as their own." in plain(facilitator.projector())
    assert facilitator.large_button() == "To the next of 5 cards in no group"


def test_space_three_times_in_a_row_goes_one_step(facilitator: Facilitator, monkeypatch: pytest.MonkeyPatch) -> None:
    """“Close the round” does not go on to the reveal, and “I am …” marks no sentence."""
    people = on_the_wall(facilitator)
    facilitator.types(Qt.Key.Key_R)
    facilitator.asks("Ask who says the same")
    in_a_row(facilitator, monkeypatch, 3)
    rows = [row for row in facilitator.window.findChildren(QCheckBox) if row.isVisible()]
    assert [row.isChecked() for row in rows] == [False] * 4
    facilitator.types(Qt.Key.Key_Return, CONTROL)
    for name in list(people)[1:]:
        people[name].recognises()
    facilitator.takes_the_laptop_back()
    in_a_row(facilitator, monkeypatch, 3)
    assert facilitator.large_button() == "Reveal who recognises whom"
    assert facilitator.workshop.rounds[RECOGNITION].phase is Phase.CLOSED


def in_a_row(facilitator: Facilitator, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
    """Space, as if no time went by between, after a while in which nothing was pressed."""
    chained = facilitator.opened.console.chained
    now = chained.clock() + 10
    with monkeypatch.context() as hands:
        hands.setattr(chained, "clock", lambda: now)
        hands.setattr(rests, "LARGE_BUTTON", 0.8)
        for _ in range(times):
            facilitator.types(Qt.Key.Key_Space)
