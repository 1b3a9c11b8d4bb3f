"""A file that was left in the middle of a round: found while it keeps answers, and erased where it is nothing more."""

import os
from pathlib import Path

import pytest

from stratroom.model.refusals import Refused
from stratroom.storage.boxes_told import opening
from stratroom.storage.file import WorkshopFile
from stratroom.storage.left_file import LeftFile, erase_left, with_answers
from stratroom.storage.lock import InUse, let_go, take_lock
from stratroom.storage.opening import open_to_read
from tests.storage.workshops import AT, KINDS, ROUND, joined, revealed, with_open_round


@pytest.fixture
def file(tmp_path: Path) -> WorkshopFile:
    """Revealed in another folder; the first answer lies in the file that was left."""
    (tmp_path / "stick").mkdir()
    file = with_open_round(tmp_path, people=3)
    file.put(AT, None, ROUND, file.seal(ROUND, b"We sell the ports"))
    file.continue_in(tmp_path / "stick")
    for answer in (b"Grow", b"Wait"):
        file.put(AT, None, ROUND, file.seal(ROUND, answer))
    file.reveal(AT, ROUND, revealed)
    return file


def key(file: WorkshopFile) -> str:
    told = opening(file.recorded, ROUND)
    assert told
    assert told.box
    return told.box


def found(file: WorkshopFile) -> list[LeftFile]:
    return with_answers(file.left, file.taken, key(file))


def test_it_is_found_and_erased(file: WorkshopFile, tmp_path: Path) -> None:
    left = tmp_path / "harbour.stratroom"
    assert file.left == (left,)
    assert found(file) == [LeftFile(left, has_gone_on=False)]
    assert erase_left(found(file)[0], file.taken, key(file)) == ""
    assert not list(tmp_path.glob("harbour*"))
    assert found(file) == []
    file.close()


def test_where_nobody_had_answered_there_is_nothing_to_find(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=1)
    file.continue_in(tmp_path)
    file.put(AT, None, ROUND, file.seal(ROUND, b"Grow"))
    file.reveal(AT, ROUND, revealed)
    assert found(file) == []
    file.close()


def test_of_a_rescue_copy_that_was_opened_again_it_is_found_by_its_name(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    file.put(AT, None, ROUND, file.seal(ROUND, b"Grow"))
    file.continue_in(tmp_path)
    file.close()
    again = WorkshopFile.open(file.path, KINDS)
    again.reveal(AT, ROUND, revealed)
    assert again.left == ()
    assert found(again) == [LeftFile(tmp_path / "harbour.stratroom", has_gone_on=False)]
    again.close()


def test_one_that_has_gone_on_is_said_to_and_never_erased(file: WorkshopFile, tmp_path: Path) -> None:
    left = LeftFile(tmp_path / "harbour.stratroom", has_gone_on=False)
    other = WorkshopFile.open(left.path, KINDS)
    other.append(AT, joined(9))
    other.close()
    assert found(file) == [LeftFile(left.path, has_gone_on=True)]
    with pytest.raises(Refused, match=r"is not any more what it was\. It was left as it is"):
        erase_left(left, file.taken, key(file))
    assert len(open_to_read(left.path, KINDS).rows) == 6
    file.close()


def test_one_that_is_open_is_not_erased(file: WorkshopFile, tmp_path: Path) -> None:
    left = LeftFile(tmp_path / "harbour.stratroom", has_gone_on=False)
    lock = take_lock(left.path)
    with pytest.raises(InUse):
        erase_left(left, file.taken, key(file))
    let_go(lock)
    assert left.path.exists()
    file.close()


@pytest.mark.skipif(os.name == "nt", reason="gives a file a second name")
def test_where_it_has_another_name_that_is_said(file: WorkshopFile, tmp_path: Path) -> None:
    left = LeftFile(tmp_path / "harbour.stratroom", has_gone_on=False)
    (tmp_path / "kept").hardlink_to(left.path)
    assert "has another name on this disk" in erase_left(left, file.taken, key(file))
    file.close()


def test_one_with_an_answer_that_is_nowhere_else_is_left(file: WorkshopFile, tmp_path: Path) -> None:
    """Nameless, so no entry tells of it: what another Stratroom put there is told by the digests of what lay here."""
    left = LeftFile(tmp_path / "harbour.stratroom", has_gone_on=False)
    other = WorkshopFile.open(left.path, KINDS)
    other.put(AT, None, ROUND, other.seal(ROUND, b"We leave"))
    other.close()
    assert found(file) == [LeftFile(left.path, has_gone_on=True)]
    with pytest.raises(Refused, match=r"is not any more what it was\. It was left as it is"):
        erase_left(left, file.taken, key(file))
    assert left.path.exists()
    file.close()


def test_after_two_rescues_and_a_restart_each_is_found(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=2)
    first = file.path
    file.put(AT, None, ROUND, file.seal(ROUND, b"Grow"))
    second = file.continue_in(tmp_path)
    file.continue_in(tmp_path)
    file.close()
    again = WorkshopFile.open(file.path, KINDS)
    again.reveal(AT, ROUND, revealed)
    assert set(found(again)) == {LeftFile(first), LeftFile(second)}
    again.close()


def test_saved_elsewhere_before_a_restart_it_is_found_beside_what_is_known(tmp_path: Path) -> None:
    file, stick = with_open_round(tmp_path, people=2), tmp_path / "stick"
    stick.mkdir()
    first = file.path
    file.put(AT, None, ROUND, file.seal(ROUND, b"Grow"))
    file.continue_in(stick)
    file.close()
    again = WorkshopFile.open(file.path, KINDS)
    again.reveal(AT, ROUND, revealed)
    assert found(again) == with_answers((), again.taken, key(again), (tmp_path / "quay.stratroom",)) == []
    assert with_answers((), again.taken, key(again), (first,)) == [LeftFile(first)]
    again.close()
