"""What each form of a hostile day is held to: what is missing, cut or in another order is found."""

from contextlib import nullcontext
from pathlib import Path

import pytest

from tests.faults import hostile_held as held
from tests.faults.hostile_found import Lost

FIELDS = {"one": "<b>we lose</b> q1z", "two": "نعم then (yes) q23z"}


@pytest.mark.parametrize(
    ("pages", "lost"),
    [
        (["<b>we lo", "8 of 9 se</b> q1z", "z32q (yes) then معن"], ""),
        (["we lose q1z", "نعم then (yes) q23z"], "1: one"),
        (["<b>we lo", "8 of 9 e</b> q1z", "نعم then (yes) q23z"], "1: one"),
        (["<b>we lose</b> q1z", "then (yes) q23z"], "1: two"),
        (["<b>we lose</b> q1z", "then (yes"], "1: two"),
        (["<b>we lo", *(f"{sign} of 9" for sign in "se</b>"), " q1z", "نعم then (yes) q23z"], "1: one"),
        (["<b>we lose</b> q", "8 of 9 12z", "نعم then (yes) q23z"], "1: one"),
        (["se</b> q1z <b>we lo", "نعم then (yes) q23z"], "1: one"),
        (["<b>we lo", "another page", "se</b> q1z", "نعم then (yes) q23z"], "1: one"),
    ],
)
def test_a_pdf_is_held_to_the_words(
    pages: list[str], lost: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(held, "by_pdfium", lambda _: pages)
    monkeypatch.setattr(held, "_by_pypdf", lambda *_: [])
    with pytest.raises(Lost, match=lost) if lost else nullcontext():
        held.hold_pdf(FIELDS, tmp_path)


@pytest.mark.parametrize(("parts", "is_there"), [((30, 30), True), ((30, 29), False), ((60, 0), True)])
def test_of_what_says_one_thing_over_and_over_all_must_stand_on_pages_that_follow(
    parts: tuple[int, int], *, is_there: bool
) -> None:
    pages = ["line" * parts[0] + "1 of 2", "line" * parts[1] + "q7z", "another"]
    assert held._is_read("line\n" * 60 + "q7z", pages, "".join(pages)) is is_there


@pytest.mark.parametrize(
    ("shown", "lost"),
    [
        ([["of all: <b>we", "lose</b>", "3 of 4", "q1z, 12"], ["نعم then (yes) q23z"]], ""),
        ([["<b>we", "lose</b>"], ["q1z", "نعم then (yes) q23z"]], "1: one"),
        ([["<b>we", "lose</b>q1z"], ["then (yes) q23z"]], "1: two"),
    ],
)
def test_pictures_are_held_to_the_words(shown: list[list[str]], lost: str) -> None:
    with pytest.raises(Lost, match=lost) if lost else nullcontext():
        held.hold_pictures(FIELDS, [[held.squeezed(text) for text in texts] for texts in shown])
