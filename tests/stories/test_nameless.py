"""A round without names through the real windows: the room reads what people wrote, and it stands beside nobody."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget

from stratroom.model.names import StageId
from tests.stories.driver import Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person, it_is_me

PEOPLE = {
    "CEO": "Chief executive",
    "CFO": "Finance",
    "COO": "Operations",
    "CMO": "Marketing",
    "GC": "Legal",
}
SENTENCES = {
    "CEO": "We should leave the harbour by next spring.",
    "CFO": "Nobody here believes the four per cent any more.",
    "COO": "The night shift carries us & is not thanked for it.",
    "CMO": "Our towns would not miss us for a week.",
    "GC": "Two permits are all that keeps us going.",
}
NAMES = [*PEOPLE, *(name.lower() for name in PEOPLE)]
"""What people are called, and what they go by in the file."""


def bodies(folder: Path) -> Iterator[tuple[Path, str]]:
    """Every entry of the workshop and of its backups."""
    for path in folder.rglob("*.stratroom"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            yield from ((path, body) for (body,) in connection.execute("SELECT body FROM entries"))


def is_promised(facilitator: Facilitator) -> None:
    facilitator.begins("One-day alignment", title="Offsite", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    facilitator.presses("Who will see the statements: Without names")
    assert facilitator.workshop.naming(StageId("statements")) == "unattributed"


def write(facilitator: Facilitator) -> None:
    """Not as they sit; and the window is closed and opened again in the middle."""
    facilitator.goes_to("statements")
    facilitator.presses_the_large_button("Put the question")
    for number, name in enumerate(("COO", "CEO", "GC", "CFO", "CMO")):
        if number == 3:
            facilitator.closes_the_window()
            facilitator.opens_again("Offsite")
        facilitator.presses_the_large_button("Pass the laptop")
        hands_to(facilitator, name)
        Person(facilitator, name).writes(SENTENCES[name])
        facilitator.presses("Back to the console")


def hands_to(facilitator: Facilitator, name: str) -> None:
    """To whoever asks for it, past those who come before."""
    if facilitator.large_button() == it_is_me(name):
        return
    facilitator.presses("Choose another person")
    people = facilitator.window.focusWidget()
    assert isinstance(people, QListWidget)
    while not people.currentItem().text().startswith(name):
        facilitator.types(Qt.Key.Key_Down)
    facilitator.types(Qt.Key.Key_Return)
    assert facilitator.large_button() == it_is_me(name), facilitator.on_the_screen()


def test_what_is_written_without_names_stands_beside_nobody(facilitator: Facilitator, tmp_path: Path) -> None:
    is_promised(facilitator)
    write(facilitator)
    facilitator.closes()
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(5)
    wall = plain(facilitator.projector())
    assert all(sentence in wall for sentence in SENTENCES.values())
    assert [name for name in PEOPLE if name in wall] == []
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    assert all(plain(sentence) in text_of(record) for sentence in SENTENCES.values())
    facilitator.closes_the_window()
    assert len(list(tmp_path.rglob("*.stratroom"))) >= 2, "there is a backup"
    stands_beside_nobody(tmp_path)


def stands_beside_nobody(folder: Path) -> None:
    """No entry holds what somebody wrote and what anybody is called, and none says who handed in."""
    texts = {json.dumps(sentence, ensure_ascii=False)[1:-1] for sentence in SENTENCES.values()}
    found = list(bodies(folder))
    with_words = [(path, body) for path, body in found if any(text in body for text in texts)]
    assert len({path for path, _body in with_words}) == len({path for path, _body in found})
    for path, body in with_words:
        assert all(text in body for text in texts), "all are in one entry"
        assert [name for name in NAMES if f'"{name}"' in body] == [], path
    assert [body for _path, body in found if '"slot"' in body] == []
