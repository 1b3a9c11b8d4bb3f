"""A whole day in the real windows, with words of any sort, stopping wherever the room looks at something else."""

from collections.abc import Callable, Iterator
from pathlib import Path

from msgspec.structs import replace

from stratroom import case as cases
from stratroom.case import Case, Phrase, Recognition
from stratroom.case_read_back import Amendment, ReadBack
from stratroom.catalogue import rule_book
from stratroom.house import OpenWorkshop
from stratroom.model.programme import EnterStage
from stratroom.model.rounds import CloseRound, OpenRound, RevealRound
from stratroom.model.text import LONGEST_NAME, LONGEST_ROLE
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, perform
from stratroom.room import Room
from stratroom.stages.meanings.acts import TakeUpPhrase
from stratroom.stages.priorities.acts import DrawCutLine
from stratroom.stages.readback.acts import AskAmendment, ReadOut
from stratroom.stages.reveal.acts import ConfirmGroups, MakeGroup
from stratroom.stages.tradeoffs.acts import (
    Decide,
    MakeArgument,
    Propose,
    TakeUpTradeoff,
)
from stratroom.storage.file import WorkshopFile
from stratroom.ui.settings import Settings
from tests.screens.made_up import Words, usual
from tests.ui.rooms import leave

CASES = Path(__file__).parents[1] / "cases"
NORTHFIELD, SAME_WORDS = CASES / "northfield-core.json", CASES / "same-words.json"
_RECOGNISED = tuple(
    Recognition(by, tuple(same_as.split()))
    for by, same_as in {
        "ceo": "cso gc", "cfo": "", "coo": "", "cmo": "ceo", "chro": "", "cto": "", "cso": "ceo", "gc": "ceo chro",
    }.items()
)  # fmt: skip
"""Two pairs that hang together by the CEO, and two that are one-sided."""
_TURNS = (
    EnterStage, OpenRound, CloseRound, RevealRound, MakeGroup, ConfirmGroups, MakeArgument, Propose, Decide,
    TakeUpPhrase, TakeUpTradeoff, DrawCutLine, ReadOut, AskAmendment,
)  # fmt: skip


def northfield() -> Case:
    """The whole day, same words taken up from another telling of it, who recognises whom, and a read-back."""
    told = cases.read(NORTHFIELD)
    first, second = (tradeoff.id for tradeoff in told.tradeoffs)
    read_back = (
        ReadBack(first, count=4),
        ReadBack(second, (Amendment("It was to be spring."),), count=3),
        ReadBack("priorities", by=tuple(person.id for person in told.participants)[:4]),
    )
    same_words = cases.read(SAME_WORDS).meanings
    return replace(told, meanings=same_words, recognition=_RECOGNISED, read_back=read_back)


def told_in(words: Words) -> Case:
    """The same day in other words; in those people use it is told as it stands."""
    told = northfield()
    return told if words is usual else _in_words(told, words)


def _in_words(told: Case, words: Words) -> Case:
    return replace(
        told,
        title=words(0),
        organisation=words(1),
        purpose=words(2),
        participants=tuple(
            replace(each, name=f"{n} {words(1)}"[:LONGEST_NAME], role=words(n)[:LONGEST_ROLE])
            for n, each in enumerate(told.participants)
        ),
        statements=tuple(replace(each, text=words(n)) for n, each in enumerate(told.statements)),
        groups=tuple(replace(each, name=f"{n} {words(n)}") for n, each in enumerate(told.groups)),
        meanings=tuple(
            Phrase(f"{n} {words(n)}", tuple(replace(said, text=words(m)) for m, said in enumerate(each.answers)))
            for n, each in enumerate(told.meanings)
        ),
        tradeoffs=tuple(
            replace(
                each,
                prefer=f"{n} {words(n)}",
                over=words(n + 1),
                cost=words(0),
                stops=words(1),
                first=tuple(replace(stand, reason=words(m)) for m, stand in enumerate(each.first)),
                arguments=tuple(replace(said, text=words(m)) for m, said in enumerate(each.arguments)),
                decision=each.decision and replace(each.decision, text=words(0), rationale=words(1)),
                dissents=tuple(replace(said, text=words(m)) for m, said in enumerate(each.dissents)),
            )
            for n, each in enumerate(told.tradeoffs)
        ),
        priorities=told.priorities
        and replace(
            told.priorities,
            options=tuple(replace(each, text=f"{n} {words(n)}") for n, each in enumerate(told.priorities.options)),
        ),
    )


def day(
    told: Case, folder: Path, settle: Callable[[], None], turns: tuple[type, ...] = _TURNS
) -> Iterator[tuple[str, OpenWorkshop]]:
    """The windows at every turn of the day, that is before each of these acts, with a name for where it stands; closed
    at the end."""
    rules = rule_book()
    played = list(acts(told, rehearsed()))
    room = Room(WorkshopFile.create(folder / "day.stratroom", rules.kinds), rules)
    perform(played[:1], room, lambda act: None)
    still = Settings()
    still.change(lambda now: replace(now, moves=False))
    opened = OpenWorkshop(room, keeps_backups=False, settings=still)
    opened.show()
    for number, act in enumerate(played[1:]):
        if is_turn := isinstance(act[1], turns):
            opened.console.desk.rest(False)
            settle()
            yield f"{number}-{room.workshop.stage}-before-{type(act[1]).__name__}", opened
        opened.console.desk.rest(not is_turn)
        perform([act], room, lambda act: None)
    opened.console.desk.rest(False)
    settle()
    yield "end", opened
    leave(opened.console)
