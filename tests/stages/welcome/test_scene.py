"""The first picture: all that is promised stands on it, whoever is in the room."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from stratroom import faces
from stratroom.model.names import ParticipantId
from stratroom.model.public import Frame, PersonMark
from stratroom.stages.welcome.public import TitlePage
from stratroom.ui.audience.frame import Picture, picture
from stratroom.ui.theme import light

PROMISE = "On the laptop nobody sees an answer, not even the facilitator, until all are shown."
WHO_SEES = (
    "By role, without names: Statements; What each means by a phrase; Points and rankings",
    "With names: everything else",
    "4 of 5 roles belong to one person only, so those roles say who it is.",
)
TITLE = "Strategy meeting of the extended board of the sales company"
LONG = (
    "Maximiliane-Charlotte von Hohenlohe-Waldenburg",
    "Head of the sales company for the northern coast and islands",
)


def pages(title: str, people: tuple[PersonMark, ...], size: QSize) -> list[Picture]:
    view = TitlePage(title, "", "2027-03-01", "", "", people, PROMISE, WHO_SEES)
    frame = Frame(1, "Welcome", (30,), 0, "", title, view)
    first = picture(frame, faces.scenes(), size, light())
    more = (replace(frame, page=number) for number in range(1, first.page_count))
    return [first, *(picture(each, faces.scenes(), size, light()) for each in more)]


def flat(shown: list[Picture]) -> str:
    """Their words in one line, however they were broken."""
    return " ".join(" ".join(words for each in shown for words in each.words).split())


@pytest.mark.parametrize("size", [QSize(1024, 768), QSize(1920, 1080)])
@pytest.mark.parametrize(("title", "name", "role"), [("Offsite", "A", ""), (TITLE, "A", "CFO"), (TITLE, *LONG)])
def test_all_that_is_promised_is_on_the_first_picture(
    qtbot: QtBot, size: QSize, title: str, name: str, role: str
) -> None:
    people = tuple(PersonMark(ParticipantId(str(seat)), seat, "AB", f"{name} {seat}", role) for seat in range(7))
    shown = pages(title, people, size)
    first, said = flat(shown[:1]), flat(shown)
    assert [words for words in (PROMISE, *WHO_SEES) if words not in first] == []
    assert [person.name for person in people if person.name not in said] == [], "and everybody is on one"
    assert len(shown) == 1 or title == TITLE or size.width() < 1920, "where there is room they stand beneath it"
