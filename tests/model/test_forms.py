"""Every kind of answer: what is tidied, and the sentence for what is out of range."""

import pytest

from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Sentence, checked
from stratroom.model.names import OptionId
from stratroom.model.refusals import Refused

A, B, C = OptionId("a"), OptionId("b"), OptionId("c")
OPTIONS = (A, B, C)


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (Sentence("Caf\u0065\u0301\r\nnow\x07"), Sentence("Caf\u00e9\nnow")),
        (Position(-3, "Why\tnot", " "), Position(-3, "Why not", "")),
        (Gradient(8), Gradient(8)),
        (Points({C: 40, A: 60, B: 0}), Points({A: 60, C: 40})),
        (Ranking(((C, B), (), (A,))), Ranking(((B, C), (A,)))),
    ],
)
def test_an_answer_is_tidied_once_and_otherwise_kept(answer: Answer, kept: Answer) -> None:
    assert checked(answer, OPTIONS) == kept
    assert checked(kept, OPTIONS) == kept


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Sentence("\u200b\u2060 "), "The sentence is empty"),
        (Sentence("x" * 5_001), "5,001 characters"),
        (Position(4), "from −3 to 3"),
        (Position(-4), "is −4"),
        (Position(0, "x" * 2_600, "y" * 2_600), "5,200 characters"),
        (Gradient(0), "from 1 to 8"),
        (Gradient(9), "from 1 to 8"),
        (Points({A: 60, B: 30}), "add up to 90, not 100: 10 still to give"),
        (Points({A: 60, B: 50}), "add up to 110, not 100: 10 too many"),
        (Points({A: 150, B: -50}), "from 0 to 100"),
        (Points({OptionId("z"): 100}), "no option “z”"),
        (Ranking(((A,), (A, B))), "ranked twice"),
        (Ranking(((OptionId("z"),),)), "no option “z”"),
        (Ranking(()), "Nothing is ranked"),
    ],
)
def test_what_is_out_of_range_is_refused_in_a_sentence(answer: Answer, said: str) -> None:
    with pytest.raises(Refused, match=said):
        checked(answer, OPTIONS)


def test_the_longest_sentence_is_kept_whole() -> None:
    longest = Sentence("👩‍👩‍👧‍👦"[:5] * 1_000)
    assert checked(longest, ()) == longest
