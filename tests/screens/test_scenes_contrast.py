"""Every text on every picture of the audience stands out from what is really painted under it, light and dark."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from stratroom.ui import roles
from stratroom.ui.audience.frame import Picture, painted, picture
from stratroom.ui.sheet import Sheet
from stratroom.ui.theme import Theme, dark, light
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.screens.laid_out import SCENES, SMALL, frame, named
from tests.screens.made_up import usual
from tests.screens.test_scenes import Make
from tests.screens.views import VIEWS
from tests.ui.inked import faint, watched


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


@pytest.mark.parametrize("theme", [light(), dark()], ids=lambda theme: theme.shade)
@pytest.mark.parametrize("make", VIEWS, ids=named)
def test_every_text_stands_out_from_its_ground(make: Make, theme: Theme) -> None:
    number, count = 0, 1
    while number < count:
        with watched() as noted:
            page = picture(replace(frame(make(8, usual).view), page=number), SCENES, SMALL, theme)
        assert len(noted) >= len(page.words) > 0
        assert faint(page.image, noted) == []
        number, count = number + 1, page.page_count


def test_a_text_on_a_ground_like_itself_is_noticed() -> None:
    def grey_on_grey(sheet: Sheet) -> int:
        sheet.box(sheet.content, fill="hair")
        sheet.text("Depth in small towns", sheet.content, roles.CONTENT, ink="rule3")
        return 1

    with watched() as noted:
        made: Picture = painted(grey_on_grey, SMALL, light())
    [told] = faint(made.image, noted)
    assert f"on {light().colour('hair').name()}" in told
