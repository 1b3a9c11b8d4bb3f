"""Slots and boxes: what can be seen of them from outside."""

import itertools
import random
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.model.refusals import Refused
from stratroom.storage.box import new_box, opened, slot_digest, with_answer
from stratroom.storage.slots import Spoilt, dummy, new_keys, room_in, seal, unseal
from tests.storage.workshops import AT, ROUND, SLOT, handed_in, revealed, with_open_round

PUBLIC, PRIVATE = new_keys()
CHANCE = random.SystemRandom()


@given(st.binary(max_size=room_in(256)))
def test_a_slot_opens_to_what_was_sealed_and_is_always_as_long(plaintext: bytes) -> None:
    sealed = seal(PUBLIC, "r", plaintext, 256)
    assert len(sealed) == 256
    assert unseal(PRIVATE, "r", sealed) == plaintext
    assert plaintext not in sealed or len(plaintext) < 4


def test_a_dummy_is_as_long_and_holds_nothing() -> None:
    empty = dummy(PUBLIC, "r", 256)
    assert (len(empty), unseal(PRIVATE, "r", empty)) == (256, None)
    assert unseal(PRIVATE, "r", seal(PUBLIC, "r", b"", 256)) == b""


def test_a_slot_is_refused_to_another_key_another_round_and_any_change() -> None:
    sealed = seal(PUBLIC, "r", b"Grow", 128)
    flipped = (sealed[:n] + bytes([sealed[n] ^ 1]) + sealed[n + 1 :] for n in range(0, 128, 5))
    for key, round, slot in (
        (new_keys()[1], "r", sealed),
        (PRIVATE, "s", sealed),
        (PRIVATE, "r", sealed[:-1]),
        (PRIVATE, "r", b""),
        *((PRIVATE, "r", slot) for slot in flipped),
    ):
        with pytest.raises(Spoilt):
            unseal(key, round, slot)


def test_the_same_words_never_look_the_same() -> None:
    assert len({seal(PUBLIC, "r", b"Grow", 128)[n:] for n in (0, 32) for _ in range(50)}) == 100


def test_too_long_is_refused_at_the_byte() -> None:
    seal(PUBLIC, "r", bytes(room_in(128)), 128)
    with pytest.raises(Refused, match="77 of 76 bytes"):
        seal(PUBLIC, "r", bytes(room_in(128) + 1), 128)


def test_where_an_answer_lies_says_nothing_of_when_it_came() -> None:
    """Over many boxes each of six answers ends in each of six places about as often (chi-square, 25 degrees)."""
    places: Counter[tuple[int, int]] = Counter()
    box = new_box("r", 6, 64)
    slots = [bytes([number]) * 64 for number in range(6)]
    chance = random.Random(7)
    for _ in range(600):
        filled = box
        for slot in slots:
            filled = with_answer(filled, slot, None, chance)
        places.update((slots.index(slot), place) for place, slot in enumerate(filled.slots))
    chi_square = sum((places[pair] - 100) ** 2 / 100 for pair in itertools.product(range(6), range(6)))
    assert chi_square < 52.6  # one in a thousand


def test_answers_are_shuffled_again_at_every_answer_and_at_the_opening() -> None:
    """Twelve answers fall into the same order by chance once in 479 million times."""
    box = new_box("r", 13, 128)
    for number in range(12):
        box = with_answer(box, box.seal(bytes([number])), None, CHANCE)
    fuller = with_answer(box, box.seal(b"last"), None, CHANCE)
    kept = tuple(slot for slot in fuller.slots if slot in box.slots)
    assert sorted(kept) == sorted(box.slots[:12])
    assert kept != box.slots[:12]
    assert opened(fuller, CHANCE) != opened(fuller, CHANCE)


def test_a_replaced_answer_leaves_the_box() -> None:
    box = new_box("r", 3, 128)
    first = box.seal(b"first")
    box = with_answer(box, first, None, CHANCE)
    box = with_answer(box, box.seal(b"second"), slot_digest(first), CHANCE)
    assert (box.answers, len(box.slots), opened(box, CHANCE)) == (1, 3, [b"second"])
    assert first not in box.slots


def test_a_slot_of_another_size_is_a_mistake_in_the_program() -> None:
    with pytest.raises(ValueError, match="127 bytes in a box of 128"):
        with_answer(new_box("r", 1, 128), bytes(127), None, CHANCE)


def test_the_digest_covers_every_part() -> None:
    box = new_box("r", 2, 128)
    fuller = with_answer(box, box.seal(b"x"), None, CHANCE)
    assert len({box.digest(), fuller.digest(), new_box("r", 2, 128).digest()}) == 3


def test_the_file_is_one_size_while_the_round_is_open_and_holds_no_words(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=40)
    secret, sizes, seen = "Verkaufen wir die Fähren", {file.path.stat().st_size}, b""
    for _ in range(40):
        file.put(AT, None, ROUND, file.seal(ROUND, secret.encode()))
        sizes.add(file.path.stat().st_size)
        seen = file.path.read_bytes()
        for encoded in (secret.encode(), secret.encode("utf-16-le")):
            assert encoded not in seen
    assert len(sizes) == 1
    file.close()


def test_nothing_of_the_box_is_left_after_the_reveal(tmp_path: Path) -> None:
    file = with_open_round(tmp_path, people=20)
    slots = [file.seal(ROUND, f"answer {number}".encode()) for number in range(20)]
    for sealed in slots:
        file.put(AT, None, ROUND, sealed)
    before = file.path.stat().st_size
    file.reveal(AT, ROUND, revealed)
    left = file.path.read_bytes()
    pieces = (slot[start : start + 16] for slot in slots for start in range(0, SLOT, 16))
    assert not any(piece in left for piece in pieces)
    assert len(left) < before
    file.close()
    assert [path.name for path in tmp_path.iterdir()] == ["harbour.stratroom"]


def test_the_same_workshop_with_answers_in_another_order_is_as_large(tmp_path: Path) -> None:
    """Named: the ledger has who handed in and when; the box adds nothing to it."""
    sizes: set[int] = set()
    for order in ((0, 1, 2), (2, 1, 0)):
        folder = tmp_path / str(order[0])
        folder.mkdir()
        file = with_open_round(folder, people=3)
        for number in order:
            sealed = file.seal(ROUND, b"Grow" * number)
            file.put(AT, handed_in(file, number, sealed), ROUND, sealed)
        sizes.add(file.path.stat().st_size)
        file.close()
    assert len(sizes) == 1


def test_a_draft_comes_back_from_a_hidden_box_and_never_from_a_sealed_one() -> None:
    """A round that was given up hidden may be put again sealed, with a draft for it still about."""
    box = new_box("r", 2, 256)
    assert box.draft(box.seal(b"Grow")) == b"Grow"
    sealed = replace(box, salt=bytes(16), private_key=bytes(48))
    assert sealed.draft(sealed.seal(b"Grow")) == b""
