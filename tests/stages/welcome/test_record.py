from stratroom.model.names import RoundId, StageId
from stratroom.model.rounds import OpenRound
from stratroom.record.blocks import MarksKey
from stratroom.stages.welcome.record import key, section
from tests.record.reading import away, read, room
from tests.telling import after


def test_everybody_is_listed_with_vote_and_lead() -> None:
    begun = room("Anna Lund", "CFO", "GC", without_vote=("GC",), leads="Anna Lund")
    words = read(section(begun.workshop))
    assert "3 people took part. 2 of 3 have a vote. Anna Lund leads." in words
    assert "Anna Lund\nHead of Anna Lund\nhas a vote\nleads" in words
    assert "GC\nHead of GC\nno vote" in words


def test_the_absent_are_named() -> None:
    words = read(section(away(room("CEO", "CFO"), "cfo")))
    assert "Absent at the end: CFO." in words
    assert "CFO\nHead of CFO\nhas a vote\nabsent" in words


def test_the_key_gives_names_that_initials_do_not_say() -> None:
    (found,) = key(room("Anna Lund", "CFO").workshop)
    assert isinstance(found, MarksKey)
    assert [(tag.seat, tag.initials, tag.role) for tag in found.people] == [
        (0, "AL", "Anna Lund, Head of Anna Lund"),
        (1, "CFO", "Head of CFO"),
    ]


def test_with_very_many_people_the_front_page_says_where_the_key_stands() -> None:
    many = room(*(f"P{number}" for number in range(25))).workshop
    assert "under “The room”" in read(key(many))
    assert all(f"P{number}\nHead of P{number}" in read(section(many)) for number in range(25))


def test_what_was_promised_stands_there() -> None:
    named = read(section(room("CEO").workshop))
    silent = room(*"ABCDE", without_names=True).workshop
    assert "until all are shown with names" in named
    assert silent.attribution(StageId("statements")) == "unattributed"
    assert "without names. The file keeps no author." in read(section(silent))


def test_the_opening_question_stands_there_once_it_was_asked() -> None:
    begun = room("CEO")
    assert "Opening question" not in read(section(begun.workshop))
    asked = after(begun, OpenRound(RoundId("statements")))
    assert f"Opening question\n{asked.question}" in read(section(asked))


def test_an_empty_room_has_no_pages() -> None:
    assert section(room().workshop) is None
