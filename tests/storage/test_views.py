"""The views for other tools, read as another tool would, against the fold."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from stratroom.catalogue import rule_book
from stratroom.commands import rehearse
from stratroom.model.dissents import DissentWithdrawn, DissentWritten
from stratroom.model.entries import Entry, RoundAskedAgain, RoundRevealed, Undone
from stratroom.model.forms import RevealedAnswer, Sentence
from stratroom.model.names import CardId, DissentId, GroupId, OptionId, ParticipantId, RoundId, SubjectId, TradeoffId
from stratroom.model.people_noted import ParticipantChanged, ParticipantRemoved
from stratroom.stages.priorities.acts import CutLineDrawn, OptionListed, PriorityAgreed
from stratroom.stages.reveal.acts import (
    CardsPutIntoGroup,
    CardsTakenOut,
    GroupMade,
    GroupRenamed,
    GroupsMerged,
    ProposalTaken,
    ProposedGroup,
    SecondSortingBegun,
    SortingTurnedTo,
)
from stratroom.stages.tradeoffs.entries import (
    Decided,
    TradeoffPut,
    TradeoffRemoved,
    TradeoffReworded,
)
from stratroom.storage.file import WorkshopFile
from tests.storage.workshops import AT, KINDS, ROUND, joined, started

CASE = Path(__file__).parents[1] / "cases" / "northfield-core.json"


def _rows(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def _told(folder: Path, *entries: Entry) -> Path:
    folder.mkdir(exist_ok=True)
    file = WorkshopFile.create(folder / "told.stratroom", KINDS)
    for entry in (started(), joined(1), joined(2), *entries):
        file.append(AT, entry)
    file.close()
    return file.path


@pytest.fixture(scope="module")
def northfield(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("views") / "northfield.stratroom"
    rehearse(CASE, path, None, None)
    return path


def test_the_views_tell_what_the_fold_tells(northfield: Path) -> None:
    rules = rule_book()
    workshop = rules.fold(WorkshopFile.open(northfield, rules.kinds, read_only=True).recorded)
    people = _rows(northfield, "SELECT participant, name, role, decides, leads FROM participants")
    assert people == [(p.id, p.name, p.role, p.decides, p.leads) for p in workshop.people]
    shown = [round for round in workshop.rounds.values() if round.answers]
    counted = _rows(northfield, "SELECT round, count(*) FROM answers GROUP BY round ORDER BY round")
    assert counted == sorted((round.id, len(round.answers)) for round in shown)
    dissents = _rows(northfield, "SELECT dissent, subject, kind, text, confirmed FROM dissents")
    assert dissents == [(d.id, d.subject, d.kind, d.text, d.is_confirmed) for d in workshop.dissents]


def test_the_views_have_every_decision_and_priority_of_the_case(northfield: Path) -> None:
    assert _rows(northfield, "SELECT tradeoff, outcome, holds FROM decisions") == [
        ("towns", "agreed", 1),
        ("price", "parked", 1),
    ]
    assert _rows(northfield, "SELECT place, owner FROM priorities") == [(1, "COO"), (2, "CSO"), (3, "CHRO")]
    assert _rows(northfield, "SELECT count(*) FROM positions WHERE poll = 'second' AND position IS NULL") == [(0,)]
    assert _rows(northfield, "SELECT DISTINCT subject FROM gradients ORDER BY 1") == [
        ("price",),
        ("priorities",),
        ("towns",),
    ]
    assert _rows(northfield, "SELECT count(*), count(DISTINCT text) FROM statements") == [(8, 8)]


def test_what_was_undone_is_left_out(tmp_path: Path) -> None:
    path = _told(tmp_path, joined(3), Undone(sequence=4, what="Ada 3 added"))
    assert _rows(path, "SELECT name FROM participants") == [("Ada 1",), ("Ada 2",)]
    assert _rows(path, "SELECT count(*) FROM standing") == [(3,)]


def test_people_as_they_are_now(tmp_path: Path) -> None:
    changed = ParticipantChanged(participant=ParticipantId("p1"), name="Ada Lovelace", role="CTO", decides=False)
    path = _told(tmp_path, changed, ParticipantRemoved(participant=ParticipantId("p2"), name="Ada 2"))
    assert _rows(path, "SELECT * FROM participants") == [("p1", "Ada Lovelace", "CTO", 0, 0)]


def test_an_answer_without_a_name_has_none(tmp_path: Path) -> None:
    answers = (RevealedAnswer(answer=Sentence("Grow")), RevealedAnswer(answer=Sentence("Grow slowly")))
    path = _told(tmp_path, RoundRevealed(round=ROUND, title="Statements", answers=answers))
    assert _rows(path, "SELECT card, name, text FROM statements") == [
        ("card-1", None, "Grow"),
        ("card-2", None, "Grow slowly"),
    ]


def test_somebody_who_asked_not_to_be_named_is_not_named(tmp_path: Path) -> None:
    quiet, gone = DissentId("d1"), DissentId("d2")
    about, by = SubjectId("towns"), ParticipantId("p1")
    path = _told(
        tmp_path,
        DissentWritten(dissent=quiet, subject=about, by=by, what="dissent", text="No.", named=False),
        DissentWritten(dissent=quiet, subject=about, by=by, what="reservation", text="Not yet.", named=False),
        DissentWritten(dissent=gone, subject=about, by=by, what="dissent", text="Never."),
        DissentWithdrawn(dissent=gone),
    )
    assert _rows(path, "SELECT dissent, kind, name, text, commits, confirmed FROM dissents") == [
        ("d1", "reservation", None, "Not yet.", None, 0)
    ]


def test_groups_follow_every_move(tmp_path: Path) -> None:
    a, b, c = GroupId("a"), GroupId("b"), GroupId("c")
    one, two = CardId("p1"), CardId("p2")
    answers = tuple(RevealedAnswer(answer=Sentence(f"S{n}"), by=ParticipantId(f"p{n}")) for n in (1, 2))
    path = _told(
        tmp_path,
        RoundRevealed(round=RoundId("statements"), title="Statements", answers=answers),
        GroupMade(group=a, name="Towns", cards=(one, two)),
        GroupMade(group=b, name="Cities", cards=(two,)),
        GroupMade(group=c, name="", cards=(CardId("x"),)),
        GroupsMerged(into=c, other=b),
        GroupRenamed(group=c, name="Everywhere"),
        CardsTakenOut(cards=(CardId("x"),)),
        CardsPutIntoGroup(group=c, cards=(CardId("x"),)),
        CardsPutIntoGroup(group=a, cards=(CardId("x"),)),
    )
    assert _rows(path, "SELECT card FROM groups WHERE group_name = 'Towns'") == [("p1",), ("x",)]
    assert _rows(path, "SELECT group_name, card, name, text FROM groups WHERE card <> 'x'") == [
        ("Towns", "p1", "Ada 1", "S1"),
        ("Everywhere", "p2", "Ada 2", "S2"),
    ]


def test_groups_begin_anew_when_the_statements_were_asked_again(tmp_path: Path) -> None:
    statements, a = RoundId("statements"), GroupId("a")
    one, two = (CardId(f"p{n}") for n in (1, 2))

    def shown(word: str) -> RoundRevealed:
        answers = (RevealedAnswer(answer=Sentence(f"{word} {n}"), by=ParticipantId(f"p{n}")) for n in (1, 2))
        return RoundRevealed(round=statements, title="Statements", answers=tuple(answers))

    again = RoundAskedAgain(round=statements, title="Statements", reason="One was missing.")
    before = (shown("Then"), GroupMade(group=a, name="Towns", cards=(one, two)))
    path = _told(tmp_path, *before, again, shown("Now"), GroupMade(group=a, name="Cities", cards=(two,)))
    assert _rows(path, "SELECT group_name, card, text FROM groups") == [("Cities", "p2", "Now 2")]
    assert _rows(path, "SELECT text, holds FROM statements ORDER BY holds, text") == [
        ("Then 1", 0),
        ("Then 2", 0),
        ("Now 1", 1),
        ("Now 2", 1),
    ]


def test_asking_again_that_was_undone_leaves_the_groups(tmp_path: Path) -> None:
    answers = (RevealedAnswer(answer=Sentence("Grow"), by=ParticipantId("p1")),)
    again = RoundAskedAgain(round=RoundId("statements"), title="Statements", reason="A slip.")
    before = (
        RoundRevealed(round=RoundId("statements"), title="Statements", answers=answers),
        GroupMade(group=GroupId("a"), name="Towns", cards=(CardId("p1"),)),
        again,
    )
    path = _told(tmp_path, *before, Undone(sequence=6, what="To be asked again: Statements"))
    assert _rows(path, "SELECT group_name, text FROM groups") == [("Towns", "Grow")]
    assert _rows(path, "SELECT holds FROM statements") == [(1,)]


def test_a_second_sorting_is_in_no_group_of_the_room(tmp_path: Path) -> None:
    a, b = GroupId("a"), GroupId("b")
    one, two, three = (CardId(f"p{n}") for n in (1, 2, 3))
    path = _told(
        tmp_path,
        GroupMade(group=a, name="Towns", cards=(one, two)),
        SecondSortingBegun(by="Finance"),
        GroupMade(group=a, name="Margin", cards=(two, three), second=True),
        GroupMade(group=b, name="Brand", cards=(one,), second=True),
        GroupsMerged(into=b, other=a, second=True),
        GroupRenamed(group=b, name="All of it", second=True),
        CardsTakenOut(cards=(two,), second=True),
        SortingTurnedTo(),
        GroupRenamed(group=a, name="Small towns"),
    )
    assert _rows(path, "SELECT group_id, group_name, card FROM groups") == [
        ("a", "Small towns", "p1"),
        ("a", "Small towns", "p2"),
    ]


def test_a_proposal_that_was_taken_lays_all_groups_anew(tmp_path: Path) -> None:
    one, two, three, four = (CardId(f"p{n}") for n in (1, 2, 3, 4))
    r1, g1 = GroupId("r1"), GroupId("g1")
    again = ProposalTaken(groups=(ProposedGroup(r1, (one, two)), ProposedGroup(GroupId("r2"), (three, four))))
    path = _told(
        tmp_path,
        GroupMade(group=g1, name="Towns", cards=(one, three)),
        again,
        GroupRenamed(group=r1, name="Before"),
        again,
        CardsPutIntoGroup(group=r1, cards=(three,)),
        ProposalTaken(groups=(ProposedGroup(r1, (one, four)),), second=True),
    )
    assert _rows(path, "SELECT group_id, group_name, card FROM groups") == [
        ("r1", "", "p1"),
        ("r1", "", "p2"),
        ("r1", "", "p3"),
    ], "what is left of r2 is one card without a name: it stands alone"
    path = _told(tmp_path / "merged", again, GroupsMerged(into=GroupId("r2"), other=r1))
    assert _rows(path, "SELECT DISTINCT group_id, count(*) FROM groups") == [("r2", 4)]


def test_tradeoffs_and_decisions_as_they_hold(tmp_path: Path) -> None:
    kept, gone = TradeoffId("t1"), TradeoffId("t2")
    path = _told(
        tmp_path,
        TradeoffPut(tradeoff=kept, prefer="Depth", over="Width"),
        TradeoffPut(tradeoff=gone, prefer="A", over="B"),
        TradeoffReworded(tradeoff=kept, prefer="Depth", over="Breadth"),
        TradeoffRemoved(tradeoff=gone),
        Decided(tradeoff=kept, outcome="parked", text="Later."),
        Decided(tradeoff=kept, outcome="agreed", text="Now.", owner=ParticipantId("p2")),
    )
    assert _rows(path, "SELECT tradeoff, prefer, even_over FROM tradeoffs") == [("t1", "Depth", "Breadth")]
    assert _rows(path, "SELECT text, owner, holds FROM decisions") == [("Later.", None, 0), ("Now.", "Ada 2", 1)]


def test_priorities_as_the_last_line_was_drawn(tmp_path: Path) -> None:
    one, two = OptionId("o1"), OptionId("o2")
    owned = PriorityAgreed(option=one, text="One", owner=ParticipantId("p1"), stops="Leaflets")
    path = _told(
        tmp_path,
        OptionListed(option=one, text="One"),
        OptionListed(option=two, text="Two"),
        CutLineDrawn(above=(one,)),
        owned,
        CutLineDrawn(above=(two,)),
        CutLineDrawn(above=(two, one)),
        PriorityAgreed(option=two, text="Two", owner=ParticipantId("p2"), by="2026-09-30"),
    )
    assert _rows(path, "SELECT place, text, owner, by_date, stops FROM priorities") == [
        (1, "Two", "Ada 2", "2026-09-30", ""),
        (2, "One", "Ada 1", "", "Leaflets"),
    ], "what was agreed of it before it came below the line holds again"
