"""What a reveal is said to look like before it comes: of those who are here, then of those who answered."""

from dataclasses import replace

from stratroom.model.names import ParticipantId
from stratroom.model.public import Collecting, PersonMark
from stratroom.ui.audience.ahead import ahead_of, in_words
from tests.ui.rooms import NAMES

PEOPLE = tuple(
    PersonMark(id=ParticipantId(name), seat=n, name=name, initials=name[:2], role="") for n, name in enumerate(NAMES, 1)
)
ONE, TWO, *_ = (person.id for person in PEOPLE)


def asked(**now: object) -> Collecting:
    whole = Collecting("Statements", "Why?", "", PEOPLE, (), (), 0, len(PEOPLE), is_open=True)
    return replace(whole, **now)


def cards(view: Collecting) -> str:
    return in_words(ahead_of(view)).split(".")[0]


def test_where_names_come_after_reading_there_are_cards_and_no_marks() -> None:
    ahead = ahead_of(asked(after_reading=True))
    assert (ahead.people, ahead.asked) == (None, len(PEOPLE))


def test_who_is_absent_is_promised_no_card_and_who_left_after_answering_is() -> None:
    many = len(PEOPLE)
    assert cards(asked()) == f"{many} cards together"
    assert cards(asked(away=(ONE,))) == f"{many - 1} cards together"
    assert cards(asked(away=(ONE, TWO), done=(ONE,))) == f"{many - 1} cards together"
    assert cards(asked(away=(ONE,), done=(TWO,), is_open=False)) == "1 card"


def test_a_recognition_round_is_promised_its_lines() -> None:
    assert in_words(ahead_of(asked(form="recognition"))) == (
        "Everybody’s mark, and lines between those who recognise each other. Shown here without words until the reveal."
    )
