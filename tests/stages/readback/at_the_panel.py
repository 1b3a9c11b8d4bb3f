"""The panel of the read-back as it is used: its large button, and what is open in it."""

from stratroom.stages.readback.console import Panel
from stratroom.stages.readback.reading import Reading
from stratroom.ui.console.amend_forms import AmendForm
from stratroom.ui.widgets import PlainButton


def large(panel: Panel) -> str:
    button = panel.primary
    assert button is None or isinstance(button, PlainButton)
    return button.label if button else ""


def press_large(panel: Panel) -> None:
    assert panel.primary
    panel.primary.click()


def reading(panel: Panel) -> Reading:
    (one,) = [each for each in panel.readings.values() if each.isVisible()]
    return one


def amending(panel: Panel) -> AmendForm:
    form = reading(panel).form
    assert isinstance(form, AmendForm)
    return form
