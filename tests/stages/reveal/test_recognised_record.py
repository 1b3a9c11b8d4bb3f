"""Who recognises whom in the record: drawn, in a table, the absent said; nothing that was shown is lost."""

import pytest

from stratroom import binding
from stratroom.model.cards import STATEMENTS
from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import OptionId, ParticipantId
from stratroom.model.rounds import AskAgain
from stratroom.record.blocks import Block, Picture, Table, Together
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import ConfirmGroups, RenameGroup, TakeProposal
from stratroom.stages.reveal.recognised_record import as_shown
from stratroom.stages.reveal.record import blocks
from stratroom.stages.reveal.sortings import RECOGNITION, sorting
from stratroom.stages.welcome.rules import NotePresence
from tests.record.reading import read, room
from tests.telling import after, answered

NAMES = ("CEO", "CFO", "COO", "CMO", "CHRO")


def same(*ids: str) -> Recognition:
    return Recognition(tuple(OptionId(id) for id in ids))


@pytest.fixture
def shown() -> MemoryRoom:
    """One pair, one of one side, one alone, one absent."""
    begun = room(*NAMES)
    answered(begun, "statements", **{name.lower(): Sentence(f"{name} says") for name in NAMES})
    begun.do(NotePresence(ParticipantId("chro"), present=False))
    answered(begun, "recognition", ceo=same("coo"), coo=same("ceo", "chro"), cfo=same("ceo"), cmo=same())
    return begun


def pictures(found: tuple[Block, ...]) -> list[Picture]:
    inside = [each for block in found for each in (block.blocks if isinstance(block, Together) else (block,))]
    return [block for block in inside if isinstance(block, Picture)]


def test_it_says_who_recognises_whom_and_who_was_absent(shown: MemoryRoom) -> None:
    words = read(blocks(shown.workshop))
    assert "4 of 5 marked whose sentences say the same as their own." in words
    assert "1 pair recognises each other; 1 recognition is one-sided. " in words
    assert "1 mark fell on the sentence of somebody who did not answer. 1 absent (CHRO)." in words
    assert "CEO\nCOO\n–\nCFO" in words
    assert "COO\nCEO\n–\n–" in words
    assert "CFO\n–\nCEO\n–" in words
    assert "CMO\n–\n–\n–" in words
    assert "The room’s groups began from it." not in words


def test_the_picture_is_the_one_of_the_projector_and_is_told_in_words(shown: MemoryRoom) -> None:
    (picture,) = pictures(blocks(shown.workshop))
    assert picture.drawing.alt == (
        "1 pair recognises each other; 1 recognition is one-sided. Both say so: CEO and COO. "
        "One says so of the other: CFO recognises CEO. Recognise nobody, recognised by nobody: CMO. "
        "1 mark fell on the sentence of somebody who did not answer."
    )


def test_groups_that_began_from_it_say_so(shown: MemoryRoom) -> None:
    after(shown, TakeProposal())
    first = sorting(shown.workshop).groups[0]
    words = read(blocks(after(shown, RenameGroup(first.id, "Towns"), ConfirmGroups())))
    assert "The room’s groups began from it." in words
    assert words.index("Who recognises whom") < words.index("The room’s count")


def test_more_people_than_a_ring_holds_stand_in_the_table_alone() -> None:
    names = tuple(f"Person {number}" for number in range(60))
    begun = room(*names)
    people = [person.id for person in begun.workshop.people]
    answered(begun, "statements", **{by: Sentence(f"{by} says") for by in people})
    pairs = dict(zip(people[::2], people[1::2], strict=True))
    marks = {by: same(other) for by, other in [*pairs.items(), *((b, a) for a, b in pairs.items())]}
    found = blocks(answered(begun, "recognition", **marks))
    assert pictures(found) == []
    (table,) = [block for block in found if isinstance(block, Table)]
    assert len(table.rows) == 60


def whole(begun: MemoryRoom) -> str:
    book = binding.book(begun.workshop, (), "2026-10-15T09:05:00+02:00")
    return read(tuple(block for section in book.sections for block in section.blocks))


def test_asked_again_both_times_are_printed(shown: MemoryRoom) -> None:
    shown.do(AskAgain(RECOGNITION, "One was absent"))
    waiting = whole(shown)
    assert "asked again because: One was absent." in waiting
    assert "CEO\nCOO\n–\nCFO" in waiting
    answered(shown, "recognition", ceo=same("cmo"), cmo=same("ceo"), chro=same())
    words = whole(shown)
    assert "CEO\nCMO\n–\n–" in words
    assert "CEO\nCOO\n–\nCFO" in words


def test_what_was_asked_about_sentences_that_were_asked_for_again_is_not_lost(shown: MemoryRoom) -> None:
    shown.do(AskAgain(RECOGNITION, "One was absent"))
    answered(shown, "recognition", ceo=same("cmo"), cmo=same("ceo"))
    shown.do(AskAgain(STATEMENTS, "A year later"))
    answered(shown, "statements", ceo=Sentence("New"), cfo=Sentence("Newer"))
    words = whole(shown)
    assert "CEO\nCOO\n–\nCFO" in words, "the first time"
    assert "CEO\nCMO\n–\n–" in words, "the second time"
    assert "Who recognises whom" not in read(blocks(shown.workshop)), "nobody was asked about the new ones"


def test_another_round_is_not_printed_here(shown: MemoryRoom) -> None:
    assert as_shown(shown.workshop, STATEMENTS) == ()
