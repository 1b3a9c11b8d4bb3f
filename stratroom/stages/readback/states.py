"""How each decision stands in the read-back, and whether all were confirmed as they stand now. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from stratroom.model.names import SubjectId
from stratroom.model.standing import Standing
from stratroom.model.workshop import Workshop
from stratroom.stages.readback.acts import STAGE, Amendment, Confirmed, ReadBack, read_back

State = Literal["unread", "confirmed", "changed", "to amend", "amended"]
"""`changed` since it was confirmed, or being decided again; `to amend`: asked for, and nothing is put right yet;
`amended`: it is, and is to be read back again."""


@dataclass(frozen=True, slots=True)
class Item:
    """A decision with its `state`. `last` is what happened to it last in the read-back, None while nothing did."""

    standing: Standing
    state: State
    last: Confirmed | Amendment | None

    @property
    def is_confirmed(self) -> bool:
        return self.state == "confirmed"


@dataclass(frozen=True, slots=True)
class Amended:
    """An amendment with what became of the decision; `came_of_it` is None where nothing in it was put right."""

    amendment: Amendment
    came_of_it: Standing | None


def items(workshop: Workshop, standing: Iterable[Standing]) -> tuple[Item, ...]:
    """Every decision that stands, in the order of the record."""
    part = read_back(workshop)
    return tuple(_item(part, each) for each in standing)


def _item(part: ReadBack, standing: Standing) -> Item:
    last = next((act for act in reversed(part.acts) if act.subject == standing.subject), None)
    if last is None:
        return Item(standing, "unread", None)
    is_same = standing.is_as(last.stood)
    if isinstance(last, Confirmed):
        return Item(standing, "confirmed" if is_same and not standing.waits else "changed", last)
    return Item(standing, "to amend" if is_same else "amended", last)


def current(workshop: Workshop, standing: Iterable[Standing]) -> Item | None:
    """What was read out last; None where that is the register, or nothing yet."""
    subject = read_back(workshop).current
    return next((item for item in items(workshop, standing) if item.standing.subject == subject), None)


def is_read_back(workshop: Workshop, standing: Iterable[Standing]) -> bool:
    """Whether all decisions that stand were confirmed as they stand, with all that was said against them, and nobody’s
    words wait for them. Where nothing stands: whether the room came to the read-back."""
    found = items(workshop, standing)
    if any(dissent.waits for dissent in workshop.dissents):
        return False
    came = any(line.stage == STAGE and line.key in workshop.visited for line in workshop.programme)
    return all(item.is_confirmed for item in found) if found else came


def final_on(workshop: Workshop, standing: Iterable[Standing]) -> str:
    """The day (ISO 8601) of the confirmation with which all was read back; "" while it is not. Where nothing stands
    that of the last entry."""
    stands = tuple(standing)
    if not is_read_back(workshop, stands):
        return ""
    confirmed = [item.last.at for item in items(workshop, stands) if item.last]
    return max(confirmed, default=workshop.day)[:10]


def amendments(workshop: Workshop, standing: Standing) -> tuple[Amended, ...]:
    """Those of one decision, the first first."""
    acts = [act for act in read_back(workshop).acts if act.subject == standing.subject]
    after = [*(act.stood for act in acts[1:]), standing]
    return tuple(
        Amended(act, then if then.version != act.stood.version else None)
        for act, then in zip(acts, after, strict=False)
        if isinstance(act, Amendment)
    )


def confirmation(workshop: Workshop, subject: SubjectId) -> Confirmed | None:
    """The last one of this decision, whether it stands as it stood then or not."""
    acts = [act for act in read_back(workshop).acts if act.subject == subject and isinstance(act, Confirmed)]
    return acts[-1] if acts else None


def was_held(workshop: Workshop) -> bool:
    """Whether anything was confirmed or amended in a read-back."""
    return bool(read_back(workshop).acts)
