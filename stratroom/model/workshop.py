"""The workshop as it stands: immutable, folded from entries. What a stage made of it lies in its own part."""

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from stratroom.model.dissents import Dissent
from stratroom.model.entries import PlannedStage
from stratroom.model.judged_words import JudgedWord
from stratroom.model.names import Attribution, ItemId, Naming, ParticipantId, RoundId, StageId
from stratroom.model.parked import ParkedPoint
from stratroom.model.people import Known, Participant
from stratroom.model.programme import Reopening, Spell
from stratroom.model.recusals import Recusal
from stratroom.model.refusals import Refused
from stratroom.model.rounds import ATTRIBUTION, Phase, Round
from stratroom.words import phrase, say

NO_STAGE = StageId("")
NO_ITEM = ItemId("")
DEFAULT_QUESTION = phrase("In one sentence, off the top of your head: what is our strategy?")
"""The usual question; a workshop that begins with it stores it as it is said then. It never changes: where an older
file holds no question of its own, it means this one, word for word."""


@dataclass(frozen=True, slots=True)
class About:
    """The title page. `date` is ISO 8601 or ""."""

    title: str
    organisation: str = ""
    date: str = ""
    facilitator: str = ""
    place: str = ""
    purpose: str = ""
    question: str = ""


class Workshop(msgspec.Struct, frozen=True):
    """Everything that is so, now. `day` is that of the last entry (ISO 8601). `recusals` are of those who keep out
    now, `kept_out` of those who did and took part again. `called_before`: names and roles that were corrected or taken
    off the list: nobody is to be told by them either. `parts` holds what each stage's rules folded for themselves.
    `names_withheld`: nobody in it has a name (`model/withholding.py`); a fold never says so.

    A struct, as rounds are: the fold makes one for every entry, and `replace` of a dataclass takes twenty times longer.
    """

    about: About = About("")
    programme: tuple[PlannedStage, ...] = ()
    starts: str = ""
    day: str = ""
    stage: StageId = NO_STAGE
    item: ItemId = NO_ITEM
    visited: tuple[ItemId, ...] = ()
    spells: tuple[Spell, ...] = ()
    reopened: tuple[Reopening, ...] = ()
    parked: tuple[ParkedPoint, ...] = ()
    people: tuple[Participant, ...] = ()
    called_before: tuple[Known, ...] = ()
    seats_given: int = 0
    rounds: Mapping[RoundId, Round] = msgspec.field(default_factory=dict[RoundId, Round])
    promises: Mapping[StageId, Naming] = msgspec.field(default_factory=dict[StageId, Naming])
    dissents: tuple[Dissent, ...] = ()
    recusals: tuple[Recusal, ...] = ()
    kept_out: tuple[Recusal, ...] = ()
    parts: Mapping[StageId, object] = msgspec.field(default_factory=dict[StageId, object])
    judged_words: tuple[JudgedWord, ...] = ()
    names_withheld: bool = False

    @property
    def is_started(self) -> bool:
        return bool(self.programme)

    @property
    def question(self) -> str:
        """The one-sentence question as the ledger holds it, whatever language is spoken now."""
        return self.about.question or DEFAULT_QUESTION

    def plans(self, stage: StageId) -> bool:
        """True when the programme has this stage."""
        return any(planned.stage == stage for planned in self.programme)

    @property
    def here(self) -> PlannedStage:
        """The line of the programme the room is at."""
        return self.planned(self.item)

    @property
    def following(self) -> PlannedStage | None:
        """The next line that is not skipped; None at the end."""
        place = self.programme.index(self.here) + 1
        return next((planned for planned in self.programme[place:] if not planned.is_skipped), None)

    def planned(self, item: ItemId) -> PlannedStage:
        """Refused when the programme has no such line."""
        for planned in self.programme:
            if planned.key == item:
                return planned
        raise Refused(say("The programme has no stage “{item}”.", item=item), "item")

    def next_of(self, stage: StageId) -> PlannedStage | None:
        """The line of this kind to turn to: the next one from here on, else the last before; None without one."""
        place = self.programme.index(self.here)
        ahead = (*self.programme[place:], *reversed(self.programme[:place]))
        return next((planned for planned in ahead if planned.stage == stage), None)

    @property
    def is_clock_running(self) -> bool:
        return bool(self.spells) and not self.spells[-1].until

    def participant(self, id: ParticipantId, at: str = "") -> Participant:
        """Refused, at the field `at`, when nobody goes by this id."""
        for person in self.people:
            if person.id == id:
                return person
        raise Refused(say("There is no participant “{id}”. Add them under Welcome first.", id=id), at)

    def round(self, id: RoundId) -> Round | None:
        """The round with this id, or None before it was first opened."""
        return self.rounds.get(id)

    def shown(self, id: RoundId) -> Round | None:
        """The round with this id once it is revealed, otherwise None."""
        found = self.rounds.get(id)
        return found if found and found.phase is Phase.SHOWN else None

    @property
    def open_round(self) -> Round | None:
        """The round that is being collected, if any: never more than one."""
        return next((r for r in self.rounds.values() if r.phase is Phase.OPEN), None)

    @property
    def leaves_no_draft(self) -> bool:
        """Whether a round is open of whose answers nothing is kept before they are handed in."""
        return self.open_round is not None and not self.open_round.leaves_drafts

    def naming(self, stage: StageId) -> Naming:
        """When names stand with the answers of a stage, as it is promised now."""
        return self.promises.get(stage, "named")

    def attribution(self, stage: StageId) -> Attribution:
        """Whether they are tied to their authors at all."""
        return ATTRIBUTION[self.naming(stage)]

    def with_round(self, round: Round) -> "Workshop":
        return replace(self, rounds={**self.rounds, round.id: round})

    def with_part(self, stage: StageId, part: object) -> "Workshop":
        return replace(self, parts={**self.parts, stage: part})
