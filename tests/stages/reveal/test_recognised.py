"""Who recognises whom as the room sees it: after the wall, with the absent apart, in counts and in words."""

from stratroom.model.cards import STATEMENTS
from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import CardId, GroupId, OptionId, ParticipantId, StageId
from stratroom.model.public import Collecting
from stratroom.model.rounds import AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import MakeGroup, TakeProposal
from stratroom.stages.reveal.public import Groups, Wall, views
from stratroom.stages.reveal.recognised import (
    Recognised,
    alone_in_words,
    both_in_words,
    counted,
    headline,
    in_words,
    not_drawn,
    one_sided_in_words,
    view,
)
from stratroom.stages.reveal.sortings import RECOGNITION
from stratroom.stages.welcome.rules import NotePresence, Promise
from tests.telling import after, answered, started

NAMES = ("CEO", "CFO", "COO", "CMO", "CSO", "GC")


def same(*ids: str) -> Recognition:
    return Recognition(tuple(OptionId(id) for id in ids))


def revealed() -> MemoryRoom:
    room = started(*NAMES)
    answered(room, "statements", **{name.lower(): Sentence(f"{name} says") for name in NAMES})
    return room


def seen(**marks: Recognition) -> Recognised:
    room = revealed()
    room.do(NotePresence(ParticipantId("gc"), present=False))
    found = view(answered(room, "recognition", **marks))
    assert found
    return found


def test_pairs_stand_together_and_one_sided_lines_have_a_direction() -> None:
    found = seen(ceo=same("cso"), cfo=same("ceo", "gc"), coo=same("ceo"), cmo=same(), cso=same("ceo"))
    assert [person.name for person in found.people] == ["CEO", "CSO", "CFO", "COO", "CMO"]
    assert found.both == ((0, 1),)
    assert found.one_sided == ((2, 0), (3, 0))
    assert [person.name for person in found.absent] == ["GC"]
    assert found.silent == ()
    assert found.missing == "1 absent (GC)"


def test_it_is_said_in_counts_and_in_words() -> None:
    found = seen(ceo=same("cso"), cfo=same("ceo", "coo"), coo=same("ceo"), cmo=same(), cso=same("ceo"))
    assert headline(found) == "1 pair recognises each other; 3 recognitions are one-sided."
    assert counted(found) == "5 of 6 marked whose sentences say the same as their own."
    assert both_in_words(found) == ("CEO and CSO",)
    assert one_sided_in_words(found) == ("CFO recognises CEO and COO", "COO recognises CEO")
    assert alone_in_words(found) == "CMO"


def test_a_headline_says_nothing_that_is_not_so() -> None:
    assert headline(seen(ceo=same(), cfo=same())) == "Nobody recognises another’s sentence as their own."
    one = seen(ceo=same("cfo"), cfo=same())
    assert headline(one) == "No two recognise each other; 1 recognition is one-sided."
    both = seen(ceo=same("cfo"), cfo=same("ceo"), coo=same("cmo"), cmo=same("coo"))
    assert headline(both) == "2 pairs recognise each other."
    assert alone_in_words(both) == ""
    assert [person.name for person in both.silent] == ["CSO"]


def test_the_room_sees_who_has_handed_in_and_then_the_lines_before_the_groups() -> None:
    room = revealed()
    after(room, MakeGroup(GroupId("g1"), "Towns", (CardId("ceo"), CardId("cfo"))), OpenRound(RECOGNITION))
    workshop = after(room, HandIn(RECOGNITION, ParticipantId("ceo"), same("cso")))
    wall, groups, marking = views(workshop)
    assert isinstance(wall, Wall)
    assert isinstance(groups, Groups)
    assert isinstance(marking, Collecting)
    assert marking.done == ("ceo",)
    assert marking.form == "recognition"
    workshop = after(room, CloseRound(RECOGNITION), RevealRound(RECOGNITION))
    assert [type(each) for each in views(workshop)] == [Wall, Recognised, Groups]


def test_the_proposal_is_seen_as_groups_without_names() -> None:
    room = revealed()
    answered(room, "recognition", ceo=same("cso"), cso=same("ceo"))
    _, _, groups = views(after(room, TakeProposal()))
    assert isinstance(groups, Groups)
    assert [(group.name, len(group.cards)) for group in groups.groups] == [("", 2), *[("", 1)] * 4]


def test_names_that_come_after_reading_stand_with_who_recognises_whom() -> None:
    room = started(*NAMES)
    room.do(Promise(StageId("statements"), "after-reading"))
    answered(room, "statements", **{name.lower(): Sentence(f"{name} says") for name in NAMES})
    after(room, OpenRound(RECOGNITION), HandIn(RECOGNITION, ParticipantId("ceo"), same("cso")))
    after(room, HandIn(RECOGNITION, ParticipantId("cso"), same("ceo")))
    wall = views(room.workshop)[0]
    assert isinstance(wall, Wall)
    assert {card.by for card in wall.cards} == {None}
    workshop = after(room, CloseRound(RECOGNITION), RevealRound(RECOGNITION))
    found = view(workshop)
    assert found
    assert both_in_words(found) == ("CEO and CSO",)
    wall, _ = views(workshop)
    assert isinstance(wall, Wall)
    assert all(card.by for card in wall.cards), "whoever sees that has seen whose they are"
    _, _, groups = views(after(room, TakeProposal()))
    assert isinstance(groups, Groups)
    assert {card.by.name for card in groups.groups[0].cards if card.by} == {"CEO", "CSO"}


def test_a_round_about_sentences_that_are_asked_for_again_is_still_seen_while_it_waits() -> None:
    room = revealed()
    workshop = after(room, OpenRound(RECOGNITION), AskAgain(STATEMENTS, "One word was wrong"))
    (marking,) = views(workshop)
    assert isinstance(marking, Collecting)
    assert marking.form == "recognition"


def test_a_mark_on_somebody_who_did_not_answer_is_counted_and_not_drawn() -> None:
    """The one who is absent wrote what two others say, too."""
    found = seen(ceo=same("gc"), cfo=same("gc"), coo=same())
    assert (found.both, found.one_sided) == ((), ())
    assert headline(found) == "Among those who answered nobody recognises another’s sentence as their own."
    assert not_drawn(found) == "2 marks fell on sentences of people who did not answer."
    assert alone_in_words(found) == "COO", "who marked somebody does not recognise nobody"
    assert in_words(found).endswith(f"Recognise nobody, recognised by nobody: COO. {not_drawn(found)}")
    one = seen(ceo=same("gc", "cfo"), cfo=same())
    assert headline(one) == "No two recognise each other; 1 recognition is one-sided."
    assert not_drawn(one) == "1 mark fell on the sentence of somebody who did not answer."
    assert not_drawn(seen(ceo=same("cfo"), cfo=same())) == ""
