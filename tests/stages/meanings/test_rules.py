"""Same words: taken up, asked blind, shown, a meaning agreed or none; who used them counted to the letter."""

import pytest

from stratroom.model.forms import Sentence
from stratroom.model.names import ParticipantId, PhraseId, RoundId, StageId
from stratroom.model.public import Collecting
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.meanings.acts import (
    AgreeMeaning,
    DropPhrase,
    RecordNoMeaning,
    ReturnToPhrase,
    RewordPhrase,
    TakeUpPhrase,
    current,
    outcome,
)
from stratroom.stages.meanings.answers import used
from stratroom.stages.meanings.public import AgreedMeaning, SideBySide, TakenUp, views
from stratroom.stages.meanings.rules import phrases
from stratroom.stages.welcome.rules import AddParticipant, NotePresence, Promise
from tests.telling import after, answered, refused, started, who

M1, M2 = PhraseId("m1"), PhraseId("m2")
ROUND = RoundId("meaning:m1")
STATEMENTS = {
    "ceo": Sentence("Sustainable growth, store by store."),
    "cfo": Sentence("SUSTAINABLE\ngrowth at 4%."),
    "coo": Sentence("Fresh within 24 hours."),
}
MEANINGS = {"ceo": Sentence("Refits."), "cfo": Sentence("Payback in five years."), "coo": Sentence("No overtime.")}


@pytest.fixture
def begun() -> MemoryRoom:
    room = started("CEO", "CFO", "COO", without_vote=("COO",))
    answered(room, "statements", **STATEMENTS)
    after(room, TakeUpPhrase(M1, "sustainable growth"))
    return room


def test_who_used_the_words_is_a_fact(begun: MemoryRoom) -> None:
    workshop = begun.workshop
    assert used(workshop, "sustainable growth") == "2 people used it: CEO, CFO."
    assert used(workshop, "fresh") == "1 person used it: COO."
    assert used(workshop, "sustain") == "Nobody used these words in their sentence."
    assert used(started("A").workshop, "growth") == "", "before the statements are revealed nobody can know"


def test_the_question_is_seen_before_it_is_asked_with_what_is_promised(begun: MemoryRoom) -> None:
    (view,) = views(begun.workshop)
    assert isinstance(view, TakenUp)
    assert view.prompt == "When you say “sustainable growth”, what would you fund, stop or measure by it?"
    assert "until all are shown with names" in view.promise


def test_everybody_is_asked_with_a_vote_or_without(begun: MemoryRoom) -> None:
    workshop = after(begun, OpenRound(ROUND), HandIn(ROUND, who("COO"), MEANINGS["coo"]))
    _, view = views(workshop)
    assert isinstance(view, Collecting)
    assert (view.title, view.asked, view.done) == ("", 3, ("coo",))
    assert "No overtime" not in repr(workshop)


def test_meanings_stand_side_by_side_in_seating_order(begun: MemoryRoom) -> None:
    after(begun, NotePresence(who("CEO"), present=False))
    *_, view = views(answered(begun, ROUND, coo=MEANINGS["coo"], cfo=MEANINGS["cfo"]))
    assert isinstance(view, SideBySide)
    assert [(m.by.role if m.by else "", m.by and m.by.name, m.text) for m in view.meanings] == [
        ("", "CFO", "Payback in five years."),
        ("", "COO", "No overtime."),
    ]
    assert view.counted == "2 people used it. 2 people said what they mean by it."
    assert view.missing == "1 absent (CEO)"


def test_the_room_agrees_a_meaning_changes_it_or_records_that_there_is_none(begun: MemoryRoom) -> None:
    assert "has not seen what each means" in refused(begun, AgreeMeaning(M1, "Payback"))
    answered(begun, ROUND, **MEANINGS)
    assert "What the room means is empty" in refused(begun, AgreeMeaning(M1, " "))
    *_, view = views(after(begun, RecordNoMeaning(M1)))
    assert isinstance(view, AgreedMeaning)
    assert view.meaning == ""
    assert "recorded already" in refused(begun, RecordNoMeaning(M1))
    *_, view = views(after(begun, AgreeMeaning(M1, "It pays for itself.")))
    assert isinstance(view, AgreedMeaning)
    assert view.meaning == "It pays for itself."
    assert "already agreed" in refused(begun, AgreeMeaning(M1, "It pays for itself. "))
    assert [settled.meaning for settled in phrases(begun.workshop).items[0].settled] == ["", "It pays for itself."]


def test_words_can_be_changed_or_dropped_until_they_are_asked_about(begun: MemoryRoom) -> None:
    after(begun, RewordPhrase(M1, "Sustainable  growth"), OpenRound(ROUND))
    assert "it stays" in refused(begun, RewordPhrase(M1, "growth"))
    assert "it stays" in refused(begun, DropPhrase(M1))
    after(begun, AbandonRound(ROUND, "wrong words"), RewordPhrase(M1, "growth"), DropPhrase(M1))
    assert current(begun.workshop) is None
    assert views(begun.workshop) == ()
    assert "id “m1” is taken" in refused(begun, TakeUpPhrase(M1, "fresh")), "what was given up was about other words"
    assert phrases(after(begun, TakeUpPhrase(M2, "growth"))).ids == (M2, M1)


def test_phrases_come_one_after_the_other(begun: MemoryRoom) -> None:
    assert "taken up already" in refused(begun, TakeUpPhrase(M2, "Sustainable Growth"))
    assert "id “m1” is taken" in refused(begun, TakeUpPhrase(M1, "fresh"))
    assert "The phrase is empty" in refused(begun, TakeUpPhrase(M2, "\u200b"))
    after(begun, OpenRound(ROUND))
    assert "is not revealed yet" in refused(begun, TakeUpPhrase(M2, "fresh"))
    given = [HandIn(ROUND, ParticipantId(by), answer) for by, answer in MEANINGS.items()]
    after(begun, *given, CloseRound(ROUND), RevealRound(ROUND), TakeUpPhrase(M2, "fresh"))
    (view,) = views(begun.workshop)
    assert isinstance(view, TakenUp)
    assert (view.number, view.count, view.used) == (2, 2, "1 person used it: COO.")
    after(begun, ReturnToPhrase(M1))
    assert isinstance(views(begun.workshop)[-1], SideBySide)
    assert "before the room already" in refused(begun, ReturnToPhrase(M1))
    assert "no longer taken up" in refused(begun, ReturnToPhrase(PhraseId("m9")))


@pytest.mark.parametrize("settling", [AgreeMeaning(M1, "It pays."), RecordNoMeaning(M1)])
def test_what_was_settled_about_earlier_answers_is_nothing_settled_about_new_ones(
    begun: MemoryRoom, settling: AgreeMeaning | RecordNoMeaning
) -> None:
    answered(begun, ROUND, **MEANINGS)
    after(begun, settling, AskAgain(ROUND, "half were out"))
    assert [type(view) for view in views(begun.workshop)] == [TakenUp]
    assert "it stays" in refused(begun, RewordPhrase(M1, "growth"))
    assert [type(view) for view in views(answered(begun, ROUND, **MEANINGS))] == [TakenUp, SideBySide]
    assert outcome(begun.workshop, phrases(begun.workshop).items[0]) is None
    assert [type(view) for view in views(after(begun, settling))] == [TakenUp, SideBySide, AgreedMeaning]
    assert [settled.asked for settled in phrases(begun.workshop).items[0].settled] == [0, 1]


def test_meanings_may_have_no_names_where_statements_have_them() -> None:
    names = [f"P{n}" for n in range(5)]
    room = started(*names)
    answered(room, "statements", **{name.lower(): Sentence("We grow.") for name in names})
    after(room, TakeUpPhrase(M1, "grow"), Promise(StageId("meanings"), "unattributed"))
    workshop = answered(room, ROUND, **{name.lower(): Sentence(f"Meaning {name}") for name in names})
    *_, shown = views(workshop)
    assert isinstance(shown, SideBySide)
    assert {meaning.by for meaning in shown.meanings} == {None}
    assert "only be made tighter" in refused(room, Promise(StageId("meanings"), "named"))


def test_where_statements_have_no_names_meanings_have_none() -> None:
    names = [f"P{n}" for n in range(5)]
    room = started(*names)
    after(room, Promise(StageId("statements"), "unattributed"))
    answered(room, "statements", **{name.lower(): Sentence("We grow.") for name in names})
    after(room, TakeUpPhrase(M1, "grow"))
    (view,) = views(room.workshop)
    assert isinstance(view, TakenUp)
    assert "without names" in view.promise
    assert view.used == "5 people used it."
    workshop = answered(room, ROUND, **{name.lower(): Sentence(f"Meaning {name}") for name in names})
    *_, shown = views(workshop)
    assert isinstance(shown, SideBySide)
    assert {meaning.by for meaning in shown.meanings} == {None}
    assert {meaning.text for meaning in shown.meanings} == {f"Meaning {name}" for name in names}


def test_they_stand_side_by_side_by_role_in_the_order_in_which_the_roles_first_sit() -> None:
    room = started()
    for name, role in (("Ann", "Finance"), ("Bob", "Sales"), ("Cy", "finance"), ("Di", ""), ("Ed", "Sales")):
        room.do(AddParticipant(who(name), name, role))
    after(room, TakeUpPhrase(M1, "grow"))
    given = {name: Sentence(f"{name} means") for name in ("ed", "di", "cy", "bob", "ann")}
    *_, shown = views(answered(room, ROUND, **given))
    assert isinstance(shown, SideBySide)
    assert [meaning.by.name for meaning in shown.meanings if meaning.by] == ["Ann", "Cy", "Bob", "Ed", "Di"]
