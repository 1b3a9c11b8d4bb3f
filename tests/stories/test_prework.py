"""Statements come in before the day: the question is put the evening before, a file carried in, the workshop closed.

Next day one person writes another, the rest write theirs, all are revealed at once: through the real windows, by keys.
"""

from pathlib import Path

from PySide6.QtCore import Qt

from stratroom.model.forms import Sentence
from stratroom.model.names import RoundId
from stratroom.stages.statements.console import Panel
from stratroom.ui.carrying.carrying_in import CarryingIn
from stratroom.ui.carrying.pages import CarriedPage, LookPage
from tests.stories.driver import Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person
from tests.ui.everything_said import everything_said

STATEMENTS = RoundId("statements")
PEOPLE = {"CEO": "Chief executive", "CFO": "Finance", "COO": "Operations", "CMO": "Marketing", "GC": "Legal"}
SENT = {"CEO": "Fresh before cheap.", "Finance": "Nine percent margin; no excuses.", "coo": "Never out of stock."}


def carries_in(facilitator: Facilitator, file: Path, label: str) -> str:
    """Chooses the file, looks at who is in it, carries it in; what stood there to be looked at."""
    panel = facilitator.opened.console.desk.panel
    assert isinstance(panel, Panel)
    panel.collected.ask_file = lambda _window: file
    facilitator.presses("Collected before the day…")
    carrying = facilitator.window.findChildren(CarryingIn)[-1]
    facilitator.qtbot.waitUntil(lambda: isinstance(carrying.page, LookPage))
    looked_at = facilitator.on_the_screen()
    assert facilitator.large_button() == label
    facilitator.types(Qt.Key.Key_Return)
    facilitator.qtbot.waitUntil(lambda: isinstance(carrying.page, CarriedPage))
    facilitator.types(Qt.Key.Key_Return)
    return looked_at


def finds_no_word(facilitator: Facilitator) -> None:
    """Neither in a window nor in the file."""
    shown = "\n".join((everything_said(facilitator.opened.console), facilitator.projector()))
    kept = facilitator.opened.room.file.path.read_bytes()
    for sentence in SENT.values():
        assert sentence not in shown
        assert sentence.encode() not in kept


def test_statements_come_in_before_the_day(facilitator: Facilitator, tmp_path: Path) -> None:
    file = tmp_path / "sent by mail.csv"
    rows = "".join(f'"{who}";"{sentence}"\n' for who, sentence in SENT.items())
    file.write_text("Participant;Statement\n" + rows, encoding="utf-8-sig")
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    facilitator.goes_to("statements")
    facilitator.presses_the_large_button("Put the question")
    looked_at = carries_in(facilitator, file, "Carry in 3 statements")
    assert "3 of 5 people have a statement in this file" in looked_at
    assert "Not in this file, and still to answer: CMO, GC" in looked_at
    finds_no_word(facilitator)
    assert "whoever collected them has seen those" in plain(facilitator.projector())
    facilitator.closes_the_window()
    file.unlink()

    facilitator.opens_again("Aldermoor, Offsite")
    assert "3 of 5" in plain(facilitator.projector())
    finds_no_word(facilitator)
    ceo, _cfo, _coo, cmo, gc = (Person(facilitator, name) for name in PEOPLE)
    facilitator.presses("Replace the answer of CEO")
    ceo.writes("Fresh, and fair prices.")
    facilitator.presses("Back to the console")
    assert facilitator.workshop.rounds[STATEMENTS].beforehand == {"cfo", "coo"}
    facilitator.presses_the_large_button("Pass the laptop")
    cmo.writes("Known for fresh.")
    gc.writes("No fine above a million.")
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(5)
    shown = plain(facilitator.projector())
    assert SENT["Finance"] in shown
    assert SENT["CEO"] not in shown
    assert facilitator.workshop.rounds[STATEMENTS].answers_by() == {
        "ceo": Sentence("Fresh, and fair prices."),
        "cfo": Sentence(SENT["Finance"]),
        "coo": Sentence(SENT["coo"]),
        "cmo": Sentence("Known for fresh."),
        "gc": Sentence("No fine above a million."),
    }
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    text = text_of(record)
    assert "Statements: 2 answers of 5 were collected before the day; whoever collected them had seen them." in text
    assert SENT["CEO"] not in text
