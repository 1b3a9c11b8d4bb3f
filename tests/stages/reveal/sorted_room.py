"""Rooms whose statements are revealed and ready to be sorted, for tests."""

from stratroom.model.forms import Recognition, Sentence
from stratroom.model.names import CardId, GroupId, OptionId
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.reveal.acts import ChooseWay, MakeGroup, PutIntoGroup
from stratroom.stages.reveal.sortings import Sorting
from tests.telling import answered, started


def revealed(people: str = "abcd") -> MemoryRoom:
    """Everybody has said a sentence of their own; the id of each card is the letter."""
    room = started(*people.upper())
    answered(room, "statements", **{by: Sentence(f"Sentence of {by}.") for by in people})
    return room


def group(id: str, name: str, *cards: str) -> MakeGroup:
    return MakeGroup(GroupId(id), name, card_ids(*cards))


def put(id: str, *cards: str) -> PutIntoGroup:
    return PutIntoGroup(GroupId(id), card_ids(*cards))


def card_ids(*cards: str) -> tuple[CardId, ...]:
    return tuple(map(CardId, cards))


def recognised(room: MemoryRoom, **marked: str) -> None:
    """The recognition round, answered by these people: each marks the letters."""
    answers = {by: Recognition(tuple(map(OptionId, others))) for by, others in marked.items()}
    answered(room, "recognition", **answers)


def card_by_card(room: MemoryRoom) -> MemoryRoom:
    room.do(ChooseWay("card-by-card"))
    return room


def laid(made: Sorting) -> list[str]:
    """The letters of each group."""
    return ["".join(one.cards) for one in made.groups]
