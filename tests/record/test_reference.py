"""The numbers to look up at the end of the record: what each is, sets and ties as such, nothing of fewer than five."""

from stratroom.analysis.counted import counted
from stratroom.model.forms import Position, Ranking
from stratroom.model.names import OptionId, TradeoffId
from stratroom.record import reference
from stratroom.record.blocks import Table
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.priorities.answers import to_look_up
from stratroom.stages.tradeoffs import answers as tradeoff_answers
from stratroom.stages.tradeoffs.acts import PutTradeoff
from tests.analysis.test_ranking import ballots_of
from tests.record.reading import everything, read, room
from tests.telling import after, answered

A, B, C = (OptionId(letter) for letter in "abc")
NAMES, NUMBERS = {"a": "Fresh", "b": "Exit", "c": "Rotas"}, {"a": 1, "b": 2, "c": 3}
PEOPLE = ("CEO", "CFO", "COO", "CMO", "GC")


def printed(*texts: str, put: str = "abc") -> str:
    ballots = ballots_of(*(f"1:{text}" for text in texts))
    return read(tuple(reference.rankings(counted(ballots, put), NAMES, NUMBERS, PEOPLE[: len(ballots)])))


def test_places_by_schulze_are_tiers_and_borda_counts_halves() -> None:
    words = printed("a>b=c", "a>b=c", "a>b=c")
    assert "1. Fresh\n1\n6\n2. Exit\n2, tied\n1½\n3. Rotas\n2, tied\n1½" in words


def test_kemeny_is_printed_only_where_one_order_is_best() -> None:
    assert (
        "Kemeny’s order goes against fewest of the comparisons people made, 0 of them: 1, then 2, then 3."
        in printed("a>b>c", "a>b>c")
    )
    tied = printed("a>b>c", "c>b>a")
    assert "6 orders are equally good, each against 3, so none of them is printed." in tied
    assert "1, then 2, then 3" not in tied


def test_kendalls_w_says_what_it_is_or_that_it_is_not_defined() -> None:
    assert "Kendall’s W: 1. It is 1 where all rankings are the same" in printed("a>b>c", "a>b>c")
    assert "Kendall’s W is not defined here" in printed("a>b", "a>b>c")
    assert "Kendall’s W is not defined here" in printed("a=b=c", "a=b=c")


def test_each_way_of_counting_says_who_changes_it() -> None:
    words = printed("a>b>c", "b>a>c", "a>c>b")
    assert (
        "Before each other one\nWithout CEO alone, or COO alone, no option would come before each other one." in words
    )
    assert "Nobody changes what comes first." in printed("a>b>c", "a>b>c", "a>b>c")
    assert "Without any one person" not in printed("a>b>c")


def test_where_no_option_is_before_each_other_one_nobody_is_said_to_keep_one_there() -> None:
    round_twice = printed("a=b>c", "a=b>c", "a=b>c")
    assert "Before each other one\nNo option does, and nobody changes that.\nSchulze\nNobody changes" in round_twice


def test_an_option_nobody_ranked_has_no_place_and_no_count() -> None:
    assert "3. Rotas\n–\n–" in printed("a>b", "b>a")


def test_the_rankings_of_a_workshop_are_looked_up_with_the_numbers_of_the_list() -> None:
    begun = room("CEO", "CFO")
    after(begun, *(ListOption(id, text) for id, text in ((A, "Fresh"), (B, "Exit"), (C, "Rotas"))))
    assert tuple(to_look_up(begun.workshop)) == ()
    shown = answered(begun, "rankings", ceo=Ranking(((C,), (A,), (B,))), cfo=Ranking(((C,), (B,), (A,))))
    table = next(part for part in everything(tuple(to_look_up(shown))) if isinstance(part, Table))
    assert [row[0] for row in table.rows] == ["1. Rotas", "2. Fresh", "3. Exit"]


def test_the_spread_of_positions_stands_with_its_range_and_only_from_five_on() -> None:
    begun = room(*PEOPLE)
    after(begun, PutTradeoff(TradeoffId("t1"), "Fresh", "Cheap"))
    where = {"ceo": Position(3), "cfo": Position(3), "coo": Position(-3), "cmo": Position(-3)}
    four = answered(begun, "first:t1", **where)
    assert tuple(reference.spreads(tradeoff_answers.to_look_up(four))) == ()
    five = answered(begun, "second:t1", **where, gc=Position(0))
    words = read(tuple(reference.spreads(tradeoff_answers.to_look_up(five))))
    assert "Van der Eijk’s A says how positions are spread" in words
    assert "Fresh even over Cheap\nAfter\nA " in words
    assert words.endswith("with one person missing or one step aside; 5 people")
    assert "Before" not in words


def test_nothing_to_look_up_leaves_no_pages() -> None:
    assert reference.section(()) is None
