"""What other tools read of trade-offs, arguments, decisions, dissents, recusals and priorities, against the fold."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from hypothesis import given

from stratroom.case import Case
from stratroom.catalogue import rule_book
from stratroom.memory_room import MemoryRoom
from stratroom.model.dissents import DissentAddedTo, DissentConfirmed, DissentWithdrawn, DissentWritten
from stratroom.model.entries import Entry, Undone
from stratroom.model.names import ArgumentId, DissentId, OptionId, ParticipantId, SubjectId, TradeoffId
from stratroom.model.recusals import RecusalWithdrawn, Recused
from stratroom.model.workshop import Workshop
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts
from stratroom.stages.priorities.acts import CutLineDrawn, OptionListed, OptionRemoved, PriorityAgreed, priorities
from stratroom.stages.tradeoffs.entries import (
    ArgumentAmended,
    ArgumentMade,
    ArgumentWithdrawn,
    Decided,
    ReverseConfirmed,
    TradeoffMoved,
    TradeoffPut,
    TradeoffRemoved,
    TradeoffReworded,
)
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.storage import schema
from stratroom.storage.codec import encode
from stratroom.storage.file import WorkshopFile
from tests.choices import any_case
from tests.storage.workshops import AT, KINDS, joined, started

T1, A1, A2, D1 = TradeoffId("t1"), ArgumentId("a1"), ArgumentId("a2"), DissentId("d1")
ABOUT, P1, P2 = SubjectId("t1"), ParticipantId("p1"), ParticipantId("p2")
PUT = TradeoffPut(tradeoff=T1, prefer="Depth", over="Width", feels="The cities")
Rows = list[tuple[object, ...]]


class KeptRoom(MemoryRoom):
    """A room in memory that remembers what has happened."""

    def __init__(self) -> None:
        super().__init__(rule_book())
        self.happened: list[Entry] = []

    def _evolve(self, entry: Entry) -> None:
        super()._evolve(entry)
        self.happened.append(entry)


def rows(path: Path, query: str) -> Rows:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def told(folder: Path, *entries: Entry | tuple[str, Entry]) -> Path:
    file = WorkshopFile.create(folder / f"{len(list(folder.iterdir()))}.stratroom", KINDS)
    for entry in (started(), joined(1), joined(2), PUT, *entries):
        file.append(*(entry if isinstance(entry, tuple) else (AT, entry)))
    file.close()
    return file.path


def test_the_reverse_is_called_sensible_by_the_last_who_did_of_these_two_sides(tmp_path: Path) -> None:
    query = "SELECT who_feels_it, reverse_by FROM tradeoffs"
    ada, bob = (ReverseConfirmed(tradeoff=T1, by=by, name="N") for by in (P1, P2))
    asked = TradeoffReworded(tradeoff=T1, prefer="Depth", over="Width", question="Which?", feels="Nobody")
    others = TradeoffReworded(tradeoff=T1, prefer="Depth", over="Breadth")
    assert rows(told(tmp_path), query) == [("The cities", None)]
    assert rows(told(tmp_path, ada, bob, asked), query) == [("Nobody", "Ada 2")]
    assert rows(told(tmp_path, ada, others), query) == [("", None)]
    assert rows(told(tmp_path, ada, others, bob), query) == [("", "Ada 2")]
    assert rows(told(tmp_path, ada, ReverseConfirmed(tradeoff=T1, by=None)), query) == [("The cities", None)]
    assert rows(told(tmp_path, ada, bob, Undone(sequence=6)), query) == [("The cities", "Ada 1")]


def test_trade_offs_stand_in_the_order_they_were_moved_to_and_later_ones_after_them(tmp_path: Path) -> None:
    query = "SELECT tradeoff FROM tradeoffs"
    two, three = (TradeoffPut(tradeoff=TradeoffId(id), prefer="A", over="B") for id in ("t2", "t3"))
    moved = TradeoffMoved(tradeoff=T1, order=(TradeoffId("t2"), T1), wording="Depth even over Width")
    assert rows(told(tmp_path, two), query) == [("t1",), ("t2",)]
    assert rows(told(tmp_path, two, moved, three), query) == [("t2",), ("t1",), ("t3",)]
    assert rows(told(tmp_path, two, moved, Undone(sequence=6)), query) == [("t1",), ("t2",)]
    assert rows(told(tmp_path, two, moved, TradeoffRemoved(tradeoff=TradeoffId("t2"))), query) == [("t1",)]


def test_an_argument_in_its_last_words_with_who_sees_to_the_test(tmp_path: Path) -> None:
    path = told(
        tmp_path,
        ArgumentMade(tradeoff=T1, argument=A1, side="over", text="Old", basis="evidence", by=P1, as_advocate=True),
        ArgumentMade(tradeoff=T1, argument=A2, side="condition", text="If", basis="inference", out_of=A1),
        ArgumentAmended(
            tradeoff=T1,
            argument=A2,
            text="If so",
            basis="conjecture",
            owner=P2,
            test="T",
            standard="S",
            due="2027-01-01",
        ),
        ArgumentMade(tradeoff=T1, argument=ArgumentId("a3"), side="prefer", text="Gone", basis="evidence"),
        ArgumentWithdrawn(tradeoff=T1, argument=ArgumentId("a3")),
        Decided(
            tradeoff=T1,
            outcome="agreed",
            text="Yes.",
            conditions=(A2,),
            accepted="Slower",
            reached=True,
            reversible=False,
        ),
        Decided(tradeoff=T1, outcome="agreed", text="Yes!"),
        ArgumentAmended(tradeoff=T1, argument=A2, text="If ever", basis="conjecture", owner=P2),
    )
    assert rows(
        path, "SELECT prefer, side, text, basis, name, as_advocate, owner, test, standard, due, made_of FROM arguments"
    ) == [
        ("Depth", "over", "Old", "evidence", "Ada 1", 1, None, "", "", "", None),
        ("Depth", "condition", "If ever", "conjecture", None, 0, "Ada 2", "", "", "", "a1"),
    ]
    assert rows(path, "SELECT accepted, conditions, reversible, reached, holds FROM decisions") == [
        ("Slower", '["If so"]', 0, 1, 0),
        ("", "[]", None, None, 1),
    ]


def test_an_argument_with_the_side_and_the_name_it_has_now(tmp_path: Path) -> None:
    query = "SELECT text, side, name, as_advocate FROM arguments"
    made = ArgumentMade(tradeoff=T1, argument=A1, side="over", text="Old", basis="evidence", by=P1, as_advocate=True)
    unnamed = ArgumentAmended(tradeoff=T1, argument=A1, text="New", basis="evidence", side="prefer")
    another = ArgumentAmended(tradeoff=T1, argument=A1, text="Newer", basis="evidence", side="over", by=P2)
    worded = ArgumentAmended(tradeoff=T1, argument=A1, text="Newest", basis="evidence")
    assert rows(told(tmp_path, made, worded), query) == [("Newest", "over", "Ada 1", 1)]
    assert rows(told(tmp_path, made, unnamed), query) == [("New", "prefer", None, 0)]
    assert rows(told(tmp_path, made, unnamed, another, worded), query) == [("Newest", "over", "Ada 2", 0)]
    assert rows(told(tmp_path, made, another, unnamed, worded), query) == [("Newest", "prefer", None, 0)]


def test_of_later_words_only_those_their_author_confirmed_and_no_name_that_was_not_given(tmp_path: Path) -> None:
    query = "SELECT name, text, alternative, additions, confirmed FROM dissents"
    written = DissentWritten(
        dissent=D1, subject=ABOUT, by=P1, what="dissent", text="No.", named=False, alternative="Wait."
    )
    confirmed, withdrawn = DissentConfirmed(dissent=D1), DissentWithdrawn(dissent=D1)

    def added(text: str) -> DissentAddedTo:
        return DissentAddedTo(dissent=D1, text=text)

    assert rows(told(tmp_path, written), query) == [(None, "No.", "Wait.", "[]", 0)]
    assert rows(told(tmp_path, written, withdrawn), query) == []
    assert rows(told(tmp_path, written, withdrawn, written, confirmed), query) == [(None, "No.", "Wait.", "[]", 1)]
    path = told(tmp_path, written, written, confirmed, added("x"), added("One"), confirmed, added("Tw"), withdrawn)
    assert rows(path, query) == [(None, "No.", "Wait.", '["One"]', 1)]
    path = told(tmp_path, written, confirmed, added("One"), confirmed, added("Two"), confirmed, added("waits"))
    assert rows(path, query) == [(None, "No.", "Wait.", '["One","Two"]', 1)]
    path = told(tmp_path, written, confirmed, added("One"), confirmed, Undone(sequence=8))
    assert rows(path, query) == [(None, "No.", "Wait.", "[]", 1)]


def test_who_keeps_out_now(tmp_path: Path) -> None:
    path = told(
        tmp_path,
        Recused(subject=ABOUT, by=P1, name="Ada 1", reason="My own team"),
        Recused(subject=SubjectId("priorities"), by=P1, name="Ada 1"),
        Recused(subject=ABOUT, by=P2, name="Ada 2"),
        RecusalWithdrawn(subject=ABOUT, by=P2, name="Ada 2"),
        Recused(subject=SubjectId("priorities"), by=P2, name="Ada 2"),
        Undone(sequence=9),
    )
    assert rows(path, "SELECT * FROM recusals") == [("t1", "Ada 1", "My own team"), ("priorities", "Ada 1", "")]


def test_since_when_somebody_kept_out_and_when_they_were_back(tmp_path: Path) -> None:
    out, back = Recused(subject=ABOUT, by=P1, name="Ada 1", reason="My own team"), "2026-03-04T11:40:00+01:00"
    in_again, late = RecusalWithdrawn(subject=ABOUT, by=P1, name="Ada 1"), "2026-03-04T12:05:00+01:00"
    query = "SELECT * FROM kept_out"
    first, second = ("t1", "Ada 1", "My own team", AT, back), ("t1", "Ada 1", "My own team", late, None)
    assert rows(told(tmp_path, out, (back, in_again), (late, out)), query) == [first, second]
    assert rows(told(tmp_path, out, (back, in_again), Undone(sequence=6)), query) == [(*first[:4], None)]
    assert rows(told(tmp_path, out, (back, in_again), TradeoffRemoved(tradeoff=T1)), query) == []


def test_half_days_of_an_owner(tmp_path: Path) -> None:
    one, two = OptionId("o1"), OptionId("o2")
    path = told(
        tmp_path,
        *(OptionListed(option=one, text="One"), OptionListed(option=two, text="Two"), CutLineDrawn(above=(one, two))),
        PriorityAgreed(option=one, text="One", owner=P1, half_days=4),
    )
    assert rows(path, "SELECT text, owner, half_days FROM priorities") == [("One", "Ada 1", 4), ("Two", None, 0)]


def test_who_kept_out_of_a_trade_off_that_was_removed_keeps_out_of_nothing(tmp_path: Path) -> None:
    out, gone = Recused(subject=ABOUT, by=P1, name="Ada 1"), TradeoffRemoved(tradeoff=T1)
    assert rows(told(tmp_path, out, gone), "SELECT * FROM recusals") == []
    assert rows(told(tmp_path, out, gone, PUT), "SELECT * FROM recusals") == []
    assert rows(told(tmp_path, out, gone, Undone(sequence=6)), "SELECT name FROM recusals") == [("Ada 1",)]


def test_what_was_agreed_is_kept_below_the_line_and_numbers_have_no_gaps(tmp_path: Path) -> None:
    one, two = OptionId("o1"), OptionId("o2")
    agreed = PriorityAgreed(option=two, text="Two", owner=P1, stops="Tours", half_days=4)
    options = (OptionListed(option=one, text="One"), OptionListed(option=two, text="Two"))
    both, alone = CutLineDrawn(above=(one, two)), CutLineDrawn(above=(one,))
    gone, again = OptionRemoved(option=two, text="Two"), OptionListed(option=two, text="Anew")
    query = "SELECT place, text, owner, stops, half_days FROM priorities"
    before = [(1, "One", None, "", 0), (2, "Two", "Ada 1", "Tours", 4)]
    assert rows(told(tmp_path, *options, both, agreed, alone), query) == before[:1]
    assert rows(told(tmp_path, *options, both, agreed, alone, both), query) == before
    without = (*options, both, agreed, OptionRemoved(option=one, text="One"))
    assert rows(told(tmp_path, *without), query) == [(1, *before[1][1:])]
    assert rows(told(tmp_path, *options, both, agreed, gone, again), query) == before[:1]
    path = told(tmp_path, *options, both, agreed, gone, again, both)
    assert rows(path, query) == [before[0], (2, "Anew", None, "", 0)]


@given(any_case())
def test_the_views_tell_what_the_fold_tells(some: Case) -> None:
    room = KeptRoom()
    for _, command in acts(some, rehearsed()):
        room.do(command)
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in schema.TODAY:
            connection.execute(statement)
        entries = [(n, AT, *encode(entry), "") for n, entry in enumerate(room.happened, 1)]
        connection.executemany("INSERT INTO entries VALUES (?, ?, ?, ?, ?)", entries)
        same_tradeoffs(connection, room.workshop)
        same_rest(connection, room.workshop)


def same_tradeoffs(file: sqlite3.Connection, workshop: Workshop) -> None:
    called = {person.id: person.name for person in workshop.people} | {None: None}
    items = tradeoffs(workshop).items
    assert file.execute("SELECT tradeoff, who_feels_it, reverse_by FROM tradeoffs").fetchall() == [
        (item.id, item.feels, called[item.reverse_by]) for item in items
    ]
    query = "SELECT tradeoff, side, text, name, owner, test, standard, due, made_of FROM arguments"
    assert file.execute(query).fetchall() == [
        (item.id, a.side, a.text, called[a.by], called[a.owner], a.test, a.standard, a.due, a.out_of)
        for item in items
        for a in item.arguments
    ]
    found = file.execute(
        "SELECT tradeoff, accepted, conditions, reversible, reached FROM decisions WHERE holds"
    ).fetchall()
    assert [(*row[:2], json.loads(row[2]), *row[3:]) for row in found] == [
        (
            item.id,
            held.accepted,
            [a.text for a in item.arguments if a.id in held.conditions],
            held.reversible,
            held.reached,
        )
        for item in items
        if (held := item.decision)
    ]


def test_the_view_tells_when_a_dissent_was_confirmed_and_of_which_decision(tmp_path: Path) -> None:
    query = "SELECT text, confirmed_at, said_of FROM dissents"
    written = DissentWritten(dissent=D1, subject=ABOUT, by=P1, what="dissent", text="No.")
    first, second = (Decided(tradeoff=T1, outcome="agreed", text=text) for text in ("One.", "Two."))
    confirmed = DissentConfirmed(dissent=D1)
    assert rows(told(tmp_path, first, written), query) == [("No.", None, None)]
    assert rows(told(tmp_path, written, confirmed, first), query) == [("No.", AT, None)]
    assert rows(told(tmp_path, first, written, confirmed, second), query) == [("No.", AT, "One.")]
    assert rows(told(tmp_path, first, second, written, confirmed), query) == [("No.", AT, "Two.")]


def same_rest(file: sqlite3.Connection, workshop: Workshop) -> None:
    called = {person.id: person.name for person in workshop.people}
    found = file.execute("SELECT name, alternative, additions, confirmed FROM dissents").fetchall()
    assert [(*row[:2], json.loads(row[2]), row[3]) for row in found] == [
        (called[d.by] if d.named else None, d.alternative, [added.text for added in d.additions], d.is_confirmed)
        for d in workshop.dissents
    ]
    assert file.execute("SELECT subject, name, reason FROM recusals").fetchall() == [
        (recusal.subject, called[recusal.by], recusal.reason) for recusal in workshop.recusals
    ]
    assert file.execute("SELECT subject, name, reason, since, back FROM kept_out").fetchall() == [
        (out.subject, called[out.by], out.reason, AT, None) for out in workshop.recusals
    ]
    assert file.execute("SELECT half_days FROM priorities").fetchall() == [
        (priority.half_days,) for priority in priorities(workshop).agreed
    ]
