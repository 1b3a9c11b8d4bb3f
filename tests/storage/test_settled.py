"""A box in a copy is held against the workshop's own once that was settled, by digests alone."""

import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec
import pytest

from stratroom.model.entries import AnswerHandedIn, RoundAbandoned, RoundRevealed
from stratroom.model.forms import RevealedAnswer, Sentence
from stratroom.model.names import ParticipantId
from stratroom.storage.copies_found import CopiesFound, find_copies
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keeping import new_seal
from tests.storage.workshops import AT, KINDS, ROUND, joined, round_opened, workshop

Settle = Callable[[WorkshopFile], None]
PEOPLE = 4
FIRST, SECOND, OTHER = (RevealedAnswer(Sentence(text), role="CFO") for text in ("Grow", "Wait", "We sell the ports"))


@pytest.fixture
def file(tmp_path: Path) -> WorkshopFile:
    """A question without names is out."""
    file = workshop(tmp_path, PEOPLE)
    file.open_round(AT, round_opened(PEOPLE, "unattributed"), ROUND, PEOPLE, 1024)
    return file


def put(file: WorkshopFile, *answers: RevealedAnswer) -> None:
    for answer in answers:
        file.put(AT, None, ROUND, file.seal(ROUND, msgspec.json.encode(answer)))


def copied(file: WorkshopFile, name: str = "harbour rescued.stratroom") -> Path:
    return Path(shutil.copyfile(file.path, file.path.with_name(name)))


def put_elsewhere(copy: Path, *answers: RevealedAnswer) -> None:
    """By another Stratroom."""
    other = WorkshopFile.open(copy, KINDS)
    put(other, *answers)
    other.close()


def shown(file: WorkshopFile) -> None:
    def make(texts: Iterable[bytes]) -> RoundRevealed:
        answers = tuple(msgspec.json.decode(text, type=RevealedAnswer) for text in texts)
        return RoundRevealed(round=ROUND, title="Statements", answers=answers)

    file.reveal(AT, ROUND, make)


def given_up(file: WorkshopFile) -> None:
    file.abandon(AT, RoundAbandoned(round=ROUND, title="Statements", reason="Not clear"), ROUND)


def found(file: WorkshopFile) -> CopiesFound:
    return find_copies(file.taken, lambda _done, _of: None)


def found_later(file: WorkshopFile) -> CopiesFound:
    """Opened anew, so that nothing is known but what lies in the files."""
    file.close()
    again = WorkshopFile.open(file.path, KINDS)
    try:
        return found(again)
    finally:
        again.close()


@pytest.mark.parametrize("settle", [shown, given_up])
def test_settled_since_it_was_opened_one_with_an_answer_more_is_none(file: WorkshopFile, settle: Settle) -> None:
    put(file, FIRST)
    behind, ahead = copied(file), copied(file, "harbour rescued 2.stratroom")
    put_elsewhere(ahead, OTHER)
    put(file, SECOND, SECOND)
    settle(file)
    assert found(file) == CopiesFound(alike=(behind,), own=(ahead,))
    file.close()


def test_an_answer_that_is_the_same_as_one_here_is_another(file: WorkshopFile) -> None:
    """Somebody there and somebody here said the same, as with points and positions most do."""
    put(file, FIRST)
    copy = copied(file)
    put_elsewhere(copy, SECOND)
    put(file, SECOND)
    shown(file)
    assert found(file) == CopiesFound(own=(copy,))
    assert found_later(file) == CopiesFound(own=(copy,))


@pytest.mark.parametrize("settle", [shown, given_up])
def test_opened_anew_nothing_tells_of_what_lay_in_one_without_names(file: WorkshopFile, settle: Settle) -> None:
    nobody = copied(file)
    put(file, FIRST)
    one = copied(file, "harbour rescued 2.stratroom")
    settle(file)
    assert found_later(file) == CopiesFound(alike=(nobody,), own=(one,))


def test_what_was_asked_again_since_is_held_against_its_own_box(file: WorkshopFile) -> None:
    put(file, FIRST)
    copy = copied(file)
    shown(file)
    file.open_round(AT, round_opened(PEOPLE, "unattributed"), ROUND, PEOPLE, 1024)
    assert found(file) == CopiesFound(alike=(copy,))
    put(file, OTHER)
    shown(file)
    assert found(file) == CopiesFound(alike=(copy,))
    file.close()


def test_opened_anew_a_sealed_one_cannot_be_told(tmp_path: Path) -> None:
    words = new_seal("rain falls on seven green hills", ParticipantId("p1"))
    file = workshop(tmp_path, PEOPLE)
    file.open_round(AT, round_opened(PEOPLE, "unattributed"), ROUND, PEOPLE, 1024, words)
    put(file, FIRST)
    copy = copied(file)
    given_up(file)
    assert found(file) == CopiesFound(alike=(copy,))
    assert found_later(file) == CopiesFound(own=(copy,))


def test_answers_with_names_are_told_by_the_ledger_also_those_that_were_replaced(tmp_path: Path) -> None:
    file = workshop(tmp_path, PEOPLE)
    file.open_round(AT, round_opened(PEOPLE), ROUND, PEOPLE, 1024)
    first = hand_in(file, None)
    copy = copied(file)
    hand_in(file, first)
    assert found(file) == CopiesFound(alike=(copy,))
    given_up(file)
    assert found_later(file) == CopiesFound(alike=(copy,))


def hand_in(file: WorkshopFile, replaces: str | None) -> str:
    sealed = file.seal(ROUND, b"Grow")
    entry = AnswerHandedIn(round=ROUND, by=ParticipantId("p1"), slot=file.digest(sealed))
    file.put(AT, entry, ROUND, sealed, replaces)
    return entry.slot


def test_of_a_damaged_one_a_box_that_cannot_be_read_is_unknown(file: WorkshopFile) -> None:
    put(file, FIRST)
    copy = copied(file)
    put_elsewhere(copy, OTHER)
    shown(file)
    file.append(AT, joined(9))
    flip_box(copy)
    assert found(file) == CopiesFound(unknown=(copy,))
    file.close()


def flip_box(copy: Path) -> None:
    """One bit of a sealed slot."""
    other = WorkshopFile.open(copy, KINDS)
    slot = other.taken.boxes[ROUND].slots[0]
    other.close()
    whole = copy.read_bytes()
    at = whole.index(slot[:64])
    copy.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
