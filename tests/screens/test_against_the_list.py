"""Who is against the list of priorities is said on the first of its pages, with the page where their words stand."""

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom.model.names import OptionId
from stratroom.model.public import PublicDissent
from stratroom.stages.priorities.acts import DrawCutLine, ListOption
from stratroom.stages.priorities.public import Agreed, PublicPriority, agreed
from stratroom.ui.theme import light
from stratroom.ui.typefaces import register_every_script, register_reading
from tests.record.reading import dissented, room
from tests.screens.laid_out import FULL, SMALL, painted
from tests.telling import after

_AGAINST = PublicDissent("dissent", None, "Rotas come first.", "", None)
_MANY = tuple(
    PublicPriority(f"Option {n} " + "and what belongs to it " * 8, None, "", "", "", "", "") for n in range(7)
)


@pytest.fixture(autouse=True)
def _typefaces(qtbot: QtBot) -> None:
    register_reading()
    register_every_script()


def pages(view: Agreed, size: QSize) -> list[str]:
    return [" ".join(" ".join(page.words).split()) for page in painted(view, size, light())]


@pytest.mark.parametrize("size", [SMALL, FULL])
def test_who_is_against_the_list_is_said_where_it_begins(size: QSize) -> None:
    begun = room("Ann", "Ben", "Cy")
    after(
        begun, ListOption(OptionId("a"), "Counters"), ListOption(OptionId("b"), "Rotas"), DrawCutLine((OptionId("a"),))
    )
    assert "against" not in pages(agreed(begun.workshop), size)[0]
    dissented(begun, "priorities", "ben", "Rotas come first.")
    first, second = pages(agreed(begun.workshop), size)
    assert "Said against this list: Ben (page 2)" in first
    assert "Rotas come first." in second


@pytest.mark.parametrize("size", [SMALL, FULL])
def test_the_page_that_is_named_is_the_one_with_their_words(size: QSize) -> None:
    """Without a name it says how many; the list itself may take several pages."""
    found = pages(Agreed(_MANY, (), None, (_AGAINST, _AGAINST)), size)
    at = next(n for n, page in enumerate(found, 1) if "Rotas come first." in page)
    assert at > 2 or size == FULL
    assert f"Said against this list: 2 participants (page {at})" in found[0]
