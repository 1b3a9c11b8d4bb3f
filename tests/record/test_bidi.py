"""The directions of text against another implementation of the same standard."""

from bidi import get_display
from hypothesis import example, given
from hypothesis import strategies as st

from stratroom.record.pdf.bidi import levels, mirrored, visual_order

_ALPHABET = "abcXYZ" + "אבגדה" + "عغفقك" + "0123" + "٠١٢" + " .,+-%$!&" + "()[]" + "\u2066\u2067\u2068\u2069"
_ISOLATES = "\u2066\u2067\u2068\u2069"


@given(st.text(_ALPHABET, max_size=20))
@example("English (שלום עולם) inside, 12%")
@example("مرحبا (abc) 12-13, [אבג]")
def test_the_order_is_that_of_the_standard(text: str) -> None:
    ours = "".join(text[place] for place in visual_order(levels(text)))
    assert _visible(ours) == _visible(str(get_display(text)))


@given(st.text(max_size=30))
def test_every_character_has_a_level_and_a_place(text: str) -> None:
    found = levels(text)
    assert len(found) == len(text)
    assert sorted(visual_order(found)) == list(range(len(text)))


def test_text_in_one_direction_stays_as_it_is() -> None:
    assert levels("Plain words, 12 (of them).") == [0] * 26
    assert set(levels("שלום עולם")) == {1}


def test_an_override_inside_an_isolate_ends_with_it() -> None:
    text = "a\u2068\u202eb\u2069c"
    assert levels(text)[-1] == levels(text)[0] == 0


def test_brackets_are_mirrored_and_letters_are_not() -> None:
    assert [mirrored(char) for char in "([}»a"] == [")", "]", "{", "»", "a"]


def _visible(text: str) -> str:
    return "".join(char for char in text if char not in _ISOLATES)
