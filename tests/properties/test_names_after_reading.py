"""Names that come after reading: whatever is done before, nothing the projector is handed tells whose a sentence is."""

import re
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from stratroom.catalogue import STAGES
from stratroom.model.cards import authors, cards, names_are_shown
from stratroom.model.commands import Command
from stratroom.model.forms import Sentence
from stratroom.model.names import CardId, GroupId, ParticipantId, PhraseId, StageId
from stratroom.model.refusals import Refused
from stratroom.model.workshop import Workshop
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, TakeOut
from stratroom.stages.reveal.public import Wall
from stratroom.stages.reveal.showing import OrderCards, ShowNames, on_the_wall, order
from stratroom.stages.reveal.sortings import sorting
from stratroom.stages.welcome.rules import AddParticipant, Promise
from tests.telling import after, answered, started

_TELLS = re.compile(r"\b(id-\d|Name\d|Role\d)\b")
_ROLES = st.lists(st.sampled_from(["Role1", "Role2", "role1", ""]), min_size=2, max_size=6)
_CARD = st.integers(1, 6).map(lambda place: CardId(f"card-{place}"))
_ACT: st.SearchStrategy[Command] = st.one_of(
    st.builds(
        MakeGroup,
        st.sampled_from([GroupId("g1"), GroupId("g2")]),
        st.sampled_from(["", "Ours"]),
        st.lists(_CARD, min_size=1, max_size=3, unique=True).map(tuple),
    ),
    st.builds(TakeOut, st.lists(_CARD, min_size=1, max_size=2, unique=True).map(tuple)),
    st.just(ConfirmGroups()),
    st.builds(OrderCards, st.sampled_from(["by-role", "shuffled"])),
    st.just(TakeUpPhrase(PhraseId("m1"), "grow")),
    st.just(ShowNames()),
)


def revealed(roles: Sequence[str], order: Sequence[int]) -> MemoryRoom:
    """As many people, and their sentences as the box gave them."""
    room = started()
    people = [ParticipantId(f"id-{n}") for n in range(len(roles))]
    seated = zip(people, roles, strict=True)
    after(room, *(AddParticipant(id, f"Name{n}", role) for n, (id, role) in enumerate(seated)))
    after(room, Promise(StageId("statements"), "after-reading"))
    drawn = sorted(people, key=lambda person: order[people.index(person)])
    answered(room, "statements", **{id: Sentence(f"We grow by {place}") for place, id in enumerate(drawn)})
    return room


def told(workshop: Workshop) -> str:
    """Everything any stage could hand to the projector about the sentences; the welcome tells who is here."""
    found = [view for kind in STAGES if kind.stage != "welcome" for view in kind.views(workshop, 0)]
    return repr([replace(view, missing="") if isinstance(view, Wall) else view for view in found])


def attempted(room: MemoryRoom, act: Command) -> None:
    try:
        room.do(act)
    except Refused:
        return


@given(roles=_ROLES, order=st.permutations(range(6)), acts=st.lists(_ACT, max_size=8))
def test_nobody_is_told_by_their_sentence_before_the_names_are_shown(
    roles: list[str], order: list[int], acts: list[Command]
) -> None:
    room = revealed(roles, order)
    for act in acts:
        attempted(room, act)
        standing = on_the_wall(room.workshop)
        assert {card.id for card in standing} == {CardId(f"card-{n}") for n in range(1, len(roles) + 1)}
        if not names_are_shown(room.workshop):
            assert [card.place for card in standing] == list(range(1, len(roles) + 1))
            assert not _TELLS.search(told(room.workshop)), act


@given(roles=_ROLES, order=st.permutations(range(6)), acts=st.lists(_ACT, max_size=8))
def test_shown_each_has_the_name_of_whoever_wrote_it_and_stands_where_it_stood(
    roles: list[str], order: list[int], acts: list[Command]
) -> None:
    room = revealed(roles, order)
    for act in acts:
        attempted(room, act)
    before = room.workshop
    attempted(room, ShowNames())
    assert sorting(room.workshop) == sorting(before)
    assert [card.id for card in on_the_wall(room.workshop)] == [card.id for card in on_the_wall(before)]
    assert {card.id: card.by for card in cards(room.workshop)} == authors(before)


@given(roles=_ROLES, drawn=st.permutations(range(6)))
def test_by_role_nobody_stands_between_two_of_one_role(roles: list[str], drawn: list[int]) -> None:
    room = revealed(roles, drawn)
    after(room, ShowNames(), OrderCards("by-role"))
    assert order(room.workshop) == "by-role"
    role_of = {person.id: person.role.casefold() or person.id for person in room.workshop.people}
    seen = [role_of[card.by] for card in on_the_wall(room.workshop) if card.by]
    runs = [role for n, role in enumerate(seen) if n == 0 or seen[n - 1] != role]
    assert runs == list(dict.fromkeys(role_of[person.id] for person in room.workshop.people))
