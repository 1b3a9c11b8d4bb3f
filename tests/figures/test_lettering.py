"""The estimate of widths, and piles."""

from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.figures.lettering import broken, spaces_within, text_width
from stratroom.figures.piles import pile_size, spots


def test_a_combining_mark_takes_no_room() -> None:
    assert text_width("e\u0301", 10) == text_width("e", 10)


def test_chinese_is_as_wide_as_the_em() -> None:
    assert text_width("战略", 10) == 20


@pytest.mark.parametrize(
    ("letter", "ems"), [("😀", 1.27), ("\U0001fae8", 1.27), ("\ufdfa", 1.14), ("\ufdfd", 9.78), ("½", 0.81)]
)
def test_pictures_and_words_in_one_letter_are_as_wide_as_our_faces_draw_them(letter: str, ems: float) -> None:
    assert ems <= text_width(letter, 1) <= ems + 0.17


@given(text=st.text(max_size=200), room=st.floats(2, 40))
def test_breaking_keeps_every_letter(text: str, room: float) -> None:
    assert "".join("".join(broken(text, 1, room)).split()) == "".join(text.split())


def test_a_chinese_line_does_not_begin_with_a_comma() -> None:
    for room in range(3, 12):
        lines = broken("我们要成为每个小镇都会怀念的杂货店，因为在我们店里工作的人，认识来买东西的人！？", 1, room)
        assert not [line for line in lines if line[0] in "，！？"]


def test_a_line_of_nothing_but_signs_is_broken_where_it_is_full() -> None:
    assert broken("！" * 5, 1, 2) == ("！！", "！！", "！")


@given(words=st.lists(st.text("abcdefghijklmnop.,战。", min_size=1, max_size=30), min_size=1), room=st.floats(2, 40))
def test_every_line_fits_the_room(words: list[str], room: float) -> None:
    assert all(text_width(line, 1) <= room for line in broken(" ".join(words), 1, room))


@given(
    counts=st.lists(st.integers(0, 200), min_size=1, max_size=8), width=st.floats(40, 400), height=st.floats(40, 400)
)
def test_marks_in_a_pile_never_touch_and_stay_in_their_box(counts: list[int], width: float, height: float) -> None:
    size = pile_size(counts, width, height, 60)
    for count in counts:
        places = spots(count, 10, 20, width, height, size)
        assert len(places) == count
        assert all(x - size / 2 >= 10 - 1e-6 and x + size / 2 <= 10 + width + 1e-6 for x, _ in places)
        assert all(y - size / 2 >= 20 - 1e-6 and y + size / 2 <= 20 + height + 1e-6 for _, y in places)
        assert all(dist(one, other) >= size for one, other in combinations(places[:40], 2))


@pytest.mark.parametrize("date", ["30 September 2027", "1. März 2027", "1er août 2027", "2 May 2027"])
def test_no_space_within_a_date_ends_a_line_in_any_language(date: str) -> None:
    text = f"in 3 rows (bis {date})"
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    assert spaces_within(text) == spaces[-2:]


def test_numbers_beside_words_are_no_dates() -> None:
    assert spaces_within("12 people in 2027, 300 days 2028, 3 x 2029") == []


def test_all_spaces_before_a_dot_between_things_are_held() -> None:
    assert spaces_within("·  one  ·  two") == [6, 7]
