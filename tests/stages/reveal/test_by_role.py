"""Sentences by role before the room, on the console, in the record and in its edition without names."""

import re

from stratroom.analysis.shared import Phrase
from stratroom.memory_room import MemoryRoom
from stratroom.model.cards import authors
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId, PhraseId, RoundId, StageId
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.withholding import without_names
from stratroom.record.blocks import Quote
from stratroom.retelling import left_out, retell
from stratroom.stages.meanings.acts import TakeUpPhrase, meanings_of
from stratroom.stages.meanings.answers import named_users, used
from stratroom.stages.meanings.record import section as meanings_section
from stratroom.stages.reveal import asking, record
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup
from stratroom.stages.reveal.public import public_cards, views
from stratroom.stages.reveal.showing import OrderCards, on_the_wall, order
from stratroom.stages.reveal.words_told import phrase_items, shared_line
from stratroom.stages.statements.record import section
from stratroom.stages.welcome.record import section as welcome_section
from stratroom.stages.welcome.rules import Promise
from tests.model.test_by_role import PEOPLE, ROUND, room
from tests.record.reading import everything, read
from tests.telling import after, at, who

MEANING = meanings_of(PhraseId("m1"))


def revealed() -> MemoryRoom:
    """In the order in which the box gave them: not as people sit."""
    begun = room()
    after(begun, Promise(StageId("statements"), "by-role"), OpenRound(ROUND))
    after(begun, *(HandIn(ROUND, who(name), Sentence(f"{name}: we grow.")) for name in reversed(PEOPLE)))
    after(begun, CloseRound(ROUND), RevealRound(ROUND))
    return at(begun, "reveal")


def texts(begun: MemoryRoom) -> list[str]:
    return [card.text[:2] for card in on_the_wall(begun.workshop)]


def test_the_room_sees_roles_and_nobody() -> None:
    begun = revealed()
    called = [(card.text[:2], card.by.called if card.by else "") for card in public_cards(begun.workshop).values()]
    assert called == [("Ad", "CEO"), ("Di", "Manager"), ("Cy", "Manager"), ("Bo", "Manager"), ("Ed", "Without a role")]
    seen = re.sub(r"\w+: we grow\.", "", repr(views(begun.workshop)))
    assert [name for name in PEOPLE if f"'{name}'" in seen or f"'{name.lower()}'" in seen] == []


def test_they_stand_by_role_and_can_be_shuffled() -> None:
    begun = revealed()
    assert order(begun.workshop) == "by-role"
    after(begun, OrderCards("shuffled"))
    assert texts(begun) == ["Ed", "Di", "Cy", "Bo", "Ad"]
    after(begun, OrderCards("by-role"))
    assert texts(begun) == ["Ad", "Di", "Cy", "Bo", "Ed"]


def test_nobodys_own_can_be_told_so_nobody_recognises() -> None:
    begun = revealed()
    assert asking.question(begun.workshop, RoundId("recognition")) is None
    assert authors(begun.workshop) == {}


def test_who_shares_words_is_told_by_role_and_how_often() -> None:
    begun = revealed()
    assert used(begun.workshop, "we grow") == "5 people used it: CEO, Manager (3), Without a role."
    assert named_users(begun.workshop, (CardId("card-2"), CardId("card-3"))) == "Manager (2)"
    cards = tuple(public_cards(begun.workshop).values())
    (item,) = phrase_items(cards, [Phrase("we grow", "we grow", ("card-2", "card-3", "card-5"), ())])
    assert item.who == "CEO, Manager (2)"
    shares = {str(card.id): ["we grow"] for card in cards}
    assert shared_line(cards, shares) == "Shares “we grow” with CEO, Manager (3), Without a role."


def test_the_record_prints_them_under_their_roles() -> None:
    begun = revealed()
    after(
        begun, MakeGroup(GroupId("g1"), "Grow", (CardId("card-2"), CardId("card-3"), CardId("card-5"))), ConfirmGroups()
    )
    found = section(begun.workshop, {})
    quotes = [(one.text[:2], one.by.name if one.by else "") for one in everything(found) if isinstance(one, Quote)]
    assert quotes[0] == ("Ad", "CEO")
    assert sorted(role for _, role in quotes) == ["CEO", "Manager", "Manager", "Manager", "Without a role"]
    assert "shown all at once by role, without names" in read(found)
    assert "CEO, Manager (2)" in read(record.blocks(begun.workshop))
    promised = read(welcome_section(begun.workshop))
    assert "until all are shown by role, without names" in promised
    assert "2 of 3 roles belong to one person only" in promised


def test_the_edition_without_names_has_no_role_either() -> None:
    begun = revealed()
    after(begun, MakeGroup(GroupId("g1"), "Grow", (CardId("card-2"), CardId("card-3"))), ConfirmGroups())
    workshop = without_names(begun.workshop)
    found = section(workshop, {})
    assert [one.by for one in everything(found) if isinstance(one, Quote)] == [None] * 5
    printed = read((found, *record.blocks(workshop)))
    assert [role for role in ("CEO", "Manager", "Without a role") if role in printed] == []
    assert workshop.rounds[ROUND].roles == {}


def test_meanings_stand_under_roles_too() -> None:
    begun = revealed()
    after(begun, TakeUpPhrase(PhraseId("m1"), "we grow"), OpenRound(MEANING))
    after(begun, *(HandIn(MEANING, who(name), Sentence(f"{name} means it.")) for name in PEOPLE))
    after(begun, CloseRound(MEANING), RevealRound(MEANING))
    found = meanings_section(begun.workshop)
    quotes = [(one.by.name if one.by else "", one.text) for one in everything(found) if isinstance(one, Quote)]
    assert quotes[0] == ("CEO", "Ada means it.")
    assert [role for role, _ in quotes] == ["CEO", "Manager", "Manager", "Manager", "Without a role"]
    hidden = meanings_section(without_names(begun.workshop))
    assert [one.by for one in everything(hidden) if isinstance(one, Quote)] == [None] * 5


def test_a_case_says_that_it_leaves_them_out() -> None:
    begun = revealed()
    assert retell(begun.workshop).statements == ()
    assert "The statements and their groups: they carry no names, and a case says who wrote what." in left_out(
        begun.workshop
    )
