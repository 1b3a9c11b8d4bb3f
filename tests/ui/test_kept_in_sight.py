"""What has the focus, and who has the floor, are seen whole above the large button that stands low, in a small window.
And of that button there is one to be seen, whole: in its place or low, never both."""

from PySide6.QtCore import Qt

from stratroom.model.names import ParticipantId
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.ui.widgets import PrimaryButton
from tests.screens.measuring import settle
from tests.ui.debated import T1, Console, console
from tests.ui.rooms import key

__all__ = ["console"]


def test_whoever_has_the_floor_is_in_sight(console: Console) -> None:
    *_, last = console.debate.speakers.rows.widgets
    console.debate.speakers.floor(last).click()
    settle()
    assert console.desk.stage.strip.label.endswith("has finished")
    line = console.debate.speakers.rows.widgets[last]
    assert line is console.debate.running
    assert console.sees(line)
    console.desk.stage.tools.park.click()
    console.desk.stage.parking.close_it.click()
    settle()
    assert console.sees(line), "also once something was opened below it, and closed"


def test_a_new_condition_is_in_sight_as_it_is_written(console: Console) -> None:
    console.debate.arguing.argument.to_condition.click()
    settle()
    form = console.debate.arguing.form
    assert console.shows_all_through(form) == 7
    console.page.verticalScrollBar().setValue(0)
    form.submit.click()
    settle()
    assert form.fields[0].isAncestorOf(console.held)
    assert console.sees(form.fields[0]), "what is missing is led to"


def test_a_dissent_is_in_sight_as_it_is_written(console: Console) -> None:
    console.do(Propose(T1, "We stay.", "No veto."))
    console.do(Decide(T1, "agreed", "We stay."))
    form = console.debate.dissents.form
    form.who.show_person(ParticipantId("gc"))
    form.what.setFocus()
    assert console.shows_all_through(form) >= 6
    form.words.set_text("")
    console.page.verticalScrollBar().setValue(0)
    console.debate.dissents.primary.click()
    settle()
    assert console.sees(form.words), "what is missing is led to"


def test_the_key_that_leads_into_the_field_shows_it(console: Console) -> None:
    console.page.verticalScrollBar().setValue(0)
    key(console.desk.panel, Qt.Key.Key_W)
    settle()
    assert console.held is console.debate.arguing.argument.text
    assert console.sees(console.held)


def test_there_is_one_large_button_and_it_is_whole(console: Console) -> None:
    strip, bar = console.desk.stage.strip, console.page.verticalScrollBar()
    were = set[bool]()
    assert bar.maximum() > 0
    for value in [*range(0, bar.maximum(), 7), bar.maximum()]:
        bar.setValue(value)
        settle()
        button = console.debate.primary
        assert isinstance(button, PrimaryButton)
        were.add(strip.isVisible())
        if strip.isVisible():
            assert not console.paints(button), value
        else:
            assert console.sees(button), value
            assert console.paints(button), value
    assert were == {True, False}


def test_who_scrolls_away_is_not_pulled_back(console: Console) -> None:
    console.debate.arguing.argument.text.edit.setFocus()
    settle()
    assert console.sees(console.held)
    console.page.verticalScrollBar().setValue(0)
    settle()
    assert not console.sees(console.held)
    console.desk.stage.tools.speak.click()
    console.debate.arguing.argument.text.set_text("Two\nlines")
    console.desk.stage.speaking.put_away.emit()
    settle()
    assert console.sees(console.held), "whose hands come back to it sees it again"
    console.page.verticalScrollBar().setValue(0)
    console.desk.notice.refuse("Something else.")
    settle()
    assert not console.sees(console.held)
