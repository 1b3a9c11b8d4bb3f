"""Edits after a reveal, and clean files, in a few seconds of the long run's thousands."""

import pytest

from tests.faults.edits import run


def test_every_edit_is_found_with_the_noted_words_and_no_clean_file_is_suspected() -> None:
    assert list(run(60, seed=3))


def test_without_noted_words_some_edits_go_unseen() -> None:
    with pytest.raises(AssertionError, match="went unseen without noted words"):
        list(run(60, seed=3, with_words=False))
