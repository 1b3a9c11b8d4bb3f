"""Entries as older versions wrote them are read by today's: what was added to a kind since has a default."""

import json
from pathlib import Path

import msgspec
import pytest

from stratroom.catalogue import rule_book
from stratroom.model.dissents import DissentWritten
from stratroom.model.entries import Entry, RoundOpened
from stratroom.model.names import (
    ArgumentId,
    DissentId,
    OptionId,
    ParticipantId,
    RoundId,
    StageId,
    SubjectId,
    TradeoffId,
)
from stratroom.stages.priorities.acts import OptionListed, PriorityAgreed
from stratroom.stages.tradeoffs.entries import ArgumentMade, Decided, TradeoffPut, TradeoffReworded
from stratroom.storage.codec import decode
from stratroom.storage.upcasts import UPCASTS

KINDS = rule_book().kinds
REQUIRED: dict[str, list[str]] = json.loads(
    (Path(__file__).parent / "files" / "required-3.json").read_text(encoding="utf-8")
)
"""What the entries of the last version that wrote files of format 3 never lacked."""
T1 = TradeoffId("t1")

OLD: list[tuple[str, Entry]] = [
    (
        '{"over":"B","prefer":"A","question":"Q","cost":"C","stops":"S","tradeoff":"t1"}',
        TradeoffPut(tradeoff=T1, prefer="A", over="B", question="Q", cost="C", stops="S", feels=""),
    ),
    ('{"over":"B","prefer":"A","tradeoff":"t1"}', TradeoffReworded(tradeoff=T1, prefer="A", over="B", feels="")),
    (
        '{"argument":"a1","basis":"evidence","by":"p1","side":"condition","source":"X","text":"T","tradeoff":"t1"}',
        ArgumentMade(
            tradeoff=T1,
            argument=ArgumentId("a1"),
            side="condition",
            text="T",
            basis="evidence",
            source="X",
            by=ParticipantId("p1"),
            owner=None,
            test="",
            standard="",
            due="",
            out_of=None,
            as_advocate=False,
        ),
    ),
    (
        '{"options":["A","B"],"outcome":"agreed","owner":"p1","review":"2027-01-01","text":"T","tradeoff":"t1"}',
        Decided(
            tradeoff=T1,
            outcome="agreed",
            text="T",
            options=("A", "B"),
            owner=ParticipantId("p1"),
            review="2027-01-01",
            accepted="",
            conditions=(),
            reversible=None,
            reached=None,
        ),
    ),
    (
        '{"by":"p1","commits":true,"dissent":"d1","named":false,"subject":"t1","text":"T","what":"dissent"}',
        DissentWritten(
            dissent=DissentId("d1"),
            subject=SubjectId("t1"),
            by=ParticipantId("p1"),
            what="dissent",
            text="T",
            commits=True,
            named=False,
            alternative="",
        ),
    ),
    ('{"option":"o1","text":"T"}', OptionListed(option=OptionId("o1"), text="T", out_of=SubjectId(""))),
    (
        '{"by":"2027-01-01","money":"1m","option":"o1","owner":"p1","stops":"S","text":"T"}',
        PriorityAgreed(
            option=OptionId("o1"),
            text="T",
            owner=ParticipantId("p1"),
            by="2027-01-01",
            money="1m",
            stops="S",
            half_days=0,
        ),
    ),
    (
        '{"attribution":"named","eligible":["p1"],"form":"sentence","prompt":"P","round":"r","stage":"s","title":"T"}',
        RoundOpened(
            round=RoundId("r"),
            stage=StageId("s"),
            title="T",
            prompt="P",
            form="sentence",
            attribution="named",
            eligible=(ParticipantId("p1"),),
            subject=SubjectId(""),
            recused=(),
        ),
    ),
]


@pytest.mark.parametrize(("body", "entry"), OLD, ids=[entry.kind for _, entry in OLD])
def test_an_old_body_is_read_with_what_was_added_at_its_default(body: str, entry: Entry) -> None:
    assert decode(entry.kind, body, KINDS) == entry


@pytest.mark.parametrize("kind", REQUIRED)
def test_no_entry_asks_for_more_than_it_did(kind: str) -> None:
    assert kind in KINDS or kind in UPCASTS
    if kind in KINDS:
        today = {field.name for field in msgspec.structs.fields(KINDS[kind]) if field.required}
        assert today <= set(REQUIRED[kind])
