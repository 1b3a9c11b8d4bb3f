"""The read-back told as a case, and what of it a case has no place for."""

from collections.abc import Iterator

from stratroom.case_read_back import Amendment, ReadBack
from stratroom.model.recusing import taking_part
from stratroom.model.standing import Standing
from stratroom.model.workshop import Workshop
from stratroom.register import standing
from stratroom.retold_tradeoffs import decision_told
from stratroom.stages.readback.acts import Confirmed, read_back
from stratroom.stages.readback.states import Amended, Item, amendments, confirmation, items
from stratroom.stages.tradeoffs.nouns import tradeoffs
from stratroom.words import say


def retold(workshop: Workshop) -> tuple[ReadBack, ...]:
    """Every decision to which something happened in it; one that changed since is not told as confirmed."""
    found = items(workshop, standing(workshop))
    return tuple(_one(workshop, item) for item in found if item.last is not None)


def _one(workshop: Workshop, item: Item) -> ReadBack:
    stands = item.standing
    told = tuple(_amendment(workshop, stands, each) for each in amendments(workshop, stands))
    last = _holds(item)
    if last is None:
        return ReadBack(stands.subject, told)
    return ReadBack(stands.subject, told, last.by, 0 if last.by else last.count)


def _holds(item: Item) -> Confirmed | None:
    return item.last if item.is_confirmed and isinstance(item.last, Confirmed) else None


def _amendment(workshop: Workshop, stands: Standing, told: Amended) -> Amendment:
    reason, after = told.amendment.reason, told.came_of_it
    if after is None or not stands.number:
        return Amendment(reason)
    item = tradeoffs(workshop).items[stands.number - 1]
    return Amendment(reason, decision_told(item, item.decisions[after.version[0] - 1]))


def left_of_read_back(workshop: Workshop) -> Iterator[str]:
    """Confirmations that do not hold any more, who was away, and what was put right of the list."""
    for item in items(workshop, standing(workshop)):
        stands, last, holds = item.standing, confirmation(workshop, item.standing.subject), _holds(item)
        acts = [act for act in read_back(workshop).acts if act.subject == stands.subject and isinstance(act, Confirmed)]
        if len(acts) > (holds is not None):
            yield say("That “{title}” was confirmed, and changed or amended since.", title=stands.title)
        if last and last is holds and last.of != len(taking_part(workshop, stands.subject)):
            yield say("That some were away when “{title}” was confirmed.", title=stands.title)
        if not stands.number and any(each.came_of_it for each in amendments(workshop, stands)):
            yield say("What was put right of the priorities in the read-back: a case tells the list as it stands.")
