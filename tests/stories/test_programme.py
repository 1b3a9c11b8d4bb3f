"""A facilitator who makes the day her own: a design, a list from somebody's spreadsheet, a change while it runs."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.stories.driver import CONTROL, Facilitator

CASE = Path(__file__).parents[1] / "cases" / "northfield-core.json"
ALT = Qt.KeyboardModifier.AltModifier
NASTY = (
    "Name;Funktion;Stimme;Leitet;E-Mail\r\n"
    '"Lund, Anna ""Annie""";Finanzen;ja;;a@b\r\n'
    "=HYPERLINK(1);IT;nein;;\r\n"
    "Ottó;Vorsitz;x;x;\r\n"
    ";Recht;ja;;\r\n"
    "Ottó;Vorsitz;ja;;\r\n"
    "Bo;Verkauf;vielleicht;;\r\n"
)


def test_a_day_of_ones_own_from_the_design_to_the_change_at_noon(facilitator: Facilitator, tmp_path: Path) -> None:
    make_a_design(facilitator)
    facilitator.begins("Our short day", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    assert [line.title for line in facilitator.workshop.programme] == ["Welcome", "Coffee", "Statements", "Reveal"]
    assert facilitator.workshop.starts == "10:00"
    add_people_from_a_spreadsheet(facilitator, tmp_path)
    move_the_coffee(facilitator)
    assert [line.title for line in facilitator.workshop.programme] == ["Welcome", "Statements", "Coffee", "Reveal"]
    facilitator.undoes("Programme changed")
    facilitator.undoes("3 people added")
    assert facilitator.workshop.people == ()


def make_a_design(facilitator: Facilitator) -> None:
    """From “90 minutes”: no priorities, nothing read back, a coffee after the welcome, later; kept under a name."""
    facilitator.presses("90 minutes")
    facilitator.presses("Change the programme…")
    facilitator.writes("Begins at", "10:00")
    facilitator.presses("Remove Priorities")
    facilitator.presses("Remove Read-back")
    facilitator.writes("Title of Welcome", "Welcome")
    facilitator.presses("Add a line…")
    menu = QApplication.activePopupWidget()
    assert menu
    choose_break(menu)
    facilitator.says("Coffee")
    facilitator.presses("Save as own design…")
    facilitator.says("Our short day")
    facilitator.presses("Back without changes")
    facilitator.presses("Back to the designs")


def choose_break(menu: QWidget) -> None:
    QTest.keyClick(menu, Qt.Key.Key_Up)
    QTest.keyClick(menu, Qt.Key.Key_Return)


def add_people_from_a_spreadsheet(facilitator: Facilitator, folder: Path) -> None:
    """Saved by an old program; three of six rows are people."""
    file = folder / "Teilnehmer.csv"
    file.write_bytes(NASTY.encode("windows-1252"))
    drop(facilitator.opened.console.desk.panel, file)
    said = read(facilitator)
    for sentence in (
        "3 people in 6 rows",
        "Row 5: No name.",
        "Row 6: Ottó, Vorsitz stands in row 4 already.",
        "Row 7: “vielleicht” is neither yes nor no.",
        "Windows-1252",
        "Not read: the column “E-Mail”.",
    ):
        assert sentence in said
    facilitator.presses("Add 3 people")
    people = [(p.name, p.role, p.decides, p.leads) for p in facilitator.workshop.people]
    assert people == [
        ('Lund, Anna "Annie"', "Finanzen", True, False),
        ("=HYPERLINK(1)", "IT", False, False),
        ("Ottó", "Vorsitz", True, True),
    ]


def move_the_coffee(facilitator: Facilitator) -> None:
    """While the day runs, on the programme's page: one place down."""
    facilitator.presses("Change the programme…")
    assert "It has begun, so it stays." in read(facilitator)
    facilitator.tabs_to("Title of Coffee")
    facilitator.types(Qt.Key.Key_Down, ALT)
    facilitator.types(Qt.Key.Key_Return, CONTROL)


def test_a_case_dropped_on_the_start_screen_is_played_and_told_of(facilitator: Facilitator, tmp_path: Path) -> None:
    facilitator.front.start.ask_where = lambda window, proposed: tmp_path / "northfield.stratroom"
    drop(facilitator.front.start, CASE)
    facilitator.qtbot.waitUntil(lambda: facilitator.front.opened is not None, timeout=120_000)
    assert facilitator.workshop.about.organisation.startswith("Northfield")
    facilitator.closes_the_window()
    lines = facilitator.front.start.home.files.lines
    facilitator.qtbot.waitUntil(lambda: any(line.about == "Stopped at Priorities" for line in lines.values()))


def test_a_damaged_file_is_told_of_and_the_others_open(facilitator: Facilitator, tmp_path: Path) -> None:
    facilitator.begins("90 minutes", title="Monday", date="2027-03-01")
    facilitator.seats(("CEO", "Chief executive"))
    facilitator.closes_the_window()
    facilitator.begins("90 minutes", title="Tuesday", date="2027-03-02")
    facilitator.closes_the_window()
    monday = tmp_path / "monday.stratroom"
    monday.write_bytes(monday.read_bytes().replace(b'"CEO"', b'"CXO"'))
    facilitator.front.start.list_recent()
    lines = facilitator.front.start.home.files.lines
    facilitator.qtbot.waitUntil(lambda: "damaged" in lines[monday.resolve()].about)
    facilitator.presses("monday")
    facilitator.qtbot.waitUntil(lambda: "damaged" in facilitator.front.start.notice.sentence, timeout=30_000)
    facilitator.opens_again("Tuesday")
    assert facilitator.workshop.about.title == "Tuesday"


def drop(onto: QWidget, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(onto, QDragEnterEvent(QPoint(300, 300), *args))
    QApplication.sendEvent(onto, QDropEvent(QPointF(300, 300), *args))


def read(facilitator: Facilitator) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in facilitator.window.findChildren(QLabel) if label.isVisible())
