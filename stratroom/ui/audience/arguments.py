"""Arguments as the room wrote them down, each with what it rests on: evidence, inference or conjecture, and its source.

Solid ink is evidence, a dashed frame is not; the word is always there. No argument is weighed here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from stratroom.ui import roles
from stratroom.ui.audience.flow import Block, Story, prose
from stratroom.ui.audience.told import UNDER_RULE
from stratroom.ui.sheet import RULE, Sheet

_TAG, _BESIDE_TAG, _ABOVE_TAG, _LOWERED = 0.042, 0.03, 0.006, 0.0045
_BETWEEN, _TITLE_ROOM = 0.018, 0.06
_MOST_BESIDE = 2.2


@dataclass(frozen=True)
class Argument:
    """`basis` is the word on the tag, "" for none; `source` says where it comes from and whose argument it
    is, or is empty."""

    text: str
    basis: str
    is_evidence: bool
    source: str


Side = tuple[str, Sequence[Argument]]
"""What stands above the arguments of one side, "" for nothing, and the arguments in their order."""


def argument_stories(sheet: Sheet, side: Side, place: QRectF, size: int) -> list[Story]:
    """The arguments of one side, one under the other in the width of `place`; its title is above the first."""
    title, arguments = side
    titles = [title, *[""] * len(arguments)]
    return [_story(sheet, one, above, place, size) for one, above in zip(arguments, titles, strict=False)]


def _story(sheet: Sheet, argument: Argument, title: str, place: QRectF, size: int) -> Story:
    width, room = place.width(), place.height() - sheet.h(_TITLE_ROOM)
    rule = Block(sheet.h(UNDER_RULE), lambda x, y: sheet.rule(x, y, width, thickness=RULE))
    label = prose(sheet, title, width, roles.LABEL)
    words = prose(sheet, argument.text, width, roles.STATEMENT, size=size, room=room)
    return Story((*label, *words, *_basis(sheet, argument, width, room)), rule, gap=sheet.h(_BETWEEN))


def _basis(sheet: Sheet, argument: Argument, width: float, room: float) -> tuple[Block, ...]:
    """The tag with the source beside it, or under it where the source is long."""
    if not argument.basis:
        return prose(sheet, argument.source, width, roles.LABEL, gap=sheet.h(_ABOVE_TAG), room=room)
    tag = sheet.width_of(argument.basis, roles.STRONG_LABEL) + sheet.h(_BESIDE_TAG)
    beside = prose(sheet, argument.source, width - tag, roles.LABEL)
    if beside and beside[0].height > _MOST_BESIDE * sheet.h(roles.LABEL.size * roles.LABEL.leading):
        return (_tagged(sheet, argument, (), tag), *prose(sheet, argument.source, width, roles.LABEL, room=room))
    return (_tagged(sheet, argument, beside, tag),)


def _tagged(sheet: Sheet, argument: Argument, beside: tuple[Block, ...], tag: float) -> Block:
    lowered = sheet.h(_LOWERED)

    def draw(x: float, y: float) -> None:
        sheet.tag(argument.basis, x, y, solid=argument.is_evidence)
        for source in beside:
            source.draw(x + tag, y + lowered)

    return Block(max([sheet.h(_TAG), *(lowered + source.height for source in beside)]), draw, sheet.h(_ABOVE_TAG))
