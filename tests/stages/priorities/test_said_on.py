"""Words of dissent stay with the list they were said against, as a poll does with the list it was put on."""

import pytest

from stratroom.model.dissents import AddToDissent, ConfirmDissent
from stratroom.model.names import DissentId, OptionId
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption, SaidOn, priorities
from stratroom.stages.priorities.console import Panel
from stratroom.stages.priorities.public import Agreed, agreed, views
from stratroom.stages.priorities.record import glance_rows, section
from stratroom.ui.theme import light
from tests.record.reading import AT_IN_WORDS, dissented, read, room
from tests.screens.laid_out import FULL, painted
from tests.stages.hands import Hands
from tests.stages.priorities.at_the_panel import A, B
from tests.stages.priorities.test_owning_rules import ANN, BEN, X, Y, Z
from tests.telling import after

D1 = DissentId("priorities-ben-dissent")
LIST = "1.\u00a0Option x; 2.\u00a0Option y"


@pytest.fixture
def drawn() -> MemoryRoom:
    begun = room("Ann", "Ben", "Cy")
    after(begun, *(ListOption(id, f"Option {id}") for id in (X, Y, Z)), DrawCutLine((X, Y)))
    dissented(begun, "priorities", "ben", "Option z is below the line; wrong.")
    return begun


def said_of(room: MemoryRoom) -> str:
    (dissent,) = agreed(room.workshop).dissents
    assert dissent.text == "Option z is below the line; wrong."
    return dissent.said_of


def test_the_fold_keeps_the_list_words_were_said_against(drawn: MemoryRoom) -> None:
    after(drawn, DrawCutLine((Z,)))
    assert priorities(drawn.workshop).said_on == (SaidOn(1, ("Option x", "Option y"), True, (None, None)),)
    dissented(drawn, "priorities", "cy", "Nor I.", read_back=False)
    assert len(priorities(drawn.workshop).said_on) == 1


@pytest.mark.parametrize("above", [(Z, X), (Y, X), (X,), ()])
def test_on_another_list_it_is_said_in_the_room_and_in_the_record(
    drawn: MemoryRoom, above: tuple[OptionId, ...]
) -> None:
    assert said_of(drawn) == ""
    after(drawn, DrawCutLine(above))
    assert said_of(drawn) == f"Said of another list than today’s, 10:42: {LIST}"
    printed = f"Said of another list than today’s, {AT_IN_WORDS}: {LIST}"
    (row,) = glance_rows(drawn.workshop)
    assert [one.said_of for one in row.dissents] == [printed]
    words = read(section(drawn.workshop))
    assert printed in words
    assert "Option z is below the line; wrong." in words


def test_on_the_same_list_with_owners_it_is_not(drawn: MemoryRoom) -> None:
    after(drawn, AgreePriority(X, ANN))
    assert said_of(drawn) == ""
    after(drawn, DrawCutLine((Z,)), DrawCutLine((X, Y)))
    assert said_of(drawn) == "", "it is the list they were against"


def test_the_owners_that_were_shown_stand_with_the_words() -> None:
    begun = room("Ann", "Ben", "Cy")
    after(begun, *(ListOption(id, f"Option {id}") for id in (X, Y, Z)), DrawCutLine((X, Y)), AgreePriority(X, ANN))
    dissented(begun, "priorities", "ben", "Option z is below the line; wrong.")
    assert said_of(begun) == ""
    assert "1\nOption x (owner Ann)\n2\nOption y\n" in read(section(begun.workshop))
    after(begun, AgreePriority(Y, BEN))
    assert said_of(begun) == "", "nobody was named for it then"
    owned = "1.\u00a0Option x (owner Ann); 2.\u00a0Option y"
    after(begun, AgreePriority(X, BEN))
    assert said_of(begun) == f"Said of this list with other owners, 10:42: {owned}"
    assert f"Said of this list with other owners, {AT_IN_WORDS}: {owned}" in read(section(begun.workshop))
    after(begun, DrawCutLine((Z,)))
    assert said_of(begun) == f"Said of another list than today’s, 10:42: {owned}"


def test_before_the_line_was_drawn_it_is_against_none() -> None:
    begun = room("Ann", "Ben")
    after(begun, ListOption(X, "Option x"))
    dissented(begun, "priorities", "ben", "Option z is below the line; wrong.")
    assert said_of(begun) == ""
    after(begun, DrawCutLine((X,)))
    assert said_of(begun) == "Said before the line was drawn, 10:42."


def test_what_is_added_on_a_list_stands_with_that_list(drawn: MemoryRoom) -> None:
    after(drawn, DrawCutLine((Z,)), AddToDissent(D1, "Nor alone."), ConfirmDissent(D1))
    assert agreed(drawn.workshop).dissents[0].said_later == ("Said later, of what holds now",)
    after(drawn, DrawCutLine((X, Y)))
    (dissent,) = agreed(drawn.workshop).dissents
    assert dissent.said_of == ""
    assert dissent.said_later == ("Said of another list than today’s, 10:42: 1.\u00a0Option z",)


@pytest.mark.usefixtures("qapp")
def test_the_projector_says_it_over_the_words(drawn: MemoryRoom) -> None:
    after(drawn, DrawCutLine((Z,)))
    view = views(drawn.workshop)[-1]
    assert isinstance(view, Agreed)
    words = " ".join(word for page in painted(view, FULL, light()) for word in page.words)
    assert words.index("Said of another list than today’s, 10:42:") < words.index("below the line; wrong.")


def test_the_console_says_it(hands: Hands, panel: Panel) -> None:
    hands.do(DrawCutLine((A,)))
    dissented(hands.room, "priorities", "cfo", "Too dear.")
    hands.do(DrawCutLine((B,)))
    panel.steps.turn_to("dissents")
    assert "Said of another list than today’s, 00:00: 1.\u00a0Fresh counters\nToo dear." in hands.can_be_read
