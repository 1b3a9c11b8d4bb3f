"""Who recognises whom, whatever is marked: nothing depends on the order of people, or of marks, or on who is away."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from stratroom.analysis.recognition import mutual, one_sided, proposal

PEOPLE = "abcdefg"


@st.composite
def marked(draw: st.DrawFn) -> dict[str, list[str]]:
    """Some of the people answered; each marked some of all, perhaps themselves, perhaps somebody who is away."""
    answered = draw(st.lists(st.sampled_from(PEOPLE), unique=True))
    return {by: draw(st.lists(st.sampled_from(PEOPLE), unique=True)) for by in answered}


def shuffled(recognised: dict[str, list[str]], random: Random) -> dict[str, list[str]]:
    """The same marks by the same people, all in another order."""
    people = random.sample(list(recognised), len(recognised))
    return {by: random.sample(recognised[by], len(recognised[by])) for by in people}


@given(marked(), st.randoms(use_true_random=False))
def test_groups_do_not_depend_on_the_order_of_people_or_of_marks(
    recognised: dict[str, list[str]], random: Random
) -> None:
    other_order = random.sample(PEOPLE, len(PEOPLE))
    groups = proposal(recognised, PEOPLE)
    assert proposal(shuffled(recognised, random), PEOPLE) == groups
    again = proposal(shuffled(recognised, random), other_order)
    assert set(map(frozenset, again)) == set(map(frozenset, groups))
    assert mutual(shuffled(recognised, random)) == mutual(recognised)
    assert one_sided(shuffled(recognised, random)) == one_sided(recognised)


@given(marked())
def test_who_is_away_recognises_nobody_and_is_recognised_by_nobody(recognised: dict[str, list[str]]) -> None:
    away = set(PEOPLE) - set(recognised)
    assert not any(pair & away for pair in mutual(recognised))
    assert not any({by, other} & away for by, other in one_sided(recognised))
    assert not any(away & set(group) for group in proposal(recognised, PEOPLE))


@given(marked())
def test_every_mark_is_counted_once_and_is_either_of_both_or_of_one(recognised: dict[str, list[str]]) -> None:
    marks = {(by, other) for by, others in recognised.items() for other in others if other != by}
    marks = {mark for mark in marks if mark[1] in recognised}
    both = {mark for mark in marks if mark[::-1] in marks}
    assert {frozenset(mark) for mark in both} == set(mutual(recognised))
    assert marks - both == set(one_sided(recognised))


@given(marked())
def test_nobody_stands_in_two_groups_and_a_pair_is_never_parted(recognised: dict[str, list[str]]) -> None:
    groups = proposal(recognised, PEOPLE)
    together = [person for group in groups for person in group]
    assert len(together) == len(set(together))
    assert all(len(group) > 1 for group in groups)
    for pair in mutual(recognised):
        assert any(pair <= set(group) for group in groups)


@given(marked())
def test_a_group_hangs_together_by_pairs_alone(recognised: dict[str, list[str]]) -> None:
    for group in proposal(recognised, PEOPLE):
        reached = {group[0]}
        for _ in group:
            reached |= {other for pair in mutual(recognised) if pair & reached for other in pair}
        assert reached == set(group)
