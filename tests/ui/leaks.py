"""What the room could see under random hands and must not: windows, sealed words, entries, pictures out of place."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from stratroom.catalogue import views
from stratroom.stages.reveal.recognised import Recognised
from stratroom.stages.reveal.sortings import recognition_of
from stratroom.ui.audience.screens import are_mirrored
from tests.ui.plugs import Hands


def leaks(hands: Hands, walls: Iterable[QRect]) -> list[str]:
    """What the room could see and must not: [] when all is well. `walls` are the rectangles of projectors there are."""
    hands.looks()
    return [
        *_windows_on(hands, walls),
        *_sealed_words(hands),
        *_marks_before_the_reveal(hands),
        *_open_entries(hands, walls),
        *_out_of_place(hands),
    ]


def is_anything_left(hands: Hands) -> bool:
    """When all has come to rest: an app without any window is gone for whoever stands before it."""
    return hands.audience.isVisible() or hands.console.isVisible()


def _windows_on(hands: Hands, walls: Iterable[QRect]) -> Iterator[str]:
    """Windows beside the audience's whose inside stands on a projector, even with a corner."""
    if are_mirrored():
        return
    for window in QApplication.topLevelWidgets():
        may_be_there = window is hands.audience or (window is hands.console and hands.has_fetched)
        if not may_be_there and window.isVisible() and _is_on(window, walls) and not _is_covered(hands, window):
            yield f"{type(window).__name__} stands on the projector"


def _is_on(window: QWidget, walls: Iterable[QRect]) -> bool:
    return any(window.geometry().intersects(wall) for wall in walls)


def _is_covered(hands: Hands, window: QWidget) -> bool:
    """With one screen: by the room's picture, which fills it."""
    audience = hands.audience
    return audience.place.is_over_console and audience.geometry().contains(window.geometry())


def _sealed_words(hands: Hands) -> Iterator[str]:
    """In the picture and in the one that comes next, and in every view the room could be led to, shown or not."""
    hands.audience.grab()
    column = hands.console.desk.projector
    workshop = hands.opened.room.workshop
    said = " ".join((*hands.audience.words, *column.next.words, repr(views(workshop, hands.opened.bridge.in_box()))))
    if found := sorted(word for word in hands.sealed.words if word in said):
        yield f"sealed words are shown: {found}"


def _marks_before_the_reveal(hands: Hands) -> Iterator[str]:
    """Who marked whom has no words of its own to look for: no such view may be there while it is not shown."""
    workshop = hands.opened.room.workshop
    seen = any(isinstance(view, Recognised) for view in views(workshop, hands.opened.bridge.in_box()))
    if seen and workshop.shown(recognition_of(workshop)) is None:
        yield "it is shown who recognises whom"


def _open_entries(hands: Hands, walls: Iterable[QRect]) -> Iterator[str]:
    """Entries, cards and read-back where the room reads along, whoever fetched the console there."""
    for private in hands.private:
        if not private.isVisible() or not private.is_private or private.is_covered:
            continue
        if are_mirrored():
            yield f"{type(private).__name__} lies open on mirrored screens"
        elif _is_on(private.window(), walls):
            yield f"{type(private).__name__} lies open on the projector"


def _out_of_place(hands: Hands) -> Iterator[str]:
    audience, screen = hands.audience, hands.audience.place.screen
    if audience.isVisible() and screen and audience.geometry() != screen.geometry():
        yield f"the picture does not fill the projector: {audience.geometry()} on {screen.geometry()}"
    if not audience.isVisible() and screen:
        yield "the picture is not on its projector"
