"""The views for other tools name nobody's sentence before the room has seen whose it is."""

import sqlite3
from contextlib import closing
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.entries import Entry, RoundAskedAgain, RoundOpened, RoundRevealed
from stratroom.model.forms import Recognition, RevealedAnswer, Sentence
from stratroom.model.names import CardId, GroupId, ParticipantId, RoundId, StageId
from stratroom.stages.reveal.acts import GroupMade
from stratroom.stages.reveal.showing import NamesShown
from stratroom.storage.file import WorkshopFile
from tests.storage.workshops import AT, joined, started

ROUND = RoundId("statements")
PEOPLE = (ParticipantId("p1"), ParticipantId("p2"))
OPENED = RoundOpened(
    round=ROUND, stage=StageId("statements"), title="S", prompt="?", form="sentence", attribution="named",
    eligible=PEOPLE, after_reading=True,
)  # fmt: skip
TOGETHER = GroupMade(group=GroupId("g1"), name="Both", cards=(CardId("card-1"), CardId("card-2")))
AGAIN = RoundAskedAgain(round=ROUND, title="S", reason="Too vague")
RECOGNISED = RoundRevealed(
    round=RoundId("recognition"), title="R", answers=(RevealedAnswer(Recognition(()), PEOPLE[0]),)
)


def revealed(*texts: str) -> RoundRevealed:
    """One sentence from each, in the order in which the box gave them."""
    given = zip(texts, reversed(PEOPLE), strict=True)
    return RoundRevealed(round=ROUND, title="S", answers=tuple(RevealedAnswer(Sentence(t), by) for t, by in given))


def read(folder: Path, query: str, *entries: Entry) -> list[tuple[object, ...]]:
    file = WorkshopFile.create(folder / "told.stratroom", rule_book().kinds)
    for entry in (started(), joined(1), joined(2), *entries):
        file.append(AT, entry)
    file.close()
    with closing(sqlite3.connect(file.path)) as connection:
        return connection.execute(query).fetchall()


STATEMENTS = "SELECT card, name, text, holds FROM statements ORDER BY text"
ANSWERS = "SELECT participant, name FROM answers WHERE form = 'sentence' ORDER BY place"


def test_no_name_stands_there_before_they_are_shown(tmp_path: Path) -> None:
    found = read(tmp_path, STATEMENTS, OPENED, revealed("Earn", "Grow"))
    assert found == [("card-1", None, "Earn", 1), ("card-2", None, "Grow", 1)]


def test_nor_whose_answer_it_is(tmp_path: Path) -> None:
    assert read(tmp_path, ANSWERS, OPENED, revealed("Earn", "Grow")) == [(None, None)] * 2


def test_names_come_to_the_cards_as_they_are(tmp_path: Path) -> None:
    found = read(tmp_path, STATEMENTS, OPENED, revealed("Earn", "Grow"), NamesShown())
    assert found == [("card-1", "Ada 2", "Earn", 1), ("card-2", "Ada 1", "Grow", 1)]


def test_who_recognises_whom_tells_whose_they_are(tmp_path: Path) -> None:
    assert read(tmp_path, ANSWERS, OPENED, revealed("Earn", "Grow"), RECOGNISED) == [
        ("p2", "Ada 2"),
        ("p1", "Ada 1"),
    ]


def test_groups_find_their_cards_before_and_after(tmp_path: Path) -> None:
    query = "SELECT card, text, name FROM groups ORDER BY card"
    before = read(tmp_path, query, OPENED, revealed("Earn", "Grow"), TOGETHER)
    assert before == [("card-1", "Earn", None), ("card-2", "Grow", None)]


def test_names_shown_the_second_time_are_not_those_of_the_first(tmp_path: Path) -> None:
    first, second = revealed("Earn", "Grow"), revealed("Earn more", "Grow more")
    found = read(tmp_path, STATEMENTS, OPENED, first, AGAIN, OPENED, second, NamesShown())
    assert [(name, text, holds) for _, name, text, holds in found] == [
        (None, "Earn", 0),
        ("Ada 2", "Earn more", 1),
        (None, "Grow", 0),
        ("Ada 1", "Grow more", 1),
    ]
