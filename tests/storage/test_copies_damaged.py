"""A damaged file beside a workshop is never taken for its copy: what does not fit may have been written only there."""

from pathlib import Path

import pytest

from stratroom.storage.copies_found import CopiesFound
from stratroom.storage.file import WorkshopFile
from stratroom.storage.other_copies import erase_copies
from tests.storage.locked_workshops import SECRET, set_passphrase
from tests.storage.test_copies_found import copied, found
from tests.storage.workshops import AT, KINDS, joined, workshop


def test_a_damaged_one_is_none_and_what_fits_may_tell_that_it_has_gone_on(tmp_path: Path) -> None:
    file = workshop(tmp_path)
    damaged, ahead = copied(file, "harbour rescued.stratroom", "harbour rescued 2.stratroom")
    go_on(ahead, 5, 6)
    damaged.write_bytes(damaged.read_bytes().replace(b"Ada 2", b"Eda 2"))
    ahead.write_bytes(ahead.read_bytes().replace(b"Bo 6", b"Zo 6"))
    assert found(file) == CopiesFound(own=(ahead,), unknown=(damaged,))
    file.close()


@pytest.mark.parametrize("flip", ["entry", "count"])
def test_one_flipped_bit_makes_no_copy_of_one_that_has_gone_on(tmp_path: Path, flip: str) -> None:
    """Of an entry before those that stand only there, or of the number of entries on its page."""
    file = workshop(tmp_path)
    (ahead,) = copied(file, "harbour rescued.stratroom")
    go_on(ahead, *range(5, 12))
    whole = ahead.read_bytes()
    leaf = b"\x0d\x00\x00\x00\x0b"
    """The page on which all eleven entries lie."""
    at = whole.index(b"Ada 2") if flip == "entry" else whole.index(leaf) + 4
    ahead.write_bytes(whole[:at] + bytes([whole[at] ^ 8]) + whole[at + 1 :])
    set_passphrase(file, None, SECRET)
    assert found(file) == CopiesFound(unknown=(ahead,))
    assert "is not known to be a copy any more" in erase_copies([ahead], file.taken, ())[0]
    assert ahead.exists()
    file.close()


def go_on(copy: Path, *numbers: int) -> None:
    """In another Stratroom, with these people."""
    rescue = WorkshopFile.open(copy, KINDS)
    for number in numbers:
        rescue.append(AT, joined(number, "Bo"))
    rescue.close()
