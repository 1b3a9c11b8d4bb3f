"""Names in Hebrew, or with signs that turn: what the record says beside them on one line keeps its order."""

from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.forms import Gradient
from stratroom.model.names import DissentId, ParticipantId, SubjectId, TradeoffId
from stratroom.record.dissenting import whose
from stratroom.record.people import tag_of
from stratroom.record.spreadsheets import guarded
from stratroom.record.unfolded import known_as
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.tradeoffs.record import sections
from tests.record.reading import away, read, room
from tests.telling import after, answered

AVI, TURNED = "\u05d0\u05d1\u05d9", "Li\u202ela"
APART = {name: f"\u2068{name}\u2069" for name in (AVI, TURNED)}


def put() -> MemoryRoom:
    begun = room("CEO", "CFO", TURNED, AVI, "CTO", "GC")
    after(begun, PutTradeoff(TradeoffId("t1"), "Towns", "Cities"), Propose(TradeoffId("t1"), "Towns only."))
    return begun


def id_of(begun: MemoryRoom, name: str) -> ParticipantId:
    return next(person.id for person in begun.workshop.people if person.name == name)


def test_names_in_a_cell_and_in_a_sentence_are_set_apart_one_by_one() -> None:
    begun = put()
    by = {id_of(begun, name): Gradient(1) for name in (TURNED, AVI, "CEO")}
    words = read(sections(answered(begun, "gradients:t1", **by)))
    assert f"CEO, {APART[TURNED]}, {APART[AVI]}\n3" in words


def test_names_of_who_is_missing_are_set_apart_one_by_one() -> None:
    begun = put()
    for name in (TURNED, AVI):
        away(begun, id_of(begun, name))
    words = read(sections(answered(begun, "gradients:t1", ceo=Gradient(1))))
    assert f"2 absent ({APART[TURNED]}, {APART[AVI]})" in words


def test_whose_a_dissent_is_stands_behind_what_it_is() -> None:
    begun = put()
    words = WriteDissent(DissentId("d"), SubjectId("t1"), id_of(begun, TURNED), "dissent", "No.")
    (dissent,) = after(begun, words, ConfirmDissent(DissentId("d"))).dissents
    assert whose(begun.workshop, dissent) == f"Dissent, {APART[TURNED]}"


def test_initials_name_and_role_are_set_apart() -> None:
    begun = put()
    tag = tag_of(begun.workshop, id_of(begun, AVI))
    assert tag
    assert known_as(tag) == f"{APART[AVI]} · \u2068Head of {AVI}\u2069"


def test_no_spreadsheet_computes_what_is_set_apart() -> None:
    assert guarded("\u2068=1+\u05d0\u2069, CFO") == "'\u2068=1+\u05d0\u2069, CFO"
    assert guarded("CFO; \u2068=1+\u05d0\u2069") == "CFO;' \u2068=1+\u05d0\u2069"
