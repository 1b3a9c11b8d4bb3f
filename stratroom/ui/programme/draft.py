"""A programme while it is being written: every change makes a new one, and each can be taken back by its name.

Plain values, no Qt. What could not be held is said beside its line; the rules say it again when it is saved.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from msgspec.structs import replace as replace_line

from stratroom.model.entries import PlannedStage
from stratroom.model.names import ItemId, Naming, StageId
from stratroom.model.programme import LONGEST_STAGE
from stratroom.model.programming import checked_start, fresh_item
from stratroom.model.refusals import Refused
from stratroom.model.text import is_blank
from stratroom.programmes import KINDS
from stratroom.words import say

_REVEAL, _STATEMENTS = StageId("reveal"), StageId("statements")


@dataclass(frozen=True, slots=True)
class Draft:
    """`starts` is what was typed, in order or not; `question` is "" for the usual one."""

    lines: tuple[PlannedStage, ...]
    starts: str = ""
    question: str = ""
    promise: Naming = "named"

    @property
    def minutes(self) -> int:
        return sum(line.allotted for line in self.lines)

    @property
    def begins(self) -> str:
        """The planned beginning, HH:MM; "" when none was typed or what was typed is no time of day."""
        try:
            return checked_start(self.starts)
        except Refused:
            return ""

    def line(self, key: ItemId) -> PlannedStage:
        return next(line for line in self.lines if line.key == key)

    def added(self, stage: StageId, after: ItemId | None) -> "Draft":
        """One more line of this kind, after `after` or at the end."""
        kind = KINDS[stage]
        line = PlannedStage(stage, say(kind.title), kind.minutes, fresh_item(stage, self.lines))
        place = self._place(after) + 1 if after else len(self.lines)
        return replace(self, lines=(*self.lines[:place], line, *self.lines[place:]))

    def removed(self, key: ItemId) -> "Draft":
        return replace(self, lines=tuple(line for line in self.lines if line.key != key))

    def moved(self, key: ItemId, place: int) -> "Draft":
        """The line at another place, counted from 0 among the others; beyond the ends it stays at the end."""
        others = self.removed(key).lines
        place = max(0, min(place, len(others)))
        return replace(self, lines=(*others[:place], self.line(key), *others[place:]))

    def stepped(self, key: ItemId, step: int) -> "Draft":
        """The line one place up (−1) or down (+1)."""
        return self.moved(key, self._place(key) + step)

    def titled(self, key: ItemId, title: str) -> "Draft":
        return self._with(key, title=title)

    def timed(self, key: ItemId, minutes: int) -> "Draft":
        """So many minutes now; what was given or taken today becomes part of the plan."""
        return self if self.line(key).allotted == minutes else self._with(key, minutes=minutes, extra=0)

    def _with(self, key: ItemId, **changes: object) -> "Draft":
        return replace(self, lines=tuple(replace_line(p, **changes) if p.key == key else p for p in self.lines))

    def _place(self, key: ItemId) -> int:
        return [line.key for line in self.lines].index(key)


def problems(draft: Draft) -> Mapping[ItemId, str]:
    """What could not be held, for each line a sentence."""
    found = {line.key: _of_line(line) for line in draft.lines}
    kinds = [line.stage for line in draft.lines]
    for place, line in enumerate(draft.lines):
        if line.stage == _REVEAL and _STATEMENTS not in kinds[:place] and kinds.index(_REVEAL) == place:
            found[line.key] = found[line.key] or say("A reveal shows the statements: put Statements before it.")
        if line.stage == _STATEMENTS and _REVEAL not in kinds[place:] and kinds.index(_STATEMENTS) == place:
            found[line.key] = found[line.key] or say("Statements are shown at the reveal: put a Reveal after them.")
    return {key: sentence for key, sentence in found.items() if sentence}


def problem_of_start(starts: str) -> str:
    """Why this is no time of day; "" when it is one, or nothing."""
    try:
        checked_start(starts)
    except Refused as refusal:
        return str(refusal)
    return ""


def _of_line(line: PlannedStage) -> str:
    if is_blank(line.title):
        return say("The title is empty. Write it.")
    if not 1 <= line.allotted <= LONGEST_STAGE:
        return say("From 1 to {most} minutes are possible.", most=LONGEST_STAGE)
    return ""


@dataclass
class History:
    """The draft as it stands, and the way back: what each change was, and what stood before it."""

    draft: Draft
    begun: Collection[ItemId] = ()
    _before: list[tuple[str, str, Draft]] = field(default_factory=list[tuple[str, str, Draft]])

    def change(self, draft: Draft, what: str, spot: str = "") -> None:
        """Take the change. Typing on at the same `spot` is one change; "" is always a new one."""
        if draft == self.draft:
            return
        if not (spot and self._before and self._before[-1][1] == spot):
            self._before.append((what, spot, self.draft))
        self.draft = draft

    def rest(self) -> None:
        """The hands have left the spot: what is typed there next is another change."""
        if self._before:
            what, _spot, draft = self._before[-1]
            self._before[-1] = what, "", draft

    @property
    def what_undo_takes_back(self) -> str:
        """The last change in a few words, "" when there is none."""
        return self._before[-1][0] if self._before else ""

    def undo(self) -> None:
        """Back to before the last change; without one nothing happens."""
        if self._before:
            _what, _spot, self.draft = self._before.pop()
