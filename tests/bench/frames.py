"""Painting the reveal wall, against drawing the same words at the same places with QPainter and no more."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from stratroom.app import new_application
from stratroom.faces import scenes
from stratroom.model.names import CardId, ParticipantId
from stratroom.model.public import Frame, PersonMark
from stratroom.stages.reveal.public import PublicCard, Wall
from stratroom.ui.audience.frame import Picture, picture
from stratroom.ui.theme import light
from stratroom.ui.typefaces import font, register_every_script
from tests.bench.figure import Figure
from tests.bench.timing import in_turns

SIZE, TIMES = QSize(1920, 1080), 11
SENTENCES = (
    "We become the shop that every small town in the region would miss if it closed.",
    "Fresh food, near people, at prices a nurse can pay.",
    "Grow only where we can be first or second within five years, and leave everywhere else in good order.",
)


def figures() -> Iterator[Figure]:
    new_application()
    register_every_script()
    painters = scenes()
    for count in (12, 60, 200):
        frame = _wall(count)
        painted = picture(frame, painters, SIZE, light())
        ours, bare = in_turns(
            lambda frame=frame: picture(frame, painters, SIZE, light()), lambda painted=painted: _plain(painted), TIMES
        )
        yield Figure(f"paint the reveal wall, {count} cards, page 1 of {painted.page_count}; drawText", ours, bare)


def _wall(count: int) -> Frame:
    people = [_person(number) for number in range(count)]
    cards = tuple(PublicCard(CardId(p.id), f"{p.seat}. {SENTENCES[p.seat % 3]}", p) for p in people)
    view = Wall("In one sentence: what is our strategy?", cards, "")
    return Frame(3, "Reveal", (20, 30, 40, 90, 60), 2, "1 March 2027", "Aldermoor", view, 0)


def _person(number: int) -> PersonMark:
    return PersonMark(ParticipantId(f"p{number}"), number, f"P{number}"[:4], f"Person {number}", "Finance")


def _plain(painted: Picture) -> None:
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        for box in painted.boxes:
            painter.setFont(font(box.pixels))
            painter.drawText(box.rect, Qt.TextFlag.TextWordWrap, box.text)
