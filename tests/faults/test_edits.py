"""Edits after a reveal, and clean files, in a few seconds of the long run's thousands."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from stratroom.storage.codec import Kinds
from stratroom.storage.file import WorkshopFile
from tests.faults import edits, edits_clean
from tests.faults.edits import run


def test_every_edit_is_found_with_the_noted_words_and_no_clean_file_is_suspected() -> None:
    assert list(run(60, seed=3))


def test_without_noted_words_some_edits_go_unseen() -> None:
    with pytest.raises(AssertionError, match="went unseen without noted words"):
        list(run(60, seed=3, with_words=False))


def test_a_clean_file_that_opens_with_less_is_a_false_alarm(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(path: Path, kinds: Kinds) -> WorkshopFile:
        file = WorkshopFile.open(path, kinds)
        file._contents.rows.pop()
        return file

    monkeypatch.setattr(edits_clean, "WorkshopFile", SimpleNamespace(open=opened))
    with pytest.raises(AssertionError, match="opened with other acts"):
        list(run(1, seed=3))


@pytest.mark.parametrize(
    ("said", "instead"),
    [
        ("does not follow", ["Entry 1 (workshop-started) does not follow from those before it."]),
        ("answers that lie in the box", ["“Ranking of nothing”: the answers that lie in the box are not those."]),
        ("its tables are not", []),
    ],
)
def test_another_finding_is_not_taken_for_the_right_one(
    said: str, instead: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    verify = edits.verify

    def misled(path: Path) -> list[str]:
        found = verify(path)
        return instead if said in "".join(found) else found

    monkeypatch.setattr(edits, "verify", misled)
    with pytest.raises(AssertionError, match=r"seed 3, edit \d+: "):
        list(run(200, seed=3))
