"""Which kinds of stage there are: one row each. Adding a stage is a folder, a row here, and a row in `faces.py`."""

from collections.abc import Callable
from dataclasses import dataclass

from stratroom.model.names import StageId
from stratroom.model.rulebook import RuleBook, StageRules
from stratroom.model.workshop import Workshop
from stratroom.register import REGISTER
from stratroom.stages.breaks import public as breaks_public
from stratroom.stages.breaks import rules as breaks_rules
from stratroom.stages.meanings import public as meanings_public
from stratroom.stages.meanings import rules as meanings_rules
from stratroom.stages.priorities import public as priorities_public
from stratroom.stages.priorities import rules as priorities_rules
from stratroom.stages.readback import public as read_back_public
from stratroom.stages.readback import rules as read_back_rules
from stratroom.stages.reveal import public as reveal_public
from stratroom.stages.reveal import rules as reveal_rules
from stratroom.stages.statements import public as statements_public
from stratroom.stages.statements import rules as statements_rules
from stratroom.stages.tradeoffs import public as tradeoffs_public
from stratroom.stages.tradeoffs import rules as tradeoffs_rules
from stratroom.stages.welcome import public as welcome_public
from stratroom.stages.welcome import rules as welcome_rules


@dataclass(frozen=True, slots=True)
class StageKind:
    """A stage's rules and what of it the room may see: its views so far, oldest first. The int is what is in the box
    of an unattributed round."""

    rules: StageRules
    views: Callable[[Workshop, int], tuple[object, ...]]

    @property
    def stage(self) -> StageId:
        return self.rules.stage


STAGES: tuple[StageKind, ...] = (
    StageKind(welcome_rules.RULES, welcome_public.views),
    StageKind(statements_rules.RULES, statements_public.views),
    StageKind(reveal_rules.RULES, reveal_public.views),
    StageKind(meanings_rules.RULES, meanings_public.views),
    StageKind(tradeoffs_rules.RULES, tradeoffs_public.views),
    StageKind(priorities_rules.RULES, priorities_public.views),
    StageKind(read_back_rules.rules(REGISTER.standing), lambda workshop, _: read_back_public.views(workshop, REGISTER)),
    StageKind(breaks_rules.RULES, breaks_public.views),
)


def rule_book() -> RuleBook:
    """The rules of every stage together."""
    return RuleBook(kind.rules for kind in STAGES)


def views(workshop: Workshop, in_box: int = 0) -> tuple[object, ...]:
    """Everything the room may have seen of the stage it is at, oldest first."""
    kind = next(kind for kind in STAGES if kind.stage == workshop.stage)
    return kind.views(workshop, in_box)
