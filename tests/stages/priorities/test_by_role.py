"""Points and rankings by role: under a role in every picture and page, in a case, and nobody's name beside one."""

import json
from typing import Any

import pytest

from stratroom import case as cases
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.forms import Points, Ranking
from stratroom.model.names import OptionId, RoundId, StageId
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.withholding import without_names
from stratroom.programmes import rehearsed
from stratroom.record.blocks import PersonTag, Table
from stratroom.record.pdf import style
from stratroom.record.pdf.pieces import breaks_no_word
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import left_out, retell
from stratroom.stages.priorities.acts import POINTS, RANKINGS, ListOption
from stratroom.stages.priorities.answers import as_shown
from stratroom.stages.priorities.desk_rows import cut_items
from stratroom.stages.priorities.ordered import one_fewer
from stratroom.stages.priorities.public import counted_how, points_table, views
from stratroom.stages.welcome.rules import AddParticipant, ChangeParticipant, Promise
from tests.model.test_by_role import PEOPLE, room
from tests.record.reading import everything, read
from tests.telling import after, refused, who

PRIORITIES = StageId("priorities")
A, B = OptionId("a"), OptionId("b")
AMOUNTS = dict(zip(PEOPLE, (70, 60, 55, 10, 45), strict=True))


def given() -> MemoryRoom:
    """Six may answer; five do, not as they sit."""
    begun = room()
    after(begun, AddParticipant(who("Fay"), "Fay", "Counsel"), Promise(PRIORITIES, "by-role"))
    after(begun, ListOption(A, "Fresh"), ListOption(B, "Cheap"), OpenRound(POINTS))
    for name in reversed(PEOPLE):
        after(begun, HandIn(POINTS, who(name), Points({A: AMOUNTS[name], B: 100 - AMOUNTS[name]})))
    after(begun, CloseRound(POINTS), RevealRound(POINTS), OpenRound(RANKINGS))
    for name in reversed(PEOPLE):
        after(begun, HandIn(RANKINGS, who(name), Ranking(((A,), (B,)) if AMOUNTS[name] > 50 else ((B,), (A,)))))
    after(begun, CloseRound(RANKINGS), RevealRound(RANKINGS))
    return begun


def test_each_column_stands_under_a_role() -> None:
    table = points_table(given().workshop)
    assert table is not None
    assert [one.called if one else "" for one in table.people] == [
        "CEO", "Manager", "Manager", "Manager", "Without a role", "",
    ]  # fmt: skip
    assert next(row for row in table.rows if row.text == "Fresh").points == (70, 10, 55, 60, 45, None)
    assert "5 of 6 answered" in table.missing
    assert "Ma: Manager" in table.missing, "what the initials stand for"


def test_a_role_with_a_long_word_has_room_before_its_ranking() -> None:
    tables = [part for part in everything(as_shown(given().workshop, RANKINGS)) if isinstance(part, Table)]
    (table,) = [table for table in tables if table.head[1:] == ("Order",)]
    room = table.widths[0] * style.MEASURE - 30
    assert breaks_no_word("Leiterin Unternehmensentwicklung", style.TABLE_HEAD, room)


def test_the_room_and_the_console_see_nobody() -> None:
    workshop = given().workshop
    seen = repr(views(workshop)) + "".join(item.given for item in cut_items(workshop))
    assert [name for name in (*PEOPLE, "Fay") if f"'{name}'" in seen or f"'{name.lower()}'" in seen] == []
    assert "shown by role" in counted_how(workshop)[POINTS]
    assert "record by role" in counted_how(workshop)[RANKINGS]


def test_the_record_prints_every_allocation_and_ranking_under_a_role() -> None:
    workshop = given().workshop
    for round in (POINTS, RANKINGS):
        blocks = as_shown(workshop, round)
        told = [part.name for part in everything(blocks) if isinstance(part, PersonTag)]
        assert told == ["CEO", "Manager", "Manager", "Manager", "Without a role"]
        hidden = as_shown(without_names(workshop), round)
        assert [part for part in everything(hidden) if isinstance(part, PersonTag)] == []
        assert "Manager" not in read(hidden)


def test_nobody_is_named_without_whom_the_result_is_another() -> None:
    said = one_fewer(given().workshop, brief=False)
    assert said
    assert not any(word in said for word in (*PEOPLE, *filter(None, PEOPLE.values())))


def test_it_stands_between_names_and_none() -> None:
    begun = given()
    assert "only be made tighter" in refused(begun, Promise(PRIORITIES, "named"))
    assert "after reading" in refused(begun, Promise(PRIORITIES, "after-reading"))
    after(begun, Promise(PRIORITIES, "unattributed"))


def case_of(**priorities: Any) -> cases.Case:
    people = [{"id": name.lower(), "name": name, "role": role} for name, role in PEOPLE.items()]
    options = [{"id": "a", "text": "Fresh"}, {"id": "b", "text": "Cheap"}]
    told = {"stratroom_case": 1, "title": "A day", "participants": people}
    return cases.from_json(json.dumps({**told, "priorities": {"options": options, **priorities}}).encode())


def played(case: cases.Case) -> MemoryRoom:
    begun = MemoryRoom(rule_book())
    after(begun, *(command for _, command in acts(case, rehearsed())))
    return begun


ROLES = ("CEO", "Manager", "Manager", "Manager", "")
SOME = [{"role": role, "points": {"a": n, "b": 100 - n}} for n, role in enumerate(ROLES, 10)]
RANKED = [{"role": role, "order": [["a"], ["b"]]} for role in ROLES]


def test_a_case_tells_them_by_role_to_the_letter() -> None:
    case = case_of(points=SOME, rankings=RANKED)
    workshop = played(case).workshop
    assert [workshop.rounds[RoundId(id)].attribution for id in ("points", "rankings")] == ["by-role"] * 2
    assert retell(workshop).priorities == case.priorities
    assert not any("by role" in sentence for sentence in left_out(workshop))
    nothing = played(case_of())
    after(nothing, Promise(PRIORITIES, "by-role"))
    assert any("promised by role" in sentence for sentence in left_out(nothing.workshop))


@pytest.mark.parametrize(
    ("change", "is_left_out"),
    [
        (ChangeParticipant(who("Ada"), "Ada", "Chair", True, False), True),
        (ChangeParticipant(who("Bo"), "Bo", "CEO", True, False), True),
        (ChangeParticipant(who("Ada"), "Ada", "CEO", False, False), True),
        (ChangeParticipant(who("Fay"), "Fay", "Advocate", True, False), False),
    ],
)
def test_answers_under_a_role_that_is_gone_are_left_out_and_that_is_said(
    change: ChangeParticipant, is_left_out: bool
) -> None:
    begun = given()
    after(begun, change)
    case = retell(begun.workshop)
    try_out(list(acts(case, rehearsed())), rule_book())
    assert case.priorities
    assert (case.priorities.points == (), case.priorities.rankings == ()) == (is_left_out, is_left_out)
    said = [sentence for sentence in left_out(begun.workshop) if "roles that fewer participants have now" in sentence]
    assert len(said) == 2 * is_left_out


@pytest.mark.parametrize(
    ("priorities", "said"),
    [
        ({"points": [*SOME[:4], {"points": {"a": 100}}]}, "priorities.points[4]: the key “role” is missing"),
        ({"points": SOME, "rankings": [{"by": "ada", "order": [["a"]]}]}, "rankings[0].by: The points carry"),
        ({"points": [{"points": {"a": 100}}] * 5, "rankings": RANKED}, "priorities.rankings[0].role: The points carry"),
        ({"points": [{**SOME[0], "by": "ada"}, *SOME[1:]]}, "points[0].role: Beside a name there is no role"),
        ({"points": [*SOME, SOME[0]]}, "priorities.points[5]: All 5"),
        ({"points": [SOME[0], *SOME[:4]]}, "priorities.points[1]: No further answer can stand under “CEO”"),
        ({"points": [{**SOME[0], "role": "CFO"}, *SOME[1:]]}, "Nobody who is asked has this role: CFO."),
    ],
)  # fmt: skip
def test_a_case_that_says_more_or_less_is_refused_with_its_place(priorities: dict[str, Any], said: str) -> None:
    with pytest.raises(Refused) as refusal:
        try_out(list(acts(case_of(**priorities), rehearsed())), rule_book())
    assert said in str(refusal.value)
