"""Two hundred people answer: the long run of the same row measures a whole day of them."""

from tests.faults.crowd import run


def test_a_full_box_is_written_quickly() -> None:
    assert "20 answers into a box of 200 x 20992 bytes" in list(run(20))[-1]
