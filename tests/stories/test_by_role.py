"""Answers by role through the real windows: the room reads each under a role, and nobody's name stands beside one."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt

from stratroom.model.names import StageId
from tests.stories.driver import Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person
from tests.stories.test_nameless import hands_to

PEOPLE = {
    "Anna Lund": "Chief executive",
    "Bo Berg": "Finance",
    "Cleo Dahl": "Store manager",
    "Dina Falk": "Store manager",
    "Emil Holm": "store manager",
    "Frida Ek": "",
}
SENTENCES = {
    "Cleo Dahl": "The night shift carries us & is not thanked for it.",
    "Frida Ek": "Two permits are all that keeps our sustainable growth going.",
    "Anna Lund": "We should leave the harbour by next spring.",
    "Emil Holm": "Our towns would not miss our sustainable growth for a week.",
    "Bo Berg": "Nobody here believes the four per cent any more.",
    "Dina Falk": "The depots are empty by noon.",
}
MEANINGS = {
    "Cleo Dahl": "Refits of the oldest twelve stores.",
    "Frida Ek": "I would stop the leaflets.",
    "Anna Lund": "Nothing that pays back later than in five years.",
    "Emil Holm": "Volume without overtime in the depots.",
    "Bo Berg": "Margin before volume, every quarter.",
    "Dina Falk": "Fewer promotions, measured by waste.",
}
ALONE = "3 of 4 roles belong to one person only, so those roles say who it is."


def people_come(facilitator: Facilitator) -> None:
    facilitator.begins("One-day alignment", title="Offsite", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())


def write(facilitator: Facilitator, ask: str, said: dict[str, str]) -> None:
    """Not as they sit."""
    facilitator.presses_the_large_button(ask)
    assert ALONE in plain(facilitator.projector()), "before the first answer"
    for name, words in said.items():
        facilitator.presses_the_large_button("Pass the laptop")
        hands_to(facilitator, name)
        Person(facilitator, name).writes(words)
        says_nothing_untrue(facilitator, [*said].index(name) + 1)
        facilitator.presses("Back to the console")
    facilitator.closes()


def says_nothing_untrue(facilitator: Facilitator, count: int) -> None:
    """Whoever handed in is not counted at once; so that is said, and nobody is called missing."""
    if count < len(PEOPLE):
        counted = f"{count - count % 5} of 6 handed in; the count moves in steps of five"
        assert counted in facilitator.on_the_screen()
        assert "handed in  ·  the count moves in steps of five" in facilitator.projector()
    else:
        assert "6 of 6 handed in" in facilitator.on_the_screen().splitlines()
    assert "still to answer" not in facilitator.projector()


def stands_under_roles(shown: str, said: dict[str, str]) -> None:
    for words in (*said.values(), "Chief executive", "Finance", "Store manager", "Without a role"):
        assert words in shown, words
    assert [name for name in PEOPLE if name in shown] == []


def bodies(folder: Path) -> Iterator[str]:
    """Every entry of the workshop and of its backups."""
    for path in folder.rglob("*.stratroom"):
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            yield from (body for (body,) in connection.execute("SELECT body FROM entries"))


def test_what_is_written_by_role_stands_beside_nobodys_name(facilitator: Facilitator, tmp_path: Path) -> None:
    people_come(facilitator)
    facilitator.presses("Who will see the statements: By role")
    assert facilitator.workshop.naming(StageId("statements")) == "by-role"
    assert ALONE in facilitator.on_the_screen(), "said where it is chosen"
    assert ALONE in plain(facilitator.projector()), "and to the room"
    facilitator.goes_to("statements")
    facilitator.shows_next()
    assert ALONE in plain(facilitator.projector()), "before the question is put"
    write(facilitator, "Put the question", SENTENCES)
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.reveals(6)
    stands_under_roles(plain(facilitator.projector()), SENTENCES)
    stands_under_roles(facilitator.on_the_screen(), SENTENCES)
    facilitator.goes_to("meanings")
    facilitator.writes("Words that several used", "sustainable growth")
    facilitator.types(Qt.Key.Key_Return)
    assert "2 people used it: Store manager, Without a role." in plain(facilitator.projector())
    write(facilitator, "Ask what each means by it", MEANINGS)
    facilitator.reveals(6)
    stands_under_roles(plain(facilitator.projector()), MEANINGS)
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    assert "shown by role, without names" in text_of(record)
    assert ALONE in text_of(record)
    facilitator.closes_the_window()
    stands_beside_nobody(tmp_path)


def stands_beside_nobody(folder: Path) -> None:
    """No entry holds what somebody wrote and what anybody is called or goes by, and none says who handed in."""
    found = list(bodies(folder))
    ids = {json.loads(body)["participant"] for body in found if '"participant"' in body}
    for said in (SENTENCES, MEANINGS):
        texts = [json.dumps(words, ensure_ascii=False)[1:-1] for words in said.values()]
        with_words = [body for body in found if any(text in body for text in texts)]
        assert with_words
        for body in with_words:
            assert all(text in body for text in texts), "all are in one entry"
            assert [name for name in (*PEOPLE, *ids) if f'"{name}"' in body] == []
            roles = sorted(given["role"] for given in json.loads(body)["answers"])
            assert roles == ["", "Chief executive", "Finance", *["Store manager"] * 3], "spelt alike"
    assert [body for body in found if '"slot"' in body] == []
