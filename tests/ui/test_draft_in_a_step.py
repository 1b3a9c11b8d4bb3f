"""A step that is folded says that somebody has begun to write in it; open it shows that itself."""

from pytestqt.qtbot import QtBot

from stratroom.ui.console.trouble import TroubleNotice
from stratroom.ui.widgets import PlainLabel
from tests.screens.measuring import settle
from tests.ui.debated import Console
from tests.ui.rooms import leave
from tests.ui.torn_off import console, type_into

__all__ = ["console"]


def said(console: Console, step: str) -> list[str]:
    """What is seen on its line, and what is heard of it last."""
    header = console.debate.steps.header(step)
    return [label.text() for label in header.findChildren(PlainLabel) if label.isVisible() and label.text()]


def heard(console: Console, step: str) -> str:
    return console.debate.steps.header(step).accessibleDescription()


def test_what_is_begun_in_it_is_told_on_its_line_until_it_is_taken(console: Console) -> None:
    steps, form = console.debate.steps, console.debate.decision
    steps.turn_to("decision")
    settle()
    before = heard(console, "decision")
    type_into(form.text, "We wait until June.")
    assert "Draft" not in said(console, "decision"), "open it is seen"
    steps.turn_to("dissents")
    settle()
    assert "Draft" in said(console, "decision")
    assert heard(console, "decision").startswith("Draft")
    assert "Draft" not in said(console, "dissents")
    steps.turn_to("decision")
    form.outcome.button("parked").click()
    form.submit.click()
    settle()
    steps.turn_to("dissents")
    settle()
    assert "Draft" not in said(console, "decision")
    assert before != heard(console, "decision"), "what was decided is said"
    leave(console.window)


def test_what_is_thrown_away_is_no_draft(console: Console) -> None:
    steps, form = console.debate.steps, console.debate.decision
    steps.turn_to("decision")
    form.owner.setCurrentIndex(2)
    form.owner.activated.emit(2)
    type_into(form.text, "We")
    form.text.clear()
    form.owner.setCurrentIndex(0)
    steps.turn_to("dissents")
    settle()
    type_into(console.debate.dissents.form.words, "Not so fast.")
    steps.turn_to("")
    settle()
    assert "Draft" in said(console, "dissents")
    leave(console.window)


def test_that_drafts_cannot_be_kept_takes_no_way_on_from_what_could_not_be_saved(qtbot: QtBot) -> None:
    """A full disk breaks both; the second comes a moment after the first."""
    notice = TroubleNotice()
    qtbot.addWidget(notice)
    notice.show()
    notice.warn("Could not save. Your text is still here.")
    notice.warn_once("What is being typed cannot be kept.")
    assert notice.sentence == "What is being typed cannot be kept.\nCould not save. Your text is still here."
    assert notice.again.isVisible()
    assert notice.elsewhere.isVisible()
    notice.calm("What is being typed cannot be kept.")
    assert notice.sentence == "Could not save. Your text is still here."
    notice.clear()
    notice.warn_once("What is being typed cannot be kept.")
    assert (notice.again.isVisible(), notice.understood.isVisible()) == (False, True)
    notice.calm("What is being typed cannot be kept.")
    assert notice.sentence == ""
