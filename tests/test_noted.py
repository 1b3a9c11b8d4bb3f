"""Noted words held against a file: whose moment they are, and what is said where no entry has them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from stratroom.cli import main
from stratroom.model.entries import RoundRevealed
from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.noted import reveals, told_of, words_in
from stratroom.room import Room
from stratroom.stages.welcome.rules import NotePresence
from stratroom.storage.six_words import WORDS
from tests.ui.rooms import NAMES, STATEMENTS, room_in


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    room = room_in(tmp_path)
    yield room
    room.close()


def reveal(room: Room) -> str:
    """The words that stand on the projector then."""
    room.do(OpenRound(STATEMENTS))
    for name in NAMES:
        room.do(HandIn(STATEMENTS, ParticipantId(name.lower()), Sentence("Grow.")))
    room.do(CloseRound(STATEMENTS))
    room.do(RevealRound(STATEMENTS))
    return " ".join(room.file.words)


def test_noted_words_name_their_entry_and_say_what_came_after(room: Room) -> None:
    noted = reveal(room)
    said = told_of(room.file.path, words_in(noted))
    assert "Revealed: " in said
    assert "It is the last entry here; whether more came after it" in said
    room.do(NotePresence(ParticipantId("ceo"), present=False))
    assert "1 entry came after it" in told_of(room.file.path, words_in(noted))


def test_each_reveal_has_its_own_words_also_when_a_question_is_asked_again(room: Room) -> None:
    first = reveal(room)
    room.do(AskAgain(STATEMENTS, "Two misread it."))
    second = reveal(room)
    assert reveals(room.file) == {(STATEMENTS, 1): first, (STATEMENTS, 2): second}
    shown = next(each for each in room.file.recorded if isinstance(each.entry, RoundRevealed))
    assert reveals(room.file, until=shown.sequence) == {(STATEMENTS, 1): first}


def test_a_word_that_was_misheard_is_pointed_out(room: Room) -> None:
    *first, last = reveal(room).split()
    other = next(word for word in WORDS if word != last)
    with pytest.raises(Refused, match=rf"Nearest is entry .*\({last}, not {other}\)"):
        told_of(room.file.path, (*first, other))


def test_words_in_another_order_are_pointed_out(room: Room) -> None:
    first, second, *others = reveal(room).split()
    with pytest.raises(Refused, match="Nearest is entry"):
        told_of(room.file.path, (second, first, *others))


def test_a_file_whose_end_was_cut_off_does_not_have_them(room: Room, tmp_path: Path) -> None:
    before = tmp_path / "before.stratroom"
    shutil.copy(room.file.path, before)
    noted = words_in(reveal(room))
    with pytest.raises(Refused, match="the file was changed since they were noted") as refused:
        told_of(before, noted)
    assert "Nearest" not in str(refused.value)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("oak olive opal", "3 words were typed; a note has six"),
        ("", "0 words were typed; a note has six"),
        ("oak olive opal orange orbit otter oven", "7 words were typed"),
        ("oak olive opal orange orbit ottre", "“ottre” is none of the words that are used. Is it “otter”"),
        ("oak olive opal orange orbit zzzz", "“zzzz” is none of the words .* Look at the note"),
        ("oak olive opal orange orbit " + "x" * 500, "“x{40}” is none"),
    ],
)
def test_what_is_no_note_is_said_in_a_sentence(typed: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        words_in(typed)


def test_at_the_door(room: Room, capsys: pytest.CaptureFixture[str]) -> None:
    noted, path = reveal(room), str(room.file.path)
    room.close()
    assert main(["verify", path, "--words", noted.upper()]) == 0
    assert "These words are of entry" in capsys.readouterr().out
    assert main(["verify", path, "--words", "oak olive opal orange orbit otter"]) == 2
    assert capsys.readouterr().err.startswith("No entry of this file has the words oak olive")
