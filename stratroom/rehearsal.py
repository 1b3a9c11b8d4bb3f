"""Plays a case through the same commands the windows use, stage by stage.

A case is tried in memory first, so that whatever the rules would refuse is said with its place in the case before
anything is written.
"""

from collections.abc import Callable, Iterator, Sequence

from stratroom.analysis.recognition import are_laid_so, proposal
from stratroom.case import Case, Phrase
from stratroom.memory_room import LONG_AGO, MemoryRoom
from stratroom.model.dissents import AddToDissent
from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Recognition, Sentence
from stratroom.model.judged_words import KeepWord, WithholdWord
from stratroom.model.names import (
    CardId,
    GroupId,
    ItemId,
    OptionId,
    ParticipantId,
    PhraseId,
)
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Refused
from stratroom.model.rounds import RevealRound
from stratroom.model.rulebook import RuleBook
from stratroom.model.text import required
from stratroom.model.workshop import About
from stratroom.played import Act, misplaced, played_round
from stratroom.room import Room
from stratroom.stages.meanings.acts import TakeUpPhrase, meanings_of
from stratroom.stages.priorities.acts import FixLevel
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, RenameGroup, TakeProposal, proposed_id
from stratroom.stages.reveal.sortings import RECOGNITION
from stratroom.stages.statements.rules import ROUND as STATEMENTS
from stratroom.stages.tradeoffs.acts import AssignAdvocate, ConfirmReverse
from stratroom.stages.welcome.rules import AddParticipant, StartWorkshop
from stratroom.told_meanings import settle
from stratroom.told_priorities import priorities_acts
from stratroom.told_read_back import read_back_acts
from stratroom.told_sealed import sealed_acts
from stratroom.told_tradeoffs import put, tradeoff_acts
from stratroom.words import say

_KEYS = {"leads": "leader", "what": "kind", "cards": "members"}
"""Fields of commands that go by another key in a case."""
_OF_ONE_KEY = (ConfirmReverse, AssignAdvocate, FixLevel, AddToDissent, WithholdWord, KeepWord)
"""Commands that a case tells with one key: that is their place already."""


def perform(played: Sequence[Act], room: Room, when_done: Callable[[Act], None]) -> None:
    """Do the acts one after the other; `when_done` is told each after it is committed."""
    for act in played:
        room.do(act[1])
        when_done(act)


def try_out(played: Sequence[Act], rules: RuleBook, at: str = LONG_AGO) -> None:
    """Play the acts in memory, all `at` one time (ISO 8601). Refused, with the place in front, as soon as the rules
    refuse one."""
    room = MemoryRoom(rules, at)
    for place, command in played:
        try:
            room.do(command)
        except Refused as refusal:
            at = "" if isinstance(command, _OF_ONE_KEY) else _KEYS.get(refusal.at, refusal.at)
            where = ".".join(filter(None, (place, at)))
            raise misplaced(where or say("The file"), str(refusal)) from refusal


def acts(case: Case, programme: tuple[PlannedStage, ...]) -> Iterator[Act]:
    """Everything a case tells, in the order it happens in the room."""
    return sealed_acts(_acts(case, programme), case)


def _acts(case: Case, programme: tuple[PlannedStage, ...]) -> Iterator[Act]:
    about = About(case.title, case.organisation, case.date, case.facilitator, case.place, case.purpose, case.question)
    yield "", StartWorkshop(about, programme)
    for n, person in enumerate(case.participants):
        add = AddParticipant(ParticipantId(person.id), person.name, person.role, person.decides, person.leader)
        yield f"participants[{n}]", add
    if case.statements:
        yield from _statements(case)
    if case.groups or case.statements:
        yield from _reveal(case)
    if case.meanings:
        yield from _meanings(case.meanings)
    if case.tradeoffs:
        yield "tradeoffs", EnterStage(ItemId("tradeoffs"))
        for n, tradeoff in enumerate(case.tradeoffs):
            yield f"tradeoffs[{n}]", put(tradeoff)
        for n, tradeoff in enumerate(case.tradeoffs):
            yield from tradeoff_acts(f"tradeoffs[{n}]", n, tradeoff)
    if case.priorities:
        voters = [person.id for person in case.participants if person.decides]
        yield from priorities_acts(case.priorities, {tradeoff.id for tradeoff in case.tradeoffs}, voters)
    if case.read_back:
        yield from read_back_acts(case)
    yield from ((f"withheld[{n}]", WithholdWord(word)) for n, word in enumerate(case.withheld))
    yield from ((f"kept[{n}]", KeepWord(word)) for n, word in enumerate(case.kept))


def _statements(case: Case) -> Iterator[Act]:
    yield "statements", EnterStage(ItemId("statements"))
    given = [(f"statements[{n}]", said.by, Sentence(said.text)) for n, said in enumerate(case.statements)]
    yield from played_round("statements", STATEMENTS, given, reveals=False)


def _reveal(case: Case) -> Iterator[Act]:
    if case.statements:
        yield "statements", EnterStage(ItemId("reveal"))
        yield "statements", RevealRound(STATEMENTS)
    if case.recognition:
        given = [
            (f"recognition[{n}]", told.by, Recognition(tuple(map(OptionId, told.same_as))))
            for n, told in enumerate(case.recognition)
        ]
        yield from played_round("recognition", RECOGNITION, given)
    yield from _groups(case)


def _groups(case: Case) -> Iterator[Act]:
    """As they are told. Where those of the recognition round stand first, they are taken from it and named."""
    laid, seen = _recognised(case), set[str]()
    if laid:
        yield "groups", TakeProposal()
    for n, group in enumerate(case.groups):
        place = f"groups[{n}]"
        _named(place, group.name)
        _once(place, group.members, seen)
        members = tuple(CardId(member) for member in group.members)
        if n < laid:
            yield place, RenameGroup(proposed_id(n), group.name)
        else:
            yield place, MakeGroup(GroupId(f"g{n + 1}"), group.name, members)
    if case.groups:
        yield "groups", ConfirmGroups()


def _recognised(case: Case) -> int:
    """How many of the groups are those of the recognition round; none where they are others."""
    wrote = [person.id for person in case.participants if person.id in [said.by for said in case.statements]]
    found = proposal({told.by: told.same_as for told in case.recognition}, wrote)
    return len(found) if are_laid_so([group.members for group in case.groups], found) else 0


def _named(place: str, name: str) -> None:
    """In the room a card alone needs no name; in a case a group is told by it."""
    try:
        required(name, say("The group’s name"))
    except Refused as refusal:
        raise misplaced(f"{place}.name", str(refusal)) from refusal


def _once(place: str, members: Sequence[str], seen: set[str]) -> None:
    for n, member in enumerate(members):
        if member in seen:
            sentence = say("“{member}” stands in a group already. One group each.", member=member)
            raise misplaced(f"{place}.members[{n}]", sentence)
        seen.add(member)


def _meanings(told: Sequence[Phrase]) -> Iterator[Act]:
    yield "meanings", EnterStage(ItemId("meanings"))
    for n, asked in enumerate(told):
        place, id = f"meanings[{n}]", PhraseId(f"m{n + 1}")
        yield place, TakeUpPhrase(id, asked.phrase)
        given = [(f"{place}.answers[{k}]", said.by, Sentence(said.text)) for k, said in enumerate(asked.answers)]
        yield from played_round(f"{place}.answers", meanings_of(id), given) if given else ()
        yield from settle(place, id, asked)
