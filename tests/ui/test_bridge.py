"""The door between windows and room: sentences for people, retry after trouble, and what is live."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from stratroom.catalogue import views
from stratroom.model.forms import Sentence
from stratroom.model.names import ItemId, ParticipantId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.public import Collecting
from stratroom.model.refusals import Trouble
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.room import Room
from stratroom.stages.statements.public import Asked
from stratroom.stages.welcome.rules import AddParticipant, Promise
from stratroom.ui.audience.opening import StageTitle
from stratroom.ui.bridge import Bridge
from stratroom.ui.live import Live
from tests.ui.rooms import NAMES, STATEMENTS, room_in

NEW = AddParticipant(ParticipantId("cto"), "CTO")


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    opened = room_in(tmp_path)
    yield opened
    opened.close()


def test_an_act_rings_with_the_new_workshop(qtbot: QtBot, room: Room) -> None:
    bridge = Bridge(room)
    with qtbot.waitSignal(bridge.changed) as rung:
        assert bridge.do(NEW)
    assert rung.args == [room.workshop]


def test_a_refusal_is_a_sentence_and_changes_nothing(qtbot: QtBot, room: Room) -> None:
    bridge, before = Bridge(room), room.workshop
    with qtbot.waitSignal(bridge.refused) as said:
        assert not bridge.do(RevealRound(STATEMENTS))
    assert said.args == ["This question has not been put yet. Press Open to begin."]
    assert room.workshop is before


def test_undo_takes_back_the_last_act_or_says_why_not(qtbot: QtBot, room: Room) -> None:
    bridge = Bridge(room)
    assert bridge.undo()
    assert len(room.workshop.people) == len(NAMES) - 1
    bridge.do(OpenRound(STATEMENTS))
    bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Own the small town.")))
    with qtbot.waitSignal(bridge.refused):
        assert not bridge.undo()


def test_trouble_can_be_tried_again(qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge = Bridge(room)
    with monkeypatch.context() as broken, qtbot.waitSignal(bridge.troubled) as said:
        broken.setattr(room.file, "append", _full)
        assert not bridge.do(NEW)
    assert said.args == ["The disk is full."]
    assert bridge.try_again()
    assert len(room.workshop.people) == len(NAMES) + 1
    assert bridge.try_again(), "nothing is left to do"
    assert len(room.workshop.people) == len(NAMES) + 1


def test_work_goes_on_in_another_folder(room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge, elsewhere = Bridge(room), tmp_path / "stick"
    elsewhere.mkdir()
    with monkeypatch.context() as broken:
        broken.setattr(room.file, "append", _full)
        bridge.do(NEW)
    assert bridge.go_on_in(elsewhere)
    assert room.file.path.parent == elsewhere
    assert len(room.workshop.people) == len(NAMES) + 1


def test_an_answer_in_trouble_is_not_kept_outside_its_form(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    bridge = Bridge(room)
    bridge.do(OpenRound(STATEMENTS))
    with monkeypatch.context() as broken:
        broken.setattr(room.file, "put", _full)
        assert not bridge.do(HandIn(STATEMENTS, ParticipantId("ceo"), Sentence("Own the small town.")))
    assert bridge.try_again()
    assert room.in_box(STATEMENTS) == 0


def _full(*_given: object, **_named: object) -> None:
    raise Trouble("The disk is full.")


# What is live


@dataclass
class Shown:
    """A view of no stage."""

    name: str


def test_the_newest_view_is_live(room: Room) -> None:
    live, bridge = Live(views), Bridge(room)
    bridge.do(EnterStage(ItemId("statements")))
    assert isinstance(live.follow(room.workshop).view, Asked)
    bridge.do(OpenRound(STATEMENTS))
    assert isinstance(live.follow(room.workshop).view, Collecting)
    frame = live.follow(room.workshop)
    assert (frame.stage_number, frame.stage_title, frame.current) == (2, "Statements", 1)
    assert (frame.note, frame.footer) == ("1 March 2027", "Aldermoor · Offsite")


def test_a_stage_with_nothing_to_show_shows_its_title(room: Room) -> None:
    room.do(EnterStage(ItemId("tradeoffs")))
    assert Live(views).follow(room.workshop).view == StageTitle("Tradeoffs")


def test_stepping_goes_through_pages_then_views_and_stays_at_the_ends(room: Room) -> None:
    live = Live(lambda workshop, in_box: (Shown("first"), Asked("", "", "")))
    live.follow(room.workshop)
    live.go_back()
    live.has_pages(2)
    live.go_on()
    assert (live.index, live.page) == (0, 1)
    live.go_on()
    assert (live.index, live.page, live.can_go_on) == (1, 0, True)
    live.has_pages(1)
    live.go_on()
    assert (live.index, live.page, live.can_go_on) == (1, 0, False)
    live.go_back()
    live.go_back()
    assert (live.index, live.can_go_back) == (0, False)


def test_who_stepped_back_stays_there_while_only_the_content_changes(room: Room) -> None:
    shown: list[object] = [Shown("first"), Asked("", "", "")]
    live = Live(lambda workshop, in_box: tuple(shown))
    live.follow(room.workshop)
    live.go_back()
    shown[0] = Shown("first, with one more")
    assert live.follow(room.workshop).view == Shown("first, with one more")
    shown.append(StageTitle("new"))
    assert live.follow(room.workshop).view == StageTitle("new"), "a new view is followed"


def test_of_two_views_a_reveal_brings_the_first_is_live(room: Room) -> None:
    shown: list[object] = [Shown("wording"), Asked("", "", "")]
    live = Live(lambda workshop, in_box: tuple(shown))
    live.follow(room.workshop)
    shown[1:] = [StageTitle("positions"), Shown("reasons")]
    assert live.follow(room.workshop).view == StageTitle("positions")
    live.go_on()
    assert live.frame().view == Shown("reasons")


def test_a_page_that_is_no_longer_there_is_left(room: Room) -> None:
    live = Live(lambda workshop, in_box: (Shown("long"),))
    live.follow(room.workshop)
    live.has_pages(3)
    live.go_on()
    live.go_on()
    live.has_pages(1)
    assert live.frame().page == 0


def test_the_count_of_a_nameless_round_moves_in_steps(room: Room) -> None:
    bridge = Bridge(room)
    bridge.do(Promise(StageId("statements"), "unattributed"))
    bridge.do(OpenRound(STATEMENTS))
    for name in NAMES[:4]:
        bridge.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence(f"As {name} sees it.")))
        assert bridge.in_box() == 0
    bridge.do(HandIn(STATEMENTS, ParticipantId("gc"), Sentence("As GC sees it.")))
    assert bridge.in_box() == 5
    bridge.do(CloseRound(STATEMENTS))
    assert bridge.in_box() == 5
