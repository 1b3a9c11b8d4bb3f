"""Welcome on the console: people are added, changed and promised something with the keyboard alone."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from stratroom.model.names import StageId
from stratroom.stages.welcome.console import Panel
from stratroom.stages.welcome.rules import NotePresence
from tests.stages.hands import Hands
from tests.stages.welcome.typed import RETURN, SPACE, names
from tests.telling import started


def test_return_adds_a_person_and_goes_on_to_the_next(hands: Hands, panel: Panel) -> None:
    hands.fill(Name="CFO", Role="Finance")
    hands.press(RETURN)
    assert hands.held is panel.newcomer.name.edit
    hands.type("Anna Lund")
    hands.press(RETURN)
    assert names(hands) == [("CFO", "Finance"), ("Anna Lund", "")]
    assert "2 people here; 2 with a vote" in hands.can_be_read


def test_what_was_typed_stays_when_it_is_refused(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CFO"))
    panel.newcomer.name.edit.setFocus()
    hands.type("CFO")
    hands.press(RETURN)
    assert "CFO is on the list already" in hands.refusals[0]
    assert panel.newcomer.name.text() == "CFO"


def test_somebody_can_be_without_a_vote(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Has a vote: Has a vote")
    hands.press(Qt.Key.Key_Right)
    panel.newcomer.name.edit.setFocus()
    hands.type("Observer")
    hands.press(RETURN)
    assert [person.decides for person in hands.room.workshop.people] == [False]


def test_a_name_is_changed_where_it_stands(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Panel(), started("CEO", "CFO"))
    hands.tab_to("Change: CFO")
    hands.press(SPACE)
    hands.type("Treasurer")
    hands.press(RETURN)
    assert [name for name, _ in names(hands)] == ["CEO", "Treasurer"]


def test_escape_leaves_the_name_as_it_was(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO"))
    hands.tab_to("Change: CEO")
    hands.press(SPACE)
    hands.type("Somebody")
    hands.press(Qt.Key.Key_Escape)
    assert not hands.asked
    assert not panel.people.row("ceo").name.isVisible()
    assert hands.held is panel.people.row("ceo").change


def test_presence_leadership_and_votes_are_ticked(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Panel(), started("CEO", "CFO"))
    for what in ("Has a vote: CEO", "Leads: CEO", "Is here: CEO"):
        hands.tab_to(what)
        hands.press(SPACE)
    person = hands.room.workshop.people[0]
    assert (person.decides, person.leads, person.present) == (False, True, False)
    assert "1 person here, 1 absent; 1 with a vote" in hands.can_be_read


def test_a_tick_that_is_refused_goes_back(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    for name in ("CEO", "CFO"):
        hands.tab_to(f"Leads: {name}")
        hands.press(SPACE)
    assert "leads already" in hands.refusals[0]
    assert not panel.people.row("cfo").leads.isChecked()


def test_a_redrawn_row_keeps_the_focus_and_the_half_typed_name(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.tab_to("Change: CFO")
    hands.press(SPACE)
    hands.type("Treas")
    hands.do(NotePresence(hands.room.workshop.people[0].id, present=False))
    row = panel.people.row("cfo")
    assert (hands.held, row.name.text()) == (row.name, "Treas")


def test_the_row_of_somebody_removed_is_gone(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO", "CFO"))
    hands.tab_to("Change: CFO")
    hands.press(SPACE)
    hands.tab_to("Remove: CFO")
    hands.press(SPACE)
    assert list(panel.people.rows.widgets) == ["ceo"]


def test_the_title_page_is_saved_and_a_bad_date_stays_to_be_put_right(hands: Hands, panel: Panel) -> None:
    hands.tab_to("Title page, folded")
    hands.press(SPACE)
    hands.fill(Organisation="Northfield", Date="tomorrow")
    hands.press(RETURN)
    assert "not a date" in hands.refusals[0]
    assert panel.title_page.date.text() == "tomorrow"
    hands.type("2027-06-30")
    hands.press(RETURN)
    about = hands.room.workshop.about
    assert (about.title, about.organisation, about.date) == ("A day", "Northfield", "2027-06-30")


def test_the_promise_is_said_in_plain_words(hands: Hands, panel: Panel) -> None:
    assert "with names" in hands.can_be_read
    hands.tab_to("Who will see the statements: With names")
    hands.press(Qt.Key.Key_Right)
    promise = panel.promises.choices[StageId("statements")]
    assert promise.value == "after-reading"
    assert "The names are shown after the room has read the sentences." in hands.can_be_read
    hands.press(Qt.Key.Key_Right)
    assert "The file keeps the role and no author." in hands.can_be_read
    assert "No role here belongs to one person only." not in hands.can_be_read, "nobody is here yet"
    hands.press(Qt.Key.Key_Right)
    assert "The file keeps no author." in hands.can_be_read
    promise.button("after-reading").click()
    assert "only be made tighter" in hands.refusals[0]
    promise.button("named").click()
    assert "only be made tighter" in hands.refusals[1]
    assert promise.value == "unattributed"


def test_each_stage_that_may_promise_more_than_names_has_a_line(hands: Hands, panel: Panel) -> None:
    points = panel.promises.choices[StageId("priorities")]
    hands.tab_to("Who will see points and rankings: With names")
    hands.press(Qt.Key.Key_Right)
    assert points.value == "by-role"
    hands.press(Qt.Key.Key_Right)
    assert points.value == "unattributed"
    assert hands.room.workshop.naming(StageId("priorities")) == "unattributed"
    assert "five answers or more" in hands.can_be_read
    points.button("named").click()
    assert "only be made tighter" in hands.refusals[0]
    assert points.value == "unattributed"
    assert "gradients" in hands.can_be_read, "what is always asked with names is said, too"


def test_there_is_no_way_on_without_people(hands: Hands, panel: Panel) -> None:
    assert panel.primary is panel.add
    panel.setFocus()
    hands.press(SPACE)
    assert hands.held is panel.newcomer.name.edit
    assert panel.add.key == "Return"
    hands.type("CEO")
    hands.press(RETURN)
    assert panel.primary is panel.go_on
    panel.setFocus()
    hands.press(SPACE)
    assert hands.stages == ["statements"]


def test_the_way_on_and_the_next_name_stand_above_everybody(qtbot: QtBot) -> None:
    panel = Panel()
    Hands(qtbot, panel, started(*(f"P{n}" for n in range(20))))
    first = panel.people.row("p0")
    for part in (panel.go_on, panel.newcomer.submit):
        assert part.mapTo(panel, QPoint(0, part.height())).y() < first.mapTo(panel, QPoint()).y() < 700


def test_escape_leaves_the_name_for_the_large_button(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO"))
    panel.newcomer.name.edit.setFocus()
    hands.press(Qt.Key.Key_Escape)
    assert hands.held is panel.go_on


def test_when_somebody_is_removed_the_next_name_can_be_typed(qtbot: QtBot) -> None:
    panel = Panel()
    hands = Hands(qtbot, panel, started("CEO"))
    hands.tab_to("Change: CEO")
    hands.press(SPACE)
    hands.tab_to("Remove: CEO")
    hands.press(SPACE)
    assert hands.held is panel.newcomer.name.edit


def test_everything_a_hand_can_be_put_on_has_a_name(qtbot: QtBot) -> None:
    hands = Hands(qtbot, Panel(), started("CEO", "CFO"))
    assert all(control.accessibleName() for control in hands.controls())
