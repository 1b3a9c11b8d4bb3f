"""Names after reading: absent until they are shown, final from then on; and the order in which sentences stand."""

from collections.abc import Iterator

import pytest

from stratroom.ballots import ballot
from stratroom.case import Group
from stratroom.catalogue import views
from stratroom.model.cards import authors, cards, names_are_shown
from stratroom.model.entries import PromiseMade, RoundOpened
from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import CardId, GroupId, ItemId, OptionId, PhraseId, RoundId, StageId
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import AskAgain, OpenRound
from stratroom.model.workshop import Workshop
from stratroom.rehearsal import MemoryRoom
from stratroom.retelling import left_out, retell
from stratroom.stages.meanings.acts import TakeUpPhrase, meanings_of
from stratroom.stages.meanings.answers import used
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, TakeProposal
from stratroom.stages.reveal.public import Groups, Wall
from stratroom.stages.reveal.showing import NamesShown, OrderCards, ShowNames, on_the_wall, order
from stratroom.stages.reveal.sortings import RECOGNITION, sorting
from stratroom.stages.welcome.rules import AddParticipant, Promise
from tests.telling import after, answered, refused, started, who

STATEMENTS = StageId("statements")
AFTER_READING = Promise(STATEMENTS, "after-reading")
SAID = {"coo": "Fresh in a day", "ceo": "Growth in the towns", "cfo": "Growth that pays"}
COOS, CEOS, CFOS = CardId("card-1"), CardId("card-2"), CardId("card-3")
ANSWERS = {by: Sentence(text) for by, text in SAID.items()}


def revealed() -> MemoryRoom:
    """Three people, promised names after reading; the box gave their sentences in the order of `SAID`."""
    room = started("CEO", "CFO", "COO")
    after(room, EnterStage(ItemId("reveal")), AFTER_READING)
    answered(room, "statements", **ANSWERS)
    return room


def standing(workshop: Workshop) -> list[str]:
    return [card.id for card in on_the_wall(workshop)]


def told(workshop: Workshop) -> str:
    """Everything the projector is handed."""
    return repr(views(workshop))


def test_the_promise_is_tightened_step_by_step_and_never_back() -> None:
    room = started("CEO")
    after(room, AFTER_READING)
    assert "promised already" in refused(room, AFTER_READING)
    assert "only be made tighter" in refused(room, Promise(STATEMENTS, "named"))
    after(room, Promise(STATEMENTS, "unattributed"))
    assert "only be made tighter" in refused(room, AFTER_READING)
    assert "always come with names" in refused(room, Promise(StageId("tradeoffs"), "after-reading"))


def test_a_promise_of_an_older_file_means_what_it_did() -> None:
    assert not PromiseMade(stage=STATEMENTS, attribution="named").after_reading
    assert "after reading" not in PromiseMade(stage=STATEMENTS, attribution="named").describe()
    assert "after reading" in PromiseMade(stage=STATEMENTS, attribution="named", after_reading=True).describe()
    opened = RoundOpened(
        round=RoundId("r"), stage=STATEMENTS, title="R", prompt="?", form="sentence", attribution="named", eligible=()
    )
    assert not opened.after_reading


def test_before_the_names_are_shown_nothing_of_them_is_in_what_the_room_is_handed() -> None:
    workshop = revealed().workshop
    assert not names_are_shown(workshop)
    assert [card.by for card in cards(workshop)] == [None] * 3
    wall = views(workshop)[-1]
    assert isinstance(wall, Wall)
    assert [card.text for card in wall.cards] == list(SAID.values()), "as the reveal shuffled them"
    assert [card.id for card in wall.cards] == ["card-1", "card-2", "card-3"]
    assert not any(name in told(workshop) for name in ("ceo", "CEO", "cfo", "CFO", "coo", "COO"))


def test_once_shown_they_stand_with_each_and_cannot_be_taken_back() -> None:
    room = revealed()
    before = views(room.workshop)[-1]
    workshop = after(room, ShowNames())
    wall = views(workshop)[-1]
    assert isinstance(before, Wall)
    assert isinstance(wall, Wall)
    assert [card.by.name for card in wall.cards if card.by] == ["COO", "CEO", "CFO"]
    assert [card.id for card in wall.cards] == [card.id for card in before.cards], "each card is still the same"
    assert not NamesShown.can_undo
    assert "stand with the sentences already" in refused(room, ShowNames())


def test_groups_made_before_are_the_same_afterwards() -> None:
    room = revealed()
    workshop = after(room, MakeGroup(GroupId("g1"), "Growth", (CEOS, CFOS)), ConfirmGroups())
    assert "CEO" not in told(workshop)
    confirmed = sorting(workshop)
    workshop = after(room, ShowNames())
    assert sorting(workshop) == confirmed
    groups = views(workshop)[-1]
    assert isinstance(groups, Groups)
    assert [card.by.name for card in groups.groups[0].cards if card.by] == ["CEO", "CFO"]
    assert "COO" in told(after(room, MakeGroup(GroupId("g2"), "Fresh", (COOS,))))


@pytest.mark.parametrize("promise", ["named", "unattributed"])
def test_names_are_shown_only_where_they_are_to_come(promise: str) -> None:
    room = started("CEO", "CFO", "COO", "CMO", "CTO")
    assert "before the statements are revealed" in refused(room, ShowNames())
    if promise == "unattributed":
        after(room, Promise(STATEMENTS, "unattributed"))
    answered(room, "statements", **{by: Sentence(by) for by in ("ceo", "cfo", "coo", "cmo", "cto")})
    why = "stay without names" if promise == "unattributed" else "already"
    assert why in refused(room, ShowNames())


def test_who_used_a_phrase_is_counted_and_not_named_before_the_names_are_shown() -> None:
    room = revealed()
    workshop = after(room, TakeUpPhrase(PhraseId("m1"), "growth"))
    assert used(workshop, "growth") == "2 people used it."
    assert used(after(room, ShowNames()), "growth") == "2 people used it: CEO, CFO."


def test_what_each_means_is_asked_with_names_under_a_promise_of_its_own() -> None:
    room = revealed()
    after(room, TakeUpPhrase(PhraseId("m1"), "growth"))
    workshop = after(room, OpenRound(meanings_of(PhraseId("m1"))))
    asked = workshop.rounds[meanings_of(PhraseId("m1"))]
    assert (asked.naming, workshop.rounds[RoundId("statements")].naming) == ("named", "after-reading")


def test_a_recognition_round_that_is_revealed_shows_whose_the_sentences_are() -> None:
    room = revealed()
    assert authors(room.workshop) == {COOS: who("COO"), CEOS: who("CEO"), CFOS: who("CFO")}
    after(room, OpenRound(RECOGNITION))
    assert not names_are_shown(room.workshop)
    mine = ballot(room.workshop, RECOGNITION, who("CEO"))
    assert mine.own == SAID["ceo"]
    assert {text for _, text in mine.options} == {SAID["cfo"], SAID["coo"]}
    same = {"ceo": Recognition((OptionId("cfo"),)), "cfo": Recognition((OptionId("ceo"),)), "coo": Recognition(())}
    room = revealed()
    assert names_are_shown(answered(room, RECOGNITION, **same))
    assert sorting(after(room, TakeProposal())).groups[0].cards == (CEOS, CFOS)
    assert "already" in refused(room, ShowNames())


def test_statements_that_are_asked_again_have_names_of_their_own_to_show() -> None:
    room = revealed()
    after(room, ShowNames(), AskAgain(RoundId("statements"), "Too vague"))
    workshop = answered(room, "statements", **ANSWERS)
    assert not names_are_shown(workshop)
    assert names_are_shown(after(room, ShowNames()))


def test_a_case_tells_no_names_before_the_room_has_seen_them() -> None:
    room = revealed()
    workshop = after(room, MakeGroup(GroupId("g1"), "Growth", (CEOS, CFOS)), ConfirmGroups())
    assert (retell(workshop).statements, retell(workshop).groups) == ((), ())
    assert any("names are not shown yet" in sentence for sentence in left_out(workshop))
    workshop = after(room, ShowNames())
    assert {said.by for said in retell(workshop).statements} == set(SAID)
    assert retell(workshop).groups == (Group("Growth", ("ceo", "cfo")),)
    assert [s for s in left_out(workshop) if "names" in s] == [
        "That names come after reading: a case is rehearsed with names from the reveal on."
    ]


def with_roles(**roles: str) -> Iterator[AddParticipant]:
    yield from (AddParticipant(who(name), name, role) for name, role in roles.items())


def in_roles() -> MemoryRoom:
    room = started()
    after(room, *with_roles(Ana="Sales", Bo="", Cid="Finance", Dee="sales", Eve=""))
    answered(room, "statements", **{by: Sentence(by) for by in ("eve", "dee", "cid", "bo", "ana")})
    return room


def test_by_role_people_of_one_role_stand_beside_each_other_and_roles_in_seating_order() -> None:
    assert standing(in_roles().workshop) == ["ana", "dee", "bo", "cid", "eve"]


def test_shuffled_they_stand_as_the_reveal_drew_them_and_undo_puts_them_back() -> None:
    room = in_roles()
    assert order(room.workshop) == "by-role"
    assert standing(after(room, OrderCards("shuffled"))) == ["eve", "dee", "cid", "bo", "ana"]
    assert "in that order already" in refused(room, OrderCards("shuffled"))
    assert any("order in which the sentences stand" in sentence for sentence in left_out(room.workshop))
    assert standing(after(room, OrderCards("by-role"))) == ["ana", "dee", "bo", "cid", "eve"]


def test_an_order_by_role_would_tell_who_wrote_what() -> None:
    room = revealed()
    assert "would tell who wrote what" in refused(room, OrderCards("by-role"))
    after(room, ShowNames())
    assert standing(room.workshop) == [COOS, CEOS, CFOS], "the names come to the cards where they stand"
    assert standing(after(room, OrderCards("by-role"))) == [CEOS, CFOS, COOS]


def test_the_order_stays_with_the_sentences_it_was_made_for() -> None:
    room = in_roles()
    after(room, OrderCards("shuffled"), AskAgain(RoundId("statements"), "Too vague"))
    answered(room, "statements", ana=Sentence("a"), bo=Sentence("b"))
    assert order(room.workshop) == "by-role"
