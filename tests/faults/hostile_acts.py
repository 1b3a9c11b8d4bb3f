"""What no case tells is written too: corrections, reasons, parked points, titles, withheld words, a keeper's words.

`TEXT` stands in each command wherever somebody writes. `written` puts a hostile text there; one that is refused makes
room for a plain one.
"""

import dataclasses
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

import msgspec

from stratroom.model.cards import cards
from stratroom.model.commands import Command
from stratroom.model.entries import PlannedStage
from stratroom.model.forms import Sentence
from stratroom.model.judged_words import KeepWord, TakeWordBack, WithholdWord
from stratroom.model.names import (
    ArgumentId,
    GroupId,
    ItemId,
    Naming,
    OptionId,
    ParkedId,
    ParticipantId,
    PhraseId,
    RoundId,
    StageId,
    TradeoffId,
)  # fmt: skip
from stratroom.model.parked import Park, SettleParked
from stratroom.model.programme import ChangeProgramme, EnterStage, ReopenStage
from stratroom.model.refusals import Refused
from stratroom.model.rounds import AbandonRound, AskAgain, CloseRound, HandIn, OpenRound, RevealRound
from stratroom.model.text import LONGEST, tidy
from stratroom.model.workshop import About, Workshop
from stratroom.room import Room
from stratroom.stages.meanings.acts import (
    AgreeMeaning,
    DropPhrase,
    RecordNoMeaning,
    ReturnToPhrase,
    RewordPhrase,
    TakeUpPhrase,
)  # fmt: skip
from stratroom.stages.priorities.acts import ListOption, RemoveOption, RewordOption
from stratroom.stages.reveal.acts import MakeGroup, RenameGroup, SortAgain
from stratroom.stages.tradeoffs.acts import (
    AmendArgument,
    GiveFloor,
    MakeArgument,
    PutTradeoff,
    RewordTradeoff,
    WithdrawArgument,
)  # fmt: skip
from stratroom.stages.welcome.rules import (
    AddParticipant,
    AddParticipants,
    ChangeParticipant,
    DescribeWorkshop,
    NotePresence,
    Promise,
    RemoveParticipant,
)  # fmt: skip
from stratroom.storage.keeping import new_seal, unlocked
from tests.faults.hostile_texts import TEXTS

_PROMISED: tuple[Naming | None, ...] = (None, "by-role", "unattributed")
TEXT = "\x01"
"""Where somebody writes."""
NUMBER = re.compile(r"q\d+z")
_MD, _LATE = ParticipantId("md"), ParticipantId("late")
_GROW, _NEW, _ARGUMENT = TradeoffId("grow"), TradeoffId("new"), ArgumentId("late")
_WITHDRAWN = ArgumentId("withdrawn")
_PHRASE, _OTHER, _THIRD = PhraseId("b"), PhraseId("c"), PhraseId("d")
_OPTION, _GROUP, _POINT = OptionId("late"), GroupId("late"), ParkedId("late")


@dataclass
class Told:
    """A case full of them: what was typed at each place, as it is kept; `refused` are the sentences on the way, and
    `secrets` what must be found nowhere."""

    raw: Any
    start: int
    typed: dict[str, str] = field(default_factory=dict[str, str])
    refused: list[str] = field(default_factory=list[str])
    secrets: list[str] = field(default_factory=list[str])
    count: int = 0

    def next_text(self) -> str:
        """The next of the five hundred, with a number that no other has, in the place of its end where it is as long as
        may be. It holds no lone surrogates, as no JSON does; fields do: see the tests."""
        self.count += 1
        number = f" q{self.count}z"
        text = TEXTS[(self.start + self.count) % len(TEXTS)][: LONGEST - len(number)] + number
        return text.encode("utf-8", "ignore").decode()

    @property
    def promised(self) -> Naming | None:
        """For the last two rounds of the day; the others are as the case tells them, with names."""
        return _PROMISED[self.start % len(_PROMISED)]

    def secret(self) -> str:
        """The next one, to be found nowhere."""
        self.secrets.append(self.next_text())
        return self.secrets[-1]


def before_the_options(room: Room, told: Told) -> None:
    """Before the case lists the first option: an option comes and goes."""
    for command in (ListOption(_OPTION, TEXT), RewordOption(_OPTION, TEXT), RemoveOption(_OPTION)):
        written(room, told, command)


def before_the_day(room: Room, told: Told) -> None:
    """While the list of people can still be made shorter."""
    for command in (AddParticipant(_LATE, TEXT, TEXT), RemoveParticipant(_LATE)):
        written(room, told, command)


def after_the_day(room: Room, told: Told) -> None:
    """All the rest, in an order that the rules allow."""
    for command in (*_planned(room.workshop), *_same_words(), *_sorted_again(room.workshop), *_argued(), *_aside()):
        written(room, told, command)
    if told.promised:
        room.do(Promise(StageId("meanings"), told.promised))
    _ask_sealed(room, told)
    for command in (AgreeMeaning(_PHRASE, TEXT), TakeUpPhrase(_THIRD, TEXT), *_unlike(room.workshop, _THIRD)):
        written(room, told, command)


def _planned(workshop: Workshop) -> Iterator[Command]:
    yield DescribeWorkshop(About(TEXT, TEXT, workshop.about.date, TEXT, TEXT, TEXT, TEXT))
    yield AddParticipants(tuple(AddParticipant(ParticipantId(f"late{n}"), TEXT, TEXT) for n in range(2)))
    yield ChangeParticipant(ParticipantId("late0"), TEXT, TEXT)
    yield NotePresence(ParticipantId("late0"), False)
    yield ChangeProgramme(tuple(_titled(line) for line in workshop.programme))
    yield ReopenStage(ItemId("welcome"), TEXT)


def _titled(line: PlannedStage) -> PlannedStage:
    return msgspec.structs.replace(line, title=TEXT)


def _same_words() -> Iterator[Command]:
    yield EnterStage(ItemId("meanings"))
    for phrase in (_OTHER, _PHRASE):
        yield TakeUpPhrase(phrase, TEXT)
    yield DropPhrase(_OTHER)
    yield RewordPhrase(_PHRASE, TEXT)
    yield OpenRound(_round(_PHRASE))
    yield AbandonRound(_round(_PHRASE), TEXT)


def _sorted_again(workshop: Workshop) -> Iterator[Command]:
    yield EnterStage(ItemId("reveal"))
    yield SortAgain(TEXT)
    yield MakeGroup(_GROUP, TEXT, tuple(card.id for card in cards(workshop)[:2]))
    yield RenameGroup(_GROUP, TEXT)


def _argued() -> Iterator[Command]:
    yield EnterStage(ItemId("tradeoffs"))
    yield PutTradeoff(_NEW, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT)
    yield RewordTradeoff(_NEW, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT)
    yield GiveFloor(_GROW, _MD, 3)
    yield MakeArgument(_GROW, _ARGUMENT, "condition", TEXT, "conjecture", test=TEXT, standard=TEXT)
    yield AmendArgument(_GROW, _ARGUMENT, TEXT, "conjecture", TEXT, test=TEXT, standard=TEXT)
    yield MakeArgument(_GROW, _WITHDRAWN, "over", TEXT, "evidence", TEXT)
    yield WithdrawArgument(_GROW, _WITHDRAWN)


def _aside() -> Iterator[Command]:
    yield Park(_POINT, TEXT)
    yield SettleParked(_POINT, TEXT)
    yield Park(ParkedId("stays"), TEXT)
    yield WithholdWord("lifeline")
    yield TakeWordBack("lifeline")
    yield KeepWord("winter")


def _ask_sealed(room: Room, told: Told) -> None:
    """A phrase asked with a keeper's words, revealed with them, to be asked again for a reason, and not."""
    words, round = told.secret(), _round(_PHRASE)
    written(room, told, EnterStage(ItemId("meanings")))
    room.do(OpenRound(round, seal=new_seal(words, _MD)))
    for command in _handed_in(room.workshop, round):
        written(room, told, command)
    room.do(CloseRound(round))
    seal = room.sealing(round)
    assert seal, "a sealed round has no seal"
    room.do(RevealRound(round, unlocked(seal, words)))


def _handed_in(workshop: Workshop, round: RoundId) -> Iterator[Command]:
    """By as many as answers without names are shown from."""
    for person in workshop.people[:5]:
        yield HandIn(round, person.id, Sentence(TEXT))


def _unlike(workshop: Workshop, phrase: PhraseId) -> Iterator[Command]:
    yield OpenRound(_round(phrase))
    yield from _handed_in(workshop, _round(phrase))
    yield CloseRound(_round(phrase))
    yield RevealRound(_round(phrase))
    yield RecordNoMeaning(phrase)
    yield AskAgain(_round(phrase), TEXT)
    yield ReturnToPhrase(_PHRASE)


def _round(phrase: PhraseId) -> RoundId:
    return RoundId(f"meaning:{phrase}")


def written(room: Room, told: Told, command: Command) -> None:
    """The command with a text at each `TEXT`. AssertionError where a plain one is refused, too."""
    places = list[str]()
    filled = cast(Command, _filled(command, type(command).__name__, told, places))
    for _ in range(len(places) + 1):
        try:
            room.do(filled)
        except Refused as refusal:
            filled = _with_room(filled, refusal, told, places)
        else:
            return
    raise AssertionError(f"a plain text is refused: {told.refused[-1][:300]}")


def _filled(part: Any, place: str, told: Told, places: list[str]) -> Any:
    """A text for each sign; `places` hears of each, with its number."""
    if part == TEXT:
        text = told.next_text()
        places.append(f"{place} {told.count}")
        told.typed[places[-1]] = tidy(text)
        return text
    return _each(part, place, lambda inner, where: _filled(inner, where, told, places))


def _with_room(part: Any, refusal: Refused, told: Told, places: list[str]) -> Any:
    """Plain texts in the field that the refusal names, or in all where it names none."""
    sentence = str(refusal)
    assert sentence.strip(), "refused without a sentence"
    told.refused.append(sentence)
    to_go = {place for place in places if refusal.at and f".{refusal.at} " in place} or set(places)
    plain = {told.typed[place]: f"plain {NUMBER.findall(told.typed[place])[-1]}" for place in to_go}
    for place in to_go:
        told.typed[place] = plain[told.typed[place]]

    def made_plain(inner: Any, where: str) -> Any:
        if isinstance(inner, str):
            return plain.get(tidy(inner), inner)
        return _each(inner, where, made_plain)

    return made_plain(part, "")


def _each(part: Any, place: str, made: Any) -> Any:
    """Commands, what is in them and rows of it, made again from what `made` gives for each part."""
    if isinstance(part, tuple):
        return tuple(made(inner, f"{place}[{n}]") for n, inner in enumerate(cast(tuple[Any, ...], part)))
    if isinstance(part, msgspec.Struct):
        fields = {name: made(getattr(part, name), f"{place}.{name}") for name in part.__struct_fields__}
        return msgspec.structs.replace(part, **fields)
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        names = [one.name for one in dataclasses.fields(part)]
        return dataclasses.replace(part, **{name: made(getattr(part, name), f"{place}.{name}") for name in names})
    return part
