"""By role, and one slip after the app was started again: nobody's answer is lost, and no role stands beside one."""

import json
from pathlib import Path

from PySide6.QtCore import Qt

from stratroom.model.names import RoundId
from stratroom.ui.entry.hand_over import HandBackPage
from tests.stories.driver import Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person
from tests.stories.test_by_role import PEOPLE, SENTENCES, bodies, people_come
from tests.stories.test_nameless import hands_to

STATEMENTS = RoundId("statements")
ONCE_MORE = "I meant our depots rather than our towns."
REFUSED = (
    "More answers stand under a role than people have it: Store manager (4 answers, 3 people). Nothing was revealed. "
    "Reveal all answers without roles, or give the round up and ask again."
)
REFUSED_SEALED = REFUSED.replace("without roles,", "without roles on the page where the keeper’s words are typed,")
WHY = "Shown without roles, as more answers stood under a role than people have it"
ROLES = ("Chief executive", "Finance", "Store manager", "Without a role")
WORDS = "Wet harbour, nine lamps"


def promised(facilitator: Facilitator) -> None:
    people_come(facilitator)
    facilitator.presses("Who will see the statements: By role")
    facilitator.goes_to("statements")


def writes(facilitator: Facilitator, name: str, words: str) -> None:
    facilitator.presses_the_large_button("Pass the laptop")
    hands_to(facilitator, name)
    Person(facilitator, name).writes(words)
    facilitator.presses("Back to the console")


def one_writes_twice(facilitator: Facilitator) -> None:
    """All three store managers write; the app is started again, so it cannot know that one who writes now had."""
    for name in ("Cleo Dahl", "Emil Holm", "Dina Falk"):
        writes(facilitator, name, SENTENCES[name])
    facilitator.closes_the_window()
    facilitator.opens_again("Offsite")
    writes(facilitator, "Emil Holm", ONCE_MORE)
    for name in ("Anna Lund", "Bo Berg"):
        writes(facilitator, name, SENTENCES[name])
    facilitator.closes()


def all_is_shown_without_roles(facilitator: Facilitator) -> None:
    said = [*(words for name, words in SENTENCES.items() if name != "Frida Ek"), ONCE_MORE]
    for shown in (plain(facilitator.projector()), facilitator.on_the_screen()):
        assert [words for words in said if words not in shown] == []
        assert [role for role in (*ROLES, *PEOPLE) if role in shown] == []
    assert WHY in plain(facilitator.projector())
    facilitator.sees_the_answers()


def no_role_stands_beside_an_answer(folder: Path) -> None:
    """In the workshop and in every backup that was made since."""
    found = list(bodies(folder))
    shown = [body for body in found if ONCE_MORE in body]
    assert len(shown) > 1, "a backup was made at the reveal"
    assert {tuple(given) for body in shown for given in json.loads(body)["answers"]} == {("answer",)}
    with_role = [body for body in found if any(role.casefold() in body.casefold() for role in ROLES)]
    assert [body for body in with_role if '"participant"' not in body] == []
    assert [body for body in with_role if "answers" in json.loads(body)] == []


def test_a_round_with_one_answer_too_many_is_revealed_without_roles(facilitator: Facilitator, tmp_path: Path) -> None:
    promised(facilitator)
    facilitator.presses_the_large_button("Put the question")
    one_writes_twice(facilitator)
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.presses_the_large_button("Reveal all 6 at once")
    assert facilitator.notice() == REFUSED
    facilitator.sees_no_secret()
    facilitator.tabs_to("Reveal without roles")
    facilitator.types(Qt.Key.Key_Return)
    assert facilitator.notice() == ""
    all_is_shown_without_roles(facilitator)
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    printed = text_of(record)
    assert "Shown without roles “Statements” was promised by role: more answers stood under a role" in printed
    assert f"{WHY}: somebody may have answered twice." in printed
    facilitator.closes_the_window()
    no_role_stands_beside_an_answer(tmp_path)


def test_a_sealed_one_too_with_words_that_are_typed_once(facilitator: Facilitator, tmp_path: Path) -> None:
    promised(facilitator)
    facilitator.presses("Seal it with a keeper’s words…")
    facilitator.types(Qt.Key.Key_Return)
    facilitator.types(Qt.Key.Key_Space)
    facilitator.writes("Your words", WORDS)
    facilitator.types(Qt.Key.Key_Return)
    facilitator.writes("The same words once more", WORDS)
    facilitator.types(Qt.Key.Key_Return)
    is_handed_back(facilitator)
    one_writes_twice(facilitator)
    facilitator.presses_the_large_button("Go to Reveal")
    facilitator.presses_the_large_button("Let Anna Lund open the box")
    facilitator.types(Qt.Key.Key_Space)
    facilitator.writes("Your words", WORDS)
    facilitator.types(Qt.Key.Key_Return)
    keeping = facilitator.opened.console.keeping
    facilitator.qtbot.waitUntil(lambda: keeping.notice is not None and keeping.notice.sentence == REFUSED_SEALED)
    facilitator.sees_no_secret()
    facilitator.tabs_to("Reveal without roles")
    facilitator.types(Qt.Key.Key_Return)
    is_handed_back(facilitator)
    all_is_shown_without_roles(facilitator)
    facilitator.closes_the_window()
    no_role_stands_beside_an_answer(tmp_path)


def is_handed_back(facilitator: Facilitator) -> None:
    keeping = facilitator.opened.console.keeping
    facilitator.qtbot.waitUntil(lambda: isinstance(keeping.page, HandBackPage), timeout=20_000)
    facilitator.presses("I am the facilitator")
