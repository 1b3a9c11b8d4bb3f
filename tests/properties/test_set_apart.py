"""What people wrote, in the middle of a sentence of ours, turns nothing around it and stays as it was written."""

import re

from hypothesis import given
from hypothesis import strategies as st

from stratroom.record.pdf.bidi import levels
from stratroom.words import isolated, joined, listed, numbered, parted, quoted, say
from tests.faults.hostile_texts import TEXTS

_SIGNS = "ab1 (.\u05d0\u0645\u0661\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_TYPED = [re.sub(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", "", text) for text in TEXTS]
_LINES = st.text(st.sampled_from(_SIGNS)) | st.sampled_from(_TYPED)
_NAMES = st.text(st.sampled_from(f"{_SIGNS}{_LINE_ENDS}")) | _LINES
_BEFORE, _AFTER = "Row 7: ", " stands in row 2."


@given(_LINES)
def test_no_words_turn_the_sentence_around_them(name: str) -> None:
    line = say("Row {row}: {what}", row=7, what=say("{who} stands in row {row}.", who=quoted(name), row=2))
    assert line.startswith(_BEFORE)
    assert line.rstrip("\u2069").endswith(_AFTER)
    found = levels(line)
    assert not any(found[: len(_BEFORE)])
    end = len(line.rstrip("\u2069"))
    assert len(set(found[end - len(_AFTER) : end])) == 1
    assert found[end - 1] in (0, 2)


@given(_NAMES)
def test_words_set_apart_are_all_there_and_set_apart_once(name: str) -> None:
    bare = re.compile("[\u2068\u2069]")
    assert bare.sub("", isolated(name)) == bare.sub("", name)
    assert all(line in isolated(name) for line in re.split(f"[{_LINE_ENDS}]", name))
    assert isolated(isolated(name)) == isolated(name)


@given(st.lists(_LINES, min_size=2, max_size=4))
def test_no_name_of_a_list_turns_the_next(names: list[str]) -> None:
    for told in (listed(names), parted(names)):
        assert levels(f"With {told}.")[-1] == 0
    kept = [isolated(name) for name in names]
    assert listed(names) == ", ".join(kept[:-1]) + f" and {kept[-1]}"


@given(_LINES)
def test_nothing_of_a_line_turns_what_stands_beside_it(name: str) -> None:
    line = joined(" · ", ["12", "CFO", name, "", "3 days"])
    found = levels(line)
    assert line.startswith("12 · CFO")
    assert line.endswith("3 days")
    assert not any(found[: len("12 · CFO")] + found[-len("3 days") :])
    assert levels(f"So: {numbered([name])}")[:5] == [0] * 5
    assert joined(" · ", ["", name]) == name, "what stands alone stays as it is"


@given(_NAMES, st.sampled_from(_LINE_ENDS), _LINES)
def test_nothing_is_turned_however_a_line_is_cut(name: str, line_end: str, last: str) -> None:
    """Every form of the record cuts at line ends: where words go on over one, their last line is still closed."""
    *_, line = joined(", ", [f"{name}\u05d0{line_end}\u05d0{last}", "CFO"]).splitlines()
    assert line.endswith(", CFO")
    assert not any(levels(line)[-len(", CFO") :])


@given(st.lists(_LINES.filter(str.strip), min_size=1, max_size=4))
def test_a_number_stands_before_its_words_whichever_way_these_run(names: list[str]) -> None:
    line = f"Polled on: {numbered(names)}"
    found = levels(line)
    places = [line.index(f"{number}.\u00a0") for number in range(1, len(names) + 1)]
    assert places == sorted(places)
    assert not any(found[place] for place in places)


def test_what_does_not_turn_stays_to_the_letter() -> None:
    assert quoted("Ærø, 我们 👍") == "“Ærø, 我们 👍”"
    assert quoted("\u05d0") == "“\u2068\u05d0\u2069”"
