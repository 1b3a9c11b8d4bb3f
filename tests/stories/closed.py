"""A workshop with a reveal behind it, closed; what is done to its file then, and what the start screen says of it."""

from pathlib import Path

from stratroom.ui.backups.page import BackupsPage
from tests.stories.driver import Facilitator
from tests.stories.person import Person

PEOPLE = ("CEO", "CFO", "COO")
TITLE = "Aldermoor, Offsite"


def revealed_and_closed(facilitator: Facilitator) -> Path:
    """A reveal, which is backed up; somebody more, who is in no backup but the last; then the day is closed."""
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(*((name, f"Head of {name}") for name in PEOPLE))
    facilitator.goes_to("statements")
    facilitator.asks("Put the question")
    for name in PEOPLE:
        Person(facilitator, name).writes(f"As {name} sees it.")
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(3)
    path = facilitator.opened.room.file.path
    facilitator.qtbot.waitUntil(lambda: len(backups(path)) == 1)
    facilitator.goes_to("welcome")
    facilitator.seats(("GC", "Legal"))
    facilitator.closes_the_window()
    return path


def backups(path: Path) -> list[Path]:
    """The oldest first."""
    return sorted(path.with_name(f"{path.stem} backups").glob("*.stratroom"))


def changes(path: Path, before: bytes, after: bytes) -> bytes:
    """As a bad disk does: bytes are others than were written. What stands in the file then."""
    assert len(before) == len(after)
    assert before in path.read_bytes()
    path.write_bytes(path.read_bytes().replace(before, after))
    return path.read_bytes()


def tries_to_open(facilitator: Facilitator, path: Path) -> str:
    """What is said of it in the end."""
    start = facilitator.front.start
    start.open_asked.emit(path)
    facilitator.qtbot.waitUntil(lambda: not start.is_opening and bool(start.notice.sentence), timeout=30_000)
    return start.notice.sentence


def offered(facilitator: Facilitator) -> list[str]:
    """The ways on that are shown, as Tab comes to them."""
    return [way.label for way in facilitator.front.start.notice._ways if way.isVisible()]


def page_of(facilitator: Facilitator) -> BackupsPage:
    """The page of backups, once everything on it was looked into."""
    page = facilitator.front.start.going_back.page
    assert isinstance(page, BackupsPage)
    assert page.work
    facilitator.qtbot.waitUntil(page.work.isFinished, timeout=30_000)
    facilitator.app.processEvents()
    return page


def is_open_again(facilitator: Facilitator) -> None:
    facilitator.qtbot.waitUntil(lambda: facilitator.front.opened is not None, timeout=30_000)
