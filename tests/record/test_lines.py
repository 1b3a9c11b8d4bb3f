"""Breaking lines: nothing lost, nothing too wide, breaks where the script allows them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.record.pdf.coverage import missing
from stratroom.record.pdf.lines import Line, broken_off, lines, single
from stratroom.record.pdf.shaping import Typeface, clusters

SERIF = Typeface(serif=True)
_ALPHABET = "abc fi é\u0301 -–/.,(אב) عل 中文。が 한 नि क्ष ไทย 👩‍💻 \u200d\u2028"


def written(line: Line) -> str:
    return "".join(cluster.text for cluster in line.clusters)


@given(st.text(_ALPHABET, max_size=60), st.floats(2, 30))
def test_lines_hold_every_character_and_no_line_is_too_wide(text: str, measure: float) -> None:
    found = lines(text, SERIF, measure)
    assert sorted("".join(map(written, found))) == sorted(text.replace("\u2028", ""))
    widest = max((cluster.advance for line in found for cluster in line.clusters), default=0)
    assert all(line.width <= max(measure, widest) + 1e-6 for line in found)


@given(st.text(_ALPHABET, max_size=60), st.integers(0, 5), st.floats(2, 30))
def test_lines_broken_off_hold_every_character_once(text: str, count: int, measure: float) -> None:
    first, rest = broken_off(text, SERIF, measure, count, 2 * measure)
    assert len(first) <= count
    assert sorted("".join(map(written, (*first, *rest)))) == sorted(text.replace("\u2028", ""))


@given(st.text(_ALPHABET, max_size=60), st.floats(2, 30))
def test_what_has_room_is_not_broken_off(text: str, measure: float) -> None:
    first, rest = broken_off(text, SERIF, measure, 99, measure)
    assert rest == []
    assert len(first) == len(lines(text, SERIF, measure))


@given(st.text(_ALPHABET.replace("\u2028", ""), max_size=60))
def test_clusters_are_the_text_in_the_order_it_was_written(text: str) -> None:
    assert "".join(cluster.text for cluster in clusters(text, SERIF)) == text


def test_lines_end_at_spaces_and_dashes() -> None:
    found = [written(line) for line in lines("well-stocked stores that pay", SERIF, 4)]
    assert found == ["well-", "stocked ", "stores ", "that pay"]


def test_a_line_ends_at_no_hyphen_for_readers_would_drop_it() -> None:
    for text in ("A store that is well-stocked pays", "Was Kunden- und Preise angeht", "Since Covid-19 it pays"):
        for step in range(100, 400):
            found = [written(line).rstrip() for line in lines(text, SERIF, step / 10)]
            assert [line for line in found if line.endswith("-")] == []


def test_a_word_that_no_line_holds_goes_on_after_its_hyphen_and_the_space_there() -> None:
    assert [written(line) for line in lines("well-stocked", SERIF, 4)] == ["well-", "stocked"]
    assert [written(line) for line in lines("Kunden- und", SERIF, 4.5)] == ["Kunden- ", "und"]


def test_a_no_break_space_and_a_minus_hold_together() -> None:
    found = [written(line) for line in lines("about 30\xa0stores lost -4 points", SERIF, 5)]
    assert any("30\xa0stores" in line for line in found)
    assert not any(line.rstrip().endswith(" -") or line == "-" for line in found)


def test_a_word_longer_than_the_line_is_broken_and_whole() -> None:
    found = lines("W" * 40, SERIF, 5)
    assert len(found) > 5
    assert "".join(map(written, found)) == "W" * 40


def test_a_broken_word_goes_on_with_some_of_its_letters_and_never_with_the_mark_after_it() -> None:
    word = "Geschwindigkeitsüberwachungsverantwortlichen"
    for text in (f"Die {word}, sobald", f"Die {word} sobald", f"{word}.“", word):
        for step in range(60, 260):
            found = [written(line).strip() for line in lines(text, SERIF, step / 10)]
            parts = [part for line in found for part in line.split()]
            assert "".join(parts) == text.replace(" ", "")
            assert all(len(part.strip(",.“")) > 2 for part in parts)


def test_a_line_too_narrow_for_three_letters_has_what_it_can_hold() -> None:
    assert "".join(map(written, lines("Wurst,", SERIF, 1))) == "Wurst,"


def test_a_chinese_line_does_not_begin_with_a_full_stop() -> None:
    found = [written(line) for line in lines("我们的战略是成为每个小镇。" * 3, SERIF, 6)]
    assert len(found) > 4
    assert not any(line.startswith("。") for line in found)


def test_a_german_closing_mark_stays_with_chinese_words() -> None:
    for measure in range(4, 12):
        fills_two_lines = "镇" * (2 * measure - 1)
        found = [written(line) for line in lines(f"„{fills_two_lines}“ und", SERIF, measure)]
        assert len(found) == 3
        assert found[-1].startswith("镇“")


def test_the_last_line_is_not_one_word_alone() -> None:
    text = "By March 2028 we rebuild fresh and local in thirty stores everywhere"
    for measure in range(12, 26):
        *_, last = lines(text, SERIF, measure)
        assert " " in written(last)


def test_a_name_in_a_narrow_column_is_broken_only_where_it_is_longer_than_the_column() -> None:
    names = "Anna Lund, Konstantinopoulos, Bo"
    longest = max(sum(cluster.advance for cluster in clusters(word, SERIF)) for word in names.split())
    for step in range(40):
        found = [written(line) for line in lines(names, SERIF, longest + step / 10)]
        assert [word for line in found for word in line.split()] == names.split()


def test_line_ends_begin_new_lines_and_labels_have_none() -> None:
    assert [written(line) for line in lines("a\r\nb\u2028\nc", SERIF, 9)] == ["a", "b", "", "c"]
    assert written(single("a\nb", SERIF)) == "a b"


def test_a_right_to_left_line_runs_from_the_right() -> None:
    (line,) = lines("שלום abc", SERIF, 99)
    assert line.is_right_to_left
    assert written(line) == "abc םולש"


@pytest.mark.parametrize("text", ["👨‍👩‍👧‍👦", "क्षत्रि"[:3], "e\u0301", "🇬🇧", "1️⃣"])
def test_what_reads_as_one_sign_is_one_cluster(text: str) -> None:
    assert [cluster.text for cluster in clusters(text, SERIF)] == [text]


def test_what_no_font_has_is_told_beforehand() -> None:
    assert missing("a\U00014400b\x07\n\t\u200d") == ("\U00014400", "\x07")


def test_a_line_ends_within_a_date_only_where_it_holds_no_more() -> None:
    said = "due (bis 30. September 2027)"
    for step in range(100, 250):
        found = [written(line).rstrip() for line in lines(said, SERIF, step / 10)]
        assert any("30. September 2027" in line for line in found), found
    narrow = [written(line) for line in lines("bis 30. September 2027", SERIF, 6)]
    assert narrow == ["bis ", "30. ", "September ", "2027"]


def test_no_line_begins_with_a_dot_between_two_things() -> None:
    for step in range(70, 200):
        found = [written(line) for line in lines("Head of Operations · COO · Evidence", SERIF, step / 10)]
        assert not [line for line in found if line.startswith("·")]
