"""Same words: the order in which people answer changes nothing that is seen, and what is told is told back."""

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from stratroom import case
from stratroom.case import Case, Meaning, Person, Phrase, Statement
from stratroom.catalogue import rule_book
from stratroom.model.names import PhraseId
from stratroom.model.text import is_blank, tidy
from stratroom.model.workshop import Workshop
from stratroom.programmes import rehearsed
from stratroom.rehearsal import MemoryRoom, acts
from stratroom.retelling import left_out, retell
from stratroom.stages.meanings.acts import ReturnToPhrase
from stratroom.stages.meanings.public import SideBySide, views
from stratroom.stages.meanings.record import section
from stratroom.stages.meanings.rules import phrases

TEAM = tuple(f"p{n}" for n in range(6))
PEOPLE = tuple(Person(id, id.upper(), "Head of something") for id in TEAM)
texts = st.text(max_size=60).map(tidy).filter(lambda text: not is_blank(text))
answers = st.dictionaries(st.sampled_from(TEAM), texts, min_size=1)


@st.composite
def told(draw: st.DrawFn) -> Case:
    said = draw(answers)
    words = draw(st.lists(texts, unique_by=str.casefold, max_size=3))
    meanings = tuple(
        Phrase(phrase, tuple(Meaning(by, text) for by, text in sorted(draw(answers).items()))) for phrase in words
    )
    statements = tuple(Statement(by, text) for by, text in sorted(said.items()))
    return Case(1, "A day", PEOPLE, question="What do we do?", statements=statements, meanings=meanings)


def played(told: Case) -> Workshop:
    room = MemoryRoom(rule_book())
    for _, command in acts(told, rehearsed()):
        room.do(command)
    return room.workshop


@settings(max_examples=60, deadline=None)
@given(told())
def test_what_is_told_is_told_back(told: Case) -> None:
    workshop = played(told)
    assert case.from_json(case.to_json(retell(workshop))) == told
    assert left_out(workshop) == ()


@settings(max_examples=40, deadline=None)
@given(told(), st.randoms(use_true_random=False))
def test_the_order_of_answers_changes_nothing_that_is_seen(told: Case, random: object) -> None:
    def shuffled(items: tuple[object, ...]) -> tuple[object, ...]:
        left = list(items)
        random.shuffle(left)  # type: ignore[attr-defined]
        return tuple(left)

    mixed = replace(
        told,
        statements=shuffled(told.statements),
        meanings=tuple(replace(each, answers=shuffled(each.answers)) for each in told.meanings),
    )
    one, other = played(told), played(mixed)
    assert views(one) == views(other)
    assert section(one) == section(other)


@settings(max_examples=40, deadline=None)
@given(told(), st.permutations(PEOPLE))
def test_the_order_of_people_changes_who_stands_where_and_no_word(told: Case, order: list[Person]) -> None:
    one, other = played(told), played(replace(told, participants=tuple(order)))
    for before, after in zip(side_by_side(one), side_by_side(other), strict=True):
        assert said(before) == said(after)
        assert (before.phrase, before.counted) == (after.phrase, after.counted)


def said(view: SideBySide) -> set[tuple[str, str]]:
    return {(meaning.by.id if meaning.by else "", meaning.text) for meaning in view.meanings}


def side_by_side(workshop: Workshop) -> list[SideBySide]:
    """Every phrase as the room sees its meanings."""
    room, found = MemoryRoom(rule_book()), []
    room.workshop = workshop
    for item in phrases(workshop).items:
        if phrases(room.workshop).current != item.id:
            room.do(ReturnToPhrase(PhraseId(item.id)))
        found += [view for view in views(room.workshop) if isinstance(view, SideBySide)]
    return found
