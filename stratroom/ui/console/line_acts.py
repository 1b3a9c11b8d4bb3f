"""What can be done with one line of the programme now: each a few words, the key that does it, and what is asked.

Which of it is allowed is decided by the rules; here stands what is worth offering. No widget enters.
"""

from dataclasses import dataclass
from typing import Literal

from stratroom.model.commands import Command
from stratroom.model.names import ItemId
from stratroom.model.programme import EnterStage, GiveTime, KeepStage, RepeatStage, SkipStage
from stratroom.model.time_plan import PlanLine
from stratroom.model.workshop import Workshop
from stratroom.words import say

STEP = 5
"""Minutes that are given or taken at a time."""
Asks = Literal["why", "prepare"]


@dataclass(frozen=True, slots=True)
class LineAct:
    """`does` is the command to ask for; "why" asks for the reason to go back first, "prepare"
    for the page on which the stage is made ready. `key` is "" where none does it."""

    label: str
    does: Command | Asks
    key: str = ""


def acts_on(workshop: Workshop, line: PlanLine, number: int, *, can_prepare: bool = False) -> tuple[LineAct, ...]:
    """In the order of the menu; `number` is the line's place in the programme, from 1."""
    item, standing = line.stage.key, line.standing
    acts: list[LineAct] = []
    if standing != "here":
        acts.append(LineAct(say("Go there"), EnterStage(item), go_key(number)))
        if item in workshop.visited:
            acts.append(LineAct(say("Reopen with a reason…"), "why"))
        if can_prepare:
            acts.append(LineAct(say("Prepare…"), "prepare"))
    if standing in ("here", "ahead"):
        acts += _of_time(item, is_here=standing == "here")
    if standing == "ahead":
        acts.append(LineAct(say("Skip it today"), SkipStage(item)))
    if standing == "skipped":
        acts.append(LineAct(say("Take it back in"), KeepStage(item)))
    acts.append(LineAct(say("Once more after {title}", title=workshop.here.title), RepeatStage(item)))
    return tuple(acts)


def _of_time(item: ItemId, *, is_here: bool) -> tuple[LineAct, LineAct]:
    more = say("{minutes} min more", minutes=STEP)
    less = say("{minutes} min less", minutes=STEP)
    return LineAct(more, GiveTime(item, STEP), "T" if is_here else ""), LineAct(less, GiveTime(item, -STEP))


def go_key(number: int) -> str:
    """The key that goes to this line, as they lie on the keyboard: 0 for the tenth; those after it have none."""
    return f"Ctrl+{number % 10}" if number <= 10 else ""
