"""Names after reading: promised at the welcome, the sentences read and grouped without them, then shown for good."""

from pathlib import Path

from PySide6.QtCore import Qt

from stratroom.stages.reveal.console import Panel as RevealPanel
from stratroom.stages.reveal.sortings import sorting
from tests.stories.driver import CONTROL, Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person

PEOPLE = {"CEO": "Chief executive", "CFO": "Finance", "COO": "Operations", "CMO": "Marketing"}
SENTENCES = {
    "CEO": "The grocer that towns would miss.",
    "CFO": "A margin of four per cent, then growth.",
    "COO": "Fresh in every town within a day.",
    "CMO": "The brand our towns love most.",
}
G, H, X, DOWN = Qt.Key.Key_G, Qt.Key.Key_H, Qt.Key.Key_X, Qt.Key.Key_Down


def names_in(text: str) -> list[str]:
    return [name for person in PEOPLE.items() for name in person if name in text]


def board_of(facilitator: Facilitator) -> str:
    """What stands on the cards of the console."""
    panel = facilitator.opened.console.desk.panel
    assert isinstance(panel, RevealPanel)
    return " ".join(panel.desk.board.card(id).accessibleName() for id in ids(panel))


def ids(panel: RevealPanel) -> list[str]:
    return [card.id for card in panel.desk.board._cards]


def wrote(facilitator: Facilitator) -> None:
    """Everybody has written, knowing when their names come."""
    facilitator.goes_to("statements")
    assert "The names are shown after the room has read the sentences." in facilitator.on_the_screen()
    facilitator.asks("Put the question")
    assert "after the room has read" in plain(facilitator.projector()), "the room is told beforehand"
    for name in PEOPLE:
        Person(facilitator, name).writes(SENTENCES[name])
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(len(PEOPLE))


def test_the_room_reads_groups_and_only_then_sees_whose_they_are(facilitator: Facilitator, tmp_path: Path) -> None:
    facilitator.begins("One-day alignment", title="Offsite", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    facilitator.tabs_to("Who will see the statements: With names")
    facilitator.types(Qt.Key.Key_Right)
    wrote(facilitator)
    wall = plain(facilitator.projector())
    assert all(sentence in wall for sentence in SENTENCES.values())
    assert names_in(wall) == []
    assert names_in(board_of(facilitator)) == [], "nor does the console know before the room does"
    facilitator.types(X)
    facilitator.types(DOWN)
    facilitator.types(X)
    facilitator.types(G)
    facilitator.says("Ours")
    facilitator.exports(tmp_path / "before.pdf")
    before = text_of(tmp_path / "before.pdf")
    assert "The names were not shown." in before
    facilitator.types(H)
    assert set(names_in(plain(facilitator.projector()))) >= set(PEOPLE)
    assert set(names_in(board_of(facilitator))) >= set(PEOPLE)
    shown = facilitator.workshop
    facilitator.types(Qt.Key.Key_Z, CONTROL)
    assert facilitator.workshop is shown, "what the room has seen is not taken back"
    assert [group.name for group in sorting(shown).groups] == ["Ours"]
    facilitator.shows_next()
    assert "Ours" in facilitator.projector()
    assert set(names_in(facilitator.projector())) >= set(PEOPLE)
    facilitator.closes_the_window()
    facilitator.opens_again("Offsite")
    assert facilitator.workshop == shown, "and so they are when the file is opened again"
    facilitator.exports(tmp_path / "after.pdf")
    assert "after the room had read the sentences" in text_of(tmp_path / "after.pdf")
