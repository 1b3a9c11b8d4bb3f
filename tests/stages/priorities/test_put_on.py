"""A poll and words about my time count for the list they were given to: it is kept, and said to have changed."""

import pytest

from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Gradient, Sentence
from stratroom.model.names import PRIORITIES, DissentId
from stratroom.model.public import Collecting, Gradients
from stratroom.model.recusals import Recuse
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.record.blocks import Facts, Section
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities import answers, record
from stratroom.stages.priorities.acts import (
    GRADIENTS,
    MY_TIME,
    STAGE,
    AgreePriority,
    DrawCutLine,
    ListOption,
    Priorities,
    RemoveOption,
    RewordOption,
    priorities,
)
from stratroom.stages.priorities.asked_on import other_list
from stratroom.stages.priorities.my_time import my_time
from stratroom.stages.priorities.public import agreed, gradients, views
from stratroom.ui.theme import light
from tests.screens.laid_out import FULL, painted
from tests.stages.priorities.test_owning_rules import ANN, BEN, X, Y, Z, listed
from tests.telling import after, answered, refused

ON_OTHERS = "Polled on another list than today’s: 1.\u00a0Option x; 2.\u00a0Option y"


def polled() -> MemoryRoom:
    room = listed()
    after(room, DrawCutLine((X, Y)))
    answered(room, "gradients:priorities", ann=Gradient(1), ben=Gradient(2))
    return room


def facts(room: MemoryRoom) -> dict[str, str]:
    """What the record says of the poll."""
    return {label: text for told in answers.poll(room.workshop) for label, text in _rows(told)}


def _rows(block: object) -> list[tuple[str, str]]:
    found = [part for part in getattr(block, "blocks", ()) if isinstance(part, Facts)]
    return [(label, str(text)) for part in found for label, text in part.rows]


def test_the_poll_stands_with_the_list_it_was_put_on() -> None:
    room = polled()
    assert agreed(room.workshop).polled_on == ""
    assert facts(room)["Polled on"] == "1.\u00a0Option x; 2.\u00a0Option y"
    (row,) = record.glance_rows(room.workshop)
    assert "2 of 3 answered" in row.note
    assert row.picture is not None
    for above in ((Z,), (Y, X), (X,)):
        after(room, DrawCutLine(above))
        assert agreed(room.workshop).polled_on == "1.\u00a0Option x; 2.\u00a0Option y"
        assert facts(room)["Polled on"] == "1.\u00a0Option x; 2.\u00a0Option y (another list than today’s)"
        today, poll = record.glance_rows(room.workshop)
        assert "answered" not in today.note
        assert today.picture is None
        assert poll.text == ON_OTHERS
        assert "2 of 3 answered" in poll.note
        assert isinstance(poll.picture, type(row.picture))
    after(room, DrawCutLine((X, Y)), AgreePriority(X, ANN))
    assert agreed(room.workshop).polled_on == "", "the same options in the same order are the same list"


@pytest.mark.usefixtures("qapp")
def test_the_picture_of_the_poll_says_which_list_it_was_put_on() -> None:
    room = polled()
    poll = gradients(room.workshop)
    assert poll is not None
    assert poll.on == ""
    after(room, DrawCutLine((X,)))
    poll = next(view for view in views(room.workshop) if isinstance(view, Gradients))
    assert poll.on == ON_OTHERS
    (page,) = painted(poll, FULL, light())
    words = " ".join(page.words)
    assert words.count("Polled on another list") == 1
    assert words.index("in this order.") < words.index(ON_OTHERS)
    last = [" ".join(page.words) for page in painted(views(room.workshop)[-1], FULL, light())][-1]
    assert last.count("Polled on another list") == 1


def test_words_that_are_changed_make_another_list_and_those_of_the_poll_are_kept() -> None:
    room = polled()
    after(room, RewordOption(X, "Trains"), RemoveOption(Y))
    assert agreed(room.workshop).polled_on == "1.\u00a0Option x; 2.\u00a0Option y"


def test_a_poll_on_nothing_is_not_one_on_what_came_later() -> None:
    room = listed()
    answered(room, "gradients:priorities", ann=Gradient(1))
    assert agreed(after(room, DrawCutLine((X,)))).polled_on == "nothing above the cut line"


def test_asked_again_it_stands_on_the_list_of_today_and_the_earlier_one_on_its_own() -> None:
    room = polled()
    after(room, DrawCutLine((Z,)), AskAgain(GRADIENTS, "another list"))
    before = answered(room, "gradients:priorities", ann=Gradient(3))
    assert other_list(before, GRADIENTS) is None
    assert facts(room)["Polled on"] == "1.\u00a0Option z"
    (again,) = before.rounds[GRADIENTS].earlier
    then = before.with_round(again.round)
    assert other_list(then, GRADIENTS) is not None


def test_what_each_owned_when_they_were_asked_stands_beside_their_words() -> None:
    room = listed()
    after(room, DrawCutLine((X, Y)), AgreePriority(X, ANN, half_days=3), AgreePriority(Y, BEN))
    shown = my_time(answered(room, "my-time", ann=Sentence("Fridays."), ben=Sentence("Less.")))
    assert shown is not None
    assert shown.other_list == ""
    for command in (AgreePriority(X, BEN), DrawCutLine((Z,))):
        changed = my_time(after(room, command))
        assert changed is not None
        assert [said.owns for said in changed.said] == ["Option x (1½ days a week)", "Option y"]
        assert (
            "than today’s: 1.\u00a0Option x; 2.\u00a0Option y. What each owns is as it was then." in changed.other_list
        )


def test_the_list_is_on_the_wall_while_it_is_asked_about_and_does_not_change() -> None:
    room = listed()
    after(room, DrawCutLine((X, Y)), AgreePriority(X, ANN))
    for round in (GRADIENTS, MY_TIME):
        after(room, OpenRound(round, without_level=True))
        (asked,) = (view for view in views(room.workshop) if isinstance(view, Collecting))
        assert asked.lines == ("1. Option x (owner Ann)", "2. Option y")
        for command in (RewordOption(X, "Other"), RemoveOption(Z)):
            assert "Reveal it first." in refused(room, command)
        answer = Gradient(1) if round == GRADIENTS else Sentence("So.")
        after(room, HandIn(round, ANN, answer), CloseRound(round), RevealRound(round))


def test_the_last_option_stays_while_somebody_dissents_from_the_list_or_keeps_out() -> None:
    d1 = DissentId("d1")
    room = listed("x")
    after(room, WriteDissent(d1, PRIORITIES, ANN, "dissent", "No."), ConfirmDissent(d1))
    sentence = refused(room, RemoveOption(X))
    assert "is the last option, and somebody dissents from the list or keeps out of it." in sentence
    assert "list another option first" in sentence
    after(room, ListOption(Y, "Another"), RemoveOption(X))
    room = listed("x")
    after(room, Recuse(PRIORITIES, BEN))
    assert "the last option" in refused(room, RemoveOption(X))
    after(listed("x"), RemoveOption(X))


def test_what_was_said_against_a_list_that_is_empty_now_is_printed_all_the_same() -> None:
    d1 = DissentId("d1")
    room = listed("x")
    workshop = after(room, WriteDissent(d1, PRIORITIES, ANN, "dissent", "Not this."), ConfirmDissent(d1))
    emptied = workshop.with_part(STAGE, Priorities(said_on=priorities(workshop).said_on))
    section = record.section(emptied)
    assert isinstance(section, Section)
    assert "Not this." in repr(section.blocks)
    assert "Not this." in repr(record.glance_rows(emptied))
    assert record.section(listed("x").workshop.with_part(STAGE, Priorities())) is None
