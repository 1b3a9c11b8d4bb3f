"""Plays a case through the same commands the windows use, stage by stage.

A case is tried in memory first, so that whatever the rules would refuse is said with its place in the case before
anything is written.
"""

from collections.abc import Callable, Iterator, Sequence

from stratroom.analysis.recognition import are_laid_so, proposal
from stratroom.case import Argument, Case, Dissent, Graded, Phrase, Priorities, Stand, Tradeoff
from stratroom.memory_room import MemoryRoom
from stratroom.model.commands import Command
from stratroom.model.dissents import ConfirmDissent, WriteDissent
from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Answer, Gradient, Points, Position, Ranking, Recognition, Sentence
from stratroom.model.names import (
    PRIORITIES,
    ArgumentId,
    CardId,
    DissentId,
    GroupId,
    ItemId,
    OptionId,
    ParticipantId,
    PhraseId,
    RoundId,
    SubjectId,
    TradeoffId,
)
from stratroom.model.programme import EnterStage
from stratroom.model.refusals import Refused
from stratroom.model.rounds import CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.rulebook import RuleBook
from stratroom.model.text import required
from stratroom.model.workshop import About
from stratroom.room import Room
from stratroom.stages.meanings.acts import TakeUpPhrase, meanings_of
from stratroom.stages.priorities.acts import AgreePriority, DrawCutLine, ListOption
from stratroom.stages.priorities.rules import GRADIENTS, POINTS, RANKINGS
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup, RenameGroup, TakeProposal, proposed_id
from stratroom.stages.reveal.sortings import RECOGNITION
from stratroom.stages.statements.rules import ROUND as STATEMENTS
from stratroom.stages.tradeoffs.acts import Decide, MakeArgument, Poll, Propose, PutTradeoff, TakeUpTradeoff
from stratroom.stages.tradeoffs.rules import round_of
from stratroom.stages.welcome.rules import AddParticipant, StartWorkshop
from stratroom.told_meanings import settle
from stratroom.words import say

Act = tuple[str, Command]
"""A command and the place in the case it comes from, "" for the case itself."""

_KEYS = {"leads": "leader", "what": "kind", "cards": "members"}
"""Fields of commands that go by another key in a case."""


def perform(played: Sequence[Act], room: Room, when_done: Callable[[Act], None]) -> None:
    """Do the acts one after the other; `when_done` is told each after it is committed."""
    for act in played:
        room.do(act[1])
        when_done(act)


def try_out(played: Sequence[Act], rules: RuleBook) -> None:
    """Play the acts in memory. Refused, with the place in front, as soon as the rules refuse one."""
    room = MemoryRoom(rules)
    for place, command in played:
        try:
            room.do(command)
        except Refused as refusal:
            where = ".".join(filter(None, (place, _KEYS.get(refusal.at, refusal.at))))
            raise Refused(say("{place}: {what}", place=where or say("The file"), what=refusal)) from refusal


def acts(case: Case, programme: tuple[PlannedStage, ...]) -> Iterator[Act]:
    """Everything a case tells, in the order it happens in the room."""
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
        for n, put in enumerate(case.tradeoffs):
            id = TradeoffId(put.id)
            yield f"tradeoffs[{n}]", PutTradeoff(id, put.prefer, put.over, put.question, put.cost, put.stops)
        for n, tradeoff in enumerate(case.tradeoffs):
            yield from _tradeoff(f"tradeoffs[{n}]", n, tradeoff)
    if case.priorities:
        yield from _priorities(case.priorities)


Given = tuple[str, str, Answer]
"""Place, author's id, answer."""


def _round(place: str, round: RoundId, given: Sequence[Given], *, reveals: bool = True) -> Iterator[Act]:
    yield place, OpenRound(round)
    for where, by, answer in given:
        yield where, HandIn(round, ParticipantId(by), answer)
    yield place, CloseRound(round)
    if reveals:
        yield place, RevealRound(round)


def _statements(case: Case) -> Iterator[Act]:
    yield "statements", EnterStage(ItemId("statements"))
    given = [(f"statements[{n}]", said.by, Sentence(said.text)) for n, said in enumerate(case.statements)]
    yield from _round("statements", STATEMENTS, given, reveals=False)


def _reveal(case: Case) -> Iterator[Act]:
    if case.statements:
        yield "statements", EnterStage(ItemId("reveal"))
        yield "statements", RevealRound(STATEMENTS)
    if case.recognition:
        given = [
            (f"recognition[{n}]", told.by, Recognition(tuple(map(OptionId, told.same_as))))
            for n, told in enumerate(case.recognition)
        ]
        yield from _round("recognition", RECOGNITION, given)
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
        raise Refused(say("{place}: {what}", place=f"{place}.name", what=refusal)) from refusal


def _once(place: str, members: Sequence[str], seen: set[str]) -> None:
    for n, member in enumerate(members):
        if member in seen:
            sentence = say("“{member}” stands in a group already. One group each.", member=member)
            raise Refused(say("{place}: {what}", place=f"{place}.members[{n}]", what=sentence))
        seen.add(member)


def _meanings(told: Sequence[Phrase]) -> Iterator[Act]:
    yield "meanings", EnterStage(ItemId("meanings"))
    for n, asked in enumerate(told):
        place, id = f"meanings[{n}]", PhraseId(f"m{n + 1}")
        yield place, TakeUpPhrase(id, asked.phrase)
        given = [(f"{place}.answers[{k}]", said.by, Sentence(said.text)) for k, said in enumerate(asked.answers)]
        yield from _round(f"{place}.answers", meanings_of(id), given) if given else ()
        yield from settle(place, id, asked)


def _tradeoff(place: str, number: int, told: Tradeoff) -> Iterator[Act]:
    id = TradeoffId(told.id)
    if number:
        yield place, TakeUpTradeoff(id)
    yield from _positions(place, "first", id, told.first)
    for n, argument in enumerate(told.arguments):
        yield f"{place}.arguments[{n}]", _argument(id, n, argument)
    yield from _positions(place, "second", id, told.second)
    if told.proposal or told.needed:
        yield place, Propose(id, told.proposal, told.needed)
    yield from _graded(f"{place}.gradients", round_of("gradients", id), told.gradients)
    if told.decision:
        decided = told.decision
        yield (
            f"{place}.decision",
            Decide(
                tradeoff=id,
                outcome=decided.outcome,
                text=decided.text,
                rationale=decided.rationale,
                options=decided.options,
                owner=_person(decided.owner),
                review=decided.review,
                tripwire=decided.tripwire,
                changed_because=decided.changed_because,
            ),
        )
    yield from _dissents(f"{place}.dissents", SubjectId(told.id), told.dissents)


def _positions(place: str, poll: Poll, id: TradeoffId, stands: Sequence[Stand]) -> Iterator[Act]:
    if not stands:
        return
    given = [
        (f"{place}.{poll}[{n}]", stand.by, Position(stand.position, stand.reason, stand.moved_by))
        for n, stand in enumerate(stands)
    ]
    yield from _round(f"{place}.{poll}", round_of(poll, id), given)


def _argument(id: TradeoffId, number: int, told: Argument) -> MakeArgument:
    return MakeArgument(
        tradeoff=id,
        argument=ArgumentId(f"a{number + 1}"),
        side=told.side,
        text=told.text,
        basis=told.basis,
        source=told.source,
        by=_person(told.by),
    )


def _person(id: str | None) -> ParticipantId | None:
    return None if id is None else ParticipantId(id)


def _graded(place: str, round: RoundId, graded: Sequence[Graded]) -> Iterator[Act]:
    if graded:
        yield from _round(place, round, [(f"{place}[{n}]", g.by, Gradient(g.gradient)) for n, g in enumerate(graded)])


def _dissents(place: str, subject: SubjectId, told: Sequence[Dissent]) -> Iterator[Act]:
    for n, dissent in enumerate(told):
        id = DissentId(f"{subject}-d{n + 1}")
        yield (
            f"{place}[{n}]",
            WriteDissent(
                dissent=id,
                subject=subject,
                by=ParticipantId(dissent.by),
                what=dissent.kind,
                text=dissent.text,
                would_change_my_mind=dissent.would_change_my_mind,
                commits=dissent.commits,
                named=dissent.named,
            ),
        )
        yield f"{place}[{n}]", ConfirmDissent(id)


def _priorities(told: Priorities) -> Iterator[Act]:
    yield "priorities", EnterStage(ItemId("priorities"))
    for n, option in enumerate(told.options):
        yield f"priorities.options[{n}]", ListOption(OptionId(option.id), option.text)
    if told.points:
        given = [
            (f"priorities.points[{n}]", p.by, Points({OptionId(o): given for o, given in p.points.items()}))
            for n, p in enumerate(told.points)
        ]
        yield from _round("priorities.points", POINTS, given)
    if told.rankings:
        ranked = [
            (f"priorities.rankings[{n}]", r.by, Ranking(tuple(tuple(map(OptionId, step)) for step in r.order)))
            for n, r in enumerate(told.rankings)
        ]
        yield from _round("priorities.rankings", RANKINGS, ranked)
    yield from _agreed(told)
    yield from _graded("priorities.gradients", GRADIENTS, told.gradients)
    yield from _dissents("priorities.dissents", PRIORITIES, told.dissents)


def _agreed(told: Priorities) -> Iterator[Act]:
    if told.agreed:
        yield "priorities.agreed", DrawCutLine(tuple(OptionId(agreed.option) for agreed in told.agreed))
    for n, agreed in enumerate(told.agreed):
        yield (
            f"priorities.agreed[{n}]",
            AgreePriority(
                option=OptionId(agreed.option),
                owner=ParticipantId(agreed.owner),
                first_result=agreed.first_result,
                by=agreed.by,
                people=agreed.people,
                money=agreed.money,
                stops=agreed.stops,
            ),
        )
