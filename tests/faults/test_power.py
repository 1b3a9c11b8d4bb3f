"""The power goes while a workshop is played, and again while it is opened: nothing acknowledged is lost."""

import random

import pytest

from tests.faults.platter import Change, Platter
from tests.faults.power import run, run_control, run_double, run_relocking
from tests.faults.rehearsed import DAYS
from tests.faults.shim import WHY_NOT

NEW, FOLDER = 1, 4

with_shim = pytest.mark.skipif(bool(WHY_NOT), reason=WHY_NOT or "it can")


@with_shim
def test_once() -> None:
    told = list(run(300))[-1]
    assert "300 cuts (once, EXTRA): 0 lost, 0 damaged" in told
    assert told.endswith(f"{len(DAYS)} workshops"), told


@with_shim
def test_twice() -> None:
    told = list(run_double(100))[-1]
    assert "100 cuts (twice, EXTRA): 0 lost, 0 damaged" in told
    assert told.endswith(f"{len(DAYS)} workshops"), told


@with_shim
def test_while_a_passphrase_is_changed() -> None:
    assert "80 cuts (relocking, EXTRA): 0 lost, 0 damaged" in list(run_relocking(80))[-1]


@with_shim
def test_what_is_not_safe_is_found() -> None:
    assert list(run_control(150))


def _found(*done: Change, begins: dict[str, bytes] | None = None) -> set[str]:
    """Everything that is ever found after a cut: names with what they hold."""
    platter, chance = Platter(begins), random.Random(3)
    for change in done:
        platter.take(change)
    return {
        " ".join(f"{name}={bytes(content).decode()}" for name, content in sorted(image.items()))
        for image in (platter.after_cut(chance) for _ in range(60))
        if all(set(content) <= set(b"abc") for content in image.values())
    }


def test_what_was_synced_stands() -> None:
    opened, wrote = Change("O", 1, 0, b"/d/f"), Change("W", 1, 0, b"b")
    assert _found(opened, wrote, begins={"/d/f": b"a"}) == {"/d/f=a", "/d/f=b"}
    assert _found(opened, wrote, Change("S", 1, 0, b""), begins={"/d/f": b"a"}) == {"/d/f=b"}


def test_a_new_name_is_safe_once_its_folder_was_synced() -> None:
    made = (Change("O", 1, NEW, b"/d/f"), Change("W", 1, 0, b"a"), Change("S", 1, 0, b""))
    assert _found(*made) == {"", "/d/f=a"}
    assert _found(*made, Change("O", 2, FOLDER, b"/d"), Change("S", 2, 0, b"")) == {"/d/f=a"}


def test_a_removal_comes_back_until_its_folder_was_synced() -> None:
    gone = Change("U", 0, 0, b"/d/f")
    assert _found(gone, begins={"/d/f": b"a"}) == {"", "/d/f=a"}
    assert _found(gone, Change("O", 2, FOLDER, b"/d"), Change("S", 2, 0, b""), begins={"/d/f": b"a"}) == {""}


def test_a_new_name_is_the_old_or_the_new_and_never_both() -> None:
    moved = Change("R", 0, 0, b"/d/f\n/d/g")
    assert _found(moved, begins={"/d/f": b"a", "/d/g": b"b"}) == {"/d/f=a /d/g=b", "/d/g=a"}


def test_sectors_stand_each_on_its_own() -> None:
    begins = {"/d/f": b"a" * 1024}
    found = _found(Change("O", 1, 0, b"/d/f"), Change("W", 1, 0, b"b" * 1024), begins=begins)
    assert found == {f"/d/f={x * 512}{y * 512}" for x in "ab" for y in "ab"}
